//! Edits on claims.

use std::collections::BTreeSet;

use crate::review::{
    Anchor, Assessment, ClaimId, ClaimIx, ClaimRecord, Credibility, EditError, Picture, Project,
    Reliability, SourceKey,
};
use crate::text::Passage;

/// The claim at each of the passages, without repeats.
fn claims_at(picture: &Picture, passages: &[Passage]) -> Result<BTreeSet<ClaimIx>, EditError> {
    passages
        .iter()
        .map(|place| picture.claim_at(*place).ok_or(EditError::NoClaim))
        .collect()
}

/// The record of the claim at `place`, made if there is none. Its members become those that the
/// claim has now, together with those whose words are gone.
fn touched<'a>(
    project: &'a mut Project,
    picture: &Picture,
    place: Passage,
) -> Result<&'a mut ClaimRecord, EditError> {
    let claim = picture.claim_at(place).ok_or(EditError::NoClaim)?;
    let at = record(project, picture, claim);
    Ok(&mut project.claims[at])
}

/// The place of the record of `claim` in the project's list, made if there is none.
fn record(project: &mut Project, picture: &Picture, claim: ClaimIx) -> usize {
    let card = picture.claim(claim);
    let known = card
        .id
        .and_then(|id| project.claims.iter().position(|record| record.id == id));
    let members = anchors(project, &card.members);
    match known {
        Some(at) => {
            let gone: Vec<Anchor> = project.claims[at]
                .members
                .iter()
                .filter(|anchor| !project.holds(anchor))
                .cloned()
                .collect();
            set_members(&mut project.claims[at], members.into_iter().chain(gone));
            at
        }
        None => add(project, members),
    }
}

/// Adds a record with these members and returns its place in the list.
fn add(project: &mut Project, members: Vec<Anchor>) -> usize {
    let mut record = ClaimRecord {
        id: ClaimId(project.next_claim),
        members: Vec::new(),
        assessment: Assessment::default(),
    };
    project.next_claim = project.next_claim.saturating_add(1);
    set_members(&mut record, members);
    project.claims.push(record);
    project.claims.len() - 1
}

fn set_members(record: &mut ClaimRecord, members: impl IntoIterator<Item = Anchor>) {
    let ordered: BTreeSet<Anchor> = members.into_iter().collect();
    record.members = ordered.into_iter().collect();
}

fn anchors(project: &Project, passages: &[Passage]) -> Vec<Anchor> {
    passages
        .iter()
        .filter_map(|passage| project.anchor(*passage))
        .collect()
}

/// Takes the members that `passages` touch out of their claims. What stays of each claim keeps its
/// record and rating; what is taken out is a new record without a rating. Claims that either is linked to
/// get records, too: else one of them would at once be gathered with a half.
pub(super) fn split(
    project: &mut Project,
    picture: &Picture,
    passages: &[Passage],
) -> Result<(), EditError> {
    if passages.is_empty() {
        return Err(EditError::NothingSelected);
    }
    let claims = claims_at(picture, passages)?;
    let touched = |member: &Passage| {
        passages.iter().any(|place| {
            place.article == member.article
                && (place.span.overlaps(member.span)
                    || place.span.is_empty() && member.span.holds(place.span.start()))
        })
    };
    let mut taken = Vec::new();
    for claim in &claims {
        let members = &picture.claim(*claim).members;
        let before = taken.len();
        taken.extend(members.iter().copied().filter(touched));
        if taken.len() - before == members.len() {
            return Err(EditError::OneClaim);
        }
    }
    if taken.is_empty() {
        return Err(EditError::NoClaim);
    }
    let linked: BTreeSet<ClaimIx> = picture
        .links
        .iter()
        .flat_map(|placed| {
            let (left, right) = (placed.link.left, placed.link.right);
            [(left, right), (right, left)]
        })
        .filter(|(own, _)| {
            let over =
                |member: &Passage| member.article == own.article && member.span.overlaps(own.span);
            let mut members = claims
                .iter()
                .flat_map(|claim| &picture.claim(*claim).members);
            members.any(over)
        })
        .filter_map(|(_, other)| picture.claim_at(other))
        .filter(|claim| !claims.contains(claim))
        .collect();
    for claim in linked {
        record(project, picture, claim);
    }
    for claim in claims {
        let at = record(project, picture, claim);
        project.claims[at]
            .members
            .retain(|anchor| !taken.contains(&anchor.passage));
    }
    let members = anchors(project, &taken);
    add(project, members);
    Ok(())
}

