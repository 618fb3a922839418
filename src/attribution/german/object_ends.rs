//! Where the object of a German speech act ends behind the mark at which its clause seems to: "verlangte 300 Euro
//! (brutto) als Ausgleich", "forderte höhere Löhne, kürzere Schichten und mehr Urlaub", "lehnte den Bau ab, weil …".

use std::ops::Range;

use super::super::frame::Aside;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::clauses::{is_finite, is_infinitive, is_relative, verb_last};
use super::cues::Cue;
use super::openings::closes_with_infinitive;

/// The object with what goes on behind the mark that stands at its end.
pub(super) fn whole(unit: &Unit, object: Range<usize>, asides: &[Aside]) -> Range<usize> {
    let mut end = object.end;
    // "nannte drei Gründe dafür, dass …"
    if matches!(unit.lower(end), "dafür" | "dagegen" | "darüber")
        && unit.kind(end + 1) == Some(Kind::Comma)
        && unit.lower(end + 2) == "dass"
    {
        end += 1;
    }
    // Each of the kinds of things that follow stands but once.
    for _ in 0..4 {
        let next = match unit.kind(end) {
            Some(Kind::Open) => behind_bracket(unit, end, asides),
            Some(Kind::Comma) => Some(end)
                .filter(|it| {
                    let before = it.saturating_sub(1);
                    *it > object.end
                        || matches!(unit.kind(before), Some(Kind::Quote(_)))
                        || unit.lower(before).ends_with('-')
                })
                .and_then(|it| listed(unit, it))
                .or_else(|| depending(unit, end, asides))
                .or_else(|| aim(unit, end).filter(|_| end > object.end)),
            _ => None,
        };
        // What has a source of its own beside it is that one's.
        let apart = |next: &usize| {
            let mut starts = asides.iter().map(|it| it.tokens.start);
            starts.any(|it| (end..*next).contains(&it))
        };
        match next.filter(|it| *it > end && !apart(it)) {
            Some(next) => end = next,
            None => break,
        }
    }
    object.start..end.min(unit.end()).max(object.end)
}

/// The clause behind the verb's last word that belongs to the object: "geht von einer Bombe [aus], die …", "lehnte
/// den Bau [ab], weil …".
pub(super) fn behind_verb(unit: &Unit, last_word: usize, asides: &[Aside]) -> Option<Range<usize>> {
    let comma = last_word + 1;
    if unit.kind(comma) != Some(Kind::Comma) {
        return None;
    }
    let end = depending(unit, comma, asides)?.min(unit.end());
    verb_last(unit, comma + 1..end).then_some(comma + 1..end)
}

/// Where the clause around a bracket ends that opens at `open`.
fn behind_bracket(unit: &Unit, open: usize, asides: &[Aside]) -> Option<usize> {
    const LONGEST: usize = 40;
    let close = (open + 1..unit.end().min(open + LONGEST))
        .find(|it| unit.kind(*it) == Some(Kind::Close))?;
    let at = close + 1;
    if unit.kind(at) == Some(Kind::Comma) {
        return listed(unit, at).or_else(|| depending(unit, at, asides));
    }
    let segment = unit.segments.get(unit.segment_of(at))?.tokens.clone();
    if segment.start != at || segment.is_empty() {
        return None;
    }
    before_verb(unit, segment)
}

/// Where words of an object end in their segment: before "und" with another verb. With a verb of their own they are
/// no part of it.
fn before_verb(unit: &Unit, segment: Range<usize>) -> Option<usize> {
    let verb = segment.clone().find(|it| is_finite(unit, *it));
    let Some(verb) = verb else {
        return (!is_infinitive(unit, segment.clone())).then_some(segment.end);
    };
    let joins = verb
        .checked_sub(1)
        .filter(|it| *it >= segment.start && matches!(unit.lower(*it), "und" | "aber" | "sowie"))?;
    (joins > segment.start).then_some(joins)
}

