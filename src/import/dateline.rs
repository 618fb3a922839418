//! Datelines: "Seoul (dpa) - ", "SEOUL/BRÜSSEL, 18. Oktober (Transpress) – ".

use super::provider;
use crate::text::{Language, PartialDate, Value, values_in};

/// What stands before the first sentence of a report.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Dateline {
    /// How many bytes of the paragraph it takes, with the dash and the white space behind it.
    pub len: usize,
    /// The place or places, as written.
    pub place: Option<String>,
    /// The agency in brackets.
    pub agency: Option<String>,
    /// The day, as far as it is given.
    pub date: Option<PartialDate>,
}

/// The most bytes of a paragraph that are looked at.
const LONGEST: usize = 160;

/// The dateline at the start of a report's first paragraph, if there is one. The shapes follow the
/// style guides of dpa, AP and Reuters; newspapers write "Berlin/Seoul. ".
pub(super) fn find(paragraph: &str) -> Option<Dateline> {
    let mut end = paragraph.len().min(LONGEST);
    while !paragraph.is_char_boundary(end) {
        end -= 1;
    }
    let start = &paragraph[..end];
    dashed(start)
        .or_else(|| stopped(start))
        .or_else(|| bracketed(start))
}

/// "Bern (sda) " without a dash, as the Swiss agency writes it; only where the agency is known.
fn bracketed(start: &str) -> Option<Dateline> {
    let (head, after) = start.split_once(')')?;
    let body = after.trim_start();
    if body.len() == after.len()
        || !body.starts_with(|c: char| c.is_uppercase() || "«„“\"".contains(c))
    {
        return None;
    }
    let dateline = parse(&start[..=head.len()])?;
    let known = dateline
        .agency
        .as_deref()
        .is_some_and(|agency| agency.split('/').all(provider::is_agency));
    (known && dateline.place.is_some()).then_some(Dateline {
        len: start.len() - body.len(),
        ..dateline
    })
}

/// "PLACE, DATE (AGENCY) - ".
fn dashed(start: &str) -> Option<Dateline> {
    for (at, mark) in start
        .char_indices()
        .filter(|&(_, c)| matches!(c, '-' | '–' | '—' | '_'))
    {
        let before = &start[..at];
        let after = start[at + mark.len_utf8()..].trim_start_matches(['-', '–', '—']);
        let spaced_before = before.ends_with(char::is_whitespace) || before.ends_with(')');
        if !spaced_before || !after.starts_with(char::is_whitespace) {
            continue;
        }
        let body = after.trim_start();
        if body.is_empty() {
            return None;
        }
        let head = parse(before.trim())?;
        let known = head.agency.is_some()
            || head.date.is_some() && head.place.is_some()
            || head.place.as_deref().is_some_and(stands_alone);
        return known.then_some(Dateline {
            len: start.len() - body.len(),
            ..head
        });
    }
    None
}

/// "Berlin/Seoul. " and "Berlin (dpa). ".
fn stopped(start: &str) -> Option<Dateline> {
    for (at, mark) in start.match_indices(['.', ':']) {
        let after = &start[at + mark.len()..];
        let body = after.trim_start();
        if body.len() == after.len() || body.is_empty() {
            continue;
        }
        let head = parse(&start[..at])?;
        let known = head.agency.is_some()
            || mark == "."
                && head.date.is_none()
                && head.place.as_deref().is_some_and(stands_alone);
        return known.then_some(Dateline {
            len: start.len() - body.len(),
            ..head
        });
    }
    None
}

fn parse(head: &str) -> Option<Dateline> {
    let mut dateline = Dateline::default();
    let mut rest = head.trim();
    if let Some(before) = rest.strip_suffix(')') {
        let (place, agency) = before.rsplit_once('(')?;
        if !is_agency(agency) {
            return None;
        }
        dateline.agency = Some(agency.trim().to_owned());
        rest = place.trim().trim_end_matches(',').trim_end();
    }
    if rest.is_empty() {
        return dateline.agency.is_some().then_some(dateline);
    }
    let mut places: Vec<&str> = Vec::new();
    for (index, part) in rest.split(',').map(str::trim).enumerate() {
        if let Some(known) = dateline.date.as_mut().filter(|date| date.year.is_none())
            && let Some(year) = year(part)
        {
            known.year = Some(year);
        } else if let Some(date) = date(part) {
            dateline.date = Some(date);
        } else if is_time(part) || is_weekday(part) {
        } else if is_place(part) && index < 3 && dateline.date.is_none() {
            places.push(part);
        } else {
            return None;
        }
    }
    let place = places.join(", ");
    dateline.place = (!place.is_empty()).then_some(place);
    (dateline.place.is_some() || dateline.agency.is_some()).then_some(dateline)
}

