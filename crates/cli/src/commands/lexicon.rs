use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::anyhow;
use chancery_coding::trying::{Touched, Tried, tried};
use chancery_coding::{Coder, Language};
use chancery_knowledge::Directory;
use chancery_knowledge::lexicon::{Concept, Lexicon};
use chancery_knowledge::lexicon_lint;
use chancery_knowledge::plover::Plover;
use chancery_reading::{Limits, decode, walk};
use chancery_records::{ActorId, Day, DaySpan};
use clap::{Args, Subcommand, ValueEnum};
use serde::Serialize;

use crate::args::Globals;
use crate::console::{Console, Style};
use crate::models::{self, Pipelines};
use crate::stop::{SOME_FAILED, Stop};

/// List, check and try the words that carry events
#[derive(Debug, Args)]
#[command(after_help = "\
The words are those that are part of the program, or those of --lexicon DIR as its files stand now.

Examples:
  chancery lexicon list coerce
  chancery lexicon list sell_arms --language fr
  chancery lexicon lint
  chancery lexicon lint --lexicon knowledge/lexicon --against crates/coding/tests training/coding
  chancery lexicon try 'Le Kazakhstan a boudé le sommet de l’OTSC à Minsk.'
  chancery lexicon try Russia accused Ukraine of shelling Belgorod --format json | jq .events")]
pub(crate) struct LexiconArgs {
    #[command(subcommand)]
    command: LexiconCommand,
}

#[derive(Debug, Subcommand)]
enum LexiconCommand {
    /// List the meanings with their words
    List(ListArgs),
    /// Find lines that contradict each other or can never fire; exit code 1 if there are any
    Lint(LintArgs),
    /// Show what fires in a phrase, and why
    Try(TryArgs),
}

#[derive(Debug, Args)]
struct ListArgs {
    /// Of this type, or this meaning alone
    #[arg(value_name = "TYPE|MEANING")]
    word: Option<String>,

    /// Words of this language alone
    #[arg(long, visible_alias = "lang", value_name = "CODE", value_parser = LANGUAGES)]
    language: Option<String>,

    /// What is printed
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

#[derive(Debug, Args)]
struct LintArgs {
    /// Also name the words that begin nowhere in these texts (files and folders); sentences may carry the marks of
    /// training/coding, or stand in tables
    #[arg(long, value_name = "PATH", num_args = 1..)]
    against: Vec<PathBuf>,

    /// Words of this language alone
    #[arg(long, visible_alias = "lang", value_name = "CODE", value_parser = LANGUAGES)]
    language: Option<String>,
}

#[derive(Debug, Args)]
struct TryArgs {
    /// The phrase; sentences are better than single words
    #[arg(required = true, value_name = "PHRASE")]
    text: Vec<String>,

    /// Its language instead of a guess
    #[arg(long, visible_alias = "lang", value_name = "CODE", value_parser = LANGUAGES)]
    language: Option<String>,

    /// The day on which it was published: offices are those of the time
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<Day>,

    /// What is printed
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

/// The languages with words.
const LANGUAGES: [&str; 2] = ["fr", "en"];

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// To be read
    Table,
    /// JSON, one object on a line
    Json,
}

pub(crate) fn run(
    args: &LexiconArgs,
    globals: &Globals,
    console: &mut Console,
) -> Result<ExitCode, Stop> {
    match &args.command {
        LexiconCommand::List(args) => list(args, globals, console),
        LexiconCommand::Lint(args) => lint(args, globals, console),
        LexiconCommand::Try(args) => attempt(args, globals, console),
    }
}

/// The languages that were asked for and that there are words of.
fn chosen(asked: Option<&str>, globals: &Globals) -> Result<Vec<&'static str>, Stop> {
    let held = |code: &&str| globals.lexicon.as_ref().is_none_or(|dir| dir.join(code).is_dir());
    let wanted = |code: &&str| asked.is_none_or(|asked| asked == *code);
    let all = Coder::languages().iter().copied();
    let found: Vec<&str> = all.filter(wanted).filter(held).collect();
    match &globals.lexicon {
        Some(folder) if found.is_empty() => Err(Stop::unusable(anyhow!(
            "{} has no folder of words: expected one of {}",
            folder.display(),
            asked.map_or_else(|| LANGUAGES.join(", "), str::to_owned)
        ))),
        _ => Ok(found),
    }
}

