//! What must be known of a copy before it is used: embargoes, withdrawals, which version it is.

use lucide_icons::Icon;

use super::Scene;
use crate::text::{ArticleId, Embargo, Metadata, Moment, Standing};

/// The sign and the words that warn of a copy, where there is something to warn of. A withdrawal says
/// more than an embargo.
pub(super) fn warning(scene: &Scene<'_>, meta: &Metadata) -> Option<(Icon, String)> {
    let texts = scene.texts;
    match (meta.standing, meta.embargo) {
        (Standing::Withdrawn, _) => Some((Icon::Ban, texts.get("standing-withdrawn"))),
        (Standing::Withheld, _) => Some((Icon::Hand, texts.get("standing-withheld"))),
        (Standing::Usable, Some(Embargo::Until(until))) => {
            let until = moment(scene, until);
            let words = texts.with("standing-embargo", &[("until", until.into())]);
            Some((Icon::Lock, words))
        }
        (Standing::Usable, Some(Embargo::Unstated)) => {
            Some((Icon::Lock, texts.get("standing-embargo-unstated")))
        }
        (Standing::Usable, None) => None,
    }
}

/// "Fassung 2 von 3", where the project holds several versions of the report.
pub(super) fn version(scene: &Scene<'_>, article: ArticleId) -> Option<String> {
    let version = scene.picture.versions.version(article)?;
    let values = [("number", version.number.into()), ("of", version.of.into())];
    Some(scene.texts.with("standing-version", &values))
}

/// A moment as people write it: day, time of day, and the distance from UTC where the copy gives one
/// and nobody can guess it.
pub(super) fn moment(scene: &Scene<'_>, moment: Moment) -> String {
    let at = moment.at();
    let clock = format!("{:02}:{:02}", at.hour(), at.minute());
    let time = scene.texts.with("compare-time", &[("time", clock.into())]);
    let day = scene.texts.date(at.date());
    match moment.offset() {
        None => format!("{day}, {time}"),
        Some(offset) => {
            let minutes = offset.seconds() / 60;
            let sign = if minutes < 0 { '−' } else { '+' };
            let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
            if rest == 0 {
                format!("{day}, {time} (UTC{sign}{hours})")
            } else {
                format!("{day}, {time} (UTC{sign}{hours}:{rest:02})")
            }
        }
    }
}
