//! Selecting and moving about.

use super::state::State;
use crate::review::{
    Place, Project, SidePanel, View, disagreeing_passages, find, listing, reading_order,
    shared_passages,
};
use crate::text::{ArticleId, Span};
use crate::ui::texts::Texts;
use crate::ui::{NoticeLevel, OVERVIEW, Reveal, ScrollRequest, SessionChange, source_beside};

impl State {
    /// What is selected.
    pub(super) fn selection(&self) -> Option<Place> {
        self.open.as_ref()?.project.session.selection
    }

    /// The words selected for marking and linking by hand.
    pub(super) fn words(&self) -> Option<(ArticleId, Span)> {
        self.open.as_ref()?.project.session.words
    }

    /// Selects a place, and brings it into sight as far as `reveal` says.
    pub(super) fn select(&mut self, place: Option<Place>, reveal: Reveal) {
        let Some(open) = &mut self.open else {
            return;
        };
        let place = place.filter(|place| open.project.article(place.article).is_some());
        let session = &mut open.project.session;
        if session.selection != place {
            open.active_source = None;
            open.session_changed = true;
        }
        session.selection = place;
        session.words = None;
        let Some(place) = place else {
            return;
        };
        if reveal == Reveal::Show {
            if !matches!(session.view, View::Compare | View::Aligned) {
                session.view = View::Compare;
            }
            if let Some(second) = &mut open.second {
                second.shown = false;
            }
        }
        if reveal != Reveal::Stay {
            if reveal == Reveal::Show && !session.columns.contains(&place.article) {
                session.columns.push(place.article);
            }
            let number = open.scroll.map_or(1, |request| request.number + 1);
            open.scroll = Some(ScrollRequest { number, place });
        }
    }

    /// Goes to the next or previous shared passage, round the end; in the list of claims to one
    /// that several articles report.
    pub(super) fn step_shared(&mut self, forward: bool, texts: &Texts) {
        self.leave_second();
        let Some(open) = &self.open else {
            return;
        };
        let session = &open.project.session;
        if session.view == View::Claims {
            self.step_claim(forward, Stop::Shared, texts);
            return;
        }
        let shared = shared_passages(&open.picture, &session.in_order());
        if shared.is_empty() {
            let words = texts.get("hint-nothing-shared-shown");
            self.notify(NoticeLevel::Hint, words, Vec::new());
            return;
        }
        let rank = |place: &Place| {
            let column = session.place_of(place.article);
            (column.unwrap_or(usize::MAX), place.span.start())
        };
        let next = match &session.selection {
            None if forward => 0,
            None => shared.len() - 1,
            Some(here) if forward => shared
                .iter()
                .position(|place| rank(place) > rank(here))
                .unwrap_or(0),
            Some(here) => shared
                .iter()
                .rposition(|place| rank(place) < rank(here))
                .unwrap_or(shared.len() - 1),
        };
        let reveal = match session.view {
            View::Aligned => Reveal::Align,
            _ => Reveal::Show,
        };
        self.select(Some(shared[next]), reveal);
    }

    /// Goes to the next or previous claim of the list as it is sorted and filtered, past those that
    /// are not worth a `stop`. Says so where no other one is.
    pub(super) fn step_claim(&mut self, forward: bool, stop: Stop, texts: &Texts) {
        if self.second().is_some_and(|second| second.shown) {
            if stop == Stop::Every {
                // In the list of differences the next one is meant.
                self.step_difference(forward);
                return;
            }
            self.leave_second();
        }
        let Some(open) = &self.open else {
            return;
        };
        let order = listing::order(&open.project, &open.picture, &open.project.session);
        let here = self
            .selected_claim()
            .and_then(|claim| order.iter().position(|listed| *listed == claim));
        let stops = |index: usize| {
            let card = open.picture.claim(order[index]);
            match stop {
                Stop::Every => true,
                Stop::Unscored => listing::credibility(&open.project, card).is_none(),
                Stop::Disagreeing => !card.discrepancies.is_empty(),
                Stop::Shared => card.witnesses > 1,
            }
        };
        let count = order.len();
        let candidates: Vec<usize> = match (here, forward) {
            (Some(here), true) => (here + 1..count).chain(0..here).collect(),
            (Some(here), false) => (0..here).rev().chain((here + 1..count).rev()).collect(),
            (None, true) => (0..count).collect(),
            (None, false) => (0..count).rev().collect(),
        };
        let wraps = stop != Stop::Every;
        let next = candidates
            .into_iter()
            .take_while(|index| wraps || here.is_none_or(|here| forward == (*index > here)))
            .find(|index| stops(*index));
        if let Some(next) = next {
            let place = open.picture.claim(order[next]).place();
            self.select(Some(place), Reveal::Align);
            return;
        }
        let hint = match stop {
            Stop::Every => return,
            Stop::Unscored => "hint-all-rated",
            Stop::Disagreeing | Stop::Shared => "hint-no-other",
        };
        self.notify(NoticeLevel::Hint, texts.get(hint), Vec::new());
    }

    /// Goes to the next statement that a person should look at, round the end: in the columns from
    /// left to right first, then in the articles that are not shown.
    pub(super) fn step_doubtful(&mut self) {
        let Some(open) = &self.open else {
            return;
        };
        let mut places: Vec<Place> = open
            .picture
            .statements
            .iter()
            .filter(|statement| statement.doubtful)
            .map(crate::review::PlacedStatement::extent)
            .collect();
        places.sort_by_cached_key(|place| reading_order(&open.project, *place));
        let here = open.project.session.selection;
        if let Some(next) = beside(&open.project, &places, here, true) {
            self.select(Some(next), Reveal::Show);
        }
    }

