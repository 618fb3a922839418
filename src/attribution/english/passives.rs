//! English statements in the passive, whose speaker follows "by": "was told by an aide to leave", "was
//! accused of theft by a neighbour".

use std::ops::Range;

use super::super::days::is_month;
use super::super::frame::{Found, Mention};
use super::super::lexicon::{BODIES, Class, Lexicon, Shape};
use super::super::naming::is_paper;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Token, Unit};
use super::clauses::{clause_break, finish, has_finite};
use super::lookalikes::acted_upon;
use super::nouns::is_saying;
use super::side_words::{adverbial, is_day, subordinates};
use super::subjects::subject_before;
use super::timing::past_time;
use super::verbs::is_form_of_be;

/// Stands that are taken on the subject of the passive: "the plan was criticised by".
const STANDS: [&str; 36] = [
    "voiced",
    "raised",
    "expressed",
    "aired",
    "demanded",
    "requested",
    "proposed",
    "rejected",
    "questioned",
    "defended",
    "hailed",
    "mocked",
    "attacked",
    "endorsed",
    "applauded",
    "described",
    "reported",
    "revealed",
    "criticised",
    "criticized",
    "condemned",
    "denounced",
    "praised",
    "welcomed",
    "denied",
    "disputed",
    "echoed",
    "confirmed",
    "announced",
    "lauded",
    "slammed",
    "blasted",
    "decried",
    "refuted",
    "dismissed",
    "ridiculed",
];

/// What somebody was told or asked to do: "were told by the council that", "was urged by the board to".
const TOLD: [&str; 18] = [
    "told",
    "ordered",
    "asked",
    "urged",
    "advised",
    "warned",
    "reminded",
    "instructed",
    "informed",
    "found",
    "assured",
    "notified",
    "begged",
    "implored",
    "pressed",
    "encouraged",
    "reassured",
    "promised",
];

/// What is said or thought of the subject: "is believed by collectors to have left".
const OPINED: [&str; 14] = [
    "said",
    "believed",
    "thought",
    "understood",
    "reported",
    "alleged",
    "claimed",
    "reckoned",
    "held",
    "considered",
    "deemed",
    "expected",
    "estimated",
    "predicted",
];

/// By what something is told and not by whom.
const MEANS: [&str; 10] = [
    "phone",
    "telephone",
    "email",
    "e-mail",
    "letter",
    "text",
    "loudspeaker",
    "post",
    "radio",
    "mail",
];

/// What something was called: "was described by neighbours as".
const JUDGED: [&str; 19] = [
    "described",
    "criticised",
    "criticized",
    "condemned",
    "denounced",
    "praised",
    "dismissed",
    "hailed",
    "labelled",
    "labeled",
    "branded",
    "slammed",
    "lauded",
    "ridiculed",
    "welcomed",
    "seen",
    "viewed",
    "regarded",
    "perceived",
];

