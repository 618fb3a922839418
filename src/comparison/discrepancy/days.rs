//! Days and months that two copies of a story give one event, in sentences that no link joins.
//!
//! "Waren, die bis zum 6. April haltbar sind" and "Finger weg von allem, was bis zum 16. April haltbar ist" share one
//! word, and are seldom linked. But a word that hardly stands anywhere else in either copy, beside a date each time, tells of
//! one event; where the dates miss each other narrowly, two copies give it differently.

use std::sync::{Arc, OnceLock};

use super::super::{ArticleFindings, Findings, Gathered};
use super::answers::Homes;
use super::counted::around;
use super::dates::days_apart;
use super::spoken::NOBODY;
use super::view::{View, words_of};
use super::{DiscrepancyKind, Note, Side, pair_comparable};
use crate::text::{ArticleId, BlockKind, PartialDate, Passage, Quantity, Span, Value};

/// So many words of two copies hold what two dates are told of. A word that stands there more often is what the story is
/// about, and much happens to that.
const RARE: usize = 6;

/// Days of one event that are given differently lie no farther apart than this, and months are next to each other.
const NEAR_DAYS: i32 = 10;

/// A day of the calendar, or a month, that a sentence tells.
#[derive(Debug)]
struct Dated {
    sentence: Span,
    place: Span,
    date: PartialDate,
    /// The keys of the words nearest to it in its clause.
    around: Vec<u64>,
}

impl Dated {
    /// Whether both tell one date.
    fn agrees(&self, other: &Self) -> bool {
        self.date == other.date
    }

    /// Whether the two miss each other narrowly: both are days, or both months.
    fn is_near(&self, other: &Self) -> bool {
        let (a, b) = (self.date, other.date);
        if a.year != b.year || a.day.is_some() != b.day.is_some() {
            return false;
        }
        match (a.month, b.month) {
            // December is next to January.
            (Some(month), Some(other)) if a.day.is_none() => {
                matches!(month.abs_diff(other), 1 | 11)
            }
            _ => days_apart(a, b).is_some_and(|days| days <= NEAR_DAYS),
        }
    }
}

/// The dates of an article, found when they are first asked for. Follows from the article, and so says nothing more
/// when articles are compared.
#[derive(Clone, Debug, Default)]
pub(in crate::comparison) struct Days(Arc<OnceLock<Vec<Dated>>>);

