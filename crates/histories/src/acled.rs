//! ACLED: comma-separated with headlines; who is harmed and where, without codes of CAMEO.

use crate::error::Fault;
use crate::lines::Cells;
use crate::row::{Days, Heads, Layout, Place, Raw, Recognised, Side, What, id_of};

pub(crate) const EXPECTED: &str = "columns between commas under headlines, `event_id_cnty`, `event_date`, `event_type`, `actor1` and so on";

struct Acled {
    width: usize,
    id: usize,
    day: usize,
    kind: usize,
    sub_kind: usize,
    actors: [usize; 2],
    inters: [Option<usize>; 2],
    country: usize,
    names: [Option<usize>; 4],
    latitude: Option<usize>,
    longitude: Option<usize>,
    days: Days,
}

pub(crate) fn recognise(first: &Cells<'_>) -> Result<Recognised, String> {
    let heads = Heads::new(first);
    let layout = Acled {
        width: heads.len(),
        id: heads.need(&["eventidcnty"])?,
        day: heads.need(&["eventdate"])?,
        kind: heads.need(&["eventtype"])?,
        sub_kind: heads.need(&["subeventtype"])?,
        actors: [heads.need(&["actor1"])?, heads.need(&["actor2"])?],
        inters: [heads.find(&["inter1"]), heads.find(&["inter2"])],
        country: heads.need(&["country"])?,
        names: ["location", "admin3", "admin2", "admin1"].map(|name| heads.find(&[name])),
        latitude: heads.find(&["latitude"]),
        longitude: heads.find(&["longitude"]),
        days: Days::default(),
    };
    Ok(Recognised { layout: Box::new(layout), headed: true })
}

impl Layout for Acled {
    fn width(&self) -> usize {
        self.width
    }

    fn row<'a>(&'a mut self, cells: &'a Cells<'a>) -> Result<Raw<'a>, Fault> {
        let country = cells.at(self.country);
        let side = |place: usize| {
            let name = cells.at(self.actors[place]);
            // Of a side that is not there, the columns beside the name say nothing.
            if name.is_empty() {
                return Side::default();
            }
            Side { name, sectors: cells.if_any(self.inters[place]), country }
        };
        let finest = self.names.into_iter().map(|column| cells.if_any(column));
        Ok(Raw {
            id: id_of(cells.at(self.id))?,
            day: self.days.day(cells.at(self.day))?,
            from: side(0),
            to: side(1),
            what: What {
                code: cells.at(self.kind),
                label: cells.at(self.sub_kind),
                ..What::default()
            },
            place: Place {
                name: finest.into_iter().find(|name| !name.is_empty()).unwrap_or(""),
                country,
                latitude: cells.if_any(self.latitude),
                longitude: cells.if_any(self.longitude),
            },
            story: None,
        })
    }
}
