//! Whose thought or word a noun stands for by the verb that it goes with: "[Die Werft] wandte sich an die Stadt mit der
//! Bitte, …", "[22 Prozent] teilen die Meinung, …", "die von [Arndt] geäußerte Hoffnung, …".

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::clauses::{is_finite, is_participle};
use super::cues::{Cue, Order};
use super::dependents::can_speak;
use super::free_cues::SPEECH;
use super::order::{first_or_second, starts_clause};
use super::speakers::subject_and_addressee;
use std::cell::OnceCell;
use std::ops::Range;

/// Beginnings of the verbs whose subject thinks or says what their object names.
const HOLDS: [&str; 46] = [
    "teilt",
    "teile",
    "vertrat",
    "vertrit",
    "vertret",
    "hegt",
    "hegen",
    "äußer",
    "erhob",
    "erheb",
    "erteil",
    "gab",
    "gibt",
    "geben",
    "gegeben",
    "fasst",
    "fassen",
    "gefasst",
    "zieh",
    "zog",
    "gezogen",
    "stell",
    "mach",
    "kam",
    "kommt",
    "kommen",
    "gelang",
    "traf",
    "trifft",
    "treffen",
    "getroffen",
    "unterbreit",
    "richt",
    "formulier",
    "verbreit",
    "verfocht",
    "hatt",
    "hat",
    "haben",
    "setz",
    "bleib",
    "verweis",
    "blieb",
    "pfleg",
    "knüpf",
    "trug",
];

/// Verbs for which the prepositional phrase with the noun is what is said or thought.
const LEADS_TO: [&str; 10] = [
    "legt",
    "legen",
    "kam",
    "kommt",
    "kommen",
    "gelang",
    "gekommen",
    "konzentrier",
    "stütz",
    "beschränk",
];

/// What others say rather than the subject, where it only deals with it.
const OTHERS: [&str; 12] = [
    "vorwurf",
    "vorwürfe",
    "kritik",
    "behauptung",
    "gerücht",
    "gerüchte",
    "anschuldigung",
    "anschuldigungen",
    "verdacht",
    "forderung",
    "forderungen",
    "drohung",
];

/// Who bears what the noun at `noun` names, whose phrase opens at `open` in the clause `ahead`.
pub(super) fn bearer(
    unit: &Unit,
    noun: usize,
    open: usize,
    ahead: &Range<usize>,
) -> Option<Range<usize>> {
    if let Some(agent) = attribute(unit, noun, ahead) {
        return Some(agent);
    }
    let denied = ahead.clone().any(|it| {
        matches!(
            unit.lower(it),
            "nicht" | "kein" | "keine" | "keinen" | "keiner"
        )
    });
    let verb = |it: &usize| !unit.capital(*it) && is_finite(unit, *it);
    let finite = (ahead.start..open)
        .find(verb)
        // "legte der Minister, Jan Arp (SPD), den Schwerpunkt auf die Aussage, …"
        .or_else(|| (0..ahead.start).rfind(verb))?;
    let number = unit.segment_of(finite);
    let clause = unit.segments.get(number)?.tokens.clone();
    let depends = unit.is(clause.start, Class::Subordinator)
        || clause.start > 0 && unit.is(clause.start, Class::Relative);
    if denied || depends || unit.is(ahead.start, Class::Subordinator) {
        return None;
    }
    let last = ahead.end.checked_sub(1)?;
    let passive = matches!(unit.lower(finite), "wird" | "werden" | "wurde" | "wurden")
        || unit.lower(last) == "worden";
    let verbs = [finite, last];
    let one_of = |list: &[&str]| {
        verbs.iter().any(|verb| {
            let word = unit.lower(*verb);
            let word = word
                .strip_prefix("ge")
                .filter(|_| is_participle(word))
                .unwrap_or(word);
            !unit.capital(*verb) && list.iter().any(|it| word.starts_with(it))
        })
    };
    if passive {
        // "Es wurde von ihrem Anwalt die Vermutung geäußert, …"
        let by = (finite..open).find(|it| matches!(unit.lower(*it), "von" | "vom"))?;
        let agent = phrases::german_plain(unit, by + 1, open)?;
        return (last > noun && one_of(&HOLDS)).then_some(agent);
    }
    let preposition = open
        .checked_sub(1)
        .filter(|it| unit.is(*it, Class::Preposition));
    let others = OTHERS.iter().any(|it| unit.lower(noun).ends_with(it));
    let holds = match preposition.map(|it| unit.lower(it)) {
        // "wandte sich mit der Bitte an die Stadt"
        Some("mit") => {
            let deals = (finite..open).any(|it| unit.lower(it) == "sich")
                && !["wandt", "wend", "meld"]
                    .iter()
                    .any(|it| unit.lower(finite).starts_with(it));
            !(others && deals || others_told(unit, finite))
        }
        Some("auf" | "zu" | "zur" | "zum") => !others && one_of(&LEADS_TO),
        Some("bei") => one_of(&["bleib", "blieb"]),
        Some(_) => false,
        None => one_of(&HOLDS),
    };
    let told = [
        "teilt", "stell", "gab", "gibt", "mach", "setz", "hat", "trug",
    ]
    .iter()
    .any(|it| unit.lower(finite).starts_with(it))
        && preposition.is_none();
    // "teilte mit", "stellte vor": with a particle the verb means something else.
    let parted =
        told && matches!(
            unit.lower(last),
            "mit"
                | "fest"
                | "vor"
                | "an"
                | "auf"
                | "aus"
                | "zurück"
                | "ein"
                | "durch"
                | "um"
                | "in"
        ) && last > noun;
    if !holds || parted || has_only(unit, finite, noun, last) {
        return None;
    }
    let order = if starts_clause(unit, clause.start, finite) {
        first_or_second(unit, number)
    } else {
        Order::Second
    };
    let cue = Cue {
        verb: &SPEECH,
        finite,
        words: vec![finite],
        order,
        passive: false,
        konjunktiv: false,
        segment: number,
        sides: OnceCell::new(),
    };
    let somebody =
        |it: &Range<usize>| can_speak(unit, it) || it.clone().any(|word| unit.is_first_name(word));
    // "Ihre Rede schloss die Ministerin mit dem Wunsch, …": what opens the clause does not wish.
    let behind = phrases::german_plain(unit, finite + 1, open)
        .filter(|it| it.start == finite + 1 && somebody(it));
    let dative = matches!(
        unit.lower(finite + 1),
        "der" | "dem" | "den" | "einem" | "einer" | "sich"
    );
    subject_and_addressee(unit, &cue)
        .0
        .filter(|it| it.end <= open || it.start > noun)
        .map(|it| match behind {
            Some(behind) if !somebody(&it) && it.start < finite && !dative => behind,
            _ => it,
        })
}

