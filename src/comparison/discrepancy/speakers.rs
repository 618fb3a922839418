//! Another speaker for the same words, or none any more.

use super::super::fold::{fold, pieces};
use super::super::{Link, LinkKind};
use super::identity::{compatible, differ, meanings};
use super::status::{Status, status};
use super::view::View;
use super::{DiscrepancyKind, Note, Side};
use crate::attribution::{Chained, Form, SourceKind};
use crate::text::{Passage, Span, Value};

/// From this score on a reworded link tells that it is the same remark, where both give the same number.
const SAME_REMARK: u16 = 800;

/// From this score on a reworded link tells that it is the same remark by itself.
const SURELY_SAME_REMARK: u16 = 950;

/// From this score on a reworded link tells that a plain sentence reports what somebody says elsewhere.
const SAME_REPORT: u16 = 850;

/// From this score on one word in common besides names and numbers is enough for that, or a number. Set on the eight
/// stories of `tests/data/stories` that have been read: down to here every report that came in was one.
const SURELY_SAME_REPORT: u16 = 880;

/// From this score on a link relates one report even where its sides share no word.
const SAME_REPORT_IN_OTHER_WORDS: u16 = 900;

/// Notes another origin, or an origin that one side leaves out. `notes` has the disagreements of their figures already:
/// who gives one number for what another copy counts differently reports the same.
pub(super) fn compare(left: &View, right: &View, link: &Link, notes: &mut Vec<Note>) {
    match (origin(left), origin(right)) {
        (Some(a), Some(b)) => {
            // Where the program itself is unsure who speaks, it accuses nobody.
            if is_doubtful(left) || is_doubtful(right) || is_status(left) || is_status(right) {
                return;
            }
            let (ours, theirs) = (chain(left), chain(right));
            // "Das Magazin unter Berufung auf Aktionäre" against "das Magazin".
            if is_relay_alone(theirs, ours) && is_lost(left, a, ours, link) {
                if !goes_on_with(right, left, a) {
                    notes.push((
                        DiscrepancyKind::AttributionDropped,
                        side(left, a),
                        missing(right),
                    ));
                }
                return;
            }
            if is_relay_alone(ours, theirs) && is_lost(right, b, theirs, link) {
                if !goes_on_with(left, right, b) {
                    notes.push((
                        DiscrepancyKind::AttributionDropped,
                        missing(left),
                        side(right, b),
                    ));
                }
                return;
            }
            if is_one_speaker(left, a, right, b) {
                return;
            }
            // "Yonhap → NIS" against "Yonhap": the relay has become the origin.
            if relays(ours).iter().any(|relay| compatible(relay, b)) {
                if !is_lost(left, a, ours, link) {
                    return;
                }
                notes.push((
                    DiscrepancyKind::AttributionDropped,
                    side(left, a),
                    missing(right),
                ));
            } else if relays(theirs).iter().any(|relay| compatible(relay, a)) {
                if !is_lost(right, b, theirs, link) {
                    return;
                }
                notes.push((
                    DiscrepancyKind::AttributionDropped,
                    missing(left),
                    side(right, b),
                ));
            } else if differ(a, b)
                && (is_spelt_out(left, a) && is_spelt_out(right, b)
                    || same_quotation(left, right)
                        && (is_spelt_out(left, a) || is_spelt_out(right, b)))
                && is_same_remark(left, right, link)
            {
                notes.push((DiscrepancyKind::Attribution, side(left, a), side(right, b)));
            }
        }
        (Some(a), None) if is_dropped(left, a, right, link, notes) => {
            notes.push((
                DiscrepancyKind::AttributionDropped,
                side(left, a),
                missing(right),
            ));
        }
        (None, Some(b)) if is_dropped(right, b, left, link, notes) => {
            notes.push((
                DiscrepancyKind::AttributionDropped,
                missing(left),
                side(right, b),
            ));
        }
        _ => {}
    }
}

/// Who says in `said` what `plain` tells as a fact, where both surely report one thing.
pub(super) fn dropped(said: &View, plain: &View) -> Option<(Side, Side)> {
    let source = origin(said).filter(|source| is_told_plainly(said, source, plain))?;
    Some((side(said, source), missing(plain)))
}

