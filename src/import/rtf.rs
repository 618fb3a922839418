//! Rich text (RTF), as TextEdit, WordPad and older editorial systems save it.
//!
//! Only what a reader sees is read: tables of fonts, colours and styles, pictures, notes, heads of pages and
//! what the author has hidden or struck out are passed over. The format is that of Microsoft's "Rich Text
//! Format Specification", version 1.9.1.
//!
//! Of the libraries for it, `rtf-parser-tt` 0.6 goes furthest, but gives no style or outline level of a paragraph
//! and no dates, makes one of `\line` and `\par`, shows what is struck out as deleted, refuses what is cut off or
//! has one damaged `\'`, and needs time in the square of the empty lines (200 000 of them: 20 s). `rtf-parser`
//! 0.4, which it is a fork of, has no code pages and no hidden text either, and `rtf-grimoire` 0.2 only splits
//! into tokens.

mod style;

use encoding_rs::{Encoding, WINDOWS_1252};
use jiff::civil::Date;

use self::style::{Styles, encoding_of_charset, encoding_of_page};
use super::draft::{Draft, Piece, tidy};
use super::{ImportError, boilerplate, package};
use crate::text::{BlockKind, Metadata, Moment};

/// How deep groups may lie in each other. Those of tables in text boxes stay below 40.
const DEEPEST: usize = 512;

/// Whether `bytes` are rich text.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    bytes.starts_with(b"{\\rtf")
}

/// The article in a document.
///
/// # Errors
/// When its groups lie in each other too deep.
pub(super) fn draft(bytes: &[u8]) -> Result<Draft, ImportError> {
    let mut reader = Reader::new(bytes);
    reader.read()?;
    reader.end_paragraph();
    let mut draft = Draft {
        has_marked_titles: reader.has_title,
        ..Draft::of(reader.pieces)
    };
    let has_byline = draft
        .pieces
        .iter()
        .take(5)
        .any(|piece| boilerplate::byline(&piece.text).is_some());
    draft.meta = Metadata {
        // A login is nobody's name, and who made the file need not have written the text.
        byline: tidy(&reader.author).filter(|name| name.contains(' ') && !has_byline),
        versioned: reader.changed.moment().or_else(|| reader.made.moment()),
        ..Metadata::default()
    };
    Ok(draft)
}

/// Where the words of a group go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Place {
    /// Into the text.
    Text,
    /// Nowhere.
    Nowhere,
    /// Into the table of fonts.
    Fonts,
    /// Into the table of styles.
    Styles,
    /// To the author's name.
    Author,
    /// To the time when it was made.
    Made,
    /// To the time when it was last changed.
    Changed,
}

/// What holds within a group.
#[derive(Clone, Copy, Debug)]
struct State {
    place: Place,
    is_hidden: bool,
    /// How many characters stand behind each one of Unicode, for programs that do not know it.
    fallback: usize,
    encoding: &'static Encoding,
}

/// A time, as its parts are told one by one.
#[derive(Clone, Copy, Default, Debug)]
struct Time {
    year: i16,
    month: i8,
    day: i8,
    hour: i8,
    minute: i8,
}

impl Time {
    fn take(&mut self, word: &str, figure: i32) {
        let small = i8::try_from(figure).unwrap_or(0);
        match word {
            "yr" => self.year = i16::try_from(figure).unwrap_or(0),
            "mo" => self.month = small,
            "dy" => self.day = small,
            "hr" => self.hour = small,
            "min" => self.minute = small,
            _ => {}
        }
    }

    fn moment(self) -> Option<Moment> {
        let day = Date::new(self.year, self.month, self.day).ok()?;
        let time = jiff::civil::Time::new(self.hour, self.minute, 0, 0).ok()?;
        (self.year > 1900).then(|| Moment::new(day.to_datetime(time), None))
    }
}

struct Reader<'a> {
    rest: &'a [u8],
    state: State,
    groups: Vec<State>,
    styles: Styles,
    pieces: Vec<Piece>,
    has_title: bool,
    /// The words of the paragraph, their line breaks kept.
    words: String,
    /// Bytes of it that are not decoded yet.
    bytes: Vec<u8>,
    /// Halves of characters beyond the first plane.
    halves: Vec<u16>,
    /// How many characters of the fallback are still to come.
    to_skip: usize,
    /// The level of the paragraph as a title: 0 for the first.
    level: Option<u32>,
    author: String,
    made: Time,
    changed: Time,
}

