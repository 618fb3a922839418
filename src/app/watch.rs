//! Work that tells how far it is and can be stopped: comparing, and reading files.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::changed;
use super::effect::{Message, ReadOutcome};
use super::work::Post;
use crate::comparison::{Progress, Watch};
use crate::{import, storage};

/// Watches one job on a thread of its own.
pub(super) struct ThreadWatch {
    /// Where it tells how far it is.
    pub post: Post,
    /// Stops it.
    pub cancel: Arc<AtomicBool>,
    job: u64,
    wrap: fn(u64, Progress) -> Message,
    /// When progress was last told.
    told: Mutex<Option<Instant>>,
}

/// How often progress is told: a bar that moves ten times a second looks alive.
const PROGRESS_EVERY: Duration = Duration::from_millis(100);

impl ThreadWatch {
    pub fn new(post: &Post, job: u64, wrap: fn(u64, Progress) -> Message) -> Self {
        Self {
            post: post.clone(),
            cancel: Arc::new(AtomicBool::new(false)),
            job,
            wrap,
            told: Mutex::new(None),
        }
    }
}

impl Watch for ThreadWatch {
    fn cancelled(&self) -> bool {
        self.cancel.load(Ordering::Relaxed)
    }

    fn progress(&self, progress: Progress) {
        // Thousands of pairs a second would keep the window drawing and the work waiting for it.
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if told.is_none_or(|told| told.elapsed() >= PROGRESS_EVERY) {
            *told = Some(Instant::now());
            self.post.send((self.wrap)(self.job, progress));
        }
    }
}

/// Reads what lies at `paths`, until that is stopped.
pub(super) fn read(paths: &[PathBuf], watch: &ThreadWatch) -> ReadOutcome {
    // A path given in a terminal counts from where that was; a recovery copy may be opened from elsewhere.
    let paths: Vec<PathBuf> = paths
        .iter()
        .map(|path| std::path::absolute(path).unwrap_or_else(|_| path.clone()))
        .collect();
    let found = import::find(&paths);
    let folder = paths.first().and_then(|path| {
        if path.is_dir() {
            Some(path.as_path())
        } else {
            path.parent()
        }
    });
    let mut outcome = ReadOutcome {
        errors: found.errors,
        folder: folder.map(Path::to_owned),
        ..ReadOutcome::default()
    };
    let mut projects = found.projects.into_iter();
    outcome.project = projects.next().map(|path| {
        let opened =
            storage::open_project(&path).map(|(project, state)| (Box::new(project), state));
        (path, opened)
    });
    if let Some((path, Ok((project, _)))) = &outcome.project {
        outcome.changed = changed::changed(path, project);
    }
    outcome.left_out = projects.collect();
    let total = found.articles.len();
    let mut reader = import::Reader::default();
    for (done, (path, name)) in found.articles.into_iter().enumerate() {
        if watch.cancelled() {
            outcome.unread = total - done;
            break;
        }
        match reader.read(&path, &name) {
            Ok(imported) => outcome.articles.extend(imported),
            Err(error) => outcome.errors.push((path, error)),
        }
        watch.progress(Progress {
            done: done + 1,
            total,
        });
    }
    outcome
}
