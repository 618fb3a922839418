//! German reporting verbs in compound tenses, and participles that report nothing.

use std::cell::OnceCell;

use super::super::lexicon::{Class, Verb};
use super::super::phrases;
use super::super::unit::{Kind, Token, Unit};
use super::by_nobody::opens;
use super::cues::{Cue, Order};
use super::openings::trails;
use super::order::{first_or_second, is_konjunktiv, starts_clause};

/// The participle of a reporting verb at `index` in segment `number`, with its auxiliary.
pub(super) fn participle_cue<'a>(
    unit: &Unit,
    number: usize,
    index: usize,
    verb: &'a Verb,
) -> Option<Cue<'a>> {
    let segment = unit.segments.get(number)?;
    // "hat bekannt gegeben": the separable part is a word of its own.
    let apart = verb
        .particle
        .as_deref()
        .filter(|it| !unit.lower(index).starts_with(it));
    if apart.is_some_and(|it| index == segment.tokens.start || unit.lower(index - 1) != it) {
        return None;
    }
    let with_particle = |words: &[usize]| {
        let mut words = words.to_vec();
        if apart.is_some() {
            words.push(index - 1);
            words.sort_unstable();
        }
        words
    };
    let auxiliary = |it: &usize| {
        unit.is(*it, Class::Auxiliary) && !unit.capital(*it)
            || *it == 0 && unit.is(0, Class::Auxiliary)
    };
    let goes = matches!(
        unit.lower(index),
        "ausgegangen" | "gekommen" | "geworden" | "bekanntgeworden"
    );
    let passive = |it: usize| {
        !goes
            && matches!(
                unit.lower(it),
                "wird"
                    | "werden"
                    | "wurde"
                    | "wurden"
                    | "werde"
                    | "worden"
                    | "ist"
                    | "sind"
                    | "war"
                    | "waren"
                    | "sei"
                    | "seien"
            )
    };
    let dependent = unit.is(segment.tokens.start, Class::Subordinator);
    if let Some(next) = Some(index + 1)
        .filter(|it| segment.tokens.contains(it))
        .filter(auxiliary)
        && (dependent || next + 1 == segment.tokens.end)
    {
        // "Die Zeugin, die …, soll ausgesagt haben, …": the modal is the verb of the clause.
        let modal = segment
            .tokens
            .clone()
            .take_while(|it| *it < index)
            .find(|it| matches!(unit.lower(*it), "soll" | "sollen" | "will" | "wollen"));
        if !dependent
            && unit.lower(next) == "haben"
            && let Some(modal) = modal
        {
            return Some(Cue {
                verb,
                finite: modal,
                words: with_particle(&[modal, index, next]),
                order: if starts_clause(unit, segment.tokens.start, modal) {
                    first_or_second(unit, number)
                } else {
                    Order::Second
                },
                passive: false,
                konjunktiv: false,
                segment: number,
                sides: OnceCell::new(),
            });
        }
        return Some(Cue {
            verb,
            finite: next,
            words: with_particle(&[index, next]),
            order: Order::Last,
            passive: passive(next),
            konjunktiv: false,
            segment: number,
            sides: OnceCell::new(),
        });
    }
    // "Gefordert hatte die Gewerkschaft acht Prozent": the participle leads.
    if index == segment.tokens.start
        && verb.object
        && matches!(unit.lower(index + 1), "hat" | "haben" | "hatte" | "hatten")
    {
        return Some(Cue {
            verb,
            finite: index + 1,
            words: vec![index, index + 1],
            order: Order::First,
            passive: false,
            konjunktiv: false,
            segment: number,
            sides: OnceCell::new(),
        });
    }
    // "Kritisiert wird die Vergabe"
    if index == 0 && opens(unit, 0) {
        return Some(Cue {
            verb,
            finite: 1,
            words: vec![0, 1],
            order: Order::First,
            passive: true,
            konjunktiv: false,
            segment: number,
            sides: OnceCell::new(),
        });
    }
    // "das als unsozial gebrandmarkt worden war"
    if unit.lower(index + 1) == "worden"
        && auxiliary(&(index + 2))
        && index + 3 == segment.tokens.end
    {
        return Some(Cue {
            verb,
            finite: index + 2,
            words: with_particle(&[index, index + 1, index + 2]),
            order: Order::Last,
            passive: true,
            konjunktiv: false,
            segment: number,
            sides: OnceCell::new(),
        });
    }
    // The auxiliary may stand some segments before, with a relative clause in between.
    let closes = index + 1 == segment.tokens.end
        || matches!(unit.lower(index + 1), "worden" | "haben" | "und" | "als")
        || unit.at(index + 1).is_some_and(Token::is_quotation)
        || trails(unit, verb, index + 1, segment.tokens.end.min(unit.end()));
    if !closes {
        return None;
    }
    for earlier in (number.saturating_sub(3)..=number).rev() {
        let tokens = unit.segments.get(earlier)?.tokens.clone();
        let found = tokens
            .clone()
            .filter(|it| *it < index)
            .rev()
            .find(auxiliary);
        if let Some(finite) = found {
            if finite == index {
                continue;
            }
            let start = tokens.start;
            if earlier < number && finite + 1 == tokens.end && unit.is(start, Class::Relative) {
                continue;
            }
            // "Dessen Chef hatte mitgeteilt, …" is a main clause.
            let whose =
                start == 0 && matches!(unit.lower(0), "dessen" | "deren") && unit.capital(1);
            // "Als Grund wurde … genannt"
            let whose = whose
                || start == 0
                    && unit.lower(0) == "als"
                    && unit.capital(1)
                    && phrases::german_plain(unit, 1, finite)
                        .is_some_and(|it| it.end == finite || unit.is(it.end, Class::Preposition));
            if unit.is(start, Class::Subordinator) && !whose {
                return None;
            }
            return Some(Cue {
                verb,
                finite,
                words: with_particle(&[finite, index]),
                order: if starts_clause(unit, start, finite) {
                    first_or_second(unit, earlier)
                } else {
                    Order::Second
                },
                passive: passive(finite),
                konjunktiv: is_konjunktiv(unit, finite),
                segment: earlier,
                sides: OnceCell::new(),
            });
        }
    }
    None
}

