//! Standing relations, and what cannot all be so.

use std::collections::BTreeMap;

use chancery_records::{Status, Tie};
use chancery_world::Contradiction;

use super::Composer;
use crate::page::{Line, Section, SectionKind};
use crate::texts::fill;
use crate::{BriefError, dates};

impl Composer<'_> {
    pub(super) fn ties_section(&mut self) -> Result<Section, BriefError> {
        // The same tie told again is one line with more evidence; those told most often come first.
        let mut told: BTreeMap<String, Vec<Tie>> = BTreeMap::new();
        for tie in self.world.ties(&self.tie_filter())? {
            told.entry(self.speaker.tie(&tie)).or_default().push(tie);
        }
        let mut told: Vec<(String, Vec<Tie>)> = told.into_iter().collect();
        told.sort_by_key(|(_, ties)| std::cmp::Reverse(ties.len()));
        let mut lines = Vec::new();
        for (text, ties) in told.into_iter().take(self.options.lines) {
            let mut evidence = Vec::new();
            for tie in &ties {
                let number = self.prove(&tie.doc, tie.sentence)?;
                if !evidence.contains(&number) {
                    evidence.push(number);
                }
            }
            let status: Option<Status> = ties.first().map(|tie| tie.status);
            lines.push(Line { text: self.set(&text), evidence, status, ..Line::default() });
        }
        let labels = &self.speaker.texts.labels;
        let note = lines.is_empty().then(|| self.set(&labels.none_ties));
        let title = self.set(&labels.section_ties);
        Ok(Section { kind: SectionKind::Ties, title, table: None, lines, note })
    }

    pub(super) fn contradictions_section(&mut self) -> Result<Section, BriefError> {
        let labels = &self.speaker.texts.labels;
        let (since, until) = (self.options.since, self.options.until);
        let actors = self.subject.actors();
        let found = self.world.contradictions(&actors, &self.record, since, until)?;
        // The same contradiction from many documents is one line with all their evidence.
        let mut lines: Vec<(String, Vec<usize>, Vec<usize>)> = Vec::new();
        for contradiction in found {
            let (text, yes, no) = match &contradiction {
                Contradiction::Events { affirmed, denied } => {
                    let published = self.published(&affirmed.doc)?;
                    let date = self.speaker.event_date(affirmed, published);
                    let event = format!("{date} — {}", self.speaker.event(affirmed));
                    let yes = self.prove(&affirmed.doc, affirmed.sentence)?;
                    let no = self.prove(&denied.doc, denied.sentence)?;
                    (fill(&labels.contradiction_told, &[("affirmed", &event)]), yes, Some(no))
                }
                Contradiction::Ties { affirmed, denied } => {
                    let tie = self.speaker.tie(affirmed);
                    let yes = self.prove(&affirmed.doc, affirmed.sentence)?;
                    let no = self.prove(&denied.doc, denied.sentence)?;
                    (fill(&labels.contradiction_told, &[("affirmed", &tie)]), yes, Some(no))
                }
                Contradiction::Record { tie, within } => {
                    let within = dates::span(&self.speaker.texts.dates, *within);
                    let yes = self.prove(&tie.doc, tie.sentence)?;
                    let values = [("tie", &*self.speaker.tie(tie)), ("within", &*within)];
                    (fill(&labels.contradiction_record, &values), yes, None)
                }
            };
            let index = match lines.iter().position(|(known, ..)| *known == text) {
                Some(index) => index,
                None if lines.len() < self.options.lines => {
                    lines.push((text, Vec::new(), Vec::new()));
                    lines.len() - 1
                }
                None => continue,
            };
            let (_, affirming, denying) = &mut lines[index];
            if !affirming.contains(&yes) {
                affirming.push(yes);
            }
            denying.extend(no.filter(|no| !denying.contains(no)));
        }
        let lines: Vec<Line> = lines
            .into_iter()
            .map(|(text, yes, no)| {
                let numbers = |all: &[usize]| {
                    all.iter().map(|number| format!("[{number}]")).collect::<String>()
                };
                let text = fill(&text, &[("yes", &numbers(&yes)), ("no", &numbers(&no))]);
                // The numbers stand in the sentence; the line need not repeat them.
                Line { text: self.set(&text), ..Line::default() }
            })
            .collect();
        let note = lines.is_empty().then(|| self.set(&labels.none_contradictions));
        let title = self.set(&labels.section_contradictions);
        Ok(Section { kind: SectionKind::Contradictions, title, table: None, lines, note })
    }
}
