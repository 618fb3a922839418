//! Adverbs that open a German sentence and are nobody: "Knapp erklärte der Minister".

use super::super::frame::Found;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::Unit;
use super::dependents::can_speak;

/// Whether a capitalised word at the start of a sentence is an adverb: by its ending where the dictionary
/// does not have it, "Monatelang", "Unmissverständlich", or where the subject follows the verb, "Knapp erklärte
/// der Minister".
pub(super) fn opening_adverb(unit: &Unit, index: usize, finite: usize) -> bool {
    let endings = [
        "lich", "end", "weise", "elang", "seits", "mals", "falls", "dings", "maßen",
    ];
    if index > 0 || unit.capital(index + 1) {
        return false;
    }
    let unknown = unit.at(index).is_some_and(|it| it.entry.is_none());
    unknown && endings.iter().any(|it| unit.lower(index).ends_with(it))
        || finite == 1
            && (adverb_alone(unit, index) || says_how(unit, index) && subject_behind(unit, finite))
}

/// Whether the content of an act is nothing but the adverb that opens the sentence: "Live schilderte …".
pub(super) fn of_manner(unit: &Unit, statement: &Found) -> bool {
    statement.form == Form::Reported
        && statement.content == [0..1]
        && (adverb_alone(unit, 0) || says_how(unit, 0))
}

/// Whether a word can say how, when or where something is said: an adjective or participle by its
/// ending, or one of those that writers open with.
fn says_how(unit: &Unit, index: usize) -> bool {
    const OPENINGS: [&str; 16] = [
        "besorgt",
        "direkt",
        "drastisch",
        "gelassen",
        "heftig",
        "klar",
        "knapp",
        "kühl",
        "kurz",
        "nüchtern",
        "ruhig",
        "scharf",
        "spitz",
        "stolz",
        "trocken",
        "vorsichtig",
    ];
    let lower = unit.lower(index);
    let adjective = lower.len() > 5
        && ["ig", "isch", "haft", "los"]
            .iter()
            .any(|it| lower.ends_with(it));
    !unit.is_first_name(index) && (adjective || OPENINGS.contains(&lower))
}

/// Whether a word at the start of a sentence is an adverb whatever follows, and nobody's name.
fn adverb_alone(unit: &Unit, index: usize) -> bool {
    const ADVERBS: [&str; 28] = [
        "abends",
        "ähnlich",
        "anderswo",
        "andernorts",
        "deutlich",
        "drüben",
        "eigens",
        "empört",
        "extra",
        "genervt",
        "hinterher",
        "indirekt",
        "intern",
        "lapidar",
        "live",
        "mittags",
        "morgens",
        "nachts",
        "nebenan",
        "online",
        "parallel",
        "prompt",
        "sofort",
        "süffisant",
        "unbeirrt",
        "vehement",
        "verärgert",
        "vorab",
    ];
    ADVERBS.contains(&unit.lower(index))
}

/// Bodies of the masculine: "der" before them is the subject, not whom something is said to.
const MASCULINE: [&str; 16] = [
    "rat",
    "verband",
    "verein",
    "konzern",
    "dienst",
    "sender",
    "ausschuss",
    "bund",
    "club",
    "klub",
    "kreml",
    "tag",
    "vorstand",
    "betreiber",
    "hersteller",
    "gerichtshof",
];

/// Whether right behind a verb stands somebody who can be its subject: "der Minister", "Petra Wolf"; not whom
/// it is said to, "Hellwig sagte der Zeitung".
fn subject_behind(unit: &Unit, verb: usize) -> bool {
    let first = verb + 1;
    if unit.is_first_name(first) && unit.capital(first + 1) {
        return true;
    }
    let article = unit.lower(first);
    let nominative = matches!(article, "die" | "das" | "ein" | "eine");
    let opens = nominative || article == "der" || unit.capital(first);
    let words = opens
        .then(|| phrases::german_plain(unit, first, unit.end()))
        .flatten();
    words.is_some_and(|words| {
        let noun = words.clone().find(|it| unit.capital(*it));
        let man =
            noun.is_some_and(|it| unit.ends_in(it, Class::Role) && !unit.lower(it).ends_with("in"));
        let body = noun.is_some_and(|it| MASCULINE.iter().any(|end| unit.lower(it).ends_with(end)));
        body || can_speak(unit, &words) && (nominative || man)
    })
}
