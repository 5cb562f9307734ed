//! Tables: batches of columns go to a second thread, which writes them in one of four formats.

mod arrow;
mod csv;
mod jsonl;
mod parquet;

use std::error::Error;
use std::io;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread::{self, JoinHandle};

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Float64Type, Int32Type, Int64Type};
use arrow_array::{Array, ArrayRef, DictionaryArray, PrimitiveArray, RecordBatch, StringArray};
use arrow_array::{BooleanArray, Date32Array};
use arrow_schema::{DataType, SchemaRef};

use crate::place::{Output, Place};
use crate::sheet::{Gatherer, schema};
use crate::{Column, ExportError, Format, Report, Sheet, Value, What};

/// How many batches may wait to be written.
const WAITING: usize = 4;
/// How many rows of our own a batch has.
const ROWS: usize = 16_384;

/// One of the four formats at work.
trait Sink {
    fn write(&mut self, batch: &RecordBatch) -> Result<(), ExportError>;
    fn finish(self: Box<Self>) -> Result<(), ExportError>;
}

fn sink(
    format: Format,
    place: Place,
    columns: &SchemaRef,
    wordy: &[usize],
) -> Result<Box<dyn Sink>, ExportError> {
    let output = Output::open(place)?;
    Ok(match format {
        Format::Csv => Box::new(csv::Csv::new(output, columns)?),
        Format::Arrow => Box::new(arrow::Arrow::new(output, columns)?),
        Format::Parquet => Box::new(parquet::Parquet::new(output, columns, wordy)?),
        _ => Box::new(jsonl::Jsonl::new(output, columns)),
    })
}

/// A table that is being written.
pub(crate) struct Table {
    sender: Option<SyncSender<RecordBatch>>,
    worker: Option<JoinHandle<Result<(), ExportError>>>,
}

impl Table {
    /// Begins one. Columns in `wordy` hardly ever hold the same value twice.
    pub(crate) fn begin(
        format: Format,
        place: Place,
        columns: SchemaRef,
        wordy: Vec<usize>,
    ) -> Table {
        let (sender, batches) = sync_channel::<RecordBatch>(WAITING);
        let worker = thread::spawn(move || {
            let mut sink = sink(format, place, &columns, &wordy)?;
            let mut ended = false;
            for batch in batches {
                // An empty batch is the end: a channel that merely closes is an export that was given up.
                if batch.num_rows() == 0 {
                    ended = true;
                    break;
                }
                sink.write(&batch)?;
            }
            if ended { sink.finish() } else { Err(ExportError::Stopped) }
        });
        Table { sender: Some(sender), worker: Some(worker) }
    }

    /// Hands a batch over; `false` if the writer has ended, of which [`Table::end`] tells the reason.
    pub(crate) fn write(&self, batch: RecordBatch) -> bool {
        let taken = |sender: &SyncSender<RecordBatch>| sender.send(batch.clone()).is_ok();
        batch.num_rows() == 0 || self.sender.as_ref().is_some_and(taken)
    }

    /// Waits until all is written.
    pub(crate) fn end(mut self, columns: &SchemaRef) -> Result<(), ExportError> {
        if let Some(sender) = &self.sender {
            // If nobody takes it, the writer has failed and says so.
            let _ = sender.send(RecordBatch::new_empty(SchemaRef::clone(columns)));
        }
        self.wait()
    }

    fn wait(&mut self) -> Result<(), ExportError> {
        self.sender = None;
        match self.worker.take().map(JoinHandle::join) {
            Some(Ok(done)) => done,
            Some(Err(panic)) => std::panic::resume_unwind(panic),
            None => Ok(()),
        }
    }
}

/// A table that is given up leaves no file behind, also not one that another thread would still remove.
impl Drop for Table {
    fn drop(&mut self) {
        self.sender = None;
        if let Some(worker) = self.worker.take() {
            let _ = worker.join();
        }
    }
}

/// Rows of our own on their way into a table.
pub(crate) struct Rows {
    table: Table,
    gatherer: Gatherer,
    columns: SchemaRef,
    title: String,
    format: Format,
    count: usize,
}

impl Rows {
    pub(crate) fn begin(
        title: &str,
        columns: &[Column],
        wordy: &[&str],
        format: Format,
        place: Place,
    ) -> Rows {
        let schema = schema(columns);
        let is_wordy = |column: &Column| wordy.contains(&column.name.as_ref());
        let places = (0..columns.len()).filter(|&place| is_wordy(&columns[place])).collect();
        Rows {
            table: Table::begin(format, place, SchemaRef::clone(&schema), places),
            gatherer: Gatherer::new(columns),
            columns: schema,
            title: title.to_owned(),
            format,
            count: 0,
        }
    }

