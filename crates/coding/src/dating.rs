//! When an undated document was written, by what it says itself.

use chancery_knowledge::Directory;
use chancery_knowledge::time_words::TimeWords;
use chancery_records::Published;

use crate::times::TimeExpression;
use crate::tree::Tree;

/// The publication date, narrowed by the text's own words.
#[must_use]
pub fn date(
    given: &Published,
    _tree: &Tree<'_>,
    _times: &[TimeExpression],
    _words: &TimeWords,
    _directory: &Directory,
) -> Published {
    given.clone()
}
