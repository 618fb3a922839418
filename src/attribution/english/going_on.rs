//! English sentences without a frame that go on with what was said before: "He would stay on as a member."

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Token, Unit};
use super::side_words::adverbial;

/// Things of which papers say by themselves what they would do: "The bill would raise taxes."
const PLANS: [&str; 38] = [
    "bill",
    "move",
    "decision",
    "plan",
    "deal",
    "law",
    "measure",
    "proposal",
    "change",
    "vote",
    "cut",
    "cuts",
    "agreement",
    "rule",
    "rules",
    "legislation",
    "amendment",
    "merger",
    "step",
    "ban",
    "provision",
    "tax",
    "reform",
    "result",
    "win",
    "defeat",
    "bills",
    "plans",
    "laws",
    "measures",
    "proposals",
    "changes",
    "deals",
    "amendments",
    "steps",
    "taxes",
    "reforms",
    "provisions",
];

/// Whether the unit tells with "would" what somebody has announced, whoever that was: its main verb comes first
/// and nothing is quoted in it.
pub(in crate::attribution) fn goes_on(unit: &Unit) -> bool {
    // "He would “think it over” and stay": a few words of what is told may be quoted.
    let apart = |it: usize| {
        unit.at(it).is_some_and(Token::is_quotation)
            && (it == 0 || unit.kind(it - 1) != Some(Kind::Word))
    };
    let quotes = unit.quotes && (!unit.is(0, Class::Pronoun) || (0..unit.tokens.len()).any(apart));
    if quotes || unit.tokens.iter().any(|it| it.kind == Kind::Colon) {
        return false;
    }
    let first = usize::from(matches!(unit.lower(0), "but" | "and"));
    let Some(subject) = phrases::english(unit, first, unit.end()) else {
        return false;
    };
    let mut verb = subject.end;
    while verb < unit.end() && adverbial(unit, verb) {
        verb += 1;
    }
    let would = matches!(unit.lower(verb), "would" | "wouldn't" | "wouldn’t");
    // "would have been": what did not come about is the paper's own view.
    let unreal = (verb + 1..verb + 3).any(|it| unit.lower(it) == "have");
    would && !unreal && !is_plan(unit, &subject)
}

fn is_plan(unit: &Unit, subject: &Range<usize>) -> bool {
    let pointing = matches!(
        unit.lower(subject.start),
        "that" | "this" | "such" | "it" | "these" | "those"
    );
    pointing || subject.clone().any(|it| PLANS.contains(&unit.lower(it)))
}

/// Whether a sentence told in the past what somebody said, with a clause moved back in time: "said it was closed".
pub(in crate::attribution) fn told_in_past(unit: &Unit) -> bool {
    unit.tokens.iter().any(|it| {
        matches!(
            it.lower.as_str(),
            "said"
                | "told"
                | "added"
                | "announced"
                | "insisted"
                | "warned"
                | "confirmed"
                | "explained"
                | "promised"
                | "pledged"
                | "stressed"
                | "claimed"
                | "argued"
        )
    })
}
