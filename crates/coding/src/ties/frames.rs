//! Words of `ties.toml` found in the text, with their two sides.

use chancery_actors::LinkRole;
use chancery_knowledge::lexicon::{Slot, WordClass};
use chancery_knowledge::tie_words::{TieFrame, TieSide, TieTime};
use chancery_records::{MentionKind, Status, TieKind};
use chancery_syntax::Pos;

use super::phrase::{Complements, dedup, singular};
use super::{Finder, Found, Telling, carrier};
use crate::scene::{Filler, Reach};



const POSSESSIVES: [&str; 5] = ["son", "sa", "ses", "leur", "leurs"];

impl Finder<'_, '_> {
    /// The ties that the word at `i` carries, by the frames of the lexicon.
    pub(super) fn frames_at(&self, i: u32, found: &mut Vec<Found>) {
        if self.is_part_of_name(i) {
            return;
        }
        for frame in &self.reading.words.frames {
            if let Some(after) = frame.nouns.iter().find_map(|words| self.noun_matches(i, words)) {
                self.noun_frame(i, after, frame, found);
            } else if let Some(after) = frame.verbs.iter().find_map(|words| self.verb_matches(i, words)) {
                self.verb_frame(i, after, frame, found);
            }
        }
    }

    /// "les Forces alliées", "Accord": a word inside a name carries nothing.
    pub(super) fn is_part_of_name(&self, i: u32) -> bool {
        self.scene.links.iter().any(|link| {
            link.tokens.contains(&i)
                && link.role == LinkRole::Actor
                && matches!(link.how, MentionKind::Name | MentionKind::Acronym | MentionKind::Capital)
        })
    }

    /// Where the words of a noun or phrase end, if they begin at `i`.
    pub(super) fn noun_matches(&self, i: u32, words: &str) -> Option<u32> {
        let mut wanted = words.split(' ');
        let first = wanted.next()?;
        let form = self.form(i);
        let bare = form.strip_prefix("ex-").unwrap_or(&form);
        let hit = bare == first || singular(bare) == first || self.scene.tree.lemma(i) == first && self.pos(i) != Pos::Verb;
        if !hit {
            return None;
        }
        let mut at = i + 1;
        for word in wanted {
            if self.form(at) != word && singular(&self.form(at)) != word {
                return None;
            }
            at += 1;
        }
        Some(at)
    }

    /// Where the words of a verb or phrase end, if they begin at `i`.
    pub(super) fn verb_matches(&self, i: u32, words: &str) -> Option<u32> {
        let bare = words.strip_prefix("se ").or_else(|| words.strip_prefix("s'"));
        let mut wanted = bare.unwrap_or(words).split(' ').map(str::to_owned);
        let first = wanted.next()?;
        let form = self.form(i);
        // "conduite par la Russie": irregular participles are listed as they are
        let participle = form.trim_end_matches('s');
        let irregular = (participle == first || participle.strip_suffix('e') == Some(first.as_str()))
            && self.form(i + 1) == "par"
            && !first.ends_with('r');
        let regular = self.may_be_verb(i)
            && (self.scene.tree.lemma(i) == first || crate::verbs::infinitives(&form).contains(&first));
        if !(regular || irregular) || bare.is_some() && !self.is_reflexive(i) {
            return None;
        }
        let rest: Vec<String> = wanted.collect();
        let tokens = self.scene.tree.phrase_from(i, &rest)?;
        tokens.last().map(|last| last + 1)
    }

    /// Whether a word can be a verb: by its tag, or because it looks and stands like one.
    fn may_be_verb(&self, i: u32) -> bool {
        let tree = &self.scene.tree;
        let below = |deps: &[&str]| tree.related(i, deps).next().is_some();
        match self.pos(i) {
            Pos::Verb | Pos::Aux => true,
            Pos::Adj => self.looks_past(i),
            Pos::Noun | Pos::X | Pos::Pron | Pos::Propn => {
                let governs = below(&["aux", "cop", "nsubj", "obl:agent", "obl", "obj", "advcl"]);
                let bare = !below(&["det", "case"]);
                bare && (governs || tree.head(i).is_none()) || self.looks_past(i) && (self.form(i + 1) == "par" || below(&["aux", "cop"]))
            }
            _ => false,
        }
    }

