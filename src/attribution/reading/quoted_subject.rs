//! English quotations without a frame behind a sentence that says nothing: "Rowe was in no mood for compromise. “They had
//! their chance.”"

use std::rc::Rc;

use super::super::english;
use super::super::lexicon::Class;
use super::super::statement::{Form, SourceKind, Statement};
use super::super::unit::Unit;
use super::{Holder, Reader, without_mentions};
use crate::text::Language;

impl Reader<'_> {
    /// Takes a sentence that is nothing but a quotation for the words of whoever the sentence before is about, where that
    /// is a person. Returns whether there is one.
    pub(super) fn quoted_of_subject(&mut self, unit: &Unit, before: Option<&Unit>) -> bool {
        let Some(before) = before.filter(|it| {
            self.language == Language::English && it.block == unit.block && !it.quotes
        }) else {
            return false;
        };
        let Some(words) = english::subject_of(before, before.end()) else {
            return false;
        };
        // "The day before, Rowe had been blunt": only what opens the sentence.
        let opens = words.start <= usize::from(before.is(0, Class::Coordinator));
        let pronoun = words.len() == 1 && matches!(before.lower(words.start), "he" | "she");
        if !opens || !pronoun && !self.memory.is_topic(before, &words) {
            return false;
        }
        let somebody = self.memory.resolve(before, words.clone()).filter(|it| {
            it.kind == SourceKind::Person
                || it.name.starts_with("spokes")
                || it.name.contains(" spokes")
        });
        let Some(somebody) = somebody else {
            return false;
        };
        let content = unit.tokens.first().map(|it| it.span);
        let holder = Holder {
            chain: Rc::new(without_mentions(&[somebody])),
            speaker: Rc::new(before.span(words).into_iter().collect()),
            block: unit.block,
            ..Holder::default()
        };
        self.statements.push(Statement {
            content: content.into_iter().collect(),
            frame: Vec::new(),
            cue: Vec::new(),
            speaker: holder.speaker.to_vec(),
            addressee: Vec::new(),
            form: Form::Direct,
            chain: holder.chain.to_vec(),
            doubtful: true,
        });
        self.last = Some(holder.clone());
        self.holder = Some(holder);
        true
    }
}
