//! Imported events as batches of columns, by the ten million: what their numbers stand for is laid out once, and each
//! column of texts is a list of keys into it.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::Arc;

use arrow_array::builder::{Date32Builder, Float64Builder, Int64Builder, StringBuilder};
use arrow_array::types::Int32Type;
use arrow_array::{ArrayRef, DictionaryArray, Int32Array, RecordBatch, StringArray};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use chancery_world::{Glossary, Party, PastFilter, PastKind, RawPast, RowId, Spot, World};

use crate::place::Place;
use crate::sheet::widened;
use crate::table::Table;
use crate::{ExportError, Format, Report, Watch};

/// How many rows a batch has.
const ROWS: usize = 32_768;

/// The places of id, line and story among the columns: hardly any value comes twice.
const WORDY: [usize; 3] = [0, 3, 25];

/// Texts by number, each once.
struct List {
    words: Arc<StringArray>,
    /// By number: the place among the words.
    keys: Vec<Option<i32>>,
}

impl List {
    /// What `word` gives of each; an empty text counts as none.
    fn new<'g, T>(
        all: &'g HashMap<u32, T>,
        word: impl Fn(&'g T) -> Option<std::borrow::Cow<'g, str>>,
    ) -> List {
        let mut numbers: Vec<u32> = all.keys().copied().collect();
        numbers.sort_unstable();
        let mut keys = vec![None; numbers.last().map_or(0, |last| *last as usize + 1)];
        let mut known: HashMap<String, i32> = HashMap::new();
        let mut words = StringBuilder::new();
        for number in numbers {
            let Some(text) = all.get(&number).and_then(&word) else { continue };
            if text.is_empty() {
                continue;
            }
            let next = i32::try_from(known.len()).unwrap_or(i32::MAX);
            let key = *known.entry(text.into_owned()).or_insert_with_key(|text| {
                words.append_value(text);
                next
            });
            keys[number as usize] = Some(key);
        }
        List { words: Arc::new(words.finish()), keys }
    }

    /// A column of the texts of these numbers.
    fn column(&self, numbers: impl Iterator<Item = Option<u32>>) -> Result<ArrayRef, ArrowError> {
        let keys: Int32Array =
            numbers.map(|number| self.keys.get(number? as usize).copied().flatten()).collect();
        let words = Arc::clone(&self.words) as ArrayRef;
        Ok(Arc::new(DictionaryArray::<Int32Type>::try_new(keys, words)?))
    }
}

/// The texts of parties.
struct Parties {
    actor: List,
    name: List,
    sectors: List,
    country: List,
}

/// Everything that numbers stand for.
struct Lists {
    pairs: Vec<Option<(Option<u32>, Option<u32>)>>,
    parties: Parties,
    /// Data sets, with their colon, by file.
    sets: Vec<Option<String>>,
    columns_of_file: [List; 2],
    columns_of_kind: [List; 6],
    scores: Vec<Option<(f64, Option<f64>)>>,
    columns_of_spot: [List; 2],
    degrees: Vec<(Option<f64>, Option<f64>)>,
}

/// By number: what is known of it.
fn laid_out<T, V: Clone + Default>(all: &HashMap<u32, T>, value: impl Fn(&T) -> V) -> Vec<V> {
    let mut laid = vec![V::default(); all.keys().max().map_or(0, |last| *last as usize + 1)];
    let mut numbers: Vec<&u32> = all.keys().collect();
    numbers.sort_unstable();
    for number in numbers {
        if let Some(known) = all.get(number) {
            laid[*number as usize] = value(known);
        }
    }
    laid
}

