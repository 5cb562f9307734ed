//! A dispatch: the document, and everything that its reading decided.

use chancery_records::{Document, DocumentId, Published, PublishedBasis, Span};
use sha2::{Digest, Sha256};

use crate::clean::clean;
use crate::clutter::Finds;
use crate::cut::Cut;
use crate::dateline::Dateline;
use crate::dates::date_in_address;
use crate::decode::{Decoded, decode};
use crate::fold::is_line_end;
use crate::language::{Language, language};
use crate::layout::{Block, BlockKind, layout};
use crate::lists::Lists;
use crate::notes::{Note, NoteKind};
use crate::offsets::OffsetMap;
use crate::{Limits, ReadError, look};

/// Where bytes come from, and what is known of them beside the bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// The file, `-` for standard input; becomes the document's `path` and names it in messages.
    pub path: Option<String>,
    /// The address it was published at, if whoever brings it knows.
    pub url: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// When it was published, if metadata say; they go before anything the text says.
    pub published: Option<Published>,
}

impl Source {
    /// A source of which nothing is known but its name.
    #[must_use]
    pub fn named(path: impl Into<String>) -> Source {
        Source { path: Some(path.into()), ..Source::default() }
    }

    /// What to call it in a message.
    #[must_use]
    pub fn name(&self) -> &str {
        self.path.as_deref().or(self.url.as_deref()).unwrap_or("-")
    }
}

/// One dispatch as read, ready to be parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dispatch {
    /// The document, with its cleaned text; `sentences` is 0 until somebody parses it.
    pub document: Document,
    /// The paragraphs of the cleaned text, in order; between two of them stand two line ends.
    pub blocks: Vec<Block>,
    /// Where the title stands in the cleaned text; it is a block of its own, a heading.
    pub title: Option<Span>,
    /// The place line, if the text has one.
    pub dateline: Option<Dateline>,
    /// Stretches inside sentences that a parser does well to pass over; they stay in the text.
    pub notes: Vec<Note>,
    /// What was left out, in the order of the original.
    pub cuts: Vec<Cut>,
    /// From the cleaned text to the decoded original and back.
    pub origin: OffsetMap,
    /// The encoding, and what could not be decoded; its text is empty, as `origin` and `cuts` hold it all.
    pub decoding: Decoded,
    /// The language and how it was told.
    pub language: Language,
}

/// Reads a dispatch from its bytes.
///
/// # Errors
/// [`ReadError`] where the bytes are too many, no text, markup, broken, empty, or nothing but clutter;
/// the message names the source and what to do.
pub fn read_bytes(bytes: &[u8], source: &Source, limits: &Limits) -> Result<Dispatch, ReadError> {
    let path = || source.name().to_owned();
    if bytes.len() as u64 > limits.bytes {
        return Err(ReadError::TooLarge { path: path(), limit: limits.bytes });
    }
    let mut decoding = decode(bytes, source.name())?;
    let decoded = std::mem::take(&mut decoding.text);
    check_lines(&decoded, source, limits)?;
    let lists = Lists::built_in()?;
    let cleaned = clean(&decoded, lists);
    if cleaned.text.is_empty() {
        return Err(ReadError::OnlyClutter { path: path(), cuts: cleaned.cuts.len() });
    }
    // Markup may begin after a header line; and what is written down here must be readable again.
    if let Some(looks) = look::markup(&cleaned.text) {
        return Err(ReadError::Markup { path: path(), looks });
    }
    let bytes = cleaned.text.as_bytes();
    let controls = look::has_controls(bytes).then_some("binary data (control bytes)");
    if let Some(looks) = look::binary(bytes).or(controls) {
        return Err(ReadError::Binary { path: path(), looks });
    }
    let layout = layout(&cleaned.text, lists);
    let language = language(&cleaned.text);
    let url = source.url.clone().or_else(|| cleaned.finds.url.clone());
    let published = published(source, &cleaned.finds, layout.dateline.as_ref(), url.as_deref());
    let document = Document {
        id: id_of(&cleaned.text),
        path: source.path.clone(),
        publisher: source.publisher.clone().or_else(|| cleaned.finds.publisher.clone()),
        url,
        title: layout.title.map(|span| span.of(&cleaned.text).to_owned()),
        language: language.code.to_owned(),
        published,
        sentences: 0,
        text: Some(cleaned.text),
    };
    Ok(Dispatch {
        document,
        blocks: layout.blocks,
        title: layout.title,
        dateline: layout.dateline,
        notes: layout.notes,
        cuts: cleaned.cuts,
        origin: cleaned.origin,
        decoding,
        language,
    })
}

