//! The scout: a second opinion on where the two sides of an event stand.
//!
//! Rules look for the sides in the places that a line of the lexicon names, and go by one rule at a time. The scout
//! looks at every two actors of a sentence beside every word of the lexicon in it and says how likely the one does to
//! the other what the word says: a logistic model over signals that name no word of content (the ways through the tree
//! from the word to both actors, where the line's own places are, order and distance, who stands between, what kinds of
//! actor they are, what the typing model makes of the two). It was fitted on sentences whose sides are marked and on
//! annotated articles (`training/README.md`). Doubt hears it ([`super::doubt`]).
//!
//! It proposes nothing by itself: of the events that it alone saw too few were right.

use std::collections::BTreeMap;
use std::ops::Range;

use chancery_actors::{Link, LinkRole};
use chancery_knowledge::lexicon::{Entry, WordClass};
use chancery_records::{ActorId, EventType, Span, Status};
use chancery_syntax::{Pipeline, Pos};

use super::doubt;
use super::rules::{self, Proposal};
use super::{Guess, Label, Sides, Typist, features, model};
use crate::events::{Found, Line};
use crate::scene::{Filler, Places, Reach, Scene};
use crate::slots::Carrier;

/// The most actors of a sentence that are looked at.
const MOST: usize = 10;

/// One actor where it stands in a sentence.
#[derive(Clone, Debug)]
pub(crate) struct Standing<'a> {
    pub(crate) filler: Filler,
    link: Option<&'a Link>,
}

/// Two actors beside a word that may carry an event between them.
#[derive(Clone, Debug)]
pub(crate) struct Sighting<'a> {
    /// The line of the lexicon.
    pub entry: &'a Entry,
    /// Its word.
    pub carrier: Carrier,
    /// Who.
    pub from: Filler,
    /// To whom.
    pub to: Filler,
    /// Whether it happened.
    pub status: Status,
    /// Hashes of its signals.
    pub signals: Vec<u32>,
}

/// A sighting without the text it was made in, for fitting.
#[derive(Clone, Debug)]
pub struct Seen {
    /// What the line means.
    pub kind: EventType,
    /// Whether it happened.
    pub status: Status,
    /// The word that carries it.
    pub trigger: Span,
    /// The sentence around it.
    pub sentence: Span,
    /// Who.
    pub from: ActorId,
    /// The word that stands for the source.
    pub from_span: Span,
    /// To whom.
    pub to: ActorId,
    /// The word that stands for the target.
    pub to_span: Span,
    /// Hashes of its signals.
    pub signals: Vec<u32>,
}

/// Every sighting of a text, for fitting.
pub(crate) fn seen(scene: &Scene<'_>, typist: &Typist, pipeline: &Pipeline) -> Vec<Seen> {
    let mut all = Vec::new();
    for range in scene.parsed.sentences.clone() {
        if range.is_empty() || scene.tells_of_contest() {
            continue;
        }
        let sentence = scene.span(range.start, range.end - 1);
        for sighting in sightings(scene, range, typist, Some(pipeline), None) {
            let word = |token: u32| scene.span(token, token);
            all.push(Seen {
                kind: scene.lexicon.concept(sighting.entry).kind,
                status: sighting.status,
                trigger: word(sighting.carrier.token),
                sentence,
                from_span: word(sighting.from.token),
                from: sighting.from.actor,
                to_span: word(sighting.to.token),
                to: sighting.to.actor,
                signals: sighting.signals,
            });
        }
    }
    all
}

/// An event that an opinion is asked of, with what the typing model made of its sides.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) event: &'a Found<'a>,
    pub(crate) sides: &'a Sides,
    pub(crate) guess: &'a Guess,
}

