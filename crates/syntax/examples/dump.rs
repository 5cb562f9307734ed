//! Parses texts and prints each parse as a line of JSON: `dump MODEL FILE…`.
//!
//! A file whose name ends in `.jsonl` has a text in each line, as a JSON string; any other file is one text.
//! `benches/parity/compare.py` sets these lines beside spaCy's.

use std::error::Error;
use std::io::{BufWriter, Write};
use std::path::Path;

use chancery_syntax::Pipeline;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (model, files) = arguments.split_first().ok_or("usage: dump MODEL FILE…")?;
    let pipeline = Pipeline::load(Path::new(model))?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    for file in files {
        let content = std::fs::read_to_string(file)?;
        let texts: Vec<String> = if file.ends_with(".jsonl") {
            content.lines().map(serde_json::from_str).collect::<Result<_, _>>()?
        } else {
            vec![content]
        };
        for text in texts {
            serde_json::to_writer(&mut out, &pipeline.parse(&text))?;
            out.write_all(b"\n")?;
        }
    }
    out.flush()?;
    Ok(())
}