impl PartialEq for Days {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Days {
    fn of(&self, findings: &ArticleFindings) -> &[Dated] {
        self.0.get_or_init(|| dated(findings))
    }
}

/// A date without a weekday, if it is a day of the calendar or a month: "6. April", "im Mai".
fn calendar_date(findings: &ArticleFindings, quantity: &Quantity) -> Option<PartialDate> {
    let Value::Date { from, to } = quantity.value else {
        return None;
    };
    let written = || {
        let text = findings.article.slice(quantity.span);
        from.day.is_none() || text.contains(|c: char| c.is_ascii_digit())
    };
    (from == to && from.month.is_some() && written()).then_some(from)
}

/// The dates of an article, in order.
fn dated(findings: &ArticleFindings) -> Vec<Dated> {
    let structure = &findings.structure;
    let blocks = findings.article.blocks();
    let dates = structure.quantities.iter().filter_map(|quantity| {
        let date = calendar_date(findings, quantity)?;
        let index = structure.sentence_at(quantity.span.start())?;
        Some((index, quantity.span, date))
    });
    let dates: Vec<(usize, Span, PartialDate)> = dates.collect();
    let mut found = Vec::new();
    for own in dates.chunk_by(|a, b| a.0 == b.0) {
        // Sentences with more dates tell of a time, not of an event.
        let [(index, place, date)] = *own else {
            continue;
        };
        let Some(sentence) = structure.sentences.get(index) else {
            continue;
        };
        let block = blocks.get(sentence.block);
        if block.is_none_or(|it| it.kind != BlockKind::Paragraph) {
            continue;
        }
        let passage = Passage {
            // Which article it is does not show in what it tells.
            article: ArticleId(0),
            span: sentence.span,
        };
        let words = words_of(findings, sentence.span);
        let view = View::whole_sentence(findings, &NOBODY, passage, words);
        found.push(Dated {
            sentence: sentence.span,
            place,
            date,
            around: around(&view, place, between_commas(&view, place)).concat(),
        });
    }
    found
}

/// The part of a clause around a place that no comma or the like cuts off.
fn between_commas(view: &View, place: Span) -> Span {
    const CUTS: [char; 7] = [',', ';', ':', '–', '—', '(', ')'];
    let clause = view.clause(place).hull(place);
    let text = view.findings.article.text();
    let before = text.slice(text.snap(clause.start()..place.start()));
    let behind = text.slice(text.snap(place.end()..clause.end()));
    let start = before.rfind(CUTS).unwrap_or(0);
    let end = behind.find(CUTS).unwrap_or(behind.len());
    text.snap(clause.start() + start..place.end() + end)
}

/// Notes dates between the two articles of each of `stories` that miss each other narrowly, whether or not a link joins
/// their sentences.
pub(super) fn across(
    findings: &Findings,
    stories: &[(ArticleId, ArticleId)],
    claims: &[Gathered],
) -> Vec<(usize, Note)> {
    let mut found: Vec<[(ArticleId, &Dated); 2]> = Vec::new();
    for (left, right) in stories {
        let (Some(ours), Some(theirs)) =
            (findings.articles.get(left), findings.articles.get(right))
        else {
            continue;
        };
        let pairs = differing(ours, theirs);
        if !pairs.is_empty() && pair_comparable(findings, (*left, *right)) {
            found.extend(pairs.into_iter().map(|(a, b)| [(*left, a), (*right, b)]));
        }
    }
    let homes = Homes::of(found.iter().flatten().map(|(article, _)| *article), claims);
    let mut notes = Vec::new();
    for sides in found {
        let [a, b] = sides.map(|(article, dated)| Passage {
            article,
            span: dated.sentence,
        });
        if let Some(home) = homes.first(a).or_else(|| homes.first(b)) {
            let [left, right] = sides.map(|(article, dated)| side(findings, article, dated.place));
            notes.push((home, (DiscrepancyKind::Date, left, right)));
        }
    }
    notes.sort_unstable();
    notes
}

/// The dates by which two articles differ. No date that the other one tells of the same may agree, and only one may
/// miss it.
fn differing<'a>(
    left: &'a ArticleFindings,
    right: &'a ArticleFindings,
) -> Vec<(&'a Dated, &'a Dated)> {
    let (ours, theirs) = (left.days.of(left), right.days.of(right));
    let of_one = |a: &Dated, b: &Dated| {
        let mut shared = a.around.iter().filter(|key| b.around.contains(key));
        shared.any(|key| left.features.count(*key) + right.features.count(*key) <= RARE)
    };
    let mut found: Vec<(&Dated, &Dated)> = Vec::new();
    for own in ours {
        for other in theirs.iter().filter(|other| own.is_near(other)) {
            if of_one(own, other) {
                found.push((own, other));
            }
        }
    }
    let told = |a: &Dated, b: &Dated| {
        theirs
            .iter()
            .any(|other| a.agrees(other) && of_one(a, other))
            || ours.iter().any(|own| own.agrees(b) && of_one(own, b))
    };
    let all = found.clone();
    found.retain(|(a, b)| {
        let rivals = |(other, another): &&(&Dated, &Dated)| {
            a.agrees(other) && !b.agrees(another) || b.agrees(another) && !a.agrees(other)
        };
        !told(a, b) && !all.iter().any(|pair| rivals(&pair))
    });
    found
}

/// The words that tell a date, as a side of a discrepancy.
fn side(findings: &Findings, article: ArticleId, span: Span) -> Side {
    Side::at(findings, Passage { article, span })
}
