//! Undo and redo.

use super::{Project, Session, Step};

/// The named steps of a project: what it was before each, and what undo has put aside.
///
/// Sessions are not part of history: undo and redo keep what is on screen, except that the column of
/// an article that goes, goes with it, and comes back with it at its old place, and that of a replaced
/// article stays where it is. A run of edits of the same
/// step on the same thing, such as typing a note, is one step.
#[derive(Clone, Debug, Default)]
pub struct History {
    past: Vec<(Step, Project)>,
    future: Vec<(Step, Project)>,
}

impl History {
    /// Remembers `before`, the project as it was before `step`. What was undone is forgotten.
    /// `continues` says that this edit goes on with the last step, so that both are undone at once.
    pub fn push(&mut self, step: Step, before: Project, continues: bool) {
        self.future.clear();
        let goes_on = continues && self.past.last().is_some_and(|(last, _)| *last == step);
        if !goes_on {
            self.past.push((step, before));
        }
    }

    /// The step that undo would take back.
    pub fn undoable(&self) -> Option<Step> {
        self.past.last().map(|(step, _)| *step)
    }

    /// The step that redo would make again.
    pub fn redoable(&self) -> Option<Step> {
        self.future.last().map(|(step, _)| *step)
    }

    /// The names of all steps that can be taken back, oldest first.
    pub fn steps(&self) -> impl Iterator<Item = Step> {
        self.past.iter().map(|(step, _)| *step)
    }

    /// Takes the last step back: returns what the project was before, with `now`'s session.
    pub fn undo(&mut self, now: &Project) -> Option<Project> {
        let (step, mut before) = self.past.pop()?;
        self.future.push((step, now.clone()));
        before.session = carried(now, &before);
        Some(before)
    }

    /// Makes the step that was taken back last again: returns what the project was after it, with
    /// `now`'s session.
    pub fn redo(&mut self, now: &Project) -> Option<Project> {
        let (step, mut after) = self.future.pop()?;
        self.past.push((step, now.clone()));
        after.session = carried(now, &after);
        Some(after)
    }
}

/// The session of `now`, fitted to the articles of `then`.
fn carried(now: &Project, then: &Project) -> Session {
    let mut session = now.session.clone();
    // A corrected version stands in the place of the article that it replaces, under an id of its own.
    if now.articles.len() == then.articles.len() {
        for (left, comes) in now.articles.iter().zip(&then.articles) {
            if then.article(left.id).is_none() && now.article(comes.id).is_none() {
                session.follow(left.id, comes.id);
            }
        }
    }
    for (place, id) in then.session.columns.iter().enumerate() {
        if now.article(*id).is_none() && !session.columns.contains(id) {
            session
                .columns
                .insert(place.min(session.columns.len()), *id);
        }
    }
    session.fit(&then.articles);
    session
}
