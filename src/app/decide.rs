//! Accepting, rejecting and making statements and links.

use super::effect::Effect;
use super::state::State;
use crate::review::{Edit, Step, Verdict};
use crate::text::Passage;
use crate::ui::texts::Texts;
use crate::ui::{Reveal, Suggestion};

impl State {
    pub(super) fn judge(&mut self, verdict: Verdict, texts: &Texts, effects: &mut Vec<Effect>) {
        let Some(open) = &self.open else {
            return;
        };
        let Some(place) = open.project.session.selection else {
            return;
        };
        let suggestion = open
            .picture
            .statement_at(place)
            .map(Suggestion::Statement)
            .or_else(|| {
                open.picture
                    .links_at(place)
                    .first()
                    .copied()
                    .map(Suggestion::Link)
            });
        let edit = match suggestion {
            Some(Suggestion::Statement(ix)) => {
                Edit::JudgeStatement(open.picture.statement(ix).extent(), Some(verdict))
            }
            Some(Suggestion::Link(ix)) => {
                let link = open.picture.link(ix).link;
                Edit::JudgeLink(link.left, link.right, Some(verdict))
            }
            None => return,
        };
        self.edit(edit, texts, effects);
    }

    /// The first call remembers a side, the second links it with what is selected then.
    pub(super) fn link(&mut self, texts: &Texts, effects: &mut Vec<Effect>) {
        let here = self
            .words()
            .map(|(article, span)| Passage { article, span })
            .or(self.selection());
        let (Some(here), Some(open)) = (here, &mut self.open) else {
            return;
        };
        match open.held {
            Some(held) if held.article != here.article => {
                open.held = None;
                self.edit(Edit::MakeLink(held, here), texts, effects);
                // Both sides come to the same height, with the sign of who linked them.
                self.select(Some(here), Reveal::Align);
            }
            _ => open.held = Some(here),
        }
    }

    /// Confirms or takes apart what the selected passage is linked with: the links that share
    /// their side in this article with the closest one.
    pub(super) fn judge_links(
        &mut self,
        verdict: Verdict,
        texts: &Texts,
        effects: &mut Vec<Effect>,
    ) {
        let (Some(place), Some(open)) = (self.selection(), &self.open) else {
            return;
        };
        let links: Vec<_> = open
            .picture
            .links_at(place)
            .into_iter()
            .filter_map(|ix| {
                let link = open.picture.link(ix).link;
                link.seen_from(place.article).map(|(here, _)| (here, link))
            })
            .collect();
        let Some((side, _)) = links.first().copied() else {
            return;
        };
        let edits = links
            .into_iter()
            .filter(|(here, _)| *here == side)
            .map(|(_, link)| Edit::JudgeLink(link.left, link.right, Some(verdict)))
            .collect();
        let step = match verdict {
            Verdict::Rejected => Step::RejectLink,
            Verdict::Accepted | Verdict::Made => Step::AcceptLink,
        };
        self.edits(step, edits, texts, effects);
    }
}
