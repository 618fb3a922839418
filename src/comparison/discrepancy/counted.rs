//! What a number counts.

use std::sync::LazyLock;

use super::view::View;
use super::words::words;
use crate::text::{Language, Quantity, Span, Unit, Value};

/// What became of people: numbers of the dead and of the missing are two numbers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(super) enum Fate {
    Dead,
    BadlyInjured,
    Injured,
    Missing,
    Arrested,
    Ill,
    /// Nothing that is told apart.
    Other,
}

/// What a number counts, as far as it can be told.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Counted {
    /// People, and what became of them.
    People(Fate, Span),
    /// Something with a unit.
    Measure(Unit, Span),
    /// The age of somebody.
    Age,
    /// Things, by the keys of the words behind the number.
    Things(Vec<u64>),
    /// Something that another sentence tells: "es sollen 2400 werden", "etwa 200 Stück".
    Untold,
}

impl Counted {
    /// Whether two numbers count the same. Where two sentences are `sure` to tell one fact, what they count need
    /// not be told in like words.
    pub fn is_like(&self, other: &Self, left: &View, right: &View, sure: bool) -> bool {
        match (self, other) {
            (Self::People(ours, from), Self::People(theirs, to)) => {
                ours == theirs
                    && (sure || *ours != Fate::Other || same_clause(left, *from, right, *to))
            }
            (Self::Measure(ours, from), Self::Measure(theirs, to)) => {
                ours == theirs
                    && (sure && *ours != Unit::Percent || same_clause(left, *from, right, *to))
            }
            (Self::Age, Self::Age) => true,
            (Self::Things(ours), Self::Things(theirs)) => {
                ours.iter().any(|key| theirs.contains(key))
            }
            _ => false,
        }
    }

    /// Whether one counts people and the other what may be people too: "17 Seeleute", "14 Mann". So it is where one
    /// does not tell what it counts.
    pub fn may_be_like(&self, other: &Self) -> bool {
        let is_of_some = |own: &Self| matches!(own, Self::People(Fate::Other, _) | Self::Things(_));
        match (self, other) {
            (Self::People(Fate::Other, _), Self::Things(_))
            | (Self::Things(_), Self::People(Fate::Other, _)) => true,
            (Self::Untold, other) | (other, Self::Untold) => is_of_some(other),
            _ => false,
        }
    }
}

/// How many telling words on each side of a value tell what it belongs to.
const AROUND: usize = 4;

/// Whether the words around two values, inside their clauses, tell something alike.
pub(super) fn same_clause(left: &View, a: Span, right: &View, b: Span) -> bool {
    let ours = around(left, a, left.clause(a));
    let theirs = around(right, b, right.clause(b));
    ours.iter().any(|keys| {
        theirs
            .iter()
            .any(|other| keys.iter().any(|key| other.contains(key)))
    })
}

/// Whether two English sentences name quite different bodies or persons ("the House", "the Senate") among their
/// first `words`, so that their values belong to two things. German writes every noun with a capital and cannot
/// tell.
pub(super) fn names_clash(left: &View, right: &View, words: usize) -> bool {
    let named = |view: &View| -> Option<Vec<String>> {
        let article = &view.findings.article;
        if article.meta.language != Language::English {
            return None;
        }
        let words = view.words.iter().take(words).skip(1);
        let names = words
            .filter(|(_, span)| {
                article.slice(*span).starts_with(char::is_uppercase) && !view.is_quantity(*span)
            })
            .map(|(word, _)| word.trim_end_matches('s').to_owned());
        Some(names.collect())
    };
    match (named(left), named(right)) {
        (Some(ours), Some(theirs)) => {
            !ours.is_empty() && !theirs.is_empty() && !ours.iter().any(|name| theirs.contains(name))
        }
        _ => false,
    }
}

/// The keys of the telling words nearest to a value in a clause that holds it.
pub(super) fn around<'a>(view: &View<'a>, value: Span, clause: Span) -> Vec<&'a [u64]> {
    let text = view.findings.article.text();
    let before = view.telling(text.snap(clause.start()..value.start().max(clause.start())));
    let behind = view.telling(text.snap(value.end()..clause.end().max(value.end())));
    let skipped = before.len().saturating_sub(AROUND);
    before
        .into_iter()
        .skip(skipped)
        .chain(behind.into_iter().take(AROUND))
        .collect()
}

/// A bound that a number is given as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Bound {
    /// "Mehr als", "mindestens".
    Above,
    /// "Fast", "höchstens".
    Below,
}

