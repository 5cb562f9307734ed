//! How fast `chancery import` takes in a large data set, in how much memory, into how large a world; and how long
//! questions about it take, as whole processes.
//!
//! `cargo bench -p chancery-cli --bench histories -- [FILE] [--rows N] [--runs N]` writes a generated table in the
//! format of ICEWS (10,000,000 rows, about 2 GB, unless told otherwise) to FILE, if it is not there, or to a folder
//! that is removed; imports it into a new world and prints rows a second, peak memory and bytes of the world for
//! each event; then asks. `--world FILE` keeps the world.
//!
//! The table: some 5,000 actors of some 200 real states, each with its sectors and country, the states and the
//! actors of a state drawn by Zipf's law; 55 events in 100 within a state; CAMEO's codes by Zipf's law; days from
//! 1995 to 2022 in order; a story for three events; eight cities a state.

#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use chancery_knowledge::Directory;
use chancery_knowledge::plover::Plover;
use chancery_records::Day;

const FIRST: &str = "1995-01-01";
const DAYS: usize = 10_227;

/// A generator of numbers that gives the same on every machine (Marsaglia's xorshift).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end).unwrap()).unwrap()
    }

    /// A place of a table of sums of weights.
    fn by(&mut self, sums: &[f64]) -> usize {
        let share = f64::from(u32::try_from(self.next() >> 32).unwrap()) / f64::from(u32::MAX);
        let wanted = share * sums.last().unwrap();
        sums.partition_point(|sum| *sum < wanted).min(sums.len() - 1)
    }
}

/// Sums of the weights 1, 1/2, 1/3 …
fn zipf(count: usize) -> Vec<f64> {
    let mut sum = 0.0;
    (1..=count)
        .map(|rank| {
            sum += 1.0 / f64::from(u32::try_from(rank).unwrap());
            sum
        })
        .collect()
}

/// Kinds of people that a state has, with ICEWS' sectors.
const AGENTS: [(&str, &str); 12] = [
    ("Government", "Government"),
    ("Police", "Police,Government"),
    ("Military", "Military,Government"),
    ("Citizen", "General Population / Civilian / Social,Social"),
    ("Protester", "Protestors / Popular Opposition / Mobs,Dissident"),
    ("Head of Government", "Executive,Executive Office,Government"),
    ("Media", "Media,Social"),
    ("Business", "Business,Social"),
    ("Member of Parliament", "Legislative / Parliamentary,Government"),
    ("Court Judge", "Judicial,Government"),
    ("Criminal", "Criminals / Gangs,Dissident"),
    ("Student", "Education,Social"),
];
const NAMED: usize = 12;

/// The cells of each actor of each state: name, sectors, country.
fn actors() -> Vec<Vec<String>> {
    let directory = Directory::packed().unwrap();
    let facts = directory.facts();
    let living = facts.states.iter().filter(|state| state.to.is_none());
    let mut all: Vec<Vec<String>> = living
        .filter_map(|state| {
            let name = state.names.get("en")?.first()?;
            let mut own = vec![format!("{name}\t\t{name}")];
            for (agent, sectors) in AGENTS {
                own.push(format!("{agent} ({name})\t{sectors}\t{name}"));
            }
            let people = facts.people.iter().filter(|one| one.id.starts_with(&state.id));
            for person in people.take(NAMED) {
                let written = directory.person_name(person, "en");
                own.push(format!("{written}\tExecutive,Government\t{name}"));
            }
            for number in own.len()..=AGENTS.len() + NAMED {
                own.push(format!(
                    "Member {number} of {name}\tOpposition Major Party (Out Of Government)\t{name}"
                ));
            }
            Some(own)
        })
        .collect();
    // Zipf's law shall not go by the alphabet.
    let mut numbers = Numbers(0x2545_F491_4F6C_DD1D);
    for place in (1..all.len()).rev() {
        all.swap(place, numbers.below(place + 1));
    }
    all
}

fn generate(path: &Path, rows: usize) {
    let actors = actors();
    let plover = Plover::packed().unwrap();
    let mut codes: Vec<String> = plover
        .cameo
        .iter()
        .filter(|(code, _)| code.len() > 2)
        .map(|(code, facts)| format!("{}\t{code}\t{:.1}", facts.label, facts.goldstein))
        .collect();
    let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15);
    for place in (1..codes.len()).rev() {
        codes.swap(place, numbers.below(place + 1));
    }
    let (states, within, kinds) = (zipf(actors.len()), zipf(actors[0].len()), zipf(codes.len()));
    let named: usize = actors.iter().map(Vec::len).sum();
    println!("{named} actors of {} states, {} codes", actors.len(), codes.len());
    let start: Day = FIRST.parse().unwrap();
    let mut file = BufWriter::with_capacity(1 << 20, File::create(path).unwrap());
    file.write_all(
        b"Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\t\
          Target Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\t\
          Province\tCountry\tLatitude\tLongitude\n",
    )
    .unwrap();
    let mut day = (0, start.to_string());
    for row in 0..rows {
        let number = row * DAYS / rows;
        if number != day.0 {
            day = (number, start.plus(i32::try_from(number).unwrap()).to_string());
        }
        let home = numbers.by(&states);
        let abroad = if numbers.below(100) < 55 { home } else { numbers.by(&states) };
        let source = &actors[home][numbers.by(&within)];
        let target = &actors[abroad][numbers.by(&within)];
        let code = &codes[numbers.by(&kinds)];
        let city = numbers.below(8);
        writeln!(
            file,
            "{}\t{}\t{source}\t{code}\t{target}\t{}\t{}\tA newspaper\tCity {city} of {home}\t\tProvince {}\t{}\t{}.{city}25\t{}.5",
            20_000_000 + row + row / 7,
            day.1,
            30_000_000 + row / 3,
            1 + row % 3,
            city / 2,
            actors[home][0].split('\t').next().unwrap(),
            home % 60,
            home % 170,
        )
        .unwrap();
    }
    file.flush().unwrap();
}

