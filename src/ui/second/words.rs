//! What an entry is about, what either review says of it, and in what they differ.

use lucide_icons::Icon;

use super::Second;
use crate::review::second::{
    ClaimPair, Item, Judged, LinkPair, SourcePair, StatementPair, Trait, Two,
};
use crate::review::{Credibility, PlacedSource, Reliability, SourceKey, Verdict, listing};
use crate::text::Passage;
use crate::ui::{Scene, chain, names};

/// An entry in words.
pub(super) struct Said {
    /// What sort of thing it is about.
    pub(super) icon: Icon,
    /// Its words in the articles, or its name.
    pub(super) about: String,
    /// The words that a link ties them to.
    pub(super) tied: Option<String>,
    /// What either review says of it, in short.
    pub(super) sides: Two<String>,
    /// In what they differ; that they agree where they do.
    pub(super) remark: String,
    /// Whether they differ.
    pub(super) differs: bool,
}

/// One thing that either review says of an entry.
pub(super) struct Point {
    /// What it is: "Yonhap", "Note".
    pub(super) name: String,
    /// What either says.
    pub(super) sides: Two<String>,
    /// Whether that differs.
    pub(super) differs: bool,
}

impl Said {
    /// Its words, and those that a link ties them to.
    pub(super) fn in_full(&self) -> String {
        match &self.tied {
            Some(tied) => format!("{} ↔ {tied}", self.about),
            None => self.about.clone(),
        }
    }
}

/// The key of the title that entries of this kind stand under.
pub(super) fn title(item: Item) -> &'static str {
    match item {
        Item::Claim(_) => "second-claims",
        Item::Link(_) => "second-links",
        Item::Statement(_) => "second-statements",
        Item::Source(_) => "second-sources",
    }
}

/// What is said of an entry in the list. Empty where there is no such entry.
pub(super) fn said(scene: &Scene<'_>, second: &Second, item: Item) -> Said {
    let comparison = second.held.comparison();
    let found = match item {
        Item::Claim(at) => comparison.claims.get(at).map(|it| claim(scene, second, it)),
        Item::Link(at) => comparison.links.get(at).map(|it| link(scene, it)),
        Item::Statement(at) => comparison.statements.get(at).map(|it| statement(scene, it)),
        Item::Source(at) => comparison.sources.get(at).map(|it| source(scene, it)),
    };
    found.unwrap_or(Said {
        icon: Icon::Minus,
        about: String::new(),
        tied: None,
        sides: Two::default(),
        remark: String::new(),
        differs: false,
    })
}

/// Everything that is said of an entry, first what differs.
pub(super) fn points(scene: &Scene<'_>, second: &Second, item: Item) -> Vec<Point> {
    let comparison = second.held.comparison();
    let found = match item {
        Item::Claim(at) => comparison.claims.get(at).map(|it| of_claim(scene, it)),
        Item::Link(at) => comparison.links.get(at).map(|it| {
            vec![Point {
                name: scene.texts.get("second-decision"),
                sides: it.verdicts.map(|verdict| linked(scene, *verdict)),
                differs: it.differs(),
            }]
        }),
        Item::Statement(at) => comparison
            .statements
            .get(at)
            .map(|it| of_statement(scene, it)),
        Item::Source(at) => comparison.sources.get(at).map(|it| of_source(scene, it)),
    };
    let mut points = found.unwrap_or_default();
    points.sort_by_key(|point| !point.differs);
    points
}