/// Whether "hat" is the verb by itself, and what somebody has is no thought, or belongs to a participle that follows.
/// "Es gibt Gerüchte" has nobody.
fn has_only(unit: &Unit, finite: usize, noun: usize, last: usize) -> bool {
    const THOUGHTS: [&str; 11] = [
        "hoffnung",
        "eindruck",
        "wunsch",
        "sorge",
        "befürchtung",
        "idee",
        "verdacht",
        "angst",
        "meinung",
        "ansicht",
        "gefühl",
    ];
    let has = ["hat", "hatte", "haben", "hatten"].contains(&unit.lower(finite));
    let closes = is_participle(unit.lower(unit.end().saturating_sub(1)));
    let there = matches!(unit.lower(finite), "gibt" | "gab" | "geben")
        && (unit.lower(finite + 1) == "es" || finite > 0 && unit.lower(finite - 1) == "es");
    there || has && last == noun && (closes || !THOUGHTS.contains(&unit.lower(noun)))
}

/// Verbs with which the object is told of rather than the subject: "konfrontiert ihn mit dem Vorwurf", "verbindet".
fn others_told(unit: &Unit, verb: usize) -> bool {
    [
        "verbind",
        "verband",
        "verbund",
        "befass",
        "beschäftig",
        "konfrontier",
        "rechn",
        "spiel",
        "begann",
        "beginn",
        "zusammen",
        "hängt",
        "hing",
    ]
    .iter()
    .any(|it| unit.lower(verb).starts_with(it))
}

/// "Die von [Arndt] nach dem Freispruch geäußerte Hoffnung", "der von der Opposition erhobene Vorwurf".
fn attribute(unit: &Unit, noun: usize, ahead: &Range<usize>) -> Option<Range<usize>> {
    let participle = noun.checked_sub(1)?;
    let voiced = [
        "geäußert",
        "erhoben",
        "vertreten",
        "aufgestellt",
        "formuliert",
        "verbreitet",
        "vorgebracht",
        "vorgetragen",
        "gestellt",
        "gehegt",
        "geteilt",
        "ausgesprochen",
        "gezogen",
        "gemacht",
        "getroffen",
        "veröffentlicht",
        "ausgesprochen",
        "gegeben",
    ];
    let word = unit.lower(participle);
    if unit.capital(participle) || !voiced.iter().any(|it| word.starts_with(it)) {
        return None;
    }
    let by = (ahead.start + 1..participle).rfind(|it| {
        matches!(unit.lower(*it), "von" | "vom" | "durch")
            && (unit.is(it - 1, Class::Determiner) || unit.kind(it - 1) != Some(Kind::Word))
    })?;
    phrases::german_plain(unit, by + 1, participle)
}
