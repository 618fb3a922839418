//! What the boilerplate tells about an article.

use jiff::civil::{Date, Time};

use super::boilerplate::{self, Mark};
use super::recognise::Part;
use super::standing;
use super::wire::Header;
use crate::text::{BlockKind, Metadata, PartialDate};

/// Gathers what the parts of an article, and the name of its file, tell about it. The language is
/// left open.
pub(super) fn gather(parts: &[Part], file: Option<&str>) -> Metadata {
    let mut meta = Metadata::default();
    let mut agency_day = None;
    let mut agency = None;
    let mut holder = None;
    let mut copyright_day = None;
    let mut weak_provider = None;
    for part in parts {
        let text = part.text.as_str();
        if part.kind == Some(BlockKind::Headline) && meta.headline.is_none() {
            meta.headline = Some(text.to_owned());
        }
        if part.kind == Some(BlockKind::Boilerplate)
            && let Some((service, day)) = boilerplate::agency_id(text)
        {
            agency_day = agency_day.or(Some(day));
            agency = agency.or_else(|| Some(service.to_owned()));
        }
        if part.kind == Some(BlockKind::Boilerplate)
            && let Some(header) = Header::read(text)
        {
            meta.urgency.get_or_insert(header.priority);
            weak_provider = weak_provider.or(header.provider);
        }
        match part.mark {
            Some(Mark::Copyright) => {
                meta.copyright.get_or_insert_with(|| text.to_owned());
                copyright_day = copyright_day.or(boilerplate::stamp(text).0);
                holder = holder.or_else(|| copyright_holder(text));
            }
            Some(Mark::Credit) => {
                let words = text
                    .trim_end_matches('.')
                    .trim_start_matches('(')
                    .trim_end_matches(')');
                // "ko (mit Material von ndp)" keeps its bracket.
                let words = if text.starts_with('(') { words } else { text };
                meta.credit.get_or_insert_with(|| words.trim().to_owned());
            }
            Some(Mark::Byline) => {
                if let Some((name, agency)) = boilerplate::byline(text) {
                    meta.byline.get_or_insert_with(|| name.to_owned());
                    weak_provider = weak_provider.or_else(|| agency.map(str::to_owned));
                }
            }
            Some(Mark::Stamp) => {
                let (day, minutes) = boilerplate::stamp(text);
                if meta.published.is_none()
                    && let Some(day) = day.and_then(PartialDate::full)
                {
                    meta.published = Some(day);
                    meta.time = minutes.and_then(time);
                }
                weak_provider = weak_provider.or_else(|| outlet(text));
            }
            Some(Mark::Source) => {
                let source = text
                    .split_once(':')
                    .map(|(_, source)| source.trim().to_owned());
                weak_provider = weak_provider.or(source.filter(|source| source.len() <= 40));
            }
            Some(Mark::Notice) => weak_provider = weak_provider.or_else(|| broadcaster(text)),
            Some(Mark::Version) => {
                let words =
                    text.trim_matches(|c: char| c.is_whitespace() || ":()[]=*.".contains(c));
                meta.mark.get_or_insert_with(|| words.to_owned());
            }
            Some(Mark::Slug) => {
                let slug = text.trim_end_matches('/');
                meta.slug.get_or_insert_with(|| slug.to_owned());
            }
            Some(Mark::Embargo) => {
                meta.embargo.get_or_insert_with(|| standing::embargo(text));
            }
            Some(Mark::Routing | Mark::Internal) | None => {}
        }
    }
    let dateline = parts.iter().find_map(|part| part.dateline.as_ref());
    meta.place = dateline.and_then(|dateline| dateline.place.clone());
    meta.provider = dateline
        .and_then(|dateline| dateline.agency.clone())
        .or(agency)
        .or(holder)
        .or(weak_provider)
        .or_else(|| {
            meta.credit
                .clone()
                .filter(|credit| is_single_agency(credit))
        });
    let file_day = file.and_then(day_in_name);
    if meta.published.is_none() {
        let known_year = agency_day.or(file_day).and_then(|day| day.year);
        let dated = dateline
            .and_then(|dateline| dateline.date)
            .map(|date| PartialDate {
                year: date.year.or(known_year),
                ..date
            });
        meta.published = [dated, agency_day, copyright_day, file_day]
            .into_iter()
            .flatten()
            .find_map(PartialDate::full);
    }
    meta
}

fn time(minutes: u32) -> Option<Time> {
    let hour = i8::try_from(minutes / 60).ok()?;
    let minute = i8::try_from(minutes % 60).ok()?;
    Time::new(hour % 24, minute, 0, 0).ok()
}

