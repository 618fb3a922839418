//! Turns of an English sentence that say something without a reporting verb. One look at the word tells which of them
//! it may open, so that no other word is asked for any.

use super::super::frame::{Aside, Found};
use super::super::lexicon::Lexicon;
use super::super::unit::Unit;
use super::deciding::decided;
use super::estimates::estimate;
use super::evidence::suggested_in;
use super::not_known::not_known;
use super::so_called::so_called;
use super::wishes::wish;

/// What the word at `at` says in a turn of its own. `before` is the statement found last.
pub(super) fn turn(
    unit: &Unit,
    at: usize,
    asides: &[Aside],
    before: Option<&Found>,
    lexicon: &Lexicon,
) -> Option<Found> {
    match unit.lower(at) {
        "what" => so_called(unit, at, before, lexicon),
        "see" if unit.lower(at.wrapping_sub(1)) == "rather" => wish(unit, at, lexicon),
        "put" | "puts" | "putting" | "value" | "values" | "valued" | "valuing" | "see" | "sees"
        | "price" | "prices" | "priced" | "place" | "places" | "placed" | "assess" | "assesses"
        | "assessed" | "rate" | "rates" | "rated" | "peg" | "pegs" | "pegged" | "appraise"
        | "appraises" | "appraised" | "gauge" | "gauges" | "gauged" | "reckon" | "reckons"
        | "reckoned" | "calculate" | "calculates" | "calculated" | "estimated" | "estimate"
        | "estimates" => estimate(unit, at, lexicon),
        "want" | "wants" | "wanted" | "wish" | "wishes" | "like" | "prefer" => {
            wish(unit, at, lexicon)
        }
        "say" | "tell" | "establish" | "explain" | "determine" | "rule" => {
            not_known(unit, at, before, lexicon)
        }
        "suggesting" | "showing" | "indicating" | "stating" | "alleging" | "claiming"
        | "proving" | "revealing" | "saying" | "warning" | "indicate" | "suggest"
            if unit.lower(at + 1) == "that" && at > 1 =>
        {
            suggested_in(unit, at, before, lexicon)
        }
        "decided" | "held" | "ruled" | "found" | "adjudged" | "remembered" | "remembers" => {
            decided(unit, at, asides)
        }
        _ => None,
    }
}

/// Words that open a turn of saying here, in `evidence` or among the set phrases of `idioms`.
const OPENERS: [&str; 120] = [
    "add",
    "adds",
    "adjudged",
    "alleging",
    "appraise",
    "appraised",
    "appraises",
    "assess",
    "assessed",
    "assesses",
    "calculate",
    "calculated",
    "calculates",
    "came",
    "claiming",
    "come",
    "comes",
    "dangle",
    "dangled",
    "dangles",
    "decided",
    "describes",
    "determine",
    "draw",
    "draws",
    "drew",
    "establish",
    "estimate",
    "estimated",
    "estimates",
    "explain",
    "found",
    "gauge",
    "gauged",
    "gauges",
    "gives",
    "held",
    "hint",
    "hinted",
    "hold",
    "holds",
    "indicate",
    "indicated",
    "indicates",
    "indicating",
    "leaves",
    "left",
    "like",
    "list",
    "listed",
    "lists",
    "made",
    "make",
    "makes",
    "mentions",
    "names",
    "paint",
    "painted",
    "paints",
    "peg",
    "pegged",
    "pegs",
    "place",
    "placed",
    "places",
    "point",
    "pointed",
    "points",
    "prefer",
    "price",
    "priced",
    "prices",
    "proving",
    "put",
    "puts",
    "putting",
    "raised",
    "raises",
    "rate",
    "rated",
    "rates",
    "reckon",
    "reckoned",
    "reckons",
    "remembered",
    "remembers",
    "reveal",
    "revealed",
    "revealing",
    "reveals",
    "rule",
    "ruled",
    "say",
    "saying",
    "see",
    "sees",
    "show",
    "showed",
    "showing",
    "shows",
    "sound",
    "sounded",
    "sounds",
    "stating",
    "suggest",
    "suggested",
    "suggesting",
    "suggests",
    "tell",
    "value",
    "valued",
    "values",
    "valuing",
    "want",
    "wanted",
    "wants",
    "warning",
    "what",
    "wish",
    "wishes",
];

/// Whether a word in small letters can open a turn of saying.
pub(in crate::attribution) fn opens_turn(word: &str) -> bool {
    OPENERS.binary_search(&word).is_ok()
}
