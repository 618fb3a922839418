//! German speech acts without a clause: the content is what the act is about.

use std::ops::Range;

use super::super::frame::{Aside, Found, without};
use super::super::lexicon::{Class, Shape};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Quoted, Token, Unit};
use super::clauses::{is_finite, is_participle};
use super::content::trim;
use super::counted::counted;
use super::cues::{Cue, turns};
use super::dependents::can_speak;
use super::frame_ends::frame_start;
use super::negation::in_attribute;
use super::object_ends::{behind_verb, whole, without_whom};
use super::objects::{
    contracted, date_end, has_preposition, is_deed, object_end, object_start, tells_an_event,
    topical,
};
use super::speakers::{set_speaker, subject_and_addressee};

/// A speech act without a clause: "bestritt den Einsatz".
pub(super) fn act(unit: &Unit, cue: &Cue, asides: &[Aside]) -> Option<Found> {
    let segment = unit.segments.get(cue.segment)?;
    if segment
        .before
        .is_some_and(|it| unit.kind(it) == Some(Kind::Open))
    {
        return None;
    }
    let quotes = segment
        .tokens
        .clone()
        .any(|it| it > cue.finite && unit.at(it).is_some_and(Token::is_quotation));
    // What others are retold to do is part of what is said, and silence is no statement.
    // "nannte die Forderung nicht finanzierbar"
    let names = ["nann", "nenn"]
        .iter()
        .any(|stem| unit.lower(cue.finite).starts_with(stem));
    let judged_not = |it: usize| {
        names
            && it + 2 == segment.tokens.end
            && unit.kind(it + 1) == Some(Kind::Word)
            && !unit.capital(it + 1)
    };
    let denied = segment.tokens.clone().any(|it| {
        unit.lower(it) == "nicht"
            && it > cue.finite
            && !unit.is(it + 1, Class::Adverb)
            && !in_attribute(unit, it)
            && !judged_not(it)
    }) && !cue.verb.needs.iter().any(|it| it == "nicht");
    // "Die Auftraggeber sollen Geld versprochen haben" is hearsay about a deed.
    let hearsay = matches!(unit.lower(cue.finite), "soll" | "sollen");
    // "geht nicht von einem Verbrechen aus", "rechnet nicht mit Engpässen" is what somebody thinks.
    let judges_not = cue.verb.needs.iter().any(|it| it == "für")
        && segment.tokens.clone().any(|it| {
            // "hält den Plan für nicht finanzierbar"
            let before = it.checked_sub(1).map_or("", |it| unit.lower(it));
            unit.lower(it) == "nicht" && (unit.lower(it + 1) == "für" || before == "für")
        });
    // "glaubt nicht an einen Angriff"
    let disbelieves = unit.lower(cue.finite).starts_with("glaub")
        && segment
            .tokens
            .clone()
            .any(|it| unit.lower(it) == "nicht" && unit.lower(it + 1) == "an");
    let judges_not = judges_not || disbelieves;
    let thinks = denied
        && cue.words.iter().all(|it| unit.lower(*it) != "nicht")
        && !cue.verb.asks
        && cue
            .verb
            .needs
            .iter()
            .any(|it| matches!(it.as_str(), "davon" | "damit"))
        && segment.tokens.clone().any(|it| {
            unit.lower(it) == "nicht"
                && matches!(
                    unit.lower(it + 1),
                    "von" | "vom" | "mit" | "damit" | "davon"
                )
        });
    // "hat ihn zu drei Jahren Haft verurteilt" is a deed.
    let sentences = cue
        .words
        .iter()
        .any(|it| unit.lower(*it).contains("verurteil"))
        && segment
            .tokens
            .clone()
            .any(|it| matches!(unit.lower(it), "zu" | "zur"));
    // "glaubt an den Aufstieg" tells a hope rather than a statement.
    let believes = unit.lower(cue.finite).starts_with("glaub") && !disbelieves && !quotes;
    if sentences || believes || cue.konjunktiv || denied && !thinks && !judges_not || hearsay {
        return None;
    }
    let plain = !cue.verb.object && cue.verb.of.is_empty() && cue.verb.judged_as.is_none();
    if plain && !cue.verb.state && !quotes {
        return None;
    }
    let (speaker, mut addressee) = subject_and_addressee(unit, cue);
    let speaker = speaker?;
    if names_talk(unit, cue, &speaker)
        || tells_an_event(unit, cue, &speaker)
        || declines_to_speak(unit, cue, segment.tokens.clone())
    {
        return None;
    }
    // "man" and "es" stand for nobody who acts.
    if speaker.len() == 1 && matches!(unit.lower(speaker.start), "man" | "es") {
        return None;
    }
    let last_word = cue.words.iter().copied().max()?;
    // "hat der Chef, Karl Arp, vor Panik gewarnt": the clause goes on behind an apposition.
    let reach = unit
        .segments
        .get(unit.segment_of(last_word))
        .map_or(segment.tokens.end, |it| {
            it.tokens.end.max(segment.tokens.end)
        });
    // "hat den Termin [bekannt gegeben]"
    let closing = if last_word > cue.finite {
        let apart = last_word > cue.finite + 1 && cue.words.contains(&(last_word - 1));
        last_word - usize::from(apart)
    } else {
        segment.tokens.end
    };
    let from = if speaker.start > cue.finite {
        speaker.end
    } else {
        cue.finite + 1
    };
    // "hat die Band eingestuft und eine Strafe bestätigt": the object stands behind the first participle.
    // "hat den Gesandten einbestellt und den Abzug verlangt", "hat sich entschuldigt, zugleich aber jede Schuld bestritten"
    let second = (from + 1..closing.max(from)).find(|it| {
        let done = closes_participle(unit, it - 1)
            || last_word > cue.finite + 1
                && unit.capital(it.saturating_sub(2))
                && is_participle(unit.lower(it - 1))
                && !unit.capital(it - 1)
                && unit.is(it + 1, Class::Determiner);
        done && (unit.lower(*it) == "und" || turns(unit, *it))
    });
    let from = second.map_or(from, |it| {
        let mut from = it + 1;
        while from < closing && (unit.is(from, Class::Adverb) || unit.lower(from) == "aber") {
            from += 1;
        }
        from
    });
    let limit = closing.max(from);
    if let Some(quoted) = judgement(unit, cue) {
        let mut statement = Found::new(Form::Direct, vec![quoted..quoted + 1]);
        statement.frame = without(segment.tokens.clone(), &statement.content);
        set_speaker(&mut statement, Some(speaker));
        statement.addressee = addressee;
        return Some(statement);
    }
    let fronted = cue.verb.state
        && segment.tokens.start + 1 == cue.finite
        && cue
            .verb
            .needs
            .iter()
            .any(|it| it == unit.lower(segment.tokens.start));
    let object = if fronted {
        // "Besorgt äußerte sich der Minister über die Lage"
        (speaker.end..limit)
            .find(|it| {
                matches!(
                    unit.lower(*it),
                    "über" | "angesichts" | "wegen" | "zu" | "zum" | "zur"
                )
            })
            .map(|it| it..limit)
    } else if cue.verb.state {
        // "äußerte sich besorgt über die Lage"
        (cue.finite + 1..limit)
            .find(|it| cue.verb.needs.iter().any(|word| word == unit.lower(*it)))
            // "zeigte sich erleichtert" alone says nothing.
            .filter(|it| it + 2 < limit && unit.lower(it + 1) != "und")
            .map(|it| it..limit)
    } else if let Some(marker) = cue.verb.judged_as.as_deref() {
        (from..reach)
            .find(|it| unit.lower(*it) == marker)
            .map(|it| {
                // "bezeichnete [die Reise des Gesandten] als hilfreich": what is judged belongs to the judgement.
                let start = object_start(unit, from, it, asides);
                let judged = start < it
                    && !unit.is(start, Class::Pronoun)
                    && phrases::german_plain(unit, start, it).is_some();
                let first = if judged { start } else { it };
                first..closing.max(it + 1)
            })
    } else if !cue.verb.of.is_empty()
        && let Some(preposition) = governing(unit, cue, from..reach, asides)
    {
        // "schätzt ihre Zahl auf vierzig"
        let start = object_start(unit, from, preposition, asides);
        // "bezifferte die Zahl der Toten [bei den Kämpfen] auf 300"
        let whole = cue.verb.object
            && phrases::german_plain(unit, start, preposition).is_some_and(|it| {
                !unit.is(it.start, Class::Pronoun)
                    && object_start(unit, it.end, preposition, &[]) == preposition
            });
        let start = if whole { start } else { preposition };
        Some(start..limit.max(preposition + 1))
    } else if cue.verb.of.iter().any(|of| {
        of == unit.lower(segment.tokens.start) || contracted(of, unit.lower(segment.tokens.start))
    }) {
        // "Von einem Erfolg sprach der Minister"
        (segment.tokens.start < cue.finite).then_some(segment.tokens.start..cue.finite)
    } else if cue.verb.object {
        let from = object_start(unit, from, limit, asides);
        (from..limit)
            .find(|it| {
                !unit.is(*it, Class::Preposition)
                    && phrases::german_plain(unit, *it, limit).is_some()
                    && !unit.is(*it, Class::Pronoun)
                    || unit.is(*it, Class::Determiner)
                    || unit.capital(*it)
                    || unit.lower(*it) == "dies"
                    || unit.is(*it, Class::Pronoun) && *it > from
                    || matches!(unit.kind(*it), Some(Kind::Quote(_) | Kind::Number))
            })
            .map(|it| {
                // "mehr Personal", "weniger Steuern"
                let measured =
                    it > cue.finite + 1 && matches!(unit.lower(it - 1), "mehr" | "weniger");
                it - usize::from(measured)
            })
            .filter(|it| *it < limit)
            .map(|it| it..judged_end(unit, it, limit))
    } else if quotes {
        segment
            .tokens
            .clone()
            .find(|it| *it > cue.finite && unit.at(*it).is_some_and(Token::is_quotation))
            .map(|it| it..it + 1)
    } else {
        None
    };
    let first = topical(unit, cue, &speaker);
    // "Den Aufwand bezifferte sie [auf] …", "Eine Verlegung bezeichnete er [als] …"
    let led = |at: usize| {
        has_preposition(unit, cue, at) || cue.verb.judged_as.as_deref() == Some(unit.lower(at))
    };
    let ahead = first.clone().filter(|_| {
        object
            .as_ref()
            .is_none_or(|it| led(it.start) || unit.is(it.start, Class::Determiner))
    });
    // Where the object comes first, what follows the verb is whom it is said to.
    let object = match (&ahead, &object) {
        (Some(first), Some(it)) if !led(it.start) => Some(first.clone()),
        (Some(first), None) => Some(first.clone()),
        _ => object.or(first),
    };
    // "Am Montag hat das Werk Versäumnisse eingeräumt": the last of two nouns is the object.
    let mut speaker = speaker;
    let object = object.or_else(|| {
        let last = speaker.end.checked_sub(1)?;
        let two = speaker.len() > 2
            && unit.is(speaker.start, Class::Determiner)
            && unit.capital(last)
            && unit.capital(last - 1);
        let alone = last_word == cue.finite && speaker.end == segment.tokens.end;
        let closes = speaker.start > cue.finite && (speaker.end == last_word || alone);
        let thing = phrases::names_thing(unit, last);
        (cue.verb.object && two && closes && thing).then(|| {
            speaker.end = last;
            last..last + 1
        })
    });
    // "versprach sich der Kreistag Erlöse von 90.000 Euro"
    let hopes =
        unit.lower(cue.finite).starts_with("verspr") && unit.lower(cue.finite + 1) == "sich";
    let second = speaker.start + 2;
    let both = hopes
        && object.is_none()
        && speaker.len() > 2
        && unit.is(speaker.start, Class::Determiner)
        && unit.capital(second - 1)
        && unit.capital(second)
        && !unit.is_first_name(second - 1)
        // "der Konzern Nordstahl" is one.
        && !unit.ends_in(second - 1, Class::CompanyNoun)
        && !can_speak(unit, &(second..second + 1));
    let object = if both {
        let end = speaker.end.max(limit);
        speaker.end = second;
        Some(second..end)
    } else {
        object
    };
    let mut object = object?;
    // "schilderte dem SWR, wie …": whom it was told is not what was told.
    let somebody = |it: usize| can_speak(unit, &(it..it + 1));
    let noun = object.clone().find(|it| unit.capital(*it));
    let clause = unit
        .segments
        .get(cue.segment + 1)
        .is_some_and(|it| unit.is(it.tokens.start, Class::ClauseOpener));
    let people = noun.is_some_and(somebody) && (clause || somebody(object.end - 1));
    let told = people
        && matches!(unit.lower(object.start), "dem" | "den" | "der")
        && addressee
            .as_ref()
            .is_some_and(|it| it.start <= object.start && object.end <= it.end);
    // "kritisierte die Gewerkschaft den Kapitän": those verbs have nobody whom it is told.
    let direct = ["krit", "rüg", "gerüg", "lob", "gelob", "beanst"]
        .iter()
        .any(|stem| cue.words.iter().any(|it| unit.lower(*it).starts_with(stem)));
    if told && !(direct && unit.lower(object.start) != "der") {
        return None;
    }
    // "hatte die Verwaltung 2009 abgelehnt" tells when.
    if object.len() == 1 && unit.kind(object.start) == Some(Kind::Number) && last_word > cue.finite
    {
        return None;
    }
    // "nannte keine Einzelheiten" says that something was not said; "sieht keine Beweise" is a view.
    if unit.lower(object.start).starts_with("kein") && cue.verb.needs.is_empty() {
        return None;
    }
    // "sieht darin einen Erfolg": the word that the verb needs is no part of the object.
    let needed = matches!(unit.lower(object.start), "darin" | "dahinter");
    if needed && object.len() > 1 {
        object.start += 1;
    }
    // "ließ die Vorwürfe [über ihren Anwalt] zurückweisen": neither who does it nor what is done.
    if cue.verb.denies
        && matches!(
            unit.lower(cue.finite),
            "lässt" | "lassen" | "ließ" | "ließen"
        )
    {
        let ends = object.clone().find(|it| {
            *it > object.start
                && (is_needed(unit, cue, *it)
                    || matches!(unit.lower(*it), "über" | "durch" | "von")
                        && phrases::german_plain(unit, it + 1, object.end)
                            .is_some_and(|it| can_speak(unit, &it)))
        });
        object.end = ends.unwrap_or(object.end);
    }
    // "erhob wegen der Vorwürfe Klage": what is raised is no charge.
    let raises = ["erheb", "erhob"]
        .iter()
        .any(|stem| cue.words.iter().any(|it| unit.lower(*it).starts_with(stem)));
    let raised = |words: Range<usize>| {
        words.clone().any(|it| is_needed(unit, cue, it))
            && !words.clone().any(|it| unit.lower(it).starts_with("kein"))
    };
    let never = segment.tokens.clone().any(|it| unit.lower(it) == "nie");
    if raises && (never || !raised(object.clone()) && !ahead.clone().is_some_and(raised)) {
        return None;
    }
    // "wies jede Schuld von sich", "reklamierte den Angriff für sich"
    // "verbittet sich jede Einmischung" needs the pronoun alone.
    let itself = unit.lower(cue.finite + 1) == "sich" && object.start > cue.finite + 1;
    if cue.verb.needs.iter().any(|it| it == "sich") && cue.verb.object && !itself {
        let from_himself =
            |it: &usize| matches!(unit.lower(*it), "von" | "für") && unit.lower(it + 1) == "sich";
        if object.end <= cue.finite {
            // "Jede Schuld wies er von sich"
            (cue.finite..segment.tokens.end).find(from_himself)?;
        } else {
            object.end = object.clone().find(from_himself)?;
        }
    }
    // "schloss Zugeständnisse aus", said by somebody: what is ruled out is nobody.
    let rules_out = unit.lower(cue.finite).starts_with("schl")
        && cue.verb.particle.as_deref() == Some("aus")
        && !can_speak(unit, &object)
        && (phrases::names_thing(unit, object.end - 1)
            || unit.lower(object.end - 1).ends_with("hintergrund"))
        && (can_speak(unit, &speaker) || speaker.len() == 1);
    // "würdigte den Koch als Künstler" judges somebody.
    let judged = (object.start + 1..object.end)
        .any(|it| unit.lower(it) == "als" && !matches!(unit.kind(it + 1), Some(Kind::Quote(_))));
    if cue.verb.deed && !rules_out && !judged && !is_deed(unit, object.clone()) {
        // "lobte die „starke Abwehr“": only the words in quotation marks are said.
        let words = object
            .clone()
            .find(|it| unit.at(*it).is_some_and(Token::is_quotation))?;
        object = words..words + 1;
    }
    if thinks && unit.lower(object.start.wrapping_sub(1)) == "nicht" {
        object.start -= 1;
    }
    if needed_apart(unit, cue, segment.tokens.clone(), &object)
        || doubts_nothing(unit, cue, segment.tokens.clone(), &speaker)
    {
        return None;
    }
    object.end = object_end(unit, object.clone());
    if cue.verb.object
        && let Some(start) = without_whom(unit, cue, &object)
        && !ahead.as_ref().is_some_and(|it| it.contains(&start))
    {
        addressee = addressee.or_else(|| phrases::german_plain(unit, object.start, start));
        object.start = start;
    }
    // What goes on behind a bracket, the commas of a list or in a clause of its own belongs to it.
    if object.end >= segment.tokens.end || unit.kind(object.end + 1) == Some(Kind::Comma) {
        object = whole(unit, object, asides);
    }
    // "meldete acht Tote, darunter drei Kinder"
    if object.end == segment.tokens.end
        && let Some(next) = unit.segments.get(cue.segment + 1)
        && unit.kind(next.tokens.start.wrapping_sub(1)) == Some(Kind::Comma)
        && matches!(unit.lower(next.tokens.start), "darunter" | "davon")
        && !next.tokens.clone().any(|it| is_finite(unit, it))
    {
        object.end = next.tokens.end.min(unit.end());
    }
    // "wies dies gegenüber dem Sender zurück": whom it was told is not what was told.
    if let Some(told) = &addressee
        && told.end == object.end
        && told.start > object.start + 1 + usize::from(cue.verb.state)
        && unit.lower(told.start - 1) == "gegenüber"
    {
        object.end = told.start - 1;
    }
    // "dementierte Berichte, wonach …", "hatte Berichte dementiert, wonach …"
    let mut content = vec![object.clone()];
    if let Some(ahead) = ahead.filter(|it| it.start != object.start) {
        content.insert(0, ahead);
    }
    if object.end <= segment.tokens.end
        && let Some(next) = unit.segments.get(cue.segment + 1)
        && matches!(unit.lower(next.tokens.start), "wonach" | "denen")
        && unit.kind(next.tokens.start - 1) == Some(Kind::Comma)
    {
        content.push(next.tokens.start..next.tokens.end.min(unit.end()));
    } else if object.end == last_word {
        content.extend(behind_verb(unit, last_word, asides));
    }
    // "hatten mit mehr gerechnet" names nothing.
    let empty = content.iter().cloned().flatten().all(|it| {
        unit.is(it, Class::Preposition) || unit.is(it, Class::Adverb) || unit.lower(it) == "mehr"
    });
    if empty {
        return None;
    }
    if cue.verb.counts && !counted(unit, cue, &speaker, &content) {
        return None;
    }
    // "hält den Weg [laut Pohl] für begehbar": who passes it on is no part of it.
    let holes: Vec<Range<usize>> = asides.iter().map(|it| it.tokens.clone()).collect();
    let rest: Vec<Range<usize>> = content
        .iter()
        .flat_map(|it| without(it.clone(), &holes))
        .collect();
    let mut statement = Found::new(Form::Reported, if rest.is_empty() { content } else { rest });
    trim(unit, &mut statement.content);
    if object.clone().all(|it| {
        unit.at(it)
            .is_some_and(|t| matches!(t.kind, Kind::Quote(_)))
            || unit.lower(it) == "als"
    }) {
        statement.form = Form::Direct;
        statement.content = vec![
            object
                .clone()
                .find(|it| matches!(unit.kind(*it), Some(Kind::Quote(_))))
                .map(|it| it..it + 1)?,
        ];
        statement.frame = without(0..unit.end(), &statement.content);
    }
    // "nannte die Berichte „Unsinn“": the quotation at the end is the judgement.
    let last = object.end.saturating_sub(1);
    let names = ["nann", "nenn", "genannt"];
    let names = cue.verb.judged_as.is_some()
        || cue
            .words
            .iter()
            .any(|it| names.iter().any(|stem| unit.lower(*it).starts_with(stem)));
    if statement.form == Form::Reported
        && names
        && last > object.start
        && unit.at(last).is_some_and(Token::is_quotation)
        && !unit.is(last - 1, Class::Determiner)
        && !unit.is(last - 1, Class::Preposition)
        && (unit.capital(last - 1) || unit.is(last - 1, Class::Adverb))
    {
        statement.form = Form::Direct;
        statement.content = vec![last..last + 1];
        statement.frame = without(0..unit.end(), &statement.content);
    }
    if statement.form == Form::Reported {
        let start = frame_start(unit, cue).min(speaker.start);
        statement.frame = vec![start..object.end.max(last_word + 1)];
    }
    // "wird von der Öffentlichkeit kritisiert": who acts is not what the act is about.
    if statement.content.contains(&speaker) {
        return None;
    }
    set_speaker(&mut statement, Some(speaker));
    statement.addressee = addressee;
    Some(statement)
}

