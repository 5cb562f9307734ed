//! Events: words of the lexicon found in the trees, with their two sides, status and evidence.

use std::collections::BTreeSet;

use chancery_actors::LinkRole;
use chancery_knowledge::lexicon::{ActorSort, Concept, Condition, Entry, Slot, WordClass};
use chancery_records::{ActorId, EventType, Span, Status};
use chancery_syntax::Pos;

use crate::scene::{Filler, Places, Reach, Scene};
use crate::slots::Carrier;
use crate::status::Verdict;

/// An event before its date, speaker and id are known.
#[derive(Clone, Debug)]
pub struct Found<'a> {
    /// What it means.
    pub concept: &'a Concept,
    /// The line of the lexicon that fired.
    pub entry: &'a Entry,
    /// The word that carries it.
    pub carrier: Carrier,
    /// The words that carry it, for a phrase.
    pub words: Vec<u32>,
    /// Who.
    pub from: Vec<Filler>,
    /// To whom.
    pub to: Vec<Filler>,
    /// Whether it happened.
    pub verdict: Verdict,
    /// How likely it is right, 0 to 1.
    pub confidence: f32,
    /// The line of the lexicon that the typing model overruled.
    pub overruled: Option<&'a str>,
}

impl Found<'_> {
    fn states(&self) -> BTreeSet<ActorId> {
        self.from.iter().chain(&self.to).map(|filler| filler.actor.state()).collect()
    }
}

/// A line of the lexicon found in the text: the word that carries it, and all its words.
pub(crate) type Line<'a> = (&'a Entry, Carrier, Vec<u32>);