    /// Whether a word ends like a participle.
    fn looks_past(&self, i: u32) -> bool {
        let form = self.form(i);
        ["é", "ée", "és", "ées", "i", "ie", "is", "ies", "ant"].iter().any(|ending| form.ends_with(ending))
    }

    fn is_reflexive(&self, i: u32) -> bool {
        let low = i.saturating_sub(4);
        (low..i).rev().take_while(|&t| matches!(self.pos(t), Pos::Aux | Pos::Adv | Pos::Pron | Pos::Part)).any(|t| {
            matches!(self.form(t).as_str(), "se" | "s'" | "s")
        })
    }

    fn noun_frame(&self, i: u32, after: u32, frame: &TieFrame, found: &mut Vec<Found>) {
        let first = self.phrase_start(i);
        let (former, other) = self.modifiers(i, first, after, &frame.unless);
        if other || former && frame.tie != TieKind::MemberOf {
            return;
        }
        let behind = self.complements(after, i, frame.through);
        let holder = frame.sides.a.contains(&TieSide::Holder);
        let (mut b, mut b_side) = (Vec::new(), None);
        for side in &frame.sides.b {
            b = self.beside_noun(side, i, &behind);
            // "X, fondateur de Y" says it the other way round
            b.retain(|filler| self.admits(frame.tie, &filler.actor, holder && frame.tie == TieKind::Founded));
            if !b.is_empty() {
                b_side = Some(side);
                break;
            }
        }
        let kind = if former { TieKind::FormerMember } else { frame.tie };
        let time = if former && frame.time == TieTime::State { TieTime::Ends } else { frame.time };
        let (since, until) = self.spans(i, behind.end, time);
        let mut tie = Telling {
            kind,
            carrier: i,
            tokens: (i..after).collect(),
            status: Status::Fact,
            since,
            until,
        };
        if holder {
            self.held_frame(i, frame, &behind, b, b_side, tie, found);
            return;
        }
        let taken: Vec<_> = b.iter().map(|filler| filler.actor.clone()).collect();
        let mut a = Vec::new();
        for side in &frame.sides.a {
            if *side == TieSide::Both {
                let sides = self.beside_noun(side, i, &behind);
                if sides.len() == 2 {
                    tie.status = self.own_status(i, first);
                    self.pairs(found, &tie, &sides[..1], &sides[1..]);
                    if tie.kind == TieKind::Borders {
                        self.pairs(found, &tie, &sides[1..], &sides[..1]);
                    }
                    return;
                }
                continue;
            }
            a = self.beside_noun(side, i, &behind);
            a.retain(|filler| !taken.contains(&filler.actor) && self.admits(frame.tie, &filler.actor, true));
            if !a.is_empty() {
                break;
            }
        }
        // A frontier is there whatever is done at it.
        let lasting = frame.tie == TieKind::Borders;
        tie.status = if lasting { self.own_status(i, first) } else { self.status(i, WordClass::Noun) };
        if frame.open && tie.status == Status::Fact && tie.since.is_none() {
            tie.status = Status::Hypothetical;
        }
        if b.is_empty() && (frame.lone && !a.is_empty() && (tie.since.is_some() || tie.until.is_some())) {
            self.singles(found, &tie, &a);
        }
        self.pairs(found, &tie, &a, &b);
        if frame.tie == TieKind::Borders && b.is_empty() {
            self.shared_frontier(i, &tie, found);
        }
    }

