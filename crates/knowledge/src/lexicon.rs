//! The lexicon: which words carry which event, and where they keep its two sides.
//!
//! `knowledge/lexicon/concepts/*.toml` list the concepts (a meaning with its PLOVER type); the files
//! `knowledge/lexicon/<language>/*.lex` list the words of each. One line is one word or phrase:
//!
//! ```text
//! [accuse]                                  the concept
//! v: subj > obj                             roles that its verbs have unless a line says otherwise
//! v accuser                                 a verb, by its infinitive
//! v mettre en cause
//! v s'en prendre                subj > à    its own roles: the subject accuses the one after "à"
//! v boycotter {obj: sommet/réunion}         only with one of these nouns as its object
//! n accusation                  agent > contre|envers
//! ```
//!
//! Slots, tried in the order given until one holds an actor:
//!
//! | slot | verb | noun |
//! |---|---|---|
//! | `subj` | who does it: subject, agent of a passive, antecedent of "qui" | — |
//! | `obj` | object, subject of a passive, clitic | — |
//! | `agent` | — | possessive, adjective of a state, "par", "de", subject of the light verb around it |
//! | `adj` | — | adjective of a state: "la visite russe" |
//! | `poss` | — | possessive: "sa visite" |
//! | `light` | — | subject of the light verb around it: "X a effectué une visite" |
//! | `comp` | actors inside the complement clause, its subject first | the same |
//! | `both` | the sides of what is done together: a plural or coordinated subject | "entre A et B", "de A et B" |
//! | `occasion` | — | subject of the verb whose occasion the noun is: "X a averti Y lors d'un sommet" |
//! | `event` | — | object of that verb |
//! | `gov` | — | subject of the verb that deals with it: "Y a rejeté la demande de X" |
//! | a preposition (`à`, `avec`, `vis-à-vis_de`) | what it governs | the same |
//!
//! Conditions in braces: `obj:` and `subj:` want one of the nouns given (`%name` stands for a list
//! in `classes.toml`); `to:` and `from:` want an actor of a kind (`state`, `org`, `person`, `group`,
//! `part`).

use std::collections::BTreeMap;
use std::path::Path;

use chancery_records::EventType;
use serde::Deserialize;

/// A meaning with its place in PLOVER.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Concept {
    /// Its name: the key in `concepts/*.toml`.
    #[serde(skip)]
    pub id: String,
    /// PLOVER's type.
    #[serde(rename = "type")]
    pub kind: EventType,
    /// PLOVER's mode.
    #[serde(default)]
    pub mode: Option<String>,
    /// PLOVER's contexts.
    #[serde(default)]
    pub context: Vec<String>,
    /// CAMEO code.
    #[serde(default)]
    pub cameo: Option<String>,
    /// PLOVER's score, −10 to +10; left out = the type's own.
    #[serde(default)]
    pub intensity: Option<f32>,
    /// The words say that it did not happen: "manque de soutien".
    #[serde(default)]
    pub negated: bool,
    /// The words speak of what is to come.
    #[serde(default)]
    pub planned: bool,
    /// Its verbs also introduce what the subject says.
    #[serde(default)]
    pub speech: bool,
    /// What the words embed is part of this event and none of its own: "menacer d'attaquer".
    #[serde(default)]
    pub swallows: bool,
    /// The target may be a mere place (a visit, an attack on a town).
    #[serde(default)]
    pub place: bool,
    /// A denial of it is no event: nobody codes that somebody does not worry.
    #[serde(default)]
    pub affirmed: bool,
    /// The words mean something else here: no event, and no other line of the same word is tried.
    #[serde(default)]
    pub void: bool,
    /// Under negation the event is of this concept instead: not to condemn is no support.
    #[serde(default)]
    pub negation: Option<String>,
}

/// A part of speech in the lexicon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WordClass {
    /// `v`
    Verb,
    /// `n`
    Noun,
    /// `a`
    Adjective,
}

/// Where a word keeps one side of its event.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Slot {
    /// `subj`
    Subject,
    /// `obj`
    Object,
    /// `agent`
    Agent,
    /// `adj`
    Adjective,
    /// `poss`
    Possessive,
    /// `light`
    Light,
    /// `comp`
    Complement,
    /// `both`
    Both,
    /// `occasion`
    Occasion,
    /// `gov`
    Governor,
    /// `event`: the target of the event whose occasion the noun is.
    EventTarget,
    /// A preposition in its dictionary form: `à`, `de`, `vis-à-vis de`.
    Preposition(String),
}

