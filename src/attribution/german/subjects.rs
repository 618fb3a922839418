//! Subjects of German clauses that do not stand right before their verb.

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::agreement::is_oblique;
use super::clauses::{has_konjunktiv, is_finite, is_infinitive, is_relative};
use super::cues::Cue;
use super::dependents::can_speak;
use super::objects::is_deed;
use super::unsaid::ASKING;
use std::ops::Range;

/// Where a list begins that the segment with this number closes: nothing but names or countries by themselves
/// stands between commas before it, at the start of the sentence.
pub(super) fn first_of_list(unit: &Unit, number: usize) -> Option<usize> {
    let lone = |number: usize| {
        unit.segments.get(number).is_some_and(|it| {
            let first = it.tokens.start + usize::from(unit.is(it.tokens.start, Class::Determiner));
            // "Die Organisationen Klare Sicht, Netz Ufer und …"
            let named =
                (first..it.tokens.end).all(|it| unit.capital(it)) && it.tokens.end <= first + 4;
            it.tokens.end == first + 1 && unit.capital(first)
                || named
                    && first > 0
                    && unit.is(0, Class::Determiner)
                    && unit.lower(1).ends_with(['n', 'e', 'r'])
        })
    };
    let comma = |number: usize| {
        unit.segments
            .get(number)
            .and_then(|it| it.before)
            .is_some_and(|it| unit.kind(it) == Some(Kind::Comma))
    };
    let first = unit.segments.first()?.tokens.start;
    ((0..number).all(lone) && (1..=number).all(comma)).then_some(first)
}

/// The subject behind the first verb of a clause that opens with something else: "Am Freitag legte [der
/// Kreml] nach und drohte …".
pub(super) fn shared_subject(unit: &Unit, first: usize, and: usize) -> Option<Range<usize>> {
    if !unit.is(first, Class::Preposition) && !unit.is(first, Class::Adverb) {
        return None;
    }
    let verb = (first + 1..and).find(|it| !unit.capital(*it) && is_finite(unit, *it))?;
    // "Auf der Seite zeigte sich die Regierung bestürzt und verurteilte die Tat"
    let verb = verb + usize::from(unit.lower(verb + 1) == "sich");
    let oblique = matches!(
        unit.lower(verb + 1),
        "den" | "dem" | "einen" | "einem" | "ihn" | "ihm" | "sich"
    );
    (!oblique)
        .then(|| phrases::german_plain(unit, verb + 1, and))
        .flatten()
}

/// Whether what is done opens the sentence, and who speaks of it stands behind the verb: "Eine Zusammenarbeit mit
/// dem Verein schloss sie aus".
pub(super) fn deed_first(unit: &Unit, cue: &Cue, first: &Range<usize>, limit: usize) -> bool {
    let behind = cue.finite + 1;
    let speaks = || {
        matches!(unit.lower(behind), "er" | "sie" | "man")
            || phrases::german_plain(unit, behind, limit).is_some_and(|it| {
                let somebody = can_speak(unit, &it) || unit.is_first_name(it.start);
                somebody && !matches!(unit.lower(behind), "den" | "dem" | "einen" | "einem")
            })
    };
    cue.verb.object
        && (first.end == cue.finite || unit.is(first.end, Class::Preposition))
        && is_deed(unit, first.clone())
        && !can_speak(unit, first)
        && speaks()
}

/// What is talked, in the plural.
const TALK: [&str; 15] = [
    "anschuldigungen",
    "angaben",
    "befürchtungen",
    "behauptungen",
    "berichte",
    "darstellungen",
    "forderungen",
    "gerüchte",
    "hinweise",
    "meldungen",
    "sorgen",
    "spekulationen",
    "vermutungen",
    "vorwürfe",
    "zweifel",
];

