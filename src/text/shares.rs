//! Finding shares that are told in words: "zwei Drittel", "jeder Fünfte", "a quarter of", "four out of five".

use super::number_words;
use super::reading::Reading;

/// The share of a whole that starts at token `at`, in percent, and the token behind it.
///
/// Quarters of a town, of an hour and of a business year are none: without a number in front, a fraction
/// has to be one of something.
pub(super) fn share(reading: &Reading, at: usize) -> Option<(f64, usize)> {
    if !reading.is_word(at) {
        return None;
    }
    let german = || reading.german.then(|| german(reading, at)).flatten();
    let english = || reading.english.then(|| english(reading, at)).flatten();
    german().or_else(english)
}

fn german(reading: &Reading, at: usize) -> Option<(f64, usize)> {
    let low = reading.low(at);
    if low == "hälfte" && reading.capital(at) {
        // "In der zweiten Hälfte" is a time.
        let half_time = ["ersten", "erste", "zweiten", "zweite", "jeder"];
        return (!half_time.contains(&reading.low_before(at))).then_some((50.0, at + 1));
    }
    if matches!(low, "jeder" | "jede" | "jedes" | "jedem" | "jeden") {
        let every = german_ordinal(reading.low(at + 1))?;
        // "Jeden zweiten Tag" tells how often.
        let often = [
            "tag",
            "woche",
            "monat",
            "jahr",
            "stunde",
            "sonntag",
            "samstag",
            "montag",
            "dienstag",
            "mittwoch",
            "donnerstag",
            "freitag",
            "mal",
            "minute",
            "abend",
        ];
        return (!often.contains(&reading.low(at + 2))).then_some((100.0 / every, at + 2));
    }
    let one = matches!(low, "ein" | "einem" | "einer" | "eine" | "einen" | "eines");
    let count = if one {
        1.0
    } else {
        small(number_words::german(low)?)?
    };
    if reading.low(at + 1) == "von" {
        let of = number_words::german(reading.low(at + 2))
            .filter(|of| matches!(of, 4.0 | 5.0 | 10.0))?;
        return (count < of).then_some((100.0 * count / of, at + 3));
    }
    let parts = match reading.low(at + 1) {
        "drittel" | "dritteln" | "drittels" => 3.0,
        "viertel" | "vierteln" | "viertels" => 4.0,
        "fünftel" | "fünfteln" | "fünftels" => 5.0,
        "sechstel" | "sechsteln" => 6.0,
        "siebtel" | "siebteln" => 7.0,
        "achtel" | "achteln" => 8.0,
        "zehntel" | "zehnteln" => 10.0,
        _ => return None,
    };
    let whole = matches!(
        reading.low(at + 2),
        "der"
            | "des"
            | "aller"
            | "von"
            | "seiner"
            | "seines"
            | "ihrer"
            | "ihres"
            | "unserer"
            | "dieser"
            | "dieses"
            | "davon"
            | "mehr"
            | "weniger"
            | "höher"
            | "niedriger"
            | "auf"
            | "teurer"
            | "billiger"
            | "kleiner"
            | "größer"
    );
    // "In einem Viertel von Kiel" is a place.
    let place = reading.low(at + 2) == "von" && matches!(reading.low_before(at), "in" | "aus");
    let led = matches!(
        reading.low_before(at),
        "um" | "zu" | "gut" | "knapp" | "fast" | "rund" | "etwa" | "als" | "nahezu" | "beinahe"
    );
    (count < parts && (!one || whole && !place || led)).then_some((100.0 * count / parts, at + 2))
}

fn german_ordinal(word: &str) -> Option<f64> {
    let word = word.strip_suffix('n').unwrap_or(word);
    Some(match word {
        "zweite" => 2.0,
        "dritte" => 3.0,
        "vierte" => 4.0,
        "fünfte" => 5.0,
        "sechste" => 6.0,
        "siebte" => 7.0,
        "achte" => 8.0,
        "neunte" => 9.0,
        "zehnte" => 10.0,
        _ => return None,
    })
}

fn english(reading: &Reading, at: usize) -> Option<(f64, usize)> {
    let low = reading.low(at);
    if low == "half" {
        let all = ["of", "the", "its", "their", "his", "her", "all", "our"];
        return all.contains(&reading.low(at + 1)).then_some((50.0, at + 1));
    }
    // "Two-thirds" is one word.
    if let Some((count, parts)) = low.split_once('-') {
        let count = if count == "one" {
            1.0
        } else {
            small(number_words::english(count)?)?
        };
        let parts = english_parts(parts)?;
        return (count < parts).then_some((100.0 * count / parts, at + 1));
    }
    let article = matches!(low, "a" | "an");
    let count = if article || low == "one" {
        1.0
    } else {
        small(number_words::english(low)?)?
    };
    let of = match (reading.low(at + 1), reading.low(at + 2)) {
        ("in", _) if !article => Some(at + 2),
        ("out", "of") if !article => Some(at + 3),
        _ => None,
    };
    if let Some(of) = of {
        // "Four in five days" counts what happened in that time.
        let time = [
            "days",
            "weeks",
            "months",
            "years",
            "hours",
            "minutes",
            "games",
            "matches",
            "attacks",
            "cases",
            "cities",
            "countries",
        ];
        if reading.low(at + 1) == "in" && time.contains(&reading.low(of + 1)) {
            return None;
        }
        let all = number_words::english(reading.low(of))
            .filter(|all| matches!(all, 3.0 | 4.0 | 5.0 | 10.0))?;
        return (count < all).then_some((100.0 * count / all, of + 1));
    }
    let parts = english_parts(reading.low(at + 1))?;
    // "A quarter of an hour" is a time.
    let of = reading.low(at + 2) == "of" && !matches!(reading.low(at + 3), "a" | "an");
    let whole = count > 1.0 || of;
    (whole && count < parts).then_some((100.0 * count / parts, at + 2))
}

/// How many parts the whole has, by what one of them is called.
pub(super) fn english_parts(word: &str) -> Option<f64> {
    Some(match word {
        "third" | "thirds" => 3.0,
        "quarter" | "quarters" => 4.0,
        "fifth" | "fifths" => 5.0,
        "sixth" | "sixths" => 6.0,
        "seventh" | "sevenths" => 7.0,
        "eighth" | "eighths" => 8.0,
        "tenth" | "tenths" => 10.0,
        _ => return None,
    })
}

/// Only small numbers count parts.
fn small(count: f64) -> Option<f64> {
    (count < 10.0 && count.fract() == 0.0).then_some(count)
}
