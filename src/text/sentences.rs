//! Finding where sentences end.

use std::ops::Range;

use super::abbreviations::{self, Abbreviation};
use super::words::Token;
use super::{Language, WordKind};

/// Cuts the tokens of one block into sentences, as ranges of token numbers that follow each other
/// without a gap.
///
/// A sentence ends at a stop, an exclamation or question mark or an ellipsis, together with the
/// quotation marks and brackets that close behind it, when what follows could start a sentence. A
/// stop may also belong to an ordinal ("8. Oktober"), an abbreviation or an initial. Where both
/// readings are possible, a word that does not follow such things inside a sentence, like a
/// capitalised article or pronoun, decides for an end.
pub(super) fn split(tokens: &[Token], language: Language) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < tokens.len() {
        if !is_end_mark(&tokens[at]) {
            at += 1;
            continue;
        }
        let first_mark = at;
        let mut next = at + 1;
        while next < tokens.len() && closes(tokens, first_mark, next) {
            next += 1;
        }
        if next < tokens.len() && ends(tokens, start, first_mark, next, language) {
            sentences.push(start..next);
            start = next;
        }
        at = next;
    }
    if start < tokens.len() {
        sentences.push(start..tokens.len());
    }
    sentences
}

fn is_end_mark(token: &Token) -> bool {
    token.kind == WordKind::Mark && matches!(token.text, "." | "!" | "?" | "…" | "。" | "！" | "？")
}

/// Whether the token `next` still belongs to the end that starts with the mark `first`: further
/// marks, closing quotation marks and brackets.
fn closes(tokens: &[Token], first: usize, next: usize) -> bool {
    let token = &tokens[next];
    if token.spaced {
        // French typography sets its closing guillemet apart.
        return token.text == "»" && token.kind == WordKind::ClosingQuote && first + 1 == next;
    }
    is_end_mark(token)
        || token.kind == WordKind::ClosingQuote
        || matches!(token.text, ")" | "]" | "」" | "』" | "）")
}

/// Whether the marks in `mark..next` end the sentence that began at `start`.
fn ends(tokens: &[Token], start: usize, mark: usize, next: usize, language: Language) -> bool {
    let marks = &tokens[mark..next];
    let wide = matches!(marks[0].text, "。" | "！" | "？");
    if !tokens[next].spaced && !wide {
        return runs_on(tokens, mark, next);
    }
    if wide {
        return true;
    }
    // "(!)" comments on a word; it does not end anything.
    let bracketed =
        mark > 0 && tokens[mark - 1].text == "(" && marks.last().is_some_and(|it| it.text == ")");
    if bracketed || !could_start(&tokens[next..]) {
        return false;
    }
    let quoted = marks
        .iter()
        .any(|token| token.kind == WordKind::ClosingQuote);
    let ellipsis = marks[0].text == "…" || marks.len() > 1 && marks[1].text == ".";
    if ellipsis {
        return quoted || !marks[0].spaced || starts_surely(&tokens[next..]);
    }
    if marks.iter().any(|token| matches!(token.text, "!" | "?")) {
        return !(quoted && framed(&tokens[next..]));
    }
    // A stop inside a quotation is the sentence's own: before a frame, a comma would stand there.
    if quoted {
        return true;
    }
    !abbreviated(tokens, start, mark, next, language)
}

/// Whether the space behind a sentence has been left out: "wurde gerettet.Die Fähre sank". What the stop joins in the
/// name of a site, "hafenblatt.de", does not go on with a word that only opens a sentence.
fn runs_on(tokens: &[Token], mark: usize, next: usize) -> bool {
    let single = next == mark + 1 && tokens[mark].text == "." && !tokens[mark].spaced;
    let before = mark.checked_sub(1).map(|it| &tokens[it]);
    single
        && before.is_some_and(|it| it.kind == WordKind::Letters && it.text.chars().count() > 3)
        && tokens[next].kind == WordKind::Letters
        && starts_surely(&tokens[next..])
        && tokens.get(next + 1).is_some_and(|it| it.spaced)
}

/// Whether the single stop at `mark` belongs to the word before it.
fn abbreviated(
    tokens: &[Token],
    start: usize,
    mark: usize,
    next: usize,
    language: Language,
) -> bool {
    if mark == start || tokens[mark].spaced {
        return false;
    }
    let word = &tokens[mark - 1];
    let earlier = (mark - 1 > start).then(|| &tokens[mark - 2]);
    let following = &tokens[next..];
    let sure = starts_surely(following);
    match word.kind {
        WordKind::Digits => ordinal(word, earlier, following, sure, language),
        WordKind::Letters => match abbreviations::class(word.text, language) {
            Some(Abbreviation::Leading) => true,
            Some(Abbreviation::Either) => !sure,
            Some(Abbreviation::Daytime) => {
                !sure && !following[0].is_capitalised() || abbreviations::is_zone(following[0].text)
            }
            Some(Abbreviation::Month) => following[0].kind == WordKind::Digits || !sure,
            None => initial_or_numeral(word, earlier, sure, language),
        },
        _ => false,
    }
}

