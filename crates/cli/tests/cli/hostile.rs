//! Bad input, a full disk, a killed process: a clear error for each, and a world that holds exactly
//! what was reported as filed.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};

use chancery_world::World;

use crate::stage::{Run, Stage, dispatch};

/// The ids of the lines that say `filed`.
fn reported(lines: &str) -> BTreeSet<String> {
    lines
        .lines()
        .filter_map(|line| line.strip_prefix("filed "))
        .filter_map(|rest| rest.split_once(' '))
        .map(|(id, _)| id.to_owned())
        .collect()
}

/// The ids in the world, after a look at every page of it.
fn held(stage: &Stage) -> BTreeSet<String> {
    let world = World::open(&stage.world()).unwrap();
    world.verify().unwrap();
    world.document_ids().unwrap().into_iter().map(|id| id.0).collect()
}

#[test]
fn bad_files_are_named_and_the_rest_is_read() {
    let stage = Stage::new();
    stage.write("in/0-good.txt", dispatch(1));
    stage.write("in/1-empty.txt", "");
    let noise: Vec<u8> =
        (0..20_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    stage.write("in/2-binary.txt", &noise);
    let mut line = fs::File::create(stage.path().join("in/3-line.txt")).unwrap();
    let piece = "Une ligne sans fin ".repeat(55_000);
    for _ in 0..200 {
        line.write_all(piece.as_bytes()).unwrap();
    }
    drop(line);
    let mut broken = Vec::new();
    for _ in 0..200 {
        broken.extend_from_slice("l’été à Kiev, déjà ".as_bytes());
        broken.extend_from_slice(&[0xff, 0xfe, 0xc3, 0x28, 0x20]);
    }
    stage.write("in/4-broken.txt", &broken);
    stage.write("in/5-good.txt", dispatch(2));
    let run = stage.run(&["read", "in", "--porcelain"]);
    assert_eq!(reported(&run.out).len(), 2, "{}", run.out);
    for (name, words) in [
        ("1-empty", "empty"),
        ("2-binary", "not text"),
        ("3-line", "more than"),
        ("4-broken", "in/4-broken.txt: "),
    ] {
        let told = run.err.lines().any(|l| l.contains(name) && l.contains(words));
        assert!(told, "{name}: {}", run.err);
    }
    assert_eq!(held(&stage), reported(&run.out));
    assert_eq!(run.code, Some(1));
}

#[test]
fn an_endless_line_on_standard_input_is_refused_without_being_kept() {
    let stage = Stage::new();
    let mut command = stage.command(&["code", "-"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || {
        let piece = vec![b'a'; 1 << 20];
        // The program stops listening once it has seen enough.
        (0..200).take_while(|_| stdin.write_all(&piece).is_ok()).count()
    });
    let run = Run::of(&child.wait_with_output().unwrap());
    assert!(writer.join().unwrap() < 200, "it listened to the end");
    assert!(run.failed(1).contains("more than"));
}

#[cfg(unix)]
#[test]
fn a_folder_without_permission_is_named_and_the_rest_is_read() {
    use std::os::unix::fs::PermissionsExt;
    let stage = Stage::new();
    stage.write("in/a/shut.txt", dispatch(1));
    stage.write("in/b/open.txt", dispatch(2));
    let shut = stage.path().join("in/a");
    fs::set_permissions(&shut, fs::Permissions::from_mode(0o000)).unwrap();
    if fs::read_dir(&shut).is_ok() {
        fs::set_permissions(&shut, fs::Permissions::from_mode(0o755)).unwrap();
        eprintln!("skipped: permissions do not bind this user (root)");
        return;
    }
    let run = stage.run(&["read", "in", "--porcelain"]);
    fs::set_permissions(&shut, fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(reported(&run.out).len(), 1, "{}", run.out);
    assert!(run.failed(1).contains("in/a"));
}

/// A disk that is full, by a limit on the size of files, which binds root too.
#[cfg(unix)]
#[test]
fn a_full_disk_ends_the_reading_and_keeps_what_was_filed() {
    let stage = Stage::new();
    for number in 0..80 {
        stage.write(&format!("in/{number:03}.txt"), dispatch(number));
    }
    let program = stage.command(&[]).get_program().to_owned();
    let mut limited = Command::new("sh");
    // Blocks of 512 bytes or of 1 KiB, as the shell has it. A write beyond fails instead of killing.
    limited
        .arg("-c")
        .arg("trap '' XFSZ; ulimit -f 1200; exec \"$0\" read in --porcelain")
        .arg(&program)
        .current_dir(stage.path())
        .env_remove("CHANCERY_WORLD")
        .stdin(Stdio::null());
    let run = Run::of(&limited.output().unwrap());
    let filed = reported(&run.out);
    assert!(!filed.is_empty() && filed.len() < 80, "{} filed\n{}", filed.len(), run.err);
    let error = run.failed(3);
    assert!(error.contains("no space is left"), "{error}");
    assert!(error.contains("run the same command again"), "{error}");
    assert_eq!(held(&stage), filed);
    // With space again, the same command goes on where it stopped.
    stage.run(&["read", "in"]).fine();
    assert_eq!(held(&stage).len(), 80);
}

#[cfg(unix)]
#[test]
fn a_killed_process_leaves_exactly_what_it_reported() {
    let stage = Stage::new();
    const COPIES: usize = 1_000;
    for number in 0..COPIES {
        stage.write(&format!("in/{number:04}.txt"), dispatch(number));
    }
    let mut filed = BTreeSet::new();
    for lines in [1, 40, 150] {
        let mut child = stage
            .command(&["read", "in", "--porcelain", "--quiet"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut text = String::new();
        let mut new = 0;
        while new < lines && out.read_line(&mut text).unwrap() > 0 {
            new += usize::from(text.lines().last().is_some_and(|line| line.starts_with("filed")));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        out.read_to_string(&mut text).unwrap();
        // A line that was cut off is no report.
        let whole = text.rfind('\n').map_or("", |end| &text[..end]);
        filed.extend(reported(whole));
        let held = held(&stage);
        assert!(held.is_superset(&filed), "reported, but not there");
        // Between the commit and the line that reports it there is a moment in which a kill can fall.
        assert!(held.len() - filed.len() <= 1, "{} filed, {} there", filed.len(), held.len());
        filed = held;
    }
    let rest = stage.run(&["read", "in"]).fine();
    assert!(rest.contains(&format!("already known {}", filed.len())), "{rest}");
    assert_eq!(held(&stage).len(), COPIES);
}

#[cfg(unix)]
#[test]
fn an_interrupt_finishes_the_document_at_hand_and_says_how_to_go_on() {
    let stage = Stage::new();
    for number in 0..400 {
        stage.write(&format!("in/{number:04}.txt"), dispatch(number));
    }
    let mut child = stage
        .command(&["read", "in", "--porcelain"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut text = String::new();
    out.read_line(&mut text).unwrap();
    let sent = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(sent.success());
    out.read_to_string(&mut text).unwrap();
    let run = Run::of(&child.wait_with_output().unwrap());
    assert_eq!(run.code, Some(130), "{}", run.err);
    assert!(run.err.contains("run the same command again"), "{}", run.err);
    assert_eq!(held(&stage), reported(&text));
}
