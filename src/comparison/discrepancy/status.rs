//! Denied or confirmed, evidence or none, no comment, investigated.

use super::actors;
use super::classes::{Class, Classed};
use super::identity::compatible;
use super::view::View;
use super::{DiscrepancyKind, Note};
use crate::text::{Article, Span};

/// Where a thing stands according to a sentence.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(in crate::comparison) enum Status {
    /// Confirmed or admitted.
    Confirmed,
    /// There is evidence, or what there is is held credible.
    Proven,
    /// No evidence, no confirmation.
    Unconfirmed,
    /// Denied, rejected.
    Denied,
    /// No comment.
    Silent,
    /// Announced.
    Announced,
    /// Somebody looks into whether to investigate.
    Examined,
    /// Investigated.
    Investigated,
    /// Investigated against nobody who is known.
    AgainstUnknown,
    /// Investigated against somebody.
    AgainstSomebody,
}

impl Status {
    /// Whether two cannot both be the answer to one question. Who keeps silent confirms nothing
    /// either, and who denies has announced nothing.
    pub(super) fn opposes(self, other: Self) -> bool {
        use Status::{
            AgainstSomebody, AgainstUnknown, Announced, Confirmed, Denied, Examined, Investigated,
            Proven, Silent, Unconfirmed,
        };
        matches!(
            (self.min(other), self.max(other)),
            (Confirmed | Proven, Unconfirmed | Denied | Silent)
                | (Denied, Silent)
                | (Silent, Announced)
                | (Examined, Investigated | AgainstUnknown | AgainstSomebody)
                | (AgainstUnknown, AgainstSomebody)
        )
    }
}

/// Notes sides that put the same thing in a different status.
pub(super) fn compare(left: &View, right: &View, sure: bool, notes: &mut Vec<Note>) {
    let (Some((ours, from)), Some((theirs, to))) = (status(left), status(right)) else {
        return;
    };
    if ours.opposes(theirs)
        && same_actor(left, right, sure)
        && !other_actor((left, ours, from), (right, theirs, to))
    {
        notes.push((DiscrepancyKind::Status, left.side(from), right.side(to)));
    }
}

/// Whether the same one denies on one side and confirms on the other.
fn same_actor(left: &View, right: &View, sure: bool) -> bool {
    let origin = |view: &View| {
        view.statement
            .and_then(|statement| statement.origin().cloned())
    };
    if let (Some(a), Some(b)) = (origin(left), origin(right)) {
        return compatible(&a, &b);
    }
    let (ours, theirs) = (left.names(), right.names());
    if ours.is_empty() || theirs.is_empty() {
        return sure;
    }
    ours.iter().any(|name| theirs.contains(name))
}

/// Whether the one who answers on one side is only spoken of on the other. "Ein Sprecher" may speak for whom the
/// sentence speaks of.
fn other_actor(left: (&View, Status, Span), right: (&View, Status, Span)) -> bool {
    let spokesman =
        |(word, _): &(String, Span)| word.contains("sprecher") || word.starts_with("spokes");
    if left.0.words.iter().any(spokesman) || right.0.words.iter().any(spokesman) {
        return false;
    }
    let ours = actors::of(left.0, left.1, left.2);
    let theirs = actors::of(right.0, right.1, right.2);
    !ours.is_empty()
        && !theirs.is_empty()
        && !ours.iter().any(|actor| theirs.contains(actor))
        && (actors::mentions(left.0, &theirs) || actors::mentions(right.0, &ours))
}

/// The status a sentence speaks of, with the words that say so.
pub(super) fn status(view: &View) -> Option<(Status, Span)> {
    let read = || status_of(&view.findings.article, &view.words);
    *view.status.get_or_init(read)
}

/// The same of the words of a sentence.
pub(super) fn status_of(article: &Article, words: &[(String, Span)]) -> Option<(Status, Span)> {
    let sentence = Sentence {
        article,
        own: Classed::of(words),
    };
    sentence
        .silence()
        .or_else(|| sentence.denial())
        .or_else(|| sentence.investigation())
        .or_else(|| sentence.admission())
        .or_else(|| sentence.confirmation())
        .or_else(|| sentence.evidence())
        .or_else(|| {
            let at = sentence.own.first(Class::Announced)?;
            Some((Status::Announced, sentence.at(at)))
        })
}

