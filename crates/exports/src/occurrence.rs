//! An event of either kind, as the formats that are no tables need it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::ControlFlow;
use std::rc::Rc;

use chancery_knowledge::plover::{Lang, Plover};
use chancery_records::{Day, Event, EventType, Status};
use chancery_world::{DataSet, EventFilter, Glossary, Party, PastFilter, RawPast, RowId, World};

use crate::documents::{Documents, Issued};
use crate::names::Names;
use crate::sheet::day_of;
use crate::{ExportError, Watch};

/// Which events are exported.
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant)] // One is made at a time.
pub enum Asked {
    /// Those that were read in texts.
    Texts(EventFilter),
    /// Those that were imported. One data set should be named: the same happening may be in several.
    History(PastFilter),
}

/// An event of a text or a data set.
pub(crate) struct Occurrence<'a> {
    /// `84d0c2f61f0e9a35-e3`, `icews:20718170`.
    pub(crate) id: Cow<'a, str>,
    /// Where it comes from, if not from a text.
    pub(crate) data_set: Option<DataSet>,
    pub(crate) first: Option<Day>,
    pub(crate) last: Option<Day>,
    pub(crate) from: Vec<Rc<Party>>,
    pub(crate) to: Vec<Rc<Party>>,
    pub(crate) kind: Option<EventType>,
    pub(crate) mode: Option<&'a str>,
    pub(crate) context: &'a [String],
    pub(crate) cameo: Option<&'a str>,
    /// The data set's own code.
    pub(crate) code: &'a str,
    /// The data set's words for it, or CAMEO's.
    pub(crate) label: &'a str,
    pub(crate) intensity: f32,
    pub(crate) goldstein: Option<f32>,
    pub(crate) status: Status,
    pub(crate) place: &'a str,
    pub(crate) place_country: &'a str,
    pub(crate) degrees: Option<(f64, f64)>,
    pub(crate) story: Option<i64>,
    /// The text it was read in.
    pub(crate) told: Option<(&'a Event, Option<&'a Issued>)>,
}

impl Occurrence<'_> {
    /// Its day, if it is known.
    pub(crate) fn day(&self) -> Option<Day> {
        self.first.filter(|first| Some(*first) == self.last)
    }
}

/// How many events of texts are read at a time.
const PAGE: u32 = 1_000;

/// Gives the events of texts, a page at a time, in the filter's order.
pub(crate) fn pages(
    world: &World,
    filter: &EventFilter,
    mut see: impl FnMut(Event) -> Result<ControlFlow<()>, ExportError>,
) -> Result<(), ExportError> {
    let mut left = filter.limit.unwrap_or(u32::MAX);
    let mut offset = filter.offset;
    while left > 0 {
        let limit = left.min(PAGE);
        let found = world.events(&EventFilter { limit: Some(limit), offset, ..filter.clone() })?;
        let got = u32::try_from(found.len()).unwrap_or(limit);
        for event in found {
            if see(event)?.is_break() {
                return Ok(());
            }
        }
        if got < limit {
            break;
        }
        left -= got;
        offset += got;
    }
    Ok(())
}

/// Gives every event that was asked for, whatever its kind.
pub(crate) fn each(
    world: &World,
    names: &mut Names<'_>,
    plover: &Plover,
    asked: &Asked,
    watch: &mut Watch<'_>,
    mut see: impl FnMut(&Occurrence<'_>, &mut Names<'_>) -> Result<(), ExportError>,
) -> Result<(), ExportError> {
    match asked {
        Asked::Texts(filter) => {
            let documents = Documents::of(world)?;
            pages(world, filter, |event| {
                watch.step()?;
                let mut sides =
                    |actors: &[_]| actors.iter().map(|actor| names.party(actor)).collect();
                let (from, to) = (sides(&event.from), sides(&event.to));
                let label = event.cameo.as_ref().and_then(|code| plover.cameo.get(code));
                see(
                    &Occurrence {
                        id: Cow::Borrowed(&event.id),
                        data_set: None,
                        first: event.date.and_then(|date| date.first()),
                        last: event.date.and_then(|date| date.last()),
                        from,
                        to,
                        kind: Some(event.kind),
                        mode: event.mode.as_deref(),
                        context: &event.context,
                        cameo: event.cameo.as_deref(),
                        code: "",
                        label: label.map_or("", |facts| facts.name(Lang::En)),
                        intensity: event.intensity,
                        goldstein: None,
                        status: event.status,
                        place: event.place.as_deref().unwrap_or(""),
                        place_country: "",
                        degrees: None,
                        story: world.story_number(&event.id)?,
                        told: Some((&event, documents.get(&event.doc))),
                    },
                    names,
                )?;
                Ok(ControlFlow::Continue(()))
            })
        }
        Asked::History(filter) => {
            let glossary = world.glossary()?;
            let parties: HashMap<u32, Rc<Party>> =
                glossary.parties.iter().map(|(n, party)| (*n, Rc::new(party.clone()))).collect();
            let mut result = Ok(());
            world.each_past_while(filter, |raw| {
                let seen = watch.step().and_then(|()| match imported(&glossary, &parties, &raw) {
                    Some(occurrence) => see(&occurrence, names),
                    None => Ok(()),
                });
                match seen {
                    Ok(()) => ControlFlow::Continue(()),
                    Err(error) => {
                        result = Err(error);
                        ControlFlow::Break(())
                    }
                }
            })?;
            result
        }
    }
}

/// An imported event; nothing if it was written while the export ran, so that its numbers are not known.
fn imported<'a>(
    glossary: &'a Glossary,
    parties: &HashMap<u32, Rc<Party>>,
    raw: &RawPast,
) -> Option<Occurrence<'a>> {
    let (data_set, _) = glossary.files.get(&raw.file)?;
    let (from, to) = glossary.pairs.get(&raw.pair)?;
    let kind = glossary.kinds.get(&raw.kind)?;
    let spot = raw.spot.and_then(|number| glossary.spots.get(&number));
    let side = |number: &Option<u32>| -> Vec<Rc<Party>> {
        number.and_then(|number| parties.get(&number)).map(Rc::clone).into_iter().collect()
    };
    let id = match &raw.id {
        RowId::Number(id) => format!("{data_set}:{id}"),
        RowId::Word(id) => format!("{data_set}:{id}"),
    };
    let day = day_of(raw.day);
    Some(Occurrence {
        id: Cow::Owned(id),
        data_set: Some(*data_set),
        first: day,
        last: day,
        from: side(from),
        to: side(to),
        kind: kind.kind,
        mode: kind.mode.as_deref(),
        context: &kind.context,
        cameo: kind.cameo.as_deref(),
        code: &kind.code,
        label: &kind.label,
        intensity: kind.intensity,
        goldstein: kind.goldstein,
        status: Status::Fact,
        place: spot.map_or("", |spot| &spot.name),
        place_country: spot.map_or("", |spot| &spot.country),
        degrees: spot.and_then(|spot| spot.latitude.zip(spot.longitude)),
        story: raw.story,
        told: None,
    })
}
