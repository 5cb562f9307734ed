//! Scenarios, on the facts that ship.

use chancery_knowledge::Directory;
use chancery_knowledge::instruments::{Invocation, Outcome, Request, Ruling, Trigger};
use chancery_knowledge::schema::MemberStatus;
use chancery_order::{
    Changes, Figure, OrderError, Outlook, Party, Question, Scenario, System, Toggle, VerdictChange,
    verdicts, what_if,
};
use chancery_records::{
    Day, DaySpan, Document, DocumentId, Event, EventType, Excerpt, Published, Span, Status,
};
use chancery_world::{Filing, World};
use proptest::prelude::*;

fn system() -> System {
    System::new(Directory::packed().expect("the facts are packed"))
}

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn toggles(lines: &[&str]) -> Vec<Toggle> {
    lines.iter().map(|line| line.parse().expect("a toggle")).collect()
}

fn changes(lines: &[&str]) -> Changes {
    what_if(&system(), None, &toggles(lines), &Question::default()).expect("it can be applied")
}

fn error(lines: &[&str]) -> String {
    let found = what_if(&system(), None, &toggles(lines), &Question::default());
    found.expect_err("it cannot be applied").to_string()
}

/// The change on an article, by the beginning of its key.
fn on<'c>(changes: &'c Changes, article: &str) -> Option<&'c VerdictChange> {
    changes.verdicts.iter().find(|change| change.norm.starts_with(article))
}

/// What becomes of CSTO article 4.
fn help(changes: &Changes) -> &chancery_order::Verdict {
    let change = on(changes, "CSTO:treaty/4#").expect("it comes into question");
    change.after.as_ref().expect("in the scenario")
}

const JOIN: &str = "join UZB CSTO 2027-01-01";
const ATTACK: &str = "attack * UZB 2027-02-01";

#[test]
fn an_attack_alone_concerns_the_treaty_of_two_and_not_the_alliance() {
    let changes = changes(&[ATTACK]);
    assert!(on(&changes, "CSTO:treaty/4#").is_none());
    let russia = on(&changes, "RUS_UZB_ALLIANCE_2005/2#").expect("it is set off");
    assert!(russia.before.is_none());
    let after = russia.after.as_ref().expect("in the scenario");
    // It has happened in the scenario: not merely possible.
    assert_eq!(after.outlook, Outlook::Pending);
    assert_eq!(after.owed_by, ["RUS"]);
    assert_eq!(russia.why.toggles, [ATTACK]);
    assert!(!russia.why.rules.is_empty());
    assert!(changes.bound.is_empty());
}

#[test]
fn a_member_that_is_attacked_and_does_not_ask() {
    let changes = changes(&[ATTACK, JOIN]);
    let verdict = help(&changes);
    assert_eq!(verdict.outlook, Outlook::NotRequested);
    assert_eq!(verdict.owed_by, ["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"]);
    let why = &on(&changes, "CSTO:treaty/4#").expect("a change").why;
    assert_eq!(why.toggles, [JOIN, ATTACK]);
    let bound = changes.bound.iter().find(|change| change.norm.starts_with("CSTO:treaty/4#"));
    let bound = bound.expect("one more is bound");
    assert_eq!((bound.newly.as_slice(), bound.freed.len()), (&["UZB".to_owned()][..], 0));
    assert_eq!(bound.why.toggles, [JOIN]);
    assert_eq!(changes.idle, Vec::<String>::new());
}

