//! The step that puts the tools for the checks in Python into `target/python`.

use std::fs;
use std::process::{Command, Stdio};

use crate::steps::{Done, Place, pass};

/// What is installed, with versions and hashes.
const REQUIREMENTS: &str = "benches/tools/requirements.txt";
/// The version of Python that the hashes are for.
const VERSION: &str = "3.11";

/// Makes the environment, or finds that it is as the requirements say.
pub(crate) fn run(place: &Place) -> Result<Done, String> {
    // The tests look for it in the repository, wherever cargo puts its output.
    let folder = place.root.join("target").join("python");
    let requirements = place.root.join(REQUIREMENTS);
    let wanted = fs::read(&requirements).map_err(|why| format!("{REQUIREMENTS}: {why}"))?;
    let stamp = folder.join("requirements.txt");
    if fs::read(&stamp).is_ok_and(|have| have == wanted) {
        println!("{} is as {REQUIREMENTS} says", folder.display());
        return Ok(Done::Passed);
    }
    let Some(python) = interpreter() else {
        let why = format!("there is no Python {VERSION}, for which {REQUIREMENTS} has its hashes");
        return Ok(Done::LeftOut(why));
    };
    let made = pass(Command::new(&python).args(["-m", "venv", "--clear"]).arg(&folder));
    if let Err(why) = made {
        return Ok(Done::LeftOut(format!("{why}; on Debian, python3-venv is missing")));
    }
    let mut install = Command::new(folder.join("bin").join("python"));
    install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
    install.args(["--only-binary", ":all:", "--require-hashes", "--requirement"]).arg(requirements);
    match pass(&mut install) {
        Ok(done) => {
            fs::write(&stamp, wanted).map_err(|why| format!("{}: {why}", stamp.display()))?;
            Ok(done)
        }
        Err(why) => {
            // Half an environment would make tests fail that can only be passed over.
            fs::remove_dir_all(&folder).map_err(|why| format!("{}: {why}", folder.display()))?;
            Ok(Done::LeftOut(format!("{why}; the package index is not reached, or lacks a file")))
        }
    }
}

/// A Python of the version.
fn interpreter() -> Option<String> {
    let named = format!("python{VERSION}");
    let print = "import sys; print('%d.%d' % sys.version_info[:2])";
    [named.as_str(), "python3"].into_iter().map(str::to_owned).find(|python| {
        let output = Command::new(python).args(["-c", print]).stderr(Stdio::null()).output();
        output.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).trim() == VERSION)
    })
}
