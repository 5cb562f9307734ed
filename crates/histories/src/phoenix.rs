//! Phoenix: the dailies of the Open Event Data Alliance (tab-separated, 26 columns without headlines) and the
//! historical sets of the Cline Center (comma-separated with headlines).

use crate::error::Fault;
use crate::lines::Cells;
use crate::row::{Days, Heads, Layout, Place, Raw, Recognised, Side, What, id_of, story_of};

pub(crate) const EXPECTED: &str = "26 columns between tabs without headlines (OEDA's dailies), or columns between commas \
     under headlines, `eid`, `story_date`, `source`, `code` and so on (the Cline Center's)";

/// Columns of a party: the whole code, its root (a state or body) and its role.
struct Party {
    whole: usize,
    root: usize,
    role: usize,
}

struct Phoenix {
    width: usize,
    id: usize,
    day: usize,
    from: Party,
    to: Party,
    code: usize,
    score: usize,
    latitude: usize,
    longitude: usize,
    name: usize,
    region: usize,
    country: usize,
    story: usize,
    days: Days,
}

fn of(layout: Phoenix, headed: bool) -> Recognised {
    Recognised { layout: Box::new(layout), headed }
}

/// A daily.
pub(crate) fn daily(first: &Cells<'_>) -> Result<Recognised, String> {
    let width = first.len();
    if width != 26 {
        return Err(format!("its first line has {width} columns"));
    }
    let layout = Phoenix {
        width,
        id: 0,
        day: 1,
        from: Party { whole: 5, root: 6, role: 7 },
        to: Party { whole: 9, root: 10, role: 11 },
        code: 13,
        score: 16,
        latitude: 18,
        longitude: 19,
        name: 20,
        region: 21,
        country: 22,
        story: 24,
        days: Days::default(),
    };
    Ok(of(layout, Heads::new(first).find(&["eventid"]).is_some()))
}

/// A historical set.
pub(crate) fn historical(first: &Cells<'_>) -> Result<Recognised, String> {
    let heads = Heads::new(first);
    let party = |side: &str| -> Result<Party, String> {
        Ok(Party {
            whole: heads.need(&[side])?,
            root: heads.need(&[&format!("{side}root")])?,
            role: heads.need(&[&format!("{side}agent")])?,
        })
    };
    let layout = Phoenix {
        width: heads.len(),
        id: heads.need(&["eid"])?,
        day: heads.need(&["storydate"])?,
        from: party("source")?,
        to: party("target")?,
        code: heads.need(&["code"])?,
        score: heads.need(&["goldstein"])?,
        latitude: heads.need(&["lat"])?,
        longitude: heads.need(&["lon"])?,
        name: heads.need(&["placename"])?,
        region: heads.need(&["statename"])?,
        country: heads.need(&["countryname"])?,
        story: heads.need(&["aid"])?,
        days: Days::default(),
    };
    Ok(of(layout, true))
}

/// Both write `NA` or dashes into cells that they leave empty.
fn told(cell: &str) -> &str {
    if matches!(cell, "NA" | "---" | "None" | "NULL") { "" } else { cell }
}

impl Layout for Phoenix {
    fn width(&self) -> usize {
        self.width
    }

    fn row<'a>(&'a mut self, cells: &'a Cells<'a>) -> Result<Raw<'a>, Fault> {
        let cell = |column: usize| told(cells.at(column));
        let side = |party: &Party| Side {
            name: cell(party.whole),
            sectors: cell(party.role),
            country: cell(party.root),
        };
        let name = [cell(self.name), cell(self.region)];
        Ok(Raw {
            id: id_of(cells.at(self.id))?,
            day: self.days.day(cells.at(self.day))?,
            from: side(&self.from),
            to: side(&self.to),
            what: What { code: cell(self.code), score: cell(self.score), ..What::default() },
            place: Place {
                name: name.into_iter().find(|name| !name.is_empty()).unwrap_or(""),
                country: cell(self.country),
                latitude: cell(self.latitude),
                longitude: cell(self.longitude),
            },
            story: story_of(cell(self.story)),
        })
    }
}
