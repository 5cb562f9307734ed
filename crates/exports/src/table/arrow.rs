//! Arrow's IPC file (Feather version 2), compressed with LZ4 as its readers expect.

use std::path::PathBuf;
use std::sync::Arc;

use arrow_array::builder::StringBuilder;
use arrow_array::cast::AsArray;
use arrow_array::types::Int32Type;
use arrow_array::{Array, ArrayRef, RecordBatch};
use arrow_ipc::CompressionType;
use arrow_ipc::writer::{FileWriter, IpcWriteOptions};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};

use super::{Sink, library};
use crate::place::Output;
use crate::{ExportError, Format};

pub(super) struct Arrow {
    writer: FileWriter<Output>,
    schema: SchemaRef,
    path: Option<PathBuf>,
}

impl Arrow {
    pub(super) fn new(output: Output, columns: &SchemaRef) -> Result<Arrow, ExportError> {
        let path = output.path().map(ToOwned::to_owned);
        let schema = plain(columns);
        let begin = || -> Result<FileWriter<Output>, ArrowError> {
            let options = IpcWriteOptions::default()
                .try_with_compression(Some(CompressionType::LZ4_FRAME))?;
            FileWriter::try_new_with_options(output, &schema, options)
        };
        let writer = begin().map_err(|error| library(Format::Arrow, path.as_deref(), &error))?;
        Ok(Arrow { writer, schema, path })
    }

    fn trouble(&self, error: &ArrowError) -> ExportError {
        library(Format::Arrow, self.path.as_deref(), error)
    }
}

/// The columns with texts as texts: a file's dictionaries may not change from batch to batch, and pandas would
/// read them as categories.
fn plain(columns: &SchemaRef) -> SchemaRef {
    let field = |field: &Arc<Field>| match field.data_type() {
        DataType::Dictionary(..) => Field::new(field.name(), DataType::Utf8, true),
        _ => field.as_ref().clone(),
    };
    Arc::new(Schema::new(columns.fields().iter().map(field).collect::<Vec<_>>()))
}

fn spelt_out(column: &ArrayRef) -> ArrayRef {
    if !matches!(column.data_type(), DataType::Dictionary(..)) {
        return Arc::clone(column);
    }
    let listed = column.as_dictionary::<Int32Type>();
    let words = listed.values().as_string::<i32>();
    let mut cells = StringBuilder::with_capacity(column.len(), column.len() * 8);
    for key in listed.keys() {
        match key.and_then(|key| usize::try_from(key).ok()) {
            Some(key) => cells.append_value(words.value(key)),
            None => cells.append_null(),
        }
    }
    Arc::new(cells.finish())
}

impl Sink for Arrow {
    fn write(&mut self, batch: &RecordBatch) -> Result<(), ExportError> {
        let columns = batch.columns().iter().map(spelt_out).collect();
        let done = RecordBatch::try_new(Arc::clone(&self.schema), columns)
            .and_then(|batch| self.writer.write(&batch));
        done.map_err(|error| self.trouble(&error))
    }

    fn finish(mut self: Box<Self>) -> Result<(), ExportError> {
        let done = self.writer.finish();
        done.map_err(|error| self.trouble(&error))?;
        let path = self.path;
        let output = self.writer.into_inner();
        output.map_err(|error| library(Format::Arrow, path.as_deref(), &error))?.finish()
    }
}
