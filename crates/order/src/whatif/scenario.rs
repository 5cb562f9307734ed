//! A scenario as a file.

use chancery_records::Day;
use serde::{Deserialize, Serialize};

use super::Toggle;
use crate::OrderError;

/// A scenario: what is supposed, and on which day the answers are asked for.
///
/// ```
/// use chancery_order::Scenario;
///
/// let scenario = Scenario::parse(
///     r#"
///     title = "Uzbekistan comes back"
///     toggle = ["join UZB CSTO 2027-01-01", "attack * UZB 2027-02-01"]
///     on = "2027-03-01"
///     "#,
/// )?;
/// assert_eq!(scenario.toggles.len(), 2);
/// # Ok::<(), chancery_order::OrderError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Scenario {
    /// What it is about; empty if the file does not say.
    pub title: String,
    /// What is supposed.
    pub toggles: Vec<Toggle>,
    /// With what is known on this day, for [`crate::Question::on`]; nothing: with all.
    pub on: Option<Day>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    title: String,
    toggle: Vec<String>,
    #[serde(default)]
    on: Option<Day>,
}

impl Scenario {
    /// A file has at most so many bytes.
    pub const MOST_BYTES: usize = 64 * 1024;

    /// A scenario has at most so many toggles.
    pub const MOST_TOGGLES: usize = 200;

    /// Reads a scenario in TOML: `title`, `toggle` (a list of lines as [`Toggle`] reads them) and `on`.
    ///
    /// # Errors
    /// [`OrderError::Scenario`] if it is too long, is no TOML, or has other keys; [`OrderError::Toggle`] if a
    /// toggle cannot be read.
    pub fn parse(text: &str) -> Result<Scenario, OrderError> {
        if text.len() > Scenario::MOST_BYTES {
            let problem =
                format!("has {} bytes; at most {} are read", text.len(), Scenario::MOST_BYTES);
            return Err(OrderError::Scenario(problem));
        }
        let file: File = toml::from_str(text).map_err(|error| {
            let shape = "it takes `title`, `toggle = [\"join UZB CSTO 2027-01-01\"]` and `on`";
            OrderError::Scenario(format!("cannot be read: {}; {shape}", error.to_string().trim()))
        })?;
        if file.toggle.len() > Scenario::MOST_TOGGLES {
            return Err(too_many(file.toggle.len()));
        }
        let toggles = file.toggle.iter().map(|line| line.parse()).collect::<Result<_, _>>()?;
        Ok(Scenario { title: file.title, toggles, on: file.on })
    }
}

pub(super) fn too_many(number: usize) -> OrderError {
    let most = Scenario::MOST_TOGGLES;
    OrderError::Scenario(format!("has {number} toggles; at most {most} are taken"))
}
