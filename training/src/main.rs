//! Trains and measures the typing model. `training/README.md` says what was measured and how.

#![allow(clippy::print_stdout)] // It is a command.

mod articles;
mod doubt;
mod fit;
mod measure;
mod rows;
mod scout;

use std::path::PathBuf;

use anyhow::{Context, Result};
use chancery_coding::Coder;
use chancery_coding::typing::{Label, Typist};
use chancery_reading::{Limits, Source, read_bytes};
use clap::{Args, Parser, Subcommand};

use fit::{Example, Recipe};
use measure::Scores;
use rows::{Origin, Row, RowReader};

/// Trains and measures the model that decides between PLOVER's types.
#[derive(Parser)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Five-fold cross-validation on published rows, with own rows in every training part
    Cv(Cv),
    /// Fit on everything and write the file that ships
    Train(Train),
    /// Print rows with their features, for looking at
    Dump(Sources),
    /// Fit the doubt of a model on judged events, print its reliability, and write it into the model's file
    Doubt(DoubtArgs),
    /// Code texts with models from a folder, as `chancery code` does with those that ship
    Code(CodeArgs),
    /// How many annotated events are within the scout's reach, and how likely it thinks them
    Reach(ReachArgs),
    /// Fit the scout on marked sentences and annotated articles of both languages, and write it into both models' files
    Scout(ScoutArgs),
}

#[derive(Args, Clone)]
struct Sources {
    /// en or fr
    #[arg(long, default_value = "en")]
    language: String,
    /// Published rows (columns sentence, source, target, gold_root)
    #[arg(long)]
    published: Option<PathBuf>,
    /// Folder of own rows (columns sentence, source, target, type)
    #[arg(long)]
    own: Option<PathBuf>,
    /// The words
    #[arg(long, default_value = "knowledge/lexicon")]
    words: PathBuf,
}

#[derive(Args, Clone, Copy)]
struct Tuning {
    #[arg(long, default_value_t = 0.7)]
    penalty: f32,
    #[arg(long, default_value_t = 0.6)]
    dense_scale: f32,
    #[arg(long, default_value_t = 200)]
    rounds: usize,
    #[arg(long, default_value_t = 2)]
    least: usize,
    /// How much an own row counts beside a published one
    #[arg(long, default_value_t = 0.3)]
    own_weight: f32,
}

#[derive(Args)]
struct Cv {
    #[command(flatten)]
    sources: Sources,
    #[command(flatten)]
    tuning: Tuning,
    /// Only these folds of the published rows, for choosing settings (0,1,2)
    #[arg(long, value_delimiter = ',')]
    folds: Vec<u8>,
    /// Folds that were not looked at while settings were chosen: scored again by themselves
    #[arg(long, value_delimiter = ',')]
    untouched: Vec<u8>,
    /// Print every row that came out wrong
    #[arg(long)]
    wrong: bool,
}

#[derive(Args)]
struct Train {
    #[command(flatten)]
    sources: Sources,
    #[command(flatten)]
    tuning: Tuning,
    /// The most sparse features that are kept
    #[arg(long, default_value_t = 80_000)]
    most: usize,
    /// The file to write
    #[arg(long)]
    out: PathBuf,
}

#[derive(Args)]
struct CodeArgs {
    /// Texts
    files: Vec<PathBuf>,
    /// The words
    #[arg(long, default_value = "knowledge/lexicon")]
    words: PathBuf,
    /// Folder of models
    #[arg(long, default_value = "models/typing")]
    models: PathBuf,
}

#[derive(Args)]
struct ReachArgs {
    /// Annotated articles, TEXTS:GOLD
    articles: Vec<String>,
    /// The words
    #[arg(long, default_value = "knowledge/lexicon")]
    words: PathBuf,
    /// Folder of models
    #[arg(long, default_value = "models/typing")]
    models: PathBuf,
    /// Print each event
    #[arg(long)]
    each: bool,
}

#[derive(Args)]
struct ScoutArgs {
    /// Folder with `fr` and `en` of own rows
    #[arg(long, default_value = "training/coding")]
    own: PathBuf,
    /// Published English rows
    #[arg(long)]
    published: Option<PathBuf>,
    /// Folders of texts, each followed by its folder of annotations: TEXTS:GOLD
    #[arg(long)]
    articles: Vec<String>,
    /// The words
    #[arg(long, default_value = "knowledge/lexicon")]
    words: PathBuf,
    #[arg(long, default_value_t = 4.0)]
    penalty: f32,
    /// How much a sighting of an article counts beside one of a marked sentence
    #[arg(long, default_value_t = 2.0)]
    article_weight: f32,
    /// Folder of models, read
    #[arg(long, default_value = "models/typing")]
    models: PathBuf,
    /// Folder of models, written
    #[arg(long, default_value = "models/typing")]
    out: PathBuf,
    /// Only print the cross-validation
    #[arg(long)]
    dry: bool,
}

