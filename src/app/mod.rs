//! The shell: state, commands, background work, dialogs, one frame in order.
//!
//! - [`State`] is everything the window shows. [`State::handle`] is the one place where it changes;
//!   it never waits, and asks for what takes time as [`Effect`]s.
//! - [`Worker`] carries effects out on threads and brings the results back as [`Message`]s.
//! - [`App`] is one frame: take messages, draw, carry out what was sent.

mod answer;
mod changed;
mod choose;
mod clipboard;
mod copy;
mod crew;
mod decide;
mod dialogs;
mod doubt;
mod edit;
mod effect;
mod handle;
mod navigate;
mod notice;
mod open;
mod outside;
mod paste;
mod pen;
mod project;
mod rate;
mod recovery;
mod report;
mod save;
mod screen;
mod second;
mod state;
mod surroundings;
mod switch;
mod watch;
mod work;

pub use clipboard::{Clipboard, DesktopClipboard};
pub use crew::Threads;
pub use dialogs::{Choice, Chooser, DesktopDialogs, Wanted};
pub use effect::{Effect, Message, Opened, ReadOutcome};
pub use state::{Copied, State};
pub use surroundings::Surroundings;
pub use work::Worker;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use egui::{ViewportBuilder, ViewportCommand};
use thiserror::Error;

use self::clipboard::Pasting;
use self::recovery::{Due, Uncopied};
use crate::storage::ThemeChoice;
use crate::ui::texts::{self, Texts};
use crate::ui::theme::{Theme, ThemeName};
use crate::ui::{Action, Ahead, Command, Desk, Outbox};

/// Why the window could not be opened.
#[derive(Debug, Error)]
pub enum RunError {
    /// There is no display, or nothing that could draw on it.
    #[error("the window cannot be opened: {0}")]
    NoWindow(String),
}

/// Opens the window with what `paths` lead to, and returns when it is closed.
///
/// # Errors
/// When there is no display.
pub fn run(paths: Vec<PathBuf>) -> Result<(), RunError> {
    if cfg!(all(unix, not(target_os = "macos")))
        && ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"]
            .iter()
            .all(|name| std::env::var_os(name).is_none_or(|value| value.is_empty()))
    {
        return Err(RunError::NoWindow(
            "neither DISPLAY nor WAYLAND_DISPLAY is set".to_owned(),
        ));
    }
    let surroundings = Surroundings::of_this_desktop();
    let (width, height) = surroundings.settings.window.unwrap_or((1440.0, 900.0));
    let mut viewport = ViewportBuilder::default()
        .with_app_id("stemma")
        .with_title("Stemma")
        .with_inner_size([width, height])
        .with_min_inner_size([900.0, 600.0])
        .with_drag_and_drop(true);
    if let Ok(icon) = eframe::icon_data::from_png_bytes(include_bytes!("../../assets/icon.png")) {
        viewport = viewport.with_icon(icon);
    }
    let options = eframe::NativeOptions {
        viewport,
        ..eframe::NativeOptions::default()
    };
    eframe::run_native(
        "stemma",
        options,
        Box::new(|creation| {
            let app = App::new(&creation.egui_ctx, surroundings, paths);
            app.end_when_asked(&creation.egui_ctx);
            Ok(Box::new(app))
        }),
    )
    .map_err(|error| RunError::NoWindow(error.to_string()))
}

/// The program as eframe runs it.
pub struct App {
    state: State,
    worker: Worker,
    desk: Desk,
    texts: Texts,
    theme: Theme,
    applied: Option<(ThemeName, f32)>,
    title: String,
    /// Whether the window takes the whole screen, as was asked for and as the system told last.
    full_screen: (bool, Option<bool>),
    /// What is pasted by its keys.
    pasting: Pasting,
    /// The changes that no recovery copy holds yet.
    uncopied: Uncopied,
    /// Whether the system wants the program to end.
    ending: Arc<AtomicBool>,
    closing: bool,
}