/// The preposition that leads to what an act is about, outside of what names a source beside it where there is
/// one: "geht nach den Worten von Arp [von] einem Unfall aus".
fn governing(unit: &Unit, cue: &Cue, tokens: Range<usize>, asides: &[Aside]) -> Option<usize> {
    let beside = |it: &usize| asides.iter().any(|aside| aside.tokens.contains(it));
    // "schrieb in einem Brief vom 3. Mai von Lärm", "wandte sich gegen 8 Uhr an die Stadt"
    let time = |it: usize| {
        date_end(unit, it + 1).is_some()
            || unit.kind(it + 1) == Some(Kind::Number) && unit.lower(it + 2) == "uhr"
            || phrases::is_day(unit, it + 1)
    };
    let mut leads = tokens.filter(|it| has_preposition(unit, cue, *it) && !time(*it));
    let first = leads.next()?;
    Some(
        std::iter::once(first)
            .chain(leads)
            .find(|it| !beside(it))
            .unwrap_or(first),
    )
}

/// Where an object ends before "als" with a judgement in quotation marks, which is a statement of its own, or "als" at
/// the end.
fn judged_end(unit: &Unit, start: usize, limit: usize) -> usize {
    let marks = |it: usize| {
        unit.lower(it) == "als" && unit.kind(it + 1) == Some(Kind::Quote(Quoted::Title))
    };
    let end = (start + 1..limit).find(|it| marks(*it)).unwrap_or(limit);
    end - usize::from(end > start + 1 && unit.lower(end - 1) == "als")
}

