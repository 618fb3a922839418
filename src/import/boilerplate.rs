//! Telling agency lines, credits, copyright and stamps from the report.

use super::wire::Header;
use super::{internal, standing};
use crate::text::{Language, PartialDate, Unit, Value, VersionMark, values_in};

/// What a piece of boilerplate is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Mark {
    /// "© …", "Alle Rechte vorbehalten".
    Copyright,
    /// "(dpa/afp/red)", "(Reporting by …)".
    Credit,
    /// "Von Erika Beispiel, ndp".
    Byline,
    /// When it was published: "Stand: 21.10.2024 13:07 Uhr".
    Stamp,
    /// Where it was taken from: "Quelle: …".
    Source,
    /// A broadcaster's hint at its programme.
    Notice,
    /// An agency's routing line, a rule.
    Routing,
    /// A slug line: "Beispielstadt/Brücken/Verkehr/".
    Slug,
    /// Which version it is: "1st Lead", "KORREKTUR".
    Version,
    /// That it must not be published yet: "Sperrfrist: 18.00 Uhr".
    Embargo,
    /// For the newsroom only: "Eds: …", "Kontakt: …".
    Internal,
}

/// The longest boilerplate in bytes; what is longer is text.
const LONGEST: usize = 500;

/// What `text` is, where its words alone say so, wherever it stands.
pub(super) fn anywhere(text: &str) -> Option<Mark> {
    if text.len() > LONGEST {
        return None;
    }
    let low = text.to_lowercase();
    let starts = |labels: &[&str]| labels.iter().any(|label| low.starts_with(label));
    if !text.contains(char::is_alphanumeric) {
        return Some(Mark::Routing);
    }
    if starts(&["©", "(c) ", "copyright", "℗"])
        || low.contains("alle rechte vorbehalten")
        || low.contains("all rights reserved")
    {
        return Some(Mark::Copyright);
    }
    if text.len() <= 200 && (agency_id(text).is_some() || is_sign_off(text)) {
        return Some(Mark::Routing);
    }
    if starts(&[
        "stand:",
        "stand ",
        "veröffentlicht",
        "aktualisiert",
        "published",
        "updated",
        "last updated",
        "datum:",
        "date:",
        "erschienen am",
    ]) && text.len() <= 120
        && stamp(text).0.is_some()
        && !ends_sentence(text)
    {
        return Some(Mark::Stamp);
    }
    if starts(&["quelle:", "quellen:", "source:", "sources:"]) && text.len() <= 200 {
        return Some(Mark::Source);
    }
    if text.len() <= 300 && internal::is_note(&low) {
        return Some(Mark::Internal);
    }
    if starts(&[
        "foto:",
        "fotos:",
        "bild:",
        "photo:",
        "autor:",
        "autorin:",
        "author:",
        "editor's note",
        "editor’s note",
        "editors' note",
        "bildunterschrift:",
    ]) && text.len() <= 300
    {
        return Some(Mark::Routing);
    }
    if text.starts_with('(')
        && text.ends_with(')')
        && starts(&[
            "(adds",
            "(updates",
            "(recasts",
            "(corrects",
            "(refiles",
            "(repeats",
            "(rewrites",
            "(neu:",
            "(aktualisiert",
            "(ergänzt",
            "(berichtigt",
            "(wiederholt",
        ])
    {
        return Some(Mark::Routing);
    }
    if let Some(inner) = text
        .strip_prefix('(')
        .and_then(|rest| rest.trim_end_matches('.').strip_suffix(')'))
        && is_credit(inner)
    {
        return Some(Mark::Credit);
    }
    if is_worded_credit(&low) {
        return Some(Mark::Credit);
    }
    if starts(&[
        "über dieses thema berichtete",
        "dieses thema im programm",
        "dieser text erschien zuerst",
        "dieser artikel erschien zuerst",
        "this story was first published",
        "this article was first published",
    ]) {
        return Some(Mark::Notice);
    }
    if is_pointer(&low) {
        return Some(Mark::Notice);
    }
    Header::read(text).is_some().then_some(Mark::Routing)
}

