//! How long `chancery order`, `bound` and `verdicts` take on a world of 100,000 events, as whole processes.
//!
//! `cargo bench -p chancery-cli --bench order` makes the world (some minutes), asks each question several times and
//! prints the least, middle and greatest wall time in milliseconds. With `-- FILE` the world is made there if it is
//! missing, and kept. The world is generated: states attack,
//! help, ask and accuse each other at random over ten years, a sixteenth of all events for each PLOVER type.

#![allow(clippy::print_stdout, clippy::unwrap_used)]

#[path = "../../world/tests/hand/mod.rs"]
mod hand;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use chancery_knowledge::Directory;
use chancery_records::{Day, EventType, Status};
use chancery_world::World;

use hand::Hand;

const EVENTS: usize = 100_000;
const EVENTS_A_DOCUMENT: usize = 100;
const RUNS: usize = 11;

/// A generator of numbers that gives the same on every machine (Marsaglia's xorshift).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end).unwrap()).unwrap()
    }
}

fn generate(path: &Path) {
    let directory = Directory::packed().unwrap();
    let states: Vec<&str> = directory
        .facts()
        .states
        .iter()
        .filter(|state| state.to.is_none())
        .map(|state| state.id.as_str())
        .collect();
    let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15);
    let start: Day = "2015-01-01".parse().unwrap();
    let mut world = World::open(path).unwrap();
    for document in 0..EVENTS / EVENTS_A_DOCUMENT {
        let sentences: Vec<String> = (0..EVENTS_A_DOCUMENT)
            .map(|number| format!("Événement {document}-{number} entre deux capitales."))
            .collect();
        let texts: Vec<&str> = sentences.iter().map(String::as_str).collect();
        let day = start.plus(i32::try_from(numbers.below(3650)).unwrap());
        let mut hand = Hand::new(&format!("generated/{document}.txt"), &day.to_string(), &texts);
        for sentence in &sentences {
            let (a, b) = (states[numbers.below(states.len())], states[numbers.below(states.len())]);
            let kind = EventType::ALL[numbers.below(EventType::ALL.len())];
            let words = sentence.trim_end_matches('.');
            let day = day.to_string();
            hand = hand.event(a, kind, b, Status::Fact, &day, words).but(|event| {
                if event.kind == EventType::Request {
                    event.mode = Some("assist".into());
                }
            });
        }
        hand.file(&mut world).unwrap();
    }
}

fn main() {
    let folder = tempfile::tempdir().unwrap();
    // `cargo bench` adds `--bench` of its own.
    let kept = std::env::args().skip(1).find(|word| !word.starts_with('-'));
    let path = kept.map_or_else(|| folder.path().join("big.world"), PathBuf::from);
    let begun = Instant::now();
    if !path.exists() {
        generate(&path);
    }
    let world = World::open_read_only(&path).unwrap();
    println!(
        "world of {} events made in {:.1} s",
        world.counts().unwrap().events,
        begun.elapsed().as_secs_f64()
    );
    drop(world);
    for question in [
        &["bound", "2022-09-13", "--by", "defence", "--org", "CSTO"][..],
        &["bound", "2022-09-13"],
        &["order", "CSTO"],
        &["order", "KAZ"],
        &["verdicts", "--org", "CSTO"],
        &["verdicts", "--org", "NATO", "--since", "2022-01-01"],
        &["verdicts"],
    ] {
        let mut times: Vec<f64> = (0..RUNS)
            .map(|_| {
                let begun = Instant::now();
                let output = Command::new(env!("CARGO_BIN_EXE_chancery"))
                    .args(question)
                    .arg("--world")
                    .arg(&path)
                    .output()
                    .unwrap();
                let time = begun.elapsed().as_secs_f64() * 1000.0;
                assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
                time
            })
            .collect();
        times.sort_by(f64::total_cmp);
        println!(
            "chancery {:<46} {:6.1} {:6.1} {:6.1} ms",
            question.join(" "),
            times[0],
            times[RUNS / 2],
            times[RUNS - 1]
        );
    }
}
