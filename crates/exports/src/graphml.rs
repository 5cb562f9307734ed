//! GraphML: actors as nodes, what passes between them as directed edges with weights.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use chancery_knowledge::plover::Plover;
use chancery_records::{ActorId, Day, DaySpan};
use chancery_world::{TieFilter, World};

use crate::names::Names;
use crate::occurrence::{Asked, each};
use crate::place::{Output, Place};
use crate::sheet::widened;
use crate::{ExportError, Report, Watch, Why};

/// What passes from one actor to another under one type.
#[derive(Default)]
struct Traffic {
    events: u64,
    intensity: f64,
    first: Option<Day>,
    last: Option<Day>,
}

/// The keys of nodes; those of edges come with them.
const NODE: [(&str, &str); 3] = [("label", "string"), ("kind", "string"), ("body", "string")];
const EVENT: [(&str, &str); 6] = [
    ("type", "string"),
    ("events", "int"),
    ("weight", "double"),
    ("intensity_sum", "double"),
    ("first", "string"),
    ("last", "string"),
];
const TIE: [(&str, &str); 8] = [
    ("tie", "string"),
    ("status", "string"),
    ("since_from", "string"),
    ("since_to", "string"),
    ("until_from", "string"),
    ("until_to", "string"),
    ("document", "string"),
    ("evidence", "string"),
];

pub(crate) fn events(
    world: &World,
    names: &mut Names<'_>,
    plover: &Plover,
    asked: &Asked,
    watch: &mut Watch<'_>,
    place: Place,
) -> Result<Report, ExportError> {
    let mut report = Report::default();
    let mut edges: BTreeMap<(ActorId, ActorId, &str), Traffic> = BTreeMap::new();
    each(world, names, plover, asked, watch, |occurrence, _| {
        let mut any = false;
        let kind = occurrence.kind.map_or("", |kind| kind.as_str());
        for from in occurrence.from.iter().filter_map(|party| party.actor.as_ref()) {
            for to in occurrence.to.iter().filter_map(|party| party.actor.as_ref()) {
                any = true;
                let edge = edges.entry((from.clone(), to.clone(), kind)).or_default();
                edge.events += 1;
                edge.intensity += widened(occurrence.intensity);
                if let Some(day) = occurrence.first {
                    edge.first = Some(edge.first.map_or(day, |first| first.min(day)));
                }
                if let Some(day) = occurrence.last {
                    edge.last = Some(edge.last.map_or(day, |last| last.max(day)));
                }
            }
        }
        if !any {
            report.leave_out(Why::OneSided);
        }
        Ok(())
    })?;
    let ends = edges.keys().flat_map(|(from, to, _)| [from, to]).collect();
    let mut graph = Graph::begin(place, &EVENT, ends, names)?;
    for ((from, to, kind), traffic) in &edges {
        let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
        let values = [
            (*kind).to_owned(),
            traffic.events.to_string(),
            format!("{}.0", traffic.events),
            // Sums of one decimal each, without the dust of binary fractions.
            format!("{:.4}", traffic.intensity),
            day(traffic.first),
            day(traffic.last),
        ];
        graph.edge(from, to, &EVENT, &values)?;
        report.rows += 1;
    }
    graph.finish()?;
    Ok(report)
}

pub(crate) fn ties(
    world: &World,
    names: &mut Names<'_>,
    filter: &TieFilter,
    watch: &mut Watch<'_>,
    place: Place,
) -> Result<Report, ExportError> {
    let mut report = Report::default();
    let found = world.ties(filter)?;
    let whole = found.iter().filter_map(|tie| Some((tie, tie.b.as_ref()?)));
    let ends = whole.clone().flat_map(|(tie, b)| [&tie.a, b]).collect();
    let mut graph = Graph::begin(place, &TIE, ends, names)?;
    for (tie, b) in whole {
        watch.step()?;
        let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
        let first = |span: Option<DaySpan>| day(span.and_then(DaySpan::first));
        let last = |span: Option<DaySpan>| day(span.and_then(DaySpan::last));
        let values = [
            tie.tie.to_string(),
            tie.status.to_string(),
            first(tie.since),
            last(tie.since),
            first(tie.until),
            last(tie.until),
            tie.doc.to_string(),
            tie.evidence.text.clone(),
        ];
        graph.edge(&tie.a, b, &TIE, &values)?;
        report.rows += 1;
    }
    for _ in report.rows..found.len() as u64 {
        report.leave_out(Why::OneSided);
    }
    graph.finish()?;
    Ok(report)
}

