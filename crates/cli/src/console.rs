//! Standard output and standard error: what is said, how loudly, in which colours.

use std::io::{self, BufWriter, IsTerminal, Stdout, Write};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// Where a command speaks.
pub(crate) struct Console {
    pub(crate) quiet: bool,
    pub(crate) verbose: u8,
    out_is_terminal: bool,
    err_is_terminal: bool,
    out: BufWriter<Stdout>,
    colour_out: bool,
    colour_err: bool,
}

/// How a stretch is set off.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Style {
    Bold,
    Dim,
    Name,
    Bad,
}

impl Style {
    fn code(self) -> &'static str {
        match self {
            Style::Bold => "\u{1b}[1m",
            Style::Dim => "\u{1b}[2m",
            Style::Name => "\u{1b}[36m",
            Style::Bad => "\u{1b}[1;31m",
        }
    }
}

fn painted(on: bool, style: Style, text: &str) -> String {
    if on { format!("{}{text}\u{1b}[0m", style.code()) } else { text.to_owned() }
}

impl Console {
    pub(crate) fn new(quiet: bool, verbose: u8) -> Console {
        // https://no-color.org: set and not empty.
        let colours = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
            && std::env::var_os("TERM").is_none_or(|term| term != "dumb");
        let (out_is_terminal, err_is_terminal) =
            (io::stdout().is_terminal(), io::stderr().is_terminal());
        Console {
            quiet,
            verbose,
            out_is_terminal,
            err_is_terminal,
            out: BufWriter::new(io::stdout()),
            colour_out: colours && out_is_terminal,
            colour_err: colours && err_is_terminal,
        }
    }

    /// Writes a line of results.
    pub(crate) fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{text}")
    }

    /// Writes results as they are.
    pub(crate) fn text(&mut self, text: &str) -> io::Result<()> {
        self.out.write_all(text.as_bytes())
    }

    /// Writes a line of results and sends it off at once.
    pub(crate) fn line_now(&mut self, text: &str) -> io::Result<()> {
        self.line(text)?;
        self.out.flush()
    }

    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// A piece of a result, set off if colours are on.
    pub(crate) fn paint(&self, style: Style, text: &str) -> String {
        painted(self.colour_out, style, text)
    }

    /// Says what goes on, unless `--quiet`.
    pub(crate) fn note(&self, text: &str) {
        if !self.quiet {
            self.say(text);
        }
    }

    /// Says what was asked for, on standard error, `--quiet` or not.
    pub(crate) fn always(&self, text: &str) {
        self.say(text);
    }

    /// Says more, with `-v`.
    pub(crate) fn detail(&self, text: &str) {
        if self.verbose > 0 && !self.quiet {
            self.say(&painted(self.colour_err, Style::Dim, text));
        }
    }

    /// Says what went wrong, always.
    pub(crate) fn error(&self, text: &str) {
        self.say(&format!("{}: {text}", painted(self.colour_err, Style::Bad, "error")));
    }

    /// Says what caused an error.
    pub(crate) fn cause(&self, text: &str) {
        self.say(&format!("  because: {text}"));
    }

    /// How many letters fit on a line of results, where they go to a terminal.
    pub(crate) fn width(&self) -> Option<u16> {
        let size = terminal_size::terminal_size().filter(|_| self.out_is_terminal);
        size.map(|(width, _)| width.0)
    }

    /// Whether progress can be shown: a terminal, and nobody asked for quiet.
    pub(crate) fn shows_progress(&self) -> bool {
        self.err_is_terminal && !self.quiet
    }

    /// A wheel that turns while something goes on whose end is not known; nothing where no progress is shown.
    pub(crate) fn spinner(&self) -> ProgressBar {
        if !self.shows_progress() {
            return ProgressBar::hidden();
        }
        let bar = ProgressBar::new_spinner();
        if let Ok(style) = ProgressStyle::with_template("{spinner} {elapsed} {wide_msg}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(200));
        bar
    }

    fn say(&self, text: &str) {
        // If standard error is closed there is nobody to tell.
        let _ = writeln!(io::stderr().lock(), "{text}");
    }
}
