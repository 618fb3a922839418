//! English words that a noun gives to somebody: "claims by the firm that …", "the ministry's opinion that …",
//! "the union's position is that …".

use std::ops::Range;

use super::super::frame::{Found, Mention};
use super::super::lexicon::{BODIES, Class, Lexicon};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::clauses::{clause_break, finish};
use super::side_words::adverbial;
use super::verbs::is_form_of_be;

/// Nouns for what somebody says or thinks, without the "s" of the plural.
const SAYINGS: [&str; 66] = [
    "verdict",
    "accusation",
    "acknowledgement",
    "acknowledgment",
    "admission",
    "advice",
    "allegation",
    "announcement",
    "argument",
    "assertion",
    "assessment",
    "assumption",
    "assurance",
    "belief",
    "caution",
    "charge",
    "claim",
    "comment",
    "complaint",
    "concern",
    "concession",
    "conclusion",
    "confession",
    "confirmation",
    "contention",
    "conviction",
    "declaration",
    "demand",
    "denial",
    "disclosure",
    "doubt",
    "estimate",
    "expectation",
    "fear",
    "finding",
    "forecast",
    "guarantee",
    "hint",
    "hope",
    "insistence",
    "notion",
    "objection",
    "observation",
    "opinion",
    "pledge",
    "prediction",
    "promise",
    "proposal",
    "reminder",
    "remark",
    "report",
    "revelation",
    "rumour",
    "rumor",
    "statement",
    "suggestion",
    "suspicion",
    "theory",
    "view",
    "warning",
    "request",
    "recommendation",
    "threat",
    "vow",
    "boast",
    "worry",
];

/// More nouns that say so where "is that" follows: "the firm's position is that …".
const POSITIONS: [&str; 17] = [
    "belief",
    "case",
    "consensus",
    "feeling",
    "mood",
    "worry",
    "position",
    "line",
    "message",
    "word",
    "verdict",
    "answer",
    "response",
    "explanation",
    "excuse",
    "stance",
    "point",
];

/// Whether the word names what somebody says or thinks.
pub(super) fn is_saying(word: &str) -> bool {
    let single = match word {
        "theories" => "theory",
        "worries" => "worry",
        _ => word.strip_suffix('s').unwrap_or(word),
    };
    SAYINGS.contains(&word) || SAYINGS.contains(&single)
}

/// Whether a word in small letters names something said or a position that somebody takes.
pub(in crate::attribution) fn names_words(word: &str) -> bool {
    is_saying(word)
        || POSITIONS.contains(&word)
        // The other nouns of rumours name something said as well.
        || matches!(word, "gossip" | "speculation" | "hearsay" | "whispers")
}

/// Nouns for what is told and nobody has said.
const RUMOURS: [&str; 14] = [
    "rumour",
    "rumours",
    "rumor",
    "rumors",
    "gossip",
    "speculation",
    "allegation",
    "allegations",
    "claim",
    "claims",
    "accusations",
    "suggestions",
    "hearsay",
    "whispers",
];

/// What the noun at `noun` passes on without anybody who said it: "rumours that the vault had been open", "The claim that
/// garlic keeps moles away has never been tested". What somebody denies or repeats is told as a whole.
pub(super) fn rumoured(
    unit: &Unit,
    noun: usize,
    found: &[Found],
    lexicon: &Lexicon,
) -> Option<Found> {
    let named = unit.at(noun).is_some_and(|it| it.looks.names_words);
    if !named || !RUMOURS.contains(&unit.lower(noun)) || unit.capital(noun) && noun > 0 {
        return None;
    }
    let that = noun + 1;
    if unit.lower(that) != "that" || that + 3 >= unit.end() || relative(unit, that) {
        return None;
    }
    // "The firm claims that": a verb has its own rules.
    let verb = unit.lower(noun).starts_with("claim")
        && noun > 0
        && !unit.is(noun - 1, Class::Determiner)
        && !unit.is(noun - 1, Class::Preposition);
    let stood = found.iter().any(|it| {
        it.form == Form::Reported && it.content.iter().any(|part| part.contains(&noun))
            || it.cue.iter().any(|cue| {
                *cue + 4 > noun && *cue < noun && unit.segment_of(*cue) == unit.segment_of(noun)
            })
    });
    // "allegations that Carl Doe and the board deny": the noun is what they deny.
    let gap = matches!(
        unit.lower(unit.end() - 1),
        "deny"
            | "denies"
            | "denied"
            | "reject"
            | "rejects"
            | "rejected"
            | "dispute"
            | "disputes"
            | "disputed"
            | "made"
            | "make"
            | "makes"
            | "dismissed"
            | "spread"
    );
    if verb || stood || gap {
        return None;
    }
    let end = clause_break(unit, that, unit.end(), lexicon);
    let comma = (that..end)
        .find(|it| unit.kind(*it) == Some(Kind::Comma))
        .unwrap_or(end);
    let end = if opens(unit, noun) {
        main_verb(unit, that, comma).unwrap_or(comma)
    } else {
        comma
    };
    let mut statement = Found::new(Form::FreeIndirect, vec![that..end]);
    finish(unit, &mut statement);
    statement.form = Form::FreeIndirect;
    statement.cue = vec![noun];
    (!statement.content.is_empty()).then_some(statement)
}