/// Makes one claim of those at `passages`; it keeps the lowest id among their records.
pub(super) fn merge(
    project: &mut Project,
    picture: &Picture,
    passages: &[Passage],
) -> Result<(), EditError> {
    let claims = claims_at(picture, passages)?;
    if claims.len() < 2 {
        return Err(EditError::OneClaim);
    }
    let ids: Vec<ClaimId> = claims
        .into_iter()
        .map(|claim| {
            let at = record(project, picture, claim);
            project.claims[at].id
        })
        .collect();
    for id in &ids[1..] {
        let first = ids[0];
        merge_records(project, first.min(*id), first.max(*id));
    }
    Ok(())
}

/// Makes one record of two: the lower id stays. Where both are rated, the ratings of the lower id
/// stay and the other's fill what it lacks; both notes are kept.
pub(super) fn merge_records(project: &mut Project, one: ClaimId, other: ClaimId) {
    let (stays, goes) = (one.min(other), one.max(other));
    if stays == goes || project.claim(stays).is_none() {
        return;
    }
    let Some(at) = project.claims.iter().position(|record| record.id == goes) else {
        return;
    };
    let gone = project.claims.remove(at);
    let Some(record) = project.claims.iter_mut().find(|record| record.id == stays) else {
        return;
    };
    let members = std::mem::take(&mut record.members);
    set_members(record, members.into_iter().chain(gone.members));
    let (kept, added) = (&mut record.assessment, gone.assessment);
    for (key, rating) in added.reliability {
        kept.reliability.entry(key).or_insert(rating);
    }
    kept.credibility = kept.credibility.or(added.credibility);
    if kept.note.is_empty() {
        kept.note = added.note;
    } else if !added.note.is_empty() && added.note != kept.note {
        kept.note = format!("{}\n{}", kept.note, added.note);
    }
    if kept.reviewer.is_empty() {
        kept.reviewer = added.reviewer;
    }
}

pub(super) fn rate_source(
    project: &mut Project,
    picture: &Picture,
    reviewer: &str,
    place: Passage,
    key: &SourceKey,
    rating: Option<Reliability>,
) -> Result<(), EditError> {
    if picture.source(key).is_none() {
        return Err(EditError::NoSuchSource(key.clone()));
    }
    let assessment = &mut touched(project, picture, place)?.assessment;
    match rating {
        Some(rating) => assessment.reliability.insert(key.clone(), rating),
        None => assessment.reliability.remove(key),
    };
    reviewed(assessment, reviewer);
    Ok(())
}

pub(super) fn rate(
    project: &mut Project,
    picture: &Picture,
    reviewer: &str,
    place: Passage,
    rating: Option<Credibility>,
) -> Result<(), EditError> {
    let assessment = &mut touched(project, picture, place)?.assessment;
    assessment.credibility = rating;
    reviewed(assessment, reviewer);
    Ok(())
}

pub(super) fn note(
    project: &mut Project,
    picture: &Picture,
    reviewer: &str,
    place: Passage,
    note: String,
) -> Result<(), EditError> {
    let assessment = &mut touched(project, picture, place)?.assessment;
    assessment.note = note;
    reviewed(assessment, reviewer);
    Ok(())
}

/// Whoever rated last is the reviewer; nobody where nothing is rated any more.
fn reviewed(assessment: &mut Assessment, reviewer: &str) {
    if assessment.is_empty() {
        assessment.reviewer.clear();
    } else {
        assessment.reviewer = reviewer.trim().to_owned();
    }
}
