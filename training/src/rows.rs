//! Labelled rows: where they come from, and what is read of them.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use chancery_coding::language::Language;
use chancery_coding::typing::pairs::{self, Beside, Pair, Read};
use chancery_coding::typing::scout::Seen;
use chancery_coding::typing::{Label, Typist};
use chancery_knowledge::Directory;
use chancery_syntax::Pipeline;

/// Where a row comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// Written and labelled here.
    Own,
    /// Published (`plv_train.tsv`).
    Published,
}

/// A labelled row with all that rules and model need.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) origin: Origin,
    pub(crate) pair: Pair,
    pub(crate) label: Label,
    pub(crate) read: Read,
    /// 0 to 4, by the sentence: the same sentence is always in the same fold.
    pub(crate) fold: u8,
}

/// Reads rows of one language, on all cores.
pub(crate) struct RowReader {
    language: Language,
    directory: &'static Directory,
    pipeline: Pipeline,
}

impl RowReader {
    /// For a language that ships; words from a folder such as `knowledge/lexicon`.
    pub(crate) fn new(language: &str, words: &Path) -> Result<RowReader> {
        let shipped = chancery_models::shipped(language)
            .with_context(|| format!("no pipeline ships for `{language}`"))?;
        Ok(RowReader {
            language: Language::in_folder(words, language)?,
            directory: Directory::packed()?,
            pipeline: shipped.load()?,
        })
    }

    pub(crate) fn pipeline_name(&self) -> String {
        self.pipeline.meta().full_name()
    }

    /// What the scout sees in rows, with the eyes of a typing model; on all cores.
    pub(crate) fn sightings(
        &self,
        rows: &[&Row],
        typist: &Typist,
    ) -> Vec<Vec<(Seen, Beside, Beside)>> {
        let look = |row: &&Row| {
            pairs::sightings(&row.pair, &self.language, self.directory, &self.pipeline, typist)
        };
        let half = rows.len().div_ceil(2).max(1);
        std::thread::scope(|scope| {
            let parts: Vec<_> = rows
                .chunks(half)
                .map(|part| scope.spawn(move || part.iter().map(look).collect::<Vec<_>>()))
                .collect();
            parts.into_iter().flat_map(|part| part.join().unwrap_or_default()).collect()
        })
    }

    /// The rows of tables; `column` is the one with the label.
    pub(crate) fn read(&self, files: &[PathBuf], column: &str, origin: Origin) -> Result<Vec<Row>> {
        let mut pairs = Vec::new();
        for file in files {
            let content = std::fs::read_to_string(file)
                .with_context(|| format!("{} cannot be read", file.display()))?;
            let name = file.display().to_string();
            let found = if file.extension().is_some_and(|end| end == "txt") {
                pairs::marked(&name, &content)?
            } else {
                pairs::table(&name, &content, Some(column))?
            };
            for (pair, label) in found {
                let label: Label = label
                    .trim()
                    .parse()
                    .with_context(|| format!("{}: {}", file.display(), pair.sentence))?;
                pairs.push((pair, label));
            }
        }
        if pairs.is_empty() {
            bail!("no rows in {} files", files.len());
        }
        Ok(self.in_parallel(&pairs, origin))
    }

    fn in_parallel(&self, pairs: &[(Pair, Label)], origin: Origin) -> Vec<Row> {
        let workers = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let share = pairs.len().div_ceil(workers).max(1);
        std::thread::scope(|scope| {
            let parts: Vec<_> = pairs
                .chunks(share)
                .map(|part| {
                    scope.spawn(move || {
                        part.iter()
                            .map(|(pair, label)| self.row(pair, *label, origin))
                            .collect::<Vec<_>>()
                    })
                })
                .collect();
            parts.into_iter().flat_map(|part| part.join().unwrap_or_default()).collect()
        })
    }

    fn row(&self, pair: &Pair, label: Label, origin: Origin) -> Row {
        let mut read = pairs::read(pair, &self.language, self.directory, &self.pipeline);
        if origin == Origin::Published {
            read.features.of_published();
        }
        Row { origin, pair: pair.clone(), label, read, fold: fold(&pair.sentence) }
    }
}

/// FNV-1a of the sentence, modulo five.
fn fold(sentence: &str) -> u8 {
    let hash = sentence.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (hash % 5) as u8
}

/// The tables and marked texts of a folder, in order of their names.
pub(crate) fn tables(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in
        std::fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?
    {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "tsv" || end == "txt") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
