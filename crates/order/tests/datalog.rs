//! Rules against an evaluator that tries every way to fill in the variables.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use chancery_order::datalog::{Database, FactId, Model, Program, Value};
use proptest::prelude::*;
use proptest::sample::Index;

/// A place of an atom as these tests write it.
#[derive(Clone, Debug, PartialEq)]
enum Place {
    Variable(usize),
    Is(Value),
    Any,
}

#[derive(Clone, Debug)]
struct Atom {
    relation: &'static str,
    places: Vec<Place>,
}

#[derive(Clone, Debug)]
enum Literal {
    Has(Atom),
    HasNot(Atom),
    Test(&'static str, Place, Place),
}

#[derive(Clone, Debug)]
struct Rule {
    head: Atom,
    body: Vec<Literal>,
}

type Fact = (String, Vec<Value>);

/// Relations with their places and the stratum in which they are worked out; the first three are given.
const RELATIONS: [(&str, usize, usize); 8] = [
    ("edge", 2, 0),
    ("node", 1, 0),
    ("days", 3, 0),
    ("near", 2, 0),
    ("far", 2, 1),
    ("lone", 1, 1),
    ("odd", 2, 2),
    ("last", 1, 2),
];

const VARIABLES: usize = 3;

fn domain() -> Vec<Value> {
    vec!["a".into(), "b".into(), "".into(), (-1).into(), 7.into(), i32::MIN.into(), i32::MAX.into()]
}

fn value() -> impl Strategy<Value = Value> {
    prop::sample::select(domain())
}

fn name(variable: usize) -> String {
    ["X", "Y", "Z"][variable].to_owned()
}

fn written(place: &Place) -> String {
    match place {
        Place::Variable(variable) => name(*variable),
        Place::Is(value) => value.to_string(),
        Place::Any => "_".to_owned(),
    }
}

fn atom_written(atom: &Atom) -> String {
    let places: Vec<String> = atom.places.iter().map(written).collect();
    format!("{}({})", atom.relation, places.join(", "))
}

/// A rule as the program's text has it, without the full stop.
fn rule_written(rule: &Rule) -> String {
    let body: Vec<String> = rule
        .body
        .iter()
        .map(|literal| match literal {
            Literal::Has(atom) => atom_written(atom),
            Literal::HasNot(atom) => format!("!{}", atom_written(atom)),
            Literal::Test(sign, a, b) => format!("{} {sign} {}", written(a), written(b)),
        })
        .collect();
    if body.is_empty() {
        return atom_written(&rule.head);
    }
    format!("{} :- {}", atom_written(&rule.head), body.join(", "))
}

fn text(rules: &[Rule]) -> String {
    rules.iter().map(|rule| rule_written(rule) + ".\n").collect()
}

/// A place that a positive atom, a denial, a comparison or a head may have: what is not allowed there for
/// want of a variable that is bound is made a value.
fn place(seed: (Index, Index), from: &[usize], any: bool) -> Place {
    let (what, which) = (seed.0.index(10), seed.1);
    let domain = domain();
    match what {
        0..=6 if !from.is_empty() => Place::Variable(from[which.index(from.len())]),
        7 if any => Place::Any,
        _ => Place::Is(domain[which.index(domain.len())].clone()),
    }
}

type Seeds = Vec<(Index, Index)>;

/// A rule of a head and of seeds for the places in its body; sound by the way it is made.
fn made(head: usize, seeds: &[(u8, Index, Seeds)], places: &Seeds) -> Rule {
    let (relation, width, stratum) = RELATIONS[head];
    let mut seen: Vec<usize> = Vec::new();
    let mut body = Vec::new();
    let all: Vec<usize> = (0..VARIABLES).collect();
    for (kind, which, places) in seeds {
        let below: Vec<_> = RELATIONS.iter().filter(|one| one.2 < stratum).collect();
        match kind {
            0..=5 => {
                let here: Vec<_> = RELATIONS.iter().filter(|one| one.2 <= stratum).collect();
                let (relation, width, _) = *here[which.index(here.len())];
                let places: Vec<Place> =
                    places.iter().take(width).map(|seed| place(*seed, &all, true)).collect();
                for place in &places {
                    if let Place::Variable(variable) = place {
                        seen.push(*variable);
                    }
                }
                body.push(Literal::Has(Atom { relation, places }));
            }
            6 | 7 if !below.is_empty() => {
                let (relation, width, _) = *below[which.index(below.len())];
                let places =
                    places.iter().take(width).map(|seed| place(*seed, &seen, true)).collect();
                body.push(Literal::HasNot(Atom { relation, places }));
            }
            _ => {
                let sign = ["<", "<=", "=", "!="][which.index(4)];
                let [a, b] = [0, 1].map(|side: usize| place(places[side], &seen, false));
                body.push(Literal::Test(sign, a, b));
            }
        }
    }
    let places = places.iter().take(width).map(|seed| place(*seed, &seen, false)).collect();
    Rule { head: Atom { relation, places }, body }
}

fn seeds() -> impl Strategy<Value = Seeds> {
    prop::collection::vec(any::<(Index, Index)>(), 3)
}

fn rule() -> impl Strategy<Value = Rule> {
    let literals = prop::collection::vec((0u8..10, any::<Index>(), seeds()), 0..4);
    (3usize..RELATIONS.len(), literals, seeds())
        .prop_map(|(head, literals, places)| made(head, &literals, &places))
}

/// Facts of all relations, those that rules derive too; one in ten has a place too many or too few.
fn fact() -> impl Strategy<Value = Fact> {
    let values = prop::collection::vec(value(), 4);
    (0usize..RELATIONS.len(), 0u8..10, values).prop_map(|(relation, odd, mut values)| {
        let (relation, width, _) = RELATIONS[relation];
        values.truncate(match odd {
            0 => width + 1,
            1 => width - 1,
            _ => width,
        });
        (relation.to_owned(), values)
    })
}

fn facts() -> impl Strategy<Value = Vec<Fact>> {
    prop::collection::vec(fact(), 0..16)
}

fn database(facts: &[Fact]) -> Database {
    let mut base = Database::default();
    for (relation, values) in facts {
        base.add(relation, values.iter().cloned());
    }
    base
}

fn all(model: &Model) -> BTreeSet<Fact> {
    let relations = RELATIONS.iter().map(|(name, ..)| *name);
    relations
        .flat_map(|relation| model.facts(relation).map(move |fact| (relation, fact)))
        .map(|(relation, fact)| (relation.to_owned(), values(model, fact)))
        .collect()
}

fn values(model: &Model, fact: FactId) -> Vec<Value> {
    model.places(fact).into_iter().cloned().collect()
}

// --- The evaluator that tries everything ---------------------------------------------------------------

type Filled = BTreeMap<usize, Value>;

fn filled(place: &Place, with: &Filled) -> Option<Value> {
    match place {
        Place::Variable(variable) => with.get(variable).cloned(),
        Place::Is(value) => Some(value.clone()),
        Place::Any => None,
    }
}

fn fits(atom: &Atom, values: &[Value], with: &Filled) -> bool {
    let each = |(place, value): (&Place, &Value)| {
        filled(place, with).is_none_or(|wanted| wanted == *value)
    };
    atom.places.len() == values.len() && atom.places.iter().zip(values).all(each)
}

fn known(atom: &Atom, facts: &BTreeSet<Fact>, with: &Filled) -> bool {
    facts.iter().any(|(relation, values)| relation == atom.relation && fits(atom, values, with))
}

fn holds(literal: &Literal, facts: &BTreeSet<Fact>, with: &Filled) -> bool {
    match literal {
        Literal::Has(atom) => known(atom, facts, with),
        Literal::HasNot(atom) => !known(atom, facts, with),
        Literal::Test(sign, a, b) => {
            let (a, b) = (filled(a, with).unwrap(), filled(b, with).unwrap());
            match *sign {
                "<" => a < b,
                "<=" => a <= b,
                "=" => a == b,
                _ => a != b,
            }
        }
    }
}

/// Every way to give the variables values of the domain.
fn fillings() -> Vec<Filled> {
    let mut all = vec![Filled::new()];
    for variable in 0..VARIABLES {
        let longer = all.iter().flat_map(|one| {
            domain().into_iter().map(move |value| {
                let mut one = one.clone();
                one.insert(variable, value);
                one
            })
        });
        all = longer.collect();
    }
    all
}

fn tried(rules: &[Rule], facts: &[Fact]) -> BTreeSet<Fact> {
    let mut known: BTreeSet<Fact> = facts.iter().cloned().collect();
    let fillings = fillings();
    let level = |rule: &Rule| RELATIONS.iter().find(|one| one.0 == rule.head.relation).unwrap().2;
    for stratum in 0..3 {
        loop {
            let mut new = BTreeSet::new();
            for rule in rules.iter().filter(|rule| level(rule) == stratum) {
                for with in &fillings {
                    if rule.body.iter().all(|literal| holds(literal, &known, with)) {
                        let head = rule.head.places.iter().map(|place| filled(place, with));
                        new.insert((
                            rule.head.relation.to_owned(),
                            head.map(Option::unwrap).collect(),
                        ));
                    }
                }
            }
            let before = known.len();
            known.extend(new);
            if known.len() == before {
                break;
            }
        }
    }
    known
}

/// Whether a rule gives a fact from these facts, one for each atom that it does not deny, in that order.
fn gives(rule: &Rule, fact: &Fact, from: &[Fact], facts: &BTreeSet<Fact>) -> bool {
    let atoms: Vec<&Atom> = rule
        .body
        .iter()
        .filter_map(|literal| match literal {
            Literal::Has(atom) => Some(atom),
            _ => None,
        })
        .collect();
    atoms.len() == from.len()
        && rule.head.relation == fact.0
        && fillings().iter().any(|with| {
            fits(&rule.head, &fact.1, with)
                && atoms.iter().zip(from).all(|(atom, (relation, values))| {
                    atom.relation == relation && fits(atom, values, with)
                })
                && rule.body.iter().all(|literal| holds(literal, facts, with))
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(320))]

    /// What follows is what follows when every way is tried, and each fact says how.
    #[test]
    fn what_follows_and_how(rules in prop::collection::vec(rule(), 0..8), facts in facts()) {
        let text = text(&rules);
        let program = Program::parse(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        let model = program.run(database(&facts));
        let found = all(&model);
        prop_assert_eq!(&found, &tried(&rules, &facts), "{}", text);

        let given: BTreeSet<&Fact> = facts.iter().collect();
        for relation in RELATIONS.map(|(name, ..)| name) {
            for id in model.facts(relation) {
                let fact = (relation.to_owned(), values(&model, id));
                prop_assert_eq!(model.relation(id), relation);
                prop_assert_eq!(model.find(relation, &fact.1), Some(id));
                let Some(why) = model.why(id) else {
                    prop_assert!(given.contains(&fact), "{fact:?} has no reason\n{text}");
                    prop_assert_eq!(model.grounds(id), [id]);
                    continue;
                };
                prop_assert!(!given.contains(&fact), "{fact:?} was given");
                let from: Vec<Fact> = why
                    .from
                    .iter()
                    .map(|one| (model.relation(*one).to_owned(), values(&model, *one)))
                    .collect();
                for one in &from {
                    prop_assert!(found.contains(one), "{one:?} does not hold");
                }
                let sound = rules
                    .iter()
                    .any(|rule| rule_written(rule) == why.rule && gives(rule, &fact, &from, &found));
                prop_assert!(sound, "{fact:?} from {from:?} by {}", why.rule);
                for ground in model.grounds(id) {
                    let ground = (model.relation(ground).to_owned(), values(&model, ground));
                    prop_assert!(given.contains(&ground), "{ground:?} was never given");
                }
            }
        }
    }

    /// Neither the order of facts nor that of rules changes what follows.
    #[test]
    fn order_changes_nothing(
        (facts, other) in facts().prop_flat_map(|facts| (Just(facts.clone()), Just(facts).prop_shuffle())),
        (rules, turned) in prop::collection::vec(rule(), 0..8)
            .prop_flat_map(|rules| (Just(rules.clone()), Just(rules).prop_shuffle())),
    ) {
        let program = Program::parse(&text(&rules)).unwrap();
        let again = Program::parse(&text(&turned)).unwrap();
        let found = all(&program.run(database(&facts)));
        prop_assert_eq!(&found, &all(&program.run(database(&other))));
        prop_assert_eq!(&found, &all(&again.run(database(&facts))));
    }

    /// Blanks and remarks change nothing either.
    #[test]
    fn blanks_and_remarks_change_nothing(rules in prop::collection::vec(rule(), 0..6), facts in facts()) {
        let plain = text(&rules);
        let wide = plain.replace(' ', "\n\t ").replace(".\n", " . # a remark, with :- and \"\n\n");
        let found = all(&Program::parse(&plain).unwrap().run(database(&facts)));
        let again = all(&Program::parse(&wide).unwrap().run(database(&facts)));
        prop_assert_eq!(found, again);
    }

    /// Any text is read or refused with a line that it has.
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,60}|(?s).{0,60}") {
        refused_within(&text)?;
    }

