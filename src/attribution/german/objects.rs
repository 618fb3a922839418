//! The objects of German speech acts: where they stand, what they may be, and what is no speech act.

use std::ops::Range;

use super::super::frame::Aside;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::agreement::{bare_people, object_by_number};
use super::clauses::{is_finite, is_infinitive};
use super::cues::{Cue, Order};
use super::dependents::can_speak;
use super::subjects::{is_talk, whole_talk};

/// Whether the clause tells what happened rather than what somebody said: a storm "forderte zwei
/// Todesopfer", a court "verurteilte den Mann zu drei Jahren Haft", and what part of those asked
/// think is said by whoever asked them.
pub(super) fn tells_an_event(unit: &Unit, cue: &Cue, speaker: &Range<usize>) -> bool {
    let Some(segment) = unit.segments.get(cue.segment) else {
        return false;
    };
    let tokens = || segment.tokens.clone();
    let verb = |start: &str| {
        cue.words
            .iter()
            .any(|it| unit.lower(*it).starts_with(start))
    };
    let ends = |index: usize, list: &[&str]| {
        unit.capital(index) && list.iter().any(|it| unit.lower(index).ends_with(it))
    };
    // "Der Bahn droht Ärger mit ihren Kunden"
    let trouble = [
        "ärger", "streit", "strafe", "haft", "chaos", "gefahr", "zoff", "konflikt",
    ];
    let threatens = verb("droh")
        && tokens().any(|it| {
            it > cue.finite
                && trouble.contains(&unit.lower(it))
                && !unit.is(it - 1, Class::Preposition)
        });
    // "nannte die Forderung nach mehr Geld überzogen" names nobody after somebody.
    let sought = |it: usize| {
        const SOUGHT: [&str; 9] = [
            "forderung",
            "forderungen",
            "ruf",
            "rufe",
            "suche",
            "frage",
            "nachfrage",
            "wunsch",
            "verlangen",
        ];
        it > 0 && ends(it - 1, &SOUGHT)
    };
    let names = unit.lower(cue.finite).starts_with("nann")
        && tokens().any(|it| unit.lower(it) == "nach" && !sought(it));
    let toll = ["opfer", "menschenleben", "tote", "verletzte", "tribut"];
    let sentence = ["haft", "strafe", "freiheitsstrafe", "arrest", "zahlung"];
    let claims = verb("forder") || verb("geforder");
    let convicts = verb("verurteil");
    let decides = decides(unit, cue, speaker);
    // A crowd in the street makes no statement.
    let protests = verb("protestier")
        && (speaker.len() == 1
            || !can_speak(unit, speaker)
            || speaker
                .clone()
                .any(|it| matches!(unit.lower(it), "anwohner" | "bewohner" | "bauern")));
    // "hatte den Mann als vermisst gemeldet"
    let missed =
        (verb("meld") || verb("gemeld")) && tokens().any(|it| unit.lower(it) == "vermisst");
    // "schrieb einen Gewinn von drei Millionen Euro", "schreibt rote Zahlen" tells how business goes.
    let written = [
        "gewinn",
        "verlust",
        "verluste",
        "zahlen",
        "überschuss",
        "plus",
        "minus",
        "geschichte",
    ];
    let accounts = (verb("schr") || verb("geschr"))
        && tokens()
            .skip_while(|it| *it <= cue.finite)
            .take_while(|it| !matches!(unit.lower(*it), "von" | "vom" | "über"))
            .any(|it| ends(it, &written));
    // "Gewinn verspricht die neue Dividende"
    let promises = verb("verspr")
        && !can_speak(unit, speaker)
        && speaker
            .clone()
            .find(|it| unit.capital(*it))
            .is_some_and(|it| phrases::names_thing(unit, it));
    accounts
        || promises
        || missed
        || decides
        || lists_itself(unit, cue, speaker)
        || names
        || threatens
        || protests
        || claims && tokens().any(|it| ends(it, &toll))
        // "Das Unglück fordert 18 Leben"
        || claims
            && tokens().any(|it| {
                let before = it.checked_sub(1).and_then(|before| unit.kind(before));
                unit.lower(it) == "leben" && before == Some(Kind::Number)
            })
        || convicts
            && tokens().any(|it| ends(it, &sentence))
            && tokens().any(|it| matches!(unit.lower(it), "zu" | "zur"))
        || speaker.clone().any(|it| unit.lower(it) == "prozent")
}

