//! Who speaks by an English participle: "Noting that the bridge was old, Rowe …", "with Rowe saying the plan
//! was dead".

use std::ops::Range;

use super::super::lexicon::{BODIES, Class, Shape};
use super::super::phrases;
use super::super::unit::{Kind, Token, Unit};
use super::issued::{faulted_for, issued};
use super::side_words::adverbial;

/// Whether the sentence opens with the participle of a reporting verb: "Noting that …", "Calling it a disgrace, …".
pub(super) fn opens_with_one(unit: &Unit) -> bool {
    let shaped = |index: usize, shape: Shape| {
        unit.at(index).is_some_and(|it| {
            it.entry
                .is_some_and(|entry| entry.verbs.iter().any(|form| form.shape == shape))
        })
    };
    unit.lower(0).ends_with("ing")
        && !unit.is(1, Class::Auxiliary)
        && (shaped(0, Shape::Gerund)
            // "Having warned that talks could fail, the minister …"
            || unit.lower(0) == "having" && shaped(1, Shape::Participle))
}

/// Where the words of such a participle end, and the subject of the clause behind: "Noting that the bridge was
/// old[,] [Rowe] apologized".
pub(super) fn clause_behind(unit: &Unit) -> Option<(usize, Range<usize>)> {
    if !opens_with_one(unit) {
        return None;
    }
    (1..unit.end()).find_map(|mark| {
        // A quotation has the comma inside.
        let parts = unit.kind(mark) == Some(Kind::Comma)
            || unit.at(mark).is_some_and(Token::is_quotation)
                && unit.kind(mark + 1) == Some(Kind::Word);
        if !parts || unit.is(mark + 1, Class::Coordinator) {
            return None;
        }
        let subject = phrases::english(unit, mark + 1, unit.end())?;
        let mut verb = subject.end + usize::from(unit.kind(subject.end) == Some(Kind::Comma));
        while adverbial(unit, verb) {
            verb += 1;
        }
        let finite = unit.is(verb, Class::Auxiliary)
            || unit.is(verb, Class::Finite)
            || unit.at(verb).is_some_and(|it| {
                let known = it.entry.is_some_and(|entry| {
                    entry.verbs.iter().any(|form| form.shape != Shape::Gerund)
                });
                known || it.kind == Kind::Word && it.lower.len() > 3 && it.lower.ends_with("ed")
            });
        let end = mark + usize::from(unit.kind(mark) != Some(Kind::Comma));
        (finite && speaks(unit, &subject)).then_some((end, subject))
    })
}

/// Who says it in "with Rowe saying the plan was dead", "with Anna Marsh, head of the union, calling it a betrayal".
pub(super) fn accompanying(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    if !unit.lower(verb).ends_with("ing") {
        return None;
    }
    (verb.saturating_sub(16)..verb)
        .rev()
        .filter(|it| unit.lower(*it) == "with")
        .find_map(|with| {
            let words = phrases::english(unit, with + 1, verb)?;
            let close = words.end + usize::from(unit.kind(words.end) == Some(Kind::Comma));
            (close == verb && speaks(unit, &words)).then_some(words)
        })
}

/// Whether the words name somebody.
fn speaks(unit: &Unit, words: &Range<usize>) -> bool {
    // "with one senior backbencher warning", "with several saying"
    matches!(
        unit.lower(words.start),
        "one" | "some" | "several" | "many" | "others" | "another"
    ) || words.clone().any(|it| {
        unit.capital(it)
            || [Class::Role, Class::UnnamedNoun, Class::Pronoun]
                .iter()
                .chain(&BODIES)
                .any(|class| unit.is(it, *class))
            || unit.lower(it).ends_with('s') && unit.lower(it).len() > 4
    })
}

/// Whether a gerund tells what somebody says: behind a comma or a dash, or where what is said follows at once:
/// "resigned after admitting that", "rang in claiming to have", "on Twitter, writing: “…”".
pub(super) fn gerund_reports(unit: &Unit, index: usize) -> bool {
    let behind = index.checked_sub(1).and_then(|it| unit.kind(it));
    if issued(unit, index).is_some() || faulted_for(unit, index).is_some() {
        return true;
    }
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
    // "Residents opposed the tower, some saying it would block the sun"
    let some = index > 1
        && unit.kind(index - 2) == Some(Kind::Comma)
        && matches!(
            unit.lower(index - 1),
            "some" | "many" | "others" | "most" | "several" | "one"
        )
        && matches!(
            unit.lower(index),
            "saying" | "arguing" | "claiming" | "insisting" | "warning" | "complaining"
        );
    also || wrote
        || some
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
