//! Names of an adjective and a noun in their basic form: "Hanseatische Rundschau" for what was told "der
//! Hanseatischen Rundschau".

/// Ends of adjectives that names begin with.
const ADJECTIVES: [&str; 24] = [
    "sch",
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
    "kommunal",
    "digital",
    "vereinigt",
];

/// Ends of adjectives that people of one mind go by: "die Jungen Liberalen".
const PEOPLE: [&str; 8] = [
    "liberale",
    "konservative",
    "grüne",
    "linke",
    "alte",
    "freiheitliche",
    "radikale",
    "soziale",
];

const FEMININE: [&str; 31] = [
    "hilfe",
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

const MASCULINE: [&str; 25] = [
    "morgen",
    "abend",
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
    "ring",
];

const NEUTER: [&str; 33] = [
    "bild",
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
    "gericht",
    "departement",
    "papier",
    "gutachten",
    "schreiben",
    "dokument",
    "protokoll",
    "dossier",
    "memo",
    "memorandum",
    "mitglied",
    "opfer",
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
    // "Europäischer Auswärtiger Dienst": both adjectives end alike.
    if rest.contains(' ')
        && let Some(inner) = nominative_name(rest, article)
        && let Some(second) = inner.split(' ').next()
        && let Some(ending) = ["er", "es", "e"].iter().find(|it| second.ends_with(*it))
    {
        return Some(format!("{stem}{ending} {inner}"));
    }
    // "die Jungen Liberalen": only the plural has "-en" behind this article.
    if article == "die" && adjective.ends_with("en") {
        let (head, tail) = rest.split_once(' ').unwrap_or((rest, ""));
        let head = head
            .strip_suffix('n')
            .filter(|it| PEOPLE.iter().any(|end| it.to_lowercase().ends_with(end)))
            .unwrap_or(head);
        return Some(format!("{stem}e {head} {tail}").trim_end().to_owned());
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
    // "der „Nordischen Allgemeinen“": the noun is an adjective itself.
    let head = head
        .strip_suffix('n')
        .filter(|it| it.ends_with("Allgemeine") && ending == "e")
        .unwrap_or(head);
    Some(format!("{stem}{ending} {head}{tail}"))
}

/// The name of a paper in the nominative that ends as "Boten" behind an article in another case: "Hafenbote" for
/// "dem „Hafenboten“", "Neuer Bote" being [`nominative_name`]'s. Nothing for any other.
pub(super) fn messenger(name: &str, article: &str) -> Option<String> {
    let oblique = matches!(
        article,
        "dem" | "des" | "den" | "zum" | "vom" | "im" | "beim"
    );
    let stem = name
        .strip_suffix('n')
        .filter(|it| it.to_lowercase().ends_with("bote"))?;
    oblique.then(|| nominative_name(stem, "").unwrap_or_else(|| stem.to_owned()))
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

/// A description in the nominative without article: "staatliches Fernsehen" for "das staatliche
/// Fernsehen". Nothing where it does not begin with adjectives in small letters.
pub(super) fn nominative_phrase(text: &str, article: &str) -> Option<String> {
    let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    let noun = words
        .iter()
        .position(|it| it.starts_with(char::is_uppercase))?;
    let adjectives = noun > 0
        && words[..noun].iter().all(|it| {
            it.len() > 3
                && it.chars().all(char::is_alphabetic)
                && (it.ends_with(['e', 'n']) || it.ends_with("em"))
        });
    if !adjectives {
        return None;
    }
    // "laut nationalem statistischen Institut": the first adjective has the ending of the article.
    let strong = words[0].ends_with("em");
    let genitive = matches!(article, "des" | "eines" | "seines" | "ihres" | "dieses");
    if genitive {
        words[noun] = without_genitive(&words[noun]);
    }
    let head = words[noun].to_lowercase();
    let ending = if strong {
        if is_neuter(&head) { "es" } else { "er" }
    } else {
        strong_ending(&head, article, words[0].ends_with("en"))?
    };
    for word in &mut words[..noun] {
        let stem = word
            .strip_suffix("en")
            .or_else(|| word.strip_suffix("em"))
            .or_else(|| word.strip_suffix('e'))?;
        *word = format!("{stem}{ending}");
    }
    Some(words.join(" "))
}

/// The ending of adjectives without article, by the article that stands before a noun and whether they
/// end in "-en" behind it.
pub(super) fn strong_ending(noun: &str, article: &str, weak: bool) -> Option<&'static str> {
    let neuter = is_neuter(noun);
    let oblique = if neuter { "es" } else { "er" };
    match (article, weak) {
        ("der", false) => Some("er"),
        ("das", false) => Some("es"),
        ("die" | "eine" | "einer" | "der" | "keine" | "keiner" | "alle" | "allen", _) => Some("e"),
        ("dem" | "des" | "einem" | "eines" | "seinem" | "seines" | "dieses" | "diesem", true) => {
            Some(oblique)
        }
        ("den", true) if noun.ends_with('n') => Some("e"),
        ("den" | "einen", true) => Some("er"),
        _ => None,
    }
}

/// Whether a noun in small letters is feminine by its ending: "Behörde", "Zeitung".
pub(in crate::attribution) fn is_feminine(noun: &str) -> bool {
    FEMININE.iter().any(|end| noun.ends_with(end))
}

/// Whether a noun in small letters is neuter by its ending: "Papier", "Gutachten".
pub(super) fn is_neuter(noun: &str) -> bool {
    NEUTER.iter().any(|it| noun.ends_with(it))
}

/// A noun without the ending of the genitive: "Leiter" for "Leiters", "Amt" for "Amtes".
pub(super) fn without_genitive(noun: &str) -> String {
    let es = noun.strip_suffix("es").filter(|it| {
        it.len() > 2 && it.ends_with(['t', 'd', 'g', 'k', 'f', 'b', 'p', 's', 'ß', 'z', 'l'])
    });
    es.or_else(|| {
        noun.strip_suffix('s')
            .filter(|it| it.len() > 3 && !it.ends_with('s'))
    })
    .unwrap_or(noun)
    .to_owned()
}

#[cfg(test)]
mod tests {
    use super::{messenger, nominative_name, nominative_phrase, without_genitive};

    #[test]
    fn descriptions_stand_in_the_nominative() {
        let cases = [
            ("staatliche Fernsehen", "das", Some("staatliches Fernsehen")),
            ("oberste Gerichtshof", "der", Some("oberster Gerichtshof")),
            (
                "australischen Behörden",
                "die",
                Some("australische Behörden"),
            ),
            ("örtlichen Feuerwehr", "der", Some("örtliche Feuerwehr")),
            (
                "künstlerischen Leiters",
                "des",
                Some("künstlerischer Leiter"),
            ),
            ("statistischen Amtes", "des", Some("statistisches Amt")),
            ("zuständigen Institut", "dem", Some("zuständiges Institut")),
            ("ehemaligen Nachbarn", "den", Some("ehemalige Nachbarn")),
            (
                "nationalem statistischen Institut",
                "",
                Some("nationales statistisches Institut"),
            ),
            (
                "regionalem Wetterdienst",
                "",
                Some("regionaler Wetterdienst"),
            ),
            ("Feuerwehr", "der", None),
            ("im Exil lebende Autor", "der", None),
        ];
        for (text, article, expected) in cases {
            assert_eq!(
                nominative_phrase(text, article).as_deref(),
                expected,
                "{article} {text}"
            );
        }
    }

    #[test]
    fn the_ending_of_the_genitive_is_cut_off() {
        let cases = [
            ("Leiters", "Leiter"),
            ("Amtes", "Amt"),
            ("Verbandes", "Verband"),
            ("Hauses", "Haus"),
            ("Komitees", "Komitee"),
            ("Büros", "Büro"),
            ("Ausschuss", "Ausschuss"),
        ];
        for (noun, expected) in cases {
            assert_eq!(without_genitive(noun), expected, "{noun}");
        }
    }

    #[test]
    fn papers_stand_in_the_nominative() {
        let cases = [
            ("Elbe-Boten", "des", Some("Elbe-Bote")),
            ("Hafenboten", "zum", Some("Hafenbote")),
            ("Neuen Boten", "dem", Some("Neuer Bote")),
            ("Hafenbote", "der", None),
            ("Sieben Boten", "die", None),
        ];
        for (name, article, expected) in cases {
            assert_eq!(
                messenger(name, article).as_deref(),
                expected,
                "{article} {name}"
            );
        }
    }

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
            (
                "Deutschen Roten Kreuzes",
                "des",
                Some("Deutsches Rotes Kreuz"),
            ),
            ("Rheinische Post", "die", Some("Rheinische Post")),
            ("Neuen Welle", "der", Some("Neue Welle")),
            ("Freie Funke", "der", Some("Freier Funke")),
            (
                "Polnischen Institut für Seerecht",
                "dem",
                Some("Polnisches Institut für Seerecht"),
            ),
            (
                "Kommunale Arbeitgeberverband Wesertal",
                "der",
                Some("Kommunaler Arbeitgeberverband Wesertal"),
            ),
            ("Jungen Liberalen", "die", Some("Junge Liberale")),
            ("Freien Wähler", "die", Some("Freie Wähler")),
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
