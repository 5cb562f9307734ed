//! Partners as tables and pictures.

use chancery_records::{ActorId, Day};

use super::{PartnerRow, Partners};
use crate::resampling::Interval;
use crate::series;
use crate::{Chart, ChartKind, ColumnKind, Line, Point, Sheet};

impl Partners {
    /// `RUS`, `KAZ, KGZ`.
    #[must_use]
    pub fn name(&self) -> String {
        let names: Vec<&str> = self.of.iter().map(ActorId::as_str).collect();
        names.join(", ")
    }

    fn title(&self) -> String {
        format!("Partners of {}, {}", self.name(), self.facet)
    }

    fn notes(&self) -> Vec<String> {
        let mut notes = vec![self.caption.clone()];
        if let Some(found) = self.concentration {
            let interval = |interval: Option<Interval>| {
                interval.map_or(String::new(), |i| format!(" ({:.3} to {:.3})", i.low, i.high))
            };
            notes.push(format!(
                "HHI {:.3}{}, effective number of partners {:.2}{}",
                found.hhi,
                interval(self.hhi_interval),
                found.effective,
                interval(self.effective_interval)
            ));
        }
        notes.extend(series::left_out(0, self.undated, self.untyped));
        notes
    }

    /// The table: a row a partner.
    #[must_use]
    pub fn sheet(&self) -> Sheet {
        use ColumnKind::{Count, Number, Text};
        let columns = [
            ("partner", Text),
            ("events", Count),
            ("share", Number),
            ("share_low", Number),
            ("share_high", Number),
        ];
        let mut sheet = Sheet::new(self.title(), &columns);
        sheet.notes = self.notes();
        for row in &self.rows {
            sheet.row([
                row.partner.as_str().into(),
                row.count.into(),
                row.share.into(),
                row.interval.map(|i| i.low).into(),
                row.interval.map(|i| i.high).into(),
            ]);
        }
        sheet
    }

    /// The names of the first partners.
    fn shown(&self) -> Vec<String> {
        self.rows.iter().take(self.top).map(|row| row.partner.to_string()).collect()
    }

    /// The table by period: concentration, and shares of the first partners and of all others.
    #[must_use]
    pub fn sheet_by_period(&self) -> Sheet {
        let mut names = self.shown();
        names.push("others".to_owned());
        let mut columns = vec![
            ("period", ColumnKind::Text),
            ("events", ColumnKind::Count),
            ("hhi", ColumnKind::Number),
            ("hhi_unbiased", ColumnKind::Number),
            ("effective", ColumnKind::Number),
        ];
        columns.extend(names.iter().map(|name| (name.as_str(), ColumnKind::Number)));
        let mut sheet = Sheet::new(self.title(), &columns);
        sheet.notes = self.notes();
        sheet.notes.extend(series::left_out(self.unplaced, 0, 0));
        for row in &self.periods {
            let found = row.concentration;
            let mut cells = vec![
                row.period.to_string().into(),
                row.count.into(),
                found.map(|found| found.hhi).into(),
                found.and_then(|found| found.unbiased).into(),
                found.map(|found| found.effective).into(),
            ];
            let share = |&share: &f64| found.map(|_| share).into();
            cells.extend(row.shares.iter().map(share));
            sheet.row(cells);
        }
        sheet
    }

    /// The picture: shares of the first partners and of all others over time; of fewer than two periods, the partners'
    /// shares by rank, with their intervals.
    #[must_use]
    pub fn chart(&self) -> Chart {
        if self.periods.len() < 2 { self.ranks() } else { self.areas() }
    }

    fn ranks(&self) -> Chart {
        // The day of a rank is not regarded.
        let day = self.periods.first().map(|row| row.period.first()).or(Day::from_ymd(1970, 1, 1));
        let point = |(row, day): (&PartnerRow, Day)| Point {
            day,
            label: row.partner.to_string(),
            value: Some(row.share),
            low: row.interval.map(|i| i.low),
            high: row.interval.map(|i| i.high),
        };
        let days = std::iter::repeat_n(day, self.top).flatten();
        let points = self.rows.iter().zip(days).map(point).collect();
        self.drawn(ChartKind::Ranks, vec![Line { name: self.name(), points }])
    }

    fn areas(&self) -> Chart {
        let mut names = self.shown();
        names.push("others".to_owned());
        let line = |(place, name): (usize, String)| Line {
            name,
            points: self
                .periods
                .iter()
                .map(|row| Point {
                    day: row.period.first(),
                    label: row.period.to_string(),
                    value: row.concentration.map(|_| row.shares[place]),
                    low: None,
                    high: None,
                })
                .collect(),
        };
        let lines = names.into_iter().enumerate().map(line).collect();
        self.drawn(ChartKind::Areas, lines)
    }

    fn drawn(&self, kind: ChartKind, lines: Vec<Line>) -> Chart {
        Chart {
            title: self.title(),
            subtitle: self.caption.clone(),
            kind,
            unit: "share of events".to_owned(),
            lines,
            coverage: Vec::new(),
            coverage_unit: String::new(),
            marks: Vec::new(),
        }
    }
}
