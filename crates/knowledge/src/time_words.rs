//! The words of time of one language (`knowledge/lexicon/<language>/time.toml`), and the forms in which
//! they make expressions.

use std::collections::{BTreeMap, HashMap};

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
    /// Their abbreviations, from Monday, without the full stop that must follow them.
    #[serde(default)]
    pub weekdays_short: Vec<Vec<String>>,
    /// Whether months and week days are written with a capital.
    #[serde(default)]
    pub capitals: bool,
    /// Seasons, by their first and last day (`MM-DD`); winter crosses the year.
    pub seasons: BTreeMap<String, Season>,
    /// Number words.
    pub numbers: BTreeMap<String, i32>,
    /// Ordinal words.
    pub ordinals: BTreeMap<String, i32>,
    /// What may follow figures to make them ordinals: `er`, `e`.
    pub ordinal_endings: Vec<String>,
    /// What follows figures to make them a decade: `s` in "the 1990s".
    #[serde(default)]
    pub decade_endings: Vec<String>,
    /// Decades of the last century by their words: "the nineties".
    #[serde(default)]
    pub decades: BTreeMap<String, i16>,
    /// Feasts by their words.
    #[serde(default)]
    pub feasts: BTreeMap<String, Feast>,
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
    /// The feasts' words, divided as forms compare them.
    #[serde(skip)]
    feast_words: Vec<(Vec<String>, Feast)>,
    /// The forms that may begin with a word, as pattern and form; under [`FIGURES`] those that may begin
    /// with figures.
    #[serde(skip)]
    openings: HashMap<String, Vec<(usize, usize)>>,
}

/// The name under which forms are kept that may begin with figures: no word is empty.
const FIGURES: &str = "";

/// When a feast is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Feast {
    /// On the same day of every year: month and day.
    On(i8, i8),
    /// So many days after the Easter of the western churches.
    Easter(i32),
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
    /// The week of a month that its ordinal says; −1 for the last.
    MonthWeek,
    /// Half a month: 1 for the first.
    Fortnight,
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
    /// A feast.
    Feast,
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
    /// How long, and not when: "pendant trois ans". Up to now, where the verb says that it still goes on.
    Lasting,
    /// So long from now where the verb looks ahead, else how long: "in three days".
    Within,
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
    /// Later in it than publication.
    #[serde(default)]
    pub later: bool,
    /// Day and month may stand the other way round: "3/4/2022" says nothing, "3/14/2022" does.
    #[serde(default)]
    pub either: bool,
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
    /// `<units>`: a unit by one of the words of the list `plural`.
    Units,
    /// `<feast>`
    Feast,
    /// `<decade>`: figures with a decade's ending, or a decade's word.
    Decade,
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
            "units" => Slot::Units,
            "feast" => Slot::Feast,
            "decade" => Slot::Decade,
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
        words.feast_words =
            words.feasts.iter().map(|(name, feast)| (time_words(name), *feast)).collect();
        words.openings = words.openings();
        Ok(words)
    }

    /// The forms that may begin with a word, in the order of the file.
    pub fn opening_with(&self, word: &str) -> impl Iterator<Item = (&Pattern, &Form)> {
        let word = word.trim_end_matches('.');
        let figures = word.starts_with(|c: char| c.is_ascii_digit()).then_some(FIGURES);
        let keys = std::iter::once(word).chain(figures);
        keys.filter_map(|key| self.openings.get(key)).flatten().filter_map(|&(pattern, form)| {
            let pattern = self.pattern.get(pattern)?;
            Some((pattern, pattern.forms.get(form)?))
        })
    }

    /// The feasts by their words, divided as forms compare them.
    pub fn feast_words(&self) -> impl Iterator<Item = (&[String], Feast)> {
        self.feast_words.iter().map(|(words, feast)| (words.as_slice(), *feast))
    }

    fn openings(&self) -> HashMap<String, Vec<(usize, usize)>> {
        let mut openings: HashMap<String, Vec<(usize, usize)>> = HashMap::new();
        for (number, pattern) in self.pattern.iter().enumerate() {
            for (place, form) in pattern.forms.iter().enumerate() {
                for item in &form.items {
                    for word in self.first_words(&item.what) {
                        let forms = openings.entry(word).or_default();
                        if forms.last() != Some(&(number, place)) {
                            forms.push((number, place));
                        }
                    }
                    if !item.optional {
                        break;
                    }
                }
            }
        }
        openings
    }

    /// The words with which an item may begin; figures as [`FIGURES`].
    fn first_words(&self, wanted: &Wanted) -> Vec<String> {
        let slot = match wanted {
            Wanted::Words(runs) => {
                return runs.iter().filter_map(|run| run.first()).cloned().collect();
            }
            Wanted::List(list) => return self.first_of(list),
            Wanted::Slot(slot) => slot,
        };
        let figures = || std::iter::once(FIGURES.to_owned());
        let small = |words: &[String]| words.iter().map(|w| w.to_lowercase()).collect::<Vec<_>>();
        match slot {
            Slot::Day | Slot::MonthNumber | Slot::Year | Slot::ShortYear => figures().collect(),
            Slot::Month => {
                small(&self.months).into_iter().chain(self.months_short.concat()).collect()
            }
            Slot::Weekday => {
                small(&self.weekdays).into_iter().chain(self.weekdays_short.concat()).collect()
            }
            Slot::Season => self.seasons.keys().cloned().collect(),
            Slot::Ordinal => self.ordinals.keys().cloned().chain(figures()).collect(),
            Slot::Unit => self.units.keys().cloned().collect(),
            Slot::Units => self.first_of("plural"),
            Slot::Decade => self.decades.keys().cloned().chain(figures()).collect(),
            Slot::Feast => {
                self.feast_words.iter().filter_map(|(words, _)| words.first()).cloned().collect()
            }
            Slot::Number => {
                let lists = ["vague", "over", "under", "about"].map(|list| self.first_of(list));
                self.numbers.keys().cloned().chain(figures()).chain(lists.concat()).collect()
            }
        }
    }

    fn first_of(&self, list: &str) -> Vec<String> {
        self.divided(list).iter().filter_map(|entry| entry.first()).cloned().collect()
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
        let english = TimeWords::packed("en").unwrap();
        assert!(english.capitals && english.months[7] == "August");
    }

    #[test]
    fn forms_are_found_by_their_first_word() {
        let words = TimeWords::packed("fr").unwrap();
        let opens = |word: &str, value: PatternKind| {
            words.opening_with(word).any(|(pattern, _)| pattern.value == value)
        };
        assert!(opens("3", PatternKind::Day) && opens("le", PatternKind::Day));
        assert!(opens("févr.", PatternKind::Month) && opens("deux", PatternKind::Offset));
        assert!(!opens("ministre", PatternKind::Day));
    }
}
