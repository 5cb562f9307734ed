//! Quadruples: subject, relation, object and time as numbers, with files of the names of both, as studies of
//! temporal knowledge graphs share them.

use std::fmt::Write;
use std::fs::{self, File};
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

use chancery_records::Day;

use crate::HistoryError;
use crate::error::Fault;
use crate::lines::{Cells, Cutter, Lines, Next, Separator};
use crate::row::{Layout, Place, Raw, Side, What};

pub(crate) const EXPECTED: &str =
    "at least four numbers between tabs: subject, relation, object, time";

/// The files of quadruples in a folder.
const FILES: [&str; 3] = ["train.txt", "valid.txt", "test.txt"];

/// The most bytes of a file of names that are read.
const NAMES_BYTES: u64 = 1 << 28;

/// What a step of time is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A day: 1, 2, 3.
    Day,
    /// An hour, of which a day has 24: 0, 24, 48.
    Hour,
}

/// Names and days for the numbers of a folder.
#[derive(Clone, Debug)]
pub(crate) struct Quads {
    entities: Vec<Option<String>>,
    relations: Vec<Option<String>>,
    /// The day of time 0.
    zero: Day,
    unit: Unit,
    id: String,
}

/// The files of quadruples that a path stands for: the file itself, or those of the folder.
pub(crate) fn files(path: &Path) -> Result<Vec<PathBuf>, HistoryError> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let found: Vec<PathBuf> =
        FILES.iter().map(|name| path.join(name)).filter(|path| path.is_file()).collect();
    if found.is_empty() {
        let why = "none of train.txt, valid.txt and test.txt is in this folder".to_owned();
        return Err(HistoryError::Names { path: path.to_owned(), why });
    }
    Ok(found)
}

impl Quads {
    /// What the folder of a file says of its numbers.
    pub(crate) fn load(file: &Path, start: Day, unit: Option<Unit>) -> Result<Quads, HistoryError> {
        let folder = file.parent().unwrap_or(Path::new(""));
        let entities = names(&folder.join("entity2id.txt"))?;
        let relations = names(&folder.join("relation2id.txt"))?;
        let times = Times::of(file, folder)?;
        let unit = unit.unwrap_or(if times.hours { Unit::Hour } else { Unit::Day });
        // Days count from 1 unless a file has a 0.
        let one_based = unit == Unit::Day && times.least != Some(0);
        let zero = if one_based { start.plus(-1) } else { start };
        Ok(Quads { entities, relations, zero, unit, id: String::new() })
    }
}

/// What can be told of the times of a folder's files.
struct Times {
    least: Option<u64>,
    /// All are multiples of 24, and not all are nought.
    hours: bool,
}

impl Times {
    fn of(file: &Path, folder: &Path) -> Result<Times, HistoryError> {
        let mut all: Vec<PathBuf> = FILES.iter().map(|name| folder.join(name)).collect();
        all.retain(|path| path.is_file() && path != file);
        all.push(file.to_owned());
        let (mut least, mut most, mut hours) = (None::<u64>, 0, true);
        for path in all {
            let io = |source| HistoryError::Io { path: path.clone(), source };
            let reader = BufReader::with_capacity(1 << 16, File::open(&path).map_err(io)?);
            let mut lines = Lines::new(reader).map_err(io)?;
            let mut cutter = Cutter::default();
            loop {
                match lines.next(Separator::Tab).map_err(io)? {
                    Next::End => break,
                    Next::Unfit(_) => continue,
                    Next::Record => {}
                }
                let cells = cutter.cut(lines.bytes(), Separator::Tab);
                if let Ok(time) = cells.at(3).parse::<u64>() {
                    least = Some(least.map_or(time, |least| least.min(time)));
                    most = most.max(time);
                    hours &= time.is_multiple_of(24);
                }
            }
        }
        Ok(Times { least, hours: hours && most > 0 })
    }
}

/// Names by number: `name<TAB>number` a line, `_` for a blank. A first line with a count alone is passed over.
fn names(path: &Path) -> Result<Vec<Option<String>>, HistoryError> {
    let fail = |why: String| HistoryError::Names { path: path.to_owned(), why };
    let io = |source| HistoryError::Io { path: path.to_owned(), source };
    if !path.is_file() {
        return Err(fail(
            "this file of names is missing; quadruples need it beside them".to_owned(),
        ));
    }
    let mut bytes = Vec::new();
    File::open(path).map_err(io)?.take(NAMES_BYTES).read_to_end(&mut bytes).map_err(io)?;
    if fs::metadata(path).map_err(io)?.len() > NAMES_BYTES {
        return Err(fail(format!("more than {NAMES_BYTES} bytes of names")));
    }
    let text = String::from_utf8_lossy(&bytes);
    let lines = text.trim_start_matches('\u{FEFF}').lines();
    // A number too large would ask for memory that the file's length does not warrant.
    let most = text.len();
    let mut all: Vec<Option<String>> = Vec::new();
    for (place, line) in lines.enumerate() {
        let line = line.trim_end();
        if line.is_empty() || (place == 0 && line.parse::<u64>().is_ok()) {
            continue;
        }
        let (name, number) = line
            .split_once('\t')
            .and_then(|(name, rest)| {
                let number = rest.split('\t').next().unwrap_or(rest).trim();
                Some((name, number.parse::<usize>().ok().filter(|number| *number <= most)?))
            })
            .ok_or_else(|| {
                fail(format!("line {}: expected a name, a tab and a number", place + 1))
            })?;
        if all.len() <= number {
            all.resize(number + 1, None);
        }
        let name = name.replace(['_', '\u{A0}'], " ");
        all[number] = Some(name.trim().to_owned());
    }
    Ok(all)
}

impl Layout for Quads {
    fn width(&self) -> usize {
        4
    }

    fn fits(&self, columns: usize) -> bool {
        columns >= 4
    }

    fn row<'a>(&'a mut self, cells: &'a Cells<'a>) -> Result<Raw<'a>, Fault> {
        let numbers = [cells.at(0), cells.at(1), cells.at(2)];
        let name = |place: usize, all: &'a [Option<String>], what| {
            let text = numbers[place];
            let found = text.parse::<usize>().ok().and_then(|number| all.get(number)?.as_deref());
            found.ok_or_else(|| Fault::Number(text.chars().take(40).collect(), what))
        };
        let time = cells.at(3);
        let bad = || Fault::Day(time.chars().take(40).collect());
        let steps: i32 = time.parse().map_err(|_| bad())?;
        let days = if self.unit == Unit::Hour { steps.div_euclid(24) } else { steps };
        // 10,000 years either way stay within the calendar.
        if days.abs() > 2_000_000 || self.zero.year().abs() > 4000 {
            return Err(bad());
        }
        let day = self.zero.plus(days);
        let (from, to) =
            (name(0, &self.entities, "an entity")?, name(2, &self.entities, "an entity")?);
        let label = name(1, &self.relations, "a relation")?;
        // Numbers are written as a number is, so that one quadruple has one id.
        let plain = |text: &str| text.parse::<u64>().unwrap_or(0);
        self.id.clear();
        let [s, r, o] = numbers.map(plain);
        // Writing into a String cannot fail.
        let _ = write!(self.id, "{s}-{r}-{o}-{day}");
        Ok(Raw {
            id: &self.id,
            day,
            from: Side { name: from, ..Side::default() },
            to: Side { name: to, ..Side::default() },
            what: What { code: numbers[1], label, ..What::default() },
            place: Place::default(),
            story: None,
        })
    }
}