/// What the noun at `noun` gives to somebody.
pub(super) fn said_by_noun(unit: &Unit, noun: usize, lexicon: &Lexicon) -> Option<Found> {
    let named = unit.at(noun).is_some_and(|it| it.looks.names_words);
    if !named || unit.capital(noun) && noun > 0 {
        return None;
    }
    let saying = is_saying(unit.lower(noun));
    // A verb of that form has its own rules: "the firm claims that".
    let limit = unit.end();
    let (speaker, mut next) = match behind(unit, noun, limit, &[]) {
        Some(agent) => {
            let end = agent.end;
            (agent, end)
        }
        None => (owner(unit, noun)?, noun + 1),
    };
    // "One theory, put forward by researchers, is that"
    if unit.kind(next) == Some(Kind::Comma) && is_form_of_be(unit, next + 1) {
        next += 1;
    }
    let equals = is_form_of_be(unit, next) && unit.lower(next + 1) == "that";
    if equals {
        next += 1;
    } else if !saying {
        return None;
    }
    if unit.lower(next) != "that" || next + 2 >= limit {
        return None;
    }
    // "claims that surfaced", "an opinion that matters": there the clause tells about the noun.
    if !equals && relative(unit, next) {
        return None;
    }
    let mut end = clause_break(unit, next, limit, lexicon);
    if !equals && opens(unit, noun) {
        end = main_verb(unit, next, end).unwrap_or(end);
    }
    let mut statement = Found::new(Form::Indirect, vec![next..end]);
    statement.frame = vec![speaker.start.min(noun)..next];
    statement.cue = vec![noun];
    statement.chain = vec![Mention::Words(speaker.clone())];
    statement.speaker = Some(speaker);
    finish(unit, &mut statement);
    (!statement.content.is_empty()).then_some(statement)
}

/// Who stands behind the noun: "claims by the firm", "a report in the Gazette", "a theory, put forward by
/// researchers". One of the words in `leads` closes the agent as well: "calls by the firm [for] help".
pub(super) fn behind(
    unit: &Unit,
    noun: usize,
    limit: usize,
    leads: &[&str],
) -> Option<Range<usize>> {
    let comma = usize::from(unit.kind(noun + 1) == Some(Kind::Comma));
    let made = matches!(
        unit.lower(noun + 1 + comma),
        "made" | "put" | "raised" | "voiced" | "issued" | "published" | "advanced" | "shared"
    );
    let by = if made {
        let forward = usize::from(unit.lower(noun + 2 + comma) == "forward");
        noun + 2 + comma + forward
    } else {
        noun + 1
    };
    let word = unit.lower(by);
    let medium = word == "in" && unit.lower(noun).starts_with("report");
    let given = word == "by"
        || !made
            && (matches!(word, "from" | "among") || word == "of" && leads.is_empty() || medium);
    if !given {
        return None;
    }
    let reach = limit.min(by + 16);
    let close = (by + 2..reach).find(|it| {
        unit.lower(*it) == "that"
            || leads.contains(&unit.lower(*it))
            || is_form_of_be(unit, *it)
            || unit.kind(*it) == Some(Kind::Comma) && is_form_of_be(unit, it + 1)
    })?;
    let agent = phrases::english(unit, by + 1, close).filter(|it| it.end == close)?;
    (speaks(unit, &agent) || medium).then_some(agent)
}

/// Whose the noun is: "the researchers' finding", "her firm belief".
pub(super) fn owner(unit: &Unit, noun: usize) -> Option<Range<usize>> {
    let first = noun.saturating_sub(3);
    for at in (first..noun).rev() {
        let plain = (at + 1..noun).all(|it| {
            unit.kind(it) == Some(Kind::Word)
                && !unit.capital(it)
                && !unit.is(it, Class::Preposition)
                && !unit.is(it, Class::Determiner)
                && !unit.is(it, Class::Auxiliary)
        });
        if !plain {
            return None;
        }
        if matches!(unit.lower(at), "his" | "her" | "their" | "its") {
            return Some(at..at + 1);
        }
        let apart =
            at > 0 && unit.kind(at) == Some(Kind::Other) && unit.lower(at - 1).ends_with('s');
        let joined = ["'s", "’s"].iter().any(|end| unit.lower(at).ends_with(end));
        if apart || joined {
            let close = if apart && unit.kind(at) == Some(Kind::Other) {
                at
            } else {
                at + 1
            };
            let open = (close.saturating_sub(7)..close).find(|start| {
                let inside = *start > 0
                    && (unit.is(start - 1, Class::Determiner)
                        || unit.kind(start - 1) == Some(Kind::Word)
                            && unit.capital(start - 1)
                            && unit.capital(*start));
                // "backed the mayor's call", "join Rowe's call": an unknown word before an article or a name is the verb.
                let past = unit.lower(*start).len() > 4
                    && ["ed", "ing"]
                        .iter()
                        .any(|it| unit.lower(*start).ends_with(it));
                let unknown = || {
                    *start > 0
                        && !unit.is(*start, Class::Determiner)
                        && unit.at(*start).is_some_and(|it| it.entry.is_none())
                        && unit
                            .at(start - 1)
                            .is_some_and(|it| it.kind == Kind::Word && !it.is(Class::Determiner))
                };
                let acted = !unit.capital(*start)
                    && (past && unit.is(start + 1, Class::Determiner)
                        || unit.capital(start + 1) && (past || unknown()));
                !inside
                    && !acted
                    && !unit.is(*start, Class::Preposition)
                    && !unit.is(*start, Class::Coordinator)
                    && phrases::english(unit, *start, close).is_some_and(|it| it.end == close)
            })?;
            let owner = open..close;
            return speaks(unit, &owner).then_some(owner);
        }
    }
    None
}