/// Whether words name what is talked: "Berichte", "die Gerüchte".
pub(super) fn is_talk(unit: &Unit, words: &Range<usize>) -> bool {
    let noun = words
        .clone()
        .find(|it| unit.capital(*it) && !unit.is(*it, Class::Determiner));
    noun.is_some_and(|it| TALK.contains(&unit.lower(it)))
}

/// The talk that opens a sentence behind an adjective, which its capital makes look like a noun: "Schwere Vorwürfe".
pub(super) fn whole_talk(unit: &Unit, words: Range<usize>) -> Range<usize> {
    let noun = words.end..words.end + 1;
    let opens = words == (0..1) && unit.lower(0).ends_with('e') && is_talk(unit, &noun);
    if opens { 0..noun.end } else { words }
}

/// Whether talk opens the sentence as the object of a verb in the singular, and who speaks of it stands behind the
/// verb: "Berichte darüber dementierte ein Sprecher", "Gerüchte über eine Schließung bestritt der Konzern".
pub(super) fn talk_first(unit: &Unit, cue: &Cue, first: &Range<usize>, limit: usize) -> bool {
    let behind = cue.finite + 1;
    let first = &whole_talk(unit, first.clone());
    let next = unit.lower(first.end);
    let joined = first.end == cue.finite
        || unit.is(first.end, Class::Preposition)
        || matches!(
            next,
            "dagegen" | "dazu" | "davon" | "darüber" | "hierzu" | "hierüber"
        );
    let subject = || {
        matches!(unit.lower(behind), "er" | "sie" | "man")
            || phrases::german_plain(unit, behind, limit).is_some_and(|it| it.start == behind)
                && !matches!(
                    unit.lower(behind),
                    "den" | "dem" | "einen" | "einem" | "seinen" | "ihren"
                )
    };
    let talks = is_talk(unit, first) || first.len() == 2 && is_talk(unit, &(1..2));
    cue.verb.object && talks && joined && !unit.lower(cue.finite).ends_with('n') && subject()
}

/// Whether a noun with its clause stands before the verb as its object: "Berichte, wonach …, dementierte
/// ein Sprecher", "Das Angebot, … zu …, lehnt sie ab".
pub(super) fn object_first(unit: &Unit, cue: &Cue) -> bool {
    let Some(first) = unit.segments.get(cue.segment).map(|it| it.tokens.start) else {
        return false;
    };
    let noun = (0..first.min(3)).find(|it| unit.capital(*it) && unit.is(*it, Class::ClauseNoun));
    let clause = unit.segments.get(1).map_or(0..0, |it| it.tokens.clone());
    let own = matches!(unit.lower(clause.start), "wonach" | "dass")
        || is_infinitive(unit, clause.clone())
        || has_konjunktiv(unit, clause.clone()) && !is_relative(unit, clause);
    let next = cue.finite + 1;
    let subject = matches!(
        unit.lower(next),
        "er" | "sie"
            | "es"
            | "man"
            | "wir"
            | "ein"
            | "eine"
            | "der"
            | "die"
            | "das"
            | "sein"
            | "ihr"
    ) || unit.capital(next);
    cue.segment > 1 && cue.finite == first && noun.is_some() && own && subject
}

/// Whether the clause of a verb in second place begins with its segment rather than before a
/// relative clause or apposition that the segment closes: "Die Behörde, die …, sagte".
pub(super) fn clause_starts_here(unit: &Unit, start: usize, finite: usize) -> bool {
    let subject = || {
        phrases::german_plain(unit, start, finite)
            .is_some_and(|it| it.end == finite && it.len() > 2)
    };
    start < finite && (!unit.is(start, Class::Relative) || unit.capital(start + 1) || subject())
}

