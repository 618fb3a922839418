//! German hearsay and claims: "soll", "will … gesehen haben", "angeblich", what is talked of.

use super::super::frame::{Found, Mention};
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::clauses::{has_quotation, is_finite, is_relative};
use super::dependents::can_speak;
use super::impersonal::seat_in;
use super::openings::has_main_clause;
use super::speakers::set_speaker;
use super::unsaid::ASKING;
use std::ops::Range;

/// "soll … gebracht haben": hearsay without a source.
pub(super) fn hearsay(unit: &Unit) -> Option<Found> {
    // "Demnach sollen …" goes on with what a source said.
    if unit.is(0, Class::Continuation) {
        return None;
    }
    let end = unit.end();
    let modal = unit
        .tokens
        .iter()
        .position(|it| it.is(Class::Hearsay) && !it.capital)?;
    let segment = unit.segments.get(unit.segment_of(modal))?;
    let close = |range: &Range<usize>| {
        let last = range.end.saturating_sub(1);
        matches!(unit.lower(last), "haben" | "sein")
            && last > 0
            && unit
                .at(last - 1)
                .is_some_and(|it| participle_like(&it.lower))
    };
    let perfect = unit
        .segments
        .iter()
        .skip(unit.segment_of(modal))
        .take(3)
        .any(|it| close(&it.tokens))
        || close(&(segment.tokens.start..modal));
    let reported = segment.tokens.clone().any(|it| {
        matches!(
            unit.lower(it),
            "angeblich" | "bereits" | "schon" | "derzeit"
        )
    });
    // "Grund soll ein defektes Kabel sein": what something is said to be.
    const WHAT: [&str; 14] = [
        "anlass",
        "auslöser",
        "drahtzieher",
        "favorit",
        "grund",
        "hintergrund",
        "kandidat",
        "kandidatin",
        "motiv",
        "opfer",
        "täter",
        "ursache",
        "verdächtiger",
        "ziel",
    ];
    let named = (modal + 1..end.min(modal + 20)).find(|it| unit.lower(*it) == "sein");
    let is_somebody = modal > 0
        && WHAT.iter().any(|it| unit.lower(modal - 1).ends_with(it))
        && named.is_some_and(|it| {
            it > modal + 1
                && it + 1 >= end
                && (unit.capital(it - 1) || unit.kind(it - 1) == Some(Kind::Close))
        });
    let state = stative(unit, segment.tokens.clone(), modal);
    if !perfect && !reported && !is_somebody && !state
        || planned(unit, segment.tokens.clone())
        // "Wer den Auftrag gegeben haben soll, ist offen" asks.
        || ASKING.contains(&unit.lower(segment.tokens.start)) && modal + 1 == segment.tokens.end
        || ensured(unit, segment.tokens.clone())
    {
        return None;
    }
    // In a dependent clause nothing but that clause is hearsay.
    let number = around_brackets(unit, unit.segment_of(modal));
    let segment = unit.segments.get(number).map_or(segment, |it| it);
    // "Videos, auf denen …" without its comma
    let led = (segment.tokens.start + 1..modal)
        .find(|it| unit.lower(*it) == "denen" && unit.is(it - 1, Class::Preposition))
        .filter(|_| modal + 1 >= end)
        .map(|it| it - 1);
    if let Some(led) = led {
        return Some(Found::new(Form::FreeIndirect, vec![led..end]));
    }
    let first = segment.tokens.start;
    let last = unit
        .segments
        .get(unit.segment_of(modal))
        .map_or(segment.tokens.end, |it| it.tokens.end);
    let whole = 0..unit.tokens.len().min(end + 1);
    let dependent = number > 0
        && modal + 1 == last
        && (unit.is(first, Class::Relative)
            || unit.is(first, Class::Subordinator)
            || unit.is(first, Class::Preposition));
    // "die Frau soll verletzt sein, der Mann starb": the clause beside it is told outright.
    let apart = number > 0
        && segment.before.is_some_and(|it| {
            matches!(unit.kind(it), Some(Kind::Comma | Kind::Colon | Kind::Dash))
        })
        && !unit.is(first, Class::Subordinator)
        && (!unit.is(first, Class::Relative) || unit.capital(first + 1))
        && !unit.is(first, Class::Coordinator)
        && modal > first
        && (has_main_clause(unit, 0..first)
            || segment
                .before
                .is_some_and(|it| unit.kind(it) == Some(Kind::Colon)))
        && !has_quotation(unit, 0..first);
    // "Der Mann soll geschossen haben, die Frau ist frei"
    let beside = unit
        .segments
        .iter()
        .skip(number + 1)
        .find(|it| {
            let own = it.tokens.clone();
            let comma = it
                .before
                .is_some_and(|it| unit.kind(it) == Some(Kind::Comma));
            let subject = phrases::german_plain(unit, own.start, own.end);
            comma
                && perfect
                && close(&segment.tokens)
                && !unit.is(own.start, Class::Subordinator)
                && !unit.is(own.start, Class::Coordinator)
                && subject.is_some_and(|it| {
                    it.end + 1 < own.end
                        && !unit.capital(it.end)
                        && is_finite(unit, it.end)
                        && !unit.is(it.end, Class::Hearsay)
                })
                && !is_relative(unit, own)
        })
        .and_then(|it| it.before);
    let content = if dependent {
        first..last
    } else {
        let start = if apart { first } else { 0 };
        start..beside.unwrap_or(whole.end)
    };
    Some(Found::new(Form::FreeIndirect, vec![content]))
}