    /// "A et B partagent mille kilomètres de frontière"
    fn shared_frontier(&self, i: u32, tie: &Telling, found: &mut Vec<Found>) {
        let verb = self.scene.tree.ancestors(i).into_iter().find(|&t| self.scene.tree.is_verb(t));
        let Some(verb) = verb.filter(|&verb| self.is("sharing", verb) && verb < i) else { return };
        let sides = self.doers(verb);
        if sides.len() == 2 {
            self.pairs(found, tie, &sides[..1], &sides[1..]);
            self.pairs(found, tie, &sides[1..], &sides[..1]);
        }
    }

    /// A noun that says who its holder is.
    #[allow(clippy::too_many_arguments)] // one frame's findings, used once
    fn held_frame(
        &self,
        i: u32,
        frame: &TieFrame,
        behind: &Complements,
        b: Vec<Filler>,
        b_side: Option<&TieSide>,
        mut tie: Telling,
        found: &mut Vec<Found>,
    ) {
        let among = behind.after("au sein");
        let mutual = b.is_empty() && frame.sides.b.contains(&TieSide::Holder);
        if b.is_empty() && !mutual {
            return;
        }
        let mut holders = self.holders(i, behind);
        if b_side == Some(&TieSide::Relative) {
            // "l'OTSC, dont A et B sont membres"
            let start = self.scene.tree.sentence_range(i).start;
            let dont = (start..i).rev().find(|&t| self.form(t) == "dont").unwrap_or(start);
            let fillers = self.list(dont + 1, i, None).0;
            holders = Some(super::holders::Holders { fillers, status: self.status(i, WordClass::Verb) });
        }
        if holders.is_none() && mutual {
            holders = self.called_together(i);
        }
        if holders.is_none() && b_side.is_some_and(|side| !matches!(side, TieSide::Adjective | TieSide::Possessive)) {
            // "les alliés européens de Kiev"; whose "ses alliés russes" are is too often a guess
            let of = self.beside_noun(&TieSide::Adjective, i, behind);
            holders = (!of.is_empty()).then(|| super::holders::Holders { fillers: of, status: self.own_status(i, self.phrase_start(i)) });
        }
        let Some(mut holders) = holders else { return };
        tie.status = holders.status;
        let taken: Vec<_> = b.iter().map(|filler| filler.actor.clone()).collect();
        holders.fillers.retain(|filler| !taken.contains(&filler.actor) && self.admits(frame.tie, &filler.actor, frame.tie != TieKind::Founded));
        if mutual {
            for (number, one) in holders.fillers.iter().enumerate() {
                self.pairs(found, &tie, std::slice::from_ref(one), &holders.fillers[number + 1..]);
                if tie.kind == TieKind::Borders {
                    // said of both alike
                    self.pairs(found, &tie, &holders.fillers[number + 1..], std::slice::from_ref(one));
                }
            }
        } else if tie.kind == TieKind::Borders && b_side == Some(&TieSide::Possessive) {
            for neighbour in &holders.fillers {
                let owner = self.neighbour_of(neighbour, &b);
                self.pairs(found, &tie, &owner, std::slice::from_ref(neighbour));
            }
        } else if tie.kind == TieKind::OfficeHolder {
            self.posts(&tie, &holders.fillers, &b, found);
        } else if tie.kind == TieKind::Founded {
            // "X, fondateur de Y": the founder is the second side
            self.pairs(found, &tie, &b, &holders.fillers);
        } else {
            self.pairs(found, &tie, &holders.fillers, &b);
        }
        if tie.kind == TieKind::AllyOf && !among.is_empty() {
            let members = Telling { kind: TieKind::MemberOf, since: None, until: None, ..tie };
            self.pairs(found, &members, &holders.fillers, &among);
        }
    }

    /// Posts: whoever belongs to one of the bodies named holds none of the others'.
    fn posts(&self, tie: &Telling, people: &[Filler], bodies: &[Filler], found: &mut Vec<Found>) {
        for person in people {
            let own = bodies.iter().find(|body| body.actor.state() == person.actor.state());
            let bodies = own.map_or(bodies, std::slice::from_ref);
            for body in bodies {
                let state = body.actor.state();
                let of_state = self.sort(&state) == chancery_knowledge::lexicon::ActorSort::State;
                // "l'ambassadeur X en Chine", "spécialiste de la Russie": a state's posts are its own people's
                if !of_state || state == person.actor.state() {
                    let mut telling = tie.clone();
                    telling.tokens.extend([person.token, body.token]);
                    self.add(found, telling, &person.actor, Some(&state));
                }
            }
        }
    }

