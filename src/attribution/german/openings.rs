//! What can open the content of a German frame, and what makes a clause of its own.

use std::ops::Range;

use super::super::lexicon::{Class, Lexicon, Shape, Verb};
use super::super::phrases;
use super::super::unit::{Kind, Token, Unit};
use super::acts::act;
use super::clauses::{
    has_konjunktiv, has_quotation, is_finite, is_infinitive, is_relative, konjunktiv, names_itself,
    verb_last,
};
use super::cues::Cue;
use super::dependents::can_speak;
use crate::text::Language;

pub(super) fn opens_content(unit: &Unit, cue: &Cue, number: usize) -> bool {
    let Some(segment) = unit.segments.get(number) else {
        return false;
    };
    let tokens = segment.tokens.clone();
    let first = tokens.start;
    let colon = segment
        .before
        .is_some_and(|it| unit.kind(it) == Some(Kind::Colon));
    if colon {
        return true;
    }
    if segment
        .before
        .is_some_and(|it| matches!(unit.kind(it), Some(Kind::Open)))
    {
        return false;
    }
    if unit.at(first).is_some_and(Token::is_quotation) {
        return true;
    }
    if names_itself(unit, tokens.clone()) {
        return false;
    }
    if unit.is(first, Class::ClauseOpener) {
        // "wie" opens a clause of its own only where it is not a frame, which has been cut out.
        // Behind a noun "was" and "wo" rather go with the noun; "dafür, dass" tells a condition.
        let ahead = first.saturating_sub(2);
        // "schilderte dem Sender, wie …"
        let told = unit.at(ahead).is_some_and(|it| it.medium)
            || (cue.finite + 1..ahead).any(|it| {
                matches!(unit.lower(it), "dem" | "den" | "der")
                    && can_speak(unit, &(it..ahead + 1))
                    && phrases::german_plain(unit, it, ahead + 1)
                        .is_some_and(|it| it.end == ahead + 1)
            });
        let noun = unit.capital(ahead) && !cue.words.contains(&ahead) && !told;
        let asks = !matches!(unit.lower(first), "dass" | "daß" | "ob");
        let correlate = matches!(unit.lower(ahead), "dafür" | "dadurch" | "derart" | "so")
            // "deuten das so, dass …"
            && !cue.verb.needs.iter().any(|it| it == unit.lower(ahead));
        // "informierte die Botschaft, welche dann …"
        let relative = unit.lower(first).starts_with("welch")
            && !unit.capital(first + 1)
            && unit.lower(cue.finite).starts_with("informier");
        return cue.verb.clause && !(correlate || relative || asks && noun);
    }
    // "Viele Werke schrieben Verluste, und der Umbau verschlinge Milliarden": what is joined is told as the rest is.
    if unit.lower(first) == "und" && unit.capital(first.saturating_sub(2)) {
        return false;
    }
    let aim = closes_with_infinitive(unit, tokens.clone());
    // "begrüßte den Plan, hält ihn aber für zu klein": the same subject has another verb.
    if !aim && !unit.capital(first) && is_finite(unit, first) && !konjunktiv(unit, first) {
        return false;
    }
    // "drohte mit Streik, sollte sich nichts ändern" gives a condition; "sagte, sollte der Damm brechen, müsse
    // das Dorf geräumt werden" says what follows from one.
    if unit.is(first, Class::KonjunktivTwo) && !unit.capital(first) {
        return cue.verb.clause && follows_from_condition(unit, number);
    }
    let last = tokens.end.saturating_sub(1);
    // "die Waffenruhe gebrochen zu haben", "bis Ostern eine Brücke zu errichten"
    // "sagte, das zeige, wie nötig es sei": a verb is no noun that a relative clause could go with.
    let behind_verb = konjunktiv(unit, first + 1)
        && first
            .checked_sub(2)
            .is_some_and(|it| cue.words.contains(&it) && unit.kind(it + 1) == Some(Kind::Comma));
    let relative = !aim && !behind_verb && is_relative(unit, tokens.clone())
        || !aim && unit.is(first, Class::Preposition)
            && unit.is(first + 1, Class::Relative)
            && !unit.capital(first + 2)
            // "hieß es, mit dem neuen Jahr ende der Bau"
            && !has_konjunktiv(unit, first..last);
    let dependent = !aim && unit.is(first, Class::Subordinator) && verb_last(unit, tokens.clone());
    if has_konjunktiv(unit, tokens.clone()) && !relative && (cue.verb.clause || cue.verb.object) {
        return !dependent
            || unit
                .segments
                .get(number + 1)
                .is_some_and(|it| has_konjunktiv(unit, it.tokens.clone()));
    }
    // "begrüßte den Schritt, sich zu einigen": what is done is told by the noun.
    let greets = cue.verb.deed
        && cue.verb.needs.is_empty()
        && cue.verb.of.is_empty()
        && cue.verb.particle.is_none()
        && !(cue.finite.saturating_sub(2)..cue.finite + 3)
            .any(|it| matches!(unit.lower(it), "es" | "sich"));
    let takes = cue.verb.clause && !greets || cue.verb.infinitive;
    if is_infinitive(unit, tokens.clone()) && !relative && !dependent && takes {
        return unit.lower(first) != "um" && unit.lower(first) != "ohne";
    }
    // A subordinate clause at the head of the content: "sagte, sobald er komme, werde …".
    if dependent {
        return unit.segments.get(number + 1).is_some_and(|it| {
            has_konjunktiv(unit, it.tokens.clone()) && !unit.is(it.tokens.start, Class::Relative)
        });
    }
    if relative
        || unit.is(first, Class::Coordinator)
        || unit.is(first, Class::Subordinator)
        || matches!(unit.lower(first), "um" | "ohne" | "statt" | "anstatt")
        || !cue.verb.clause
    {
        return false;
    }
    // "stimmte zu, allerdings hatte der Rat …": the article goes on in its own words.
    let turns = matches!(
        unit.lower(first),
        "allerdings"
            | "jedoch"
            | "dennoch"
            | "trotzdem"
            | "gleichwohl"
            | "dagegen"
            | "hingegen"
            | "doch"
            | "deshalb"
            | "daher"
            | "deswegen"
            | "daraufhin"
    );
    if turns && is_finite(unit, first + 1) {
        return false;
    }
    // "wies auf die Gefahren hin, die durch „Rauch“ entstehen": no main clause opens like that.
    let described = unit.is(first, Class::Relative)
        && unit.is(first + 1, Class::Preposition)
        && (first - 2..first).any(|it| unit.capital(it));
    if described
        || first > 2
            && unit.is(first, Class::Relative)
            && unit.is(first + 1, Class::Preposition)
            && cue.words.contains(&(first - 2))
            && cue.verb.particle.is_some()
    {
        return false;
    }
    // "teilte mit, der Kapitän „steht bereit“, …"
    if tokens
        .clone()
        .any(|it| unit.at(it).is_some_and(Token::is_quotation))
    {
        return true;
    }
    // "… berichtet, 200 Mitarbeiter sollen gehen": an indicative clause with its verb in second place.
    // Where the verb has an object, "klagte über Übelkeit, später brach er …", that is what is said.
    // "zeigte sich besorgt, Minsk wies die Vorwürfe zurück": what somebody else says is told beside it.
    // "teilte mit, dem Verein drohten neun Punkte Abzug": what threatens somebody is told.
    let threatens = |it: usize| {
        unit.lower(it).starts_with("droh")
            && matches!(unit.lower(first), "dem" | "den" | "ihm" | "ihr" | "ihnen")
    };
    let reports = |it: usize| {
        !threatens(it)
            && unit.at(it).and_then(|it| it.entry).is_some_and(|entry| {
                let close = unit.lower(last);
                entry.verbs.iter().any(|form| {
                    let verb = Lexicon::of(Language::German).verbs.get(form.verb);
                    form.shape == Shape::Finite
                        && verb.is_some_and(|it| {
                            it.needs.is_empty()
                                && it.particle.as_deref().is_none_or(|it| it == close)
                        })
                })
            })
    };
    let told_beside = tokens
        .clone()
        .skip(1)
        .find(|it| is_finite(unit, *it) && !unit.capital(*it))
        .is_some_and(reports);
    if told_beside || act(unit, cue, &[]).is_some() {
        return false;
    }
    // "sagte, man rüste auf", "sagte, er kommt nicht": a pronoun with its verb opens what is said.
    let pronoun = matches!(
        unit.lower(first),
        "er" | "sie" | "es" | "man" | "wir" | "ich"
    );
    if pronoun && first + 1 < last && is_finite(unit, first + 1) && !unit.capital(first + 1) {
        return true;
    }
    // "Die Börse jubelte, die Aktie stieg": a mood has no words.
    if unit.lower(cue.finite).starts_with("jubel") {
        return false;
    }
    // "beteuerte, die Pilze stammten aus dem Markt": nothing stands behind the verb that could be its object.
    let bare = unit.kind(cue.finite + 1) == Some(Kind::Comma) && first == cue.finite + 2;
    tokens.clone().skip(1).any(|it| {
        it < last
            && (unit.is(it, Class::Auxiliary)
                || unit.is(it, Class::Modal)
                || unit.is(it, Class::Finite)
                || (!cue.verb.object || bare)
                    && is_finite(unit, it)
                    && !unit.capital(it)
                    && unit.capital(it - 1))
    })
}

