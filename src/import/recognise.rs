//! Recognising the parts of an article: headline, subheadings, boilerplate, dateline.

use super::boilerplate::{self, Mark, ends_sentence, final_mark};
use super::dateline::{self, Dateline};
use super::draft::{Draft, Piece};
use super::metadata;
use super::{Imported, Warning, internal, language, standing};
use crate::text::{Article, BlockKind, Language, Metadata};

/// A piece with what it was recognised as.
#[derive(Debug)]
pub(super) struct Part {
    /// Its characters.
    pub text: String,
    /// What it is; nothing as long as that is open.
    pub kind: Option<BlockKind>,
    /// Which boilerplate it is, if it is any.
    pub mark: Option<Mark>,
    /// What stands before its first sentence.
    pub dateline: Option<Dateline>,
}

impl Part {
    fn new(text: &str, kind: Option<BlockKind>) -> Self {
        Self {
            text: text.trim().to_owned(),
            kind,
            mark: None,
            dateline: None,
        }
    }

    fn set_mark(&mut self, mark: Option<Mark>) {
        if let Some(mark) = mark {
            self.mark = Some(mark);
            self.kind = Some(match mark {
                Mark::Internal => BlockKind::Internal,
                _ => BlockKind::Boilerplate,
            });
        }
    }

    fn is_open(&self) -> bool {
        self.kind.is_none()
    }
}

/// How many pieces from the top may belong to the head of an article.
const HEAD: usize = 12;
/// The longest headline, in characters.
const LONGEST_HEADLINE: usize = 220;
/// The longest subheading, in characters and words.
const LONGEST_SUBHEADING: (usize, usize) = (110, 16);

/// Puts an article together; `file` is the name it came under, if any.
pub(super) fn compose(mut draft: Draft, file: Option<&str>) -> Imported {
    let has_marked_titles = draft.has_marked_titles;
    place_headline(&mut draft);
    let pieces = std::mem::take(&mut draft.pieces);
    let mut parts = split_mashed(pieces);
    for part in parts.iter_mut().take(HEAD) {
        // Wires end the lines above a text with it.
        if let Some(words) = part.text.strip_suffix(" =") {
            part.text = words.trim_end().to_owned();
        }
    }
    for part in parts.iter_mut().filter(|part| part.is_open()) {
        part.set_mark(boilerplate::anywhere(&part.text));
    }
    let lead = lead(&parts);
    mark_head(&mut parts, lead);
    mark_notes(&mut parts, lead);
    mark_foot(&mut parts, lead);
    split_credit(&mut parts);
    if !has_marked_titles {
        name_titles(&mut parts, lead);
    }
    for part in parts.iter_mut().filter(|part| part.is_open()) {
        part.kind = Some(BlockKind::Paragraph);
    }
    add_dateline(&mut parts, draft.dateline.take());
    let first_paragraphs = parts
        .iter_mut()
        .filter(|part| part.kind == Some(BlockKind::Paragraph) && !is_point(&part.text))
        .take(3);
    for part in first_paragraphs {
        part.dateline = dateline::find(&part.text);
        if part.dateline.is_some() {
            break;
        }
    }
    finish(&parts, draft, file)
}

/// Puts the headline that the format keeps apart above the text, unless it stands there already.
fn place_headline(draft: &mut Draft) {
    let Some(headline) = &draft.meta.headline else {
        return;
    };
    let same = |piece: &Piece| piece.text.trim() == headline.trim();
    if draft
        .pieces
        .iter()
        .any(|piece| piece.kind == Some(BlockKind::Headline))
    {
        return;
    }
    match draft.pieces.iter_mut().take(HEAD).find(|piece| same(piece)) {
        Some(piece) => piece.kind = Some(BlockKind::Headline),
        None => {
            let piece = Piece::of(BlockKind::Headline, headline.as_str());
            draft.pieces.insert(0, piece);
        }
    }
}

