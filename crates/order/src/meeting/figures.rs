//! Figures of people against flows of the record: who is there against who passed.

use chancery_knowledge::between;
use chancery_knowledge::instruments::{Flow, FlowKind, Measured, Quantity};
use chancery_records::DaySpan;

use super::page::{Found, Line};
use super::say::Said;
use super::words::Words;
use super::{Case, Finding, Meeting};

/// Figures of the record that lie further from the text than this are about another time.
const NEAR: i32 = 365;

/// Fewer people than this are told one by one.
const LEAST: i64 = 100;

pub(super) fn check(case: &Case<'_>) -> Vec<Meeting> {
    let mut all = Vec::new();
    for (line, words) in case.lines() {
        for found in case.find(line, words, "people") {
            all.extend(compare(case, line, words, &found));
        }
    }
    all
}

/// The flow of people between two states that a sentence names, the figure being of people of the first.
fn flow<'a>(case: &'a Case<'_>, line: &Line, found: &Found) -> Option<&'a Flow> {
    let states: Vec<String> =
        case.page.mentions_of(line).map(|mention| mention.actor.state().to_string()).collect();
    let near = case.page.mentions_of(line).filter(|mention| {
        let (first, end) = line.inside(mention.surface.span);
        first <= found.end + 4 && end + 1 >= found.first
    });
    let whose: Vec<String> = near.map(|mention| mention.actor.state().to_string()).collect();
    case.system.flows.iter().find(|flow| {
        flow.kind == FlowKind::People
            && flow.from.iter().any(|state| whose.contains(state))
            && flow.to.iter().any(|state| states.contains(state))
    })
}

fn compare(case: &Case<'_>, line: &Line, words: &Words, found: &Found) -> Option<Meeting> {
    // Whoever counts entries counts a flow, as the record does.
    if case.has(line, words, "entries") {
        return None;
    }
    // "Two men" are two men.
    if found.number.is_some_and(|number| number < LEAST) {
        return None;
    }
    let flow = flow(case, line, found)?;
    let written = case.page.published?;
    let passed: Vec<(&Quantity, Option<DaySpan>)> = flow
        .quantity
        .iter()
        .filter(|quantity| quantity.what == Measured::Passed)
        .map(|quantity| (quantity, between(quantity.from.as_deref(), quantity.to.as_deref())))
        .filter(|(_, days)| days.is_some_and(|days| near(days, written)))
        .collect();
    let (first, first_days) = passed.first()?;
    let (span, cut) = line.cut(found.first, found.end);
    let mut parts = vec![
        ("words", Said::plain(&cut)),
        ("from", case.tell.actors(&flow.from)),
        ("to", case.tell.actors(&flow.to)),
        ("figure", Said::figure(first.value)),
    ];
    parts.extend(first_days.map(|days| ("days", case.tell.span(days))));
    let text = case.tell.say("stock", &parts);
    let record = case.tell.say("stock-flow", &parts);
    let grounds = passed.iter().map(|(quantity, days)| {
        let mut parts = vec![
            ("from", case.tell.actors(&flow.from)),
            ("to", case.tell.actors(&flow.to)),
            ("figure", Said::figure(quantity.value)),
        ];
        parts.extend(days.map(|days| ("days", case.tell.span(days))));
        let lines = if quantity.source.is_empty() { &flow.source } else { &quantity.source };
        let certainty = quantity.certainty.unwrap_or(flow.certainty);
        case.ground(case.tell.say("ground-flow", &parts), *days, &flow.id, lines, certainty)
    });
    let meeting = case.meeting(Finding::StockAgainstFlow, line.number, (span, &cut), text, record);
    let meeting = meeting.on(grounds.collect::<Vec<_>>()).during(*first_days);
    Some(meeting.of(&flow.from).of(&flow.to))
}

fn near(days: DaySpan, written: DaySpan) -> bool {
    let gap = |a: Option<chancery_records::Day>, b: Option<chancery_records::Day>| {
        a.zip(b).map_or(0, |(a, b)| a.days_until(b))
    };
    gap(days.last(), written.first()) <= NEAR && gap(written.last(), days.first()) <= NEAR
}
