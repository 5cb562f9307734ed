//! Whether two tellings are of one happening: reasons, each with a weight, and what they sum to.
//!
//! The weights are few and plain, set by hand and held against the labelled pairs of
//! `tests/pairs/`: half of them were looked at, the other half only scored. A reason for is positive,
//! a reason against negative; [`ENOUGH`] is what it takes. What is known of neither side says nothing.

use std::collections::BTreeSet;

use chancery_records::{ActorId, EventType, Status};

use super::look::COPY;
use super::telling::{Basis, Look, Place, Telling, states};

/// From this sum on, two tellings are of one happening.
pub(crate) const ENOUGH: f32 = 3.0;

/// What it takes, dates aside, for a telling without a day to be taken for the only happening of its
/// kind that is known in that time.
pub(crate) const ENOUGH_ALONE: f32 = 1.5;

/// A reason and its weight.
pub(crate) type Reason = (&'static str, f32);

/// Two tellings side by side.
pub(crate) struct Pair<'a> {
    pub(crate) one: (&'a Telling, &'a Look),
    pub(crate) other: (&'a Telling, &'a Look),
    /// The share of the documents' text that is common.
    pub(crate) copy: f32,
}

/// The sum of the reasons.
pub(crate) fn sum(reasons: &[Reason]) -> f32 {
    reasons.iter().map(|(_, weight)| weight).sum()
}

