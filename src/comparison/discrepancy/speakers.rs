//! Another speaker for the same words, or none any more.

use super::super::fold::{fold, pieces};
use super::super::lexicon::Lexicon;
use super::super::stem::stem;
use super::super::{Link, LinkKind};
use super::view::View;
use super::{DiscrepancyKind, Note, Side};
use crate::attribution::{Chained, SourceKind};
use crate::text::{Language, Passage};

/// Reworded links below this score do not tell that it is the same remark.
const SAME_REMARK: u16 = 520;

/// Notes another origin, or an origin that one side leaves out.
pub(super) fn compare(left: &View, right: &View, link: &Link, notes: &mut Vec<Note>) {
    let (ours, theirs) = (origin(left), origin(right));
    match (ours, theirs) {
        (Some(a), Some(b)) => {
            let (ours, theirs) = (chain(left), chain(right));
            // "White House spokeswoman Sanders" names the White House of the other side.
            let agreed = compatible(a, b)
                || named_in(a, theirs) && named_in(b, ours)
                || mentions(right, left, a)
                || mentions(left, right, b);
            // Where the program itself is unsure who speaks, it accuses nobody.
            if agreed || is_doubtful(left) || is_doubtful(right) {
                return;
            }
            // "Yonhap → NIS" against "Yonhap": the relay has become the origin.
            if relays(ours).iter().any(|relay| compatible(relay, b)) {
                notes.push((
                    DiscrepancyKind::AttributionDropped,
                    side(left, a),
                    missing(right),
                ));
            } else if relays(theirs).iter().any(|relay| compatible(relay, a)) {
                notes.push((
                    DiscrepancyKind::AttributionDropped,
                    missing(left),
                    side(right, b),
                ));
            } else if link.kind != LinkKind::Reworded || link.score.thousandths() >= SAME_REMARK {
                notes.push((DiscrepancyKind::Attribution, side(left, a), side(right, b)));
            }
        }
        (Some(a), None) if right.is_unsourced() && !is_told(right, a) => {
            notes.push((
                DiscrepancyKind::AttributionDropped,
                side(left, a),
                missing(right),
            ));
        }
        (None, Some(b)) if left.is_unsourced() && !is_told(left, b) => {
            notes.push((
                DiscrepancyKind::AttributionDropped,
                missing(left),
                side(right, b),
            ));
        }
        _ => {}
    }
}

fn chain<'a>(view: &View<'a>) -> &'a [Chained] {
    view.statement
        .map_or(&[], |statement| statement.chain.as_slice())
}

fn origin<'a>(view: &View<'a>) -> Option<&'a Chained> {
    chain(view).last()
}

fn is_doubtful(view: &View) -> bool {
    view.statement.is_some_and(|statement| statement.doubtful)
}

/// Whether a side tells its readers of the source: in the passage itself or in the sentence before
/// it, which a passage without a speaker of its own continues.
fn is_told(view: &View, source: &Chained) -> bool {
    if names(view, source) {
        return true;
    }
    let Some(before) = view.sentence_before() else {
        return false;
    };
    let goes_on = view.findings.statements.iter().any(|statement| {
        statement.extent().overlaps(before)
            && statement
                .chain
                .iter()
                .any(|other| compatible(source, other))
    });
    let words = pieces(view.findings.article.slice(before));
    goes_on
        || last_words(source)
            .iter()
            .any(|last| words.iter().any(|word| word.folded.starts_with(last)))
}

/// Whether the words by which `from` names its source stand in the other side too.
fn mentions(view: &View, from: &View, source: &Chained) -> bool {
    let Some(mention) = source.mention else {
        return false;
    };
    let words: Vec<String> = pieces(from.findings.article.slice(mention))
        .into_iter()
        .filter(|piece| piece.wordy && piece.folded.chars().count() > 2)
        .map(|piece| piece.folded)
        .collect();
    source.named
        && !words.is_empty()
        && words
            .iter()
            .all(|word| view.words.iter().any(|(own, _)| own == word))
}

