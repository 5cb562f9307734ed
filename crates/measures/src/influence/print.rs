//! Influence as a table and as a picture.

use super::{Influence, Part, Standing};
use crate::{Bin, Cell, Chart, ChartKind, ColumnKind, Line, Point, Sheet};

/// How a row is called whose power is not shown.
const OTHERS: &str = "others";

impl Standing {
    /// The power's id, or `others`.
    #[must_use]
    pub fn name(&self) -> &str {
        self.power.as_ref().map_or(OTHERS, |power| power.as_str())
    }
}

impl Influence {
    /// Over the whole span (period `all`), then by period: the powers that are shown, and the others together.
    #[must_use]
    pub fn sheet(&self) -> Sheet {
        let names: Vec<String> = Part::ALL.iter().map(|part| format!("share_{part}")).collect();
        let mut columns = vec![
            ("period", ColumnKind::Text),
            ("power", ColumnKind::Text),
            ("influence", ColumnKind::Number),
            ("low", ColumnKind::Number),
            ("high", ColumnKind::Number),
        ];
        columns.extend(names.iter().map(|name| (name.as_str(), ColumnKind::Number)));
        columns.extend([("events", ColumnKind::Count), ("facts", ColumnKind::Text)]);
        let mut sheet = Sheet::new(format!("Influence in {}", self.focal), &columns);
        sheet.notes = self.notes();
        for standing in self.whole.iter().take(self.shown) {
            sheet.row(row("all", standing));
        }
        if let Some(others) = self.others() {
            sheet.row(row("all", &others));
        }
        for at in &self.periods {
            let period = at.period.to_string();
            for standing in &at.powers {
                sheet.row(row(&period, standing));
            }
        }
        sheet
    }

    /// All powers that are not shown, over the whole span; nothing where there is none.
    #[must_use]
    pub fn others(&self) -> Option<Standing> {
        let mut others = self.whole.get(self.shown)?.clone();
        others.power = None;
        for one in &self.whole[self.shown + 1..] {
            others.influence = others.influence.zip(one.influence).map(|(a, b)| a + b);
            for (sum, part) in others.parts.iter_mut().zip(&one.parts) {
                sum.amount += part.amount;
                sum.share = sum.share.zip(part.share).map(|(a, b)| a + b);
            }
            others.count += one.count;
            others.events.extend(&one.events);
            others.said.extend(one.said.iter().cloned());
        }
        others.facts.clear();
        Some(others)
    }

    fn notes(&self) -> Vec<String> {
        let list =
            |parts: &[Part]| parts.iter().map(|part| part.as_str()).collect::<Vec<_>>().join(", ");
        let weights: Vec<String> =
            Part::ALL.iter().map(|&part| format!("{part} {}", self.weights.of(part))).collect();
        let mut notes = vec![self.subtitle.clone(), format!("weights: {}", weights.join(", "))];
        if self.members.len() > 1 {
            let states: Vec<&str> = self.members.iter().map(|state| state.as_str()).collect();
            notes.push(format!("states: {}", states.join(" ")));
        }
        if !self.left_out.is_empty() {
            notes.push(format!("not known, left out of the mean: {}", list(&self.left_out)));
        }
        let gaps = self.periods.iter().filter(|at| at.left_out.len() > self.left_out.len());
        let gaps = gaps.count();
        if gaps > 0 {
            notes.push(format!("{gaps} periods lack further parts; their mean is of the others"));
        }
        if !self.flows_without_share.is_empty() {
            let flows = self.flows_without_share.join(", ");
            notes.push(format!("flows without a part on file, left out: {flows}"));
        }
        if self.unplaced > 0 {
            notes.push(format!("{} events lie in no one period, left out", self.unplaced));
        }
        if self.undated > 0 {
            notes.push(format!("{} events without known days left out", self.undated));
        }
        notes
    }

    /// Influence by period, as areas that sum to one.
    #[must_use]
    #[allow(clippy::cast_precision_loss)]
    pub fn chart(&self) -> Chart {
        let point = |bin: Bin, value: Option<f64>, standing: Option<&Standing>| Point {
            day: bin.first(),
            label: bin.to_string(),
            value,
            low: standing.and_then(|one| one.interval).map(|interval| interval.low),
            high: standing.and_then(|one| one.interval).map(|interval| interval.high),
        };
        let places = self.periods.first().map_or(0, |at| at.powers.len());
        let line = |place: usize| Line {
            name: self.periods[0].powers[place].name().to_owned(),
            points: self
                .periods
                .iter()
                .map(|at| {
                    let standing = &at.powers[place];
                    point(at.period, standing.influence, Some(standing))
                })
                .collect(),
        };
        Chart {
            title: format!("Influence in {}", self.focal),
            subtitle: self.subtitle.clone(),
            kind: ChartKind::Areas,
            unit: "share, 0 to 1".to_owned(),
            lines: (0..places).map(line).collect(),
            coverage: self
                .coverage
                .iter()
                .map(|&(bin, count)| point(bin, Some(count as f64), None))
                .collect(),
            coverage_unit: self.coverage_unit.clone(),
            marks: Vec::new(),
        }
    }
}

fn row(period: &str, standing: &Standing) -> Vec<Cell> {
    let mut cells: Vec<Cell> = vec![
        period.into(),
        standing.name().into(),
        standing.influence.into(),
        standing.interval.map(|interval| interval.low).into(),
        standing.interval.map(|interval| interval.high).into(),
    ];
    cells.extend(standing.parts.iter().map(|part| Cell::from(part.share)));
    cells.push(standing.count.into());
    cells.push(standing.facts.join(" ").into());
    cells
}
