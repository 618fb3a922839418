//! Finding dates and periods.

use jiff::civil::{Date, Weekday};

use super::calendar::{self, Direction, month, weekday};
use super::reading::{Finding, Reading};
use super::{PartialDate, Value, years};

/// The date or period that starts at token `at`.
pub(super) fn find(reading: &Reading, at: usize) -> Option<Finding> {
    // Most words need no closer look: dates start with digits, names of months and weekdays.
    if reading.starts_with_digit(at) {
        period(reading, at).or_else(|| years::bare(reading, at))
    } else if month(reading, at).is_some() {
        period(reading, at).or_else(|| bare_month(reading, at))
    } else if reading.capital(at) {
        after_weekday(reading, at)
            .or_else(|| festival(reading, at))
            .or_else(|| relative(reading, at))
    } else {
        relative(reading, at)
    }
}

/// A finding of the tokens from `start` to `end`.
pub(super) fn whole(
    start: usize,
    end: usize,
    from: PartialDate,
    to: PartialDate,
) -> Option<Finding> {
    Some(Finding {
        start,
        end,
        value: Value::Date { from, to },
    })
}

/// "Mittwoch, 23. Oktober 2024", "Freitag, dem 18. Oktober", "Friday, Oct. 18".
fn after_weekday(reading: &Reading, at: usize) -> Option<Finding> {
    weekday(reading, at)?;
    let mut next = at + 1;
    if reading.text(next) == "," || reading.text(next) == "." && reading.glued(next) {
        next += 1;
    }
    if matches!(reading.low(next), "den" | "dem" | "der" | "the") {
        next += 1;
    }
    let found = period(reading, next)?;
    Some(Finding { start: at, ..found })
}

/// A date with at least a month and a day or a year, or a period of two such dates.
fn period(reading: &Reading, at: usize) -> Option<Finding> {
    if at > 0 && reading.glued(at) && matches!(reading.text(at - 1), "." | ":" | "/" | "-" | "_") {
        return None;
    }
    let between = matches!(reading.low_before(at), "zwischen" | "between")
        || matches!(reading.low_before(at), "dem" | "den" | "the")
            && at > 1
            && matches!(reading.low(at - 2), "zwischen" | "between");
    if let Some((from, next)) = complete(reading, at) {
        if let Some(second) = separator(reading, next, between) {
            if let Some((to, end)) = complete(reading, second) {
                let from = with_year_of(from, to);
                // With their years, days that run backwards are no period.
                if from.year.is_none() || to.year.is_none() || from <= to {
                    return whole(at, end, from, to);
                }
            }
            // "October 8 to 13", "Oct. 8-13, 2024": the month stands before the first day.
            let month_first = reading.english && month(reading, at).is_some();
            if let Some((day, end)) = day(reading, second)
                .filter(|(day, _)| month_first && from.day.is_some_and(|first| first <= *day))
            {
                let (year, end) = year_behind(reading, end)
                    .map_or((from.year, end), |(year, end)| (Some(year), end));
                let to = PartialDate {
                    day: Some(day),
                    year,
                    ..from
                };
                return whole(at, end, PartialDate { year, ..from }, to);
            }
        }
        return whole(at, next, from, from);
    }
    // "8. bis 13. Oktober", "8.-13.10.2024", "8-13 October", "8. und 13. Oktober".
    let (first, next) = day(reading, at)?;
    if reading.german && !reading.english && reading.text(next - 1) != "." {
        return None;
    }
    let joined = matches!(reading.low(next), "und" | "and") && !between;
    let second = if joined {
        next + 1
    } else {
        separator(reading, next, between)?
    };
    let (to, end) = complete(reading, second)?;
    to.day?;
    let from = PartialDate {
        day: Some(first),
        ..to
    };
    if joined {
        return whole(at, next, from, from);
    }
    // Days of one month that run backwards are no period.
    whole(at, end, from, to).filter(|_| from.day <= to.day)
}

/// Gives `from` the year of `to` where it has none; the one before where it lies later in the year.
fn with_year_of(from: PartialDate, to: PartialDate) -> PartialDate {
    match (from.year, to.year) {
        (None, Some(year)) => PartialDate {
            year: Some(if from.month > to.month {
                year - 1
            } else {
                year
            }),
            ..from
        },
        _ => from,
    }
}

