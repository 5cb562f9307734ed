//! The linter: what a folder of facts must keep to beyond its TOML.
//!
//! | checked | remedy |
//! |---|---|
//! | ids have the form of an actor id, and each stands once | rename one |
//! | a state's file is named for it (`states/kaz.toml`) | rename the file |
//! | `of`, `borders`, `members`, `member.state`, `led_by`, `office.of` name what exists | add or correct it |
//! | borders are mutual | add the other side |
//! | days are days, and no span ends before it begins | correct the days |
//! | offices are those of `offices.toml` | add the office or correct the word |
//! | an office marked `single` has one holder a day, but for a day of handing over | correct the days |
//! | no two states bear one name at one time; no two organisations share one acronym in one language unless the days differ | tell them apart |
//! | a dated event's id stands once, its days are days, its actors, state and winner exist, it has a French name | correct it |
//! | sectors are PLOVER's form (capitals) | correct it |
//!
//! Capitals, seats and family names may be shared: Washington is a capital, a state of the union and a
//! president, and it is for the linking room to tell them apart.

use std::collections::{BTreeMap, BTreeSet};

use chancery_records::{ActorId, DaySpan};

use crate::facts::Facts;
use crate::finding::Finding;
use crate::folder::Loaded;
use crate::lint_order;
use crate::schema::Tenure;
use crate::span::{between, wrong_days};

/// Everything that is wrong with the facts, in the order of files; empty if nothing is.
#[must_use]
pub fn check(loaded: &Loaded) -> Vec<Finding> {
    let mut linter = Linter { loaded, found: loaded.findings.clone() };
    linter.ids();
    linter.references();
    linter.states();
    linter.organisations();
    linter.people();
    linter.offices();
    linter.names();
    linter.events();
    let mut found = linter.found;
    found.extend(lint_order::check(loaded));
    found.sort();
    found.dedup();
    found
}

/// A body and its office, or a language and a name.
type Key = (String, String);

struct Linter<'a> {
    loaded: &'a Loaded,
    found: Vec<Finding>,
}

