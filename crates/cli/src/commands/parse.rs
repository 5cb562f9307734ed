use std::io;
use std::process::ExitCode;
use std::sync::Arc;

use chancery_coding::sentences;
use chancery_reading::{Input, ReadError, decode, walk};
use chancery_syntax::conllu::{self, ConlluError, Multiword, Sentence};
use chancery_syntax::{Parsed, Pipeline, SentenceStart, Word};
use clap::{Args, ValueEnum};
use serde::Serialize;

use super::code::workers;
use crate::arcs;
use crate::args::{Globals, InputArgs};
use crate::console::{Console, Style};
use crate::line::{self, Made};
use crate::models::Pipelines;
use crate::stop::{SOME_FAILED, Stop};

/// Print how texts are parsed: words, trees, names
#[derive(Debug, Args)]
#[command(after_help = "\
Texts are parsed as they are: nothing is cut and nothing is filed. Each is parsed by the pipeline of its
language, as it is recognised, unless --lang or --model says otherwise. A file in CoNLL-U (--input conllu)
keeps its words, its sentences and its comments, and each sentence is parsed by itself; multiword
tokens are one word (French `au`), for English their parts are (`do n't`).

Examples:
  chancery parse article.txt
  echo 'La Russie et l’Iran ont signé un traité.' | chancery parse -
  chancery parse articles/ --format json | jq '.entities[]'
  chancery parse fr_gsd-ud-test.conllu --input conllu --format conllu > parsed.conllu")]
pub(crate) struct ParseArgs {
    #[command(flatten)]
    input: InputArgs,

    /// What is printed
    #[arg(long, value_enum, default_value_t = Format::Tree)]
    format: Format,

    /// What the files are
    #[arg(long = "input", value_enum, value_name = "KIND", default_value_t = Kind::Text)]
    kind: Kind,

    /// Who says where sentences start: rules, as when articles are read, or the pipeline's parser
    #[arg(long, value_enum, value_name = "WHO", default_value_t = Sentences::Rule)]
    sentences: Sentences,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A drawn tree of each sentence
    Tree,
    /// The format of Universal Dependencies, names in the last column
    Conllu,
    /// One object for each text, on a line
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    Text,
    Conllu,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Sentences {
    Rule,
    Parser,
}

/// Why one text was not parsed.
#[derive(Debug, thiserror::Error)]
enum Failed {
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error(transparent)]
    Conllu(#[from] ConlluError),
    #[error("the parse cannot be written: {0}")]
    Json(#[from] serde_json::Error),
    #[error("{path}: {message}")]
    Model { path: String, message: String },
}

/// Words of a treebank by which its language is told.
const MOST_FORMS: usize = 4_000;

/// A text and its parse.
struct Text {
    path: String,
    text: String,
    parsed: Parsed,
    /// The sentences as CoNLL-U has them.
    sentences: Vec<Sentence>,
}

pub(crate) fn run(
    args: &ParseArgs,
    globals: &Globals,
    console: &mut Console,
) -> Result<ExitCode, Stop> {
    let pipelines = Pipelines::new(args.input.language.as_deref(), globals, console)?;
    let items = walk(&args.input.paths, io::stdin(), args.input.limits());
    let work = |(): &mut (), item: Result<Input, ReadError>| -> Result<String, Failed> {
        let (text, pipeline) = parse(item?, args, &pipelines)?;
        match args.format {
            Format::Conllu => Ok(text.sentences.iter().map(Sentence::to_string).collect()),
            Format::Json => json(&text, &pipeline),
            Format::Tree => Ok(drawn(&text)),
        }
    };
    let mut failed = 0_usize;
    let mut written: Result<(), Stop> = Ok(());
    let take = |made: Made<Result<String, Failed>>| {
        match made {
            Made::Done(Ok(shown)) => {
                written = print(&shown, args.format, console);
                return written.is_ok();
            }
            Made::Done(Err(Failed::Read(error))) if error.is_skip() => {
                console.note(&error.to_string());
            }
            Made::Done(Err(error)) => {
                failed += 1;
                console.error(&error.to_string());
            }
            Made::Panicked(message) => {
                failed += 1;
                console.error(&format!(
                    "a text brought the program down ({message}), which is a fault of the program"
                ));
            }
        }
        true
    };
    line::run(items, workers(), || (), work, take, || true);
    written?;
    Ok(if failed > 0 { ExitCode::from(SOME_FAILED) } else { ExitCode::SUCCESS })
}

/// The pipeline for a text, by the language that it looks to be in.
fn pipeline_of(pipelines: &Pipelines<'_>, text: &str, path: &str) -> Result<Arc<Pipeline>, Failed> {
    let code = chancery_reading::language(text).code;
    pipelines.of(code).map_err(|message| Failed::Model { path: path.to_owned(), message })
}

fn parse(
    input: Input,
    args: &ParseArgs,
    pipelines: &Pipelines<'_>,
) -> Result<(Text, Arc<Pipeline>), Failed> {
    let path = input.source.name().to_owned();
    let text = decode(&input.bytes, &path)?.text;
    match args.kind {
        Kind::Text => {
            let pipeline = pipeline_of(pipelines, &text, &path)?;
            Ok((parse_text(path, text, args.sentences, &pipeline), pipeline))
        }
        Kind::Conllu => {
            let sentences = conllu::read(&text, &path)?;
            let forms = sentences.iter().flat_map(|sentence| &sentence.rows).take(MOST_FORMS);
            let forms: Vec<&str> = forms.map(|row| row.form.as_str()).collect();
            let pipeline = pipeline_of(pipelines, &forms.join(" "), &path)?;
            let language = args.input.language.as_deref().unwrap_or(&pipeline.meta().lang);
            let multiword = Multiword::of(language);
            Ok((parse_words(path, &sentences, multiword, &pipeline), pipeline))
        }
    }
}

fn parse_text(path: String, text: String, starts: Sentences, pipeline: &Pipeline) -> Text {
    let parsed = match starts {
        Sentences::Rule => {
            let rules = sentences::Rules::of(&pipeline.meta().lang);
            pipeline.parse_with(&text, &|tokens| rules.starts(tokens))
        }
        Sentences::Parser => pipeline.parse(&text),
    };
    let stem = stem(&path);
    let mut found: Vec<Sentence> = (parsed.sentences.iter().cloned())
        .filter_map(|range| Sentence::of_parse(&parsed, range))
        .collect();
    for (number, sentence) in (1..).zip(&mut found) {
        sentence.comments.insert(0, format!("# sent_id = {stem}-{number}"));
    }
    if let Some(first) = found.first_mut() {
        first.comments.insert(0, format!("# newdoc id = {stem}"));
    }
    Text { path, text, parsed, sentences: found }
}

/// Each sentence by itself: those that stand beside each other in a treebank need not come of one text.
fn parse_words(
    path: String,
    given: &[Sentence],
    multiword: Multiword,
    pipeline: &Pipeline,
) -> Text {
    let mut all =
        Text { path, text: String::new(), parsed: Parsed::default(), sentences: Vec::new() };
    let mut offset = 0;
    for sentence in given {
        let units = sentence.units(multiword);
        let words: Vec<Word<'_>> = (units.iter().enumerate())
            .map(|(i, unit)| Word {
                text: unit.form,
                space_follows: unit.space_follows,
                start: if i == 0 { SentenceStart::Start } else { SentenceStart::Forbidden },
            })
            .collect();
        let mut parsed = pipeline.parse_words(&words);
        all.sentences.push(sentence.with_parse(&units, &parsed));
        // The sentence stays one, also where the parser left several roots in it.
        let count = u32::try_from(parsed.tokens.len()).unwrap_or(u32::MAX);
        parsed.sentences = (count > 0).then_some(0..count).into_iter().collect();
        all.parsed.append(parsed, offset);
        for word in &words {
            all.text.push_str(word.text);
            all.text.push_str(if word.space_follows { " " } else { "" });
            let chars = word.text.chars().count() + usize::from(word.space_follows);
            offset += u32::try_from(chars).unwrap_or(0);
        }
    }
    all
}

/// A file's name as an id: no blanks, no folders, no ending.
fn stem(path: &str) -> String {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let stem = if matches!(stem, "" | "-") { "text" } else { stem };
    stem.replace(|c: char| c.is_whitespace() || c.is_control(), "_")
}

/// One text as a line of JSON. Places are characters of `text`; tokens are counted from 0.
#[derive(Serialize)]
struct JsonText<'a> {
    path: &'a str,
    model: String,
    text: &'a str,
    sentences: Vec<JsonSpan<'a>>,
    tokens: &'a [chancery_syntax::Token],
    entities: Vec<JsonSpan<'a>>,
}

#[derive(Serialize)]
struct JsonSpan<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'a str>,
    start: u32,
    end: u32,
    tokens: [u32; 2],
}

