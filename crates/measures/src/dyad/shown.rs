//! Net cooperation as a table and a picture.

use chancery_records::Day;

use super::{Direction, Dyad, DyadRow};
use crate::resampling::Interval;
use crate::series;
use crate::{Chart, ChartKind, ColumnKind, Line, Point, Sheet};

impl Dyad {
    /// `RUS → KAZ`, `RUS – KAZ`.
    #[must_use]
    pub fn name(&self) -> String {
        match self.direction {
            Direction::Both => format!("{} – {}", self.a, self.b),
            Direction::AToB => format!("{} → {}", self.a, self.b),
            Direction::BToA => format!("{} → {}", self.b, self.a),
        }
    }

    /// The table: a row a period.
    #[must_use]
    pub fn sheet(&self) -> Sheet {
        use ColumnKind::{Count, Number, Text};
        let mut sheet = Sheet::new(
            format!("Net cooperation, {}", self.name()),
            &[
                ("period", Text),
                ("events", Count),
                ("sum", Number),
                ("sum_low", Number),
                ("sum_high", Number),
                ("positive", Number),
                ("negative", Number),
                ("mean", Number),
                ("mean_low", Number),
                ("mean_high", Number),
                ("coverage", Count),
                ("per_thousand", Number),
                ("planned", Count),
                ("negated", Count),
                ("hypothetical", Count),
            ],
        );
        sheet.notes.push(self.caption.clone());
        sheet.notes.push(format!("coverage counts {}", self.coverage_unit));
        sheet.notes.extend(series::left_out(self.unplaced, self.undated, self.untyped));
        for row in &self.rows {
            let (sum, mean) = (row.sum_interval, row.mean_interval);
            sheet.row([
                row.period.to_string().into(),
                row.count.into(),
                row.sum.into(),
                sum.map(|i| i.low).into(),
                sum.map(|i| i.high).into(),
                row.positive.into(),
                row.negative.into(),
                row.mean.into(),
                mean.map(|i| i.low).into(),
                mean.map(|i| i.high).into(),
                row.coverage.into(),
                row.per_thousand.into(),
                row.planned.into(),
                row.negated.into(),
                row.hypothetical.into(),
            ]);
        }
        sheet
    }

    /// The picture: sums by period with their intervals.
    #[must_use]
    #[allow(clippy::cast_precision_loss)] // Counts.
    pub fn chart(&self) -> Chart {
        let point =
            |day: Day, label: String, value: Option<f64>, interval: Option<Interval>| Point {
                day,
                label,
                value,
                low: interval.map(|i| i.low),
                high: interval.map(|i| i.high),
            };
        let line = |row: &DyadRow| {
            let day = row.period.first();
            point(day, row.period.to_string(), Some(row.sum), row.sum_interval)
        };
        let covered = |row: &DyadRow| {
            let day = row.period.first();
            point(day, row.period.to_string(), Some(row.coverage as f64), None)
        };
        Chart {
            title: format!("Net cooperation, {}", self.name()),
            subtitle: self.caption.clone(),
            kind: ChartKind::Lines,
            unit: "sum of scores".to_owned(),
            lines: vec![Line { name: self.name(), points: self.rows.iter().map(line).collect() }],
            coverage: self.rows.iter().map(covered).collect(),
            coverage_unit: self.coverage_unit.clone(),
            marks: Vec::new(),
        }
    }
}
