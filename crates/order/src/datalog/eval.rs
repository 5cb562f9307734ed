//! Bottom-up evaluation with derivations.

use rustc_hash::{FxHashMap, FxHashSet};

use super::Value;
use super::parse::{Atom, Compare, Literal, MOST_PLACES, Program, Rule, Term};

/// A word's or number's place in the table of values: comparing two is comparing two numbers.
type Cell = u32;

/// Facts before anything is derived.
#[derive(Clone, Debug, Default)]
pub struct Database {
    facts: Vec<(String, Vec<Value>)>,
}

impl Database {
    /// Adds a fact; facts keep the order in which they were added.
    pub fn add(&mut self, relation: &str, places: impl IntoIterator<Item = Value>) {
        self.facts.push((relation.to_owned(), places.into_iter().collect()));
    }

    /// How many facts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.facts.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.facts.is_empty()
    }
}

/// A fact of a [`Model`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactId {
    relation: usize,
    row: usize,
}

/// From what a fact was derived: the first way that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why<'a> {
    /// The rule as the text has it.
    pub rule: &'a str,
    /// The facts, in the order of the rule's body; what it denies has none.
    pub from: Vec<FactId>,
}

#[derive(Clone, Debug)]
struct Derivation {
    rule: usize,
    from: Vec<FactId>,
}

#[derive(Clone, Debug, Default)]
struct Relation {
    /// How many places the rules give it; rows with another number are kept, but matched by nothing.
    places: usize,
    rows: Vec<Vec<Cell>>,
    known: FxHashMap<Vec<Cell>, usize>,
    /// Nothing for facts that were given.
    why: Vec<Option<Derivation>>,
    /// By the places that are bound (a bit each): rows by the values there.
    indices: FxHashMap<u32, FxHashMap<Vec<Cell>, Vec<usize>>>,
}

impl Relation {
    fn add(&mut self, row: Vec<Cell>, why: Option<Derivation>) -> bool {
        if self.known.contains_key(&row) {
            return false;
        }
        let number = self.rows.len();
        if row.len() == self.places {
            #[allow(clippy::iter_over_hash_type)] // Each index is added to by itself.
            for (mask, index) in &mut self.indices {
                index.entry(key(&row, *mask)).or_default().push(number);
            }
        }
        self.known.insert(row.clone(), number);
        self.rows.push(row);
        self.why.push(why);
        true
    }

    fn index(&mut self, mask: u32) {
        if mask == 0 || self.indices.contains_key(&mask) {
            return;
        }
        let mut index: FxHashMap<Vec<Cell>, Vec<usize>> = FxHashMap::default();
        for (number, row) in self.rows.iter().enumerate() {
            if row.len() == self.places {
                index.entry(key(row, mask)).or_default().push(number);
            }
        }
        self.indices.insert(mask, index);
    }
}

fn key(row: &[Cell], mask: u32) -> Vec<Cell> {
    row.iter()
        .enumerate()
        .filter(|(place, _)| mask & (1 << place) != 0)
        .map(|(_, cell)| *cell)
        .collect()
}

/// All facts that follow, each with how.
#[derive(Clone, Debug)]
pub struct Model {
    names: FxHashMap<String, usize>,
    relations: Vec<Relation>,
    values: Vec<Value>,
    cells: FxHashMap<Value, Cell>,
    rules: Vec<String>,
}

impl Model {
    fn cell(&mut self, value: &Value) -> Cell {
        if let Some(&cell) = self.cells.get(value) {
            return cell;
        }
        let cell = Cell::try_from(self.values.len()).unwrap_or(Cell::MAX);
        self.values.push(value.clone());
        self.cells.insert(value.clone(), cell);
        cell
    }

