//! The one place where state changes.

use super::dialogs::Wanted;
use super::effect::{Effect, Message};
use super::open::Written;
use super::state::{Closing, Copied, Pending, State};
use crate::report::excerpt;
use crate::review::{Edit, SidePanel, Step, Verdict, View};
use crate::storage::{LanguageChoice, Overwrite, ThemeChoice};
use crate::text::Passage;
use crate::ui::texts::Texts;
use crate::ui::{
    Action, Busy, Command, Dialog, DialogRequest, NoticeLevel, PathPurpose, Reveal, SessionChange,
    SettingsChange, Suggestion,
};

/// The smallest and largest text size offered, relative to the usual one.
const SCALES: std::ops::RangeInclusive<f32> = 0.7..=2.5;

impl State {
    /// Carries out a command or takes in a result. Returns what has to happen outside.
    /// Total: whatever is sent in whatever order, no command panics or loses work.
    pub fn handle(&mut self, message: Message, texts: &Texts) -> Vec<Effect> {
        let mut effects = Vec::new();
        match message {
            Message::Command(command) => self.command(command, texts, &mut effects),
            Message::Reading(job, progress) => {
                if let Some(known) = self.reading.get_mut(&job) {
                    *known = progress;
                }
            }
            Message::Read(job, outcome) => self.take_read(job, *outcome, texts, &mut effects),
            Message::Analysing(job, progress) => {
                if let Some((known, reached)) = &mut self.analysing
                    && *known == job
                {
                    *reached = progress;
                }
            }
            Message::Analysed(job, findings) => {
                if self.analysing.is_some_and(|(known, _)| known == job) {
                    self.analysing = None;
                    match (findings, &mut self.open) {
                        (Some(findings), Some(open)) => {
                            open.findings = findings;
                            open.repicture();
                        }
                        _ => self.warn(texts.get("notice-analysis-cancelled")),
                    }
                }
            }
            Message::Saved {
                owner,
                path,
                project,
                generation,
                result,
            } => match result {
                Ok(state) => {
                    let written = Written {
                        owner,
                        path,
                        project: *project,
                        generation,
                        state,
                    };
                    self.take_saved(written, texts, &mut effects);
                }
                Err(error) => self.take_unsaved(owner, &path, &error, texts),
            },
            Message::ClipboardRead(clip) => self.clipboard_read(clip),
            Message::Chosen(wanted, choice) => {
                self.take_choice(&wanted, choice, texts, &mut effects);
            }
            Message::RecoveryRead {
                job,
                path,
                original,
                result,
            } => self.take_recovered(job, &path, original, result, texts, &mut effects),
            Message::Locked { owner, editor } => self.take_locked(owner, editor, texts),
            Message::CorrectionRead {
                job,
                article,
                path,
                result,
            } => self.take_correction(job, article, &path, result, texts, &mut effects),
            Message::ReportWritten(path, result) => self.take_report(&path, result, texts),
            Message::RecoveryFound(found) => {
                if self.recovered.iter().all(|copy| copy.path != found.path) {
                    // It is the latest, since its run ended last.
                    self.recovered.insert(0, found);
                }
            }
            Message::RecoveryCompared(path, difference) => {
                let copy = self.recovered.iter_mut().find(|copy| copy.path == path);
                if let Some(copy) = copy {
                    copy.difference = difference;
                }
            }
            Message::WriteFailed(path, cause) => {
                let path = path.display().to_string();
                let words = texts.with(
                    "error-write-failed",
                    &[("cause", cause.into()), ("path", path.into())],
                );
                self.notify(NoticeLevel::Error, words, Vec::new());
            }
            Message::RecoveryDue => {
                if let Some(open) = &mut self.open {
                    open.recovered = open.generation;
                    effects.push(Effect::WriteRecovery {
                        original: open.original(),
                        project: Box::new(open.project.clone()),
                    });
                }
            }
            Message::CloseRequested(size) => {
                if size.is_some() && size != self.settings.window {
                    self.settings.window = size;
                    self.keep_settings(&mut effects);
                }
                if self.closing == Closing::Not {
                    self.unless_unsaved(Pending::Quit, texts, &mut effects);
                }
            }
        }
        effects
    }

