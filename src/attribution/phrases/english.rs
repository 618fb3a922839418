//! English noun phrases.

use std::ops::Range;

use super::super::days::is_weekday;
use super::super::lexicon::{BODIES, Class, Classes, Shape};
use super::super::unit::{Kind, Quoted, Unit};
use super::LONGEST;

/// What stands before "states" where it is a noun.
const STATES: [&str; 10] = [
    "member", "united", "swing", "nation", "arab", "gulf", "baltic", "nordic", "other", "federal",
];

/// Classes of words that end a noun phrase.
const CLOSED: Classes = Classes::of(&[
    Class::Preposition,
    Class::Auxiliary,
    Class::Adverb,
    Class::ClauseOpener,
    Class::Pronoun,
    Class::Coordinator,
]);

/// The same with those that open another one, or a clause.
const CLOSED_OR_OPENING: Classes = CLOSED.or(Classes::of(&[
    Class::Relative,
    Class::Finite,
    Class::Determiner,
]));

/// Those of them that end even a name: "the BBC's Today programme" has an adverb inside.
const CLOSED_IN_NAMES: Classes = Classes::of(&[
    Class::Preposition,
    Class::Auxiliary,
    Class::ClauseOpener,
    Class::Pronoun,
    Class::Coordinator,
]);

/// Those that end a name at "Without": "Reporters Without Borders".
const CLOSED_AT_WITHOUT: Classes = Classes::of(&[
    Class::Auxiliary,
    Class::ClauseOpener,
    Class::Pronoun,
    Class::Coordinator,
]);

/// What may stand behind a past form that is the verb of the clause: "The ministry disagreed with".
const BEHIND_PAST: Classes = Classes::of(&[
    Class::Preposition,
    Class::Determiner,
    Class::ClauseOpener,
    Class::Pronoun,
    Class::Adverb,
]);

/// What people who are several have: "the growers' union".
const OWNS_TOGETHER: Classes =
    Classes::of(&[Class::Role, Class::UnnamedNoun, Class::ReportNoun]).or(Classes::of(&BODIES));

/// The English noun phrase that starts at token `start` and ends before `limit`.
pub(in crate::attribution) fn english(
    unit: &Unit,
    start: usize,
    limit: usize,
) -> Option<Range<usize>> {
    let limit = limit.min(start + LONGEST);
    let end = english_core(unit, start, limit, 0)?;
    Some(start..english_apposition(unit, end).unwrap_or(end))
}

