//! Real articles, which are not part of the project: the seeds that it was founded on, and 1,191 articles of
//! French Wikinews (WiNER-fr). They stand in `CHANCERY_SHARED`, or beside the repository in `../shared`.

#![allow(clippy::unwrap_used, clippy::print_stderr)] // A test that cannot go on fails or says that it did not run.

use std::path::PathBuf;

use chancery_reading::{Dispatch, Limits, Reason, Source, read_bytes};

fn shared(path: &str) -> Option<PathBuf> {
    let root = std::env::var_os("CHANCERY_SHARED").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared"),
        PathBuf::from,
    );
    let path = root.join(path);
    if path.exists() {
        return Some(path);
    }
    eprintln!("skipped: {} is not there", path.display());
    None
}

fn seed(name: &str) -> Option<Dispatch> {
    let path = shared("seeds")?.join(name);
    let bytes = std::fs::read(&path).unwrap();
    Some(read_bytes(&bytes, &Source::named(path.to_string_lossy()), &Limits::default()).unwrap())
}

fn reasons(dispatch: &Dispatch) -> Vec<Reason> {
    dispatch.cuts.iter().map(|cut| cut.reason).collect()
}

#[test]
fn the_first_seed_is_dated_by_its_header() {
    let Some(dispatch) = seed("000.txt") else { return };
    assert_eq!(dispatch.document.published.span().unwrap().to_string(), "2023-11-01..2023-11-30");
    assert_eq!(reasons(&dispatch), [Reason::Header]);
    assert_eq!(dispatch.document.language, "fr");
    assert_eq!((dispatch.blocks.len(), dispatch.notes.len()), (9, 1));
    assert_eq!(dispatch.document.title, None);
}

#[test]
fn the_second_seed_begins_with_its_place() {
    let Some(dispatch) = seed("002.txt") else { return };
    assert_eq!(reasons(&dispatch), []);
    assert_eq!(dispatch.dateline.unwrap().place.unwrap().of(dispatch.text()), "RIGA, Lettonie");
    assert_eq!(dispatch.notes[0].span.of(dispatch.text()), "[if they are]");
}

#[test]
fn the_third_seed_loses_what_is_around_it_and_nothing_else() {
    let Some(dispatch) = seed("003.txt") else { return };
    use Reason::{Credit, Duplicate, OtherStory, Remnant};
    assert_eq!(reasons(&dispatch), [Remnant, Credit, OtherStory, Duplicate, OtherStory, Duplicate]);
    assert!(dispatch.document.title.as_deref().unwrap().starts_with("Ce que l'incursion"));
    assert!(
        dispatch.blocks[1].span.of(dispatch.text()).starts_with("Le monde a été pris au dépourvu")
    );
    assert!(!dispatch.text().contains("Harris"));
}

#[test]
fn hardly_any_prose_of_wikinews_is_cut() {
    let Some(path) = shared("data/ud/fr/winer_fr.jsonl") else { return };
    let (mut all, mut cut, mut headers, mut texts) = (0usize, 0usize, 0usize, 0usize);
    for line in std::fs::read_to_string(path).unwrap().lines() {
        let value: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = value["text"].as_str().unwrap();
        let dispatch =
            read_bytes(text.as_bytes(), &Source::named("-"), &Limits::default()).unwrap();
        assert_eq!(dispatch.document.language, "fr", "{text}");
        all += text.chars().count();
        // Date lines, share buttons and pointers are what should go; whatever else goes may be prose.
        cut += dispatch
            .cuts
            .iter()
            .filter(|cut| !matches!(cut.reason, Reason::Header | Reason::Share | Reason::Related))
            .map(|cut| cut.span.len() as usize)
            .sum::<usize>();
        headers += usize::from(dispatch.document.published.span().is_some());
        texts += 1;
    }
    println!("{texts} articles, {headers} dated; {cut} of {all} characters cut that may be prose");
    assert!(texts > 1000 && headers * 100 >= texts * 99, "{headers} of {texts} dated");
    assert!(cut * 1000 < all, "{cut} of {all} characters");
}