/// Whether a number is only given as a bound.
pub(super) fn bound(view: &View, quantity: &Quantity) -> Option<Bound> {
    let text = view.findings.article.slice(quantity.span).to_lowercase();
    let starts = |words: &[&str]| {
        words.iter().any(|word| {
            text.strip_prefix(word)
                .is_some_and(|rest| rest.starts_with(' '))
        })
    };
    if starts(&[
        "mehr als",
        "über",
        "mindestens",
        "wenigstens",
        "gut",
        "more than",
        "over",
        "at least",
        "just over",
    ]) {
        Some(Bound::Above)
    } else if starts(&[
        "fast",
        "knapp",
        "beinahe",
        "nahezu",
        "weniger als",
        "unter",
        "höchstens",
        "maximal",
        "bis zu",
        "nearly",
        "almost",
        "under",
        "just under",
        "less than",
        "fewer than",
        "at most",
        "up to",
        "close to",
    ]) {
        Some(Bound::Below)
    } else {
        None
    }
}

/// Words for people that say no more than that.
static PEOPLE: LazyLock<Vec<&str>> = LazyLock::new(|| words("people"));

/// Words and beginnings of words that tell what became of people, each list with that. Beginnings end in a hyphen.
static FATES: LazyLock<Vec<(Vec<&str>, Fate)>> = LazyLock::new(|| {
    let lists = [
        ("dead", Fate::Dead),
        ("badly injured", Fate::BadlyInjured),
        ("injured", Fate::Injured),
        ("missing", Fate::Missing),
        ("arrested", Fate::Arrested),
        ("ill", Fate::Ill),
    ];
    lists.map(|(name, fate)| (words(name), fate)).into()
});

/// Words that make who is injured badly injured.
static BADLY: LazyLock<Vec<&str>> = LazyLock::new(|| words("badly"));

/// Words before a number that counts nothing: "Tempo 100", "Paragraf 129".
static NUMBERED: LazyLock<Vec<&str>> = LazyLock::new(|| words("numbered"));

/// Words behind a number that does not tell what it counts.
static UNTOLD: LazyLock<Vec<&str>> = LazyLock::new(|| words("untold"));

/// How many words behind a number may say what it counts.
const REACH: usize = 4;

/// Numbers up to this one without a unit tell little by themselves.
const SMALL: f64 = 12.0;

/// Whether a number is told of each of several ("jeweils 30 Techniker", "30 technicians each"): it is not
/// the number of all.
fn is_shared_out(view: &View, quantity: &Quantity, behind: &[&str]) -> bool {
    let mut before = view.words.iter().rev();
    let before = before.find(|(_, span)| span.end() <= quantity.span.start());
    before.is_some_and(|(word, _)| matches!(word.as_str(), "jeweils" | "je"))
        || behind
            .iter()
            .take(2)
            .any(|word| matches!(*word, "each" | "jeweils"))
}

/// Whether a number is one of several that are told of one fate: "eine 16-Jährige und zwei Männer starben", "two men
/// and a girl drowned".
fn is_summand(view: &View, number: Span) -> bool {
    let and = |word: &str| matches!(word, "und" | "and" | "sowie");
    let behind = view
        .words
        .partition_point(|(_, span)| span.start() < number.end());
    let before = view
        .words
        .partition_point(|(_, span)| span.end() <= number.start());
    let words = |range: std::ops::Range<usize>| {
        let words = view.words.get(range).unwrap_or_default();
        words.iter().map(|(word, _)| word.as_str())
    };
    let one = |word: &str| matches!(word, "ein" | "eine" | "einen" | "a" | "an" | "one");
    let told = |word: &str| fate_of(word).is_some();
    let mut first = words(0..before).rev().take_while(|word| !told(word));
    let led = first.next().is_some_and(and) && first.any(one);
    let mut rest = words(behind..view.words.len()).take_while(|word| !told(word));
    let followed = rest.any(and) && rest.next().is_some_and(one);
    led || followed
}

/// Whether a sentence tells of another year than that of the article, or of any where that is not known.
fn tells_another_year(view: &View) -> bool {
    let published = view.findings.article.meta.published;
    let published = published.map(jiff::civil::Date::year);
    view.quantities().iter().any(|number| match number.value {
        Value::Date { from, .. } => match published {
            Some(own) => from.year.is_some_and(|year| year != own),
            // Days without a year may have been given one.
            None => from.year.is_some() && from.month.is_none(),
        },
        Value::Number { .. } => false,
    })
}

