//! A document as the checks read it: sentences in words, with everything that was found in each.

use chancery_knowledge::{Directory, fold, is_word_letter};
use chancery_records::{
    ActorId, DaySpan, Document, DocumentId, Event, Mention, Span, Statement, Status, Tie,
};
use chancery_world::{EventFilter, World};

use super::words::{Pattern, Wanted, Words};
use crate::OrderError;

/// A document with its records.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) document: Document,
    /// The days in which it can have been written.
    pub(crate) published: Option<DaySpan>,
    pub(crate) lines: Vec<Line>,
    pub(crate) mentions: Vec<Mention>,
    pub(crate) events: Vec<Event>,
    pub(crate) ties: Vec<Tie>,
    pub(crate) statements: Vec<Statement>,
}

/// A sentence in words.
#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) number: u32,
    pub(crate) span: Span,
    pub(crate) text: String,
    pub(crate) words: Vec<Word>,
    /// Places of its mentions in [`Page::mentions`].
    mentions: Vec<usize>,
}

/// A folded word and where it stands in the document.
#[derive(Debug)]
pub(crate) struct Word {
    pub(crate) folded: String,
    pub(crate) span: Span,
}

/// Where a pattern was found.
#[derive(Clone, Debug, Default)]
pub(crate) struct Found {
    /// The first word.
    pub(crate) first: usize,
    /// The first word after it.
    pub(crate) end: usize,
    /// What stood at `{n}` or `{nth}`.
    pub(crate) number: Option<i64>,
    /// Who stood at `{body}`, `{group}` or `{actor}`, by place in [`Page::mentions`].
    pub(crate) mention: Option<usize>,
}

/// How many words `...` may stand for.
const GAP: usize = 4;

impl Page {
    pub(crate) fn read(world: &World, id: &DocumentId) -> Result<Option<Page>, OrderError> {
        let Some(document) = world.document(id)? else { return Ok(None) };
        let mentions = world.mentions(id, None)?;
        let lines = world.sentences(id)?.into_iter().map(|sentence| {
            let places = mentions.iter().enumerate();
            let number = sentence.number;
            let here = places.filter(|(_, mention)| mention.sentence == number);
            let line = Line::new(sentence.number, sentence.span, sentence.text);
            Line { mentions: here.map(|(place, _)| place).collect(), ..line }
        });
        let lines = lines.collect();
        let filter = EventFilter { document: Some(id.clone()), ..EventFilter::default() };
        Ok(Some(Page {
            published: document.published.span(),
            lines,
            events: world.events(&filter)?,
            ties: world.ties_in(id)?,
            statements: world.statements_in(id)?,
            document,
            mentions,
        }))
    }

    /// The mentions of a sentence, in the order of the text.
    pub(crate) fn mentions_of<'a>(&'a self, line: &'a Line) -> impl Iterator<Item = &'a Mention> {
        line.mentions.iter().map(|&place| &self.mentions[place])
    }

    /// The events of a sentence that the text reports as facts.
    pub(crate) fn facts_of<'a>(&'a self, line: &'a Line) -> impl Iterator<Item = &'a Event> {
        self.events
            .iter()
            .filter(|event| event.sentence == line.number && event.status == Status::Fact)
    }

    pub(crate) fn line(&self, number: u32) -> Option<&Line> {
        self.lines.iter().find(|line| line.number == number)
    }

    /// The last day on which it can have been written.
    pub(crate) fn last_day(&self) -> Option<chancery_records::Day> {
        self.published.and_then(|span| span.last().or(span.first()))
    }

    /// Whose words stand at a place: those of the nearest statement around it; nobody: the text's own.
    pub(crate) fn speaker_at(&self, span: Span) -> Option<ActorId> {
        let around = self.statements.iter().filter(|one| {
            one.evidence.span.covers(span) && (one.direct || self.is_said(one, span))
        });
        around.min_by_key(|one| one.evidence.span.len()).map(|one| one.speaker.clone())
    }

    /// Whether words inside an indirect statement are what is said, rather than how the text introduces
    /// the one who says it: "the minister, who lives in Oslo, says that".
    fn is_said(&self, statement: &Statement, span: Span) -> bool {
        let inside = words(&statement.evidence.text, statement.evidence.span.start);
        let verb = words(&statement.verb, 0).pop();
        let Some(verb) = verb.and_then(|verb| {
            inside.iter().find(|word| word.folded == verb.folded).map(|word| word.span)
        }) else {
            return true;
        };
        let named_before = self.mentions.iter().any(|mention| {
            mention.actor == statement.speaker
                && statement.evidence.span.covers(mention.surface.span)
                && mention.surface.span.start < span.end
        });
        span.start >= verb.end || !named_before
    }

    /// Where the patterns stand in a sentence, each place once.
    pub(crate) fn find(
        &self,
        directory: &Directory,
        words: &Words,
        line: &Line,
        patterns: &[Pattern],
    ) -> Vec<Found> {
        let mut all: Vec<Found> = Vec::new();
        for first in 0..line.words.len() {
            if all.last().is_some_and(|last| first < last.end) {
                continue;
            }
            let longest = patterns
                .iter()
                .filter_map(|pattern| {
                    let begin = Found { first, end: first, ..Found::default() };
                    self.follow(directory, words, line, pattern, 0, begin)
                })
                .max_by_key(|found| found.end);
            all.extend(longest);
        }
        all
    }

