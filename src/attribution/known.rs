//! Sources that are known before any article is read: institutions, agencies, media, persons, and
//! countries with the offices that general patterns make of them.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::mistake::{LexiconError, Mistake};
use super::statement::SourceKind;

/// A source of `assets/attribution/sources.txt`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KnownSource {
    /// The canonical name: "NIS". Statements name it like this in their chain.
    pub name: String,
    /// What sort of source it is.
    pub kind: SourceKind,
    /// Other names it goes by, German and English, without the canonical one.
    pub aliases: Vec<String>,
    /// For a person: the canonical name of the body that the person speaks for.
    pub speaks_for: Option<String>,
    /// Whether it is a company, which "der Konzern" can mean.
    pub company: bool,
}

/// A country of `assets/attribution/countries.txt`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Country {
    /// The German name, which is the canonical one.
    pub name: String,
    /// The English name.
    english: String,
    /// The English adjective: "South Korean".
    english_adjective: Option<String>,
    /// The stem of its German adjective: "südkoreanisch".
    adjective: Option<String>,
}

/// Everything known by name.
#[derive(Debug, Default)]
pub(super) struct Known {
    sources: Vec<KnownSource>,
    countries: Vec<Country>,
    /// From an alias to an index into `sources`.
    by_alias: FxHashMap<String, usize>,
    /// From a name, capital or English adjective to an index into `countries`.
    by_place: FxHashMap<String, usize>,
    /// From an adjective's stem in lower case to an index into `countries`.
    by_adjective: FxHashMap<String, usize>,
    /// From the first word of aliases to the most words and marks that one of them has.
    first_words: FxHashMap<String, usize>,
    /// From a first name to whether it is a woman's.
    first_names: FxHashMap<&'static str, bool>,
    /// The most words that an alias has.
    longest_alias: usize,
    errors: Vec<LexiconError>,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let mut known = Known::default();
    known.read_sources(include_str!("../../assets/attribution/sources.txt"));
    known.read_countries(include_str!("../../assets/attribution/countries.txt"));
    known.read_first_names(include_str!("../../assets/attribution/first_names.txt"));
    known
});

/// The well-known institutions, agencies, media and persons, in the order of their file.
pub fn known_sources() -> &'static [KnownSource] {
    &KNOWN.sources
}

/// What is wrong with the files of known names.
#[cfg(test)]
pub(super) fn errors() -> &'static [LexiconError] {
    &KNOWN.errors
}

/// The well-known source that goes by exactly `name`.
pub(super) fn source(name: &str) -> Option<&'static KnownSource> {
    KNOWN
        .by_alias
        .get(name)
        .and_then(|index| KNOWN.sources.get(*index))
}

/// The most words and marks that a known name has which begins with `word`; 0 where none does.
pub(super) fn alias_length(word: &str) -> usize {
    KNOWN.first_words.get(word).copied().unwrap_or_default()
}

/// Whether a first name is a woman's; nothing for a name that is neither known as one nor as a man's.
pub(super) fn is_feminine(first_name: &str) -> Option<bool> {
    let single = |name: &str| KNOWN.first_names.get(name).copied();
    // "Hans-Peter": two names that are known by themselves are one; the first tells whose.
    single(first_name).or_else(|| {
        let (first, second) = first_name.split_once('-')?;
        single(second).and_then(|_| single(first))
    })
}

/// The most words that an alias has: no longer run of words needs to be looked up.
pub(super) fn longest_alias() -> usize {
    KNOWN.longest_alias
}

/// The country that goes by `name`, or has a capital of that name; a genitive counts as well.
pub(super) fn country(name: &str) -> Option<&'static Country> {
    let find = |name: &str| KNOWN.by_place.get(name);
    find(name)
        .or_else(|| name.strip_suffix("'s").and_then(find))
        .or_else(|| name.strip_suffix("’s").and_then(find))
        .or_else(|| name.strip_suffix(['s', '\'', '’']).and_then(find))
        .and_then(|index| KNOWN.countries.get(*index))
}

