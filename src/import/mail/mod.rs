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
use super::{ENDINGS, ImportError, Warning, folder, format, html, provider};
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
/// Where only a part of it cannot be read, the first article says so.
///
/// # Errors
/// When it cannot be taken apart, or its HTML is hostile; of a mailbox, when that holds for every mail.
pub(super) fn drafts(bytes: &[u8]) -> Result<Vec<Draft>, ImportError> {
    drafts_at(bytes, 0)
}

fn drafts_at(bytes: &[u8], depth: usize) -> Result<Vec<Draft>, ImportError> {
    let bytes = without_length(bytes);
    if bytes.starts_with(b"From ") {
        let mails: Vec<_> = MessageIterator::new(bytes).flatten().collect();
        // A line of a text may begin so as well.
        if mails.len() > 1 && mails.iter().all(|mail| is_one(mail.contents())) {
            let mails = mails
                .iter()
                .map(|mail| drafts_of_one(mail.contents(), depth));
            return drafts_of_box(mails);
        }
    }
    drafts_of_one(bytes, depth)
}

/// The articles of the mails that can be read.
fn drafts_of_box(
    mails: impl Iterator<Item = Result<Vec<Draft>, ImportError>>,
) -> Result<Vec<Draft>, ImportError> {
    let mut drafts = Vec::new();
    let mut left_out = Vec::new();
    let mut reason = None;
    for (place, mail) in mails.enumerate() {
        match mail {
            Ok(read) => drafts.extend(read),
            Err(error) => {
                left_out.push(Warning::LeftOut(format!("#{}", place + 1)));
                reason.get_or_insert(error);
            }
        }
    }
    match (drafts.first_mut(), reason) {
        (None, Some(error)) => return Err(error),
        (Some(first), _) => first.warnings.extend(left_out),
        (None, None) => {}
    }
    Ok(drafts)
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

fn drafts_of_one(bytes: &[u8], depth: usize) -> Result<Vec<Draft>, ImportError> {
    let mail = MessageParser::default()
        .parse(bytes)
        .ok_or(ImportError::Damaged)?;
    drafts_of(&mail, depth)
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
    let (mut attached, left_out) = attached(mail, depth);
    draft
        .warnings
        .extend(left_out.into_iter().map(Warning::LeftOut));
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
            first.warnings.extend(draft.warnings);
            for draft in &mut attached {
                draft.meta.sent = draft.meta.sent.or(mail.date().and_then(moment));
            }
        }
        _ => attached.insert(0, draft),
    }
    Ok(attached)
}

/// The articles in what is attached to a mail, and the names of documents and mails that may hold one but
/// cannot be read. Pictures, cards and signatures are neither.
fn attached(mail: &Message<'_>, depth: usize) -> (Vec<Draft>, Vec<String>) {
    let mut drafts = Vec::new();
    let mut left_out = Vec::new();
    for part in mail.attachments() {
        let name = part.attachment_name();
        let read = match &part.body {
            PartType::Message(_) if depth >= DEEPEST => Err(ImportError::TooDeep),
            PartType::Message(inner) => drafts_of(inner, depth + 1),
            _ => match name {
                Some(name) => drafts_in(name, &body::bytes(mail, part), depth),
                None => continue,
            },
        };
        match (read, &part.body) {
            (Ok(read), _) => drafts.extend(read),
            (Err(_), PartType::Message(inner)) => {
                let subject = inner.subject().or(name).unwrap_or("?");
                left_out.push(subject.to_owned());
            }
            (Err(_), _) => left_out.extend(name.map(str::to_owned)),
        }
    }
    (drafts, left_out)
}

/// The articles in an attached file; none where its name is not that of a document.
///
/// # Errors
/// When it is a document that cannot be read.
fn drafts_in(name: &str, bytes: &[u8], depth: usize) -> Result<Vec<Draft>, ImportError> {
    if folder::is_document_name(name) {
        return Err(ImportError::UnknownFormat);
    }
    let is_readable = name
        .rsplit_once('.')
        .is_some_and(|(_, ending)| ENDINGS.contains(&ending.to_lowercase().as_str()));
    if !is_readable {
        return Ok(Vec::new());
    }
    if is_one(bytes) {
        if depth >= DEEPEST {
            return Err(ImportError::TooDeep);
        }
        return drafts_at(bytes, depth + 1);
    }
    let (mut articles, warnings) = format::read(name, bytes)?;
    articles.retain(|draft| has_prose(&draft.pieces));
    for draft in &mut articles {
        draft.warnings.splice(0..0, warnings.iter().cloned());
    }
    Ok(articles)
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
