//! The record meets the text: each check on sentences made for it, in both languages and of many regions.

#![allow(clippy::unwrap_used)]

#[path = "../../world/tests/hand/mod.rs"]
mod hand;

use std::sync::OnceLock;

use chancery_knowledge::Directory;
use chancery_order::{Finding, MeetQuestion, Meeting, System, Wrong, judgements, meet};
use chancery_records::{EventType, MentionKind, Status, TieKind};
use hand::{Hand, actor, span, world};

/// An organisation that there is not, so that no change of facts touches the tests.
const COMPACT: &str = r#"
id = "COMPACT"
kind = "alliance"
from = "1990-05-01"
source = ["Compact of the North, 1990"]
names.fr = ["Pacte du Nord"]
names.en = ["Northern Compact"]
member = [
  { state = "NOR", status = "member", from = "1990-05-01" },
  { state = "SWE", status = "member", from = "1990-05-01" },
  { state = "FIN", status = "member", from = "1990-05-01" },
  { state = "ISL", status = "member", from = "1990-05-01", to = "2019-12-31" },
  { state = "ISL", status = "frozen", from = "2020-01-01" },
  { state = "LVA", status = "member", from = "2022-10-12" },
  { state = "DNK", status = "associate", from = "2005-01-01" },
  { state = "EST", status = "member", from = "1990-05-01", to = "2005-06-30" },
  { state = "EST", status = "member", from = "2010-01-01", to = "2014-12-31" },
]

[[instrument]]
id = "treaty"
kind = "treaty"
names.fr = ["traité du Nord"]
names.en = ["Treaty of the North"]
signed = "1990-05-01"

[[instrument]]
id = "charter"
kind = "charter"
names.fr = ["charte du Nord"]
names.en = ["Charter of the North"]
signed = "2001-03-01"

[[article]]
id = "3"
instrument = "treaty"
kind = "defence"
trigger = ["attack"]
on_request = true
met_by = ["AID"]
says.fr = "Une attaque contre un membre vaut pour tous, s'il demande de l'aide."
says.en = "An attack on one member counts as one on all, if it asks for help."

[[article]]
id = "9"
instrument = "charter"
kind = "settlement"
says.fr = "Les différends se règlent pacifiquement."
says.en = "Disputes are settled peacefully."

[[invocation]]
id = "lofoten-2016"
article = ["3"]
trigger = "attack"
from = "2016-04-02"
to = "2016-04-05"
victim = "NOR"
by = ["RUS"]
places = { fr = ["Lofoten"], en = ["Lofoten"] }
says.fr = "Les Lofoten sont prises."
says.en = "The Lofoten are taken."
"#;

const LEAGUE: &str = r#"
id = "LEAGUE"
kind = "alliance"
from = "1970-01-01"
source = ["Southern League, 1970"]
names.fr = ["Ligue du Sud"]
names.en = ["Southern League"]
member = [
  { state = "ESP", status = "member", from = "1970-01-01" },
  { state = "PRT", status = "member", from = "1970-01-01" },
  { state = "ITA", status = "member", from = "1970-01-01" },
]

[[instrument]]
id = "treaty"
kind = "treaty"
names.fr = ["traité de la Ligue"]
names.en = ["League Treaty"]
signed = "1970-01-01"

[[article]]
id = "7"
instrument = "treaty"
kind = "defence"
trigger = ["attack"]
strength = "discretionary"
met_by = ["AID"]
says.fr = "Une attaque contre un membre vaut pour tous; chacun choisit ses moyens."
says.en = "An attack on one counts as one on all; each chooses its means."
"#;

const GROUP: &str = r#"
id = "FAR_NORTH"
kind = "region"
names.fr = ["Grand Nord"]
names.en = ["Far North"]
members = ["NOR", "SWE", "FIN", "DNK"]
count = 4
"#;

const FLOW: &str = r#"
id = "north-pipe"
kind = "pipeline"
commodity = "gas"
operator = ["COMPACT"]
from = ["NOR"]
to = ["DEU"]
names.fr = ["gazoduc du Nord"]
names.en = ["North Pipe"]

