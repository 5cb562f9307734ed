//! Prints what comes of comparing the texts of a world with the record:
//! `cargo run --release -p chancery-order --example meet -- FILE [--all]`.

#![allow(clippy::print_stdout)] // It is there to print.

use std::error::Error;
use std::path::Path;

use chancery_knowledge::Directory;
use chancery_order::{Ground, MeetQuestion, System, meet};
use chancery_world::World;

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let path = words.next().ok_or("which world?")?;
    let agreeing = words.any(|word| word == "--all");
    let world = World::open_read_only(Path::new(&path))?;
    let directory = Directory::packed()?;
    let system = System::new(directory);
    let question = MeetQuestion { agreeing, ..MeetQuestion::default() };
    for meeting in meet(&system, directory, &world, &question)? {
        let document = world.document(&meeting.text.doc)?;
        let file = document.and_then(|document| document.path).unwrap_or_default();
        let file = file.rsplit('/').next().unwrap_or_default();
        println!("{file} #{} {}", meeting.text.sentence, meeting.finding.as_str());
        println!("   « {} »", meeting.text.words);
        for (language, says) in &meeting.what_text_says {
            let record = meeting.what_record_says.get(language).map_or("", String::as_str);
            println!("   {language}: {says} | {record}");
        }
        if let Some(speaker) = &meeting.speaker {
            println!("   speaker: {speaker}");
        }
        for ground in &meeting.record {
            if let Ground::Record { says, source, .. } = ground {
                let says = says.get("en").map_or("", String::as_str);
                println!("   [{}] {says} ({:?})", source.of, source.certainty);
            }
        }
        for other in &meeting.others {
            println!("   other: {} #{} « {} »", other.doc, other.sentence, other.words);
        }
    }
    Ok(())
}
