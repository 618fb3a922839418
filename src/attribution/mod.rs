//! Who says so: cues, quotations, speakers and chains of sources.
//!
//! [`attribute`] reads one article and returns its [`Statement`]s. It is a pure function of the
//! article's text; which of the project's sources a name belongs to is decided later, in
//! [`review`](crate::review), so that renaming or merging sources takes effect without reading again.
//!
//! What happens to an article, in order, and where a new rule belongs:
//!
//! 1. `quotations` pairs the marks; `unit` cuts the text into units, each a sentence as a row of tokens in which a
//!    quotation is one token. `vocabulary` looks each word up in the `lexicon`, and asks once for each form
//!    what its letters tell (`shapes`) and what it names by itself. *A word that is only missing goes into the files in
//!    `assets/attribution`, and needs no rule. What a rule asks of every word by itself belongs into `shapes`.*
//! 2. `german` or `english` reads one unit by itself and yields what `frame` describes: content, cue and the words
//!    that name who speaks, all as tokens. *A construction that one sentence holds belongs here, in the file of what
//!    leads to the content: a verb, a noun, a preposition, a colon, nothing.* `phrases` finds noun phrases for both.
//! 3. `reading` goes through the units and knows those before: who still speaks where nothing says so, headings, what
//!    "Das sagte …" looks back to. *A rule that needs the sentence before belongs here.*
//! 4. `naming` tells which source the words mean, with what the article has named so far and names elsewhere. *A rule
//!    about "the company", "er", "der Minister" belongs here.*
//!
//! Each of these says in its own documentation in what order its rules run. Every rule has a literal case in `tests`,
//! which reads as a text and the statements found in it. Rules look at neighbours through `Unit::lower`, `is` and
//! `kind`, which answer for places behind the last token as well; `index - 1` needs a check of its own.

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
mod nameless;
mod naming;
mod phrases;
mod quotations;
mod quoted;
mod quoted_names;
#[allow(
    clippy::single_range_in_vec_init,
    reason = "lists of token ranges, often of one"
)]
mod reading;
mod shapes;
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
pub use nameless::{is_one_of, nameless_sort};
pub use statement::{Chained, Form, SourceKind, Statement};

use crate::text::{Article, Structure};

/// Finds every statement of `article`, ordered by where its content starts.
pub fn attribute(article: &Article, structure: &Structure) -> Vec<Statement> {
    reading::read(article, structure)
}
