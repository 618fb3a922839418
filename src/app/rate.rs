//! Rating claims.

use super::effect::Effect;
use super::state::State;
use crate::review::{
    Assessment, ClaimIx, Credibility, Edit, Place, Reliability, SourceKey, Step, listing,
};
use crate::ui::Dialog;
use crate::ui::texts::Texts;

impl State {
    /// The claim at the selection.
    pub(super) fn selected_claim(&self) -> Option<ClaimIx> {
        let open = self.open.as_ref()?;
        open.picture.claim_at(open.project.session.selection?)
    }

    /// The rating of the selected claim.
    fn assessment(&self) -> Option<&Assessment> {
        let open = self.open.as_ref()?;
        let id = open.picture.claim(self.selected_claim()?).id?;
        open.project.claim(id).map(|record| &record.assessment)
    }

    /// The credibility of the selected claim as rated.
    pub(super) fn credibility(&self) -> Option<Credibility> {
        self.assessment()?.credibility
    }

    /// The source that letters rate: the chosen one where it belongs to the claim, else the first origin.
    fn source_to_rate(&self) -> Option<SourceKey> {
        let open = self.open.as_ref()?;
        let card = open.picture.claim(self.selected_claim()?);
        open.active_source
            .as_ref()
            .filter(|key| card.sources.contains(key) || card.origins.contains(key))
            .or_else(|| card.origins.first())
            .or_else(|| card.sources.first())
            .cloned()
    }

    /// Rates the active source for the selected claim, then goes on to the next unrated one. The
    /// same letter again takes the rating back.
    pub(super) fn rate_source(
        &mut self,
        reliability: Reliability,
        texts: &Texts,
        effects: &mut Vec<Effect>,
    ) {
        let (Some(place), Some(source)) = (self.selection(), self.source_to_rate()) else {
            return;
        };
        let rated = self
            .assessment()
            .and_then(|assessment| assessment.reliability.get(&source).copied());
        let new = (rated != Some(reliability)).then_some(reliability);
        self.edit(Edit::RateSource(place, source.clone(), new), texts, effects);
        let next = self.selected_claim().and_then(|claim| {
            let open = self.open.as_ref()?;
            let rated = self.assessment();
            listing::rated_sources(open.picture.claim(claim))
                .into_iter()
                .find(|key| {
                    rated.is_none_or(|assessment| !assessment.reliability.contains_key(key))
                })
        });
        if let Some(open) = &mut self.open {
            open.active_source = next.or(Some(source));
        }
    }

    /// Makes the next source of the selected claim the one that letters rate.
    pub(super) fn activate_next_source(&mut self) {
        let Some(claim) = self.selected_claim() else {
            return;
        };
        let now = self.source_to_rate();
        if let Some(open) = &mut self.open {
            let sources = listing::rated_sources(open.picture.claim(claim));
            let at = sources.iter().position(|key| Some(key) == now.as_ref());
            open.active_source = at
                .map(|at| (at + 1) % sources.len())
                .and_then(|next| sources.get(next))
                .cloned();
        }
    }

    /// Rates the claim at `place`; asks first before a 1 with fewer than two independent origins.
    pub(super) fn rate_claim(
        &mut self,
        place: Place,
        credibility: Option<Credibility>,
        texts: &Texts,
        effects: &mut Vec<Effect>,
    ) {
        let edit = Edit::RateClaim(place, credibility);
        self.rate_or_ask(edit.step(), vec![edit], texts, effects);
    }

    /// Makes the changes as one step; asks first where one of them is a 1 with fewer than two independent
    /// origins.
    pub(super) fn rate_or_ask(
        &mut self,
        step: Step,
        edits: Vec<Edit>,
        texts: &Texts,
        effects: &mut Vec<Effect>,
    ) {
        let lonely = |place: Place| {
            let open = self.open.as_ref()?;
            let claim = open.picture.claim_at(place)?;
            Some(open.picture.claim(claim).independent_origins() < 2)
        };
        let doubted = edits.iter().any(|edit| {
            matches!(edit, Edit::RateClaim(place, Some(Credibility::One))
                if lonely(*place) == Some(true))
        });
        if doubted {
            self.one_anyway = Some((step, edits));
            self.dialog = Some(Dialog::OneOrigin);
            return;
        }
        self.edits(step, edits, texts, effects);
    }

    /// Rates 1 although there is one origin: the person was warned.
    pub(super) fn rate_one_anyway(&mut self, texts: &Texts, effects: &mut Vec<Effect>) {
        if let Some((step, edits)) = self.one_anyway.take() {
            self.edits(step, edits, texts, effects);
        }
    }

    /// Takes back every rating of the selected claim; the note stays.
    pub(super) fn clear_rating(&mut self, texts: &Texts, effects: &mut Vec<Effect>) {
        let (Some(place), Some(assessment)) = (self.selection(), self.assessment()) else {
            return;
        };
        let mut edits: Vec<Edit> = assessment
            .reliability
            .keys()
            .map(|key| Edit::RateSource(place, key.clone(), None))
            .collect();
        edits.push(Edit::RateClaim(place, None));
        self.edits(Step::RateClaim, edits, texts, effects);
    }
}
