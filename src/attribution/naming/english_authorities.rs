//! Authorities that an English article has only spoken of: "investigators from the Harbour Safety Board … The agency
//! said".

use super::super::known;
use super::super::statement::SourceKind;
use super::{Gender, Memory, Remembered, remembered};

/// The bytes before a noun in which its authority has to be named.
const NEAR: usize = 900;

/// What the names of authorities end in or begin with.
const NOUNS: [&str; 10] = [
    "Agency",
    "Authority",
    "Administration",
    "Board",
    "Commission",
    "Bureau",
    "Service",
    "Inspectorate",
    "Office",
    "Institute",
];

impl Memory<'_> {
    /// The only authority named not far before `place` that the noun can mean, whether or not it has spoken.
    pub(super) fn authority_near(&self, noun: &str, place: usize) -> Option<Remembered> {
        let text = self.article.text().as_str();
        let from = text.floor_char_boundary(place.saturating_sub(NEAR));
        let near = text.get(from..place)?;
        let mut found: Option<(String, SourceKind)> = None;
        for name in names(near) {
            let known = known::source(&name);
            let kind = known.map_or(SourceKind::Institution, |it| it.kind);
            let acronym = name.len() < 6 && name.bytes().all(|it| it.is_ascii_uppercase());
            let authority = match known {
                Some(it) => {
                    !it.company
                        && matches!(
                            it.kind,
                            SourceKind::Institution
                                | SourceKind::Government
                                | SourceKind::IntelligenceService
                        )
                        && (acronym || is_called(&name, noun))
                }
                None => !acronym && is_called(&name, noun),
            };
            if !authority {
                continue;
            }
            let name = known.map_or(name, |it| it.name.clone());
            match &found {
                Some((other, _)) if *other != name => return None,
                _ => found = Some((name, kind)),
            }
        }
        let (name, kind) = found?;
        let mut body = remembered(name, kind, true, Gender::Neuter);
        body.nouns = vec![noun.to_owned()];
        Some(body)
    }
}

/// Whether an authority of that name can be called by a noun: a "Service" is a service, every one an agency.
fn is_called(name: &str, noun: &str) -> bool {
    let holds = |word: &str| name.split(' ').any(|it| it == word);
    match noun {
        "service" => holds("Service"),
        "bureau" => holds("Bureau"),
        // "the office" after a Cabinet Office is more often somebody's own.
        "office" | "department" => false,
        "authority" => holds("Authority") || holds("Agency") || holds("Administration"),
        "regulator" | "watchdog" => {
            !holds("Service") && !holds("Institute") && NOUNS.iter().any(|it| holds(it))
        }
        _ => NOUNS.iter().any(|it| holds(it)),
    }
}

/// The runs of words in capitals in a text, with "of", "for" and "and" between two of them.
fn names(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut run: Vec<&str> = Vec::new();
    for word in text.split_whitespace() {
        let bare = word.trim_matches(|it: char| !it.is_alphanumeric());
        let owner = bare.strip_suffix("'s").or_else(|| bare.strip_suffix("’s"));
        let bare = owner.unwrap_or(bare);
        let opens = !word.starts_with(char::is_alphanumeric);
        let link = matches!(bare, "of" | "for" | "and" | "on") && !run.is_empty();
        let capital = bare.starts_with(char::is_uppercase)
            && !matches!(
                bare,
                "The" | "A" | "An" | "In" | "At" | "But" | "On" | "For" | "It" | "He" | "She"
            );
        if opens || !(capital || link) {
            close(&mut run, &mut names);
        }
        if capital || link {
            run.push(bare);
        }
        if owner.is_some() || !word.ends_with(char::is_alphanumeric) {
            close(&mut run, &mut names);
        }
    }
    close(&mut run, &mut names);
    names
}

/// Ends a run: what only links words at its end is no part of the name.
fn close(run: &mut Vec<&str>, names: &mut Vec<String>) {
    while run
        .last()
        .is_some_and(|it| it.starts_with(char::is_lowercase))
    {
        run.pop();
    }
    if !run.is_empty() {
        names.push(run.join(" "));
    }
    run.clear();
}
