//! Charts: what a measure looks like as a picture, whoever draws it.

use chancery_records::Day;
use serde::Serialize;

/// How lines are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ChartKind {
    /// Lines over time, with bands of uncertainty.
    Lines,
    /// Bars over time, one series (its negative parts below zero).
    Bars,
    /// Areas on top of each other, shares that sum to one.
    Areas,
    /// Horizontal bars by name, without time: the day of a point is not regarded, its label is.
    Ranks,
}

/// A point of a line.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Point {
    /// The first day of its period.
    pub day: Day,
    /// Its name, where points are no periods.
    pub label: String,
    /// The value; nothing where none is known (the line is broken there).
    pub value: Option<f64>,
    /// The lower end of the interval.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
}

/// A line.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Line {
    /// What it shows: `RUS → KAZ`.
    pub name: String,
    /// Its points, in order.
    pub points: Vec<Point>,
}

/// A day that is marked, with a few words.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Mark {
    /// The day.
    pub day: Day,
    /// What happened.
    pub label: String,
}

/// A picture of a measure.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Chart {
    /// What it shows.
    pub title: String,
    /// Origin, statuses, scale: one line below the title.
    pub subtitle: String,
    /// How lines are drawn.
    pub kind: ChartKind,
    /// What the values are, with their unit.
    pub unit: String,
    /// The lines.
    pub lines: Vec<Line>,
    /// Coverage, drawn small below: documents (or events of the data set) by period.
    pub coverage: Vec<Point>,
    /// What the coverage counts: `documents`.
    pub coverage_unit: String,
    /// Marked days.
    pub marks: Vec<Mark>,
}
