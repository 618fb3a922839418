//! What is to come in one copy and done in the other; what may be in one and is ruled out in the other.

use std::sync::LazyLock;

use super::super::irregular::infinitive;
use super::super::stem::without_zu;
use super::view::View;
use super::words::words;
use super::{DiscrepancyKind, Note, Side};
use crate::text::{Language, Span};

/// Words that tell what somebody is going to do, before the verb.
static GOING: LazyLock<Vec<&str>> = LazyLock::new(|| words("going"));

/// Words behind which an infinitive with "zu" or "to" tells the same.
static INTENDING: LazyLock<Vec<&str>> = LazyLock::new(|| words("intending"));

/// Verbs of the perfect.
static PERFECT: LazyLock<Vec<&str>> = LazyLock::new(|| words("perfect"));

/// Words that may stand between the parts of a verb.
static BETWEEN: LazyLock<Vec<&str>> = LazyLock::new(|| words("between"));

/// Words that leave something open.
static POSSIBLE: LazyLock<Vec<&str>> = LazyLock::new(|| words("possible"));

/// A verb of two words: the first tells when, the second what.
struct Told<'a> {
    when: Span,
    what: Span,
    keys: &'a [u64],
    /// Whether it is done to somebody: "will be filed".
    passive: bool,
}

impl Told<'_> {
    /// Its words, without what stands between them.
    fn side(&self, view: &View) -> Side {
        let article = &view.findings.article;
        let (when, what) = (article.slice(self.when), article.slice(self.what));
        let value = match self.what.start().checked_sub(self.when.end()) {
            Some(0..=1) => format!("{when} {what}"),
            Some(_) => format!("{when} … {what}"),
            None if self.when == self.what => what.to_owned(),
            None => format!("{what} {when}"),
        };
        Side {
            value,
            ..view.side(self.when.hull(self.what))
        }
    }
}

/// Notes a deed that the one side announces and the other one has done, and what is open on one side and ruled out
/// on the other.
pub(super) fn compare(left: &View, right: &View, one_question: bool, notes: &mut Vec<Note>) {
    let kind = DiscrepancyKind::Status;
    if let Some((ours, theirs)) = came_true(left, right) {
        notes.push((kind, ours, theirs));
    } else if let Some((theirs, ours)) = came_true(right, left) {
        notes.push((kind, ours, theirs));
    } else if one_question {
        if let (Some(ours), Some(theirs)) = (possible(left), ruled_out(right)) {
            notes.push((kind, left.side(ours), right.side(theirs)));
        } else if let (Some(ours), Some(theirs)) = (ruled_out(left), possible(right)) {
            notes.push((kind, left.side(ours), right.side(theirs)));
        }
    }
}

/// What a sentence tells as going to happen, and what as done.
pub(super) struct Deeds<'a> {
    planned: Vec<Told<'a>>,
    done: Vec<Told<'a>>,
}

impl<'a> Deeds<'a> {
    fn of<'v>(view: &'v View<'a>) -> &'v Self {
        view.deeds.get_or_init(|| Self {
            planned: planned(view),
            done: done(view),
        })
    }
}

/// What `before` announces and only `after` tells as done.
fn came_true(before: &View, after: &View) -> Option<(Side, Side)> {
    let (ours, theirs) = (Deeds::of(before), Deeds::of(after));
    let meet = |a: &Told, b: &Told| {
        a.passive == b.passive && a.keys.iter().any(|key| b.keys.contains(key))
    };
    ours.planned.iter().find_map(|plan| {
        let deed = theirs.done.iter().find(|deed| meet(plan, deed))?;
        let open = theirs.planned.iter().any(|other| meet(plan, other));
        let past = ours.done.iter().any(|other| meet(plan, other));
        (!open && !past).then(|| (plan.side(before), deed.side(after)))
    })
}

fn is(list: &[&str], word: &str) -> bool {
    list.contains(&word)
}

/// The keys of the word at a place.
fn keys<'a>(view: &View<'a>, at: usize) -> &'a [u64] {
    let (_, span) = &view.words[at];
    let token = view.tokens(*span).next();
    token.map_or(&[], |token| view.findings.features.keys_of(token))
}

fn language(view: &View) -> Language {
    view.findings.article.meta.language
}

