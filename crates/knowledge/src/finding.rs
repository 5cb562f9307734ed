//! What is wrong with a fact file, and what to do about it.

/// One thing wrong: in which file, at which key, why, and the remedy.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[error("{file}: {key}: {problem} ({remedy})")]
pub struct Finding {
    /// The file, relative to the folder of facts.
    pub file: String,
    /// The key or line.
    pub key: String,
    /// What is wrong.
    pub problem: String,
    /// What to do.
    pub remedy: String,
}

impl Finding {
    /// A file that cannot be read or parsed.
    pub(crate) fn unread(file: String, key: String, problem: String) -> Finding {
        let remedy =
            "correct the TOML; the shapes stand in crates/knowledge/src/schema.rs".to_owned();
        let key = if key.is_empty() { "the whole file".to_owned() } else { key };
        Finding { file, key, problem, remedy }
    }
}