/// What `quantity` counts; nothing for dates and for numbers that tell too little to be compared.
/// Small numbers are compared where the sentence is `sure` to tell what the other does.
pub(super) fn counted(view: &View, quantity: &Quantity, sure: bool) -> Option<Counted> {
    let Value::Number { high, unit, .. } = &quantity.value else {
        return None;
    };
    let behind: Vec<&str> = view
        .words
        .iter()
        .filter(|(_, span)| span.start() >= quantity.span.end())
        .take(REACH)
        .map(|(word, _)| word.as_str())
        .collect();
    if is_shared_out(view, quantity, &behind) {
        return None;
    }
    if let Some(unit) = unit {
        if *unit == Unit::Duration {
            let aged = |word: &&str| {
                matches!(
                    *word,
                    "alt" | "alte" | "alter" | "alten" | "altes" | "old" | "age"
                )
            };
            if behind.iter().take(2).any(aged) {
                return Some(Counted::Age);
            }
            if is_point_in_time(view, quantity, &behind) {
                return None;
            }
        }
        return Some(Counted::Measure(*unit, quantity.span));
    }
    let mut before = view.words.iter().rev();
    let before = before.find(|(_, span)| span.end() <= quantity.span.start());
    if before.is_some_and(|(word, _)| NUMBERED.contains(&word.as_str())) {
        return None;
    }
    if let Some(counted) = counted_before(view, quantity.span) {
        return counted;
    }
    let next = next_number(view, quantity.span);
    let near: Vec<&str> = view
        .words
        .iter()
        .filter(|(_, span)| {
            span.start() >= quantity.span.end() && next.is_none_or(|next| span.end() <= next)
        })
        .take(REACH)
        .map(|(word, _)| word.as_str())
        .collect();
    let people = near.iter().any(|word| PEOPLE.contains(word));
    // "Sechs von ihnen schwer", "drei davon starben", "two of them died".
    let some = matches!(
        near.as_slice(),
        ["davon", ..] | ["von", "ihnen" | "denen", ..] | ["of", "them" | "whom", ..]
    );
    let fate = if some {
        fate_behind(view, quantity.span).unwrap_or(Fate::Other)
    } else {
        fate(view, quantity.span)
    };
    let bare = some
        || near.is_empty()
        || near.first().is_some_and(|word| {
            matches!(
                *word,
                "weitere"
                    | "weiteren"
                    | "more"
                    | "others"
                    | "other"
                    | "were"
                    | "are"
                    | "wurden"
                    | "werden"
                    | "sind"
            ) || fate_of(word).is_some()
        });
    if (people || bare) && fate != Fate::Other {
        // Background tells of other disasters.
        if is_summand(view, quantity.span) || tells_another_year(view) {
            return None;
        }
        return Some(Counted::People(fate, quantity.span));
    }
    let small = *high <= SMALL;
    if small && !(sure && *high > 1.0) {
        return None;
    }
    if people {
        return Some(Counted::People(Fate::Other, quantity.span));
    }
    let end = quantity.span.end();
    let features = &view.findings.features;
    let first = features
        .tokens
        .partition_point(|token| token.span.start() < end);
    let keys: Vec<u64> = (first..features.tokens.len())
        .take_while(|at| {
            let token = &features.tokens[*at];
            token.span.start() < view.sentence.end().min(end + 40)
                && next.is_none_or(|next| token.span.end() <= next)
        })
        .take(if small { 1 } else { 2 })
        .flat_map(|at| features.keys_of(at).iter().copied())
        .collect();
    if keys.is_empty() {
        let untold = sure && !small && near.first().is_some_and(|word| UNTOLD.contains(word));
        return untold.then_some(Counted::Untold);
    }
    Some(Counted::Things(keys))
}