/// Whether a participle of a reporting verb stands at `index`.
fn closes_participle(unit: &Unit, index: usize) -> bool {
    unit.at(index).and_then(|it| it.entry).is_some_and(|entry| {
        entry
            .verbs
            .iter()
            .any(|form| form.shape == Shape::Participle)
            && !entry.verbs.iter().any(|form| form.shape == Shape::Finite)
    })
}

/// The quotation that a verb of naming gives as its judgement: "bezeichnete … als „falsch“", "nannte
/// die Berichte „Unsinn“ und verwies …".
pub(super) fn judgement(unit: &Unit, cue: &Cue) -> Option<usize> {
    let tokens = unit.segments.get(cue.segment)?.tokens.clone();
    // "nannte den Hund nach seinem Vater „Rex“" gives a name.
    let names = matches!(
        unit.lower(cue.finite),
        "nennt" | "nannte" | "nennen" | "nannten"
    ) && !tokens
        .clone()
        // "Die Gruppe nennt sich „Luv“" gives a name as well.
        .any(|it| matches!(unit.lower(it), "nach" | "sich"));
    tokens.clone().find(|it| {
        if !matches!(unit.kind(*it), Some(Kind::Quote(_))) {
            return false;
        }
        let before = it.wrapping_sub(1);
        let marked = cue.verb.judged_as.as_deref().is_some_and(|marker| {
            unit.lower(before) == marker
                || unit.is(before, Class::Determiner) && unit.lower(it.wrapping_sub(2)) == marker
        }) && !unit.capital(it + 1);
        // "„Haltlos“ nannte der Sprecher die Vorwürfe"
        let leads = names && *it == tokens.start && *it + 1 == cue.finite;
        let named = names
            && *it > cue.finite + 1
            && !unit.is(before, Class::Determiner)
            && !unit.is(before, Class::Preposition)
            && !unit.capital(it + 1)
            && !gives_names(unit, *it);
        marked || named || leads
    })
}

