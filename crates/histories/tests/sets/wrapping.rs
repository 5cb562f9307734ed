//! The same rows in every wrapping, and wrappings that are broken or meant to do harm.

use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};

use chancery_histories::{HistoryError, Job, Progress, import};
use chancery_knowledge::Directory;
use chancery_knowledge::plover::Plover;
use chancery_world::DataSet;
use flate2::Compression;
use flate2::write::GzEncoder;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::desk::Desk;
use crate::icews::{HEAD, row};

fn rows(from: usize, to: usize) -> String {
    let one = |number: usize| {
        let kazakhstan = ["Kazakhstan", "", "Kazakhstan"];
        let visit = ["Make a visit", "042", "1.9"];
        row(
            &number.to_string(),
            "2014-05-29",
            ["Russian Federation", "", "Russian Federation"],
            visit,
            kazakhstan,
        )
    };
    (from..to).map(one).collect()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in members {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn gzip_with_several_members_and_any_name() {
    let mut desk = Desk::new();
    let mut packed = gzip([HEAD, &rows(0, 5)].concat().as_bytes());
    packed.extend(gzip(rows(5, 9).as_bytes()));
    assert_eq!(desk.take(DataSet::Icews, "events.odd", packed).added, 9);
    assert_eq!(desk.events()[8].line, 10);
}

#[test]
fn zip_with_every_member_that_is_a_table() {
    let mut desk = Desk::new();
    let archive = zip(&[
        ("a/events.1.tab", [HEAD, &rows(0, 5)].concat().as_bytes()),
        ("__MACOSX/a/._events.1.tab", b"nothing"),
        ("README.pdf", b"nothing"),
        ("events.2.TAB", [HEAD, &rows(5, 9)].concat().replace('\n', "\r\n").as_bytes()),
    ]);
    let tally = desk.take(DataSet::Icews, "events.zip", archive);
    assert_eq!(tally.added, 9);
    let events = desk.events();
    assert!(events[0].file.ends_with("events.zip/a/events.1.tab"), "{}", events[0].file);
    let last = events.last().unwrap();
    assert!(last.file.ends_with("events.zip/events.2.TAB") && last.line == 5);
    assert_eq!(
        last.spot.as_ref().unwrap().longitude,
        Some(71.44),
        "the line's end is no part of it"
    );
}

#[test]
fn a_folder_stands_for_its_tables() {
    let mut desk = Desk::new();
    desk.write("sets/b.tab", [HEAD, &rows(0, 2)].concat());
    desk.write("sets/deep/a.tab.gz", gzip([HEAD, &rows(2, 4)].concat().as_bytes()));
    desk.write("sets/notes.pdf", "nothing");
    desk.write("sets/.hidden.tab", "nothing");
    let path = desk.path("sets");
    let report = desk.import(DataSet::Icews, &path).unwrap();
    assert!(report.is_clean() && report.tally.added == 4, "{report:?}");
    assert_eq!(report.files.len(), 2);
    std::fs::create_dir(desk.path("empty")).unwrap();
    let path = desk.path("empty");
    assert!(matches!(desk.import(DataSet::Icews, &path), Err(HistoryError::NoTables { .. })));
    let path = desk.path("missing.tab");
    assert!(matches!(desk.import(DataSet::Icews, &path), Err(HistoryError::Io { .. })));
}

#[test]
fn broken_archives_are_told_and_the_rest_goes_in() {
    let mut desk = Desk::new();
    let good = desk.write("good.tab", [HEAD, &rows(0, 5)].concat());
    let mut cut = gzip(rows(5, 4_000).as_bytes());
    cut.truncate(cut.len() / 2);
    let cut = desk.write("cut.gz", cut);
    let no_zip = desk.write("no.zip", b"PK\x03\x04 and nothing more");
    let bomb = desk.write("bomb.gz", gzip(&vec![b'\n'; 64 << 20]));
    let job =
        Job { set: DataSet::Icews, paths: &[cut, no_zip, bomb, good], start: None, unit: None };
    let report = desk.job(&job).unwrap();
    let told: Vec<String> = report.refused.iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 3, "{told:?}");
    assert!(told[0].contains("cut.gz") && told[1].contains("no.zip"), "{told:?}");
    assert!(told[2].contains("bomb.gz") && told[2].contains("1000 times"), "{told:?}");
    assert!(report.tally.added >= 5, "what came before the break is in");
}

#[test]
fn it_stops_when_told_to_and_goes_on_from_there() {
    let mut desk = Desk::new();
    let path = desk.write("many.tab", [HEAD, &rows(0, 250_000)].concat());
    let stop = AtomicBool::new(false);
    let job =
        Job { set: DataSet::Icews, paths: std::slice::from_ref(&path), start: None, unit: None };
    let see = |progress| {
        if matches!(progress, Progress::Reading { written, .. } if written > 0) {
            stop.store(true, Ordering::Relaxed);
        }
    };
    let plover = Plover::packed().unwrap();
    let directory = Directory::packed().unwrap();
    let first = import(&mut desk.world, &job, directory, &plover, see, &stop).unwrap();
    assert!(first.stopped);
    let rest = desk.job(&job).unwrap();
    assert_eq!(first.tally.added + rest.tally.added, 250_000);
    assert_eq!(rest.tally.duplicates, first.tally.added);
    desk.world.verify().unwrap();
}