impl Scene<'_> {
    /// Every event that the lexicon finds, in the order of the text.
    #[must_use]
    pub fn events(&self) -> Vec<Found<'_>> {
        let mut found: Vec<Found<'_>> = Vec::new();
        if self.tells_of_contest() {
            // "la Suède bat les États-Unis": nothing passes between the states
            return found;
        }
        for i in 0..self.tree.len() {
            let lines = self.lines_at(i);
            let Some(event) = self.first_fired(&lines) else { continue };
            found.extend(self.twin(&lines, &event));
            found.extend(self.followed(&event));
            found.push(event);
        }
        self.drop_swallowed(&mut found);
        self.drop_told_twice(&mut found);
        found
    }

    /// Every line of the lexicon that begins somewhere, whether its slots can be filled or not.
    #[must_use]
    pub fn candidates(&self) -> Vec<(&Entry, Carrier)> {
        self.candidates_in(0..self.tree.len())
    }

    /// The same for the words of one stretch of the text.
    #[must_use]
    pub fn candidates_in(&self, range: std::ops::Range<u32>) -> Vec<(&Entry, Carrier)> {
        range.flat_map(|i| self.lines_at(i)).map(|(entry, carrier, _)| (entry, carrier)).collect()
    }

    /// The event that a word carries: the longest phrase whose sides can be filled.
    fn first_fired<'b>(&'b self, lines: &[Line<'b>]) -> Option<Found<'b>> {
        for (entry, carrier, words) in lines {
            if self.lexicon.concept(entry).void {
                if self.nouns_hold(&entry.condition, *carrier) {
                    return None;
                }
                continue;
            }
            let found = self.fired(entry, *carrier, words.clone());
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// "un soutien militaire ou politique" is two: the second adjective makes another phrase.
    fn twin<'b>(&'b self, lines: &[Line<'b>], event: &Found<'b>) -> Option<Found<'b>> {
        let (&second, phrase) = event.words.split_last().filter(|(_, rest)| !rest.is_empty())?;
        let coordinated = |t: u32| {
            self.tree.base(t) == "conj" && self.tree.head(t) == Some(second)
                || self.tree.base(second) == "conj" && self.tree.head(second) == Some(t)
        };
        lines
            .iter()
            .filter(|(entry, _, words)| {
                words.split_last().is_some_and(|(&last, rest)| rest == phrase && coordinated(last))
                    && self.lexicon.concept(entry).kind != event.concept.kind
            })
            .find_map(|(entry, carrier, words)| self.fired(entry, *carrier, words.clone()))
    }

    /// "s'est rendue à Oslo en mai, suivie en juin par son adjoint": whoever follows does the same to the same.
    fn followed<'b>(&'b self, event: &Found<'b>) -> Option<Found<'b>> {
        let tree = &self.tree;
        let follows = &self.lexicon.operators.followers;
        let does = |t: u32| {
            follows.contains(&tree.lemma(t))
                || self.grammar.infinitives(&tree.form(t)).iter().any(|v| follows.contains(v))
        };
        let participle =
            tree.related(event.carrier.token, &["advcl", "acl", "conj"]).find(|&t| {
                t > event.carrier.token
                    && tree.token(t - 1).text == ","
                    && tree.token(t).feature("VerbForm") != Some("Fin")
                    && tree.related(t, &["aux"]).next().is_none()
                    && does(t)
            })?;
        let by = |&c: &u32| {
            tree.dep(c) == "obl:agent"
                || tree.base(c) == "obl"
                    && tree.preposition(c).as_deref() == Some(self.grammar.by.as_str())
        };
        let agent: Vec<u32> = tree.related(participle, &["obl"]).filter(by).collect();
        let mut from = self.stand_for(&agent, Reach::NAMED);
        from.retain(|one| !event.from.iter().chain(&event.to).any(|own| own.actor == one.actor));
        if from.is_empty() || event.verdict.status != Status::Fact {
            return None;
        }
        let carrier = Carrier { token: participle, class: WordClass::Verb, last: participle };
        Some(Found { carrier, words: vec![participle], from, ..event.clone() })
    }

    /// The lines of the lexicon that the word at `i` may begin.
    pub(crate) fn lines_at(&self, i: u32) -> Vec<Line<'_>> {
        let mut lines = Vec::new();
        for (class, lemma) in self.readings(i) {
            for entry in self.lexicon.headed(class, &lemma) {
                if entry.reflexive && !self.is_reflexive(i)
                    || !entry.reflexive && class == WordClass::Verb && self.is_to_itself(i)
                {
                    continue;
                }
                if let Some(words) = self.tree.phrase_from(i, &entry.words[1..]) {
                    let last = words.last().copied().unwrap_or(i);
                    let token = if class == WordClass::Noun { self.top_of(&words) } else { i };
                    lines.push((entry, Carrier { token, class, last }, words));
                }
            }
        }
        lines.sort_by_key(|(entry, ..)| std::cmp::Reverse(entry.rank()));
        lines
    }

    /// The word of a noun phrase that governs the first: "humanitarian aid" is carried by "aid".
    fn top_of(&self, words: &[u32]) -> u32 {
        let mut top = words.first().copied().unwrap_or(0);
        while let Some(head) =
            self.tree.head(top).filter(|head| words.contains(head) && *head > top)
        {
            top = head;
        }
        top
    }

    /// What the word may be: as the pipeline tagged it first, then by its ending.
    fn readings(&self, i: u32) -> Vec<(WordClass, String)> {
        let token = self.tree.token(i);
        let lemma = self.tree.lemma(i);
        let form = self.tree.form(i);
        // A name is no verb: "Poutine", "Accord".
        if self.links.iter().any(|link| {
            link.role == LinkRole::Actor
                && link.how == chancery_records::MentionKind::Name
                && link.tokens.contains(&i)
        }) {
            return Vec::new();
        }
        // The auxiliary of another verb is no word of its own.
        if self.tree.base(i) == "aux" {
            return Vec::new();
        }
        let mut readings = Vec::new();
        if self.tree.is_misread_verb(i) {
            readings
                .extend(self.grammar.infinitives(&form).into_iter().map(|v| (WordClass::Verb, v)));
        }
        match token.pos {
            Pos::Verb | Pos::Aux => {
                readings.push((WordClass::Verb, lemma));
                readings.extend(
                    self.grammar.infinitives(&form).into_iter().map(|v| (WordClass::Verb, v)),
                );
                if self.grammar.compounds && matches!(self.tree.base(i), "nsubj" | "obj" | "obl") {
                    readings.push((WordClass::Noun, self.grammar.singular(&form)));
                }
                readings.push((WordClass::Noun, form.clone()));
                readings.push((WordClass::Adjective, form));
            }
            Pos::Noun => {
                readings.push((WordClass::Noun, lemma));
                readings.push((WordClass::Noun, self.grammar.singular(&form)));
                // "Gazprom livre du gaz": a noun with neither article nor preposition may be a verb.
                if self
                    .tree
                    .related(i, &["det", "case", "amod", "nummod", "compound", "nmod:poss"])
                    .next()
                    .is_none()
                    && i > self.tree.sentence_range(i).start
                    && !matches!(self.tree.token(i - 1).pos, Pos::Det | Pos::Adp | Pos::Adj)
                {
                    readings.extend(
                        self.grammar.infinitives(&form).into_iter().map(|v| (WordClass::Verb, v)),
                    );
                }
            }
            Pos::Adj | Pos::X | Pos::Propn | Pos::Adv => {
                let verbal = self
                    .tree
                    .related(i, &["nsubj", "aux", "obj", "obl:agent", "obl", "advcl"])
                    .next()
                    .is_some();
                let participle = self.grammar.past_participles.ends(&form)
                    || self.grammar.is_present_participle(&form);
                // "l'organisation armée": said of a noun with nobody who did it, it is no verb
                let quality = token.pos == Pos::Adj
                    && self.tree.base(i) == "amod"
                    && !self.grammar.is_present_participle(&form)
                    && !self.grammar.compounds;
                if verbal || participle && !quality {
                    readings.extend(
                        self.grammar.infinitives(&form).into_iter().map(|v| (WordClass::Verb, v)),
                    );
                }
                readings.push((WordClass::Adjective, lemma));
                readings.push((WordClass::Adjective, form.clone()));
                readings.push((WordClass::Noun, self.grammar.singular(&form)));
            }
            // "étaient en outre sortis", "l'armée entre en Syrie": taken for a pronoun, a preposition
            Pos::Pron if self.tree.related(i, &["aux", "cop"]).next().is_some() => {
                readings.push((WordClass::Verb, lemma));
                readings.extend(
                    self.grammar.infinitives(&form).into_iter().map(|v| (WordClass::Verb, v)),
                );
            }
            Pos::Adp => readings.extend(self.verbal_preposition(i, &form)),
            _ => {}
        }
        let mut seen = BTreeSet::new();
        readings.retain(|reading| seen.insert(reading.clone()));
        readings
    }

    /// "l'armée entre en Syrie"
    fn verbal_preposition(&self, i: u32, form: &str) -> Option<(WordClass, String)> {
        let own = self.grammar.verbal_prepositions.iter().find(|one| one.form == form)?;
        let next = (i + 1 < self.tree.sentence_range(i).end).then(|| self.tree.form(i + 1))?;
        own.before.has(&next).then(|| (WordClass::Verb, own.verb.clone()))
    }

    fn is_reflexive(&self, i: u32) -> bool {
        let grammar = self.grammar;
        let pronoun = |t: u32| grammar.reflexives.has(&self.tree.form(t));
        self.tree
            .children(i)
            .iter()
            .any(|&c| c < i && (pronoun(c) || grammar.other_reflexives.has(&self.tree.form(c))))
            || (i > 0 && pronoun(i - 1))
            || (i > 1 && pronoun(i - 2) && self.tree.token(i - 1).pos == Pos::Aux)
    }

    /// "un avion s'écrase": what one does with oneself alone is not what the bare verb does to somebody; of several
    /// it may be said that they do it to each other.
    fn is_to_itself(&self, i: u32) -> bool {
        let own = |c: u32| c < i && self.grammar.reflexives.has(&self.tree.form(c));
        let pronoun = self.tree.related(i, &["expl", "obj", "iobj"]).any(own);
        pronoun && self.finite_number(i).as_deref() == Some("Sing")
    }

    /// The event of one line, if its conditions hold and both its sides are there.
    fn fired<'b>(
        &'b self,
        entry: &'b Entry,
        carrier: Carrier,
        words: Vec<u32>,
    ) -> Option<Found<'b>> {
        let concept = self.lexicon.concept(entry);
        if !self.nouns_hold(&entry.condition, carrier) {
            return None;
        }
        let mut from = self.fill(carrier, &entry.from, Reach::NAMED);
        if from.is_empty() && !self.is_enabling(entry) {
            from = self.fill(carrier, &entry.from, Reach::OWNED);
        }
        let tour = concept.place && concept.kind == EventType::Consult;
        let places = if concept.place { Places::All } else { Places::Capitals };
        let to_reach = Reach { belongings: true, places, tour };
        let sources = |from: &[Filler]| -> Vec<ActorId> {
            from.iter().map(|filler| filler.actor.clone()).collect()
        };
        let shared = entry.from.iter().any(|slot| entry.to.contains(slot));
        let mut to = if shared {
            self.fill(carrier, &entry.to, to_reach)
        } else {
            self.fill_but(carrier, &entry.to, to_reach, &sources(&from))
        };
        let twice = entry.from.iter().any(|slot| {
            entry.to.contains(slot)
                && matches!(slot, Slot::Both | Slot::Preposition(_) | Slot::Agent)
        });
        if twice && same_actors(&from, &to) {
            (from, to) = halves(from);
        }
        // A word's own phrase is none of its sides; nor is one actor both.
        from.retain(|filler| !words.contains(&filler.token));
        to.retain(|filler| !words.contains(&filler.token));
        let sources = sources(&from);
        // A pronoun that came out as the source or somebody of its state means somebody else.
        let own = |filler: &Filler| {
            self.tree.token(filler.token).pos == Pos::Pron
                && sources.iter().any(|source| source.state() == filler.actor.state())
        };
        to.retain(|filler| !sources.contains(&filler.actor) && !own(filler));
        if concept.place && concept.kind == EventType::Consult {
            // Nobody visits his own country.
            to.retain(|filler| !sources.iter().any(|own| own.state() == filler.actor.state()));
        }
        if to.is_empty() && carrier.class == WordClass::Noun {
            to = self.stand_for(&self.sufferers(carrier.token), to_reach);
            to.retain(|filler| !sources.contains(&filler.actor));
        }
        if to.is_empty() && carrier.class == WordClass::Noun && self.grammar.compounds {
            // "Israel's bombing of Lebanon": whoever "of" brings, where the doer stands before the noun
            to = self.fill(carrier, &[Slot::Preposition(self.grammar.of.clone())], to_reach);
            to.retain(|filler| !sources.contains(&filler.actor) && !words.contains(&filler.token));
        }
        if to.is_empty() {
            to.extend(self.rebound_target(carrier, entry, &sources));
        }
        if to.is_empty() && concept.kind == EventType::Request {
            to = self.sides_at_war(&words);
            to.retain(|filler| !sources.iter().any(|own| own.state() == filler.actor.state()));
        }
        let together = concept.kind.is_mutual()
            && (!entry.to.contains(&Slot::Object) || self.says_together(carrier.token));
        if to.is_empty() && from.len() > 1 && (together || entry.to.contains(&Slot::Both)) {
            (from, to) = halves(from);
        }
        if from.is_empty() || to.is_empty() || !self.sorts_hold(&entry.condition, &from, &to) {
            return None;
        }
        self.event_of(entry, carrier, words, from, to)
    }

    /// The event that a line tells of two sides, unless it is a game, somebody's private matter, or what a state does
    /// with itself.
    pub(crate) fn event_of<'b>(
        &'b self,
        entry: &'b Entry,
        carrier: Carrier,
        words: Vec<u32>,
        from: Vec<Filler>,
        mut to: Vec<Filler>,
    ) -> Option<Found<'b>> {
        let concept = self.lexicon.concept(entry);
        drop_own_state(concept, &from, &mut to);
        if to.is_empty()
            || self.is_game(concept, carrier)
            || self.is_private_matter(concept, &from, &to)
        {
            return None;
        }
        let mut verdict = self.verdict_of(concept, carrier);
        let denied = concept.negation.as_deref().filter(|_| verdict.status == Status::Negated);
        let concept = match denied.and_then(|id| self.lexicon.concept_named(id)) {
            // To stay away from a summit is to snub it: a denial that is an event of its own.
            Some(other) => {
                verdict.status = if other.negated { Status::Negated } else { Status::Fact };
                other
            }
            None => concept,
        };
        if concept.affirmed && verdict.status == Status::Negated {
            return None;
        }
        let (confidence, overruled) = (0.0, None);
        let event =
            Found { concept, entry, carrier, words, from, to, verdict, confidence, overruled };
        Some(Found { confidence: crate::typing::refine::trust(&event), ..event })
    }

    /// "a appelé à la fin de la guerre": both sides of the war that was told last, or is told next.
    fn sides_at_war(&self, words: &[u32]) -> Vec<Filler> {
        const AHEAD: u32 = 3;
        let Some(violence) = self.lexicon.classes.get("violence") else { return Vec::new() };
        let known = |noun: u32| {
            let of = self.tree.related(noun, &["nmod", "amod", "acl"]).next().is_none();
            let mut articles = self.tree.related(noun, &["det"]).map(|d| self.tree.form(d));
            of && articles
                .any(|d| self.grammar.definite.has(&d) || self.grammar.plural_definite.has(&d))
        };
        let war = words.iter().copied().find(|&w| violence.contains(&self.tree.lemma(w)));
        let Some(war) = war.filter(|&noun| known(noun)) else { return Vec::new() };
        let sentences = &self.parsed.sentences;
        let end = (self.tree.sentence(war) + AHEAD).min(sentences.len().saturating_sub(1) as u32);
        let high = sentences.get(end as usize).map_or(war, |range| range.end);
        let told = (0..words[0]).rev().chain(war + 1..high);
        let told = told.filter(|&t| violence.contains(&self.tree.lemma(t)));
        let last = told
            .filter_map(|t| self.first_fired(&self.lines_at(t)))
            .find(|event| event.concept.kind == EventType::Assault);
        last.map(|event| event.from.into_iter().chain(event.to).collect()).unwrap_or_default()
    }

    /// "a évité de le rencontrer": where the pronoun was taken for the subject, somebody else is meant.
    fn rebound_target(
        &self,
        carrier: Carrier,
        entry: &Entry,
        sources: &[ActorId],
    ) -> Option<Filler> {
        let own = self.fill(carrier, &entry.to, Reach::NAMED).into_iter().next()?;
        let states: Vec<ActorId> = sources.iter().map(ActorId::state).collect();
        let pronoun = self.tree.token(own.token).pos == Pos::Pron;
        (pronoun && states.contains(&own.actor.state()))
            .then(|| self.rebound(own.token, &states))
            .flatten()
    }

    /// "ont promis de développer ensemble"
    fn says_together(&self, i: u32) -> bool {
        const NEAR: u32 = 8;
        let end = self.tree.sentence_range(i).end.min(i + NEAR);
        (i..end).any(|t| self.grammar.together.has(&self.tree.form(t)))
    }

    /// To whom the event at a verb is done, for what happens on its occasion.
    #[must_use]
    pub fn target_at(&self, verb: u32) -> Vec<Filler> {
        let lines = self.lines_at(verb);
        self.first_fired(&lines).map(|event| event.to).unwrap_or_default()
    }

    fn verdict_of(&self, concept: &Concept, carrier: Carrier) -> Verdict {
        let mut verdict = self.status_of(carrier);
        if concept.negated && verdict.status == Status::Fact {
            verdict.status = Status::Negated;
        }
        if concept.planned && verdict.status == Status::Fact {
            verdict.status = Status::Planned;
        }
        verdict
    }

    pub(crate) fn nouns_hold(&self, condition: &Condition, carrier: Carrier) -> bool {
        let holds = |wanted: &[String], nouns: Vec<u32>| {
            wanted.is_empty()
                || nouns.iter().any(|&noun| {
                    let with_lists =
                        std::iter::once(noun).chain(self.tree.related(noun, &["conj", "nmod"]));
                    with_lists.into_iter().any(|n| {
                        wanted.contains(&self.tree.lemma(n))
                            || wanted.contains(&self.grammar.singular(&self.tree.form(n)))
                    })
                })
        };
        holds(&condition.object, self.objects(carrier.token))
            && holds(&condition.subject, self.subjects(carrier.token))
    }

    /// "les efforts de Paris ont permis à Rome de …": what makes something possible is mostly a thing; only an actor
    /// that is named in the verb's own place allows or prevents.
    fn is_enabling(&self, entry: &Entry) -> bool {
        let enabling = self.lexicon.classes.get("enabling");
        entry.words.len() == 1 && enabling.is_some_and(|verbs| verbs.contains(&entry.words[0]))
    }

    /// What passes between private people, or the journey of one of them, is nothing between actors.
    fn is_private_matter(&self, concept: &Concept, from: &[Filler], to: &[Filler]) -> bool {
        let private = |filler: &Filler| {
            filler.actor.as_str().starts_with("-/") && !self.holds_office(&filler.actor)
        };
        let plain = |filler: &Filler| private(filler) || filler.actor.sector() == Some("CIV");
        let travel = concept.place && concept.kind == EventType::Consult;
        if travel && from.iter().all(plain) {
            return to.iter().all(|filler| plain(filler) || !filler.actor.is_person());
        }
        from.iter().all(plain) && to.iter().all(plain) && from.iter().chain(to).any(private)
    }

    /// Whether the document calls a person a president, a minister, an envoy.
    fn holds_office(&self, actor: &ActorId) -> bool {
        let beside = |link: &chancery_actors::Link| {
            let head = self.tree.head(link.head).filter(|_| {
                matches!(self.tree.base(link.head), "appos" | "flat")
                    || self.tree.base(link.head) == "nmod"
                        && self.tree.preposition(link.head).is_none()
            });
            let below = self.tree.related(link.head, &["appos", "nmod", "flat", "amod"]);
            link.tokens.clone().chain(head).chain(below).any(|t| self.is_leader(t))
        };
        self.links.iter().filter(|link| link.actor == *actor).any(beside)
    }

    /// "l'Espagne s'incline en demi-finale": yielding, beating and banning in a sentence of matches are a game's.
    fn is_game(&self, concept: &Concept, carrier: Carrier) -> bool {
        use EventType::{Assault, Coerce, Concede, Reject, Sanction};
        let contest = self.lexicon.classes.get("contest");
        matches!(concept.kind, Assault | Coerce | Concede | Reject | Sanction)
            && contest.is_some_and(|contest| {
                let mut words = self.tree.sentence_range(carrier.token);
                words.any(|t| contest.contains(&self.tree.lemma(t)))
            })
    }

    /// Whether a text tells of a contest: several words of matches and races, and many of them beside all others.
    pub(crate) fn tells_of_contest(&self) -> bool {
        const FEW: usize = 3;
        /// One word in so many.
        const THIN: u32 = 70;
        let Some(contest) = self.lexicon.classes.get("contest") else { return false };
        let held = (0..self.tree.len()).filter(|&t| contest.contains(&self.tree.lemma(t))).count();
        held >= FEW && held as u32 * THIN >= self.tree.len()
    }

    pub(crate) fn sorts_hold(&self, condition: &Condition, from: &[Filler], to: &[Filler]) -> bool {
        let holds = |wanted: &[_], fillers: &[Filler]| {
            wanted.is_empty()
                || fillers.iter().any(|filler| {
                    wanted.contains(&self.sort(&filler.actor))
                        || (wanted.contains(&ActorSort::Person) && self.is_leader(filler.token))
                })
        };
        holds(&condition.target, to) && holds(&condition.source, from)
    }

    /// "les dirigeants du Kazakhstan" stand for their states, and are people all the same.
    fn is_leader(&self, i: u32) -> bool {
        let leaders = self.lexicon.classes.get("leaders");
        leaders.is_some_and(|leaders| leaders.contains(&self.tree.lemma(i)))
    }

    /// What a refusal, a threat or a request embeds is part of it, not an event of its own; and a
    /// noun that decided what its verb means is spent.
    fn drop_swallowed(&self, found: &mut Vec<Found<'_>>) {
        let mut gone: BTreeSet<u32> = BTreeSet::new();
        for event in found.iter() {
            let i = event.carrier.token;
            // "condemned the strikes", "accused of attacking": what is judged is told too
            let judged = |word: u32| {
                event.concept.kind == EventType::Accuse
                    && self.grammar.compounds
                    && found.iter().any(|other| {
                        other.carrier.token == word && other.concept.kind != EventType::Accuse
                    })
            };
            gone.extend(event.words.iter().filter(|&&word| word != i && !judged(word)));
            if !event.entry.condition.object.is_empty() {
                for object in self.objects(i) {
                    gone.insert(object);
                    // "un protocole d'accord"
                    gone.extend(
                        self.tree.related(object, &["nmod"]).filter(|&c| !self.is_linked(c)),
                    );
                }
            }
            if event.concept.swallows {
                for clause in
                    self.tree.related(i, &["xcomp", "ccomp", "acl", "advcl", "obj", "obl", "nmod"])
                {
                    let infinitive = self.is_swallowed(clause);
                    let noun = !self.tree.is_verb(clause);
                    if clause > i && (infinitive || noun) {
                        self.swallow(clause, &mut gone, 0);
                    }
                }
            }
        }
        // "humanitarian aid" goes before "aid".
        let longer: BTreeSet<(u32, usize)> =
            found.iter().map(|event| (event.carrier.token, event.words.len())).collect();
        let is_longest = |event: &Found<'_>| {
            let (token, own) = (event.carrier.token, event.words.len());
            !longer.range((token, own + 1)..(token + 1, 0)).any(|_| true)
        };
        found.retain(|event| !gone.contains(&event.carrier.token) && is_longest(event));
    }

    /// Whether a verb has the shape of what another verb embeds: "menacer d'attaquer".
    fn is_swallowed(&self, verb: u32) -> bool {
        self.tree
            .token(verb)
            .feature("VerbForm")
            .is_some_and(|form| self.grammar.swallowed.has(form))
    }

    /// "doit participer à un sommet": the noun tells again what its verb told, without its mood.
    fn drop_told_twice(&self, found: &mut Vec<Found<'_>>) {
        let told: Vec<(u32, EventType, BTreeSet<ActorId>)> = found
            .iter()
            .filter(|event| event.carrier.class == WordClass::Verb)
            .map(|event| (event.carrier.token, event.concept.kind, event.states()))
            .collect();
        found.retain(|event| {
            event.carrier.class == WordClass::Verb
                || !told.iter().any(|(verb, kind, states)| {
                    *kind == event.concept.kind
                        && event.states().is_subset(states)
                        && self.tree.head(event.carrier.token) == Some(*verb)
                })
        });
    }

    /// A clause with all that is coordinated with it or completes it: "d'approuver …, d'aider …".
    fn swallow(&self, clause: u32, gone: &mut BTreeSet<u32>, depth: u32) {
        const DEEP: u32 = 6;
        if depth > DEEP {
            return;
        }
        gone.insert(clause);
        let next = self
            .tree
            .related(clause, &["conj", "xcomp", "advcl"])
            .filter(|&c| self.tree.base(c) != "advcl" || self.is_swallowed(c));
        for next in next {
            self.swallow(next, gone, depth + 1);
        }
    }

    /// The clause that shows an event: what hangs together around the word and both sides.
    #[must_use]
    pub fn evidence(&self, event: &Found<'_>) -> Span {
        const LONG: u32 = 40;
        let tree = &self.tree;
        let i = event.carrier.token;
        let needed: Vec<u32> = event
            .words
            .iter()
            .copied()
            .chain(event.from.iter().chain(&event.to).map(|filler| filler.token))
            .filter(|&t| tree.sentence(t) == tree.sentence(i))
            .collect();
        let (mut first, mut last) =
            (needed.iter().copied().min().unwrap_or(i), needed.iter().copied().max().unwrap_or(i));
        let below = tree.subtree(i);
        let (low, high) = (below[0], below[below.len() - 1]);
        let range = tree.sentence_range(i);
        let wide = (first.min(low).max(range.start), last.max(high).min(range.end - 1));
        if wide.1 - wide.0 < LONG {
            (first, last) = wide;
        } else {
            // Too long to quote whole: each side's own words, and what lies between.
            for &t in &needed {
                let own = tree.subtree(t);
                let (a, b) = (own[0], own[own.len() - 1]);
                if b - a < LONG / 2 {
                    first = first.min(a);
                    last = last.max(b);
                }
            }
        }
        self.span(first, last)
    }
}

