//! Word forms brought to a common stem, for German and English.

use super::irregular::infinitive;
use crate::text::Language;

/// The stem of `word` in `language`. Stems are for comparing only, they are no words of the language.
/// Irregular forms have the stem of their infinitive.
pub(super) fn stem(word: &str, language: Language) -> String {
    let verb = infinitive(word, language);
    let word = verb.as_deref().unwrap_or(word);
    match language {
        Language::English => english(word),
        Language::German | Language::Other => german(word),
    }
}

/// Particles that German verbs lose to the end of the clause, and that keep "ge" and "zu" behind
/// them ("ausgebildet", "auszubilden"). Longer ones first.
pub(super) const PARTICLES: [&str; 34] = [
    "auseinander",
    "zusammen",
    "entgegen",
    "gegenuber",
    "vorbei",
    "voraus",
    "zurecht",
    "zuruck",
    "weiter",
    "wieder",
    "herein",
    "heraus",
    "hinein",
    "hinaus",
    "hervor",
    "bereit",
    "nieder",
    "bekannt",
    "durch",
    "statt",
    "fest",
    "fort",
    "nach",
    "teil",
    "aus",
    "auf",
    "ein",
    "vor",
    "her",
    "hin",
    "los",
    "weg",
    "mit",
    "bei",
];

/// Two-letter particles, which need a longer rest to be believed.
pub(super) const SHORT_PARTICLES: [&str; 5] = ["ab", "an", "um", "zu", "da"];

/// A light stemmer for German after CISTEM (Weissweiler & Fraser 2017, "Developing a Stemmer for
/// German Based on a Comparative Analysis of Publicly Available Stemmers"): umlauts lose their dots,
/// endings go, and so does the "ge" of participles. Unlike there, "ge" and "zu" also go behind a
/// separable particle.
pub(super) fn german(word: &str) -> String {
    let mut stem = german_letters(word);
    // A noun keeps its "ge": "Gericht" is no form of "richten".
    if word.starts_with(char::is_lowercase) {
        strip_participle(&mut stem);
    } else {
        strip_feminine(&mut stem);
    }
    strip_endings(&mut stem);
    stem
}

/// The stem of a German noun, or of what may be one as a part of a compound, written either way.
pub(super) fn german_noun(word: &str) -> String {
    let mut stem = german_letters(word);
    strip_feminine(&mut stem);
    strip_endings(&mut stem);
    stem
}

/// What the words for men end in that those for women make with "in": "Lehrer", "Polizist", "Kunde".
/// Without one of these, "in" belongs to the word: "Termin", "Berlin", "Medizin".
const MEN: [&str; 18] = [
    "er", "ist", "ant", "ent", "or", "log", "eur", "kund", "freund", "rival", "kolleg", "nachbar",
    "beamt", "zeug", "chef", "anwalt", "arzt", "patron",
];

/// Takes the "in" and "innen" of women off: "die Lehrerin" is as good as "der Lehrer" for comparing.
fn strip_feminine(stem: &mut String) {
    let man = stem
        .strip_suffix("innen")
        .or_else(|| stem.strip_suffix("in"))
        .filter(|man| man.len() >= 4 && MEN.iter().any(|end| man.ends_with(end)));
    if let Some(man) = man {
        let length = man.len();
        stem.truncate(length);
    }
}

/// The word in small letters as stems have them: umlauts without dots, "ss", no hyphens.
fn german_letters(word: &str) -> String {
    let mut letters: Vec<u8> = Vec::with_capacity(word.len());
    for c in word.chars() {
        match c {
            'ä' | 'Ä' => letters.push(b'a'),
            'ö' | 'Ö' => letters.push(b'o'),
            'ü' | 'Ü' => letters.push(b'u'),
            'ß' | 'ẞ' => letters.extend(b"ss"),
            '-' | '\'' | '’' | '\u{2010}' | '\u{2011}' => {}
            c if c.is_ascii() => letters.push(c.to_ascii_lowercase() as u8),
            c => {
                let mut buffer = [0; 4];
                for lower in c.to_lowercase() {
                    letters.extend(lower.encode_utf8(&mut buffer).bytes());
                }
            }
        }
    }
    String::from_utf8(letters).unwrap_or_else(|_| word.to_lowercase())
}