/// What the participle at `verb` says that somebody was told or accused of.
pub(super) fn passive(unit: &Unit, verb: usize, lexicon: &Lexicon) -> Option<Found> {
    let voiced = matches!(
        unit.lower(verb),
        "voiced" | "raised" | "expressed" | "aired"
    );
    let led = unit.lower(verb) == "led"
        && unit.lower(verb + 1) == "to"
        && matches!(
            unit.lower(verb + 2),
            "believe" | "think" | "expect" | "understand"
        );
    let seen = matches!(
        unit.lower(verb),
        "seen" | "viewed" | "regarded" | "considered" | "deemed" | "perceived"
    );
    let participle = voiced
        || led
        || seen
        || unit
            .at(verb)?
            .entry?
            .verbs
            .iter()
            .any(|it| it.shape == Shape::Participle);
    let mut be = verb;
    while be > 0 && (adverbial(unit, be - 1) || unit.lower(be - 1) == "first") {
        be -= 1;
    }
    // "Study slammed as “fiction” by owners": headlines leave the form of "be" out.
    let bare = unit.end() == unit.tokens.len()
        && be > 0
        && (acted_upon(unit, verb)
            || STANDS.contains(&unit.lower(verb)) && unit.lower(verb + 1) == "by");
    let be = be
        .checked_sub(1)
        .filter(|it| participle && is_form_of_be(unit, *it))
        .or_else(|| bare.then_some(be))
        .or_else(|| (participle && judged_before(unit, verb)).then_some(verb))?;
    let limit = unit.segments.get(unit.segment_of(verb))?.tokens.end;
    let by = (verb + 1..limit.min(verb + 16))
        .find(|it| unit.lower(*it) == "by" && !is_day(unit, it + 1))?;
    // "was accused by prosecutors of theft": what follows is no part of who says so.
    let accuses = ["accused", "suspected", "convicted"].contains(&unit.lower(verb));
    let reach = (by + 2..limit)
        .find(|it| accuses && unit.lower(*it) == "of" && unit.lower(it + 1).ends_with("ing"))
        .unwrap_or(unit.end());
    let agent = phrases::english(unit, by + 1, reach).filter(|it| {
        // "advised by a stagehand to", "assured by the nursery that": whoever tells or asks somebody can speak.
        let tells = || {
            (led || TOLD.contains(&unit.lower(verb)))
                && (matches!(unit.lower(it.end), "to" | "that" | "not")
                    || unit.lower(past_time(unit, it.end)) == "that")
                && !MEANS.contains(&unit.lower(it.end - 1))
        };
        let opines = || {
            (OPINED.contains(&unit.lower(verb)) && unit.lower(it.end) == "to"
                || JUDGED.contains(&unit.lower(verb)) && judges_as(unit, it.end, be == verb)
                || unit.lower(verb) == "blamed" && unit.lower(it.end) == "on")
                && unit.lower(it.end - 1).ends_with('s')
        };
        let charged = || accuses && reach < unit.end() && it.end == reach;
        !unit.lower(it.start).ends_with("ing")
            && (speaks(unit, it) || tells() || opines() || charged())
    })?;
    let then = past_time(unit, agent.end);
    let it = be > 0 && unit.lower(be - 1) == "it";
    // "fears were voiced by the union", not "the flag was raised by the crew"
    let about_words = || {
        !voiced
            || stood_against(unit, be)
                .is_some_and(|it| it.clone().any(|noun| is_saying(unit.lower(noun))))
    };
    let stands =
        || STANDS.contains(&unit.lower(verb)) && announces(unit, verb, &agent) && about_words();
    // "was first reported on Friday by the Orr Courier"
    let timed = by == verb + 1 || timed(unit, verb + 1..by);
    let content = if led {
        // "had been led to believe by the trustees that the tent was fireproof"
        let that = Some(agent.end).filter(|it| by == verb + 3 && unit.lower(*it) == "that")?;
        (
            Form::Indirect,
            vec![that..clause_break(unit, that, unit.end(), lexicon)],
        )
    } else if it && timed && unit.lower(then) == "that" {
        // "It was announced by the palace on Monday that the prince would stay away"
        let end = clause_break(unit, then, unit.end(), lexicon);
        (Form::Indirect, vec![then..end])
    } else if it && timed && be > 2 && then >= unit.end() {
        // "The strike is off, it was announced by the union"
        (unit.kind(be - 2) == Some(Kind::Comma)).then_some((Form::Indirect, vec![0..be - 2]))?
    } else if timed && by > verb + 1 && stands() {
        (Form::Reported, vec![stood_against(unit, be)?])
    } else if by > verb + 1 {
        // "accused of theft by", "criticised for the delay by", "blamed on bad weather by"
        let about = matches!(unit.lower(verb + 1), "of" | "for" | "over" | "as" | "on");
        // "were warned not to travel by the operator"
        let asked = TOLD.contains(&unit.lower(verb))
            && matches!(unit.lower(verb + 1), "to" | "not" | "that");
        let form = if asked {
            Form::Indirect
        } else {
            Form::Reported
        };
        (form, vec![(about || asked).then_some(verb + 1..by)?])
    } else if (matches!(unit.lower(agent.end), "of" | "for" | "over")
        // "has been blamed by divers on the storm"
        || unit.lower(agent.end) == "on" && unit.lower(verb) == "blamed" && then == agent.end)
        && matches!(
            unit.lower(verb),
            "accused"
                | "suspected"
                | "criticised"
                | "criticized"
                | "blamed"
                | "praised"
                | "condemned"
        )
        && unit.kind(agent.end + 1) == Some(Kind::Word)
    {
        // "was accused by prosecutors of theft"
        let start = agent.end;
        (
            Form::Reported,
            vec![start..clause_break(unit, start, limit, lexicon)],
        )
    } else if OPINED.contains(&unit.lower(verb)) && unit.lower(agent.end) == "to" && by == verb + 1
    {
        // "He is said by cousins to be living on a houseboat"
        let start = agent.end;
        let told = start..clause_break(unit, start, limit, lexicon);
        let subject = subject_before(unit, be)?;
        (Form::Indirect, vec![subject, told])
    } else if (matches!(unit.lower(agent.end), "to" | "that")
        || unit.lower(then) == "not" && unit.lower(then + 1) == "to"
        || matches!(unit.lower(then), "that" | "to"))
        && (unit.kind(agent.end + 1) == Some(Kind::Word)
            || unit.at(agent.end + 1).is_some_and(Token::is_quotation))
        && TOLD.contains(&unit.lower(verb))
    {
        // "were ordered by the judge on Monday not to talk"
        let start = if matches!(unit.lower(then), "that" | "to" | "not") {
            then
        } else {
            agent.end
        };
        (
            Form::Indirect,
            vec![start..clause_break(unit, start, unit.end(), lexicon)],
        )
    } else if judges_as(unit, agent.end, be == verb) && JUDGED.contains(&unit.lower(verb)) {
        // "The plan was criticised by unions as a betrayal"
        // "A deal seen by critics as a sham [was] signed": the verb of the sentence follows.
        let close = clause_break(unit, agent.end, limit, lexicon);
        let close = phrases::english(unit, agent.end + 1, close)
            .filter(|it| be == verb && it.end < close && acts(unit, it.end))
            .map_or(close, |it| it.end);
        let judged = agent.end..close;
        let subject = if be == verb {
            described(unit, verb)
        } else {
            stood_against(unit, be)
        };
        let subject = subject.filter(|it| !(it.len() == 1 && unit.is(it.start, Class::Pronoun)));
        (
            Form::Reported,
            subject.into_iter().chain([judged]).collect(),
        )
    } else if stands() {
        (Form::Reported, vec![stood_against(unit, be)?])
    } else {
        return None;
    };
    let (form, parts) = content;

    let mut statement = Found::new(form, parts);
    finish(unit, &mut statement);
    statement.form = form;
    if form == Form::Indirect {
        statement.frame = vec![0..agent.end];
    }
    statement.cue = vec![verb, by];
    statement.chain = vec![Mention::Words(agent.clone())];
    statement.speaker = Some(agent);
    (!statement.content.is_empty()).then_some(statement)
}

