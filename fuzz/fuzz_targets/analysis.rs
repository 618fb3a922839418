//! Any two texts, compared and reported. A line of equals signs separates them.
#![no_main]

use std::sync::Arc;

use libfuzzer_sys::fuzz_target;
use stemma_fuzz::comparison::{Unwatched, analyse};
use stemma_fuzz::import::read_pasted;
use stemma_fuzz::report::{Contents, Format, Occasion, render};
use stemma_fuzz::review::{Edit, Picture, Project, apply};
use stemma_fuzz::wording::{Texts, Tongue};

fuzz_target!(|text: &str| {
    let articles: Vec<Arc<_>> = text
        .split("\n===\n")
        .take(3)
        .filter_map(|part| read_pasted(part).ok())
        .map(|imported| Arc::new(imported.article))
        .collect();
    let empty = Picture::default();
    let Ok(project) = apply(&Project::new(), &empty, "", Edit::AddArticles(articles)) else {
        return;
    };
    let findings = analyse(&project.texts(), None, &Unwatched).expect("nobody cancels");
    let picture = Picture::build(&project, &findings);
    for statement in &picture.statements {
        let article = project.article(statement.article).expect("it is there");
        for span in &statement.content {
            assert!(article.text().span(span.range()).is_some());
        }
    }
    let texts = Texts::new(Tongue::German);
    let (contents, occasion) = (Contents::default(), Occasion::default());
    for format in Format::ALL {
        let _ = render(format, &project, &picture, &texts, &contents, &occasion);
    }
});
