//! What sort of body a German noun or name calls: a bank, a club, an authority.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::super::known;
use super::super::statement::SourceKind;

/// A sort of body, as far as nouns that take bodies up tell them apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sort {
    Company,
    Bank,
    Club,
    Union,
    Association,
    Authority,
    Party,
    School,
    Hospital,
}

/// Ends of nouns that can take up a body of the sort, whatever it is called itself.
const NOUNS: [(Sort, &[&str]); 9] = [
    (Sort::School, &["hochschule", "universität", "uni"]),
    (
        Sort::Hospital,
        &["klinik", "klinikum", "krankenhaus", "spital"],
    ),
    (
        Sort::Bank,
        &[
            "geldhaus",
            "geldhauses",
            "geldinstitut",
            "geldinstituts",
            "kreditinstitut",
            "kreditinstituts",
            "bankhaus",
            "finanzinstitut",
            "bank",
            "institut",
            "instituts",
        ],
    ),
    (
        Sort::Club,
        &[
            "ligist",
            "ligisten",
            "aufsteiger",
            "aufsteigers",
            "absteiger",
            "tabellenführer",
            "tabellenführers",
            "rekordmeister",
            "rekordmeisters",
            "pokalsieger",
            "traditionsklub",
            "traditionsverein",
            "verein",
            "vereins",
            "klub",
            "klubs",
            "club",
            "clubs",
        ],
    ),
    (Sort::Union, &["gewerkschaft"]),
    (
        Sort::Association,
        &[
            "verband",
            "verbands",
            "verbandes",
            "vereinigung",
            "organisation",
            "dachorganisation",
            "interessenvertretung",
            "verein",
            "vereins",
            "zusammenschluss",
        ],
    ),
    (
        Sort::Authority,
        &["behörde", "amt", "amtes", "amts", "verwaltung"],
    ),
    (Sort::Party, &["partei"]),
    (
        Sort::Company,
        &[
            "unternehmen",
            "unternehmens",
            "konzern",
            "konzerns",
            "firma",
            "betrieb",
            "betriebs",
            "versorger",
            "versorgers",
            "hersteller",
            "herstellers",
            "anbieter",
            "anbieters",
            "betreiber",
            "betreibers",
            "betreiberin",
            "händler",
            "händlers",
            "händlerin",
            "riese",
            "riesen",
            "kette",
            "gesellschaft",
            "discounter",
            "discounters",
            "filialist",
            "produzent",
            "zulieferer",
            "zulieferers",
            "versicherer",
            "versicherers",
            "dienstleister",
            "dienstleisters",
            "autobauer",
            "autobauers",
            "airline",
            "fluglinie",
            "reederei",
            "werft",
            "brauerei",
            "verlag",
            "start-up",
            "startup",
            "tochter",
        ],
    ),
];

/// Parts of names that tell the sort: whole words, or ends of words where they begin with a hyphen.
const NAMES: [(Sort, &[&str]); 9] = [
    (
        Sort::School,
        &["-universität", "universität", "-hochschule", "hochschule"],
    ),
    (
        Sort::Hospital,
        &[
            "-klinikum",
            "klinikum",
            "-klinik",
            "-krankenhaus",
            "krankenhaus",
            "-spital",
        ],
    ),
    (
        Sort::Bank,
        &["-bank", "-sparkasse", "-raiffeisenkasse", "-kreditbank"],
    ),
    (
        Sort::Club,
        &[
            "fc",
            "sv",
            "vfb",
            "vfl",
            "tsv",
            "sc",
            "tsg",
            "fsv",
            "bvb",
            "hsv",
            "borussia",
            "eintracht",
            "hertha",
            "werder",
            "fortuna",
            "arminia",
            "rapid",
            "dynamo",
            "hansa",
            "schalke",
            "austria",
            "sturm",
            "alemannia",
        ],
    ),
    (
        Sort::Union,
        &[
            "verdi",
            "ig",
            "gew",
            "gdl",
            "evg",
            "gdp",
            "unia",
            "syna",
            "ngg",
            "dgb",
            "ögb",
            "vida",
            "younion",
            "cockpit",
            "ufo",
            "dbb",
            "-gewerkschaft",
            "-gewerkschaftsbund",
        ],
    ),
    (
        Sort::Association,
        &[
            "-verband",
            "-verein",
            "-bund",
            "caritas",
            "diakonie",
            "awo",
            "kreuz",
            "nabu",
            "adac",
            "greenpeace",
            "wwf",
            "foodwatch",
            "vdk",
            "-kammer",
            "-innung",
            "-hilfswerk",
            "vcd",
            "adfc",
            "dehoga",
            "bitkom",
            "malteser",
            "johanniter",
            "vzbv",
            "-verbraucherzentrale",
            "-umwelthilfe",
            "-hungerhilfe",
            "-krebshilfe",
            "-nothilfe",
            "amnesty",
            "grenzen",
            "misereor",
            "oxfam",
            "unicef",
            "watch",
        ],
    ),
    (
        Sort::Authority,
        &[
            "-amt",
            "-behörde",
            "-aufsicht",
            "-agentur",
            "-präsidium",
            "-polizei",
            "-anstalt",
            "-direktion",
            "zoll",
            "-wetterdienst",
            "-bezirkshauptmannschaft",
            "-landkreis",
            "dwd",
            "bafin",
            "bsi",
            "rki",
            "bfarm",
            "kba",
            "eba",
            "-katastrophenschutz",
            "bfe",
            "bag",
            "finma",
            "-kreisverwaltung",
            "-stadtverwaltung",
            "-leitstelle",
            "-kommando",
            "-anwaltschaft",
        ],
    ),
    (
        Sort::Party,
        &[
            "cdu", "csu", "spd", "fdp", "afd", "bsw", "grünen", "linke", "linken", "övp", "fpö",
            "spö", "neos", "svp", "glp", "-partei",
        ],
    ),
    (
        Sort::Company,
        &[
            "-werke",
            "-werft",
            "-airlines",
            "-airways",
            "-bahn",
            "-bahnen",
            "-betriebe",
            "motors",
            "-werk",
            "pharma",
            "-reederei",
            "-brauerei",
            "-versicherung",
            "-versicherungen",
            "-molkerei",
            "-flughafen",
            "air",
            "energie",
            "-verlag",
        ],
    ),
];

