//! Findings in words: sentences of the files with names, days and numbers put in.

use chancery_knowledge::Directory;
use chancery_knowledge::instruments::Text;
use chancery_knowledge::schema::{MemberStatus, Words as Names};
use chancery_records::{Day, DaySpan};

use super::times;
use super::words::Book;

/// Something to be put into a sentence, in both languages.
#[derive(Clone, Debug, Default)]
pub(crate) struct Said {
    fr: String,
    /// With "de" before it.
    fr_of: Option<String>,
    en: String,
}

impl Said {
    /// The same in both languages.
    pub(crate) fn plain(words: impl ToString) -> Said {
        let words = words.to_string();
        Said { fr: words.clone(), fr_of: None, en: words }
    }

    /// Words of a text between the quotation marks of each language.
    pub(crate) fn quoted(words: &str) -> Said {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        Said { fr: format!("« {words} »"), fr_of: None, en: format!("“{words}”") }
    }

    /// A whole number with its thousands apart, as each language sets them.
    pub(crate) fn figure(value: f64) -> Said {
        let digits = format!("{value:.0}");
        let grouped = |sign: char| {
            let mut grouped = String::new();
            for (place, digit) in digits.chars().enumerate() {
                if place > 0 && (digits.len() - place).is_multiple_of(3) {
                    grouped.push(sign);
                }
                grouped.push(digit);
            }
            grouped
        };
        Said { fr: grouped('\u{202f}'), fr_of: None, en: grouped(',') }
    }

    /// What a file says in both languages, without its full stop.
    pub(crate) fn text(text: &Text) -> Said {
        let of = |language: &str, other: &str| {
            let words = text.get(language).or_else(|| text.get(other));
            words.map(|words| words.trim_end_matches('.').to_owned()).unwrap_or_default()
        };
        Said { fr: of("fr", "en"), fr_of: None, en: of("en", "fr") }
    }

    /// The usual names of something.
    pub(crate) fn names(names: &Names) -> Said {
        let of = |language: &str, other: &str| {
            let all = names.get(language).or_else(|| names.get(other));
            all.and_then(|all| all.first()).cloned().unwrap_or_default()
        };
        Said { fr: of("fr", "en"), fr_of: None, en: of("en", "fr") }
    }

    fn join(all: &[Said], last_fr: &str, last_en: &str) -> Said {
        let list = |parts: Vec<String>, last: &str| match parts.as_slice() {
            [] => String::new(),
            [one] => one.clone(),
            [begin @ .., end] => format!("{} {last} {end}", begin.join(", ")),
        };
        let of = |one: &Said| one.fr_of.clone().unwrap_or_else(|| format!("de {}", one.fr));
        Said {
            fr: list(all.iter().map(|one| one.fr.clone()).collect(), last_fr),
            fr_of: Some(list(all.iter().map(of).collect(), last_fr)),
            en: list(all.iter().map(|one| one.en.clone()).collect(), last_en),
        }
    }

    /// Several things, the last with "et".
    pub(crate) fn list(all: &[Said]) -> Said {
        Said::join(all, "et", "and")
    }

    /// Sentences one after another.
    pub(crate) fn sentences(all: &[Text]) -> Text {
        let mut joined = Text::new();
        for text in all {
            for (language, words) in text {
                let known: &mut String = joined.entry(language.clone()).or_default();
                if !known.is_empty() {
                    known.push(' ');
                }
                known.push_str(words);
            }
        }
        joined
    }
}

/// Who puts findings into words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Teller<'a> {
    pub(crate) book: &'a Book,
    pub(crate) directory: &'a Directory,
}

impl Teller<'_> {
    /// An actor by its name, in French with its article.
    pub(crate) fn actor(&self, id: &str) -> Said {
        let french = self.directory.french(id);
        Said {
            fr: french.with_article(),
            fr_of: Some(french.of()),
            en: self.directory.display(id, "en"),
        }
    }

    /// Several actors.
    pub(crate) fn actors<S: AsRef<str>>(&self, ids: &[S]) -> Said {
        let all: Vec<Said> = ids.iter().map(|id| self.actor(id.as_ref())).collect();
        Said::list(&all)
    }

    /// A time in words.
    pub(crate) fn span(&self, span: DaySpan) -> Said {
        let fr = times::written(&self.book.fr, span, true);
        // "du 15 mai 1992", but "d'août 2024" and "de 2024".
        let day = span.first().is_some() && span.first() == span.last();
        let vowel = fr.starts_with(['a', 'o']);
        let of = if day {
            "du "
        } else if vowel {
            "d'"
        } else {
            "de "
        };
        Said {
            fr_of: Some(format!("{of}{fr}")),
            fr,
            en: times::written(&self.book.en, span, false),
        }
    }

    /// A day in words.
    pub(crate) fn day(&self, day: Day) -> Said {
        self.span(DaySpan::on(day))
    }

    /// Several times.
    pub(crate) fn spans(&self, spans: &[DaySpan]) -> Said {
        let all: Vec<Said> = spans.iter().map(|span| self.span(*span)).collect();
        Said::list(&all)
    }

    /// What a standing is called.
    pub(crate) fn status(&self, status: MemberStatus) -> Said {
        self.word(&format!("status-{}", status.as_str()))
    }

    /// A word or half-sentence of the files.
    pub(crate) fn word(&self, name: &str) -> Said {
        Said {
            fr: self.book.fr.sentence(name).to_owned(),
            fr_of: None,
            en: self.book.en.sentence(name).to_owned(),
        }
    }

    /// A half-sentence of the files, to be put into another.
    pub(crate) fn part(&self, name: &str, parts: &[(&str, Said)]) -> Said {
        let mut fr = self.book.fr.sentence(name).to_owned();
        let mut en = self.book.en.sentence(name).to_owned();
        for (place, said) in parts {
            fr = fr.replace(&format!("{{{place}}}"), &said.fr);
            en = en.replace(&format!("{{{place}}}"), &said.en);
        }
        Said { fr, fr_of: None, en }
    }

    /// A sentence of the files with what belongs at its places: `{a}`, or `{a:de}` in French.
    pub(crate) fn say(&self, name: &str, parts: &[(&str, Said)]) -> Text {
        let mut fr = self.book.fr.sentence(name).to_owned();
        let mut en = self.book.en.sentence(name).to_owned();
        for (place, said) in parts {
            let of = said.fr_of.clone().unwrap_or_else(|| format!("de {}", said.fr));
            fr = fr.replace(&format!("{{{place}:de}}"), &of);
            fr = fr.replace(&format!("{{{place}}}"), &said.fr);
            en = en.replace(&format!("{{{place}}}"), &said.en);
        }
        Text::from([("fr".to_owned(), capital(&fr)), ("en".to_owned(), capital(&en))])
    }
}

/// With a capital at the beginning.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
