//! Who speaks in the clause of an English reporting verb, and whom it is told to.

use std::ops::Range;

use super::super::days::is_weekday;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Token, Unit};
use super::clauses::has_finite;

/// The subject before the verb; for "who" the words that it stands for: "Rowe, who wrote the plan, said".
pub(super) fn subject_before(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    // "On Sunday, Rowe fired back, tweeting that …": the subject of the sentence.
    if unit.lower(verb).ends_with("ing")
        && verb > 0
        && unit.kind(verb - 1) == Some(Kind::Comma)
        && let Some(subject) = subject_of(unit, verb - 1)
    {
        return Some(subject);
    }
    let subject = subject_at(unit, verb)?;
    if is_day(unit, subject.end - 1) {
        // "The aide on Friday evening said"
        let segment = unit.segments.get(unit.segment_of(verb))?;
        let first = skip(unit, segment.tokens.start, subject.start);
        return phrases::english(unit, first, subject.start)
            .filter(|it| !is_day(unit, it.end - 1) && !unit.is(it.start, Class::Preposition));
    }
    // "which first reported the recall"
    let first = subject.len() == 2 && matches!(unit.lower(subject.start + 1), "first" | "last");
    let relative =
        (subject.len() == 1 || first) && matches!(unit.lower(subject.start), "who" | "which");
    if !relative {
        return Some(subject);
    }
    let before = unit
        .segments
        .get(unit.segment_of(subject.start).checked_sub(1)?)?;
    (before.tokens.start..before.tokens.end)
        .rev()
        .filter(|start| {
            let inside = *start > before.tokens.start
                && (unit.is(start - 1, Class::Determiner) || unit.capital(start - 1));
            (unit.is(*start, Class::Determiner) || unit.capital(*start)) && !inside
        })
        .find_map(|start| {
            phrases::english(unit, start, before.tokens.end)
                .filter(|it| it.end == before.tokens.end)
        })
}

/// Whom it was told: "told Reuters", "told a news conference".
pub(super) fn told(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    let tells = matches!(
        unit.lower(verb),
        "told" | "tells" | "tell" | "telling" | "informed" | "assured" | "reminded"
    );
    tells
        .then(|| phrases::english(unit, verb + 1, unit.end()))
        .flatten()
}

/// The medium that somebody spoke to or wrote for: "in an interview with the Courier", "wrote in The
/// Review".
pub(super) fn spoken_in(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    let end = unit.end();
    let interview = (1..end).find(|it| {
        unit.lower(*it) == "with" && matches!(unit.lower(it - 1), "interview" | "conversation")
    });
    let wrote =
        matches!(unit.lower(verb), "wrote" | "writes" | "writing") && unit.lower(verb + 1) == "in";
    // "announced on state television", "said, speaking to Eagle News", "a statement carried by Mada TV"
    let aired = (1..end).find(|it| {
        let station = || {
            (it + 1..end.min(it + 5)).any(|word| {
                unit.is(word, Class::MediumNoun)
                    || matches!(unit.lower(word), "television" | "radio" | "tv" | "podcast")
            })
        };
        match unit.lower(*it) {
            "on" => station() && *it > verb && *it < verb + 4,
            "to" => unit.lower(it - 1) == "speaking" && unit.capital(it + 1),
            "by" => {
                matches!(unit.lower(it - 1), "carried" | "broadcast" | "aired")
                    && unit.capital(it + 1)
            }
            _ => false,
        }
    });
    if let Some(aired) = aired.filter(|_| interview.is_none() && !wrote) {
        return phrases::english(unit, aired + 1, end);
    }
    let start = interview.or(wrote.then_some(verb + 1))? + 1;
    phrases::english(unit, start, end).filter(|it| it.clone().any(|word| unit.capital(word)))
}

/// Who passes on what somebody said: "his attorney" of "he said through his attorney".
pub(super) fn through(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    let own = matches!(unit.lower(verb), "said" | "says")
        && matches!(unit.lower(verb + 1), "through" | "via")
        && matches!(
            unit.lower(verb + 2),
            "his" | "her" | "their" | "its" | "a" | "an"
        );
    own.then(|| phrases::english(unit, verb + 2, unit.end()))
        .flatten()
        .filter(|it| {
            matches!(
                unit.lower(it.end - 1),
                "attorney"
                    | "lawyer"
                    | "lawyers"
                    | "solicitor"
                    | "agent"
                    | "spokesman"
                    | "spokeswoman"
            )
        })
}