/// The number of the segment in which a clause begins that goes on in segment `number` behind a bracket.
fn around_brackets(unit: &Unit, mut number: usize) -> usize {
    let mark = |number: usize| {
        let before = unit.segments.get(number).and_then(|it| it.before);
        before.and_then(|it| unit.kind(it))
    };
    while number >= 2 && mark(number) == Some(Kind::Close) && mark(number - 1) == Some(Kind::Open) {
        number -= 2;
    }
    number
}

/// "der zur Flotte gehören soll", "Er soll aus Nordau stammen": what is so already rather than planned.
fn stative(unit: &Unit, clause: Range<usize>, modal: usize) -> bool {
    const STATES: [&str; 11] = [
        "gehören",
        "angehören",
        "stammen",
        "befinden",
        "aufhalten",
        "belaufen",
        "betragen",
        "besitzen",
        "verfügen",
        "wissen",
        "stecken",
    ];
    let last = clause.end.saturating_sub(1);
    let verb = if last == modal {
        modal.saturating_sub(1)
    } else {
        last
    };
    clause.contains(&verb) && STATES.contains(&unit.lower(verb))
}

/// Where "will" or "wollen" stands in a unit.
fn intends(unit: &Unit) -> Option<usize> {
    (1..unit.end())
        .find(|it| unit.is(*it, Class::Modal) && matches!(unit.lower(*it), "will" | "wollen"))
}

/// "Der Dienst will Drohnen nachgewiesen haben": what somebody says of himself.
pub(super) fn claimed(unit: &Unit) -> Option<Found> {
    let modal = intends(unit)?;
    let fronted = fronts_object(unit, modal);
    let subject = phrases::german_plain(unit, 0, modal)
        .filter(|it| it.end == modal)
        .or(fronted.then_some(0..modal))?;
    let close = unit.segments.get(unit.segment_of(modal))?.tokens.end;
    let last = close.checked_sub(1)?;
    let perfect = matches!(unit.lower(last), "haben" | "sein")
        && last > modal + 1
        && unit
            .at(last - 1)
            .is_some_and(|it| participle_like(&it.lower));
    let mut statement = Found::new(Form::Indirect, vec![modal + 1..close]);
    statement.frame = vec![0..modal + 1];
    statement.cue = vec![modal];
    // "Zwölf Fahrten will der Dienst gezählt haben": what is claimed opens the sentence.
    let behind = phrases::german_plain(unit, modal + 1, close).filter(|it| {
        let nominative = matches!(unit.lower(it.start), "der" | "die" | "das" | "ein" | "eine");
        // "Die Krone will der Sammler gekauft haben": behind the verb "der" stands before no object of a man.
        let man = unit.lower(it.start) == "der"
            && it.len() == 2
            && ["er", "or", "ist", "mann", "ler"]
                .iter()
                .any(|end| unit.lower(it.end - 1).ends_with(end));
        let named = fronted
            && (unit.capital(it.start) && it.clone().any(|word| unit.is_first_name(word))
                || it.len() == 1 && matches!(unit.lower(it.start), "er" | "sie"));
        (nominative || named)
            && (fronted || man || !can_speak(unit, &subject) && can_speak(unit, it))
            && it.end < last
    });
    // "Den Zeugen will niemand gesehen haben" has nobody who claims it.
    if fronted && behind.is_none() {
        return None;
    }
    let subject = if fronted { 0..modal } else { subject };
    // "Das Blatt will aus Kreisen der Partei erfahren haben, dass …": whom it has it from.
    let told_by = (modal + 1..last)
        .find(|it| matches!(unit.lower(*it), "aus" | "von") && unit.lower(last - 1) == "erfahren")
        .and_then(|it| phrases::german_plain(unit, it + 1, last - 1))
        .filter(|it| can_speak(unit, it));
    if let Some(speaker) = behind {
        statement.content = vec![subject, speaker.end..close];
        statement.frame = vec![modal..speaker.end];
        set_speaker(&mut statement, Some(speaker));
    } else {
        set_speaker(&mut statement, Some(subject));
    }
    statement.chain.extend(told_by.map(Mention::Words));
    perfect.then_some(statement)
}