/// What a run of a command took.
struct Run {
    wall: Duration,
    /// Seconds of all cores, to a fiftieth or so; tells more than the wall where others work beside.
    cores: f64,
    /// The most memory it held, in kilobytes.
    memory: u64,
    said: String,
}

/// Seconds of all cores that a process has taken (the 14th and 15th word, in hundredths: `man 5 proc`).
fn cores(pid: u32) -> Option<f64> {
    let text = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let (_, words) = text.rsplit_once(')')?;
    let words: Vec<&str> = words.split_whitespace().collect();
    let ticks = words.get(11)?.parse::<f64>().ok()? + words.get(12)?.parse::<f64>().ok()?;
    Some(ticks / 100.0)
}

/// Runs a command to its end.
fn run(args: &[&str]) -> Run {
    let began = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_chancery"))
        .args(args)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let status = format!("/proc/{}/status", child.id());
    let (mut most, mut worked) = (0, 0.0);
    let end = loop {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok());
        most = most.max(kilobytes.unwrap_or(0));
        worked = cores(child.id()).filter(|now| *now > worked).unwrap_or(worked);
        match child.try_wait().unwrap() {
            Some(end) => break end,
            None => thread::sleep(Duration::from_millis(2)),
        }
    };
    let wall = began.elapsed();
    let mut said = String::new();
    std::io::Read::read_to_string(&mut child.stderr.take().unwrap(), &mut said).unwrap();
    assert!(end.success(), "chancery {}: {said}", args.join(" "));
    Run { wall, cores: worked, memory: most, said }
}

fn knows(command: &str) -> bool {
    let help = Command::new(env!("CARGO_BIN_EXE_chancery")).args([command, "--help"]).output();
    help.unwrap().status.success()
}

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let (mut rows, mut runs) = (10_000_000, 7);
    let (mut path, mut world) =
        (folder.path().join("icews.tab"), folder.path().join("bench.world"));
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--rows" => rows = words.next().unwrap().parse().unwrap(),
            "--runs" => runs = words.next().unwrap().parse().unwrap(),
            "--world" => world = words.next().unwrap().into(),
            // `cargo bench` adds one of its own.
            "--bench" => {}
            file => path = PathBuf::from(file),
        }
    }
    if !path.exists() {
        let began = Instant::now();
        generate(&path, rows);
        println!("{rows} rows written in {:.1} s", began.elapsed().as_secs_f64());
    }
    let (file, at) = (path.to_str().unwrap(), world.to_str().unwrap());
    if !world.exists() {
        let Run { wall, cores, memory, said } = run(&["import", "icews", file, "--world", at]);
        print!("{said}");
        let count = chancery_world::World::open_read_only(&world).unwrap();
        let events = count.histories().unwrap()[0].events;
        drop(count);
        let bytes = std::fs::metadata(&world).unwrap().len();
        #[allow(clippy::cast_precision_loss)] // Figures for people.
        let (events, bytes) = (events as f64, bytes as f64);
        println!(
            "import: {:.1} s with indexes ({cores:.1} s of cores), {:.0} rows/s, at most {} MB of memory, \
             {:.1} bytes an event",
            wall.as_secs_f64(),
            events / wall.as_secs_f64(),
            memory / 1024,
            bytes / events
        );
    }
    let out = folder.path().join("history.parquet");
    let out = out.to_str().unwrap();
    for question in [
        &["events", "--history", "icews", "--dyad", "RUS", "UKR"][..],
        &["measure", "dyad", "RUS", "UKR", "--by", "week", "--history", "icews"],
        &["measure", "influence", "CENTRAL_ASIA", "--by", "month", "--history", "icews"],
        &["export", "events", "--history", "icews", "--format", "parquet", "--out", out],
    ] {
        if !knows(question[0]) {
            println!("chancery {} is not there", question.join(" "));
            continue;
        }
        let times = (0..runs).map(|_| {
            let _ = std::fs::remove_file(out);
            run(&[question, &["--world", at]].concat()).wall.as_secs_f64() * 1000.0
        });
        let mut times: Vec<f64> = times.collect();
        times.sort_by(f64::total_cmp);
        println!(
            "chancery {:<66} {:8.1} {:8.1} {:8.1} ms",
            question.join(" ").replace(out, "FILE"),
            times[0],
            times[times.len() / 2],
            times[times.len() - 1]
        );
    }
}
