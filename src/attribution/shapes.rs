//! What the letters of a word tell wherever it stands: that it ends as a German adjective does, as a day, as a verb in
//! the Konjunktiv, that it is a noun of what somebody says. `vocabulary` asks once for each form of a text, so that rules which look at every word only read
//! the answer.

use super::english;
use super::german::leads_aside;
use super::lexicon::{Class, Classes, Shape};
use super::vocabulary::Vocable;

/// Words of closed classes that cannot stand inside a noun phrase as adjectives.
pub(super) const CLOSED: Classes = Classes::of(&[
    Class::Preposition,
    Class::Pronoun,
    Class::Auxiliary,
    Class::Modal,
    Class::KonjunktivOne,
    Class::KonjunktivTwo,
    Class::Finite,
    Class::Subordinator,
    Class::Coordinator,
    Class::Adverb,
]);

/// Classes of verbs in the Konjunktiv.
const KONJUNKTIV: Classes = Classes::of(&[
    Class::KonjunktivOne,
    Class::KonjunktivTwo,
    Class::KonjunktivVerbs,
]);

/// Ends of nouns that name a day or a part of it, or a month.
const DAYS: [&str; 28] = [
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonntag",
    "sonnabend",
    "abend",
    "morgen",
    "vormittag",
    "nachmittag",
    "mittag",
    "nacht",
    "januar",
    "jänner",
    "februar",
    "märz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "dezember",
    "wochenende",
];

/// Words of a time in any case.
const TIMES: [&str; 34] = [
    "anfang",
    "mitte",
    "ende",
    "beginn",
    "tag",
    "tage",
    "tagen",
    "tages",
    "woche",
    "wochen",
    "monat",
    "monate",
    "monaten",
    "monats",
    "jahr",
    "jahre",
    "jahren",
    "jahres",
    "jahrzehnt",
    "jahrzehnte",
    "jahrzehnten",
    "jahrhundert",
    "stunde",
    "stunden",
    "minute",
    "minuten",
    "sekunde",
    "sekunden",
    "uhr",
    "frühjahr",
    "herbst",
    "winter",
    "zeitpunkt",
    "augenblick",
];

/// Nouns of a moment that something else happens before or after.
const MOMENTS: [&str; 7] = [
    "zeit",
    "augenblicke",
    "augenblicken",
    "moment",
    "momente",
    "momenten",
    "nächte",
];

/// What a form looks like by itself. Whether it is what it looks like, its neighbours tell.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Looks {
    /// Whether it could be an adjective before a noun.
    pub adjective: bool,
    /// Whether it names a day, a month or a time of day.
    pub day: bool,
    /// Whether it names a time: a day, or "Woche", "Jahre".
    pub time: bool,
    /// Whether it names a moment: "Augenblicke", "Stunde".
    pub moment: bool,
    /// Whether it is unknown and ends as Konjunktiv I does: "erspare".
    pub first: bool,
    /// Whether it is unknown and has the umlaut and the ending of a strong verb in the Konjunktiv II: "verbrächten".
    pub second: bool,
    /// Whether a phrase that names a source beside a clause can start from it: "laut", "zufolge".
    pub leads_aside: bool,
    /// Whether it names something said or a position, in English: "claim", "view".
    pub names_words: bool,
    /// Whether a turn of saying without a reporting verb can open with it, in English: "put", "what", "sounded".
    pub turn: bool,
    /// Whether a way to say something in several words can open with it, in English: "made", "issued".
    pub idiom: bool,
    /// Whether it names a plea, in English: "call", "appeals".
    pub plea: bool,
    /// Whether it could be a verb in the Konjunktiv at all, known or unknown.
    pub konjunktiv: bool,
}

impl Looks {
    /// How a word looks of which everything else is known.
    pub fn of(word: &Vocable) -> Self {
        let unknown = word.entry.is_none() && !word.capital;
        let first = unknown && ends_as_first(&word.lower);
        let second = unknown && ends_as_second(&word.lower);
        let known = word.classes.meet(KONJUNKTIV)
            || word
                .entry
                .is_some_and(|it| it.verbs.iter().any(|form| form.shape == Shape::Konjunktiv));
        let day = DAYS.iter().any(|it| word.lower.ends_with(it));
        Self {
            adjective: !word.capital
                && !word.classes.meet(CLOSED)
                && ends_as_adjective(&word.lower),
            day,
            time: day || TIMES.contains(&word.lower.as_str()) || word.lower.ends_with("woche"),
            moment: MOMENTS.contains(&word.lower.as_str())
                || word.lower.ends_with("stunde")
                || word.lower.ends_with("minuten"),
            leads_aside: leads_aside(&word.lower),
            names_words: english::names_words(&word.lower),
            turn: (!word.capital || word.lower == "what") && english::opens_turn(&word.lower),
            idiom: english::opens_idiom(&word.lower),
            plea: english::is_plea(&word.lower),
            first,
            second,
            konjunktiv: known || first || second,
        }
    }
}

fn ends_as_adjective(word: &str) -> bool {
    word.len() > 2
        && !matches!(word, "der" | "die" | "das" | "dem" | "den" | "des")
        && word.ends_with(['e', 'n', 'r', 's', 'm', 'a'])
}

fn ends_as_first(word: &str) -> bool {
    word.len() >= 4
        && word.ends_with('e')
        && !["te", "eise", "nde", "ohne", "lle"]
            .iter()
            .any(|it| word.ends_with(it))
}

fn ends_as_second(word: &str) -> bool {
    // The plural looks like that of other verbs in most of them: "drängen", "nähen", "gründen".
    const SINGULAR: [&str; 10] = [
        "ächte", "ände", "äme", "äbe", "ähe", "ärfe", "änke", "öge", "ünde", "ürbe",
    ];
    const PLURAL: [&str; 4] = ["ächten", "änden", "äben", "ögen"];
    const ADJECTIVES: [&str; 3] = ["zähe", "jähe", "träge"];
    word.chars().count() > 4
        && SINGULAR.iter().chain(&PLURAL).any(|it| word.ends_with(it))
        && !ADJECTIVES.contains(&word)
}