/// The day that a part between commas gives, if it consists of nothing else.
fn date(part: &str) -> Option<PartialDate> {
    if part.split_whitespace().count() > 4 || !part.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    values_in(part, Language::Other)
        .into_iter()
        .find_map(|value| match value {
            Value::Date { from, .. } if from.day.is_some() || from.year.is_some() => Some(from),
            _ => None,
        })
}

/// The year behind "Aug 29, ".
fn year(part: &str) -> Option<i16> {
    let year = part.parse().ok().filter(|_| part.len() == 4)?;
    (1900..2100).contains(&year).then_some(year)
}

fn is_time(part: &str) -> bool {
    part.starts_with(|c: char| c.is_ascii_digit())
        && values_in(part, Language::Other).iter().any(|value| {
            matches!(
                value,
                Value::Number {
                    unit: Some(crate::text::Unit::TimeOfDay),
                    ..
                }
            )
        })
}

fn is_weekday(part: &str) -> bool {
    matches!(
        part.to_lowercase().as_str(),
        "montag"
            | "dienstag"
            | "mittwoch"
            | "donnerstag"
            | "freitag"
            | "samstag"
            | "sonntag"
            | "monday"
            | "tuesday"
            | "wednesday"
            | "thursday"
            | "friday"
            | "saturday"
            | "sunday"
    )
}

/// Whether the words in brackets could be an agency's name: "dpa", "dpa/lby", "Reuters", "tca/dpa".
fn is_agency(words: &str) -> bool {
    (2..=40).contains(&words.trim().len())
        && words.split_whitespace().count() <= 4
        && words.contains(char::is_alphabetic)
        && words
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '/' | '-' | ' ' | '.' | '+' | '&'))
}

/// Whether the words could be one or more places: capitalised, with small words between.
fn is_place(words: &str) -> bool {
    !words.is_empty()
        && words.split('/').all(|place| {
            let parts: Vec<_> = place.split_whitespace().collect();
            (1..=5).contains(&parts.len())
                && parts
                    .first()
                    .is_some_and(|part| part.starts_with(char::is_uppercase))
                && parts.iter().all(|part| {
                    let letters = part
                        .chars()
                        .all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '.'));
                    let small = matches!(
                        *part,
                        "am" | "an"
                            | "der"
                            | "im"
                            | "in"
                            | "bei"
                            | "ob"
                            | "de"
                            | "la"
                            | "del"
                            | "of"
                            | "the"
                            | "und"
                            | "and"
                            | "i.d."
                            | "v."
                    );
                    letters && (small || part.starts_with(char::is_uppercase))
                })
        })
}

/// Whether a place can be a dateline without agency and date: in capitals, several joined by a
/// slash, or a city that reports often come from.
fn stands_alone(place: &str) -> bool {
    let letters = place.chars().filter(|c| c.is_alphabetic()).count();
    let capitals = letters >= 4 && !place.chars().any(char::is_lowercase);
    let several = place.contains('/') && place.split('/').all(|part| part.trim().len() >= 3);
    capitals || several || CITIES.contains(&place)
}

/// Capitals and seats of institutions and newsrooms, in German and English.
const CITIES: &[&str] = &[
    "Berlin",
    "Hamburg",
    "München",
    "Köln",
    "Frankfurt",
    "Frankfurt/Main",
    "Stuttgart",
    "Düsseldorf",
    "Leipzig",
    "Dresden",
    "Hannover",
    "Bremen",
    "Karlsruhe",
    "Bonn",
    "Potsdam",
    "Mainz",
    "Wiesbaden",
    "Wien",
    "Zürich",
    "Bern",
    "Genf",
    "Brüssel",
    "Straßburg",
    "Luxemburg",
    "Paris",
    "London",
    "Rom",
    "Madrid",
    "Lissabon",
    "Athen",
    "Warschau",
    "Prag",
    "Budapest",
    "Kiew",
    "Kyjiw",
    "Moskau",
    "Istanbul",
    "Ankara",
    "Jerusalem",
    "Tel Aviv",
    "Kairo",
    "Teheran",
    "Bagdad",
    "Damaskus",
    "Beirut",
    "Washington",
    "New York",
    "Peking",
    "Shanghai",
    "Tokio",
    "Seoul",
    "Pjöngjang",
    "Neu-Delhi",
    "Sydney",
    "Den Haag",
    "Kopenhagen",
    "Stockholm",
    "Oslo",
    "Helsinki",
    "Brussels",
    "Berne",
    "Geneva",
    "Rome",
    "Lisbon",
    "Athens",
    "Warsaw",
    "Prague",
    "Kiev",
    "Kyiv",
    "Moscow",
    "Cairo",
    "Tehran",
    "Baghdad",
    "Damascus",
    "Beijing",
    "Tokyo",
    "Pyongyang",
    "New Delhi",
    "The Hague",
    "Copenhagen",
    "Vienna",
    "Zurich",
];