    /// Goes to the next or previous claim whose articles disagree, round the end; in the list of
    /// claims in its order and among those that it shows.
    pub(super) fn step_disagreeing(&mut self, forward: bool, texts: &Texts) {
        self.leave_second();
        let Some(open) = &self.open else {
            return;
        };
        let session = &open.project.session;
        if session.view == View::Claims {
            self.step_claim(forward, Stop::Disagreeing, texts);
            return;
        }
        let places = disagreeing_passages(&open.project, &open.picture);
        let reveal = match session.view {
            View::Aligned => Reveal::Align,
            _ => Reveal::Show,
        };
        if let Some(next) = beside(&open.project, &places, session.selection, forward) {
            self.select(Some(next), reveal);
        }
    }

    /// Shows beside the texts where all of them disagree, and takes the keyboard there.
    pub(super) fn show_discrepancies(&mut self) {
        self.select(None, Reveal::Stay);
        self.change_session(SessionChange::Side(SidePanel::Inspector));
        self.focus = Some(OVERVIEW);
    }

    /// Opens the field of what is on screen that searches: in the texts, the claims, or the sources.
    pub(super) fn search(&mut self) {
        self.leave_second();
        let Some(open) = &mut self.open else {
            return;
        };
        self.focus = Some(match open.project.session.view {
            View::Claims => "claims-search",
            View::Sources => "sources-search",
            View::Compare | View::Aligned => {
                let words = open.project.session.words;
                let words = words.and_then(|(article, span)| {
                    let words = open.project.article(article)?.slice(span);
                    (words.len() <= MOST_SOUGHT && !words.contains('\n')).then_some(words)
                });
                match words {
                    Some(words) => open.sought = Some(words.to_owned()),
                    None => _ = open.sought.get_or_insert_default(),
                }
                "texts-search"
            }
        });
    }

    /// Goes to what is searched for next or before: in the texts to where the words stand, round the
    /// end; among the claims and the sources to the next one that is listed. Opens the field where nothing is searched
    /// for yet.
    pub(super) fn step_found(&mut self, forward: bool, texts: &Texts) {
        self.leave_second();
        let Some(open) = &self.open else {
            return;
        };
        let session = &open.project.session;
        match session.view {
            View::Claims if !session.filter.search.trim().is_empty() => {
                self.step_claim(forward, Stop::Every, texts);
                return;
            }
            View::Sources if !open.sought_source.trim().is_empty() => {
                let chosen = session.source.as_ref();
                let next =
                    source_beside(texts, &open.picture, &open.sought_source, chosen, forward);
                if let Some(key) = next.cloned() {
                    self.change_session(SessionChange::Source(Some(key)));
                }
                return;
            }
            View::Claims | View::Sources => {
                self.search();
                return;
            }
            View::Compare | View::Aligned => {}
        }
        let Some(sought) = open.sought.as_deref().filter(|it| !it.trim().is_empty()) else {
            self.search();
            return;
        };
        let places = find(&open.project, sought);
        let here = session
            .words
            .map(|(article, span)| Place { article, span })
            .or(session.selection);
        let Some(next) = beside(&open.project, &places, here, forward) else {
            return;
        };
        // What reports it is selected, so that the counterparts come to the same height.
        let claim = open.picture.claim_at(next);
        let members = claim.map_or(&[][..], |claim| &open.picture.claim(claim).members);
        let around = members
            .iter()
            .find(|member| member.article == next.article && member.span.contains(next.span))
            .copied();
        // A row of the aligned view holds a sentence, and a claim may reach over several.
        let around = around.filter(|_| session.view == View::Compare);
        self.select(around.or(Some(next)), Reveal::Show);
        if let Some(open) = &mut self.open {
            open.project.session.words = Some((next.article, next.span));
        }
    }

    /// Shows the selected claim's place in the texts.
    pub(super) fn show_in_texts(&mut self) {
        self.select(self.selection(), Reveal::Show);
    }

    /// Clears what is selected, the smaller thing first.
    pub(super) fn clear_selection(&mut self) {
        let Some(open) = &mut self.open else {
            return;
        };
        if let Some(second) = open.second.as_mut().filter(|second| second.shown) {
            second.shown = false;
            return;
        }
        if open.held.take().is_some() || open.sought.take().is_some() {
            return;
        }
        let session = &mut open.project.session;
        if session.words.take().is_none() {
            session.selection = None;
        }
    }
}

/// Where going through the list of claims stops.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Stop {
    /// At every claim; ends at either end of the list.
    Every,
    /// At claims without a credibility rating, round the end like the next ones.
    Unscored,
    /// At claims whose articles disagree.
    Disagreeing,
    /// At claims that more than one article reports.
    Shared,
}

/// The longest words in bytes that a search starts with because they are selected.
const MOST_SOUGHT: usize = 80;

/// The place after or before `here` of places in reading order, round the end; without `here` the first
/// or the last one.
fn beside(
    project: &Project,
    places: &[Place],
    here: Option<Place>,
    forward: bool,
) -> Option<Place> {
    let beyond = here.and_then(|here| {
        let here = reading_order(project, here);
        let order = |place: &&Place| reading_order(project, **place);
        if forward {
            places.iter().find(|place| order(place) > here)
        } else {
            places.iter().rfind(|place| order(place) < here)
        }
    });
    let round = if forward {
        places.first()
    } else {
        places.last()
    };
    beyond.or(round).copied()
}
