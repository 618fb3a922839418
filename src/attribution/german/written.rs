//! German texts that say something: "In dem Bericht der Stiftung steht, die Lager seien überfüllt".

use std::ops::Range;

use super::super::frame::{Found, Mention};
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::clauses::{has_konjunktiv, is_relative};
use super::impersonal::author_of;
use super::speakers::set_speaker;

/// "In dem Papier des Amtes steht, …", "Darin steht geschrieben: „…“": whoever the text is of says so, or the
/// source that holds where nobody is named with it.
pub(super) fn written(unit: &Unit) -> Option<Found> {
    let verb = (1..unit.end()).find(|it| matches!(unit.lower(*it), "steht" | "stand"))?;
    let text = match unit.lower(0) {
        "in" | "im" | "auf" => {
            let phrase = phrases::german_plain(unit, 1, verb).filter(|it| it.end == verb)?;
            let noun = phrase.clone().find(|it| is_text(unit, *it))?;
            Some((phrase, noun))
        }
        "darin" | "dort" if verb == 1 => None,
        _ => return None,
    };
    let comma = (verb + 1..(verb + 4).min(unit.end()))
        .find(|it| matches!(unit.kind(*it), Some(Kind::Comma | Kind::Colon)))?;
    let content = comma + 1..unit.end();
    let first = content.start;
    let colon = unit.kind(comma) == Some(Kind::Colon);
    let told = colon
        || unit.is(first, Class::ClauseOpener)
        || has_konjunktiv(unit, content.clone()) && !is_relative(unit, content.clone());
    if !told || content.is_empty() {
        return None;
    }
    let quoted =
        colon && matches!(unit.kind(first), Some(Kind::Quote(_))) && first + 1 >= unit.end();
    let form = if quoted { Form::Direct } else { Form::Indirect };
    let mut statement = Found::new(form, vec![content]);
    statement.cue = vec![verb];
    statement.frame = vec![0..first];
    statement.chain = vec![Mention::Held];
    if let Some((phrase, noun)) = text {
        set_speaker(&mut statement, Some(author_or_text(unit, &phrase, noun)));
        statement.speaker = Some(phrase);
    }
    Some(statement)
}

/// Whether a noun is the name of a text.
pub(super) fn is_text(unit: &Unit, noun: usize) -> bool {
    const TEXTS: [&str; 14] = [
        "dokument",
        "dokumente",
        "dokumenten",
        "papier",
        "brief",
        "mail",
        "schreiben",
        "vermerk",
        "dossier",
        "gutachten",
        "vertrag",
        "protokoll",
        "entwurf",
        "urteil",
    ];
    unit.capital(noun)
        && (unit.is(noun, Class::ReportNoun)
            || unit.ends_in(noun, Class::ReportText)
            || TEXTS.iter().any(|end| unit.lower(noun).ends_with(end)))
}

/// Whose text it is, or the text.
fn author_or_text(unit: &Unit, phrase: &Range<usize>, noun: usize) -> Range<usize> {
    author_of(unit, phrase.clone(), noun).unwrap_or_else(|| phrase.clone())
}
