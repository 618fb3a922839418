//! Reading one English unit: frames around clauses and quotations.
//!
//! The words are asked from left to right. At each the first rule that applies takes it, and where that says what is
//! told behind it, reading goes on from there:
//!
//! 1. words that need no reporting verb or turn one around: `quoting`, `passives`, `denials`, `idioms`, `inserted`,
//!    `grounds`, `judgements`, `opinions`, `showing`, `inner`, and what one look at the word tells (`turns`);
//! 2. reporting verbs (`verbs`, with `bare_forms` and `gerunds`): a clause or quotation behind them (`frames`) or before
//!    them (`frames_behind`), or else what the act is about (`acts`). `clauses` and `going_apart` tell where the content
//!    ends; `subjects`, with `near_subjects` and `main_subjects`, and `inversion` who speaks.
//!
//! Then, for the unit as a whole: `nouns` and `pleas` add what nouns give to somebody, a frame that closes the sentence
//! goes around those before it, and `beside` adds "according to …". Only where nothing has been found so far come
//! `verdicts`, colons and hearsay, in that order. Words quoted inside a statement are listed once more at the end.
//!
//! A new verb is a line in `assets/attribution/english.txt`; a new way to lead to content goes to the first group where
//! it has a word to hold on to, and to the last one where it has none.

mod accounts;
mod acts;
mod addenda;
mod addressees;
mod appearances;
mod around;
mod bare_forms;
mod beside;
mod clauses;
mod deciding;
mod denials;
mod disclosed;
mod disowned;
mod estimates;
mod evidence;
mod frames;
mod frames_behind;
mod further;
mod gerunds;
mod going_apart;
mod going_on;
mod grounds;
mod idioms;
mod inner;
mod inserted;
mod inversion;
mod issued;
mod judgements;
mod judging;
mod lists;
mod lookalikes;
mod main_subjects;
mod near_subjects;
mod nearer_clauses;
mod not_known;
mod nouns;
mod opinions;
mod outright;
mod passives;
mod pleas;
mod press_reports;
mod purposes;
mod quoting;
mod relatives;
mod renamed;
mod retorts;
mod schemes;
mod showing;
mod side_words;
mod so_called;
mod stances;
mod subject_parts;
mod subjects;
mod timing;
mod turns;
mod verbs;
mod verdicts;
mod wishes;

use std::ops::Range;

use self::acts::act;
use self::addenda::past_manner;
use self::addressees::{is_programme, through};
use self::around::{framed_behind, told_beside, told_inside};
pub(super) use self::beside::before_verb;
use self::beside::{asides, colon, hearsay, hearsay_whole};
pub(super) use self::clauses::past_label;
use self::clauses::{clause_break, finish, has_finite_clause};
use self::denials::{denial, shared_stand};
use self::disclosed::disclosed;
use self::disowned::disowned_whole;
use self::evidence::shown_in;
use self::frames::after;
use self::frames_behind::before;
use self::further::told_further;
use self::gerunds::is_memory;
pub(super) use self::going_on::{goes_on, told_in_past};
use self::grounds::ground;
use self::idioms::idiom;
pub(super) use self::idioms::opens_idiom;
use self::inner::{given_number, shown_by, told_around};
use self::inserted::inserted;
use self::judgements::judgement;
use self::judging::judging_behind;
pub(super) use self::main_subjects::subject_of;
use self::nearer_clauses::nearer_clause;
pub(super) use self::nouns::names_words;
use self::nouns::{rumoured, said_by_noun};
use self::opinions::opinion;
use self::passives::passive;
pub(super) use self::pleas::is_plea;
use self::pleas::plea;
use self::quoting::quoting;
use self::renamed::rename;
use self::showing::listed_in_text;
use self::side_words::subordinates;
pub(super) use self::turns::opens_turn;
use self::turns::turn;
use self::verbs::reporting_verb;
use self::verdicts::verdict;
use super::frame::{Aside, Found, Mention, without};
use super::lexicon::{Class, Lexicon};
use super::statement::Form;
use super::unit::{Kind, Token, Unit};

