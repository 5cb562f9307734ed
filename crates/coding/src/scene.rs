//! One document as coding sees it: its trees, who is meant where, and the facts to read it by.

use std::cell::Cell;

use chancery_actors::{Link, LinkRole, Linked};
use chancery_knowledge::Directory;
use chancery_knowledge::grammar::Grammar;
use chancery_knowledge::lexicon::{ActorSort, Lexicon};
use chancery_records::{ActorId, DaySpan, Excerpt, Span};
use chancery_syntax::{Parsed, Pos};

use crate::language::Language;
use crate::statements::Saying;
use crate::tree::Tree;

/// A document under coding.
#[derive(Debug)]
pub struct Scene<'a> {
    /// The cleaned text.
    pub text: &'a str,
    /// ISO 639-1 code.
    pub language: &'a str,
    /// Its trees.
    pub tree: Tree<'a>,
    /// Its parse.
    pub parsed: &'a Parsed,
    /// Who is meant where.
    pub links: &'a [Link],
    /// The facts to read it by.
    pub directory: &'a Directory,
    /// The words that carry events.
    pub lexicon: &'a Lexicon,
    /// The small words and endings.
    pub grammar: &'a Grammar,
    /// When it was published.
    pub published: Option<DaySpan>,
    headed: Vec<Vec<usize>>,
    covering: Vec<Vec<usize>>,
    characters: Vec<u32>,
    voices: Vec<Voice>,
    /// How many antecedents are being looked for inside one another.
    asking: Cell<u32>,
}

/// Who "je" and "vous" are in a stretch of quoted words.
#[derive(Clone, Debug, PartialEq)]
struct Voice {
    span: Span,
    speaker: ActorId,
    addressee: Option<ActorId>,
}

/// An actor found in a place that a word reserves for one.
#[derive(Clone, Debug, PartialEq)]
pub struct Filler {
    /// Who.
    pub actor: ActorId,
    /// The token that stands for it.
    pub token: u32,
    /// Whether the noun itself is the actor, rather than something of the actor's.
    pub direct: bool,
}

/// What may stand for an actor in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach {
    /// Something of the actor's: "l'intégrité territoriale kazakhe".
    pub belongings: bool,
    /// A city or region, for visits and attacks; a capital wherever something is given or sent.
    pub places: Places,
    /// Several places side by side, for a tour.
    pub tour: bool,
}

/// Which places may stand for their state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Places {
    /// None.
    None,
    /// Capitals: "une aide humanitaire à Kiev".
    Capitals,
    /// Any: "s'est rendu à Saint-Pétersbourg".
    All,
}

impl Reach {
    /// Only the actor itself.
    pub const NAMED: Reach = Reach { belongings: false, places: Places::None, tour: false };
    /// The actor or something of the actor's.
    pub const OWNED: Reach = Reach { belongings: true, places: Places::None, tour: false };
}