    /// So is what looks like rules.
    #[test]
    fn what_looks_like_rules_is_read_or_refused(words in prop::collection::vec(
        prop::sample::select(vec![
            "p", "q", "X", "Y", "_", "(", ")", ",", ".", ":-", "!", "<", "<=", "=", "!=", "\"", "\"a\"",
            "1", "-", "-2147483648", "2147483648", "#", "\n", " ", "é", "p(X)", "q(X)", "q(X, Y)",
            "p(X) :- q(X).", "p(X) :- q(X), !p(X).",
        ]),
        0..40,
    )) {
        refused_within(&words.concat())?;
    }
}

fn refused_within(text: &str) -> Result<(), TestCaseError> {
    match Program::parse(text) {
        Ok(program) => {
            // What was read can be run.
            let mut base = Database::default();
            base.add("q", ["a".into()]);
            base.add("p", ["a".into(), "b".into()]);
            drop(program.run(base));
        }
        Err(error) => {
            let lines = text.matches('\n').count() + 1;
            prop_assert!((1..=lines).contains(&error.line), "line {} of {lines}", error.line);
            prop_assert!(!error.problem.is_empty());
        }
    }
    Ok(())
}

fn rows(program: &Program, base: Database, relation: &str) -> Vec<Vec<Value>> {
    let model = program.run(base);
    model.facts(relation).map(|fact| values(&model, fact)).collect()
}

