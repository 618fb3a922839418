//! Any bytes as a file from outside: an error, or articles whose blocks lie in their text. The first
//! byte chooses the ending of its name, so that every importer is reached.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stemma_fuzz::import::{ENDINGS, read_bytes};

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else {
        return;
    };
    let ending = ENDINGS[usize::from(*first) % ENDINGS.len()];
    if let Ok(found) = read_bytes(&format!("datei.{ending}"), rest) {
        for imported in found {
            let text = imported.article.text();
            for block in imported.article.blocks() {
                assert!(text.span(block.span.range()).is_some());
                assert!(!imported.article.slice(block.span).trim().is_empty());
            }
        }
    }
});