/// Whether the segment behind a condition that opens with its verb, "sollte der Damm brechen", opens with a verb in the
/// Konjunktiv: "müsse das Dorf geräumt werden".
fn follows_from_condition(unit: &Unit, condition: usize) -> bool {
    unit.segments.get(condition + 1).is_some_and(|it| {
        let first = it.tokens.start;
        let first = first + usize::from(matches!(unit.lower(first), "so" | "dann"));
        let comma = it
            .before
            .is_some_and(|at| unit.kind(at) == Some(Kind::Comma));
        comma && !unit.capital(first) && konjunktiv(unit, first)
    })
}

/// Whether an infinitive follows the last word of a verb without a comma: "hat angekündigt die Preise zu erhöhen".
pub(super) fn trails(unit: &Unit, verb: &Verb, from: usize, end: usize) -> bool {
    let Some(last) = end.checked_sub(1).filter(|it| *it > from + 1) else {
        return false;
    };
    let apart = unit.lower(last - 1) == "zu";
    (verb.infinitive || verb.asks)
        && (apart || unit.lower(last).contains("zu"))
        && (unit.is(from, Class::Determiner) || unit.capital(from))
        && closes_with_infinitive(unit, from..end)
}

/// Whether a segment ends in "zu" with an infinitive and has no finite verb before it.
pub(super) fn closes_with_infinitive(unit: &Unit, tokens: Range<usize>) -> bool {
    let Some(last) = tokens.end.checked_sub(1).filter(|it| *it > tokens.start) else {
        return false;
    };
    let apart = unit.lower(last - 1) == "zu";
    // "bis Ostern eine Stelle einzurichten"
    let first = if apart { last - 1 } else { last };
    // "überzahlte Beträge zurückzuzahlen": an adjective before its noun.
    let attribute =
        |it: usize| unit.capital(it + 1) && unit.at(it).is_some_and(|token| token.entry.is_none());
    // "für die Truppen spioniert zu haben": the participle looks like a verb in the present.
    let joined = |it: usize| apart && it + 1 == first && closes_verbs(unit.lower(last));
    is_infinitive(unit, first..tokens.end)
        && !(tokens.start..first).any(|it| is_finite(unit, it) && !attribute(it) && !joined(it))
}

