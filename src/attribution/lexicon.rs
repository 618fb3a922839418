//! The reporting words of one language, read from its file in `assets/attribution`.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::forms::{english_forms, german_forms};
use super::mistake::{LexiconError, Mistake};
use crate::text::Language;

/// The classes of nouns that name a body: a service, a government, an agency, a newspaper.
pub(super) const BODIES: [Class; 6] = [
    Class::BodyService,
    Class::BodyGovernment,
    Class::BodyAlliance,
    Class::BodyAgency,
    Class::BodyMedium,
    Class::BodyInstitution,
];

macro_rules! classes {
    ($($class:ident = $name:literal),+ $(,)?) => {
        /// A class of words, as the lists `[words …]` name them.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub(super) enum Class { $($class),+ }

        impl Class {
            const NAMES: &'static [(&'static str, Class)] = &[$(($name, Class::$class)),+];
        }
    };
}

classes! {
    ReportNoun = "report_noun",
    ReportText = "report_text",
    EventNoun = "event_noun",
    ClauseNoun = "clause_noun",
    Preposition = "preposition",
    Determiner = "determiner",
    Pronoun = "pronoun",
    Auxiliary = "auxiliary",
    Modal = "modal",
    Hearsay = "hearsay",
    KonjunktivOne = "konjunktiv_one",
    KonjunktivTwo = "konjunktiv_two",
    KonjunktivVerbs = "konjunktiv_verbs",
    Finite = "finite",
    Subordinator = "subordinator",
    ClauseOpener = "clause_opener",
    Relative = "relative",
    Coordinator = "coordinator",
    Adverb = "adverb",
    Continuation = "continuation",
    Judgement = "judgement",
    TitleNoun = "title_noun",
    CompanyNoun = "company_noun",
    NamedNoun = "named_noun",
    AddresseeNoun = "addressee_noun",
    OutletName = "outlet_name",
    MediumNoun = "medium_noun",
    UnnamedNoun = "unnamed_noun",
    ExpertNoun = "expert_noun",
    Role = "role",
    BodyService = "body_service",
    BodyGovernment = "body_government",
    BodyAlliance = "body_alliance",
    BodyAgency = "body_agency",
    BodyMedium = "body_medium",
    BodyInstitution = "body_institution",
    Office = "office",
    GovernmentNoun = "government_noun",
    InfinitiveVerb = "inf_verb",
    ThingNoun = "thing_noun",
    HeadingSource = "heading_source",
    PlaceNoun = "place_noun",
    JudgingWord = "judging_word",
    DeedNoun = "deed_noun",
    Demonym = "demonym",
}

/// The shape of a reporting verb's form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Shape {
    /// "sagte", "teilte" (… mit), "said".
    Finite,
    /// "sage", "teile" (… mit): Konjunktiv I.
    Konjunktiv,
    /// "gesagt", "mitgeteilt", "said".
    Participle,
    /// "gegeben" of "bekannt gegeben": the participle of a verb whose separable part stands before it as a word.
    Apart,
    /// "mitteilte": separable part and finite form in one word, at the end of a clause.
    Joined,
    /// "saying", "adding".
    Gerund,
    /// The English base form, which is often a noun as well: "report", "state".
    Base,
}

/// One form of one verb.
#[derive(Clone, Copy, Debug)]
pub(super) struct VerbForm {
    /// The index into [`Lexicon::verbs`].
    pub verb: usize,
    /// Its shape.
    pub shape: Shape,
}

