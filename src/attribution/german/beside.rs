//! German statements whose source stands beside the clause: "laut …", "… zufolge", "…, was Moskau
//! bestreitet".

use std::ops::Range;

use super::super::frame::{Aside, Found, Mention, without};
use super::super::lexicon::{Class, Lexicon, Shape};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Quoted, Segment, Unit};
use super::clauses::{has_quotation, is_clause, is_finite};
use super::content::{shape, trim};
use super::dependents::can_speak;
use super::openings::has_main_clause;
use super::speakers::set_speaker;
use super::told::names_medium;

/// "…, was Moskau bestreitet": the clause says who takes a stand on what is said before.
pub(super) fn contradiction(
    unit: &Unit,
    lexicon: &'static Lexicon,
    asides: &[Aside],
    found: &mut Vec<Found>,
) {
    let clause = unit.segments.iter().skip(1).find_map(|segment| {
        let tokens = segment.tokens.clone();
        let comma = segment
            .before
            .filter(|it| unit.kind(*it) == Some(Kind::Comma))?;
        let verb = tokens.end.checked_sub(1)?;
        // "halten nicht, was sie versprechen"
        if unit.lower(verb).starts_with("versprech") || unit.lower(verb).starts_with("versprach") {
            return None;
        }
        let objects = unit.at(verb)?.entry?.verbs.iter().any(|form| {
            lexicon.verbs.get(form.verb).is_some_and(|it| {
                it.object
                    && it.needs.is_empty()
                    && (form.shape == Shape::Finite && it.particle.is_none()
                        // "was dieser zurückweist"
                        || form.shape == Shape::Joined && it.denies)
            })
        });
        if unit.lower(tokens.start) != "was" || !objects {
            return None;
        }
        let first = tokens.start + 1;
        let pointed = matches!(unit.lower(first), "dieser" | "diese" | "dieses");
        let alone = pointed && !unit.capital(first + 1);
        let speaker = if alone {
            first..first + 1
        } else {
            phrases::german_plain(unit, first, verb)?
        };
        let closes =
            (speaker.end..verb).all(|it| unit.is(it, Class::Adverb)) && tokens.end >= unit.end();
        closes.then_some((comma, verb, speaker))
    });
    let Some((comma, verb, speaker)) = clause else {
        return;
    };
    for statement in found.iter_mut() {
        for part in &mut statement.content {
            part.end = part.end.min(comma);
        }
        statement.content.retain(|it| it.start < it.end);
    }
    found.retain(|it| !it.content.is_empty());
    let holes: Vec<Range<usize>> = asides.iter().map(|it| it.tokens.clone()).collect();
    // Where that names nobody, "wird vorgeworfen, … zu haben, was er bestreitet", it is what somebody is blamed for.
    let blamed = found
        .iter()
        .rfind(|it| it.form == Form::Indirect && it.chain.is_empty())
        .map(|it| it.content.clone());
    let content = blamed.unwrap_or_else(|| without(0..comma, &holes));
    let mut stand = Found::new(Form::Reported, content);
    trim(unit, &mut stand.content);
    if !stand.content.is_empty() && !has_quotation(unit, 0..comma) {
        stand.cue = vec![verb];
        let pointed = speaker.len() == 1 && unit.lower(speaker.start).starts_with("diese");
        set_speaker(&mut stand, Some(speaker));
        // "Dem Berater wird vorgeworfen, …, was dieser zurückweist": whoever is blamed.
        if pointed && let Some(whom) = phrases::german_plain(unit, 0, comma) {
            stand.chain = vec![Mention::Words(whom)];
        }
        found.push(stand);
    }
}

/// The tokens that a statement takes up with its frame.
pub(super) fn extent(statement: &Found) -> Range<usize> {
    let parts = || statement.content.iter().chain(&statement.frame);
    let start = parts().map(|it| it.start).min().unwrap_or_default();
    let end = parts().map(|it| it.end).max().unwrap_or_default();
    let cue = statement.cue.iter().copied();
    start.min(cue.clone().min().unwrap_or(start))..end.max(cue.max().map_or(end, |it| it + 1))
}

