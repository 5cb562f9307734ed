//! Prints `document` and `mention` records for parsed texts: `mentions PARSED.json…`, where each file holds
//! `{"path", "text", "parsed", "published": {"from", "to"} | null}`; with `--all` every link, readably.

use std::io::Write;

use chancery_actors::link;
use chancery_knowledge::Directory;
use chancery_records::{DaySpan, Document, DocumentId, Published, PublishedBasis, Record};
use chancery_syntax::Parsed;
use serde::Deserialize;

#[derive(Deserialize)]
struct Dump {
    path: String,
    text: String,
    parsed: Parsed,
    published: Option<DaySpan>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let directory = Directory::packed()?;
    let mut out = std::io::stdout().lock();
    let (flags, files): (Vec<String>, Vec<String>) =
        std::env::args().skip(1).partition(|argument| argument.starts_with("--"));
    let all = flags.iter().any(|flag| flag == "--all");
    for file in files {
        let dump: Dump = serde_json::from_slice(&std::fs::read(&file)?)?;
        let linked = link(directory, &dump.text, "fr", &dump.parsed, dump.published, &[]);
        if all {
            writeln!(out, "== {}", dump.path)?;
            for link in &linked.links {
                let head = &dump.parsed.tokens[link.head as usize].text;
                writeln!(
                    out,
                    "{:>5} {:<50} {:<22} {:<12} {:?} head={head}{}",
                    link.span.start,
                    link.text.replace('\n', " "),
                    link.actor.to_string(),
                    link.how.as_str(),
                    link.role,
                    if link.known { "" } else { " unknown" }
                )?;
            }
            continue;
        }
        let id = DocumentId(dump.path.clone());
        let published = match dump.published {
            Some(span) => Published::within(span, PublishedBasis::Metadata, Vec::new()),
            None => Published::unknown(),
        };
        let document = Record::Document(Document {
            id: id.clone(),
            path: Some(dump.path),
            url: None,
            publisher: None,
            title: None,
            language: "fr".to_owned(),
            published,
            sentences: u32::try_from(dump.parsed.sentences.len())?,
            text: None,
        });
        writeln!(out, "{}", serde_json::to_string(&document)?)?;
        for mention in linked.mentions(&id) {
            writeln!(out, "{}", serde_json::to_string(&Record::Mention(mention))?)?;
        }
    }
    Ok(())
}