/// Reads a unit.
pub(super) fn read(unit: &Unit, lexicon: &'static Lexicon) -> Vec<Found> {
    if let Some(told) = hearsay_whole(unit) {
        let mut found = vec![told];
        quoted_words(unit, &mut found);
        return found;
    }
    let asides = asides(unit, lexicon);
    if let Some(mut both) = told_further(unit, &asides, lexicon) {
        quoted_words(unit, &mut both);
        return both;
    }
    let mut found: Vec<Found> = Vec::new();
    let mut from = 0;
    for index in 0..unit.tokens.len() {
        if index < from || asides.iter().any(|it| it.tokens.contains(&index)) {
            continue;
        }
        let inner = |statement: &Found| {
            let first = statement.content.first();
            first.map_or(index + 1, |it| it.start.max(index + 1))
        };
        if let Some(statement) = quoting(unit, index, lexicon) {
            from = inner(&statement);
            found.push(statement);
            continue;
        }
        if let Some(statement) = disclosed(unit, index, lexicon) {
            let first = statement.content.first().map_or(0, |it| it.start);
            if first < index {
                // "He had promised them 12 per cent, it was alleged": what he promised is part of it.
                found.retain(|it| it.form != Form::Reported);
                found.push(statement);
                break;
            }
            from = inner(&statement);
            found.push(statement);
            continue;
        }
        if let Some(statement) = passive(unit, index, lexicon)
            .or_else(|| denial(unit, index, found.last()))
            .or_else(|| shared_stand(unit, index, found.last()))
        {
            found.push(statement);
            continue;
        }
        if let Some(statement) = idiom(unit, index, &asides, found.last(), lexicon) {
            from = inner(&statement);
            found.push(statement);
            continue;
        }
        if let Some(statement) = inserted(unit, index) {
            from = index + 1;
            found.push(statement);
            continue;
        }
        if let Some(statement) = shown_by(unit, index, found.last(), lexicon) {
            found.pop();
            from = inner(&statement);
            found.push(statement);
            continue;
        }
        if let Some(statement) = given_number(unit, index) {
            found.push(statement);
            continue;
        }
        let turns = unit.at(index).is_some_and(|it| it.looks.turn);
        if turns
            && shows(unit.lower(index))
            && index > 2
            && let Some((statement, told)) = shown_in(unit, index, lexicon)
        {
            // "The circus said its cages were locked, though a manual lists nine broken bolts"
            let opener = unit
                .segments
                .get(unit.segment_of(index))
                .map_or(0, |it| it.tokens.start);
            if opener > 1
                && matches!(
                    unit.lower(opener),
                    "though" | "although" | "while" | "but" | "whereas"
                )
                && let Some(outer) = found.last_mut()
                && outer.content.first().is_some_and(|it| it.start < opener)
            {
                for part in &mut outer.content {
                    part.end = part.end.min(opener - 1);
                }
                outer.content.retain(|it| it.start < it.end);
            }
            // "Letters read aloud in church showed": the participle says nothing.
            found.retain(|it| {
                it.cue
                    .first()
                    .is_none_or(|cue| !(told..index).contains(cue))
            });
            from = inner(&statement);
            found.push(statement);
            continue;
        }
        if turns && let Some(statement) = turn(unit, index, &asides, found.last(), lexicon) {
            from = inner(&statement);
            found.push(statement);
            continue;
        }
        // None of the words that these hold on to is shorter.
        let long = unit.lower(index).len() > 3;
        let judged = || {
            ground(unit, index, || frame_before(unit, index, &found))
                .map(|it| (inner(&it), it))
                .or_else(|| judgement(unit, index).map(|it| (index + 1, it)))
                .or_else(|| opinion(unit, index).map(|it| (inner(&it), it)))
                .or_else(|| listed_in_text(unit, index, lexicon).map(|it| (inner(&it), it)))
        };
        if let Some((next, statement)) = long.then(judged).flatten() {
            from = next;
            // "alleged the minister had hidden the tests, which her party brushed aside as “fantasy”": that is no longer told.
            let which = statement
                .speaker
                .as_ref()
                .and_then(|it| it.start.checked_sub(1))
                .filter(|it| {
                    *it > 1 && unit.lower(*it) == "which" && unit.kind(it - 1) == Some(Kind::Comma)
                });
            if let Some(which) = which
                && let Some(outer) = found.last_mut()
                && outer.form == Form::Indirect
            {
                for part in outer.content.iter_mut().filter(|it| it.contains(&which)) {
                    part.end = which - 1;
                }
                outer.content.retain(|it| it.start < it.end);
            }
            found.push(statement);
            continue;
        }
        let Some(verb) = reporting_verb(unit, index, lexicon) else {
            continue;
        };
        let quoted_before = (0..index).any(|it| unit.at(it).is_some_and(Token::is_quotation));
        // "…, Rowe refused to lift the ban": what the verb needs follows, so that nothing is said before it.
        let led = verb.needs.iter().any(|it| unit.lower(index + 1) == it);
        let behind = || before(unit, index, &asides).filter(|_| !led);
        // "“It was the bins,” he shrugged": such verbs tell how something was said.
        if verb.behind {
            if quoted_before && let Some(statement) = before(unit, index, &asides) {
                found.push(statement);
                break;
            }
            continue;
        }
        // "While “far from perfect,” Rowe said it would help": the quotation belongs to what is said.
        let meanwhile = matches!(unit.lower(0), "while" | "although" | "though")
            && unit.at(1).is_some_and(Token::is_quotation);
        // "“…,” Rowe said, calling it a disgrace": the quotation has its frame.
        let trailing = !found.is_empty()
            && unit.lower(index).ends_with("ing")
            && index > 0
            && (unit.kind(index - 1) == Some(Kind::Comma)
                || unit.at(index - 1).is_some_and(Token::is_quotation));
        let behind = || behind().filter(|_| !trailing);
        let statement = (quoted_before && !meanwhile)
            .then(behind)
            .flatten()
            .or_else(|| {
                after(unit, index, verb, &asides, lexicon)
                    .filter(|it| !goes_on_quoting(unit, index, it))
            })
            .or_else(behind)
            .or_else(|| act(unit, index, verb, &asides, lexicon));
        if let Some(mut statement) = statement {
            from = statement
                .content
                .iter()
                .map(|it| it.start)
                .find(|it| *it > index)
                .unwrap_or(index + 1);
            let backward = statement.content.first().is_some_and(|it| it.start < index);
            // "…, an aide said, but Rowe's lawyer denied any request had been made": a frame of its own follows.
            let next = clause_break(unit, index, unit.end(), lexicon);
            if backward {
                for part in statement.content.iter_mut().filter(|it| it.start > index) {
                    part.start = past_manner(unit, part.start, part.end);
                }
                statement.content.retain(|it| {
                    it.start < it.end && !(it.start > index && is_programme(unit, it))
                });
            }
            if backward && next < unit.end() {
                for part in statement.content.iter_mut().filter(|it| it.start > index) {
                    part.end = part.end.min(next);
                }
                finish(unit, &mut statement);
                from = next + 1;
            }
            let more = backward
                .then(|| adding(unit, index, &statement, &asides, lexicon))
                .flatten();
            let goes_on = backward && more.is_none() && next < unit.end();
            let within = backward
                .then(|| told_around(unit, &statement, &asides, lexicon))
                .flatten();
            found.push(statement);
            found.extend(within);
            found.extend(more);
            if backward && !goes_on {
                break;
            }
        }
    }
    if let Some(whole) = disowned_whole(unit, &found) {
        found = vec![whole];
    }
    end_relatives(unit, &mut found);
    add_nouns(unit, &asides, &mut found, lexicon);
    let behind = framed_behind(unit, &mut found);
    for index in 1..found.len() {
        if found[index].content.first().is_some_and(|it| it.start == 0) {
            continue;
        }
        let outer = found[index - 1].chain.clone();
        let inside = found[index].speaker.as_ref().is_some_and(|speaker| {
            found[index - 1]
                .content
                .iter()
                .any(|it| it.start <= speaker.start && speaker.end <= it.end)
        });
        // "her uncle, who she said had told her that": what he told her she says.
        let inserted = || {
            found[index - 1]
                .content
                .first()
                .is_some_and(|it| it.len() == 1 && unit.lower(it.start) == "who")
                && found[index]
                    .cue
                    .first()
                    .is_some_and(|cue| found[index - 1].content.iter().any(|it| it.contains(cue)))
        };
        let inside = inside || inserted();
        // "Another recalled the director saying that …"
        let recalled = || {
            let cue = found[index - 1].cue.last();
            cue.is_some_and(|it| is_memory(unit.lower(*it)))
        };
        // "are angry after the council admitted that the road is shut": that is known without them.
        let known = || {
            let before = found[index].speaker.as_ref().map_or(0, |it| it.start);
            let cue = found[index].cue.last().map_or("", |it| unit.lower(*it));
            matches!(
                unit.lower(before.wrapping_sub(1)),
                "after" | "when" | "since" | "once"
            ) && matches!(
                cue,
                "admitted"
                    | "announced"
                    | "confirmed"
                    | "disclosed"
                    | "revealed"
                    | "acknowledged"
                    | "conceded"
            )
        };
        // "said they would fight the plan, which they called mad": they are those who speak already.
        let again = found[index].speaker.as_ref().is_some_and(|it| {
            it.len() == 1
                && matches!(unit.lower(it.start), "he" | "she" | "they")
                && it.start > 0
                && matches!(unit.lower(it.start - 1), "which" | "what")
        });
        if inside && again && found[index - 1].form == Form::Indirect {
            found[index].chain = outer;
            continue;
        }
        if inside && (found[index - 1].form == Form::Indirect && !known() || recalled()) {
            let inner = &mut found[index];
            inner.chain = outer.into_iter().chain(inner.chain.drain(..)).collect();
        }
    }
    found.retain(|it| !it.content.is_empty());
    // "put it at two metres, longer than “any sofa”, as Moll put it": only the last words are hers.
    let last_words = asides
        .iter()
        .find(|it| {
            !found.is_empty()
                && it.cue.iter().any(|cue| unit.lower(*cue) == "put")
                && it.tokens.start > 0
                && unit
                    .at(it.tokens.start - 1)
                    .is_some_and(Token::is_quotation)
        })
        .map(|it| {
            let quote = it.tokens.start - 1;
            Found {
                chain: it.sources().cloned().collect(),
                speaker: it.speaker.clone(),
                cue: it.cue.clone(),
                frame: vec![it.tokens.clone()],
                ..Found::new(Form::Direct, vec![quote..quote + 1])
            }
        });
    let nearer = nearer_clause(unit, &asides, &mut found);
    for statement in &mut found {
        let mut relays: Vec<Mention> = Vec::new();
        if let Some(agent) = statement.cue.last().and_then(|it| through(unit, *it)) {
            relays.push(Mention::Words(agent));
        }
        for aside in &asides {
            if last_words.as_ref().is_some_and(|it| it.cue == aside.cue)
                || nearer.as_ref().is_some_and(|it| it.cue == aside.cue)
            {
                continue;
            }
            if aside.deeper {
                // "Rowe told police that …, the Times reported, citing a record": the Times has it from there.
                let cited = behind
                    .as_ref()
                    .filter(|(frame, passed_on)| {
                        frame.start < aside.tokens.start && *passed_on < statement.chain.len()
                    })
                    .map_or(statement.chain.len(), |(_, passed_on)| *passed_on);
                if let Some(source) = aside.source.clone() {
                    statement.chain.insert(cited, source);
                }
            } else {
                relays.extend(aside.sources().cloned());
            }
        }
        relays.append(&mut statement.chain);
        statement.chain = relays;
    }
    if let Some(inside) = told_inside(unit, &asides, &found, lexicon) {
        found.push(inside);
    }
    let nested = nearer.is_some();
    found.extend(nearer);
    found.extend(last_words);
    if !nested && let Some(outer) = told_beside(unit, &asides, &found) {
        found.insert(0, outer);
    }
    if found.is_empty()
        && let Some(main) = asides.iter().find(|it| !it.deeper)
    {
        let holes: Vec<Range<usize>> = asides.iter().map(|it| it.tokens.clone()).collect();
        let mut statement = Found::new(Form::Indirect, without(0..unit.end(), &holes));
        statement.frame = vec![main.tokens.clone()];
        statement.cue = main.cue.clone();
        statement.speaker = main.speaker.clone();
        statement.chain = asides.iter().flat_map(Aside::sources).cloned().collect();
        finish(unit, &mut statement);
        if !statement.content.is_empty() {
            found.push(statement);
        }
    }
    if found.is_empty()
        && let Some(statement) = verdict(unit)
    {
        found.push(statement);
    }
    if found.is_empty()
        && let Some(statement) = colon(unit)
    {
        found.push(statement);
    }
    found.extend(quoted_behind(unit, &found));
    if found.is_empty() {
        found.extend(hearsay(unit));
    }
    rename(unit, &mut found);
    quoted_words(unit, &mut found);
    found
}

