//! Files that are no worlds, or worlds that cannot be used now: each with an error that says what to do.

#![allow(clippy::unwrap_used, clippy::print_stderr)]

mod hand;

use std::fs;

use chancery_world::{Filed, World, WorldError};
use hand::Hand;

fn hand() -> Hand {
    Hand::new("a.txt", "2024-01-02", &["Une phrase.", "Une autre."])
}

#[test]
fn what_is_missing_or_a_folder_is_said_to_be() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("none.world");
    let error = World::open_read_only(&path).unwrap_err();
    assert!(matches!(error, WorldError::Missing { .. }));
    assert!(error.to_string().contains("chancery read"));
    assert!(!path.exists(), "looking makes no file");
    for error in [World::open(folder.path()), World::open_read_only(folder.path())] {
        assert!(error.unwrap_err().to_string().contains("it is a folder"));
    }
    let error = World::open(&folder.path().join("no/such/a.world")).unwrap_err();
    assert!(error.to_string().contains("there is no folder"), "{error}");
}

#[test]
fn files_of_other_programs_are_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("notes.txt");
    fs::write(&text, "This is no database. ".repeat(400)).unwrap();
    let database = folder.path().join("other.db");
    rusqlite::Connection::open(&database)
        .unwrap()
        .execute_batch("CREATE TABLE bookmarks (url)")
        .unwrap();
    let before = (fs::read(&text).unwrap(), fs::read(&database).unwrap());
    for open in [World::open, World::open_read_only] {
        assert!(matches!(open(&text).unwrap_err(), WorldError::NoDatabase { .. }));
        assert!(matches!(open(&database).unwrap_err(), WorldError::Foreign { .. }));
    }
    assert_eq!(before, (fs::read(&text).unwrap(), fs::read(&database).unwrap()));
}

#[test]
fn an_empty_file_becomes_a_world() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("empty.world");
    fs::write(&path, "").unwrap();
    let mut world = World::open(&path).unwrap();
    assert_eq!(hand().file(&mut world).unwrap(), Filed::New);
}

#[test]
fn a_newer_world_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new.world");
    drop(World::open(&path).unwrap());
    let db = rusqlite::Connection::open(&path).unwrap();
    db.pragma_update(None, "user_version", 99).unwrap();
    drop(db);
    for open in [World::open, World::open_read_only] {
        let error = open(&path).unwrap_err();
        assert!(matches!(error, WorldError::Newer { found: 99, .. }), "{error}");
        assert!(error.to_string().contains("install a newer Chancery"));
    }
}

#[test]
fn a_damaged_world_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("damaged.world");
    let mut world = World::open(&path).unwrap();
    for number in 0..40 {
        let text = format!("Dépêche {number}. {}", "Encore et encore. ".repeat(100));
        Hand::new("a.txt", "", &[&text]).file(&mut world).unwrap();
    }
    drop(world);
    let mut bytes = fs::read(&path).unwrap();
    let (start, end) = (4096, bytes.len() - 4096);
    for byte in &mut bytes[start..end] {
        *byte ^= 0x5a;
    }
    fs::write(&path, &bytes).unwrap();
    let error = World::open(&path).and_then(|world| world.verify()).unwrap_err();
    assert!(matches!(error, WorldError::Damaged { .. }), "{error}");
    assert!(error.to_string().contains(".recover"));

    bytes[..4096].fill(0x20);
    fs::write(&path, &bytes).unwrap();
    assert!(matches!(World::open(&path).unwrap_err(), WorldError::NoDatabase { .. }));
}

#[test]
fn a_world_that_another_process_writes_is_locked_for_writing_and_open_for_reading() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("busy.world");
    let mut first = World::open(&path).unwrap();
    hand().file(&mut first).unwrap();
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let another = Hand::new("b.txt", "", &["Une troisième."]);
    first.wait_at_most(std::time::Duration::from_millis(20)).unwrap();
    let error = another.file(&mut first).unwrap_err();
    assert!(matches!(error, WorldError::Locked { .. }), "{error}");
    assert_eq!(World::open_read_only(&path).unwrap().counts().unwrap().documents, 1);
    other.execute_batch("COMMIT").unwrap();
    assert_eq!(another.file(&mut first).unwrap(), Filed::New);
}

#[cfg(unix)]
#[test]
fn a_read_only_world_can_be_read_and_not_written() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fixed.world");
    let mut world = World::open(&path).unwrap();
    hand().file(&mut world).unwrap();
    drop(world);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
    let read = World::open_read_only(&path).and_then(|world| world.counts());
    let written = World::open(&path).and_then(|mut w| Hand::new("b", "", &["Non."]).file(&mut w));
    let free_for_all = fs::write(folder.path().join("probe"), "").is_ok();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(read.unwrap().documents, 1);
    if free_for_all {
        eprintln!("skipped the half about writing: permissions do not bind this user (root)");
        return;
    }
    assert!(matches!(written.unwrap_err(), WorldError::ReadOnly { .. }));
}