    /// "les deux voisins", "les deux alliés": those whom the noun itself calls back.
    fn called_together(&self, i: u32) -> Option<super::holders::Holders> {
        let both = self.scene.links.iter().filter(|link| {
            link.role == LinkRole::Actor && link.how == MentionKind::Group && link.tokens.contains(&i)
        });
        let fillers: Vec<Filler> =
            both.map(|link| Filler { actor: link.actor.clone(), token: link.head, direct: true }).collect();
        (fillers.len() == 2).then_some(super::holders::Holders { fillers, status: Status::Fact })
    }

    /// Whose neighbour: the possessive's antecedent is a guess, so where the map denies it, the nearest
    /// state named before that does border it is meant.
    fn neighbour_of(&self, neighbour: &Filler, guessed: &[Filler]) -> Vec<Filler> {
        let next_to = self.scene.directory.borders(neighbour.actor.as_str());
        if next_to.is_empty() {
            return guessed.to_vec();
        }
        let fits = |state: &str| next_to.iter().any(|other| other == state);
        if let Some(right) = guessed.iter().find(|filler| fits(filler.actor.state().as_str())) {
            return vec![right.clone()];
        }
        let range = self.scene.tree.sentence_range(neighbour.token);
        self.scene
            .links
            .iter()
            .rev()
            .filter(|link| link.tokens.start < neighbour.token && link.tokens.start >= range.start)
            .find(|link| fits(link.actor.as_str()))
            .map(|link| vec![Filler { actor: link.actor.clone(), token: link.head, direct: true }])
            .unwrap_or_default()
    }

    /// Whether the noun is of the past ("ancien", "ex-"), and whether an adjective makes it another thing.
    pub(super) fn modifiers(&self, i: u32, first: u32, after: u32, unless: &[String]) -> (bool, bool) {
        let mut near: Vec<u32> = (first.saturating_sub(1)..i).collect();
        let mut at = after;
        while matches!(self.pos(at), Pos::Adj | Pos::Noun | Pos::Verb) && at < after + 3 && !self.is_named(at) {
            near.push(at);
            at += 1;
        }
        let former = self.form(i).starts_with("ex-") || near.iter().any(|&t| self.is("former", t));
        let other = near.iter().any(|&t| {
            let (lemma, form) = (self.scene.tree.lemma(t), singular(&self.form(t)));
            unless.contains(&lemma) || unless.contains(&form)
        });
        (former, other)
    }

    /// Who stands in one of the places around a noun.
    pub(super) fn beside_noun(&self, side: &TieSide, i: u32, behind: &Complements) -> Vec<Filler> {
        let word = carrier(i, WordClass::Noun);
        match side {
            TieSide::Possessive => self.possessors(i),
            TieSide::Adjective => self.adjectives(i),
            TieSide::Subject => self.scene.fill(word, &[Slot::Light], Reach::NAMED),
            TieSide::Both => {
                let between = behind.after("entre");
                if between.len() == 2 {
                    return between;
                }
                let joined = self.adjectives(i);
                if joined.len() == 2 { joined } else { Vec::new() }
            }
            TieSide::Preposition(preposition) => {
                let found = behind.after(preposition);
                if found.is_empty() && preposition != "de" { self.hung_on(i, preposition) } else { found }
            }
            TieSide::Relative => self.antecedent(i, "dont"),
            TieSide::Holder | TieSide::Object => Vec::new(),
        }
    }