#[derive(Args)]
struct DoubtArgs {
    /// Judgements of French events (line, start, type, verdict); of two on one event the later file's counts
    #[arg(long, required = true)]
    judged: Vec<PathBuf>,
    /// Judgements that are only measured on
    #[arg(long)]
    held: Option<PathBuf>,
    /// The articles that are judged, one JSON object a line
    #[arg(long)]
    texts: PathBuf,
    /// Annotated articles, TEXTS:GOLD; their events are seen with a scout that was not fitted on them if a folder of
    /// models stands behind: TEXTS:GOLD:MODELS
    #[arg(long)]
    articles: Vec<String>,
    /// The words
    #[arg(long, default_value = "knowledge/lexicon")]
    words: PathBuf,
    #[arg(long, default_value_t = 2.0)]
    penalty: f32,
    /// Folder of models, read and written
    #[arg(long, default_value = "models/typing")]
    models: PathBuf,
}

impl Tuning {
    fn recipe(self) -> Recipe {
        let Tuning { penalty, dense_scale, rounds, least, .. } = self;
        Recipe { penalty, dense_scale, rounds, least }
    }

    fn weight(self, row: &Row) -> f32 {
        match row.origin {
            Origin::Own => self.own_weight,
            Origin::Published => 1.0,
        }
    }
}

impl Sources {
    fn read(&self) -> Result<(RowReader, Vec<Row>)> {
        let reader = RowReader::new(&self.language, &self.words)?;
        let mut rows = Vec::new();
        if let Some(file) = &self.published {
            rows.extend(reader.read(std::slice::from_ref(file), "gold_root", Origin::Published)?);
        }
        if let Some(folder) = &self.own {
            rows.extend(reader.read(&rows::tables(folder)?, "type", Origin::Own)?);
        }
        Ok((reader, rows))
    }
}

fn main() -> Result<()> {
    match Cli::parse().command {
        Command::Cv(args) => cross_validate(&args),
        Command::Train(args) => train(&args),
        Command::Dump(sources) => dump(&sources),
        Command::Doubt(args) => learn_doubt(&args),
        Command::Scout(args) => learn_scout(&args),
        Command::Reach(args) => reach(&args),
        Command::Code(args) => code(&args),
    }
}

fn examples<'a>(rows: impl Iterator<Item = &'a Row>, tuning: Tuning) -> Vec<Example<'a>> {
    rows.map(|row| Example {
        features: &row.read.features,
        label: row.label,
        weight: tuning.weight(row),
    })
    .collect()
}

fn cross_validate(args: &Cv) -> Result<()> {
    let (reader, rows) = args.sources.read()?;
    let counts = |fold: u8| args.folds.is_empty() || args.folds.contains(&fold);
    let in_play = |row: &&Row| row.origin == Origin::Own || counts(row.fold);
    let rows: Vec<&Row> = rows.iter().filter(in_play).collect();
    let (mut rules, mut model, mut both) =
        (Scores::default(), Scores::default(), Scores::default());
    let mut untouched = Scores::default();
    for fold in (0..5).filter(|fold| counts(*fold)) {
        let held = |row: &&Row| row.origin == Origin::Published && row.fold == fold;
        let training = || rows.iter().copied().filter(|row| !held(row));
        let whole = fit::fit(
            &examples(training(), args.tuning),
            args.tuning.recipe(),
            &reader.pipeline_name(),
        );
        let blind: Vec<Row> = rows.iter().map(|row| without_rules(row)).collect();
        let training = blind.iter().filter(|row| !held(row));
        let alone = fit::fit(
            &examples(training, args.tuning),
            args.tuning.recipe(),
            &reader.pipeline_name(),
        );
        for (row, blind) in rows.iter().zip(&blind).filter(|(row, _)| held(row)) {
            let given = whole.guess(&row.read.features).best_event();
            rules.add(row.label, row.read.rules);
            model.add(row.label, alone.guess(&blind.read.features).best_event());
            both.add(row.label, given);
            if args.untouched.contains(&fold) {
                untouched.add(row.label, given);
            }
            if args.wrong && given != row.label {
                tell_wrong(row, given, &whole);
            }
        }
    }
    println!("{} rows, {} own rows in training", both.len(), rows.len() - both.len());
    println!("                     root F1   quad F1   accuracy");
    for (name, scores) in
        [("rules alone", &rules), ("model alone", &model), ("model with rules", &both)]
    {
        println!(
            "{name:20} {:8.3}  {:8.3}  {:9.3}",
            scores.macro_f1(),
            scores.quad_f1(),
            scores.accuracy()
        );
    }
    if untouched.len() > 0 {
        println!(
            "of these, folds {:?} ({} rows): root F1 {:.3}, quad F1 {:.3}, accuracy {:.3}",
            args.untouched,
            untouched.len(),
            untouched.macro_f1(),
            untouched.quad_f1(),
            untouched.accuracy()
        );
    }
    for (label, f1, count) in both.each() {
        println!("{label:10} {f1:.3}  {count}");
    }
    for ((gold, given), count) in both.confusions().into_iter().take(25) {
        println!("{gold} taken for {given}: {count}");
    }
    Ok(())
}

