//! What bytes look like before anybody tries to read them, and what a file's name says of it.

use std::path::Path;

/// Beginnings by which formats that are no text are known.
const BEGINNINGS: &[(&[u8], &str)] = &[
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!\x1a", "a RAR archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a Windows program"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"ID3", "an MP3 recording"),
    (b"OggS", "an Ogg recording"),
    (b"{\\rtf", "an RTF document"),
];

/// The format that the first bytes give away, if they do.
pub(crate) fn binary(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"RIFF") && bytes.get(8..12).is_some_and(|kind| kind == b"WEBP") {
        return Some("a WebP picture");
    }
    if bytes.get(4..8).is_some_and(|kind| kind == b"ftyp") {
        return Some("a video");
    }
    let (_, looks) = BEGINNINGS.iter().find(|(start, _)| bytes.starts_with(start))?;
    // A text may begin with the letters BZh or ID3; what follows them in the real thing is no text.
    let plain = bytes.iter().take(512).all(|b| *b >= 0x20 || b"\t\n\r".contains(b));
    let letters_only =
        matches!(*looks, "a bzip2 archive" | "an MP3 recording" | "an Ogg recording");
    (!(letters_only && plain)).then_some(looks)
}

/// Whether there are more control characters than any text has.
pub(crate) fn has_controls(bytes: &[u8]) -> bool {
    let odd = bytes.iter().filter(|b| **b < 0x20 && !b"\t\n\r\x0b\x0c\x1b".contains(b)).count();
    odd > 2 + bytes.len() / 100
}

/// The markup or data format of a text that is no plain prose, if it plainly is one.
pub(crate) fn markup(text: &str) -> Option<&'static str> {
    let start: String = text
        .trim_start_matches(super::fold::is_blank)
        .chars()
        .take(1024)
        .flat_map(char::to_lowercase)
        .collect();
    if start.starts_with("<!doctype html") || start.starts_with("<html") {
        return Some("HTML");
    }
    if start.starts_with("<?xml") || start.starts_with("<rss") || start.starts_with("<feed") {
        return Some(match () {
            () if start.contains("<html") => "HTML",
            () if start.contains("<rss") || start.contains("<feed") => "a feed",
            () => "XML",
        });
    }
    if start.starts_with("warc/1.") {
        return Some("a WARC archive");
    }
    let squeezed: String = start.chars().filter(|c| !c.is_whitespace()).take(16).collect();
    if (squeezed.starts_with("{\"") && start.contains("\":")) || squeezed.starts_with("[{\"") {
        return Some("JSON");
    }
    None
}

/// What a file's name says it is, where that is something this room does not read.
pub(crate) fn by_name(path: &Path) -> Option<&'static str> {
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    Some(match ending.as_str() {
        "jpg" | "jpeg" | "png" | "gif" | "webp" | "svg" | "tif" | "tiff" | "bmp" | "ico"
        | "heic" => "a picture",
        "mp3" | "wav" | "ogg" | "flac" | "m4a" => "a recording",
        "mp4" | "avi" | "mov" | "mkv" | "webm" => "a video",
        "pdf" => "a PDF",
        "zip" | "gz" | "bz2" | "xz" | "7z" | "rar" | "tar" | "tgz" | "zst" => "an archive",
        "doc" | "docx" | "odt" | "xls" | "xlsx" | "ods" | "ppt" | "pptx" | "rtf" | "epub" => {
            "an office document"
        }
        "html" | "htm" | "xhtml" | "mhtml" => "HTML (not read yet)",
        "xml" | "rss" | "atom" => "XML or a feed (not read yet)",
        "warc" | "wacz" => "a web archive (not read yet)",
        "json" | "jsonl" | "ndjson" | "csv" | "tsv" | "parquet" | "arrow" => "data",
        "db" | "sqlite" | "sqlite3" | "world" => "a database",
        "exe" | "dll" | "so" | "dylib" | "o" | "a" | "class" | "jar" | "wasm" | "pyc" => {
            "a program"
        }
        "rs" | "py" | "js" | "ts" | "css" | "c" | "h" | "cpp" | "java" | "go" | "sh" | "toml"
        | "yaml" | "yml" | "ini" | "lock" => "source code or settings",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_known_by_their_beginnings() {
        assert_eq!(binary(b"%PDF-1.7\n%\xe2\xe3"), Some("a PDF"));
        assert_eq!(binary(b"\x89PNG\r\n\x1a\n"), Some("a PNG picture"));
        assert_eq!(binary(b"BZh91AY\x01\x02\x03"), Some("a bzip2 archive"));
        assert_eq!(binary("BZh, dit-il, est un sigle.".as_bytes()), None);
        assert_eq!(binary("Le sommet s’ouvre à Astana.".as_bytes()), None);
    }

    #[test]
    fn markup_is_told_from_prose() {
        assert_eq!(markup("\n <!DOCTYPE html><html>"), Some("HTML"));
        assert_eq!(markup("<?xml version=\"1.0\"?><rss version=\"2.0\">"), Some("a feed"));
        assert_eq!(markup("WARC/1.0\r\nWARC-Type: response"), Some("a WARC archive"));
        assert_eq!(markup("{\"title\": \"Sommet\"}"), Some("JSON"));
        assert_eq!(markup("<< Nous signons >>, a dit le ministre."), None);
        assert_eq!(markup("[{sic}] a-t-il dit"), None);
    }

    #[test]
    fn names_tell_pictures_from_texts() {
        assert_eq!(by_name(Path::new("a/b.JPG")), Some("a picture"));
        assert_eq!(by_name(Path::new("a/b.txt")), None);
        assert_eq!(by_name(Path::new("a/depeche")), None);
    }
}
