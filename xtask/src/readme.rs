//! The README's commands, run as a reader would: one after the other, in an empty folder.
//!
//! In fenced blocks marked `console`, lines that begin with `$ ` are commands. Those that call
//! `chancery` (or `cargo run --release --`, which is the same program) are run; a line with `…` stands
//! for something of the reader's own and is left out, as are pipes into other programs.

use std::env;
use std::fs;
use std::process::Command;

use crate::steps::{Done, Place, pass};

pub(crate) fn run(place: &Place) -> Result<Done, String> {
    let path = place.root.join("README.md");
    let Ok(text) = fs::read_to_string(&path) else {
        return Ok(Done::LeftOut("there is no README.md".to_owned()));
    };
    let commands = commands(&text);
    if commands.is_empty() {
        return Err("README.md shows no command in a block marked `console`".to_owned());
    }
    pass(
        Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["build", "--release", "--quiet", "--package", "chancery-cli"])
            .current_dir(&place.root)
            .env("CARGO_TARGET_DIR", &place.target),
    )?;
    let folder = place.target.join("readme");
    // What an earlier run left would make the first command start from another place than a reader.
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    }
    copy(&place.root.join("examples"), &folder.join("examples"))
        .map_err(|e| format!("examples: {e}"))?;
    for args in commands {
        pass(
            Command::new(place.chancery())
                .args(&args)
                .current_dir(&folder)
                .env_remove("CHANCERY_WORLD"),
        )?;
    }
    Ok(Done::Passed)
}

fn copy(from: &std::path::Path, to: &std::path::Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// The arguments of every call of `chancery` that can be run as it stands.
fn commands(text: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        if let Some(mark) = line.trim_start().strip_prefix("```") {
            inside = !inside && mark.trim() == "console";
            continue;
        }
        let Some(command) = line.trim_start().strip_prefix("$ ").filter(|_| inside) else {
            continue;
        };
        let call = ["chancery ", "cargo run --release -- "];
        let Some(rest) = call.iter().find_map(|call| command.strip_prefix(call)) else { continue };
        if !rest.contains(['…', '|', '<', '>', '*']) {
            found.push(words(rest.split(" #").next().unwrap_or(rest)));
        }
    }
    found
}

/// Words as a shell divides them, with either kind of quotation marks.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    for letter in line.chars() {
        match (quote, letter) {
            (Some(open), _) if letter == open => quote = None,
            (None, '\'' | '"') => {
                quote = Some(letter);
                word.get_or_insert_default();
            }
            (None, _) if letter.is_whitespace() => words.extend(word.take()),
            _ => word.get_or_insert_default().push(letter),
        }
    }
    words.extend(word);
    words
}
