//! What two articles have in common: every two sentences that may report the same fact, and how
//! likely that is.
//!
//! Sentences meet through the keys they share; rare keys weigh more. How rare a key is depends on
//! the two articles only, so a pair never has to be looked at again for what else is compared. Which
//! candidates become links is decided in [`settle`](super::settle), where third articles speak too.

mod surroundings;

use super::ArticleFindings;
use super::evidence::{Evidence, Match, Part, Told};
use super::exact::probability;
use super::features::{EVERYWHERE, Features};
use super::kinship::in_both;
use super::meeting::{Least, Meeting, Weights, meet};
use super::numbers::{about_as_large, far_apart};
use super::stories::odds_alone;
use super::support::{Acquaintance, acquaintances};
use super::trigrams::Likeness;
use surroundings::{ONE_QUOTES, weigh_surroundings};

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
    /// How likely it would be if there were only these two articles.
    pub here: f32,
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
    /// Those of them through which third articles are asked.
    pub acquaintances: Box<[Acquaintance]>,
    /// How much of the shorter article's story the other one tells, 0 to 1.
    pub story: f32,
    /// How many sentences the shorter article has, set answers left out.
    pub sentences: usize,
    /// How many sentences the left and the right article have.
    pub units: [usize; 2],
    /// How many names that the lexicon does not know both articles have, and how many the one with fewer has.
    pub names: [usize; 2],
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
        let story = shared_story(&candidates, left, right);
        let mut pair = Self {
            candidates: Vec::new(),
            acquaintances: Box::default(),
            story: story / sentences.max(1) as f32,
            sentences,
            units: [left.units.len(), right.units.len()],
            names: [
                in_both(&left.names, &right.names),
                left.names.len().min(right.names.len()),
            ],
        };
        let whole = odds_alone(&pair);
        for candidate in &mut candidates {
            candidate.here = probability(f64::from(candidate.odds) + whole) as f32;
        }
        pair.acquaintances = acquaintances(&candidates);
        pair.candidates = candidates;
        pair
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
            evidence.carried = matcher.carried(&sides, pair);
            evidence.one_denial = a.denies
                && b.denies
                && left.share_an_actor(pair.0 as usize, right, pair.1 as usize);
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
                here: 0.0,
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
        let total = side.told[unit as usize].sum().max(0.1);
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
    /// What the words of each sentence weigh plainly, by what they tell.
    told: Vec<Told>,
    /// The plain weight of what each sentence quotes word for word.
    quoted: Vec<f32>,
}

impl<'a> Side<'a> {
    fn of(features: &'a Features, weights: Weights) -> Self {
        let told = features.units.iter().map(|unit| {
            let mut told = Told::default();
            for token in unit.tokens.clone() {
                *told.of(&features.tokens[token]) += weights[token].1;
            }
            told
        });
        let quoted = features.units.iter().map(|unit| {
            let tokens = unit.tokens.clone();
            let quoted = tokens.filter(|token| features.tokens[*token].quoted);
            quoted.map(|token| weights[token].1).sum()
        });
        Self {
            told: told.collect(),
            quoted: quoted.collect(),
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
                related: meeting.related,
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
        if own < left.told[pair.0 as usize].sum() * QUOTED
            || others < right.told[pair.1 as usize].sum() * QUOTED
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
            // A frame that ran on into what is said has its numbers.
            let number = left.number && right.number && !found.counted;
            if !found.related && (number || !tells_who) {
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

    /// The plain weight of the names in either sentence that meet nothing in the other one, but that it carries on
    /// from the sentences before it: it may speak of them by a pronoun or an office.
    fn carried(&self, [left, right]: &[Side; 2], pair: (u32, u32)) -> f32 {
        let (a, b) = (pair.0 as usize, pair.1 as usize);
        let weight = |side: &Side, unit: usize, carried: &[u64], met: &dyn Fn(usize) -> bool| {
            if carried.is_empty() {
                return 0.0;
            }
            let named = side.features.units[unit].named.iter();
            let names = named.map(|token| *token as usize).filter(|token| {
                let known = |key: &u64| carried.binary_search(key).is_ok();
                side.features.keys_of(*token).iter().any(known) && !met(*token)
            });
            names.map(|token| side.weights[token].1).sum::<f32>()
        };
        let left_met = |token: usize| self.matches.iter().any(|it| it.left as usize == token);
        let right_met = |token: usize| self.matches.iter().any(|it| it.right as usize == token);
        weight(left, a, &right.features.units[b].carried, &left_met)
            + weight(right, b, &left.features.units[a].carried, &right_met)
    }

    /// What speaks for the two sentences; how alike they look is left open.
    fn evidence(&self, sides: &[Side; 2], pair: (u32, u32)) -> Evidence {
        let [left, right] = sides;
        let (a, b) = (pair.0 as usize, pair.1 as usize);
        let mut evidence = Evidence {
            shared: 0.0,
            speaker: 0.0,
            numbers: 0.0,
            unique: 0.0,
            related: 0.0,
            carried: 0.0,
            one_negates: self.left.units[a].negated != self.right.units[b].negated,
            as_large: false,
            far_apart: false,
            one_denial: false,
            heaviest: 0.0,
            telling: 0,
            told: [left.told[a], right.told[b]],
            besides: [left.told[a], right.told[b]],
            alike: 0.0,
        };
        let mut others = false;
        for found in &self.matches {
            let (x, y) = (
                &self.left.tokens[found.left as usize],
                &self.right.tokens[found.right as usize],
            );
            if found.related {
                evidence.related += found.plain;
                evidence.heaviest = evidence.heaviest.max(found.weight);
                evidence.telling += usize::from(found.weight >= TELLING);
                continue;
            }
            evidence.shared += found.weight;
            *evidence.besides[0].of(x) -= left.weights[found.left as usize].1;
            *evidence.besides[1].of(y) -= right.weights[found.right as usize].1;
            if x.clause == EVERYWHERE {
                evidence.speaker += found.weight;
            } else if found.unique {
                evidence.unique += found.plain;
            }
            if x.number && y.number && !found.counted {
                evidence.numbers += found.weight;
            }
            if found.counted {
                let alike = about_as_large(x.size, y.size);
                evidence.as_large |= alike;
                others |= !alike;
                evidence.far_apart |= far_apart(x.size, y.size);
            }
            evidence.heaviest = evidence.heaviest.max(found.weight);
            evidence.telling += usize::from(found.weight >= TELLING);
        }
        evidence.far_apart &= !evidence.as_large && evidence.numbers == 0.0;
        evidence.as_large &= !others;
        evidence
    }
}

/// How much of a story two articles share: the sum of the likelihoods of the best candidates, each
/// sentence counted once. Set answers tell no story.
fn shared_story(candidates: &[Candidate], left: &Features, right: &Features) -> f32 {
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
    let mut sum = 0.0;
    for candidate in order {
        let (a, b) = (candidate.left as usize, candidate.right as usize);
        if !left_taken[a] && !right_taken[b] {
            left_taken[a] = true;
            right_taken[b] = true;
            sum += candidate.own;
        }
    }
    sum
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

#[cfg(test)]
mod tests;
