//! Who speaks and whom it is said to, in the clause of a German reporting verb.

use std::ops::Range;

use super::super::frame::{Found, Mention};
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Quoted, Unit};
use super::adverbs::opening_adverb;
use super::agreement::{is_oblique, object_by_number, plural_verb, told_first};
use super::clauses::{has_konjunktiv, is_finite};
use super::content_ends::second_verb;
use super::coordinated::second_subject;
use super::counted::has_number;
use super::cues::{Cue, Order};
use super::dependents::{before_of, can_speak};
use super::impersonal::seat_in;
use super::modals::subject_of_modal;
use super::objects::contracted;
use super::subjects::{
    clause_starts_here, deed_first, first_of_list, is_talk, object_first, shared_subject,
    talk_first,
};
use super::told::{told_behind, told_medium, told_to};

/// "wird Panetta zitiert": the person quoted is the subject.
pub(super) fn quoted_person(unit: &Unit, cue: &Cue) -> Option<Range<usize>> {
    let zitiert = cue.words.iter().any(|it| unit.lower(*it) == "zitiert");
    zitiert.then(|| subject(unit, cue)).flatten()
}

/// "zitiert ein Sender einen Beamten": who cites comes first in the chain, the object is the origin.
pub(super) fn cite(unit: &Unit, cue: &Cue, statement: &mut Found) {
    // "zitiert ihn das Blatt"
    let pronoun = cue.finite + 1;
    if matches!(unit.lower(pronoun), "ihn" | "sie")
        && let Some(subject) = phrases::german(unit, pronoun + 1, unit.end())
    {
        statement.chain = vec![
            Mention::Words(subject),
            Mention::Words(pronoun..pronoun + 1),
        ];
        statement.speaker = Some(pronoun..pronoun + 1);
        return;
    }
    let Some(mut subject) = statement.speaker.clone() else {
        return;
    };
    // "zitiert die „Computerwoche“ Lynch": whom the outlet cites stands behind its name.
    if let Some(title) = subject
        .clone()
        .find(|it| unit.kind(*it) == Some(Kind::Quote(Quoted::Title)))
        && title + 1 < subject.end
        && subject.start > cue.finite
    {
        subject.end = title + 1;
    }
    // "zitiert ndr.de Polizeisprecher Ralf Meyer"
    if subject.len() > 1
        && subject.start > cue.finite
        && unit.lower(subject.start).contains('.')
        && unit.lower(subject.start).len() > 4
    {
        subject.end = subject.start + 1;
    }
    let from = subject.end.max(cue.finite + 1);
    let limit = unit
        .segments
        .get(cue.segment)
        .map_or(from, |it| it.tokens.end);
    let object = (from..limit).find_map(|it| {
        let determined = matches!(
            unit.lower(it),
            "einen" | "den" | "eine" | "die" | "seinen" | "ihren"
        ) || unit.capital(it);
        // "zitierte die Agentur am Samstagabend einen Sprecher"
        (determined && !unit.is(it.wrapping_sub(1), Class::Preposition))
            .then(|| phrases::german(unit, it, limit))
            .flatten()
            .filter(|it| !phrases::german_time(unit, it))
    });
    if let Some(object) = object {
        statement.chain = vec![Mention::Words(subject), Mention::Words(object.clone())];
        statement.speaker = Some(object);
    }
}

pub(super) fn set_speaker(statement: &mut Found, speaker: Option<Range<usize>>) {
    if let Some(speaker) = speaker {
        statement.chain = vec![Mention::Words(speaker.clone())];
        statement.speaker = Some(speaker);
    }
}

/// The subject of the clause of a reporting verb.
fn subject(unit: &Unit, cue: &Cue) -> Option<Range<usize>> {
    subject_and_addressee(unit, cue).0
}

/// Who speaks and whom it is said to.
pub(super) type Sides = (Option<Range<usize>>, Option<Range<usize>>);

/// Who speaks in the clause of a reporting verb of the unit, and whom it is said to. Looked for once for each verb.
pub(super) fn subject_and_addressee(unit: &Unit, cue: &Cue) -> Sides {
    cue.sides.get_or_init(|| sides(unit, cue)).clone()
}

