//! What goes out.
//!
//! Every report is made from a [`Project`](crate::review::Project) and its
//! [`Picture`](crate::review::Picture), so that it says what the screen says. What is not for
//! publication never goes into one.
//!
//! HTML and Markdown are written from a [`Document`](document::Document), blocks of typed display
//! segments that know no format; CSV and JSON are tables and lists of their own.

mod build;
mod contents;
pub mod csv;
pub mod document;
pub mod excerpt;
mod fingerprint;
mod format;
pub mod html;
pub mod json;
pub mod markdown;
mod public;

#[cfg(test)]
mod tests;

pub use build::{document, in_scope};
pub use contents::{Contents, Occasion, Scope};
pub use format::{Format, render};
