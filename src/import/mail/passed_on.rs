//! What people put around a report that they pass on by mail.
//!
//! Who forwards or answers leaves a note above, the addresses of the mail before, marks of quotation, and a
//! signature. All of it is kept and none of it is for publication.

use crate::import::draft::{Draft, Piece, tidy};
use crate::import::{boilerplate, plain, wrapped};
use crate::text::{BlockKind, PartialDate};

/// How lines of a mail's head begin in the mails that programs quote, in small letters.
const LABELS: [&str; 17] = [
    "von:",
    "from:",
    "gesendet:",
    "gesendet am:",
    "sent:",
    "date:",
    "datum:",
    "an:",
    "to:",
    "cc:",
    "kopie:",
    "bcc:",
    "betreff:",
    "subject:",
    "antwort an:",
    "reply-to:",
    "anlagen:",
];

/// How notices begin that companies put below their mails, in small letters.
const NOTICES: [&str; 7] = [
    "diese e-mail enthält vertrauliche",
    "diese e-mail kann vertrauliche",
    "diese nachricht enthält vertrauliche",
    "this e-mail is confidential",
    "this email is confidential",
    "this e-mail and any ",
    "this email and any ",
];

/// The text of a mail. Behind "-- " stands a signature; of lines with a ">" before them and others, what is
/// longer is meant.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let text = text.replace("\r\n", "\n");
    // The space behind the dashes gets lost on the way.
    let (report, signature) = ["\n-- \n", "\n--\n"]
        .iter()
        .find_map(|mark| text.split_once(mark))
        .unwrap_or((&text, ""));
    let is_quoted = |line: &str| line.starts_with('>');
    let quoted: usize = lengths(report.lines().filter(|line| is_quoted(line)));
    let all = lengths(report.lines());
    let quotation_is_meant = quoted * 2 > all;
    let mut pieces = Vec::new();
    let lines: Vec<&str> = report.lines().collect();
    for run in lines.chunk_by(|before, after| is_quoted(before) == is_quoted(after)) {
        let quoted = run.first().is_some_and(|line| is_quoted(line));
        let bare: Vec<&str> = run
            .iter()
            .map(|line| line.trim_start_matches(['>', ' ']))
            .collect();
        let words = if quoted {
            bare.join("\n")
        } else {
            run.join("\n")
        };
        let found = paragraphs(&words).into_iter();
        if quoted == quotation_is_meant {
            pieces.extend(found.map(Piece::plain));
        } else {
            pieces.extend(found.map(|text| Piece::of(BlockKind::Internal, text)));
        }
    }
    let signed = plain::pieces(signature).into_iter();
    pieces.extend(signed.map(|piece| Piece::of(BlockKind::Internal, piece.text)));
    pieces
}

fn lengths<'a>(lines: impl Iterator<Item = &'a str>) -> usize {
    lines.map(|line| line.chars().count()).sum()
}

fn paragraphs(text: &str) -> Vec<String> {
    if wrapped::has_lines(text) {
        return wrapped::paragraphs(text);
    }
    plain::pieces(text)
        .into_iter()
        .map(|piece| piece.text)
        .collect()
}

/// Marks what stands around a report that was passed on, and takes from the head of the mail that it came in
/// when it was sent and by which agency.
pub(super) fn set_apart(draft: &mut Draft) {
    set_apart_notices(&mut draft.pieces);
    let Some(head) = last_head(&draft.pieces) else {
        return;
    };
    let length = |pieces: &[Piece]| -> usize {
        let open = pieces.iter().filter(|piece| piece.kind.is_none());
        open.map(|piece| piece.text.chars().count()).sum()
    };
    let above = length(&draft.pieces[..head.start]);
    let below = length(&draft.pieces[head.end..]);
    let aside = if above > below {
        // An answer; the mail that it answers stands below it.
        head.start..draft.pieces.len()
    } else {
        take_from(&head, draft);
        0..head.end
    };
    set_internal(&mut draft.pieces[aside]);
}

/// The same for a mail that was saved as text, which begins with its head: that names the headline.
pub(in crate::import) fn set_apart_on_top(draft: &mut Draft) {
    let Some(head) = last_head(&draft.pieces).filter(|head| head.start == 0) else {
        return;
    };
    let subject = draft.pieces[head.clone()]
        .iter()
        .find_map(|piece| field(&piece.text, &["betreff:", "subject:"]));
    draft.meta.headline = subject.as_deref().and_then(super::subject);
    draft.has_marked_titles = draft.meta.headline.is_some();
    take_from(&head, draft);
    set_internal(&mut draft.pieces[head]);
    set_apart_notices(&mut draft.pieces);
}

fn set_apart_notices(pieces: &mut [Piece]) {
    let notice = pieces.iter().position(|piece| {
        let low = piece.text.to_lowercase();
        NOTICES.iter().any(|start| low.starts_with(start))
    });
    if let Some(notice) = notice.filter(|notice| *notice > 0) {
        set_internal(&mut pieces[notice..]);
    }
}

fn set_internal(pieces: &mut [Piece]) {
    for piece in pieces {
        piece.kind = Some(BlockKind::Internal);
    }
}

/// Where the last head of a mail stands that was passed on: three lines in a row that begin as its lines do,
/// or one piece that holds them all.
fn last_head(pieces: &[Piece]) -> Option<std::ops::Range<usize>> {
    let mut found = None;
    let mut start = 0;
    while start < pieces.len() {
        let length = pieces[start..]
            .iter()
            .take_while(|piece| is_labelled(&piece.text))
            .count();
        if length >= 3 || length > 0 && is_whole_head(&pieces[start].text) {
            found = Some(start..start + length);
        }
        start += length.max(1);
    }
    found
}

fn is_labelled(text: &str) -> bool {
    let start: String = text.chars().take(20).collect::<String>().to_lowercase();
    LABELS.iter().any(|label| start.starts_with(label))
}

fn is_whole_head(text: &str) -> bool {
    let low = text.to_lowercase();
    let has = |labels: [&str; 2]| labels.iter().any(|label| low.contains(label));
    (low.starts_with("von:") || low.starts_with("from:"))
        && has([" gesendet:", " sent:"]) | has([" datum:", " date:"])
        && has([" betreff:", " subject:"])
}

/// What stands behind one of `labels` in a line of a head.
fn field(text: &str, labels: &[&str]) -> Option<String> {
    let low = text.to_lowercase();
    let label = labels.iter().find(|label| low.starts_with(**label))?;
    tidy(text.get(label.len()..)?)
}

/// Takes the day, the time and the agency from the head of the mail that was passed on.
fn take_from(head: &std::ops::Range<usize>, draft: &mut Draft) {
    for piece in &draft.pieces[head.clone()] {
        let (day, minutes) = boilerplate::stamp(&piece.text);
        if let Some(day) = day.and_then(PartialDate::full) {
            draft.meta.published = Some(day);
            draft.meta.time = minutes.and_then(|minutes| {
                let hour = i8::try_from(minutes / 60).ok()?;
                let minute = i8::try_from(minutes % 60).ok()?;
                jiff::civil::Time::new(hour, minute, 0, 0).ok()
            });
        }
        if is_labelled(&piece.text) && draft.meta.provider.is_none() {
            let words = piece.text.split_whitespace().take(12);
            let from = field(&piece.text, &["von:", "from:"]).is_some();
            draft.meta.provider = words
                .filter(|word| from && word.contains('@'))
                .find_map(super::agency_of);
        }
    }
}
