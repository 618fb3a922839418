//! The subject of an English sentence as a whole, or of the clause before a comma.

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Token, Unit};
use super::clauses::has_finite;
use super::near_subjects::quotes;
use super::side_words::{adverbial, is_day, skip};

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
pub(super) fn called_itself(
    unit: &Unit,
    words: &Range<usize>,
    limit: usize,
) -> Option<Range<usize>> {
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

/// The words before an unknown verb in "-s" that has an object: "Pop star Lio [cancels] tour".
pub(super) fn before_headline_verb(unit: &Unit, words: Range<usize>) -> Range<usize> {
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
pub(super) fn speaker_of_frame(unit: &Unit, comma: usize) -> Option<Range<usize>> {
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
            .filter(|it| {
                !unit.is(it.start, Class::Pronoun)
                    && !(verb == tokens.start
                        && it.end < tokens.end
                        && (unit.is(it.end, Class::Auxiliary)
                            || unit.is(it.end, Class::Finite)
                            || unit.lower(it.end).ends_with("ed")))
            })
    };
    words.or_else(inverted).filter(|_| behind)
}

/// The subject of the clause that "but" or "and" opens before the comma at `comma`: "Rowe claimed victory, but Marsh
/// refused to concede[,] alleging fraud".
pub(super) fn joined_subject(unit: &Unit, comma: usize) -> Option<Range<usize>> {
    let segment = unit.segments.get(unit.segment_of(comma.checked_sub(1)?))?;
    let first = joined_start(unit, unit.segment_of(segment.tokens.start))?;
    let end = segment.tokens.end;
    let joins = matches!(unit.lower(first), "but" | "and" | "while")
        && first > 0
        && unit.kind(first - 1) == Some(Kind::Comma);
    if !joins {
        return None;
    }
    let words = phrases::english(unit, first + 1, end)?;
    // "but the judge, Anna Moll, refused"
    let verb = words.end + usize::from(unit.kind(words.end) == Some(Kind::Comma));
    let finite = unit.is(verb, Class::Auxiliary)
        || unit.is(verb, Class::Finite)
        || unit.lower(verb).ends_with("ed")
        || adverbial(unit, verb);
    (finite && verb < end).then_some(words)
}

/// Where the clause starts whose last segment is `number`: before an apposition, "[but] the judge, Anna Moll, refused".
fn joined_start(unit: &Unit, number: usize) -> Option<usize> {
    let start = |number: usize| unit.segments.get(number).map(|it| it.tokens.start);
    let joins = |at: usize| matches!(unit.lower(at), "but" | "and" | "while");
    let own = start(number)?;
    let named = number
        .checked_sub(1)
        .and_then(|it| unit.segments.get(it))
        .is_some_and(|it| {
            it.tokens.len() < 8
                && (unit.capital(it.tokens.start) || unit.is(it.tokens.start, Class::Determiner))
        });
    let before = number.checked_sub(2).and_then(start);
    Some(
        before
            .filter(|it| !joins(own) && named && joins(*it))
            .unwrap_or(own),
    )
}

/// Who says what the participle at `verb` tells in a clause of its own: "…, [its manager, Rosa Lemm], insisting that",
/// "…, [some] saying it".
pub(super) fn own_subject(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    // "Residents opposed the tower, some saying it would block the sun"
    let some = verb > 1
        && unit.kind(verb - 2) == Some(Kind::Comma)
        && matches!(
            unit.lower(verb - 1),
            "some" | "many" | "others" | "most" | "several" | "one" | "both"
        );
    if some {
        return Some(verb - 1..verb);
    }
    let comma = verb.checked_sub(1)?;
    if unit.kind(comma) != Some(Kind::Comma) {
        return None;
    }
    // "its manager, Rosa Lemm, insisting"
    let name = unit
        .segments
        .get(unit.segment_of(comma.checked_sub(1)?))?
        .tokens
        .clone();
    let role = unit
        .segments
        .get(unit.segment_of(name.start.checked_sub(2)?))?
        .tokens
        .clone();
    let named = name.end == comma
        && (1..5).contains(&name.len())
        && name.clone().all(|it| unit.capital(it))
        && unit.kind(name.start - 1) == Some(Kind::Comma);
    let called = role.end + 1 == name.start
        && role.start > 1
        && unit.kind(role.start - 1) == Some(Kind::Comma)
        && (matches!(
            unit.lower(role.start),
            "its" | "their" | "his" | "her" | "the"
        ))
        && phrases::english(unit, role.start, role.end).is_some_and(|it| it.end >= role.end);
    // "Rowe, the owner of the club, Ann Moll, saying": an apposition has no verb before it.
    (named && called && has_finite_before(unit, role.start)).then_some(role.start..name.end)
}

/// Whether a verb of the sentence stands before the place.
fn has_finite_before(unit: &Unit, start: usize) -> bool {
    (1..start).any(|it| {
        unit.is(it, Class::Finite)
            || unit.is(it, Class::Auxiliary)
            || unit.at(it).is_some_and(|token| {
                !token.capital
                    && (token.lower.len() > 4 && token.lower.ends_with("ed")
                        || token.entry.is_some_and(|entry| !entry.verbs.is_empty()))
            })
    })
}