/// Verbs of what a paper or a picture tells.
fn shows(word: &str) -> bool {
    matches!(
        word,
        "show"
            | "shows"
            | "showed"
            | "reveal"
            | "reveals"
            | "revealed"
            | "suggest"
            | "suggests"
            | "suggested"
            | "list"
            | "lists"
            | "listed"
            | "names"
            | "gives"
            | "indicate"
            | "indicates"
            | "indicated"
            | "describes"
            | "mentions"
            | "add"
            | "adds"
            | "hint"
            | "put"
            | "puts"
            | "hinted"
    )
}

/// Whether a clause stands before the frame and the quotation behind it goes on with that: "It is part of the job,
/// Rowe said, “and nobody minds.”"
fn goes_on_quoting(unit: &Unit, verb: usize, statement: &Found) -> bool {
    let first = statement.content.first().map_or(0, |it| it.start);
    let subject = statement.speaker.as_ref().map_or(0, |it| it.start);
    let comma = |it: usize| unit.kind(it) == Some(Kind::Comma);
    // "Asked if it would cross a line, Rowe replied, “Yes.”"
    let asked = matches!(
        unit.lower(0),
        "asked" | "pressed" | "questioned" | "told" | "when" | "speaking"
    ) || unit.is(0, Class::Preposition)
        || subordinates(unit, 0);
    !asked
        && statement.form == Form::Direct
        && first == verb + 2
        && comma(verb + 1)
        && subject > 1
        && comma(subject - 1)
        && unit.at(first).is_some_and(Token::is_quotation)
        && has_finite_clause(unit, 0..subject - 1)
}