    /// The facts of a relation, given ones first, then derived ones in the order of derivation.
    pub fn facts(&self, relation: &str) -> impl Iterator<Item = FactId> + '_ {
        let relation = self.names.get(relation).copied();
        let rows = relation.map_or(0, |number| self.relations[number].rows.len());
        (0..rows).filter_map(move |row| Some(FactId { relation: relation?, row }))
    }

    /// What stands in a fact's places.
    #[must_use]
    pub fn places(&self, fact: FactId) -> Vec<&Value> {
        let row = &self.relations[fact.relation].rows[fact.row];
        row.iter().map(|cell| &self.values[*cell as usize]).collect()
    }

    /// The relation of a fact.
    #[must_use]
    pub fn relation(&self, fact: FactId) -> &str {
        self.names
            .iter()
            .find(|(_, number)| **number == fact.relation)
            .map_or("", |(name, _)| name.as_str())
    }

    /// The fact with these places, if it holds.
    #[must_use]
    pub fn find(&self, relation: &str, places: &[Value]) -> Option<FactId> {
        let relation = *self.names.get(relation)?;
        let row: Option<Vec<Cell>> =
            places.iter().map(|value| self.cells.get(value).copied()).collect();
        let row = *self.relations[relation].known.get(&row?)?;
        Some(FactId { relation, row })
    }

    /// The rule and the facts from which it was derived; nothing for a fact that was given.
    #[must_use]
    pub fn why(&self, fact: FactId) -> Option<Why<'_>> {
        let why = self.relations[fact.relation].why[fact.row].as_ref()?;
        Some(Why { rule: &self.rules[why.rule], from: why.from.clone() })
    }

    /// The given facts on which a fact rests in the end, each once, in the order of the derivation.
    #[must_use]
    pub fn grounds(&self, fact: FactId) -> Vec<FactId> {
        let mut seen = FxHashSet::default();
        let mut grounds = Vec::new();
        let mut open = vec![fact];
        while let Some(next) = open.pop() {
            if !seen.insert(next) {
                continue;
            }
            match self.why(next) {
                Some(why) => open.extend(why.from.into_iter().rev()),
                None => grounds.push(next),
            }
        }
        grounds
    }
}

impl Program {
    /// Everything that follows from some facts. Facts of relations that no rule names are kept as they
    /// are; a fact with another number of places than the rules have is kept and matches nothing.
    #[must_use]
    pub fn run(&self, base: Database) -> Model {
        let mut model = Model {
            names: FxHashMap::default(),
            relations: self
                .places
                .iter()
                .map(|&places| Relation { places, ..Relation::default() })
                .collect(),
            values: Vec::new(),
            cells: FxHashMap::default(),
            rules: self.rules.iter().map(|rule| rule.text.clone()).collect(),
        };
        for (number, name) in self.relations.iter().enumerate() {
            model.names.insert(name.clone(), number);
        }
        for (name, places) in base.facts {
            let row = places.iter().map(|value| model.cell(value)).collect();
            let number = *model.names.entry(name).or_insert_with(|| {
                model.relations.push(Relation::default());
                model.relations.len() - 1
            });
            model.relations[number].add(row, None);
        }
        let plans: Vec<Plan> = self.rules.iter().map(|rule| Plan::new(rule, &mut model)).collect();
        for stratum in &self.strata {
            evaluate(&mut model, stratum, &plans);
        }
        model
    }
}

/// A place as evaluation needs it.
#[derive(Clone, Copy, Debug)]
enum Slot {
    Variable(usize),
    Is(Cell),
}

#[derive(Debug)]
struct Step {
    kind: StepKind,
    relation: usize,
    slots: Vec<Slot>,
    mask: u32,
}

#[derive(Debug)]
enum StepKind {
    Has,
    HasNot,
    Test(Compare),
}

/// A rule made ready: which places are bound when its turn comes is known beforehand.
#[derive(Debug)]
struct Plan {
    head: usize,
    head_slots: Vec<Slot>,
    steps: Vec<Step>,
    variables: usize,
}

impl Plan {
    fn new(rule: &Rule, model: &mut Model) -> Plan {
        let mut bound = vec![false; rule.variables];
        let mut steps = Vec::new();
        for literal in &rule.body {
            let (kind, relation, terms) = match literal {
                Literal::Has(atom) => (StepKind::Has, atom.relation, atom.terms.clone()),
                Literal::HasNot(atom) => (StepKind::HasNot, atom.relation, atom.terms.clone()),
                Literal::Test(compare, a, b) => {
                    (StepKind::Test(*compare), 0, vec![a.clone(), b.clone()])
                }
            };
            let slots = slots(&terms, model);
            let mut mask = 0;
            for (place, slot) in slots.iter().enumerate() {
                match slot {
                    Slot::Variable(number) if !bound[*number] => {}
                    _ => mask |= 1 << place,
                }
            }
            if matches!(kind, StepKind::Has) {
                for slot in &slots {
                    if let Slot::Variable(number) = slot {
                        bound[*number] = true;
                    }
                }
            }
            if !matches!(kind, StepKind::Test(_)) {
                model.relations[relation].index(mask);
            }
            steps.push(Step { kind, relation, slots, mask });
        }
        let Atom { relation, terms } = &rule.head;
        Plan { head: *relation, head_slots: slots(terms, model), steps, variables: rule.variables }
    }
}

