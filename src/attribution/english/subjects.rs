//! Who speaks in the clause of an English reporting verb.

use std::ops::Range;

use super::super::days::is_weekday;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Token, Unit};
use super::clauses::has_finite;
use super::gerunds::{accompanying, clause_behind, opens_with_one};
use super::lists::{agreeing, listed};
use super::purposes::done_by;
use super::relatives::{antecedent, describes, disputer, opens_clause, people_there};
use super::showing::is_text;
use super::subject_parts::{before_times, counted_share, meanwhile, named_before_body};
use super::verbs::{is_form_of_be, told_of};

/// The subject before the verb; for "who" the words that it stands for: "Rowe, who wrote the plan, said".
pub(super) fn subject_before(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    if let Some(main) = done_by(unit, verb) {
        return subject_before(unit, main);
    }
    if let Some(speaker) = accompanying(unit, verb).or_else(|| told_of(unit, verb)) {
        return Some(speaker);
    }
    if verb == 0 || verb == 1 && unit.lower(0) == "having" {
        return clause_behind(unit).map(|it| it.1);
    }
    // "banned him, having found that he had misled savers": the subject of the sentence.
    if verb > 1 && unit.lower(verb - 1) == "having" && unit.kind(verb - 2) == Some(Kind::Comma) {
        return joined_subject(unit, verb - 2).or_else(|| subject_of(unit, verb - 2));
    }
    // "On Sunday, Rowe fired back, tweeting that …": the subject of the sentence.
    if unit.lower(verb).ends_with("ing") && verb > 0 {
        if matches!(unit.kind(verb - 1), Some(Kind::Comma | Kind::Dash)) {
            if let Some(subject) =
                speaker_of_frame(unit, verb - 1).or_else(|| joined_subject(unit, verb - 1))
            {
                return Some(subject);
            }
            if let Some(subject) = subject_of(unit, verb - 1) {
                // "Pop star Lio cancels tour, citing exhaustion": a headline.
                return Some(if unit.end() == unit.tokens.len() {
                    before_headline_verb(unit, subject)
                } else {
                    subject
                });
            }
        } else if verb > 1
            && unit.lower(verb - 1) == "while"
            && unit.kind(verb - 2) == Some(Kind::Comma)
            && let Some(subject) =
                speaker_of_frame(unit, verb - 2).or_else(|| subject_of(unit, verb - 2))
        {
            // "Rowe, who had won, called it a bad day, while stressing that"
            return Some(subject);
        } else if !is_form_of_be(unit, verb - 1) {
            // "said the mayor resigned after admitting that": the subject of the clause around it.
            return clause_said(unit, 0, verb)
                .and_then(|it| phrases::english(unit, it, verb))
                .or_else(|| subject_of(unit, verb - 1));
        }
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
        return Some(listed(unit, agreeing(unit, verb, subject)));
    }
    let number = unit.segment_of(subject.start).checked_sub(1)?;
    // "critics, including two former aides of the mayor, who argued": the pronoun stands for the critics.
    if number > 0
        && unit
            .segments
            .get(number)
            .is_some_and(|it| unit.lower(it.tokens.start) == "including")
        && let Some(whole) = unit.segments.get(number - 1).map(|it| it.tokens.clone())
        && let Some(people) = (whole.start..whole.end).find_map(|it| {
            let inside =
                it > whole.start && (unit.is(it - 1, Class::Determiner) || unit.capital(it - 1));
            phrases::english(unit, it, whole.end)
                .filter(|it| it.end == whole.end && !inside && it.len() > 1)
                .filter(|it| {
                    let last = unit.lower(it.end - 1);
                    last == "those"
                        || [Class::Role, Class::UnnamedNoun]
                            .iter()
                            .any(|class| unit.is(it.end - 1, *class))
                })
        })
    {
        // "a critique of those, including former aides, who argued"
        let those = unit.lower(people.end - 1) == "those";
        return Some(if those {
            people.end - 1..people.end
        } else {
            people
        });
    }
    let before = unit.segments.get(number)?;
    // "warned Anna Moll of the League for Safer Roads, who said": a person and not the body speaks.
    if unit.lower(subject.start) == "who"
        && let Some(person) = named_before_body(unit, before.tokens.clone())
    {
        return Some(person);
    }
    if unit.lower(subject.start) == "who"
        && let Some(people) = people_there(unit, before.tokens.clone())
    {
        return Some(people);
    }
    let behind = (before.tokens.start..before.tokens.end)
        .rev()
        .filter(|start| {
            let inside = *start > before.tokens.start
                && (unit.is(start - 1, Class::Determiner) || unit.capital(start - 1));
            (unit.is(*start, Class::Determiner) || unit.capital(*start)) && !inside
        })
        .find_map(|start| {
            phrases::english(unit, start, before.tokens.end)
                .filter(|it| it.end == before.tokens.end)
        });
    // "The warning came from engineers, who concluded that"
    behind.or_else(|| {
        let close = before.tokens.end;
        let governed = (before.tokens.start..close)
            .rev()
            .find(|it| unit.is(*it, Class::Preposition))?;
        phrases::english(unit, governed + 1, close).filter(|it| it.end == close)
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

/// The same, where "where" can open the clause too: "a clinic, [where] a nurse, Ann Moll, said".
fn past_opener(unit: &Unit, first: usize, close: usize) -> usize {
    let start = skip(unit, first, close);
    start + usize::from(unit.lower(start) == "where" && start + 1 < close)
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
        let mut number = segment.checked_sub(1)?;
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
            if is_named(unit, number)
                && !phrase_closes(unit, number - 1)
                && !quotes(unit, number - 1)
            {
                break;
            }
            number -= 1;
            if phrase_closes(unit, number) {
                break;
            }
        }
        first = unit.segments.get(number)?.tokens.start;
        let close = unit.segments.get(number)?.tokens.end;
        // "The plan “ignores how people live,” Ann Moll, the mayor, wrote": she stands behind the quotation.
        let quoted = (first..close.saturating_sub(1))
            .rfind(|it| unit.at(*it).is_some_and(Token::is_quotation));
        let start = quoted.map_or_else(|| past_opener(unit, first, close), |it| it + 1);
        // "Pressure grew after Crane Capital, an investor, demanded a sale"
        let own = (start + 1..close.saturating_sub(1)).rev().find(|it| {
            (subordinates(unit, *it) || matches!(unit.lower(*it), "after" | "before" | "until"))
                && unit.lower(*it) != "as"
                && phrases::english(unit, it + 1, close).is_some_and(|it| it.end == close)
        });
        let start = own.map_or(start, |it| it + 1);
        return phrases::english(unit, start, verb)
            .map(|it| {
                // The bracket of "the union (DPU) said" belongs to the name, a comma does not.
                let bracket = unit.kind(verb - 1) == Some(Kind::Close);
                it.start..it.end.min(if bracket { verb } else { verb - 1 })
            })
            .filter(|it| it.start < it.end);
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
        && phrases::english(unit, phrase.end + 1, end).is_some_and(|it| it.end == end)
    {
        return Some(phrase);
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
        if governed || joins || unit.is(start, Class::Adverb) {
            return None;
        }
        phrases::english(unit, start, end).filter(|it| {
            let aside = adverbial(unit, it.start) || unit.lower(it.start) == "so";
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

/// Where the last clause starts before `end` that is told by "said" or "says" without a mark between.
fn clause_said(unit: &Unit, first: usize, end: usize) -> Option<usize> {
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

/// The first noun phrase of the sentence outside of phrases with a preposition that open it.
pub(in crate::attribution) fn subject_of(unit: &Unit, limit: usize) -> Option<Range<usize>> {
    unit.segments
        .iter()
        .filter(|it| {
            it.before
                .is_none_or(|mark| unit.kind(mark) != Some(Kind::Open))
        })
        .map(|it| it.tokens.clone())
        .take_while(|it| it.start < limit)
        .find_map(|tokens| {
            let start = skip(unit, tokens.start, tokens.end);
            // "MUMBAI: The court stayed the order, observing that"
            if tokens.start == 0
                && tokens.len() < 3
                && unit.kind(tokens.end) == Some(Kind::Colon)
                && limit > tokens.end
            {
                return None;
            }
            // "Late on Friday, Rowe sued"
            let timed = matches!(unit.lower(start), "late" | "early")
                && unit.is(start + 1, Class::Preposition);
            if timed || unit.is(start, Class::Preposition) || unit.is(start, Class::Relative) {
                return None;
            }
            // "Sentencing the firm on Friday, Judge Rowe accused": what somebody does meanwhile is no subject.
            let opening = tokens.start == 0
                && unit.lower(0).len() > 5
                && unit.lower(0).ends_with("ing")
                && unit.kind(tokens.end) == Some(Kind::Comma)
                && unit.kind(1) == Some(Kind::Word)
                && !unit.is(1, Class::Auxiliary)
                && !unit.is(1, Class::Finite)
                && !has_finite(unit, 1..tokens.end)
                && tokens.end + 1 < limit;
            if opening {
                return None;
            }
            // "“…,” said Anna Moll, adding that"
            let inverted = usize::from(
                start > 0
                    && matches!(unit.lower(start), "said" | "says" | "told" | "wrote")
                    && unit.at(start - 1).is_some_and(Token::is_quotation),
            );
            let start = start + inverted;
            phrases::english(unit, start, tokens.end.min(limit))
                .filter(|it| !is_day(unit, it.end - 1))
                .map(|it| called_itself(unit, &it, tokens.end).unwrap_or(it))
        })
}

/// The name in "a group calling itself Grey Wave".
fn called_itself(unit: &Unit, words: &Range<usize>, limit: usize) -> Option<Range<usize>> {
    let itself = unit.lower(words.end) == "calling"
        && matches!(
            unit.lower(words.end + 1),
            "itself" | "themselves" | "himself" | "herself"
        );
    // "a group known as Grey Wave": the participle may count as part of the phrase.
    let participle = words.end - usize::from(unit.lower(words.end - 1) == "known");
    let known = unit.lower(participle) == "known"
        && unit.lower(participle + 1) == "as"
        && participle > words.start;
    let first = if known { participle + 2 } else { words.end + 2 };
    phrases::english(unit, first, limit).filter(|it| (itself || known) && unit.capital(it.start))
}

/// Whether the word is an adverb, known or by its ending: "preemptively".
pub(super) fn adverbial(unit: &Unit, index: usize) -> bool {
    let helped = || matches!(unit.lower(index.wrapping_sub(1)), "has" | "have" | "had");
    unit.is(index, Class::Adverb)
        // "had long argued"
        || matches!(unit.lower(index), "long" | "since" | "so") && helped()
        || matches!(unit.lower(index), "always" | "often" | "never" | "sometimes" | "rarely" | "seldom")
        || unit.at(index).is_some_and(|it| {
            it.entry.is_none() && !it.capital && it.lower.len() > 5 && it.lower.ends_with("ly")
        }) && !unit.is(index.wrapping_sub(1), Class::Determiner)
            && !matches!(
                unit.lower(index),
                "family" | "assembly" | "supply" | "anomaly"
            )
}

/// Whether the word behind a subject tells that all of them speak, or they themselves: "Marsh and Rowe [each] said",
/// "Rowe [himself] said".
fn shared(unit: &Unit, index: usize) -> bool {
    index > 0
        && matches!(
            unit.lower(index),
            "each"
                | "both"
                | "all"
                | "jointly"
                | "together"
                | "himself"
                | "herself"
                | "themselves"
                | "itself"
        )
        && unit.kind(index - 1) == Some(Kind::Word)
        && !unit.is(index - 1, Class::Preposition)
        && !unit.is(index - 1, Class::Coordinator)
}

/// Whether a segment is nothing but a name of at least two words.
fn is_named(unit: &Unit, number: usize) -> bool {
    unit.segments
        .get(number)
        .is_some_and(|it| it.tokens.len() > 1 && it.tokens.clone().all(|word| unit.capital(word)))
}

/// Whether something is quoted in a segment.
fn quotes(unit: &Unit, number: usize) -> bool {
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

/// The words before an unknown verb in "-s" that has an object: "Pop star Lio [cancels] tour".
fn before_headline_verb(unit: &Unit, words: Range<usize>) -> Range<usize> {
    let verb = (words.start + 1..words.end.saturating_sub(1)).find(|it| {
        let lower = unit.lower(*it);
        unit.capital(it - 1)
            && !unit.capital(*it)
            && lower.len() > 3
            && lower.ends_with('s')
            && !lower.ends_with("ss")
            && !["'s", "’s"].iter().any(|end| lower.ends_with(end))
    });
    words.start..verb.unwrap_or(words.end)
}

/// Who speaks in the frame that ends before the comma at `comma`: "…, the judge said[,] describing it as mean".
fn speaker_of_frame(unit: &Unit, comma: usize) -> Option<Range<usize>> {
    let segment = unit.segments.get(unit.segment_of(comma.checked_sub(1)?))?;
    let tokens = segment.tokens.clone();
    let behind = tokens.start > 0;
    let verb = tokens.clone().find(|it| {
        matches!(
            unit.lower(*it),
            "said" | "says" | "told" | "added" | "wrote" | "insisted" | "tweeted" | "replied"
        )
    })?;
    let words = phrases::english(unit, tokens.start, verb).filter(|it| it.end == verb);
    let inverted = || {
        phrases::english(unit, verb + 1, tokens.end)
            .filter(|_| verb == tokens.start || quotes(unit, unit.segment_of(verb)))
            // "who won, said it was bad, while stressing": what is said is no speaker.
            .filter(|it| !unit.is(it.start, Class::Pronoun))
    };
    words.or_else(inverted).filter(|_| behind)
}

/// The subject of the clause that "but" or "and" opens before the comma at `comma`: "Rowe claimed victory, but Marsh
/// refused to concede[,] alleging fraud".
fn joined_subject(unit: &Unit, comma: usize) -> Option<Range<usize>> {
    let segment = unit.segments.get(unit.segment_of(comma.checked_sub(1)?))?;
    let first = segment.tokens.start;
    let joins = matches!(unit.lower(first), "but" | "and" | "while")
        && first > 0
        && unit.kind(first - 1) == Some(Kind::Comma);
    let words = phrases::english(unit, first + 1, segment.tokens.end).filter(|_| joins)?;
    let verb = words.end;
    let finite = unit.is(verb, Class::Auxiliary)
        || unit.is(verb, Class::Finite)
        || unit.lower(verb).ends_with("ed")
        || adverbial(unit, verb);
    (finite && verb < segment.tokens.end).then_some(words)
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