/// Whether a line, given in small letters, only leads to where there is more: what feeds put below a text.
fn is_pointer(low: &str) -> bool {
    let bare = low.trim_matches(|c: char| !c.is_alphanumeric());
    matches!(
        bare,
        "weiterlesen"
            | "mehr lesen"
            | "zum artikel"
            | "ganzen artikel lesen"
            | "read more"
            | "continue reading"
            | "read the full story"
    ) || low.len() <= 300
        && (low.starts_with("der beitrag ") && low.contains(" erschien zuerst auf ")
            || low.starts_with("the post ")
                && (low.contains(" appeared first on ") || low.contains(" first appeared on ")))
}

/// What `text` is if it stands above the report.
pub(super) fn in_head(text: &str) -> Option<Mark> {
    if standing::is_embargo(text) {
        return Some(Mark::Embargo);
    }
    if is_call(text) {
        return Some(Mark::Routing);
    }
    if text.len() > 200 || ends_sentence(text) {
        return None;
    }
    if is_date_line(text) {
        return Some(Mark::Stamp);
    }
    if byline(text).is_some() {
        return Some(Mark::Byline);
    }
    if VersionMark::read(text).is_some() {
        return Some(Mark::Version);
    }
    let is_slug = !text.contains(' ') && text.ends_with('/') && text.len() > 4;
    is_slug.then_some(Mark::Slug)
}

/// Whether a line only calls for attention: "ACHTUNG", "Achtung Redaktionen!".
fn is_call(text: &str) -> bool {
    let mut words = text
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase);
    words
        .next()
        .is_some_and(|word| matches!(word.as_str(), "achtung" | "attention"))
        && words.all(|word| {
            matches!(
                word.as_str(),
                "redaktion" | "redaktionen" | "kunden" | "editors" | "eds"
            )
        })
}

/// What `text` is if nothing of the report stands below it.
pub(super) fn in_foot(text: &str) -> Option<Mark> {
    if text.len() > 120 || ends_sentence(text) {
        return None;
    }
    if text.to_lowercase().contains("material von") || is_credit(text.trim_matches(['(', ')'])) {
        return Some(Mark::Credit);
    }
    if is_date_line(text) {
        return Some(Mark::Stamp);
    }
    // APA closes a report with "(Schluss)" and the codes of its authors.
    let codes = text.strip_prefix("(Schluss)").unwrap_or(text);
    let codes = codes.split_whitespace().all(|word| {
        word.len() <= 6
            && word
                .chars()
                .all(|c| c.is_lowercase() || c.is_ascii_digit() || matches!(c, '/' | '-'))
    });
    codes.then_some(Mark::Routing)
}

/// Whether a sentence ends with `text`: a stop, question or exclamation mark, perhaps inside
/// quotation marks or brackets.
pub(super) fn ends_sentence(text: &str) -> bool {
    matches!(final_mark(text), Some('.' | '!' | '?' | '…'))
}

/// The last character of `text` apart from closing quotation marks and brackets.
pub(super) fn final_mark(text: &str) -> Option<char> {
    text.trim_end_matches(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '"' | '“' | '”' | '«' | '»' | '‘' | '’' | '\'' | ')' | ']' | '‹' | '›'
            )
    })
    .chars()
    .next_back()
}

/// Where a credit starts that stands behind the last sentence of a paragraph: "… sagte er. (dpa)".
pub(super) fn trailing_credit(paragraph: &str) -> Option<usize> {
    let inner = paragraph
        .trim_end()
        .trim_end_matches('.')
        .strip_suffix(')')?;
    let at = inner.rfind('(')?;
    let (before, credit) = inner.split_at(at);
    let is_end = ends_sentence(before) && before.ends_with(char::is_whitespace);
    (is_end && is_credit(credit.get(1..)?)).then_some(at)
}

/// Whether the words in brackets name who delivered or wrote a report.
fn is_credit(inner: &str) -> bool {
    let inner = inner.trim();
    let low = inner.to_lowercase();
    if is_worded_credit(&low) {
        return true;
    }
    if inner.len() > 60 {
        return false;
    }
    let names: Vec<_> = inner
        .split(['/', ',', ';', '+', '&'])
        .map(str::trim)
        .collect();
    let is_name = |name: &str| {
        (2..=14).contains(&name.len())
            && name
                .chars()
                .all(|c| c.is_alphanumeric() || matches!(c, '-' | '.'))
    };
    if !names.iter().all(|name| is_name(name)) {
        return false;
    }
    let known = names.iter().any(|name| is_agency(name));
    let codes = names
        .iter()
        .all(|name| name.len() <= 6 && name.chars().all(char::is_lowercase));
    known || codes
}

