//! Where the article goes on in its own words behind what a German frame introduces: "sagte, er sei krank, nun wurde
//! das Spiel abgesagt", "teilte mit, dass die Pegel sinken und warnte vor …".

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::clauses::{
    has_konjunktiv, is_finite, is_infinitive, is_relative, konjunktiv, verb_last,
};

/// Whether the clause that starts at `at`, behind a comma, is no part of the content that started at `first`.
/// `infinitive` tells whether that opens with an infinitive.
pub(super) fn goes_apart(unit: &Unit, first: usize, at: usize, infinitive: bool) -> bool {
    if at < 2 || unit.kind(at - 1) != Some(Kind::Comma) || unit.capital(at) {
        return false;
    }
    let Some(clause) = unit.segments.get(unit.segment_of(at)) else {
        return false;
    };
    let clause = clause.tokens.clone();
    if clause.start != at {
        return false;
    }
    // "…, was er bestreitet": the other one's word on it.
    if unit.lower(at) == "was" {
        let last = clause.end - 1;
        return !has_konjunktiv(unit, clause.clone())
            && !unit.capital(last)
            && [
                "zurückw",
                "bestreit",
                "bestritt",
                "dementier",
                "leugne",
                "abstr",
                "verneint",
            ]
            .iter()
            .any(|it| unit.lower(last).starts_with(it));
    }
    // "Gruppen, denen vorgeworfen wurde, Kinder zu werben, dies immer noch täten": the clause around goes on.
    if infinitive {
        let resumes = !unit.is(at, Class::Relative)
            || matches!(unit.lower(at), "dies" | "das") && !is_relative(unit, clause.clone());
        let opens = unit.is(at, Class::Subordinator)
            || unit.is(at, Class::ClauseOpener)
            || unit.is(at, Class::Coordinator)
            || unit.is(at, Class::Preposition) && unit.is(at + 1, Class::Relative);
        return resumes
            && !opens
            && !matches!(
                unit.lower(at),
                "um" | "ohne" | "statt" | "so" | "wie" | "da" | "wobei"
            )
            && !is_infinitive(unit, clause.clone())
            && verb_last(unit, clause.clone())
            && unit
                .segments
                .get(unit.segment_of(first))
                .is_some_and(|it| it.tokens.end == at - 1);
    }
    if unit.is(at, Class::Relative) || !is_finite(unit, at) && !is_finite(unit, at + 1) {
        return false;
    }
    let own = !has_konjunktiv(unit, clause.clone()) && has_konjunktiv(unit, first..at - 1);
    // "…, nun wurde die Entscheidung vertagt"
    let then = matches!(
        unit.lower(at),
        "nun"
            | "inzwischen"
            | "mittlerweile"
            | "daraufhin"
            | "später"
            | "danach"
            | "dann"
            | "anschließend"
    );
    if then && own {
        return is_finite(unit, at + 1) && !konjunktiv(unit, at + 1);
    }
    // "er sei unschuldig, erkannte das Gericht nicht an": what the speaker does next.
    let past = unit.lower(at).ends_with("te") && unit.lower(at).len() > 5;
    let accusative = matches!(
        unit.lower(at + 1),
        "den" | "einen" | "sich" | "ihn" | "seinen" | "ihren"
    );
    let split = (at + 2..clause.end).any(|it| {
        let closes = it + 1 == clause.end || unit.lower(it + 1) == "und";
        closes
            && matches!(
                unit.lower(it),
                "an" | "ab" | "auf" | "aus" | "ein" | "vor" | "zu" | "zurück"
            )
    });
    past && own
        && (accusative || split && unit.is(at + 1, Class::Determiner))
        && !unit.is(at, Class::Modal)
        && !unit.is(at, Class::Auxiliary)
        && !phrases::reports(unit, at)
}

/// Whether a reporting verb behind the "und" at `at` stands in second place, though the content is a clause with its
/// verb at the end: "dass die Pegel sinken und warnte vor …".
pub(super) fn second_verb(unit: &Unit, at: usize) -> bool {
    let Some(segment) = unit.segments.get(unit.segment_of(at)) else {
        return false;
    };
    let clause = segment.tokens.clone();
    let verb = at + 1;
    let next = verb + 1;
    matches!(unit.lower(clause.start), "dass" | "daß")
        && at > clause.start + 2
        && !unit.capital(at - 1)
        && unit.kind(at - 1) == Some(Kind::Word)
        && unit.lower(at - 1).ends_with(['n', 't', 'e'])
        && next < clause.end
        && (unit.is(next, Class::Preposition)
            || unit.is(next, Class::Determiner)
            || unit.is(next, Class::Adverb))
        && !is_finite(unit, clause.end - 1)
}
