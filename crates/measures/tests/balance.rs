//! Structural balance: of a history by hand, and what holds for any signed graph.

#![allow(clippy::unwrap_used)]

mod past_world;

use chancery_knowledge::Directory;
use chancery_measures::balance::{BalanceQuestion, Signed, balance};
use chancery_measures::{Asked, MeasureError};
use chancery_records::EventType::{Accuse, Aid};
use chancery_world::{DataSet, Origin};
use proptest::prelude::*;

/// Russia and Belarus help each other, so do Poland and Ukraine; Russia and Ukraine, Belarus and Poland accuse each
/// other; but Belarus helps Ukraine: that edge stands against the two camps.
const LINES: &[past_world::Line<'_>] = &[
    ("RUS", "BLR", Aid, "070", 7.0, "2014-01-01"),
    ("BLR", "RUS", Aid, "070", 7.0, "2014-01-02"),
    ("POL", "UKR", Aid, "070", 7.0, "2014-01-03"),
    ("POL", "UKR", Aid, "070", 7.0, "2014-02-03"),
    ("RUS", "UKR", Accuse, "112", -2.0, "2014-01-05"),
    ("UKR", "RUS", Accuse, "112", -2.0, "2014-01-06"),
    ("BLR", "POL", Accuse, "112", -2.0, "2014-01-05"),
    ("BLR", "POL", Accuse, "112", -2.0, "2014-01-06"),
    ("BLR", "UKR/zelensky", Aid, "070", 7.0, "2014-01-07"),
    ("BLR", "UKR", Aid, "070", 7.0, "2014-01-08"),
    ("RUS", "POL", Accuse, "112", -2.0, "2014-01-08"), // one event alone makes no edge
    ("RUS", "GAZPROM", Aid, "070", 7.0, "2014-01-08"), // no state
];

fn question() -> BalanceQuestion {
    let asked = Asked { origin: Origin::History(DataSet::Icews), ..Asked::default() };
    BalanceQuestion { asked, ..BalanceQuestion::default() }
}

#[test]
fn two_camps_and_the_edge_between_them() {
    let (_folder, world) = past_world::world(LINES);
    let directory = Directory::packed().unwrap();
    let found = balance(&world, directory, &question()).unwrap();
    // Edges: RUS-BLR +, POL-UKR +, BLR-UKR +, RUS-UKR −, BLR-POL −.
    assert_eq!(found.edges.len(), 5);
    // Triads: RUS-BLR-UKR (+ + −) and BLR-UKR-POL (+ + −), both torn.
    assert_eq!((found.triads.torn, found.triads.all()), (2, 2));
    assert_eq!((found.balanced, found.weakly_balanced), (Some(0.0), Some(0.0)));
    // Without BLR-UKR there are two camps; they share only that edge, so the bound is 1.
    assert_eq!((found.frustrated.len(), found.bound, found.exact), (1, 1, true));
    let edge = &found.edges[found.frustrated[0]];
    assert_eq!((edge.a.as_str(), edge.b.as_str(), edge.sum), ("BLR", "UKR", 14.0));
    let origin = Origin::History(DataSet::Icews);
    assert_eq!(world.opened(origin, &edge.events).unwrap().len(), 2);
    assert!((found.line_balance.unwrap() - 0.6).abs() < 1e-12); // 1 − 2 · 1 / 5
    let camp: Vec<&str> = found.camps[0].iter().map(|body| body.as_str()).collect();
    assert!(camp == ["BLR", "RUS"] || camp == ["POL", "UKR"]);
    // By month: in February one event of Poland and Ukraine, no edge.
    assert_eq!(found.series.len(), 2);
    assert_eq!((found.series[0].edges, found.series[1].edges), (4, 0));
    assert_eq!(found.sheet().rows.len(), 2);
    assert_eq!(found.frustrated_sheet().rows.len(), 1);
    assert_eq!(found.chart().coverage.len(), 2);
}

#[test]
fn only_bodies_asked_for_and_a_sensible_threshold() {
    let (_folder, world) = past_world::world(LINES);
    let directory = Directory::packed().unwrap();
    let among = ["RUS", "BLR", "UKR"].map(|word| word.parse().unwrap()).to_vec();
    let found = balance(&world, directory, &BalanceQuestion { among, ..question() }).unwrap();
    assert_eq!((found.bodies.len(), found.edges.len()), (3, 3));
    // A group stands for its states, which do not deal with each other here.
    let group = BalanceQuestion { among: vec!["CENTRAL_ASIA".parse().unwrap()], ..question() };
    assert!(matches!(balance(&world, directory, &group), Err(MeasureError::Nothing(_))));
    let bad = BalanceQuestion { threshold: 0.0, ..question() };
    assert!(matches!(balance(&world, directory, &bad), Err(MeasureError::Question(_))));
    let strict = BalanceQuestion { least: 100, ..question() };
    assert!(matches!(balance(&world, directory, &strict), Err(MeasureError::Nothing(_))));
}

/// The fewest frustrated edges over all divisions.
fn by_trial(graph: &Signed, nodes: usize) -> usize {
    let camps = |number: u32| (0..nodes).map(|n| number >> n & 1 == 1).collect::<Vec<_>>();
    (0..1_u32 << nodes).map(|number| graph.frustrated(&camps(number))).min().unwrap()
}

fn graphs(nodes: usize) -> impl Strategy<Value = Vec<(usize, usize, bool)>> {
    let pairs: Vec<(usize, usize)> =
        (0..nodes).flat_map(|a| (a + 1..nodes).map(move |b| (a, b))).collect();
    prop::collection::vec(prop_oneof![Just(None), any::<bool>().prop_map(Some)], pairs.len())
        .prop_map(move |signs| {
            let edges = pairs.iter().zip(signs);
            edges.filter_map(|(&(a, b), sign)| Some((a, b, sign?))).collect()
        })
}

proptest! {
    #[test]
    fn small_graphs_are_exact(edges in graphs(8)) {
        let graph = Signed::new(8, &edges);
        let division = graph.division(1);
        prop_assert!(division.exact);
        prop_assert_eq!(division.frustrated, by_trial(&graph, 8));
        prop_assert_eq!(graph.frustrated(&division.camps), division.frustrated);
        prop_assert!(graph.bound() <= division.frustrated);
    }

    #[test]
    fn large_graphs_lie_above_their_bound(edges in graphs(26)) {
        let graph = Signed::new(26, &edges);
        let division = graph.division(3);
        prop_assert!(graph.bound() <= division.frustrated);
        prop_assert!(2 * division.frustrated <= graph.edges().len());
        prop_assert_eq!(graph.frustrated(&division.camps), division.frustrated);
    }

    #[test]
    fn turning_all_signs_at_a_node_changes_nothing(edges in graphs(9), node in 0_usize..9) {
        let turned: Vec<_> =
            edges.iter().map(|&(a, b, sign)| (a, b, sign ^ (a == node || b == node))).collect();
        let (graph, turned) = (Signed::new(9, &edges), Signed::new(9, &turned));
        prop_assert_eq!(graph.division(1).frustrated, turned.division(1).frustrated);
        prop_assert_eq!(graph.triads().balanced(), turned.triads().balanced());
        prop_assert_eq!(graph.triads().all(), turned.triads().all());
    }
}