/// Whether "as" at `index` leads to what something is taken for: "as a gift", and not "as far as Orr", "as he left". Behind a
/// participle without "be" the verb of the sentence may follow.
fn judges_as(unit: &Unit, index: usize, bare: bool) -> bool {
    let next = index + 1;
    let clause = || {
        phrases::english(unit, next, unit.end()).is_some_and(|it| {
            unit.is(it.start, Class::Pronoun) || !bare && it.end < unit.end() && acts(unit, it.end)
        })
    };
    unit.lower(index) == "as"
        && !matches!(
            unit.lower(next),
            "far" | "early" | "late" | "long" | "many" | "much" | "recently" | "soon" | "well"
        )
        && !clause()
}

/// Whether the word at `index` is the finite verb of a clause.
fn acts(unit: &Unit, index: usize) -> bool {
    has_finite(unit, index..index + 1)
        || unit.is(index, Class::Finite)
        || unit.lower(index).len() > 4 && unit.lower(index).ends_with("ed")
}

/// Whether the participle at `verb` stands behind the noun that it judges, without a form of "be": "a plan [described] by
/// officials as a gift", "The plan, [seen] by unions as a gift, passed".
fn judged_before(unit: &Unit, verb: usize) -> bool {
    let before = verb.wrapping_sub(1);
    let parted = unit.kind(before) == Some(Kind::Comma);
    JUDGED.contains(&unit.lower(verb))
        && unit.lower(verb + 1) == "by"
        && (parted
            || unit.kind(before) == Some(Kind::Word)
                && !unit.is(before, Class::Auxiliary)
                && !unit.is(before, Class::Coordinator)
                && !adverbial(unit, before))
        && described(unit, verb).is_some()
}