/// Whether a side names the source all the same: what it does there is not attributed to it, but a
/// reader sees where it comes from.
fn names(view: &View, source: &Chained) -> bool {
    last_words(source)
        .iter()
        .any(|last| view.words.iter().any(|(word, _)| word.starts_with(last)))
}

/// The last words of a source's name and of whom it speaks for, folded.
fn last_words(source: &Chained) -> Vec<String> {
    let bodies = source.speaks_for.iter().chain([&source.name]);
    bodies
        .filter_map(|name| name.split_whitespace().next_back())
        .map(fold)
        .filter(|last| last.chars().count() > 2)
        .collect()
}

fn relays(chain: &[Chained]) -> &[Chained] {
    &chain[..chain.len().saturating_sub(1)]
}

fn named_in(source: &Chained, chain: &[Chained]) -> bool {
    chain.iter().any(|other| compatible(source, other))
}

/// Whether two origins may be the same or speak for the same: a spokesman and his institution, two
/// wordings of one unnamed speaker, a state and its service.
fn compatible(a: &Chained, b: &Chained) -> bool {
    let body = |source: &Chained| {
        source
            .speaks_for
            .clone()
            .unwrap_or_else(|| source.name.clone())
    };
    if a.name == b.name || body(a) == body(b) && (a.speaks_for.is_none() || b.speaks_for.is_none())
    {
        return true;
    }
    if one_name(&a.name, &b.name) {
        return true;
    }
    // "Her lawyer" may be anybody whom the other article names.
    let anybody = |source: &Chained| !source.named && source.speaks_for.is_none();
    if anybody(a) != anybody(b) {
        return true;
    }
    let state = |source: &Chained| {
        matches!(
            source.kind,
            SourceKind::Government | SourceKind::IntelligenceService
        ) && !Lexicon::of(Language::German)
            .meanings(&stem(&source.name, Language::German))
            .is_empty()
    };
    let official = |source: &Chained| {
        matches!(
            source.kind,
            SourceKind::Government | SourceKind::IntelligenceService
        )
    };
    if official(a) && official(b) && (state(a) || state(b)) {
        return true;
    }
    // "Der Dienst" may be any service: a name that is a common noun tells nobody apart.
    let common_noun = |source: &Chained| {
        let meanings =
            Lexicon::of(Language::German).meanings(&stem(&source.name, Language::German));
        !meanings.is_empty() && meanings.iter().all(|meaning| !meaning.name)
    };
    let people = a.kind == SourceKind::Person || b.kind == SourceKind::Person;
    if !people && (common_noun(a) || common_noun(b)) {
        return true;
    }
    // Unnamed speakers are told apart by their nouns only.
    if !a.named && !b.named {
        let nouns = |source: &Chained| -> Vec<String> {
            let words = source.name.split_whitespace();
            words
                .filter(|word| word.starts_with(char::is_uppercase))
                .map(|word| stem(word, Language::German))
                .collect()
        };
        let theirs = nouns(b);
        return nouns(a).iter().any(|noun| theirs.contains(noun));
    }
    false
}

/// Whether a name is a shorter or longer form of another one: "Sekulow" and "Jay Sekulow", "Ethics
/// Committee" and "House Ethics Committee". Both end in the same word, and share all of the shorter
/// one or at least half of the longer one.
fn one_name(a: &str, b: &str) -> bool {
    let words = |name: &str| -> Vec<String> {
        let plain = fold(name).replace(['-', '\u{2010}', '\u{2011}'], "");
        plain.split_whitespace().map(str::to_owned).collect()
    };
    let (a, b) = (words(a), words(b));
    let shared = a.iter().filter(|word| b.contains(word)).count();
    !a.is_empty()
        && a.last() == b.last()
        && (shared == a.len().min(b.len()) || shared >= 2 && shared * 2 >= a.len().max(b.len()))
}

fn side(view: &View, source: &Chained) -> Side {
    let passage = source.mention.map_or(view.passage, |span| Passage {
        article: view.passage.article,
        span,
    });
    Side {
        passage,
        value: source.name.clone(),
    }
}

fn missing(view: &View) -> Side {
    view.whole("")
}
