//! Sorts of speakers that copies tell without a name of their own, in both languages: "Polizei" and
//! "police".
//!
//! What they are called says less than a name: two articles may mean two police forces. So they stay two
//! sources, and only where two copies report the same thing they are taken for one
//! ([`ClaimCard::origins`](crate::review::ClaimCard::origins)).

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::mistake::{LexiconError, Mistake};

/// The sorts of `assets/attribution/bodies.txt`.
#[derive(Default)]
struct Nameless {
    /// From a name in lower case to the first name of its line.
    sorts: FxHashMap<String, &'static str>,
    errors: Vec<LexiconError>,
}

static NAMELESS: LazyLock<Nameless> =
    LazyLock::new(|| Nameless::read(include_str!("../../assets/attribution/bodies.txt")));

/// What sort of speaker `name` is: the same for "Polizei" and "police". Nothing for a name that tells more
/// than the sort ("Polizei Nordau") or is not listed.
pub fn nameless_sort(name: &str) -> Option<&'static str> {
    NAMELESS.sorts.get(&name.to_lowercase()).copied()
}

impl Nameless {
    fn read(text: &'static str) -> Self {
        let mut read = Self::default();
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Err(mistake) = read.read_line(line) {
                read.errors.push(LexiconError {
                    file: "bodies.txt",
                    line: number + 1,
                    mistake,
                });
            }
        }
        read
    }

    fn read_line(&mut self, line: &'static str) -> Result<(), Mistake> {
        let names = |side: &'static str| {
            let names = side.split(',').map(str::trim);
            names.filter(|name| !name.is_empty())
        };
        let (german, english) = line.split_once('|').ok_or(Mistake::OneLanguage)?;
        let sort = names(german).next().ok_or(Mistake::OneLanguage)?;
        names(english).next().ok_or(Mistake::OneLanguage)?;
        for name in names(german).chain(names(english)) {
            let known = self.sorts.insert(name.to_lowercase(), sort);
            if let Some(other) = known {
                return Err(Mistake::AliasTaken {
                    alias: name.to_owned(),
                    other: other.to_owned(),
                });
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_has_no_mistakes() {
        let errors: Vec<String> = NAMELESS.errors.iter().map(ToString::to_string).collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }

    #[test]
    fn a_sort_is_the_same_in_both_languages() {
        let alike = [
            ("Polizei", "police"),
            ("Staatsanwaltschaft", "prosecutors"),
            ("Landkreis", "district administration"),
            ("Kreisverwaltung", "Landkreis"),
            ("Feuerwehr", "fire brigade"),
            ("Experten", "experts"),
            ("Prosecutors", "Anklage"),
        ];
        for (one, other) in alike {
            assert!(nameless_sort(one).is_some(), "{one}");
            assert_eq!(nameless_sort(one), nameless_sort(other), "{one}");
        }
        let unlike = [
            ("Polizei", "Feuerwehr"),
            ("court", "police"),
            ("army", "military"),
        ];
        for (one, other) in unlike {
            assert_ne!(nameless_sort(one), nameless_sort(other), "{one}");
        }
        // Names that tell more, and speakers of whom there may be several.
        for name in [
            "Polizei Nordau",
            "NATO",
            "Sprecher",
            "spokeswoman",
            "insider",
        ] {
            assert_eq!(nameless_sort(name), None, "{name}");
        }
    }

    #[test]
    fn mistakes_have_their_line() {
        let cases = [
            ("Polizei", "bodies.txt:1: has no names in both languages"),
            ("Polizei |", "bodies.txt:1: has no names in both languages"),
            (
                "Zoll | customs\nPolizei | customs",
                "bodies.txt:2: \"customs\" already names Zoll",
            ),
        ];
        for (text, expected) in cases {
            let errors = Nameless::read(text).errors;
            let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
            assert_eq!(errors, [expected], "{text}");
        }
    }
}
