//! Trains and measures the typing model. `training/README.md` says what was measured and how.

#![allow(clippy::print_stdout)] // It is a command.

mod doubt;
mod fit;
mod measure;
mod rows;

use std::path::PathBuf;

use anyhow::{Context, Result};
use chancery_coding::Coder;
use chancery_coding::typing::{Label, Typist};
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
struct DoubtArgs {
    /// fr
    #[arg(long, default_value = "fr")]
    language: String,
    /// Judgements (line, start, type, verdict); of two on one event the later file's counts
    #[arg(long, required = true)]
    judged: Vec<PathBuf>,
    /// Judgements that are only measured on
    #[arg(long)]
    held: Option<PathBuf>,
    /// The articles they are about, one JSON object a line
    #[arg(long)]
    articles: PathBuf,
    /// The words
    #[arg(long, default_value = "knowledge/lexicon")]
    words: PathBuf,
    #[arg(long, default_value_t = 2.0)]
    penalty: f32,
    /// The model's file, read and written
    #[arg(long)]
    model: PathBuf,
    /// Models of other languages that get the same doubt: its signals know no language
    #[arg(long)]
    also: Vec<PathBuf>,
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

fn learn_doubt(args: &DoubtArgs) -> Result<()> {
    let name = args.model.display().to_string();
    let mut typist = Typist::read(&name, &std::fs::read(&args.model)?)?;
    let coder = Coder::with_lexicon(&args.words)?;
    let shipped = chancery_models::shipped(&args.language)
        .with_context(|| format!("no pipeline ships for `{}`", args.language))?;
    let pipeline = shipped.load()?;
    let judged = doubt::read(&args.judged, &args.articles, &coder, &pipeline, &typist)?;
    println!("{} judged events are still coded; by cross-validation over articles:", judged.len());
    println!("{}", doubt::reliability(&judged, args.penalty));
    typist.doubt = doubt::fit(&judged.iter().collect::<Vec<_>>(), args.penalty);
    if let Some(file) = &args.held {
        let files = std::slice::from_ref(file);
        let held = doubt::read(files, &args.articles, &coder, &pipeline, &typist)?;
        println!("{} held-out events:", held.len());
        println!("{}", doubt::believed(&held, &typist.doubt));
    }
    std::fs::write(&args.model, typist.write())?;
    for file in &args.also {
        let other = Typist::read(&file.display().to_string(), &std::fs::read(file)?)?;
        let other = Typist { doubt: typist.doubt.clone(), ..other };
        std::fs::write(file, other.write())?;
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
