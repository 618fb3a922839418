//! Which words of an English sentence are reporting verbs there, and which only look like one.

use super::super::lexicon::{Class, Lexicon, Shape, Verb};
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::bare_forms::{base_form_reports, plural_noun, several};
use super::clauses::has_clause;
use super::gerunds::gerund_reports;
use super::issued::issued;
use super::lookalikes::looks_like_one;
use super::purposes::done_by;
use super::showing::{hears, shown};
use super::side_words::{adverbial, is_day, names_somebody};

/// What cannot stand right before somebody's report: "to say", "the said man", "will say".
const NO_REPORT: [&str; 28] = [
    "to", "the", "a", "an", "is", "was", "were", "are", "be", "been", "being", "will", "would",
    "could", "should", "may", "might", "can", "must", "of", "his", "her", "their", "its", "this",
    "that", "not", "these",
];

/// The reporting verb at `index`, if the word is one there.
pub(super) fn reporting_verb<'a>(
    unit: &Unit,
    index: usize,
    lexicon: &'a Lexicon,
) -> Option<&'a Verb> {
    let token = unit.at(index)?;
    if token.entry.is_none_or(|it| it.verbs.is_empty())
        || token.capital && index > 0
        || looks_like_one(unit, index)
    {
        return None;
    }
    let before = index.wrapping_sub(1);
    let goes_on = unit.lower(index).ends_with("ing")
        && (matches!(unit.lower(before), "is" | "are" | "was" | "were")
            // "has been demanding"
            || index > 1
                && unit.lower(before) == "been"
                && matches!(unit.lower(index - 2), "has" | "have" | "had"))
        && (unit.lower(index + 1) != "to"
            && (unit.lower(index + 1) != "for"
                || matches!(
                    unit.lower(index),
                    "calling" | "pushing" | "pressing" | "appealing" | "pleading" | "asking"
                ) && unit.lower(index + 2) != "trouble"));
    if goes_on {
        let entry = token.entry?;
        return entry
            .verbs
            .iter()
            .filter(|it| it.shape == Shape::Gerund)
            .filter_map(|it| lexicon.verbs.get(it.verb))
            .find(|it| {
                it.clause && unit.lower(index + 1) == "that"
                    // "Officers are urging witnesses to call"
                    || unit.is(index, Class::InfinitiveVerb)
                    // "The union is seeking a rise"
                    || it.object && matches!(unit.lower(index), "seeking" | "demanding" | "predicting" | "forecasting" | "expecting" | "proposing")
                    || unit.lower(index + 1) == "for" && it.of.iter().any(|of| of == "for")
            });
    }
    // Mrs May and Will are no verbs.
    let named = unit.capital(before) && index > 1;
    let previous = if named { "" } else { unit.lower(before) };
    // "The court was told that …": what a court is told is heard there.
    // "a jury has been told"
    let been = usize::from(unit.lower(before) == "been");
    let court = unit.lower(index) == "told"
        && index > 1
        && (matches!(unit.lower(before), "was" | "is" | "were")
            || been == 1 && matches!(unit.lower(before.wrapping_sub(1)), "has" | "have" | "had"))
        && hears(unit.lower(before.wrapping_sub(1 + been)));
    // "The inquest heard the crew had fled"
    let heard = matches!(unit.lower(index), "heard" | "hears")
        && hears(unit.lower(before))
        && has_clause(unit, index + 1..unit.end());
    let negated = ["n't", "n’t"].iter().any(|it| previous.ends_with(it)) || previous == "never";
    // "the Courier can reveal"
    let reveals = unit.lower(index) == "reveal" && previous == "can";
    let done = reveals || done_by(unit, index).is_some();
    // "denied having pressed her minister to resign": what is denied; "Rowe, having said", "Having said" report.
    let within = previous == "having"
        && index
            .checked_sub(2)
            .is_some_and(|before| unit.kind(before) == Some(Kind::Word));
    let none = within || NO_REPORT.contains(&previous) || is_passive(unit, index);
    if negated || !court && !done && none {
        return None;
    }
    let forms = &token.entry?.verbs;
    // "a profit forecast for the year": a past form that is the base form as well.
    let noun = forms.iter().any(|it| it.shape == Shape::Base)
        && unit.is(index + 1, Class::Preposition)
        && !done
        && !several(unit, index);
    forms
        .iter()
        .filter(|it| it.shape != Shape::Base || done || base_form_reports(unit, index))
        .filter(|_| !noun)
        .filter(|_| !plural_noun(unit, index))
        .filter(|it| {
            matches!(
                it.shape,
                Shape::Base | Shape::Finite | Shape::Participle | Shape::Gerund
            )
        })
        .filter(|it| it.shape != Shape::Gerund || gerund_reports(unit, index))
        .filter_map(|it| lexicon.verbs.get(it.verb))
        .find(|verb| {
            let that = verb.needs.iter().any(|need| need == "that");
            let won = unit.lower(index).starts_with("claim")
                && unit.is(index + 1, Class::Determiner)
                && (index + 2..index + 5)
                    .any(|it| verb.needs.iter().any(|need| unit.lower(it) == need));
            let needed = verb.needs.is_empty()
                || won
                || heard
                || that && unit.lower(index).starts_with("order") && orders(unit, index)
                || that && unit.lower(index) == "finding" && issued(unit, index).is_some()
                || verb.needs.iter().any(|need| unit.lower(index + 1) == need)
                || index + 1 >= unit.end()
                // "…, a poll showed on Thursday", "…, results showed, putting her on course"
                || that && matches!(unit.lower(index), "found" | "finds") && finds(unit, index)
                // "felt the harbour had lost its soul", and not "said people felt they had been fooled"
                || that
                    && unit.lower(index).starts_with("fe")
                    && finds(unit, index)
                    && !(0..index).any(|it| matches!(unit.lower(it), "said" | "says" | "told" | "added"))
                // "Poll shows most want the ferry to stay"
                || that
                    && matches!(unit.lower(index), "finds" | "shows")
                    && unit.end() == unit.tokens.len()
                    && (unit.is(before, Class::ReportNoun)
                        || phrases::is_written(previous)
                        || phrases::is_papers(previous)
                        || matches!(previous, "filing" | "poll" | "data"))
                // "The Comet understands the pair split"
                || that
                    && unit.lower(index) == "understands"
                    && unit.capital(before)
                    && has_clause(unit, index + 1..unit.end())
                || that && (shown(unit, index)
                    || unit.lower(index + 1) == "on" && is_day(unit, index + 2)
                        || unit.kind(index + 1) == Some(Kind::Comma)
                        // "found in May that"
                        || matches!(unit.lower(index + 1), "in" | "on" | "last" | "this")
                            && (index + 2..index + 5).any(|it| unit.lower(it) == "that"));
            needed
                && verb
                    .particle
                    .as_ref()
                    .is_none_or(|it| unit.lower(index + 1) == it)
        })
}

