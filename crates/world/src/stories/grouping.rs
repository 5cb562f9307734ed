//! Filing tellings under stories, document by document.
//!
//! Two tellings are linked or not by what they say alone ([`Pair`]); kins are what links hold together.
//! So it does not matter in which order documents come. A telling whose day is not known well cannot
//! link two happenings of one month: it joins the only one of its kind that the world knows in its
//! time, and leaves it again when a second one becomes known.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rusqlite::{Connection, params};

use super::likeness::{ENOUGH, ENOUGH_ALONE, Pair, sum};
use super::look::COPY;
use super::telling::{self, LONGEST, Look, Telling};
use crate::error::Trouble;

/// Days between two tellings of one happening, where the text is no copy.
const NEAR: i32 = 3;

/// Of texts that share a piece so many are compared: a form letter that a thousand documents follow
/// makes one cluster anyway.
const SHARING: i64 = 32;

/// Of the copies of a text so many have their events compared one by one, those most alike first.
const COPIES: usize = 12;

/// Of tellings of one face so many are kept for others to be compared with.
const FACES: i64 = 6;

/// At most so many tellings of a dyad, type and time are compared with a new one.
const TELLINGS: i64 = 600;

/// So many stories of one dyad and type in a time are too many to choose from.
const CHOICES: usize = 12;

/// Files the events of a document that was just filed.
pub(crate) fn assign(db: &Connection, document: i64) -> Result<(), Trouble> {
    let mut clerk = Grouping { db, looks: HashMap::new() };
    let mut look = Look::take(db, document)?;
    let copies = clerk.copies(&look)?;
    for (copy, _) in &copies {
        let cluster = clerk.look(*copy)?.cluster;
        look.cluster = clerk.unite("look", "cluster", look.cluster, cluster)?;
    }
    clerk.keep(&look)?;
    let tellings = telling::take(db, document)?;
    for (event, telling) in &tellings {
        db.prepare_cached("UPDATE event SET kin = ?1, story = ?1 WHERE key = ?1")?
            .execute([event])?;
        db.prepare_cached("INSERT INTO telling (event, exact, data) VALUES (?1, ?2, ?3)")?
            .execute(params![event, telling.exact(), serde_json::to_string(telling)?])?;
    }
    clerk.looks.insert(document, look.clone());
    for (other, events) in clerk.candidates(&look, &tellings, &copies)? {
        clerk.link(&look, &tellings, other, &events)?;
    }
    for (event, telling) in &tellings {
        clerk.trace(*event, telling)?;
    }
    clerk.tell(document)
}

struct Grouping<'a> {
    db: &'a Connection,
    looks: HashMap<i64, Look>,
}

