//! German units without a reporting verb: "Name: „…“", hearsay, words quoted inside a statement.

use super::super::frame::{Found, Mention, without};
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Quoted, Token, Unit};
use super::clauses::{has_konjunktiv, is_clause, is_finite, verb_last};
use super::continuing::{Mood, mood, voiced_by};
use super::dependents::{can_speak, is_league};
use super::speakers::set_speaker;
use super::subjects::subject_of;
use super::told::{told_medium, told_to};
use std::ops::Range;

/// "Geheimdienst: 3000 Soldaten verlegt", "Schäuble: „…“".
pub(super) fn colon_frame(unit: &Unit) -> Option<Found> {
    let colon = unit.tokens.iter().position(|it| it.kind == Kind::Colon)?;
    let end = unit.end();
    if colon + 1 >= end || colon == 0 {
        return None;
    }
    let quoted = unit
        .at(colon + 1)
        .is_some_and(|it| it.kind == Kind::Quote(Quoted::Sentence))
        || unit.at(colon + 1).is_some_and(Token::is_quotation);
    let phrase = phrases::german(unit, 0, colon);
    // "Ministerin Petra Wolf (CDU) zur „Post“: „…“"
    let told = phrase
        .as_ref()
        .filter(|it| quoted && it.end < colon)
        .and_then(|it| {
            told_to(unit, it.end, colon)
                .or_else(|| told_medium(unit, it.end..colon))
                .filter(|told| told.end == colon)
        });
    let whole = told.is_some() || phrase.as_ref().is_some_and(|it| it.end == colon);
    // "Dieser gab sich gelassen: Er freue sich auf den Prozess."
    let retold = !quoted
        && !whole
        && has_konjunktiv(unit, colon + 1..end)
        && !has_konjunktiv(unit, 0..colon)
        && is_clause(unit, 0..colon);
    // "Die Pflichten seien klar geregelt: „Niemand darf wegsehen.“" goes on with what somebody said.
    if quoted && !whole && has_konjunktiv(unit, 0..colon) && is_clause(unit, 0..colon) {
        return None;
    }
    let terms = !quoted && !whole && states_terms(unit, colon);
    let retold = retold || terms;
    let mut statement = if quoted {
        Found::new(Form::Direct, vec![colon + 1..colon + 2])
    } else if retold {
        Found::new(Form::Indirect, vec![colon + 1..end])
    } else {
        return None;
    };
    statement.frame = vec![0..colon + 1];
    // "Nach dem Spiel wurde gefeiert – Trainer Jonas Reh: „…“": who stands between the dash and the colon.
    let dash = (0..colon).rfind(|it| unit.kind(*it) == Some(Kind::Dash));
    let behind_dash = dash.filter(|_| quoted && !whole).and_then(|dash| {
        // "– so der Trainer: „…“", "– Fazit der Polizei: „…“"
        let first = dash
            + 1
            + usize::from(matches!(
                unit.lower(dash + 1),
                "so" | "dazu" | "fazit" | "bilanz" | "kommentar" | "appell" | "ansage"
            ));
        phrases::german(unit, first, colon).filter(|it| {
            let named = it.clone().any(|word| unit.is_first_name(word));
            let text = it
                .clone()
                .any(|word| unit.is(word, Class::ReportNoun) || unit.is(word, Class::ReportText));
            it.end == colon && !text && (named || can_speak(unit, it))
        })
    });
    if let Some(speaker) = behind_dash {
        statement.frame = vec![speaker.start..colon + 1];
        set_speaker(&mut statement, Some(speaker));
    } else if whole {
        set_speaker(&mut statement, phrase);
        statement.addressee = told;
    } else {
        // "Ob das Amt davon weiß, ließ sie offen: …": who is asked about does not speak.
        let asked = unit.segments.first().filter(|it| {
            let first = it.tokens.start;
            unit.is(first, Class::ClauseOpener)
                && unit.kind(it.tokens.end) == Some(Kind::Comma)
                && it.tokens.end < colon
        });
        let from = asked.map_or(0, |it| it.tokens.end + 1);
        let speaks = |it: &Range<usize>| {
            can_speak(unit, it)
                || is_league(unit, it)
                || it.clone().any(|word| unit.is_first_name(word))
                || it.len() == 1 && unit.is(it.start, Class::Pronoun)
                || it.len() == 1 && matches!(unit.lower(it.start), "dieser" | "diese")
        };
        let mut past = from;
        let subject = (from..colon).find_map(|it| {
            let starts =
                unit.capital(it) || unit.is(it, Class::Pronoun) || unit.is(it, Class::Determiner);
            let governed = it > 0 && unit.is(it - 1, Class::Preposition)
                || matches!(unit.lower(it), "dem" | "den" | "einem" | "einen" | "des");
            if !starts || it < past {
                return None;
            }
            let phrase = phrases::german(unit, it, colon);
            let oblique = governed || unit.is(it, Class::Preposition) || unit.is(it, Class::Adverb);
            // "Zweifel daran hegt Petra Wolf: Der Beton sei alt": what opens the sentence cannot speak.
            // "Den Unmut über die Pläne brachte Lund zum Ausdruck: „…“": nothing before the verb speaks.
            let fronted = governed && matches!(unit.lower(0), "den" | "einen");
            if retold && (governed || !oblique) || fronted {
                past = phrase.as_ref().map_or(past, |it| it.end);
            }
            phrase.filter(|it| !oblique && (quoted || speaks(it)))
        });
        // "Kritik kam von der Gewerkschaft: Die Pläne seien unsozial"
        let voiced = voiced_by(unit).filter(|it| it.end <= colon);
        match voiced.or(subject) {
            Some(subject) => set_speaker(&mut statement, Some(subject)),
            None => statement.chain = vec![Mention::Held],
        }
    }
    Some(statement)
}