fn slots(terms: &[Term], model: &mut Model) -> Vec<Slot> {
    terms
        .iter()
        .map(|term| match term {
            Term::Variable(number) => Slot::Variable(*number),
            Term::Is(value) => Slot::Is(model.cell(value)),
        })
        .collect()
}

/// Runs the rules of a stratum until nothing new comes out. In each round but the first one atom is matched
/// with what the round before brought (semi-naive).
fn evaluate(model: &mut Model, stratum: &[usize], plans: &[Plan]) {
    let own: FxHashSet<usize> = stratum.iter().map(|&rule| plans[rule].head).collect();
    let size = |model: &Model, relation: usize| model.relations[relation].rows.len();
    let mut seen: FxHashMap<usize, usize> = own.iter().map(|&relation| (relation, 0)).collect();
    let mut first = true;
    loop {
        let before: FxHashMap<usize, usize> =
            own.iter().map(|&relation| (relation, size(model, relation))).collect();
        let mut new: Vec<(usize, usize, Vec<Cell>, Vec<FactId>)> = Vec::new();
        for &rule in stratum {
            let plan = &plans[rule];
            let recursive: Vec<usize> = (0..plan.steps.len())
                .filter(|&step| {
                    matches!(plan.steps[step].kind, StepKind::Has)
                        && own.contains(&plan.steps[step].relation)
                })
                .collect();
            if first {
                join(model, plan, None, &mut |row, from| new.push((rule, plan.head, row, from)));
                continue;
            }
            for step in recursive {
                let fresh = Some((step, seen[&plan.steps[step].relation]));
                join(model, plan, fresh, &mut |row, from| new.push((rule, plan.head, row, from)));
            }
        }
        seen = before;
        first = false;
        let mut grown = false;
        for (rule, head, row, from) in new {
            grown |= model.relations[head].add(row, Some(Derivation { rule, from }));
        }
        if !grown {
            return;
        }
    }
}

/// Gives every way in which the body of a rule holds; with `fresh`, only those in which the atom of that step
/// is matched by a row from that number on.
fn join(
    model: &Model,
    plan: &Plan,
    fresh: Option<(usize, usize)>,
    found: &mut dyn FnMut(Vec<Cell>, Vec<FactId>),
) {
    let mut search = Join {
        model,
        plan,
        fresh,
        bound: vec![None; plan.variables],
        from: Vec::with_capacity(plan.steps.len()),
    };
    search.step(0, found);
}

struct Join<'a> {
    model: &'a Model,
    plan: &'a Plan,
    fresh: Option<(usize, usize)>,
    bound: Vec<Option<Cell>>,
    from: Vec<FactId>,
}

