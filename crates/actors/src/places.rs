//! Whether a name stands for an actor or for a mere place: a capital in "à Paris", a sea, a place line.

use chancery_knowledge::{Candidate, Sense};
use chancery_records::MentionKind;

use crate::link::LinkRole;
use crate::scene::Scene;
use crate::words::Gap;

/// How the words name the candidate, and whether as an actor or as a place.
pub(crate) fn reading(
    scene: &Scene<'_>,
    words: std::ops::Range<usize>,
    candidate: &Candidate,
) -> (MentionKind, LinkRole) {
    match candidate.sense {
        Sense::Acronym => (MentionKind::Acronym, LinkRole::Actor),
        Sense::Group => {
            let place = scene.kind(candidate.actor) == crate::salience::Kind::Region
                && scene
                    .directory
                    .group(candidate.actor.as_str())
                    .is_some_and(|group| group.count.is_none())
                && is_locative(scene, words.start)
                || scene.is(words.start, "waters");
            (MentionKind::Group, if place { LinkRole::Place } else { LinkRole::Actor })
        }
        Sense::Capital | Sense::Seat => {
            let role = if is_place(scene, words) { LinkRole::Place } else { LinkRole::Actor };
            (MentionKind::Capital, role)
        }
        Sense::Place => (MentionKind::Name, LinkRole::Place),
        Sense::State if in_water(scene, words.start) || before_water(scene, words.end) => {
            (MentionKind::Name, LinkRole::Place)
        }
        _ => (MentionKind::Name, LinkRole::Actor),
    }
}

/// `mer de Chine`, `golfe du Mexique`, `détroit de Corée`: no state.
fn in_water(scene: &Scene<'_>, word: usize) -> bool {
    let of = scene.before_articles(word);
    let noun = of.filter(|of| scene.is(*of, "of")).and_then(|of| scene.before(of));
    noun.is_some_and(|noun| scene.is(noun, "waters"))
}

/// "South China Sea", "Korea Strait": no state.
fn before_water(scene: &Scene<'_>, end: usize) -> bool {
    scene.lexicon.grammar.modifiers_first
        && scene.words.list.get(end).is_some_and(|next| next.gap == Gap::Blank && next.is_capital())
        && scene.is(end, "waters")
}

/// Whether a town stands for itself here: where one is or goes, what an event is called after, the place
/// line of a dispatch.
pub(crate) fn is_place(scene: &Scene<'_>, words: std::ops::Range<usize>) -> bool {
    let word = words.start;
    if scene.lexicon.grammar.modifiers_first {
        // "the Astana summit", "Kyiv's suburbs", but "in Beijing's view"
        let owned = crate::ahead::after_genitive(scene, words.end);
        let next = owned.or_else(|| scene.after(words.end - 1));
        if next.is_some_and(|next| scene.is(next, "event_nouns")) {
            return true;
        }
        if owned.is_some() {
            return is_place_line(scene, words);
        }
    }
    if is_locative(scene, word) {
        return true;
    }
    if let Some(before) = scene.before_articles(word)
        && scene.is(before, "of")
        && let Some(noun) = scene.before(before)
    {
        let noun = scene.folded(noun);
        if scene.lexicon.has("event_nouns", noun)
            || scene.lexicon.has("event_nouns", &scene.lexicon.singular(noun))
        {
            return true;
        }
    }
    is_place_line(scene, words)
}

/// `RIGA, Lettonie –`, `Moscou (AFP) –`, `Paris, 12 mai`: at the head of a text or line, in capitals or
/// followed by its state, a date or an agency.
fn is_place_line(scene: &Scene<'_>, words: std::ops::Range<usize>) -> bool {
    let start = scene.words.list[words.start].span.start as usize;
    let heads_line = scene.text[..start]
        .iter()
        .rev()
        .find(|letter| **letter == '\n' || !letter.is_whitespace())
        .is_none_or(|letter| *letter == '\n');
    if !heads_line && words.start != 0 {
        return false;
    }
    let end = scene.words.list[words.end - 1].span.end as usize;
    let rest: String = scene.text[end..].iter().take(40).collect();
    let rest = rest.trim_start();
    let dash = |text: &str| text.find(['–', '—']).or_else(|| text.find(" - "));
    rest.starts_with(['–', '—', '('])
        || rest.starts_with("- ")
        || rest.starts_with(',') && dash(rest).is_some_and(|at| at < 34)
        || scene.lexicon.list("date_openers").any(|opener| rest.starts_with(opener))
}

/// Whether a preposition of place governs the town and no verb of giving or saying governs it.
pub(crate) fn is_locative(scene: &Scene<'_>, word: usize) -> bool {
    let Some(before) = scene.before_articles(word) else { return false };
    let preposition = scene.folded(before);
    if scene.is(before, "motion_prepositions") && moves(scene, word, before) {
        return true;
    }
    if scene.is(before, "between") || !scene.lexicon.has("locative", preposition) {
        // "à Astana et Tachkent", "de Paris à Berlin"
        return coordinated(scene, word).is_some_and(|first| is_locative(scene, first));
    }
    if scene.is(before, "to") {
        let governor = scene.token(scene.head_token(word));
        let lemma = chancery_knowledge::fold(&governor.lemma);
        if scene.lexicon.has("dative", &lemma) {
            return false;
        }
        if let Some(left) = scene.before(before)
            && scene.lexicon.has("dative", scene.folded(left))
        {
            return false;
        }
    }
    true
}

/// Whether a verb or noun of motion governs the town: "flew to Moscow", "a trip to Moscow".
fn moves(scene: &Scene<'_>, word: usize, preposition: usize) -> bool {
    let governor = scene.token(scene.head_token(word));
    let said = [&governor.lemma, &governor.text].map(|word| chancery_knowledge::fold(word));
    said.iter().any(|word| scene.lexicon.has("motion", word))
        || scene.before(preposition).is_some_and(|left| scene.is(left, "motion"))
}

/// The first of two towns joined by "et" or a comma, if this is the second.
fn coordinated(scene: &Scene<'_>, word: usize) -> Option<usize> {
    let previous = word.checked_sub(1)?;
    let gap = scene.words.list[word].gap;
    let first = match gap {
        Gap::Comma => previous,
        Gap::Blank if scene.is(previous, "and") => previous.checked_sub(1)?,
        _ => return None,
    };
    let link = scene.claimed[first]?;
    let span = scene.links.get(link)?.span;
    (0..=first).rev().take(4).find(|&at| scene.words.list[at].span.start == span.start)
}

impl Scene<'_> {
    /// The token that governs the name of which `word` is a part: up through names and appositions.
    pub(crate) fn head_token(&self, word: usize) -> u32 {
        let mut token = self.token_of(word);
        for _ in 0..4 {
            let this = self.token(token);
            let head = this.head;
            if head == token {
                break;
            }
            let within = this.dep.starts_with("flat") || this.dep == "conj" || this.dep == "appos";
            token = head;
            if !within {
                break;
            }
        }
        token
    }
}