/// How long ending in order may take: systems wait some seconds longer before they kill.
const LONGEST_ENDING: Duration = Duration::from_secs(4);

impl App {
    /// A program on `ctx` that opens `paths` first.
    pub fn new(ctx: &egui::Context, surroundings: Surroundings, paths: Vec<PathBuf>) -> Self {
        Theme::install_fonts(ctx);
        ctx.options_mut(|options| options.zoom_with_keyboard = false);
        let warning = surroundings.settings_warning.clone();
        let wake = ctx.clone();
        let (worker, settings, recovered) =
            Worker::new(surroundings, Box::new(move || wake.request_repaint()));
        let texts = Texts::new(texts::chosen(settings.language));
        let mut app = Self {
            state: State::new(settings, recovered),
            worker,
            desk: Desk::default(),
            texts,
            theme: Theme::new(ThemeName::Light),
            applied: None,
            title: String::new(),
            full_screen: (false, None),
            pasting: Pasting::default(),
            uncopied: Uncopied::default(),
            ending: Arc::default(),
            closing: false,
        };
        if let Some(warning) = warning {
            app.state.warn_of_settings(&warning, &app.texts);
        }
        if !paths.is_empty() {
            app.handle(Message::Command(Command::Open(paths)));
        }
        app
    }

    /// The state, for tests.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Waits until all background work has ended and its results have arrived. For tests; the
    /// window never waits.
    pub fn settle(&mut self) {
        while let Some(message) = self.worker.wait() {
            self.handle(message);
        }
    }

    /// Lets the program end in order where the system asks for that: at the end of a session, by `kill`, by
    /// Ctrl+C in a terminal. Nobody can be asked then, so that unsaved changes go into a recovery copy.
    fn end_when_asked(&self, ctx: &egui::Context) {
        let (ending, ctx) = (self.ending.clone(), ctx.clone());
        let heard = ctrlc::set_handler(move || {
            ending.store(true, Ordering::Relaxed);
            ctx.request_repaint();
            // Where the window does not answer, the system's next step would be to kill it.
            std::thread::sleep(LONGEST_ENDING);
            std::process::exit(1);
        });
        if let Err(error) = heard {
            log::warn!("the system cannot ask the program to end: {error}");
        }
    }

    /// Makes the program end in order, as the system asks for it. For tests.
    pub fn end(&self) {
        self.ending.store(true, Ordering::Relaxed);
    }

    /// Carries out one message and what follows from it.
    pub fn handle(&mut self, message: Message) {
        let effects = self.state.handle(message, &self.texts);
        for effect in effects {
            self.worker.perform(effect);
        }
    }

    fn follow_settings(&mut self, ctx: &egui::Context) {
        let tongue = texts::chosen(self.state.settings.language);
        if tongue != self.texts.tongue() {
            self.texts = Texts::new(tongue);
        }
        let name = match self.state.settings.theme {
            ThemeChoice::Light => ThemeName::Light,
            ThemeChoice::Dark => ThemeName::Dark,
            ThemeChoice::System => match ctx.system_theme() {
                Some(egui::Theme::Dark) => ThemeName::Dark,
                _ => ThemeName::Light,
            },
        };
        let scale = self.state.settings.text_scale;
        if self.applied != Some((name, scale)) {
            self.theme = Theme::new(name);
            self.theme.apply(ctx);
            ctx.set_zoom_factor(scale);
            self.applied = Some((name, scale));
        }
        let title = self.state.title(&self.texts);
        if title != self.title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }

