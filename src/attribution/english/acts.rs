//! English speech acts without a clause: the content is what the act is about.

use std::ops::Range;

use super::super::frame::{Aside, Found, Mention, without};
use super::super::lexicon::{Class, Lexicon, Verb};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Token, Unit};
use super::addenda::before_occasion;
use super::addressees::{posted, spoken_in};
use super::appearances::appearance;
use super::clauses::{clause_break, dependent_end, finish};
use super::frames::cue_words;
use super::nouns::is_saying;
use super::retorts::{retorting, retorts};
use super::side_words::{is_day, names_somebody};
use super::subjects::subject_before;
use super::verbs::{is_form_of_be, reporting_verb};

/// "denied the reports", "warned of an escalation".
pub(super) fn act(
    unit: &Unit,
    verb: usize,
    rule: &Verb,
    asides: &[Aside],
    lexicon: &Lexicon,
) -> Option<Found> {
    let speaker = subject_before(unit, verb)?;
    // "…, a charge Rowe rejected": the noun is what is rejected.
    let retorted = retorting(unit, &speaker);
    // "a charge the ministry called irresponsible"
    let judged = (retorted.is_some() || retorts(unit, speaker.start))
        && matches!(
            unit.lower(verb),
            "called" | "calls" | "branded" | "labelled" | "labeled" | "dubbed"
        );
    let speaker = retorted.unwrap_or(speaker);
    // "a man whom Rowe alluded to"
    if (speaker.start.saturating_sub(1)..verb).any(|it| unit.lower(it) == "whom") {
        return None;
    }
    // "This was the same talk reported in May": the noun that the sentence equates with its subject says nothing.
    let equated = speaker
        .start
        .checked_sub(1)
        .is_some_and(|it| is_form_of_be(unit, it));
    if equated && !unit.is(verb - 1, Class::Auxiliary) {
        return None;
    }
    let inserted = behind_insertion(unit, verb);
    let close = inserted.map_or_else(|| stretch_end(unit, verb), |it| Some(it.1))?;
    let end = clause_break(unit, verb + 1, close.min(unit.end()), lexicon);
    let end = act_end(unit, verb, end, lexicon);
    let end = posted(unit, verb, end);
    let end = before_occasion(unit, verb + 1, end);
    if let Some(statement) = asked(unit, verb, &speaker, asides, lexicon) {
        return Some(statement);
    }
    if decides(unit, verb, end, &speaker) {
        return None;
    }
    // "Heavy swell has ruled out the use of boats."
    let person = || {
        names_somebody(unit, speaker.clone()) || speaker.len() == 1 && unit.capital(speaker.start)
    };
    if unit.lower(verb).starts_with("rul") && !person() {
        return None;
    }
    // "The storm underscored how weak the pier is": only somebody or a text says so.
    let stresses = ["underscor", "underlin", "highlight", "stress"]
        .iter()
        .any(|it| unit.lower(verb).starts_with(it));
    let written = || {
        speaker.clone().any(|it| {
            unit.is(it, Class::ReportNoun)
                || unit.is(it, Class::ReportText)
                || unit.is(it, Class::Pronoun)
                || phrases::is_papers(unit.lower(it))
        })
    };
    if stresses && !person() && !written() {
        return None;
    }
    if tells_an_event(unit, verb, end) {
        return None;
    }
    let mut past = verb + 1 + usize::from(rule.particle.is_some());
    // "admitted Monday to taking a bribe"
    while past < end && is_day(unit, past) {
        past += 1;
    }
    let quote = (verb + 1..end).find(|it| unit.at(*it).is_some_and(Token::is_quotation));
    // "called the figures wrong, including those of May"
    let own = unit
        .segments
        .get(unit.segment_of(verb))
        .map_or(end, |it| it.tokens.end.max(verb + 1));
    let named =
        called(unit, verb, end.min(own)).or((judged && verb + 1 < end).then_some(verb + 1..end));
    let marked = rule
        .judged_as
        .as_deref()
        .is_some_and(|marker| (verb + 1..end).any(|it| unit.lower(it) == marker));
    // "expects to leave in May" is a plan.
    if unit.lower(verb).starts_with("expect") && unit.lower(verb + 1) == "to" {
        return None;
    }
    let object = if inserted.is_some() {
        Some(verb + 1..end)
    } else if let Some(named) = named.filter(|_| !marked) {
        Some(named)
    } else if !marked && depicts(unit, verb, end) {
        Some(verb + 1..end)
    } else if let Some(marker) = rule.judged_as.as_deref() {
        (verb + 1..end)
            .find(|it| unit.lower(*it) == marker)
            .map(|_| verb + 1..end)
            // "branded the rise “daylight robbery”"
            .or_else(|| {
                let brands = ["brand", "label"]
                    .iter()
                    .any(|it| unit.lower(verb).starts_with(it));
                quote.filter(|_| brands).map(|it| it..it + 1)
            })
            // "hailed the move"
            .or_else(|| (rule.object && past < end).then_some(past..end))
    } else if let Some(preposition) = (verb + 1..end).find(|it| {
        // "reported a loss on Thursday": a day is nothing that is reported on.
        // "apologised to residents after the water was off for two days"
        let later = unit.lower(verb).starts_with("apolog")
            && (verb + 1..*it)
                .any(|word| matches!(unit.lower(word), "after" | "when" | "as" | "because"));
        rule.of.iter().any(|of| of == unit.lower(*it)) && !is_day(unit, it + 1) && !later
    }) {
        Some(preposition..end)
    } else if (rule.object || matches!(unit.lower(verb), "cited" | "cites" | "cite")) && past < end
    {
        Some(past..end)
    } else {
        quote.map(|it| it..it + 1)
    }?;
    let mut statement = Found::new(Form::Reported, vec![object]);
    finish(unit, &mut statement);
    // "the 900 the operator boasts of": what it is about stands before.
    let mut words = statement.content.iter().cloned().flatten();
    if words.all(|it| unit.is(it, Class::Preposition)) {
        return None;
    }
    if statement.form != Form::Direct {
        statement.form = Form::Reported;
    } else {
        statement.frame = without(0..unit.end(), &statement.content);
    }
    statement.cue = cue_words(unit, verb);
    statement.chain = vec![Mention::Words(speaker.clone())];
    statement.speaker = Some(speaker);
    // "Speaking to Radio Orr, she described it as …"
    statement.addressee = if unit.lower(0) == "speaking" {
        spoken_in(unit, verb)
    } else {
        appearance(unit, verb)
    };
    (!statement.content.is_empty()).then_some(statement)
}

