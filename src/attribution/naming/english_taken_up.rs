//! General English nouns that take up a body: "the company", "the union", "the panel".

use super::super::known;
use super::super::lexicon::BODIES;
use super::super::statement::SourceKind;
use super::english_bodies::{COMPANIES, is_company, of_one_trade};
use super::{Gender, Memory, Remembered, remembered};

/// What organisations of people are called.
pub(super) const UNIONS: [&str; 6] = [
    "union",
    "federation",
    "association",
    "organization",
    "organisation",
    "guild",
];

/// Words of the names of what people have joined in.
pub(super) const SOCIETIES: [&str; 15] = [
    "guild",
    "union",
    "federation",
    "association",
    "society",
    "alliance",
    "coalition",
    "campaign",
    "foundation",
    "trust",
    "league",
    "network",
    "charity",
    "watch",
    "committee",
];

/// The bytes before a noun in which a body has to be named for it.
const NEAR: usize = 700;

/// What the police are called.
const FORCES: [&str; 3] = ["police", "force", "constabulary"];

/// What those are called who have been appointed to look into something.
const PANELS: [&str; 5] = ["committee", "panel", "commission", "tribunal", "council"];

/// What authorities are called.
pub(super) const AUTHORITIES: [&str; 8] = [
    "agency",
    "authority",
    "regulator",
    "watchdog",
    "department",
    "office",
    "service",
    "bureau",
];

/// Words of the names of bodies that no business is.
pub(super) const OFFICIAL: [&str; 19] = [
    "guard",
    "police",
    "court",
    "ministry",
    "government",
    "council",
    "army",
    "navy",
    "senate",
    "congress",
    "cabinet",
    "assembly",
    "house",
    "parliament",
    "university",
    "hospital",
    "school",
    "commission",
    "committee",
];

/// The longest article that is searched for the name of its company, in bytes, so that reading stays linear.
pub(super) const LONGEST: usize = 20_000;

