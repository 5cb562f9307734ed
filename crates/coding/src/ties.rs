//! Standing relations that a text asserts: who is a member, an ally, a neighbour, a supplier of whom.
//!
//! Most of them stand in noun phrases ("la Biélorussie, proche alliée de Moscou", "les membres de
//! l'OTAN, dont la Pologne"), where trees of news text are least to be trusted; so the rules here go
//! by the order of words first and ask the tree where it is needed (copulas, subjects, participles).
//!
//! * `phrase`, `lists`, `complements`: names by position, lists of them, what a word governs behind it
//! * `carriers`, `sides`, `holders`: words of `ties.toml` in the text, and where they keep their sides
//! * `frames`, `held`: the two together
//! * `offices`, `regions`, `goods`, `sanctions`, `duties`: what needs rules of its own
//! * `spans`: since when and until when

mod carriers;
mod complements;
mod duties;
mod frames;
mod goods;
mod held;
mod holders;
mod lists;
mod offices;
mod phrase;
mod regions;
mod sanctions;
mod sides;
mod spans;

use std::collections::BTreeMap;

use chancery_knowledge::lexicon::{ActorSort, WordClass};
use chancery_knowledge::tie_words::TieWords;
use chancery_knowledge::time_words::TimeWords;
use chancery_records::{ActorId, DaySpan, DocumentId, Excerpt, Status, Tie, TieKind};
use chancery_syntax::Pos;

use crate::scene::{Filler, Scene};
use crate::slots::Carrier;
use crate::times::{Anchor, TimeExpression};

/// What ties are read by, besides the scene.
#[derive(Clone, Copy, Debug)]
pub struct TieReading<'a> {
    /// The words that carry ties.
    pub words: &'a TieWords,
    /// The words of time.
    pub time_words: &'a TimeWords,
    /// The document's expressions of time.
    pub times: &'a [TimeExpression],
    /// When it was published.
    pub anchor: Option<Anchor>,
}

/// What a word tells, before it is known of whom.
#[derive(Clone, Debug)]
struct Telling {
    kind: TieKind,
    /// The word that carries it.
    carrier: u32,
    /// Everything that shows it.
    tokens: Vec<u32>,
    status: Status,
    since: Option<DaySpan>,
    until: Option<DaySpan>,
}

/// A tie before it is a record.
#[derive(Clone, Debug)]
struct Found {
    telling: Telling,
    a: ActorId,
    b: Option<ActorId>,
}

impl Telling {
    /// A plain fact of no time, told by one word.
    fn fact(kind: TieKind, carrier: u32) -> Telling {
        Telling {
            kind,
            carrier,
            tokens: vec![carrier],
            status: Status::Fact,
            since: None,
            until: None,
        }
    }
}

/// Looks for ties in one scene.
struct Finder<'s, 'a> {
    scene: &'s Scene<'a>,
    reading: TieReading<'s>,
    /// Links that can be a side, by their first token.
    begins: Vec<Vec<usize>>,
    /// The same, by the token after their last.
    ends: Vec<Vec<usize>>,
}

impl Scene<'_> {
    /// The document's ties, each once, in the order of the text.
    #[must_use]
    pub fn ties(&self, document: &DocumentId, reading: TieReading<'_>) -> Vec<Tie> {
        let finder = Finder::new(self, reading);
        let mut found = Vec::new();
        for i in 0..self.tree.len() {
            finder.frames_at(i, &mut found);
            finder.regions_at(i, &mut found);
            finder.goods_at(i, &mut found);
            finder.sanctions_at(i, &mut found);
            finder.duties_at(i, &mut found);
        }
        finder.offices(&mut found);
        found.sort_by_key(|tie| tie.telling.carrier);
        let mut ties: Vec<Tie> = Vec::new();
        let mut places: BTreeMap<(TieKind, ActorId, Option<ActorId>), usize> = BTreeMap::new();
        for tie in found {
            let key = (tie.telling.kind, tie.a.clone(), tie.b.clone());
            let record = finder.record(document, tie);
            match places.get(&key) {
                Some(&place) => complete(&mut ties[place], record),
                None => {
                    places.insert(key, ties.len());
                    ties.push(record);
                }
            }
        }
        ties
    }
}

