//! Any bytes as rich text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stemma_fuzz::import::Importer;
use stemma_fuzz::trials::reads_or_refuses;

fuzz_target!(|bytes: &[u8]| reads_or_refuses(Importer::Rtf, bytes));
