//! Where words stand in the articles.

use super::{Place, Project};
use crate::text::{ArticleId, Text};

/// Where a place stands for somebody who reads: the articles shown in the order of the view
/// ([`Session::in_order`](super::Session::in_order)), then those that are not, in the project's order; in each from top to bottom.
pub fn reading_order(project: &Project, place: Place) -> impl Ord + use<> {
    let column = project.session.place_of(place.article);
    let mut entries = project.articles.iter();
    let listed = entries.position(|entry| entry.id == place.article);
    (column.unwrap_or(usize::MAX), listed, place.span)
}

/// Where `words` stand in the project's articles, in reading order ([`reading_order`]). Capital
/// letters, forms of quotation marks and dashes, kinds of white space, soft hyphens and separators
/// of thousands make no difference, and `ß` is `ss`: "12000" stands where "12.000" does. Places do
/// not overlap. White space around `words` counts for nothing; nothing stands nowhere.
pub fn find(project: &Project, words: &str) -> Vec<Place> {
    let sought: Vec<char> = signs(words.trim()).map(|sign| sign.letter).collect();
    let mut found: Vec<Place> = project
        .articles
        .iter()
        .flat_map(|entry| within(entry.id, entry.article.text(), &sought))
        .collect();
    found.sort_by_cached_key(|place| reading_order(project, *place));
    found
}

fn within(article: ArticleId, text: &Text, sought: &[char]) -> Vec<Place> {
    let Some(first) = sought.first() else {
        return Vec::new();
    };
    let signs: Vec<Sign> = signs(text.as_str()).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(stretch) = signs.get(at..at + sought.len()) {
        let letters = stretch.iter().map(|sign| &sign.letter);
        let same = stretch[0].letter == *first && letters.eq(sought);
        let range = stretch[0].start..stretch[stretch.len() - 1].end;
        match text.span(range).filter(|_| same) {
            Some(span) => {
                found.push(Place { article, span });
                // Not by letters: one of the text may stand for two.
                at += signs[at..].partition_point(|sign| sign.start < span.end());
            }
            None => at += 1,
        }
    }
    found
}

/// `text` as it is compared: what [`find`] takes for the same is the same.
pub(super) fn compared(text: &str) -> String {
    signs(text).map(|sign| sign.letter).collect()
}

/// A letter as it is compared, and the bytes that it stands for.
struct Sign {
    letter: char,
    start: usize,
    end: usize,
}

/// The letters of `text` as they are compared.
fn signs(text: &str) -> impl Iterator<Item = Sign> {
    let mut space_before = false;
    let mut digits_before = 0;
    text.char_indices().flat_map(move |(start, letter)| {
        let end = start + letter.len_utf8();
        let space = letter.is_whitespace();
        let follows = &text[end..];
        // A plain space parts "2024 300 Tote", and not "12 000".
        let grouping = digits_before > 0
            && (groups(letter) || letter == ' ' && digits_before <= 3)
            && three_digits(follows);
        digits_before = match (letter.is_ascii_digit(), grouping) {
            (true, _) => digits_before + 1,
            (false, true) => 1,
            (false, false) => 0,
        };
        let skipped = grouping || letter == '\u{ad}' || space && space_before;
        space_before = space;
        let plain: [Option<char>; 3] = match letter {
            _ if skipped => [None; 3],
            _ if space => [Some(' '), None, None],
            'ß' | 'ẞ' => [Some('s'), Some('s'), None],
            '„' | '“' | '”' | '»' | '«' | '\u{201f}' => [Some('"'), None, None],
            '‚' | '‘' | '’' | '›' | '‹' | '\u{2bc}' => [Some('\''), None, None],
            '\u{2010}' | '\u{2011}' | '–' | '—' | '−' => [Some('-'), None, None],
            letter => {
                let mut lower = letter.to_lowercase();
                [lower.next(), lower.next(), lower.next()]
            }
        };
        plain
            .into_iter()
            .flatten()
            .map(move |letter| Sign { letter, start, end })
    })
}

/// Whether a sign may stand between groups of three digits.
fn groups(letter: char) -> bool {
    matches!(
        letter,
        '.' | ',' | '\'' | '’' | '\u{a0}' | '\u{202f}' | '\u{2009}'
    )
}

fn three_digits(text: &str) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    digits == 3
}

#[cfg(test)]
mod tests {
    use super::super::sample::Sample;
    use super::*;

    fn check(text: &str, words: &str, expected: &[&str]) {
        let sample = Sample::of(&[&["Kopf", text]]);
        let project = &sample.project;
        let found: Vec<&str> = find(project, words)
            .into_iter()
            .map(|place| project.articles[0].article.slice(place.span))
            .collect();
        assert_eq!(found, expected, "{words:?} in {text:?}");
    }

    #[test]
    fn words_are_found_however_they_are_written() {
        check("Der Hafen, sagt er.", "hafen", &["Hafen"]);
        check("Der Hafen, der HAFEN.", "Hafen", &["Hafen", "HAFEN"]);
        check("Häfen und Hafen.", "hafen", &["Hafen"]);
        check("Auf der Straße.", "STRASSE", &["Straße"]);
        check("Die „Aktion“ läuft.", "\"aktion\"", &["„Aktion“"]);
        check("Ost–West-Handel.", "ost-west", &["Ost–West"]);
        check("zwei  Worte hier", "zwei worte", &["zwei  Worte"]);
        check("Rund 12.000 Mann.", "12000", &["12.000"]);
        check("About 12,000 men.", "12.000", &["12,000"]);
        check("Rund 12000 Mann.", "12.000", &["12000"]);
        check("Rund 12 000 Mann.", "12.000", &["12 000"]);
        check("Rund 12.000 Mann.", "12 000", &["12.000"]);
        check("Im Mai 2024 300 Tote.", "300 Tote", &["300 Tote"]);
        check("Am 8.10. kam er.", "810", &[]);
        check("1,28 Millionen", "128", &[]);
        check("Soldaten", "sol\u{ad}daten", &["Soldaten"]);
        check("aaaa", "aa", &["aa", "aa"]);
        check("İstanbul heute", "heute", &["heute"]);
    }

    #[test]
    fn nothing_stands_nowhere() {
        check("Der Hafen.", "", &[]);
        check("Der Hafen.", "  \n", &[]);
        check("Der Hafen.", "Schiff", &[]);
        check("Ende", "Ende der Welt", &[]);
    }

    #[test]
    fn shown_articles_come_first_from_left_to_right() {
        let mut sample = Sample::of(&[&["Hafen"], &["Hafen"], &["Hafen"]]);
        sample.project.session.columns = vec![ArticleId(2), ArticleId(0)];
        let found = find(&sample.project, "hafen");
        let articles: Vec<u32> = found.iter().map(|place| place.article.0).collect();
        assert_eq!(articles, [2, 0, 1]);
    }

    proptest::proptest! {
        #[test]
        fn what_is_sought_is_never_cut_out_wrongly(text in "\\PC{0,60}", words in "\\PC{1,4}") {
            let sample = Sample::of(&[&["Kopf", &text]]);
            let article = &sample.project.articles[0].article;
            let mut last = 0;
            for place in find(&sample.project, &words) {
                proptest::prop_assert!(place.span.start() >= last && !place.span.is_empty());
                last = place.span.end();
                let alike = |text: &str| signs(text.trim()).map(|it| it.letter).collect::<String>();
                let found = alike(article.slice(place.span));
                proptest::prop_assert!(found.contains(&alike(&words)), "{:?}", found);
            }
        }
    }
}
