//! What one copy knows for sure, or without whom the other has it from.

use super::stands::{GERMAN, check};
use super::*;

#[test]
fn what_is_known_so_far_is_unsure() {
    check(
        DiscrepancyKind::Certainty,
        GERMAN,
        &[
            (
                "Nach ersten Untersuchungen war die Schleuse am Westufer verrostet.",
                "Die Schleuse am Westufer war verrostet.",
                &[("Nach ersten Untersuchungen", "war")],
            ),
            (
                "Nach derzeitigem Stand war die Schleuse am Westufer verrostet.",
                "Die Schleuse am Westufer war verrostet.",
                &[("Nach derzeitigem Stand", "war")],
            ),
            (
                "Die Schleuse am Westufer war verrostet.",
                "Die Schleuse am Westufer war nach bisherigen Erkenntnissen verrostet.",
                &[("war", "nach bisherigen Erkenntnissen")],
            ),
            // Both are unsure.
            (
                "Nach ersten Untersuchungen war die Schleuse am Westufer verrostet.",
                "Vermutlich war die Schleuse am Westufer verrostet.",
                &[],
            ),
            // Who knows it is a source.
            (
                "Nach ersten Erkenntnissen der Polizei war die Schleuse am Westufer verrostet.",
                "Die Schleuse am Westufer war verrostet.",
                &[],
            ),
        ],
    );
}

#[test]
fn what_is_confirmed_in_one_copy_and_plain_in_the_other() {
    check(
        DiscrepancyKind::AttributionDropped,
        GERMAN,
        &[
            (
                "Das Landratsamt bestätigte, dass die Schleuse am Westufer seit Mai verrostet war.",
                "Die Schleuse am Westufer war seit Mai verrostet.",
                &[("Landratsamt", "")],
            ),
            (
                "Die Schleuse am Westufer war seit Mai verrostet.",
                "Die Schleuse am Westufer war seit Mai verrostet, wie das Landratsamt bestätigte.",
                &[("", "Landratsamt")],
            ),
            (
                "Das Landratsamt bestätigte, dass die Schleuse am Westufer seit Mai verrostet war.",
                "Die Schleuse am Westufer war seit Mai verrostet, so das Landratsamt.",
                &[],
            ),
            (
                "Das Landratsamt bestritt, dass die Schleuse am Westufer seit Mai verrostet war.",
                "Die Schleuse am Westufer war seit Mai verrostet.",
                &[],
            ),
        ],
    );
}

#[test]
fn a_medium_stays_and_its_source_goes() {
    check(
        DiscrepancyKind::AttributionDropped,
        GERMAN,
        &[
            (
                "Wie der Sender Nordwelle unter Berufung auf Taucher meldete, war die Schleuse am Westufer verrostet.",
                "Der Sender Nordwelle meldete, die Schleuse am Westufer sei verrostet gewesen.",
                &[("Taucher", "")],
            ),
            (
                "Der Sender Nordwelle meldete, die Schleuse am Westufer sei verrostet gewesen.",
                "Unter Berufung auf Taucher meldete der Sender Nordwelle, die Schleuse am Westufer sei verrostet gewesen.",
                &[("", "Taucher")],
            ),
            (
                "Der Sender Nordwelle meldete unter Berufung auf Taucher, die Schleuse am Westufer sei verrostet gewesen.",
                "Taucher sagten dem Sender Nordwelle, die Schleuse am Westufer sei verrostet gewesen.",
                &[],
            ),
            // The next sentence tells it.
            (
                "Der Sender Nordwelle meldete unter Berufung auf Taucher, die Schleuse am Westufer sei verrostet gewesen.",
                "Der Sender Nordwelle meldete, die Schleuse am Westufer sei verrostet gewesen. Er berief sich auf Taucher.",
                &[],
            ),
        ],
    );
}

/// Whether a source is told as left out between two sentences that surely report one thing.
fn drops(said: (&str, Said), plainly: &str) -> bool {
    let found = found_at(said, plain(plainly), LinkKind::Reworded, 950);
    let mut kinds = found.into_iter().map(|(kind, ..)| kind);
    kinds.any(|kind| kind == DiscrepancyKind::AttributionDropped)
}

#[test]
fn who_has_to_do_with_it_is_no_source() {
    let police = |plainly: &str| {
        let content = "In der Halle lagerten 180 Fässer";
        let said = Some((content, Form::Indirect, &[POLICE][..]));
        let sentence = "In der Halle lagerten 180 Fässer, teilte die Polizei Bremen mit.";
        drops((sentence, said), plainly)
    };
    assert!(police(
        "In der Halle, bewacht von der Polizei Bremen, lagern 180 Fässer."
    ));
    assert!(!police(
        "Die Polizei Bremen zählte in der Halle 180 Fässer."
    ));
    assert!(!police(
        "180 Fässer in der Halle: Das Foto stammt von der Polizei Bremen."
    ));
    let holm = |plainly: &str| {
        let content = "All 180 barrels in the hall would be moved on Friday";
        let said = Some((content, Form::Indirect, &[MAYOR][..]));
        let sentence = "All 180 barrels in the hall would be moved on Friday, Ina Holm said.";
        drops((sentence, said), plainly)
    };
    assert!(holm(
        "The barrels in the hall, 180 under mayor Ina Holm, are moved on Friday."
    ));
    assert!(!holm(
        "Ina Holm has all 180 barrels in the hall moved on Friday."
    ));
}

#[test]
fn hearsay_without_a_name_leaves_the_source_out() {
    let holm = |plainly: &str| {
        let content = "The barrels in the hall belonged to a tannery";
        let said = Some((content, Form::Indirect, &[MAYOR][..]));
        let sentence = "The barrels in the hall belonged to a tannery, Ina Holm said.";
        drops((sentence, said), plainly)
    };
    assert!(holm(
        "The barrels in the hall reportedly belong to a tannery."
    ));
    assert!(holm(
        "The barrels in the hall are expected to go to a tannery."
    ));
    assert!(!holm(
        "The barrels in the hall belong to a tannery, the radio reported."
    ));
    assert!(!holm(
        "Neighbours expected the barrels in the hall to go to a tannery."
    ));
}

#[test]
fn what_is_wholly_said_is_told_in_other_words() {
    let told = |sentence: &str, content: &str, score: u16| {
        let said = Some((content, Form::Indirect, &[MAYOR][..]));
        let plainly = plain("Wo früher Gerber arbeiteten, fand sich ein Giftlager.");
        let found = found_at((sentence, said), plainly, LinkKind::Reworded, score);
        found
            .iter()
            .any(|(kind, ..)| *kind == DiscrepancyKind::AttributionDropped)
    };
    let whole = "In der alten Fabrik hätten Fässer voller Säure gestanden.";
    assert!(told(whole, whole, 930));
    assert!(!told(whole, whole, 870));
    let half = "In der alten Fabrik standen Fässer, darin sei Säure.";
    assert!(!told(half, "darin sei Säure", 930));
}
