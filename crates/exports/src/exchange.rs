//! What the two formats of data sets share: rows of facts with a known day, one for each pair of sides.

use std::io::Write;
use std::rc::Rc;

use chancery_records::{Day, Status};
use chancery_world::Party;

use crate::occurrence::Occurrence;
use crate::place::Output;
use crate::{ExportError, Report, Why, event_number};

/// Source and target of a row.
pub(crate) type Pair = [Option<Rc<Party>>; 2];

/// A file of cells between tabs.
pub(crate) struct Tabbed {
    output: Output,
    line: String,
}

impl Tabbed {
    pub(crate) fn begin(output: Output, heads: &[&str]) -> Result<Tabbed, ExportError> {
        let mut tabbed = Tabbed { output, line: String::new() };
        tabbed.row(heads)?;
        Ok(tabbed)
    }

    /// Writes a line; tabs and breaks inside of a cell become blanks, since the format has no way to write them.
    pub(crate) fn row(&mut self, cells: &[&str]) -> Result<(), ExportError> {
        self.line.clear();
        for (place, cell) in cells.iter().enumerate() {
            if place > 0 {
                self.line.push('\t');
            }
            self.line.extend(cell.chars().map(|c| if c.is_control() { ' ' } else { c }));
        }
        self.line.push('\n');
        let done = self.output.write_all(self.line.as_bytes());
        done.map_err(|why| Output::trouble(self.output.path(), why))
    }

    pub(crate) fn finish(self) -> Result<(), ExportError> {
        self.output.finish()
    }
}

/// An event's day and pairs, if it can be a row of a data set; else what speaks against it is counted.
pub(crate) fn pairs(occurrence: &Occurrence<'_>, report: &mut Report) -> Option<(Day, Vec<Pair>)> {
    let why = match occurrence.day() {
        _ if occurrence.status != Status::Fact => Why::NoFact,
        None => Why::VagueDay,
        Some(_) if occurrence.from.is_empty() && occurrence.to.is_empty() => Why::Nobody,
        Some(day) => {
            let side = |parties: &[Rc<Party>]| -> Vec<Option<Rc<Party>>> {
                if parties.is_empty() {
                    vec![None]
                } else {
                    parties.iter().cloned().map(Some).collect()
                }
            };
            let (from, to) = (side(&occurrence.from), side(&occurrence.to));
            let pair =
                |from: &Option<Rc<Party>>, to: &Option<Rc<Party>>| [from.clone(), to.clone()];
            let all = from.iter().flat_map(|from| to.iter().map(move |to| pair(from, to)));
            return Some((day, all.collect()));
        }
    };
    report.leave_out(why);
    None
}

/// The id of a row: the data set's own, or a number made of ours.
pub(crate) fn row_id(occurrence: &Occurrence<'_>, pair: usize) -> String {
    match (occurrence.data_set, occurrence.id.split_once(':')) {
        (Some(_), Some((_, own))) => own.to_owned(),
        _ => event_number(&occurrence.id, pair).to_string(),
    }
}

/// A score with one decimal or as many as it has.
pub(crate) fn score(number: f32) -> String {
    if number.fract() == 0.0 { format!("{number:.1}") } else { number.to_string() }
}

/// Degrees of latitude and longitude as cells.
pub(crate) fn degrees(occurrence: &Occurrence<'_>) -> [String; 2] {
    match occurrence.degrees {
        Some((latitude, longitude)) => [latitude.to_string(), longitude.to_string()],
        None => Default::default(),
    }
}
