//! The words of an article: each form is looked up once, however often it stands there, and kept for
//! the articles that follow, which share most of their words with it.

use std::cell::OnceCell;
use std::sync::{LazyLock, PoisonError, RwLock};

use rustc_hash::FxHashMap;

use super::known::{self, Country};
use super::lexicon::{Class, Classes, Entry, Lexicon};
use super::naming::Single;
use super::shapes::Looks;
use super::statement::SourceKind;
use crate::text::Language;

/// A word as it is written, and what is known about it wherever it stands.
#[derive(Clone, Debug, Default)]
pub(super) struct Vocable {
    /// The word in lower case; empty for quotations, numbers and marks.
    pub lower: String,
    /// Whether it has a capital letter, or is a name that is written without one: "dpa".
    pub capital: bool,
    /// What the lexicon knows about it.
    pub entry: Option<&'static Entry>,
    /// The classes that it belongs to.
    pub classes: Classes,
    /// The classes that it or its last part belongs to, for words with a capital letter.
    pub endings: Classes,
    /// The same, also where it belongs to them without the "-s" or "-es" of the genitive. Only German.
    pub endings_in_any_case: Classes,
    /// Whether it is the name of a well-known agency or medium.
    pub medium: bool,
    /// Whether it says what somebody is: "Ministerin", "Generalsekretärs", "spokesman".
    pub role: bool,
    /// Whether it is an office or ends in one, in any case: "US-Außenministeriums".
    pub office: bool,
    /// The country whose German adjective it is: "südkoreanischen".
    pub nation: Option<&'static Country>,
    /// Whether it is a name of a country or of its capital.
    pub country: bool,
    /// Whether it is a woman's first name; nothing where it is no first name that is known.
    pub feminine: Option<bool>,
    /// The most words and marks that a well-known name has which begins with it, or with it but for an
    /// English genitive ending; 0 where none does.
    pub alias_length: usize,
    /// What its letters tell.
    pub looks: Looks,
    /// What it names by itself, where it has a capital letter. Only German.
    pub single: Single,
}

impl Vocable {
    fn read(written: &str, lexicon: &'static Lexicon, english: bool) -> Self {
        let ascii = written.is_ascii();
        let upper = if ascii {
            written.bytes().any(|it| it.is_ascii_uppercase())
        } else {
            written.contains(char::is_uppercase)
        };
        let mut lower = match (upper, ascii) {
            (false, _) => written.to_owned(),
            (true, true) => written.to_ascii_lowercase(),
            (true, false) => written.to_lowercase(),
        };
        let mut entry = lexicon.entry(&lower);
        // "Per Lindahl": what looks like a preposition is a first name in capitals.
        if upper
            && entry.is_some_and(|it| it.is(Class::Preposition))
            && known::is_feminine(written).is_some()
        {
            entry = None;
        }
        // "the WHO", "IT": capitals are no pronoun.
        if english && matches!(written, "WHO" | "IT") {
            entry = None;
            lower = written.to_owned();
        }
        // Swiss papers write "ss" for "ß": "geheissen", "Aussenminister".
        if !english
            && entry.is_none()
            && let Some((start, end)) = lower.split_once("ss")
        {
            let german = format!("{start}ß{end}");
            entry = lexicon.entry(&german);
            if entry.is_some() || lower.starts_with("aussen") {
                lower = german;
            }
        }
        // Names may begin in small letters: "al-Dschasira", "dpa", "tagesschau".
        let known = (upper || entry.is_none() && written.len() <= LONGEST_SMALL)
            .then(|| known::source(written))
            .flatten();
        let mut word = Self {
            capital: upper || known.is_some(),
            entry,
            classes: entry.map(|it| it.classes).unwrap_or_default(),
            medium: known
                .is_some_and(|it| matches!(it.kind, SourceKind::Agency | SourceKind::Medium)),
            nation: known::country_of_adjective(&lower),
            country: upper && known::country(written).is_some(),
            feminine: upper.then(|| known::is_feminine(written)).flatten(),
            alias_length: alias_length(written),
            lower,
            ..Self::default()
        };
        if word.capital {
            word.endings = lexicon.endings(&word.lower);
        }
        if english {
            word.role = word.classes.hold(Class::Role);
            word.office = word.classes.hold(Class::Office);
        } else if word.capital {
            word.read_german_endings(lexicon);
            word.single = Single::of(written);
        }
        word.looks = Looks::of(&word);
        word
    }

