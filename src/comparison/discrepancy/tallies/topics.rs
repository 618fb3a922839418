//! Which numbers of an article tell how many there were of what.

use std::sync::LazyLock;

use super::super::super::ArticleFindings;
use super::super::super::fold::key;
use super::super::super::lexicon::kind;
use super::super::super::numbers::{aged, counted_word};
use super::super::counted::{Counted, Fate, bound, counted};
use super::super::spoken::NOBODY;
use super::super::view::{View, words_of};
use super::super::words::words;
use super::Tally;
use crate::text::{ArticleId, BlockKind, Passage, Quantity, Span, Unit, Value};

/// What is told of how many.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(super) enum Topic {
    /// People to whom something happened.
    People(Fate),
    /// Things, by a key of the word for them.
    Things(u64),
    /// How long, wide, heavy or large something is: a story tells few of these.
    Measure(Unit),
    /// How fast something was.
    Speed,
    /// How strong a quake was.
    Magnitude,
    /// How long somebody has to go to prison.
    Sentence,
    /// How long others want him to.
    Demand,
    /// How old somebody is, by a key of the name.
    Age(u64),
}

/// Words of a sentence that tells of another time than the story, or of each year.
static ANOTHER_TIME: LazyLock<Vec<&str>> = LazyLock::new(|| words("another time"));

/// Words for prison.
static PRISON: LazyLock<Vec<&str>> = LazyLock::new(|| words("prison"));

/// Words by which somebody wants another to go there.
static DEMANDED: LazyLock<Vec<&str>> = LazyLock::new(|| words("demanded"));

/// Words by which it is only possible that somebody has to.
static POSSIBLE: LazyLock<Vec<&str>> = LazyLock::new(|| words("threatened"));

/// Numbers up to this one are told of many things in one story.
const FEW: f64 = 12.0;

/// The word for what a number counts is one of so many behind it.
const WORDS_BEHIND: usize = 3;

/// Seconds in a year, as [`Unit::Duration`] counts them.
const YEAR: f64 = 365.25 * 86_400.0;

/// Nobody is older, in years.
const OLDEST: u32 = 120;

/// The numbers of an article, in order.
pub(super) fn tallies(findings: &ArticleFindings) -> Vec<Tally> {
    let blocks = findings.article.blocks();
    let mut tallies = Vec::new();
    let mut to_prison = false;
    for sentence in &findings.structure.sentences {
        let block = blocks.get(sentence.block);
        if block.is_none_or(|block| block.kind != BlockKind::Paragraph) {
            continue;
        }
        let span = sentence.span;
        let numbers = numbers(findings, span);
        let written = findings.article.slice(span);
        if numbers.is_empty() && !written.contains(|c: char| c.is_ascii_digit()) {
            continue;
        }
        let passage = Passage {
            // Which article it is does not show in what it tells.
            article: ArticleId(0),
            span,
        };
        let words = words_of(findings, span);
        let view = View::whole_sentence(findings, &NOBODY, passage, words);
        ages(&view, &mut tallies);
        let is_past = |(word, _): &(String, Span)| ANOTHER_TIME.contains(&word.as_str());
        if view.words.iter().any(is_past) {
            continue;
        }
        for number in numbers {
            let told = topics(&view, number).into_iter();
            tallies.extend(told.map(|topic| Tally {
                topic,
                sentence: span,
                place: number.span,
                value: value(topic, number),
                bound: bound(&view, number),
            }));
        }
        to_prison |= view
            .words
            .iter()
            .any(|(word, _)| PRISON.contains(&word.as_str()));
        tallies.extend(sentence_to_prison(&view, numbers));
    }
    if !to_prison {
        // Unions demand years as well.
        tallies.retain(|tally| tally.topic != Topic::Demand);
    }
    tallies
}

/// The numbers and dates of a sentence.
fn numbers(findings: &ArticleFindings, sentence: Span) -> &[Quantity] {
    let all = &findings.structure.quantities;
    let first = all.partition_point(|quantity| quantity.span.end() <= sentence.start());
    let behind = all.partition_point(|quantity| quantity.span.start() < sentence.end());
    &all[first..behind.max(first)]
}

/// What a number means as one of a topic: "Tempo 100" are kilometres too.
fn value(topic: Topic, number: &Quantity) -> Value {
    match (topic, &number.value) {
        (
            Topic::Speed,
            Value::Number {
                low, high, about, ..
            },
        ) => Value::Number {
            low: *low,
            high: *high,
            about: *about,
            unit: None,
        },
        (_, value) => value.clone(),
    }
}

/// What a number tells.
fn topics(view: &View, number: &Quantity) -> Vec<Topic> {
    let Value::Number { high, unit, .. } = number.value else {
        return Vec::new();
    };
    let [before, next] = beside(view, number.span);
    match unit {
        Some(Unit::Kilometre) if matches!(next, "h" | "pro" | "an" | "per") => {
            return vec![Topic::Speed];
        }
        Some(
            unit @ (Unit::Kilometre
            | Unit::Metre
            | Unit::Tonne
            | Unit::Kilogram
            | Unit::Litre
            | Unit::Hectare
            | Unit::Degree),
        ) => return vec![Topic::Measure(unit)],
        Some(_) => return Vec::new(),
        None => {}
    }
    match before {
        "tempo" => return vec![Topic::Speed],
        "stärke" | "magnitude" => return vec![Topic::Magnitude],
        _ => {}
    }
    match counted(view, number, true) {
        Some(Counted::People(Fate::Other, _) | Counted::Things(_)) if high > FEW => {
            things(view, number)
                .iter()
                .copied()
                .map(Topic::Things)
                .collect()
        }
        Some(Counted::People(fate, _)) if fate != Fate::Other => {
            vec![Topic::People(fate)]
        }
        _ => Vec::new(),
    }
}

