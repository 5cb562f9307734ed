//! The `chancery` command: arguments, progress and tables; what it shows is worked out in the rooms below.

mod arcs;
mod args;
mod console;
mod line;
mod models;
mod packing;
mod signal;
mod stop;
mod commands {
    pub(crate) mod bound;
    pub(crate) mod brief;
    pub(crate) mod code;
    pub(crate) mod completions;
    pub(crate) mod contradictions;
    pub(crate) mod dates;
    pub(crate) mod demo;
    pub(crate) mod events;
    pub(crate) mod explain;
    pub(crate) mod export;
    pub(crate) mod exposure;
    pub(crate) mod facts;
    pub(crate) mod import;
    pub(crate) mod lexicon;
    pub(crate) mod measure;
    pub(crate) mod models;
    pub(crate) mod ontology;
    pub(crate) mod order;
    pub(crate) mod pairs;
    pub(crate) mod parse;
    pub(crate) mod past;
    pub(crate) mod read;
    pub(crate) mod search;
    pub(crate) mod stories;
    pub(crate) mod verdicts;
    pub(crate) mod whatif;
}

use std::process::ExitCode;

use clap::Parser;

use args::{Cli, Command};
use console::Console;
use stop::Stop;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let mut console = Console::new(cli.globals.quiet, cli.globals.verbose);
    let result = run(&cli, &mut console).and_then(|done| {
        console.flush()?;
        Ok(done)
    });
    match result {
        Ok(code) => code,
        Err(stop) => stop.report(&console),
    }
}

fn run(cli: &Cli, console: &mut Console) -> Result<ExitCode, Stop> {
    let globals = &cli.globals;
    match &cli.command {
        Command::Code(args) => commands::code::run(args, globals, console),
        Command::Read(args) => commands::read::run(args, globals, console),
        Command::Import(args) => commands::import::run(args, globals, console),
        Command::Brief(args) => commands::brief::run(args, globals, console),
        Command::Events(args) => commands::events::run(args, globals, console),
        Command::Stories(args) => commands::stories::run(args, globals, console),
        Command::Explain(args) => commands::explain::run(args, globals, console),
        Command::Order(args) => commands::order::run(args, globals, console),
        Command::Bound(args) => commands::bound::run(args, globals, console),
        Command::Verdicts(args) => commands::verdicts::run(args, globals, console),
        Command::Contradictions(args) => commands::contradictions::run(args, globals, console),
        Command::Exposure(args) => commands::exposure::run(args, globals, console),
        Command::Whatif(args) => commands::whatif::run(args, globals, console),
        Command::Export(args) => commands::export::run(args, globals, console),
        Command::Measure(args) => commands::measure::run(args, globals, console),
        Command::Search(args) => commands::search::run(args, globals, console),
        Command::Parse(args) => commands::parse::run(args, globals, console),
        Command::Dates(args) => commands::dates::run(args, globals, console),
        Command::Ontology(args) => commands::ontology::run(args, console),
        Command::Facts(args) => commands::facts::run(args, console),
        Command::Lexicon(args) => commands::lexicon::run(args, globals, console),
        Command::Models(args) => commands::models::run(args, globals, console),
        Command::Demo(args) => commands::demo::run(args, globals, console),
        Command::Completions(args) => commands::completions::run(args, console),
    }
}
