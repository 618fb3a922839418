//! German verbs whose particle stands at the end of the clause.

use super::super::fold::key;
use super::super::form::{Level, level};
use super::super::lexicon::kind;
use super::super::stem::{PARTICLES, SHORT_PARTICLES, stem};
use super::reader::Reader;
use crate::text::{Word, WordKind};

/// A verb and its particle have no more words between them than this.
const MOST_BETWEEN: usize = 39;

impl Reader<'_> {
    /// The particles that stand at the end of a clause, where German verbs leave them.
    pub(super) fn read_particles(&self, words: &[Word]) -> Vec<usize> {
        let ends = |at: usize| {
            words.get(at + 1).is_none_or(|next| {
                !matches!(next.kind, WordKind::Letters | WordKind::Digits)
                    || matches!(self.article.slice(next.span), "und" | "oder")
            })
        };
        let is_particle = |word: &Word| {
            let particle = self
                .article
                .slice(word.span)
                .to_lowercase()
                .replace('ü', "u");
            PARTICLES.contains(&particle.as_str()) || SHORT_PARTICLES.contains(&particle.as_str())
        };
        (0..words.len())
            .filter(|&at| words[at].kind == WordKind::Letters && words[at].span.len() <= 12)
            .filter(|&at| ends(at) && is_particle(&words[at]))
            .collect()
    }

    fn ends_sentence(&self, word: &Word) -> bool {
        word.kind == WordKind::Mark
            && matches!(self.article.slice(word.span), ";" | "." | ":" | "?" | "!")
    }

    /// The meanings of a verb whose particle stands at the end of the clause ("wies … zurück").
    pub(super) fn separated(&self, words: &[Word], index: usize) -> Vec<(u64, Level)> {
        if self.particles.is_empty() {
            return Vec::new();
        }
        let verb = self.article.slice(words[index].span);
        if index > 0 && !verb.starts_with(char::is_lowercase) {
            return Vec::new();
        }
        let mut found = Vec::new();
        for &at in self.particles.iter().filter(|at| **at > index) {
            let between = &words[index + 1..at];
            let ended =
                between.len() > MOST_BETWEEN || between.iter().any(|word| self.ends_sentence(word));
            if ended {
                break;
            }
            let text = self.article.slice(words[at].span);
            let whole = stem(&format!("{text}{}", verb.to_lowercase()), self.language);
            let meanings = self.lexicon.meanings(&whole);
            found.extend(
                meanings
                    .iter()
                    .map(|meaning| (meaning.key, level(*meaning))),
            );
            if !meanings.is_empty() {
                found.push((key(kind::STEM, &whole), Level::Same));
                break;
            }
        }
        found
    }
}
