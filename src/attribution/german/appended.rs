//! German main clauses in the Konjunktiv that follow an act behind a comma: "warnte vor der Strömung, dort sei ein Kahn
//! gekentert". What the act is about and what the clause tells are both said.

use super::super::frame::Found;
use super::super::lexicon::Class;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::clauses::{is_infinitive, is_relative, konjunktiv};
use super::cues::Cue;
use super::dependents::can_speak;
use super::konjunktiv_between;
use super::objects::has_preposition;

/// "kündigte Vergeltung an, die Wilderer seien umstellt": whether a main clause in the Konjunktiv follows a comma
/// right behind the frame.
pub(super) fn led_by_comma(unit: &Unit, statement: &Found) -> bool {
    let [content] = statement.content.as_slice() else {
        return false;
    };
    let first = content.start;
    statement.form == Form::Indirect
        && first > 0
        && unit.kind(first - 1) == Some(Kind::Comma)
        && statement.cue.iter().all(|cue| *cue < first)
        && statement.speaker.as_ref().is_some_and(|it| it.end < first)
        && !unit.is(first, Class::Subordinator)
        && !unit.is(first, Class::Coordinator)
        && !unit.is(first, Class::ClauseOpener)
        // "wies die Möglichkeit zurück, …", "die Forderung, …": the clause is the noun's.
        && !unit.is(first - 2, Class::ClauseNoun)
        && !unit.is(first - 2, Class::ReportNoun)
        && unit
            .segments
            .get(unit.segment_of(first))
            .is_some_and(|it| {
                let clause = it.tokens.clone();
                clause.clone().any(|word| konjunktiv(unit, word))
                    && !is_infinitive(unit, clause.clone())
                    && !is_relative(unit, clause)
            })
        && konjunktiv_between(unit, first)
}

/// Whether what an act before a comma is about is a thing rather than somebody it was said to: "bat um Milde, …",
/// "forderte kleinere Klassen, …", but not "ermahnte die Spieler, …", "warf Brandt vor, …".
pub(super) fn about_a_thing(unit: &Unit, cue: &Cue, act: &Found) -> bool {
    let Some(object) = act.content.first().filter(|_| act.content.len() == 1) else {
        return false;
    };
    let dative = [
        "der", "dem", "einer", "einem", "ihrer", "ihrem", "seiner", "seinem", "ihm", "ihr", "ihnen",
    ];
    let taking = |it: usize| {
        [
            "möglichkeit",
            "vorwurf",
            "vorwürfe",
            "these",
            "darstellung",
            "annahme",
            "idee",
        ]
        .iter()
        .any(|end| unit.lower(it).ends_with(end))
            || unit.is(it, Class::ClauseNoun)
            || unit.is(it, Class::ReportNoun)
    };
    // "haben dazu aufgerufen, Kontrollen zu verstärken und …"
    let infinitive = object
        .clone()
        .any(|it| unit.lower(it) == "zu" && !unit.capital(it + 1));
    let governed = has_preposition(unit, cue, object.start);
    let person = can_speak(unit, object) || object.clone().any(|it| unit.is_first_name(it));
    let accuses = cue.verb.particle.as_deref() == Some("vor") && !governed;
    !dative.contains(&unit.lower(object.start))
        && (governed || !person)
        && !accuses
        && !infinitive
        && object
            .clone()
            .rfind(|it| unit.capital(*it))
            .is_none_or(|it| !taking(it))
}

/// "sprach von einem „schwarzen Tag“, die Türen blieben offen": whether an act quotes words before what the same verb
/// leads to behind a comma.
pub(super) fn quotes_apart(found: &[Found], act: &Found) -> bool {
    let told = |it: &Found| it.form == Form::Indirect && it.speaker == act.speaker;
    let start = found.iter().rev().find(|it| told(it));
    let start = start.and_then(|it| it.content.first()).map(|it| it.start);
    act.form == Form::Direct
        && act
            .content
            .iter()
            .all(|it| start.is_some_and(|start| it.end < start))
}

/// What follows an act behind a comma as a main clause in the Konjunktiv: "bezeichnete die Oper als „Schlafmittel“,
/// selbst das Orchester habe gegähnt". `last` is the last reporting verb of the unit.
pub(super) fn behind_comma(unit: &Unit, act: &Found, last: usize) -> Option<Found> {
    let judged = act.form == Form::Direct && act.content.len() == 1;
    let cue = act.cue.iter().copied().max()?;
    let said = act
        .content
        .first()
        .filter(|it| judged && it.start > *act.cue.first().unwrap_or(&0))?;
    let end = cue.max(said.end.saturating_sub(1));
    let segment = unit.segments.get(unit.segment_of(end) + 1)?;
    let first = segment.tokens.start;
    let comma = segment
        .before
        .is_some_and(|at| unit.kind(at) == Some(Kind::Comma));
    let main = comma
        && first > end
        && last <= cue
        && !unit.is(first, Class::Subordinator)
        && !unit.is(first, Class::Coordinator)
        && !unit.is(first, Class::ClauseOpener)
        && !is_relative(unit, segment.tokens.clone())
        && segment.tokens.clone().any(|it| konjunktiv(unit, it))
        && konjunktiv_between(unit, first);
    if !main {
        return None;
    }
    let mut statement = Found::new(Form::Indirect, vec![first..unit.end()]);
    statement.cue.clone_from(&act.cue);
    statement.speaker.clone_from(&act.speaker);
    statement.chain.clone_from(&act.chain);
    Some(statement)
}