impl Lists {
    fn of(glossary: &Glossary) -> Lists {
        let party = |word: fn(&Party) -> Option<&str>| {
            List::new(&glossary.parties, move |party| word(party).map(Into::into))
        };
        let kind = |word: fn(&PastKind) -> Option<&str>| {
            List::new(&glossary.kinds, move |kind| word(kind).map(Into::into))
        };
        let spot = |word: fn(&Spot) -> &str| {
            List::new(&glossary.spots, move |spot| Some(word(spot).into()))
        };
        Lists {
            pairs: laid_out(&glossary.pairs, |pair| Some(*pair)),
            parties: Parties {
                actor: party(|party| party.actor.as_ref().map(|actor| actor.as_str())),
                name: party(|party| Some(&party.name)),
                sectors: party(|party| Some(&party.sectors)),
                country: party(|party| Some(&party.country)),
            },
            sets: laid_out(&glossary.files, |(set, _)| Some(format!("{set}:"))),
            columns_of_file: [
                List::new(&glossary.files, |(set, _)| Some(set.as_str().into())),
                List::new(&glossary.files, |(_, name)| Some(name.as_str().into())),
            ],
            columns_of_kind: [
                kind(|kind| kind.kind.map(|kind| kind.as_str())),
                kind(|kind| kind.mode.as_deref()),
                List::new(&glossary.kinds, |kind| Some(kind.context.join(" ").into())),
                kind(|kind| kind.cameo.as_deref()),
                kind(|kind| Some(&kind.code)),
                kind(|kind| Some(&kind.label)),
            ],
            scores: laid_out(&glossary.kinds, |kind| {
                Some((widened(kind.intensity), kind.goldstein.map(widened)))
            }),
            columns_of_spot: [spot(|spot| &spot.name), spot(|spot| &spot.country)],
            degrees: laid_out(&glossary.spots, |spot| (spot.latitude, spot.longitude)),
        }
    }

    /// Whether every number of a row is known; those of rows that were written meanwhile are not.
    fn knows(&self, raw: &RawPast) -> bool {
        let has = |known: Option<bool>| known == Some(true);
        has(self.pairs.get(raw.pair as usize).map(Option::is_some))
            && has(self.scores.get(raw.kind as usize).map(Option::is_some))
            && has(self.sets.get(raw.file as usize).map(Option::is_some))
    }

    fn batch(&self, rows: &[RawPast], columns: &SchemaRef) -> Result<RecordBatch, ArrowError> {
        let pair = |row: &RawPast| self.pairs.get(row.pair as usize).copied().flatten();
        let from = || rows.iter().map(|row| pair(row).and_then(|pair| pair.0));
        let to = || rows.iter().map(|row| pair(row).and_then(|pair| pair.1));
        let file = || rows.iter().map(|row| Some(row.file));
        let kind = || rows.iter().map(|row| Some(row.kind));
        let spot = || rows.iter().map(|row| row.spot);
        let [types, modes, contexts, cameos, codes, labels] = &self.columns_of_kind;
        let mut lines = Int64Builder::with_capacity(rows.len());
        let mut days = Date32Builder::with_capacity(rows.len());
        let mut intensities = Float64Builder::with_capacity(rows.len());
        let mut goldsteins = Float64Builder::with_capacity(rows.len());
        let mut latitudes = Float64Builder::with_capacity(rows.len());
        let mut longitudes = Float64Builder::with_capacity(rows.len());
        let mut stories = Int64Builder::with_capacity(rows.len());
        for row in rows {
            lines.append_value(i64::try_from(row.line).unwrap_or(i64::MAX));
            days.append_value(row.day);
            let score = self.scores.get(row.kind as usize).copied().flatten();
            intensities.append_option(score.map(|(intensity, _)| intensity));
            goldsteins.append_option(score.and_then(|(_, goldstein)| goldstein));
            let degrees = row.spot.and_then(|spot| self.degrees.get(spot as usize));
            latitudes.append_option(degrees.and_then(|(latitude, _)| *latitude));
            longitudes.append_option(degrees.and_then(|(_, longitude)| *longitude));
            stories.append_option(row.story);
        }
        let arrays: Vec<ArrayRef> = vec![
            self.ids(rows),
            self.columns_of_file[0].column(file())?,
            self.columns_of_file[1].column(file())?,
            Arc::new(lines.finish()),
            Arc::new(days.finish()),
            self.parties.actor.column(from())?,
            self.parties.name.column(from())?,
            self.parties.sectors.column(from())?,
            self.parties.country.column(from())?,
            self.parties.actor.column(to())?,
            self.parties.name.column(to())?,
            self.parties.sectors.column(to())?,
            self.parties.country.column(to())?,
            types.column(kind())?,
            modes.column(kind())?,
            contexts.column(kind())?,
            cameos.column(kind())?,
            codes.column(kind())?,
            labels.column(kind())?,
            Arc::new(intensities.finish()),
            Arc::new(goldsteins.finish()),
            self.columns_of_spot[0].column(spot())?,
            self.columns_of_spot[1].column(spot())?,
            Arc::new(latitudes.finish()),
            Arc::new(longitudes.finish()),
            Arc::new(stories.finish()),
        ];
        RecordBatch::try_new(SchemaRef::clone(columns), arrays)
    }

