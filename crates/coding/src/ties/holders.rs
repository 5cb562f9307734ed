//! Who or what a noun says somebody is: "la Biélorussie, proche alliée de Moscou", "X est membre de",
//! "les alliés de la Russie au sein de l'OTSC – l'Arménie, la Biélorussie –", "son voisin l'Ouzbékistan".

use chancery_knowledge::lexicon::WordClass;
use chancery_records::Status;
use chancery_syntax::Pos;

use super::Finder;
use super::complements::Complements;
use crate::scene::Filler;

/// Those of whom a noun is said.
#[derive(Clone, Debug)]
pub(super) struct Holders {
    pub(super) fillers: Vec<Filler>,
    pub(super) status: Status,
    /// Whether it was said of the past: "était membre de".
    pub(super) past: bool,
}

impl Finder<'_, '_> {
    /// Of whom the noun at `noun` is said; `behind` are its complements.
    pub(super) fn holders(&self, noun: u32, behind: &Complements) -> Option<Holders> {
        self.holders_within(noun, behind, 0)
    }

    fn holders_within(&self, noun: u32, behind: &Complements, depth: u32) -> Option<Holders> {
        let first = self.phrase_start(noun);
        let own = self.own_status(noun, first);
        if let Some((top, start)) = self.one_of(noun, first) {
            return self
                .said_of(top)
                .or_else(|| self.before(start, top, false, behind.end).map(|f| held(f, own)));
        }
        if let Some(found) = self.said_of(noun) {
            return Some(if own == Status::Fact {
                found
            } else {
                Holders { status: own, ..found }
            });
        }
        let plural = self.is_plural(noun);
        let found = self
            .beside(noun, plural)
            .or_else(|| self.listed_behind(noun, behind, plural))
            .or_else(|| self.others(noun, first))
            .or_else(|| self.before(first, noun, plural, behind.end))
            .or_else(|| self.after_comma(noun, behind, plural))
            .or_else(|| self.as_one(first));
        if let Some(fillers) = found {
            return Some(held(fillers, own));
        }
        self.shared(noun, first, behind, depth)
    }

    /// "X est l'un des principaux alliés de": the word that stands for X, and where it begins.
    fn one_of(&self, noun: u32, first: u32) -> Option<(u32, u32)> {
        let at = if self.is_of(first) { first } else { first.checked_sub(1)? };
        let one = at.checked_sub(1)?;
        if !self.is_of(at) || !self.scene.grammar.one.has(&self.form(one)) || noun <= at {
            return None;
        }
        let start = if one > 0 && self.is_elided(one - 1) { one - 1 } else { one };
        Some((one, start))
    }

    /// "X est (devenu) membre de", "le principal allié de Y est X", "X est considéré comme".
    fn said_of(&self, noun: u32) -> Option<Holders> {
        let tree = &self.scene.tree;
        if tree.related(noun, &["cop"]).next().is_some() {
            let fillers = self.doers(noun);
            if !fillers.is_empty() {
                let found = held(fillers, self.status(noun, WordClass::Verb));
                return Some(Holders { past: self.was(noun), ..found });
            }
        }
        let head = tree.head(noun)?;
        let as_what = &self.scene.grammar.seen_as;
        let copula = self.is("copulas", head) && tree.is_verb(head);
        let attribute =
            matches!(tree.base(noun), "xcomp" | "obj" | "attr" | "advcl" | "acl" | "amod" | "obl");
        if copula
            && attribute
            && noun > head
            && tree.preposition(noun).is_none_or(|p| as_what.has(&p))
        {
            let fillers = self.doers(head);
            if !fillers.is_empty() {
                return Some(held(fillers, self.status(head, WordClass::Verb)));
            }
        }
        let seen = self.is("seen_as", head) && tree.is_verb(head) && noun > head;
        if seen && (head..noun).any(|t| as_what.has(&self.form(t))) {
            let fillers = self.direct(&self.scene.objects(head));
            if !fillers.is_empty() {
                return Some(held(fillers, Status::Fact));
            }
        }
        // The noun is the subject and the name its predicate.
        if tree.base(noun) == "nsubj"
            && head > noun
            && tree.related(head, &["cop"]).next().is_some()
        {
            let fillers = self.direct(&[head]);
            let named = self.scene.links_at(head, &[chancery_actors::LinkRole::Actor]);
            if !fillers.is_empty() && !named.is_empty() {
                return Some(held(fillers, self.status(head, WordClass::Verb)));
            }
        }
        None
    }