fn lexicon(code: &str, globals: &Globals) -> Result<Lexicon, Stop> {
    match &globals.lexicon {
        Some(folder) => Lexicon::in_folder(folder, code),
        None => Lexicon::packed(code),
    }
    .map_err(Stop::unusable)
}

fn language(code: &str, globals: &Globals) -> Result<Language, Stop> {
    match &globals.lexicon {
        Some(folder) => Language::in_folder(folder, code),
        None => Language::packed(code),
    }
    .map_err(Stop::unusable)
}

/// A meaning with its words.
#[derive(Serialize)]
struct Meaning<'a> {
    concept: &'a str,
    #[serde(rename = "type")]
    kind: chancery_records::EventType,
    #[serde(skip_serializing_if = "Option::is_none")]
    mode: Option<&'a str>,
    context: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    cameo: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    intensity: Option<f32>,
    flags: Vec<&'static str>,
    words: BTreeMap<&'a str, Vec<String>>,
}

fn list(args: &ListArgs, globals: &Globals, console: &mut Console) -> Result<ExitCode, Stop> {
    let mut lexicons = Vec::new();
    for code in chosen(args.language.as_deref(), globals)? {
        lexicons.push((code, lexicon(code, globals)?));
    }
    let meanings = meanings(&lexicons, args.word.as_deref());
    if let Some(word) = args.word.as_deref().filter(|_| meanings.is_empty()) {
        return Err(Stop::usage(anyhow!(
            "`{word}` is neither a type nor a meaning; `chancery ontology` lists the types"
        )));
    }
    for meaning in &meanings {
        match args.format {
            Format::Json => {
                console.line(&serde_json::to_string(meaning).map_err(Stop::unusable)?)?;
            }
            Format::Table => show(meaning, console)?,
        }
    }
    let words = lexicons.iter().map(|(code, _)| {
        let count: usize =
            meanings.iter().map(|meaning| meaning.words.get(code).map_or(0, Vec::len)).sum();
        format!("{count} words and phrases in {code}")
    });
    let words: Vec<String> = words.collect();
    console.note(&format!("{} meanings; {}", meanings.len(), words.join(", ")));
    Ok(ExitCode::SUCCESS)
}

