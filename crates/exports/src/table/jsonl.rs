//! JSON Lines: an object a row, its keys in the order of the columns; what is not known is `null`.

use std::io::Write;
use std::path::PathBuf;

use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;

use super::csv::number;
use super::{Cell, Sink, views};
use crate::ExportError;
use crate::place::Output;
use crate::sheet::day_of;

pub(super) struct Jsonl {
    output: Output,
    path: Option<PathBuf>,
    /// `{"id":`, `,"document":` and so on.
    keys: Vec<String>,
    line: Vec<u8>,
}

impl Jsonl {
    pub(super) fn new(output: Output, columns: &SchemaRef) -> Jsonl {
        let path = output.path().map(ToOwned::to_owned);
        let key = |(place, name): (usize, &String)| {
            let before = if place == 0 { '{' } else { ',' };
            let name = serde_json::to_string(name).unwrap_or_default();
            format!("{before}{name}:")
        };
        let names = columns.fields().iter().map(|field| field.name());
        Jsonl { output, path, keys: names.enumerate().map(key).collect(), line: Vec::new() }
    }
}

impl Sink for Jsonl {
    fn write(&mut self, batch: &RecordBatch) -> Result<(), ExportError> {
        let views = views(batch);
        for row in 0..batch.num_rows() {
            let line = &mut self.line;
            line.clear();
            for (key, view) in self.keys.iter().zip(&views) {
                line.extend_from_slice(key.as_bytes());
                // Writing into memory cannot fail.
                let _ = match view.at(row) {
                    Cell::Nothing => write!(line, "null"),
                    Cell::Text(text) => serde_json::to_writer(&mut *line, text).map_err(Into::into),
                    Cell::Integer(number) => write!(line, "{number}"),
                    Cell::Number(this) => line.write_all(number(this).as_bytes()),
                    Cell::Day(day) => match day_of(day) {
                        Some(day) => write!(line, "\"{day}\""),
                        None => write!(line, "null"),
                    },
                    Cell::Truth(truth) => write!(line, "{truth}"),
                };
            }
            line.extend_from_slice(b"}\n");
            let done = self.output.write_all(line);
            done.map_err(|why| Output::trouble(self.path.as_deref(), why))?;
        }
        Ok(())
    }

    fn finish(self: Box<Self>) -> Result<(), ExportError> {
        self.output.finish()
    }
}
