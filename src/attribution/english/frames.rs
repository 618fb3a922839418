//! The frame around one English reporting verb and the content that it introduces.

use std::ops::Range;

use super::super::days::{is_month, is_weekday};
use super::super::frame::{Aside, Found, Mention, without};
use super::super::lexicon::{Class, Lexicon, Shape, Verb};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Token, Unit};
use super::acts::appoints;
use super::addressees::{spoken_in, told};
use super::clauses::{
    clause_break, dependent_end, finish, has_clause, has_finite, has_finite_clause,
};
use super::gerunds::{clause_behind, opens_with_one};
use super::inversion::{acts_upon, has_object, speaks_behind, stands_before_its_subject};
use super::outright::{says_outright, suggests};
use super::retorts::{retort, retorting, retorts};
use super::subjects::{adverbial, is_day, subject_before, subordinates, tells_more};
use super::timing::{leads_to, past_time};

/// "X said (that) …", "X said: “…”".
pub(super) fn after(
    unit: &Unit,
    verb: usize,
    rule: &Verb,
    asides: &[Aside],
    lexicon: &Lexicon,
) -> Option<Found> {
    let speaker = subject_before(unit, verb)?;
    let supposed = matches!(
        unit.lower(speaker.start.wrapping_sub(1)),
        "if" | "unless" | "whether"
    );
    if !rule.clause
        || appoints(unit, verb, unit.end(), &speaker)
        || supposed
        || suggests(unit, verb, &speaker)
        || speaks_behind(unit, verb, &speaker)
    {
        return None;
    }
    let addressee = told(unit, verb);
    let past = verb + 1 + usize::from(rule.particle.is_some());
    let mut start = addressee.as_ref().map_or(past, |it| it.end);
    // "tweeted back saying Rowe was lost"
    let answers = unit.lower(start) == "back" && unit.lower(start + 1) == "saying";
    if answers {
        start += 2;
    }
    if let Some(aside) = asides.iter().find(|it| it.tokens.start == start) {
        start = aside.tokens.end;
    }
    let end = unit.end();
    let segment_end = unit.segments.get(unit.segment_of(verb))?.tokens.end;
    // A time or occasion between verb and content: "said on Friday that".
    let mut explicit = answers;
    // "called that claim “absurd”": the word belongs to the noun.
    let called = ["call", "describ", "dismiss", "reject", "condemn"]
        .iter()
        .any(|it| unit.lower(verb).starts_with(it))
        && unit.lower(start) == "that";
    if !answers
        && !called
        && let Some(that) = (start..segment_end.min(start + 14))
            .find(|it| matches!(unit.lower(*it), "that" | "whether" | "if" | "how" | "why"))
    {
        // In "wants a deal that covers" the words belong to the noun.
        // "apologized for the noise in a video that surfaced"
        // "threatened to end a plan that helped many"
        let infinitive = unit.is(verb, Class::InfinitiveVerb)
            && unit.lower(start) == "to"
            && !unit.capital(start + 1)
            && !unit.is(start + 1, Class::Determiner)
            && !unit.is(start + 1, Class::UnnamedNoun)
            && !unit.is(start + 1, Class::AddresseeNoun);
        let directly = start == that
            || !infinitive
                && unit.is(start, Class::Preposition)
                && !rule.of.iter().any(|of| of == unit.lower(start))
            || unit.is(start, Class::Adverb)
            || is_day(unit, start)
            || !matches!(unit.kind(start), Some(Kind::Word | Kind::Number))
                && !unit.at(start).is_some_and(Token::is_quotation)
            || addressee.is_some()
            || rule.needs.iter().any(|it| it == "that")
            || rule.particle.is_some();
        // "said last week that", "asked on Monday for papers from the office that keeps them"
        let timed = past_time(unit, start);
        let infinitive = addressee.is_some()
            && matches!(unit.lower(start), "to" | "not")
            && !unit.is(start + 1, Class::Determiner);
        let directly = if timed > start && addressee.is_none() || infinitive {
            leads_to(unit, start, that) && !infinitive
        } else {
            directly || adverbial(unit, start)
        };
        let plain = directly
            && (start..that).all(|it| {
                !unit.is(it, Class::Auxiliary)
                    && !unit.is(it, Class::Pronoun)
                    && !unit.is(it, Class::Finite)
            });
        if plain {
            start = that;
            explicit = true;
        }
    }
    if !explicit {
        let mut moved = true;
        while moved {
            moved = false;
            // "said this week he was ashamed"
            let timed = past_time(unit, start);
            if timed > start && timed < segment_end {
                start = timed;
                moved = true;
            }
            // "said there is a danger"
            while (unit.is(start, Class::Adverb) || start == past && says_how(unit, start))
                && !(unit.lower(start) == "there" && unit.is(start + 1, Class::Auxiliary))
            {
                start += 1;
                moved = true;
            }
            let counts =
                unit.lower(start) == "at" && matches!(unit.lower(start + 1), "least" | "most");
            let timed = !counts
                && matches!(
                    unit.lower(start),
                    "on" | "in" | "at" | "during" | "after" | "by" | "via" | "late" | "early"
                )
                || is_weekday(unit.lower(start));
            if timed && start < segment_end {
                let noun = if unit.is(start, Class::Preposition) {
                    start + 1
                } else {
                    start
                };
                // "said in a briefing after the committee had met": nothing is said behind the verb.
                let when = matches!(unit.lower(start), "after" | "before" | "as" | "while")
                    && phrases::english(unit, start + 1, segment_end).is_some_and(|it| {
                        has_finite(unit, it.end..it.end + 1) || unit.lower(it.end).ends_with("ed")
                    });
                if when {
                    return None;
                }
                let weekday = |it: usize| is_weekday(unit.lower(it)) || is_month(unit.lower(it));
                let next = if weekday(noun) {
                    Some(noun + 1)
                } else {
                    phrases::english(unit, noun, segment_end).map(|it| it.end)
                };
                if let Some(next) = next.filter(|it| *it > start) {
                    start = next;
                    moved = true;
                }
            }
        }
    }
    // "responded in a letter on Tuesday that said: “…”"
    if explicit
        && unit.lower(start) == "that"
        && matches!(unit.lower(start + 1), "said" | "says" | "read")
    {
        start += 2;
    }
    let quote_ahead =
        (start..(start + 3).min(end)).find(|it| matches!(unit.kind(*it), Some(Kind::Quote(_))));
    // "said on Monday, in remarks first printed by the Courier, that"
    let apart = unit.kind(start) == Some(Kind::Comma)
        && unit.is(start + 1, Class::Preposition)
        && quote_ahead.is_none();
    if apart
        && let Some(segment) = unit.segments.get(unit.segment_of(start + 1))
        && unit.kind(segment.tokens.end) == Some(Kind::Comma)
        && unit.lower(segment.tokens.end + 1) == "that"
        && segment.tokens.len() < 12
    {
        start = segment.tokens.end + 1;
        explicit = true;
    }
    // "cautioned, however, that"
    let aside = unit.kind(start) == Some(Kind::Comma)
        && (unit.is(start + 1, Class::Adverb) || unit.lower(start + 1) == "though")
        && unit.kind(start + 2) == Some(Kind::Comma);
    if aside {
        start += 2;
    }
    // "told the AP, namely that"
    if unit.kind(start) == Some(Kind::Comma) && unit.lower(start + 1) == "namely" {
        start += 2;
        explicit |= unit.lower(start) == "that";
    }
    let separated = matches!(unit.kind(start), Some(Kind::Comma | Kind::Colon));
    if separated {
        let next = start + 1;
        let quoted = quote_ahead.is_some();
        let colon = unit.kind(start) == Some(Kind::Colon);
        let that = unit.lower(next) == "that";
        if !(quoted || colon || that) {
            return None;
        }
        start = quote_ahead.unwrap_or(next);
    }
    if start >= end {
        return None;
    }
    let mut end = clause_break(unit, start, end, lexicon);
    if let Some(close) = retort(unit, start, end) {
        end = close;
    }
    if let Some(close) = dependent_end(unit, verb).filter(|it| *it > start) {
        end = end.min(close);
    }
    if (verb == 0 || verb == 1 && unit.lower(0) == "having")
        && let Some((close, _)) = clause_behind(unit)
    {
        end = end.min(close);
    }
    // "In a ruling, with which the port said it would comply, Judge Voss …": the clause ends at the comma.
    let which = speaker.start.checked_sub(1).filter(|it| *it > 0);
    // "a fraction of what he said he has collected, is …", "Under the deal that Rowe said he had reached, the bill …"
    let deal = which.is_some_and(|it| {
        unit.lower(it) == "that"
            && unit.is(0, Class::Preposition)
            && unit.segment_of(it) == 0
            && unit.segments.len() > 1
    });
    if deal && has_clause(unit, start..segment_end.max(start)) {
        end = end.min(segment_end.max(start));
    }
    if which.is_some_and(|it| {
        matches!(unit.lower(it), "which" | "whom" | "what") && unit.is(it - 1, Class::Preposition)
    }) && has_clause(unit, start..segment_end.max(start))
    {
        end = end.min(segment_end.max(start));
    }
    if describes_subject(unit, verb) {
        end = end.min(segment_end.max(start));
    }
    // Without "that" a clause follows verbs that take no object: "accused the board" names one.
    let takes_object = rule.object || rule.judged_as.is_some() || !rule.of.is_empty();
    let bare = !takes_object
        || [
            "report",
            "confirm",
            "announc",
            "admit",
            "acknowledg",
            "warn",
            "caution",
            "complain",
            "fear",
            "argu",
            "estimat",
            "hint",
            "expect",
            "insist",
            "foresee",
            "foresaw",
            "worr",
        ]
        .iter()
        .any(|it| unit.lower(verb).starts_with(it));
    let clause = explicit
        || unit.at(start).is_some_and(Token::is_quotation)
        || separated
        || bare && has_clause(unit, start..end)
        || says_outright(unit, verb, start..end);
    if !clause {
        return None;
    }
    let holes: Vec<Range<usize>> = asides.iter().map(|it| it.tokens.clone()).collect();
    let mut statement = Found::new(Form::Indirect, without(start..end, &holes));
    statement.frame = vec![0..start];
    statement.cue = cue_words(unit, verb);
    statement.chain = vec![Mention::Words(speaker.clone())];
    statement.speaker = Some(speaker);
    statement.addressee = addressee.or_else(|| spoken_in(unit, verb));
    finish(unit, &mut statement);
    (!statement.content.is_empty()).then_some(statement)
}

