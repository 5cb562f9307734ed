//! What a word governs behind it: "allié (fidèle) de la Russie au sein de l'OTSC", "livraison de gaz
//! russe à l'Ouzbékistan via le Kazakhstan".

use chancery_actors::LinkRole;
use chancery_knowledge::Sense;
use chancery_syntax::Pos;

use super::Finder;
use super::phrase::dedup;
use crate::scene::Filler;

/// What stands behind a noun or verb, after a preposition.
#[derive(Clone, Debug)]
pub(super) struct Complement {
    /// The preposition in its dictionary form, without a closing "de": `de`, `au sein`, `vis-à-vis`.
    pub(super) preposition: String,
    /// Who follows it.
    pub(super) fillers: Vec<Filler>,
    /// Whether it is something of theirs that follows: "du gaz russe".
    pub(super) goods: bool,
}

/// All complements of a word, and where they end.
#[derive(Clone, Debug, Default)]
pub(super) struct Complements {
    pub(super) list: Vec<Complement>,
    pub(super) end: u32,
    /// Nouns passed that are goods: "de gaz", "d'armes".
    pub(super) goods: Vec<u32>,
}

impl Complements {
    /// Who follows a preposition.
    pub(super) fn after(&self, preposition: &str) -> Vec<Filler> {
        let of = |goods: bool| -> Vec<Filler> {
            self.list
                .iter()
                .filter(|one| one.preposition == preposition && one.goods == goods)
                .flat_map(|one| one.fillers.iter().cloned())
                .collect()
        };
        let named = of(false);
        if named.is_empty() { of(true) } else { named }
    }
}

impl Finder<'_, '_> {
    /// The preposition that begins at a token, without a closing "de", and where it ends.
    pub(super) fn preposition_at(&self, t: u32) -> Option<(String, u32)> {
        let tree = &self.scene.tree;
        if t >= tree.len() {
            return None;
        }
        const LONG: u32 = 8;
        let end = tree.sentence_range(t).end.min(t + LONG);
        let words = self.scene.words(self.scene.span(t, end - 1)).replace('’', "'").to_lowercase();
        for phrase in self.reading.words.list("prepositions") {
            let Some(rest) = words.strip_prefix(phrase.as_str()) else { continue };
            if rest.chars().next().is_some_and(char::is_alphanumeric) {
                continue;
            }
            let stop = tree.token(t).start + u32::try_from(phrase.chars().count()).unwrap_or(0);
            let mut after = (t..end).find(|&i| tree.token(i).start >= stop).unwrap_or(end);
            if self.is_of(after) {
                after += 1;
            }
            return Some((phrase.clone(), after));
        }
        let form = tree.form(t);
        if let Some(word) = self.scene.grammar.contracted(&form) {
            return Some((word.to_owned(), t + 1));
        }
        (tree.token(t).pos == Pos::Adp).then(|| (form, t + 1))
    }