/// The last statement where its frame closes before the comma at which a participle goes on: "Rowe said it was over[,]
/// blaming the weather" has none, as what is said goes on there.
fn frame_before<'a>(unit: &Unit, index: usize, found: &'a [Found]) -> Option<&'a Found> {
    let last = found.last().filter(|it| it.form != Form::Reported)?;
    let cue = *last.cue.last()?;
    let behind = last.content.iter().all(|it| it.end <= index);
    // "sued after Rowe said he would close it, citing the cost": Rowe cites it.
    let dependent = last.speaker.as_ref().is_some_and(|it| {
        it.start > 2
            && matches!(
                unit.lower(it.start - 1),
                "after" | "when" | "before" | "since" | "as" | "once"
            )
    });
    ((behind || dependent) && cue < index && unit.segment_of(cue) + 1 >= unit.segment_of(index))
        .then_some(last)
}

/// Ends what a relative clause tells where the verb of the sentence follows: "The author of a text that Rowe believes Moll
/// wrote [said on Monday]".
fn end_relatives(unit: &Unit, found: &mut [Found]) {
    for outer in 1..found.len() {
        let (inner, outer) = found.split_at_mut(outer);
        let Some((speaker, cue)) = outer
            .first()
            .and_then(|it| Some((it.speaker.clone()?, *it.cue.first()?)))
        else {
            continue;
        };
        // A relative clause holds few statements, so that reading stays linear.
        let near = inner.iter_mut().rev().take(4);
        for statement in near.filter(|it| it.form != Form::Direct) {
            let behind = statement.speaker.as_ref().is_some_and(|it| {
                // "a stagehand, who she said had told her": what is said stands around her.
                let around = statement
                    .content
                    .first()
                    .is_some_and(|part| part.start < it.start);
                speaker.end < it.start && it.end < cue && !around
            });
            let relative = statement.speaker.as_ref().is_some_and(|it| {
                matches!(
                    unit.lower(it.start.wrapping_sub(1)),
                    "that" | "who" | "whom" | "which"
                )
            });
            if !behind || !relative {
                continue;
            }
            for part in statement
                .content
                .iter_mut()
                .filter(|it| it.contains(&cue) && !it.contains(&speaker.start))
            {
                part.end = cue;
                while part.end > part.start && unit.is(part.end - 1, Class::Coordinator) {
                    part.end -= 1;
                }
            }
            let form = statement.form;
            finish(unit, statement);
            statement.form = form;
        }
    }
}