/// The two speakers of one quotation, where one of them cannot be right.
pub(super) fn of_one_quotation(left: &View, right: &View) -> Option<(Side, Side)> {
    let (a, b) = (origin(left)?, origin(right)?);
    let two = !is_doubtful(left)
        && !is_doubtful(right)
        && !is_one_speaker(left, a, right, b)
        && differ(a, b)
        && is_spelt_out(left, a)
        && is_spelt_out(right, b);
    two.then(|| (side(left, a), side(right, b)))
}

/// Whether each side names the origin of the other in some way: "White House spokeswoman Sanders" names the White House
/// of the other side.
fn is_one_speaker(left: &View, a: &Chained, right: &View, b: &Chained) -> bool {
    let (ours, theirs) = (chain(left), chain(right));
    compatible(a, b)
        || named_in(a, theirs) && named_in(b, ours)
        || mentions(right, left, a) && !named_in(a, relays(theirs))
        || mentions(left, right, b) && !named_in(b, relays(ours))
}

/// Whether a chain ends with a medium that passes somebody's words on in the other one.
fn is_relay_alone(chain: &[Chained], other: &[Chained]) -> bool {
    let Some(last) = chain.last() else {
        return false;
    };
    matches!(last.kind, SourceKind::Agency | SourceKind::Medium)
        && relays(other).iter().any(|relay| relay.name == last.name)
}

/// Whether a side or the sentence behind it tells of the source as `from` calls it: "according to the channel. Its
/// report cited a confidant."
fn goes_on_with(view: &View, from: &View, source: &Chained) -> bool {
    let Some(mention) = source.mention else {
        return false;
    };
    let words = |view: &View, span| {
        let words = pieces(view.findings.article.slice(span)).into_iter();
        words.map(|piece| piece.folded).collect::<Vec<_>>()
    };
    let last = words(from, mention).pop().unwrap_or_default();
    let here = [Some(view.sentence), view.sentence_behind()];
    let mut here = here.into_iter().flatten();
    here.any(|span| words(view, span).contains(&last))
}

/// Whether an origin is more than its relays: a ministry that tells what its minister demands has
/// lost nothing.
fn is_lost(view: &View, origin: &Chained, chain: &[Chained], link: &Link) -> bool {
    let reported = view
        .statement
        .is_some_and(|statement| statement.form == Form::Reported);
    let own = origin.kind == SourceKind::Person
        && relays(chain)
            .iter()
            .all(|relay| !matches!(relay.kind, SourceKind::Agency | SourceKind::Medium));
    let sure = link.kind != LinkKind::Reworded || link.score.thousandths() >= SAME_REPORT;
    sure && !reported && !own
}

/// Whether two linked passages are one remark, so that its two speakers cannot both be right.
fn is_same_remark(left: &View, right: &View, link: &Link) -> bool {
    let score = link.score.thousandths();
    link.kind != LinkKind::Reworded
        || same_quotation(left, right)
        || score >= SURELY_SAME_REMARK
        || score >= SAME_REMARK && (share_a_number(left, right) || share_quoted_words(left, right))
}

/// So many words in a row that both quote, [`TELLING_WORDS`] of them long, are the core of one remark: three for a
/// phrase, or five where the long ones stand apart.
const QUOTED_RUNS: [usize; 2] = [3, 5];
const TELLING_WORDS: usize = 2;

/// Words with so many letters tell something by themselves.
const LONG: usize = 6;

/// Whether both sentences quote some words in a row that tell something: "eine erhebliche Eskalation".
fn share_quoted_words(left: &View, right: &View) -> bool {
    let (ours, theirs) = (left.quotations(), right.quotations());
    let telling = |run: &&[&str]| {
        let long = run.iter().filter(|word| word.chars().count() >= LONG);
        long.count() >= TELLING_WORDS
    };
    QUOTED_RUNS.into_iter().any(|length| {
        let mut runs = ours
            .iter()
            .flat_map(|own| own.windows(length))
            .filter(telling);
        runs.any(|run| {
            let mut others = theirs.iter().flat_map(|other| other.windows(length));
            others.any(|other| other == run)
        })
    })
}

/// Whether both sentences quote the same words.
fn same_quotation(left: &View, right: &View) -> bool {
    let (ours, theirs) = (left.quotations(), right.quotations());
    ours.iter().any(|words| theirs.contains(words))
}

