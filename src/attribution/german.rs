//! Reading one German unit: frames around clauses and quotations.

use std::ops::Range;

use super::frame::{Aside, Found, Mention, without};
use super::german_asides::asides;
use super::lexicon::{Class, Lexicon, Shape, Verb};
use super::phrases;
use super::statement::Form;
use super::unit::{Kind, Quoted, Token, Unit};

/// Where a reporting verb stands in its clause.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Order {
    /// At its start: ", sagte der Sprecher".
    First,
    /// After its first part: "Der Sprecher sagte".
    Second,
    /// At its end: "wie der Sprecher sagte".
    Last,
}

/// A reporting verb in a unit.
struct Cue<'a> {
    verb: &'a Verb,
    /// The finite word.
    finite: usize,
    /// All its words in order.
    words: Vec<usize>,
    order: Order,
    passive: bool,
    segment: usize,
}

/// Reads a unit.
pub(super) fn read(unit: &Unit, lexicon: &'static Lexicon) -> Vec<Found> {
    let asides = asides(unit, lexicon);
    let mut found = Vec::new();
    let mut content_from = 0;
    for cue in cues(unit, lexicon) {
        if asides.iter().any(|it| it.tokens.contains(&cue.finite)) || cue.finite < content_from {
            continue;
        }
        if let Some(statement) = clause_frame(unit, &cue, &asides, lexicon) {
            if let Some(after) = statement
                .content
                .iter()
                .map(|it| it.start)
                .find(|it| *it > cue.finite)
            {
                content_from = after;
            }
            found.push(statement);
        }
    }
    chain_frames(&mut found);
    for statement in &mut found {
        add_asides(statement, &asides);
    }
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
    quoted_words(unit, &mut found);
    found
}

fn cues<'a>(unit: &Unit, lexicon: &'a Lexicon) -> Vec<Cue<'a>> {
    let mut cues: Vec<Cue<'a>> = Vec::new();
    for (number, segment) in unit.segments.iter().enumerate() {
        for index in segment.tokens.clone() {
            let Some(token) = unit.at(index) else {
                continue;
            };
            let Some(entry) = token.entry else { continue };
            if token.capital && index > 0 {
                continue;
            }
            let mut best: Option<Cue<'a>> = None;
            for form in &entry.verbs {
                let Some(verb) = lexicon.verbs.get(form.verb) else {
                    continue;
                };
                let cue = match form.shape {
                    Shape::Finite | Shape::Konjunktiv => finite_cue(unit, number, index, verb),
                    Shape::Joined => Some(Cue {
                        verb,
                        finite: index,
                        words: vec![index],
                        order: Order::Last,
                        passive: false,
                        segment: number,
                    })
                    .filter(|_| index + 1 == segment.tokens.end),
                    Shape::Participle => participle_cue(unit, number, index, verb),
                    Shape::Gerund => None,
                };
                let Some(cue) = cue else { continue };
                if !has_needed(unit, &cue) {
                    continue;
                }
                // The reading with more words of its own is the more certain one.
                if best
                    .as_ref()
                    .is_none_or(|it| it.words.len() < cue.words.len())
                {
                    best = Some(cue);
                }
            }
            if let Some(cue) = best
                && cues
                    .iter()
                    .all(|it| it.words.iter().all(|word| !cue.words.contains(word)))
            {
                cues.push(cue);
            }
        }
    }
    cues.sort_by_key(|it| it.finite);
    cues
}

