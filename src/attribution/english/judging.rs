//! What the speaker of an English frame judges in a participle behind it: "…, insisted the chairman, rebutting the players'
//! version", "…, said Rowe, brushing off the criticism".

use super::super::frame::Found;
use super::super::lexicon::{Class, Lexicon};
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::clauses::{clause_break, finish};

/// Participles that take a stand on their object.
const JUDGING: [&str; 26] = [
    "rejecting",
    "rebutting",
    "contradicting",
    "dismissing",
    "defending",
    "disputing",
    "denying",
    "refuting",
    "rebuffing",
    "repudiating",
    "denouncing",
    "condemning",
    "criticising",
    "criticizing",
    "praising",
    "welcoming",
    "questioning",
    "ridiculing",
    "mocking",
    "deriding",
    "decrying",
    "lamenting",
    "applauding",
    "hailing",
    "slamming",
    "countering",
];

/// Participles that do so with a word behind them.
const WITH_PARTICLE: [(&str, &[&str]); 5] = [
    ("shrugging", &["off"]),
    ("brushing", &["off", "aside"]),
    ("waving", &["away", "aside"]),
    ("laughing", &["off"]),
    ("playing", &["down"]),
];

/// The stand that the speaker of `before`, whose frame closes at `verb`, takes behind the frame.
pub(super) fn judging_behind(
    unit: &Unit,
    verb: usize,
    before: &Found,
    lexicon: &Lexicon,
) -> Option<Found> {
    let (at, start) = (verb + 1..unit.end()).find_map(|it| {
        let word = unit.lower(it);
        if !word.ends_with("ing") || unit.kind(it - 1) != Some(Kind::Comma) {
            return None;
        }
        let particle = WITH_PARTICLE.iter().any(|(participle, behind)| {
            *participle == word && behind.contains(&unit.lower(it + 1))
        });
        (JUDGING.contains(&word) || particle).then_some((it, it + 1 + usize::from(particle)))
    })?;
    let inside = before.content.iter().any(|part| part.contains(&at));
    let object = unit.is(start, Class::Determiner)
        || unit.capital(start)
        || unit.kind(start) == Some(Kind::Word)
            && !unit.is(start, Class::Preposition)
            && unit.lower(start) != "that";
    if inside || !object || start >= unit.end() {
        return None;
    }
    let limit = unit.segments.get(unit.segment_of(at))?.tokens.end;
    let end = clause_break(unit, start, limit, lexicon);
    let mut statement = Found::new(Form::Reported, vec![start..end]);
    finish(unit, &mut statement);
    if statement.form != Form::Direct {
        statement.form = Form::Reported;
    }
    statement.cue = vec![at];
    statement.chain.clone_from(&before.chain);
    statement.speaker.clone_from(&before.speaker);
    (!statement.content.is_empty()).then_some(statement)
}