#[test]
fn a_request_a_decision_and_help() {
    let request = "request UZB CSTO 2027-02-02";
    let asked = changes(&[JOIN, ATTACK, request]);
    assert_eq!(help(&asked).outlook, Outlook::Pending);
    assert_eq!(
        on(&asked, "CSTO:treaty/4#").expect("a change").why.toggles,
        [JOIN, ATTACK, request]
    );
    let anywhere = changes(&[JOIN, ATTACK, "request UZB 2027-02-02"]);
    assert_eq!(help(&anywhere).outlook, Outlook::Pending);
    let granted = "decide CSTO granted 2027-02-05";
    let met = changes(&[JOIN, ATTACK, request, granted, "aid RUS UZB 2027-02-06"]);
    assert_eq!(help(&met).outlook, Outlook::Met);
    // It is no consultation, which is still owed.
    let talks = on(&met, "CSTO:treaty/2#").expect("a change");
    assert_eq!(talks.after.as_ref().expect("a verdict").outlook, Outlook::Pending);
    assert!(!talks.why.toggles.iter().any(|toggle| toggle.starts_with("aid")));
    // Russia's help counts under its own treaty too.
    let russia = on(&met, "RUS_UZB_ALLIANCE_2005/2#").expect("a change");
    assert_eq!(russia.after.as_ref().expect("a verdict").outlook, Outlook::Met);
    let refused = changes(&[JOIN, ATTACK, request, "decide CSTO refused 2027-02-05"]);
    assert_eq!(help(&refused).outlook, Outlook::Declined);
    let partly = changes(&[JOIN, ATTACK, request, "decide CSTO partly UZB 2027-02-05"]);
    assert_eq!(help(&partly).outlook, Outlook::MetInPart);
}

#[test]
fn a_request_about_something_on_record() {
    let changes = changes(&["request RUS CSTO 2024-09-01"]);
    let change = on(&changes, "CSTO:treaty/4#").expect("Kursk");
    assert_eq!(change.incident, "kursk-2024");
    let outlook =
        |verdict: &Option<chancery_order::Verdict>| verdict.as_ref().map(|verdict| verdict.outlook);
    assert_eq!(outlook(&change.before), Some(Outlook::NotRequested));
    assert_eq!(outlook(&change.after), Some(Outlook::Pending));
}

#[test]
fn one_that_leaves_is_owed_nothing_and_owes_nothing() {
    let attack = "attack * KAZ 2027-02-01";
    let stays = changes(&[attack]);
    assert!(help(&stays).owed_by.contains(&"ARM".to_owned()));
    let leave = "leave ARM CSTO 2026-12-31";
    let gone = changes(&[leave, attack]);
    assert!(!help(&gone).owed_by.contains(&"ARM".to_owned()));
    let freed: Vec<_> = gone.bound.iter().filter(|change| change.freed == ["ARM"]).collect();
    assert!(freed.iter().any(|change| change.norm.starts_with("CSTO:treaty/4#")));
    assert!(on(&changes(&[leave, "attack * ARM 2027-02-01"]), "CSTO:treaty/4#").is_none());
}

#[test]
fn a_waiver_frees_and_a_coup_is_no_attack() {
    let waived = changes(&["waive KAZ CSTO/4 2027-01-01", "attack * KGZ 2027-02-01"]);
    assert!(!help(&waived).owed_by.contains(&"KAZ".to_owned()));
    let coup = changes(&["coup NER 2027-01-01"]);
    assert!(on(&coup, "RUS_UZB_ALLIANCE_2005").is_none());
    assert!(coup.verdicts.iter().all(|change| {
        change.after.as_ref().is_some_and(|verdict| verdict.incident.trigger == Trigger::Coup)
    }));
}

#[test]
fn a_movement_that_attacks_is_no_state() {
    for (by, trigger) in
        [("UKR", Trigger::Attack), ("NATO", Trigger::Attack), ("HAMAS", Trigger::Terror)]
    {
        let changes = changes(&[&format!("attack {by} RUS 2027-02-01")]);
        assert_eq!(help(&changes).incident.trigger, trigger, "{by}");
    }
}

