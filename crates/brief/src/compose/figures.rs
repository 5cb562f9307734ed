//! The numbers that matter: how concentrated cooperation is, who weighs, who came to see whom, how a dyad's year was.

use chancery_measures::{
    self as measures, Asked, Direction, Facet, InfluenceQuestion, MeasureError, Period,
    VisitsQuestion,
};
use chancery_records::{ActorId, DaySpan};
use chancery_world::{Opened, Origin, World};

use super::Composer;
use crate::page::{Line, Row, Section, SectionKind, Subject, Table};
use crate::texts::fill;
use crate::{BriefError, Lang, dates};

/// Fewer facts than this make no share worth telling.
const LEAST: u64 = 5;

/// So many powers and visits are told.
const POWERS: usize = 4;

/// So many rows has the table of a dyad's years.
const YEARS: usize = 8;

/// A measure of nothing is no error of a brief: there is a line less.
fn known<T>(found: Result<T, MeasureError>) -> Result<Option<T>, BriefError> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(MeasureError::Nothing(_) | MeasureError::Question(_)) => Ok(None),
        Err(other) => Err(other.into()),
    }
}

impl Composer<'_> {
    /// The section, if there is a number to tell.
    pub(super) fn figures_section(&mut self) -> Result<Option<Section>, BriefError> {
        let asked = Asked {
            since: self.options.since,
            until: self.options.until,
            period: Period::Year,
            ..Asked::default()
        };
        let labels = &self.speaker.texts.labels;
        let (lines, table, note, command) = match self.subject {
            Subject::Actor(actor) => {
                let mut lines = Vec::new();
                lines.extend(self.concentration(&asked, actor)?);
                lines.extend(self.influence(&asked, actor)?);
                lines.extend(self.visits(&asked, actor)?);
                (lines, None, &labels.figures_note, format!("chancery measure partners {actor}"))
            }
            Subject::Dyad(a, b) => {
                let table = self.years(&asked, a, b)?;
                (
                    Vec::new(),
                    table,
                    &labels.figures_note_dyad,
                    format!("chancery measure dyad {a} {b}"),
                )
            }
        };
        if lines.is_empty() && table.is_none() {
            return Ok(None);
        }
        let command = command + &self.options.command_suffix;
        Ok(Some(Section {
            kind: SectionKind::Figures,
            title: self.set(&labels.section_figures),
            table,
            lines,
            note: Some(self.set(&fill(note, &[("command", &command)]))),
        }))
    }

    /// With whom an actor cooperates most, and how concentrated that is.
    fn concentration(&self, asked: &Asked, actor: &ActorId) -> Result<Option<Line>, BriefError> {
        let of = [actor.clone()];
        let found = known(measures::partners(self.world, asked, &of, Facet::Cooperation, 1))?;
        let Some(found) = found.filter(|found| found.count >= LEAST) else { return Ok(None) };
        let (Some(first), Some(concentration)) = (found.rows.first(), found.concentration) else {
            return Ok(None);
        };
        let noun = self.speaker.names.noun(&first.partner);
        let share = self.share(first.share, first.interval.map(|i| (i.low, i.high)));
        let effective = self.number(concentration.effective);
        let values =
            [("who", &*noun.who), ("to", &*noun.to), ("share", &*share), ("n", &*effective)];
        let text = self.set(&fill(&self.speaker.texts.labels.figure_concentration, &values));
        Ok(Some(Line { text, events: ids(self.world, &first.events)?, ..Line::default() }))
    }

    /// Who weighs in a state or a group.
    fn influence(&self, asked: &Asked, actor: &ActorId) -> Result<Option<Line>, BriefError> {
        let question = InfluenceQuestion::new(actor.clone(), asked.clone());
        let found = known(measures::influence(self.world, self.directory, &question))?;
        let Some(found) = found else { return Ok(None) };
        // Memberships alone are on record for every state: without events there is nothing to weigh.
        let told: usize = found.whole.iter().map(|standing| standing.count).sum();
        if told < usize::try_from(LEAST).unwrap_or(usize::MAX) {
            return Ok(None);
        }
        let mut events = Vec::new();
        let mut words = Vec::new();
        for standing in &found.whole {
            let (Some(power), Some(influence)) = (&standing.power, standing.influence) else {
                continue;
            };
            if standing.count == 0 || words.len() == POWERS {
                continue;
            }
            let share = self.share(influence, standing.interval.map(|i| (i.low, i.high)));
            words.push(format!("{} {share}", self.speaker.names.noun(power).who));
            events.extend(ids(self.world, &standing.events)?);
        }
        if words.is_empty() {
            return Ok(None);
        }
        let labels = &self.speaker.texts.labels;
        let parts = found.whole.first().map_or(0, |standing| standing.parts.len());
        let known = parts - found.left_out.len().min(parts);
        let list = self.speaker.names.enumerate(&words);
        let values = [("list", &*list), ("n", &*known.to_string())];
        let text = self.set(&fill(&labels.figure_influence, &values));
        Ok(Some(Line { text, events, ..Line::default() }))
    }

    /// The latest visits made or received.
    fn visits(&mut self, asked: &Asked, actor: &ActorId) -> Result<Vec<Line>, BriefError> {
        let question = |hosts: Vec<ActorId>, travellers: Vec<ActorId>| VisitsQuestion {
            asked: asked.clone(),
            hosts,
            travellers,
        };
        let mut all = Vec::new();
        let received = question(vec![actor.clone()], Vec::new());
        let made = question(Vec::new(), vec![actor.clone()]);
        for question in [received, made] {
            let found = known(measures::visits(self.world, self.directory, &question))?;
            all.extend(found.into_iter().flat_map(|found| found.visits));
        }
        all.sort_by(|a, b| b.first.cmp(&a.first).then_with(|| a.traveller.cmp(&b.traveller)));
        all.dedup_by(|a, b| a.traveller == b.traveller && a.host == b.host && a.first == b.first);
        let mut lines = Vec::new();
        for visit in all.into_iter().take(POWERS) {
            let span = DaySpan::between(visit.first, visit.last);
            let date = dates::span(&self.speaker.texts.dates, span);
            let who = self.speaker.names.noun(&visit.traveller).who;
            let host = self.speaker.names.noun(&visit.host);
            let labels = &self.speaker.texts.labels;
            let sort = match visit.sort {
                measures::visits::Sort::Bilateral => &labels.visit_bilateral,
                measures::visits::Sort::Multilateral => &labels.visit_multilateral,
            };
            let values = [
                ("date", &*date),
                ("who", &*who),
                ("at", &*host.at),
                ("host", &*host.who),
                ("sort", &**sort),
            ];
            let text = self.set(&fill(&labels.figure_visit, &values));
            let mut line = Line { text, date: Some(span), ..Line::default() };
            for opened in self.world.opened(Origin::Texts, &visit.events)? {
                if let Opened::Text(event) = opened {
                    let number = self.prove(&event.doc, event.sentence)?;
                    if !line.evidence.contains(&number) {
                        line.evidence.push(number);
                    }
                    line.events.push(event.id);
                }
            }
            lines.push(line);
        }
        Ok(lines)
    }

    /// Net cooperation of a dyad by year.
    fn years(&self, asked: &Asked, a: &ActorId, b: &ActorId) -> Result<Option<Table>, BriefError> {
        let found = known(measures::net_cooperation(self.world, asked, a, b, Direction::Both))?;
        let Some(found) = found else { return Ok(None) };
        let rows: Vec<_> = found.rows.iter().filter(|row| row.count > 0).collect();
        let labels = &self.speaker.texts.labels;
        let columns = [
            &labels.column_year,
            &labels.column_facts,
            &labels.column_net,
            &labels.column_positive,
            &labels.column_negative,
            &labels.column_documents,
        ];
        let rows: Vec<Row> = rows
            .iter()
            .skip(rows.len().saturating_sub(YEARS))
            .map(|row| Row {
                key: row.period.to_string(),
                cells: vec![
                    row.period.to_string(),
                    row.count.to_string(),
                    self.signed(row.sum),
                    self.signed(row.positive),
                    self.signed(row.negative),
                    row.coverage.to_string(),
                ],
            })
            .collect();
        let columns = columns.map(|label| self.set(label)).to_vec();
        Ok((!rows.is_empty()).then_some(Table { columns, rows }))
    }

    /// `41 % (35 to 48)`.
    fn share(&self, share: f64, interval: Option<(f64, f64)>) -> String {
        let labels = &self.speaker.texts.labels;
        let percent = |part: f64| format!("{:.0}", part * 100.0);
        match interval {
            Some((low, high)) => fill(
                &labels.share_within,
                &[("share", &percent(share)), ("low", &percent(low)), ("high", &percent(high))],
            ),
            None => fill(&labels.share_alone, &[("share", &percent(share))]),
        }
    }

    fn number(&self, number: f64) -> String {
        let text = format!("{number:.1}");
        if self.lang() == Lang::Fr { text.replace('.', ",") } else { text }
    }

    /// `+2.5`, `−4.4`, `0.0`.
    fn signed(&self, number: f64) -> String {
        let rounded = (number * 10.0).round() / 10.0;
        let sign = match rounded {
            r if r > 0.0 => "+",
            r if r < 0.0 => "−",
            _ => "",
        };
        format!("{sign}{}", self.number(rounded.abs()))
    }
}

/// The ids of the first events.
fn ids(world: &World, keys: &[i64]) -> Result<Vec<String>, BriefError> {
    const MOST: usize = 20;
    let opened = world.opened(Origin::Texts, &keys[..keys.len().min(MOST)])?;
    Ok(opened
        .into_iter()
        .filter_map(|opened| match opened {
            Opened::Text(event) => Some(event.id),
            Opened::Past(_) => None,
        })
        .collect())
}
