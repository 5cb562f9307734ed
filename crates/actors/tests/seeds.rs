//! Mentions against the gold annotations that lie beside the repository, where they and the pipeline are
//! at hand; says so and passes where they are not.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use chancery_actors::link;
use chancery_knowledge::{Directory, fold};
use chancery_records::DocumentId;
use chancery_syntax::Pipeline;

/// `CHANCERY_SHARED`, or `shared` beside the repository.
fn shared() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let folder = env::var_os("CHANCERY_SHARED").map_or(beside, PathBuf::from);
    folder.join("gold").is_dir().then_some(folder)
}

/// The French pipeline that ships.
fn pipeline() -> Option<Pipeline> {
    chancery_models::shipped("fr")?.load().ok()
}

/// A surface as the scorer compares it: folded, one kind of apostrophe.
fn key(surface: &str) -> String {
    surface.split_inclusive([' ', '-', '\'']).map(fold).collect::<String>().replace('’', "'")
}

#[test]
fn mentions_of_the_seeds_agree_with_their_readers() {
    let (Some(shared), Some(pipeline)) = (shared(), pipeline()) else {
        println!("skipped: no gold annotations or no pipeline at hand");
        return;
    };
    let directory = Directory::packed().unwrap();
    let (mut hits, mut found, mut wanted) = (0, 0, 0);
    for document in ["000", "002", "003"] {
        let gold =
            fs::read_to_string(shared.join(format!("gold/{document}.mentions.jsonl"))).unwrap();
        let (mut sure, mut free) = (BTreeSet::new(), BTreeSet::new());
        for line in gold.lines().filter(|line| !line.is_empty()) {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            let pair =
                (key(line["surface"].as_str().unwrap()), line["id"].as_str().unwrap().to_owned());
            if line["sure"] == false {
                free.insert(pair)
            } else {
                sure.insert(pair)
            };
        }
        let text = fs::read_to_string(shared.join(format!("seeds/{document}.txt"))).unwrap();
        let linked = link(directory, &text, "fr", &pipeline.parse(&text), None, &[]);
        let got: BTreeSet<(String, String)> = linked
            .mentions(&DocumentId(document.to_owned()))
            .iter()
            .map(|mention| (key(&mention.surface.text), mention.actor.to_string()))
            .collect();
        hits += sure.intersection(&got).count();
        found += got.iter().filter(|pair| sure.contains(*pair) || !free.contains(*pair)).count();
        wanted += sure.len();
    }
    #[allow(clippy::cast_precision_loss)] // Hundreds.
    let f1 = 2.0 * hits as f64 / (found + wanted) as f64;
    println!("mentions: {hits} of {wanted}, {found} given, F1 {f1:.3}");
    assert!(f1 >= 0.80, "F1 {f1:.3}");
}
