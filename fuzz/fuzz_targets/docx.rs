//! Any bytes as a document of Word: as the archive itself where they begin like one, else as the part
//! of it that holds the text, which no change of packed bytes would ever reach.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stemma_fuzz::import::Importer;
use stemma_fuzz::trials::{packed, reads_or_refuses};

fuzz_target!(|bytes: &[u8]| {
    if bytes.starts_with(b"PK") {
        reads_or_refuses(Importer::Package, bytes);
    } else {
        reads_or_refuses(Importer::Package, &packed("word/document.xml", bytes));
    }
});
