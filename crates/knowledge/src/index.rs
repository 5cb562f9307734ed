//! The index of names: written once when the facts are packed, read where it lies.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chancery_records::{ActorId, DaySpan};

use crate::facts::Facts;
use crate::fold::folded_words;
use crate::forms::forms;
use crate::schema::{Organisation, OrganisationKind, Place, Words};
use crate::span::between;
use crate::table::{self, Table, number, read_number};
use crate::translit::Translit;

/// What a name is for the actor it leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sense {
    /// The name of a state or territory.
    State,
    /// The name of a region or bloc.
    Group,
    /// The name of an organisation.
    Organisation,
    /// An organisation's acronym; to be compared with regard to case.
    Acronym,
    /// A body through which an organisation acts.
    Organ,
    /// A capital: the government, or a mere place.
    Capital,
    /// A seat that stands for the government or the organisation.
    Seat,
    /// A city, region or disputed area.
    Place,
    /// An adjective: of the state, group or organisation.
    Adjective,
    /// A noun for the people.
    People,
}

impl Sense {
    const ALL: [Sense; 10] = [
        Sense::State,
        Sense::Group,
        Sense::Organisation,
        Sense::Acronym,
        Sense::Organ,
        Sense::Capital,
        Sense::Seat,
        Sense::Place,
        Sense::Adjective,
        Sense::People,
    ];
}

/// Which part of a person's name was met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PersonForm {
    /// Given and family name, or another full form.
    Full,
    /// The family name, or a single name by which the person is known.
    Family,
}

/// The longest name that is looked for, in words.
const MOST_WORDS: usize = 20;
const NAME_SIZE: usize = 16;
const PERSON_SIZE: usize = 5;

/// Writes the index of some facts: five parts, each with its length before it. The parts are the table
/// of names, the table of people, the actors and the spans that names refer to (a line each), and the
/// names as the files write them.
#[must_use]
pub(crate) fn write(facts: &Facts) -> Vec<u8> {
    let translit = Translit::new(&facts.translit);
    let mut writer = Writer::default();
    writer.names(facts);
    let people = people(facts, &translit);
    let parts = [
        table::write(&writer.entries, NAME_SIZE),
        table::write(&people, PERSON_SIZE),
        writer.actors.join("\n").into_bytes(),
        writer.spans.join("\n").into_bytes(),
        writer.written.into_bytes(),
    ];
    parts.into_iter().flat_map(|part| [number(part.len()).to_vec(), part].concat()).collect()
}

/// People by the skeletons of their names' words: number of the person (four bytes) and form (one).
fn people(facts: &Facts, translit: &Translit) -> BTreeMap<String, Vec<Vec<u8>>> {
    let mut entries: BTreeMap<String, Vec<Vec<u8>>> = BTreeMap::new();
    for (index, person) in facts.people.iter().enumerate() {
        for (words, form) in forms(person, translit) {
            let keys: Vec<String> = words.iter().map(|word| translit.skeleton(word)).collect();
            let mut record = number(index).to_vec();
            record.push(u8::from(form == PersonForm::Family));
            let known = entries.entry(keys.join(" ")).or_default();
            if !known.contains(&record) {
                known.push(record);
            }
        }
    }
    entries.remove("");
    entries
}

#[derive(Default)]
struct Writer {
    entries: BTreeMap<String, Vec<Vec<u8>>>,
    actors: Vec<String>,
    spans: Vec<String>,
    written: String,
}

