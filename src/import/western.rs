//! Latin letters in encodings that are older than that of Windows, and text that was encoded twice.
//!
//! Every byte has some meaning in all of these encodings, so that only sense can tell them apart: whether
//! letters of German and its neighbours stand within words, and quotation marks and dashes beside them.

use encoding_rs::{MACINTOSH, WINDOWS_1252};

/// An encoding that files have kept from before Windows and Unicode.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Older {
    /// That of the Macintosh, in which programs for layout still export.
    Macintosh,
    /// Code page 850 of DOS, which wires and archives have handed down.
    Dos,
}

/// What the bytes from 128 on mean in code page 850.
const DOS: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";

/// How much more sense an older encoding must make, in letters and marks: a name from a
/// neighbouring country is no evidence.
const CLEARLY: i64 = 2;

/// The most bytes that are looked at.
const SAMPLE: usize = 100_000;

/// The encoding from before Windows that `bytes` are in, where that is clear.
pub(super) fn older(bytes: &[u8]) -> Option<Older> {
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    let windows = sense(&WINDOWS_1252.decode_without_bom_handling(sample).0);
    let macintosh = sense(&MACINTOSH.decode_without_bom_handling(sample).0);
    let dos = sense(&from_dos(sample));
    let best = if dos > macintosh {
        (dos, Older::Dos)
    } else {
        (macintosh, Older::Macintosh)
    };
    (best.0 > 0 && best.0 >= windows + CLEARLY).then_some(best.1)
}

/// The characters of bytes in code page 850.
pub(super) fn from_dos(bytes: &[u8]) -> String {
    let table: Vec<char> = DOS.chars().collect();
    let character = |byte: &u8| match byte.checked_sub(128) {
        Some(place) => table.get(usize::from(place)).copied().unwrap_or('\u{fffd}'),
        None => char::from(*byte),
    };
    bytes.iter().map(character).collect()
}

/// The characters of bytes that are UTF-8 in one part and in the encoding of Windows in another, as in
/// files that were put together of several. Nothing where hardly any are UTF-8.
pub(super) fn mixed(bytes: &[u8]) -> Option<String> {
    /// Fewer are chance.
    const ENOUGH: usize = 3;
    let mut text = String::new();
    let mut whole = 0;
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars().filter(|c| !c.is_ascii()) {
            // In the encodings of other scripts any two bytes may look like a letter.
            if !matches!(c, '\u{a0}'..='\u{ff}' | '\u{2010}'..='\u{20ac}') {
                return None;
            }
            whole += 1;
        }
        text.push_str(chunk.valid());
        text.push_str(&WINDOWS_1252.decode_without_bom_handling(chunk.invalid()).0);
    }
    (whole >= ENOUGH).then_some(text)
}

/// How many characters beyond ASCII stand where they may, less those that do not.
fn sense(text: &str) -> i64 {
    let mut before = ' ';
    let mut sense = 0;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let after = chars.peek().copied().unwrap_or(' ');
        if !c.is_ascii() {
            let beside = before.is_ascii_alphabetic() || after.is_ascii_alphabetic();
            let within = before.is_ascii_alphabetic() && after.is_ascii_alphabetic();
            let fits = match c {
                'ä' | 'ö' | 'ü' | 'ß' | 'é' | 'è' | 'ê' | 'à' | 'â' | 'á' | 'ç' | 'ë' | 'ï'
                | 'î' | 'í' | 'ô' | 'ó' | 'û' | 'ú' | 'ñ' | 'å' | 'ø' | 'æ' => beside,
                // A capital begins a word.
                'Ä' | 'Ö' | 'Ü' | 'É' | 'Å' | 'Ø' | 'Š' | 'Ž' | 'Č' => {
                    !before.is_alphabetic() && after.is_alphabetic()
                        || before.is_ascii_uppercase()
                        || after.is_ascii_uppercase()
                }
                '’' | '‘' => true,
                // In names of neighbours, where those of the Macintosh stand in German words.
                'š' | 'ž' => {
                    before = c;
                    continue;
                }
                '„' | '“' | '”' | '‚' | '«' | '»' | '‹' | '›' | '–' | '—' | '…' => {
                    !within
                }
                '§' | '°' | '€' | '·' | '\u{a0}' | '•' | '©' | '½' => !within,
                _ => false,
            };
            sense += if fits { 1 } else { -1 };
        }
        before = c;
    }
    sense
}

/// What `text` was before somebody took its UTF-8 for the encoding of Windows and encoded it again:
/// "hält" of "hÃ¤lt". Nothing where it is text as it stands.
pub(super) fn encoded_twice(text: &str) -> Option<String> {
    // All that begins a letter with a mark, and the marks that newsrooms use.
    if !text.contains(['Ã', 'â']) {
        return None;
    }
    let (bytes, _, unmappable) = WINDOWS_1252.encode(text);
    if unmappable || bytes.is_ascii() {
        return None;
    }
    String::from_utf8(bytes.into_owned()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{Warning, read_bytes};

    const TEXT: &str = "Köhler hält das für übertrieben – „schön“ sei anders, sagte sie in Zürich.";

    fn read(bytes: &[u8]) -> (String, Vec<Warning>) {
        let imported = read_bytes("a.txt", bytes).unwrap().remove(0);
        (
            imported.article.text().as_str().to_owned(),
            imported.warnings,
        )
    }

    #[test]
    fn texts_of_a_macintosh() {
        let bytes = MACINTOSH.encode(TEXT).0;
        let expected = (TEXT.to_owned(), vec![Warning::Decoded("macintosh")]);
        assert_eq!(read(&bytes), expected);
    }

    #[test]
    fn texts_of_dos() {
        let plain = TEXT.replace(['„', '“'], "\"").replace('–', "-");
        let bytes: Vec<u8> = plain
            .chars()
            .map(|c| match DOS.chars().position(|known| known == c) {
                Some(place) => u8::try_from(place + 128).unwrap(),
                None => u8::try_from(c).unwrap(),
            })
            .collect();
        assert_eq!(read(&bytes), (plain, vec![Warning::Decoded("IBM850")]));
    }

    #[test]
    fn texts_of_windows_stay_what_they_are() {
        for text in [
            TEXT,
            "Škoda, Žižkov und Aleš Novák: drei Namen.",
            "Janša said on Friday that nothing was settled.",
            "It’s over, she said — “at last”.",
            "Das kostet 5 € und 30 ¢, sagte er. Ein Café zahlt ½.",
            "Alien³ läuft wieder, 20 m² groß.",
        ] {
            let bytes = WINDOWS_1252.encode(text).0;
            assert_eq!(older(&bytes), None, "{text}");
        }
    }

    #[test]
    fn a_file_of_two_encodings() {
        let mut bytes = TEXT.as_bytes().to_vec();
        bytes.extend(*b"\n\n");
        bytes.extend(WINDOWS_1252.encode(TEXT).0.iter());
        let expected = (
            format!("{TEXT}\n\n{TEXT}"),
            vec![Warning::Decoded("windows-1252")],
        );
        assert_eq!(read(&bytes), expected);
    }

    #[test]
    fn text_that_was_encoded_twice_is_put_right() {
        let twice = WINDOWS_1252
            .decode_without_bom_handling(TEXT.as_bytes())
            .0
            .into_owned();
        assert_eq!(
            read(twice.as_bytes()),
            (TEXT.to_owned(), vec![Warning::Misdeclared])
        );
        for text in [TEXT, "João Âncora sagte das.", "SÃO PAULO", "pâté"] {
            assert_eq!(encoded_twice(text), None, "{text}");
        }
    }
}