/// What the sentence tells as going to happen.
fn planned<'a>(view: &View<'a>) -> Vec<Told<'a>> {
    let intends = view.words.iter().any(|(word, _)| is(&INTENDING, word));
    let told = view
        .words
        .iter()
        .enumerate()
        .filter_map(|(at, (word, span))| {
            let marked = is(&GOING, word);
            let verb = match language(view) {
                Language::English if marked || word == "to" && intends => following(view, at)?,
                Language::English => return None,
                _ if marked => last_of_clause(view, *span)?,
                _ if word == "zu" && intends => at + 1,
                _ if intends && without_zu(word).is_some() => at,
                _ => return None,
            };
            let (verb_word, verb_span) = view.words.get(verb)?;
            let infinitive = language(view) == Language::English || verb_word.ends_with('n');
            (infinitive && verb_word != "werden").then(|| Told {
                when: *span,
                what: *verb_span,
                keys: keys(view, verb),
                passive: passive(view, at, verb),
            })
        });
    told.filter(|told| !told.keys.is_empty()).collect()
}

/// What the sentence tells as done.
fn done<'a>(view: &View<'a>) -> Vec<Told<'a>> {
    let told = view
        .words
        .iter()
        .enumerate()
        .filter_map(|(at, (word, span))| {
            if !is(&PERFECT, word) {
                return None;
            }
            let verb = match language(view) {
                Language::English => following(view, at)?,
                _ => match last_of_clause(view, *span)? {
                    last if last == at => at.checked_sub(1)?,
                    last => last,
                },
            };
            let (verb_word, verb_span) = view.words.get(verb)?;
            let participle = match language(view) {
                Language::English => {
                    verb_word.ends_with("ed") || infinitive(verb_word, Language::English).is_some()
                }
                _ => {
                    verb_word.ends_with('t')
                        || verb_word.contains("ge") && verb_word.ends_with("en")
                }
            };
            participle.then(|| Told {
                when: *span,
                what: *verb_span,
                keys: keys(view, verb),
                passive: passive(view, at, verb),
            })
        });
    told.filter(|told| !told.keys.is_empty()).collect()
}

/// Whether an English verb is in the passive.
fn passive(view: &View, auxiliary: usize, verb: usize) -> bool {
    let between = view.words.get(auxiliary + 1..verb).unwrap_or_default();
    between.iter().any(|(word, _)| is(&["be", "been"], word))
}

/// The verb behind an English auxiliary.
fn following(view: &View, at: usize) -> Option<usize> {
    let mut next = at + 1;
    while is(&BETWEEN, view.words.get(next)?.0.as_str()) {
        next += 1;
    }
    (view.words[next].0 != "not").then_some(next)
}

/// The last word of the clause of a German auxiliary.
fn last_of_clause(view: &View, auxiliary: Span) -> Option<usize> {
    let clause = view.clause(auxiliary);
    let inside = |(_, span): &(String, Span)| clause.contains(*span);
    let negated = |(word, _): &(String, Span)| word == "nicht" || word.starts_with("kein");
    let own = view.words.iter().filter(|word| inside(word));
    if own.clone().any(negated) {
        return None;
    }
    view.words.iter().rposition(inside)
}

/// The words that leave open whether something will be.
fn possible(view: &View) -> Option<Span> {
    let mut words = view.linked();
    let open = words.find(|(word, _)| is(&POSSIBLE, word))?;
    ruled_out(view).is_none().then_some(open.1)
}

/// The words that rule something out.
fn ruled_out(view: &View) -> Option<Span> {
    let words = &view.words;
    let negated = words
        .iter()
        .any(|(word, _)| matches!(word.as_str(), "not" | "nicht" | "kein" | "keine" | "never"));
    if negated {
        return None;
    }
    let second = |verbs: &[&str], particle: &str| {
        let verb = words.iter().position(|(word, _)| is(verbs, word))?;
        let after = words[verb + 1..]
            .iter()
            .position(|(word, _)| word == particle)?;
        Some(words[verb].1.hull(words[verb + 1 + after].1))
    };
    second(&["ruled", "rules", "ruling"], "out")
        .or_else(|| second(&["schloss", "schlossen", "schliesst", "schliessen"], "aus"))
        .or_else(|| {
            let mut words = words.iter();
            words
                .find(|(word, _)| matches!(word.as_str(), "ausgeschlossen" | "auszuschliessen"))
                .map(|(_, span)| *span)
        })
}