/// Whether a paragraph is one of the points that sum a report up above its dateline: "* Dollar falls".
fn is_point(text: &str) -> bool {
    text.starts_with(['*', '•', '-', '–'])
}

/// Puts the dateline that the format keeps apart before the first paragraph, unless one of the first
/// has one.
fn add_dateline(parts: &mut [Part], dateline: Option<String>) {
    let Some(dateline) = dateline else {
        return;
    };
    let words = dateline
        .trim()
        .trim_end_matches(['-', '–', '—', '_'])
        .trim_end();
    let paragraphs = parts
        .iter_mut()
        .filter(|part| part.kind == Some(BlockKind::Paragraph) && !is_point(&part.text))
        .take(3);
    let mut first = None;
    for part in paragraphs {
        if part.text.starts_with(words) || dateline::find(&part.text).is_some() {
            return;
        }
        first.get_or_insert(part);
    }
    if let Some(first) = first.filter(|_| !words.is_empty()) {
        first.text = format!("{words} - {}", first.text);
    }
}

/// Marks what is for the newsroom only: from a heading such as "Notizblock" to the end, apart from
/// the line with the authors' codes that closes the text.
fn mark_notes(parts: &mut [Part], lead: usize) {
    let heading = parts
        .iter()
        .enumerate()
        .skip(lead + 1)
        .find(|(_, part)| {
            part.kind != Some(BlockKind::Headline) && internal::is_heading(&part.text)
        })
        .map(|(index, _)| index);
    let Some(heading) = heading else {
        return;
    };
    let closing = parts
        .last()
        // What the format itself keeps from publication stays so, however short.
        .filter(|part| part.kind != Some(BlockKind::Internal))
        .and_then(|part| boilerplate::in_foot(&part.text));
    let end = parts.len() - usize::from(closing.is_some());
    for part in &mut parts[heading..end.max(heading)] {
        part.set_mark(Some(Mark::Internal));
    }
    if let Some(last) = parts.last_mut() {
        last.set_mark(closing);
    }
}

fn finish(parts: &[Part], draft: Draft, file: Option<&str>) -> Imported {
    let has = |kind| parts.iter().any(|part| part.kind == Some(kind));
    let body: Vec<_> = parts
        .iter()
        .filter(|part| matches!(part.kind, Some(BlockKind::Paragraph)))
        .map(|part| part.text.as_str())
        .take(60)
        .collect();
    let sample = if body.is_empty() {
        parts
            .iter()
            .take(3)
            .map(|part| part.text.as_str())
            .collect::<Vec<_>>()
            .join("\n")
    } else {
        body.join("\n")
    };
    let mut meta = completed(draft.meta, metadata::gather(parts, file));
    meta.language = language::settle(&sample, draft.language);
    standing::settle(&mut meta);
    let mut warnings = draft.warnings;
    if has(BlockKind::Headline) && !has(BlockKind::Paragraph) {
        warnings.push(Warning::OnlyHeadline);
    }
    if meta.language == Language::Other {
        warnings.push(Warning::LanguageUnknown);
    }
    if language::is_right_to_left(&sample) {
        warnings.push(Warning::RightToLeft);
    }
    let blocks = parts.iter().map(|part| {
        (
            part.kind.unwrap_or(BlockKind::Paragraph),
            part.dateline.as_ref().map_or(0, |dateline| dateline.len),
            part.text.as_str(),
        )
    });
    let mut article = Article::from_blocks(blocks, meta);
    article.file = file.map(str::to_owned);
    Imported { article, warnings }
}

/// What the format says, with what was found in the text where it says nothing.
fn completed(known: Metadata, found: Metadata) -> Metadata {
    // A time of day without its day, or of another day, would say something else.
    let (published, time) = match known.published {
        Some(day) => (Some(day), known.time),
        None => (found.published, known.time.or(found.time)),
    };
    Metadata {
        headline: known.headline.or(found.headline),
        provider: known.provider.or(found.provider),
        place: known.place.or(found.place),
        byline: known.byline.or(found.byline),
        credit: known.credit.or(found.credit),
        copyright: known.copyright.or(found.copyright),
        published,
        time,
        language: found.language,
        hops: known.hops,
        sent: known.sent,
        versioned: known.versioned,
        urgency: known.urgency.or(found.urgency),
        embargo: known.embargo.or(found.embargo),
        mark: known.mark.or(found.mark),
        standing: known.standing.max(found.standing),
        item: known.item,
        version: known.version,
        slug: known.slug.or(found.slug),
    }
}

