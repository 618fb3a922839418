//! The clauses of a sentence.

use super::MOST_CLAUSES;
use super::reader::Reader;
use crate::text::{Span, Word, WordKind};

/// Words that open a clause behind a comma: relative pronouns, and conjunctions of clauses that tell
/// something of their own. "Dass", "ob" and "wonach" are missing: what they open is the content of
/// what stands before.
const OPENINGS: [&str; 45] = [
    "der", "die", "das", "den", "dem", "deren", "dessen", "denen", "welche", "welcher", "welches",
    "wo", "wobei", "wodurch", "weil", "wenn", "als", "nachdem", "bevor", "obwohl", "während",
    "damit", "um", "und", "aber", "sondern", "denn", "doch", "sodass", "seit", "indem", "falls",
    "which", "who", "whose", "where", "while", "after", "before", "because", "although", "but",
    "and", "when", "since",
];

impl Reader<'_> {
    /// The clauses of a sentence, each from its first to its last word.
    pub(super) fn read_clauses(&self, words: &[Word]) -> Vec<Span> {
        let mut clauses: Vec<Span> = Vec::new();
        let mut open: Option<(Span, bool)> = None;
        for (index, word) in words.iter().enumerate() {
            if self.starts_clause(words, index) && clauses.len() < MOST_CLAUSES {
                // A mark right after another one, or after a quotation mark, ends nothing.
                if let Some((span, true)) = open {
                    clauses.push(span);
                    open = None;
                }
            } else if open.is_some() || word.kind != WordKind::Mark {
                let wordy = matches!(word.kind, WordKind::Letters | WordKind::Digits);
                let (span, before) = open.unwrap_or((word.span, false));
                open = Some((span.hull(word.span), before || wordy));
            }
        }
        clauses.extend(open.map(|(span, _)| span));
        if clauses.is_empty() {
            clauses.extend(words.first().map(|word| word.span));
        }
        clauses
    }

    /// Whether a clause starts behind the mark at `index`. Behind a comma one does only where a word
    /// follows that opens clauses: commas stand in lists, too.
    fn starts_clause(&self, words: &[Word], index: usize) -> bool {
        let word = &words[index];
        if word.kind != WordKind::Mark {
            return false;
        }
        match self.article.slice(word.span) {
            ";" | ":" | "–" | "—" => true,
            "," => words.get(index + 1).is_some_and(|next| {
                let opening = self.article.slice(next.span).to_lowercase();
                OPENINGS.contains(&opening.as_str())
            }),
            _ => false,
        }
    }
}
