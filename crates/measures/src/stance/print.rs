//! Stances as a table and as a picture.

use super::Stances;
use crate::votes::epoch;
use crate::{Cell, Chart, ChartKind, ColumnKind, Line, Point, Sheet};

/// The chart shows so many rows.
const SHOWN: usize = 20;

impl Stances {
    /// The measure as a table.
    #[must_use]
    pub fn sheet(&self) -> Sheet {
        let mut sheet = Sheet::new(
            "Stances",
            &[
                ("speaker", ColumnKind::Text),
                ("about", ColumnKind::Text),
                ("statements", ColumnKind::Count),
                ("quoted", ColumnKind::Count),
                ("praise", ColumnKind::Count),
                ("blame", ColumnKind::Count),
                ("told_good", ColumnKind::Count),
                ("told_bad", ColumnKind::Count),
                ("mean", ColumnKind::Number),
                ("sources", ColumnKind::Count),
                ("concentration", ColumnKind::Number),
                ("effective_sources", ColumnKind::Number),
                ("events", ColumnKind::Count),
                ("sentences", ColumnKind::Text),
            ],
        );
        sheet.notes = vec![
            self.subtitle.clone(),
            "mean: (good - bad) / (good + bad) of verdicts and attributed events".to_owned(),
        ];
        for row in &self.rows {
            let place = |quote: &super::Quote| format!("{}:{}", quote.document, quote.sentence);
            let places: Vec<String> = row.quotes.iter().map(place).collect();
            sheet.row([
                Cell::from(row.speaker.as_str()),
                row.about.as_str().into(),
                row.statements.into(),
                row.direct.into(),
                row.praise.into(),
                row.blame.into(),
                row.told_good.into(),
                row.told_bad.into(),
                row.mean.into(),
                row.sources.into(),
                row.concentration.into(),
                row.effective.into(),
                row.events.len().into(),
                places.join(" ").into(),
            ]);
        }
        sheet
    }

    /// The mean stance of the rows with the most to say.
    #[must_use]
    pub fn chart(&self) -> Chart {
        let scored = self.rows.iter().filter(|row| row.mean.is_some()).take(SHOWN);
        let point = |row: &super::Stance| Point {
            day: epoch(),
            label: format!("{} on {}", row.speaker, row.about),
            value: row.mean,
            low: None,
            high: None,
        };
        Chart {
            title: "Stances".to_owned(),
            subtitle: self.subtitle.clone(),
            kind: ChartKind::Ranks,
            unit: "mean stance, −1 to +1".to_owned(),
            lines: vec![Line { name: "stance".to_owned(), points: scored.map(point).collect() }],
            coverage: Vec::new(),
            coverage_unit: String::new(),
            marks: Vec::new(),
        }
    }
}
