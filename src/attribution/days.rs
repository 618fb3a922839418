//! Days of the week and months by their English names.

const WEEKDAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Whether a word in small letters is a day of the week.
pub(super) fn is_weekday(lower: &str) -> bool {
    WEEKDAYS.contains(&lower)
}

/// Whether a word in small letters is a month written out.
pub(super) fn is_month(lower: &str) -> bool {
    MONTHS.contains(&lower)
}