#[cfg(test)]
mod tests {
    use super::*;

    /// The dateline of `text` as "length of the body's start|place|agency|date".
    fn check(text: &str, body: &str, place: &str, agency: &str) {
        let found = find(text).unwrap_or_else(|| panic!("no dateline in {text:?}"));
        assert_eq!(&text[found.len..], body, "{text:?}");
        assert_eq!(found.place.unwrap_or_default(), place, "{text:?}");
        assert_eq!(found.agency.unwrap_or_default(), agency, "{text:?}");
    }

    #[test]
    fn shapes() {
        check("Seoul (ndp) - Der Bericht.", "Der Bericht.", "Seoul", "ndp");
        check("Seoul (dpa) – Der Bericht.", "Der Bericht.", "Seoul", "dpa");
        check(
            "Seoul/Brüssel (dpa) -- Der Bericht.",
            "Der Bericht.",
            "Seoul/Brüssel",
            "dpa",
        );
        check(
            "SEOUL/BRÜSSEL, 18. Oktober (Kabel) – Text.",
            "Text.",
            "SEOUL/BRÜSSEL",
            "Kabel",
        );
        check("MOSCOW (Reuters) - Text.", "Text.", "MOSCOW", "Reuters");
        check("(Reuters) - Text.", "Text.", "", "Reuters");
        check(
            "Berlin/Seoul, 18.10.2024 - Text.",
            "Text.",
            "Berlin/Seoul",
            "",
        );
        check("WASHINGTON, Nov 8 - Text.", "Text.", "WASHINGTON", "");
        check(
            "WASHINGTON, Nov. 8 (Reuters) - Text.",
            "Text.",
            "WASHINGTON",
            "Reuters",
        );
        check(
            "ROSCOE, South Dakota (AP) _ Text.",
            "Text.",
            "ROSCOE, South Dakota",
            "AP",
        );
        check(
            "GROSSETO, Italy (AP) -- Text.",
            "Text.",
            "GROSSETO, Italy",
            "AP",
        );
        check(
            "San Diego (tca/dpa) - Text.",
            "Text.",
            "San Diego",
            "tca/dpa",
        );
        check(
            "Frankfurt am Main (dpa/lhe) - Text.",
            "Text.",
            "Frankfurt am Main",
            "dpa/lhe",
        );
        check("Brüssel/Seoul. Der Text.", "Der Text.", "Brüssel/Seoul", "");
        check("Berlin. Der Text.", "Der Text.", "Berlin", "");
        check("Berlin (dpa). Der Text.", "Der Text.", "Berlin", "dpa");
        check("Berlin - Der Text.", "Der Text.", "Berlin", "");
        check("BEIRUT - Der Text.", "Der Text.", "BEIRUT", "");
        check(
            "STOCKHOLM, Aug 29, 2014 (AFP) - Text.",
            "Text.",
            "STOCKHOLM",
            "AFP",
        );
        check("Bern (sda) Der Text.", "Der Text.", "Bern", "sda");
        check(
            "Oslo, 12. Mai (sda/afp) Der Text.",
            "Der Text.",
            "Oslo",
            "sda/afp",
        );
    }

    #[test]
    fn what_is_none() {
        for text in [
            "Die Regierung - sie tagte am Freitag - beschloss nichts.",
            "Südkorea bestellte den Botschafter ein - die Truppen sollen gehen.",
            "Nein. Das ist kein Ort.",
            "Krieg. Das Wort fiel oft.",
            "Er kam. Sie ging.",
            "Schluss - so sagte er es.",
            "Der Präsident (70) - er regiert seit 20 Jahren - schwieg.",
            "Die Partei (SPD) Er sagte nichts.",
            "Berlin (Ost) Die Mauer fiel.",
            "Seoul (dpa) - ",
            "Seoul",
            "",
            "- Punkt",
            "(dpa)",
        ] {
            assert_eq!(find(text), None, "{text:?}");
        }
    }

    #[test]
    fn dates() {
        let date = find("SEOUL, 18. Oktober (Kabel) – Text.").and_then(|found| found.date);
        assert_eq!(
            date,
            Some(PartialDate {
                year: None,
                month: Some(10),
                day: Some(18)
            })
        );
        let date = find("STOCKHOLM, Aug 29, 2014 (AFP) - Text.").and_then(|found| found.date);
        assert_eq!(
            date,
            Some(PartialDate {
                year: Some(2014),
                month: Some(8),
                day: Some(29)
            })
        );
        let date = find("Berlin/Seoul, 18.10.2024 - Text.").and_then(|found| found.date);
        assert_eq!(
            date,
            Some(PartialDate {
                year: Some(2024),
                month: Some(10),
                day: Some(18)
            })
        );
    }
}