    /// Takes a row; `false` if the writer has ended.
    pub(crate) fn push(&mut self, row: &[Value]) -> Result<bool, ExportError> {
        self.count += 1;
        self.gatherer.push(row).map_err(|why| ExportError::Row {
            title: self.title.clone(),
            row: self.count,
            why,
        })?;
        if self.gatherer.len() < ROWS { Ok(true) } else { self.send() }
    }

    fn send(&mut self) -> Result<bool, ExportError> {
        let batch = self.gatherer.batch();
        let batch = batch.map_err(|why| ExportError::Library { format: self.format, why })?;
        Ok(self.table.write(batch))
    }

    pub(crate) fn end(mut self) -> Result<(), ExportError> {
        self.send()?;
        self.table.end(&self.columns)
    }
}

/// Writes a table that stands in memory.
///
/// # Errors
/// [`ExportError`], if a row does not fit its columns, the format is no table, or the place cannot be written.
pub fn export_sheet(sheet: &Sheet, format: Format, place: Place) -> Result<Report, ExportError> {
    if !format.is_table() {
        return Err(ExportError::Unfit { format, what: What::Measures });
    }
    let mut rows = Rows::begin(&sheet.title, &sheet.columns, &[], format, place);
    for row in &sheet.rows {
        if !rows.push(row)? {
            break;
        }
    }
    rows.end()?;
    Ok(Report { rows: sheet.rows.len() as u64, ..Report::default() })
}

/// A column of a batch, to be read cell by cell.
enum View<'b> {
    Text(&'b StringArray),
    Listed(&'b DictionaryArray<Int32Type>, &'b StringArray),
    Integer(&'b PrimitiveArray<Int64Type>),
    Number(&'b PrimitiveArray<Float64Type>),
    Day(&'b Date32Array),
    Truth(&'b BooleanArray),
}

/// A cell of a batch.
enum Cell<'b> {
    Nothing,
    Text(&'b str),
    Integer(i64),
    Number(f64),
    Day(i32),
    Truth(bool),
}

impl<'b> View<'b> {
    fn of(column: &'b ArrayRef) -> View<'b> {
        match column.data_type() {
            DataType::Int64 => View::Integer(column.as_primitive::<Int64Type>()),
            DataType::Float64 => View::Number(column.as_primitive::<Float64Type>()),
            DataType::Date32 => View::Day(column.as_primitive::<Date32Type>()),
            DataType::Boolean => View::Truth(column.as_boolean()),
            DataType::Dictionary(..) => {
                let listed = column.as_dictionary::<Int32Type>();
                View::Listed(listed, listed.values().as_string())
            }
            _ => View::Text(column.as_string()),
        }
    }

    fn at(&self, row: usize) -> Cell<'b> {
        match self {
            View::Text(cells) if cells.is_valid(row) => Cell::Text(cells.value(row)),
            View::Listed(cells, words) if cells.is_valid(row) => {
                let key = usize::try_from(cells.keys().value(row)).unwrap_or_default();
                Cell::Text(words.value(key))
            }
            View::Integer(cells) if cells.is_valid(row) => Cell::Integer(cells.value(row)),
            View::Number(cells) if cells.is_valid(row) => Cell::Number(cells.value(row)),
            View::Day(cells) if cells.is_valid(row) => Cell::Day(cells.value(row)),
            View::Truth(cells) if cells.is_valid(row) => Cell::Truth(cells.value(row)),
            _ => Cell::Nothing,
        }
    }
}

/// The columns of a batch.
fn views(batch: &RecordBatch) -> Vec<View<'_>> {
    batch.columns().iter().map(View::of).collect()
}

/// An error of a library: what the system said, if it was that, else the library's own words.
fn library(
    format: Format,
    output: Option<&std::path::Path>,
    error: &(dyn Error + 'static),
) -> ExportError {
    let mut cause = Some(error);
    while let Some(this) = cause {
        if let Some(io) = this.downcast_ref::<io::Error>() {
            let copy = match io.raw_os_error() {
                Some(code) => io::Error::from_raw_os_error(code),
                None => io::Error::new(io.kind(), io.to_string()),
            };
            return Output::trouble(output, copy);
        }
        cause = this.source();
    }
    ExportError::Library { format, why: error.to_string() }
}
