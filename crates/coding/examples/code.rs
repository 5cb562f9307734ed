//! Codes files without the command line: `code MODEL FILE…` prints records as JSON Lines. `CHANCERY_LEXICON`
//! names a folder of words to use instead of those packed.

#![allow(clippy::print_stdout)] // It is a command.

use std::error::Error;
use std::path::{Path, PathBuf};

use chancery_coding::Coder;
use chancery_reading::{Limits, Source, read_bytes};
use chancery_syntax::Pipeline;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let model = arguments.next().ok_or("usage: code MODEL FILE…")?;
    let pipeline = Pipeline::load(Path::new(&model))?;
    let coder = match std::env::var_os("CHANCERY_LEXICON") {
        Some(folder) => Coder::with_lexicon(Path::new(&folder))?,
        None => Coder::packed()?,
    };
    for path in arguments.map(PathBuf::from) {
        let bytes = std::fs::read(&path)?;
        let name = path.to_string_lossy().into_owned();
        let dispatch = read_bytes(&bytes, &Source::named(&name), &Limits::default())?;
        for record in coder.code(&pipeline, &dispatch)?.records() {
            println!("{}", serde_json::to_string(&record)?);
        }
    }
    Ok(())
}