[[interruption]]
id = "order-2020"
from = "2020-03-02"
to = "2020-03-09"
by = "NOR.JUD"
effect = "none"
says.fr = "Un tribunal ordonne l'arrêt; le gaz passe toujours."
says.en = "A court orders a halt; the gas still flows."
"#;

const PEOPLE: &str = r#"
id = "swe-nor-people"
kind = "people"
commodity = "people"
from = ["SWE"]
to = ["NOR"]
names.fr = ["arrivées"]
names.en = ["arrivals"]

[[quantity]]
what = "passed"
value = 250000.0
unit = "entries"
per = "span"
from = "2020-05-01"
to = "2020-05-31"
"#;

const MEMO: &str = r#"
id = "NOR_DEU_MEMO"
kind = "memorandum"
binding = false
signed = "2020-03-04"
names.fr = ["mémorandum germano-norvégien"]
names.en = ["German-Norwegian memorandum"]
party = [{ state = "NOR", status = "member" }, { state = "DEU", status = "member" }]
subject.fr = ["matières premières", "batteries"]
subject.en = ["raw materials", "batteries"]
"#;

fn directory() -> &'static Directory {
    static MADE: OnceLock<Directory> = OnceLock::new();
    MADE.get_or_init(|| {
        let mut facts = Directory::packed().unwrap().facts().clone();
        facts.organisations.push(toml::from_str(COMPACT).unwrap());
        facts.organisations.push(toml::from_str(LEAGUE).unwrap());
        facts.organisations.sort_by(|a, b| a.id.cmp(&b.id));
        facts.groups.push(toml::from_str(GROUP).unwrap());
        facts.groups.sort_by(|a, b| a.id.cmp(&b.id));
        facts.flows.push(toml::from_str(FLOW).unwrap());
        facts.flows.push(toml::from_str(PEOPLE).unwrap());
        facts.treaties.push(toml::from_str(MEMO).unwrap());
        let meetings = [("2019-02-01", 1), ("2020-02-01", 2), ("2021-02-01", 3)];
        for (day, number) in meetings {
            let event = format!(
                "id = \"snow-council-{number}\"\nfrom = \"{day}\"\nkind = \"summit\"\nactors = [\"COMPACT\"]\n\
                 number = {number}\nnames.fr = [\"conseil des neiges\"]\nnames.en = [\"snow council\"]"
            );
            facts.events.push(toml::from_str(&event).unwrap());
        }
        let visit = "id = \"visit-kaz-mng\"\nfrom = \"2022-09-10\"\nkind = \"summit\"\n\
                     actors = [\"MNG\", \"KAZ\"]\nnames.en = [\"visit that only this test knows\"]";
        facts.events.push(toml::from_str(visit).unwrap());
        Directory::new(facts)
    })
}

/// A text of one language, published on a day.
fn text(language: &str, published: &str, sentences: &[&str]) -> Hand {
    let mut hand = Hand::new("text", published, sentences);
    hand.document.language = language.to_owned();
    hand
}

fn all(hand: &Hand) -> Vec<Meeting> {
    let (_folder, mut world) = world();
    hand.file(&mut world).unwrap();
    let system = System::new(directory());
    let question = MeetQuestion { agreeing: true, ..MeetQuestion::default() };
    meet(&system, directory(), &world, &question).unwrap()
}

fn findings(hand: &Hand) -> Vec<Finding> {
    all(hand).into_iter().map(|meeting| meeting.finding).collect()
}

fn record(meetings: &[Meeting], finding: Finding) -> &str {
    let found = meetings.iter().find(|meeting| meeting.finding == finding);
    found.unwrap_or_else(|| panic!("no {finding:?} in {meetings:#?}")).what_record_says["en"]
        .as_str()
}

const ACTORS: Finding = Finding::Contradicts(Wrong::Actors);
const TIME: Finding = Finding::Contradicts(Wrong::Time);