impl Pair<'_> {
    /// All reasons, or none where the two cannot be one: other sides, denied here and told there.
    pub(crate) fn reasons(&self) -> Option<Vec<Reason>> {
        let mut reasons = self.without_dates()?;
        reasons.push(self.dates()?);
        Some(reasons)
    }

    /// All reasons but those of the dates.
    pub(crate) fn without_dates(&self) -> Option<Vec<Reason>> {
        let mut reasons = vec![self.sides()?, self.status()?, self.kind()?];
        reasons.extend([self.place(), self.names(), self.text(), self.numerals()]);
        if self.is_copy() {
            reasons.push(("one text is a copy of the other", 1.5));
        }
        reasons.retain(|(_, weight)| *weight != 0.0);
        Some(reasons)
    }

    fn is_copy(&self) -> bool {
        self.copy >= COPY
    }

    /// In copies a sentence that stands in both is the same sentence, however it was coded.
    fn same_sentence(&self) -> bool {
        self.is_copy() && self.common_words() >= 0.4
    }

    fn sides(&self) -> Option<Reason> {
        let (one, other) = (self.one.0, self.other.0);
        let straight = both(side(&one.from, &other.from), side(&one.to, &other.to));
        let mutual = one.kind.is_mutual() && other.kind.is_mutual();
        let turned =
            mutual.then(|| both(side(&one.from, &other.to), side(&one.to, &other.from))).flatten();
        let best = straight.into_iter().chain(turned).fold(None, |best: Option<f32>, weight| {
            Some(best.map_or(weight, |best| best.max(weight)))
        });
        match best {
            Some(weight) if weight >= 1.0 => Some(("the same people", weight)),
            Some(weight) if weight < 0.0 => Some(("other people of the same sides", weight)),
            Some(_) => Some(("the same sides", 0.0)),
            // A reworded sentence may lose a side, or turn it round.
            None if self.same_sentence() => {
                let all = |t: &Telling| states(&[&t.from[..], &t.to[..]].concat());
                let (a, b) = (all(one), all(other));
                let common = a.iter().filter(|state| b.contains(state)).count();
                (common > 0).then_some(("sides differ", if common > 1 { -1.0 } else { -2.0 }))
            }
            None => None,
        }
    }

    fn status(&self) -> Option<Reason> {
        use Status::{Fact, Negated, Planned};
        let (one, other) = (self.one.0.status, self.other.0.status);
        if one == other {
            return Some(("the same status", 0.0));
        }
        match (one, other) {
            (Negated, _) | (_, Negated) => None,
            (Fact, Planned) | (Planned, Fact) => Some(("announced here, told there", -0.5)),
            _ => Some(("only possible here", if self.same_sentence() { -1.0 } else { -3.0 })),
        }
    }

    fn kind(&self) -> Option<Reason> {
        let (one, other) = (self.one.0, self.other.0);
        if one.kind != other.kind {
            // Another type only for the same words of the same text.
            let weight = if one.kind.quad() == other.kind.quad() { -1.0 } else { -2.0 };
            return self.same_sentence().then_some(("coded differently", weight));
        }
        if !one.concept.is_empty() && one.concept == other.concept {
            return Some(("the same deed", 1.0 + rarity(one.kind)));
        }
        let phone = |t: &Telling| t.mode.as_deref() == Some("phone");
        match (&one.mode, &other.mode) {
            (Some(a), Some(b)) if a == b => Some(("the same mode", 0.5 + rarity(one.kind))),
            (Some(_), Some(_)) if phone(one) != phone(other) => {
                Some(("by phone, or face to face", -2.0))
            }
            (Some(a), Some(b)) if a != b && !face_to_face(a, b) => {
                Some(("another mode", rarity(one.kind) - 1.0))
            }
            _ => Some(("the same type", rarity(one.kind))),
        }
    }

    fn place(&self) -> Reason {
        match (&self.one.0.place, &self.other.0.place) {
            (Some(a), Some(b)) if same_place(a, b) => ("the same place", 1.5),
            (Some(a), Some(b)) if other_place(a, b) => {
                // A town has another name in another language, and two people who meet are in one place,
                // whatever it is called: the town, the palace, the region.
                let foreign = self.one.1.language != self.other.1.language;
                let meeting = matches!(self.one.0.kind, EventType::Consult | EventType::Agree)
                    && self.sides().is_some_and(|(_, weight)| weight >= 1.0);
                (
                    "another place",
                    if foreign {
                        -1.0
                    } else if meeting {
                        -1.5
                    } else {
                        -3.0
                    },
                )
            }
            _ => ("place", 0.0),
        }
    }

    /// Others that both documents speak of.
    fn names(&self) -> Reason {
        let sides = |telling: &Telling| states(&[&telling.from[..], &telling.to].concat());
        let (here, there) = (sides(self.one.0), sides(self.other.0));
        // What both have on a side was weighed already.
        let own = |name: &&String| {
            let state = name.split(['/', '.']).next().unwrap_or_default();
            let on = |sides: &[String]| sides.iter().any(|side| side == state || side == *name);
            on(&here) && on(&there)
        };
        let others = |look: &Look, sides: &[String]| -> BTreeSet<String> {
            look.names.iter().chain(sides).filter(|name| !own(name)).cloned().collect()
        };
        let (a, b) = (others(self.one.1, &here), others(self.other.1, &there));
        let common = a.iter().filter(|name| b.contains(*name)).count();
        let fewer = a.len().min(b.len());
        match common {
            0 if fewer >= 4 => ("nobody else in common", -0.5),
            1 => ("another name in common", 0.25),
            2 => ("other names in common", 0.5),
            n if n >= 3 && n * 2 >= fewer => ("many names in common", 1.0),
            n if n >= 3 => ("other names in common", 0.5),
            _ => ("names", 0.0),
        }
    }

    /// The share of common words in the two sentences that are most alike.
    pub(crate) fn common_words(&self) -> f32 {
        let mut best: f32 = 0.0;
        for one in &self.one.0.sentences {
            for other in &self.other.0.sentences {
                best = best.max(share(one, other));
            }
        }
        best
    }

    fn text(&self) -> Reason {
        match self.common_words() {
            share if share >= 0.6 => ("nearly the same words", 3.0),
            share if share >= 0.4 => ("many common words", 2.0),
            share if share >= 0.25 => ("common words", 1.0),
            // In two languages nothing can be common but names.
            _ if self.one.1.language != self.other.1.language => ("another language", 0.0),
            share if share < 0.08 => ("hardly a common word", -0.5),
            _ => ("words", 0.0),
        }
    }

    fn numerals(&self) -> Reason {
        let (a, b) = (&self.one.0.numerals, &self.other.0.numerals);
        let common = a.iter().filter(|n| b.contains(n)).count();
        if a.is_empty() || b.is_empty() {
            ("numbers", 0.0)
        } else if common > 0 {
            ("the same numbers", 0.5)
        } else {
            ("other numbers", -1.0)
        }
    }

    fn dates(&self) -> Option<Reason> {
        let (one, other) = (self.one.0, self.other.0);
        let (Some(a), Some(b)) = (one.timed(), other.timed()) else {
            // Nothing is known of the day of one: the text alone must carry it.
            return (self.same_sentence() || self.common_words() >= 0.6)
                .then_some(("no date", 0.0));
        };
        let exact = one.exact() && other.exact();
        let told = |t: &Telling| t.basis == Basis::Told;
        let gap = (a.0.max(b.0) - a.1.min(b.1)).max(0);
        if !exact {
            // A month holds much: the words must say that it is the same.
            let same = self.common_words() >= 0.5;
            return match gap {
                0 if same => Some(("within the time given", 0.5)),
                0..=3 if same => Some(("near the time given", -0.5)),
                _ => None,
            };
        }
        match (told(one), told(other)) {
            (true, true) => self.days_told(gap),
            (false, false) => match gap {
                0 => Some(("published on the same day", 1.0)),
                1 => Some(("published a day apart", 0.5)),
                2..=3 if self.is_copy() => Some(("published within days", 0.0)),
                4..=45 if self.same_sentence() => Some(("published weeks apart", -1.0)),
                2..=3 => Some(("published days apart", -1.5)),
                _ => None,
            },
            (first, _) => {
                let (event, printed) = if first { (a, b) } else { (b, a) };
                match printed.0 - event.1 {
                    0 => Some(("published that day", 1.5)),
                    1 => Some(("published the day after", 1.0)),
                    2..=3 => Some(("published days later", 0.0)),
                    4..=45 if self.same_sentence() => Some(("published weeks later", -1.0)),
                    i32::MIN..=-1 if gap == 0 => Some(("published that day", 1.5)),
                    -1 => Some(("published the day before", -0.5)),
                    _ => None,
                }
            }
        }
    }

    /// Both texts say the day.
    fn days_told(&self, gap: i32) -> Option<Reason> {
        // A copy printed later may have been dated by its printing: "mardi" is another Tuesday then. But a
        // daily bulletin is also a copy of yesterday's, with other numbers.
        let (a, b) = (&self.one.0.numerals, &self.other.0.numerals);
        let same_text = self.copy >= 0.6 && self.common_words() >= 0.75 && a == b;
        match gap {
            0 => Some(("the same day", 2.0)),
            1..=10 if same_text => Some(("other days in the same text", -1.0)),
            1 => Some(("the next day", -2.5)),
            2..=3 => Some(("other days", -4.0)),
            _ => None,
        }
    }
}

