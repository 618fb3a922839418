//! English nouns for what somebody asks, warns of or promises: "calls by the union for an inquiry", "a warning from
//! the fire service of more floods", "Rowe's promise to reopen the pool".

use super::super::frame::Found;
use super::super::lexicon::{Class, Lexicon};
use super::super::unit::{Kind, Unit};
use super::clauses::{act_about, clause_break};
use super::nouns::{behind, opens, owner};
use super::side_words::adverbial;
use super::verbs::is_form_of_be;

/// A noun in the singular with the words that lead to what is asked for, warned of or promised.
const PLEAS: [(&str, &[&str]); 16] = [
    ("call", &["for", "on", "to"]),
    ("appeal", &["for", "to"]),
    ("plea", &["for", "to"]),
    ("demand", &["for", "to"]),
    ("warning", &["of", "about", "against", "over", "to"]),
    ("promise", &["of", "to"]),
    ("pledge", &["of", "to"]),
    ("vow", &["to"]),
    ("threat", &["to"]),
    ("offer", &["to"]),
    ("complaint", &["about", "of", "over"]),
    ("criticism", &["of", "over"]),
    ("condemnation", &["of"]),
    ("accusation", &["of"]),
    ("allegation", &["of"]),
    ("prediction", &["of"]),
];

/// The words that lead to what is asked for behind a noun in small letters.
fn leads_of(noun: &str) -> Option<&'static [&'static str]> {
    let single = noun.strip_suffix('s').unwrap_or(noun);
    let plea = PLEAS
        .iter()
        .find(|(word, _)| *word == noun || *word == single);
    plea.map(|(_, leads)| *leads)
}

/// Whether a word in small letters names what somebody asks for, warns of or promises.
pub(in crate::attribution) fn is_plea(word: &str) -> bool {
    leads_of(word).is_some()
}

/// What the noun at `noun` says that somebody asked for, warned of or promised.
pub(super) fn plea(unit: &Unit, noun: usize, lexicon: &Lexicon) -> Option<Found> {
    let token = unit.at(noun).filter(|it| it.looks.plea)?;
    let leads = leads_of(&token.lower)?;
    let single = token.lower.strip_suffix('s').unwrap_or(&token.lower);
    if unit.capital(noun) && noun > 0 || !is_noun(unit, noun) {
        return None;
    }
    let limit = unit.segments.get(unit.segment_of(noun))?.tokens.end;
    let given = behind(unit, noun, limit, leads);
    let (speaker, next) = match given {
        Some(agent) => {
            let end = agent.end;
            (agent, end)
        }
        None => (owner(unit, noun)?, noun + 1),
    };
    // "joined her call for talks": what only a pronoun owns has been told before.
    let whose = speaker.len() == 1 && unit.is(speaker.start, Class::Determiner);
    let leads = leads.contains(&unit.lower(next))
        && unit.kind(next + 1) == Some(Kind::Word)
        && !whose
        && !(unit.lower(next) == "on" && single != "call");
    if !leads || next + 1 >= limit {
        return None;
    }
    let mut end = clause_break(unit, next, limit, lexicon);
    if opens(unit, noun) {
        end = predicate(unit, next, end).unwrap_or(end);
    }
    act_about(unit, next..end, vec![noun], speaker)
}

/// Whether a word that may be a verb is the noun: behind an article, an adjective, an owner or a verb that makes one.
fn is_noun(unit: &Unit, noun: usize) -> bool {
    let before = noun.wrapping_sub(1);
    noun == 0
        || unit.is(before, Class::Determiner)
        || unit.is(before, Class::Preposition)
        || unit.is(before, Class::Auxiliary)
        || unit.kind(before) == Some(Kind::Other)
        || ["'s", "’s"]
            .iter()
            .any(|end| unit.lower(before).ends_with(end))
        || unit.lower(before).ends_with("ed")
        || unit.kind(before) == Some(Kind::Word)
            && !unit.capital(before)
            && !unit.lower(before).ends_with('s')
            && !unit.is(before, Class::Pronoun)
            && !unit.is(before, Class::Adverb)
            && !unit.is(before, Class::Role)
            && !unit.is(before, Class::UnnamedNoun)
}

/// Where the verb of the sentence follows what belongs to its subject: "calls for an inquiry [have been] rejected".
fn predicate(unit: &Unit, start: usize, end: usize) -> Option<usize> {
    let helps = |it: usize| {
        is_form_of_be(unit, it)
            || unit.is(it, Class::Auxiliary)
            || unit.is(it, Class::Finite) && it > start + 1 && !unit.is(it - 1, Class::Determiner)
            || matches!(
                unit.lower(it),
                "came"
                    | "comes"
                    | "follows"
                    | "followed"
                    | "went"
                    | "drew"
                    | "met"
                    | "led"
                    | "could"
                    | "may"
                    | "might"
            )
    };
    let mut first = (start + 2..end).find(|it| helps(*it))?;
    while first > start + 2 && adverbial(unit, first - 1) {
        first -= 1;
    }
    Some(first)
}