    /// "son retrait", "leur alliance": as linked, or the subject of the clause, which "leur" asks to be many.
    fn possessors(&self, noun: u32) -> Vec<Filler> {
        let tree = &self.scene.tree;
        let linked = self.scene.fill(carrier(noun, WordClass::Noun), &[Slot::Possessive], Reach::NAMED);
        let first = self.phrase_start(noun);
        let of_many = match (first..noun).map(|t| self.form(t)).find(|form| POSSESSIVES.contains(&form.as_str())) {
            Some(form) => form.starts_with("leur"),
            None => return linked,
        };
        if !linked.is_empty() && (!of_many || linked.len() > 1) {
            return linked;
        }
        let verb = tree.ancestors(noun).into_iter().find(|&t| tree.is_verb(t));
        let found = verb.map(|verb| self.doers(verb)).unwrap_or_default();
        if found.len() > 1 || found.len() == 1 && !of_many { found } else { linked }
    }

    /// "la dépendance européenne", "les alliés russes": by attribute, or as a demonym of its own.
    pub(super) fn adjectives(&self, i: u32) -> Vec<Filler> {
        let word = carrier(i, WordClass::Noun);
        let mut found = self.scene.fill(word, &[Slot::Adjective], Reach::NAMED);
        for link in self.scene.links {
            if link.head == i && link.role == LinkRole::Actor && link.how == MentionKind::Demonym {
                found.push(Filler { actor: link.actor.state(), token: i, direct: false });
            }
        }
        dedup(&mut found);
        found
    }

    /// What the tree hangs on a word with a preposition that did not follow it at once.
    fn hung_on(&self, i: u32, word: &str) -> Vec<Filler> {
        let tree = &self.scene.tree;
        let nouns: Vec<u32> = tree
            .related(i, &["nmod", "obl"])
            .filter(|&child| tree.preposition(child).is_some_and(|found| found == word || found.strip_suffix(" de") == Some(word)))
            .collect();
        self.direct(&nouns)
    }

    fn verb_frame(&self, i: u32, after: u32, frame: &TieFrame, found: &mut Vec<Found>) {
        let tree = &self.scene.tree;
        if frame.passive && !tree.is_passive(i) && !self.is_bare_participle(i) {
            return;
        }
        let objects = self.scene.objects(i);
        let mut behind = self.complements(after, i, frame.through);
        if let Some(list) = &frame.object {
            let Some(object) = self.object_in(i, &objects, list) else { return };
            let mut more = self.complements(object + 1, i, frame.through);
            more.list.append(&mut behind.list);
            behind = more;
        }
        let b = self.verb_sides(&frame.sides.b, i, &behind, frame.tie, false);
        let taken: Vec<_> = b.iter().map(|filler| filler.actor.clone()).collect();
        let mut a = self.verb_sides(&frame.sides.a, i, &behind, frame.tie, true);
        if a.is_empty() && frame.tie == TieKind::DependentOn {
            // "l'économie kazakhe dépend de": of some things whoever has them depends
            let things: Vec<u32> = self.scene.subjects(i).into_iter().filter(|&noun| self.is("economies", noun)).collect();
            a = things.iter().flat_map(|&noun| self.scene.fillers(noun, Reach::OWNED)).collect();
        }
        a.retain(|filler| !taken.contains(&filler.actor));
        let (since, until) = self.spans(i, behind.end, frame.time);
        let status = self.status(i, WordClass::Verb);
        if frame.tie == TieKind::Leads && self.is_past(i) {
            return;
        }
        self.keep_inverted(i, frame, &mut a);
        let tie = Telling {
            kind: frame.tie,
            carrier: i,
            tokens: (i..after).collect(),
            status,
            since,
            until,
        };
        if b.is_empty() && frame.sides.b.contains(&TieSide::Both) && a.len() > 1 {
            self.pairs(found, &tie, &a[..1], &a[1..]);
            return;
        }
        if b.is_empty() && frame.lone && (tie.since.is_some() || tie.until.is_some()) {
            self.singles(found, &tie, &a);
            return;
        }
        self.pairs(found, &tie, &a, &b);
    }

