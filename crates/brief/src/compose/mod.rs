//! Putting a brief together: what is asked of the world, in which order it is told.

mod counts;
mod events;
mod figures;
mod order;
mod standing;
mod statements;

use std::collections::HashMap;

use chancery_knowledge::Directory;
use chancery_records::{ActorId, DaySpan, Document, DocumentId, PublishedBasis, Status};
use chancery_world::{Coverage, EventFilter, TieFilter, World};

use crate::names::Namer;
use crate::page::{Brief, Evidence, Line, Named, Options, Subject};
use crate::sentences::Speaker;
use crate::texts::{Pair, count, fill};
use crate::typography::{quoted, set};
use crate::{BriefError, Lang, dates};

/// The longest quotation, in characters.
const LONGEST: usize = 320;

/// A brief on an actor or a dyad, from what a world holds.
///
/// # Errors
/// [`BriefError::World`], if the world cannot be read; [`BriefError::Texts`], if the build is broken.
pub fn brief(
    world: &World,
    directory: &Directory,
    subject: &Subject,
    options: &Options,
) -> Result<Brief, BriefError> {
    let texts = options.lang.texts()?;
    let names = Namer::new(directory, Some(world), options.lang, texts);
    let speaker = Speaker { lang: options.lang, texts, names };
    let mut page = Composer {
        world,
        directory,
        subject,
        options,
        speaker,
        documents: HashMap::new(),
        numbers: HashMap::new(),
        evidence: Vec::new(),
    };
    page.compose()
}

/// What is needed while a brief is put together.
struct Composer<'a> {
    world: &'a World,
    directory: &'a Directory,
    subject: &'a Subject,
    options: &'a Options,
    speaker: Speaker<'a>,
    documents: HashMap<DocumentId, Document>,
    numbers: HashMap<(DocumentId, u32), usize>,
    evidence: Vec<Evidence>,
}

