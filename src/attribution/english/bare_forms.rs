//! English forms that are nouns as often as verbs: "claims", "report".

use super::super::lexicon::Class;
use super::super::unit::{Kind, Token, Unit};
use super::clauses::is_count;
use super::showing::{is_text, shown};
use super::side_words::adverbial;

/// Forms in "-s" that are nouns as often as verbs.
pub(super) const NOUNS: [&str; 37] = [
    "recounts",
    "notes",
    "rules",
    "remarks",
    "posts",
    "quotes",
    "credits",
    "recalls",
    "disputes",
    "labels",
    "brands",
    "calls",
    "claims",
    "demands",
    "doubts",
    "estimates",
    "fears",
    "hopes",
    "orders",
    "pledges",
    "promises",
    "reports",
    "requests",
    "states",
    "warnings",
    "worries",
    "concerns",
    "comments",
    "answers",
    "reasons",
    "projects",
    "signals",
    "forecasts",
    "protests",
    "details",
    "leaks",
    "rates",
];

/// Whether a form in "-s" is a noun here: "on hopes that", "making demands", "news reports".
pub(super) fn plural_noun(unit: &Unit, index: usize) -> bool {
    if !NOUNS.contains(&unit.lower(index)) {
        return false;
    }
    let before = index.wrapping_sub(1);
    // "about 900 reports", "account details, …"
    let counted = index > 0 && unit.kind(before) == Some(Kind::Number);
    let bare = matches!(
        unit.lower(index),
        "details"
            | "leaks"
            | "rates"
            | "demands"
            | "promises"
            | "fears"
            | "hopes"
            | "doubts"
            | "orders"
    ) && index + 1 < unit.end()
        && unit.kind(index + 1) != Some(Kind::Word)
        && !unit.at(index + 1).is_some_and(Token::is_quotation);
    let subject = index == 0
        || unit.capital(before)
        || unit.is(before, Class::Pronoun)
        || unit.is(before, Class::Role) && index < 8
        || unit.is(before, Class::Adverb)
        || !matches!(unit.kind(before), Some(Kind::Word))
        || (1..4).any(|back| unit.is(before.wrapping_sub(back), Class::Determiner));
    // "the news raised fears that"
    // "drew protests from farmers"
    let drawn = matches!(
        unit.lower(before),
        "drew"
            | "draws"
            | "met"
            | "made"
            | "makes"
            | "brought"
            | "took"
            | "gave"
            | "got"
            | "won"
            | "lost"
            | "led"
            | "spread"
            | "vote"
            | "faces"
            | "fuels"
    );
    let brought =
        drawn || unit.lower(before).ends_with("ed") && !unit.is(before, Class::UnnamedNoun);
    // "- worries that grew", "media reports, including", "CNN reports with two voters"
    let apart = index > 0
        && unit.kind(before) == Some(Kind::Dash)
        && matches!(unit.lower(index + 1), "that" | "of" | "over" | "about");
    let texts = unit.lower(index) == "reports"
        && (matches!(unit.lower(index + 1), "with" | "of" | "about" | "from")
            || unit.kind(index + 1) == Some(Kind::Comma)
                && matches!(
                    unit.lower(index + 2),
                    "including" | "such" | "which" | "and"
                )
            || unit.at(index + 1).is_some_and(|it| {
                it.lower.starts_with("suggest")
                    || it.lower.starts_with("say")
                    || it.lower.starts_with("said")
                    || it.lower.starts_with("indicate")
                    || it.lower.starts_with("claim")
            }));
    let of = unit.lower(index + 1) == "of" && unit.lower(index) != "reports";
    of || apart
        || texts
        || counted
        || brought
        || bare
        || !subject
        || unit.is(before, Class::Preposition)
}

