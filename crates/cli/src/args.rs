//! What can be typed: the commands and the flags that all of them take.

use std::path::{Path, PathBuf};

use chancery_coding::Coder;
use chancery_world::World;
use clap::{Args, Parser, Subcommand};

use crate::commands;
use crate::stop::Stop;

const AFTER: &str = "\
Exit codes:
  0    done
  1    some of the input could not be read or coded; the rest was
  2    the command line makes no sense, or names nobody
  3    the world or the model cannot be used
  130  stopped by Ctrl-C; what was reported as filed is filed

Colours are left out where the output is no terminal or NO_COLOR is set.";

/// The world of a folder, unless another is named.
const USUAL_WORLD: &str = "chancery.world";

/// Reads dispatches and answers from them: who did what to whom, when, and who says so.
#[derive(Debug, Parser)]
#[command(name = "chancery", version, after_help = AFTER, max_term_width = 100)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) globals: Globals,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Flags of every command.
#[derive(Clone, Debug, Args)]
pub(crate) struct Globals {
    /// The file of records; made by `read` if there is none [default: chancery.world]
    #[arg(long, global = true, env = "CHANCERY_WORLD", value_name = "FILE")]
    world: Option<PathBuf>,

    /// The pipeline that parses: a name that `chancery models` lists, a wheel, or a folder [default: the
    /// language's]
    #[arg(long, global = true, env = "CHANCERY_MODEL", value_name = "NAME|PATH")]
    pub(crate) model: Option<String>,

    /// A folder with models of yours; nothing is downloaded then
    #[arg(long, global = true, env = "CHANCERY_MODELS", value_name = "DIR")]
    pub(crate) models: Option<PathBuf>,

    /// A folder of words such as knowledge/lexicon, used as its files stand now instead of the words that are
    /// part of the program
    #[arg(long, global = true, env = "CHANCERY_LEXICON", value_name = "DIR")]
    pub(crate) lexicon: Option<PathBuf>,

    /// Say nothing but results and errors
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,

    /// Say more; with an error, also what caused it
    #[arg(long, short, global = true, action = clap::ArgAction::Count)]
    pub(crate) verbose: u8,
}

impl Globals {
    /// What codes: with the words of the folder that was given, or those that ship.
    pub(crate) fn coder(&self) -> Result<Coder, Stop> {
        match &self.lexicon {
            Some(folder) => Coder::with_lexicon(folder),
            None => Coder::packed(),
        }
        .map_err(Stop::unusable)
    }

    /// The world to use: the one that was given, or the usual one in the current directory.
    pub(crate) fn world(&self) -> PathBuf {
        self.world_or(USUAL_WORLD)
    }

    /// The world that was given, or the usual one if it is there: for what can be answered without.
    pub(crate) fn world_if_any(&self) -> Result<Option<World>, Stop> {
        let path = self.world();
        if self.world.is_none() && !path.exists() {
            return Ok(None);
        }
        Ok(Some(World::open_read_only(&path)?))
    }

    /// The world that was given, or another file than the usual one.
    pub(crate) fn world_or(&self, usual: &str) -> PathBuf {
        self.world.clone().unwrap_or_else(|| PathBuf::from(usual))
    }
}

/// What a suggested command needs to find the same world; nothing for the usual one.
pub(crate) fn world_flag(world: &Path) -> String {
    if world == Path::new(USUAL_WORLD) {
        return String::new();
    }
    let path = world.display().to_string();
    let plain = |c: char| c.is_alphanumeric() || "/._-".contains(c);
    if path.chars().all(plain) {
        format!(" --world {path}")
    } else {
        format!(" --world '{}'", path.replace('\'', "'\\''"))
    }
}

