//! Texts into numbers: each party, pair, kind and place gets one when it is first met, and is looked up by the
//! row's own texts from then on.

use std::collections::HashMap;

use chancery_world::{Batch, Ids, Party, PastKind, PastRow, RowId, Spot, Tables};

use crate::actors::Actors;
use crate::kinds::Kinds;
use crate::row::{Place, Raw, Side, What};

/// Quicker on short texts than the standard library's, and like it seeded by lot, so that a file cannot be made to
/// collide.
type Hasher = foldhash::fast::RandomState;

type Numbers = HashMap<Box<str>, u32, Hasher>;

/// What separates the parts of a key; it stands in no cell that matters.
const BETWEEN: char = '\u{1F}';

/// Numbers for the texts of one data set.
pub(crate) struct Resolver<'k> {
    actors: Actors<'k>,
    kinds: Kinds<'k>,
    ids: Ids,
    free: [u32; 4],
    parties: Numbers,
    pairs: HashMap<(Option<u32>, Option<u32>), u32, Hasher>,
    /// By what is kept of them, and by what rows say: several wordings may come to the same.
    kept_kinds: Numbers,
    said_kinds: Numbers,
    kept_spots: Numbers,
    said_spots: Numbers,
    key: String,
}

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    Taken,
    Known,
    Nobody,
}

fn key_of<'t>(key: &mut String, parts: impl IntoIterator<Item = &'t str>) {
    key.clear();
    for part in parts {
        key.push_str(part);
        key.push(BETWEEN);
    }
}

fn kind_key(key: &mut String, kind: &PastKind) {
    let context = kind.context.join(" ");
    let goldstein = kind.goldstein.map_or_else(String::new, |score| score.to_string());
    let intensity = kind.intensity.to_string();
    let mode = kind.mode.as_deref().unwrap_or("");
    key_of(key, [&kind.code, &kind.label, mode, &context, &intensity, &goldstein]);
}

fn spot_key(key: &mut String, spot: &Spot) {
    let degrees = |degrees: Option<f64>| degrees.map_or_else(String::new, |it| it.to_string());
    let (latitude, longitude) = (degrees(spot.latitude), degrees(spot.longitude));
    key_of(key, [&*spot.name, &spot.country, &latitude, &longitude]);
}

impl<'k> Resolver<'k> {
    /// Goes on from what the world knows.
    pub(crate) fn new(actors: Actors<'k>, kinds: Kinds<'k>, tables: Tables) -> Resolver<'k> {
        let mut key = String::new();
        let mut resolver = Resolver {
            actors,
            kinds,
            ids: tables.ids,
            free: tables.free,
            parties: Numbers::default(),
            pairs: tables.pairs.into_iter().map(|(number, a, b)| ((a, b), number)).collect(),
            kept_kinds: Numbers::default(),
            said_kinds: Numbers::default(),
            kept_spots: Numbers::default(),
            said_spots: Numbers::default(),
            key: String::new(),
        };
        for (number, party) in tables.parties {
            key_of(&mut key, [&*party.name, &party.sectors, &party.country]);
            resolver.parties.insert(key.as_str().into(), number);
        }
        for (number, kind) in tables.kinds {
            kind_key(&mut key, &kind);
            resolver.kept_kinds.insert(key.as_str().into(), number);
        }
        for (number, spot) in tables.spots {
            spot_key(&mut key, &spot);
            resolver.kept_spots.insert(key.as_str().into(), number);
        }
        resolver
    }

    /// Puts a row into a batch, unless it is known or concerns nobody.
    pub(crate) fn take(&mut self, raw: &Raw<'_>, line: u64, batch: &mut Batch) -> Fate {
        if raw.from.is_nobody() && raw.to.is_nobody() {
            return Fate::Nobody;
        }
        let id = RowId::of(raw.id);
        if !self.ids.insert(&id) {
            return Fate::Known;
        }
        let (from, to) = match self.kinds.swaps(&raw.what) {
            true => (&raw.to, &raw.from),
            false => (&raw.from, &raw.to),
        };
        let (from, to) = (self.party(from, batch), self.party(to, batch));
        let pair = self.pair((from, to), batch);
        let kind = self.kind(&raw.what, batch);
        let spot = self.spot(&raw.place, batch);
        let row = PastRow { id, line, day: raw.day, pair, kind, spot, story: raw.story };
        batch.rows.push(row);
        Fate::Taken
    }

    fn next(&mut self, table: usize) -> u32 {
        let number = self.free[table];
        self.free[table] = number.saturating_add(1);
        number
    }

    fn party(&mut self, side: &Side<'_>, batch: &mut Batch) -> Option<u32> {
        if side.is_nobody() {
            return None;
        }
        key_of(&mut self.key, [side.name, side.sectors, side.country]);
        if let Some(&number) = self.parties.get(self.key.as_str()) {
            return Some(number);
        }
        let number = self.next(0);
        self.parties.insert(self.key.as_str().into(), number);
        let party = Party {
            name: side.name.to_owned(),
            sectors: side.sectors.to_owned(),
            country: side.country.to_owned(),
            actor: self.actors.actor(side).0,
        };
        batch.parties.push((number, party));
        Some(number)
    }

    fn pair(&mut self, pair: (Option<u32>, Option<u32>), batch: &mut Batch) -> u32 {
        if let Some(&number) = self.pairs.get(&pair) {
            return number;
        }
        let number = self.next(1);
        self.pairs.insert(pair, number);
        batch.pairs.push((number, pair.0, pair.1));
        number
    }

    fn kind(&mut self, what: &What<'_>, batch: &mut Batch) -> u32 {
        let said = [what.code, what.label, what.mode, what.contexts, what.score];
        key_of(&mut self.key, said);
        if let Some(&number) = self.said_kinds.get(self.key.as_str()) {
            return number;
        }
        let said: Box<str> = self.key.as_str().into();
        let kind = self.kinds.kind(what);
        kind_key(&mut self.key, &kind);
        let number = match self.kept_kinds.get(self.key.as_str()) {
            Some(&number) => number,
            None => {
                let number = self.next(2);
                self.kept_kinds.insert(self.key.as_str().into(), number);
                batch.kinds.push((number, kind));
                number
            }
        };
        self.said_kinds.insert(said, number);
        number
    }

    fn spot(&mut self, place: &Place<'_>, batch: &mut Batch) -> Option<u32> {
        if place.is_nowhere() {
            return None;
        }
        key_of(&mut self.key, [place.name, place.country, place.latitude, place.longitude]);
        if let Some(&number) = self.said_spots.get(self.key.as_str()) {
            return Some(number);
        }
        let said: Box<str> = self.key.as_str().into();
        let degrees =
            |text: &str, most: f64| text.parse().ok().filter(|degrees: &f64| degrees.abs() <= most);
        let spot = Spot {
            name: place.name.to_owned(),
            country: place.country.to_owned(),
            latitude: degrees(place.latitude, 90.0),
            longitude: degrees(place.longitude, 180.0),
        };
        spot_key(&mut self.key, &spot);
        let number = match self.kept_spots.get(self.key.as_str()) {
            Some(&number) => number,
            None => {
                let number = self.next(3);
                self.kept_spots.insert(self.key.as_str().into(), number);
                batch.spots.push((number, spot));
                number
            }
        };
        self.said_spots.insert(said, number);
        Some(number)
    }
}
