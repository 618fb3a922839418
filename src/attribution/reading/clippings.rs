//! Words cut out of somebody's sentence and quoted where no frame says whose they are.

use super::super::german;
use super::super::statement::{Chained, Form, Statement};
use super::super::unit::{Kind, Quoted, Unit};
use super::{Reader, without_mentions};
use crate::text::Span;

impl Reader<'_> {
    /// Lists the words that a sentence quotes outside of all its statements (which stand in the list from
    /// `first` on): "Der Minister will „in den kommenden Wochen sorgfältig prüfen“". They are whose the
    /// sentence is: its speaker's, its subject's where that is somebody who speaks, or those of whoever
    /// spoke right before.
    pub(super) fn clippings(&mut self, unit: &Unit, first: usize) {
        if !unit.quotes {
            return;
        }
        let quoted: Vec<Span> = unit
            .tokens
            .iter()
            .filter(|it| self.is_clipping(it.kind, it.span))
            .map(|it| it.span)
            .collect();
        for span in quoted {
            let own = self.statements.get(first..).unwrap_or_default();
            let held = |it: &Statement| {
                it.form == Form::Direct && it.content.iter().any(|part| part.contains(span))
            };
            if own.iter().any(held) {
                continue;
            }
            let (chain, speaker) = self.whose(unit, first);
            self.statements.push(Statement {
                content: vec![span],
                frame: Vec::new(),
                cue: Vec::new(),
                speaker,
                addressee: Vec::new(),
                form: Form::Direct,
                chain,
                doubtful: true,
            });
        }
    }

    fn is_clipping(&self, kind: Kind, span: Span) -> bool {
        match kind {
            Kind::Quote(Quoted::Clipping) => true,
            Kind::Quote(Quoted::Sentence) => self
                .article
                .slice(span)
                .chars()
                .find(|it| it.is_alphanumeric())
                .is_some_and(char::is_lowercase),
            _ => false,
        }
    }

    fn whose(&mut self, unit: &Unit, first: usize) -> (Vec<Chained>, Vec<Span>) {
        let own = self.statements.get(first..).unwrap_or_default();
        if let Some(last) = own.iter().rev().find(|it| !it.chain.is_empty()) {
            return (last.chain.clone(), last.speaker.clone());
        }
        if let Some(words) = german::subject_of(unit)
            && let Some(source) = self.memory.resolve(unit, words.clone())
        {
            return (vec![source], unit.span(words).into_iter().collect());
        }
        self.holder
            .as_ref()
            .filter(|it| it.age <= 1 && it.block == unit.block)
            .map(|it| (without_mentions(&it.chain), it.speaker.to_vec()))
            .unwrap_or_default()
    }
}
