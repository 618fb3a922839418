//! How deep the elements of a page lie in each other.

use crate::import::ImportError;

/// The limit that browsers set themselves is 512; articles stay below 60.
const DEEPEST: usize = 512;

/// Elements whose end tag is usually left out, or that have none: they close by themselves.
const SELF_CLOSING: [&str; 30] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr", "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead",
    "tbody", "tfoot", "colgroup", "rp", "rt", "!doctype",
];

/// Refuses a page whose tags nest too deep, before a tree is built of it: the time that takes grows
/// with the square of the depth.
///
/// # Errors
/// When it does.
pub(super) fn check(text: &str) -> Result<(), ImportError> {
    let mut depth = 0usize;
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let closes = rest.starts_with('/');
        let name_at = usize::from(closes);
        let name_len = rest[name_at..]
            .bytes()
            .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'!' | b':'))
            .count();
        if name_len == 0 {
            continue;
        }
        let name = rest[name_at..name_at + name_len].to_ascii_lowercase();
        if name == "!--" || name.starts_with("!--") {
            rest = rest.split_once("-->").map_or("", |(_, rest)| rest);
            continue;
        }
        if SELF_CLOSING.contains(&name.as_str()) {
            continue;
        }
        if closes {
            depth = depth.saturating_sub(1);
        } else if matches!(
            name.as_str(),
            "script" | "style" | "textarea" | "title" | "noscript" | "xmp" | "iframe"
        ) {
            // What is in these is no markup.
            let end = format!("</{name}");
            rest = after(rest, &end);
        } else {
            depth += 1;
            if depth > DEEPEST {
                return Err(ImportError::TooDeep);
            }
        }
    }
    Ok(())
}

/// What follows the first `end`, whose letters may be capitals; nothing where it does not come.
fn after<'a>(text: &'a str, end: &str) -> &'a str {
    let mut rest = text;
    while let Some(at) = rest.find("</") {
        let tail = &rest[at..];
        let matches = tail
            .get(..end.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(end));
        if matches {
            return tail.get(end.len()..).unwrap_or_default();
        }
        rest = &tail[2..];
    }
    ""
}
