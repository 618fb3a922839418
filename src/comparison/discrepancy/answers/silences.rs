//! Who keeps silent in one copy and speaks in the other.
//!
//! "Die Reederei äußerte sich nicht" stood in the first copies, and the next one has her word. No link joins them, but
//! an editor who holds the older copy has to know.

use rustc_hash::FxHashMap;

use super::super::super::{Findings, Gathered};
use super::super::actors::voice_keys;
use super::super::status::Status;
use super::super::{DiscrepancyKind, Note, Said, Side};
use super::{Act, Answered, Homes};
use crate::attribution::{Form, SourceKind, Statement};
use crate::text::{ArticleId, Passage, Span};

/// A statement with the keys of who makes it.
type Voiced<'a> = (Vec<u64>, &'a Statement);

/// Notes who does not speak in one article of each of `stories`, whatever the question, and does in the other. Whose
/// answers are `known` to be opposite is told already.
pub(super) fn across(
    findings: &Findings,
    said: &Said,
    stories: &[(ArticleId, ArticleId)],
    claims: &[Gathered],
    known: &[(Act, Act)],
) -> Vec<(usize, Note)> {
    let silent = |article: ArticleId| {
        let own = findings.articles.get(&article);
        let answers = own.map_or(&[][..], |own| &own.answers.of(own).answers);
        answers.iter().filter(|answer| answer.silent_on_all)
    };
    let mut voices: FxHashMap<ArticleId, Vec<Voiced>> = FxHashMap::default();
    let mut found: Vec<Heard> = Vec::new();
    for (left, right) in stories {
        for (quiet, speaking) in [(*left, *right), (*right, *left)] {
            for answer in silent(quiet) {
                for article in [quiet, speaking] {
                    let own = || voiced(findings, said, article);
                    voices.entry(article).or_insert_with(own);
                }
                let is_told = |act: &Act| std::ptr::eq(act.answer, answer);
                let is_known = |(a, b): &(Act, Act)| {
                    is_told(a) && b.article == speaking || is_told(b) && a.article == speaking
                };
                if known.iter().any(is_known) {
                    continue;
                }
                let word = spoken_word(
                    findings,
                    answer,
                    (quiet, &voices[&quiet]),
                    (speaking, &voices[&speaking]),
                );
                found.extend(word.map(|word| Heard {
                    silence: Passage {
                        article: quiet,
                        span: answer.place,
                    },
                    word,
                }));
            }
        }
    }
    let homes = Homes::of(found.iter().map(|heard| heard.word.said.article), claims);
    let notes = found.into_iter().filter_map(|heard| {
        let home = homes.first(heard.word.said)?;
        let silence = Side::at(findings, heard.silence);
        let word = Side::at(findings, heard.word.cue);
        let (left, right) = if heard.silence.article < heard.word.cue.article {
            (silence, word)
        } else {
            (word, silence)
        };
        Some((home, (DiscrepancyKind::Status, left, right)))
    });
    notes.collect()
}

/// A silence, and the word that breaks it.
struct Heard {
    silence: Passage,
    word: Word,
}

/// What somebody says, and the word that tells that they do.
struct Word {
    said: Passage,
    cue: Passage,
}

/// What somebody says in the one article who does not speak at all in the one that tells of the silence.
fn spoken_word(
    findings: &Findings,
    silence: &Answered,
    (quiet, own): (ArticleId, &[Voiced]),
    (speaking, others): (ArticleId, &[Voiced]),
) -> Option<Word> {
    let is_theirs = |(keys, _): &&Voiced| keys.iter().any(|key| silence.actors.contains(key));
    let elsewhere = |(_, statement): &&Voiced| !statement.extent().overlaps(silence.sentence);
    if own.iter().filter(elsewhere).any(|own| is_theirs(&own)) {
        return None;
    }
    let answers = |article: ArticleId| {
        let own = findings.articles.get(&article);
        own.map_or(&[][..], |own| &own.answers.of(own).answers)
    };
    let is_of_them = |answer: &&Answered| {
        let mut actors = answer.actors.iter();
        actors.any(|actor| silence.actors.contains(actor))
    };
    // Where one copy tells of both, which question they leave open is another matter.
    let speaks = |answer: &Answered| answer.status != Status::Silent;
    if answers(quiet).iter().filter(is_of_them).any(speaks) {
        return None;
    }
    let theirs: Vec<&Answered> = answers(speaking).iter().filter(is_of_them).collect();
    if theirs.iter().any(|answer| !speaks(answer)) {
        return None;
    }
    let is_past = |statement: &Statement| {
        let mut past = theirs.iter().filter(|answer| answer.past);
        past.any(|answer| statement.extent().overlaps(answer.sentence))
    };
    let theirs = others.iter().filter(is_theirs);
    let mut theirs = theirs.map(|(_, statement)| *statement);
    let word = theirs.find(|own| own.form != Form::Reported && !is_past(own))?;
    let place = |span: Span| Passage {
        article: speaking,
        span,
    };
    let cue = word.cue.first().copied();
    let cue = cue.or_else(|| word.origin()?.mention)?;
    Some(Word {
        said: place(word.extent()),
        cue: place(cue),
    })
}

/// The statements of an article that name who makes them. What a medium reports is nobody's answer.
fn voiced<'a>(findings: &Findings, said: &Said<'a>, article: ArticleId) -> Vec<Voiced<'a>> {
    let Some(own) = findings.articles.get(&article) else {
        return Vec::new();
    };
    let text = own.article.text();
    let whole = text.snap(0..text.as_str().len());
    let all = said.in_article(article).around(whole);
    let voiced = all.filter_map(|statement| {
        let origin = statement.origin().filter(|_| !statement.doubtful)?;
        let heard = !matches!(origin.kind, SourceKind::Agency | SourceKind::Medium);
        let keys = || voice_keys(origin, own.article.meta.language);
        heard.then(|| (keys(), statement))
    });
    voiced.collect()
}
