//! Bytes into characters.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::{ImportError, Warning};

/// Turns the bytes of a file into characters: by its byte order mark, else as UTF-8, else as UTF-16
/// where every other byte is zero, else in the encoding that chardetng finds likeliest.
pub(super) fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, Vec<Warning>), ImportError> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let rest = bytes.get(mark..).unwrap_or_default();
        if encoding == UTF_8 {
            refuse_binary(rest)?;
        }
        return Ok(decoded(encoding, rest));
    }
    if let Some(encoding) = utf_16(bytes) {
        return Ok(decoded(encoding, bytes));
    }
    refuse_binary(bytes)?;
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok((Cow::Borrowed(text), Vec::new()));
    }
    if is_damaged_utf_8(bytes) {
        return Ok(decoded(UTF_8, bytes));
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    Ok(decoded(detector.guess(None, Utf8Detection::Deny), bytes))
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

fn refuse_binary(bytes: &[u8]) -> Result<(), ImportError> {
    let controls = bytes
        .iter()
        .filter(|&&byte| {
            byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x1a | 0x1b)
                || byte == 0x7f
        })
        .count();
    if controls * 100 > bytes.len() * MOST_CONTROLS {
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