fn finite_cue<'a>(unit: &Unit, number: usize, index: usize, verb: &'a Verb) -> Option<Cue<'a>> {
    let segment = unit.segments.get(number)?;
    let mut words = vec![index];
    if let Some(particle) = &verb.particle {
        let near = unit.segments.iter().skip(number).take(3);
        let place = near
            .flat_map(|it| {
                it.tokens
                    .clone()
                    .rev()
                    .take(if it == segment { usize::MAX } else { 1 })
            })
            .find(|it| *it > index && unit.lower(*it) == particle)?;
        words.push(place);
    }
    let subordinate = unit.is(segment.tokens.start, Class::Subordinator)
        || unit.is(segment.tokens.start, Class::Relative)
            && segment
                .before
                .is_some_and(|it| unit.kind(it) == Some(Kind::Comma));
    let order = if starts_clause(unit, segment.tokens.start, index) {
        Order::First
    } else if subordinate && index + 1 == segment.tokens.end && verb.particle.is_none() {
        Order::Last
    } else {
        Order::Second
    };
    // A relative or other dependent clause does not hold a verb in second place.
    if subordinate && order == Order::Second && unit.is(segment.tokens.start, Class::Subordinator) {
        return None;
    }
    Some(Cue {
        verb,
        finite: index,
        words,
        order,
        passive: false,
        segment: number,
    })
}

/// Whether nothing but a quotation or a coordinator stands before `index` in its clause.
fn starts_clause(unit: &Unit, start: usize, index: usize) -> bool {
    (start..index).all(|it| {
        matches!(unit.kind(it), Some(Kind::Quote(_)))
            || unit.is(it, Class::Coordinator) && unit.lower(it) != "doch"
            || unit.lower(it) == "so"
    })
}

fn participle_cue<'a>(unit: &Unit, number: usize, index: usize, verb: &'a Verb) -> Option<Cue<'a>> {
    let segment = unit.segments.get(number)?;
    let auxiliary = |it: &usize| {
        unit.is(*it, Class::Auxiliary) && !unit.capital(*it)
            || *it == 0 && unit.is(0, Class::Auxiliary)
    };
    let passive = |it: usize| {
        matches!(
            unit.lower(it),
            "wird"
                | "werden"
                | "wurde"
                | "wurden"
                | "werde"
                | "worden"
                | "ist"
                | "sind"
                | "war"
                | "waren"
                | "sei"
                | "seien"
        )
    };
    let dependent = unit.is(segment.tokens.start, Class::Subordinator);
    if let Some(next) = Some(index + 1)
        .filter(|it| segment.tokens.contains(it))
        .filter(auxiliary)
        && (dependent || next + 1 == segment.tokens.end)
    {
        return Some(Cue {
            verb,
            finite: next,
            words: vec![index, next],
            order: Order::Last,
            passive: passive(next),
            segment: number,
        });
    }
    // The auxiliary may stand some segments before, with a relative clause in between.
    let closes = index + 1 == segment.tokens.end
        || matches!(unit.lower(index + 1), "worden" | "haben" | "und" | "als")
        || unit.at(index + 1).is_some_and(Token::is_quotation);
    if !closes {
        return None;
    }
    for earlier in (number.saturating_sub(3)..=number).rev() {
        let tokens = unit.segments.get(earlier)?.tokens.clone();
        let found = tokens
            .clone()
            .filter(|it| *it < index)
            .rev()
            .find(auxiliary);
        if let Some(finite) = found {
            if finite == index {
                continue;
            }
            let start = tokens.start;
            if earlier < number && finite + 1 == tokens.end && unit.is(start, Class::Relative) {
                continue;
            }
            if unit.is(start, Class::Subordinator) {
                return None;
            }
            return Some(Cue {
                verb,
                finite,
                words: vec![finite, index],
                order: if starts_clause(unit, start, finite) {
                    Order::First
                } else {
                    Order::Second
                },
                passive: passive(finite),
                segment: earlier,
            });
        }
    }
    None
}

fn has_needed(unit: &Unit, cue: &Cue) -> bool {
    if cue.verb.needs.is_empty() {
        return true;
    }
    let Some(segment) = unit.segments.get(cue.segment) else {
        return false;
    };
    let next = unit.segments.get(cue.segment + 1).map(|it| it.tokens.start);
    let last = cue.words.last().copied().unwrap_or(cue.finite);
    segment
        .tokens
        .clone()
        .chain(segment.tokens.end..last)
        .chain(next)
        .any(|it| cue.verb.needs.iter().any(|word| word == unit.lower(it)))
}

