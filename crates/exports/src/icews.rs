//! The twenty columns of ICEWS Coded Event Data (Boschee et al. 2015), between tabs, under headlines.

use chancery_knowledge::plover::Plover;
use chancery_world::{DataSet, Party, World};

use crate::exchange::{Tabbed, degrees, pairs, row_id, score};
use crate::names::Names;
use crate::occurrence::{Asked, Occurrence, each};
use crate::place::{Output, Place};
use crate::{ExportError, Report, Watch, Why};

const HEADS: [&str; 20] = [
    "Event ID",
    "Event Date",
    "Source Name",
    "Source Sectors",
    "Source Country",
    "Event Text",
    "CAMEO Code",
    "Intensity",
    "Target Name",
    "Target Sectors",
    "Target Country",
    "Story ID",
    "Sentence Number",
    "Publisher",
    "City",
    "District",
    "Province",
    "Country",
    "Latitude",
    "Longitude",
];

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
        let Some(code) = code(occurrence, plover) else {
            report.leave_out(Why::Untyped);
            return Ok(());
        };
        let day = day.to_string();
        let intensity = occurrence.goldstein.map(score).unwrap_or_default();
        let story = occurrence.story.map(|story| story.to_string()).unwrap_or_default();
        let told = occurrence.told;
        let sentence = told.map(|(event, _)| (event.sentence + 1).to_string()).unwrap_or_default();
        let publisher = told.and_then(|(_, issued)| issued?.publisher.as_deref()).unwrap_or("");
        let country = names.country(occurrence.place_country);
        let [latitude, longitude] = degrees(occurrence);
        for (number, [from, to]) in pairs.iter().enumerate() {
            let id = row_id(occurrence, number);
            let [from, to] = [from, to].map(|party| side(party.as_deref(), names));
            file.row(&[
                &id,
                &day,
                from.0,
                from.1,
                &from.2,
                occurrence.label,
                code,
                &intensity,
                to.0,
                to.1,
                &to.2,
                &story,
                &sentence,
                publisher,
                occurrence.place,
                "",
                "",
                &country,
                &latitude,
                &longitude,
            ])?;
            report.rows += 1;
        }
        Ok(())
    })?;
    file.finish()?;
    Ok(report)
}

/// Name, sectors, country.
fn side<'p>(
    party: Option<&'p Party>,
    names: &Names<'_>,
) -> (&'p str, &'p str, std::borrow::Cow<'p, str>) {
    party.map_or(("", "", "".into()), |party| {
        (&party.name, &party.sectors, names.country(&party.country))
    })
}

/// The CAMEO code: the event's own, else the one that fits its type and mode best.
fn code<'o>(occurrence: &'o Occurrence<'_>, plover: &'o Plover) -> Option<&'o str> {
    if occurrence.data_set == Some(DataSet::Icews) && !occurrence.code.is_empty() {
        return Some(occurrence.code);
    }
    let fitting = || Some(plover.cameo_of(occurrence.kind?, occurrence.mode));
    let code = occurrence.cameo.or_else(fitting).filter(|code| !code.is_empty())?;
    // ICEWS has no bare roots from 10 on: a `10` there is a `010` whose zero a spreadsheet has eaten.
    let unspecified = (code.len() == 2 && !code.starts_with('0')).then(|| format!("{code}0"));
    match unspecified.and_then(|code| plover.cameo.get_key_value(&code)) {
        Some((whole, _)) => Some(whole),
        None => Some(code),
    }
}
