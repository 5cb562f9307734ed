use std::process::ExitCode;

use chancery_brief::{Lang, Options, Subject, find_actor};
use chancery_knowledge::Directory;
use chancery_records::{ActorId, Day};
use chancery_world::World;
use clap::{Args, ValueEnum};

use crate::args::{Globals, world_flag};
use crate::console::Console;
use crate::stop::Stop;

/// Tell what the world holds of an actor, or of what passes between two
#[derive(Debug, Args)]
#[command(after_help = "\
An actor is given by its id (KAZ, RUS/putin, KAZ.MIL, CSTO) or by a name in any language of
the directory. People and sectors count to their state.

Examples:
  chancery brief KAZ
  chancery brief Poutine --lang en
  chancery brief RUS-KAZ --since 2023-01-01
  chancery brief Russie Kazakhstan --format json")]
pub(crate) struct BriefArgs {
    /// One actor, two actors, or a pair such as RUS-KAZ
    #[arg(required = true, num_args = 1..=2, value_name = "ACTOR")]
    pub(crate) who: Vec<String>,

    /// The language of the brief
    #[arg(long, value_enum, default_value_t)]
    pub(crate) lang: LangArg,

    /// Only what happened or was published on this day or later
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) since: Option<Day>,

    /// Only what happened or was published on this day or earlier
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) until: Option<Day>,

    /// At most so many lines in each part
    #[arg(long, value_name = "N", default_value_t = Options::default().lines)]
    pub(crate) lines: usize,

    /// Markdown, or the same as JSON
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum LangArg {
    /// French
    #[default]
    Fr,
    /// English
    En,
}

impl From<LangArg> for Lang {
    fn from(lang: LangArg) -> Lang {
        match lang {
            LangArg::Fr => Lang::Fr,
            LangArg::En => Lang::En,
        }
    }
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum Format {
    /// Markdown
    #[default]
    Md,
    /// JSON
    Json,
}

pub(crate) fn run(
    args: &BriefArgs,
    globals: &Globals,
    console: &mut Console,
) -> Result<ExitCode, Stop> {
    let world = World::open_read_only(&globals.world())?;
    let directory = Directory::packed()?;
    let subject = subject(directory, &world, &args.who)?;
    period(args.since, args.until)?;
    let options = Options {
        lang: args.lang.into(),
        since: args.since,
        until: args.until,
        lines: args.lines,
        command_suffix: world_flag(world.path()),
    };
    let page = chancery_brief::brief(&world, directory, &subject, &options)?;
    match args.format {
        Format::Md => console.text(&page.markdown())?,
        Format::Json => console.line(&serde_json::to_string_pretty(&page)?)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// A time that ends before it begins is a slip of the pen.
pub(crate) fn period(since: Option<Day>, until: Option<Day>) -> Result<(), Stop> {
    match since.zip(until) {
        Some((since, until)) if until < since => Err(Stop::usage(anyhow::anyhow!(
            "--until {until} lies before --since {since}; turn them round"
        ))),
        _ => Ok(()),
    }
}

/// Whom a brief is wanted on: one name, two names, or two joined by a dash.
fn subject(directory: &Directory, world: &World, who: &[String]) -> Result<Subject, Stop> {
    let find = |name: &str| find_actor(directory, Some(world), name);
    let dyad = |a: ActorId, b: ActorId| {
        if a == b {
            Err(Stop::usage(anyhow::anyhow!("a pair needs two actors; both of these are {a}")))
        } else {
            Ok(Subject::Dyad(a, b))
        }
    };
    match who {
        [a, b] => dyad(find(a)?, find(b)?),
        [one] => match find(one) {
            Ok(actor) => Ok(Subject::Actor(actor)),
            // Guinée-Bissau is one actor, RUS-KAZ are two: what is known as a whole goes first.
            Err(error) => {
                let cuts = one.char_indices().filter(|(_, sign)| matches!(sign, '-' | '–' | '—'));
                for (place, sign) in cuts {
                    let (a, b) = (&one[..place], &one[place + sign.len_utf8()..]);
                    if let (Ok(a), Ok(b)) = (find(a), find(b)) {
                        return dyad(a, b);
                    }
                }
                Err(error.into())
            }
        },
        _ => Err(Stop::usage(anyhow::anyhow!("give one actor or two"))),
    }
}