    fn read_german_endings(&mut self, lexicon: &Lexicon) {
        let lower = self.lower.as_str();
        let without_s = lower.strip_suffix('s');
        let without_es = lower.strip_suffix("es");
        let genitives = [without_s, without_es].into_iter().flatten();
        self.endings_in_any_case = genitives
            .map(|it| lexicon.endings(it))
            .fold(self.endings, Classes::or);
        // Only a genitive is looked up again without its ending.
        let nominative = without_es
            .filter(|it| it.ends_with("amt") || it.ends_with("dienst"))
            .or(without_s)
            .filter(|it| it.ends_with(['m', 't', 'e', 'l', 'k', 'i', 'r']));
        self.office = self.endings.hold(Class::Office)
            || nominative.is_some_and(|it| lexicon.endings(it).hold(Class::Office));
        let stem = lower
            .strip_suffix(['n', 's'])
            .filter(|it| it.len() > 6 && self.entry.is_none());
        // "Managerin" is called so where "Manager" is.
        let masculine = lower
            .strip_suffix("in")
            .filter(|it| it.len() > 5 && self.entry.is_none());
        self.role = self.endings.hold(Class::Role)
            || masculine.is_some_and(|it| lexicon.endings(it).hold(Class::Role))
            || stem.is_some_and(|it| lexicon.endings(it).hold(Class::Role));
    }
}

fn alias_length(written: &str) -> usize {
    let bare = written
        .strip_suffix("'s")
        .or_else(|| written.strip_suffix("’s"));
    known::alias_length(written).max(bare.map_or(0, known::alias_length))
}

/// The most bytes of a well-known name that is written in small letters: "tagesthemen".
const LONGEST_SMALL: usize = 11;

/// So many words of each language are kept; what comes later is read for each article.
const MOST_KEPT: usize = 100_000;

/// Longer words are not kept: they hardly occur twice.
const LONGEST_KEPT: usize = 60;

/// Words that were read before. They are kept to the end, so that a text only points to them.
type Kept = RwLock<FxHashMap<Box<str>, &'static Vocable>>;

/// Those of each language, since what is known about a word depends on nothing else.
static KEPT: LazyLock<[Kept; 2]> = LazyLock::new(Default::default);

/// What stands for a number or a mark: no word.
static MARK: LazyLock<Vocable> = LazyLock::new(Vocable::default);

/// What stands for a whole quotation, which can be a name.
static QUOTATION: LazyLock<Vocable> = LazyLock::new(|| Vocable {
    capital: true,
    ..Vocable::default()
});

/// The words of one text alone, which live as long as its reading. Tokens point to them as they point to those that are
/// kept, so that no rule pays for telling the two apart.
#[derive(Debug, Default)]
pub(super) struct OwnWords {
    words: Box<[OnceCell<Vocable>]>,
    /// Twice as many more.
    more: OnceCell<Box<OwnWords>>,
}

impl OwnWords {
    /// How many there is room for at first.
    const FEW: usize = 32;

    fn of(length: usize) -> Box<Self> {
        Box::new(Self {
            words: (0..length).map(|_| OnceCell::new()).collect(),
            more: OnceCell::new(),
        })
    }

    /// The first place from `used` on that is free, in these or in further ones, and the word in it.
    fn put<'a>(&'a self, used: &mut usize, word: Vocable) -> (&'a Self, &'a Vocable) {
        let Some(place) = self.words.get(*used) else {
            let room = Self::FEW.max(2 * self.words.len());
            *used = 0;
            return self.more.get_or_init(|| Self::of(room)).put(used, word);
        };
        *used += 1;
        (self, place.get_or_init(|| word))
    }
}