/// Whether a source named beside a clause goes with a statement: it stands inside it or right
/// before or behind it.
pub(super) fn goes_with(unit: &Unit, aside: &Aside, statement: &Found) -> bool {
    let extent = extent(statement);
    // "schreibt das Blatt, dem nach eigenen Angaben Vermerke vorliegen": a relative clause in the frame.
    let own = aside
        .cue
        .first()
        .and_then(|it| unit.segments.get(unit.segment_of(*it)));
    let relative = own.is_some_and(|it| {
        let first = it.tokens.start;
        first > 0
            && it
                .before
                .is_some_and(|mark| unit.kind(mark) == Some(Kind::Comma))
            && unit.is(first, Class::Relative)
            && !unit.capital(first + 1)
            && aside.tokens.start > first
            && statement.cue.iter().all(|cue| *cue < first)
            && statement.content.iter().all(|part| part.end <= first)
    });
    if relative && !aside.deeper && !aside.passes_on {
        return false;
    }
    // "verlangten Schulen und Brücken, nach Angaben der Polizei kamen 500 Leute": it opens the next clause.
    let opens = statement.form == Form::Reported
        && !aside.deeper
        && extent.end <= aside.tokens.start
        && aside.tokens.end < unit.end()
        && is_finite(unit, aside.tokens.end)
        && own.is_some_and(|it| {
            it.tokens.start >= aside.tokens.start
                && it
                    .before
                    .is_some_and(|mark| unit.kind(mark) == Some(Kind::Comma))
        });
    if opens {
        return false;
    }
    aside.tokens.start <= extent.end && extent.start <= aside.tokens.end
}

/// Statements of the asides that go with none of `found`: each holds for the clauses between the
/// statements around it. "Nach Angaben der Veranstalter kamen 7.000, die Polizei spricht von 4.000."
pub(super) fn asides_apart(unit: &Unit, asides: &[Aside], found: &[Found]) -> Vec<Found> {
    let taken: Vec<Range<usize>> = found.iter().map(extent).collect();
    let mut apart: Vec<Found> = Vec::new();
    for aside in asides {
        let done = apart.iter().any(|it| it.frame.contains(&aside.tokens));
        if done || aside.deeper || found.iter().any(|it| goes_with(unit, aside, it)) {
            continue;
        }
        let start = taken
            .iter()
            .map(|it| it.end)
            .filter(|it| *it <= aside.tokens.start)
            .max()
            .unwrap_or(0);
        let end = taken
            .iter()
            .map(|it| it.start)
            .filter(|it| *it >= aside.tokens.end)
            .min()
            .unwrap_or(unit.end());
        apart.extend(aside_frame(unit, std::slice::from_ref(aside), start..end));
    }
    apart
}

/// The asides with the clauses that they hold for: two main clauses can have a source each, "Laut Polizei kamen 500
/// Menschen, [laut den Veranstaltern waren es 2.000]".
pub(super) fn by_clauses<'a>(unit: &Unit, asides: &'a [Aside]) -> Vec<(&'a [Aside], Range<usize>)> {
    let opens = |aside: &Aside| {
        let segment = aside
            .cue
            .first()
            .and_then(|it| unit.segments.get(unit.segment_of(*it)));
        let behind = aside.tokens.end;
        !aside.deeper
            && !aside.passes_on
            && !unit.capital(behind)
            && is_finite(unit, behind)
            && segment.is_some_and(|it| {
                let first = it.tokens.start;
                it.before
                    .is_some_and(|mark| unit.kind(mark) == Some(Kind::Comma))
                    && (aside.tokens.start <= first
                        || aside.tokens.start == first + 1 && unit.is(first, Class::Coordinator))
            })
    };
    let cut = (1..asides.len()).find(|it| {
        let (ahead, rest) = asides.split_at(*it);
        let main = |it: &Aside| !it.deeper && !it.passes_on;
        let behind = ahead
            .iter()
            .filter(|it| main(it))
            .map(|it| it.tokens.end)
            .max();
        rest.first()
            .is_some_and(|it| opens(it) && behind.is_some_and(|end| it.tokens.start > end + 1))
    });
    match cut.and_then(|it| Some((it, asides.get(it)?.tokens.start))) {
        Some((number, place)) => {
            let (ahead, rest) = asides.split_at(number);
            // "…, und laut den Veranstaltern"
            let and = place
                .checked_sub(1)
                .filter(|it| unit.is(*it, Class::Coordinator));
            vec![(ahead, 0..and.unwrap_or(place)), (rest, place..unit.end())]
        }
        None => vec![(asides, 0..unit.end())],
    }
}

