//! What states hang on, on the facts that ship.

use chancery_knowledge::Directory;
use chancery_knowledge::instruments::{Effect, FlowKind, Interruption};
use chancery_order::{Exposed, Figure, Lever, Role, System};
use chancery_records::Day;
use proptest::prelude::*;

fn system() -> System {
    System::new(Directory::packed().expect("the facts are packed"))
}

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn seen(system: &System, state: &str, flow: &str, on: &str) -> Exposed {
    let exposure = system.exposure(state, day(on));
    let found = exposure.flows.into_iter().find(|one| one.flow == flow);
    found.unwrap_or_else(|| panic!("{flow} touches {state} on {on}"))
}

#[test]
fn oil_of_kazakhstan_hangs_on_one_pipeline() {
    let system = system();
    let cpc = seen(&system, "KAZ", "cpc", "2024-06-01");
    assert_eq!(cpc.roles, [Role::Source, Role::Owner]);
    assert_eq!(cpc.shares[0].what.as_deref(), Some("crude-exports"));
    assert_eq!(cpc.shares[0].value, Figure::Known(0.8));
    assert!(cpc.source.lines.iter().any(|line| line.contains("shareholders")));
    let owned = cpc.owners.iter().find(|owner| owner.who == "KAZ").expect("it owns a part");
    assert!((owned.share - 0.2075).abs() < 1e-9);
    let russia = cpc.halters.iter().find(|halter| halter.who == "RUS").expect("it can halt it");
    assert!(russia.by.contains(&Lever::Transit));
    assert!(russia.by.contains(&Lever::Operator("TRANSNEFT".to_owned())));
    let court = cpc.interruptions.iter().find(|stop| stop.id == "cpc-court-2022").expect("known");
    assert_eq!((court.effect, court.running), (Effect::None, false));
    assert!(cpc.interruptions.iter().all(|stop| stop.days.first() <= Some(day("2024-06-01"))));
}

#[test]
fn a_halt_leaves_most_of_it_without_a_route() {
    let system = system();
    let halt = system.halt("cpc", day("2026-06-01")).expect("it is in force");
    let loss = halt.losses.iter().find(|loss| loss.state == "KAZ").expect("Kazakhstan loses");
    assert_eq!(loss.share.value, Figure::Known(0.8));
    let carried = loss.carried.known().expect("the Baku line has a figure");
    assert!(carried > 0.01 && carried < 0.1, "{carried}");
    let left = loss.without_route.known().expect("both figures are known");
    assert!((left - 0.8 * (1.0 - carried)).abs() < 1e-9);
    assert!(loss.bounds, "the room of other lines is not known");
    let month = loss.of_a_year(30).known().expect("a figure");
    assert!((month - left * 30.0 / 365.0).abs() < 1e-9);
    // Russia loses its transit; how much that is to it, no file says.
    let russia = halt.losses.iter().find(|loss| loss.state == "RUS").expect("the transit");
    assert!(russia.roles.contains(&Role::Transit));
    assert_eq!(russia.share.value.known(), None);
    assert_eq!(russia.without_route.known(), None);
}

#[test]
fn a_route_that_is_halted_itself_carries_nothing() {
    let mut system = system();
    let on = day("2026-06-01");
    let btc = system.flows.iter_mut().find(|flow| flow.id == "btc").expect("btc");
    btc.interruption.push(stop("2026-05-30"));
    let halt = system.halt("cpc", on).expect("in force");
    let loss = halt.losses.iter().find(|loss| loss.state == "KAZ").expect("KAZ");
    assert_eq!(loss.carried, Figure::Known(0.0));
    assert!(loss.routes.iter().any(|route| route.flow.as_deref() == Some("btc") && !route.open));
}