/// Looks at one sentence: at everything that may be an event there, or only at what may be the one given.
pub(crate) fn sightings<'a>(
    scene: &'a Scene<'_>,
    range: Range<u32>,
    typist: &Typist,
    pipeline: Option<&Pipeline>,
    only: Option<Asked<'_>>,
) -> Vec<Sighting<'a>> {
    let standing = standing(scene, range.clone());
    if !differ(&standing) {
        return Vec::new();
    }
    let words: Vec<Word<'a>> = range.clone().filter_map(|i| Word::at(scene, i)).collect();
    let mut found = Vec::new();
    for word in
        words.iter().filter(|word| only.is_none_or(|asked| asked.event.carrier.token == word.token))
    {
        let detail = word.detail(scene, &standing);
        for reading in &detail.readings {
            for (s, from) in standing.iter().enumerate() {
                for (t, to) in standing.iter().enumerate() {
                    if from.filler.actor.state() == to.filler.actor.state()
                        || detail.holds(from.filler.token)
                        || detail.holds(to.filler.token)
                        || only.is_some_and(|asked| !joins(asked.event, &from.filler, &to.filler))
                    {
                        continue;
                    }
                    let names =
                        signals(scene, (word.token, &detail), reading, &words, &standing, (s, t));
                    let signals: Vec<u32> = names.iter().map(|name| model::hash(name)).collect();
                    found.push((
                        (s, t),
                        Sighting {
                            entry: reading.entry,
                            carrier: reading.carrier,
                            from: from.filler.clone(),
                            to: to.filler.clone(),
                            status: reading.status,
                            signals,
                        },
                    ));
                }
            }
        }
    }
    let mut guesses: BTreeMap<(usize, usize), Guess> = BTreeMap::new();
    let candidates: Vec<(&Entry, Carrier)> = if found.is_empty() {
        Vec::new()
    } else {
        words
            .iter()
            .flat_map(|word| &word.lines)
            .map(|(entry, carrier, _)| (*entry, *carrier))
            .collect()
    };
    for (pair, sighting) in &mut found {
        let guess = guesses.entry(*pair).or_insert_with(|| {
            let sides = sides(&standing[pair.0], &standing[pair.1], &range);
            if let Some(asked) = only.filter(|asked| *asked.sides == sides) {
                return asked.guess.clone();
            }
            let proposals: Vec<Proposal<'_>> = rules::proposals_of(scene, &sides, &candidates);
            let features = features::read(&scene.tree, range.clone(), &sides, &proposals, pipeline);
            typist.guess(&features)
        });
        let kind = scene.lexicon.concept(sighting.entry).kind;
        let label = Label::of(rules::amounts_to(kind, sighting.status));
        let names = typed_signals(guess, label, Label::of(kind));
        sighting.signals.extend(names.iter().map(|name| model::hash(name)));
    }
    found.into_iter().map(|(_, sighting)| sighting).collect()
}

/// How likely the scout thinks an event that the rules found, by its likeliest source and target; none where it does
/// not see them.
pub(crate) fn opinion(
    scene: &Scene<'_>,
    asked: Asked<'_>,
    typist: &Typist,
    pipeline: Option<&Pipeline>,
) -> Option<f32> {
    let range = scene.tree.sentence_range(asked.event.carrier.token);
    let seen = sightings(scene, range, typist, pipeline, Some(asked));
    seen.iter().map(|one| typist.scout.of(&one.signals)).max_by(f32::total_cmp)
}

fn joins(event: &Found<'_>, from: &Filler, to: &Filler) -> bool {
    let holds = |side: &[Filler], filler: &Filler| {
        side.iter().any(|own| own.token == filler.token || own.actor == filler.actor)
    };
    holds(&event.from, from) && holds(&event.to, to)
}

/// Every actor where it stands in a sentence, by name, office, pronoun, possessive or adjective.
pub(crate) fn standing<'a>(scene: &'a Scene<'_>, range: Range<u32>) -> Vec<Standing<'a>> {
    let reach = Reach { belongings: false, places: Places::All, tour: false };
    let mut found: Vec<Standing<'a>> = Vec::new();
    for i in range {
        for filler in scene.standing_at(i, reach) {
            let known = found.iter().any(|known| {
                known.filler.token == filler.token && known.filler.actor == filler.actor
            });
            if !known && found.len() < MOST {
                let links = scene.links.iter();
                let link = links
                    .filter(|link| {
                        link.actor == filler.actor && link.tokens.contains(&filler.token)
                    })
                    .min_by_key(|link| link.tokens.len());
                found.push(Standing { filler, link });
            }
        }
    }
    found
}

fn differ(standing: &[Standing<'_>]) -> bool {
    standing.windows(2).any(|two| two[0].filler.actor.state() != two[1].filler.actor.state())
}

/// A word of the lexicon with the lines that may be read in it.
struct Word<'a> {
    token: u32,
    lines: Vec<Line<'a>>,
    /// Which lines hold, one a label.
    open: Vec<usize>,
}

/// A word with all that is asked of it.
struct Detail<'a> {
    readings: Vec<Reading<'a>>,
    ways: Vec<Way>,
    passive: bool,
}