fn english_core(unit: &Unit, start: usize, limit: usize, depth: usize) -> Option<usize> {
    if start >= limit || depth > 4 {
        return None;
    }
    if unit.is(start, Class::Pronoun) {
        return Some(start + 1);
    }
    let mut at = start;
    let mut nouns = 0;
    while at < limit && unit.is(at, Class::Determiner) && at < start + 2 {
        at += 1;
    }
    // "An earlier draft": before a noun the adverb is an adjective.
    if matches!(unit.lower(at), "earlier" | "later")
        && (at > start || is_former(unit, at))
        && unit.at(at + 1).is_some_and(|it| {
            it.kind == Kind::Word && !it.classes.meet(CLOSED) && !it.is(Class::Determiner)
        })
    {
        at += 1;
    }
    // "current and former officials"
    if matches!(
        unit.lower(at),
        "current" | "serving" | "present" | "past" | "former"
    ) && unit.lower(at + 1) == "and"
        && matches!(
            unit.lower(at + 2),
            "former" | "current" | "retired" | "present"
        )
    {
        at += 3;
    }
    // "a visibly tired Anna Marsh"
    if at > start
        && unit.at(at).is_some_and(|it| {
            !it.capital && it.lower.len() > 4 && it.lower.ends_with("ly") && it.entry.is_none()
        })
        && unit.kind(at + 1) == Some(Kind::Word)
        && unit.capital(at + 2)
        && !unit.capital(at + 1)
    {
        at += 2;
    }
    while at < limit {
        let token = unit.at(at)?;
        // Most words are told by the first questions alone, so that each of these is asked only where the ones before
        // leave it open.
        // "state media": a base form before a noun is no verb.
        let noun_follows = || {
            unit.at(at + 1).is_some_and(|next| {
                next.kind == Kind::Word
                    && !next.capital
                    && !next.classes.meet(CLOSED)
                    && !next.is(Class::Determiner)
            })
        };
        let verb = || {
            !token.capital
            && (nouns > 0 || at == start)
            && token.entry.is_some_and(|it| {
                it.verbs
                    .iter()
                    .any(|form| form.shape != Shape::Base || !noun_follows())
            })
            // "an appeals court"
            && !(nouns > 0
                && matches!(token.lower.as_str(), "appeals" | "claims" | "complaints" | "demands")
                && matches!(unit.lower(at + 1), "court" | "judge" | "judges" | "panel" | "tribunal" | "board" | "commission" | "committee"))
            // "member states"
            && !(token.lower == "states" && nouns > 0 && STATES.contains(&unit.lower(at - 1)))
            // "Voss's call was echoed"
            && !(nouns > 0
                && ["'s", "’s"].iter().any(|end| unit.lower(at - 1).ends_with(end))
                && token.entry.is_some_and(|it| {
                    it.verbs
                        .iter()
                        .all(|form| matches!(form.shape, Shape::Base | Shape::Gerund))
                }))
            // "its annual report,", "a joint appeal": a base form that closes a phrase with its article
            && !(nouns > 0
                && unit.is(start, Class::Determiner)
                // "the wool business lobby,"
                && (!unit.lower(at - 1).ends_with('s') || unit.lower(at - 1).ends_with("ss"))
                && !unit.capital(at - 1)
                && ![Class::Role, Class::UnnamedNoun].iter().chain(&BODIES).any(|class| unit.is(at - 1, *class))
                && token.entry.is_some_and(|it| it.verbs.iter().all(|form| form.shape == Shape::Base))
                && (unit.kind(at + 1) != Some(Kind::Word)
                    || unit.is(at + 1, Class::Preposition)
                    // "a tax outline had called for"
                    || matches!(unit.lower(at + 1), "had" | "has" | "would" | "will" | "is" | "was")))
            // "Media reports have said"
            && !(nouns > 0
                && matches!(
                    token.lower.as_str(),
                    "reports" | "estimates" | "claims" | "projects" | "forecasts" | "details" | "protests"
                )
                && (unit.is(at + 1, Class::Auxiliary)
                    || matches!(unit.lower(at + 1), "say" | "said" | "suggest" | "suggested" | "showed")))
        };
        // "Rowe played down the plan", "The ministry disagreed": a past form behind a name or a noun
        // that nothing nominal follows is the verb of the clause.
        let past = || {
            nouns > 0
                && !token.capital
                && token.kind == Kind::Word
                && token.lower.len() > 4
                && (token.lower.ends_with("ed")
                    || token.lower.ends_with("ing") && !is_ing_noun(&token.lower))
                && (unit.kind(at + 1) != Some(Kind::Word)
                    || unit.capital(at + 1)
                    || unit
                        .at(at + 1)
                        .is_some_and(|next| next.classes.meet(BEHIND_PAST))
                    || matches!(
                        unit.lower(at + 1),
                        "down"
                            | "back"
                            | "out"
                            | "off"
                            | "up"
                            | "away"
                            | "over"
                            | "aside"
                            | "them"
                            | "him"
                            | "us"
                            | "more"
                            | "nothing"
                            | "themselves"
                            | "himself"
                            | "herself"
                            | "itself"
                    ))
        };
        // "an investigator probing alleged fraud"
        let probing = || {
            nouns > 0
                && !token.capital
                && token.lower.len() > 4
                && token.lower.ends_with("ing")
                && (unit.is(at - 1, Class::Role) || unit.is(at - 1, Class::UnnamedNoun))
        };
        let finite = nouns > 0 && !token.capital && token.is(Class::Finite);
        // "people close to the mayor": who they are goes on behind the noun.
        let close = || {
            nouns > 0
                && token.lower == "close"
                && unit.lower(at + 1) == "to"
                && unit.is(at - 1, Class::UnnamedNoun)
        };
        // "Documents Rowe filed with the court": the name has a verb of its own.
        let contact = || {
            nouns > 0
                && token.capital
                && is_papers(unit.lower(at - 1))
                && unit.at(at + 1).is_some_and(|it| {
                    it.kind == Kind::Word
                        && !it.capital
                        && (it.lower.ends_with("ed") || it.is(Class::Finite))
                })
        };
        // "told reporters nobody had helped"
        let apart = || {
            nouns > 0
                && matches!(
                    token.lower.as_str(),
                    "nobody"
                        | "everybody"
                        | "everyone"
                        | "somebody"
                        | "someone"
                        | "anyone"
                        | "anybody"
                        | "nothing"
                        | "everything"
                        | "something"
                        | "neither"
                        | "none"
                )
        };
        // "the report lists nine failures": an unknown word in "-s" before another phrase is its verb.
        let gives = || {
            nouns > 0
                && unit.is(start, Class::Determiner)
                && token.entry.is_none()
                && !token.capital
                && token.kind == Kind::Word
                && token.lower.len() > 4
                && token.lower.ends_with('s')
                && !token.lower.ends_with("ss")
                && !unit.lower(at - 1).ends_with('s')
                && !unit.capital(at - 1)
                && (unit.kind(at + 1) == Some(Kind::Number)
                    || is_several(unit.lower(at + 1))
                    || matches!(
                        unit.lower(at + 1),
                        "a" | "an" | "the" | "his" | "her" | "its" | "their"
                    ))
        };
        // "told the Courier last week that"
        let dated = || {
            nouns > 0
                && matches!(token.lower.as_str(), "last" | "next" | "this")
                && (is_weekday(unit.lower(at + 1))
                    || matches!(
                        unit.lower(at + 1),
                        "week" | "month" | "year" | "summer" | "autumn" | "spring" | "winter"
                    ))
        };
        let closed = if !(token.capital && at > start && nouns > 0) {
            CLOSED
        } else if token.lower == "without" && unit.capital(at + 1) {
            CLOSED_AT_WITHOUT
        } else {
            CLOSED_IN_NAMES
        };
        let word = token.kind == Kind::Word
            && !token.classes.meet(closed)
            && !finite
            && (token.capital || !token.is(Class::Determiner))
            && !verb()
            && !past()
            && !probing()
            && !dated()
            && !gives()
            && !close()
            && !contact()
            && !apart();
        let initial = || {
            token.kind == Kind::Stop
            && at > start
            && unit
                .at(at - 1)
                .is_some_and(|it| it.capital && it.lower.len() <= 5)
            // "No. 2 Senate Republican"
            && (unit.capital(at + 1)
                // "Arno P., who", "Arno P. said"
                || at > start + 1
                    && unit.lower(at - 1).len() == 1
                    && unit.capital(at - 2)
                    && matches!(unit.kind(at + 1), Some(Kind::Comma | Kind::Word))
                || unit.lower(at - 1) == "no" && unit.kind(at + 1) == Some(Kind::Number))
        };
        // "Falk & Lund"
        let ampersand = || {
            token.kind == Kind::Other
                && unit.at(at).is_some_and(|it| it.span.len() == 1)
                && at > start
                && unit.capital(at - 1)
                && unit.capital(at + 1)
                && unit
                    .at(at - 1)
                    .is_some_and(|it| it.span.end() < token.span.start())
        };
        // "RFE/RL"
        let slash = || {
            token.kind == Kind::Other
                && token.span.len() == 1
                && at > start
                && unit.capital(at - 1)
                && unit.capital(at + 1)
                && unit
                    .at(at - 1)
                    .is_some_and(|it| it.span.end() == token.span.start())
                && unit
                    .at(at + 1)
                    .is_some_and(|it| it.span.start() == token.span.end())
        };
        let possessive = || {
            ampersand() || slash() || token.kind == Kind::Other && matches!(token.lower.as_str(), "'s" | "’s")
            // "the Pilots' Federation"
            || at > start
                && token.kind == Kind::Other
                && token.span.len() <= 3
                && unit.at(at + 1).is_some_and(|next| {
                    next.kind == Kind::Word
                        && (next.capital
                            || next.is(Class::ReportNoun)
                            || next.entry.is_none_or(|it| it.verbs.is_empty()))
                })
                && unit.lower(at - 1).ends_with('s')
                && unit
                    .at(at - 1)
                    .is_some_and(|before| {
                        // "the growers' union"
                        let body = unit.at(at + 1).is_some_and(|it| it.classes.meet(OWNS_TOGETHER));
                        (before.capital || body) && before.span.end() == token.span.start()
                    })
        };
        if !(word
            || initial()
            || possessive()
            || token.kind == Kind::Number
            || matches!(token.kind, Kind::Quote(Quoted::Title))
            // "the “very senior” aide"
            || matches!(token.kind, Kind::Quote(Quoted::Phrase | Quoted::Clipping))
                && unit.is(at.wrapping_sub(1), Class::Determiner)
                && unit.kind(at + 1) == Some(Kind::Word)
                && unit.at(at + 1).is_some_and(|it| it.entry.is_none_or(|it| it.verbs.is_empty())
                    && !it.classes.meet(CLOSED)))
        {
            break;
        }
        nouns += usize::from(word);
        at += 1;
    }
    if nouns == 0 {
        let alone = [
            "some", "many", "others", "several", "both", "one", "another", "this", "that",
        ];
        let counted = at == start + 2
            && matches!(
                unit.lower(start + 1),
                "two" | "three" | "four" | "five" | "other" | "one"
            );
        // "Two of the climbers", "one of the sources"
        let part = at <= start + 1
            && (is_several(unit.lower(start))
                || matches!(
                    unit.lower(start),
                    "each" | "any" | "either" | "neither" | "another"
                ))
            && unit.lower(at) == "of"
            && (unit.is(at + 1, Class::Determiner) || is_them(unit.lower(at + 1)));
        if part && is_them(unit.lower(at + 1)) {
            let there = matches!(unit.lower(at + 2), "present" | "involved" | "affected");
            return Some(at + 2 + usize::from(there));
        }
        if part && let Some(end) = english_core(unit, at + 1, limit, depth + 1) {
            return Some(end);
        }
        // "told her to wait": with no noun behind it the word is the pronoun.
        let her = unit.lower(start) == "her";
        return ((her || alone.contains(&unit.lower(start))) && at == start + 1 || counted)
            .then_some(at);
    }
    loop {
        let before = at;
        if unit.kind(at) == Some(Kind::Open)
            && let Some(close) =
                (at + 1..limit.min(at + 8)).find(|it| unit.kind(*it) == Some(Kind::Close))
        {
            at = close + 1;
            // "a former Kestrel (KSTR.N) banker": a noun goes on behind the sign of a share.
            if at < limit
                && !unit.capital(at)
                && unit.kind(at) == Some(Kind::Word)
                && !unit.is(at, Class::Relative)
                && let Some(end) = english_core(unit, at, limit, depth + 1)
            {
                at = end;
            }
        }
        // "people familiar with the matter", "officials briefed on the talks"
        let informed = unit.is(before - 1, Class::UnnamedNoun)
            && matches!(
                (unit.lower(at), unit.lower(at + 1)),
                ("familiar", "with") | ("briefed", "on") | ("close", "to")
            );
        if informed
            && let Some(end) = english_core(unit, at + 2, unit.tokens.len().min(at + 8), depth + 1)
        {
            at = end;
            continue;
        }
        // "The uncle of four", "a father of twins"
        let kin = unit.lower(at) == "of"
            && is_kin(unit.lower(before - 1))
            && (is_several(unit.lower(at + 1))
                || unit.kind(at + 1) == Some(Kind::Number)
                || unit.lower(at + 1) == "twins")
            && at + 1 < limit;
        if kin {
            return Some(at + 2);
        }
        // "an aide to the governor"
        let serves = unit.lower(at) == "to"
            && matches!(
                unit.lower(before - 1),
                "aide" | "aides" | "adviser" | "advisers" | "advisor" | "advisors" | "assistant"
            )
            // "told by an aide to leave"
            && (unit.capital(at + 1) || unit.is(at + 1, Class::Determiner));
        // "a poll by Civitas showed"
        // "A report last year by the watchdog"
        if is_written(unit.lower(before - 1))
            && matches!(unit.lower(at), "last" | "this")
            && matches!(unit.lower(at + 1), "year" | "month" | "week")
            && unit.lower(at + 2) == "by"
            && let Some(end) = english_core(unit, at + 3, limit, depth + 1)
        {
            return Some(end);
        }
        let author = unit.lower(at) == "by" && is_written(unit.lower(before - 1));
        let attached = author
            || serves
            || matches!(unit.lower(at), "of" | "for" | "at" | "from" | "with" | "in");
        let coordinate = unit.lower(at) == "and"
            && (unit.capital(at + 1)
                || unit.is(at + 1, Class::Determiner)
                || unit.is(at + 1, Class::UnnamedNoun)
                // "singer Ada Moll and guitarist Tom Rowe"
                || unit.capital(before - 1)
                    && unit.kind(before - 1) == Some(Kind::Word)
                    && unit.capital(at + 2)
                    && (unit.is(at + 1, Class::Role) || names_trade(unit, at + 1))
                // "foreman Burt Oakes and crane driver Sanjay Mehra"
                || unit.capital(before - 1)
                    && unit.kind(before - 1) == Some(Kind::Word)
                    && unit.capital(at + 3)
                    && unit.kind(at + 1) == Some(Kind::Word)
                    && !unit.capital(at + 1)
                    && !unit.capital(at + 2)
                    && unit.at(at + 1).is_some_and(|it| it.entry.is_none())
                    && (unit.is(at + 2, Class::Role) || names_trade(unit, at + 2))
                // "Police and fire officials"
                || unit.is(at + 2, Class::UnnamedNoun)
                    && unit.lower(at + 2).ends_with('s')
                    && unit.at(at + 1).is_some_and(|it| {
                        it.kind == Kind::Word && it.entry.is_none() && !it.lower.ends_with("ed")
                    }));
        let described = author
            || attached
                && (serves
                    || matches!(unit.lower(at), "of" | "for" | "at")
                    || !unit.capital(before - 1)
                    // "Officials in Paris", "the top Republican in the House"
                    || before == 1 && unit.is(0, Class::UnnamedNoun)
                    || matches!(unit.lower(before - 1), "republican" | "democrat"))
                && (unit.lower(at) == "of" || !timed(unit, at));
        // "Most of them"
        if unit.lower(at) == "of" && is_them(unit.lower(at + 1)) {
            at += 2;
        } else if (described || coordinate)
            && let Some(end) = english_core(unit, at + 1, limit, depth + 1)
        {
            at = end;
        }
        if at == before {
            return Some(at);
        }
    }
}

