//! Names of an adjective and a noun in their basic form: "Hanseatische Rundschau" for what was told "der
//! Hanseatischen Rundschau".

/// Ends of adjectives that names begin with.
const ADJECTIVES: [&str; 22] = [
    "isch",
    "deutsch",
    "lich",
    "ig",
    "neu",
    "frei",
    "rot",
    "jung",
    "grün",
    "weiß",
    "allgemein",
    "national",
    "regional",
    "sozial",
    "vereint",
    "zentral",
    "liberal",
    "international",
    "federal",
    "lokal",
    "katholik",
    "unabhängig",
];

const FEMININE: [&str; 30] = [
    "schau",
    "zeitung",
    "post",
    "presse",
    "welt",
    "stimme",
    "bank",
    "bahn",
    "partei",
    "union",
    "liga",
    "gesellschaft",
    "agentur",
    "allianz",
    "ung",
    "heit",
    "keit",
    "schaft",
    "ion",
    "tät",
    "kammer",
    "kirche",
    "klinik",
    "schule",
    "polizei",
    "wacht",
    "armee",
    "marine",
    "behörde",
    "woche",
];

const MASCULINE: [&str; 22] = [
    "kurier",
    "anzeiger",
    "merkur",
    "bote",
    "verband",
    "verein",
    "bund",
    "rundfunk",
    "dienst",
    "rat",
    "club",
    "klub",
    "kreis",
    "tag",
    "spiegel",
    "beobachter",
    "blick",
    "report",
    "hof",
    "sender",
    "kongress",
    "gerichtshof",
];

const NEUTER: [&str; 20] = [
    "blatt",
    "institut",
    "zentrum",
    "magazin",
    "amt",
    "kreuz",
    "werk",
    "echo",
    "journal",
    "fernsehen",
    "radio",
    "parlament",
    "ministerium",
    "museum",
    "theater",
    "komitee",
    "büro",
    "haus",
    "portal",
    "forum",
];

/// The name in the nominative without article; nothing where it does not begin with an adjective or its
/// gender cannot be told. `article` is the determiner before it in lower case, or empty.
pub(super) fn nominative_name(name: &str, article: &str) -> Option<String> {
    let (adjective, rest) = name.split_once(' ')?;
    let stem = ["en", "em", "er", "es", "e"]
        .iter()
        .find_map(|end| adjective.strip_suffix(end))?;
    let lower = stem.to_lowercase();
    if !adjective.starts_with(char::is_uppercase)
        || !ADJECTIVES.iter().any(|it| lower.ends_with(it))
        || !rest.starts_with(char::is_uppercase)
    {
        return None;
    }
    let noun = rest.split(' ').next()?.to_lowercase();
    let genitive = matches!(article, "des" | "eines" | "dieses");
    let bare = if genitive {
        noun.strip_suffix("es")
            .filter(|it| gender_ending(it, article, adjective).is_some())
            .or_else(|| noun.strip_suffix('s'))
            .unwrap_or(&noun)
    } else {
        &noun
    };
    let ending = gender_ending(bare, article, adjective)?;
    let cut = noun.len() - bare.len();
    let (head, tail) = match rest.split_once(' ') {
        Some((head, tail)) => (head, format!(" {tail}")),
        None => (rest, String::new()),
    };
    let head = head.get(..head.len().checked_sub(cut)?)?;
    Some(format!("{stem}{ending} {head}{tail}"))
}

/// The ending of the adjective before a noun without article: by what the noun ends in, else by the
/// article.
fn gender_ending(noun: &str, article: &str, adjective: &str) -> Option<&'static str> {
    let ends = |list: &[&str]| list.iter().any(|it| noun.ends_with(it));
    if ends(&FEMININE) {
        return Some("e");
    }
    if ends(&MASCULINE) {
        return Some("er");
    }
    if ends(&NEUTER) {
        return Some("es");
    }
    match (article, adjective.ends_with("en")) {
        ("der", false) => Some("er"),
        ("die", false) | ("der", true) => Some("e"),
        ("das", _) => Some("es"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::nominative_name;

    #[test]
    fn names_stand_in_the_nominative() {
        let cases = [
            (
                "Hanseatischen Rundschau",
                "der",
                Some("Hanseatische Rundschau"),
            ),
            (
                "Mitteldeutsche Kurier",
                "der",
                Some("Mitteldeutscher Kurier"),
            ),
            (
                "Mitteldeutschen Kurier",
                "dem",
                Some("Mitteldeutscher Kurier"),
            ),
            ("Badischen Tagblatts", "des", Some("Badisches Tagblatt")),
            ("Sächsischen Boten", "des", None),
            ("Deutschen Roten Kreuzes", "des", None),
            ("Rheinische Post", "die", Some("Rheinische Post")),
            ("Neuen Welle", "der", Some("Neue Welle")),
            ("Freie Funke", "der", Some("Freier Funke")),
            (
                "Polnischen Institut für Seerecht",
                "dem",
                Some("Polnisches Institut für Seerecht"),
            ),
            ("Steffi Arnholdt", "", None),
            ("Werner Post", "", None),
            ("Rundschau", "der", None),
        ];
        for (name, article, expected) in cases {
            assert_eq!(
                nominative_name(name, article).as_deref(),
                expected,
                "{article} {name}"
            );
        }
    }
}