/// The subject of a sentence without a reporting verb, where it is somebody who can speak: a person,
/// a body, a name.
pub(in crate::attribution) fn subject_of(unit: &Unit) -> Option<Range<usize>> {
    let mut first = unit.segments.first()?.tokens.clone();
    // "Wie viel Geld fehlt, wollte [die Behörde] nicht sagen": the question is the object.
    if let Some(answer) = behind_question(unit) {
        first = answer;
    }
    // "Sie hat eine Genossenschaft gegründet": what follows is the object.
    if matches!(unit.lower(first.start), "er" | "sie")
        && first.start == 0
        && !unit.capital(1)
        && is_finite(unit, 1)
    {
        return None;
    }
    // "Als der 39-Jährige erschien, …": the subject of that clause is not the sentence's.
    if unit.is(first.start, Class::Subordinator) && !unit.is(first.start, Class::Determiner) {
        return None;
    }
    let mut past = first.start;
    (first.start..first.end).find_map(|start| {
        let opens = unit.capital(start) || unit.is(start, Class::Determiner);
        let governed = start > 0
            && (unit.is(start - 1, Class::Preposition)
                // "gaben sich als Mieter aus"
                || unit.lower(start - 1) == "als"
                // "das „mangelhaft“ der Stiftung"
                || unit.lower(start) == "der" && matches!(unit.kind(start - 1), Some(Kind::Quote(_))))
            || is_oblique(unit.lower(start))
            || matches!(
                unit.lower(start),
                "eines" | "einer" | "seines" | "seiner" | "ihres" | "ihrer" | "dieses"
            ) && unit.capital(start + 1);
        // "Für den Antrag der Linken": the genitive goes with the noun before it.
        if opens && governed && start >= past {
            past = phrases::german_plain(unit, start, first.end).map_or(past, |it| it.end);
        }
        if !opens || governed || start < past || unit.is(start, Class::Preposition) {
            return None;
        }
        let phrase = phrases::german(unit, start, unit.end())?;
        // "27.000 Menschen", "drei Passagiere" are counted rather than heard.
        let counted = unit.kind(start) == Some(Kind::Number)
            || phrase.clone().any(|it| {
                matches!(
                    unit.lower(it),
                    "menschen" | "personen" | "tote" | "verletzte" | "insassen" | "opfer"
                )
            });
        if counted {
            past = phrase.end;
            return None;
        }
        let speaks = [
            Class::Role,
            Class::UnnamedNoun,
            Class::ExpertNoun,
            Class::BodyGovernment,
            Class::BodyInstitution,
            Class::BodyService,
            Class::BodyAlliance,
            Class::BodyMedium,
            Class::CompanyNoun,
            Class::NamedNoun,
            Class::GovernmentNoun,
            Class::ReportText,
        ];
        let core = phrase.start..phrase.end.min(phrase.start + 4);
        let found = core.clone().filter(|it| unit.capital(*it)).any(|it| {
            // The lexicon looks for parts of four letters and more.
            let office = unit.lower(it).len() > 5
                && ["amt", "amts", "amtes"]
                    .iter()
                    .any(|end| unit.lower(it).ends_with(end));
            office || speaks.iter().any(|class| unit.ends_in(it, *class))
        });
        // "Verletzungen der Rechte von Gefangenen": whose or of what it is belongs to the noun before.
        let nobody = phrases::german_nobody(unit, &phrase);
        if nobody || !found {
            let whole = phrases::german_plain(unit, start, first.end);
            past = whole.map_or(past, |it| it.end);
        }
        (found && !nobody).then_some(phrase)
    })
}

/// The main clause behind a question that opens the sentence as the object of its verb.
fn behind_question(unit: &Unit) -> Option<Range<usize>> {
    let main = unit.segments.get(1)?;
    let comma = main
        .before
        .is_some_and(|it| unit.kind(it) == Some(Kind::Comma));
    let verb = main.tokens.start;
    // "Gegen wen ermittelt wird, wollte sie nicht sagen"
    let about = unit.is(0, Class::Preposition) && ASKING.contains(&unit.lower(1));
    let asked = (about || ASKING.contains(&unit.lower(0)) || unit.lower(0) == "ob") && comma;
    (asked && !unit.capital(verb) && is_finite(unit, verb)).then(|| main.tokens.clone())
}