/// Takes lines apart that copying from a page has run together: "date 2024-10 Title Stand: 21.10.2024".
fn split_mashed(pieces: Vec<Piece>) -> Vec<Part> {
    let mut parts = Vec::with_capacity(pieces.len() + 4);
    for (index, piece) in pieces.into_iter().enumerate() {
        let mut text = piece.text.as_str();
        if piece.kind.is_none() && index < HEAD {
            if let Some(at) = leading_marker(text) {
                parts.push(Part::new(&text[..at], Some(BlockKind::Boilerplate)));
                text = &text[at..];
            }
            if let Some(at) = trailing_stamp(text) {
                parts.push(Part::new(&text[..at], piece.kind));
                text = &text[at..];
            }
        }
        parts.push(Part::new(text, piece.kind));
    }
    parts.retain(|part| !part.text.is_empty());
    parts
}

/// Where the text starts behind a marker like "date 2024-10": a label and a year with its month.
fn leading_marker(text: &str) -> Option<usize> {
    let mut words = text.split_whitespace();
    let label = words.next()?;
    let number = words.next()?;
    let is_label = matches!(
        label.to_lowercase().trim_end_matches(':'),
        "date" | "datum" | "published" | "veröffentlicht"
    );
    let is_month = (7..=10).contains(&number.len())
        && number.bytes().take(4).all(|byte| byte.is_ascii_digit())
        && number.as_bytes().get(4) == Some(&b'-')
        && number
            .bytes()
            .skip(5)
            .all(|byte| byte.is_ascii_digit() || byte == b'-');
    words.next()?;
    let at = text.find(number)? + number.len();
    (is_label && is_month).then_some(at)
}

/// Where a stamp starts that ends a line: "Title Stand: 21.10.2024 13:07 Uhr".
fn trailing_stamp(text: &str) -> Option<usize> {
    let at = [
        "Stand:",
        "Published:",
        "Veröffentlicht:",
        "Aktualisiert:",
        "Updated:",
    ]
    .iter()
    .filter_map(|label| text.rfind(label))
    .max()?;
    let tail = text.get(at..)?;
    let is_stamp = tail.len() <= 60 && boilerplate::stamp(tail).0.is_some() && !ends_sentence(tail);
    (at > 0 && is_stamp).then_some(at)
}

/// The first paragraph of the report: the first with a dateline near the top, else the first that
/// reads like prose.
fn lead(parts: &[Part]) -> usize {
    let open = || parts.iter().enumerate().filter(|(_, part)| part.is_open());
    let dated = open()
        .take(HEAD)
        .take_while(|(_, part)| part.text.len() <= 400 || dateline::find(&part.text).is_some())
        .find(|(_, part)| part.text.len() > 60 && dateline::find(&part.text).is_some());
    let prose = || {
        open().find(|(_, part)| {
            let long = part.text.len() > LONGEST_HEADLINE * 2;
            long || ends_sentence(&part.text)
                && part.text.split_whitespace().nth(5).is_some()
                && !matches!(final_mark(&part.text), Some('?' | '!'))
        })
    };
    dated.or_else(prose).map_or(parts.len(), |(index, _)| index)
}

fn mark_head(parts: &mut [Part], lead: usize) {
    for part in parts.iter_mut().take(lead).filter(|part| part.is_open()) {
        part.set_mark(boilerplate::in_head(&part.text));
    }
    // Names and dates that their formats show as titles, or as something beside the text.
    for part in parts.iter_mut().take(HEAD) {
        let is_beside = part.kind == Some(BlockKind::Boilerplate) && part.mark.is_none();
        if is_beside || part.kind == Some(BlockKind::Subheading) {
            let mark = boilerplate::in_head(&part.text);
            part.set_mark(mark.filter(|mark| matches!(mark, Mark::Byline | Mark::Stamp)));
        }
    }
}

