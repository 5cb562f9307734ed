//! Expressions of time: "le 9 août", "la semaine dernière", "entre 2018 et 2022", "cet été".
//!
//! They are read from the words alone, without the tree, by the forms of `lexicon/<language>/time.toml`,
//! and resolved against the days on which the document can have been published ([`TimeValue::resolve`])
//! or against what the text dated before ([`TimeValue::resolve_from`]).

use std::ops::Range;

use chancery_knowledge::time_words::TimeWords;
use chancery_records::DaySpan;

use crate::tree::Tree;

pub use chancery_knowledge::time_words::{Feast, Part, Unit};

mod atoms;
mod explain;
mod read;
mod resolve;
#[cfg(test)]
pub(crate) mod rough;
pub(crate) mod tense;
#[cfg(test)]
mod tests;

/// A stretch of words that says when.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeExpression {
    /// Its tokens.
    pub tokens: Range<u32>,
    /// What it says.
    pub value: TimeValue,
}

/// How long: a number of units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    /// How many; `None` for "quelques", "plusieurs" or nothing at all.
    pub count: Option<i32>,
    /// "et demi": half a unit more.
    pub half: bool,
    /// Of what.
    pub unit: Unit,
    /// How near the number is.
    pub about: About,
}

/// How near a number is to the truth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum About {
    /// As it stands.
    #[default]
    Exact,
    /// "environ"
    Roughly,
    /// "plus de"
    Over,
    /// "près de", "moins de"
    Under,
}

/// On which side of publication.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// On either.
    #[default]
    Either,
    /// "plus tôt cette année"
    Earlier,
    /// "later this year"
    Later,
}

/// A day of a month, the year perhaps unsaid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthDay {
    /// The year, if said.
    pub year: Option<i16>,
    /// 1 to 12.
    pub month: i8,
    /// 1 to 31.
    pub day: i8,
}

/// When, as far as the words go. `shift` is −1 for the last, 1 for the next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TimeValue {
    /// A day of a month.
    Day {
        /// Which.
        on: MonthDay,
        /// "mardi 29 novembre": 0 for Monday to 6 for Sunday.
        weekday: Option<i8>,
        /// "le 20 janvier dernier", "prochain".
        shift: i32,
    },
    /// From one day to another: "du 12 au 14 octobre".
    Days {
        /// The first.
        from: MonthDay,
        /// The last.
        to: MonthDay,
    },
    /// A month or a third of it.
    Month {
        /// The year, if said.
        year: Option<i16>,
        /// 1 to 12.
        month: i8,
        /// Which part of it.
        part: Part,
        /// "plus tôt en novembre": this year's, and before now.
        side: Side,
        /// "octobre dernier", "prochain".
        shift: i32,
    },
    /// From one month to another, the years perhaps unsaid: "de juin à septembre", "au premier trimestre".
    Months {
        /// The first month and its year.
        from: (Option<i16>, i8),
        /// The last month and its year.
        to: (Option<i16>, i8),
    },
    /// Whole years, from one to another, or a part of one.
    Years {
        /// The first.
        from: i16,
        /// The last.
        to: i16,
        /// Which part.
        part: Part,
    },
    /// A day of the week: the last one up to publication, or the next.
    Weekday {
        /// 0 for Monday to 6 for Sunday.
        weekday: i8,
        /// "de lundi à mercredi": the last day.
        to: Option<i8>,
        /// "dernier", "prochain".
        shift: i32,
    },
    /// "mardi de la semaine dernière": the day of another week than that of publication, or of the same.
    WeekdayOf {
        /// 0 for Monday to 6 for Sunday.
        weekday: i8,
        /// How many weeks on.
        shift: i32,
    },
    /// "en mars de l'an dernier", "March 3 last year": of the year so many on from that of publication.
    OfYear {
        /// 1 to 12.
        month: i8,
        /// 1 to 31; the whole month if not said.
        day: Option<i8>,
        /// How many years on.
        shift: i32,
    },
    /// A feast.
    Feast {
        /// When it is kept.
        feast: Feast,
        /// The year, if said.
        year: Option<i16>,
        /// "dernier", "prochain".
        shift: i32,
    },
    /// A season.
    Season {
        /// The year, if said.
        year: Option<i16>,
        /// First month and day.
        from: (i8, i8),
        /// Last month and day.
        to: (i8, i8),
        /// "cet" (0), "dernier", "prochain".
        shift: Option<i32>,
    },
    /// So many days from publication.
    Near(i32),
    /// A calendar week, month or year relative to that of publication.
    Unit {
        /// Which.
        unit: Unit,
        /// −1 for the last, 0 for this, 1 for the next.
        shift: i32,
        /// Which part of it.
        part: Part,
        /// "plus tôt cette année": before now.
        side: Side,
    },
    /// A stretch that ends with publication: "ces derniers mois", "depuis trois ans".
    Recent(Length),
    /// A stretch that begins with publication: "les prochains mois".
    Coming(Length),
    /// So long ago, give or take: "il y a trois ans"; or so long from now: "dans deux jours".
    Ago {
        /// How long.
        length: Length,
        /// −1 before publication, 1 after it.
        shift: i32,
    },
    /// So long before (−1) or after (1) something named: "une semaine après la visite".
    Offset {
        /// How long.
        length: Length,
        /// −1 or 1.
        shift: i32,
    },
    /// A unit relative to what the text dated before: "la veille", "cette année-là".
    Reference {
        /// Which.
        unit: Unit,
        /// How many units on.
        shift: i32,
    },
    /// So many years after something named: "premier anniversaire de l'invasion".
    Anniversary {
        /// How many.
        years: i32,
    },
    /// How long, and not when: "pendant trois ans".
    Lasting(Length),
    /// "3/4/2022" where the day may stand first or the month.
    TwoWays,
}

