//! A moment as a copy gives it.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use jiff::civil::DateTime;
use jiff::tz::Offset;

/// A day and a time of day as a copy gives them, with the distance from UTC where it gives that.
///
/// Moments are ordered as they follow each other; one without a distance counts as one in UTC.
///
/// ```
/// use stemma::text::Moment;
/// let moment: Moment = "2024-10-18T23:12:00+02:00".parse().unwrap();
/// assert_eq!(moment.to_string(), "2024-10-18T23:12:00+02:00");
/// assert_eq!(moment.at().hour(), 23);
/// assert!(moment < "2024-10-18T21:13:00Z".parse().unwrap());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Moment {
    at: DateTime,
    offset: Option<Offset>,
}

impl Moment {
    /// A moment to the second.
    pub fn new(at: DateTime, offset: Option<Offset>) -> Self {
        let at = at.with().subsec_nanosecond(0).build().unwrap_or(at);
        // Distances are counted in minutes, as ISO 8601 writes them.
        let offset =
            offset.and_then(|offset| Offset::from_seconds(offset.seconds() / 60 * 60).ok());
        Self { at, offset }
    }

    /// The day and the time of day where it was written.
    pub fn at(self) -> DateTime {
        self.at
    }

    /// How far ahead of UTC it was written, where that is known.
    pub fn offset(self) -> Option<Offset> {
        self.offset
    }

    /// Reads the forms of the wire formats: RFC 3339 ("2024-10-18T23:12:00+02:00", fractions of a
    /// second and the zone may be missing), the basic form of ISO 8601 ("20241018T231200Z",
    /// "20241018T231200+0200"), and a day alone, which begins at midnight.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let split = text.find(['T', 't', ' ']);
        let (day, rest) = match split {
            Some(at) => (text.get(..at)?, text.get(at + 1..)?.trim_start()),
            None => (text, ""),
        };
        let digits = |part: &str| part.bytes().filter(u8::is_ascii_digit).count();
        let day = match (day.len(), digits(day)) {
            (10, 8) => day.parse().ok()?,
            (8, 8) => {
                let number = |from: usize, to: usize| day.get(from..to)?.parse::<i16>().ok();
                let month = i8::try_from(number(4, 6)?).ok()?;
                let of_month = i8::try_from(number(6, 8)?).ok()?;
                jiff::civil::Date::new(number(0, 4)?, month, of_month).ok()?
            }
            _ => return None,
        };
        let zone_at = rest.find(['Z', 'z', '+', '-', ' ']).unwrap_or(rest.len());
        let (clock, zone) = rest.split_at(zone_at);
        let clock = clock.split(['.', ',']).next().unwrap_or_default();
        let figures: String = clock.chars().filter(char::is_ascii_digit).collect();
        if clock.chars().any(|c| !c.is_ascii_digit() && c != ':')
            || !figures.len().is_multiple_of(2)
        {
            return None;
        }
        let part = |index: usize| -> Option<i8> {
            match figures.get(index * 2..index * 2 + 2) {
                Some(pair) => pair.parse().ok(),
                None => Some(0),
            }
        };
        // A leap second is the last one of its minute.
        let time = jiff::civil::Time::new(part(0)?, part(1)?, part(2)?.min(59), 0).ok()?;
        Some(Self::new(day.to_datetime(time), offset(zone.trim())?))
    }

    /// Reads the form of mails and RSS, RFC 2822: "Fri, 18 Oct 2024 23:12:00 +0200".
    pub fn read_mail(text: &str) -> Option<Self> {
        let parser = jiff::fmt::rfc2822::DateTimeParser::new().relaxed_weekday(true);
        let zoned = parser.parse_zoned(text.trim()).ok()?;
        Some(Self::new(zoned.datetime(), Some(zoned.offset())))
    }

    fn instant(self) -> i64 {
        let day = self.at.date().duration_since(jiff::civil::date(1970, 1, 1));
        let time = self.at.time().duration_since(jiff::civil::time(0, 0, 0, 0));
        let offset = self.offset.map_or(0, |offset| i64::from(offset.seconds()));
        day.as_secs() + time.as_secs() - offset
    }

    /// How many seconds lie between two moments, whichever comes first.
    pub fn seconds_between(self, other: Self) -> u64 {
        self.instant().abs_diff(other.instant())
    }
}

