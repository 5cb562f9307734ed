//! The thread of a story: what is told as done, with no time of its own, after what the text dated.
//!
//! Sentences of a report follow each other as the events did. A main clause in the perfect or the simple
//! past, in which no expression of time stands near, happened on the day told last ("immédiatement"), or
//! between that day and the day of publication, if that is soon enough to say something.

use chancery_records::{ActorId, Day, DaySpan, EventType, Span, Status};

use super::own::WALL;
use super::{Calendar, Dated, Dates};
use crate::events::Found;
use crate::times::{Bound, TimeValue, tense};

/// How many sentences back in a paragraph a story may have left off.
const BACK: u32 = 3;
/// A story that goes on for so many days up to publication says when.
const MONTH: i32 = 31;
/// Between the news and publication lie no more than so many days.
const FRESH: i32 = 10;
/// So many days are a month or more, in which more than one thing is told to have happened.
const COARSE: i32 = 28;
/// What answers an act that a day is told for follows it within so many days.
const FORTNIGHT: i32 = 14;
/// News is written within so many days.
const NEW: i32 = 2;
/// The news of a text stands among so many sentences at its beginning.
const OPENING: u32 = 5;

/// A sentence that was dated before, and its days.
struct Told {
    sentence: u32,
    days: DaySpan,
}

