//! Bytes into characters.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_8859_15, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{ImportError, Warning, western};

/// Turns the bytes of a file into characters: by its byte order mark, else as UTF-16 where every other
/// byte is zero, else as UTF-8 where it is that, whatever it says of itself; else as it declares itself
/// (`<?xml encoding=…`, `<meta charset=…`), unless that leaves bytes without a meaning; else in the
/// encoding that is likeliest. Zero bytes at the end fill up a block on some disk and are no text.
pub(super) fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, Vec<Warning>), ImportError> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let rest = bytes.get(mark..).unwrap_or_default();
        if encoding == UTF_8 {
            refuse_binary(without_filling(rest))?;
        }
        return Ok(decoded(encoding, rest));
    }
    if let Some(encoding) = utf_16(bytes) {
        return Ok(decoded(encoding, bytes));
    }
    let bytes = without_filling(bytes);
    refuse_binary(bytes)?;
    let declared = declared(bytes);
    if let Ok(text) = std::str::from_utf8(bytes)
        && declared.is_none_or(Encoding::is_ascii_compatible)
    {
        return Ok(match western::encoded_twice(text) {
            Some(text) => (Cow::Owned(text), vec![Warning::Misdeclared]),
            None => (Cow::Borrowed(text), Vec::new()),
        });
    }
    if let Some(encoding) = declared.filter(|encoding| *encoding != UTF_8) {
        let (text, warnings) = decoded(encoding, bytes);
        if !warnings
            .iter()
            .any(|warning| matches!(warning, Warning::Replaced(_)))
        {
            // It says so itself; nobody needs to be told.
            return Ok((text, Vec::new()));
        }
    }
    let (text, mut warnings) = if is_damaged_utf_8(bytes) {
        decoded(UTF_8, bytes)
    } else {
        let encoding = likeliest(bytes);
        if encoding == WINDOWS_1252 {
            decoded_western(bytes)
        } else {
            decoded(encoding, bytes)
        }
    };
    if declared.is_some_and(|encoding| !warnings.contains(&Warning::Decoded(encoding.name()))) {
        warnings.push(Warning::Misdeclared);
    }
    Ok((text, warnings))
}

/// How much of a file may stand before its declaration, in bytes.
const DECLARED_WITHIN: usize = 2048;

/// The encoding that XML and HTML declare at their beginning.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(DECLARED_WITHIN))?;
    let head: String = head
        .iter()
        .map(|byte| char::from(*byte).to_ascii_lowercase())
        .collect();
    if !head.trim_start().starts_with('<') {
        return None;
    }
    let xml = head
        .split_once("<?xml")
        .and_then(|(_, rest)| rest.split_once("?>"))
        .and_then(|(declaration, _)| declaration.split_once("encoding"));
    let html = || {
        head.split_once("<meta")
            .and_then(|(_, rest)| rest.split_once("charset"))
    };
    let (_, rest) = xml.or_else(html)?;
    let label = rest
        .trim_start()
        .strip_prefix('=')?
        .trim_start()
        .trim_start_matches(['"', '\'']);
    let end = label.find(|c: char| !(c.is_ascii_alphanumeric() || "-_:.".contains(c)))?;
    Encoding::for_label(&label.as_bytes()[..end])
}

/// The share of bytes beyond ASCII, in one of this many, below which a text is written in Latin
/// letters: too little for a detector, and far too little for any other script.
const FEW_BEYOND_ASCII: usize = 50;

/// The encoding that the bytes are likeliest in.
fn likeliest(bytes: &[u8]) -> &'static Encoding {
    let beyond = bytes.iter().filter(|byte| !byte.is_ascii()).count();
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    let western = guess == WINDOWS_1252 || beyond * FEW_BEYOND_ASCII < bytes.len();
    if !western {
        return guess;
    }
    // Where only ISO-8859-15 has the euro stands a sign of currency in Windows-1252 that no newsroom
    // uses; and that has quotation marks and dashes where ISO-8859-15 has control characters.
    let has_euro = bytes.contains(&0xa4);
    let has_marks = bytes.iter().any(|byte| (0x80..0xa0).contains(byte));
    if has_euro && !has_marks {
        ISO_8859_15
    } else {
        WINDOWS_1252
    }
}

