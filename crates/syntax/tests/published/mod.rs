//! Published pipelines, where they are at hand.

#![allow(clippy::unwrap_used, clippy::print_stdout, dead_code)]

use std::path::PathBuf;
use std::time::Instant;

use chancery_syntax::fetch::{ModelSpec, locate};
use chancery_syntax::{Parsed, Pipeline};

/// Loads a pipeline from `CHANCERY_MODELS` or the user's cache; says so if it is not there.
pub(crate) fn load(spec: &ModelSpec) -> Option<Pipeline> {
    let variable = |name| std::env::var_os(name).map(PathBuf::from);
    let cache = variable("XDG_CACHE_HOME").or_else(|| Some(variable("HOME")?.join(".cache")));
    let folders: Vec<PathBuf> =
        [variable("CHANCERY_MODELS"), cache.map(|cache| cache.join("chancery").join("models"))]
            .into_iter()
            .flatten()
            .collect();
    let Some(path) = locate(&folders, spec) else {
        println!("skipped: no {} {} in {folders:?}", spec.name, spec.version);
        return None;
    };
    let start = Instant::now();
    let pipeline = Pipeline::load(&path).unwrap();
    println!("loaded {} in {:?}", path.display(), start.elapsed());
    Some(pipeline)
}

/// The names in a parse, each as `LABEL words`.
pub(crate) fn names(parsed: &Parsed) -> Vec<String> {
    parsed
        .entities
        .iter()
        .map(|name| {
            let tokens = &parsed.tokens[name.start as usize..name.end as usize];
            let words: Vec<&str> = tokens.iter().map(|token| token.text.as_str()).collect();
            format!("{} {}", name.label, words.join(" "))
        })
        .collect()
}
