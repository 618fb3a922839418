//! Where a German verb stands in its clause, and whether the words that it needs stand there.

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::quoted_names::speaker_behind;
use super::super::unit::{Kind, Quoted, Segment, Unit};
use super::clauses::{has_konjunktiv, has_quotation, is_finite, is_insertion};
use super::cues::{Cue, Order};
use super::dependents::can_speak;

/// Whether a verb in the Konjunktiv governs the infinitive at `index`: "Er werde …", "Man müsse …".
pub(super) fn retold(unit: &Unit, segment: &Segment, index: usize) -> bool {
    const GOVERN: [&str; 9] = [
        "werde", "würde", "würden", "wolle", "könne", "müsse", "müssten", "solle", "dürfe",
    ];
    unit.lower(index).ends_with('n')
        && (segment.tokens.start..index).any(|it| GOVERN.contains(&unit.lower(it)))
}

/// Whether a word that could be the particle of a verb is a preposition here: "siegte vor der Russin".
pub(super) fn governs(unit: &Unit, index: usize) -> bool {
    // "forderte ein klärendes Gespräch": an article rather than the particle of "einfordern".
    if unit.lower(index) == "ein" {
        let next = unit.lower(index + 1);
        return unit.capital(index + 1)
            || unit.kind(index + 1) == Some(Kind::Word)
                && !unit.is(index + 1, Class::Coordinator)
                && next.ends_with(['e', 's', 'r', 'n']);
    }
    unit.is(index, Class::Preposition)
        && (unit.is(index + 1, Class::Determiner)
            || unit.capital(index + 1)
            || unit.kind(index + 1) == Some(Kind::Number))
}

/// Whether the clause closes with a particle that makes another verb of this one: "forderte
/// Verstärkung an", "sagte den Termin ab".
pub(super) fn foreign_particle(unit: &Unit, number: usize, index: usize) -> bool {
    let Some(segment) = unit.segments.get(number) else {
        return false;
    };
    let end = segment.tokens.end;
    let particles = [
        "an", "ab", "aus", "auf", "ein", "vor", "bei", "mit", "um", "heraus", "weg", "statt",
    ];
    // What follows "und" with a verb is a clause of its own.
    let close = (index + 1..end)
        .find(|it| {
            let small = unit.kind(it + 1) == Some(Kind::Word) && !unit.capital(it + 1);
            matches!(unit.lower(*it), "und" | "oder")
                && (is_finite(unit, it + 1) || small && particles.contains(&unit.lower(it - 1)))
        })
        .unwrap_or(end);
    close > index + 1 && !unit.capital(close - 1) && particles.contains(&unit.lower(close - 1))
}

pub(super) fn is_konjunktiv(unit: &Unit, index: usize) -> bool {
    unit.is(index, Class::KonjunktivOne) || unit.is(index, Class::KonjunktivTwo)
}

/// A verb at the start of its segment stands in second place where only a noun phrase with
/// insertions comes before: "Die Behörde, die …, sagte".
pub(super) fn first_or_second(unit: &Unit, number: usize) -> Order {
    let Some(segment) = unit.segments.get(number) else {
        return Order::First;
    };
    let colon = (0..segment.tokens.start).rfind(|it| unit.kind(*it) == Some(Kind::Colon));
    let mut start = colon.map_or(0, |it| it + 1);
    let opening = unit.segment_of(start);
    while unit.is(start, Class::Adverb) || unit.is(start, Class::Coordinator) {
        start += 1;
    }
    let first = segment.tokens.start;
    if matches!(unit.lower(first), "und" | "aber" | "sowie") && number > 0 {
        return Order::Second;
    }
    // "Arp sprach von einem Sieg, bemängelte aber die Abwehr"
    let contrasts = matches!(
        unit.lower(first + 1),
        "aber" | "jedoch" | "allerdings" | "hingegen" | "dagegen" | "zugleich"
    );
    let behind = segment
        .before
        .is_some_and(|it| unit.kind(it) == Some(Kind::Comma));
    // "…, sagte hingegen die Anwältin": retold words before the verb are what it frames.
    let frames = || {
        (has_konjunktiv(unit, 0..first) || has_quotation(unit, 0..first))
            && phrases::german_plain(unit, first + 2, segment.tokens.end).is_some_and(|it| {
                can_speak(unit, &it) || it.clone().any(|word| unit.is_first_name(word))
            })
    };
    if contrasts && behind && !frames() && (0..first).any(|it| is_finite(unit, it)) {
        return Order::Second;
    }
    // "Der Vorsitzende im Landtag, Wolf Brandt, warf Lenz vor": what stands before a name belongs to who bears it.
    let whole = || {
        phrases::german(unit, start, segment.tokens.start)
            .filter(|it| it.clone().any(|word| unit.is_first_name(word)))
    };
    let leads = number > opening + 1
        && whole()
            .or_else(|| phrases::german_plain(unit, start, segment.tokens.start))
            .is_some_and(|it| {
                unit.segments
                    .get(opening)
                    .is_some_and(|first| it.end >= first.tokens.end)
            })
        && (opening + 1..number).all(|it| is_insertion(unit, it));
    if leads { Order::Second } else { Order::First }
}

