//! Mails saved as `.eml`, as Apple's Mail keeps them (`.emlx`), in mailboxes of Unix (`.mbox`), and pages that
//! a browser saved as one file (`.mhtml`), which are mails as well.

mod body;
mod passed_on;

use jiff::civil::{Date, Time};
use jiff::tz::Offset;
use mail_parser::mailbox::mbox::MessageIterator;
use mail_parser::{Address, DateTime, Message, MessageParser, MimeHeaders, PartType};

pub(super) use self::passed_on::set_apart_on_top;
use super::draft::{Draft, Piece};
use super::{ENDINGS, ImportError, format, html, provider};
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
    let bytes = without_length(bytes);
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

/// The articles in a mail, or in a mailbox with several: the mail's own text, and those in the documents and
/// mails that are attached to it. A short text beside them only says so, and is kept with the first.
///
/// # Errors
/// When it cannot be taken apart, or its HTML is hostile.
pub(super) fn drafts(bytes: &[u8]) -> Result<Vec<Draft>, ImportError> {
    let bytes = without_length(bytes);
    if bytes.starts_with(b"From ") {
        let mails: Vec<_> = MessageIterator::new(bytes).flatten().collect();
        // A line of a text may begin so as well.
        if mails.len() > 1 && mails.iter().all(|mail| is_one(mail.contents())) {
            let mut drafts = Vec::new();
            for mail in &mails {
                drafts.extend(drafts_of_one(mail.contents())?);
            }
            return Ok(drafts);
        }
    }
    drafts_of_one(bytes)
}

/// Apple's Mail puts the length of a mail before it, and its own notes behind.
fn without_length(bytes: &[u8]) -> &[u8] {
    let Some(end) = bytes.iter().take(12).position(|byte| *byte == b'\n') else {
        return bytes;
    };
    let (line, rest) = bytes.split_at(end + 1);
    let length = std::str::from_utf8(line)
        .ok()
        .and_then(|line| line.trim().parse::<usize>().ok());
    match length {
        Some(length) => rest.get(..length).unwrap_or(rest),
        None => bytes,
    }
}

fn drafts_of_one(bytes: &[u8]) -> Result<Vec<Draft>, ImportError> {
    let mail = MessageParser::default()
        .parse(bytes)
        .ok_or(ImportError::Damaged)?;
    drafts_of(&mail, 0)
}

/// How many mails may be attached to each other.
const DEEPEST: usize = 4;

/// The longest text of a mail, in characters, that only goes with what is attached.
const LONGEST_COVER: usize = 500;

fn drafts_of(mail: &Message<'_>, depth: usize) -> Result<Vec<Draft>, ImportError> {
    if mail.header("Snapshot-Content-Location").is_some()
        && let Some(page) = body::page(mail)
    {
        return Ok(vec![html::draft(&page)?]);
    }
    let mut warnings = Vec::new();
    let pieces = body::pieces(mail, &mut warnings)?;
    let mut draft = Draft {
        meta: metadata(mail),
        has_marked_titles: mail.subject().is_some(),
        warnings,
        ..Draft::of(pieces)
    };
    passed_on::set_apart(&mut draft);
    let mut attached = attached(mail, depth)?;
    let length: usize = draft
        .pieces
        .iter()
        .map(|piece| piece.text.chars().count())
        .sum();
    match attached.first_mut() {
        Some(first) if length <= LONGEST_COVER => {
            let cover = draft.pieces.into_iter();
            let cover = cover.map(|piece| Piece::of(BlockKind::Internal, piece.text));
            first.pieces.extend(cover);
            for draft in &mut attached {
                draft.meta.sent = draft.meta.sent.or(mail.date().and_then(moment));
            }
        }
        _ => attached.insert(0, draft),
    }
    Ok(attached)
}

/// The articles in what is attached to a mail. What cannot be read is no article: pictures, cards, signatures.
fn attached(mail: &Message<'_>, depth: usize) -> Result<Vec<Draft>, ImportError> {
    let mut drafts = Vec::new();
    for part in mail.attachments() {
        if let PartType::Message(inner) = &part.body {
            if depth < DEEPEST {
                drafts.extend(drafts_of(inner, depth + 1)?);
            }
            continue;
        }
        let Some(name) = part.attachment_name() else {
            continue;
        };
        let is_readable = name
            .rsplit_once('.')
            .is_some_and(|(_, ending)| ENDINGS.contains(&ending.to_lowercase().as_str()));
        let bytes = body::bytes(mail, part);
        if !is_readable || is_one(&bytes) {
            continue;
        }
        if let Ok((articles, warnings)) = format::read(name, &bytes) {
            let whole = articles
                .into_iter()
                .filter(|draft| has_prose(&draft.pieces));
            drafts.extend(whole.map(|mut draft| {
                draft.warnings.splice(0..0, warnings.iter().cloned());
                draft
            }));
        }
    }
    Ok(drafts)
}

/// Whether there is more than a mail program puts below the pictures that it attaches.
fn has_prose(pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| piece.text.chars().count() >= 40)
}

fn metadata(mail: &Message<'_>) -> Metadata {
    let date = mail.date().and_then(moment);
    let sender = mail.from().and_then(Address::first);
    let provider = sender
        .and_then(|sender| sender.address.as_deref())
        .and_then(agency_of);
    Metadata {
        headline: mail.subject().and_then(subject),
        sent: date,
        published: date.map(|date| date.at().date()),
        time: date.map(|date| date.at().time()),
        item: mail.message_id().map(str::to_owned),
        provider,
        ..Metadata::default()
    }
}

/// The agency that an address belongs to.
fn agency_of(address: &str) -> Option<String> {
    let (_, host) = address.rsplit_once('@')?;
    let host = host.trim_end_matches(|c: char| !c.is_alphanumeric());
    Some(provider::canonical(host)).filter(|name| provider::is_agency(name))
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

#[cfg(test)]
mod tests;