/// Whether something that neither speaks nor was written to be read out holds a list: "Die Internetseite listet die
/// Orte auf".
fn lists_itself(unit: &Unit, cue: &Cue, what: &Range<usize>) -> bool {
    const WRITTEN: [&str; 9] = [
        "liste",
        "bericht",
        "brief",
        "schreiben",
        "papier",
        "gutachten",
        "anzeige",
        "klage",
        "vermerk",
    ];
    let lists = cue.verb.object
        && cue.verb.needs.is_empty()
        && cue.verb.particle.as_deref() == Some("auf")
        && cue.words.iter().any(|it| {
            ["list", "zähl", "aufgelist", "aufgezähl"]
                .iter()
                .any(|stem| unit.lower(*it).starts_with(stem))
        });
    let somebody = can_speak(unit, what)
        || what.clone().any(|it| {
            unit.is_first_name(it)
                || unit.is(it, Class::Pronoun)
                || unit.capital(it) && WRITTEN.iter().any(|end| unit.lower(it).ends_with(end))
        });
    lists && !somebody
}

/// Whether a court decides what is before it: "Das Gericht lehnte den Antrag ab", "verurteilte ihn wegen Diebstahls".
/// The decision is what happened, not what the court tells.
pub(super) fn decides(unit: &Unit, cue: &Cue, court: &Range<usize>) -> bool {
    const COURTS: [&str; 11] = [
        "richter",
        "richterin",
        "richterinnen",
        "gericht",
        "gerichts",
        "gerichtshof",
        "strafkammer",
        "zivilkammer",
        "strafsenat",
        "zivilsenat",
        "schöffengericht",
    ];
    const ACTS: [&str; 9] = [
        "verurteil",
        "wies",
        "weis",
        "zurückgewiesen",
        "lehn",
        "abgelehn",
        "ordne",
        "angeordne",
        "bestätig",
    ];
    const BEFORE_IT: [&str; 22] = [
        "klage",
        "klagen",
        "antrag",
        "anträge",
        "eilantrag",
        "eilanträge",
        "beschwerde",
        "beschwerden",
        "berufung",
        "revision",
        "einspruch",
        "widerspruch",
        "urteil",
        "urteile",
        "strafe",
        "verbot",
        "haftbefehl",
        "entscheidung",
        "beschluss",
        "bescheid",
        "kündigung",
        "räumung",
    ];
    let ends = |it: usize, list: &[&str]| {
        unit.capital(it) && list.iter().any(|end| unit.lower(it).ends_with(end))
    };
    let sits = court.clone().any(|it| ends(it, &COURTS))
        || court.len() == 2 && matches!(unit.lower(court.end - 1), "kammer" | "senat");
    let verb = |start: &str| {
        cue.words
            .iter()
            .any(|it| unit.lower(*it).starts_with(start))
    };
    let tokens = unit.segments.get(cue.segment).map(|it| it.tokens.clone());
    let case = verb("verurteil")
        || verb("ordne")
        || tokens
            .into_iter()
            .flatten()
            // "den Eingang der Klage" is no matter before the court.
            .any(|it| {
                let governed = it > 1
                    && unit.capital(it - 2)
                    && matches!(
                        unit.lower(it - 1),
                        "der" | "des" | "einer" | "eines" | "dem"
                    );
                !court.contains(&it) && !governed && ends(it, &BEFORE_IT)
            });
    sits && ACTS.iter().any(|it| verb(it)) && case
}

/// Whether the noun that an object is about is something done, decided or said.
pub(super) fn is_deed(unit: &Unit, object: Range<usize>) -> bool {
    let head = object.clone().find(|it| {
        unit.capital(*it) && unit.kind(*it) == Some(Kind::Word) && !unit.is(*it, Class::Determiner)
    });
    head.is_some_and(|it| {
        let lower = unit.lower(it);
        let people = [
            "regierung",
            "führung",
            "abteilung",
            "bevölkerung",
            "leitung",
            "zeitung",
        ];
        let done = ["ung", "ungen"].iter().any(|end| lower.ends_with(end))
            && !people.iter().any(|end| lower.ends_with(end));
        done || unit.ends_in(it, Class::DeedNoun)
    })
}

