use proptest::prelude::*;

use super::*;
use crate::text::{BlockKind, Language, Structure};

#[test]
fn errors() {
    assert!(matches!(read_bytes("a.txt", b""), Err(ImportError::Empty)));
    assert!(matches!(
        read_bytes("a.txt", b" \n\t\n"),
        Err(ImportError::Empty)
    ));
    assert!(matches!(
        read_bytes("a.txt", b"\xef\xbb\xbf"),
        Err(ImportError::Empty)
    ));
    assert!(matches!(read_pasted("\u{200b}\n"), Err(ImportError::Empty)));
    assert!(matches!(
        read_bytes("a.pdf", b"%PDF-1.7 text"),
        Err(ImportError::UnknownFormat)
    ));
    assert!(matches!(
        read_bytes("a.txt", &[0; 100]),
        Err(ImportError::Binary(100))
    ));
    let much = vec![b'a'; MOST_BYTES as usize + 1];
    assert!(
        matches!(read_bytes("a.txt", &much), Err(ImportError::TooLarge(len)) if len == MOST_BYTES + 1)
    );
    assert!(matches!(
        read_file(Path::new("there/is/no/such.file"), "such.file"),
        Err(ImportError::Unreadable(_))
    ));
}

#[test]
fn warnings() {
    let only = read_pasted("Ein Titel und sonst nichts").expect("a title");
    assert!(
        only.warnings.contains(&Warning::OnlyHeadline),
        "{:?}",
        only.warnings
    );
    let foreign =
        read_pasted("Правительство приняло закон в пятницу. Оппозиция против.").expect("text");
    assert_eq!(foreign.warnings, [Warning::LanguageUnknown]);
    let arabic = read_pasted("قالت الحكومة يوم الجمعة إنها ستعمل على ذلك.").expect("text");
    assert!(arabic.warnings.contains(&Warning::RightToLeft));
    let old = read_bytes(
        "a.txt",
        b"Die Stra\xdfe f\xfchrt \xfcber den Flu\xdf nach S\xfcden.",
    )
    .expect("text")
    .remove(0);
    assert_eq!(old.warnings, [Warning::Decoded("windows-1252")]);
    let plain = read_pasted("Die Regierung hat am Freitag ein Gesetz beschlossen.").expect("text");
    assert!(plain.warnings.is_empty(), "{:?}", plain.warnings);
    assert_eq!(plain.article.file, None);
}

#[test]
fn markdown_by_its_ending() {
    let text = "# Titel\n\nDie **Regierung** hat ein Gesetz beschlossen.\n\n## Mehr\n\nDas war am Freitag.";
    let article = read_bytes("sub/a.MD", text.as_bytes())
        .expect("text")
        .remove(0)
        .article;
    let kinds: Vec<_> = article.blocks().iter().map(|block| block.kind).collect();
    assert_eq!(
        kinds,
        [
            BlockKind::Headline,
            BlockKind::Paragraph,
            BlockKind::Subheading,
            BlockKind::Paragraph
        ]
    );
    assert_eq!(article.meta.headline.as_deref(), Some("Titel"));
    assert_eq!(article.label(), "sub/a");
    assert_eq!(article.meta.language, Language::German);
}

#[test]
fn files_are_read_from_disk() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.txt");
    fs::write(&path, "Titel\n\nDie Regierung hat ein Gesetz beschlossen.").expect("a file");
    let imported = read_file(&path, "shown.txt").expect("an article").remove(0);
    assert_eq!(imported.article.file.as_deref(), Some("shown.txt"));
    assert_eq!(imported.article.blocks().len(), 2);
}

