//! One quotation from two mouths, in sentences that no link joins.
//!
//! "Das hätte man uns sagen müssen" holds no word that tells what happened, so no link joins two copies that quote it.
//! Where they do so word for word, though, and give it to two speakers, one of them may be wrong.

use std::hash::{Hash, Hasher};
use std::sync::{Arc, OnceLock};

use rustc_hash::{FxHashMap, FxHasher};

use super::super::fold::words as folded_words;
use super::super::{ArticleFindings, Findings, Gathered};
use super::answers::Homes;
use super::speakers;
use super::view::View;
use super::{DiscrepancyKind, Note, Said, pair_comparable};
use crate::attribution::Form;
use crate::text::{ArticleId, Passage, Sentence, Span};

/// Shorter sentences are set phrases that anybody may say.
const WORDS: usize = 5;

/// A sentence that an article quotes.
#[derive(Debug)]
struct Quoted {
    /// Tells its words apart from others.
    words: u64,
    sentence: Span,
    /// The part of the sentence that is quoted.
    place: Span,
}

/// The sentences that an article quotes, found when they are first asked for. Follows from the article, and so says
/// nothing more when articles are compared.
#[derive(Clone, Debug, Default)]
pub(in crate::comparison) struct Quotations(Arc<OnceLock<Vec<Quoted>>>);

impl PartialEq for Quotations {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Quotations {
    /// The quotations of an article, ordered by their words. `findings` are those that they are a part of.
    fn of(&self, findings: &ArticleFindings) -> &[Quoted] {
        self.0.get_or_init(|| {
            let direct = findings.statements.iter();
            let direct = direct.filter(|statement| statement.form == Form::Direct);
            let parts = direct.flat_map(|statement| &statement.content);
            let mut quoted: Vec<Quoted> = parts.flat_map(|part| quoted(findings, *part)).collect();
            quoted.sort_by_key(|own| (own.words, own.place));
            quoted
        })
    }
}

/// The sentences, or parts of them, that one stretch of a quotation holds.
fn quoted(findings: &ArticleFindings, part: Span) -> impl Iterator<Item = Quoted> {
    let sentences = &findings.structure.sentences;
    let first = sentences.partition_point(|own| own.span.end() <= part.start());
    let inside = sentences[first..].iter();
    let inside = inside.take_while(move |own| own.span.start() < part.end());
    inside.filter_map(move |Sentence { span, .. }| {
        let place = span.intersection(part)?;
        let words = folded_words(findings.article.slice(place));
        let mut hasher = FxHasher::default();
        for (word, _) in &words {
            word.hash(&mut hasher);
        }
        (words.len() >= WORDS).then(|| Quoted {
            words: hasher.finish(),
            sentence: *span,
            place,
        })
    })
}

/// Notes sentences that both articles of one of `stories` quote from two speakers.
pub(super) fn across(
    findings: &Findings,
    said: &Said,
    stories: &[(ArticleId, ArticleId)],
    claims: &[Gathered],
) -> Vec<(usize, Note)> {
    let mut found: Vec<[(ArticleId, &Quoted); 2]> = Vec::new();
    for (left, right) in stories {
        let (ours, theirs) = (of(findings, *left), of(findings, *right));
        let before = found.len();
        found.extend(ours.iter().filter_map(|own| {
            let at = theirs.partition_point(|other| other.words < own.words);
            let other = theirs.get(at).filter(|other| other.words == own.words)?;
            Some([(*left, own), (*right, other)])
        }));
        if found.len() > before && !pair_comparable(findings, (*left, *right)) {
            found.truncate(before);
        }
    }
    let homes = Homes::of(found.iter().map(|[left, _]| left.0), claims);
    let mut views: FxHashMap<(ArticleId, Span), Option<View>> = FxHashMap::default();
    for (article, own) in found.iter().flatten() {
        views.entry((*article, own.place)).or_insert_with(|| {
            let sentence = Passage {
                article: *article,
                span: own.sentence,
            };
            let all = findings.articles.get(article)?;
            let spoken = said.in_article(*article);
            Some(View::telling_at(all, spoken, sentence, own.place))
        });
    }
    let view = |(article, own): (ArticleId, &Quoted)| views[&(article, own.place)].as_ref();
    let mut notes: Vec<(usize, Note)> = found
        .iter()
        .filter_map(|[left, right]| {
            let (ours, theirs) = speakers::of_one_quotation(view(*left)?, view(*right)?)?;
            let home = homes.first(Passage {
                article: left.0,
                span: left.1.place,
            })?;
            Some((home, (DiscrepancyKind::Attribution, ours, theirs)))
        })
        .collect();
    notes.sort_unstable();
    notes
}

/// What an article quotes, ordered by the words.
fn of(findings: &Findings, article: ArticleId) -> &[Quoted] {
    let own = findings.articles.get(&article);
    own.map_or(&[][..], |own| own.quotations.of(own))
}