/// The words before and behind a place.
fn beside<'a>(view: &'a View, place: Span) -> [&'a str; 2] {
    let behind = view
        .words
        .partition_point(|(_, span)| span.start() < place.end());
    let before = view
        .words
        .partition_point(|(_, span)| span.end() <= place.start());
    let word = |at: Option<usize>| {
        let word = at.and_then(|at| view.words.get(at));
        word.map_or("", |(word, _)| word.as_str())
    };
    // "Magnitude of 6.1".
    let of = |at: &usize| word(Some(*at)) == "of";
    let last = before.checked_sub(1);
    let last = if last.as_ref().is_some_and(of) {
        before.checked_sub(2)
    } else {
        last
    };
    [word(last), word(Some(behind))]
}

/// The keys of the word for what a number counts.
fn things<'a>(view: &View<'a>, number: &Quantity) -> &'a [u64] {
    let features = &view.findings.features;
    let mut own = view.tokens(number.span);
    let Some(own) = own.find(|at| features.tokens[*at].counted != 0) else {
        return &[];
    };
    let head = counted_word(features.tokens[own].counted);
    let behind = view.tokens(view.sentence).filter(|at| *at > own);
    let mut behind = behind.take(WORDS_BEHIND).map(|at| features.keys_of(at));
    behind.find(|keys| keys.contains(&head)).unwrap_or_default()
}

/// For how long somebody has to go to prison, or is wanted to: "sechs Jahre und sechs Monate Haft".
fn sentence_to_prison(view: &View, numbers: &[Quantity]) -> Option<Tally> {
    let mut durations = numbers.iter().filter_map(|number| match number.value {
        Value::Number {
            low,
            high,
            unit: Some(Unit::Duration),
            about,
        } if low == high && !about => Some((number.span, low)),
        _ => None,
    });
    let has = |list: &[&str]| {
        view.words
            .iter()
            .any(|(word, _)| list.contains(&word.as_str()))
    };
    let first = durations.next()?;
    let rest: Vec<(Span, f64)> = durations.collect();
    let text = view.findings.article.text();
    let (place, seconds) = match rest[..] {
        [] => first,
        [(span, seconds)] => {
            let between = text.slice(text.snap(first.0.end()..span.start().max(first.0.end())));
            if !matches!(between.trim(), "und" | "and") {
                return None;
            }
            (first.0.hull(span), first.1 + seconds)
        }
        _ => return None,
    };
    let topic = match (has(&DEMANDED), has(&PRISON)) {
        (true, _) => Topic::Demand,
        (false, true) if !has(&POSSIBLE) => Topic::Sentence,
        _ => return None,
    };
    Some(Tally {
        topic,
        sentence: view.sentence,
        place,
        value: years(seconds / YEAR),
        bound: None,
    })
}

/// So many years.
fn years(years: f64) -> Value {
    // Months are twelfths that floating point does not hold.
    let months = (years * 12.0).round() / 12.0;
    Value::Number {
        low: months,
        high: months,
        about: false,
        unit: Some(Unit::Duration),
    }
}

/// How old the persons of a sentence are: "Volkar, 52, denied", "Jan Volkar (52)", "der 52-jährige Volkar".
fn ages(view: &View, tallies: &mut Vec<Tally>) {
    let text = view.findings.article.text();
    let (start, end) = (view.sentence.start(), view.sentence.end());
    for (at, (word, span)) in view.words.iter().enumerate() {
        let before = text.slice(text.snap(span.start().saturating_sub(2).max(start)..span.start()));
        let behind = text.slice(text.snap(span.end()..(span.end() + 1).min(end)));
        let aside = matches!((before, behind), (", ", ",") | (" (", ")"));
        let (age, name) = match (word.parse().ok().filter(|_| aside), aged(word)) {
            (Some(age), _) => (age, at.checked_sub(1)),
            (None, Some(age)) => (age, last_of_name(view, at + 1)),
            (None, None) => continue,
        };
        let name = name.and_then(|at| view.words.get(at));
        let capital = |(_, span): &&(String, Span)| {
            let written = view.findings.article.slice(*span);
            written.starts_with(char::is_uppercase)
        };
        let Some((name, _)) = name.filter(capital) else {
            continue;
        };
        if (1..=OLDEST).contains(&age) {
            tallies.push(Tally {
                topic: Topic::Age(key(kind::NAME, name)),
                sentence: view.sentence,
                place: *span,
                value: years(f64::from(age)),
                bound: None,
            });
        }
    }
}

/// The last word of the name that starts at a word.
fn last_of_name(view: &View, first: usize) -> Option<usize> {
    let words = view.words.get(first..)?.iter();
    let names = words.take_while(|(_, span)| is_name(view, *span)).count();
    (first + names).checked_sub(1).filter(|last| *last >= first)
}

/// Whether a word is a name, or a part of one.
fn is_name(view: &View, word: Span) -> bool {
    let mut tokens = view.tokens(view.sentence);
    tokens.any(|at| {
        let token = &view.findings.features.tokens[at];
        token.name && token.span.contains(word)
    })
}