    /// "était", "fut", "a été"; what somebody said "était" so, is so.
    fn was(&self, predicate: u32) -> bool {
        let tree = &self.scene.tree;
        let past = tree.related(predicate, &["cop"]).any(|t| self.is("past_copulas", t));
        past && tree.base(predicate) != "ccomp"
    }

    /// "son voisin l'Ouzbékistan", "son allié Vladimir Poutine": the name follows at once.
    fn beside(&self, noun: u32, plural: bool) -> Option<Vec<Filler>> {
        let mut at = noun + 1;
        while self.pos(at) == Pos::Adj && !self.is_named(at) {
            at += 1;
        }
        let (fillers, after) = self.list(at, noun, None);
        // "l'allié de X Untel" is found behind the complements.
        (!fillers.is_empty() && (plural || fillers.len() == 1) && !self.opens_clause(at, after))
            .then_some(fillers)
    }

    /// "… – A, B et C", "(A, B)", "comme A et B", "dont A", "y compris A".
    fn listed_behind(&self, noun: u32, behind: &Complements, plural: bool) -> Option<Vec<Filler>> {
        let mut at = behind.end.max(noun + 1);
        while matches!(self.pos(at), Pos::Adj | Pos::Adv)
            && !self.is_named(at)
            && self.opener(at).is_none()
        {
            at += 1;
        }
        // "membre de l'Union calédonienne (FLNKS)": what brackets hold behind a singular is another name
        let brackets = self.form(at) == "(" && plural;
        if brackets || matches!(self.form(at).as_str(), "–" | "—" | "-" | ":") {
            let after = self.opener(at + 1).unwrap_or(at + 1);
            let (fillers, _) = self.list(after, noun, None);
            return (!fillers.is_empty()).then_some(fillers);
        }
        let opener = if self.form(at) == "," { at + 1 } else { at };
        let after = self.opener(opener)?;
        let (fillers, _) = self.list(after, noun, None);
        (!fillers.is_empty() && (plural || fillers.len() == 1)).then_some(fillers)
    }

    /// Where the words end that open a list of examples: "comme", "tels que", "notamment".
    pub(super) fn opener(&self, t: u32) -> Option<u32> {
        const LONG: u32 = 5;
        let tree = &self.scene.tree;
        if t >= tree.len() {
            return None;
        }
        let end = tree.sentence_range(t).end.min(t + LONG);
        let words = self.scene.words(self.scene.span(t, end - 1)).replace('’', "'").to_lowercase();
        let phrase = self.reading.words.list("openers").iter().find(|phrase| {
            words
                .strip_prefix(phrase.as_str())
                .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        })?;
        let stop = tree.token(t).start + u32::try_from(phrase.chars().count()).unwrap_or(0);
        let after = (t..end).find(|&i| tree.token(i).start >= stop).unwrap_or(end);
        // "y compris la Pologne": an apposition sign or a preposition may follow
        Some(
            self.preposition_at(after).map_or(after, |(word, next)| {
                if word == self.scene.grammar.of { after } else { next }
            }),
        )
    }

    /// "la Pologne et d'autres membres de l'OTAN".
    fn others(&self, noun: u32, first: u32) -> Option<Vec<Filler>> {
        let other = (first..noun).any(|t| self.is("others", t));
        let mut at = first;
        while at > 0 && self.reading.words.is("before_others", &self.form(at - 1)) {
            at -= 1;
        }
        let grammar = self.scene.grammar;
        let joins = [&grammar.and, &grammar.or, &grammar.such_as];
        let joined = at > 0 && joins.iter().any(|one| one.has(&self.form(at - 1)));
        if !other || !joined {
            return None;
        }
        let fillers = self.list_before(at - 1, noun);
        (!fillers.is_empty()).then_some(fillers)
    }

    /// "la Biélorussie, (une) proche alliée de", "A et B, tous deux membres de", "A (membre de X)".
    fn before(&self, first: u32, noun: u32, plural: bool, end: u32) -> Option<Vec<Filler>> {
        let sign = first.checked_sub(1)?;
        let sentence = self.scene.tree.sentence_range(noun).start;
        let mut sign = sign;
        // "la Hongrie, pourtant membre de"
        while sign > sentence && self.pos(sign) == Pos::Adv && !self.is_named(sign) {
            sign -= 1;
        }
        // "la Turquie, en tant que membre de"
        if let Some(start) = self.as_such(sign) {
            sign = start.checked_sub(1)?;
        }
        if sign <= sentence || !matches!(self.form(sign).as_str(), "," | "(" | "–" | "—" | "-")
        {
            return None;
        }
        if self.reading.words.is("possessives", &self.form(first)) && plural {
            return None;
        }
        // "Selon la Russie, un allié de Kiev a …": the noun has a verb of its own.
        let tree = &self.scene.tree;
        if tree.base(noun) == "nsubj"
            && tree.head(noun).is_some_and(|head| head > noun)
            && self.form(sign) == ","
            && !self.is_sign(end)
        {
            return None;
        }
        let mut fillers = self.list_before(sign, noun);
        let definite = self.reading.words.is("plural_articles", &self.form(first));
        if plural {
            let whole = fillers.first().is_some_and(|filler| self.is_many(filler));
            if fillers.len() < 2 && !whole || definite && fillers.len() < 2 {
                return None;
            }
        } else {
            fillers.truncate(1);
        }
        (!fillers.is_empty()).then_some(fillers)
    }