impl<'a> Scene<'a> {
    /// Indexes what was linked by the tokens that hold it.
    #[must_use]
    pub fn new(
        text: &'a str,
        parsed: &'a Parsed,
        linked: &'a Linked,
        directory: &'a Directory,
        language: &'a Language,
        published: Option<DaySpan>,
    ) -> Scene<'a> {
        let size = parsed.tokens.len();
        let (mut headed, mut covering) = (vec![Vec::new(); size], vec![Vec::new(); size]);
        for (index, link) in linked.links.iter().enumerate() {
            if let Some(list) = headed.get_mut(link.head as usize) {
                list.push(index);
            }
            for token in link.tokens.clone() {
                if let Some(list) = covering.get_mut(token as usize) {
                    list.push(index);
                }
            }
        }
        let characters = text.char_indices().map(|(byte, _)| byte as u32).collect();
        let tree = Tree::new(parsed, &language.grammar);
        let links = &linked.links;
        Scene {
            text,
            language: &language.code,
            tree,
            parsed,
            links,
            directory,
            lexicon: &language.lexicon,
            grammar: &language.grammar,
            published,
            headed,
            covering,
            characters,
            voices: Vec::new(),
            asking: Cell::new(0),
        }
    }

    /// The same scene, in which the first and second person of quoted words are known.
    #[must_use]
    pub fn hearing(mut self, sayings: &[Saying]) -> Scene<'a> {
        self.voices = sayings
            .iter()
            .filter(|saying| saying.direct)
            .map(|saying| Voice {
                span: saying.span,
                speaker: saying.speaker.clone(),
                addressee: saying.addressee.clone(),
            })
            .collect();
        self
    }

    /// Whom a pronoun of the first or second person means, inside a quotation.
    fn voice(&self, i: u32) -> Option<ActorId> {
        let token = self.tree.token(i);
        let place = Span::new(token.start, token.end);
        let voice = self.voices.iter().find(|voice| voice.span.covers(place))?;
        let form = self.tree.form(i);
        if self.grammar.first_person.has(&form) {
            Some(voice.speaker.clone())
        } else if self.grammar.second_person.has(&form) {
            voice.addressee.clone()
        } else {
            None
        }
    }

    /// The characters of a span.
    #[must_use]
    pub fn words(&self, span: Span) -> &'a str {
        let byte = |place: u32| {
            self.characters.get(place as usize).map_or(self.text.len(), |&byte| byte as usize)
        };
        &self.text[byte(span.start)..byte(span.end)]
    }

    /// A span with its characters, white space at its ends left out.
    #[must_use]
    pub fn excerpt(&self, span: Span) -> Excerpt {
        let words = self.words(span);
        let before = words.chars().take_while(|c| c.is_whitespace()).count() as u32;
        let after = words.chars().rev().take_while(|c| c.is_whitespace()).count() as u32;
        let span = if before == span.len() {
            span
        } else {
            Span::new(span.start + before, span.end - after)
        };
        Excerpt { span, text: self.words(span).to_owned() }
    }

    /// The characters that tokens `first` to `last` take up.
    #[must_use]
    pub fn span(&self, first: u32, last: u32) -> Span {
        Span::new(self.tree.token(first).start, self.tree.token(last).end)
    }

    /// The links that stand for whatever token `i` heads, of the given roles.
    #[must_use]
    pub fn links_at(&self, i: u32, roles: &[LinkRole]) -> Vec<&'a Link> {
        let links = self.links;
        let pick = |list: &[usize]| -> Vec<&'a Link> {
            list.iter().map(|&at| &links[at]).filter(|link| roles.contains(&link.role)).collect()
        };
        let own = pick(&self.headed[i as usize]);
        if !own.is_empty() {
            return own;
        }
        pick(&self.covering[i as usize])
    }

    /// Whether some link that names an actor covers token `i`.
    #[must_use]
    pub fn is_linked(&self, i: u32) -> bool {
        !self.links_at(i, &[LinkRole::Actor, LinkRole::Place]).is_empty()
    }

    /// The actors that the noun at `i` and those coordinated with it stand for.
    #[must_use]
    pub fn fillers(&self, i: u32, reach: Reach) -> Vec<Filler> {
        let mut found: Vec<Filler> = Vec::new();
        self.collect(i, reach, 0, &mut found);
        let mut seen = Vec::new();
        found.retain(|filler| {
            let new = !seen.contains(&filler.actor);
            seen.push(filler.actor.clone());
            new
        });
        found
    }

    fn collect(&self, i: u32, reach: Reach, depth: u32, found: &mut Vec<Filler>) {
        const DEEP: u32 = 4;
        if depth > DEEP {
            return;
        }
        let before = found.len();
        if !self.listed(i, found) {
            self.own(i, reach, found);
        }
        if found.len() == before {
            self.named_beside(i, reach, depth, found);
        }
        if found.len() == before {
            self.examples(i, found);
        }
        if found.len() == before {
            found.extend(self.apposed_before(i));
        }
        if found.len() == before {
            found.extend(self.last_subject(i));
        }
        if found.len() == before {
            found.extend(self.that_country(i));
        }
        if found.len() == before {
            found.extend(self.nameless(i));
        }
        if found.len() == before && reach.belongings {
            found.extend(self.meeting_before(i));
            found.extend(self.war_before(i));
        }
        if found.len() == before && reach.belongings && !self.is_timelike(i) {
            self.owners(i, reach, depth, found);
        }
        for &child in self.tree.children(i) {
            let joined = self.tree.base(child) == "conj" && !self.is_set_against(child);
            if joined && !self.begins_next_clause(i, child) && !self.tree.is_verb(child) {
                self.collect(child, reach, depth + 1, found);
            }
        }
        if found.len() > before && found[before].direct {
            self.enumerated(found[before].token, found);
        }
    }

    /// "a écourté sa visite dans la Somme et Hollande a annulé": what "et" adds to an object or a place belongs to the
    /// verb behind it, if that verb has no other subject.
    fn begins_next_clause(&self, head: u32, child: u32) -> bool {
        let tree = &self.tree;
        if tree.base(head) == "nsubj" || child <= head {
            return false;
        }
        let end = tree.sentence_range(child).end;
        let after = self
            .links_at(child, &[LinkRole::Actor])
            .first()
            .map_or(child + 1, |link| link.tokens.end.max(child + 1));
        let next = (after..end).find(|&t| tree.token(t).pos != Pos::Adv);
        next.is_some_and(|t| tree.token(t).feature("VerbForm") == Some("Fin"))
    }

    /// "et, contrairement à la Biélorussie, …": named to be left out.
    fn is_set_against(&self, i: u32) -> bool {
        let unlike = self.lexicon.classes.get("unlike");
        unlike.is_some_and(|unlike| {
            self.tree.children(i).iter().any(|&c| unlike.contains(&self.tree.lemma(c)))
        })
    }

    /// "ses alliés – l'Arménie, la Biélorussie et le Kazakhstan –": the list, not the noun.
    fn listed(&self, i: u32, found: &mut Vec<Filler>) -> bool {
        let mut list = Vec::new();
        let dashed = |child: u32| {
            child > i
                && self.tree.preposition(child).is_none()
                && self.tree.subtree(child).first().is_some_and(|&first| {
                    first > 0
                        && matches!(
                            self.tree.token(first - 1).text.as_str(),
                            "–" | "—" | "-" | ":" | "(" | ","
                        )
                })
        };
        for child in self.tree.related(i, &["appos", "nmod", "obl", "dep"]) {
            if self.tree.base(child) != "appos" && !dashed(child) {
                continue;
            }
            if self.links_at(child, &[LinkRole::Actor]).iter().any(|link| !link.actor.is_person()) {
                let reach = Reach::NAMED;
                self.own(child, reach, &mut list);
                for conj in self.tree.related(child, &["conj", "appos"]) {
                    self.own(conj, reach, &mut list);
                }
                if let Some(first) = list.first().map(|filler: &Filler| filler.token) {
                    self.enumerated(first, &mut list);
                }
            }
        }
        let states: std::collections::BTreeSet<_> =
            list.iter().map(|filler| filler.actor.clone()).collect();
        let mut own = Vec::new();
        self.own(i, Reach::NAMED, &mut own);
        let own_state = own.first().is_some_and(|f| self.sort(&f.actor) != ActorSort::Group);
        if states.len() < 2 {
            return false;
        }
        if own_state {
            found.extend(own);
        }
        found.extend(list);
        true
    }

    /// "des pays comme la France et l'Italie", "ceux qui …, comme l'Ouzbékistan": the examples.
    fn examples(&self, i: u32, found: &mut Vec<Filler>) {
        const NEAR: u32 = 16;
        let plural = self.tree.token(i).feature("Number") == Some("Plur")
            || self.grammar.those.has(&self.tree.form(i));
        if !plural || !matches!(self.tree.token(i).pos, Pos::Noun | Pos::Pron) {
            return;
        }
        let end = self.tree.sentence_range(i).end.min(i + NEAR);
        let such_as = &self.grammar.such_as;
        let Some(mut at) = (i + 1..end).find_map(|t| self.tree.phrase_at(t, such_as)) else {
            return;
        };
        while at < end && matches!(self.tree.token(at).pos, Pos::Det | Pos::Adp) {
            at += 1;
        }
        if at < end {
            let first = found.len();
            self.own(at, Reach::NAMED, found);
            if found.len() > first {
                self.enumerated(found[first].token, found);
            }
        }
    }

    fn own(&self, i: u32, reach: Reach, found: &mut Vec<Filler>) {
        let mut roles = vec![LinkRole::Actor, LinkRole::Pronoun, LinkRole::Title];
        if reach.places != Places::None {
            roles.push(LinkRole::Place);
        }
        if let Some(list) = self.plural_antecedent(i) {
            found.extend(list.into_iter().map(|filler| Filler { token: i, ..filler }));
            return;
        }
        if let Some(own) = self.his_country(i) {
            found.push(own);
            return;
        }
        if let Some(actor) = self.voice(i) {
            found.push(Filler { actor, token: i, direct: true });
            return;
        }
        let possessive = |link: &Link| {
            link.role == LinkRole::Pronoun && self.tree.token(link.head).pos == Pos::Det
        };
        for link in self.links_at(i, &roles) {
            // "son allié": the possessive is not the noun
            let wrong_place = link.role == LinkRole::Place
                && reach.places == Places::Capitals
                && link.how != chancery_records::MentionKind::Capital;
            if (!possessive(link) || link.head == i) && !wrong_place {
                found.push(Filler { actor: link.actor.clone(), token: link.head, direct: true });
            }
        }
    }

    /// Whom the very word at `i` stands for: the head of a name or an office, a pronoun, a possessive, an adjective.
    #[must_use]
    pub(crate) fn standing_at(&self, i: u32, reach: Reach) -> Vec<Filler> {
        let token = self.tree.token(i);
        let mut found = Vec::new();
        if !self.headed[i as usize].is_empty() || matches!(token.pos, Pos::Pron | Pos::Det) {
            self.own(i, reach, &mut found);
        }
        found.retain(|filler| filler.token == i);
        for &at in &self.covering[i as usize] {
            let link = &self.links[at];
            let adjective = link.role == LinkRole::Attribute && link.head != i;
            let last = link.tokens.end.saturating_sub(1);
            let own = if last == link.head { link.tokens.start } else { last };
            if adjective && own == i {
                found.push(Filler { actor: link.actor.clone(), token: i, direct: true });
            }
        }
        if found.is_empty() {
            found.extend(self.nameless(i));
        }
        found
    }

    /// "la police", "des manifestants": of the state that the text is about there.
    fn nameless(&self, i: u32) -> Option<Filler> {
        let links = self.headed[i as usize].iter().map(|&at| &self.links[at]);
        links
            .filter(|link| link.role == LinkRole::Agent)
            .map(|link| Filler { actor: link.actor.clone(), token: i, direct: true })
            .next()
    }

    /// Whether a filler is an agent without a name.
    pub(crate) fn is_nameless(&self, filler: &Filler) -> bool {
        self.nameless(filler.token).is_some_and(|agent| agent.actor == filler.actor)
    }

    /// "le président Xi", where the tree hangs the name on an office nobody linked.
    fn named_beside(&self, i: u32, reach: Reach, depth: u32, found: &mut Vec<Filler>) {
        for &child in self.tree.children(i) {
            let beside = matches!(self.tree.base(child), "appos" | "flat")
                || (self.tree.base(child) == "nmod" && self.tree.preposition(child).is_none());
            if beside && found.is_empty() {
                let reach = Reach { belongings: false, ..reach };
                self.collect(child, reach, depth + 1, found);
            }
        }
    }

    /// Whose the noun at `i` is: "la guerre de Poutine", "le pétrole kazakh", "son opération".
    fn owners(&self, i: u32, reach: Reach, depth: u32, found: &mut Vec<Filler>) {
        /// "la réponse à l'appel de Paris": further down the chain nobody is meant any more.
        const FURTHEST: u32 = 2;
        if depth >= FURTHEST {
            return;
        }
        if let Some(maker) = self.maker(i) {
            self.collect(maker, reach, depth + 1, found);
            if !found.is_empty() {
                return;
            }
        }
        if self.grammar.compounds {
            found.extend(self.names_around(i));
        }
        for link in self.links.iter().filter(|link| link.role == LinkRole::Attribute) {
            if link.head == i {
                let token = link.tokens.start;
                found.push(Filler { actor: link.actor.clone(), token, direct: false });
            }
        }
        for &child in self.tree.children(i) {
            if self.tree.dep(child) == "det" {
                for link in self.links_at(child, &[LinkRole::Pronoun]) {
                    found.push(Filler { actor: link.actor.clone(), token: child, direct: false });
                }
            }
        }
        if !found.is_empty() {
            return;
        }
        for &child in self.tree.children(i) {
            let owner = matches!(self.tree.base(child), "nmod" | "obl" | "amod")
                && self.tree.preposition(child).is_some_and(|p| self.grammar.owners.has(&p));
            // "l'offensive de charme menée par l'Occident"
            let agent = (self.tree.base(child) == "acl")
                .then(|| self.tree.related(child, &["obl:agent"]).next())
                .flatten();
            if let Some(agent) = agent {
                self.collect(agent, reach, depth + 1, found);
                if !found.is_empty() {
                    return;
                }
            }
            if owner {
                let mut below = Vec::new();
                self.collect(child, reach, depth + 1, &mut below);
                found.extend(below.into_iter().map(|filler| Filler { direct: false, ..filler }));
                if !found.is_empty() {
                    return;
                }
            }
        }
    }

    /// "les régions ukrainiennes annexées par Moscou", "l'offensive menée par l'Occident": whoever made a thing what it
    /// is comes before whoever it is called after.
    fn maker(&self, i: u32) -> Option<u32> {
        let made = self.lexicon.classes.get("made")?;
        let makes = |verb: u32| {
            made.contains(&self.tree.lemma(verb))
                || self.grammar.infinitives(&self.tree.form(verb)).iter().any(|v| made.contains(v))
        };
        let by = |verb: u32| {
            self.tree.related(verb, &["obl"]).find(|&agent| {
                self.tree.dep(agent) == "obl:agent"
                    || self.tree.preposition(agent).as_deref() == Some(self.grammar.by.as_str())
            })
        };
        self.tree.related(i, &["acl", "amod"]).filter(|&verb| makes(verb)).find_map(by)
    }

    /// "Putin's war", "Kremlin policy": the names before a noun.
    fn names_around(&self, i: u32) -> Vec<Filler> {
        let before = self.tree.related(i, &["nmod", "compound", "amod"]);
        let bare = |&c: &u32| {
            let free = self.tree.related(c, &["case"]).next().is_none();
            c < i && (self.tree.dep(c) == "nmod:poss" || free)
        };
        let links = before
            .filter(bare)
            .flat_map(|c| self.links_at(c, &[LinkRole::Actor, LinkRole::Pronoun]));
        links
            .map(|link| Filler { actor: link.actor.clone(), token: link.head, direct: false })
            .collect()
    }

    fn is_timelike(&self, i: u32) -> bool {
        self.lexicon.operators.never_actor.contains(&self.tree.lemma(i))
    }

    /// "la Chine, la Turquie et l'Europe" by position, where the tree broke the list.
    fn enumerated(&self, first: u32, found: &mut Vec<Filler>) {
        let Some(link) = self.links_at(first, &[LinkRole::Actor]).into_iter().next() else {
            return;
        };
        let end = self.tree.sentence_range(first).end;
        let (mut at, mut list, mut joined) = (link.tokens.end, Vec::new(), false);
        let mut separated = false;
        while at < end {
            let form = self.tree.form(at);
            if self.grammar.joins(&form) {
                (separated, joined) = (true, true);
            } else if form == "," {
                separated = true;
            } else if self.grammar.list_fillers.has(&form)
                || self.tree.token(at).pos == Pos::Det
                || self.grammar.list_prepositions.has(&form)
            {
                // between the members of a list
            } else {
                let Some(next) = self
                    .links_at(at, &[LinkRole::Actor])
                    .into_iter()
                    .find(|next| next.tokens.start == at && separated)
                else {
                    break;
                };
                if self.starts_clause(next) {
                    break;
                }
                let filler = Filler { actor: next.actor.clone(), token: next.head, direct: true };
                list.push(filler);
                at = next.tokens.end;
                if joined {
                    break;
                }
                separated = false;
                continue;
            }
            at += 1;
        }
        // A list says where it ends: without "et" the next name may begin another clause.
        if joined {
            found.extend(list);
        }
    }

    fn starts_clause(&self, link: &Link) -> bool {
        self.tree.base(link.head) == "nsubj"
            && self.tree.head(link.head).is_some_and(|verb| verb > link.head)
    }

    /// "Ils", "tous trois", "les trois régimes": the list of actors that was the subject a sentence or
    /// so before.
    pub(crate) fn plural_antecedent(&self, i: u32) -> Option<Vec<Filler>> {
        const BACK: u32 = 4;
        let token = self.tree.token(i);
        let form = self.tree.form(i);
        let (numbers, plurals) = (&self.grammar.numbers, &self.grammar.plural_pronouns);
        let pronoun = plurals.has(&form);
        let count = self
            .tree
            .related(i, &["nummod", "det", "amod"])
            .find_map(|c| numbers.iter().position(|n| *n == self.tree.form(c)))
            .or_else(|| numbers.iter().position(|n| *n == form));
        let counted = count.is_some() && matches!(token.pos, Pos::Noun | Pos::Num | Pos::Pron);
        let known = self.links_at(i, &[LinkRole::Actor, LinkRole::Pronoun, LinkRole::Title]);
        let solved = known.len() > 1
            || known.iter().any(|link| {
                link.role == LinkRole::Actor
                    && !matches!(link.how, chancery_records::MentionKind::Coreference)
            });
        if !(pronoun || counted) || solved {
            return None;
        }
        let wanted = count.map(|index| index + 2);
        let sentence = self.tree.sentence(i);
        for back in (sentence.saturating_sub(BACK)..=sentence).rev() {
            let range = self.parsed.sentences.get(back as usize)?.clone();
            for t in range.filter(|&t| t < i && self.tree.base(t) == "nsubj") {
                let named = self.links_at(t, &[LinkRole::Actor]).iter().any(|l| l.head == t);
                if !named || plurals.has(&self.tree.form(t)) {
                    continue;
                }
                let list = self.fillers_of_antecedent(t);
                let fits = wanted.map_or(list.len() > 1, |count| list.len() == count);
                if fits {
                    return Some(list);
                }
            }
        }
        None
    }

    /// Whom a possible antecedent stands for. Two plurals can each be found through the other's apposition: after a
    /// few steps nobody is meant.
    fn fillers_of_antecedent(&self, i: u32) -> Vec<Filler> {
        const DEEP: u32 = 3;
        if self.asking.get() >= DEEP {
            return Vec::new();
        }
        self.asking.set(self.asking.get() + 1);
        let list = self.fillers(i, Reach::NAMED);
        self.asking.set(self.asking.get() - 1);
        list
    }

    /// "l'agence russe Rosselkhoznadzor": a name that nobody knows is what stands right before it.
    fn apposed_before(&self, i: u32) -> Option<Filler> {
        if self.tree.token(i).pos != Pos::Propn {
            return None;
        }
        self.links
            .iter()
            .find(|link| link.role == LinkRole::Actor && link.tokens.end == i)
            .map(|link| Filler { actor: link.actor.clone(), token: link.head, direct: true })
    }

    /// "l'offensive", "cette invasion": whose it was when it was named shortly before.
    fn war_before(&self, i: u32) -> Option<Filler> {
        const BACK: u32 = 3;
        let violence = self.lexicon.classes.get("violence")?;
        let definite = self.tree.related(i, &["det"]).any(|d| {
            let form = self.tree.form(d);
            self.grammar.definite.has(&form) || self.grammar.plural_definite.has(&form)
        });
        let bare = self.tree.related(i, &["nmod", "acl", "amod"]).next().is_none();
        if !definite || !bare || !violence.contains(&self.tree.lemma(i)) {
            return None;
        }
        let sentence = self.tree.sentence(i);
        let low = self.parsed.sentences.get(sentence.saturating_sub(BACK) as usize)?.start;
        (low..i)
            .rev()
            .filter(|&t| violence.contains(&self.tree.lemma(t)))
            .find_map(|t| self.doer(t))
            .map(|filler| Filler { token: i, direct: false, ..filler })
    }

    /// "Il", where linking left it open: the last subject before it that is named, if it is a person.
    fn last_subject(&self, i: u32) -> Option<Filler> {
        const BACK: u32 = 2;
        let personal = self.grammar.subject_pronouns.has(&self.tree.form(i));
        if !personal
            || self.tree.base(i) == "expl"
            || !self.links_at(i, &[LinkRole::Pronoun]).is_empty()
        {
            return None;
        }
        let sentence = self.tree.sentence(i);
        let low = self.parsed.sentences.get(sentence.saturating_sub(BACK) as usize)?.start;
        (low..i)
            .rev()
            .filter(|&t| self.tree.base(t) == "nsubj")
            .flat_map(|t| self.links_at(t, &[LinkRole::Actor]))
            .find(|link| link.actor.is_person())
            .map(|link| Filler { actor: link.actor.clone(), token: i, direct: false })
    }

    /// "le conflit entre son pays et l'Azerbaïdjan": no state has a country, so where the possessive came out as a
    /// state's it is of the person named last.
    fn his_country(&self, i: u32) -> Option<Filler> {
        const BACK: u32 = 1;
        let countries = self.lexicon.classes.get("countries")?;
        if !countries.contains(&self.tree.lemma(i)) {
            return None;
        }
        let of_state = self.tree.related(i, &["det", "nmod"]).any(|det| {
            let links = self.links_at(det, &[LinkRole::Pronoun]);
            links.iter().any(|link| self.sort(&link.actor) == ActorSort::State)
        });
        if !of_state {
            return None;
        }
        let sentence = self.tree.sentence(i).saturating_sub(BACK);
        let low = self.parsed.sentences.get(sentence as usize)?.start;
        let named = (low..i).rev().flat_map(|t| self.links_at(t, &[LinkRole::Actor]));
        let person = named
            .filter(|link| link.actor.is_person() && !link.actor.as_str().starts_with("-/"))
            .find(|link| link.head < i)?;
        Some(Filler { actor: person.actor.state(), token: i, direct: true })
    }

    /// "dans ce pays", where linking left it open: the last state that was named, in this sentence or the one before.
    fn that_country(&self, i: u32) -> Option<Filler> {
        let countries = self.lexicon.classes.get("countries")?;
        let shown = self.tree.related(i, &["det"]).any(|d| {
            let form = self.tree.form(d);
            self.grammar.demonstratives.has(&form) && !self.grammar.plural_definite.has(&form)
        });
        if !shown
            || !countries.contains(&self.tree.lemma(i))
            || !self.links_at(i, &[LinkRole::Actor, LinkRole::Title]).is_empty()
        {
            return None;
        }
        let sentence = self.tree.sentence(i);
        let low = self.parsed.sentences.get(sentence.saturating_sub(1) as usize)?.start;
        (low..i)
            .rev()
            .flat_map(|t| self.links_at(t, &[LinkRole::Actor]))
            .find(|link| {
                link.how == chancery_records::MentionKind::Name
                    && self.sort(&link.actor) == ActorSort::State
            })
            .map(|link| Filler { actor: link.actor.clone(), token: i, direct: true })
    }

    /// "la réunion", "ce sommet": the organisation whose meeting was named shortly before.
    fn meeting_before(&self, i: u32) -> Option<Filler> {
        const BACK: u32 = 3;
        let meetings = self.lexicon.classes.get("meetings")?;
        let grammar = self.grammar;
        let definite =
            self.tree.related(i, &["det"]).any(|d| grammar.definite.has(&self.tree.form(d)))
                || self.tree.preposition(i).is_some_and(|p| grammar.at_meetings.has(&p));
        if !definite || !meetings.contains(&self.tree.lemma(i)) {
            return None;
        }
        let sentence = self.tree.sentence(i);
        let low = self.parsed.sentences.get(sentence.saturating_sub(BACK) as usize)?.start;
        (low..i)
            .rev()
            .filter(|&t| meetings.contains(&self.tree.lemma(t)))
            .flat_map(|t| self.tree.related(t, &["nmod"]).collect::<Vec<u32>>())
            .flat_map(|t| self.links_at(t, &[LinkRole::Actor]))
            .find(|link| self.sort(&link.actor) == ActorSort::Organisation)
            .map(|link| Filler { actor: link.actor.clone(), token: i, direct: false })
    }

    /// Another actor than `not` that a pronoun at `i` may mean, nearest first: an object pronoun never
    /// means the subject of its own verb.
    #[must_use]
    pub fn rebound(&self, i: u32, not: &[ActorId]) -> Option<Filler> {
        let range = self.tree.sentence_range(i);
        let low = self
            .parsed
            .sentences
            .get(self.tree.sentence(i).saturating_sub(1) as usize)
            .map_or(range.start, |r| r.start);
        let person = self.tree.token(i).pos == Pos::Pron;
        let demonstrative = self.grammar.demonstratives.has(&self.tree.form(i));
        self.links
            .iter()
            .rev()
            .filter(|link| link.role == LinkRole::Actor && link.head < i && link.head >= low)
            .filter(|link| !not.contains(&link.actor) && !not.contains(&link.actor.state()))
            .filter(|link| !person || link.actor.is_person() || demonstrative)
            .map(|link| Filler { actor: link.actor.clone(), token: i, direct: true })
            .next()
    }

    /// What kind of actor an id stands for, as the lexicon's conditions ask.
    #[must_use]
    pub fn sort(&self, actor: &ActorId) -> ActorSort {
        if actor.is_person() {
            ActorSort::Person
        } else if actor.sector().is_some() {
            ActorSort::Part
        } else {
            self.body_sort(actor)
        }
    }

    fn body_sort(&self, actor: &ActorId) -> ActorSort {
        let id = actor.as_str();
        if self.directory.state(id).is_some() {
            ActorSort::State
        } else if self.directory.group(id).is_some() {
            ActorSort::Group
        } else {
            ActorSort::Organisation
        }
    }
}
