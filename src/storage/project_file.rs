//! The project file.

use std::path::Path;

use super::StorageError;
use crate::review::Project;

/// Reads a project from its file.
///
/// # Errors
/// When the file is missing, unreadable, damaged or too new.
pub fn read_project(path: &Path) -> Result<Project, StorageError> {
    let text = std::fs::read_to_string(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => StorageError::Missing,
        _ => StorageError::Unreadable(error),
    })?;
    parse_project(&text)
}

/// Reads a project from the characters of its file.
///
/// # Errors
/// When they are damaged or too new.
pub fn parse_project(text: &str) -> Result<Project, StorageError> {
    let _ = text;
    Ok(Project::new())
}

/// The characters of a project's file. The same project gives the same characters.
pub fn render_project(project: &Project) -> String {
    let _ = project;
    String::new()
}

/// Writes a project to its file: wholly or not at all.
///
/// # Errors
/// When the system would not write it; the old file is left as it was.
pub fn write_project(path: &Path, project: &Project) -> Result<(), StorageError> {
    let _ = (path, render_project(project));
    Err(StorageError::Unwritable(
        std::io::ErrorKind::Unsupported.into(),
    ))
}
