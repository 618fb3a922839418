//! What the answers in dialogs lead to.

use super::effect::Effect;
use super::state::{Closing, Pending, State};
use crate::storage::Overwrite;
use crate::ui::texts::Texts;
use crate::ui::{Dialog, DialogRequest, PathPurpose};

impl State {
    pub(super) fn answer(
        &mut self,
        request: DialogRequest,
        texts: &Texts,
        effects: &mut Vec<Effect>,
    ) {
        let dialog = self.dialog.take();
        match request {
            DialogRequest::Close => {
                if matches!(
                    dialog,
                    Some(Dialog::Unsaved | Dialog::ChangedOnDisk(_))
                        | Some(Dialog::Path {
                            purpose: PathPurpose::Save,
                            ..
                        })
                ) {
                    self.pending = None;
                    self.closing = Closing::Not;
                }
                if dialog == Some(Dialog::OneOrigin) {
                    self.one_anyway = None;
                }
            }
            DialogRequest::EditMetadata(article) => self.dialog = Some(Dialog::Metadata(article)),
            DialogRequest::ReplaceText(article) => {
                if !self.only_read() {
                    self.ask_for_correction(article, texts, effects);
                }
            }
            DialogRequest::SaveAndGoOn => {
                if self.pending.is_some() {
                    self.save(texts, effects);
                }
            }
            DialogRequest::DiscardAndGoOn => {
                if let Some(next) = self.pending.take() {
                    effects.push(Effect::RemoveRecovery);
                    let copy = self
                        .open
                        .as_mut()
                        .and_then(|open| open.recovered_from.take());
                    effects.extend(copy.map(Effect::DiscardRecovery));
                    self.go_on(next, texts, effects);
                }
            }
            DialogRequest::Reload => {
                if let Some(Dialog::ChangedOnDisk(path)) = dialog {
                    self.reload(path, effects);
                }
            }
            DialogRequest::OverwriteChanged => {
                if let Some(Dialog::ChangedOnDisk(path)) = dialog {
                    self.save_over(path, Overwrite::Anything, effects);
                }
            }
            DialogRequest::Export(format, contents) => {
                self.ask_where_to_export(format, contents, texts, effects);
            }
            DialogRequest::CopyReport(format, contents) => {
                self.copy_report(format, &contents, texts);
            }
            DialogRequest::SaveElsewhere => self.ask_where_to_save(true, texts, effects),
            DialogRequest::TryEditing => self.try_editing(effects),
            DialogRequest::RateOneAnyway => self.rate_one_anyway(texts, effects),
            DialogRequest::PathTyped(path) => match dialog {
                Some(Dialog::Path {
                    purpose: PathPurpose::Save,
                    ..
                }) => self.save_to(&path, false, effects),
                Some(Dialog::Path {
                    purpose: PathPurpose::Report(format, contents),
                    ..
                }) => self.export(format, &contents, path, false, texts, effects),
                Some(Dialog::Path {
                    purpose: PathPurpose::Correction(article),
                    ..
                }) => self.read_correction(article, path, effects),
                Some(Dialog::Path {
                    purpose: PathPurpose::Second,
                    ..
                }) => self.read_second(path, texts, effects),
                _ => self.read(vec![path], effects),
            },
            DialogRequest::Recover(path) => {
                self.unless_unsaved(Pending::Recover(path), texts, effects);
            }
            DialogRequest::DiscardRecovered(path) => {
                self.recovered.retain(|copy| copy.path != path);
                effects.push(Effect::DiscardRecovery(path));
            }
        }
    }
}
