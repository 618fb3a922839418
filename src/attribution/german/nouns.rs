//! German content behind a noun: "die Behauptung, …", "Berichte, wonach …", "der Vorschlag, … zu …".

use std::ops::Range;

use super::super::frame::{Found, Mention};
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Quoted, Unit};
use super::bearers::bearer;
use super::clauses::{has_konjunktiv, is_finite, is_infinitive, is_relative};
use super::content::trim;
use super::speakers::set_speaker;
use super::subjects::subject_of;

/// Finds content that a noun introduces, outside of what `found` holds already.
pub(super) fn noun_frames(unit: &Unit, found: &[Found]) -> Vec<Found> {
    let mut frames: Vec<Found> = Vec::new();
    for number in 1..unit.segments.len() {
        let Some(statement) = noun_frame(unit, number) else {
            continue;
        };
        // "bestätigte einen Bericht des „Boten“, wonach …": what the report says stays the report's.
        let reports = reports_of_somebody(unit, &statement);
        let confirms = |it: &Found| {
            it.cue
                .iter()
                .any(|word| unit.lower(*word).starts_with("bestätig"))
        };
        let taken = |it: &Found| {
            !(reports && it.form == Form::Reported && !confirms(it))
                && statement
                    .content
                    .iter()
                    .any(|part| it.content.iter().any(|other| other.contains(&part.start)))
        };
        if !found.iter().chain(&frames).any(taken) {
            let behind = statement.content.last().map_or(0, |it| it.end);
            frames.push(statement);
            frames.extend(quotation_behind(unit, behind, found));
        }
    }
    for index in 0..unit.tokens.len() {
        let Some(statement) = noun_quotation(unit, index) else {
            continue;
        };
        let taken = |it: &Found| {
            let own = statement.content.first().map_or(0, |it| it.start);
            it.content.iter().any(|part| part.contains(&own))
        };
        if !found.iter().chain(&frames).any(taken) {
            frames.push(statement);
        }
    }
    frames
}

/// Adds to who confirms a report whose it is: "Die Polizei bestätigte einen Bericht des „Boten“, wonach …".
pub(super) fn add_report_author(unit: &Unit, found: &mut [Found]) {
    for number in 1..unit.segments.len() {
        let Some(statement) = noun_frame(unit, number) else {
            continue;
        };
        let own = statement.content.first().map_or(0, |it| it.start);
        for act in found.iter_mut() {
            let confirms = act
                .cue
                .iter()
                .any(|it| unit.lower(*it).starts_with("bestätig"));
            let holds = act.content.iter().any(|part| part.contains(&own));
            if confirms
                && holds
                && act.form == Form::Reported
                && reports_of_somebody(unit, &statement)
            {
                act.chain.extend(statement.chain.iter().cloned());
            }
        }
    }
}

/// Whether what is told stands in a report whose author is named: "einen Bericht des „Boten“, wonach …".
fn reports_of_somebody(unit: &Unit, statement: &Found) -> bool {
    let noun = statement.cue.first().copied().unwrap_or_default();
    let report = ["bericht", "berichte", "meldung", "meldungen"]
        .iter()
        .any(|end| unit.lower(noun).ends_with(end));
    let named = matches!(
        unit.lower(noun + 1),
        "des" | "der" | "eines" | "einer" | "von" | "vom"
    );
    report && named && !statement.chain.is_empty()
}

/// The quotation behind a colon at `colon`, "wandte sich gegen die Behauptung, …: „…“": the subject of
/// the sentence speaks.
fn quotation_behind(unit: &Unit, colon: usize, found: &[Found]) -> Option<Found> {
    let quotation = colon + 1;
    let quoted = unit.kind(colon) == Some(Kind::Colon)
        && unit.kind(quotation) == Some(Kind::Quote(Quoted::Sentence));
    let taken = found
        .iter()
        .any(|it| it.content.iter().any(|part| part.contains(&quotation)));
    if !quoted || taken {
        return None;
    }
    let mut statement = Found::new(Form::Direct, vec![quotation..quotation + 1]);
    statement.frame = vec![0..quotation];
    match subject_of(unit).or_else(|| phrases::german(unit, 0, colon)) {
        Some(subject) => set_speaker(&mut statement, Some(subject)),
        None => statement.chain = vec![Mention::Held],
    }
    Some(statement)
}

