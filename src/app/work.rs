//! Background work: effects on threads, results as messages.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError, TryLockError, Weak};
use std::thread;
use std::time::Duration;

use super::clipboard::Clipboard;
use super::crew::Threads;
use super::dialogs::Chooser;
use super::effect::{Effect, Message};
use super::pen::Pen;
use super::surroundings::Surroundings;
use super::watch::{ThreadWatch, read};
use crate::comparison::analyse_with;
use crate::import;
use crate::report::excerpt::Excerpt;
use crate::storage::{self, Settings};
use crate::ui::Recovered;

/// Carries effects out and brings results back.
///
/// Writing (projects, settings, recovery copies) happens on one thread in the order in which it was
/// asked for, so that an older state can never overwrite a newer one. Reading and analysing happen
/// on threads of their own and can be cancelled.
pub struct Worker {
    chooser: Box<dyn Chooser>,
    clipboard: Arc<Mutex<Box<dyn Clipboard>>>,
    sender: Sender<Message>,
    receiver: Receiver<Message>,
    waker: Arc<dyn Fn() + Send + Sync>,
    /// The flags that stop what is being read, and the analysis.
    readings: Vec<Weak<AtomicBool>>,
    analysis: Weak<AtomicBool>,
    writer: Option<(Sender<Effect>, thread::JoinHandle<()>)>,
    /// How many effects have not sent their last message yet.
    under_way: Arc<Mutex<usize>>,
}

/// A message sender that wakes the window.
#[derive(Clone)]
pub(super) struct Post {
    sender: Sender<Message>,
    waker: Arc<dyn Fn() + Send + Sync>,
    under_way: Arc<Mutex<usize>>,
}

impl Post {
    pub fn send(&self, message: Message) {
        // The window may be gone already; then nobody wants the message.
        let _ = self.sender.send(message);
        (self.waker)();
    }

    fn begin(&self) {
        *self
            .under_way
            .lock()
            .unwrap_or_else(PoisonError::into_inner) += 1;
    }

    fn done(&self) {
        let mut count = self
            .under_way
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *count = count.saturating_sub(1);
    }
}

impl Worker {
    /// A worker that calls `waker` whenever a result has arrived. Returns the settings and the
    /// recovery copies found as well.
    pub fn new(
        surroundings: Surroundings,
        waker: Box<dyn Fn() + Send + Sync>,
    ) -> (Self, Settings, Vec<Recovered>) {
        let (sender, receiver) = channel();
        let waker: Arc<dyn Fn() + Send + Sync> = waker.into();
        let under_way = Arc::new(Mutex::new(0));
        let post = Post {
            sender: sender.clone(),
            waker: waker.clone(),
            under_way: under_way.clone(),
        };
        let storage::Recoveries { copies, live } = surroundings
            .recovery_folder
            .as_deref()
            .map(storage::find_recoveries)
            .unwrap_or_default();
        let recovered = copies.iter().map(offered).collect();
        if !copies.is_empty() {
            compare(copies, &post);
        }
        for run in live {
            wait_for(run, &post);
        }
        let settings_file = surroundings.settings_file;
        let recovery_folder = surroundings.recovery_folder;
        let run = storage::Run::new(recovery_folder.as_deref(), name_of_this_run());
        let (write, writes) = channel();
        let writer = thread::spawn(move || {
            let mut pen = Pen {
                settings_file,
                recovery_folder,
                run,
                lock: None,
                post,
            };
            for effect in writes {
                pen.write(effect);
                pen.post.done();
            }
        });
        let worker = Self {
            chooser: surroundings.chooser,
            clipboard: Arc::new(Mutex::new(surroundings.clipboard)),
            sender,
            receiver,
            waker,
            readings: Vec::new(),
            analysis: Weak::new(),
            writer: Some((write, writer)),
            under_way,
        };
        (worker, surroundings.settings, recovered)
    }

