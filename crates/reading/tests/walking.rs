//! Files, folders and standard input, also those that cannot be read.

#![allow(clippy::unwrap_used)] // A test that cannot go on fails.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use chancery_reading::{Limits, ReadError, walk};

/// The names of what was brought and the messages of what was not, in order.
fn names(paths: &[&Path], stdin: &str, limits: Limits) -> Vec<Result<String, ReadError>> {
    let paths: Vec<PathBuf> = paths.iter().map(|path| path.to_path_buf()).collect();
    walk(&paths, stdin.as_bytes(), limits)
        .map(|item| {
            item.map(|input| {
                let path = input.source.path.unwrap();
                Path::new(&path)
                    .file_name()
                    .map_or(path.clone(), |n| n.to_string_lossy().into_owned())
            })
        })
        .collect()
}

fn good(items: &[Result<String, ReadError>]) -> Vec<&str> {
    items.iter().filter_map(|item| item.as_deref().ok()).collect()
}

#[test]
fn a_folder_brings_its_files_sorted_and_reports_what_it_leaves_out() {
    let dir = tempfile::tempdir().unwrap();
    for name in [
        "b.txt",
        "a.txt",
        "sous/c.txt",
        "sous/plus/d",
        ".cache/e.txt",
        ".f.txt",
        "photo.jpg",
        "page.html",
    ] {
        let path = dir.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "x").unwrap();
    }
    let items = names(&[dir.path()], "", Limits::default());
    assert_eq!(good(&items), ["a.txt", "b.txt", "c.txt", "d"]);
    let left: Vec<String> = items
        .iter()
        .filter_map(|i| i.as_ref().err())
        .filter(|e| e.is_skip())
        .map(ToString::to_string)
        .collect();
    assert_eq!(left.len(), 2);
    assert!(left.iter().any(|m| m.contains("photo.jpg") && m.contains("a picture")), "{left:?}");
    // A file that is named itself is always tried.
    assert_eq!(
        good(&names(&[&dir.path().join("photo.jpg")], "", Limits::default())),
        ["photo.jpg"]
    );
}

#[test]
fn what_is_not_there_is_an_item_and_the_walk_goes_on() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("a.txt"), "x").unwrap();
    let items =
        names(&[&dir.path().join("rien.txt"), &dir.path().join("a.txt")], "", Limits::default());
    let error = items[0].as_ref().unwrap_err();
    assert!(error.to_string().contains("rien.txt"), "{error}");
    assert_eq!(good(&items), ["a.txt"]);
}

#[test]
fn standard_input_is_read_once() {
    let paths = [PathBuf::from("-"), PathBuf::from("-")];
    let items: Vec<_> = walk(&paths, "Le texte.".as_bytes(), Limits::default()).collect();
    let input = items[0].as_ref().unwrap();
    assert_eq!(
        (input.source.path.as_deref(), &input.bytes[..]),
        (Some("-"), "Le texte.".as_bytes())
    );
    assert!(items[1].is_err() && items.len() == 2);
}

#[test]
fn what_is_too_large_is_not_read() {
    let dir = tempfile::tempdir().unwrap();
    let large = dir.path().join("ligne.txt");
    // 200 MB without taking the room of them.
    fs::File::create(&large).unwrap().set_len(200_000_000).unwrap();
    fs::write(dir.path().join("petit.txt"), "x").unwrap();
    let items = names(&[dir.path()], "", Limits::default());
    assert!(matches!(items[0], Err(ReadError::TooLarge { .. })));
    assert_eq!(good(&items), ["petit.txt"]);
    // A stream does not say how long it is: one byte past the limit is the last that is read.
    let stream = "x".repeat(1000);
    let mut reader = stream.as_bytes();
    let limits = Limits { bytes: 10, ..Limits::default() };
    let paths = [PathBuf::from("-")];
    let items: Vec<_> = walk(&paths, &mut reader, limits).collect();
    assert!(matches!(items[0], Err(ReadError::TooLarge { .. })));
    assert_eq!(reader.len(), 1000 - 11);
}

#[test]
fn deep_folders_are_walked() {
    let dir = tempfile::tempdir().unwrap();
    let mut path = dir.path().to_path_buf();
    for _ in 0..300 {
        path.push("sous");
    }
    fs::create_dir_all(&path).unwrap();
    fs::write(path.join("fond.txt"), "x").unwrap();
    assert_eq!(good(&names(&[dir.path()], "", Limits::default())), ["fond.txt"]);
}

#[cfg(unix)]
#[test]
fn links_are_followed_but_not_in_a_circle() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("a")).unwrap();
    fs::write(dir.path().join("a/texte.txt"), "x").unwrap();
    std::os::unix::fs::symlink(dir.path(), dir.path().join("a/retour")).unwrap();
    std::os::unix::fs::symlink("nulle-part", dir.path().join("mort")).unwrap();
    let items = names(&[dir.path()], "", Limits::default());
    assert_eq!(good(&items), ["texte.txt"]);
    assert!(items.iter().any(|i| matches!(i, Err(ReadError::Loop { .. }))), "{items:?}");
    assert!(items.iter().any(|i| matches!(i, Err(ReadError::Io { .. }))), "{items:?}");
}

#[cfg(unix)]
#[test]
fn a_folder_without_permission_is_reported_and_the_rest_read() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    let closed = dir.path().join("ferme");
    fs::create_dir(&closed).unwrap();
    fs::File::create(closed.join("a.txt")).unwrap().write_all(b"x").unwrap();
    fs::write(dir.path().join("ouvert.txt"), "x").unwrap();
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).unwrap();
    let items = names(&[dir.path()], "", Limits::default());
    let readable = fs::read_dir(&closed).is_ok();
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o755)).unwrap();
    if readable {
        eprintln!("skipped: permissions do not bind this user");
        return;
    }
    assert_eq!(good(&items), ["ouvert.txt"]);
    let error = items.iter().find_map(|i| i.as_ref().err()).unwrap();
    assert!(error.to_string().contains("ferme"), "{error}");
}