/// Whether both passages give the same number that tells something, and not by the way.
fn share_a_number(left: &View, right: &View) -> bool {
    let numbers = |view: &View| -> Vec<Value> {
        view.quantities()
            .iter()
            .filter(|quantity| !view.is_aside(view.clause(quantity.span)))
            .map(|quantity| quantity.value.clone())
            .filter(|value| match value {
                Value::Number { high, unit, .. } => unit.is_some() || *high > 12.0,
                Value::Date { .. } => false,
            })
            .collect()
    };
    let theirs = numbers(right);
    numbers(left)
        .iter()
        .any(|value| theirs.iter().any(|other| value.agrees(other)))
}

/// Whether both sentences tell of one who is named, and when: "will am Mittwoch kommen", "wird am Mittwoch erwartet".
fn share_a_name_and_a_day(left: &View, right: &View) -> bool {
    let tells_a_day = |view: &View| {
        let mut own = view.quantities().iter();
        own.any(|own| matches!(own.value, Value::Date { from, .. } if from.day.is_some()))
    };
    let theirs = right.names();
    tells_a_day(left) && tells_a_day(right) && left.names().iter().any(|name| theirs.contains(name))
}

/// Whether the sentence itself names the source, or the one before it where a pronoun takes it up or a quotation goes
/// on: what a pronoun stands for may be misread. In some countries the last name stands first: "Kim" of "Kim Min Ho".
fn is_spelt_out(view: &View, source: &Chained) -> bool {
    if !source.named || source.kind != SourceKind::Person {
        return source.mention.is_some();
    }
    let mut names = source.name.split_whitespace().map(fold);
    let (first, last) = (names.next(), names.next_back());
    let goes_on = || {
        let statement = view.statement?;
        (source.mention.is_some() || statement.form == Form::Direct)
            .then(|| view.sentence_before())?
    };
    let tells = |place: Span, name: &Option<String>| {
        let words = pieces(view.findings.article.slice(place));
        let name = name.as_deref().filter(|name| !name.is_empty());
        name.is_some_and(|name| words.iter().any(|piece| piece.folded.starts_with(name)))
    };
    let last = last.or_else(|| first.clone());
    let mention = |name| source.mention.is_some_and(|place| tells(place, name));
    mention(&last) || mention(&first) || goes_on().is_some_and(|place| tells(place, &last))
}

/// Whether a side is somebody's almost to the last word, so that whatever the other side tells of it is as well.
fn is_wholly_said(view: &View) -> bool {
    let said = |span: &Span| {
        let mut parts = view.statement.iter().flat_map(|own| &own.content);
        parts.any(|part| part.contains(*span))
    };
    let own = view.words.iter().filter(|(_, span)| said(span)).count();
    own * 5 >= view.words.len() * 4
}

/// Whether `plain` reports in its own voice what `source` says in `said`, and tells nobody so.
fn is_dropped(said: &View, source: &Chained, plain: &View, link: &Link, notes: &[Note]) -> bool {
    let score = link.score.thousandths();
    let (met, all) = plain.shared(said);
    let same = if link.kind == LinkKind::Reworded {
        // Names alone make a link, but not the same report.
        let (back, whole) = said.shared(plain);
        let same_words = met >= 1
            && met * 5 >= all
            && back * 5 >= whole
            && (score >= SURELY_SAME_REPORT || score >= SAME_REPORT && met * 3 >= all);
        let figures = || {
            notes
                .iter()
                .any(|(kind, ..)| *kind == DiscrepancyKind::Figure)
        };
        same_words
            || score >= SAME_REPORT_IN_OTHER_WORDS && is_wholly_said(said)
            || score >= SURELY_SAME_REPORT
                && (figures() || share_a_number(said, plain) || share_a_name_and_a_day(said, plain))
    } else {
        true
    };
    same && is_told_plainly(said, source, plain)
}

/// The same of two sides that surely report one thing.
fn is_told_plainly(said: &View, source: &Chained, plain: &View) -> bool {
    said.statement
        .is_some_and(|statement| statement.form != Form::Reported && !statement.doubtful)
        && matches!(status(said), None | Some((Status::Confirmed, _)))
        && !is_status(plain)
        && plain.is_unsourced()
        && !plain.asks()
        && !plain.quotes()
        && !plain.retells()
        && !plain.reports()
        && !plain.is_voiced()
        && !said.shares_asides_only(plain)
        && !plain.statements_here().any(|other| !other.chain.is_empty())
        && !names(plain, said, source)
        && !is_taken_up(plain, source)
}

