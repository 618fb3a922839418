//! The subject right before an English verb, past appositions and relative clauses.

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Token, Unit};
use super::clauses::has_finite;
use super::gerunds::opens_with_one;
use super::inserted::told_of_whom;
use super::main_subjects::{called_itself, subject_of};
use super::relatives::{antecedent, could_open_clause, describes, disputer, opens_clause};
use super::showing::is_text;
use super::side_words::{adverbial, is_day, past_opener, shared, skip, subordinates};
use super::subject_parts::{before_times, counted_share, meanwhile};
use super::timing::past_time;

/// The subject right before the verb, adverbs and auxiliaries skipped.
pub(super) fn subject_at(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    let mut end = verb;
    // "The Gazette first reported"
    let first = |end: usize| {
        end > 1
            && unit.lower(end - 1) == "first"
            && (unit.capital(end - 2)
                || unit.is(end - 2, Class::BodyMedium)
                // "staff had first assumed"
                || matches!(unit.lower(end - 2), "had" | "has" | "have"))
    };
    // "Officials have so far said"
    let so_far =
        |end: usize| end > 2 && unit.lower(end - 1) == "far" && unit.lower(end - 2) == "so";
    while end > 0
        && (adverbial(unit, end - 1)
            || unit.is(end - 1, Class::Auxiliary)
            || first(end)
            || unit.lower(end - 1) == "can"
            || shared(unit, end - 1)
            || so_far(end))
    {
        end -= if so_far(end) { 2 } else { 1 };
    }
    // "Orrland has in the past accused", "Rowe on several occasions said", "they have for years warned"
    if let Some(before) = before_times(unit, end) {
        end = before;
        while end > 0 && (adverbial(unit, end - 1) || unit.is(end - 1, Class::Auxiliary)) {
            end -= 1;
        }
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
    // "her uncle, Ivo Brest, who she said had told her": he has told her.
    if end > 2
        && matches!(
            unit.lower(end - 1),
            "said" | "says" | "say" | "claimed" | "claims" | "alleged"
        )
        && let Some(teller) = told_of_whom(unit, end - 1)
    {
        return Some(teller);
    }
    // "Rowe apologized …, and said": the subject is that of the sentence.
    if end > 1 && matches!(unit.lower(end - 1), "and" | "but") {
        return disputer(unit, end - 1)
            .or_else(|| meanwhile(unit, end - 1))
            .or_else(|| subject_of(unit, end - 1))
            .filter(|it| it.end < end - 1);
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
        return parted_subject(unit, verb);
    }
    // "Rowe, 68, in the filing also explained": behind an age only where it was said stands before the verb.
    let aged = segment > 1
        && unit.is(first, Class::Preposition)
        && unit.segments.get(segment - 1).is_some_and(|it| {
            it.tokens.len() == 1 && unit.kind(it.tokens.start) == Some(Kind::Number)
        })
        && leads_on(unit, first, end);
    if aged {
        return parted_subject(unit, verb);
    }
    // "Noting that the crew had “kept its head,” Rowe apologized": a quotation has its comma inside.
    if opens_with_one(unit)
        && let Some(quoted) = (first..end).rfind(|it| unit.at(*it).is_some_and(Token::is_quotation))
    {
        first = (quoted + 1).min(end - 1);
    }
    // "The mayor resigned after the council accused him": the clause of the verb has its own subject.
    let own = (first + 1..end)
        .rev()
        .filter(|it| could_open_clause(unit, *it))
        .filter_map(|it| Some((it, phrases::english(unit, it + 1, end)?)))
        .find(|(opener, it)| it.end == end && opens_clause(unit, *opener, it))
        .map(|(_, subject)| subject);
    if own.is_some() {
        return own;
    }
    // "An official who declined to be named said", "said the law that created the agency stipulated"
    if let Some(told) = clause_said(unit, first, end)
        && unit.at(told - 1).is_some_and(|it| it.medium)
        && let Some(phrase) = phrases::english(unit, told, end).filter(|it| it.end == end)
    {
        return Some(phrase);
    }
    let opening = clause_said(unit, first, end).unwrap_or_else(|| skip(unit, first, end));
    if let Some(phrase) = phrases::english(unit, opening, end)
        && !unit.is(phrase.start, Class::Pronoun)
        && matches!(unit.lower(phrase.end), "that" | "which")
        && let Some(inner) = phrases::english(unit, phrase.end + 1, end)
        && inner.end == end
    {
        // "a fall that the company attributed to the drought": the relative clause has its own subject.
        return Some(inner);
    }
    if let Some(phrase) = phrases::english(unit, opening, end)
        && !unit.is(phrase.start, Class::Pronoun)
        && (unit.is(phrase.end, Class::Relative)
            || describes(unit, phrase.end)
            || unit.capital(phrase.end) && is_text(unit.lower(phrase.end - 1)))
        && phrase.end < end
    {
        return Some(called_itself(unit, &phrase, end).unwrap_or(phrase));
    }
    // "A report seen by Reuters warned": the participle may count as part of the phrase.
    if let Some(phrase) = phrases::english(unit, opening, end)
        // "a letter to staff seen by Reuters": whom it was written to stands between.
        && let Some(by) = (phrase.end..end.min(phrase.end + if unit.lower(phrase.end) == "to" { 6 } else { 2 }))
            .find(|it| unit.lower(*it) == "by")
        && by > phrase.start + 1
        && matches!(
            unit.lower(by - 1),
            "seen" | "obtained" | "reviewed" | "viewed" | "released" | "published" | "written"
        )
        && phrases::english(unit, by + 1, end).is_some_and(|it| it.end == end)
    {
        return Some(phrase.start..by - 1);
    }
    // "A broker close to the Danish company said": the nearest noun is not who speaks.
    if let Some(phrase) = phrases::english(unit, opening, end)
        && phrase.end < end
        && let Some((tie, noun)) =
            (phrase.start + 1..=phrase.end).find_map(|it| Some((it, tied(unit, it)?)))
        && noun < end
        && phrases::english(unit, noun, end).is_some_and(|it| it.end == end)
    {
        // "of the group with ties to the ministry"
        let with = usize::from(matches!(unit.lower(tie - 1), "with" | "who"));
        return Some(phrase.start..tie - with);
    }
    // "came to the fore when three women who had accused him of fraud called on"
    let dependent = (first + 1..end)
        .rev()
        .filter(|it| {
            subordinates(unit, *it) || matches!(unit.lower(*it), "after" | "before" | "until")
        })
        .find_map(|it| phrases::english(unit, it + 1, end))
        .filter(|it| {
            it.end < end
                && unit.lower(it.end) == "who"
                && it.len() > 1
                && !unit.is(it.start, Class::Pronoun)
        });
    if dependent.is_some() {
        return dependent;
    }
    // "A minority on the board had pressed"
    if let Some(phrase) = phrases::english(unit, opening, end)
        && !unit.is(phrase.start, Class::Pronoun)
        && matches!(
            unit.lower(phrase.end),
            "on" | "in"
                | "within"
                | "across"
                | "under"
                | "near"
                | "inside"
                | "outside"
                | "behind"
                | "against"
                | "around"
                | "between"
                | "with"
                | "from"
                | "at"
        )
        && leads_on(unit, phrase.end, end)
    {
        // "Opposition spokeswoman on fisheries Zara Bello"
        let named = !unit.is(phrase.start, Class::Determiner)
            && unit.is(phrase.end - 1, Class::Role)
            && unit.capital(end - 1)
            && unit.capital(end - 2)
            && !unit.capital(phrase.end + 1);
        return Some(phrase.start..if named { end } else { phrase.end });
    }
    let from = first.max(end.saturating_sub(20));
    // "who during the 2016 campaign called for"
    let during = (from + 1..end).rev().find(|it| {
        unit.is(*it, Class::Preposition)
            && matches!(unit.lower(it - 1), "who" | "which")
            && phrases::english(unit, it + 1, end).is_some_and(|it| it.end == end)
    });
    if let Some(during) = during {
        return antecedent(unit, during - 1).or(Some(during - 1..during));
    }
    let found = (from..end).find_map(|start| {
        let governed = start > from
            && (unit.is(start - 1, Class::Preposition)
                && !matches!(
                    unit.lower(start - 1),
                    "after" | "before" | "until" | "since"
                )
                || unit.is(start - 1, Class::Determiner)
                    // "told the inquiry that Rowe had told"
                    && !(unit.lower(start - 1) == "that" && start > from + 1));
        let opens = unit.lower(start) == "that" && start + 1 < end;
        // "a fall, which Rowe blamed on"
        let opens = opens
            || matches!(unit.lower(start), "which" | "whom")
                && start + 1 < end
                && (unit.capital(start + 1) || unit.is(start + 1, Class::Determiner));
        let joins = unit.is(start, Class::Coordinator) || subordinates(unit, start) || opens;
        let former = phrases::is_former(unit, start);
        if governed || joins || unit.is(start, Class::Adverb) && !former {
            return None;
        }
        phrases::english(unit, start, end).filter(|it| {
            let aside = adverbial(unit, it.start) && !former || unit.lower(it.start) == "so";
            it.end == end && !(it.len() == 1 && aside)
        })
    });
    // "More than 60 per cent of drivers said", "One driver in three thinks"
    let found = found.or_else(|| counted_share(unit, first, end));
    // "The family of a man shot by police has demanded": what was done to the last noun describes it.
    found.or_else(|| {
        let helped = matches!(unit.lower(end), "has" | "have" | "had") && end < verb;
        let subject = phrases::english(unit, opening, end).filter(|it| {
            helped && first == 0 && it.len() > 1 && !unit.is(it.start, Class::Pronoun)
        })?;
        let done = subject.end;
        let participle = unit.lower(done).ends_with("ed")
            || matches!(
                unit.lower(done),
                "shot"
                    | "hit"
                    | "hurt"
                    | "held"
                    | "caught"
                    | "left"
                    | "taught"
                    | "built"
                    | "made"
                    | "run"
                    | "taken"
                    | "driven"
                    | "known"
                    | "struck"
                    | "found"
                    | "born"
                    | "sold"
                    | "sent"
            );
        let plain = !(done..end)
            .any(|it| unit.is(it, Class::Auxiliary) || unit.kind(it) == Some(Kind::Comma));
        (participle && plain).then_some(subject)
    })
}

/// Whether nothing but phrases with a preposition and times stand from the preposition at `at` to `end`: "on a visit to Orr
/// last week".
fn leads_on(unit: &Unit, mut at: usize, end: usize) -> bool {
    for _ in 0..4 {
        let timed = past_time(unit, at);
        at = if timed > at {
            timed
        } else if unit.is(at, Class::Preposition)
            && let Some(next) = phrases::english(unit, at + 1, end)
        {
            next.end
        } else {
            return false;
        };
        if at >= end {
            return at == end;
        }
    }
    false
}

/// Where the noun starts that somebody is close to or has ties to, behind their own noun at `index`.
fn tied(unit: &Unit, index: usize) -> Option<usize> {
    let at = index + usize::from(matches!(unit.lower(index), "with" | "who"));
    match (unit.lower(at), unit.lower(at + 1)) {
        (
            "close" | "loyal" | "linked" | "opposed" | "sympathetic" | "privy" | "related" | "ties"
            | "links" | "access",
            "to",
        )
        | (
            "familiar" | "acquainted" | "friendly" | "involved" | "contacts",
            "with" | "in" | "at",
        )
        | ("knowledge" | "critical" | "supportive" | "aware", "of") => Some(at + 2),
        _ => None,
    }
}

/// The subject that an apposition, a bracket or a relative clause parts from the verb: "[Rowe], a spokesman for the
/// port, said".
fn parted_subject(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    let mut number = unit.segment_of(verb).checked_sub(1)?;
    // "Anna Moll, a former Kestrel (KSTR.N) banker, said": the bracket parts nothing.
    while number > 1
        && unit.segments.get(number).is_some_and(|it| {
            it.before
                .is_some_and(|mark| unit.kind(mark) == Some(Kind::Close))
        })
    {
        number -= 2;
    }
    // "Rowe, who has held public, private and school posts, pledged"
    let list = unit
        .segments
        .get(number)
        .is_some_and(|it| unit.is(it.tokens.start, Class::Coordinator));
    let opener = (number.saturating_sub(5)..number).rev().find(|it| {
        unit.segments
            .get(*it)
            .is_some_and(|it| matches!(unit.lower(it.tokens.start), "who" | "which"))
    });
    if let Some(opener) = opener.filter(|it| list && *it > 0) {
        number = opener - 1;
    }
    while number > 0
        && unit.segments.get(number).is_some_and(|it| {
            let before = it.before.is_some_and(|mark| {
                matches!(
                    unit.kind(mark),
                    Some(Kind::Comma | Kind::Open | Kind::Close | Kind::Dash)
                )
            });
            // "the alliance, of which Orr is a member, said"
            let governed = unit.is(it.tokens.start, Class::Preposition)
                && matches!(unit.lower(it.tokens.start + 1), "which" | "whom" | "whose");
            before
                && (unit.is(it.tokens.start, Class::Relative)
                    || governed
                    || tells_more(unit, it.tokens.start)
                    || matches!(
                        unit.lower(it.tokens.start),
                        "citing" | "quoting" | "speaking"
                    )
                    || !has_finite(unit, before_relative(unit, it.tokens.clone())))
        })
    {
        // "began after one of the nurses, Anna Moll, detailed": the name stands for those words.
        if is_named(unit, number) && !phrase_closes(unit, number - 1) && !quotes(unit, number - 1) {
            break;
        }
        number -= 1;
        if phrase_closes(unit, number) {
            break;
        }
    }
    let first = unit.segments.get(number)?.tokens.start;
    let close = unit.segments.get(number)?.tokens.end;
    // "The plan “ignores how people live,” Ann Moll, the mayor, wrote": she stands behind the quotation.
    let quoted =
        (first..close.saturating_sub(1)).rfind(|it| unit.at(*it).is_some_and(Token::is_quotation));
    let start = quoted.map_or_else(|| past_opener(unit, first, close), |it| it + 1);
    // "Pressure grew after Crane Capital, an investor, demanded a sale"
    let own = (start + 1..close.saturating_sub(1)).rev().find(|it| {
        (subordinates(unit, *it) || matches!(unit.lower(*it), "after" | "before" | "until"))
            && unit.lower(*it) != "as"
            && phrases::english(unit, it + 1, close).is_some_and(|it| it.end == close)
    });
    let start = own.map_or(start, |it| it + 1);
    let start = past_place(unit, start, close);
    phrases::english(unit, start, verb)
        .map(|it| {
            // The bracket of "the union (DPU) said" belongs to the name, a comma does not.
            let bracket = unit.kind(verb - 1) == Some(Kind::Close);
            it.start..it.end.min(if bracket { verb } else { verb - 1 })
        })
        .filter(|it| it.start < it.end)
}

/// Where the subject starts behind a place that opens the clause: "Outside the hall [one dancer], who was cold, said".
fn past_place(unit: &Unit, start: usize, close: usize) -> usize {
    let place = unit
        .is(start, Class::Preposition)
        .then(|| phrases::english(unit, start + 1, close))
        .flatten()
        .filter(|it| it.end < close && unit.is(it.end, Class::Determiner));
    let subject = place.and_then(|it| phrases::english(unit, it.end, close));
    subject
        .filter(|it| it.end == close)
        .map_or(start, |it| it.start)
}

/// Where the last clause starts before `end` that is told by "said" or "says" without a mark between.
pub(super) fn clause_said(unit: &Unit, first: usize, end: usize) -> Option<usize> {
    // "told Reuters Rowe's letters showed"
    let told = |it: usize| {
        unit.lower(it) == "told" && unit.at(it + 1).is_some_and(|it| it.medium) && it + 3 < end
    };
    let said = (first..end.saturating_sub(1))
        .rev()
        .find(|it| (matches!(unit.lower(*it), "said" | "says" | "say") || told(*it)) && *it > 0)?;
    let start = said + 1 + usize::from(unit.lower(said + 1) == "that" || told(said));
    (start < end).then_some(start)
}

/// Whether a segment is nothing but a name of at least two words.
pub(super) fn is_named(unit: &Unit, number: usize) -> bool {
    unit.segments
        .get(number)
        .is_some_and(|it| it.tokens.len() > 1 && it.tokens.clone().all(|word| unit.capital(word)))
}

/// Whether something is quoted in a segment.
pub(super) fn quotes(unit: &Unit, number: usize) -> bool {
    unit.segments.get(number).is_some_and(|it| {
        it.tokens
            .clone()
            .any(|word| unit.at(word).is_some_and(Token::is_quotation))
    })
}

pub(super) fn phrase_closes(unit: &Unit, number: usize) -> bool {
    unit.segments.get(number).is_some_and(|it| {
        let start = past_opener(unit, it.tokens.start, it.tokens.end);
        phrases::english(unit, start, it.tokens.end)
            .is_some_and(|phrase| phrase.end >= it.tokens.end)
    })
}

/// Whether a participle behind a comma tells more about who stands before it: "Rowe, [asked whether he would go],
/// said", "the bill, [representing a year of work], called for".
pub(super) fn tells_more(unit: &Unit, start: usize) -> bool {
    let lower = unit.lower(start);
    let comma = start
        .checked_sub(1)
        .is_some_and(|it| unit.kind(it) == Some(Kind::Comma));
    let participle = lower.len() > 4 && (lower.ends_with("ing") || lower.ends_with("ed"))
        || matches!(
            lower,
            "told" | "known" | "seen" | "shown" | "born" | "held" | "led" | "caught"
        );
    // "Rowe, when asked about the bolts, said"
    let when = matches!(lower, "when" | "if" | "once")
        && matches!(
            unit.lower(start + 1),
            "asked" | "pressed" | "questioned" | "told" | "contacted" | "approached"
        );
    comma
        && (participle || when)
        && !unit.capital(start)
        && unit.kind(start + 1) == Some(Kind::Word)
        && !matches!(lower, "including" | "hundred" | "sacred")
}

/// The words of a clause before its relative pronoun: "the firm" of "the firm that makes the locks".
pub(super) fn before_relative(unit: &Unit, tokens: Range<usize>) -> Range<usize> {
    let relative = (tokens.start + 1..tokens.end)
        .find(|it| matches!(unit.lower(*it), "who" | "which" | "that"))
        .filter(|_| unit.is(tokens.start, Class::Determiner));
    tokens.start..relative.unwrap_or(tokens.end)
}