/// Bytes of Latin letters beyond ASCII: in the encoding of Windows, unless one of the older ones makes
/// far more sense of them.
fn decoded_western(bytes: &[u8]) -> (Cow<'_, str>, Vec<Warning>) {
    if let Some(text) = western::mixed(bytes) {
        return (
            Cow::Owned(text),
            vec![Warning::Decoded(WINDOWS_1252.name())],
        );
    }
    match western::older(bytes) {
        Some(western::Older::Macintosh) => decoded(MACINTOSH, bytes),
        Some(western::Older::Dos) => (
            Cow::Owned(western::from_dos(bytes)),
            vec![Warning::Decoded("IBM850")],
        ),
        None => decoded(WINDOWS_1252, bytes),
    }
}

/// `bytes` without zeros at their end, unless there is nothing else.
fn without_filling(bytes: &[u8]) -> &[u8] {
    let end = bytes.iter().rposition(|byte| *byte != 0);
    end.map_or(bytes, |end| &bytes[..=end])
}

fn decoded<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> (Cow<'a, str>, Vec<Warning>) {
    let (text, damaged) = encoding.decode_without_bom_handling(bytes);
    let mut warnings = Vec::new();
    if encoding != UTF_8 {
        warnings.push(Warning::Decoded(encoding.name()));
    }
    if damaged {
        warnings.push(Warning::Replaced(text.matches('\u{fffd}').count()));
    }
    (text, warnings)
}

/// UTF-16 without a byte order mark: in texts of European languages nearly every second byte is
/// zero, and hardly any of the others.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = bytes.get(..4096).unwrap_or(bytes);
    if sample.len() < 8 || bytes.len() % 2 == 1 {
        return None;
    }
    let zeros = |first: usize| {
        sample
            .iter()
            .skip(first)
            .step_by(2)
            .filter(|&&byte| byte == 0)
            .count()
    };
    let pairs = sample.len() / 2;
    let (even, odd) = (zeros(0), zeros(1));
    if odd * 10 > pairs * 6 && even * 20 < pairs {
        Some(UTF_16LE)
    } else if even * 10 > pairs * 6 && odd * 20 < pairs {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// The share of control characters, in per cent, from which on bytes are no text. Wire formats frame
/// a text with a handful of them; pictures, archives and programs hold 5 % and more.
const MOST_CONTROLS: usize = 2;

/// The same for what begins with the frame of a wire: the shortest message is hardly longer than its
/// frame.
const MOST_CONTROLS_OF_WIRES: usize = 15;

/// Whether bytes begin like a wire: with SOH and a letter, perhaps SYN before them, and STX soon after.
fn is_framed(bytes: &[u8]) -> bool {
    let idle = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | 0 | 0x16 | 0x7f);
    let start = bytes.iter().position(|byte| !idle(byte));
    let frame = start.and_then(|start| bytes.get(start..bytes.len().min(start + 400)));
    frame.is_some_and(|frame| {
        frame.first() == Some(&1)
            && frame.get(1).is_some_and(u8::is_ascii_alphanumeric)
            && frame.contains(&2)
    })
}

fn refuse_binary(bytes: &[u8]) -> Result<(), ImportError> {
    let controls = bytes
        .iter()
        .filter(|&&byte| {
            byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x1a | 0x1b)
                || byte == 0x7f
        })
        .count();
    let most = if is_framed(bytes) {
        MOST_CONTROLS_OF_WIRES
    } else {
        MOST_CONTROLS
    };
    if controls * 100 > bytes.len() * most {
        let share = (controls * 100 / bytes.len().max(1)).clamp(1, 100);
        return Err(ImportError::Binary(u8::try_from(share).unwrap_or(100)));
    }
    Ok(())
}

