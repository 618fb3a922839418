//! Carrying a correction of one mention over to all that are like it.

use super::{
    Anchor, Belief, Picture, PlacedStatement, PlacedVoice, Project, SourceKey, SourceMention,
    StatementIx, StatementRecord,
};
use crate::text::{Article, ArticleId, Passage, Span};

/// Words that point to whoever was spoken of last, so that they mean nobody beyond their article.
const POINTING: [&str; 12] = [
    "er", "sie", "es", "ihm", "ihr", "ihnen", "he", "she", "it", "they", "him", "them",
];

/// Words before a noun that do not change whom it means: articles, possessives, and what a frame
/// says that somebody gave ("nach Angaben der …").
const LEADING: [&str; 34] = [
    "der",
    "die",
    "das",
    "den",
    "dem",
    "des",
    "ein",
    "eine",
    "einer",
    "einem",
    "einen",
    "eines",
    "the",
    "a",
    "an",
    "sein",
    "seine",
    "seiner",
    "ihre",
    "ihrer",
    "his",
    "her",
    "angaben",
    "angabe",
    "auskunft",
    "aussage",
    "aussagen",
    "worten",
    "darstellung",
    "einschätzung",
    "ansicht",
    "informationen",
    "erkenntnissen",
    "berichten",
];

/// The record of a statement as it is shown, with another chain.
pub fn record(
    article: &Article,
    statement: &PlacedStatement,
    chain: Vec<SourceMention>,
) -> StatementRecord {
    let anchors = |spans: &[Span]| {
        spans
            .iter()
            .filter_map(|span| anchor(article, statement.article, *span))
            .collect()
    };
    StatementRecord {
        content: anchors(&statement.content),
        frame: anchors(&statement.frame),
        cue: anchors(&statement.cue),
        speaker: anchors(&statement.speaker),
        form: statement.form,
        chain,
    }
}

fn anchor(article: &Article, id: ArticleId, span: Span) -> Option<Anchor> {
    let passage = Passage { article: id, span };
    Anchor::of(article, passage)
}

/// The statements to which a correction of the chain of `corrected` to `chain` applies as well,
/// each with its record as it would be then, in the picture's order.
///
/// A statement is like the corrected one where the program took the same words ("die Behörde") for
/// the same source; words are the same but for articles and endings. Pronouns, and sources that
/// follow from the context alone, are alike within one article only. Where the chain only has other
/// sources in the same places, each source is replaced wherever it stands for the same words; where
/// it became longer or shorter, only whole chains of the same words are alike. What a person has
/// decided on is left as it is.
pub fn alike(
    project: &Project,
    picture: &Picture,
    corrected: StatementIx,
    chain: &[SourceKey],
) -> Vec<(StatementIx, StatementRecord)> {
    let model = picture.statement(corrected);
    let Some(article) = project.article(model.article) else {
        return Vec::new();
    };
    if model.chain.iter().map(|voice| &voice.source).eq(chain) {
        return Vec::new();
    }
    let before: Vec<Mention<'_>> = model
        .chain
        .iter()
        .map(|voice| Mention::of(article, model.article, voice))
        .collect();
    let mut found = Vec::new();
    for (index, statement) in picture.statements.iter().enumerate() {
        let ix = StatementIx(index);
        let known = statement
            .chain
            .iter()
            .any(|voice| before.iter().any(|mention| *mention.source == voice.source));
        if ix == corrected || statement.belief != Belief::Suggested || !known {
            continue;
        }
        let Some(own) = project.article(statement.article) else {
            continue;
        };
        if let Some(chain) = carried_over(own, statement, &before, chain) {
            found.push((ix, record(own, statement, chain)));
        }
    }
    found
}

/// The chain of `statement` with the correction made, where it is like the corrected one.
fn carried_over(
    article: &Article,
    statement: &PlacedStatement,
    before: &[Mention<'_>],
    after: &[SourceKey],
) -> Option<Vec<SourceMention>> {
    let own: Vec<Mention<'_>> = statement
        .chain
        .iter()
        .map(|voice| Mention::of(article, statement.article, voice))
        .collect();
    let said = |place: usize| {
        let span = statement.chain.get(place)?.mention?;
        anchor(article, statement.article, span)
    };
    if before.len() == after.len() {
        let mut changed = false;
        let chain = own
            .iter()
            .enumerate()
            .map(|(place, mention)| {
                let new = before
                    .iter()
                    .zip(after)
                    .find(|(old, new)| old.source != *new && mention.is_like(old))
                    .map(|(_, new)| new);
                changed |= new.is_some();
                SourceMention {
                    source: new.unwrap_or(mention.source).clone(),
                    mention: said(place),
                }
            })
            .collect();
        return changed.then_some(chain);
    }
    let same =
        own.len() == before.len() && own.iter().zip(before).all(|(own, old)| own.is_like(old));
    same.then(|| {
        after
            .iter()
            .map(|source| SourceMention {
                source: source.clone(),
                mention: own
                    .iter()
                    .position(|mention| mention.source == source)
                    .and_then(said),
            })
            .collect()
    })
}

/// How a chain names one of its sources.
struct Mention<'a> {
    article: ArticleId,
    source: &'a SourceKey,
    /// The words without articles and endings; nothing where the context alone tells.
    words: Option<Vec<String>>,
}

impl<'a> Mention<'a> {
    fn of(article: &Article, id: ArticleId, voice: &'a PlacedVoice) -> Self {
        Self {
            article: id,
            source: &voice.source,
            words: voice.mention.map(|span| folded(article.slice(span))),
        }
    }

    /// Whether the words tell nothing outside their article.
    fn points(&self) -> bool {
        self.words.as_ref().is_none_or(|words| {
            words.is_empty() || words.len() == 1 && POINTING.contains(&words[0].as_str())
        })
    }

