//! Edits on the source registry.

use crate::attribution::SourceKind;
use crate::review::registry::fold_name;
use crate::review::{EditError, Picture, Project, Source, SourceKey, StatementDecision};

/// The source `key` in the registry; one that was only found is put there.
pub(super) fn register<'a>(
    project: &'a mut Project,
    picture: &Picture,
    key: &SourceKey,
) -> Result<&'a mut Source, EditError> {
    let at = match project
        .sources
        .binary_search_by(|source| source.key.cmp(key))
    {
        Ok(at) => at,
        Err(at) => {
            let found = picture
                .source(key)
                .ok_or_else(|| EditError::NoSuchSource(key.clone()))?;
            let source = Source {
                key: found.key.clone(),
                name: found.name.clone(),
                kind: found.kind,
                aliases: found.aliases.clone(),
                reliability: found.reliability,
                speaks_for: found.speaks_for.clone(),
            };
            project.sources.insert(at, source);
            at
        }
    };
    Ok(&mut project.sources[at])
}

pub(super) fn add(
    project: &mut Project,
    picture: &Picture,
    name: &str,
    kind: SourceKind,
) -> Result<(), EditError> {
    let name = needed(name)?;
    if has_name(project, None, name) {
        return Err(EditError::NameTaken(name.to_owned()));
    }
    // A found source of that name keeps its key, so that what was decided on it stays with it.
    let folded = fold_name(name);
    let key = picture
        .sources
        .iter()
        .find(|source| !source.registered && fold_name(source.key.as_str()) == folded)
        .map_or_else(|| SourceKey::new(name), |source| source.key.clone());
    let at = project.sources.partition_point(|source| source.key < key);
    let source = Source {
        key,
        name: name.to_owned(),
        kind,
        aliases: Vec::new(),
        reliability: None,
        speaks_for: None,
    };
    project.sources.insert(at, source);
    Ok(())
}

pub(super) fn rename(
    project: &mut Project,
    picture: &Picture,
    key: &SourceKey,
    name: &str,
) -> Result<(), EditError> {
    let name = needed(name)?;
    let folded = fold_name(name);
    let found = picture
        .sources
        .iter()
        .any(|source| source.key != *key && fold_name(&source.name) == folded);
    if found || has_name(project, Some(key), name) {
        return Err(EditError::NameTaken(name.to_owned()));
    }
    let source = register(project, picture, key)?;
    source.name = name.to_owned();
    source.aliases.retain(|alias| fold_name(alias) != folded);
    Ok(())
}

/// Aliases may be names of sources that were only found: those become part of this one.
pub(super) fn alias(
    project: &mut Project,
    picture: &Picture,
    key: &SourceKey,
    aliases: &[String],
) -> Result<(), EditError> {
    let mut kept: Vec<String> = Vec::new();
    for alias in aliases.iter().map(|alias| alias.trim()) {
        if has_name(project, Some(key), alias) {
            return Err(EditError::NameTaken(alias.to_owned()));
        }
        let folded = fold_name(alias);
        if !folded.is_empty() && !kept.iter().any(|known| fold_name(known) == folded) {
            kept.push(alias.to_owned());
        }
    }
    let source = register(project, picture, key)?;
    let own = [fold_name(source.key.as_str()), fold_name(&source.name)];
    kept.retain(|alias| !own.contains(&fold_name(alias)));
    source.aliases = kept;
    Ok(())
}

/// Key, name and aliases of `from` become aliases of `into`; ratings, chains and whom others speak
/// for follow. Where a claim rates both, the rating of `into` stays.
pub(super) fn merge(
    project: &mut Project,
    picture: &Picture,
    from: &SourceKey,
    into: &SourceKey,
) -> Result<(), EditError> {
    if from == into {
        return Err(EditError::NameTaken(into.to_string()));
    }
    let gone = register(project, picture, from)?.clone();
    register(project, picture, into)?;
    project.sources.retain(|source| source.key != *from);
    let source = register(project, picture, into)?;
    let own = [fold_name(source.key.as_str()), fold_name(&source.name)];
    let names = [gone.key.to_string(), gone.name.clone()];
    for name in names.into_iter().chain(gone.aliases) {
        let folded = fold_name(&name);
        let known = source
            .aliases
            .iter()
            .any(|alias| fold_name(alias) == folded);
        if !known && !own.contains(&folded) {
            source.aliases.push(name);
        }
    }
    source.reliability = source.reliability.or(gone.reliability);
    if source.speaks_for.is_none() {
        source.speaks_for = gone.speaks_for;
    }
    source.speaks_for = source
        .speaks_for
        .take()
        .filter(|body| body != from && body != into);

    let follow = |key: &mut SourceKey| {
        if key == from {
            *key = into.clone();
        }
    };
    for source in &mut project.sources {
        source.speaks_for.iter_mut().for_each(follow);
    }
    for decision in &mut project.statements {
        if let StatementDecision::Made { statement, .. } = decision {
            statement
                .chain
                .iter_mut()
                .for_each(|said| follow(&mut said.source));
            statement
                .chain
                .dedup_by(|next, said| next.source == said.source);
        }
    }
    for record in &mut project.claims {
        let ratings = &mut record.assessment.reliability;
        if let Some(rating) = ratings.remove(from) {
            ratings.entry(into.clone()).or_insert(rating);
        }
    }
    let session = &mut project.session;
    session.source.iter_mut().for_each(follow);
    session.filter.source.iter_mut().for_each(follow);
    Ok(())
}

pub(super) fn remove(project: &mut Project, key: &SourceKey) -> Result<(), EditError> {
    let before = project.sources.len();
    project.sources.retain(|source| source.key != *key);
    if project.sources.len() == before {
        return Err(EditError::NoSuchSource(key.clone()));
    }
    Ok(())
}

fn needed(name: &str) -> Result<&str, EditError> {
    let name = name.trim();
    if name.is_empty() {
        return Err(EditError::NoName);
    }
    Ok(name)
}

/// Whether a source of the registry other than `own` has this key, name or alias.
fn has_name(project: &Project, own: Option<&SourceKey>, name: &str) -> bool {
    let folded = fold_name(name);
    project
        .sources
        .iter()
        .filter(|source| own != Some(&source.key))
        .any(|source| {
            fold_name(source.key.as_str()) == folded
                || fold_name(&source.name) == folded
                || source
                    .aliases
                    .iter()
                    .any(|alias| fold_name(alias) == folded)
        })
}