/// One file each under `commands/`.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Print the records of texts as JSON Lines, without filing them
    Code(commands::code::CodeArgs),
    /// Read texts into the world
    Read(commands::read::ReadArgs),
    /// Take events that others coded into the world: ICEWS, POLECAT, GDELT, ACLED, Phoenix, quadruples
    Import(commands::import::ImportArgs),
    /// Tell what the world holds of an actor, or of what passes between two
    Brief(commands::brief::BriefArgs),
    /// List events
    Events(commands::events::EventsArgs),
    /// List stories: each happening once, with everybody who tells it
    Stories(commands::stories::StoriesArgs),
    /// Show how a sentence was read: its tree, who is meant, which rule fired, where dates come from
    Explain(commands::explain::ExplainArgs),
    /// Tell what an organisation, a treaty, a vote or a state is bound by on a day
    Order(commands::order::OrderArgs),
    /// List who is bound on a day
    Bound(commands::bound::BoundArgs),
    /// Tell what became of duties: what set them off, who asked, what was decided and done
    Verdicts(commands::verdicts::VerdictsArgs),
    /// Hold texts against the record and against each other
    Contradictions(commands::contradictions::ContradictionsArgs),
    /// Tell what a state hangs on: pipelines, contracts, transit, loans; and what a halt cuts off
    Exposure(commands::exposure::ExposureArgs),
    /// Suppose facts and happenings, and see what would differ; the world is left alone
    Whatif(commands::whatif::WhatifArgs),
    /// Write events, statements, ties or actors for other tools: DuckDB, pandas, R, Gephi, neo4j
    Export(commands::export::ExportArgs),
    /// Measure relations over time: dyads, influence, partners, visits, votes, balance, changes
    Measure(commands::measure::MeasureArgs),
    /// Find sentences by their words
    Search(commands::search::SearchArgs),
    /// Print how texts are parsed: words, trees, names
    Parse(commands::parse::ParseArgs),
    /// Show which days the expressions of time of a text mean, and why
    Dates(commands::dates::DatesArgs),
    /// Show the ontology: types, modes, contexts, CAMEO's codes
    Ontology(commands::ontology::OntologyArgs),
    /// Check a folder of facts: states, organisations, treaties, flows, votes
    Facts(commands::facts::FactsArgs),
    /// List, check and try the words that carry events
    Lexicon(commands::lexicon::LexiconArgs),
    /// List, fetch or find the models that parse
    Models(commands::models::ModelsArgs),
    /// Read the examples that come with the program and show a brief
    Demo(commands::demo::DemoArgs),
    /// Print the completions of a shell
    Completions(commands::completions::CompletionsArgs),
}

/// Which texts, and how much of them.
#[derive(Clone, Debug, Args)]
pub(crate) struct InputArgs {
    /// Files and folders (with all that is in them); - is standard input
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,

    /// Take the texts to be in this language instead of guessing (en and fr can be coded)
    #[arg(long, visible_alias = "lang", value_name = "CODE", value_parser = language)]
    pub(crate) language: Option<String>,

    /// Refuse files of more bytes than this
    #[arg(long, value_name = "N", default_value_t = chancery_reading::Limits::default().bytes)]
    pub(crate) max_bytes: u64,

    /// Refuse texts with a line of more characters than this
    #[arg(long, value_name = "N", default_value_t = chancery_reading::Limits::default().line_chars)]
    pub(crate) max_line: usize,
}

impl InputArgs {
    pub(crate) fn limits(&self) -> chancery_reading::Limits {
        chancery_reading::Limits { bytes: self.max_bytes, line_chars: self.max_line }
    }
}

/// Two or three small letters, as ISO 639 has them.
fn language(code: &str) -> Result<String, String> {
    if (2..=3).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_lowercase()) {
        Ok(code.to_owned())
    } else {
        Err("give an ISO 639 code such as fr".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn suggested_commands_can_be_copied() {
        assert_eq!(world_flag(Path::new("chancery.world")), "");
        assert_eq!(world_flag(Path::new("a/b.world")), " --world a/b.world");
        assert_eq!(world_flag(Path::new("l'an 1.world")), r" --world 'l'\''an 1.world'");
    }

    #[test]
    fn the_definitions_are_sound() {
        Cli::command().debug_assert();
    }
}