/// The English name of the country whose canonical name is exactly `name`: "South Korea".
pub fn country_in_english(name: &str) -> Option<&'static str> {
    canonical_country(name).map(|country| country.english.as_str())
}

/// The English adjective of the country whose canonical name is exactly `name`: "South Korean".
pub fn country_adjective_in_english(name: &str) -> Option<&'static str> {
    canonical_country(name)?.english_adjective.as_deref()
}

/// The stem of the German adjective of the country whose canonical name is exactly `name`: "südkoreanisch".
pub fn country_adjective_in_german(name: &str) -> Option<&'static str> {
    canonical_country(name)?.adjective.as_deref()
}

/// The English adjective that stands for a German one in any case: "South Korean" for "südkoreanischer".
pub fn adjective_in_english(adjective: &str) -> Option<&'static str> {
    let country = country_of_adjective(&adjective.to_lowercase())?;
    country.english_adjective.as_deref()
}

fn canonical_country(name: &str) -> Option<&'static Country> {
    let index = KNOWN.by_place.get(name)?;
    let country = KNOWN.countries.get(*index)?;
    (country.name == name).then_some(country)
}

/// The country of a German adjective in any case: "südkoreanischen"; `word` in lower case.
pub(super) fn country_of_adjective(word: &str) -> Option<&'static Country> {
    // The ending behind the stem has no more than two letters.
    let stem = (0..=2)
        .filter_map(|ending| word.get(..word.len().checked_sub(ending)?))
        .find(|it| it.ends_with("isch") || it.ends_with("deutsch"))?;
    let index = KNOWN.by_adjective.get(stem)?;
    KNOWN.countries.get(*index)
}

/// The adjective of the country called `name` before a feminine noun: "Russische".
pub(super) fn feminine_adjective(name: &str) -> Option<String> {
    let stem = country(name)?.adjective.as_deref()?;
    let mut letters = stem.chars();
    let first = letters.next()?;
    Some(format!("{}{}e", first.to_uppercase(), letters.as_str()))
}

impl Known {
    fn read_sources(&mut self, text: &str) {
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Err(mistake) = self.read_source(line) {
                self.errors.push(LexiconError {
                    file: "sources.txt",
                    line: number + 1,
                    mistake,
                });
            }
        }
    }

    fn read_source(&mut self, line: &str) -> Result<(), Mistake> {
        let mut fields = line.split('|').map(str::trim);
        let name = fields.next().unwrap_or_default().to_owned();
        let sort = fields.next().unwrap_or_default();
        let kind = match sort {
            "service" => SourceKind::IntelligenceService,
            "government" => SourceKind::Government,
            "alliance" => SourceKind::Alliance,
            "agency" => SourceKind::Agency,
            "medium" => SourceKind::Medium,
            "institution" | "company" => SourceKind::Institution,
            "person" => SourceKind::Person,
            "expert" => SourceKind::Expert,
            other => return Err(Mistake::UnknownKind(other.to_owned())),
        };
        let mut aliases = list(fields.next().unwrap_or_default());
        aliases.retain(|alias| *alias != name);
        let speaks_for = match fields.next() {
            None => None,
            Some(field) => match field.strip_prefix("for=") {
                Some(body) => Some(body.trim().to_owned()),
                None => return Err(Mistake::NotABody(field.to_owned())),
            },
        };
        let index = self.sources.len();
        let strong = strong_forms(&name, &aliases);
        for alias in aliases.iter().chain([&name]).chain(&strong) {
            if let Some(other) = self.by_alias.insert(alias.clone(), index) {
                let other = self
                    .sources
                    .get(other)
                    .map_or_else(|| name.clone(), |it| it.name.clone());
                return Err(Mistake::AliasTaken {
                    alias: alias.clone(),
                    other,
                });
            }
            // A hyphen or a stop may end the first word as the text is cut into words.
            let first = alias.split_whitespace().next().unwrap_or_default();
            let cut = first.split(['.', '/']).next().unwrap_or_default();
            let words = alias.split_whitespace().count();
            let marks = |it: &char| !it.is_alphanumeric() && !it.is_whitespace();
            let length = words + alias.chars().filter(marks).count();
            for word in [first, cut] {
                let longest = self.first_words.entry(word.to_owned()).or_default();
                *longest = length.max(*longest);
            }
            self.longest_alias = self.longest_alias.max(words);
        }
        self.sources.push(KnownSource {
            name,
            kind,
            aliases,
            speaks_for,
            company: sort == "company",
        });
        Ok(())
    }

    fn read_countries(&mut self, text: &str) {
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let fields: Vec<&str> = line.split('|').map(str::trim).collect();
            let [
                name,
                english,
                capitals,
                adjectives,
                english_adjectives,
                others,
            ] = fields[..]
            else {
                self.errors.push(LexiconError {
                    file: "countries.txt",
                    line: number + 1,
                    mistake: Mistake::Fields(fields.len()),
                });
                continue;
            };
            let index = self.countries.len();
            self.countries.push(Country {
                name: name.to_owned(),
                english: english.to_owned(),
                english_adjective: list(english_adjectives).into_iter().next(),
                adjective: list(adjectives).pop(),
            });
            for adjective in list(adjectives) {
                self.by_adjective.insert(adjective.to_lowercase(), index);
            }
            for field in [name, english, capitals, english_adjectives, others] {
                for place in list(field) {
                    self.by_place.entry(place).or_insert(index);
                }
            }
        }
    }
}

