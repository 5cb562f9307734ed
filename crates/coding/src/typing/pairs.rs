//! Typing where the two sides are given: rows of a sentence, a source and a target.

use std::ops::Range;

use chancery_actors::{Link, LinkRole, Linked};
use chancery_knowledge::Directory;
use chancery_records::{ActorId, MentionKind, Span};
use chancery_syntax::{Parsed, Pipeline};

use super::scout::Seen;
use super::{Features, Label, Sides, Typist, features, rules};
use crate::language::Language;
use crate::scene::Scene;
use crate::sentences::Rules;
use crate::tree::Tree;

/// A sentence with its two sides, each as the sentence writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The sentence.
    pub sentence: String,
    /// Who acts.
    pub source: String,
    /// Who is acted upon.
    pub target: String,
}

/// What is known of a pair before the model is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    /// The label that the rules alone give; none where no line of the lexicon fires.
    pub rules: Label,
    /// The line that decided it.
    pub rule: Option<String>,
    /// What the model sees.
    pub features: Features,
}

/// What was decided of a pair.
#[derive(Clone, Debug, PartialEq)]
pub struct Typed {
    /// The type; none only where no line of the lexicon fires and no model is there.
    pub label: Label,
    /// How likely the model thinks it; none where the rules decided alone.
    pub probability: Option<f32>,
    /// The label that the rules alone give.
    pub rules: Label,
    /// The line of the lexicon that they rest on.
    pub rule: Option<String>,
}

/// Reads a pair: parses its sentence, finds its sides, and collects what rules and model need.
///
/// A side that the sentence does not hold stands nowhere; the rest of the sentence is read all the same.
#[must_use]
pub fn read(pair: &Pair, language: &Language, directory: &Directory, pipeline: &Pipeline) -> Read {
    let text = pair.sentence.trim();
    let parsed = pipeline.parse_with(text, &|tokens| Rules::of(&language.code).starts(tokens));
    let source = find(text, &pair.source, None);
    let target = find(text, &pair.target, source);
    let links = [(source, "-/source"), (target, "-/target")];
    let links = links.into_iter().filter_map(|(span, id)| link(text, &parsed, language, span?, id));
    let linked = Linked { links: links.collect() };
    let scene = Scene::new(text, &parsed, &linked, directory, language, None);
    let side = |span: Option<Span>| {
        span.map_or(0..0, |span| tokens(&parsed, span)).collect::<std::collections::BTreeSet<u32>>()
    };
    let sides = Sides { source: side(source), target: side(target) };
    let proposals = rules::proposals(&scene, &sides);
    Read {
        rules: rules::decide(&proposals),
        rule: proposals.first().map(|proposal| proposal.entry.name.clone()),
        features: features::read(
            &scene.tree,
            0..scene.tree.len(),
            &sides,
            &proposals,
            Some(pipeline),
        ),
    }
}

/// Where an actor of a sighting stands beside the marks of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// Within the marked source.
    Source,
    /// Within the marked target.
    Target,
    /// In one list with one of the two, so that it may be a side as well.
    Listed,
    /// Elsewhere.
    Nowhere,
}

