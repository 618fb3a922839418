//! What two articles have in common: every two sentences that may report the same fact, and how
//! likely that is.
//!
//! Sentences meet through the keys they share; rare keys weigh more. How rare a key is depends on
//! the two articles only, so a pair never has to be looked at again for what else is compared. Which
//! candidates become links is decided in [`settle`](super::settle), where third articles speak too.

use super::ArticleFindings;
use super::evidence::{Evidence, Match, Part};
use super::exact::ln;
use super::features::{EVERYWHERE, Features};
use super::meeting::{Least, Meeting, Weights, meet};
use super::trigrams::Likeness;

/// Words that share less weight than this tell nothing by themselves.
const TELLING: f32 = 0.1;

/// So many telling words have to meet.
const LEAST_WORDS: usize = 1;

/// One of them has to weigh this much: a word of a few sentences, not one of the whole story.
const RARE: f32 = 0.1;

/// Less shared weight than this is not worth looking at.
const LEAST_PLAIN: f32 = 0.5;

/// Candidates less likely than this are forgotten: no third article makes up for it.
const LEAST_LIKELY: f32 = 0.02;

/// So many words in a row that two copies of one story share link their sentences whatever else is
/// there.
const LONG_RUN: usize = 8;

/// So many telling words of the run have to meet: function words alone are nobody's.
const RUN_WORDS: usize = 3;

/// Two sentences that may report the same fact.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Candidate {
    /// The left sentence, as an index into its article's units.
    pub left: u32,
    /// The right sentence.
    pub right: u32,
    /// How likely it is by what the two share alone, 0 to 1.
    pub own: f32,
    /// The log odds of it by the two sentences, where they stand and those around them; what the articles as a
    /// whole and third ones add is left open.
    pub odds: f32,
    /// Whether the two share so long a run of words that one copies the other.
    pub run: bool,
    /// The clauses that carry it, left and right, first and end; nothing where the whole sentence does.
    pub clauses: [Option<(u16, u16)>; 2],
}

/// What two articles have in common.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Pair {
    /// The candidates, ordered by left, then right sentence.
    pub candidates: Vec<Candidate>,
    /// How much of the shorter article's story the other one tells, 0 to 1.
    pub story: f32,
    /// How many of its sentences do so beyond doubt.
    pub sure: f32,
    /// How many sentences the shorter article has, set answers left out.
    pub sentences: usize,
    /// How many sentences the left and the right article have.
    pub units: [usize; 2],
}

impl Pair {
    /// Compares two articles.
    pub fn of(left: &ArticleFindings, right: &ArticleFindings) -> Self {
        let (left, right) = (&left.features, &right.features);
        let mut candidates = candidates(left, right);
        weigh_surroundings(&mut candidates, left.units.len(), right.units.len());
        let telling = |features: &Features| {
            let units = features.units.iter();
            units.filter(|unit| unit.answer.is_none()).count()
        };
        let sentences = telling(left).min(telling(right));
        let (story, sure) = shared_story(&candidates, left, right);
        Self {
            candidates,
            story: story / sentences.max(1) as f32,
            sure,
            sentences,
            units: [left.units.len(), right.units.len()],
        }
    }
}