#[test]
fn a_member_is_one_on_the_day_of_writing() {
    let tie = |published: &str, state: &str, body: &str| {
        let words = format!("{state} is a member of {body}.");
        let hand = text("en", published, &[&words]);
        findings(&hand.tie(state, TieKind::MemberOf, body, Status::Fact, &words))
    };
    assert_eq!(tie("2018-03-01", "GBR", "EU"), [Finding::Agrees]);
    assert_eq!(tie("2021-03-01", "GBR", "EU"), [ACTORS]);
    assert_eq!(tie("2020-03-01", "DNK", "COMPACT"), [ACTORS], "an associate is no member");
    assert_eq!(tie("2021-03-01", "ISL", "COMPACT"), [Finding::Agrees], "frozen, but a member");
    assert_eq!(tie("2021-03-01", "FIN", "NATO"), [ACTORS]);
    assert_eq!(tie("2024-03-01", "FIN", "NATO"), [Finding::Agrees]);
    // A wish is no membership.
    let words = "Norway has applied to join the EU.";
    let hand = text("en", "2021-03-01", &[words]);
    assert_eq!(findings(&hand.tie("NOR", TieKind::MemberOf, "EU", Status::Fact, words)), []);
    // Of a company nobody knows the members.
    assert_eq!(tie("2024-03-01", "FIN", "NOKIA"), []);
}

#[test]
fn a_denied_membership_is_compared_too() {
    let tie = |state: &str| {
        let words = format!("{state} n'est pas membre de l'Otan.");
        let hand = text("fr", "2024-05-01", &[&words]);
        findings(&hand.tie(state, TieKind::MemberOf, "NATO", Status::Negated, &words))
    };
    assert_eq!(tie("SWE"), [ACTORS]);
    assert_eq!(tie("AUT"), [Finding::Agrees]);
}

#[test]
fn every_exit_that_is_told_is_one_of_the_record() {
    let tie = |words: &str, until: &str| {
        let mut hand = text("fr", "2020-03-01", &[words]);
        hand = hand.tie("EST", TieKind::FormerMember, "COMPACT", Status::Fact, words);
        hand.ties.last_mut().unwrap().until = span(until);
        findings(&hand)
    };
    let year = "2015-01-01..2015-12-31";
    assert_eq!(tie("L'Estonie a quitté le pacte en 2005, puis en 2015.", year), [Finding::Agrees]);
    assert_eq!(tie("L'Estonie a quitté le pacte en 2008, puis en 2015.", year), [TIME]);
    let words = "Le Royaume-Uni a quitté l'UE en 2018.";
    let mut hand = text("fr", "2021-03-01", &[words]);
    hand = hand.tie("GBR", TieKind::FormerMember, "EU", Status::Fact, words);
    hand.ties.last_mut().unwrap().until = span("2018-01-01..2018-12-31");
    assert_eq!(findings(&hand), [TIME]);
    // The notice is given before.
    assert_eq!(tie("L'Estonie a quitté le pacte en 2014.", "2014-03-01"), [Finding::Agrees]);
    assert_eq!(tie("L'Estonie a quitté le pacte.", ""), [Finding::Agrees]);
    let words = "Norway has left the Compact.";
    let hand = text("en", "2020-03-01", &[words]);
    let hand = hand.tie("NOR", TieKind::FormerMember, "COMPACT", Status::Fact, words);
    assert_eq!(findings(&hand), [ACTORS]);
}

#[test]
fn a_frozen_membership_agrees_and_says_what_it_is() {
    let words = "Iceland has frozen its participation in the Compact.";
    let hand = text("en", "2021-03-01", &[words]);
    let found = all(&hand.tie("ISL", TieKind::Suspended, "COMPACT", Status::Fact, words));
    assert!(record(&found, Finding::Agrees).contains("frozen"));
    let words = "Iceland froze its participation.";
    let hand = text("en", "2015-03-01", &[words]);
    assert_eq!(
        findings(&hand.tie("ISL", TieKind::Suspended, "COMPACT", Status::Fact, words)),
        [TIME]
    );
}

