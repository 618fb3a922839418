//! German cases of the outlet that somebody told something: it passes on what is said.

/// Text, and what is found in it, as [`super::check`] writes it.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "„Wir geben nicht auf“, sagte Landrätin Ute Brandt der Deutschen Presse-Agentur.",
        &["direct | „Wir geben nicht auf“ | Landrätin Ute Brandt | dpa > Ute Brandt for Landkreis"],
    ),
    (
        "„Wir geben nicht auf“, sagte Landrätin Ute Brandt am Montag zur APA.",
        &["direct | „Wir geben nicht auf“ | Landrätin Ute Brandt | APA > Ute Brandt for Landkreis"],
    ),
    (
        "Die Brücke ist seit Freitag gesperrt. Das bestätigte Landrätin Ute Brandt am Freitag der Nachrichtenagentur Norda.",
        &[
            "indirect | Die Brücke ist seit Freitag gesperrt | Landrätin Ute Brandt | Norda > Ute Brandt for Landkreis",
        ],
    ),
    (
        "Die Mure sei 30 Meter breit gewesen, schilderte Einsatzleiter Karl Moser gegenüber ORF Kärnten.",
        &[
            "indirect | Die Mure sei 30 Meter breit gewesen | Einsatzleiter Karl Moser | ORF > Karl Moser",
        ],
    ),
    (
        "Die Reederei Antaris bestätigt gegenüber Blick den Ausfall der Fähre.",
        &["reported | den Ausfall der Fähre | Die Reederei Antaris | Blick > Antaris"],
    ),
    (
        "„Ohne Hilfe geht es nicht weiter“, sagte Ute Brandt unserer Redaktion.",
        &[
            "direct | „Ohne Hilfe geht es nicht weiter“ | Ute Brandt | (unsere Redaktion) > Ute Brandt",
        ],
    ),
    (
        "Die Stadt habe kein Geld mehr, sagte Kämmerer Uwe Roth dieser Zeitung.",
        &[
            "indirect | Die Stadt habe kein Geld mehr | Kämmerer Uwe Roth | (diese Zeitung) > Uwe Roth",
        ],
    ),
    (
        "„Ohne Hilfe geht es nicht weiter“, sagte ein türkischer Regierungsvertreter der „Ankara Post“.",
        &[
            "direct | „Ohne Hilfe geht es nicht weiter“ | ein türkischer Regierungsvertreter | Ankara Post > (türkischer Regierungsvertreter) for Türkei",
        ],
    ),
    (
        "„Ohne Hilfe geht es nicht weiter“, sagte Gemeindepräsidentin Rita Aebi zu Radio SRF.",
        &[
            "direct | „Ohne Hilfe geht es nicht weiter“ | Gemeindepräsidentin Rita Aebi | SRF > Rita Aebi",
        ],
    ),
    (
        "„Ohne Hilfe geht es nicht weiter“, sagte der Bürgermeister von Paleochora, Kostas Mavris, dem ARD-Studio Athen.",
        &[
            "direct | „Ohne Hilfe geht es nicht weiter“ | der Bürgermeister von Paleochora, Kostas Mavris | ARD-Studio Athen > Kostas Mavris for Paleochora",
        ],
    ),
    (
        "61 Menschen seien tot, sagte der Polizeichef des Bezirks Barisal, Anwar Hossain, am Donnerstag der Nachrichtenagentur AFP.",
        &[
            "indirect | 61 Menschen seien tot | der Polizeichef des Bezirks Barisal, Anwar Hossain | AFP > Anwar Hossain for Bezirks Barisal",
        ],
    ),
    (
        "„Ich bin müde geworden“, sagte Ute Brandt, die das Unternehmen in dritter Generation führt, unserer Zeitung.",
        &["direct | „Ich bin müde geworden“ | Ute Brandt | (unsere Zeitung) > Ute Brandt"],
    ),
    (
        "„Ich bin sehr müde“, sagt Bergretter Uwe Brandt (39) zur „Hüttenpost“.",
        &["direct | „Ich bin sehr müde“ | Bergretter Uwe Brandt | Hüttenpost > Uwe Brandt"],
    ),
    (
        "Darauf haben sich die Parteien geeinigt, wie Klubchefin Eva Holzer im Ö1-„Mittagsjournal“ bestätigte.",
        &[
            "indirect | Darauf haben sich die Parteien geeinigt | Klubchefin Eva Holzer | Mittagsjournal > Eva Holzer",
        ],
    ),
    (
        "Das sei ein Anfang, sagte die Ministerin im „Abendgespräch“ von Radio Norda.",
        &["indirect | Das sei ein Anfang | die Ministerin | Radio Norda > (Ministerin)"],
    ),
    (
        "Das Tier lebte im Jura, berichtet das Team im Fachjournal „Fossil Letters“.",
        &["indirect | Das Tier lebte im Jura | das Team | Fossil Letters > Team"],
    ),
    (
        "Ein Vertrauter des Kanzlers sagte AFP am Telefon, dieser sei krank.",
        &[
            "indirect | dieser sei krank | Ein Vertrauter des Kanzlers | AFP > (Vertrauter des Kanzlers)",
        ],
    ),
    (
        "„Sie hat mich gleich erkannt“, so Ute Brandt zur APA.",
        &["direct | „Sie hat mich gleich erkannt“ | Ute Brandt | APA > Ute Brandt"],
    ),
    (
        "Der Bund habe Wort gehalten, sagt Ute Brandt zum „Urner Boten“.",
        &["indirect | Der Bund habe Wort gehalten | Ute Brandt | Urner Bote > Ute Brandt"],
    ),
    (
        "Die Wand hielt nicht, wie ein mit der Sache vertrauter Diplomat der APA sagte.",
        &[
            "indirect | Die Wand hielt nicht | ein mit der Sache vertrauter Diplomat | APA > (mit der Sache vertrauter Diplomat)",
        ],
    ),
    (
        "Dafür fehlt dem Land nach Informationen unserer Zeitung das Geld.",
        &[
            "indirect | Dafür fehlt dem Land … das Geld | Informationen unserer Zeitung | (unsere Zeitung)",
        ],
    ),
    (
        "Es habe keine Löscher gegeben, schilderten Bewohner einer Reporterin der „Küstenpost“.",
        &["indirect | Es habe keine Löscher gegeben | Bewohner | Küstenpost > (Bewohner)"],
    ),
    (
        "Eine Sprecherin der „Küstenpost“ sagte, man prüfe den Fall.",
        &[
            "indirect | man prüfe den Fall | Eine Sprecherin der „Küstenpost“ | (Sprecherin der „Küstenpost“) for Küstenpost",
        ],
    ),
    (
        "Die Lage sei ernst, sagte ein Polizeisprecher der Nachrichtenagentur Norda.",
        &[
            "indirect | Die Lage sei ernst | ein Polizeisprecher | Norda > (Polizeisprecher) for Polizei",
        ],
    ),
    (
        "„Es war sehr laut“, erzählt der Bauer Karl Moser der tagesschau.",
        &["direct | „Es war sehr laut“ | der Bauer Karl Moser | ARD > Karl Moser"],
    ),
    (
        "Um 11 Uhr berichtet die Online-Ausgabe des „Merkur“, dass der Anwalt Beschwerde eingelegt hat.",
        &[
            "indirect | dass der Anwalt Beschwerde eingelegt hat | die Online-Ausgabe des „Merkur“ | Merkur",
        ],
    ),
    (
        "Wie die Online-Ausgabe der „Hafenpost“ schreibt, ist der Steg morsch.",
        &["indirect | ist der Steg morsch | die Online-Ausgabe der „Hafenpost“ | Hafenpost"],
    ),
    (
        "Laut Online-Ausgabe der „Bild“ fehlt Geld.",
        &["indirect | fehlt Geld | Online-Ausgabe der „Bild“ | Bild"],
    ),
    (
        "In der „Hafenpost“ erschien ein Kommentar, der die Entscheidung als „Verirrung“ bezeichnet.",
        &["direct | „Verirrung“ | der „Hafenpost“ | Hafenpost"],
    ),
    (
        "In der „Hafenpost“ erschien ein Bericht, wonach der Steg morsch ist.",
        &["indirect | der Steg morsch ist | der „Hafenpost“ | Hafenpost"],
    ),
    (
        "Im „Spiegel“ stand, der Steg sei morsch.",
        &["indirect | der Steg sei morsch | „Spiegel“ | Der Spiegel"],
    ),
    (
        "In der Zeitung war zu lesen, der Steg sei morsch.",
        &["indirect | der Steg sei morsch | der Zeitung | (Zeitung)"],
    ),
    (
        "Die „Elbpost“ schreibt, die Technik sei neu. „Dies ist eine Chance“, wird Downer zitiert.",
        &[
            "indirect | die Technik sei neu | Die „Elbpost“ | Elbpost",
            "direct | „Dies ist eine Chance“ | Downer | Elbpost > Downer",
        ],
    ),
    (
        "„Dies ist eine Chance“, wird Downer in der „Elbpost“ zitiert.",
        &["direct | „Dies ist eine Chance“ | Downer | Elbpost > Downer"],
    ),
    (
        "Der Minister lobte die Technik. „Dies ist eine Chance“, wird Downer zitiert.",
        &["direct | „Dies ist eine Chance“ | Downer | Downer"],
    ),
    (
        "Laut aktueller Statistik fehlen zwei Züge am Tag.",
        &["indirect | fehlen zwei Züge am Tag | aktueller Statistik | (aktuelle Statistik)"],
    ),
    (
        "Laut internem Papier fehlen zwei Züge am Tag.",
        &["indirect | fehlen zwei Züge am Tag | internem Papier | (internes Papier)"],
    ),
    (
        "Nach den bisherigen Planungen soll der Bau im Mai beginnen.",
        &[
            "indirect | soll der Bau im Mai beginnen | den bisherigen Planungen | (bisherige Planungen)",
        ],
    ),
    (
        "Laut einer Umfrage des Flughafens Ostheim fehlen zwei Züge am Tag.",
        &[
            "indirect | fehlen zwei Züge am Tag | einer Umfrage des Flughafens Ostheim | Flughafen Ostheim",
        ],
    ),
];