#[test]
fn long_input_without_any_structure_is_read() {
    for text in [
        "wort ".repeat(40_000),
        "a".repeat(1_000_000),
        "8. ".repeat(100_000),
        "(".repeat(300_000),
        "„".repeat(300_000),
        "zeile\n".repeat(100_000),
        "Eine Zeile, die an einer Spalte umbrochen wurde und weiter\ngeht.\n".repeat(5_000),
        ". . . ! ? ".repeat(50_000),
        "zwei und zwei bis ".repeat(30_000),
        "- ".repeat(200_000),
    ] {
        let imported = read_pasted(&text).expect("text");
        let structure = Structure::of(&imported.article);
        assert!(!structure.sentences.is_empty());
    }
}

/// What holds for every article.
pub(super) fn check_article(article: &Article) -> Result<(), TestCaseError> {
    let mut end = 0;
    for block in article.blocks() {
        prop_assert!(block.span.start() >= end && block.span.end() <= article.text().len());
        prop_assert!(!article.slice(block.span).is_empty());
        prop_assert_eq!(article.slice(block.span).trim(), article.slice(block.span));
        prop_assert!(block.span.contains(block.dateline));
        let between = article
            .text()
            .span(end..block.span.start())
            .expect("on boundaries");
        prop_assert!(article.slice(between).trim().is_empty());
        end = block.span.end();
    }
    let structure = Structure::of(article);
    let mut end = 0;
    let mut next = 0;
    for sentence in &structure.sentences {
        prop_assert!(sentence.span.start() >= end && !sentence.span.is_empty());
        prop_assert!(
            article.blocks()[sentence.block]
                .body()
                .contains(sentence.span)
        );
        prop_assert_eq!(sentence.words.start, next);
        for word in &structure.words[sentence.words.clone()] {
            prop_assert!(sentence.span.contains(word.span) && !word.span.is_empty());
        }
        end = sentence.span.end();
        next = sentence.words.end;
    }
    prop_assert_eq!(next, structure.words.len());
    let mut end = 0;
    for quantity in &structure.quantities {
        prop_assert!(quantity.span.start() >= end && !quantity.span.is_empty());
        let sentence = structure
            .sentence_at(quantity.span.start())
            .expect("a sentence");
        prop_assert!(structure.sentences[sentence].span.contains(quantity.span));
        prop_assert!(
            quantity.value.agrees(&quantity.value),
            "{:?}",
            quantity.value
        );
        end = quantity.span.end();
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400), is_markdown: bool) {
        let name = if is_markdown { "a.md" } else { "a.txt" };
        if let Ok(imported) = read_bytes(name, &bytes) {
            for imported in imported {
                check_article(&imported.article)?;
            }
        }
    }

    #[test]
    fn any_text_is_read(text in "\\PC{0,200}", name in "\\PC{0,20}") {
        if let Ok(imported) = read_bytes(&name, text.as_bytes()) {
            for imported in imported {
                check_article(&imported.article)?;
            }
        }
    }

    #[test]
    fn texts_like_articles_are_read(
        words in prop::collection::vec(
            prop::sample::select(vec![
                "Seoul", "(dpa)", " - ", "8.", "Oktober", "bis", "13.", "rund", "1,28", "Millionen", "\n\n", "\n", "©",
                "Stand:", "21.10.2024", "13:07", "Uhr", "„", "“", ".", "!", "?", ",", "dpa:241018-99-1/2", "zwischen",
                "dem", "und", "p.m.", "U.S.", "$", "zwei", "Dutzend", "Freitag", "am", "#", "-", "Von", "Ende", "…", ")",
                "2024-10-18", "Oct.", "about", "1/2", "10-12", "\u{a0}", "e\u{308}", "한", "date 2024-10",
            ]),
            0..60,
        ),
        glue in prop::sample::select(vec![" ", ""]),
        is_markdown: bool,
    ) {
        let text = words.join(glue);
        let name = if is_markdown { "x-2024-10-18.md" } else { "x-2024-10-18.txt" };
        if let Ok(imported) = read_bytes(name, text.as_bytes()) {
            for imported in imported {
                check_article(&imported.article)?;
            }
        }
    }
}