/// Whether the preposition that the verb's object follows stands at `index`.
pub(super) fn has_preposition(unit: &Unit, cue: &Cue, index: usize) -> bool {
    let word = unit.lower(index);
    cue.verb
        .of
        .iter()
        .any(|of| of == word || contracted(of, word))
}

/// The object of an act where it comes first: "Den Aufwand bezifferte die Firma auf …", "Zehn Millionen
/// hat das Land versprochen", "Berichte, wonach …, dementierte ein Sprecher".
pub(super) fn topical(unit: &Unit, cue: &Cue, speaker: &Range<usize>) -> Option<Range<usize>> {
    if !cue.verb.object && cue.verb.judged_as.is_none() || speaker.start < cue.finite || cue.passive
    {
        return None;
    }
    let segment = unit.segments.get(cue.segment)?;
    let first = segment.tokens.start;
    if cue.order == Order::Second && first < cue.finite {
        // "Auch einen Streik schloss sie nicht aus"
        let measured = matches!(
            unit.lower(first),
            "nur" | "fast" | "rund" | "etwa" | "knapp" | "mindestens" | "lediglich"
        );
        let also = matches!(unit.lower(first), "auch" | "selbst" | "sogar");
        let first = first + usize::from(also || measured && cue.verb.counts);
        let governed = unit.is(first, Class::Preposition)
            || unit.is(first, Class::Adverb)
            || unit.is(first, Class::Pronoun)
            || unit.is(first, Class::Subordinator) && !unit.is(first, Class::Determiner)
            // "Angehörigen der Opfer sprach sie ihr Beileid aus"
            || bare_people(unit, &(first..first + 1));
        let object = whole_talk(unit, phrases::german_plain(unit, first, cue.finite)?);
        // "Eine Zusammenarbeit mit dem Verein schloss sie aus"
        let whole = object.end == cue.finite
            || unit.is(object.end, Class::Preposition) && is_deed(unit, object.clone())
            || is_talk(unit, &(object.end.saturating_sub(1)..object.end))
            || is_talk(unit, &object)
            // "Zahlreiche Fälle im Juli meldete die Klinik"
            || unit.is(object.end, Class::Preposition)
                && object_by_number(unit, cue, &object, segment.tokens.end);
        return (!governed && whole).then_some(first..cue.finite);
    }
    // A noun with its clause comes before the verb.
    let noun = phrases::german_plain(unit, 0, first)?;
    let clause = unit
        .segments
        .get(unit.segment_of(noun.end.saturating_sub(1)) + 1)?;
    let depends = matches!(unit.lower(clause.tokens.start), "wonach" | "dass")
        || unit.is(clause.tokens.start, Class::Relative)
        // "Den Vorwurf, an Bällen zu sparen, wies er zurück"
        || is_infinitive(unit, clause.tokens.clone());
    let starts = cue.finite == first && cue.segment > 1;
    (starts && depends && unit.kind(noun.end) == Some(Kind::Comma) && first > noun.end + 1)
        .then(|| 0..first - 1)
}

