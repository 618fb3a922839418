//! German frames that depend on another clause: "…, der angab, …", "Nachdem Arp gesagt hatte, …", and
//! those inserted with "das".

use super::super::frame::{Found, Mention};
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Token, Unit};
use super::clauses::{is_finite, konjunktiv};
use super::content::{content_end, shape, trim};
use super::cues::Cue;
use super::dependents::{antecedent, relative_subject, stands_for};
use super::modals::{before_modal, subject_of_modal};
use super::openings::opens_content;
use super::speakers::set_speaker;

/// "Ein Beweis, das räumt die Ministerin ein, sei das nicht": a frame inserted with "das" for what it stands
/// in.
pub(super) fn inserted(unit: &Unit, cue: &Cue) -> Option<Found> {
    let segment = unit.segments.get(cue.segment)?.clone();
    let comma = |it: Option<usize>| it.is_some_and(|it| unit.kind(it) == Some(Kind::Comma));
    let tokens = segment.tokens;
    let closes = comma(Some(tokens.end)) && tokens.end + 1 < unit.end();
    // "Nach der Sitzung, so erzählen es Teilnehmer, habe er geschwiegen"
    let so = unit.lower(tokens.start) == "so" && matches!(unit.lower(cue.finite + 1), "es" | "das");
    let stands = (unit.lower(tokens.start) == "das" || so) && cue.finite == tokens.start + 1;
    let ends = so && tokens.start > 1 && tokens.end >= unit.end();
    if !stands || !closes && !ends || !comma(segment.before) || !cue.verb.clause {
        return None;
    }
    // "so ist es aus der Kommission zu hören"
    let heard = so
        && unit.lower(cue.finite) == "ist"
        && unit.lower(tokens.end.saturating_sub(1)) == "hören";
    let first = cue.finite + 1 + usize::from(so) + usize::from(heard);
    let subject = phrases::german_plain(unit, first, tokens.end)?;
    let mut statement = Found::new(
        Form::Indirect,
        vec![
            0..tokens.start - 1,
            tokens.end + 1..unit.end().max(tokens.end + 1),
        ],
    );
    statement.frame = vec![tokens.start - 1..tokens.end + 1];
    statement.cue.clone_from(&cue.words);
    set_speaker(&mut statement, Some(subject));
    trim(unit, &mut statement.content);
    Some(statement)
}

/// Content behind a dependent clause that closes with the verb: "…, der angab, …", "da die Partei
/// angekündigt hatte, … zu …".
pub(super) fn last_frame(unit: &Unit, cue: &Cue) -> Option<Found> {
    let end = unit.end();
    let segment = unit.segments.get(cue.segment)?.tokens.clone();
    let number = cue.segment + 1;
    let next = unit.segments.get(number)?;
    let first = next.tokens.start;
    let colon = next
        .before
        .is_some_and(|it| unit.kind(it) == Some(Kind::Colon));
    // "Falls …, wäre …", "die …, sollten …": the main clause goes on behind.
    let main = is_finite(unit, first) && !unit.at(first).is_some_and(Token::is_quotation);
    // "die Demonstration, zu der ein Bündnis aufgerufen hatte, „störungsfrei“ verlaufen": the sentence goes on.
    let resumed = cue.segment > 0
        && !colon
        && unit.is(segment.start, Class::Preposition)
        && unit.is(segment.start + 1, Class::Relative)
        && unit.kind(next.tokens.end.saturating_sub(1)) == Some(Kind::Word)
        && unit
            .lower(next.tokens.end.saturating_sub(1))
            .ends_with(['n', 't'])
        && !next.tokens.clone().any(|it| is_finite(unit, it));
    if resumed || main || !colon && !opens_content(unit, cue, number) {
        return None;
    }
    let close = unit
        .segments
        .iter()
        .skip(number + 1)
        .find(|it| {
            let verb = it.tokens.start;
            let comma = it
                .before
                .is_some_and(|it| unit.kind(it) == Some(Kind::Comma));
            let finite = is_finite(unit, verb) || segment.start == 0 && leads(unit, verb);
            comma && !unit.capital(verb) && finite && !konjunktiv(unit, verb)
        })
        .and_then(|it| it.before)
        .unwrap_or(end);
    let close = content_end(unit, first, end).min(close);
    let mut statement = Found::new(Form::Indirect, vec![first..close]);
    let relative = unit.is(segment.start, Class::Relative) && cue.segment > 0;
    statement.frame = vec![if relative { segment.start } else { 0 }..first];
    // "der Skandal, in dessen Folge das Gericht festgestellt hatte, …": what the pronoun goes with is no subject.
    let pronoun = segment.start + 1;
    let behind = if !unit.is(segment.start, Class::Preposition) {
        pronoun
    } else if matches!(unit.lower(pronoun), "dessen" | "deren") {
        pronoun + 2
    } else {
        pronoun + usize::from(unit.is(pronoun, Class::Relative) && !unit.capital(pronoun + 1))
    };
    let first_noun = || {
        (behind..cue.finite)
            .find(|it| !unit.is(*it, Class::Adverb))
            .filter(|it| !matches!(unit.lower(*it), "den" | "dem" | "einen" | "einem" | "des"))
            .and_then(|it| phrases::german(unit, it, cue.finite))
            // "Am Ende musste die Führung einräumen, …": what stands before the verb is no subject.
            .filter(|it| !unit.is(segment.start, Class::Preposition) || !before_modal(unit, it.end))
    };
    let modal = subject_of_modal(unit, cue, segment.clone());
    // "Ein Redner, der alle Gäste aufforderte, zu gehen": whether the pronoun is the subject.
    let own = if relative && modal.is_none() {
        relative_subject(unit, cue.segment, cue.finite)
    } else {
        None
    };
    let masculine = relative && matches!(unit.lower(segment.start), "der" | "welcher");
    match modal.or_else(|| first_noun().filter(|_| own.is_none() && !masculine)) {
        Some(subject) => set_speaker(&mut statement, Some(subject)),
        None if let Some((speaker, whom)) = own => {
            statement.chain = vec![Mention::Words(whom)];
            statement.speaker = Some(speaker);
        }
        None if relative => {
            // The pronoun speaks for what it goes with: "Ägypten, das vorschlug, …".
            // "Auch Pohl war da, der …": the last word of the clause stands between.
            let ahead = unit.segments.get(cue.segment - 1)?.tokens.clone();
            let whom = stands_for(unit, cue.segment).or_else(|| {
                let last = ahead.end.checked_sub(1).filter(|it| !unit.capital(*it))?;
                antecedent(unit, ahead.start..last)
            });
            statement.chain = whom.map(Mention::Words).into_iter().collect();
            statement.speaker = Some(segment.start..segment.start + 1);
        }
        None => {}
    }
    trim(unit, &mut statement.content);
    shape(unit, &mut statement);
    (!statement.content.is_empty()).then_some(statement)
}

/// Whether an unknown word at `index` can only be the verb of a main clause with its subject behind it:
/// "Nachdem …, fielen die Aktien".
fn leads(unit: &Unit, index: usize) -> bool {
    let verb = unit.at(index).is_some_and(|it| {
        it.kind == Kind::Word
            && !it.capital
            && it.entry.is_none()
            && it
                .lower
                .ends_with(['t', 'e', 'n', 'g', 'b', 'l', 'm', 'f', 'd', 'h', 's'])
    });
    let next = index + 1;
    let subject = unit.is(next, Class::Determiner)
        && !matches!(unit.lower(next), "dem" | "des" | "einem" | "eines")
        || unit.is(next, Class::Pronoun)
        || unit.capital(next);
    verb && subject
}
