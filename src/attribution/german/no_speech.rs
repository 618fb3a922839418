//! German reporting verbs in senses in which nobody says anything: "mit einer bestätigten Zeit von …", "räumte den
//! Gästen Rechte ein", "hat sich informiert", "entschied, ob …", "bestreitet ein Spiel".

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Segment, Unit};
use super::clauses::{has_konjunktiv, has_quotation, is_finite, is_relative};
use super::cues::Cue;
use super::dependents::can_speak;

/// Whether the word at `index` is a participle before its noun: "mit einer bestätigten Zeit", "des behaupteten Mordes".
pub(super) fn is_attribute(unit: &Unit, index: usize) -> bool {
    if index == 0
        || !unit.capital(index + 1)
        || !unit.lower(index).ends_with(['n', 'e', 'r', 'm'])
        || unit.capital(index)
    {
        return false;
    }
    // "Die verdächtigen Personen seien gesehen worden": behind an article that opens a clause which has its finite verb.
    let opens = matches!(unit.lower(index - 1), "der" | "die" | "das")
        && unit.segments.get(unit.segment_of(index)).is_some_and(|it| {
            it.tokens.start + 1 == index
                && (index + 2..it.tokens.end)
                    .any(|word| is_finite(unit, word) && !unit.capital(word))
                && !is_relative(unit, it.tokens.clone())
        });
    if opens || index < 2 || unit.capital(index - 1) {
        return opens;
    }
    match unit.lower(index - 1) {
        "des" | "eines" | "einem" | "einer" | "dem" => true,
        "der" | "den" | "die" | "das" | "eine" | "einen" => {
            unit.is(index - 2, Class::Preposition) && unit.lower(index - 2) != "während"
        }
        _ => false,
    }
}

/// Whether the verb tells something other than what somebody says.
pub(super) fn tells_no_speech(unit: &Unit, segment: &Segment, cue: &Cue) -> bool {
    let tokens = segment.tokens.clone();
    let verb = cue
        .words
        .iter()
        .map(|it| unit.lower(*it))
        .max_by_key(|it| it.len())
        .unwrap_or("");
    let holds = |word: &str| tokens.clone().any(|it| unit.lower(it) == word);
    let ends = |list: &[&str]| {
        tokens
            .clone()
            .any(|it| unit.capital(it) && list.iter().any(|end| unit.lower(it).ends_with(end)))
    };
    let next = unit
        .segments
        .get(cue.segment + 1)
        .map(|it| it.tokens.clone());
    match verb.get(..4).unwrap_or("") {
        // "entscheidet, ob …", "hat über die Frage geurteilt, ob …": the answer is not told.
        "ents" | "urte" | "geur" => next.is_some_and(|it| {
            unit.is(it.start, Class::ClauseOpener)
                && !matches!(unit.lower(it.start), "dass" | "daß")
        }),
        // "hat sich vor Ort informiert"; "Die Medien wurden informiert" names nothing.
        "info" | "unte" if verb.contains("informier") || verb.starts_with("unterrichte") => {
            let told = next.is_some_and(|it| matches!(unit.lower(it.start), "dass" | "wie"));
            !told && (holds("sich") || cue.passive && !holds("über") && !holds("darüber"))
        }
        // "Die Gewalt ging von den Fans aus", "war von der Firma ausgegangen": where something began.
        "ging" | "geht" | "gehe" | "ausg" if cue.verb.of.iter().any(|it| it == "von") => {
            tokens.clone().any(|it| {
                let definite = unit.lower(it) == "vom"
                    || unit.lower(it) == "von"
                        && matches!(unit.lower(it + 1), "der" | "dem" | "den");
                definite
                    && phrases::german_plain(unit, it + 1, tokens.end)
                        .is_some_and(|it| can_speak(unit, &(it.start..it.end)) && it.len() < 4)
            })
        }
        // "räumte den Nachbarn Überflugrechte ein"
        "räum" | "eing" if cue.verb.particle.as_deref() == Some("ein") => ends(&[
            "recht",
            "rechte",
            "frist",
            "kredit",
            "rabatt",
            "zugang",
            "vorrang",
            "priorität",
            "möglichkeit",
            "möglichkeiten",
            "spielraum",
            "chancen",
            "platz",
            "raum",
        ]),
        // "befand sich als Gast im Haus"
        "befa" | "befi" | "befu" => holds("sich"),
        "erha" | "erhi" => holds("dafür"),
        // "Die Gruppe nennt sich „Luv“", "wie sich die Junta selbst nennt" gives a name.
        "nenn" | "nann" | "gena" => holds("sich"),
        // "bestreitet sein zweites Spiel"
        "best" if verb.starts_with("bestr") => ends(&[
            "spiel",
            "spiele",
            "rennen",
            "turnier",
            "finale",
            "partie",
            "wettkampf",
            "match",
            "saison",
            "lebensunterhalt",
            "kosten",
            "duell",
            "auftakt",
            "show",
            "konzert",
            "programm",
            "debüt",
        ]),
        // "stand Rede und Antwort"
        "gest" => holds("rede"),
        // "Das Wetter meinte es gut", "machte von sich reden"
        // "meinte damit wohl die Bahn": what words stand for.
        "mein" => holds("damit") || holds("es") && (holds("gut") || holds("ernst")),
        "rede" => holds("sich"),
        "dach" | "denk" => holds("niemand") || holds("keiner"),
        "brac" | "brin" => holds("spiel") && !tokens.clone().any(|it| unit.lower(it) == "ins"),
        // "bemerkte den Fehler gleich, …": what somebody notices.
        "beme" => next.is_some_and(|it| {
            !unit.is(it.start, Class::ClauseOpener)
                && !has_konjunktiv(unit, it.start..unit.end())
                && !has_quotation(unit, 0..unit.end())
        }),
        // "eine – fast erwartete – Medaille"
        "erwa" => {
            let dash = |at: usize| unit.kind(at) == Some(Kind::Dash);
            segment.before.is_some_and(dash) && dash(tokens.end) && tokens.len() < 4
        }
        _ => false,
    }
}
