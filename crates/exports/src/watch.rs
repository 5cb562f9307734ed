//! Progress, and whether to go on.

use crate::ExportError;

/// Who is told how far an export is, and may stop it.
pub struct Watch<'a> {
    seen: u64,
    tell: Box<dyn FnMut(u64) -> bool + 'a>,
}

/// So many records go by between two words of progress.
const EVERY: u64 = 4_096;

impl<'a> Watch<'a> {
    /// `tell` gets the number of records that were read so far, and answers whether to go on.
    pub fn new(tell: impl FnMut(u64) -> bool + 'a) -> Watch<'a> {
        Watch { seen: 0, tell: Box::new(tell) }
    }

    /// Nobody watches.
    #[must_use]
    pub fn none() -> Watch<'static> {
        Watch::new(|_| true)
    }

    /// Counts a record.
    pub(crate) fn step(&mut self) -> Result<(), ExportError> {
        self.seen += 1;
        if self.seen.is_multiple_of(EVERY) { self.look() } else { Ok(()) }
    }

    /// Tells how far it is.
    pub(crate) fn look(&mut self) -> Result<(), ExportError> {
        if (self.tell)(self.seen) { Ok(()) } else { Err(ExportError::Stopped) }
    }
}