fn list(language: &str, words: &str, states: &str) -> Vec<Meeting> {
    let mut hand = text(language, "2021-03-01", &[words]);
    for state in states.split_whitespace() {
        hand = hand.tie(state, TieKind::MemberOf, "COMPACT", Status::Fact, words);
    }
    let mut found = all(&hand);
    // That each of them is a member is another check.
    found.retain(|meeting| !meeting.what_text_says["en"].contains("are members"));
    found
}

#[test]
fn a_list_leaves_some_out_or_not() {
    let found = list("fr", "Le pacte regroupe la Norvège, la Suède et la Finlande.", "NOR SWE FIN");
    let says = record(&found, Finding::NotExhaustive);
    assert!(says.contains("Iceland is missing"), "{says}");
    let found = list(
        "en",
        "The pact is made up of Norway, Sweden, Finland and Iceland.",
        "NOR SWE FIN ISL",
    );
    assert_eq!(found[0].finding, Finding::Agrees);
    // Two are no list.
    assert!(list("en", "The pact comprises Norway and Sweden.", "NOR SWE").is_empty());
    // One who is named beside the list is not missing.
    let words = "Around Iceland the pact comprises Norway, Sweden and Finland.";
    let mut hand = text("en", "2021-03-01", &[words]).mention("Iceland", "ISL");
    for state in ["NOR", "SWE", "FIN"] {
        hand = hand.tie(state, TieKind::MemberOf, "COMPACT", Status::Fact, words);
    }
    assert!(findings(&hand).iter().all(|finding| *finding == Finding::Agrees));
    // Three of the many members of NATO are examples.
    let words = "Norway, Poland and Latvia are members of NATO.";
    let mut hand = text("en", "2021-03-01", &[words]);
    for state in ["NOR", "POL", "LVA"] {
        hand = hand.tie(state, TieKind::MemberOf, "NATO", Status::Fact, words);
    }
    assert_eq!(findings(&hand), [Finding::Agrees]);
}

fn count(language: &str, published: &str, words: &str, name: &str, body: &str) -> Vec<Finding> {
    findings(&text(language, published, &[words]).mention(name, body))
}

#[test]
fn members_are_counted_on_the_day() {
    let wrong = Finding::Contradicts(Wrong::Count);
    assert_eq!(
        count("fr", "2024-05-01", "Les 32 membres de l'Otan se réunissent.", "Otan", "NATO"),
        [Finding::Agrees]
    );
    assert_eq!(
        count("fr", "2022-05-01", "Les 32 membres de l'Otan se réunissent.", "Otan", "NATO"),
        [wrong]
    );
    assert_eq!(
        count("fr", "2021-05-01", "Les vingt-sept membres de l'UE votent.", "UE", "EU"),
        [Finding::Agrees]
    );
    assert_eq!(count("en", "2021-05-01", "The 28 members of the EU vote.", "EU", "EU"), [wrong]);
    assert_eq!(
        count("en", "2021-05-01", "The 10-member ASEAN met.", "ASEAN", "ASEAN"),
        [Finding::Agrees]
    );
    // Some of them, or at least so many.
    assert_eq!(count("en", "2021-05-01", "At least 20 members of the EU vote.", "EU", "EU"), []);
    assert_eq!(count("fr", "2021-05-01", "Les 26 autres membres de l'UE votent.", "UE", "EU"), []);
    assert_eq!(
        count("fr", "2021-05-01", "Les trois membres de l'UE qui hésitent.", "UE", "EU"),
        []
    );
}

#[test]
fn a_count_that_was_right_until_the_meeting_is_only_loose() {
    let words = "The four-member Compact met on 12 October 2022.";
    let hand = text("en", "2022-11-01", &[words]).mention("Compact", "COMPACT").event(
        "COMPACT",
        EventType::Consult,
        "NOR",
        Status::Fact,
        "2022-10-12..2022-10-13",
        words,
    );
    let found = all(&hand);
    assert!(
        record(&found, Finding::Narrows)
            .contains("4 up to the day before 12 October 2022, 5 since")
    );
}