/// Marks credits and codes at the end, from below upwards, as far as nothing of the report comes.
fn mark_foot(parts: &mut [Part], lead: usize) {
    for part in parts.iter_mut().skip(lead + 1).rev() {
        if part.kind == Some(BlockKind::Boilerplate) {
            continue;
        }
        if part.is_open() {
            part.set_mark(boilerplate::in_foot(&part.text));
        }
        if part.mark.is_none() {
            break;
        }
    }
}

/// Makes a part of its own of the credit behind the last sentence of the report.
fn split_credit(parts: &mut Vec<Part>) {
    let Some(last) = parts.iter().rposition(Part::is_open) else {
        return;
    };
    let Some(at) = boilerplate::trailing_credit(&parts[last].text) else {
        return;
    };
    let credit = parts[last].text.split_off(at);
    let kept = parts[last].text.trim_end().len();
    parts[last].text.truncate(kept);
    let mut part = Part::new(&credit, None);
    part.set_mark(Some(Mark::Credit));
    parts.insert(last + 1, part);
}

/// Names the headline and the subheadings.
fn name_titles(parts: &mut [Part], lead: usize) {
    let first = parts.iter().position(Part::is_open);
    if let Some(first) = first
        && parts[first].text.chars().count() <= LONGEST_HEADLINE
        && (is_title(&parts[first].text) || first < lead && lead < parts.len())
    {
        parts[first].kind = Some(BlockKind::Headline);
    }
    let last = parts
        .iter()
        .rposition(|part| part.is_open() && !is_short_title(&part.text));
    let mut run: Vec<usize> = Vec::new();
    for index in 0..=parts.len() {
        let short = parts
            .get(index)
            .is_some_and(|part| part.is_open() && is_short_title(&part.text));
        if short {
            run.push(index);
            continue;
        }
        // Three short lines in a row are a list or a table; what nothing follows is no title.
        for &title in run.iter().filter(|_| run.len() < 3) {
            if last.is_some_and(|last| title < last) {
                parts[title].kind = Some(BlockKind::Subheading);
            }
        }
        run.clear();
    }
}

/// Whether `text` does not end like a sentence, so that it may be a title. Questions and
/// exclamations may be titles.
fn is_title(text: &str) -> bool {
    let plain_end = match final_mark(text) {
        Some('.') => ends_with_short_form(text),
        Some('…' | ',' | ';' | ':') => false,
        _ => true,
    };
    plain_end && !starts_like_item(text)
}

fn is_short_title(text: &str) -> bool {
    let (chars, words) = LONGEST_SUBHEADING;
    text.len() <= chars * 4
        && text.chars().count() <= chars
        && text.split_whitespace().count() <= words
        && is_title(text)
        && !(text.starts_with(['"', '„', '“', '»', '«']) && ends_sentence(text))
        && text.contains(char::is_alphabetic)
}

fn starts_like_item(text: &str) -> bool {
    text.starts_with(['-', '–', '•', '*', '+', '·']) || text.starts_with(|c: char| c.is_lowercase())
}

/// Whether the stop at the end belongs to a short form: "U.S.", "Inc.".
fn ends_with_short_form(text: &str) -> bool {
    let last = text.split_whitespace().next_back().unwrap_or_default();
    // "She said: “It hurt.”": the mark behind the stop closes a quotation.
    let closing =
        |c: char| c == '.' || !c.is_alphanumeric() && c.is_ascii() || "“”«»‘’‹›".contains(c);
    let word = last.trim_end_matches(closing);
    word.contains('.') || matches!(word, "Inc" | "Co" | "Corp" | "Ltd" | "Jr" | "Sr")
}

#[cfg(test)]
mod tests;
