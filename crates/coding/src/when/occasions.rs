//! Days of occasions: known to the directory, or dated elsewhere in the text.

use chancery_knowledge::chronicle::{DatedEvent, EventKind};
use chancery_records::{ActorId, DaySpan, EventType};

use super::{Calendar, Dated, Dates};
use crate::dating::known::Hit;
use crate::events::Found;
use crate::times::{Bound, TimeExpression, TimeValue, Unit};

/// A war is spoken of without a date for so many days after its end; what lasts longer is long.
const WEEKS: i32 = 60;

impl Calendar<'_> {
    /// The days of the directory's event that an event's own word names; of several, those that its own
    /// expression fits.
    pub(super) fn known(&self, event: &Found<'_>, own: &[Dated]) -> Option<Dated> {
        if own.len() > 1 {
            return None;
        }
        let hit = self
            .hits
            .iter()
            .find(|hit| hit.token == event.carrier.token || event.words.contains(&hit.token))?;
        let said = own.first().map(|dated| dated.days);
        let days = self.hit_days(hit, said, self.to_come(event))?;
        // What lasts is dated by the text's own words, if there are any.
        let long = days.days().is_none_or(|days| days > 31);
        match (own.first(), days.first()) {
            (Some(own), _) if long => Some(own.clone()),
            // A war goes on; an invasion or an attack is when it began.
            (None, Some(first)) if long && self.begins(hit.token) => {
                Some(self.by_name(hit.token, DaySpan::on(first)))
            }
            _ => Some(self.by_name(hit.token, days)),
        }
    }

    fn begins(&self, noun: u32) -> bool {
        let tree = &self.scene.tree;
        self.words.is("begins", &tree.form(noun)) || self.words.is("begins", &tree.lemma(noun))
    }

    fn by_name(&self, token: u32, days: DaySpan) -> Dated {
        Dated { days, why: format!("« {} » is known", self.scene.tree.token(token).text) }
    }

    /// The days of the event that a place in the text names: the one that fits `within`, else the last
    /// before publication, or the next if it is to come.
    fn hit_days(&self, hit: &Hit, within: Option<DaySpan>, future: bool) -> Option<DaySpan> {
        let last = self.last_day()?;
        let spans = hit.of(self.scene.directory).filter_map(|event| self.span_of(event));
        let mut spans: Vec<DaySpan> = spans.collect();
        spans.sort_by_key(|span| span.first());
        if let Some(within) = within {
            let mut fitting = spans.iter().filter(|span| span.intersect(within).is_some());
            return match (fitting.next(), fitting.next()) {
                (Some(only), None) => Some(*only),
                _ => None,
            };
        }
        if !hit.named {
            // Not every meeting is known: the one that is may be another, unless it was just now.
            let since = self.published?.first()?.plus(-WEEKS);
            spans.retain(|span| span.first() >= Some(since));
        }
        if future {
            return spans.into_iter().find(|span| span.last().is_none_or(|end| end >= last));
        }
        spans.into_iter().rev().find(|span| span.first() <= Some(last))
    }

    /// An event's days; what goes on, up to publication.
    fn span_of(&self, event: &DatedEvent) -> Option<DaySpan> {
        let span = event.span()?;
        match span.last() {
            Some(_) => Some(span),
            None => DaySpan::new(span.first(), self.last_day().max(span.first())).ok(),
        }
    }

    /// The days of the war between the two sides of an act of war.
    pub(super) fn war(&self, event: &Found<'_>) -> Option<Dated> {
        if !matches!(event.concept.kind, EventType::Assault | EventType::Mobilize) {
            return None;
        }
        let last = self.last_day()?;
        let side = |fillers: &[crate::scene::Filler], body: &str| {
            fillers.iter().any(|filler| filler.actor.state().as_str() == body)
        };
        let wars = self.scene.directory.events().iter().filter(|war| {
            let sides =
                |from: &str, to: &str| from != to && side(&event.from, from) && side(&event.to, to);
            let lasts = war.span().is_some_and(|span| span.days().is_none_or(|days| days > 1));
            war.kind == EventKind::War
                && lasts
                && war.actors.iter().any(|from| war.actors.iter().any(|to| sides(from, to)))
        });
        let days = wars
            .filter_map(|war| self.span_of(war))
            .filter(|span| span.first() <= Some(last) && span.last() >= Some(last.plus(-WEEKS)))
            .max_by_key(|span| span.first())?;
        let days = DaySpan::new(days.first(), days.last().min(Some(last))).unwrap_or(days);
        Some(Dated { days, why: "the war between the two is known".to_owned() })
    }

    /// The days of an occasion that an event's clause hangs on: "au sommet", "en réponse à la guerre",
    /// "dans ce conflit".
    pub(super) fn occasion(
        &self,
        event: &Found<'_>,
        found: &[Found<'_>],
        dates: &[Dates],
    ) -> Option<Dated> {
        let tree = &self.scene.tree;
        let carrier = event.carrier.token;
        if self.happens(carrier) && !tree.is_verb(carrier) {
            return self.named_before(carrier, found, dates);
        }
        let below = tree.subtree(carrier);
        below
            .into_iter()
            .filter(|&noun| noun != carrier && !tree.is_verb(noun))
            .filter(|&noun| self.is_occasion(noun, carrier))
            .find_map(|noun| {
                let dated = self.noun_days(noun, found, dates)?;
                let bound = match self.mark(noun) {
                    Bound::During if self.lasts(noun) => Bound::Since,
                    bound => bound,
                };
                Some(Dated { days: self.bounded(dated.days, bound)?, ..dated })
            })
    }

    /// Whether a noun is what the clause of a verb, or of an infinitive below it, happened at, after or
    /// in answer to.
    fn is_occasion(&self, noun: u32, verb: u32) -> bool {
        let tree = &self.scene.tree;
        let line = tree.ancestors(noun);
        let clause = line.iter().copied().find(|&up| {
            self.is_clause(up) && (up == verb || tree.token(up).feature("VerbForm") != Some("Inf"))
        });
        let placed = tree.base(noun) == "obl"
            || line
                .first()
                .is_some_and(|&up| tree.base(up) == "obl" && self.mark(noun) != Bound::During)
            || line.first().is_some_and(|&up| tree.base(up) == "advmod");
        clause == Some(verb) && placed && self.happens(noun)
    }

    /// Whether a noun names what goes on rather than what passes in a day.
    pub(super) fn lasts(&self, noun: u32) -> bool {
        let tree = &self.scene.tree;
        self.words.is("war", &tree.form(noun)) || self.words.is("war", &tree.lemma(noun))
    }

    /// The days of what a noun names.
    pub(super) fn noun_days(
        &self,
        noun: u32,
        found: &[Found<'_>],
        dates: &[Dates],
    ) -> Option<Dated> {
        let beside = self.beside_noun(noun);
        let hit = self.hits.iter().find(|hit| hit.token == noun);
        if let Some(days) = hit.and_then(|hit| self.hit_days(hit, beside, false)).or(beside) {
            return Some(self.by_name(noun, days));
        }
        let carried = found.iter().zip(dates).find(|(event, _)| event.carrier.token == noun);
        let carried = carried.and_then(|(_, dates)| dates.first()).cloned();
        carried.or_else(|| self.named_before(noun, found, dates))
    }

    /// The days of an expression that hangs on the noun itself: "le sommet en septembre".
    fn beside_noun(&self, noun: u32) -> Option<DaySpan> {
        let tree = &self.scene.tree;
        self.times.iter().filter(|time| !time.value.hangs()).find_map(|time| {
            let line = tree.ancestors(self.top(time));
            let place = line.iter().position(|&up| up == noun)?;
            let direct = !line[..place].iter().any(|&up| tree.is_verb(up));
            self.days(time.value, false).filter(|_| direct)
        })
    }

    /// The days of what a definite noun ("le sommet", "ce conflit") named before: the last event of the
    /// same word that is dated; for a war the last attack, with the same sides where it has any.
    fn named_before(&self, noun: u32, found: &[Found<'_>], dates: &[Dates]) -> Option<Dated> {
        let tree = &self.scene.tree;
        if !self.is_definite(noun) {
            return None;
        }
        let own = found.iter().find(|event| event.carrier.token == noun).map(sides);
        let lemma = tree.lemma(noun);
        let places = self.places(noun);
        let mut earlier: Vec<(u32, DaySpan)> = found
            .iter()
            .zip(dates)
            .filter(|(event, _)| {
                let token = event.carrier.token;
                let same = tree.lemma(token) == lemma
                    || (self.lasts(noun) && event.concept.kind == EventType::Assault);
                // "le sommet" is one of many sides; "la guerre" is between two.
                let alike =
                    !self.lasts(noun) || own.as_ref().is_none_or(|own| *own == sides(event));
                token < noun && same && alike
            })
            .filter_map(|(event, dates)| Some((event.carrier.token, dates.last()?.days)))
            .collect();
        // "l'invasion", without sides: rather the war that goes on than the last skirmish.
        let long = |days: &DaySpan| days.days().is_none_or(|days| days > WEEKS);
        if self.lasts(noun) && earlier.iter().any(|(_, days)| long(days)) {
            earlier.retain(|(_, days)| long(days));
        }
        if own.is_none() || !self.lasts(noun) {
            earlier.extend(self.occasions_before(noun, &lemma));
        }
        let elsewhere = |token: u32| {
            let there = self.places(token);
            !places.is_empty()
                && !there.is_empty()
                && places.iter().all(|place| !there.contains(place))
        };
        let (token, days) = earlier
            .into_iter()
            .filter(|(token, _)| !elsewhere(*token))
            .max_by_key(|(token, _)| *token)?;
        Some(Dated { days, why: format!("« {} » as before", tree.token(token).text) })
    }

    /// The states whose names or places stand below a noun.
    fn places(&self, noun: u32) -> Vec<ActorId> {
        let below = self.scene.tree.subtree(noun);
        let links = self.scene.links.iter().filter(|link| below.contains(&link.head));
        links.map(|link| link.actor.state()).collect()
    }

    /// Nouns of the same word that the text dated before, though they carry no event.
    fn occasions_before(&self, noun: u32, lemma: &str) -> Vec<(u32, DaySpan)> {
        let tree = &self.scene.tree;
        let mut earlier = Vec::new();
        for token in (0..noun).filter(|&t| tree.lemma(t) == lemma && !self.carriers.contains(&t)) {
            let hit = self.hits.iter().find(|hit| hit.token == token);
            let beside = self.beside_noun(token);
            let days = hit.and_then(|hit| self.hit_days(hit, beside, false)).or(beside);
            earlier.extend(days.map(|days| (token, days)));
        }
        earlier
    }

    /// The word that heads the sentence of another.
    pub(super) fn root(&self, token: u32) -> Option<u32> {
        let tree = &self.scene.tree;
        let mut range = tree.sentence_range(token);
        range.find(|&t| tree.base(t).eq_ignore_ascii_case("root") || tree.head(t).is_none())
    }

    /// "le président est au Kenya jeudi … avant son voyage au Kenya": the days of a stay that the text tells
    /// of, for a journey of the same person to the same state that it speaks of as known.
    pub(super) fn stay(&self, event: &Found<'_>) -> Option<Dated> {
        const SHORT: i32 = 10;
        let tree = &self.scene.tree;
        let token = event.carrier.token;
        let journey = event.concept.kind == EventType::Consult
            && !tree.is_verb(token)
            && self.is_definite(token)
            && (self.words.is("visit", &tree.form(token))
                || self.words.is("visit", &tree.lemma(token)));
        if !journey {
            return None;
        }
        let stands = |fillers: &[crate::scene::Filler], at: u32| {
            // "le président russe Vladimir Poutine": the name stands beside the office
            let beside: Vec<u32> = tree
                .related(at, &["appos", "flat", "nmod"])
                .filter(|&name| tree.related(name, &["case"]).next().is_none())
                .collect();
            let here = |head: u32| head == at || beside.contains(&head);
            let links = self.scene.links.iter().filter(|link| here(link.head));
            links.into_iter().any(|link| fillers.iter().any(|side| side.actor == link.actor))
        };
        self.times.iter().filter(|time| !time.value.hangs()).find_map(|time| {
            let root = self.root(time.tokens.start)?;
            let went = tree.related(root, &["nsubj"]).any(|who| stands(&event.from, who));
            let there = stands(&event.to, root)
                || std::iter::once(root)
                    .chain(tree.related(root, &["cop"]))
                    .any(|verb| tree.related(verb, &["obl"]).any(|at| stands(&event.to, at)));
            let (_, bound) = self.reach(time, root).filter(|_| went && there)?;
            let days = self.days(time.value, false)?;
            let short = days.days().is_some_and(|days| days <= SHORT);
            let why = format!("there on {days}");
            (short && bound == Bound::During).then_some(Dated { days, why })
        })
    }

    pub(super) fn is_definite(&self, noun: u32) -> bool {
        let tree = &self.scene.tree;
        let start = tree.sentence_range(noun).start;
        (noun.saturating_sub(3).max(start)..noun).any(|t| {
            self.words.is("definite", &tree.form(t))
                && tree.head(t).is_some_and(|head| head == noun || t + 1 == noun)
        })
    }

    /// The days that the text named last before an expression, if they are few enough to count from:
    /// "le lendemain" counts from days, "un an plus tard" also from a year.
    pub(super) fn day_before(&self, time: &TimeExpression, depth: u32) -> Option<DaySpan> {
        const DEEP: u32 = 4;
        const BACK: u32 = 3;
        let tree = &self.scene.tree;
        let coarse = match time.value {
            TimeValue::Offset { length, .. } => length.unit,
            TimeValue::Reference { unit, .. } => unit,
            _ => return None,
        };
        let few = if matches!(coarse, Unit::Month | Unit::Year | Unit::Decade) { 366 } else { 31 };
        let here = tree.sentence(time.tokens.start);
        let earlier = self.times.iter().rev().filter(|other| {
            other.tokens.end <= time.tokens.start
                && here - tree.sentence(other.tokens.start) <= BACK
                && !matches!(
                    other.value,
                    TimeValue::Recent(_) | TimeValue::Coming(_) | TimeValue::Anniversary { .. }
                )
        });
        let earlier: Vec<&TimeExpression> = earlier.collect();
        // "l'homme qui a renversé le président en juillet": told aside, the story does not stand there.
        let main = earlier.iter().find(|other| {
            self.root(other.tokens.start).is_some_and(|root| self.reaches(other, root))
        });
        let last = main.or(earlier.first())?;
        let days = if last.value.hangs() {
            let from = (depth < DEEP).then(|| self.day_before(last, depth + 1)).flatten()?;
            last.value.resolve_from(from)
        } else {
            self.days(last.value, false)
        };
        days.filter(|days| days.days().is_some_and(|days| days <= few))
    }
}

/// The states of both sides of an event, in order.
fn sides(event: &Found<'_>) -> Vec<ActorId> {
    let mut sides: Vec<ActorId> =
        event.from.iter().chain(&event.to).map(|filler| filler.actor.state()).collect();
    sides.sort();
    sides
}