fn visit(from: &str, to: &str, date: &str, city: &str) -> Vec<Finding> {
    let words = format!("He came to {city} to meet the president.");
    let mut hand = text("en", "2023-01-10", &[&words]).mention(city, "KAZ");
    hand.mentions.last_mut().unwrap().how = MentionKind::Capital;
    findings(&hand.event(from, EventType::Consult, to, Status::Fact, date, &words))
}

#[test]
fn a_capital_has_its_name_of_the_day() {
    assert_eq!(visit("TUR", "KAZ", "2021-05-01", "Astana"), [Finding::NameNotInUse]);
    assert_eq!(visit("TUR", "KAZ", "2021-05-01", "Nur-Sultan"), []);
    assert_eq!(visit("TUR", "KAZ", "2022-11-05", "Astana"), []);
    assert_eq!(visit("TUR", "KAZ", "2022-11-05", "Nur-Sultan"), [Finding::NameNotInUse]);
    // A city that was the capital once is still a city.
    assert_eq!(visit("TUR", "KAZ", "2021-05-01", "Almaty"), []);
    // In the month of the change, only a day of the record decides.
    let september = "2022-09-01..2022-09-30";
    assert_eq!(visit("MNG", "KAZ", september, "Astana"), [Finding::NameNotInUse]);
    assert_eq!(visit("TUR", "KAZ", september, "Astana"), []);
}

fn article(words: &[&str], body: &str, number: &str) -> Vec<Meeting> {
    let hand = text("fr", "2021-03-01", words);
    all(&hand.tie(
        body,
        TieKind::ObligatedBy,
        &format!("{body}/article-{number}"),
        Status::Fact,
        words[0],
    ))
}

#[test]
fn an_article_stands_in_one_document() {
    let document = Finding::Contradicts(Wrong::Document);
    let words = "L'article 3 de la charte dit qu'une attaque contre un membre vaut pour tous, à sa demande.";
    let found = article(&[words], "COMPACT", "3");
    assert!(record(&found, document).contains("Treaty of the North"));
    let words =
        "L'article 3 du traité dit qu'une attaque contre un membre vaut pour tous, à sa demande.";
    let found: Vec<Finding> =
        article(&[words], "COMPACT", "3").iter().map(|one| one.finding).collect();
    assert_eq!(found, [Finding::Agrees]);
    // Of an article that the record does not have, nothing is said.
    assert!(article(&["L'article 44 de la charte parle d'agression."], "COMPACT", "44").is_empty());
}

#[test]
fn a_condition_left_out_narrows() {
    let words = "L'article 3 du traité dit qu'une attaque contre un membre vaut pour tous.";
    assert!(record(&article(&[words], "COMPACT", "3"), Finding::Narrows).contains("request"));
    let next = "Encore faut-il que la victime le demande.";
    let found = article(&[words, next], "COMPACT", "3");
    assert!(found.iter().all(|one| one.finding == Finding::Agrees));
}

#[test]
fn articles_that_are_likened_differ() {
    let words = [
        "Like article 7 of the League treaty, it is about an attack.",
        "Article 3 of the treaty tells that an attack on one is one on all, if it asks.",
    ];
    let hand = text("en", "2021-03-01", &words)
        .tie("LEAGUE", TieKind::ObligatedBy, "LEAGUE/article-7", Status::Fact, words[0])
        .tie("COMPACT", TieKind::ObligatedBy, "COMPACT/article-3", Status::Fact, words[1]);
    let found = all(&hand);
    let says = record(&found, Finding::Narrows);
    assert!(says.contains("request") && says.contains("leaves the means"), "{says}");
}

fn happening(language: &str, words: &str, name: &str) -> Vec<Finding> {
    let hand =
        text(language, "2020-03-01", &[words]).mention(name, "RUS").mention("Lofoten", "NOR");
    findings(&hand)
}