pub(super) fn skip(unit: &Unit, first: usize, close: usize) -> usize {
    (first..close)
        .find(|it| {
            !unit.is(*it, Class::Coordinator)
                && !subordinates(unit, *it)
                && !unit.is(*it, Class::Adverb)
                && !unit.at(*it).is_some_and(Token::is_quotation)
        })
        .unwrap_or(first)
}

pub(super) fn is_day(unit: &Unit, index: usize) -> bool {
    is_weekday(unit.lower(index))
        || matches!(
            unit.lower(index),
            "morning"
                | "afternoon"
                | "evening"
                | "night"
                | "week"
                | "month"
                | "year"
                | "today"
                | "yesterday"
        )
}

/// The subject right before the verb, adverbs and auxiliaries skipped.
pub(super) fn subject_at(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    let mut end = verb;
    // "The Gazette first reported"
    let first = |end: usize| end > 1 && unit.lower(end - 1) == "first" && unit.capital(end - 2);
    while end > 0 && (adverbial(unit, end - 1) || unit.is(end - 1, Class::Auxiliary) || first(end))
    {
        end -= 1;
    }
    // "The White House on Monday said", "Rowe last year told"
    if end > 2 && is_day(unit, end - 1) && !unit.is(end - 1, Class::Adverb) {
        let timed = matches!(
            unit.lower(end - 2),
            "on" | "last" | "this" | "earlier" | "late"
        );
        end -= if timed { 2 } else { 0 };
        while timed && end > 0 && matches!(unit.lower(end - 1), "late" | "early" | "earlier") {
            end -= 1;
        }
    }
    // "Rowe apologized …, and said": the subject is that of the sentence.
    if end > 1 && matches!(unit.lower(end - 1), "and" | "but") {
        let start = skip(unit, 0, end - 1);
        let close = unit
            .segments
            .get(unit.segment_of(start))
            .map_or(end, |it| it.tokens.end);
        return phrases::english(unit, start, close.min(end - 1))
            .filter(|it| it.end < end - 1 && !unit.is(it.start, Class::Preposition));
    }
    // "three women who have accused": in the same clause the words before stand for "who".
    if end > 1
        && matches!(unit.lower(end - 1), "who" | "which")
        && let Some(antecedent) = antecedent(unit, end - 1)
    {
        return Some(antecedent);
    }
    // "X, a spokesman for Y, said": the subject stands before the apposition; a relative clause too.
    let segment = unit.segment_of(verb);
    let mut first = unit.segments.get(segment)?.tokens.start;
    if first >= end {
        let mut number = segment.checked_sub(1)?;
        while number > 0
            && unit.segments.get(number).is_some_and(|it| {
                let before = it.before.is_some_and(|mark| {
                    matches!(unit.kind(mark), Some(Kind::Comma | Kind::Open | Kind::Dash))
                });
                before
                    && (unit.is(it.tokens.start, Class::Relative)
                        || matches!(
                            unit.lower(it.tokens.start),
                            "citing" | "quoting" | "speaking"
                        )
                        || !has_finite(unit, before_relative(unit, it.tokens.clone())))
            })
        {
            number -= 1;
            if phrase_closes(unit, number) {
                break;
            }
        }
        first = unit.segments.get(number)?.tokens.start;
        let close = unit.segments.get(number)?.tokens.end;
        let start = skip(unit, first, close);
        return phrases::english(unit, start, verb)
            .map(|it| {
                // The bracket of "the union (DPU) said" belongs to the name, a comma does not.
                let bracket = unit.kind(verb - 1) == Some(Kind::Close);
                it.start..it.end.min(if bracket { verb } else { verb - 1 })
            })
            .filter(|it| it.start < it.end);
    }
    // "The mayor resigned after the council accused him": the clause of the verb has its own subject.
    let own = (first + 1..end)
        .rev()
        .filter_map(|it| Some((it, phrases::english(unit, it + 1, end)?)))
        .find(|(opener, it)| it.end == end && opens_clause(unit, *opener, it))
        .map(|(_, subject)| subject);
    if own.is_some() {
        return own;
    }
    // "An official who declined to be named said"
    let opening = skip(unit, first, end);
    if let Some(phrase) = phrases::english(unit, opening, end)
        && !unit.is(phrase.start, Class::Pronoun)
        && (unit.is(phrase.end, Class::Relative) || describes(unit, phrase.end))
        && phrase.end < end
    {
        return Some(phrase);
    }
    let from = first.max(end.saturating_sub(20));
    (from..end).find_map(|start| {
        let governed = start > from
            && (unit.is(start - 1, Class::Preposition)
                && !matches!(
                    unit.lower(start - 1),
                    "after" | "before" | "until" | "since"
                )
                || unit.is(start - 1, Class::Determiner));
        let opens = unit.lower(start) == "that" && start + 1 < end;
        let joins = unit.is(start, Class::Coordinator) || subordinates(unit, start) || opens;
        if governed || joins || unit.is(start, Class::Adverb) {
            return None;
        }
        phrases::english(unit, start, end).filter(|it| it.end == end)
    })
}

