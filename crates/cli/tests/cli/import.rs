use crate::stage::Stage;

const HEAD: &str = "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\t\
    Intensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\t\
    Province\tCountry\tLatitude\tLongitude\n";

fn row(id: u32, day: &str, from: &str, code: &str, to: &str) -> String {
    format!(
        "{id}\t{day}\t{from}\t\t\t{code}\t{to}\t\t\t36000001\t3\tA paper\tAstana\t\t\tKazakhstan\t51.18\t71.44\n"
    )
}

/// A stage with a table of three rows.
fn stage() -> Stage {
    let stage = Stage::new();
    let rows = [
        row(1, "2014-05-29", "Vladimir Putin", "Make a visit\t042\t1.9", "Kazakhstan"),
        row(2, "2014-05-30", "Kazakhstan", "Accuse\t112\t-2.0", "Police (Russia)"),
        row(3, "2014-06-01", "China", "Make statement\t010\t0.0", "Kazakhstan"),
    ];
    stage.write("events.tab", [HEAD.to_owned(), rows.concat()].concat());
    stage
}

#[test]
fn without_a_set_those_that_are_known_are_listed() {
    let stage = Stage::new();
    let listed = stage.run(&["import"]).fine();
    for set in ["icews", "polecat", "gdelt", "acled", "phoenix", "quads"] {
        assert!(listed.lines().any(|line| line.starts_with(set)), "{listed}");
    }
    let error = stage.run(&["import", "cow", "x"]).failed(2);
    assert!(error.contains("known are icews"), "{error}");
    assert!(stage.run(&["import", "icews"]).failed(2).contains("name files or folders"));
    assert!(stage.run(&["import", "quads", "x"]).failed(2).contains("--start"));
    let error = stage.run(&["import", "icews", "x", "--start", "2014-01-01"]).failed(2);
    assert!(error.contains("for quads"), "{error}");
    assert!(stage.run(&["import", "icews", "missing.tab"]).failed(2).contains("missing.tab"));
}

#[test]
fn rows_go_in_once_and_are_summed_up() {
    let stage = stage();
    let first = stage.run(&["import", "icews", "events.tab"]);
    assert!(first.err.contains("3 rows: 3 added, 0 already known"), "{}", first.err);
    assert_eq!(first.fine(), "");
    let again = stage.run(&["import", "icews", "events.tab"]);
    assert!(again.err.contains("0 added, 3 already known"), "{}", again.err);
    assert_eq!(again.code, Some(0));
}

#[test]
fn malformed_rows_are_listed_and_give_exit_code_1() {
    let stage = stage();
    let bad: String = (0..15).map(|number| format!("bad {number}\n")).collect();
    let good = row(9, "2014-05-29", "China", "Make a visit\t042\t1.9", "Kazakhstan");
    stage.write("bad.tab", [HEAD, &good, &bad].concat());
    let run = stage.run(&["import", "icews", "bad.tab", "--porcelain"]);
    assert!(
        run.out.starts_with("file 16 1 0 0 15 bad.tab\nmalformed 3 bad.tab: 1 columns"),
        "{}",
        run.out
    );
    assert_eq!(run.out.lines().count(), 16);
    let error = run.failed(1);
    assert!(error.contains("bad.tab, line 3: 1 columns, expected 20"), "{error}");
    assert!(error.contains("and 5 more malformed rows; -v lists up to 100"), "{error}");
    let all = stage.run(&["import", "icews", "bad.tab", "-v"]).failed(1);
    assert!(all.contains("line 17") && !all.contains("more malformed"), "{all}");
    let other = stage.write("letter.tab", "Dear Sir,\n");
    let refused = stage.run(&["import", "icews", other.to_str().unwrap()]).failed(1);
    assert!(
        refused.contains("letter.tab: this is no file of icews: expected 20 columns"),
        "{refused}"
    );
}

#[test]
fn imported_events_are_listed_apart_from_texts() {
    let stage = stage();
    drop(stage.made_world());
    stage.run(&["import", "icews", "events.tab"]).fine();
    let table = stage.run(&["events", "--history", "icews"]).fine();
    assert!(table.contains("RUS/putin (Vladimir Putin)"), "{table}");
    assert!(table.contains("CONSULT visit") && table.contains("042 Make a visit"), "{table}");
    assert!(table.contains("events.tab:2") && table.contains("icews:1"), "{table}");
    assert!(table.contains("RUS.COP (Police (Russia))"), "{table}");
    assert!(!stage.run(&["events"]).fine().contains("icews"), "texts and histories stand apart");
    let lines = |args: &[&str]| {
        let all = [&["events", "--history", "icews", "--format", "jsonl"], args].concat();
        stage.run(&all).fine().lines().count()
    };
    assert_eq!(lines(&[]), 3);
    assert_eq!(lines(&["--actor", "RUS"]), 2);
    assert_eq!(lines(&["--dyad", "KAZ", "RUS"]), 2);
    assert_eq!(lines(&["--type", "ACCUSE"]), 1);
    assert_eq!(lines(&["--since", "2014-05-30", "--until", "2014-05-31"]), 1);
    assert_eq!(lines(&["--limit", "1"]), 1);
    assert_eq!(lines(&["--offset", "2"]), 1);
    let csv = stage.run(&["events", "--history", "icews", "--format", "csv"]).fine();
    assert!(csv.starts_with("id,date,from,from_name"), "{csv}");
    assert!(csv.contains("icews:3,2014-06-01,CHN,China,,,,,,KAZ,Kazakhstan,,,010,Make statement,010,0,0,Astana,Kazakhstan,events.tab,4"), "{csv}");
    let error = stage.run(&["events", "--history", "icews", "--status", "fact"]).failed(2);
    assert!(error.contains("--status asks about texts"), "{error}");
    let error = stage.run(&["events", "--history", "icews", "--once"]).failed(2);
    assert!(error.contains("--once"), "{error}");
    assert!(stage.run(&["events", "--history", "gdelt"]).err.contains("no events"));
}

#[test]
fn an_imported_event_is_explained() {
    let stage = stage();
    stage.run(&["import", "icews", "events.tab"]).fine();
    let told = stage.run(&["explain", "icews:2"]).fine();
    for part in [
        "icews:2  2014-05-30",
        "events.tab, line 3",
        "« Police (Russia) »",
        "RUS.COP: a kind of people and their state",
        "CAMEO 112",
        "ACCUSE",
        "-2 (Goldstein)",
        "Astana, Kazakhstan (51.18, 71.44)",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
    let error = stage.run(&["explain", "icews:99"]).failed(2);
    assert!(error.contains("icews has no event 99"), "{error}");
}

#[test]
fn quadruples_need_only_a_start() {
    let stage = Stage::new();
    stage.write("q/entity2id.txt", "Russia\t0\nKazakhstan\t1\n");
    stage.write("q/relation2id.txt", "Make_a_visit\t0\n");
    stage.write("q/train.txt", "0\t0\t1\t0\n1\t0\t0\t24\n");
    stage.run(&["import", "quads", "q", "--start", "2014-01-01"]).fine();
    let csv = stage.run(&["events", "--history", "quads", "--format", "csv"]).fine();
    assert!(csv.contains("quads:1-0-0-2014-01-02,2014-01-02,KAZ,Kazakhstan"), "{csv}");
    let run = stage.run(&["import", "quads", "q", "--start", "2014-01-01", "--unit", "day"]);
    assert!(run.err.contains("1 added, 1 already known"), "{}", run.err);
}
