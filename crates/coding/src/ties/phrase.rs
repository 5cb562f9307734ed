//! Tokens and the links on them, by position: which names begin or end where, which words are in which
//! list, where a noun phrase begins, who does what a verb says.

use chancery_actors::{Link, LinkRole};
use chancery_records::MentionKind;
use chancery_syntax::Pos;

use super::{Finder, TieReading};
use crate::scene::{Filler, Reach, Scene};

impl<'s, 'a> Finder<'s, 'a> {
    pub(super) fn new(scene: &'s Scene<'a>, reading: TieReading<'s>) -> Finder<'s, 'a> {
        let size = scene.tree.len() as usize + 1;
        let (mut begins, mut ends) = (vec![Vec::new(); size], vec![Vec::new(); size]);
        for (number, link) in scene.links.iter().enumerate() {
            if is_side(scene, link) {
                begins[link.tokens.start as usize].push(number);
                ends[link.tokens.end as usize].push(number);
            }
        }
        Finder { scene, reading, begins, ends }
    }

    pub(super) fn form(&self, t: u32) -> String {
        if t < self.scene.tree.len() { self.scene.tree.form(t) } else { String::new() }
    }

    /// Whether a word is in one of the lists: by its lemma, its form, its singular, or its infinitive.
    pub(super) fn is(&self, list: &str, t: u32) -> bool {
        if t >= self.scene.tree.len() {
            return false;
        }
        let form = self.scene.tree.form(t);
        self.reading.words.is(list, &self.scene.tree.lemma(t))
            || self.reading.words.is(list, &form)
            || self.reading.words.is(list, &self.singular(&form))
            || self.pos(t) == Pos::Verb
                && self
                    .scene
                    .grammar
                    .infinitives(&form)
                    .iter()
                    .any(|verb| self.reading.words.is(list, verb))
    }

    /// A sign, whatever the pipeline takes it for.
    pub(super) fn is_sign(&self, t: u32) -> bool {
        let form = self.form(t);
        !form.is_empty() && form.chars().all(|c| !c.is_alphanumeric())
    }

    pub(super) fn pos(&self, t: u32) -> Pos {
        if t < self.scene.tree.len() { self.scene.tree.token(t).pos } else { Pos::Space }
    }