/// Whether an expression says from when, until when, or when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// "en 2018"
    During,
    /// "depuis 2018"
    Since,
    /// "jusqu'en 2018", "avant 2018"
    Until,
}

/// What a document's expressions are resolved against.
#[derive(Clone, Copy, Debug)]
pub struct Anchor {
    /// The days on which the document can have been published.
    pub published: DaySpan,
}

/// Every expression in a text that says when, in order, none overlapping another.
#[must_use]
pub fn expressions(tree: &Tree<'_>, words: &TimeWords) -> Vec<TimeExpression> {
    let mut found = every_expression(tree, words);
    found.retain(|time| !matches!(time.value, TimeValue::Lasting(_) | TimeValue::TwoWays));
    found
}

/// [`expressions`], and those that only say how long or leave open which day they mean.
#[must_use]
pub fn every_expression(tree: &Tree<'_>, words: &TimeWords) -> Vec<TimeExpression> {
    read::expressions(tree, words)
}

/// Whether the words before an expression make it a beginning or an end.
#[must_use]
pub fn bound(tree: &Tree<'_>, words: &TimeWords, expression: &TimeExpression) -> Bound {
    atoms::bound(tree, words, expression)
}

impl TimeValue {
    /// The days it means, for a document published on the given days. `future` tells that what is
    /// dated is to come. `None` where the words say nothing definite, or hang on something else that
    /// the text names (see [`TimeValue::resolve_from`]).
    #[must_use]
    pub fn resolve(self, anchor: Anchor, future: bool) -> Option<DaySpan> {
        resolve::from_publication(self, anchor.published, future)
    }

    /// The days it means whatever the day of publication; `None` unless its year is said.
    #[must_use]
    pub fn absolute(self) -> Option<DaySpan> {
        resolve::absolute(self)
    }

    /// The days it means, counted from the days of what it hangs on: "la veille", "un an après".
    /// `None` for what hangs on nothing.
    #[must_use]
    pub fn resolve_from(self, reference: DaySpan) -> Option<DaySpan> {
        resolve::from_reference(self, reference)
    }

    /// How its days follow from what it is resolved against, in words.
    #[must_use]
    pub fn reason(self, future: bool) -> String {
        explain::reason(self, future)
    }

    /// Whether it says that it was or will be near, and no more: "récemment", "ces dernières années".
    #[must_use]
    pub fn is_vague(self) -> bool {
        match self {
            TimeValue::Recent(length) | TimeValue::Coming(length) => length.count.is_none(),
            _ => false,
        }
    }

    /// Whether it is counted from something that the text names or dated before.
    #[must_use]
    pub fn hangs(self) -> bool {
        matches!(
            self,
            TimeValue::Offset { .. } | TimeValue::Reference { .. } | TimeValue::Anniversary { .. }
        )
    }
}
