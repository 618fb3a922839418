//! The frame around one German reporting verb and the content that it introduces.

use std::ops::Range;

use super::super::frame::{Aside, Found, Mention, without};
use super::super::lexicon::{Class, Shape};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Quoted, Token, Unit};
use super::acts::{act, judgement};
use super::agents::agent_behind;
use super::by_nobody::source;
use super::clauses::{
    has_konjunktiv, has_quotation, is_clause, is_finite, is_infinitive, is_insertion,
};
use super::content::{content_end, shape, trim};
use super::coordinated::reported_by_another;
use super::cues::{Cue, Order};
use super::dependent_frames::{inserted, last_frame};
use super::dependents::can_speak;
use super::dependents::{relative_act, subordinate_act};
use super::frame_ends::{frame_end, frame_start, holds_unknown_verb, topic};
use super::free_cues::stands_in_text;
use super::impersonal::{said_impersonally, seat_in};
use super::openings::{closes_with_infinitive, has_main_clause, opens_content, trails};
use super::speakers::{cite, quoted_person, set_speaker, subject_and_addressee};
use super::told::told_medium;

/// Reads the frame around one reporting verb.
pub(super) fn clause_frame(
    unit: &Unit,
    cue: &Cue,
    asides: &[Aside],
    framed_later: bool,
) -> Option<Found> {
    let segment = unit.segments.get(cue.segment)?;
    if let Some(statement) = inserted(unit, cue) {
        return Some(statement);
    }
    // What follows a second participle is that one's: "hatte von „Unfug“ gesprochen und erklärt, …".
    let judged = judgement(unit, cue).is_some() || followed_by_another(unit, cue);
    let mut statement = match cue.order {
        Order::Second if joined_by_another(unit, cue) => act(unit, cue, asides)?,
        _ if judged && let Some(statement) = act(unit, cue, asides) => statement,
        Order::First => before_frame(unit, cue, asides)
            .or_else(|| after_frame(unit, cue, asides, framed_later))
            .or_else(|| act(unit, cue, asides))?,
        Order::Second => {
            after_frame(unit, cue, asides, framed_later).or_else(|| act(unit, cue, asides))?
        }
        Order::Last => last_frame(unit, cue)
            .or_else(|| subordinate_act(unit, cue, asides))
            .or_else(|| relative_act(unit, cue, asides))?,
    };
    let heisst = matches!(unit.lower(cue.finite), "hieß" | "heißt" | "heiße");
    statement.cue = cue.words.clone();
    if stands_in_text(unit, cue.finite) {
        said_impersonally(unit, cue, &mut statement);
        let text = statement.speaker.clone()?;
        if statement.chain == [Mention::Held] {
            statement.chain = vec![Mention::Words(text)];
        }
    } else if cue.verb.needs.iter().any(|it| it == "fest") {
        // "Für die Ermittler steht fest, dass …"; "Fest steht, dass …" is nobody's word.
        let whose = segment
            .tokens
            .clone()
            .find(|it| unit.lower(*it) == "für")
            .and_then(|it| phrases::german(unit, it + 1, segment.tokens.end))?;
        set_speaker(&mut statement, Some(whose));
    } else if cue.verb.particle.as_deref() == Some("bekannt") && becomes(unit, cue) {
        // "Ende Mai war ein Fall bekannt geworden: …": nobody is named.
        statement.speaker = None;
        statement.chain.clear();
    } else if cue.verb.particle.as_deref() == Some("deutlich") && becomes(unit, cue) {
        // "In der Mitteilung der Stadt wird deutlich, dass …": a text says so, and nobody where none is named.
        said_impersonally(unit, cue, &mut statement);
        statement.speaker.clone().filter(|it| {
            it.clone().any(|word| {
                unit.ends_in(word, Class::ReportNoun) || unit.ends_in(word, Class::ReportText)
            })
        })?;
    } else if emerges(unit, cue)
        || cue.verb.needs.iter().any(|it| it == "hören")
        || unit.lower(cue.finite).starts_with("verlautet") && statement.speaker.is_none()
    {
        said_impersonally(unit, cue, &mut statement);
    } else if heisst {
        let es = [cue.finite + 1, cue.finite.wrapping_sub(1)]
            .into_iter()
            .chain(segment.tokens.clone().filter(|_| cue.order == Order::Last))
            .find(|it| unit.lower(*it) == "es")?;
        statement.cue.push(es);
        statement.cue.sort_unstable();
        said_impersonally(unit, cue, &mut statement);
    } else if statement
        .speaker
        .as_ref()
        .is_some_and(|it| it.len() == 1 && unit.lower(it.start) == "es")
        && (cue.passive || cue.order != Order::First || cue.verb.particle.is_some())
    {
        // "Es wird geprüft, ob …": nobody has said anything.
        if cue.words.iter().any(|it| unit.lower(*it) == "geprüft") {
            return None;
        }
        // "Es wurde bekannt, dass …" names nobody.
        statement.speaker = None;
        statement.chain.clear();
    } else if cue.passive && cue.words.iter().any(|it| unit.lower(*it) == "gefragt") {
        // "wurde gefragt, ob …": what somebody is asked nobody says.
        return None;
    } else if cue.passive {
        // "Kritisiert wird die Vergabe von Aufträgen" has no subject that speaks.
        if statement.form == Form::Reported && cue.words.first() == Some(&0) {
            return None;
        }
        let agent = agent_behind(unit, cue, segment.tokens.clone());
        statement.addressee = None;
        statement.chain.clear();
        statement.speaker = None;
        if let Some(agent) = agent {
            // "Von den Mietern wurde verlangt, …": of whom it is asked.
            if cue.words.iter().any(|it| unit.lower(*it) == "verlangt") {
                statement.addressee = Some(agent);
                return Some(statement).filter(|it| it.form != Form::Reported);
            }
            if statement.content == [agent.clone()] {
                return None;
            }
            // "„…“, wird der Einsatzleiter von der Agentur zitiert": who cites, then whose words they are.
            let quoted = quoted_person(unit, cue)
                .map(|it| it.start..it.end.min(agent.start.saturating_sub(1)))
                .filter(|it| !it.is_empty());
            set_speaker(&mut statement, Some(agent));
            if let Some(quoted) = quoted {
                statement.chain.push(Mention::Words(quoted.clone()));
                statement.speaker = Some(quoted);
            }
        } else if let Some(speaker) = quoted_person(unit, cue) {
            set_speaker(&mut statement, Some(speaker));
            // "wird Arp in der „Post“ zitiert", or in the outlet that has just been cited
            let outlet = told_medium(unit, segment.tokens.clone());
            let outlet = outlet.map_or(Mention::Outlet, Mention::Words);
            statement.chain.insert(0, outlet);
        } else if statement.form == Form::Reported || !told(unit, cue, &statement) {
            return None;
        } else if let Some(seat) = seat_in(unit, segment.tokens.clone()) {
            // "In der SPD wird befürchtet, dass …": those there.
            set_speaker(&mut statement, Some(seat));
        } else if let Some(text) = source(unit, &segment.tokens) {
            // "In einem Artikel der „Post“ wurde behauptet, …": the text says so.
            set_speaker(&mut statement, Some(text));
        }
    }
    // "ließ er über seinen Anwalt erklären": the lawyer passes it on.
    let lawyer = segment
        .tokens
        .clone()
        .filter(|it| matches!(unit.lower(*it), "über" | "durch"))
        .filter_map(|it| phrases::german_plain(unit, it + 1, segment.tokens.end))
        .find(|it| {
            let own = ["sein", "ihr"];
            own.iter().any(|own| unit.lower(it.start).starts_with(own))
                && it.clone().any(|word| {
                    let ends = [
                        "anwalt",
                        "anwältin",
                        "verteidiger",
                        "verteidigerin",
                        "anwälte",
                    ];
                    ends.iter().any(|end| unit.lower(word).ends_with(end))
                })
        });
    if let Some(lawyer) = lawyer
        && statement.speaker.as_ref().is_some_and(|it| *it != lawyer)
    {
        statement.chain.insert(0, Mention::Words(lawyer));
    }
    if unit.lower(cue.finite).starts_with("zitier") {
        cite(unit, cue, &mut statement);
    }
    // "Der Verband sieht Willkür. Insbesondere kritisiert wird, dass …": by whoever spoke.
    let further = matches!(
        unit.lower(0),
        "insbesondere"
            | "zudem"
            | "außerdem"
            | "ferner"
            | "weiterhin"
            | "gleichzeitig"
            | "zugleich"
            | "besonders"
    );
    if cue.passive && further && statement.chain.is_empty() && statement.speaker.is_none() {
        statement.chain = vec![Mention::Held];
    }
    // "Die Vorgaben seien zu streng, so glaubt man": so do people in general.
    let in_general = statement
        .speaker
        .as_ref()
        .is_some_and(|it| it.len() == 1 && unit.lower(it.start) == "man")
        && ["glaub", "denk", "munkel", "raun"]
            .iter()
            .any(|stem| unit.lower(cue.finite).starts_with(stem));
    if in_general {
        statement.chain.clear();
        statement.speaker = None;
    }
    // "Inzwischen geht man davon aus, dass …" is what nobody in particular thinks.
    let nobody = statement
        .speaker
        .as_ref()
        .is_some_and(|it| it.len() == 1 && unit.lower(it.start) == "man");
    if nobody
        && cue
            .verb
            .needs
            .iter()
            .any(|it| it == "davon" || it == "damit")
    {
        return None;
    }
    Some(statement)
}

