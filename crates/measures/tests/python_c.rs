//! Triads, frustration, S and kappa as networkx and numpy have them.
//!
//! Runs where a Python with both is found: the one that `CHANCERY_PYTHON` names, or `target/python/bin/python`.

#![allow(clippy::unwrap_used, clippy::print_stderr)]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use chancery_knowledge::instruments::Ballot;
use chancery_measures::balance::Signed;
use chancery_measures::resampling::Draw;
use chancery_measures::votes::{kappa, s_score};
use serde_json::json;

fn python() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let named = std::env::var_os("CHANCERY_PYTHON").map(PathBuf::from);
    let python = named.unwrap_or_else(|| folder.join("../../target/python/bin/python"));
    let has = Command::new(&python).args(["-c", "import networkx, numpy"]).output();
    has.is_ok_and(|output| output.status.success()).then_some(python)
}

fn graphs(draw: &mut Draw) -> Vec<String> {
    let one = |_| {
        let nodes = 3 + draw.below(10);
        let mut edges = Vec::new();
        for a in 0..nodes {
            for b in a + 1..nodes {
                if draw.below(10) < 6 {
                    edges.push((a, b, draw.below(5) < 3));
                }
            }
        }
        let graph = Signed::new(nodes, &edges);
        let (triads, division) = (graph.triads(), graph.division(1));
        json!({
            "what": "graph", "nodes": nodes, "edges": edges, "bound": graph.bound(),
            "triads": [triads.friends, triads.torn, triads.allies, triads.enemies],
            "frustrated": division.frustrated,
        })
        .to_string()
    };
    (0..60).map(one).collect()
}

fn votes(draw: &mut Draw) -> Vec<String> {
    const BALLOTS: [Ballot; 3] = [Ballot::For, Ballot::Abstained, Ballot::Against];
    let one = |number: usize| {
        // Some states vote one way only, so that some have no kappa.
        let kinds = 1 + number % 3;
        let mut cast = || BALLOTS[draw.below(kinds)];
        let ballots: Vec<(Ballot, Ballot)> = (0..2 + number).map(|_| (cast(), cast())).collect();
        json!({ "what": "votes", "ballots": ballots, "s": s_score(&ballots), "kappa": kappa(&ballots) })
            .to_string()
    };
    (0..60).map(one).collect()
}

#[test]
fn networkx_and_numpy_agree() {
    let Some(python) = python() else {
        eprintln!("no Python with networkx and numpy; set CHANCERY_PYTHON to compare with them");
        return;
    };
    let mut draw = Draw::new(7);
    let mut cases = graphs(&mut draw);
    cases.extend(votes(&mut draw));
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/python/check_measures_c.py");
    let mut child = Command::new(python)
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(cases.join("\n").as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "120 cases agree");
}