/// The token behind what joins the two ends of a period at token `at`.
pub(super) fn separator(reading: &Reading, at: usize, between: bool) -> Option<usize> {
    match reading.low(at) {
        "-" | "–" | "—" | "/" if reading.glued(at) || reading.text(at) == "–" => Some(at + 1),
        "bis" if matches!(reading.low(at + 1), "zum" | "einschließlich") => Some(at + 2),
        "bis" | "to" | "through" => Some(at + 1),
        "und" | "and" if between => {
            let article = matches!(reading.low(at + 1), "dem" | "den" | "the");
            Some(at + 1 + usize::from(article))
        }
        _ => None,
    }
}

/// The day of a month at token `at`, with its stop or ending: "8.", "8", "8th".
fn day(reading: &Reading, at: usize) -> Option<(u8, usize)> {
    if let Some(day) = reading
        .digits(at, 1, 2)
        .filter(|day| (1..=31).contains(day))
    {
        let dotted = reading.text(at + 1) == "." && reading.glued(at + 1);
        return Some((day as u8, at + 1 + usize::from(dotted)));
    }
    if !reading.english {
        return None;
    }
    let low = reading.low(at);
    let digits = ["st", "nd", "rd", "th"]
        .iter()
        .find_map(|ending| low.strip_suffix(ending))?;
    let day: u8 = digits.parse().ok()?;
    (1..=31).contains(&day).then_some((day, at + 1))
}

fn year(reading: &Reading, at: usize) -> Option<i16> {
    let year = reading.digits(at, 4, 4)?;
    (1000..2200).contains(&year).then_some(year as i16)
}

/// A year behind a date, perhaps with a comma before it.
fn year_behind(reading: &Reading, at: usize) -> Option<(i16, usize)> {
    let comma = reading.text(at) == "," && reading.english;
    let at = at + usize::from(comma);
    // "8. Oktober 2024 Mann" does not occur; a unit behind the number would make it an amount.
    year(reading, at).map(|year| (year, at + 1))
}

/// One date with a month: "8. Oktober 2024", "8.10.2024", "08.10.", "2024-10-08", "October 8, 2024",
/// "8 Oct 2024", "Oktober 2024".
fn complete(reading: &Reading, at: usize) -> Option<(PartialDate, usize)> {
    iso(reading, at)
        .or_else(|| numeric(reading, at))
        .or_else(|| day_first(reading, at))
        .or_else(|| month_first(reading, at))
}

fn checked(year: Option<i16>, month: u32, day: u32) -> Option<PartialDate> {
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some(PartialDate {
        year,
        month: Some(month as u8),
        day: Some(day as u8),
    })
}

fn iso(reading: &Reading, at: usize) -> Option<(PartialDate, usize)> {
    let joined = (1..=4).all(|step| reading.glued(at + step))
        && reading.text(at + 1) == "-"
        && reading.text(at + 3) == "-";
    if !joined {
        return None;
    }
    let date = checked(
        Some(year(reading, at)?),
        reading.digits(at + 2, 2, 2)?,
        reading.digits(at + 4, 2, 2)?,
    )?;
    Some((date, at + 5))
}

fn numeric(reading: &Reading, at: usize) -> Option<(PartialDate, usize)> {
    if !reading.is_number(at) {
        return None;
    }
    let text = reading.text(at);
    let number = |part: &str| part.parse::<u32>().ok().filter(|_| part.len() <= 2);
    let full_year = |part: &str| match part.len() {
        4 => part.parse::<i16>().ok(),
        2 => part
            .parse::<i16>()
            .ok()
            .map(|year| if year < 70 { 2000 + year } else { 1900 + year }),
        _ => None,
    };
    if text.contains('/') && reading.english {
        let parts: Vec<_> = text.splitn(4, '/').collect();
        let &[first, second, last] = parts.as_slice() else {
            return None;
        };
        let year = full_year(last).filter(|_| last.len() == 4)?;
        let (first, second) = (number(first)?, number(second)?);
        // Americans write the month first, Britons the day; only a number over twelve tells.
        let date = match (first > 12, second > 12) {
            (false, true) => checked(Some(year), first, second)?,
            (true, false) => checked(Some(year), second, first)?,
            _ if first == second => checked(Some(year), first, second)?,
            _ => PartialDate {
                year: Some(year),
                ..PartialDate::default()
            },
        };
        return Some((date, at + 1));
    }
    if text.len() > 10 || !text.contains('.') {
        return None;
    }
    let parts: Vec<_> = text.splitn(4, '.').collect();
    match parts.as_slice() {
        [day, month, last] => Some((
            checked(Some(full_year(last)?), number(month)?, number(day)?)?,
            at + 1,
        )),
        // "08.10." with its last stop; without it, it is a decimal or a time.
        [day, month] if reading.german && reading.text(at + 1) == "." && reading.glued(at + 1) => {
            let date = checked(None, number(month)?, number(day)?)?;
            Some((date, at + 2))
        }
        _ => None,
    }
}

