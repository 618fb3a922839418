use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use proptest::collection::vec;
use proptest::prelude::*;

use super::super::crew::tests::Contrary;
use super::super::{Link, Progress, Unwatched, gather};
use super::*;
use crate::attribution::Statement;
use crate::text::{BlockKind, Language, Metadata, Passage};

type Numbered = Vec<(ArticleId, Arc<Article>)>;

fn article(text: &str, language: Language) -> Arc<Article> {
    let meta = Metadata {
        language,
        ..Metadata::default()
    };
    let blocks = text
        .split('\n')
        .map(|block| (BlockKind::Paragraph, 0, block));
    Arc::new(Article::from_blocks(blocks, meta))
}

fn numbered<'a>(texts: impl IntoIterator<Item = &'a str>) -> Numbered {
    let articles = texts
        .into_iter()
        .map(|text| article(text, Language::German));
    (1..).map(ArticleId).zip(articles).collect()
}

fn analysed(articles: &[(ArticleId, Arc<Article>)], earlier: Option<&Findings>) -> Findings {
    analyse(articles, earlier, &Unwatched).expect("nobody cancels")
}

const STORY: [&str; 4] = [
    "Der Deich bei Torgau hielt dem Wasser stand. In Passau riss die Flut eine Brücke fort.",
    "In Passau zerstörte das Hochwasser eine Brücke. Der Landrat trat zurück.",
    "Der Landrat von Passau hat seinen Rücktritt erklärt. Der Deich in Torgau hielt.",
    "Der Landrat von Passau hat seinen Rücktritt erklärt. In Celle fallen 1400 Stellen weg.",
];

#[test]
fn what_was_known_before_does_not_show() {
    let articles = numbered(STORY);
    let all = analysed(&articles, None);
    let first = analysed(&articles[..3], None);
    let grown = analysed(&articles, Some(&first));
    assert_eq!(grown, all);
    let turned: Vec<_> = articles.iter().rev().cloned().collect();
    assert_eq!(analysed(&turned, None), all);
    let shrunk = analysed(&articles[1..], Some(&all));
    assert!(!shrunk.links.is_empty());
    assert_eq!(shrunk, analysed(&articles[1..], None));
}

#[test]
fn one_more_article_leaves_the_work_on_the_others_alone() {
    let articles = numbered(STORY);
    let first = analysed(&articles[..3], None);
    let grown = analysed(&articles, Some(&first));
    for (id, own) in &first.articles {
        assert!(Arc::ptr_eq(own, &grown.articles[id]));
    }
    for (pair, common) in &first.pairs {
        assert!(Arc::ptr_eq(common, &grown.pairs[pair]));
    }
}

#[test]
fn corrected_metadata_costs_no_analysis() {
    let articles = numbered(STORY);
    let before = analysed(&articles, None);
    let mut corrected = articles.clone();
    let mut one = Article::clone(&corrected[1].1);
    one.meta.provider = Some("dpa".to_owned());
    corrected[1].1 = Arc::new(one);
    let counting = Counting::new(usize::MAX);
    let after = analyse(&corrected, Some(&before), &counting).expect("nobody cancels");
    assert_eq!(after.links, before.links);
    assert_eq!(after.articles[&ArticleId(2)].article, corrected[1].1);
    let told = counting.heard.into_inner().expect("nobody panicked");
    assert_eq!(told, [Progress { done: 1, total: 1 }]);
}

/// Stops after some questions and keeps what it hears.
struct Counting {
    asked: AtomicUsize,
    patience: usize,
    heard: Mutex<Vec<Progress>>,
}

impl Counting {
    fn new(patience: usize) -> Self {
        Self {
            asked: AtomicUsize::new(0),
            patience,
            heard: Mutex::default(),
        }
    }
}

impl Watch for Counting {
    fn cancelled(&self) -> bool {
        self.asked.fetch_add(1, Ordering::Relaxed) >= self.patience
    }
    fn progress(&self, progress: Progress) {
        if let Ok(mut heard) = self.heard.lock() {
            heard.push(progress);
        }
    }
}

#[test]
fn an_analysis_tells_how_far_it_is_and_can_be_stopped() {
    let articles = numbered(STORY);
    let patient = Counting::new(usize::MAX);
    let findings = analyse(&articles, None, &patient).expect("nobody cancels");
    let pairs = findings.pairs.len();
    let asked = patient.asked.into_inner();
    assert!(asked >= articles.len() + pairs, "{asked}");
    let told = patient.heard.into_inner().expect("nobody panicked");
    let share = |progress: &Progress| progress.done as f64 / progress.total as f64;
    assert!(told.windows(2).all(|two| share(&two[0]) <= share(&two[1])));
    assert_eq!(told.len(), articles.len() + pairs + 1);
    assert_eq!(told.last().map(share), Some(1.0));
    for patience in 0..asked {
        let stopped = analyse(&articles, None, &Counting::new(patience));
        assert_eq!(stopped, Err(Cancelled), "{patience}");
    }
}