    /// Starts an effect.
    pub fn perform(&mut self, effect: Effect) {
        if let Effect::Cancel = effect {
            self.cancel_all();
            return;
        }
        let post = Post {
            sender: self.sender.clone(),
            waker: self.waker.clone(),
            under_way: self.under_way.clone(),
        };
        post.begin();
        match effect {
            Effect::Cancel => {}
            Effect::Read { job, paths } => {
                let watch = ThreadWatch::new(&post, job, Message::Reading);
                self.readings.retain(|flag| flag.strong_count() > 0);
                self.readings.push(Arc::downgrade(&watch.cancel));
                thread::spawn(move || {
                    let outcome = read(&paths, &watch);
                    watch.post.send(Message::Read(job, Box::new(outcome)));
                    watch.post.done();
                });
            }
            Effect::Analyse {
                job,
                articles,
                earlier,
            } => {
                let watch = ThreadWatch::new(&post, job, Message::Analysing);
                // The result of an earlier analysis is not wanted any more.
                if let Some(flag) = self.analysis.upgrade() {
                    flag.store(true, Ordering::Relaxed);
                }
                self.analysis = Arc::downgrade(&watch.cancel);
                thread::spawn(move || {
                    let crew = Threads::of_this_machine();
                    let findings = analyse_with(&articles, Some(&earlier), &watch, &crew);
                    watch
                        .post
                        .send(Message::Analysed(job, findings.ok().map(Arc::new)));
                    watch.post.done();
                });
            }
            Effect::Choose(wanted) => {
                let answer = self.chooser.ask(&wanted);
                thread::spawn(move || {
                    post.send(Message::Chosen(wanted, answer()));
                    post.done();
                });
            }
            Effect::ReadClipboard => {
                let clipboard = self.clipboard.clone();
                thread::spawn(move || {
                    // The program that copied may be busy, and the window goes on meanwhile.
                    let mut clipboard = clipboard.lock().unwrap_or_else(PoisonError::into_inner);
                    let files = clipboard.files();
                    post.send(if files.is_empty() {
                        Message::ClipboardRead(clipboard.take())
                    } else {
                        Message::FilesPasted(files)
                    });
                    post.done();
                });
            }
            Effect::ReadRecovery {
                job,
                path,
                original,
            } => {
                thread::spawn(move || {
                    let result = storage::read_project(&path).map(Box::new);
                    post.send(Message::RecoveryRead {
                        job,
                        path,
                        original,
                        result,
                    });
                    post.done();
                });
            }
            Effect::ReadSecond { job, owner, path } => {
                thread::spawn(move || {
                    let result = storage::read_project(&path).map(Box::new);
                    post.send(Message::SecondRead {
                        job,
                        owner,
                        path,
                        result,
                    });
                    post.done();
                });
            }
            Effect::ReadCorrection { job, article, path } => {
                thread::spawn(move || {
                    let name = path
                        .file_name()
                        .map(|name| name.to_string_lossy().into_owned())
                        .unwrap_or_default();
                    let result = import::read_file(&path, &name);
                    post.send(Message::CorrectionRead {
                        job,
                        article,
                        path,
                        result,
                    });
                    post.done();
                });
            }
            writing @ (Effect::Save { .. }
            | Effect::Lock { .. }
            | Effect::Unlock
            | Effect::WriteReport { .. }
            | Effect::WriteSettings(_)
            | Effect::WriteRecovery { .. }
            | Effect::RemoveRecovery
            | Effect::DiscardRecovery(_)) => {
                let sent = self
                    .writer
                    .as_ref()
                    .is_some_and(|(write, _)| write.send(writing).is_ok());
                if !sent {
                    post.done();
                }
            }
        }
    }

    /// Puts an excerpt on the clipboard. Says whether it was taken: it is not while another program is asked
    /// for what it has copied, since a window that waits for a program that hangs would hang with it.
    pub fn copy(&mut self, excerpt: &Excerpt) -> bool {
        match self.clipboard.try_lock() {
            Ok(mut clipboard) => clipboard.put(&excerpt.text, &excerpt.html),
            Err(TryLockError::Poisoned(clipboard)) => {
                let mut clipboard = clipboard.into_inner();
                clipboard.put(&excerpt.text, &excerpt.html)
            }
            Err(TryLockError::WouldBlock) => false,
        }
    }

    /// A result that has arrived, without waiting.
    pub fn poll(&mut self) -> Option<Message> {
        self.receiver.try_recv().ok()
    }

    /// Waits for a result as long as an effect is under way.
    pub fn wait(&mut self) -> Option<Message> {
        loop {
            if let Some(message) = self.poll() {
                return Some(message);
            }
            let idle = *self
                .under_way
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                == 0;
            if idle {
                return self.poll();
            }
            thread::sleep(Duration::from_millis(1));
        }
    }