/// Whether the adverb at `index` tells which text is meant: "[Earlier] reports had put it at 12".
pub(in crate::attribution) fn is_former(unit: &Unit, index: usize) -> bool {
    let noun = index + 1;
    matches!(unit.lower(index), "earlier" | "later")
        && (unit.is(noun, Class::ReportNoun)
            || is_written(unit.lower(noun))
            || is_papers(unit.lower(noun)))
}

/// Whether an unknown word in small letters is by its ending what somebody does: "guitarist", "ironmonger".
fn names_trade(unit: &Unit, index: usize) -> bool {
    unit.at(index).is_some_and(|it| {
        it.kind == Kind::Word
            && !it.capital
            && it.entry.is_none()
            && it.lower.len() > 5
            && ["ist", "er", "or", "man", "woman", "ian", "eer"]
                .iter()
                .any(|end| it.lower.ends_with(end))
    })
}

/// "them" in "most of them".
fn is_them(word: &str) -> bool {
    matches!(word, "them" | "us" | "those")
}

/// Whether a word in "-ing" is a noun as a rule: "a court filing".
fn is_ing_noun(word: &str) -> bool {
    matches!(
        word,
        "filing"
            | "meeting"
            | "building"
            | "briefing"
            | "hearing"
            | "ruling"
            | "finding"
            | "funding"
            | "warning"
            | "gathering"
            | "posting"
            | "recording"
            | "sibling"
            | "wedding"
            | "housing"
            | "engineering"
            | "planning"
            | "training"
            | "sitting"
            | "listing"
            | "reading"
            | "offering"
    )
}

