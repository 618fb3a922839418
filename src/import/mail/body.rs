//! The text of a mail.

use std::borrow::Cow;

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{ContentType, Encoding, Message, MessagePart, MimeHeaders, PartType};

use super::passed_on;
use crate::import::draft::Piece;
use crate::import::{ImportError, Warning, decode, html};

/// The text of a mail: what is written as plain text, unless that only says that there is more in the HTML
/// beside it.
///
/// # Errors
/// When its HTML is hostile.
pub(super) fn pieces(
    mail: &Message<'_>,
    warnings: &mut Vec<Warning>,
) -> Result<Vec<Piece>, ImportError> {
    let mut plain = Vec::new();
    for part in mail.text_bodies().filter(|part| !is_attached(part)) {
        match &part.body {
            PartType::Text(text) => {
                plain.extend(passed_on::pieces(&characters(mail, part, text, warnings)));
            }
            PartType::Html(text) => {
                plain.extend(html::fragment(&characters(mail, part, text, warnings))?);
            }
            _ => {}
        }
    }
    let mut marked = Vec::new();
    for part in mail.html_bodies().filter(|part| !is_attached(part)) {
        if let PartType::Html(text) = &part.body {
            marked.extend(html::fragment(&characters(mail, part, text, warnings))?);
        }
    }
    warnings.dedup();
    let length =
        |pieces: &[Piece]| -> usize { pieces.iter().map(|piece| piece.text.chars().count()).sum() };
    if length(&marked) > length(&plain) * 2 + 100 {
        return Ok(marked);
    }
    Ok(plain)
}

/// The page in a mail that a browser made of it.
pub(super) fn page(mail: &Message<'_>) -> Option<String> {
    let pages = mail.parts.iter().filter_map(|part| match &part.body {
        PartType::Html(text) => Some(characters(mail, part, text, &mut Vec::new()).into_owned()),
        _ => None,
    });
    // The first is the page; others are frames in it.
    pages.into_iter().next()
}

/// The bytes of a part as they were attached.
pub(super) fn bytes<'a>(mail: &'a Message<'_>, part: &'a MessagePart<'_>) -> Cow<'a, [u8]> {
    match &part.body {
        // Its characters may have been taken for those of another encoding.
        PartType::Text(_) | PartType::Html(_) => match undecoded(mail, part) {
            Some(bytes) => bytes,
            None => Cow::Borrowed(part.contents()),
        },
        _ => Cow::Borrowed(part.contents()),
    }
}

fn is_attached(part: &MessagePart<'_>) -> bool {
    part.content_disposition()
        .is_some_and(ContentType::is_attachment)
}

/// The characters of a part. Where the encoding that it declares, or fails to, leaves some without a meaning,
/// they are those of the encoding that it is in.
fn characters<'a>(
    mail: &'a Message<'_>,
    part: &'a MessagePart<'_>,
    text: &'a str,
    warnings: &mut Vec<Warning>,
) -> Cow<'a, str> {
    if !text.contains('\u{fffd}') {
        return Cow::Borrowed(text);
    }
    let Some(bytes) = undecoded(mail, part) else {
        return Cow::Borrowed(text);
    };
    match decode::decode(&bytes) {
        Ok((text, odd)) => {
            let text = text.into_owned();
            warnings.extend(odd);
            Cow::Owned(text)
        }
        Err(_) => Cow::Borrowed(text),
    }
}

/// The bytes of a part before anything was made of them.
fn undecoded<'a>(mail: &'a Message<'_>, part: &MessagePart<'_>) -> Option<Cow<'a, [u8]>> {
    let place = part.offset_body as usize..part.offset_end as usize;
    let raw = mail.raw_message.get(place)?;
    match part.encoding {
        Encoding::None => Some(Cow::Borrowed(raw)),
        Encoding::QuotedPrintable => quoted_printable_decode(raw).map(Cow::Owned),
        Encoding::Base64 => base64_decode(raw).map(Cow::Owned),
    }
}
