//! Cypher: statements that make or complete a graph in neo4j. Run twice, they change nothing the second time.

use std::collections::HashSet;
use std::io::Write;

use chancery_knowledge::plover::Plover;
use chancery_records::{ActorId, Day, DaySpan};
use chancery_world::{StatementFilter, TieFilter, World};

use crate::names::Names;
use crate::numbers::{fnv, statement_key, tie_key};
use crate::occurrence::{Asked, each};
use crate::place::{Output, Place};
use crate::rows::actors::Counted;
use crate::sheet::widened;
use crate::{ExportError, Report, Watch, Why};

/// The type of events for which PLOVER has none.
const UNTYPED: &str = "EVENT";

pub(crate) fn events(
    world: &World,
    names: &mut Names<'_>,
    plover: &Plover,
    asked: &Asked,
    watch: &mut Watch<'_>,
    place: Place,
) -> Result<Report, ExportError> {
    let mut script = Script::begin(place)?;
    let mut report = Report::default();
    each(world, names, plover, asked, watch, |occurrence, names| {
        let mut pair = 0;
        for from in occurrence.from.iter().filter_map(|party| party.actor.as_ref()) {
            for to in occurrence.to.iter().filter_map(|party| party.actor.as_ref()) {
                pair += 1;
                let id = match pair {
                    1 => occurrence.id.to_string(),
                    more => format!("{}#{more}", occurrence.id),
                };
                let told = occurrence.told.map(|(event, _)| event);
                let properties = Properties::default()
                    .text("mode", occurrence.mode)
                    .text("context", Some(&occurrence.context.join(" ")))
                    .text("cameo", occurrence.cameo)
                    .number("intensity", Some(widened(occurrence.intensity)))
                    .number("goldstein", occurrence.goldstein.map(widened))
                    .text("status", Some(occurrence.status.as_str()))
                    .day("first", occurrence.first)
                    .day("last", occurrence.last)
                    .text("place", Some(occurrence.place))
                    .text("data_set", occurrence.data_set.map(|set| set.as_str()))
                    .text("document", told.map(|event| event.doc.0.as_str()))
                    .text("evidence", told.map(|event| event.evidence.text.as_str()))
                    .number("confidence", told.map(|event| widened(event.confidence)));
                let kind = occurrence.kind.map_or(UNTYPED, |kind| kind.as_str());
                script.link(from, kind, to, &id, &properties, names)?;
                report.rows += 1;
            }
        }
        if pair == 0 {
            report.leave_out(Why::OneSided);
        }
        Ok(())
    })?;
    script.finish()?;
    Ok(report)
}

pub(crate) fn ties(
    world: &World,
    names: &mut Names<'_>,
    filter: &TieFilter,
    watch: &mut Watch<'_>,
    place: Place,
) -> Result<Report, ExportError> {
    let mut script = Script::begin(place)?;
    let mut report = Report::default();
    for tie in world.ties(filter)? {
        watch.step()?;
        let Some(b) = &tie.b else {
            report.leave_out(Why::OneSided);
            continue;
        };
        let key = tie_key(&tie);
        let first = |span: Option<DaySpan>| span.and_then(DaySpan::first);
        let last = |span: Option<DaySpan>| span.and_then(DaySpan::last);
        let properties = Properties::default()
            .text("status", Some(tie.status.as_str()))
            .day("since_from", first(tie.since))
            .day("since_to", last(tie.since))
            .day("until_from", first(tie.until))
            .day("until_to", last(tie.until))
            .text("document", Some(&tie.doc.0))
            .text("evidence", Some(&tie.evidence.text));
        let kind = tie.tie.as_str().to_uppercase();
        script.link(&tie.a, &kind, b, &numbered("tie", &key), &properties, names)?;
        report.rows += 1;
    }
    script.finish()?;
    Ok(report)
}

pub(crate) fn statements(
    world: &World,
    names: &mut Names<'_>,
    filter: &StatementFilter,
    watch: &mut Watch<'_>,
    place: Place,
) -> Result<Report, ExportError> {
    let mut script = Script::begin(place)?;
    let mut report = Report::default();
    for statement in world.statements(filter)? {
        watch.step()?;
        let key = statement_key(&statement);
        let of = statement.about.iter().map(|about| ("SPEAKS_OF", about));
        let to = statement.addressee.iter().map(|to| ("SPEAKS_TO", to));
        let mut any = false;
        for (kind, other) in of.chain(to) {
            any = true;
            let id = numbered("statement", &format!("{key} {kind} {other}"));
            let properties = Properties::default()
                .text("verb", Some(&statement.verb))
                .truth("direct", statement.direct)
                .text("document", Some(&statement.doc.0))
                .text("evidence", Some(&statement.evidence.text));
            script.link(&statement.speaker, kind, other, &id, &properties, names)?;
            report.rows += 1;
        }
        if !any {
            report.leave_out(Why::OneSided);
        }
    }
    script.finish()?;
    Ok(report)
}

pub(crate) fn actors(
    found: &[Counted],
    names: &mut Names<'_>,
    place: Place,
) -> Result<Report, ExportError> {
    let mut script = Script::begin(place)?;
    for one in found {
        script.actor(&one.actor, names)?;
    }
    script.finish()?;
    Ok(Report { rows: found.len() as u64, ..Report::default() })
}

fn numbered(what: &str, key: &str) -> String {
    format!("{what}-{:016x}", fnv(key))
}

/// Statements under way: each actor is made before its first link.
struct Script {
    output: Output,
    known: HashSet<ActorId>,
}

