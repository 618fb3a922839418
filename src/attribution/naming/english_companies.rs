//! Which companies an English article names by something only companies have, "the battery maker Norvia", "Norvia's
//! chief executive", so that "the company" finds them although they have not spoken before.

use super::super::known;
use super::super::lexicon::BODIES;
use super::super::statement::SourceKind;
use super::english_bodies::{COMPANIES, is_company, of_one_trade};
use super::english_taken_up::{LONGEST, UNIONS};
use super::{Gender, Memory, Remembered, remembered};

/// What stands behind the name of a company: "Norvia's shares".
const OWN: [&str; 22] = [
    "chief",
    "boss",
    "shares",
    "ceo",
    "factory",
    "plant",
    "stock",
    "board",
    "workers",
    "employees",
    "staff",
    "customers",
    "founder",
    "headquarters",
    "shareholders",
    "investors",
    "stores",
    "products",
    "profits",
    "sales",
    "chairman",
    "executives",
];

/// What companies do in the first words of a report about them.
const ACTS: [&str; 60] = [
    "cancelled",
    "canceled",
    "suspended",
    "recalled",
    "is",
    "has",
    "will",
    "closed",
    "posted",
    "reported",
    "raised",
    "cut",
    "agreed",
    "announced",
    "launched",
    "bought",
    "acquired",
    "plans",
    "shed",
    "halted",
    "stopped",
    "delayed",
    "opened",
    "sold",
    "withdrew",
    "pulled",
    "apologised",
    "apologized",
    "filed",
    "sued",
    "faces",
    "paid",
    "swung",
    "missed",
    "shut",
    "scrapped",
    "ended",
    "expects",
    "unveiled",
    "hired",
    "settled",
    "grounded",
    "dropped",
    "lost",
    "slashed",
    "said",
    "says",
    "laid",
    "restarted",
    "resumed",
    "fined",
    "admitted",
    "denied",
    "warned",
    "lowered",
    "trimmed",
    "abandoned",
    "removed",
    "replaced",
    "switched",
];

/// The companies of one article, in its first [`LONGEST`] bytes. Looked up for every "the company", so that the text
/// is not searched anew for each.
pub(super) struct Companies<'a> {
    /// Those that stand behind their noun.
    introduced: Vec<Introduced<'a>>,
    /// Those that are well known or own something, in the order of the text.
    told: Vec<Told>,
}

/// "the battery maker Norvia".
struct Introduced<'a> {
    noun: &'static str,
    name: &'a str,
    /// Where the name ends, in bytes of the article.
    end: usize,
}

/// "the top job at Boeing", "Norvia's chief executive".
struct Told {
    name: String,
    known: bool,
    /// Where the words end that tell so, in bytes of the article.
    end: usize,
}

impl<'a> Companies<'a> {
    fn of(memory: &Memory<'a>) -> Self {
        let text: &'a str = memory.article.text().as_str();
        let text = text
            .get(..text.floor_char_boundary(LONGEST))
            .unwrap_or_default();
        let nouns: Vec<&str> = COMPANIES.iter().chain(&UNIONS).copied().collect();
        Self {
            introduced: introduced(text, &nouns),
            told: memory.companies_told(text),
        }
    }
}

