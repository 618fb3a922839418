//! The claims of a picture before they are made into cards.

use rustc_hash::FxHashSet;

use super::texts::Texts;
use crate::comparison::Gathered;
use crate::review::{ClaimId, Project};
use crate::text::Passage;

/// The members of each touched claim whose words are there, and the claim each group belongs to.
/// Where two records name the same passage, the earlier one has it.
pub(super) fn pinned(project: &Project, texts: &Texts<'_>) -> (Vec<Vec<Passage>>, Vec<ClaimId>) {
    let mut taken = FxHashSet::default();
    let mut groups = Vec::new();
    let mut records = Vec::new();
    for record in &project.claims {
        let group: Vec<Passage> = record
            .members
            .iter()
            .filter(|anchor| texts.holds(anchor) && taken.insert(anchor.passage))
            .map(|anchor| anchor.passage)
            .collect();
        if !group.is_empty() {
            groups.push(group);
            records.push(record.id);
        }
    }
    (groups, records)
}

/// The `claims` that were gathered, in the project's order of articles. Whatever was not gathered is a claim of its own,
/// so that every statement and every touched claim has one.
pub(super) fn gathered(
    mut claims: Vec<Gathered>,
    texts: &Texts<'_>,
    statements: &[Passage],
    pinned: &[Vec<Passage>],
) -> Vec<Gathered> {
    if claims.iter().any(|claim| claim.members.is_empty()) {
        claims.retain(|claim| !claim.members.is_empty());
    }
    let mut placed = vec![false; statements.len()];
    let mut continued = vec![false; pinned.len()];
    for claim in &claims {
        for ix in &claim.statements {
            placed[*ix] = true;
        }
        if let Some(group) = claim.pinned {
            continued[group] = true;
        }
    }
    for (group, members) in pinned.iter().enumerate() {
        if !continued[group] {
            let own = (0..statements.len())
                .filter(|ix| !placed[*ix] && members.contains(&statements[*ix]))
                .collect::<Vec<usize>>();
            for ix in &own {
                placed[*ix] = true;
            }
            claims.push(Gathered::alone(members.clone(), own, Some(group)));
        }
    }
    for (ix, extent) in statements.iter().enumerate() {
        if !placed[ix] {
            claims.push(Gathered::alone(vec![*extent], vec![ix], None));
        }
    }
    let first = |claim: &Gathered| {
        let place = |member: &Passage| (texts.rank(member.article), *member);
        claim.members.iter().map(place).min()
    };
    // Mostly the articles of a project are in the order of their ids, as the claims are.
    if !claims.is_sorted_by_key(first) {
        claims.sort_by_cached_key(first);
    }
    claims
}