/// Reads the frame around one reporting verb.
fn clause_frame(unit: &Unit, cue: &Cue, asides: &[Aside], lexicon: &Lexicon) -> Option<Found> {
    let segment = unit.segments.get(cue.segment)?;
    let end = unit.end();
    let mut statement = match cue.order {
        Order::First => before_frame(unit, cue, asides)
            .or_else(|| after_frame(unit, cue, asides))
            .or_else(|| act(unit, cue))?,
        Order::Second => after_frame(unit, cue, asides).or_else(|| act(unit, cue))?,
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
            set_speaker(
                unit,
                &mut statement,
                phrases::german(unit, start, cue.finite),
            );
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
    } else if cue.passive {
        let by = (segment.tokens.start..segment.tokens.end)
            .find(|it| matches!(unit.lower(*it), "von" | "vom"));
        let agent = by.and_then(|it| phrases::german(unit, it + 1, segment.tokens.end));
        statement.addressee = None;
        statement.chain.clear();
        statement.speaker = None;
        if let Some(agent) = agent {
            set_speaker(unit, &mut statement, Some(agent));
        } else if let Some(speaker) = quoted_person(unit, cue) {
            set_speaker(unit, &mut statement, Some(speaker));
        } else if statement.form == Form::Reported {
            return None;
        }
    }
    if unit.lower(cue.finite).starts_with("zitier") {
        cite(unit, cue, &mut statement);
    }
    let _ = lexicon;
    Some(statement)
}

/// "wird Panetta zitiert": the person quoted is the subject.
fn quoted_person(unit: &Unit, cue: &Cue) -> Option<Range<usize>> {
    let zitiert = cue.words.iter().any(|it| unit.lower(*it) == "zitiert");
    zitiert.then(|| subject(unit, cue)).flatten()
}

/// "zitiert ein Sender einen Beamten": who cites comes first in the chain, the object is the origin.
fn cite(unit: &Unit, cue: &Cue, statement: &mut Found) {
    let Some(subject) = statement.speaker.clone() else {
        return;
    };
    let from = subject.end.max(cue.finite + 1);
    let limit = unit
        .segments
        .get(cue.segment)
        .map_or(from, |it| it.tokens.end);
    let object = (from..limit).find_map(|it| {
        let determined = matches!(
            unit.lower(it),
            "einen" | "den" | "eine" | "die" | "seinen" | "ihren"
        ) || unit.capital(it);
        determined
            .then(|| phrases::german(unit, it, limit))
            .flatten()
    });
    if let Some(object) = object {
        statement.chain = vec![Mention::Words(subject), Mention::Words(object.clone())];
        statement.speaker = Some(object);
    }
}

/// "hieß es aus dem Büro", "heißt es in der Mitteilung".
fn said_impersonally(unit: &Unit, cue: &Cue, statement: &mut Found) {
    statement.speaker = None;
    statement.chain = vec![Mention::Held];
    let segment = unit
        .segments
        .get(cue.segment)
        .map_or(0..0, |it| it.tokens.clone());
    let from = if cue.order == Order::Second {
        0
    } else {
        segment.start
    };
    for index in from..segment.end {
        if matches!(
            unit.lower(index),
            "aus" | "von" | "bei" | "vom" | "beim" | "in" | "im" | "seitens"
        ) && let Some(phrase) = phrases::german(unit, index + 1, segment.end)
        {
            let last_noun = phrase
                .clone()
                .find(|it| unit.capital(*it))
                .unwrap_or(phrase.start);
            let place = matches!(unit.lower(index), "in" | "im");
            if place {
                statement.speaker = Some(phrase.clone());
                // What a text says is said by whom it names: "in der Mitteilung des Ministeriums".
                if let Some(author) = author_of(unit, phrase.clone(), last_noun) {
                    statement.chain = vec![Mention::Words(author)];
                }
            } else {
                set_speaker(unit, statement, Some(phrase));
            }
            return;
        }
    }
}

