//! What agencies are called.

/// The short name by which newsrooms know an agency, and what formats and copyright lines call it,
/// in small letters.
const AGENCIES: [(&str, &[&str]); 26] = [
    (
        "dpa",
        &[
            "dpa",
            "dpa.com",
            "dpa.de",
            "deutsche presse-agentur",
            "deutsche presse agentur",
        ],
    ),
    (
        "Reuters",
        &[
            "reuters",
            "rtr",
            "rtrs",
            "reuters.com",
            "thomson reuters",
            "thomsonreuters.com",
        ],
    ),
    (
        "AFP",
        &[
            "afp",
            "afp.com",
            "agence france-presse",
            "agence france presse",
        ],
    ),
    (
        "AP",
        &["ap", "ap.org", "associated press", "the associated press"],
    ),
    (
        "APA",
        &[
            "apa",
            "apa.at",
            "austria presse agentur",
            "austria presse-agentur",
        ],
    ),
    (
        "Keystone-SDA",
        &["sda", "keystone-sda", "keystone-sda.ch", "sda-ats"],
    ),
    ("epd", &["epd", "epd.de", "evangelischer pressedienst"]),
    ("KNA", &["kna", "kna.de", "katholische nachrichten-agentur"]),
    ("SID", &["sid", "sid.de", "sport-informations-dienst"]),
    ("ANSA", &["ansa", "ansa.it"]),
    ("EFE", &["efe", "efe.com", "agencia efe"]),
    ("TASS", &["tass", "itar-tass", "tass.com"]),
    ("Interfax", &["interfax", "interfax.com"]),
    ("Xinhua", &["xinhua", "xinhua news agency"]),
    ("Kyodo", &["kyodo", "kyodo news"]),
    ("Yonhap", &["yonhap", "yonhap news agency"]),
    ("Bloomberg", &["bloomberg", "bloomberg.com"]),
    ("UPI", &["upi", "united press international"]),
    ("PA Media", &["pa media", "press association", "pa"]),
    ("ANP", &["anp", "anp.nl"]),
    ("Belga", &["belga", "belga.be"]),
    ("Ritzau", &["ritzau", "ritzaus bureau"]),
    ("NTB", &["ntb", "ntb.no"]),
    ("PAP", &["pap", "pap.pl"]),
    ("ČTK", &["ctk", "čtk", "ctk.cz"]),
    ("Ukrinform", &["ukrinform", "ukrinform.ua"]),
];

/// The name under which copies of one provider are known, however its formats write it: "dpa" for
/// "Deutsche Presse-Agentur GmbH", "Reuters" for "REUTERS". What is no agency keeps its name.
pub(super) fn canonical(name: &str) -> String {
    let name = name.trim();
    let mut low = name.to_lowercase();
    for ending in [
        " gmbh", " ag", " inc", " inc.", " llc", " ltd", " ltd.", " s.a.", " plc",
    ] {
        if let Some(bare) = low.strip_suffix(ending) {
            low = bare.trim_end_matches([',', ' ']).to_owned();
        }
    }
    AGENCIES
        .iter()
        .find(|(_, names)| names.contains(&low.as_str()))
        .map_or_else(|| name.to_owned(), |(short, _)| (*short).to_owned())
}

/// Whether `name` is the short name of an agency.
pub(super) fn is_agency(name: &str) -> bool {
    let low = name.trim().to_lowercase();
    AGENCIES
        .iter()
        .any(|(_, names)| names.contains(&low.as_str()))
}

/// The host of an address without "www.": "acme.invalid" of "http://www.acme.invalid/about".
pub(super) fn host(address: &str) -> Option<&str> {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = rest.split(['/', ':', '?', '#']).next()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    (host.contains('.') && !host.contains(char::is_whitespace)).then_some(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_agencies() {
        for (name, expected) in [
            ("Deutsche Presse-Agentur GmbH", "dpa"),
            ("REUTERS", "Reuters"),
            ("reuters.com", "Reuters"),
            ("The Associated Press", "AP"),
            ("dpa", "dpa"),
            ("Beispielblatt GmbH", "Beispielblatt GmbH"),
            ("ndp", "ndp"),
            (" ", ""),
        ] {
            assert_eq!(canonical(name), expected, "{name:?}");
        }
    }

    #[test]
    fn hosts() {
        assert_eq!(host("http://www.acme.invalid/about"), Some("acme.invalid"));
        assert_eq!(host("acme.invalid"), Some("acme.invalid"));
        assert_eq!(host("urn:acme"), None);
        assert_eq!(host(""), None);
    }
}