/// The id of a cleaned text: the first 16 hexadecimal digits of its SHA-256.
#[must_use]
pub fn id_of(text: &str) -> DocumentId {
    let digest = Sha256::digest(text.as_bytes());
    DocumentId(digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect())
}

fn check_lines(text: &str, source: &Source, limits: &Limits) -> Result<(), ReadError> {
    for (i, line) in text.split(is_line_end).enumerate() {
        if line.len() > limits.line_chars && line.chars().count() > limits.line_chars {
            return Err(ReadError::LineTooLong {
                path: source.name().to_owned(),
                line: i + 1,
                limit: limits.line_chars,
            });
        }
    }
    Ok(())
}

/// The surest of what metadata, headers, the place line and the address say.
fn published(
    source: &Source,
    finds: &Finds,
    dateline: Option<&Dateline>,
    url: Option<&str>,
) -> Published {
    if let Some(published) = source.published.clone().filter(|p| p.span().is_some()) {
        return published;
    }
    let header = |span, why| Published::within(span, PublishedBasis::Header, vec![why]);
    if let Some((span, words)) = &finds.published {
        return header(*span, format!("a header says `{words}`"));
    }
    if let Some((span, words)) = &finds.updated {
        return header(*span, format!("a header says `{words}`, which is when it was updated"));
    }
    if let Some(span) = dateline.and_then(|dateline| dateline.published) {
        return header(span, "the place line gives the day".to_owned());
    }
    if let Some(span) = url.and_then(date_in_address) {
        return Published::within(
            span,
            PublishedBasis::Url,
            vec!["its address holds the date".to_owned()],
        );
    }
    Published::unknown()
}

impl Dispatch {
    /// The cleaned text.
    #[must_use]
    pub fn text(&self) -> &str {
        self.document.text.as_deref().unwrap_or_default()
    }

    /// What was decided and why, line by line, for a person.
    #[must_use]
    pub fn explain(&self) -> Vec<String> {
        let document = &self.document;
        let kept: u32 = self.origin.pieces().iter().map(|piece| piece.len).sum();
        let lost: u32 = self.cuts.iter().map(|cut| cut.span.len()).sum();
        let mut out = vec![
            format!("{}: document {}", document.path.as_deref().unwrap_or("-"), document.id),
            format!("encoding: {}, {}", self.decoding.encoding, self.decoding.how),
        ];
        if let Some(first) = self.decoding.broken.first() {
            out.push(format!(
                "  {} places could not be decoded, the first at byte {first}; they hold U+FFFD",
                self.decoding.broken.len()
            ));
        }
        out.push(format!("language: {}, {}", self.language.code, self.language.why));
        let published = &document.published;
        match published.span() {
            Some(span) => out.push(format!(
                "published: {span} (basis: {}): {}",
                published.basis.as_str(),
                published.why.join("; ")
            )),
            None => out.push(
                "published: unknown; no header, place line or address gives a date".to_owned(),
            ),
        }
        for (name, value) in
            [("url", &document.url), ("publisher", &document.publisher), ("title", &document.title)]
        {
            if let Some(value) = value {
                out.push(format!("{name}: {value}"));
            }
        }
        if let Some(dateline) = &self.dateline {
            out.push(format!(
                "place line: `{}` at {}",
                dateline.span.of(self.text()),
                range(dateline.span)
            ));
        }
        let count = |kind| self.blocks.iter().filter(|block| block.kind == kind).count();
        out.push(format!(
            "kept: {kept} characters in {} blocks ({} prose, {} headings, {} items)",
            self.blocks.len(),
            count(BlockKind::Prose),
            count(BlockKind::Heading),
            count(BlockKind::Item),
        ));
        for note in &self.notes {
            let what = match note.kind {
                NoteKind::Inserted => "words an editor put in",
                NoteKind::Omission => "words an editor left out",
                NoteKind::Remark => "an editor's remark",
                NoteKind::Reference => "a reference",
                NoteKind::Unreadable => "characters that could not be decoded",
            };
            out.push(format!(
                "  note at {}: `{}`, {what}",
                range(note.span),
                note.span.of(self.text())
            ));
        }
        out.push(format!(
            "cut: {lost} characters in {} stretches of the original",
            self.cuts.len()
        ));
        for cut in &self.cuts {
            let words: String = cut.text.split_whitespace().collect::<Vec<_>>().join(" ");
            out.push(format!(
                "  {} {}: `{words}`. {} ({})",
                range(cut.span),
                cut.reason.as_str(),
                cut.reason.sentence(),
                cut.why
            ));
        }
        out
    }
}

fn range(span: Span) -> String {
    format!("{}–{}", span.start, span.end)
}