    /// Whether one of the patterns stands in a sentence.
    pub(crate) fn has(
        &self,
        directory: &Directory,
        words: &Words,
        line: &Line,
        list: &str,
    ) -> bool {
        !self.find(directory, words, line, words.list(list)).is_empty()
    }

    fn follow(
        &self,
        directory: &Directory,
        words: &Words,
        line: &Line,
        pattern: &Pattern,
        piece: usize,
        so_far: Found,
    ) -> Option<Found> {
        let Some(wanted) = pattern.pieces.get(piece) else {
            return Some(so_far).filter(|found| found.end > found.first);
        };
        let next = |found| self.follow(directory, words, line, pattern, piece + 1, found);
        if let Wanted::Gap = wanted.what {
            let longest = GAP.min(line.words.len() - so_far.end);
            return (0..=longest)
                .find_map(|skip| next(Found { end: so_far.end + skip, ..so_far.clone() }));
        }
        let taken = self.take(directory, words, line, &wanted.what, &so_far);
        taken.and_then(next).or_else(|| if wanted.optional { next(so_far) } else { None })
    }

    fn take(
        &self,
        directory: &Directory,
        words: &Words,
        line: &Line,
        wanted: &Wanted,
        so_far: &Found,
    ) -> Option<Found> {
        let word = line.words.get(so_far.end)?;
        let one_more = Found { end: so_far.end + 1, ..so_far.clone() };
        match wanted {
            Wanted::Words(list) => {
                let fits = list.iter().any(|(one, open)| {
                    if *open { word.folded.starts_with(one.as_str()) } else { word.folded == *one }
                });
                fits.then_some(one_more)
            }
            Wanted::Number => {
                let rest: Vec<&str> =
                    line.words[so_far.end..].iter().map(|word| word.folded.as_str()).collect();
                let (number, count) = words.number(&rest)?;
                let end = so_far.end + count;
                Some(Found { end, number: Some(number), ..so_far.clone() })
            }
            Wanted::Ordinal => {
                let number = words.ordinal(&word.folded)?;
                Some(Found { number: Some(number), ..one_more })
            }
            Wanted::Gap => None,
            Wanted::Body | Wanted::Group | Wanted::Actor => {
                let here = line.mentions.iter().copied().filter(|&place| {
                    let mention = &self.mentions[place];
                    let id = mention.actor.as_str();
                    let fits = match wanted {
                        Wanted::Body => directory.organisation(id).is_some(),
                        Wanted::Group => directory.group(id).is_some(),
                        _ => true,
                    };
                    fits && mention.surface.span.start == word.span.start
                });
                let place = here.max_by_key(|&place| self.mentions[place].surface.span.len())?;
                let end = self.mentions[place].surface.span.end;
                let after = line.words.iter().position(|word| word.span.start >= end);
                let after = after.unwrap_or(line.words.len());
                Some(Found { end: after, mention: Some(place), ..so_far.clone() })
            }
        }
    }
}

impl Line {
    /// A sentence without anybody named in it.
    pub(crate) fn new(number: u32, span: Span, text: String) -> Line {
        Line { number, words: words(&text, span.start), span, text, mentions: Vec::new() }
    }

    /// The words between two places, as the text has them.
    pub(crate) fn cut(&self, first: usize, end: usize) -> (Span, String) {
        let from = self.words.get(first).map_or(self.span.start, |word| word.span.start);
        let to = end.checked_sub(1).and_then(|last| self.words.get(last));
        let span = Span::new(from, to.map_or(from, |word| word.span.end));
        let inside = Span::new(span.start - self.span.start, span.end - self.span.start);
        (span, inside.of(&self.text).to_owned())
    }

    /// The words that lie in a stretch of the document.
    pub(crate) fn inside(&self, span: Span) -> (usize, usize) {
        let first = self.words.iter().position(|word| word.span.start >= span.start);
        let first = first.unwrap_or(self.words.len());
        let end = self.words.iter().position(|word| word.span.start >= span.end);
        (first, end.unwrap_or(self.words.len()).max(first))
    }
}

/// A text in folded words, each with its place.
pub(crate) fn words(text: &str, start: u32) -> Vec<Word> {
    let mut all = Vec::new();
    let mut word = String::new();
    let mut opened = start;
    for (place, letter) in (start..).zip(text.chars().chain([' '])) {
        if is_word_letter(letter) {
            if word.is_empty() {
                opened = place;
            }
            word.push(letter);
        } else if !word.is_empty() {
            all.push(Word { folded: fold(&word), span: Span::new(opened, place) });
            word.clear();
        }
    }
    all
}

/// Where some folded words stand side by side.
pub(crate) fn positions(line: &Line, phrase: &[String]) -> Vec<usize> {
    if phrase.is_empty() || phrase.len() > line.words.len() {
        return Vec::new();
    }
    let last = line.words.len() - phrase.len();
    (0..=last)
        .filter(|&at| line.words[at..].iter().zip(phrase).all(|(word, one)| word.folded == *one))
        .collect()
}

/// A phrase in folded words.
pub(crate) fn folded(phrase: &str) -> Vec<String> {
    words(phrase, 0).into_iter().map(|word| word.folded).collect()
}