/// Looks at every two sentences that share enough.
fn candidates(left: &Features, right: &Features) -> Vec<Candidate> {
    let least = Least {
        plain: LEAST_PLAIN,
        heaviest: RARE,
    };
    let (meetings, left_weights, right_weights) = meet(left, right, least);
    let sides = [Side::of(left, left_weights), Side::of(right, right_weights)];
    let mut likeness = Likeness::of(&left.trigrams, &right.trigrams);
    let mut found = Vec::new();
    let mut matcher = Matcher::new(left, right);
    let mut rest = meetings.as_slice();
    while let Some(first) = rest.first() {
        let pair = (first.left_unit, first.right_unit);
        let count = rest.partition_point(|meeting| (meeting.left_unit, meeting.right_unit) <= pair);
        let (group, after) = rest.split_at(count);
        rest = after;
        let phrases = matcher.read(group);
        let plain: f32 = matcher.matches.iter().map(|found| found.plain).sum();
        if plain < LEAST_PLAIN && !phrases {
            continue;
        }
        let (a, b) = (&left.units[pair.0 as usize], &right.units[pair.1 as usize]);
        // The words of a run meet as phrases too, which spares looking at all the others.
        let run = phrases
            && matcher.matches.len() >= RUN_WORDS
            && has_common_run(&a.folded, &b.folded, LONG_RUN);
        let mut evidence = matcher.evidence(&sides, pair);
        // One rare word at least: set phrases of the story alone never link.
        let enough = evidence.telling >= LEAST_WORDS && evidence.heaviest >= RARE;
        let enough = enough
            && !matcher.quotes_other_words(&sides, pair)
            && !matcher.adds_up()
            && !matcher.one_voice_only();
        let own = if enough {
            evidence.alike = likeness.between(pair.0 as usize, pair.1 as usize);
            evidence.probability()
        } else {
            0.0
        };
        if own >= LEAST_LIKELY || run {
            let clauses = matcher.parts(&sides, pair).map(|part| {
                let clauses = part.telling()?;
                Some((clauses.start as u16, clauses.end as u16))
            });
            found.push(Candidate {
                left: pair.0,
                right: pair.1,
                own,
                odds: one_quotes(&sides, pair),
                run,
                clauses,
            });
        }
    }
    found
}

/// What the log odds gain by how unlike two sentences are as quotations.
///
/// Where one is a quotation and the other is not, one copy tells what somebody said, and the other what
/// happened: the same words stand in both, but seldom the same fact.
fn one_quotes([left, right]: &[Side; 2], pair: (u32, u32)) -> f32 {
    let [own, others] = [(left, pair.0), (right, pair.1)].map(|(side, unit)| {
        let total = side.totals[unit as usize].max(0.1);
        side.quoted[unit as usize] / total
    });
    ONE_QUOTES as f32 * (own - others).abs()
}

/// A sentence with this share of its words in quotation marks is a quotation.
const QUOTED: f32 = 0.4;

/// Two quotations of one remark share this much of the shorter one.
const SAME_QUOTATION: f32 = 0.2;

/// Two sentences of one source share this much of what it says.
const LEAST_SAID: f32 = 0.3;

/// One article of a pair, with what its words weigh in it.
struct Side<'a> {
    features: &'a Features,
    weights: Weights,
    /// The plain weight of each sentence.
    totals: Vec<f32>,
    /// The plain weight of what each sentence quotes word for word.
    quoted: Vec<f32>,
    /// Whether each sentence names somebody or something.
    named: Vec<bool>,
}

impl<'a> Side<'a> {
    fn of(features: &'a Features, weights: Weights) -> Self {
        let totals = features.units.iter().map(|unit| {
            let words = weights[unit.tokens.clone()].iter();
            words.map(|word| word.1).sum()
        });
        let named = features.units.iter().map(|unit| {
            let mut tokens = features.tokens[unit.tokens.clone()].iter();
            tokens.any(|token| token.name && token.clause != EVERYWHERE)
        });
        let quoted = features.units.iter().map(|unit| {
            let tokens = unit.tokens.clone();
            let quoted = tokens.filter(|token| features.tokens[*token].quoted);
            quoted.map(|token| weights[token].1).sum()
        });
        Self {
            totals: totals.collect(),
            quoted: quoted.collect(),
            named: named.collect(),
            features,
            weights,
        }
    }
}

/// Pairs the words of two sentences, each at most once, the heaviest first.
struct Matcher<'a> {
    left: &'a Features,
    right: &'a Features,
    left_taken: Vec<bool>,
    right_taken: Vec<bool>,
    matches: Vec<Match>,
}

impl<'a> Matcher<'a> {
    fn new(left: &'a Features, right: &'a Features) -> Self {
        Self {
            left,
            right,
            left_taken: vec![false; left.tokens.len()],
            right_taken: vec![false; right.tokens.len()],
            matches: Vec::new(),
        }
    }

