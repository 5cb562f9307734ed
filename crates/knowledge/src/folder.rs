//! A folder of fact files into [`Facts`].

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::chronicle::EventsFile;
use crate::facts::Facts;
use crate::finding::Finding;
use crate::instruments::{Flow, Treaty, Vote};
use crate::schema::{OfficesFile, PeopleFile, SectorsFile};

/// Facts with the file that each id came from, and what was wrong with files that could not be read.
#[derive(Debug, Default)]
pub struct Loaded {
    /// What could be read.
    pub facts: Facts,
    /// The file of each state, group, organisation, person and event, relative to the folder.
    pub origin: BTreeMap<String, String>,
    /// Files that could not be read or parsed; nothing of them is in `facts`.
    pub findings: Vec<Finding>,
}

/// Reads every fact file under `folder`. Files that do not parse are reported, the rest is still read;
/// a part that is missing altogether is empty.
#[must_use]
pub fn load(folder: &Path) -> Loaded {
    let mut loaded = Loaded::default();
    each(folder, "states", &mut loaded, |loaded, file, state: crate::schema::State| {
        loaded.origin.insert(state.id.clone(), file);
        loaded.facts.states.push(state);
    });
    each(folder, "groups", &mut loaded, |loaded, file, group: crate::schema::Group| {
        loaded.origin.insert(group.id.clone(), file);
        loaded.facts.groups.push(group);
    });
    each(folder, "organisations", &mut loaded, |loaded, file, org: crate::schema::Organisation| {
        loaded.origin.insert(org.id.clone(), file);
        loaded.facts.organisations.push(org);
    });
    each(folder, "people", &mut loaded, |loaded, file, people: PeopleFile| {
        for person in people.person {
            loaded.origin.entry(person.id.clone()).or_insert_with(|| file.clone());
            loaded.facts.people.push(person);
        }
    });
    each(folder, "events", &mut loaded, |loaded, file, events: EventsFile| {
        for event in events.event {
            loaded.origin.entry(event.id.clone()).or_insert_with(|| file.clone());
            loaded.facts.events.push(event);
        }
    });
    each(folder, "treaties", &mut loaded, |loaded, file, treaty: Treaty| {
        loaded.origin.insert(treaty.id.clone(), file);
        loaded.facts.treaties.push(treaty);
    });
    each(folder, "flows", &mut loaded, |loaded, file, flow: Flow| {
        loaded.origin.insert(flow.id.clone(), file);
        loaded.facts.flows.push(flow);
    });
    each(folder, "votes", &mut loaded, |loaded, file, vote: Vote| {
        loaded.origin.insert(vote.id.clone(), file);
        loaded.facts.votes.push(vote);
    });
    each(folder, "translit", &mut loaded, |loaded, file, rules| {
        loaded.facts.translit.insert(stem(&file), rules);
    });
    each(folder, "coreference", &mut loaded, |loaded, file, words| {
        loaded.facts.coreference.insert(stem(&file), words);
    });
    if let Some(offices) = one::<OfficesFile>(folder, "offices.toml", &mut loaded) {
        loaded.facts.offices = offices.office;
    }
    if let Some(sectors) = one::<SectorsFile>(folder, "sectors.toml", &mut loaded) {
        loaded.facts.sectors = sectors.sector;
    }
    if let Some(calls) = one(folder, "calls.toml", &mut loaded) {
        loaded.facts.calls = calls;
    }
    loaded
}

fn stem(file: &str) -> String {
    Path::new(file).file_stem().and_then(|stem| stem.to_str()).unwrap_or(file).to_owned()
}

/// Parses every `.toml` of one part of the folder, in the order of names.
fn each<T: DeserializeOwned>(
    folder: &Path,
    part: &str,
    loaded: &mut Loaded,
    mut keep: impl FnMut(&mut Loaded, String, T),
) {
    let Ok(entries) = fs::read_dir(folder.join(part)) else { return };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
    paths.sort();
    for path in paths {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        let file = format!("{part}/{}", name.unwrap_or_default());
        match parse(&path) {
            Ok(value) => keep(loaded, file, value),
            Err((key, problem)) => loaded.findings.push(Finding::unread(file, key, problem)),
        }
    }
}

/// Parses one file of its own, if it is there.
fn one<T: DeserializeOwned>(folder: &Path, file: &str, loaded: &mut Loaded) -> Option<T> {
    let path = folder.join(file);
    if !path.exists() {
        return None;
    }
    match parse(&path) {
        Ok(value) => Some(value),
        Err((key, problem)) => {
            loaded.findings.push(Finding::unread(file.to_owned(), key, problem));
            None
        }
    }
}

/// The value of a file, or where and why it cannot be had.
fn parse<T: for<'de> Deserialize<'de>>(path: &Path) -> Result<T, (String, String)> {
    let text = fs::read_to_string(path).map_err(|error| (String::new(), error.to_string()))?;
    toml::from_str(&text).map_err(|error| {
        let line = error.span().map(|span| 1 + text[..span.start].matches('\n').count());
        let key = line.map(|line| format!("line {line}")).unwrap_or_default();
        (key, error.message().to_owned())
    })
}