/// Where what somebody is accused of starts and ends behind a clause that tells more about them: "accused the caretaker,
/// whom they had thanked, [of cutting the heat]".
fn behind_insertion(unit: &Unit, verb: usize) -> Option<(usize, usize)> {
    let blames = ["accus", "suspect", "blam", "charg", "convict", "acquit"]
        .iter()
        .any(|it| unit.lower(verb).starts_with(it));
    if !blames {
        return None;
    }
    let mut number = unit.segment_of(verb);
    // "its rival (MB), from which"
    if unit
        .segments
        .get(number)
        .is_some_and(|it| unit.kind(it.tokens.end) == Some(Kind::Open))
    {
        number += 1;
    }
    let relative = unit.segments.get(number + 1)?.tokens.clone();
    let next = unit.segments.get(number + 2)?.tokens.clone();
    let pronoun = relative.start + usize::from(unit.is(relative.start, Class::Preposition));
    // "accused Rowe, a builder and former presenter, of"
    let tells = matches!(
        unit.lower(pronoun),
        "who" | "whom" | "which" | "whose" | "a" | "an" | "the"
    );
    let of = matches!(unit.lower(next.start), "of" | "for")
        && unit.kind(relative.end) == Some(Kind::Comma);
    (tells && of).then_some((next.start, next.end))
}

/// Where the clause of the verb ends: brackets do not part it.
fn stretch_end(unit: &Unit, verb: usize) -> Option<usize> {
    let number = unit.segment_of(verb);
    let mut end = unit.segments.get(number)?.tokens.end;
    let mut included = false;
    for next in unit.segments.iter().skip(number + 1) {
        let mark = next.before.and_then(|it| unit.kind(it));
        let listed = mark == Some(Kind::Comma) && goes_on_listing(unit, verb, next.tokens.start);
        // "of crimes, including theft, against the tenants": what is included stands between.
        let resumed = included
            && mark == Some(Kind::Comma)
            && matches!(
                unit.lower(next.tokens.start),
                "against" | "in" | "on" | "at" | "during" | "towards" | "toward"
            );
        if !matches!(mark, Some(Kind::Open | Kind::Close)) && !listed && !resumed {
            break;
        }
        included = listed && unit.lower(next.tokens.start) == "including";
        end = next.tokens.end;
    }
    Some(end)
}