impl Composer<'_> {
    fn compose(&mut self) -> Result<Brief, BriefError> {
        let actors = self.subject.actors();
        let coverage = self.world.coverage(&actors)?;
        let names: Vec<String> =
            actors.iter().map(|actor| self.set(&self.speaker.names.noun(actor).bare)).collect();
        let title = names.join(" – ");
        let period = DaySpan::new(self.options.since, self.options.until).ok();
        let mut sections = Vec::new();
        let mut summary = Vec::new();
        let known = coverage.documents > 0 || self.any_record()?;
        if known {
            summary = self.summary()?;
            sections.push(self.counts_section()?);
            sections.extend(self.figures_section()?);
            sections.push(self.events_section()?);
            sections.extend(self.statement_sections()?);
            sections.push(self.ties_section()?);
            sections.push(self.contradictions_section()?);
        }
        sections.extend(self.order_sections(coverage.published)?);
        let labels = &self.speaker.texts.labels;
        let explain = self.evidence.first().map(|evidence| {
            let suffix = &self.options.command_suffix;
            let id = format!("{}:{}{suffix}", evidence.document, evidence.sentence);
            self.set(&fill(&labels.explain, &[("id", &id)]))
        });
        Ok(Brief {
            subject: actors
                .iter()
                .zip(&names)
                .map(|(id, name)| Named { id: id.clone(), name: name.clone() })
                .collect(),
            language: self.options.lang,
            title,
            period,
            coverage: self.coverage_lines(&actors, known.then_some(coverage), period),
            summary,
            sections,
            closing: (self.set(&labels.section_evidence), explain),
            evidence: std::mem::take(&mut self.evidence),
        })
    }

    fn coverage_lines(
        &self,
        actors: &[ActorId],
        coverage: Option<Coverage>,
        period: Option<DaySpan>,
    ) -> Vec<String> {
        let labels = &self.speaker.texts.labels;
        let mut lines = Vec::new();
        let Some(coverage) = coverage else {
            let names = &self.speaker.names;
            let of = names.list(actors, |noun| &noun.of);
            let who = names.list(actors, |noun| &noun.who);
            lines.push(self.set(&fill(&labels.nothing, &[("de", &of), ("who", &who)])));
            return lines;
        };
        let published = match coverage.published {
            Some(span) => dates::span(&self.speaker.texts.dates, span),
            None => self.speaker.texts.dates.unknown.clone(),
        };
        let documents = self.count(&labels.documents, coverage.documents.into());
        let sentences = self.count(&labels.sentences, coverage.sentences.into());
        let values =
            [("documents", &*documents), ("sentences", &*sentences), ("period", &*published)];
        lines.push(self.set(&fill(&labels.based_on, &values)));
        if coverage.undated > 0 {
            lines.push(self.set(&self.count(&labels.undated, coverage.undated.into())));
        }
        if let Some(period) = period {
            let period = dates::span(&self.speaker.texts.dates, period);
            lines.push(self.set(&fill(&labels.period, &[("period", &period)])));
        }
        lines
    }

    /// Whether any event or tie at all tells of the subject, even if no mention does.
    fn any_record(&self) -> Result<bool, BriefError> {
        let all = EventFilter { since: None, until: None, ..self.filter() };
        let ties = TieFilter { limit: Some(1), ..self.tie_filter() };
        let ties = TieFilter { since: None, until: None, ..ties };
        Ok(self.world.count_events(&all)? > 0 || !self.world.ties(&ties)?.is_empty())
    }

    /// The ties that the brief is about.
    fn tie_filter(&self) -> TieFilter {
        let filter = TieFilter {
            since: self.options.since,
            until: self.options.until,
            ..TieFilter::default()
        };
        match self.subject {
            Subject::Actor(actor) => TieFilter { actor: Some(actor.clone()), ..filter },
            Subject::Dyad(a, b) => TieFilter { dyad: Some((a.clone(), b.clone())), ..filter },
        }
    }

    /// The events that the brief is about, of each story the one that tells it best.
    fn filter(&self) -> EventFilter {
        let filter = EventFilter {
            since: self.options.since,
            until: self.options.until,
            once: true,
            ..EventFilter::default()
        };
        match self.subject {
            Subject::Actor(actor) => EventFilter { actors: vec![actor.clone()], ..filter },
            Subject::Dyad(a, b) => EventFilter { dyad: Some((a.clone(), b.clone())), ..filter },
        }
    }

    /// The sentences at the top.
    fn summary(&mut self) -> Result<Vec<Line>, BriefError> {
        let deeds = self.world.deeds(&self.filter())?;
        let labels = &self.speaker.texts.labels;
        if deeds.is_empty() {
            return Ok(vec![Line { text: self.set(&labels.none_events), ..Line::default() }]);
        }
        let facts: Vec<_> = deeds.iter().filter(|deed| deed.status == Status::Fact).collect();
        let cooperation = facts.iter().filter(|deed| deed.kind.quad() <= 2).count();
        let number = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
        let all = self.count(&labels.events, number(deeds.len()));
        let told = self.count(&labels.facts, number(facts.len()));
        let unreal = self.count(&labels.unreal, number(deeds.len() - facts.len()));
        let names = &self.speaker.names;
        let first = match self.subject {
            Subject::Actor(actor) => {
                let noun = names.noun(actor);
                let who = crate::typography::capital(&noun.who);
                let values =
                    [("Who", &*who), ("events", &*all), ("facts", &*told), ("unreal", &*unreal)];
                fill(&labels.headline[usize::from(noun.many)], &values)
            }
            Subject::Dyad(a, b) => {
                let (a, b) = (names.noun(a).who, names.noun(b).who);
                let values = [
                    ("events", &*all),
                    ("a", &*a),
                    ("b", &*b),
                    ("facts", &*told),
                    ("unreal", &*unreal),
                ];
                fill(&labels.headline_dyad, &values)
            }
        };
        let mut lines = vec![first];
        if !facts.is_empty() {
            let cooperation_acts = self.count(&labels.acts, number(cooperation));
            let conflict_acts = self.count(&labels.acts, number(facts.len() - cooperation));
            let values = [("cooperation", &*cooperation_acts), ("conflict", &*conflict_acts)];
            lines.push(fill(&labels.quads, &values));
        }
        if let Some(partners) = self.main_partners()? {
            lines.push(fill(&labels.partners, &[("list", &partners)]));
        }
        let mut lines: Vec<Line> = lines
            .into_iter()
            .map(|text| Line { text: self.set(&text), ..Line::default() })
            .collect();
        if let Some(latest) = self.latest_fact()? {
            lines.push(latest);
        }
        Ok(lines)
    }

    /// Notes a sentence as evidence and gives its number.
    fn prove(&mut self, document: &DocumentId, sentence: u32) -> Result<usize, BriefError> {
        let key = (document.clone(), sentence);
        if let Some(&number) = self.numbers.get(&key) {
            return Ok(number);
        }
        let words = self.world.sentence(document, sentence)?.unwrap_or_default();
        let number = self.evidence.len() + 1;
        let Some(source) = self.document(document)? else { return Ok(number) };
        let source = source.clone();
        let labels = &self.speaker.texts.labels;
        let basis = match source.published.basis {
            PublishedBasis::Metadata => &labels.basis_metadata,
            PublishedBasis::Header => &labels.basis_header,
            PublishedBasis::Url => &labels.basis_url,
            PublishedBasis::Text => &labels.basis_text,
            PublishedBasis::Unknown => &labels.basis_unknown,
        };
        let published = match source.published.span() {
            Some(span) => format!("{} ({basis})", dates::span(&self.speaker.texts.dates, span)),
            None => basis.clone(),
        };
        let place = [&source.title, &source.path, &source.url].into_iter().flatten();
        let place = place.map(String::as_str).collect::<Vec<_>>().join(", ");
        let line = self.with_quote(
            &labels.evidence,
            &words,
            &[("source", &place), ("published", &published)],
        );
        self.evidence.push(Evidence {
            number,
            document: document.clone(),
            sentence,
            words,
            title: source.title,
            path: source.path,
            url: source.url,
            published: source.published,
            line,
        });
        self.numbers.insert(key, number);
        Ok(number)
    }

    fn document(&mut self, id: &DocumentId) -> Result<Option<&Document>, BriefError> {
        if !self.documents.contains_key(id)
            && let Some(document) = self.world.document(id)?
        {
            self.documents.insert(id.clone(), document);
        }
        Ok(self.documents.get(id))
    }

    fn published(&mut self, id: &DocumentId) -> Result<Option<DaySpan>, BriefError> {
        Ok(self.document(id)?.and_then(|document| document.published.span()))
    }

    /// Text of ours, with the signs of the language.
    fn set(&self, text: &str) -> String {
        set(self.options.lang, text)
    }

    /// A template with `{words}` put between quotation marks, exactly as the text has them.
    fn with_quote(&self, template: &str, words: &str, values: &[(&str, &str)]) -> String {
        let mut values = values.to_vec();
        values.push(("words", "\u{e000}"));
        let line = self.set(&fill(template, &values));
        line.replacen('\u{e000}', &quoted(self.options.lang, words, LONGEST), 1)
    }

    fn count(&self, pair: &Pair, n: u64) -> String {
        count(self.options.lang, pair, n)
    }

    fn lang(&self) -> Lang {
        self.options.lang
    }

    /// The command that shows all events of the brief.
    fn events_command(&self) -> String {
        let mut command = match self.subject {
            Subject::Actor(actor) => format!("chancery events --actor {actor}"),
            Subject::Dyad(a, b) => format!("chancery events --dyad {a} {b}"),
        };
        for (flag, day) in [("since", self.options.since), ("until", self.options.until)] {
            if let Some(day) = day {
                command.push_str(&format!(" --{flag} {day}"));
            }
        }
        command + &self.options.command_suffix
    }
}