fn is_worded_credit(low: &str) -> bool {
    [
        "reporting by",
        "additional reporting",
        "writing by",
        "editing by",
        "reported by",
        "bericht von",
        "berichtet von",
        "redigiert von",
        "bearbeitet von",
        "mit material von",
        "mit material der",
        "with material from",
        "geschrieben von",
    ]
    .iter()
    .any(|start| low.trim_start_matches('(').starts_with(start))
}

/// Whether `name` is the short form of a news agency.
fn is_agency(name: &str) -> bool {
    matches!(
        name.to_lowercase().as_str(),
        "dpa"
            | "afp"
            | "ap"
            | "rtr"
            | "reuters"
            | "apa"
            | "sda"
            | "epd"
            | "kna"
            | "sid"
            | "dapd"
            | "ddp"
            | "ansa"
            | "tass"
            | "interfax"
            | "xinhua"
            | "kyodo"
            | "yonhap"
            | "ria"
            | "upi"
            | "pap"
            | "ctk"
            | "efe"
            | "dts"
            | "red"
            | "keystone-sda"
            | "dpa-afx"
            | "bloomberg"
            | "ukrinform"
    )
}

/// Whether a line is what an agency closes a report with: its own short name, the initials of those who
/// wrote and edited it, codes of the desk, and the day and time as "181542 Okt 24".
fn is_sign_off(text: &str) -> bool {
    let mut words: Vec<&str> = text.split_whitespace().collect();
    let digits = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let timed = matches!(
        words.as_slice(),
        [.., time, month, year]
            if time.len() == 6 && digits(time)
                && (3..=4).contains(&month.chars().count()) && month.starts_with(char::is_uppercase)
                && year.len() == 2 && digits(year)
    );
    if timed {
        words.truncate(words.len() - 3);
    }
    let code = |word: &&str| {
        word.len() <= 8
            && word.bytes().all(|byte| {
                byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'/' | b'-')
            })
    };
    let first = words.first().copied().unwrap_or_default();
    words.len() <= 8
        && words.iter().all(code)
        && (timed
            || words.len() >= 4 && words.iter().all(|word| word.len() <= 5) && is_agency(first))
}

/// The parts of an agency's number as dpa writes it, "dpa:241018-99-204511/3": the service and the day.
pub(super) fn agency_id(text: &str) -> Option<(&str, PartialDate)> {
    text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')'))
        .find_map(|word| {
            let (service, number) = word.split_once(':')?;
            let letters = service.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            let (day, rest) = number.split_once('-')?;
            let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
            if !letters || !(2..=20).contains(&service.len()) || day.len() != 6 || !digits(day) {
                return None;
            }
            if rest.is_empty()
                || !rest
                    .bytes()
                    .all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'/'))
            {
                return None;
            }
            let number = |from: usize| day.get(from..from + 2)?.parse::<u8>().ok();
            let date = PartialDate {
                year: Some(2000 + i16::from(number(0)?)),
                month: number(2),
                day: number(4),
            };
            date.full().map(|_| (service, date))
        })
}

/// The day and the time of day that a line gives, the day in full.
pub(super) fn stamp(text: &str) -> (Option<PartialDate>, Option<u32>) {
    let mut day = None;
    let mut time = None;
    for value in values_in(text, Language::Other) {
        match value {
            Value::Date { from, .. } if day.is_none() && from.full().is_some() => day = Some(from),
            Value::Number {
                low,
                unit: Some(Unit::TimeOfDay),
                ..
            } if time.is_none() => time = Some(low as u32),
            _ => {}
        }
    }
    (day, time)
}

