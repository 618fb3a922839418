//! English asides that name a source by what it has put forward or laid down: "under a scheme promised by Rowe", "as per
//! the court's notice", "as laid down in a decree".

use super::super::frame::{Aside, Mention};
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::beside::aside;

/// What somebody puts forward and has said how it will be.
const SCHEMES: [&str; 25] = [
    "blueprint",
    "budget",
    "draft",
    "guidelines",
    "measures",
    "motion",
    "offer",
    "package",
    "plan",
    "plans",
    "programme",
    "program",
    "proposal",
    "proposals",
    "reform",
    "reforms",
    "regulations",
    "roadmap",
    "rules",
    "schedule",
    "scheme",
    "shake-up",
    "strategy",
    "timetable",
    "changes",
];

/// Reads such an aside at the token.
pub(super) fn by_scheme(unit: &Unit, at: usize) -> Option<Aside> {
    match unit.lower(at) {
        "under" | "in" => put_forward(unit, at),
        "as" | "going" => laid_down(unit, at),
        _ => None,
    }
}

/// "under a scheme promised by Rowe", "in a plan set out by the harbour master".
fn put_forward(unit: &Unit, at: usize) -> Option<Aside> {
    if at > 0 && unit.lower(at) == "in" && unit.kind(at - 1) != Some(Kind::Comma) {
        return None;
    }
    let limit = unit.end().min(at + 7);
    let noun = (at + 1..limit).find(|it| SCHEMES.contains(&unit.lower(*it)))?;
    let verb = noun + 1;
    let particle = matches!(
        (unit.lower(verb), unit.lower(verb + 1)),
        ("set" | "laid", "out") | ("put", "forward") | ("drawn", "up")
    );
    let said = particle
        || matches!(
            unit.lower(verb),
            "announced"
                | "floated"
                | "outlined"
                | "presented"
                | "promised"
                | "proposed"
                | "published"
                | "revealed"
                | "tabled"
                | "unveiled"
        );
    let mut by = verb + 1 + usize::from(particle);
    // "a plan announced on Monday by the port"
    if unit.lower(by) != "by" {
        by = (by..by + 4).find(|it| unit.lower(*it) == "by")?;
    }
    let opens = at == 0 || unit.lower(at) == "under" || unit.kind(at - 1) == Some(Kind::Comma);
    if !said || !opens {
        return None;
    }
    let speaker = phrases::english(unit, by + 1, unit.end())?;
    // "Under a scheme promised by Rowe, complaints go to a panel": what is left of the sentence is no apposition.
    let comma = speaker
        .clone()
        .find(|it| unit.kind(*it) == Some(Kind::Comma))
        .filter(|_| at == 0 && speaker.end >= unit.end());
    let speaker = speaker.start..comma.unwrap_or(speaker.end);
    // "…, the union said": whoever reports tells of the scheme as well.
    let told = (0..unit.end()).any(|it| {
        it != verb
            && matches!(
                unit.lower(it),
                "said" | "says" | "told" | "added" | "warned" | "according" | "reported"
            )
    });
    let closes = at > 0 && speaker.end >= unit.end() && !told;
    let goes_on = at == 0 && unit.kind(speaker.end) == Some(Kind::Comma) && !told;
    (closes || goes_on).then(|| {
        let mut found = aside(unit, at..speaker.end, speaker, vec![verb]);
        if at > 0 && unit.kind(at - 1) != Some(Kind::Comma) {
            found.tokens.start = at;
        }
        found
    })
}

/// "as per a notice", "as laid down in a decree", "going by a draft".
fn laid_down(unit: &Unit, at: usize) -> Option<Aside> {
    let parted = at == 0 || unit.kind(at - 1) == Some(Kind::Comma);
    let first = match (unit.lower(at), unit.lower(at + 1), unit.lower(at + 2)) {
        ("as", "per", _) | ("going", "by", _) => at + 2,
        ("as", "laid" | "set", "down" | "out") if unit.lower(at + 3) == "in" => at + 4,
        ("as", "stated" | "stipulated" | "required" | "specified", "in" | "by") => at + 3,
        _ => return None,
    };
    if !parted || unit.lower(first) == "usual" {
        return None;
    }
    let speaker = phrases::english(unit, first, unit.end())?;
    let comma = speaker
        .clone()
        .find(|it| unit.kind(*it) == Some(Kind::Comma))
        .filter(|_| at == 0 && speaker.end >= unit.end());
    let mut speaker = speaker.start..comma.unwrap_or(speaker.end);
    // "a draft seen on Monday", "a notice published at midnight": the participle is no part of the name.
    let participle = |it: usize| {
        unit.lower(it).len() > 4 && unit.lower(it).ends_with("ed") || unit.lower(it) == "seen"
    };
    if speaker.len() > 2 && participle(speaker.end - 1) {
        speaker.end -= 1;
    }
    let mut end = speaker.end;
    if participle(end) && unit.is(end + 1, Class::Preposition)
        || participle(end) && unit.lower(end + 1) == "up"
    {
        end = unit.segments.get(unit.segment_of(end))?.tokens.end;
    }
    let mut found = aside(unit, at..end, speaker.clone(), vec![at, at + 1]);
    found.source = Some(Mention::Words(speaker));
    Some(found)
}
