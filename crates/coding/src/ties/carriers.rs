//! Words of `ties.toml` as they stand in the text: whether a noun, a verb or a phrase of them begins at a
//! token, whatever the pipeline takes it for.

use chancery_actors::LinkRole;
use chancery_records::MentionKind;
use chancery_syntax::Pos;

use super::Finder;

impl Finder<'_, '_> {
    /// "les Forces alliées", "Accord": a word inside a name carries nothing.
    pub(super) fn is_part_of_name(&self, i: u32) -> bool {
        self.scene.links.iter().any(|link| {
            link.tokens.contains(&i)
                && link.role == LinkRole::Actor
                && matches!(
                    link.how,
                    MentionKind::Name | MentionKind::Acronym | MentionKind::Capital
                )
        })
    }

    /// Where the words of a noun or phrase end, if they begin at `i`.
    pub(super) fn noun_matches(&self, i: u32, words: &str) -> Option<u32> {
        let mut wanted = words.split(' ');
        let first = wanted.next()?;
        let begins = self.scene.tree.may_begin(i, first);
        if !begins && !self.scene.tree.form_of(i).starts_with("ex-") {
            return None;
        }
        let form = self.form(i);
        let bare = form.strip_prefix("ex-").unwrap_or(&form);
        let hit = bare == first
            || self.singular(bare) == first
            || self.scene.tree.lemma(i) == first && self.pos(i) != Pos::Verb;
        if !hit {
            return None;
        }
        let mut at = i + 1;
        for word in wanted {
            if self.form(at) != word && self.singular(&self.form(at)) != word {
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
        if !self.scene.tree.may_begin(i, &first) {
            return None;
        }
        let form = self.form(i);
        let (grammar, operators) = (self.scene.grammar, &self.scene.lexicon.operators);
        // "conduite par la Russie": irregular participles are listed as they are
        let participle = form.trim_end_matches('s');
        let irregular = (participle == first
            || participle.strip_suffix('e') == Some(first.as_str()))
            && self.form(i + 1) == grammar.by
            && !operators.infinitives.iter().any(|ending| first.ends_with(ending.as_str()));
        let regular = self.may_be_verb(i)
            && (self.scene.tree.lemma(i) == first || grammar.infinitives(&form).contains(&first));
        if !(regular || irregular) || bare.is_some() && !self.is_reflexive(i) {
            return None;
        }
        let rest: Vec<String> = wanted.collect();
        let tokens = self.scene.tree.phrase_from(i, &rest)?;
        tokens.last().map(|last| last + 1)
    }

    /// Whether a word can be a verb: by its tag, or because it looks and stands like one.
    pub(super) fn may_be_verb(&self, i: u32) -> bool {
        let tree = &self.scene.tree;
        let below = |deps: &[&str]| tree.related(i, deps).next().is_some();
        match self.pos(i) {
            Pos::Verb | Pos::Aux => true,
            Pos::Adj => self.looks_past(i),
            Pos::Noun | Pos::X | Pos::Pron | Pos::Propn => {
                let governs = below(&["aux", "cop", "nsubj", "obl:agent", "obl", "obj", "advcl"]);
                let bare = !below(&["det", "case"]);
                bare && (governs || tree.head(i).is_none())
                    || self.looks_past(i)
                        && (self.form(i + 1) == self.scene.grammar.by || below(&["aux", "cop"]))
            }
            _ => false,
        }
    }

    /// Whether a word ends like a participle.
    pub(super) fn looks_past(&self, i: u32) -> bool {
        let (form, grammar) = (self.form(i), self.scene.grammar);
        grammar.past_participles.ends(&form)
            || grammar.doubtful_participles.ends(&form)
            || grammar.is_present_participle(&form)
    }

    pub(super) fn is_reflexive(&self, i: u32) -> bool {
        let low = i.saturating_sub(4);
        (low..i)
            .rev()
            .take_while(|&t| matches!(self.pos(t), Pos::Aux | Pos::Adv | Pos::Pron | Pos::Part))
            .any(|t| self.scene.grammar.reflexives.has(&self.form(t)))
    }

    /// A past participle without auxiliary: "l'OTSC, créée en 2002".
    pub(super) fn is_bare_participle(&self, i: u32) -> bool {
        let tree = &self.scene.tree;
        let token = tree.token(i);
        let past = token.feature("VerbForm") == Some("Part")
            && token.feature("Tense") != Some("Pres")
            || self.pos(i) == Pos::Adj && self.looks_past(i)
            || self.pos(i) == Pos::Noun && self.form(i + 1) == self.scene.grammar.by;
        past && tree.related(i, &["aux", "cop"]).next().is_none()
    }

    /// "X a dirigé Y": no more.
    pub(super) fn is_past(&self, verb: u32) -> bool {
        let tree = &self.scene.tree;
        let have = &self.scene.grammar.have;
        let perfect = tree
            .related(verb, &["aux"])
            .any(|t| have.has(&tree.lemma(t)) || have.has(&self.form(t)));
        perfect || tree.token(verb).feature("Tense") == Some("Imp")
    }

    /// Whether the noun is of the past ("ancien", "ex-"), and whether an adjective makes it another thing.
    pub(super) fn modifiers(
        &self,
        i: u32,
        first: u32,
        after: u32,
        unless: &[String],
    ) -> (bool, bool) {
        let mut near: Vec<u32> = (first.saturating_sub(1)..i).collect();
        let mut at = after;
        while matches!(self.pos(at), Pos::Adj | Pos::Noun | Pos::Verb)
            && at < after + 3
            && !self.is_named(at)
        {
            near.push(at);
            at += 1;
        }
        let former = self.form(i).starts_with("ex-") || near.iter().any(|&t| self.is("former", t));
        let other = near.iter().any(|&t| {
            let (lemma, form) = (self.scene.tree.lemma(t), self.singular(&self.form(t)));
            unless.contains(&lemma) || unless.contains(&form)
        });
        (former, other)
    }
}
