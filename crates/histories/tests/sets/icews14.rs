//! ICEWS14 as it is shared (`icews14` in the project's shared data), whole.

use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};

use chancery_histories::{How, Job, Mapping};
use chancery_knowledge::Directory;
use chancery_world::DataSet;

use crate::desk::Desk;

/// `CHANCERY_SHARED`, or `shared` beside the repository.
fn icews14() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let folder = env::var_os("CHANCERY_SHARED").map_or(beside, PathBuf::from);
    let path = folder.join("data/icews14");
    if !path.join("train.txt").is_file() {
        eprintln!("{} is not here: passed over", path.display());
        return None;
    }
    Some(path)
}

#[test]
fn all_of_icews14_goes_in_and_every_relation_is_known() {
    let Some(path) = icews14() else { return };
    let mut desk = Desk::new();
    let start = Some("2014-01-01".parse().unwrap());
    let job = Job { set: DataSet::Quads, paths: std::slice::from_ref(&path), start, unit: None };
    let report = desk.job(&job).unwrap();
    assert!(report.is_clean(), "{report:?}");
    assert_eq!((report.tally.rows, report.tally.added), (90_730, 90_730));
    let history = &desk.world.histories().unwrap()[0];
    assert_eq!(
        (history.first.to_string(), history.last.to_string()),
        ("2014-01-01".into(), "2014-12-31".into())
    );
    assert_eq!(history.files.len(), 3);

    let glossary = desk.world.glossary().unwrap();
    let unknown: Vec<&str> = glossary
        .kinds
        .values()
        .filter(|kind| kind.cameo.is_none())
        .map(|kind| kind.label.as_str())
        .collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    assert_eq!(glossary.kinds.len(), 230);

    let mut named: BTreeMap<How, (u64, u64)> = BTreeMap::new();
    let mut sides: BTreeMap<u32, u64> = BTreeMap::new();
    desk.world
        .each_past(&Default::default(), |row| {
            let (a, b) = glossary.pairs[&row.pair];
            for side in [a, b].into_iter().flatten() {
                *sides.entry(side).or_default() += 1;
            }
        })
        .unwrap();
    let mapping = Mapping::new(DataSet::Quads, Directory::packed().unwrap()).unwrap();
    for (number, count) in sides {
        let (_, how) = mapping.actor(&glossary.parties[&number]);
        let entry = named.entry(how).or_default();
        *entry = (entry.0 + 1, entry.1 + count);
    }
    for (how, (parties, events)) in &named {
        eprintln!("{parties:>6} names, {events:>6} sides of events: {how}");
    }
    let all: u64 = named.values().map(|(_, events)| events).sum();
    let unknown = named.get(&How::Unknown).map_or(0, |(_, events)| *events);
    assert!(unknown * 2 < all, "{unknown} of {all} sides are unknown");
    assert_eq!(desk.job(&job).unwrap().tally.added, 0);
}