/// Whether the object goes on behind the comma before `start`: "of atrocities, including theft", "of kissing them,
/// grabbing them or pushing them".
fn goes_on_listing(unit: &Unit, verb: usize, start: usize) -> bool {
    let does = |it: usize| {
        unit.lower(it).len() > 5
            && unit.lower(it).ends_with("ing")
            && !unit.lower(it).ends_with("thing")
    };
    let first = start + usize::from(matches!(unit.lower(start), "and" | "or"));
    let reports = unit
        .at(first)
        .is_some_and(|it| it.entry.is_some_and(|entry| !entry.verbs.is_empty()));
    let doing = (verb + 1..start).any(|it| matches!(unit.lower(it), "of" | "for") && does(it + 1));
    unit.lower(start) == "including" || doing && does(first) && !reports
}

/// Whether somebody tells what others did: "described people falling", "described seeing two men".
fn depicts(unit: &Unit, verb: usize, end: usize) -> bool {
    let does = |it: usize| {
        unit.lower(it).len() > 5
            && unit.lower(it).ends_with("ing")
            && !unit.is(it - 1, Class::Determiner)
    };
    unit.lower(verb).starts_with("describ")
        && unit.kind(verb + 1) == Some(Kind::Word)
        && (does(verb + 1)
            || phrases::english(unit, verb + 1, end).is_some_and(|it| it.end < end && does(it.end)))
}

/// Who confirms somebody in an office.
const CHAMBERS: [&str; 7] = [
    "senate",
    "senators",
    "parliament",
    "council",
    "congress",
    "lawmakers",
    "assembly",
];

/// Whom or what they confirm.
const CANDIDATES: [&str; 11] = [
    "successor",
    "nominee",
    "nomination",
    "appointment",
    "deputy",
    "director",
    "candidate",
    "pick",
    "replacement",
    "ambassador",
    "justice",
];

/// Whether the act decides and says nothing about what is so: "a judge denied a request", "the council
/// confirmed a new director".
fn decides(unit: &Unit, verb: usize, end: usize, speaker: &Range<usize>) -> bool {
    const COURTS: [&str; 5] = ["judge", "judges", "court", "justices", "tribunal"];
    const REQUESTS: [&str; 8] = [
        "request",
        "motion",
        "bail",
        "petition",
        "appeal",
        "bid",
        "application",
        "challenge",
    ];
    let by = |list: &[&str]| speaker.clone().any(|it| list.contains(&unit.lower(it)));
    let on = |list: &[&str]| (verb + 1..end.min(verb + 5)).any(|it| list.contains(&unit.lower(it)));
    by(&COURTS) && on(&REQUESTS) || appoints(unit, verb, end, speaker)
}

/// Whether a chamber confirms somebody in an office: "lawmakers who had confirmed his appointment".
pub(super) fn appoints(unit: &Unit, verb: usize, end: usize, speaker: &Range<usize>) -> bool {
    let by = |list: &[&str]| speaker.clone().any(|it| list.contains(&unit.lower(it)));
    let on = |list: &[&str]| (verb + 1..end.min(verb + 5)).any(|it| list.contains(&unit.lower(it)));
    unit.lower(verb).starts_with("confirm") && by(&CHAMBERS) && on(&CANDIDATES)
}

/// Where the object of an act ends: before "and" or "but" with another verb of the same subject, and where
/// the act stands behind "who", before the verb of the clause around it.
fn act_end(unit: &Unit, verb: usize, end: usize, lexicon: &Lexicon) -> usize {
    let relative = (verb.saturating_sub(4)..verb).any(|it| {
        it > 0
            && matches!(unit.lower(it), "who" | "which" | "that")
            && unit.kind(it - 1) == Some(Kind::Word)
            // "rejected that criticism, pointing to a report": the word belongs to the noun.
            && !(unit.lower(it) == "that"
                && unit.at(it - 1).is_some_and(|it| {
                    it.entry.is_some_and(|entry| !entry.verbs.is_empty())
                }))
    });
    (verb + 2..end)
        .find(|it| {
            let says = |word: usize| {
                let finite = unit.lower(word).ends_with("ed")
                    || matches!(unit.lower(word), "said" | "says" | "told");
                finite && reporting_verb(unit, word, lexicon).is_some()
            };
            let mut next = it + 1;
            while unit.is(next, Class::Adverb) {
                next += 1;
            }
            // "criticized the leaks and raised the possibility": a verb with an object of its own.
            let goes_on = unit.lower(next).len() > 4
                && unit.lower(next).ends_with("ed")
                && (unit.is(next + 1, Class::Determiner) || unit.is(next + 1, Class::Pronoun));
            // "denying theft but admitting he had erred"
            let doing = unit.lower(verb).ends_with("ing")
                && unit.lower(next).ends_with("ing")
                && reporting_verb(unit, next, lexicon).is_some();
            matches!(unit.lower(*it), "and" | "but")
                && (goes_on
                    || doing
                    || says(next)
                        && !(unit.capital(it - 1) && unit.kind(it - 1) == Some(Kind::Word)))
                || relative && says(*it) && !unit.is(it - 1, Class::Coordinator)
                || relative
                    && matches!(
                        unit.lower(*it),
                        "has" | "have" | "had" | "is" | "was" | "were"
                    )
        })
        .unwrap_or(end)
}