/// The kinds of actor that a condition may ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActorSort {
    /// A state.
    State,
    /// An organisation.
    Organisation,
    /// A person.
    Person,
    /// A region or a bloc.
    Group,
    /// A sector of a state.
    Part,
}

/// What must hold for a line to fire.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Condition {
    /// The object's noun is one of these.
    pub object: Vec<String>,
    /// The subject's noun is one of these.
    pub subject: Vec<String>,
    /// The target is of one of these kinds.
    pub target: Vec<ActorSort>,
    /// The source is of one of these kinds.
    pub source: Vec<ActorSort>,
}

/// One line of the lexicon.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Index into [`Lexicon::concepts`].
    pub concept: usize,
    /// Verb, noun or adjective.
    pub class: WordClass,
    /// The word and, for a phrase, those that follow it; without a reflexive pronoun.
    pub words: Vec<String>,
    /// Whether the verb is used with a reflexive pronoun ("se rendre").
    pub reflexive: bool,
    /// Where the source stands.
    pub from: Vec<Slot>,
    /// Where the target stands.
    pub to: Vec<Slot>,
    /// What must hold.
    pub condition: Condition,
    /// `accuse:accuser`, as an event's `rule` begins.
    pub name: String,
}

impl Entry {
    /// What goes before what where several lines begin at one word: longer phrases, then reflexive verbs, then lines
    /// with a condition; of equals, the earlier in the files.
    #[must_use]
    pub fn rank(&self) -> (usize, bool, bool) {
        let conditions = self.condition.object.len() + self.condition.target.len();
        (self.words.len(), self.reflexive, conditions > 0)
    }

    /// The word or phrase as it stands in the files, behind its class: `v mettre en garde`.
    #[must_use]
    pub fn written(&self) -> String {
        let phrase = self.name.split_once(':').map_or(self.name.as_str(), |(_, phrase)| phrase);
        format!("{} {phrase}", self.class.letter())
    }
}

impl WordClass {
    /// The letter that stands for it in the files.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            WordClass::Verb => 'v',
            WordClass::Noun => 'n',
            WordClass::Adjective => 'a',
        }
    }
}

/// Words that are no events themselves but change those they govern or carry.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Operators {
    /// Verbs that leave what they govern as it is: continuer à, parvenir à.
    pub transparent: Vec<String>,
    /// Verbs and nouns that deny what they govern: cesser de, manque de.
    pub negating: Vec<String>,
    /// Those of the denying verbs whose own denial leaves it open: ne pas exclure de.
    pub excluding: Vec<String>,
    /// Nouns that make a preposition of "à … de": à l'invitation de, à l'issue de.
    pub prepositional_nouns: Vec<String>,
    /// Verbs and nouns that put it into the future: prévoir de, projet de.
    pub planning: Vec<String>,
    /// Words that put only an infinitive below them into the future: be set to.
    pub planning_infinitives: Vec<String>,
    /// Verbs and nouns that leave it open: pouvoir, risquer de, éventualité de.
    pub doubting: Vec<String>,
    /// Verbs whose object does what they govern: demander à X de.
    pub object_control: Vec<String>,
    /// Light verbs whose subject does what their noun says: effectuer une visite.
    pub light: Vec<String>,
    /// Light verbs whose subject suffers it: subir une attaque.
    pub light_passive: Vec<String>,
    /// Verbs whose participle behind an act says who did the same next: "visited Oslo in May, followed by her deputy".
    #[serde(default)]
    pub followers: Vec<String>,
    /// Adjectives that put a noun into the future: prochain.
    pub planning_adjectives: Vec<String>,
    /// Adjectives that leave it open: éventuel.
    pub doubting_adjectives: Vec<String>,
    /// Adverbs, determiners and conjunctions that deny: pas, jamais, aucun.
    pub negations: Vec<String>,
    /// Prepositions that deny: sans.
    pub negating_prepositions: Vec<String>,
    /// Conjunctions of condition: si.
    pub conditional: Vec<String>,
    /// Verbs, by which somebody says something (also those of no event).
    pub speech: Vec<String>,
    /// Verbs and phrases whose events are sayings too: accuser, mettre en garde.
    pub telling: Vec<String>,
    /// Those of them that tell what a mere noun says: annoncer un plan.
    pub announcing: Vec<String>,
    /// Verbs whose object is whoever is spoken to: tell somebody that.
    pub object_addressed: Vec<String>,
    /// Nouns of speech: déclaration, affirmation.
    pub speech_nouns: Vec<String>,
    /// Nouns of whoever speaks for those they belong to: porte-parole, responsable.
    pub spokesmen: Vec<String>,
    /// Nouns by which somebody lends another a voice: par la voix de.
    pub voices: Vec<String>,
    /// Words behind which quotation marks enclose a name: intitulé.
    pub titling: Vec<String>,
    /// How a reflexive verb begins in its dictionary form, blank included: "se ", "s'".
    pub reflexives: Vec<String>,
    /// Pronouns that belong to a verb and mean nothing apart: "en " of s'en prendre à.
    pub clitics: Vec<String>,
    /// How a verb's dictionary form can end; none = as it likes. For the linter.
    pub infinitives: Vec<String>,
    /// How plurals end, which are no dictionary form. For the linter.
    pub plurals: Vec<String>,
    /// Nouns that end like a plural and are none. For the linter.
    pub invariable: Vec<String>,
    /// Articles and possessives, which stand in no phrase. For the linter.
    pub articles: Vec<String>,
    /// Nouns of time, weather and measure that can never stand for an actor.
    pub never_actor: Vec<String>,
}