impl Writer {
    fn names(&mut self, facts: &Facts) {
        for state in &facts.states {
            let actor = self.actor(&state.id);
            let valid = between(state.from.as_deref(), state.to.as_deref());
            self.add_all(&state.names, actor, Sense::State, valid);
            self.add_all(&state.adjectives, actor, Sense::Adjective, valid);
            self.add_all(&state.people, actor, Sense::People, valid);
            self.add_places(&state.capital, actor, Sense::Capital);
            self.add_places(&state.seat, actor, Sense::Seat);
            self.add_places(&state.place, actor, Sense::Place);
        }
        for group in &facts.groups {
            let actor = self.actor(&group.id);
            self.add_all(&group.names, actor, Sense::Group, None);
            self.add_all(&group.adjectives, actor, Sense::Adjective, None);
            self.add_all(&group.people, actor, Sense::People, None);
        }
        for organisation in &facts.organisations {
            let Some(actor) = actor_of(organisation) else { continue };
            let actor = self.actor(actor.as_str());
            let valid = between(organisation.from.as_deref(), organisation.to.as_deref());
            self.add_all(&organisation.names, actor, Sense::Organisation, valid);
            self.add_all(&organisation.acronyms, actor, Sense::Acronym, valid);
            self.add_all(&organisation.adjectives, actor, Sense::Adjective, valid);
            self.add_places(&organisation.seat, actor, Sense::Seat);
            for organ in &organisation.organ {
                self.add_all(&organ.names, actor, Sense::Organ, None);
            }
        }
    }

    fn actor(&mut self, id: &str) -> usize {
        self.actors.iter().rposition(|actor| actor == id).unwrap_or_else(|| {
            self.actors.push(id.to_owned());
            self.actors.len() - 1
        })
    }

    /// The number of a span of days counted from 1; 0 is always.
    fn span(&mut self, valid: Option<DaySpan>) -> u16 {
        let Some(valid) = valid else { return 0 };
        let line = valid.to_string();
        let index = self.spans.iter().position(|span| *span == line).unwrap_or_else(|| {
            self.spans.push(line);
            self.spans.len() - 1
        });
        u16::try_from(index + 1).unwrap_or(0)
    }

    fn add_places(&mut self, places: &[Place], actor: usize, sense: Sense) {
        for place in places {
            let valid = between(place.from.as_deref(), place.to.as_deref());
            self.add_all(&place.names, actor, sense, valid);
        }
    }

    fn add_all(&mut self, names: &Words, actor: usize, sense: Sense, valid: Option<DaySpan>) {
        for (language, names) in names {
            let Ok(language) = <[u8; 2]>::try_from(language.as_bytes()) else { continue };
            for name in names {
                self.add(name, actor, sense, language, valid);
            }
        }
    }

    fn add(
        &mut self,
        name: &str,
        actor: usize,
        sense: Sense,
        language: [u8; 2],
        valid: Option<DaySpan>,
    ) {
        let words = folded_words(name);
        if words.is_empty() || words.len() > MOST_WORDS {
            return;
        }
        let sense_number = Sense::ALL.iter().position(|other| *other == sense).unwrap_or(0);
        let mut head = number(actor).to_vec();
        head.push(u8::try_from(sense_number).unwrap_or(0));
        head.extend_from_slice(&language);
        head.push(0);
        head.extend_from_slice(&self.span(valid).to_le_bytes());
        let known = self.entries.entry(words.join(" ")).or_default();
        // Spellings that fold alike are one name, but acronyms keep their capitals.
        if sense != Sense::Acronym && known.iter().any(|record| record.starts_with(&head)) {
            return;
        }
        let start = self.written.len();
        self.written.push_str(name);
        head.extend_from_slice(&u16::try_from(name.len()).unwrap_or(0).to_le_bytes());
        head.extend_from_slice(&number(start));
        known.push(head);
    }
}

/// Whom an organisation's name leads to: a ministry or agency is its state (or the state's sector), every
/// other organisation is itself.
fn actor_of(organisation: &Organisation) -> Option<ActorId> {
    let own: ActorId = organisation.id.parse().ok()?;
    let Some(state) = &organisation.of else { return Some(own) };
    if organisation.kind != OrganisationKind::Agency {
        return Some(own);
    }
    let state: ActorId = state.parse().ok()?;
    match organisation.sector.as_deref() {
        None | Some("GOV") => Some(state),
        Some(sector) => state.with_sector(sector).ok(),
    }
}

