//! What has to hold whatever comes in from outside: asked by fuzzing (`fuzz/`) for hours and by the
//! property tests (`twins`) in every run of the tests.

use std::io::{Cursor, Write};
use std::sync::Arc;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::comparison::{Findings, Unwatched, analyse};
use crate::import::{Imported, Importer, read_pasted};
use crate::report::{Contents, Format, Occasion, render};
use crate::review::{Edit, Picture, Project, apply};
use crate::storage::{parse_project, render_project};
use crate::text::Structure;
use crate::wording::{Texts, Tongue};

/// An importer gives an error, or articles in which everything lies where it says.
///
/// # Panics
/// When something does not.
pub fn reads_or_refuses(importer: Importer, bytes: &[u8]) {
    if let Ok(articles) = importer.read(bytes) {
        check(&articles);
    }
}

/// Holds `articles` against what holds for every article.
///
/// # Panics
/// When it does not hold.
pub fn check(articles: &[Imported]) {
    assert!(!articles.is_empty());
    for imported in articles {
        let article = &imported.article;
        let mut end = 0;
        for block in article.blocks() {
            assert!(block.span.start() >= end);
            assert!(article.text().span(block.span.range()).is_some());
            assert!(block.span.contains(block.dateline));
            assert!(!article.slice(block.span).trim().is_empty());
            end = block.span.end();
        }
        for sentence in &Structure::of(article).sentences {
            assert!(article.text().span(sentence.span.range()).is_some());
        }
    }
}

/// A project that opens is saved as the same, byte for byte the second time.
///
/// # Panics
/// When it is not.
pub fn opened_is_saved_as_the_same(text: &str) {
    if let Ok(project) = parse_project(text) {
        let _ = Picture::build(&project, &Findings::default());
        let saved = render_project(&project);
        let opened = parse_project(&saved).expect("what was saved opens");
        assert!(opened == project, "saved and opened it is another project");
        assert_eq!(render_project(&opened), saved);
    }
}

/// What parts the texts of a trial from each other: a line of equals signs.
const PARTING: &str = "\n===\n";

/// How many texts of a trial count; more only take longer.
const MOST_TEXTS: usize = 3;

/// Texts are compared, and reported in every format.
///
/// # Panics
/// When that panics, or when a statement lies outside its article.
pub fn compared_and_reported(texts: &str) {
    let articles: Vec<Arc<_>> = texts
        .split(PARTING)
        .take(MOST_TEXTS)
        .filter_map(|part| read_pasted(part).ok())
        .map(|imported| Arc::new(imported.article))
        .collect();
    let empty = Picture::default();
    let Ok(project) = apply(&Project::new(), &empty, "", Edit::AddArticles(articles)) else {
        return;
    };
    let findings = analyse(&project.texts(), None, &Unwatched).expect("nobody cancels");
    let picture = Picture::build(&project, &findings);
    for statement in &picture.statements {
        let article = project.article(statement.article).expect("it is there");
        for span in &statement.content {
            assert!(article.text().span(span.range()).is_some());
        }
    }
    let texts = Texts::new(Tongue::German);
    let (contents, occasion) = (Contents::default(), Occasion::default());
    for format in Format::ALL {
        let _ = render(format, &project, &picture, &texts, &contents, &occasion);
    }
}

/// An archive with one part, as documents of Word and LibreOffice are.
///
/// # Panics
/// When there is no memory for it.
pub fn packed(part: &str, bytes: &[u8]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    archive.start_file(part, options).expect("the part begins");
    archive.write_all(bytes).expect("the part is written");
    archive.finish().expect("the archive ends").into_inner()
}
