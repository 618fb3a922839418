//! Heads of bodies who speak for them: ministers, prosecutors, and whom their own ministry quotes.

use std::collections::BTreeMap;

use super::super::statement::{Chained, SourceKind};
use super::Reader;
use crate::text::{Article, Language};

/// What stands for the beginning of a German office in English: "foreign minister".
const ENGLISH: [(&str, &str); 7] = [
    ("foreign", "außen"),
    ("defence", "verteidigungs"),
    ("defense", "verteidigungs"),
    ("interior", "innen"),
    ("finance", "finanz"),
    ("health", "gesundheits"),
    ("justice", "justiz"),
];

impl Reader<'_> {
    /// "Außenminister Arp habe gewarnt, teilte das Außenministerium mit": the minister counts as the ministry
    /// that retells it, and so does an ambassador whom the foreign ministry quotes. Both are one origin. Whoever else
    /// bears the title of a head ("Landrat Otto") counts as the body of that title.
    pub(super) fn let_heads_speak_for_their_bodies(&mut self) {
        let mut holders: BTreeMap<String, String> = BTreeMap::new();
        for pair in self.statements.iter().flat_map(|it| it.chain.windows(2)) {
            let [ministry, person] = pair else { continue };
            let open = person.kind == SourceKind::Person && person.speaks_for.is_none();
            if open
                && ministry.kind == SourceKind::Government
                && title_of(self.article, person)
                    .is_some_and(|title| heads(&title, &ministry.name.to_lowercase()))
            {
                holders
                    .entry(person.name.clone())
                    .or_insert_with(|| ministry.name.clone());
            }
        }
        let open = |link: &Chained| link.kind == SourceKind::Person && link.speaks_for.is_none();
        // Two who bear one title head two bodies of one sort: nobody knows which is which.
        let mut heads: BTreeMap<String, Option<String>> = BTreeMap::new();
        for link in self.statements.iter().flat_map(|it| &it.chain) {
            let body = open(link)
                .then(|| title_of(self.article, link))
                .flatten()
                .and_then(|title| body_of(&title, self.language));
            if let Some(body) = body {
                heads
                    .entry(body)
                    .and_modify(|known| *known = known.take().filter(|it| *it == link.name))
                    .or_insert_with(|| Some(link.name.clone()));
            }
        }
        for (body, person) in heads {
            if let Some(person) = person {
                holders.entry(person).or_insert(body);
            }
        }
        let links = self.statements.iter_mut().flat_map(|it| &mut it.chain);
        for link in links.filter(|it| open(it)) {
            if let Some(body) = holders.get(&link.name) {
                link.speaks_for = Some(body.clone());
            }
        }
    }
}

/// The body whose head or voice bears this title, by the name that it has in a copy that names neither place
/// nor country: "Agrarministerium" for "agrarminister", "Staatsanwaltschaft" for "oberstaatsanwalt". Ministers of
/// foreign affairs and defence meet those of other countries in one story, so they are left alone.
fn body_of(title: &str, language: Language) -> Option<String> {
    const FORMER: [&str; 6] = [
        "früher",
        "ehemalig",
        "einstig",
        "former",
        "ex",
        "designiert",
    ];
    let (before, last) = title.rsplit_once(' ').unwrap_or(("", title));
    if FORMER.iter().any(|it| before.starts_with(it)) || last.starts_with("ex-") {
        return None;
    }
    if language == Language::English {
        let field = FIELDS.contains(&before).then(|| capital(before));
        return (last == "minister").then(|| Some(format!("{} Ministry", field?)))?;
    }
    let office = last.strip_suffix("in").unwrap_or(last);
    let office = office.trim_start_matches("vize").trim_start_matches('-');
    if let Some(field) = office.strip_suffix("minister") {
        let whole =
            field.len() > 3 && !matches!(field, "premier" | "staats" | "außen" | "verteidigungs");
        return whole.then(|| format!("{}ministerium", capital(field)));
    }
    let body = match office {
        "staatsanwalt"
        | "oberstaatsanwalt"
        | "staatsanwält"
        | "oberstaatsanwält"
        | "generalstaatsanwalt"
        | "generalstaatsanwält" => "Staatsanwaltschaft",
        "landrat" | "landrät" => "Landkreis",
        "polizeipräsident" | "polizeichef" => "Polizei",
        "feuerwehrchef" | "kreisbrandmeister" => "Feuerwehr",
        "gerichtspräsident" | "gerichtssprecher" => "Gericht",
        _ => return None,
    };
    Some(body.to_owned())
}

