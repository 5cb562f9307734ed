//! From raw French text to records: sentences a second on one core, and the share of each stage.
//!
//! `cargo bench -p chancery-coding` codes the French dispatches of `examples/` (or the files in `CHANCERY_TEXTS`, a
//! folder) over and over on one thread and prints processor time, so that other work on the machine disturbs little.

#![allow(clippy::print_stdout, missing_docs, clippy::unwrap_used)] // It is a command.

use std::path::{Path, PathBuf};
use std::time::Duration;

use chancery_coding::language::Language;
use chancery_coding::scene::Scene;
use chancery_coding::sentences::Rules;
use chancery_coding::typing::refine::refine;
use chancery_coding::{Coder, times, tree::Tree};
use chancery_knowledge::Directory;
use chancery_reading::{Dispatch, Limits, Source, read_bytes};
use chancery_records::DaySpan;
use chancery_syntax::Pipeline;
use cpu_time::ThreadTime;

/// How often every text is coded.
const ROUNDS: u32 = 20;

fn main() {
    let folder = std::env::var_os("CHANCERY_TEXTS").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples"),
        PathBuf::from,
    );
    let texts = texts(&folder);
    let pipeline = chancery_models::shipped("fr").unwrap().load().unwrap();
    let coder = Coder::packed().unwrap();
    let mut stages = Stages::new();
    let (mut whole, mut sentences, mut events) = (Duration::ZERO, 0_u64, 0_u64);
    for round in 0..=ROUNDS {
        for bytes in &texts {
            let clock = ThreadTime::now();
            let dispatch = read_bytes(bytes, &Source::named("-"), &Limits::default()).unwrap();
            let read = clock.elapsed();
            let coded = coder.code(&pipeline, &dispatch).unwrap();
            // The first round warms the caches.
            if round > 0 {
                whole += clock.elapsed();
                sentences += u64::from(coded.document.sentences);
                events += coded.events.len() as u64;
                stages.add("reading", read);
                stages.of(&pipeline, &dispatch);
            }
        }
    }
    let rate = sentences as f64 / whole.as_secs_f64();
    println!("{} texts, {sentences} sentences, {events} events in {ROUNDS} rounds", texts.len());
    println!("{rate:.0} sentences a second on one core, from bytes to records");
    stages.print(whole);
}

fn texts(folder: &Path) -> Vec<Vec<u8>> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "txt"));
    files.sort();
    files.iter().map(|file| std::fs::read(file).unwrap()).collect()
}

/// Processor time of each stage, run apart from the whole.
struct Stages {
    language: Language,
    directory: &'static Directory,
    spent: Vec<(&'static str, Duration)>,
}

impl Stages {
    fn new() -> Stages {
        let language = Language::packed("fr").unwrap();
        Stages { language, directory: Directory::packed().unwrap(), spent: Vec::new() }
    }

    fn add(&mut self, stage: &'static str, time: Duration) {
        match self.spent.iter_mut().find(|(known, _)| *known == stage) {
            Some((_, sum)) => *sum += time,
            None => self.spent.push((stage, time)),
        }
    }

    fn of(&mut self, pipeline: &Pipeline, dispatch: &Dispatch) {
        let text = dispatch.document.text.as_deref().unwrap_or_default();
        let rules = Rules::of("fr");
        let clock = ThreadTime::now();
        let parsed = pipeline.parse_with(text, &|tokens| rules.starts(tokens));
        let syntax = clock.elapsed();
        let clock = ThreadTime::now();
        let tree = Tree::new(&parsed, &self.language.grammar);
        let found = times::expressions(&tree, &self.language.time_words);
        let time_words = clock.elapsed();
        drop(found);
        let day = "2024-01-15".parse().ok().map(DaySpan::on);
        let clock = ThreadTime::now();
        let linked = chancery_actors::link(self.directory, text, "fr", &parsed, day, &[]);
        let linking = clock.elapsed();
        let clock = ThreadTime::now();
        let scene = Scene::new(text, &parsed, &linked, self.directory, &self.language, day);
        let sayings = scene.sayings();
        let scene = scene.hearing(&sayings);
        let speech = clock.elapsed();
        let clock = ThreadTime::now();
        let events = scene.events();
        let lexicon = clock.elapsed();
        let clock = ThreadTime::now();
        if let Some(typist) = &self.language.typist {
            let _ = refine(&scene, events, typist, pipeline);
        }
        let typing = clock.elapsed();
        for (stage, time) in [
            ("syntax", syntax),
            ("expressions of time", time_words),
            ("linking", linking),
            ("speech", speech),
            ("events by the lexicon", lexicon),
            ("typing and doubt", typing),
        ] {
            self.add(stage, time);
        }
    }

    fn print(&self, whole: Duration) {
        let share = |time: Duration| 100.0 * time.as_secs_f64() / whole.as_secs_f64();
        let mut rest = whole;
        for (stage, time) in &self.spent {
            println!("{stage:24} {:5.1} %", share(*time));
            rest = rest.saturating_sub(*time);
        }
        println!("{:24} {:5.1} %", "dates, ties, records", share(rest));
    }
}