/// The subject that stands with what it is, or is called, before the verb that opens a segment: "[Einer der Gäste, Karl
/// Pohl,] dankte und ergänzte, …".
fn described_subject(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    let comma = verb
        .checked_sub(1)
        .filter(|it| unit.kind(*it) == Some(Kind::Comma) && is_finite(unit, verb))?;
    phrases::german(unit, 0, verb).filter(|it| {
        it.end == comma
            && it.clone().any(|word| unit.kind(word) == Some(Kind::Comma))
            && !is_oblique(unit.lower(0))
    })
}

/// Whether nothing but somebody's name stands before a segment that tells what he is, up to the verb.
fn opens_with_name(unit: &Unit, number: usize, finite: usize) -> bool {
    let Some([name, role]) = unit.segments.get(..2).filter(|_| number == 1) else {
        return false;
    };
    let named = (2..=3).contains(&name.tokens.len())
        && name.tokens.clone().all(|it| {
            unit.at(it)
                .is_some_and(|token| token.capital && token.entry.is_none() && !token.country)
        });
    let role = role.tokens.start;
    let is_role = |it: usize| unit.capital(it) && unit.ends_in(it, Class::Role);
    // "Rolf Pohl, Sekretär des Vereins sagte": "Rolf Pohl, Kanzlerin Ute Brandt" would be two.
    let bare = is_role(role)
        && matches!(
            unit.lower(role + 1),
            "der" | "des" | "von" | "vom" | "im" | "am" | "beim" | "bei" | "für" | "in"
        );
    named
        && unit.kind(name.tokens.end) == Some(Kind::Comma)
        && (bare
            || matches!(unit.lower(role), "der" | "die" | "ein" | "eine")
                && (role + 1..finite.min(role + 4)).any(is_role))
}

/// The whole list that a subject behind its verb opens, where nothing but the rest of the verb follows: "haben [Norwegen,
/// Japan und die Schweiz] angeboten".
fn listed_behind(unit: &Unit, first: &Range<usize>, limit: usize) -> Option<Range<usize>> {
    let mut end = first.end;
    let mut closed = false;
    while unit.kind(end) == Some(Kind::Comma) && !closed {
        let member = phrases::german_plain(unit, end + 1, limit)?;
        closed = member
            .clone()
            .any(|it| matches!(unit.lower(it), "und" | "sowie"));
        end = member.end;
    }
    (closed && end == limit).then_some(first.start..end)
}

/// The subject behind a verb that asks somebody for something, up to whom it asks: "fordern [die Verbände] Bürger
/// dazu auf", "rief [der Minister] Anwohner auf".
fn before_addressee(unit: &Unit, cue: &Cue, phrase: Range<usize>) -> Range<usize> {
    let several = |it: usize| {
        unit.lower(it).ends_with(['n', 'r', 'e', 's'])
            && (unit.is(it, Class::UnnamedNoun)
                || unit.ends_in(it, Class::UnnamedNoun)
                || unit.ends_in(it, Class::Role)
                || PEOPLE.iter().any(|end| unit.lower(it).ends_with(end)))
    };
    let whom = (cue.verb.asks && unit.is(phrase.start, Class::Determiner))
        .then(|| {
            (phrase.start + 2..phrase.end).find(|it| {
                unit.capital(*it)
                    && unit.capital(it - 1)
                    && unit.kind(it - 1) == Some(Kind::Word)
                    && !unit.is_first_name(it - 1)
                    && several(*it)
            })
        })
        .flatten();
    phrase.start..whom.unwrap_or(phrase.end)
}