/// The words of one article.
pub(super) struct Vocabulary<'a> {
    /// Where there is room for words of this article alone, and how much of it is taken.
    own: &'a OwnWords,
    used: usize,
    lexicon: &'static Lexicon,
    english: bool,
    /// Those of its words that were known before, in the order of the text.
    known: Vec<Option<&'static Vocable>>,
    /// Those that were not.
    words: FxHashMap<&'a str, &'a Vocable>,
}

impl<'a> Vocabulary<'a> {
    /// Starts with those of `words` that are known from other texts: the words of a text in order, with nothing in the
    /// place of a number or a mark.
    pub fn new(
        lexicon: &'static Lexicon,
        language: Language,
        words: impl Iterator<Item = Option<&'a str>>,
        own: &'a OwnWords,
    ) -> Self {
        let english = language == Language::English;
        // One look for all, so that readers of several articles are not in each other's way.
        let kept = KEPT[usize::from(english)].read();
        let kept = kept.unwrap_or_else(PoisonError::into_inner);
        let known = words.map(|it| kept.get(it?).copied()).collect();
        drop(kept);
        Self {
            own,
            used: 0,
            lexicon,
            english,
            known,
            words: FxHashMap::default(),
        }
    }

    /// The word that is written like this and stands at `place` in the text.
    pub fn word(&mut self, place: usize, written: &'a str) -> &'a Vocable {
        if let Some(Some(word)) = self.known.get(place) {
            return word;
        }
        if let Some(word) = self.words.get(written) {
            return word;
        }
        let read = Vocable::read(written, self.lexicon, self.english);
        let word = self.kept(written, read);
        self.words.insert(written, word);
        word
    }

    /// Keeps a word for the texts that follow, where there is room for it.
    fn kept(&mut self, written: &str, word: Vocable) -> &'a Vocable {
        if written.len() > LONGEST_KEPT {
            return self.own(word);
        }
        let kept = KEPT[usize::from(self.english)].write();
        let mut kept = kept.unwrap_or_else(PoisonError::into_inner);
        if let Some(word) = kept.get(written) {
            return word;
        }
        if kept.len() >= MOST_KEPT {
            return self.own(word);
        }
        let word: &'static Vocable = Box::leak(Box::new(word));
        kept.insert(written.into(), word);
        word
    }