    fn ids(&self, rows: &[RawPast]) -> ArrayRef {
        let mut ids = StringBuilder::with_capacity(rows.len(), rows.len() * 16);
        let mut id = String::new();
        let mut figures = itoa::Buffer::new();
        for row in rows {
            id.clear();
            if let Some(Some(set)) = self.sets.get(row.file as usize) {
                id.push_str(set);
            }
            match &row.id {
                RowId::Number(number) => id.push_str(figures.format(*number)),
                RowId::Word(word) => id.push_str(word),
            }
            ids.append_value(&id);
        }
        Arc::new(ids.finish())
    }
}

fn columns() -> SchemaRef {
    let words = || DataType::Dictionary(Box::new(DataType::Int32), Box::new(DataType::Utf8));
    let fields = [
        ("id", DataType::Utf8),
        ("data_set", words()),
        ("file", words()),
        ("line", DataType::Int64),
        ("day", DataType::Date32),
        ("from_actor", words()),
        ("from_name", words()),
        ("from_sectors", words()),
        ("from_country", words()),
        ("to_actor", words()),
        ("to_name", words()),
        ("to_sectors", words()),
        ("to_country", words()),
        ("type", words()),
        ("mode", words()),
        ("context", words()),
        ("cameo", words()),
        ("code", words()),
        ("label", words()),
        ("intensity", DataType::Float64),
        ("goldstein", DataType::Float64),
        ("place", words()),
        ("place_country", words()),
        ("latitude", DataType::Float64),
        ("longitude", DataType::Float64),
        ("story", DataType::Int64),
    ];
    Arc::new(Schema::new(fields.map(|(name, kind)| Field::new(name, kind, true)).to_vec()))
}

pub(crate) fn export(
    world: &World,
    filter: &PastFilter,
    format: Format,
    place: Place,
    watch: &mut Watch<'_>,
) -> Result<Report, ExportError> {
    let lists = Lists::of(&world.glossary()?);
    let columns = columns();
    let table = Table::begin(format, place, SchemaRef::clone(&columns), WORDY.to_vec());
    let mut waiting: Vec<RawPast> = Vec::with_capacity(ROWS);
    let mut report = Report::default();
    let mut send = |rows: &mut Vec<RawPast>| -> Result<bool, ExportError> {
        report.rows += rows.len() as u64;
        let batch = lists.batch(rows, &columns);
        rows.clear();
        let batch = batch.map_err(|why| ExportError::Library { format, why: why.to_string() })?;
        Ok(table.write(batch))
    };
    let mut result = Ok(true);
    world.each_past_while(filter, |raw| {
        if lists.knows(&raw) {
            waiting.push(raw);
        }
        result = watch.step().map(|()| true);
        if result.is_ok() && waiting.len() == ROWS {
            result = send(&mut waiting);
        }
        if matches!(result, Ok(true)) { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    })?;
    if result? {
        send(&mut waiting)?;
    }
    table.end(&columns)?;
    Ok(report)
}
