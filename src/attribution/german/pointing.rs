//! German sentences that point back at the one before and say whose word it is: "Zu diesem Ergebnis kommt eine Studie",
//! "Darauf weist das Amt hin", "Zuvor hatte die „Nordpost“ berichtet".

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::dependents::can_speak;
use super::showing::is_text;

/// Whose word the sentence before is.
pub(in crate::attribution) struct Pointing {
    /// The reporting words.
    pub cue: Vec<usize>,
    /// Who speaks, nearest to the article first.
    pub who: Vec<Range<usize>>,
    /// Whether it only says that they told of the same before: "Die „Nordpost“ hatte zuerst darüber berichtet".
    pub before: bool,
}

/// Reads a sentence that says nothing but whose word the one before is.
pub(in crate::attribution) fn points_back(unit: &Unit) -> Option<Pointing> {
    if let Some(pointing) = opened(unit) {
        return Some(pointing);
    }
    if unit.segments.len() > 2 {
        return None;
    }
    let denied = || (0..unit.end()).any(|it| matches!(unit.lower(it), "nicht" | "dass" | "ob"));
    shown(unit)
        .or_else(|| resulting(unit))
        .or_else(|| warned(unit))
        .or_else(|| written(unit))
        .or_else(|| learned(unit))
        .or_else(|| reported(unit))
        .filter(|_| !denied())
}

/// "Mit diesem Satz begann der Minister seinen Auftritt", "Mit diesen Worten wies sie die Kritik zurück".
fn opened(unit: &Unit) -> Option<Pointing> {
    let words = ["worten", "satz", "sätzen", "bemerkung", "appell", "frage"];
    let leads = unit.lower(0) == "mit"
        && matches!(unit.lower(1), "diesem" | "diesen" | "dieser")
        && words.contains(&unit.lower(2))
        && !unit.capital(3)
        && unit.kind(3) == Some(Kind::Word);
    let pronoun = matches!(unit.lower(4), "er" | "sie").then_some(4..5);
    let who = leads
        .then(|| pronoun.or_else(|| phrases::german_plain(unit, 4, unit.end())))
        .flatten()
        .filter(|it| it.len() == 1 && unit.is(4, Class::Pronoun) || somebody(unit, it))?;
    Some(Pointing {
        cue: vec![2, 3],
        who: vec![who],
        before: false,
    })
}

fn this(unit: &Unit) -> bool {
    matches!(unit.lower(0), "das" | "dies")
}

/// "Das zeigt eine Studie der Universität", "Das hat eine Umfrage ergeben", "Das ergibt sich aus Daten des Amtes".
fn shown(unit: &Unit) -> Option<Pointing> {
    const SHOWS: [&str; 12] = [
        "zeigt", "zeigte", "zeigen", "zeigten", "ergab", "ergaben", "ergibt", "belegt", "belegte",
        "belegen", "belegten", "besagt",
    ];
    if !this(unit) {
        return None;
    }
    let itself = unit.lower(2) == "sich" && unit.lower(3) == "aus";
    let perfect = matches!(unit.lower(1), "hat" | "haben" | "hatte" | "hatten");
    let last = unit.end().checked_sub(1)?;
    let closes = matches!(unit.lower(last), "ergeben" | "gezeigt" | "belegt");
    let first = match unit.lower(1) {
        verb if SHOWS.contains(&verb) && itself => 4,
        verb if SHOWS.contains(&verb) => 2,
        _ if perfect && closes => 2,
        _ => return None,
    };
    let text = phrases::german(unit, first, unit.end())?;
    let noun = text.clone().find(|it| unit.capital(*it))?;
    let counts = [
        "zahlen",
        "daten",
        "ergebnisse",
        "statistiken",
        "messungen",
        "unterlagen",
        "dokumente",
        "akten",
        "protokolle",
        "berechnungen",
    ]
    .iter()
    .any(|end| unit.lower(noun).ends_with(end));
    let cue = if perfect { vec![1, last] } else { vec![1] };
    (is_paper(unit.lower(noun)) || counts).then_some(Pointing {
        cue,
        who: vec![text],
        before: false,
    })
}

