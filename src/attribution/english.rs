//! Reading one English unit: frames around clauses and quotations.

use std::ops::Range;

use super::frame::{Aside, Found, Mention, without};
use super::lexicon::{Class, Lexicon, Shape, Verb};
use super::phrases;
use super::statement::Form;
use super::unit::{Kind, Quoted, Token, Unit};

/// Reads a unit.
pub(super) fn read(unit: &Unit, lexicon: &'static Lexicon) -> Vec<Found> {
    let asides = asides(unit);
    let mut found: Vec<Found> = Vec::new();
    let mut from = 0;
    for index in 0..unit.tokens.len() {
        if index < from || asides.iter().any(|it| it.tokens.contains(&index)) {
            continue;
        }
        let Some(verb) = reporting_verb(unit, index, lexicon) else {
            continue;
        };
        let quoted_before = (0..index).any(|it| unit.at(it).is_some_and(Token::is_quotation));
        let statement = quoted_before
            .then(|| before(unit, index, &asides))
            .flatten()
            .or_else(|| after(unit, index, verb, &asides))
            .or_else(|| before(unit, index, &asides))
            .or_else(|| act(unit, index, verb));
        if let Some(statement) = statement {
            from = statement
                .content
                .iter()
                .map(|it| it.start)
                .find(|it| *it > index)
                .unwrap_or(index + 1);
            let backward = statement.content.first().is_some_and(|it| it.start < index);
            found.push(statement);
            if backward {
                break;
            }
        }
    }
    for index in 1..found.len() {
        let outer = found[index - 1].chain.clone();
        let inside = found[index].speaker.as_ref().is_some_and(|speaker| {
            found[index - 1]
                .content
                .iter()
                .any(|it| it.start <= speaker.start && speaker.end <= it.end)
        });
        if inside && found[index - 1].form == Form::Indirect {
            let inner = &mut found[index];
            inner.chain = outer.into_iter().chain(inner.chain.drain(..)).collect();
        }
    }
    for statement in &mut found {
        let mut relays: Vec<Mention> = Vec::new();
        for aside in &asides {
            if let Some(source) = &aside.source {
                if aside.deeper {
                    statement.chain.push(source.clone());
                } else {
                    relays.push(source.clone());
                }
            }
        }
        relays.append(&mut statement.chain);
        statement.chain = relays;
    }
    if found.is_empty()
        && let Some(main) = asides.iter().find(|it| !it.deeper)
    {
        let holes: Vec<Range<usize>> = asides.iter().map(|it| it.tokens.clone()).collect();
        let mut statement = Found::new(Form::Indirect, without(0..unit.end(), &holes));
        statement.frame = vec![main.tokens.clone()];
        statement.cue = main.cue.clone();
        statement.speaker = main.speaker.clone();
        statement.chain = asides.iter().filter_map(|it| it.source.clone()).collect();
        finish(unit, &mut statement);
        if !statement.content.is_empty() {
            found.push(statement);
        }
    }
    if found.is_empty()
        && let Some(statement) = colon(unit)
    {
        found.push(statement);
    }
    if found.is_empty() && hearsay(unit) {
        found.push(Found::new(Form::FreeIndirect, vec![0..unit.tokens.len()]));
    }
    quoted_words(unit, &mut found);
    found
}

fn reporting_verb<'a>(unit: &Unit, index: usize, lexicon: &'a Lexicon) -> Option<&'a Verb> {
    let token = unit.at(index)?;
    if token.capital && index > 0 {
        return None;
    }
    // "has been told", "the said man", "to say", "will say" are not somebody's report.
    let previous = unit.lower(index.wrapping_sub(1));
    if matches!(
        previous,
        "to" | "the"
            | "a"
            | "an"
            | "is"
            | "was"
            | "were"
            | "are"
            | "be"
            | "been"
            | "being"
            | "will"
            | "would"
            | "could"
            | "should"
            | "may"
            | "might"
            | "can"
            | "must"
            | "of"
            | "his"
            | "her"
            | "their"
            | "its"
            | "this"
            | "that"
            | "not"
            | "these"
    ) {
        return None;
    }
    token
        .entry?
        .verbs
        .iter()
        .filter(|it| matches!(it.shape, Shape::Finite | Shape::Participle | Shape::Gerund))
        .filter(|it| {
            it.shape != Shape::Gerund || unit.kind(index.wrapping_sub(1)) == Some(Kind::Comma)
        })
        .filter_map(|it| lexicon.verbs.get(it.verb))
        .find(|verb| {
            (verb.needs.is_empty() || verb.needs.iter().any(|need| unit.lower(index + 1) == need))
                && verb
                    .particle
                    .as_ref()
                    .is_none_or(|it| unit.lower(index + 1) == it)
        })
}