/// Takes out the "ge" of a participle and the "zu" of an infinitive behind a particle.
fn strip_participle(stem: &mut String) {
    // "e" and "o" after "ge" would leave a vowel ("geeignet"); "gener…", "geist…" are no participles.
    let looks_like_participle = |rest: &str| {
        rest.len() >= 4 && (rest.ends_with('t') || rest.ends_with("en") || rest.ends_with("ten"))
    };
    if let Some(rest) = stem.strip_prefix("ge")
        && rest.len() >= 5
        && looks_like_participle(rest)
        && rest.starts_with(|c: char| c.is_ascii_alphabetic() && !"aeiou".contains(c) || c == 'a')
    {
        *stem = rest.to_owned();
        return;
    }
    // Most words have neither behind anything, and there are many particles to try.
    let mut pairs = stem.as_bytes().windows(2).skip(2);
    if !pairs.any(|pair| matches!(pair, b"ge" | b"zu")) {
        return;
    }
    for particle in PARTICLES.iter().chain(&SHORT_PARTICLES) {
        let Some(rest) = stem.strip_prefix(particle) else {
            continue;
        };
        let inner = rest
            .strip_prefix("ge")
            .filter(|rest| looks_like_participle(rest))
            .or_else(|| behind_zu(rest));
        if let Some(inner) = inner {
            *stem = format!("{particle}{inner}");
            return;
        }
    }
}

/// What follows the "zu" of an infinitive, given what follows its particle.
fn behind_zu(rest: &str) -> Option<&str> {
    rest.strip_prefix("zu")
        .filter(|rest| rest.len() >= 4 && rest.ends_with('n'))
}

/// The infinitive of a German verb with "zu" behind its particle: "einlegen" for "einzulegen".
pub(super) fn without_zu(word: &str) -> Option<String> {
    let mut particles = PARTICLES.iter().chain(&SHORT_PARTICLES);
    particles.find_map(|particle| {
        let verb = behind_zu(word.strip_prefix(particle)?)?;
        Some(format!("{particle}{verb}"))
    })
}

fn strip_endings(stem: &mut String) {
    while stem.len() > 3 {
        let long = stem.len() > 5;
        let cut = if long && ["em", "er", "nd"].iter().any(|end| stem.ends_with(end)) {
            2
        } else if stem.ends_with(['t', 'e', 's', 'n']) {
            1
        } else {
            return;
        };
        stem.truncate(stem.len() - cut);
    }
}

/// A light stemmer for English: plural and possessive "s", "-ed" and "-ing", final "e" and "y".
pub(super) fn english(word: &str) -> String {
    let mut stem: String = word
        .trim_end_matches("'s")
        .trim_end_matches("’s")
        .chars()
        .filter(|c| !matches!(c, '-' | '\'' | '’' | '\u{2010}' | '\u{2011}'))
        .flat_map(char::to_lowercase)
        .collect();
    if !stem.is_ascii() || stem.len() < 4 {
        return stem;
    }
    let sibilant = ["sses", "shes", "ches", "xes", "zes"];
    if stem.ends_with("ies") || sibilant.iter().any(|end| stem.ends_with(end)) {
        stem.truncate(stem.len() - 2);
    } else if stem.ends_with('s') && !["ss", "us", "is"].iter().any(|end| stem.ends_with(end)) {
        stem.truncate(stem.len() - 1);
    }
    for end in ["ing", "ed"] {
        if let Some(rest) = stem.strip_suffix(end)
            && rest.len() >= 3
            && rest.contains(['a', 'e', 'i', 'o', 'u', 'y'])
        {
            let bytes = rest.as_bytes();
            let doubled = bytes.len() >= 4
                && bytes[bytes.len() - 1] == bytes[bytes.len() - 2]
                && !matches!(bytes[bytes.len() - 1], b'l' | b's' | b'z');
            let kept = rest.len() - usize::from(doubled);
            let lost = !doubled && is_short(rest);
            stem.truncate(kept);
            if lost {
                stem.push('e');
            }
            break;
        }
    }
    if stem.len() > 4 && stem.strip_suffix('e').is_some_and(|rest| !is_short(rest)) {
        stem.pop();
    } else if stem.len() > 3 && stem.ends_with('y') {
        stem.pop();
        stem.push('i');
    }
    stem
}

