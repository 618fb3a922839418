//! German speech acts in the passive: "Die Vorwürfe wurden von der Firma zurückgewiesen".

use std::ops::Range;

use super::super::frame::Found;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Token, Unit};
use super::content::trim;
use super::cues::{Cue, Order};
use super::dependents::can_speak;
use super::impersonal::seat_in;
use super::objects::{contracted, decides, is_deed};
use super::speakers::set_speaker;

/// What an act in the passive is about, where the clause names who acts behind "von".
pub(super) fn by_agent(unit: &Unit, cue: &Cue) -> Option<Found> {
    let [finite, participle, ..] = cue.words[..] else {
        return None;
    };
    let clause = unit.segments.get(cue.segment)?.tokens.clone();
    let same = clause.contains(&participle) && finite < participle;
    if !cue.passive
        || !same
        || cue.konjunktiv
        || cue.order == Order::Last
        || cue.verb.behind
        || cue.verb.counts
    {
        return None;
    }
    let reports = cue.verb.object || !cue.verb.of.is_empty() || cue.verb.judged_as.is_some();
    if !reports || !is_passive(unit, finite, participle) || unsaid(unit, clause.clone()) {
        return None;
    }
    let dependent = unit.is(clause.start, Class::Subordinator)
        || unit.is(clause.start, Class::Relative) && !unit.capital(clause.start + 1);
    if dependent || appoints(unit, participle) {
        return None;
    }
    let acts = |agent: &Range<usize>| {
        can_speak(unit, agent)
            // "von gewerkschaftlicher Seite"
            || unit.lower(agent.end - 1) == "seite"
            || agent.clone().any(|it| {
                unit.is_first_name(it)
                    || unit
                        .at(it)
                        .is_some_and(|token| token.country || token.alias_length > 0)
            })
    };
    let leads = |it: &usize| {
        matches!(unit.lower(*it), "von" | "vom" | "seitens" | "vonseiten")
            && !belongs_to_noun(unit, *it, finite)
    };
    let Some(first) = (clause.start..participle).find(leads) else {
        return in_seat(unit, cue, clause, participle);
    };
    // "wird die Gefahr von Bränden [vom Wetterdienst] als hoch eingestuft"
    let by = (first..participle)
        .filter(leads)
        .find(|it| phrases::german(unit, it + 1, participle).is_some_and(|it| acts(&it)))
        .unwrap_or(first);
    let agent = phrases::german(unit, by + 1, participle)?;
    let somebody = acts(&agent);
    // "Der Antrag wurde vom Verwaltungsgericht abgelehnt" is what happened.
    if !somebody || agent.end > finite && by < finite || decides(unit, cue, &agent) {
        return None;
    }
    let whole = by..agent.end;
    let mut content = Vec::new();
    if by != clause.start && clause.start < finite {
        content.extend(thing(unit, cue, clause.start..finite.min(by)));
    }
    let mut rest: Vec<Range<usize>> = Vec::new();
    if finite < by {
        rest.push(finite + 1..by);
    }
    rest.push(whole.end.max(finite + 1)..participle);
    for part in rest {
        content.extend(thing(unit, cue, part));
    }
    // "Dem Mann wird von der Polizei Betrug vorgeworfen": to whom it is done is not what is said.
    if content.len() > 1
        && content
            .first()
            .is_some_and(|it| matches!(unit.lower(it.start), "dem" | "einem" | "diesem"))
    {
        content.remove(0);
    }
    // "wird das Buch gelobt": what is praised is a deed, as in the active.
    let about = content.first()?.clone();
    let speaks = content.iter().any(|it| {
        it.clone()
            .any(|word| unit.capital(word) || unit.at(word).is_some_and(Token::is_quotation))
            || matches!(
                unit.lower(it.start),
                "das" | "dies" | "diese" | "sie" | "es"
            )
    });
    if !speaks || cue.verb.deed && !is_deed(unit, about) {
        return None;
    }
    let mut statement = Found::new(Form::Reported, content);
    trim(unit, &mut statement.content);
    statement.frame = vec![clause.start..participle + 1];
    statement.cue = cue.words.clone();
    set_speaker(&mut statement, Some(agent));
    (!statement.content.is_empty()).then_some(statement)
}

/// Whether what "von" at `by` leads to goes with the noun before it rather than acts in the passive clause whose verb stands
/// at `finite`: "Der Regierung unter der Führung [von Arp] wird vorgeworfen", "wurde die Verfolgung [von Frauen]
/// kritisiert".
fn belongs_to_noun(unit: &Unit, by: usize, finite: usize) -> bool {
    const DONE: [&str; 8] = [
        "ung", "ungen", "gefahr", "schutz", "mord", "verlust", "verbot", "zahl",
    ];
    let Some(noun) = by
        .checked_sub(1)
        .filter(|it| unit.capital(*it) && unit.kind(*it) == Some(Kind::Word))
    else {
        return false;
    };
    if by < finite {
        // "In einem Bericht von Radio Nordau wird die Lage als „ernst“ bezeichnet": whose text it is speaks.
        return !unit.ends_in(noun, Class::ReportNoun) && !unit.ends_in(noun, Class::ReportText);
    }
    let whom = by + 1;
    let named = unit.is_first_name(whom)
        || unit
            .at(whom)
            .is_some_and(|it| it.country || it.medium || it.alias_length > 0);
    unit.lower(by) == "von"
        && unit.capital(whom)
        && !unit.is(whom, Class::Determiner)
        && !named
        && !unit.ends_in(whom, Class::ExpertNoun)
        && DONE.iter().any(|end| unit.lower(noun).ends_with(end))
}

