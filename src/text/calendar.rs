//! Names of months and weekdays, and days counted from the day of publication.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::PartialDate;
use super::reading::Reading;

/// The month that token `at` names and the token behind it; a shortened one takes its stop along.
pub(super) fn month(reading: &Reading, at: usize) -> Option<(u8, usize)> {
    if !reading.capital(at) {
        return None;
    }
    let low = reading.low(at);
    let german = || {
        Some(match low {
            "januar" | "jänner" => 1,
            "februar" | "feber" => 2,
            "märz" => 3,
            "april" => 4,
            "mai" => 5,
            "juni" => 6,
            "juli" => 7,
            "august" => 8,
            "september" => 9,
            "oktober" => 10,
            "november" => 11,
            "dezember" => 12,
            _ => return None,
        })
    };
    let english = || {
        Some(match low {
            "january" => 1,
            "february" => 2,
            "march" => 3,
            "april" => 4,
            "may" => 5,
            "june" => 6,
            "july" => 7,
            "august" => 8,
            "september" => 9,
            "october" => 10,
            "november" => 11,
            "december" => 12,
            _ => return None,
        })
    };
    let full = reading
        .german
        .then(german)
        .flatten()
        .or_else(|| reading.english.then(english).flatten());
    if let Some(month) = full {
        return Some((month, at + 1));
    }
    let short = match low {
        "jan" => 1,
        "feb" | "febr" => 2,
        "mar" if reading.english => 3,
        "apr" => 4,
        "jun" => 6,
        "jul" => 7,
        "aug" => 8,
        "sept" | "sep" => 9,
        "okt" if reading.german => 10,
        "oct" if reading.english => 10,
        "nov" => 11,
        "dez" if reading.german => 12,
        "dec" if reading.english => 12,
        _ => return None,
    };
    let stop = reading.text(at + 1) == "." && reading.glued(at + 1);
    Some((short, at + 1 + usize::from(stop)))
}

/// The weekday that token `at` names, alone or with a part of the day: "Freitag", "Freitagabend".
pub(super) fn weekday(reading: &Reading, at: usize) -> Option<Weekday> {
    use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
    let low = reading.low(at);
    if !reading.capital(at) || !low.starts_with(['m', 'd', 'f', 's', 't', 'w']) {
        return None;
    }
    let german = [
        ("montag", Monday),
        ("dienstag", Tuesday),
        ("mittwoch", Wednesday),
        ("donnerstag", Thursday),
        ("freitag", Friday),
        ("samstag", Saturday),
        ("sonnabend", Saturday),
        ("sonntag", Sunday),
    ];
    let english = [
        ("monday", Monday),
        ("tuesday", Tuesday),
        ("wednesday", Wednesday),
        ("thursday", Thursday),
        ("friday", Friday),
        ("saturday", Saturday),
        ("sunday", Sunday),
    ];
    if reading.german {
        let named = german.iter().find_map(|&(name, day)| {
            let rest = low.strip_prefix(name)?;
            matches!(
                rest,
                "" | "abend" | "morgen" | "mittag" | "nachmittag" | "vormittag" | "nacht" | "früh"
            )
            .then_some(day)
        });
        if named.is_some() {
            return named;
        }
    }
    english
        .iter()
        .find(|&&(name, _)| reading.english && low == name)
        .map(|&(_, day)| day)
}

/// The month and day of the festival that token `at` names, and the token behind its name.
pub(super) fn festival(reading: &Reading, at: usize) -> Option<(u8, u8, usize)> {
    if !reading.capital(at) {
        return None;
    }
    let low = reading.low(at);
    let german = || {
        let (month, day) = match low {
            "silvester" | "silvesterabend" | "silvesternacht" => (12, 31),
            "neujahr" | "neujahrstag" | "neujahrsmorgen" => (1, 1),
            "heiligabend" => (12, 24),
            "nikolaustag" => (12, 6),
            "valentinstag" => (2, 14),
            "reformationstag" => (10, 31),
            "allerheiligen" => (11, 1),
            "halloween" => (10, 31),
            "tag" => {
                return match [1, 2, 3].map(|step| reading.low(at + step)) {
                    ["der", "arbeit", _] => Some((5, 1, at + 3)),
                    ["der", "deutschen", "einheit"] => Some((10, 3, at + 4)),
                    _ => None,
                };
            }
            _ => return None,
        };
        Some((month, day, at + 1))
    };
    let english = || {
        let possessive = |at: usize| {
            // "New Year's" is one word or three.
            if matches!(reading.text(at), "'" | "’") && reading.low(at + 1) == "s" {
                return Some(at + 2);
            }
            None
        };
        let day_behind = |at: usize| reading.low(at) == "day";
        match (low, reading.low(at + 1)) {
            ("halloween", _) => Some((10, 31, at + 1)),
            ("christmas", "eve") => Some((12, 24, at + 2)),
            ("christmas", "day") => Some((12, 25, at + 2)),
            ("boxing", "day") => Some((12, 26, at + 2)),
            ("new", "year's" | "year’s") | ("new", "year") => {
                let next = possessive(at + 2).unwrap_or(at + 2);
                match reading.low(next) {
                    "eve" => Some((12, 31, next + 1)),
                    "day" => Some((1, 1, next + 1)),
                    _ => None,
                }
            }
            ("valentine's" | "valentine’s", "day") => Some((2, 14, at + 2)),
            ("valentine", _) => {
                let next = possessive(at + 1)?;
                day_behind(next).then_some((2, 14, next + 1))
            }
            _ => None,
        }
    };
    let german = reading.german.then(german).flatten();
    german.or_else(|| reading.english.then(english).flatten())
}

/// Which of the many days of one name is meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Direction {
    /// The last one up to and including the day of publication: "am Freitag".
    Past,
    /// The last one before it: "am vergangenen Freitag".
    Before,
    /// The first one after it: "am kommenden Freitag".
    Next,
    /// The one in the week before, weeks starting on Monday: "Freitag vergangener Woche".
    LastWeek,
    /// The one in the week after.
    NextWeek,
}

impl Direction {
    /// The day `name` meant in a text published on `published`.
    pub fn day(self, published: Date, name: Weekday) -> Option<PartialDate> {
        let today = i64::from(published.weekday().to_monday_zero_offset());
        let wanted = i64::from(name.to_monday_zero_offset());
        let ago = (today - wanted).rem_euclid(7);
        let days = match self {
            Self::Past => -ago,
            Self::Before if ago == 0 => -7,
            Self::Before => -ago,
            Self::Next => 7 - ago,
            Self::LastWeek => wanted - today - 7,
            Self::NextWeek => wanted - today + 7,
        };
        Self::shifted(published, days)
    }

    /// The day `days` after `published`.
    pub fn shifted(published: Date, days: i64) -> Option<PartialDate> {
        let date = published.checked_add(days.days()).ok()?;
        Some(PartialDate::of(date))
    }
}