/// Whether this is one syllable that ends in a single vowel and a single consonant: an English word of that
/// shape is another one with an e behind it ("plan" and "plane", "star" and "stare").
fn is_short(word: &str) -> bool {
    let vowel = |byte: &u8| matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u' | b'y');
    let [onset @ .., nucleus, coda] = word.as_bytes() else {
        return false;
    };
    vowel(nucleus)
        && !vowel(coda)
        && !matches!(coda, b'w' | b'x')
        && !onset.is_empty()
        && !onset.iter().any(vowel)
}

/// Stems of the verbs that a noun may be made of, by its own stem: "Sperrung" is what happens where something
/// is "gesperrt", "evacuation" where somebody is "evacuated". Not all of them are verbs: they are for comparing.
pub(super) fn roots(stem: &str, language: Language) -> Vec<String> {
    let endings: &[(&str, &str)] = if language == Language::English {
        &[
            ("ation", ""),
            ("ion", ""),
            ("ement", ""),
            ("ment", ""),
            ("al", ""),
            ("ur", ""),
            ("anc", ""),
            ("or", ""),
        ]
    } else {
        &[
            ("ung", ""),
            ("atio", "ier"),
            ("itio", "ier"),
            ("uktio", "uzier"),
        ]
    };
    let root = |(ending, verb): &(&str, &str)| {
        let root = stem.strip_suffix(ending)?;
        let mut whole = format!("{root}{verb}");
        if language != Language::English {
            strip_endings(&mut whole);
        } else if is_short(&whole) {
            whole.push('e');
        }
        (root.len() >= LEAST_ROOT).then_some(whole)
    };
    endings.iter().filter_map(root).collect()
}

/// Shorter roots are those of other words.
const LEAST_ROOT: usize = 4;

