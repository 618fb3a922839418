//! IPTC 7901.

use jiff::civil::{Date, Time};
use jiff::tz::Offset;

use super::{ETX, Header, STX, clean};
use crate::import::boilerplate::{self, Mark};
use crate::import::draft::{Draft, Piece};
use crate::import::{plain, wrapped};
use crate::text::{BlockKind, Moment};

/// The most lines that stand above a text: version, headline in three, byline in two.
const MOST_HEAD_LINES: usize = 8;

/// One message, from behind its SOH.
pub(super) fn draft(message: &str) -> Option<Draft> {
    let (head, rest) = message.split_once(STX)?;
    let (text, tail) = rest.split_once(ETX).unwrap_or((rest, ""));
    let mut draft = Draft::default();
    let mut lines = head.lines().map(clean).filter(|line| !line.is_empty());
    if let Some(line) = lines.next() {
        if let Some(header) = Header::read(&line) {
            draft.meta.urgency = Some(header.priority);
            draft.meta.provider = header.provider;
        }
        draft.pieces.push(Piece::of(BlockKind::Boilerplate, line));
    }
    let slug: Vec<String> = lines.collect();
    if !slug.is_empty() {
        let slug = slug.join(" ");
        draft.meta.slug = Some(slug.trim_end_matches('/').to_owned());
        draft.pieces.push(Piece::of(BlockKind::Boilerplate, slug));
    }
    draft.meta.sent = sent(tail);
    draft.meta.versioned = draft.meta.sent;
    draft.meta.published = draft.meta.sent.map(|moment| moment.at().date());
    draft.meta.time = draft.meta.sent.map(|moment| moment.at().time());
    read_text(text, &mut draft);
    Some(draft)
}

/// The lines above the first empty line are the head: version marks, the headline, the byline.
fn read_text(text: &str, draft: &mut Draft) {
    let text: String = text
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect();
    let start = text.trim_start_matches('\n');
    let lines: Vec<&str> = start.lines().collect();
    let end = lines.iter().position(|line| line.trim().is_empty());
    let head = end.filter(|end| (1..=MOST_HEAD_LINES).contains(end));
    let body_at = match head {
        Some(end) => {
            read_head(&lines[..end], draft);
            end
        }
        None => 0,
    };
    let body = lines[body_at..].join("\n");
    if wrapped::has_lines(&body) {
        draft
            .pieces
            .extend(wrapped::paragraphs(&body).into_iter().map(Piece::plain));
    } else {
        draft.pieces.extend(plain::pieces(&body));
    }
}

fn read_head(lines: &[&str], draft: &mut Draft) {
    let mut headline: Vec<&str> = Vec::new();
    let mut marked = Vec::new();
    for line in lines.iter().map(|line| line.trim()) {
        let mark = boilerplate::in_head(line);
        let known = matches!(
            mark,
            Some(Mark::Version | Mark::Byline | Mark::Embargo | Mark::Stamp | Mark::Slug)
        );
        if known {
            marked.push((headline.is_empty(), line));
        } else if marked.iter().any(|(above, _)| !above) && line.ends_with('=') {
            // The second line of a byline.
            marked.push((false, line));
        } else {
            headline.push(line);
        }
    }
    let above = marked.iter().filter(|(above, _)| *above);
    draft
        .pieces
        .extend(above.map(|(_, line)| Piece::plain(*line)));
    if !headline.is_empty() {
        let headline = headline.join(" ");
        // A head that reads like prose is the beginning of a text without one.
        let kind = (headline.len() <= 220).then_some(BlockKind::Headline);
        draft.has_marked_titles = kind.is_some();
        draft.pieces.push(Piece {
            text: headline,
            kind,
        });
    }
    let below = marked.iter().filter(|(above, _)| !above);
    draft
        .pieces
        .extend(below.map(|(_, line)| Piece::plain(*line)));
}

/// When it was sent, from the line behind the text: "181430 Okt 24", "071341 GMT Okt 15": day, hour and
/// minute, zone, month, year.
fn sent(tail: &str) -> Option<Moment> {
    let line = tail.lines().map(clean).find(|line| !line.is_empty())?;
    let mut words: Vec<&str> = line.split_whitespace().collect();
    if words.len() < 3 {
        return None;
    }
    let figures = words.remove(0);
    let year: i16 = words.pop()?.parse().ok()?;
    let month = month(words.pop()?)?;
    let zone = words.first().map(|zone| zone.to_lowercase());
    if figures.len() != 6 || !figures.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = |from: usize| figures.get(from..from + 2)?.parse::<i8>().ok();
    let year = if year < 100 { 2000 + year } else { year };
    let day = Date::new(year, month, number(0)?).ok()?;
    let time = Time::new(number(2)?, number(4)?, 0, 0).ok()?;
    let offset = zone.and_then(|zone| match zone.as_str() {
        "gmt" | "utc" => Some(Offset::UTC),
        "mez" | "cet" => Offset::from_seconds(3600).ok(),
        "mesz" | "cest" => Offset::from_seconds(7200).ok(),
        _ => None,
    });
    Some(Moment::new(day.to_datetime(time), offset))
}

/// The number of a month by its first three letters, German or English.
fn month(name: &str) -> Option<i8> {
    let low: String = name.to_lowercase().chars().take(3).collect();
    Some(match low.as_str() {
        "jan" => 1,
        "feb" => 2,
        "mar" | "mär" | "mrz" => 3,
        "apr" => 4,
        "may" | "mai" => 5,
        "jun" => 6,
        "jul" => 7,
        "aug" => 8,
        "sep" => 9,
        "oct" | "okt" => 10,
        "nov" => 11,
        "dec" | "dez" => 12,
        _ => return None,
    })
}