impl<'a> Reader<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        Self {
            rest: bytes,
            state: State {
                place: Place::Text,
                is_hidden: false,
                fallback: 1,
                encoding: WINDOWS_1252,
            },
            groups: Vec::new(),
            styles: Styles::default(),
            pieces: Vec::new(),
            has_title: false,
            words: String::new(),
            bytes: Vec::new(),
            halves: Vec::new(),
            to_skip: 0,
            level: None,
            author: String::new(),
            made: Time::default(),
            changed: Time::default(),
        }
    }

    fn read(&mut self) -> Result<(), ImportError> {
        while let Some((&byte, rest)) = self.rest.split_first() {
            self.rest = rest;
            match byte {
                b'{' => {
                    self.decode();
                    if self.groups.len() >= DEEPEST {
                        return Err(ImportError::TooDeep);
                    }
                    self.groups.push(self.state);
                    self.to_skip = 0;
                }
                b'}' => {
                    self.decode();
                    if self.state.place == Place::Styles {
                        self.styles.end_style();
                    }
                    self.to_skip = 0;
                    match self.groups.pop() {
                        Some(state) => self.state = state,
                        // What follows the document belongs to nobody.
                        None => return Ok(()),
                    }
                    if self.groups.is_empty() {
                        return Ok(());
                    }
                }
                b'\\' => self.control(),
                b'\r' | b'\n' | 0 => {}
                byte => self.byte(byte),
            }
        }
        self.decode();
        Ok(())
    }

    /// What a backslash begins.
    fn control(&mut self) {
        let Some(&first) = self.rest.first() else {
            return;
        };
        if !first.is_ascii_alphabetic() {
            self.rest = &self.rest[1..];
            return self.symbol(first);
        }
        let letters = self
            .rest
            .iter()
            .take_while(|byte| byte.is_ascii_alphabetic());
        let (word, rest) = self.rest.split_at(letters.count());
        let sign = usize::from(rest.first() == Some(&b'-'));
        let digits = rest[sign..].iter().take_while(|byte| byte.is_ascii_digit());
        let count = digits.count();
        let (figure, rest) = rest.split_at(if count > 0 { sign + count } else { 0 });
        let figure = std::str::from_utf8(figure)
            .ok()
            .and_then(|it| it.parse().ok());
        // One space ends the word and is none of the text.
        self.rest = rest.strip_prefix(b" ").unwrap_or(rest);
        let word = std::str::from_utf8(word).unwrap_or_default();
        if word == "bin" {
            let length = figure.and_then(|it: i32| usize::try_from(it).ok());
            self.rest = self.rest.get(length.unwrap_or(0)..).unwrap_or_default();
            return;
        }
        self.word(word, figure);
    }

    fn symbol(&mut self, symbol: u8) {
        match symbol {
            b'\'' => {
                let digits = self
                    .rest
                    .get(..2)
                    .and_then(|it| std::str::from_utf8(it).ok());
                let byte = digits.and_then(|it| u8::from_str_radix(it, 16).ok());
                if let Some(byte) = byte {
                    self.rest = &self.rest[2..];
                    self.byte(byte);
                }
            }
            b'\\' | b'{' | b'}' => self.byte(symbol),
            b'~' => self.character('\u{a0}'),
            b'_' => self.character('\u{2011}'),
            // A group that programs may pass over which do not know it.
            b'*' => self.state.place = Place::Nowhere,
            b'\r' | b'\n' => self.end_paragraph(),
            _ => {}
        }
    }

    /// A byte of text.
    fn byte(&mut self, byte: u8) {
        if self.to_skip > 0 {
            self.to_skip -= 1;
            return;
        }
        self.end_halves();
        self.bytes.push(byte);
    }

    /// A character that the format has a word for.
    fn character(&mut self, c: char) {
        if self.to_skip > 0 {
            self.to_skip -= 1;
            return;
        }
        self.decode();
        self.put(c.encode_utf8(&mut [0; 4]));
    }

    fn decode(&mut self) {
        self.end_halves();
        if self.bytes.is_empty() {
            return;
        }
        let bytes = std::mem::take(&mut self.bytes);
        let (text, _) = self.state.encoding.decode_without_bom_handling(&bytes);
        self.put(&text);
    }

    fn end_halves(&mut self) {
        if !self.halves.is_empty() {
            let text = String::from_utf16_lossy(&std::mem::take(&mut self.halves));
            self.put(&text);
        }
    }

    /// Puts words where those of the group belong.
    fn put(&mut self, text: &str) {
        match self.state.place {
            Place::Text if !self.state.is_hidden => self.words.push_str(text),
            Place::Styles => self.styles.name(text),
            Place::Author => self.author.push_str(text),
            _ => {}
        }
    }

    fn end_paragraph(&mut self) {
        self.decode();
        if self.state.place != Place::Text {
            return;
        }
        for text in package::paragraphs(&std::mem::take(&mut self.words)) {
            let kind = self.level.map(|level| {
                if !self.has_title && (level == 0 || self.pieces.is_empty()) {
                    BlockKind::Headline
                } else {
                    BlockKind::Subheading
                }
            });
            self.has_title |= kind == Some(BlockKind::Headline);
            self.pieces.push(Piece { text, kind });
        }
    }

    fn word(&mut self, word: &str, figure: Option<i32>) {
        let number = figure.and_then(|it| u32::try_from(it).ok());
        let is_on = figure != Some(0);
        match word {
            "u" => {
                if self.to_skip > 0 {
                    self.to_skip -= 1;
                    return;
                }
                if !self.bytes.is_empty() {
                    self.decode();
                }
                // Written as a signed number of 16 bits.
                let half = figure.unwrap_or(0).rem_euclid(0x1_0000);
                self.halves.push(u16::try_from(half).unwrap_or(0xfffd));
                self.to_skip = self.state.fallback;
                return;
            }
            "uc" => self.state.fallback = number.map_or(1, |it| it.min(16) as usize),
            "par" | "sect" | "page" | "row" | "nestrow" => self.end_paragraph(),
            "line" | "softline" | "column" => self.character('\n'),
            "tab" | "cell" | "nestcell" | "emspace" | "enspace" | "qmspace" => self.character(' '),
            "emdash" => self.character('—'),
            "endash" => self.character('–'),
            "lquote" => self.character('‘'),
            "rquote" => self.character('’'),
            "ldblquote" => self.character('“'),
            "rdblquote" => self.character('”'),
            "bullet" => self.character('•'),
            "v" | "deleted" => {
                self.decode();
                self.state.is_hidden = is_on;
            }
            "plain" => {
                self.decode();
                self.state.is_hidden = false;
                self.state.encoding = self.styles.encoding();
            }
            "pard" => self.level = None,
            "outlinelevel" => self.level = number.filter(|level| *level < 9),
            "s" => match self.state.place {
                Place::Styles => self.styles.begin_style(number),
                Place::Text => self.level = self.styles.level(number).or(self.level),
                _ => {}
            },
            "f" => {
                self.decode();
                if self.state.place == Place::Fonts {
                    self.styles.begin_font(number);
                } else {
                    self.state.encoding = self.styles.encoding_of_font(number);
                }
            }
            "fcharset" if self.state.place == Place::Fonts => {
                self.styles.font(number.and_then(encoding_of_charset));
            }
            "mac" => self.declare(encoding_of_page(10_000)),
            "ansicpg" => self.declare(number.and_then(encoding_of_page)),
            "yr" | "mo" | "dy" | "hr" | "min" => {
                let figure = figure.unwrap_or(0);
                match self.state.place {
                    Place::Made => self.made.take(word, figure),
                    Place::Changed => self.changed.take(word, figure),
                    _ => {}
                }
            }
            _ => self.destination(word),
        }
        self.to_skip = 0;
    }

    fn declare(&mut self, encoding: Option<&'static Encoding>) {
        if let Some(encoding) = encoding {
            self.styles.declare(encoding);
            self.state.encoding = encoding;
        }
    }

    /// Words that tell where those of their group go.
    fn destination(&mut self, word: &str) {
        let place = match word {
            "fonttbl" => Place::Fonts,
            "stylesheet" => Place::Styles,
            "author" => Place::Author,
            "creatim" => Place::Made,
            "revtim" => Place::Changed,
            // The words of a box lie inside a drawing.
            "shptxt" => Place::Text,
            "colortbl" | "info" | "pict" | "object" | "header" | "headerl" | "headerr"
            | "headerf" | "footer" | "footerl" | "footerr" | "footerf" | "footnote"
            | "annotation" | "atnid" | "listtext" | "pntext" | "nonshppict" | "fldinst"
            | "datafield" | "themedata" | "xe" | "tc" | "title" | "subject" | "operator"
            | "keywords" | "comment" | "doccomm" | "company" | "manager" | "category"
            | "printim" | "buptim" | "filetbl" | "revtbl" | "listtable" | "listoverridetable"
            | "private" => Place::Nowhere,
            _ => return,
        };
        self.decode();
        self.state.place = place;
    }
}

#[cfg(test)]
mod tests;