#[test]
fn a_halt_is_told_for_all_whom_it_touches() {
    let changes = changes(&["halt cpc 2027-01-01..2027-01-30"]);
    assert_eq!(changes.halts.len(), 1);
    let halt = &changes.halts[0];
    assert_eq!(halt.days.days(), Some(30));
    let loss = halt.halt.losses.iter().find(|loss| loss.state == "KAZ").expect("KAZ");
    assert_eq!(loss.share.value, Figure::Known(0.8));
    let states: Vec<&str> = changes.exposures.iter().map(|one| one.state.as_str()).collect();
    assert!(states.contains(&"KAZ") && states.contains(&"RUS"), "{states:?}");
    assert!(changes.verdicts.is_empty() && changes.bound.is_empty());
    assert!(changes.idle.is_empty());
    let both = self::changes(&["halt cpc 2027-01-01..2027-01-30", "halt btc 2027-01-01.."]);
    let loss = both.halts[0].halt.losses.iter().find(|loss| loss.state == "KAZ").expect("KAZ");
    assert_eq!(loss.carried, Figure::Known(0.0));
}

#[test]
fn joining_the_union_is_joining_its_customs_territory() {
    let changes = changes(&["join UZB EAEU 2027-01-01"]);
    let own = changes.exposures.iter().find(|one| one.state == "UZB").expect("it lies in it");
    assert!(own.before.is_none());
    let after = own.after.as_ref().expect("the territory");
    assert_eq!(after.from, ["ARM", "BLR", "KAZ", "KGZ", "RUS", "UZB"]);
}

#[test]
fn a_railway_is_opened_before_its_day() {
    let changes = changes(&["open cku-railway 2028-01-01"]);
    let states: Vec<&str> = changes.exposures.iter().map(|one| one.state.as_str()).collect();
    assert_eq!(states, ["CHN", "KGZ", "UZB"]);
    assert!(error(&["halt cku-railway 2028-01-01"]).contains("is not in force"));
    let both = self::changes(&["open cku-railway 2028-01-01", "halt cku-railway 2028-02-01"]);
    assert_eq!(both.halts.len(), 1);
}

#[test]
fn nothing_supposed_changes_nothing() {
    let none = changes(&[]);
    assert!(none.is_empty());
    assert_eq!(none, Changes::default());
    // What is so already is no change.
    let same = changes(&["join KAZ CSTO 2027-01-01"]);
    assert!(same.is_empty());
    assert_eq!(same.idle, ["join KAZ CSTO 2027-01-01"]);
}

#[test]
fn what_is_wrong_is_told_with_the_word_and_what_is_near() {
    let body = error(&["join UZB CSTOO 2027-01-01"]);
    assert!(body.contains("`CSTOO`") && body.contains("CSTO,") | body.ends_with("CSTO"), "{body}");
    assert!(error(&["join UZZ CSTO 2027-01-01"]).contains("UZB"));
    assert!(error(&["halt cpcc 2027-01-01"]).contains("cpc"));
    assert!(error(&["leave UZB CSTO 2027-01-01"]).contains("has no part in CSTO"));
    assert!(error(&["waive KAZ CSTO/44 2027-01-01"]).contains("CSTO/44"));
    assert!(error(&["request UZB CSTO 2027-02-02"]).contains("attack * UZB 2027-02-02"));
    let lines = [
        ("", "expected"),
        ("befriend UZB", "`befriend`"),
        ("join UZB CSTO", "join STATE BODY DAY"),
        ("join UZB CSTO 2027-1-1", "`2027-1-1` is no day"),
        ("join UZB CSTO 2027-01-01 now", "`now` is one word too many"),
        ("attack uzb UZB 2027-01-01", "`uzb` is no id"),
        ("attack RUS.MIL UZB 2027-01-01", "`RUS.MIL` is no id"),
        ("decide CSTO maybe 2027-01-01", "`maybe` is no outcome"),
        ("halt cpc 2027-01-30..2027-01-01", "ends before it begins"),
    ];
    for (line, wanted) in lines {
        let error = line.parse::<Toggle>().expect_err("it is wrong").to_string();
        assert!(error.contains(wanted), "{line}: {error}");
    }
}