/// A reporting verb and what may follow it.
#[derive(Clone, Debug, Default)]
pub(super) struct Verb {
    /// The separable part: "mit" of "mitteilen".
    pub particle: Option<String>,
    /// Whether a clause may follow.
    pub clause: bool,
    /// Whether an infinitive may follow.
    pub infinitive: bool,
    /// Whether its object can be what is reported.
    pub object: bool,
    /// Whether it asks for something or promises it, rather than telling how things are.
    pub asks: bool,
    /// The prepositions that what is reported follows.
    pub of: Vec<String>,
    /// The word that a judgement follows: "als".
    pub judged_as: Option<String>,
    /// Words of which one must stand in the same clause.
    pub needs: Vec<String>,
    /// Whether the object counts only where it is something done or said: "begrüßte die Absage".
    pub deed: bool,
    /// Whether what is reported begins with that word: "äußerte sich besorgt über …".
    pub state: bool,
    /// Whether it counts only behind what is said: "„…“, lacht sie".
    pub behind: bool,
    /// Whether it says that something is not so: "bestritt den Einsatz".
    pub denies: bool,
    /// Whether it counts only where a number is reported and somebody reports it: "zählte 340 Nester".
    pub counts: bool,
}

/// A set of classes of words.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Classes(u64);

impl Classes {
    /// Those of a list.
    pub const fn of(list: &[Class]) -> Self {
        let mut all = 0;
        let mut at = 0;
        while at < list.len() {
            all |= 1 << list[at] as u8;
            at += 1;
        }
        Self(all)
    }

    /// Whether one of them is among `others`.
    pub fn meet(self, others: Self) -> bool {
        self.0 & others.0 != 0
    }

    /// Whether `class` is among them.
    pub fn hold(self, class: Class) -> bool {
        self.0 & (1 << class as u8) != 0
    }

    /// Those of both.
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn add(&mut self, class: Class) {
        self.0 |= 1 << class as u8;
    }
}

/// What the lexicon knows about one word.
#[derive(Clone, Debug, Default)]
pub(super) struct Entry {
    /// The classes it belongs to.
    pub classes: Classes,
    /// The reporting verbs it is a form of.
    pub verbs: Vec<VerbForm>,
}

impl Entry {
    /// Whether the word belongs to `class`.
    pub fn is(&self, class: Class) -> bool {
        self.classes.hold(class)
    }
}

/// The reporting words of one language. Words are kept in lower case.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    entries: FxHashMap<String, Entry>,
    /// How long the words of the lexicon are that end in these bytes, so that only parts of such a length
    /// are looked up in a longer word.
    lengths: FxHashMap<Tail, Vec<usize>>,
    /// The reporting verbs.
    pub verbs: Vec<Verb>,
    /// What is wrong with the file.
    pub errors: Vec<LexiconError>,
}

static GERMAN: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::read(
        "german.txt",
        include_str!("../../assets/attribution/german.txt"),
        german_forms,
    )
});
static ENGLISH: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::read(
        "english.txt",
        include_str!("../../assets/attribution/english.txt"),
        english_forms,
    )
});

/// From how many letters on the separable part of a verb can stand as a word before its participle.
const WRITTEN_APART: usize = 4;

type Forms = fn(&str, &[&str]) -> Result<Vec<(String, Shape)>, Mistake>;

/// The last bytes of a word.
type Tail = [u8; 4];

/// The tail of a word that is long enough to be the last part of another.
fn tail(word: &str) -> Option<Tail> {
    word.as_bytes().last_chunk().copied()
}

