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
#[path = "../../src/trials.rs"]
pub mod trials;
#[path = "../../src/wording/mod.rs"]
pub mod wording;