    fn command(&mut self, command: Command, texts: &Texts, effects: &mut Vec<Effect>) {
        match command {
            Command::Do(action) => self.act(action, texts, effects),
            Command::Edit(Edit::RateClaim(place, credibility)) => {
                self.rate_claim(place, credibility, texts, effects);
            }
            Command::Edit(edit) => self.edit(edit, texts, effects),
            Command::Edits(step, edits) => self.edits(step, edits, texts, effects),
            Command::Open(paths) => self.read(paths, effects),
            Command::ImportText(text) => self.import_text(&text, texts, effects),
            Command::ImportHtml(html) => self.import_html(&html, texts, effects),
            Command::Select(place, reveal) => self.select(place, reveal),
            Command::SelectWords(words) => {
                if let Some(open) = &mut self.open {
                    let known = |id| open.project.article(id).is_some();
                    open.project.session.words =
                        words.filter(|(article, span)| known(*article) && !span.is_empty());
                }
            }
            Command::HoldForLink(place) => {
                if let Some(open) = &mut self.open {
                    open.held = place;
                }
            }
            Command::Seek(words) => {
                if let Some(open) = &mut self.open {
                    open.sought = words;
                }
            }
            Command::ActivateSource(source) => {
                if let Some(open) = &mut self.open {
                    open.active_source = source;
                }
            }
            Command::Session(change) => self.change_session(change),
            Command::Settings(change) => self.change_settings(change, effects),
            Command::Dialog(request) => self.answer(request, texts, effects),
            Command::Copy(text) => self.copied = Some(Copied::Text(text)),
            Command::DismissNotice(number) => {
                self.notices.retain(|notice| notice.number != number);
            }
            Command::CancelWork => {
                // What was read so far still arrives and is shown.
                if matches!(self.busy(), Some(Busy::Reading(_) | Busy::Analysing(_))) {
                    effects.push(Effect::Cancel);
                }
            }
        }
    }

