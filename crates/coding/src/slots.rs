//! Where the two sides of an event stand around the word that carries it.

use chancery_actors::{Link, LinkRole};
use chancery_knowledge::lexicon::{Slot, WordClass};
use chancery_records::ActorId;
use chancery_syntax::Pos;

use crate::scene::{Filler, Reach, Scene};

/// A word that carries an event, with what its slots need to know of it.
#[derive(Clone, Copy, Debug)]
pub struct Carrier {
    /// The word.
    pub token: u32,
    /// Verb, noun or adjective.
    pub class: WordClass,
    /// The last word of a phrase, which may hold the complements: "demande d'aide du Kirghizstan".
    pub last: u32,
}

/// Nouns found in a slot, before it is asked whom they stand for.
type Nouns = Vec<u32>;

impl Scene<'_> {
    /// The actors in one of the slots, the first slot that holds any.
    #[must_use]
    pub fn fill(&self, carrier: Carrier, slots: &[Slot], reach: Reach) -> Vec<Filler> {
        self.fill_but(carrier, slots, reach, &[])
    }

    /// The same, passing over actors that are on the other side already: in "l'Arménie a suspendu sa
    /// participation au bloc" the object is Armenia's own.
    #[must_use]
    pub fn fill_but(
        &self,
        carrier: Carrier,
        slots: &[Slot],
        reach: Reach,
        others: &[ActorId],
    ) -> Vec<Filler> {
        let mut filled = slots
            .iter()
            .map(|slot| {
                let mut found = self.fill_one(carrier, slot, reach);
                found.retain(|filler| !others.contains(&filler.actor));
                (slot, found)
            })
            .filter(|(_, found)| !found.is_empty());
        let Some((first, mut found)) = filled.next() else { return Vec::new() };
        // A tour names its stops one by one: "en France, au Kazakhstan et chez son voisin".
        if reach.tour && matches!(first, Slot::Preposition(_)) {
            for (_, more) in filled.filter(
                |(slot, _)| matches!(slot, Slot::Preposition(p) if self.grammar.tour.has(p)),
            ) {
                found.extend(more);
            }
        }
        found
    }

    fn fill_one(&self, carrier: Carrier, slot: &Slot, reach: Reach) -> Vec<Filler> {
        let i = carrier.token;
        match (slot, carrier.class) {
            (Slot::Subject, _) => self.stand_for(&self.subjects(i), reach),
            (Slot::Object, _) => {
                let found = self.objects_filled(i, reach);
                // "a mis en garde Poutine": the tree hangs the object on the phrase's last word
                if found.is_empty() && carrier.last != i && !self.tree.is_passive(i) {
                    self.object_after(carrier.last, reach)
                } else {
                    found
                }
            }
            (Slot::Complement, _) => self.inside_complement(i),
            (Slot::Light, _) => self.stand_for(&self.light_subject(i), reach),
            (Slot::Adjective, _) => self.attributes(i),
            (Slot::Possessive, _) => self.possessives(i),
            (Slot::Agent, _) => {
                let found = self.agent(i, reach);
                if found.is_empty() && carrier.last != i {
                    self.agent(carrier.last, reach)
                } else {
                    found
                }
            }
            (Slot::Both, WordClass::Noun) => self.sides(i, reach),
            (Slot::Both, _) => self.stand_for(&self.subjects(i), reach),
            (Slot::Occasion, _) => self.stand_for(&self.occasion_subject(i), reach),
            (Slot::Governor, _) => self.stand_for(&self.governing_subject(i), reach),
            (Slot::EventTarget, _) => self.occasion_target(i, reach),
            (Slot::Preposition(word), class) => {
                let found = self.governed(i, class, word, reach);
                if found.is_empty() && carrier.last != i && class == WordClass::Noun {
                    self.governed(carrier.last, class, word, reach)
                } else {
                    found
                }
            }
        }
    }

    /// "X a subi une attaque": the subject of a light verb whose noun befalls it.
    pub(crate) fn sufferers(&self, noun: u32) -> Nouns {
        let tree = &self.tree;
        let suffers = |verb: u32| {
            let list = &self.lexicon.operators.light_passive;
            list.contains(&tree.lemma(verb))
                || self.grammar.infinitives(&tree.form(verb)).iter().any(|v| list.contains(v))
        };
        let object = matches!(tree.base(noun), "obj" | "obl" | "xcomp" | "nmod");
        match tree.head(noun).filter(|&verb| object && tree.is_verb(verb) && suffers(verb)) {
            Some(verb) => self.subjects(verb),
            None => Vec::new(),
        }
    }

    pub(crate) fn stand_for(&self, nouns: &[u32], reach: Reach) -> Vec<Filler> {
        let mut found: Vec<Filler> = Vec::new();
        for &noun in nouns {
            for filler in self.fillers(noun, reach) {
                if !found.iter().any(|known| known.actor == filler.actor) {
                    found.push(filler);
                }
            }
        }
        found
    }

    /// Who does what the verb says: its subject or the agent of its passive, through coordination,
    /// control, participles and relative clauses.
    #[must_use]
    pub fn subjects(&self, verb: u32) -> Nouns {
        self.subjects_within(verb, 0)
    }

    fn subjects_within(&self, verb: u32, depth: u32) -> Nouns {
        const DEEP: u32 = 6;
        if depth > DEEP {
            return Vec::new();
        }
        let tree = &self.tree;
        if tree.is_passive(verb) {
            let agents: Nouns = tree
                .children(verb)
                .iter()
                .copied()
                .filter(|&c| {
                    tree.dep(c) == "obl:agent"
                        || (tree.base(c) == "obl"
                            && tree.preposition(c).as_deref() == Some(self.grammar.by.as_str()))
                })
                .collect();
            if agents.is_empty() {
                // "boudé et isolé par l'Occident": the agent of the last serves all
                return tree
                    .related(verb, &["conj"])
                    .flat_map(|c| tree.related(c, &["obl:agent"]).collect::<Vec<u32>>())
                    .chain(self.accuser(verb, depth))
                    .collect();
            }
            return agents;
        }
        self.grammatical_subjects(verb, depth)
    }

    /// "Washington a sanctionné des sociétés, accusées de …": a participle set off behind the object
    /// is the subject's word.
    fn accuser(&self, participle: u32, depth: u32) -> Nouns {
        let tree = &self.tree;
        let set_off = participle > 0 && tree.token(participle - 1).text == ",";
        let noun = tree.head(participle).filter(|_| set_off && tree.base(participle) == "acl");
        let verb = noun.filter(|&n| tree.base(n) == "obj").and_then(|n| tree.head(n));
        match verb {
            Some(verb) if tree.is_verb(verb) => self.grammatical_subjects(verb, depth + 1),
            _ => Vec::new(),
        }
    }

    /// The subject as grammar has it, active or passive.
    fn grammatical_subjects(&self, verb: u32, depth: u32) -> Nouns {
        let tree = &self.tree;
        if tree.is_misread_verb(verb) {
            return self.subject_before(verb);
        }
        if let Some(noun) = self.inverted_subject(verb) {
            return vec![noun];
        }
        let own: Nouns = tree
            .related(verb, &["nsubj"])
            .filter(|&s| tree.token(s).pos != Pos::Punct && !is_sign(&tree.token(s).text))
            // A participle's subject never follows it.
            .filter(|&s| s < verb || !self.grammar.is_present_participle(&tree.form(verb)))
            .collect();
        // "Belgique : des attentats frappent Bruxelles": what stands before the colon is the matter, not who does it.
        let near: Nouns = own
            .iter()
            .copied()
            .filter(|&s| !(s..verb).any(|t| tree.token(t).text == ":"))
            .collect();
        let own = if near.is_empty() { own } else { near };
        if let Some(&first) = own.first() {
            // Of several subjects the tree means one: the nearest that stands for somebody.
            let named: Nouns = own.iter().copied().filter(|&s| self.is_linked(s)).collect();
            let own = named.last().or(own.last()).map_or(own.clone(), |&last| vec![last]);
            let mut own = self.through_relative(verb, first, own);
            if let Some(true_one) = own.first().and_then(|&s| self.behind_borrowed(verb, s)) {
                own = vec![true_one];
            }
            if let &[only] = own.as_slice() {
                own.splice(0..0, self.listed_before(only));
            }
            return own;
        }
        if tree.dep(verb) == "cop"
            && let Some(predicate) = tree.head(verb)
        {
            return self.grammatical_subjects(predicate, depth + 1);
        }
        if let Some(person) = self.person_before(verb) {
            return vec![person];
        }
        if self.is_finite(verb)
            && tree.related(verb, &["mark"]).next().is_none()
            && let Some(noun) = self.across_relative(verb)
        {
            return vec![noun];
        }
        if let Some(earlier) = self.joined_to(verb) {
            return self.grammatical_subjects(earlier, depth + 1);
        }
        let Some(head) = tree.head(verb) else {
            return self.subject_before(verb);
        };
        match tree.base(verb) {
            "conj" | "parataxis" if tree.is_verb(head) => self.shared_subject(verb, head, depth),
            "xcomp" | "ccomp" => self.controller(head, depth),
            "advcl" | "obl" | "dep" if tree.is_verb(head) => {
                // "a critiqué l'alliance pour avoir ignoré": the one blamed did it
                let past = tree.related(verb, &["aux"]).next().is_some() && !self.is_finite(verb);
                // "accused X of bombing"
                let blamed =
                    tree.related(verb, &["mark"]).any(|m| self.grammar.blame.has(&tree.form(m)));
                if past || blamed {
                    self.controller(head, depth)
                } else if let Some(main) = self.main_beyond(verb, head) {
                    self.grammatical_subjects(main, depth + 1)
                } else {
                    self.grammatical_subjects(head, depth + 1)
                }
            }
            "acl" | "amod" | "nmod" if tree.dep(verb) == "acl:relcl" => {
                vec![self.antecedent(head, verb)]
            }
            "acl" | "amod" if tree.token(verb).feature("VerbForm") == Some("Inf") => {
                self.noun_controller(head, depth)
            }
            "acl" | "amod" if self.set_off(verb) => {
                let main = tree
                    .ancestors(verb)
                    .into_iter()
                    .find(|&a| tree.is_verb(a) && a < verb && !tree.dep(a).starts_with("acl"));
                main.map_or_else(|| vec![head], |main| self.grammatical_subjects(main, depth + 1))
            }
            "acl" | "amod" => vec![head],
            _ => self.subject_before(verb),
        }
    }

    /// "X a profité du sommet, réuni à Z, pour menacer Y": an aim behind a participle between commas is that of the verb
    /// above it.
    fn main_beyond(&self, verb: u32, participle: u32) -> Option<u32> {
        let tree = &self.tree;
        let comma = |t: u32| t > 0 && tree.token(t - 1).text == ",";
        let aim = tree.related(verb, &["mark"]).next().filter(|&mark| comma(mark));
        let aside = aim.is_some()
            && tree.base(participle) == "acl"
            && tree.dep(participle) != "acl:relcl"
            && comma(participle);
        let above = || tree.ancestors(participle).into_iter().find(|&a| self.is_finite(a));
        aside.then(above).flatten()
    }

    /// "Après avoir rencontré A, B s'est rendu": where the tree makes A the subject and B its apposition, A is the
    /// object of the verb right before it.
    fn behind_borrowed(&self, verb: u32, subject: u32) -> Option<u32> {
        let tree = &self.tree;
        let named = |t: u32| self.links_at(t, &[LinkRole::Actor]).into_iter().next();
        let own = named(subject)?;
        if let Some(other) = self.other_person(verb, &self.named_after(own)) {
            return Some(other);
        }
        self.borrower(verb, subject)?;
        tree.related(subject, &["appos", "conj"]).find(|&other| {
            let comma = named(other).is_some_and(|link| {
                let start = link.tokens.start;
                link.actor != own.actor && start > 0 && tree.token(start - 1).text == ","
            });
            comma && other > subject && other < verb
        })
    }

    /// "où l'attendait A, B a signé": no person is the apposition of another; the one right before a verb in the singular
    /// is its subject, whatever the tree hangs it on.
    fn other_person(&self, verb: u32, own: &Link) -> Option<u32> {
        let single = self.finite_number(verb).as_deref() == Some("Sing");
        let first = (own.tokens.end..verb).find(|&t| self.is_finite_word(t)).unwrap_or(verb);
        let comma = own.tokens.end < first && self.tree.token(own.tokens.end).text == ",";
        let mut beside = self.links.iter().filter(|link| {
            link.role == LinkRole::Actor
                && link.actor.is_person()
                && link.actor != own.actor
                && link.tokens.start > own.tokens.end
                && link.tokens.end == first
                && self.tree.is_below(link.head, own.head)
        });
        let other = beside.find(|_| single && comma && own.actor.is_person());
        other.map(|link| link.head)
    }

    /// The same where the tree leaves the verb without a subject.
    fn person_before(&self, verb: u32) -> Option<u32> {
        let low = self.tree.sentence_range(verb).start;
        let people = self.links.iter().filter(|link| {
            link.actor.is_person()
                && matches!(link.role, LinkRole::Actor | LinkRole::Title)
                && (low..verb).contains(&link.head)
        });
        people.filter_map(|own| self.other_person(verb, &self.named_after(own))).next()
    }

    /// The link of an office, as far as the name beside it.
    fn named_after(&self, own: &Link) -> Link {
        let name = self.links.iter().find(|link| {
            own.role == LinkRole::Title
                && link.actor == own.actor
                && link.role == LinkRole::Actor
                && link.tokens.start >= own.tokens.start
                && self.tree.is_below(link.head, own.head)
        });
        let end = name.map_or(own.tokens.end, |name| name.tokens.end);
        Link { tokens: own.tokens.start..end, ..own.clone() }
    }

    fn is_finite_word(&self, t: u32) -> bool {
        self.tree.token(t).feature("VerbForm") == Some("Fin")
    }

    /// The infinitive or participle of a clause that ends right before the subject of `verb`, without a comma.
    fn borrower(&self, verb: u32, subject: u32) -> Option<u32> {
        let tree = &self.tree;
        let start = self
            .links_at(subject, &[LinkRole::Actor])
            .first()
            .map_or(subject, |link| link.tokens.start.min(subject));
        let mut at = start;
        while at > 0 && matches!(tree.token(at - 1).pos, Pos::Det | Pos::Adj) {
            at -= 1;
        }
        let before = at.checked_sub(1)?;
        (tree.base(before) == "advcl" && tree.head(before) == Some(verb) && tree.is_verb(before))
            .then_some(before)
    }

    /// What a relative clause speaks of. Where its noun only says of what kind somebody is ("X, un allié issu d'une
    /// des nations les plus pauvres, qui a mis en garde"), it is whom that was said of: "l'un", or a plural before a
    /// singular verb.
    fn antecedent(&self, noun: u32, verb: u32) -> u32 {
        let tree = &self.tree;
        let number = |t: u32| tree.token(t).feature("Number").map(str::to_owned);
        let finite = tree.related(verb, &["aux"]).next().unwrap_or(verb);
        let is_one = tree.token(noun).pos == Pos::Pron && self.grammar.one.has(&tree.form(noun));
        let many = number(noun).as_deref() == Some("Plur");
        let clash = many && number(finite).as_deref() == Some("Sing");
        if !(is_one || clash) {
            return noun;
        }
        let mut at = noun;
        while let Some(above) = tree.head(at) {
            match tree.base(at) {
                "appos" => return above,
                "nmod" | "obl" | "acl" | "amod" => at = above,
                _ => break,
            }
        }
        noun
    }

    /// "Le Brésil et l'Argentine ont critiqué": where the tree makes only the last of a list the
    /// subject and lets the list before it stand for itself.
    fn listed_before(&self, subject: u32) -> Nouns {
        let tree = &self.tree;
        let start = tree.sentence_range(subject).start;
        let mut list = Vec::new();
        let mut at = self
            .links_at(subject, &[LinkRole::Actor])
            .first()
            .map_or(subject, |link| link.tokens.start.min(subject));
        loop {
            while at > start && matches!(tree.token(at - 1).pos, Pos::Det | Pos::Adj | Pos::Num) {
                at -= 1;
            }
            let joined = at > start + 1
                && match tree.form(at - 1).as_str() {
                    "," => !list.is_empty(),
                    word => self.grammar.and.has(word) || self.grammar.nor.has(word),
                };
            if !joined {
                break;
            }
            let before = self.links.iter().find(|link| {
                link.role == LinkRole::Actor && link.tokens.end == at - 1 && link.head != subject
            });
            let Some(link) = before else { break };
            let alone = tree.preposition(link.head).is_none()
                && matches!(tree.base(link.head), "ROOT" | "nsubj" | "conj" | "dep" | "appos")
                && !(start..link.head).any(|t| matches!(tree.token(t).pos, Pos::Verb | Pos::Aux));
            if !alone || list.contains(&link.head) {
                break;
            }
            list.insert(0, link.head);
            at = link.tokens.start;
        }
        list
    }

    /// A present participle behind a comma or a dash speaks of the sentence's subject: "X a critiqué Y,
    /// accusant Z".
    fn set_off(&self, verb: u32) -> bool {
        self.grammar.is_present_participle(&self.tree.form(verb))
            && verb > 0
            && matches!(self.tree.token(verb - 1).text.as_str(), "," | "—" | "–" | "-" | ")")
    }

    /// "il a déployé … et a même appelé": the finite verb that "et" joins this one to, wherever the
    /// tree hung it.
    fn joined_to(&self, verb: u32) -> Option<u32> {
        let tree = &self.tree;
        if !self.is_finite(verb) || tree.dep(verb) == "acl:relcl" || tree.dep(verb) == "cop" {
            return None;
        }
        let start = tree.sentence_range(verb).start;
        let mut first = verb;
        while first > start
            && matches!(tree.token(first - 1).pos, Pos::Aux | Pos::Adv | Pos::Pron | Pos::Part)
        {
            first -= 1;
        }
        let grammar = self.grammar;
        let joins = [&grammar.and, &grammar.but, &grammar.then, &grammar.or];
        let joined = first > start && joins.iter().any(|one| one.has(&tree.form(first - 1)));
        if !joined {
            return None;
        }
        let agree = |a: &Option<String>, b: &Option<String>| a.is_none() || b.is_none() || a == b;
        let number = self.finite_number(verb);
        (start..first - 1).rev().find(|&t| {
            self.is_finite(t)
                && tree.is_verb(t)
                && tree.base(t) != "aux"
                && tree.dep(t) != "acl:relcl"
                && tree.base(t) != "advcl"
                && tree.related(t, &["nsubj"]).any(|s| s < t)
                && agree(&number, &self.finite_number(t))
        })
    }

    /// "…", prévient un économiste: behind a quotation the subject follows its verb, which the tree
    /// takes for an object.
    #[must_use]
    pub fn inverted_subject(&self, verb: u32) -> Option<u32> {
        let tree = &self.tree;
        let range = tree.sentence_range(verb);
        if !self.opens_behind_quotation(verb) {
            return None;
        }
        for t in verb + 1..(verb + 5).min(range.end) {
            match tree.token(t).pos {
                Pos::Noun | Pos::Propn => return Some(t),
                Pos::Det | Pos::Adj | Pos::Num | Pos::Adv => {}
                _ => return None,
            }
        }
        None
    }

    fn opens_behind_quotation(&self, verb: u32) -> bool {
        let tree = &self.tree;
        let start = tree.sentence_range(verb).start;
        let mut t = verb;
        while t > start && matches!(tree.token(t - 1).pos, Pos::Aux | Pos::Adv) {
            t -= 1;
        }
        let mut signs = (start..t).rev().map(|t| tree.token(t).text.as_str());
        let first = signs.next();
        match first {
            Some("»" | "”" | "\"") => true,
            Some(",") => matches!(signs.next(), Some("»" | "”" | "\"")),
            _ => false,
        }
    }

    pub(crate) fn is_finite(&self, verb: u32) -> bool {
        std::iter::once(verb)
            .chain(self.tree.related(verb, &["aux", "cop"]))
            .any(|t| self.tree.token(t).feature("VerbForm") == Some("Fin"))
    }

    /// Singular or plural, as the finite part of a verb has it.
    pub(crate) fn finite_number(&self, verb: u32) -> Option<String> {
        let number = |t: u32| self.tree.token(t).feature("Number").map(str::to_owned);
        self.tree
            .related(verb, &["aux", "cop"])
            .chain([verb])
            .find(|&t| self.tree.token(t).feature("VerbForm") == Some("Fin"))
            .and_then(number)
    }

    /// "qui a promis": the noun before. Also "elle-même", "ce dernier": left to the links.
    fn through_relative(&self, verb: u32, first: u32, own: Nouns) -> Nouns {
        let tree = &self.tree;
        if !self.grammar.relative_subjects.has(&tree.form(first)) {
            return own;
        }
        let mut at = verb;
        while tree.base(at) == "conj" {
            match tree.head(at) {
                Some(head) => at = head,
                None => break,
            }
        }
        match tree.head(at) {
            Some(noun) if tree.base(at).starts_with("acl") || !tree.is_verb(noun) => {
                vec![self.antecedent(noun, verb)]
            }
            _ => self.noun_before(first).into_iter().collect(),
        }
    }

    fn noun_before(&self, i: u32) -> Option<u32> {
        let start = self.tree.sentence_range(i).start;
        (start..i).rev().find(|&t| matches!(self.tree.token(t).pos, Pos::Noun | Pos::Propn))
    }

    fn shared_subject(&self, verb: u32, head: u32, depth: u32) -> Nouns {
        // "X a été accusé et a répondu": the passive's subject, not its agent.
        let found = self.grammatical_subjects(head, depth + 1);
        if found.is_empty() { self.subject_before(verb) } else { found }
    }

    /// Who does the infinitive below `verb`: its object under "demander à X de", else its subject.
    fn controller(&self, verb: u32, depth: u32) -> Nouns {
        let tree = &self.tree;
        let lemma = tree.lemma(verb);
        if self.lexicon.operators.object_control.contains(&lemma) {
            let object: Nouns = tree
                .children(verb)
                .iter()
                .copied()
                .filter(|&c| {
                    matches!(tree.base(c), "obj" | "iobj")
                        || (tree.base(c) == "obl"
                            && tree.preposition(c).is_some_and(|p| self.grammar.addressed.has(&p)))
                })
                .filter(|&c| !tree.is_verb(c))
                .collect();
            if !object.is_empty() {
                return object;
            }
        }
        self.grammatical_subjects(verb, depth + 1)
    }

    /// "la promesse de Xi de soutenir": whose promise it is.
    fn noun_controller(&self, noun: u32, depth: u32) -> Nouns {
        let tree = &self.tree;
        let owner: Nouns = tree
            .related(noun, &["nmod"])
            .filter(|&c| {
                let of = tree.preposition(c).is_some_and(|p| p == self.grammar.of);
                (of || tree.dep(c) == "nmod:poss") && self.is_linked(c)
            })
            .collect();
        if !owner.is_empty() {
            return owner;
        }
        match tree.head(noun) {
            Some(verb) if tree.is_verb(verb) => self.grammatical_subjects(verb, depth + 1),
            _ => vec![noun],
        }
    }

    /// The nearest actor before a finite verb that the tree left without a subject.
    fn subject_before(&self, verb: u32) -> Nouns {
        let tree = &self.tree;
        if tree.token(verb).feature("VerbForm") == Some("Inf") {
            return Vec::new();
        }
        if let Some(noun) = self.across_relative(verb) {
            return vec![noun];
        }
        // A name of the verb's own that the tree calls by another relation
        let own = tree.children(verb).iter().copied().find(|&t| {
            t < verb
                && !matches!(tree.base(t), "obj" | "iobj" | "expl" | "aux" | "advcl")
                && tree.related(t, &["case", "mark"]).next().is_none()
                && self.links.iter().any(|link| link.head == t && link.role == LinkRole::Actor)
        });
        if let Some(own) = own {
            return vec![own];
        }
        let start = tree.sentence_range(verb).start;
        if !self.grammar.compounds {
            // A French verb that the tree leaves without a subject has none that the nearest name could stand for.
            return self.subject_after(verb);
        }
        for t in (start..verb).rev() {
            if matches!(tree.token(t).text.as_str(), ";" | "." | ":") {
                break;
            }
            if self.links.iter().any(|link| {
                link.head == t && matches!(link.role, LinkRole::Actor | LinkRole::Pronoun)
            }) && tree.preposition(t).is_none()
            {
                return vec![self.list_head(t)];
            }
        }
        self.subject_after(verb)
    }

    /// The first of the list that a noun closes: "A, B et C" from C.
    fn list_head(&self, noun: u32) -> u32 {
        let mut at = noun;
        while self.tree.base(at) == "conj" {
            match self.tree.head(at).filter(|&head| !self.tree.is_verb(head)) {
                Some(head) => at = head,
                None => break,
            }
        }
        at
    }

    /// "Japarov, qui était furieux, a annulé": the noun whose relative clause the comma before the
    /// verb closes.
    fn across_relative(&self, verb: u32) -> Option<u32> {
        let tree = &self.tree;
        let start = tree.sentence_range(verb).start;
        let mut first = verb;
        while first > start && matches!(tree.token(first - 1).pos, Pos::Aux | Pos::Adv | Pos::Pron)
        {
            first -= 1;
        }
        if first <= start || tree.token(first - 1).text != "," {
            return None;
        }
        let pronoun = (start + 2..first - 1).rev().find(|&t| {
            self.grammar.relatives.has(&tree.form(t)) && tree.token(t - 1).text == ","
        })?;
        let noun = self.noun_before(pronoun - 1)?;
        Some(self.list_head(noun))
    }

    /// "Boudé par l'Occident, Poutine a …": a participle that opens its sentence speaks of the
    /// subject behind the comma.
    fn subject_after(&self, verb: u32) -> Nouns {
        let tree = &self.tree;
        let range = tree.sentence_range(verb);
        let participle =
            tree.is_passive(verb) || self.grammar.is_present_participle(&tree.form(verb));
        if !participle || verb > range.start + 6 {
            return Vec::new();
        }
        let comma = (verb + 1..range.end).find(|&t| tree.token(t).text == ",");
        let subject = comma.and_then(|comma| {
            (comma + 1..range.end)
                .find(|&t| tree.base(t) == "nsubj" && tree.head(t).is_some_and(|v| v > t))
        });
        subject.into_iter().collect()
    }

    /// Whom the verb acts on: its object, a clitic, the subject of its passive.
    #[must_use]
    pub fn objects(&self, verb: u32) -> Nouns {
        let tree = &self.tree;
        if tree.is_passive(verb) {
            return self.grammatical_subjects(verb, 0);
        }
        let mut found: Nouns = tree
            .related(
                verb,
                if tree.token(verb).pos == Pos::Noun { &["obj", "nmod"] } else { &["obj"] },
            )
            .filter(|&c| !self.lexicon.operators.never_actor.contains(&tree.lemma(c)))
            .collect();
        if found.is_empty() {
            found.extend(self.partitive_object(verb));
        }
        if self.grammar.bare_relatives {
            // "Qatar, whom Egypt accuses": the pronoun stands for the noun
            found.retain(|&c| {
                !(tree.dep(verb) == "acl:relcl" && self.grammar.relative_objects.has(&tree.form(c)))
            });
        }
        if found.is_empty() {
            found.extend(self.relative_object(verb));
        }
        if found.is_empty() && tree.base(verb) == "advcl" {
            // "Après avoir rencontré A, B s'est rendu", where A was taken for the subject
            found.extend(tree.head(verb).and_then(|main| {
                tree.related(main, &["nsubj"]).find(|&s| {
                    self.borrower(main, s) == Some(verb) && self.behind_borrowed(main, s).is_some()
                })
            }));
        }
        if found.is_empty() && tree.is_misread_verb(verb) {
            found.extend(self.noun_after(verb, tree.sentence_range(verb).end.min(verb + 5)));
        }
        // "a boudé l'anniversaire, ainsi qu'un sommet"
        found.extend(tree.related(verb, &["obl", "conj"]).filter(|&c| {
            !tree.is_verb(c)
                && tree.related(c, &["cc"]).next().is_some()
                && tree.related(c, &["case"]).next().is_none()
        }));
        found
    }

    /// "a envoyé de l'aide", "expulse des réfugiés", "n'a pas imposé de sanctions": the article is taken
    /// for the preposition "de".
    fn partitive_object(&self, verb: u32) -> Option<u32> {
        const NEAR: u32 = 5;
        let tree = &self.tree;
        let end = tree.sentence_range(verb).end.min(verb + NEAR);
        let article =
            (verb + 1..end).find(|&t| !matches!(tree.token(t).pos, Pos::Adv | Pos::Pron))?;
        let next = if article + 1 < end { tree.form(article + 1) } else { String::new() };
        let denied = (verb.saturating_sub(4)..article)
            .any(|t| self.lexicon.operators.negations.contains(&tree.form(t)));
        let (grammar, form) = (self.grammar, tree.form(article));
        let partitive = grammar.partitives.has(&form)
            || grammar.partitive_prepositions.has(&form)
                && (denied || grammar.partitive_articles.has(&next));
        let noun = partitive.then(|| self.noun_after(article, end)).flatten()?;
        let below =
            matches!(tree.base(noun), "obl" | "nmod" | "obj") && tree.head(noun) == Some(verb);
        below.then_some(noun)
    }

    /// "l'accord que X a signé"
    fn relative_object(&self, verb: u32) -> Option<u32> {
        let tree = &self.tree;
        let head = tree.head(verb)?;
        let pronoun = |c: u32| self.grammar.relative_objects.has(&tree.form(c));
        let relative =
            tree.children(verb).iter().any(|&c| c < verb && pronoun(c) && tree.base(c) != "nsubj");
        let bare = self.grammar.bare_relatives
            && tree.related(verb, &["nsubj"]).any(|s| s < verb && !pronoun(s));
        (tree.dep(verb) == "acl:relcl" && (relative || bare)).then_some(head)
    }

    fn objects_filled(&self, verb: u32, reach: Reach) -> Vec<Filler> {
        let mut found = self.stand_for(&self.objects(verb), reach);
        if found.is_empty() {
            found = self.clitics(verb, &["obj", "iobj"]);
        }
        if found.is_empty() && !self.tree.is_passive(verb) {
            found = self.object_after(verb, reach);
        }
        found
    }

    /// "lui fournir une aide", "gave Ukraine tanks": who gets something, with no preposition.
    fn receivers(&self, verb: u32, reach: Reach) -> Vec<Filler> {
        let found = self.clitics(verb, &["iobj"]);
        if !found.is_empty() || !self.grammar.compounds {
            return found;
        }
        self.stand_for(&self.tree.related(verb, &["iobj"]).collect::<Nouns>(), reach)
    }

    fn clitics(&self, verb: u32, deps: &[&str]) -> Vec<Filler> {
        let mut found = Vec::new();
        for child in self.tree.related(verb, deps) {
            for link in self.links_at(child, &[LinkRole::Pronoun]) {
                found.push(Filler { actor: link.actor.clone(), token: child, direct: true });
            }
        }
        found
    }

    /// The next actor after a verb whose object the tree lost, before any other verb, sign or
    /// preposition.
    fn object_after(&self, verb: u32, reach: Reach) -> Vec<Filler> {
        let tree = &self.tree;
        let end = tree.sentence_range(verb).end;
        for t in verb + 1..end {
            let token = tree.token(t);
            match token.pos {
                Pos::Det | Pos::Adj | Pos::Adv | Pos::Num | Pos::Part => {}
                Pos::Noun | Pos::Propn | Pos::Pron | Pos::X => {
                    if self.lexicon.operators.never_actor.contains(&tree.lemma(t)) {
                        continue;
                    }
                    return self.fillers(t, reach);
                }
                _ => return Vec::new(),
            }
            if self.is_linked(t) {
                return self.fillers(t, Reach { belongings: false, ..reach });
            }
        }
        Vec::new()
    }

    /// What a preposition brings to a verb or a noun; also from the verb's object or the light verb
    /// around a noun, where the tree may have hung it.
    fn governed(&self, i: u32, class: WordClass, word: &str, reach: Reach) -> Vec<Filler> {
        let mut found = self.under_preposition(i, word, reach);
        if class == WordClass::Noun && word == self.grammar.of {
            self.further_owners(i, reach, &mut found, 0);
        }
        if found.is_empty() && word == self.grammar.to && class == WordClass::Verb {
            found = self.receivers(i, reach);
        }
        if !found.is_empty() {
            return found;
        }
        let mut near: Vec<u32> = Vec::new();
        match class {
            WordClass::Verb => {
                near.extend(
                    self.tree.related(i, &["obj", "xcomp", "nsubj:pass", "obl", "fixed", "advmod"]),
                );
            }
            _ => {
                near.extend(self.light_verb(i).filter(|&verb| self.is_light(verb)));
                near.extend(self.leading_verb(i));
                // "clashes broke out between A and B"
                let subject = self.tree.base(i) == "nsubj" && word == self.grammar.between;
                near.extend(self.tree.head(i).filter(|_| subject));
            }
        }
        for other in near {
            found = self.under_preposition(other, word, reach);
            if !found.is_empty() {
                return found;
            }
        }
        if self.tree.dep(i) == "cop"
            && let Some(predicate) = self.tree.head(i)
            && self.tree.preposition(predicate).is_some_and(|p| same_preposition(&p, word))
        {
            return self.fillers(predicate, reach);
        }
        self.after_preposition(i, word, reach)
    }

    fn under_preposition(&self, i: u32, word: &str, reach: Reach) -> Vec<Filler> {
        let mut found = Vec::new();
        for &child in self.tree.children(i) {
            let nominal = matches!(
                self.tree.base(child),
                "obl" | "nmod" | "obj" | "iobj" | "advmod" | "xcomp" | "appos" | "conj" | "dep"
            );
            if !nominal || self.tree.is_verb(child) && !self.is_linked(child) {
                continue;
            }
            // "à l'invitation de M. Poutine" is how, not whom
            if self.grammar.manner.has(word)
                && self.lexicon.operators.prepositional_nouns.contains(&self.tree.lemma(child))
            {
                continue;
            }
            if self.tree.preposition(child).is_some_and(|p| same_preposition(&p, word)) {
                found.extend(self.fillers(child, reach));
            }
        }
        if found.is_empty() {
            // "le soutien du Kazakhstan à l'Ukraine": the tree hangs the second on the first
            let first = self
                .tree
                .related(i, &["nmod", "obl", "amod"])
                .filter(|&c| c > i && word != self.grammar.of && !self.tree.is_verb(i))
                .filter(|&c| self.is_linked(c) || self.tree.base(c) == "amod");
            for child in first {
                for grandchild in self.tree.related(child, &["nmod", "obl"]) {
                    if self.tree.preposition(grandchild).is_some_and(|p| same_preposition(&p, word))
                    {
                        found.extend(self.fillers(grandchild, reach));
                    }
                }
            }
        }
        found
    }

    /// "le retrait de soldats russes de la frontière arménienne": the second "de", which the tree hangs
    /// on the first.
    fn further_owners(&self, noun: u32, reach: Reach, found: &mut Vec<Filler>, depth: u32) {
        const DEEP: u32 = 3;
        for child in self.tree.related(noun, &["nmod"]) {
            let of = self.tree.preposition(child).is_some_and(|p| p == self.grammar.of);
            if depth > DEEP || !of {
                continue;
            }
            if depth > 0
                && !self.links.iter().any(|l| l.tokens.contains(&child) && l.tokens.contains(&noun))
            {
                for filler in self.fillers(child, reach) {
                    if !found.iter().any(|known| known.actor.state() == filler.actor.state()) {
                        found.push(filler);
                    }
                }
            }
            self.further_owners(child, reach, found, depth + 1);
        }
    }

    /// "l'incursion audacieuse de l'Ukraine": what "de" brings by position, past adjectives.
    fn next_owner(&self, noun: u32, reach: Reach) -> Vec<Filler> {
        let tree = &self.tree;
        let end = tree.sentence_range(noun).end;
        let mut t = noun + 1;
        while t < end && matches!(tree.token(t).pos, Pos::Adj | Pos::Adv | Pos::Cconj) {
            t += 1;
        }
        if t >= end || self.grammar.preposition(&tree.form(t)) != self.grammar.of {
            return Vec::new();
        }
        self.noun_after(t, end).map(|n| self.fillers(n, reach)).unwrap_or_default()
    }

    /// By position: the preposition after the word, within its clause, and what follows it.
    fn after_preposition(&self, i: u32, word: &str, reach: Reach) -> Vec<Filler> {
        const WINDOW: u32 = 16;
        let tree = &self.tree;
        let end = tree.sentence_range(i).end.min(i + WINDOW);
        if word.contains(' ') {
            return self.after_compound(i, word, reach);
        }
        let first = word;
        let mut t = i + 1;
        while t + 1 < end {
            let token = tree.token(t);
            let finite = token.feature("VerbForm") == Some("Fin");
            if finite || matches!(token.text.as_str(), ";" | "." | ":" | "»" | "”") {
                break;
            }
            if self.opens_another_matter(t) {
                break;
            }
            let preposition = token.pos == Pos::Adp || tree.dep(t) == "case";
            if preposition
                && self.grammar.preposition(&tree.form(t)) == first
                && let Some(noun) = self.noun_after(t, end)
            {
                let direct = Reach { belongings: false, ..reach };
                let found = self.fillers(noun, direct);
                let same = tree.preposition(noun).is_some_and(|p| same_preposition(&p, word));
                if !found.is_empty() && same {
                    return found;
                }
            }
            t += 1;
        }
        Vec::new()
    }

    /// Where a search by position ends: at a comma, a bracket, a conjunction, a relative clause.
    fn opens_another_matter(&self, t: u32) -> bool {
        let token = self.tree.token(t);
        let sign = matches!(token.text.as_str(), "," | "(" | "–" | "—");
        let clause = token.pos == Pos::Sconj || self.grammar.relatives.has(&self.tree.form(t));
        (sign || clause) && !self.grammar.compounds
    }

    /// "à l'encontre de la Russie": a preposition of several words, which trees take apart.
    fn after_compound(&self, i: u32, word: &str, reach: Reach) -> Vec<Filler> {
        const WINDOW: u32 = 16;
        let tree = &self.tree;
        let end = tree.sentence_range(i).end.min(i + WINDOW);
        let spaced = word.replace('\'', "' ");
        let parts: Vec<&str> = spaced.split(' ').collect();
        let length = u32::try_from(parts.len()).unwrap_or(1);
        for t in i + 1..end {
            let token = tree.token(t);
            let finite = token.feature("VerbForm") == Some("Fin");
            if finite || matches!(token.text.as_str(), ";" | "." | ":" | "»" | "”") {
                break;
            }
            let here = t + length <= end
                && parts.iter().zip(t..).all(|(part, at)| {
                    let grammar = self.grammar;
                    grammar.preposition(&tree.form(at)) == grammar.preposition(part)
                });
            if here && let Some(noun) = self.noun_after(t + length - 1, end) {
                return self.fillers(noun, reach);
            }
        }
        Vec::new()
    }

    fn noun_after(&self, t: u32, end: u32) -> Option<u32> {
        (t + 1..end).find(|&n| matches!(self.tree.token(n).pos, Pos::Noun | Pos::Propn | Pos::Pron))
    }

    /// Actors inside the complement clause: the one it speaks of first.
    fn inside_complement(&self, i: u32) -> Vec<Filler> {
        let tree = &self.tree;
        let reach = Reach::OWNED;
        let clauses: Nouns = tree
            .related(i, &["ccomp", "xcomp", "advcl", "acl", "obl", "nmod", "parataxis"])
            .filter(|&c| c > i)
            .collect();
        for &clause in &clauses {
            let mut nouns: Nouns = tree.related(clause, &["nsubj"]).collect();
            nouns.extend(tree.related(clause, &["obl:agent", "obj", "iobj"]));
            nouns.extend(tree.related(clause, &["obl", "nmod", "conj", "xcomp"]));
            for noun in nouns {
                let found = self.fillers(noun, reach);
                if !found.is_empty() {
                    return found;
                }
            }
        }
        if !self.grammar.compounds {
            // In French whatever stands deeper is mostly named in passing: "craint l'hégémonie dans le nord de la Syrie".
            return Vec::new();
        }
        // Whatever stands deeper, in order of the text.
        for &clause in &clauses {
            for t in tree.subtree(clause) {
                let found = self.fillers(t, Reach::NAMED);
                if !found.is_empty() && tree.token(t).pos != Pos::Det {
                    return found;
                }
            }
        }
        Vec::new()
    }

    /// The verb that lends a noun its subject: "effectuer une visite", "fournir une aide".
    fn light_verb(&self, noun: u32) -> Option<u32> {
        let verb = self.tree.head(noun)?;
        let around = matches!(
            self.tree.base(noun),
            "obj" | "obl" | "nsubj" | "xcomp" | "ccomp" | "conj" | "ROOT"
        );
        (around && self.tree.is_verb(verb)).then_some(verb)
    }

    fn light_subject(&self, noun: u32) -> Nouns {
        let tree = &self.tree;
        let mut at = noun;
        while tree.base(at) == "conj" {
            match tree.head(at) {
                Some(head) => at = head,
                None => return Vec::new(),
            }
        }
        let Some(verb) = tree.head(at).filter(|&v| tree.is_verb(v)) else {
            return Vec::new();
        };
        let object = matches!(tree.dep(at), "obj" | "xcomp" | "obl:arg")
            || (tree.base(at) == "nsubj" && tree.is_passive(verb));
        if object && self.is_light(verb) { self.subjects(verb) } else { Vec::new() }
    }

    fn is_light(&self, verb: u32) -> bool {
        let light = &self.lexicon.operators.light;
        light.contains(&self.tree.lemma(verb))
            || self.grammar.infinitives(&self.tree.form(verb)).iter().any(|v| light.contains(v))
    }

    /// "Y a rejeté la demande de X": who deals with what the noun says.
    fn governing_subject(&self, noun: u32) -> Nouns {
        let tree = &self.tree;
        let verb = tree.head(noun).filter(|&v| tree.is_verb(v));
        let object = matches!(tree.base(noun), "obj" | "nsubj");
        match verb {
            Some(verb) if object && !self.is_light(verb) => self.subjects(verb),
            _ => Vec::new(),
        }
    }

    fn attributes(&self, noun: u32) -> Vec<Filler> {
        let mut found = self.adjectives_of(noun);
        if found.is_empty() && self.grammar.compounds {
            found = self.names_before(noun);
        }
        found
    }

    /// "US sanctions", "Israeli-Palestinian talks": names that stand before a noun as adjectives do.
    fn names_before(&self, noun: u32) -> Vec<Filler> {
        let mut found: Vec<Filler> = Vec::new();
        // "US-China talks", taken for a verb with China for its subject
        let verbal = self.tree.token(noun).pos == Pos::Verb && self.tree.base(noun) == "nsubj";
        let before = self.tree.children(noun).iter().copied().filter(|&c| {
            let base = self.tree.base(c);
            matches!(base, "compound" | "amod" | "nmod") || verbal && base == "nsubj"
        });
        for child in before.filter(|&c| c < noun && self.tree.dep(c) != "nmod:poss") {
            if self.tree.related(child, &["case"]).next().is_some() {
                continue;
            }
            for filler in self.fillers(child, Reach::NAMED) {
                let demonym = self
                    .links_at(filler.token, &[LinkRole::Actor])
                    .iter()
                    .any(|link| link.how == chancery_records::MentionKind::Demonym);
                let actor = if demonym { filler.actor.state() } else { filler.actor.clone() };
                if !found.iter().any(|known| known.actor == actor) {
                    found.push(Filler { actor, ..filler });
                }
            }
        }
        found
    }

    fn adjectives_of(&self, noun: u32) -> Vec<Filler> {
        self.links
            .iter()
            .filter(|link| link.role == LinkRole::Attribute && link.head == noun)
            // The link covers the noun too, which is the event's own word: the adjective stands behind or before.
            .map(|link| {
                let last = link.tokens.end.saturating_sub(1);
                let token = if last == noun { link.tokens.start } else { last };
                Filler { actor: link.actor.clone(), token, direct: true }
            })
            .collect()
    }

    /// "a remercié Kigali pour son aide": what somebody is thanked, blamed or punished for is his own.
    fn deserved(&self, noun: u32, possessive: u32) -> Vec<Filler> {
        let tree = &self.tree;
        let control = &self.lexicon.operators.object_control;
        let verb = tree.head(noun).filter(|&verb| {
            tree.is_verb(verb)
                && tree.token(possessive).pos == Pos::Det
                && control.contains(&tree.lemma(verb))
                && tree.related(noun, &["case"]).any(|c| self.grammar.deserts.has(&tree.form(c)))
        });
        let object = verb.map(|verb| self.stand_for(&self.objects(verb), Reach::NAMED));
        let mut object = object.unwrap_or_default();
        object.truncate(1);
        object.into_iter().map(|filler| Filler { token: possessive, ..filler }).collect()
    }

    /// "Ban appelle le Burundi à continuer sa collaboration": below an infinitive that somebody is asked, the possessive
    /// is of whoever is asked.
    fn asked_one(&self, noun: u32, possessive: u32) -> Vec<Filler> {
        let tree = &self.tree;
        if tree.token(possessive).pos != Pos::Det || tree.base(noun) != "obj" {
            return Vec::new();
        }
        let asked = tree.head(noun).filter(|&verb| {
            let asker = tree
                .head(verb)
                .filter(|_| matches!(tree.base(verb), "xcomp" | "ccomp" | "obl" | "advcl"));
            tree.token(verb).feature("VerbForm") == Some("Inf")
                && asker.is_some_and(|asker| {
                    self.lexicon.operators.object_control.contains(&tree.lemma(asker))
                        && tree.related(asker, &["obj", "iobj"]).any(|o| self.is_linked(o))
                })
        });
        let own = tree.token(possessive).feature("Number[psor]") != Some("Plur");
        let one = asked.filter(|_| own).and_then(|verb| tree.head(verb));
        let object = one.map(|asker| self.stand_for(&self.objects(asker), Reach::NAMED));
        let mut object = object.unwrap_or_default();
        object.truncate(1);
        object.into_iter().map(|filler| Filler { token: possessive, ..filler }).collect()
    }

    fn possessives(&self, noun: u32) -> Vec<Filler> {
        let mut found = Vec::new();
        for child in self.tree.related(noun, &["det", "nmod:poss"]) {
            let mut owner = self.deserved(noun, child);
            owner.extend(self.asked_one(noun, child));
            if !owner.is_empty() {
                return owner;
            }
            let list = self.plural_antecedent(child).unwrap_or_default();
            if !list.is_empty() {
                return list.into_iter().map(|filler| Filler { token: child, ..filler }).collect();
            }
            if self.tree.dep(child) == "nmod:poss" {
                // "Putin's visit", "the president's visit"
                found.extend(self.fillers(child, Reach::NAMED));
                continue;
            }
            for link in self.links_at(child, &[LinkRole::Pronoun]) {
                found.push(Filler { actor: link.actor.clone(), token: child, direct: true });
            }
        }
        found
    }

    /// "les frappes qu'Israël mène", "l'offensive lancée par Moscou": the subject of a light verb in the
    /// noun's own clause.
    fn led(&self, noun: u32, reach: Reach) -> Vec<Filler> {
        self.leading_verb(noun)
            .map(|verb| self.stand_for(&self.subjects(verb), reach))
            .unwrap_or_default()
    }

    /// The light verb in a noun's own clause, by the tree or by position.
    fn leading_verb(&self, noun: u32) -> Option<u32> {
        const NEAR: u32 = 8;
        let tree = &self.tree;
        let below = tree.related(noun, &["acl"]).find(|&clause| self.is_light(clause));
        below.or_else(|| {
            let end = tree.sentence_range(noun).end;
            let mut t = noun + 1;
            while t < end && tree.token(t).pos == Pos::Adj {
                t += 1;
            }
            let relative = t < end && self.grammar.relative_objects.has(&tree.form(t));
            (t..(t + NEAR).min(end)).find(|&v| relative && tree.is_verb(v) && self.is_light(v))
        })
    }

    /// Who does what a noun says, where it says so itself.
    #[must_use]
    pub fn doer(&self, noun: u32) -> Option<Filler> {
        self.agent(noun, Reach::NAMED).into_iter().next()
    }

    /// Who does what the noun says.
    fn agent(&self, noun: u32, reach: Reach) -> Vec<Filler> {
        let mut found = self.under_preposition(noun, &self.grammar.by, reach);
        if found.is_empty() {
            found = self.led(noun, reach);
        }
        if found.is_empty() {
            found = self.possessives(noun);
        }
        if found.is_empty() {
            found = self.attributes(noun);
        }
        if found.is_empty() {
            found = self.under_preposition(
                noun,
                &self.grammar.of,
                Reach { belongings: false, ..reach },
            );
        }
        if found.is_empty() {
            found = self.stand_for(&self.light_subject(noun), reach);
        }
        if found.is_empty() {
            found = self.next_owner(noun, Reach { belongings: false, ..reach });
        }
        found
    }

    /// "entre A et B", "des présidents A et B", "franco-allemand".
    fn sides(&self, noun: u32, reach: Reach) -> Vec<Filler> {
        let mut found = self.governed(noun, WordClass::Noun, &self.grammar.between, reach);
        if let [only] = found.as_slice() {
            let second = self.joined_after(only.token);
            found.extend(second);
        }
        if found.len() < 2 {
            let of = self.under_preposition(noun, &self.grammar.of, reach);
            if of.len() >= 2 {
                found = of;
            }
        }
        if found.len() < 2 {
            let adjectives = self.attributes(noun);
            if adjectives.len() >= 2 {
                found = adjectives;
            }
        }
        if found.len() < 2 && self.grammar.compounds {
            // "A and B held talks"
            found = self.stand_for(&self.light_subject(noun), reach);
        }
        if found.len() < 2 { Vec::new() } else { found }
    }

    /// "entre la Turquie et l'Irak": what "et" adds to the first, wherever the tree hangs it.
    fn joined_after(&self, first: u32) -> Option<Filler> {
        let tree = &self.tree;
        let end = tree.sentence_range(first).end;
        let link = self.links_at(first, &[LinkRole::Actor]).into_iter().next()?;
        let mut at = link.tokens.end;
        if at >= end || !self.grammar.and.has(&tree.form(at)) {
            return None;
        }
        at += 1;
        while at < end && matches!(tree.token(at).pos, Pos::Det | Pos::Adj) {
            at += 1;
        }
        let next =
            (at < end).then(|| self.links_at(at, &[LinkRole::Actor]).into_iter().next())??;
        (next.actor != link.actor).then(|| Filler {
            actor: next.actor.clone(),
            token: next.head,
            direct: true,
        })
    }

    /// The verb on whose occasion the noun stands: "a averti Poutine lors d'un sommet".
    fn occasion_verb(&self, noun: u32) -> Option<u32> {
        let (tree, grammar) = (&self.tree, self.grammar);
        let preposition = tree.preposition(noun)?;
        // spaCy's French pipelines hang "lors d'un sommet" on the adverb "lors".
        let hung = tree.head(noun).is_some_and(|head| grammar.occasion_heads.has(&tree.form(head)));
        let opens = grammar.occasion_heads.begins(&preposition);
        if !hung && !opens && !grammar.occasions.has(&preposition) {
            return None;
        }
        tree.ancestors(noun).into_iter().find(|&a| tree.is_verb(a))
    }

    fn occasion_subject(&self, noun: u32) -> Nouns {
        self.occasion_verb(noun).map(|verb| self.subjects(verb)).unwrap_or_default()
    }

    fn occasion_target(&self, noun: u32, reach: Reach) -> Vec<Filler> {
        let tree = &self.tree;
        let joined = tree.head(noun).filter(|&v| {
            tree.is_verb(noun)
                && tree.is_verb(v)
                && matches!(tree.base(noun), "conj" | "advcl" | "parataxis")
        });
        let Some(verb) = joined.or_else(|| self.occasion_verb(noun)) else {
            return Vec::new();
        };
        let direct = Reach { belongings: false, ..reach };
        let mut found = self.stand_for(&self.objects(verb), direct);
        if found.is_empty() {
            found = self.clitics(verb, &["obj", "iobj"]);
        }
        let beside = self.grammar.is_present_participle(&tree.form(noun));
        if found.is_empty() && (!tree.is_verb(noun) || beside && !self.grammar.compounds) {
            found = self.target_at(verb);
        }
        found
    }
}

fn is_sign(text: &str) -> bool {
    text.chars().all(|c| !c.is_alphanumeric())
}

/// Whether a preposition as found is the one that a slot names: "en faveur de" is itself, "à"
/// includes "au", and the places of a visit go together.
fn same_preposition(found: &str, wanted: &str) -> bool {
    found == wanted || (found == "jusque à" && wanted == "à")
}
