//! The name of a speaker that stands only in what follows: "said a guest, who would be called only Pim", "a clerk, identified
//! in the verdict only as Rolf K., said".

use std::ops::Range;

use super::super::frame::{Found, Mention};
use super::super::lexicon::Class;
use super::super::unit::{Kind, Unit};

/// How many words behind a speaker are looked through for a name.
const REACH: usize = 18;

/// Gives the statements of speakers without a name the name that the unit tells behind them.
pub(super) fn rename(unit: &Unit, found: &mut [Found]) {
    let told = |it: usize| {
        matches!(
            unit.lower(it),
            "called"
                | "call"
                | "calls"
                | "calling"
                | "goes"
                | "go"
                | "going"
                | "name"
                | "initials"
                | "identified"
                | "known"
                | "signed"
                | "named"
                | "pseudonym"
        )
    };
    let mut asked = false;
    for statement in found {
        let Some(speaker) = statement.speaker.clone() else {
            continue;
        };
        let Some(Mention::Words(words)) = statement.chain.last().cloned() else {
            continue;
        };
        if words.start < speaker.start || words.end > speaker.end + 1 {
            continue;
        }
        let core = words
            .clone()
            .find(|it| unit.kind(*it) == Some(Kind::Comma))
            .unwrap_or(words.end);
        let bare = (words.start..core).all(|it| !unit.capital(it) || it == 0)
            && !unit.is(words.start, Class::Pronoun);
        if !bare {
            continue;
        }
        // Asked once, and only where somebody has no name.
        if !asked && !(1..unit.end()).any(told) {
            return;
        }
        asked = true;
        let Some(name) = name_behind(unit, core) else {
            continue;
        };
        if let Some(link) = statement.chain.last_mut() {
            *link = Mention::Words(name);
        }
    }
}

/// The name that the clause behind a speaker at `end` gives.
fn name_behind(unit: &Unit, end: usize) -> Option<Range<usize>> {
    let apart = matches!(unit.kind(end), Some(Kind::Comma | Kind::Dash));
    let first = end + usize::from(apart);
    let limit = unit.tokens.len().min(first + REACH);
    let cue = (first..limit.min(first + 13)).find(|it| says_name(unit, first, *it))?;
    let start =
        (cue + 1..limit).find(|it| unit.capital(*it) && unit.kind(*it) == Some(Kind::Word))?;
    // "who was rude to Olga": nothing but small words lead from the verb to the name.
    let leads = (cue + 1..start).all(|it| {
        unit.kind(it) == Some(Kind::Comma)
            || matches!(
                unit.lower(it),
                "only"
                    | "just"
                    | "her"
                    | "his"
                    | "their"
                    | "him"
                    | "them"
                    | "first"
                    | "name"
                    | "as"
                    | "by"
                    | "the"
                    | "of"
                    | "tag"
                    | "read"
                    | "in"
                    | "court"
                    | "papers"
                    | "verdict"
                    | "to"
                    | "everyone"
                    | "everybody"
                    | "friends"
                    | "all"
                    | "more"
                    | "than"
                    | "initials"
                    | "be"
                    | "known"
                    | "letter"
                    | "documents"
                    | "under"
                    | "pseudonym"
                    | "a"
                    | "nickname"
                    | "filing"
                    | "simply"
                    | "merely"
                    | "here"
                    | "statement"
                    | "locally"
                    | "colleagues"
                    | "fans"
                    | "police"
                    | "note"
            )
    });
    let mut close = start;
    while close < unit.tokens.len()
        && (unit.capital(close)
            || unit.kind(close) == Some(Kind::Stop)
                && close > start
                && unit.lower(close - 1).len() == 1
                && close + 1 < unit.tokens.len())
    {
        close += 1;
    }
    (leads && close < start + 4).then_some(start..close)
}

/// Whether the word at `cue` says that a name follows, in the clause that opens at `first`: "who goes by", "everyone calls",
/// "whose name tag read", "identified only as", "call him".
fn says_name(unit: &Unit, first: usize, cue: usize) -> bool {
    let who = matches!(unit.lower(first), "who" | "whom");
    let whose = unit.lower(first) == "whose";
    match unit.lower(cue) {
        "called" => {
            who && cue > first
                && (first..cue).any(|it| matches!(unit.lower(it), "be" | "is" | "was"))
        }
        "call" | "calls" | "calling" => {
            who || unit.lower(cue + 1) == "him"
                || unit.lower(cue + 1) == "her"
                || matches!(
                    unit.lower(cue - 1),
                    "everyone" | "everybody" | "friends" | "colleagues" | "all"
                )
        }
        "goes" | "go" | "going" => unit.lower(cue + 1) == "by" && (who || cue == first),
        "name" => {
            who || whose && matches!(unit.lower(cue - 1), "whose" | "first" | "real" | "given")
        }
        "initials" => who || whose,
        "identified" | "known" | "named" => {
            (cue == first || who && unit.lower(cue - 1) != "not")
                && (cue + 1..cue + 9).any(|it| unit.lower(it) == "as")
                && !unit.is(cue + 1, Class::Determiner)
        }
        "signed" => who && (cue + 1..cue + 5).any(|it| unit.lower(it) == "as"),
        _ => false,
    }
}
