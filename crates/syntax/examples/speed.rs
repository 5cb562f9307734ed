//! Measures parsing: `speed MODEL WARM-UP.jsonl TEXTS.jsonl ROUNDS [THREADS]` prints one JSON object.
//!
//! Threads take texts from one queue. `benches/speed/compare.py` runs this in turn with spaCy.

use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use chancery_syntax::Pipeline;

/// CPU time of this thread, or the clock where the system does not say.
struct Watch(Instant);

impl Watch {
    fn seconds(&self) -> f64 {
        let on_cpu = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
        let nanoseconds = on_cpu.and_then(|line| line.split(' ').next()?.parse::<f64>().ok());
        nanoseconds.map_or_else(|| self.0.elapsed().as_secs_f64(), |n| n / 1e9)
    }
}

fn texts(path: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let content = std::fs::read_to_string(path)?;
    Ok(content.lines().map(serde_json::from_str).collect::<Result<_, _>>()?)
}

/// The most memory that this process held, in bytes; 0 where the system does not say.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0");
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap_or(0) * 1024
}

/// Tokens of all texts, parsed by so many threads, and their CPU seconds together.
fn parse_all(pipeline: &Pipeline, texts: &[String], threads: usize) -> (usize, f64) {
    let next = AtomicUsize::new(0);
    let work = || {
        let watch = Watch(Instant::now());
        let start = watch.seconds();
        let mut tokens = 0;
        while let Some(text) = texts.get(next.fetch_add(1, Ordering::Relaxed)) {
            tokens += pipeline.parse(text).tokens.len();
        }
        (tokens, watch.seconds() - start)
    };
    std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut sum = work();
        for other in others {
            let (tokens, seconds) = other.join().unwrap_or_default();
            sum = (sum.0 + tokens, sum.1 + seconds);
        }
        sum
    })
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (model, warm_up, measured, rounds, threads) = match &arguments[..] {
        [model, warm_up, measured, rounds] => (model, warm_up, measured, rounds, 1),
        [model, warm_up, measured, rounds, threads] => {
            (model, warm_up, measured, rounds, threads.parse()?)
        }
        _ => return Err("usage: speed MODEL WARM-UP.jsonl TEXTS.jsonl ROUNDS [THREADS]".into()),
    };
    let (warm_up, measured) = (texts(warm_up)?, texts(measured)?);
    let watch = Watch(Instant::now());
    let start = watch.seconds();
    let pipeline = Pipeline::load(Path::new(model))?;
    let load_seconds = watch.seconds() - start;
    for text in &warm_up {
        let _ = pipeline.parse(text);
    }
    let mut tokens = 0;
    let (mut seconds, mut wall_seconds) = (Vec::new(), Vec::new());
    for _ in 0..rounds.parse::<u32>()? {
        let start = Instant::now();
        let (found, on_cpu) = parse_all(&pipeline, &measured, threads);
        tokens = found;
        seconds.push(on_cpu);
        wall_seconds.push(start.elapsed().as_secs_f64());
    }
    let report = serde_json::json!({
        "load_seconds": load_seconds,
        "tokens": tokens,
        "seconds": seconds,
        "wall_seconds": wall_seconds,
        "peak_bytes": peak(),
    });
    writeln!(std::io::stdout(), "{report}")?;
    Ok(())
}
