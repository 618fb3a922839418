//! German units without a reporting verb: "Name: „…“", hearsay, words quoted inside a statement.

use super::super::frame::{Found, Mention, without};
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Quoted, Token, Unit};
use super::clauses::{has_konjunktiv, is_clause, verb_last};
use super::continuing::{Mood, mood, voiced_by};
use super::dependents::can_speak;
use super::impersonal::seat_in;
use super::speakers::{set_speaker, subject_of};
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
    let mut statement = if quoted {
        Found::new(Form::Direct, vec![colon + 1..colon + 2])
    } else if retold {
        Found::new(Form::Indirect, vec![colon + 1..end])
    } else {
        return None;
    };
    statement.frame = vec![0..colon + 1];
    if whole {
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
            if retold && (governed || !oblique) {
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

/// "soll … gebracht haben": hearsay without a source.
pub(super) fn hearsay(unit: &Unit) -> Option<Found> {
    // "Demnach sollen …" goes on with what a source said.
    if unit.is(0, Class::Continuation) {
        return None;
    }
    let end = unit.end();
    let modal = unit
        .tokens
        .iter()
        .position(|it| it.is(Class::Hearsay) && !it.capital)?;
    let segment = unit.segments.get(unit.segment_of(modal))?;
    let close = |range: &Range<usize>| {
        let last = range.end.saturating_sub(1);
        matches!(unit.lower(last), "haben" | "sein")
            && last > 0
            && unit
                .at(last - 1)
                .is_some_and(|it| participle_like(&it.lower))
    };
    let perfect = unit
        .segments
        .iter()
        .skip(unit.segment_of(modal))
        .take(3)
        .any(|it| close(&it.tokens))
        || close(&(segment.tokens.start..modal));
    let reported = segment.tokens.clone().any(|it| {
        matches!(
            unit.lower(it),
            "angeblich" | "bereits" | "schon" | "derzeit"
        )
    });
    // "Grund soll ein defektes Kabel sein": what something is said to be.
    const WHAT: [&str; 14] = [
        "anlass",
        "auslöser",
        "drahtzieher",
        "favorit",
        "grund",
        "hintergrund",
        "kandidat",
        "kandidatin",
        "motiv",
        "opfer",
        "täter",
        "ursache",
        "verdächtiger",
        "ziel",
    ];
    let close = (modal + 1..end.min(modal + 20)).find(|it| unit.lower(*it) == "sein");
    let is_somebody = modal > 0
        && WHAT.iter().any(|it| unit.lower(modal - 1).ends_with(it))
        && close.is_some_and(|it| {
            it > modal + 1
                && it + 1 >= end
                && (unit.capital(it - 1) || unit.kind(it - 1) == Some(Kind::Close))
        });
    if !perfect && !reported && !is_somebody || planned(unit, segment.tokens.clone()) {
        return None;
    }
    // In a dependent clause nothing but that clause is hearsay.
    let number = unit.segment_of(modal);
    let first = segment.tokens.start;
    let whole = 0..unit.tokens.len().min(end + 1);
    let dependent = number > 0
        && modal + 1 == segment.tokens.end
        && (unit.is(first, Class::Relative)
            || unit.is(first, Class::Subordinator)
            || unit.is(first, Class::Preposition));
    let content = if dependent {
        segment.tokens.clone()
    } else {
        whole
    };
    Some(Found::new(Form::FreeIndirect, vec![content]))
}

/// "Der Dienst will Drohnen nachgewiesen haben": what somebody says of himself.
pub(super) fn claimed(unit: &Unit) -> Option<Found> {
    let modal = (1..unit.end()).find(|it| matches!(unit.lower(*it), "will" | "wollen"))?;
    let subject = phrases::german_plain(unit, 0, modal).filter(|it| it.end == modal)?;
    let close = unit.segments.get(unit.segment_of(modal))?.tokens.end;
    let last = close.checked_sub(1)?;
    let perfect = matches!(unit.lower(last), "haben" | "sein")
        && last > modal + 1
        && unit
            .at(last - 1)
            .is_some_and(|it| participle_like(&it.lower));
    let mut statement = Found::new(Form::Indirect, vec![modal + 1..close]);
    statement.frame = vec![0..modal + 1];
    statement.cue = vec![modal];
    set_speaker(&mut statement, Some(subject));
    perfect.then_some(statement)
}

/// "Bundesregierung will Sanktionen verschärfen": in a headline what somebody intends is what they have said.
pub(in crate::attribution) fn aimed(unit: &Unit) -> Option<Found> {
    let modal = (1..unit.end()).find(|it| matches!(unit.lower(*it), "will" | "wollen"))?;
    let subject = phrases::german_plain(unit, 0, modal).filter(|it| it.end == modal)?;
    let close = unit.segments.get(unit.segment_of(modal))?.tokens.end;
    let last = close.checked_sub(1)?;
    let infinitive = last > modal
        && !unit.capital(last)
        && unit.lower(last).ends_with('n')
        && !matches!(unit.lower(last), "haben" | "sein");
    let name = subject.clone().any(|it| {
        unit.at(it)
            .is_some_and(|it| it.country || it.entry.is_none())
    });
    let mut statement = Found::new(Form::Reported, vec![modal + 1..close]);
    statement.frame = vec![0..close];
    statement.cue = vec![modal];
    let speaks = name || can_speak(unit, &subject);
    set_speaker(&mut statement, Some(subject));
    (infinitive && speaks).then_some(statement)
}

/// "Eine Zeugin will gehört haben, wie der Täter rief": what somebody claims to have perceived.
pub(super) fn perceived(unit: &Unit) -> Option<Found> {
    const PERCEIVES: [&str; 8] = [
        "gesehen",
        "gehört",
        "beobachtet",
        "bemerkt",
        "gewusst",
        "erfahren",
        "erkannt",
        "gespürt",
    ];
    let claim = claimed(unit)?;
    let close = claim.content.last()?.end;
    let dependent = unit.kind(close) == Some(Kind::Comma)
        && unit.is(close + 1, Class::ClauseOpener)
        && PERCEIVES.contains(&unit.lower(close - 2));
    let mut statement = Found::new(Form::Indirect, vec![close + 1..unit.end()]);
    statement.frame = vec![0..close + 1];
    statement.cue = claim.cue;
    statement.chain = claim.chain;
    statement.speaker = claim.speaker;
    dependent.then_some(statement)
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

/// "Die Polizei korrigierte die Zahl nach oben, drei Reisende hätten sich später gemeldet": a main clause
/// in the Konjunktiv behind one about somebody who can speak is theirs.
pub(super) fn retold_beside(unit: &Unit) -> Option<Found> {
    let (number, segment) = unit
        .segments
        .iter()
        .enumerate()
        .find(|(_, it)| has_konjunktiv(unit, it.tokens.clone()))?;
    let comma = segment
        .before
        .filter(|it| unit.kind(*it) == Some(Kind::Comma))?;
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
    if !main || !states || mood(unit) != Some(Mood::First) {
        return None;
    }
    let subject = subject_of(unit).filter(|it| it.end <= comma)?;
    let mut statement = Found::new(Form::Indirect, vec![first..unit.end()]);
    statement.frame = vec![0..comma + 1];
    set_speaker(&mut statement, Some(subject));
    Some(statement)
}

/// Whether a state is to be reached in time to come: "soll im kommenden Jahr abgeschlossen sein".
fn planned(unit: &Unit, tokens: Range<usize>) -> bool {
    let state = unit.lower(tokens.end.saturating_sub(1)) == "sein"
        && unit.lower(tokens.end.saturating_sub(2)) != "worden";
    let ahead = tokens.clone().any(|it| {
        matches!(
            unit.lower(it),
            "kommenden"
                | "nächsten"
                | "bis"
                | "spätestens"
                | "künftig"
                | "ende"
                | "anfang"
                | "mitte"
        )
    });
    state && ahead
}

/// The text that opens a sentence, "In einem Schreiben, aus dem die Zeitung zitiert, ist von … die Rede".
fn text_in(unit: &Unit, limit: usize) -> Option<Range<usize>> {
    let text = matches!(unit.lower(0), "in" | "im")
        .then(|| phrases::german_plain(unit, 1, limit))
        .flatten()?;
    text.clone()
        .any(|it| {
            unit.capital(it)
                && (unit.ends_in(it, Class::ReportText) || unit.is(it, Class::ReportText))
        })
        .then_some(text)
}

/// "Die Rede ist von vier Brigaden": what is talked of, by nobody in particular.
pub(super) fn talk(unit: &Unit) -> Option<Found> {
    let rede = unit
        .tokens
        .iter()
        .position(|it| it.lower == "rede")
        .filter(|it| *it > 0 && unit.lower(it - 1) == "die")?;
    let is = (0..unit.end()).find(|it| matches!(unit.lower(*it), "ist" | "war"))?;
    let of = (0..unit.end()).find(|it| matches!(unit.lower(*it), "von" | "vom"))?;
    let end = if rede > of { rede - 1 } else { unit.end() };
    let near = rede.abs_diff(is) <= 3 || rede > of;
    // "Beim Betreiber war von einem Fehler die Rede": those there speak.
    let seat = seat_in(unit, 0..is.min(of)).or_else(|| text_in(unit, is.min(of)));
    let form = if seat.is_some() {
        Form::Indirect
    } else {
        Form::FreeIndirect
    };
    (near && of + 1 < end).then(|| {
        let mut found = Found::new(form, vec![of + 1..end]);
        found.cue = vec![rede];
        set_speaker(&mut found, seat);
        found
    })
}

/// Whether a main clause says by an adverb that its writer does not vouch for it: "liefert dem Kreml
/// offenbar Männer".
pub(in crate::attribution) fn doubted(unit: &Unit) -> bool {
    let Some(adverb) = unit
        .tokens
        .iter()
        .position(|it| matches!(it.lower.as_str(), "offenbar" | "angeblich" | "mutmaßlich"))
    else {
        return false;
    };
    let number = unit.segment_of(adverb);
    let first = unit.segments.get(number).map_or(0, |it| it.tokens.start);
    let dependent =
        unit.is(first, Class::Subordinator) || number > 0 && unit.is(first, Class::Relative);
    // "ein angeblich gefährlicher Stoff" doubts a word, not the clause.
    let attributive = adverb > first && unit.is(adverb - 1, Class::Determiner)
        || unit.capital(adverb) && adverb > 0;
    !dependent && !attributive
}

/// Whether a sentence says by "angeblich" that its writer has it from hearsay, whoever has spoken before.
pub(in crate::attribution) fn disowned(unit: &Unit) -> bool {
    let Some(adverb) = unit.tokens.iter().position(|it| it.lower == "angeblich") else {
        return false;
    };
    // "…, und der angeblich geschadet hat": a clause behind another belongs to what stands there.
    unit.segments.len() == 1 || adverb == 0
}

/// Whether a word could be a participle: "gebracht", "worden", "aufgenommen", "informiert".
fn participle_like(word: &str) -> bool {
    let closes = word.ends_with('t') || word.ends_with("en");
    let superlative = word.ends_with("sten") && !word.starts_with("ge");
    word == "worden" || word.len() > 4 && closes && !superlative
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
