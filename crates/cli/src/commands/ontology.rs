use std::process::ExitCode;

use anyhow::anyhow;
use chancery_knowledge::plover::{Both, Class, Lang, Plover};
use chancery_records::EventType;
use clap::{Args, ValueEnum};
use comfy_table::{ContentArrangement, Table, presets};
use serde::Serialize;

use crate::console::{Console, Style};
use crate::stop::Stop;

/// Show the ontology: types, modes, contexts, CAMEO's codes
#[derive(Debug, Args)]
#[command(after_help = "\
Without a word, the sixteen types with their modes, and the contexts. A word names a type, a mode (of every
type that has it, or of one: COERCE.arrest), a context, or a code of CAMEO, and shows it in full.

The table is in the language of --language; JSON (one object for each class, on a line) and TOML (as in
knowledge/plover.toml) hold both languages.

Examples:
  chancery ontology
  chancery ontology coerce
  chancery ontology coerce.arrest --language fr
  chancery ontology 173
  chancery ontology --format json | jq 'select(.class == \"mode\" and .extension)'
  chancery ontology cyber --format toml")]
pub(crate) struct OntologyArgs {
    /// A type, a mode, a context or a code
    #[arg(value_name = "TYPE|CODE")]
    word: Option<String>,

    /// The language of the table
    #[arg(long, visible_alias = "lang", value_name = "CODE", default_value = "en", value_parser = LANGUAGES)]
    language: String,

    /// What is printed
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

/// The languages in which the ontology explains itself.
const LANGUAGES: [&str; 2] = ["fr", "en"];

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// To be read
    Table,
    /// One object for each class, on a line
    Json,
    /// As in knowledge/plover.toml
    Toml,
}

/// A class as JSON.
#[derive(Serialize)]
struct JsonClass<'a> {
    class: &'static str,
    name: String,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<EventType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mode: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quad: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    intensity: Option<f32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cameo: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    extension: Option<bool>,
    definition: Both<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    examples: Option<Both<&'a [String]>>,
}

pub(crate) fn run(args: &OntologyArgs, console: &mut Console) -> Result<ExitCode, Stop> {
    let plover = Plover::packed().map_err(Stop::unusable)?;
    let language = args.language.parse::<Lang>().map_err(|e| Stop::usage(anyhow!(e)))?;
    let named = args.word.as_deref().map(|word| found(&plover, word)).transpose()?;
    match (args.format, named) {
        (Format::Table, None) => listing(&plover, language, console)?,
        (Format::Table, Some(classes)) => {
            for (number, class) in classes.iter().enumerate() {
                if number > 0 {
                    console.line("")?;
                }
                full(&plover, class, language, console)?;
            }
        }
        (Format::Json, named) => {
            for class in named.unwrap_or_else(|| plover.classes().collect()) {
                console.line(&json(&plover, &class)?)?;
            }
        }
        (Format::Toml, None) => console.text(Plover::file().map_err(Stop::unusable)?)?,
        (Format::Toml, Some(classes)) => {
            let part = toml::to_string(&plover.only(&classes)).map_err(Stop::unusable)?;
            console.text(&part)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// What a word names; at least one class.
fn found<'a>(plover: &'a Plover, word: &str) -> Result<Vec<Class<'a>>, Stop> {
    let found = plover.find(word);
    if !found.is_empty() {
        return Ok(found);
    }
    Err(Stop::usage(anyhow!(
        "`{word}` is no type, mode, context or CAMEO code; `chancery ontology` lists the types, modes and \
         contexts, and `chancery ontology TYPE` the codes of one"
    )))
}

fn table(console: &Console) -> Table {
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED);
    if let Some(width) = console.width() {
        table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    }
    table
}

/// All types and contexts, each on a row.
fn listing(plover: &Plover, language: Lang, console: &mut Console) -> Result<(), Stop> {
    let mut types = table(console);
    types.set_header(["type", "quad", "intensity", "CAMEO", "modes (* ours)", "definition"]);
    for kind in EventType::ALL {
        let Some(facts) = plover.types.get(&kind) else { continue };
        let modes: Vec<String> = plover.modes(kind).map(|(m, f)| starred(m, f.extension)).collect();
        types.add_row([
            kind.to_string(),
            kind.quad().to_string(),
            format!("{:+.1}", facts.intensity),
            facts.cameo.clone(),
            modes.join(", "),
            facts.definition(language).to_owned(),
        ]);
    }
    console.line(&types.to_string())?;
    let mut contexts = table(console);
    contexts.set_header(["context", "definition"]);
    for (name, facts) in &plover.contexts {
        contexts.add_row([name.as_str(), facts.definition(language)]);
    }
    Ok(console.line(&contexts.to_string())?)
}

fn starred(mode: &str, extension: bool) -> String {
    if extension { format!("{mode}*") } else { mode.to_owned() }
}

