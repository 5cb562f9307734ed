//! Clues from offices: "le Premier ministre britannique Rishi Sunak" was written while he was.

use std::collections::BTreeSet;

use chancery_knowledge::Part;
use chancery_records::{Day, DaySpan};

use super::Reader;
use super::clue::Clue;
use super::words::Named;
use crate::times::{Bound, TimeValue, bound};

/// Papers call somebody by an office for some days after it ended.
const AFTER: i32 = 10;
/// How many words may stand between an office and its holder's name.
const REACH: usize = 8;

impl Reader<'_, '_> {
    /// Each person named in full with an office.
    pub(super) fn offices(&self, clues: &mut Vec<Clue>) {
        let mut seen = BTreeSet::new();
        for named in self.text.people.iter().filter(|named| named.full) {
            let token = self.text.list[named.word].token;
            if self.of_another_time(token) || seen.contains(&named.people) {
                continue;
            }
            let Some((first, spans)) = self.held(named) else { continue };
            seen.insert(named.people.clone());
            let last = self.text.list[named.word + named.words - 1].token;
            let words = self.said(self.text.list[first].token..last + 1);
            clues.push(Clue::new(spans, 2, format!("« {words} »: held that office")));
        }
    }

    /// The word where the office begins that stands before a name, and when the person held it.
    fn held(&self, named: &Named) -> Option<(usize, Vec<DaySpan>)> {
        let sentence = self.text.of_sentence(self.tree, self.text.list[named.word].token);
        let other = self.text.people.iter().rfind(|other| other.word < named.word);
        let from = named.word.saturating_sub(REACH).max(sentence.start);
        let from = other.map_or(from, |other| from.max(other.word + other.words));
        (from..named.word).find_map(|at| {
            let offices: BTreeSet<&str> = self
                .directory
                .offices_beginning(&self.text.list[at].folded)
                .iter()
                .filter(|words| *words.language == self.words.language)
                .filter(|words| self.called(&words.parts, at, named.word))
                .map(|words| &*words.office)
                .collect();
            let spans: Vec<DaySpan> =
                named.people.iter().flat_map(|person| self.tenures(person, &offices)).collect();
            if spans.is_empty() {
                return None;
            }
            let around = at.saturating_sub(2).max(sentence.start)..named.word;
            let former = around
                .into_iter()
                .any(|near| self.words.is("former", &self.tree.form(self.text.list[near].token)));
            Some((at, if former { Vec::new() } else { spans }))
        })
    }

    /// Whether an office's words stand from a word on, before the name.
    fn called(&self, parts: &[Part], at: usize, end: usize) -> bool {
        const ADJECTIVE: usize = 3;
        let Some((part, rest)) = parts.split_first() else { return at <= end };
        match part {
            Part::Word(word) => {
                at < end && self.text.list[at].folded == **word && self.called(rest, at + 1, end)
            }
            Part::Slot => (0..=ADJECTIVE).any(|skip| self.called(rest, at + skip, end)),
        }
    }

    fn tenures(&self, person: &str, offices: &BTreeSet<&str>) -> Vec<DaySpan> {
        let Some(person) = self.directory.person(person) else { return Vec::new() };
        let means = |office: &str| {
            offices.contains(office)
                || offices.iter().any(|asked| {
                    let asked = self.directory.office(asked);
                    asked.is_some_and(|asked| asked.means.iter().any(|also| also == office))
                })
        };
        let days = |text: &str, end: bool| {
            let (year, rest) = text.split_once('-').unwrap_or((text, ""));
            let year: i16 = year.parse().ok()?;
            let span = match rest.split_once('-') {
                Some(_) => DaySpan::on(text.parse::<Day>().ok()?),
                None if rest.is_empty() => DaySpan::year(year)?,
                None => DaySpan::month(year, rest.parse().ok()?)?,
            };
            if end { span.last() } else { span.first() }
        };
        person
            .office
            .iter()
            .filter(|tenure| means(&tenure.office))
            .filter_map(|tenure| {
                let from = days(&tenure.from, false);
                let to = tenure.to.as_deref().and_then(|to| days(to, true));
                DaySpan::new(from, to.map(|to| to.plus(AFTER))).ok()
            })
            .collect()
    }

    /// Whether the sentence names a year: its offices are that year's.
    fn of_another_time(&self, token: u32) -> bool {
        let sentence = self.tree.sentence(token);
        self.times.iter().any(|time| {
            self.tree.sentence(time.tokens.start) == sentence
                && bound(self.tree, self.words, time) == Bound::During
                && match time.value {
                    TimeValue::Years { .. } => true,
                    TimeValue::Day { on, .. } => on.year.is_some(),
                    TimeValue::Month { year, .. } | TimeValue::Season { year, .. } => {
                        year.is_some()
                    }
                    _ => false,
                }
        })
    }
}
