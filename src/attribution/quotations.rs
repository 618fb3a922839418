//! Quotations by their marks: where each opens and closes.

use crate::text::{Article, BlockKind, Language, Span, Structure, Text, Word, WordKind};

/// A pair of single marks with fewer bytes is none: "rock 'n' roll".
const SHORTEST: usize = 4;

/// The part of a quotation that lies in one block, marks included.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Part {
    /// Its place.
    pub span: Span,
    /// Whether the quotation goes on from the paragraph before.
    pub continued: bool,
}

/// A quotation mark.
#[derive(Clone, Copy)]
struct Mark {
    span: Span,
    opens: bool,
    /// Where the sentence before it ends, if the mark opens right behind one in English: a quotation that was not closed
    /// there is opened anew, as agencies write.
    anew: Option<usize>,
}

/// A quotation that is open: where it starts in this block, and whether it began in an earlier one.
#[derive(Clone, Copy)]
struct Open {
    start: usize,
    continued: bool,
}

/// Finds every quotation, in order.
///
/// A mark that opens inside an open quotation is nested in it where the marks of the paragraph come
/// out even; where they do not, a mark was forgotten and the later one counts. At the start of a
/// paragraph it says that the quotation goes on. A quotation that is still open at the end of its
/// paragraph counts only where the next paragraph goes on with it, so that a forgotten mark cannot
/// swallow the article. Single marks are read as nested quotations or apostrophes and left alone, except in
/// English, where papers quote with them: there a pair in one paragraph counts outside of double marks.
pub(super) fn find(article: &Article, structure: &Structure) -> Vec<Part> {
    let text = article.text();
    let english = article.meta.language == Language::English;
    let mut parts: Vec<Part> = Vec::new();
    let mut carried: Option<Open> = None;
    let mut words = structure.words.iter().peekable();
    let blocks = article.blocks();
    for (number, block) in blocks.iter().enumerate() {
        let mut marks = Vec::new();
        let mut single = Vec::new();
        let mut end = block.span.start();
        while let Some(word) = words.next_if(|word| word.span.start() < block.span.end()) {
            end = word.span.end();
            let opens = word.kind == WordKind::OpeningQuote;
            // At the start of a paragraph a mark only says that the quotation goes on.
            let repeats = opens && carried.is_some() && word.span.start() == block.body().start();
            if is_double(text, word) && !repeats {
                let before = || {
                    let before = text.as_str().get(block.span.start()..word.span.start())?;
                    let whole = before.trim_end();
                    let stops = whole.len() < before.len() && whole.ends_with(['.', '!', '?']);
                    stops.then_some(block.span.start() + whole.len())
                };
                marks.push(Mark {
                    span: word.span,
                    opens,
                    anew: (english && opens && !marks.is_empty())
                        .then(before)
                        .flatten(),
                });
            } else if english && is_single(text, word) {
                single.push(Mark {
                    span: word.span,
                    opens,
                    anew: None,
                });
            } else if english && goes_past_plural(text, word, &single) {
                // "'We thank the workers' union,' he said": the mark behind "workers" was an apostrophe.
                single.pop();
                single.push(Mark {
                    span: word.span,
                    opens: false,
                    anew: None,
                });
            }
        }
        let goes_on = || {
            let next = blocks.get(number + 1)?;
            let both = [block.kind, next.kind] == [BlockKind::Paragraph; 2];
            let opens = structure
                .sentences_in(next.span)
                .next()
                .and_then(|sentence| structure.sentences.get(sentence))
                .and_then(|sentence| structure.words.get(sentence.words.start))
                .is_some_and(|word| word.kind == WordKind::OpeningQuote);
            // A paragraph whose first mark closes a quotation ends the one that was left open.
            let closes = || {
                words
                    .clone()
                    .take_while(|word| word.span.start() < next.span.end())
                    .find(|word| is_double(text, word))
                    .is_some_and(|word| word.kind == WordKind::ClosingQuote)
            };
            (both && (opens || closes())).then_some(next)
        };
        let (mut found, mut open) = pair(&marks, carried, true);
        let next = open.and_then(|_| goes_on());
        if open.is_some() && next.is_none() {
            (found, open) = pair(&marks, carried, false);
        }
        let first = parts.len();
        let inside = |start: usize, end: usize| {
            let next = found.partition_point(|(_, to)| *to <= start);
            found.get(next).is_some_and(|(from, _)| from.start < end)
                || open.is_some_and(|it| it.start < end)
        };
        let quoted_singly = pair(&single, None, false).0;
        parts.extend(
            quoted_singly
                .into_iter()
                .filter(|(from, to)| to - from.start > SHORTEST && !inside(from.start, *to))
                .map(|(from, to)| Part {
                    span: text.snap(from.start..to),
                    continued: false,
                }),
        );
        let mixed = parts.len() > first;
        parts.extend(found.into_iter().map(|(from, to)| Part {
            span: text.snap(from.start..to),
            continued: from.continued,
        }));
        if mixed && let Some(own) = parts.get_mut(first..) {
            own.sort_by_key(|it| it.span.start());
        }
        carried = None;
        if let (Some(open), Some(next)) = (open, next) {
            parts.push(Part {
                span: text.snap(open.start..end),
                continued: open.continued,
            });
            carried = Some(Open {
                start: next.body().start(),
                continued: true,
            });
        }
    }
    parts
}

/// Whether a word is a double quotation mark.
fn is_double(text: &Text, word: &Word) -> bool {
    matches!(word.kind, WordKind::OpeningQuote | WordKind::ClosingQuote)
        && matches!(
            text.slice(word.span),
            "„" | "“" | "”" | "\"" | "«" | "»" | "‟"
        )
}

/// Whether a word is a single quotation mark that opens or closes.
fn is_single(text: &Text, word: &Word) -> bool {
    matches!(word.kind, WordKind::OpeningQuote | WordKind::ClosingQuote)
        && matches!(text.slice(word.span), "'" | "‘" | "’")
}

/// Whether a single mark behind a comma or a stop closes what an apostrophe seemed to close before it.
fn goes_past_plural(text: &Text, word: &Word, marks: &[Mark]) -> bool {
    let [.., open, close] = marks else {
        return false;
    };
    let mark = matches!(text.slice(word.span), "'" | "’");
    let before = text.as_str()[..word.span.start()].chars().next_back();
    let closed = &text.as_str()[..close.span.start()];
    let behind = &text.as_str()[close.span.end()..];
    mark && open.opens
        && !close.opens
        && before.is_some_and(|it| matches!(it, ',' | '.' | '!' | '?'))
        && closed.ends_with('s')
        && behind.starts_with(' ')
        && behind[1..].starts_with(char::is_lowercase)
}

/// The quotations of one block as where they open and where they end, and the one left open.
fn pair(marks: &[Mark], carried: Option<Open>, nest: bool) -> (Vec<(Open, usize)>, Option<Open>) {
    let mut found = Vec::new();
    let mut open = carried;
    let mut depth = usize::from(carried.is_some());
    for mark in marks {
        if mark.opens {
            if depth == 1
                && let (Some(opened), Some(end)) = (open, mark.anew)
            {
                found.push((opened, end));
                depth = 0;
            }
            depth += 1;
            if depth == 1 || !nest {
                depth = 1;
                open = Some(Open {
                    start: mark.span.start(),
                    continued: false,
                });
            }
        } else if let Some(opened) = open {
            depth = depth.saturating_sub(1);
            if depth == 0 {
                found.push((opened, mark.span.end()));
                open = None;
            }
        }
    }
    (found, open)
}