/// "…, X said", "…, said X".
pub(super) fn before(unit: &Unit, verb: usize, asides: &[Aside]) -> Option<Found> {
    let end = unit.end();
    let number = unit.segment_of(verb);
    let segment = unit.segments.get(number)?.tokens.clone();
    // "…, its director, said Wednesday": a day is nobody who says anything.
    // "The tweet is “bizarre,” said Renato Mariotti": the quotation closes what is said.
    let closed = verb
        .checked_sub(1)
        .and_then(|it| unit.at(it))
        .is_some_and(Token::is_quotation);
    let inverted = (closed
        || (segment.start..verb).all(|it| matches!(unit.kind(it), Some(Kind::Quote(_)))))
        && !unit.lower(verb).ends_with("ing")
        && !is_day(unit, verb + 1)
        && !unit.is(verb + 1, Class::Preposition)
        && (closed || stands_before_its_subject(unit, verb));
    // "Tranter, who built the hall, denied handling it badly"
    let behind = (inverted && told(unit, verb).is_none() && !unit.lower(verb + 1).ends_with("ing"))
        .then(|| phrases::english(unit, verb + 1, end))
        .flatten()
        .filter(|_| closed || !has_object(unit, verb, end));
    let inverted = behind.is_some();
    let (speaker, mut frame_start) = if let Some(behind) = behind {
        (behind, verb)
    } else {
        let speaker = headline_text(unit, verb).or_else(|| subject_before(unit, verb))?;
        // "…, a charge Rowe rejected as “fantasy”"
        if retorting(unit, &speaker).is_some() {
            return None;
        }
        let start = speaker.start;
        // "one of the witnesses, Anna Berg, detailed", "his aide, John Berg, who described": the name belongs
        // to the words before it.
        let comma = |it: usize| unit.kind(it) == Some(Kind::Comma);
        let named = comma(speaker.end)
            && speaker.end + 1 == verb
            && start > 0
            && comma(start - 1)
            && !speaker.clone().any(comma);
        let relative = verb > 0 && matches!(unit.lower(verb - 1), "who" | "which");
        if (named || relative)
            && !(0..start).any(|it| matches!(unit.kind(it), Some(Kind::Quote(_))))
        {
            return None;
        }
        (speaker, start)
    };
    // "a consultant whom Rowe alluded to", "the memo, dated talking points Rowe wrote", "replied with a letter"
    let no_frame = !inverted
        && (matches!(
            unit.lower(frame_start.wrapping_sub(1)),
            "whom" | "which" | "whose"
        ) || unit.lower(speaker.start) == "whom"
            || (speaker.start.saturating_sub(2)..verb).any(|it| unit.lower(it) == "whom")
            || acted(unit, frame_start)
            || unit.lower(verb + 1) == "with"
                && !(0..frame_start).any(|it| unit.at(it).is_some_and(Token::is_quotation)));
    if no_frame {
        return None;
    }
    // "…, search and rescue chief Wirawan said"
    let joint = frame_start > 3
        && unit.lower(frame_start - 1) == "and"
        && unit.kind(frame_start - 3) == Some(Kind::Comma);
    if joint {
        frame_start -= 2;
    }
    // "The road, or so the mayor says, is unsafe"
    if !inverted && frame_start > 2 && unit.lower(frame_start - 1) == "so" {
        let or = usize::from(unit.lower(frame_start - 2) == "or");
        if unit.kind(frame_start - 2 - or) == Some(Kind::Comma) {
            frame_start -= 1 + or;
        }
    }
    if frame_start == 0 || !inverted && retorts(unit, frame_start) {
        return None;
    }
    let separated = matches!(
        unit.kind(frame_start - 1),
        Some(Kind::Comma | Kind::Dash | Kind::Quote(_) | Kind::Stop)
    );
    if !separated {
        return None;
    }
    if matches!(unit.kind(frame_start - 1), Some(Kind::Comma | Kind::Dash)) {
        frame_start -= 1;
    }
    // "Calling it a disgrace, Rowe vowed to appeal": the participle is part of no content.
    let says = matches!(unit.lower(verb), "said" | "says" | "added" | "adds");
    if opens_with_one(unit) && !says && !unit.at(0).is_some_and(Token::is_quotation) {
        return None;
    }
    let content = 0..frame_start;
    let quoted = content
        .clone()
        .any(|it| unit.at(it).is_some_and(Token::is_quotation));
    // "The bridge, the minister said, was closed."
    let open = matches!(unit.kind(frame_start), Some(Kind::Comma))
        && frame_start > 0
        && (unit.is(frame_start - 1, Class::Auxiliary) || unit.lower(frame_start - 1) == "that");
    // "After ten years at night, she explained, the heart was weaker."
    let close = if inverted { speaker.end } else { verb + 1 };
    let around = (inverted || speaker.end == verb)
        && INSERTED.contains(&unit.lower(verb))
        && (unit.is(0, Class::Preposition)
            || inverted && adverbial(unit, 0)
            || unit.lower(0) == "so" && unit.lower(1) == "far")
        && unit.segment_of(speaker.start.min(verb)) == 1
        && unit.kind(close) == Some(Kind::Comma)
        && has_finite_clause(unit, close + 1..end);
    let split = open
        || around
        || predicate_behind(unit, &speaker, verb)
        || unit.segments.get(number + 1).is_some_and(|it| {
            let first = it.tokens.start;
            unit.is(first, Class::Auxiliary) || MODALS.contains(&unit.lower(first))
        });
    // "Greene sued him, alleging …, court documents showed"
    let past = content.clone().skip(1).any(|it| {
        unit.at(it).is_some_and(|token| {
            (token.entry.is_none() || token.is(Class::Finite))
                && !token.capital
                && token.lower.len() > 3
                && token.lower.ends_with("ed")
        }) && (unit.capital(it - 1) || unit.kind(it - 1) == Some(Kind::Comma))
    });
    // "Shipyard doubles output, study says": nothing but the frame stands behind the comma.
    let headline = end == unit.tokens.len()
        && matches!(
            unit.lower(verb),
            "says" | "say" | "warns" | "warn" | "shows" | "finds" | "suggests" | "suggest"
        );
    // "The plan hurts farmers, Rowe said in a letter on Friday": only when and where stands behind the frame.
    let tail = speaker.end == verb
        && matches!(
            unit.lower(verb),
            "said" | "says" | "told" | "added" | "warned" | "wrote"
        )
        && (told(unit, verb).is_some() || leads_to(unit, verb + 1, end))
        && !has_finite(unit, verb + 1..end);
    let last = verb + 1 >= end && speaker.end == verb
        || tail
        || headline && inverted && speaker.end >= end;
    let closes = last
        && content.len() > if headline { 1 } else { 3 }
        && !unit.is(0, Class::Preposition)
        && !subordinates(unit, 0)
        && unit.kind(speaker.start.min(verb).wrapping_sub(1)) == Some(Kind::Comma);
    // "During that time the owner, Tom Hale, won two prizes, the paper said"
    let told_before = number > 1
        && content.clone().skip(2).any(|it| {
            unit.is(it, Class::Finite)
                && !unit.capital(it)
                && unit.kind(it - 1) != Some(Kind::Number)
                && !unit.is(it - 1, Class::Determiner)
                && unit.lower(it - 1) != "to"
        });
    let acts = content.clone().skip(2).any(|it| acts_upon(unit, it));
    // "As ministers lined up to condemn him, Rowe replied": nothing but what went on meanwhile.
    let meanwhile = !quoted
        && matches!(
            unit.lower(0),
            "as" | "when"
                | "after"
                | "while"
                | "before"
                | "asked"
                | "pressed"
                | "questioned"
                | "quizzed"
                | "challenged"
        )
        && unit
            .segments
            .first()
            .is_some_and(|it| it.tokens.end + 1 >= frame_start)
        && !unit.segments.iter().any(|it| it.tokens.start > verb);
    if meanwhile {
        return None;
    }
    if !quoted
        && !split
        && !past
        && !closes
        && !acts
        && !told_before
        && !has_finite_clause(unit, content.clone())
    {
        return None;
    }
    if unit.is(0, Class::Preposition)
        && !quoted
        && !around
        && unit.segments.first().is_some_and(|it| {
            it.tokens.end + 1 >= frame_start && !has_finite(unit, it.tokens.clone()) && !acts
        })
    {
        return None;
    }
    let addressee = told(unit, verb);
    let mut frame_end = verb + 1;
    if inverted {
        frame_end = frame_end.max(speaker.end);
    }
    if let Some(addressee) = &addressee {
        frame_end = frame_end.max(addressee.end);
    }
    // The frame runs on until a quotation or a clause that goes on.
    let mut goes_on = end;
    for later in unit
        .segments
        .iter()
        .skip(unit.segment_of(frame_end.saturating_sub(1)))
    {
        if let Some(quote) = later
            .tokens
            .clone()
            .find(|it| *it >= frame_end && unit.at(*it).is_some_and(Token::is_quotation))
        {
            goes_on = quote;
            break;
        }
        if !quoted
            && later.tokens.start > verb
            && later
                .before
                .is_some_and(|it| unit.kind(it) == Some(Kind::Comma))
            && !unit.is(later.tokens.start, Class::Relative)
            && (split || has_finite_clause(unit, later.tokens.clone()))
            && later.tokens.start >= frame_end
        {
            goes_on = later.tokens.start;
            break;
        }
    }
    let mut parts = vec![content];
    if goes_on < end {
        parts.push(goes_on..end);
    }
    let holes: Vec<Range<usize>> = asides.iter().map(|it| it.tokens.clone()).collect();
    let mut statement = Found::new(
        Form::Indirect,
        parts
            .into_iter()
            .flat_map(|it| without(it, &holes))
            .collect(),
    );
    statement.frame = vec![frame_start..goes_on];
    statement.cue = cue_words(unit, verb);
    statement.chain = vec![Mention::Words(speaker.clone())];
    statement.speaker = Some(speaker);
    // "“…,” the Gazette quoted Rowe as saying"
    if !inverted
        && matches!(unit.lower(verb), "quoted" | "quotes" | "cited")
        && let Some(quoted) = phrases::english(unit, verb + 1, end)
        && let close = quoted.end + usize::from(unit.kind(quoted.end) == Some(Kind::Comma))
        && unit.lower(close) == "as"
    {
        statement.chain.push(Mention::Words(quoted.clone()));
        statement.speaker = Some(quoted);
    }
    statement.addressee = addressee.or_else(|| spoken_in(unit, verb));
    finish(unit, &mut statement);
    (!statement.content.is_empty()).then_some(statement)
}

