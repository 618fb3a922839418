//! Finding numbers with what qualifies, multiplies and measures them.

use super::beside_numbers::{approximators, currency, is_name_part};
use super::decimals::decimal;
use super::measures::measure;
use super::number_words::{self, multitude, power};
use super::reading::{Finding, Reading};
use super::shares::share;
use super::{Unit, Value};

/// The number or range of numbers that starts at token `at`, with words like "rund" before it and
/// its unit behind it.
pub(super) fn find(reading: &Reading, at: usize) -> Option<Finding> {
    let (mut about, mut next) = approximators(reading, at);
    let between = matches!(reading.low(next), "zwischen" | "between");
    if between {
        next += 1;
        if super::years::are_between(reading, next) {
            return None;
        }
    }
    if next == at && is_name_part(reading, at) {
        return None;
    }
    let before = currency(reading, next);
    if before.is_some() {
        next += 1;
    }
    if let Some((share, end)) = share(reading, next).filter(|_| before.is_none()) {
        return number(at, end, share, share, true, Some(Unit::Percent));
    }
    if let Some((low, high, end)) = many(reading, next).filter(|_| !between) {
        let (unit, factor, end) = unit(reading, end, before);
        return number(at, end, low * factor, high * factor, true, unit);
    }
    let mut low = amount(reading, next)?;
    if low.is_over_only
        && about
        && low.value < 10.0
        && matches!(reading.low(next - 1), "über" | "over" | "unter")
    {
        // "berichtete über zwei Männer": the preposition, not the comparison.
        about = false;
        if next == at + 1 {
            return None;
        }
    }
    let mut high = low.clone();
    if let Some(second) = range(reading, low.next, between) {
        let second = second + usize::from(currency(reading, second).is_some());
        if let Some(last) = amount(reading, second) {
            if low.power == 0 && last.power >= 3 && low.value < 1000.0 {
                low = low.times(last.power);
            }
            if low.value < last.value {
                high = last;
            }
        }
    }
    if between && high.value <= low.value {
        return None;
    }
    let (unit, factor, mut end) = unit(reading, high.next, before);
    let (mut low, mut high) = (low.value * factor, high.value * factor);
    if unit == Some(Unit::Duration)
        && low == high
        && let Some((more, next)) = remainder(reading, end, factor)
    {
        low += more;
        high = low;
        end = next;
    }
    number(at, end, low, high, about, unit)
}

/// What a length of time has beyond its first unit, in seconds: "und sechs Monate" behind "sechs
/// Jahre". The second unit is smaller than the first, of which one is `larger` seconds.
fn remainder(reading: &Reading, at: usize, larger: f64) -> Option<(f64, usize)> {
    if !matches!(reading.low(at), "und" | "and") {
        return None;
    }
    let amount = amount(reading, at + 1)?;
    match unit(reading, amount.next, None) {
        (Some(Unit::Duration), factor, end)
            if factor < larger && amount.value * factor < larger =>
        {
            Some((amount.value * factor, end))
        }
        _ => None,
    }
}

fn number(
    start: usize,
    end: usize,
    low: f64,
    high: f64,
    about: bool,
    unit: Option<Unit>,
) -> Option<Finding> {
    Some(Finding {
        start,
        end,
        value: Value::Number {
            low,
            high,
            about,
            unit,
        },
    })
}

/// Where the second number of a range starts, if what stands at `at` makes one.
fn range(reading: &Reading, at: usize, between: bool) -> Option<usize> {
    match reading.low(at) {
        "bis" if reading.low(at + 1) == "zu" => Some(at + 2),
        "bis" | "to" => Some(at + 1),
        "-" | "–" if reading.glued(at) && reading.glued(at + 1) => Some(at + 1),
        "und" | "and" if between => Some(at + 1),
        _ => None,
    }
}

