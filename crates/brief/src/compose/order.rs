//! What binds, what became of it, and what hangs on what.

use chancery_knowledge::instruments::Duty;
use chancery_order::{Ground, Question, System, Verdict, verdicts};
use chancery_records::{ActorId, Day, DaySpan};

use super::Composer;
use crate::order::OrderPages;
use crate::page::{Line, Section, SectionKind, Subject};
use crate::texts::fill;
use crate::{BriefError, dates};

/// Duties that a brief names: those that matter when it comes to blows.
const GRAVE: [Duty; 3] = [Duty::Defence, Duty::Offence, Duty::Neutrality];

impl Composer<'_> {
    /// The day on which the order is looked at: the last of the time asked for, or else of the dispatches.
    fn order_day(&self, published: Option<DaySpan>) -> Option<Day> {
        self.options.until.or(published.and_then(DaySpan::last))
    }

    /// What binds the subject, and what became of duties that concern it; nothing where the record knows
    /// nothing of it.
    pub(super) fn order_sections(
        &mut self,
        published: Option<DaySpan>,
    ) -> Result<Vec<Section>, BriefError> {
        let Some(day) = self.order_day(published) else { return Ok(Vec::new()) };
        let system = System::new(self.directory);
        let mut sections = Vec::new();
        let judged = self.judged(&system, day)?;
        let bound = self.bound_lines(&system, day)?;
        let labels = &self.speaker.texts.labels;
        let when = dates::day(&self.speaker.texts.dates, day);
        if !bound.is_empty() {
            let title = self.set(&fill(&labels.section_bound, &[("day", &when)]));
            let (lines, note) = self.cut(bound, "order", day);
            sections.push(Section { kind: SectionKind::Bound, title, table: None, lines, note });
        }
        if !judged.is_empty() {
            let lines = self.verdict_lines(&system, &judged)?;
            let title = self.set(&self.speaker.texts.labels.section_verdicts);
            let (lines, note) = self.cut(lines, "verdicts", day);
            sections.push(Section { kind: SectionKind::Verdicts, title, table: None, lines, note });
        }
        let exposed = self.exposure_lines(&system, day)?;
        if !exposed.is_empty() {
            let labels = &self.speaker.texts.labels;
            let title = self.set(&fill(&labels.section_exposure, &[("day", &when)]));
            let (lines, note) = self.cut(exposed, "exposure", day);
            sections.push(Section { kind: SectionKind::Exposure, title, table: None, lines, note });
        }
        Ok(sections)
    }

    /// At most as many lines as are wanted, how many more there are, and the command that shows all of them
    /// with their sources.
    fn cut(&self, mut lines: Vec<Line>, command: &str, day: Day) -> (Vec<Line>, Option<String>) {
        let labels = &self.speaker.texts.labels;
        let more = lines.len().saturating_sub(self.options.lines);
        lines.truncate(self.options.lines);
        let who = self.subject.actors().first().map(ToString::to_string).unwrap_or_default();
        let body = who
            .parse::<ActorId>()
            .is_ok_and(|id| self.directory.organisation(id.as_str()).is_some());
        let asked = match command {
            "verdicts" if body => format!("verdicts --org {who}"),
            "verdicts" => format!("verdicts --actor {who}"),
            other => format!("{other} {who}"),
        };
        let command = format!("chancery {asked} --on {day}{}", self.options.command_suffix);
        let sources = fill(&labels.with_sources, &[("command", &command)]);
        let more = u64::try_from(more).unwrap_or(u64::MAX);
        let note = if more > 0 {
            format!("{} {sources}", self.count(&labels.and_more, more))
        } else {
            sources
        };
        (lines, Some(self.set(&note)))
    }

    fn judged(&self, system: &System, day: Day) -> Result<Vec<Verdict>, BriefError> {
        let mut found = self.found(system, day)?;
        found.retain(|verdict| {
            let kind = system.norm(&verdict.norm).map(|norm| norm.article.kind);
            // That states should have conferred and nobody knows whether they did is no news.
            let lesser = matches!(kind, Some(Duty::Consultation | Duty::Democracy));
            kind.is_some_and(|kind| GRAVE.contains(&kind))
                || lesser && verdict.outlook != chancery_order::Outlook::Pending
        });
        chancery_order::judge(system, self.directory, self.world, &mut found)?;
        Ok(found)
    }

    fn found(&self, system: &System, day: Day) -> Result<Vec<Verdict>, BriefError> {
        let question = Question {
            since: self.options.since,
            on: Some(day),
            incidents: Some(self.options.lines),
            ..Question::default()
        };
        let found = match self.subject {
            Subject::Actor(actor) => {
                let body = system.laws_of(actor.as_str()).next().is_some();
                let question = if body {
                    Question { body: Some(actor.to_string()), ..question }
                } else {
                    Question { actor: Some(actor.state()), ..question }
                };
                verdicts(system, Some(self.world), &question)?
            }
            Subject::Dyad(a, b) => {
                let (a, b) = (a.state(), b.state());
                // More happenings are looked at than shown, since most are not between the two.
                let question = Question { actor: Some(a.clone()), incidents: None, ..question };
                let mut found = verdicts(system, Some(self.world), &question)?;
                found.retain(|verdict| between(verdict, &a, &b));
                found
            }
        };
        Ok(found)
    }

    fn bound_lines(&self, system: &System, day: Day) -> Result<Vec<Line>, BriefError> {
        let actors: Vec<ActorId> = self.subject.actors().iter().map(ActorId::state).collect();
        let [first, others @ ..] = actors.as_slice() else { return Ok(Vec::new()) };
        let pages = OrderPages::new(system, self.directory, Some(self.world), self.lang())?;
        let body = system.laws_of(first.as_str()).next().is_some();
        let (body, party) =
            if body { (Some(first.as_str()), None) } else { (None, Some(first.as_str())) };
        let bound = system.bound(day, None, body, party)?;
        let mut lines = Vec::new();
        for obligation in bound.obligations {
            let Some(norm) = system.norm(&obligation.norm) else { continue };
            let all =
                others.iter().all(|other| obligation.parties.iter().any(|p| p == other.as_str()));
            // With the whole world one is bound to everybody: that tells nothing of these.
            let few = obligation.parties.len() <= 60;
            if GRAVE.contains(&norm.article.kind) && all && few {
                let text = pages.bound_line(norm, &obligation, &actors);
                lines.push(Line { text, ..Line::default() });
            }
        }
        Ok(lines)
    }

    /// An incident a line, with what became of each duty.
    fn verdict_lines(
        &mut self,
        system: &System,
        judged: &[Verdict],
    ) -> Result<Vec<Line>, BriefError> {
        let mut lines = Vec::new();
        for together in judged.chunk_by(|a, b| a.incident.id == b.incident.id) {
            let pages = OrderPages::new(system, self.directory, Some(self.world), self.lang())?;
            let text = pages.verdicts_line(together);
            let mut evidence = Vec::new();
            let legs = together.iter().flat_map(|verdict| &verdict.legs);
            for ground in legs.flat_map(|leg| &leg.grounds) {
                let place = match ground {
                    Ground::Event { doc, sentence, .. }
                    | Ground::Judgement { doc, sentence, .. } => Some((doc, *sentence)),
                    Ground::Record { .. } => None,
                };
                if let Some((doc, sentence)) = place {
                    let number = self.prove(doc, sentence)?;
                    if !evidence.contains(&number) {
                        evidence.push(number);
                    }
                }
            }
            lines.push(Line { text, evidence, ..Line::default() });
        }
        Ok(lines)
    }

    fn exposure_lines(&self, system: &System, day: Day) -> Result<Vec<Line>, BriefError> {
        let actors: Vec<ActorId> = self.subject.actors().iter().map(ActorId::state).collect();
        let [first, others @ ..] = actors.as_slice() else { return Ok(Vec::new()) };
        let pages = OrderPages::new(system, self.directory, Some(self.world), self.lang())?;
        let exposure = system.exposure(first.as_str(), day);
        let with = |flow: &chancery_order::Exposed, other: &ActorId| {
            let lists = [&flow.from, &flow.to, &flow.via];
            lists.into_iter().flatten().any(|state| state == other.as_str())
        };
        let mut flows: Vec<_> = exposure
            .flows
            .iter()
            .filter(|flow| others.iter().all(|other| with(flow, other)))
            .collect();
        // Those of which it is known how much they matter come first.
        let known = |flow: &chancery_order::Exposed| {
            flow.shares.iter().any(|share| share.value.known().is_some())
        };
        flows.sort_by_key(|flow| !known(flow));
        Ok(flows
            .into_iter()
            .map(|flow| Line { text: pages.exposed_line(flow), ..Line::default() })
            .collect())
    }
}

/// Whether a verdict lies between two: one of them is the one concerned, and the other did it or owes help.
fn between(verdict: &Verdict, a: &ActorId, b: &ActorId) -> bool {
    let victim = &verdict.incident.victim;
    let other = |id: &ActorId| {
        verdict.incident.by.iter().chain(&verdict.owed_by).any(|one| one == id.as_str())
    };
    (victim == a.as_str() && other(b)) || (victim == b.as_str() && other(a))
}