/// One line of a word.
struct Reading<'a> {
    entry: &'a Entry,
    carrier: Carrier,
    words: Vec<u32>,
    status: Status,
    rank: usize,
    from: Vec<u32>,
    to: Vec<u32>,
}

/// How an actor stands to a word.
struct Way {
    path: String,
    first: String,
    last: String,
    near: usize,
    length: usize,
}

impl<'a> Word<'a> {
    fn at(scene: &'a Scene<'_>, i: u32) -> Option<Word<'a>> {
        const READINGS: usize = 4;
        let lines = scene.lines_at(i);
        let (mut open, mut labels): (Vec<usize>, Vec<Label>) = (Vec::new(), Vec::new());
        for (rank, (entry, carrier, _)) in lines.iter().enumerate() {
            let concept = scene.lexicon.concept(entry);
            let label = Label::of(concept.kind);
            if !concept.void && (labels.contains(&label) || open.len() >= READINGS) {
                continue;
            }
            // Where its nouns are not there, a line says nothing: "announce" is a sanction only of a sanction.
            if !scene.nouns_hold(&entry.condition, *carrier) {
                continue;
            }
            if concept.void {
                break;
            }
            labels.push(label);
            open.push(rank);
        }
        let token = lines[*open.first()?].1.token;
        Some(Word { token, lines, open })
    }

    fn detail(&self, scene: &'a Scene<'_>, standing: &[Standing<'_>]) -> Detail<'a> {
        let reach = Reach { belongings: true, places: Places::All, tour: false };
        let tokens = |fillers: Vec<Filler>| fillers.iter().map(|f| f.token).collect();
        let reading = |&rank: &usize| {
            let (entry, carrier, words) = &self.lines[rank];
            Reading {
                entry,
                carrier: *carrier,
                words: words.clone(),
                status: rules::status(scene, scene.lexicon.concept(entry), *carrier),
                rank,
                from: tokens(scene.fill(*carrier, &entry.from, reach)),
                to: tokens(scene.fill(*carrier, &entry.to, reach)),
            }
        };
        let way = |one: &Standing<'_>| Way::of(scene, self.token, one.filler.token);
        Detail {
            readings: self.open.iter().map(reading).collect(),
            ways: standing.iter().map(way).collect(),
            passive: scene.tree.is_verb(self.token) && scene.tree.is_passive(self.token),
        }
    }
}

impl Detail<'_> {
    fn holds(&self, token: u32) -> bool {
        self.readings.iter().any(|reading| reading.words.contains(&token))
    }
}

impl Way {
    /// The way through the tree, up and then down, with the prepositions on the way down.
    fn of(scene: &Scene<'_>, word: u32, actor: u32) -> Way {
        const FAR: usize = 6;
        let tree = &scene.tree;
        let mut up = vec![word];
        up.extend(tree.ancestors(word));
        let mut down = vec![actor];
        down.extend(tree.ancestors(actor));
        let near = step(word.abs_diff(actor), &[2, 4, 8, 14]);
        let meet = up.iter().position(|i| down.contains(i));
        let Some(meet) = meet else {
            return Way {
                path: "none".into(),
                first: "none".into(),
                last: "none".into(),
                near,
                length: 9,
            };
        };
        let top = up[meet];
        let below = down.iter().position(|&i| i == top).unwrap_or(0);
        let mut steps: Vec<String> = Vec::new();
        for &i in &up[..meet] {
            steps.push(format!("^{}", tree.base(i)));
        }
        for &i in down[..below].iter().rev() {
            let base = tree.base(i);
            let nominal = matches!(base, "obl" | "nmod" | "advcl" | "acl" | "conj");
            let preposition = if nominal { tree.preposition(i) } else { None };
            match preposition {
                Some(p) => steps.push(format!(">{base}({p})")),
                None => steps.push(format!(">{}", tree.dep(i))),
            }
        }
        let length = steps.len();
        let path = if length > FAR { "far".to_owned() } else { steps.concat() };
        let first = steps.first().cloned().unwrap_or_else(|| "self".to_owned());
        let last = steps.last().cloned().unwrap_or_else(|| "self".to_owned());
        Way { path, first, last, near, length }
    }
}

