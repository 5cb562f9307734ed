//! Bytes that nobody should have to read: each gets an error that names the file and says what to do, or
//! is read as far as can be trusted.

#![allow(clippy::unwrap_used)] // A test that cannot go on fails.

use chancery_reading::{Limits, NoteKind, ReadError, Source, read_bytes};

const PROSE: &str = "Le ministre a déclaré : « L’œuvre commune est achevée », à l’issue d’un dîner à Yaoundé. \
    Son homologue camerounais s’est félicité de l’accord, signé vendredi.";

fn read(bytes: &[u8]) -> Result<chancery_reading::Dispatch, ReadError> {
    read_bytes(bytes, &Source::named("dossier/depeche.txt"), &Limits::default())
}

fn error(bytes: &[u8]) -> ReadError {
    let error = read(bytes).unwrap_err();
    assert!(error.to_string().starts_with("dossier/depeche.txt: "), "{error}");
    error
}

#[test]
fn empty_and_blank() {
    for bytes in [
        &b""[..],
        b"\n",
        b" \t\r\n \n",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        "\u{a0}\u{200b}\n".as_bytes(),
    ] {
        assert!(matches!(error(bytes), ReadError::Empty { .. }), "{bytes:?}");
    }
}

#[test]
fn pictures_archives_and_other_binaries_say_what_they_look_like() {
    for (bytes, looks) in [
        (&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], "PNG"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "JPEG"),
        (b"%PDF-1.7\n1 0 obj", "PDF"),
        (b"PK\x03\x04\x14\0\0\0", "zip"),
        (b"\x1f\x8b\x08\0\0\0\0\0", "gzip"),
        (b"texte\0\x01\x02\x03 et zeros \0\0\0", "binary"),
        (b"\x01\x02\x03\x04\x05\x06\x0e\x0f\x10 abc", "binary"),
    ] {
        let error = error(bytes);
        assert!(matches!(error, ReadError::Binary { .. }), "{error}");
        assert!(error.to_string().contains(looks), "{error}");
    }
}

#[test]
fn markup_is_not_read_as_prose() {
    for (bytes, looks) in [
        (&b"<!DOCTYPE html>\n<html><body>Sommet</body></html>"[..], "HTML"),
        (b"\xef\xbb\xbf<html lang=\"fr\">", "HTML"),
        (b"<?xml version=\"1.0\"?><rss version=\"2.0\"></rss>", "feed"),
        (b"{\"title\": \"Sommet\", \"text\": \"...\"}", "JSON"),
    ] {
        let error = error(bytes);
        assert!(matches!(error, ReadError::Markup { .. }), "{error}");
        assert!(error.to_string().contains(looks) && error.to_string().contains("not read yet"));
    }
}

#[test]
fn broken_utf8_is_read_where_little_is_broken_and_refused_where_much_is() {
    let mut bytes = PROSE.as_bytes().to_vec();
    bytes[40] = 0xff;
    let dispatch = read(&bytes).unwrap();
    assert_eq!(dispatch.decoding.broken, [40]);
    assert_eq!(dispatch.notes.iter().filter(|n| n.kind == NoteKind::Unreadable).count(), 1);
    assert!(dispatch.explain().iter().any(|line| line.contains("byte 40")));

    for at in (3..bytes.len()).step_by(20) {
        bytes[at] = 0xfe;
    }
    let error = error(&bytes);
    assert!(matches!(error, ReadError::Encoding { offset: 3, .. }), "{error}");
    assert!(error.to_string().contains("byte 3"));
}

#[test]
fn utf16_and_windows_1252_give_the_same_document() {
    let plain = read(PROSE.as_bytes()).unwrap();
    let units: Vec<u16> = PROSE.encode_utf16().collect();
    let little: Vec<u8> = units.iter().flat_map(|u| u.to_le_bytes()).collect();
    let big: Vec<u8> = units.iter().flat_map(|u| u.to_be_bytes()).collect();
    // Windows-1252: ’ is 92, œ is 9C; é, î, « and » are where Latin-1 has them.
    let windows: Vec<u8> = PROSE
        .chars()
        .map(|c| match c {
            '’' => 0x92,
            'œ' => 0x9c,
            c => u8::try_from(u32::from(c)).unwrap(),
        })
        .collect();
    let marked = |mark: [u8; 2], bytes: &[u8]| [&mark[..], bytes].concat();
    for (name, bytes) in [
        ("UTF-16LE", marked([0xff, 0xfe], &little)),
        ("UTF-16BE", marked([0xfe, 0xff], &big)),
        ("UTF-16LE", little),
        ("UTF-16BE", big),
        ("windows-1252", windows),
        ("UTF-8", [b"\xef\xbb\xbf", PROSE.as_bytes()].concat()),
    ] {
        let dispatch = read(&bytes).unwrap();
        assert_eq!(dispatch.text(), PROSE, "{name}");
        assert_eq!(dispatch.decoding.encoding, name);
        assert_eq!(dispatch.document.id, plain.document.id);
    }
}

#[test]
fn limits_say_how_to_change_them() {
    let limits = Limits { bytes: 100, line_chars: 20 };
    let source = Source::named("f.txt");
    let error = read_bytes(PROSE.as_bytes(), &source, &limits).unwrap_err().to_string();
    assert!(error.contains("100 bytes") && error.contains("--max-bytes"), "{error}");
    let error = read_bytes("court\n\nune ligne bien trop longue".as_bytes(), &source, &limits)
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("line 3") && error.contains("20 characters") && error.contains("--max-line"),
        "{error}"
    );
}

#[test]
fn nothing_but_clutter_is_an_error_of_its_own() {
    assert!(matches!(
        error(b"Facebook Twitter LinkedIn\n\nLeave a Comment\n"),
        ReadError::OnlyClutter { cuts: 2, .. }
    ));
}

#[test]
fn a_page_of_short_lines_takes_no_quadratic_time() {
    let lines: String =
        (0..60_000).map(|i| format!("Le titre numero {i} de la page et de ses suites\n")).collect();
    let begun = std::time::Instant::now();
    read(lines.as_bytes()).unwrap();
    let brackets = format!("Il a dit {}", "([«".repeat(60_000));
    read(brackets.as_bytes()).unwrap();
    let shares = "Facebook. Twitter. ".repeat(10_000);
    let _ = read(shares.as_bytes());
    assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
}
