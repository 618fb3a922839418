//! What stands behind a noun with a colon and behind "geht es nach": "Der Verdacht der Ermittler: Das Gas sei
//! verkauft worden", "Sein Rat: auflegen", "Geht es nach dem Minister, sollen die Preise sinken".

use super::super::frame::{Found, Mention};
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::impersonal::author_of;
use super::speakers::set_speaker;

/// Nouns of what somebody thinks, says or wants.
const SAID: [&str; 25] = [
    "appell",
    "argument",
    "antwort",
    "befürchtung",
    "begründung",
    "bitte",
    "botschaft",
    "einschätzung",
    "einwand",
    "erklärung",
    "fazit",
    "forderung",
    "forderungen",
    "hoffnung",
    "kritik",
    "prognose",
    "rat",
    "these",
    "tipp",
    "urteil",
    "verdacht",
    "vermutung",
    "vorschlag",
    "vorwurf",
    "warnung",
];

/// "Der Verdacht der Ermittler: …", "Sein Rat: …": said by whose the noun is, or by who holds where the noun
/// says no more than "sein".
pub(super) fn headed(unit: &Unit) -> Option<Found> {
    let colon = (1..unit.end().min(12)).find(|it| unit.kind(*it) == Some(Kind::Colon))?;
    let phrase = phrases::german_plain(unit, 0, colon).filter(|it| it.end == colon)?;
    let noun = phrase.clone().find(|it| {
        unit.capital(*it)
            && (*it > 0 || colon == 1)
            && SAID.iter().any(|end| unit.lower(*it).ends_with(end))
            // "Der Stadtrat der Grünen: …" is a body.
            && !(unit.lower(*it).ends_with("rat") && unit.lower(*it).len() > 3)
    })?;
    if unit.is(noun, Class::Role) || colon + 2 >= unit.end() {
        return None;
    }
    let own = ["sein", "ihr"];
    let own = own.iter().any(|it| unit.lower(0).starts_with(it));
    let author = author_of(unit, phrase.clone(), noun);
    if author.is_none() && !own {
        return None;
    }
    let first = colon + 1;
    let quoted = matches!(unit.kind(first), Some(Kind::Quote(_))) && first + 1 >= unit.end();
    let form = if quoted { Form::Direct } else { Form::Indirect };
    let mut statement = Found::new(form, vec![first..unit.end()]);
    statement.cue = vec![noun];
    statement.frame = vec![0..first];
    match author {
        Some(author) => set_speaker(&mut statement, Some(author)),
        None => statement.chain = vec![Mention::Held],
    }
    Some(statement)
}

/// "Geht es nach der Abgeordneten Petra Wolf, sollen …": what somebody wants.
pub(super) fn up_to(unit: &Unit) -> Option<Found> {
    let opens = matches!(unit.lower(0), "geht" | "ginge")
        && unit.lower(1) == "es"
        && unit.lower(2) == "nach";
    let whom = opens
        .then(|| phrases::german_plain(unit, 3, unit.end()))
        .flatten()?;
    let first = whom.end + 1;
    if unit.kind(whom.end) != Some(Kind::Comma) || first >= unit.end() {
        return None;
    }
    let mut statement = Found::new(Form::Indirect, vec![first..unit.end()]);
    statement.cue = vec![0, 1, 2];
    statement.frame = vec![0..first];
    // "Geht es nach dem Willen der Grünen": those whose will it is.
    let will = whom.clone().find(|it| {
        ["willen", "wunsch", "wünschen", "vorstellungen", "plänen"].contains(&unit.lower(*it))
    });
    let whose = will.and_then(|it| author_of(unit, whom.clone(), it));
    set_speaker(&mut statement, Some(whose.unwrap_or(whom)));
    Some(statement)
}