impl Lexicon {
    /// The lexicon of `language`; the German one for a language without rules, which then serves
    /// for quotations only.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &ENGLISH,
            Language::German | Language::Other => &GERMAN,
        }
    }

    /// What is known about `word`, which must be in lower case.
    pub fn entry(&self, word: &str) -> Option<&Entry> {
        self.entries.get(word)
    }

    /// The classes to which `word` (in lower case) or the last part of it belongs, as in compounds:
    /// "Außenministerium" is a ministry. A part counts from four letters on.
    pub fn endings(&self, word: &str) -> Classes {
        let whole = self.entry(word).map(|it| it.classes).unwrap_or_default();
        let lengths = tail(word).and_then(|it| self.lengths.get(&it));
        lengths
            .into_iter()
            .flatten()
            .filter_map(|length| self.entry(word.get(word.len().checked_sub(*length)?..)?))
            .fold(whole, |classes, entry| classes.or(entry.classes))
    }

    fn read(file: &'static str, text: &str, forms: Forms) -> Self {
        enum Section {
            None,
            Words(Class),
            Verbs(Verb),
        }
        let mut lexicon = Self::default();
        let mut section = Section::None;
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let mut outcome = Ok(());
            if let Some(head) = line.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
                outcome = match head.split_once(' ').unwrap_or((head, "")) {
                    ("words", name) => match Class::NAMES.iter().find(|it| it.0 == name) {
                        Some((_, class)) => {
                            section = Section::Words(*class);
                            Ok(())
                        }
                        None => Err(Mistake::UnknownClass(name.to_owned())),
                    },
                    ("verbs", options) => options_of(options, Verb::default())
                        .map(|defaults| section = Section::Verbs(defaults)),
                    _ => Err(Mistake::UnknownSection),
                };
            } else {
                match &section {
                    Section::None => outcome = Err(Mistake::OutsideSection),
                    Section::Words(class) => {
                        for word in line.split_whitespace() {
                            lexicon.add_word(word, *class, forms);
                        }
                    }
                    Section::Verbs(defaults) => {
                        outcome = lexicon.add_verb(line, defaults.clone(), forms);
                    }
                }
            }
            if let Err(mistake) = outcome {
                lexicon.errors.push(LexiconError {
                    file,
                    line: number + 1,
                    mistake,
                });
            }
        }
        for word in lexicon.entries.keys() {
            let Some(tail) = tail(word) else { continue };
            let lengths = lexicon.lengths.entry(tail).or_default();
            if !lengths.contains(&word.len()) {
                lengths.push(word.len());
            }
        }
        lexicon
    }

    fn add_word(&mut self, word: &str, class: Class, forms: Forms) {
        let mut add = |word: String| {
            self.entries.entry(word).or_default().classes.add(class);
        };
        if class == Class::KonjunktivVerbs {
            // The list holds infinitives; what is looked up in a text is the form with -e.
            for (form, shape) in forms(word, &[]).unwrap_or_default() {
                if shape == Shape::Konjunktiv {
                    add(form);
                }
            }
        } else {
            add(word.to_lowercase());
        }
    }

    fn add_verb(&mut self, line: &str, defaults: Verb, forms: Forms) -> Result<(), Mistake> {
        let (forms_part, options) = line.split_once('|').unwrap_or((line, ""));
        let mut verb = options_of(options, defaults)?;
        let (lemma, principal) = forms_part.split_once(':').unwrap_or((forms_part, ""));
        let principal: Vec<&str> = principal.split_whitespace().collect();
        let lemma = lemma.trim();
        let (particle, base) = match lemma.split_once('+') {
            Some((particle, base)) => (Some(particle), base),
            None => (None, lemma),
        };
        if base.contains(' ') || base.is_empty() {
            return Err(Mistake::NotOneVerb(lemma.to_owned()));
        }
        verb.particle = particle.map(str::to_owned);
        let number = self.verbs.len();
        for (form, shape) in forms(base, &principal)? {
            match (particle, shape) {
                (Some(particle), Shape::Participle) => {
                    self.add_form(format!("{particle}{form}"), number, shape);
                    if particle.len() >= WRITTEN_APART {
                        self.add_form(form, number, Shape::Apart);
                    }
                }
                (Some(particle), Shape::Finite) => {
                    self.add_form(format!("{particle}{form}"), number, Shape::Joined);
                    self.add_form(form, number, shape);
                }
                _ => self.add_form(form, number, shape),
            }
        }
        self.verbs.push(verb);
        Ok(())
    }

    fn add_form(&mut self, form: String, verb: usize, shape: Shape) {
        let entry = self.entries.entry(form).or_default();
        entry.verbs.push(VerbForm { verb, shape });
    }
}