impl<'a> Memory<'a> {
    fn companies(&self) -> &Companies<'a> {
        self.companies.get_or_init(|| Companies::of(self))
    }

    /// The only company that the article has named behind its noun before `place`: "the battery maker Norvia".
    pub(super) fn only_english_company(
        &self,
        called: &str,
        group: &[&str],
        place: usize,
    ) -> Option<Remembered> {
        if place > LONGEST {
            return None;
        }
        let mut named = self.companies().introduced.iter().filter(|it| {
            it.end <= place
                && group.contains(&it.noun)
                && (UNIONS.contains(&it.noun) || of_one_trade(called, it.noun))
        });
        let mut last = named.next()?;
        for other in named {
            if other.name != last.name {
                return None;
            }
            last = other;
        }
        if known::source(last.name).is_some_and(|it| it.kind == SourceKind::Person) {
            return None;
        }
        let mut body = remembered(
            last.name.to_owned(),
            SourceKind::Institution,
            true,
            Gender::Neuter,
        );
        body.nouns = vec![last.noun.to_owned()];
        Some(body)
    }

    /// The only well-known company, or else the only one with a chief or shares, that the text names before `place`:
    /// "the top job at Boeing", "Norvia's chief executive".
    pub(super) fn company_of_text(&self, place: usize) -> Option<Remembered> {
        if place > LONGEST {
            return None;
        }
        let told = &self.companies().told;
        let only = |known: bool| {
            let mut names = told
                .iter()
                .filter(|it| it.end <= place && it.known == known)
                .map(|it| &it.name);
            let first = names.next()?;
            // "Comet Bank" and "Comet" are one.
            let same =
                |it: &&String| it.starts_with(first.as_str()) || first.starts_with(it.as_str());
            let mut longest = first;
            for name in names {
                if !same(&name) {
                    return Some((first, false));
                }
                if name.len() > longest.len() {
                    longest = name;
                }
            }
            Some((longest, true))
        };
        let (name, alone) = only(true).or_else(|| only(false))?;
        alone.then(|| remembered(name.clone(), SourceKind::Institution, true, Gender::Neuter))
    }

    /// The company whose name opens a paragraph at a word and does what companies do: "Norvia cancelled 300 flights".
    /// A name of one word stands inside a sentence too somewhere, so that it is no ordinary noun.
    fn leading_company(&self, text: &str, words: &[(usize, &str)], index: usize) -> Option<Told> {
        let (start, _) = *words.get(index)?;
        let before = text.get(..start)?;
        let article = before.ends_with("The ");
        let before = before.strip_suffix("The ").unwrap_or(before);
        let opens = before.is_empty()
            || before.ends_with('\n')
            || before.ends_with(") - ")
            || before.ends_with(") — ")
            || before.ends_with(") – ");
        if !opens {
            return None;
        }
        let mut end = index;
        while end < index + 4
            && words.get(end).is_some_and(|(_, word)| {
                word.starts_with(char::is_uppercase) && word.ends_with(char::is_alphanumeric)
            })
        {
            end += 1;
        }
        let (verb_start, verb) = *words.get(end)?;
        let name = text.get(start..verb_start)?.trim_end();
        let last = name.rsplit(' ').next()?;
        let first = name.split(' ').next()?;
        if !ACTS.contains(&verb) || name == "The" || end == index {
            return None;
        }
        let ends_in_company = is_company(&last.to_lowercase());
        let entry = |word: &str| {
            self.lexicon
                .entry(&word.to_lowercase())
                .is_some_and(|it| BODIES.iter().any(|class| it.is(*class)) || end == index + 1)
        };
        let unknown = known::source(name).is_none()
            && known::country(name).is_none()
            && known::country(first).is_none()
            && known::is_feminine(first).is_none()
            && self.family(name).next().is_none()
            && (ends_in_company || !entry(last))
            && (ends_in_company || !self.goes_by(last));
        let again = || {
            memchr::memmem::find_iter(text.as_bytes(), name).any(|at| {
                let before = text.get(..at).unwrap_or_default();
                let behind = text.get(at + name.len()..).unwrap_or_default();
                let inside = before
                    .strip_suffix(' ')
                    .is_some_and(|it| it.ends_with(|it: char| it.is_lowercase() || it == ','));
                inside && !behind.starts_with(char::is_alphanumeric)
                    || behind.starts_with("'s")
                    || behind.starts_with("’s")
            })
        };
        let single = end == index + 1;
        let sure = ends_in_company
            || single && !article && !last.ends_with('s') && name.len() > 3 && again()
            || !single && !last.ends_with("ers") && !last.ends_with("ans");
        (unknown && sure).then(|| Told {
            name: name.to_owned(),
            known: false,
            end: verb_start + verb.len(),
        })
    }

    /// The companies that a text names as well-known ones or as owners.
    fn companies_told(&self, text: &str) -> Vec<Told> {
        let mut words: Vec<(usize, &str)> = Vec::new();
        let mut start = 0;
        for word in text.split_inclusive(char::is_whitespace) {
            let bare = word.trim_end();
            if !bare.is_empty() {
                words.push((start, bare));
            }
            start += word.len();
        }
        let mut told = Vec::new();
        for (index, (start, word)) in words.iter().enumerate() {
            if !word.starts_with(char::is_uppercase) {
                continue;
            }
            let bare = word.trim_matches(|it: char| !it.is_alphanumeric() && it != '&');
            let name = bare
                .strip_suffix("'s")
                .or_else(|| bare.strip_suffix("’s"))
                .unwrap_or(bare);
            if let Some(found) = known::source(name) {
                if found.company {
                    told.push(Told {
                        name: found.name.clone(),
                        known: true,
                        end: start + word.len(),
                    });
                }
                continue;
            }
            let plain = |at: usize| {
                let (_, word) = words.get(at)?;
                Some(word.trim_matches(|it: char| !it.is_alphanumeric()))
            };
            if let Some(leading) = self.leading_company(text, &words, index) {
                told.push(leading);
                continue;
            }
            // "Shares in Norvia"
            let listed = index > 1
                && matches!(plain(index - 1), Some("in" | "of"))
                && matches!(
                    plain(index - 2),
                    Some("Shares" | "shares" | "stock" | "Stock")
                );
            let owns = (word.ends_with("'s") || word.ends_with("’s"))
                && plain(index + 1).is_some_and(|it| OWN.contains(&it.to_lowercase().as_str()));
            // "the Halvorsen tyre factory"
            let runs = (index + 1..index + 3)
                .find(|it| {
                    matches!(
                        plain(*it),
                        Some(
                            "factory"
                                | "plant"
                                | "mill"
                                | "shipyard"
                                | "brewery"
                                | "warehouse"
                                | "refinery"
                        )
                    )
                })
                .filter(|_| index > 0 && words.get(index - 1).is_some_and(|it| it.1 == "the"));
            let listed = listed.then_some(index);
            let Some(last) = owns.then_some(index + 1).or(runs).or(listed) else {
                continue;
            };
            // "Halden Steel's plant": the name has more than one word.
            let first = (index.saturating_sub(2)..index)
                .rev()
                .take_while(|it| {
                    words.get(*it).is_some_and(|(_, word)| {
                        word.starts_with(char::is_uppercase)
                            && word.ends_with(char::is_alphanumeric)
                            && !matches!(
                                *word,
                                "The" | "At" | "In" | "A" | "An" | "On" | "But" | "When"
                            )
                    })
                })
                .last();
            if let Some((from, _)) = first.and_then(|it| words.get(it))
                && let Some(name) = text.get(
                    *from
                        ..start
                            + word
                                .trim_end_matches(|it: char| !it.is_alphanumeric())
                                .len(),
                )
            {
                let name = name
                    .strip_suffix("'s")
                    .or_else(|| name.strip_suffix("’s"))
                    .unwrap_or(name);
                let person = name
                    .split(' ')
                    .next()
                    .is_some_and(|it| known::is_feminine(it).is_some());
                if !person && is_company(&bare_word(name.rsplit(' ').next().unwrap_or_default())) {
                    told.push(Told {
                        name: name.to_owned(),
                        known: false,
                        end: words.get(last).map_or(0, |(at, it)| at + it.len()),
                    });
                }
                continue;
            }
            let company = known::country(name).is_none()
                && known::is_feminine(name).is_none()
                && name.len() > 3
                && self.name(name).is_none()
                && self.family(name).next().is_none()
                && !self
                    .lexicon
                    .entry(&name.to_lowercase())
                    .is_some_and(|it| BODIES.iter().any(|class| it.is(*class)));
            if company {
                told.push(Told {
                    name: name.to_owned(),
                    known: false,
                    end: words.get(last).map_or(0, |(at, it)| at + it.len()),
                });
            }
        }
        told
    }
}

