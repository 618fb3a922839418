//! What those who looked into a matter could not find out: "The divers could not say whether the bell was older",
//! "Doctors were unable to say why".

use super::super::frame::{Found, Mention};
use super::super::lexicon::{Class, Lexicon};
use super::super::statement::Form;
use super::super::unit::Unit;
use super::clauses::{clause_break, finish};
use super::side_words::names_somebody;
use super::stances::can_speak;
use super::subjects::subject_before;

/// The question behind the verb at `verb` that somebody could not answer.
pub(super) fn not_known(
    unit: &Unit,
    verb: usize,
    before: Option<&Found>,
    lexicon: &Lexicon,
) -> Option<Found> {
    if verb < 2 || unit.capital(verb) {
        return None;
    }
    let out = usize::from(unit.lower(verb) == "rule" && unit.lower(verb + 1) == "out");
    let start = verb + 1 + out;
    let opens = match unit.lower(start) {
        "that" => out == 1,
        "whether" | "why" | "which" | "how" | "when" | "who" | "what" | "where" | "if" => {
            unit.lower(verb) != "rule"
        }
        _ => false,
    };
    if !opens || start + 2 > unit.end() {
        return None;
    }
    let modal = unable(unit, verb)?;
    let speaker = subject_before(unit, modal).filter(|it| can_speak(unit, it))?;
    // "A spokesman could not say": whoever only speaks for others has looked into nothing.
    let voice = speaker
        .clone()
        .any(|it| unit.lower(it).starts_with("spokes"));
    // "said it could not say whether": that is what is said.
    let inside =
        before.is_some_and(|it| it.content.iter().any(|part| part.contains(&speaker.start)));
    let nobody =
        speaker.len() == 1 && matches!(unit.lower(speaker.start), "it" | "i" | "we" | "you");
    // "The goat could not tell which door was open"
    let finds = || {
        names_somebody(unit, speaker.clone())
            || unit.lower(speaker.end - 1).ends_with('s')
            || unit.capital(speaker.start) && speaker.start > 0
    };
    if voice || inside || nobody || unit.lower(verb) == "tell" && !finds() {
        return None;
    }
    let end = clause_break(unit, start, unit.end(), lexicon);
    let mut statement = Found::new(Form::Indirect, vec![start..end]);
    finish(unit, &mut statement);
    statement.frame = vec![speaker.start..start];
    statement.cue = (modal..start).collect();
    statement.chain = vec![Mention::Words(speaker.clone())];
    statement.speaker = Some(speaker);
    (!statement.content.is_empty()).then_some(statement)
}

/// Where the words start that say that somebody was not able to: "[could not] say", "[were at a loss to] explain".
fn unable(unit: &Unit, verb: usize) -> Option<usize> {
    let word = |back: usize| verb.checked_sub(back).map_or("", |it| unit.lower(it));
    let mut modal = match (word(3), word(2), word(1)) {
        (_, _, "cannot" | "couldn't" | "couldn’t" | "can't" | "can’t") => verb - 1,
        (_, "could" | "can", "not" | "yet" | "still") => verb - 2,
        ("could" | "can", "not", _) if unit.is(verb - 1, Class::Adverb) => verb - 3,
        (_, "unable" | "failed" | "fail" | "fails" | "impossible", "to") => verb - 2,
        ("not", "able", "to") => verb - 3,
        ("a", "loss", "to") => verb.checked_sub(5)?,
        (_, _, "could" | "can") if unit.lower(0) == "neither" => verb - 1,
        _ => return None,
    };
    // "found it impossible to say"
    if word(2) == "impossible" {
        let found = modal
            .checked_sub(2)
            .filter(|it| matches!(unit.lower(*it), "found" | "find" | "finds"))?;
        modal = found;
    }
    while modal > 1 && (unit.is(modal - 1, Class::Auxiliary) || unit.is(modal - 1, Class::Adverb)) {
        modal -= 1;
    }
    Some(modal)
}
