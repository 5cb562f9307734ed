//! Parquet with Snappy: texts are UTF-8 strings and days are DATE to every reader. Arrow's own schema is left out,
//! since it would have texts with a dictionary read as categories.

use std::path::PathBuf;

use arrow_array::RecordBatch;
use arrow_schema::{DataType, SchemaRef};
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_writer::ArrowWriterOptions;
use parquet::basic::{Compression, Encoding};
use parquet::errors::ParquetError;
use parquet::file::properties::{EnabledStatistics, WriterProperties};
use parquet::schema::types::ColumnPath;

use super::{Sink, library};
use crate::place::Output;
use crate::{ExportError, Format};

/// Small enough that a group waits in little memory, large enough to be read fast.
const GROUP: usize = 500_000;

/// The names of a large data set fit in, so that each is written once a group.
const DICTIONARY: usize = 8 << 20;

pub(super) struct Parquet {
    writer: ArrowWriter<Output>,
    path: Option<PathBuf>,
}

impl Parquet {
    pub(super) fn new(
        output: Output,
        columns: &SchemaRef,
        wordy: &[usize],
    ) -> Result<Parquet, ExportError> {
        let path = output.path().map(ToOwned::to_owned);
        let mut properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_statistics_enabled(EnabledStatistics::Chunk)
            .set_max_row_group_row_count(Some(GROUP))
            .set_dictionary_page_size_limit(DICTIONARY)
            .set_created_by(concat!("chancery ", env!("CARGO_PKG_VERSION")).to_owned());
        for &place in wordy {
            let field = columns.field(place);
            let column = ColumnPath::new(vec![field.name().clone()]);
            properties = properties.set_column_dictionary_enabled(column.clone(), false);
            if *field.data_type() == DataType::Int64 {
                // Numbers that follow each other become their differences.
                properties = properties.set_column_encoding(column, Encoding::DELTA_BINARY_PACKED);
            }
        }
        let options = ArrowWriterOptions::new()
            .with_properties(properties.build())
            .with_skip_arrow_metadata(true);
        let writer = ArrowWriter::try_new_with_options(output, SchemaRef::clone(columns), options)
            .map_err(|error| library(Format::Parquet, path.as_deref(), &error))?;
        Ok(Parquet { writer, path })
    }

    fn trouble(&self, error: &ParquetError) -> ExportError {
        library(Format::Parquet, self.path.as_deref(), error)
    }
}

impl Sink for Parquet {
    fn write(&mut self, batch: &RecordBatch) -> Result<(), ExportError> {
        let done = self.writer.write(batch);
        done.map_err(|error| self.trouble(&error))
    }

    fn finish(self: Box<Self>) -> Result<(), ExportError> {
        let Parquet { writer, path } = *self;
        let output = writer.into_inner();
        output.map_err(|error| library(Format::Parquet, path.as_deref(), &error))?.finish()
    }
}
