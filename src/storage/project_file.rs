//! The project file.

use std::path::Path;

use ron::Options;
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::saved::open_project;
use super::{StorageError, file, v1, v2};
use crate::review::Project;

/// How the names of project files end.
pub const ENDING: &str = ".stemma.ron";

/// The newest version of the file that this program reads; the one it writes.
const NEWEST: u32 = 2;

/// Whether `path` is named as a project is.
pub fn is_project_path(path: &Path) -> bool {
    path.file_name()
        .and_then(|name| name.to_str())
        .is_some_and(|name| name.to_lowercase().ends_with(ENDING))
}

/// Reads a project from its file.
///
/// # Errors
/// When the file is missing, unreadable, damaged or too new.
pub fn read_project(path: &Path) -> Result<Project, StorageError> {
    open_project(path).map(|(project, _)| project)
}

/// Reads a project from the characters of its file.
///
/// What the session names but the project does not hold is left out of the session; everything
/// else that does not fit is an error, except for places whose words have changed, which are
/// orphans of the project.
///
/// # Errors
/// When they are damaged or too new.
pub fn parse_project(text: &str) -> Result<Project, StorageError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match version(text) {
        Some(1) => Ok(v2::thaw(v1::parse(text)?.into())),
        Some(2) => Ok(v2::thaw(v2::parse(text)?)),
        Some(version) if version > NEWEST => Err(StorageError::Newer {
            version,
            known: NEWEST,
            needs: needs(text).filter(|needs| is_newer(needs)),
        }),
        _ => Err(StorageError::Damaged {
            line: 1,
            column: 1,
            message: "not a Stemma project, which begins with (version: 2".to_owned(),
        }),
    }
}

/// The characters of a project's file. The same project gives the same characters.
pub fn render_project(project: &Project) -> String {
    write(&v2::freeze(project))
}

/// Optional values stand as themselves, without `Some(…)`.
fn options() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// Reads the shape of a version from the characters of its file.
pub(super) fn read<T: DeserializeOwned>(text: &str) -> Result<T, StorageError> {
    options()
        .from_str(text)
        .map_err(|error| StorageError::Damaged {
            line: error.span.start.line,
            column: error.span.start.col,
            message: error.code.to_string(),
        })
}

/// Writes the shape of a version.
fn write<T: Serialize>(document: &T) -> String {
    let config = PrettyConfig::new()
        .new_line("\n")
        .indentor("  ")
        .struct_names(false)
        // Four levels: the file, its lists, what stands in them, and the lists of that; each place
        // and each block has a line to itself.
        .depth_limit(4)
        .escape_strings(false);
    // Writing into a string fails only where a value has no form in RON; these shapes all have one.
    let mut text = options()
        .to_string_pretty(document, config)
        .unwrap_or_default();
    text.push('\n');
    text
}

/// Writes a project to its file, whatever stands there: wholly or not at all. See
/// [`save_project`](super::save_project) for what the window does.
///
/// # Errors
/// When the system would not write it; the old file is left as it was.
pub fn write_project(path: &Path, project: &Project) -> Result<(), StorageError> {
    file::replace(path, render_project(project).as_bytes()).map_err(StorageError::Unwritable)
}

/// The version that a project file begins with: `(version: 2, …`, comments aside. Read by itself,
/// so that a newer file is recognised whatever else has changed in it.
fn version(text: &str) -> Option<u32> {
    let text = skip(text).strip_prefix('(')?;
    let text = skip(text).strip_prefix("version")?;
    let text = skip(text).strip_prefix(':')?;
    let text = skip(text);
    let digits = text
        .find(|c: char| !c.is_ascii_digit())
        .map_or(text, |end| &text[..end]);
    if digits.is_empty() {
        return None;
    }
    // A version beyond every number this program knows is still a newer one.
    Some(digits.parse().unwrap_or(u32::MAX))
}

