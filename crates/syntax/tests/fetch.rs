//! Fetching from an index, against a server of the test's own.
#![allow(clippy::unwrap_used)]

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::Path;

use chancery_syntax::fetch::{FetchFailure, ModelSpec, fetch, locate, verify};

const CONTENT: &[u8] = b"not really a wheel";
const SPEC: ModelSpec = ModelSpec {
    name: "xx_test",
    version: "1.0",
    sha256: "5012353aa6a0734b468ac4dcad5b802e70382f41303f87cfe89d223e3a6be654",
    size: CONTENT.len() as u64,
};

/// Serves pages by path until the test ends; gives the address.
fn serve(pages: Vec<(&'static str, &'static str, &'static [u8])>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
            let request = lines.next().unwrap().unwrap();
            while lines.next().is_some_and(|line| !line.unwrap().is_empty()) {}
            let path = request.split(' ').nth(1).unwrap();
            let (status, kind, body) = match pages.iter().find(|page| page.0 == path) {
                Some((_, kind, body)) => ("200 OK", *kind, *body),
                None => ("404 Not Found", "text/plain", &b"no"[..]),
            };
            let head = format!(
                "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                body.len()
            );
            let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body));
        }
    });
    address
}

fn files_in(folder: &Path) -> usize {
    std::fs::read_dir(folder).map_or(0, Iterator::count)
}

#[test]
fn a_listed_file_is_fetched_whole_and_once() {
    let page = br#"<a href="../../files/xx_test-1.0-py3-none-any.whl#sha256=ab">x</a>"#;
    let index = serve(vec![
        ("/simple/xx-test/", "text/html", page),
        ("/files/xx_test-1.0-py3-none-any.whl", "application/zip", CONTENT),
    ]) + "/simple";
    let folder = tempfile::tempdir().unwrap();
    let into = folder.path().join("cache");
    let mut seen = Vec::new();
    let wheel = fetch(&SPEC, &index, &into, &mut |done, all| seen.push((done, all))).unwrap();
    assert_eq!(std::fs::read(&wheel).unwrap(), CONTENT);
    assert_eq!(seen.last(), Some(&(SPEC.size, SPEC.size)));
    assert_eq!(files_in(&into), 1, "nothing but the wheel is left");
    assert_eq!(locate(&[folder.path().to_owned(), into.clone()], &SPEC), Some(wheel.clone()));
    // The second time no index is needed.
    assert_eq!(fetch(&SPEC, "http://127.0.0.1:1", &into, &mut |_, _| ()).unwrap(), wheel);
    std::fs::write(&wheel, b"changed").unwrap();
    assert!(matches!(verify(&wheel, &SPEC), Err(FetchFailure::WrongHash { .. })));
}

#[test]
fn other_bytes_are_refused_and_the_error_says_what_to_do() {
    let page = br#"{"files": [{"filename": "x", "url": "/xx_test-1.0-py3-none-any.whl"}]}"#;
    let index = serve(vec![
        ("/xx-test/", "application/vnd.pypi.simple.v1+json", page),
        ("/xx_test-1.0-py3-none-any.whl", "application/zip", b"something else"),
    ]);
    let folder = tempfile::tempdir().unwrap();
    let error = fetch(&SPEC, &index, folder.path(), &mut |_, _| ()).unwrap_err();
    assert!(matches!(error.reason, FetchFailure::WrongHash { .. }));
    assert!(error.to_string().contains("pip download --no-deps xx_test==1.0"), "{error}");
    assert!(error.to_string().contains(&folder.path().display().to_string()));
    assert_eq!(files_in(folder.path()), 0);
}

#[test]
fn an_index_without_the_file_or_no_index_at_all() {
    let index = serve(vec![(
        "/xx-test/",
        "text/html",
        &b"<a href='xx_test-0.9-py3-none-any.whl'>old</a>"[..],
    )]);
    let folder = tempfile::tempdir().unwrap();
    let error = fetch(&SPEC, &index, folder.path(), &mut |_, _| ()).unwrap_err();
    assert!(matches!(error.reason, FetchFailure::NotListed { .. }), "{error}");
    let error =
        fetch(&SPEC, "http://127.0.0.1:1/simple", folder.path(), &mut |_, _| ()).unwrap_err();
    assert!(matches!(error.reason, FetchFailure::Http { .. }), "{error}");
}

#[test]
fn unpacked_folders_are_found_by_what_they_say_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("xx_test").join("xx_test-1.0");
    std::fs::create_dir_all(&inner).unwrap();
    std::fs::write(inner.join("config.cfg"), "[nlp]\n").unwrap();
    let folders = [folder.path().to_owned()];
    assert_eq!(locate(&folders, &SPEC), None, "no meta.json says what it is");
    std::fs::write(inner.join("meta.json"), r#"{"lang":"xx","name":"test","version":"1.0"}"#)
        .unwrap();
    assert_eq!(locate(&folders, &SPEC), Some(inner));
}
