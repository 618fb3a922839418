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

/// Whether a noun says how somebody lives or where somebody comes from, whatever else he is called: "der Rentner", "die
/// Niedersächsin".
pub(super) fn is_state_of_life(noun: &str) -> bool {
    const STATES: [&str; 14] = [
        "rentner",
        "pensionär",
        "senior",
        "ruheständler",
        "handwerker",
        "akademiker",
        "familienvater",
        "auswanderer",
        "wahlberliner",
        "hobbygärtner",
        "hobbykoch",
        "quereinsteiger",
        "frühaufsteher",
        "ehrenamtler",
    ];
    const HOMES: [&str; 26] = [
        "niedersachse",
        "sachse",
        "hesse",
        "bayer",
        "franke",
        "schwabe",
        "westfale",
        "pfälzer",
        "ostfriese",
        "friese",
        "pole",
        "däne",
        "schwede",
        "finne",
        "franzose",
        "brite",
        "ire",
        "schotte",
        "russe",
        "türke",
        "grieche",
        "tscheche",
        "kroate",
        "serbe",
        "rumäne",
        "portugiese",
    ];
    let single = noun.strip_suffix("in").unwrap_or(noun);
    let unmarked = single.replace("ä", "a");
    STATES.contains(&single)
        || HOMES.iter().any(|it| {
            *it == noun
                || noun.ends_with("in")
                    && (single == it.trim_end_matches('e') || unmarked == it.trim_end_matches('e'))
        })
}

/// Whether a general noun says of somebody what he was called more closely before: "die Künstlerin" after
/// "Sängerin Petra Wolf", not after "Managerin Ute Brandt".
pub(super) fn is_sort_of(called: &str, noun: &str) -> bool {
    const SORTS: [(&[&str], &[&str]); 9] = [
        (
            &["künstler"],
            &[
                "sänger",
                "star",
                "maler",
                "bildhauer",
                "musiker",
                "rapper",
                "schauspieler",
                "tänzer",
                "pianist",
                "geiger",
                "komponist",
                "fotograf",
                "grafiker",
                "keramiker",
                "zeichner",
                "kabarettist",
            ],
        ),
        (
            &["musiker"],
            &[
                "sänger",
                "rapper",
                "pianist",
                "geiger",
                "gitarrist",
                "schlagzeuger",
                "komponist",
                "dirigent",
                "organist",
                "cellist",
            ],
        ),
        (
            &["politiker"],
            &[
                "minister",
                "präsident",
                "kanzler",
                "senator",
                "bürgermeister",
                "landrat",
                "stadtrat",
                "staatssekretär",
                "abgeordneter",
                "abgeordnete",
                "fraktionschef",
                "parteichef",
                "landeschef",
                "stadtverordneter",
                "stadtverordnete",
                "premier",
            ],
        ),
        (
            &["jurist"],
            &[
                "anwalt",
                "anwält",
                "richter",
                "notar",
                "verteidiger",
                "staatsanwalt",
                "justiziar",
                "völkerrechtler",
            ],
        ),
        (
            &["mediziner"],
            &[
                "arzt",
                "ärzt",
                "chirurg",
                "virologe",
                "virolog",
                "kardiologe",
                "kardiolog",
                "internist",
                "epidemiologe",
                "epidemiolog",
                "psychiater",
                "apotheker",
            ],
        ),
        (
            &["sportler"],
            &[
                "läufer",
                "schwimmer",
                "springer",
                "spieler",
                "stürmer",
                "torwart",
                "boxer",
                "turner",
                "ruderer",
                "radprofi",
                "biathlet",
                "werfer",
                "reiter",
            ],
        ),
        (
            &["forscher", "wissenschaftler", "professor"],
            &[
                "physiker",
                "chemiker",
                "biologe",
                "biolog",
                "geologe",
                "geolog",
                "historiker",
                "ökonom",
                "archäologe",
                "archäolog",
                "soziologe",
                "soziolog",
                "psychologe",
                "psycholog",
                "politologe",
                "politolog",
                "paläontologe",
                "paläontolog",
            ],
        ),
        (
            &["unternehmer", "manager"],
            &[
                "geschäftsführer",
                "firmenchef",
                "firmengründer",
                "gründer",
                "inhaber",
                "vorstandschef",
                "konzernchef",
                "wirt",
            ],
        ),
        (
            &["autor"],
            &["schriftsteller", "journalist", "dichter", "romancier"],
        ),
    ];
    // A woman's noun ends in "-in" and calls nobody but women.
    let (plain, woman) = match called.strip_suffix("in") {
        Some(plain) => (plain, true),
        None => (called, false),
    };
    let other = match noun.strip_suffix("in") {
        Some(other) if woman => other,
        None if !woman => noun,
        _ => return false,
    };
    SORTS.iter().any(|(general, special)| {
        general.contains(&plain) && special.iter().any(|it| other.ends_with(it))
    })
}
