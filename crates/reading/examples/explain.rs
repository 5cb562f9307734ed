//! Prints what the reading room makes of files: `cargo run -p chancery-reading --example explain -- FILE…`

use std::path::PathBuf;

use chancery_reading::{Limits, read_bytes, walk};

#[allow(clippy::print_stdout, clippy::print_stderr)] // An example speaks to the terminal.
fn main() {
    let paths: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let limits = Limits::default();
    for item in walk(&paths, std::io::stdin(), limits) {
        match item.and_then(|input| read_bytes(&input.bytes, &input.source, &limits)) {
            Ok(dispatch) => println!("{}\n", dispatch.explain().join("\n")),
            Err(error) => eprintln!("{error}"),
        }
    }
}