/// "Tausende", "mehrere hundert", "tens of thousands", "several million".
fn many(reading: &Reading, at: usize) -> Option<(f64, f64, usize)> {
    let low = reading.low(at);
    let vague = matches!(
        low,
        "mehrere"
            | "mehreren"
            | "mehrerer"
            | "einige"
            | "einigen"
            | "viele"
            | "vielen"
            | "etliche"
            | "etlichen"
            | "several"
            | "many"
    );
    let next = match (low, reading.low(at + 1)) {
        _ if vague => at + 1,
        ("a", "few") => at + 2,
        _ => {
            if matches!(low, "tens" | "hundreds")
                && reading.low(at + 1) == "of"
                && reading.low(at + 2) == "thousands"
            {
                let least = if low == "tens" { 1e4 } else { 1e5 };
                return Some((least, least * 10.0 - 1.0, at + 3));
            }
            let (least, most) = multitude(low)?;
            return Some((least, most, at + 1));
        }
    };
    let (least, most) = multitude(reading.low(next)).or(match reading.low(next) {
        "hundert" | "hundred" => Some((100.0, 999.0)),
        "tausend" | "thousand" => Some((1e3, 9_999.0)),
        "dutzend" | "dozen" => Some((12.0, 99.0)),
        "million" => Some((1e6, 999_999_999.0)),
        "billion" if !reading.german => Some((1e9, 999_999_999_999.0)),
        _ => None,
    })?;
    Some((least, most, next + 1))
}

/// A number with its multiplier.
#[derive(Clone)]
struct Amount {
    value: f64,
    /// The digits before the multiplier, as a decimal fraction.
    decimal: String,
    /// The power of ten of the multiplier; 0 without one.
    power: i32,
    /// Whether a word like "über" before it could as well be a preposition.
    is_over_only: bool,
    next: usize,
}

impl Amount {
    fn new(decimal: String, power: i32, next: usize) -> Option<Self> {
        // Parsing the whole keeps "1,1 Millionen" exactly 1100000.
        let value: f64 = format!("{decimal}e{power}").parse().ok()?;
        Some(Self {
            is_over_only: power == 0,
            value,
            decimal,
            power,
            next,
        })
    }

    fn times(&self, power: i32) -> Self {
        Self::new(self.decimal.clone(), power, self.next).unwrap_or_else(|| self.clone())
    }
}

/// The number at token `at`, in digits or words, with its multiplier.
fn amount(reading: &Reading, at: usize) -> Option<Amount> {
    if reading.is_number(at) {
        let stop = reading.text(at + 1) == "." && reading.glued(at + 1);
        if stop && !reading.is_rest_marks(at + 1) {
            // An ordinal: "der 3. Tag".
            return None;
        }
        let power = multiplier(reading, at + 1);
        let decimal = decimal(
            reading.text(at),
            reading,
            power.is_some_and(|(power, _)| power >= 6),
        )?;
        return match power {
            Some((power, next)) => Amount::new(decimal, power, next),
            None => Amount::new(decimal, 0, at + 1),
        };
    }
    if !reading.is_word(at) {
        return None;
    }
    attached(reading, at).or_else(|| worded(reading, at))
}

/// The multiplier at token `at` and the token behind it.
fn multiplier(reading: &Reading, at: usize) -> Option<(i32, usize)> {
    let low = reading.low(at);
    // "hundred thousand".
    if let (Some(2), Some(3)) = (power(low, false), power(reading.low(at + 1), false)) {
        return Some((5, at + 2));
    }
    let german = reading.german && !reading.english;
    let power = power(low, german)?;
    let stop = matches!(low, "mio" | "mrd" | "tsd" | "mill" | "bio")
        && reading.text(at + 1) == "."
        && reading.glued(at + 1)
        && !reading.is_rest_marks(at + 1);
    Some((power, at + 1 + usize::from(stop)))
}

