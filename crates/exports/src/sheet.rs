//! Rows and columns of a few plain types, which all table formats share.

use std::borrow::Cow;
use std::sync::Arc;

use arrow_array::builder::{
    BooleanBuilder, Date32Builder, Float64Builder, Int64Builder, StringBuilder,
};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use chancery_records::Day;

/// What a column holds. Any cell may be empty, which is: not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// Whole numbers of 64 bits.
    Integer,
    /// Numbers of double precision.
    Number,
    /// Days.
    Day,
    /// True or false.
    Truth,
    /// Words with a blank between each two: ids, contexts.
    Words,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: Cow<'static, str>,
    /// What it holds.
    pub kind: Kind,
}

impl Column {
    /// A column of that name.
    pub fn new(name: impl Into<Cow<'static, str>>, kind: Kind) -> Column {
        Column { name: name.into(), kind }
    }
}

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Not known.
    Nothing,
    /// Of a text column; also of a column of words, if they are joined already.
    Text(String),
    /// Of an integer column.
    Integer(i64),
    /// Of a number column; what is no finite number counts as not known.
    Number(f64),
    /// Of a day column.
    Day(Day),
    /// Of a truth column.
    Truth(bool),
    /// Of a column of words.
    Words(Vec<String>),
}

/// A whole table in memory: what other rooms fill and [`export_sheet`](crate::export_sheet) writes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// What it is called in messages.
    pub title: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, each with a cell for each column.
    pub rows: Vec<Vec<Value>>,
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<Day> for Value {
    fn from(day: Day) -> Value {
        Value::Day(day)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Value {
        Value::Integer(number)
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Value {
        Value::Number(number)
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Value {
        Value::Truth(truth)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Value {
        value.map_or(Value::Nothing, Into::into)
    }
}

/// The number as it is read in decimals: 2.4, not the 2.4000000953674316 that single precision widens to.
pub(crate) fn widened(single: f32) -> f64 {
    single.to_string().parse().unwrap_or_else(|_| f64::from(single))
}

/// Days since 1970-01-01.
pub(crate) fn since_epoch(day: Day) -> i32 {
    epoch().map_or(0, |epoch| epoch.days_until(day))
}

/// The day of a number of days since 1970-01-01.
pub(crate) fn day_of(number: i32) -> Option<Day> {
    epoch().map(|epoch| epoch.plus(number))
}

fn epoch() -> Option<Day> {
    Day::from_ymd(1970, 1, 1)
}

/// The columns as Arrow has them.
pub(crate) fn schema(columns: &[Column]) -> SchemaRef {
    let field = |column: &Column| {
        let kind = match column.kind {
            Kind::Text | Kind::Words => DataType::Utf8,
            Kind::Integer => DataType::Int64,
            Kind::Number => DataType::Float64,
            Kind::Day => DataType::Date32,
            Kind::Truth => DataType::Boolean,
        };
        Field::new(column.name.as_ref(), kind, true)
    };
    Arc::new(Schema::new(columns.iter().map(field).collect::<Vec<_>>()))
}

/// Gathers rows into batches.
pub(crate) struct Gatherer {
    schema: SchemaRef,
    cells: Vec<Cells>,
    rows: usize,
}

enum Cells {
    Text(StringBuilder),
    Integer(Int64Builder),
    Number(Float64Builder),
    Day(Date32Builder),
    Truth(BooleanBuilder),
}

impl Gatherer {
    pub(crate) fn new(columns: &[Column]) -> Gatherer {
        let cells = columns.iter().map(|column| match column.kind {
            Kind::Text | Kind::Words => Cells::Text(StringBuilder::new()),
            Kind::Integer => Cells::Integer(Int64Builder::new()),
            Kind::Number => Cells::Number(Float64Builder::new()),
            Kind::Day => Cells::Day(Date32Builder::new()),
            Kind::Truth => Cells::Truth(BooleanBuilder::new()),
        });
        Gatherer { schema: schema(columns), cells: cells.collect(), rows: 0 }
    }

    /// Takes a row, or says what does not fit.
    pub(crate) fn push(&mut self, row: &[Value]) -> Result<(), String> {
        if row.len() != self.cells.len() {
            return Err(format!("{} cells for {} columns", row.len(), self.cells.len()));
        }
        let fit = |place: usize, cells: &Cells| match (cells, &row[place]) {
            (_, Value::Nothing)
            | (Cells::Text(_), Value::Text(_) | Value::Words(_))
            | (Cells::Integer(_), Value::Integer(_))
            | (Cells::Number(_), Value::Number(_))
            | (Cells::Day(_), Value::Day(_))
            | (Cells::Truth(_), Value::Truth(_)) => Ok(()),
            (_, other) => {
                let name = self.schema.field(place).name();
                Err(format!("{other:?} stands in the column `{name}` of another type"))
            }
        };
        self.cells.iter().enumerate().try_for_each(|(place, cells)| fit(place, cells))?;
        for (cells, value) in self.cells.iter_mut().zip(row) {
            cells.push(value);
        }
        self.rows += 1;
        Ok(())
    }

    pub(crate) fn len(&self) -> usize {
        self.rows
    }

    /// What was gathered since the last time.
    pub(crate) fn batch(&mut self) -> Result<RecordBatch, String> {
        self.rows = 0;
        let columns = self.cells.iter_mut().map(Cells::finish).collect();
        RecordBatch::try_new(Arc::clone(&self.schema), columns).map_err(|e| e.to_string())
    }
}

impl Cells {
    fn push(&mut self, value: &Value) {
        match (self, value) {
            (Cells::Text(cells), Value::Text(text)) => cells.append_value(text),
            (Cells::Text(cells), Value::Words(words)) => cells.append_value(words.join(" ")),
            (Cells::Text(cells), _) => cells.append_null(),
            (Cells::Integer(cells), Value::Integer(number)) => cells.append_value(*number),
            (Cells::Integer(cells), _) => cells.append_null(),
            (Cells::Number(cells), Value::Number(number)) if number.is_finite() => {
                cells.append_value(*number);
            }
            (Cells::Number(cells), _) => cells.append_null(),
            (Cells::Day(cells), Value::Day(day)) => cells.append_value(since_epoch(*day)),
            (Cells::Day(cells), _) => cells.append_null(),
            (Cells::Truth(cells), Value::Truth(truth)) => cells.append_value(*truth),
            (Cells::Truth(cells), _) => cells.append_null(),
        }
    }

    fn finish(&mut self) -> ArrayRef {
        match self {
            Cells::Text(cells) => Arc::new(cells.finish()),
            Cells::Integer(cells) => Arc::new(cells.finish()),
            Cells::Number(cells) => Arc::new(cells.finish()),
            Cells::Day(cells) => Arc::new(cells.finish()),
            Cells::Truth(cells) => Arc::new(cells.finish()),
        }
    }
}