    fn is_like(&self, other: &Self) -> bool {
        self.source == other.source
            && self.words == other.words
            && (self.article == other.article || !self.points())
    }
}

/// Words in small letters, without articles before them and without the endings that case and
/// number give them.
fn folded(words: &str) -> Vec<String> {
    words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .skip_while(|word| LEADING.contains(&word.as_str()))
        .map(|word| without_ending(&word).to_owned())
        .collect()
}

fn without_ending(word: &str) -> &str {
    /// Letters that are left at least.
    const STEM: usize = 5;
    ["es", "en", "er", "em", "e", "s", "n", "r", "m"]
        .iter()
        .filter_map(|ending| word.strip_suffix(ending))
        .find(|stem| stem.chars().count() >= STEM)
        .unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::super::Edit;
    use super::super::sample::Sample;
    use super::*;
    use crate::attribution::SourceKind::{Agency, Institution, Person};

    /// Two articles in which the program took "die Behörde" for the wrong one, and "er" for somebody.
    fn sample() -> Sample {
        let mut sample = Sample::of(&[
            &[
                "Hafen zu",
                "Die Behörde sperrte. Der Behörde zufolge dauert es. Er warte. Auch er hoffe.",
            ],
            &[
                "Sperrung",
                "Laut Behörde ruht alles. Er schweige. Die Polizei sucht. Wie Yonhap von der Behörde weiß.",
            ],
        ]);
        sample.say(0, "sperrte", &[("Zoll", Institution, "Die Behörde")]);
        sample.say(0, "dauert es", &[("Zoll", Institution, "Der Behörde")]);
        sample.say(0, "warte", &[("Kim", Person, "Er")]);
        sample.say(0, "hoffe", &[("Kim", Person, "er")]);
        sample.say(1, "ruht alles", &[("Zoll", Institution, "Behörde")]);
        sample.say(1, "schweige", &[("Kim", Person, "Er")]);
        sample.say(1, "sucht", &[("Zoll", Institution, "Die Polizei")]);
        let chain = [
            ("Yonhap", Agency, "Yonhap"),
            ("Zoll", Institution, "der Behörde"),
        ];
        sample.say(1, "weiß", &chain);
        sample
    }

    /// Corrects the statement on `words` in the first article to `chain` and writes every one that
    /// is like it: its words and what its chain becomes.
    fn check(sample: &Sample, words: &str, chain: &[&str], expected: &[&str]) {
        let picture = sample.picture();
        let ix = picture.statement_at(sample.at(0, words)).unwrap();
        let chain: Vec<SourceKey> = chain.iter().map(|name| SourceKey::new(name)).collect();
        let found: Vec<String> = alike(&sample.project, &picture, ix, &chain)
            .into_iter()
            .map(|(_, record)| {
                let chain: Vec<String> = record
                    .chain
                    .iter()
                    .map(|said| {
                        let words = said.mention.as_ref().map_or("", |anchor| &anchor.quote);
                        format!("{}={words}", said.source)
                    })
                    .collect();
                format!("{}: {}", record.content[0].quote, chain.join(" "))
            })
            .collect();
        assert_eq!(found, expected, "{words}");
    }

    #[test]
    fn the_same_words_for_the_same_source_are_alike() {
        let sample = sample();
        check(&sample, "sperrte", &["Zoll"], &[]);
        check(
            &sample,
            "sperrte",
            &["Hafenamt"],
            &[
                "dauert es: Hafenamt=Der Behörde",
                "ruht alles: Hafenamt=Behörde",
                "weiß: Yonhap=Yonhap Hafenamt=der Behörde",
            ],
        );
        // A pronoun means somebody else in another article.
        check(&sample, "warte", &["Lee"], &["hoffe: Lee=er"]);
        // A chain that becomes longer is a matter of whole chains.
        check(
            &sample,
            "sperrte",
            &["Yonhap", "Zoll"],
            &[
                "dauert es: Yonhap= Zoll=Der Behörde",
                "ruht alles: Yonhap= Zoll=Behörde",
            ],
        );
        check(&sample, "sperrte", &[], &["dauert es: ", "ruht alles: "]);
    }

    #[test]
    fn what_a_person_decided_is_left_alone() {
        let mut sample = sample();
        let accepted = sample.at(0, "dauert es");
        let verdict = Some(super::super::Verdict::Accepted);
        sample
            .edit(Edit::JudgeStatement(accepted, verdict))
            .unwrap();
        let made = sample.record(1, "ruht alles", &["NIS"]);
        let edit = Edit::MakeStatement {
            replaces: Some(sample.at(1, "ruht alles")),
            article: ArticleId(1),
            statement: made,
        };
        sample.edit(edit).unwrap();
        check(
            &sample,
            "sperrte",
            &["Hafenamt"],
            &["weiß: Yonhap=Yonhap Hafenamt=der Behörde"],
        );
    }

    #[test]
    fn words_are_the_same_but_for_articles_and_endings() {
        let check = |one: &str, other: &str, expected: bool| {
            assert_eq!(folded(one) == folded(other), expected, "{one} / {other}");
        };
        check("die Behörde", "der Behörde", true);
        check("Der Geheimdienst", "des Geheimdienstes", true);
        check(
            "südkoreanischer Geheimdienst",
            "dem südkoreanischen Geheimdienst",
            true,
        );
        check("Angaben der Behörde", "die Behörde", true);
        check("the agency", "The Agency", true);
        check("die Behörde", "die Polizei", false);
        check("er", "sie", false);
        check("NIS", "NISA", false);
        check("der Minister", "der Ministerpräsident", false);
    }
}
