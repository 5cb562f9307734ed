//! Standing relations that a text asserts.

use chancery_records::{DocumentId, Tie};

use crate::scene::Scene;
use crate::times::{Anchor, TimeExpression};

impl Scene<'_> {
    /// The document's ties, each once, in the order of the text.
    pub(crate) fn ties(
        &self,
        _document: &DocumentId,
        _times: &[TimeExpression],
        _anchor: Option<Anchor>,
    ) -> Vec<Tie> {
        Vec::new()
    }
}
