//! What a text is: immutable characters, stretches of them, and their parts.
//!
//! A [`Text`] is normalised once and never changes. A [`Span`] is a stretch of one text that always
//! lies on character boundaries. An [`Article`] is a text in [blocks](Block) with its
//! [`Metadata`]. [`Structure`] derives sentences, words and [values](Value) from it.

mod abbreviations;
mod article;
mod quantities;
mod quotes;
mod sentences;
mod span;
mod structure;
mod value;
mod words;

pub use article::{Article, ArticleId, Block, BlockKind, Language, Metadata, Passage};
pub use span::{CharPositions, Span, Text};
pub use structure::{Sentence, Structure, Word, WordKind};
pub use value::{PartialDate, Quantity, Unit, Value};
