//! The views of a world in other programs, as docs/world.md shows them: where those are installed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::stage::Stage;

fn page() -> String {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/world.md");
    fs::read_to_string(page).unwrap()
}

/// The blocks of a language on the page.
fn blocks(language: &str) -> Vec<String> {
    let mark = format!("```{language}\n");
    let page = page();
    page.split(&mark).skip(1).map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

/// Runs a program in the stage's folder; nothing if it is not installed.
fn run(stage: &Stage, program: &Path, args: &[&str]) -> Option<String> {
    let output = Command::new(program).args(args).current_dir(stage.path()).output();
    let Ok(output) = output else {
        println!("left out: there is no {}", program.display());
        return None;
    };
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{} {args:?}: {told}", program.display());
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The Python that `cargo xtask test python` installs, or the one that is named.
fn python() -> PathBuf {
    let usual = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/python/bin/python");
    std::env::var_os("CHANCERY_PYTHON").map_or(usual, PathBuf::from)
}

#[test]
fn the_shell_of_sqlite_reads_a_world() {
    let stage = Stage::new();
    drop(stage.made_world());
    let line = blocks("sh").into_iter().find(|block| block.starts_with("sqlite3")).unwrap();
    let sql = line.split('"').nth(1).unwrap();
    let shell = Path::new("sqlite3");
    let Some(rows) = run(&stage, shell, &["-header", "-csv", "chancery.world", sql]) else {
        return;
    };
    assert!(rows.contains("2023-11,RUS,KAZ"), "{rows}");
}

#[test]
fn pandas_reads_a_world() {
    let stage = Stage::new();
    drop(stage.made_world());
    let python = python();
    if !python.exists() {
        println!(
            "left out: there is no {}; `cargo xtask test python` installs it",
            python.display()
        );
        return;
    }
    let code = blocks("python").into_iter().find(|block| block.contains("pandas")).unwrap();
    let code = format!("{code}print(len(months), sorted(months.a.unique()))\n");
    let said = run(&stage, &python, &["-c", &code]).unwrap();
    assert!(said.starts_with("2 ['RUS']"), "{said}");
}

#[test]
fn datasette_reads_a_world() {
    let stage = Stage::new();
    drop(stage.made_world());
    let args = ["chancery.world", "--get", "/chancery/events.json?type=CONSULT&_shape=array"];
    assert!(page().contains("datasette chancery.world --get '/chancery/events.json?type="));
    let Some(rows) = run(&stage, Path::new("datasette"), &args) else { return };
    assert!(rows.contains("\"RUS/putin\""), "{rows}");
}

#[test]
fn r_reads_a_world() {
    let stage = Stage::new();
    drop(stage.made_world());
    let there = "quit(status = as.integer(!requireNamespace('RSQLite', quietly = TRUE)))";
    let found = Command::new("Rscript").args(["-e", there]).output();
    if !found.is_ok_and(|found| found.status.success()) {
        println!("left out: there is no R with RSQLite");
        return;
    }
    let code = format!("{}cat(nrow(events), events$from_actors)\n", blocks("r").concat());
    let said = run(&stage, Path::new("Rscript"), &["-e", &code]).unwrap();
    assert!(said.starts_with("1 RUS/putin"), "{said}");
}