/// Whether a noun names texts or what shows something.
pub(in crate::attribution) fn is_papers(word: &str) -> bool {
    matches!(
        word,
        "documents"
            | "papers"
            | "records"
            | "emails"
            | "letters"
            | "messages"
            | "files"
            | "photos"
            | "images"
            | "evidence"
            | "figures"
            | "report"
            | "letter"
            | "memo"
            | "email"
            | "statement"
            | "video"
            | "footage"
    )
}

/// Whether a noun names a text or a count that has an author: "a poll [by Civitas] showed".
pub(in crate::attribution) fn is_written(word: &str) -> bool {
    matches!(
        word,
        "poll"
            | "survey"
            | "study"
            | "report"
            | "analysis"
            | "review"
            | "investigation"
            | "assessment"
            | "audit"
            | "inquiry"
            | "tally"
            | "count"
            | "estimate"
            | "estimates"
            | "figures"
            | "research"
            | "paper"
            | "article"
            | "statement"
            | "memo"
            | "calculations"
            | "projections"
            | "forecast"
            | "index"
            | "census"
            | "probe"
    )
}

/// Whether a preposition opens a time or an occasion: "in a statement", "at a news conference".
fn timed(unit: &Unit, index: usize) -> bool {
    let reach = (index + 1..index + 5).take_while(|it| {
        let says = matches!(unit.lower(*it), "said" | "says" | "say" | "told");
        *it == index + 1 || !unit.is(*it, Class::Preposition) && !says
    });
    reach.into_iter().any(|it| {
        is_weekday(unit.lower(it))
            || matches!(
                unit.lower(it),
                "statement"
                    | "interview"
                    | "conference"
                    | "briefing"
                    | "speech"
                    | "report"
                    | "email"
                    | "emailed"
                    | "tweet"
                    | "post"
                    | "phone"
                    | "letter"
                    | "televised"
            )
    }) || unit.kind(index + 1) == Some(Kind::Number)
}

