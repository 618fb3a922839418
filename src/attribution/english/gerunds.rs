//! Who speaks by an English participle: "Noting that the bridge was old, Rowe …", "with Rowe saying the plan
//! was dead".

use std::ops::Range;

use super::super::lexicon::{BODIES, Class, Shape};
use super::super::phrases;
use super::super::unit::{Kind, Token, Unit};
use super::subjects::adverbial;

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