impl Calendar<'_> {
    /// The days between what the story told last and publication, for what it tells next.
    pub(super) fn narrated(
        &self,
        event: &Found<'_>,
        found: &[Found<'_>],
        dates: &[Dates],
    ) -> Option<Dated> {
        let tree = &self.scene.tree;
        let token = event.carrier.token;
        let told = event.verdict.status == Status::Fact;
        let root = self.governs(token)?;
        if !told || self.is_timed(token) || self.is_often(token) {
            return None;
        }
        let at_once = self.at_once(token);
        let done = |verb| self.is_told_as_past(verb);
        if !(done(root)
            || (at_once || self.quotes(token)) && tense::before_the_past(tree, self.words, root))
        {
            return None;
        }
        if at_once && tense::before_the_past(tree, self.words, root) {
            return self.named_last(token).map(on);
        }
        // "« … », avait lancé le ministre": what was said at the time of the month told just before.
        if self.quotes(token) && tense::before_the_past(tree, self.words, root) {
            let last = self.told_last(token, found, dates)?;
            let coarse = last.days.days().is_some_and(|days| days >= COARSE);
            return (coarse && self.shares(event, last.sentence)).then(|| on(last.days));
        }
        // "a protesté mardi par son ministère, qui a accusé": the next step of the same sentence
        let aside = tree.dep(root) == "acl:relcl";
        if let Some(days) = aside.then(|| self.days_of_sentence(token, found, dates)).flatten() {
            return self.on_from(days, true, true);
        }
        if let Some(last) = self.told_last(token, found, dates) {
            let shares = self.shares(event, last.sentence);
            let next = last.sentence + 1 == tree.sentence(token);
            let answers = next && shares && is_said(event.concept.kind);
            let days = self.on_from(last.days, at_once, shares);
            return days.or_else(|| answers.then(|| self.answered(last.days)).flatten());
        }
        // A paragraph that names no time goes on from the news: with what is said of it.
        let news = self.news_told(token, found, dates)?;
        let days = self.up_to_publication(news.days, FRESH)?;
        (is_said(event.concept.kind) && self.shares(event, news.sentence)).then(|| on(days))
    }

    /// "a depuis livré", "have since helped": from what was told before to publication.
    pub(super) fn since_then(
        &self,
        event: &Found<'_>,
        found: &[Found<'_>],
        dates: &[Dates],
    ) -> Option<Dated> {
        let tree = &self.scene.tree;
        let token = event.carrier.token;
        let mut beside = tree.children(token).iter().copied();
        let since = beside
            .find(|&t| self.words.is("since_then", &tree.form(t)) && tree.children(t).is_empty())?;
        let here = tree.sentence(token);
        let mut named = self.times.iter().rev().filter(|time| {
            time.tokens.end <= since
                && tree.sentence(time.tokens.start) == here
                && !time.value.hangs()
                && !time.value.is_vague()
        });
        let from = match named.next() {
            Some(time) => self.days(time.value, false),
            None => self.told_last(token, found, dates).map(|told| told.days),
        };
        let (first, last) = (from?.first()?, self.last_day()?);
        let why = "since what was told before".to_owned();
        (first <= last).then(|| Dated { days: DaySpan::between(first, last), why })
    }

    /// "a récemment accusé": at some time up to publication, and no more is known.
    pub(super) fn recently(&self, event: &Found<'_>) -> Option<Dated> {
        let tree = &self.scene.tree;
        let token = event.carrier.token;
        let done = tree.is_verb(token) && tense::done(tree, self.words, token);
        let recent = self.times.iter().find(|time| {
            tree.sentence(time.tokens.start) == tree.sentence(token)
                && matches!(time.value, TimeValue::Recent(_))
                && time.value.is_vague()
                && self.reaches(time, token)
        });
        let time = recent.filter(|_| done && event.verdict.status == Status::Fact)?;
        let days = DaySpan::until(self.last_day()?);
        Some(Dated { days, why: self.quote(time) })
    }

    /// What is said right after an act of a day that is long past, was said soon after it.
    fn answered(&self, to: DaySpan) -> Option<Dated> {
        let soon = to.last()?.plus(FORTNIGHT).min(self.last_day()?);
        Some(on(DaySpan::between(to.first()?, soon)))
    }

    /// "L'accord de mai … Le Japon avait alors accusé": when the sentence before says last.
    fn named_last(&self, token: u32) -> Option<DaySpan> {
        let tree = &self.scene.tree;
        let here = tree.sentence(token);
        let mut before = self.times.iter().rev().filter(|time| {
            let there = tree.sentence(time.tokens.start);
            there + 1 == here && !time.value.hangs() && !time.value.is_vague()
        });
        let days = self.days(before.next()?.value, false)?;
        self.is_told(days, self.last_day()?).then_some(days)
    }

    /// Whether the sentence of a word quotes somebody.
    fn quotes(&self, token: u32) -> bool {
        let tree = &self.scene.tree;
        tree.sentence_range(token)
            .any(|t| matches!(tree.token(t).text.as_str(), "«" | "»" | "“" | "”" | "\""))
    }

    /// Whether a verb tells a step of a story: the simple past or what stands for it, but not what was done
    /// at some time ("has sanctioned").
    fn is_told_as_past(&self, verb: u32) -> bool {
        let tree = &self.scene.tree;
        let some_time =
            tree.related(verb, &["aux"]).any(|helper| self.words.is("perfect", &tree.form(helper)));
        tense::done(tree, self.words, verb) && !some_time
    }

    /// "à plusieurs reprises", "toujours", "jamais" in the clause of a word: no step of a story.
    pub(super) fn is_often(&self, token: u32) -> bool {
        let tree = &self.scene.tree;
        let range = tree.sentence_range(token);
        let near = token.saturating_sub(4).max(range.start)..range.end.min(token + 8);
        near.into_iter().any(|t| self.words.is("often", &tree.form(t)))
    }

    /// What follows days that were told: at once, or up to publication, or within the same month or year.
    fn on_from(&self, last: DaySpan, at_once: bool, shares: bool) -> Option<Dated> {
        if at_once {
            return Some(on(DaySpan::between(last.first()?, last.last()?.plus(1))));
        }
        let most = if shares { MONTH } else { FRESH };
        if let Some(days) = self.up_to_publication(last, most) {
            return Some(on(days));
        }
        let coarse = last.days().is_some_and(|days| days >= COARSE);
        (coarse && shares).then(|| on(last))
    }

    /// From the first of some days to publication, if no more than so many lie between.
    fn up_to_publication(&self, from: DaySpan, most: i32) -> Option<DaySpan> {
        let published = self.published.filter(|span| span.days().is_some_and(|d| d <= MONTH))?;
        let (first, last) = (from.first()?, published.last()?);
        // What stands beside the news of the day may be of the day before.
        let early = published.first()?.plus(-NEW).min(first);
        (0..=most).contains(&first.days_until(last)).then(|| DaySpan::between(early, last))
    }

    /// The verb of the main clause whose time a word shares; `None` where a wall stands between.
    fn governs(&self, token: u32) -> Option<u32> {
        let tree = &self.scene.tree;
        let line: Vec<u32> = std::iter::once(token).chain(tree.ancestors(token)).collect();
        let (root, below) = line.split_last()?;
        let open = below.iter().all(|&at| self.descend(at) < WALL || self.follows(at, *root));
        // A verb beside the main one has its own tense.
        let verb = below
            .iter()
            .copied()
            .find(|&at| tree.is_verb(at) && matches!(tree.base(at), "conj" | "parataxis" | "acl"));
        let verb = verb.filter(|&verb| self.is_finite(verb)).unwrap_or(*root);
        (open && tree.is_verb(verb)).then_some(verb)
    }

    /// ", which banned imports", ", qui a rappelé son ambassadeur": a relative clause behind a comma at the end
    /// tells the next step, if it has the tense of a story.
    fn follows(&self, relative: u32, root: u32) -> bool {
        let tree = &self.scene.tree;
        let range = tree.sentence_range(relative);
        let opener = (range.start..=relative)
            .rev()
            .find(|&t| self.words.is("own_time", &tree.form(t)) && t > root);
        tree.dep(relative) == "acl:relcl"
            && opener.is_some_and(|t| t > range.start && tree.token(t - 1).text.as_str() == ",")
            && self.is_told_as_past(relative)
    }

    fn is_finite(&self, verb: u32) -> bool {
        let tree = &self.scene.tree;
        tree.token(verb).feature("VerbForm") == Some("Fin")
            || tree.related(verb, &["aux"]).next().is_some()
    }

    /// Whether an expression of time stands within reach of a word, whether its days are known or not.
    fn is_timed(&self, token: u32) -> bool {
        let tree = &self.scene.tree;
        self.times
            .iter()
            .filter(|time| tree.sentence(time.tokens.start) == tree.sentence(token))
            .any(|time| self.reaches(time, token))
    }

    /// "immédiatement", "aussitôt", "alors" in the clause of a word.
    fn at_once(&self, token: u32) -> bool {
        let tree = &self.scene.tree;
        let range = tree.sentence_range(token);
        let near = token.saturating_sub(4).max(range.start)..range.end.min(token + 4);
        near.into_iter().any(|t| self.words.is("at_once", &tree.form(t)))
    }

    /// What the paragraph dated last before a word.
    fn told_last(&self, token: u32, found: &[Found<'_>], dates: &[Dates]) -> Option<Told> {
        let tree = &self.scene.tree;
        let mut start = tree.sentence_range(token).start;
        for _ in 0..BACK {
            let last = start.checked_sub(1)?;
            if self.breaks(last, start) {
                return None;
            }
            if let Some(days) = self.days_of_sentence(last, found, dates) {
                return Some(Told { sentence: tree.sentence(last), days });
            }
            start = tree.sentence_range(last).start;
        }
        None
    }

    /// Whether a new paragraph begins between two words.
    fn breaks(&self, before: u32, after: u32) -> bool {
        let tree = &self.scene.tree;
        let (end, start) = (tree.token(before).end, tree.token(after).start);
        tree.token(before).text.contains('\n')
            || end < start && self.scene.words(Span::new(end, start)).contains('\n')
    }

    /// The news that a text opens with: the last it tells of, among its first sentences, before a word.
    fn news_told(&self, token: u32, found: &[Found<'_>], dates: &[Dates]) -> Option<Told> {
        let tree = &self.scene.tree;
        let mut news: Option<Told> = None;
        let mut at = 0;
        while at < tree.len() && tree.sentence(at) < OPENING.min(tree.sentence(token)) {
            let range = tree.sentence_range(at);
            if let Some(days) = self.days_of_sentence(at, found, dates) {
                let fresh = self.up_to_publication(days, FRESH).is_some();
                let earlier = news.as_ref().is_none_or(|news| days.first() < news.days.first());
                if fresh && earlier {
                    news = Some(Told { sentence: tree.sentence(at), days });
                }
            }
            at = range.end.max(at + 1);
        }
        news
    }

    /// The days that the main clause of a sentence is told for: by its own expression, else by its events.
    fn days_of_sentence(
        &self,
        token: u32,
        found: &[Found<'_>],
        dates: &[Dates],
    ) -> Option<DaySpan> {
        let tree = &self.scene.tree;
        let root = self.root(token)?;
        let limit = self.last_day()?;
        let past = |days: &DaySpan| self.is_told(*days, limit);
        let here = tree.sentence(token);
        let over = self.is_told_as_past(root)
            || tense::before_the_past(tree, self.words, root)
            || tree.related(root, &["cop"]).next().is_some();
        let mut own: Vec<(u32, DaySpan)> = self
            .times
            .iter()
            .filter(|time| over && tree.sentence(time.tokens.start) == here)
            .filter(|time| !time.value.hangs() && !time.value.is_vague())
            .filter_map(|time| {
                let (price, bound) = self.reach(time, root)?;
                let days = self.days(time.value, false)?;
                (bound == Bound::During).then_some((price, days))
            })
            .filter(|(_, days)| past(days))
            .collect();
        own.sort_by_key(|(price, _)| *price);
        if let Some((_, days)) = own.first() {
            return Some(*days);
        }
        let events = found.iter().zip(dates).filter(|(event, dates)| {
            let token = event.carrier.token;
            tree.sentence(token) == here
                && dates.len() == 1
                && matches!(event.verdict.status, Status::Fact | Status::Negated)
                && self.governs(token).is_some()
        });
        let mut days = events.filter_map(|(_, dates)| dates.first().map(|d| d.days)).filter(past);
        let first = days.next()?;
        // "en juin …, puis en mai": which of them the story goes on from is not said
        days.all(|days| days == first).then_some(first)
    }

    /// Whether days are few enough to tell a story by, and not to come.
    fn is_told(&self, days: DaySpan, limit: Day) -> bool {
        days.days().is_some_and(|days| days <= MONTH) && days.first().is_some_and(|d| d <= limit)
    }

    /// Whether one of an event's sides stands in a sentence.
    fn shares(&self, event: &Found<'_>, sentence: u32) -> bool {
        let states: Vec<ActorId> =
            event.from.iter().chain(&event.to).map(|side| side.actor.state()).collect();
        let links = self.scene.links.iter().filter(|link| link.sentence == sentence);
        links.into_iter().any(|link| states.contains(&link.actor.state()))
    }
}

/// Whether an event is something said, as one answers to what happened.
fn is_said(kind: EventType) -> bool {
    matches!(
        kind,
        EventType::Accuse
            | EventType::Request
            | EventType::Support
            | EventType::Threaten
            | EventType::Consult
            | EventType::Agree
    )
}

fn on(days: DaySpan) -> Dated {
    Dated { days, why: "told next, up to publication or at once".to_owned() }
}