/// "Auf den Vorwurf des Verbands, die Halle sei leer, erwiderte er, …": what somebody else has said opens the sentence.
fn held_against(unit: &Unit) -> bool {
    const SAID: [&str; 12] = [
        "vorwurf",
        "kritik",
        "einwand",
        "vorhalt",
        "vorhaltung",
        "behauptung",
        "forderung",
        "hinweis",
        "bitte",
        "anschuldigung",
        "drohung",
        "bemerkung",
    ];
    let noun = (1..4).find(|it| unit.capital(*it));
    unit.lower(0) == "auf" && noun.is_some_and(|it| SAID.contains(&unit.lower(it)))
}

/// "Während Lund sagte, der Plan sei tot, betonte Maas, er lebe": a clause with a frame of its own stands beside.
fn tells_beside(unit: &Unit, cue: &Cue) -> bool {
    let beside = matches!(
        unit.lower(0),
        "während"
            | "obwohl"
            | "obgleich"
            | "nachdem"
            | "wohingegen"
            | "weil"
            | "bevor"
            | "wenngleich"
    );
    let Some(first) = unit.segments.first().filter(|_| beside && cue.segment > 1) else {
        return false;
    };
    let last = first.tokens.end.saturating_sub(1);
    unit.kind(first.tokens.end) == Some(Kind::Comma)
        && unit
            .at(last)
            .and_then(|it| it.entry)
            .is_some_and(|it| !it.verbs.is_empty())
}

