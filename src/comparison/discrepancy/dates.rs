//! Days and periods that disagree.

use super::counted::{names_clash, same_clause};
use super::view::View;
use super::{DiscrepancyKind, Note, SURE};
use crate::text::{PartialDate, Quantity, Span, Unit, Value};

/// From this score on two weekdays need no more to share than the rest of the sentences does, and it does not matter
/// whom else the sentences name.
const SAME_EVENT: u16 = 950;

/// Notes dates of one side that disagree with the only comparable ones of the other. `score` is that of the link between
/// the passages in thousandths, or 0; `same_words` tells that one has largely the words of the other, so that the days
/// may be as far apart as they like.
pub(super) fn compare(
    left: &View,
    right: &View,
    score: u16,
    same_words: bool,
    notes: &mut Vec<Note>,
) {
    let (ours, theirs) = (dates(left), dates(right));
    let alone = |own: &Day, others: &[Day]| !others.iter().any(|other| agree(own, other));
    let left_alone: Vec<&Day> = ours.iter().filter(|own| alone(own, &theirs)).collect();
    let right_alone: Vec<&Day> = theirs.iter().filter(|own| alone(own, &ours)).collect();
    // One date on each side that the other does not have: with more of them, which one disagrees
    // would be a guess.
    let ([a], [b]) = (left_alone.as_slice(), right_alone.as_slice()) else {
        return;
    };
    let weekdays = a.weekday && b.weekday;
    let same_clause = || same_clause(left, a.quantity.span, right, b.quantity.span);
    let same_event = weekdays && score >= SAME_EVENT
        || (weekdays && score >= SURE || tell_alike(left, right)) && same_clause()
        || near_miss(left, a, b) && (score >= SURE || tell_alike(left, right));
    let another = !same_words && far_apart(a, b);
    if same_event
        && !another
        && compares(left) == compares(right)
        && (score >= SAME_EVENT || !names_clash(left, right, usize::MAX))
        && has_share(left) == has_share(right)
        && a.quantity.value.comparable(&b.quantity.value)
    {
        notes.push((
            DiscrepancyKind::Date,
            left.side(whole(left, a.quantity.span)),
            right.side(whole(right, b.quantity.span)),
        ));
    }
}

/// Two days of the calendar that lie no farther apart are one day that two copies give differently.
const NEAR_DAYS: i32 = 3;

/// Whether two dates are written out and miss each other narrowly, as no two events do that are told alike: the 11th
/// and the 12th of February, or the years by which something is planned. Years gone by date whatever happened in them.
fn near_miss(left: &View, a: &Day, b: &Day) -> bool {
    if a.weekday || b.weekday || a.heads || b.heads {
        return false;
    }
    let (a, b) = (a.from, b.from);
    if let Some(days) = days_apart(a, b) {
        return days <= NEAR_DAYS;
    }
    let published = left.findings.article.meta.published;
    let planned = |year: i16| published.is_some_and(|day| year >= day.year());
    let years = a.year.zip(b.year);
    years.is_some_and(|(year, other)| year != other && planned(year.min(other)))
}

/// How far apart two days of the calendar are, whatever their years.
pub(super) fn days_apart(a: PartialDate, b: PartialDate) -> Option<i32> {
    let months = i32::from(a.month?) - i32::from(b.month?);
    Some(days(months, a.day?, b.day?))
}

/// The days between two days of months that are so far apart. Months are taken for 30 days: what is a fortnight need
/// not be exact.
fn days(months: i32, day: u8, other: u8) -> i32 {
    (months * 30 + i32::from(day) - i32::from(other)).abs()
}

/// Whether a sentence sets a time beside the one before: "fiel im Februar auf 1,8 von 2,2 Prozent im Vormonat" tells
/// of January as well.
fn compares(view: &View) -> bool {
    let earlier = [
        "vormonat",
        "vorjahr",
        "vorquartal",
        "vorwoche",
        "vortag",
        "previous",
        "earlier",
        "ago",
    ];
    let mut words = view.words.iter();
    words.any(|(word, _)| earlier.iter().any(|start| word.starts_with(start)))
}

