//! Whether a copy may be used, and which version it is, as its own words say.

use super::boilerplate::stamp;
use crate::text::{Embargo, MarkKind, Metadata, Moment, PartialDate, Standing, VersionMark};
use jiff::civil::Time;
use jiff::tz::Offset;

/// Whether a line in the head of a copy says that it is embargoed.
pub(super) fn is_embargo(text: &str) -> bool {
    if text.len() > 240 {
        return false;
    }
    let low = text.to_lowercase();
    let bare = low.trim_start_matches(|c: char| !c.is_alphanumeric());
    let bare = [
        "achtung",
        "attention",
        "strictly",
        "strikte",
        "strenge",
        "under",
        "note",
        "hinweis",
    ]
    .iter()
    .find_map(|word| bare.strip_prefix(word))
    .unwrap_or(bare)
    .trim_start_matches(|c: char| !c.is_alphanumeric());
    let after = |word: &str| {
        bare.strip_prefix(word)
            .map(|rest| rest.trim_start().to_owned())
    };
    let lifted = low.contains("aufgehoben") || low.contains("lifted");
    if lifted {
        return false;
    }
    after("sperrfrist").is_some()
        || after("gesperrt bis").is_some()
        || after("embargoed").is_some()
        || after("embargo").is_some_and(|rest| {
            rest.is_empty()
                || rest.starts_with([':', '-', '–', '!'])
                || ["until", "bis", "till", "to", "ends", "expires", "lifts"]
                    .iter()
                    .any(|word| rest.starts_with(word))
        })
}

/// The embargo that such a line tells of.
pub(super) fn embargo(text: &str) -> Embargo {
    let (day, minutes) = stamp(text);
    let time = minutes.and_then(|minutes| {
        let hour = i8::try_from(minutes / 60 % 24).ok()?;
        Time::new(hour, i8::try_from(minutes % 60).ok()?, 0, 0).ok()
    });
    let low = text.to_lowercase();
    let in_utc = low
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| matches!(word, "gmt" | "utc"));
    match (day.and_then(PartialDate::full), time) {
        (Some(day), Some(time)) => Embargo::Until(Moment::new(
            day.to_datetime(time),
            in_utc.then_some(Offset::UTC),
        )),
        // A day or a time alone does not say when it ends.
        _ => Embargo::Unstated,
    }
}

/// Finds the version mark in the headline and the slug where nothing else gave one, and takes a copy
/// that is marked as killed for withdrawn.
pub(super) fn settle(meta: &mut Metadata) {
    let mut killed = meta
        .version_mark()
        .is_some_and(|mark| mark.kind == MarkKind::Kill);
    if meta.mark.is_none() {
        let headline = meta.headline.as_deref().unwrap_or_default();
        let leading = VersionMark::leading(headline).map(|(mark, words, _)| (mark, words));
        let slug = meta.slug.as_deref().unwrap_or_default();
        let found = leading
            .filter(|(mark, words)| mark.kind != MarkKind::Kill || is_loud(words))
            .or_else(|| {
                VersionMark::trailing(headline).filter(|(mark, _)| mark.kind != MarkKind::Kill)
            })
            .or_else(|| VersionMark::trailing(slug));
        if let Some((mark, words)) = found {
            killed = mark.kind == MarkKind::Kill;
            meta.mark = Some(words.to_owned());
        }
    }
    if killed {
        meta.standing = Standing::Withdrawn;
    }
}

/// Whether a kill mark in a headline is meant: "Rückzug: Minister geht" is news, "RÜCKZUG: …" and
/// "Achtung Rückzug: …" are not.
fn is_loud(words: &str) -> bool {
    let low = words.to_lowercase();
    !words.contains(char::is_lowercase) || low.contains("achtung") || low.contains("mandatory")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn embargoes() {
        for (text, expected) in [
            (
                "Sperrfrist: 18.10.2024, 18.00 Uhr",
                Some(Some("2024-10-18T18:00:00")),
            ),
            (
                "SPERRFRIST Freitag, 18. Oktober 2024, 18:00 Uhr - Achtung!",
                Some(Some("2024-10-18T18:00:00")),
            ),
            ("Achtung: Sperrfrist 18.00 Uhr!", Some(None)),
            (
                "EMBARGOED until 18 October 2024, 17:00 GMT",
                Some(Some("2024-10-18T17:00:00Z")),
            ),
            (
                "STRICTLY EMBARGOED. Not for release before noon.",
                Some(None),
            ),
            ("Embargo: Friday", Some(None)),
            ("Embargo gegen Beispielland beschlossen", None),
            ("Embargo on oil exports agreed", None),
            ("Sperrfrist aufgehoben", None),
            ("", None),
        ] {
            let found = is_embargo(text).then(|| match embargo(text) {
                Embargo::Until(moment) => Some(moment.to_string()),
                Embargo::Unstated => None,
            });
            let expected = expected.map(|moment| moment.map(str::to_owned));
            assert_eq!(found, expected, "{text:?}");
        }
    }

    #[test]
    fn marks_and_withdrawals() {
        for (headline, slug, mark, standing) in [
            (
                "UPDATE 2-Troops arrive",
                "",
                Some("UPDATE 2"),
                Standing::Usable,
            ),
            (
                "Troops arrive",
                "TROOPS/ (UPDATE 3)",
                Some("UPDATE 3"),
                Standing::Usable,
            ),
            (
                "Kabinett tagt (Zusammenfassung)",
                "",
                Some("Zusammenfassung"),
                Standing::Usable,
            ),
            (
                "RÜCKZUG: Kabinett tagt",
                "",
                Some("RÜCKZUG"),
                Standing::Withdrawn,
            ),
            (
                "MANDATORY KILL: Troops arrive",
                "",
                Some("MANDATORY KILL"),
                Standing::Withdrawn,
            ),
            (
                "Achtung Rückzug: Kabinett tagt",
                "",
                Some("Achtung Rückzug"),
                Standing::Withdrawn,
            ),
            ("Rückzug: Ministerin geht", "", None, Standing::Usable),
            (
                "Kabinett tagt",
                "Berlin/Kabinett (KILL)",
                Some("KILL"),
                Standing::Withdrawn,
            ),
            ("Kabinett tagt", "Berlin/Kabinett", None, Standing::Usable),
        ] {
            let mut meta = Metadata {
                headline: Some(headline.to_owned()),
                slug: Some(slug.to_owned()),
                ..Metadata::default()
            };
            settle(&mut meta);
            assert_eq!(meta.mark.as_deref(), mark, "{headline} {slug}");
            assert_eq!(meta.standing, standing, "{headline} {slug}");
        }
    }
}