/// Whether the verb is "werden" with its adjective: "bekannt geworden", "wird deutlich", not "wird bekannt gegeben".
fn becomes(unit: &Unit, cue: &Cue) -> bool {
    cue.words.iter().any(|it| {
        let word = unit.lower(*it);
        word.ends_with("geworden")
            || !cue.passive && matches!(word, "wird" | "wurde" | "werden" | "wurden")
    })
}

/// "Aus dem Bericht geht hervor, dass …"; whoever "hebt hervor" speaks.
fn emerges(unit: &Unit, cue: &Cue) -> bool {
    cue.verb.particle.as_deref() == Some("hervor")
        && cue.words.iter().any(|it| {
            let word = unit.lower(*it);
            let word = word.strip_prefix("hervor").unwrap_or(word);
            ["geh", "ging", "gegang"]
                .iter()
                .any(|stem| word.starts_with(stem))
        })
}

/// Whether another participle that closes the clause follows that of the verb behind "und".
fn followed_by_another(unit: &Unit, cue: &Cue) -> bool {
    let [finite, participle] = cue.words[..] else {
        return false;
    };
    // The auxiliary may stand before an apposition: "hat der Chef, Karl Arp, gewarnt und erklärt, …".
    let place = unit.segment_of(participle);
    let Some(close) = unit.segments.get(place).map(|it| it.tokens.end) else {
        return false;
    };
    let last = close.saturating_sub(1);
    participle > finite
        && unit.lower(participle + 1) == "und"
        && last > participle + 1
        && unit.at(last).and_then(|it| it.entry).is_some_and(|entry| {
            entry
                .verbs
                .iter()
                .any(|form| form.shape == Shape::Participle)
        })
}

