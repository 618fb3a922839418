//! Input that no newsroom writes: forgotten marks, capitals only, no marks at all, other languages.

use std::path::Path;
use std::sync::LazyLock;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::{article, found, written};
use crate::attribution::{Form, Statement};
use crate::text::{Article, BlockKind, Language, Metadata};

/// Every part of a statement lies in one paragraph, and its parts in paragraphs that follow each other.
fn keeps_to_its_paragraphs(article: &Article, statement: &Statement) -> bool {
    let block = |part: &crate::text::Span| {
        article
            .blocks()
            .iter()
            .position(|block| block.span.contains(*part))
    };
    let places: Vec<Option<usize>> = statement.content.iter().map(block).collect();
    places.iter().all(Option::is_some)
        && places.windows(2).all(|it| match (it[0], it[1]) {
            (Some(left), Some(right)) => right == left || right == left + 1,
            _ => false,
        })
}

fn check_kept(text: &str, language: Language) {
    let article = article(text, language);
    for statement in found(&article) {
        assert!(
            keeps_to_its_paragraphs(&article, &statement),
            "{}",
            written(&article, &statement)
        );
    }
}

#[test]
fn forgotten_marks_keep_to_their_paragraph() {
    for text in [
        "„Das ist der Anfang, sagte der Wirt.\n\nDie Polizei schwieg.\n\n„Ende“, sagte sie.",
        "Er sagte: „Wir gehen.\n\nSie sagte: „Wir bleiben.“",
        "“Nobody knows, he said.\n\nThe mayor left.",
        "» « » « sagte der Wirt, »und dann",
        "\"\"\" sagte er \"\"",
        "„„„„„“ sagte er“, meldete dpa",
    ] {
        check_kept(text, Language::German);
        check_kept(text, Language::English);
        check_kept(text, Language::Other);
    }
}

#[test]
fn texts_without_punctuation_are_read() {
    let long = "die polizei sagte der damm halte und der landrat widersprach laut dpa ".repeat(400);
    for text in [
        "die polizei sagte der damm halte der landrat widersprach",
        "Der Minister erklärte das Gesetz komme bald sagte ein Sprecher laut dpa nach Angaben der Polizei",
        "the mayor said the dam held according to police he added nobody was hurt",
        "laut laut laut nach Angaben nach Angaben zufolge zufolge so so",
        &long,
    ] {
        check_kept(text, Language::German);
        check_kept(text, Language::English);
        check_kept(text, Language::Other);
    }
    // Each of them asks all the mentions before it.
    let bodies = "the company said ".repeat(700);
    check_kept(&bodies, Language::English);
}

#[test]
fn sentences_that_open_with_their_frame_are_read() {
    for text in [
        "erklärt",
        "Erklärt.",
        "zum erklärt",
        "für gut erklärt",
        "Für erklärt, zur erklärt.",
        ": „a“",
        "„a“: „b“",
        "Worten „a“ sagte",
        "und sagte, er sei",
        "sagte und",
        ", so sagte",
    ] {
        check_kept(text, Language::German);
        check_kept(text, Language::English);
    }
}

#[test]
fn a_later_quotation_is_found_behind_a_forgotten_mark() {
    let article = article(
        "Der Wirt rief „Feuer und lief hinaus. „Wir haben alles verloren“, sagte er am Abend.",
        Language::German,
    );
    assert!(found(&article).iter().any(|it| it.form == Form::Direct
        && article.slice(it.content[0]) == "„Wir haben alles verloren“"));
}

#[test]
fn a_text_in_capitals_is_read() {
    let article = article(
        "DER SPRECHER SAGTE, DIE BRÜCKE SEI GESPERRT.",
        Language::German,
    );
    assert!(found(&article).iter().all(|it| !it.content.is_empty()));
    check_kept(
        "THE SPOKESMAN SAID THE BRIDGE WAS CLOSED.",
        Language::English,
    );
}

#[test]
fn two_hundred_kilobytes_without_a_sentence_end_are_read() {
    for (words, language) in [
        (
            "der Sprecher sagte dass die Brücke gesperrt sei und ",
            Language::German,
        ),
        (
            "laut Polizei, nach Angaben der Feuerwehr, ",
            Language::German,
        ),
        ("„sagte er, ", Language::German),
        (
            "the mayor said that the bridge was closed and ",
            Language::English,
        ),
        ("according to the mayor, ", Language::English),
        ("a b c d ", Language::Other),
    ] {
        let text = words.repeat(200_000 / words.len());
        let article = article(&text, language);
        let statements = found(&article);
        // What is read at once is bounded, so no part of a statement spans the whole paragraph.
        let parts = statements.iter().flat_map(|it| &it.content);
        assert!(
            parts.into_iter().all(|it| it.len() < text.len() / 8),
            "{words:?}"
        );
    }
}

