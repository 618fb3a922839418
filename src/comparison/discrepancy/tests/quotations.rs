//! One quotation from two mouths, in sentences that no link joins.

use super::stands::{GERMAN, Told, check};
use super::*;

const HOLM: &str = "„Das hätte man uns sagen müssen“, klagte Bürgermeisterin Ina Holm.";
const HARMS: &str = "„Das hätte man uns sagen müssen“, sagte Landwirt Jan Harms.";

fn check_quoted(cases: &[Told]) {
    check(DiscrepancyKind::Attribution, GERMAN, cases);
}

#[test]
fn the_same_words_from_two_speakers() {
    check_quoted(&[
        (HOLM, HARMS, &[("Ina Holm", "Jan Harms")]),
        // Who goes on speaking is named in the sentence before.
        (
            "„Die Schleuse ist alt“, sagte Bürgermeisterin Ina Holm. „Das hätte man uns sagen müssen.“",
            HARMS,
            &[("Ina Holm", "Jan Harms")],
        ),
    ]);
}

#[test]
fn words_that_may_well_be_said_twice() {
    check_quoted(&[
        // One speaker, by two names.
        (
            HOLM,
            "„Das hätte man uns sagen müssen“, sagte Holm am Abend.",
            &[],
        ),
        // Other words.
        (
            HOLM,
            "„Das hätte man ihnen sagen müssen“, sagte Landwirt Jan Harms.",
            &[],
        ),
        // Nobody tells who it was.
        (
            HOLM,
            "„Das hätte man uns sagen müssen“, hieß es im Dorf.",
            &[],
        ),
    ]);
}
