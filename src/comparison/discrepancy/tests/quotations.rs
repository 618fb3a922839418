//! One quotation from two mouths, in sentences that no link joins, and two speakers who are never one.

use super::stands::{self, GERMAN, Told};
use super::*;

const HOLM: &str = "„Das hätte man uns sagen müssen“, klagte Bürgermeisterin Ina Holm.";
const HARMS: &str = "„Das hätte man uns sagen müssen“, sagte Landwirt Jan Harms.";

fn check_quoted(cases: &[Told]) {
    stands::check(DiscrepancyKind::Attribution, GERMAN, cases);
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

#[test]
fn what_is_charged_is_not_what_the_court_finds() {
    use DiscrepancyKind::Attribution;
    const SAID: &str = "beträgt der Schaden 40 Millionen Euro";
    let charged = |name: &'static [(&'static str, SourceKind)]| Some((SAID, Form::Indirect, name));
    let charges = (
        "Laut Anklage beträgt der Schaden 40 Millionen Euro.",
        charged(&[("Anklage", SourceKind::Unnamed)]),
    );
    check(
        charges,
        (
            "Dem Landgericht Bremen zufolge beträgt der Schaden 40 Millionen Euro.",
            charged(&[("Landgericht Bremen", SourceKind::Institution)]),
        ),
        &[(Attribution, "Anklage", "Landgericht Bremen")],
    );
    check(
        charges,
        (
            "Der Staatsanwaltschaft Bremen zufolge beträgt der Schaden 40 Millionen Euro.",
            charged(&[("Staatsanwaltschaft Bremen", SourceKind::Institution)]),
        ),
        &[],
    );
}