impl Known {
    fn read_first_names(&mut self, text: &'static str) {
        let mut feminine = None;
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            let mut mistake = None;
            match line {
                "[feminine]" => feminine = Some(true),
                "[masculine]" => feminine = Some(false),
                _ if line.is_empty() || line.starts_with('#') => {}
                _ => match feminine {
                    None => mistake = Some(Mistake::OutsideSection),
                    Some(feminine) => {
                        for name in line.split_whitespace() {
                            if self.first_names.insert(name, feminine) == Some(!feminine) {
                                mistake = Some(Mistake::BothSections(name.to_owned()));
                            }
                        }
                    }
                },
            }
            if let Some(mistake) = mistake {
                self.errors.push(LexiconError {
                    file: "first_names.txt",
                    line: number + 1,
                    mistake,
                });
            }
        }
    }
}

/// The forms that a name has without an article behind "laut" and the like, where the others tell of what gender it is:
/// "Süddeutscher Zeitung" for "Süddeutsche Zeitung, Süddeutschen Zeitung", "Statistischem Bundesamt" for "Statistisches
/// Bundesamt, Statistischen Bundesamt".
fn strong_forms(name: &str, aliases: &[String]) -> Vec<String> {
    let listed = |form: &str| form == name || aliases.iter().any(|it| it == form);
    let strong = aliases.iter().filter_map(|weak| {
        let (first, rest) = weak.split_once(' ')?;
        let stem = first.strip_suffix("en")?;
        let called = |ending: &str| listed(&format!("{stem}{ending} {rest}"));
        let ending = if called("er") || called("es") {
            "em"
        } else if called("e") {
            "er"
        } else {
            return None;
        };
        Some(format!("{stem}{ending} {rest}")).filter(|it| !listed(it))
    });
    strong.collect()
}

