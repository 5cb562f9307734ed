//! Whether an event happened, by what stands around the word that carries it: negation, mood and
//! tense, verbs and nouns that deny, plan or doubt, conditions and questions.

use chancery_knowledge::grammar::Words;
use chancery_knowledge::lexicon::WordClass;
use chancery_records::Status;
use chancery_syntax::Pos;

use crate::scene::Scene;
use crate::slots::Carrier;

/// A status and the word that decided it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Whether it happened.
    pub status: Status,
    /// Why, in a word or two of the text; empty for a plain fact.
    pub why: String,
}

impl Verdict {
    fn fact() -> Verdict {
        Verdict { status: Status::Fact, why: String::new() }
    }

    fn of(status: Status, why: impl Into<String>) -> Verdict {
        Verdict { status, why: why.into() }
    }

    fn is_fact(&self) -> bool {
        self.status == Status::Fact
    }
}

impl Scene<'_> {
    /// Whether the event that a word carries happened.
    #[must_use]
    pub fn status_of(&self, carrier: Carrier) -> Verdict {
        let mut verdict = self.own_status(carrier);
        let mut at = carrier.token;
        let mut class = carrier.class;
        const FAR: usize = 6;
        for _ in 0..FAR {
            if verdict.status == Status::Negated {
                break;
            }
            let Some(head) = self.tree.head(at) else { break };
            if at == carrier.token && self.is_taken_for_granted(at) {
                break;
            }
            let Some(above) = self.passed_down(at, class, head) else { break };
            if verdict.is_fact() {
                verdict = above;
            } else if above.status == Status::Negated {
                // "n'a pas l'intention d'attaquer": what is denied was never planned either.
                verdict = above;
            }
            class = if self.tree.is_verb(head) { WordClass::Verb } else { WordClass::Noun };
            at = head;
        }
        if verdict.is_fact() && self.asked(carrier.token) {
            verdict = Verdict::of(Status::Hypothetical, "?");
        }
        verdict
    }

    /// "mettre fin à la guerre", "l'échec de son offensive": violence that is spoken of as known, below another noun or
    /// behind a preposition, goes on whatever is said of that.
    fn is_taken_for_granted(&self, noun: u32) -> bool {
        let tree = &self.tree;
        let violence = self.lexicon.classes.get("violence");
        let known = tree.related(noun, &["det", "nmod"]).any(|d| {
            let form = tree.form(d);
            tree.dep(d) == "nmod:poss"
                || tree.token(d).feature("Poss") == Some("Yes")
                || self.grammar.definite.has(&form)
                || self.grammar.plural_definite.has(&form)
        });
        known
            && violence.is_some_and(|list| list.contains(&tree.lemma(noun)))
            && matches!(tree.base(noun), "nmod" | "obl")
    }

    fn own_status(&self, carrier: Carrier) -> Verdict {
        match carrier.class {
            WordClass::Verb => self.verb_status(carrier.token),
            _ => self.noun_status(carrier.token),
        }
    }

    /// A verb's own negation, mood and tense.
    fn verb_status(&self, verb: u32) -> Verdict {
        let tree = &self.tree;
        let verb = if tree.dep(verb) == "cop" { tree.head(verb).unwrap_or(verb) } else { verb };
        if let Some(word) = self.negation(verb) {
            return Verdict::of(Status::Negated, word);
        }
        if let Some(mark) = tree
            .related(verb, &["mark", "case"])
            .find(|&m| self.lexicon.operators.negating_prepositions.contains(&tree.form(m)))
        {
            return Verdict::of(Status::Negated, tree.form(mark));
        }
        if let Some(mark) = self.condition(verb) {
            return Verdict::of(Status::Hypothetical, mark);
        }
        if let Some(verdict) = self.modal(verb) {
            return verdict;
        }
        // "Trump to meet Putin": a headline's future
        let mark = tree
            .related(verb, &["mark", "aux"])
            .find(|&m| self.grammar.infinitive_marks.has(&tree.form(m)));
        if let Some(mark) = mark.filter(|_| matches!(tree.base(verb), "ROOT" | "acl"))
            && tree.head(verb).is_none_or(|head| tree.head(head).is_none())
            && !tree.has_finite(verb)
        {
            return Verdict::of(Status::Planned, tree.form(mark));
        }
        let finite = std::iter::once(verb)
            .chain(tree.related(verb, &["aux", "cop"]))
            .find(|&t| tree.token(t).feature("VerbForm") == Some("Fin"));
        if let Some(finite) = finite {
            let token = tree.token(finite);
            let word = tree.form(finite);
            if token.feature("Mood") == Some("Cnd") || self.conditional(&word) {
                return Verdict::of(Status::Hypothetical, word);
            }
            // Small models take "accueille" for a future.
            let future =
                token.feature("Tense") == Some("Fut") && self.grammar.future_endings.ends(&word);
            if future || self.grammar.sure_futures.ends(&word) {
                return Verdict::of(Status::Planned, word);
            }
            if token.feature("Mood") == Some("Imp") && self.subjects(verb).is_empty() {
                return Verdict::of(Status::Planned, word);
            }
        }
        Verdict::fact()
    }

    /// "will visit", "may visit", "should visit": where mood and tense stand in an auxiliary.
    fn modal(&self, verb: u32) -> Option<Verdict> {
        let (tree, grammar) = (&self.tree, self.grammar);
        tree.related(verb, &["aux"]).find_map(|aux| {
            let (form, lemma) = (tree.form(aux), tree.lemma(aux));
            let is = |list: &Words| list.has(&form) || list.has(&lemma);
            // "said it would send": the future of the past
            let shifted = is(&grammar.shifted_auxiliaries) && self.is_reported(verb);
            if is(&grammar.future_auxiliaries) || is(&grammar.owed_auxiliaries) || shifted {
                Some(Verdict::of(Status::Planned, form))
            } else if is(&grammar.open_auxiliaries) {
                Some(Verdict::of(Status::Hypothetical, form))
            } else {
                None
            }
        })
    }

    /// Whether a verb stands in what somebody says, announces or promises.
    fn is_reported(&self, verb: u32) -> bool {
        let tree = &self.tree;
        let mut at = verb;
        while tree.base(at) == "conj" {
            match tree.head(at) {
                Some(head) => at = head,
                None => return false,
            }
        }
        let operators = &self.lexicon.operators;
        tree.head(at).is_some_and(|head| {
            let lemma = tree.lemma(head);
            matches!(tree.base(at), "ccomp" | "acl")
                && [&operators.speech, &operators.speech_nouns, &operators.planning]
                    .iter()
                    .any(|list| list.contains(&lemma))
                || tree.base(head) == "parataxis" && operators.speech.contains(&lemma)
        }) || tree
            .related(at, &["parataxis"])
            .any(|teller| operators.speech.contains(&tree.lemma(teller)))
    }

    fn condition(&self, verb: u32) -> Option<String> {
        let tree = &self.tree;
        tree.related(verb, &["mark"])
            .map(|m| tree.form(m))
            .find(|form| self.lexicon.operators.conditional.contains(form))
    }

    /// "ne … pas", "aucun", "ni": but not "ne … que" nor "pas seulement".
    fn negation(&self, verb: u32) -> Option<String> {
        let tree = &self.tree;
        let negations = &self.lexicon.operators.negations;
        let near = |i: u32| -> Option<u32> {
            tree.children(i)
                .iter()
                .copied()
                .find(|&c| negations.contains(&tree.form(c)) && self.denies(c))
        };
        let direct = near(verb).or_else(|| tree.related(verb, &["aux", "cop"]).find_map(near));
        let direct = direct.or_else(|| {
            // "n'ont fourni aucun soutien", "aucun pays n'a condamné"
            tree.related(verb, &["obj", "nsubj"]).find_map(|noun| {
                tree.children(noun)
                    .iter()
                    .copied()
                    .find(|&c| tree.token(c).pos == Pos::Det && negations.contains(&tree.form(c)))
            })
        });
        let direct = direct.or_else(|| {
            // "no longer buys", "neither A nor B condemned"
            let beside = tree.related(verb, &["advmod"]).find_map(near);
            beside.filter(|_| self.grammar.compounds).or_else(|| {
                tree.related(verb, &["nsubj"]).find_map(|noun| {
                    tree.related(noun, &["cc"])
                        .find(|&c| c < noun && negations.contains(&tree.form(c)))
                })
            })
        });
        let direct = direct.or_else(|| {
            // The tree may hang "pas" elsewhere: "n'" before the verb and "pas" beside it.
            let start = tree.sentence_range(verb).start.max(verb.saturating_sub(4));
            let ne = (start..verb).any(|t| self.grammar.negation_particles.has(&tree.form(t)));
            let end = tree.sentence_range(verb).end.min(verb + 4);
            let apart =
                |t: u32| (t.min(verb) + 1..t.max(verb)).any(|b| tree.token(b).pos == Pos::Verb);
            (start..end)
                .find(|&t| ne && negations.contains(&tree.form(t)) && self.denies(t) && !apart(t))
        });
        direct.map(|t| tree.form(t))
    }

    fn denies(&self, negation: u32) -> bool {
        let tree = &self.tree;
        let end = tree.sentence_range(negation).end;
        if negation + 1 >= end {
            return true;
        }
        let (next, grammar) = (tree.form(negation + 1), self.grammar);
        // "plus de 2 000 soldats", "pas seulement": no denial
        let counts = grammar.counting.has(&tree.form(negation))
            && (grammar.counted.has(&next) || next.starts_with(char::is_numeric));
        !grammar.undenying.has(&next) && !counts
    }

    /// A noun's own determiner and adjectives.
    fn noun_status(&self, noun: u32) -> Verdict {
        let tree = &self.tree;
        let operators = &self.lexicon.operators;
        let of = |t: u32| self.grammar.preposition(&tree.form(t)) == self.grammar.of;
        if noun > tree.sentence_range(noun).start + 1
            && of(noun - 1)
            && operators.negations.contains(&tree.form(noun - 2))
            && self.denies(noun - 2)
        {
            // "pas d'alliance", even "pas d'alliance possible"
            return Verdict::of(Status::Negated, tree.form(noun - 2));
        }
        for &child in tree.children(noun) {
            let (form, lemma) = (tree.form(child), tree.lemma(child));
            if tree.token(child).pos == Pos::Det && operators.negations.contains(&form) {
                return Verdict::of(Status::Negated, form);
            }
            if operators.doubting_adjectives.contains(&lemma) {
                return Verdict::of(Status::Hypothetical, form);
            }
            if operators.planning_adjectives.contains(&lemma) {
                return Verdict::of(Status::Planned, form);
            }
            if tree.dep(child) == "case" && operators.negating_prepositions.contains(&form) {
                return Verdict::of(Status::Negated, form);
            }
        }
        Verdict::fact()
    }

    /// What the governor of `at` makes of it; `None` where its influence ends.
    fn passed_down(&self, at: u32, class: WordClass, head: u32) -> Option<Verdict> {
        let tree = &self.tree;
        let operators = &self.lexicon.operators;
        let (mut dep, lemma) = (tree.base(at), tree.lemma(head));
        // "the visit was called off": what is done to a subject is done to its noun.
        let undergoes = tree.dep(at) == "nsubj:pass" && self.grammar.compounds;
        if undergoes && class != WordClass::Verb && !self.grammar.happening.has(&lemma) {
            dep = "obj";
        }
        let verb = tree.is_verb(head);
        let governs = match class {
            WordClass::Verb => {
                matches!(dep, "xcomp" | "ccomp" | "obj" | "acl" | "advcl" | "conj" | "obl")
            }
            _ => matches!(dep, "obj" | "nmod" | "nsubj" | "conj" | "obl" | "xcomp"),
        };
        if !governs || tree.dep(at) == "acl:relcl" {
            return None;
        }
        // "attacked by X, Y asked Z for help": what is told by the way is none of the verb's matter
        let blamed = tree.related(at, &["mark"]).any(|m| self.grammar.blame.has(&tree.form(m)));
        if dep == "advcl" && self.grammar.compounds && !blamed && !self.is_infinitive(at) {
            return None;
        }
        let is = |list: &[String]| {
            list.contains(&lemma)
                || (verb
                    && self.grammar.infinitives(&tree.form(head)).iter().any(|v| list.contains(v)))
        };
        if dep == "conj" {
            // "ne condamne ni ne soutient"; a coordinated verb has its own mood.
            return (class != WordClass::Verb).then(Verdict::fact);
        }
        if dep == "nsubj" && !verb {
            return None;
        }
        if is(&operators.negating) && dep != "nsubj" {
            return Some(self.denied_again(head, Verdict::of(Status::Negated, tree.form(head))));
        }
        if is(&operators.doubting) && dep != "nsubj" {
            return Some(Verdict::of(Status::Hypothetical, tree.form(head)));
        }
        let ahead = class == WordClass::Verb
            && matches!(dep, "xcomp" | "ccomp" | "advcl" | "acl")
            && self.is_infinitive(at)
            && is(&operators.planning_infinitives);
        if ahead {
            return Some(self.stronger(head, Verdict::of(Status::Planned, tree.form(head))));
        }
        if is(&operators.planning) && dep != "nsubj" {
            return Some(self.stronger(head, Verdict::of(Status::Planned, tree.form(head))));
        }
        if !verb {
            // "le soutien à la guerre": a noun lends its own negation, nothing else
            return (dep == "nmod").then(Verdict::fact);
        }
        if tree.dep(at) == "obl:agent" || self.is_set_aside(head) {
            // "la trêve engagée par un accord": who or what did it; "sans compter le départ de X": told by the way
            return None;
        }
        if dep == "nsubj" && class != WordClass::Verb && self.is_about_to_happen(head) {
            // "une rencontre pourrait avoir lieu", "devrait se tenir"
            return Some(if is(&operators.doubting) {
                Verdict::of(Status::Hypothetical, tree.form(head))
            } else if self.grammar.obliging.has(&lemma) || is(&operators.planning) {
                self.stronger(head, Verdict::of(Status::Planned, tree.form(head)))
            } else {
                self.verb_status(head)
            });
        }
        if self.grammar.obliging.has(&lemma)
            && (class == WordClass::Verb || dep != "obl")
            && !(dep == "obj" && operators.light.contains(&lemma))
        {
            let past = tree.related(head, &["aux"]).next().is_some();
            return Some(if past {
                Verdict::fact()
            } else {
                Verdict::of(Status::Planned, tree.form(head))
            });
        }
        if self.grammar.going.has(&lemma)
            && matches!(dep, "xcomp")
            && tree.token(head).feature("Tense") == Some("Pres")
        {
            return Some(self.stronger(head, Verdict::of(Status::Planned, tree.form(head))));
        }
        if dep == "advcl" || dep == "obl" && class == WordClass::Verb {
            // "ils utiliseraient ce réseau pour commercer avec X": what is only said to be so, its aim is too
            let above = self.verb_status(head);
            let doubted = above.status == Status::Hypothetical && self.is_infinitive(at);
            return doubted.then_some(above);
        }
        if class == WordClass::Verb && dep == "ccomp" {
            // What is said or thought stands by its own mood, unless it is denied that it is so.
            return None;
        }
        if class != WordClass::Verb && matches!(dep, "obl" | "nsubj") {
            // "n'a pas eu lieu" denies its subject; other verbs say nothing of theirs.
            let happening =
                dep == "nsubj" && self.grammar.happening.has(&lemma) && self.has_no_matter(head);
            return happening.then(|| self.verb_status(head));
        }
        Some(self.verb_status(head))
    }

    /// "sans compter la sortie de X", "sans parler de": what is left out of the count is not denied.
    fn is_set_aside(&self, verb: u32) -> bool {
        let aside = self.lexicon.classes.get("aside");
        aside.is_some_and(|aside| aside.contains(&self.tree.lemma(verb)))
            && self
                .tree
                .related(verb, &["mark", "case"])
                .any(|m| self.lexicon.operators.negating_prepositions.contains(&self.tree.form(m)))
    }

    /// Whether a verb governs one that only says that something happens: "devrait avoir lieu".
    fn is_about_to_happen(&self, verb: u32) -> bool {
        self.tree.related(verb, &["xcomp"]).any(|happens| {
            self.grammar.happening.has(&self.tree.lemma(happens)) && self.has_no_matter(happens)
        })
    }

    /// "n'a pas eu lieu" has no object but the place; "n'a pas d'effet" denies the effect.
    fn has_no_matter(&self, verb: u32) -> bool {
        let place = self.lexicon.classes.get("occurrence");
        place.is_none_or(|place| {
            let mut objects = self.objects(verb).into_iter();
            objects.all(|noun| {
                self.tree.token(noun).pos != Pos::Noun || place.contains(&self.tree.lemma(noun))
            })
        })
    }

    /// Whether a verb stands in the infinitive: "to attack".
    pub(crate) fn is_infinitive(&self, verb: u32) -> bool {
        let tree = &self.tree;
        tree.token(verb).feature("VerbForm") == Some("Inf")
            || tree
                .related(verb, &["mark"])
                .any(|mark| self.grammar.infinitive_marks.has(&tree.form(mark)))
    }

    fn denied_again(&self, head: u32, verdict: Verdict) -> Verdict {
        // "n'a pas cessé de soutenir"
        let again =
            if self.tree.is_verb(head) { self.verb_status(head) } else { self.noun_status(head) };
        if again.status != Status::Negated {
            return verdict;
        }
        // "n'exclut pas de frapper" leaves it open; "n'a pas cessé de frapper" affirms it.
        if self.lexicon.operators.excluding.contains(&self.tree.lemma(head)) {
            Verdict::of(Status::Hypothetical, self.tree.form(head))
        } else {
            Verdict::fact()
        }
    }

    fn stronger(&self, head: u32, verdict: Verdict) -> Verdict {
        let own =
            if self.tree.is_verb(head) { self.verb_status(head) } else { self.noun_status(head) };
        if own.status == Status::Negated { own } else { verdict }
    }

    fn asked(&self, i: u32) -> bool {
        let range = self.tree.sentence_range(i);
        let verb_asks = (i..range.end).find(|&t| {
            let sign = self.tree.token(t).text.as_str();
            matches!(sign, "?" | "." | "«" | "“" | "»" | "”" | "\"" | ":")
        });
        verb_asks.is_some_and(|t| self.tree.token(t).text == "?")
    }

    /// "pourrait", "serait": the taggers of small models miss the mood.
    fn conditional(&self, form: &str) -> bool {
        let grammar = self.grammar;
        grammar.conditional_endings.ends(form)
            && !grammar.not_conditional.has(form)
            && grammar.conditional_stems.begins(form)
    }
}
