//! A dependency tree with the questions that coding asks of it.
//!
//! Trained pipelines get one verb frame in three or four partly wrong, so nothing here trusts a
//! single label: prepositions are also looked for by position, passives by their auxiliary, and
//! subjects through coordination, control and relative clauses.

use std::ops::Range;

use chancery_knowledge::grammar::{Grammar, Words};
use chancery_syntax::{Parsed, Pos, Token};

/// A parse with its children listed.
#[derive(Debug)]
pub struct Tree<'a> {
    parsed: &'a Parsed,
    grammar: &'a Grammar,
    children: Vec<Vec<u32>>,
    sentence: Vec<u32>,
    lemmas: Vec<String>,
    forms: Vec<String>,
}

impl<'a> Tree<'a> {
    /// Lists the children of every token.
    #[must_use]
    pub fn new(parsed: &'a Parsed, grammar: &'a Grammar) -> Tree<'a> {
        let mut children = vec![Vec::new(); parsed.tokens.len()];
        for (i, token) in (0_u32..).zip(&parsed.tokens) {
            if token.head != i
                && let Some(list) = children.get_mut(token.head as usize)
            {
                list.push(i);
            }
        }
        let mut sentence = vec![0; parsed.tokens.len()];
        for (number, range) in (0_u32..).zip(&parsed.sentences) {
            for i in range.clone() {
                if let Some(place) = sentence.get_mut(i as usize) {
                    *place = number;
                }
            }
        }
        let lemmas = parsed.tokens.iter().map(|token| plain(&token.lemma)).collect();
        let forms = parsed.tokens.iter().map(|token| plain(&token.text)).collect();
        Tree { parsed, grammar, children, sentence, lemmas, forms }
    }

    /// The grammar of the language that it is in.
    #[must_use]
    pub fn grammar(&self) -> &'a Grammar {
        self.grammar
    }

    /// The token itself.
    #[must_use]
    pub fn token(&self, i: u32) -> &'a Token {
        &self.parsed.tokens[i as usize]
    }

    /// How many tokens there are.
    #[must_use]
    pub fn len(&self) -> u32 {
        u32::try_from(self.parsed.tokens.len()).unwrap_or(u32::MAX)
    }

    /// Whether there is no token.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parsed.tokens.is_empty()
    }

    /// The tokens that depend on `i`, in order.
    #[must_use]
    pub fn children(&self, i: u32) -> &[u32] {
        self.children.get(i as usize).map_or(&[], Vec::as_slice)
    }

    /// The relation of `i` to its head: `nsubj:pass`.
    #[must_use]
    pub fn dep(&self, i: u32) -> &'a str {
        &self.token(i).dep
    }

    /// The relation without its subtype: `nsubj`.
    #[must_use]
    pub fn base(&self, i: u32) -> &'a str {
        self.dep(i).split(':').next().unwrap_or_default()
    }

    /// The governor; none for a root.
    #[must_use]
    pub fn head(&self, i: u32) -> Option<u32> {
        let head = self.token(i).head;
        (head != i).then_some(head)
    }

    /// The number of the sentence that holds `i`.
    #[must_use]
    pub fn sentence(&self, i: u32) -> u32 {
        self.sentence.get(i as usize).copied().unwrap_or(0)
    }

    /// The tokens of the sentence that holds `i`.
    #[must_use]
    pub fn sentence_range(&self, i: u32) -> Range<u32> {
        self.parsed.sentences.get(self.sentence(i) as usize).cloned().unwrap_or(i..i + 1)
    }

    /// The dictionary form, lower case, with a straight apostrophe.
    #[must_use]
    pub fn lemma(&self, i: u32) -> String {
        self.lemmas[i as usize].clone()
    }

    /// The form, lower case, with a straight apostrophe.
    #[must_use]
    pub fn form(&self, i: u32) -> String {
        self.forms[i as usize].clone()
    }

    /// The dictionary form as [`Tree::lemma`] gives it, lent.
    #[must_use]
    pub fn lemma_of(&self, i: u32) -> &str {
        &self.lemmas[i as usize]
    }

    /// The form as [`Tree::form`] gives it, lent.
    #[must_use]
    pub fn form_of(&self, i: u32) -> &str {
        &self.forms[i as usize]
    }

    /// Whether a word written so may be the token at `i`, by their first letters: for a quick no. Behind the last token
    /// nothing begins.
    #[must_use]
    pub fn may_begin(&self, i: u32, word: &str) -> bool {
        if i >= self.len() {
            return false;
        }
        let first = word.chars().next();
        self.lemma_of(i).chars().next() == first || self.form_of(i).chars().next() == first
    }

    /// The children in one of these relations (`nsubj` also finds `nsubj:pass`).
    pub fn related<'b>(&'b self, i: u32, deps: &'b [&str]) -> impl Iterator<Item = u32> + 'b {
        self.children(i)
            .iter()
            .copied()
            .filter(move |&c| deps.contains(&self.dep(c)) || deps.contains(&self.base(c)))
    }

    /// Every token below `i`, and `i`, in order of the text.
    #[must_use]
    pub fn subtree(&self, i: u32) -> Vec<u32> {
        let mut found = vec![i];
        let mut next = 0;
        while next < found.len() {
            found.extend_from_slice(self.children(found[next]));
            next += 1;
        }
        found.sort_unstable();
        found
    }

    /// Whether `i` stands below `above`, or is it.
    #[must_use]
    pub fn is_below(&self, i: u32, above: u32) -> bool {
        let mut at = i;
        // A tree has no circle, but a hostile parse might.
        for _ in 0..=self.len() {
            if at == above {
                return true;
            }
            match self.head(at) {
                Some(head) => at = head,
                None => return false,
            }
        }
        false
    }

    /// Whether two words are members of one list.
    #[must_use]
    pub fn lists(&self, a: u32, b: u32) -> bool {
        let first = |mut at: u32| {
            for _ in 0..self.len() {
                match self.head(at).filter(|_| self.base(at) == "conj") {
                    Some(head) => at = head,
                    None => break,
                }
            }
            at
        };
        first(a) == first(b)
    }

    /// The governors of `i`, from the nearest to the root.
    #[must_use]
    pub fn ancestors(&self, i: u32) -> Vec<u32> {
        let mut line = Vec::new();
        let mut at = i;
        while let Some(head) = self.head(at) {
            if line.contains(&head) {
                break;
            }
            line.push(head);
            at = head;
        }
        line
    }

    /// Whether `i` is a verb: by its tag, or as a participle or copula by its auxiliaries.
    #[must_use]
    pub fn is_verb(&self, i: u32) -> bool {
        matches!(self.token(i).pos, Pos::Verb | Pos::Aux)
            || self.related(i, &["aux", "expl:comp", "expl:pass"]).next().is_some()
    }

    /// Whether the verb is passive: it has a passive subject or auxiliary, or is a past participle
    /// with no auxiliary of time that modifies a noun or a clause.
    #[must_use]
    pub fn is_passive(&self, i: u32) -> bool {
        // "est convenu", "sont entrés": a past with "être", not a passive.
        let grammar = self.grammar;
        if grammar.past_with_be.has(&self.lemma(i)) {
            return false;
        }
        // "s'est rendu": the pronoun makes it active, whatever its subject is called.
        let reflexive = |c: u32| grammar.reflexives.has(&self.form(c));
        if self.related(i, &["expl"]).any(|c| c < i && reflexive(c)) {
            return false;
        }
        let has = |deps: &[&str]| self.related(i, deps).next().is_some();
        // "a arrêté": with "avoir" and no "être" it is active, whatever its subject is called.
        let with =
            |verbs: &Words| self.related(i, &["aux", "cop"]).any(|a| verbs.has(&self.lemma(a)));
        if with(&grammar.have) && !with(&grammar.be) {
            return false;
        }
        if has(&["nsubj:pass", "aux:pass"]) || (has(&["obl:agent"]) && !has(&["aux:tense"])) {
            return true;
        }
        // "expulse" is no participle, whatever the tagger says: those of -er verbs have their "é".
        let lemma = self.lemma(i);
        let marked = |(ending, mark): &(String, String)| {
            !lemma.ends_with(ending.as_str()) || self.form(i).contains(mark.as_str())
        };
        if !grammar.participle_marks.iter().all(marked) {
            return false;
        }
        if self.is_bare_past(i) {
            return false;
        }
        let past = self.token(i).feature("VerbForm") == Some("Part")
            && self.token(i).feature("Tense") == Some("Past");
        let bare = self.related(i, &["aux"]).next().is_none();
        let by_agent = self.related(i, &["obl:agent"]).next().is_some();
        past && bare
            && (by_agent
                || matches!(self.base(i), "acl" | "advcl" | "amod" | "ROOT" | "conj" | "parataxis"))
            && self.related(i, &["nsubj", "obj"]).next().is_none()
    }

    /// "The Vatican called on Israel", where the tree takes the verb for a participle on the name: the sentence has
    /// no other verb.
    fn is_bare_past(&self, i: u32) -> bool {
        let Some(head) = self.head(i).filter(|_| self.grammar.compounds && self.base(i) == "acl")
        else {
            return false;
        };
        self.head(head).is_none()
            && head < i
            && self.token(head).pos == Pos::Propn
            && self.related(i, &["obl:agent"]).next().is_none()
            && !self.has_finite(i)
    }

    /// Whether the sentence of `i` has a finite verb.
    #[must_use]
    pub fn has_finite(&self, i: u32) -> bool {
        self.sentence_range(i).any(|t| {
            matches!(self.token(t).pos, Pos::Verb | Pos::Aux)
                && self.token(t).feature("VerbForm") == Some("Fin")
        })
    }

    /// "Algeria supplies gas", where the tagger saw nouns only: a word that stands where the verb must be, in a
    /// sentence without any.
    #[must_use]
    pub fn is_misread_verb(&self, i: u32) -> bool {
        let finite = |form: &str| {
            !self.grammar.no_plurals.ends(form)
                && (form.ends_with('s') || self.grammar.past_participles.ends(form))
        };
        self.grammar.compounds
            && matches!(self.token(i).pos, Pos::Noun | Pos::Adj | Pos::Propn)
            && i > self.sentence_range(i).start
            && finite(&self.form(i))
            && self.token(i).text.chars().all(char::is_lowercase)
            && matches!(self.token(i - 1).pos, Pos::Propn | Pos::Noun | Pos::Adv)
            && !self.has_finite(i)
    }

    /// The preposition of a noun, in its dictionary form (`à` for "au", `vis-à-vis de`), by relation
    /// or else by the words before it.
    #[must_use]
    pub fn preposition(&self, i: u32) -> Option<String> {
        let mut parts = Vec::new();
        for case in self.related(i, &["case", "mark"]).filter(|&c| c < i) {
            if self.token(case).pos == Pos::Punct {
                continue;
            }
            parts.push(case);
            parts.extend(self.related(case, &["fixed"]));
        }
        if parts.is_empty() {
            let start = self.sentence_range(i).start;
            let mut at = i;
            while at > start {
                at -= 1;
                match self.token(at).pos {
                    Pos::Det | Pos::Adj | Pos::Num => {}
                    Pos::Adp => {
                        parts.push(at);
                        break;
                    }
                    _ => return None,
                }
            }
        }
        if parts.is_empty() {
            return None;
        }
        parts.sort_unstable();
        parts.dedup();
        // "auprès des nations": the tree takes the first half for an adverb
        if let Some(&first) = parts.first()
            && first > self.sentence_range(i).start
            && self.grammar.preposition(&self.form(first)) == self.grammar.of
            && self.grammar.split_prepositions.has(&self.form(first - 1))
        {
            parts.insert(0, first - 1);
        }
        // "auprès" with "de" hanging elsewhere, "vis" "-" "à" "-" "vis" "de"
        let (first, last) = (parts[0], parts[parts.len() - 1]);
        let words: Vec<String> = (first..=last)
            .map(|part| self.grammar.preposition(&self.form(part)).to_owned())
            .collect();
        let joined = words.join(" ").replace(" - ", "-");
        Some(joined)
    }

    /// Where one of these phrases ends, if it begins at `t`.
    #[must_use]
    pub fn phrase_at(&self, t: u32, phrases: &Words) -> Option<u32> {
        let end = self.sentence_range(t).end;
        phrases.iter().find_map(|phrase| {
            let mut at = t;
            for word in phrase.split(' ') {
                if at >= end || self.form(at) != word {
                    return None;
                }
                at += 1;
            }
            Some(at)
        })
    }

    /// The words from `first` on, in order, allowing a few others in between: whether `words` follow
    /// token `i` in its sentence, and where they end.
    #[must_use]
    pub fn phrase_from(&self, i: u32, words: &[String]) -> Option<Vec<u32>> {
        const GAP: u32 = 3;
        let end = self.sentence_range(i).end;
        let mut found = Vec::new();
        let mut at = i + 1;
        for word in words {
            let limit = end.min(at + GAP + 1);
            let hit = (at..limit).find(|&t| self.lemma_of(t) == word || self.form_of(t) == word)?;
            // Not across a finite verb or a full stop.
            if (at..hit).any(|t| matches!(self.token(t).pos, Pos::Punct)) {
                return None;
            }
            if found.is_empty() {
                found.push(i);
            }
            found.push(hit);
            at = hit + 1;
        }
        if found.is_empty() {
            found.push(i);
        }
        Some(found)
    }
}

/// Lower case, and one kind of apostrophe.
#[must_use]
pub fn plain(word: &str) -> String {
    word.replace('’', "'").to_lowercase()
}
