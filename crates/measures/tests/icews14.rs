//! The strongest changes of a year of real events: ICEWS 2014, as studies of temporal knowledge graphs share it
//! (`data/icews14` in `CHANCERY_SHARED`, or beside the repository). Says so and passes where it is not at hand.
#![allow(clippy::unwrap_used)]

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{env, fs};

use chancery_knowledge::{Directory, plover::Plover};
use chancery_measures::{Asked, Period, Side, changes, strongest};
use chancery_records::{ActorId, Day, EventType};
use chancery_world::{Batch, DataSet, Origin, Party, PastKind, PastRow, RowId, World};

fn data() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let folder = env::var_os("CHANCERY_SHARED").map_or(beside, PathBuf::from);
    let folder = folder.join("data/icews14");
    folder.is_dir().then_some(folder)
}

/// A state, what is named after one in brackets, or a person of one.
fn actor(directory: &Directory, name: &str) -> Option<ActorId> {
    let name = name.replace('_', " ");
    let state = |name: &str| {
        let found = directory.named(name).into_iter().map(|found| found.actor.state());
        found.into_iter().find(|body| directory.state(body.as_str()).is_some())
    };
    if let Some((_, bracket)) = name.rsplit_once('(') {
        return state(bracket.trim_end_matches(')'));
    }
    state(&name).or_else(|| {
        let people = directory.people_named(&name);
        people.first()?.0.id.parse().ok()
    })
}

/// A rough map from ICEWS' words to PLOVER's types, the first that fits.
fn kind(relation: &str) -> Option<EventType> {
    use EventType::*;
    let begins: [(&str, EventType); 76] = [
        ("Express_intent", Agree),
        ("Express_accord", Support),
        ("Threaten", Threaten),
        ("Give_ultimatum", Threaten),
        ("Make_an_appeal", Request),
        ("Appeal", Request),
        ("Demand", Request),
        ("Rally_support", Support),
        ("Accuse", Accuse),
        ("Criticize", Accuse),
        ("Complain", Accuse),
        ("Bring_lawsuit", Accuse),
        ("Investigate", Accuse),
        ("Rally_opposition", Accuse),
        ("Reject", Reject),
        ("Refuse", Reject),
        ("Defy", Reject),
        ("Veto", Reject),
        ("Consult", Consult),
        ("Make_a_visit", Consult),
        ("Host_a_visit", Consult),
        ("Engage_in_negotiation", Consult),
        ("Discuss", Consult),
        ("Meet_at", Consult),
        ("Mediate", Consult),
        ("Praise", Support),
        ("Engage_in_diplomatic", Support),
        ("Sign_formal", Support),
        ("Defend_verbally", Support),
        ("Grant_diplomatic", Support),
        ("Apologize", Support),
        ("Forgive", Support),
        ("Ease", Concede),
        ("Accede", Concede),
        ("Yield", Concede),
        ("Declare_truce", Retreat),
        ("Return", Retreat),
        ("Retreat", Retreat),
        ("Demobilize", Retreat),
        ("Receive", Retreat),
        ("Cooperate", Cooperate),
        ("Share_intelligence", Cooperate),
        ("Engage_in_material", Cooperate),
        ("Engage_in_judicial", Cooperate),
        ("Provide", Aid),
        ("Grant_asylum", Aid),
        ("Demonstrate_military", Mobilize),
        ("Mobilize", Mobilize),
        ("Increase", Mobilize),
        ("Demonstrate", Protest),
        ("Protest", Protest),
        ("Conduct_hunger", Protest),
        ("Conduct_strike", Protest),
        ("Obstruct", Protest),
        ("Engage_in_political", Protest),
        ("Engage_in_violent", Protest),
        ("Reduce", Sanction),
        ("Halt", Sanction),
        ("Expel_or_withdraw", Sanction),
        ("Impose_embargo", Sanction),
        ("Impose", Coerce),
        ("Arrest", Coerce),
        ("Coerce", Coerce),
        ("Confiscate", Coerce),
        ("Expel", Coerce),
        ("Ban", Coerce),
        ("Seize", Coerce),
        ("Destroy", Coerce),
        ("Use", Assault),
        ("fight", Assault),
        ("Abduct", Assault),
        ("Occupy", Assault),
        ("Employ", Assault),
        ("Kill", Assault),
        ("Carry_out", Assault),
        ("Violate", Assault),
    ];
    let rest = ["Physically", "Sexually", "Conduct_suicide", "Assassinate", "Attempt", "Torture"];
    let found = begins.iter().find(|(begin, _)| relation.starts_with(begin));
    found
        .map(|(_, kind)| *kind)
        .or_else(|| rest.iter().any(|begin| relation.starts_with(begin)).then_some(Assault))
}

fn names(path: &Path) -> Vec<(u32, String)> {
    let text = fs::read_to_string(path).unwrap();
    text.lines()
        .map(|line| {
            let (name, number) = line.rsplit_once('\t').unwrap();
            (number.parse().unwrap(), name.to_owned())
        })
        .collect()
}