/// Whether nothing but a quotation or a coordinator stands before `index` in its clause.
pub(super) fn starts_clause(unit: &Unit, start: usize, index: usize) -> bool {
    // "„Radio Nordlicht“ meldet, …": a name that speaks, nobody behind the verb.
    if start == 0
        && index == 1
        && unit.kind(0) == Some(Kind::Quote(Quoted::Title))
        && !speaker_behind(&unit.tokens, index)
    {
        return false;
    }
    (start..index).all(|it| {
        matches!(unit.kind(it), Some(Kind::Quote(_)))
            || unit.is(it, Class::Coordinator) && unit.lower(it) != "doch"
            || unit.lower(it) == "so"
    })
}

pub(super) fn has_needed(unit: &Unit, cue: &Cue) -> bool {
    if cue.verb.needs.is_empty() {
        return true;
    }
    let Some(segment) = unit.segments.get(cue.segment) else {
        return false;
    };
    // "ist sich sicher", not "Sicher ist, dass …".
    if cue.verb.needs.iter().any(|it| it == "sicher")
        && cue.verb.needs.len() == 1
        && !segment.tokens.clone().any(|it| unit.lower(it) == "sich")
    {
        return false;
    }
    // "Die Jury fand, das Stück hätte kürzer sein dürfen"
    if matches!(
        unit.lower(cue.finite),
        "fand" | "fanden" | "findet" | "finden"
    ) && cue.verb.needs.iter().any(|it| it == "dass")
        && cue.finite > segment.tokens.start
        && cue.finite + 1 == segment.tokens.end
        && unit.kind(segment.tokens.end) == Some(Kind::Comma)
        && unit.segments.get(cue.segment + 1).is_some_and(|next| {
            !unit.is(next.tokens.start, Class::Relative)
                || phrases::german_plain(unit, next.tokens.start, next.tokens.end)
                    .is_some_and(|it| it.len() > 1)
        })
        && unit.segments.get(cue.segment + 1).is_some_and(|next| {
            next.tokens
                .clone()
                .any(|it| unit.is(it, Class::KonjunktivOne) || unit.is(it, Class::KonjunktivTwo))
        })
    {
        return true;
    }
    // "sieht den Kreis auf gutem Weg"
    if matches!(unit.lower(cue.finite), "sieht" | "sah" | "sehen" | "sahen")
        && cue.verb.needs.iter().any(|it| it == "dass")
        && segment.tokens.clone().any(|it| {
            let kind = unit.lower(it.wrapping_sub(1));
            unit.lower(it) == "weg"
                && (kind.starts_with("gute")
                    || kind.starts_with("richtige")
                    || kind.starts_with("beste"))
                || unit.lower(it) == "kurs" && kind == "auf"
        })
    {
        return true;
    }
    let next = unit.segments.get(cue.segment + 1).map(|it| it.tokens.start);
    let last = cue.words.last().copied().unwrap_or(cue.finite);
    let holds = unit.lower(cue.finite).starts_with('h');
    let sees = unit.lower(cue.finite).starts_with('s')
        && cue.verb.needs.iter().any(|word| word == "darin");
    segment
        .tokens
        .clone()
        .chain(segment.tokens.end..last)
        .chain(next)
        .any(|it| {
            // "kommt zu dem Schluss", not "dieses Ergebnis kam zustande".
            // "hält das für verfrüht", not "hält Plätze für Gäste frei".
            if holds && unit.lower(it) == "für" {
                let close = segment.tokens.end;
                let judged = (it + 1..close).all(|word| {
                    matches!(unit.kind(word), Some(Kind::Quote(_)))
                        || !unit.capital(word)
                            && unit.kind(word) == Some(Kind::Word)
                            && !unit.is(word, Class::Determiner)
                });
                // "hält das für Augenwischerei", "hält den Plan für einen Fehler"
                let whole =
                    phrases::german_plain(unit, it + 1, close).is_some_and(|it| it.end == close);
                let object = phrases::german_plain(unit, cue.finite + 1, it)
                    .is_some_and(|found| found.end == it);
                let about = matches!(unit.lower(it.wrapping_sub(1)), "das" | "dies" | "es");
                return it + 1 < close
                    && (judged || whole && (object || about))
                    && last == cue.finite;
            }
            // "sieht in dem Ergebnis einen Erfolg"
            if sees && it == cue.finite + 1 && matches!(unit.lower(it), "in" | "im") {
                return phrases::german_plain(unit, it + 1, segment.tokens.end).is_some_and(
                    |phrase| {
                        // "sieht in dem Ergebnis „Augenmaß auf beiden Seiten“"
                        let quoted = phrase.len() > 2
                            && matches!(unit.kind(phrase.end - 1), Some(Kind::Quote(_)));
                        phrase.end < segment.tokens.end || quoted
                    },
                );
            }
            let governed = || {
                !matches!(unit.lower(it), "schluss" | "ergebnis")
                    || (1..4).any(|back| unit.is(it.wrapping_sub(back), Class::Preposition))
            };
            cue.verb.needs.iter().any(|word| word == unit.lower(it)) && governed()
        })
}
