//! Any bytes as a file from outside, given to the importer that their content asks for.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stemma_fuzz::import::read_bytes;
use stemma_fuzz::trials::check;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(articles) = read_bytes("datei", bytes) {
        check(&articles);
    }
});