fn is_day(unit: &Unit, index: usize) -> bool {
    matches!(
        unit.lower(index),
        "monday"
            | "tuesday"
            | "wednesday"
            | "thursday"
            | "friday"
            | "saturday"
            | "sunday"
            | "morning"
            | "afternoon"
            | "evening"
            | "night"
    )
}

/// The subject before the verb; for "who" the words that it stands for: "Rowe, who wrote the plan, said".
fn subject_before(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    let subject = subject_at(unit, verb)?;
    if is_day(unit, subject.end - 1) {
        // "The aide on Friday evening said"
        let segment = unit.segments.get(unit.segment_of(verb))?;
        let first = skip(unit, segment.tokens.start, subject.start);
        return phrases::english(unit, first, subject.start)
            .filter(|it| !is_day(unit, it.end - 1) && !unit.is(it.start, Class::Preposition));
    }
    let relative = subject.len() == 1 && matches!(unit.lower(subject.start), "who" | "which");
    if !relative {
        return Some(subject);
    }
    let before = unit
        .segments
        .get(unit.segment_of(subject.start).checked_sub(1)?)?;
    (before.tokens.start..before.tokens.end)
        .find_map(|start| {
            let governed = start > before.tokens.start
                && (unit.is(start - 1, Class::Preposition)
                    || unit.is(start - 1, Class::Determiner)
                    || unit.capital(start - 1));
            (!governed)
                .then(|| phrases::english(unit, start, before.tokens.end))
                .flatten()
                .filter(|it| it.end == before.tokens.end)
        })
        .or(Some(subject))
}

/// The subject right before the verb, adverbs and auxiliaries skipped.
fn subject_at(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    let mut end = verb;
    while end > 0 && (unit.is(end - 1, Class::Adverb) || unit.is(end - 1, Class::Auxiliary)) {
        end -= 1;
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
                        || !has_finite(unit, it.tokens.clone()))
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
            .map(|it| it.start..it.end.min(verb - 1))
            .filter(|it| it.start < it.end);
    }
    // "An official who declined to be named said"
    let opening = skip(unit, first, end);
    if let Some(phrase) = phrases::english(unit, opening, end)
        && unit.is(phrase.end, Class::Relative)
        && phrase.end < end
    {
        return Some(phrase);
    }
    let from = first.max(end.saturating_sub(20));
    (from..end).find_map(|start| {
        let governed = start > from
            && (unit.is(start - 1, Class::Preposition) || unit.is(start - 1, Class::Determiner));
        if governed || unit.is(start, Class::Coordinator) || unit.is(start, Class::Adverb) {
            return None;
        }
        phrases::english(unit, start, end).filter(|it| it.end == end)
    })
}

fn skip(unit: &Unit, first: usize, close: usize) -> usize {
    (first..close)
        .find(|it| {
            !unit.is(*it, Class::Coordinator)
                && !unit.is(*it, Class::Adverb)
                && !unit.at(*it).is_some_and(Token::is_quotation)
        })
        .unwrap_or(first)
}

fn phrase_closes(unit: &Unit, number: usize) -> bool {
    unit.segments.get(number).is_some_and(|it| {
        let start = skip(unit, it.tokens.start, it.tokens.end);
        phrases::english(unit, start, it.tokens.end)
            .is_some_and(|phrase| phrase.end >= it.tokens.end)
    })
}

fn has_finite(unit: &Unit, tokens: Range<usize>) -> bool {
    tokens.into_iter().any(|it| {
        unit.is(it, Class::Auxiliary)
            || unit
                .at(it)
                .is_some_and(|t| t.entry.is_some_and(|e| !e.verbs.is_empty()) && !t.capital)
    })
}

/// Whom it was told: "told Reuters", "told a news conference".
fn told(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    let tells = matches!(
        unit.lower(verb),
        "told" | "tells" | "tell" | "telling" | "informed" | "assured" | "reminded"
    );
    tells
        .then(|| phrases::english(unit, verb + 1, unit.end()))
        .flatten()
}

