//! What a text is: immutable characters, stretches of them, and their parts.
//!
//! A [`Text`] is normalised once and never changes. A [`Span`] is a stretch of one text that always
//! lies on character boundaries. An [`Article`] is a text in [blocks](Block) with its
//! [`Metadata`]. [`Structure`] derives sentences, words and [values](Value) from it.

mod abbreviations;
mod agreement;
mod amounts;
mod article;
mod beside_numbers;
mod calendar;
mod clock;
mod dates;
mod decimals;
mod fold;
mod measures;
mod metadata;
mod moment;
mod number_words;
mod openings;
mod quantities;
mod quotes;
mod reading;
mod sentences;
mod shares;
mod span;
mod structure;
mod value;
mod version_mark;
mod words;
mod years;

pub use article::{Article, ArticleId, Block, BlockKind, Language, Passage};
pub use fold::fold;
pub use metadata::{Embargo, Metadata, Standing};
pub use moment::Moment;
pub use quantities::values_in;
pub use span::{CharPositions, Span, Text};
pub use structure::{Sentence, Structure, Word, WordKind};
pub use value::{PartialDate, Quantity, Unit, Value};
pub use version_mark::{MarkKind, VersionMark};
