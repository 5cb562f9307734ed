//! Imported events: what `chancery events --history` lists and `chancery explain icews:ID` shows.

use chancery_brief::find_actor;
use chancery_histories::Mapping;
use chancery_knowledge::Directory;
use chancery_records::{ActorId, Day, EventType};
use chancery_world::{DataSet, Party, PastEvent, PastFilter, PastKind, World};
use comfy_table::{Cell, ContentArrangement, Table, presets};

use super::events::{Format, TABLE_ROWS, quoted};
use crate::console::{Console, Style};
use crate::stop::Stop;

/// How many events are fetched at a time.
const PAGE: u32 = 500;

/// Which imported events are asked for, as it was typed.
pub(crate) struct Question<'q> {
    pub(crate) set: DataSet,
    pub(crate) actors: &'q [String],
    pub(crate) dyad: &'q [String],
    pub(crate) kinds: &'q [EventType],
    pub(crate) since: Option<Day>,
    pub(crate) until: Option<Day>,
    pub(crate) limit: Option<u32>,
    pub(crate) offset: u32,
}

pub(crate) fn list(
    question: &Question<'_>,
    format: Format,
    world: &World,
    console: &mut Console,
) -> Result<(), Stop> {
    let find = |name: &String| -> Result<ActorId, Stop> {
        Ok(find_actor(Directory::packed()?, Some(world), name)?)
    };
    let filter = PastFilter {
        data_set: Some(question.set),
        actors: question.actors.iter().map(find).collect::<Result<_, _>>()?,
        dyad: match question.dyad {
            [a, b] => Some((find(a)?, find(b)?)),
            _ => None,
        },
        kinds: question.kinds.to_vec(),
        since: question.since,
        until: question.until,
        limit: question.limit.or((format == Format::Table).then_some(TABLE_ROWS)),
        offset: question.offset,
        ..PastFilter::default()
    };
    match format {
        Format::Table => table(world, &filter, console),
        Format::Jsonl => each(world, &filter, |event| {
            let line = serde_json::to_string(&event)?;
            Ok(console.line(&line)?)
        }),
        Format::Csv => {
            console.line(&COLUMNS.join(","))?;
            each(world, &filter, |event| Ok(console.line(&csv(&event))?))
        }
    }
}

/// Gives what a filter finds one after the other, a page at a time.
fn each(
    world: &World,
    filter: &PastFilter,
    mut see: impl FnMut(PastEvent) -> Result<(), Stop>,
) -> Result<(), Stop> {
    let (mut left, mut offset) = (filter.limit.unwrap_or(u32::MAX), filter.offset);
    while left > 0 {
        let limit = left.min(PAGE);
        let found = world.past(&PastFilter { limit: Some(limit), offset, ..filter.clone() })?;
        let got = u32::try_from(found.len()).unwrap_or(limit);
        for event in found {
            see(event)?;
        }
        if got < limit {
            break;
        }
        left -= got;
        offset = offset.saturating_add(got);
    }
    Ok(())
}

fn table(world: &World, filter: &PastFilter, console: &mut Console) -> Result<(), Stop> {
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED);
    table.set_header(["date", "from", "type", "to", "coded as", "file", "id"]);
    if let Some(width) = console.width() {
        table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    }
    let mut shown = 0_u64;
    each(world, filter, |event| {
        shown += 1;
        table.add_row([
            Cell::new(event.day),
            Cell::new(party(event.from.as_ref())),
            Cell::new(kind(&event.what)),
            Cell::new(party(event.to.as_ref())),
            Cell::new(coded(&event.what)),
            Cell::new(format!("{}:{}", event.file, event.line)),
            Cell::new(&event.id),
        ]);
        Ok(())
    })?;
    if shown == 0 {
        console.note("no events");
        return Ok(());
    }
    console.line(&table.to_string())?;
    let total = world.count_past(filter)?;
    if shown < total {
        console.note(&format!("{shown} of {total} events; --limit and --offset show others"));
    }
    Ok(())
}

/// Our id with the set's name behind it.
fn party(party: Option<&Party>) -> String {
    match party {
        None => "–".to_owned(),
        Some(Party { name, actor: Some(actor), .. }) => format!("{actor} ({name})"),
        Some(Party { name, .. }) => format!("? ({name})"),
    }
}

fn kind(what: &PastKind) -> String {
    match (what.kind, &what.mode) {
        (Some(kind), Some(mode)) => format!("{kind} {mode}"),
        (Some(kind), None) => kind.to_string(),
        (None, _) => "–".to_owned(),
    }
}

fn coded(what: &PastKind) -> String {
    format!("{} {}", what.code, what.label).trim().to_owned()
}