/// Whether the object says that something happened rather than what somebody said: "reported a loss",
/// "is seeking 20 million dollars in damages".
fn tells_an_event(unit: &Unit, verb: usize, end: usize) -> bool {
    let holds =
        |list: &[&str]| (verb + 1..end.min(verb + 10)).any(|it| list.contains(&unit.lower(it)));
    let lower = unit.lower(verb);
    lower.starts_with("report")
        && holds(&[
            "loss", "profit", "losses", "profits", "revenue", "sales", "earnings", "income",
            "growth", "results",
        ])
        // "reported the theft to the police"
        || lower.starts_with("report")
            && phrases::english(unit, verb + 1, end).is_some_and(|it| unit.lower(it.end) == "to")
        || lower.starts_with("pledge") && holds(&["insurance", "property", "assets", "bail"])
        || (lower.starts_with("seek") || lower == "sought")
            && holds(&["damages", "compensation", "protection", "trial", "buyer", "asylum", "shelter", "refuge",
                "input", "advice", "deal", "deals", "partner", "partners", "election", "re-election", "nomination",
            ])
        // "conceded a late goal"
        || lower.starts_with("conce")
            && holds(&["goal", "goals", "penalty", "points", "corner", "kick", "runs", "set", "seat", "seats"])
        // "questioned a man for hours": a doubt is about something that was planned or said
        || lower.starts_with("question")
            && !holds(&[
                "need", "wisdom", "value", "point", "motives", "motive", "figures", "figure", "claim", "claims",
                "account", "cost", "costs", "timing", "legality", "decision", "plan", "plans", "evidence",
                "fairness", "safety", "way", "handling", "role", "independence",
            ])
        // "found no survivors": what an inquiry did not find is a result only where it looked for proof
        || matches!(lower, "found" | "finds" | "find")
            && !holds(&[
                "evidence", "proof", "indication", "indications", "sign", "signs", "trace", "traces", "wrongdoing",
                "fault", "grounds", "basis", "reason", "violation", "violations", "breach", "breaches", "link",
                "links", "connection",
            ])
        // "maintained his lead"
        || lower.starts_with("maintain") && !holds(&["innocence"])
        // "named Rowe as chief"
        || lower.starts_with("name")
            && !holds(&[
                "victim", "victims", "dead", "suspect", "man", "woman", "boy", "girl", "driver", "pilot", "gunman",
                "attacker", "culprit", "cause",
            ])
        // "pointed to the door"
        || lower.starts_with("point")
            && holds(&["door", "window", "map", "screen", "sky", "chair", "picture", "photo", "spot", "place", "sign"])
        // "Captain ruled out for a month"
        || lower == "ruled" && unit.is(verb + 2, Class::Preposition)
}

