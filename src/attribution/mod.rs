//! Who says so: cues, quotations, speakers and chains of sources.
//!
//! [`attribute`] reads one article and returns its [`Statement`]s. It is a pure function of the
//! article's text; which of the project's sources a name belongs to is decided later, in
//! [`review`](crate::review), so that renaming or merging sources takes effect without reading again.

mod days;
mod denial;
#[allow(
    clippy::single_range_in_vec_init,
    reason = "lists of token ranges, often of one"
)]
mod english;
mod forms;
#[allow(
    clippy::single_range_in_vec_init,
    reason = "lists of token ranges, often of one"
)]
mod frame;
#[allow(
    clippy::single_range_in_vec_init,
    reason = "lists of token ranges, often of one"
)]
mod german;
mod known;
mod lexicon;
mod mistake;
mod naming;
mod phrases;
mod quotations;
mod quoted;
#[allow(
    clippy::single_range_in_vec_init,
    reason = "lists of token ranges, often of one"
)]
mod reading;
mod statement;
#[cfg(test)]
mod tests;
mod unit;
mod vocabulary;

pub use denial::is_denial;
pub use known::{
    KnownSource, adjective_in_english, country_adjective_in_english, country_adjective_in_german,
    country_in_english, known_sources,
};
pub use mistake::{LexiconError, Mistake};
pub use statement::{Chained, Form, SourceKind, Statement};

use crate::text::{Article, Structure};

/// Finds every statement of `article`, ordered by where its content starts.
pub fn attribute(article: &Article, structure: &Structure) -> Vec<Statement> {
    reading::read(article, structure)
}