/// All that one language's files say.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    /// The concepts, in the order of their names.
    pub concepts: Vec<Concept>,
    /// The lines, in the order of the files.
    pub entries: Vec<Entry>,
    /// The words that change events.
    pub operators: Operators,
    /// The lists of `classes.toml`.
    pub classes: BTreeMap<String, Vec<String>>,
    by_head: BTreeMap<(WordClass, String), Vec<usize>>,
}

/// A line or file of the lexicon that cannot be used.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[error("{file}:{line}: {problem}")]
pub struct LexiconError {
    /// Which file, from `knowledge/` on.
    pub file: String,
    /// Which line, from 1; 0 for the file as a whole.
    pub line: usize,
    /// What is wrong, and what would be right.
    pub problem: String,
}

/// The files that make up one language's lexicon, as (path, content) pairs.
#[derive(Clone, Copy, Debug)]
pub struct LexiconFiles<'a> {
    /// `concepts/*.toml`.
    pub concepts: &'a [(&'a str, &'a str)],
    /// `<language>/classes.toml`: lists of nouns for conditions.
    pub classes: (&'a str, &'a str),
    /// `<language>/operators.toml`.
    pub operators: (&'a str, &'a str),
    /// `<language>/*.lex`.
    pub words: &'a [(&'a str, &'a str)],
}

/// Every file of the lexicon and the grammars, and `plover.toml`, as packed.
pub(crate) static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/lexicon_files.rs"));

pub(crate) fn packed_file(path: &str) -> Result<(&'static str, &'static str), LexiconError> {
    FILES.iter().find(|(name, _)| *name == path).copied().ok_or_else(|| LexiconError {
        file: path.to_owned(),
        line: 0,
        problem: "no such file under knowledge/".to_owned(),
    })
}

impl Lexicon {
    /// The lexicon of a language (`fr`) that ships with the program.
    ///
    /// # Errors
    /// If there is none for the language, or a line of it cannot be used.
    pub fn packed(language: &str) -> Result<Lexicon, LexiconError> {
        Lexicon::choose(language, FILES)
    }

    /// The lexicon of a language in a folder such as `knowledge/lexicon`, as its files stand now.
    ///
    /// # Errors
    /// If the folder cannot be read, has nothing for the language, or a line of it cannot be used.
    pub fn in_folder(folder: &Path, language: &str) -> Result<Lexicon, LexiconError> {
        let mut files = Vec::new();
        for part in ["concepts", language] {
            let part = folder.join(part);
            let unreadable = |error: std::io::Error| LexiconError {
                file: part.display().to_string(),
                line: 0,
                problem: error.to_string(),
            };
            for entry in std::fs::read_dir(&part).map_err(unreadable)? {
                let path = entry.map_err(unreadable)?.path();
                if matches!(path.extension().and_then(|e| e.to_str()), Some("lex" | "toml")) {
                    let content = std::fs::read_to_string(&path).map_err(unreadable)?;
                    let below = path.strip_prefix(folder).unwrap_or(&path);
                    let name = below.to_string_lossy().replace('\\', "/");
                    files.push((format!("lexicon/{name}"), content));
                }
            }
        }
        files.sort();
        let files: Vec<(&str, &str)> =
            files.iter().map(|(name, content)| (name.as_str(), content.as_str())).collect();
        Lexicon::choose(language, &files)
    }

