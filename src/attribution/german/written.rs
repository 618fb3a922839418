//! German texts that say something: "In dem Bericht der Stiftung steht, die Lager seien überfüllt".

use std::ops::Range;

use super::super::frame::{Found, Mention};
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Quoted, Unit};
use super::clauses::{has_konjunktiv, is_finite, is_relative};
use super::impersonal::author_of;
use super::speakers::set_speaker;
use super::told::names_medium;

/// "In dem Papier des Amtes steht, …", "Darin steht geschrieben: „…“": whoever the text is of says so, or the
/// source that holds where nobody is named with it.
pub(super) fn written(unit: &Unit) -> Option<Found> {
    let verb = (1..unit.end()).find(|it| {
        // "In der „Post“ war zu lesen, …"
        let read = matches!(unit.lower(*it), "ist" | "war")
            && unit.lower(it + 1) == "zu"
            && matches!(unit.lower(it + 2), "lesen" | "hören");
        matches!(unit.lower(*it), "steht" | "stand") || read
    })?;
    let text = match unit.lower(0) {
        "in" | "im" | "auf" => {
            // "In einem Bericht für 2005 des Ministeriums steht": all up to the verb
            let whole = !(2..verb).any(|it| !unit.capital(it) && is_finite(unit, it));
            let phrase = phrases::german_plain(unit, 1, verb)
                .map(|it| it.start..if whole { verb } else { it.end })
                .filter(|it| it.end == verb)?;
            let noun = phrase.clone().find(|it| is_text(unit, *it));
            let outlet = || prints(unit, &phrase).then_some(phrase.start);
            let noun = noun.or_else(outlet)?;
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

/// Whether words name an outlet by its name or its title: "der „Hafenpost“", "Spiegel".
fn prints(unit: &Unit, words: &Range<usize>) -> bool {
    names_medium(unit, words)
        || words.clone().any(|it| unit.ends_in(it, Class::MediumNoun))
        || words
            .clone()
            .any(|it| unit.kind(it) == Some(Kind::Quote(Quoted::Title)))
}

/// The outlet in which a sentence says that something has appeared: "In der „Post“ erschien ein Kommentar, der den Plan
/// als „Unfug“ bezeichnet".
fn printed_in(unit: &Unit) -> Option<Range<usize>> {
    const APPEARS: [&str; 7] = [
        "erschien",
        "erscheint",
        "erschienen",
        "stand",
        "steht",
        "findet",
        "hieß",
    ];
    if !matches!(unit.lower(0), "in" | "im") {
        return None;
    }
    let close = unit.segments.first()?.tokens.end;
    let outlet = phrases::german_plain(unit, 1, close)?;
    let verb = outlet.end;
    let appears = APPEARS.contains(&unit.lower(verb))
        || matches!(unit.lower(verb), "ist" | "war") && unit.lower(close - 1) == "erschienen";
    let text = (verb + 1..close).any(|it| is_article(unit, it));
    (appears && text && prints(unit, &outlet)).then_some(outlet)
}

/// Whether a noun is that of a text in an outlet.
fn is_article(unit: &Unit, noun: usize) -> bool {
    is_text(unit, noun)
        || [
            "kommentar",
            "artikel",
            "beitrag",
            "interview",
            "text",
            "meldung",
        ]
        .iter()
        .any(|end| unit.capital(noun) && unit.lower(noun).ends_with(end))
}

/// Gives what a text says to the outlet in which it has appeared, where nobody else is named for it.
pub(super) fn give_to_outlet(unit: &Unit, found: &mut [Found]) {
    let Some(outlet) = printed_in(unit) else {
        return;
    };
    for statement in found {
        let of_text = match statement.chain.as_slice() {
            [] => true,
            [Mention::Words(words)] => {
                let noun = words.clone().find(|it| unit.capital(*it));
                noun.is_some_and(|it| is_article(unit, it) && it + 1 == words.end)
            }
            _ => false,
        };
        if of_text {
            set_speaker(statement, Some(outlet.clone()));
        }
    }
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
