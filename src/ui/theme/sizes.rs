//! Sizes in points.

/// Counts, chips, hints.
pub const SMALL: f32 = 12.0;
/// The interface.
pub const BODY: f32 = 13.5;
/// Titles of panels and pages.
pub const HEADING: f32 = 17.0;
/// The program's name on the start page.
pub const TITLE: f32 = 30.0;
/// Articles.
pub const READING: f32 = 16.5;
/// Articles in columns so narrow that the usual size leaves too few words in a line.
const READING_NARROW: f32 = 15.0;
/// The width of text below which it is set in the smaller size: about 35 characters of the
/// usual one.
const NARROW: f32 = 262.0;

/// The size of an article whose text is set in this width.
pub fn reading(width: f32) -> f32 {
    if width < NARROW {
        READING_NARROW
    } else {
        READING
    }
}

/// Headlines of articles.
pub const READING_HEADLINE: f32 = 21.0;
/// The height of a line of an article relative to its size.
pub const LINE_HEIGHT: f32 = 1.4;
/// The widest column of text: about 70 characters of the reading face.
pub const MEASURE: f32 = 560.0;
/// The narrowest column that is still pleasant to read.
pub const NARROWEST: f32 = 256.0;
/// The panel on the right.
pub const INSPECTOR: f32 = 340.0;
/// The share of the window that the panel on the right takes at first where its usual width
/// would leave too little for the columns.
pub const INSPECTOR_SHARE: f32 = 0.24;
/// The share of the window that it takes at most, however large the text is.
pub const INSPECTOR_MOST: f32 = 0.42;
/// The strip beside a column.
pub const STRIP: f32 = 12.0;
/// The gap between columns, where ribbons run.
pub const GUTTER: f32 = 28.0;