fn day_first(reading: &Reading, at: usize) -> Option<(PartialDate, usize)> {
    let (day, mut next) = day(reading, at)?;
    if reading.low(next) == "of" {
        next += 1;
    }
    let (month, next) = month(reading, next)?;
    let (year, end) =
        year_behind(reading, next).map_or((None, next), |(year, end)| (Some(year), end));
    let date = PartialDate {
        year,
        month: Some(month),
        day: Some(day),
    };
    Some((date, end))
}

fn month_first(reading: &Reading, at: usize) -> Option<(PartialDate, usize)> {
    let (month, next) = month(reading, at)?;
    let month = Some(month);
    if let Some(year) = year(reading, next) {
        return Some((
            PartialDate {
                year: Some(year),
                month,
                day: None,
            },
            next + 1,
        ));
    }
    if !reading.english {
        return None;
    }
    let (day, after) = day(reading, next)?;
    // The stop behind "Oct. 8." ends the sentence.
    let after = if reading.text(after - 1) == "." {
        after - 1
    } else {
        after
    };
    let (year, end) =
        year_behind(reading, after).map_or((None, after), |(year, end)| (Some(year), end));
    Some((
        PartialDate {
            year,
            month,
            day: Some(day),
        },
        end,
    ))
}

/// A day with a name of its own that falls on the same date each year: "Silvester", "Boxing Day".
fn festival(reading: &Reading, at: usize) -> Option<Finding> {
    let (month, day, end) = calendar::festival(reading, at)?;
    let (year, end) = year(reading, end).map_or((None, end), |year| (Some(year), end + 1));
    let date = PartialDate {
        year,
        month: Some(month),
        day: Some(day),
    };
    whole(at, end, date, date)
}

/// A month by itself, where a preposition or adverb says that one is meant: "im Juni", "since May".
fn bare_month(reading: &Reading, at: usize) -> Option<Finding> {
    let (month, end) = month(reading, at)?;
    let led = match reading.low_before(at) {
        "im" | "seit" | "ab" | "bis" | "anfang" | "mitte" | "ende" | "vom" | "zum" | "von"
        | "vergangenen" | "kommenden" | "letzten" | "nächsten" | "diesen" => reading.german,
        "in" | "since" | "until" | "by" | "early" | "late" | "mid" | "last" | "next" | "during" => {
            reading.english && !(reading.text(at) == "May" && reading.low_before(at) == "by")
        }
        _ => false,
    };
    let date = PartialDate {
        month: Some(month),
        ..PartialDate::default()
    };
    if led {
        whole(at, end, date, date)
    } else {
        None
    }
}

/// "am Freitag", "gestern", "next Monday", counted from the day of publication.
fn relative(reading: &Reading, at: usize) -> Option<Finding> {
    let published = reading.published?;
    let days = match reading.low(at) {
        "heute" if reading.german && reading.low(at + 1) != "noch" => 0,
        "gestern" if reading.german => -1,
        "vorgestern" if reading.german => -2,
        "übermorgen" if reading.german => 2,
        "today" | "tonight" if reading.english => 0,
        "yesterday" if reading.english => -1,
        "tomorrow" if reading.english => 1,
        _ => return weekday_alone(reading, at, published),
    };
    let date = Direction::shifted(published, days)?;
    whole(at, at + 1, date, date)
}

fn weekday_alone(reading: &Reading, at: usize, published: Date) -> Option<Finding> {
    let day: Weekday = weekday(reading, at)?;
    let next_week = ["kommenden", "kommender", "nächsten", "next"];
    let before = ["vergangenen", "vergangener", "vorigen", "letzten", "last"];
    let (mut start, mut end) = (at, at + 1);
    let mut direction = Direction::Past;
    let lead = reading.low_before(at);
    if next_week.contains(&lead) {
        direction = Direction::Next;
        start -= 1;
    } else if before.contains(&lead) {
        direction = Direction::Before;
        start -= 1;
    } else if before.contains(&reading.low(at + 1))
        && matches!(reading.low(at + 2), "woche" | "week")
    {
        direction = Direction::LastWeek;
        end += 2;
    } else if next_week.contains(&reading.low(at + 1))
        && matches!(reading.low(at + 2), "woche" | "week")
    {
        direction = Direction::NextWeek;
        end += 2;
    }
    // The word before may belong to what was found already; the span then starts at the weekday.
    let date = direction.day(published, day)?;
    whole(start, end, date, date)
}
