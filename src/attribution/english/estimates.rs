//! English estimates with an object and its figure: "put the damage at two million", "has valued the album at 900
//! euros", "was valued by jewellers at half a million", "rates her chances at “next to nil”".

use std::ops::Range;

use super::super::frame::Found;
use super::super::lexicon::Lexicon;
use super::super::phrases;
use super::super::unit::{Kind, Token, Unit};
use super::clauses::{act_about, clause_break, is_count};
use super::frames::cue_words;
use super::stances::can_speak;
use super::subjects::subject_before;
use super::verbs::is_form_of_be;

/// What is measured, where the verb could as well put a thing in a place or set a price.
const MEASURED: [&str; 48] = [
    "age",
    "attendance",
    "bill",
    "chance",
    "chances",
    "cost",
    "costs",
    "crowd",
    "damage",
    "date",
    "deaths",
    "deficit",
    "demand",
    "depth",
    "distance",
    "figure",
    "gap",
    "growth",
    "harvest",
    "height",
    "inflation",
    "length",
    "likelihood",
    "loss",
    "losses",
    "number",
    "odds",
    "output",
    "prices",
    "probability",
    "profit",
    "proportion",
    "rainfall",
    "rate",
    "risk",
    "sales",
    "shortfall",
    "snowfall",
    "speed",
    "stake",
    "temperatures",
    "toll",
    "total",
    "turnout",
    "unemployment",
    "value",
    "weight",
    "worth",
];

/// Deals and offers value a thing by what is paid, and nobody says so.
const DEALS: [&str; 16] = [
    "agreement",
    "auction",
    "bid",
    "deal",
    "float",
    "funding",
    "investment",
    "listing",
    "merger",
    "offer",
    "purchase",
    "round",
    "sale",
    "stake",
    "takeover",
    "transaction",
];

/// The estimate that the verb at `verb` gives.
pub(super) fn estimate(unit: &Unit, verb: usize, lexicon: &Lexicon) -> Option<Found> {
    if unit.capital(verb) || verb == 0 {
        return None;
    }
    let limit = unit.segments.get(unit.segment_of(verb))?.tokens.end;
    let before = unit.lower(verb - 1);
    let mut be = verb - 1;
    while be > 0 && super::side_words::adverbial(unit, be) {
        be -= 1;
    }
    if is_form_of_be(unit, be) {
        return by_somebody(unit, verb, limit);
    }
    let unsaid = matches!(
        before,
        "to" | "will"
            | "would"
            | "could"
            | "should"
            | "may"
            | "might"
            | "must"
            | "can"
            | "not"
            | "the"
            | "a"
            | "an"
            | "of"
            | "its"
            | "their"
    ) || ["n't", "n’t"].iter().any(|it| before.ends_with(it));
    if unsaid {
        return None;
    }
    let at = (verb + 2..limit.min(verb + 16)).find(|it| {
        unit.lower(*it) == "at" && figure(unit, it + 1, limit)
            || unit.lower(*it) == "in"
                && unit.lower(it + 1) == "the"
                && unit.lower(it + 2) == "region"
    })?;
    let object = verb + 1..at;
    let words = object
        .clone()
        .all(|it| matches!(unit.kind(it), Some(Kind::Word | Kind::Number | Kind::Other)));
    // "put the children to bed at nine", and not "put the damage to the port at nine million"
    let measured = object.clone().any(|it| MEASURED.contains(&unit.lower(it)));
    let moved = object.clone().any(|it| match unit.lower(it) {
        "into" => true,
        "to" | "on" | "at" => !measured,
        _ => false,
    });
    if !words || moved {
        return None;
    }
    let lower = unit.lower(verb);
    let measures = || {
        object.clone().any(|it| MEASURED.contains(&unit.lower(it)))
            || object.len() == 1 && unit.lower(object.start) == "it"
    };
    let places = ["se", "pric", "plac", "rat"]
        .iter()
        .any(|it| lower.starts_with(it));
    // "see the crop at six million tonnes"
    let counted = || {
        (at + 2..limit.min(at + 7)).any(|it| {
            matches!(
                unit.lower(it),
                "million"
                    | "billion"
                    | "trillion"
                    | "percent"
                    | "per"
                    | "tonnes"
                    | "tons"
                    | "euros"
                    | "dollars"
                    | "pounds"
            )
        })
    };
    let measures = || measures() || lower.starts_with("se") && counted();
    // "see snowfall at forty centimetres", and not "see the comet at nine"
    if places && !measures() {
        return None;
    }
    let speaker = subject_before(unit, verb).filter(|it| can_speak(unit, it))?;
    let deal = speaker.clone().any(|it| DEALS.contains(&unit.lower(it)));
    if deal {
        return None;
    }
    told(
        unit,
        verb,
        verb + 1..close(unit, at, limit, lexicon),
        Some(speaker),
    )
}

/// "The haul was valued by jewellers at [half a million]"
fn by_somebody(unit: &Unit, verb: usize, limit: usize) -> Option<Found> {
    if unit.lower(verb + 1) != "by" {
        return None;
    }
    let at = (verb + 3..limit).find(|it| unit.lower(*it) == "at" && figure(unit, it + 1, limit))?;
    let agent = phrases::english(unit, verb + 2, at).filter(|it| it.end == at)?;
    told(unit, verb, at + 1..limit, Some(agent))
}

fn told(
    unit: &Unit,
    verb: usize,
    content: Range<usize>,
    speaker: Option<Range<usize>>,
) -> Option<Found> {
    let speaker = speaker?;
    act_about(unit, content, cue_words(unit, verb), speaker)
}

/// Where the figure ends: before another clause.
fn close(unit: &Unit, at: usize, limit: usize, lexicon: &Lexicon) -> usize {
    clause_break(unit, at, limit, lexicon)
}

/// Whether the words from `start` on are a figure or a grade, and no time of day.
fn figure(unit: &Unit, start: usize, limit: usize) -> bool {
    let number = (start..limit.min(start + 5)).find(|it| {
        unit.kind(*it) == Some(Kind::Number)
            || is_count(unit.lower(*it))
            || matches!(
                unit.lower(*it),
                "zero"
                    | "nil"
                    | "million"
                    | "tens"
                    | "thirty"
                    | "forty"
                    | "fifty"
                    | "sixty"
                    | "seventy"
                    | "eighty"
                    | "ninety"
            )
            || unit.at(*it).is_some_and(Token::is_quotation)
    });
    let Some(number) = number else { return false };
    let leads = (start..number).all(|it| {
        unit.kind(it) == Some(Kind::Other)
            || matches!(
                unit.lower(it),
                "about"
                    | "around"
                    | "roughly"
                    | "almost"
                    | "nearly"
                    | "over"
                    | "under"
                    | "between"
                    | "more"
                    | "less"
                    | "than"
                    | "just"
                    | "only"
                    | "some"
                    | "up"
                    | "to"
                    | "least"
                    | "most"
                    | "at"
                    | "well"
                    | "a"
                    | "an"
                    | "next"
                    | "close"
                    | "fewer"
                    | "barely"
            )
    });
    let clock = matches!(
        unit.lower(number + 1),
        "am" | "pm" | "a.m" | "p.m" | "o'clock" | "o’clock"
    );
    leads && !clock
}