/// The text that a headline closes with, where its words look like a verb: "…, [leaked memo] suggests".
fn headline_text(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    let segment = unit.segments.get(unit.segment_of(verb))?.tokens.clone();
    let closes = unit.end() == unit.tokens.len() && verb + 1 >= unit.end();
    let leaked = matches!(
        unit.lower(segment.start),
        "leaked" | "released" | "unsealed" | "declassified" | "unpublished"
    );
    let parted = segment.start > 0 && unit.kind(segment.start - 1) == Some(Kind::Comma);
    (closes && leaked && parted && segment.start + 1 < verb && verb < segment.start + 5)
        .then_some(segment.start..verb)
}

/// Verbs of frames that stand inside a sentence.
const INSERTED: [&str; 12] = [
    "said",
    "says",
    "say",
    "added",
    "adds",
    "argued",
    "argues",
    "claimed",
    "claims",
    "insisted",
    "insists",
    "explained",
];

/// Whether the frame parts a subject from its verb: "The mayor, he said, owes them money".
fn predicate_behind(unit: &Unit, speaker: &Range<usize>, verb: usize) -> bool {
    let comma = |it: usize| unit.kind(it) == Some(Kind::Comma);
    let next = verb + 2;
    INSERTED.contains(&unit.lower(verb))
        && speaker.end == verb
        && speaker.start > 0
        && comma(speaker.start - 1)
        && comma(verb + 1)
        && unit.at(next).is_some_and(|it| {
            let third = it.lower.len() > 3 && it.lower.ends_with('s') && !it.lower.ends_with("ss");
            let past = it.lower.len() > 3 && it.lower.ends_with("ed");
            it.kind == Kind::Word && !it.capital && (it.is(Class::Finite) || third || past)
        })
        && !unit.is(next, Class::Preposition)
        && !unit.is(next, Class::Determiner)
        && !unit.is(next, Class::Adverb)
        && !has_finite(unit, 0..speaker.start)
}