    fn follow_window(&mut self, ctx: &egui::Context) {
        let (close, size, dropped) = ctx.input(|input| {
            (
                input.viewport().close_requested(),
                input.viewport().inner_rect.map(|rect| rect.size()),
                input
                    .raw
                    .dropped_files
                    .iter()
                    .map(|file| file.path().to_owned())
                    .collect::<Vec<_>>(),
            )
        });
        if !dropped.is_empty() {
            self.handle(Message::Command(Command::Open(dropped)));
        }
        if close && !self.closing {
            let size = size.map(|size| size * ctx.zoom_factor());
            self.handle(Message::CloseRequested(size.map(|size| (size.x, size.y))));
            if !self.state.may_close() {
                ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            }
        }
        self.close_where_that_is_settled(ctx);
    }

    /// Has the window take the whole screen as long as a person wants that. Whoever leaves it by the desktop's
    /// own means wants it no longer.
    fn follow_full_screen(&mut self, ctx: &egui::Context) {
        let told = ctx.input(|input| input.viewport().fullscreen);
        let (asked, before) = &mut self.full_screen;
        if told != *before {
            *before = told;
            *asked = told.unwrap_or(*asked);
            self.state.full_screen = *asked;
        } else if self.state.full_screen != *asked {
            *asked = self.state.full_screen;
            ctx.send_viewport_cmd(ViewportCommand::Fullscreen(*asked));
        }
    }

    fn close_where_that_is_settled(&mut self, ctx: &egui::Context) {
        if self.state.may_close() && !self.closing {
            self.closing = true;
            // The last settings and the removal of recovery copies must reach the disk.
            self.worker.finish();
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
    }

    fn follow_changes(&mut self, ctx: &egui::Context) {
        match self
            .uncopied
            .follow(self.state.unrecovered(), Instant::now())
        {
            Due::Never => {}
            Due::In(wait) => ctx.request_repaint_after(wait),
            Due::Now => self.handle(Message::RecoveryDue),
        }
    }
}

impl eframe::App for App {
    /// Called even while the window is hidden.
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        if self.ending.load(Ordering::Relaxed) && !self.closing {
            self.handle(Message::Ending);
            self.close_where_that_is_settled(ctx);
        }
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        let ctx = ui.ctx().clone();
        while let Some(message) = self.worker.poll() {
            self.handle(message);
        }
        self.follow_settings(&ctx);
        if let Some(field) = self.state.take_focus() {
            self.desk.focus = Some(field);
        }
        let wordless = ctx.input_mut(|input| self.pasting.follow(input));
        if wordless && self.state.dialog().is_none() && !ctx.text_edit_focused() {
            self.handle(Message::Command(Command::Do(Action::PasteArticle)));
        }
        let title = self.title.as_str();
        ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(title));
        let mut out = Outbox::default();
        let scene = self.state.scene(&self.texts, &self.theme);
        crate::ui::show(ui, &scene, &mut self.desk, &mut out);
        let commands = out.take();
        if !commands.is_empty() {
            ctx.request_repaint();
        }
        for command in commands {
            self.handle(Message::Command(command));
        }
        if let Some(copied) = self.state.take_copied() {
            let taken = matches!(&copied, Copied::Excerpt(excerpt) if self.worker.copy(excerpt));
            if !taken {
                ctx.copy_text(copied.into_text());
            }
        }
        let shown = self.state.take_shown_outside();
        if let Some(address) = shown.and_then(|file| outside::address(&file)) {
            ctx.open_url(egui::OpenUrl::new_tab(address));
        }
        let field = self.state.wants_focus() || self.desk.focus.is_some();
        let typed = ctx.text_edit_focused();
        let dialog = self.desk.dialog.follows(self.state.dialog(), typed);
        Ahead::await_field(&ctx, field || dialog);
        self.follow_window(&ctx);
        self.follow_full_screen(&ctx);
        self.follow_changes(&ctx);
    }
}

impl Drop for App {
    fn drop(&mut self) {
        // The display is gone, at the end of a session as a rule, or a mistake of the program ends it.
        if !self.closing && self.state.unrecovered().is_some() {
            self.handle(Message::RecoveryDue);
        }
        self.worker.finish();
    }
}
