//! What a click or a key selects, by the place it meets.

use super::super::piece::cut;
use super::*;
use crate::text::{BlockKind, Metadata};

fn article() -> Article {
    Article::from_blocks(
        [
            (BlockKind::Headline, 0, "Zwei Brücken gesperrt"),
            (
                BlockKind::Paragraph,
                0,
                "Die Stadt prüft das. Der Bau ruht.",
            ),
        ],
        Metadata::default(),
    )
}

/// A headline and two sentences without marks, analysed or not yet.
pub(in crate::ui::column) fn with<R>(
    structured: bool,
    run: impl FnOnce(&Reading<'_>, &Article) -> R,
) -> R {
    let article = article();
    let structure = Structure::of(&article);
    let pieces = cut(&article);
    let marks = Marks::default();
    let picture = Picture::default();
    let reading = Reading {
        article: &article,
        structure: structured.then_some(&structure),
        picture: &picture,
        pieces: &pieces,
        marks: &marks,
    };
    run(&reading, &article)
}

#[test]
fn words_and_sentences_have_neighbours() {
    with(true, |reading, article| {
        let text = article.text().as_str();
        let at = text.find("das").unwrap_or(0);
        let word = reading.word_at(at).unwrap_or_default();
        let slice = |span: Option<Span>| span.map(|span| article.slice(span).to_owned());
        assert_eq!(slice(Some(word)).as_deref(), Some("das"));
        assert_eq!(slice(reading.next_word(word, true)).as_deref(), Some("Der"));
        assert_eq!(
            slice(reading.next_word(word, false)).as_deref(),
            Some("prüft")
        );
        assert_eq!(
            slice(reading.sentence_at(at)).as_deref(),
            Some("Die Stadt prüft das.")
        );
        assert_eq!(
            slice(reading.neighbour(at, true)).as_deref(),
            Some("Der Bau ruht.")
        );
        assert_eq!(
            slice(reading.neighbour(at, false)).as_deref(),
            Some("Zwei Brücken gesperrt")
        );
        assert_eq!(slice(reading.neighbour(0, false)), None);
        assert_eq!(
            slice(reading.outermost(true)).as_deref(),
            Some("Der Bau ruht.")
        );
    });
}

/// What clicks at `word` select one after the other, and what the space bar does from there.
fn with_marks(text: &str, run: impl FnOnce(&Reading<'_>, &Article)) {
    use crate::comparison::{Unwatched, analyse};
    use crate::review::{Edit, Project, apply};
    use crate::text::Language;

    let blocks = [(BlockKind::Paragraph, 0, text)];
    let meta = Metadata {
        language: Language::German,
        ..Metadata::default()
    };
    let article = std::sync::Arc::new(Article::from_blocks(blocks, meta));
    let add = Edit::AddArticles(vec![article.clone()]);
    let project = apply(&Project::new(), &Picture::default(), "", add).unwrap();
    let findings = analyse(&project.texts(), None, &Unwatched).unwrap();
    let picture = Picture::build(&project, &findings);
    let structure = Structure::of(&article);
    let pieces = cut(&article);
    let marks = Marks::of(project.articles[0].id, &article, &pieces, &picture, &[]);
    let reading = Reading {
        article: &article,
        structure: Some(&structure),
        picture: &picture,
        pieces: &pieces,
        marks: &marks,
    };
    run(&reading, &article);
}

const NESTED: &str = "Die Fischer seien sich einig gewesen, dass der Ausbau des Hafens über das \
                      Nötige hinausgehe und eine „ernste Bedrohung“ darstelle, teilte das Amt \
                      in Odrau mit. Sonst geschah nichts.";

#[test]
fn the_first_click_takes_what_is_said_and_the_next_what_is_said_in_it() {
    with_marks(NESTED, |reading, article| {
        let text = article.text().as_str();
        let clicks = |word: &str| {
            let at = text.find(word).unwrap();
            let first = reading.passage_at(at, None).unwrap();
            let mut clicks = vec![first];
            loop {
                let next = reading.passage_at(at, clicks.last().copied()).unwrap();
                if next == first {
                    return clicks;
                }
                clicks.push(next);
            }
        };
        // The office says it, the fishermen in it, and the quotation in that.
        let quoted = clicks("Bedrohung");
        assert_eq!(quoted.len(), 3, "{quoted:?}");
        assert!(quoted.windows(2).all(|pair| pair[0].len() > pair[1].len()));
        assert!(article.slice(quoted[0]).starts_with("Die Fischer"));
        // Beside the quotation nothing lies so deep.
        assert_eq!(clicks("hinausgehe"), quoted[..2]);
        assert_eq!(clicks("Fischer"), quoted[..1]);
        // Without a passage it is the sentence.
        let plain = text.find("geschah").unwrap();
        let plain = reading.passage_at(plain, None).unwrap();
        assert_eq!(article.slice(plain), "Sonst geschah nichts.");
    });
}

#[test]
fn the_space_bar_goes_through_the_passages_of_a_sentence() {
    with_marks(NESTED, |reading, article| {
        let text = article.text().as_str();
        let at = text.find("Bedrohung").unwrap();
        let outer = reading.passage_at(at, None).unwrap();
        let inner = reading.passage_at(at, Some(outer)).unwrap();
        let sentence = reading.sentence_at(at).unwrap();
        let mut seen = vec![sentence];
        while let Some(next) = reading.passage_behind(*seen.last().unwrap()) {
            if next == sentence {
                break;
            }
            seen.push(next);
        }
        assert!(seen.contains(&outer) && seen.contains(&inner), "{seen:?}");
        assert!(seen.windows(2).all(|pair| pair[0].len() >= pair[1].len()));
        // From anywhere else it begins with the sentence.
        let word = reading.word_at(at).unwrap();
        assert_eq!(reading.passage_behind(word), Some(sentence));
        let last = reading.outermost(true).unwrap();
        assert_eq!(reading.passage_behind(last), Some(last));
    });
}

#[test]
fn before_the_analysis_blocks_and_letters_do() {
    with(false, |reading, article| {
        let text = article.text().as_str();
        let at = text.find("Bau").unwrap_or(0);
        let slice = |span: Option<Span>| span.map(|span| article.slice(span).to_owned());
        assert_eq!(slice(reading.word_at(at)).as_deref(), Some("Bau"));
        assert_eq!(
            slice(reading.sentence_at(at)).as_deref(),
            Some("Die Stadt prüft das. Der Bau ruht.")
        );
        assert_eq!(
            slice(reading.words_between(at + 1, at + 5)).as_deref(),
            Some("Bau ruht")
        );
        assert_eq!(
            slice(reading.neighbour(at, false)).as_deref(),
            Some("Zwei Brücken gesperrt")
        );
    });
}

#[test]
fn reporting_words_and_names_belong_to_what_they_tell() {
    let text = "Sonst geschah nichts. Der Hafen bleibe zu, teilte die Behörde mit. \
                Es regnete.";
    with_marks(text, |reading, article| {
        let text = article.text().as_str();
        let at = |words: &str| text.find(words).unwrap();
        let said = reading.statement_at(at("bleibe")).expect("the statement");
        for words in ["teilte", "Behörde", "mit."] {
            assert_eq!(reading.statement_at(at(words)), None, "{words}");
            assert_eq!(reading.said_at(at(words)), Some(said), "{words}");
        }
        for words in ["bleibe", "Hafen"] {
            assert_eq!(reading.said_at(at(words)), Some(said), "{words}");
        }
        for words in ["Sonst", "regnete"] {
            assert_eq!(reading.said_at(at(words)), None, "{words}");
        }
    });
}