/// Whether somebody who keeps silent in these words does so whatever the question: "wollte sich nicht äussern", but not
/// "wollte sich dazu nicht äussern". What is not commented on is always something.
pub(super) fn is_silent_on_all(words: &[(String, Span)]) -> bool {
    let own = Classed::of(words);
    let mut topics = own.places(Class::About);
    topics.all(|at| own.is(at + 1, Class::Reached))
        && !words.iter().any(|(word, _)| word.starts_with("kommentier"))
}

/// Whether the word that tells the status at `place` admits something.
pub(super) fn admits(words: &[(String, Span)], place: Span) -> bool {
    let own = Classed::of(words);
    let verbs = [Class::Admission, Class::Admitted, Class::Gave];
    let mut verbs = verbs.into_iter().flat_map(|class| own.places(class));
    verbs.any(|at| words[at].1 == place)
}

/// How many words may stand between a verb and its "not".
const NEAR: usize = 12;

/// A sentence that may tell where something stands.
struct Sentence<'a> {
    article: &'a Article,
    own: Classed<'a>,
}

impl Sentence<'_> {
    fn word(&self, at: usize) -> Option<&str> {
        self.own.words().get(at).map(|(word, _)| word.as_str())
    }

    fn at(&self, at: usize) -> Span {
        self.own.words()[at].1
    }

    fn with(&self, at: usize, other: usize) -> Span {
        self.at(at).hull(self.at(other))
    }

    /// Whether two words stand in two clauses: a comma or the like stands between them, and no clause is only
    /// inserted there.
    fn parted(&self, from: usize, to: usize) -> bool {
        let between = self.at(from).end()..self.at(to).start();
        let text = self.article.text();
        let between = text.slice(text.snap(between));
        between.matches(',').count() % 2 == 1 || between.contains([';', ':', '–', '—'])
    }

    /// Whether a clause of its own opens between two words.
    fn opens(&self, from: usize, to: usize) -> bool {
        self.own
            .places(Class::Opens)
            .any(|at| (from..to).contains(&at))
    }

    /// The negation of the word at a place. A "not" far away, or in another clause, belongs to something else; what
    /// nobody has may be told in the clause that follows ("keine Hinweise, die den Verdacht bestätigten").
    fn negation(&self, at: usize) -> Option<usize> {
        let none = |not: usize| self.word(not).is_some_and(|word| word.starts_with("kein"));
        self.own
            .places(Class::Negation)
            .filter(|not| not.abs_diff(at) <= NEAR)
            .find(|&not| {
                if not < at {
                    none(not) || !self.parted(not, at)
                } else {
                    !self.opens(at, not) && !self.parted(at, not)
                }
            })
    }

    /// The status by whether the word at a place is negated.
    fn by_negation(&self, at: usize, plain: Status) -> (Status, Span) {
        match self.negation(at) {
            Some(not) => (Status::Unconfirmed, self.with(at, not)),
            None => (plain, self.at(at)),
        }
    }

    /// Whether the word at a place ends its clause, as a particle does: "gab der Sprecher zu, dass".
    fn ends_clause(&self, at: usize) -> bool {
        self.own.words().len() == at + 1
            || self.parted(at, at + 1)
            || self.own.is(at + 1, Class::Opens)
    }

    /// "Declined to comment", "liess offen", "äusserte sich nicht", "weder bestätigen noch dementieren".
    fn silence(&self) -> Option<(Status, Span)> {
        let own = &self.own;
        let silent = |from: usize, to: usize| Some((Status::Silent, self.with(from, to)));
        if let Some(at) = own.first(Class::Declined)
            && let Some(act) = own.first(Class::Comment)
            && at < act
        {
            return silent(at, act);
        }
        if let Some(left) = own.first(Class::Left)
            && let Some(open) = own.first(Class::Open)
        {
            return silent(left.min(open), left.max(open));
        }
        let neither = |at: &usize| matches!(self.word(*at), Some("weder" | "neither"));
        if let Some(neither) = own.places(Class::Negation).find(neither)
            && let Some(confirm) = own.first(Class::Confirmation)
            && let Some(deny) = own.first(Class::Denial)
            && neither < confirm.min(deny)
        {
            return silent(neither, confirm.max(deny));
        }
        let expresses = |at: &usize| {
            let word = self.word(*at).unwrap_or_default();
            !word.contains("äusser") || own.any(Class::Oneself)
        };
        let speaking = own.first(Class::Speaking).filter(expresses);
        let saying = || own.first(Class::Saying).filter(|_| own.any(Class::Wanted));
        let at = speaking.or_else(saying)?;
        let not = self.negation(at)?;
        silent(at, not)
    }

    fn denial(&self) -> Option<(Status, Span)> {
        let own = &self.own;
        // A court that denies a request rejects it, and answers no question.
        let request = |at: usize| (at..at + 4).any(|at| own.is(at, Class::Request));
        let plain = |at: &usize| !request(*at) && self.negation(*at).is_none();
        if let Some(at) = own.first(Class::Denial).filter(plain) {
            return Some((Status::Denied, self.at(at)));
        }
        let verb = own.first(Class::Rejected)?;
        let back = own.first(Class::Back)?;
        (verb < back).then(|| (Status::Denied, self.at(verb)))
    }

    /// Who admits something confirms it.
    fn admission(&self) -> Option<(Status, Span)> {
        let own = &self.own;
        let parted = |verb, particle| {
            let verb = own.first(verb)?;
            let mut ends = own.places(particle);
            ends.any(|at| verb < at && self.ends_clause(at) && !self.parted(verb, at))
                .then_some(verb)
        };
        let at = own
            .first(Class::Admission)
            .or_else(|| parted(Class::Admitted, Class::In))
            .or_else(|| parted(Class::Gave, Class::To))?;
        self.negation(at)
            .is_none()
            .then(|| (Status::Confirmed, self.at(at)))
    }

    fn confirmation(&self) -> Option<(Status, Span)> {
        let own = &self.own;
        if let Some(at) = own.first(Class::Credible) {
            return Some(self.by_negation(at, Status::Proven));
        }
        let at = own.first(Class::Confirmation)?;
        // "Sieht sich bestätigt" is a feeling, "confirmation hearing" an office; "sich bestätigen lassen" and "must be
        // confirmed" tell of no answer, and "we have confirmed this with the bank" no more than what it points to.
        let feels = at.checked_sub(1).and_then(|at| self.word(at)) == Some("sich");
        let office = self
            .word(at)
            .is_some_and(|word| word.starts_with("confirmation"));
        let next = matches!(self.word(at + 1), Some("this" | "zu" | "lassen" | "werden"));
        (!feels && !office && !next).then(|| self.by_negation(at, Status::Confirmed))
    }

    fn evidence(&self) -> Option<(Status, Span)> {
        let own = &self.own;
        if own.any(Class::Has)
            && let Some(at) = own.first(Class::Evidence)
        {
            // "Claimed without evidence" is how an article judges it.
            let (status, place) = self.by_negation(at, Status::Proven);
            let without = self.negation(at).and_then(|at| self.word(at));
            let judged = matches!(without, Some("ohne" | "without"));
            return (!judged).then_some((status, place));
        }
        let at = own.first(Class::Findings)?;
        let not = self.negation(at)?;
        Some((Status::Unconfirmed, self.with(at, not)))
    }

    fn investigation(&self) -> Option<(Status, Span)> {
        let own = &self.own;
        if let Some(at) = own.first(Class::Examining)
            && own.any(Class::Whether)
            && own.any(Class::Inquiry)
        {
            return Some((Status::Examined, self.at(at)));
        }
        let unknown = |at: &usize| own.is(at + 1, Class::Unknown);
        if let Some(at) = own.places(Class::Against).find(unknown) {
            return Some((Status::AgainstUnknown, self.with(at, at + 1)));
        }
        if let Some(at) = own.first(Class::Suspects)
            && let Some(not) = self.negation(at)
        {
            return Some((Status::AgainstUnknown, self.with(at, not)));
        }
        let proceedings = || {
            let opened = own.any(Class::Opened);
            own.first(Class::Proceedings).filter(|_| opened)
        };
        let at = own.first(Class::Investigating).or_else(proceedings)?;
        if self.negation(at).is_some() {
            return None;
        }
        let status = if own.any(Class::Against) {
            Status::AgainstSomebody
        } else {
            Status::Investigated
        };
        Some((status, self.at(at)))
    }
}