#[test]
fn a_place_taken_at_another_time_contradicts() {
    assert_eq!(
        happening("fr", "La Russie a pris le contrôle des Lofoten en avril 2016.", "Russie"),
        [Finding::Agrees]
    );
    assert_eq!(
        happening("fr", "La Russie a pris le contrôle des Lofoten en avril 2017.", "Russie"),
        [TIME]
    );
    assert_eq!(happening("en", "Russia seized the Lofoten on 4 March 2016.", "Russia"), [TIME]);
    assert_eq!(
        happening("en", "Russia seized the Lofoten on April 3, 2016.", "Russia"),
        [Finding::Agrees]
    );
    // Of clashes and of years alone the record knows too little.
    assert_eq!(happening("en", "Russia shelled the Lofoten in May 2017.", "Russia"), []);
    assert_eq!(happening("en", "Russia seized the Lofoten in 2017.", "Russia"), []);
}

#[test]
fn a_group_is_bound_as_a_whole_or_not() {
    let words = "Les quatre pays du Grand Nord, alignés par le biais du Pacte du Nord, se taisent.";
    let made = |words: &str, group: &str| {
        text("fr", "2021-03-01", &[words])
            .mention(group, "FAR_NORTH")
            .mention("Pacte du Nord", "COMPACT")
    };
    let mut found = all(&made(words, "quatre pays du Grand Nord"));
    found.retain(|one| one.finding != Finding::AttributedJudgement);
    let says = record(&found, ACTORS);
    assert!(says.contains("Denmark is bound by none"), "{says}");
    // Without a word for all of them, some may be meant.
    let words = "Des pays du Grand Nord, membres du Pacte du Nord, hésitent.";
    assert!(findings(&made(words, "pays du Grand Nord")).is_empty());
}

#[test]
fn the_baltic_states_are_all_in_nato() {
    let words = "The three Baltic states, all members of NATO, agreed.";
    let hand = text("en", "2021-03-01", &[words])
        .mention("three Baltic states", "BALTICS")
        .mention("NATO", "NATO");
    assert!(!findings(&hand).contains(&ACTORS));
}

#[test]
fn a_halt_that_was_ordered_only_narrows() {
    let halt = |words: &str, from: &str| {
        let hand = text("en", "2020-04-01", &[words]);
        all(&hand.event(
            from,
            EventType::Sanction,
            "COMPACT",
            Status::Fact,
            "2020-03-01..2020-03-31",
            words,
        ))
    };
    let found = halt("Norway responded by suspending the North Pipe.", "NOR");
    let says = record(&found, Finding::Narrows);
    assert!(says.contains("did not stop") && says.contains("judgement"), "{says}");
    // Of a halt by somebody else the record knows nothing.
    assert!(halt("Germany responded by suspending the North Pipe.", "DEU").is_empty());
}

#[test]
fn what_was_signed_is_compared_with_its_subject() {
    let signed = |words: &str, date: &str| {
        let hand = text("fr", "2020-04-01", &[words]);
        all(&hand.event("NOR", EventType::Agree, "DEU", Status::Fact, date, words))
    };
    let march = "2020-03-01..2020-03-31";
    let found = signed("Oslo et Berlin ont signé un accord sur le lithium.", march);
    let says = record(&found, Finding::Narrows);
    assert!(says.contains("only a part") && says.contains("does not bind"), "{says}");
    let found = signed(
        "Oslo et Berlin ont signé un accord sur les matières premières et les batteries.",
        march,
    );
    assert_eq!(found[0].finding, Finding::Agrees);
    assert!(signed("Oslo et Berlin ont signé un accord sur le lithium.", "2020-05-02").is_empty());
}

#[test]
fn people_who_are_there_are_no_entries() {
    let figure = |words: &str| {
        let hand = text("en", "2020-06-01", &[words])
            .mention("Swedes", "SWE.CIV")
            .mention("Norway", "NOR");
        findings(&hand)
    };
    assert_eq!(figure("Tens of thousands of Swedes fled to Norway."), [Finding::StockAgainstFlow]);
    assert_eq!(figure("Norway counted hundreds of thousands of entries of Swedes."), []);
    assert_eq!(figure("Two men, both Swedes, fled to Norway."), []);
}