/// Every sighting of a pair's sentence ([`super::scout`]), with where its two actors stand; for fitting. All actors
/// of the sentence are linked, and a marked side that nobody knows is one all the same.
#[must_use]
pub fn sightings(
    pair: &Pair,
    language: &Language,
    directory: &Directory,
    pipeline: &Pipeline,
    typist: &Typist,
) -> Vec<(Seen, Beside, Beside)> {
    let text = pair.sentence.trim();
    let parsed = pipeline.parse_with(text, &|tokens| Rules::of(&language.code).starts(tokens));
    let source = find(text, &pair.source, None);
    let target = find(text, &pair.target, source);
    let mut linked = chancery_actors::link(directory, text, &language.code, &parsed, None, &[]);
    for (side, id) in [(source, "-/source"), (target, "-/target")] {
        let Some(side) = side else { continue };
        let stands = |link: &Link| {
            matches!(link.role, LinkRole::Actor | LinkRole::Pronoun | LinkRole::Place)
                && link.span.start < side.end
                && link.span.end > side.start
        };
        if !linked.links.iter().any(stands) {
            linked.links.extend(link(text, &parsed, language, side, id));
        }
    }
    linked.links.sort_by_key(|link| (link.span.start, std::cmp::Reverse(link.span.end)));
    let scene = Scene::new(text, &parsed, &linked, directory, language, None);
    let held = |side: Option<Span>, place: Span| side.is_some_and(|side| side.covers(place));
    let listed = |place: Span, side: Option<Span>| {
        let all = tokens(&parsed, place);
        let side = side.map_or(0..0, |side| tokens(&parsed, side));
        all.start < all.end && side.clone().any(|s| scene.tree.lists(all.start, s))
    };
    let stands = |place: Span| {
        if held(source, place) {
            Beside::Source
        } else if held(target, place) {
            Beside::Target
        } else if listed(place, source) || listed(place, target) {
            Beside::Listed
        } else {
            Beside::Nowhere
        }
    };
    let seen = super::scout::seen(&scene, typist, pipeline);
    seen.into_iter()
        .map(|one| (stands(one.from_span), stands(one.to_span), one))
        .map(|(f, t, one)| (one, f, t))
        .collect()
}

/// Where the words stand in the text, outside of `taken`; in characters.
fn find(text: &str, words: &str, taken: Option<Span>) -> Option<Span> {
    let words = words.trim();
    if words.is_empty() {
        return None;
    }
    let length = words.chars().count() as u32;
    let spans = text.match_indices(words).map(|(byte, _)| {
        let start = text[..byte].chars().count() as u32;
        Span::new(start, start + length)
    });
    let apart =
        |span: &Span| taken.is_none_or(|other| span.end <= other.start || other.end <= span.start);
    let spans: Vec<Span> = spans.collect();
    spans.iter().copied().find(apart).or(spans.first().copied())
}

fn tokens(parsed: &Parsed, span: Span) -> Range<u32> {
    let touches = |i: &usize| {
        let token = &parsed.tokens[*i];
        token.start < span.end && token.end > span.start
    };
    let mut inside = (0..parsed.tokens.len()).filter(touches);
    match inside.next() {
        Some(first) => first as u32..inside.next_back().unwrap_or(first) as u32 + 1,
        None => 0..0,
    }
}

fn link(text: &str, parsed: &Parsed, language: &Language, span: Span, id: &str) -> Option<Link> {
    let tokens = tokens(parsed, span);
    let tree = Tree::new(parsed, &language.grammar);
    let outside = |i: &u32| tree.head(*i).is_none_or(|head| !tokens.contains(&head));
    let head = tokens.clone().find(outside)?;
    let chars: String = text.chars().skip(span.start as usize).take(span.len() as usize).collect();
    Some(Link {
        span,
        text: chars,
        sentence: tree.sentence(head),
        tokens,
        head,
        actor: id.parse::<ActorId>().ok()?,
        known: false,
        how: MentionKind::Name,
        role: LinkRole::Actor,
    })
}

/// A table of pairs that cannot be used.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{file}:{line}: {problem}")]
pub struct PairsError {
    /// Which file.
    pub file: String,
    /// Which line, from 1.
    pub line: usize,
    /// What is wrong and what would be right.
    pub problem: String,
}