#[test]
fn seller_buyer_and_transit_of_gas_and_figures_that_do_not_agree() {
    let system = system();
    let on = "2024-06-01";
    for (state, role) in [("RUS", Role::Seller), ("UZB", Role::Buyer), ("KAZ", Role::Transit)] {
        assert_eq!(seen(&system, state, "rus-uzb-gas", on).roles, [role], "{state}");
    }
    let gas = seen(&system, "UZB", "rus-uzb-gas", on);
    assert_eq!(gas.inconsistent.len(), 1);
    let pair = &gas.inconsistent[0];
    assert!((pair.given.value - 9.0).abs() < 1e-9 && pair.given.unit == "mcm");
    assert!((pair.other.value - 2.8).abs() < 1e-9 && pair.other.unit == "bcm");
    assert_eq!(format!("{:.2}", pair.computed), "3.29");
    // What a share would need is said, not guessed.
    let Figure::Unknown(missing) = &gas.shares[0].value else { panic!("no file has it") };
    assert!(missing["en"].contains("demand"), "{missing:?}");
    // The contract began on 7 October 2023.
    assert!(system.halt("rus-uzb-gas", day("2023-10-06")).is_none());
}

#[test]
fn entries_and_residents_do_not_contradict_each_other() {
    let people = seen(&system(), "KAZ", "kaz-rus-people", "2023-06-01");
    assert_eq!(people.roles, [Role::Host]);
    assert!(people.quantities.len() > 2);
    assert_eq!(people.inconsistent, []);
}

#[test]
fn a_customs_territory_has_the_members_of_the_day() {
    let system = system();
    let names = |on: &str| system.halt("eaeu-customs", day(on)).expect("in force").territory;
    assert_eq!(names("2024-06-01"), ["ARM", "BLR", "KAZ", "KGZ", "RUS"]);
    assert_eq!(names("2015-03-01"), ["ARM", "BLR", "KAZ", "RUS"]);
    let kaz = seen(&system, "KAZ", "eaeu-customs", "2024-06-01");
    assert_eq!((kaz.kind, kaz.roles.as_slice()), (FlowKind::Customs, &[Role::Territory][..]));
    let uzb = system.exposure("UZB", day("2024-06-01"));
    assert!(uzb.flows.iter().all(|flow| flow.flow != "eaeu-customs"));
}

#[test]
fn loans_have_a_creditor_and_a_debtor_and_the_last_figure_counts() {
    let system = system();
    let debt = seen(&system, "KGZ", "kgz-chn-loans", "2025-01-01");
    assert_eq!(debt.roles, [Role::Debtor]);
    assert_eq!(debt.shares.len(), 1);
    assert_eq!(debt.shares[0].value, Figure::Known(0.37));
    assert_eq!(seen(&system, "CHN", "kgz-chn-loans", "2025-01-01").roles, [Role::Creditor]);
    // In 2020 the figure of 2018 is the last one, and said to be old.
    let old = seen(&system, "KGZ", "kgz-chn-loans", "2020-01-01");
    assert_eq!((&old.shares[0].value, old.shares[0].current), (&Figure::Known(0.41), false));
}

fn stop(from: &str) -> Interruption {
    Interruption {
        id: "test".to_owned(),
        from: from.to_owned(),
        to: None,
        by: None,
        effect: Effect::Full,
        says: [("en".to_owned(), "A test.".to_owned())].into(),
        source: Vec::new(),
        certainty: Default::default(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// A flow that begins or is halted later changes nothing of an earlier day.
    #[test]
    fn later_facts_change_no_earlier_exposure(
        number in 0usize..1000, first in 0i32..9000, before in 1i32..3000, state in 0usize..1000,
    ) {
        let old = system();
        let mut new = old.clone();
        let from = day("2002-01-01").plus(first);
        let number = number % new.flows.len();
        let mut flow = new.flows[number].clone();
        let states: Vec<String> = flow.from.iter().chain(&flow.via).cloned().collect();
        flow.id = "later".to_owned();
        flow.since = Some(from.to_string());
        flow.until = None;
        new.flows[number].interruption.push(stop(&from.to_string()));
        new.flows.push(flow);
        let asked = from.plus(-before);
        let state = &states[state % states.len()];
        prop_assert_eq!(old.exposure(state, asked), new.exposure(state, asked));
        for flow in &old.flows {
            prop_assert_eq!(old.halt(&flow.id, asked), new.halt(&flow.id, asked));
        }
    }
}