/// Whether a court or a body has found something to be so: "the commission found the firm had kept data".
fn finds(unit: &Unit, index: usize) -> bool {
    phrases::english(unit, index + 1, unit.end()).is_some_and(|it| {
        matches!(
            unit.lower(it.end),
            "had" | "was" | "were" | "has" | "have" | "is" | "are" | "could" | "did" | "would"
        )
    })
}

/// Whether a form of "be" stands before the participle at `index` with nothing but adverbs between: "are now
/// forecast to", "was also told".
fn is_passive(unit: &Unit, index: usize) -> bool {
    let mut first = index;
    while first > 0 && adverbial(unit, first - 1) {
        first -= 1;
    }
    first < index
        && !unit.lower(index).ends_with("ing")
        && first
            .checked_sub(1)
            .is_some_and(|it| is_form_of_be(unit, it))
}

/// "is", "was", "been".
pub(super) fn is_form_of_be(unit: &Unit, index: usize) -> bool {
    is_be(unit.lower(index))
}

/// Whether a word in small letters is a form of "be".
pub(super) fn is_be(word: &str) -> bool {
    matches!(
        word,
        "is" | "are" | "was" | "were" | "be" | "been" | "being"
    )
}

/// Whether somebody is told to do something: "ordered the baker to stay", and not "ordered a beer to go".
fn orders(unit: &Unit, verb: usize) -> bool {
    phrases::english(unit, verb + 1, unit.end()).is_some_and(|whom| {
        let to = whom.end + usize::from(unit.lower(whom.end) == "not");
        unit.lower(to) == "to"
            // "ordered the firm to pay 34 tenants": a court grants them money.
            && !matches!(unit.lower(to + 1), "pay" | "repay" | "refund" | "compensate" | "forfeit")
            && (names_somebody(unit, whom.clone())
                || unit.capital(whom.start)
                // "ordered the baker to stay", "ordered the road to be closed"
                || matches!(
                    unit.lower(whom.start),
                    "the" | "his" | "her" | "its" | "their" | "all" | "both" | "him" | "them"
                ))
    })
}
