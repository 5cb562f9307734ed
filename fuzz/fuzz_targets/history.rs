//! Any bytes as a file of any data set: a report or an error, never a panic, and as many events in the world as
//! were told.
#![no_main]

use std::sync::LazyLock;
use std::sync::atomic::AtomicBool;

use chancery_histories::{Job, import};
use chancery_knowledge::Directory;
use chancery_knowledge::plover::Plover;
use chancery_records::Day;
use chancery_world::{DataSet, PastFilter, World};
use libfuzzer_sys::fuzz_target;

static PLOVER: LazyLock<Plover> = LazyLock::new(|| Plover::packed().expect("the ontology is packed"));

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else { return };
    let set = DataSet::ALL[usize::from(*first) % DataSet::ALL.len()];
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("any.txt");
    std::fs::write(&path, rest).expect("the folder can be written");
    for (name, text) in [("entity2id.txt", "Russia\t0\nKazakhstan\t1\n"), ("relation2id.txt", "Make_a_visit\t0\n")] {
        std::fs::write(folder.path().join(name), text).expect("the folder can be written");
    }
    let mut world = World::open(&folder.path().join("w.world")).expect("a world can be made");
    let start = if set == DataSet::Quads { Day::from_ymd(2014, 1, 1) } else { None };
    let job = Job { set, paths: &[path], start, unit: None };
    let directory = Directory::packed().expect("the facts are packed");
    let added = match import(&mut world, &job, directory, &PLOVER, |_| (), &AtomicBool::new(false)) {
        Ok(report) => report.tally.added,
        Err(_) => 0,
    };
    assert_eq!(world.count_past(&PastFilter::default()).expect("the world can be read"), added);
});
