//! Any bytes as a project file: an error, or a project that is saved and opened as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stemma_fuzz::trials::opened_is_saved_as_the_same;

fuzz_target!(|text: &str| opened_is_saved_as_the_same(text));
