//! Statements and ties as rows.

use chancery_records::{DaySpan, Statement, Tie};
use chancery_world::{StatementFilter, TieFilter, World};

use super::{word, words};
use crate::documents::{Documents, Issued};
use crate::place::Place;
use crate::table::Rows;
use crate::{Column, ExportError, Format, Kind, Report, Value, Watch};

/// The columns of statements.
const STATEMENTS: [(&str, Kind); 11] = [
    ("document", Kind::Text),
    ("sentence", Kind::Integer),
    ("speaker", Kind::Text),
    ("addressee", Kind::Text),
    ("about", Kind::Words),
    ("direct", Kind::Truth),
    ("verb", Kind::Text),
    ("evidence", Kind::Text),
    ("publisher", Kind::Text),
    ("published_from", Kind::Day),
    ("published_to", Kind::Day),
];

/// The columns of ties.
const TIES: [(&str, Kind); 14] = [
    ("document", Kind::Text),
    ("sentence", Kind::Integer),
    ("tie", Kind::Text),
    ("a", Kind::Text),
    ("b", Kind::Text),
    ("since_from", Kind::Day),
    ("since_to", Kind::Day),
    ("until_from", Kind::Day),
    ("until_to", Kind::Day),
    ("status", Kind::Text),
    ("evidence", Kind::Text),
    ("publisher", Kind::Text),
    ("published_from", Kind::Day),
    ("published_to", Kind::Day),
];

pub(crate) fn export_statements(
    world: &World,
    filter: &StatementFilter,
    format: Format,
    place: Place,
    watch: &mut Watch<'_>,
) -> Result<Report, ExportError> {
    let documents = Documents::of(world)?;
    let found = world.statements(filter)?;
    let rows = found.iter().map(|one| statement(one, documents.get(&one.doc)));
    write(("statements", &STATEMENTS), rows, format, place, watch)
}

pub(crate) fn export_ties(
    world: &World,
    filter: &TieFilter,
    format: Format,
    place: Place,
    watch: &mut Watch<'_>,
) -> Result<Report, ExportError> {
    let documents = Documents::of(world)?;
    let found = world.ties(filter)?;
    let rows = found.iter().map(|one| tie(one, documents.get(&one.doc)));
    write(("ties", &TIES), rows, format, place, watch)
}

fn write(
    (title, columns): (&str, &[(&'static str, Kind)]),
    found: impl Iterator<Item = Vec<Value>>,
    format: Format,
    place: Place,
    watch: &mut Watch<'_>,
) -> Result<Report, ExportError> {
    let columns: Vec<Column> =
        columns.iter().map(|&(name, kind)| Column::new(name, kind)).collect();
    let mut rows = Rows::begin(title, &columns, &["evidence"], format, place);
    let mut report = Report::default();
    for row in found {
        watch.step()?;
        report.rows += 1;
        if !rows.push(&row)? {
            break;
        }
    }
    rows.end()?;
    Ok(report)
}

fn statement(one: &Statement, document: Option<&Issued>) -> Vec<Value> {
    vec![
        one.doc.0.as_str().into(),
        i64::from(one.sentence).into(),
        one.speaker.as_str().into(),
        word(one.addressee.as_ref()),
        words(&one.about),
        one.direct.into(),
        one.verb.as_str().into(),
        one.evidence.text.as_str().into(),
        document.and_then(|document| document.publisher.clone()).into(),
        document.and_then(|document| document.from).into(),
        document.and_then(|document| document.to).into(),
    ]
}

fn tie(one: &Tie, document: Option<&Issued>) -> Vec<Value> {
    let first = |span: Option<DaySpan>| span.and_then(DaySpan::first);
    let last = |span: Option<DaySpan>| span.and_then(DaySpan::last);
    vec![
        one.doc.0.as_str().into(),
        i64::from(one.sentence).into(),
        one.tie.as_str().into(),
        one.a.as_str().into(),
        word(one.b.as_ref()),
        first(one.since).into(),
        last(one.since).into(),
        first(one.until).into(),
        last(one.until).into(),
        one.status.as_str().into(),
        one.evidence.text.as_str().into(),
        document.and_then(|document| document.publisher.clone()).into(),
        document.and_then(|document| document.from).into(),
        document.and_then(|document| document.to).into(),
    ]
}
