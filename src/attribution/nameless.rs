//! Sorts of speakers that copies tell without a name of their own, in both languages: "Polizei" and
//! "police".
//!
//! What they are called says less than a name: two articles may mean two police forces. So they stay two
//! sources, and only where two copies report the same thing they are taken for one
//! ([`ClaimCard::origins`](crate::review::ClaimCard::origins)).

use std::collections::BTreeSet;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::mistake::{LexiconError, Mistake};
use super::statement::{Chained, SourceKind, Statement};
use crate::text::Article;

/// One line of `assets/attribution/bodies.txt`.
#[derive(Clone, Copy)]
struct Sort {
    /// Its first name.
    name: &'static str,
    kind: SourceKind,
}

/// The sorts of `assets/attribution/bodies.txt`.
#[derive(Default)]
struct Nameless {
    /// From a name in lower case to its line.
    sorts: FxHashMap<String, Sort>,
    errors: Vec<LexiconError>,
}

static NAMELESS: LazyLock<Nameless> =
    LazyLock::new(|| Nameless::read(include_str!("../../assets/attribution/bodies.txt")));

/// What sort of speaker `name` is: the same for "Polizei" and "police". Nothing for a name that tells more
/// than the sort ("Polizei Nordau") or is not listed.
pub fn nameless_sort(name: &str) -> Option<&'static str> {
    sort(name).map(|sort| sort.name)
}

fn sort(name: &str) -> Option<Sort> {
    NAMELESS.sorts.get(&name.to_lowercase()).copied()
}

/// Makes bodies of those sources in English chains that one is known for: "police" and "the court" speak as
/// much by their name as "Polizei" and "das Gericht" do. "a court" stays any court, here and wherever the article
/// goes on with it.
pub(super) fn name_bodies(article: &Article, statements: &mut [Statement]) {
    const INDEFINITE: [&str; 6] = ["a", "an", "another", "one", "some", "two"];
    let any_of_them = |said: &Chained| {
        let words = said.mention.map(|mention| article.slice(mention));
        let first = words.and_then(|words| words.split_whitespace().next());
        first.is_some_and(|first| INDEFINITE.contains(&first.to_lowercase().as_str()))
    };
    let chained = || statements.iter().flat_map(|statement| &statement.chain);
    let any: BTreeSet<String> = chained()
        .filter(|said| any_of_them(said))
        .map(|said| said.name.clone())
        .collect();
    for said in statements.iter_mut().flat_map(|own| &mut own.chain) {
        if said.kind == SourceKind::Unnamed
            && let Some(sort) = sort(&said.name)
            && sort.kind != SourceKind::Unnamed
            && !any.contains(&said.name)
        {
            said.kind = sort.kind;
            said.named = true;
        }
    }
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
        let mut fields = line.split('|');
        let mut field = || fields.next().unwrap_or_default();
        let (german, english, kind) = (field(), field(), field().trim());
        let name = names(german).next().ok_or(Mistake::OneLanguage)?;
        names(english).next().ok_or(Mistake::OneLanguage)?;
        let kind = match kind {
            "service" => SourceKind::IntelligenceService,
            "government" => SourceKind::Government,
            "institution" => SourceKind::Institution,
            "unnamed" => SourceKind::Unnamed,
            _ => return Err(Mistake::UnknownKind(kind.to_owned())),
        };
        let sort = Sort { name, kind };
        for name in names(german).chain(names(english)) {
            let known = self.sorts.insert(name.to_lowercase(), sort);
            if let Some(other) = known {
                return Err(Mistake::AliasTaken {
                    alias: name.to_owned(),
                    other: other.name.to_owned(),
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
                "Polizei | police | force",
                "bodies.txt:1: \"force\" is not a kind of source",
            ),
            (
                "Zoll | customs | institution\nPolizei | customs | institution",
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