/// A period with the word that makes it one: "zwischen dem 8. und dem 12. Oktober".
fn whole(view: &View, period: Span) -> Span {
    let before = view.words.iter().rev();
    let before = before.skip_while(|(_, span)| span.end() > period.start());
    let opens = before
        .take(2)
        .take_while(|(word, _)| matches!(word.as_str(), "zwischen" | "between" | "dem" | "the"))
        .find(|(word, _)| matches!(word.as_str(), "zwischen" | "between"));
    opens.map_or(period, |(_, span)| span.hull(period))
}

/// Two copies that give one event other days hardly differ by more than so many days, or by more than
/// so many months where they give no day.
const MOST_DAYS: i32 = 14;
const MOST_MONTHS: i32 = 1;

/// Whether two days lie so far apart that other words hardly tell the same event of them. The same day of
/// another year does not: one of the years is a slip.
fn far_apart(a: &Day, b: &Day) -> bool {
    let (a, b) = (a.from, b.from);
    let (Some(month), Some(other)) = (a.month, b.month) else {
        return false;
    };
    if (month, a.day) == (other, b.day) {
        return false;
    }
    let mut months = i32::from(month) - i32::from(other);
    match (a.year, b.year) {
        (Some(year), Some(another)) => months += 12 * (i32::from(year) - i32::from(another)),
        // Without a year December is next to January.
        _ => months -= 12 * (months / 7),
    }
    match (a.day, b.day) {
        (Some(day), Some(other)) => days(months, day, other) > MOST_DAYS,
        _ => months.abs() > MOST_MONTHS,
    }
}

/// Whether one of two passages tells half of what the other one does: what merely happens to the same
/// thing happens on another day.
fn tell_alike(left: &View, right: &View) -> bool {
    let half = |(met, all): (usize, usize)| met * 2 >= all;
    half(left.shared(right)) || half(right.shared(left))
}

/// Whether a passage tells of a share of something: what day it is that share may be another day than that
/// of the thing itself.
fn has_share(view: &View) -> bool {
    view.quantities().iter().any(|quantity| {
        matches!(
            quantity.value,
            Value::Number {
                unit: Some(Unit::Percent),
                ..
            }
        )
    })
}

/// A date as it stands in a text.
struct Day<'a> {
    quantity: &'a Quantity,
    from: PartialDate,
    to: PartialDate,
    /// Whether only a weekday is named, so that the week is a guess.
    weekday: bool,
    /// Whether it is written in capitals, as above an entry of a calendar: "THURSDAY, DEC. 14".
    heads: bool,
}

fn dates<'a>(view: &View<'a>) -> Vec<Day<'a>> {
    view.quantities()
        .iter()
        .filter_map(|&quantity| {
            let Value::Date { from, to } = quantity.value else {
                return None;
            };
            let written = view.findings.article.slice(quantity.span);
            let heads =
                written.contains(char::is_uppercase) && !written.contains(char::is_lowercase);
            let text = written.to_lowercase();
            // "Heute" is as often nowadays as it is a day.
            if matches!(text.as_str(), "heute" | "today" | "tonight")
                || from.month.is_none() && from.year.is_none()
            {
                return None;
            }
            let written = text.contains(|c: char| c.is_ascii_digit());
            Some(Day {
                quantity,
                from,
                to,
                weekday: !written && from.full().is_some() && from == to,
                heads,
            })
        })
        .collect()
}

/// Whether two dates can mean the same. Two periods do only if both ends are equal: one that ends a day
/// earlier lies within the other, but says something else. Of a bare weekday the week is a guess.
fn agree(a: &Day, b: &Day) -> bool {
    if a.weekday || b.weekday {
        let (known, other) = if a.weekday { (a, b) } else { (b, a) };
        let filled = |date: PartialDate| PartialDate {
            year: date.year.or(known.from.year),
            ..date
        };
        if let (Some(day), Some(first), Some(last)) = (
            known.from.full(),
            filled(other.from).full(),
            filled(other.to).full(),
        ) && first == last
        {
            return day.weekday() == first.weekday();
        }
    }
    let period = |day: &Day| day.from != day.to;
    if period(a) && period(b) {
        let known = [a.from, a.to, b.from, b.to];
        if known.iter().all(|date| date.day.is_some()) {
            return (a.from.month, a.from.day, a.to.month, a.to.day)
                == (b.from.month, b.from.day, b.to.month, b.to.day);
        }
        if known.iter().all(|date| date.month.is_none()) {
            return (a.from.year, a.to.year) == (b.from.year, b.to.year);
        }
    }
    a.quantity.value.agrees(&b.quantity.value)
}
