//! Texts and inquiries that show something: "Eine Studie der Universität zeigt, dass …".

use super::super::frame::Found;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::content::trim;
use super::openings::has_main_clause;
use super::speakers::set_speaker;

/// What a text or an inquiry shows in a clause with "dass" behind it.
pub(super) fn shown(unit: &Unit) -> Option<Found> {
    const SHOWS: [&str; 14] = [
        "zeigt",
        "zeigte",
        "zeigen",
        "zeigten",
        "ergab",
        "ergaben",
        "ergibt",
        "belegt",
        "belegte",
        "belegen",
        "belegten",
        "besagt",
        "besagte",
        "offenbart",
    ];
    let clause = unit.segments.first()?.tokens.end;
    let opener = clause + 1;
    if unit.kind(clause) != Some(Kind::Comma) || !matches!(unit.lower(opener), "dass" | "wie") {
        return None;
    }
    let text = phrases::german_plain(unit, 0, unit.end())?;
    let head = text
        .clone()
        .find(|it| unit.capital(*it) && !unit.is(*it, Class::Determiner))?;
    // "Recherchen des Senders haben ergeben, dass …"
    let perfect = matches!(unit.lower(text.end), "hat" | "haben" | "hatte" | "hatten")
        && matches!(
            unit.lower(clause.saturating_sub(1)),
            "ergeben" | "gezeigt" | "belegt" | "offenbart"
        )
        && text.end + 1 < clause;
    let shows = (perfect || SHOWS.contains(&unit.lower(text.end))).then_some(text.end)?;
    // "zeigt nicht, dass …"
    let denied = (shows + 1..clause).any(|it| unit.lower(it) == "nicht");
    let says = shows < clause && !denied && is_text(unit.lower(head));
    if !says {
        return None;
    }
    let mut content = vec![opener..unit.end()];
    trim(unit, &mut content);
    let mut statement = Found::new(Form::Indirect, content);
    statement.frame = vec![0..opener];
    statement.cue = vec![shows];
    if perfect {
        statement.cue.push(clause - 1);
    }
    set_speaker(&mut statement, Some(text));
    Some(statement)
}

/// What stands before a closing clause in which a text shows it: "Die Zahl stieg, zeigt eine Studie".
pub(super) fn shown_behind(unit: &Unit) -> Option<Found> {
    let last = unit.segments.last().filter(|_| unit.segments.len() > 1)?;
    let mark = last
        .before
        .filter(|it| unit.kind(*it) == Some(Kind::Comma))?;
    let verb = last.tokens.start;
    let end = last.tokens.end.min(unit.end());
    let perfect = matches!(unit.lower(verb), "hat" | "haben")
        && matches!(unit.lower(end - 1), "ergeben" | "gezeigt");
    let shows = matches!(
        unit.lower(verb),
        "zeigt" | "zeigte" | "ergab" | "belegt" | "zeigen"
    );
    let text = (shows || perfect)
        .then(|| phrases::german_plain(unit, verb + 1, end))
        .flatten()?;
    let noun = text.clone().find(|it| unit.capital(*it))?;
    let whole = if perfect {
        text.end + 1 == end
    } else {
        text.end <= end
    };
    if !is_text(unit.lower(noun)) || !whole || !has_main_clause(unit, 0..mark) {
        return None;
    }
    let mut content = vec![0..mark];
    trim(unit, &mut content);
    let mut statement = Found::new(Form::Indirect, content);
    statement.frame = vec![mark..end];
    statement.cue = vec![verb];
    set_speaker(&mut statement, Some(text));
    Some(statement)
}

/// Whether a noun names a text or an inquiry that somebody has made.
pub(super) fn is_text(noun: &str) -> bool {
    const ENDS: [&str; 14] = [
        "studie",
        "studien",
        "umfrage",
        "umfragen",
        "untersuchung",
        "untersuchungen",
        "gutachten",
        "bericht",
        "analyse",
        "analysen",
        "auswertung",
        "erhebung",
        "statistik",
        "recherche",
    ];
    ENDS.iter().any(|it| noun.ends_with(it)) || noun == "recherchen"
}