/// "Zu diesem Ergebnis kommt eine Studie", "Das ist das Ergebnis einer Umfrage".
fn resulting(unit: &Unit) -> Option<Pointing> {
    let result = |it: usize| {
        matches!(
            unit.lower(it),
            "ergebnis" | "schluss" | "befund" | "resultat" | "fazit"
        )
    };
    if unit.lower(0) == "zu" && unit.lower(1) == "diesem" && result(2) {
        let comes = matches!(
            unit.lower(3),
            "kommt" | "kommen" | "kam" | "kamen" | "gelangt" | "gelangen" | "gelangte"
        );
        let start = 4 + usize::from(unit.lower(4) == "auch");
        let who = phrases::german(unit, start, unit.end()).filter(|_| comes)?;
        return Some(Pointing {
            cue: vec![2, 3],
            who: vec![who],
            before: false,
        });
    }
    let is = this(unit) && matches!(unit.lower(1), "ist" | "war") && unit.lower(2) == "das";
    if !is || !result(3) {
        return None;
    }
    let start = match unit.lower(4) {
        "einer" | "eines" | "der" | "des" => 4,
        "von" | "aus" => 5,
        _ => return None,
    };
    let who = phrases::german(unit, start, unit.end()).filter(|it| {
        it.clone()
            .any(|word| unit.capital(word) && is_text(unit.lower(word)))
    })?;
    Some(Pointing {
        cue: vec![1, 3],
        who: vec![who],
        before: false,
    })
}

/// "Davor warnt der Verband", "Darauf weist das Amt hin", "Darüber hatte die „Nordpost“ berichtet".
fn warned(unit: &Unit) -> Option<Pointing> {
    let last = unit.end().checked_sub(1)?;
    let perfect = matches!(unit.lower(1), "hat" | "haben" | "hatte" | "hatten");
    let verb = |it: usize| unit.lower(it);
    let says = match unit.lower(0) {
        "darauf" if perfect => matches!(verb(last), "hingewiesen" | "verwiesen"),
        "darauf" => {
            matches!(verb(1), "weist" | "weisen" | "wies" | "wiesen") && verb(last) == "hin"
                || matches!(verb(1), "verweist" | "verwies" | "verweisen" | "verwiesen")
        }
        "davor" if perfect => verb(last) == "gewarnt",
        "davor" => matches!(verb(1), "warnt" | "warnte" | "warnen" | "warnten"),
        "davon" => matches!(verb(1), "geht" | "gehen" | "ging" | "gingen") && verb(last) == "aus",
        "damit" => matches!(verb(1), "rechnet" | "rechnete" | "rechnen" | "rechneten"),
        "darüber" if perfect => verb(last) == "berichtet",
        "darüber" => matches!(
            verb(1),
            "berichtet" | "berichtete" | "berichten" | "berichteten"
        ),
        _ => return None,
    };
    let start = 2 + usize::from(unit.is(2, Class::Adverb));
    let who = says
        .then(|| phrases::german(unit, start, unit.end()))
        .flatten()
        .filter(|it| somebody(unit, it) && it.end <= unit.end())?;
    let mut cue = vec![0, 1];
    if last > who.start && !who.contains(&last) && !unit.capital(last) {
        cue.push(last);
    }
    Some(Pointing {
        cue,
        who: vec![who],
        before: false,
    })
}