#[test]
fn a_fact_of_other_places_denies_nothing() {
    let program =
        Program::parse("free(X) :- node(X), !taken(X, _). calm(X) :- node(X), !taken(_, _).")
            .unwrap();
    let mut base = Database::default();
    base.add("node", ["a".into()]);
    base.add("taken", ["a".into()]);
    base.add("taken", ["a".into(), "b".into(), "c".into()]);
    base.add("taken", (0..50).map(Value::from));
    assert_eq!(rows(&program, base.clone(), "free"), [["a".into()]]);
    assert_eq!(rows(&program, base, "calm"), [["a".into()]]);
}

/// So many places are matched aright; more are refused, not miscounted.
#[test]
fn many_places() {
    for width in [2, 15, 16, 17, 32, 33, 40] {
        let places = |first: usize| {
            let rest = (1..width).map(|place| format!("V{place}"));
            [vec![format!("V{first}")], rest.collect()].concat().join(", ")
        };
        let text = format!("p(V1) :- q({}), r({}).", places(0), places(0));
        let program = match Program::parse(&text) {
            Ok(program) => program,
            Err(error) => {
                assert!(width > 16 && error.problem.contains("places"), "{width}: {error}");
                continue;
            }
        };
        let mut base = Database::default();
        for row in 0..3 {
            for relation in ["q", "r"] {
                base.add(relation, (0..width).map(|place| Value::from(row * 100 + place)));
            }
        }
        let wanted: Vec<Vec<Value>> = [1, 101, 201].map(|one| vec![Value::from(one)]).to_vec();
        assert_eq!(rows(&program, base, "p"), wanted, "{width} places");
    }
}

