//! Numbers, amounts and dates as values.

use jiff::civil::Date;

use super::Span;

/// A number, amount, date or period as it stands in a text, with what it means.
#[derive(Clone, PartialEq, Debug)]
pub struct Quantity {
    /// Where it stands: "rund 1,28 Millionen", "8. bis 13. Oktober".
    pub span: Span,
    /// What it means.
    pub value: Value,
}

/// What a number or date means.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    /// A number or a range of numbers ("10.000 bis 12.000"); `low` equals `high` for a single one.
    Number {
        /// The lower end.
        low: f64,
        /// The upper end.
        high: f64,
        /// Whether the text says that it is not exact: "rund", "etwa", "more than".
        about: bool,
        /// What is measured, where a unit follows.
        unit: Option<Unit>,
    },
    /// A day or a period of days; `from` equals `to` for a single one.
    Date {
        /// The first day.
        from: PartialDate,
        /// The last day.
        to: PartialDate,
    },
}

/// What a number measures, as far as it matters for telling numbers apart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Unit {
    /// Per cent.
    Percent,
    /// Euros.
    Euro,
    /// Dollars.
    Dollar,
    /// Kilometres.
    Kilometre,
    /// Metres.
    Metre,
    /// Tonnes.
    Tonne,
    /// Kilograms.
    Kilogram,
    /// Litres.
    Litre,
    /// Hectares.
    Hectare,
    /// Degrees.
    Degree,
    /// Seconds, minutes and hours, days, weeks, months and years: a length of time, in seconds. A
    /// year counts 365.25 days and a month a twelfth of it.
    Duration,
    /// A time of day: minutes since midnight.
    TimeOfDay,
}

/// A day as far as a text gives it: "8. Oktober" has no year, "Oktober 2024" no day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct PartialDate {
    /// The year.
    pub year: Option<i16>,
    /// The month, 1 to 12.
    pub month: Option<u8>,
    /// The day of the month, 1 to 31.
    pub day: Option<u8>,
}

impl PartialDate {
    /// A day that is known in full.
    pub fn of(date: Date) -> Self {
        Self {
            year: Some(date.year()),
            month: u8::try_from(date.month()).ok(),
            day: u8::try_from(date.day()).ok(),
        }
    }

    /// The day in the calendar, where year, month and day are given and such a day exists.
    pub fn full(self) -> Option<Date> {
        let month = i8::try_from(self.month?).ok()?;
        let day = i8::try_from(self.day?).ok()?;
        Date::new(self.year?, month, day).ok()
    }
}