#[test]
fn other_languages_give_quotations_only() {
    for text in [
        "« Nous partons demain matin, quoi qu’il arrive », a dit le maire.",
        "«Мы уходим завтра утром, что бы ни случилось», — сказал мэр.",
        "“Nos vamos mañana por la mañana, pase lo que pase”, dijo el alcalde.",
    ] {
        let article = article(text, Language::Other);
        let statements = found(&article);
        assert_eq!(statements.len(), 1, "{text}");
        assert!(
            statements
                .iter()
                .all(|it| it.form == Form::Direct && it.chain.is_empty())
        );
    }
}

#[test]
fn a_continuing_word_alone_says_nothing() {
    for text in ["demnach", "Demnach.", "Demnach\n\nZudem"] {
        assert_eq!(found(&article(text, Language::German)), [], "{text}");
    }
}

#[test]
fn a_headline_alone_is_read() {
    let meta = Metadata {
        language: Language::German,
        ..Metadata::default()
    };
    let article = Article::from_blocks([(BlockKind::Headline, 0, "NATO: Lage ernst")], meta);
    assert!(found(&article).len() <= 1);
}

#[test]
fn a_topic_before_the_colon_of_a_headline_says_nothing() {
    let lines = |headline: &str| -> Vec<String> {
        let meta = Metadata {
            language: Language::German,
            ..Metadata::default()
        };
        let article = Article::from_blocks([(BlockKind::Headline, 0, headline)], meta);
        found(&article)
            .iter()
            .map(|it| written(&article, it))
            .collect()
    };
    assert_eq!(
        lines("Russlands Krieg: Norwegen fordert neue Strafen"),
        ["reported | neue Strafen | Norwegen | Norwegen"]
    );
    assert_eq!(
        lines("Norwegens Regierung: Neue Strafen kommen"),
        ["indirect | Neue Strafen kommen | Norwegens Regierung | Norwegen"]
    );
}

proptest! {
    #[test]
    fn statements_keep_to_their_paragraphs(
        text in "([„“”\"»«‚‘]|sagte|SAGTE|der Sprecher|Die NATO|laut|zufolge|demnach|Demnach|sei|soll|offenbar|, |\\. |: |; |dass|„Das war es“|said|the mayor|but|and|that|\n\n| ){0,80}",
        language in prop_oneof![Just(Language::German), Just(Language::English), Just(Language::Other)],
    ) {
        let article = article(&text, language);
        for statement in found(&article) {
            prop_assert!(!statement.content.is_empty());
            prop_assert!(keeps_to_its_paragraphs(&article, &statement), "{}", written(&article, &statement));
        }
    }

    #[test]
    fn the_same_text_gives_the_same_statements(
        text in "(der Sprecher|sagte|laut|NATO|, |\\. |sei|„Ja, das ist so“|\n\n| ){0,40}",
    ) {
        let article = article(&text, Language::German);
        prop_assert_eq!(found(&article), found(&article));
    }
}

/// The sentences of events that were written for measuring, German and English.
fn sentences() -> &'static [(Language, Vec<String>)] {
    static SENTENCES: LazyLock<Vec<(Language, Vec<String>)>> = LazyLock::new(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/events");
        let read = |file: &str| {
            let text = std::fs::read_to_string(folder.join(file)).expect("the events are there");
            let sentences = text
                .lines()
                .filter(|line| line.starts_with(['A', 'B']))
                .filter_map(|line| Some(line.split_once('|')?.1.trim_start_matches([' ', '¶'])));
            sentences.map(str::to_owned).collect()
        };
        vec![
            (Language::German, read("local.txt")),
            (Language::German, read("mixed.txt")),
            (Language::English, read("english.txt")),
            (Language::English, read("mixed_english.txt")),
        ]
    });
    &SENTENCES
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn sentences_that_were_cut_and_mixed_are_read(
        file in 0_usize..4,
        cuts in vec((any::<Index>(), any::<Index>(), any::<Index>(), any::<Index>()), 1..12),
        marks in vec((any::<Index>(), select(vec![",", "„", "“", ":", "–", "and", "und", "it", "by", "von"])), 0..4),
    ) {
        let (language, sentences) = &sentences()[file];
        let mut text = String::new();
        for (sentence, from, to, other) in &cuts {
            let mut words: Vec<&str> = sentences[sentence.index(sentences.len())].split(' ').collect();
            let (from, to) = (from.index(words.len()), to.index(words.len()));
            let other = other.index(words.len());
            words.swap(from, other);
            for (place, mark) in &marks {
                words.insert(place.index(words.len() + 1), mark);
            }
            let piece = words[from.min(to)..=from.max(to)].join(" ");
            let mut letters = piece.chars();
            text.extend(letters.next().into_iter().flat_map(char::to_uppercase));
            text.push_str(letters.as_str());
            text.push_str(if other % 3 == 0 { "\n\n" } else { ". " });
        }
        let article = article(&text, *language);
        for statement in found(&article) {
            prop_assert!(keeps_to_its_paragraphs(&article, &statement), "{}", written(&article, &statement));
        }
    }
}