/// Who acts in a clause in the passive, behind "von". Before the verb of a main clause stands one part of it alone, so
/// that "von" inside it belongs to a noun: "Die Abgabe von Daten wurde damit begründet, dass …".
pub(super) fn agent_behind(unit: &Unit, cue: &Cue, clause: Range<usize>) -> Option<Range<usize>> {
    let inside = |by: usize| {
        // "In einem Bericht von Radio Förde wird …": whose report it is says so.
        let text =
            by > 0 && (unit.is(by - 1, Class::ReportText) || unit.is(by - 1, Class::ReportNoun));
        cue.order == Order::Second
            && !text
            && by < cue.finite
            && (clause.start..by)
                .any(|it| unit.capital(it) && it > 0 || unit.is(it, Class::Determiner))
    };
    // "mit 27 von 35 Stimmen" tells how many.
    let counted = |by: usize| {
        let number = |it| unit.kind(it) == Some(Kind::Number);
        by > 0 && number(by - 1) && number(by + 1)
    };
    let last = cue.order == Order::Last;
    let by = clause
        .clone()
        .filter(|it| matches!(unit.lower(*it), "von" | "vom") && !counted(*it))
        .find(|it| !inside(*it) && (last || !belongs_to_noun(unit, *it, cue.finite)))?;
    // "von Seiten der Firma"
    let side = unit.lower(by + 1) == "seiten" && matches!(unit.lower(by + 2), "der" | "des");
    phrases::german(unit, by + 1 + usize::from(side), clause.end)
}

/// "In Minsk wurde der Bericht zurückgewiesen": those there confirm or deny it.
fn in_seat(unit: &Unit, cue: &Cue, clause: Range<usize>, participle: usize) -> Option<Found> {
    let answers = cue.verb.denies || unit.lower(participle) == "bestätigt";
    let seat = seat_in(unit, clause.start..cue.finite)
        .filter(|it| answers && it.end == cue.finite && it.start == clause.start + 1)?;
    let about = thing(unit, cue, cue.finite + 1..participle)?;
    // "der Vorwurf am Abend"
    let noun = phrases::german_plain(unit, about.start, about.end)?;
    let time = unit.is(noun.end, Class::Preposition)
        && phrases::german_plain(unit, noun.end + 1, about.end)
            .is_some_and(|it| phrases::german_time(unit, &it));
    let about = if time { noun } else { about };
    let mut statement = Found::new(Form::Reported, vec![about]);
    trim(unit, &mut statement.content);
    statement.frame = vec![clause.start..participle + 1];
    statement.cue = cue.words.clone();
    set_speaker(&mut statement, Some(seat));
    (!statement.content.is_empty()).then_some(statement)
}

/// "wurde … bestätigt", "ist … bestätigt worden"; "ist bestätigt" is a state.
fn is_passive(unit: &Unit, finite: usize, participle: usize) -> bool {
    matches!(unit.lower(finite), "wird" | "werden" | "wurde" | "wurden")
        || matches!(unit.lower(finite), "ist" | "sind" | "war" | "waren")
            && unit.lower(participle + 1) == "worden"
}

/// What was not said is no statement.
fn unsaid(unit: &Unit, mut clause: Range<usize>) -> bool {
    clause.any(|it| {
        matches!(unit.lower(it), "nicht" | "nie" | "weder" | "kaum")
            || unit.lower(it).starts_with("kein")
    })
}

/// Whether the participle tells what was done to somebody rather than what was said of them: a
/// witness has "gemeldet", friends have "genannt".
fn appoints(unit: &Unit, participle: usize) -> bool {
    ["gemeldet", "genannt", "geschildert", "beschrieben"].contains(&unit.lower(participle))
}

/// The part of a stretch of the clause that the act is about: a noun phrase, or what follows the
/// preposition or the "als" of the verb.
fn thing(unit: &Unit, cue: &Cue, part: Range<usize>) -> Option<Range<usize>> {
    let own = |it: usize| {
        let word = unit.lower(it);
        cue.verb
            .of
            .iter()
            .any(|of| of == word || contracted(of, word))
            || cue.verb.judged_as.as_deref() == Some(word)
            || cue.verb.object
                && matches!(word, "mit" | "auf" | "als" | "hinter")
                && it + 1 < part.end
    };
    // "wird dem Mann [fahrlässige] Tötung vorgeworfen"
    let describes = |it: usize| {
        unit.at(it).is_some_and(|token| token.looks.adjective)
            && unit.capital(it + 1)
            && !unit.is(it, Class::Adverb)
    };
    let start = part.clone().find(|it| {
        own(*it)
            || matches!(unit.kind(*it), Some(Kind::Quote(_)))
            || matches!(unit.lower(*it), "das" | "dies")
            || !unit.is(*it, Class::Preposition)
                && !unit.is(it.wrapping_sub(1), Class::Preposition)
                && (unit.capital(*it) || unit.is(*it, Class::Determiner) || describes(*it))
                && phrases::german_plain(unit, *it, part.end)
                    .is_some_and(|words| !phrases::german_time(unit, &words))
    })?;
    // "am Montag", "in der Nacht" stand before what the act is about, or behind it.
    let governed = part.start < start
        && (part.start..start).any(|it| unit.is(it, Class::Preposition) && !own(it))
        && !own(start);
    // "wird der Plan scharf kritisiert": how it is done is no part of it.
    // "wird der Plan als unangemessen kritisiert": as what it is judged is.
    let judged = cue.verb.judged_as.as_deref() == Some(unit.lower(start))
        || own(start)
        || (start + 1..part.end).any(|it| unit.lower(it) == "als" && it + 1 < part.end);
    let end = if judged {
        part.end
    } else {
        (start + 1..part.end)
            .rfind(|it| unit.capital(*it) || unit.kind(*it) != Some(Kind::Word))
            .map_or(start + 1, |it| it + 1)
    };
    (!governed).then_some(start..end)
}
