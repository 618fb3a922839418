//! Finding years that stand by themselves.

use super::PartialDate;
use super::beside_numbers::{is_name_part, is_qualified};
use super::dates::{separator, whole};
use super::reading::{Finding, Reading};

/// A year by itself, 1900 to 2100, where the words before it say that it is one, or where it counts
/// nothing.
pub(super) fn bare(reading: &Reading, at: usize) -> Option<Finding> {
    let first = reading
        .digits(at, 4, 4)
        .filter(|year| (1900..=2100).contains(year))? as i16;
    let counted = reading.is_word(at + 1)
        && reading.token(at + 1).is_some_and(|token| token.spaced)
        && (reading.german && reading.capital(at + 1)
            || matches!(
                reading.low(at + 1),
                "people" | "soldiers" | "troops" | "percent" | "million"
            ))
        || matches!(reading.text(at + 1), "%" | "€" | "$");
    let surely = matches!(
        reading.low_before(at),
        "jahr"
            | "jahre"
            | "jahres"
            | "jahren"
            | "year"
            | "sommer"
            | "herbst"
            | "winter"
            | "frühjahr"
            | "frühling"
            | "summer"
            | "autumn"
            | "fall"
            | "spring"
            | "anfang"
            | "mitte"
            | "ende"
            | "early"
            | "late"
            | "mid"
    );
    let probably = matches!(
        reading.low_before(at),
        "seit"
            | "bis"
            | "ab"
            | "von"
            | "vor"
            | "nach"
            | "in"
            | "since"
            | "until"
            | "by"
            | "from"
            | "during"
            | "("
    );
    let spans = are_between(reading, at);
    let led = surely || spans || probably && !counted;
    if !led && (counted || !stands_like_a_year(reading, at, first)) {
        return None;
    }
    let from = PartialDate {
        year: Some(first),
        ..PartialDate::default()
    };
    let second = separator(reading, at + 1, spans).and_then(|next| {
        let last = reading
            .digits(next, 4, 4)
            .filter(|year| (1900..=2100).contains(year))? as i16;
        (last > first).then_some((last, next + 1))
    });
    match second {
        Some((last, end)) => whole(
            at,
            end,
            from,
            PartialDate {
                year: Some(last),
                ..from
            },
        ),
        None => whole(at, at + 1, from, from),
    }
}

/// Whether a number of four digits that nothing leads or follows is a year: "Das 2017 eröffnete Kabel",
/// "Weihnachten 2024", "the 2014 strike". Round ones are numbers, and so are those behind "rund".
fn stands_like_a_year(reading: &Reading, at: usize, number: i16) -> bool {
    let english_plural = !reading.german && reading.low(at + 1).ends_with('s');
    number < 2050
        && number % 100 != 0
        && !reading.glued(at)
        && !is_qualified(reading, at)
        && !is_name_part(reading, at)
        && !english_plural
        && if reading.is_word(at + 1) {
            !reading.capital(at + 1)
        } else {
            reading.capital(at.wrapping_sub(1))
        }
}

/// Whether token `at` is the first of two years that "zwischen" joins: "zwischen 2011 und 2022". A
/// noun behind them makes both numbers of something.
pub(super) fn are_between(reading: &Reading, at: usize) -> bool {
    let year = |at: usize| {
        reading
            .digits(at, 4, 4)
            .is_some_and(|year| (1900..=2100).contains(&year))
    };
    matches!(reading.low_before(at), "zwischen" | "between")
        && year(at)
        && matches!(reading.low(at + 1), "und" | "and")
        && year(at + 2)
        && !(reading.german && reading.is_word(at + 3) && reading.capital(at + 3))
}
