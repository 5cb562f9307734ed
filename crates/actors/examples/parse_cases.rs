//! Makes `tests/parses.txt` and `tests/parses.en.txt` anew from the sentences of `tests/cases.md` and
//! `tests/cases.en.md`, with the pipelines that ship: `cargo run -p chancery-actors --example parse_cases -- en`
//! (or `fr`, or another pipeline's wheel or folder behind the language).
//!
//! One block a sentence: a line `# ` and the text, then one line a token with word, lemma, part of speech,
//! features, head, relation and name label, divided by tabs; a `>` before the word begins a sentence.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use chancery_syntax::Pipeline;

fn main() -> Result<(), Box<dyn Error>> {
    let language = std::env::args().nth(1).ok_or("which language? give fr or en")?;
    let pipeline = match std::env::args().nth(2) {
        Some(model) => Pipeline::load(Path::new(&model))?,
        None => chancery_models::shipped(&language).ok_or("no such pipeline ships")?.load()?,
    };
    let infix = if language == "fr" { String::new() } else { format!(".{language}") };
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let cases = fs::read_to_string(tests.join(format!("cases{infix}.md")))?;
    let mut out = String::new();
    for line in cases.lines().filter(|line| line.starts_with("- ")) {
        let text = line[2..].split_once(' ').map_or("", |(_, text)| text);
        let parsed = pipeline.parse(text);
        writeln!(out, "# {text}")?;
        for (index, token) in (0u32..).zip(&parsed.tokens) {
            let begins = parsed.sentences.iter().any(|sentence| sentence.start == index);
            let entity = parsed
                .entities
                .iter()
                .enumerate()
                .find(|(_, entity)| (entity.start..entity.end).contains(&index));
            let label = entity
                .map(|(number, entity)| format!("{number}:{}", entity.label))
                .unwrap_or_default();
            let pos = serde_json::to_string(&token.pos)?;
            writeln!(
                out,
                "{}{}\t{}\t{}\t{}\t{}\t{}\t{label}",
                if begins { ">" } else { "" },
                token.text,
                token.lemma,
                pos.trim_matches('"'),
                token.morph,
                token.head,
                token.dep,
            )?;
        }
        out.push('\n');
    }
    fs::write(tests.join(format!("parses{infix}.txt")), out)?;
    Ok(())
}
