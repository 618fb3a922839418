//! Figures that disagree.

use super::counted::{Bound, Counted, bound, counted, names_clash};
use super::identity::compatible;
use super::view::{FIRST_WORDS, View};
use super::{DiscrepancyKind, Note};
use crate::attribution::{Chained, Statement};
use crate::text::{Quantity, Unit, Value};

/// Figures further apart than this factor count different things.
const SAME_THING: f64 = 2.5;

/// How far above "mehr als" and below "fast" a number may lie that these words still describe, as a
/// share of it.
const BEYOND: f64 = 0.25;

/// Numbers from this on hardly stand in two sentences by chance.
const LARGE: f64 = 100.0;

/// A number with what it counts.
pub(super) struct Figure<'a> {
    quantity: &'a Quantity,
    counted: Counted,
}

/// Notes numbers of one side that disagree with the only comparable ones of the other. Where the link is `sure`
/// to relate one fact, less has to show that the two count the same.
pub(super) fn compare(left: &View, right: &View, sure: bool, notes: &mut Vec<Note>) {
    let (ours, theirs) = (figures(left, sure), figures(right, sure));
    if ours.is_empty() || theirs.is_empty() {
        return;
    }
    // Who does something stands at the start.
    let two_things = if sure {
        names_clash(left, right, FIRST_WORDS)
    } else {
        speakers_differ(origin(left), origin(right)) || names_clash(left, right, usize::MAX)
    };
    if two_things {
        return;
    }
    let alone = |own: &Figure, view: &View, others: &[Figure], other: &View| {
        let counted = others.iter().map(|figure| figure.quantity);
        // "22.000 statt 25.000 Anträge": a large number is the same whether or not it tells what it counts.
        let large = matches!(own.quantity.value, Value::Number { high, .. } if high >= LARGE);
        let bare = other.quantities().iter().copied().filter(|_| large);
        !counted
            .chain(bare)
            .any(|quantity| agree(view, own.quantity, other, quantity))
    };
    let left_alone: Vec<&Figure> = ours
        .iter()
        .filter(|own| alone(own, left, theirs, right))
        .collect();
    let right_alone: Vec<&Figure> = theirs
        .iter()
        .filter(|own| alone(own, right, ours, left))
        .collect();
    if let ([a], [b]) = (left_alone.as_slice(), right_alone.as_slice())
        && sure
        && a.counted.may_be_like(&b.counted)
        && apart(&a.quantity.value, &b.quantity.value) <= SAME_THING
    {
        notes.push((
            DiscrepancyKind::Figure,
            left.side(a.quantity.span),
            right.side(b.quantity.span),
        ));
    }
    for a in &left_alone {
        let mut rivals = right_alone
            .iter()
            .filter(|b| a.counted.is_like(&b.counted, left, right, sure));
        // Two candidates for one figure: which one disagrees would be a guess.
        let (Some(b), None) = (rivals.next(), rivals.next()) else {
            continue;
        };
        let other_way = left_alone
            .iter()
            .filter(|other| other.counted.is_like(&b.counted, left, right, sure));
        if other_way.count() == 1 && apart(&a.quantity.value, &b.quantity.value) <= SAME_THING {
            notes.push((
                DiscrepancyKind::Figure,
                left.side(a.quantity.span),
                right.side(b.quantity.span),
            ));
        }
    }
}

fn figures<'v, 'a>(view: &'v View<'a>, sure: bool) -> &'v [Figure<'a>] {
    view.figures[usize::from(sure)].get_or_init(|| {
        let quantities = view.quantities().iter();
        let figures = quantities.filter_map(|&quantity| {
            let counted = counted(view, quantity, sure)?;
            Some(Figure { quantity, counted })
        });
        let mut figures: Vec<Figure> = figures.collect();
        // What it counts may be what the others do.
        if figures.len() > 1 {
            figures.retain(|figure| figure.counted != Counted::Untold);
        }
        figures
    })
}

/// By which factor two numbers differ.
pub(super) fn apart(a: &Value, b: &Value) -> f64 {
    match (a, b) {
        (
            Value::Number { low, high, .. },
            Value::Number {
                low: least,
                high: most,
                ..
            },
        ) => high.max(*most) / low.min(*least).max(f64::MIN_POSITIVE),
        _ => f64::INFINITY,
    }
}

/// Whether two numbers can both be true, with what words like "mehr als" before them allow.
fn agree(left: &View, a: &Quantity, right: &View, b: &Quantity) -> bool {
    may_agree(&a.value, bound(left, a), &b.value, bound(right, b))
}

/// The same of values that are or are not bounds.
pub(super) fn may_agree(a: &Value, ours: Option<Bound>, b: &Value, theirs: Option<Bound>) -> bool {
    if a.agrees(b) {
        return true;
    }
    let (
        Value::Number { high, unit, .. },
        Value::Number {
            high: most,
            unit: measure,
            ..
        },
    ) = (a, b)
    else {
        return false;
    };
    if unit != measure || matches!(unit, Some(Unit::TimeOfDay)) {
        return false;
    }
    let holds = |bound: Option<Bound>, own: f64, other: f64| match bound {
        Some(Bound::Above) => other >= own && other <= own * (1.0 + BEYOND),
        Some(Bound::Below) => other <= own && other >= own * (1.0 - BEYOND),
        None => false,
    };
    holds(ours, *high, *most) || holds(theirs, *most, *high)
}

fn origin<'a>(view: &View<'a>) -> Option<&'a Chained> {
    view.statement.and_then(Statement::origin)
}

/// Whether two speakers are named and may not be the same: figures of different speakers are different claims.
fn speakers_differ(ours: Option<&Chained>, theirs: Option<&Chained>) -> bool {
    match (ours, theirs) {
        (Some(a), Some(b)) => a.named && b.named && !compatible(a, b),
        _ => false,
    }
}
