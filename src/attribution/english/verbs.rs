//! Which words of an English sentence are reporting verbs there, and which only look like one.

use std::ops::Range;

use super::super::lexicon::{Class, Lexicon, Shape, Verb};
use super::super::phrases;
use super::super::unit::{Kind, Token, Unit};
use super::clauses::{has_clause, is_count};
use super::gerunds::{accompanying, clause_behind};
use super::lookalikes::looks_like_one;
use super::purposes::done_by;
use super::showing::{hears, is_text, shown};
use super::subjects::{adverbial, is_day};

/// What cannot stand right before somebody's report: "to say", "the said man", "will say".
const NO_REPORT: [&str; 28] = [
    "to", "the", "a", "an", "is", "was", "were", "are", "be", "been", "being", "will", "would",
    "could", "should", "may", "might", "can", "must", "of", "his", "her", "their", "its", "this",
    "that", "not", "these",
];

/// Forms in "-s" that are nouns as often as verbs.
const NOUNS: [&str; 37] = [
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
        && matches!(unit.lower(before), "is" | "are" | "was" | "were")
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
                || verb.needs.iter().any(|need| unit.lower(index + 1) == need)
                || index + 1 >= unit.end()
                // "…, a poll showed on Thursday", "…, results showed, putting her on course"
                || that && matches!(unit.lower(index), "found" | "finds") && finds(unit, index)
                // "Poll shows most want the ferry to stay"
                || that
                    && matches!(unit.lower(index), "finds" | "shows")
                    && unit.end() == unit.tokens.len()
                    && (unit.is(before, Class::ReportNoun)
                        || matches!(previous, "study" | "poll" | "survey" | "research" | "analysis"))
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
    matches!(
        unit.lower(index),
        "is" | "are" | "was" | "were" | "be" | "been" | "being"
    )
}

/// Whether a gerund tells what somebody says: behind a comma or a dash, or where what is said follows at once:
/// "resigned after admitting that", "rang in claiming to have", "on Twitter, writing: “…”".
fn gerund_reports(unit: &Unit, index: usize) -> bool {
    let behind = index.checked_sub(1).and_then(|it| unit.kind(it));
    // "cut its forecast, suggesting that": what somebody does, and no words.
    if matches!(
        unit.lower(index),
        "showing" | "indicating" | "suggesting" | "signaling" | "signalling" | "finding"
    ) && accompanying(unit, index).is_none()
    {
        return false;
    }
    let led = || accompanying(unit, index).is_some() || index == 0 && clause_behind(unit).is_some();
    if matches!(behind, Some(Kind::Comma | Kind::Dash)) || led() {
        return true;
    }
    let quoted = |it: usize| unit.at(it).is_some_and(Token::is_quotation);
    // "called it “a lie,” noting that …": the comma stands inside the quotation.
    let inside = index > 0
        && quoted(index - 1)
        && matches!(
            unit.lower(index),
            "noting"
                | "adding"
                | "saying"
                | "insisting"
                | "arguing"
                | "warning"
                | "urging"
                | "calling"
                | "accusing"
        );
    if inside {
        return true;
    }
    let mark = matches!(unit.kind(index + 1), Some(Kind::Comma | Kind::Colon));
    let said = unit.lower(index + 1) == "that"
        || unit.lower(index) == "claiming" && unit.lower(index + 1) == "to"
        || mark && quoted(index + 2);
    // "a letter saying that" speaks itself; "by saying that" may be anybody's.
    let text = index > 0
        && (unit.is(index - 1, Class::ReportNoun)
            || matches!(
                unit.lower(index - 1),
                "letter" | "email" | "memo" | "note" | "message" | "sign" | "article"
            ));
    let noun = unit.is(index.wrapping_sub(1), Class::Determiner)
        || unit.is(index.wrapping_sub(1), Class::Auxiliary);
    // "walked out demanding his resignation"
    let parting = matches!(
        unit.lower(index.wrapping_sub(1)),
        "out" | "up" | "off" | "back" | "down"
    ) && matches!(
        unit.lower(index),
        "demanding"
            | "urging"
            | "accusing"
            | "denouncing"
            | "condemning"
            | "promising"
            | "vowing"
            | "threatening"
            | "warning"
            | "insisting"
            | "complaining"
    );
    // "said he would go, denying theft but admitting he had erred"
    let also = matches!(unit.lower(index.wrapping_sub(1)), "but" | "and" | "while")
        && (1..index).any(|it| {
            unit.kind(it - 1) == Some(Kind::Comma)
                && unit.lower(it).ends_with("ing")
                && unit
                    .at(it)
                    .is_some_and(|it| it.entry.is_some_and(|entry| !entry.verbs.is_empty()))
        });
    // "has written to the minister asking her to go", "sent members a letter warning them"
    let wrote = matches!(
        unit.lower(index),
        "asking" | "urging" | "telling" | "begging" | "warning" | "demanding" | "imploring"
    ) && (index.saturating_sub(10)..index).any(|it| {
        matches!(unit.lower(it), "written" | "wrote" | "emailed" | "texted")
            || matches!(
                unit.lower(it),
                "sent" | "posted" | "issued" | "signed" | "launched"
            ) && (it + 1..index).any(|noun| {
                matches!(
                    unit.lower(noun),
                    "letter" | "letters" | "email" | "message" | "video" | "petition"
                )
            })
    });
    also || wrote
        || parting
        || told_of(unit, index).is_some()
        || behind == Some(Kind::Word) && said && !text && !noun
}

/// Whose words somebody recalls, in "recalled [the director] saying that", "remembered [Rowe] shouting that".
pub(super) fn told_of(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    let says = matches!(
        unit.lower(verb),
        "saying" | "shouting" | "telling" | "asking" | "warning" | "screaming" | "insisting"
    );
    (verb.saturating_sub(7)..verb)
        .filter(|it| says && is_memory(unit.lower(*it)))
        .find_map(|it| phrases::english(unit, it + 1, verb).filter(|it| it.end == verb))
}

/// Whether a verb tells what somebody remembers or has heard of another one.
pub(super) fn is_memory(verb: &str) -> bool {
    matches!(
        verb,
        "recalled" | "recalls" | "remembered" | "remembers" | "recounted" | "heard"
    )
}

/// Whether a form in "-s" is a noun here: "on hopes that", "making demands", "news reports".
fn plural_noun(unit: &Unit, index: usize) -> bool {
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
fn base_form_reports(unit: &Unit, index: usize) -> bool {
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
fn several(unit: &Unit, index: usize) -> bool {
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
