/// What can be wrong with a value that claims to be part of a record.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RecordError {
    /// The word is not an actor id; see [`crate::ActorId`] for the forms.
    #[error("`{0}` is not an actor id (expected KAZ, KAZ.MIL, KAZ/tokayev, CSTO or -/umarov)")]
    Actor(String),
    /// The text is not a day of the form 2023-11-09.
    #[error("`{0}` is not a day (expected YYYY-MM-DD)")]
    Day(String),
    /// A span of days that ends before it begins, or has neither end.
    #[error("{0} is no span of days: it must have an end, and must not end before it begins")]
    DaySpan(String),
    /// A word that is not in one of the closed vocabularies.
    #[error("`{word}` is not a known {vocabulary}")]
    Word {
        /// The vocabulary's name, e.g. `event type`.
        vocabulary: &'static str,
        /// The word as given.
        word: String,
    },
}
