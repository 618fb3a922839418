//! What stands right beside a number: words that make it rough, money, and names it is part of.

use super::Unit;
use super::reading::Reading;

/// Whether the words from `at` on say that the number behind them is not exact, and where they end.
pub(super) fn approximators(reading: &Reading, at: usize) -> (bool, usize) {
    let mut next = at;
    for _ in 0..3 {
        let german = reading.german
            && matches!(
                reading.low(next),
                "rund"
                    | "etwa"
                    | "circa"
                    | "zirka"
                    | "fast"
                    | "knapp"
                    | "gut"
                    | "beinahe"
                    | "nahezu"
                    | "über"
                    | "unter"
                    | "mindestens"
                    | "wenigstens"
                    | "höchstens"
                    | "maximal"
                    | "ungefähr"
                    | "annähernd"
                    | "schätzungsweise"
                    | "geschätzt"
                    | "geschätzte"
                    | "geschätzten"
                    | "ca"
            );
        let english = reading.english
            && matches!(
                reading.low(next),
                "about"
                    | "around"
                    | "some"
                    | "nearly"
                    | "almost"
                    | "roughly"
                    | "approximately"
                    | "over"
                    | "under"
                    | "estimated"
                    | "circa"
                    | "ca"
            );
        // "Kaum mehr als", "well over": how far off the number is, before what says that it is.
        let measured = match reading.low(next) {
            "kaum" | "etwas" | "deutlich" | "weit" | "wesentlich" => reading.german,
            "slightly" | "well" | "far" | "just" | "only" => reading.english,
            _ => false,
        };
        if measured && let Some(end) = compared(reading, next + 1) {
            next = end;
            continue;
        }
        let pair = match (reading.low(next), reading.low(next + 1)) {
            ("mehr" | "weniger", "als")
            | ("bis", "zu")
            | ("an", "die")
            | ("in", "etwa")
            | ("nicht", "ganz" | "einmal") => reading.german,
            ("more" | "less" | "fewer", "than")
            | ("at", "least" | "most")
            | ("up", "to")
            | ("close", "to")
            | ("an", "estimated") => reading.english,
            _ => false,
        };
        if pair {
            next += 2;
        } else if german || english {
            next += 1;
            if reading.low(next - 1) == "ca" && reading.text(next) == "." {
                next += 1;
            }
        } else {
            break;
        }
    }
    if next > at && reading.low(next) == "as" {
        next += 1;
    }
    (next > at, next)
}

/// Where "mehr als", "über", "more than" or "over" ends, if one of them stands at `at`.
fn compared(reading: &Reading, at: usize) -> Option<usize> {
    let than = match reading.low(at) {
        "mehr" | "weniger" => "als",
        "more" | "less" | "fewer" => "than",
        "über" | "unter" | "over" | "under" | "above" | "below" => return Some(at + 1),
        _ => return None,
    };
    (reading.low(at + 1) == than).then_some(at + 2)
}

/// Whether a word like "rund" or a mark of money stands right before the number at `at`.
pub(super) fn is_qualified(reading: &Reading, at: usize) -> bool {
    (1..=2).any(|words| {
        at.checked_sub(words)
            .is_some_and(|before| approximators(reading, before).1 == at)
    }) || at > 0 && currency(reading, at - 1).is_some()
}

/// Whether the number at `at` belongs to a name or a numbering: "Artikel 5", "Boeing 747", "#3".
pub(super) fn is_name_part(reading: &Reading, at: usize) -> bool {
    if at == 0 || !reading.is_number(at) {
        return false;
    }
    if reading.glued(at)
        && matches!(
            reading.text(at - 1),
            ":" | "/" | "@" | "#" | "_" | "§" | "." | "&" | "="
        )
    {
        return true;
    }
    let back = if reading.text(at - 1) == "." && at > 1 {
        at - 2
    } else {
        at - 1
    };
    matches!(
        reading.low(back),
        "artikel"
            | "art"
            | "article"
            | "paragraf"
            | "paragraph"
            | "§"
            | "nr"
            | "no"
            | "nummer"
            | "number"
            | "seite"
            | "page"
            | "kapitel"
            | "chapter"
            | "absatz"
            | "abs"
            | "platz"
            | "rang"
            | "kanal"
            | "channel"
            | "boeing"
            | "airbus"
            | "apollo"
            | "kaliber"
            | "typ"
            | "version"
            | "resolution"
            | "route"
            | "block"
            | "gleis"
            | "linie"
            | "zimmer"
            | "room"
            | "abschnitt"
            | "section"
            | "flug"
            | "flight"
            | "gruppe"
            | "group"
            | "liga"
            | "formel"
            | "formula"
            | "euro"
            | "hausnummer"
            | "level"
            | "stufe"
            | "phase"
            | "kategorie"
            | "category"
    )
}

/// The unit of money that the mark or word at `at` names before an amount.
pub(super) fn currency(reading: &Reading, at: usize) -> Option<Unit> {
    match reading.text(at) {
        "$" => Some(Unit::Dollar),
        "€" => Some(Unit::Euro),
        "EUR" if reading.is_number(at + 1) => Some(Unit::Euro),
        "USD" if reading.is_number(at + 1) => Some(Unit::Dollar),
        _ => None,
    }
}