/// A sentence quoted right behind the noun that names what it is: "die Feststellung „…“", "mit den
/// Worten „…“".
fn noun_quotation(unit: &Unit, noun: usize) -> Option<Found> {
    let words = unit.lower(noun) == "worten";
    let named = unit.capital(noun) && (unit.is(noun, Class::ClauseNoun) || words);
    if !named || unit.kind(noun + 1) != Some(Kind::Quote(Quoted::Sentence)) {
        return None;
    }
    let mut statement = Found::new(Form::Direct, vec![noun + 1..noun + 2]);
    statement.cue = vec![noun];
    let open = opening(unit, noun, 0);
    statement.frame = vec![open..noun + 1];
    if words {
        set_speaker(&mut statement, subject_of(unit));
    } else {
        statement.speaker = Some(open..noun + 1);
    }
    Some(statement)
}

/// The content in segment `number` where a noun of the segment before introduces it.
fn noun_frame(unit: &Unit, number: usize) -> Option<Found> {
    let segment = unit.segments.get(number)?;
    let comma = segment.before?;
    if unit.kind(comma) != Some(Kind::Comma) {
        return None;
    }
    let ahead = unit.segments.get(number.checked_sub(1)?)?.tokens.clone();
    let noun = ahead
        .clone()
        .rev()
        .take(9)
        .find(|it| unit.capital(*it) && unit.is(*it, Class::ClauseNoun))?;
    let phrase = phrases::german_plain(unit, noun, ahead.end).unwrap_or(noun..noun + 1);
    let adjacent = phrase.end == ahead.end;
    let first = segment.tokens.start;
    // "Berichte, wonach …", "Gerüchte, nach denen …", "Pläne, denen zufolge …"
    let by = match (unit.lower(first), unit.lower(first + 1)) {
        ("wonach", _) => Some(first + 1),
        ("nach" | "laut", "denen" | "der" | "dem" | "welchen" | "welchem") => Some(first + 2),
        ("denen" | "dem" | "der", "zufolge") => Some(first + 2),
        _ => None,
    };
    let retold = has_konjunktiv(unit, segment.tokens.clone())
        && !is_relative(unit, segment.tokens.clone())
        && !unit.is(first, Class::Subordinator)
        && !unit.is(first, Class::Coordinator)
        && !matches!(unit.lower(first), "um" | "ohne" | "statt" | "anstatt")
        && !is_finite(unit, first);
    let start = match by {
        Some(start) => start,
        None if matches!(unit.lower(first), "dass" | "daß") => first,
        None if retold => first,
        None if adjacent
            && is_infinitive(unit, segment.tokens.clone())
            && !matches!(unit.lower(first), "um" | "ohne" | "statt" | "anstatt")
            && !is_relative(unit, segment.tokens.clone())
            && !unit.is(first, Class::Coordinator) =>
        {
            first
        }
        None => return None,
    };
    let infinitive =
        !retold && by.is_none() && start == first && is_infinitive(unit, segment.tokens.clone());
    let stop = close(unit, number, infinitive);
    let mut statement = Found::new(Form::Indirect, vec![start..stop]);
    trim(unit, &mut statement.content);
    statement.cue = vec![noun];
    statement.frame = vec![opening(unit, noun, ahead.start)..start];
    match author(unit, noun, phrase.end) {
        Some(author) => {
            statement.chain = vec![Mention::Words(author.clone())];
            statement.speaker = Some(author);
        }
        None => {
            let open = opening(unit, noun, ahead.start);
            statement.speaker = Some(open..phrase.end);
            // "Berichte, wonach …" are all that is said about where it comes from.
            if by.is_some() && matches!(unit.lower(noun), "berichte" | "berichten" | "meldungen") {
                statement.chain = vec![Mention::Words(open..noun + 1)];
            }
            // "Die Reederei bleibt bei ihrer Darstellung, wonach …"
            let own = ["sein", "ihr"]
                .iter()
                .any(|it| unit.lower(open).starts_with(it));
            // "Er ist der Auffassung, dass …"
            let holds = matches!(
                unit.lower(noun),
                "auffassung" | "ansicht" | "meinung" | "überzeugung"
            ) && unit.lower(open) == "der"
                && (ahead.start..open)
                    .any(|it| matches!(unit.lower(it), "ist" | "sind" | "war" | "waren"));
            let who = phrases::german_plain(unit, ahead.start, open)
                .filter(|it| holds && it.end < open && unit.is(it.end, Class::Auxiliary));
            // "Der Verband Nordbau (VNB) ist der Ansicht, dass …"
            let before = number.checked_sub(3).and_then(|it| unit.segments.get(it));
            let bracketed = holds
                && unit.is(ahead.start, Class::Auxiliary)
                && unit.kind(ahead.start.wrapping_sub(1)) == Some(Kind::Close);
            let named = before
                .filter(|_| bracketed)
                .and_then(|it| phrases::german_plain(unit, it.tokens.start, it.tokens.end))
                .map(|it| it.start..ahead.start)
                .filter(|it| it.len() > 2 && it.start < ahead.start);
            let who = who.or(named);
            // "Von der Polizei kam die Information, …"
            let from = matches!(unit.lower(ahead.start), "von" | "vom" | "aus")
                .then(|| phrases::german_plain(unit, ahead.start + 1, open))
                .flatten()
                .filter(|it| {
                    matches!(
                        unit.lower(it.end),
                        "kam" | "kamen" | "kommt" | "kommen" | "stammt" | "stammte" | "stammen"
                    )
                });
            let who = who.or(from).or_else(|| {
                (!own || subject_of(unit).is_none())
                    .then(|| bearer(unit, noun, open, &ahead))
                    .flatten()
            });
            if let Some(who) = who {
                statement.chain = vec![Mention::Words(who.clone())];
                statement.speaker = Some(who);
            }
            if own && let Some(subject) = subject_of(unit).filter(|it| it.end <= open) {
                statement.chain = vec![Mention::Words(subject)];
            }
            // "Seine zentrale Aussage ist, dass …"
            let possessive = ["sein", "ihr"]
                .iter()
                .any(|it| unit.lower(0).starts_with(it));
            let described = (1..noun).all(|it| !unit.capital(it));
            if possessive && described && noun < 3 && ahead.start == 0 && statement.chain.is_empty()
            {
                statement.chain = vec![Mention::Words(0..noun + 1)];
            }
        }
    }
    (!statement.content.is_empty()).then_some(statement)
}

