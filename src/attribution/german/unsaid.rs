//! What a German sentence asks, or tells not to have been said.

use super::super::frame::Found;
use super::super::lexicon::Class;
use super::super::statement::Form;
use super::super::unit::Unit;
use super::clauses::is_finite;

/// Words that open a question but "ob".
pub(super) const ASKING: [&str; 12] = [
    "warum", "wieso", "weshalb", "wann", "wie", "wo", "wohin", "woher", "wer", "was", "wen", "wem",
];

/// Whether a unit opens like a question of the writer's in one clause: "Warum warnt die Polizei vor dem Eis?"
pub(in crate::attribution) fn asks(unit: &Unit) -> bool {
    ASKING.contains(&unit.lower(0)) && unit.segments.len() == 1
}

/// Whether words say that something is not said: "ohne zu sagen, wer schoss", "statt zu erklären, wann …",
/// "Ohne Namen zu nennen, …", "weigerte sich zu sagen, wer schoss".
pub(super) fn left_unsaid(unit: &Unit, statement: &Found) -> bool {
    let lacking = |first: usize| {
        matches!(unit.lower(first), "ohne" | "statt" | "anstatt")
            && !unit.is(first + 1, Class::ClauseOpener)
    };
    let infinitive = |last: usize| unit.lower(last.wrapping_sub(1)) == "zu";
    let cue = statement.cue.first().is_some_and(|it| {
        let clause = unit.segments.get(unit.segment_of(*it));
        clause.is_some_and(|it| lacking(it.tokens.start)) && infinitive(*it)
    });
    let refused = statement.cue.first().is_some_and(|it| {
        let clause = unit.segments.get(unit.segment_of(*it));
        infinitive(*it)
            && clause.is_some_and(|clause| {
                let mut words = clause.tokens.start..*it;
                words.any(|word| unit.lower(word).starts_with("weiger"))
            })
    });
    // "Ohne höhere Preise sei der Dienst nicht zu finanzieren" is a clause of its own.
    let content = match statement.content.as_slice() {
        [only] => {
            lacking(only.start)
                && infinitive(only.end.wrapping_sub(1))
                && !only.clone().any(|it| is_finite(unit, it))
        }
        _ => false,
    };
    // "Niemand erwartet, dass …", "Keine Seite bestätigte, dass …"
    let nobody = statement.speaker.as_ref().is_some_and(|it| {
        let first = unit.lower(it.start);
        matches!(first, "niemand" | "keiner" | "kein" | "keine")
    });
    let nobody = nobody
        || statement.cue.first().is_some_and(|it| {
            let verb = unit.at(*it).and_then(|it| it.entry);
            let verb = verb.is_some_and(|it| !it.verbs.is_empty());
            verb && [it.wrapping_sub(1), it + 1]
                .iter()
                .any(|near| unit.lower(*near) == "niemand")
        });
    // "Die Stadt teilte nicht mit, warum Geld fehlt", "Warum Geld fehlt, erklärte sie nicht"
    let asks = statement
        .content
        .first()
        .is_some_and(|it| ASKING.contains(&unit.lower(it.start)) || unit.lower(it.start) == "ob");
    let kept = asks
        && statement.form == Form::Indirect
        && statement.cue.first().is_some_and(|it| {
            unit.segments
                .get(unit.segment_of(*it))
                .is_some_and(|clause| {
                    (*it + 1..clause.tokens.end)
                        .any(|word| unit.lower(word) == "nicht" && unit.lower(word + 1) != "nur")
                })
        });
    // "Die Namen der Spieler lauten: Arp, Kolb": what something is called says nothing.
    let called = statement
        .cue
        .first()
        .is_some_and(|it| unit.lower(*it).starts_with("laute"))
        && statement
            .speaker
            .as_ref()
            .and_then(|it| {
                it.clone()
                    .find(|word| unit.capital(*word) && unit.lower(*word).len() > 3)
            })
            .is_some_and(|it| {
                [
                    "name",
                    "namen",
                    "titel",
                    "adresse",
                    "nummer",
                    "kennwort",
                    "passwort",
                    "kennzeichen",
                ]
                .iter()
                .any(|end| unit.lower(it).ends_with(end))
            });
    called || cue || refused || content || nobody || kept
}
