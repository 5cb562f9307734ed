//! The assembly line: texts are taken from a walk, worked on by all cores, and handed back in order.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// Trees of long sentences and deep lists are walked by recursion; 2 MiB are few for hostile ones.
const STACK: usize = 16 << 20;

/// What a worker hands back for one item.
pub(crate) enum Made<T> {
    /// What it made.
    Done(T),
    /// It panicked, with this message: a fault of the program, not of the text.
    Panicked(String),
}

/// Runs `work` on every item of `items` on `workers` threads and gives the results to `take`, in the
/// order of the items. `take` returns false to stop; items not yet begun are left. Only so many items
/// are under way at a time that memory stays bounded however long the walk is.
///
/// Each thread makes its own `state` first. While a result is waited for, `wait` is called about ten
/// times a second; it returns false to stop.
pub(crate) fn run<I, S, T>(
    items: I,
    workers: usize,
    state: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, I::Item) -> T + Sync,
    mut take: impl FnMut(Made<T>) -> bool,
    mut wait: impl FnMut() -> bool,
) where
    I: Iterator + Send,
    T: Send,
{
    let (permit, permits) = mpsc::channel::<()>();
    let (done, results) = mpsc::channel::<(usize, Made<T>)>();
    for _ in 0..workers * 4 {
        // The receiver lives until the end of this function.
        let _ = permit.send(());
    }
    let queue = Mutex::new(Queue { items: items.enumerate(), permits });
    thread::scope(|scope| {
        for _ in 0..workers {
            let done = done.clone();
            let (queue, state, work) = (&queue, &state, &work);
            let spawned = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, move || {
                let mut state = state();
                while let Some((number, item)) = locked(queue).next() {
                    let made = catch_unwind(AssertUnwindSafe(|| work(&mut state, item)));
                    let made = made.map_or_else(|e| Made::Panicked(words_of(&*e)), Made::Done);
                    if done.send((number, made)).is_err() {
                        break;
                    }
                }
            });
            // Without this thread the others do the work; without any, there are no results.
            drop(spawned);
        }
        drop(done);
        let mut early: BTreeMap<usize, Made<T>> = BTreeMap::new();
        let mut next = 0;
        'line: loop {
            match results.recv_timeout(Duration::from_millis(100)) {
                Ok((number, made)) => {
                    early.insert(number, made);
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            while let Some(made) = early.remove(&next) {
                next += 1;
                let _ = permit.send(());
                if !take(made) {
                    break 'line;
                }
            }
            if !wait() {
                break;
            }
        }
        // Nobody gets a new item any more: those who wait for a permit wake up.
        drop(permit);
        drop(results);
    });
}

struct Queue<I> {
    items: I,
    permits: Receiver<()>,
}

impl<I: Iterator> Queue<I> {
    fn next(&mut self) -> Option<I::Item> {
        self.permits.recv().ok()?;
        self.items.next()
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What a panic said.
pub(crate) fn words_of(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no message").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_items() {
        let mut got = Vec::new();
        let work = |_: &mut (), n: u64| {
            thread::sleep(Duration::from_millis((n * 7) % 5));
            n * 2
        };
        let take = |made| {
            if let Made::Done(n) = made {
                got.push(n);
            }
            true
        };
        run(0..200_u64, 4, || (), work, take, || true);
        assert_eq!(got, (0..200).map(|n| n * 2).collect::<Vec<_>>());
    }

    #[test]
    fn a_panic_is_a_result_and_the_rest_goes_on() {
        let (mut done, mut panicked) = (0, Vec::new());
        let work = |_: &mut (), n: u64| assert!(n != 3, "no threes");
        let take = |made| {
            match made {
                Made::Done(()) => done += 1,
                Made::Panicked(message) => panicked.push(message),
            }
            true
        };
        run(0..8_u64, 2, || (), work, take, || true);
        assert_eq!((done, panicked.as_slice()), (7, &["no threes".to_owned()][..]));
    }

    #[test]
    fn the_line_stops_when_it_is_told_to_even_if_the_walk_has_no_end() {
        let mut taken = 0;
        run(
            0_u64..,
            3,
            || (),
            |(), n| n,
            |_| {
                taken += 1;
                taken < 10
            },
            || true,
        );
        assert_eq!(taken, 10);
        let mut waits = 0;
        let endless = |_: &mut (), n: u64| thread::sleep(Duration::from_millis(n % 2 + 1));
        run(
            0_u64..,
            2,
            || (),
            endless,
            |_| true,
            || {
                waits += 1;
                waits < 20
            },
        );
        assert_eq!(waits, 20);
    }
}
