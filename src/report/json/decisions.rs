//! What people decided, in the JSON of a review.
//!
//! ```json
//! "decisions": [
//!   {"on":"statement","verdict":"accepted","article":"a1","span":[0,26],"quote":"1500 Mann seien angekommen","orphaned":false},
//!   {"on":"statement","verdict":"made","article":"a3","span":[76,86],"quote":"Öde Häfen.","orphaned":false,"statement":"s9"},
//!   {"on":"link","verdict":"rejected","orphaned":false,
//!    "left":{"article":"a1","span":[60,84],"quote":"…"},"right":{"article":"a2","span":[43,59],"quote":"…"}},
//!   {"on":"claim","claim":"c2","orphaned":false,"members":[{"article":"a1","span":[60,84],"quote":"…"}]}
//! ],
//! "assessments": [
//!   {"claim":"c2","credibility":{"code":"3","label":"Possibly true"},
//!    "reliability":[{"source":"NIS","code":"B","label":"Usually reliable"}],"note":"…","reviewer":"Ada","rated":"2026-11-25"}
//! ]
//! ```
//!
//! `statement` names the entry of `statements` that a statement made by hand became, `claim` the entry
//! of `claims`; both are `null` where the words are gone. Of what is orphaned (its words no longer stand
//! in the article) `quote` is `null`, and `article` and `span` too where the article is gone. Labels are
//! those of AJP-2.1, to the letter. A claim that was only split or merged has no assessment.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Chars, Places};
use crate::report::public;
use crate::review::{Anchor, Assessment, ClaimId, Picture, Project, StatementDecision, Verdict};
use crate::text::{ArticleId, Passage};

/// A letter or digit with its label.
#[derive(Serialize)]
pub(super) struct Code {
    code: String,
    label: &'static str,
}

/// The letter of a source.
#[derive(Serialize)]
pub(super) struct Graded {
    source: String,
    #[serde(flatten)]
    code: Code,
}

/// A rating.
#[derive(Serialize)]
pub(super) struct AssessmentEntry<'a> {
    claim: Option<String>,
    credibility: Option<Code>,
    reliability: Vec<Graded>,
    note: &'a str,
    reviewer: &'a str,
    rated: Option<String>,
}

/// A place with the words that stood there.
#[derive(Serialize)]
pub(super) struct Place<'a> {
    article: Option<String>,
    span: Option<Chars>,
    quote: Option<&'a str>,
}

/// A decision.
#[derive(Serialize)]
#[serde(tag = "on", rename_all = "lowercase")]
pub(super) enum DecisionEntry<'a> {
    Statement {
        verdict: &'static str,
        #[serde(flatten)]
        place: Place<'a>,
        orphaned: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        statement: Option<Option<String>>,
    },
    Link {
        verdict: &'static str,
        orphaned: bool,
        left: Place<'a>,
        right: Place<'a>,
    },
    Claim {
        claim: Option<String>,
        orphaned: bool,
        members: Vec<Place<'a>>,
    },
}

fn place<'a>(project: &Project, places: &Places<'_>, anchor: &'a Anchor) -> Place<'a> {
    let known = project.article(anchor.article()).is_some();
    Place {
        article: known.then(|| places.id(anchor.article())),
        span: known.then(|| places.chars(anchor.article(), anchor.span())),
        quote: public::quote(project, anchor),
    }
}

fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Accepted => "accepted",
        Verdict::Rejected => "rejected",
        Verdict::Made => "made",
    }
}

/// The claims of `picture` that are records of the project.
fn claims(picture: &Picture) -> BTreeMap<ClaimId, String> {
    picture
        .claims
        .iter()
        .enumerate()
        .filter_map(|(ix, card)| Some((card.id?, format!("c{}", ix + 1))))
        .collect()
}

/// Decisions on statements, links and claims, in the order in which the project holds them.
pub(super) fn decisions<'a>(
    project: &'a Project,
    picture: &Picture,
    places: &Places<'_>,
) -> Vec<DecisionEntry<'a>> {
    let made: BTreeMap<(ArticleId, Passage), usize> = picture
        .statements
        .iter()
        .enumerate()
        .filter(|(_, statement)| statement.belief == crate::review::Belief::ByHand)
        .map(|(ix, statement)| ((statement.article, statement.extent()), ix))
        .collect();
    let statements = project.statements.iter().filter_map(|decision| {
        let (anchor, said, statement) = match decision {
            StatementDecision::Accepted(anchor) => (anchor, Verdict::Accepted, None),
            StatementDecision::Rejected(anchor) => (anchor, Verdict::Rejected, None),
            StatementDecision::Made { statement, .. } => {
                let place = statement.place()?;
                let ix = made.get(&(place.article, place));
                let id = ix.map(|ix| format!("s{}", ix + 1));
                (statement.content.first()?, Verdict::Made, Some(id))
            }
        };
        Some(DecisionEntry::Statement {
            verdict: verdict(said),
            place: place(project, places, anchor),
            orphaned: !project.holds(anchor),
            statement,
        })
    });
    let links = project.links.iter().map(|link| DecisionEntry::Link {
        verdict: verdict(link.verdict),
        orphaned: !(project.holds(&link.left) && project.holds(&link.right)),
        left: place(project, places, &link.left),
        right: place(project, places, &link.right),
    });
    let ids = claims(picture);
    let claims = project.claims.iter().map(|record| DecisionEntry::Claim {
        claim: ids.get(&record.id).cloned(),
        orphaned: !record.members.iter().any(|member| project.holds(member)),
        members: record
            .members
            .iter()
            .map(|member| place(project, places, member))
            .collect(),
    });
    statements.chain(links).chain(claims).collect()
}

/// Ratings and notes, in the order in which the project holds the claims.
pub(super) fn assessments<'a>(project: &'a Project, picture: &Picture) -> Vec<AssessmentEntry<'a>> {
    let ids = claims(picture);
    project
        .claims
        .iter()
        .filter(|record| !record.assessment.is_empty())
        .map(|record| {
            let Assessment {
                reliability,
                credibility,
                note,
                reviewer,
                rated,
            } = &record.assessment;
            AssessmentEntry {
                claim: ids.get(&record.id).cloned(),
                credibility: credibility.map(|digit| Code {
                    code: digit.digit().to_string(),
                    label: digit.label(),
                }),
                reliability: reliability
                    .iter()
                    .map(|(key, letter)| Graded {
                        source: super::name_or_key(picture, key),
                        code: Code {
                            code: letter.letter().to_string(),
                            label: letter.label(),
                        },
                    })
                    .collect(),
                note,
                reviewer,
                rated: rated.map(|day| day.to_string()),
            }
        })
        .collect()
}
