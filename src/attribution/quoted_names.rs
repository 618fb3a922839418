//! German names in quotation marks that say something: "„Radio Nordlicht“ meldet", "wie „hafen online“ berichtet".

use super::lexicon::{Class, Shape};
use super::unit::{Kind, Quoted, Token};
use crate::text::Article;

/// The most words that a name has.
const LONGEST: usize = 7;

/// Marks the quotations of a German unit that name who says something as titles.
pub(super) fn mark(tokens: &mut [Token], article: &Article) {
    for at in 0..tokens.len() {
        let Some(Kind::Quote(sort)) = tokens.get(at).map(|it| it.kind) else {
            continue;
        };
        if sort == Quoted::Title || sort == Quoted::Sentence && !determined(tokens, at) {
            continue;
        }
        let quoted = article.slice(tokens[at].span);
        let words = quoted.split_whitespace().count();
        let ends = quoted.contains(['.', '!', '?', ',', ':', ';']) && words > 2;
        let capital = quoted
            .chars()
            .find(|it| it.is_alphanumeric())
            .is_some_and(|it| it.is_uppercase() || it.is_numeric());
        let listed = quoted.contains(['.', '!', '?', ':', ';']);
        let names = words <= LONGEST && (behind_medium(tokens, at) && !listed)
            || words <= LONGEST
                && !ends
                && (told_by(tokens, at) || capital && (says(tokens, at) || said_by(tokens, at)));
        if names {
            tokens[at].kind = Kind::Quote(Quoted::Title);
        }
    }
}

/// "laut einem Test des Magazins „boote, wind und meer“": what an outlet is called stands behind its noun.
fn behind_medium(tokens: &[Token], at: usize) -> bool {
    let noun = at.checked_sub(1).and_then(|it| tokens.get(it));
    noun.is_some_and(|it| it.capital && it.endings_in_any_case.hold(Class::MediumNoun))
}

fn word<'a>(tokens: &'a [Token<'_>], at: usize) -> &'a str {
    tokens.get(at).map_or("", |it| it.lower.as_str())
}

/// Whether a verb in one of its finite forms stands at `at`.
fn reports(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| {
        !token.capital
            && token
                .entry
                .is_some_and(|it| it.verbs.iter().any(|form| form.shape == Shape::Finite))
    })
}

/// Whether a definite article in the nominative stands before the word at `at`, with or without an adjective.
fn determined(tokens: &[Token], at: usize) -> bool {
    let article = |it: usize| matches!(word(tokens, it), "der" | "die" | "das");
    let adjective = at > 1
        && tokens.get(at - 1).is_some_and(|it| {
            it.kind == Kind::Word && !it.capital && it.lower.ends_with('e') && it.looks.adjective
        });
    at > 0 && article(at - 1) || adjective && article(at - 2)
}

/// "Wie „hafen online“ berichtet", "wie das „Bündnis für den Hafen“ am Montag mitteilte"
fn told_by(tokens: &[Token], at: usize) -> bool {
    let first = if determined(tokens, at) {
        at.saturating_sub(2)
    } else {
        at
    };
    let opens = (first.saturating_sub(1)..at).any(|it| word(tokens, it) == "wie");
    opens && {
        let comma = (at + 1..tokens.len().min(at + 12))
            .find(|it| matches!(tokens[*it].kind, Kind::Comma | Kind::Stop | Kind::Dash));
        comma.is_some_and(|comma| {
            comma > at + 1
                && tokens[comma - 1]
                    .entry
                    .is_some_and(|it| !it.verbs.is_empty())
        })
    }
}

/// "„Kormoran 64“ erwähnte, dass …", "Das „Nationale Flutzentrum“ des Landes warnt": nobody else is named behind the
/// verb who could be the one that says what is quoted.
fn says(tokens: &[Token], at: usize) -> bool {
    if determined(tokens, at) {
        // Whose it is, or where, can stand between.
        let verb = (at + 1..tokens.len().min(at + 5)).find(|it| reports(tokens, *it));
        let genitive = matches!(word(tokens, at + 1), "der" | "des");
        return verb.is_some_and(|it| it == at + 1 || genitive && it <= at + 4);
    }
    let opens = at == 0 || at == 1 && tokens[0].is(Class::Adverb);
    opens && reports(tokens, at + 1) && !speaker_behind(tokens, at + 1)
}

/// "erklärte der neue „Rat der Rettung“, …"
fn said_by(tokens: &[Token], at: usize) -> bool {
    let first =
        (at.saturating_sub(2)..at).find(|it| matches!(word(tokens, *it), "der" | "die" | "das"));
    // Something else has to open the clause: "Er rügte die „Politik der kleinen Schritte“".
    let inverted = |verb: usize| {
        tokens[0].is(Class::Preposition)
            || tokens[0].is(Class::Adverb)
            || verb > 0 && tokens[verb - 1].kind == Kind::Comma
    };
    determined(tokens, at)
        && first.is_some_and(|it| it > 0 && reports(tokens, it - 1) && inverted(it - 1))
        && tokens.get(at + 1).is_some_and(|it| {
            matches!(it.kind, Kind::Comma | Kind::Colon)
                || it.is(Class::Preposition)
                || it.is(Class::Adverb)
                || matches!(it.lower.as_str(), "mit" | "an")
        })
}

/// Whether right behind a verb stands who speaks: "„Genug“ sagte er", "„Nein“ sagt Kormann".
pub(super) fn speaker_behind(tokens: &[Token], verb: usize) -> bool {
    let Some(next) = tokens.get(verb + 1) else {
        return false;
    };
    let pronoun = matches!(
        next.lower.as_str(),
        "er" | "sie"
            | "es"
            | "man"
            | "ich"
            | "wir"
            | "der"
            | "ein"
            | "mein"
            | "sein"
            | "ihr"
            | "jemand"
            | "einer"
    );
    let who = |it: &Token| {
        it.capital
            && (it.entry.is_none() || it.feminine.is_some() || it.is(Class::Role) || it.medium)
    };
    let noun = matches!(next.lower.as_str(), "die" | "das" | "eine")
        && tokens
            .get(verb + 2)
            .is_some_and(|it| it.capital || it.looks.adjective);
    pronoun || noun || who(next)
}
