//! The English frame that closes what is said or parts it: "…, Rowe said", "…, said Rowe".

use std::ops::Range;

use super::super::frame::{Aside, Found, Mention, without};
use super::super::lexicon::{Class, Shape};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Token, Unit};
use super::addressees::{spoken_in, told};
use super::clauses::{finish, has_finite, has_finite_clause};
use super::frames::{MODALS, cue_words};
use super::gerunds::opens_with_one;
use super::inversion::{acts_upon, has_object, stands_before_its_subject};
use super::lists::list_behind;
use super::retorts::{retorting, retorts};
use super::side_words::{adverbial, is_day, skip, subordinates};
use super::subjects::subject_before;
use super::timing::leads_to;

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
        .map(|it| list_behind(unit, it, end))
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
    // "The mayor was blunt: “It is over,” she said": what the colon announces is said.
    let announced = (0..frame_start).find(|it| {
        unit.kind(*it) == Some(Kind::Colon)
            && (*it + 1..frame_start).all(|it| {
                unit.at(it).is_some_and(Token::is_quotation) || unit.kind(it) == Some(Kind::Comma)
            })
            && it + 1 < frame_start
    });
    let opener = announced.and_then(|colon| announcing(unit, colon, &speaker));
    let content = announced.map_or(0, |it| it + 1)..frame_start;
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
            || unit.lower(0) == "so" && unit.lower(1) == "far"
            // "If the dam fails, she warned, the mill is lost."
            || subordinates(unit, 0)
            || matches!(unit.lower(0), "unless" | "once" | "until" | "after" | "before"))
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
    // "…, his chaplain, Rosa Lind, told the Post": the comma behind the name belongs to the frame.
    let beside = speaker.end == verb
        || speaker.end + 1 == verb
            && unit.kind(speaker.end) == Some(Kind::Comma)
            && speaker.clone().any(|it| unit.kind(it) == Some(Kind::Comma));
    let tail = beside
        && (matches!(
            unit.lower(verb),
            "said" | "says" | "told" | "added" | "warned" | "wrote"
        ) || speaker.end < verb && INSERTED.contains(&unit.lower(verb)))
        && (told(unit, verb).is_some() || leads_to(unit, verb + 1, end))
        && !has_finite(unit, verb + 1..end);
    // "Rents too high, students tell rector"
    let told_in_headline = end == unit.tokens.len()
        && matches!(unit.lower(verb), "tell" | "tells")
        && speaker.end == verb
        && unit.kind(speaker.start.wrapping_sub(1)) == Some(Kind::Comma)
        && told(unit, verb).is_some_and(|it| it.end >= end);
    let headline = headline || told_in_headline;
    let last = verb + 1 >= end && beside
        || told_in_headline
        || tail
        || headline && inverted && speaker.end >= end;
    let closes = last
        && content.len()
            > if headline {
                1
            } else if speaker.end < verb
                || speaker.len() == 1 && unit.is(speaker.start, Class::Pronoun)
            {
                2
            } else {
                3
            }
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
            // "…, Tarr said, although many firms “save on that.”"
            let clause = later.tokens.start > verb && subordinates(unit, later.tokens.start);
            goes_on = if clause { later.tokens.start } else { quote };
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
    statement.chain = vec![Mention::Words(opener.unwrap_or_else(|| speaker.clone()))];
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

/// Whom a pronoun behind the quotation means: the only person whom the clause before the colon names, as its subject.
fn announcing(unit: &Unit, colon: usize, speaker: &Range<usize>) -> Option<Range<usize>> {
    let pronoun = speaker.len() == 1 && matches!(unit.lower(speaker.start), "he" | "she");
    let start = skip(unit, 0, colon);
    let subject = phrases::english(unit, start, colon).filter(|_| pronoun)?;
    // "Anna Moll, a potter, was blunt: “…,” she said"
    let named = (subject.start..subject.end).any(|it| unit.capital(it) && it > 0);
    let others = (subject.end..colon).any(|it| unit.capital(it));
    (named && !others && !unit.is(subject.start, Class::Pronoun)).then_some(subject)
}

/// The text that a headline closes with, where its words look like a verb: "…, [leaked memo] suggests".
pub(super) fn headline_text(unit: &Unit, verb: usize) -> Option<Range<usize>> {
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
pub(super) const INSERTED: [&str; 24] = [
    "notes",
    "noted",
    "writes",
    "wrote",
    "warns",
    "warned",
    "concedes",
    "conceded",
    "admits",
    "admitted",
    "recalls",
    "recalled",
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
pub(super) fn predicate_behind(unit: &Unit, speaker: &Range<usize>, verb: usize) -> bool {
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
            // "A witness, it notes, heard her shout"
            let told = it.entry.is_some_and(|entry| {
                entry
                    .verbs
                    .iter()
                    .any(|form| matches!(form.shape, Shape::Finite | Shape::Participle))
            });
            it.kind == Kind::Word && !it.capital && (it.is(Class::Finite) || third || past || told)
        })
        && !unit.is(next, Class::Preposition)
        && !unit.is(next, Class::Determiner)
        && !unit.is(next, Class::Adverb)
        && !has_finite(unit, 0..speaker.start)
}

/// Whether what looks like the subject at `start` opens with a verb: "…, tracked talking points Rowe wrote".
pub(super) fn acted(unit: &Unit, start: usize) -> bool {
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
