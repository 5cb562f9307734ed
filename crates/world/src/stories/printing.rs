//! Where a text was found, and by what name a source goes.

use chancery_records::Document;
use rusqlite::{Connection, params};

use crate::error::Trouble;

/// A name, if there is one.
fn named(name: Option<&str>) -> Option<&str> {
    name.map(str::trim).filter(|name| !name.is_empty())
}

/// By what name a source goes: its publisher, or the site of its address, or its path.
pub(crate) fn source(publisher: Option<&str>, url: Option<&str>, path: Option<&str>) -> String {
    let site = named(url).map(|url| {
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        let host = rest.split(['/', '?', '#']).next().unwrap_or(rest).to_lowercase();
        host.strip_prefix("www.").map_or(host.clone(), str::to_owned)
    });
    let publisher =
        named(publisher).map(|name| name.split_whitespace().collect::<Vec<_>>().join(" "));
    publisher.or(site).or(named(path).map(str::to_owned)).unwrap_or_else(|| "-".to_owned())
}

/// Notes where a document was found, if that is not known yet. A text without publisher and address
/// that lies under the same name in another folder is taken for the file that was moved, not for another
/// source.
pub(crate) fn note(db: &Connection, key: i64, document: &Document) -> Result<bool, Trouble> {
    let (path, url) = (document.path.as_deref(), document.url.as_deref());
    let source = source(document.publisher.as_deref(), url, path);
    let nameless = document.publisher.is_none() && url.is_none();
    let file = |path: &str| path.rsplit(['/', '\\']).next().unwrap_or(path).to_owned();
    let mut find =
        db.prepare_cached("SELECT path, url, source FROM printing WHERE document = ?1")?;
    let mut rows = find.query([key])?;
    while let Some(row) = rows.next()? {
        let known_path: Option<String> = row.get(0)?;
        let known_url: Option<String> = row.get(1)?;
        let known_source: String = row.get(2)?;
        let moved = nameless && path.map(file) == known_path.as_deref().map(file);
        if moved || (known_source == source && known_url.as_deref() == url) {
            return Ok(false);
        }
    }
    db.prepare_cached(
        "INSERT INTO printing (document, path, url, source) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![key, path, url, source])?;
    Ok(true)
}

/// Gives the printings of an older world the names by which sources go now.
pub(crate) fn rename_all(db: &Connection) -> Result<(), Trouble> {
    let mut find = db.prepare(
        "SELECT p.key, d.publisher, p.url, p.path FROM printing p
         JOIN document d ON d.key = p.document",
    )?;
    let mut rename = db.prepare("UPDATE printing SET source = ?2 WHERE key = ?1")?;
    let mut rows = find.query([])?;
    let mut names: Vec<(i64, String)> = Vec::new();
    while let Some(row) = rows.next()? {
        let (publisher, url, path): (Option<String>, Option<String>, Option<String>) =
            (row.get(1)?, row.get(2)?, row.get(3)?);
        names.push((row.get(0)?, source(publisher.as_deref(), url.as_deref(), path.as_deref())));
    }
    for (key, name) in names {
        rename.execute(params![key, name])?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_goes_by_its_publisher_its_site_or_its_path() {
        let url = Some("https://www.Exemple.org/monde/2023?x=1");
        assert_eq!(source(Some(" Le  Quotidien "), url, Some("a.txt")), "Le Quotidien");
        assert_eq!(source(None, url, Some("a.txt")), "exemple.org");
        assert_eq!(source(Some(" "), None, Some("a.txt")), "a.txt");
        assert_eq!(source(None, None, None), "-");
    }
}
