//! The real program in a harness: its window without a display, its folders in a temporary place,
//! its dialogs answered by a script.
#![allow(
    dead_code,
    reason = "every journey is a program of its own and uses a part of this"
)]
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use egui_kittest::kittest::Queryable;
use egui_kittest::{Harness, HarnessBuilder};
use stemma::app::{App, Choice, Chooser, Clipboard, Message, Surroundings, Wanted};
use stemma::review::{Picture, Project};
use stemma::storage::{LanguageChoice, Settings, ThemeChoice};
use stemma::ui::{Action, Clip, Command};

/// The program, and what a person who sits before it can do.
pub struct Window {
    /// The harness.
    pub harness: Harness<'static, App>,
    /// A folder of its own: settings, recovery copies, and whatever the test puts there.
    pub folder: Arc<tempfile::TempDir>,
    answers: Arc<Mutex<VecDeque<Choice>>>,
    copied: Arc<Mutex<Option<(String, String)>>>,
    pasted: Arc<Mutex<Option<Clip>>>,
    files: Arc<Mutex<Vec<PathBuf>>>,
    opened: Arc<Mutex<Vec<String>>>,
}

/// Keeps what was copied, as text and HTML, and gives what is to be pasted.
struct Note {
    copied: Arc<Mutex<Option<(String, String)>>>,
    pasted: Arc<Mutex<Option<Clip>>>,
    files: Arc<Mutex<Vec<PathBuf>>>,
}

impl Clipboard for Note {
    fn put(&mut self, text: &str, html: &str) -> bool {
        *self.copied.lock().unwrap() = Some((text.to_owned(), html.to_owned()));
        true
    }

    fn take(&mut self) -> Option<Clip> {
        self.pasted.lock().unwrap().clone()
    }

    fn files(&mut self) -> Vec<PathBuf> {
        self.files.lock().unwrap().clone()
    }
}

/// Something that a file manager lets go over the window.
#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

struct Script(Arc<Mutex<VecDeque<Choice>>>);

impl Chooser for Script {
    fn ask(&self, _: &Wanted) -> Box<dyn FnOnce() -> Choice + Send> {
        let answer = self.0.lock().unwrap().pop_front();
        Box::new(move || answer.unwrap_or(Choice::Cancelled))
    }
}

/// The sample articles.
pub fn seeds() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds")
}

impl Window {
    /// The program with the interface in English, opening `paths`.
    pub fn open(paths: &[PathBuf]) -> Self {
        Self::open_in(Arc::new(tempfile::tempdir().unwrap()), paths)
    }

    /// The same in a folder that an earlier window may have used.
    pub fn open_in(folder: Arc<tempfile::TempDir>, paths: &[PathBuf]) -> Self {
        Self::build(Harness::builder(), folder, paths)
    }

    /// The same for texts in scripts whose letters the desktop's fonts bring; tests have none of these.
    pub fn open_foreign(paths: &[PathBuf]) -> Self {
        let builder = Harness::builder().allow_missing_glyphs();
        Self::build(builder, Arc::new(tempfile::tempdir().unwrap()), paths)
    }

    fn build(
        builder: HarnessBuilder<App>,
        folder: Arc<tempfile::TempDir>,
        paths: &[PathBuf],
    ) -> Self {
        let answers = Arc::new(Mutex::new(VecDeque::new()));
        let copied = Arc::new(Mutex::new(None));
        let pasted = Arc::new(Mutex::new(None));
        let files = Arc::new(Mutex::new(Vec::new()));
        let settings_file = folder.path().join("config").join("settings.ron");
        let mut settings = stemma::storage::read_settings(&settings_file);
        if settings == Settings::default() {
            settings.language = LanguageChoice::English;
            settings.theme = ThemeChoice::Light;
        }
        let surroundings = Surroundings {
            settings_file: Some(settings_file),
            recovery_folder: Some(folder.path().join("recovery")),
            settings,
            settings_warning: None,
            chooser: Box::new(Script(answers.clone())),
            clipboard: Box::new(Note {
                copied: copied.clone(),
                pasted: pasted.clone(),
                files: files.clone(),
            }),
        };
        let paths = paths.to_vec();
        let harness = builder
            .with_size([1440.0, 900.0])
            .with_max_steps(40)
            .build_eframe(move |creation| App::new(&creation.egui_ctx, surroundings, paths));
        let opened = Arc::new(Mutex::new(Vec::new()));
        let (asked, taken) = (opened.clone(), copied.clone());
        let keep = move |ctx: &mut egui::Ui| {
            let commands = ctx.output(|output| output.commands.clone());
            for command in commands {
                match command {
                    egui::OutputCommand::OpenUrl(open) => asked.lock().unwrap().push(open.url),
                    egui::OutputCommand::CopyText(text) => {
                        *taken.lock().unwrap() = Some((text, String::new()));
                    }
                    _ => {}
                }
            }
        };
        harness.ctx.on_end_pass("opened", Arc::new(keep));
        let mut window = Self {
            harness,
            folder,
            answers,
            copied,
            pasted,
            files,
            opened,
        };
        window.settle();
        window
    }

