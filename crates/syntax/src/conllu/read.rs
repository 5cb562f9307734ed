//! Reading CoNLL-U: every line is checked, and an error says which one it is.

use super::{Id, Row, Sentence};

/// The most bytes of one line.
pub const MAX_LINE: usize = 1 << 20;
/// The most lines of one sentence.
pub const MAX_ROWS: usize = 100_000;

/// Why a file is no CoNLL-U.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}, line {line}: {what}")]
pub struct ConlluError {
    /// The file.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong there.
    pub what: String,
}

/// Reads the sentences of a file; `file` names it in errors.
///
/// Beyond the columns, what is checked is what a tree needs: words are numbered from 1, ranges cover words that
/// follow them, heads are words of the sentence.
///
/// # Errors
/// [`ConlluError`] at the first line that is wrong.
pub fn read(text: &str, file: &str) -> Result<Vec<Sentence>, ConlluError> {
    let error = |line, what| ConlluError { file: file.to_owned(), line, what };
    let mut sentences = Vec::new();
    let mut open = Open::default();
    for (number, line) in (1..).zip(text.split('\n')) {
        // All of them: a line that kept one would lose it when it is read again.
        let line = line.trim_end_matches('\r');
        if line.trim().is_empty() {
            sentences.extend(open.close().map_err(|(line, what)| error(line, what))?);
        } else {
            open.take(line, number).map_err(|what| error(number, what))?;
        }
    }
    sentences.extend(open.close().map_err(|(line, what)| error(line, what))?);
    Ok(sentences)
}

/// A sentence under way.
#[derive(Default)]
struct Open {
    sentence: Sentence,
    /// The line of each row.
    lines: Vec<usize>,
    /// Words so far.
    words: u32,
    /// The last word of the last range.
    covered: u32,
}

impl Open {
    fn take(&mut self, line: &str, number: usize) -> Result<(), String> {
        if line.len() > MAX_LINE {
            return Err(format!("more than {MAX_LINE} bytes in one line"));
        }
        if line.starts_with('#') {
            self.sentence.comments.push(line.to_owned());
            return Ok(());
        }
        if self.sentence.rows.len() == MAX_ROWS {
            return Err(format!("more than {MAX_ROWS} lines in one sentence"));
        }
        let row = row(line)?;
        self.count(row.id)?;
        self.sentence.rows.push(row);
        self.lines.push(number);
        Ok(())
    }

    /// Whether a line may stand where it stands.
    fn count(&mut self, id: Id) -> Result<(), String> {
        match id {
            Id::Word(number) if number == self.words + 1 => self.words = number,
            Id::Range(first, last)
                if first == self.words + 1 && first > self.covered && last > first =>
            {
                self.covered = last;
            }
            Id::Empty(after, _) if after == self.words => {}
            _ => return Err(format!("{id} cannot stand behind word {}", self.words)),
        }
        Ok(())
    }

    /// The sentence, if there is one, once all of it is known.
    fn close(&mut self) -> Result<Option<Sentence>, (usize, String)> {
        let Open { sentence, lines, words, .. } = std::mem::take(self);
        for (row, line) in sentence.rows.iter().zip(lines) {
            if let Some(head) = row.head.filter(|&head| head > words) {
                return Err((line, format!("the head {head} is no word of the sentence")));
            }
            if let Id::Range(_, last) = row.id
                && last > words
            {
                return Err((line, format!("{} covers words that do not follow", row.id)));
            }
        }
        Ok((!sentence.rows.is_empty()).then_some(sentence))
    }
}

fn row(line: &str) -> Result<Row, String> {
    let columns: Vec<&str> = line.split('\t').collect();
    let &[id, form, lemma, upos, xpos, feats, head, deprel, deps, misc] = columns.as_slice() else {
        return Err(format!("{} columns, set apart by tabs, where 10 belong", columns.len()));
    };
    if let Some(at) = columns.iter().position(|column| column.trim().is_empty()) {
        return Err(format!("column {} is empty; write _ for what is not known", at + 1));
    }
    let head = match head {
        "_" => None,
        number => Some(self::number(number).ok_or_else(|| format!("`{number}` is no head"))?),
    };
    Ok(Row {
        id: self::id(id).ok_or_else(|| format!("`{id}` is no number of a word"))?,
        form: form.to_owned(),
        lemma: lemma.to_owned(),
        upos: upos.to_owned(),
        xpos: xpos.to_owned(),
        feats: feats.to_owned(),
        head,
        deprel: deprel.to_owned(),
        deps: deps.to_owned(),
        misc: misc.to_owned(),
    })
}

fn id(text: &str) -> Option<Id> {
    if let Some((first, last)) = text.split_once('-') {
        return Some(Id::Range(number(first)?, number(last)?));
    }
    if let Some((after, place)) = text.split_once('.') {
        return Some(Id::Empty(number(after)?, number(place)?));
    }
    number(text).map(Id::Word)
}

/// Digits only: `+1` and ` 1`, which Rust would take, are none.
fn number(text: &str) -> Option<u32> {
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}
