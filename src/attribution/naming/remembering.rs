//! New entries of the memory.

use super::super::statement::{Chained, SourceKind};
use super::{Gender, Remembered};

/// A source as it is remembered where nothing more is known about it.
pub(super) fn remembered(
    name: String,
    kind: SourceKind,
    named: bool,
    gender: Gender,
) -> Remembered {
    Remembered {
        source: Chained {
            name,
            kind,
            named,
            speaks_for: None,
            mention: None,
        },
        gender,
        nouns: Vec::new(),
    }
}

/// A person of this name.
pub(super) fn person(name: String) -> Remembered {
    remembered(name, SourceKind::Person, true, Gender::Unknown)
}
