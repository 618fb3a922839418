//! German nouns that can call somebody again who was called something else before.

/// Whether the noun says an office in other words: "der Pentagon-Chef" after "Verteidigungsminister Arp".
pub(super) fn says_office(noun: &str, office: &str) -> bool {
    const OFFICES: [(&[&str], &[&str]); 4] = [
        (
            &["pentagon-chef", "pentagonchef", "ressortchef"],
            &["verteidigungsminister"],
        ),
        (
            &["chefdiplomat", "außenamtschef", "ressortchef"],
            &["außenminister"],
        ),
        (
            &["regierungschef"],
            &[
                "ministerpräsident",
                "premierminister",
                "premier",
                "kanzler",
                "bundeskanzler",
            ],
        ),
        (
            &["staatschef", "staatsoberhaupt", "kreml-chef", "kremlchef"],
            &["präsident"],
        ),
    ];
    // A woman's office ends in "-in", and a country may stand before it: "US-Verteidigungsminister".
    let male = |noun: &str| noun.strip_suffix("in").unwrap_or(noun).to_owned();
    let (noun, office) = (male(noun), male(office));
    let plain = office.rsplit('-').next().unwrap_or_default();
    OFFICES
        .iter()
        .any(|(words, offices)| words.contains(&noun.as_str()) && offices.contains(&plain))
}

/// Whether a German noun can call anybody again who has been called something else before: "der
/// Politiker", but not "der Richter" after "der Angeklagte".
pub(super) fn is_general(noun: &str) -> bool {
    const GENERAL: [&str; 42] = [
        "mann",
        "frau",
        "politiker",
        "politikerin",
        "diplomat",
        "diplomatin",
        "beamte",
        "beamtin",
        "manager",
        "managerin",
        "unternehmer",
        "unternehmerin",
        "jurist",
        "juristin",
        "experte",
        "expertin",
        "forscher",
        "forscherin",
        "wissenschaftler",
        "wissenschaftlerin",
        "professor",
        "professorin",
        "sportler",
        "sportlerin",
        "künstler",
        "künstlerin",
        "musiker",
        "musikerin",
        "autor",
        "autorin",
        "funktionär",
        "funktionärin",
        "ökonom",
        "ökonomin",
        "mediziner",
        "medizinerin",
        "geistliche",
        "sprecher",
        "sprecherin",
        "angeklagte",
        "jubilar",
        "jubilarin",
    ];
    const PLAYERS: [&str; 10] = [
        "spieler",
        "spielerin",
        "stürmer",
        "stürmerin",
        "torwart",
        "keeper",
        "profi",
        "demokrat",
        "demokratin",
        "pädagoge",
    ];
    GENERAL.iter().chain(&PLAYERS).any(|it| noun.ends_with(it))
}
