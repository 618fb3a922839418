//! The header of IPTC 7901.

use crate::import::provider;

/// What the header line of a message says: "bdt0123 4 pl 250  dpa 0456" is number 123 of the service
/// bdt, priority 4, category pl, 250 words, number 456 of dpa.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::import) struct Header {
    /// 1 (flash) to 9.
    pub priority: u8,
    /// The agency.
    pub provider: Option<String>,
}

impl Header {
    /// Reads a header line.
    pub fn read(line: &str) -> Option<Self> {
        let mut words = line.split_whitespace();
        let (number, priority, category) = (words.next()?, words.next()?, words.next()?);
        let letters = number.bytes().take_while(u8::is_ascii_lowercase).count();
        let digits = number.len() - letters;
        let fits = (2..=4).contains(&letters)
            && (3..=5).contains(&digits)
            && number
                .bytes()
                .skip(letters)
                .all(|byte| byte.is_ascii_digit())
            && category.len() <= 4
            && category.bytes().all(|byte| byte.is_ascii_alphabetic())
            && line.len() <= 80;
        let priority = match priority.as_bytes() {
            [figure @ b'1'..=b'9'] if fits => figure - b'0',
            _ => return None,
        };
        // Those who write categories in capitals name themselves before the number alone, as APA does.
        if category.contains(|c: char| c.is_ascii_uppercase()) {
            let service = &number[..letters];
            return provider::is_agency(service).then(|| Self {
                priority,
                provider: Some(provider::canonical(service)),
            });
        }
        let rest: Vec<&str> = words.collect();
        // The agency stands before its own number, which ends the line.
        let provider = rest
            .iter()
            .rev()
            .find(|word| word.contains(|c: char| c.is_alphabetic()))
            .filter(|_| rest.len() >= 2)
            .map(|word| agency(word));
        Some(Self { priority, provider })
    }
}

/// "dpa" of "dpa-tns": services of an agency are the agency.
fn agency(word: &str) -> String {
    let whole = provider::canonical(word);
    if whole != word {
        return whole;
    }
    let first = word.split('-').next().unwrap_or(word);
    let short = provider::canonical(first);
    if provider::is_agency(first) {
        short
    } else {
        whole
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers() {
        for (line, expected) in [
            ("bdt0123 4 pl 250  dpa 0456", Some((4, Some("dpa")))),
            ("eca100 3 s 586 ccccb   ndp 099", Some((3, Some("ndp")))),
            ("ecp0007 4 s 850  dpa-tns 0908", Some((4, Some("dpa")))),
            (
                "abc0123 1 pl 250  ndp-euro 0456",
                Some((1, Some("ndp-euro"))),
            ),
            ("abc0123 4 pl 250", Some((4, None))),
            ("apa0123 5 II 0150 AI 12.Mai 24", Some((5, Some("APA")))),
            ("abc0123 5 II 0150 AI 12.Mai 24", None),
            ("abc0123 0 pl 250 ndp 1", None),
            ("Kabinett 4 pl", None),
            ("im0123 Haus 4", None),
            ("", None),
        ] {
            let found = Header::read(line).map(|header| (header.priority, header.provider));
            let expected =
                expected.map(|(priority, provider)| (priority, provider.map(str::to_owned)));
            assert_eq!(found, expected, "{line:?}");
        }
    }
}
