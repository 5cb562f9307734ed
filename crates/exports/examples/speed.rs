//! How fast imported events become Parquet: makes a world of so many (once), exports it and says how long that took.
//!
//! `cargo run --release -p chancery-exports --example speed -- 2000000 /tmp/speed`

#![allow(clippy::print_stdout)]

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use chancery_exports::{Asked, Export, Format, Place, Watch};
use chancery_knowledge::Directory;
use chancery_records::{Day, EventType};
use chancery_world::{Batch, DataSet, Party, PastFilter, PastKind, PastRow, RowId, Spot, World};

/// As many as ICEWS has, roughly: parties, pairs and places for ten million events.
const PARTIES: u32 = 60_000;
const PAIRS: u32 = 600_000;
const SPOTS: u32 = 30_000;
const KINDS: u32 = 250;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let events: u64 = args.next().unwrap_or_else(|| "1000000".into()).parse()?;
    let folder = args.next().unwrap_or_else(|| "target/speed".into());
    std::fs::create_dir_all(&folder)?;
    let path = Path::new(&folder).join(format!("{events}.world"));
    if !path.exists() {
        make(&path, events)?;
    }
    let world = World::open_read_only(&path)?;
    for format in [Format::Parquet, Format::Arrow, Format::Csv, Format::Icews] {
        let start = Instant::now();
        let watch = Watch::none();
        let export = Export { world: &world, directory: Directory::packed()?, format, watch };
        let out = Path::new(&folder).join(format!("{events}.{format}"));
        let all = Asked::History(PastFilter::default());
        let report = export.events(&all, Place::File(out.clone()))?;
        let (seconds, bytes) = (start.elapsed().as_secs_f64(), std::fs::metadata(&out)?.len());
        println!("{format}: {} rows, {seconds:.1} s, {:.0} MB", report.rows, bytes as f64 / 1e6);
    }
    Ok(())
}

fn make(path: &Path, events: u64) -> Result<(), Box<dyn Error>> {
    let start = Instant::now();
    let first: Day = "1995-01-01".parse()?;
    let mut world = World::open(path)?;
    let (mut import, _) = world.import(DataSet::Icews)?;
    let states = ["RUS", "KAZ", "USA", "CHN", "FRA", "DEU", "UKR", "NGA", "IRN", "ISR"];
    let mut batch = Batch::default();
    for number in 1..=PARTIES {
        let state = states[number as usize % states.len()];
        let actor = format!("{state}/person-{number}").parse()?;
        batch.parties.push((
            number,
            Party {
                name: format!("Person of the Name {number}"),
                sectors: format!("Executive,Government,Ministry {}", number % 900),
                country: format!("Country of {state}"),
                actor: Some(actor),
            },
        ));
    }
    // A generator of Lehmer's kind, so that every run makes the same world.
    let mut seed = 1_u64;
    let mut draw = |below: u32| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        // Few draw much: squared, small numbers are drawn more often.
        let share = (seed >> 33) as f64 / f64::from(1_u32 << 31);
        (share * share * f64::from(below)) as u32 + 1
    };
    for number in 1..=PAIRS {
        batch.pairs.push((number, Some(draw(PARTIES)), Some(draw(PARTIES))));
    }
    for number in 1..=KINDS {
        batch.kinds.push((
            number,
            PastKind {
                code: format!("{:03}", number % 200),
                label: format!("Do this or that, under number {number}"),
                kind: Some(EventType::ALL[number as usize % 16]),
                mode: None,
                context: Vec::new(),
                cameo: Some(format!("{:03}", number % 200)),
                intensity: -4.4,
                goldstein: Some(1.9),
            },
        ));
    }
    for number in 1..=SPOTS {
        batch.spots.push((
            number,
            Spot {
                name: format!("Town {number}"),
                country: format!("Country {}", number % 190),
                latitude: Some(f64::from(number) / 1_000.0),
                longitude: Some(f64::from(number) / 700.0),
            },
        ));
    }
    for number in 1..=events {
        let since = i32::try_from(number * 10_000 / events)?;
        batch.rows.push(PastRow {
            id: RowId::Number(i64::try_from(number)? + 20_000_000),
            line: number + 1,
            day: first.plus(since),
            pair: draw(PAIRS),
            kind: draw(KINDS),
            spot: Some(draw(SPOTS)),
            story: Some(i64::try_from(number / 2)?),
        });
        if batch.rows.len() == 100_000 || number == events {
            import.write("events.tab", &batch)?;
            batch = Batch::default();
        }
    }
    import.finish()?;
    println!("a world of {events} events made in {:.1} s", start.elapsed().as_secs_f64());
    Ok(())
}