/// What the number counts at the end of "die Zahl der Verletzten stieg auf 34", "the number of injured rose to 34",
/// "the death toll rose to 34": what stands before it. `None` for any other number; `Some(None)` for the number
/// that it was before.
fn counted_before(view: &View, number: Span) -> Option<Option<Counted>> {
    let before = view
        .words
        .partition_point(|(_, span)| span.end() <= number.start());
    let words: Vec<&str> = view.words[..before]
        .iter()
        .map(|(word, _)| word.as_str())
        .collect();
    let (last, _) = words.split_last()?;
    let now = matches!(*last, "auf" | "bei" | "to" | "at" | "with" | "reached");
    if !now && !matches!(*last, "von" | "from") {
        return None;
    }
    let head = words
        .iter()
        .rposition(|word| matches!(*word, "zahl" | "anzahl" | "number" | "toll" | "opferzahl"))?;
    if !now {
        return Some(None);
    }
    if matches!(words[head], "toll" | "opferzahl") {
        return Some(Some(Counted::People(Fate::Dead, number)));
    }
    if !matches!(words.get(head + 1), Some(&("der" | "von" | "an" | "of"))) {
        return None;
    }
    let span = view.words.get(head + 2)?.1;
    let text = view.findings.article.text();
    let features = &view.findings.features;
    let things = view
        .tokens(text.snap(span.start()..number.start()))
        .filter(|at| features.tokens[*at].salience >= 0.5)
        .take(2);
    let keys: Vec<u64> = things
        .flat_map(|at| features.keys_of(at).iter().copied())
        .collect();
    let counted = words[head + 2..].iter().take(2);
    let fate = counted.clone().find_map(|word| fate_of(word));
    let people = counted.clone().any(|word| PEOPLE.contains(word));
    Some(match fate {
        Some(fate) => Some(Counted::People(fate, number)),
        None if people => Some(Counted::People(Fate::Other, number)),
        None => (!keys.is_empty()).then_some(Counted::Things(keys)),
    })
}

/// Whether a length of time tells when and not how long: "vor zwei Jahren", "two years ago".
fn is_point_in_time(view: &View, quantity: &Quantity, behind: &[&str]) -> bool {
    let before = view
        .words
        .iter()
        .rev()
        .find(|(_, span)| span.end() <= quantity.span.start());
    let led = before.is_some_and(|(word, _)| {
        matches!(
            word.as_str(),
            "vor"
                | "seit"
                | "nach"
                | "since"
                | "after"
                | "in"
                | "binnen"
                | "within"
                | "letzten"
                | "vergangenen"
                | "past"
                | "last"
                | "next"
                | "kommenden"
                | "nächsten"
        )
    });
    led || behind
        .first()
        .is_some_and(|word| matches!(*word, "ago" | "earlier" | "later" | "zuvor" | "später"))
}

/// Where the next number or date of the sentence starts.
fn next_number(view: &View, span: Span) -> Option<usize> {
    let all = &view.findings.structure.quantities;
    let after = all.partition_point(|quantity| quantity.span.start() < span.end());
    all.get(after)
        .map(|quantity| quantity.span.start())
        .filter(|start| *start < view.sentence.end())
}

/// What became of those whom the number at `span` counts: the nearest word behind it that says so,
/// up to the next number, or else the nearest before it, back to the number before.
fn fate(view: &View, span: Span) -> Fate {
    if let Some(fate) = fate_behind(view, span) {
        return fate;
    }
    let all = &view.findings.structure.quantities;
    let number = all.partition_point(|quantity| quantity.span.end() <= span.start());
    let start = number
        .checked_sub(1)
        .map_or(0, |before| all[before].span.end());
    let before = view
        .words
        .iter()
        .enumerate()
        .rev()
        .filter(|(_, (_, word))| word.end() <= span.start() && word.start() >= start);
    for (at, _) in before {
        if let Some(fate) = fate_at(view, at) {
            return fate;
        }
    }
    Fate::Other
}

/// The same of the words behind it alone.
fn fate_behind(view: &View, span: Span) -> Option<Fate> {
    let next = next_number(view, span);
    let mut behind = view.words.iter().enumerate().filter(|(_, (_, word))| {
        word.start() >= span.end() && next.is_none_or(|next| word.end() <= next)
    });
    behind.find_map(|(at, _)| fate_at(view, at))
}

fn fate_at(view: &View, at: usize) -> Option<Fate> {
    let word = view.words[at].0.as_str();
    let next = view.words.get(at + 1).map_or("", |(word, _)| word.as_str());
    if BADLY.contains(&word) {
        // "Sechs von ihnen schwer."
        let mut words = view.words.iter().map(|(word, _)| word.as_str());
        let injured = words.any(|word| fate_of(word) == Some(Fate::Injured));
        return injured.then_some(Fate::BadlyInjured);
    }
    match (word, next) {
        ("ums", "leben") | ("leben", "verloren" | "gelassen") => Some(Fate::Dead),
        _ => fate_of(word),
    }
}

/// What became of people by a word that tells it.
pub(super) fn fate_of(word: &str) -> Option<Fate> {
    let is = |listed: &&str| match listed.strip_suffix('-') {
        Some(start) => word.starts_with(start),
        None => word == *listed,
    };
    let found = FATES.iter().find(|(listed, _)| listed.iter().any(&is));
    found.map(|(_, fate)| *fate)
}