    /// Keeps a word as long as this text is read.
    fn own(&mut self, word: Vocable) -> &'a Vocable {
        let (own, word) = self.own.put(&mut self.used, word);
        self.own = own;
        word
    }

    /// What stands for a number or a mark.
    pub fn mark(&self) -> &'a Vocable {
        &MARK
    }

    /// What stands for a whole quotation.
    pub fn quotation(&self) -> &'a Vocable {
        &QUOTATION
    }

    /// A name that a stop holds together, "bildblog.de": `first` and what was `added` to it, `written`
    /// together. It is of the classes of its first part.
    pub fn joined(&mut self, first: &Vocable, added: &str, written: &str) -> &'a Vocable {
        let lower = format!("{}{}", first.lower, added.to_lowercase());
        let mut word = Vocable {
            capital: true,
            endings: first.endings,
            medium: first.medium,
            nation: known::country_of_adjective(&lower),
            feminine: known::is_feminine(written),
            alias_length: alias_length(written),
            lower,
            ..Vocable::default()
        };
        if !self.english {
            word.read_german_endings(self.lexicon);
            word.single = Single::of(written);
        }
        word.looks = Looks::of(&word);
        self.own(word)
    }

    /// A noun whose first part stands in quotation marks, "„Kicker“-Informationen", as it is `written` and without the
    /// marks.
    pub fn compound(&mut self, written: &str, without_marks: &str) -> &'a Vocable {
        let mut word = Vocable::read(without_marks, self.lexicon, self.english);
        if !self.english {
            word.single = Single::of(written);
        }
        self.own(word)
    }

    /// An abbreviation together with the stop behind it, `written` "U.S.".
    pub fn stopped(&mut self, abbreviation: &Vocable, written: &str) -> &'a Vocable {
        self.own(Vocable {
            alias_length: alias_length(written),
            single: if self.english {
                Single::default()
            } else {
                Single::of(written)
            },
            ..abbreviation.clone()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary(language: Language) -> Vocabulary<'static> {
        let own = Box::leak(Box::default());
        Vocabulary::new(Lexicon::of(language), language, [].into_iter(), own)
    }

    #[test]
    fn a_form_is_read_once() {
        let mut words = vocabulary(Language::German);
        let first = words.word(0, "Ministerin");
        assert!(std::ptr::eq(first, words.word(0, "Ministerin")));
        assert!(!std::ptr::eq(first, words.word(0, "ministerin")));
        assert!(std::ptr::eq(words.mark(), words.mark()));
    }

    #[test]
    fn small_letters_and_capitals() {
        let mut words = vocabulary(Language::German);
        for (written, lower, capital) in [
            ("und", "und", false),
            ("Über", "über", true),
            ("über", "über", false),
            ("E-Mail", "e-mail", true),
            ("iPhone", "iphone", true),
            ("dpa", "dpa", true),
            ("ÖVP-Chef", "övp-chef", true),
        ] {
            let word = words.word(0, written);
            assert_eq!((word.lower.as_str(), word.capital), (lower, capital));
        }
        assert!(words.quotation().capital);
        assert!(!words.mark().capital);
    }

    #[test]
    fn german_roles_offices_and_bodies_in_any_case() {
        let mut words = vocabulary(Language::German);
        for (written, role, office) in [
            ("Regierungssprecherin", true, false),
            ("Außenministers", true, false),
            ("Außenministerium", false, true),
            ("US-Außenministeriums", false, true),
            ("Tisch", false, false),
            ("außenministerium", false, false),
        ] {
            let word = words.word(0, written);
            assert_eq!((word.role, word.office), (role, office), "{written}");
        }
        for (written, service) in [
            ("Geheimdienst", true),
            ("Geheimdienstes", true),
            ("Dienstag", false),
        ] {
            let word = words.word(0, written);
            let found = word.endings_in_any_case.hold(Class::BodyService);
            assert_eq!(found, service, "{written}");
        }
    }

    #[test]
    fn english_roles_are_whole_words() {
        let mut words = vocabulary(Language::English);
        assert!(words.word(0, "spokesman").role);
        assert!(!words.word(0, "table").role);
    }

    #[test]
    fn names_nations_and_media() {
        let mut words = vocabulary(Language::German);
        let word = words.word(0, "südkoreanischen");
        assert_eq!(word.nation.map(|it| it.name.as_str()), Some("Südkorea"));
        assert_eq!(words.word(0, "Anna").feminine, Some(true));
        assert_eq!(words.word(0, "anna").feminine, None);
        assert!(words.word(0, "Reuters").medium);
        assert!(
            words.word(0, "Institute").alias_length
                >= "Institute for the Study of War".split(' ').count()
        );
        assert!(words.word(0, "Reuters’s").alias_length > 0);
        assert_eq!(words.word(0, "Tisch").alias_length, 0);
    }

    #[test]
    fn words_of_one_text_stay_where_they_are() {
        let mut words = vocabulary(Language::German);
        let written: Vec<String> = (0..200).map(|it| format!("n{it}.de")).collect();
        let read: Vec<_> = written
            .iter()
            .map(|it| words.joined(&Vocable::default(), it, it))
            .collect();
        assert!(read.iter().zip(&written).all(|(it, own)| it.lower == *own));
    }

    #[test]
    fn what_stops_hold_together() {
        let mut words = vocabulary(Language::German);
        let first = words.word(0, "Bildblog");
        let stop = words.joined(first, ".", "Bildblog.");
        let whole = words.joined(stop, "de", "Bildblog.de");
        assert_eq!(whole.lower, "bildblog.de");
        assert!(whole.capital && whole.entry.is_none());
        let land = words.word(0, "U.S");
        let stopped = words.stopped(land, "U.S.");
        assert_eq!(stopped.lower, "u.s");
        assert!(stopped.alias_length > 1);
    }
}