/// Where a list ends that goes on behind a comma, with "und" before its last part.
fn listed(unit: &Unit, comma: usize) -> Option<usize> {
    let mut at = comma;
    loop {
        let segment = unit.segments.get(unit.segment_of(at + 1))?.tokens.clone();
        if unit.kind(at) != Some(Kind::Comma) || segment.start != at + 1 {
            return None;
        }
        let end = before_verb(unit, segment.clone())?;
        if unit.is(segment.start, Class::Adverb) && !unit.capital(segment.start)
            || unit.is(segment.start, Class::Relative) && !unit.capital(segment.start + 1)
            || matches!(unit.lower(segment.start), "so" | "wie" | "also")
        {
            return None;
        }
        let from = segment.start + usize::from(unit.is(segment.start, Class::Preposition));
        let phrase = phrases::german_plain(unit, from, end)?;
        // "die Grünen fordern Steuern, die Linken Abgaben": somebody else does.
        let alone = phrase.end >= end
            || unit.is(phrase.end, Class::Preposition)
            || unit.is(phrase.end, Class::Coordinator)
            || matches!(unit.lower(phrase.end), "und" | "sowie" | "oder");
        if !alone {
            return None;
        }
        if (segment.start..end).any(|it| matches!(unit.lower(it), "und" | "sowie" | "oder")) {
            return Some(end);
        }
        at = end;
    }
}

/// Where the clause behind a comma ends that hangs on an object: a relative clause, "weil …", "dafür, dass …", "die
/// Gelegenheit, … zu …".
fn depending(unit: &Unit, comma: usize, asides: &[Aside]) -> Option<usize> {
    let segment = unit
        .segments
        .get(unit.segment_of(comma + 1))?
        .tokens
        .clone();
    let first = segment.start;
    // What has a source of its own beside it is that one's.
    if first != comma + 1 || asides.iter().any(|it| segment.contains(&it.tokens.start)) {
        return None;
    }
    let before = comma.checked_sub(1)?;
    let pronoun = unit.is(first, Class::Relative) && !unit.capital(first + 1);
    // "…, die zuständige Sprecherin sagte" is a clause of its own.
    if is_relative(unit, segment.clone()) || pronoun && !names(unit, segment.clone()) {
        let free = |end: &usize| {
            !asides
                .iter()
                .any(|it| (first..*end).contains(&it.tokens.start))
        };
        return closing(unit, segment).filter(free);
    }
    let reason = matches!(unit.lower(first), "weil" | "da") && verb_last(unit, segment.clone());
    let named = unit.lower(first) == "dass"
        && (matches!(unit.lower(before), "dafür" | "dagegen" | "darüber")
            || is_finite(unit, before))
        && verb_last(unit, segment.clone());
    if reason || named {
        return Some(segment.end);
    }
    aim(unit, comma).filter(|_| unit.capital(before))
}

/// Where an infinitive behind a comma ends: "…, alte Freunde zu treffen".
fn aim(unit: &Unit, comma: usize) -> Option<usize> {
    let segment = unit
        .segments
        .get(unit.segment_of(comma + 1))?
        .tokens
        .clone();
    let whole = segment.start == comma + 1
        && !matches!(
            unit.lower(segment.start),
            "um" | "ohne" | "statt" | "anstatt"
        )
        && closes_with_infinitive(unit, segment.clone());
    whole.then_some(segment.end)
}

/// Whether a clause begins with an article, an adjective and their noun: "die zuständige Sprecherin".
fn names(unit: &Unit, clause: Range<usize>) -> bool {
    let second = clause.start + 1;
    !unit.is(second, Class::Determiner)
        && !unit.is(second, Class::Pronoun)
        && !unit.is(second, Class::Adverb)
        && phrases::german_plain(unit, clause.start, clause.end).is_some_and(|it| it.len() > 2)
}

