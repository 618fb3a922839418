//! Words that report although the lexicon does not say so: unknown verbs beside a quotation, what stands in a text.

use super::super::lexicon::{Class, Verb};
use super::super::phrases;
use super::super::unit::{Kind, Quoted, Unit};
use super::clauses::{has_konjunktiv, has_quotation};
use super::cues::{Cue, Order};
use std::cell::OnceCell;
use std::sync::LazyLock;

pub(super) static SPEECH: LazyLock<Verb> = LazyLock::new(|| Verb {
    clause: true,
    ..Verb::default()
});

/// Whether "steht" stands at the token and a text is named behind it or before it that says something: "…, steht in
/// einem Gutachten", "In dem Brief steht, …".
pub(super) fn stands_in_text(unit: &Unit, index: usize) -> bool {
    matches!(unit.lower(index), "steht" | "stand") && text_of(unit, index).is_some()
}

pub(super) fn text_of(unit: &Unit, index: usize) -> Option<usize> {
    let segment = unit.segments.get(unit.segment_of(index))?.tokens.clone();
    let first = if unit.lower(index + 1) == "in" || unit.lower(index + 1) == "im" {
        index + 1
    } else if index + 1 == segment.end {
        // "In dem Brief steht, …", "In dem Brief, der vorliegt, steht, …"
        0
    } else {
        return None;
    };
    let names = matches!(unit.lower(first), "in" | "im");
    let text = phrases::german_plain(unit, first + 1, unit.end())?;
    (names
        && text.clone().any(|it| {
            unit.capital(it)
                && (unit.ends_in(it, Class::ReportText) || unit.is(it, Class::ReportText))
        }))
    .then_some(first)
}

/// "…, steht in einem Gutachten": what is written there is said by it.
pub(super) fn written_cues<'a>(unit: &Unit, cues: &[Cue<'a>]) -> Vec<Cue<'a>> {
    let mut written = Vec::new();
    for index in 1..unit.end() {
        if !stands_in_text(unit, index) {
            continue;
        }
        let number = unit.segment_of(index);
        if cues.iter().any(|it| it.segment == number) {
            continue;
        }
        let Some(segment) = unit.segments.get(number) else {
            continue;
        };
        let said = has_konjunktiv(unit, 0..index) || has_quotation(unit, 0..index);
        let behind = unit
            .segments
            .get(number + 1)
            .is_some_and(|it| has_konjunktiv(unit, it.tokens.clone()));
        let first = segment.tokens.start == index;
        if first && said || index + 1 == segment.tokens.end && behind {
            written.push(Cue {
                verb: &SPEECH,
                finite: index,
                words: vec![index],
                order: if said { Order::First } else { Order::Second },
                passive: false,
                konjunktiv: false,
                segment: number,
                sides: OnceCell::new(),
            });
        }
    }
    written
}

/// Verbs that nothing is known about between a quoted sentence and somebody: "„Unfug“, giftete der
/// Sprecher". Writers use what they like there.
pub(super) fn unknown_cues<'a>(unit: &Unit, cues: &[Cue<'a>]) -> Vec<Cue<'a>> {
    let mut unknown = Vec::new();
    for index in 2..unit.tokens.len() {
        if unit.kind(index - 1) != Some(Kind::Comma) {
            continue;
        }
        let verb = unit.at(index).is_some_and(|it| {
            it.kind == Kind::Word
                && !it.capital
                && (it.entry.is_none() || it.is(Class::Judgement))
                && (it.lower.ends_with("te")
                    || it.lower.ends_with("ten")
                    || it.lower.ends_with('t'))
        });
        if !verb {
            continue;
        }
        let quoted = unit.kind(index - 2) == Some(Kind::Quote(Quoted::Sentence));
        let number = unit.segment_of(index);
        // "Man sei nicht gefragt worden, zürnte der Trainer"
        let retold = !quoted
            && unit
                .segments
                .get(number)
                .is_some_and(|it| it.tokens.start == index)
            && has_konjunktiv(unit, 0..index)
            && unit.segments.len() == number + 1;
        if !(quoted || retold) || cues.iter().any(|it| it.segment == number) {
            continue;
        }
        let Some(segment) = unit.segments.get(number) else {
            continue;
        };
        // "„Ein Glück“, charakterisierte ihn der Trainer"
        let object = usize::from(matches!(
            unit.lower(index + 1),
            "ihn" | "ihm" | "ihr" | "ihnen" | "dies" | "das" | "es" | "sich"
        ));
        let whose = phrases::german_plain(unit, index + 1 + object, segment.tokens.end);
        let somebody = if quoted {
            whose.is_some() || unit.is(index + 1, Class::Pronoun)
        } else {
            whose.is_some_and(|it| {
                it.clone().any(|word| unit.ends_in(word, Class::Role))
                    || it.clone().any(|word| unit.is_first_name(word))
            })
        };
        if somebody {
            unknown.push(Cue {
                verb: &SPEECH,
                finite: index,
                words: vec![index],
                order: Order::First,
                passive: false,
                konjunktiv: false,
                segment: number,
                sides: OnceCell::new(),
            });
        }
    }
    unknown
}
