//! Rules from text: `head(X, Y) :- body(X, Z), !not_this(Z), Z != Y, D <= 10.`

use rustc_hash::FxHashMap;

use super::Value;

/// A relation has at most so many places.
pub(super) const MOST_PLACES: usize = 16;

/// What is wrong with a text of rules.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("rules, line {line}: {problem}")]
pub struct ProgramError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: String,
}

/// A place of an atom: a variable by its number in the rule, or a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Term {
    Variable(usize),
    Is(Value),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Atom {
    pub(super) relation: usize,
    pub(super) terms: Vec<Term>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Compare {
    Less,
    AtMost,
    Same,
    Other,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Literal {
    Has(Atom),
    HasNot(Atom),
    Test(Compare, Term, Term),
}

#[derive(Clone, Debug)]
pub(super) struct Rule {
    pub(super) head: Atom,
    pub(super) body: Vec<Literal>,
    pub(super) variables: usize,
    pub(super) line: usize,
    pub(super) text: String,
}

/// Rules, checked and put into strata.
#[derive(Clone, Debug)]
pub struct Program {
    pub(super) relations: Vec<String>,
    /// How many places each relation has.
    pub(super) places: Vec<usize>,
    pub(super) rules: Vec<Rule>,
    /// The rules of each stratum, lowest first.
    pub(super) strata: Vec<Vec<usize>>,
}

impl Program {
    /// Rules from text. Variables begin with a capital or `_`, words stand in quotes, `#` begins a remark,
    /// `!` denies, and `<`, `<=`, `=`, `!=` compare.
    ///
    /// # Errors
    /// [`ProgramError`] with the line: what cannot be read, a relation with two numbers of places or more
    /// than sixteen, a variable of the head or of a comparison that no atom before it binds, one of a denial
    /// that stands elsewhere too, or a denial in a circle.
    pub fn parse(text: &str) -> Result<Program, ProgramError> {
        let mut reader = Reader::new(text);
        let mut program = Program {
            relations: Vec::new(),
            places: Vec::new(),
            rules: Vec::new(),
            strata: Vec::new(),
        };
        let mut known = Known::default();
        while !reader.at_end() {
            let rule = rule(&mut reader, &mut known)?;
            bound(&rule)?;
            program.rules.push(rule);
        }
        program.relations = known.relations;
        program.places = known.places;
        program.strata = strata(&program)?;
        Ok(program)
    }

    /// All words that stand in the rules themselves, each once, in order.
    #[must_use]
    pub fn words(&self) -> Vec<&str> {
        let mut words: Vec<&str> = Vec::new();
        for rule in &self.rules {
            let atoms = rule.body.iter().flat_map(|literal| match literal {
                Literal::Has(atom) | Literal::HasNot(atom) => atom.terms.iter().collect::<Vec<_>>(),
                Literal::Test(_, a, b) => vec![a, b],
            });
            for term in rule.head.terms.iter().chain(atoms) {
                if let Term::Is(value) = term {
                    words.extend(value.word());
                }
            }
        }
        words.sort_unstable();
        words.dedup();
        words
    }
}

#[derive(Default)]
struct Known {
    relations: Vec<String>,
    places: Vec<usize>,
    numbers: FxHashMap<String, usize>,
}

impl Known {
    fn relation(&mut self, name: &str, places: usize, line: usize) -> Result<usize, ProgramError> {
        if let Some(&number) = self.numbers.get(name) {
            if self.places[number] != places {
                let problem =
                    format!("`{name}` has {places} places here and {} before", self.places[number]);
                return Err(ProgramError { line, problem });
            }
            return Ok(number);
        }
        if places > MOST_PLACES {
            let problem = format!("`{name}` has {places} places; at most {MOST_PLACES} are taken");
            return Err(ProgramError { line, problem });
        }
        self.relations.push(name.to_owned());
        self.places.push(places);
        self.numbers.insert(name.to_owned(), self.relations.len() - 1);
        Ok(self.relations.len() - 1)
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Reader<'a> {
        let mut reader = Reader { text, at: 0, line: 1 };
        reader.blanks();
        reader
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn at_end(&self) -> bool {
        self.at == self.text.len()
    }

    fn step(&mut self, bytes: usize) {
        let passed = &self.text[self.at..self.at + bytes];
        self.line += passed.matches('\n').count();
        self.at += bytes;
    }

    fn blanks(&mut self) {
        loop {
            let rest = self.rest();
            let blank = rest.len() - rest.trim_start().len();
            let remark = if rest[blank..].starts_with('#') {
                rest[blank..].find('\n').unwrap_or(rest.len() - blank)
            } else {
                0
            };
            if blank + remark == 0 {
                return;
            }
            self.step(blank + remark);
        }
    }

    fn error<T>(&self, problem: impl Into<String>) -> Result<T, ProgramError> {
        Err(ProgramError { line: self.line, problem: problem.into() })
    }

    fn takes(&mut self, sign: &str) -> bool {
        let found = self.rest().starts_with(sign);
        if found {
            self.step(sign.len());
            self.blanks();
        }
        found
    }

    fn wants(&mut self, sign: &str) -> Result<(), ProgramError> {
        if self.takes(sign) {
            return Ok(());
        }
        let found: String = self.rest().chars().take(12).collect();
        self.error(format!("`{sign}` is missing before `{found}`"))
    }

    fn name(&mut self) -> Option<&'a str> {
        let rest = self.rest();
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        if end == 0 {
            return None;
        }
        self.step(end);
        self.blanks();
        Some(&rest[..end])
    }
}

fn rule(reader: &mut Reader<'_>, known: &mut Known) -> Result<Rule, ProgramError> {
    let (line, start) = (reader.line, reader.at);
    let mut variables: Vec<String> = Vec::new();
    let Some(name) = reader.name() else { return reader.error("a rule begins with a name") };
    let head = atom(reader, known, &mut variables, name)?;
    let mut body = Vec::new();
    if reader.takes(":-") {
        loop {
            body.push(literal(reader, known, &mut variables)?);
            if !reader.takes(",") {
                break;
            }
        }
    }
    let text = reader.text[start..reader.at].split_whitespace().collect::<Vec<_>>().join(" ");
    reader.wants(".")?;
    Ok(Rule { head, body, variables: variables.len(), line, text })
}

fn literal(
    reader: &mut Reader<'_>,
    known: &mut Known,
    variables: &mut Vec<String>,
) -> Result<Literal, ProgramError> {
    if reader.takes("!") {
        let Some(name) = reader.name() else { return reader.error("what is denied?") };
        return Ok(Literal::HasNot(atom(reader, known, variables, name)?));
    }
    let lower = reader.rest().starts_with(|c: char| c.is_ascii_lowercase());
    if lower && let Some(name) = reader.name() {
        return Ok(Literal::Has(atom(reader, known, variables, name)?));
    }
    let left = term(reader, variables)?;
    let signs = [
        ("<=", Compare::AtMost),
        ("<", Compare::Less),
        ("!=", Compare::Other),
        ("=", Compare::Same),
    ];
    for (sign, compare) in signs {
        if reader.takes(sign) {
            return Ok(Literal::Test(compare, left, term(reader, variables)?));
        }
    }
    reader.error("a comparison needs <, <=, = or !=")
}

fn atom(
    reader: &mut Reader<'_>,
    known: &mut Known,
    variables: &mut Vec<String>,
    name: &str,
) -> Result<Atom, ProgramError> {
    let line = reader.line;
    reader.wants("(")?;
    let mut terms = vec![term(reader, variables)?];
    while reader.takes(",") {
        terms.push(term(reader, variables)?);
    }
    reader.wants(")")?;
    Ok(Atom { relation: known.relation(name, terms.len(), line)?, terms })
}

fn term(reader: &mut Reader<'_>, variables: &mut Vec<String>) -> Result<Term, ProgramError> {
    let rest = reader.rest();
    if let Some(quoted) = rest.strip_prefix('"') {
        let Some(end) = quoted.find('"') else { return reader.error("a quote is not closed") };
        let word = Value::from(&quoted[..end]);
        reader.step(end + 2);
        reader.blanks();
        return Ok(Term::Is(word));
    }
    if rest.starts_with(|c: char| c.is_ascii_digit() || c == '-') {
        let end = rest[1..].find(|c: char| !c.is_ascii_digit()).map_or(rest.len(), |end| end + 1);
        let Ok(number) = rest[..end].parse::<i32>() else {
            return reader.error(format!("`{}` is no number", &rest[..end]));
        };
        reader.step(end);
        reader.blanks();
        return Ok(Term::Is(Value::Number(number)));
    }
    match reader.name() {
        // Each `_` is a variable of its own.
        Some("_") => {
            variables.push("_".to_owned());
            Ok(Term::Variable(variables.len() - 1))
        }
        Some(name) if name.starts_with(|c: char| c.is_ascii_uppercase()) => {
            let number = variables.iter().position(|known| known == name).unwrap_or_else(|| {
                variables.push(name.to_owned());
                variables.len() - 1
            });
            Ok(Term::Variable(number))
        }
        _ => reader.error("expected a Variable, a \"word\" or a number"),
    }
}

/// Every variable of the head, of a denial and of a comparison is bound by an atom before it; in a denial,
/// one that stands nowhere else means "any".
fn bound(rule: &Rule) -> Result<(), ProgramError> {
    let mut seen = vec![false; rule.variables];
    let error = |what: &str| ProgramError {
        line: rule.line,
        problem: format!("a variable of {what} is bound by no atom before it: {}", rule.text),
    };
    let unbound = |seen: &[bool], term: &Term| matches!(term, Term::Variable(v) if !seen[*v]);
    let mut times = vec![0_usize; rule.variables];
    let terms = rule.body.iter().flat_map(|literal| match literal {
        Literal::Has(atom) | Literal::HasNot(atom) => atom.terms.iter().collect(),
        Literal::Test(_, a, b) => vec![a, b],
    });
    for term in rule.head.terms.iter().chain(terms) {
        if let Term::Variable(number) = term {
            times[*number] += 1;
        }
    }
    let elsewhere = |term: &Term| matches!(term, Term::Variable(v) if times[*v] > 1);
    for literal in &rule.body {
        match literal {
            Literal::Has(atom) => {
                for term in &atom.terms {
                    if let Term::Variable(number) = term {
                        seen[*number] = true;
                    }
                }
            }
            Literal::HasNot(atom) => {
                if atom.terms.iter().any(|term| unbound(&seen, term) && elsewhere(term)) {
                    return Err(error("a denial"));
                }
            }
            Literal::Test(_, a, b) => {
                if unbound(&seen, a) || unbound(&seen, b) {
                    return Err(error("a comparison"));
                }
            }
        }
    }
    if rule.head.terms.iter().any(|term| unbound(&seen, term)) {
        return Err(error("the head"));
    }
    Ok(())
}

/// Puts rules into strata so that whatever is denied is worked out before.
fn strata(program: &Program) -> Result<Vec<Vec<usize>>, ProgramError> {
    let mut level = vec![0_usize; program.relations.len()];
    let most = program.relations.len() + 1;
    loop {
        let mut changed = false;
        for rule in &program.rules {
            for literal in &rule.body {
                let needed = match literal {
                    Literal::Has(atom) => level[atom.relation],
                    Literal::HasNot(atom) => level[atom.relation] + 1,
                    Literal::Test(..) => 0,
                };
                let head = &mut level[rule.head.relation];
                if *head < needed {
                    *head = needed;
                    changed = true;
                    if needed > most {
                        let problem = format!("a denial runs in a circle: {}", rule.text);
                        return Err(ProgramError { line: rule.line, problem });
                    }
                }
            }
        }
        if !changed {
            break;
        }
    }
    let highest = level.iter().copied().max().unwrap_or(0);
    let mut strata = vec![Vec::new(); highest + 1];
    for (number, rule) in program.rules.iter().enumerate() {
        strata[level[rule.head.relation]].push(number);
    }
    Ok(strata)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        for (text, line, problem) in [
            ("a(X) :- b(Y).", 1, "head"),
            ("a(X) :- b(X).\na(X, Y) :- b(X), b(Y).", 2, "places"),
            ("# one\np(X) :- q(X), !p(X).", 2, "circle"),
            ("a(X) :- b(X), Y < 3.", 1, "comparison"),
            ("a(X) :- b(X)", 1, "missing"),
            ("a(\"x) :- b(X).", 1, "quote"),
            ("a(x) :- b(x).", 1, "expected"),
            (":- b(X).", 1, "name"),
        ] {
            let error = Program::parse(text).expect_err(text);
            assert_eq!(error.line, line, "{text}: {error}");
            assert!(error.problem.contains(problem), "{text}: {error}");
        }
    }

    #[test]
    fn words_of_the_rules_are_listed() {
        let program = Program::parse("v(X, \"met\") :- a(X, \"full\"), X != \"\".").expect("sound");
        assert_eq!(program.words(), ["", "full", "met"]);
    }
}