impl Script {
    fn begin(place: Place) -> Result<Script, ExportError> {
        let mut script = Script { output: Output::open(place)?, known: HashSet::new() };
        script.put(
            "CREATE CONSTRAINT chancery_actor IF NOT EXISTS FOR (a:Actor) REQUIRE a.id IS UNIQUE;\n",
        )?;
        Ok(script)
    }

    fn actor(&mut self, actor: &ActorId, names: &mut Names<'_>) -> Result<(), ExportError> {
        if !self.known.insert(actor.clone()) {
            return Ok(());
        }
        let properties = Properties::default()
            .text("name", Some(&names.name(actor, "en")?))
            .text("name_fr", Some(&names.name(actor, "fr")?))
            .text("kind", Some(names.sort(actor).as_str()))
            .text("body", Some(actor.state().as_str()));
        let id = quoted(actor.as_str());
        self.put(&format!("MERGE (a:Actor {{id: {id}}}) SET a += {{{}}};\n", properties.0))
    }

    fn link(
        &mut self,
        from: &ActorId,
        kind: &str,
        to: &ActorId,
        id: &str,
        properties: &Properties,
        names: &mut Names<'_>,
    ) -> Result<(), ExportError> {
        self.actor(from, names)?;
        self.actor(to, names)?;
        self.put(&format!(
            "MATCH (a:Actor {{id: {}}}), (b:Actor {{id: {}}}) MERGE (a)-[r:{kind} {{id: {}}}]->(b) \
             SET r += {{{}}};\n",
            quoted(from.as_str()),
            quoted(to.as_str()),
            quoted(id),
            properties.0
        ))
    }

    fn put(&mut self, text: &str) -> Result<(), ExportError> {
        let done = self.output.write_all(text.as_bytes());
        done.map_err(|why| Output::trouble(self.output.path(), why))
    }

    fn finish(self) -> Result<(), ExportError> {
        self.output.finish()
    }
}

/// `mode: 'visit', first: date('2023-11-09')`; what is not known is left away.
#[derive(Default)]
struct Properties(String);

impl Properties {
    fn put(mut self, name: &str, value: &str) -> Properties {
        if !self.0.is_empty() {
            self.0.push_str(", ");
        }
        self.0.push_str(name);
        self.0.push_str(": ");
        self.0.push_str(value);
        self
    }

    fn text(self, name: &str, value: Option<&str>) -> Properties {
        match value.filter(|value| !value.is_empty()) {
            Some(value) => self.put(name, &quoted(value)),
            None => self,
        }
    }

    fn number(self, name: &str, value: Option<f64>) -> Properties {
        match value.filter(|value| value.is_finite()) {
            Some(value) => self.put(name, &format!("{value:?}")),
            None => self,
        }
    }

    fn day(self, name: &str, value: Option<Day>) -> Properties {
        match value {
            Some(day) => self.put(name, &format!("date('{day}')")),
            None => self,
        }
    }

    fn truth(self, name: &str, value: bool) -> Properties {
        self.put(name, if value { "true" } else { "false" })
    }
}

/// A text between quotation marks. Statements stay on one line each, so that they can be piped.
fn quoted(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 2);
    safe.push('\'');
    let mut after_backslash = false;
    for letter in text.chars() {
        match letter {
            '\'' => safe.push_str("\\'"),
            '\\' => safe.push_str("\\\\"),
            '\n' => safe.push_str("\\n"),
            '\r' => safe.push_str("\\r"),
            '\t' => safe.push_str("\\t"),
            // neo4j replaces \u.... before it reads anything else, also after a backslash that is escaped.
            'u' | 'U' if after_backslash => {
                safe.push_str(&format!("\\u{:04x}", u32::from(letter)));
            }
            other if other.is_control() || matches!(other, '\u{2028}' | '\u{2029}') => {
                safe.push_str(&format!("\\u{:04x}", u32::from(other)));
            }
            other => safe.push(other),
        }
        after_backslash = letter == '\\';
    }
    safe.push('\'');
    safe
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// As neo4j reads a literal: first \uXXXX wherever it stands, then the other escapes.
    fn read_back(literal: &str) -> String {
        let letters: Vec<char> = literal.chars().collect();
        let mut first = Vec::new();
        let mut at = 0;
        while at < letters.len() {
            if letters[at] == '\\' && letters.get(at + 1) == Some(&'u') {
                let code: String = letters[at + 2..at + 6].iter().collect();
                first.push(char::from_u32(u32::from_str_radix(&code, 16).unwrap()).unwrap());
                at += 6;
            } else {
                first.push(letters[at]);
                at += 1;
            }
        }
        let inside = &first[1..first.len() - 1];
        let mut text = String::new();
        let mut letters = inside.iter();
        while let Some(&letter) = letters.next() {
            assert_ne!(letter, '\'', "the literal ends too early");
            text.push(match letter {
                '\\' => match letters.next() {
                    Some('n') => '\n',
                    Some('r') => '\r',
                    Some('t') => '\t',
                    Some(&other) => other,
                    None => panic!("a backslash at the end"),
                },
                other => other,
            });
        }
        text
    }

    proptest! {
        #[test]
        fn texts_come_back_from_cypher(text in any::<String>()) {
            let literal = quoted(&text);
            prop_assert!(!literal.chars().any(char::is_control));
            prop_assert_eq!(read_back(&literal), text);
        }

        #[test]
        fn quotes_and_backslashes_come_back(text in r"[\\'u0-9a-f\n]{0,20}") {
            prop_assert_eq!(read_back(&quoted(&text)), text);
        }
    }
}
