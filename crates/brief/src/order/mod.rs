//! The order in words: what binds whom, verdicts with their legs, and what else the order room answers.

mod body;
mod exposure;
mod find;
mod meetings;
mod verdicts;
mod whatif;

use std::fmt::Write;

use chancery_knowledge::Directory;
use chancery_knowledge::instruments::{Strength, Text};
use chancery_knowledge::schema::{Certainty, Words};
use chancery_order::{Ground, Law, Norm, Source, System};
use chancery_records::{ActorId, Day, DaySpan, DocumentId};
use chancery_world::World;

pub use find::{Named, find_in_order};

use crate::names::Namer;
use crate::texts::{Texts, fill};
use crate::typography::{capital, set};
use crate::{BriefError, Lang, dates};

/// A page about the order: headings, lines, and lines under lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    lines: Vec<(Level, String)>,
}

/// The longest quotation, in characters.
const LONGEST: usize = 240;

/// Where a line of a report stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Level {
    Title,
    Section,
    Part,
    Text,
    Item,
    Under,
}

impl Report {
    fn push(&mut self, level: Level, text: impl Into<String>) {
        self.lines.push((level, text.into()));
    }

    /// Adds the lines of another report.
    pub fn append(&mut self, mut other: Report) {
        self.lines.append(&mut other.lines);
    }

    /// Whether it says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The report as Markdown, ended by a line feed.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut page = String::new();
        let mut last = None;
        for (level, text) in &self.lines {
            let text = crate::markdown::escaped(text);
            let list = |level| matches!(level, Level::Item | Level::Under);
            let apart = match (last, *level) {
                (None, _) => false,
                (Some(before), now) => !(list(before) && list(now)),
            };
            if apart {
                page.push('\n');
            }
            let _ = match level {
                Level::Title => writeln!(page, "# {text}"),
                Level::Section => writeln!(page, "## {text}"),
                Level::Part => writeln!(page, "### {text}"),
                Level::Text => writeln!(page, "{text}"),
                Level::Item => writeln!(page, "- {text}"),
                Level::Under => writeln!(page, "  - {text}"),
            };
            last = Some(*level);
        }
        page
    }
}

/// Says what the order room answers, in one language.
pub struct OrderPages<'a> {
    system: &'a System,
    directory: &'a Directory,
    world: Option<&'a World>,
    lang: Lang,
    texts: &'static Texts,
    names: Namer<'a>,
}