/// The noun phrase that ends before the participle at `verb`, or before the comma there.
fn described(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    let close = verb - usize::from(unit.kind(verb.checked_sub(1)?) == Some(Kind::Comma));
    let first = unit
        .segments
        .get(unit.segment_of(close.checked_sub(1)?))?
        .tokens
        .start;
    (first..close).find_map(|start| {
        let inside = start > first
            && (unit.is(start - 1, Class::Determiner)
                || unit.capital(start - 1) && unit.capital(start));
        let opens = !inside
            && !unit.is(start, Class::Preposition)
            && !unit.is(start, Class::Coordinator)
            && !subordinates(unit, start);
        phrases::english(unit, start, close).filter(|it| opens && it.end == close)
    })
}

/// Whether the agent of a stand can take it: what was heard of a theft is no report, and "confirmed by the Senate"
/// is confirmed in an office.
fn announces(unit: &Unit, verb: usize, agent: &Range<usize>) -> bool {
    let reports = !matches!(unit.lower(verb), "reported" | "revealed")
        || agent.clone().any(|it| {
            unit.at(it).is_some_and(|it| it.medium)
                || unit.is(it, Class::MediumNoun)
                || is_paper(unit.lower(it))
        });
    reports
        && !agent.clone().any(|it| {
            matches!(
                unit.lower(it),
                "senate" | "parliament" | "council" | "congress"
            )
        })
}

/// Whether the words tell nothing but when: "on Friday", "earlier on Tuesday", "late last week".
fn timed(unit: &Unit, mut words: Range<usize>) -> bool {
    words.all(|it| {
        is_day(unit, it)
            || adverbial(unit, it)
            || matches!(
                unit.lower(it),
                "on" | "in" | "last" | "this" | "earlier" | "late" | "early" | "first"
            )
            || is_month(unit.lower(it))
    })
}

/// What the passive takes a stand on, with the clause that belongs to it: "Rumours that he was ill [were]
/// dismissed".
fn stood_against(unit: &Unit, be: usize) -> Option<Range<usize>> {
    let start = unit.segments.get(unit.segment_of(be))?.tokens.start;
    let first = phrases::english(unit, start, be);
    let clause = first.filter(|it| {
        unit.lower(it.end) == "that" && it.clone().any(|noun| is_saying(unit.lower(noun)))
    });
    // "A ban on fishing [was] demanded", "Calls by the union for talks [were] rejected"
    let first = start + usize::from(unit.is(start, Class::Coordinator));
    let mut close = be;
    while close > first && (unit.is(close - 1, Class::Auxiliary) || adverbial(unit, close - 1)) {
        close -= 1;
    }
    // "Similar fears [were] voiced"
    let noun = usize::from(close > first && is_saying(unit.lower(close - 1)));
    let plain = first + 1 < close
        && !has_finite(unit, first..close - noun)
        && !unit.is(first, Class::Preposition)
        && !unit.is(first, Class::Relative)
        && !subordinates(unit, first)
        && (first..be).all(|it| !matches!(unit.lower(it), "who" | "which" | "that"))
        && first == 0;
    match clause {
        Some(noun) => Some(noun.start..be),
        None if plain => Some(first..close),
        // "a plan that was criticised by unions"
        None => subject_before(unit, be)
            .filter(|it| it.len() > 1 || !matches!(unit.lower(it.start), "that" | "which")),
    }
}

/// Whether a noun phrase names somebody who can speak.
fn speaks(unit: &Unit, words: &Range<usize>) -> bool {
    // "island councils", "environmental groups"
    let several = |word: &str| {
        let single = word.strip_suffix("ies").map_or_else(
            || word.strip_suffix('s').unwrap_or_default().to_owned(),
            |it| format!("{it}y"),
        );
        word.ends_with('s')
            && (Lexicon::of(crate::text::Language::English)
                .entry(&single)
                .is_some_and(|entry| BODIES.iter().any(|class| entry.is(*class)))
                || matches!(
                    single.as_str(),
                    "charity" | "rival" | "ally" | "peer" | "fan" | "team"
                ))
    };
    words.clone().any(|it| {
        unit.capital(it)
            || unit.is(it, Class::Role)
            || unit.is(it, Class::UnnamedNoun)
            || unit.is(it, Class::ReportNoun)
            || matches!(
                unit.lower(it),
                "review" | "opposition" | "school" | "palace" | "prosecution" | "defence"
            )
            || BODIES.iter().any(|class| unit.is(it, *class))
            || several(unit.lower(it))
    })
}