    /// Whether an actor is many in one: a region, a bloc.
    fn is_many(&self, filler: &Filler) -> bool {
        self.sort(&filler.actor) == chancery_knowledge::lexicon::ActorSort::Group
    }

    /// "son plus proche allié, la Biélorussie, a …": an apposition that closes again.
    fn after_comma(&self, noun: u32, behind: &Complements, plural: bool) -> Option<Vec<Filler>> {
        let at = behind.end.max(noun + 1);
        if self.form(at) != "," {
            return self.named_at_once(at, noun);
        }
        let (fillers, after) = self.list(at + 1, noun, None);
        let closed = self.is_sign(after) || after >= self.scene.tree.sentence_range(noun).end;
        let many = fillers.len() > 1 || fillers.first().is_some_and(|filler| self.is_many(filler));
        let fits = if plural { many } else { fillers.len() == 1 };
        (closed && fits).then_some(fillers)
    }

    /// "le principal allié de Moscou Alexandre Loukachenko": a person right behind.
    fn named_at_once(&self, at: u32, noun: u32) -> Option<Vec<Filler>> {
        let (fillers, _) = self.item(at, noun)?;
        fillers.iter().all(|filler| filler.actor.is_person()).then_some(fillers)
    }

    /// "En tant que membre de l'OTAN, la Turquie …": the subject of the clause.
    fn as_one(&self, first: u32) -> Option<Vec<Filler>> {
        let before = first.checked_sub(1)?;
        self.as_such(before)?;
        let verb =
            self.scene.tree.ancestors(first).into_iter().find(|&t| self.scene.tree.is_verb(t))?;
        let fillers = self.direct(&self.scene.subjects(verb));
        (fillers.len() == 1).then_some(fillers)
    }

    /// "en tant que": where the words begin that end at a token and say as what somebody acts.
    fn as_such(&self, last: u32) -> Option<u32> {
        self.reading.words.list("as_such").iter().find_map(|phrase| {
            let mut at = last + 1;
            for word in phrase.rsplit(' ') {
                at = at.checked_sub(1)?;
                if self.form(at) != word {
                    return None;
                }
            }
            Some(at)
        })
    }

    /// "pays voisin et allié de": what is said of the noun it is joined to.
    fn shared(&self, noun: u32, first: u32, behind: &Complements, depth: u32) -> Option<Holders> {
        const DEEP: u32 = 3;
        let joint = first.checked_sub(1)?;
        let joins = self.form(joint) == "," || self.scene.grammar.and.has(&self.form(joint));
        if depth > DEEP || !joins {
            return None;
        }
        let other = joint.checked_sub(1)?;
        let tree = &self.scene.tree;
        let nominal = matches!(self.pos(other), Pos::Noun | Pos::Adj);
        let joined = tree.base(noun) == "conj" || self.is("beside", other) || self.carries(other);
        if !nominal || self.is_named(other) || !joined {
            return None;
        }
        let mut holder = other;
        if self.pos(holder) == Pos::Adj
            && let Some(head) =
                tree.head(holder).filter(|&head| self.pos(head) == Pos::Noun && head < holder)
        {
            holder = head;
        }
        if self.is_named(holder) {
            return None;
        }
        self.holders_within(holder, behind, depth + 1)
    }

    /// Whether a noun is one of the words of the frames.
    pub(super) fn carries(&self, t: u32) -> bool {
        let (lemma, form) = (self.scene.tree.lemma(t), self.singular(&self.form(t)));
        self.reading
            .words
            .frames
            .iter()
            .any(|frame| frame.nouns.contains(&lemma) || frame.nouns.contains(&form))
    }
}

fn held(fillers: Vec<Filler>, status: Status) -> Holders {
    Holders { fillers, status, past: false }
}