impl Join<'_> {
    fn value(&self, slot: Slot) -> Option<Cell> {
        match slot {
            Slot::Variable(number) => self.bound[number],
            Slot::Is(cell) => Some(cell),
        }
    }

    fn step(&mut self, number: usize, found: &mut dyn FnMut(Vec<Cell>, Vec<FactId>)) {
        let plan = self.plan;
        let Some(step) = plan.steps.get(number) else {
            let row = plan.head_slots.iter().filter_map(|slot| self.value(*slot)).collect();
            found(row, self.from.clone());
            return;
        };
        match &step.kind {
            StepKind::Test(compare) => {
                if self.holds(*compare, step) {
                    self.step(number + 1, found);
                }
            }
            StepKind::HasNot => {
                let relation = &self.model.relations[step.relation];
                let key: Vec<Cell> = self.key(step);
                let any = if step.mask == 0 {
                    relation.rows.iter().any(|row| row.len() == relation.places)
                } else {
                    relation.indices.get(&step.mask).is_some_and(|index| index.contains_key(&key))
                };
                if !any {
                    self.step(number + 1, found);
                }
            }
            StepKind::Has => self.has(number, step, found),
        }
    }

    fn key(&self, step: &Step) -> Vec<Cell> {
        step.slots
            .iter()
            .enumerate()
            .filter(|(place, _)| step.mask & (1 << place) != 0)
            .filter_map(|(_, slot)| self.value(*slot))
            .collect()
    }

    fn has(&mut self, number: usize, step: &Step, found: &mut dyn FnMut(Vec<Cell>, Vec<FactId>)) {
        let model = self.model;
        let relation = &model.relations[step.relation];
        let from = match self.fresh {
            Some((fresh, from)) if fresh == number => from,
            _ => 0,
        };
        if step.mask == 0 {
            for row in from..relation.rows.len() {
                self.try_row(number, step, row, found);
            }
            return;
        }
        let Some(rows) = relation.indices.get(&step.mask).and_then(|i| i.get(&self.key(step)))
        else {
            return;
        };
        let start = rows.partition_point(|&row| row < from);
        for &row in &rows[start..] {
            self.try_row(number, step, row, found);
        }
    }

    fn try_row(
        &mut self,
        number: usize,
        step: &Step,
        row: usize,
        found: &mut dyn FnMut(Vec<Cell>, Vec<FactId>),
    ) {
        let cells = &self.model.relations[step.relation].rows[row];
        if cells.len() != step.slots.len() {
            return;
        }
        let mut newly = [usize::MAX; MOST_PLACES];
        let mut count = 0;
        let mut fits = true;
        for (slot, cell) in step.slots.iter().zip(cells) {
            match (self.value(*slot), slot) {
                (Some(known), _) => fits &= known == *cell,
                (None, Slot::Variable(variable)) => {
                    self.bound[*variable] = Some(*cell);
                    newly[count] = *variable;
                    count += 1;
                }
                (None, Slot::Is(_)) => fits = false,
            }
            if !fits {
                break;
            }
        }
        if fits {
            self.from.push(FactId { relation: step.relation, row });
            self.step(number + 1, found);
            self.from.pop();
        }
        for variable in &newly[..count] {
            self.bound[*variable] = None;
        }
    }

    fn holds(&self, compare: Compare, step: &Step) -> bool {
        let (Some(a), Some(b)) = (self.value(step.slots[0]), self.value(step.slots[1])) else {
            return false;
        };
        let values = &self.model.values;
        let (left, right) = (&values[a as usize], &values[b as usize]);
        match compare {
            Compare::Same => a == b,
            Compare::Other => a != b,
            Compare::Less => left < right,
            Compare::AtMost => left <= right,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(model: &Model, relation: &str) -> Vec<String> {
        let mut rows: Vec<String> = model
            .facts(relation)
            .map(|fact| {
                let places: Vec<String> =
                    model.places(fact).iter().map(ToString::to_string).collect();
                places.join(" ").replace('"', "")
            })
            .collect();
        rows.sort();
        rows
    }

    #[test]
    fn denials_wait_for_what_they_deny() {
        let rules = "reached(X) :- start(X). reached(Y) :- reached(X), road(X, Y).
                     cut(X) :- town(X), !reached(X). lonely(X) :- town(X), !road(X, _), !road(_, X).";
        let program = Program::parse(rules).expect("sound");
        let mut base = Database::default();
        for town in ["a", "b", "c", "d", "e"] {
            base.add("town", [town.into()]);
        }
        base.add("start", ["a".into()]);
        for (x, y) in [("a", "b"), ("b", "c"), ("c", "a"), ("d", "a")] {
            base.add("road", [x.into(), y.into()]);
        }
        let model = program.run(base);
        assert_eq!(words(&model, "reached"), ["a", "b", "c"]);
        assert_eq!(words(&model, "cut"), ["d", "e"]);
        assert_eq!(words(&model, "lonely"), ["e"]);
    }

    #[test]
    fn comparisons_are_of_numbers_and_ends_may_be_open() {
        let program =
            Program::parse("now(X) :- holds(X, F, T), day(D), F <= D, D < T, X != \"none\".")
                .expect("sound");
        let mut base = Database::default();
        base.add("day", [10.into()]);
        for (name, from, to) in
            [("always", i32::MIN, i32::MAX), ("past", 1, 10), ("none", 1, 20), ("now", 10, 11)]
        {
            base.add("holds", [name.into(), from.into(), to.into()]);
        }
        let model = program.run(base);
        assert_eq!(words(&model, "now"), ["always", "now"]);
        let fact = model.find("now", &["now".into()]).expect("derived");
        assert_eq!(model.grounds(fact).len(), 2);
    }

    #[test]
    fn a_fact_of_other_places_matches_nothing() {
        let program = Program::parse("p(X) :- q(X, Y), q(Y, X).").expect("sound");
        let mut base = Database::default();
        base.add("q", ["a".into()]);
        base.add("q", ["a".into(), "a".into()]);
        assert_eq!(words(&program.run(base), "p"), ["a"]);
    }
}