const COLUMNS: [&str; 22] = [
    "id",
    "date",
    "from",
    "from_name",
    "from_sectors",
    "from_country",
    "type",
    "mode",
    "context",
    "to",
    "to_name",
    "to_sectors",
    "to_country",
    "code",
    "label",
    "cameo",
    "intensity",
    "goldstein",
    "place",
    "place_country",
    "file",
    "line",
];

fn csv(event: &PastEvent) -> String {
    let side = |party: Option<&Party>| -> [String; 4] {
        let Some(party) = party else { return Default::default() };
        let actor = party.actor.as_ref().map_or_else(String::new, ActorId::to_string);
        [actor, party.name.clone(), party.sectors.clone(), party.country.clone()]
    };
    let what = &event.what;
    let mut cells = vec![event.id.clone(), event.day.to_string()];
    cells.extend(side(event.from.as_ref()));
    cells.push(what.kind.map_or_else(String::new, |kind| kind.to_string()));
    cells.push(what.mode.clone().unwrap_or_default());
    cells.push(what.context.join(" "));
    cells.extend(side(event.to.as_ref()));
    cells.extend([what.code.clone(), what.label.clone(), what.cameo.clone().unwrap_or_default()]);
    cells.push(what.intensity.to_string());
    cells.push(what.goldstein.map_or_else(String::new, |score| score.to_string()));
    let spot = event.spot.as_ref();
    cells.push(spot.map_or_else(String::new, |spot| spot.name.clone()));
    cells.push(spot.map_or_else(String::new, |spot| spot.country.clone()));
    cells.extend([event.file.clone(), event.line.to_string()]);
    cells.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join(",")
}

/// Where an imported event comes from, and how its names and code were understood.
pub(crate) fn explain(event: &PastEvent, console: &mut Console) -> Result<(), Stop> {
    let mapping = Mapping::new(event.data_set, Directory::packed()?).map_err(Stop::unusable)?;
    let what = &event.what;
    let head = format!(
        "{}  {}  {} → {} → {}",
        event.id,
        event.day,
        party(event.from.as_ref()),
        kind(what),
        party(event.to.as_ref())
    );
    let head = console.paint(Style::Bold, &head);
    console.line(&head)?;
    console.line(&format!("  {:<10} {}, line {}", "file", event.file, event.line))?;
    for (side, party) in [("from", event.from.as_ref()), ("to", event.to.as_ref())] {
        let Some(party) = party else {
            console.line(&format!("  {side:<10} nobody is told"))?;
            continue;
        };
        let mut said = format!("« {} »", party.name);
        for (word, value) in [("sectors", &party.sectors), ("country", &party.country)] {
            if !value.is_empty() {
                said.push_str(&format!(", {word} « {value} »"));
            }
        }
        console.line(&format!("  {side:<10} {said}"))?;
        let (now, how) = mapping.actor(party);
        let written = |id: Option<&ActorId>| id.map_or("nobody".to_owned(), ActorId::to_string);
        let kept = written(party.actor.as_ref());
        let line = if now == party.actor {
            format!("{kept}: {how}")
        } else {
            let now = written(now.as_ref());
            format!("{kept} when it was imported; today {now}: {how}")
        };
        console.line(&format!("  {:<10} {line}", ""))?;
    }
    let cameo = match &what.cameo {
        Some(cameo) => format!("CAMEO {cameo}"),
        None => "no code of CAMEO".to_owned(),
    };
    let ours = match what.kind {
        Some(_) => kind(what),
        None => "no event that PLOVER knows".to_owned(),
    };
    console.line(&format!("  {:<10} « {} »: {cameo}, {ours}", "code", coded(what)))?;
    if !what.context.is_empty() {
        console.line(&format!("  {:<10} {}", "context", what.context.join(", ")))?;
    }
    let goldstein = what.goldstein.map_or("none".to_owned(), |score| format!("{score:+}"));
    console.line(&format!(
        "  {:<10} {:+} (PLOVER), {goldstein} (Goldstein)",
        "score", what.intensity
    ))?;
    if let Some(spot) = &event.spot {
        let names = [spot.name.as_str(), spot.country.as_str()];
        let names: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
        let degrees = match (spot.latitude, spot.longitude) {
            (Some(latitude), Some(longitude)) => format!(" ({latitude}, {longitude})"),
            _ => String::new(),
        };
        console.line(&format!("  {:<10} {}{degrees}", "place", names.join(", ")))?;
    }
    if let Some(story) = event.story {
        console.line(&format!("  {:<10} {story}", "story"))?;
    }
    Ok(())
}
