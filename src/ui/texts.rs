//! The texts of the interface ([`wording`](crate::wording)), and which language they are shown in.

use crate::storage::LanguageChoice;
pub use crate::wording::{Texts, Tongue};

/// The language that a person chose, or that the system speaks.
pub fn chosen(choice: LanguageChoice) -> Tongue {
    match choice {
        LanguageChoice::German => Tongue::German,
        LanguageChoice::English => Tongue::English,
        LanguageChoice::System => Tongue::of_locale(sys_locale::get_locale().as_deref()),
    }
}

#[cfg(test)]
mod tests;
