//! The word lists of the rules: `assets/comparison/disagreement.txt`.

const LISTS: &str = include_str!("../../../assets/comparison/disagreement.txt");

/// The words of a section, in the order in which they stand. Nothing for a section that is not there.
pub(super) fn words(name: &str) -> Vec<&'static str> {
    section(LISTS, name).collect()
}

/// The same of any lists of that form.
pub(super) fn section(lists: &'static str, name: &str) -> impl Iterator<Item = &'static str> {
    let mut inside = false;
    let lines = lists.lines().filter(|line| !line.starts_with('#'));
    let own = lines.filter(move |line| {
        let head = line
            .strip_prefix('[')
            .and_then(|head| head.strip_suffix(']'));
        if let Some(head) = head {
            inside = head == name;
        }
        inside && head.is_none()
    });
    own.flat_map(str::split_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_section_has_words_in_small_letters_and_stands_once() {
        let sections: Vec<&str> = LISTS
            .lines()
            .filter_map(|line| line.strip_prefix('[')?.strip_suffix(']'))
            .collect();
        assert_eq!(sections.len(), 32);
        for (index, section) in sections.iter().enumerate() {
            assert!(!sections[..index].contains(section), "[{section}] twice");
            let words = words(section);
            assert!(words.len() >= 3, "[{section}] has {} words", words.len());
            for word in words {
                assert_eq!(word, word.to_lowercase(), "[{section}]");
            }
        }
    }
}
