//! Reading one German unit: frames around clauses and quotations.

mod acts;
mod asides;
mod clauses;
mod cues;
mod plain;
mod speakers;

use std::ops::Range;

use self::acts::act;
use self::asides::asides;
pub(super) use self::clauses::konjunktiv;
use self::clauses::{
    content_end, has_konjunktiv, has_quotation, is_clause, is_finite, is_infinitive, is_insertion,
    shape, trim,
};
use self::cues::{Cue, Order, cues};
use self::plain::{colon_frame, hearsay, quoted_words};
use self::speakers::{cite, quoted_person, said_impersonally, set_speaker, subject_and_addressee};
use super::frame::{Aside, Found, Mention, without};
use super::lexicon::{Class, Lexicon, Shape};
use super::phrases;
use super::statement::Form;
use super::unit::{Kind, Quoted, Token, Unit};

/// Reads a unit.
pub(super) fn read(unit: &Unit, lexicon: &'static Lexicon) -> Vec<Found> {
    let asides = asides(unit, lexicon);
    let mut found = Vec::new();
    let mut content_from = 0;
    let mut retold = Vec::new();
    let cues = cues(unit, lexicon);
    let places: Vec<(usize, bool)> = cues
        .iter()
        .map(|it| (it.finite, it.order == Order::First))
        .collect();
    let cues_in_konjunktiv: Vec<usize> = cues
        .iter()
        .filter(|it| it.konjunktiv)
        .map(|it| it.finite)
        .collect();
    for cue in cues {
        if asides.iter().any(|it| it.tokens.contains(&cue.finite)) || cue.finite < content_from {
            continue;
        }
        let colon = unit
            .segments
            .iter()
            .skip(cue.segment + 1)
            .find(|it| {
                it.before
                    .is_some_and(|at| unit.kind(at) == Some(Kind::Colon))
            })
            .map(|it| it.tokens.start);
        let framed_later = colon.is_some_and(|colon| {
            places
                .iter()
                .any(|(finite, first)| *finite > colon && (*first || !konjunktiv(unit, *finite)))
                && !has_quotation(unit, colon..unit.tokens.len())
        });
        if let Some(statement) = clause_frame(unit, &cue, &asides, framed_later) {
            // An act inside what somebody else says is part of it.
            let inside = statement.form == Form::Reported
                && found
                    .iter()
                    .any(|it: &Found| it.content.iter().any(|part| part.contains(&cue.finite)));
            if inside {
                continue;
            }
            if let Some(after) = statement
                .content
                .iter()
                .map(|it| it.start)
                .find(|it| *it > cue.finite)
            {
                content_from = after;
            }
            retold.push(cue.konjunktiv);
            found.push(statement);
        }
    }
    // Where every frame stands in the Konjunktiv, the sentence goes on with what somebody said.
    if retold.iter().all(|it| *it) {
        found.clear();
    }
    let inner = inner_speakers(&mut found, &cues_in_konjunktiv);
    chain_frames(&mut found);
    let mut apart = Vec::new();
    for statement in &mut found {
        apart.extend(cut_comment(unit, statement, &asides));
        let rest: Vec<Aside> = asides
            .iter()
            .filter(|it| apart.iter().all(|found: &Found| found.cue != it.cue))
            .cloned()
            .collect();
        add_asides(statement, &rest);
    }
    found.append(&mut apart);
    if found.is_empty()
        && let Some(statement) = aside_frame(unit, &asides)
    {
        found.push(statement);
    }
    if found.is_empty()
        && let Some(statement) = colon_frame(unit)
    {
        found.push(statement);
    }
    if found.is_empty()
        && let Some(statement) = hearsay(unit)
    {
        found.push(statement);
    }
    contradiction(unit, lexicon, &asides, &mut found);
    quoted_words(unit, &mut found, &inner);
    found
}

