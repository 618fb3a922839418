//! Reading a whole article: what units yield, who still speaks, who is meant.
//!
//! Each unit is asked in this order, and the first that applies ends it: `headings` (above the text only), a quotation
//! that goes on from the paragraph before, `looking_back` ("Das sagte …"), sentences that lean on somebody named. Then
//! what [`german`] or [`english`] has found is added (`adding`), its words resolved by `chains` and
//! [`naming`](super::naming); where they found nothing, `unframed` asks whether somebody goes on speaking and `within`
//! whether they tell of somebody else. When all units are read, `settling` and `settled_headings` correct what only
//! the whole article tells.

mod adding;
mod chains;
mod clippings;
mod headings;
mod interviews;
mod listed;
mod looking_back;
mod ministers;
mod own_subjects;
mod quoted_subject;
mod relays;
mod settled_headings;
mod settling;
mod shortened;
mod speaker_labels;
mod told_inside;
mod topics;
mod unframed;
mod within;

use std::cell::OnceCell;
use std::ops::Range;
use std::rc::Rc;

use super::english;
use super::frame::{Found, Mention};
use super::german;
use super::lexicon::{Class, Lexicon};
use super::nameless::name_bodies;
use super::naming::Memory;
use super::quotations;
use super::statement::{Chained, Form, Statement};
use super::unit::{self, Kind, Quoted, Unit};
use super::vocabulary::OwnWords;
use crate::text::{Article, BlockKind, Language, Span, Structure};

/// The age of a holder that is not near.
const FAR: usize = 5;

/// A chain and the words that name its speaker.
type Teller = (Rc<Vec<Chained>>, Rc<Vec<Span>>);

/// What the sentence before left behind for sentences without a frame. It is handed on from sentence to sentence, and
/// what it holds is shared.
#[derive(Clone, Debug, Default)]
struct Holder {
    chain: Rc<Vec<Chained>>,
    speaker: Rc<Vec<Span>>,
    /// Who told what somebody else had said, where the last statement was inside another: "hieß es
    /// weiter" goes on with them.
    outer: Option<Teller>,
    block: usize,
    /// Units since.
    age: usize,
    /// The statement in the list that a continuation can join.
    joins: Option<usize>,
}

/// Finds the statements of an article.
pub(super) fn read(article: &Article, structure: &Structure) -> Vec<Statement> {
    let language = article.meta.language;
    let lexicon = Lexicon::of(language);
    let parts = quotations::find(article, structure);
    let own = OwnWords::default();
    let units = unit::units(article, structure, &parts, lexicon, &own);
    let mut reader = Reader {
        article,
        language,
        memory: Memory::new(article, &units, lexicon),
        statements: Vec::new(),
        holder: None,
        last: None,
        read_before: 0,
        read: 0,
        informant: None,
        unsure: Vec::new(),
        list: None,
        interview: None,
        press: OnceCell::new(),
    };
    for (number, unit) in units.iter().enumerate() {
        reader.read(
            unit,
            number.checked_sub(1).and_then(|it| units.get(it)),
            units.get(number + 1),
            lexicon,
        );
        if language == Language::German {
            reader.interviews(unit);
        }
    }
    reader.settle();
    let mut statements = reader.statements;
    statements.retain(|it| !it.content.is_empty());
    if language == Language::English {
        name_bodies(article, &mut statements);
    }
    statements.sort_by_key(|it| (it.extent().start(), it.extent().end(), it.form));
    statements
}

struct Reader<'a> {
    article: &'a Article,
    language: Language,
    memory: Memory<'a>,
    statements: Vec<Statement>,
    holder: Option<Holder>,
    /// Who spoke last anywhere before.
    last: Option<Holder>,
    /// How many statements there were when the unit before this one was begun, and when this one was.
    read_before: usize,
    read: usize,
    /// Who told something last, in a clause or quotation rather than by an act: "wies … zurück".
    informant: Option<Holder>,
    /// Headings whose part before the colon may be a topic or a source.
    unsure: Vec<Statement>,
    /// Whether a paper called "Die Presse" is named; looked for once.
    press: OnceCell<bool>,
    /// The interview that was spoken of last.
    interview: Option<interviews::Interview>,
    /// Those that were last listed behind what all of them are, with that noun.
    list: Option<(&'static str, Vec<Chained>)>,
}