/// Whether a line tells a day, and little else: "Mittwoch, 23. Oktober 2024, 19:47 Uhr",
/// "Blatt | Ausland | 19.10.2024".
fn is_date_line(text: &str) -> bool {
    if text.len() > 120 || stamp(text).0.is_none() {
        return false;
    }
    if text.contains(['|', '•', '·']) {
        return true;
    }
    let others = text
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| {
            !matches!(
                word.to_lowercase().as_str(),
                "" | "uhr"
                    | "um"
                    | "am"
                    | "vom"
                    | "den"
                    | "von"
                    | "at"
                    | "on"
                    | "pm"
                    | "p"
                    | "m"
                    | "a"
                    | "gmt"
                    | "t"
                    | "z"
            )
        })
        .count();
    // The weekday, the month and one more: "Stand", the outlet or the place.
    others <= 3
}

/// Who wrote it and for whom: "Von Erika Beispiel, ndp", "By ANN ROE and JIM POE=".
pub(super) fn byline(text: &str) -> Option<(&str, Option<&str>)> {
    let rest = ["Von ", "By ", "VON ", "BY ", "von ", "by "]
        .iter()
        .find_map(|start| text.strip_prefix(start))?
        .trim_end_matches([' ', '=', ':']);
    if rest.len() > 100 {
        return None;
    }
    let words: Vec<_> = rest.split_whitespace().collect();
    let names = words
        .iter()
        .filter(|word| word.starts_with(char::is_uppercase))
        .count();
    let agency = rest.rsplit_once(", ").map(|(_, agency)| agency);
    let others = words.iter().all(|word| {
        word.starts_with(char::is_uppercase)
            || matches!(
                *word,
                "und" | "and" | "in" | "aus" | "von" | "van" | "de" | "/" | "&"
            )
            || agency == Some(word)
    });
    if !others || names < 2 || words.len() > 14 || !words.first()?.starts_with(char::is_uppercase) {
        return None;
    }
    let behind = agency.filter(|agency| !agency.contains(' '));
    let name = behind
        .and_then(|agency| rest.strip_suffix(agency))
        .map_or(rest, |name| name.trim_end_matches([',', ' ']));
    Some((name, behind.filter(|behind| is_agency_sign(behind))))
}

/// Agencies that are written like a place.
const AGENCIES: [&str; 7] = [
    "Reuters",
    "Bloomberg",
    "Yonhap",
    "Kyodo",
    "Xinhua",
    "Interfax",
    "Anadolu",
];