#[test]
fn articles_of_different_stories_are_not_compared() {
    let texts = [
        STORY[0],
        "Die Notenbank in Oslo erhöhte den Leitzins auf 3,5 Prozent.",
        STORY[1],
    ];
    let findings = analysed(&numbered(texts), None);
    let pairs: Vec<_> = findings.pairs.keys().copied().collect();
    assert_eq!(pairs, [(ArticleId(1), ArticleId(3))]);
}

fn links_between(findings: &Findings, left: u32, right: u32) -> Vec<Link> {
    let between = |link: &&Link| {
        (link.left.article, link.right.article) == (ArticleId(left), ArticleId(right))
    };
    findings.links.iter().filter(between).copied().collect()
}

#[test]
fn copies_of_one_text_are_linked_like_any_other_articles() {
    let findings = analysed(&numbered([STORY[0], STORY[1], STORY[0], STORY[0]]), None);
    let between = |left, right| -> Vec<(usize, usize)> {
        let links = links_between(&findings, left, right);
        let places = links.iter();
        places
            .map(|link| (link.left.span.start(), link.right.span.start()))
            .collect()
    };
    assert_eq!(between(1, 3).len(), 2);
    assert_eq!(between(1, 3), between(3, 4));
    assert_eq!(between(1, 3), between(1, 4));
    assert!(!between(2, 3).is_empty());
    assert_eq!(between(2, 3), between(2, 4));
    let own = |id| &findings.articles[&ArticleId(id)];
    assert!(Arc::ptr_eq(&own(1).features, &own(4).features));
    assert_eq!(
        findings.copies.into_iter().collect::<Vec<_>>(),
        [(ArticleId(3), ArticleId(1)), (ArticleId(4), ArticleId(1))]
    );
}

#[test]
fn very_many_copies_of_one_text_are_linked_to_the_first() {
    let count = MOST_COPIES + 150;
    let mut texts = vec![STORY[0]; count];
    texts.push(STORY[1]);
    let articles = numbered(texts);
    let findings = analysed(&articles, None);
    let last = ArticleId(count as u32);
    let other = ArticleId(count as u32 + 1);
    let within = MOST_COPIES * (MOST_COPIES - 1) / 2;
    assert_eq!(findings.pairs.len(), within + 150 + MOST_COPIES);
    assert_eq!(links_between(&findings, 1, last.0).len(), 2);
    assert!(!findings.pairs.contains_key(&(ArticleId(2), last)));
    assert!(!links_between(&findings, 1, other.0).is_empty());
    assert!(!findings.pairs.contains_key(&(last, other)));
    // The first one goes: the next one takes its place.
    let shrunk = analysed(&articles[1..], Some(&findings));
    assert_eq!(shrunk, analysed(&articles[1..], None));
    assert!(shrunk.pairs.contains_key(&(ArticleId(2), last)));
}

/// Sentences that property tests make articles of: two fields, so that some articles are kin and
/// some are not.
const SENTENCES: [&str; 10] = [
    "Der Deich bei Torgau hielt dem Wasser stand.",
    "In Passau riss die Flut eine Brücke fort, sagte Landrat Ernst Huber.",
    "Der Landrat von Passau hat seinen Rücktritt erklärt.",
    "1200 Helfer sind im Einsatz, teilte das Rote Kreuz mit.",
    "Das Hochwasser zerstörte in der Nacht eine Brücke in Passau.",
    "Die Notenbank in Oslo erhöhte den Leitzins auf 3,5 Prozent.",
    "Der Zinssatz steigt auf 3,5 Prozent, beschlossen die Währungshüter.",
    "Die Inflation liegt laut Statistikamt bei 4,1 Prozent.",
    "Analysten hatten mit dem Schritt der Notenbank gerechnet.",
    "Das teilte sie am Freitag mit.",
];

fn composed() -> impl Strategy<Value = String> {
    vec(0..SENTENCES.len(), 0..5).prop_map(|places| {
        let told: Vec<&str> = places.into_iter().map(|place| SENTENCES[place]).collect();
        told.join(" ")
    })
}

