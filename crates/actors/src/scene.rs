//! The text as the steps of linking share it: words, names that the pipeline found, links so far.

use chancery_knowledge::{Directory, Sense};
use chancery_records::{ActorId, DaySpan, MentionKind, Span};
use chancery_syntax::{Parsed, Pos, Token};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::lexicon::Lexicon;
use crate::link::{Link, LinkRole};
use crate::words::{Gap, Words};

/// The text, what is known of it, and the links found so far.
pub(crate) struct Scene<'a> {
    pub(crate) directory: &'a Directory,
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) language: &'a str,
    pub(crate) parsed: &'a Parsed,
    pub(crate) text: Vec<char>,
    pub(crate) day: Option<DaySpan>,
    pub(crate) words: Words,
    /// For each token the number of the name that holds it.
    pub(crate) entity_of: Vec<Option<u32>>,
    /// For each sentence, whether it is in capitals throughout.
    pub(crate) shouting: Vec<bool>,
    /// For each word, the link that has claimed it (an index into `links`).
    pub(crate) claimed: Vec<Option<usize>>,
    pub(crate) links: Vec<Link>,
    /// How often each whole actor (state, group, organisation) was named.
    pub(crate) named: FxHashMap<ActorId, u32>,
    /// How often something was said to be of an actor by adjective.
    pub(crate) described: FxHashMap<ActorId, u32>,
    /// Who was named beside an office, by the office's words: later the office alone means them.
    pub(crate) held: FxHashMap<String, (ActorId, bool)>,
    /// Tokens that no link may touch (editor's notes).
    pub(crate) skipped: FxHashSet<u32>,
}