/// Clauses in `region` framed by "laut …", "… zufolge", "wie … mitteilte" alone.
pub(super) fn aside_frame(unit: &Unit, asides: &[Aside], region: Range<usize>) -> Option<Found> {
    let main = asides.iter().find(|it| !it.deeper && !it.passes_on)?;
    let end = region.end.min(unit.end());
    let holes: Vec<Range<usize>> = asides.iter().map(|it| it.tokens.clone()).collect();
    // Inside a relative clause the frame holds for that clause.
    let own = unit
        .segments
        .get(unit.segment_of(main.cue.first().copied().unwrap_or(main.tokens.start)))?;
    let first = own.tokens.start;
    let relative = own
        .before
        .is_some_and(|it| unit.kind(it) == Some(Kind::Comma))
        && (unit.is(first, Class::Relative) && !unit.capital(first + 1)
            || unit.is(first, Class::Preposition) && unit.is(first + 1, Class::Relative))
        && main.tokens.start > first;
    // "(Zitate aus der Klage laut „Bote“)": what stands in brackets without a verb tells where words are from.
    let bracketed = own
        .before
        .is_some_and(|it| unit.kind(it) == Some(Kind::Open))
        && !own.tokens.clone().any(|it| is_finite(unit, it));
    if bracketed {
        return None;
    }
    // "die laut Polizei 4000 Teilnehmer": the source holds for the words up to the noun.
    let attribute = main
        .tokens
        .start
        .checked_sub(1)
        .filter(|it| unit.is(*it, Class::Determiner) && *it >= first)
        // "Gestelle, die nach Ansicht der Autoren Rampen ähneln": the pronoun is no article.
        .filter(|it| !(relative && *it == first && !unit.capital(own.tokens.end - 1)))
        .and_then(|_| phrases::german_plain(unit, main.tokens.end, own.tokens.end));
    let leading = first == 0
        && unit.is(0, Class::Subordinator)
        && !matches!(unit.lower(0), "wie" | "als" | "dass" | "ob")
        && is_finite(unit, own.tokens.end.wrapping_sub(1))
        && own.tokens.end < end;
    let attributive = attribute.as_ref().is_some_and(|it| it.len() > 1);
    let scope = if let Some(attribute) = attribute {
        attribute
    } else if leading {
        own.tokens.clone()
    } else if relative {
        let skip = if unit.is(first, Class::Preposition) {
            2
        } else {
            1
        };
        first + skip..own.tokens.end.min(end)
    } else if main.tokens.start > first && depends(unit, own) {
        first..own.tokens.end.min(end)
    } else if starts_anew(unit, own, region.start, &main.tokens) {
        first..end
    } else {
        region.start..end
    };
    let mut content = without(scope, &holes);
    trim(unit, &mut content);
    // "Rampen, die nach Ansicht der Autoren Startrampen ähneln": plurals of verbs end as infinitives do.
    let verb_closes = relative && !unit.capital(own.tokens.end - 1);
    // "Laut Polizei singen Fans": behind a phrase that opens the sentence stands its verb.
    let verb_opens = main.tokens.start == 0
        && content.first().is_some_and(|it| {
            it.start == main.tokens.end
                && it.len() > 1
                && !unit.capital(it.start)
                && unit.kind(it.start) == Some(Kind::Word)
        });
    if content.is_empty()
        || !attributive
            && !verb_closes
            && !verb_opens
            && !content.iter().any(|it| is_clause(unit, it.clone()))
            && content.iter().map(Range::len).sum::<usize>() < 4
            && !answers(unit, &content)
    {
        return None;
    }
    let form = if main.hearsay {
        Form::FreeIndirect
    } else {
        Form::Indirect
    };
    let mut statement = Found::new(form, content);
    statement.frame = vec![main.tokens.clone()];
    statement.cue = main.cue.clone();
    statement.speaker = main.speaker.clone();
    if !main.hearsay {
        // "Augenzeugen zufolge gab es laut „Hafenpost“ Verletzte": the outlet passes it on, wherever it stands.
        let outlet = |it: &&Aside| matches!(&it.source, Some(Mention::Words(words)) if names_medium(unit, words));
        let beside = || asides.iter().filter(|it| !it.deeper && !it.passes_on);
        statement.chain = asides
            .iter()
            .filter(|it| it.passes_on)
            .chain(beside().filter(outlet))
            .chain(beside().filter(|it| !outlet(it)))
            .chain(asides.iter().filter(|it| it.deeper))
            .flat_map(Aside::sources)
            .cloned()
            .collect();
    }
    shape(unit, &mut statement);
    Some(statement)
}