/// Whether another reporting verb follows in the same clause behind "und": what comes after it is that one's,
/// "bestätigte den Termin und verwies darauf, dass …".
fn joined_by_another(unit: &Unit, cue: &Cue) -> bool {
    let Some(close) = unit.segments.get(cue.segment).map(|it| it.tokens.end) else {
        return false;
    };
    (cue.finite + 1..close.saturating_sub(1)).any(|it| {
        let reports = !unit.capital(it + 1) && phrases::reports(unit, it + 1);
        matches!(unit.lower(it), "und" | "aber") && reports && cue.words.iter().all(|own| *own < it)
    }) || reported_by_another(unit, cue, close)
}

/// Whether a passive without an agent retells: "es wurde mitgeteilt, dass …". "Die Stadt ist
/// aufgefordert, …" and "… wird gerechnet" tell a state.
fn told(unit: &Unit, cue: &Cue, statement: &Found) -> bool {
    let last = cue.words.iter().copied().max().unwrap_or(cue.finite);
    let state = matches!(unit.lower(cue.finite), "ist" | "sind" | "war" | "waren")
        && !cue
            .words
            .iter()
            .chain([&(last + 1)])
            .any(|it| matches!(unit.lower(*it), "worden" | "geworden"));
    let opens = statement.content.iter().any(|it| {
        matches!(unit.lower(it.start), "dass" | "daß" | "ob")
            || has_konjunktiv(unit, it.clone())
            || has_quotation(unit, it.clone())
            || is_infinitive(unit, it.clone()) && !unit.is(it.start, Class::ClauseOpener)
    });
    // "Es wird geprüft, ob die Anlage sicher ist": nobody has said anything.
    let looks = cue.words.iter().any(|it| unit.lower(*it) == "geprüft");
    !state && opens && !looks
}