#[test]
fn recent_departures_are_recent() {
    let left = |published: &str, words: &str, name: &str, body: &str| {
        findings(&text("fr", published, &[words]).mention(name, body))
    };
    let words = "Malgré les récents départs du Pacte du Nord, rien ne change.";
    assert_eq!(left("2016-03-01", words, "Pacte du Nord", "COMPACT"), [Finding::Agrees]);
    assert_eq!(left("2020-03-01", words, "Pacte du Nord", "COMPACT"), [Finding::Narrows]);
    assert_eq!(left("2030-03-01", words, "Pacte du Nord", "COMPACT"), [TIME]);
    let words = "Malgré les récents départs de l'UE, rien ne change.";
    assert_eq!(left("2021-03-01", words, "UE", "EU"), [Finding::Agrees]);
}

#[test]
fn numbered_meetings_have_their_day() {
    let meeting = |words: &str| findings(&text("en", "2021-06-01", &[words]));
    assert_eq!(meeting("The third snow council met on 1 February 2021."), [Finding::Agrees]);
    assert_eq!(
        meeting("The 2nd snow council met on February 1."),
        [Finding::Contradicts(Wrong::Count)]
    );
    assert_eq!(meeting("The second snow council met on 9 May 2020."), [TIME]);
    assert_eq!(meeting("The second snow council was long."), []);
}

#[test]
fn foundings_are_those_of_the_documents() {
    let founded = |words: &str, body: &str, since: &str| {
        let mut hand = text("fr", "2021-03-01", &[words]).tie(
            body,
            TieKind::Founded,
            body,
            Status::Fact,
            words,
        );
        let tie = hand.ties.last_mut().unwrap();
        tie.b = None;
        tie.since = span(since);
        findings(&hand)
    };
    let words = "L'organisation a été fondée.";
    assert_eq!(founded(words, "COMPACT", "2001-01-01..2001-12-31"), [Finding::Agrees]);
    assert_eq!(founded(words, "COMPACT", "1990-01-01..1990-12-31"), [Finding::Agrees]);
    assert_eq!(founded(words, "COMPACT", "1995-01-01..1995-12-31"), [TIME]);
    assert_eq!(founded(words, "COMPACT", "1991-01-01..1991-12-31"), [], "in force a year later");
}

#[test]
fn offices_are_held_on_the_day() {
    let office = |words: &str, published: &str| {
        let hand = text("fr", published, &[words]).mention("Hollande", "FRA/hollande");
        findings(&hand.tie("FRA/hollande", TieKind::OfficeHolder, "FRA", Status::Fact, words))
    };
    assert_eq!(
        office("Le président français François Hollande arrive.", "2015-03-01"),
        [Finding::Agrees]
    );
    let wrong = Finding::Contradicts(Wrong::Office);
    assert_eq!(office("Le président français François Hollande arrive.", "2021-03-01"), [wrong]);
    // Of other offices than those of the record nothing is said.
    assert_eq!(office("Le chef de l'opposition François Hollande arrive.", "2021-03-01"), []);
    // Whoever looks back calls people by the office of that time.
    assert_eq!(office("L'ancien président français François Hollande arrive.", "2021-03-01"), []);
    assert_eq!(
        office("En 2015, le président français François Hollande hésitait.", "2021-03-01"),
        []
    );
}

