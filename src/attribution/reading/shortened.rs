//! Whether a heading quotes in fewer words what the text quotes in full.

/// The most words of the text that lie between two neighbours of a heading.
const GAP: usize = 4;

/// The letters that a word has at least for another to be made of it: "Drohung", "Bombendrohung".
const STEM: usize = 5;

/// The words of a text in small letters, without marks.
pub(super) fn words_of(text: &str) -> Vec<String> {
    let text = text.to_lowercase();
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether all words of `short` stand in `long` in their order and not far apart: "Die Halle ist leer" in "Die
/// alte Halle am Hafen ist leer". The second half of a compound stands for the whole, and endings may differ.
pub(super) fn retraces(short: &[String], long: &[String]) -> bool {
    let Some((first, rest)) = short.split_first() else {
        return false;
    };
    if long.windows(short.len()).any(|it| it == short) {
        return true;
    }
    if short.iter().all(|it| it.chars().count() < STEM) {
        return false;
    }
    let starts = (0..long.len()).filter(|it| same(first, &long[*it]));
    starts.map(|start| start + 1).any(|start| {
        let mut at = start;
        rest.iter().all(|word| {
            let near = long.get(at..long.len().min(at + GAP + 1));
            let found = near.and_then(|it| it.iter().position(|other| same(word, other)));
            at += found.map_or(0, |it| it + 1);
            found.is_some()
        })
    })
}

/// Whether two words are one but for an ending or what a compound begins with.
fn same(short: &str, long: &str) -> bool {
    let letters = |it: &str| it.chars().count();
    if short == long {
        return true;
    }
    if letters(short) < STEM || letters(long) < STEM {
        return false;
    }
    let ending = |word: &str, other: &str| {
        word.strip_prefix(other).is_some_and(|rest| {
            matches!(
                rest,
                "e" | "en" | "er" | "es" | "em" | "n" | "s" | "r" | "m"
            )
        })
    };
    long.ends_with(short) || ending(long, short) || ending(short, long)
}

#[cfg(test)]
mod tests {
    use super::{retraces, words_of};

    fn check(short: &str, long: &str) -> bool {
        retraces(&words_of(short), &words_of(long))
    }

    #[test]
    fn a_heading_may_leave_words_out_and_shorten_them() {
        assert!(check(
            "Die Halle ist leer",
            "Die alte Halle am Hafen ist seit Mai leer, alle wissen es."
        ));
        assert!(check(
            "Ein klarer Bruch",
            "Das ist ein klarer Vertragsbruch und nichts sonst"
        ));
        assert!(check(
            "Untragbare Zustände",
            "Wir sehen untragbare Wohnzustände"
        ));
        assert!(check("Es ist so", "Es ist so, wie es ist"));
    }

    #[test]
    fn other_words_or_another_order_are_no_shorter_version() {
        assert!(!check(
            "Die Halle ist voll",
            "Die alte Halle am Hafen ist seit Mai leer"
        ));
        assert!(!check("Leer ist die Halle", "Die Halle ist leer"));
        assert!(!check("Es ist so", "Es ist nun einmal so"));
        assert!(!check(
            "Die Halle brennt",
            "Die Halle ist alt, sie steht am Hafen, und wer vorbeigeht, meint, dass sie brennt"
        ));
        assert!(!check("", "Die Halle ist leer"));
    }
}
