//! Articles whose files hold another text than the project.

use std::path::{Component, Path};

use crate::import;
use crate::review::Project;
use crate::text::ArticleId;

/// The articles of the project at `path` that lie beside it under the name of their file, but with
/// another text than the project's. A project is complete without those files: one that is gone or
/// cannot be read says nothing.
pub(super) fn changed(path: &Path, project: &Project) -> Vec<ArticleId> {
    let Some(folder) = path.parent() else {
        return Vec::new();
    };
    let differs = |name: &str, print: u64| {
        let inside = |part| matches!(part, Component::Normal(_));
        // A file with several articles names each with a number; they are told apart by their texts.
        let file = name.split_once('#').map_or(name, |(file, _)| file);
        if !Path::new(file).components().all(inside) {
            return false;
        }
        import::read_file(&folder.join(file), file).is_ok_and(|now| {
            let mut prints = now.iter().map(|it| it.article.fingerprint());
            prints.all(|other| other != print)
        })
    };
    let articles = project.articles.iter();
    let changed = articles.filter(|entry| {
        let name = entry.article.file.as_deref();
        name.is_some_and(|name| differs(name, entry.article.fingerprint()))
    });
    changed.map(|entry| entry.id).collect()
}