/// Whether a base form is a verb here: "officials report that …", not "state media", "a report".
pub(super) fn base_form_reports(unit: &Unit, index: usize) -> bool {
    let next = index + 1;
    // These are hardly ever nouns.
    let plain = matches!(
        unit.lower(index),
        "say"
            | "deny"
            | "believe"
            | "think"
            | "argue"
            | "insist"
            | "contend"
            | "allege"
            | "acknowledge"
    );
    // "Survivors describe panic at sea": headlines leave articles out.
    let headline = unit.end() == unit.tokens.len()
        && unit.kind(next) == Some(Kind::Word)
        && matches!(
            unit.lower(index),
            "describe"
                | "suspect"
                | "fear"
                | "warn"
                | "urge"
                | "demand"
                | "condemn"
                | "criticise"
                | "criticize"
                | "reject"
                | "deny"
                | "praise"
                | "welcome"
                | "blame"
                | "accuse"
                | "predict"
                | "recall"
                | "claim"
                | "admit"
                | "call"
                | "back"
                | "tell"
        );
    let opens = headline
        || unit.is(next, Class::Determiner)
        || unit.is(next, Class::Pronoun)
        || matches!(unit.lower(next), "him" | "her" | "them" | "us")
            && !matches!(unit.lower(index), "view" | "see" | "name" | "describe")
        || unit.is(next, Class::ClauseOpener)
        || unit.is(next, Class::Preposition) && !unit.is(index.wrapping_sub(1), Class::Determiner)
        || unit.capital(next)
        || !matches!(unit.kind(next), Some(Kind::Word))
        || is_count(unit.lower(next))
        || shown(unit, index)
        // "The road is unsafe, warn experts"
        || index > 0
            && unit.kind(index - 1) == Some(Kind::Comma)
            && unit.is(next, Class::UnnamedNoun)
            && unit.lower(next).ends_with('s')
            && next + 1 >= unit.end();
    // "would expand the economy, add nine jobs and raise wages": one of several things that would be done.
    let listed = index > 0
        && unit.kind(index - 1) == Some(Kind::Comma)
        && (unit.kind(next) == Some(Kind::Number)
            || !plain
                && (0..index).any(|it| {
                    matches!(
                        unit.lower(it),
                        "would" | "will" | "to" | "could" | "can" | "may" | "should" | "must"
                    )
                }));
    !listed && (plain || opens && several(unit, index))
}

/// Whether the words before a base form can be its subject, which has to be more than one: "officials report",
/// not "a long-running dispute with". Names may be those of a team.
pub(super) fn several(unit: &Unit, index: usize) -> bool {
    let mut last = index;
    while last > 0 && (adverbial(unit, last - 1) || unit.kind(last - 1) == Some(Kind::Close)) {
        last -= 1;
    }
    let Some(last) = last.checked_sub(1) else {
        return true;
    };
    if unit.kind(last) != Some(Kind::Word) {
        return unit.kind(last) != Some(Kind::Number);
    }
    let lower = unit.lower(last);
    let plural = lower.ends_with('s')
        && !["ss", "us", "is", "'s", "’s"]
            .iter()
            .any(|it| lower.ends_with(it));
    // "figures from the union show": the plural stands before.
    let texts = matches!(
        unit.lower(index),
        "show" | "suggest" | "indicate" | "reveal"
    ) && (index.saturating_sub(9)..index).any(|it| {
        unit.lower(it).ends_with('s') && (unit.is(it, Class::ReportNoun) || is_text(unit.lower(it)))
            || unit.lower(it) == "data"
    });
    let people = texts
        || matches!(
            lower,
            "we" | "they"
                | "i"
                | "you"
                | "who"
                | "people"
                | "police"
                | "media"
                | "men"
                | "women"
                | "children"
                | "some"
                | "many"
                | "most"
                | "others"
                | "both"
                | "few"
                | "half"
                | "majority"
                | "percent"
                | "cent"
                | "staff"
                | "family"
                | "public"
                | "to"
        );
    let name = unit.capital(last) && !unit.is(index + 1, Class::Preposition);
    let joined = (last.saturating_sub(4)..last).any(|it| unit.lower(it) == "and");
    plural || people || name || joined
}
