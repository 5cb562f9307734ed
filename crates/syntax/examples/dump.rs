//! Parses files and prints each parse as a line of JSON: `dump MODEL FILE…`.
//!
//! With `--lines`, every line of the files is a text of its own. `benches/parity/compare.py` sets these lines
//! beside spaCy's.

use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

use chancery_syntax::Pipeline;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "dump: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let by_line = arguments.first().is_some_and(|first| first == "--lines");
    if by_line {
        arguments.remove(0);
    }
    let (model, files) = arguments.split_first().ok_or("usage: dump [--lines] MODEL FILE…")?;
    let pipeline = Pipeline::load(Path::new(model))?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    for file in files {
        let text = std::fs::read_to_string(file)?;
        let texts: Vec<&str> = if by_line { text.lines().collect() } else { vec![&text] };
        for text in texts {
            serde_json::to_writer(&mut out, &pipeline.parse(text))?;
            out.write_all(b"\n")?;
        }
    }
    out.flush()?;
    Ok(())
}
