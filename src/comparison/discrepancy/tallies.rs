//! How many of something each copy of a story tells, wherever it tells so.
//!
//! "Drei Tote" and "die Zahl der Todesopfer ist auf vier gestiegen" share next to nothing and are seldom linked, but
//! the toll is what an editor compares first. So the numbers of each article are gathered by what they tell: of the
//! dead, the injured, the passengers, a length, somebody's age. Two copies of one story disagree where each tells one
//! number of the same, and no number of the one fits any of the other.

mod topics;

use std::cell::LazyCell;
use std::sync::{Arc, OnceLock};

use super::super::{ArticleFindings, Findings, Gathered, Link};
use super::answers::{Homes, Shared};
use super::counted::Bound;
use super::figures::{apart, may_agree};
use super::{DiscrepancyKind, Note, Side, pair_comparable};
use crate::text::{ArticleId, Passage, Span, Value};
use topics::Topic;

/// Numbers of people to whom something happened hardly differ by more than this factor: tolls rise. Others do by less,
/// or they count different things.
const SAME_TOLL: f64 = 2.5;
const SAME_THING: f64 = 1.6;

/// One number of an article.
#[derive(Debug)]
struct Tally {
    topic: Topic,
    sentence: Span,
    /// The words that tell it.
    place: Span,
    value: Value,
    bound: Option<Bound>,
}

/// The numbers of an article that tell how many there were of something, found when they are first asked for. Follows
/// from the article, and so says nothing more when articles are compared.
#[derive(Clone, Debug, Default)]
pub(in crate::comparison) struct Tallies(Arc<OnceLock<Vec<Tally>>>);

impl PartialEq for Tallies {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Tallies {
    /// The numbers of an article. `findings` are those that they are a part of.
    fn of(&self, findings: &ArticleFindings) -> &[Tally] {
        self.0.get_or_init(|| topics::tallies(findings))
    }
}

/// A number, and which article tells it.
type Told<'a> = (ArticleId, &'a Tally);

/// Notes numbers of one topic that differ between two articles of one story, whether or not a link joins their
/// sentences.
pub(super) fn across(
    findings: &Findings,
    links: &[Link],
    claims: &[Gathered],
) -> Vec<(usize, Note)> {
    let shared = Shared::of(links);
    let homes = LazyCell::new(|| Homes::of(claims));
    let mut all: Vec<Told> = Vec::new();
    for (id, own) in &findings.articles {
        all.extend(own.tallies.of(own).iter().map(|tally| (*id, tally)));
    }
    // Articles come in order, and keep it within a topic.
    all.sort_by_key(|(_, tally)| tally.topic);
    let mut found = Vec::new();
    for one in all.chunk_by(|a, b| a.1.topic == b.1.topic) {
        let articles: Vec<&[Told]> = one.chunk_by(|a, b| a.0 == b.0).collect();
        for (index, ours) in articles.iter().enumerate() {
            let others = &articles[index + 1..];
            for theirs in shared.among(ours[0].0, others, |theirs| theirs[0].0) {
                let Some((a, b)) = differ(ours, theirs) else {
                    continue;
                };
                if !pair_comparable(findings, (a.0, b.0)) {
                    continue;
                }
                let home = homes
                    .first(sentence(a))
                    .or_else(|| homes.first(sentence(b)));
                if let Some(home) = home {
                    let note = (
                        DiscrepancyKind::Figure,
                        side(findings, a),
                        side(findings, b),
                    );
                    found.push((home, note));
                }
            }
        }
    }
    // One number may have several topics.
    found.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    found.dedup();
    found
}

/// The first numbers by which two articles differ in one topic: no number of the one may fit any of the other, and of
/// those that are near each other both tell the same one each time.
fn differ<'a>(ours: &[Told<'a>], theirs: &[Told<'a>]) -> Option<(Told<'a>, Told<'a>)> {
    let mut found: Option<(Told, Told)> = None;
    for a in ours {
        for b in theirs {
            let (own, other) = (a.1, b.1);
            if may_agree(&own.value, own.bound, &other.value, other.bound) {
                return None;
            }
            let most = match own.topic {
                Topic::People(_) => SAME_TOLL,
                _ => SAME_THING,
            };
            if apart(&own.value, &other.value) > most {
                continue;
            }
            match found {
                None => found = Some((*a, *b)),
                Some((a, b)) if a.1.value == own.value && b.1.value == other.value => {}
                // Which of them disagree would be a guess.
                Some(_) => return None,
            }
        }
    }
    found
}

fn sentence((article, tally): Told) -> Passage {
    Passage {
        article,
        span: tally.sentence,
    }
}

/// The words that tell a number, as a side of a discrepancy.
fn side(findings: &Findings, (article, tally): Told) -> Side {
    let own = findings.articles.get(&article);
    Side {
        passage: Passage {
            article,
            span: tally.place,
        },
        value: own.map_or_else(String::new, |own| own.article.slice(tally.place).to_owned()),
    }
}