    /// One language's part of all the files.
    fn choose(language: &str, files: &[(&str, &str)]) -> Result<Lexicon, LexiconError> {
        let folder = format!("lexicon/{language}/");
        let some = |start: &str, end: &str| -> Vec<(&str, &str)> {
            let wanted = |name: &str| name.starts_with(start) && name.ends_with(end);
            files.iter().filter(|(name, _)| wanted(name)).copied().collect()
        };
        let one = |path: String| {
            files.iter().find(|(name, _)| **name == path).copied().ok_or_else(|| LexiconError {
                file: path.clone(),
                line: 0,
                problem: "no such file under knowledge/".to_owned(),
            })
        };
        Lexicon::read(LexiconFiles {
            concepts: &some("lexicon/concepts/", ".toml"),
            classes: one(format!("{folder}classes.toml"))?,
            operators: one(format!("{folder}operators.toml"))?,
            words: &some(&folder, ".lex"),
        })
    }

    /// Reads one language's files.
    ///
    /// # Errors
    /// The first line that cannot be used, with its file and number.
    pub fn read(files: LexiconFiles<'_>) -> Result<Lexicon, LexiconError> {
        let concepts = read_concepts(files.concepts)?;
        let classes: BTreeMap<String, Vec<String>> = read_toml(files.classes)?;
        let operators: Operators = read_toml(files.operators)?;
        let mut lexicon =
            Lexicon { concepts, operators, classes: classes.clone(), ..Lexicon::default() };
        for (file, content) in files.words {
            let mut reader = LexReader { lexicon: &mut lexicon, classes: &classes, section: None };
            for (number, line) in content.lines().enumerate() {
                reader.line(line).map_err(|problem| LexiconError {
                    file: (*file).to_owned(),
                    line: number + 1,
                    problem,
                })?;
            }
        }
        for (index, entry) in lexicon.entries.iter().enumerate() {
            let key = (entry.class, entry.words[0].clone());
            lexicon.by_head.entry(key).or_default().push(index);
        }
        // Longer phrases first: "mettre en garde" before "mettre".
        for list in lexicon.by_head.values_mut() {
            list.sort_by_key(|&i| std::cmp::Reverse(lexicon.entries[i].words.len()));
        }
        Ok(lexicon)
    }

    /// The lines whose first word is `lemma`, longest phrase first.
    pub fn headed(&self, class: WordClass, lemma: &str) -> impl Iterator<Item = &Entry> {
        self.by_head
            .get(&(class, lemma.to_owned()))
            .into_iter()
            .flatten()
            .map(|&index| &self.entries[index])
    }

    /// The concept of a line.
    #[must_use]
    pub fn concept(&self, entry: &Entry) -> &Concept {
        &self.concepts[entry.concept]
    }

    /// The concept of that name.
    #[must_use]
    pub fn concept_named(&self, id: &str) -> Option<&Concept> {
        self.concepts.iter().find(|concept| concept.id == id)
    }
}

pub(crate) fn read_toml<T: serde::de::DeserializeOwned>(
    file: (&str, &str),
) -> Result<T, LexiconError> {
    toml::from_str(file.1).map_err(|error| LexiconError {
        file: file.0.to_owned(),
        line: error.span().map_or(0, |span| file.1[..span.start].matches('\n').count() + 1),
        problem: error.message().to_owned(),
    })
}

fn read_concepts(files: &[(&str, &str)]) -> Result<Vec<Concept>, LexiconError> {
    let mut all: BTreeMap<String, Concept> = BTreeMap::new();
    for file in files {
        let table: BTreeMap<String, Concept> = read_toml(*file)?;
        for (id, concept) in table {
            if all.contains_key(&id) {
                let problem = format!("the concept `{id}` stands in another file too");
                return Err(LexiconError { file: file.0.to_owned(), line: 0, problem });
            }
            all.insert(id.clone(), Concept { id, ..concept });
        }
    }
    Ok(all.into_values().collect())
}

/// The roles that a section gives to each class of word.
#[derive(Clone, Default)]
struct Section {
    concept: usize,
    roles: BTreeMap<WordClass, Roles>,
}

type Roles = (Vec<Slot>, Vec<Slot>);

struct LexReader<'a> {
    lexicon: &'a mut Lexicon,
    classes: &'a BTreeMap<String, Vec<String>>,
    section: Option<Section>,
}