/// Whether what opens the sentence before the modal verb is no subject: "Den Fuchs will", "Von dem Leck will", "Neun von
/// zehn Anrufen will".
fn fronts_object(unit: &Unit, modal: usize) -> bool {
    let rank = unit.lower(0) == "als" && unit.lower(1).starts_with("erste");
    let oblique = rank
        || unit.is(0, Class::Preposition)
        || unit.lower(0) == "davon" && modal == 1
        || matches!(
            unit.lower(0),
            "den" | "dem" | "einen" | "einem" | "keinen" | "seinen" | "ihren" | "diesen"
        );
    let several = unit.kind(0) == Some(Kind::Number)
        || matches!(
            unit.lower(0),
            "alle"
                | "fast"
                | "viele"
                | "mehrere"
                | "beide"
                | "sämtliche"
                | "zwei"
                | "drei"
                | "vier"
                | "fünf"
                | "sechs"
                | "sieben"
                | "acht"
                | "neun"
                | "zehn"
                | "zwölf"
        );
    (oblique || several && unit.lower(modal) == "will")
        && (unit.capital(modal + 1)
            || matches!(
                unit.lower(modal + 1),
                "der" | "die" | "das" | "ein" | "eine" | "er" | "sie"
            ))
}

/// "Bundesregierung will Sanktionen verschärfen": in a headline what somebody intends is what they have said.
pub(in crate::attribution) fn aimed(unit: &Unit) -> Option<Found> {
    let modal = intends(unit)?;
    let subject = phrases::german_plain(unit, 0, modal).filter(|it| it.end == modal)?;
    let close = unit.segments.get(unit.segment_of(modal))?.tokens.end;
    let last = close.checked_sub(1)?;
    let infinitive = last > modal
        && !unit.capital(last)
        && unit.lower(last).ends_with('n')
        && !matches!(unit.lower(last), "haben" | "sein");
    let name = subject.clone().any(|it| {
        unit.at(it)
            .is_some_and(|it| it.country || it.entry.is_none())
    });
    let mut statement = Found::new(Form::Reported, vec![modal + 1..close]);
    statement.frame = vec![0..close];
    statement.cue = vec![modal];
    let speaks = name || can_speak(unit, &subject);
    set_speaker(&mut statement, Some(subject));
    (infinitive && speaks).then_some(statement)
}

/// "Eine Zeugin will gehört haben, wie der Täter rief": what somebody claims to have perceived.
pub(super) fn perceived(unit: &Unit) -> Option<Found> {
    const PERCEIVES: [&str; 8] = [
        "gesehen",
        "gehört",
        "beobachtet",
        "bemerkt",
        "gewusst",
        "erfahren",
        "erkannt",
        "gespürt",
    ];
    let claim = claimed(unit)?;
    let close = claim.content.last()?.end;
    let dependent = unit.kind(close) == Some(Kind::Comma)
        && unit.is(close + 1, Class::ClauseOpener)
        && PERCEIVES.contains(&unit.lower(close - 2));
    let mut statement = Found::new(Form::Indirect, vec![close + 1..unit.end()]);
    statement.frame = vec![0..close + 1];
    statement.cue = claim.cue;
    statement.chain = claim.chain;
    statement.speaker = claim.speaker;
    dependent.then_some(statement)
}

/// Whether a state is to be reached in time to come: "soll im kommenden Jahr abgeschlossen sein".
pub(super) fn planned(unit: &Unit, tokens: Range<usize>) -> bool {
    let state = unit.lower(tokens.end.saturating_sub(1)) == "sein"
        && unit.lower(tokens.end.saturating_sub(2)) != "worden";
    let ahead = tokens.clone().any(|it| {
        matches!(
            unit.lower(it),
            "kommenden"
                | "nächsten"
                | "bis"
                | "spätestens"
                | "künftig"
                | "ende"
                | "anfang"
                | "mitte"
        )
    });
    state && ahead
}

