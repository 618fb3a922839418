//! "…, wie der Abgeordnete mitteilte": clauses with "wie" that say who says so.

use super::super::frame::{Aside, Mention};
use super::super::lexicon::{Class, Lexicon, Shape};
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::asides::with_commas;
use super::dependents::can_speak;
use super::told::told_medium;
use std::ops::Range;

/// "wie der Abgeordnete mitteilte", "wie aus dem Ministerium verlautete", "wie es hieß".
pub(super) fn wie(unit: &Unit, at: usize, lexicon: &'static Lexicon) -> Option<Aside> {
    let number = unit.segment_of(at);
    let opens = at == 0
        // "Denn wie die Zeitung berichtet, …"
        || at == 1 && matches!(unit.lower(0), "denn" | "doch" | "und" | "aber")
        || matches!(
            unit.kind(at - 1),
            Some(Kind::Comma | Kind::Dash | Kind::Quote(_))
        );
    // "Einen Aufschlag, wie ihn der Verband verlangt hat": what is wanted, not who says so.
    if !opens || unit.lower(at + 1) == "ihn" {
        return None;
    }
    // "Wie Arp, ein Sprecher der Armee (BFA) der Presse mitteilte, …"
    let reach = if unit.brackets { 5 } else { 3 };
    for near in number..(number + reach).min(unit.segments.len()) {
        let tokens = unit.segments.get(near)?.tokens.clone();
        // "Wie die Sender berichten sind zwei Fischer ertrunken" lacks its comma.
        let open = (near == number && at < 2)
            .then(|| {
                (at + 2..tokens.end.saturating_sub(2)).find(|it| {
                    phrases::reports(unit, *it)
                        && unit.is(it + 1, Class::Auxiliary)
                        && !unit.capital(*it)
                })
            })
            .flatten();
        let tokens = tokens.start..open.map_or(tokens.end, |it| it + 1);
        let last = tokens.end.checked_sub(1)?;
        let auxiliary = unit.is(last, Class::Auxiliary);
        let verb = if auxiliary {
            last.checked_sub(1)?
        } else {
            last
        };
        let entry = unit.at(verb).and_then(|it| it.entry);
        let reflexive = (at..verb).any(|it| unit.lower(it) == "sich");
        let says = entry.is_some_and(|it| {
            it.verbs.iter().any(|form| {
                if reflexive
                    || lexicon.verbs.get(form.verb).is_some_and(|it| {
                        // "wie der Verband bekannt gab" writes the particle apart.
                        let apart = it.particle.as_deref() == Some(unit.lower(verb - 1));
                        let alone = matches!(form.shape, Shape::Finite | Shape::Apart);
                        let parted = it.particle.is_some() && alone && !apart;
                        !it.needs.is_empty() || !it.clause || it.judged_as.is_some() || parted
                    })
                    || matches!(unit.lower(verb), "heißen" | "nannte" | "nennt" | "genannt")
                {
                    false
                } else if auxiliary {
                    matches!(form.shape, Shape::Participle | Shape::Apart)
                } else {
                    matches!(
                        form.shape,
                        Shape::Finite | Shape::Joined | Shape::Participle
                    )
                }
            })
        }) || matches!(
            unit.lower(verb),
            "hervorgeht"
                | "hervorging"
                | "verlautete"
                | "hieß"
                | "heißt"
                | "ergab"
                | "ergaben"
                | "erfuhr"
                | "erfuhren"
                | "erfahren"
                | "bekannt"
                | "zeigt"
                | "zeigte"
        );
        if verb <= at || !says {
            continue;
        }
        let mut start = at + 1;
        while unit.is(start, Class::Adverb) || unit.lower(start) == "es" {
            start += 1;
        }
        // "wie mit der Sache vertraute Personen berichteten"
        let attributed = unit
            .is(start, Class::Preposition)
            .then(|| phrases::german_attributed(unit, start, verb))
            .flatten()
            .filter(|it| it.end == verb && can_speak(unit, &(it.end - 1..it.end)));
        if attributed.is_none() && unit.is(start, Class::Preposition) {
            start += 1;
        }
        // "wie am Dienstag bekannt wurde" names nobody.
        if unit.lower(verb) == "bekannt" {
            let mut found = Aside::naming(
                with_commas(unit, at..tokens.end),
                vec![at, verb, last],
                at..at,
            );
            found.speaker = None;
            found.source = None;
            return Some(found);
        }
        // "wie der Zeitung von der Gruppe berichtet wird", "wie dieser Tatbestand formuliert wird": who is the subject of a
        // passive does not speak.
        let passive =
            auxiliary && matches!(unit.lower(last), "wird" | "werden" | "wurde" | "wurden");
        if passive && !unit.is(start.wrapping_sub(1), Class::Preposition) {
            let by = (start..verb).find(|it| matches!(unit.lower(*it), "von" | "vom"));
            let agent = by.and_then(|it| phrases::german(unit, it + 1, verb));
            let aside = |who: Range<usize>| {
                Aside::naming(with_commas(unit, at..tokens.end), vec![at, verb, last], who)
            };
            // "wie Arp von der Zeitung zitiert wird": his words, by way of the paper.
            let whose = phrases::german_plain(unit, start, by.unwrap_or(verb));
            if let Some(whose) = whose.filter(|_| unit.lower(verb) == "zitiert") {
                let mut found = aside(whose);
                found.relay = agent.map(Mention::Words);
                return Some(found);
            }
            let acts = |agent: &Range<usize>| {
                unit.is(agent.start, Class::Determiner)
                    || unit.lower(agent.start - 1) == "vom"
                    || can_speak(unit, agent)
                    || agent.clone().any(|it| {
                        unit.is_first_name(it)
                            || unit
                                .at(it)
                                .is_some_and(|it| it.country || it.alias_length > 0)
                    })
            };
            if let Some(agent) = agent.filter(acts) {
                let mut found = aside(agent.clone());
                found.relay = told_medium(unit, at + 1..agent.start).map(Mention::Words);
                return Some(found);
            }
            let named = phrases::german(unit, start, verb)
                .is_some_and(|it| !phrases::german_time(unit, &it));
            if named {
                return None;
            }
        }
        let mut speaker = attributed.or_else(|| phrases::german(unit, start, verb));
        // "Das Ministerium ändert die Regel, wie es am Mittwoch bekannt gab": the pronoun is the subject.
        let it = (at + 1..start).find(|it| unit.lower(*it) == "es");
        let time = speaker
            .as_ref()
            .is_none_or(|it| phrases::german_time(unit, it));
        if let Some(it) = it
            && time
            && !matches!(unit.lower(verb), "hieß" | "heißt" | "verlautete")
        {
            speaker = Some(it..it + 1);
        } else if speaker.is_none() && start < verb {
            speaker = (start..verb).find_map(|it| {
                (unit.capital(it) || unit.is(it, Class::Determiner))
                    .then(|| phrases::german(unit, it, verb))
                    .flatten()
            });
        }
        let nobody = speaker.as_ref().is_some_and(|it| {
            it.len() == 1 && unit.lower(it.start) == "man" || unit.lower(it.start) == "beispiel"
        });
        if nobody {
            return None;
        }
        let mut cue: Vec<usize> = vec![at, verb];
        if auxiliary {
            cue.push(last);
        }
        // "wie Arp von der „Post“ zitiert wird": who cites passes it on.
        let cites = (unit.lower(verb) == "zitiert" && auxiliary)
            .then(|| (start + 1..verb).find(|it| matches!(unit.lower(*it), "von" | "vom")))
            .flatten()
            .and_then(|by| phrases::german(unit, by + 1, verb));
        if let Some(cites) = &cites {
            speaker = speaker.map(|it| it.start..it.end.min(cites.start - 1));
        }
        let relay = cites.or_else(|| {
            speaker
                .as_ref()
                .and_then(|it| told_medium(unit, it.end..verb))
                // "der Presse mitteilte": those who listened.
                .filter(|it| it.len() > 2 || unit.lower(it.end - 1) != "presse")
        });
        return Some(Aside {
            tokens: with_commas(unit, at..tokens.end),
            cue,
            source: Some(speaker.clone().map_or(Mention::Held, Mention::Words)),
            speaker,
            relay: relay.map(Mention::Words),
            deeper: false,
            hearsay: false,
            passes_on: false,
        });
    }
    None
}
