//! What is said: of the subject by others, and in its name.

use chancery_records::{ActorId, Statement};
use chancery_world::StatementFilter;

use super::Composer;
use crate::page::{Line, Section, SectionKind, Subject};
use crate::texts::fill;
use crate::{BriefError, dates};

impl Composer<'_> {
    pub(super) fn statement_sections(&mut self) -> Result<Vec<Section>, BriefError> {
        let labels = &self.speaker.texts.labels;
        let time = StatementFilter {
            since: self.options.since,
            until: self.options.until,
            limit: u32::try_from(self.options.lines).ok(),
            ..StatementFilter::default()
        };
        let of = |speaker: &ActorId, about: &ActorId| StatementFilter {
            speaker: Some(speaker.clone()),
            about: Some(about.clone()),
            ..time.clone()
        };
        Ok(match self.subject {
            Subject::Actor(actor) => {
                let others = StatementFilter {
                    about: Some(actor.clone()),
                    not_speaker: Some(actor.clone()),
                    ..time.clone()
                };
                let own = StatementFilter { speaker: Some(actor.clone()), ..time.clone() };
                let said_of = &labels.section_said_of;
                vec![
                    self.statements(SectionKind::SaidOf, said_of, &[others])?,
                    self.statements(SectionKind::Says, &labels.section_says, &[own])?,
                ]
            }
            Subject::Dyad(a, b) => {
                let both = [of(a, b), of(b, a)];
                vec![self.statements(SectionKind::Says, &labels.section_says_of, &both)?]
            }
        })
    }

    fn statements(
        &mut self,
        kind: SectionKind,
        title: &str,
        filters: &[StatementFilter],
    ) -> Result<Section, BriefError> {
        let mut lines = Vec::new();
        for filter in filters {
            for statement in self.world.statements(filter)? {
                lines.push(self.statement(&statement)?);
            }
        }
        let note = lines.is_empty().then(|| self.set(&self.speaker.texts.labels.none_said));
        Ok(Section { kind, title: self.set(title), table: None, lines, note })
    }

    fn statement(&mut self, statement: &Statement) -> Result<Line, BriefError> {
        let texts = self.speaker.texts;
        let names = &self.speaker.names;
        let mut speaker = names.noun(&statement.speaker).who;
        if !statement.direct {
            speaker = fill(&texts.labels.reported, &[("speaker", &speaker)]);
        }
        let speaker = crate::typography::capital(&speaker);
        let addressee = statement.addressee.as_ref().map(|addressee| match self.lang() {
            crate::Lang::Fr => names.noun(addressee).to,
            crate::Lang::En => format!("to {}", names.noun(addressee).who),
        });
        let published = self.published(&statement.doc)?;
        let date = published
            .map_or_else(|| texts.dates.unknown.clone(), |span| dates::span(&texts.dates, span));
        let template =
            if addressee.is_some() { &texts.labels.quote_to } else { &texts.labels.quote };
        let text = self.with_quote(
            template,
            &statement.evidence.text,
            &[
                ("date", &date),
                ("speaker", &speaker),
                ("addressee", addressee.as_deref().unwrap_or_default()),
            ],
        );
        let evidence = vec![self.prove(&statement.doc, statement.sentence)?];
        Ok(Line { text, evidence, ..Line::default() })
    }
}