/// What somebody does to a collection of articles.
#[derive(Clone, Debug)]
enum Step {
    Add(String),
    Remove(usize),
    Replace(usize, String),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        composed().prop_map(Step::Add),
        (0_usize..8).prop_map(Step::Remove),
        (0_usize..8, composed()).prop_map(|(at, text)| Step::Replace(at, text)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_way_to_a_collection_does_not_show_in_its_findings(
        texts in vec(composed(), 1..6),
        steps in vec(step(), 1..6),
    ) {
        let mut articles = numbered(texts.iter().map(String::as_str));
        let mut next = articles.len() as u32 + 1;
        let mut findings = analysed(&articles, None);
        for step in steps {
            match step {
                Step::Add(text) => {
                    articles.insert(0, (ArticleId(next), article(&text, Language::German)));
                    next += 1;
                }
                Step::Remove(at) if at < articles.len() => {
                    articles.remove(at);
                }
                Step::Replace(at, text) if at < articles.len() => {
                    articles[at].1 = article(&text, Language::German);
                }
                Step::Remove(_) | Step::Replace(..) => {}
            }
            findings = analysed(&articles, Some(&findings));
            let expected = analysed(&articles, None);
            prop_assert_eq!(&findings, &expected);
            let contrary = analyse_with(&articles, None, &Unwatched, &Contrary);
            prop_assert_eq!(contrary, Ok(expected));
        }
    }

    #[test]
    fn what_two_articles_share_does_not_depend_on_third_ones(texts in vec(composed(), 2..7)) {
        let articles = numbered(texts.iter().map(String::as_str));
        let all = analysed(&articles, None);
        let two = analysed(&articles[..2], None);
        let ids = (ArticleId(1), ArticleId(2));
        prop_assert_eq!(two.pairs.get(&ids), all.pairs.get(&ids));
    }
}

/// Texts that no newsroom sends but that files may hold.
fn odd() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,300}",
        "[0-9 .,%€-]{0,300}",
        "[\\p{Han}\\p{Arabic}\\p{Cyrillic}。، ]{0,120}",
        ("[a-zäöüß„“»«:,]{1,12} ?", 1_usize..600).prop_map(|(word, times)| word.repeat(times)),
        (composed(), 1_usize..40).prop_map(|(text, times)| text.repeat(times)),
        composed().prop_map(|text| text.replace(['.', ','], "")),
        composed().prop_map(|text| text.replace(' ', "\u{a0}\n")),
    ]
}

fn language() -> impl Strategy<Value = Language> {
    prop_oneof![
        Just(Language::German),
        Just(Language::English),
        Just(Language::Other)
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_articles_are_analysed(texts in vec((odd(), language()), 0..5)) {
        let articles = texts.iter().map(|(text, language)| article(text, *language));
        let articles: Numbered = (1..).map(ArticleId).zip(articles).collect();
        let findings = analysed(&articles, None);
        let again = analyse_with(&articles, None, &Unwatched, &Contrary);
        prop_assert_eq!(again.as_ref(), Ok(&findings));

        let inside = |passage: Passage| {
            let own = findings.articles.get(&passage.article);
            own.is_some_and(|own| own.article.text().all().contains(passage.span))
        };
        for link in &findings.links {
            prop_assert!(link.left.article < link.right.article);
            prop_assert!(inside(link.left) && inside(link.right), "{:?}", link);
        }
        let order: Vec<_> = findings.links.iter().map(|link| (link.left, link.right)).collect();
        prop_assert!(order.is_sorted());
        let statements: Vec<Passage> = findings
            .articles
            .iter()
            .flat_map(|(id, own)| {
                let extents = own.statements.iter().map(Statement::extent);
                extents.map(|span| Passage { article: *id, span })
            })
            .collect();
        prop_assert!(statements.iter().all(|extent| inside(*extent)));
        for claim in gather(&findings, &statements, &findings.links, &[]) {
            prop_assert!(claim.members.iter().all(|member| inside(*member)));
        }
    }
}

#[test]
fn huge_and_monotonous_texts_end() {
    let long = "Der Deich hielt und ".repeat(10_000);
    let word = "Wasser ".repeat(100_000);
    let digits = "12345 ".repeat(10_000);
    let glued = "Deichhochwasser".repeat(15_000);
    let quoted = "„Wasser“, ".repeat(5_000);
    let chinese = "大洪水が町を襲った。".repeat(2_000);
    for text in [&long, &word, &digits, &glued, &quoted, &chinese] {
        // Nearly the same text twice, so that the two are really compared.
        let other = format!("{STORY0} {text}", STORY0 = STORY[0]);
        let findings = analysed(&numbered([text.as_str(), &other, STORY[0]]), None);
        let links = findings.links.len();
        assert!(links <= 12_000, "{links} links of {:?}", &text[..12]);
    }
}
