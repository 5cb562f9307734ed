//! The project's chores.
//!
//! `cargo xtask test` is what the README, a person and the CI run: format, lints, documentation, every
//! test, and the README's own commands. Everything is built in the release profile, which
//! `cargo run --release` shares, so that nothing is compiled twice.

#![allow(clippy::print_stdout, clippy::print_stderr)] // A program that talks to the one who runs it.

mod python;
mod readme;
mod steps;

use std::process::ExitCode;

const HELP: &str = "\
usage: cargo xtask test [STEP…]

Runs every step, or those that are named:
  fmt      the sources are formatted
  clippy   no lint complains
  doc      the documentation builds without a warning
  model    spaCy's models that ours is compared with are here (about 60 MB are fetched if not)
  python   the tools that exports are tried with are here (left out without Python 3.11 or a network)
  test     all tests and the examples in the documentation
  fuzz     the fuzz targets compile (left out without a C++ compiler)
  readme   the commands of the README do what they say
  deny     licences and advisories (left out without cargo-deny)";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.split_first() {
        Some((command, named)) if command == "test" => match steps::run(named) {
            Ok(()) => ExitCode::SUCCESS,
            Err(why) => {
                eprintln!("\nxtask: {why}");
                ExitCode::FAILURE
            }
        },
        _ => {
            eprintln!("{HELP}");
            ExitCode::from(2)
        }
    }
}
