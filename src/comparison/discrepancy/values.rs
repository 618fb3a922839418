//! Figures and dates that disagree.

use super::view::View;
use super::{DiscrepancyKind, Note};
use crate::text::{Quantity, Value};

/// Figures further apart than this factor count different things.
const SAME_THING: f64 = 2.5;

/// Notes numbers and dates of one side that disagree with the only comparable ones of the other.
pub(super) fn compare(left: &View, right: &View, notes: &mut Vec<Note>) {
    let (ours, theirs) = (quantities(left), quantities(right));
    let alone = |own: &Quantity, others: &[&Quantity]| {
        !others.iter().any(|other| same(&own.value, &other.value))
    };
    let left_alone: Vec<&Quantity> = ours
        .iter()
        .copied()
        .filter(|own| alone(own, &theirs))
        .collect();
    let right_alone: Vec<&Quantity> = theirs
        .iter()
        .copied()
        .filter(|own| alone(own, &ours))
        .collect();
    for a in &left_alone {
        let mut rivals = right_alone.iter().filter(|b| a.value.comparable(&b.value));
        // Two candidates for one figure: which one disagrees would be a guess.
        let (Some(b), None) = (rivals.next(), rivals.next()) else {
            continue;
        };
        if left_alone
            .iter()
            .filter(|other| other.value.comparable(&b.value))
            .count()
            != 1
        {
            continue;
        }
        let kind = match (&a.value, &b.value) {
            (
                Value::Number { low, high, .. },
                Value::Number {
                    low: least,
                    high: most,
                    ..
                },
            ) => {
                let apart = (high.max(*most) / low.min(*least).max(f64::MIN_POSITIVE)).abs();
                let told_apart = speakers_differ(left, right) || !same_thing(left, a, right, b);
                if apart > SAME_THING || told_apart {
                    continue;
                }
                DiscrepancyKind::Figure
            }
            _ => DiscrepancyKind::Date,
        };
        notes.push((kind, left.side(a.span), right.side(b.span)));
    }
}

/// The quantities that count: not in frames, no small bare numbers, no times of day.
fn quantities<'a>(view: &View<'a>) -> Vec<&'a Quantity> {
    let all = &view.findings.structure.quantities;
    let first = all.partition_point(|quantity| quantity.span.end() <= view.passage.span.start());
    all[first..]
        .iter()
        .take_while(|quantity| quantity.span.start() < view.passage.span.end())
        .filter(|quantity| !view.in_frame(quantity.span))
        .filter(|quantity| match &quantity.value {
            Value::Number { high, unit, .. } => unit.is_some() || *high > 12.0,
            Value::Date { from, .. } => from.month.is_some() || from.year.is_some(),
        })
        .collect()
}

/// Whether two values tell the same. Two periods do only if both ends are equal: one that ends a day
/// earlier lies within the other, but says something else.
fn same(left: &Value, right: &Value) -> bool {
    if let (
        Value::Date { from, to },
        Value::Date {
            from: start,
            to: end,
        },
    ) = (left, right)
        && from != to
        && start != end
    {
        let known = [from, to, start, end].iter().all(|date| date.day.is_some());
        if known {
            return (from.month, from.day, to.month, to.day)
                == (start.month, start.day, end.month, end.day);
        }
    }
    left.agrees(right)
}

/// Whether two sources are named and differ: figures of different speakers are different claims.
fn speakers_differ(left: &View, right: &View) -> bool {
    let origin = |view: &View| {
        let origin = view.statement.and_then(|statement| statement.origin())?;
        Some(origin.name.clone())
    };
    matches!((origin(left), origin(right)), (Some(a), Some(b)) if a != b)
}

/// Whether two numbers count the same: one of the words behind each means the same thing.
fn same_thing(left: &View, a: &Quantity, right: &View, b: &Quantity) -> bool {
    let counted = |view: &View, quantity: &Quantity| -> Vec<u64> {
        let features = &view.findings.features;
        let first = features
            .tokens
            .partition_point(|token| token.span.start() < quantity.span.end());
        (first..features.tokens.len())
            .take(2)
            .filter(|token| {
                features.tokens[*token].span.start() < view.passage.span.end()
                    && features.tokens[*token].span.start() < quantity.span.end() + 40
            })
            .flat_map(|token| features.keys_of(token).iter().copied())
            .collect()
    };
    let theirs = counted(right, b);
    counted(left, a).iter().any(|key| theirs.contains(key))
}