/// "So steht es in einem Bericht des Amtes", "So heißt es in dem Papier".
fn written(unit: &Unit) -> Option<Pointing> {
    // "So sieht es zumindest der Minister", "So jedenfalls sieht das die Kammer"
    let verb = 1 + usize::from(["zumindest", "jedenfalls", "auch"].contains(&unit.lower(1)));
    let sees = unit.lower(0) == "so"
        && matches!(unit.lower(verb), "sieht" | "sehen" | "sah" | "sahen")
        && matches!(unit.lower(verb + 1), "es" | "das");
    // "So zumindest deuten die Archäologen den Fund"
    let reads = unit.lower(0) == "so"
        && matches!(
            unit.lower(verb),
            "deutet" | "deuten" | "deutete" | "deuteten"
        );
    if sees || reads {
        let first = verb + 1 + usize::from(sees);
        let start = first + usize::from(unit.is(first, Class::Adverb));
        let who = phrases::german_plain(unit, start, unit.end())
            .filter(|it| somebody(unit, it) || reads && unit.is(start, Class::Determiner))?;
        return Some(Pointing {
            cue: vec![0, verb],
            who: vec![who],
            before: false,
        });
    }
    if let Some(told) = told(unit)
        .or_else(|| recorded(unit))
        .or_else(|| readable(unit))
    {
        return Some(told);
    }
    // "Das steht in einem Bericht des Amtes, der der Zeitung vorliegt"
    let holds = this(unit)
        && matches!(unit.lower(1), "steht" | "stand")
        && matches!(unit.lower(2), "in" | "im");
    if holds {
        let who = phrases::german(unit, 3, unit.end()).filter(|it| {
            it.clone()
                .any(|word| unit.capital(word) && is_paper(unit.lower(word)))
        })?;
        return Some(Pointing {
            cue: vec![0, 1],
            who: vec![who],
            before: false,
        });
    }
    // "So stand es am Sonntag im „Anzeiger“"
    let day = matches!(
        unit.lower(3),
        "am" | "schon" | "bereits" | "auch" | "zumindest"
    )
    .then(|| 4 + usize::from(phrases::is_day(unit, 4)))
    .unwrap_or(3);
    let stands = unit.lower(0) == "so"
        && matches!(unit.lower(1), "steht" | "stand" | "heißt" | "hieß")
        && unit.lower(2) == "es"
        && matches!(unit.lower(day), "in" | "im" | "aus" | "beim" | "bei");
    let who = stands
        .then(|| phrases::german(unit, day + 1, unit.end()))
        .flatten()?;
    Some(Pointing {
        cue: vec![0, 1, 2],
        who: vec![who],
        before: false,
    })
}

/// "So erzählt es Lena Brandt", "So hat es der Fahrer geschildert", "So stellt es die Kammer dar".
fn told(unit: &Unit) -> Option<Pointing> {
    const TELLS: [&str; 17] = [
        "erzählt",
        "erzählte",
        "erzählen",
        "erzählten",
        "schildert",
        "schilderte",
        "schildern",
        "schilderten",
        "berichtet",
        "berichtete",
        "berichten",
        "berichteten",
        "beschreibt",
        "beschrieb",
        "beschreiben",
        "erklärt",
        "erklärte",
    ];
    // "So zumindest erzählt es …"
    let at = 1 + usize::from(["zumindest", "jedenfalls", "auch"].contains(&unit.lower(1)));
    if unit.lower(0) != "so" || unit.lower(at + 1) != "es" {
        return None;
    }
    let last = unit.end().checked_sub(1)?;
    let verb = unit.lower(at);
    let perfect = matches!(verb, "hat" | "haben" | "hatte" | "hatten")
        && matches!(
            unit.lower(last),
            "erzählt" | "geschildert" | "berichtet" | "beschrieben" | "dargestellt" | "erklärt"
        );
    let depicts =
        matches!(verb, "stellt" | "stellte" | "stellen" | "stellten") && unit.lower(last) == "dar";
    if !perfect && !depicts && !TELLS.contains(&verb) {
        return None;
    }
    let start = at + 2 + usize::from(unit.is(at + 2, Class::Adverb));
    let pronoun = matches!(unit.lower(start), "er" | "sie").then_some(start..start + 1);
    let who = pronoun
        .or_else(|| phrases::german(unit, start, unit.end()))
        .filter(|it| {
            let named = it.len() > 1 && it.clone().all(|word| unit.capital(word));
            let person = unit.is(start, Class::Determiner) && !phrases::german_nobody(unit, it);
            it.len() == 1 && unit.is(start, Class::Pronoun) || named || person || somebody(unit, it)
        })?;
    let mut cue = vec![0, at, at + 1];
    if perfect || depicts {
        cue.push(last);
    }
    Some(Pointing {
        cue,
        who: vec![who],
        before: false,
    })
}

/// "So hat es der Platzwart zu Protokoll gegeben".
fn recorded(unit: &Unit) -> Option<Pointing> {
    let last = unit.end().checked_sub(1)?;
    let gives = unit.lower(0) == "so"
        && matches!(
            unit.lower(1),
            "hat" | "hatte" | "haben" | "hatten" | "gab" | "gaben"
        )
        && unit.lower(2) == "es";
    let record = (3..unit.end()).find(|it| unit.lower(*it) == "protokoll")?;
    let who = phrases::german(unit, 3, record - 1).filter(|_| gives)?;
    let mut cue = vec![0, 1, 2, record];
    if last > record {
        cue.push(last);
    }
    Some(Pointing {
        cue,
        who: vec![who],
        before: false,
    })
}

