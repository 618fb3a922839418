//! Whom English words are told to, and who passes them on.

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Token, Unit};
use super::appearances::{appearance, no_more_than_when, outlet_of};
use super::clauses::has_clause;
use super::side_words::is_day;
use super::verbs::is_form_of_be;

/// Whom it was told: "told Reuters", "told a news conference".
pub(super) fn told(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    let tells = matches!(
        unit.lower(verb),
        "told"
            | "tells"
            | "tell"
            | "telling"
            | "informed"
            | "assured"
            | "reminded"
            | "notified"
            | "reassured"
    );
    // "Jurors were told Rowe had lied": they themselves are whom it was told.
    if verb > 0 && is_form_of_be(unit, verb - 1) {
        return None;
    }
    if let Some(whom) = warned(unit, verb) {
        return Some(whom);
    }
    // "confirmed to the TT news agency", "admitted to Radio Orr"
    let to = unit.lower(verb + 1) == "to"
        && [
            "confirm", "explain", "admit", "reveal", "said", "complain", "insist",
        ]
        .iter()
        .any(|it| unit.lower(verb).starts_with(it))
        && (unit.capital(verb + 2) || unit.lower(verb + 2) == "the" && unit.capital(verb + 3));
    if to {
        return phrases::english(unit, verb + 2, unit.end());
    }
    let whom = phrases::english(unit, verb + 1, unit.end())
        .filter(|it| tells && unit.lower(it.start) != "that")?;
    // "told her the government would pay"
    let her = matches!(unit.lower(verb + 1), "her" | "him" | "them" | "us" | "me")
        && (unit.is(verb + 2, Class::Determiner)
            || unit.is(verb + 2, Class::Pronoun)
            || unit.capital(verb + 2));
    if her {
        return Some(verb + 1..verb + 2);
    }
    // "told reporters prices had risen": what is told starts behind those who were told.
    let people = whom.clone().find(|it| {
        let lower = unit.lower(*it);
        lower.ends_with('s')
            && !lower.ends_with("ss")
            && !unit.capital(*it)
            && (unit.is(*it, Class::AddresseeNoun) || unit.is(*it, Class::UnnamedNoun))
            && it + 1 < whom.end
            && unit.kind(it + 1) == Some(Kind::Word)
            && !unit.is(it + 1, Class::Preposition)
            && !unit.is(it + 1, Class::Coordinator)
    });
    if let Some(people) = people.filter(|it| has_clause(unit, it + 1..unit.end())) {
        return Some(whom.start..people + 1);
    }
    // "told Reuters Rowe's letters showed": what is told starts behind the agency.
    let outlet = unit.at(whom.start).is_some_and(|it| it.medium)
        && whom.len() > 1
        && unit.capital(whom.start + 1)
        && !unit.is(whom.start + 1, Class::MediumNoun)
        && has_clause(unit, whom.start + 1..unit.end())
        && (unit.is_first_name(whom.start + 1)
            || (whom.start + 1..whom.end)
                .any(|it| ["'s", "’s"].iter().any(|end| unit.lower(it).ends_with(end)))
            || unit.lower(whom.start) == "reuters");
    Some(if outlet {
        whom.start..whom.start + 1
    } else {
        whom
    })
}

/// Whom a warning or a promise names before what it is about: "warned [residents] that", "cautioned [voters] about".
fn warned(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    let warns = [
        "warned",
        "warns",
        "warning",
        "warn",
        "cautioned",
        "alerted",
        "advised",
        "promised",
        "assures",
        "reminds",
        "informs",
        "persuaded",
    ];
    if !warns.contains(&unit.lower(verb)) {
        return None;
    }
    let whom = phrases::english(unit, verb + 1, unit.end())?;
    matches!(unit.lower(whom.end), "that" | "about").then_some(whom)
}

/// The medium that somebody spoke to or wrote for: "in an interview with the Courier", "wrote in The
/// Review".
pub(super) fn spoken_in(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    let end = unit.end();
    let interview = (1..end).find(|it| {
        // "said it was over, but in an interview with Radio Orr": that is where the rest was said.
        unit.lower(*it) == "with"
            && (matches!(unit.lower(it - 1), "interview" | "conversation")
                || matches!(
                    unit.lower(it - 1),
                    "talk" | "chat" | "call" | "podcast" | "broadcast"
                ) && *it > 2
                    && matches!(unit.lower(it - 2), "a" | "phone" | "video"))
            && !(verb..it.saturating_sub(1)).any(|word| unit.lower(word) == "but")
    });
    let wrote =
        matches!(unit.lower(verb), "wrote" | "writes" | "writing") && unit.lower(verb + 1) == "in";
    // "announced on state television", "said, speaking to Eagle News", "a statement carried by Mada TV"
    let aired = (1..end).find(|it| {
        let station = || {
            (it + 1..end.min(it + 5)).any(|word| {
                unit.is(word, Class::MediumNoun)
                    || matches!(unit.lower(word), "television" | "radio" | "tv" | "podcast")
            })
        };
        match unit.lower(*it) {
            "on" => {
                !matches!(unit.lower(it + 1), "its" | "his" | "her" | "their")
                    && station()
                    && !is_day(unit, it + 1)
                    // "said the report on Radio Orr was wrong"
                    && (*it > verb && no_more_than_when(unit, verb + 1..*it)
                        || unit.lower(it - 1) == "speaking")
            }
            "to" => {
                (unit.lower(it - 1) == "speaking"
                    // "said in remarks to Bay FM that"
                    || matches!(unit.lower(it - 1), "remarks" | "comments")
                        && matches!(unit.lower(it.wrapping_sub(2)), "in" | "emailed" | "written"))
                    && (unit.capital(it + 1)
                        || unit.lower(it + 1) == "the" && unit.capital(it + 2)
                        || station())
            }
            "by" => {
                matches!(unit.lower(it - 1), "carried" | "broadcast" | "aired")
                    && (unit.capital(it + 1) || station() || agency(unit, it + 1))
                    // "Moll, quoted by Radio Orr, said"
                    || unit.lower(it - 1) == "quoted"
                        && *it < verb
                        && (unit.kind(it.wrapping_sub(2)) == Some(Kind::Comma)
                            || matches!(unit.lower(it.wrapping_sub(2)), "remarks" | "comments"))
                        && (unit.capital(it + 1) || unit.capital(it + 2) || station())
                    || seen(unit, *it, verb)
            }
            _ => false,
        }
    });
    // "wrote in a letter seen by Radio Orr"
    let passed_on = |it: &usize| interview.is_none() && (!wrote || seen(unit, *it, verb));
    if let Some(aired) = aired.filter(passed_on) {
        return phrases::english(unit, aired + 1, end);
    }
    let spoken = interview.or(wrote.then_some(verb + 1)).and_then(|it| {
        let outlet = phrases::english(unit, it + 1, end);
        let outlet = outlet.filter(|it| it.clone().any(|word| unit.capital(word)))?;
        Some(outlet_of(unit, &outlet).unwrap_or(outlet))
    });
    spoken.or_else(|| appearance(unit, verb))
}

