//! Subjects of several members: "Farmers, some teachers and several firms said".

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Token, Unit};
use super::side_words::is_day;

/// The last of several names where a verb in the singular follows: "denies meddling in the vote and Rowe has said".
pub(super) fn agreeing(unit: &Unit, verb: usize, subject: Range<usize>) -> Range<usize> {
    let one = matches!(
        unit.lower(verb.wrapping_sub(1)),
        "has" | "was" | "is" | "does"
    );
    let and = subject.clone().rfind(|it| unit.lower(*it) == "and");
    match and.filter(|it| one && *it > subject.start && it + 1 < subject.end) {
        Some(and) => and + 1..subject.end,
        None => subject,
    }
}

/// The subject with the pronoun or the group that "and" joins to it: "[she and] her apprentice Gus Weller", "[skiers and]
/// lift operators".
fn joined_before(unit: &Unit, subject: Range<usize>) -> Range<usize> {
    let Some(first) = subject.start.checked_sub(2) else {
        return subject;
    };
    if unit.lower(first + 1) != "and" {
        return subject;
    }
    let opens = first == 0
        || unit.kind(first - 1) == Some(Kind::Comma)
        || unit.at(first - 1).is_some_and(Token::is_quotation)
        || matches!(unit.lower(first - 1), "both" | "that" | "but" | "while");
    let pronoun = matches!(unit.lower(first), "he" | "she");
    let lower = unit.lower(first);
    let several = lower.len() > 4
        && lower.ends_with('s')
        && !lower.ends_with("ss")
        && (first == 0 || !unit.capital(first))
        && unit.kind(first) == Some(Kind::Word)
        && unit
            .at(first)
            .is_none_or(|it| it.entry.is_none_or(|it| it.verbs.is_empty()));
    let plural = unit.lower(subject.end - 1).ends_with('s') && !unit.capital(subject.start);
    if opens && (pronoun || several && plural) {
        first..subject.end
    } else {
        subject
    }
}

/// Where a list of speakers ends that goes on behind the first of them, `phrase`: "said [the sexton, a chorister and the
/// organist's wife]". Each has its article or is a name, and nothing of the sentence follows.
pub(super) fn list_behind(unit: &Unit, phrase: Range<usize>, limit: usize) -> Range<usize> {
    let lead = |it: usize| {
        unit.is(it, Class::Determiner) || unit.capital(it) || unit.kind(it) == Some(Kind::Number)
    };
    let mut end = phrase.end;
    // The phrase may have taken the second member for an apposition.
    let own = phrase
        .clone()
        .find(|it| unit.kind(*it) == Some(Kind::Comma));
    let mut at = own.unwrap_or(end);
    let mut members = 0;
    while unit.kind(at) == Some(Kind::Comma) && lead(at + 1) && members < 6 {
        let Some(next) = phrases::english(unit, at + 1, limit) else {
            break;
        };
        let inner = (next.start..next.end).find(|it| unit.kind(*it) == Some(Kind::Comma));
        let close = inner.unwrap_or(next.end);
        members += 1;
        end = close;
        at = close;
    }
    let and = unit.lower(at) == "and" && lead(at + 1);
    if and && let Some(last) = phrases::english(unit, at + 1, limit) {
        end = last.end;
        at = last.end;
    }
    let joined = (phrase.start..end).any(|it| unit.lower(it) == "and" && lead(it + 1));
    let whole = members > 0 && joined && at >= limit && unit.is(phrase.start, Class::Determiner);
    phrase.start..if whole { end } else { phrase.end }
}

/// The whole list that ends in `subject`: "Farmers, some teachers and several firms". It opens the sentence.
pub(super) fn listed(unit: &Unit, subject: Range<usize>) -> Range<usize> {
    let comma = |it: usize| unit.kind(it) == Some(Kind::Comma);
    let subject = joined_before(unit, subject);
    if let Some(posts) = posts_before(unit, &subject) {
        return posts;
    }
    let oxford =
        subject.start > 1 && unit.lower(subject.start - 1) == "and" && comma(subject.start - 2);
    let joined = subject.start > 0
        && comma(subject.start - 1)
        && subject.clone().any(|it| unit.lower(it) == "and");
    if !oxford && !joined {
        return subject;
    }
    if let Some(whole) = lives_in(unit, &subject) {
        return whole;
    }
    if joined && let Some(heads) = heads_of(unit, subject.start - 1) {
        return listed(unit, heads);
    }
    let mut start = subject.start - if oxford { 2 } else { 1 };
    while start > 0 {
        let Some(segment) = unit.segments.get(unit.segment_of(start - 1)) else {
            return subject;
        };
        let members = segment.tokens.clone();
        let phrase = phrases::english(unit, members.start, members.end);
        let whole = members.end == start
            // The words behind the comma look like an apposition.
            && phrase.is_some_and(|it| it.end >= members.end)
            && !is_day(unit, members.end - 1)
            && (unit.is(members.start, Class::Determiner)
                || unit.capital(members.end - 1)
                || unit.lower(members.end - 1).ends_with('s'));
        if !whole {
            // "A pipe organ was sold for scrap, [a verger, a choirmaster and two bell-ringers] said": the list closes it.
            let closes = start < subject.start
                && comma(start)
                && (start..members.end).is_empty()
                && unit.is(start + 1, Class::Determiner);
            return if closes {
                start + 1..subject.end
            } else {
                subject
            };
        }
        start = members.start;
        if start > 0 {
            if !comma(start - 1) {
                return subject;
            }
            start -= 1;
        }
    }
    start..subject.end
}