/// What English ministries are for, as far as one word tells.
const FIELDS: [&str; 15] = [
    "interior",
    "finance",
    "health",
    "justice",
    "transport",
    "environment",
    "economy",
    "agriculture",
    "education",
    "energy",
    "trade",
    "culture",
    "labour",
    "labor",
    "climate",
];

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// The one or two words before a person's name where it is mentioned, in small letters.
fn title_of(article: &Article, person: &Chained) -> Option<String> {
    let mention = person.mention?;
    let named = article.slice(mention);
    let first = person.name.split(' ').next()?;
    // The mention may hold the title or stand behind it.
    let at = mention.start() + named.find(first).unwrap_or_default();
    let before = article.text().as_str().get(..at)?;
    let sentence = before.rsplit(['.', '\n', ',', ':']).next()?;
    let words: Vec<&str> = sentence.split_whitespace().rev().take(2).collect();
    let words: Vec<String> = words.iter().rev().map(|word| word.to_lowercase()).collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// Whether whoever bears this title heads the ministry or speaks for it abroad.
fn heads(title: &str, ministry: &str) -> bool {
    let last = title.rsplit(' ').next().unwrap_or_default();
    let office = last.trim_start_matches("vize").trim_start_matches('-');
    let office = office.strip_suffix("in").unwrap_or(office);
    if office == "botschafter" || office == "ambassador" {
        return ministry.starts_with("außenministerium");
    }
    let german = |start: &str| ministry.starts_with(&format!("{start}ministerium"));
    if office == "minister" {
        return ENGLISH
            .iter()
            .any(|(english, start)| title.starts_with(english) && german(start));
    }
    office.strip_suffix("minister").is_some_and(german)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attribution::attribute;
    use crate::text::{BlockKind, Metadata, Structure};

    /// For whom the person of this name speaks in a German sentence.
    fn voice_of(name: &str, text: &str) -> Option<String> {
        let meta = Metadata {
            language: Language::German,
            ..Metadata::default()
        };
        let article = Article::from_blocks([(BlockKind::Paragraph, 0, text)], meta);
        let statements = attribute(&article, &Structure::of(&article));
        let mut links = statements.iter().flat_map(|it| &it.chain);
        links
            .find(|it| it.name == name)
            .unwrap_or_else(|| panic!("{name} says nothing in {text}"))
            .speaks_for
            .clone()
    }

    #[test]
    fn a_minister_whom_the_own_ministry_quotes_speaks_for_it() {
        let told = "Außenministerin Ida Voss habe „große Sorge über die neue Lage am Fluss“ geäußert, teilte das russische Außenministerium mit.";
        assert_eq!(
            voice_of("Ida Voss", told).as_deref(),
            Some("Außenministerium Russland")
        );
        let told = "Das russische Außenministerium erklärte, Botschafterin Ida Voss habe versichert, dass die Lage ruhig sei.";
        assert_eq!(
            voice_of("Ida Voss", told).as_deref(),
            Some("Außenministerium Russland")
        );
    }

    #[test]
    fn whom_another_ministry_quotes_does_not_speak_for_it() {
        let told = "Innenministerin Ida Voss habe „große Sorge über die neue Lage am Fluss“ geäußert, teilte das russische Außenministerium mit.";
        assert_eq!(
            voice_of("Ida Voss", told).as_deref(),
            Some("Innenministerium")
        );
        let told = "Die Anwältin Ida Voss habe „große Sorge über die neue Lage am Fluss“ geäußert, teilte das russische Außenministerium mit.";
        assert_eq!(voice_of("Ida Voss", told), None);
    }

    #[test]
    fn two_heads_of_bodies_of_one_sort_speak_for_themselves() {
        let told = "Landrat Jan Weber sagte, der Fluss steige. Landrätin Ute Brandt sagte, er falle. Innenminister Tom Varga sagte, er warte.";
        assert_eq!(voice_of("Jan Weber", told), None);
        assert_eq!(voice_of("Ute Brandt", told), None);
        assert_eq!(
            voice_of("Tom Varga", told).as_deref(),
            Some("Innenministerium")
        );
    }

    #[test]
    fn a_title_tells_the_body() {
        use Language::{English, German};
        let cases = [
            ("der agrarministerin", German, Some("Agrarministerium")),
            ("vize-innenminister", German, Some("Innenministerium")),
            ("außenminister", German, None),
            ("oberstaatsanwältin", German, Some("Staatsanwaltschaft")),
            ("landrat", German, Some("Landkreis")),
            ("premierminister", German, None),
            ("frühere außenministerin", German, None),
            ("ex-innenminister", German, None),
            ("sagte minister", German, None),
            ("anwältin", German, None),
            ("transport minister", English, Some("Transport Ministry")),
            ("prime minister", English, None),
            ("former minister", English, None),
        ];
        for (title, language, expected) in cases {
            assert_eq!(body_of(title, language).as_deref(), expected, "{title}");
        }
    }

    #[test]
    fn titles_belong_to_ministries() {
        let cases = [
            ("außenminister", "außenministerium südkorea", true),
            ("der außenministerin", "außenministerium", true),
            ("vizeaußenminister", "außenministerium japan", true),
            ("vize-außenminister", "außenministerium japan", true),
            ("foreign minister", "außenministerium japan", true),
            ("defense minister", "verteidigungsministerium", true),
            ("botschafter", "außenministerium russland", true),
            ("botschafter", "innenministerium", false),
            ("innenminister", "außenministerium", false),
            ("prime minister", "außenministerium", false),
            ("minister", "außenministerium", false),
            ("präsident", "kremlin", false),
        ];
        for (title, ministry, expected) in cases {
            assert_eq!(heads(title, ministry), expected, "{title} / {ministry}");
        }
    }
}
