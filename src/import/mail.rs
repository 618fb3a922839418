//! Mails saved as `.eml`.

use jiff::civil::{Date, Time};
use jiff::tz::Offset;
use mail_parser::{Address, DateTime, MessageParser, MimeHeaders, PartType};

use super::draft::{Draft, Piece};
use super::{ImportError, html, plain, provider, wrapped};
use crate::text::{BlockKind, Metadata, Moment};

/// The headers that a mail begins with, in small letters.
const HEADERS: [&str; 12] = [
    "from:",
    "to:",
    "subject:",
    "date:",
    "received:",
    "return-path:",
    "message-id:",
    "mime-version:",
    "delivered-to:",
    "reply-to:",
    "x-mailer:",
    "content-type:",
];

/// Whether `bytes` are a mail: several of its headers stand at the top, before an empty line.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    let head = bytes.get(..bytes.len().min(16_000)).unwrap_or_default();
    let head = String::from_utf8_lossy(head);
    let mut known = 0;
    let mut has_origin = false;
    for (index, line) in head.lines().enumerate() {
        if line.is_empty() {
            break;
        }
        // The mailboxes of Unix put a line before each mail.
        if line.starts_with([' ', '\t']) || index == 0 && line.starts_with("From ") {
            continue;
        }
        let Some((name, _)) = line.split_once(':') else {
            return false;
        };
        if name.is_empty()
            || !name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        {
            return false;
        }
        let name = format!("{}:", name.to_ascii_lowercase());
        known += usize::from(HEADERS.contains(&name.as_str()));
        has_origin |= matches!(
            name.as_str(),
            "message-id:" | "mime-version:" | "received:" | "return-path:"
        );
    }
    known >= 4 || known >= 3 && has_origin
}

/// The article in a mail: its text, else its HTML. Attachments are left alone.
///
/// # Errors
/// When it cannot be taken apart, or its HTML is hostile.
pub(super) fn draft(bytes: &[u8]) -> Result<Draft, ImportError> {
    let mail = MessageParser::default()
        .parse(bytes)
        .ok_or(ImportError::Damaged)?;
    let mut pieces = Vec::new();
    for part in mail.text_bodies() {
        let attached = part
            .content_disposition()
            .is_some_and(mail_parser::ContentType::is_attachment);
        match &part.body {
            _ if attached => {}
            PartType::Text(text) => pieces.extend(plain_pieces(text)),
            PartType::Html(marked) => pieces.extend(html::fragment(marked)?),
            _ => {}
        }
    }
    if pieces.is_empty() {
        for part in mail.html_bodies() {
            if let PartType::Html(marked) = &part.body {
                pieces.extend(html::fragment(marked)?);
            }
        }
    }
    let date = mail.date().and_then(moment);
    let sender = mail.from().and_then(Address::first);
    let provider = sender
        .and_then(|sender| sender.address.as_deref())
        .and_then(|address| address.rsplit_once('@'))
        .map(|(_, host)| provider::canonical(host))
        .filter(|name| provider::is_agency(name));
    Ok(Draft {
        meta: Metadata {
            headline: mail.subject().and_then(subject),
            sent: date,
            published: date.map(|date| date.at().date()),
            time: date.map(|date| date.at().time()),
            item: mail.message_id().map(str::to_owned),
            provider,
            ..Metadata::default()
        },
        has_marked_titles: mail.subject().is_some(),
        ..Draft::of(pieces)
    })
}

/// The subject without "Fwd:" and "AW:".
fn subject(words: &str) -> Option<String> {
    let mut bare = words.trim();
    loop {
        let rest = ["re:", "aw:", "fwd:", "fw:", "wg:"]
            .iter()
            .find_map(|start| {
                let head = bare.get(..start.len())?;
                head.eq_ignore_ascii_case(start)
                    .then(|| bare[start.len()..].trim_start())
            });
        match rest {
            Some(rest) => bare = rest,
            None => break,
        }
    }
    super::draft::tidy(bare)
}

/// Text of a mail. Behind "-- " stands a signature, which is nobody's report.
fn plain_pieces(text: &str) -> Vec<Piece> {
    let text = text.replace("\r\n", "\n");
    // The space behind the dashes gets lost on the way.
    let (report, signature) = ["\n-- \n", "\n--\n"]
        .iter()
        .find_map(|mark| text.split_once(mark))
        .unwrap_or((&text, ""));
    let mut pieces = if wrapped::has_lines(report) {
        wrapped::paragraphs(report)
            .into_iter()
            .map(Piece::plain)
            .collect()
    } else {
        plain::pieces(report)
    };
    let signed = plain::pieces(signature).into_iter();
    pieces.extend(signed.map(|piece| Piece::of(BlockKind::Internal, piece.text)));
    pieces
}

fn moment(date: &DateTime) -> Option<Moment> {
    let narrow = |figure: u8| i8::try_from(figure).ok();
    let day = Date::new(
        i16::try_from(date.year).ok()?,
        narrow(date.month)?,
        narrow(date.day)?,
    )
    .ok()?;
    let time = Time::new(
        narrow(date.hour)?,
        narrow(date.minute)?,
        narrow(date.second.min(59))?,
        0,
    )
    .ok()?;
    let seconds = i32::from(date.tz_hour) * 3600 + i32::from(date.tz_minute) * 60;
    let offset = Offset::from_seconds(if date.tz_before_gmt {
        -seconds
    } else {
        seconds
    })
    .ok();
    Some(Moment::new(day.to_datetime(time), offset))
}