    fn act(&mut self, action: Action, texts: &Texts, effects: &mut Vec<Effect>) {
        if action.edits() && self.only_read() {
            return;
        }
        match action {
            Action::NewProject => self.unless_unsaved(Pending::NewProject, texts, effects),
            Action::OpenSample => self.unless_unsaved(Pending::OpenSample, texts, effects),
            Action::CloseProject => self.unless_unsaved(Pending::CloseProject, texts, effects),
            Action::Quit => self.unless_unsaved(Pending::Quit, texts, effects),
            Action::OpenFiles => self.choose(
                Wanted::Articles {
                    title: texts.get("dialog-open-title"),
                },
                effects,
            ),
            Action::OpenFolder => self.choose(
                Wanted::Folder {
                    title: texts.get("dialog-folder-title"),
                },
                effects,
            ),
            Action::OpenProject => self.choose(
                Wanted::Project {
                    title: texts.get("dialog-project-title"),
                },
                effects,
            ),
            Action::PasteArticle => {
                self.dialog = Some(Dialog::Paste(None));
                effects.push(Effect::ReadClipboard);
            }
            Action::Save => {
                if self.open.is_some() {
                    self.save(texts, effects);
                }
            }
            Action::SaveAs => self.ask_where_to_save(false, texts, effects),
            Action::Analyse => self.analyse(effects),
            Action::Undo => self.undo(effects),
            Action::Redo => self.redo(effects),
            Action::CopyPassage => self.copy_passage(texts),
            Action::CopyClaim => self.copy_claim(texts),
            Action::TryEditing => self.try_editing(effects),
            Action::ExportReport => self.dialog = Some(Dialog::Export),
            Action::ReplaceText => self.ask_for_correction(texts, effects),
            Action::ShowOrphans => self.dialog = Some(Dialog::Orphans),
            Action::SelectAllArticle => {
                if let Some(article) = self.article_in_focus()
                    && let Some(open) = &mut self.open
                    && let Some(text) = open.project.article(article)
                {
                    open.project.session.words = Some((article, text.text().all()));
                }
            }
            Action::ShowCompare => self.change_session(SessionChange::View(View::Compare)),
            Action::ShowAligned => self.change_session(SessionChange::View(View::Aligned)),
            Action::ShowClaims => self.change_session(SessionChange::View(View::Claims)),
            Action::ShowSources => self.change_session(SessionChange::View(View::Sources)),
            Action::ToggleInspector => {
                let side = match self.open.as_ref().map(|open| open.project.session.side) {
                    Some(SidePanel::Inspector) => SidePanel::Closed,
                    _ => SidePanel::Inspector,
                };
                self.change_session(SessionChange::Side(side));
            }
            Action::ReadPlain => {
                let plain = self
                    .open
                    .as_ref()
                    .is_some_and(|open| open.project.session.plain);
                self.change_session(SessionChange::Plain(!plain));
                if !plain {
                    self.change_session(SessionChange::View(View::Compare));
                }
            }
            Action::FoldSingle => {
                let fold = self
                    .open
                    .as_ref()
                    .is_some_and(|open| open.project.session.fold_single);
                self.change_session(SessionChange::FoldSingle(!fold));
            }
            Action::TextLarger => self.scale(1.1, effects),
            Action::TextSmaller => self.scale(1.0 / 1.1, effects),
            Action::TextUsual => {
                self.change_settings(SettingsChange::TextScale(1.0), effects);
            }
            Action::ThemeLight => {
                self.change_settings(SettingsChange::Theme(ThemeChoice::Light), effects);
            }
            Action::ThemeDark => {
                self.change_settings(SettingsChange::Theme(ThemeChoice::Dark), effects);
            }
            Action::ThemeSystem => {
                self.change_settings(SettingsChange::Theme(ThemeChoice::System), effects);
            }
            Action::LanguageGerman => {
                self.change_settings(SettingsChange::Language(LanguageChoice::German), effects);
            }
            Action::LanguageEnglish => {
                self.change_settings(SettingsChange::Language(LanguageChoice::English), effects);
            }
            Action::LanguageSystem => {
                self.change_settings(SettingsChange::Language(LanguageChoice::System), effects);
            }
            Action::NextShared => self.step_shared(true),
            Action::PreviousShared => self.step_shared(false),
            Action::NextClaim => self.step_claim(true, false),
            Action::PreviousClaim => self.step_claim(false, false),
            Action::NextUnscored => self.step_claim(true, true),
            Action::NextDiscrepancy => self.step_disagreeing(true),
            Action::PreviousDiscrepancy => self.step_disagreeing(false),
            Action::NextDoubtful => self.step_doubtful(),
            Action::Find => self.search(),
            Action::NextFound => self.step_found(true),
            Action::PreviousFound => self.step_found(false),
            Action::ShowInTexts => self.show_in_texts(),
            Action::ClearSelection => self.clear_selection(),
            Action::FindClaim => {
                self.change_session(SessionChange::View(View::Claims));
                self.focus = Some("claims-search");
            }
            Action::MarkStatement => {
                if let Some(open) = &self.open
                    && let Some(words) = open.picture.unmarked(&open.project.session)
                {
                    self.dialog = Some(Dialog::Statement {
                        replaces: None,
                        words: Some(words),
                    });
                }
            }
            Action::CorrectStatement => {
                if let Some(open) = &self.open
                    && let Some(place) = open.project.session.selection
                    && let Some(statement) = open.picture.statement_at(place)
                {
                    self.dialog = Some(Dialog::Statement {
                        replaces: Some(open.picture.statement(statement).extent()),
                        words: None,
                    });
                }
            }
            Action::AcceptSuggestion => self.judge(Verdict::Accepted, texts, effects),
            Action::RejectSuggestion => self.judge(Verdict::Rejected, texts, effects),
            Action::LinkPassages => self.link(texts, effects),
            Action::ConfirmLinks => self.judge_links(Verdict::Accepted, texts, effects),
            Action::UnlinkPassages => self.judge_links(Verdict::Rejected, texts, effects),
            Action::SplitClaim => {
                if self.selected_claim().is_some() {
                    self.dialog = Some(Dialog::SplitClaim);
                }
            }
            Action::MergeClaims => {
                if self.selected_claim().is_some() {
                    self.dialog = Some(Dialog::MergeClaims);
                }
            }
            Action::NextSource => self.activate_next_source(),
            Action::RateReliability(reliability) => {
                self.rate_source(reliability, texts, effects);
            }
            Action::RateCredibility(credibility) => {
                if let Some(place) = self.selection() {
                    let same = self.credibility() == Some(credibility);
                    self.rate_claim(place, (!same).then_some(credibility), texts, effects);
                }
            }
            Action::ClearRating => self.clear_rating(texts, effects),
            Action::WriteNote => {
                self.change_session(SessionChange::Side(SidePanel::Inspector));
                self.focus = Some("inspector-note");
            }
            Action::AddSource => self.dialog = Some(Dialog::AddSource),
            Action::EditMetadata => {
                if let Some(article) = self.article_in_focus() {
                    self.dialog = Some(Dialog::Metadata(article));
                }
            }
            Action::RemoveArticle => {
                if let Some(article) = self.article_in_focus() {
                    self.edit(Edit::RemoveArticle(article), texts, effects);
                }
            }
            Action::ShowRejected => {
                if self.open.is_some() {
                    self.dialog = Some(Dialog::Rejected);
                }
            }
            Action::DeleteOrphans => self.edit(Edit::DeleteOrphans, texts, effects),
            Action::Palette => self.dialog = Some(Dialog::Palette),
            Action::Shortcuts => self.dialog = Some(Dialog::Shortcuts),
            Action::Settings => self.dialog = Some(Dialog::Settings),
            Action::About => self.dialog = Some(Dialog::About),
        }
    }