/// Holders of several posts, of which `subject` is the last: "[The president, prime minister and speaker] said". Those of one
/// person are not told apart from them by grammar, so that owners and founders are left out.
fn posts_before(unit: &Unit, subject: &Range<usize>) -> Option<Range<usize>> {
    let post = |words: Range<usize>| {
        let head = words
            .clone()
            .find(|it| unit.lower(*it) == "of")
            .unwrap_or(words.end);
        head > words.start
            && words.len() < 6
            && unit.is(head - 1, Class::Role)
            && !matches!(
                unit.lower(head - 1),
                "founder"
                    | "co-founder"
                    | "owner"
                    | "co-owner"
                    | "executive"
                    | "author"
                    | "editor"
                    | "director"
            )
            && (words.start..head).all(|it| {
                unit.kind(it) == Some(Kind::Word)
                    && !unit.capital(it)
                    && !unit.is(it, Class::Determiner)
            })
    };
    let and = subject.start.checked_sub(1)?;
    if unit.lower(and) != "and" || !post(subject.clone()) {
        return None;
    }
    let mut close = and - usize::from(unit.kind(and.checked_sub(1)?) == Some(Kind::Comma));
    let mut members = 1;
    loop {
        let first = unit
            .segments
            .get(unit.segment_of(close.checked_sub(1)?))?
            .tokens
            .start;
        // "The president" opens the list.
        if matches!(unit.lower(first), "the") && post(first + 1..close) {
            return (members > 1).then_some(first..subject.end);
        }
        let comma = first.checked_sub(1)?;
        if unit.kind(comma) != Some(Kind::Comma) || !post(first..close) {
            return None;
        }
        members += 1;
        close = comma;
    }
}

/// Those who lead what is listed up to the comma at `comma` and behind it: "[the heads of the port], the zoo and the ferry".
fn heads_of(unit: &Unit, comma: usize) -> Option<Range<usize>> {
    let first = unit.segments.get(unit.segment_of(comma.checked_sub(1)?))?;
    let of = first.tokens.clone().skip(1).find(|it| {
        unit.lower(*it) == "of"
            && matches!(
                unit.lower(it - 1),
                "heads"
                    | "leaders"
                    | "chiefs"
                    | "directors"
                    | "chairs"
                    | "presidents"
                    | "ministers"
            )
    })?;
    let start = (first.tokens.start..of).rfind(|it| unit.is(*it, Class::Determiner))?;
    let inside = phrases::english(unit, of + 1, comma).is_some_and(|it| it.end == comma);
    inside.then_some(start..comma)
}

/// Those whose places the subject lists, with the first of them: "[the firm with offices in Orr], Vell and other
/// ports".
fn lives_in(unit: &Unit, subject: &Range<usize>) -> Option<Range<usize>> {
    let comma = |it: usize| unit.kind(it) == Some(Kind::Comma);
    let mut close = subject.start.checked_sub(1)?;
    // The places before the subject, back to the preposition that governs them.
    let before = loop {
        let mut at = close.checked_sub(1).filter(|it| unit.capital(*it))?;
        while at > 0 && unit.capital(at) {
            at -= 1;
        }
        if unit.lower(at) == "the" {
            at = at.checked_sub(1)?;
        }
        if !comma(at) {
            break at;
        }
        close = at;
    };
    let first = unit.segments.get(unit.segment_of(before))?.tokens.start;
    // "firms in Orr, Vell and Tarn"
    let start = (first..before).rfind(|it| unit.at(*it).is_some_and(Token::is_quotation));
    let start = start.map_or(first, |it| it + 1);
    let people = phrases::english(unit, start, before)?;
    // "the firm with shops in Orr, the Vell Isles and Tarn"
    let capitals = unit.capital(subject.start + usize::from(unit.lower(subject.start) == "the"));
    let opens = start == 0
        || unit.at(start - 1).is_some_and(Token::is_quotation)
        || unit.kind(start - 1) == Some(Kind::Comma);
    (matches!(unit.lower(before), "in" | "from" | "across" | "near")
        && capitals
        && opens
        && !unit.capital(people.end - 1)
        && people.end == before)
        .then_some(start..close)
}