/// Adds what nouns give to somebody, each behind the statement that it stands in.
fn add_nouns(unit: &Unit, asides: &[Aside], found: &mut Vec<Found>, lexicon: &'static Lexicon) {
    for noun in 0..unit.tokens.len() {
        let told = said_by_noun(unit, noun, lexicon)
            .or_else(|| plea(unit, noun, lexicon))
            .or_else(|| rumoured(unit, noun, found, lexicon));
        let Some(mut statement) = told else {
            continue;
        };
        // "the ministry's view that it is safe, according to a letter"
        if asides.iter().any(|it| it.tokens.start > noun) {
            let holes: Vec<Range<usize>> = asides.iter().map(|it| it.tokens.clone()).collect();
            let whole = std::mem::take(&mut statement.content);
            statement.content = whole
                .into_iter()
                .flat_map(|it| without(it, &holes))
                .collect();
            if statement.content.is_empty() {
                continue;
            }
        }
        let known = found.iter().any(|it| {
            it.content == statement.content || it.cue.first().is_some_and(|cue| *cue == noun)
        });
        if !known {
            let place = found
                .iter()
                .rposition(|it| it.cue.first().is_some_and(|cue| *cue < noun))
                .map_or(0, |it| it + 1);
            found.insert(place, statement);
        }
    }
}