impl Linter<'_> {
    fn facts(&self) -> &Facts {
        &self.loaded.facts
    }

    fn report(&mut self, id: &str, key: &str, problem: String, remedy: &str) {
        let file = self.loaded.origin.get(id).cloned().unwrap_or_else(|| id.to_owned());
        self.found.push(Finding { file, key: key.to_owned(), problem, remedy: remedy.to_owned() });
    }

    /// Forms of ids, and that each stands once.
    fn ids(&mut self) {
        let mut seen = BTreeSet::new();
        let facts = self.facts();
        let ids: Vec<(String, bool)> = facts
            .states
            .iter()
            .map(|state| (state.id.clone(), false))
            .chain(facts.groups.iter().map(|group| (group.id.clone(), false)))
            .chain(facts.organisations.iter().map(|organisation| (organisation.id.clone(), false)))
            .chain(facts.people.iter().map(|person| (person.id.clone(), true)))
            .collect();
        for (id, person) in ids {
            match id.parse::<ActorId>() {
                Ok(actor) if actor.is_person() == person => {}
                Ok(_) => self.report(
                    &id,
                    "id",
                    format!("`{id}` is no id for this folder"),
                    "write STATE/name for people, capitals for the rest",
                ),
                Err(error) => self.report(&id, "id", error.to_string(), "correct the id"),
            }
            if !seen.insert(id.clone()) {
                self.report(&id, "id", format!("`{id}` stands twice"), "rename or merge one");
            }
        }
    }

    /// Whatever is referred to exists.
    fn references(&mut self) {
        let facts = self.facts();
        let bodies: BTreeSet<&str> = facts
            .states
            .iter()
            .map(|state| state.id.as_str())
            .chain(facts.groups.iter().map(|group| group.id.as_str()))
            .chain(facts.organisations.iter().map(|organisation| organisation.id.as_str()))
            .collect();
        let mut wrong: Vec<(String, String, String)> = Vec::new();
        let mut want = |id: &str, key: &str, name: &str| {
            if !bodies.contains(name) {
                wrong.push((id.to_owned(), key.to_owned(), name.to_owned()));
            }
        };
        for state in &facts.states {
            state.of.iter().for_each(|of| want(&state.id, "of", of));
            state.borders.iter().for_each(|other| want(&state.id, "borders", other));
        }
        for group in &facts.groups {
            group.members.iter().for_each(|member| want(&group.id, "members", member));
        }
        for organisation in &facts.organisations {
            organisation.of.iter().for_each(|of| want(&organisation.id, "of", of));
            organisation.led_by.iter().for_each(|by| want(&organisation.id, "led_by", by));
            organisation
                .member
                .iter()
                .for_each(|member| want(&organisation.id, "member.state", &member.state));
        }
        for person in &facts.people {
            if let Some((body, _)) = person.id.split_once('/')
                && body != "-"
            {
                want(&person.id, "id", body);
            }
            for office in &person.office {
                office.of.iter().for_each(|of| want(&person.id, "office.of", of));
            }
        }
        for (id, key, name) in wrong {
            let problem = format!("`{name}` is no state, group or organisation of the directory");
            self.report(&id, &key, problem, "add its file or correct the id");
        }
    }

    fn days(&mut self, id: &str, key: &str, from: Option<&str>, to: Option<&str>) {
        if let Some((problem, remedy)) = wrong_days(from, to) {
            self.report(id, key, problem, remedy);
        }
    }

    fn states(&mut self) {
        let states = self.facts().states.clone();
        let borders: BTreeMap<&str, BTreeSet<&str>> = states
            .iter()
            .map(|state| (state.id.as_str(), state.borders.iter().map(String::as_str).collect()))
            .collect();
        for state in &states {
            let expected = format!("states/{}.toml", state.id.to_lowercase());
            if self.loaded.origin.get(&state.id).is_some_and(|file| *file != expected) {
                self.report(&state.id, "id", format!("`{}` stands here", state.id), &expected);
            }
            self.days(&state.id, "from", state.from.as_deref(), state.to.as_deref());
            for (key, places) in
                [("capital", &state.capital), ("seat", &state.seat), ("place", &state.place)]
            {
                for place in places {
                    self.days(&state.id, key, place.from.as_deref(), place.to.as_deref());
                }
            }
            if state.names.get("fr").is_none_or(Vec::is_empty)
                || state.names.get("en").is_none_or(Vec::is_empty)
            {
                let problem = "no French or English name".to_owned();
                self.report(&state.id, "names", problem, "give at least one in each");
            }
            for other in &state.borders {
                if borders.get(other.as_str()).is_some_and(|back| !back.contains(state.id.as_str()))
                {
                    let problem = format!("borders {other}, which does not border it");
                    self.report(&state.id, "borders", problem, "add or remove the other side");
                }
            }
        }
    }

    fn organisations(&mut self) {
        let organisations = self.facts().organisations.clone();
        for organisation in &organisations {
            let id = organisation.id.as_str();
            self.days(id, "from", organisation.from.as_deref(), organisation.to.as_deref());
            if let Some(sector) = &organisation.sector
                && !sector.bytes().all(|byte| byte.is_ascii_uppercase())
            {
                let problem = format!("`{sector}` is no PLOVER sector");
                self.report(id, "sector", problem, "write it in capitals");
            }
            let mut spans: BTreeMap<&str, Vec<Option<DaySpan>>> = BTreeMap::new();
            for member in &organisation.member {
                self.days(id, "member", member.from.as_deref(), member.to.as_deref());
                // Under different documents of the body a state may stand in different ways.
                if !member.under.is_empty() {
                    continue;
                }
                spans
                    .entry(&member.state)
                    .or_default()
                    .push(between(member.from.as_deref(), member.to.as_deref()));
            }
            for (state, spans) in spans {
                if overlap(&spans) {
                    let problem = format!("{state} stands in two ways at one time");
                    self.report(id, "member", problem, "end one before the other begins");
                }
            }
        }
    }

    fn people(&mut self) {
        let facts = self.facts();
        let offices: BTreeMap<String, bool> =
            facts.offices.iter().map(|office| (office.id.clone(), office.single)).collect();
        let mut holders: BTreeMap<Key, Vec<(Option<DaySpan>, Tenure, String)>> = BTreeMap::new();
        for person in facts.people.clone() {
            for tenure in &person.office {
                self.days(&person.id, "office", Some(&tenure.from), tenure.to.as_deref());
                let Some(single) = offices.get(&tenure.office) else {
                    let problem = format!("`{}` is no office of offices.toml", tenure.office);
                    self.report(&person.id, "office", problem, "add it there or correct the word");
                    continue;
                };
                let body = body_of(&person.id, tenure.of.as_deref());
                if *single {
                    let span = between(Some(&tenure.from), tenure.to.as_deref());
                    holders.entry((body.to_owned(), tenure.office.clone())).or_default().push((
                        span,
                        tenure.clone(),
                        person.id.clone(),
                    ));
                }
            }
            if let Some(gender) = &person.gender
                && !matches!(gender.as_str(), "m" | "f")
            {
                self.report(&person.id, "gender", format!("`{gender}`"), "write m or f");
            }
        }
        for ((body, office), mut held) in holders {
            held.sort_by_key(|(span, ..)| span.and_then(DaySpan::first));
            for pair in held.windows(2) {
                // In the same month or year: the day of handing over is not known more closely.
                let next = &pair[1].1.from;
                let handed_over = pair[0].1.to.as_ref().is_some_and(|to| {
                    to.starts_with(next.as_str()) || next.starts_with(to.as_str())
                });
                if !handed_over && overlap(&[pair[0].0, pair[1].0]) {
                    let problem = format!(
                        "{} and {} are both {office} of {body} for more than a day",
                        pair[0].2, pair[1].2
                    );
                    self.report(&pair[1].2, "office", problem, "correct the days");
                }
            }
        }
    }

    fn offices(&mut self) {
        let facts = self.facts();
        let known: BTreeSet<String> =
            facts.offices.iter().map(|office| office.id.clone()).collect();
        let mut problems = Vec::new();
        if known.len() != facts.offices.len() {
            problems.push(("id", "an office stands twice".to_owned(), "merge them"));
        }
        for office in &facts.offices {
            for other in &office.means {
                if !known.contains(other) {
                    problems.push((
                        "means",
                        format!("`{}` may mean `{other}`, which is no office", office.id),
                        "add it or correct the word",
                    ));
                }
            }
            for word in office.words.values().flatten() {
                if word.matches('~').count() > 1 {
                    problems.push(("words", format!("`{word}` has two places"), "keep one `~`"));
                }
            }
        }
        for (key, problem, remedy) in problems {
            self.report("offices.toml", key, problem, remedy);
        }
    }

    /// Dated events: ids, days, and whatever they refer to.
    fn events(&mut self) {
        let events = self.facts().events.clone();
        let facts = self.facts();
        let bodies: BTreeSet<String> = facts
            .states
            .iter()
            .map(|state| &state.id)
            .chain(facts.groups.iter().map(|group| &group.id))
            .chain(facts.organisations.iter().map(|organisation| &organisation.id))
            .cloned()
            .collect();
        let people: BTreeSet<String> =
            facts.people.iter().map(|person| person.id.clone()).collect();
        let mut seen = BTreeSet::new();
        for event in &events {
            if !seen.insert(event.id.as_str()) {
                let problem = format!("`{}` stands twice", event.id);
                self.report(&event.id, "id", problem, "rename or merge one");
            }
            self.days(&event.id, "from", Some(&event.from), event.to.as_deref());
            if event.lasting && event.to.is_some() {
                let problem = "it lasts and has an end".to_owned();
                self.report(&event.id, "lasting", problem, "keep one of the two");
            }
            let place = event.place.as_ref().and_then(|place| place.state.as_ref());
            for body in event.actors.iter().chain(place).filter(|body| !bodies.contains(*body)) {
                let problem = format!("`{body}` is no state, group or organisation");
                self.report(&event.id, "actors", problem, "add its file or correct the id");
            }
            for winner in event.winner.iter().filter(|winner| !people.contains(*winner)) {
                let problem = format!("`{winner}` is no person of the directory");
                self.report(&event.id, "winner", problem, "add the person or correct the id");
            }
            if event.names.get("fr").is_none_or(Vec::is_empty) {
                let problem = "no French phrase".to_owned();
                self.report(&event.id, "names", problem, "give at least one");
            }
        }
    }

    /// No two states under one name at one time, no two organisations under one acronym.
    fn names(&mut self) {
        let facts = self.facts();
        let mut bearers: BTreeMap<Key, Vec<(Option<DaySpan>, String)>> = BTreeMap::new();
        for state in &facts.states {
            let span = between(state.from.as_deref(), state.to.as_deref());
            for (language, names) in &state.names {
                for name in names {
                    bearers
                        .entry((language.clone(), name.clone()))
                        .or_default()
                        .push((span, state.id.clone()));
                }
            }
        }
        for organisation in &facts.organisations {
            let span = between(organisation.from.as_deref(), organisation.to.as_deref());
            for (language, names) in organisation.acronyms.iter().chain(&organisation.names) {
                for name in names {
                    bearers
                        .entry((language.clone(), name.clone()))
                        .or_default()
                        .push((span, organisation.id.clone()));
                }
            }
        }
        for ((language, name), mut who) in bearers {
            who.dedup_by(|a, b| a.1 == b.1);
            for (index, (span, id)) in who.iter().enumerate() {
                for (other, bearer) in &who[..index] {
                    if bearer != id && overlap(&[*span, *other]) {
                        let problem = format!("`{name}` ({language}) is {bearer}'s name too");
                        self.report(id, "names", problem, "keep it with the better known one");
                    }
                }
            }
        }
    }
}

/// The state or organisation whose office a person holds.
fn body_of<'a>(person: &'a str, of: Option<&'a str>) -> &'a str {
    of.unwrap_or_else(|| person.split('/').next().unwrap_or(person))
}

/// Whether two of the spans share more than the day on which one is handed over to the other.
fn overlap(spans: &[Option<DaySpan>]) -> bool {
    spans.iter().enumerate().any(|(index, a)| {
        spans[..index].iter().any(|b| match (a, b) {
            (Some(a), Some(b)) => {
                a.intersect(*b).is_some_and(|common| common.days().is_none_or(|days| days > 1))
            }
            _ => true,
        })
    })
}