/// One class with all that is known of it.
fn full(
    plover: &Plover,
    class: &Class<'_>,
    language: Lang,
    console: &mut Console,
) -> Result<(), Stop> {
    let name = console.paint(Style::Bold, &class.to_string());
    console.line(&format!("{name}  {}", about(plover, class)))?;
    console.line(&format!("  {}", class.definition(language)))?;
    for example in examples(plover, class, language) {
        console.line(&format!("  – {example}"))?;
    }
    match *class {
        Class::Type(kind, _) => {
            for (mode, facts) in plover.modes(kind) {
                let mode = starred(mode, facts.extension);
                console.line(&format!("  {mode:18} {}", facts.definition(language)))?;
            }
            codes(plover, kind, None, language, console)
        }
        Class::Mode(kind, mode, _) => codes(plover, kind, Some(mode), language, console),
        Class::Context(..) => Ok(()),
        Class::Code(code, _) => {
            for one in plover.exceptions.iter().filter(|one| one.cameo == code) {
                console.line(&format!("  also {}: {}", one.kind, one.reason))?;
            }
            Ok(())
        }
    }
}

/// What a class is, in a line.
fn about(plover: &Plover, class: &Class<'_>) -> String {
    match *class {
        Class::Type(kind, facts) => {
            let score = format!("intensity {:+.1}", facts.intensity);
            format!(
                "type · quad {} ({}) · {score} · CAMEO {}",
                kind.quad(),
                quad(kind),
                facts.cameo
            )
        }
        Class::Mode(_, _, facts) => {
            let own = if facts.extension { " · Chancery's own" } else { "" };
            format!("mode{own} · CAMEO {}", facts.cameo)
        }
        Class::Context(..) => "context".to_owned(),
        Class::Code(_, facts) => match (facts.kind, &facts.mode) {
            (Some(kind), mode) => {
                let mode = mode.as_ref().map_or(String::new(), |mode| format!(".{mode}"));
                let score = plover.intensity(kind);
                format!("CAMEO · PLOVER {kind}{mode} · intensity {score:+.1}")
            }
            (None, _) => "CAMEO · no event in PLOVER, which leaves statements out".to_owned(),
        },
    }
}

fn quad(kind: EventType) -> &'static str {
    match kind.quad() {
        1 => "verbal cooperation",
        2 => "material cooperation",
        3 => "verbal conflict",
        _ => "material conflict",
    }
}

/// A class's examples; a code's are those of its mode, or of its type.
fn examples<'a>(plover: &'a Plover, class: &Class<'a>, language: Lang) -> &'a [String] {
    let Class::Code(_, facts) = *class else { return class.examples(language) };
    let of_mode = facts.kind.zip(facts.mode.as_deref());
    of_mode
        .and_then(|(kind, mode)| plover.mode(kind, mode))
        .map(|mode| mode.examples(language))
        .or_else(|| Some(plover.types.get(&facts.kind?)?.examples(language)))
        .unwrap_or_default()
}

fn codes(
    plover: &Plover,
    kind: EventType,
    mode: Option<&str>,
    language: Lang,
    console: &mut Console,
) -> Result<(), Stop> {
    for (code, facts) in plover.codes_of(kind, mode) {
        let mode = facts.mode.as_deref().unwrap_or("–");
        console.line(&format!("  {code:5} {mode:14} {}", facts.name(language)))?;
    }
    Ok(())
}

fn json(plover: &Plover, class: &Class<'_>) -> Result<String, Stop> {
    let definition = Both { fr: class.definition(Lang::Fr), en: class.definition(Lang::En) };
    let examples =
        Both { fr: examples(plover, class, Lang::Fr), en: examples(plover, class, Lang::En) };
    let mut shown = JsonClass {
        class: "context",
        name: class.to_string(),
        kind: None,
        mode: None,
        quad: None,
        intensity: None,
        cameo: None,
        extension: None,
        definition,
        examples: (!examples.en.is_empty()).then_some(examples),
    };
    match *class {
        Class::Type(kind, facts) => {
            (shown.class, shown.kind, shown.cameo) =
                ("type", Some(kind), Some(facts.cameo.as_str()));
        }
        Class::Mode(kind, mode, facts) => {
            (shown.class, shown.kind, shown.cameo) =
                ("mode", Some(kind), Some(facts.cameo.as_str()));
            (shown.mode, shown.extension) = (Some(mode), Some(facts.extension));
        }
        Class::Context(..) => {}
        Class::Code(code, facts) => {
            (shown.class, shown.kind, shown.cameo) = ("code", facts.kind, Some(code));
            shown.mode = facts.mode.as_deref();
        }
    }
    shown.quad = shown.kind.map(EventType::quad);
    shown.intensity = shown.kind.map(|kind| plover.intensity(kind));
    serde_json::to_string(&shown).map_err(Stop::unusable)
}