impl LexReader<'_> {
    fn line(&mut self, line: &str) -> Result<(), String> {
        let line = line.split('#').next().unwrap_or_default().trim();
        if line.is_empty() {
            return Ok(());
        }
        if let Some(id) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            let concept = self.lexicon.concepts.iter().position(|c| c.id == id);
            let concept = concept.ok_or(format!("no concept `{id}` in concepts/*.toml"))?;
            self.section = Some(Section { concept, roles: BTreeMap::new() });
            return Ok(());
        }
        let section = self.section.as_mut().ok_or("a line before the first [concept]")?;
        let (class, rest) = line.split_at_checked(1).ok_or("expected v, n or a")?;
        let class = match class {
            "v" => WordClass::Verb,
            "n" => WordClass::Noun,
            "a" => WordClass::Adjective,
            other => return Err(format!("expected v, n or a, found `{other}`")),
        };
        if let Some(roles) = rest.strip_prefix(':') {
            section.roles.insert(class, roles_of(roles)?);
            return Ok(());
        }
        let section = section.clone();
        let entry = self.entry(&section, class, rest.trim())?;
        self.lexicon.entries.push(entry);
        Ok(())
    }

    fn entry(&self, section: &Section, class: WordClass, rest: &str) -> Result<Entry, String> {
        let (rest, roles) = split_roles(rest)?;
        let (phrase, condition) = match rest.split_once('{') {
            Some((phrase, condition)) => {
                let inner = condition.trim().strip_suffix('}').ok_or("`{` without `}`")?;
                (phrase, self.condition(inner)?)
            }
            None => (rest, Condition::default()),
        };
        let (from, to) = roles
            .or_else(|| section.roles.get(&class).cloned())
            .ok_or("no roles: neither on this line nor for its class in this section")?;
        let phrase = phrase.trim();
        let operators = &self.lexicon.operators;
        let bare = without(&operators.reflexives, phrase).filter(|_| class == WordClass::Verb);
        let reflexive = bare.is_some();
        let bare = bare.unwrap_or(phrase);
        // The clitic of "s'en prendre à" and "s'y opposer" says nothing that its target does not.
        let bare = without(&operators.clitics, bare).unwrap_or(bare);
        // Texts are cut behind an apostrophe: "menacer d'attaquer" is three words.
        let bare = bare.replace('\'', "' ");
        let words: Vec<String> = bare.trim_end().split(' ').map(str::to_owned).collect();
        if words.iter().any(String::is_empty) {
            return Err("no word, or two blanks between words".to_owned());
        }
        let concept = &self.lexicon.concepts[section.concept].id;
        let name = format!("{concept}:{phrase}");
        Ok(Entry { concept: section.concept, class, words, reflexive, from, to, condition, name })
    }

    fn condition(&self, text: &str) -> Result<Condition, String> {
        let mut condition = Condition::default();
        for part in text.split(';') {
            let (key, values) = part.split_once(':').ok_or("expected `obj: word/word`")?;
            let values = values.split('/').map(str::trim).filter(|v| !v.is_empty());
            match key.trim() {
                "obj" => condition.object = self.nouns(values)?,
                "subj" => condition.subject = self.nouns(values)?,
                "to" => condition.target = values.map(sort_of).collect::<Result<_, _>>()?,
                "from" => condition.source = values.map(sort_of).collect::<Result<_, _>>()?,
                other => {
                    return Err(format!("no condition `{other}`; there are obj, subj, to, from"));
                }
            }
        }
        Ok(condition)
    }

    fn nouns<'b>(&self, values: impl Iterator<Item = &'b str>) -> Result<Vec<String>, String> {
        let mut nouns = Vec::new();
        for value in values {
            match value.strip_prefix('%') {
                Some(class) => nouns.extend(
                    self.classes
                        .get(class)
                        .ok_or(format!("no list `{class}` in classes.toml"))?
                        .iter()
                        .cloned(),
                ),
                None => nouns.push(value.to_owned()),
            }
        }
        Ok(nouns)
    }
}

/// The phrase without the first of these that it begins with.
fn without<'a>(starts: &[String], phrase: &'a str) -> Option<&'a str> {
    starts.iter().find_map(|start| phrase.strip_prefix(start.as_str()))
}

fn sort_of(word: &str) -> Result<ActorSort, String> {
    Ok(match word {
        "state" => ActorSort::State,
        "org" => ActorSort::Organisation,
        "person" => ActorSort::Person,
        "group" => ActorSort::Group,
        "part" => ActorSort::Part,
        other => {
            return Err(format!("no kind of actor `{other}`; state, org, person, group, part"));
        }
    })
}

