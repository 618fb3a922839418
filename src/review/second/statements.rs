//! What two reviews decided on the same statements.

use super::{Both, Fit, Two, is_same, paired};
use crate::attribution::Form;
use crate::review::{
    Picture, Project, SourceKey, SourceMention, StatementDecision, StatementRecord, Verdict,
};
use crate::text::{Passage, Span};

/// What one review decided on a statement.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Judged {
    /// What was decided; [`Verdict::Made`] where it was corrected or made by hand.
    pub verdict: Verdict,
    /// Who says it then, by the keys of the open review; empty where it was rejected or nobody is named.
    pub chain: Vec<SourceKey>,
    /// How it is presented then; nothing where it was rejected.
    pub form: Option<Form>,
    /// The words that it says then.
    pub content: Vec<Span>,
}

impl Judged {
    /// Whether the statement is right as it is, or was put right.
    pub fn stands(&self) -> bool {
        self.verdict != Verdict::Rejected
    }
}

/// A statement that one of two reviews decides on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StatementPair {
    /// Where it lies: as the open review has it where it decides on it.
    pub place: Passage,
    /// What each decided; nothing where it did not.
    pub judged: Two<Option<Judged>>,
    /// The statement that the other review made, with the place of the found one that it stands for, in the
    /// keys of the open review.
    pub(super) made: Option<(Option<Passage>, StatementRecord)>,
}

impl StatementPair {
    /// Whether they disagree, or only one decides. To accept a statement and to make the same by hand is the
    /// same.
    pub fn differs(&self) -> bool {
        let stands = self.judged.map(|it| it.as_ref().map(Judged::stands));
        stands.here.is_none()
            || !stands.agree()
            || self.differs_in_sources()
            || self.differs_in_form()
            || self.differs_in_words()
    }

    /// What both make of it, where both let it stand.
    fn standing(&self) -> Option<(&Judged, &Judged)> {
        let stands = |judged: &&Judged| judged.stands();
        let here = self.judged.here.as_ref().filter(stands)?;
        let there = self.judged.there.as_ref().filter(stands)?;
        Some((here, there))
    }

    /// Whether both let it stand, with other sources.
    pub fn differs_in_sources(&self) -> bool {
        self.standing()
            .is_some_and(|(here, there)| here.chain != there.chain)
    }

    /// Whether both let it stand, in another form.
    pub fn differs_in_form(&self) -> bool {
        self.standing()
            .is_some_and(|(here, there)| here.form != there.form)
    }

    /// Whether both let it stand, with other words.
    pub fn differs_in_words(&self) -> bool {
        self.standing()
            .is_some_and(|(here, there)| here.content != there.content)
    }
}

/// A decision with its places: that of the statement, and that of the found one that it is about.
struct Placed<'p> {
    decision: &'p StatementDecision,
    place: Passage,
    found: Option<Passage>,
}

impl Placed<'_> {
    /// What the decision is about in the first place.
    fn about(&self) -> Passage {
        self.found.unwrap_or(self.place)
    }
}

/// Every statement that one of the reviews decides on.
pub(super) fn pairs(both: &Both<'_>) -> Vec<StatementPair> {
    let decided = both.projects.map(|project| standing(both, project));
    let pairs = paired(&decided.here, &decided.there, |own, other| {
        if own.about() == other.about() {
            return Some(Fit::Exact);
        }
        let near = is_same(own.about(), other.about()) || is_same(own.place, other.place);
        near.then_some(Fit::Near)
    });
    let mut pairs: Vec<StatementPair> = pairs
        .into_iter()
        .filter_map(|(own, other)| {
            let own = own.map(|at| &decided.here[at]);
            let other = other.map(|at| &decided.there[at]);
            let judged = Two {
                here: own.map(|it| judged(it, both.pictures.here)),
                there: other.map(|it| in_own_keys(both, judged(it, both.pictures.there))),
            };
            Some(StatementPair {
                place: own.or(other)?.place,
                judged,
                made: other.and_then(|it| made(both, it)),
            })
        })
        .collect();
    pairs.sort_by_key(|pair| both.order(pair.place));
    pairs
}

/// The decisions whose words stand in articles that both reviews have.
fn standing<'p>(both: &Both<'_>, project: &'p Project) -> Vec<Placed<'p>> {
    let decisions = project.statements.iter();
    decisions
        .filter_map(|decision| {
            let holds = match decision {
                StatementDecision::Accepted(anchor) | StatementDecision::Rejected(anchor) => {
                    project.holds(anchor)
                }
                StatementDecision::Made { statement, .. } => {
                    statement.content.iter().all(|anchor| project.holds(anchor))
                }
            };
            let place = decision.place().filter(|place| holds && both.has(*place))?;
            let found = decision.found().filter(|anchor| project.holds(anchor));
            let found = found.filter(|anchor| anchor.article() == place.article);
            Some(Placed {
                decision,
                place,
                found: found.map(|anchor| anchor.passage),
            })
        })
        .collect()
}

/// What was decided, with the statement as it stands in the picture of the review that decided.
fn judged(placed: &Placed<'_>, picture: &Picture) -> Judged {
    let verdict = match placed.decision {
        StatementDecision::Accepted(_) => Verdict::Accepted,
        StatementDecision::Rejected(_) => Verdict::Rejected,
        StatementDecision::Made { .. } => Verdict::Made,
    };
    let mut shown = picture.statements_of(placed.place.article).iter();
    let shown = shown
        .find(|ix| verdict != Verdict::Rejected && picture.statement(**ix).extent() == placed.place)
        .map(|ix| picture.statement(*ix));
    Judged {
        verdict,
        chain: shown.map_or_else(Vec::new, |it| {
            it.chain.iter().map(|voice| voice.source.clone()).collect()
        }),
        form: shown.map(|it| it.form),
        content: shown.map_or_else(Vec::new, |it| it.content.clone()),
    }
}

fn in_own_keys(both: &Both<'_>, mut judged: Judged) -> Judged {
    for key in &mut judged.chain {
        *key = both.names.here(key).clone();
    }
    judged
}

/// The statement that a decision made, in the keys of the open review; nothing where that does not know one of
/// its sources.
fn made(both: &Both<'_>, placed: &Placed<'_>) -> Option<(Option<Passage>, StatementRecord)> {
    let StatementDecision::Made { statement, .. } = placed.decision else {
        return None;
    };
    let chain: Vec<SourceMention> = statement
        .chain
        .iter()
        .map(|said| SourceMention {
            source: both.names.here(&said.source).clone(),
            mention: said.mention.clone(),
        })
        .collect();
    let known = chain.iter().all(|said| both.names.knows(&said.source));
    let record = StatementRecord {
        chain,
        ..statement.clone()
    };
    known.then_some((placed.found, record))
}
