//! What can be wrong in the files of words and names in `assets/attribution`.

use thiserror::Error;

/// A mistake in one of the files in `assets/attribution`, with its place.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
#[error("{file}:{line}: {mistake}")]
pub struct LexiconError {
    /// The file's name.
    pub file: &'static str,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub mistake: Mistake,
}

/// What is wrong with a line.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum Mistake {
    /// An entry stands where no section has been opened.
    #[error("stands before the first section")]
    OutsideSection,
    /// A line in brackets opens no section that there is.
    #[error("a section is [words NAME] or [verbs OPTION …]")]
    UnknownSection,
    /// `[words NAME]` names no class of words.
    #[error("there is no class of words named \"{0}\"")]
    UnknownClass(String),
    /// What stands behind `|` is no option of verbs.
    #[error("\"{0}\" is not an option of verbs")]
    UnknownOption(String),
    /// An entry among the verbs is not a single word.
    #[error("\"{0}\" is not one verb")]
    NotOneVerb(String),
    /// A German verb does not end in "-en" or "-n".
    #[error("\"{0}\" is not a German infinitive")]
    NotAnInfinitive(String),
    /// A strong or irregular verb does not give its third person, past and participle.
    #[error("a strong or irregular verb has three principal parts")]
    PrincipalParts,
    /// The second field of a source is no kind.
    #[error("\"{0}\" is not a kind of source")]
    UnknownKind(String),
    /// The fourth field of a source is not `for=Body`.
    #[error("\"{0}\" is not for=Body")]
    NotABody(String),
    /// A name belongs to another source already.
    #[error("\"{alias}\" already names {other}")]
    AliasTaken {
        /// The name.
        alias: String,
        /// The source that it names already.
        other: String,
    },
    /// A country has too many or too few fields.
    #[error("has {0} fields instead of 6")]
    Fields(usize),
    /// A sort of speaker is listed in one language only.
    #[error("has no names in both languages")]
    OneLanguage,
    /// A first name is listed as a woman's and as a man's.
    #[error("\"{0}\" stands in both sections")]
    BothSections(String),
}
