//! The core of Stemma by its sources, without the window.
#![allow(dead_code)]

#[path = "../../src/attribution/mod.rs"]
pub mod attribution;
#[path = "../../src/comparison/mod.rs"]
pub mod comparison;
#[path = "../../src/import/mod.rs"]
pub mod import;
#[path = "../../src/report/mod.rs"]
pub mod report;
#[path = "../../src/review/mod.rs"]
pub mod review;
#[path = "../../src/storage/mod.rs"]
pub mod storage;
#[path = "../../src/text/mod.rs"]
pub mod text;
#[path = "../../src/wording/mod.rs"]
pub mod wording;

use std::io::{Cursor, Write};

use import::{Imported, Importer};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Reads `bytes` with `importer`: an error, or articles in which everything lies where it says.
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
        let structure = text::Structure::of(article);
        for sentence in &structure.sentences {
            assert!(article.text().span(sentence.span.range()).is_some());
        }
    }
}

/// An archive with one part.
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
