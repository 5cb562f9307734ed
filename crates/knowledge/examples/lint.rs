//! Checks a folder of facts and prints what is wrong: `cargo run -p chancery-knowledge --example lint -- knowledge`.
#![allow(clippy::print_stdout)]

use std::path::PathBuf;
use std::process::ExitCode;

use chancery_knowledge::{folder, lint};

fn main() -> ExitCode {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "knowledge".to_owned()));
    let findings = lint::check(&folder::load(&folder));
    for finding in &findings {
        println!("{finding}");
    }
    println!("{} findings", findings.len());
    if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
