//! Looking on while an analysis runs.

use std::sync::{Mutex, PoisonError};

use thiserror::Error;

/// How far an analysis has come: reading the articles is the first half of the way, comparing pairs
/// of them the second. Only what has to be computed counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Progress {
    /// Steps done.
    pub done: usize,
    /// Steps in all.
    pub total: usize,
}

/// Looks on while an analysis runs: hears of its progress and may end it. May be asked from several
/// workers at the same time; progress never goes back.
pub trait Watch: Sync {
    /// Whether the analysis should stop; asked before every article and every pair.
    fn cancelled(&self) -> bool;
    /// Called whenever a step is done.
    fn progress(&self, progress: Progress);
}

/// Looks on without interest and never stops anything.
#[derive(Clone, Copy, Debug)]
pub struct Unwatched;

impl Watch for Unwatched {
    fn cancelled(&self) -> bool {
        false
    }
    fn progress(&self, _: Progress) {}
}

/// The analysis was stopped by its [`Watch`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[error("the analysis was cancelled")]
pub struct Cancelled;

/// Counts the steps of one half of an analysis and reports them as a part of the whole.
///
/// How many pairs there are shows only when all articles are read. So that what is reported never
/// goes back, each half is reported as equally many steps, as many as it has.
pub(super) struct Steps<'a> {
    watch: &'a dyn Watch,
    count: usize,
    /// How many steps are in the half before.
    before: usize,
    done: Mutex<usize>,
}

impl<'a> Steps<'a> {
    /// The first half, of `count` articles.
    pub fn of_articles(count: usize, watch: &'a dyn Watch) -> Self {
        Self {
            watch,
            count,
            before: 0,
            done: Mutex::new(0),
        }
    }

    /// The second half, of `count` pairs.
    pub fn of_pairs(count: usize, watch: &'a dyn Watch) -> Self {
        Self {
            before: count,
            ..Self::of_articles(count, watch)
        }
    }

    /// Whether to stop here.
    pub fn cancelled(&self) -> bool {
        self.watch.cancelled()
    }

    /// Carries out a step unless the analysis should stop, and reports it.
    pub fn step<T>(&self, work: impl FnOnce() -> T) -> Option<T> {
        if self.cancelled() {
            return None;
        }
        let result = work();
        let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        *done += 1;
        // Reported while the count is held, so that workers report in the order of their counts.
        self.watch.progress(Progress {
            done: self.before + *done,
            total: 2 * self.count,
        });
        Some(result)
    }

    /// Reports the end, for an analysis that had nothing to compute as well.
    pub fn finish(&self) {
        let all = (2 * self.count).max(1);
        self.watch.progress(Progress {
            done: all,
            total: all,
        });
    }
}