#[test]
fn regions_and_capitals() {
    let words = "Le Pérou, au Sahel, hésite.";
    let hand = text("fr", "2021-03-01", &[words]).mention("Sahel", "SAHEL");
    let hand = hand.tie("PER", TieKind::PartOfRegion, "SAHEL", Status::Fact, words);
    assert_eq!(findings(&hand), [Finding::Contradicts(Wrong::Region)]);
    let words = "Il arrive à Lagos, la capitale nigériane.";
    let capital = |words: &str| {
        let mut hand = text("fr", "2021-03-01", &[words]).mention("capitale nigériane", "NGA");
        hand.mentions.last_mut().unwrap().how = MentionKind::Capital;
        findings(&hand)
    };
    assert_eq!(capital(words), [Finding::Contradicts(Wrong::Region)]);
    assert_eq!(capital("Il arrive à Abuja, la capitale nigériane."), [Finding::Agrees]);
}

#[test]
fn judgements_have_a_speaker_or_are_the_texts_own() {
    let words =
        ["L'inaction du Pacte du Nord étonne.", "Le ministre norvégien y voit un tigre de papier."];
    let hand = text("fr", "2021-03-01", &words)
        .mention("Pacte du Nord", "COMPACT")
        .mention("ministre norvégien", "NOR")
        .says("NOR", "COMPACT", false, "voit", words[1]);
    let found = all(&hand);
    let speakers: Vec<Option<&str>> = found
        .iter()
        .filter(|one| one.finding == Finding::AttributedJudgement)
        .map(|one| one.speaker.as_ref().map(|speaker| speaker.as_str()))
        .collect();
    assert_eq!(speakers, [None, Some("NOR")]);
    // The same for those who show verdicts.
    let (_folder, mut world) = world();
    hand.file(&mut world).unwrap();
    let system = System::new(directory());
    let judged = judgements(&system, directory(), &world, &hand.id()).unwrap();
    assert_eq!(judged.len(), 2);
    assert_eq!(judged[0].about, [actor("COMPACT")]);
    assert_eq!(judged[0].words, ["inaction"]);
    let words = ["Le Pacte du Nord se réunit.", "Le silence régnait dans la salle."];
    let hand = text("fr", "2021-03-01", &words).mention("Pacte du Nord", "COMPACT");
    assert_eq!(findings(&hand), []);
    // Without anybody who could have kept a duty, words are words.
    assert_eq!(findings(&text("fr", "2021-03-01", &["Le silence régnait dans la salle."])), []);
}

#[test]
fn a_text_may_contradict_itself() {
    let words = ["Norway is a member of the Compact.", "Norway is no member of the Compact."];
    let hand = text("en", "2021-03-01", &words)
        .tie("NOR", TieKind::MemberOf, "COMPACT", Status::Fact, words[0])
        .tie("NOR", TieKind::MemberOf, "COMPACT", Status::Negated, words[1]);
    assert!(findings(&hand).contains(&Finding::InternallyInconsistent));
    let words = ["The 27 members of the EU met.", "The 26 members of the EU agreed."];
    let mut hand = text("en", "2021-03-01", &words).mention("EU", "EU");
    let mut second = hand.mentions[0].clone();
    let (_, whole) = hand.find("EU agreed");
    second.sentence = 1;
    second.surface.span = chancery_records::Span::new(whole.span.start, whole.span.start + 2);
    hand.mentions.push(second);
    assert!(findings(&hand).contains(&Finding::InternallyInconsistent));
}

#[test]
fn texts_that_contradict_each_other_are_both_kept() {
    let (_folder, mut world) = world();
    for (path, status) in [("a", Status::Fact), ("b", Status::Negated)] {
        let words = format!("{path}: aid to Norway.");
        Hand::new(path, "2021-03-01", &[&words])
            .event("SWE", EventType::Aid, "NOR", status, "2021-02-20", &words)
            .file(&mut world)
            .unwrap();
    }
    let system = System::new(directory());
    let found = meet(&system, directory(), &world, &MeetQuestion::default()).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].finding, Finding::SaidOtherwise);
    assert_eq!(found[0].others.len(), 1);
    let of = |actor_id: &str| {
        let question = MeetQuestion { actor: Some(actor(actor_id)), ..MeetQuestion::default() };
        meet(&system, directory(), &world, &question).unwrap().len()
    };
    assert_eq!((of("SWE"), of("FIN")), (1, 0));
}