fn same_actors(a: &[Filler], b: &[Filler]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(x, y)| x.actor == y.actor)
}

/// One side in each: the first against the rest.
fn halves(mut all: Vec<Filler>) -> (Vec<Filler>, Vec<Filler>) {
    if all.len() < 2 {
        return (all, Vec::new());
    }
    let rest = all.split_off(1);
    (all, rest)
}

/// A state as such is no other side of its own president or army: where one of the two is named by the state alone,
/// a belonging or a place was mistaken for an actor. Civilians and rebels do act on their state; and the palace is
/// accused and left by its own people.
fn drop_own_state(concept: &Concept, from: &[Filler], to: &mut Vec<Filler>) {
    const APART: [&str; 6] = ["CIV", "REB", "OPP", "SEP", "UAF", "CRM"];
    if matches!(concept.kind, EventType::Accuse | EventType::Retreat) {
        return;
    }
    let apart = |actor: &ActorId| actor.sector().is_some_and(|sector| APART.contains(&sector));
    let clash = |one: &ActorId, other: &ActorId| {
        let plain = *one == one.state() || *other == other.state();
        plain && one.state() == other.state() && !apart(one) && !apart(other)
    };
    let sources: Vec<ActorId> = from.iter().map(|filler| filler.actor.clone()).collect();
    to.retain(|filler| !sources.iter().any(|source| clash(source, &filler.actor)));
}