/// Verbs before an infinitive that the lexicon does not list among the auxiliaries.
const MODALS: [&str; 6] = ["might", "may", "could", "can", "should", "must"];

/// Whether the verb stands in a relative clause that a comma closes before the verb of the sentence: "Republicans,
/// who believe the tax is too high, insist".
fn describes_subject(unit: &Unit, verb: usize) -> bool {
    let who = verb.wrapping_sub(1);
    let opens = matches!(unit.lower(who), "who" | "which")
        && who
            .checked_sub(1)
            .is_some_and(|it| unit.kind(it) == Some(Kind::Comma));
    let next = unit
        .segments
        .get(unit.segment_of(verb))
        .map_or(verb, |it| it.tokens.end + 1);
    // "Venn, told that some thought it rude, said"
    let told = unit
        .segments
        .get(unit.segment_of(verb))
        .is_some_and(|it| it.tokens.start < verb && tells_more(unit, it.tokens.start));
    // "The ministry, which said it was not involved, closed the road": what has an object is no participle.
    let done = || {
        let lower = unit.lower(next);
        lower.len() > 4
            && lower.ends_with("ed")
            && (unit.is(next + 1, Class::Determiner) || unit.is(next + 1, Class::Pronoun))
    };
    (opens || told)
        && unit.kind(next - 1) == Some(Kind::Comma)
        && (unit.is(next, Class::Auxiliary)
            || unit.is(next, Class::Finite)
            || MODALS.contains(&unit.lower(next))
            || opens && done()
            || unit.at(next).is_some_and(|it| {
                !it.capital
                    && it
                        .entry
                        .is_some_and(|it| it.verbs.iter().any(|form| form.shape != Shape::Gerund))
            }))
}

