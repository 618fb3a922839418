//! The rating scale: NATO Admiralty code (AJP-2.1, STANAG 2511).

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::SourceKey;

/// Reliability of a source. The two axes are rated in separate steps and never averaged; `F` means
/// unknown, not middling.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Reliability {
    /// Completely reliable.
    A,
    /// Usually reliable.
    B,
    /// Fairly reliable.
    C,
    /// Not usually reliable.
    D,
    /// Unreliable.
    E,
    /// Reliability cannot be judged.
    F,
}

impl Reliability {
    /// A to F.
    pub const ALL: [Self; 6] = [Self::A, Self::B, Self::C, Self::D, Self::E, Self::F];

    /// The letter.
    pub fn letter(self) -> char {
        match self {
            Self::A => 'A',
            Self::B => 'B',
            Self::C => 'C',
            Self::D => 'D',
            Self::E => 'E',
            Self::F => 'F',
        }
    }

    /// The label of the standard, to the letter (AJP-2.1, English).
    pub fn label(self) -> &'static str {
        match self {
            Self::A => "Completely reliable",
            Self::B => "Usually reliable",
            Self::C => "Fairly reliable",
            Self::D => "Not usually reliable",
            Self::E => "Unreliable",
            Self::F => "Reliability cannot be judged",
        }
    }
}

/// Credibility of a piece of information; `Six` means unknown, not bad.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Credibility {
    /// Confirmed by other sources.
    One,
    /// Probably true.
    Two,
    /// Possibly true.
    Three,
    /// Doubtful.
    Four,
    /// Improbable.
    Five,
    /// Truth cannot be judged.
    Six,
}

impl Credibility {
    /// 1 to 6.
    pub const ALL: [Self; 6] = [
        Self::One,
        Self::Two,
        Self::Three,
        Self::Four,
        Self::Five,
        Self::Six,
    ];

    /// The digit.
    pub fn digit(self) -> u8 {
        self as u8 + 1
    }

    /// The label of the standard, to the letter (AJP-2.1, English).
    pub fn label(self) -> &'static str {
        match self {
            Self::One => "Confirmed by other sources",
            Self::Two => "Probably true",
            Self::Three => "Possibly true",
            Self::Four => "Doubtful",
            Self::Five => "Improbable",
            Self::Six => "Truth cannot be judged",
        }
    }
}

/// One reviewer's rating of a claim.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Assessment {
    /// The reliability of each source behind the claim, as rated for this claim.
    pub reliability: BTreeMap<SourceKey, Reliability>,
    /// The credibility of the information.
    pub credibility: Option<Credibility>,
    /// What the reviewer noted.
    pub note: String,
    /// Who rated, as entered in the settings; empty where nothing was entered.
    pub reviewer: String,
    /// The day on which rating or note were last changed, as far as it is known.
    pub rated: Option<Date>,
}

impl Assessment {
    /// Whether nothing has been entered.
    pub fn is_empty(&self) -> bool {
        self.reliability.is_empty() && self.credibility.is_none() && self.note.is_empty()
    }
}
