//! Prints the time that opening the packed facts takes: `cargo run --release --example timing`.

use std::io::Write;
use std::time::Instant;

use chancery_knowledge::Directory;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let start = Instant::now();
    let directory = Directory::packed()?;
    let took = start.elapsed();
    let facts = directory.facts();
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "{} states, {} groups, {} organisations, {} people: ready in {took:?}",
        facts.states.len(),
        facts.groups.len(),
        facts.organisations.len(),
        facts.people.len(),
    )?;
    Ok(())
}