/// Whether "gegenüber" at `at` goes with the noun of an attitude before it: "seine Sympathie [gegenüber den Rebellen]".
fn holds_towards(unit: &Unit, at: usize) -> bool {
    const ATTITUDES: [&str; 31] = [
        "abneigung",
        "achtung",
        "aggression",
        "aggressionen",
        "ansprüche",
        "bedenken",
        "dankbarkeit",
        "feindseligkeit",
        "gleichgültigkeit",
        "haltung",
        "härte",
        "kritik",
        "loyalität",
        "misstrauen",
        "nachsicht",
        "offenheit",
        "pflicht",
        "pflichten",
        "respekt",
        "skepsis",
        "solidarität",
        "sympathie",
        "toleranz",
        "treue",
        "verantwortung",
        "verpflichtung",
        "verpflichtungen",
        "vertrauen",
        "vorbehalte",
        "vorurteile",
        "zurückhaltung",
    ];
    at > 0
        && unit.capital(at - 1)
        && ATTITUDES
            .iter()
            .any(|end| unit.lower(at - 1).ends_with(end))
}

/// Ends of nouns for those who are asked to do something.
const PEOPLE: [&str; 14] = [
    "bürger",
    "bürgerinnen",
    "anwohner",
    "bewohner",
    "einwohner",
    "beschäftigte",
    "mitglieder",
    "eltern",
    "autofahrer",
    "reisende",
    "kunden",
    "verbraucher",
    "zeugen",
    "nachbarn",
];

