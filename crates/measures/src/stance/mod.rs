//! Stances: who says what of whom, attributed. Texts only.
//!
//! A row is a speaker and one of whom, or to whom, is spoken. It counts
//!
//! * statements of the speaker about or to that one; the same words in several texts count once, unless every telling
//!   is asked for;
//! * verdicts: events of the types SUPPORT, REQUEST, ACCUSE, REJECT and THREATEN from the speaker to that one;
//! * attributed events: what the speaker says that the other did (the event's speaker is the one, its source the
//!   other), by the sign of the event's score.
//!
//! The mean stance is (p − n) / (p + n) over verdicts and attributed events with a positive (p) and a negative (n)
//! score, −1 to +1; statements themselves have no score and only count.
//!
//! How far the row hangs on few sources is told by the concentration of its documents over publishers, H = Σ s²
//! (Herfindahl 1950), 1/k to 1 for k publishers, and their effective number 1 / H (Laakso and Taagepera 1979).

mod gather;
mod print;

use std::collections::BTreeMap;

use chancery_records::{ActorId, DocumentId};
use chancery_world::{Origin, World};
use serde::Serialize;

use crate::{Asked, MeasureError};

/// So many sentences are shown of each row, unless told otherwise.
pub const SENTENCES: usize = 3;

/// Whose stances, of whom.
#[derive(Clone, Debug)]
pub struct StanceQuestion {
    /// Which events and statements; of texts. Days are those of events, and the days on which a text with a
    /// statement was published.
    pub asked: Asked,
    /// Who speaks, with all that counts to it; empty: anybody.
    pub speakers: Vec<ActorId>,
    /// Of whom, with all that counts to it; empty: of anybody.
    pub about: Vec<ActorId>,
    /// Persons and parts of states speak for themselves; else for their state or organisation.
    pub exact: bool,
    /// So many sentences of each row.
    pub sentences: usize,
}

impl Default for StanceQuestion {
    fn default() -> StanceQuestion {
        StanceQuestion {
            asked: Asked::default(),
            speakers: Vec::new(),
            about: Vec::new(),
            exact: false,
            sentences: SENTENCES,
        }
    }
}

/// Words that somebody said, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Quote {
    /// The text.
    pub document: DocumentId,
    /// The sentence, counted from 0.
    pub sentence: u32,
    /// Who said it, exactly.
    pub speaker: ActorId,
    /// Whether the words are quoted.
    pub direct: bool,
    /// The words.
    pub words: String,
    /// In how many texts they stand.
    pub texts: usize,
}

/// What one says of another.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Stance {
    /// Who speaks.
    pub speaker: ActorId,
    /// Of whom, or to whom.
    pub about: ActorId,
    /// How many statements.
    pub statements: usize,
    /// How many of them are quoted.
    pub direct: usize,
    /// Verdicts with a positive score.
    pub praise: usize,
    /// Verdicts with a negative score.
    pub blame: usize,
    /// Events with a positive score that the speaker says the other did.
    pub told_good: usize,
    /// Events with a negative score that the speaker says the other did.
    pub told_bad: usize,
    /// (p − n) / (p + n), −1 to +1; nothing where nothing has a score.
    pub mean: Option<f64>,
    /// How many publishers.
    pub sources: usize,
    /// Documents whose publisher is not known; they are left out of the concentration.
    pub unsigned: usize,
    /// The concentration over publishers, above 0 to 1; nothing where none is known.
    pub concentration: Option<f64>,
    /// The effective number of publishers, 1 or more.
    pub effective: Option<f64>,
    /// Statements: quoted ones first, those that stand in most texts first.
    pub quotes: Vec<Quote>,
    /// The keys of the events.
    #[serde(skip)]
    pub events: Vec<i64>,
}

/// Who says what of whom.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Stances {
    /// The rows, those with the most statements and events first.
    pub rows: Vec<Stance>,
    #[serde(skip)]
    subtitle: String,
}

