//! Balance as tables and as a picture.

use super::Balance;
use crate::{Cell, Chart, ChartKind, ColumnKind, Line, Point, Sheet};

impl Balance {
    /// The series by period, with the whole window in the notes.
    #[must_use]
    pub fn sheet(&self) -> Sheet {
        let mut sheet = Sheet::new(
            "Structural balance",
            &[
                ("period", ColumnKind::Text),
                ("bodies", ColumnKind::Count),
                ("edges", ColumnKind::Count),
                ("negative", ColumnKind::Count),
                ("friends", ColumnKind::Count),
                ("torn", ColumnKind::Count),
                ("allies", ColumnKind::Count),
                ("enemies", ColumnKind::Count),
                ("balanced", ColumnKind::Number),
                ("frustrated", ColumnKind::Count),
                ("line_balance", ColumnKind::Number),
                ("exact", ColumnKind::Text),
            ],
        );
        sheet.notes = self.notes();
        for at in &self.series {
            sheet.row([
                Cell::from(at.period.to_string()),
                at.bodies.into(),
                at.edges.into(),
                at.negative.into(),
                at.triads.friends.into(),
                at.triads.torn.into(),
                at.triads.allies.into(),
                at.triads.enemies.into(),
                at.balanced.into(),
                at.frustrated.into(),
                at.line_balance.into(),
                if at.exact { "yes" } else { "no" }.into(),
            ]);
        }
        sheet
    }

    fn notes(&self) -> Vec<String> {
        let number =
            |value: Option<f64>| value.map_or_else(|| "?".to_owned(), |v| format!("{v:.3}"));
        let camp = |which: usize| -> String {
            let names: Vec<&str> = self.camps[which].iter().map(|body| body.as_str()).collect();
            names.join(" ")
        };
        let proven = if self.exact {
            "proven".to_owned()
        } else {
            format!("the fewest that were found; {} at least", self.bound)
        };
        let mut notes = vec![
            self.subtitle.clone(),
            self.rule.clone(),
            format!(
                "whole window: {} bodies, {} edges; triads in balance {}, in weak balance {}",
                self.bodies.len(),
                self.edges.len(),
                number(self.balanced),
                number(self.weakly_balanced)
            ),
            format!(
                "against two camps stand {} edges ({proven}); 1 - 2 L / m = {}",
                self.frustrated.len(),
                number(self.line_balance)
            ),
            format!("one camp: {}", camp(0)),
            format!("the other: {}", camp(1)),
        ];
        if self.unplaced > 0 {
            notes.push(format!("{} events lie in no one period: in the whole only", self.unplaced));
        }
        notes
    }

    /// The edges that stand against the two camps, the strongest first.
    #[must_use]
    pub fn frustrated_sheet(&self) -> Sheet {
        let mut sheet = Sheet::new(
            "Edges against two camps",
            &[
                ("a", ColumnKind::Text),
                ("b", ColumnKind::Text),
                ("sum", ColumnKind::Number),
                ("events", ColumnKind::Count),
            ],
        );
        for &place in &self.frustrated {
            let edge = &self.edges[place];
            sheet.row([
                Cell::from(edge.a.as_str()),
                edge.b.as_str().into(),
                edge.sum.into(),
                edge.count.into(),
            ]);
        }
        sheet
    }

    /// The part of triads in balance and 1 − 2 L / m, by period.
    #[must_use]
    #[allow(clippy::cast_precision_loss)]
    pub fn chart(&self) -> Chart {
        let point = |period: crate::Bin, value: Option<f64>| Point {
            day: period.first(),
            label: period.to_string(),
            value,
            low: None,
            high: None,
        };
        let balanced = self.series.iter().map(|at| point(at.period, at.balanced)).collect();
        let line = self.series.iter().map(|at| point(at.period, at.line_balance)).collect();
        Chart {
            title: "Structural balance".to_owned(),
            subtitle: self.subtitle.clone(),
            kind: ChartKind::Lines,
            unit: "0 to 1".to_owned(),
            lines: vec![
                Line { name: "balanced triads".to_owned(), points: balanced },
                Line { name: "1 − 2 L / m".to_owned(), points: line },
            ],
            coverage: self
                .coverage
                .iter()
                .map(|&(bin, count)| point(bin, Some(count as f64)))
                .collect(),
            coverage_unit: self.coverage_unit.clone(),
            marks: Vec::new(),
        }
    }
}