/// "zum Ziel erklärt", "für zulässig erklärt": the words make something so; "hat sich herausgestellt"
/// is nobody's word.
pub(super) fn declares(unit: &Unit, cue: &Cue) -> bool {
    let Some(segment) = unit.segments.get(cue.segment) else {
        return false;
    };
    let tokens = segment.tokens.clone();
    if cue.verb.particle.as_deref() == Some("heraus") {
        return tokens.clone().any(|it| unit.lower(it) == "sich");
    }
    let explains = cue
        .words
        .iter()
        .any(|it| unit.lower(*it).starts_with("erklär"));
    let last = cue
        .words
        .iter()
        .copied()
        .find(|it| unit.lower(*it) == "erklärt")
        .unwrap_or(tokens.end);
    let back = |count: usize| last.checked_sub(count).filter(|it| *it >= tokens.start);
    let made = (2..5)
        .filter_map(back)
        .any(|it| matches!(unit.lower(it), "zum" | "zur"))
        && back(1).is_some_and(|it| unit.capital(it));
    let held = back(2).is_some_and(|it| unit.lower(it) == "für")
        && back(1).is_some_and(|it| !unit.capital(it));
    // "…, zum Ziel erklärt hatte: „…“" is said all the same.
    let quoted = unit
        .segments
        .get(cue.segment + 1)
        .and_then(|it| it.before)
        .is_some_and(|it| unit.kind(it) == Some(Kind::Colon));
    explains && !quoted && (made || held)
}
