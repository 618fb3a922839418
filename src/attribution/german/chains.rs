//! How the frames of one German unit nest: who passes on whose words.

use std::ops::Range;

use super::super::frame::{Aside, Found, Mention, without};
use super::super::statement::Form;
use super::super::unit::{Kind, Quoted, Unit};
use super::content::trim;

/// Takes out quotations whose frame is itself retold, "…, er habe den „Abzug“ gefordert, teilte das
/// Amt mit": they are the speaker's of that frame, by way of who retells it. Returns from where to
/// where such a frame reaches and who speaks in it.
pub(super) fn inner_speakers(
    found: &mut Vec<Found>,
    in_konjunktiv: &[usize],
) -> Vec<(Range<usize>, Mention)> {
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
            // "habe den „Abzug“ gefordert und die „Sorge“ ausgedrückt" has one subject.
            let outer = found.iter().find(|outer| covers(outer, place));
            let part = outer.and_then(|it| it.content.iter().find(|it| it.contains(&place)));
            let close = statement
                .content
                .last()
                .map_or(last, |it| it.end)
                .max(last + 1)
                .max(part.map_or(0, |it| it.end));
            if let Some(mention) = statement.chain.into_iter().next() {
                inner.push((place..close, mention));
            }
        } else {
            index += 1;
        }
    }
    inner
}

/// Frames that follow each other around the same content are a chain: "…, habe der Dienst
/// berichtet, sagte der Abgeordnete".
pub(super) fn chain_frames(unit: &Unit, found: &mut Vec<Found>) {
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
            // "Die Teilnehmer seien sich einig, dass …, teilte das Büro mit": the inner frame comes first.
            let within = left.cue.first().is_some_and(|cue| {
                right.content.iter().any(|it| it.contains(cue))
                    && right.content.first().is_some_and(|it| it.start == 0)
            });
            if within && left.form == Form::Indirect && right.form == Form::Indirect {
                let outer = right.chain.clone();
                let close = right.frame.first().map_or(usize::MAX, |it| it.start);
                let left = &mut found[index];
                for part in &mut left.content {
                    part.end = part.end.min(close);
                }
                left.content.retain(|it| it.start < it.end);
                trim(unit, &mut left.content);
                left.chain = outer.into_iter().chain(left.chain.drain(..)).collect();
                index += 1;
                continue;
            }
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
pub(super) fn cut_comment(unit: &Unit, statement: &mut Found, asides: &[Aside]) -> Option<Found> {
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
pub(super) fn add_asides(statement: &mut Found, asides: &[Aside]) {
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
        if aside.passes_on {
            // The text that somebody has before them is what speaks: "heißt es in dem Brief, der …".
            if statement.chain == [Mention::Held] {
                statement.chain = statement
                    .speaker
                    .clone()
                    .map(Mention::Words)
                    .into_iter()
                    .collect();
            }
            relays.insert(0, source.clone());
            continue;
        }
        // "sagte der Sprecher laut Interfax, …": what stands in the frame passes it on.
        let framed = statement.frame.iter().any(|it| {
            it.start < aside.tokens.start
                && aside.tokens.end <= it.end
                && statement
                    .cue
                    .iter()
                    .any(|cue| it.contains(cue) && *cue < aside.tokens.start)
        });
        // "Wie die Agentur aus Diplomatenkreisen erfuhr, hatte Brandt das kritisiert": whom the agency has it
        // from comes before her.
        let within = aside.deeper
            && asides.iter().any(|outer| {
                let cue = aside.cue.first().copied().unwrap_or_default();
                let covers = outer.cue.first().zip(outer.cue.last());
                !outer.deeper
                    && !outer.passes_on
                    && outer.cue.len() > 1
                    && covers.is_some_and(|(first, last)| *first < cue && cue < *last)
            });
        if within {
            relays.push(source.clone());
        } else if aside.deeper || inside && !framed && statement.form == Form::Indirect {
            statement.chain.push(source.clone());
        } else {
            relays.extend(aside.sources().cloned());
        }
    }
    if statement.chain == [Mention::Held] && !relays.is_empty() {
        statement.chain.clear();
    }
    relays.append(&mut statement.chain);
    statement.chain = relays;
}

/// Takes a quotation behind a colon at the end of retold words out of them, "glaubt, dass …: „…“": it
/// is a statement of its own by the same speaker.
pub(super) fn cut_quotation(unit: &Unit, statement: &mut Found) -> Option<Found> {
    if statement.form != Form::Indirect {
        return None;
    }
    // "Das habe Methode, so Elshorst weiter: „…“": the quotation follows the frame.
    let last = statement.content.last()?.clone();
    let behind = statement.content.len() > 1
        && last.len() == 1
        && unit.kind(last.start) == Some(Kind::Quote(Quoted::Sentence))
        && unit.kind(last.start.wrapping_sub(1)) == Some(Kind::Colon);
    if behind {
        statement.content.pop();
        let mut direct = statement.clone();
        direct.form = Form::Direct;
        direct.content = vec![last];
        return Some(direct);
    }
    let last = statement.content.last_mut()?;
    let colon = (last.start + 2..last.end).find(|it| {
        unit.kind(*it) == Some(Kind::Colon)
            && unit.kind(it + 1) == Some(Kind::Quote(Quoted::Sentence))
    })?;
    let quotation = colon + 1..colon + 2;
    last.end = colon;
    let mut direct = statement.clone();
    direct.form = Form::Direct;
    direct.content = vec![quotation];
    direct.frame = vec![];
    direct.cue = Vec::new();
    Some(direct)
}