/// Content before the frame: "…, sagte der Sprecher".
fn before_frame(unit: &Unit, cue: &Cue, asides: &[Aside]) -> Option<Found> {
    let end = unit.end();
    let segment = unit.segments.get(cue.segment)?;
    let mut start = cue.finite;
    while start > 0
        && !matches!(unit.kind(start - 1), Some(Kind::Quote(_)))
        && (matches!(
            unit.kind(start - 1),
            Some(Kind::Comma | Kind::Dash | Kind::Stop)
        ) && start == segment.tokens.start
            || start > segment.tokens.start)
    {
        start -= 1;
    }
    // "Danach gefragt, ob er gehe, antwortete Huber mit Nein": what he is asked is not what he says.
    let asked = |it: usize| matches!(unit.lower(it), "gefragt" | "angesprochen" | "befragt");
    let question = unit.lower(0) == "auf" && (1..4).any(|it| unit.lower(it) == "frage");
    let quoted = has_quotation(unit, 0..cue.finite);
    let held = cue.segment > 1 && held_against(unit) || tells_beside(unit, cue);
    if held
        || question && !quoted
        || asked(0)
        || matches!(unit.lower(0), "danach" | "darauf") && asked(1)
    {
        return None;
    }
    if start == 0 || cue.finite == 0 || unit.kind(start - 1) == Some(Kind::Colon) {
        return None;
    }
    // "In dem Brief, der vorliegt, heißt es: „…“": where it says so.
    let text = matches!(unit.lower(0), "in" | "im" | "auf" | "am")
        && unit.lower(cue.finite + 1) == "es"
        && unit.kind(cue.finite + 2) == Some(Kind::Colon);
    if text {
        return None;
    }
    // "Kurz vor Mitternacht (die Agentur berichtete) …" tells nothing about what stands before.
    let bracketed = segment
        .before
        .is_some_and(|it| unit.kind(it) == Some(Kind::Open));
    if bracketed && unit.kind(segment.tokens.end) == Some(Kind::Close) && segment.tokens.len() < 4 {
        return None;
    }
    let colon = (0..start).rev().find(|it| {
        let quoted = unit.at(it + 1).is_some_and(Token::is_quotation);
        // "… lehnt er ab: „…“, sagte er", "Denn: „…“, fragt er": what leads to the quotation is not
        // its content.
        unit.kind(*it) == Some(Kind::Colon)
            && if quoted {
                start - it == 2 && unit.kind(it + 1) == Some(Kind::Quote(Quoted::Sentence))
            } else {
                is_clause(unit, 0..*it) && start - it > 3
            }
    });
    let content_ranges = colon.map_or(0, |it| it + 1)..start;
    // "Die Brücke, sagte der Sprecher, sei gesperrt": the verb of the content follows the frame.
    let split = unit
        .segments
        .get(cue.segment + 1)
        .is_some_and(|it| is_finite(unit, it.tokens.start));
    let (speaker, addressee) = subject_and_addressee(unit, cue);
    let plain = speaker.is_some() && cue.order == Order::First;
    let told = split
        || plain && is_answer(unit, content_ranges.clone(), speaker.as_ref())
        || has_main_clause(unit, content_ranges.clone())
        || plain && holds_unknown_verb(unit, content_ranges.clone());
    if !told {
        return None;
    }
    if names_case(unit, cue, content_ranges.clone()) {
        return None;
    }
    let opener = unit
        .segments
        .get(cue.segment + 1)
        .is_some_and(|it| unit.is(it.tokens.start, Class::ClauseOpener));
    if speaker.is_none()
        && !stands_in_text(unit, cue.finite)
        && !emerges(unit, cue)
        && !matches!(
            unit.lower(cue.finite),
            "hieß" | "heißt" | "heiße" | "verlautet" | "verlautete"
        )
        && !cue.passive
    {
        return None;
    }
    // "Die Behörde, die …, begründete das damit, dass": the clause goes on after the relative one.
    let reports =
        has_konjunktiv(unit, content_ranges.clone()) || has_quotation(unit, content_ranges.clone());
    if opener && !reports {
        return None;
    }
    let frame_end = frame_end(unit, cue, speaker.as_ref(), end);
    let mut content = vec![content_ranges];
    let mut goes_on = frame_end;
    while matches!(
        unit.kind(goes_on),
        Some(Kind::Comma | Kind::Dash | Kind::Colon | Kind::Close)
    ) {
        goes_on += 1;
    }
    if goes_on < end {
        content.push(goes_on..end);
    }
    let holes: Vec<Range<usize>> = asides.iter().map(|it| it.tokens.clone()).collect();
    let content = content
        .into_iter()
        .flat_map(|it| without(it, &holes))
        .collect();
    let mut statement = Found::new(Form::Indirect, content);
    statement.frame = vec![start..goes_on.min(if goes_on < end { goes_on } else { frame_end })];
    set_speaker(&mut statement, speaker);
    statement.addressee = addressee;
    trim(unit, &mut statement.content);
    topic(unit, &mut statement);
    shape(unit, &mut statement);
    (!statement.content.is_empty()).then_some(statement)
}

/// "sagte auf die Frage, [ob er gehe], das sei offen": the clause at `first` is what somebody was asked.
fn asked_before(unit: &Unit, first: usize) -> bool {
    let noun = first.wrapping_sub(2);
    first > 3
        && unit.kind(first - 1) == Some(Kind::Comma)
        && matches!(unit.lower(noun), "frage" | "nachfrage" | "rückfrage")
        && (unit.lower(noun - 1) == "auf"
            || unit.lower(noun - 2) == "auf" && unit.is(noun - 1, Class::Determiner))
        && unit.is(first, Class::ClauseOpener)
        && !matches!(unit.lower(first), "dass" | "daß")
}

/// "Sollte der Verein verlieren, kündigte der Chef an, zu gehen", "Für den Fall, dass …, drohte er, zu gehen": what
/// stands before the frame only says in which case holds what is said behind it.
fn names_case(unit: &Unit, cue: &Cue, before: Range<usize>) -> bool {
    let segment = unit.segment_of(before.start);
    let first = before.start;
    let in_case = unit.lower(first) == "für"
        && unit.lower(first + 1) == "den"
        && unit.lower(first + 2) == "fall"
        && cue.segment == segment + 2;
    let supposed = unit.is(first, Class::KonjunktivTwo) && cue.segment == segment + 1;
    (in_case || supposed)
        && unit
            .segments
            .get(cue.segment + 1)
            .is_some_and(|it| closes_with_infinitive(unit, it.tokens.clone()))
}