/// Whether the words can mean somebody who speaks rather than what is spoken of: "claims of fraud".
fn speaks(unit: &Unit, words: &Range<usize>) -> bool {
    let speaking = [Class::Role, Class::UnnamedNoun, Class::MediumNoun];
    let classes = || speaking.iter().chain(&BODIES);
    let group = |word: &str| {
        matches!(
            word.trim_end_matches("'s").trim_end_matches("’s"),
            "residents"
                | "campaigners"
                | "relatives"
                | "auditors"
                | "inspectors"
                | "engineers"
                | "rivals"
                | "opponents"
                | "supporters"
                | "fans"
                | "staff"
                | "team"
                | "committee"
                | "board"
                | "panel"
                | "commission"
                | "parents"
                | "teachers"
                | "nurses"
                | "doctors"
                | "farmers"
                | "palace"
                | "prosecution"
                | "defence"
                | "defense"
                | "opposition"
        )
    };
    let plain = |it: usize| {
        unit.lower(it)
            .trim_end_matches("'s")
            .trim_end_matches("’s")
            .to_owned()
    };
    words.clone().any(|it| {
        unit.capital(it)
            // "a finding of its own restorer"
            || unit.lower(it) == "own"
            || classes().any(|class| unit.is(it, *class))
            || group(unit.lower(it))
            || unit.lower(it).ends_with("ers") && unit.lower(it).len() > 5
            || Lexicon::of(crate::text::Language::English)
                .entry(&plain(it))
                .is_some_and(|entry| classes().any(|class| entry.is(*class)))
    })
}

/// Whether "that" stands for the noun: a verb follows it at once.
fn relative(unit: &Unit, that: usize) -> bool {
    let next = that + 1;
    let verb = unit.is(next, Class::Auxiliary)
        || unit.is(next, Class::Finite)
        || matches!(
            unit.lower(next),
            "could" | "can" | "may" | "might" | "must" | "should" | "did" | "does" | "do"
        )
        || unit.lower(next).len() > 4 && unit.lower(next).ends_with("ed")
        || adverbial(unit, next) && unit.lower(next + 1).ends_with("ed");
    // "the statement that he made"
    let made = matches!(unit.lower(that + 2), "made" | "gave" | "issued") && that + 4 >= unit.end();
    verb || made
}

/// Whether nothing that a sentence is about stands before the noun, which then opens it.
pub(super) fn opens(unit: &Unit, noun: usize) -> bool {
    let segment = unit.segment_of(noun);
    let Some(start) = unit.segments.get(segment).map(|it| it.tokens.start) else {
        return false;
    };
    !(start..noun).any(|it| {
        unit.is(it, Class::Auxiliary)
            || unit.is(it, Class::Finite)
            || unit.at(it).is_some_and(|token| {
                !token.capital && token.entry.is_some_and(|it| !it.verbs.is_empty())
            })
    })
}

/// Where the sentence goes on behind a clause that belongs to its subject: "claims that its cans are safe
/// [have been] questioned".
fn main_verb(unit: &Unit, that: usize, end: usize) -> Option<usize> {
    let helps = |it: usize| {
        unit.is(it, Class::Auxiliary)
            || matches!(
                unit.lower(it),
                "could" | "can" | "may" | "might" | "must" | "should"
            )
    };
    // "that it would close [shocked] the town": an unknown past form with an object of its own
    let acts = |it: usize| {
        unit.at(it)
            .is_some_and(|word| !word.capital && word.lower.len() > 4 && word.lower.ends_with("ed"))
            && (unit.is(it + 1, Class::Determiner) || unit.capital(it + 1))
            && unit.kind(it - 1) == Some(Kind::Word)
            && !unit.is(it - 1, Class::Adverb)
            && !unit.is(it - 1, Class::Coordinator)
            && !unit.is(it - 1, Class::Preposition)
            && !matches!(
                unit.lower(it - 1),
                "who" | "which" | "that" | "he" | "she" | "it" | "they"
            )
    };
    let mut clause = false;
    let mut at = that + 1;
    while at < end {
        if helps(at) || unit.is(at, Class::Finite) || clause && acts(at) {
            if clause {
                return Some(at);
            }
            clause = true;
            at += 1;
            while at < end && (helps(at) || adverbial(unit, at)) {
                at += 1;
            }
        }
        at += 1;
    }
    None
}
