//! Which format a file is in, by what is in it.
//!
//! The name of a file decides one thing only: whether text is Markdown, which is text like any other.

use serde_json::Value;

use super::draft::Draft;
use super::{
    ImportError, Warning, decode, feed, html, json_feed, mail, markdown, newsml_1, newsml_g2,
    ninjs, nitf, package, plain, rtf, wire, xml,
};
use crate::text::Text;

/// How files begin that hold no text that could be read: PDF, the old formats of Word, pictures.
const FOREIGN: [&[u8]; 7] = [
    b"%PDF",
    b"\xd0\xcf\x11\xe0",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"7z\xbc\xaf",
];

/// The articles in `bytes`, and what was odd about the file.
///
/// # Errors
/// When no article can be made of them.
pub(super) fn read(name: &str, bytes: &[u8]) -> Result<(Vec<Draft>, Vec<Warning>), ImportError> {
    if package::is_one(bytes) {
        return Ok((vec![package::draft(bytes)?], Vec::new()));
    }
    if rtf::is_one(bytes) {
        return Ok((vec![rtf::draft(bytes)?], Vec::new()));
    }
    if FOREIGN.iter().any(|start| bytes.starts_with(start)) {
        return Err(ImportError::UnknownFormat);
    }
    if mail::is_one(bytes) {
        return Ok((mail::drafts(bytes)?, Vec::new()));
    }
    let (text, warnings) = decode::decode(bytes)?;
    let drafts = if wire::is_one(&text) {
        wire::drafts(&text)
    } else if xml::is_xml(&text) && !html::is_page(&text) {
        read_xml(&text)?
    } else if html::is_one(&text) || html::is_page(&text) {
        vec![html::draft(&text)?]
    } else if is_json(&text) {
        read_json(&text)?
    } else {
        vec![read_text(name, &text)]
    };
    Ok((drafts, warnings))
}

fn read_xml(text: &str) -> Result<Vec<Draft>, ImportError> {
    let prepared = xml::prepare(text)?;
    let document = xml::parse(&prepared)?;
    let (name, drafts) = if newsml_g2::is_one(&document) {
        ("NewsML-G2", newsml_g2::drafts(&document))
    } else if newsml_1::is_one(&document) {
        ("NewsML", newsml_1::drafts(&document))
    } else if nitf::is_one(&document) {
        ("NITF", vec![nitf::draft(&document)])
    } else if feed::is_one(&document) {
        ("RSS", feed::drafts(&document)?)
    } else if let Some(draft) = package::flat(&document) {
        ("XML", vec![draft])
    } else {
        return Err(ImportError::UnknownFormat);
    };
    if drafts.is_empty() {
        return Err(ImportError::WithoutText(name));
    }
    Ok(drafts)
}

/// JSON begins with an object that has a name, or a list of objects. Text in brackets does not.
fn is_json(text: &str) -> bool {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    let inner = |open: char| start.strip_prefix(open).map(str::trim_start);
    inner('{').is_some_and(|rest| rest.starts_with(['"', '}']))
        || inner('[').is_some_and(|rest| rest.starts_with('{'))
}

fn read_json(text: &str) -> Result<Vec<Draft>, ImportError> {
    let text = text.trim_start_matches('\u{feff}');
    let value: Value = serde_json::from_str(text).map_err(|error| {
        // The parser stops at a depth of 128.
        if error.to_string().contains("recursion limit") {
            ImportError::TooDeep
        } else {
            ImportError::Malformed {
                format: "JSON",
                line: error.line(),
                column: error.column().max(1),
            }
        }
    })?;
    let (name, drafts) = if json_feed::is_one(&value) {
        ("JSON Feed", json_feed::drafts(&value)?)
    } else if ninjs::is_one(&value) {
        ("ninjs", ninjs::drafts(&value))
    } else {
        return Err(ImportError::UnknownFormat);
    };
    if drafts.is_empty() {
        return Err(ImportError::WithoutText(name));
    }
    Ok(drafts)
}

fn read_text(name: &str, text: &str) -> Draft {
    let text = Text::normalise(text);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_markdown = ["md", "markdown"]
        .iter()
        .any(|known| ending.eq_ignore_ascii_case(known));
    if is_markdown {
        markdown::draft(text.as_str())
    } else {
        let mut draft = Draft::of(plain::pieces(text.as_str()));
        mail::set_apart_on_top(&mut draft);
        draft
    }
}