    /// Reads the meetings of two sentences; tells whether phrases meet.
    fn read(&mut self, meetings: &[Meeting]) -> bool {
        self.matches.clear();
        let mut phrases = false;
        for meeting in meetings {
            if meeting.phrase {
                phrases = true;
                continue;
            }
            let (a, b) = (meeting.left as usize, meeting.right as usize);
            if self.left_taken[a] || self.right_taken[b] {
                continue;
            }
            self.left_taken[a] = true;
            self.right_taken[b] = true;
            self.matches.push(Match {
                left: meeting.left,
                right: meeting.right,
                weight: meeting.weight,
                plain: meeting.plain,
                unique: meeting.unique,
                counted: meeting.counted,
            });
        }
        for found in &self.matches {
            self.left_taken[found.left as usize] = false;
            self.right_taken[found.right as usize] = false;
        }
        phrases
    }

    /// Whether both sentences are mostly quotations, and what they quote has next to nothing in common:
    /// then one speaker said two things, however alike the words around them are.
    fn quotes_other_words(&self, [left, right]: &[Side; 2], pair: (u32, u32)) -> bool {
        let (own, others) = (left.quoted[pair.0 as usize], right.quoted[pair.1 as usize]);
        let mostly = own.min(others);
        if own < left.totals[pair.0 as usize] * QUOTED
            || others < right.totals[pair.1 as usize] * QUOTED
        {
            return false;
        }
        let quoted = self.matches.iter().filter(|found| {
            self.left.tokens[found.left as usize].quoted
                && self.right.tokens[found.right as usize].quoted
        });
        let shared: f32 = quoted.map(|found| found.plain).sum();
        shared < mostly * SAME_QUOTATION
    }

    /// Whether two sentences have the same source and next to nothing else: then it said two things. What
    /// tells who says something counts for nothing here, the speaker's office included.
    fn one_voice_only(&self) -> bool {
        let (mut one_voice, mut said) = (false, 0.0);
        for found in &self.matches {
            let left = &self.left.tokens[found.left as usize];
            let right = &self.right.tokens[found.right as usize];
            one_voice |= left.clause == EVERYWHERE && right.clause == EVERYWHERE;
            let tells_who = left.framed || right.framed || left.name && right.name;
            if !tells_who {
                said += found.plain;
            }
        }
        one_voice && said < LEAST_SAID
    }

    /// Whether one sentence tells of so many more of what the other one counts: "1.500 Soldaten" and
    /// "weitere 1.500 Soldaten" are two facts.
    fn adds_up(&self) -> bool {
        self.matches.iter().any(|found| {
            let left = &self.left.tokens[found.left as usize];
            let right = &self.right.tokens[found.right as usize];
            left.number
                && right.number
                && left.further != right.further
                && left.counted != 0
                && left.counted == right.counted
        })
    }

    /// The clauses of both sentences that carry what they share.
    fn parts(&self, [left, right]: &[Side; 2], pair: (u32, u32)) -> [Part; 2] {
        let (a, b) = (pair.0 as usize, pair.1 as usize);
        let matches = &self.matches;
        [
            Part::of(left.features, a, &left.weights, matches, |found| found.left),
            Part::of(right.features, b, &right.weights, matches, |found| {
                found.right
            }),
        ]
    }

    /// What speaks for the two sentences; how alike they look is left open.
    fn evidence(&self, [left, right]: &[Side; 2], pair: (u32, u32)) -> Evidence {
        let (a, b) = (pair.0 as usize, pair.1 as usize);
        let mut evidence = Evidence {
            shared: 0.0,
            plain: 0.0,
            events: 0.0,
            speaker: 0.0,
            strangers: left.named[a] && right.named[b],
            numbers: 0.0,
            counted: 0.0,
            unique: 0.0,
            heaviest: 0.0,
            telling: 0,
            totals: [left.totals[a], right.totals[b]],
            alike: 0.0,
        };
        for found in &self.matches {
            let (x, y) = (
                &self.left.tokens[found.left as usize],
                &self.right.tokens[found.right as usize],
            );
            evidence.shared += found.weight;
            evidence.plain += found.plain;
            if x.name && y.name {
                evidence.strangers &= x.clause == EVERYWHERE;
            } else {
                evidence.events += found.weight;
            }
            if x.clause == EVERYWHERE {
                evidence.speaker += found.weight;
            } else if found.unique {
                evidence.unique += found.plain;
            }
            if found.counted {
                evidence.counted += found.weight;
            } else if x.number && y.number {
                evidence.numbers += found.weight;
            }
            evidence.heaviest = evidence.heaviest.max(found.weight);
            evidence.telling += usize::from(found.weight >= TELLING);
        }
        evidence
    }
}

