//! Stemma shows several wire copies of one story side by side, aligns the passages they share, shows
//! who each copy says said it, and lets a person score each claim's sourcing and keep the review.
//!
//! The modules stand in the order in which data flows; each depends only on those before it:
//!
//! 1. [`text`]: what a text is. Pure.
//! 2. [`import`]: files, clipboard and wire formats into articles.
//! 3. [`attribution`]: who says so: cues, quotations, speakers, chains.
//! 4. [`comparison`]: what corresponds: links, word marks, claims, discrepancies.
//! 5. [`review`]: what the user makes: project, sources, decisions, assessments, history.
//! 6. [`wording`]: what the program says to people, in German and English.
//! 7. [`storage`]: what lies on disk: the project file, safe saving, recovery, settings.
//! 8. [`report`]: what goes out: HTML, Markdown, CSV, JSON.
//! 9. [`ui`]: what is drawn. Reads state, sends commands, changes nothing.
//! 10. [`app`]: the shell: state, commands, background work, dialogs.
//! 11. [`cli`]: the command line, and the headless `analyze`.

pub mod app;
pub mod attribution;
pub mod cli;
pub mod comparison;
pub mod import;
pub mod report;
pub mod review;
pub mod storage;
pub mod text;
pub mod ui;
pub mod wording;

#[cfg(test)]
mod trials;
#[cfg(test)]
mod twins;