/// Takes out quotations whose frame is itself retold, "…, er habe den „Abzug“ gefordert, teilte das
/// Amt mit": they are the speaker's of that frame, by way of who retells it. Returns from where to
/// where such a frame reaches and who speaks in it.
fn inner_speakers(found: &mut Vec<Found>, in_konjunktiv: &[usize]) -> Vec<(Range<usize>, Mention)> {
    let mut inner = Vec::new();
    let covers = |outer: &Found, place: usize| {
        outer.form == Form::Indirect && outer.content.iter().any(|it| it.contains(&place))
    };
    let mut index = 0;
    while index < found.len() {
        let place = found[index].cue.first().copied().unwrap_or_default();
        let retold = found[index].form == Form::Direct
            && in_konjunktiv.contains(&place)
            && found.iter().any(|outer| covers(outer, place));
        if retold {
            let statement = found.remove(index);
            let last = statement.cue.last().copied().unwrap_or(place);
            let close = statement
                .content
                .last()
                .map_or(last, |it| it.end)
                .max(last + 1);
            if let Some(mention) = statement.chain.into_iter().next() {
                inner.push((place..close, mention));
            }
        } else {
            index += 1;
        }
    }
    inner
}

/// "…, was Moskau bestreitet": the clause says who takes a stand on what is said before.
fn contradiction(unit: &Unit, lexicon: &'static Lexicon, asides: &[Aside], found: &mut Vec<Found>) {
    let clause = unit.segments.iter().skip(1).find_map(|segment| {
        let tokens = segment.tokens.clone();
        let comma = segment
            .before
            .filter(|it| unit.kind(*it) == Some(Kind::Comma))?;
        let verb = tokens.end.checked_sub(1)?;
        let objects = unit.at(verb)?.entry?.verbs.iter().any(|form| {
            form.shape == Shape::Finite
                && lexicon
                    .verbs
                    .get(form.verb)
                    .is_some_and(|it| it.object && it.particle.is_none())
        });
        let speaker = phrases::german_plain(unit, tokens.start + 1, verb)?;
        let closes = unit.lower(tokens.start) == "was"
            && objects
            && speaker.end == verb
            && tokens.end >= unit.end();
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
    let mut stand = Found::new(Form::Reported, without(0..comma, &holes));
    trim(unit, &mut stand.content);
    if !stand.content.is_empty() && !has_quotation(unit, 0..comma) {
        stand.cue = vec![verb];
        set_speaker(&mut stand, Some(speaker));
        found.push(stand);
    }
}

/// Reads the frame around one reporting verb.
fn clause_frame(unit: &Unit, cue: &Cue, asides: &[Aside], framed_later: bool) -> Option<Found> {
    let segment = unit.segments.get(cue.segment)?;
    let end = unit.end();
    let mut statement = match cue.order {
        Order::First => before_frame(unit, cue, asides)
            .or_else(|| after_frame(unit, cue, asides, framed_later))
            .or_else(|| act(unit, cue, asides))?,
        Order::Second => {
            after_frame(unit, cue, asides, framed_later).or_else(|| act(unit, cue, asides))?
        }
        Order::Last => {
            let next = unit.segments.get(cue.segment + 1)?;
            let opens = unit.is(next.tokens.start, Class::ClauseOpener)
                || next
                    .before
                    .is_some_and(|it| unit.kind(it) == Some(Kind::Colon));
            if !opens {
                return None;
            }
            let mut statement = Found::new(Form::Indirect, vec![next.tokens.start..end]);
            statement.frame = vec![0..next.tokens.start];
            let start = segment.tokens.start + 1;
            set_speaker(&mut statement, phrases::german(unit, start, cue.finite));
            statement
        }
    };
    let heisst = matches!(unit.lower(cue.finite), "hieß" | "heißt" | "heiße");
    statement.cue = cue.words.clone();
    if heisst {
        let es = [cue.finite + 1, cue.finite.wrapping_sub(1)]
            .into_iter()
            .find(|it| unit.lower(*it) == "es")?;
        statement.cue.push(es);
        statement.cue.sort_unstable();
        said_impersonally(unit, cue, &mut statement);
    } else if statement
        .speaker
        .as_ref()
        .is_some_and(|it| it.len() == 1 && unit.lower(it.start) == "es")
    {
        // "Es wurde bekannt, dass …" names nobody.
        statement.speaker = None;
        statement.chain.clear();
    } else if cue.passive {
        let by = (segment.tokens.start..segment.tokens.end)
            .find(|it| matches!(unit.lower(*it), "von" | "vom"));
        let agent = by.and_then(|it| phrases::german(unit, it + 1, segment.tokens.end));
        statement.addressee = None;
        statement.chain.clear();
        statement.speaker = None;
        if let Some(agent) = agent {
            set_speaker(&mut statement, Some(agent));
        } else if let Some(speaker) = quoted_person(unit, cue) {
            set_speaker(&mut statement, Some(speaker));
        } else if statement.form == Form::Reported {
            return None;
        }
    }
    if unit.lower(cue.finite).starts_with("zitier") {
        cite(unit, cue, &mut statement);
    }
    Some(statement)
}

/// Content before the frame: "…, sagte der Sprecher".
fn before_frame(unit: &Unit, cue: &Cue, asides: &[Aside]) -> Option<Found> {
    let end = unit.end();
    let segment = unit.segments.get(cue.segment)?;
    let mut start = cue.finite;
    while start > 0
        && !matches!(unit.kind(start - 1), Some(Kind::Quote(_)))
        && (matches!(
            unit.kind(start - 1),
            Some(Kind::Comma | Kind::Dash | Kind::Stop)
        ) && start == segment.tokens.start
            || start > segment.tokens.start)
    {
        start -= 1;
    }
    if start == 0 || cue.finite == 0 {
        return None;
    }
    let colon = (0..start).rev().find(|it| {
        unit.kind(*it) == Some(Kind::Colon)
            && !unit.at(it + 1).is_some_and(Token::is_quotation)
            && is_clause(unit, 0..*it)
            && start - it > 4
    });
    let content_ranges = colon.map_or(0, |it| it + 1)..start;
    // "Die Brücke, sagte der Sprecher, sei gesperrt": the verb of the content follows the frame.
    let split = unit
        .segments
        .get(cue.segment + 1)
        .is_some_and(|it| is_finite(unit, it.tokens.start));
    if !split && !has_main_clause(unit, content_ranges.clone()) {
        return None;
    }
    let (speaker, addressee) = subject_and_addressee(unit, cue);
    let opener = unit
        .segments
        .get(cue.segment + 1)
        .is_some_and(|it| unit.is(it.tokens.start, Class::ClauseOpener));
    if speaker.is_none()
        && !matches!(unit.lower(cue.finite), "hieß" | "heißt" | "heiße")
        && !cue.passive
    {
        return None;
    }
    // "Die Behörde, die …, begründete das damit, dass": the clause goes on after the relative one.
    let reports =
        has_konjunktiv(unit, content_ranges.clone()) || has_quotation(unit, content_ranges.clone());
    if opener && !reports {
        return None;
    }
    let frame_end = frame_end(unit, cue, speaker.as_ref(), end);
    let mut content = vec![content_ranges];
    let mut goes_on = frame_end;
    while matches!(
        unit.kind(goes_on),
        Some(Kind::Comma | Kind::Dash | Kind::Colon)
    ) {
        goes_on += 1;
    }
    if goes_on < end {
        content.push(goes_on..end);
    }
    let holes: Vec<Range<usize>> = asides.iter().map(|it| it.tokens.clone()).collect();
    let content = content
        .into_iter()
        .flat_map(|it| without(it, &holes))
        .collect();
    let mut statement = Found::new(Form::Indirect, content);
    statement.frame = vec![start..goes_on.min(if goes_on < end { goes_on } else { frame_end })];
    set_speaker(&mut statement, speaker);
    statement.addressee = addressee;
    trim(unit, &mut statement.content);
    shape(unit, &mut statement);
    (!statement.content.is_empty()).then_some(statement)
}

/// Whether more than a dependent clause or a phrase stands in the tokens: "Nachdem er gewonnen
/// hatte, forderte er" and "In der Debatte, die …, forderte er" say nothing before the frame.
fn has_main_clause(unit: &Unit, tokens: Range<usize>) -> bool {
    has_quotation(unit, tokens.clone())
        || unit.segments.iter().any(|segment| {
            let first = segment.tokens.start;
            let within = tokens.contains(&first);
            let comma = segment
                .before
                .is_some_and(|it| unit.kind(it) == Some(Kind::Comma));
            let relative = comma
                && (unit.is(first, Class::Relative) && !unit.capital(first + 1)
                    || unit.is(first, Class::Preposition) && unit.is(first + 1, Class::Relative))
                && !unit.is(first + 1, Class::Auxiliary);
            let dependent = unit.is(first, Class::Subordinator)
                && !matches!(
                    unit.lower(first),
                    "dass" | "daß" | "ob" | "bis" | "seit" | "während"
                );
            within
                && !relative
                && !dependent
                && segment
                    .tokens
                    .clone()
                    .any(|it| tokens.contains(&it) && is_finite(unit, it))
        })
}

/// Where a frame that follows its content ends: before a quotation or clause that goes on.
fn frame_end(unit: &Unit, cue: &Cue, speaker: Option<&Range<usize>>, end: usize) -> usize {
    let last_word = cue.words.iter().copied().max().unwrap_or(cue.finite) + 1;
    let mut at = last_word.max(speaker.map_or(0, |it| it.end));
    for segment in unit.segments.iter().skip(unit.segment_of(cue.finite)) {
        if segment.tokens.end <= at {
            continue;
        }
        if let Some(quote) = segment
            .tokens
            .clone()
            .find(|it| *it >= at && matches!(unit.kind(*it), Some(Kind::Quote(Quoted::Sentence))))
        {
            return quote;
        }
        let inside = segment.tokens.start < at || segment.tokens.start <= cue.finite;
        if !inside {
            let first = segment.tokens.start;
            if unit.at(first).is_some_and(Token::is_quotation) {
                return first;
            }
            let relative = unit.is(first, Class::Relative)
                || unit.is(first, Class::Subordinator) && unit.lower(first) != "dass";
            let goes_on =
                has_konjunktiv(unit, segment.tokens.clone()) || unit.lower(first) == "dass";
            if goes_on && !relative {
                return segment.before.map_or(first, |it| it + 1);
            }
        }
        at = segment.tokens.end;
    }
    at.min(end)
}

/// Content after the frame: "Der Sprecher sagte, …".
fn after_frame(unit: &Unit, cue: &Cue, asides: &[Aside], framed_later: bool) -> Option<Found> {
    let end = unit.end();
    let last_word = cue.words.iter().copied().max()?;
    let mut number = unit.segment_of(last_word) + 1;
    // A quotation in the clause of the verb itself, not followed by a clause of its own.
    let clause = unit.segments.get(cue.segment)?.tokens.clone();
    let inner = (cue.finite..clause.end.max(last_word)).find(|it| {
        unit.at(*it)
            .is_some_and(|t| matches!(t.kind, Kind::Quote(Quoted::Sentence)))
    });
    let (speaker, addressee) = subject_and_addressee(unit, cue);
    if let Some(aside) = asides.iter().find(|it| {
        unit.segments
            .get(number)
            .is_some_and(|seg| it.tokens.contains(&seg.tokens.start))
    }) {
        number = unit.segment_of(aside.tokens.end.saturating_sub(1)) + 1;
    }
    let mut opened = None;
    for _ in 0..4 {
        let Some(segment) = unit.segments.get(number) else {
            break;
        };
        let first = segment.tokens.start;
        if first >= end {
            break;
        }
        let colon = segment
            .before
            .is_some_and(|it| unit.kind(it) == Some(Kind::Colon));
        if colon && framed_later {
            break;
        }
        if opens_content(unit, cue, number) {
            opened = Some(first);
            break;
        }
        if !is_insertion(unit, number) {
            break;
        }
        number += 1;
    }
    let Some(first) = opened else {
        let quote = inner?;
        let mut statement = Found::new(Form::Direct, vec![quote..quote + 1]);
        statement.frame = without(0..end, &[quote..quote + 1]);
        set_speaker(&mut statement, speaker);
        statement.addressee = addressee;
        return Some(statement);
    };
    let stop = content_end(unit, first, end);
    let holes: Vec<Range<usize>> = asides.iter().map(|it| it.tokens.clone()).collect();
    let mut statement = Found::new(Form::Indirect, without(first..stop, &holes));
    let start = frame_start(unit, cue);
    statement.frame = vec![start..first];
    if stop < end {
        statement.frame.push(stop..end);
    }
    set_speaker(&mut statement, speaker);
    statement.addressee = addressee;
    trim(unit, &mut statement.content);
    shape(unit, &mut statement);
    (!statement.content.is_empty()).then_some(statement)
}

/// A frame starts with its sentence, or after "und" where a clause before is somebody else's.
fn frame_start(unit: &Unit, cue: &Cue) -> usize {
    let Some(segment) = unit.segments.get(cue.segment) else {
        return 0;
    };
    let first = segment.tokens.start;
    if cue.segment > 0 && unit.is(first, Class::Coordinator) {
        first
    } else {
        0
    }
}

fn opens_content(unit: &Unit, cue: &Cue, number: usize) -> bool {
    let Some(segment) = unit.segments.get(number) else {
        return false;
    };
    let tokens = segment.tokens.clone();
    let first = tokens.start;
    let colon = segment
        .before
        .is_some_and(|it| unit.kind(it) == Some(Kind::Colon));
    if colon {
        return true;
    }
    if segment
        .before
        .is_some_and(|it| matches!(unit.kind(it), Some(Kind::Open)))
    {
        return false;
    }
    if unit.at(first).is_some_and(Token::is_quotation) {
        return true;
    }
    if unit.is(first, Class::ClauseOpener) {
        // "wie" opens a clause of its own only where it is not a frame, which has been cut out.
        return cue.verb.clause;
    }
    let last = tokens.end.saturating_sub(1);
    let relative =
        unit.is(first, Class::Relative) && is_finite(unit, last) && !unit.capital(first + 1)
            || unit.is(first, Class::Preposition)
                && unit.is(first + 1, Class::Relative)
                && !unit.capital(first + 2);
    let dependent = unit.is(first, Class::Subordinator) && is_finite(unit, last);
    if has_konjunktiv(unit, tokens.clone()) && !relative && (cue.verb.clause || cue.verb.object) {
        return !dependent
            || unit
                .segments
                .get(number + 1)
                .is_some_and(|it| has_konjunktiv(unit, it.tokens.clone()));
    }
    if is_infinitive(unit, tokens.clone()) && !relative && !dependent {
        return unit.lower(first) != "um" && unit.lower(first) != "ohne";
    }
    // A subordinate clause at the head of the content: "sagte, sobald er komme, werde …".
    if dependent {
        return unit.segments.get(number + 1).is_some_and(|it| {
            has_konjunktiv(unit, it.tokens.clone()) && !unit.is(it.tokens.start, Class::Relative)
        });
    }
    if relative
        || unit.is(first, Class::Coordinator)
        || unit.is(first, Class::Subordinator)
        || !cue.verb.clause
    {
        return false;
    }
    // "… berichtet, 200 Mitarbeiter sollen gehen": an indicative clause with its verb in second place.
    tokens.clone().skip(1).any(|it| {
        it < last
            && (unit.is(it, Class::Auxiliary)
                || unit.is(it, Class::Modal)
                || unit.is(it, Class::Finite))
    })
}

/// Frames that follow each other around the same content are a chain: "…, habe der Dienst
/// berichtet, sagte der Abgeordnete".
fn chain_frames(found: &mut Vec<Found>) {
    let mut index = 0;
    while index + 1 < found.len() {
        let (left, right) = (&found[index], &found[index + 1]);
        let nested = left.form != Form::Reported
            && right.form != Form::Reported
            && right.content.first().is_some_and(|it| it.start == 0)
            && left.content.first().is_some_and(|it| it.start == 0);
        if nested {
            let outer = found.remove(index + 1);
            let inner = &mut found[index];
            inner.chain = outer
                .chain
                .into_iter()
                .chain(inner.chain.drain(..))
                .collect();
            inner.frame = outer.frame;
            inner.cue = outer.cue;
            inner.speaker = outer.speaker;
            inner.addressee = outer.addressee;
            let limit = inner.frame.first().map_or(usize::MAX, |it| it.start);
            inner.content.retain(|it| it.start < limit);
        } else {
            // "teilte der Abgeordnete mit, der Dienst habe erklärt, dass": the inner statement has both.
            let inside = right.frame.first().is_some_and(|frame| {
                left.content
                    .iter()
                    .any(|it| it.start <= frame.end && frame.end <= it.end && it.start > 0)
            });
            let outer = left.chain.clone();
            if inside && left.form == Form::Indirect {
                let right = &mut found[index + 1];
                right.chain = outer.into_iter().chain(right.chain.drain(..)).collect();
            }
            index += 1;
        }
    }
}

/// "… – ein Schritt, der nach Ansicht von Analysten …": what follows a dash and has a source of its
/// own is another statement.
fn cut_comment(unit: &Unit, statement: &mut Found, asides: &[Aside]) -> Option<Found> {
    let last = statement.content.last()?.end;
    let first = statement.content.first()?.start;
    let dash = (first..last).find(|it| unit.kind(*it) == Some(Kind::Dash))?;
    let aside = asides
        .iter()
        .find(|it| !it.deeper && it.tokens.start > dash && it.tokens.end < last)?;
    let mut content = without(dash + 1..last, std::slice::from_ref(&aside.tokens));
    trim(unit, &mut content);
    statement.content = without(first..dash, &[]);
    trim(unit, &mut statement.content);
    let mut comment = Found::new(Form::Indirect, content);
    comment.frame = vec![aside.tokens.clone()];
    comment.cue = aside.cue.clone();
    comment.speaker = aside.speaker.clone();
    comment.chain = aside.source.clone().into_iter().collect();
    (!comment.content.is_empty() && !statement.content.is_empty()).then_some(comment)
}

/// Puts sources named beside the frame into the chain.
fn add_asides(statement: &mut Found, asides: &[Aside]) {
    let mut relays = Vec::new();
    let inside = |aside: &Aside| {
        statement
            .content
            .first()
            .zip(statement.content.last())
            .is_some_and(|(first, last)| {
                first.start < aside.tokens.start && aside.tokens.end < last.end
                    || statement
                        .content
                        .iter()
                        .any(|it| it.start == aside.tokens.end && it.start > 0)
            })
    };
    let places: Vec<bool> = asides.iter().map(inside).collect();
    for (aside, inside) in asides.iter().zip(places) {
        let Some(source) = &aside.source else {
            continue;
        };
        if aside.deeper || inside && statement.form == Form::Indirect {
            statement.chain.push(source.clone());
        } else {
            relays.push(source.clone());
        }
    }
    if statement.chain == [Mention::Held] && !relays.is_empty() {
        statement.chain.clear();
    }
    relays.append(&mut statement.chain);
    statement.chain = relays;
}

/// A unit framed by "laut …", "… zufolge", "wie … mitteilte" alone.
fn aside_frame(unit: &Unit, asides: &[Aside]) -> Option<Found> {
    let main = asides
        .iter()
        .find(|it| !it.deeper)
        .or_else(|| asides.first())?;
    let end = unit.end();
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
    let scope = if relative {
        let skip = if unit.is(first, Class::Preposition) {
            2
        } else {
            1
        };
        first + skip..own.tokens.end.min(end)
    } else {
        0..end
    };
    let mut content = without(scope, &holes);
    trim(unit, &mut content);
    if content.is_empty()
        || !content.iter().any(|it| is_clause(unit, it.clone()))
            && content.iter().map(Range::len).sum::<usize>() < 4
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
        statement.chain = asides
            .iter()
            .filter(|it| !it.deeper)
            .chain(asides.iter().filter(|it| it.deeper))
            .filter_map(|it| it.source.clone())
            .collect();
    }
    shape(unit, &mut statement);
    Some(statement)
}
