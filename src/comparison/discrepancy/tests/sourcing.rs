//! Numbers that one copy has from somebody and the other tells as its own, in sentences that no link joins.

use super::stands::{self, ENGLISH, GERMAN, Told};
use super::*;

fn check(story: &str, cases: &[Told]) {
    stands::check(DiscrepancyKind::AttributionDropped, story, cases);
}

#[test]
fn tolls_and_measures_without_their_source() {
    check(
        GERMAN,
        &[
            (
                "Drei Bewohner sind ums Leben gekommen, teilte die Feuerwehr mit.",
                "Drei Tote, etliche Verletzte: Das ist die Bilanz der Nacht.",
                &[("Feuerwehr", "")],
            ),
            (
                "Acht Personen galten am Abend als vermisst. Das Unglück kostete vier Menschen das Leben.",
                "Nach Angaben der Polizei sind vier Menschen gestorben.",
                &[("", "Polizei")],
            ),
            (
                "Nach Schätzung des Wasserverbands ist das Loch 40 Meter breit.",
                "Auf rund 40 Metern Länge gab das Bauwerk nach.",
                &[("Wasserverband", "")],
            ),
            // The other copy has a source for it as well.
            (
                "Drei Bewohner sind ums Leben gekommen, teilte die Feuerwehr mit.",
                "Drei Menschen starben, wie der Landrat sagte.",
                &[],
            ),
            // It tells it twice, once with a source.
            (
                "Drei Bewohner sind ums Leben gekommen, teilte die Feuerwehr mit.",
                "Die Stadt trauert um drei Tote. Drei Menschen seien ertrunken, sagte Feuerwehrchef Jan Harms.",
                &[],
            ),
            // Another number is another matter.
            (
                "Drei Bewohner sind ums Leben gekommen, teilte die Feuerwehr mit.",
                "Sieben Menschen sind schwer verletzt.",
                &[],
            ),
            // The source is named, whatever it does.
            (
                "Drei Bewohner sind ums Leben gekommen, teilte die Feuerwehr mit.",
                "Die Feuerwehr barg drei Tote.",
                &[],
            ),
            // How old somebody is tells who is meant.
            (
                "Gegen den 48-jährigen Belgier bestehe der Verdacht der Untreue, sagte Staatsanwältin Ina Holm.",
                "Am Abend saß der Belgier (48) noch beim Arzt.",
                &[],
            ),
            // The number stands in what is said by the way.
            (
                "Kein Bauherr, der 40 Meter weit denkt, spart am Beton, sagte Gutachterin Ina Holm.",
                "Auf 40 Metern Länge gab das Bauwerk nach.",
                &[],
            ),
        ],
    );
    check(
        ENGLISH,
        &[
            (
                "Three residents were killed, the fire brigade said.",
                "The death toll stands at three.",
                &[("fire brigade", "")],
            ),
            (
                "Three residents were killed, the fire brigade said.",
                "Three people died, police said.",
                &[],
            ),
        ],
    );
}

#[test]
fn who_comes_when() {
    check(
        GERMAN,
        &[(
            "Ministerpräsidentin Ina Holm will sich nach Angaben der Staatskanzlei am 4. März ein Bild machen.",
            "Am 4. März kommt Ministerpräsidentin Ina Holm in die Stadt.",
            &[("Staatskanzlei", "")],
        )],
    );
}
