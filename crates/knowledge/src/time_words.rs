//! The words of time of one language (`knowledge/lexicon/<language>/time.toml`), and the forms in which
//! they make expressions.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::lexicon::{LexiconError, packed_file};

/// How a language names days, months, seasons and distances in time.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimeWords {
    /// The twelve months, from January.
    pub months: Vec<String>,
    /// Their abbreviations, from January, without a full stop; empty where a month has none.
    #[serde(default)]
    pub months_short: Vec<Vec<String>>,
    /// The seven days, from Monday.
    pub weekdays: Vec<String>,
    /// Seasons, by their first and last day (`MM-DD`); winter crosses the year.
    pub seasons: BTreeMap<String, Season>,
    /// Number words.
    pub numbers: BTreeMap<String, i32>,
    /// Ordinal words.
    pub ordinals: BTreeMap<String, i32>,
    /// What may follow figures to make them ordinals: `er`, `e`.
    pub ordinal_endings: Vec<String>,
    /// Units of time.
    pub units: BTreeMap<String, Unit>,
    /// Lists of words, each under the name by which patterns (`@last`) and rules ask for it.
    pub words: BTreeMap<String, Vec<String>>,
    /// The forms of expressions.
    pub pattern: Vec<Pattern>,
    /// ISO 639-1 code of the language; the file's folder says it.
    #[serde(skip)]
    pub language: String,
    /// `words`, divided as forms compare them.
    #[serde(skip)]
    divided: BTreeMap<String, Vec<Vec<String>>>,
}

/// A season's days.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Season {
    /// First day, `MM-DD`.
    pub from: String,
    /// Last day, `MM-DD`.
    pub to: String,
}

/// A unit of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    /// Sixty minutes; as a distance, a part of a day.
    Hour,
    /// A day.
    Day,
    /// Monday to Sunday.
    Week,
    /// Saturday and Sunday.
    Weekend,
    /// A calendar month.
    Month,
    /// Three calendar months.
    Quarter,
    /// Six calendar months.
    Half,
    /// A calendar year.
    Year,
    /// Ten years.
    Decade,
}

/// The whole of a unit, or its beginning, middle or end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// All of it.
    #[default]
    Whole,
    /// Its first third.
    Early,
    /// Its middle.
    Middle,
    /// Its last third.
    Late,
}

/// What kind of expression a pattern makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PatternKind {
    /// A day of a month, or from one to another.
    Day,
    /// A month, or from one to another.
    Month,
    /// The third of a year that its ordinal says.
    Quarter,
    /// Half a year.
    Half,
    /// A year, or from one to another.
    Year,
    /// Ten years.
    Decade,
    /// A day of the week, or from one to another.
    Weekday,
    /// A season.
    Season,
    /// So many days from publication: `shift`.
    Days,
    /// The unit of publication, or `shift` units on.
    Unit,
    /// A stretch that ends with publication.
    Recent,
    /// A stretch that begins with publication.
    Coming,
    /// So long before publication (after it, where `shift` is 1).
    Ago,
    /// So long after (`shift` 1) or before (−1) something named.
    Offset,
    /// The unit of what was last dated, or `shift` units on.
    Reference,
    /// So many years after something named.
    Anniversary,
}

/// Forms that make one kind of expression, with what they leave unsaid.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pattern {
    /// What it makes.
    pub value: PatternKind,
    /// Its forms; the longest that fits a place is taken.
    pub forms: Vec<Form>,
    /// −1 for the last, 1 for the next.
    #[serde(default)]
    pub shift: Option<i32>,
    /// Which part of it.
    #[serde(default)]
    pub part: Part,
    /// Earlier in it than publication.
    #[serde(default)]
    pub earlier: bool,
    /// The unit, where no slot gives it.
    #[serde(default)]
    pub unit: Option<Unit>,
    /// The number, where no slot gives it.
    #[serde(default)]
    pub count: Option<i32>,
}

/// A form: words, `(one|or another)`, `@list`, `<slot>`; a question mark after an item leaves it out.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Form {
    /// Its items in order.
    pub items: Vec<Item>,
}

/// One item of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What must stand there.
    pub what: Wanted,
    /// Whether it may be left out.
    pub optional: bool,
}

/// What an item wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// One of these runs of words.
    Words(Vec<Vec<String>>),
    /// An entry of a list of `words`.
    List(String),
    /// Something that counts or names.
    Slot(Slot),
}

/// What a slot takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// `<day>`: 1 to 31, or `1er`.
    Day,
    /// `<month>`: a month's name.
    Month,
    /// `<month#>`: 1 to 12.
    MonthNumber,
    /// `<year>`: four figures.
    Year,
    /// `<year2>`: the last two figures of a year.
    ShortYear,
    /// `<weekday>`
    Weekday,
    /// `<season>`
    Season,
    /// `<n>`: figures or number words.
    Number,
    /// `<ord>`: an ordinal.
    Ordinal,
    /// `<unit>`
    Unit,
}

impl TryFrom<String> for Form {
    type Error = String;

    fn try_from(text: String) -> Result<Form, String> {
        let mut items = Vec::new();
        let mut rest = text.trim();
        while !rest.is_empty() {
            let end = if rest.starts_with('(') {
                rest.find(')').ok_or_else(|| format!("`{text}`: no `)`"))? + 1
            } else {
                rest.find(char::is_whitespace).unwrap_or(rest.len())
            };
            let (mut item, mut after) = rest.split_at(end);
            let mut optional = false;
            if let Some(left) = item.strip_suffix('?') {
                (item, optional) = (left, true);
            } else if let Some(left) = after.strip_prefix('?') {
                (after, optional) = (left, true);
            }
            items
                .push(Item { what: wanted(item).map_err(|e| format!("`{text}`: {e}"))?, optional });
            rest = after.trim_start();
        }
        if items.iter().all(|item| item.optional) {
            return Err(format!("`{text}`: nothing in it must stand"));
        }
        Ok(Form { items })
    }
}

