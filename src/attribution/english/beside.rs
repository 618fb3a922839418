//! English statements without a verb of their own: "according to …", "Name: “…”", hearsay.

use std::ops::Range;

use super::super::frame::{Aside, Found, Mention};
use super::super::lexicon::{BODIES, Class};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Token, Unit};
use super::subjects::skip;

/// "according to …", "citing …".
pub(super) fn asides(unit: &Unit) -> Vec<Aside> {
    let mut asides = Vec::new();
    let mut at = 0;
    while at < unit.tokens.len() {
        let (skip, deeper) = match (unit.lower(at), unit.lower(at + 1)) {
            ("according", "to") => (2, false),
            ("citing" | "quoting", _) => (1, true),
            ("which" | "who", "cited" | "quoted") if at > 0 => (2, true),
            _ => (0, false),
        };
        if let Some(words) = in_words_of(unit, at) {
            at = words.tokens.end;
            asides.push(words);
            continue;
        }
        if skip > 0
            && let Some(speaker) = phrases::english(unit, at + skip, unit.end())
        {
            // "according to a memo seen by the Courier": who has seen it passes it on.
            let seen = matches!(
                unit.lower(speaker.end - 1),
                "seen" | "obtained" | "reviewed" | "viewed"
            ) && speaker.len() > 1
                && unit.lower(speaker.end) == "by";
            let relay = seen
                .then(|| phrases::english(unit, speaker.end + 1, unit.end()))
                .flatten();
            let whole = speaker.start..relay.as_ref().map_or(speaker.end, |it| it.end);
            let speaker = speaker.start..speaker.end - usize::from(seen);
            // "according to a report by the watchdog": whose report it is says so.
            let author = (unit.is(speaker.end - 1, Class::ReportNoun)
                && unit.lower(speaker.end) == "by")
                .then(|| phrases::english(unit, speaker.end + 1, unit.end()))
                .flatten();
            let whole = whole.start..author.as_ref().map_or(whole.end, |it| it.end);
            let by = speaker
                .clone()
                .skip(1)
                .find(|it| unit.lower(*it) == "by" && unit.is(it - 1, Class::ReportNoun))
                .map(|it| it + 1..speaker.end);
            let speaker = author.or(by).unwrap_or(speaker);
            let comma = |it: usize| unit.kind(it) == Some(Kind::Comma);
            let start = if at > 0 && comma(at - 1) { at - 1 } else { at };
            // "according to Voss, who leads the union,": the relative clause goes with the source.
            let relative =
                comma(whole.end) && matches!(unit.lower(whole.end + 1), "who" | "which" | "whose");
            let last = if relative {
                unit.segments
                    .get(unit.segment_of(whole.end + 1))
                    .map_or(whole.end, |it| it.tokens.end)
            } else {
                whole.end
            };
            let closes = comma(last) && (start < at || at == 0);
            let end = if closes { last + 1 } else { last };
            asides.push(Aside {
                tokens: start..end,
                cue: (at..at + skip).collect(),
                source: Some(Mention::Words(speaker.clone())),
                speaker: Some(speaker),
                relay: relay.map(Mention::Words),
                deeper,
                hearsay: false,
                passes_on: false,
            });
            at = end;
        } else {
            at += 1;
        }
    }
    asides
}

/// "in Aldred's words", "in the view of …" is read by its preposition elsewhere.
fn in_words_of(unit: &Unit, at: usize) -> Option<Aside> {
    if unit.lower(at) != "in" {
        return None;
    }
    let close = (at + 2..unit.end().min(at + 7))
        .find(|it| matches!(unit.lower(*it), "words" | "view" | "opinion" | "telling"))?;
    let owns = ["'s", "’s", "s'", "s’", "'", "’"]
        .iter()
        .any(|it| unit.lower(close - 1).ends_with(it) || unit.lower(close - 1) == *it)
        || unit.at(close - 1).is_some_and(|it| it.kind == Kind::Other);
    let mut end = close;
    while end > at + 1 && unit.kind(end - 1) == Some(Kind::Other) {
        end -= 1;
    }
    let named = (at + 1..end).any(|it| unit.capital(it));
    if !owns || !named {
        return None;
    }
    let speaker = at + 1..end;
    let comma = |it: usize| unit.kind(it) == Some(Kind::Comma);
    let start = if at > 0 && comma(at - 1) { at - 1 } else { at };
    let closes = comma(close + 1);
    Some(Aside {
        tokens: start..close + 1 + usize::from(closes),
        cue: vec![at, close],
        source: Some(Mention::Words(speaker.clone())),
        speaker: Some(speaker),
        relay: None,
        deeper: false,
        hearsay: false,
        passes_on: false,
    })
}

/// "NATO chief: “…”".
pub(super) fn colon(unit: &Unit) -> Option<Found> {
    let colon = unit.tokens.iter().position(|it| it.kind == Kind::Colon)?;
    let quote = colon + 1;
    if colon == 0 || !unit.at(quote).is_some_and(Token::is_quotation) {
        return None;
    }
    let start = skip(unit, 0, colon);
    let mut statement = Found::new(Form::Direct, vec![quote..quote + 1]);
    statement.frame = vec![0..quote];
    match phrases::english(unit, start, colon) {
        Some(phrase) => {
            let phrase = before_verb(unit, phrase);
            statement.chain = vec![Mention::Words(phrase.clone())];
            statement.speaker = Some(phrase);
        }
        None => statement.chain = vec![Mention::Held],
    }
    Some(statement)
}

/// The name in "Rowe hits back at Marsh: “…”", where a verb that is not known stands behind it.
pub(in crate::attribution) fn before_verb(unit: &Unit, phrase: Range<usize>) -> Range<usize> {
    let name = phrase.clone().take_while(|it| unit.capital(*it)).count();
    let verb = phrase.start + name;
    let plain = [Class::Role, Class::UnnamedNoun, Class::ReportNoun]
        .iter()
        .chain(&BODIES)
        .all(|class| !unit.is(verb, *class));
    let hits = name > 0
        && verb < phrase.end
        && plain
        && unit.lower(verb).ends_with('s')
        && unit.lower(verb).len() > 3
        && unit.kind(verb) == Some(Kind::Word);
    phrase.start..if hits { verb } else { phrase.end }
}

/// "reportedly", "allegedly", "is said to", "it is believed that".
pub(super) fn hearsay(unit: &Unit) -> Option<Found> {
    let is = |it: usize| matches!(unit.lower(it), "is" | "are" | "was" | "were");
    let said = |it: usize| {
        matches!(
            unit.lower(it),
            "said"
                | "believed"
                | "reported"
                | "thought"
                | "understood"
                | "alleged"
                | "rumored"
                | "rumoured"
        )
    };
    let passive = (0..unit.tokens.len()).find(|it| is(*it) && said(it + 1));
    let content = match passive {
        Some(at) if unit.lower(at + 2) == "that" => at + 2..unit.end(),
        Some(at) if unit.lower(at + 2) == "to" => 0..unit.tokens.len(),
        _ if unit.tokens.iter().any(|it| it.is(Class::Hearsay)) => 0..unit.tokens.len(),
        _ => return None,
    };
    Some(Found::new(Form::FreeIndirect, vec![content]))
}
