//! Copying passages and claims with their attribution.

use super::state::{Copied, State};
use crate::report::excerpt;
use crate::text::Passage;
use crate::ui::NoticeLevel;
use crate::ui::texts::Texts;

impl State {
    pub(super) fn copy_passage(&mut self, texts: &Texts) {
        let Some(open) = &self.open else {
            return;
        };
        let place = self
            .words()
            .map(|(article, span)| Passage { article, span })
            .or(self.selection());
        let Some(place) = place else {
            return;
        };
        let copied = excerpt::passage(&open.project, &open.picture, texts, place);
        if copied.is_some() {
            self.notify(NoticeLevel::Done, texts.get("notice-copied"), Vec::new());
        }
        self.copied = copied.map(Copied::Excerpt);
    }

    pub(super) fn copy_claim(&mut self, texts: &Texts) {
        if let (Some(claim), Some(open)) = (self.selected_claim(), &self.open) {
            let copied = excerpt::claim(&open.project, &open.picture, texts, claim);
            self.copied = Some(Copied::Excerpt(copied));
            let words = texts.get("notice-copied-claim");
            self.notify(NoticeLevel::Done, words, Vec::new());
        }
    }
}