/// "X said (that) …", "X said: “…”".
fn after(unit: &Unit, verb: usize, rule: &Verb, asides: &[Aside]) -> Option<Found> {
    let speaker = subject_before(unit, verb)?;
    if !rule.clause {
        return None;
    }
    let addressee = told(unit, verb);
    let mut start = addressee.as_ref().map_or(verb + 1, |it| it.end);
    if let Some(aside) = asides.iter().find(|it| it.tokens.start == start) {
        start = aside.tokens.end;
    }
    let end = unit.end();
    let segment_end = unit.segments.get(unit.segment_of(verb))?.tokens.end;
    // A time or occasion between verb and content: "said on Friday that".
    let mut explicit = false;
    if let Some(that) = (start..segment_end.min(start + 14))
        .find(|it| matches!(unit.lower(*it), "that" | "whether" | "if" | "how" | "why"))
    {
        let plain =
            (start..that).all(|it| !unit.is(it, Class::Auxiliary) && !unit.is(it, Class::Pronoun));
        if plain {
            start = that;
            explicit = true;
        }
    }
    if !explicit {
        let mut moved = true;
        while moved {
            moved = false;
            while unit.is(start, Class::Adverb) {
                start += 1;
                moved = true;
            }
            let timed = matches!(
                unit.lower(start),
                "on" | "in" | "at" | "during" | "after" | "by" | "via" | "late" | "early"
            ) || matches!(
                unit.lower(start),
                "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday"
            );
            if timed && start < segment_end {
                let noun = if unit.is(start, Class::Preposition) {
                    start + 1
                } else {
                    start
                };
                let weekday = |it: usize| {
                    matches!(
                        unit.lower(it),
                        "monday"
                            | "tuesday"
                            | "wednesday"
                            | "thursday"
                            | "friday"
                            | "saturday"
                            | "sunday"
                            | "january"
                            | "february"
                            | "march"
                            | "april"
                            | "may"
                            | "june"
                            | "july"
                            | "august"
                            | "september"
                            | "october"
                            | "november"
                            | "december"
                    )
                };
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
    let quote_ahead =
        (start..(start + 3).min(end)).find(|it| matches!(unit.kind(*it), Some(Kind::Quote(_))));
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
    let clause = explicit
        || unit.at(start).is_some_and(Token::is_quotation)
        || separated
        || has_clause(unit, start..end);
    if !clause {
        return None;
    }
    let holes: Vec<Range<usize>> = asides.iter().map(|it| it.tokens.clone()).collect();
    let mut statement = Found::new(Form::Indirect, without(start..end, &holes));
    statement.frame = vec![0..start];
    statement.cue = cue_words(unit, verb);
    statement.chain = vec![Mention::Words(speaker.clone())];
    statement.speaker = Some(speaker);
    statement.addressee = addressee;
    finish(unit, &mut statement);
    (!statement.content.is_empty()).then_some(statement)
}

fn cue_words(unit: &Unit, verb: usize) -> Vec<usize> {
    let mut words = vec![verb];
    if verb > 0 && matches!(unit.lower(verb - 1), "has" | "have" | "had") {
        words.insert(0, verb - 1);
    }
    words
}

/// Whether a clause follows without "that": a subject and a finite verb.
fn has_clause(unit: &Unit, tokens: Range<usize>) -> bool {
    let Some(subject) = phrases::english(unit, tokens.start, tokens.end) else {
        return false;
    };
    let segment_end = unit
        .segments
        .get(unit.segment_of(tokens.start))
        .map_or(tokens.end, |it| it.tokens.end);
    (subject.start + 1..segment_end.max(subject.end + 1).min(tokens.end)).any(|it| {
        unit.is(it, Class::Auxiliary)
            || matches!(
                unit.lower(it),
                "could" | "should" | "may" | "might" | "can" | "must" | "did" | "do" | "does"
            )
            || unit.at(it).is_some_and(|t| {
                !t.capital
                    && !unit.is(it - 1, Class::Determiner)
                    && t.lower.len() > 3
                    && (t.lower.ends_with("ed") || t.entry.is_some_and(|e| !e.verbs.is_empty()))
            })
            || matches!(
                unit.lower(it),
                "came"
                    | "went"
                    | "took"
                    | "made"
                    | "gave"
                    | "got"
                    | "saw"
                    | "began"
                    | "found"
                    | "left"
                    | "held"
                    | "kept"
                    | "fell"
                    | "rose"
                    | "met"
                    | "won"
                    | "lost"
                    | "sent"
                    | "shot"
                    | "knew"
                    | "wants"
                    | "plans"
                    | "needs"
                    | "has"
                    | "goes"
                    | "remains"
                    | "supports"
                    | "remain"
                    | "believes"
            )
    })
}

/// "…, X said", "…, said X".
fn before(unit: &Unit, verb: usize, asides: &[Aside]) -> Option<Found> {
    let end = unit.end();
    let number = unit.segment_of(verb);
    let segment = unit.segments.get(number)?.tokens.clone();
    // "…, its director, said Wednesday": a day is nobody who says anything.
    let inverted = (segment.start..verb).all(|it| matches!(unit.kind(it), Some(Kind::Quote(_))))
        && !is_day(unit, verb + 1)
        && !unit.is(verb + 1, Class::Preposition);
    let (speaker, mut frame_start) = if inverted {
        (phrases::english(unit, verb + 1, end)?, verb)
    } else {
        let speaker = subject_before(unit, verb)?;
        let start = speaker.start;
        (speaker, start)
    };
    if frame_start == 0 {
        return None;
    }
    let separated = matches!(
        unit.kind(frame_start - 1),
        Some(Kind::Comma | Kind::Dash | Kind::Quote(_) | Kind::Stop)
    );
    if !separated {
        return None;
    }
    if matches!(unit.kind(frame_start - 1), Some(Kind::Comma | Kind::Dash)) {
        frame_start -= 1;
    }
    let content = 0..frame_start;
    let quoted = content
        .clone()
        .any(|it| unit.at(it).is_some_and(Token::is_quotation));
    // "The bridge, the minister said, was closed."
    let split = unit
        .segments
        .get(number + 1)
        .is_some_and(|it| unit.is(it.tokens.start, Class::Auxiliary));
    if !quoted && !split && !has_finite_clause(unit, content.clone()) {
        return None;
    }
    if unit.is(0, Class::Preposition)
        && !quoted
        && unit.segments.first().is_some_and(|it| {
            it.tokens.end + 1 >= frame_start && !has_finite(unit, it.tokens.clone())
        })
    {
        return None;
    }
    let addressee = told(unit, verb);
    let mut frame_end = verb + 1;
    if inverted {
        frame_end = frame_end.max(speaker.end);
    }
    if let Some(addressee) = &addressee {
        frame_end = frame_end.max(addressee.end);
    }
    // The frame runs on until a quotation or a clause that goes on.
    let mut goes_on = end;
    for later in unit
        .segments
        .iter()
        .skip(unit.segment_of(frame_end.saturating_sub(1)))
    {
        if let Some(quote) = later
            .tokens
            .clone()
            .find(|it| *it >= frame_end && unit.at(*it).is_some_and(Token::is_quotation))
        {
            goes_on = quote;
            break;
        }
        if !quoted
            && later.tokens.start > verb
            && later
                .before
                .is_some_and(|it| unit.kind(it) == Some(Kind::Comma))
            && !unit.is(later.tokens.start, Class::Relative)
            && (split || has_finite_clause(unit, later.tokens.clone()))
            && later.tokens.start >= frame_end
        {
            goes_on = later.tokens.start;
            break;
        }
    }
    let mut parts = vec![content];
    if goes_on < end {
        parts.push(goes_on..end);
    }
    let holes: Vec<Range<usize>> = asides.iter().map(|it| it.tokens.clone()).collect();
    let mut statement = Found::new(
        Form::Indirect,
        parts
            .into_iter()
            .flat_map(|it| without(it, &holes))
            .collect(),
    );
    statement.frame = vec![frame_start..goes_on];
    statement.cue = cue_words(unit, verb);
    statement.chain = vec![Mention::Words(speaker.clone())];
    statement.speaker = Some(speaker);
    statement.addressee = addressee;
    finish(unit, &mut statement);
    (!statement.content.is_empty()).then_some(statement)
}

fn has_finite_clause(unit: &Unit, tokens: Range<usize>) -> bool {
    let start = (tokens.start..tokens.end)
        .find(|it| unit.kind(*it) == Some(Kind::Word) && !unit.is(*it, Class::Coordinator));
    start.is_some_and(|start| {
        has_clause(unit, start..tokens.end) || has_finite(unit, start..tokens.end)
    })
}

/// "denied the reports", "warned of an escalation".
fn act(unit: &Unit, verb: usize, rule: &Verb) -> Option<Found> {
    let speaker = subject_before(unit, verb)?;
    let segment = unit.segments.get(unit.segment_of(verb))?.tokens.clone();
    let end = segment.end.min(unit.end());
    let quote = (verb + 1..end).find(|it| unit.at(*it).is_some_and(Token::is_quotation));
    let object = if let Some(marker) = rule.judged_as.as_deref() {
        (verb + 1..end)
            .find(|it| unit.lower(*it) == marker)
            .map(|_| verb + 1..end)
    } else if let Some(preposition) =
        (verb + 1..end).find(|it| rule.of.iter().any(|of| of == unit.lower(*it)))
    {
        Some(preposition..end)
    } else if rule.object && verb + 1 < end {
        Some(verb + 1..end)
    } else {
        quote.map(|it| it..it + 1)
    }?;
    let mut statement = Found::new(Form::Reported, vec![object]);
    finish(unit, &mut statement);
    if statement.form != Form::Direct {
        statement.form = Form::Reported;
    } else {
        statement.frame = without(0..unit.end(), &statement.content);
    }
    statement.cue = cue_words(unit, verb);
    statement.chain = vec![Mention::Words(speaker.clone())];
    statement.speaker = Some(speaker);
    (!statement.content.is_empty()).then_some(statement)
}

/// Takes marks off the ends; quotations alone make it direct.
fn finish(unit: &Unit, statement: &mut Found) {
    let mark = |it: usize| {
        matches!(
            unit.kind(it),
            Some(Kind::Comma | Kind::Dash | Kind::Colon | Kind::Stop)
        )
    };
    for part in &mut statement.content {
        while part.start < part.end && mark(part.start) {
            part.start += 1;
        }
        while part.start < part.end && mark(part.end - 1) {
            part.end -= 1;
        }
    }
    statement.content.retain(|it| it.start < it.end);
    let quoted = |part: &Range<usize>| {
        part.clone().all(|it| {
            matches!(
                unit.kind(it),
                Some(Kind::Quote(_) | Kind::Comma | Kind::Dash | Kind::Stop)
            )
        })
    };
    if statement.content.iter().all(quoted) {
        statement.form = Form::Direct;
    } else if statement
        .content
        .first()
        .is_some_and(|it| unit.kind(it.start) == Some(Kind::Quote(Quoted::Sentence)) && quoted(it))
    {
        statement.content.retain(|it| quoted(it));
        statement.form = Form::Direct;
    }
}

/// "according to …", "citing …".
fn asides(unit: &Unit) -> Vec<Aside> {
    let mut asides = Vec::new();
    let mut at = 0;
    while at < unit.tokens.len() {
        let (skip, deeper) = match (unit.lower(at), unit.lower(at + 1)) {
            ("according", "to") => (2, false),
            ("citing" | "quoting", _) => (1, true),
            _ => (0, false),
        };
        if skip > 0
            && let Some(speaker) = phrases::english(unit, at + skip, unit.end())
        {
            let comma = |it: usize| unit.kind(it) == Some(Kind::Comma);
            let start = if at > 0 && comma(at - 1) { at - 1 } else { at };
            let closes = comma(speaker.end) && (start < at || at == 0);
            let end = if closes { speaker.end + 1 } else { speaker.end };
            asides.push(Aside {
                tokens: start..end,
                cue: (at..at + skip).collect(),
                source: Some(Mention::Words(speaker.clone())),
                speaker: Some(speaker),
                deeper,
                hearsay: false,
            });
            at = end;
        } else {
            at += 1;
        }
    }
    asides
}

/// "NATO chief: “…”".
fn colon(unit: &Unit) -> Option<Found> {
    let colon = unit.tokens.iter().position(|it| it.kind == Kind::Colon)?;
    let quote = colon + 1;
    if colon == 0 || !unit.at(quote).is_some_and(Token::is_quotation) {
        return None;
    }
    let start = skip(unit, 0, colon);
    let mut statement = Found::new(Form::Direct, vec![quote..quote + 1]);
    statement.frame = vec![0..quote];
    match phrases::english(unit, start, colon) {
        Some(phrase) => {
            statement.chain = vec![Mention::Words(phrase.clone())];
            statement.speaker = Some(phrase);
        }
        None => statement.chain = vec![Mention::Held],
    }
    Some(statement)
}

/// "reportedly", "allegedly", "is said to".
fn hearsay(unit: &Unit) -> bool {
    unit.tokens.iter().any(|it| it.is(Class::Hearsay))
        || unit.tokens.windows(3).any(|it| {
            matches!(it[0].lower.as_str(), "is" | "are" | "was" | "were")
                && matches!(
                    it[1].lower.as_str(),
                    "said" | "believed" | "reported" | "thought" | "understood" | "alleged"
                )
                && it[2].lower == "to"
        })
}

/// Lists words quoted inside another statement once more as direct.
fn quoted_words(unit: &Unit, found: &mut Vec<Found>) {
    let mut more = Vec::new();
    for statement in found.iter().filter(|it| it.form != Form::Direct) {
        for index in statement.content.iter().cloned().flatten() {
            if unit.at(index).is_some_and(Token::is_quotation) {
                let mut inner = statement.clone();
                inner.form = Form::Direct;
                inner.content = vec![index..index + 1];
                more.push(inner);
            }
        }
    }
    for statement in more {
        if found
            .iter()
            .all(|it| it.form != Form::Direct || it.content != statement.content)
        {
            found.push(statement);
        }
    }
}
