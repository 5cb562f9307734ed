//! The ledger and its summary as tables, visits by period as a picture.

use std::collections::BTreeMap;

use super::{Office, Sort, Visits};
use crate::{Bin, Cell, Chart, ChartKind, ColumnKind, Line, Point, Sheet};

/// The chart shows so many travellers' bodies; the others are summed.
const LINES: usize = 7;

impl Visits {
    /// The ledger.
    #[must_use]
    pub fn sheet(&self) -> Sheet {
        let mut sheet = Sheet::new(
            "Visits",
            &[
                ("first", ColumnKind::Day),
                ("last", ColumnKind::Day),
                ("days", ColumnKind::Count),
                ("traveller", ColumnKind::Text),
                ("office", ColumnKind::Text),
                ("host", ColumnKind::Text),
                ("place", ColumnKind::Text),
                ("sort", ColumnKind::Text),
                ("occasion", ColumnKind::Text),
                ("events", ColumnKind::Count),
            ],
        );
        sheet.notes = vec![self.subtitle.clone()];
        if self.undated > 0 {
            sheet.notes.push(format!("{} consultations without known days left out", self.undated));
        }
        for visit in &self.visits {
            let office = |held: &Office| {
                let own = held.of == visit.body.as_str();
                if own { held.office.clone() } else { format!("{} {}", held.office, held.of) }
            };
            let offices: Vec<String> = visit.offices.iter().map(office).collect();
            sheet.row([
                Cell::from(visit.first),
                visit.last.into(),
                visit.days.map(|days| Cell::Count(i64::from(days))).into(),
                visit.traveller.as_str().into(),
                offices.join(", ").into(),
                visit.host.as_str().into(),
                visit.place.clone().into(),
                visit.sort.as_str().into(),
                visit.occasion.join(", ").into(),
                visit.count.into(),
            ]);
        }
        sheet
    }

    /// How often each body went to each host.
    #[must_use]
    pub fn summary_sheet(&self) -> Sheet {
        let mut sheet = Sheet::new(
            "Visits by body and host",
            &[
                ("body", ColumnKind::Text),
                ("host", ColumnKind::Text),
                ("visits", ColumnKind::Count),
                ("bilateral", ColumnKind::Count),
                ("multilateral", ColumnKind::Count),
                ("days", ColumnKind::Count),
            ],
        );
        sheet.notes = vec![self.subtitle.clone()];
        for count in &self.summary {
            sheet.row([
                Cell::from(count.body.as_str()),
                count.host.as_str().into(),
                count.visits.into(),
                count.bilateral.into(),
                (count.visits - count.bilateral).into(),
                Cell::Count(i64::from(count.days)),
            ]);
        }
        sheet
    }

    /// Visits by period and travellers' body.
    #[must_use]
    #[allow(clippy::cast_precision_loss)]
    pub fn chart(&self) -> Chart {
        let mut sums: BTreeMap<&str, usize> = BTreeMap::new();
        for visit in &self.visits {
            *sums.entry(visit.body.as_str()).or_default() += 1;
        }
        let mut names: Vec<&str> = sums.keys().copied().collect();
        names.sort_by_key(|name| (std::cmp::Reverse(sums[name]), *name));
        let first = self.visits.first().map(|visit| visit.first);
        let last = self.visits.iter().map(|visit| visit.first).max();
        let bins = first.zip(last).map_or_else(Vec::new, |(a, b)| self.period.bins(a, b));
        let point = |bin: &Bin, value: f64| Point {
            day: bin.first(),
            label: bin.to_string(),
            value: Some(value),
            low: None,
            high: None,
        };
        let line = |name: &str, of: &dyn Fn(&str) -> bool| {
            let mut counts: BTreeMap<Bin, usize> = BTreeMap::new();
            for visit in self.visits.iter().filter(|visit| of(visit.body.as_str())) {
                *counts.entry(self.period.of(visit.first)).or_default() += 1;
            }
            let at = |bin: &Bin| point(bin, counts.get(bin).copied().unwrap_or(0) as f64);
            Line { name: name.to_owned(), points: bins.iter().map(at).collect() }
        };
        let shown = &names[..names.len().min(LINES)];
        let mut lines: Vec<Line> = shown.iter().map(|name| line(name, &|of| of == *name)).collect();
        if names.len() > LINES {
            lines.push(line("others", &|of| !shown.contains(&of)));
        }
        let multilateral = self.visits.iter().filter(|visit| visit.sort == Sort::Multilateral);
        Chart {
            title: "Visits".to_owned(),
            subtitle: format!("{}; {} multilateral", self.subtitle, multilateral.count()),
            kind: ChartKind::Lines,
            unit: format!("visits a {}", self.period),
            lines,
            coverage: self.coverage.iter().map(|&(bin, n)| point(&bin, n as f64)).collect(),
            coverage_unit: self.coverage_unit.clone(),
            marks: Vec::new(),
        }
    }
}
