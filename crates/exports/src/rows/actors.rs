//! Actors as rows: who they are, and how often they act, are acted upon and are named.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use chancery_records::ActorId;
use chancery_world::{PastFilter, World};

use crate::names::Names;
use crate::place::Place;
use crate::table::Rows;
use crate::{ActorsOf, Column, ExportError, Format, Kind, Report, Value, Watch};

/// The columns of actors.
const COLUMNS: [(&str, Kind); 8] = [
    ("id", Kind::Text),
    ("body", Kind::Text),
    ("kind", Kind::Text),
    ("name_en", Kind::Text),
    ("name_fr", Kind::Text),
    ("events_as_source", Kind::Integer),
    ("events_as_target", Kind::Integer),
    ("mentions", Kind::Integer),
];

/// An actor with its counts; no mentions are known of imported events.
pub(crate) struct Counted {
    pub(crate) actor: ActorId,
    pub(crate) as_source: u64,
    pub(crate) as_target: u64,
    pub(crate) mentions: Option<u64>,
}

/// The actors, by id.
pub(crate) fn counted(
    world: &World,
    of: ActorsOf,
    watch: &mut Watch<'_>,
) -> Result<Vec<Counted>, ExportError> {
    let data_set = match of {
        ActorsOf::Texts => {
            let tallies = world.tallies()?.into_iter();
            return Ok(tallies
                .map(|tally| Counted {
                    actor: tally.actor,
                    as_source: tally.as_source,
                    as_target: tally.as_target,
                    mentions: Some(tally.mentions),
                })
                .collect());
        }
        ActorsOf::History(data_set) => data_set,
    };
    let filter = PastFilter { data_set: Some(data_set), ..PastFilter::default() };
    let mut pairs: Vec<u64> = Vec::new();
    let mut result = Ok(());
    world.each_past_while(&filter, |raw| {
        let pair = raw.pair as usize;
        if pairs.len() <= pair {
            pairs.resize(pair + 1, 0);
        }
        pairs[pair] += 1;
        result = watch.step();
        if result.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    })?;
    result?;
    let glossary = world.glossary()?;
    let mut actors: BTreeMap<&ActorId, (u64, u64)> = BTreeMap::new();
    for (number, count) in pairs.into_iter().enumerate().filter(|(_, count)| *count > 0) {
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        let Some((from, to)) = glossary.pairs.get(&number) else { continue };
        let actor =
            |side: &Option<u32>| side.and_then(|side| glossary.parties.get(&side)?.actor.as_ref());
        if let Some(actor) = actor(from) {
            actors.entry(actor).or_default().0 += count;
        }
        if let Some(actor) = actor(to) {
            actors.entry(actor).or_default().1 += count;
        }
    }
    let counts = actors.into_iter().map(|(actor, (as_source, as_target))| Counted {
        actor: actor.clone(),
        as_source,
        as_target,
        mentions: None,
    });
    Ok(counts.collect())
}

pub(crate) fn export(
    actors: &[Counted],
    names: &mut Names<'_>,
    format: Format,
    place: Place,
) -> Result<Report, ExportError> {
    let columns = COLUMNS.map(|(name, kind)| Column::new(name, kind));
    let mut rows = Rows::begin("actors", &columns, &["id"], format, place);
    let mut report = Report::default();
    let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    for one in actors {
        let row: [Value; 8] = [
            one.actor.as_str().into(),
            one.actor.state().as_str().into(),
            names.sort(&one.actor).as_str().into(),
            names.name(&one.actor, "en")?.into(),
            names.name(&one.actor, "fr")?.into(),
            number(one.as_source).into(),
            number(one.as_target).into(),
            one.mentions.map(number).into(),
        ];
        report.rows += 1;
        if !rows.push(&row)? {
            break;
        }
    }
    rows.end()?;
    Ok(report)
}