/// "called the sentence excessive", "branded the case a fairy tale": the object and what it is called.
fn called(unit: &Unit, verb: usize, end: usize) -> Option<Range<usize>> {
    let calls = matches!(
        unit.lower(verb),
        "called"
            | "calls"
            | "calling"
            | "branded"
            | "brands"
            | "branding"
            | "labeled"
            | "labelled"
            | "dubbed"
    );
    // "has called off her tour"
    let moved = matches!(
        unit.lower(verb + 1),
        "off" | "up" | "in" | "back" | "out" | "upon"
    );
    if !calls || moved {
        return None;
    }
    let whom = matches!(
        unit.lower(verb + 1),
        "him" | "her" | "it" | "them" | "this" | "that"
    );
    let object = if whom {
        verb + 1..verb + 2
    } else {
        phrases::english(unit, verb + 1, end)?
    };
    // "called the idea that he had lied an insult", "called the claim that she fled “absurd”"
    if unit.lower(object.end) == "that"
        && (is_saying(unit.lower(object.end - 1))
            || matches!(
                unit.lower(object.end - 1),
                "idea" | "fact" | "prospect" | "possibility"
            ))
    {
        let closed = unit.at(end - 1).is_some_and(Token::is_quotation)
            || judges(unit, end - 1)
            || (object.end + 3..end.saturating_sub(1))
                .rev()
                .take(5)
                .take_while(|it| !unit.is(*it, Class::Preposition))
                .any(|it| matches!(unit.lower(it), "a" | "an"));
        return closed.then_some(verb + 1..end);
    }
    // "called Rowe a liar", "called it a giveaway"; "called the man a cab" is no judgement.
    let serves = matches!(
        unit.lower(object.end + 1),
        "cab" | "taxi" | "doctor" | "ambulance" | "lawyer" | "halt"
    );
    if !serves && matches!(unit.lower(object.end), "a" | "an") && object.end + 1 < end {
        return Some(verb + 1..end);
    }
    // "called the size of the cut “a nasty surprise”"
    if unit.at(object.end).is_some_and(Token::is_quotation) && object.len() > 3 {
        return Some(verb + 1..end);
    }
    let end = (object.end..end)
        .find(|it| unit.is(*it, Class::Coordinator))
        .unwrap_or(end);
    // The adjective that closes the words is the judgement.
    let close = end.min(object.end);
    if close == end && close > verb + 2 && judges(unit, close - 1) {
        return Some(verb + 1..end);
    }
    // "called the claims fabricated stories": a second plural is what they are called.
    let several = |it: usize| {
        let lower = unit.lower(it);
        lower.len() > 3
            && lower.ends_with('s')
            && !lower.ends_with("ss")
            && !matches!(
                lower,
                "sales" | "news" | "arms" | "sports" | "operations" | "communications" | "savings"
            )
    };
    let twice = unit.is(object.start, Class::Determiner)
        && close == object.end
        && several(close - 1)
        && !unit.capital(close - 1)
        && (object.start + 1..close - 1).any(several)
        && (object.start..close)
            .all(|it| unit.kind(it) == Some(Kind::Word) && !unit.is(it, Class::Preposition));
    if twice {
        return Some(verb + 1..close);
    }
    let judged = object.end..end.min(object.end + 4);
    let word = |it: usize| {
        unit.kind(it) == Some(Kind::Word)
            && !unit.capital(it)
            && !unit.is(it, Class::Preposition)
            && !unit.is(it, Class::Auxiliary)
    };
    let adjective = |it: usize| {
        word(it)
            && unit
                .at(it)
                .is_some_and(|it| it.entry.is_none_or(|it| it.verbs.is_empty()))
    };
    // "called them harmless “dockside talk”"
    let quoted = judged.len() > 1
        && unit.at(judged.end - 1).is_some_and(Token::is_quotation)
        && (judged.start..judged.end - 1).all(adjective);
    let plain = !judged.is_empty()
        && judged.end == end
        && (judged.start..judged.end - usize::from(quoted)).all(word);
    plain.then_some(verb + 1..end)
}

/// Whether the word at `index` is an adjective that judges: "excessive", "wholly inadequate".
pub(super) fn judges(unit: &Unit, index: usize) -> bool {
    let lower = unit.lower(index);
    let ends = [
        "ive", "ous", "able", "ible", "ful", "less", "ical", "istic", "ising", "izing",
    ];
    let negated = ["un", "in", "im", "dis"]
        .iter()
        .any(|it| lower.starts_with(it))
        && ["ate", "ed", "al", "ic", "ent", "ant", "ect"]
            .iter()
            .any(|it| lower.ends_with(it));
    let noun = unit.is(index - 1, Class::Determiner) || unit.is(index - 1, Class::Preposition);
    !unit.capital(index)
        && !noun
        && (unit.is(index, Class::JudgingWord)
            || lower.len() > 6 && negated
            || lower.len() > 5 && ends.iter().any(|it| lower.ends_with(it)))
}

