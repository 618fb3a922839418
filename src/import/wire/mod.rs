//! Wires: texts framed by control characters, as agencies have sent them since the teleprinter.
//!
//! IPTC 7901 (dpa and most European agencies) and ANPA 1312 (North America) frame a message alike:
//! SOH, header, STX, text, ETX, the time it was sent. A file may hold several messages.

mod anpa;
mod header;
mod iptc_7901;

use super::draft::Draft;

pub(super) use header::Header;

/// Start of header.
const SOH: char = '\u{1}';
/// Start of text.
const STX: char = '\u{2}';
/// End of text.
const ETX: char = '\u{3}';
/// Synchronous idle: two of them begin an ANPA message.
const SYN: char = '\u{16}';
/// Unit separator, behind the number of an ANPA message.
const US: char = '\u{1f}';

/// Whether `text` is a wire: it begins with the frame of one.
pub(super) fn is_one(text: &str) -> bool {
    let start =
        text.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '\0' | '\u{7f}'));
    start.starts_with([SOH, SYN]) && start.contains(STX)
}

/// The messages in a file.
pub(super) fn drafts(text: &str) -> Vec<Draft> {
    text.split(SOH)
        .skip(1)
        .filter_map(|message| {
            let head = message.split(STX).next().unwrap_or_default();
            if head.contains(US) || head.contains('\u{11}') {
                anpa::draft(message)
            } else {
                iptc_7901::draft(message)
            }
        })
        .collect()
}

/// `line` without control characters and white space at its ends.
fn clean(line: &str) -> String {
    let kept: String = line
        .chars()
        .filter(|c| !c.is_control() || *c == '\t')
        .collect();
    kept.trim().to_owned()
}
