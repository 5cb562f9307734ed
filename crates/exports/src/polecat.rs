//! The forty columns of POLECAT (Halterman et al. 2023), between tabs, under headlines.

use std::borrow::Cow;

use chancery_knowledge::plover::Plover;
use chancery_world::{DataSet, Party, World};

use crate::exchange::{Tabbed, degrees, pairs, row_id, score};
use crate::names::Names;
use crate::occurrence::{Asked, each};
use crate::place::{Output, Place};
use crate::{ExportError, Report, Watch, Why};

const HEADS: [&str; 40] = [
    "Event ID",
    "Event Date",
    "Event Type",
    "Event Mode",
    "Intensity",
    "Quad Code",
    "Contexts",
    "Actor Name",
    "Actor Country",
    "Actor COW",
    "Primary Actor Sector",
    "Actor Sectors",
    "Actor Title",
    "Actor Name Raw",
    "Wikipedia Actor ID",
    "Recipient Name",
    "Recipient Country",
    "Recipient COW",
    "Primary Recipient Sector",
    "Recipient Sectors",
    "Recipient Title",
    "Recipient Name Raw",
    "Wikipedia Recipient ID",
    "Placename",
    "City",
    "District",
    "Province",
    "Country",
    "Latitude",
    "Longitude",
    "GeoNames ID",
    "Raw Placename",
    "Feature Type",
    "Source",
    "Publication Date",
    "Story People",
    "Story Organizations",
    "Story Locations",
    "Language",
    "Version",
];

/// The quad classes as POLECAT writes them.
const QUADS: [&str; 4] =
    ["VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT"];

pub(crate) fn export(
    world: &World,
    names: &mut Names<'_>,
    plover: &Plover,
    asked: &Asked,
    watch: &mut Watch<'_>,
    place: Place,
) -> Result<Report, ExportError> {
    let mut file = Tabbed::begin(Output::open(place)?, &HEADS)?;
    let mut report = Report::default();
    each(world, names, plover, asked, watch, |occurrence, names| {
        let Some((day, pairs)) = pairs(occurrence, &mut report) else { return Ok(()) };
        let Some(kind) = occurrence.kind else {
            report.leave_out(Why::Untyped);
            return Ok(());
        };
        let day = day.to_string();
        let intensity = score(occurrence.intensity);
        let quad = QUADS.get(usize::from(kind.quad()).saturating_sub(1)).copied().unwrap_or("");
        let contexts = occurrence.context.join(";");
        let issued = occurrence.told.and_then(|(_, issued)| issued);
        let publisher = issued.and_then(|issued| issued.publisher.as_deref()).unwrap_or("");
        let published = issued.and_then(|issued| issued.from.filter(|_| issued.from == issued.to));
        let published = published.map(|day| day.to_string()).unwrap_or_default();
        let language = issued.map_or("", |issued| &issued.language);
        let [latitude, longitude] = degrees(occurrence);
        for (number, [from, to]) in pairs.iter().enumerate() {
            let id = row_id(occurrence, number);
            let [from, to] =
                [from, to].map(|party| Side::of(party.as_deref(), occurrence.data_set, names));
            file.row(&[
                &id,
                &day,
                kind.as_str(),
                occurrence.mode.unwrap_or(""),
                &intensity,
                quad,
                &contexts,
                from.name,
                &from.country,
                from.cow,
                &from.primary,
                &from.sectors,
                "",
                from.name,
                "",
                to.name,
                &to.country,
                to.cow,
                &to.primary,
                &to.sectors,
                "",
                to.name,
                "",
                occurrence.place,
                "",
                "",
                "",
                occurrence.place_country,
                &latitude,
                &longitude,
                "",
                occurrence.place,
                "",
                publisher,
                &published,
                "",
                "",
                "",
                language,
                "CHANCERY",
            ])?;
            report.rows += 1;
        }
        Ok(())
    })?;
    file.finish()?;
    Ok(report)
}

/// A party in POLECAT's columns.
#[derive(Default)]
struct Side<'p> {
    name: &'p str,
    country: Cow<'p, str>,
    cow: &'p str,
    primary: Cow<'p, str>,
    sectors: Cow<'p, str>,
}

impl<'p> Side<'p> {
    fn of(party: Option<&'p Party>, set: Option<DataSet>, names: &Names<'_>) -> Side<'p> {
        let Some(party) = party else { return Side::default() };
        let state = party.actor.as_ref().map(|actor| actor.state());
        let state = state.filter(|state| names.directory.state(state.as_str()).is_some());
        let (country, cow): (Cow<'p, str>, &str) = match party.country.strip_prefix("COW ") {
            Some(cow) => ("".into(), cow),
            None if set == Some(DataSet::Polecat) => (party.country.as_str().into(), ""),
            None => match state {
                Some(state) if state.as_str().len() == 3 => (state.to_string().into(), ""),
                _ => (party.country.as_str().into(), ""),
            },
        };
        let sector = party.actor.as_ref().and_then(|actor| actor.sector());
        let (primary, sectors): (Cow<'p, str>, Cow<'p, str>) = if set == Some(DataSet::Polecat) {
            let primary = party.sectors.split(';').next().unwrap_or("");
            (primary.into(), party.sectors.as_str().into())
        } else {
            // The words of other sets are not POLECAT's: the sector goes by the actor.
            let sector = sector.unwrap_or("");
            (sector.to_owned().into(), sector.to_owned().into())
        };
        Side { name: &party.name, country, cow, primary, sectors }
    }
}
