//! Headings whose part before the colon may be a topic or a source, "Estland: …": what stands below them tells.

use super::super::known;
use super::super::statement::{Chained, Form, SourceKind, Statement};
use super::Reader;
use crate::text::{Language, Span};

impl Reader<'_> {
    /// Adds the statements of headings whose part before the colon speaks further down as well.
    pub(super) fn settle_headings(&mut self) {
        let headings = std::mem::take(&mut self.unsure);
        let settled: Vec<Statement> = headings
            .into_iter()
            .filter_map(|it| self.settled_heading(it))
            .collect();
        self.statements.extend(settled);
    }

    /// The statement of a heading, where what stands before its colon speaks below.
    fn settled_heading(&self, mut statement: Statement) -> Option<Statement> {
        if statement.form == Form::Direct && statement.chain.is_empty() {
            let below = self.says_so_below(&statement);
            // Nobody below says so: the words stay nobody's in English, where they stand for the whole story.
            if below.is_none() && self.language != Language::English {
                return None;
            }
            statement.chain = below.unwrap_or_default();
            return Some(statement);
        }
        let name = statement.chain.first()?.name.clone();
        // "Staatsanwaltschaft: …" over statements of the "Staatsanwaltschaft Hagen".
        let longer = |other: &str| {
            other
                .strip_prefix(name.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        let spoken = self
            .statements
            .iter()
            .flat_map(|it| it.chain.last())
            .find(|it| longer(&it.name) || it.speaks_for.as_deref() == Some(name.as_str()));
        let Some(spoken) = spoken else {
            // "Südkorea: …" over words of its service or a ministry.
            let country = known::country(&name).is_some();
            let own = country && self.opens_below(&statement, &name);
            return own.then_some(statement);
        };
        if longer(&spoken.name)
            && let Some(link) = statement.chain.first_mut()
        {
            link.name.clone_from(&spoken.name);
        }
        Some(statement)
    }

    /// Who says the words below that a heading quotes: "“A wall of mud”: village counts losses".
    fn says_so_below(&self, heading: &Statement) -> Option<Vec<Chained>> {
        let letters = |span: &Span| {
            let text = self.article.slice(*span).to_lowercase();
            words(&text).collect::<Vec<_>>().join(" ")
        };
        let quoted = letters(heading.content.first()?);
        if quoted.is_empty() {
            return None;
        }
        let said = self.statements.iter().find(|it| {
            it.form == Form::Direct
                && it
                    .content
                    .iter()
                    .any(|part| letters(part).contains(&quoted))
        })?;
        Some(
            said.chain
                .iter()
                .map(|it| Chained {
                    mention: None,
                    ..it.clone()
                })
                .collect(),
        )
    }

    /// Whether a body of the country before the colon opens what stands below the heading, and either gives the
    /// number of the heading, "Finnland: 40 Funkbojen verschwunden", or the heading tells what is in another
    /// country, "Finnland: Werft in Estland überfallen".
    fn opens_below(&self, heading: &Statement, country: &str) -> bool {
        let end = heading.extent().end();
        let below = self
            .statements
            .iter()
            .filter(|it| it.extent().start() >= end)
            .min_by_key(|it| it.extent().start());
        let Some(below) = below else {
            return false;
        };
        let body = below.chain.last().is_some_and(|it| {
            matches!(
                it.kind,
                SourceKind::Government | SourceKind::IntelligenceService
            ) && self.memory.belongs_to(it, country)
        });
        if !body {
            return false;
        }
        let number = |text: &str| {
            words(text)
                .find(|it| it.starts_with(|digit: char| digit.is_ascii_digit()))
                .map(str::to_owned)
        };
        let (head, said) = (heading.extent(), below.extent());
        let counts = number(self.article.slice(head));
        let counted = counts.is_some() && counts == number(self.article.slice(said));
        // What happened in the country before the colon would stand there without another.
        let elsewhere = words(self.article.slice(head))
            .zip(words(self.article.slice(head)).skip(1))
            .any(|(before, place)| {
                matches!(before, "in" | "nach" | "über" | "aus" | "bei")
                    && known::country(place).is_some_and(|it| it.name != country)
            });
        let near = self
            .article
            .blocks()
            .iter()
            .find(|it| it.span.start() >= end)
            .is_some_and(|it| it.span.contains(said));
        counted || elsewhere && near
    }
}

/// The words of a heading without the marks around them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|it: char| it.is_whitespace() || it == '-')
        .map(|it| it.trim_matches(|mark: char| !mark.is_alphanumeric()))
}