fn list(field: &str) -> Vec<String> {
    field
        .split(',')
        .map(str::trim)
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_have_no_mistakes() {
        let errors: Vec<String> = errors().iter().map(ToString::to_string).collect();
        assert_eq!(errors, Vec::<String>::new());
    }

    #[test]
    fn a_mistake_is_reported_with_file_and_line() {
        type Read = fn(&mut Known, &'static str);
        let sources: Read = |known, text| known.read_sources(text);
        let countries: Read = |known, text| known.read_countries(text);
        let names: Read = |known, text| known.read_first_names(text);
        let cases: [(Read, &'static str, &str); 6] = [
            (
                sources,
                "NIS | spies |",
                "sources.txt:1: \"spies\" is not a kind of source",
            ),
            (
                sources,
                "# c\nA | agency | X\nB | medium | X",
                "sources.txt:3: \"X\" already names A",
            ),
            (
                sources,
                "P | person | | NATO",
                "sources.txt:1: \"NATO\" is not for=Body",
            ),
            (
                countries,
                "Land | Land",
                "countries.txt:1: has 2 fields instead of 6",
            ),
            (
                names,
                "Anna",
                "first_names.txt:1: stands before the first section",
            ),
            (
                names,
                "[feminine]\nKim\n[masculine]\nKim",
                "first_names.txt:4: \"Kim\" stands in both sections",
            ),
        ];
        for (read, text, expected) in cases {
            let mut known = Known::default();
            read(&mut known, text);
            let errors: Vec<String> = known.errors.iter().map(ToString::to_string).collect();
            assert_eq!(errors, [expected], "{text:?}");
        }
    }

    #[test]
    fn the_presets_are_known() {
        for name in ["NIS", "Yonhap", "NATO", "Kremlin"] {
            assert_eq!(source(name).map(|it| it.name.as_str()), Some(name));
        }
        assert_eq!(
            source("Peskow").map(|it| (it.name.as_str(), it.speaks_for.as_deref())),
            Some(("Dmitri Peskow", Some("Kremlin")))
        );
        assert!(known_sources().len() > 150);
    }

    #[test]
    fn names_without_an_article_have_strong_endings() {
        let name = |it: &str| source(it).map(|it| it.name.as_str());
        let cases = [
            ("Süddeutscher Zeitung", Some("Süddeutsche Zeitung")),
            ("Statistischem Bundesamt", Some("Statistisches Bundesamt")),
            ("Auswärtigem Amt", Some("Auswärtiges Amt")),
            ("Deutschem Wetterdienst", Some("DWD")),
            ("Deutschem Bahn", None),
            ("Berlinem Zeitung", None),
        ];
        for (written, expected) in cases {
            assert_eq!(name(written), expected, "{written}");
        }
        let presets = known_sources().iter().flat_map(|it| &it.aliases);
        assert!(presets.clone().all(|it| it != "Süddeutscher Zeitung"));
    }

    #[test]
    fn the_first_word_tells_how_long_a_name_can_be() {
        let mut known = Known::default();
        known.read_sources("A | agency | Bund der Alten, Bund, U.S. Army\nC/D | medium |");
        let cases = [
            ("Bund", 3),
            ("A", 1),
            ("U.S.", 4),
            ("U", 4),
            ("C/D", 2),
            ("C", 2),
        ];
        for (word, length) in cases {
            assert_eq!(known.first_words.get(word), Some(&length), "{word}");
        }
        assert_eq!(known.first_words.get("Alten"), None);
    }

    #[test]
    fn countries_are_found_by_name_capital_and_adjective() {
        let name = |it: Option<&'static Country>| it.map(|it| it.name.as_str());
        assert_eq!(name(country("Südkoreas")), Some("Südkorea"));
        assert_eq!(name(country("Seoul")), Some("Südkorea"));
        assert_eq!(name(country("Moscow's")), Some("Russland"));
        assert_eq!(
            name(country_of_adjective("südkoreanischen")),
            Some("Südkorea")
        );
        assert_eq!(name(country_of_adjective("deutsche")), Some("Deutschland"));
        assert_eq!(name(country_of_adjective("deutsch-")), Some("Deutschland"));
        assert_eq!(name(country_of_adjective("deutschland")), None);
        assert_eq!(name(country_of_adjective("logische")), None);
        assert_eq!(name(country_of_adjective("ü")), None);
    }
}
