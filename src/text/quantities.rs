//! Finding numbers, amounts and dates.

use jiff::civil::Date;

use super::amounts;
use super::beside_numbers;
use super::clock;
use super::dates;
use super::openings::may_open;
use super::reading::Reading;
use super::words::{Token, scan};
use super::{Language, Quantity, Text, Value};

/// The quantities in one sentence of `text`, in order and without overlap.
pub(super) fn find(
    text: &Text,
    sentence: &[Token],
    language: Language,
    published: Option<Date>,
) -> Vec<Quantity> {
    values(sentence, language, published)
        .into_iter()
        .map(|(start, end, value)| Quantity {
            span: text.snap(start..end),
            value,
        })
        .collect()
}

/// The values that `line` names, in order: for reading single lines that are not yet an article.
/// Words are read in both languages where `language` is [`Language::Other`].
pub fn values_in(line: &str, language: Language) -> Vec<Value> {
    values(&scan(line, 0), language, None)
        .into_iter()
        .map(|(_, _, value)| value)
        .collect()
}

/// The values in one sentence, each with the bytes it covers.
fn values(
    tokens: &[Token],
    language: Language,
    published: Option<Date>,
) -> Vec<(usize, usize, Value)> {
    read(&Reading::new(tokens, language, published), tokens, may_open)
}

/// The values in a sentence that start where `may_open` says that one may.
fn read(
    reading: &Reading,
    tokens: &[Token],
    may_open: fn(&Reading, usize) -> bool,
) -> Vec<(usize, usize, Value)> {
    let mut found = Vec::new();
    let mut free = 0;
    let mut at = 0;
    while at < reading.len() {
        // No mark opens a value but for those of money.
        let opens = if reading.is_word(at) {
            may_open(reading, at)
        } else {
            reading.is_number(at) || beside_numbers::currency(reading, at).is_some()
        };
        if !opens {
            at += 1;
            continue;
        }
        let finding = clock::find(reading, at)
            .or_else(|| dates::find(reading, at))
            .or_else(|| amounts::find(reading, at));
        match finding {
            Some(finding) if finding.end > at => {
                let start = finding.start.max(free);
                if let (Some(head), Some(tail)) = (tokens.get(start), tokens.get(finding.end - 1)) {
                    found.push((head.start, tail.end(), finding.value));
                }
                at = finding.end;
                free = at;
            }
            _ => at += 1,
        }
    }
    found
}

#[cfg(test)]
mod tests;