fn meanings<'a>(lexicons: &'a [(&'a str, Lexicon)], word: Option<&str>) -> Vec<Meaning<'a>> {
    let Some((_, first)) = lexicons.first() else { return Vec::new() };
    let asked = |concept: &&Concept| {
        let named =
            |word: &str| concept.id == word || concept.kind.as_str().eq_ignore_ascii_case(word);
        word.is_none_or(named)
    };
    let mut meanings: Vec<Meaning<'_>> = first.concepts.iter().filter(asked).map(meaning).collect();
    let places: BTreeMap<&str, usize> =
        meanings.iter().enumerate().map(|(at, meaning)| (meaning.concept, at)).collect();
    for (code, lexicon) in lexicons {
        for entry in &lexicon.entries {
            if let Some(&at) = places.get(lexicon.concept(entry).id.as_str()) {
                let words = meanings[at].words.entry(code).or_default();
                let written = entry.written();
                if !words.contains(&written) {
                    words.push(written);
                }
            }
        }
    }
    meanings.sort_by_key(|meaning| meaning.kind);
    meanings
}

fn meaning(concept: &Concept) -> Meaning<'_> {
    let flags = [
        (concept.speech, "speech"),
        (concept.swallows, "swallows"),
        (concept.negated, "negated"),
        (concept.planned, "planned"),
        (concept.place, "place"),
        (concept.affirmed, "affirmed"),
        (concept.void, "void"),
    ];
    Meaning {
        concept: &concept.id,
        kind: concept.kind,
        mode: concept.mode.as_deref(),
        context: &concept.context,
        cameo: concept.cameo.as_deref(),
        intensity: concept.intensity,
        flags: flags.into_iter().filter(|(on, _)| *on).map(|(_, flag)| flag).collect(),
        words: BTreeMap::new(),
    }
}

fn show(meaning: &Meaning<'_>, console: &mut Console) -> Result<(), Stop> {
    let name = console.paint(Style::Bold, meaning.concept);
    let mode = meaning.mode.map_or(String::new(), |mode| format!(".{mode}"));
    let mut facts = vec![format!("{}{mode}", meaning.kind)];
    facts.extend(meaning.cameo.map(|code| format!("CAMEO {code}")));
    facts.extend(meaning.intensity.map(|score| format!("intensity {score:+.1}")));
    facts.extend(meaning.context.iter().cloned());
    facts.extend(meaning.flags.iter().map(|flag| (*flag).to_owned()));
    console.line(&format!("{name}  {}", facts.join(" · ")))?;
    for (code, words) in &meaning.words {
        console.line(&format!("  {code}: {}", words.join(", ")))?;
    }
    Ok(())
}

fn lint(args: &LintArgs, globals: &Globals, console: &mut Console) -> Result<ExitCode, Stop> {
    let codes = chosen(args.language.as_deref(), globals)?;
    let plover = Plover::packed().map_err(Stop::unusable)?;
    let mut found = Vec::new();
    let mut languages = Vec::new();
    for &code in &codes {
        let language = language(code, globals)?;
        let findings = lexicon_lint::findings(&language.lexicon);
        found.extend(findings.into_iter().map(|finding| format!("{code}: {finding}")));
        languages.push(language);
    }
    if let Some(first) = languages.first() {
        let real = first.lexicon.concepts.iter().filter(|concept| !concept.void);
        found.extend(real.flat_map(|concept| plover.unlisted(concept)));
    }
    // A meaning may have its words in another language than those that were asked for.
    if codes.len() == LANGUAGES.len() {
        let lexicons: Vec<&Lexicon> = languages.iter().map(|language| &language.lexicon).collect();
        let wordless = lexicon_lint::wordless(&lexicons);
        found.extend(wordless.into_iter().map(|id| format!("{id}: no word in any language")));
    }
    let mut failed = false;
    if !args.against.is_empty() {
        let (untouched, fine) = untouched(args, &languages, globals, console)?;
        found.extend(untouched);
        failed = !fine;
    }
    for finding in &found {
        console.line(finding)?;
    }
    match found.len() {
        0 => console.note("nothing found"),
        1 => console.note("1 finding"),
        many => console.note(&format!("{many} findings")),
    }
    Ok(if found.is_empty() && !failed { ExitCode::SUCCESS } else { ExitCode::from(SOME_FAILED) })
}

/// The lines that begin nowhere in the texts, and whether all texts could be read.
fn untouched(
    args: &LintArgs,
    languages: &[Language],
    globals: &Globals,
    console: &Console,
) -> Result<(Vec<String>, bool), Stop> {
    let pipelines = Pipelines::new(args.language.as_deref(), globals, console)?;
    let directory = Directory::packed()?;
    let mut touched: Vec<(&Language, Touched<'_>)> =
        languages.iter().map(|language| (language, Touched::none(language))).collect();
    let mut fine = true;
    for item in walk(&args.against, io::stdin(), Limits::default()) {
        let text = item.and_then(|input| decode(&input.bytes, input.source.name()));
        let text = match text {
            Ok(decoded) => decoded.text,
            Err(error) => {
                fine = false;
                console.error(&error.to_string());
                continue;
            }
        };
        let sentences = sentences(&text);
        let guess = chancery_reading::language(&sentences.join(" ")).code;
        let code = args.language.as_deref().unwrap_or(guess);
        let Some((_, touched)) = touched.iter_mut().find(|(language, _)| language.code == code)
        else {
            console.detail("a text in a language that is not checked");
            continue;
        };
        let pipeline = pipelines.of(code).map_err(|e| Stop::unusable(anyhow!(e)))?;
        for sentence in sentences {
            touched.read(&sentence, &pipeline, directory);
        }
    }
    let mut found = Vec::new();
    for (language, touched) in &touched {
        for entry in touched.untouched() {
            let (code, class) = (&language.code, entry.class.letter());
            found.push(format!("{code}: {class} {} begins in none of the texts", entry.name));
        }
    }
    Ok((found, fine))
}

/// The sentences of a text, one or more on a line: those of `training/coding` without the marks of their two sides, of
/// tables the first column, and no headings.
fn sentences(text: &str) -> Vec<String> {
    let marks = ['{', '}', '[', ']'];
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#') && !line.starts_with("=="))
        .map(|line| match line.strip_prefix('|') {
            Some(row) => row.split('|').next().unwrap_or_default().trim(),
            None => line,
        })
        .map(|line| line.replace(marks, ""))
        .filter(|line| line.chars().any(char::is_alphabetic))
        .collect()
}

fn attempt(args: &TryArgs, globals: &Globals, console: &mut Console) -> Result<ExitCode, Stop> {
    let text = args.text.join(" ");
    let published = args.on.map(DaySpan::on);
    let codes = match &args.language {
        Some(code) => chosen(Some(code), globals)?,
        None => {
            let guess = chancery_reading::language(&text).code;
            let codes = chosen(None, globals)?;
            // A few words are told badly: the language whose words make more of them is theirs.
            if codes.contains(&guess) { chosen(Some(guess), globals)? } else { codes }
        }
    };
    let mut best: Option<Tried> = None;
    for code in codes {
        let language = language(code, globals)?;
        let pipeline = models::load(Some(code), globals, console)?;
        let found = tried(&text, &pipeline, &language, Directory::packed()?, published);
        let more = |best: &Tried| {
            (found.events.len(), found.lines.len()) > (best.events.len(), best.lines.len())
        };
        if best.as_ref().is_none_or(more) {
            best = Some(found);
        }
    }
    let Some(best) = best else { return Ok(ExitCode::SUCCESS) };
    match args.format {
        Format::Json => console.line(&serde_json::to_string(&best).map_err(Stop::unusable)?)?,
        Format::Table => show_tried(&best, console)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn show_tried(tried: &Tried, console: &mut Console) -> Result<(), Stop> {
    for (i, word) in tried.words.iter().enumerate() {
        console.line(&format!(
            "{i:3} {:16} {:14} {:5} {:10} {:3} {}",
            word.text,
            word.lemma,
            word.pos,
            word.dep,
            word.head,
            word.links.join(" ")
        ))?;
    }
    for line in &tried.lines {
        console.line(&format!(
            "? {:32} {:9} from [{}] to [{}]  {}",
            line.name,
            line.kind,
            side(&line.from),
            side(&line.to),
            line.outcome
        ))?;
    }
    for event in &tried.events {
        let kind = console.paint(Style::Bold, event.kind.as_str());
        let mode = event.mode.as_ref().map_or(String::new(), |mode| format!(".{mode}"));
        let code = event.cameo.as_ref().map_or(String::new(), |code| format!(" CAMEO {code}"));
        let why = if event.why.is_empty() { String::new() } else { format!(" ({})", event.why) };
        let (from, to, status) = (side(&event.from), side(&event.to), event.status);
        console
            .line(&format!("= {kind}{mode}{code} {from} > {to} {status}{why}  {}", event.rule))?;
    }
    for said in &tried.sayings {
        console.line(&format!("\" {} {} {:?}", said.speaker, said.verb, said.words))?;
    }
    if tried.lines.is_empty() {
        console.note("no word of the lexicon begins in it");
    }
    Ok(())
}

fn side(actors: &[ActorId]) -> String {
    actors.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_tables_and_headings_are_no_words() {
        let text = "# heading\n== AGREE\n{Oslo} met [Bern].\n\n| Sentence | Events |\n|---|---|\n\
                    | Chad left. | - |\nPlain words.\n";
        assert_eq!(sentences(text), ["Oslo met Bern.", "Sentence", "Chad left.", "Plain words."]);
    }
}