/// Whether what is quoted as a title at `index` gives a name rather than a judgement: "nannte die Modelle „Luv“ und
/// „Lee“", "nannte als Beispiel „Faust“".
fn gives_names(unit: &Unit, index: usize) -> bool {
    let title = |it: usize| matches!(unit.kind(it), Some(Kind::Quote(Quoted::Title)));
    let joins =
        |it: usize| matches!(unit.lower(it), "und" | "oder") || unit.kind(it) == Some(Kind::Comma);
    let before = index.wrapping_sub(1);
    let listed =
        joins(before) && title(before.wrapping_sub(1)) || joins(index + 1) && title(index + 2);
    let sort = unit.is(before, Class::TitleNoun) || unit.ends_in(before, Class::MediumNoun);
    let example = unit.lower(before.wrapping_sub(1)) == "als"
        && [
            "beispiel",
            "beispiele",
            "vorbild",
            "vorbilder",
            "ort",
            "gegner",
        ]
        .contains(&unit.lower(before));
    title(index) && (listed || sort || example)
}

/// "Die Reederei lehnte eine Stellungnahme ab": who says nothing makes no statement.
fn declines_to_speak(unit: &Unit, cue: &Cue, mut tokens: Range<usize>) -> bool {
    unit.lower(cue.finite).starts_with("lehn")
        && tokens.any(|it| {
            matches!(
                unit.lower(it),
                "stellungnahme" | "kommentar" | "interview" | "auskunft"
            )
        })
}

