//! Undoable changes, and going back and forth among them.

use super::effect::Effect;
use super::project::Open;
use super::state::State;
use crate::review::{Edit, EditError, Project, Step, apply};
use crate::ui::texts::Texts;
use crate::ui::{Dialog, NoticeLevel, step_name};

impl State {
    /// Makes an undoable change. Errors become notices.
    pub(super) fn edit(&mut self, edit: Edit, texts: &Texts, effects: &mut Vec<Effect>) {
        let step = edit.step();
        self.edits(step, vec![edit], texts, effects);
    }

    /// Makes several changes as one step.
    pub(super) fn edits(
        &mut self,
        step: Step,
        edits: Vec<Edit>,
        texts: &Texts,
        effects: &mut Vec<Effect>,
    ) {
        if self.only_read() {
            return;
        }
        let Some(open) = &mut self.open else {
            return;
        };
        let target = edits.first().and_then(goes_on);
        let before = open.project.clone();
        let mut texts_changed = false;
        let removed = match edits.as_slice() {
            [Edit::RemoveArticle(id)] => Some(*id),
            _ => None,
        };
        let last = edits.len().saturating_sub(1);
        for (place, edit) in edits.into_iter().enumerate() {
            texts_changed |= matches!(
                edit,
                Edit::AddArticles(_) | Edit::RemoveArticle(_) | Edit::ReplaceText(..)
            );
            // What decides on one statement or link alone needs no new picture for the next edit:
            // so a correction of a hundred mentions costs hardly more than that of one.
            let alone = matches!(
                edit,
                Edit::MakeStatement { .. } | Edit::JudgeStatement(..) | Edit::JudgeLink(..)
            );
            match apply(&open.project, &open.picture, &self.settings.reviewer, edit) {
                Ok(after) => {
                    open.project = after;
                    if place == last || !alone {
                        open.repicture();
                    }
                }
                Err(error) => {
                    open.project = before;
                    open.repicture();
                    self.refuse(&error, texts);
                    return;
                }
            }
        }
        if open.project == before {
            return;
        }
        open.project
            .date_assessments(&before, jiff::Zoned::now().date());
        let this = target.map(|target| (step, target));
        let continues = this.is_some() && this == open.last_edit;
        open.last_edit = this;
        let removed = removed.map(|id| before.label(id));
        open.history.push(step, before, continues);
        open.changed();
        if texts_changed {
            open.settle_session();
            self.analyse(effects);
        }
        if let Some(article) = removed {
            let words = texts.with("notice-removed", &[("article", article.into())]);
            self.notify(NoticeLevel::Done, words, Vec::new());
        }
    }

    pub(super) fn undo(&mut self, texts: &Texts, effects: &mut Vec<Effect>) {
        let step = self.open.as_ref().and_then(|open| open.history.undoable());
        self.travel(effects, |open| open.history.undo(&open.project));
        self.tell_step("notice-undone", step, texts);
    }

    pub(super) fn redo(&mut self, texts: &Texts, effects: &mut Vec<Effect>) {
        let step = self.open.as_ref().and_then(|open| open.history.redoable());
        self.travel(effects, |open| open.history.redo(&open.project));
        self.tell_step("notice-redone", step, texts);
    }

    /// Says which step was taken back or made again: what it changed need not be in sight.
    fn tell_step(&mut self, key: &str, step: Option<Step>, texts: &Texts) {
        if let Some(step) = step {
            let words = texts.with(key, &[("step", step_name(texts, step).into())]);
            self.notify(NoticeLevel::Done, words, Vec::new());
        }
    }

    pub(super) fn travel(
        &mut self,
        effects: &mut Vec<Effect>,
        go: impl FnOnce(&mut Open) -> Option<Project>,
    ) {
        let Some(open) = &mut self.open else {
            return;
        };
        let Some(project) = go(open) else {
            return;
        };
        let texts_changed = project.articles != open.project.articles;
        open.project = project;
        open.last_edit = None;
        open.repicture();
        open.changed();
        if texts_changed {
            open.settle_session();
            self.analyse(effects);
        }
    }

    /// Whether nothing may be changed, since somebody else edits the project. Says so then, and
    /// offers to save elsewhere.
    pub(super) fn only_read(&mut self) -> bool {
        let only_read = self
            .open
            .as_ref()
            .is_some_and(|open| open.read_only.is_some());
        if only_read {
            self.dialog = Some(Dialog::ReadOnly);
        }
        only_read
    }

    pub(super) fn refuse(&mut self, error: &EditError, texts: &Texts) {
        let words = match error {
            EditError::NoSuchArticle => texts.get("error-no-such-article"),
            EditError::NoSuchSource(key) => {
                texts.with("error-no-such-source", &[("name", key.as_str().into())])
            }
            EditError::NameTaken(name) => {
                texts.with("error-name-taken", &[("name", name.as_str().into())])
            }
            EditError::NoName => texts.get("error-no-name"),
            EditError::NoClaim => texts.get("error-no-claim"),
            EditError::SameArticle => texts.get("error-same-article"),
            EditError::NothingSelected => texts.get("error-nothing-selected"),
            EditError::Internal => texts.get("error-internal"),
            EditError::OneClaim => texts.get("error-one-claim"),
        };
        self.warn(words);
    }
}

/// What an edit goes on with: typing in the same field is one step.
fn goes_on(edit: &Edit) -> Option<String> {
    match edit {
        Edit::SetNote(place, _) => Some(format!("{place:?}")),
        Edit::RenameSource(key, _) => Some(key.to_string()),
        _ => None,
    }
}