/// Whether a side tells that something is denied, confirmed or not commented on: what the two
/// sides then differ in is where the matter stands.
fn is_status(view: &View) -> bool {
    status(view).is_some()
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

/// Whether a side names the source all the same, in any of the languages: what it does there is not
/// attributed to it, but a reader sees where it comes from. `said` is the side that attributes it.
fn names(view: &View, said: &View, source: &Chained) -> bool {
    let mut last = last_words(source);
    if let Some(mention) = source.mention.filter(|_| source.named) {
        // "Robert Koch-Institut" for "RKI"
        let words = said.findings.article.slice(mention).split_whitespace();
        let telling = words
            .filter(|word| word.starts_with(char::is_uppercase))
            .filter(|word| word.chars().count() >= LONG);
        last.extend(telling.map(fold));
    }
    let here = |word: &str| last.iter().any(|last| word.starts_with(last.as_str()));
    let mut words = view.words.iter().enumerate();
    if words.any(|(at, (word, _))| here(word) && !is_beside(view, at)) {
        return true;
    }
    let meant: Vec<u64> = called(source).flat_map(meanings).collect();
    let features = &view.findings.features;
    view.tokens(view.sentence).any(|token| {
        let mut keys = features.keys_of(token).iter();
        let at = || {
            let start = features.tokens[token].span.start();
            view.words.partition_point(|(_, span)| span.start() < start)
        };
        keys.any(|key| meant.contains(key)) && !is_beside(view, at())
    })
}

/// So many words may stand between a preposition and the name behind it: "von der Küstenwache", "under state mediator
/// Ada Holm".
const BEFORE_NAME: usize = 4;

/// Whether the word at a place stands behind a preposition that makes no source of it: somebody is watched by the coast
/// guard, and talks go on under a mediator.
fn is_beside(view: &View, at: usize) -> bool {
    let word = |at: usize| view.words.get(at).map_or("", |(word, _)| word.as_str());
    let mut before = (at.saturating_sub(BEFORE_NAME)..at).rev();
    let found = before.find(|at| matches!(word(*at), "von" | "unter" | "by" | "under"));
    // "Die Zahl stammt von der Polizei."
    let given = |word: &str| {
        let starts = [
            "stamm",
            "komm",
            "veröffentlich",
            "provided",
            "given",
            "released",
        ];
        starts.iter().any(|start| word.starts_with(start))
    };
    found.is_some_and(|at| !at.checked_sub(1).is_some_and(|at| given(word(at))))
}

/// Whether a side begins with a pronoun behind a sentence that names the source: "Sie will die Partner um Hilfe
/// bitten" is what she does herself.
fn is_taken_up(view: &View, source: &Chained) -> bool {
    const PRONOUNS: [&str; 6] = ["er", "sie", "es", "he", "she", "they"];
    let taken = view
        .words
        .iter()
        .take(PRONOUN_WORDS)
        .any(|(word, _)| PRONOUNS.contains(&word.as_str()));
    let Some(before) = view.sentence_before().filter(|_| taken) else {
        return false;
    };
    let last = last_words(source);
    let before = pieces(view.findings.article.slice(before));
    before.iter().any(|piece| {
        last.iter()
            .any(|last| piece.folded.starts_with(last.as_str()))
    })
}

/// The subject of a sentence stands among so many first words.
const PRONOUN_WORDS: usize = 3;

/// The last words of a source's name and of whom it speaks for, folded.
fn last_words(source: &Chained) -> Vec<String> {
    called(source)
        .filter_map(|name| name.split_whitespace().next_back())
        .map(fold)
        .filter(|last| last.chars().count() > 2)
        .collect()
}

/// Whom a source speaks for, and what it is called; of who has no name only who that is, not what they know of:
/// "people" of "people briefed on the talks".
fn called(source: &Chained) -> impl Iterator<Item = &str> {
    const BEHIND: [&str; 12] = [
        " on ",
        " of ",
        " with ",
        " in ",
        " to ",
        " at ",
        " from ",
        " familiar ",
        " briefed ",
        " close ",
        " aus ",
        " mit ",
    ];
    let name = source.name.as_str();
    let ends = BEHIND.iter().filter_map(|behind| name.find(behind));
    let end = ends.min().filter(|_| !source.named).unwrap_or(name.len());
    let name = name.get(..end).unwrap_or(name);
    source.speaks_for.as_deref().into_iter().chain([name])
}

fn relays(chain: &[Chained]) -> &[Chained] {
    &chain[..chain.len().saturating_sub(1)]
}

fn named_in(source: &Chained, chain: &[Chained]) -> bool {
    chain.iter().any(|other| compatible(source, other))
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