fn tell_wrong(row: &Row, given: Label, typist: &Typist) {
    let reasons: Vec<String> = typist
        .reasons(&row.read.features, given, 6)
        .into_iter()
        .map(|(name, weight)| format!("{name} {weight:.2}"))
        .collect();
    println!(
        "{} taken for {given} (rules {} by {}): {} [{} | {}]\n    {}",
        row.label,
        row.read.rules,
        row.read.rule.as_deref().unwrap_or("-"),
        row.pair.sentence,
        row.pair.source,
        row.pair.target,
        reasons.join(", ")
    );
}

/// The same row, as a model without a lexicon would see it.
fn without_rules(row: &Row) -> Row {
    let mut row = row.clone();
    row.read.features.names.retain(|name| !name.trim_start_matches("P|").starts_with('r'));
    row
}

fn train(args: &Train) -> Result<()> {
    let (reader, rows) = args.sources.read()?;
    let typist = fit::fit(
        &examples(rows.iter(), args.tuning),
        args.tuning.recipe(),
        &reader.pipeline_name(),
    );
    let typist = fit::pruned(typist, args.most);
    let bytes = typist.write();
    std::fs::write(&args.out, &bytes)?;
    println!("{}: {} features, {} bytes", args.out.display(), typist.hashes.len(), bytes.len());
    Ok(())
}

fn reach(args: &ReachArgs) -> Result<()> {
    let coder = Coder::with_lexicon(&args.words)?;
    let mut reached = Vec::new();
    for language in ["fr", "en"] {
        let typist = read_model(&args.models, language)?;
        let shipped = chancery_models::shipped(language).context("the language ships")?;
        let pipeline = shipped.load()?;
        for folders in &args.articles {
            for article in articles::read(folders, language)? {
                let seen = coder.sightings(&pipeline, &article.dispatch, &typist)?;
                let judge = &typist.scout;
                let of = |one| (scout::likely(judge, one), one);
                reached.extend(article.reached(&seen.iter().map(of).collect::<Vec<_>>()));
            }
        }
    }
    if args.each {
        for (event, likely) in &reached {
            println!("{likely:?} {event}");
        }
    }
    let seen: Vec<f32> = reached.iter().filter_map(|(_, likely)| *likely).collect();
    println!("{} annotated events, {} within reach", reached.len(), seen.len());
    for least in [0.1_f32, 0.2, 0.3, 0.5, 0.7, 0.8] {
        let above = seen.iter().filter(|likely| **likely >= least).count();
        println!("  at least {least:.1}: {above}");
    }
    Ok(())
}

/// One doubt for both languages: its signals know none.
fn learn_doubt(args: &DoubtArgs) -> Result<()> {
    let coder = Coder::with_lexicon(&args.words)?;
    let mut judged = Vec::new();
    let mut held = Vec::new();
    for language in ["fr", "en"] {
        let shipped = chancery_models::shipped(language).context("the language ships")?;
        let pipeline = shipped.load()?;
        if language == "fr" {
            let typist = read_model(&args.models, language)?;
            judged.extend(doubt::read(&args.judged, &args.texts, &coder, &pipeline, &typist)?);
            if let Some(file) = &args.held {
                let files = std::slice::from_ref(file);
                held = doubt::read(files, &args.texts, &coder, &pipeline, &typist)?;
            }
        }
        for folders in &args.articles {
            let mut parts = folders.splitn(3, ':');
            let (texts, gold) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
            let models = parts.next().map_or(args.models.clone(), PathBuf::from);
            let typist = read_model(&models, language)?;
            let articles = articles::read(&format!("{texts}:{gold}"), language)?;
            judged.extend(doubt::of_articles(&articles, &coder, &pipeline, &typist)?);
        }
    }
    println!("{} judged events; by cross-validation over articles:", judged.len());
    println!("{}", doubt::reliability(&judged, args.penalty));
    let fitted = doubt::fit(&judged.iter().collect::<Vec<_>>(), args.penalty);
    if !held.is_empty() {
        println!("{} held-out events:", held.len());
        println!("{}", doubt::believed(&held, &fitted));
    }
    for language in ["fr", "en"] {
        let typist = Typist { doubt: fitted.clone(), ..read_model(&args.models, language)? };
        std::fs::write(args.models.join(format!("{language}.typ")), typist.write())?;
    }
    Ok(())
}