/// Whether something is only seen to: "so soll gewährleistet sein, dass …" tells what it is for.
fn ensured(unit: &Unit, tokens: Range<usize>) -> bool {
    const SEEN_TO: [&str; 5] = [
        "gewährleistet",
        "sichergestellt",
        "garantiert",
        "gesichert",
        "gegeben",
    ];
    let last = tokens.end.saturating_sub(1);
    unit.lower(last) == "sein" && SEEN_TO.contains(&unit.lower(last.saturating_sub(1)))
}

/// The text that opens a sentence, "In einem Schreiben, aus dem die Zeitung zitiert, ist von … die Rede".
pub(super) fn text_in(unit: &Unit, limit: usize) -> Option<Range<usize>> {
    let text = matches!(unit.lower(0), "in" | "im")
        .then(|| phrases::german_plain(unit, 1, limit))
        .flatten()?;
    text.clone()
        .any(|it| {
            unit.capital(it)
                && (unit.ends_in(it, Class::ReportText) || unit.is(it, Class::ReportText))
        })
        .then_some(text)
}

/// "Die Rede ist von vier Brigaden": what is talked of, by nobody in particular.
pub(super) fn talk(unit: &Unit) -> Option<Found> {
    let rede = unit
        .tokens
        .iter()
        .position(|it| it.lower == "rede")
        .filter(|it| *it > 0 && unit.lower(it - 1) == "die")?;
    let is = (0..unit.end()).find(|it| matches!(unit.lower(*it), "ist" | "war"))?;
    let of = (0..unit.end()).find(|it| matches!(unit.lower(*it), "von" | "vom"))?;
    // "Von „Gefahr“ ist darin die Rede"
    let end = if rede > of && is > of {
        is
    } else if rede > of {
        rede - 1
    } else {
        unit.end()
    };
    let near = rede.abs_diff(is) <= 3 || rede > of;
    // "Beim Betreiber war von einem Fehler die Rede": those there speak.
    let seat = seat_in(unit, 0..is.min(of)).or_else(|| text_in(unit, is.min(of)));
    // "Darin ist von „Gefahr“ die Rede"
    let darin = |it: usize| unit.lower(it) == "darin";
    let within = seat.is_none() && (darin(0) || (is + 1..rede).any(darin));
    let form = if seat.is_some() || within {
        Form::Indirect
    } else {
        Form::FreeIndirect
    };
    (near && of + 1 < end).then(|| {
        let mut found = Found::new(form, vec![of + 1..end]);
        found.cue = vec![rede];
        if within {
            found.chain = vec![Mention::Held];
        }
        set_speaker(&mut found, seat);
        found
    })
}

/// Whether a main clause says by an adverb that its writer does not vouch for it: "liefert dem Kreml
/// offenbar Männer".
pub(in crate::attribution) fn doubted(unit: &Unit) -> bool {
    let Some(adverb) = unit
        .tokens
        .iter()
        .position(|it| matches!(it.lower.as_str(), "offenbar" | "angeblich" | "mutmaßlich"))
    else {
        return false;
    };
    let number = unit.segment_of(adverb);
    let first = unit.segments.get(number).map_or(0, |it| it.tokens.start);
    let dependent =
        unit.is(first, Class::Subordinator) || number > 0 && unit.is(first, Class::Relative);
    // "ein angeblich gefährlicher Stoff" doubts a word, not the clause.
    let attributive = adverb > first && unit.is(adverb - 1, Class::Determiner)
        || unit.capital(adverb) && adverb > 0;
    !dependent && !attributive
}

/// Whether a sentence says by "angeblich" that its writer has it from hearsay, whoever has spoken before.
pub(in crate::attribution) fn disowned(unit: &Unit) -> bool {
    let Some(adverb) = unit.tokens.iter().position(|it| it.lower == "angeblich") else {
        return false;
    };
    // "…, und der angeblich geschadet hat": a clause behind another belongs to what stands there.
    unit.segments.len() == 1 || adverb == 0
}

/// Whether a word could be a participle: "gebracht", "worden", "aufgenommen", "informiert".
pub(super) fn participle_like(word: &str) -> bool {
    let closes = word.ends_with('t') || word.ends_with("en");
    let superlative = word.ends_with("sten") && !word.starts_with("ge");
    word == "worden" || word.len() > 4 && closes && !superlative
}
