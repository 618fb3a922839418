//! The small values of version 1 of the project file.

use serde::{Deserialize, Serialize};

use crate::{attribution, review, text};

/// An enumeration of the file that stands for one of the program.
macro_rules! frozen {
    ($(#[$doc:meta])* $name:ident = $live:path { $($(#[$of:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Debug)]
        pub(in crate::storage) enum $name { $($(#[$of])* $variant),+ }

        impl From<$live> for $name {
            fn from(live: $live) -> Self {
                use $live as Live;
                match live { $(Live::$variant => Self::$variant),+ }
            }
        }

        impl From<$name> for $live {
            fn from(frozen: $name) -> Self {
                match frozen { $($name::$variant => Self::$variant),+ }
            }
        }
    };
}
pub(in crate::storage) use frozen;

/// What a block is.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Debug)]
pub(in crate::storage) enum BlockKind {
    Headline,
    Paragraph,
    Subheading,
    Boilerplate,
}
frozen!(
    /// An article's language.
    Language = text::Language { German, English, Other }
);
frozen!(
    /// How a statement is presented.
    Form = attribution::Form { Direct, Indirect, IndirectFreeIndirect, FreeIndirect, Reported }
);
frozen!(
    /// What sort of source somebody is.
    SourceKind = attribution::SourceKind {
        IntelligenceService, Government, Alliance, Agency, Medium, Institution, Person, Expert, Unnamed,
    }
);
frozen!(
    /// What was decided on a link.
    Verdict = review::Verdict { Accepted, Rejected, Made }
);

/// The id of an article or claim.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Debug)]
#[serde(into = "u32", try_from = "u32")]
pub(in crate::storage) struct Id(pub(in crate::storage) u32);

/// Higher ids are refused: counting on from them could come to an end.
const HIGHEST_ID: u32 = u32::MAX / 2;

impl From<Id> for u32 {
    fn from(id: Id) -> Self {
        id.0
    }
}

impl TryFrom<u32> for Id {
    type Error = String;

    fn try_from(id: u32) -> Result<Self, String> {
        if id > HIGHEST_ID {
            return Err(format!("the id {id} is too high"));
        }
        Ok(Self(id))
    }
}

/// A byte range: start and end.
#[derive(Clone, Copy, Serialize, Deserialize, Debug)]
#[serde(into = "(u32, u32)", try_from = "(u32, u32)")]
pub(in crate::storage) struct Span(pub(in crate::storage) text::Span);

impl From<Span> for (u32, u32) {
    fn from(span: Span) -> Self {
        (span.0.start() as u32, span.0.end() as u32)
    }
}

impl TryFrom<(u32, u32)> for Span {
    type Error = String;

    fn try_from((start, end): (u32, u32)) -> Result<Self, String> {
        text::Span::remembered(start, end)
            .map(Self)
            .ok_or_else(|| format!("the span from {start} to {end} is reversed"))
    }
}

/// A day: `"2024-10-18"`.
#[derive(Clone, Copy, Serialize, Deserialize, Debug)]
#[serde(into = "String", try_from = "String")]
pub(in crate::storage) struct Day(pub(in crate::storage) jiff::civil::Date);

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.0.to_string()
    }
}

impl TryFrom<String> for Day {
    type Error = String;

    fn try_from(written: String) -> Result<Self, String> {
        let day = written.parse().map(Self);
        day.map_err(|_| format!("“{written}” is no date of the form 2024-10-18"))
    }
}

/// A time of day: `"23:12:00"`.
#[derive(Clone, Copy, Serialize, Deserialize, Debug)]
#[serde(into = "String", try_from = "String")]
pub(in crate::storage) struct Time(pub(in crate::storage) jiff::civil::Time);

impl From<Time> for String {
    fn from(time: Time) -> Self {
        time.0.to_string()
    }
}

impl TryFrom<String> for Time {
    type Error = String;

    fn try_from(written: String) -> Result<Self, String> {
        let time = written.parse().map(Self);
        time.map_err(|_| format!("“{written}” is no time of the form 23:12:00"))
    }
}

/// The reliability of a source: a letter from `'A'` to `'F'`.
#[derive(Clone, Copy, Serialize, Deserialize, Debug)]
#[serde(into = "char", try_from = "char")]
pub(in crate::storage) struct Grade(pub(in crate::storage) review::Reliability);

impl From<Grade> for char {
    fn from(grade: Grade) -> Self {
        grade.0.letter()
    }
}

impl TryFrom<char> for Grade {
    type Error = String;

    fn try_from(letter: char) -> Result<Self, String> {
        review::Reliability::ALL
            .into_iter()
            .find(|rating| rating.letter() == letter)
            .map(Self)
            .ok_or_else(|| format!("the reliability '{letter}' is not one of A to F"))
    }
}

/// The credibility of a piece of information: a digit from 1 to 6.
#[derive(Clone, Copy, Serialize, Deserialize, Debug)]
#[serde(into = "u8", try_from = "u8")]
pub(in crate::storage) struct Step(pub(in crate::storage) review::Credibility);

impl From<Step> for u8 {
    fn from(step: Step) -> Self {
        step.0.digit()
    }
}

impl TryFrom<u8> for Step {
    type Error = String;

    fn try_from(digit: u8) -> Result<Self, String> {
        review::Credibility::ALL
            .into_iter()
            .find(|rating| rating.digit() == digit)
            .map(Self)
            .ok_or_else(|| format!("the credibility {digit} is not one of 1 to 6"))
    }
}
