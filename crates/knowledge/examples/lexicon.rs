//! Reads one language of a folder of words and prints what is wrong with it, then its size:
//! `cargo run -p chancery-knowledge --example lexicon -- knowledge/lexicon en`.

#![allow(clippy::print_stdout)] // It is a command.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;

use chancery_knowledge::lexicon::Lexicon;
use chancery_knowledge::lexicon_lint;
use chancery_records::EventType;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("usage: lexicon FOLDER LANGUAGE")?;
    let language = arguments.next().ok_or("usage: lexicon FOLDER LANGUAGE")?;
    let lexicon = Lexicon::in_folder(Path::new(&folder), &language)?;
    for finding in lexicon_lint::findings(&lexicon) {
        println!("{finding}");
    }
    for kind in EventType::ALL {
        let of_kind =
            |entry: &&_| lexicon.concept(entry).kind == kind && !lexicon.concept(entry).void;
        let lines: Vec<_> = lexicon.entries.iter().filter(of_kind).collect();
        let used: BTreeSet<usize> = lines.iter().map(|entry| entry.concept).collect();
        let phrases: BTreeSet<_> = lines.iter().map(|entry| (entry.class, &entry.words)).collect();
        let concepts = lexicon.concepts.iter().filter(|c| c.kind == kind && !c.void).count();
        println!(
            "{kind:10} {concepts:4} concepts, {:4} with words here, {:5} words and phrases",
            used.len(),
            phrases.len()
        );
    }
    Ok(())
}