/// Whether the words are the title of a programme behind its station: "said on the CBS program “Face the Nation.”"
pub(super) fn is_programme(unit: &Unit, words: &Range<usize>) -> bool {
    let Some(before) = words.start.checked_sub(1) else {
        return false;
    };
    let owner = ["'s", "’s"]
        .iter()
        .any(|it| unit.lower(before).ends_with(it));
    let programme = matches!(
        unit.lower(before),
        "program" | "programme" | "show" | "podcast"
    );
    unit.at(words.start).is_some_and(Token::is_quotation)
        && unit.capital(if owner {
            before
        } else {
            before.saturating_sub(1)
        })
        && (before.saturating_sub(4)..before).any(|it| unit.lower(it) == "on")
        && (owner || programme)
}

/// Whether the words at `start` name a news agency: "the state news agency Tarna".
fn agency(unit: &Unit, start: usize) -> bool {
    (start..start + 4)
        .find(|it| {
            matches!(
                unit.lower(*it),
                "agency" | "agencies" | "newspaper" | "broadcaster"
            )
        })
        .is_some_and(|noun| (start..noun + 2).any(|it| unit.capital(it)))
}

/// Whether an outlet behind "by" at `by` has seen the text in which the verb at `verb` says something: "an internal
/// memo seen by Reuters said", "wrote in a letter to staff obtained by the Gazette", "the email, a copy of which was
/// reviewed by Radio Orr". In "said the memo seen by Reuters was a fake" it has seen what is spoken of.
fn seen(unit: &Unit, by: usize, verb: usize) -> bool {
    let participle = by > 1
        && matches!(
            unit.lower(by - 1),
            "seen" | "obtained" | "reviewed" | "viewed" | "heard" | "examined"
        );
    let outlet = unit.capital(by + 1)
        || unit.lower(by + 1) == "the" && unit.capital(by + 2)
        || agency(unit, by + 1);
    if !participle || !outlet {
        return false;
    }
    let text = (by.saturating_sub(8)..by - 1).any(|it| {
        unit.is(it, Class::ReportNoun)
            || unit.is(it, Class::ReportText)
            || phrases::is_papers(unit.lower(it))
            || matches!(
                unit.lower(it),
                "copy"
                    | "draft"
                    | "document"
                    | "filing"
                    | "recording"
                    | "transcript"
                    | "proposal"
                    | "note"
                    | "message"
            )
    });
    let within = by < verb
        || (verb + 1..by)
            .find(|it| unit.is(*it, Class::Preposition))
            .is_some_and(|it| {
                it <= verb + 3
                    && !(it..by - 1).any(|word| {
                        unit.is(word, Class::Auxiliary) || unit.is(word, Class::ClauseOpener)
                    })
            });
    text && within
}

/// Who passes on what somebody said: "his attorney" of "he said through his attorney".
pub(super) fn through(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    let own = matches!(
        unit.lower(verb),
        "said" | "says" | "denied" | "denies" | "confirmed" | "announced"
    ) && matches!(unit.lower(verb + 1), "through" | "via")
        && matches!(
            unit.lower(verb + 2),
            "his" | "her" | "their" | "its" | "a" | "an"
        );
    own.then(|| phrases::english(unit, verb + 2, unit.end()))
        .flatten()
        .filter(|it| {
            matches!(
                unit.lower(it.end - 1),
                "attorney"
                    | "lawyer"
                    | "lawyers"
                    | "solicitor"
                    | "agent"
                    | "spokesman"
                    | "spokeswoman"
                    | "spokesperson"
            )
        })
}

/// Where the object ends before the place where it was posted: "attacked Rowe [on Twitter on Tuesday writing]".
pub(super) fn posted(unit: &Unit, verb: usize, end: usize) -> usize {
    let site = |it: usize| {
        matches!(
            unit.lower(it),
            "twitter" | "facebook" | "instagram" | "telegram" | "social"
        )
    };
    let aside = |it: usize| {
        is_day(unit, it)
            || matches!(
                unit.lower(it),
                "on" | "media" | "late" | "early" | "last" | "writing" | "saying"
            )
    };
    (verb + 2..end)
        .find(|it| unit.lower(*it) == "on" && site(it + 1) && (it + 2..end).all(aside))
        .unwrap_or(end)
}
