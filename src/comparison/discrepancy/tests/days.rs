//! When something happens according to two copies, in sentences that no link joins.

use super::stands::{self, ENGLISH, GERMAN, Told};
use super::*;

fn check(story: &str, cases: &[Told]) {
    stands::check_said(DiscrepancyKind::Date, story, cases);
}

#[test]
fn dates_beside_a_word_that_hardly_stands_anywhere_else() {
    check(
        GERMAN,
        &[
            (
                "Getauscht werden Masken mit Filtern, die bis zum 6. April brauchbar sind.",
                "Wer noch Atemschutz mit brauchbaren Filtern vom 12. April hat, behält ihn.",
                &[("6. April", "12. April")],
            ),
            (
                "Den Vertrag über neue Pumpen habe die Stadt im September geschlossen.",
                "Schon Ende August kam der Vertrag zustande.",
                &[("September", "August")],
            ),
        ],
    );
    check(
        ENGLISH,
        &[(
            "The contract for new pumps was signed in March.",
            "It was in February that the town council announced a contract with a Danish firm.",
            &[("March", "February")],
        )],
    );
}

#[test]
fn dates_of_two_events_are_passed_over() {
    check(
        GERMAN,
        &[
            // One date.
            (
                "Den Vertrag über neue Pumpen habe die Stadt im September geschlossen.",
                "Schon Anfang September kam der Vertrag zustande.",
                &[],
            ),
            // Far apart.
            (
                "Den Vertrag über neue Pumpen habe die Stadt im September geschlossen.",
                "Der Vertrag läuft bis Mai.",
                &[],
            ),
            // Another year.
            (
                "Den Vertrag über neue Pumpen habe die Stadt im September 2021 geschlossen.",
                "Im August 2019 war ein Vertrag geplatzt.",
                &[],
            ),
            // The other copy tells both.
            (
                "Den Vertrag über neue Pumpen habe die Stadt im September geschlossen.",
                "Im August lag der Vertrag auf dem Tisch. Im September wurde der Vertrag besiegelt.",
                &[],
            ),
            // The word stands beyond a comma.
            (
                "Die Pumpen würden seit September geprüft, zeitweise durch Taucher.",
                "Seit August steigt der See, zeitweise standen Keller voll.",
                &[],
            ),
            // What the story is about.
            (
                "Der Damm sei im September geprüft worden.",
                "Der Damm war im August geflickt worden. Der Damm ist alt. Der Damm gilt als marode. Der Damm hielt lange.",
                &[],
            ),
        ],
    );
}