/// The genitive or "von" behind the noun of a text: "der Mitteilung [des Ministeriums]".
fn author_of(unit: &Unit, phrase: Range<usize>, noun: usize) -> Option<Range<usize>> {
    let after = noun + 1;
    match unit.lower(after) {
        "des" | "der" | "eines" | "einer" if after < phrase.end => Some(after..phrase.end),
        "von" | "vom" if after < phrase.end => Some(after + 1..phrase.end),
        _ => None,
    }
}

fn set_speaker(unit: &Unit, statement: &mut Found, speaker: Option<Range<usize>>) {
    let _ = unit;
    if let Some(speaker) = speaker {
        statement.chain = vec![Mention::Words(speaker.clone())];
        statement.speaker = Some(speaker);
    }
}

/// The subject of the clause of a reporting verb.
fn subject(unit: &Unit, cue: &Cue) -> Option<Range<usize>> {
    subject_and_addressee(unit, cue).0
}

fn subject_and_addressee(unit: &Unit, cue: &Cue) -> (Option<Range<usize>>, Option<Range<usize>>) {
    let segment = match unit.segments.get(cue.segment) {
        Some(segment) => segment.tokens.clone(),
        None => return (None, None),
    };
    let limit = cue
        .words
        .iter()
        .copied()
        .filter(|it| *it > cue.finite)
        .max()
        .unwrap_or(segment.end)
        .max(segment.end);
    let mut speaker = None;
    if cue.order != Order::First {
        let mut start = if cue.segment == 0 || !clause_starts_here(unit, segment.start, cue.finite)
        {
            0
        } else {
            segment.start
        };
        while start < cue.finite
            && (unit.is(start, Class::Adverb)
                || unit.is(start, Class::Coordinator)
                || matches!(unit.kind(start), Some(Kind::Comma | Kind::Dash)))
        {
            start += 1;
        }
        if let Some(phrase) = phrases::german(unit, start, cue.finite) {
            let close = matches!(unit.kind(phrase.end), Some(Kind::Comma))
                || phrase.end == cue.finite
                || unit.is(phrase.end, Class::Adverb)
                || unit.is(phrase.end, Class::Preposition);
            let nominative = !matches!(
                unit.lower(phrase.start),
                "dem" | "einem" | "den" | "einen" | "ihren" | "seinen" | "ihm" | "ihnen"
            );
            if close && nominative && phrase.end <= cue.finite {
                speaker = Some(phrase);
            }
        }
    }
    let mut addressee = None;
    let mut at = cue.finite + 1;
    while at < limit {
        let lower = unit.lower(at);
        if unit.is(at, Class::Preposition) {
            let phrase = phrases::german_plain(unit, at + 1, limit);
            if let Some(phrase) = phrase {
                let heard = phrase.clone().any(|it| unit.is(it, Class::AddresseeNoun));
                if addressee.is_none()
                    && (lower == "gegenüber"
                        || matches!(lower, "vor" | "zu" | "zur" | "zum") && heard)
                {
                    addressee = Some(phrase.clone());
                }
                at = phrase.end;
            } else {
                at += 1;
            }
            continue;
        }
        if speaker.is_none() || addressee.is_none() {
            let dative = matches!(
                lower,
                "dem" | "einem" | "den" | "ihrem" | "seinem" | "seinen" | "ihren"
            ) || speaker.is_some() && phrases::addressed(unit, at, limit)
                || speaker.is_some() && lower == "der";
            let nounish = unit.capital(at)
                || unit.is(at, Class::Determiner)
                || unit.is(at, Class::Pronoun)
                || unit.kind(at) == Some(Kind::Number)
                || !unit.is(at, Class::Adverb);
            if nounish && let Some(phrase) = phrases::german(unit, at, limit) {
                if dative {
                    addressee = addressee.or(Some(phrase.clone()));
                } else if speaker.is_none() {
                    speaker = Some(phrase.clone());
                }
                at = phrase.end;
                continue;
            }
        }
        at += 1;
    }
    (speaker, addressee)
}