/// "Nachzulesen ist das im Prüfbericht des Bundes", "So ist es im Magazin „Börsenblick“ zu lesen".
fn readable(unit: &Unit) -> Option<Pointing> {
    let last = unit.segments.first()?.tokens.end.checked_sub(1)?;
    let is = |it: usize| matches!(unit.lower(it), "ist" | "war");
    let told = unit.lower(0) == "nachzulesen" && is(1) && matches!(unit.lower(2), "das" | "dies");
    let so = unit.lower(0) == "so"
        && is(1)
        && unit.lower(last) == "lesen"
        && unit.lower(last.wrapping_sub(1)) == "zu";
    let at = if told {
        3
    } else if so {
        2 + usize::from(unit.lower(2) == "es")
    } else {
        return None;
    };
    let inside = matches!(unit.lower(at), "in" | "im");
    let who = phrases::german(unit, at + 1, unit.end()).filter(|_| inside)?;
    let mut cue = vec![0, 1];
    if so {
        cue.extend([last - 1, last]);
    }
    Some(Pointing {
        cue,
        who: vec![who],
        before: false,
    })
}

/// "Das erfuhr die Agentur Norda aus Polizeikreisen".
fn learned(unit: &Unit) -> Option<Pointing> {
    let heard = this(unit) && matches!(unit.lower(1), "erfuhr" | "erfuhren");
    let medium = heard
        .then(|| phrases::german_plain(unit, 2, unit.end()))
        .flatten()?;
    let from = (medium.start + 1..unit.end())
        .find(|it| matches!(unit.lower(*it), "aus" | "von" | "vom"))?;
    let origin = phrases::german_plain(unit, from + 1, unit.end())?;
    Some(Pointing {
        cue: vec![1, from],
        who: vec![medium.start..medium.end.min(from), origin],
        before: false,
    })
}

/// "Zuvor hatte die „Nordpost“ darüber berichtet", "Die „Nordpost“ hatte zuerst berichtet".
fn reported(unit: &Unit) -> Option<Pointing> {
    let last = unit.end().checked_sub(1)?;
    if unit.lower(last) != "berichtet" {
        return None;
    }
    let early = |it: usize| matches!(unit.lower(it), "zuvor" | "zuerst" | "zunächst" | "bereits");
    let had = |it: usize| matches!(unit.lower(it), "hatte" | "hatten");
    let first = if early(0) && had(1) { 2 } else { 0 };
    let who = phrases::german(unit, first, last)?;
    let mut rest = who.end..last;
    let plain = if first == 2 {
        rest.all(|it| matches!(unit.lower(it), "darüber" | "davon"))
    } else {
        had(who.end)
            && rest.clone().any(early)
            && rest
                .skip(1)
                .all(|it| early(it) || matches!(unit.lower(it), "darüber" | "davon"))
    };
    let had = if first == 2 { 1 } else { who.end };
    (plain && somebody(unit, &who)).then_some(Pointing {
        cue: vec![had, last],
        who: vec![who],
        before: true,
    })
}

/// Whether a noun names something written that tells what stands in it: "Vermerk", "Rundbrief", "Funkprotokoll".
fn is_paper(noun: &str) -> bool {
    const ENDS: [&str; 13] = [
        "papier",
        "vermerk",
        "rundbrief",
        "rundschreiben",
        "protokoll",
        "vorlage",
        "mail",
        "mails",
        "entwurf",
        "memo",
        "dossier",
        "dokument",
        "tagebuch",
    ];
    is_text(noun) || ENDS.iter().any(|it| noun.ends_with(it))
}

/// Whether the words can be a source: a person, a body, an outlet.
fn somebody(unit: &Unit, words: &Range<usize>) -> bool {
    can_speak(unit, words)
        || words.clone().any(|it| {
            unit.is_first_name(it)
                || matches!(unit.kind(it), Some(Kind::Quote(_)))
                || unit
                    .at(it)
                    .is_some_and(|it| it.country || it.alias_length > 0)
        })
}
