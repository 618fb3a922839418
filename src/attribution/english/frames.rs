//! The frame around one English reporting verb and the content that it introduces.

use std::ops::Range;

use super::super::days::{is_month, is_weekday};
use super::super::frame::{Aside, Found, Mention, without};
use super::super::lexicon::{Class, Lexicon, Shape, Verb};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Token, Unit};
use super::acts::appoints;
use super::addressees::{spoken_in, told};
use super::clauses::{
    clause_break, dependent_end, finish, has_clause, has_finite, has_finite_clause, opens_existence,
};
use super::gerunds::clause_behind;
use super::inversion::speaks_behind;
use super::issued::makes_text;
use super::near_subjects::tells_more;
use super::outright::{says_outright, suggests};
use super::retorts::retort;
use super::side_words::{adverbial, is_day};
use super::subjects::subject_before;
use super::timing::{leads_to, meanwhile_behind, past_time};

/// "X said (that) …", "X said: “…”".
pub(super) fn after(
    unit: &Unit,
    verb: usize,
    rule: &Verb,
    asides: &[Aside],
    lexicon: &Lexicon,
) -> Option<Found> {
    let speaker = subject_before(unit, verb)?;
    let supposed = matches!(
        unit.lower(speaker.start.wrapping_sub(1)),
        "if" | "unless" | "whether"
    );
    if !rule.clause
        || appoints(unit, verb, unit.end(), &speaker)
        || supposed
        || makes_text(unit, verb)
        // "ordered the lawyers to shut it"
        || unit.lower(verb).starts_with("order") && unit.lower(verb + 1) != "that"
        || suggests(unit, verb, &speaker)
        || speaks_behind(unit, verb, &speaker)
    {
        return None;
    }
    // "The dam is full, the port said on Sunday as rain fell": nothing is said behind the verb.
    if speaker.start > 1
        && unit.kind(speaker.start - 1) == Some(Kind::Comma)
        && matches!(
            unit.lower(verb),
            "said" | "says" | "warned" | "added" | "announced" | "confirmed" | "admitted"
        )
        && meanwhile_behind(unit, verb).is_some()
        && has_finite_clause(unit, 0..speaker.start - 1)
    {
        return None;
    }
    let addressee = told(unit, verb);
    let past = verb + 1 + usize::from(rule.particle.is_some());
    let mut start = addressee.as_ref().map_or(past, |it| it.end);
    // "tweeted back saying Rowe was lost"
    let answers = unit.lower(start) == "back" && unit.lower(start + 1) == "saying";
    if answers {
        start += 2;
    }
    if let Some(aside) = asides.iter().find(|it| it.tokens.start == start) {
        start = aside.tokens.end;
    }
    let end = unit.end();
    let segment_end = unit.segments.get(unit.segment_of(verb))?.tokens.end;
    // A time or occasion between verb and content: "said on Friday that".
    let mut explicit = answers;
    // "called that claim “absurd”": the word belongs to the noun.
    let called = ["call", "describ", "dismiss", "reject", "condemn"]
        .iter()
        .any(|it| unit.lower(verb).starts_with(it))
        && unit.lower(start) == "that";
    if !answers
        && !called
        && let Some(that) = (start..segment_end.min(start + 14))
            .find(|it| matches!(unit.lower(*it), "that" | "whether" | "if" | "how" | "why"))
    {
        // In "wants a deal that covers" the words belong to the noun.
        // "apologized for the noise in a video that surfaced"
        // "threatened to end a plan that helped many"
        let infinitive = unit.is(verb, Class::InfinitiveVerb)
            && unit.lower(start) == "to"
            && !unit.capital(start + 1)
            && !unit.is(start + 1, Class::Determiner)
            && !unit.is(start + 1, Class::UnnamedNoun)
            && !unit.is(start + 1, Class::AddresseeNoun);
        let directly = start == that
            || !infinitive
                && unit.is(start, Class::Preposition)
                && !rule.of.iter().any(|of| of == unit.lower(start))
            || unit.is(start, Class::Adverb)
            || is_day(unit, start)
            || !matches!(unit.kind(start), Some(Kind::Word | Kind::Number))
                && !unit.at(start).is_some_and(Token::is_quotation)
            || addressee.is_some()
            || rule.needs.iter().any(|it| it == "that")
            || rule.particle.is_some();
        // "said last week that", "asked on Monday for papers from the office that keeps them"
        let timed = past_time(unit, start);
        let infinitive = addressee.is_some()
            && matches!(unit.lower(start), "to" | "not")
            && !unit.is(start + 1, Class::Determiner);
        let directly = if timed > start && addressee.is_none() || infinitive {
            leads_to(unit, start, that) && !infinitive
        } else {
            directly || adverbial(unit, start)
        };
        let plain = directly
            && (start..that).all(|it| {
                !unit.is(it, Class::Auxiliary)
                    && !unit.is(it, Class::Pronoun)
                    && !unit.is(it, Class::Finite)
            });
        if plain {
            start = that;
            explicit = true;
        }
    }
    if !explicit {
        let mut moved = true;
        while moved {
            moved = false;
            // "said this week he was ashamed"
            let timed = past_time(unit, start);
            if timed > start && timed < segment_end {
                start = timed;
                moved = true;
            }
            // "said there is a danger"
            while (unit.is(start, Class::Adverb) || start == past && says_how(unit, start))
                && !opens_existence(unit, start)
            {
                start += 1;
                moved = true;
            }
            let counts =
                unit.lower(start) == "at" && matches!(unit.lower(start + 1), "least" | "most");
            let timed = !counts
                && matches!(
                    unit.lower(start),
                    "on" | "in" | "at" | "during" | "after" | "by" | "via" | "late" | "early"
                )
                || is_weekday(unit.lower(start));
            if timed && start < segment_end {
                let noun = if unit.is(start, Class::Preposition) {
                    start + 1
                } else {
                    start
                };
                // "said in a briefing after the committee had met": nothing is said behind the verb.
                let when = matches!(unit.lower(start), "after" | "before" | "as" | "while")
                    && phrases::english(unit, start + 1, segment_end).is_some_and(|it| {
                        has_finite(unit, it.end..it.end + 1) || unit.lower(it.end).ends_with("ed")
                    });
                if when {
                    return None;
                }
                let weekday = |it: usize| is_weekday(unit.lower(it)) || is_month(unit.lower(it));
                let next = if weekday(noun) {
                    Some(noun + 1)
                } else {
                    phrases::english(unit, noun, segment_end).map(|it| it.end)
                };
                if let Some(next) = next.filter(|it| *it > start) {
                    start = next;
                    moved = true;
                }
            }
        }
    }
    // "responded in a letter on Tuesday that said: “…”"
    if explicit
        && unit.lower(start) == "that"
        && matches!(unit.lower(start + 1), "said" | "says" | "read")
    {
        start += 2;
    }
    let quote_ahead =
        (start..(start + 3).min(end)).find(|it| matches!(unit.kind(*it), Some(Kind::Quote(_))));
    // "said on Monday, in remarks first printed by the Courier, that"
    let apart = unit.kind(start) == Some(Kind::Comma)
        && unit.is(start + 1, Class::Preposition)
        && quote_ahead.is_none();
    if apart
        && let Some(segment) = unit.segments.get(unit.segment_of(start + 1))
        && unit.kind(segment.tokens.end) == Some(Kind::Comma)
        && unit.lower(segment.tokens.end + 1) == "that"
        && segment.tokens.len() < 12
    {
        start = segment.tokens.end + 1;
        explicit = true;
    }
    // "cautioned, however, that"
    let aside = unit.kind(start) == Some(Kind::Comma)
        && (unit.is(start + 1, Class::Adverb) || unit.lower(start + 1) == "though")
        && unit.kind(start + 2) == Some(Kind::Comma);
    if aside {
        start += 2;
    }
    // "told the AP, namely that"
    if unit.kind(start) == Some(Kind::Comma) && unit.lower(start + 1) == "namely" {
        start += 2;
        explicit |= unit.lower(start) == "that";
    }
    let separated = matches!(unit.kind(start), Some(Kind::Comma | Kind::Colon));
    if separated {
        let next = start + 1;
        let quoted = quote_ahead.is_some();
        let colon = unit.kind(start) == Some(Kind::Colon);
        let that = unit.lower(next) == "that";
        if !(quoted || colon || that) {
            return None;
        }
        start = quote_ahead.unwrap_or(next);
    }
    if start >= end {
        return None;
    }
    let mut end = clause_break(unit, start, end, lexicon);
    if let Some(close) = retort(unit, start, end) {
        end = close;
    }
    if let Some(close) = dependent_end(unit, verb).filter(|it| *it > start) {
        end = end.min(close);
    }
    if (verb == 0 || verb == 1 && unit.lower(0) == "having")
        && let Some((close, _)) = clause_behind(unit)
    {
        end = end.min(close);
    }
    // "In a ruling, with which the port said it would comply, Judge Voss …": the clause ends at the comma.
    let which = speaker.start.checked_sub(1).filter(|it| *it > 0);
    // "a fraction of what he said he has collected, is …", "Under the deal that Rowe said he had reached, the bill …"
    let deal = which.is_some_and(|it| {
        unit.lower(it) == "that"
            && unit.is(0, Class::Preposition)
            && unit.segment_of(it) == 0
            && unit.segments.len() > 1
    });
    if deal && has_clause(unit, start..segment_end.max(start)) {
        end = end.min(segment_end.max(start));
    }
    if which.is_some_and(|it| {
        matches!(unit.lower(it), "which" | "whom" | "what") && unit.is(it - 1, Class::Preposition)
    }) && has_clause(unit, start..segment_end.max(start))
    {
        end = end.min(segment_end.max(start));
    }
    if describes_subject(unit, verb) {
        end = end.min(segment_end.max(start));
    }
    // Without "that" a clause follows verbs that take no object: "accused the board" names one.
    let takes_object = rule.object || rule.judged_as.is_some() || !rule.of.is_empty();
    let bare = !takes_object
        || [
            "report",
            "confirm",
            "announc",
            "admit",
            "acknowledg",
            "warn",
            "caution",
            "complain",
            "fear",
            "argu",
            "estimat",
            "hint",
            "expect",
            "insist",
            "foresee",
            "foresaw",
            "worr",
        ]
        .iter()
        .any(|it| unit.lower(verb).starts_with(it));
    let clause = explicit
        || unit.at(start).is_some_and(Token::is_quotation)
        || separated
        || bare && has_clause(unit, start..end)
        || says_outright(unit, verb, start..end);
    if !clause {
        return None;
    }
    let holes: Vec<Range<usize>> = asides.iter().map(|it| it.tokens.clone()).collect();
    let mut statement = Found::new(Form::Indirect, without(start..end, &holes));
    statement.frame = vec![0..start];
    statement.cue = cue_words(unit, verb);
    statement.chain = vec![Mention::Words(speaker.clone())];
    statement.speaker = Some(speaker);
    statement.addressee = addressee.or_else(|| spoken_in(unit, verb));
    finish(unit, &mut statement);
    (!statement.content.is_empty()).then_some(statement)
}

