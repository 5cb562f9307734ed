//! Annotated articles: a folder of texts `NNN*.txt` and one of `NNN.events.jsonl`, as `shared/gold` has them; or a
//! file of texts, one JSON object a line, and a table of what stands where in them (`coding/fr/annotated.events`).

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use chancery_coding::typing::scout::Seen;
use chancery_reading::{Dispatch, Limits, Source, read_bytes};
use chancery_records::{ActorId, EventType, Span};

/// An annotated article.
pub(crate) struct Article {
    /// The digits that its name begins with.
    pub(crate) number: u32,
    /// Its text as the program reads it.
    pub(crate) dispatch: Dispatch,
    text: Vec<char>,
    events: Vec<Gold>,
}

/// An annotated event, as far as anything is taught by it.
struct Gold {
    from: BTreeSet<ActorId>,
    to: BTreeSet<ActorId>,
    kind: EventType,
    evidence: String,
    sure: bool,
}

/// Reads the articles of one language from `TEXTS:GOLD`.
pub(crate) fn read(folders: &str, language: &str) -> Result<Vec<Article>> {
    let (texts, gold) = folders.split_once(':').context("two folders, TEXTS:GOLD")?;
    if texts.ends_with(".jsonl") {
        return of_table(texts, gold, language);
    }
    let mut files: Vec<PathBuf> = std::fs::read_dir(texts)
        .with_context(|| format!("{texts} cannot be read"))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    files.sort();
    let mut articles = Vec::new();
    for file in files {
        let Some(name) = file.file_name().and_then(|name| name.to_str()) else { continue };
        let digits: String = name.chars().take(3).collect();
        let annotated = Path::new(gold).join(format!("{digits}.events.jsonl"));
        let (true, true, Ok(number)) =
            (name.ends_with(".txt"), annotated.exists(), digits.parse::<u32>())
        else {
            continue;
        };
        let dispatch =
            read_bytes(&std::fs::read(&file)?, &Source::named(name), &Limits::default())?;
        if dispatch.document.language == language {
            let text = dispatch.document.text.clone().unwrap_or_default().chars().collect();
            articles.push(Article { number, dispatch, text, events: read_gold(&annotated)? });
        }
    }
    Ok(articles)
}

/// Reads the articles that a table speaks of.
fn of_table(texts: &str, table: &str, language: &str) -> Result<Vec<Article>> {
    let content =
        std::fs::read_to_string(table).with_context(|| format!("{table} cannot be read"))?;
    let mut rows: BTreeMap<usize, Vec<Vec<&str>>> = BTreeMap::new();
    for line in content.lines().filter(|line| !line.starts_with(['#', 'l'])) {
        let cells: Vec<&str> = line.split('\t').collect();
        let number = cells[0].parse().with_context(|| format!("{table}: {line}"))?;
        if cells.len() < 10 {
            bail!("{table}: ten cells are wanted: {line}");
        }
        rows.entry(number).or_default().push(cells);
    }
    let texts =
        std::fs::read_to_string(texts).with_context(|| format!("{texts} cannot be read"))?;
    let mut articles = Vec::new();
    for (line, article) in texts.lines().enumerate() {
        let Some(rows) = rows.get(&line) else { continue };
        let article: serde_json::Value = serde_json::from_str(article)?;
        let written: Vec<char> = article["text"].as_str().unwrap_or_default().chars().collect();
        let raw: String = written.iter().collect();
        let name = line.to_string();
        let dispatch = read_bytes(raw.as_bytes(), &Source::named(name), &Limits::default())?;
        if dispatch.document.language != language {
            continue;
        }
        let mut events = Vec::new();
        for cells in rows.iter().filter(|cells| cells[1] != "-") {
            let (start, end): (usize, usize) = (cells[1].parse()?, cells[2].parse()?);
            let evidence = written.get(start..end).context("evidence beyond its article")?;
            let side = |cell: &str| {
                let ids = cell.split(',').filter_map(|id| id.parse::<ActorId>().ok());
                ids.map(|id| id.state()).collect()
            };
            let Ok(kind) = cells[5].parse::<EventType>() else { bail!("{table}: {}", cells[5]) };
            events.push(Gold {
                from: side(cells[3]),
                to: side(cells[4]),
                kind,
                evidence: evidence.iter().collect(),
                sure: cells[9] == "yes",
            });
        }
        let text = dispatch.document.text.clone().unwrap_or_default().chars().collect();
        let number = u32::try_from(line).unwrap_or(u32::MAX);
        articles.push(Article { number, dispatch, text, events });
    }
    Ok(articles)
}