/// What somebody promises or asks for: "vowed to fight", "urged the board to resign", "called on Rowe on
/// Monday to resign".
fn asked(
    unit: &Unit,
    verb: usize,
    speaker: &Range<usize>,
    asides: &[Aside],
    lexicon: &Lexicon,
) -> Option<Found> {
    if !unit.is(verb, Class::InfinitiveVerb) {
        return None;
    }
    let limit = unit.segments.get(unit.segment_of(verb))?.tokens.end;
    // "appealed to residents to stay at home"
    let whom_first =
        usize::from(unit.lower(verb).starts_with("appeal") && unit.lower(verb + 1) == "to");
    let to = (verb + 1 + whom_first..limit.min(verb + 18)).find(|it| {
        unit.lower(*it) == "to"
            && unit.kind(it + 1) == Some(Kind::Word)
            && !unit.capital(it + 1)
            && !unit.is(it + 1, Class::Determiner)
            // "pleaded guilty to lying"
            && !(unit.lower(it + 1).len() > 5 && unit.lower(it + 1).ends_with("ing"))
    })?;
    if unit.lower(verb).starts_with("plead") && unit.lower(verb + 1) != "with" {
        return None;
    }
    // "refused to comment"
    let silent = ["refus", "declin"]
        .iter()
        .any(|it| unit.lower(verb).starts_with(it))
        && matches!(
            unit.lower(to + 1),
            "comment"
                | "mention"
                | "reveal"
                | "say"
                | "answer"
                | "discuss"
                | "elaborate"
                | "speculate"
                | "give"
                | "disclose"
                | "specify"
        );
    // "refused to do so", "has promised to do that"
    let taken_up = unit.lower(to + 1) == "do"
        && matches!(unit.lower(to + 2), "so" | "that" | "this")
        && unit.kind(to + 3) != Some(Kind::Word);
    if silent || taken_up {
        return None;
    }
    let first = verb
        + 1
        + whom_first.max(usize::from(matches!(
            unit.lower(verb + 1),
            "on" | "for" | "with"
        )));
    let end = clause_break(unit, to, unit.end(), lexicon);
    let end = dependent_end(unit, verb).map_or(end, |close| end.min(close.max(to + 1)));
    // "The minister, who had threatened to act, thanked both sides": the comma closes the clause.
    let own = unit.segments.get(unit.segment_of(verb))?.tokens.clone();
    let next = own.end + 1;
    let closes = matches!(unit.lower(own.start), "who" | "which")
        && unit.kind(own.end) == Some(Kind::Comma)
        && !unit.capital(next)
        && (unit.is(next, Class::Auxiliary)
            || unit.is(next, Class::Finite)
            || unit.lower(next).len() > 4 && unit.lower(next).ends_with("ed"));
    let end = if closes {
        end.min(own.end.max(to + 1))
    } else {
        end
    };
    let holes: Vec<Range<usize>> = asides.iter().map(|it| it.tokens.clone()).collect();
    // "called for Rowe to resign": who is to do it belongs to what is asked.
    let whom = unit.lower(verb + 1) == "for" && to > verb + 2;
    let opens = if whom {
        verb + 1
    } else {
        to - usize::from(unit.lower(to - 1) == "not")
    };
    let mut statement = Found::new(Form::Indirect, without(opens..end, &holes));
    // "told them not to leave"
    let negated = unit.lower(to - 1) == "not";
    let close = to - usize::from(negated);
    statement.addressee = phrases::english(unit, first, close).filter(|it| {
        let day = it.end + usize::from(unit.lower(it.end) == "on");
        it.end == close
            || is_day(unit, day) && day + 1 == close
            // "advised people who had bought it not to eat it"
            || unit.lower(it.end) == "who" && unit.lower(close) == "not"
    });
    // "claimed to have hit the depot"; "claimed to the police" is no infinitive.
    let claims = unit.lower(verb).starts_with("claim")
        && !matches!(unit.lower(to + 1), "have" | "be" | "know" | "hold");
    // Nothing but whom it was said to stands between the verb and what is asked.
    let advises = [
        "advis", "warn", "encourag", "remind", "instruct", "beg", "implor",
    ]
    .iter()
    .any(|it| unit.lower(verb).starts_with(it));
    if whom && statement.addressee.take().is_none()
        || !whom && close > first && statement.addressee.is_none()
        || claims
        || advises && statement.addressee.is_none()
    {
        return None;
    }
    statement.frame = vec![0..if whom { opens } else { to }];
    statement.cue = cue_words(unit, verb);
    statement.chain = vec![Mention::Words(speaker.clone())];
    statement.speaker = Some(speaker.clone());
    finish(unit, &mut statement);
    Some(statement)
}