    /// Waits for background work and draws until nothing moves.
    pub fn settle(&mut self) {
        self.harness.step();
        self.harness.state_mut().settle();
        self.harness.run_ok();
        self.harness.state_mut().settle();
        self.harness.run_ok();
    }

    /// What the next dialog of the desktop answers.
    pub fn will_choose(&self, choice: Choice) {
        self.answers.lock().unwrap().push_back(choice);
    }

    /// What lies on the clipboard from now on.
    pub fn will_paste(&self, clip: Option<Clip>) {
        *self.pasted.lock().unwrap() = clip;
    }

    /// What was copied in a file manager from now on.
    pub fn will_paste_files(&self, files: Vec<PathBuf>) {
        *self.files.lock().unwrap() = files;
    }

    /// What was copied last, as text and as HTML; words alone have no HTML.
    pub fn copied(&self) -> Option<(String, String)> {
        self.copied.lock().unwrap().clone()
    }

    /// The addresses that the browser was asked to show, in order.
    pub fn opened(&self) -> Vec<String> {
        self.opened.lock().unwrap().clone()
    }

    /// Presses a key.
    pub fn press(&mut self, key: egui::Key) {
        self.press_with(egui::Modifiers::NONE, key);
    }

    /// Presses a key while holding others.
    pub fn press_with(&mut self, modifiers: egui::Modifiers, key: egui::Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    /// Presses keys so fast that all of them come in one frame. A letter brings its sign, as on a keyboard.
    pub fn press_at_once(&mut self, keys: &[(egui::Modifiers, egui::Key)]) {
        for (modifiers, key) in keys.iter().copied() {
            let events = &mut self.harness.input_mut().events;
            for pressed in [true, false] {
                events.push(egui::Event::Key {
                    key,
                    physical_key: None,
                    pressed,
                    repeat: false,
                    modifiers,
                });
                let sign = key.symbol_or_name().to_lowercase();
                if pressed && modifiers.is_none() && sign.chars().count() == 1 {
                    events.push(egui::Event::Text(sign));
                }
            }
        }
        self.settle();
    }

    /// Types characters where the focus is.
    pub fn type_text(&mut self, text: &str) {
        self.harness.event(egui::Event::Text(text.to_owned()));
        self.settle();
    }

    /// Clicks what has this accessible name.
    pub fn click(&mut self, label: &str) {
        // A dialog lies over the rest of the window and comes last in the tree.
        self.harness
            .query_all_by_label(label)
            .last()
            .unwrap_or_else(|| panic!("nothing is named “{label}”"))
            .click();
        self.settle();
    }

    /// Scrolls to what has this accessible name, as a person would who does not see it yet, and
    /// clicks it; of several the last.
    pub fn find_and_click(&mut self, label: &str) {
        self.harness
            .query_all_by_label(label)
            .last()
            .unwrap_or_else(|| panic!("nothing is named “{label}”"))
            .scroll_to_me();
        self.settle();
        self.click(label);
    }

    /// Clicks the first thing whose accessible name contains `part`.
    pub fn click_containing(&mut self, part: &str) {
        self.harness
            .query_all_by_label_contains(part)
            .next()
            .unwrap_or_else(|| panic!("nothing is named like “{part}”"))
            .click();
        self.settle();
    }

    /// Whether something has an accessible name, or a value, that contains `part`.
    pub fn shows(&self, part: &str) -> bool {
        self.harness
            .query_all_by(|node| {
                node.label().is_some_and(|label| label.contains(part))
                    || node.value().is_some_and(|value| value.contains(part))
            })
            .next()
            .is_some()
    }

    /// Sends a command as a view would.
    pub fn send(&mut self, command: impl Into<Command>) {
        self.harness
            .state_mut()
            .handle(Message::Command(command.into()));
        self.settle();
    }

    /// Does a named action as the menu would.
    pub fn act(&mut self, action: Action) {
        self.send(action);
    }

    /// Drops paths into the window, as a file manager would.
    pub fn drop_paths(&mut self, paths: Vec<PathBuf>) {
        let input = self.harness.input_mut();
        for path in paths {
            input.dropped_files.push(Arc::new(Dropped(path)));
        }
        self.settle();
    }

    /// The open project.
    pub fn project(&self) -> &Project {
        self.harness
            .state()
            .state()
            .project()
            .expect("no project is open")
    }

    /// Decisions laid over findings.
    pub fn picture(&self) -> &Picture {
        self.harness
            .state()
            .state()
            .picture()
            .expect("no project is open")
    }

    /// The texts of all notices, with their details.
    pub fn notices(&self) -> Vec<String> {
        self.harness
            .state()
            .state()
            .notices()
            .iter()
            .map(|notice| format!("{} {}", notice.text, notice.details.join(" ")))
            .collect()
    }

    /// Whether a notice contains all of `parts`.
    pub fn told(&self, parts: &[&str]) -> bool {
        self.notices()
            .iter()
            .any(|notice| parts.iter().all(|part| notice.contains(part)))
    }
}
