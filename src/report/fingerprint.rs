//! A fingerprint of an article's text.

use sha2::{Digest, Sha256};

use crate::text::Article;

/// The SHA-256 of the article's text as the program holds it (UTF-8), in hexadecimal digits. Whoever
/// has the same text gets the same; one changed character gives another.
pub(super) fn sha256(article: &Article) -> String {
    Sha256::digest(article.text().as_str().as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::sample::article;

    #[test]
    fn it_is_the_digest_of_the_standard() {
        // The example of FIPS 180-4: "abc".
        assert_eq!(
            sha256(&article(&["abc"])),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