/// Where the clause begins that goes on at `first` behind a bracket, where a comma or colon stands before it.
fn before_bracket(unit: &Unit, first: usize) -> Option<usize> {
    let close = first
        .checked_sub(1)
        .filter(|it| unit.kind(*it) == Some(Kind::Close))?;
    let open = (0..close).rfind(|it| unit.kind(*it) == Some(Kind::Open))?;
    let start = unit
        .segments
        .get(unit.segment_of(open.checked_sub(1)?))?
        .tokens
        .start;
    let mark = start.checked_sub(1).and_then(|it| unit.kind(it));
    matches!(mark, Some(Kind::Comma | Kind::Colon)).then_some(start)
}

/// Whether a sentence answers in one phrase without a verb, "Geld, vermutet der Experte", and ends with who says so.
fn is_answer(unit: &Unit, content: Range<usize>, speaker: Option<&Range<usize>>) -> bool {
    /// More words make a clause.
    const LONGEST: usize = 6;
    let close = content.end;
    let phrase = content.start == 0
        && close > 0
        && close <= LONGEST
        && unit.kind(close) == Some(Kind::Comma)
        && phrases::german_plain(unit, 0, close).is_some_and(|it| it.end == close);
    phrase
        && !phrases::german_time(unit, &(0..close))
        && !can_speak(unit, &(0..close))
        && speaker.is_some_and(|it| it.start > close && it.end == unit.end())
}

/// Where an infinitive opens that follows a verb in second place without its comma: "Die Stadt erwog [die Halle zu
/// räumen]". What a verb asks of somebody stands before such a one, so only those count that ask nobody.
fn without_comma(
    unit: &Unit,
    cue: &Cue,
    speaker: Option<&Range<usize>>,
    end: usize,
) -> Option<usize> {
    const DATIVE: [&str; 5] = ["empf", "droh", "rat", "rät", "befahl"];
    let verb = cue.verb;
    let alone = cue.order == Order::Second
        && cue.words.len() == 1
        && verb.particle.is_none()
        && (verb.infinitive || verb.asks)
        && verb.of.is_empty()
        && verb.needs.is_empty()
        && !cue.konjunktiv;
    if !alone
        || DATIVE
            .iter()
            .any(|it| unit.lower(cue.finite).starts_with(it))
    {
        return None;
    }
    let who = speaker.filter(|it| it.end <= cue.finite)?;
    let speaks = can_speak(unit, who)
        || who
            .clone()
            .any(|it| unit.is_first_name(it) || unit.at(it).is_some_and(|it| it.alias_length > 0));
    let mut from = cue.finite + 1;
    while unit.is(from, Class::Adverb) && unit.lower(from) != "sich" {
        from += 1;
    }
    let opens = unit.is(from, Class::Preposition)
        || unit.capital(from)
        || unit.is(from, Class::Determiner) && !matches!(unit.lower(from), "dem" | "der" | "einem");
    (speaks && opens && from + 1 < end && closes_with_infinitive(unit, from..end)).then_some(from)
}

