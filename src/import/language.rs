//! Which language a text is in.

use crate::text::Language;

/// How much of a text is looked at, in bytes: a few paragraphs, which is enough for any detector.
const SAMPLE: usize = 1_500;

/// The language of `text`, where `declared` is what its format says. A long text speaks for itself:
/// what web pages and mail programs declare is often what they were set to, not what was written.
pub(super) fn settle(text: &str, declared: Option<Language>) -> Language {
    match declared {
        Some(declared) if start_of(text).len() < SHORT => declared,
        _ => detect(text),
    }
}

/// The length in bytes below which a text is too short to be sure of its language.
const SHORT: usize = 200;

/// The language of `text`, as far as the program makes a difference.
pub(super) fn detect(text: &str) -> Language {
    let sample = start_of(text);
    let detected = whatlang::detect(sample);
    // The detector mistakes short texts for related languages; small words tell better there.
    if sample.len() < SHORT
        && let Some(language) = small_words(sample)
    {
        return language;
    }
    match detected.map(|info| info.lang()) {
        Some(whatlang::Lang::Deu) => Language::German,
        Some(whatlang::Lang::Eng) => Language::English,
        _ => Language::Other,
    }
}

/// The language whose small words are frequent, and clearly more so than those of the other.
fn small_words(sample: &str) -> Option<Language> {
    let mut german = 0;
    let mut english = 0;
    let mut words = 0;
    for word in sample.split(|c: char| !c.is_alphabetic()) {
        words += usize::from(!word.is_empty());
        match word.to_lowercase().as_str() {
            "der" | "die" | "das" | "und" | "den" | "dem" | "des" | "ein" | "eine" | "ist"
            | "nicht" | "mit" | "für" | "auf" | "von" | "im" | "zu" | "sich" | "nach" | "bei"
            | "sei" | "wird" | "hat" | "am" => german += 1,
            "the" | "of" | "and" | "to" | "that" | "is" | "on" | "for" | "with" | "by" | "was"
            | "said" | "at" | "has" | "it" | "from" | "he" => english += 1,
            _ => {}
        }
    }
    let enough = |hits: usize| hits > 0 && hits * 7 >= words;
    if enough(german) && german > english * 2 {
        Some(Language::German)
    } else if enough(english) && english > german * 2 {
        Some(Language::English)
    } else {
        None
    }
}

/// Whether most letters of `text` belong to scripts that are read from right to left.
pub(super) fn is_right_to_left(text: &str) -> bool {
    let sample = start_of(text);
    let letters = sample.chars().filter(|c| c.is_alphabetic()).count();
    let reversed = sample
        .chars()
        .filter(|&c| {
            c.is_alphabetic()
                && matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
        })
        .count();
    reversed * 2 > letters
}

fn start_of(text: &str) -> &str {
    let mut end = text.len().min(SAMPLE);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages() {
        for (text, expected) in [
            (
                "Die Regierung hat am Freitag den Entwurf für das Gesetz beschlossen.",
                Language::German,
            ),
            ("Er ist nicht da.", Language::German),
            (
                "The government approved the bill on Friday after a long debate.",
                Language::English,
            ),
            ("He left on Friday, the ministry said.", Language::English),
            (
                "Le gouvernement a adopté vendredi le projet de loi après un long débat à l'Assemblée nationale, a déclaré le ministre de l'Intérieur devant la presse.",
                Language::Other,
            ),
            ("Правительство приняло закон в пятницу.", Language::Other),
            ("", Language::Other),
            ("12345", Language::Other),
        ] {
            assert_eq!(detect(text), expected, "{text:?}");
        }
    }

    #[test]
    fn directions() {
        assert!(is_right_to_left("قالت الحكومة يوم الجمعة"));
        assert!(is_right_to_left("הממשלה אמרה ביום שישי"));
        assert!(!is_right_to_left("Die Regierung sagte"));
        assert!(!is_right_to_left(""));
    }
}