fn english_apposition(unit: &Unit, end: usize) -> Option<usize> {
    let wide = unit.tokens.len().min(end + LONGEST);
    if unit.kind(end) != Some(Kind::Comma) || end + 1 >= wide {
        return None;
    }
    let first = end + 1;
    let starts = unit.is(first, Class::Determiner)
        || names_behind(unit, first)
        || unit.is(first, Class::Role)
        || (unit.capital(first) && !unit.is(first, Class::Pronoun));
    if !starts || unit.is(first, Class::Relative) {
        return None;
    }
    let mut close = english_core(unit, first, wide, 1)?;
    while matches!(unit.lower(close), "in" | "of" | "at" | "for" | "with")
        && let Some(next) = english_core(unit, close + 1, wide, 1)
    {
        close = next;
    }
    matches!(
        unit.kind(close),
        None | Some(Kind::Comma | Kind::Stop | Kind::Dash | Kind::Close)
    )
    .then_some(close)
}

/// Whether a name in full stands behind a few words in small letters that say what somebody is: "retired primary
/// school teacher Ann Moll".
fn names_behind(unit: &Unit, first: usize) -> bool {
    let small = (first..first + 5)
        .take_while(|it| {
            unit.kind(*it) == Some(Kind::Word)
                && !unit.capital(*it)
                && unit.at(*it).is_some_and(|it| {
                    !it.classes.meet(CLOSED_OR_OPENING)
                        && it.entry.is_none_or(|entry| entry.verbs.is_empty())
                })
        })
        .count();
    let name = first + small;
    (1..5).contains(&small)
        && unit.capital(name)
        && unit.capital(name + 1)
        && unit.kind(name + 2) == Some(Kind::Comma)
        && !unit.lower(first).ends_with("ing")
}

/// Whether a word in small letters tells how many of something, up to ten: "five", "several".
pub(in crate::attribution) fn is_several(word: &str) -> bool {
    matches!(
        word,
        "one"
            | "two"
            | "three"
            | "four"
            | "five"
            | "six"
            | "seven"
            | "eight"
            | "nine"
            | "ten"
            | "all"
            | "both"
            | "many"
            | "several"
            | "some"
    )
}

/// Whether a noun tells what somebody is to their family, so that children may follow: "the father of twins".
pub(in crate::attribution) fn is_kin(noun: &str) -> bool {
    matches!(
        noun,
        "father"
            | "mother"
            | "dad"
            | "mum"
            | "mom"
            | "uncle"
            | "aunt"
            | "grandfather"
            | "grandmother"
            | "parent"
    )
}