/// Whom a copyright line names: "© 2024 Beispielblatt GmbH. Alle Rechte vorbehalten".
fn copyright_holder(text: &str) -> Option<String> {
    let low = text.to_lowercase();
    let start = ["copyright", "(c)", "©", "℗"]
        .iter()
        .filter_map(|sign| low.find(sign).map(|at| at + sign.len()))
        .max()?;
    // Small letters may be longer or shorter than capitals; then the places differ.
    let rest = text.get(start..).filter(|_| low.len() == text.len())?;
    let rest = rest.trim_start_matches(|c: char| {
        c.is_ascii_digit() || c.is_whitespace() || ",-–.:".contains(c)
    });
    let end = rest
        .find([',', '.', ';', '(', '|', '–', ':'])
        .unwrap_or(rest.len());
    let holder = rest[..end].trim().trim_start_matches("by ").trim();
    let is_name = (2..=50).contains(&holder.len()) && !holder.to_lowercase().contains("rechte");
    is_name.then(|| holder.to_owned())
}

/// The outlet in a line of the form "Blatt | Ausland | 19.10.2024".
fn outlet(text: &str) -> Option<String> {
    let (first, _) = text.split_once(['|', '•', '·'])?;
    let first = first.trim();
    let is_name = (2..=40).contains(&first.len()) && !first.contains(|c: char| c.is_ascii_digit());
    is_name.then(|| first.to_owned())
}

/// The broadcaster in "Über dieses Thema berichtete der Sender am …".
fn broadcaster(text: &str) -> Option<String> {
    let (_, rest) = text.split_once("berichtete ")?;
    let rest = ["das ", "die ", "der "]
        .iter()
        .find_map(|article| rest.strip_prefix(article))
        .unwrap_or(rest);
    let end = [" am ", " um ", " in "]
        .iter()
        .filter_map(|word| rest.find(word))
        .min()?;
    let name = rest[..end].trim();
    let is_name = (2..=40).contains(&name.len()) && name.starts_with(char::is_uppercase);
    is_name.then(|| name.to_owned())
}

/// Whether a credit names one agency only; a list says that an outlet made its own text of several.
fn is_single_agency(credit: &str) -> bool {
    credit.len() <= 14 && credit != "red" && credit.chars().all(|c| c.is_alphanumeric() || c == '-')
}

/// A day in a file's name: "1-agentur-2024-10-18.txt", "20241018_abend.txt".
fn day_in_name(name: &str) -> Option<PartialDate> {
    let bytes = name.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let number = |from: usize, to: usize| name.get(from..to)?.parse::<i16>().ok();
    (0..bytes.len()).find_map(|at| {
        if at > 0 && digit(at - 1) {
            return None;
        }
        let digits = (at..bytes.len().min(at + 9))
            .take_while(|&at| digit(at))
            .count();
        let separated = |place: usize| {
            bytes
                .get(place)
                .is_some_and(|byte| matches!(byte, b'-' | b'_' | b'.'))
        };
        let (month, day, end) = match digits {
            8 => (at + 4, at + 6, at + 8),
            4 if separated(at + 4) && separated(at + 7) => (at + 5, at + 8, at + 10),
            _ => return None,
        };
        let date = PartialDate {
            year: number(at, at + 4).filter(|year| (1900..2100).contains(year)),
            month: number(month, month + 2).and_then(|month| u8::try_from(month).ok()),
            day: number(day, day + 2).and_then(|day| u8::try_from(day).ok()),
        };
        date.full().filter(|_: &Date| !digit(end)).map(|_| date)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_in_names() {
        for (name, expected) in [
            ("1-agentur-2024-10-18.txt", Some((2024, 10, 18))),
            ("20241018_abend.txt", Some((2024, 10, 18))),
            ("sub/2024_10_18.md", Some((2024, 10, 18))),
            ("2024-10.txt", None),
            ("2024-13-18.txt", None),
            ("120241018.txt", None),
            ("ä2024-10-18ö", Some((2024, 10, 18))),
            ("", None),
        ] {
            let found = day_in_name(name).and_then(PartialDate::full);
            let expected = expected.and_then(|(year, month, day)| Date::new(year, month, day).ok());
            assert_eq!(found, expected, "{name}");
        }
    }

    #[test]
    fn names_of_providers() {
        for (text, expected) in [
            (
                "© 2024 Beispielblatt GmbH. Alle Rechte vorbehalten",
                Some("Beispielblatt GmbH"),
            ),
            ("(c) ndp", Some("ndp")),
            ("Copyright 2024, ndp (www.beispiel.invalid)", Some("ndp")),
            ("Alle Rechte vorbehalten", None),
            ("©", None),
        ] {
            assert_eq!(copyright_holder(text).as_deref(), expected, "{text:?}");
        }
        assert_eq!(
            outlet("Blatt | Ausland | 19.10.2024").as_deref(),
            Some("Blatt")
        );
        assert_eq!(outlet("19.10.2024 | Blatt"), None);
        assert_eq!(
            broadcaster("Über dieses Thema berichtete das Radio Rom am 3. Mai 2020.").as_deref(),
            Some("Radio Rom")
        );
        assert!(is_single_agency("ndp"));
        assert!(!is_single_agency("dpa/afp/red"));
    }
}