/// What the tree says of two actors beside a word.
fn signals(
    scene: &Scene<'_>,
    (token, word): (u32, &Detail<'_>),
    reading: &Reading<'_>,
    words: &[Word<'_>],
    standing: &[Standing<'_>],
    (s, t): (usize, usize),
) -> Vec<String> {
    let concept = scene.lexicon.concept(reading.entry);
    let kind = concept.kind;
    let (from, to) = (&standing[s], &standing[t]);
    let (ways, wayt) = (&word.ways[s], &word.ways[t]);
    let class = match (reading.carrier.class, word.passive) {
        (WordClass::Verb, true) => "p",
        (WordClass::Verb, false) => "v",
        (WordClass::Noun, _) => "n",
        (WordClass::Adjective, _) => "a",
    };
    let mutual = kind.is_mutual();
    let mut names = Vec::with_capacity(48);
    for (side, way, one) in [("s", ways, from), ("t", wayt, to)] {
        names.push(format!("{side}p={class}:{}", way.path));
        names.push(format!("{side}pk={kind}{class}:{}", way.path));
        names.push(format!("{side}1={class}:{}", way.first));
        names.push(format!("{side}z={class}:{}/{}", way.last, way.length.min(5)));
        names.push(format!("{side}n={class}{}", way.near));
        let here = one.filler.token;
        let fit = fit(reading, one);
        names.push(format!("{side}f={fit}{mutual}"));
        names.push(format!("{side}fc={class}{fit}"));
        let how = named(one);
        names.push(format!("{side}h={how}"));
        names.push(format!("{side}hp={how}{class}:{}", way.last));
        let between = between(standing, here, token);
        names.push(format!("{side}b={class}{between}"));
        names.push(format!("{side}v={}", step(verbs_between(scene, here, token), &[0, 1, 2])));
        let sort = scene.sort(&one.filler.actor);
        names.push(format!("{side}s={sort:?}"));
        names.push(format!("{side}sk={kind}{sort:?}"));
    }
    let filled = (!reading.from.is_empty(), !reading.to.is_empty());
    names.push(format!("filled={filled:?}"));
    let (fs, ft) = (fit(reading, from), fit(reading, to));
    names.push(format!("fit={fs}/{ft}/{mutual}"));
    names.push(format!("fitf={fs}/{ft}/{filled:?}"));
    names.push(format!("st={class}:{}|{}", ways.path, wayt.path));
    let (a, b, c) = (from.filler.token, to.filler.token, token);
    let order = (a < c, b < c, a < b);
    names.push(format!("o={class}{order:?}"));
    names.push(format!("ok={kind}{class}{order:?}"));
    let joined = Way::of(scene, a, b);
    names.push(format!("j={}", joined.path));
    let on_way = on_way(scene, a, b, c);
    names.push(format!("way={class}{on_way}"));
    let nearer = words
        .iter()
        .filter(|other| other.token != c && self::on_way(scene, a, b, other.token))
        .count();
    names.push(format!("rivals={on_way}{}", nearer.min(2)));
    names.push(format!("rank={}", reading.rank.min(2)));
    let sorts = scene.sorts_hold(
        &reading.entry.condition,
        std::slice::from_ref(&from.filler),
        std::slice::from_ref(&to.filler),
    );
    names.push(format!("sorts={sorts}"));
    names.push(format!("k={kind}{class}"));
    names.push(format!("c={}", concept.id));
    names.push(format!("status={}", reading.status));
    names.push(format!("many={}", standing.len().min(6)));
    names.push(format!("phrase={}", reading.words.len().min(3)));
    names
}

fn fit(reading: &Reading<'_>, one: &Standing<'_>) -> &'static str {
    let here = one.filler.token;
    match (reading.from.contains(&here), reading.to.contains(&here)) {
        (true, true) => "both",
        (true, false) => "from",
        (false, true) => "to",
        _ => "none",
    }
}

/// What the typing model says of the two.
fn typed_signals(guess: &Guess, label: Label, kind: Label) -> Vec<String> {
    let percent = |p: f32| step((p * 100.0) as u32, &[1, 5, 15, 30, 50, 70, 90]);
    let own = guess.of(label).max(guess.of(kind));
    let best = guess.best_event();
    let first = best == label || best == kind;
    vec![
        format!("own={}", percent(own)),
        format!("none={}", percent(guess.of(Label::NONE))),
        format!("on={}/{}", percent(own), percent(guess.of(Label::NONE))),
        format!("first={first}"),
        format!("firstk={first}{kind}"),
    ]
}

fn named(one: &Standing<'_>) -> String {
    one.link.map_or_else(
        || "told".to_owned(),
        |link| format!("{:?}{}{}", link.role, link.how.as_str(), if link.known { "" } else { "?" }),
    )
}

/// How many other actors stand between an actor and a word.
fn between(standing: &[Standing<'_>], actor: u32, word: u32) -> usize {
    let inside = actor.min(word) + 1..actor.max(word);
    standing.iter().filter(|other| inside.contains(&other.filler.token)).count().min(3)
}

fn verbs_between(scene: &Scene<'_>, actor: u32, word: u32) -> u32 {
    let inside = actor.min(word) + 1..actor.max(word);
    inside.filter(|&i| scene.tree.token(i).pos == Pos::Verb).count() as u32
}

/// Whether a word lies on the way between two others, or right above it.
fn on_way(scene: &Scene<'_>, a: u32, b: u32, word: u32) -> bool {
    let tree = &scene.tree;
    let (below_a, below_b) = (tree.is_below(a, word), tree.is_below(b, word));
    if below_a != below_b {
        return true;
    }
    // Above both, it is their meeting point only if no child of it is above both.
    below_a && !tree.children(word).iter().any(|&c| tree.is_below(a, c) && tree.is_below(b, c))
}

fn sides(from: &Standing<'_>, to: &Standing<'_>, range: &Range<u32>) -> Sides {
    let tokens = |one: &Standing<'_>| {
        let own = one.filler.token;
        let whole = one.link.filter(|link| link.role != LinkRole::Attribute);
        let tokens = whole.map_or(own..own + 1, |link| link.tokens.clone());
        tokens.filter(|i| range.contains(i)).collect()
    };
    Sides { source: tokens(from), target: tokens(to) }
}

fn step(number: u32, limits: &[u32]) -> usize {
    doubt::step(number, limits)
}

#[cfg(test)]
mod tests {
    use chancery_actors::Linked;
    use chancery_knowledge::Directory;

    use super::*;
    use crate::language::Language;

    /// What the tree says of a sentence, looked at with a judge that knows nothing.
    fn see(text: &str, look: impl Fn(&Scene<'_>, &[Sighting<'_>])) {
        let directory = Directory::packed().expect("facts");
        let language = Language::packed("en").expect("words");
        let pipeline = chancery_models::shipped("en").expect("it ships").load().expect("it loads");
        let parsed = pipeline.parse(text);
        let linked: Linked = chancery_actors::link(directory, text, "en", &parsed, None, &[]);
        let scene = Scene::new(text, &parsed, &linked, directory, &language, None);
        let typist = language.typist.clone().expect("a model ships");
        let sentences = scene.parsed.sentences.clone();
        let seen: Vec<_> = sentences
            .into_iter()
            .flat_map(|range| sightings(&scene, range, &typist, Some(&pipeline), None))
            .collect();
        look(&scene, &seen);
    }

    #[test]
    fn every_two_actors_are_seen_beside_every_word_but_none_with_its_own_state() {
        see("Japan warned Peru that Chile had met Bolivian officials.", |scene, seen| {
            let words: Vec<&str> =
                seen.iter().map(|one| scene.tree.lemma_of(one.carrier.token)).collect();
            assert!(words.contains(&"warn") && words.contains(&"meet"), "{words:?}");
            assert!(seen.iter().all(|one| one.from.actor.state() != one.to.actor.state()));
            let pairs = |from: &str, to: &str| {
                seen.iter()
                    .any(|one| one.from.actor.as_str() == from && one.to.actor.as_str() == to)
            };
            assert!(pairs("JPN", "PER") && pairs("PER", "JPN") && pairs("CHL", "BOL"));
        });
    }

    #[test]
    fn a_sentence_of_one_actor_shows_nothing() {
        see("Norway's prime minister visited the north of Norway.", |_, seen| {
            assert!(seen.is_empty());
        });
    }

    #[test]
    fn ways_name_steps_up_and_down_with_their_prepositions() {
        see("Japan apologised to Peru for the delay.", |scene, _| {
            let find = |form: &str| {
                (0..scene.tree.len()).find(|&i| scene.tree.form_of(i) == form).expect("it is there")
            };
            let way = Way::of(scene, find("apologised"), find("peru"));
            assert_eq!(way.path, ">obl(to)");
            assert_eq!(Way::of(scene, find("peru"), find("japan")).path, "^obl>nsubj");
        });
    }
}