    fn choose(&mut self, wanted: Wanted, effects: &mut Vec<Effect>) {
        self.choosing = true;
        effects.push(Effect::Choose(wanted));
    }

    fn undo(&mut self, effects: &mut Vec<Effect>) {
        self.travel(effects, |open| open.history.undo(&open.project));
    }

    fn redo(&mut self, effects: &mut Vec<Effect>) {
        self.travel(effects, |open| open.history.redo(&open.project));
    }

    fn travel(
        &mut self,
        effects: &mut Vec<Effect>,
        go: impl FnOnce(&mut super::state::Open) -> Option<crate::review::Project>,
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

    fn judge(&mut self, verdict: Verdict, texts: &Texts, effects: &mut Vec<Effect>) {
        let Some(open) = &self.open else {
            return;
        };
        let Some(place) = open.project.session.selection else {
            return;
        };
        let suggestion = open
            .picture
            .statement_at(place)
            .map(Suggestion::Statement)
            .or_else(|| {
                open.picture
                    .links_at(place)
                    .first()
                    .copied()
                    .map(Suggestion::Link)
            });
        let edit = match suggestion {
            Some(Suggestion::Statement(ix)) => {
                Edit::JudgeStatement(open.picture.statement(ix).extent(), Some(verdict))
            }
            Some(Suggestion::Link(ix)) => {
                let link = open.picture.link(ix).link;
                Edit::JudgeLink(link.left, link.right, Some(verdict))
            }
            None => return,
        };
        self.edit(edit, texts, effects);
    }

    /// The first call remembers a side, the second links it with what is selected then.
    fn link(&mut self, texts: &Texts, effects: &mut Vec<Effect>) {
        let here = self
            .words()
            .map(|(article, span)| Passage { article, span })
            .or(self.selection());
        let (Some(here), Some(open)) = (here, &mut self.open) else {
            return;
        };
        match open.held {
            Some(held) if held.article != here.article => {
                open.held = None;
                self.edit(Edit::MakeLink(held, here), texts, effects);
                // Both sides come to the same height, with the sign of who linked them.
                self.select(Some(here), Reveal::Align);
            }
            _ => open.held = Some(here),
        }
    }

    /// Confirms or takes apart what the selected passage is linked with: the links that share
    /// their side in this article with the closest one.
    fn judge_links(&mut self, verdict: Verdict, texts: &Texts, effects: &mut Vec<Effect>) {
        let (Some(place), Some(open)) = (self.selection(), &self.open) else {
            return;
        };
        let links: Vec<_> = open
            .picture
            .links_at(place)
            .into_iter()
            .filter_map(|ix| {
                let link = open.picture.link(ix).link;
                link.seen_from(place.article).map(|(here, _)| (here, link))
            })
            .collect();
        let Some((side, _)) = links.first().copied() else {
            return;
        };
        let edits = links
            .into_iter()
            .filter(|(here, _)| *here == side)
            .map(|(_, link)| Edit::JudgeLink(link.left, link.right, Some(verdict)))
            .collect();
        let step = match verdict {
            Verdict::Rejected => Step::RejectLink,
            Verdict::Accepted | Verdict::Made => Step::AcceptLink,
        };
        self.edits(step, edits, texts, effects);
    }

    fn copy_passage(&mut self, texts: &Texts) {
        let Some(open) = &self.open else {
            return;
        };
        let place = self
            .words()
            .map(|(article, span)| Passage { article, span })
            .or(self.selection());
        let Some(place) = place else {
            return;
        };
        let copied = excerpt::passage(&open.project, &open.picture, texts, place);
        self.copied = copied.map(Copied::Excerpt);
    }

    fn copy_claim(&mut self, texts: &Texts) {
        if let (Some(claim), Some(open)) = (self.selected_claim(), &self.open) {
            let copied = excerpt::claim(&open.project, &open.picture, texts, claim);
            self.copied = Some(Copied::Excerpt(copied));
        }
    }

    fn change_session(&mut self, change: SessionChange) {
        let Some(open) = &mut self.open else {
            return;
        };
        let known = |id| open.project.article(id).is_some();
        let mut session = open.project.session.clone();
        match change {
            SessionChange::View(view) => session.view = view,
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

    fn change_settings(&mut self, change: SettingsChange, effects: &mut Vec<Effect>) {
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

    fn scale(&mut self, factor: f32, effects: &mut Vec<Effect>) {
        // Rounded to hundredths, so that larger and smaller cancel out.
        let scale = (self.settings.text_scale * factor * 100.0).round() / 100.0;
        self.change_settings(SettingsChange::TextScale(scale), effects);
    }

    fn answer(&mut self, request: DialogRequest, texts: &Texts, effects: &mut Vec<Effect>) {
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
            DialogRequest::SaveElsewhere => self.ask_where_to_save(true, texts, effects),
            DialogRequest::TryEditing => self.try_editing(effects),
            DialogRequest::RateOneAnyway => self.rate_one_anyway(texts, effects),
            DialogRequest::PathTyped(path) => match dialog {
                Some(Dialog::Path {
                    purpose: PathPurpose::Save,
                    ..
                }) => self.save_to(path, effects),
                Some(Dialog::Path {
                    purpose: PathPurpose::Report(format, contents),
                    ..
                }) => self.export(format, &contents, path, texts, effects),
                Some(Dialog::Path {
                    purpose: PathPurpose::Correction(article),
                    ..
                }) => self.read_correction(article, path, effects),
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
