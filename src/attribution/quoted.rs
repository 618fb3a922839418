//! What is quoted: a name or title, a few words, or at least a clause.

use super::lexicon::Class;
use super::unit::Quoted;
use super::vocabulary::Vocabulary;
use crate::text::{Article, Language, Span, Structure, WordKind};

/// Whether an unknown word in small letters could be German by its ending: "übergesetzlich", "scharfe".
fn ends_as_german(word: &str) -> bool {
    [
        "e", "en", "er", "es", "em", "ern", "t", "ig", "lich", "isch", "los", "haft", "bar", "ung",
    ]
    .iter()
    .any(|end| word.len() > end.len() + 2 && word.ends_with(end))
}

/// What is quoted in `span`. A title is a run of capitalised words; one word in small letters is
/// held at a distance, more of them are somebody's words; a verb or a full stop makes a sentence.
pub(super) fn sort_of<'a>(
    article: &'a Article,
    structure: &Structure,
    span: Span,
    vocabulary: &mut Vocabulary<'a>,
) -> Quoted {
    let language = article.meta.language;
    let first = structure
        .words
        .partition_point(|it| it.span.start() < span.start());
    let (mut count, mut lowercase, mut small, mut known) = (0, 0, 0, 0);
    let (mut german, mut verbs, mut stops, mut begins_small) = (0, 0, 0, false);
    let words = structure.words.get(first..).unwrap_or_default();
    for (number, word) in (first..).zip(words) {
        if word.span.start() >= span.end() {
            break;
        }
        let characters = article.slice(word.span);
        match word.kind {
            WordKind::Letters => {
                count += 1;
                if characters.starts_with(char::is_lowercase) {
                    let word = vocabulary.word(number, characters);
                    let entry = word.entry;
                    begins_small |= count == 1;
                    lowercase += 1;
                    german += usize::from(entry.is_some() || ends_as_german(&word.lower));
                    known += usize::from(entry.is_some());
                    let binds = [Class::Preposition, Class::Determiner, Class::Coordinator];
                    small += usize::from(!binds.iter().any(|it| word.classes.hold(*it)));
                    let verb = [
                        Class::Auxiliary,
                        Class::Modal,
                        Class::Finite,
                        Class::KonjunktivOne,
                        Class::KonjunktivTwo,
                    ];
                    verbs += usize::from(
                        entry.is_some_and(|it| !it.verbs.is_empty())
                            || verb.iter().any(|it| word.classes.hold(*it)),
                    );
                }
            }
            WordKind::Digits => count += 1,
            WordKind::Mark if matches!(characters, "." | "!" | "?") => stops += 1,
            _ => {}
        }
    }
    let (opens, sort) = ending(article, span);
    if language == Language::English && opens && count > 0 && count < 4 && sort != Ending::Bare {
        // "“No,” she said. “We checked.”"
        return match sort {
            Ending::Closed => Quoted::Sentence,
            _ => Quoted::Phrase,
        };
    }
    if count >= 8 || (stops > 0 && count >= 3) || (verbs > 0 && count >= 4) {
        Quoted::Sentence
    } else if !begins_small && (small == 0 || count <= 1)
        || language == Language::German && lowercase > 0 && german == 0
    {
        Quoted::Title
    } else if begins_small && count >= 3 && lowercase >= 2 && small > 0 && known > 0 {
        Quoted::Clipping
    } else {
        Quoted::Phrase
    }
}

/// How the words inside a quotation end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ending {
    /// With a full stop.
    Closed,
    /// With a comma or a mark of a question or cry: a frame follows.
    Open,
    /// Without a mark.
    Bare,
}

/// Whether a quotation opens a sentence, and how it ends.
fn ending(article: &Article, span: Span) -> (bool, Ending) {
    let text = article.text().as_str();
    let before = text.get(..span.start()).unwrap_or_default();
    let blank = before.ends_with('\n') || before.is_empty();
    let before = before.trim_end();
    let opens = blank
        || before.ends_with(['.', '!', '?', '”', '’'])
        || before.ends_with([':', '"']) && !before.ends_with("\"\"");
    let inner = article.slice(span);
    let inner = inner.trim_end_matches(['”', '"', '\'', '’', '»', '“']);
    let sort = match inner.chars().next_back() {
        Some('.') => Ending::Closed,
        Some(',' | '!' | '?') => Ending::Open,
        _ => Ending::Bare,
    };
    (opens, sort)
}
