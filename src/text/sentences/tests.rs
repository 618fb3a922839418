use super::super::words::scan;
use super::*;

/// Checks the sentences of a text in which "|" marks every end but the last.
fn check(language: Language, marked: &str) {
    let text = marked.replace("| ", " ").replace('|', "");
    let tokens = scan(&text, 0);
    let found: Vec<_> = split(&tokens, language)
        .into_iter()
        .map(|range| &text[tokens[range.start].start..tokens[range.end - 1].end()])
        .collect();
    assert_eq!(found.join("| "), marked, "{text:?}");
}

fn german(marked: &str) {
    check(Language::German, marked);
}

fn english(marked: &str) {
    check(Language::English, marked);
}

#[test]
fn plain_ends() {
    german("Er kam.| Sie ging.");
    german("Kommt er?| Ja!| Gut.");
    german("Er kam.| 200 Menschen warteten.");
    german("Überschrift ohne Punkt");
    german("Er kam.| Öfen brannten.");
    german("Was?!| Das geht nicht.");
    german("Er kam\nund\nging.| Sie\nblieb.");
    german("Ende.Anfang ohne Abstand.");
    german("Alle wurden gerettet.| Die Fähre sank.");
    german("Das steht auf hafenblatt.de und anderswo.");
    german("Die Seite Hafenblatt.Der-Norden bleibt.");
    german("Er ging. und kam.");
    german("Die Behörde schwieg.| (Die Stadt auch.)| Danach war Ruhe.");
    german("Er kam (gestern).| Sie ging.");
    german("Der Satz endet.| – Ein anderer beginnt.");
    german("Das ist neu (!) und teuer.");
    english("He came.| She left.");
    english("The vote was 54-51.| Nobody cheered.");
    english("She saw no “harm in it.”| [nX2Y1Z81] The board met.");
    english("“Why should we wait?” House Speaker Paul Marsh asked.");
    english("“Why should we wait?”| House members left before anybody asked.");
    german("");
}

#[test]
fn ordinals_and_dates() {
    german("Es begann am 8. Oktober.| Danach war Ruhe.");
    german("Am 21. November kam er, am 3. ging er.");
    german("Vom 8. bis 13. Oktober fuhren Schiffe.");
    german("Zwischen dem 8. und dem 12. Oktober war es kalt.");
    german("Der 3. Weltkrieg droht nicht.| Das sagte er.");
    german("Der 1. FC Neustadt verlor.");
    german("Sie landete auf Platz 19.| Trainer Meier war froh.");
    german("Im 19. Jahrhundert war das anders.");
    german("Es geschah 1945.| Kaum einer lebte noch.");
    german("Es waren 12.000.| Soldaten sah man nicht.");
    german("Der Anteil lag bei 1,28.| Fachleute zweifeln.");
    german("Er wurde 3.| Die anderen lagen dahinter.");
    german("Bis zum 08.10. Montag war Ruhe.");
    german("Stichtag ist der 8.10.2024.| Danach gilt das Gesetz.");
    german("Er kam am 21.| „Wir sind da“, sagte er.");
    german("1. Der Vertrag gilt.| Er endet nie.");
    german("Um 13.07 Uhr fiel der Strom aus.| Er kam wieder.");
    german("Friedrich II. sagte nichts.");
    german("Wilhelm II. Kaiser zu nennen, war üblich.");
    german("Das sagte Papst Johannes Paul II.| Die Menge schwieg.");
    english("It began on Oct. 8.| Police came later.");
    english("He came third in 2017.| Nobody saw it.");
    english("They left on Nov. 21 for Rome.");
    english("It ended in Dec.| The rest is known.");
    english("He fought in World War I.| Then he left.");
}