fn read_gold(file: &Path) -> Result<Vec<Gold>> {
    let content = std::fs::read_to_string(file)?;
    let mut events = Vec::new();
    for line in content.lines().filter(|line| !line.trim().is_empty()) {
        let event: serde_json::Value =
            serde_json::from_str(line).with_context(|| format!("{}: {line}", file.display()))?;
        let side = |name: &str| -> BTreeSet<ActorId> {
            let ids = event[name].as_array().cloned().unwrap_or_default();
            let ids = ids.iter().filter_map(|id| id.as_str()?.parse::<ActorId>().ok());
            ids.map(|id| id.state()).collect()
        };
        let kind = event["type"].as_str().unwrap_or_default();
        let Ok(kind) = kind.parse::<EventType>() else { bail!("{}: {line}", file.display()) };
        events.push(Gold {
            from: side("from"),
            to: side("to"),
            kind,
            evidence: event["evidence"].as_str().unwrap_or_default().to_owned(),
            sure: event["sure"].as_bool().unwrap_or(true),
        });
    }
    Ok(events)
}

impl Article {
    /// The characters of a span.
    pub(crate) fn words(&self, span: Span) -> String {
        self.text[span.start as usize..span.end as usize].iter().collect()
    }

    /// How likely a judge of sightings thinks each annotated event that any reader would code, at its likeliest
    /// sighting; none where no sighting shows it.
    pub(crate) fn reached(&self, seen: &[(f32, &Seen)]) -> Vec<(String, Option<f32>)> {
        let sure = self.events.iter().filter(|gold| gold.sure);
        let of = |gold: &Gold| {
            let shows = |one: &&(f32, &Seen)| {
                let (from, to) = (one.1.from.state(), one.1.to.state());
                let joins = gold.from.contains(&from) && gold.to.contains(&to)
                    || gold.kind.is_mutual() && gold.from.contains(&to) && gold.to.contains(&from);
                joins
                    && gold.kind == one.1.kind
                    && overlap(&gold.evidence, &self.words(one.1.sentence))
            };
            seen.iter().filter(shows).map(|one| one.0).max_by(f32::total_cmp)
        };
        sure.map(|gold| {
            (
                format!(
                    "{} {} {:?} {:?} {}",
                    self.number, gold.kind, gold.from, gold.to, gold.evidence
                ),
                of(gold),
            )
        })
        .collect()
    }

    /// Whether what is coded of two actors in a sentence is annotated, with how much that counts: right, wrong, or left
    /// open where the same is told elsewhere in the text.
    pub(crate) fn judged(
        &self,
        kind: EventType,
        from: &ActorId,
        to: &ActorId,
        sentence: &str,
    ) -> Option<(bool, f32)> {
        let (from, to) = (from.state(), to.state());
        let joins = |gold: &&Gold| {
            gold.from.contains(&from) && gold.to.contains(&to)
                || kind.is_mutual() && gold.from.contains(&to) && gold.to.contains(&from)
        };
        let same: Vec<&Gold> =
            self.events.iter().filter(|gold| gold.kind == kind).filter(joins).collect();
        if let Some(gold) = same.iter().find(|gold| overlap(&gold.evidence, sentence)) {
            return Some((true, if gold.sure { 1.0 } else { 0.5 }));
        }
        if same.is_empty() { Some((false, 1.0)) } else { None }
    }
}

/// Whether the evidence stands in the sentence, or most of it.
fn overlap(evidence: &str, sentence: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.len() > 1)
            .map(str::to_lowercase)
            .collect()
    };
    let held: BTreeSet<String> = words(sentence).into_iter().collect();
    let evidence = words(evidence);
    let shared = evidence.iter().filter(|word| held.contains(*word)).count();
    !evidence.is_empty() && shared * 10 >= evidence.len() * 6
}
