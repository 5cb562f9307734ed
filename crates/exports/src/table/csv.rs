//! CSV: headlines, then a line a row; quoted where RFC 4180 asks for it.

use std::io;
use std::path::PathBuf;

use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;

use super::{Cell, Sink, views};
use crate::ExportError;
use crate::place::Output;
use crate::sheet::day_of;

pub(super) struct Csv {
    writer: csv::Writer<Output>,
    path: Option<PathBuf>,
    cell: String,
}

impl Csv {
    pub(super) fn new(output: Output, columns: &SchemaRef) -> Result<Csv, ExportError> {
        let path = output.path().map(ToOwned::to_owned);
        let mut csv = Csv { writer: csv::Writer::from_writer(output), path, cell: String::new() };
        let names = columns.fields().iter().map(|field| field.name());
        csv.writer.write_record(names).map_err(|error| csv.trouble(error))?;
        Ok(csv)
    }

    fn trouble(&self, error: csv::Error) -> ExportError {
        let why = match error.into_kind() {
            csv::ErrorKind::Io(why) => why,
            other => io::Error::other(format!("{other:?}")),
        };
        Output::trouble(self.path.as_deref(), why)
    }
}

/// A number with a point, so that a column of whole numbers is one of numbers, too.
pub(super) fn number(number: f64) -> String {
    serde_json::to_string(&number).unwrap_or_default()
}

impl Sink for Csv {
    fn write(&mut self, batch: &RecordBatch) -> Result<(), ExportError> {
        use std::fmt::Write;
        let views = views(batch);
        for row in 0..batch.num_rows() {
            for view in &views {
                let cell = &mut self.cell;
                cell.clear();
                // Writing into a string cannot fail.
                let _ = match view.at(row) {
                    Cell::Nothing => Ok(()),
                    Cell::Text(text) => cell.write_str(text),
                    Cell::Integer(number) => write!(cell, "{number}"),
                    Cell::Number(this) => cell.write_str(&number(this)),
                    Cell::Day(day) => day_of(day).map_or(Ok(()), |day| write!(cell, "{day}")),
                    Cell::Truth(truth) => write!(cell, "{truth}"),
                };
                let done = self.writer.write_field(&*cell);
                done.map_err(|error| self.trouble(error))?;
            }
            let done = self.writer.write_record(None::<&[u8]>);
            done.map_err(|error| self.trouble(error))?;
        }
        Ok(())
    }

    fn finish(self: Box<Self>) -> Result<(), ExportError> {
        let path = self.path;
        match self.writer.into_inner() {
            Ok(output) => output.finish(),
            Err(error) => {
                let why = io::Error::new(error.error().kind(), error.error().to_string());
                Err(Output::trouble(path.as_deref(), why))
            }
        }
    }
}