/// What the log odds of a candidate are made of: its own log odds, how crowded both sentences are
/// with other candidates, the better of its neighbours, how far from one another they stand in their
/// articles and how far down, whether only one of them is a quotation, and a constant. Fitted together with
/// what the articles as a whole add in [`Stories`](super::stories::Stories), and third articles in
/// [`settle`](super::settle). The constant is higher than fitted by ln(0.65/0.35): what is as likely as 35
/// in 100 becomes a link, where recall and precision balance best.
const OWN: f64 = 0.841;
const CROWD: f64 = -0.46;
const NEIGHBOURS: f64 = 1.914;
const ELSEWHERE: f64 = -1.259;
const DOWN: f64 = -0.763;
const ONE_QUOTES: f64 = -1.682;
const CONSTANT: f64 = 0.204;

/// So many rivals make a crowd.
const RIVALS: usize = 6;

/// A sentence without rivals is taken to have so much of one; more where an article has fewer sentences than
/// this, for there hardly any could be.
const NOBODY: f64 = 0.01;
const FEW_SENTENCES: f64 = 8.0;

/// How much of a rival a sentence has at least, among so many sentences.
fn nobody(sentences: usize) -> f64 {
    NOBODY * (FEW_SENTENCES / sentences.max(1) as f64).max(1.0)
}

/// Completes the log odds of each candidate: a sentence that resembles many tells little by resembling one
/// more, and articles tell a story in similar order, so two sentences are likelier to match where
/// their neighbours do, and where both stand as far down. News starts with what matters: what copies share
/// stands at the top, and they end as they like.
fn weigh_surroundings(candidates: &mut [Candidate], left: usize, right: usize) {
    let surroundings = Surroundings::of(candidates, left);
    let left_crowd = Crowd::of(left, candidates.iter().map(|pair| (pair.left, pair.own)));
    let right_crowd = Crowd::of(right, candidates.iter().map(|pair| (pair.right, pair.own)));
    let place = |unit: u32, units: usize| (f64::from(unit) + 0.5) / units.max(1) as f64;
    for candidate in candidates {
        let own = f64::from(candidate.own);
        let crowd = ln(left_crowd.besides(candidate.left, candidate.own) + nobody(right))
            + ln(right_crowd.besides(candidate.right, candidate.own) + nobody(left));
        let places = [place(candidate.left, left), place(candidate.right, right)];
        let odds = OWN * ln((own + 0.002) / (1.002 - own))
            + CROWD * crowd
            + NEIGHBOURS * f64::from(surroundings.best(candidate.left, candidate.right))
            + ELSEWHERE * (places[0] - places[1]).abs()
            + DOWN * (places[0] + places[1]) / 2.0
            + CONSTANT;
        candidate.odds += odds as f32;
    }
}

/// Sentences so near are neighbours.
const NEAR: u32 = 2;

/// How much a neighbour counts that is not as far away on both sides: one copy has a sentence more,
/// or tells in two what the other tells in one.
const SLANTED: f32 = 0.7;

/// The candidates by place.
struct Surroundings {
    /// Right sentence and likelihood, ordered by left, then right sentence.
    places: Vec<(u32, f32)>,
    /// Where the candidates of each left sentence start.
    rows: Vec<usize>,
}

impl Surroundings {
    fn of(candidates: &[Candidate], left: usize) -> Self {
        let rows = (0..=left as u32)
            .map(|row| candidates.partition_point(|candidate| candidate.left < row));
        Self {
            rows: rows.collect(),
            places: candidates
                .iter()
                .map(|pair| (pair.right, pair.own))
                .collect(),
        }
    }

