//! What the selection sets off in the columns.

use super::{CompareState, Lit};
use crate::comparison::{LinkKind, mark_pair};
use crate::review::Place;
use crate::text::{Article, ArticleId, Span};
use crate::ui::Scene;
use crate::ui::column::Why;

/// What the set-off text depends on.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct LitKey {
    revision: u64,
    selection: Option<Place>,
    held: Option<Place>,
    shown: Vec<ArticleId>,
}

impl CompareState {
    /// Works out what the selection sets off, once for each selection.
    pub(super) fn light(&mut self, scene: &Scene<'_>, shown: &[(ArticleId, &Article)]) {
        let key = LitKey {
            revision: scene.revision,
            selection: scene.session().selection,
            held: scene.held,
            shown: shown.iter().map(|(id, _)| *id).collect(),
        };
        if self.lit_for.as_ref() == Some(&key) {
            return;
        }
        self.lit.clear();
        self.lonely.clear();
        self.chosen.clear();
        if let Some(place) = key.selection {
            self.light_selection(scene, shown, place);
        }
        if let Some(held) = key.held {
            self.add(held.article, held.span, Why::Held);
        }
        for lit in self.lit.values_mut() {
            lit.sort_by_key(|lit| (lit.why, lit.span));
            lit.dedup();
        }
        self.lit_for = Some(key);
    }

    fn add(&mut self, article: ArticleId, span: Span, why: Why) {
        if !span.is_empty() {
            self.lit.entry(article).or_default().push(Lit { span, why });
        }
    }

    fn light_selection(
        &mut self,
        scene: &Scene<'_>,
        shown: &[(ArticleId, &Article)],
        place: Place,
    ) {
        let picture = scene.picture;
        self.add(place.article, place.span, Why::Selected);
        let counterparts = picture.counterparts(place);
        for (other, link) in &counterparts {
            let why = if link.is_some() {
                Why::Selected
            } else {
                Why::SameClaim
            };
            self.add(other.article, other.span, why);
        }
        if let Some(claim) = picture.claim_at(place) {
            for member in &picture.claim(claim).members {
                let known = self
                    .lit
                    .get(&member.article)
                    .is_some_and(|lit| lit.iter().any(|lit| lit.span.overlaps(member.span)));
                if !known {
                    self.add(member.article, member.span, Why::SameClaim);
                }
            }
        }
        if let Some(ix) = picture.statement_at(place) {
            let statement = picture.statement(ix);
            let mentions = statement.chain.iter().filter_map(|voice| voice.mention);
            let words = statement.cue.iter().chain(&statement.speaker).copied();
            let spans: Vec<Span> = words.chain(mentions).collect();
            for span in &spans {
                // A mention inside the speaker's words has its outline already.
                let inside = |other: &Span| other != span && other.contains(*span);
                if !spans.iter().any(inside) {
                    self.add(place.article, *span, Why::Says);
                }
            }
        }
        let links = picture.links_at(place);
        self.chosen.extend(&links);
        if let Some(claim) = picture.claim_at(place) {
            self.chosen.extend(&picture.claim(claim).links);
        }
        self.chosen.sort_unstable();
        self.chosen.dedup();
        for ix in links {
            let link = picture.link(ix).link;
            let text = |id: ArticleId| {
                shown
                    .iter()
                    .find(|(known, _)| *known == id)
                    .map(|(_, article)| *article)
            };
            let (Some(left), Some(right)) = (text(link.left.article), text(link.right.article))
            else {
                continue;
            };
            if link.kind == LinkKind::Edited {
                let marks = mark_pair(left, link.left.span, right, link.right.span);
                for span in marks.left {
                    self.add(link.left.article, span, Why::Differs);
                }
                for span in marks.right {
                    self.add(link.right.article, span, Why::Differs);
                }
            }
        }
        let shared = !counterparts.is_empty();
        self.lonely = shown
            .iter()
            .map(|(id, _)| *id)
            .filter(|id| shared && !self.lit.contains_key(id))
            .collect();
    }
}
