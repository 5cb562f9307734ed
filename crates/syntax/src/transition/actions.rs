//! The actions of a transition system, in the order of the network's outputs.

use std::collections::BTreeMap;

use crate::error::SyntaxError;
use crate::msgpack::Reader;

/// More actions than this are no pipeline's.
const MOST_ACTIONS: usize = 10_000;

/// An action: what is done, and the label that is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Action {
    pub(super) kind: u8,
    pub(super) label: Box<str>,
}

/// Reads a file `moves`: how often each label of each action was seen decides the order.
pub(super) fn read(bytes: &[u8], file: &str) -> Result<Vec<Action>, SyntaxError> {
    let mut reader = Reader::new(bytes, file);
    let mut json = None;
    for _ in 0..reader.map()? {
        match reader.text()? {
            "moves" => json = Some(reader.text()?),
            _ => reader.skip()?,
        }
    }
    let bad = |what: &str| SyntaxError::malformed(file, 0, what);
    let json = json.ok_or_else(|| bad("no moves"))?;
    // Sorted by the action's number as a text, as spaCy does.
    let counts: BTreeMap<String, BTreeMap<String, i64>> = serde_json::from_str(json)
        .map_err(|error| bad(&format!("the moves are not what they should be: {error}")))?;

    let mut actions: Vec<Action> = Vec::new();
    let mut add = |kind: u8, label: &str| {
        let action = Action { kind, label: label.into() };
        if !actions.contains(&action) {
            actions.push(action);
        }
    };
    let mut late: Vec<(i64, &str, u8)> = Vec::new();
    if counts.values().map(BTreeMap::len).sum::<usize>() > MOST_ACTIONS {
        return Err(bad("too many moves"));
    }
    for (kind, labels) in &counts {
        let kind: u8 = kind.parse().map_err(|_| bad("an action's number is none"))?;
        let mut labels: Vec<(i64, &str)> = labels.iter().map(|(l, &f)| (f, l.as_str())).collect();
        labels.sort_unstable_by(|a, b| b.cmp(a));
        for (frequency, label) in labels {
            if frequency < 0 {
                late.push((frequency, label, kind));
            } else {
                add(kind, label);
            }
        }
    }
    late.sort_by(|a, b| (b.0, b.1).cmp(&(a.0, a.1)));
    for (_, label, kind) in late {
        add(kind, label);
    }
    Ok(actions)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frequent_labels_first_and_added_labels_last() {
        let json = r#"{"2":{"det":7,"case":9,"new":-2,"aux":7},"0":{"":3},"3":{"new":-2,"obj":1}}"#;
        let mut bytes = b"\x82\xa5moves\xd9".to_vec();
        bytes.push(json.len() as u8);
        bytes.extend(json.as_bytes());
        bytes.extend(b"\xa3cfg\x80");
        let actions = read(&bytes, "parser/moves").unwrap();
        let listed: Vec<String> =
            actions.iter().map(|a| format!("{}{}", a.kind, a.label)).collect();
        assert_eq!(listed, ["0", "2case", "2det", "2aux", "3obj", "2new", "3new"]);
    }
}
