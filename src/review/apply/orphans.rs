//! Deleting decisions whose words are gone.

use crate::review::{Anchor, Project, StatementDecision};

/// Deletes every decision on words that are gone. Of a statement whose content is there, only what
/// is gone is deleted; a touched claim goes when none of its members is left.
pub(super) fn delete(project: &mut Project) {
    let articles = project.articles.clone();
    let holds = |anchor: &Anchor| {
        articles
            .iter()
            .any(|entry| entry.id == anchor.article() && anchor.holds(&entry.article))
    };
    project.statements.retain_mut(|decision| match decision {
        StatementDecision::Accepted(anchor) | StatementDecision::Rejected(anchor) => holds(anchor),
        StatementDecision::Made {
            replaces,
            statement,
        } => {
            replaces.take_if(|anchor| !holds(anchor));
            statement.frame.retain(holds);
            statement.cue.retain(holds);
            statement.speaker.retain(holds);
            for said in &mut statement.chain {
                said.mention.take_if(|anchor| !holds(anchor));
            }
            statement.content.iter().all(holds)
        }
    });
    project
        .links
        .retain(|decision| holds(&decision.left) && holds(&decision.right));
    project.claims.retain_mut(|record| {
        record.members.retain(holds);
        !record.members.is_empty()
    });
}
