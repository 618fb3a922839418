//! What a text lays down: "Der Pachtvertrag verpflichtet den Verein, den Rasen zu mähen", "Die Satzung schreibt vor,
//! dass …", "Die Verordnung sieht einen Abstand von zwei Metern vor".

use super::super::frame::Found;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::clauses::is_infinitive;
use super::content::trim;
use super::objects::object_end;
use super::speakers::set_speaker;

/// Nouns of texts that lay something down, by their ends.
const RULES: [&str; 25] = [
    "satzung",
    "vertrag",
    "verordnung",
    "hausordnung",
    "gesetz",
    "abkommen",
    "richtlinie",
    "statut",
    "statuten",
    "klausel",
    "erlass",
    "regelwerk",
    "entwurf",
    "bescheid",
    "merkblatt",
    "gutachten",
    "charta",
    "vereinbarung",
    "beschluss",
    "regelung",
    "kompromiss",
    "übereinkunft",
    "übereinkommen",
    "schiedsspruch",
    "schlichterspruch",
];

/// What the text that is the subject of the sentence lays down.
pub(super) fn laid_down(unit: &Unit) -> Option<Found> {
    // The head of the text that is the subject is the first noun of the sentence.
    let noun = |it: &usize| unit.capital(*it) && !unit.is(*it, Class::Determiner);
    let head = (0..unit.end()).find(noun)?;
    let rules = RULES.iter().any(|end| unit.lower(head).ends_with(end))
        && !unit.lower(head).ends_with("besatzung");
    if !rules || matches!(unit.lower(0), "den" | "dem" | "des" | "einen" | "einem") {
        return None;
    }
    let text = phrases::german_plain(unit, 0, unit.end()).filter(|it| it.contains(&head))?;
    let number = verb_segment(unit, text.end)?;
    let segment = unit.segments.get(number)?.tokens.clone();
    let verb = text.end.max(segment.start);
    let last = segment.end.min(unit.end()).checked_sub(1)?;
    let particle = match unit.lower(verb) {
        "verpflichtet" | "verpflichtete" | "verpflichten" | "bestimmt" | "bestimmte"
        | "verbietet" | "verbot" | "untersagt" | "untersagte" | "erlaubt" | "erlaubte"
        | "gestattet" => None,
        "schreibt" | "schrieb" | "schreiben" | "sieht" | "sah" | "sehen" => Some("vor"),
        "legt" | "legte" | "legen" => Some("fest"),
        _ => return None,
    };
    if particle.is_some_and(|it| unit.lower(last) != it) {
        return None;
    }
    // "sieht nicht vor, dass …", "sieht keine Frist vor"
    let denied = segment
        .clone()
        .any(|it| unit.lower(it) == "nicht" || unit.lower(it).starts_with("kein"));
    let duty = !unit.lower(verb).starts_with("bestimm") && particle.is_none();
    let clause = unit.segments.get(number + 1).filter(|it| {
        let first = it.tokens.start;
        let comma = it
            .before
            .is_some_and(|mark| unit.kind(mark) == Some(Kind::Comma));
        let infinitive = is_infinitive(unit, it.tokens.clone()) || unit.segments.len() > number + 2;
        comma
            && if duty {
                infinitive && !unit.is(first, Class::Subordinator)
            } else {
                unit.is(first, Class::ClauseOpener) || is_infinitive(unit, it.tokens.clone())
            }
    });
    let mut statement = match clause {
        Some(clause) => Found::new(Form::Indirect, vec![clause.tokens.start..unit.end()]),
        None if particle.is_some() && verb + 1 < last => {
            let mut object = verb + 1..last;
            object.end = object_end(unit, object.clone());
            let noun = object.clone().any(|it| unit.capital(it));
            if !noun || denied {
                return None;
            }
            Found::new(Form::Reported, vec![object])
        }
        None => return None,
    };
    trim(unit, &mut statement.content);
    statement.cue = vec![verb];
    if particle.is_some() {
        statement.cue.push(last);
    }
    let start = statement.content.first()?.start;
    statement.frame = vec![0..start.max(verb + 1)];
    set_speaker(&mut statement, Some(text));
    Some(statement)
}

/// The clause that the verb of the subject before `end` stands in, behind a relative clause where there is one:
/// "Die Satzung, die uns vorliegt, verpflichtet …".
fn verb_segment(unit: &Unit, end: usize) -> Option<usize> {
    if unit.kind(end) != Some(Kind::Comma) {
        return Some(unit.segment_of(end));
    }
    let number = unit.segment_of(end + 1);
    let aside = unit.segments.get(number)?;
    let relative = unit.is(aside.tokens.start, Class::Relative);
    relative.then_some(number + 1)
}
