//! Checks the fact files under `knowledge/` and packs them into one MessagePack value.

#[path = "src/chronicle.rs"]
#[allow(dead_code, unreachable_pub)]
mod chronicle;
#[path = "src/facts.rs"]
#[allow(dead_code, unreachable_pub)]
mod facts;
#[path = "src/finding.rs"]
#[allow(dead_code, unreachable_pub)]
mod finding;
#[path = "src/fold.rs"]
#[allow(dead_code, unreachable_pub)]
mod fold;
#[path = "src/folder.rs"]
#[allow(dead_code, unreachable_pub)]
mod folder;
#[path = "src/forms.rs"]
#[allow(dead_code, unreachable_pub)]
mod forms;
#[path = "src/index.rs"]
#[allow(dead_code, unreachable_pub)]
mod index;
#[path = "src/instruments.rs"]
#[allow(dead_code, unreachable_pub)]
mod instruments;
#[path = "src/lint.rs"]
#[allow(dead_code, unreachable_pub)]
mod lint;
#[path = "src/lint_order.rs"]
#[allow(dead_code, unreachable_pub)]
mod lint_order;
#[path = "src/schema.rs"]
#[allow(dead_code, unreachable_pub)]
mod schema;
#[path = "src/span.rs"]
#[allow(dead_code, unreachable_pub)]
mod span;
#[path = "src/table.rs"]
#[allow(dead_code, unreachable_pub)]
mod table;
#[path = "src/translit.rs"]
#[allow(dead_code, unreachable_pub)]
mod translit;

use std::error::Error;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../knowledge");
    println!("cargo::rerun-if-changed=../../knowledge");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src");
    let loaded = folder::load(&folder);
    let findings = lint::check(&loaded);
    for finding in findings.iter().take(20) {
        println!("cargo::warning=knowledge/{finding}");
    }
    if findings.len() > 20 {
        println!("cargo::warning=knowledge/: {} more findings", findings.len() - 20);
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("names.index"), index::write(&loaded.facts))?;
    // What does not parse would be missing without a word; what parses but does not fit together is
    // packed all the same, and `tests/directory.rs` refuses it.
    if !loaded.findings.is_empty() {
        let lines: Vec<String> = loaded.findings.iter().map(ToString::to_string).collect();
        return Err(format!("knowledge/ cannot be read:\n{}", lines.join("\n")).into());
    }
    let packed = rmp_serde::to_vec(&loaded.facts)?;
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("facts.msgpack"), packed)?;
    fs::write(Path::new(&out).join("lexicon_files.rs"), lexicon_files(&folder)?)?;
    Ok(())
}

/// A Rust table of the files of words: `(path from knowledge/ on, content)`, in order of path.
fn lexicon_files(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.join("lexicon"), folder.join("grammar")];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if matches!(path.extension().and_then(|e| e.to_str()), Some("lex" | "toml")) {
                files.push(path);
            }
        }
    }
    files.push(folder.join("plover.toml"));
    files.sort();
    let mut table = String::from("&[\n");
    for path in files {
        let name = path.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
        table.push_str(&format!("    ({name:?}, include_str!({:?})),\n", path.to_string_lossy()));
    }
    table.push_str("]\n");
    Ok(table)
}