/// What a type alone says: two meetings of the same two on one day are hardly two, two accusations
/// often are.
fn rarity(kind: EventType) -> f32 {
    match kind {
        EventType::Consult | EventType::Agree => 1.5,
        EventType::Sanction | EventType::Retreat | EventType::Concede | EventType::Aid => 1.0,
        EventType::Cooperate | EventType::Support | EventType::Mobilize | EventType::Protest => 0.5,
        _ => 0.0,
    }
}

/// Visiting, hosting, meeting and negotiating are words for one occasion.
fn face_to_face(a: &str, b: &str) -> bool {
    let meeting = |mode: &str| matches!(mode, "visit" | "meet" | "negotiate" | "multilateral");
    meeting(a) && meeting(b)
}

/// How well two sides fit: nothing if they share no state; 0.5 for each actor named alike in person.
fn side(one: &[ActorId], other: &[ActorId]) -> Option<f32> {
    if one.is_empty() && other.is_empty() {
        return Some(0.0);
    }
    let (a, b) = (states(one), states(other));
    if !a.iter().any(|state| b.contains(state)) {
        return None;
    }
    let person = |actor: &&ActorId| actor.is_person();
    let persons = |side: &[ActorId], of: &[String]| -> Vec<String> {
        let here = |actor: &&ActorId| of.contains(&actor.state().to_string());
        side.iter().filter(person).filter(here).map(ActorId::to_string).collect()
    };
    let (p, q) = (persons(one, &b), persons(other, &a));
    Some(match (p.is_empty(), q.is_empty()) {
        (false, false) if p.iter().any(|person| q.contains(person)) => 0.5,
        (false, false) => -2.0,
        _ => 0.0,
    })
}

fn both(from: Option<f32>, to: Option<f32>) -> Option<f32> {
    Some(from? + to?)
}

fn same_place(a: &Place, b: &Place) -> bool {
    a.name == b.name || a.name.contains(&b.name) || b.name.contains(&a.name)
}

/// Two towns; but a town does not contradict its country, nor one of which nothing is known.
fn other_place(a: &Place, b: &Place) -> bool {
    match (&a.state, &b.state) {
        (Some(x), Some(y)) if x == y => !a.whole && !b.whole && a.name != b.name,
        (Some(_), Some(_)) => true,
        _ => !a.whole && !b.whole,
    }
}

/// The share of words that two sorted lists have in common, of all in either.
fn share(a: &[u32], b: &[u32]) -> f32 {
    let common = a.iter().filter(|word| b.binary_search(word).is_ok()).count();
    let all = a.len() + b.len() - common;
    if all == 0 {
        return 0.0;
    }
    let number = |n: usize| f32::from(u16::try_from(n).unwrap_or(u16::MAX));
    number(common) / number(all)
}
