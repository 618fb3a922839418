//! The tables of a document: which encoding its fonts are in, and which of its styles are titles.

use std::collections::BTreeMap;

use encoding_rs::{Encoding, WINDOWS_1252};

/// What the tables say.
#[derive(Debug)]
pub(super) struct Styles {
    /// What holds where a font has no encoding of its own.
    declared: &'static Encoding,
    fonts: BTreeMap<u32, &'static Encoding>,
    font: u32,
    levels: BTreeMap<u32, u32>,
    style: Option<u32>,
    name: String,
}

impl Default for Styles {
    fn default() -> Self {
        Self {
            declared: WINDOWS_1252,
            fonts: BTreeMap::new(),
            font: 0,
            levels: BTreeMap::new(),
            style: None,
            name: String::new(),
        }
    }
}

impl Styles {
    /// The document declares its encoding.
    pub fn declare(&mut self, encoding: &'static Encoding) {
        self.declared = encoding;
    }

    /// The encoding that it declares.
    pub fn encoding(&self) -> &'static Encoding {
        self.declared
    }

    /// An entry of the table of fonts begins.
    pub fn begin_font(&mut self, number: Option<u32>) {
        self.font = number.unwrap_or(0);
    }

    /// The font of the entry is in this encoding; in the declared one where there is none.
    pub fn font(&mut self, encoding: Option<&'static Encoding>) {
        if let Some(encoding) = encoding {
            self.fonts.insert(self.font, encoding);
        }
    }

    /// The encoding of text in a font.
    pub fn encoding_of_font(&self, number: Option<u32>) -> &'static Encoding {
        let known = self.fonts.get(&number.unwrap_or(0));
        known.copied().unwrap_or(self.declared)
    }

    /// An entry of the table of styles begins.
    pub fn begin_style(&mut self, number: Option<u32>) {
        self.style = number;
        self.name.clear();
    }

    /// A part of the name of the entry.
    pub fn name(&mut self, text: &str) {
        self.name.push_str(text);
    }

    /// The entry ends.
    pub fn end_style(&mut self) {
        let name = std::mem::take(&mut self.name);
        let Some(number) = self.style.take() else {
            return;
        };
        let low = name.trim().trim_end_matches(';').trim().to_lowercase();
        let level = match low.as_str() {
            "title" | "titel" => Some(0),
            "subtitle" | "untertitel" => Some(1),
            _ => ["heading ", "überschrift "]
                .iter()
                .find_map(|start| low.strip_prefix(start))
                .and_then(|level| level.trim().parse::<u32>().ok())
                .map(|level| level.saturating_sub(1)),
        };
        if let Some(level) = level {
            self.levels.insert(number, level);
        }
    }

    /// The level of paragraphs in a style as titles.
    pub fn level(&self, number: Option<u32>) -> Option<u32> {
        self.levels.get(&number?).copied()
    }
}

/// The encoding of a code page of Windows.
pub(super) fn encoding_of_page(page: u32) -> Option<&'static Encoding> {
    let label = match page {
        932 => "shift_jis".to_owned(),
        936 => "gbk".to_owned(),
        949 => "euc-kr".to_owned(),
        950 => "big5".to_owned(),
        10_000 => "macintosh".to_owned(),
        65_001 => "utf-8".to_owned(),
        page => format!("windows-{page}"),
    };
    Encoding::for_label(label.as_bytes())
}

/// The encoding that a font's character set is in; nothing for those that say nothing about it.
pub(super) fn encoding_of_charset(charset: u32) -> Option<&'static Encoding> {
    encoding_of_page(match charset {
        77 => 10_000,
        128 => 932,
        129 => 949,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        _ => return None,
    })
}