/// Whether the clause before the colon says that somebody has set terms, and what follows tells them: "hat der Werft ein
/// Ultimatum gestellt: Bis Montag müssen …".
fn states_terms(unit: &Unit, colon: usize) -> bool {
    const TERMS: [&str; 7] = [
        "ultimatum",
        "bedingung",
        "bedingungen",
        "forderung",
        "forderungen",
        "frist",
        "drohung",
    ];
    const SETS: [&str; 16] = [
        "stellt",
        "stellte",
        "stellen",
        "stellten",
        "gestellt",
        "setzt",
        "setzte",
        "setzen",
        "setzten",
        "gesetzt",
        "nennt",
        "nannte",
        "formuliert",
        "aufgestellt",
        "erhebt",
        "erhob",
    ];
    let noun = (1..colon).any(|it| unit.capital(it) && TERMS.contains(&unit.lower(it)));
    let sets = (1..colon).any(|it| SETS.contains(&unit.lower(it)));
    let denied = (1..colon).any(|it| unit.lower(it) == "nicht" || unit.lower(it) == "keine");
    noun && sets && !denied && is_clause(unit, 0..colon) && is_clause(unit, colon + 1..unit.end())
}

/// "Rund 240 Drohnen hat das Land demnach geliefert": the word inside a sentence says that it goes on with
/// what somebody told.
pub(super) fn accordingly(unit: &Unit) -> Option<Found> {
    let end = unit.end();
    // "Die Studie brachte Gewissheit: Demnach stieg der Wert": what stands before the colon has told it.
    if let Some(colon) = (1..end).find(|it| unit.kind(*it) == Some(Kind::Colon))
        && unit.is(colon + 1, Class::Continuation)
        && colon + 3 < end
    {
        let mut statement = Found::new(Form::Indirect, vec![colon + 2..end]);
        statement.cue = vec![colon + 1];
        statement.frame = vec![0..colon + 2];
        let first = (0..2).find(|it| !unit.is(*it, Class::Adverb)).unwrap_or(0);
        let whom = phrases::german_plain(unit, first, colon).filter(|it| {
            it.clone().any(|word| {
                unit.ends_in(word, Class::ReportNoun)
                    || ["forschungen", "recherchen", "untersuchungen"]
                        .iter()
                        .any(|end| unit.lower(word).ends_with(end))
            })
        });
        match whom {
            Some(whom) => set_speaker(&mut statement, Some(whom)),
            None => statement.chain = vec![Mention::Informant],
        }
        return Some(statement);
    }
    let word = (1..end).find(|it| unit.is(*it, Class::Continuation) && !unit.capital(*it))?;
    // "Der Mann sei demnach abgereist" goes on by its mood already.
    if mood(unit) == Some(Mood::First) {
        return None;
    }
    let mut statement = Found::new(
        Form::Indirect,
        without(0..end, std::slice::from_ref(&(word..word + 1))),
    );
    statement.cue = vec![word];
    statement.frame = vec![word..word + 1];
    statement.chain = vec![Mention::Informant];
    // The word stands for the source as a pronoun does.
    statement.speaker = Some(word..word + 1);
    Some(statement)
}