impl Reader<'_> {
    fn read(
        &mut self,
        unit: &Unit,
        before: Option<&Unit>,
        after: Option<&Unit>,
        lexicon: &'static Lexicon,
    ) {
        self.read_before = self.read;
        self.read = self.statements.len();
        let kind = self.article.blocks().get(unit.block).map(|it| it.kind);
        let title = kind != Some(BlockKind::Paragraph);
        let mut found = match self.language {
            Language::German => german::read(unit, lexicon),
            Language::English => english::read(unit, lexicon),
            Language::Other => quotations_only(unit),
        };
        if self.language == Language::German {
            self.memory.note_demonstrative(unit, before);
            self.memory.note_pair(unit);
            // "Warum warnt die Polizei vor dem Eis?" asks, above all in subheadings.
            let mark = unit
                .tokens
                .last()
                .map_or("", |it| self.article.slice(it.span));
            if mark == "?" && german::asks(unit) {
                found.retain(|it| it.form == Form::Direct);
            }
        }
        if title {
            self.holder = None;
            if self.heading(unit, after) {
                return;
            }
            if self.language == Language::German
                && found.is_empty()
                && let Some(aim) = german::aimed(unit)
            {
                self.add(unit, aim, title);
                return;
            }
        }
        if let Some(holder) = &mut self.holder {
            holder.age += 1;
        }
        if unit.continued && self.go_on_quoting(unit) && found.is_empty() {
            return;
        }
        if self.look_back(unit, before, &found, lexicon) || self.labelled(unit, before, &found) {
            return;
        }
        if self.language == Language::German
            && let Some((who, whom)) = german::leans_on(unit)
            && (self.lean(unit, before, who, whom.clone())
                || found.is_empty() && self.lean_ahead(unit, whom))
        {
            return;
        }
        // "Die Säpo wollte das nicht bestätigen. Es sei zu früh, hieß es in Stockholm": who speaks was the
        // subject of the sentence before rather than anybody in an earlier paragraph.
        let held = found
            .iter()
            .any(|it| it.chain == [Mention::Held] || it.chain == [Mention::Informant]);
        // "Das Institut ist vorsichtiger. Dort heißt es, …", "…, heißt es dort"
        // "Das meldete der Sender unter Berufung auf einen Bericht des Amtes. Darin heißt es, …": by way of both.
        let both = unit.lower(0) == "darin"
            && self
                .holder
                .as_ref()
                .is_some_and(|it| it.block == unit.block && it.chain.len() > 1 && it.age <= 1);
        // "Dort seien Spuren gefunden worden, heißt es in dem Papier" tells of a place.
        let there = !both
            && matches!(unit.lower(0), "dort" | "da" | "darin")
            && !german::in_konjunktiv(unit, 0)
            || closes_there(unit)
            // "Der Rechnungshof legte einen Bericht vor. Der Bau sei zu teuer, heißt es in dem Bericht."
            || self.language == Language::German
                && self.holder.as_ref().is_none_or(|it| it.age > 1)
                && before.is_some_and(german::hands_in_text)
                && german::cites_text(unit);
        let far = there || self.holder.as_ref().is_none_or(|it| it.block != unit.block);
        let near = before.filter(|it| it.block == unit.block);
        // "…, heißt es in Vilnius": the place stands for those who speak there, where nobody else does.
        if held && far && self.placed(unit, &found) && near.and_then(german::subject_of).is_none() {
            // "Die Säpo schweigt. Es sei zu früh, hieß es in Stockholm": whom the sentence before named.
            self.holder = near.and_then(|it| self.subject_named(it));
        } else if held && far && near.is_some() {
            let seat = there.then(|| self.seated(unit, before)).flatten();
            let holder = seat.unwrap_or_else(|| self.distant(unit, before));
            if !holder.chain.is_empty() {
                self.informant = Some(holder.clone());
                self.holder = Some(holder);
            }
        }
        let first = self.statements.len();
        if found.is_empty() {
            let between = self.language == Language::German
                && !title
                && self.told_between(unit, after, lexicon);
            self.unframed(unit, before, title, between);
            if self.language == Language::German {
                self.told_within(unit, before, lexicon);
            }
        } else {
            if self.language == Language::English && reasons(unit, &found) {
                self.name_topic(unit);
            }
            let leaning = (self.language == Language::German)
                .then(|| self.leans_on_text(unit, &found))
                .flatten();
            for mut statement in found {
                if leaning.is_some() {
                    statement.chain.insert(0, Mention::Held);
                }
                // "Pflegenotstand: „Wir können nicht mehr“": a subject does not speak.
                if title
                    && statement.form == Form::Direct
                    && let Some(words) = statement.speaker.clone()
                    && (unit.kind(words.end) == Some(Kind::Colon)
                        && !self.memory.could_speak(unit, &words)
                        || self.is_topic(unit, &statement, &words))
                {
                    statement.speaker = None;
                    statement.chain.clear();
                }
                self.add(unit, statement, title);
            }
            if leaning.is_some() {
                self.holder.clone_from(&leaning);
                self.last.clone_from(&leaning);
                self.informant = leaning;
            }
            if self.language == Language::English {
                self.return_to_outer(first);
            }
        }
        if self.language == Language::German && !title {
            self.clippings(unit, first);
        }
        if self.language == Language::English {
            if !title && self.statements.len() == first {
                self.name_topic(unit);
            }
            self.memory.note_inside(unit);
        }
    }

    /// Makes whoever spoke last in a sentence by themselves the one named last, rather than those whose words they
    /// only tell: "Dowd said Yates had told the board. He said".
    fn return_to_outer(&mut self, first: usize) {
        let Some([outer, inner @ ..]) = self.statements.get(first..) else {
            return;
        };
        let within = |it: &Statement, outer: &Statement| {
            let passed_on = it.chain.len() > 1
                && outer.chain.last().is_some_and(|outer| {
                    it.chain
                        .iter()
                        .rev()
                        .skip(1)
                        .any(|it| it.name == outer.name)
                });
            passed_on || it.form == Form::Direct
        };
        let mut last = outer;
        for statement in inner {
            if !within(statement, last) {
                last = statement;
            }
        }
        if let Some(name) = last.chain.last().map(|it| it.name.clone()) {
            self.memory.repeat(&name);
        }
    }

    /// Whether the words before the colon of a heading only begin a topic: "[Werk] vor dem Aus: „…“".
    fn is_topic(&self, unit: &Unit, statement: &Found, words: &Range<usize>) -> bool {
        let quoted = statement.content.first().map_or(0, |it| it.start);
        self.language == Language::German
            && statement.cue.is_empty()
            && quoted > words.end + 1
            && unit.kind(quoted - 1) == Some(Kind::Colon)
            && unit.is(words.end, Class::Preposition)
            && statement.addressee.is_none()
            && !words
                .clone()
                .any(|it| unit.is_first_name(it) || unit.ends_in(it, Class::Role))
    }

    fn spans(unit: &Unit, ranges: &[Range<usize>]) -> Vec<Span> {
        ranges
            .iter()
            .filter_map(|it| unit.span(it.clone()))
            .collect()
    }

    fn cue_spans(unit: &Unit, cue: &[usize]) -> Vec<Span> {
        let mut ranges: Vec<Range<usize>> = Vec::new();
        for word in cue {
            match ranges.last_mut() {
                Some(last) if last.end == *word => last.end += 1,
                _ => ranges.push(*word..*word + 1),
            }
        }
        Self::spans(unit, &ranges)
    }
}

