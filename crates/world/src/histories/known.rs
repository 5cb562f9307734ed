//! Whether rows point to what there is. SQLite would look each row up in four tables, which takes longer than to
//! write it; an import holds rows against sets of numbers instead.

use roaring::RoaringBitmap;
use rusqlite::ffi;

use super::{Batch, Tables};
use crate::error::Trouble;

/// The numbers that are given.
#[derive(Debug, Default)]
pub(super) struct Known {
    parties: RoaringBitmap,
    pairs: RoaringBitmap,
    kinds: RoaringBitmap,
    spots: RoaringBitmap,
}

/// What SQLite says of a row that points to nothing.
fn misfit(what: &str, number: u32) -> Trouble {
    let code = ffi::Error::new(ffi::SQLITE_CONSTRAINT_FOREIGNKEY);
    Trouble::Store(rusqlite::Error::SqliteFailure(code, Some(format!("{what} {number}"))))
}

impl Known {
    pub(super) fn of(tables: &Tables) -> Known {
        Known {
            parties: tables.parties.iter().map(|(number, _)| *number).collect(),
            pairs: tables.pairs.iter().map(|(number, ..)| *number).collect(),
            kinds: tables.kinds.iter().map(|(number, _)| *number).collect(),
            spots: tables.spots.iter().map(|(number, _)| *number).collect(),
        }
    }

    /// Takes in what a batch names. Nothing, if it gives a number twice or points to none.
    pub(super) fn add(&mut self, batch: &Batch) -> Result<(), Trouble> {
        let doubled = |known: &RoaringBitmap, mut new: Box<dyn Iterator<Item = u32> + '_>| {
            let mut seen = RoaringBitmap::new();
            new.find(|number| known.contains(*number) || !seen.insert(*number))
        };
        let tables = [
            ("party", doubled(&self.parties, Box::new(batch.parties.iter().map(|one| one.0)))),
            ("pair", doubled(&self.pairs, Box::new(batch.pairs.iter().map(|one| one.0)))),
            ("kind", doubled(&self.kinds, Box::new(batch.kinds.iter().map(|one| one.0)))),
            ("place", doubled(&self.spots, Box::new(batch.spots.iter().map(|one| one.0)))),
        ];
        if let Some((what, number)) = tables.iter().find_map(|(what, one)| Some((what, (*one)?))) {
            return Err(misfit(what, number));
        }
        self.parties.extend(batch.parties.iter().map(|one| one.0));
        self.pairs.extend(batch.pairs.iter().map(|one| one.0));
        self.kinds.extend(batch.kinds.iter().map(|one| one.0));
        self.spots.extend(batch.spots.iter().map(|one| one.0));
        let lost = self.lost(batch);
        if lost.is_err() {
            self.forget(batch);
        }
        lost
    }

    /// What a batch points to that nobody named.
    fn lost(&self, batch: &Batch) -> Result<(), Trouble> {
        for (_, a, b) in &batch.pairs {
            if let Some(party) =
                [a, b].into_iter().flatten().find(|it| !self.parties.contains(**it))
            {
                return Err(misfit("party", *party));
            }
        }
        for row in &batch.rows {
            if !self.pairs.contains(row.pair) {
                return Err(misfit("pair", row.pair));
            }
            if !self.kinds.contains(row.kind) {
                return Err(misfit("kind", row.kind));
            }
            if let Some(spot) = row.spot.filter(|spot| !self.spots.contains(*spot)) {
                return Err(misfit("place", spot));
            }
        }
        Ok(())
    }

    pub(super) fn forget(&mut self, batch: &Batch) {
        batch.parties.iter().for_each(|one| _ = self.parties.remove(one.0));
        batch.pairs.iter().for_each(|one| _ = self.pairs.remove(one.0));
        batch.kinds.iter().for_each(|one| _ = self.kinds.remove(one.0));
        batch.spots.iter().for_each(|one| _ = self.spots.remove(one.0));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_batch_that_does_not_fit_leaves_no_trace() {
        let mut known = Known::default();
        let batch = Batch { pairs: vec![(1, None, None), (2, None, None)], ..Batch::default() };
        known.add(&batch).unwrap();
        assert!(known.add(&batch).is_err(), "numbers are given once");
        assert!(known.pairs.contains(2));
        let twice = Batch { pairs: vec![(3, None, None), (3, None, None)], ..Batch::default() };
        assert!(known.add(&twice).is_err() && !known.pairs.contains(3));
        let lost = Batch { pairs: vec![(4, Some(1), None)], ..Batch::default() };
        assert!(known.add(&lost).is_err() && !known.pairs.contains(4));
        known.forget(&batch);
        assert!(known.pairs.is_empty());
    }
}