/// Whether what somebody has said or thought is the subject of a phrase that tells who says something: "Die Kritik wandte
/// sich gegen den Plan", "Der Verdacht besteht auf …".
fn names_talk(unit: &Unit, cue: &Cue, subject: &Range<usize>) -> bool {
    let phrase = !cue.verb.clause && !cue.verb.infinitive;
    let noun = subject
        .clone()
        .find(|it| unit.capital(*it) && !unit.is(*it, Class::Determiner));
    let talk = |it: usize| {
        unit.is(it, Class::ClauseNoun)
            && !unit.is(it, Class::ReportNoun)
            && !unit.is(it, Class::ReportText)
    };
    phrase && noun.is_some_and(talk)
}

/// Whether the noun that the verb needs stands in a phrase of its own that has nothing to do with it: "erklärte nach
/// seinem Rücktritt den Ablauf".
fn needed_apart(unit: &Unit, cue: &Cue, clause: Range<usize>, object: &Range<usize>) -> bool {
    const NEAR: usize = 3;
    if !cue.verb.object || cue.verb.needs.is_empty() {
        return false;
    }
    let mut nouns = clause.filter(|it| unit.capital(*it) && is_needed(unit, cue, *it));
    let Some(noun) = nouns.next().filter(|it| !object.contains(it)) else {
        return false;
    };
    let leads = (noun.saturating_sub(NEAR)..noun)
        .rev()
        .take_while(|it| unit.kind(*it) == Some(Kind::Word) && !unit.capital(*it))
        .find(|it| unit.is(*it, Class::Preposition))
        .map(|it| unit.lower(it));
    let governed = leads.is_some_and(|it| !matches!(it, "in" | "ins" | "im" | "zum" | "zur"));
    governed && nouns.next().is_none()
}

/// Whether "stellte … Frage" is nobody's doubt: "stellte eine Frage", "Der Bruch stellt die Eröffnung in Frage".
fn doubts_nothing(
    unit: &Unit,
    cue: &Cue,
    mut clause: Range<usize>,
    speaker: &Range<usize>,
) -> bool {
    let question = cue.verb.needs.iter().any(|it| it == "frage");
    let mut in_question =
        || clause.any(|it| unit.lower(it) == "frage" && unit.lower(it.wrapping_sub(1)) == "in");
    let somebody = || {
        can_speak(unit, speaker)
            || speaker
                .clone()
                .any(|it| unit.is_first_name(it) || unit.is(it, Class::Pronoun))
    };
    question && !(in_question() && somebody())
}

/// Whether a word is one that the verb of the clause needs.
fn is_needed(unit: &Unit, cue: &Cue, at: usize) -> bool {
    let mut needs = cue.verb.needs.iter();
    needs.any(|word| word.to_lowercase() == unit.lower(at))
}