/// Keeps what a later telling knows better: its time, or that it is so.
fn complete(earlier: &mut Tie, later: Tie) {
    if earlier.status != Status::Fact && later.status == Status::Fact {
        let (since, until) = (earlier.since, earlier.until);
        *earlier = later;
        earlier.since = earlier.since.or(since);
        earlier.until = earlier.until.or(until);
    } else if earlier.status == later.status {
        earlier.since = earlier.since.or(later.since);
        earlier.until = earlier.until.or(later.until);
    }
}

impl Finder<'_, '_> {
    fn record(&self, document: &DocumentId, tie: Found) -> Tie {
        let Telling { kind, carrier, status, since, until, .. } = tie.telling;
        let sentence = self.scene.tree.sentence(carrier);
        let evidence = self.evidence(&tie.telling);
        Tie {
            doc: document.clone(),
            sentence,
            tie: kind,
            a: tie.a,
            b: tie.b,
            since,
            until,
            status,
            evidence,
        }
    }

    /// The words around the carrier and both sides, at most forty.
    fn evidence(&self, tie: &Telling) -> Excerpt {
        const LONG: u32 = 38;
        let tree = &self.scene.tree;
        let range = tree.sentence_range(tie.carrier);
        let (mut first, mut last) = (tie.carrier, tie.carrier);
        for &t in &tie.tokens {
            if last.max(t) - first.min(t) < LONG {
                (first, last) = (first.min(t), last.max(t));
            }
        }
        let below = tree.subtree(tie.carrier);
        let low = below.first().copied().unwrap_or(first).max(range.start).min(first);
        let high = below.last().copied().unwrap_or(last).min(range.end - 1).max(last);
        if high - low < LONG {
            (first, last) = (low, high);
        }
        // Begin with a determiner where there is one, never with a sign.
        if first > range.start && tree.token(first - 1).pos == Pos::Det {
            first -= 1;
        }
        let sign = |t: u32| matches!(tree.token(t).pos, Pos::Punct | Pos::Space);
        while first < last && sign(first) {
            first += 1;
        }
        while last > first && sign(last) {
            last -= 1;
        }
        self.scene.excerpt(self.scene.span(first, last))
    }

    /// Adds a tie, if the two sides can stand in it.
    fn add(&self, found: &mut Vec<Found>, telling: Telling, a: &ActorId, b: Option<&ActorId>) {
        let kind = telling.kind;
        // Goods that do not flow are no relation that stands.
        if telling.status == Status::Negated
            && matches!(kind, TieKind::Supplies | TieKind::Transits)
        {
            return;
        }
        let (mut a, mut b) = (a.clone(), b.cloned());
        if of_states(kind) {
            // A person of no state cannot stand for one, though be put under sanctions.
            let stateless = |actor: &ActorId| actor.as_str().starts_with("-/");
            if stateless(&a) || kind != TieKind::Sanctions && b.as_ref().is_some_and(stateless) {
                return;
            }
            a = self.stood_for(kind, &a);
            b = b.map(|b| if kind == TieKind::Sanctions { b } else { self.stood_for(kind, &b) });
        }
        if kind == TieKind::OfficeHolder {
            b = b.map(|b| b.state());
        }
        let own =
            |b: &ActorId| a == *b || a.state() == b.state() && (a.state() == a || b.state() == *b);
        let of_itself = matches!(kind, TieKind::OfficeHolder | TieKind::ObligatedBy);
        if !of_itself && b.as_ref().is_some_and(own) {
            return;
        }
        // A company has a director; only states and their unions are led.
        if kind == TieKind::Leads && a.is_person() && !b.as_ref().is_some_and(|b| self.is_union(b))
        {
            return;
        }
        if !self.admits(kind, &a, true) || b.as_ref().is_some_and(|b| !self.admits(kind, b, false))
        {
            return;
        }
        found.push(Found { telling, a, b });
    }