/// Reads "Z", "+02:00", "+0200", "GMT" and nothing at all. What cannot be read is no moment.
fn offset(zone: &str) -> Option<Option<Offset>> {
    if zone.is_empty() {
        return Some(None);
    }
    if ["z", "utc", "gmt"]
        .iter()
        .any(|known| zone.eq_ignore_ascii_case(known))
    {
        return Some(Some(Offset::UTC));
    }
    let (sign, figures) = match zone.split_at_checked(1)? {
        ("+", rest) => (1, rest),
        ("-", rest) => (-1, rest),
        _ => return None,
    };
    let figures: String = figures.chars().filter(|c| *c != ':').collect();
    if !matches!(figures.len(), 2 | 4) || !figures.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let hours: i32 = figures.get(..2)?.parse().ok()?;
    let minutes: i32 = figures.get(2..).unwrap_or_default().parse().unwrap_or(0);
    let seconds = sign * (hours * 3600 + minutes * 60);
    Offset::from_seconds(seconds).ok().map(Some)
}

impl Ord for Moment {
    fn cmp(&self, other: &Self) -> Ordering {
        self.instant()
            .cmp(&other.instant())
            .then_with(|| self.at.cmp(&other.at))
            .then_with(|| self.offset.is_some().cmp(&other.offset.is_some()))
    }
}

impl PartialOrd for Moment {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Writes the form of RFC 3339, without a zone where none is known.
impl fmt::Display for Moment {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.at)?;
        match self.offset.map(Offset::seconds) {
            None => Ok(()),
            Some(0) => out.write_str("Z"),
            Some(seconds) => {
                let sign = if seconds < 0 { '-' } else { '+' };
                let minutes = seconds.unsigned_abs() / 60;
                write!(out, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        }
    }
}

/// Text that is no moment.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("no moment of the form 2024-10-18T23:12:00+02:00")]
pub struct NoMoment;

impl FromStr for Moment {
    type Err = NoMoment;

    fn from_str(text: &str) -> Result<Self, NoMoment> {
        Self::read(text).ok_or(NoMoment)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_of_the_wires() {
        for (text, expected) in [
            (
                "2024-10-18T23:12:00+02:00",
                Some("2024-10-18T23:12:00+02:00"),
            ),
            ("2024-10-18T23:12:00.123Z", Some("2024-10-18T23:12:00Z")),
            (
                "2024-10-18T23:12:00-05:30",
                Some("2024-10-18T23:12:00-05:30"),
            ),
            ("2024-10-18T23:12:00", Some("2024-10-18T23:12:00")),
            ("2024-10-18 23:12", Some("2024-10-18T23:12:00")),
            ("20241018T231200Z", Some("2024-10-18T23:12:00Z")),
            ("20241018T231200+0200", Some("2024-10-18T23:12:00+02:00")),
            ("20241018T2312", Some("2024-10-18T23:12:00")),
            (" 2024-10-18 \n", Some("2024-10-18T00:00:00")),
            ("20241018", Some("2024-10-18T00:00:00")),
            ("2016-12-31T23:59:60Z", Some("2016-12-31T23:59:59Z")),
            ("2024-10-18T23:12:00 GMT", Some("2024-10-18T23:12:00Z")),
            ("2024-13-18T23:12:00Z", None),
            ("2024-10-18T25:12:00Z", None),
            ("2024-10-18T23:12:00+2", None),
            ("2024-10-18T23:12:00 MESZ", None),
            ("gestern", None),
            ("", None),
        ] {
            let found = Moment::read(text).map(|moment| moment.to_string());
            assert_eq!(found.as_deref(), expected, "{text:?}");
            if let Some(found) = found {
                assert_eq!(found.parse::<Moment>().unwrap().to_string(), found);
            }
        }
    }

    #[test]
    fn moments_follow_each_other_whatever_their_zone() {
        let moment = |text: &str| text.parse::<Moment>().unwrap();
        assert!(moment("2024-10-18T23:12:00+02:00") < moment("2024-10-18T21:13:00Z"));
        assert!(moment("2024-10-18T23:12:00") > moment("2024-10-18T23:12:00+00:30"));
        assert_eq!(
            moment("2024-10-18T23:12:00+02:00").seconds_between(moment("2024-10-19T21:12:00Z")),
            86_400
        );
    }
}
