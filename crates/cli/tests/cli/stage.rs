//! A folder to work in, and the program to run there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use chancery_records::{EventType, Status, TieKind};
use chancery_world::World;

use crate::hand::{Hand, actor};

/// A folder of its own for a test.
pub struct Stage {
    folder: tempfile::TempDir,
}

/// What a run of the program gave.
#[derive(Debug)]
pub struct Run {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Run {
    pub fn of(output: &Output) -> Run {
        Run {
            code: output.status.code(),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// The output, if the program ended well.
    #[track_caller]
    pub fn fine(self) -> String {
        assert_eq!(self.code, Some(0), "{}\n{}", self.err, self.out);
        self.out
    }

    /// The errors, if the program ended with this code.
    #[track_caller]
    pub fn failed(self, code: i32) -> String {
        assert_eq!(self.code, Some(code), "{}\n{}", self.err, self.out);
        self.err
    }
}

impl Stage {
    pub fn new() -> Stage {
        Stage { folder: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn world(&self) -> PathBuf {
        self.path().join("chancery.world")
    }

    /// Writes a file, and the folders it needs.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }

    /// The program in this folder, with no settings of the person who runs the tests but the model's.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_chancery"));
        command.args(args).current_dir(self.path()).stdin(Stdio::null());
        for name in ["CHANCERY_WORLD", "NO_COLOR", "CHANCERY_PYPI_INDEX"] {
            command.env_remove(name);
        }
        command
    }

    pub fn run(&self, args: &[&str]) -> Run {
        Run::of(&self.command(args).output().unwrap())
    }

    /// A world made by hand, which needs no model.
    pub fn made_world(&self) -> World {
        let mut world = World::open(&self.world()).unwrap();
        let visit = "Vladimir Poutine s’est rendu à Astana jeudi";
        let mut hand = Hand::new(
            "dépêches/visite.txt",
            "2023-11-09",
            &[
                &format!("{visit}."),
                "Le Kazakhstan, \"voisin\", est membre de l’OTSC.",
                "Moscou n’a pas menacé Astana.",
            ],
        )
        .mention("Vladimir Poutine", "RUS/putin")
        .mention("Astana", "KAZ")
        .mention("Le Kazakhstan", "KAZ")
        .event("RUS/putin", EventType::Consult, "KAZ", Status::Fact, "2023-11-09", visit)
        .but(|event| {
            event.mode = Some("visit".into());
            event.speaker = Some(actor("-/umarov"));
        })
        .event(
            "RUS",
            EventType::Threaten,
            "KAZ",
            Status::Negated,
            "",
            "Moscou n’a pas menacé Astana",
        )
        .tie(
            "KAZ",
            TieKind::MemberOf,
            "CSTO",
            Status::Fact,
            "Le Kazakhstan, \"voisin\", est membre de l’OTSC",
        )
        .says("KAZ", "CSTO", false, "est membre", "est membre de l’OTSC");
        hand.document.title = Some("Poutine à Astana".into());
        hand.notes = vec!["cut: a row of share buttons".into()];
        hand.file(&mut world).unwrap();
        world
    }
}

/// A short French dispatch with a number in it, so that each is another text.
pub fn dispatch(number: usize) -> String {
    format!(
        "Le président russe Vladimir Poutine a rencontré son homologue kazakh à Astana jeudi.\n\n\
         La Russie a livré {} tonnes de blé au Kazakhstan, selon le ministère.\n",
        number + 10
    )
}

/// Runs a command whose reader has gone before it writes, which is no error.
#[track_caller]
pub fn heedless(stage: &Stage, args: &[&str]) {
    let mut command = stage.command(args);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let run = Run::of(&child.wait_with_output().unwrap());
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{args:?}");
}
