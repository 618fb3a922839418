//! Articles whose files hold another text than the project.

use std::collections::BTreeSet;
use std::path::{Component, Path};

use unicode_segmentation::UnicodeSegmentation;

use crate::import;
use crate::review::Project;
use crate::text::{Article, ArticleId};

/// How many of the longer words of two texts are the same where one is a later state of the other. Articles
/// on different events share up to 0.18 of them among the seeds, two agencies' on one event mostly above 0.3.
const KIN: f32 = 0.25;

/// The articles of the project at `path` that lie beside it under the name of their file, but with
/// another text than the project's. A project is complete without those files: one that is gone or
/// cannot be read says nothing. Neither does one that only has the name: many a folder has its "1.txt".
pub(super) fn changed(path: &Path, project: &Project) -> Vec<ArticleId> {
    let Some(folder) = path.parent() else {
        return Vec::new();
    };
    let differs = |name: &str, article: &Article| {
        let inside = |part| matches!(part, Component::Normal(_));
        // A file with several articles names each with a number; they are told apart by their texts.
        let file = name.split_once('#').map_or(name, |(file, _)| file);
        if !Path::new(file).components().all(inside) {
            return false;
        }
        import::read_file(&folder.join(file), file).is_ok_and(|now| {
            let mut others = now.iter().map(|it| it.article.fingerprint());
            others.all(|other| other != article.fingerprint())
                && now.iter().any(|it| shared(&it.article, article) >= KIN)
        })
    };
    let articles = project.articles.iter();
    let changed = articles.filter(|entry| {
        let name = entry.article.file.as_deref();
        name.is_some_and(|name| differs(name, &entry.article))
    });
    changed.map(|entry| entry.id).collect()
}

/// The share of their longer words that both texts have: from 0 to 1.
fn shared(left: &Article, right: &Article) -> f32 {
    /// The least letters of a word that says what a text is about.
    const LONG: usize = 4;
    let words = |article: &Article| -> BTreeSet<String> {
        let text = article.text().as_str().to_lowercase();
        text.unicode_words()
            .filter(|word| word.chars().count() >= LONG)
            .map(str::to_owned)
            .collect()
    };
    let (left, right) = (words(left), words(right));
    let all = left.len() + right.len();
    if all == 0 {
        return 0.0;
    }
    2.0 * left.intersection(&right).count() as f32 / all as f32
}