/// Cuts `boycotter {obj: sommet} subj > obj` before its roles, if it has any.
fn split_roles(rest: &str) -> Result<(&str, Option<Roles>), String> {
    let Some(arrow) = rest.find('>') else {
        return Ok((rest, None));
    };
    let before = rest[..arrow].trim_end();
    let cut = before.rfind([' ', '}']).ok_or("expected a word before the roles")?;
    let cut = if before.as_bytes()[cut] == b'}' { cut + 1 } else { cut };
    Ok((&rest[..cut], Some(roles_of(&rest[cut..])?)))
}

fn roles_of(text: &str) -> Result<Roles, String> {
    let (from, to) = text.split_once('>').ok_or("expected `from > to`")?;
    Ok((slots_of(from)?, slots_of(to)?))
}

fn slots_of(text: &str) -> Result<Vec<Slot>, String> {
    let slots: Vec<Slot> =
        text.split('|').map(str::trim).filter(|s| !s.is_empty()).map(slot_of).collect();
    if slots.is_empty() {
        Err("roles need a slot on both sides of `>`".to_owned())
    } else {
        Ok(slots)
    }
}

fn slot_of(word: &str) -> Slot {
    match word {
        "subj" => Slot::Subject,
        "obj" => Slot::Object,
        "agent" => Slot::Agent,
        "adj" => Slot::Adjective,
        "poss" => Slot::Possessive,
        "light" => Slot::Light,
        "comp" => Slot::Complement,
        "both" => Slot::Both,
        "occasion" => Slot::Occasion,
        "event" => Slot::EventTarget,
        "gov" => Slot::Governor,
        preposition => Slot::Preposition(preposition.replace('_', " ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon(words: &str) -> Result<Lexicon, LexiconError> {
        Lexicon::read(LexiconFiles {
            concepts: &[("concepts/accuse.toml", "[accuse]\ntype = \"ACCUSE\"\nspeech = true\n")],
            classes: ("classes.toml", "meetings = [\"sommet\", \"réunion\"]\n"),
            operators: (
                "operators.toml",
                "reflexives = [\"se \", \"s'\"]\nclitics = [\"en \"]\nlight = [\"effectuer\"]\n",
            ),
            words: &[("fr/a.lex", words)],
        })
    }

    #[test]
    fn a_line_takes_the_roles_of_its_section_or_its_own() {
        let text = "[accuse]\nv: subj > obj\nv accuser\nv s'en prendre subj > à\n\
                    v mettre en cause\nn accusation agent > contre|vis-à-vis_de # a remark\n";
        let lexicon = lexicon(text).unwrap();
        let entry = lexicon.headed(WordClass::Verb, "accuser").next().unwrap();
        assert_eq!((&entry.from, &entry.to), (&vec![Slot::Subject], &vec![Slot::Object]));
        let entry = lexicon.headed(WordClass::Verb, "prendre").next().unwrap();
        assert!(entry.reflexive);
        let entry = lexicon.headed(WordClass::Noun, "accusation").next().unwrap();
        assert_eq!(entry.to[1], Slot::Preposition("vis-à-vis de".to_owned()));
        assert_eq!(lexicon.headed(WordClass::Verb, "mettre").next().unwrap().words.len(), 3);
    }

    #[test]
    fn conditions_name_nouns_or_lists() {
        let text = "[accuse]\nv: subj > obj\nv bouder {obj: %meetings/fête; to: org/state}\n";
        let entry = &lexicon(text).unwrap().entries[0];
        assert_eq!(entry.condition.object, ["sommet", "réunion", "fête"]);
        assert_eq!(entry.condition.target, [ActorSort::Organisation, ActorSort::State]);
    }

    #[test]
    fn the_lexicon_that_ships_can_be_read() {
        let lexicon = Lexicon::packed("fr").unwrap();
        assert!(lexicon.entries.len() > 500, "{}", lexicon.entries.len());
    }

    #[test]
    fn a_bad_line_is_named_by_file_and_number() {
        for (text, line) in [
            ("v accuser subj > obj", 1),
            ("[accuse]\nv accuser", 2),
            ("[nothing]", 1),
            ("[accuse]\n\nv boycotter {obj: %nothing} subj > obj", 3),
            ("[accuse]\nx accuser subj > obj", 2),
            ("[accuse]\nv accuser subj >", 2),
        ] {
            let error = lexicon(text).unwrap_err();
            assert_eq!((error.file.as_str(), error.line), ("fr/a.lex", line), "{text}");
        }
    }
}
