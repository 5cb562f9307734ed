//! POLECAT: tab-separated, forty columns with headlines; types and modes are PLOVER's.

use crate::error::Fault;
use crate::lines::Cells;
use crate::row::{Days, Heads, Layout, Place, Raw, Recognised, Side, What, id_of};

pub(crate) const EXPECTED: &str = "columns between tabs under headlines, `Event ID`, `Event Date`, `Event Type`, `Actor Name` and so on";

/// A party's columns.
struct Party {
    name: usize,
    raw_name: Option<usize>,
    country: usize,
    cow: Option<usize>,
    primary: usize,
    sectors: Option<usize>,
}

struct Polecat {
    width: usize,
    id: usize,
    day: usize,
    kind: usize,
    mode: usize,
    contexts: Option<usize>,
    intensity: Option<usize>,
    from: Party,
    to: Party,
    names: [Option<usize>; 4],
    country: Option<usize>,
    latitude: Option<usize>,
    longitude: Option<usize>,
    days: Days,
    /// Sectors and countries that are put together, of both sides.
    sectors: [String; 2],
    countries: [String; 2],
}

pub(crate) fn recognise(first: &Cells<'_>) -> Result<Recognised, String> {
    let heads = Heads::new(first);
    let party = |side: &str| -> Result<Party, String> {
        let of = |what: &str| format!("{side}{what}");
        Ok(Party {
            name: heads.need(&[&of("name")])?,
            raw_name: heads.find(&[&of("nameraw")]),
            country: heads.need(&[&of("country")])?,
            cow: heads.find(&[&of("cow")]),
            primary: heads.need(&[&format!("primary{side}sector")])?,
            sectors: heads.find(&[&of("sectors")]),
        })
    };
    let layout = Polecat {
        width: heads.len(),
        id: heads.need(&["eventid"])?,
        day: heads.need(&["eventdate"])?,
        kind: heads.need(&["eventtype"])?,
        mode: heads.need(&["eventmode"])?,
        contexts: heads.find(&["contexts", "context"]),
        intensity: heads.find(&["intensity"]),
        from: party("actor")?,
        to: party("recipient")?,
        names: ["placename", "city", "district", "province"].map(|name| heads.find(&[name])),
        country: heads.find(&["country"]),
        latitude: heads.find(&["latitude"]),
        longitude: heads.find(&["longitude"]),
        days: Days::default(),
        sectors: Default::default(),
        countries: Default::default(),
    };
    Ok(Recognised { layout: Box::new(layout), headed: true })
}

/// POLECAT writes `None` into cells that it leaves empty.
fn told(cell: &str) -> &str {
    if cell == "None" { "" } else { cell }
}

/// The primary sector first, then the others; the country by ISO 3166, else as `COW` and its code.
fn fill(party: &Party, cells: &Cells<'_>, sectors: &mut String, country: &mut String) {
    let (primary, all) = (told(cells.at(party.primary)), told(cells.if_any(party.sectors)));
    sectors.clear();
    sectors.push_str(primary);
    for sector in all.split(';').map(str::trim) {
        if sector.is_empty() || sector == primary {
            continue;
        }
        if !sectors.is_empty() {
            sectors.push(';');
        }
        sectors.push_str(sector);
    }
    let (iso, cow) = (told(cells.at(party.country)), told(cells.if_any(party.cow)));
    country.clear();
    if iso.is_empty() && !cow.is_empty() {
        country.push_str("COW ");
        country.push_str(cow);
    } else {
        country.push_str(iso);
    }
}

impl Layout for Polecat {
    fn width(&self) -> usize {
        self.width
    }

    fn row<'a>(&'a mut self, cells: &'a Cells<'a>) -> Result<Raw<'a>, Fault> {
        for (place, party) in [&self.from, &self.to].into_iter().enumerate() {
            fill(party, cells, &mut self.sectors[place], &mut self.countries[place]);
        }
        let day = self.days.day(cells.at(self.day))?;
        let side = |place: usize, party: &Party| {
            let (name, raw) = (told(cells.at(party.name)), told(cells.if_any(party.raw_name)));
            Side {
                name: if name.is_empty() { raw } else { name },
                sectors: &self.sectors[place],
                country: &self.countries[place],
            }
        };
        let cell = |column: Option<usize>| told(cells.if_any(column));
        let finest = self.names.into_iter().map(cell).find(|name| !name.is_empty());
        Ok(Raw {
            id: id_of(cells.at(self.id))?,
            day,
            from: side(0, &self.from),
            to: side(1, &self.to),
            what: What {
                code: told(cells.at(self.kind)),
                mode: told(cells.at(self.mode)),
                contexts: cell(self.contexts),
                score: cell(self.intensity),
                ..What::default()
            },
            place: Place {
                name: finest.unwrap_or(""),
                country: cell(self.country),
                latitude: cell(self.latitude),
                longitude: cell(self.longitude),
            },
            story: None,
        })
    }
}