/// The consonants of a name as a spelling in another transcription would keep them: "Sinowjew" and
/// "Zinoviev", "Selenskyj" and "Zelensky" agree. Nothing where fewer than three are left.
pub(super) fn skeleton(word: &str) -> Option<String> {
    let mut bones = String::new();
    let lower = german_letters(word);
    // "Putins" and "Putin's" are forms of "Putin".
    let mut rest = lower.strip_suffix('s').unwrap_or(&lower);
    while let Some(c) = rest.chars().next() {
        let (bone, taken) = if rest.starts_with("tsch") {
            (Some('c'), 4)
        } else if rest.starts_with("sch") {
            (Some('s'), 3)
        } else if rest.starts_with("ch") || rest.starts_with("kh") || rest.starts_with("sh") {
            (Some(if rest.starts_with('s') { 's' } else { 'c' }), 2)
        } else if rest.starts_with("ph") {
            (Some('f'), 2)
        } else {
            let bone = match c {
                'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'j' | 'h' | '-' => None,
                'z' => Some('s'),
                'w' => Some('v'),
                'c' | 'q' => Some('k'),
                c => Some(c),
            };
            (bone, c.len_utf8())
        };
        if let Some(bone) = bone
            && !bones.ends_with(bone)
        {
            bones.push(bone);
        }
        rest = &rest[taken..];
    }
    (bones.chars().count() >= 3).then_some(bones)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn german_forms_of_one_word_share_a_stem() {
        let cases: &[&[&str]] = &[
            &["Soldat", "Soldaten"],
            &["Angriff", "Angriffe", "Angriffen", "Angriffs"],
            &["Schlag", "Schläge", "Schlägen"],
            &["schicken", "geschickt", "schickte", "schickten"],
            &["ausbilden", "ausgebildet", "auszubilden", "ausbildet"],
            &["liefern", "geliefert", "lieferte"],
            &["Haus", "Häuser", "Häusern"],
            &["russisch", "russische", "russischen", "russischem"],
            &["Präsident", "Präsidenten"],
            &["zurückgeschickt", "zurückschicken"],
            &["Lehrer", "Lehrerin", "Lehrerinnen"],
            &["Polizist", "Polizistin", "Polizistinnen"],
            &["Rivale", "Rivalin"],
            &["Arzt", "Ärztin", "Ärztinnen"],
            &["Chef", "Chefin"],
            &["Zeuge", "Zeugin"],
            &["Mitarbeiter", "Mitarbeiterinnen"],
        ];
        for forms in cases {
            for form in &forms[1..] {
                assert_eq!(german(form), german(forms[0]), "{form} / {}", forms[0]);
            }
        }
    }

    #[test]
    fn different_german_words_keep_different_stems() {
        let cases = [
            ("Gericht", "Richter"),
            ("Krieg", "Krise"),
            ("Bank", "Band"),
            ("Ost", "Obst"),
            ("Termin", "Term"),
            ("Berlin", "Berl"),
            ("Medizin", "Mediz"),
        ];
        for (left, right) in cases {
            assert_ne!(german(left), german(right), "{left} / {right}");
        }
    }

    #[test]
    fn nouns_have_the_stems_of_their_verbs() {
        for (noun, verb) in [
            ("Sperrung", "gesperrt"),
            ("Evakuierung", "evakuierten"),
            ("Ankündigung", "angekündigt"),
            ("Räumungen", "geräumt"),
            ("Produktion", "produzieren"),
            ("Demonstration", "demonstriert"),
        ] {
            let roots = roots(&german(noun), Language::German);
            assert!(roots.contains(&german(verb)), "{noun}: {roots:?}");
        }
        for (noun, verb) in [
            ("evacuation", "evacuated"),
            ("resignation", "resigned"),
            ("announcement", "announced"),
            ("approval", "approved"),
            ("closure", "closed"),
            ("investigators", "investigating"),
        ] {
            let roots = roots(&english(noun), Language::English);
            assert!(roots.contains(&english(verb)), "{noun}: {roots:?}");
        }
        assert!(roots(&german("jung"), Language::German).is_empty());
        assert!(roots(&english("union"), Language::English).is_empty());
    }

    #[test]
    fn english_forms_of_one_word_share_a_stem() {
        let cases: &[&[&str]] = &[
            &["soldier", "soldiers", "soldier's"],
            &["deny", "denies", "denied"],
            &["send", "sends", "sending"],
            &["stop", "stopped", "stopping"],
            &["strike", "strikes", "striking"],
            &["attack", "attacked", "attacks"],
            &["plan", "plans", "planned", "planning"],
            &["plane", "planes"],
            &["hope", "hopes", "hoped", "hoping"],
            &["close", "closed", "closing", "closes"],
            &["rain", "rained", "raining"],
            &["evacuate", "evacuated", "evacuating"],
            &["remove", "removed", "removes"],
            &["help", "helped", "helping"],
            &["tow", "towed", "towing"],
        ];
        for forms in cases {
            for form in &forms[1..] {
                assert_eq!(english(form), english(forms[0]), "{form} / {}", forms[0]);
            }
        }
    }

    #[test]
    fn english_words_that_an_e_tells_apart_have_two_stems() {
        let cases = [
            ("plan", "plane"),
            ("star", "stare"),
            ("scar", "scare"),
            ("hop", "hope"),
            ("rat", "rate"),
            ("planned", "planes"),
            ("starring", "staring"),
            ("bar", "bare"),
        ];
        for (left, right) in cases {
            assert_ne!(english(left), english(right), "{left} / {right}");
        }
    }

    #[test]
    fn transcriptions_share_a_skeleton() {
        let cases = [
            ("Sinowjew", "Zinoviev"),
            ("Selenskyj", "Zelensky"),
            ("Ussurijsk", "Ussuriysk"),
            ("Chabarowsk", "Khabarovsk"),
            ("Georgij", "Georgy"),
            ("Norvia’s", "Norvia"),
            ("Selenskyjs", "Zelensky"),
        ];
        for (left, right) in cases {
            assert_eq!(skeleton(left), skeleton(right), "{left} / {right}");
        }
        assert_eq!(skeleton("Kim"), None);
    }

    proptest! {
        #[test]
        fn any_word_has_stems(word in "\\PC{0,20}") {
            let _ = (german(&word), english(&word), skeleton(&word));
        }
    }
}