/// Reads a table: tab-separated, with a first line that names its columns, `sentence`, `source` and `target` among
/// them; `extra` names another column to read, empty where there is none.
///
/// # Errors
/// [`PairsError`]: a column is missing, or a line has fewer cells than the first.
pub fn table(
    file: &str,
    content: &str,
    extra: Option<&str>,
) -> Result<Vec<(Pair, String)>, PairsError> {
    let bad = |line: usize, problem: String| PairsError { file: file.to_owned(), line, problem };
    let mut lines = content.lines().enumerate();
    let Some((_, head)) = lines.next() else {
        return Err(bad(1, "it is empty; the first line names the columns".to_owned()));
    };
    let head: Vec<&str> = head.trim_start_matches('\u{feff}').split('\t').map(str::trim).collect();
    let column = |name: &str| {
        head.iter().position(|known| *known == name).ok_or_else(|| {
            bad(
                1,
                format!("no column `{name}`; wanted are sentence, source and target, cut by tabs"),
            )
        })
    };
    let places = [column("sentence")?, column("source")?, column("target")?];
    let extra = extra.map(column).transpose()?;
    let mut rows = Vec::new();
    for (number, line) in lines.filter(|(_, line)| !line.trim().is_empty()) {
        let cells: Vec<&str> = line.split('\t').collect();
        let cell = |place: usize| {
            cells.get(place).map(|cell| (*cell).to_owned()).ok_or_else(|| {
                bad(
                    number + 1,
                    format!("{} cells, where the first line has {}", cells.len(), head.len()),
                )
            })
        };
        let [sentence, source, target] = places;
        let pair = Pair { sentence: cell(sentence)?, source: cell(source)?, target: cell(target)? };
        rows.push((pair, extra.map(cell).transpose()?.unwrap_or_default()));
    }
    Ok(rows)
}

/// Reads marked sentences: `== TYPE` begins a section; each line is a sentence with `{its source}` and `[its target]`
/// marked; a line that begins with `#` is a remark. Gives each pair with the name of its section.
///
/// # Errors
/// [`PairsError`]: a line stands before the first section, or marks are missing, doubled or crossed.
pub fn marked(file: &str, content: &str) -> Result<Vec<(Pair, String)>, PairsError> {
    let mut rows = Vec::new();
    let mut section: Option<&str> = None;
    for (number, line) in content.lines().enumerate() {
        let line = line.trim();
        let bad = |problem: &str| PairsError {
            file: file.to_owned(),
            line: number + 1,
            problem: problem.to_owned(),
        };
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(name) = line.strip_prefix("==") {
            section = Some(name.trim());
            continue;
        }
        let section = section.ok_or_else(|| bad("a sentence before the first `== TYPE`"))?;
        let source = between(line, '{', '}').ok_or_else(|| bad("mark one {source}"))?;
        let target = between(line, '[', ']').ok_or_else(|| bad("mark one [target]"))?;
        if source.contains(['[', ']']) || target.contains(['{', '}']) {
            return Err(bad("the marks of source and target cross"));
        }
        let pair = Pair {
            sentence: line.replace(['{', '}', '[', ']'], ""),
            source: source.to_owned(),
            target: target.to_owned(),
        };
        rows.push((pair, section.to_owned()));
    }
    Ok(rows)
}

/// What stands between two marks, each of which the line has once.
fn between(line: &str, open: char, close: char) -> Option<&str> {
    let (_, rest) = line.split_once(open)?;
    let (inside, rest) = rest.split_once(close)?;
    (!inside.contains(open) && !rest.contains([open, close])).then_some(inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_side_is_found_outside_of_the_other() {
        let text = "Iran told Iran's neighbour";
        let source = find(text, "Iran", None);
        assert_eq!(source, Some(Span::new(0, 4)));
        assert_eq!(find(text, "Iran", source), Some(Span::new(10, 14)));
        assert_eq!(find(text, "Iraq", source), None);
    }

    #[test]
    fn marked_sentences_name_what_is_wrong() {
        let rows = marked("x", "# a remark\n== AID\n{A} sent rice to [B].\n").unwrap();
        assert_eq!(rows[0].0.sentence, "A sent rice to B.");
        assert_eq!((rows[0].0.target.as_str(), rows[0].1.as_str()), ("B", "AID"));
        for bad in
            ["{A} met [B].", "== AID\nA met [B].", "== AID\n{A met [B]}.", "== AID\n{A} {B} [C]"]
        {
            assert!(marked("x", bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_table_needs_its_columns() {
        let good = "id\tsentence\tsource\ttarget\n1\tA met B.\tA\tB\n\n";
        assert_eq!(table("x", good, None).unwrap().len(), 1);
        let error = table("x", "sentence\tsource\na\tb", None).unwrap_err();
        assert_eq!(error.line, 1);
        let error = table("x", "sentence\tsource\ttarget\na\tb", None).unwrap_err();
        assert_eq!(error.line, 2);
    }
}
