//! What somebody is told to have said inside the words of another.

use std::ops::Range;

use super::super::frame::{Found, Mention};
use super::super::lexicon::Lexicon;
use super::super::statement::Form;
use super::super::unit::Unit;
use super::adverbs::of_manner;
use super::asides::asides;
use super::cues::{Cue, cues};
use super::frames::clause_frame;
use super::unsaid::left_unsaid;

/// What others are retold to have said in a sentence that goes on without a frame of its own: "Er habe
/// zudem betont, [dass die Hilfe weitergehe]".
pub(in crate::attribution) fn told_within(unit: &Unit, lexicon: &'static Lexicon) -> Vec<Found> {
    if !unit.konjunktiv {
        return Vec::new();
    }
    let asides = asides(unit, lexicon);
    let mut found: Vec<Found> = Vec::new();
    for cue in cues(unit, lexicon) {
        let taken = found
            .iter()
            .any(|it| it.content.iter().any(|part| part.contains(&cue.finite)));
        if !cue.konjunktiv || taken || asides.iter().any(|it| it.tokens.contains(&cue.finite)) {
            continue;
        }
        let told = clause_frame(unit, &cue, &asides, false).filter(|it| {
            it.form == Form::Indirect
                && !never_said(unit, &cue)
                && !thinks_himself(unit, &cue, it)
                && matches!(it.chain.as_slice(), [Mention::Words(who)] if !nobody(unit, who))
        });
        found.extend(told);
    }
    found.retain(|it| !left_unsaid(unit, it) && !of_manner(unit, it));
    found
}

/// Whether the words stand for nobody in particular: "man", "es".
fn nobody(unit: &Unit, who: &Range<usize>) -> bool {
    who.len() == 1 && matches!(unit.lower(who.start), "man" | "es")
}

/// Whether what is retold is that something was not said: "Die Frau habe nie behauptet, dass …".
pub(super) fn never_said(unit: &Unit, cue: &Cue) -> bool {
    let last = cue.words.iter().copied().max().unwrap_or(cue.finite);
    (cue.finite + 1..last).any(|it| {
        matches!(
            unit.lower(it),
            "nie" | "niemals" | "nicht" | "weder" | "keineswegs"
        )
    })
}

/// Whether a pronoun's verb of thinking is retold, "Er erwarte, dass …, sagte Wulff": what the speaker thinks is what
/// he says.
pub(super) fn thinks_himself(unit: &Unit, cue: &Cue, statement: &Found) -> bool {
    const THINKS: [&str; 12] = [
        "erwarte",
        "hoffe",
        "glaube",
        "denke",
        "fürchte",
        "befürchte",
        "rechne",
        "gehe",
        "vermute",
        "bezweifle",
        "wünsche",
        "finde",
    ];
    let pronoun = statement
        .speaker
        .as_ref()
        .is_some_and(|it| it.len() == 1 && matches!(unit.lower(it.start), "er" | "sie"));
    cue.konjunktiv
        && pronoun
        && statement.form == Form::Indirect
        && THINKS.contains(&unit.lower(cue.finite))
}