/// Whether an infinitive behind "zu" closes a group of verbs, so that another verb stands before it: "spioniert zu haben",
/// "stimmen zu wollen".
pub(super) fn closes_verbs(infinitive: &str) -> bool {
    matches!(
        infinitive,
        "haben"
            | "sein"
            | "werden"
            | "können"
            | "müssen"
            | "wollen"
            | "dürfen"
            | "sollen"
            | "lassen"
    )
}

/// Whether more than a dependent clause or a phrase stands in the tokens: "Nachdem er gewonnen
/// hatte, forderte er" and "In der Debatte, die …, forderte er" say nothing before the frame.
pub(super) fn has_main_clause(unit: &Unit, tokens: Range<usize>) -> bool {
    if only_dependent(unit, tokens.clone()) {
        return false;
    }
    has_quotation(unit, tokens.clone())
        || unit.segments.iter().any(|segment| {
            let first = segment.tokens.start;
            let within = tokens.contains(&first);
            let comma = segment
                .before
                .is_some_and(|it| unit.kind(it) == Some(Kind::Comma));
            let relative = comma
                && (unit.is(first, Class::Relative) && !unit.capital(first + 1)
                    || unit.is(first, Class::Preposition) && unit.is(first + 1, Class::Relative))
                && !unit.is(first + 1, Class::Auxiliary)
                // "Im Brief, den Wulff geschrieben hat, …"
                || comma
                    && matches!(unit.lower(first), "den" | "dem" | "denen" | "deren" | "dessen")
                    && verb_last(unit, segment.tokens.clone())
                    && !has_konjunktiv(unit, segment.tokens.clone());
            let free = matches!(
                unit.lower(first),
                "dass" | "daß" | "ob" | "bis" | "seit" | "während"
            )
                // "Damit sei der Streit beendet, sagte er"
                || unit.lower(first) == "damit" && is_finite(unit, first + 1)
                // "Dessen Worte seien falsch, hieß es": nothing that it could depend on stands before.
                || first == 0 && matches!(unit.lower(first), "dessen" | "deren");
            let dependent = unit.is(first, Class::Subordinator) && !free
                || dependent_start(unit, first)
                    && verb_last(unit, segment.tokens.clone())
                    && !has_konjunktiv(unit, segment.tokens.clone());
            let bracketed = segment
                .before
                .is_some_and(|it| unit.kind(it) == Some(Kind::Open));
            within
                && !relative
                && !dependent
                && !bracketed
                && segment
                    .tokens
                    .clone()
                    .any(|it| tokens.contains(&it) && is_finite(unit, it))
        })
}

/// Whether the words at `first` can open a dependent clause that names a reason, time or condition:
/// "da", "während", "selbst wenn", "erst nachdem".
fn dependent_start(unit: &Unit, first: usize) -> bool {
    matches!(unit.lower(first), "da" | "während" | "seit" | "bis")
        || unit.is(first, Class::Adverb)
            && unit.is(first + 1, Class::Subordinator)
            && !matches!(unit.lower(first + 1), "dass" | "daß" | "ob")
}

/// Whether the tokens open with a time or reason, "Nachdem der General, Jan Wulff, gedroht hatte", and no clause of
/// their own follows that begins with its verb.
fn only_dependent(unit: &Unit, tokens: Range<usize>) -> bool {
    const OPENS: [&str; 6] = ["nachdem", "weil", "obwohl", "bevor", "sobald", "da"];
    OPENS.contains(&unit.lower(tokens.start))
        && !has_konjunktiv(unit, tokens.clone())
        && !has_quotation(unit, tokens.clone())
        && !unit.segments.iter().skip(1).any(|it| {
            let first = it.tokens.start;
            tokens.contains(&first)
                && first > tokens.start
                && (!unit.capital(first) && is_finite(unit, first) || unit.lower(first) == "so")
        })
}
