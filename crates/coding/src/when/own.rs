//! The expression of time of an event's own clause.
//!
//! From an expression one climbs the tree to the lowest word above both it and the event, and from there
//! down to the event. Each step has a price: cheap within a clause and through what shares its time
//! (infinitives, participles, "lorsque"), dear through relative clauses and reported speech, which have a
//! time of their own.

use chancery_records::DaySpan;
use chancery_syntax::Pos;

use super::{Calendar, Dated, Dates};
use crate::events::Found;
use crate::times::{Bound, TimeExpression, TimeValue, bound, tense};

/// The price beyond which an expression does not belong to an event.
const LIMIT: u32 = 20;
/// The price of a step that no time passes through.
pub(super) const WALL: u32 = 40;
/// Expressions whose prices differ by no more than this speak of the event alike.
const ALIKE: u32 = 2;

/// The price of leaving a noun beside which an expression stands with nothing to tie it there.
const BARE: u32 = 4;

/// An expression within reach of an event.
struct Near<'a> {
    time: &'a TimeExpression,
    price: u32,
    bound: Bound,
}

impl Calendar<'_> {
    /// The days that an event's clause gives it; several where it lists them.
    pub(super) fn own(&self, event: &Found<'_>) -> Dates {
        let future = self.to_come(event);
        let mut near: Vec<(Near<'_>, DaySpan)> = Vec::new();
        // "a récemment condamné": what is further off than that is of something else.
        let mut limit = LIMIT;
        for found in self.near(event) {
            if found.price > limit && found.bound == Bound::During {
                continue;
            }
            let ahead = future && !self.is_of_the_past(found.time, event.carrier.token);
            let days = self
                .days(found.time.value, ahead)
                .map(|days| self.learned(found.time, event.carrier.token, days));
            match days.and_then(|days| self.bounded(days, found.bound)) {
                Some(days) => near.push((found, days)),
                // "mardi", where nobody knows of which week: no other expression stands in for it.
                None if near.is_empty() && is_definite(found.time.value) => return Vec::new(),
                None if near.is_empty() && found.time.value.is_vague() => {
                    limit = limit.min(found.price + ALIKE);
                }
                None => {}
            }
        }
        let Some((best, first)) = near.first() else { return Vec::new() };
        let listed = self.listed(best, &near);
        if listed.len() > 1 {
            return listed;
        }
        let mut dated = self.dated(best.time, *first);
        let alike = near[1..].iter().take_while(|(other, _)| other.price <= best.price + ALIKE);
        for (other, days) in alike {
            if let Some(both) = dated.days.intersect(*days).filter(|both| *both != dated.days) {
                dated.days = both;
                dated.why.push_str(&format!(", {}", self.quote(other.time)));
            }
        }
        vec![dated]
    }

    /// "lundi, ils avaient décidé d'envoyer", "une rencontre prévue en mars a été annulée": the day is that of a
    /// verb in the past above, whatever was planned.
    fn is_of_the_past(&self, time: &TimeExpression, carrier: u32) -> bool {
        let tree = &self.scene.tree;
        let line = tree.ancestors(self.top(time));
        let governor = line.into_iter().find(|&above| tree.is_verb(above));
        governor.filter(|&verb| verb != carrier).is_some_and(|verb| {
            tree.related(verb, &["aux"]).next().is_some()
                && (tense::done(tree, self.words, verb)
                    || tense::before_the_past(tree, self.words, verb))
        })
    }

    /// "a-t-on appris jeudi": what was learned on a day happened then or the day before.
    fn learned(&self, time: &TimeExpression, carrier: u32, days: DaySpan) -> DaySpan {
        let tree = &self.scene.tree;
        let start = tree.sentence_range(carrier).start;
        let learned = time.tokens.start.checked_sub(1).is_some_and(|verb| {
            verb >= start && verb != carrier && self.words.is("learned", &tree.form(verb))
        });
        if !learned || days.days() != Some(1) {
            return days;
        }
        DaySpan::new(days.first().map(|day| day.plus(-1)), days.last()).unwrap_or(days)
    }

    fn dated(&self, time: &TimeExpression, days: DaySpan) -> Dated {
        Dated { days, why: self.quote(time) }
    }

    pub(super) fn quote(&self, time: &TimeExpression) -> String {
        let last = time.tokens.end.saturating_sub(1).max(time.tokens.start);
        format!("« {} »", self.scene.words(self.scene.span(time.tokens.start, last)))
    }

    /// "d'abord en 1999, puis en 2012": as many dates as are listed beside the nearest.
    fn listed(&self, best: &Near<'_>, near: &[(Near<'_>, DaySpan)]) -> Dates {
        let kind = std::mem::discriminant(&best.time.value);
        let mut list: Vec<&(Near<'_>, DaySpan)> = near
            .iter()
            .filter(|(other, _)| std::mem::discriminant(&other.time.value) == kind)
            .collect();
        list.sort_by_key(|(other, _)| other.time.tokens.start);
        let place = list.iter().position(|(other, _)| std::ptr::eq(other.time, best.time));
        let Some(place) = place else { return Vec::new() };
        let mut run = (place, place);
        while run.0 > 0 && self.lists(list[run.0 - 1].0.time, list[run.0].0.time) {
            run.0 -= 1;
        }
        while run.1 + 1 < list.len() && self.lists(list[run.1].0.time, list[run.1 + 1].0.time) {
            run.1 += 1;
        }
        list[run.0..=run.1].iter().map(|(near, days)| self.dated(near.time, *days)).collect()
    }

    /// Whether only words of a list stand between two expressions.
    fn lists(&self, first: &TimeExpression, second: &TimeExpression) -> bool {
        let tree = &self.scene.tree;
        let mut joined = false;
        for token in first.tokens.end..second.tokens.start {
            let form = tree.form(token);
            let joins = self.words.is("list", &form);
            if !joins && !self.words.is("between", &form) {
                return false;
            }
            joined |= joins;
        }
        joined
    }

    /// The expressions that may date an event, the cheapest first.
    fn near(&self, event: &Found<'_>) -> Vec<Near<'_>> {
        let tree = &self.scene.tree;
        let carrier = event.carrier.token;
        let sentence = tree.sentence(carrier);
        let mut near: Vec<Near<'_>> = self
            .times
            .iter()
            .filter(|time| tree.sentence(time.tokens.start) == sentence && !time.value.hangs())
            .filter_map(|time| {
                let (price, path) = self.price(time, carrier)?;
                let own = self.begun(time, carrier, bound(tree, self.words, time));
                if own != Bound::During && self.is_attribute(time, carrier) {
                    // "les troupes, présentes depuis 2001": since when they are there, nothing else
                    return None;
                }
                let bound = if path == Bound::During { own } else { path };
                Some(Near { time, price, bound })
            })
            .filter(|near| near.price <= LIMIT)
            .collect();
        near.sort_by_key(|near| (near.price, near.time.tokens.start.abs_diff(carrier)));
        near
    }

    /// "avait imposé dès juillet", "visé depuis mars par un mandat": what is over, or is a state that it left
    /// behind, happened when the expression begins, and did not go on happening.
    fn begun(&self, time: &TimeExpression, carrier: u32, bound: Bound) -> Bound {
        let tree = &self.scene.tree;
        if bound != Bound::Since || !tree.is_verb(carrier) {
            return bound;
        }
        let helped = tree.related(carrier, &["aux"]).next().is_some();
        let start = tree.sentence_range(carrier).start;
        let as_early = (time.tokens.start.saturating_sub(2).max(start)..time.tokens.end)
            .any(|t| self.words.is("as_early", &tree.form(t)));
        let feature = |name| tree.token(carrier).feature(name);
        let left_behind = feature("VerbForm") == Some("Part")
            && feature("Tense") == Some("Past")
            && !helped
            && tree.head(self.top(time)) == Some(carrier)
            && !matches!(time.value, TimeValue::Recent(_));
        if (as_early && helped) || left_behind { Bound::During } else { bound }
    }

    /// Whether an expression belongs to what describes a noun.
    fn is_attribute(&self, time: &TimeExpression, carrier: u32) -> bool {
        let tree = &self.scene.tree;
        tree.head(self.top(time)).is_some_and(|above| {
            matches!(tree.base(above), "amod" | "acl" | "appos") && !tree.is_below(carrier, above)
        })
    }

    /// What it costs to come from an expression to a word, and whether the way makes it a beginning or
    /// an end.
    pub(super) fn price(&self, time: &TimeExpression, carrier: u32) -> Option<(u32, Bound)> {
        let tree = &self.scene.tree;
        let top = self.top(time);
        let line: Vec<u32> = std::iter::once(carrier).chain(tree.ancestors(carrier)).collect();
        let (mut at, mut price, mut path) = (top, 0, Bound::During);
        // whether the expression says when what a noun above names was or will be held
        let mut held = false;
        let down = loop {
            if let Some(place) = line.iter().position(|&up| up == at) {
                break &line[..place];
            }
            if self.clashes(at, time) {
                price += 4;
                at = tree.ancestors(at).into_iter().find(|&above| self.is_clause(above))?;
                continue;
            }
            held |= self.words.is("held", &tree.lemma(at));
            if held && tree.base(at) == "acl" && tree.head(at).is_some_and(|up| self.happens(up)) {
                price += 2;
                at = tree.head(at)?;
                if !line.contains(&at) {
                    price += WALL;
                }
                continue;
            }
            if at != top {
                let (step, bound) = self.climb(at);
                if tree.base(at) == "conj" && self.is_of_the_second(time, at, carrier) {
                    price += WALL;
                }
                price += if self.stands_bare(time, at) { step.min(BARE) } else { step };
                if bound != Bound::During {
                    path = bound;
                }
            }
            at = tree.head(at)?;
        };
        price += down.iter().map(|&at| self.descend(at)).sum::<u32>();
        price += self.parted(time, carrier);
        Some((price.min(self.beside(time, carrier)), path))
    }

    /// "a rappelé son ambassadeur et, en avril, expulsé": what stands between two verbs and hangs on the
    /// second is not of the first.
    fn is_of_the_second(&self, time: &TimeExpression, second: u32, carrier: u32) -> bool {
        carrier < time.tokens.start && time.tokens.end <= second && self.scene.tree.is_verb(second)
    }

    /// "pour sa réélection lundi", but not "la réélection de lundi": a day that nothing ties to the noun
    /// beside it is rather that of the clause.
    fn stands_bare(&self, time: &TimeExpression, noun: u32) -> bool {
        let tree = &self.scene.tree;
        let day = matches!(
            time.value,
            TimeValue::Weekday { .. } | TimeValue::WeekdayOf { .. } | TimeValue::Near(_)
        );
        let before = time.tokens.start.checked_sub(1).map(|before| tree.form(before));
        let tied = before
            .is_some_and(|before| self.words.is("of", &before) || self.words.is("of_the", &before));
        day && !tied && tree.head(self.top(time)) == Some(noun) && !tree.is_verb(noun)
    }

    /// "c'est le président qui a remercié": the relative clause is the main one, put round its subject.
    fn is_cleft(&self, relative: u32) -> bool {
        let tree = &self.scene.tree;
        tree.head(relative).is_some_and(|noun| {
            let subject = tree.related(noun, &["nsubj", "expl"]).next();
            tree.related(noun, &["cop"]).next().is_some()
                && subject.is_some_and(|it| it < noun && self.words.is("cleft", &tree.form(it)))
        })
    }

    /// "ont conclu mardi un traité que le président a signé": what a clause brings up as new goes on in the
    /// relative clause behind it, if that is told in the same tense.
    fn goes_on(&self, relative: u32) -> bool {
        let tree = &self.scene.tree;
        // "un traité de bon voisinage et d'amitié que …" may hang on the last of its nouns.
        let Some(last) = tree.head(relative).filter(|noun| !tree.is_verb(*noun)) else {
            return false;
        };
        let line = std::iter::once(last).chain(tree.ancestors(last));
        let mut nouns = line.take_while(|&noun| !self.is_clause(noun) || tree.base(noun) == "conj");
        let Some(noun) = nouns.find(|&noun| tree.base(noun) == "obj") else { return false };
        let Some(main) = tree.head(noun) else { return false };
        let fresh = tree
            .related(noun, &["det"])
            .any(|article| self.words.is("indefinite", &tree.form(article)));
        let past = |verb: u32| {
            tree.related(verb, &["aux"]).next().is_some()
                && !tense::before_the_past(tree, self.words, verb)
                && !tense::ahead(tree, self.words, verb)
        };
        fresh && past(main) && past(relative)
    }

    /// "les opérations de l'oléoduc qui transporte le pétrole l'été dernier": a relative clause in the present has
    /// no past time, so the expression is of what stands above.
    fn clashes(&self, at: u32, time: &TimeExpression) -> bool {
        let tree = &self.scene.tree;
        let present = tree.dep(at) == "acl:relcl"
            && tree.token(at).feature("Tense") == Some("Pres")
            && tree.token(at).feature("VerbForm") != Some("Part");
        let past = || {
            let last = self.days(time.value, false).and_then(|days| days.last());
            last.is_some_and(|last| {
                self.published.and_then(|p| p.first()).is_some_and(|p| last < p)
            })
        };
        present && past()
    }

    /// What stands between dashes or brackets is told apart from what surrounds it.
    fn parted(&self, time: &TimeExpression, carrier: u32) -> u32 {
        const APART: u32 = 12;
        let tree = &self.scene.tree;
        let (a, b) = (carrier.min(time.tokens.start), carrier.max(time.tokens.end));
        let marks = (a..b).filter(|&t| {
            matches!(tree.token(t).text.as_str(), "—" | "–" | "(" | ")")
                && !time.tokens.contains(&t)
        });
        // "il a refusé ; les derniers sont partis le 22": two sentences but for the mark
        let split = (a..b).any(|t| tree.token(t).text.as_str() == ";");
        let split = if split { LIMIT } else { 0 };
        split + if marks.count() % 2 == 1 { APART } else { 0 }
    }

    /// The highest token of an expression.
    pub(super) fn top(&self, time: &TimeExpression) -> u32 {
        tense::top(&self.scene.tree, time)
    }

    /// Trees err: an expression that opens the sentence, or stands beside the word with nothing
    /// but words between, is near whatever the tree says.
    fn beside(&self, time: &TimeExpression, carrier: u32) -> u32 {
        const OPENING: u32 = 12;
        const SEGMENT: u32 = 16;
        let tree = &self.scene.tree;
        let start = tree.sentence_range(carrier).start;
        let opens = time.tokens.start <= start + 1;
        if opens && !self.is_walled(carrier) {
            return OPENING;
        }
        let (a, b) = (carrier.min(time.tokens.start), carrier.max(time.tokens.end));
        let stops = |t: u32| {
            let form = tree.form(t);
            matches!(form.as_str(), "," | ";" | ":" | "–" | "—" | "(" | ")" | "«" | "»" | "“" | "”")
                || self.carriers.contains(&t) && t != carrier
                || self.words.is("own_time", &form)
        };
        let only = self.times.iter().filter(|other| {
            tree.sentence(other.tokens.start) == tree.sentence(carrier)
                && !other.value.hangs()
                && !other.value.is_vague()
        });
        if only.count() == 1 && !(a..b).any(stops) { SEGMENT } else { u32::MAX }
    }

    /// Whether a word stands in a relative clause or in reported speech.
    fn is_walled(&self, carrier: u32) -> bool {
        let tree = &self.scene.tree;
        std::iter::once(carrier)
            .chain(tree.ancestors(carrier))
            .any(|t| self.is_clause(t) && self.descend(t) >= WALL)
    }

    /// Whether a word heads a clause: a verb, or what a copula makes one.
    pub(super) fn is_clause(&self, at: u32) -> bool {
        let tree = &self.scene.tree;
        tree.is_verb(at)
            || matches!(tree.base(at), "acl" | "ccomp" | "advcl")
            || tree.related(at, &["cop", "nsubj"]).next().is_some()
    }

    /// What it costs to come from an expression to a word and what bounds it, if it belongs to it.
    pub(super) fn reach(&self, time: &TimeExpression, token: u32) -> Option<(u32, Bound)> {
        let (price, path) = self.price(time, token).filter(|(price, _)| *price <= LIMIT)?;
        let own = bound(&self.scene.tree, self.words, time);
        Some((price, if path == Bound::During { own } else { path }))
    }

    /// Whether an expression belongs to a word.
    pub(super) fn reaches(&self, time: &TimeExpression, token: u32) -> bool {
        self.reach(time, token).is_some()
    }

    /// The price of leaving a word upwards.
    fn climb(&self, at: u32) -> (u32, Bound) {
        let tree = &self.scene.tree;
        let (dep, base) = (tree.dep(at), tree.base(at));
        if self.is_clause(at) {
            let mark = self.mark(at);
            return match base {
                "acl" if dep == "acl:relcl" => (WALL, Bound::During),
                // "pour rencontrer les dirigeants en octobre, suivi par son collègue ce mois-ci"
                "advcl" if tree.token(at).feature("VerbForm") == Some("Inf") => (3, mark),
                "advcl" if tree.related(at, &["obl:agent"]).next().is_some() => (12, mark),
                "advcl" => (6, mark),
                "ccomp" => (WALL, Bound::During),
                "xcomp" => (3, Bound::During),
                "acl" => (if self.mark(at) == Bound::During { 8 } else { 4 }, mark),
                "conj" => (8, Bound::During),
                "parataxis" => (12, Bound::During),
                "appos" => (WALL, Bound::During),
                _ => (6, mark),
            };
        }
        let happens = self.happens(at);
        match base {
            "obl" | "advmod" | "amod" => (2, self.mark(at)),
            "nmod" => (if happens { 10 } else { 3 }, Bound::During),
            "obj" | "nsubj" | "iobj" => (if happens { 12 } else { 4 }, Bound::During),
            // "une limousine, son deuxième cadeau cette année": of the gift, not of the clause
            "appos" | "parataxis" => (WALL, Bound::During),
            _ => (4, Bound::During),
        }
    }

    /// The price of coming down to a word from the one above it.
    pub(super) fn descend(&self, at: u32) -> u32 {
        let tree = &self.scene.tree;
        let (dep, base) = (tree.dep(at), tree.base(at));
        let mark = self.mark(at);
        if mark != Bound::During {
            // "après avoir signé", "depuis la visite": before or after what the clause dates
            return WALL;
        }
        let infinitive = tree.token(at).feature("VerbForm") == Some("Inf");
        let participle = tree.token(at).feature("VerbForm") == Some("Part")
            && tree.related(at, &["aux", "nsubj"]).next().is_none();
        if self.is_clause(at) {
            let place = tree.children(at).iter().any(|&c| self.words.is("where", &tree.form(c)));
            return match base {
                "acl" | "ccomp" | "advcl" if place => 4,
                "acl" if dep == "acl:relcl" && self.is_cleft(at) => 2,
                "acl" if dep == "acl:relcl" && self.goes_on(at) => 6,
                "acl" if dep == "acl:relcl" => WALL,
                "ccomp" if infinitive => 5,
                "ccomp" => WALL,
                "xcomp" => 2,
                "conj" => 2,
                "advcl" | "acl" if participle || infinitive => 3,
                "advcl" => 4,
                "acl" => 6,
                _ => 5,
            };
        }
        let told = tree.head(at).is_some_and(|head| self.carriers.contains(&head));
        match base {
            "obl" => 1,
            "obj" | "nmod" if told && self.happens(at) => 10,
            "obj" | "nsubj" | "iobj" => 2,
            _ => 3,
        }
    }

    /// Whether a noun is something that happens at a time of its own.
    pub(super) fn happens(&self, at: u32) -> bool {
        let tree = &self.scene.tree;
        let (form, lemma) = (tree.form(at), tree.lemma(at));
        self.carriers.contains(&at)
            || ["summit", "war", "visit", "election"]
                .iter()
                .any(|list| self.words.is(list, &form) || self.words.is(list, &lemma))
    }

    /// "après", "depuis", "avant", "en réponse à" before a word: what it is for the clause above.
    pub(super) fn mark(&self, at: u32) -> Bound {
        let tree = &self.scene.tree;
        let marks = tree.related(at, &["case", "mark", "advmod"]).filter(|&mark| mark < at);
        let mut words: Vec<String> = marks
            .flat_map(|mark| {
                let fixed = tree.related(mark, &["fixed"]).collect::<Vec<_>>();
                std::iter::once(mark).chain(fixed).map(|t| tree.form(t)).collect::<Vec<_>>()
            })
            .collect();
        words.extend(tree.head(at).filter(|_| tree.base(at) == "nmod").map(|head| tree.form(head)));
        let has = |list: &str| words.iter().any(|word| self.words.is(list, word));
        if has("mark_after") {
            Bound::Since
        } else if has("mark_before") {
            Bound::Until
        } else {
            Bound::During
        }
    }

    /// Expressions that count from something else, in reach of an event: "le lendemain", "une semaine
    /// après la visite".
    pub(super) fn hanging(
        &self,
        event: &Found<'_>,
        found: &[Found<'_>],
        dates: &[Dates],
    ) -> Option<Dated> {
        let tree = &self.scene.tree;
        let carrier = event.carrier.token;
        let sentence = tree.sentence(carrier);
        let mut near: Vec<(u32, &TimeExpression)> = self
            .times
            .iter()
            .filter(|time| tree.sentence(time.tokens.start) == sentence && time.value.hangs())
            .filter_map(|time| Some((self.price(time, carrier)?.0, time)))
            .filter(|(price, _)| *price <= LIMIT)
            .collect();
        near.sort_by_key(|(price, time)| (*price, time.tokens.start.abs_diff(carrier)));
        near.into_iter().find_map(|(_, time)| {
            if self.counts_from_clause(time) {
                // "ordonné peu après que X eut refusé": X had refused before, and who ordered, after that.
                let inside = carrier >= time.tokens.end;
                let days = inside.then(|| self.counted_back(time, event, found, dates)).flatten();
                let days = days.or_else(|| self.back_from_expression(time).filter(|_| inside));
                return Some(self.dated(time, days?));
            }
            let from = self.counted_from(time);
            let counts = |from| {
                tree.is_below(carrier, from) && !tree.is_below(self.top(time), carrier)
                    || event.words.contains(&from)
            };
            let days = if from.is_some_and(counts) {
                self.counted_back(time, event, found, dates)
            } else {
                let reference = match from {
                    Some(token) => self.noun_days(token, found, dates).map(|dated| dated.days),
                    None => self.day_before(time, 0),
                };
                time.value.resolve_from(reference?)
            };
            Some(self.dated(time, days?))
        })
    }

    /// Whether a clause follows that an expression counts from: "peu après que".
    fn counts_from_clause(&self, time: &TimeExpression) -> bool {
        let tree = &self.scene.tree;
        let inside = time.tokens.end < tree.sentence_range(time.tokens.start).end;
        inside && self.words.is("that", &tree.form(time.tokens.end))
    }

    /// The word that an expression counts from, where one follows it: "une semaine après la visite",
    /// "au lendemain de l'annonce".
    fn counted_from(&self, time: &TimeExpression) -> Option<u32> {
        let tree = &self.scene.tree;
        let range = tree.sentence_range(time.tokens.start);
        let mut steps = time.tokens.end..range.end.min(time.tokens.end + 6);
        let from = steps.find(|&t| {
            let form = tree.form(t);
            !self.words.is("between", &form) && !self.words.is("onset", &form)
        })?;
        // "le lendemain, une attaque": only what "de" or "après" ties to it
        let tied = match time.value {
            TimeValue::Reference { .. } => {
                self.words.is("of", &tree.form(time.tokens.end))
                    || self.words.is("of_the", &tree.form(time.tokens.end))
            }
            _ => true,
        };
        let noun = matches!(tree.token(from).pos, Pos::Noun | Pos::Propn | Pos::X | Pos::Adj);
        (tied && noun).then_some(from)
    }

    /// "En juillet, un tribunal a ordonné …, peu après que X eut refusé": X had before July.
    fn back_from_expression(&self, time: &TimeExpression) -> Option<DaySpan> {
        let tree = &self.scene.tree;
        let sentence = tree.sentence(time.tokens.start);
        let mut before = self.times.iter().rev().filter(|other| {
            other.tokens.end <= time.tokens.start
                && tree.sentence(other.tokens.start) == sentence
                && !other.value.hangs()
        });
        turned(time.value)?.resolve_from(self.days(before.next()?.value, false)?)
    }

    /// "Il est là jeudi, une semaine après la visite": the visit was a week before Thursday.
    fn counted_back(
        &self,
        time: &TimeExpression,
        event: &Found<'_>,
        found: &[Found<'_>],
        dates: &[Dates],
    ) -> Option<DaySpan> {
        let back = turned(time.value)?;
        let tree = &self.scene.tree;
        let sentence = tree.sentence(event.carrier.token);
        let other = found.iter().zip(dates).find_map(|(other, dates)| {
            let here = tree.sentence(other.carrier.token) == sentence;
            let (price, _) = self.price(time, other.carrier.token)?;
            let apart = other.carrier.token != event.carrier.token && price <= LIMIT;
            dates.first().map(|dated| dated.days).filter(|_| here && apart)
        })?;
        back.resolve_from(other)
    }
}

/// An expression that counts the other way round.
fn turned(value: TimeValue) -> Option<TimeValue> {
    match value {
        TimeValue::Offset { length, shift } => Some(TimeValue::Offset { length, shift: -shift }),
        TimeValue::Reference { unit, shift } => Some(TimeValue::Reference { unit, shift: -shift }),
        _ => None,
    }
}

/// Whether an expression means certain days, known or not: "mardi" does, "ces dernières années" does not.
fn is_definite(value: TimeValue) -> bool {
    !matches!(value, TimeValue::Recent(_) | TimeValue::Coming(_) | TimeValue::Ago { .. })
}