fn sides(unit: &Unit, cue: &Cue) -> Sides {
    let segment = match unit.segments.get(cue.segment) {
        Some(segment) => segment.tokens.clone(),
        None => return (None, None),
    };
    let limit = cue
        .words
        .iter()
        .copied()
        .filter(|it| *it > cue.finite)
        .max()
        .unwrap_or(segment.end)
        .max(segment.end);
    let mut addressee: Option<Range<usize>> = None;
    let mut speaker =
        second_subject(unit, cue).or_else(|| subject_of_modal(unit, cue, segment.clone()));
    let joined = speaker.is_some();
    // "Nuri Rahm, der Leiter der Behörde teilte mit": the whole up to the verb.
    if speaker.is_none()
        && cue.order == Order::Second
        && opens_with_name(unit, cue.segment, cue.finite)
    {
        speaker = Some(0..cue.finite);
    }
    let joined = joined || speaker.is_some();
    let inverted = cue.order == Order::Second
        && matches!(unit.lower(cue.finite + 1), "er" | "man" | "wir" | "ich");
    // "Der Agentur zufolge teilte das Amt mit": the subject stands behind the verb.
    let told = cue.finite > 0 && unit.lower(cue.finite - 1) == "zufolge";
    // "Angesprochen auf das Treffen sagte der Minister": what he was asked opens the sentence.
    let asked = cue.finite > 1
        && cue.segment == 0
        && matches!(
            unit.lower(0),
            "angesprochen" | "gefragt" | "befragt" | "konfrontiert" | "gebeten"
        );
    let inverted = inverted || told || asked || object_first(unit, cue);
    if cue.order != Order::First && !inverted && !joined {
        let bracketed = unit
            .segments
            .get(cue.segment)
            .and_then(|it| it.before)
            .is_some_and(|it| unit.kind(it) == Some(Kind::Close));
        let mut start = if cue.segment == 0
            || bracketed
            || !clause_starts_here(unit, segment.start, cue.finite)
        {
            0
        } else {
            segment.start
        };
        if start == 0
            && let Some(colon) = (0..segment.start).rfind(|it| unit.kind(*it) == Some(Kind::Colon))
        {
            start = colon + 1;
        }
        // "René Prévot, der Präsident des Landes sagte, …": the comma behind what he is has been left out.
        if start == segment.start && opens_with_name(unit, cue.segment, cue.finite) {
            start = 0;
        }
        // "Er sagte, der Verein brauche Geld und fügte hinzu": the subject is the first one.
        if unit.lower(cue.finite.wrapping_sub(1)) == "und"
            && (has_konjunktiv(unit, start..cue.finite) || second_verb(unit, cue.finite - 1))
        {
            start = 0;
        }
        // "Gegenüber der „Hafenpost“ erklärte der Minister": whom it is told opens the sentence.
        let faces = unit.lower(start) == "gegenüber" && start + 1 < cue.finite;
        while start < cue.finite
            && !faces
            // "Ihr Ministerium teilte mit": whose it is.
            && !(unit.lower(start) == "ihr" && unit.capital(start + 1))
            && (unit.is(start, Class::Adverb)
                || unit.is(start, Class::Coordinator)
                || opening_adverb(unit, start, cue.finite)
                || matches!(unit.kind(start), Some(Kind::Comma | Kind::Dash)))
        {
            start += 1;
        }
        // "…, und kündigte an": the subject is that of the clause before.
        if start == cue.finite && cue.segment > 0 {
            start = 0;
            while start < cue.finite && unit.is(start, Class::Adverb) {
                start += 1;
            }
        }
        // "Dessen Anwalt wies das zurück": whose somebody is stands before the noun.
        if matches!(unit.lower(start), "dessen" | "deren") && unit.capital(start + 1) {
            start += 1;
        }
        // "Von Reuters befragte Fachleute hatten … vorausgesagt"
        if unit.is(start, Class::Preposition)
            && let Some(asked) = phrases::german_attributed(unit, start, cue.finite)
            && asked.end == cue.finite
            && can_speak(unit, &(asked.end - 1..asked.end))
            // "Unter den 300 größten Firmen zählt das Amt zehn": there no noun stands before the attribute.
            && (start + 1..asked.end - 1).any(|it| unit.capital(it))
            && !(start..asked.end)
                .any(|it| ["befragte", "zitierte", "genannte"].contains(&unit.lower(it)))
        {
            // "Mit der Sache vertraute Personen sagten"
            speaker = Some(asked);
        } else if unit.is(start, Class::Preposition)
            && let Some(asked) = phrases::german_attributed(unit, start, cue.finite)
            && asked.end == cue.finite
            && (start..asked.end)
                .any(|it| ["befragte", "zitierte", "genannte"].contains(&unit.lower(it)))
        {
            start = (start..asked.end)
                .find(|it| *it > 0 && unit.capital(*it) && unit.lower(it - 1).ends_with("te"))
                .unwrap_or(start);
        }
        // "Als Grund nannte die Chefin …": what opens the sentence is no subject.
        let stands_for = unit.lower(start) == "als" && unit.capital(start + 1);
        if !stands_for
            && !faces
            && let Some(phrase) = phrases::german(unit, start, cue.finite)
        {
            // "Arp lobte die Abwehr, bemängelte aber …" has one subject.
            let contrasts = start == 0
                && cue.finite == segment.start
                && matches!(
                    unit.lower(cue.finite + 1),
                    "aber" | "jedoch" | "allerdings" | "hingegen" | "dagegen" | "zugleich"
                );
            // "Das „Nationale Flutzentrum“ des Landes warnt": whose it is.
            let owned = unit.kind(phrase.end - 1) == Some(Kind::Quote(Quoted::Title))
                && matches!(unit.lower(phrase.end), "des" | "der")
                && phrases::german_plain(unit, phrase.end, cue.finite)
                    .is_some_and(|it| it.end == cue.finite);
            let close = contrasts
                || owned
                || matches!(unit.kind(phrase.end), Some(Kind::Comma))
                || phrase.end == cue.finite
                || unit.is(phrase.end, Class::Adverb)
                || unit.is(phrase.end, Class::Preposition)
                || matches!(
                    unit.lower(cue.finite.wrapping_sub(1)),
                    "und" | "aber" | "sowie"
                );
            if told_first(unit, cue, &phrase, limit) {
                addressee = Some(phrase.clone());
            }
            let nominative = addressee.is_none()
                && !matches!(
                    unit.lower(phrase.start),
                    "dem" | "einem" | "den" | "einen" | "ihren" | "seinen" | "ihm" | "ihnen"
                );
            let measure = [
                "euro",
                "dollar",
                "franken",
                "prozent",
                "millionen",
                "milliarden",
                "tonnen",
                "liter",
                "meter",
                "kilometer",
            ]
            .contains(&unit.lower(phrase.end - 1))
                // "18 Prozent forderten ein Verbot": that many of those who were asked.
                && !(unit.lower(phrase.end - 1) == "prozent" && plural_verb(unit.lower(cue.finite)));
            let time = phrases::german_time(unit, &phrase);
            // "Kündigungen schloss die Chefin aus": who says so stands behind the verb.
            let thing = phrase.end == cue.finite
                && unit.kind(phrase.start) != Some(Kind::Number)
                && phrases::german_nobody(unit, &phrase)
                || deed_first(unit, cue, &phrase, segment.end)
                // "17 tote Wale verzeichnet die Wacht": what is counted opens the sentence.
                || cue.verb.counts
                    && has_number(unit, phrase.clone())
                    && !has_number(unit, cue.finite..limit)
                || talk_first(unit, cue, &phrase, segment.end)
                || cue.verb.object && object_by_number(unit, cue, &phrase, segment.end);
            // "CDU, SPD und Grüne begrüßten das": what stands before the comma is one of them.
            let listed = (phrase.start == segment.start
                && cue.segment > 0
                && phrase.clone().any(|it| unit.lower(it) == "und"))
            .then(|| first_of_list(unit, cue.segment))
            .flatten();
            let phrase = listed.map_or_else(|| phrase.clone(), |it| it..phrase.end);
            if close && nominative && !measure && !time && !thing && phrase.end <= cue.finite {
                speaker = Some(phrase);
            }
        }
        // "Russlands Krieg gegen die Ukraine Südkorea fordert …": the mark of a subject runs into the headline.
        let named = cue.finite.wrapping_sub(1);
        let marked = speaker
            .as_ref()
            .is_some_and(|it| it.end < named && !can_speak(unit, it))
            && !unit.is(named.wrapping_sub(1), Class::Preposition)
            // "Das „Flutzentrum“ der USA warnt": whose it is.
            && !matches!(unit.lower(named.wrapping_sub(1)), "der" | "des");
        if marked && unit.at(named).is_some_and(|it| it.country) {
            speaker = Some(named..cue.finite);
        }
    }
    if speaker.is_none() && unit.lower(cue.finite.wrapping_sub(1)) == "und" {
        speaker = shared_subject(unit, segment.start, cue.finite - 1)
            .or_else(|| described_subject(unit, segment.start));
    }
    let mut at = cue.finite + 1;
    // "so schätzt es der Vorstand", "nannte es die Kammer": the pronoun is what is spoken of.
    if unit.lower(at) == "es"
        && !unit.lower(cue.finite).starts_with('g')
        && matches!(unit.lower(at + 1), "der" | "die" | "das" | "ein" | "eine")
        && speaker.is_none()
        && phrases::german_plain(unit, at + 1, limit).is_some_and(|it| {
            can_speak(unit, &it) || it.clone().any(|word| unit.is_first_name(word))
        })
    {
        at += 1;
    }
    while at < limit {
        let lower = unit.lower(at);
        // "Brandt sagte „Bild“, der Plan sei tot"
        if speaker.is_some()
            && addressee.is_none()
            && unit.kind(at) == Some(Kind::Quote(Quoted::Title))
            && (at == cue.finite + 1 || speaker.as_ref().is_some_and(|it| it.end == at))
            && at + 1 == segment.end
            && unit.kind(at + 1) == Some(Kind::Comma)
        {
            addressee = Some(at..at + 1);
        }
        if unit.is(at, Class::Preposition) {
            // "zur APA", "gegenüber Blick"
            if addressee.is_none()
                && lower != "im"
                // "rief zum „Großen Fasten“ auf"
                && !cue.verb.of.iter().any(|it| it == lower || contracted(it, lower))
                && let Some(told) = told_to(unit, at, limit)
            {
                at = told.end;
                addressee = Some(told);
                continue;
            }
            let phrase = phrases::german_plain(unit, at + 1, limit);
            if let Some(phrase) = phrase {
                let heard = phrase.clone().any(|it| unit.is(it, Class::AddresseeNoun));
                if addressee.is_none()
                    && (lower == "gegenüber" && !holds_towards(unit, at)
                        || matches!(lower, "vor" | "zu" | "zur" | "zum") && heard)
                {
                    addressee = Some(phrase.clone());
                }
                at = phrase.end;
            } else {
                at += 1;
            }
            continue;
        }
        // "unserer Redaktion", "AFP am Telefon": no genitive of the speaker's.
        if speaker.is_some()
            && addressee.is_none()
            && let Some(told) = phrases::outlet(unit, at, limit)
        {
            at = told.end;
            addressee = Some(told);
            continue;
        }
        if speaker.is_none() || addressee.is_none() {
            let dative = matches!(
                lower,
                "dem" | "einem" | "den" | "ihrem" | "seinem" | "seinen" | "ihren"
            ) || speaker.is_some() && phrases::addressed(unit, at, limit)
                || speaker.is_some() && lower == "der";
            let nounish = unit.capital(at)
                || unit.is(at, Class::Determiner)
                || unit.is(at, Class::Pronoun)
                || unit.kind(at) == Some(Kind::Number)
                || !unit.is(at, Class::Adverb);
            if nounish && let Some(phrase) = phrases::german(unit, at, limit) {
                // "wies Vorwürfe zurück": what somebody speaks of.
                if phrase.len() == 1 && speaker.is_none() && is_talk(unit, &phrase) {
                    at = phrase.end;
                    continue;
                }
                // "den Schritt" is no dative: plurals there end in -n, or in -s.
                let object = matches!(lower, "den" | "seinen" | "ihren")
                    && !unit.lower(phrase.end - 1).ends_with(['n', 's']);
                if dative && object || phrases::german_time(unit, &phrase) {
                    at = phrase.end;
                    continue;
                }
                if dative {
                    addressee = addressee.or(Some(phrase.clone()));
                } else if speaker.is_none() {
                    let phrase = before_addressee(unit, cue, phrase.clone());
                    speaker = Some(before_of(unit, cue, phrase, limit));
                }
                at = phrase.end;
                continue;
            }
        }
        at += 1;
    }
    // "Hilfe haben auch Norwegen, Japan und die Schweiz angeboten": all of them.
    if let Some(several) = speaker
        .as_ref()
        .filter(|it| it.start > cue.finite && plural_verb(unit.lower(cue.finite)))
        .and_then(|it| listed_behind(unit, it, limit))
    {
        speaker = Some(several);
    }
    // "Von Berg fügte hinzu, …": a name rather than whose something is.
    let family = (matches!(unit.lower(0), "von" | "van" | "de" | "di")
        // "Zu Gutenberg hatte angegeben, …"
        || unit.lower(0) == "zu"
            && unit.at(1).is_some_and(|it| it.entry.is_none() && !it.country)
            && !unit.is_first_name(1)
            && speaker
                .as_ref()
                .is_none_or(|it| unit.at(it.end - 1).is_some_and(|it| it.entry.is_some()))
            && !cue.verb.of.iter().any(|it| it == "zu"))
        && cue.finite == 2
        // "Von Erfolg sprach die Bahn"
        && !cue.verb.of.iter().any(|it| it == "von")
        && unit.capital(1)
        && unit.kind(1) == Some(Kind::Word)
        && !unit.is(1, Class::Determiner);
    let another = |it: &Range<usize>| {
        can_speak(unit, it)
            || it.clone().any(|word| unit.is_first_name(word))
            || unit.is(it.start, Class::Pronoun)
    };
    if family && !speaker.as_ref().is_some_and(another) {
        speaker = Some(1..2);
    }
    // "In Moskau wies man das zurück": those there.
    if speaker
        .as_ref()
        .is_some_and(|it| it.len() == 1 && unit.lower(it.start) == "man")
        && let Some(seat) = seat_in(unit, segment.clone())
    {
        speaker = Some(seat);
    }
    // "sagte er im Interview mit dem „Kurier“", "schreiben sie im Fachblatt „Horizons“"
    if addressee.is_none() {
        let beside = |it: &Range<usize>| {
            speaker
                .as_ref()
                .is_none_or(|speaker| it.end <= speaker.start || it.start >= speaker.end)
        };
        let from = segment.start.min(cue.finite);
        addressee = told_medium(unit, from..limit).filter(beside);
        // "sagte der Vorsitzende, Hassan Dsch, der Nachrichtenagentur Norda": behind the name.
        if addressee.is_none()
            && let Some(speaker) = speaker.as_ref().filter(|it| it.start > cue.finite)
        {
            addressee = told_behind(unit, limit.max(speaker.end));
        }
    }
    (speaker, addressee)
}
