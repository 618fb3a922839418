//! The classes of words by which a sentence tells where a matter stands: `assets/comparison/status.txt`.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::words::section;
use crate::text::Span;

const LISTS: &str = include_str!("../../../assets/comparison/status.txt");

/// Declares the classes, each with the section that lists its words.
macro_rules! classes {
    ($($class:ident $name:literal)*) => {
        /// A class of words.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub(super) enum Class { $($class),* }

        impl Class {
            /// Every class with its section.
            const ALL: &[(Self, &'static str)] = &[$((Self::$class, $name)),*];
        }
    };
}

classes! {
    Negation "negation"
    Opens "opens"
    Declined "declined"
    Comment "comment"
    Left "left"
    Open "open"
    Speaking "speaking"
    Oneself "oneself"
    Saying "saying"
    Wanted "wanted"
    About "about"
    Reached "reached"
    Denial "denial"
    Rejected "rejected"
    Back "back"
    Request "request"
    Admission "admission"
    Admitted "admitted"
    In "in"
    Gave "gave"
    To "to"
    Credible "credible"
    Confirmation "confirmation"
    Has "has"
    Evidence "evidence"
    Findings "findings"
    Examining "examining"
    Whether "whether"
    Inquiry "inquiry"
    Investigating "investigating"
    Proceedings "proceedings"
    Opened "opened"
    Against "against"
    Unknown "unknown"
    Suspects "suspects"
    Announced "announced"
}

impl Class {
    const fn bit(self) -> u64 {
        1 << self as u64
    }
}

/// Which classes the words of a language belong to.
#[derive(Default)]
struct Lists {
    words: FxHashMap<&'static str, u64>,
    /// Beginnings of words, by their own first bytes.
    stems: FxHashMap<[u8; SHORTEST], Vec<(&'static str, u64)>>,
}

/// No beginning in the lists is shorter, in bytes.
const SHORTEST: usize = 4;

static KNOWN: LazyLock<Lists> = LazyLock::new(|| {
    let mut lists = Lists::default();
    for (class, name) in Class::ALL {
        for word in section(LISTS, name) {
            match word.strip_suffix('*') {
                Some(stem) => {
                    if let Some(first) = stem.as_bytes().first_chunk() {
                        let alike = lists.stems.entry(*first).or_default();
                        alike.push((stem, class.bit()));
                    }
                }
                None => *lists.words.entry(word).or_default() |= class.bit(),
            }
        }
    }
    lists
});

/// The classes of a word.
fn classes_of(word: &str) -> u64 {
    let mut found = KNOWN.words.get(word).copied().unwrap_or_default();
    if let Some(first) = word.as_bytes().first_chunk()
        && let Some(stems) = KNOWN.stems.get(first)
    {
        let met = stems.iter().filter(|(stem, _)| word.starts_with(stem));
        found |= met.fold(0, |all, (_, class)| all | class);
    }
    found
}

/// The words of a sentence with their classes.
pub(super) struct Classed<'a> {
    words: &'a [(String, Span)],
    classes: Vec<u64>,
    /// The classes of all words.
    all: u64,
}

impl<'a> Classed<'a> {
    /// Looks at every word once.
    pub fn of(words: &'a [(String, Span)]) -> Self {
        let classes = words.iter().map(|(word, _)| classes_of(word));
        let classes: Vec<u64> = classes.collect();
        let all = classes.iter().fold(0, |all, own| all | own);
        Self {
            words,
            classes,
            all,
        }
    }

    /// The words themselves, in lower case with their places.
    pub fn words(&self) -> &'a [(String, Span)] {
        self.words
    }

    /// Whether any word belongs to the class.
    pub fn any(&self, class: Class) -> bool {
        self.all & class.bit() != 0
    }

    /// Whether the word at a place belongs to the class.
    pub fn is(&self, at: usize, class: Class) -> bool {
        self.classes
            .get(at)
            .is_some_and(|own| own & class.bit() != 0)
    }

    /// The places of the words of the class, in order.
    pub fn places(&self, class: Class) -> impl Iterator<Item = usize> {
        let all = if self.any(class) {
            self.classes.as_slice()
        } else {
            &[]
        };
        let own = all.iter().enumerate();
        own.filter(move |(_, own)| *own & class.bit() != 0)
            .map(|(at, _)| at)
    }

    /// The first word of the class.
    pub fn first(&self, class: Class) -> Option<usize> {
        self.places(class).next()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_has_words_and_every_section_is_a_class() {
        let heads = LISTS.lines().filter_map(|line| line.strip_prefix('['));
        let heads: Vec<&str> = heads.filter_map(|head| head.strip_suffix(']')).collect();
        let names: Vec<&str> = Class::ALL.iter().map(|(_, name)| *name).collect();
        assert_eq!(heads, names);
        for (class, name) in Class::ALL {
            let words: Vec<&str> = section(LISTS, name).collect();
            assert!(!words.is_empty(), "[{name}]");
            for word in words {
                assert_eq!(word, word.to_lowercase(), "[{name}]");
                let stem = word.trim_end_matches('*');
                assert!(stem.len() == word.len() || stem.len() >= SHORTEST, "{word}");
                assert!(classes_of(stem) & class.bit() != 0, "{word}");
            }
        }
    }

    #[test]
    fn a_stem_holds_every_ending_and_a_word_only_itself() {
        let is = |word, class: Class| classes_of(word) & class.bit() != 0;
        assert!(is("bestätigungen", Class::Confirmation));
        assert!(is("keinerlei", Class::Negation));
        assert!(!is("nichten", Class::Negation));
        assert!(!is("notwendig", Class::Negation));
        assert!(is("verfahren", Class::Inquiry) && is("verfahren", Class::Proceedings));
        assert!(!is("verfahrens", Class::Inquiry));
    }
}