/// Content after the frame: "Der Sprecher sagte, …".
fn after_frame(unit: &Unit, cue: &Cue, asides: &[Aside], framed_later: bool) -> Option<Found> {
    let end = unit.end();
    let last_word = cue.words.iter().copied().max()?;
    let mut number = unit.segment_of(last_word) + 1;
    // A quotation in the clause of the verb itself, not followed by a clause of its own.
    let clause = unit.segments.get(cue.segment)?.tokens.clone();
    let inner = (cue.finite..clause.end.max(last_word)).find(|it| {
        unit.at(*it)
            .is_some_and(|t| matches!(t.kind, Kind::Quote(Quoted::Sentence)))
    });
    // "Mit den Worten „…“ kommentierte er"
    let inner = inner.or_else(|| {
        (clause.start + 1..cue.finite).find(|it| {
            unit.kind(*it) == Some(Kind::Quote(Quoted::Sentence)) && unit.lower(it - 1) == "worten"
        })
    });
    // "(die Agentur berichtete):" tells nothing about what follows the bracket.
    let bracketed = unit
        .segments
        .get(cue.segment)
        .and_then(|it| it.before)
        .is_some_and(|it| unit.kind(it) == Some(Kind::Open));
    if bracketed && unit.kind(clause.end) == Some(Kind::Close) {
        return None;
    }
    let (speaker, addressee) = subject_and_addressee(unit, cue);
    if let Some(aside) = asides.iter().find(|it| {
        unit.segments.get(number).is_some_and(|seg| {
            it.tokens.contains(&seg.tokens.start) && it.tokens.end >= seg.tokens.end
        })
    }) {
        number = unit.segment_of(aside.tokens.end.saturating_sub(1)) + 1;
    }
    let own = unit
        .segments
        .get(unit.segment_of(last_word))
        .map_or(0, |it| it.tokens.end.min(end));
    let mut opened = (last_word > cue.finite && trails(unit, cue.verb, last_word + 1, own))
        .then_some(last_word + 1)
        .or_else(|| without_comma(unit, cue, speaker.as_ref(), own));
    let behind_verb = number;
    for _ in 0..4 {
        if opened.is_some() {
            break;
        }
        let Some(segment) = unit.segments.get(number) else {
            break;
        };
        let first = segment.tokens.start;
        if first >= end {
            break;
        }
        let colon = segment
            .before
            .is_some_and(|it| unit.kind(it) == Some(Kind::Colon));
        if colon && framed_later {
            break;
        }
        if asked_before(unit, first) {
            number += 1;
            continue;
        }
        // "erklärte der „Oberste Rat“, wie sich die Junta nennt, …": a name rather than what is said.
        let calls_itself = unit.lower(first) == "wie"
            && unit.lower(first + 1) == "sich"
            && ["nenn", "nann", "bezeichn"]
                .iter()
                .any(|stem| unit.lower(segment.tokens.end - 1).starts_with(stem));
        if calls_itself {
            number += 1;
            continue;
        }
        if opens_content(unit, cue, number) {
            opened = Some(first);
            // "hatte zugesagt, nicht über den Turm, das höchste der Häuser, bestimmen zu wollen": behind the participle or
            // particle of the verb the infinitive has begun.
            let ahead = unit.segments.get(behind_verb).map(|it| it.tokens.start);
            if number > behind_verb
                && last_word > cue.finite
                && is_infinitive(unit, segment.tokens.clone())
                && let Some(start) = ahead
                && start == last_word + 2
                && unit.kind(last_word + 1) == Some(Kind::Comma)
                && !unit.is(start, Class::Relative)
                && !unit.is(start, Class::Subordinator)
                && !unit.is(start, Class::Pronoun)
            {
                // "hat Gäste eingeladen, um Werte, Ziele und Wege zu besprechen": what something is done for.
                let aim = matches!(unit.lower(start), "um" | "ohne" | "statt" | "anstatt");
                opened = Some(start).filter(|_| !aim);
            }
            break;
        }
        // "sagte ab, weil ihr nicht gefiel, wie …", "lud Gäste ein, um über Werte, Ideale und Ziele zu reden": what follows
        // goes with that clause.
        let apart = matches!(
            unit.lower(first),
            "um" | "ohne" | "statt" | "anstatt" | "weil" | "zumal"
        );
        if apart {
            break;
        }
        // "informierte die Firma, die die Polizei informierte, welche …" asks nothing.
        let next = unit
            .segments
            .get(number + 1)
            .map_or(0, |it| it.tokens.start);
        if !is_insertion(unit, number) || unit.lower(next).starts_with("welch") {
            break;
        }
        number += 1;
    }
    let Some(first) = opened else {
        let quote = inner?;
        let mut statement = Found::new(Form::Direct, vec![quote..quote + 1]);
        statement.frame = without(0..end, &[quote..quote + 1]);
        set_speaker(&mut statement, speaker);
        statement.addressee = addressee;
        return Some(statement);
    };
    // "kündigte an, im Falle des (geplanten) Scheiterns zurückzutreten": what stands before the bracket goes with it.
    let first = before_bracket(unit, first)
        .filter(|it| *it > last_word)
        .unwrap_or(first);
    let stop = content_end(unit, first, end);
    let holes: Vec<Range<usize>> = asides.iter().map(|it| it.tokens.clone()).collect();
    let mut statement = Found::new(Form::Indirect, without(first..stop, &holes));
    let start = frame_start(unit, cue);
    statement.frame = vec![start..first];
    if stop < end {
        statement.frame.push(stop..end);
    }
    set_speaker(&mut statement, speaker);
    statement.addressee = addressee;
    trim(unit, &mut statement.content);
    shape(unit, &mut statement);
    (!statement.content.is_empty()).then_some(statement)
}
