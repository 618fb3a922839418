//! Reporting words that say that something is not so.

use std::borrow::Cow;

use super::lexicon::{Lexicon, Shape};
use crate::text::{Article, Span};

/// Whether reporting words deny what they report: "bestritt", "wies … zurück", "has denied". Who denies
/// something is no source for it.
///
/// `cue` holds the places of the reporting words in `article`, `frame` those of the words that introduce what
/// is said, which may turn the cue round: "dementierte nicht".
pub fn is_denial(article: &Article, cue: &[Span], frame: &[Span]) -> bool {
    let lexicon = Lexicon::of(article.meta.language);
    // Every statement is asked, and hardly any denies: the frame is read only for those.
    let denies = words(article, cue)
        .filter_map(|word| lexicon.entry(&word))
        .flat_map(|entry| &entry.verbs)
        .any(|form| {
            let verb = &lexicon.verbs[form.verb];
            let whole = matches!(form.shape, Shape::Participle | Shape::Joined);
            let stands = |particle: &String| words(article, cue).any(|word| word == *particle);
            verb.denies && (whole || verb.particle.as_ref().is_none_or(stands))
        });
    denies
        && !words(article, cue)
            .chain(words(article, frame))
            .any(|word| negates(&word))
}

/// The words at some places, in small letters and without marks around them.
fn words<'a>(article: &'a Article, spans: &'a [Span]) -> impl Iterator<Item = Cow<'a, str>> {
    let words = spans
        .iter()
        .flat_map(|span| article.slice(*span).split_whitespace());
    words.map(|word| {
        let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        if bare.chars().any(char::is_uppercase) {
            Cow::Owned(bare.to_lowercase())
        } else {
            Cow::Borrowed(bare)
        }
    })
}

fn negates(word: &str) -> bool {
    matches!(word, "nicht" | "nie" | "not" | "never" | "cannot")
        || word.ends_with("n't")
        || word.ends_with("n’t")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attribution::attribute;
    use crate::text::{BlockKind, Language, Metadata, Structure};

    /// Whether any statement of a sentence is a denial.
    fn denied(sentence: &str, language: Language) -> bool {
        let meta = Metadata {
            language,
            ..Metadata::default()
        };
        let article = Article::from_blocks([(BlockKind::Paragraph, 0, sentence)], meta);
        let statements = attribute(&article, &Structure::of(&article));
        assert!(!statements.is_empty(), "{sentence}");
        statements
            .iter()
            .any(|said| is_denial(&article, &said.cue, &said.frame))
    }

    #[test]
    fn german_reporting_words_deny() {
        let cases = [
            ("Norvia bestritt den Einsatz.", true),
            ("Der Konzern wies die Vorwürfe zurück.", true),
            ("Das Ministerium hat den Bericht dementiert.", true),
            ("Die Verteidigung streitet die Tat ab.", true),
            ("Der Minister leugnete, davon gewusst zu haben.", true),
            ("Die Firma hat die Vorwürfe zurückgewiesen.", true),
            ("Norvia bestätigte den Einsatz.", false),
            ("Der Sprecher wies auf die Gefahr hin.", false),
            ("Der Sprecher sagte, der Einsatz sei beendet.", false),
        ];
        for (sentence, expected) in cases {
            assert_eq!(denied(sentence, Language::German), expected, "{sentence}");
        }
    }

    #[test]
    fn english_reporting_words_deny() {
        let cases = [
            ("Norvia denied the deployment.", true),
            ("The company has rejected the allegations.", true),
            ("The mayor disputed that account.", true),
            ("Norvia denies that its troops crossed the border.", true),
            ("Norvia confirmed the deployment.", false),
            ("The minister said the talks had ended.", false),
        ];
        for (sentence, expected) in cases {
            assert_eq!(denied(sentence, Language::English), expected, "{sentence}");
        }
    }

    #[test]
    fn what_is_not_denied_is_no_denial() {
        let text = "The ministry did not deny the report.";
        let article = Article::from_blocks(
            [(BlockKind::Paragraph, 0, text)],
            Metadata {
                language: Language::English,
                ..Metadata::default()
            },
        );
        let at = |words: &str| {
            let start = text.find(words).unwrap_or_default();
            article.text().snap(start..start + words.len())
        };
        assert!(is_denial(&article, &[at("deny")], &[]));
        assert!(!is_denial(
            &article,
            &[at("deny")],
            &[at("The ministry did not deny")]
        ));
    }
}