/// Whether the first to speak in an English sentence is its subject taken up in a clause that gives a reason: "The
/// port has stopped the ferry because it says the pier is unsafe".
fn reasons(unit: &Unit, found: &[Found]) -> bool {
    let words = found.first().and_then(|it| it.speaker.clone());
    words.is_some_and(|it| {
        it.len() == 1
            && it.start > 2
            && matches!(unit.lower(it.start), "it" | "they")
            && matches!(
                unit.lower(it.start - 1),
                "because" | "since" | "although" | "though"
            )
    })
}

/// Whether a sentence says that its words are those of the place named before: "…, heißt es dort".
fn closes_there(unit: &Unit) -> bool {
    let end = unit.end();
    end > 3 && unit.lower(end - 1) == "dort" && unit.lower(end - 2) == "es"
}

/// The bytes from which on a phrase quoted in a language without rules is taken for somebody's words:
/// about four words. Which of its words are verbs cannot be told.
const QUOTED_PHRASE: usize = 28;

/// What can be told in a language without rules: what is quoted, and by nobody in particular.
fn quotations_only(unit: &Unit) -> Vec<Found> {
    let quoted = |it: &usize| {
        unit.at(*it).is_some_and(|token| match token.kind {
            Kind::Quote(Quoted::Sentence) => true,
            Kind::Quote(Quoted::Phrase | Quoted::Clipping) => token.span.len() >= QUOTED_PHRASE,
            _ => false,
        })
    };
    (0..unit.tokens.len())
        .filter(quoted)
        .map(|it| Found::new(Form::Direct, vec![it..it + 1]))
        .collect()
}

fn without_mentions(chain: &[Chained]) -> Vec<Chained> {
    chain
        .iter()
        .map(|it| Chained {
            mention: None,
            ..it.clone()
        })
        .collect()
}
