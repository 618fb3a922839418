//! Any two texts, compared and reported. A line of equals signs separates them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stemma_fuzz::trials::compared_and_reported;

fuzz_target!(|texts: &str| compared_and_reported(texts));