    pub(super) fn longest(&self, numbers: &[usize], not_over: u32) -> Vec<&'a Link> {
        let links = self.scene.links;
        let mut found: Vec<&'a Link> = numbers
            .iter()
            .map(|&number| &links[number])
            .filter(|link| !link.tokens.contains(&not_over))
            .collect();
        let length = found.iter().map(|link| link.tokens.end - link.tokens.start).max();
        found.retain(|link| Some(link.tokens.end - link.tokens.start) == length);
        found
    }

    /// The longest links that begin at a token, those over `not_over` left out.
    pub(super) fn beginning(&self, t: u32, not_over: u32) -> Vec<&'a Link> {
        self.begins.get(t as usize).map_or(Vec::new(), |numbers| self.longest(numbers, not_over))
    }

    /// The longest links whose last token stands just before `t`.
    pub(super) fn ending(&self, t: u32, not_over: u32) -> Vec<&'a Link> {
        self.ends.get(t as usize).map_or(Vec::new(), |numbers| self.longest(numbers, not_over))
    }

    /// Whether a link that can be a side covers a token.
    pub(super) fn is_named(&self, t: u32) -> bool {
        self.scene.links.iter().any(|link| link.tokens.contains(&t) && is_side(self.scene, link))
    }

    pub(super) fn is_finite(&self, t: u32) -> bool {
        self.scene.tree.token(t).feature("VerbForm") == Some("Fin")
    }

    /// Where the noun phrase around a noun begins: before its article and adjectives.
    pub(super) fn phrase_start(&self, noun: u32) -> u32 {
        let start = self.scene.tree.sentence_range(noun).start;
        let mut at = noun;
        while at > start {
            let before = at - 1;
            let named = self.scene.links.iter().any(|link| {
                link.tokens.contains(&before)
                    && !link.tokens.contains(&noun)
                    && is_side(self.scene, link)
            });
            let light = matches!(self.pos(before), Pos::Det | Pos::Adj | Pos::Num)
                || self.is("beside", before);
            if named || !light || self.pos(before) == Pos::Punct {
                break;
            }
            at = before;
        }
        at
    }

    /// Whether a noun is in the plural, by its article or else its ending.
    pub(super) fn is_plural(&self, noun: u32) -> bool {
        let first = self.phrase_start(noun);
        for t in first..noun {
            let form = self.form(t);
            if self.reading.words.is("singular_determiners", &form) {
                return false;
            }
            if self.reading.words.is("plural_determiners", &form) {
                return true;
            }
        }
        if self.is("invariable", noun) {
            return self.scene.tree.token(noun).feature("Number") == Some("Plur");
        }
        let form = self.form(noun);
        let grammar = self.scene.grammar;
        !grammar.no_plurals.ends(&form)
            && grammar.plurals.iter().any(|(plural, _)| form.ends_with(plural.as_str()))
    }

    /// Whether the preposition of possession stands at a token: "de", "du", "d'".
    pub(super) fn is_of(&self, t: u32) -> bool {
        self.scene.grammar.preposition(&self.form(t)) == self.scene.grammar.of
    }

    /// An article that lost its last letter: "l'".
    pub(super) fn is_elided(&self, t: u32) -> bool {
        let form = self.form(t);
        form.ends_with('\'') && self.reading.words.is("definite", &form)
    }

    /// A noun's singular by its ending.
    pub(super) fn singular(&self, form: &str) -> String {
        self.scene.grammar.singular(form)
    }

    /// The actors that nouns name, none of what merely belongs to them.
    pub(super) fn direct(&self, nouns: &[u32]) -> Vec<Filler> {
        let mut found = Vec::new();
        for &noun in nouns {
            found.extend(
                self.scene.fillers(noun, Reach::NAMED).into_iter().filter(|filler| filler.direct),
            );
        }
        dedup(&mut found);
        found
    }

    /// Who does what a verb says; of a list, all, where the tree kept only some.
    pub(super) fn doers(&self, verb: u32) -> Vec<Filler> {
        let tree = &self.scene.tree;
        let mut nouns = self.scene.subjects(verb);
        let by_agent = tree.related(verb, &["obl:agent"]).next().is_some();
        if nouns.is_empty() && tree.is_passive(verb) && !by_agent && self.is("unaccusative", verb) {
            // "s'est retiré", "est devenu", "étaient sortis": no passives
            nouns = self.scene.objects(verb);
        }
        let mut found = self.direct(&nouns);
        if found.is_empty()
            && let Some(relative) = tree
                .related(verb, &["nsubj"])
                .find(|&t| self.scene.grammar.relative_subjects.has(&self.form(t)))
        {
            let end = if relative > 0 && self.form(relative - 1) == "," {
                relative - 1
            } else {
                relative
            };
            let links = self.ending(self.before_brackets(end), verb);
            found.extend(links.iter().map(|link| Filler {
                actor: link.actor.clone(),
                token: link.head,
                direct: true,
            }));
        }
        let whole: Vec<Filler> = found
            .iter()
            .filter(|filler| filler.token < verb)
            .filter_map(|filler| self.links_end(filler))
            .map(|end| self.list_before(end, u32::MAX))
            .max_by_key(Vec::len)
            .unwrap_or_default();
        if !found.is_empty()
            && whole.len() > found.len()
            && self.is_plural_verb(verb)
            && !self.scene.tree.is_passive(verb)
        {
            found = whole;
            found.reverse();
        }
        found
    }

    pub(super) fn is_plural_verb(&self, verb: u32) -> bool {
        let tree = &self.scene.tree;
        std::iter::once(verb).chain(tree.related(verb, &["aux", "cop"])).any(|t| {
            tree.token(t).feature("VerbForm") == Some("Fin")
                && tree.token(t).feature("Number") == Some("Plur")
        })
    }

    pub(super) fn links_end(&self, filler: &Filler) -> Option<u32> {
        let links = self.scene.links.iter();
        links
            .filter(|link| link.head == filler.token && link.actor == filler.actor)
            .map(|link| link.tokens.end)
            .max()
    }
}

/// Whether a link can be one of the two sides of a tie.
fn is_side(scene: &Scene<'_>, link: &Link) -> bool {
    match link.role {
        LinkRole::Actor => true,
        LinkRole::Pronoun => scene.tree.token(link.head).pos != Pos::Det,
        LinkRole::Place => link.how == MentionKind::Capital,
        LinkRole::Attribute | LinkRole::Title | LinkRole::Agent => false,
    }
}

pub(super) fn dedup(fillers: &mut Vec<Filler>) {
    let mut seen = Vec::new();
    fillers.retain(|filler| {
        let new = !seen.contains(&filler.actor);
        seen.push(filler.actor.clone());
        new
    });
}
