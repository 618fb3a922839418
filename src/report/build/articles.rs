//! The articles with their metadata and a fingerprint of their text.

use super::{Review, plain};
use crate::report::document::{Block, Line, Segment};
use crate::report::fingerprint::sha256;
use crate::review::Entry;
use crate::text::{Embargo, Language, Moment, Standing};

impl Review<'_> {
    pub(super) fn articles(&self) -> Vec<Block> {
        if self.project.articles.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![self.heading("articles", "report-articles")];
        blocks.extend(
            self.project
                .articles
                .iter()
                .map(|entry| self.article(entry)),
        );
        blocks
    }

    /// A moment as the copy gives it, with its distance from UTC where that is known.
    fn zoned(&self, moment: Moment) -> String {
        let at = self.moment(moment.at());
        match moment.offset() {
            Some(offset) => format!("{at} (UTC{offset})"),
            None => at,
        }
    }

    fn article(&self, entry: &Entry) -> Block {
        let article = &entry.article;
        let meta = &article.meta;
        let mut facts = Vec::new();
        let mut add = |key: &str, value: Option<String>| {
            if let Some(value) = value {
                facts.push(self.fact(key, vec![plain(value)]));
            }
        };
        add("metadata-headline", meta.headline.clone());
        add("metadata-provider", meta.provider.clone());
        let day = meta.published.map(|day| self.texts.date(day));
        let time = meta.time.map(|time| {
            let time = time.strftime("%H:%M").to_string();
            self.texts.with("compare-time", &[("time", time.into())])
        });
        let published: Vec<String> = day.into_iter().chain(time).collect();
        add(
            "report-published",
            (!published.is_empty()).then(|| published.join(", ")),
        );
        add("metadata-place", meta.place.clone());
        add("metadata-byline", meta.byline.clone());
        add("metadata-credit", meta.credit.clone());
        add("report-copyright", meta.copyright.clone());
        let embargo = meta.embargo.as_ref().map(|embargo| match embargo {
            Embargo::Until(moment) => self.zoned(*moment),
            Embargo::Unstated => self.texts.get("report-embargo-unstated"),
        });
        add("report-embargo", embargo);
        let standing = match meta.standing {
            Standing::Usable => None,
            Standing::Withheld => Some("report-withheld"),
            Standing::Withdrawn => Some("report-withdrawn"),
        };
        add("report-standing", standing.map(|key| self.texts.get(key)));
        let version = meta.version.map(|version| version.to_string());
        let version: Vec<String> = meta.mark.clone().into_iter().chain(version).collect();
        add(
            "report-version",
            (!version.is_empty()).then(|| version.join(" · ")),
        );
        add("report-sent", meta.sent.map(|moment| self.zoned(moment)));
        add(
            "report-urgency",
            meta.urgency.map(|urgency| urgency.to_string()),
        );
        add(
            "report-hops",
            (!meta.hops.is_empty()).then(|| meta.hops.join(" → ")),
        );
        add("report-slug", meta.slug.clone());
        add("report-item", meta.item.clone());
        add(
            "metadata-language",
            Some(self.texts.get(match meta.language {
                Language::German => "language-german",
                Language::English => "language-english",
                Language::Other => "language-other",
            })),
        );
        add("report-file", article.file.clone());
        let claims = self
            .picture
            .claims
            .iter()
            .filter(|card| card.articles.contains(&entry.id))
            .count();
        add(
            "report-holds",
            Some(self.counted("report-count-claims", claims)),
        );
        facts.push(self.fact("report-sha256", vec![Segment::Code(sha256(article))]));
        let place = self
            .project
            .articles
            .iter()
            .position(|other| other.id == entry.id)
            .unwrap_or_default();
        let title: Line = vec![Segment::Strong(self.project.label(entry.id))];
        Block::Card {
            name: format!("article-{}", place + 1),
            title,
            blocks: vec![Block::Facts(facts)],
        }
    }
}