/// "Die Polizei korrigierte die Zahl nach oben, drei Reisende hätten sich später gemeldet", "Estland sperrte die
/// Brücke – die Kontrollen müssten aufhören": a main clause in the Konjunktiv behind one about somebody who can
/// speak is theirs.
pub(super) fn retold_beside(unit: &Unit) -> Option<Found> {
    let (number, segment) = unit
        .segments
        .iter()
        .enumerate()
        .find(|(_, it)| has_konjunktiv(unit, it.tokens.clone()))?;
    let mark = segment
        .before
        .filter(|it| matches!(unit.kind(*it), Some(Kind::Comma | Kind::Dash)))?;
    let first = segment.tokens.start;
    let main = !unit.is(first, Class::Subordinator)
        && !unit.is(first, Class::Coordinator)
        && (!unit.is(first, Class::Relative) || unit.capital(first + 1))
        && !verb_last(unit, segment.tokens.clone());
    let opening = unit.segments.first()?.tokens.clone();
    let passive = [
        "wird", "werden", "wurde", "wurden", "worden", "soll", "sollen",
    ];
    let states = number == 1
        && is_clause(unit, opening.clone())
        && !unit.is(opening.start, Class::Subordinator)
        && !unit.is(opening.start, Class::ClauseOpener)
        && unit.lower(opening.start) != "da"
        && !opening.clone().any(|it| passive.contains(&unit.lower(it)));
    // The plural of "müsse" looks like the indicative, so that "müssten" stands for it.
    let demands = unit.kind(mark) == Some(Kind::Dash)
        && segment.tokens.clone().any(|it| unit.lower(it) == "müssten");
    if !main || !states || mood(unit) != Some(Mood::First) && !demands {
        return None;
    }
    let subject = subject_of(unit)
        .or_else(|| country_first(unit, mark))
        .filter(|it| it.end <= mark)?;
    let mut statement = Found::new(Form::Indirect, vec![first..unit.end()]);
    statement.frame = vec![0..mark + 1];
    set_speaker(&mut statement, Some(subject));
    Some(statement)
}

/// The country that opens a sentence as its subject: "[Estland] sperrte die Brücke", "[Die Türkei] zog …".
fn country_first(unit: &Unit, limit: usize) -> Option<Range<usize>> {
    let name = usize::from(unit.is(0, Class::Determiner));
    let country = unit.at(name).is_some_and(|it| it.country);
    let acts = name + 1 < limit
        && is_finite(unit, name + 1)
        && !matches!(unit.lower(0), "dem" | "den" | "des" | "einem" | "einen");
    (country && acts).then_some(0..name + 1)
}

/// Lists words quoted inside another statement once more as direct.
///
/// `retold` says where, inside a statement, somebody's words are retold again, and whose.
pub(super) fn quoted_words(
    unit: &Unit,
    found: &mut Vec<Found>,
    retold: &[(Range<usize>, Mention)],
) {
    let mut more = Vec::new();
    for statement in found.iter().filter(|it| it.form != Form::Direct) {
        for index in statement.content.iter().cloned().flatten() {
            if unit.at(index).is_some_and(Token::is_quotation) {
                let mut inner = statement.clone();
                inner.form = Form::Direct;
                inner.content = vec![index..index + 1];
                for (place, mention) in retold {
                    if place.contains(&index) && !inner.chain.contains(mention) {
                        inner.chain.push(mention.clone());
                        if let Mention::Words(words) = mention {
                            inner.speaker = Some(words.clone());
                        }
                    }
                }
                more.push(inner);
            }
        }
    }
    // Of several statements that hold the same words the innermost names all who pass them on.
    more.sort_by_key(|it| std::cmp::Reverse(it.chain.len()));
    for statement in more {
        if found
            .iter()
            .all(|it| it.form != Form::Direct || it.content != statement.content)
        {
            found.push(statement);
        }
    }
}