    /// Whether an actor is a union of states or parties, not a company, a court or a paper.
    fn is_union(&self, actor: &ActorId) -> bool {
        use chancery_knowledge::schema::OrganisationKind::{
            Alliance, Format, Movement, Organisation, Union,
        };
        let organisation = self.scene.directory.organisation(actor.as_str());
        organisation.is_some_and(|body| {
            matches!(body.kind, Alliance | Format | Movement | Organisation | Union)
        })
    }

    /// Whom a person or a part of a state stands for in a tie of states; companies trade for themselves.
    fn stood_for(&self, kind: TieKind, actor: &ActorId) -> ActorId {
        let trades = kind == TieKind::Supplies && actor.sector() == Some("BUS");
        if trades { actor.clone() } else { actor.state() }
    }

    /// Whether an actor of its sort can stand on a side (`first` is `a`) of a kind of tie.
    fn admits(&self, kind: TieKind, actor: &ActorId, first: bool) -> bool {
        use ActorSort::{Group, Organisation, Part, Person, State};
        let sort = if of_states(kind) && !actor.as_str().starts_with("-/") {
            self.scene.sort(&actor.state())
        } else {
            self.scene.sort(actor)
        };
        let sorts: &[ActorSort] = match (kind, first) {
            (TieKind::MemberOf, true) => &[State, Organisation, Person],
            (TieKind::FormerMember | TieKind::Suspended, true) => &[State, Organisation],
            (TieKind::MemberOf | TieKind::FormerMember | TieKind::Suspended, false) => {
                &[Organisation]
            }
            (TieKind::AllyOf, _) => &[State, Organisation, Group, Person],
            (TieKind::Leads, true) => &[State, Organisation, Person, Group],
            (TieKind::Leads, false) => &[Organisation, Group],
            (TieKind::PartOfRegion, true) => &[State, Group],
            (TieKind::PartOfRegion, false) => &[Group],
            (TieKind::Borders, _) => &[State, Group],
            (TieKind::Founded, true) => &[Organisation],
            (TieKind::Founded, false) => &[State, Organisation, Person, Group],
            (TieKind::OfficeHolder, true) => &[Person],
            (TieKind::OfficeHolder, false) => &[State, Organisation, Part],
            (TieKind::ObligatedBy, true) => &[State, Organisation, Group],
            (TieKind::ObligatedBy, false) => &[Person, Organisation],
            (TieKind::Sanctions, false) => &[State, Organisation, Group, Person],
            _ => &[State, Organisation, Group, Part],
        };
        sorts.contains(&sort)
    }

    fn sort(&self, actor: &ActorId) -> ActorSort {
        self.scene.sort(actor)
    }

    /// Whether what a verb or a noun of action says holds.
    fn status(&self, token: u32, class: WordClass) -> Status {
        self.scene.status_of(carrier(token, class)).status
    }

    /// What a noun's own words make of it: "aucun allié", "un éventuel membre".
    fn own_status(&self, noun: u32, first: u32) -> Status {
        let operators = &self.scene.lexicon.operators;
        let near = first..noun + 1;
        let beside =
            near.chain(self.scene.tree.children(noun).iter().copied().filter(|&t| t == noun + 1));
        for t in beside {
            let (form, lemma) = (self.scene.tree.form(t), self.scene.tree.lemma(t));
            if self.scene.tree.token(t).pos == Pos::Det && operators.negations.contains(&form) {
                return Status::Negated;
            }
            if operators.doubting_adjectives.contains(&lemma) {
                return Status::Hypothetical;
            }
            if operators.planning_adjectives.contains(&lemma)
                || self.reading.words.is("future", &lemma)
            {
                return Status::Planned;
            }
        }
        Status::Fact
    }

    /// Every pair of the two sides, as ties.
    fn pairs(&self, found: &mut Vec<Found>, telling: &Telling, a: &[Filler], b: &[Filler]) {
        for one in a {
            for other in b {
                let mut pair = telling.clone();
                pair.tokens.extend([one.token, other.token]);
                self.add(found, pair, &one.actor, Some(&other.actor));
            }
        }
    }

    /// Ties without a second side.
    fn singles(&self, found: &mut Vec<Found>, telling: &Telling, a: &[Filler]) {
        for one in a {
            let mut single = telling.clone();
            single.tokens.push(one.token);
            self.add(found, single, &one.actor, None);
        }
    }
}