impl<'a> Scene<'a> {
    pub(crate) fn new(
        directory: &'a Directory,
        lexicon: &'a Lexicon,
        text: &str,
        language: &'a str,
        parsed: &'a Parsed,
        day: Option<DaySpan>,
        skip: &[Span],
    ) -> Scene<'a> {
        let words = Words::of(text, parsed, lexicon);
        let mut entity_of = vec![None; parsed.tokens.len()];
        for (number, entity) in parsed.entities.iter().enumerate() {
            for token in entity.start..entity.end {
                if let Some(slot) = entity_of.get_mut(token as usize) {
                    *slot = u32::try_from(number).ok();
                }
            }
        }
        let skipped = parsed
            .tokens
            .iter()
            .enumerate()
            .filter(|(_, token)| {
                skip.iter().any(|span| span.overlaps(Span::new(token.start, token.end)))
            })
            .filter_map(|(number, _)| u32::try_from(number).ok())
            .collect();
        let claimed = vec![None; words.len()];
        Scene {
            directory,
            lexicon,
            language,
            parsed,
            text: text.chars().collect(),
            day,
            shouting: shouting(parsed),
            words,
            entity_of,
            claimed,
            links: Vec::new(),
            named: FxHashMap::default(),
            described: FxHashMap::default(),
            held: FxHashMap::default(),
            skipped,
        }
    }

    pub(crate) fn token(&self, number: u32) -> &Token {
        &self.parsed.tokens[number as usize]
    }

    /// The token of a word.
    pub(crate) fn token_of(&self, word: usize) -> u32 {
        self.words.list[word].token
    }

    pub(crate) fn sentence_of(&self, word: usize) -> u32 {
        self.parsed.sentence_of(self.token_of(word))
    }

    /// Whether the word is the first of its sentence (quotation marks and dashes aside).
    pub(crate) fn begins_sentence(&self, word: usize) -> bool {
        word == 0 || self.sentence_of(word - 1) != self.sentence_of(word) || {
            let gap = self.words.list[word].gap;
            matches!(gap, Gap::Other | Gap::Start) && self.opens(word)
        }
    }

    /// Whether what stands right before the word ends a sentence, or is a colon or a quotation mark.
    fn opens(&self, word: usize) -> bool {
        let start = self.words.list[word].span.start as usize;
        self.text[..start]
            .iter()
            .rev()
            .take(3)
            .any(|letter| matches!(letter, '.' | '!' | '?' | ':' | '"' | '“' | '«' | '\n' | '…'))
    }

    /// Whether the word's sentence is in capitals throughout.
    pub(crate) fn shouts(&self, word: usize) -> bool {
        self.shouting.get(self.sentence_of(word) as usize).copied().unwrap_or(false)
    }

    pub(crate) fn entity_at(&self, word: usize) -> Option<&chancery_syntax::Entity> {
        let number = self.entity_of.get(self.token_of(word) as usize).copied().flatten()?;
        self.parsed.entities.get(number as usize)
    }

    pub(crate) fn is_free(&self, words: std::ops::Range<usize>) -> bool {
        self.claimed[words].iter().all(Option::is_none)
    }

    /// The word before, if nothing but a blank, hyphen or apostrophe parts the two.
    pub(crate) fn before(&self, word: usize) -> Option<usize> {
        (word > 0 && self.words.list[word].gap.joins()).then(|| word - 1)
    }

    /// The word after, if nothing but a blank, hyphen or apostrophe parts the two.
    pub(crate) fn after(&self, word: usize) -> Option<usize> {
        let next = self.words.list.get(word + 1)?;
        next.gap.joins().then_some(word + 1)
    }

    pub(crate) fn folded(&self, word: usize) -> &str {
        &self.words.folded[word]
    }

    /// Whether a word is on a list of the language.
    pub(crate) fn is(&self, word: usize, list: &str) -> bool {
        self.lexicon.has(list, self.folded(word))
    }

    /// The words that articles before `word` leave: the nearest word before that is no article.
    pub(crate) fn before_articles(&self, word: usize) -> Option<usize> {
        let mut at = self.before(word)?;
        while self.is(at, "articles") {
            at = self.before(at)?;
        }
        Some(at)
    }

    pub(crate) fn pos(&self, word: usize) -> Pos {
        self.token(self.token_of(word)).pos
    }

    /// The token among a range of tokens that governs the others.
    pub(crate) fn head_of(&self, tokens: &std::ops::Range<u32>) -> u32 {
        let mut outside = tokens.clone().filter(|&token| {
            let head = self.token(token).head;
            head == token || !tokens.contains(&head)
        });
        let first = outside.next().unwrap_or(tokens.start);
        let noun =
            |token: &u32| matches!(self.token(*token).pos, Pos::Noun | Pos::Propn | Pos::Pron);
        if noun(&first) {
            return first;
        }
        outside.find(noun).unwrap_or(first)
    }

    /// Adds a link over a range of words and returns its number.
    pub(crate) fn add(
        &mut self,
        words: std::ops::Range<usize>,
        actor: ActorId,
        known: bool,
        how: MentionKind,
        role: LinkRole,
    ) -> usize {
        let span = self.words.span(words.start, words.end);
        let tokens = self.token_of(words.start)..self.token_of(words.end - 1) + 1;
        let head = self.head_of(&tokens);
        self.push(span, tokens, head, actor, known, how, role)
    }

    #[allow(clippy::too_many_arguments)] // The fields of a link.
    pub(crate) fn push(
        &mut self,
        span: Span,
        tokens: std::ops::Range<u32>,
        head: u32,
        actor: ActorId,
        known: bool,
        how: MentionKind,
        role: LinkRole,
    ) -> usize {
        let text = self.text[span.start as usize..span.end as usize].iter().collect();
        let sentence = self.parsed.sentence_of(tokens.start);
        self.links.push(Link { span, text, sentence, tokens, head, actor, known, how, role });
        self.links.len() - 1
    }

    /// Adds a link and claims its words for it.
    pub(crate) fn claim(
        &mut self,
        words: std::ops::Range<usize>,
        actor: ActorId,
        known: bool,
        how: MentionKind,
        role: LinkRole,
    ) -> usize {
        let number = self.add(words.clone(), actor, known, how, role);
        for slot in &mut self.claimed[words] {
            slot.get_or_insert(number);
        }
        number
    }

    /// Gives a person tied to no state the state that the text has told, wherever the person is linked.
    pub(crate) fn naturalise(&mut self, actor: &ActorId, body: &ActorId) -> ActorId {
        let name = actor.person().unwrap_or_default();
        let Ok(own) = format!("{}/{name}", body.state()).parse::<ActorId>() else {
            return actor.clone();
        };
        for link in self.links.iter_mut().filter(|link| link.actor == *actor) {
            link.actor = own.clone();
        }
        own
    }

    /// The organisation that a candidate's name is written in the file of.
    pub(crate) fn organisation_named(
        &self,
        candidate: &chancery_knowledge::Candidate,
    ) -> Option<&'a chancery_knowledge::schema::Organisation> {
        // An agency's name leads to its state; the file is found by the name.
        let own = self.directory.organisation(candidate.actor.as_str());
        own.or_else(|| {
            self.directory.facts().organisations.iter().find(|organisation| {
                organisation.of.as_deref() == Some(candidate.actor.state().as_str())
                    && organisation
                        .names
                        .values()
                        .flatten()
                        .any(|name| **name == *candidate.written)
            })
        })
    }

    /// Whether the text names a state, its capital, or anything by its adjective.
    pub(crate) fn spoken_of(&self, state: &ActorId) -> bool {
        self.named.contains_key(state)
            || (0..self.words.len()).any(|word| {
                self.directory.names_at(self.words.run(word)).iter().any(|found| {
                    found.candidates.iter().any(|candidate| {
                        *candidate.actor == *state
                            && candidate.language() == self.language
                            && matches!(
                                candidate.sense,
                                Sense::Adjective | Sense::Capital | Sense::Seat
                            )
                    })
                })
            })
    }

    /// How often a whole actor was named.
    pub(crate) fn times_named(&self, actor: &ActorId) -> u32 {
        self.named.get(actor).copied().unwrap_or(0)
    }

    /// The state that the text names most.
    pub(crate) fn dominant_state(&self) -> Option<ActorId> {
        let states = self.directory.facts().states.iter();
        let mut states: Vec<(u32, ActorId)> = states
            .filter_map(|state| state.id.parse::<ActorId>().ok())
            .map(|state| {
                let described = self.described.get(&state).copied().unwrap_or(0);
                (2 * self.times_named(&state) + described, state)
            })
            .filter(|(times, _)| *times > 0)
            .collect();
        states.sort_by(|a, b| b.cmp(a));
        states.into_iter().next().map(|(_, state)| state)
    }

    /// Adjectives and nouns for a people that begin at a word: the number of words and the actors, the
    /// likeliest first.
    pub(crate) fn adjective_at(&self, word: usize, sense: Sense) -> Option<(usize, Vec<ActorId>)> {
        // "pro-russe" and "anti-américain" are nobody's; "russo-syrien" is asked for at its first half.
        if self.words.list[word].gap == Gap::Hyphen {
            return None;
        }
        if let Some(first) = self.lexicon.compound(self.folded(word))
            && self.words.list.get(word + 1).is_some_and(|next| next.gap == Gap::Hyphen)
            && let Some((length, second)) = self.plain_adjective_at(word + 1, sense)
        {
            let second = second.into_iter().next();
            return Some((length + 1, [Some(first), second].into_iter().flatten().collect()));
        }
        self.plain_adjective_at(word, sense)
    }

    /// Whether the adjective at a word is of two ("russo-syrien").
    pub(crate) fn is_compound(&self, word: usize) -> bool {
        self.lexicon.compound(self.folded(word)).is_some()
            && self.words.list.get(word + 1).is_some_and(|next| next.gap == Gap::Hyphen)
            && self.plain_adjective_at(word + 1, Sense::Adjective).is_some()
    }

    fn plain_adjective_at(&self, word: usize, sense: Sense) -> Option<(usize, Vec<ActorId>)> {
        for found in self.directory.names_at(self.words.run(word)) {
            let mut actors: Vec<&chancery_knowledge::Candidate> = found
                .candidates
                .iter()
                .filter(|candidate| {
                    candidate.sense == sense && candidate.language() == self.language
                })
                .collect();
            if actors.is_empty() {
                continue;
            }
            actors.sort_by_key(|candidate| self.rank(candidate.actor));
            let actors = actors.into_iter().map(|candidate| candidate.actor.clone()).collect();
            return Some((found.words, actors));
        }
        None
    }

    /// Which of several bearers of a name is meant: the one named most in this text, states before what
    /// is no state any more, states before territories.
    pub(crate) fn rank(&self, actor: &ActorId) -> (u32, u8) {
        use chancery_knowledge::schema::StateStatus::{Contested, Former, State, Territory};
        let times = self.times_named(actor) + self.described.get(actor).copied().unwrap_or(0);
        let kind = match self.directory.state(actor.as_str()).map(|state| state.status) {
            Some(State) => 0,
            None => 1,
            Some(Contested) => 2,
            Some(Territory) => 3,
            Some(Former) => 4,
        };
        (u32::MAX - times, kind)
    }
}

/// Sentences with at least twelve letters that are (nearly) all capitals.
fn shouting(parsed: &Parsed) -> Vec<bool> {
    parsed
        .sentences
        .iter()
        .map(|range| {
            let (mut capitals, mut letters) = (0, 0);
            for token in &parsed.tokens[range.start as usize..range.end as usize] {
                for letter in token.text.chars().filter(|letter| letter.is_alphabetic()) {
                    letters += 1;
                    capitals += u32::from(letter.is_uppercase());
                }
            }
            letters >= 12 && capitals * 10 >= letters * 8
        })
        .collect()
}
