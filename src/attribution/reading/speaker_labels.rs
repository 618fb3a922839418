//! English lines in capitals that tell whose words follow, as agencies print them over rounds of comments: "ANNA MOLL, HEAD
//! OF RESEARCH, ORR BANK", and behind that "“Rates will fall.”".

use std::ops::Range;
use std::rc::Rc;

use super::super::frame::Found;
use super::super::statement::{Chained, Form, SourceKind, Statement};
use super::super::unit::{Kind, Token, Unit};
use super::{Holder, Reader, without_mentions};
use crate::text::Language;

impl Reader<'_> {
    /// Takes a quotation behind such a line, in the same sentence or the one before, for the words of whoever it names.
    /// Returns whether there is one.
    pub(super) fn labelled(&mut self, unit: &Unit, before: Option<&Unit>, found: &[Found]) -> bool {
        let framed = found.iter().any(|it| !it.cue.is_empty());
        if self.language != Language::English || framed {
            return false;
        }
        let Some(quote) = unit.tokens.iter().position(Token::is_quotation) else {
            return false;
        };
        let (label, end) = if quote > 0 {
            (unit, quote)
        } else {
            let Some(line) = before.filter(|it| it.block + 1 == unit.block) else {
                return false;
            };
            (line, line.tokens.len())
        };
        let alone = (quote + 1..unit.tokens.len()).all(|it| unit.kind(it) == Some(Kind::Stop));
        let Some(words) = self.name_in_capitals(label, end).filter(|_| alone) else {
            return false;
        };
        let mention = label.span(words.clone());
        let name = mention.map_or_else(String::new, |it| in_small_letters(self.article.slice(it)));
        let source = Chained {
            name,
            kind: SourceKind::Person,
            named: true,
            speaks_for: None,
            mention,
        };
        let holder = Holder {
            chain: Rc::new(without_mentions(std::slice::from_ref(&source))),
            speaker: Rc::new(mention.into_iter().collect()),
            block: unit.block,
            ..Holder::default()
        };
        let content = unit.at(quote).map(|it| it.span);
        self.statements.push(Statement {
            content: content.into_iter().collect(),
            frame: if quote > 0 {
                unit.span(0..quote).into_iter().collect()
            } else {
                Vec::new()
            },
            cue: Vec::new(),
            speaker: holder.speaker.to_vec(),
            addressee: Vec::new(),
            form: Form::Direct,
            chain: vec![source],
            doubtful: false,
        });
        self.last = Some(holder.clone());
        self.holder = Some(holder);
        true
    }

    /// The name that opens a line of nothing but capitals with a comma behind it.
    fn name_in_capitals(&self, unit: &Unit, end: usize) -> Option<Range<usize>> {
        let comma = (0..end.min(5)).find(|it| unit.kind(*it) == Some(Kind::Comma))?;
        let named = (2..5).contains(&comma)
            && (0..comma).all(|it| unit.capital(it) && unit.kind(it) == Some(Kind::Word))
            && unit.capital(comma + 1);
        let line = unit.span(0..end).filter(|_| named)?;
        let capitals = !self.article.slice(line).chars().any(char::is_lowercase);
        capitals.then_some(0..comma)
    }
}

/// A name in capitals as it is written elsewhere: "Shea O’Moll".
fn in_small_letters(name: &str) -> String {
    let mut written = String::with_capacity(name.len());
    let mut opens = true;
    for letter in name.chars() {
        if opens {
            written.push(letter);
        } else {
            written.extend(letter.to_lowercase());
        }
        opens = !letter.is_alphabetic();
    }
    written
}

#[cfg(test)]
mod tests {
    use super::in_small_letters;

    #[test]
    fn names_get_their_capitals_back() {
        assert_eq!(in_small_letters("SHEA O’MOLL"), "Shea O’Moll");
        assert_eq!(in_small_letters("ANNE-LI ORR"), "Anne-Li Orr");
    }
}