/// Whether the bytes are UTF-8 with a few broken places: far more characters of several bytes are
/// whole than broken. Text in a one-byte encoding has next to none that are whole.
fn is_damaged_utf_8(bytes: &[u8]) -> bool {
    let mut whole = 0usize;
    let mut broken = 0usize;
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    whole > broken * 4
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: &str, warnings: &[Warning]) {
        let (text, found) = decode(bytes).expect("it is text");
        assert_eq!(text, expected);
        assert_eq!(found, warnings);
    }

    fn utf_16_bytes(text: &str, big: bool) -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|unit| {
                if big {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            })
            .collect()
    }

    #[test]
    fn zeros_at_the_end_are_no_text() {
        let mut bytes = "Die Brücke hält.".as_bytes().to_vec();
        bytes.extend([0; 500]);
        assert_eq!(decode(&bytes).unwrap().0, "Die Brücke hält.");
    }

    #[test]
    fn encodings() {
        check("Südkorea – „Ja“".as_bytes(), "Südkorea – „Ja“", &[]);
        check(b"\xef\xbb\xbfS\xc3\xbcd", "Süd", &[]);
        check(
            b"S\xfcdkorea fordert R\xfcckkehr, sagte der Au\xdfenminister \x84heute\x93.",
            "Südkorea fordert Rückkehr, sagte der Außenminister „heute“.",
            &[Warning::Decoded("windows-1252")],
        );
        let words = "Über Südkorea und den Norden berichtet niemand.";
        let mut marked = vec![0xff, 0xfe];
        marked.extend(utf_16_bytes(words, false));
        check(&marked, words, &[Warning::Decoded("UTF-16LE")]);
        check(
            &utf_16_bytes(words, false),
            words,
            &[Warning::Decoded("UTF-16LE")],
        );
        check(
            &utf_16_bytes(words, true),
            words,
            &[Warning::Decoded("UTF-16BE")],
        );
    }

    #[test]
    fn what_files_declare() {
        check(
            b"<?xml version='1.0' encoding='ISO-8859-1'?><x>S\xfcd</x>",
            "<?xml version='1.0' encoding='ISO-8859-1'?><x>Süd</x>",
            &[],
        );
        check(
            b"<!DOCTYPE html><META http-equiv=x content=\"text/html; charset=koi8-r\"><p>\xe7\xcf\xd2\xcf\xc4",
            "<!DOCTYPE html><META http-equiv=x content=\"text/html; charset=koi8-r\"><p>Город",
            &[],
        );
        // Valid UTF-8 is never anything else by accident.
        check(
            "<?xml version='1.0' encoding='ISO-8859-1'?><x>Süd</x>".as_bytes(),
            "<?xml version='1.0' encoding='ISO-8859-1'?><x>Süd</x>",
            &[],
        );
        check(
            b"<?xml version='1.0' encoding='UTF-8'?><x>S\xfcd, \xfcber \xc4rger</x>",
            "<?xml version='1.0' encoding='UTF-8'?><x>Süd, über Ärger</x>",
            &[Warning::Decoded("windows-1252"), Warning::Misdeclared],
        );
        // Text that speaks of an encoding declares none.
        check(
            b"encoding='koi8-r' \xfcber",
            "encoding='koi8-r' über",
            &[Warning::Decoded("windows-1252")],
        );
    }

    #[test]
    fn damaged_places_are_counted() {
        check(
            b"S\xc3\xbcd \xc3\xbcber \xc3\xa4rger \xc3\xb6fen \xc3\xbcben \xff.",
            "Süd über ärger öfen üben \u{fffd}.",
            &[Warning::Replaced(1)],
        );
    }

    #[test]
    fn binaries_are_refused() {
        let picture: Vec<u8> = (0..=255).cycle().take(4000).collect();
        for bytes in [
            &b"\x00\x01\x02\x03\x00\x00\x01"[..],
            &picture,
            b"abc\x00\x00\x00def",
        ] {
            assert!(
                matches!(decode(bytes), Err(ImportError::Binary(share)) if share >= 2),
                "{bytes:?}"
            );
        }
        // The frame of a wire message is no reason to refuse it.
        let message = format!("\u{1}abc\u{2}{}\u{3}", "Ein langer Text. ".repeat(30));
        assert!(decode(message.as_bytes()).is_ok());
    }
}