/// Whether what looks like the subject at `start` opens with a verb: "…, tracked talking points Rowe wrote".
fn acted(unit: &Unit, start: usize) -> bool {
    let lower = unit.lower(start);
    let participle = [
        "retired",
        "armed",
        "injured",
        "displaced",
        "united",
        "seasoned",
        "unnamed",
        "elected",
        "leaked",
        "unsealed",
        "released",
        "declassified",
        "unpublished",
    ];
    start > 0
        && unit.kind(start - 1) == Some(Kind::Comma)
        && lower.len() > 4
        && lower.ends_with("ed")
        && !unit.capital(start)
        && !participle.contains(&lower)
        && !unit.is(start + 1, Class::UnnamedNoun)
        && !unit.is(start + 1, Class::Role)
}

/// Whether the word tells how it is said: "said [jointly] that", "said [bluntly] the plan was dead".
fn says_how(unit: &Unit, index: usize) -> bool {
    matches!(
        unit.lower(index),
        "jointly"
            | "bluntly"
            | "publicly"
            | "repeatedly"
            | "privately"
            | "openly"
            | "angrily"
            | "plainly"
    )
}

pub(super) fn cue_words(unit: &Unit, verb: usize) -> Vec<usize> {
    let mut words = vec![verb];
    if verb > 0 && matches!(unit.lower(verb - 1), "has" | "have" | "had") {
        words.insert(0, verb - 1);
    }
    words
}