/// Words of an article in one line.
fn words(scene: &Scene<'_>, place: Passage) -> String {
    let words = scene
        .article(place.article)
        .map_or("", |article| article.slice(place.span));
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn claim(scene: &Scene<'_>, second: &Second, pair: &ClaimPair) -> Said {
    let (here, there) = (scene.project(), &second.held.fitted().project);
    let place = pair.claims.here.map_or(pair.place, |ix| {
        listing::wording(here, scene.picture, scene.picture.claim(ix))
    });
    let codes = Two {
        here: pair
            .claims
            .here
            .and_then(|ix| listing::code(here, scene.picture.claim(ix))),
        there: pair
            .claims
            .there
            .and_then(|ix| listing::code(there, second.held.picture().claim(ix))),
    };
    let code = |code: Option<String>, note: &str| {
        code.unwrap_or_else(|| {
            scene.texts.get(if note.trim().is_empty() {
                "claims-unrated"
            } else {
                "second-only-note"
            })
        })
    };
    Said {
        icon: Icon::Gauge,
        about: words(scene, place),
        tied: None,
        sides: Two {
            here: code(codes.here, &pair.notes.here),
            there: code(codes.there, &pair.notes.there),
        },
        remark: in_claim(scene, pair),
        differs: pair.differs(),
    }
}

/// In what two ratings of a claim differ.
fn in_claim(scene: &Scene<'_>, pair: &ClaimPair) -> String {
    let rated = pair.rated();
    let both = rated.here == rated.there;
    let found = [
        ("second-rated-here", rated.here && !rated.there),
        ("second-rated-there", rated.there && !rated.here),
        ("second-reliability", both && pair.differs_in_reliability()),
        ("second-credibility", both && pair.differs_in_credibility()),
        ("second-note", both && pair.differs_in_note()),
        ("second-regrouped", pair.regrouped),
    ];
    remark(scene, &found)
}

/// The differences that there are, one after the other.
fn remark(scene: &Scene<'_>, found: &[(&str, bool)]) -> String {
    let found: Vec<String> = found
        .iter()
        .filter(|(_, differs)| *differs)
        .map(|(key, _)| scene.texts.get(key))
        .collect();
    if found.is_empty() {
        scene.texts.get("second-same")
    } else {
        found.join(" · ")
    }
}

fn of_claim(scene: &Scene<'_>, pair: &ClaimPair) -> Vec<Point> {
    let texts = scene.texts;
    let letter = |letter: &Option<Reliability>| {
        letter.map_or_else(
            || texts.get("claims-unrated"),
            |it| format!("{} · {}", it.letter(), names::reliability(texts, it)),
        )
    };
    let digit = |digit: &Option<Credibility>| {
        digit.map_or_else(
            || texts.get("claims-unrated"),
            |it| format!("{} · {}", it.digit(), names::credibility(texts, it)),
        )
    };
    let mut points: Vec<Point> = pair
        .reliability
        .iter()
        .map(|(key, rated)| Point {
            name: chain::name(scene, key),
            sides: rated.map(letter),
            differs: !rated.agree(),
        })
        .collect();
    if pair.credibility.here.is_some() || pair.credibility.there.is_some() {
        points.push(Point {
            name: texts.get("second-information"),
            sides: pair.credibility.map(digit),
            differs: pair.differs_in_credibility(),
        });
    }
    let written = |note: &String| match note.trim() {
        "" => "–".to_owned(),
        note => note.to_owned(),
    };
    if pair.notes.here.trim() != pair.notes.there.trim() || !pair.notes.here.trim().is_empty() {
        points.push(Point {
            name: texts.get("score-note"),
            sides: pair.notes.map(written),
            differs: pair.differs_in_note(),
        });
    }
    if !pair.reviewers.here.is_empty() || !pair.reviewers.there.is_empty() {
        points.push(Point {
            name: texts.get("second-reviewer"),
            sides: pair.reviewers.map(written),
            differs: false,
        });
    }
    points
}

fn link(scene: &Scene<'_>, pair: &LinkPair) -> Said {
    let links = pair.links();
    let against = links.here.is_some() && links.there.is_some();
    Said {
        icon: Icon::Link,
        about: words(scene, pair.left),
        tied: Some(words(scene, pair.right)),
        sides: pair.verdicts.map(|verdict| linked(scene, *verdict)),
        remark: decided(scene, against && pair.differs(), &links),
        differs: pair.differs(),
    }
}

/// Who decides, or that both decide against each other.
fn decided<T>(scene: &Scene<'_>, against: bool, sides: &Two<Option<T>>) -> String {
    let found = [
        ("second-against", against),
        (
            "second-decided-here",
            sides.here.is_some() && sides.there.is_none(),
        ),
        (
            "second-decided-there",
            sides.there.is_some() && sides.here.is_none(),
        ),
    ];
    remark(scene, &found)
}

fn linked(scene: &Scene<'_>, verdict: Option<Verdict>) -> String {
    scene.texts.get(match verdict {
        None => "second-undecided",
        Some(Verdict::Accepted) => "second-link-confirmed",
        Some(Verdict::Rejected) => "second-link-undone",
        Some(Verdict::Made) => "second-link-made",
    })
}

fn statement(scene: &Scene<'_>, pair: &StatementPair) -> Said {
    let stands = pair.judged.map(|it| it.as_ref().map(Judged::stands));
    let remark = if stands.here == Some(true) && stands.there == Some(true) {
        let found = [
            ("second-other-source", pair.differs_in_sources()),
            ("second-other-form", pair.differs_in_form()),
            ("second-other-words", pair.differs_in_words()),
        ];
        remark(scene, &found)
    } else {
        let against = stands.here.is_some() && stands.there.is_some() && pair.differs();
        decided(scene, against, &stands)
    };
    Said {
        icon: Icon::MessageSquareQuote,
        about: words(scene, pair.place),
        tied: None,
        sides: pair.judged.map(|it| judged(scene, it.as_ref())),
        remark,
        differs: pair.differs(),
    }
}

/// What was decided on a statement: "accepted: Yonhap → NIS".
fn judged(scene: &Scene<'_>, judged: Option<&Judged>) -> String {
    let Some(judged) = judged else {
        return scene.texts.get("second-undecided");
    };
    let what = scene.texts.get(match judged.verdict {
        Verdict::Accepted => "second-statement-accepted",
        Verdict::Rejected => "second-statement-rejected",
        Verdict::Made => "second-statement-made",
    });
    if judged.stands() {
        format!("{what}: {}", sources_of(scene, &judged.chain))
    } else {
        what
    }
}

fn sources_of(scene: &Scene<'_>, chain: &[SourceKey]) -> String {
    let names: Vec<String> = chain.iter().map(|key| chain::name(scene, key)).collect();
    if names.is_empty() {
        scene.texts.get("chain-nobody")
    } else {
        names.join(" → ")
    }
}

fn of_statement(scene: &Scene<'_>, pair: &StatementPair) -> Vec<Point> {
    let (here, there) = (pair.judged.here.as_ref(), pair.judged.there.as_ref());
    let mut points = vec![Point {
        name: scene.texts.get("second-decision"),
        sides: pair.judged.map(|it| judged(scene, it.as_ref())),
        differs: pair.differs(),
    }];
    let (Some(here), Some(there)) = (here, there) else {
        return points;
    };
    if let (Some(own), Some(other)) = (here.form, there.form)
        && own != other
    {
        points.push(Point {
            name: scene.texts.get("statement-form"),
            sides: Two {
                here: names::form(scene.texts, own),
                there: names::form(scene.texts, other),
            },
            differs: true,
        });
    }
    if here.stands() && there.stands() && here.content != there.content {
        let content = |judged: &Judged| {
            let parts = judged.content.iter().map(|span| {
                let place = Passage {
                    article: pair.place.article,
                    span: *span,
                };
                words(scene, place)
            });
            parts.collect::<Vec<_>>().join(" … ")
        };
        points.push(Point {
            name: scene.texts.get("second-words"),
            sides: Two {
                here: content(here),
                there: content(there),
            },
            differs: true,
        });
    }
    points
}

fn source(scene: &Scene<'_>, pair: &SourcePair) -> Said {
    let points = of_source(scene, pair);
    let one = pair.sources.here.is_none() || pair.sources.there.is_none();
    let remark = if one {
        scene.texts.get(if pair.sources.here.is_some() {
            "second-source-here"
        } else {
            "second-source-there"
        })
    } else {
        let names: Vec<String> = points.iter().map(|point| point.name.clone()).collect();
        names.join(" · ")
    };
    let either = pair.sources.here.as_ref().or(pair.sources.there.as_ref());
    Said {
        icon: Icon::Users,
        about: either.map_or_else(String::new, |source| names::source(scene, source)),
        tied: None,
        sides: points
            .into_iter()
            .next()
            .map_or_else(Two::default, |point| point.sides),
        remark,
        differs: true,
    }
}

fn of_source(scene: &Scene<'_>, pair: &SourcePair) -> Vec<Point> {
    if pair.sources.here.is_none() || pair.sources.there.is_none() {
        let there = |source: &Option<PlacedSource>| {
            source.as_ref().map_or_else(
                || scene.texts.get("second-source-none"),
                |source| names::kind(scene.texts, source.kind),
            )
        };
        return vec![Point {
            name: scene.texts.get("sources-kind"),
            sides: pair.sources.map(there),
            differs: true,
        }];
    }
    pair.traits
        .iter()
        .map(|what| Point {
            name: scene.texts.get(match what {
                Trait::Name => "sources-name",
                Trait::Kind => "sources-kind",
                Trait::Aliases => "sources-aliases",
                Trait::Reliability => "sources-reliability",
                Trait::SpeaksFor => "second-speaks-for",
            }),
            sides: sides_of(scene, pair, *what),
            differs: true,
        })
        .collect()
}

/// What a trait of a source is on either side; of its other names those that only one side has.
fn sides_of(scene: &Scene<'_>, pair: &SourcePair, what: Trait) -> Two<String> {
    let none = || "–".to_owned();
    let value = |source: &PlacedSource, other: Option<&PlacedSource>| match what {
        Trait::Name => source.name.clone(),
        Trait::Kind => names::kind(scene.texts, source.kind),
        Trait::Reliability => source
            .reliability
            .map_or_else(none, |it| it.letter().to_string()),
        Trait::SpeaksFor => source
            .speaks_for
            .as_ref()
            .map_or_else(none, |key| chain::name(scene, key)),
        Trait::Aliases => {
            let known = |name: &str| {
                other.is_some_and(|it| {
                    it.names()
                        .any(|it| it.to_lowercase() == name.to_lowercase())
                })
            };
            let own = source.names().filter(|name| *name != source.name);
            let own: Vec<&str> = own.filter(|name| !known(name)).collect();
            if own.is_empty() {
                none()
            } else {
                own.join(", ")
            }
        }
    };
    let (here, there) = (pair.sources.here.as_ref(), pair.sources.there.as_ref());
    Two {
        here: here.map_or_else(none, |source| value(source, there)),
        there: there.map_or_else(none, |source| value(source, here)),
    }
}