/// Where the noun phrase of `noun` starts: with its article and adjectives.
fn opening(unit: &Unit, noun: usize, first: usize) -> usize {
    let plain = |it: usize| unit.at(it).is_some_and(|token| token.entry.is_none());
    let mut open = noun;
    while open > first
        && !unit.capital(open - 1)
        && plain(open - 1)
        && unit.lower(open - 1).ends_with(['e', 'n', 'r', 's', 'm'])
    {
        open -= 1;
    }
    let article = open > first && unit.is(open - 1, Class::Determiner);
    let adjective = open == 1 && first == 0 && unit.kind(0) == Some(Kind::Word) && plain(0);
    open - usize::from(article || adjective)
}

/// Whose word the noun stands for: "die Behauptung [des Ministers]", "der Vorwurf [von Amnesty]".
fn author(unit: &Unit, noun: usize, end: usize) -> Option<Range<usize>> {
    let after = noun + 1;
    if after >= end {
        return None;
    }
    match unit.lower(after) {
        "des" | "der" | "eines" | "einer" | "mehrerer" | "vieler" | "zahlreicher" => {
            Some(after..end)
        }
        "von" | "vom" if after + 1 < end => Some(after + 1..end),
        _ => None,
    }
}

/// Where the content that opens segment `number` ends: where the clause around it goes on.
fn close(unit: &Unit, number: usize, infinitive: bool) -> usize {
    let resumed = unit
        .segments
        .iter()
        .skip(number + 1)
        .find(|it| {
            let first = it.tokens.start;
            let quoted = it
                .before
                .is_some_and(|it| unit.kind(it) == Some(Kind::Colon))
                && unit.kind(first) == Some(Kind::Quote(Quoted::Sentence));
            if quoted {
                return true;
            }
            let depends = is_relative(unit, it.tokens.clone())
                || unit.is(first, Class::Subordinator)
                || unit.is(first, Class::Coordinator)
                || is_infinitive(unit, it.tokens.clone());
            // "der Vorschlag, … zu kürzen, stieß auf Zustimmung"
            infinitive && !depends && !unit.capital(first)
                || is_finite(unit, first) && !unit.capital(first)
                || unit.lower(first) == "als" && unit.lower(first + 1) == "auch"
        })
        .and_then(|it| it.before);
    resumed.unwrap_or(unit.end())
}
