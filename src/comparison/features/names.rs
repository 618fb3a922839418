//! Words that belong to a name without being one.

use super::reader::Reader;
use crate::text::{Span, Word, WordKind};

/// How much a title right before a name counts.
const TITLE_SHARE: f32 = 0.5;

/// So many words before a name may belong to it: a first name and a title.
const MOST_BEFORE_NAME: usize = 2;

impl Reader<'_> {
    /// Makes the word right before a name part of it: its title ("Präsident Yoon"), which tells no more
    /// than the name does, or a first name, with the title before that ("Präsident Mark Steen").
    pub(super) fn name_title(&mut self, words: &[Word], index: usize) {
        let mut at = index;
        for _ in 0..MOST_BEFORE_NAME {
            let Some(before) = at.checked_sub(1).and_then(|before| words.get(before)) else {
                return;
            };
            let text = self.article.slice(before.span);
            if before.kind != WordKind::Letters || !text.starts_with(char::is_uppercase) {
                return;
            }
            self.make_name(before.span);
            at -= 1;
        }
    }

    /// Makes the tokens of a word say who, and tell less.
    fn make_name(&mut self, span: Span) {
        let tokens = self.features.tokens.iter_mut().rev();
        for token in tokens
            .skip_while(|token| token.span.start() > span.start())
            .take_while(|token| token.span == span)
        {
            if !token.name {
                token.salience *= TITLE_SHARE;
                token.name = true;
            }
        }
    }
}
