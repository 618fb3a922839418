//! Typing a path, where the desktop offers no dialog for files.

use std::path::{Path, PathBuf};

use egui::text::{CCursor, CCursorRange};
use egui::{Id, TextEdit, Ui};

use super::super::command::DialogRequest;
use super::super::{Command, Dialog, PathPurpose, widget};
use super::{Answer, Desk, Framing, Outbox, Scene, ask, focus_first, opened};
use crate::storage::ENDING;

const FIELD: &str = "path";

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let Some(Dialog::Path {
        purpose,
        suggestion,
    }) = scene.dialog
    else {
        return;
    };
    if opened(desk) {
        desk.drafts.insert(FIELD, suggestion.clone());
    }
    let mut typed = desk.drafts.remove(FIELD).unwrap_or_default();
    let (title, confirm) = match purpose {
        PathPurpose::Open => ("path-open-title", "path-open"),
        PathPurpose::Correction(_) => ("path-correction-title", "path-open"),
        PathPurpose::Second => ("path-second-title", "path-open"),
        PathPurpose::Save => ("path-save-title", "path-save"),
        PathPurpose::Report(..) => ("path-report-title", "path-save"),
    };
    let framing = Framing::asking(title, confirm).width(560.0);
    let answer = ask(ui, scene, desk, &framing, |ui, desk| {
        ui.label(scene.texts.get("path-why"));
        ui.add_space(4.0);
        let label = scene.texts.get("path-field");
        let name = ui.label(widget::bold(label));
        let field = ui
            .add(
                TextEdit::singleline(&mut typed)
                    .id(Id::unique("path-field"))
                    .desired_width(f32::INFINITY),
            )
            .labelled_by(name.id);
        focus_first(desk, &field);
        if opened(desk) && matches!(purpose, PathPurpose::Save | PathPurpose::Report(..)) {
            select(ui, field.id, stem(&typed));
        }
        let trouble = trouble(*purpose, typed.trim());
        // The line keeps its height, so that the dialog does not jump while a path is typed.
        match trouble {
            Some(key) if !typed.trim().is_empty() => {
                ui.colored_label(scene.theme.danger, scene.texts.get(key));
            }
            _ => {
                ui.label(widget::hint(
                    scene,
                    scene.texts.get(match purpose {
                        PathPurpose::Open => "path-open-hint",
                        PathPurpose::Correction(_) => "path-correction-hint",
                        PathPurpose::Second => "path-second-hint",
                        _ if expand(typed.trim()).is_file() => "path-replaces",
                        PathPurpose::Save => "path-save-hint",
                        PathPurpose::Report(..) => "path-report-hint",
                    }),
                ));
            }
        }
        trouble.is_none()
    });
    match answer {
        Answer::Confirm => out.send(Command::Dialog(DialogRequest::PathTyped(expand(
            typed.trim(),
        )))),
        Answer::Close => out.send(Command::Dialog(DialogRequest::Close)),
        Answer::Open | Answer::Other => {}
    }
    desk.drafts.insert(FIELD, typed);
}

/// Where the name of the file stands in a path without its endings, in characters: what a person
/// writes over who wants another name.
fn stem(path: &str) -> std::ops::Range<usize> {
    let start = path
        .rfind(std::path::is_separator)
        .map_or(0, |separator| separator + 1);
    let name = &path[start..];
    let ending = [ENDING, ".html", ".md", ".csv", ".json"]
        .into_iter()
        .find(|ending| name.ends_with(ending));
    let end = path.len() - ending.map_or(0, str::len);
    path[..start].chars().count()..path[..end].chars().count()
}

/// Selects these characters of a field.
fn select(ui: &Ui, field: Id, characters: std::ops::Range<usize>) {
    let mut state = TextEdit::load_state(ui.ctx(), field).unwrap_or_default();
    let range = CCursorRange::two(CCursor::new(characters.start), CCursor::new(characters.end));
    state.cursor.set_char_range(Some(range));
    TextEdit::store_state(ui.ctx(), field, state);
}

/// What stands in the way of using the path, as the key of a text.
fn trouble(purpose: PathPurpose, typed: &str) -> Option<&'static str> {
    if typed.is_empty() {
        return Some("path-nothing");
    }
    let path = expand(typed);
    match purpose {
        PathPurpose::Open | PathPurpose::Correction(_) | PathPurpose::Second => {
            (!path.exists()).then_some("path-missing")
        }
        PathPurpose::Save | PathPurpose::Report(..) if path.is_dir() => Some("path-is-folder"),
        PathPurpose::Save | PathPurpose::Report(..) => {
            let folder = path.parent().filter(|folder| *folder != Path::new(""));
            folder
                .is_some_and(|folder| !folder.is_dir())
                .then_some("path-no-folder")
        }
    }
}

/// The path with `~` for the home folder put in, as a shell does, and without the quotes that file
/// managers put around a copied path.
fn expand(typed: &str) -> PathBuf {
    let bare = typed
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
        .or_else(|| {
            typed
                .strip_prefix('\'')
                .and_then(|rest| rest.strip_suffix('\''))
        })
        .unwrap_or(typed);
    if let Some(rest) = bare.strip_prefix("~/")
        && let Some(home) = std::env::home_dir()
    {
        return home.join(rest);
    }
    PathBuf::from(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_around_a_path_and_the_home_folder_are_understood() {
        let check = |typed: &str, path: PathBuf| assert_eq!(expand(typed), path, "{typed:?}");
        check("/a/b c.txt", PathBuf::from("/a/b c.txt"));
        check("\"/a/b c.txt\"", PathBuf::from("/a/b c.txt"));
        check("'/a/b c.txt'", PathBuf::from("/a/b c.txt"));
        check("\"/a", PathBuf::from("\"/a"));
        if let Some(home) = std::env::home_dir() {
            check("~/review.stemma.ron", home.join("review.stemma.ron"));
        }
    }

    #[test]
    fn trouble_is_named_before_the_program_runs_into_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let text = |path: PathBuf| path.to_string_lossy().into_owned();
        let inside = text(folder.path().join("review.stemma.ron"));
        let below = text(folder.path().join("missing").join("review.stemma.ron"));
        let itself = text(folder.path().to_path_buf());
        let check = |purpose, typed: &str, found| {
            assert_eq!(trouble(purpose, typed), found, "{purpose:?} {typed:?}");
        };
        check(PathPurpose::Open, "", Some("path-nothing"));
        check(PathPurpose::Open, &inside, Some("path-missing"));
        check(PathPurpose::Open, &itself, None);
        check(PathPurpose::Save, &inside, None);
        check(PathPurpose::Save, &below, Some("path-no-folder"));
        check(PathPurpose::Save, &itself, Some("path-is-folder"));
        check(PathPurpose::Save, "review.stemma.ron", None);
    }
}