/// The version of the program that the file says it needs, right behind its own version:
/// `(version: 9, needs: "2.1.0", …`. Every format from version 2 on says so.
fn needs(text: &str) -> Option<String> {
    let text = skip(text).strip_prefix('(')?;
    let text = skip(text).strip_prefix("version")?;
    let text = skip(text).strip_prefix(':')?;
    let text = skip(text).trim_start_matches(|c: char| c.is_ascii_digit());
    let text = skip(text).strip_prefix(',')?;
    let text = skip(text).strip_prefix("needs")?;
    let text = skip(text).strip_prefix(':')?;
    let text = skip(text).strip_prefix('"')?;
    let (needs, _) = text.split_once('"')?;
    let plain = |c: char| c.is_ascii_alphanumeric() || "-+.".contains(c);
    (!needs.is_empty() && needs.len() <= 40 && needs.chars().all(plain)).then(|| needs.to_owned())
}

/// Whether `version` of the program is a later one than this, or cannot be compared with it. A file may name
/// one that it could do with, and yet be of a format that came later.
fn is_newer(version: &str) -> bool {
    let numbers = |version: &str| -> Option<Vec<u64>> {
        let plain = version.split(['-', '+']).next()?;
        plain.split('.').map(|number| number.parse().ok()).collect()
    };
    match (numbers(version), numbers(env!("CARGO_PKG_VERSION"))) {
        (Some(version), Some(own)) => version > own,
        _ => true,
    }
}

/// Leaves out white space and comments at the start.
fn skip(mut text: &str) -> &str {
    loop {
        text = text.trim_start();
        if let Some(comment) = text.strip_prefix("//") {
            text = comment.split_once('\n').map_or("", |(_, rest)| rest);
        } else if let Some(comment) = text.strip_prefix("/*") {
            text = comment.split_once("*/").map_or("", |(_, rest)| rest);
        } else {
            return text;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_read_before_anything_else() {
        let cases = [
            ("(version: 1, articles: [])", Some(1)),
            ("// a note\n/* another */ ( version : 12 )", Some(12)),
            ("(version:99999999999999, what: is this", Some(u32::MAX)),
            ("(articles: [], version: 1)", None),
            ("(version: one)", None),
            ("", None),
            ("//", None),
            ("Seoul (ndp) - version: 1", None),
        ];
        for (text, expected) in cases {
            assert_eq!(version(text), expected, "{text}");
        }
    }

    #[test]
    fn no_program_is_told_to_be_replaced_by_itself() {
        let told = |needs: &str| {
            let text = format!("(version: 9, needs: \"{needs}\", x: [");
            match parse_project(&text) {
                Err(StorageError::Newer { needs, .. }) => needs,
                other => panic!("{text}: {other:?}"),
            }
        };
        assert_eq!(told(env!("CARGO_PKG_VERSION")), None);
        assert_eq!(told("0.0.9"), None);
        assert_eq!(told("99.0.0").as_deref(), Some("99.0.0"));
        assert_eq!(told("spring").as_deref(), Some("spring"));
    }

    #[test]
    fn a_newer_file_names_the_program_that_it_needs() {
        let cases = [
            ("(version: 9, needs: \"2.1.0\", x: [", Some("2.1.0")),
            (
                "( // a note\nversion: 9,\n  needs:\"3.0.0-beta.1\"",
                Some("3.0.0-beta.1"),
            ),
            ("(version: 9, articles: [])", None),
            ("(version: 9, needs: \"<b>\")", None),
            ("(version: 9, needs: \"2.1", None),
        ];
        for (text, expected) in cases {
            assert_eq!(needs(text).as_deref(), expected, "{text}");
            let told = match parse_project(text) {
                Err(StorageError::Newer { needs, .. }) => needs,
                other => panic!("{text}: {other:?}"),
            };
            assert_eq!(told.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn project_files_are_known_by_their_ending() {
        let cases = [
            ("a/lage.stemma.ron", true),
            ("LAGE.STEMMA.RON", true),
            ("key.ron", false),
            ("lage.stemma.ron/1.txt", false),
        ];
        for (path, expected) in cases {
            assert_eq!(is_project_path(Path::new(path)), expected, "{path}");
        }
    }
}