fn read_model(folder: &std::path::Path, language: &str) -> Result<Typist> {
    let file = folder.join(format!("{language}.typ"));
    let bytes =
        std::fs::read(&file).with_context(|| format!("{} cannot be read", file.display()))?;
    Ok(Typist::read(&file.display().to_string(), &bytes)?)
}

/// Prints the records of texts, coded with the models of a folder.
fn code(args: &CodeArgs) -> Result<()> {
    let mut coder = Coder::with_lexicon(&args.words)?;
    let mut pipelines = std::collections::BTreeMap::new();
    for language in ["fr", "en"] {
        let typist = read_model(&args.models, language)?;
        coder = coder.with_typist(language, typist)?;
        let shipped = chancery_models::shipped(language).context("the language ships")?;
        pipelines.insert(language.to_owned(), shipped.load()?);
    }
    let texts = args.files.iter().map(|file| {
        let name = file.display().to_string();
        let dispatch = read_bytes(&std::fs::read(file)?, &Source::named(name), &Limits::default())?;
        let language = dispatch.document.language.clone();
        let pipeline = pipelines.get(&language).context("French and English are coded")?;
        Ok(coder.code(pipeline, &dispatch)?)
    });
    for coded in texts.collect::<Result<Vec<_>>>()? {
        for record in coded.records() {
            println!("{}", serde_json::to_string(&record)?);
        }
    }
    Ok(())
}

/// Marked sentences are sighted with the eyes of a typing model that has not seen them: one for each fold.
fn learn_scout(args: &ScoutArgs) -> Result<()> {
    let mut sighted = Vec::new();
    for language in ["fr", "en"] {
        let sources = Sources {
            language: language.to_owned(),
            published: args.published.clone().filter(|_| language == "en"),
            own: Some(args.own.join(language)),
            words: args.words.clone(),
        };
        let own_weight = if language == "en" { 0.3 } else { 1.0 };
        let tuning = Tuning { penalty: 0.7, dense_scale: 0.6, rounds: 200, least: 2, own_weight };
        let (reader, rows) = sources.read()?;
        for fold in 0..5 {
            let others = rows.iter().filter(|row| row.fold != fold);
            let typist =
                fit::fit(&examples(others, tuning), tuning.recipe(), &reader.pipeline_name());
            let held: Vec<&Row> = rows.iter().filter(|row| row.fold == fold).collect();
            for (row, seen) in held.iter().zip(reader.sightings(&held, &typist)) {
                sighted.extend(scout::of_row(row, seen, u64::from(row.fold)));
            }
        }
        let typist = read_model(&args.models, language)?;
        let coder = Coder::with_lexicon(&args.words)?;
        let shipped = chancery_models::shipped(language).context("the language ships")?;
        let pipeline = shipped.load()?;
        for folders in &args.articles {
            let articles = articles::read(folders, language)?;
            let of = scout::of_articles(&articles, &coder, &pipeline, &typist)?;
            let right = of.iter().filter(|one| one.right).count();
            println!("{folders} ({language}): {} sightings, {right} right", of.len());
            sighted.extend(of);
        }
    }
    for one in sighted.iter_mut().filter(|one| one.article) {
        one.weight *= args.article_weight;
    }
    println!("{}", scout::cross_validated(&sighted, args.penalty));
    if args.dry {
        return Ok(());
    }
    let scout = scout::fit(&sighted.iter().collect::<Vec<_>>(), args.penalty);
    println!("{} signals", scout.weights.len());
    for language in ["fr", "en"] {
        let typist = read_model(&args.models, language)?;
        let out = args.out.join(format!("{language}.typ"));
        std::fs::write(out, Typist { scout: scout.clone(), ..typist }.write())?;
    }
    Ok(())
}

fn dump(sources: &Sources) -> Result<()> {
    let (_, rows) = sources.read()?;
    for row in rows {
        let names: Vec<&str> = row.read.features.names.iter().map(String::as_str).collect();
        let dense: Vec<String> =
            row.read.features.dense.iter().map(|x| format!("{x:.4}")).collect();
        println!(
            "{:?}\t{}\t{}\t{}\t{}\t{}\t{}",
            row.origin,
            row.fold,
            row.label,
            row.read.rules,
            row.pair.sentence,
            names.join("\u{1}"),
            dense.join(" ")
        );
    }
    Ok(())
}
