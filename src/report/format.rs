//! The formats of a report.

use super::{Contents, Occasion, csv, document, html, json, markdown};
use crate::review::{Picture, Project};
use crate::wording::Texts;

/// A format of a report.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Format {
    /// One file to read and print.
    #[default]
    Html,
    /// Text with light markup.
    Markdown,
    /// One table for spreadsheets.
    Csv,
    /// For other programs: everything, whatever the contents chosen.
    Json,
}

impl Format {
    /// Every format, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Html, Self::Markdown, Self::Csv, Self::Json];

    /// How the names of its files end.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }
}

/// The report of a review in one of the formats.
pub fn render(
    format: Format,
    project: &Project,
    picture: &Picture,
    texts: &Texts,
    contents: &Contents,
    occasion: &Occasion,
) -> String {
    match format {
        Format::Html => html::render(&document(project, picture, texts, contents, occasion)),
        Format::Markdown => {
            markdown::render(&document(project, picture, texts, contents, occasion))
        }
        Format::Csv => csv::render(project, picture, texts, contents),
        Format::Json => json::render_review(project, picture),
    }
}
