//! Events of texts as rows.

use std::ops::ControlFlow;

use chancery_records::Event;
use chancery_world::{EventFilter, World};

use super::{word, words};
use crate::documents::{Documents, Issued};
use crate::occurrence::pages;
use crate::place::Place;
use crate::sheet::widened;
use crate::table::Rows;
use crate::{Column, ExportError, Format, Kind, Report, Value, Watch};

/// The columns of events of texts.
const COLUMNS: [(&str, Kind); 24] = [
    ("id", Kind::Text),
    ("document", Kind::Text),
    ("sentence", Kind::Integer),
    ("date_from", Kind::Day),
    ("date_to", Kind::Day),
    ("from_actors", Kind::Words),
    ("to_actors", Kind::Words),
    ("type", Kind::Text),
    ("mode", Kind::Text),
    ("context", Kind::Words),
    ("cameo", Kind::Text),
    ("intensity", Kind::Number),
    ("status", Kind::Text),
    ("place", Kind::Text),
    ("speaker", Kind::Text),
    ("trigger", Kind::Text),
    ("evidence", Kind::Text),
    ("rule", Kind::Text),
    ("confidence", Kind::Number),
    ("story", Kind::Integer),
    ("publisher", Kind::Text),
    ("language", Kind::Text),
    ("published_from", Kind::Day),
    ("published_to", Kind::Day),
];

pub(crate) fn export(
    world: &World,
    filter: &EventFilter,
    format: Format,
    place: Place,
    watch: &mut Watch<'_>,
) -> Result<Report, ExportError> {
    let documents = Documents::of(world)?;
    let columns = COLUMNS.map(|(name, kind)| Column::new(name, kind));
    let mut rows = Rows::begin("events", &columns, &["id", "evidence"], format, place);
    let mut report = Report::default();
    pages(world, filter, |event| {
        watch.step()?;
        let story = world.story_number(&event.id)?;
        let go_on = rows.push(&row(&event, documents.get(&event.doc), story))?;
        report.rows += 1;
        Ok(if go_on { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
    })?;
    rows.end()?;
    Ok(report)
}

fn row(event: &Event, document: Option<&Issued>, story: Option<i64>) -> [Value; 24] {
    [
        event.id.as_str().into(),
        event.doc.0.as_str().into(),
        i64::from(event.sentence).into(),
        event.date.and_then(|date| date.first()).into(),
        event.date.and_then(|date| date.last()).into(),
        words(&event.from),
        words(&event.to),
        event.kind.as_str().into(),
        event.mode.clone().into(),
        Value::Words(event.context.clone()),
        event.cameo.clone().into(),
        widened(event.intensity).into(),
        event.status.as_str().into(),
        event.place.clone().into(),
        word(event.speaker.as_ref()),
        event.trigger.text.as_str().into(),
        event.evidence.text.as_str().into(),
        event.rule.as_str().into(),
        widened(event.confidence).into(),
        story.into(),
        document.and_then(|document| document.publisher.clone()).into(),
        document.map(|document| document.language.clone()).into(),
        document.and_then(|document| document.from).into(),
        document.and_then(|document| document.to).into(),
    ]
}