/// Digits with letters attached: "12k", "1.5bn", "10km" (whose unit [`unit`] reads again).
fn attached(reading: &Reading, at: usize) -> Option<Amount> {
    if !reading.starts_with_digit(at) {
        return None;
    }
    let low = reading.low(at);
    let split = low.find(|c: char| c.is_alphabetic())?;
    let (digits, letters) = low.split_at_checked(split)?;
    if digits.is_empty()
        || !digits
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
    {
        return None;
    }
    let money = at > 0 && currency(reading, at - 1).is_some();
    let power = match letters {
        "k" => 3,
        "m" if money => 6,
        "mn" | "mio" => 6,
        "bn" | "b" if letters == "bn" || money => 9,
        "tn" => 12,
        // The unit is part of the word; the value stands without it.
        "km" | "kg" | "m" | "t" | "cm" | "mm" | "h" => 0,
        _ => return None,
    };
    let decimal = decimal(digits, reading, power >= 6)?;
    let next = if power == 0 { at } else { at + 1 };
    Amount::new(decimal, power, next)
}

/// Number words: "zwölftausend", "eine Million", "half a million", "two hundred and fifty".
fn worded(reading: &Reading, at: usize) -> Option<Amount> {
    let low = reading.low(at);
    let one = matches!(
        low,
        "ein" | "eine" | "einer" | "einem" | "einen" | "a" | "one"
    );
    if one || low == "half" {
        let mut next = at + 1;
        let mut decimal = "1";
        if matches!(reading.low(next), "halbe" | "halben") {
            decimal = "0.5";
            next += 1;
        } else if low == "half" {
            decimal = "0.5";
            next += usize::from(matches!(reading.low(next), "a"));
        }
        if matches!(reading.low(next), "dutzend" | "dozen") {
            let dozen = if decimal == "1" { "12" } else { "6" };
            return Amount::new(dozen.into(), 0, next + 1).map(surely);
        }
        let (power, next) = multiplier(reading, next)?;
        return Amount::new(decimal.into(), power, next);
    }
    // Nouns and names: "außer Acht", "die Elf". At a sentence's start every word has a capital.
    let noun = at > 0 && reading.capital(at) && !matches!(low, "hundert" | "tausend");
    if noun {
        return None;
    }
    let german = reading.german.then(|| number_words::german(low)).flatten();
    let english = || {
        reading
            .english
            .then(|| english_words(reading, at))
            .flatten()
    };
    let (value, next) = german.map(|value| (value, at + 1)).or_else(english)?;
    if value >= 13.0 && matches!(reading.low(next), "dutzend" | "dozen") {
        return None;
    }
    if matches!(reading.low(next), "dutzend" | "dozen") {
        return Amount::new(format!("{}", value * 12.0), 0, next + 1).map(surely);
    }
    match multiplier(reading, next) {
        Some((power, next)) => Amount::new(format!("{value}"), power, next),
        None => Amount::new(format!("{value}"), 0, next),
    }
}

fn surely(amount: Amount) -> Amount {
    Amount {
        is_over_only: false,
        ..amount
    }
}

/// English number words, with what follows "hundred": "two hundred and fifty".
fn english_words(reading: &Reading, at: usize) -> Option<(f64, usize)> {
    let value = number_words::english(reading.low(at))?;
    if reading.low(at + 1) != "hundred" || reading.low(at + 2) == "thousand" {
        return Some((value, at + 1));
    }
    let rest = at + 2 + usize::from(reading.low(at + 2) == "and");
    match number_words::english(reading.low(rest)).filter(|&rest| rest < 100.0) {
        Some(more) => Some((value * 100.0 + more, rest + 1)),
        None => Some((value * 100.0, at + 2)),
    }
}

/// The unit at token `at`: what it is, what the number has to be multiplied by, and the token behind
/// it. `before` is a unit of money that stood before the number.
fn unit(reading: &Reading, at: usize, before: Option<Unit>) -> (Option<Unit>, f64, usize) {
    if before.is_some() {
        return (before, 1.0, at);
    }
    let low = reading.low(at);
    // "10km" is one word whose number was read already.
    let letters = low.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    let near = reading.is_number(at.wrapping_sub(1)) || letters.len() < low.len();
    match measure(letters, near) {
        Some((unit, factor)) => (Some(unit), factor, at + 1),
        None if low == "per" && reading.low(at + 1) == "cent" => (Some(Unit::Percent), 1.0, at + 2),
        None if low == "us" && reading.text(at + 1) == "$" => (Some(Unit::Dollar), 1.0, at + 2),
        None => (None, 1.0, at),
    }
}
