//! Which sentences are set answers.

use std::sync::Arc;

use super::super::form::Form;
use super::super::lexicon::Answer;
use super::reader::Reader;
use crate::text::{Language, Word};

/// So many words of an agency about its own copy make a notice.
const NOTICE_WORDS: usize = 2;

impl Reader<'_> {
    /// The set answer that a sentence is, if all that it tells besides names and numbers are words of
    /// such answers: the one that most of its words stand in.
    pub(super) fn set_answer(&self, words: &[Word], forms: &[Option<Arc<Form>>]) -> Option<Answer> {
        let mut counts = [0_usize; Answer::ALL.len()];
        for (word, form) in words.iter().zip(forms) {
            let Some(form) = form else { continue };
            let before = self.article.text().as_str().get(..word.span.start());
            if before.is_some_and(|text| text.ends_with('@')) {
                continue; // An account is a name.
            }
            let answers = self.lexicon.answers(form.stem);
            for answer in answers {
                counts[*answer as usize] += 1;
            }
            // In English a capital makes a name, also of a word that has a meaning ("Peter Carr").
            let capital = self.language == Language::English
                && self
                    .article
                    .slice(word.span)
                    .starts_with(char::is_uppercase);
            if answers.is_empty() && form.salience >= 1.0 && !form.names && !capital {
                return None;
            }
        }
        // One word is no notice: "verantwortlich" says something of others, too.
        if counts[Answer::Notice as usize] < NOTICE_WORDS {
            counts[Answer::Notice as usize] = 0;
        }
        // Of two that have as many words the first counts.
        let most = Answer::ALL.into_iter().rev();
        let most = most.max_by_key(|answer| (*answer != Answer::Any, counts[*answer as usize]));
        let any = (counts[Answer::Any as usize] > 0).then_some(Answer::Any);
        most.filter(|answer| counts[*answer as usize] > 0).or(any)
    }
}