    /// Waits until everything that was to be written is written. Nothing can be written after it.
    pub fn finish(&mut self) {
        self.cancel_all();
        if let Some((write, writer)) = self.writer.take() {
            drop(write);
            if writer.join().is_err() {
                log::error!("writing ended with a panic");
            }
        }
    }

    fn cancel_all(&self) {
        for flag in self.readings.iter().chain([&self.analysis]) {
            if let Some(flag) = flag.upgrade() {
                flag.store(true, Ordering::Relaxed);
            }
        }
    }
}

/// A copy as the window offers it.
fn offered(copy: &storage::RecoveryCopy) -> Recovered {
    Recovered {
        path: copy.path.clone(),
        original: copy.original.clone(),
        when: copy.written.map(moment).unwrap_or_default(),
        difference: None,
    }
}

/// Tells of the copy that a run leaves which has not ended yet: another window, or one that was
/// killed a moment ago. Nobody waits for this: the other window may stay open for days.
fn wait_for(run: storage::LiveRun, post: &Post) {
    let post = post.clone();
    thread::spawn(move || {
        if let Some(copy) = run.left_behind() {
            post.send(Message::RecoveryFound(offered(&copy)));
            let difference = storage::summary(&copy);
            post.send(Message::RecoveryCompared(copy.path, difference));
        }
    });
}

/// Tells for each copy what it has that its project's file has not.
fn compare(copies: Vec<storage::RecoveryCopy>, post: &Post) {
    post.begin();
    let post = post.clone();
    thread::spawn(move || {
        for copy in copies {
            let difference = storage::summary(&copy);
            post.send(Message::RecoveryCompared(copy.path, difference));
        }
        post.done();
    });
}

impl Drop for Worker {
    /// What was asked for is written, and locks are let go, before the window is gone.
    fn drop(&mut self) {
        self.finish();
    }
}

/// A name that no other run of the program has: process and time of the start.
fn name_of_this_run() -> String {
    let since = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap_or_default();
    format!("{}-{}", std::process::id(), since.as_nanos())
}

/// When a file was last written, in the system's time zone.
pub(super) fn last_written(path: &Path) -> Option<jiff::civil::DateTime> {
    let written = std::fs::metadata(path).and_then(|meta| meta.modified());
    let stamp = jiff::Timestamp::try_from(written.ok()?).ok()?;
    Some(stamp.to_zoned(jiff::tz::TimeZone::system()).datetime())
}

/// A moment in the system's time zone, as it is kept: "2026-11-23 14:05". The window says it in the words
/// of its language.
pub(super) fn moment(time: std::time::SystemTime) -> String {
    jiff::Timestamp::try_from(time)
        .map(|stamp| {
            stamp
                .to_zoned(jiff::tz::TimeZone::system())
                .strftime("%Y-%m-%d %H:%M")
                .to_string()
        })
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::dialogs::DesktopDialogs;
    use super::*;
    use crate::ui::Clip;

    /// A clipboard whose words come from a program that hangs until it is let go.
    struct Hanging {
        asked: Sender<()>,
        let_go: Receiver<()>,
    }

    impl Clipboard for Hanging {
        fn put(&mut self, _: &str, _: &str) -> bool {
            true
        }

        fn take(&mut self) -> Option<Clip> {
            self.asked.send(()).unwrap();
            self.let_go.recv().ok();
            None
        }

        fn files(&mut self) -> Vec<std::path::PathBuf> {
            Vec::new()
        }
    }

    #[test]
    fn to_copy_does_not_wait_for_a_program_that_hangs() {
        let ((asked, hears), (go, let_go)) = (channel(), channel());
        let surroundings = Surroundings {
            settings_file: None,
            recovery_folder: None,
            settings: Settings::default(),
            settings_warning: None,
            chooser: Box::new(DesktopDialogs),
            clipboard: Box::new(Hanging { asked, let_go }),
        };
        let (mut worker, _, _) = Worker::new(surroundings, Box::new(|| {}));
        let excerpt = Excerpt {
            text: "Wort".to_owned(),
            html: "<p>Wort</p>".to_owned(),
        };
        assert!(worker.copy(&excerpt));
        worker.perform(Effect::ReadClipboard);
        hears.recv().unwrap();
        // Another thread lets go later, so that a mistake here makes the test fail and not hang.
        let late = thread::spawn(move || {
            thread::sleep(Duration::from_secs(5));
            go.send(()).ok();
        });
        assert!(!worker.copy(&excerpt));
        drop(late);
    }
}
