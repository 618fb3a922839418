//! Digits with separators as numbers.

use super::reading::Reading;

/// The digits of `text` as a decimal fraction with a point, read by the language's separators; where
/// three digits follow a single separator, thousands are more plausible in both languages, except
/// before a multiplier ("1,283 Millionen").
pub(super) fn decimal(text: &str, reading: &Reading, multiplied: bool) -> Option<String> {
    if text.len() > 40 || text.contains([':', '/']) {
        return None;
    }
    let is_space = |c: char| {
        matches!(
            c,
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '\u{2019}'
        )
    };
    let text: String = text.chars().filter(|&c| !is_space(c)).collect();
    let points = text.matches('.').count();
    let commas = text.matches(',').count();
    let grouped = |text: &str, mark: char| {
        text.split(mark).skip(1).all(|group| group.len() == 3)
            && text
                .split(mark)
                .next()
                .is_some_and(|first| (1..=3).contains(&first.len()))
    };
    let (thousands, fraction) = match (points, commas) {
        (0, 0) => return Some(text),
        (_, 0) | (0, _) => {
            let mark = if points > 0 { '.' } else { ',' };
            if points + commas > 1 {
                return grouped(&text, mark).then(|| text.replace(mark, ""));
            }
            let decimal_mark = if mark == ',' {
                reading.german
            } else {
                reading.english
            };
            let thousands =
                grouped(&text, mark) && !text.starts_with('0') && !(multiplied && decimal_mark);
            if thousands {
                return Some(text.replace(mark, ""));
            }
            return Some(text.replace(mark, "."));
        }
        _ if text.rfind('.') > text.rfind(',') => (',', '.'),
        _ => ('.', ','),
    };
    let (whole, rest) = text.split_once(fraction)?;
    (!rest.contains([',', '.']) && grouped(whole, thousands))
        .then(|| format!("{}.{rest}", whole.replace(thousands, "")))
}
