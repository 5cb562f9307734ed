//! The latest events, what several documents tell in one line with the number of their sources.

use chancery_records::{Event, Status};
use chancery_world::{EventFilter, Story};

use super::Composer;
use crate::BriefError;
use crate::page::{Line, Section, SectionKind};
use crate::texts::fill;

/// How many events are looked at for each line: of those told alike only one makes a line.
const PER_LINE: usize = 6;

/// So many other texts of a story are shown as evidence.
const OTHER_TEXTS: usize = 3;

impl Composer<'_> {
    pub(super) fn events_section(&mut self) -> Result<Section, BriefError> {
        let labels = &self.speaker.texts.labels;
        let filter = self.filter();
        let limit = u32::try_from(self.options.lines * PER_LINE).ok();
        let events = self.world.events(&EventFilter { limit, ..filter.clone() })?;
        let total = self.world.count_events(&filter)?;
        let mut groups: Vec<Vec<Event>> = Vec::new();
        let mut shown = 0_u64;
        for event in events {
            if let Some(group) = groups.iter_mut().find(|group| alike(&group[0], &event)) {
                group.push(event);
            } else if groups.len() < self.options.lines {
                groups.push(vec![event]);
            } else {
                continue;
            }
            shown += 1;
        }
        let mut lines = Vec::new();
        for group in &groups {
            lines.push(self.told(group)?);
        }
        let note = match total - shown.min(total) {
            _ if total == 0 => Some(self.set(&labels.none_events)),
            0 => None,
            n => {
                let more = self.count(&labels.more, n);
                Some(self.set(&fill(&more, &[("command", &self.events_command())])))
            }
        };
        Ok(Section {
            kind: SectionKind::Events,
            title: self.set(&labels.section_events),
            table: None,
            lines,
            note,
        })
    }

    /// The latest event reported as a fact with a date of its own.
    pub(super) fn latest_fact(&mut self) -> Result<Option<Line>, BriefError> {
        let filter =
            EventFilter { statuses: vec![Status::Fact], limit: Some(100), ..self.filter() };
        let events = self.world.events(&filter)?;
        let Some(latest) = events.into_iter().find(|event| event.date.is_some()) else {
            return Ok(None);
        };
        let mut line = self.told(&[latest])?;
        let latest = self.set(&self.speaker.texts.labels.latest);
        line.text = format!("{}.", fill(&latest, &[("event", &line.text)]));
        Ok(Some(line))
    }

    /// One line for events that several sentences tell alike.
    pub(super) fn told(&mut self, group: &[Event]) -> Result<Line, BriefError> {
        let Some(first) = group.first() else { return Ok(Line::default()) };
        let published = self.published(&first.doc)?;
        let date = self.speaker.event_date(first, published);
        let mut text = format!("{date} — {}", self.speaker.event(first));
        let mut evidence = Vec::new();
        for event in group {
            let number = self.prove(&event.doc, event.sentence)?;
            if !evidence.contains(&number) {
                evidence.push(number);
            }
        }
        if let Some(story) = self.world.story(&first.id)?.filter(|story| story.sources > 1) {
            let sources = self.count(&self.speaker.texts.labels.sources, story.sources.into());
            text = format!("{text} ({sources})");
            for number in self.other_texts(&story)? {
                if !evidence.contains(&number) {
                    evidence.push(number);
                }
            }
        }
        let text = self.set(&text);
        Ok(Line {
            text,
            evidence,
            events: group.iter().map(|event| event.id.clone()).collect(),
            status: Some(first.status),
            date: first.date,
        })
    }

    /// The sentences of a story in a few other texts: a copy proves no more than the first.
    fn other_texts(&mut self, story: &Story) -> Result<Vec<usize>, BriefError> {
        let mut texts: Vec<u32> = Vec::new();
        let own = story.told.iter().find(|source| source.event == story.id);
        texts.extend(own.map(|source| source.text));
        let mut numbers = Vec::new();
        for source in &story.told {
            if texts.contains(&source.text) || numbers.len() >= OTHER_TEXTS {
                continue;
            }
            texts.push(source.text);
            if let Some(event) = self.world.event(&source.event)? {
                numbers.push(self.prove(&event.doc, event.sentence)?);
            }
        }
        Ok(numbers)
    }
}

/// Whether two events make the same line: told twice, or the same thing in two documents.
fn alike(a: &Event, b: &Event) -> bool {
    (&a.from, &a.to, a.kind, &a.mode, &a.cameo) == (&b.from, &b.to, b.kind, &b.mode, &b.cameo)
        && (a.status, a.date, &a.speaker) == (b.status, b.date, &b.speaker)
        && (a.date.is_some() || a.doc == b.doc)
}