/// A graph that is being written: nodes first, then edges.
struct Graph {
    output: Output,
    edges: u64,
}

impl Graph {
    fn begin(
        place: Place,
        keys: &[(&str, &str)],
        nodes: BTreeSet<&ActorId>,
        names: &mut Names<'_>,
    ) -> Result<Graph, ExportError> {
        let mut graph = Graph { output: Output::open(place)?, edges: 0 };
        graph.put(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n",
        )?;
        let nodes_have = NODE.iter().map(|key| ("node", key));
        for (of, (name, kind)) in nodes_have.chain(keys.iter().map(|key| ("edge", key))) {
            graph.put(&format!(
                "  <key id=\"{name}\" for=\"{of}\" attr.name=\"{name}\" attr.type=\"{kind}\"/>\n"
            ))?;
        }
        graph.put("  <graph id=\"chancery\" edgedefault=\"directed\">\n")?;
        for actor in nodes {
            let label = names.name(actor, "en")?;
            let kind = names.sort(actor).as_str();
            let body = actor.state();
            graph.put(&format!(
                "    <node id=\"{}\"><data key=\"label\">{}</data><data key=\"kind\">{kind}</data>\
                 <data key=\"body\">{}</data></node>\n",
                escaped(actor.as_str()),
                escaped(&label),
                escaped(body.as_str()),
            ))?;
        }
        Ok(graph)
    }

    /// An edge; attributes that are not known are left away.
    fn edge(
        &mut self,
        from: &ActorId,
        to: &ActorId,
        keys: &[(&str, &str)],
        values: &[String],
    ) -> Result<(), ExportError> {
        self.edges += 1;
        let mut edge = format!(
            "    <edge id=\"e{}\" source=\"{}\" target=\"{}\">",
            self.edges,
            escaped(from.as_str()),
            escaped(to.as_str())
        );
        for ((name, _), value) in keys.iter().zip(values).filter(|(_, value)| !value.is_empty()) {
            edge.push_str(&format!("<data key=\"{name}\">{}</data>", escaped(value)));
        }
        edge.push_str("</edge>\n");
        self.put(&edge)
    }

    fn put(&mut self, text: &str) -> Result<(), ExportError> {
        let done = self.output.write_all(text.as_bytes());
        done.map_err(|why| Output::trouble(self.output.path(), why))
    }

    fn finish(mut self) -> Result<(), ExportError> {
        self.put("  </graph>\n</graphml>\n")?;
        self.output.finish()
    }
}

/// A text as XML 1.0 can hold it, in elements and attributes. What it cannot hold at all (most control characters)
/// becomes U+FFFD.
pub(crate) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&apos;"),
            // As characters they would be read as blanks or as one line feed.
            '\t' => safe.push_str("&#9;"),
            '\n' => safe.push_str("&#10;"),
            '\r' => safe.push_str("&#13;"),
            '\u{0}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => safe.push('\u{FFFD}'),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use quick_xml::events::Event;

    fn read_back(text: &str) -> String {
        let xml = format!("<a>{text}</a>");
        let mut reader = quick_xml::Reader::from_str(&xml);
        let mut found = String::new();
        loop {
            match reader.read_event().unwrap() {
                Event::Text(text) => found.push_str(&text),
                Event::GeneralRef(name) => match name.resolve_char_ref().unwrap() {
                    Some(letter) => found.push(letter),
                    None => {
                        let entity = quick_xml::escape::resolve_predefined_entity(&name);
                        found.push_str(entity.unwrap());
                    }
                },
                Event::Eof => return found,
                _ => {}
            }
        }
    }

    proptest! {
        #[test]
        fn texts_come_back_from_xml(text in any::<String>()) {
            let holdable = |c: char| match c {
                '\t' | '\n' | '\r' => c,
                '\u{0}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => '\u{FFFD}',
                other => other,
            };
            prop_assert_eq!(read_back(&escaped(&text)), text.chars().map(holdable).collect::<String>());
        }
    }
}
