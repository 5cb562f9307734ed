//! How texts judge what became of a duty: attributed, beside the verdict and no part of it.

use std::collections::{BTreeMap, BTreeSet};

use chancery_knowledge::{Directory, fold};
use chancery_records::DocumentId;
use chancery_world::World;

use crate::verdicts::SHOWN;
use crate::{
    Ground, Incident, Judgement, Leg, LegKind, LegState, OrderError, System, Verdict, judgements,
};

/// Adds to each verdict the judgements that the texts which tell of its incident pass on the body or on those
/// who owe the duty. A judgement belongs to an incident if its sentence names a place of the incident or one
/// of those who did it.
///
/// # Errors
/// [`OrderError`] if the world or the words cannot be read.
pub fn judge(
    system: &System,
    directory: &Directory,
    world: &World,
    verdicts: &mut [Verdict],
) -> Result<(), OrderError> {
    let mut read = Read::default();
    for verdict in verdicts {
        let Some(norm) = system.norm(&verdict.norm) else { continue };
        let body = system.law(norm).body.clone();
        let marks = marks(system, directory, &verdict.incident);
        let mut grounds = Vec::new();
        for document in documents(verdict) {
            if !read.text(world, &document)?.iter().any(|line| told(line, &marks)) {
                continue;
            }
            for judgement in read.judgements(system, directory, world, &document)? {
                let about = judgement.about.iter().any(|one| {
                    one.as_str() == body || verdict.owed_by.iter().any(|by| by == one.as_str())
                });
                if about && told(&spaced(&judgement.text), &marks) {
                    grounds.push(Ground::Judgement {
                        doc: judgement.doc.clone(),
                        sentence: judgement.sentence,
                        speaker: judgement.speaker.clone(),
                        word: judgement.words.join(", "),
                        words: judgement.text.split_whitespace().collect::<Vec<_>>().join(" "),
                    });
                }
            }
        }
        if !grounds.is_empty() {
            let more = grounds.len().saturating_sub(SHOWN);
            grounds.truncate(SHOWN);
            let (kind, state) = (LegKind::Judgement, LegState::Shown);
            verdict.legs.push(Leg { kind, state, grounds, more });
        }
    }
    Ok(())
}

/// Documents that were read already: many verdicts rest on the same few.
#[derive(Default)]
struct Read {
    texts: BTreeMap<DocumentId, Vec<String>>,
    judgements: BTreeMap<DocumentId, Vec<Judgement>>,
}

impl Read {
    /// A document's sentences, folded.
    fn text(&mut self, world: &World, id: &DocumentId) -> Result<&[String], OrderError> {
        if !self.texts.contains_key(id) {
            let lines = world.sentences(id)?.iter().map(|line| spaced(&line.text)).collect();
            self.texts.insert(id.clone(), lines);
        }
        Ok(self.texts.get(id).map_or(&[], Vec::as_slice))
    }

    fn judgements(
        &mut self,
        system: &System,
        directory: &Directory,
        world: &World,
        id: &DocumentId,
    ) -> Result<&[Judgement], OrderError> {
        if !self.judgements.contains_key(id) {
            let found = judgements(system, directory, world, id)?;
            self.judgements.insert(id.clone(), found);
        }
        Ok(self.judgements.get(id).map_or(&[], Vec::as_slice))
    }
}

/// Whether a folded sentence names one of the marks.
fn told(line: &str, marks: &[String]) -> bool {
    marks.iter().any(|mark| line.contains(mark.as_str()))
}

/// The documents whose events a verdict rests on.
fn documents(verdict: &Verdict) -> BTreeSet<DocumentId> {
    let grounds = verdict.legs.iter().flat_map(|leg| &leg.grounds);
    grounds
        .filter_map(|ground| match ground {
            Ground::Event { doc, .. } => Some(doc.clone()),
            _ => None,
        })
        .collect()
}

/// Folded words by which a sentence names an incident: its places, and the names and adjectives of those who
/// did it, each between blanks.
fn marks(system: &System, directory: &Directory, incident: &Incident) -> Vec<String> {
    let mut words: Vec<&String> = Vec::new();
    for &entry in &incident.ledger {
        words.extend(system.ledger[entry].1.places.values().flatten());
    }
    for by in &incident.by {
        if let Some(state) = directory.state(by) {
            words.extend(state.names.values().chain(state.adjectives.values()).flatten());
        }
        if let Some(body) = directory.organisation(by) {
            words.extend(body.names.values().chain(body.acronyms.values()).flatten());
        }
    }
    words.into_iter().map(|word| spaced(word)).collect()
}

/// A text's folded words with blanks around each.
fn spaced(text: &str) -> String {
    let folded = fold(text);
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    format!(" {} ", words.join(" "))
}
