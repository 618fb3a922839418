//! ANPA 1312.

use jiff::civil::{Date, Time};
use jiff::tz::Offset;

use super::{ETX, STX, clean};
use crate::import::draft::{Draft, Piece, tidy};
use crate::import::{internal, provider};
use crate::text::{BlockKind, Moment, VersionMark};

/// One message, from behind its SOH.
pub(super) fn draft(message: &str) -> Option<Draft> {
    let (head, rest) = message.split_once(STX)?;
    let (text, tail) = rest.split_once(ETX).unwrap_or((rest, ""));
    let mut draft = Draft {
        has_marked_titles: true,
        ..Draft::default()
    };
    read_header(head, &mut draft);
    let sent = sent(tail);
    draft.meta.sent = sent;
    draft.meta.versioned = sent;
    draft.meta.published = sent.map(|moment| moment.at().date());
    draft.meta.time = sent.map(|moment| moment.at().time());
    read_text(text, &mut draft);
    draft.meta.provider = tail
        .trim_start()
        .split(['-', ' '])
        .next()
        .filter(|word| provider::is_agency(word))
        .map(provider::canonical);
    Some(draft)
}

/// The two lines above the text: number and selector, then priority, category, keyword and version,
/// day and count of words. "r a BC-US--Bridges 1stLd-Writethru 11-13 1693".
fn read_header(head: &str, draft: &mut Draft) {
    let line = head
        .lines()
        .map(clean)
        .filter(|line| !line.is_empty())
        .nth(1);
    let Some(line) = line else {
        return;
    };
    // Flash, bulletin, urgent, regular, deferred and what may wait.
    draft.meta.urgency = match line.chars().next() {
        Some('f') => Some(1),
        Some('b') => Some(2),
        Some('u') => Some(3),
        Some('r') => Some(4),
        Some('d') => Some(5),
        _ => None,
    };
    draft.pieces.push(Piece::of(BlockKind::Boilerplate, line));
}

/// Lines between `^` and `<` stand above the text: keyword, headline, pictures, notes, byline.
/// Paragraphs of the text are indented.
fn read_text(text: &str, draft: &mut Draft) {
    let mut has_headline = false;
    let mut paragraph = String::new();
    let mut pieces = Vec::new();
    for raw in text.lines() {
        let line = spelled(&clean(raw));
        if let Some(line) = line.strip_prefix('^') {
            let line = line.trim_end_matches(['<', '=']).trim();
            let keyword =
                line.starts_with("BC-") || line.starts_with("AM-") || line.starts_with("PM-");
            if keyword && draft.meta.slug.is_none() {
                let mark = VersionMark::trailing(line).map(|(_, words)| words.to_owned());
                draft.meta.slug = line.split(',').next().and_then(tidy);
                draft.meta.mark = mark;
                pieces.push(Piece::of(BlockKind::Boilerplate, line));
            } else if internal::is_note(&line.to_lowercase()) {
                pieces.push(Piece::of(BlockKind::Internal, line));
            } else if !has_headline && VersionMark::read(line).is_some() {
                // "^URGENT<" stands above the headline.
                draft.meta.mark.get_or_insert_with(|| line.to_owned());
                pieces.push(Piece::of(BlockKind::Boilerplate, line));
            } else if !has_headline && !keyword {
                has_headline = true;
                pieces.push(Piece::of(BlockKind::Headline, line));
            } else if line.starts_with("By ") || line.starts_with("BY ") {
                pieces.push(Piece::plain(line));
            } else {
                pieces.push(Piece::of(BlockKind::Boilerplate, line));
            }
            continue;
        }
        let indented = raw.starts_with(['\t', ' ']) && !line.is_empty();
        if (indented || line.is_empty()) && !paragraph.is_empty() {
            pieces.push(Piece::plain(std::mem::take(&mut paragraph)));
        }
        if !line.is_empty() {
            if !paragraph.is_empty() {
                paragraph.push(' ');
            }
            paragraph.push_str(line.trim_end_matches('<'));
        }
    }
    if !paragraph.is_empty() {
        pieces.push(Piece::plain(paragraph));
    }
    draft.pieces.extend(pieces);
}

/// The characters that ANPA has no code for, and writes with others: quotation marks and the dash.
fn spelled(line: &str) -> String {
    line.replace("``", "“")
        .replace("''", "”")
        .replace(" _ ", " – ")
}

/// When it was sent, from the line behind the text: "AP-WF-11-13-13 0745GMT", month, day, year, time.
fn sent(tail: &str) -> Option<Moment> {
    let line = tail.lines().map(clean).find(|line| !line.is_empty())?;
    let (days, clock) = line.trim_end_matches('<').rsplit_once(' ')?;
    let mut parts = days.rsplit('-');
    let year: i16 = parts.next()?.trim().parse().ok()?;
    let day: i8 = parts.next()?.parse().ok()?;
    let month: i8 = parts.next()?.parse().ok()?;
    let digits = clock.bytes().take_while(u8::is_ascii_digit).count();
    let (figures, zone) = clock.split_at(digits);
    let hour: i8 = figures.get(..2)?.parse().ok()?;
    let minute: i8 = figures.get(2..4)?.parse().ok()?;
    let year = if year < 100 { 2000 + year } else { year };
    let at = Date::new(year, month, day)
        .ok()?
        .to_datetime(Time::new(hour, minute, 0, 0).ok()?);
    Some(Moment::new(
        at,
        zone.eq_ignore_ascii_case("gmt").then_some(Offset::UTC),
    ))
}
