//! A second review that is held against the open one.

use std::path::PathBuf;

use super::dialogs::Wanted;
use super::effect::Effect;
use super::notice;
use super::project::Open;
use super::state::State;
use crate::comparison::Progress;
use crate::review::second::{Held, Item, take_over};
use crate::review::{Edit, Project, Step, View};
use crate::storage::{StorageError, is_project_path};
use crate::ui::texts::Texts;
use crate::ui::{NoticeLevel, Reveal, Second, SecondChange, SessionChange};

impl Open {
    /// Holds the second review against this one as it is now.
    pub(super) fn hold_again(&mut self) {
        if let Some(second) = &mut self.second {
            second
                .held
                .again(&self.project, &self.picture, &self.findings);
        }
    }
}

impl State {
    /// Asks which review is to be held against the open one.
    pub(super) fn ask_for_second(&mut self, texts: &Texts, effects: &mut Vec<Effect>) {
        if self.open.is_some() {
            let title = texts.get("dialog-second-title");
            self.choose(Wanted::Second { title }, effects);
        }
    }

    /// Starts reading a review that is to be held against the open one.
    pub(super) fn read_second(&mut self, path: PathBuf, texts: &Texts, effects: &mut Vec<Effect>) {
        let Some(owner) = self.open.as_ref().map(|open| open.owner) else {
            return;
        };
        if !is_project_path(&path) {
            let path = path.display().to_string();
            let words = texts.with("notice-second-no-project", &[("path", path.into())]);
            self.notify(NoticeLevel::Error, words, Vec::new());
            return;
        }
        let job = self.new_job();
        self.reading.insert(job, Progress { done: 0, total: 1 });
        effects.push(Effect::ReadSecond { job, owner, path });
    }

    /// Takes in a review that was read, to be held against the open one. It is only read: nothing is locked,
    /// and nothing of it is ever written.
    pub(super) fn take_second(
        &mut self,
        job: u64,
        owner: u64,
        path: PathBuf,
        result: Result<Box<Project>, StorageError>,
        texts: &Texts,
    ) {
        if self.reading.remove(&job).is_none() {
            return;
        }
        let Some(open) = self.open.as_mut().filter(|open| open.owner == owner) else {
            return;
        };
        let read = match result {
            Ok(read) => *read,
            Err(error) => {
                let words = notice::storage_error(&error, &path, texts);
                self.notify(NoticeLevel::Error, words, notice::said_by_system(&error));
                return;
            }
        };
        let held = Held::new(read, &open.project, &open.picture, &open.findings);
        if held.fitted().shared() == 0 {
            let path = path.display().to_string();
            let words = texts.with("notice-second-other-texts", &[("path", path.into())]);
            self.notify(NoticeLevel::Error, words, Vec::new());
            return;
        }
        open.second = Some(Second {
            path,
            held,
            shown: false,
            agreeing: false,
            at: 0,
            unseen: false,
        });
        self.show_second();
    }

    /// Shows where both reviews differ, with what was chosen last.
    pub(super) fn show_second(&mut self) {
        if let Some(second) = self.second_mut() {
            second.shown = true;
            if let Some(item) = second.chosen() {
                self.choose_item(item);
            }
        }
    }

    /// Shows what was shown before the list of differences.
    pub(super) fn leave_second(&mut self) {
        if let Some(second) = self.second_mut() {
            second.shown = false;
        }
    }

    /// Puts the second review away.
    pub(super) fn close_second(&mut self) {
        if let Some(open) = &mut self.open {
            open.second = None;
        }
    }

    pub(super) fn change_second(&mut self, change: SecondChange) {
        match change {
            SecondChange::Choose(item) => self.choose_item(item),
            SecondChange::Lead(item) => {
                self.choose_item(item);
                self.lead_to(item);
            }
            SecondChange::Agreeing(agreeing) => {
                if let Some(second) = self.second_mut() {
                    let chosen = second.chosen();
                    second.agreeing = agreeing;
                    let items = second.items();
                    let at = chosen.and_then(|item| items.iter().position(|it| *it == item));
                    second.at = at.unwrap_or_default();
                }
            }
        }
    }

    /// Goes to the next or previous entry in which the reviews differ, round the end: in the list where that is
    /// shown, else in the texts.
    pub(super) fn step_difference(&mut self, forward: bool) {
        let Some(second) = self.second_mut() else {
            return;
        };
        let items = second.items();
        let differs = |item: &Item| second.held.comparison().differs(*item);
        let at = second.at.min(items.len().saturating_sub(1));
        let order: Vec<usize> = if forward {
            // Where an entry was settled, the one that has taken its place was not seen yet.
            let first = (if second.unseen { at } else { at + 1 }).min(items.len());
            (first..items.len()).chain(0..first).collect()
        } else {
            (0..at).rev().chain((at..items.len()).rev()).collect()
        };
        let Some(next) = order.into_iter().find(|at| differs(&items[*at])) else {
            return;
        };
        let (item, shown) = (items[next], second.shown);
        self.choose_item(item);
        if !shown {
            self.lead_to(item);
        }
    }

    /// Decides as the other review does on the chosen entry, or in the texts on the one that is selected there.
    pub(super) fn take_over(&mut self, texts: &Texts, effects: &mut Vec<Effect>) {
        let Some(open) = &self.open else {
            return;
        };
        let place = open.project.session.selection;
        let Some(second) = &open.second else {
            return;
        };
        let Some(item) = second.item_at(&open.picture, place) else {
            return;
        };
        let edits: Vec<Edit> = take_over(second.held.comparison(), item, &open.picture);
        if edits.is_empty() {
            return;
        }
        let count = second.items().len();
        self.rate_or_ask(Step::TakeOver, edits, texts, effects);
        let Some(second) = self.second_mut() else {
            return;
        };
        let settled = second.items().len() < count;
        if second.shown {
            if let Some(next) = second.chosen() {
                self.choose_item(next);
            }
        } else {
            second.unseen |= settled;
        }
    }

    /// Chooses an entry of the list, and selects what it is about.
    fn choose_item(&mut self, item: Item) {
        let Some(second) = self.second_mut() else {
            return;
        };
        let Some(at) = second.items().iter().position(|it| *it == item) else {
            return;
        };
        second.at = at;
        second.unseen = false;
        let place = second.held.comparison().place(item);
        let source = second.held.comparison().source(item).cloned();
        if let Some(place) = place {
            self.select(Some(place), Reveal::Stay);
        } else if source.is_some() {
            self.select(None, Reveal::Stay);
            self.change_session(SessionChange::Source(source));
        }
    }

    /// Shows what an entry is about: its place in the texts, or the source.
    fn lead_to(&mut self, item: Item) {
        self.leave_second();
        let Some(second) = self.second_mut() else {
            return;
        };
        let comparison = second.held.comparison();
        let place = comparison.place(item);
        let other = match item {
            Item::Link(at) => comparison.links.get(at).map(|pair| pair.right.article),
            _ => None,
        };
        let Some(place) = place else {
            self.change_session(SessionChange::View(View::Sources));
            return;
        };
        self.select(Some(place), Reveal::Show);
        if let (Some(other), Some(open)) = (other, &mut self.open) {
            let columns = &mut open.project.session.columns;
            if !columns.contains(&other) {
                columns.push(other);
            }
        }
    }

    fn second_mut(&mut self) -> Option<&mut Second> {
        self.open.as_mut()?.second.as_mut()
    }
}