/// Whether the word behind a name and a comma is an agency: "ndp", "AFP", but not "Vilnius", from where
/// somebody reports.
fn is_agency_sign(word: &str) -> bool {
    let mut letters = word.chars();
    let place = letters.next().is_some_and(char::is_uppercase)
        && letters.clone().count() > 1
        && letters.all(|letter| letter.is_lowercase() || letter == '-');
    !place || AGENCIES.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_its_words_give_away() {
        for (text, expected) in [
            (
                "© ndp-infocom, ndp:241018-99-204511/3",
                Some(Mark::Copyright),
            ),
            ("(c) 2024 Beispielblatt", Some(Mark::Copyright)),
            (
                "Beispielblatt. Alle Rechte vorbehalten.",
                Some(Mark::Copyright),
            ),
            ("Copyright 2024, All rights reserved", Some(Mark::Copyright)),
            ("ndp:241018-930-204511", Some(Mark::Routing)),
            ("bdt0123 4 pl 250  ndp 0456", Some(Mark::Routing)),
            ("eca100 3 s 586 ccccb   ndp 099", Some(Mark::Routing)),
            ("***", Some(Mark::Routing)),
            ("ndp ab yycd n1 ef 181542 Okt 24", Some(Mark::Routing)),
            ("ndp/tmn ab a3 cd\n181542 Okt 24", Some(Mark::Routing)),
            ("181542 Okt 24", Some(Mark::Routing)),
            ("dpa ab yycd n1 ef", Some(Mark::Routing)),
            ("epd lno ab cd", Some(Mark::Routing)),
            ("dpa war dabei", None),
            ("apa berichtete zuerst", None),
            ("Es waren 181542 Mann 24", None),
            ("Stand: 21.10.2024 13:07 Uhr", Some(Mark::Stamp)),
            ("Veröffentlicht am 21. Oktober 2024", Some(Mark::Stamp)),
            ("Published: October 21, 2024", Some(Mark::Stamp)),
            ("Quelle: ndp", Some(Mark::Source)),
            ("(dpa/afp/red)", Some(Mark::Credit)),
            ("(ndp)", Some(Mark::Credit)),
            (
                "(Reporting by Ann Roe; editing by Jim Poe)",
                Some(Mark::Credit),
            ),
            ("Reporting by Ann Roe in Rome", Some(Mark::Credit)),
            ("(Bericht von Erika Beispiel in Rom)", Some(Mark::Credit)),
            (
                "Über dieses Thema berichtete der Sender am 3. Mai 2020.",
                Some(Mark::Notice),
            ),
            ("Die Regierung tagte.", None),
            (
                "Stand der Dinge ist, dass am 21.10.2024 gewählt wird.",
                None,
            ),
            ("Veröffentlichte Zahlen zeigen das", None),
            ("(Das war gestern.)", None),
            ("Ein Urheberrecht © gibt es.", None),
            ("Krise in Rom", None),
            ("in 1000 2 ab", None),
        ] {
            assert_eq!(anywhere(text), expected, "{text:?}");
        }
    }

    #[test]
    fn heads_and_feet() {
        for (text, expected) in [
            ("Mittwoch, 23. Oktober 2024, 19:47 Uhr", Some(Mark::Stamp)),
            ("Blatt | Ausland | 19.10.2024, 09:14 Uhr", Some(Mark::Stamp)),
            ("Von Erika Beispiel, ndp", Some(Mark::Byline)),
            ("By ANN ROE and JIM POE=", Some(Mark::Byline)),
            ("Harbour-fire/Exampleton/Damage/", Some(Mark::Slug)),
            ("1ST LEAD", Some(Mark::Version)),
            ("Sperrfrist: 18.00 Uhr", Some(Mark::Embargo)),
            ("Von Moskau nach Kiew", None),
            ("Rom am 3. Mai 2020: Tausende feiern auf dem Platz", None),
            ("Kabinett beschließt Entlastung", None),
        ] {
            assert_eq!(in_head(text), expected, "{text:?}");
        }
        for (text, expected) in [
            ("ndp tk yyns n1 ra", Some(Mark::Routing)),
            ("ko (mit Material von ndp)", Some(Mark::Credit)),
            ("dpa/afp", Some(Mark::Credit)),
            ("Sie gingen.", None),
            ("Was bleibt", None),
        ] {
            assert_eq!(in_foot(text), expected, "{text:?}");
        }
    }

    #[test]
    fn credits_behind_the_last_sentence() {
        for (text, expected) in [
            ("Das sagte er in Rom. (dpa/afp/red)", Some("(dpa/afp/red)")),
            ("„Nein“, sagte er. (ndp)", Some("(ndp)")),
            ("Er sagte: „Nein.“ (dpa)", Some("(dpa)")),
            (
                "They left. (Reporting by Ann Roe)",
                Some("(Reporting by Ann Roe)"),
            ),
            ("Er gehört der Partei an (dpa)", None),
            ("Er kam. (Sie auch.)", None),
            ("Er kam. (2024)", None),
            ("(dpa)", None),
            ("Er kam.", None),
        ] {
            let found = trailing_credit(text).map(|at| &text[at..]);
            assert_eq!(found, expected, "{text:?}");
        }
    }

    #[test]
    fn agency_numbers_and_bylines() {
        let (service, date) = agency_id("© x, ndp:241018-99-204511/3").expect("a number");
        assert_eq!((service, date.month, date.day), ("ndp", Some(10), Some(18)));
        for text in [
            "ndp:241318-99",
            "http://x.invalid/241018-99",
            "um 13:07",
            "a:b",
            "",
        ] {
            assert_eq!(agency_id(text), None, "{text:?}");
        }
        assert_eq!(
            byline("Von Erika Beispiel, ndp"),
            Some(("Erika Beispiel", Some("ndp")))
        );
        assert_eq!(
            byline("By ANN ROE and JIM POE="),
            Some(("ANN ROE and JIM POE", None))
        );
        assert_eq!(
            byline("Von Katrin Beispiel, Vilnius"),
            Some(("Katrin Beispiel", None))
        );
        assert_eq!(
            byline("By Ann Roe, Reuters"),
            Some(("Ann Roe", Some("Reuters")))
        );
        assert_eq!(byline("Von Rom"), None);
    }
}