#[test]
fn abbreviations_and_initials() {
    german("Das gilt z. B. für Autos.| Er nickte.");
    german("Das gilt z.B. Autos und d. h. Menschen.");
    german("Es kamen u. a. Vertreter der Stadt.| Sie gingen.");
    german("Er brachte Brot, Milch usw.| Die anderen aßen.");
    german("Prof. Dr. Meier und St. Pauli.| Er sprach.");
    german("Rund 3 Mio. Euro und 2 Mrd. Dollar flossen.");
    german("Es kostet 3 Mio.| Das ist viel.");
    german("Nach Abs. 3 und Art. 5 des Gesetzes Nr. 7 gilt das.");
    german("Dort leben ca. 300 bzw. 400 Menschen.");
    german("Das Buch von J. K. Rowling liegt hier.| Es ist dick.");
    german("J.K. Rowling schrieb es.");
    german("Er hat einen Plan B.| Der ist gut.");
    german("Sie schrieb auf der Plattform X.| Bestätigen wollte sie nichts.");
    german("Es fehlt an Vitamin C.| Ärzte warnen.");
    english("FRIDAY, DEC. 15: The session ends.");
    english("Donald J. Example spoke.");
    german("Um 300 v. Chr. Geburt begann es.");
    german("Der Verein ist ein e. V.| Er zahlt nichts.");
    german("Die Firma Müller & Co. KG schloss.");
    german("Es war (u. a.) Herr Meier.");
    english("Mr. Smith met Mrs. Jones.| They left.");
    english("Gen. Miller and Lt. Col. Brown of the U.S. Army came.");
    english("He lives in the U.S.| He likes it.");
    english("It opened at 9 a.m.| Police were there.");
    english("It opens at 9 p.m. EST.| Nobody came.");
    english("They met in Washington, D.C.| The talks went on.");
    english("Acme Inc. Chief Executive Ann Roe resigned.");
    english("He works for Acme Corp.| She does not.");
    english("The U.S.-backed force left.| It was late.");
    english("John F. Kennedy spoke.| He left.");
    english("The No. 2 official, i.e. Smith, left.");
    english("Sen. Roe (R-Va.) spoke.| Nobody heard.");
}

#[test]
fn quotations() {
    german("„Wir kommen“, sagte er.| „Bald.“");
    german("Er sagte: „Wir kommen.“| Sie ging.");
    german("„Was genau tun sie dort?| Das bleibt offen“, sagte er.");
    german("\"Was tun sie?\", fragte er.| Sie schwieg.");
    german("\"Halt!\" rief er.| Sie blieb.");
    german("„Halt!“ rief er und lief.");
    german("„Kommt er?“| Sie wusste es nicht.");
    german("»Kommt er?«, fragte sie.| »Nein.«");
    german("Sie fragte: »Kommt er?«| Er schwieg.");
    german("„Es endete 1945.“| Kaum einer widersprach.");
    german("Er nannte das „Unsinn“.| Niemand lachte.");
    german("Er schrieb: „Nie.| Und nochmals: nie!“| Damit endete es.");
    english("“We agree,” he said.| “Let us go.”");
    english("“We agree.” He left.".replace(" He", "| He").as_str());
    english("“Why?” Smith asked.| Nobody knew.");
    english("“It is over.”| Smith said he would go.");
    english("\"Stop!\" he cried.| They ran.");
    english("He said: “No.”| She left.");
}

#[test]
fn ellipses() {
    german(
        "Er ging… Die Tür blieb offen."
            .replace("… ", "…| ")
            .as_str(),
    );
    german("Der … Minister schwieg.");
    german("Er sagte: „Ich weiß nicht …“| Dann ging er.");
    german("Ich … wir … kommen.");
    german("Und so weiter...| Dann war Schluss.");
}

#[test]
fn every_token_is_in_one_sentence() {
    for text in [
        "",
        ".",
        "...",
        "„“",
        "a. b. c.",
        "?! ?! ?!",
        "( . ) [ ! ]",
        "1. 2. 3.",
    ] {
        let tokens = scan(text, 0);
        let mut next = 0;
        for range in split(&tokens, Language::Other) {
            assert_eq!(range.start, next, "{text:?}");
            assert!(range.end > range.start, "{text:?}");
            next = range.end;
        }
        assert_eq!(next, tokens.len(), "{text:?}");
    }
}
