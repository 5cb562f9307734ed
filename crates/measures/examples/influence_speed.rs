//! How long influence in five states by month takes, over a history that is made up: `cargo run --release -p
//! chancery-measures --example influence_speed -- 500000`. The number is that of events of the five states; with
//! a second one, so many events of others stand beside them. Balance over the whole history is timed, too.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::time::Instant;

use chancery_knowledge::Directory;
use chancery_measures::Asked;
use chancery_measures::balance::{BalanceQuestion, balance};
use chancery_measures::influence::{InfluenceQuestion, influence};
use chancery_measures::resampling::Draw;
use chancery_measures::visits::{VisitsQuestion, visits};
use chancery_records::{Day, EventType};
use chancery_world::{Batch, DataSet, Origin, Party, PastKind, PastRow, RowId, World};

const KINDS: [(EventType, &str, f32); 10] = [
    (EventType::Consult, "042", 1.9),
    (EventType::Consult, "040", 1.0),
    (EventType::Agree, "030", 4.0),
    (EventType::Support, "051", 3.4),
    (EventType::Support, "057", 8.0),
    (EventType::Aid, "071", 7.4),
    (EventType::Aid, "072", 8.3),
    (EventType::Sanction, "163", -8.0),
    (EventType::Coerce, "173", -9.0),
    (EventType::Assault, "190", -10.0),
];

fn main() {
    let mut counts = std::env::args().skip(1).map(|word| word.parse::<usize>().unwrap());
    let (ours, others) = (counts.next().unwrap_or(500_000), counts.next().unwrap_or(0));
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::open(&folder.path().join("speed.world")).unwrap();
    fill(&mut world, ours, others);
    let directory = Directory::packed().unwrap();
    let asked = Asked { origin: Origin::History(DataSet::Icews), ..Asked::default() };
    let start = Instant::now();
    let question = InfluenceQuestion::new("CENTRAL_ASIA".parse().unwrap(), asked.clone());
    let found = influence(&world, directory, &question).unwrap();
    let counted: usize = found.whole.iter().map(|one| one.count).sum();
    println!("influence: {:.2?}; {counted} acts, {} periods", start.elapsed(), found.periods.len());
    let start = Instant::now();
    let question = BalanceQuestion { asked: asked.clone(), ..BalanceQuestion::default() };
    let found = balance(&world, directory, &question).unwrap();
    let (edges, frustrated) = (found.edges.len(), found.frustrated.len());
    println!("balance: {:.2?}; {edges} edges, {frustrated} frustrated", start.elapsed());
    let start = Instant::now();
    let hosts = vec!["KAZ".parse().unwrap()];
    let found =
        visits(&world, directory, &VisitsQuestion { asked, hosts, ..VisitsQuestion::default() });
    println!("visits: {:.2?}; {} visits", start.elapsed(), found.unwrap().visits.len());
}

fn fill(world: &mut World, ours: usize, others: usize) {
    let states: Vec<&str> =
        Directory::packed().unwrap().facts().states.iter().map(|state| state.id.as_str()).collect();
    let focal: Vec<usize> = ["KAZ", "KGZ", "TJK", "TKM", "UZB"]
        .iter()
        .map(|id| states.iter().position(|state| state == id).unwrap())
        .collect();
    let number = |n: usize| u32::try_from(n).unwrap();
    let mut batch = Batch::default();
    for (place, state) in states.iter().enumerate() {
        let (name, actor) = ((*state).to_owned(), Some(state.parse().unwrap()));
        let party = Party { name, sectors: String::new(), country: String::new(), actor };
        batch.parties.push((number(place + 1), party));
        for target in 0..states.len() {
            let pair = number(place * states.len() + target + 1);
            batch.pairs.push((pair, Some(number(place + 1)), Some(number(target + 1))));
        }
    }
    for (place, (kind, code, score)) in KINDS.into_iter().enumerate() {
        let kind = PastKind {
            code: code.into(),
            label: code.into(),
            kind: Some(kind),
            mode: None,
            context: Vec::new(),
            cameo: Some(code.into()),
            intensity: score,
            goldstein: Some(score),
        };
        batch.kinds.push((number(place + 1), kind));
    }
    let (mut import, _) = world.import(DataSet::Icews).unwrap();
    let mut draw = Draw::new(1);
    let first: Day = "1995-01-01".parse().unwrap();
    for place in 0..ours + others {
        let a = if place < ours { focal[draw.below(5)] } else { draw.below(states.len()) };
        // A few powers deal the most.
        let b = draw.below(draw.clone().below(states.len()) + 1);
        let (a, b) = if draw.below(2) == 0 { (a, b) } else { (b, a) };
        let id = i64::try_from(place + 1).unwrap();
        batch.rows.push(PastRow {
            id: RowId::Number(id),
            line: u64::try_from(place + 1).unwrap(),
            day: first.plus(i32::try_from(draw.below(8_000)).unwrap()),
            pair: number(a * states.len() + b + 1),
            kind: number(draw.below(KINDS.len()) + 1),
            spot: None,
            story: Some(id / 2),
        });
        if batch.rows.len() == 200_000 {
            import.write("made-up.tab", &batch).unwrap();
            batch = Batch::default();
        }
    }
    import.write("made-up.tab", &batch).unwrap();
    import.finish().unwrap();
}
