use std::path::PathBuf;

use chancery_world::World;

use crate::stage::Stage;

fn json(stage: &Stage, args: &[&str]) -> serde_json::Value {
    let all = [&["measure"], args, &["--format", "json"]].concat();
    serde_json::from_str(&stage.run(&all).fine()).unwrap()
}

fn made() -> Stage {
    let stage = Stage::new();
    drop(stage.made_world());
    stage
}

#[test]
fn a_dyad_counts_facts_and_keeps_denials_apart() {
    let stage = made();
    let dyad = json(&stage, &["dyad", "RUS", "KAZ"]);
    let row = &dyad["rows"][0];
    assert_eq!((row["period"].as_str(), row["count"].as_u64()), (Some("2023-11"), Some(1)));
    assert_eq!(row["negated"], 1);
    assert_eq!(row["coverage"], 1, "one document of that month");
    assert_eq!(dyad["events"]["2023-11"]["count"], 1);
    let table = stage.run(&["measure", "dyad", "RUS", "KAZ", "--by", "week"]).fine();
    assert!(table.contains("2023-W45") && table.contains("fact"), "{table}");
}

#[test]
fn a_number_opens_into_its_events() {
    let stage = made();
    let opened = stage.run(&["measure", "dyad", "RUS", "KAZ", "--open", "2023-11"]).fine();
    assert!(opened.contains("Vladimir Poutine s’est rendu à Astana jeudi"), "{opened}");
    assert!(!opened.contains("menacé"), "what was denied is not in the number: {opened}");
    let error = stage.run(&["measure", "dyad", "RUS", "KAZ", "--open", "2022-01"]).failed(2);
    assert!(error.contains("no row `2022-01`") && error.contains("2023-11"), "{error}");
}

#[test]
fn every_measure_answers_in_every_form() {
    let stage = made();
    for args in [
        &["dyad", "RUS", "KAZ"][..],
        &["dyad", "RUS", "KAZ", "--directed", "--scale", "goldstein"],
        &["reciprocity", "RUS", "KAZ"],
        &["partners", "KAZ"],
        &["partners", "KAZ", "--of", "visits", "--periods"],
        &["influence", "KAZ"],
        &["influence", "CENTRAL_ASIA", "--weights", "visits=2,memberships=0"],
        &["visits", "--host", "KAZ"],
        &["visits", "--summary"],
        &["votes", "KAZ", "RUS", "CHN"],
        &["votes", "CENTRAL_ASIA", "--with", "RUS,USA"],
        &["balance", "--threshold", "0.5", "--least", "1"],
        &["changes", "RUS", "KAZ"],
        &["stance"],
    ] {
        let table = stage.run(&[&["measure"], args].concat()).fine();
        assert!(table.lines().count() >= 2, "{args:?}: {table}");
        let csv = stage.run(&[&["measure"], args, &["--format", "csv"]].concat()).fine();
        let columns = csv.lines().next().unwrap().split(',').count();
        assert!(columns > 1, "{args:?}: {csv}");
        assert!(json(&stage, args).is_object(), "{args:?}");
        let plot = stage.run(&[&["measure"], args, &["--plot", "a.svg"]].concat());
        // What has nothing to draw says so; everything else is drawn.
        if plot.code == Some(0) {
            let svg = std::fs::read_to_string(stage.path().join("a.svg")).unwrap();
            assert!(svg.starts_with("<svg") && !svg.contains("NaN"), "{args:?}");
        } else {
            assert!(plot.err.contains("nothing to draw"), "{args:?}: {}", plot.err);
        }
    }
}

#[test]
fn slips_are_told() {
    let stage = made();
    for (args, told) in [
        (&["dyad", "RUS", "Nobody"][..], "nobody here is called `Nobody`"),
        (&["dyad", "RUS", "KAZ", "--by", "decade"], "no period"),
        (&["dyad", "RUS", "KAZ", "--history", "icews"], "no history icews"),
        (
            &["dyad", "RUS", "KAZ", "--since", "2024-01-01", "--until", "2023-01-01"],
            "turn them round",
        ),
        (&["influence", "KAZ", "--weights", "visits"], "PART=NUMBER"),
        (&["influence", "KAZ", "--weights", "fame=1"], "no part of influence"),
        (&["partners", "KAZ", "--of", "gossip"], "gossip"),
        (&["changes", "RUS"], "two actors"),
    ] {
        let error = stage.run(&[&["measure"], args].concat()).failed(2);
        assert!(error.contains(told), "{args:?}: {error}");
    }
}

/// The folder of shared data, if it is there.
fn shared(name: &str) -> Option<PathBuf> {
    let shared = std::env::var_os("CHANCERY_SHARED").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared"),
        PathBuf::from,
    );
    let folder = shared.join("data").join(name);
    if !folder.is_dir() {
        println!("left out: there is no {}", folder.display());
        return None;
    }
    Some(folder)
}

#[test]
fn the_year_2014_has_its_changes() {
    let Some(folder) = shared("icews14") else { return };
    let stage = Stage::new();
    let folder = folder.to_string_lossy();
    let import = stage.run(&["import", "quads", &folder, "--start", "2014-01-01"]);
    assert_eq!(import.code, Some(0), "{}", import.err);
    let changes = json(&stage, &["changes", "--by", "week", "--top", "10"]);
    let found = changes["changes"].as_array().unwrap();
    assert_eq!(found.len(), 10);
    let mut explained = 0;
    for one in found {
        let name = format!(
            "{} {} {}",
            one["a"].as_str().unwrap(),
            one["b"].as_str().unwrap(),
            one["period"].as_str().unwrap()
        );
        println!("{name} {} {} -> {}", one["gain"], one["before"], one["after"]);
        explained += usize::from(changes["events"][&name]["count"].as_u64() > Some(0));
    }
    // A conflict can also fall asleep without anything being told that ends it.
    assert!(explained >= 8, "only {explained} of ten have events beside them");
    let war = found.iter().find(|one| one["a"] == "RUS" && one["b"] == "UKR");
    let war = war.expect("Russia and Ukraine are among the ten strongest changes of 2014");
    assert!(war["after"].as_f64() < war["before"].as_f64(), "{war}");
    let day = war["day"].as_str().unwrap();
    assert!(("2014-02-10".."2014-04-30").contains(&day), "{day}");
}

#[test]
fn texts_and_histories_are_never_added_up() {
    let Some(folder) = shared("icews14") else { return };
    let stage = made();
    let before = json(&stage, &["dyad", "RUS", "KAZ"]);
    let folder = folder.to_string_lossy();
    stage.run(&["import", "quads", &folder, "--start", "2014-01-01"]).fine();
    assert_eq!(json(&stage, &["dyad", "RUS", "KAZ"]), before);
    let world = World::open_read_only(&stage.world()).unwrap();
    assert_eq!(world.counts().unwrap().documents, 1);
    let history = json(&stage, &["dyad", "RUS", "KAZ", "--history", "quads"]);
    assert_eq!(history["origin"], "quads");
    assert!(
        history["rows"]
            .as_array()
            .unwrap()
            .iter()
            .all(|row| { row["period"].as_str().unwrap().starts_with("2014") })
    );
}