impl Memory<'_> {
    /// Whether a noun in small letters is what bodies are called: "railroad", "union".
    pub(in crate::attribution) fn is_body_noun(&self, noun: &str) -> bool {
        let listed = [
            &COMPANIES[..],
            &UNIONS,
            &PANELS,
            &AUTHORITIES,
            &["force", "mission", "programme", "alliance", "charity"],
        ]
        .iter()
        .any(|it| it.contains(&noun));
        listed
            || self
                .lexicon
                .entry(noun)
                .is_some_and(|it| BODIES.iter().any(|class| it.is(*class)))
    }

    /// Whom "the company", "the union", "the authority" means: who was called by a noun of that group, or
    /// the only body that was named without any.
    pub(super) fn english_taken_up(&self, noun: &str, place: usize) -> Option<Remembered> {
        // "the planemaker", "the drugmaker"
        let maker = noun.len() > 7
            && noun.ends_with("maker")
            && !matches!(
                noun,
                "lawmaker"
                    | "filmmaker"
                    | "policymaker"
                    | "peacemaker"
                    | "playmaker"
                    | "dressmaker"
                    | "troublemaker"
            );
        let group: &[&str] = if COMPANIES.contains(&noun) || maker {
            &COMPANIES
        } else if UNIONS.contains(&noun) {
            &UNIONS
        } else if AUTHORITIES.contains(&noun) {
            &AUTHORITIES
        } else if PANELS.contains(&noun) {
            &PANELS
        } else if FORCES.contains(&noun) && noun != "police" {
            &FORCES
        } else if noun == "club" {
            return self.first_club(place);
        } else {
            // "the trust" after "the Ashford Trust", "the bureau" after "the Bureau of Harbours"
            let last = |it: &Remembered| {
                it.source.named
                    && it.source.kind != SourceKind::Person
                    && head_word(&it.source.name).is_some_and(|it| is_in_small_letters(it, noun))
            };
            // "a Glasgow museum" has its name elsewhere.
            let proper = |it: &Remembered| {
                last(it)
                    && it
                        .source
                        .name
                        .rsplit(' ')
                        .next()
                        .is_some_and(|it| it.starts_with(char::is_uppercase))
            };
            return self
                .latest(proper)
                .or_else(|| self.body_by_last_word(noun, place))
                .or_else(|| self.latest(last));
        };
        let panel = group.first() == PANELS.first();
        let body = |it: &Remembered| {
            it.source.named
                && (matches!(it.source.kind, SourceKind::Institution | SourceKind::Expert)
                    // "the panel" after a committee of parliament
                    || panel && it.source.kind == SourceKind::Government)
        };
        // "the agency" after "the Central Bureau of Statistics": the noun is a word of the name.
        let within = |it: &Remembered| {
            group.first() != COMPANIES.first()
                && it
                    .source
                    .name
                    .split(' ')
                    .any(|word| group.iter().any(|noun| is_in_small_letters(word, noun)))
        };
        let company = group.first() == COMPANIES.first();
        let called = |it: &Remembered| {
            it.nouns.iter().any(|known| {
                group.contains(&known.as_str()) && (!company || of_one_trade(noun, known))
            })
        };
        // "the bank" after "the World Bank", whatever sort of body that is
        let exactly = |it: &Remembered| {
            it.source.named
                && it.source.kind != SourceKind::Person
                && it.nouns.iter().any(|known| known == noun)
        };
        // "the union" after an association is the one that has the word in its name.
        let named_so = |it: &Remembered| {
            let mut words = it.source.name.split(' ');
            words.any(|word| is_in_small_letters(word, noun))
        };
        if !company && let Some(found) = self.latest(|it| body(it) && (named_so(it) || exactly(it)))
        {
            return Some(found);
        }
        if let Some(found) = self.latest(|it| body(it) && called(it) || exactly(it)) {
            let main = company.then(|| self.main_company(noun, &found)).flatten();
            return main.or(Some(found));
        }
        // "the association" after "the tenants' association", which has no name
        let unnamed =
            self.latest(|it| !it.source.named && it.nouns.iter().any(|known| known == noun));
        if unnamed.is_none()
            && let Some(found) = self.latest(|it| body(it) && within(it))
        {
            return Some(found);
        }
        if group.first() == AUTHORITIES.first() {
            return self.authority_near(noun, place);
        }
        if group.first() != COMPANIES.first() && group.first() != UNIONS.first() {
            return None;
        }
        // "the group" after "the National Guild of Bakers", where no other body has been named since
        let last_body = self.latest(|it| {
            it.source.named
                && !matches!(
                    it.source.kind,
                    SourceKind::Person | SourceKind::Medium | SourceKind::Agency
                )
        });
        let society = last_body.filter(|it| {
            let lower = it.source.name.to_lowercase();
            it.source.kind == SourceKind::Institution
                && lower.split(' ').any(|word| SOCIETIES.contains(&word))
        });
        if matches!(noun, "group" | "organisation" | "organization")
            && let Some(society) = society.filter(|it| self.near(it, place))
        {
            return Some(society);
        }
        let bare = |it: &Remembered| {
            let untold = it
                .nouns
                .iter()
                .all(|noun| self.lexicon.entry(noun).is_none());
            // "Republicans" are no company.
            let several = !it.source.name.contains(' ') && it.source.name.ends_with('s');
            let official = || {
                let lower = it.source.name.to_lowercase();
                lower.split(' ').any(|word| OFFICIAL.contains(&word))
            };
            let union = group.first() != UNIONS.first() || !it.source.name.contains(' ');
            // "the builder" after a "group" is somebody else.
            let other = company
                && it
                    .nouns
                    .iter()
                    .any(|known| COMPANIES.contains(&known.as_str()) && !of_one_trade(noun, known));
            // What is cheap to tell comes first: in a copy of one long sentence every mention is asked.
            // "the company" is no paper that told of it.
            let paper = || {
                let last = it.source.name.rsplit(' ').next().unwrap_or_default();
                super::is_paper(&last.to_lowercase())
            };
            body(it)
                && !other
                && union
                && untold
                && !official()
                && !paper()
                && !(several && it.source.name.ends_with("ans"))
                && known::source(&it.source.name).is_none()
        };
        if let Some(found) = self.only_english_company(noun, group, place) {
            return Some(found);
        }
        // "The company" after "a spokesman for Nordlink"
        let represented = || {
            let agent = self.latest(|it| it.source.speaks_for.is_some())?;
            let name = agent
                .source
                .speaks_for
                .filter(|it| it.starts_with(char::is_uppercase))?;
            let fits =
                known::source(&name).is_none_or(|it| it.company) && known::country(&name).is_none();
            fits.then(|| remembered(name, SourceKind::Institution, true, Gender::Neuter))
        };
        let Some(last) = self.latest(bare) else {
            return represented()
                .or_else(|| self.company_of_text(place))
                .or_else(|| self.only_name_before(place).filter(|_| company));
        };
        let alone = self
            .latest(|it| {
                // "Vellum Mobile" and "Vellum" are one.
                bare(it)
                    && !it.source.name.starts_with(&last.source.name)
                    && !last.source.name.starts_with(&it.source.name)
            })
            .is_none();
        alone.then_some(last)
    }

    /// The only body named not far before `place` that is no state, paper or company: "The rights group" after Amnesty.
    pub(super) fn only_body_near(&self, place: usize) -> Option<Remembered> {
        let body = |it: &Remembered| {
            it.source.named
                && it.source.kind == SourceKind::Institution
                && self.near(it, place)
                && !known::source(&it.source.name).is_some_and(|it| it.company)
        };
        let last = self.latest(body)?;
        let alone = self
            .latest(|it| body(it) && it.source.name != last.source.name)
            .is_none();
        alone.then_some(last)
    }

    /// The company that a report is about, where "the company" might mean another one that it only names once: the
    /// dairy of a recall rather than a shop that has sold its milk.
    fn main_company(&self, noun: &str, found: &Remembered) -> Option<Remembered> {
        let text = self.article.text().as_str();
        if !matches!(noun, "company" | "firm") || text.len() > LONGEST {
            return None;
        }
        let told = |name: &str| {
            let first = name.split(' ').next().unwrap_or_default();
            memchr::memmem::find_iter(text.as_bytes(), first).count()
        };
        let own = told(&found.source.name);
        let main = self.latest(|it| {
            let last = it.source.name.rsplit(' ').next().unwrap_or_default();
            it.source.named
                && it.source.kind == SourceKind::Institution
                && it.source.name != found.source.name
                && is_company(&last.to_lowercase())
                && told(&it.source.name) > 2 * own
        });
        main.filter(|_| own < 3)
    }

    /// Whether a source was named not far before `place`.
    fn near(&self, entry: &Remembered, place: usize) -> bool {
        entry
            .source
            .mention
            .is_some_and(|it| it.start() + NEAR > place)
    }

    /// The first club that the article names before `place` by a name that only clubs have: "Northgate United".
    fn first_club(&self, place: usize) -> Option<Remembered> {
        const ENDS: [&str; 17] = [
            "United",
            "City",
            "Rovers",
            "Town",
            "Athletic",
            "Albion",
            "Wanderers",
            "County",
            "Rangers",
            "Hotspur",
            "Villa",
            "Wednesday",
            "Orient",
            "Argyle",
            "Thistle",
            "Harriers",
            "FC",
        ];
        let text = self.article.text().as_str().get(..place.min(LONGEST))?;
        let mut before = "";
        for word in text.split_whitespace() {
            let bare = word.trim_end_matches("'s").trim_end_matches("’s");
            let bare = bare.trim_matches(|it: char| !it.is_alphanumeric());
            let named = before.starts_with(char::is_uppercase)
                && before.ends_with(char::is_alphanumeric)
                && !matches!(
                    before,
                    "The" | "A" | "An" | "In" | "At" | "When" | "New" | "Mexico" | "Kansas"
                );
            if named && ENDS.contains(&bare) {
                let name = format!("{before} {bare}");
                let mut found = remembered(name, SourceKind::Institution, true, Gender::Neuter);
                found.nouns = vec!["club".to_owned()];
                return Some(found);
            }
            before = word;
        }
        None
    }
}

/// The word that says what a body is, in its name: the last one before "of", "for" or "on", or of all.
fn head_word(name: &str) -> Option<&str> {
    let mut words = name.split(' ').peekable();
    let mut head = words.next()?;
    while let Some(word) = words.next() {
        let links = ["of", "for", "on"]
            .iter()
            .any(|link| word.eq_ignore_ascii_case(link));
        if links && words.peek().is_some() {
            break;
        }
        head = word;
    }
    Some(head)
}

/// Whether a word is `lower` once it is in small letters. Asked of every name so far, so that no copy is made of most.
fn is_in_small_letters(word: &str, lower: &str) -> bool {
    if word.is_ascii() {
        word.len() == lower.len()
            && word
                .bytes()
                .zip(lower.bytes())
                .all(|(one, other)| one.to_ascii_lowercase() == other)
    } else {
        word.to_lowercase() == lower
    }
}