impl Grouping<'_> {
    fn look(&mut self, document: i64) -> Result<&Look, Trouble> {
        if !self.looks.contains_key(&document) {
            self.looks.insert(document, Look::load(self.db, document)?);
        }
        self.looks.get(&document).ok_or_else(|| rusqlite::Error::QueryReturnedNoRows.into())
    }

    /// The texts of which this one is a reworded copy, most alike first.
    fn copies(&mut self, look: &Look) -> Result<Vec<(i64, f32)>, Trouble> {
        let mut sharing = BTreeSet::new();
        for piece in look.signature.pieces() {
            let mut find =
                self.db.prepare_cached("SELECT document FROM band WHERE piece = ?1 LIMIT ?2")?;
            let mut rows = find.query((piece, SHARING))?;
            while let Some(row) = rows.next()? {
                sharing.insert(row.get::<_, i64>(0)?);
            }
        }
        let mut copies = Vec::new();
        for document in sharing {
            let likeness = self.look(document)?.signature.likeness(&look.signature);
            if likeness >= COPY {
                copies.push((document, likeness));
            }
        }
        copies.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        Ok(copies)
    }

    fn keep(&self, look: &Look) -> Result<(), Trouble> {
        self.db
            .prepare_cached(
                "INSERT INTO look (document, cluster, language, published, names, signature)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![
                look.document,
                look.cluster,
                look.language,
                look.published,
                serde_json::to_string(&look.names)?,
                look.signature.to_bytes(),
            ])?;
        for piece in look.signature.pieces() {
            self.db
                .prepare_cached(
                    "INSERT INTO band (piece, document) SELECT ?1, ?2
                     WHERE (SELECT count(*) FROM (SELECT 1 FROM band WHERE piece = ?1 LIMIT ?3)) < ?3",
                )?
                .execute((piece, look.document, SHARING))?;
        }
        Ok(())
    }

    /// Events of other documents that may tell the same, by document.
    fn candidates(
        &self,
        look: &Look,
        tellings: &[(i64, Telling)],
        copies: &[(i64, f32)],
    ) -> Result<BTreeMap<i64, BTreeSet<i64>>, Trouble> {
        let mut found: BTreeMap<i64, BTreeSet<i64>> = BTreeMap::new();
        for (copy, _) in copies.iter().take(COPIES) {
            let mut find = self.db.prepare_cached("SELECT key FROM event WHERE document = ?1")?;
            let keys =
                find.query_map([copy], |row| row.get(0))?.collect::<Result<Vec<i64>, _>>()?;
            found.entry(*copy).or_default().extend(keys);
        }
        for (_, telling) in tellings {
            let Some((first, last)) = telling.timed() else { continue };
            for block in telling.blocks() {
                let mut find = self.db.prepare_cached(
                    "SELECT e.document, e.key FROM trace t JOIN event e ON e.key = t.event
                     WHERE t.block = ?1 AND t.first BETWEEN ?2 AND ?3 AND t.last >= ?4 LIMIT ?5",
                )?;
                let window = (block, first - NEAR - LONGEST, last + NEAR, first - NEAR, TELLINGS);
                let mut rows = find.query(window)?;
                while let Some(row) = rows.next()? {
                    let document: i64 = row.get(0)?;
                    if document != look.document {
                        found.entry(document).or_default().insert(row.get(1)?);
                    }
                }
            }
        }
        Ok(found)
    }

    /// Links what two documents tell alike, each event to one of the other document at most.
    fn link(
        &mut self,
        look: &Look,
        tellings: &[(i64, Telling)],
        other: i64,
        events: &BTreeSet<i64>,
    ) -> Result<(), Trouble> {
        let there = self.look(other)?.clone();
        let copy = look.signature.likeness(&there.signature);
        let mut pairs = Vec::new();
        for &event in events {
            let theirs = telling::load(self.db, event)?;
            for (ours, telling) in tellings {
                let pair = Pair { one: (telling, look), other: (&theirs, &there), copy };
                let weight = pair.reasons().map_or(f32::MIN, |reasons| sum(&reasons));
                if weight >= ENOUGH {
                    let (a, b) = (&telling.id, &theirs.id);
                    let ids = if a < b { (a.clone(), b.clone()) } else { (b.clone(), a.clone()) };
                    pairs.push((weight, ids, *ours, event));
                }
            }
        }
        pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        let (mut ours, mut theirs) = (BTreeSet::new(), BTreeSet::new());
        for (_, _, a, b) in pairs {
            if ours.contains(&a) || theirs.contains(&b) {
                continue;
            }
            ours.insert(a);
            theirs.insert(b);
            let (one, two) = (self.kin(a)?, self.kin(b)?);
            if one != two {
                let kin = self.unite("event", "kin", one, two)?;
                self.db
                    .prepare_cached("UPDATE event SET story = ?1 WHERE story IN (?2, ?3)")?
                    .execute((kin, one, two))?;
            }
        }
        Ok(())
    }

    fn kin(&self, event: i64) -> Result<i64, Trouble> {
        let mut find = self.db.prepare_cached("SELECT kin FROM event WHERE key = ?1")?;
        Ok(find.query_row([event], |row| row.get(0))?)
    }

    /// Makes one group of two, under the name of the one that was there first.
    fn unite(&mut self, table: &str, column: &str, a: i64, b: i64) -> Result<i64, Trouble> {
        let (first, second) = (a.min(b), a.max(b));
        if first != second {
            let sql = format!("UPDATE {table} SET {column} = ?1 WHERE {column} = ?2");
            self.db.prepare_cached(&sql)?.execute((first, second))?;
            if table == "look" {
                // In no order that matters: each is changed alone.
                #[allow(clippy::iter_over_hash_type)]
                for look in self.looks.values_mut().filter(|look| look.cluster == second) {
                    look.cluster = first;
                }
            }
        }
        Ok(first)
    }

    /// Leaves traces by which later tellings find this one.
    fn trace(&self, event: i64, telling: &Telling) -> Result<(), Trouble> {
        let Some((first, last)) = telling.timed() else { return Ok(()) };
        let face = telling.face();
        for block in telling.blocks() {
            self.db
                .prepare_cached(
                    "INSERT INTO trace (block, first, face, event, last) SELECT ?1, ?2, ?3, ?4, ?5
                     WHERE (SELECT count(*) FROM trace t JOIN event e ON e.key = t.event
                       WHERE t.block = ?1 AND t.first = ?2 AND t.face = ?3
                         AND e.kin = (SELECT kin FROM event WHERE key = ?4)) < ?6",
                )?
                .execute((block, first, face, event, last, FACES))?;
        }
        Ok(())
    }

    /// Says anew which story the kins around a document's events belong to.
    fn tell(&self, document: i64) -> Result<(), Trouble> {
        let mut find =
            self.db.prepare_cached("SELECT DISTINCT kin FROM event WHERE document = ?1")?;
        let kins =
            find.query_map([document], |row| row.get(0))?.collect::<Result<Vec<i64>, _>>()?;
        let mut vague = BTreeSet::new();
        for kin in kins {
            if self.is_exact(kin)? {
                self.set_story(kin, kin)?;
                vague.extend(self.vague_around(kin)?);
            } else {
                vague.insert(kin);
            }
        }
        for kin in vague {
            let story = self.only_one(kin)?.unwrap_or(kin);
            self.set_story(kin, story)?;
        }
        Ok(())
    }

    fn set_story(&self, kin: i64, story: i64) -> Result<(), Trouble> {
        self.db
            .prepare_cached("UPDATE event SET story = ?2 WHERE kin = ?1 AND story IS NOT ?2")?
            .execute((kin, story))?;
        Ok(())
    }

    fn is_exact(&self, kin: i64) -> Result<bool, Trouble> {
        let mut find = self.db.prepare_cached(
            "SELECT 1 FROM event e JOIN telling t ON t.event = e.key WHERE e.kin = ?1 AND t.exact",
        )?;
        Ok(find.exists([kin])?)
    }

    /// The kins without a day whose time holds that of this one.
    fn vague_around(&self, kin: i64) -> Result<Vec<i64>, Trouble> {
        let mut find = self.db.prepare_cached(
            "SELECT t.block, min(t.first), max(t.last) FROM event e JOIN trace t ON t.event = e.key
             WHERE e.kin = ?1 GROUP BY t.block",
        )?;
        let hulls = find
            .query_map([kin], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
            .collect::<Result<Vec<(i64, i32, i32)>, _>>()?;
        let mut kins = Vec::new();
        for (block, first, last) in hulls {
            let mut find = self.db.prepare_cached(
                "SELECT DISTINCT e.kin FROM trace t JOIN event e ON e.key = t.event
                 JOIN telling w ON w.event = t.event
                 WHERE t.block = ?1 AND t.first BETWEEN ?2 AND ?3 AND t.last >= ?4
                   AND NOT w.exact AND e.kin <> ?5 LIMIT ?6",
            )?;
            let window = (block, first - LONGEST, last, first, kin, TELLINGS);
            for near in find.query_map(window, |row| row.get(0))? {
                kins.push(near?);
            }
        }
        let mut vague = Vec::new();
        for kin in kins {
            if !self.is_exact(kin)? {
                vague.push(kin);
            }
        }
        Ok(vague)
    }

    /// The only kin with a day that the tellings of a kin without one can mean, if there is one.
    fn only_one(&self, kin: i64) -> Result<Option<i64>, Trouble> {
        let mut find = self.db.prepare_cached(
            "SELECT key, document FROM event WHERE kin = ?1 ORDER BY id LIMIT ?2",
        )?;
        let members = find
            .query_map((kin, COPIES as i64), |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<Vec<(i64, i64)>, _>>()?;
        let mut meant = BTreeSet::new();
        for (event, document) in members {
            let telling = telling::load(self.db, event)?;
            let look = Look::load(self.db, document)?;
            meant.extend(self.choices(&telling, &look)?);
            if meant.len() > 1 {
                return Ok(None);
            }
        }
        Ok(meant.into_iter().next())
    }

    /// The kins with a day that a telling without one can mean.
    fn choices(&self, telling: &Telling, look: &Look) -> Result<BTreeSet<i64>, Trouble> {
        let mut meant = BTreeSet::new();
        let Some((first, last)) = telling.timed() else { return Ok(meant) };
        for block in telling.blocks() {
            let mut find = self.db.prepare_cached(
                "SELECT e.kin, e.key, e.document FROM trace t JOIN event e ON e.key = t.event
                 JOIN telling w ON w.event = t.event
                 WHERE t.block = ?1 AND t.first BETWEEN ?2 AND ?3 AND t.last >= ?4 AND w.exact
                 ORDER BY t.first, e.id LIMIT ?5",
            )?;
            let mut rows = find.query((block, first - 2, last, first, TELLINGS))?;
            let mut looked_at = BTreeSet::new();
            while let Some(row) = rows.next()? {
                let (kin, event, document): (i64, i64, i64) =
                    (row.get(0)?, row.get(1)?, row.get(2)?);
                if meant.contains(&kin) {
                    continue;
                }
                looked_at.insert(kin);
                if looked_at.len() > CHOICES {
                    // More than anybody could choose from.
                    meant.extend(looked_at);
                    return Ok(meant);
                }
                let theirs = telling::load(self.db, event)?;
                let there = Look::load(self.db, document)?;
                let copy = look.signature.likeness(&there.signature);
                let pair = Pair { one: (telling, look), other: (&theirs, &there), copy };
                if pair.without_dates().is_some_and(|reasons| sum(&reasons) >= ENOUGH_ALONE) {
                    meant.insert(kin);
                }
            }
        }
        Ok(meant)
    }
}
