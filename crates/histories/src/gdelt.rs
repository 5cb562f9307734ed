//! GDELT event tables: tab-separated without headlines, 57 or 58 columns (1.0) or 61 (2.0).

use crate::error::Fault;
use crate::lines::Cells;
use crate::row::{Days, Layout, Place, Raw, Recognised, Side, What, id_of, story_of};

pub(crate) const EXPECTED: &str =
    "57, 58 (GDELT 1.0) or 61 (2.0) columns between tabs, without headlines";

/// The first column of each actor: code, name, country, known group, ethnic group, two religions, three types.
const ACTORS: [usize; 2] = [5, 15];

struct Gdelt {
    width: usize,
    /// The first column of the place of the action.
    place: usize,
    /// How many columns a place has between its country and its latitude.
    gap: usize,
    days: Days,
    sectors: [String; 2],
}

pub(crate) fn recognise(first: &Cells<'_>) -> Result<Recognised, String> {
    let width = first.len();
    // 2.0 has a finer code beside each place's first division.
    let (place, gap) = match width {
        57 | 58 => (49, 2),
        61 => (51, 3),
        _ => return Err(format!("its first line has {width} columns")),
    };
    let headed = !first.at(0).bytes().all(|b| b.is_ascii_digit());
    let layout = Gdelt { width, place, gap, days: Days::default(), sectors: Default::default() };
    Ok(Recognised { layout: Box::new(layout), headed })
}

impl Layout for Gdelt {
    fn width(&self) -> usize {
        self.width
    }

    fn row<'a>(&'a mut self, cells: &'a Cells<'a>) -> Result<Raw<'a>, Fault> {
        for (first, sectors) in ACTORS.into_iter().zip(&mut self.sectors) {
            sectors.clear();
            // The types, then the known group where the country has the place that it would take.
            let group = if cells.at(first + 2).is_empty() { "" } else { cells.at(first + 3) };
            for code in [cells.at(first + 7), cells.at(first + 8), cells.at(first + 9), group] {
                if !code.is_empty() {
                    if !sectors.is_empty() {
                        sectors.push(';');
                    }
                    sectors.push_str(code);
                }
            }
        }
        let day = self.days.day(cells.at(1))?;
        let side = |first: usize, sectors: &'a str| {
            let name = [cells.at(first + 1), cells.at(first)];
            let country = [cells.at(first + 2), cells.at(first + 3)];
            let one = |of: [&'a str; 2]| of.into_iter().find(|cell| !cell.is_empty()).unwrap_or("");
            Side { name: one(name), sectors, country: one(country) }
        };
        let place = self.place;
        Ok(Raw {
            id: id_of(cells.at(0))?,
            day,
            from: side(ACTORS[0], &self.sectors[0]),
            to: side(ACTORS[1], &self.sectors[1]),
            what: What { code: cells.at(26), score: cells.at(30), ..What::default() },
            place: Place {
                name: cells.at(place + 1),
                country: cells.at(place + 2),
                latitude: cells.at(place + 2 + self.gap),
                longitude: cells.at(place + 3 + self.gap),
            },
            // The last column of those with an address.
            story: if self.width == 57 { None } else { story_of(cells.at(self.width - 1)) },
        })
    }
}
