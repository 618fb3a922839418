//! Whether two values say the same.

use super::{PartialDate, Unit, Value};

impl Value {
    /// Whether the two can be held against each other: both numbers of the same unit, or both dates
    /// that give at least one part (year, month, day) alike.
    pub fn comparable(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Number { unit: left, .. }, Self::Number { unit: right, .. }) => left == right,
            (
                Self::Date { from, to },
                Self::Date {
                    from: start,
                    to: end,
                },
            ) => {
                let shared = Shared::of(&[*from, *to, *start, *end]);
                shared.year || shared.month
            }
            _ => false,
        }
    }

    /// Whether the two say the same as far as they say anything: they are equal, one lies in the
    /// other's range or period, or they are equal to within what a word like "rund" allows.
    ///
    /// "Rund" means rounded: "rund 1,3 Millionen" agrees with 1,28 Millionen, "rund 1,2 Millionen"
    /// does not. The slack is therefore half of the last place that is not zero, but at most 5 % of
    /// the number, so that "rund 10.000" does not take in 14.000. Lengths of time, whose places say
    /// nothing after conversion, get 10 %; times of day a quarter of an hour.
    ///
    /// Parts of a date that one side leaves open agree with anything. Values that are not
    /// [comparable](Self::comparable) by type or unit never agree.
    pub fn agrees(&self, other: &Self) -> bool {
        match (self, other) {
            (
                Self::Number {
                    low,
                    high,
                    about,
                    unit,
                },
                Self::Number {
                    low: least,
                    high: most,
                    about: vague,
                    unit: measure,
                },
            ) => {
                if unit != measure {
                    return false;
                }
                let mut slack = (low.abs().max(high.abs()).max(least.abs()).max(most.abs())) * 1e-9;
                if *about {
                    slack = slack
                        .max(tolerance(*low, *unit))
                        .max(tolerance(*high, *unit));
                }
                if *vague {
                    slack = slack
                        .max(tolerance(*least, *unit))
                        .max(tolerance(*most, *unit));
                }
                let holds = |low: f64, high: f64, least: f64, most: f64| {
                    low - slack <= least && most <= high + slack
                };
                holds(*low, *high, *least, *most) || holds(*least, *most, *low, *high)
            }
            (
                Self::Date { from, to },
                Self::Date {
                    from: start,
                    to: end,
                },
            ) => {
                let shared = Shared::of(&[*from, *to, *start, *end]);
                let left = (shared.key(*from), shared.key(*to));
                let right = (shared.key(*start), shared.key(*end));
                shared.holds(left, right) || shared.holds(right, left)
            }
            _ => false,
        }
    }
}

/// How far from `value` a number may lie that "rund `value`" still describes.
fn tolerance(value: f64, unit: Option<Unit>) -> f64 {
    match unit {
        Some(Unit::TimeOfDay) => 15.0,
        Some(Unit::Duration) => value.abs() * 0.1,
        _ => (last_place(value) / 2.0).min(value.abs() * 0.05),
    }
}

/// The worth of the last decimal place of `value` that is not zero: 100 for 1500, 0.1 for 2.5.
fn last_place(value: f64) -> f64 {
    let digits = format!("{}", value.abs());
    let power = match digits.split_once('.') {
        Some((_, fraction)) => -i32::try_from(fraction.len()).unwrap_or(0),
        None => {
            let zeros = digits.len() - digits.trim_end_matches('0').len();
            i32::try_from(zeros).unwrap_or(0)
        }
    };
    10f64.powi(power)
}

/// Which parts of a date all of several dates give. A day counts only with its month.
#[derive(Clone, Copy)]
struct Shared {
    year: bool,
    month: bool,
    day: bool,
}

impl Shared {
    fn of(dates: &[PartialDate]) -> Self {
        let month = dates.iter().all(|date| date.month.is_some());
        Self {
            year: dates.iter().all(|date| date.year.is_some()),
            month,
            day: month && dates.iter().all(|date| date.day.is_some()),
        }
    }

    /// The shared parts of `date` in the order in which days follow each other.
    fn key(self, date: PartialDate) -> (i16, u8, u8) {
        let part = |shared: bool, value: Option<u8>| value.filter(|_| shared).unwrap_or(0);
        (
            date.year.filter(|_| self.year).unwrap_or(0),
            part(self.month, date.month),
            part(self.day, date.day),
        )
    }

    /// Whether the period `outer` holds the period `inner`. Without years, a period may run over the
    /// end of the year ("28. Dezember bis 3. Januar").
    fn holds(self, outer: Period, inner: Period) -> bool {
        let ((from, to), (start, end)) = (outer, inner);
        if from <= to {
            return from <= start && start <= end && end <= to;
        }
        let inside = |day| day >= from || day <= to;
        !self.year && inside(start) && inside(end)
    }
}

/// The first and last day of a period, as [`Shared::key`] orders them.
type Period = ((i16, u8, u8), (i16, u8, u8));

#[cfg(test)]
mod tests;
