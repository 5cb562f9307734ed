//! ICEWS Coded Event Data: tab-separated, twenty columns with headlines.

use crate::error::Fault;
use crate::lines::Cells;
use crate::row::{Days, Heads, Layout, Place, Raw, Recognised, Side, What, id_of, story_of};

pub(crate) const EXPECTED: &str =
    "20 columns between tabs, `Event ID`, `Event Date`, `Source Name` and so on";

/// The columns by their headlines, in the order in which files without headlines have them.
const HEADS: [&str; 20] = [
    "eventid",
    "eventdate",
    "sourcename",
    "sourcesectors",
    "sourcecountry",
    "eventtext",
    "cameocode",
    "intensity",
    "targetname",
    "targetsectors",
    "targetcountry",
    "storyid",
    "sentencenumber",
    "publisher",
    "city",
    "district",
    "province",
    "country",
    "latitude",
    "longitude",
];

struct Icews {
    width: usize,
    /// Where each of [`HEADS`] stands.
    columns: [usize; 20],
    days: Days,
}

pub(crate) fn recognise(first: &Cells<'_>) -> Result<Recognised, String> {
    let heads = Heads::new(first);
    let headed = heads.find(&["eventid"]).is_some();
    let mut columns: [usize; 20] = std::array::from_fn(|place| place);
    let mut width = HEADS.len();
    if headed {
        width = heads.len();
        for (column, head) in columns.iter_mut().zip(HEADS) {
            *column = heads.need(&[head])?;
        }
    }
    Ok(Recognised { layout: Box::new(Icews { width, columns, days: Days::default() }), headed })
}

impl Layout for Icews {
    fn width(&self) -> usize {
        self.width
    }

    fn row<'a>(&'a mut self, cells: &'a Cells<'a>) -> Result<Raw<'a>, Fault> {
        let cell = |place: usize| cells.at(self.columns[place]);
        let finest = [14, 15, 16].into_iter().map(cell).find(|name| !name.is_empty());
        Ok(Raw {
            id: id_of(cell(0))?,
            day: self.days.day(cells.at(self.columns[1]))?,
            from: Side { name: cell(2), sectors: cell(3), country: cell(4) },
            to: Side { name: cell(8), sectors: cell(9), country: cell(10) },
            what: What { code: cell(6), label: cell(5), score: cell(7), ..What::default() },
            place: Place {
                name: finest.unwrap_or(""),
                country: cell(17),
                latitude: cell(18),
                longitude: cell(19),
            },
            story: story_of(cell(11)),
        })
    }
}