/// Where a relative clause ends that lists things between commas before its verb: "der die Halle, den Hof und das Tor
/// gestrichen hat".
fn closing(unit: &Unit, segment: Range<usize>) -> Option<usize> {
    let verb = |tokens: Range<usize>| tokens.into_iter().any(|it| is_finite(unit, it));
    let mut rest = segment.clone();
    for _ in 0..3 {
        if verb(rest.clone()) {
            let done = rest.start == segment.start || verb_last(unit, rest.clone());
            return done.then_some(rest.end);
        }
        let next = unit
            .segments
            .get(unit.segment_of(rest.end + 1))?
            .tokens
            .clone();
        if unit.kind(rest.end) != Some(Kind::Comma) || next.start != rest.end + 1 {
            break;
        }
        rest = next;
    }
    Some(segment.end)
}

/// The object without whom it is said of or promised to: "warf [dem Koch] Faulheit vor", "sicherte [den Ländern] mehr
/// Geld zu".
pub(super) fn without_whom(unit: &Unit, cue: &Cue, object: &Range<usize>) -> Option<usize> {
    let first = object.start;
    let surely = matches!(
        unit.lower(first),
        "dem" | "einem" | "seinem" | "ihrem" | "diesem" | "jedem"
    );
    let maybe = matches!(
        unit.lower(first),
        "der"
            | "den"
            | "einer"
            | "seiner"
            | "ihrer"
            | "seinen"
            | "ihren"
            | "diesen"
            | "dieser"
            | "beiden"
    ) || unit.capital(first) && unit.kind(first) == Some(Kind::Word);
    // "bestätigte der Zeitung den Verkauf"
    let outlet = || {
        phrases::outlet(unit, first, object.end)
            .is_some_and(|it| it.end < object.end && unit.is(it.end, Class::Determiner))
    };
    if !(surely || maybe && (takes_dative(unit, cue) || outlet())) {
        return None;
    }
    let phrase = phrases::german_plain(unit, first, object.end)?;
    let noun = phrase
        .clone()
        .find(|it| unit.capital(*it) && !unit.is(*it, Class::Determiner))?;
    // Of several nouns in a row the last is what is said: "Lena Buhl Verzögerung".
    let run = (noun..phrase.end)
        .take_while(|it| unit.capital(*it))
        .count();
    let mut at = if run > 1 && (noun + run == object.end || phrase.end > noun + run) {
        noun + run - 1
    } else {
        phrase.end
    };
    let plural = unit.lower(first) != "den" || unit.lower(noun).ends_with(['n', 's']);
    if !plural || !surely && at == object.end {
        return None;
    }
    if unit.lower(at) == "unter" && unit.lower(at + 1) == "anderem" {
        at += 2;
    }
    while at < object.end
        && unit.is(at, Class::Adverb)
        && !unit.capital(at)
        && unit.lower(at) != "mehr"
    {
        at += 1;
    }
    let thing = at < object.end
        && !unit.is(at, Class::Preposition)
        && !unit.is(at, Class::Coordinator)
        && (matches!(unit.kind(at), Some(Kind::Quote(_) | Kind::Number))
            || matches!(unit.lower(at), "mehr" | "weniger")
            || phrases::german_plain(unit, at, object.end).is_some());
    thing.then_some(at)
}

/// Whether a verb has somebody in the dative beside its object.
fn takes_dative(unit: &Unit, cue: &Cue) -> bool {
    const STEMS: [&str; 9] = [
        "unterst",
        "attest",
        "beschein",
        "verspr",
        "empf",
        "vorgeworf",
        "zuges",
        "angedroh",
        "angelast",
    ];
    let particle = cue.verb.particle.as_deref();
    let starts = |list: &[&str]| {
        cue.words
            .iter()
            .any(|it| list.iter().any(|stem| unit.lower(*it).starts_with(stem)))
    };
    starts(&STEMS)
        || particle == Some("vor") && starts(&["warf", "wirf", "werf", "halt", "hält", "hielt"])
        || particle == Some("zu") && starts(&["sicher", "sag", "schr"])
        || particle == Some("an") && starts(&["droh", "last"])
}