impl<'a> OrderPages<'a> {
    /// Pages on a system, with the names of a directory and, where there is one, the texts of a world.
    ///
    /// # Errors
    /// [`BriefError::Texts`], if the build is broken.
    pub fn new(
        system: &'a System,
        directory: &'a Directory,
        world: Option<&'a World>,
        lang: Lang,
    ) -> Result<OrderPages<'a>, BriefError> {
        let texts = lang.texts()?;
        let names = Namer::new(directory, world, lang, texts);
        Ok(OrderPages { system, directory, world, lang, texts, names })
    }

    /// A template of `[order]` with its values.
    fn say(&self, key: &str, values: &[(&str, &str)]) -> String {
        let template = self.texts.order.get(key).map_or(key, String::as_str);
        set(self.lang, &fill(template, values))
    }

    /// A word of `[order]`; what has none stands for itself.
    fn word(&self, kind: &str, word: &str) -> String {
        let key = format!("{kind}.{word}");
        self.texts.order.get(&key).map_or_else(|| word.to_owned(), |text| set(self.lang, text))
    }

    /// Our sentence in this language.
    fn text(&self, text: &Text) -> String {
        let words = text.get(self.lang.code()).or_else(|| text.values().next());
        words.map_or_else(String::new, |words| set(self.lang, words))
    }

    fn first<'b>(&self, names: &'b Words) -> Option<&'b str> {
        let list = names.get(self.lang.code()).or_else(|| names.get("en"));
        list.or_else(|| names.values().next())?.first().map(String::as_str)
    }

    /// An actor's name with its id: `Armenia (ARM)`.
    fn named(&self, id: &str) -> String {
        let name = self.name(id);
        if name == id { name } else { format!("{name} ({id})") }
    }

    /// An actor's name.
    fn name(&self, id: &str) -> String {
        if id == "*" {
            return self.word("actor", "somebody");
        }
        let treaty = self.system.laws.iter().find(|law| law.id == id);
        if let Some(law) = treaty
            && self.directory.organisation(id).is_none()
        {
            return capital(&self.law(law));
        }
        match id.parse::<ActorId>() {
            Ok(actor) => set(self.lang, &self.names.noun(&actor).bare),
            Err(_) => id.to_owned(),
        }
    }

    /// An actor's name as a sentence has it, with its article: `la Russie`.
    fn who(&self, id: &str) -> String {
        match id.parse::<ActorId>() {
            Ok(actor) if self.directory.knows(id) => set(self.lang, &self.names.noun(&actor).who),
            _ => self.name(id),
        }
    }

    /// `Armenia, Belarus and Kazakhstan`.
    fn list(&self, ids: &[String]) -> String {
        let mut names: Vec<String> = ids.iter().map(|id| self.name(id)).collect();
        names.sort();
        self.names.enumerate(&names)
    }

    /// `l'Arménie et la Biélorussie`.
    fn list_who(&self, ids: &[String]) -> String {
        let mut ids = ids.to_vec();
        ids.sort_by_key(|id| self.name(id));
        let names: Vec<String> = ids.iter().map(|id| self.who(id)).collect();
        self.names.enumerate(&names)
    }

    /// Parts of one line, with the sign that the language puts between them.
    fn join(&self, parts: &[String]) -> String {
        parts.join(&self.say("semicolon", &[]))
    }

    /// `name: what`.
    fn pair(&self, name: &str, what: &str) -> String {
        format!("{name}{}{what}", self.say("colon", &[]))
    }

    fn day(&self, day: Day) -> String {
        set(self.lang, &dates::day(&self.texts.dates, day))
    }

    fn span(&self, span: DaySpan) -> String {
        set(self.lang, &dates::span(&self.texts.dates, span))
    }

    /// The name of an instrument: its own, or that of the organisation.
    fn law(&self, law: &Law) -> String {
        match self.first(&law.names) {
            Some(name) => set(self.lang, name),
            None => law.id.clone(),
        }
    }

    /// `CSTO, article 4`, or the treaty's name with the article.
    fn article(&self, norm: &Norm) -> String {
        let law = self.system.law(norm);
        let body = self.name(&law.body);
        let body = if law.id == law.body { body } else { format!("{body}, {}", self.law(law)) };
        let numbered = norm.article.id.starts_with(|c: char| c.is_ascii_digit());
        if numbered || norm.article.id.chars().next().is_some_and(char::is_uppercase) {
            return format!("{body}, {}", self.say("article", &[("id", &norm.article.id)]));
        }
        // A word that a file gives an article without a number is no name of it.
        body
    }

    /// An article with its kind, by which two duties of one article are told apart.
    fn duty(&self, norm: &Norm) -> String {
        let kind = self.word("duty", norm.article.kind.as_str());
        format!("{} ({kind})", self.article(norm))
    }

    /// What an article is: kind, request, decision, strength.
    fn nature(&self, norm: &Norm) -> String {
        let article = &norm.article;
        let mut words = vec![self.word("duty", article.kind.as_str())];
        if article.on_request {
            words.push(self.say("on_request", &[]));
        }
        match article.strength {
            Strength::Hard => {}
            Strength::Discretionary => words.push(self.say("discretionary", &[])),
            Strength::Hortatory => words.push(self.say("hortatory", &[])),
        }
        if !self.system.law(norm).binding && article.strength == Strength::Hard {
            words.push(self.say("not_binding", &[]));
        }
        if let Some(decision) = &article.decision {
            let by = self.text(&decision.by);
            let rule = self.word("rule", rule_word(decision.rule));
            let key = if by.is_empty() { "decided_rule" } else { "decided" };
            words.push(self.say(key, &[("by", &by), ("rule", &rule)]));
        }
        words.join(", ")
    }

    /// How sure a fact is, in a word.
    fn certainty(&self, certainty: Certainty) -> String {
        let word = match certainty {
            Certainty::V => "V",
            Certainty::H => "H",
            Certainty::M => "M",
            Certainty::L => "L",
        };
        self.word("certainty", word)
    }

    fn source(&self, source: &Source) -> String {
        self.sources(&source.lines, source.certainty)
    }

    /// `(Collective Security Treaty, art. 4; checked)`.
    fn sources(&self, lines: &[String], certainty: Certainty) -> String {
        let mut parts = lines.to_vec();
        parts.push(self.certainty(certainty));
        format!("({})", self.join(&parts))
    }

    /// A sentence of a text with where it stands.
    fn place(&self, doc: &DocumentId, sentence: u32) -> String {
        let document = self.world.and_then(|world| world.document(doc).ok().flatten());
        let of = document.and_then(|document| document.title.or(document.path));
        let id = format!("{}:{sentence}", doc.0);
        match of {
            Some(of) => format!("{of}, {id}"),
            None => id,
        }
    }

    /// A ground in words.
    fn ground(&self, ground: &Ground) -> String {
        match ground {
            Ground::Record { says, days, source } => {
                let mut text = self.text(says);
                if let Some(days) = days {
                    let _ = write!(text, " [{}]", self.span(*days));
                }
                format!("{text} {}", self.source(source))
            }
            Ground::Event { doc, sentence, days, speaker, words, status, .. } => {
                let mut text = self.quoted(words);
                if let Some(days) = days {
                    let _ = write!(text, " [{}]", self.span(*days));
                }
                let status = self.word("status", status.as_str());
                let place = self.place(doc, *sentence);
                let said = match speaker {
                    Some(speaker) => {
                        let who = self.name(speaker.as_str());
                        self.say("told_by", &[("who", &who), ("place", &place)])
                    }
                    None => place,
                };
                format!("{text} ({})", self.join(&[said, status]))
            }
            Ground::Judgement { doc, sentence, speaker, words, .. } => {
                let place = self.place(doc, *sentence);
                let who = match speaker {
                    Some(speaker) => self.name(speaker.as_str()),
                    None => self.word("actor", "text"),
                };
                let words = self.quoted(words);
                self.say("judged_by", &[("who", &who), ("words", &words), ("place", &place)])
            }
        }
    }

    fn quoted(&self, words: &str) -> String {
        set(self.lang, &crate::typography::quoted(self.lang, words, LONGEST))
    }
}

/// The word of a decision rule in `[order]`.
fn rule_word(rule: chancery_knowledge::instruments::DecisionRule) -> &'static str {
    use chancery_knowledge::instruments::DecisionRule as Rule;
    match rule {
        Rule::Consensus => "consensus",
        Rule::Unanimity => "unanimity",
        Rule::Majority => "majority",
        Rule::TwoThirds => "two-thirds",
        Rule::Qualified => "qualified",
        Rule::Each => "each",
    }
}