fn wanted(item: &str) -> Result<Wanted, String> {
    if let Some(list) = item.strip_prefix('@') {
        return Ok(Wanted::List(list.to_owned()));
    }
    if let Some(slot) = item.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) {
        return Ok(Wanted::Slot(match slot {
            "day" => Slot::Day,
            "month" => Slot::Month,
            "month#" => Slot::MonthNumber,
            "year" => Slot::Year,
            "year2" => Slot::ShortYear,
            "weekday" => Slot::Weekday,
            "season" => Slot::Season,
            "n" => Slot::Number,
            "ord" => Slot::Ordinal,
            "unit" => Slot::Unit,
            other => return Err(format!("no slot `{other}`")),
        }));
    }
    let inner = item.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let runs = inner.unwrap_or(item).split('|').map(time_words).collect();
    Ok(Wanted::Words(runs))
}

/// A run of words as patterns compare them: lower case, divided after apostrophes; hyphens only divide,
/// unless one stands alone.
#[must_use]
pub fn time_words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for word in text.split_whitespace() {
        if word == "-" {
            words.push(word.to_owned());
            continue;
        }
        for piece in word.split('-') {
            let plain = piece.replace('’', "'").to_lowercase();
            let mut rest = plain.as_str();
            while let Some(at) = rest.find('\'').filter(|at| at + 1 < rest.len()) {
                let (word, after) = rest.split_at(at + 1);
                words.push(word.to_owned());
                rest = after;
            }
            if !rest.is_empty() {
                words.push(rest.to_owned());
            }
        }
    }
    words
}

impl TimeWords {
    /// The words of a language (`fr`) that ship with the program.
    ///
    /// # Errors
    /// If there are none, or the file is not as it must be.
    pub fn packed(language: &str) -> Result<TimeWords, LexiconError> {
        let (file, content) = packed_file(&format!("lexicon/{language}/time.toml"))?;
        TimeWords::read(language, file, content)
    }

    /// The words of a language from a file's content.
    ///
    /// # Errors
    /// If the content is not as it must be: twelve months, seven week days, forms whose slots and lists
    /// exist.
    pub fn read(language: &str, file: &str, content: &str) -> Result<TimeWords, LexiconError> {
        let error = |problem: String| LexiconError { file: file.to_owned(), line: 0, problem };
        let mut words: TimeWords = toml::from_str(content).map_err(|e| error(e.to_string()))?;
        if words.months.len() != 12 || words.weekdays.len() != 7 {
            return Err(error("expected twelve months and seven weekdays".to_owned()));
        }
        let items = words.pattern.iter().flat_map(|p| &p.forms).flat_map(|form| &form.items);
        for item in items {
            if let Wanted::List(list) = &item.what
                && !words.words.contains_key(list)
            {
                return Err(error(format!(
                    "a pattern asks for `@{list}`, which is not in `words`"
                )));
            }
        }
        words.language = language.to_owned();
        words.divided = words
            .words
            .iter()
            .map(|(name, list)| {
                (name.clone(), list.iter().map(|entry| time_words(entry)).collect())
            })
            .collect();
        Ok(words)
    }

    /// The entries of one of the lists of `words`, divided as forms compare them.
    #[must_use]
    pub fn divided(&self, list: &str) -> &[Vec<String>] {
        self.divided.get(list).map_or(&[], Vec::as_slice)
    }

    /// The entries of one of the lists of `words`; none if there is no such list.
    #[must_use]
    pub fn list(&self, list: &str) -> &[String] {
        self.words.get(list).map_or(&[], Vec::as_slice)
    }

    /// Whether a word is in one of the lists of `words`.
    #[must_use]
    pub fn is(&self, list: &str, word: &str) -> bool {
        self.list(list).iter().any(|w| w == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_words_choices_lists_and_slots() {
        let form = Form::try_from("(le|l'an)? <day> @last? jusqu'au".to_owned()).unwrap();
        let words = |runs: &[&[&str]]| {
            Wanted::Words(
                runs.iter().map(|run| run.iter().map(ToString::to_string).collect()).collect(),
            )
        };
        let expected = [
            (words(&[&["le"], &["l'", "an"]]), true),
            (Wanted::Slot(Slot::Day), false),
            (Wanted::List("last".to_owned()), true),
            (words(&[&["jusqu'", "au"]]), false),
        ];
        assert_eq!(form.items.len(), expected.len());
        for (item, (what, optional)) in form.items.iter().zip(expected) {
            assert_eq!((&item.what, item.optional), (&what, optional));
        }
        assert!(Form::try_from("<moon>".to_owned()).is_err());
        assert!(Form::try_from("le? <day>?".to_owned()).is_err());
    }

    #[test]
    fn words_divide_at_apostrophes_and_hyphens() {
        assert_eq!(time_words("avant-hier"), ["avant", "hier"]);
        assert_eq!(time_words("Aujourd’hui"), ["aujourd'", "hui"]);
        assert_eq!(time_words("d'ici à"), ["d'", "ici", "à"]);
    }

    #[test]
    fn the_packed_words_can_be_read() {
        let words = TimeWords::packed("fr").unwrap();
        assert_eq!(words.months[7], "août");
        assert!(words.is("last", "dernière"));
    }
}
