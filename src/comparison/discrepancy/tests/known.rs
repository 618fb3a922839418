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