/// Where an object can start: behind phrases with a preposition and sources named beside the act,
/// as in "forderte am Montag nach Angaben seines Hauses den Abzug".
pub(super) fn object_start(unit: &Unit, from: usize, limit: usize, asides: &[Aside]) -> usize {
    let mut at = from;
    while at < limit {
        if let Some(aside) = asides.iter().find(|it| it.tokens.contains(&at)) {
            at = aside.tokens.end.max(at + 1);
        } else if unit.lower(at) == "vor" && unit.lower(at + 1) == "allem" {
            at += 2;
        } else if at > from
            && unit.kind(at) == Some(Kind::Comma)
            && let Some(end) = date_between_commas(unit, at, limit)
        {
            // "gab am Montag, dem 3. Mai 2010, den Termin bekannt"
            at = end;
        } else if unit.lower(at) == "vom"
            && unit.kind(at + 1) == Some(Kind::Number)
            && !unit.capital(at + 2)
        {
            // "in einem Schreiben vom 03.05.2010 die Absage"
            at += 2;
        } else if unit.is(at, Class::Preposition)
            && let Some(end) = date_end(unit, at + 1)
        {
            // "bekräftigt in einem Schreiben vom 3. Mai die Absage"
            at = end;
        } else if at > from
            && unit.kind(at) == Some(Kind::Open)
            && let Some(close) = (at..limit).find(|it| unit.kind(*it) == Some(Kind::Close))
        {
            // "gab um 14 Uhr (Ortszeit) den Namen bekannt"
            at = close + 1;
        } else if unit.is(at, Class::Preposition) {
            let phrase = phrases::german_plain(unit, at + 1, limit);
            // "bestätigte in Teilen Angaben aus Südkorea": a bare noun before another is all of it.
            let bare = unit.capital(at + 1) && unit.is(at + 2, Class::ReportNoun);
            // "am Vorabend Zölle": behind a time another noun starts.
            let day = at + 1..at + 2;
            // "verlangt seit Langem Kameras"
            let lasting = unit.lower(at) == "seit"
                && matches!(
                    unit.lower(at + 1),
                    "langem"
                        | "längerem"
                        | "kurzem"
                        | "neuestem"
                        | "jahren"
                        | "monaten"
                        | "wochen"
                        | "tagen"
                        | "jahrzehnten"
                )
                && unit.capital(at + 2);
            let time = lasting
                || unit.capital(at + 1)
                    && unit.capital(at + 2)
                    && (phrases::german_time(unit, &day) || phrases::is_day(unit, at + 1));
            at = match phrase {
                Some(_) if bare || time => at + 2,
                Some(phrase) => phrase.end,
                None => return from,
            };
        } else if unit.is(at, Class::Adverb) && !unit.capital(at) {
            at += 1;
        } else if unit.lower(at) == "wie"
            && let from = at + 1 + usize::from(unit.lower(at + 1) == "auch")
            && let Some(likewise) = phrases::german_plain(unit, from, limit)
        {
            // "bedauert wie auch andere Gäste die Schließung"
            at = likewise.end;
        } else if unit.lower(at) == "als" && unit.capital(at + 1) {
            // "nannte als Grund den Mangel an Personal", "nennt als Ursache des Booms die Preise"
            let owner = matches!(unit.lower(at + 2), "des" | "der")
                .then(|| phrases::german_plain(unit, at + 2, limit))
                .flatten();
            at = owner.map_or(at + 2, |it| it.end);
        } else {
            break;
        }
    }
    at.min(limit)
}

/// Where a date with its month that starts at `at` ends: "3. Mai", "3. Mai 2010", "dem 3. Mai".
pub(super) fn date_end(unit: &Unit, at: usize) -> Option<usize> {
    // "seit dem 3. Mai"
    let at = at + usize::from(matches!(unit.lower(at), "dem" | "den"));
    if unit.kind(at) != Some(Kind::Number) {
        return None;
    }
    let month = at + 1 + usize::from(unit.kind(at + 1) == Some(Kind::Stop));
    if !phrases::is_day(unit, month) || !unit.capital(month) {
        return None;
    }
    let year = unit.kind(month + 1) == Some(Kind::Number);
    Some(month + 1 + usize::from(year))
}

/// Where the clause goes on behind a date that stands between the comma at `comma` and another one: "am Montag[, dem 3.
/// Mai,] den Termin".
fn date_between_commas(unit: &Unit, comma: usize, limit: usize) -> Option<usize> {
    let day = comma + 1 + usize::from(matches!(unit.lower(comma + 1), "dem" | "den" | "am"));
    let end = date_end(unit, day)?;
    (unit.kind(end) == Some(Kind::Comma) && end < limit).then_some(end + 1)
}

/// Where an object ends: before adverbs and "nicht" that close the clause, and before "und" with
/// another verb.
pub(super) fn object_end(unit: &Unit, object: Range<usize>) -> usize {
    let mut end = (object.start + 1..object.end)
        .find(|it| unit.lower(*it) == "und" && !unit.capital(it + 1) && is_finite(unit, it + 1))
        .unwrap_or(object.end);
    while end > object.start + 1
        && !unit.capital(end - 1)
        // "hält eine Einigung für wahrscheinlich"
        && unit.lower(end - 2) != "für"
        && (unit.is(end - 1, Class::Adverb)
            || matches!(
                unit.lower(end - 1),
                "nicht" | "aber" | "jedoch" | "umgehend"
            ))
    {
        end -= 1;
    }
    end
}

pub(super) fn contracted(preposition: &str, word: &str) -> bool {
    matches!(
        (preposition, word),
        ("zu", "zum" | "zur") | ("von", "vom") | ("an", "am") | ("auf", "aufs")
    )
}