    /// The likelihood of the best neighbour of two sentences that stands in the same order.
    fn best(&self, left: u32, right: u32) -> f32 {
        let last = self.rows.len().saturating_sub(1) as u32;
        let mut best = 0.0_f32;
        for row in left.saturating_sub(NEAR)..(left + NEAR + 1).min(last) {
            let row_places = &self.places[self.rows[row as usize]..self.rows[row as usize + 1]];
            let first = row_places.partition_point(|(other, _)| other + NEAR < right);
            let near = row_places[first..]
                .iter()
                .take_while(|(other, _)| *other <= right + NEAR);
            for (other, likely) in near {
                let (down, across) = (
                    i64::from(row) - i64::from(left),
                    i64::from(*other) - i64::from(right),
                );
                if (down, across) == (0, 0) || down * across < 0 {
                    continue;
                }
                let share = if down == across { 1.0 } else { SLANTED };
                best = best.max(likely * share);
            }
        }
        best
    }
}

/// From this likelihood on a candidate shows by itself that two articles tell the same story.
const SURE: f32 = 0.55;

/// How much of a story two articles share: the sum of the likelihoods of the best candidates, each
/// sentence counted once, and how many of those are sure. Set answers tell no story.
fn shared_story(candidates: &[Candidate], left: &Features, right: &Features) -> (f32, f32) {
    let mut order: Vec<&Candidate> = candidates
        .iter()
        .filter(|pair| {
            left.units[pair.left as usize].answer.is_none()
                && right.units[pair.right as usize].answer.is_none()
        })
        .collect();
    order.sort_unstable_by(|a, b| {
        b.own
            .total_cmp(&a.own)
            .then((a.left, a.right).cmp(&(b.left, b.right)))
    });
    let mut left_taken = vec![false; left.units.len()];
    let mut right_taken = vec![false; right.units.len()];
    let (mut sum, mut sure) = (0.0, 0.0);
    for candidate in order {
        let (a, b) = (candidate.left as usize, candidate.right as usize);
        if !left_taken[a] && !right_taken[b] {
            left_taken[a] = true;
            right_taken[b] = true;
            sum += candidate.own;
            sure += if candidate.own >= SURE { 1.0 } else { 0.0 };
        }
    }
    (sum, sure)
}

/// Whether two sentences share so many words in a row.
fn has_common_run(left: &[u64], right: &[u64], length: usize) -> bool {
    // Every run of so many words holds a word whose place is a multiple of that.
    let anchors = (length - 1..left.len()).step_by(length);
    anchors.into_iter().any(|at| {
        let equal = right
            .iter()
            .enumerate()
            .filter(|(_, word)| **word == left[at]);
        equal.map(|(place, _)| place).any(|place| {
            let behind = left[at..].iter().zip(&right[place..]);
            let before = left[..at].iter().rev().zip(right[..place].iter().rev());
            let alike = |(a, b): &(&u64, &u64)| a == b;
            behind.take_while(alike).count() + before.take_while(alike).count() >= length
        })
    })
}

/// The likeliest partners of each sentence, one more than make a crowd.
struct Crowd {
    best: Vec<[f32; RIVALS + 1]>,
}

impl Crowd {
    fn of(units: usize, likely: impl Iterator<Item = (u32, f32)>) -> Self {
        let mut best = vec![[0.0; RIVALS + 1]; units];
        for (unit, likely) in likely {
            let ranks = &mut best[unit as usize];
            let rank = ranks.iter().position(|other| likely > *other);
            if let Some(rank) = rank {
                ranks[rank..].rotate_right(1);
                ranks[rank] = likely;
            }
        }
        Self { best }
    }

    /// The mean likelihood of the rivals of a partner with this likelihood.
    fn besides(&self, unit: u32, likely: f32) -> f64 {
        let ranks = &self.best[unit as usize];
        // The partner itself is one of the first, unless so many are likelier that it does not count.
        let own = ranks.iter().position(|other| *other == likely);
        let own = own.unwrap_or(RIVALS);
        let rivals = (0..=RIVALS).filter(|rank| *rank != own);
        let sum: f64 = rivals.map(|rank| f64::from(ranks[rank])).sum();
        sum / RIVALS as f64
    }
}

#[cfg(test)]
mod tests;