/// A variable that a denial has and no atom before it binds may stand nowhere else: it means anything there.
#[test]
fn a_variable_that_only_a_denial_has_means_anything() {
    let fine = Program::parse("lone(X) :- node(X), !edge(X, Other).").unwrap();
    let mut base = Database::default();
    base.add("node", ["a".into()]);
    base.add("node", ["b".into()]);
    base.add("edge", ["a".into(), "b".into()]);
    assert_eq!(rows(&fine, base, "lone"), [["b".into()]]);
    for (line, text) in [
        (1, "p(X) :- node(X), !edge(X, Y), node(Y)."),
        (2, "q(X) :- node(X).\np(X) :- node(X), !edge(Y, Y)."),
        (1, "p(X) :- node(X), !edge(X, Y), !edge(Y, X)."),
    ] {
        let error = Program::parse(text).expect_err(text);
        assert_eq!(error.line, line, "{text}");
        assert!(error.problem.contains("a denial"), "{error}");
    }
}

/// The rules of the order are general: every word in them is one of the lists that the files share.
#[test]
fn the_rules_name_no_state() {
    use chancery_knowledge::instruments::{Duty, Outcome, Trigger};
    use chancery_order::Outlook;

    let program = Program::parse(include_str!("../../../knowledge/order/rules.dl")).unwrap();
    let outlooks = [
        Outlook::Standing,
        Outlook::NotTriggered,
        Outlook::Latent,
        Outlook::NotRequested,
        Outlook::Pending,
        Outlook::Met,
        Outlook::MetInPart,
        Outlook::Declined,
    ];
    let triggers = [
        Trigger::Attack,
        Trigger::Terror,
        Trigger::Threat,
        Trigger::Unrest,
        Trigger::Coup,
        Trigger::Election,
        Trigger::Halt,
        Trigger::Disaster,
        Trigger::Dispute,
    ];
    let outcomes = [Outcome::Granted, Outcome::Partly, Outcome::Refused];
    let mut allowed: BTreeSet<String> = BTreeSet::new();
    allowed.extend(outlooks.map(|one| one.as_str().to_owned()));
    allowed.extend(triggers.map(|one| one.as_str().to_owned()));
    allowed.extend(Duty::ALL.map(|one| one.as_str().to_owned()));
    allowed.extend(outcomes.map(|one| format!("{one:?}").to_lowercase()));
    allowed.extend(["full", "part"].map(str::to_owned));
    for word in program.words() {
        assert!(allowed.contains(word), "`{word}` stands in the rules");
    }
    // Each outlook is one that a rule gives.
    for outlook in outlooks {
        assert!(program.words().contains(&outlook.as_str()), "{}", outlook.as_str());
    }
}
