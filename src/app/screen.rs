//! What is on screen, and the settings.

use std::path::{Path, PathBuf};

use super::effect::Effect;
use super::state::State;
use crate::storage::StorageError;
use crate::ui::{SessionChange, SettingsChange};

/// The smallest and largest text size offered, relative to the usual one.
const SCALES: std::ops::RangeInclusive<f32> = 0.7..=2.5;

/// How many recent projects are remembered.
const RECENT: usize = 10;

impl State {
    pub(super) fn change_session(&mut self, change: SessionChange) {
        let Some(open) = &mut self.open else {
            return;
        };
        let known = |id| open.project.article(id).is_some();
        let mut session = open.project.session.clone();
        match change {
            SessionChange::View(view) => {
                session.view = view;
                if let Some(second) = &mut open.second {
                    second.shown = false;
                }
            }
            SessionChange::Columns(mut columns) => {
                let mut seen = std::collections::BTreeSet::new();
                columns.retain(|id| known(*id) && seen.insert(*id));
                session.columns = columns;
            }
            SessionChange::Width(id, width) if known(id) => {
                session.widths.insert(id, width.clamp(0.2, 5.0));
            }
            SessionChange::Base(id) if known(id) => {
                session.base = Some(id);
                if !session.columns.contains(&id) {
                    session.columns.insert(0, id);
                }
            }
            SessionChange::FoldSingle(fold) => session.fold_single = fold,
            SessionChange::Plain(plain) => session.plain = plain,
            SessionChange::HideRatings(hidden) => session.ratings_hidden = hidden,
            SessionChange::Position(id, position) if known(id) => {
                session.positions.insert(id, position);
            }
            SessionChange::Side(side) => session.side = side,
            SessionChange::Sort(sort) => session.sort = sort,
            SessionChange::Filter(filter) => session.filter = filter,
            SessionChange::Source(source) => session.source = source,
            SessionChange::Width(..) | SessionChange::Base(_) | SessionChange::Position(..) => {}
        }
        if session != open.project.session {
            open.project.session = session;
            open.session_changed = true;
        }
    }

    pub(super) fn change_settings(&mut self, change: SettingsChange, effects: &mut Vec<Effect>) {
        match change {
            SettingsChange::Language(language) => self.settings.language = language,
            SettingsChange::Theme(theme) => self.settings.theme = theme,
            SettingsChange::TextScale(scale) => {
                self.settings.text_scale = if scale.is_finite() {
                    scale.clamp(*SCALES.start(), *SCALES.end())
                } else {
                    1.0
                };
            }
            SettingsChange::Reviewer(reviewer) => self.settings.reviewer = reviewer,
            SettingsChange::ForgetRecent => self.settings.recent.clear(),
            SettingsChange::ForgetOne(path) => self.settings.recent.retain(|other| *other != path),
        }
        self.keep_settings(effects);
    }

    pub(super) fn scale(&mut self, factor: f32, effects: &mut Vec<Effect>) {
        // Rounded to hundredths, so that larger and smaller cancel out.
        let scale = (self.settings.text_scale * factor * 100.0).round() / 100.0;
        self.change_settings(SettingsChange::TextScale(scale), effects);
    }

    pub(super) fn remember_recent(&mut self, path: PathBuf, effects: &mut Vec<Effect>) {
        let path = std::path::absolute(&path).unwrap_or(path);
        if self.settings.recent.first() == Some(&path) {
            return;
        }
        self.settings.recent.retain(|recent| *recent != path);
        self.settings.recent.insert(0, path);
        self.settings.recent.truncate(RECENT);
        self.keep_settings(effects);
    }

    pub(super) fn forget_recent(
        &mut self,
        error: &StorageError,
        path: &Path,
        effects: &mut Vec<Effect>,
    ) {
        if !error.is_missing() {
            return;
        }
        let before = self.settings.recent.len();
        self.settings.recent.retain(|recent| recent != path);
        if self.settings.recent.len() != before {
            self.keep_settings(effects);
        }
    }

    pub(super) fn keep_settings(&self, effects: &mut Vec<Effect>) {
        effects.push(Effect::WriteSettings(Box::new(self.settings.clone())));
    }
}
