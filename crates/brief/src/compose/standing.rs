//! Standing relations, and what cannot all be so.

use std::collections::BTreeMap;

use chancery_order::{MeetQuestion, System, meet};
use chancery_records::{ActorId, DaySpan, Status, Tie};

use super::Composer;
use crate::BriefError;
use crate::order::OrderPages;
use crate::page::{Line, Section, SectionKind};

/// Texts are held against the record in so many documents that name the subject, the latest first.
const DOCUMENTS: u32 = 300;

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
        let system = System::new(self.directory);
        let actors = self.subject.actors();
        let question = MeetQuestion {
            actor: actors.first().cloned(),
            documents: Some(DOCUMENTS),
            ..MeetQuestion::default()
        };
        let mut found = meet(&system, self.directory, self.world, &question)?;
        let (since, until) = (self.options.since, self.options.until);
        found.retain(|meeting| {
            let concerns =
                |actor: &ActorId| meeting.actors.iter().any(|a| a == actor || a.state() == *actor);
            let day = meeting.day;
            let late = since
                .is_some_and(|since| day.and_then(DaySpan::last).is_some_and(|last| last < since));
            let early = until.is_some_and(|until| {
                day.and_then(DaySpan::first).is_some_and(|first| until < first)
            });
            actors.iter().all(concerns) && !late && !early
        });
        // What is against the record comes before what is merely loose, and judgements last.
        found.sort_by_key(|meeting| meeting.finding);
        // The same finding from many documents is one line with all their evidence.
        let mut lines: Vec<(String, Vec<usize>, Vec<usize>)> = Vec::new();
        for meeting in &found {
            let pages = OrderPages::new(&system, self.directory, Some(self.world), self.lang())?;
            let text = pages.meeting_line(meeting);
            let index = match lines.iter().position(|(known, ..)| *known == text) {
                Some(index) => index,
                None if lines.len() < self.options.lines => {
                    lines.push((text, Vec::new(), Vec::new()));
                    lines.len() - 1
                }
                None => continue,
            };
            let told = self.prove(&meeting.text.doc, meeting.text.sentence)?;
            let (_, here, _) = &mut lines[index];
            if !here.contains(&told) {
                here.push(told);
            }
            for other in &meeting.others {
                let other = self.prove(&other.doc, other.sentence)?;
                let (_, _, there) = &mut lines[index];
                if !there.contains(&other) {
                    there.push(other);
                }
            }
        }
        let lines: Vec<Line> = lines
            .into_iter()
            .map(|(text, here, there)| {
                let evidence = here.into_iter().chain(there).collect();
                Line { text, evidence, ..Line::default() }
            })
            .collect();
        let labels = &self.speaker.texts.labels;
        let note = lines.is_empty().then(|| self.set(&labels.none_contradictions));
        let title = self.set(&labels.section_contradictions);
        Ok(Section { kind: SectionKind::Contradictions, title, table: None, lines, note })
    }
}