/// What sort of body a general noun in small letters can take up, the first choice first.
pub(super) fn of_noun(noun: &str) -> impl Iterator<Item = Sort> {
    NOUNS
        .iter()
        .filter(move |(_, ends)| {
            ends.iter().any(|end| {
                // "das Institut" can be a bank, "das Robert-Koch-Institut" is none.
                let whole = end.starts_with("institut");
                if whole {
                    noun == *end
                } else {
                    noun.ends_with(end)
                }
            })
        })
        .map(|(sort, _)| *sort)
}

/// Whether a word names a body of some sort by itself: "Verdi", "Awo", "BVB".
pub(super) fn is_name(word: &str) -> bool {
    let lower = word.to_lowercase();
    let parts = last_two(&lower).and_then(|end| PARTS.get(&end));
    lower.len() > 2 && parts.is_some_and(|parts| parts.iter().any(|(part, _)| *part == lower))
}

/// What sort of body the name tells, if it tells any.
pub(super) fn of_name(name: &str) -> Option<Sort> {
    if known::source(name).is_some_and(|it| it.company) {
        let bank = name.to_lowercase().ends_with("bank");
        return Some(if bank { Sort::Bank } else { Sort::Company });
    }
    let lower = name.to_lowercase();
    let mut words = lower.split([' ', '-']);
    let tells = |word: &str| {
        let parts = PARTS.get(&last_two(word)?)?;
        let part = |(part, _): &&(&str, Sort)| match part.strip_prefix('-') {
            Some(end) => word.ends_with(end) && word.chars().count() > 3,
            None => word == *part,
        };
        parts.iter().find(part).map(|(_, sort)| *sort)
    };
    words.find_map(tells)
}

/// Parts of names by the two bytes they end in.
type ByEnd = FxHashMap<[u8; 2], Vec<(&'static str, Sort)>>;

/// The parts of [`NAMES`] in their order: every noun of an article is asked for.
static PARTS: LazyLock<ByEnd> = LazyLock::new(|| {
    let mut ends = ByEnd::default();
    for (sort, parts) in NAMES {
        for part in parts {
            if let Some(end) = last_two(part) {
                ends.entry(end).or_default().push((*part, sort));
            }
        }
    }
    ends
});

/// The last two bytes of a word that has as many.
fn last_two(word: &str) -> Option<[u8; 2]> {
    word.as_bytes().last_chunk().copied()
}

/// Whether a noun for bodies of one sort can take up a body of the other: every bank is a company.
pub(super) fn takes_up(noun: Sort, body: Sort) -> bool {
    noun == body
        || noun == Sort::Company && body == Sort::Bank
        // "der Verein" is a club or an association; a union is one as well.
        || noun == Sort::Association && matches!(body, Sort::Union)
}

/// Whether a source of this kind can be taken up by a noun for a body at all.
pub(super) fn is_body(kind: SourceKind) -> bool {
    !matches!(
        kind,
        SourceKind::Person | SourceKind::Unnamed | SourceKind::Medium | SourceKind::Agency
    )
}
