//! Expressions of time and the days they mean, one a line, in `expressions/<language>.tsv`; sentences were
//! written for these files.
//!
//! `on` gives the day of publication for the lines below it (`open`: nobody knows it). The other lines have
//! the words (with `p` before them after a clause in the past, with `f` in the future, with `-` alone), and
//! the days of each expression found in them: `?` for days left open, `none` where there is no expression.

#![allow(clippy::unwrap_used)]

use chancery_coding::dates::readings;
use chancery_coding::sentences::Rules;
use chancery_knowledge::Directory;
use chancery_knowledge::grammar::Grammar;
use chancery_knowledge::time_words::TimeWords;
use chancery_records::DaySpan;

fn check(language: &str, past: &str, future: &str, lines: &str) {
    let pipeline = chancery_models::shipped(language).unwrap().load().unwrap();
    let words = TimeWords::packed(language).unwrap();
    let grammar = Grammar::packed(language).unwrap();
    let rules = Rules::of(language);
    let directory = Directory::packed().unwrap();
    let (mut published, mut wrong, mut count) = (None, Vec::new(), 0);
    for line in lines.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(day) = line.strip_prefix("on ") {
            published = (day != "open").then(|| DaySpan::on(day.parse().unwrap()));
            continue;
        }
        let (said, expected) = line.split_once('\t').unwrap_or((line, ""));
        let text = match said.split_once(' ').unwrap() {
            ("p", said) => format!("{past} {said}."),
            ("f", said) => format!("{future} {said}."),
            (_, said) => said.to_owned(),
        };
        let parsed = pipeline.parse_with(&text, &|tokens| rules.starts(tokens));
        let found: Vec<String> = readings(&parsed, &grammar, &words, directory, published)
            .iter()
            .map(|reading| reading.days.map_or("?".to_owned(), |days| days.to_string()))
            .collect();
        let found = if found.is_empty() { "none".to_owned() } else { found.join(" ") };
        count += 1;
        if found != expected {
            wrong.push(format!("{said}\t{found}\texpected {expected}"));
        }
    }
    assert!(count >= 150, "only {count} expressions");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn french() {
    let (past, future) = ("Ils ont signé un accord", "Ils signeront un accord");
    check("fr", past, future, include_str!("expressions/fr.tsv"));
}

#[test]
fn english() {
    let (past, future) = ("They signed an agreement", "They will sign an agreement");
    check("en", past, future, include_str!("expressions/en.tsv"));
}