/// A word in small letters without what marks whose something is.
fn bare_word(word: &str) -> String {
    let bare = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s"));
    bare.unwrap_or(word).to_lowercase()
}

/// The names that stand behind one of `nouns` in a text: noun by noun, and for each those behind the noun in small letters
/// first. The text is gone through once for all nouns, and only before names, of which there are far fewer than words.
fn introduced<'a>(text: &'a str, nouns: &[&'static str]) -> Vec<Introduced<'a>> {
    let mut found: Vec<(usize, bool, Introduced<'a>)> = Vec::new();
    for (space, _) in text.match_indices(' ') {
        let behind = text.get(space..).unwrap_or_default();
        if !behind
            .get(1..)
            .is_some_and(|it| it.starts_with(char::is_uppercase))
        {
            continue;
        }
        let before = text.get(..space).unwrap_or_default();
        let word = last_word(before);
        // "the start-up Norvia"
        let hyphened = before
            .get(..before.len() - word.len())
            .and_then(|it| it.strip_suffix('-'))
            .and_then(|it| before.get(it.len() - last_word(it).len()..));
        for written in [Some(word), hyphened].into_iter().flatten() {
            // "Developer Norvia plans a tower" opens a sentence.
            let capital = written.starts_with(|it: char| it.is_ascii_uppercase());
            let same = |noun: &&str| {
                noun.len() == written.len()
                    && noun.get(1..) == written.get(1..)
                    && noun
                        .bytes()
                        .zip(written.bytes())
                        .next()
                        .is_some_and(|(noun, own)| noun == own.to_ascii_lowercase())
            };
            let Some(rank) = nouns.iter().position(same) else {
                continue;
            };
            let name = name_opening(behind);
            if !name.is_empty()
                && let Some(from) = behind.find(name)
                && let Some(noun) = nouns.get(rank)
            {
                let end = space + from + name.len();
                found.push((rank, capital, Introduced { noun, name, end }));
            }
        }
    }
    found.sort_by_key(|(rank, capital, _)| (*rank, *capital));
    found.into_iter().map(|(.., it)| it).collect()
}

/// The letters and digits that a text ends in.
fn last_word(text: &str) -> &str {
    let start = text.trim_end_matches(char::is_alphanumeric).len();
    text.get(start..).unwrap_or_default()
}

/// The words in capitals that a text opens with, without marks around them.
fn name_opening(text: &str) -> &str {
    let mut end = 0;
    for word in text.split_inclusive(' ') {
        let bare = word.trim_end();
        if !bare.starts_with(char::is_uppercase) {
            if end == 0 && bare.is_empty() {
                end += word.len();
                continue;
            }
            break;
        }
        end += word.len();
        if !bare.ends_with(char::is_alphanumeric) {
            break;
        }
    }
    let name = text
        .get(..end)
        .unwrap_or_default()
        .trim_matches(|it: char| !it.is_alphanumeric());
    name.strip_suffix("'s")
        .or(name.strip_suffix("’s"))
        .unwrap_or(name)
}