/// A name as the index keeps it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'a> {
    pub(crate) actor: &'a ActorId,
    pub(crate) sense: Sense,
    pub(crate) language: [u8; 2],
    pub(crate) valid: Option<DaySpan>,
    pub(crate) written: &'a str,
}

/// An opened index.
#[derive(Debug)]
pub(crate) struct Index {
    bytes: Cow<'static, [u8]>,
    parts: [(usize, usize); 5],
    actors: Vec<ActorId>,
    spans: Vec<DaySpan>,
}

impl Index {
    /// Opens an index; parts that are cut short are empty.
    pub(crate) fn open(bytes: Cow<'static, [u8]>) -> Index {
        let mut parts = [(0, 0); 5];
        let mut at = 0;
        for part in &mut parts {
            let length = read_number(&bytes, at);
            *part = (at + 4, (at + 4 + length).min(bytes.len()));
            at += 4 + length;
        }
        let lines = |part: (usize, usize)| {
            let text = bytes.get(part.0..part.1).unwrap_or_default();
            std::str::from_utf8(text).unwrap_or_default().lines()
        };
        let actors = lines(parts[2]).filter_map(|line| line.parse().ok()).collect();
        let spans = lines(parts[3]).filter_map(span).collect();
        Index { parts, actors, spans, bytes }
    }

    fn part(&self, number: usize) -> &[u8] {
        let (from, to) = self.parts[number];
        self.bytes.get(from..to).unwrap_or_default()
    }

    fn entry(&self, record: &[u8]) -> Option<Entry<'_>> {
        let valid = usize::from(u16::from_le_bytes([record[8], record[9]]));
        let length = usize::from(u16::from_le_bytes([record[10], record[11]]));
        let start = read_number(record, 12);
        let written = self.part(4).get(start..start + length)?;
        Some(Entry {
            actor: self.actors.get(read_number(record, 0))?,
            sense: *Sense::ALL.get(usize::from(record[4]))?,
            language: [record[5], record[6]],
            valid: valid.checked_sub(1).and_then(|index| self.spans.get(index).copied()),
            written: std::str::from_utf8(written).ok()?,
        })
    }

    /// The names that begin with the first of some folded words, the longest first.
    pub(crate) fn names_at<S: AsRef<str>>(&self, words: &[S]) -> Vec<(usize, Vec<Entry<'_>>)> {
        let found = Table::new(self.part(0)).prefixes(words);
        found
            .into_iter()
            .map(|(count, records)| {
                (count, records.filter_map(|record| self.entry(record)).collect())
            })
            .collect()
    }

    /// What a whole name of folded words means.
    pub(crate) fn named(&self, words: &[String]) -> Vec<Entry<'_>> {
        let name = words.join(" ");
        let records = Table::new(self.part(0)).get(&name);
        records.filter_map(|record| self.entry(record)).collect()
    }

    /// The people whose names begin with the first of some skeletons, the longest first: numbers of
    /// people and the part of the name.
    pub(crate) fn people_at<S: AsRef<str>>(
        &self,
        skeletons: &[S],
    ) -> Vec<(usize, Vec<(usize, PersonForm)>)> {
        let found = Table::new(self.part(1)).prefixes(skeletons);
        let read = |record: &[u8]| {
            let form = if record[4] == 1 { PersonForm::Family } else { PersonForm::Full };
            (read_number(record, 0), form)
        };
        found.into_iter().map(|(count, records)| (count, records.map(read).collect())).collect()
    }
}

/// A span as [`DaySpan`] prints it.
fn span(line: &str) -> Option<DaySpan> {
    match line.split_once("..") {
        Some((from, to)) => DaySpan::new(from.parse().ok(), to.parse().ok()).ok(),
        None => Some(DaySpan::on(line.parse().ok()?)),
    }
}
