//! What the tables of this room's tests share: the pipeline and the words of a language, and a text coded with them.
//!
//! `CHANCERY_LEXICON` names a folder of words to use instead of those packed.

#![allow(dead_code, clippy::print_stderr)] // No test uses all of it.

use std::path::Path;

use chancery_coding::{Coded, Coder};
use chancery_reading::{Limits, Source, read_bytes};
use chancery_records::Statement;
use chancery_syntax::Pipeline;

/// All that a text of one language is coded with.
pub(crate) struct Stage {
    language: &'static str,
    pipeline: Pipeline,
    coder: Coder,
}

impl Stage {
    /// With the pipeline that ships.
    pub(crate) fn of(language: &'static str) -> Stage {
        let shipped = chancery_models::shipped(language).expect("the language ships");
        let coder = match std::env::var_os("CHANCERY_LEXICON") {
            Some(folder) => Coder::with_lexicon(Path::new(&folder)),
            None => Coder::packed(),
        };
        Stage {
            language,
            pipeline: shipped.load().expect("what ships loads"),
            coder: coder.expect("the words can be read"),
        }
    }

    /// What a text gives.
    pub(crate) fn code(&self, text: &str) -> Coded {
        let source = Source::named("text.txt");
        let mut dispatch =
            read_bytes(text.as_bytes(), &source, &Limits::default()).expect("a text can be read");
        dispatch.document.language = self.language.to_owned();
        self.coder.code(&self.pipeline, &dispatch).expect("a text can be coded")
    }
}

/// What came out against what was wanted, case by case.
#[derive(Default)]
pub(crate) struct Tally {
    count: usize,
    wrong: Vec<String>,
}

impl Tally {
    /// Notes one case.
    pub(crate) fn add<T: PartialEq + std::fmt::Debug>(
        &mut self,
        text: &str,
        wanted: &T,
        found: &T,
    ) {
        self.count += 1;
        if found != wanted {
            self.wrong.push(format!("{text}\n    wanted {wanted:?}\n    found  {found:?}"));
        }
    }

    /// At least this share of the cases came out as wanted.
    pub(crate) fn at_least(&self, least: f64) {
        let wrong = self.wrong.join("\n");
        #[expect(clippy::cast_precision_loss, reason = "a few hundred cases")]
        let share = 1.0 - self.wrong.len() as f64 / self.count as f64;
        eprintln!("{} of {} as wanted\n{wrong}", self.count - self.wrong.len(), self.count);
        assert!(share >= least, "{share:.3} as wanted, not {least}:\n{wrong}");
    }
}

/// A text and its statements, in order: `speaker`, `speaker to addressee`; a trailing `"` says that the words are
/// quoted.
pub(crate) type Sayings = (&'static str, &'static [&'static str]);

/// Codes texts that begin with a day, so that whoever holds an office on it is known, and compares their statements.
pub(crate) fn statements(language: &'static str, day: &str, cases: &[&Sayings], least: f64) {
    let stage = Stage::of(language);
    let mut tally = Tally::default();
    for (text, wanted) in cases {
        let coded = stage.code(&format!("{day}\n\n{text}"));
        let found: Vec<String> = coded.statements.iter().map(told).collect();
        tally.add(text, &wanted.iter().map(|one| (*one).to_owned()).collect(), &found);
    }
    tally.at_least(least);
}

fn told(statement: &Statement) -> String {
    let to = statement.addressee.as_ref().map(|to| format!(" to {to}")).unwrap_or_default();
    let quoted = if statement.direct { "\"" } else { "" };
    format!("{}{to}{quoted}", statement.speaker)
}