#[test]
fn toggles_are_written_as_they_are_read() {
    let lines = [
        "join UZB CSTO 2027-01-01",
        "leave ARM CSTO:treaty 2026-12-31",
        "suspend ARM CSTO 2027-01-01",
        "waive KAZ CSTO/4 2027-01-01",
        "waive KAZ RUS_KAZ_2013 2027-01-01",
        "attack * UZB 2027-02-01",
        "attack UKR RUS 2027-02-01",
        "terror TJK 2027-02-01",
        "request UZB 2027-02-02",
        "request UZB CSTO 2027-02-02",
        "decide CSTO partly 2027-02-05",
        "decide CSTO refused UZB 2027-02-05",
        "aid RUS UZB 2027-02-06",
        "halt cpc 2027-01-01..2027-01-30",
        "halt cpc 2027-01-01..",
        "open cku-railway 2028-01-01",
    ];
    for line in lines {
        assert_eq!(line.parse::<Toggle>().expect("a toggle").to_string(), line);
    }
}

#[test]
fn scenarios_are_files_with_limits() {
    let text = "title = \"t\"\ntoggle = [\"attack * UZB 2027-02-01\"]\non = \"2027-03-01\"\n";
    let scenario = Scenario::parse(text).expect("a scenario");
    assert_eq!((scenario.toggles.len(), scenario.on), (1, Some(day("2027-03-01"))));
    let long = format!("title = \"{}\"\ntoggle = []\n", "x".repeat(Scenario::MOST_BYTES));
    let many = format!("toggle = [{}]\n", "\"attack * UZB 2027-02-01\", ".repeat(201));
    for text in [long.as_str(), many.as_str(), "toggles = []", "toggle = 3", "on = \"2027\""] {
        assert!(matches!(Scenario::parse(text), Err(OrderError::Scenario(_))));
    }
    let wrong = Scenario::parse("toggle = [\"attack\"]").expect_err("too short");
    assert!(matches!(wrong, OrderError::Toggle { .. }));
}

#[test]
fn what_was_known_on_a_day_has_no_later_toggles() {
    let question = Question { on: Some(day("2027-02-01")), ..Question::default() };
    let lines = toggles(&[JOIN, ATTACK, "request UZB CSTO 2027-02-02"]);
    let changes = what_if(&system(), None, &lines, &question).expect("it can be applied");
    assert_eq!(help(&changes).outlook, Outlook::NotRequested);
    assert_eq!(changes.idle, ["request UZB CSTO 2027-02-02"]);
}

/// A world with one text, which tells an attack on Tajikistan.
fn world(folder: &tempfile::TempDir) -> World {
    let path = folder.path().join("test.world");
    let mut world = World::open(&path).expect("a new world");
    let text = "Gunmen attacked Tajikistan.";
    let excerpt = |words: &str| {
        let start = text.find(words).expect("its words") as u32;
        let span = Span::new(start, start + words.len() as u32);
        Excerpt { span, text: words.to_owned() }
    };
    let document = Document {
        id: DocumentId("0123456789abcdef".into()),
        path: Some("text.txt".into()),
        url: None,
        publisher: None,
        title: None,
        language: "en".into(),
        published: Published::unknown(),
        sentences: 1,
        text: Some(text.into()),
    };
    let attack = Event {
        id: "0123456789abcdef-e1".into(),
        doc: document.id.clone(),
        sentence: 0,
        from: vec!["AFG".parse().expect("an actor")],
        to: vec!["TJK".parse().expect("an actor")],
        kind: EventType::Assault,
        mode: None,
        context: Vec::new(),
        cameo: None,
        intensity: -9.0,
        status: Status::Fact,
        date: Some(DaySpan::on(day("2026-05-01"))),
        place: None,
        speaker: None,
        trigger: excerpt("attacked"),
        evidence: excerpt(text),
        also: Vec::new(),
        rule: "by hand".into(),
        confidence: 0.9,
    };
    let filing = Filing {
        document: &document,
        sentences: &[],
        mentions: &[],
        events: &[attack],
        statements: &[],
        ties: &[],
        parse: None,
        notes: &[],
    };
    world.file(&filing).expect("it fits");
    world
}

