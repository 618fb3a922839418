//! Edits on links.

use super::{claims, selected};
use crate::review::{Anchor, EditError, LinkDecision, Picture, Project, Verdict};
use crate::text::Passage;

pub(super) fn make(
    project: &mut Project,
    picture: &Picture,
    one: Passage,
    other: Passage,
) -> Result<(), EditError> {
    let (left, right) = sides(project, one, other)?;
    let touched = [left.passage, right.passage].map(|place| picture.claim_at(place));
    decide(project, left, right, Verdict::Made);
    if let [Some(one), Some(other)] = touched
        && one != other
        && let (Some(one), Some(other)) = (picture.claim(one).id, picture.claim(other).id)
    {
        claims::merge_records(project, one, other);
    }
    Ok(())
}

pub(super) fn judge(
    project: &mut Project,
    picture: &Picture,
    one: Passage,
    other: Passage,
    verdict: Option<Verdict>,
) -> Result<(), EditError> {
    let pair = if one.article <= other.article {
        (one, other)
    } else {
        (other, one)
    };
    let decided = decision_on(project, pair);
    let Some(verdict) = verdict else {
        if let Some(place) = decided {
            project.links.remove(place);
        }
        return Ok(());
    };
    let shown = picture
        .links
        .binary_search_by_key(&pair, |placed| (placed.link.left, placed.link.right))
        .is_ok();
    if decided.is_none() && !shown {
        return Err(EditError::NothingSelected);
    }
    let (left, right) = sides(project, pair.0, pair.1)?;
    let verdict = match verdict {
        Verdict::Rejected => Verdict::Rejected,
        Verdict::Accepted | Verdict::Made => {
            let made = decided.is_some_and(|place| project.links[place].verdict == Verdict::Made);
            if made {
                Verdict::Made
            } else {
                Verdict::Accepted
            }
        }
    };
    decide(project, left, right, verdict);
    Ok(())
}

fn sides(project: &Project, one: Passage, other: Passage) -> Result<(Anchor, Anchor), EditError> {
    if one.article == other.article {
        return Err(EditError::SameArticle);
    }
    let (one, other) = (selected(project, one)?, selected(project, other)?);
    Ok(if one.passage <= other.passage {
        (one, other)
    } else {
        (other, one)
    })
}

fn decision_on(project: &Project, pair: (Passage, Passage)) -> Option<usize> {
    project
        .links
        .iter()
        .position(|decision| (decision.left.passage, decision.right.passage) == pair)
}

/// Records the verdict in place of an earlier one on the same pair.
fn decide(project: &mut Project, left: Anchor, right: Anchor, verdict: Verdict) {
    let pair = (left.passage, right.passage);
    let decision = LinkDecision {
        left,
        right,
        verdict,
    };
    match decision_on(project, pair) {
        Some(place) => project.links[place] = decision,
        None => {
            let key = |decision: &LinkDecision| (decision.left.passage, decision.right.passage);
            let place = project.links.partition_point(|known| key(known) < pair);
            project.links.insert(place, decision);
        }
    }
}