/// Whether the number before a stop is an ordinal: "8. Oktober", "der 3. Weltkrieg", "1. FC".
fn ordinal(
    word: &Token,
    earlier: Option<&Token>,
    following: &[Token],
    sure: bool,
    language: Language,
) -> bool {
    if earlier.is_none() {
        // "1. Der Vertrag gilt": the number of an item, not a sentence.
        return word.text.len() <= 3;
    }
    if language == Language::English {
        return false;
    }
    if abbreviations::is_month(following[0].text) {
        return true;
    }
    // "auf Platz 19. Trainer Meier": the number follows what it counts.
    if earlier.is_some_and(|token| matches!(token.text, "Platz" | "Rang" | "Nummer" | "Seite")) {
        return false;
    }
    let parts: Vec<_> = word.text.split('.').collect();
    let short = parts.iter().all(|part| (1..=2).contains(&part.len()))
        && parts.len() <= 2
        && word
            .text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.');
    // "anlässlich seines 100. Geburtstags": nobody counts behind these words.
    let led = earlier.is_some_and(|token| {
        matches!(
            token.text,
            "zum"
                | "am"
                | "beim"
                | "im"
                | "des"
                | "seines"
                | "ihres"
                | "seinem"
                | "ihrem"
                | "seinen"
                | "ihren"
        )
    });
    let short = short || led && word.text.len() == 3 && parts.len() == 1;
    // "von 11. Tausende": a number word in capitals begins something new as well.
    short && !sure && following[0].kind == WordKind::Letters
}

/// Whether the word before a stop is an initial ("J. K. Rowling") or a numeral ("Friedrich II.").
fn initial_or_numeral(
    word: &Token,
    earlier: Option<&Token>,
    sure: bool,
    language: Language,
) -> bool {
    let mut chars = word.text.chars();
    let single = chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none();
    let named =
        earlier.is_some_and(|token| token.kind == WordKind::Letters && token.is_capitalised());
    if language == Language::English && word.text == "I" {
        // "World War I. Then": the numeral and the pronoun; an initial stands before or after a name.
        let war = earlier
            .is_some_and(|token| matches!(token.text, "War" | "Part" | "Phase" | "Division"));
        let pronoun = earlier.is_some_and(Token::is_small);
        return !(war || pronoun || sure);
    }
    if single {
        // What carries a letter as its name is no person: "auf der Plattform X", "Plan B".
        let lettered =
            word.text == "X" || earlier.is_some_and(|token| abbreviations::is_lettered(token.text));
        return !sure && !lettered;
    }
    let numeral = word.text.len() > 1 && word.text.bytes().all(|byte| b"IVX".contains(&byte));
    numeral && named && language != Language::English && !sure
}

/// Whether a sentence could start with these tokens: with a capital or a digit, perhaps behind
/// opening marks.
fn could_start(following: &[Token]) -> bool {
    // "industries.” [nX2Y1Z81] The board": the number of another story stands between two sentences.
    if let [open, code, close, ..] = following
        && open.text == "["
        && close.text == "]"
        && code.text.bytes().any(|byte| byte.is_ascii_digit())
        && code.text.bytes().any(|byte| byte.is_ascii_uppercase())
    {
        return true;
    }
    for token in following.iter().take(4) {
        match token.kind {
            WordKind::Letters => return !token.is_small(),
            WordKind::Digits => return true,
            WordKind::OpeningQuote => {}
            WordKind::ClosingQuote => return false,
            WordKind::Mark => {
                if matches!(token.text, "," | ";" | ":" | ")" | "." | "!" | "?") {
                    return false;
                }
            }
        }
    }
    true
}

/// Whether these tokens surely start a sentence: with a quotation or a word that is capitalised
/// only there.
fn starts_surely(following: &[Token]) -> bool {
    let Some(first) = following.first() else {
        return true;
    };
    match first.kind {
        WordKind::OpeningQuote => true,
        WordKind::Letters => abbreviations::is_starter(first.text),
        _ => false,
    }
}

/// Whether a frame with its verb in third place goes on after a quotation: `"Why?" Smith asked`.
/// German turns the frame around, so that it starts with the verb in small letters.
fn framed(following: &[Token]) -> bool {
    // A title makes it longer: `"Why?" House Speaker Paul Rowe asked`.
    let titled = following
        .iter()
        .take(8)
        .take_while(|token| token.kind == WordKind::Letters && token.is_capitalised())
        .count();
    following
        .iter()
        .take(4.max(titled + 1))
        .take_while(|token| token.kind == WordKind::Letters)
        .skip(1)
        .any(|token| {
            matches!(
                token.text,
                "said"
                    | "asked"
                    | "told"
                    | "wrote"
                    | "added"
                    | "says"
                    | "tweeted"
                    | "shouted"
                    | "replied"
            )
        })
}

#[cfg(test)]
mod tests;