#[test]
fn a_request_about_what_only_a_text_tells() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = world(&folder);
    let system = system();
    let question = Question { body: Some("CSTO".to_owned()), ..Question::default() };
    let before = verdicts(&system, Some(&world), &question).expect("sound rules");
    let lines = toggles(&["request TJK CSTO 2026-05-03"]);
    let changes = what_if(&system, Some(&world), &lines, &question).expect("it can be applied");
    let change = on(&changes, "CSTO:treaty/4#").expect("a change");
    assert_eq!(change.incident, "AFG-TJK-2026-05-01");
    assert_eq!(change.before.as_ref().expect("told").outlook, Outlook::NotRequested);
    assert_eq!(help(&changes).outlook, Outlook::Pending);
    // What the text says is still among the grounds, and the world is as it was.
    assert_eq!(help(&changes).incident.told, 1);
    let after = verdicts(&system, Some(&world), &question).expect("sound rules");
    assert_eq!(before, after);
    assert_eq!(world.counts().expect("readable").events, 1);
    let none = what_if(&system, Some(&world), &[], &question).expect("nothing to apply");
    assert_eq!(none, Changes::default());
    // On the day before the request, nothing of it is known.
    let eve = Question { on: Some(day("2026-05-02")), ..question };
    let changes = what_if(&system, Some(&world), &lines, &eve).expect("it can be applied");
    assert!(changes.is_empty());
}

#[test]
fn an_entry_that_begins_later_adds_nothing_to_an_earlier_happening() {
    let old = system();
    let mut new = old.clone();
    let place = old.ledger.iter().position(|(_, entry)| entry.id == "kursk-2024");
    let (body, entry) = &old.ledger[place.expect("it is on record")];
    new.ledger.push((body.clone(), happening(entry, 1, day("2024-10-01"))));
    let judged = |system: &System, on: &str| {
        let question = Question { on: Some(day(on)), ..Question::default() };
        let found = verdicts(system, None, &question).expect("sound rules");
        let kursk = found.into_iter().find(|verdict| {
            verdict.incident.id == "kursk-2024" && verdict.norm.starts_with("CSTO:treaty/4#")
        });
        kursk.expect("it comes into question")
    };
    assert_eq!(judged(&old, "2024-09-30"), judged(&new, "2024-09-30"));
    assert_eq!(judged(&new, "2024-09-30").outlook, Outlook::NotRequested);
    assert_eq!(judged(&new, "2024-10-02").outlook, Outlook::Declined);
}

fn happening(old: &Invocation, id: usize, from: Day) -> Invocation {
    Invocation {
        id: format!("later-{id}"),
        from: from.to_string(),
        to: None,
        lasting: true,
        request: Some(Request {
            none: false,
            on: Some(from.to_string()),
            by: Some(old.victim.clone()),
            article: Vec::new(),
            says: old.says.clone(),
            source: Vec::new(),
            certainty: None,
        }),
        decision: Some(Ruling {
            on: None,
            by: None,
            outcome: Outcome::Refused,
            says: old.says.clone(),
            source: Vec::new(),
            certainty: None,
        }),
        ..old.clone()
    }
}

/// A system with a party and a happening more, both from a day on: copies of what it has, moved.
fn with_later(old: &System, party: usize, entry: usize, from: Day) -> System {
    let mut new = old.clone();
    let law = party % old.laws.len();
    let state = old.parties[party % old.parties.len()].state.clone();
    new.parties.push(Party {
        state,
        law,
        status: MemberStatus::Member,
        valid: Some(DaySpan::since(from)),
        certainty: Default::default(),
        note: None,
    });
    let (body, told) = &old.ledger[entry % old.ledger.len()];
    new.ledger.push((body.clone(), happening(told, entry, from)));
    new
}