fn import(world: &mut World, folder: &Path) {
    let directory = Directory::packed().unwrap();
    let plover = Plover::packed().unwrap();
    let mut batch = Batch::default();
    for (number, name) in names(&folder.join("entity2id.txt")) {
        let actor = actor(directory, &name);
        let party = Party { name, sectors: String::new(), country: String::new(), actor };
        batch.parties.push((number + 1, party));
    }
    for (number, name) in names(&folder.join("relation2id.txt")) {
        let kind = kind(&name);
        let intensity = kind.map_or(0.0, |kind| plover.intensity(kind));
        let kind = PastKind {
            code: name.clone(),
            label: name,
            kind,
            mode: None,
            context: Vec::new(),
            cameo: None,
            intensity,
            goldstein: None,
        };
        batch.kinds.push((number + 1, kind));
    }
    let new_year: Day = "2014-01-01".parse().unwrap();
    let mut pairs: HashMap<(u32, u32), u32> = HashMap::new();
    let mut lines = 0;
    for file in ["train.txt", "valid.txt", "test.txt"] {
        for line in fs::read_to_string(folder.join(file)).unwrap().lines() {
            let numbers: Vec<u32> =
                line.split_whitespace().take(4).map(|word| word.parse().unwrap()).collect();
            let next = u32::try_from(pairs.len()).unwrap() + 1;
            let pair = *pairs.entry((numbers[0], numbers[2])).or_insert_with(|| {
                batch.pairs.push((next, Some(numbers[0] + 1), Some(numbers[2] + 1)));
                next
            });
            lines += 1;
            batch.rows.push(PastRow {
                id: RowId::Number(lines),
                line: u64::try_from(lines).unwrap(),
                day: new_year.plus(i32::try_from(numbers[3]).unwrap()),
                pair,
                kind: numbers[1] + 1,
                spot: None,
                story: None,
            });
        }
    }
    let (mut import, _) = world.import(DataSet::Quads).unwrap();
    import.write("icews14", &batch).unwrap();
    import.finish().unwrap();
}

#[test]
fn the_strongest_changes_of_2014() {
    let Some(folder) = data() else {
        println!("skipped: no data/icews14 at hand");
        return;
    };
    let temporary = tempfile::tempdir().unwrap();
    let mut world = World::open(&temporary.path().join("w.world")).unwrap();
    import(&mut world, &folder);
    let day = |text: &str| text.parse::<Day>().unwrap();
    let asked = Asked {
        origin: Origin::History(DataSet::Quads),
        period: Period::Week,
        since: Some(day("2014-01-01")),
        until: Some(day("2014-12-31")),
        ..Asked::default()
    };
    let clock = Instant::now();
    let found = strongest(&world, &asked, Side::Conflict, 50, 1_000, None).unwrap();
    println!("{} dyads, {:?}", found.dyads, clock.elapsed());
    let place = |a: &str, b: &str, first: &str, last: &str| {
        found.changes.iter().position(|strong| {
            (strong.a.as_str(), strong.b.as_str()) == (a, b)
                && (day(first)..=day(last)).contains(&strong.change.day)
        })
    };
    for (rank, strong) in found.changes.iter().take(10).enumerate() {
        let change = &strong.change;
        println!(
            "{:2} {} {} {} sum {:.1} → {:.1} effect {:.2} gain {:.1} told {:?}",
            rank + 1,
            strong.a,
            strong.b,
            change.day,
            change.before,
            change.after,
            change.effect,
            change.gain,
            change.told,
        );
    }
    let war = place("RUS", "UKR", "2014-02-17", "2014-03-31");
    println!("RUS UKR, late winter: {war:?} of {}", found.changes.len());
    let strengths: Vec<f64> = found.changes.iter().map(|strong| strong.change.strength).collect();
    assert!(strengths.windows(2).all(|pair| pair[0] >= pair[1]));
    assert!(found.changes.iter().all(|strong| strong.count >= 50));
    // Three that year's papers were full of: the oil rig off Vietnam was taken away, the Gulf states called back their
    // ambassadors from Qatar, France began to strike in Iraq.
    assert!(place("CHN", "VNM", "2014-05-01", "2014-07-20").unwrap() < 40);
    assert!(place("BHR", "QAT", "2014-02-24", "2014-03-17").unwrap() < 40);
    assert!(place("FRA", "IRQ", "2014-09-08", "2014-09-22").unwrap() < 40);
    // The sample has 76 events with a type between Russia and Ukraine, and for half a year friendly and hostile ones side
    // by side: the turn is found, but it is not one of the strongest.
    assert!(war.is_some());
    let (russia, ukraine) = ("RUS".parse().unwrap(), "UKR".parse().unwrap());
    let dyad = changes(&world, &asked, &russia, &ukraine, Side::Net).unwrap();
    let turn = dyad.changes.iter().find(|change| change.after < change.before).unwrap();
    println!("{turn:#?}");
    assert!((day("2014-02-17")..=day("2014-03-31")).contains(&turn.day));
    assert!(!turn.events.is_empty());
}