/// Who says what of whom.
///
/// # Errors
/// [`MeasureError::World`] if the world cannot be read, [`MeasureError::Question`] for a history (which has no
/// statements), [`MeasureError::Nothing`] if nobody says anything.
pub fn stance(world: &World, question: &StanceQuestion) -> Result<Stances, MeasureError> {
    if question.asked.origin != Origin::Texts {
        let text = "stances are told by texts; data sets have no statements";
        return Err(MeasureError::Question(text.to_owned()));
    }
    let mut gathered = gather::Gathered::default();
    gather::statements(world, question, &mut gathered)?;
    gather::events(world, question, &mut gathered)?;
    let mut publishers = Publishers { world, known: BTreeMap::new() };
    let mut rows = Vec::new();
    for ((speaker, about), sums) in gathered.rows {
        rows.push(row(speaker, about, sums, question.sentences, &mut publishers)?);
    }
    if rows.is_empty() {
        return Err(MeasureError::Nothing("nobody is told to have said anything".to_owned()));
    }
    let weight = |row: &Stance| row.statements + row.events.len();
    rows.sort_by(|x, y| {
        weight(y).cmp(&weight(x)).then_with(|| (&x.speaker, &x.about).cmp(&(&y.speaker, &y.about)))
    });
    Ok(Stances { rows, subtitle: question.asked.caption(false) })
}

#[allow(clippy::cast_precision_loss)]
fn row(
    speaker: ActorId,
    about: ActorId,
    sums: gather::Sums,
    sentences: usize,
    publishers: &mut Publishers<'_>,
) -> Result<Stance, MeasureError> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut unsigned = 0;
    for document in &sums.documents {
        match publishers.of(document)? {
            Some(name) => *counts.entry(name).or_default() += 1,
            None => unsigned += 1,
        }
    }
    let concentration = concentration(&counts.values().copied().collect::<Vec<_>>());
    let good = (sums.praise + sums.told_good) as f64;
    let bad = (sums.blame + sums.told_bad) as f64;
    let statements = sums.quotes.len();
    let mut quotes: Vec<Quote> = sums.quotes.into_values().collect();
    let direct = quotes.iter().filter(|quote| quote.direct).count();
    quotes.sort_by(|x, y| {
        (!x.direct, usize::MAX - x.texts, x).cmp(&(!y.direct, usize::MAX - y.texts, y))
    });
    quotes.truncate(sentences);
    Ok(Stance {
        speaker,
        about,
        statements,
        direct,
        praise: sums.praise,
        blame: sums.blame,
        told_good: sums.told_good,
        told_bad: sums.told_bad,
        mean: (good + bad > 0.0).then(|| (good - bad) / (good + bad)),
        sources: counts.len(),
        unsigned,
        concentration,
        effective: concentration.map(|h| 1.0 / h),
        quotes,
        events: sums.events.into_iter().collect(),
    })
}

/// Σ s² of counts; nothing where all are 0.
#[allow(clippy::cast_precision_loss)]
fn concentration(counts: &[usize]) -> Option<f64> {
    let all: usize = counts.iter().sum();
    let part = |count: &usize| (*count as f64 / all as f64).powi(2);
    (all > 0).then(|| counts.iter().map(part).sum())
}

/// Who published which document, looked up once.
struct Publishers<'w> {
    world: &'w World,
    known: BTreeMap<DocumentId, Option<String>>,
}

impl Publishers<'_> {
    /// The publisher, or the host of the address.
    fn of(&mut self, id: &DocumentId) -> Result<Option<String>, MeasureError> {
        if let Some(known) = self.known.get(id) {
            return Ok(known.clone());
        }
        let document = self.world.document(id)?;
        let name = document.and_then(|document| {
            let host = document.url.as_deref().and_then(host).map(str::to_owned);
            document.publisher.filter(|name| !name.is_empty()).or(host)
        });
        self.known.insert(id.clone(), name.clone());
        Ok(name)
    }
}

/// `www.lemonde.fr` of `https://www.lemonde.fr/a`, without `www.`.
fn host(url: &str) -> Option<&str> {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', ':', '?', '#']).next()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    (!host.is_empty()).then_some(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn concentration_by_hand() {
        // Halves and two quarters: ¼ + 1/16 + 1/16 = .375.
        assert_eq!(concentration(&[2, 1, 1]), Some(0.375));
        assert_eq!(concentration(&[]), None);
    }

    #[test]
    fn addresses_have_hosts() {
        assert_eq!(host("https://www.lemonde.fr/a?b"), Some("lemonde.fr"));
        assert_eq!(host("tass.ru"), Some("tass.ru"));
        assert_eq!(host("https:///a"), None);
    }
}
