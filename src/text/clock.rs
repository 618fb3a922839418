//! Finding times of day.

use super::reading::{Finding, Reading};
use super::{Unit, Value};

/// The time of day that starts at token `at`: "13.07 Uhr", "22 Uhr", "um 13:07", "1:07 p.m.".
pub(super) fn find(reading: &Reading, at: usize) -> Option<Finding> {
    let about = matches!(
        reading.low(at),
        "gegen" | "around" | "about" | "rund" | "etwa"
    );
    let number = at + usize::from(about);
    if !reading.starts_with_digit(number) {
        return None;
    }
    let low = reading.low(number);
    let digits_end = low.find(|c: char| c.is_alphabetic()).unwrap_or(low.len());
    let (clock, attached) = low.split_at_checked(digits_end)?;
    let (hours, minutes) = match clock.split_once([':', '.']) {
        Some((hours, minutes)) if minutes.len() == 2 => (hours, minutes.parse::<u32>().ok()?),
        None => (clock, 0),
        _ => return None,
    };
    if hours.is_empty() || hours.len() > 2 {
        return None;
    }
    let hours: u32 = hours.parse().ok()?;
    let mut end = number + 1;
    let mut daytime = attached;
    if attached.is_empty() {
        daytime = reading.low(end);
        let led = matches!(
            reading.low_before(at),
            "um" | "at" | "gegen" | "ab" | "bis" | "by" | "until" | ","
        );
        match daytime {
            "uhr" | "a.m" | "p.m" | "am" | "pm" => {
                // In German "am" is a preposition: "um 13 am Freitag".
                if daytime == "am" && !reading.english {
                    return None;
                }
                end += 1;
            }
            "gmt" | "utc" | "mez" | "mesz" | "cet" | "est" | "edt"
                if clock.contains([':', '.']) =>
            {
                end += 1;
            }
            _ if clock.contains(':') && led && clock.len() >= 4 => daytime = "",
            _ => return None,
        }
        if daytime.contains('.')
            && reading.text(end) == "."
            && reading.glued(end)
            && !reading.is_rest_marks(end)
        {
            end += 1;
        }
    } else if !matches!(attached, "am" | "pm" | "uhr") {
        return None;
    }
    let hours = match daytime {
        "p.m" | "pm" if hours < 12 => hours + 12,
        "a.m" | "am" if hours == 12 => 0,
        _ => hours,
    };
    if hours > 24 || minutes > 59 {
        return None;
    }
    let value = f64::from(hours * 60 + minutes);
    Some(Finding {
        start: at,
        end,
        value: Value::Number {
            low: value,
            high: value,
            about,
            unit: Some(Unit::TimeOfDay),
        },
    })
}