/// Whether a word alone is an answer: "Nein, so die Antwort des Amtes".
fn answers(unit: &Unit, content: &[Range<usize>]) -> bool {
    matches!(content, [only] if only.len() == 1
        && matches!(unit.lower(only.start), "ja" | "nein" | "unzulässig" | "niemals" | "nie" | "vielleicht"))
}

/// "Für Gewerkschafterin Anke Rösler ist das Vertragsbruch": a judgement, and whose it is.
pub(super) fn judged_for(unit: &Unit) -> Option<Found> {
    if unit.lower(0) != "für" {
        return None;
    }
    let whom = phrases::german_plain(unit, 1, unit.end())?;
    let person = whom.clone().any(|it| unit.ends_in(it, Class::Role))
        && whom.clone().skip(1).any(|it| unit.capital(it))
        || unit.is_first_name(whom.start) && unit.capital(whom.start + 1);
    // "Für den Historiker Karl Wulff sei der Schritt falsch": whoever is brought in by name judges.
    let brought_in = matches!(unit.lower(whom.end), "sei" | "seien")
        && whom
            .clone()
            .any(|it| unit.is_first_name(it) && unit.capital(it + 1));
    let judges = (brought_in
        || matches!(unit.lower(whom.end), "ist" | "sind" | "war" | "waren"))
        && matches!(unit.lower(whom.end + 1), "das" | "dies" | "der" | "die")
        // "Für Ministerin Wolf braucht es mehr Geld"
        || unit.lower(whom.end) == "braucht" && unit.lower(whom.end + 1) == "es";
    // "Für den Verband ist das Gesetz „ein Schlag ins Gesicht“"
    let quoted = (whom.end..unit.end()).find(|it| {
        matches!(
            unit.kind(*it),
            Some(Kind::Quote(
                Quoted::Phrase | Quoted::Clipping | Quoted::Sentence
            ))
        )
    });
    if let Some(quoted) =
        quoted.filter(|_| (person || can_speak(unit, &whom)) && judges && !brought_in)
    {
        let mut statement = Found::new(Form::Direct, vec![quoted..quoted + 1]);
        statement.frame = vec![0..whom.end];
        statement.cue = vec![0];
        set_speaker(&mut statement, Some(whom));
        return Some(statement);
    }
    if !person || !judges || whom.end + 2 >= unit.end() {
        return None;
    }
    let mut statement = Found::new(Form::Indirect, vec![whom.end..unit.end()]);
    statement.frame = vec![0..whom.end];
    statement.cue = vec![0];
    set_speaker(&mut statement, Some(whom));
    Some(statement)
}

/// Whether a segment is a dependent clause behind another: "…, weil die Truppe nach Angaben der UN
/// überfordert ist".
fn depends(unit: &Unit, segment: &Segment) -> bool {
    let first = segment.tokens.start;
    let behind = segment
        .before
        .is_some_and(|it| unit.kind(it) == Some(Kind::Comma));
    behind
        && (unit.is(first, Class::Subordinator) || unit.lower(first) == "da")
        && !unit.is(first, Class::Relative)
        && is_finite(unit, segment.tokens.end - 1)
}

/// Whether a segment with an aside is a main clause of its own behind another: "Drei starben, nach
/// Angaben der Polizei wurden fünf verletzt".
fn starts_anew(unit: &Unit, segment: &Segment, start: usize, aside: &Range<usize>) -> bool {
    let first = segment.tokens.start;
    let last = segment.tokens.end.saturating_sub(1);
    let verb = (first + 1..last).any(|it| !aside.contains(&it) && is_finite(unit, it));
    first > start
        && verb
        && !unit.is(first, Class::Subordinator)
        && has_main_clause(unit, start..first)
}