fn json(text: &Text, pipeline: &Pipeline) -> Result<String, Failed> {
    let Text { path, text, parsed, .. } = text;
    let span = |label, from: u32, to: u32| {
        let first = parsed.tokens.get(from as usize).map_or(0, |token| token.start);
        let last = parsed.tokens.get((to as usize).saturating_sub(1)).map_or(0, |token| token.end);
        JsonSpan { label, start: first, end: last, tokens: [from, to] }
    };
    let meta = pipeline.meta();
    let line = serde_json::to_string(&JsonText {
        path,
        model: format!("{} {}", meta.full_name(), meta.version),
        text,
        sentences: parsed.sentences.iter().map(|r| span(None, r.start, r.end)).collect(),
        tokens: &parsed.tokens,
        entities: parsed
            .entities
            .iter()
            .map(|entity| span(Some(entity.label.as_str()), entity.start, entity.end))
            .collect(),
    })?;
    Ok(line + "\n")
}

/// Each sentence's tree under its text, and the names below it.
fn drawn(text: &Text) -> String {
    let mut out = String::new();
    for range in &text.parsed.sentences {
        let tokens = text.parsed.tokens.get(range.start as usize..range.end as usize);
        let tokens = tokens.unwrap_or_default();
        if tokens.iter().all(|token| token.text.trim().is_empty()) {
            continue;
        }
        out.push_str(&format!("# {}\n", words(tokens)));
        for line in arcs::tree(tokens, range.start) {
            out.push_str(&line);
            out.push('\n');
        }
        let inside = text.parsed.entities.iter().filter(|entity| range.contains(&entity.start));
        for entity in inside {
            let name = text.parsed.tokens.get(entity.start as usize..entity.end as usize);
            out.push_str(&format!("{:<5} {}\n", entity.label, words(name.unwrap_or_default())));
        }
        out.push('\n');
    }
    out
}

/// Tokens put together again, on one line.
fn words(tokens: &[chancery_syntax::Token]) -> String {
    let mut line = String::new();
    let mut end = tokens.first().map_or(0, |token| token.start);
    for token in tokens {
        if token.start > end || token.text.trim().is_empty() {
            line.push(' ');
        }
        line.push_str(token.text.trim());
        end = token.end;
    }
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn print(shown: &str, format: Format, console: &mut Console) -> Result<(), Stop> {
    for line in shown.lines() {
        match line.strip_prefix("# ").filter(|_| format == Format::Tree) {
            Some(title) => {
                let title = console.paint(Style::Bold, title);
                console.line(&title)?;
            }
            None => console.line(line)?,
        }
    }
    Ok(console.flush()?)
}
