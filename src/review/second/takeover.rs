//! Taking over what the other review says.

use super::{ClaimPair, Comparison, Item, LinkPair, StatementPair};
use crate::review::{Edit, Picture, Verdict};

/// The edits that make the open review say of an entry what the other one says; nothing where the other one
/// decides nothing, or nothing that could be made here.
///
/// Of a claim the ratings are taken over, and the note where there is none yet: nobody's note is lost. Sources
/// are kept as they are.
pub fn take_over(comparison: &Comparison, item: Item, picture: &Picture) -> Vec<Edit> {
    match item {
        Item::Claim(at) => comparison.claims.get(at).map(|pair| claim(pair, picture)),
        Item::Link(at) => comparison.links.get(at).map(|pair| link(pair, picture)),
        Item::Statement(at) => comparison
            .statements
            .get(at)
            .map(|pair| statement(pair, picture)),
        Item::Source(_) => None,
    }
    .unwrap_or_default()
}

fn claim(pair: &ClaimPair, picture: &Picture) -> Vec<Edit> {
    let Some(here) = pair.claims.here else {
        return Vec::new();
    };
    let place = pair.place;
    // A passage may lie in one of another claim; it would be that one which is rated.
    if picture.claim_at(place) != Some(here) {
        return Vec::new();
    }
    let letters = pair.reliability.iter().filter(|(key, rated)| {
        rated.there.is_some() && !rated.agree() && picture.source(key).is_some()
    });
    let mut edits: Vec<Edit> = letters
        .map(|(key, rated)| Edit::RateSource(place, key.clone(), rated.there))
        .collect();
    if pair.credibility.there.is_some() && pair.differs_in_credibility() {
        edits.push(Edit::RateClaim(place, pair.credibility.there));
    }
    if pair.notes.here.trim().is_empty() && pair.differs_in_note() {
        edits.push(Edit::SetNote(place, pair.notes.there.clone()));
    }
    edits
}

fn link(pair: &LinkPair, picture: &Picture) -> Vec<Edit> {
    if !pair.differs() {
        return Vec::new();
    }
    let (left, right) = (pair.left, pair.right);
    let shown = picture
        .links
        .iter()
        .any(|placed| (placed.link.left, placed.link.right) == (left, right));
    let known = shown || pair.verdicts.here.is_some();
    match pair.verdicts.there {
        Some(Verdict::Rejected) if known => {
            vec![Edit::JudgeLink(left, right, Some(Verdict::Rejected))]
        }
        Some(Verdict::Accepted | Verdict::Made) if known => {
            vec![Edit::JudgeLink(left, right, Some(Verdict::Accepted))]
        }
        Some(Verdict::Accepted | Verdict::Made) => vec![Edit::MakeLink(left, right)],
        Some(Verdict::Rejected) | None => Vec::new(),
    }
}

fn statement(pair: &StatementPair, picture: &Picture) -> Vec<Edit> {
    let Some(there) = pair.judged.there.as_ref().filter(|_| pair.differs()) else {
        return Vec::new();
    };
    let place = pair.place;
    let own = pair.judged.here.as_ref().map(|judged| judged.verdict);
    let shown = picture
        .statements_of(place.article)
        .iter()
        .any(|ix| picture.statement(*ix).extent() == place);
    match there.verdict {
        Verdict::Made => pair
            .made
            .iter()
            .map(|(replaces, statement)| Edit::MakeStatement {
                // What was corrected here is corrected once more.
                replaces: if shown { Some(place) } else { *replaces },
                article: place.article,
                statement: statement.clone(),
            })
            .collect(),
        Verdict::Rejected if shown => vec![Edit::JudgeStatement(place, Some(Verdict::Rejected))],
        // What was corrected here stands for the one that was accepted there: that one is not shown, and
        // cannot be accepted in one step.
        Verdict::Accepted if own != Some(Verdict::Made) && (shown || own.is_some()) => {
            vec![Edit::JudgeStatement(place, Some(Verdict::Accepted))]
        }
        Verdict::Rejected | Verdict::Accepted => Vec::new(),
    }
}