/// Verbs before an infinitive that the lexicon does not list among the auxiliaries.
pub(super) const MODALS: [&str; 6] = ["might", "may", "could", "can", "should", "must"];

/// Whether the verb stands in a relative clause that a comma closes before the verb of the sentence: "Republicans,
/// who believe the tax is too high, insist".
fn describes_subject(unit: &Unit, verb: usize) -> bool {
    let who = verb.wrapping_sub(1);
    let opens = matches!(unit.lower(who), "who" | "which")
        && who
            .checked_sub(1)
            .is_some_and(|it| unit.kind(it) == Some(Kind::Comma));
    let next = unit
        .segments
        .get(unit.segment_of(verb))
        .map_or(verb, |it| it.tokens.end + 1);
    // "Venn, told that some thought it rude, said"
    let told = unit
        .segments
        .get(unit.segment_of(verb))
        .is_some_and(|it| it.tokens.start < verb && tells_more(unit, it.tokens.start));
    // "The ministry, which said it was not involved, closed the road": what has an object is no participle.
    let done = || {
        let lower = unit.lower(next);
        lower.len() > 4
            && lower.ends_with("ed")
            && (unit.is(next + 1, Class::Determiner) || unit.is(next + 1, Class::Pronoun))
    };
    (opens || told)
        && unit.kind(next - 1) == Some(Kind::Comma)
        && (unit.is(next, Class::Auxiliary)
            || unit.is(next, Class::Finite)
            || MODALS.contains(&unit.lower(next))
            || opens && done()
            || unit.at(next).is_some_and(|it| {
                !it.capital
                    && it
                        .entry
                        .is_some_and(|it| it.verbs.iter().any(|form| form.shape != Shape::Gerund))
            }))
}

/// Whether the word tells how it is said: "said [jointly] that", "said [bluntly] the plan was dead".
fn says_how(unit: &Unit, index: usize) -> bool {
    matches!(
        unit.lower(index),
        "jointly"
            | "bluntly"
            | "publicly"
            | "repeatedly"
            | "privately"
            | "openly"
            | "angrily"
            | "plainly"
    )
}

pub(super) fn cue_words(unit: &Unit, verb: usize) -> Vec<usize> {
    let mut words = vec![verb];
    if verb > 0 && matches!(unit.lower(verb - 1), "has" | "have" | "had") {
        words.insert(0, verb - 1);
    }
    words
}
