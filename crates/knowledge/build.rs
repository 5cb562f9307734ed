//! Checks the fact files under `knowledge/` and packs them into one MessagePack value.

#[path = "src/facts.rs"]
#[allow(dead_code, unreachable_pub)]
mod facts;
#[path = "src/finding.rs"]
#[allow(dead_code, unreachable_pub)]
mod finding;
#[path = "src/folder.rs"]
#[allow(dead_code, unreachable_pub)]
mod folder;
#[path = "src/lint.rs"]
#[allow(dead_code, unreachable_pub)]
mod lint;
#[path = "src/schema.rs"]
#[allow(dead_code, unreachable_pub)]
mod schema;
#[path = "src/span.rs"]
#[allow(dead_code, unreachable_pub)]
mod span;

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
    let packed = rmp_serde::to_vec(&loaded.facts)?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("facts.msgpack"), packed)?;
    Ok(())
}