/// Ties between states as such: a person or a company stands for its state.
fn of_states(kind: TieKind) -> bool {
    matches!(
        kind,
        TieKind::Borders
            | TieKind::Supplies
            | TieKind::Transits
            | TieKind::Sanctions
            | TieKind::DependentOn
    )
}

/// A word of one token that carries something.
fn carrier(token: u32, class: WordClass) -> Carrier {
    Carrier { token, class, last: token }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::language::Language;
    use chancery_knowledge::Directory;
    use chancery_syntax::{Parsed, Token};

    /// A parse with parts of speech and no tree: `La/DET Turquie/PROPN ,/PUNCT`.
    fn flat(tagged: &str) -> (String, Parsed) {
        let (mut text, mut tokens) = (String::new(), Vec::new());
        for word in tagged.split(' ') {
            let (form, pos) = word.rsplit_once('/').unwrap();
            let joined = text.is_empty() || text.ends_with('\'') || text.ends_with('(');
            if !joined && !matches!(form, "," | "." | ")") {
                text.push(' ');
            }
            let start = text.chars().count() as u32;
            text.push_str(form);
            tokens.push(Token {
                start,
                end: text.chars().count() as u32,
                text: form.into(),
                lemma: form.to_lowercase().into(),
                pos: serde_json::from_str(&format!("\"{pos}\"")).unwrap(),
                tag: Default::default(),
                morph: "".into(),
                head: 0,
                dep: "dep".into(),
            });
        }
        let whole = 0..tokens.len() as u32;
        (text, Parsed { tokens, sentences: vec![whole], ..Parsed::default() })
    }

    fn ties(tagged: &str) -> Vec<String> {
        let (text, parsed) = flat(tagged);
        let (directory, language) = (Directory::packed().unwrap(), Language::packed("fr").unwrap());
        let linked = chancery_actors::link(directory, &text, "fr", &parsed, None, &[]);
        let scene = Scene::new(&text, &parsed, &linked, directory, &language, None);
        let time_words = &language.time_words;
        let times = crate::times::expressions(&scene.tree, time_words);
        let words = &language.tie_words;
        let reading = TieReading { words, time_words, times: &times, anchor: None };
        let found = scene.ties(&DocumentId("d".to_owned()), reading);
        let shown = found.iter().map(|tie| {
            let b = tie.b.as_ref().map_or("-", |b| b.as_str());
            format!("{} {} {b}", tie.tie.as_str(), tie.a)
        });
        shown.collect()
    }

    #[test]
    fn appositions_are_read_without_a_tree() {
        let found = ties(
            "La/DET Turquie/PROPN ,/PUNCT membre/NOUN de/ADP l'/DET OTAN/PROPN ,/PUNCT attend/VERB",
        );
        assert_eq!(found, ["member_of TUR NATO"]);
    }

    #[test]
    fn a_list_in_dashes_belongs_to_the_noun_before_it() {
        let found = ties(
            "Les/DET alliés/NOUN de/ADP la/DET Chine/PROPN –/PUNCT le/DET Pakistan/PROPN et/CCONJ \
             le/DET Cambodge/PROPN –/PUNCT attendent/VERB",
        );
        assert_eq!(found, ["ally_of PAK CHN", "ally_of KHM CHN"]);
    }

    #[test]
    fn a_plural_is_not_said_of_the_one_name_before_it() {
        let found = ties(
            "À/ADP Moscou/PROPN ,/PUNCT les/DET alliés/NOUN de/ADP la/DET Chine/PROPN attendent/VERB",
        );
        assert!(found.is_empty(), "{found:?}");
    }

    #[test]
    fn nobody_is_told_twice() {
        let found = ties(
            "La/DET Turquie/PROPN ,/PUNCT membre/NOUN de/ADP l'/DET OTAN/PROPN ,/PUNCT et/CCONJ \
             la/DET Turquie/PROPN ,/PUNCT membre/NOUN de/ADP l'/DET OTAN/PROPN ,/PUNCT attend/VERB",
        );
        assert_eq!(found, ["member_of TUR NATO"]);
    }
}
