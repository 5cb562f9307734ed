//! What Ctrl-C does to a command that can be gone on with.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::stop::INTERRUPTED;

/// A flag that the first Ctrl-C (or `kill`) raises; the second ends the process at once, which leaves
/// what is at hand unfiled.
pub(crate) fn stop_on_signal() -> &'static AtomicBool {
    static STOPPED: AtomicBool = AtomicBool::new(false);
    // Only one command runs in a process, so a handler is set once; without it Ctrl-C ends the process
    // as it always does.
    let _ = ctrlc::set_handler(|| {
        if STOPPED.swap(true, Ordering::Relaxed) {
            end_now();
        }
    });
    &STOPPED
}

#[allow(clippy::exit)] // The second Ctrl-C: whoever presses it does not want to wait.
fn end_now() {
    std::process::exit(i32::from(INTERRUPTED));
}