    /// What stands behind prepositions after the words from `from` on, up to the end of the phrase.
    /// `through` lets nouns that nobody is named by stand between.
    pub(super) fn complements(&self, from: u32, carrier: u32, through: bool) -> Complements {
        const LONG: u32 = 26;
        let end = self.scene.tree.sentence_range(carrier).end.min(from + LONG);
        let mut found = Complements { end: from, ..Complements::default() };
        let mut at = from;
        let mut preposition: Option<String> = None;
        while at < end {
            if (preposition.is_none() || self.beginning(at, carrier).is_empty())
                && let Some((word, after)) = self.preposition_at(at)
            {
                preposition = Some(word);
                at = after;
                continue;
            }
            let named = !self.beginning(at, carrier).is_empty();
            if named {
                let Some(word) = preposition.take() else { break };
                let (fillers, after) = self.list(at, carrier, Some(&word));
                found.list.push(Complement { preposition: word, fillers, goods: false });
                at = after;
                found.end = at;
                continue;
            }
            match self.pos(at) {
                Pos::Det | Pos::Adj | Pos::Adv | Pos::Num => at += 1,
                Pos::Noun | Pos::Verb if preposition.is_none() && self.is_modifier(at) => at += 1,
                Pos::Noun | Pos::Propn | Pos::X | Pos::Verb
                    if preposition.is_some() && !self.is_finite(at) && self.passes(at, through) =>
                {
                    let word = preposition.clone().unwrap_or_default();
                    let owners = self.owners(at);
                    if self.is("goods", at) {
                        found.goods.push(at);
                    }
                    if !owners.is_empty() && (self.is("goods", at) || self.is("grounds", at)) {
                        let goods = self.is("goods", at);
                        found.list.push(Complement { preposition: word, fillers: owners, goods });
                    }
                    if !self.is("transparent", at)
                        && !self.is("grounds", at)
                        && !self.after_transparent(at)
                    {
                        preposition = None;
                    }
                    at += 1;
                    found.end = at;
                }
                Pos::Cconj if self.is("goods", at + 1) || self.is("goods", at + 2) => {
                    preposition = Some(self.scene.grammar.of.clone());
                    at += 1;
                }
                Pos::Punct if matches!(self.form(at).as_str(), "«" | "»" | "“" | "”") => {
                    at += 1
                }
                Pos::Punct
                    if self.form(at) == ","
                        && (self.is("goods", at + 1) || self.is("goods", at + 2)) =>
                {
                    preposition = Some(self.scene.grammar.of.clone());
                    at += 1;
                }
                _ => break,
            }
        }
        if preposition.is_none() {
            // adjectives behind the last noun are its own
            found.end = found.end.max(at);
        }
        found
    }

    /// Whether a noun may stand between a word and its sides: "du régime de", "de l'organisation
    /// pro-démocratie", and the goods.
    pub(super) fn passes(&self, t: u32, through: bool) -> bool {
        let beside = t > 0 && self.is("transparent", t - 1) && !self.is_named(t - 1);
        through && matches!(self.pos(t), Pos::Noun | Pos::Propn | Pos::X)
            || ["transparent", "goods", "grounds"].iter().any(|list| self.is(list, t))
            || beside && !self.is_named(t)
    }

    pub(super) fn after_transparent(&self, t: u32) -> bool {
        t > 0 && self.is("transparent", t - 1) && self.pos(t) == Pos::Noun && !self.is("goods", t)
    }

    /// An adjective, whatever the pipeline takes it for: "les alliés les plus proches".
    pub(super) fn is_modifier(&self, t: u32) -> bool {
        self.scene.tree.dep(t) == "amod" || self.is("modifiers", t)
    }

    /// Whose the noun at a token is, by an adjective: "le gaz russe", "des armes et une formation russes".
    pub(super) fn owners(&self, noun: u32) -> Vec<Filler> {
        let tree = &self.scene.tree;
        let mut nouns = vec![noun];
        nouns.extend(tree.related(noun, &["conj"]));
        nouns.extend(tree.head(noun).filter(|_| tree.base(noun) == "conj"));
        let mut found: Vec<Filler> = self
            .scene
            .links
            .iter()
            .filter(|link| {
                link.role == LinkRole::Attribute
                    && (nouns.contains(&link.head) || link.tokens.start == noun + 1)
            })
            .map(|link| Filler {
                actor: link.actor.clone(),
                token: link.tokens.start,
                direct: false,
            })
            .collect();
        if found.is_empty() {
            found = self.adjective_behind(noun);
        }
        dedup(&mut found);
        found
    }

    /// "du gaz bolivien", where nobody linked the adjective.
    pub(super) fn adjective_behind(&self, noun: u32) -> Vec<Filler> {
        let at = noun + 1;
        let word = self.form(at);
        if word.is_empty() || self.scene.links.iter().any(|link| link.tokens.contains(&at)) {
            return Vec::new();
        }
        let named = self.scene.directory.named(&word);
        let of = named
            .iter()
            .filter(|one| one.sense == Sense::Adjective && one.language() == self.scene.language);
        of.map(|one| Filler { actor: one.actor.clone(), token: at, direct: false })
            .take(1)
            .collect()
    }
}
