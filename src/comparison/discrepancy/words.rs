//! The word lists of the rules: `assets/comparison/disagreement.txt`.

const LISTS: &str = include_str!("../../../assets/comparison/disagreement.txt");

/// The words of a section, in the order in which they stand. Nothing for a section that is not there.
pub(super) fn words(section: &str) -> Vec<&'static str> {
    let mut inside = false;
    let mut found = Vec::new();
    for line in LISTS.lines().filter(|line| !line.starts_with('#')) {
        match line
            .strip_prefix('[')
            .and_then(|head| head.strip_suffix(']'))
        {
            Some(head) => inside = head == section,
            None if inside => found.extend(line.split_whitespace()),
            None => {}
        }
    }
    found
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
        assert_eq!(sections.len(), 10);
        for (index, section) in sections.iter().enumerate() {
            assert!(!sections[..index].contains(section), "[{section}] twice");
            let words = words(section);
            assert!(words.len() >= 12, "[{section}] has {} words", words.len());
            for word in words {
                assert_eq!(word, word.to_lowercase(), "[{section}]");
            }
        }
    }
}