/// The first noun phrase of the sentence outside of phrases with a preposition that open it.
fn subject_of(unit: &Unit, limit: usize) -> Option<Range<usize>> {
    unit.segments
        .iter()
        .map(|it| it.tokens.clone())
        .take_while(|it| it.start < limit)
        .find_map(|tokens| {
            let start = skip(unit, tokens.start, tokens.end);
            if unit.is(start, Class::Preposition) || unit.is(start, Class::Relative) {
                return None;
            }
            phrases::english(unit, start, tokens.end.min(limit))
        })
}

/// The noun phrase that ends right before a relative pronoun inside one clause.
fn antecedent(unit: &Unit, pronoun: usize) -> Option<Range<usize>> {
    let first = unit.segments.get(unit.segment_of(pronoun))?.tokens.start;
    (first.max(pronoun.saturating_sub(8))..pronoun).find_map(|start| {
        let inside = start > first
            && (unit.is(start - 1, Class::Determiner)
                || unit.capital(start - 1) && unit.capital(start));
        phrases::english(unit, start, pronoun).filter(|it| it.end == pronoun && !inside)
    })
}

/// Whether the word is an adverb, known or by its ending: "preemptively".
fn adverbial(unit: &Unit, index: usize) -> bool {
    unit.is(index, Class::Adverb)
        || unit.at(index).is_some_and(|it| {
            it.entry.is_none() && !it.capital && it.lower.len() > 5 && it.lower.ends_with("ly")
        }) && !unit.is(index.wrapping_sub(1), Class::Determiner)
            && !matches!(
                unit.lower(index),
                "family" | "assembly" | "supply" | "anomaly"
            )
}

pub(super) fn phrase_closes(unit: &Unit, number: usize) -> bool {
    unit.segments.get(number).is_some_and(|it| {
        let start = skip(unit, it.tokens.start, it.tokens.end);
        phrases::english(unit, start, it.tokens.end)
            .is_some_and(|phrase| phrase.end >= it.tokens.end)
    })
}

/// The words of a clause before its relative pronoun: "the firm" of "the firm that makes the locks".
fn before_relative(unit: &Unit, tokens: Range<usize>) -> Range<usize> {
    let relative = (tokens.start + 1..tokens.end)
        .find(|it| matches!(unit.lower(*it), "who" | "which" | "that"))
        .filter(|_| unit.is(tokens.start, Class::Determiner));
    tokens.start..relative.unwrap_or(tokens.end)
}

/// "while", "although": words that open a dependent clause and are no part of its subject.
pub(super) fn subordinates(unit: &Unit, index: usize) -> bool {
    matches!(
        unit.lower(index),
        "while" | "whereas" | "although" | "though" | "because" | "as" | "if" | "when" | "since"
    )
}

/// Whether the word at `index` opens a clause of which `subject` is the subject: "when the judge said".
/// Where the word can be a preposition as well, "a man arrested after the attack said", only somebody who
/// can speak is one.
fn opens_clause(unit: &Unit, index: usize, subject: &Range<usize>) -> bool {
    let either = matches!(
        unit.lower(index),
        "after" | "before" | "until" | "once" | "as" | "since"
    );
    let speaks = || {
        let people = [
            Class::Role,
            Class::UnnamedNoun,
            Class::BodyGovernment,
            Class::BodyInstitution,
            Class::Pronoun,
        ];
        subject
            .clone()
            .any(|it| unit.capital(it) || people.iter().any(|class| unit.is(it, *class)))
    };
    either && speaks() || !either && subordinates(unit, index)
}

/// Whether a participle behind a noun describes it: "a study [published Monday] found".
fn describes(unit: &Unit, index: usize) -> bool {
    let lower = unit.lower(index);
    !unit.capital(index)
        && (lower.len() > 4 && (lower.ends_with("ed") || lower.ends_with("ing"))
            || matches!(
                lower,
                "led" | "held" | "known" | "made" | "seen" | "written" | "familiar"
            ))
}