/// Whether the clause of a verb in second place begins with its segment rather than before a
/// relative clause or apposition that the segment closes: "Die Behörde, die …, sagte".
fn clause_starts_here(unit: &Unit, start: usize, finite: usize) -> bool {
    start < finite && (!unit.is(start, Class::Relative) || unit.capital(start + 1))
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
    let content_ranges = 0..start;
    if !is_clause(unit, content_ranges.clone()) {
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
    set_speaker(unit, &mut statement, speaker);
    statement.addressee = addressee;
    trim(unit, &mut statement.content);
    shape(unit, &mut statement);
    (!statement.content.is_empty()).then_some(statement)
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

fn has_quotation(unit: &Unit, tokens: Range<usize>) -> bool {
    tokens
        .clone()
        .any(|it| unit.at(it).is_some_and(Token::is_quotation))
}

/// Whether a clear Konjunktiv stands in the tokens.
fn has_konjunktiv(unit: &Unit, tokens: Range<usize>) -> bool {
    tokens.clone().any(|it| konjunktiv(unit, it))
}

/// Whether the token is a verb in the Konjunktiv, not an adjective before a noun.
pub(super) fn konjunktiv(unit: &Unit, index: usize) -> bool {
    if unit.capital(index) && index > 0 {
        return false;
    }
    unit.is(index, Class::KonjunktivOne)
        || unit.is(index, Class::KonjunktivTwo)
        || unit.is(index, Class::KonjunktivVerbs) && !before_noun(unit, index)
        || unit
            .at(index)
            .and_then(|it| it.entry)
            .is_some_and(|it| it.verbs.iter().any(|form| form.shape == Shape::Konjunktiv))
            && !before_noun(unit, index)
}

fn before_noun(unit: &Unit, index: usize) -> bool {
    // "die liebe Frau": an adjective stands after a determiner and before a noun.
    index > 0 && unit.is(index - 1, Class::Determiner) && unit.capital(index + 1)
}

/// Whether the tokens can be a clause: a finite verb or a quotation is among them.
fn is_clause(unit: &Unit, tokens: Range<usize>) -> bool {
    tokens.clone().any(|it| is_finite(unit, it)) || has_quotation(unit, tokens)
}

fn is_finite(unit: &Unit, index: usize) -> bool {
    let Some(token) = unit.at(index) else {
        return false;
    };
    if token.kind != Kind::Word || token.capital && index > 0 {
        return false;
    }
    token.is(Class::Auxiliary)
        || token.is(Class::Modal)
        || token.is(Class::Finite)
        || konjunktiv(unit, index)
        || token
            .entry
            .is_some_and(|it| it.verbs.iter().any(|form| form.shape == Shape::Finite))
        || !token.entry.is_some_and(|it| it.is(Class::Adverb))
            && (token.lower.ends_with("te") || token.lower.ends_with("ten"))
            && !before_noun(unit, index)
        || token.entry.is_none() && token.lower.ends_with('t') && !before_noun(unit, index)
}

/// Whether a segment is a relative clause or an apposition inside the frame, not its content.
fn is_insertion(unit: &Unit, number: usize) -> bool {
    let Some(segment) = unit.segments.get(number) else {
        return false;
    };
    let first = segment.tokens.start;
    let last = segment.tokens.end.saturating_sub(1);
    let bracket = segment
        .before
        .is_some_and(|it| matches!(unit.kind(it), Some(Kind::Open)));
    if bracket {
        return true;
    }
    let comma = segment
        .before
        .is_some_and(|it| matches!(unit.kind(it), Some(Kind::Comma | Kind::Dash | Kind::Close)));
    if !comma || unit.is(first, Class::ClauseOpener) {
        return false;
    }
    let relative = (unit.is(first, Class::Relative)
        || unit.is(first, Class::Preposition) && unit.is(first + 1, Class::Relative)
        || unit.is(first, Class::Subordinator))
        && (is_finite(unit, last) || !segment.tokens.clone().any(|it| konjunktiv(unit, it)));
    relative
        || !is_clause(unit, segment.tokens.clone()) && !is_infinitive(unit, segment.tokens.clone())
}

fn is_infinitive(unit: &Unit, tokens: Range<usize>) -> bool {
    tokens.clone().any(|it| {
        let lower = unit.lower(it);
        if lower == "zu" {
            let next = unit.lower(it + 1);
            return next.ends_with('n') && !unit.capital(it + 1) && tokens.contains(&(it + 1));
        }
        !unit.capital(it)
            && lower.len() > 6
            && lower.ends_with("en")
            && !unit.is(it, Class::Adverb)
            && lower.find("zu").is_some_and(|place| place >= 2)
    })
}

/// Content after the frame: "Der Sprecher sagte, …".
fn after_frame(unit: &Unit, cue: &Cue, asides: &[Aside]) -> Option<Found> {
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
        set_speaker(unit, &mut statement, speaker);
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
    set_speaker(unit, &mut statement, speaker);
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

/// Where content that started at `first` ends: before ", und kündigte … an" or the unit's end.
fn content_end(unit: &Unit, first: usize, end: usize) -> usize {
    for at in first + 1..end {
        if unit.lower(at) == "und" || unit.lower(at) == "aber" {
            let verb = at + 1;
            let finite = unit.at(verb).is_some_and(|it| {
                !it.capital
                    && it.entry.is_some_and(|entry| {
                        entry.verbs.iter().any(|form| form.shape == Shape::Finite)
                            && !entry
                                .verbs
                                .iter()
                                .any(|form| form.shape == Shape::Participle)
                    })
            });
            // Inside a clause whose verb comes last the verb after "und" would not be first.
            let closed = is_finite(unit, at - 1)
                || matches!(unit.kind(at - 1), Some(Kind::Comma | Kind::Quote(_)));
            if finite
                && closed
                && !konjunktiv(unit, verb)
                && unit.lower(verb).ends_with(['t', 'e', 's'])
            {
                return at;
            }
        }
    }
    end
}

/// Takes marks and white space off the ends of content and drops empty parts.
fn trim(unit: &Unit, content: &mut Vec<Range<usize>>) {
    let mark = |it: usize| {
        matches!(
            unit.kind(it),
            Some(Kind::Comma | Kind::Dash | Kind::Colon | Kind::Stop)
        )
    };
    for part in content.iter_mut() {
        while part.start < part.end && mark(part.start) {
            part.start += 1;
        }
        while part.start < part.end && mark(part.end - 1) {
            part.end -= 1;
        }
    }
    content.retain(|it| it.start < it.end);
}

/// A statement whose content is quotations only is direct.
fn shape(unit: &Unit, statement: &mut Found) {
    let quoted = |part: &Range<usize>| {
        part.clone().all(|it| {
            matches!(
                unit.kind(it),
                Some(Kind::Quote(_) | Kind::Comma | Kind::Dash | Kind::Stop)
            )
        })
    };
    let first = statement.content.first().cloned();
    if statement.content.iter().all(quoted) {
        statement.form = Form::Direct;
    } else if let Some(first) = first
        && quoted(&first)
        && unit.kind(first.start) == Some(Kind::Quote(Quoted::Sentence))
    {
        // What follows the frame of a quotation in plain words belongs to the frame.
        let rest: Vec<Range<usize>> = statement
            .content
            .iter()
            .filter(|it| !quoted(it))
            .cloned()
            .collect();
        statement.content.retain(|it| quoted(it));
        statement.frame.extend(rest);
        statement.form = Form::Direct;
    }
}

/// A speech act without a clause: "bestritt den Einsatz".
fn act(unit: &Unit, cue: &Cue) -> Option<Found> {
    let segment = unit.segments.get(cue.segment)?;
    if segment
        .before
        .is_some_and(|it| unit.kind(it) == Some(Kind::Open))
    {
        return None;
    }
    let quotes = segment
        .tokens
        .clone()
        .any(|it| it > cue.finite && unit.at(it).is_some_and(Token::is_quotation));
    if !cue.verb.object && cue.verb.of.is_empty() && cue.verb.judged_as.is_none() && !quotes {
        return None;
    }
    let (speaker, addressee) = subject_and_addressee(unit, cue);
    let speaker = speaker?;
    let last_word = cue.words.iter().copied().max()?;
    let closing = if last_word > cue.finite {
        last_word
    } else {
        segment.tokens.end
    };
    let from = if speaker.start > cue.finite {
        speaker.end
    } else {
        cue.finite + 1
    };
    let limit = closing.max(from);
    let object = if let Some(marker) = cue.verb.judged_as.as_deref() {
        (from..segment.tokens.end)
            .find(|it| unit.lower(*it) == marker)
            .map(|it| it..closing.max(it + 1))
    } else if !cue.verb.of.is_empty()
        && let Some(preposition) = (from..segment.tokens.end).find(|it| {
            cue.verb
                .of
                .iter()
                .any(|of| of == unit.lower(*it) || contracted(of, unit.lower(*it)))
        })
    {
        Some(preposition..limit.max(preposition + 1))
    } else if cue.verb.object {
        (from..limit)
            .find(|it| {
                unit.is(*it, Class::Determiner)
                    || unit.capital(*it)
                    || unit.is(*it, Class::Pronoun) && *it > from
                    || matches!(unit.kind(*it), Some(Kind::Quote(_) | Kind::Number))
            })
            .and_then(|it| object_from(unit, it, limit))
    } else if quotes {
        segment
            .tokens
            .clone()
            .find(|it| *it > cue.finite && unit.at(*it).is_some_and(Token::is_quotation))
            .map(|it| it..it + 1)
    } else {
        None
    };
    let mut object = object?;
    // A relative clause on the object belongs to it.
    if object.end == segment.tokens.end {
        let next = unit.segments.get(cue.segment + 1);
        if let Some(next) = next.filter(|it| {
            unit.is(it.tokens.start, Class::Relative)
                && unit.kind(it.tokens.start - 1) == Some(Kind::Comma)
        }) {
            object.end = next.tokens.end.min(unit.end());
        }
    }
    let mut statement = Found::new(Form::Reported, vec![object.clone()]);
    trim(unit, &mut statement.content);
    if object.clone().all(|it| {
        unit.at(it)
            .is_some_and(|t| matches!(t.kind, Kind::Quote(_)))
            || unit.lower(it) == "als"
    }) {
        statement.form = Form::Direct;
        statement.content = vec![
            object
                .clone()
                .find(|it| matches!(unit.kind(*it), Some(Kind::Quote(_))))
                .map(|it| it..it + 1)?,
        ];
        statement.frame = without(0..unit.end(), &statement.content);
    }
    set_speaker(unit, &mut statement, Some(speaker));
    statement.addressee = addressee;
    Some(statement)
}

fn object_from(unit: &Unit, start: usize, limit: usize) -> Option<Range<usize>> {
    // "als …" gives a judgement on the object and is part of what is said about it.
    let end = (start..limit)
        .find(|it| unit.lower(*it) == "als" && !unit.at(it + 1).is_some_and(Token::is_quotation))
        .unwrap_or(limit);
    (start < end).then_some(start..end)
}

fn contracted(preposition: &str, word: &str) -> bool {
    matches!(
        (preposition, word),
        ("zu", "zum" | "zur") | ("von", "vom") | ("an", "am") | ("auf", "aufs")
    )
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

/// Puts sources named beside the frame into the chain.
fn add_asides(statement: &mut Found, asides: &[Aside]) {
    let mut relays = Vec::new();
    for aside in asides {
        let Some(source) = &aside.source else {
            continue;
        };
        if aside.deeper {
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

/// "Geheimdienst: 3000 Soldaten verlegt", "Schäuble: „…“".
fn colon_frame(unit: &Unit) -> Option<Found> {
    let colon = unit.tokens.iter().position(|it| it.kind == Kind::Colon)?;
    let end = unit.end();
    if colon + 1 >= end || colon == 0 {
        return None;
    }
    let quoted = unit
        .at(colon + 1)
        .is_some_and(|it| it.kind == Kind::Quote(Quoted::Sentence))
        || unit.at(colon + 1).is_some_and(Token::is_quotation);
    let phrase = phrases::german(unit, 0, colon);
    let whole = phrase.as_ref().is_some_and(|it| it.end == colon);
    if !quoted {
        return None;
    }
    let mut statement = Found::new(Form::Direct, vec![colon + 1..colon + 2]);
    statement.frame = vec![0..colon + 1];
    if whole {
        set_speaker(unit, &mut statement, phrase);
    } else {
        let subject = (0..colon).find_map(|it| {
            let starts =
                unit.capital(it) || unit.is(it, Class::Pronoun) || unit.is(it, Class::Determiner);
            let governed = it > 0 && unit.is(it - 1, Class::Preposition)
                || matches!(unit.lower(it), "dem" | "den" | "einem" | "einen" | "des");
            (starts && !governed && !unit.is(it, Class::Preposition) && !unit.is(it, Class::Adverb))
                .then(|| phrases::german(unit, it, colon))
                .flatten()
        });
        match subject {
            Some(subject) => set_speaker(unit, &mut statement, Some(subject)),
            None => statement.chain = vec![Mention::Held],
        }
    }
    Some(statement)
}

/// "soll … gebracht haben": hearsay without a source.
fn hearsay(unit: &Unit) -> Option<Found> {
    let end = unit.end();
    let modal = unit
        .tokens
        .iter()
        .position(|it| it.is(Class::Hearsay) && !it.capital)?;
    let segment = unit.segments.get(unit.segment_of(modal))?;
    let close = |range: &Range<usize>| {
        let last = range.end.saturating_sub(1);
        matches!(unit.lower(last), "haben" | "sein")
            && last > 0
            && unit
                .at(last - 1)
                .is_some_and(|it| participle_like(&it.lower))
    };
    let perfect = unit
        .segments
        .iter()
        .skip(unit.segment_of(modal))
        .take(3)
        .any(|it| close(&it.tokens))
        || close(&(segment.tokens.start..modal));
    let reported = unit.tokens.iter().any(|it| it.lower == "angeblich");
    if !perfect && !reported {
        return None;
    }
    Some(Found::new(
        Form::FreeIndirect,
        vec![0..unit.tokens.len().min(end + 1)],
    ))
}

/// Whether a word could be a participle: "gebracht", "worden", "aufgenommen", "informiert".
fn participle_like(word: &str) -> bool {
    word == "worden" || (word.len() > 4 && (word.ends_with('t') || word.ends_with("en")))
}

/// Lists words quoted inside another statement once more as direct.
fn quoted_words(unit: &Unit, found: &mut Vec<Found>) {
    let mut more = Vec::new();
    for statement in found.iter().filter(|it| it.form != Form::Direct) {
        for index in statement.content.iter().cloned().flatten() {
            if unit.at(index).is_some_and(Token::is_quotation) {
                let mut inner = statement.clone();
                inner.form = Form::Direct;
                inner.content = vec![index..index + 1];
                more.push(inner);
            }
        }
    }
    for statement in more {
        if found
            .iter()
            .all(|it| it.form != Form::Direct || it.content != statement.content)
        {
            found.push(statement);
        }
    }
}