const LINES: [&str; 8] = [
    "join UZB CSTO 2025-01-01",
    "leave ARM CSTO 2025-02-01",
    "attack * KAZ 2025-03-01",
    "attack UKR BLR 2025-03-01",
    "coup KGZ 2025-03-02",
    "request KAZ CSTO 2025-03-02",
    "halt cpc 2025-04-01..2025-05-01",
    "waive RUS RUS_UZB_ALLIANCE_2005 2025-01-15",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn no_toggle_changes_nothing(since in 0i32..12000, length in 0i32..4000, on in any::<bool>()) {
        let since = day("1995-01-01").plus(since);
        let until = since.plus(length);
        let question = Question {
            since: Some(since),
            until: Some(until),
            on: on.then_some(until),
            ..Question::default()
        };
        let changes = what_if(&system(), None, &[], &question).expect("nothing can go wrong");
        prop_assert_eq!(changes, Changes::default());
    }

    /// The later happening is a copy of one on record and may go on at the same time; the day that is asked
    /// about lies before the copy begins, often after the original has begun.
    #[test]
    fn later_facts_change_no_earlier_answer(
        party in 0usize..10_000, entry in 0usize..1000, late in 2i32..250, before in 1i32..250,
    ) {
        let old = system();
        let told = &old.ledger[entry % old.ledger.len()].1;
        let first = chancery_knowledge::between(Some(&told.from), None).and_then(DaySpan::first);
        let from = first.expect("it has a first day").plus(late);
        let new = with_later(&old, party, entry, from);
        let asked = from.plus(-before);
        let bound = |system: &System| {
            system.bound(asked, None, None, None).expect("the rules are sound").obligations
        };
        prop_assert_eq!(bound(&old), bound(&new));
        let question =
            Question { on: Some(asked), since: Some(asked.plus(-300)), ..Question::default() };
        let judged = |system: &System| verdicts(system, None, &question).expect("sound rules");
        prop_assert_eq!(judged(&old), judged(&new));
    }

    /// Whatever is written, it is read or refused; what is read is written as it was, but for spaces.
    #[test]
    fn any_line_is_read_or_refused(
        line in "(join|attack|halt|request|decide|open|\\PC{0,4}) \\PC{0,12} [A-Z*]{0,4} ?\\PC{0,22}",
    ) {
        if let Ok(toggle) = line.parse::<Toggle>() {
            let again: Toggle = toggle.to_string().parse().expect("its own words");
            prop_assert_eq!(again, toggle);
        }
        prop_assert!(Scenario::parse(&line).is_err() || line.contains("toggle"));
    }

    #[test]
    fn later_toggles_change_no_earlier_answer(
        chosen in proptest::sample::subsequence(LINES.to_vec(), 0..=LINES.len()), back in 1i32..500,
    ) {
        // A request needs what it is about.
        let lines: Vec<&str> = chosen
            .iter()
            .copied()
            .filter(|line| !line.starts_with("request") || chosen.contains(&LINES[2]))
            .collect();
        let on = day("2025-01-01").plus(-back);
        let question = Question { on: Some(on), ..Question::default() };
        let changes =
            what_if(&system(), None, &toggles(&lines), &question).expect("it can be applied");
        prop_assert!(changes.is_empty());
    }

    /// Under a question without a day, verdicts on what was over before the first toggle stay.
    #[test]
    fn old_incidents_keep_their_verdicts(
        chosen in proptest::sample::subsequence(LINES[..5].to_vec(), 1..=5),
    ) {
        let changes = changes(&chosen);
        for change in &changes.verdicts {
            let shown = change.after.as_ref().or(change.before.as_ref()).expect("one of them");
            prop_assert!(shown.incident.day >= day("2025-01-01"), "{}", change.incident);
            prop_assert!(!change.why.toggles.is_empty(), "{}", change.norm);
        }
    }
}
