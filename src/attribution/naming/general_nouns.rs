//! German nouns that can call somebody again who was called something else before.

/// Whether the noun says an office in other words: "der Pentagon-Chef" after "Verteidigungsminister Arp".
pub(super) fn says_office(noun: &str, office: &str) -> bool {
    const OFFICES: [(&[&str], &[&str]); 12] = [
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
            &["präsident", "bundespräsident", "staatspräsident"],
        ),
        (
            &["sportchef", "manager", "sportboss"],
            &["sportvorstand", "sportdirektor", "sportgeschäftsführer"],
        ),
        (
            &[
                "vereinschef",
                "klubchef",
                "clubchef",
                "klubboss",
                "vereinsboss",
            ],
            &[
                "präsident",
                "vereinspräsident",
                "vorstandsvorsitzender",
                "klubpräsident",
            ],
        ),
        (
            &[
                "konzernchef",
                "firmenchef",
                "unternehmenschef",
                "vorstandschef",
                "bankchef",
                "bahnchef",
                "werkschef",
                "klinikchef",
            ],
            &[
                "vorstandsvorsitzender",
                "vorstandsvorsitzende",
                "geschäftsführer",
                "ceo",
                "vorstandssprecher",
            ],
        ),
        (
            &[
                "rathauschef",
                "stadtoberhaupt",
                "stadtchef",
                "verwaltungschef",
                "kommunalpolitiker",
            ],
            &[
                "oberbürgermeister",
                "bürgermeister",
                "landrat",
                "stadtpräsident",
                "gemeindepräsident",
            ],
        ),
        (
            &["landeschef", "landesvater"],
            &["ministerpräsident", "landeshauptmann", "landeshauptfrau"],
        ),
        (
            &["behördenchef", "amtschef", "amtsleiter"],
            &["präsident", "direktor", "leiter", "chef"],
        ),
        (
            &["coach", "chefcoach", "übungsleiter", "fußballlehrer"],
            &["trainer", "cheftrainer", "bundestrainer", "interimstrainer"],
        ),
        (
            &["oberhirte", "geistliche", "kirchenmann"],
            &[
                "bischof",
                "erzbischof",
                "kardinal",
                "pfarrer",
                "landesbischof",
                "weihbischof",
            ],
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
    const GENERAL: [&str; 48] = [
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
        "gewerkschafter",
        "gewerkschafterin",
        "bewerber",
        "bewerberin",
        "kandidat",
        "kandidatin",
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
