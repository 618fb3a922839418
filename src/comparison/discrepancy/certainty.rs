//! How sure two articles are of the same thing.

use std::sync::LazyLock;

use super::super::{Link, LinkKind};
use super::view::View;
use super::words::words;
use super::{DiscrepancyKind, Note};
use crate::attribution::Form;
use crate::text::Span;

/// Words by which an article says of a whole sentence that it is not sure, in German and English.
static HEDGES: LazyLock<Vec<&str>> = LazyLock::new(|| words("hedges"));

/// Adjectives by which it says so of a person or a thing.
static DOUBTED: LazyLock<Vec<&str>> = LazyLock::new(|| words("doubted"));

/// Beginnings of words that leave room for doubt in some other way: beside them no side is plain.
static DOUBTS: LazyLock<Vec<&str>> = LazyLock::new(|| words("doubts"));

/// Words behind which an adverb belongs to a noun and not to the sentence: "in einem angeblich 1908
/// entstandenen Bild".
static ATTRIBUTES: LazyLock<Vec<&str>> = LazyLock::new(|| words("attributes"));

/// Finite verbs that carry a plain statement and so show where the certainty stands.
static PLAIN: LazyLock<Vec<&str>> = LazyLock::new(|| words("plain"));

/// Below this score two reworded sentences may differ in more than how sure they are.
const SAME_FACT: u16 = 900;

/// Notes hearsay or a hedge on one side against a plain fact on the other.
pub(super) fn compare(left: &View, right: &View, link: &Link, notes: &mut Vec<Note>) {
    if link.kind == LinkKind::Reworded && link.score.thousandths() < SAME_FACT {
        return;
    }
    // Names alone make a link, but not the same fact.
    let same = |plain: &View, other: &View| {
        let (met, all) = plain.shared(other);
        link.kind != LinkKind::Reworded || met >= 1 && met * 3 >= all
    };
    let ours = hedge(left).or_else(|| doubted(left, right, link));
    let theirs = hedge(right).or_else(|| doubted(right, left, link));
    let plain = |view: &View| {
        let verb = view
            .linked()
            .find(|(word, _)| PLAIN.contains(&word.as_str()));
        verb.map_or_else(|| view.whole(""), |(_, span)| view.side(*span))
    };
    match (ours, theirs) {
        (Some(span), None)
            if is_plain(right) && same(right, left) && of_both(left, span, right, link) =>
        {
            notes.push((DiscrepancyKind::Certainty, left.side(span), plain(right)));
        }
        (None, Some(span))
            if is_plain(left) && same(left, right) && of_both(right, span, left, link) =>
        {
            notes.push((DiscrepancyKind::Certainty, plain(left), right.side(span)));
        }
        _ => {}
    }
}

/// Whether the clause that a hedge stands in tells something that the other side does as well: a detail may be
/// unsure where the fact is not.
fn of_both(view: &View, hedge: Span, other: &View, link: &Link) -> bool {
    let theirs = other.telling(other.sentence);
    let own = view.telling(view.clause(hedge));
    link.kind != LinkKind::Reworded
        || own.is_empty()
        || own.iter().any(|keys| {
            let mut theirs = theirs.iter();
            theirs.any(|other| keys.iter().any(|key| other.contains(key)))
        })
}

/// Whether a side tells the thing in its own voice and leaves no doubt in any way.
fn is_plain(view: &View) -> bool {
    let doubts = view.words.iter().any(|(word, _)| {
        HEDGES.contains(&word.as_str()) || DOUBTS.iter().any(|start| word.starts_with(start))
    }) || provisional(view).is_some();
    view.is_plain()
        && !doubts
        && !view.asks()
        && !view.quotes()
        && !view.retells()
        && !view.reports()
        && !view.statements_here().any(|other| !other.chain.is_empty())
}

/// The word that makes a side unsure. "Soll" inside a frame is the frame's ("Laut Yonhap sollen …")
/// and no doubt of the article.
fn hedge(view: &View) -> Option<Span> {
    *view.hedge.get_or_init(|| find_hedge(view))
}

/// Words of what is known so far, with the words before that say so: "nach bisherigen Erkenntnissen", "early findings".
static KNOWN_SO_FAR: LazyLock<[Vec<&str>; 2]> =
    LazyLock::new(|| ["so far", "knowledge"].map(words));

/// What is known so far, where nobody is told who knows it.
fn provisional(view: &View) -> Option<Span> {
    let [so_far, knowledge] = &*KNOWN_SO_FAR;
    let words = &view.words;
    let at = words.windows(2).position(|pair| {
        so_far.contains(&pair[0].0.as_str()) && knowledge.contains(&pair[1].0.as_str())
    })?;
    let holder = words.get(at + 2).map_or("", |(word, _)| word.as_str());
    let held = matches!(holder, "der" | "des" | "von" | "vom" | "of" | "by" | "from");
    let led = at.checked_sub(1).map(|before| &words[before]);
    let start = led
        .filter(|(word, _)| matches!(word.as_str(), "nach" | "laut" | "to"))
        .map_or(words[at].1, |(_, span)| *span);
    (!held).then(|| start.hull(words[at + 1].1))
}

fn find_hedge(view: &View) -> Option<Span> {
    if let Some(provisional) = provisional(view) {
        return Some(provisional);
    }
    let framed = view.statement.is_some_and(|statement| {
        !statement.chain.is_empty() && statement.form != Form::FreeIndirect
    });
    let words = &view.words;
    let place = |at: usize| {
        let (word, span) = &words[at];
        let capital = view
            .findings
            .article
            .slice(*span)
            .starts_with(char::is_uppercase);
        let before = at.checked_sub(1).map(|before| words[before].0.as_str());
        // A modal verb is the sentence's; an adverb may be a noun's or a number's.
        let modal = matches!(
            word.as_str(),
            "soll" | "sollen" | "dürfte" | "dürften" | "may" | "might"
        );
        let detail = !modal
            && (before.is_some_and(|before| ATTRIBUTES.contains(&before))
                || words
                    .get(at + 1)
                    .is_some_and(|(_, next)| view.is_quantity(*next)));
        HEDGES.contains(&word.as_str())
            && view.passage.span.contains(*span)
            && !view.in_frame(*span)
            // "May" is a month or a person.
            && !(word == "may" && capital)
            && !(framed && matches!(word.as_str(), "soll" | "sollen"))
            && !detail
    };
    (0..words.len()).find(|at| place(*at)).map(|at| words[at].1)
}

/// An adjective that doubts what it stands before ("der mutmaßliche Täter"), where the other side has
/// the same words without it.
fn doubted(view: &View, other: &View, link: &Link) -> Option<Span> {
    if link.kind == LinkKind::Reworded {
        return None;
    }
    let words = &view.words;
    let doubted = view.doubted.get_or_init(|| {
        let is_doubted = |at: &usize| {
            let (word, span) = &words[*at];
            DOUBTED.contains(&word.as_str()) && view.passage.span.contains(*span)
        };
        (0..words.len()).filter(is_doubted).collect()
    });
    let place = doubted.iter().find(|at| {
        let next = words.get(*at + 1).map(|(next, _)| next);
        next.is_some_and(|next| other.words.iter().any(|(word, _)| word == next))
    })?;
    Some(words[*place].1)
}