/// "Rowe denied any rift: “…”": the words behind the colon are those of whoever took a stand before it.
fn quoted_behind(unit: &Unit, found: &[Found]) -> Option<Found> {
    let stand = found.last().filter(|it| it.form == Form::Reported)?;
    let close = stand.content.last()?.end;
    let quote = close + 1;
    let follows =
        unit.kind(close) == Some(Kind::Colon) && unit.at(quote).is_some_and(Token::is_quotation);
    follows.then(|| Found {
        chain: stand.chain.clone(),
        speaker: stand.speaker.clone(),
        cue: stand.cue.clone(),
        frame: vec![0..quote],
        ..Found::new(Form::Direct, vec![quote..quote + 1])
    })
}

/// "…, Rowe said, adding that the bridge was safe": what the same speaker added; "…, said Rowe, who says she
/// saw it": what is told in the clause behind the speaker.
fn adding(
    unit: &Unit,
    verb: usize,
    before: &Found,
    asides: &[Aside],
    lexicon: &'static Lexicon,
) -> Option<Found> {
    let inside = |it: usize| before.content.iter().any(|part| part.contains(&it));
    if let Some(grounds) = (verb + 2..unit.end())
        .filter(|it| !inside(*it))
        .find_map(|it| ground(unit, it, || Some(before)))
    {
        return Some(grounds);
    }
    if let Some(judged) = judging_behind(unit, verb, before, lexicon) {
        return Some(judged);
    }
    // "“It leaks,” said Rowe, who puts the repair at 7,000 crowns"
    if let Some(own) = (verb + 2..unit.end())
        .filter(|it| !inside(*it) && unit.lower(it - 1) == "who")
        .find_map(|it| turn(unit, it, asides, None, lexicon))
    {
        return Some(Found {
            chain: before.chain.clone(),
            speaker: before.speaker.clone(),
            ..own
        });
    }
    let (next, own) = (verb + 1..unit.end()).find_map(|it| {
        let adds = unit.lower(it).ends_with("ing")
            && unit.kind(it - 1) == Some(Kind::Comma)
            && (unit.lower(it + 1) == "that"
                || matches!(unit.lower(it), "adding" | "saying" | "noting"));
        let own = unit.lower(it - 1) == "who" && unit.kind(it - 2) == Some(Kind::Comma);
        ((adds || own) && !inside(it)).then_some((it, own))
    })?;
    let rule = reporting_verb(unit, next, lexicon)?;
    let statement = after(unit, next, rule, asides, lexicon)?;
    if own {
        return Some(statement);
    }
    Some(Found {
        chain: before.chain.clone(),
        speaker: before.speaker.clone(),
        ..statement
    })
}

/// Lists words quoted inside another statement once more as direct.
fn quoted_words(unit: &Unit, found: &mut Vec<Found>) {
    let mut more = Vec::new();
    let length = |it: &Found| it.content.iter().map(ExactSizeIterator::len).sum::<usize>();
    for statement in found.iter().filter(|it| it.form != Form::Direct) {
        for index in statement.content.iter().cloned().flatten() {
            if unit.at(index).is_some_and(Token::is_quotation) {
                // "Rowe recalled the captain shouting that it was “over”": the words are those of the innermost.
                let innermost = found
                    .iter()
                    .filter(|it| {
                        // "acts which they said were “vile”": they are those who speak already.
                        let again = it
                            .speaker
                            .as_ref()
                            .is_some_and(|it| it.len() == 1 && unit.is(it.start, Class::Pronoun));
                        it.form == Form::Indirect
                            && !again
                            && it.content.iter().any(|part| part.contains(&index))
                    })
                    .min_by_key(|it| length(it))
                    .filter(|it| length(it) < length(statement))
                    .unwrap_or(statement);
                let mut inner = innermost.clone();
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
