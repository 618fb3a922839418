//! Starts Stemma.
fn main() {}
