//! What goes into a report, and what is told of how it came about.

use jiff::civil::DateTime;

use super::csv::Separator;
use crate::wording::Tongue;

/// Which claims go into a report.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Scope {
    /// All.
    #[default]
    All,
    /// Those that more than one article reports, or that are scored.
    Shared,
    /// Those whose credibility is rated.
    Scored,
}

impl Scope {
    /// Every scope, from most to fewest claims.
    pub const ALL: [Self; 3] = [Self::All, Self::Shared, Self::Scored];
}

/// What goes into a report. JSON always holds everything, since its entries name each other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Contents {
    /// The articles with metadata and fingerprint.
    pub articles: bool,
    /// Claims with wordings, chains, ratings.
    pub claims: bool,
    /// A list of the claims that are not scored.
    pub unscored: bool,
    /// Sources with what each said.
    pub sources: bool,
    /// Ratings, notes, and what waits for one.
    pub ratings: bool,
    /// Which claims.
    pub scope: Scope,
    /// What stands between the cells of a CSV file.
    pub separator: Separator,
}

impl Contents {
    /// The same for those who open it in a spreadsheet of that language.
    pub fn read_in(self, tongue: Tongue) -> Self {
        Self {
            separator: Separator::usual(tongue),
            ..self
        }
    }
}

impl Default for Contents {
    fn default() -> Self {
        Self {
            articles: true,
            claims: true,
            unscored: true,
            sources: true,
            ratings: true,
            scope: Scope::All,
            separator: Separator::default(),
        }
    }
}

/// How a report came about. Given by whoever has a clock and files; the same occasion gives the same
/// report.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Occasion {
    /// The name of the project's file.
    pub project: Option<String>,
    /// When that file was last written, in local time.
    pub saved: Option<DateTime>,
    /// When the report is made, in local time.
    pub made: Option<DateTime>,
}
