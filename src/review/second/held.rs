//! A second review kept beside the open one while that goes on.

use std::sync::Arc;

use super::{Comparison, Fitted, Tally, compare, fitted};
use crate::comparison::Findings;
use crate::review::{Entry, Picture, Project};

/// A second review, held against the open one as that is now.
#[derive(Clone, Debug)]
pub struct Held {
    /// As it was read.
    read: Project,
    /// The articles of the open review that it was told in the ids of.
    articles: Vec<Entry>,
    findings: Arc<Findings>,
    fitted: Fitted,
    picture: Picture,
    comparison: Comparison,
    tally: Tally,
}

impl Held {
    /// Holds `read` against `project`, whose picture is laid over `findings`.
    pub fn new(
        read: Project,
        project: &Project,
        picture: &Picture,
        findings: &Arc<Findings>,
    ) -> Self {
        let fitted = fitted(&read, project);
        let there = Picture::build(&fitted.project, findings);
        let mut held = Self {
            read,
            articles: project.articles.clone(),
            findings: findings.clone(),
            fitted,
            picture: there,
            comparison: Comparison::default(),
            tally: Tally::default(),
        };
        held.compare(project, picture);
        held
    }

    /// Holds it against the open review anew after that, or what was found in it, has changed.
    pub fn again(&mut self, project: &Project, picture: &Picture, findings: &Arc<Findings>) {
        let same_articles = self.articles == project.articles;
        if !same_articles {
            self.fitted = fitted(&self.read, project);
            self.articles.clone_from(&project.articles);
        }
        if !same_articles || !Arc::ptr_eq(&self.findings, findings) {
            self.findings = findings.clone();
            self.picture = self.picture.built_again(&self.fitted.project, findings);
        }
        self.compare(project, picture);
    }

    fn compare(&mut self, project: &Project, picture: &Picture) {
        self.comparison = compare(project, picture, &self.fitted.project, &self.picture);
        self.tally = Tally::of(&self.comparison);
    }

    /// The second review in the ids of the open one.
    pub fn fitted(&self) -> &Fitted {
        &self.fitted
    }

    /// Its decisions laid over what was found in the open review.
    pub fn picture(&self) -> &Picture {
        &self.picture
    }

    /// Where both differ.
    pub fn comparison(&self) -> &Comparison {
        &self.comparison
    }

    /// How far they agree.
    pub fn tally(&self) -> &Tally {
        &self.tally
    }
}
