//! The one place where state changes.

use super::dialogs::Wanted;
use super::effect::{Effect, Message};
use super::navigate::Stop;
use super::notice;
use super::save::Written;
use super::state::{Closing, Copied, Pending, State};
use crate::review::{Edit, SidePanel, Verdict, View};
use crate::storage::{LanguageChoice, ThemeChoice};
use crate::ui::texts::Texts;
use crate::ui::{Action, Busy, Command, Dialog, NoticeLevel, SessionChange, SettingsChange};

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
                            self.retract(&texts.get("notice-analysis-cancelled"));
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
            Message::FilesPasted(paths) => self.files_pasted(paths, &mut effects),
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
            Message::SecondRead {
                job,
                owner,
                path,
                result,
            } => self.take_second(job, owner, path, result, texts),
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
            Message::WriteFailed(path, error) => {
                let words = notice::write_error(&error, &path, texts);
                self.notify(NoticeLevel::Error, words, notice::said_by_system(&error));
            }
            Message::RecoveryDue => self.copy_for_recovery(&mut effects),
            Message::Ending => {
                if self.unrecovered().is_some() {
                    self.copy_for_recovery(&mut effects);
                }
                self.keep_session(&mut effects);
                self.closing = Closing::Now;
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
            Command::SeekSource(words) => {
                if let Some(open) = &mut self.open {
                    open.sought_source = words;
                }
            }
            Command::ActivateSource(source) => {
                if let Some(open) = &mut self.open {
                    open.active_source = source;
                }
            }
            Command::Session(change) => self.change_session(change),
            Command::Second(change) => self.change_second(change),
            Command::Settings(change) => self.change_settings(change, effects),
            Command::Dialog(request) => self.answer(request, texts, effects),
            Command::Copy(text) => self.copied = Some(Copied::Text(text)),
            Command::Hint(key) => {
                self.notify(NoticeLevel::Hint, texts.get(key), Vec::new());
            }
            Command::DismissNotice(number) => {
                self.notices.retain(|notice| notice.number != number);
            }
            Command::ShowFile(number) => {
                let shown = self.notices.iter().find(|it| it.number == number);
                self.shown_outside = shown.and_then(|notice| notice.file.clone());
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
            Action::Undo => self.undo(texts, effects),
            Action::Redo => self.redo(texts, effects),
            Action::CopyPassage => self.copy_passage(texts),
            Action::CopyClaim => self.copy_claim(texts),
            Action::TryEditing => self.try_editing(effects),
            Action::ExportReport | Action::PrintReport => {
                self.printing = action == Action::PrintReport;
                self.dialog = Some(Dialog::Export);
            }
            Action::ReplaceText => {
                if let Some(article) = self.article_in_focus() {
                    self.ask_for_correction(article, texts, effects);
                }
            }
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
            Action::CompareReviews => self.ask_for_second(texts, effects),
            Action::ShowSecond => self.show_second(),
            Action::CloseSecond => self.close_second(),
            Action::NextDifference => self.step_difference(true),
            Action::PreviousDifference => self.step_difference(false),
            Action::TakeOver => self.take_over(texts, effects),
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
            Action::HideRatings => {
                let hidden = self
                    .open
                    .as_ref()
                    .is_some_and(|open| open.project.session.ratings_hidden);
                self.change_session(SessionChange::HideRatings(!hidden));
            }
            Action::FullScreen => self.full_screen = !self.full_screen,
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
            Action::NextShared => self.step_shared(true, texts),
            Action::PreviousShared => self.step_shared(false, texts),
            Action::NextClaim => self.step_claim(true, Stop::Every, texts),
            Action::PreviousClaim => self.step_claim(false, Stop::Every, texts),
            Action::NextUnscored => self.step_claim(true, Stop::Unscored, texts),
            Action::NextDiscrepancy => self.step_disagreeing(true, texts),
            Action::PreviousDiscrepancy => self.step_disagreeing(false, texts),
            Action::ShowDiscrepancies => self.show_discrepancies(),
            Action::NextDoubtful => self.step_doubtful(),
            Action::Find => self.search(),
            Action::NextFound => self.step_found(true, texts),
            Action::PreviousFound => self.step_found(false, texts),
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
            Action::Guide => self.dialog = Some(Dialog::Guide),
            Action::RatingScale => self.dialog = Some(Dialog::RatingScale),
            Action::Palette => self.dialog = Some(Dialog::Palette),
            Action::Shortcuts => self.dialog = Some(Dialog::Shortcuts),
            Action::Settings => self.dialog = Some(Dialog::Settings),
            Action::About => self.dialog = Some(Dialog::About),
        }
    }
}