fn options_of(options: &str, mut verb: Verb) -> Result<Verb, Mistake> {
    let list = |value: &str| value.split(',').map(str::to_lowercase).collect();
    for option in options.split_whitespace() {
        match option.split_once('=').unwrap_or((option, "")) {
            ("clause", "") => verb.clause = true,
            ("inf", "") => verb.infinitive = true,
            ("object", "") => verb.object = true,
            ("asks", "") => verb.asks = true,
            ("deed", "") => verb.deed = true,
            ("state", "") => verb.state = true,
            ("behind", "") => verb.behind = true,
            ("denies", "") => verb.denies = true,
            ("counts", "") => verb.counts = true,
            ("of", value) if !value.is_empty() => verb.of = list(value),
            ("needs", value) if !value.is_empty() => verb.needs = list(value),
            ("as", value) if !value.is_empty() => verb.judged_as = Some(value.to_lowercase()),
            _ => return Err(Mistake::UnknownOption(option.to_owned())),
        }
    }
    Ok(verb)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_have_no_mistakes() {
        for language in [Language::German, Language::English] {
            let errors: Vec<String> = Lexicon::of(language)
                .errors
                .iter()
                .map(ToString::to_string)
                .collect();
            assert_eq!(errors, Vec::<String>::new());
        }
    }

    #[test]
    fn a_mistake_is_reported_with_file_and_line() {
        let cases = [
            ("x\n", "t.txt:1: stands before the first section"),
            (
                "[words nonsense]",
                "t.txt:1: there is no class of words named \"nonsense\"",
            ),
            (
                "# c\n[verbs clause]\nsagen | loud",
                "t.txt:3: \"loud\" is not an option of verbs",
            ),
            (
                "[verbs]\n\ngeben: gibt gab",
                "t.txt:3: a strong or irregular verb has three principal parts",
            ),
            (
                "[verbs]\nsagt",
                "t.txt:2: \"sagt\" is not a German infinitive",
            ),
        ];
        for (text, expected) in cases {
            let lexicon = Lexicon::read("t.txt", text, german_forms);
            let errors: Vec<String> = lexicon.errors.iter().map(ToString::to_string).collect();
            assert_eq!(errors, [expected], "{text:?}");
        }
    }

    #[test]
    fn the_last_part_of_a_word_counts_from_four_letters_on() {
        let lexicon = Lexicon::read(
            "t.txt",
            "[words role]\nchef rat\n[words office]\nministerium\n[words body_service]\nöldienst",
            german_forms,
        );
        let cases = [
            ("chef", Some(Class::Role)),
            ("küchenchef", Some(Class::Role)),
            ("us-chef", Some(Class::Role)),
            ("rat", Some(Class::Role)),
            ("stadtrat", None),
            ("chefin", None),
            ("außenministerium", Some(Class::Office)),
            ("erdöldienst", Some(Class::BodyService)),
            ("erdoldienst", None),
            ("hef", None),
            ("", None),
        ];
        let all = [Class::Role, Class::Office, Class::BodyService];
        for (word, class) in cases {
            let found = lexicon.endings(word);
            let found: Vec<Class> = all.into_iter().filter(|it| found.hold(*it)).collect();
            assert_eq!(found, Vec::from_iter(class), "{word}");
        }
    }

    #[test]
    fn forms_are_derived() {
        let german = Lexicon::of(Language::German);
        let cases = [
            ("antwortete", Shape::Finite),
            ("mitgeteilt", Shape::Participle),
            ("mitteilten", Shape::Joined),
            ("behauptet", Shape::Participle),
            ("rechneten", Shape::Finite),
            ("nannten", Shape::Finite),
            ("gewarnt", Shape::Participle),
            ("erkläre", Shape::Konjunktiv),
        ];
        for (word, shape) in cases {
            let found = german
                .entry(word)
                .map(|it| it.verbs.iter().any(|it| it.shape == shape));
            assert_eq!(found, Some(true), "{word}");
        }
    }
}