    /// "X a dirigé Y": no more.
    fn is_past(&self, verb: u32) -> bool {
        let tree = &self.scene.tree;
        let perfect = tree.related(verb, &["aux"]).any(|t| tree.lemma(t) == "avoir" || self.form(t) == "ayant");
        perfect || tree.token(verb).feature("Tense") == Some("Imp")
    }

    /// "l'oléoduc dont dépendent les exportations kazakhes": in such a clause nobody before it is the subject.
    fn keep_inverted(&self, verb: u32, frame: &TieFrame, a: &mut Vec<Filler>) {
        if !frame.sides.b.contains(&TieSide::Relative) || self.antecedent(verb, "dont").is_empty() {
            return;
        }
        const NEAR: u32 = 8;
        let low = verb.saturating_sub(NEAR);
        let dont = (low..verb).rev().find(|&t| self.form(t) == "dont").unwrap_or(verb);
        a.retain(|filler| filler.token > dont);
        let behind = (verb + 1..verb + 4).find(|&t| self.pos(t) == Pos::Noun && self.is("economies", t));
        if let Some(noun) = behind.filter(|_| a.is_empty()) {
            *a = self.scene.fillers(noun, Reach::OWNED);
        }
    }

    fn verb_sides(&self, sides: &[TieSide], i: u32, behind: &Complements, kind: TieKind, first: bool) -> Vec<Filler> {
        for side in sides {
            let mut found = self.beside_verb(side, i, behind);
            found.retain(|filler| self.admits(kind, &filler.actor, first));
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    /// Who stands in one of the places around a verb.
    pub(super) fn beside_verb(&self, side: &TieSide, i: u32, behind: &Complements) -> Vec<Filler> {
        let word = carrier(i, WordClass::Verb);
        match side {
            // A bare participle has its agent behind it or none: another's may hang on it.
            TieSide::Subject if self.is_bare_participle(i) => behind.after("par"),
            TieSide::Subject => self.doers(i),
            TieSide::Relative => self.antecedent(i, "dont"),
            TieSide::Object => {
                let mut named = self.named_before(i);
                if named.is_empty() {
                    named = self.antecedent(i, "que");
                }
                if named.is_empty() {
                    let found = self.scene.fill(word, &[Slot::Object], Reach::NAMED);
                    found.into_iter().filter(|filler| filler.direct).collect()
                } else {
                    named
                }
            }
            TieSide::Preposition(preposition) => {
                let found = behind.after(preposition);
                if !found.is_empty() {
                    return found;
                }
                let slot = Slot::Preposition(preposition.clone());
                let found = self.scene.fill(word, &[slot], Reach::NAMED);
                found.into_iter().filter(|filler| filler.direct).collect()
            }
            TieSide::Possessive => self.scene.fill(word, &[Slot::Possessive], Reach::NAMED),
            TieSide::Adjective | TieSide::Holder | TieSide::Both => Vec::new(),
        }
    }

    /// "le G5 Sahel, que le Mali avait abandonné": the name just before the relative pronoun.
    fn antecedent(&self, verb: u32, pronoun: &str) -> Vec<Filler> {
        const NEAR: u32 = 8;
        let start = self.scene.tree.sentence_range(verb).start.max(verb.saturating_sub(NEAR));
        let is_pronoun = |t: u32| {
            let form = self.form(t);
            form == pronoun || pronoun == "que" && form == "qu'"
        };
        let Some(at) = (start..verb).rev().take_while(|&t| !self.is_sign(t)).find(|&t| is_pronoun(t)) else {
            return Vec::new();
        };
        let end = if at > start && self.form(at - 1) == "," { at - 1 } else { at };
        let links = self.ending(self.before_brackets(end), verb);
        links.iter().map(|link| Filler { actor: link.actor.clone(), token: link.head, direct: true }).collect()
    }

    /// A past participle without auxiliary: "l'OTSC, créée en 2002".
    pub(super) fn is_bare_participle(&self, i: u32) -> bool {
        let tree = &self.scene.tree;
        let token = tree.token(i);
        let past = token.feature("VerbForm") == Some("Part") && token.feature("Tense") != Some("Pres")
            || self.pos(i) == Pos::Adj && self.looks_past(i)
            || self.pos(i) == Pos::Noun && self.form(i + 1) == "par";
        past && tree.related(i, &["aux", "cop"]).next().is_none()
    }

    /// Whom a bare participle follows: "l'OTSC (…), dirigée par", "le bloc dirigé par".
    fn named_before(&self, i: u32) -> Vec<Filler> {
        if !self.is_bare_participle(i) {
            return Vec::new();
        }
        let start = self.scene.tree.sentence_range(i).start;
        let mut at = i;
        while at > start && self.pos(at - 1) == Pos::Adv {
            at -= 1;
        }
        if at > start && self.form(at - 1) == "," {
            at -= 1;
        }
        let links = self.ending(self.before_brackets(at), i);
        if links.is_empty() {
            return self.called_back(i);
        }
        links.iter().map(|link| Filler { actor: link.actor.clone(), token: link.head, direct: true }).collect()
    }

    /// "l'alliance militaire dirigée par Moscou", "Fondée en 1975, l'organisation": the organisation that
    /// a common noun calls back, the last one named before that is such a body.
    fn called_back(&self, participle: u32) -> Vec<Filler> {
        use chancery_knowledge::schema::OrganisationKind::{Alliance, Organisation, Union};
        let tree = &self.scene.tree;
        let range = tree.sentence_range(participle);
        let (low, high) = (participle.saturating_sub(5).max(range.start), (participle + 8).min(range.end));
        let before = (low..participle).rev().take_while(|&t| !self.is_sign(t) || self.form(t) == "-");
        let opening = participle == range.start;
        let behind = (participle..high).skip_while(|&t| !self.is_sign(t)).take(3);
        let noun = if opening { behind.into_iter().find(|&t| self.is("bodies", t)) } else { before.into_iter().find(|&t| self.is("bodies", t)) };
        let Some(noun) = noun.filter(|&noun| !self.is_named(noun) && !self.is_plural(noun)) else { return Vec::new() };
        let article = noun.checked_sub(1).map(|t| self.form(t)).unwrap_or_default();
        if !matches!(article.as_str(), "l'" | "le" | "la" | "ce" | "cette" | "du" | "au") {
            return Vec::new();
        }
        let links = self.scene.links.iter().rev().filter(|link| link.tokens.start < noun && link.role == LinkRole::Actor);
        let body = links.into_iter().find(|link| {
            let organisation = self.scene.directory.organisation(link.actor.as_str());
            organisation.is_some_and(|organisation| matches!(organisation.kind, Alliance | Union | Organisation))
        });
        body.map(|link| Filler { actor: link.actor.clone(), token: noun, direct: true }).into_iter().collect()
    }

    /// The object, or one joined to it or hung on it, that is one of a list of nouns.
    pub(super) fn object_in(&self, verb: u32, objects: &[u32], list: &str) -> Option<u32> {
        let tree = &self.scene.tree;
        let below = objects
            .iter()
            .flat_map(|&object| {
                // "les avions JF-17 livrés": the participle may hang on the model
                let above = tree.head(object).filter(|_| matches!(tree.base(object), "nmod" | "flat" | "appos"));
                std::iter::once(object).chain(above).chain(tree.related(object, &["conj", "nmod"]))
            })
            .find(|&object| self.is(list, object));
        below.or_else(|| {
            // "a livré à X des armes": what follows, up to the next verb
            const FAR: u32 = 14;
            let end = tree.sentence_range(verb).end.min(verb + FAR);
            (verb + 1..end)
                .take_while(|&t| !(tree.is_verb(t) && tree.token(t).feature("VerbForm") == Some("Fin")) && self.form(t) != ";")
                .find(|&t| self.is(list, t) && matches!(self.pos(t), Pos::Noun | Pos::Propn | Pos::X))
        })
    }
}
