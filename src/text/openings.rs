//! Which words numbers and dates can start with.
//!
//! Most words start neither, and asking every finder about each of them would take most of the time
//! that reading a sentence takes.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::number_words;
use super::reading::Reading;
use super::shares::english_parts;

/// Words that qualify a number, stand for one, or name a day or month, in small letters.
const WORDS: [&str; 185] = [
    // Words before a number.
    "rund",
    "etwa",
    "circa",
    "zirka",
    "fast",
    "knapp",
    "gut",
    "beinahe",
    "nahezu",
    "über",
    "unter",
    "mindestens",
    "wenigstens",
    "höchstens",
    "maximal",
    "ungefähr",
    "annähernd",
    "schätzungsweise",
    "geschätzt",
    "geschätzte",
    "geschätzten",
    "ca",
    "about",
    "around",
    "some",
    "nearly",
    "almost",
    "roughly",
    "approximately",
    "over",
    "under",
    "estimated",
    "mehr",
    "weniger",
    "bis",
    "an",
    "in",
    "more",
    "less",
    "fewer",
    "at",
    "up",
    "close",
    "just",
    "kaum",
    "etwas",
    "deutlich",
    "weit",
    "wesentlich",
    "nicht",
    "slightly",
    "well",
    "far",
    "only",
    "gegen",
    "zwischen",
    "between",
    "eur",
    "usd",
    // Words that are a number, or nearly.
    "ein",
    "eine",
    "einer",
    "einem",
    "einen",
    "a",
    "one",
    "half",
    "eines",
    "hälfte",
    "jeder",
    "jede",
    "jedes",
    "jedem",
    "jeden",
    "mehrere",
    "mehreren",
    "mehrerer",
    "einige",
    "einigen",
    "viele",
    "vielen",
    "etliche",
    "etlichen",
    "several",
    "many",
    "tens",
    "hundreds",
    "dutzende",
    "dutzenden",
    "dutzender",
    "dozens",
    "hunderte",
    "hunderten",
    "hunderter",
    "tausende",
    "tausenden",
    "tausender",
    "thousands",
    "zehntausende",
    "zehntausenden",
    "zehntausender",
    "hunderttausende",
    "hunderttausenden",
    "hunderttausender",
    "millionen",
    "millions",
    "milliarden",
    "billions",
    // Days.
    "heute",
    "gestern",
    "vorgestern",
    "übermorgen",
    "today",
    "tonight",
    "yesterday",
    "tomorrow",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    // Days with a name of their own.
    "silvester",
    "silvesterabend",
    "silvesternacht",
    "neujahr",
    "neujahrstag",
    "neujahrsmorgen",
    "heiligabend",
    "valentinstag",
    "nikolaustag",
    "reformationstag",
    "allerheiligen",
    "halloween",
    "tag",
    "new",
    "christmas",
    "boxing",
    "valentine",
    // Months.
    "januar",
    "jänner",
    "februar",
    "feber",
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
    "january",
    "february",
    "march",
    "may",
    "june",
    "july",
    "october",
    "december",
    "jan",
    "feb",
    "febr",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sept",
    "sep",
    "okt",
    "oct",
    "nov",
    "dez",
    "dec",
    // Words that numbers of two words start with, and those of hundreds.
    "hundert",
    "tausend",
    "hundred",
    "thousand",
    "dutzend",
    "dozen",
    "million",
    "billion",
];

/// The German names of weekdays, alone or before a part of the day.
const WEEKDAYS: [&str; 8] = [
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonnabend",
    "sonntag",
];

/// The same for looking words up.
pub(super) static OPENINGS: LazyLock<FxHashSet<&str>> =
    LazyLock::new(|| WORDS.into_iter().collect());

/// For each first byte the lengths of the words that begin with it, a bit for each: most words need not be looked
/// up.
static LENGTHS: [u32; 256] = {
    let mut lengths = [0; 256];
    let mut at = 0;
    while at < WORDS.len() {
        let word = WORDS[at].as_bytes();
        lengths[word[0] as usize] |= 1 << word.len();
        at += 1;
    }
    lengths
};

/// Whether a word in small letters is one of them.
fn is_opening(word: &str) -> bool {
    let lengths = word.bytes().next().map_or(0, |it| LENGTHS[usize::from(it)]);
    word.len() < 32 && lengths >> word.len() & 1 == 1 && OPENINGS.contains(word)
}

/// Whether a number or date may start with the word at `at`. Where this is false, none does.
pub(super) fn may_open(reading: &Reading, at: usize) -> bool {
    let low = reading.low(at);
    reading.starts_with_digit(at)
        || is_opening(low)
        || low.starts_with(['m', 'd', 'f', 's'])
            && reading.capital(at)
            && WEEKDAYS.iter().any(|day| low.starts_with(day))
        || reading.german && number_words::german(low).is_some()
        || reading.english && number_words::english(low).is_some()
        || reading.english
            && low
                .split_once('-')
                .is_some_and(|(_, parts)| english_parts(parts).is_some())
}
