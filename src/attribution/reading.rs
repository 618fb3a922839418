//! Reading a whole article: what units yield, who still speaks, who is meant.

use std::ops::Range;

use super::english;
use super::frame::{Found, Mention};
use super::german::{self, Mood};
use super::lexicon::{Class, Lexicon};
use super::naming::Memory;
use super::quotations;
use super::statement::{Chained, Form, Statement};
use super::unit::{self, Kind, Quoted, Token, Unit};
use crate::text::{Article, BlockKind, Language, Span, Structure};

/// The age of a holder that is not near.
const FAR: usize = 5;

/// A chain and the words that name its speaker.
type Teller = (Vec<Chained>, Vec<Span>);

/// What the sentence before left behind for sentences without a frame.
#[derive(Clone, Debug, Default)]
struct Holder {
    chain: Vec<Chained>,
    speaker: Vec<Span>,
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
    let units = unit::units(article, structure, &parts, lexicon);
    let mut reader = Reader {
        article,
        language,
        memory: Memory::new(article, &units, lexicon),
        statements: Vec::new(),
        holder: None,
        last: None,
    };
    for (number, unit) in units.iter().enumerate() {
        reader.read(
            unit,
            number.checked_sub(1).and_then(|it| units.get(it)),
            units.get(number + 1),
            lexicon,
        );
    }
    let mut statements = reader.statements;
    statements.retain(|it| !it.content.is_empty());
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
}

impl Reader<'_> {
    fn read(
        &mut self,
        unit: &Unit,
        before: Option<&Unit>,
        after: Option<&Unit>,
        lexicon: &'static Lexicon,
    ) {
        let kind = self.article.blocks().get(unit.block).map(|it| it.kind);
        let title = kind != Some(BlockKind::Paragraph);
        let found = match self.language {
            Language::German => german::read(unit, lexicon),
            Language::English => english::read(unit, lexicon),
            Language::Other => quotations_only(unit),
        };
        if title {
            self.holder = None;
            if self.heading(unit, after) {
                return;
            }
        }
        if let Some(holder) = &mut self.holder {
            holder.age += 1;
        }
        if unit.continued && self.go_on_quoting(unit) && found.is_empty() {
            return;
        }
        if self.look_back(unit, before, &found, lexicon) {
            return;
        }
        if found.is_empty() {
            self.unframed(unit, before, title);
            return;
        }
        for statement in found {
            self.add(unit, statement, title);
        }
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

    fn chain(&mut self, unit: &Unit, mentions: &[Mention]) -> Vec<Chained> {
        // Mentions are resolved as they are read, so that "seines Hauses" finds whom it follows.
        let mut order: Vec<usize> = (0..mentions.len()).collect();
        order.sort_by_key(|it| match mentions.get(*it) {
            Some(Mention::Words(words)) => words.start,
            _ => 0,
        });
        let mut resolved: Vec<Vec<Chained>> = vec![Vec::new(); mentions.len()];
        for index in order {
            let links = match mentions.get(index) {
                Some(Mention::Words(words)) => self.joint(unit, words.clone()),
                Some(Mention::Held) => self
                    .holder
                    .as_ref()
                    .map(|it| without_mentions(&it.chain))
                    .unwrap_or_default(),
                None => Vec::new(),
            };
            if let Some(place) = resolved.get_mut(index) {
                *place = links;
            }
        }
        let mut chain: Vec<Chained> = Vec::new();
        for links in resolved {
            for link in links {
                if chain.iter().all(|it| it.name != link.name) {
                    chain.push(link);
                }
            }
        }
        chain
    }

    /// Joint speakers ("Moskau und Pjöngjang") are a source each.
    fn joint(&mut self, unit: &Unit, words: Range<usize>) -> Vec<Chained> {
        let and = words
            .clone()
            .find(|it| matches!(unit.lower(*it), "und" | "and" | "sowie"));
        if let Some(and) = and
            && and > words.start
            && and + 1 < words.end
        {
            let halves = [words.start..and, and + 1..words.end];
            let both: Vec<Chained> = halves
                .iter()
                .filter_map(|it| self.memory.resolve(unit, it.clone()))
                .collect();
            if both.len() == 2 && both.iter().all(|it| it.named) {
                return both;
            }
        }
        self.memory.resolve(unit, words).into_iter().collect()
    }

    fn add(&mut self, unit: &Unit, found: Found, title: bool) {
        let hearsay = found.form == Form::FreeIndirect;
        let impersonal = found
            .cue
            .iter()
            .any(|it| matches!(unit.lower(*it), "hieß" | "heißt" | "heiße"));
        if impersonal
            && let Some(holder) = &mut self.holder
            && let Some((chain, speaker)) = holder.outer.take()
        {
            holder.chain = chain;
            holder.speaker = speaker;
        }
        let mut chain = self.chain(unit, &found.chain);
        // The subject of the clause is who later pronouns mean first.
        if let Some(words) = &found.speaker
            && let Some(span) = unit.span(words.clone())
            && let Some(link) = chain.iter().find(|it| it.mention == Some(span))
        {
            self.memory.repeat(&link.name);
        }
        let mut speaker = found
            .speaker
            .clone()
            .and_then(|it| unit.span(it))
            .into_iter()
            .collect::<Vec<_>>();
        let mut doubtful = false;
        if chain.is_empty() && !hearsay {
            let pronoun = found
                .speaker
                .as_ref()
                .is_some_and(|it| it.len() == 1 && unit.is(it.start, Class::Pronoun));
            if (pronoun || found.speaker.is_none() && found.chain == [Mention::Held])
                && let Some(holder) = &self.holder
            {
                chain = without_mentions(&holder.chain);
                doubtful = true;
            }
        }
        if speaker.is_empty()
            && found.chain.contains(&Mention::Held)
            && let Some(holder) = &self.holder
        {
            speaker = holder.speaker.clone();
        }
        // A medium that was told something passes it on, unless this is its own copy.
        if let Some(words) = found.addressee.clone()
            && let Some(medium) = self.relay(unit, words)
            && chain.iter().all(|it| it.name != medium.name)
        {
            chain.insert(0, medium);
        }
        let reported = found.form == Form::Reported;
        let statement = Statement {
            content: Self::spans(unit, &found.content),
            frame: if reported {
                Vec::new()
            } else {
                Self::spans(unit, &found.frame)
            },
            cue: Self::cue_spans(unit, &found.cue),
            speaker: speaker.clone(),
            addressee: found
                .addressee
                .and_then(|it| unit.span(it))
                .into_iter()
                .collect(),
            form: found.form,
            chain: chain.clone(),
            doubtful,
        };
        self.statements.push(statement);
        let somebody = !chain.is_empty() || !speaker.is_empty();
        if !hearsay && !title && somebody {
            let same_unit = self
                .holder
                .take()
                .filter(|it| it.age == 0 && it.block == unit.block && !it.chain.is_empty());
            let outer = same_unit.and_then(|it| {
                let starts = it.chain.iter().zip(&chain).all(|(a, b)| a.name == b.name);
                match it.chain.len().cmp(&chain.len()) {
                    std::cmp::Ordering::Less if starts => Some((it.chain, it.speaker)),
                    std::cmp::Ordering::Equal if starts => it.outer,
                    _ => None,
                }
            });
            self.holder = Some(Holder {
                chain,
                speaker,
                outer,
                block: unit.block,
                age: 0,
                joins: None,
            });
            self.last.clone_from(&self.holder);
        }
    }

    /// Who speaks in a sentence in the Konjunktiv that no frame is near: the subject of the sentence
    /// before, where it is somebody who can speak, or whoever spoke last.
    fn distant(&mut self, unit: &Unit, before: Option<&Unit>) -> Holder {
        let subject = before
            .filter(|it| it.block == unit.block || it.block + 1 == unit.block)
            .and_then(|before| {
                let words = german::subject_of(before)?;
                let chain: Vec<Chained> = self
                    .memory
                    .resolve(before, words.clone())
                    .into_iter()
                    .collect();
                Some(Holder {
                    chain: without_mentions(&chain),
                    speaker: before.span(words).into_iter().collect(),
                    ..Holder::default()
                })
            });
        Holder {
            age: FAR,
            joins: None,
            block: unit.block,
            ..subject.or_else(|| self.last.clone()).unwrap_or_default()
        }
    }

    fn relay(&mut self, unit: &Unit, words: Range<usize>) -> Option<Chained> {
        let text = unit
            .span(words.clone())
            .map(|it| self.article.slice(it))
            .unwrap_or_default();
        if self
            .article
            .meta
            .provider
            .as_deref()
            .is_some_and(|own| text.contains(own))
        {
            return None;
        }
        let source = self.memory.resolve(unit, words)?;
        matches!(
            source.kind,
            super::SourceKind::Agency | super::SourceKind::Medium
        )
        .then_some(source)
    }

    /// "Geheimdienst: 3000 Soldaten verlegt": a heading whose part before the colon is a source.
    fn heading(&mut self, unit: &Unit, after: Option<&Unit>) -> bool {
        let Some(colon) = unit.tokens.iter().position(|it| it.kind == Kind::Colon) else {
            return false;
        };
        let quoted = unit.at(colon + 1).is_some_and(Token::is_quotation);
        let end = unit.tokens.len();
        if quoted || colon == 0 || colon > 6 || colon + 1 >= end {
            return false;
        }
        let phrase = match self.language {
            Language::German => super::phrases::german(unit, 0, colon),
            Language::English => super::phrases::english(unit, 0, colon),
            Language::Other => None,
        };
        let Some(phrase) = phrase.filter(|it| it.end == colon) else {
            return false;
        };
        // "Geheimdienst: …" over "Auch Südkoreas Geheimdienst legte nach" means that one.
        let named_below = after
            .filter(|_| phrase.len() == 1)
            .and_then(|after| self.body_below(unit.lower(phrase.start), after));
        let source = named_below.or_else(|| self.memory.resolve(unit, phrase.clone()));
        let Some(mut source) = source else {
            return false;
        };
        source.mention = unit.span(phrase.clone());
        // A place or topic before the colon is no source, nor is a name that nothing is known about.
        let speaks = matches!(
            source.kind,
            super::SourceKind::IntelligenceService
                | super::SourceKind::Government
                | super::SourceKind::Alliance
                | super::SourceKind::Agency
                | super::SourceKind::Person
        ) || !source.named;
        if !speaks {
            return false;
        }
        let span = |tokens: Range<usize>| unit.span(tokens).into_iter().collect::<Vec<Span>>();
        self.statements.push(Statement {
            content: span(colon + 1..end),
            frame: span(0..colon + 1),
            cue: span(colon..colon + 1),
            speaker: span(phrase),
            addressee: Vec::new(),
            form: Form::Indirect,
            chain: vec![source],
            doubtful: true,
        });
        true
    }

    /// The named body that the sentence below a heading calls by the noun of the heading.
    fn body_below(&mut self, noun: &str, after: &Unit) -> Option<Chained> {
        let place = after.tokens.iter().position(|it| it.lower == noun)?;
        let phrase = (place.saturating_sub(4)..=place).find_map(|start| {
            super::phrases::german_plain(after, start, after.end())
                .filter(|it| it.contains(&place) && !after.is(start, Class::Adverb))
        })?;
        let body = self.memory.resolve(after, phrase)?;
        (body.named && body.kind != super::SourceKind::Person).then_some(body)
    }

    /// A quotation that goes on from the paragraph before joins its statement.
    fn go_on_quoting(&mut self, unit: &Unit) -> bool {
        let Some(quote) = unit.tokens.first() else {
            return false;
        };
        let Some(last) = self
            .statements
            .iter_mut()
            .rev()
            .find(|it| it.form == Form::Direct)
        else {
            return false;
        };
        last.content.push(quote.span);
        true
    }

    /// "Das sagte die Sprecherin am Mittwoch": the frame of the sentence before.
    fn look_back(
        &mut self,
        unit: &Unit,
        before: Option<&Unit>,
        found: &[Found],
        lexicon: &'static Lexicon,
    ) -> bool {
        let demonstrative = matches!(unit.lower(0), "das" | "dies" | "so" | "this" | "that");
        if !demonstrative || self.language != Language::German {
            return false;
        }
        let Some(before) = before.filter(|it| it.block == unit.block || it.block + 1 == unit.block)
        else {
            return false;
        };
        let says = unit.at(1).and_then(|it| it.entry).is_some_and(|it| {
            it.verbs.iter().any(|form| {
                let verb = lexicon.verbs.get(form.verb);
                form.shape == super::lexicon::Shape::Finite
                    && verb.is_some_and(|it| {
                        it.needs.is_empty()
                            && it.particle.as_deref().is_none_or(|part| {
                                unit.tokens.iter().skip(2).any(|it| it.lower == part)
                            })
                    })
            })
        }) || unit.is(1, Class::Auxiliary)
            && unit
                .at(unit.end().saturating_sub(1))
                .and_then(|it| it.entry)
                .is_some_and(|it| {
                    it.verbs
                        .iter()
                        .any(|form| form.shape == super::lexicon::Shape::Participle)
                });
        // "Das beschloss der Rat", "Dies nennt man …" say nothing about who said so; "So riet sie …"
        // gives an example.
        let retells = unit.tokens.iter().any(|it| {
            it.entry.is_some_and(|entry| {
                entry.verbs.iter().any(|form| {
                    lexicon
                        .verbs
                        .get(form.verb)
                        .is_some_and(|verb| verb.clause && (!verb.infinitive || verb.object))
                })
            })
        });
        let example = unit.lower(0) == "so" && !found.is_empty();
        let content_here = found.iter().any(|it| it.form != Form::Reported);
        if !says || !retells || example || content_here || unit.segments.len() > 3 {
            return false;
        }
        let close = unit.end();
        let emerges = unit.tokens.iter().any(|it| it.lower == "hervor");
        let Some(speaker) = (2..close).find_map(|it| {
            let starts =
                unit.capital(it) || unit.is(it, Class::Determiner) || unit.is(it, Class::Pronoun);
            let governed = unit.is(it - 1, Class::Preposition);
            // "Das geht aus einer Meldung hervor": the text speaks.
            (starts && (!governed || emerges && unit.lower(it - 1) == "aus"))
                .then(|| super::phrases::german(unit, it, close))
                .flatten()
        }) else {
            return false;
        };
        if unit.lower(speaker.start) == "man" && speaker.len() == 1 {
            return false;
        }
        let Some(whole) = before.span(0..before.end()) else {
            return false;
        };
        let mut mentions = vec![Mention::Words(speaker.clone())];
        mentions.extend(german::cited(unit, lexicon));
        let chain = self.chain(unit, &mentions);
        let speaker_span: Vec<Span> = unit.span(speaker).into_iter().collect();
        let frame: Vec<Span> = unit.span(0..unit.end()).into_iter().collect();
        let mut cue = vec![1];
        if unit.is(1, Class::Auxiliary) {
            cue.push(unit.end().saturating_sub(1));
        } else {
            let last = unit.end().saturating_sub(1);
            if last > 1
                && matches!(
                    unit.lower(last),
                    "mit" | "bekannt" | "an" | "fest" | "hinzu" | "hervor"
                )
            {
                cue.push(last);
            }
        }
        let with_stop = before.span(0..before.tokens.len()).unwrap_or(whole);
        self.statements.retain(|it| {
            !(with_stop.contains(it.extent()) && it.form == Form::IndirectFreeIndirect)
        });
        let framed = self
            .statements
            .iter()
            .any(|it| whole.contains(it.extent()) && it.form != Form::Direct);
        if !framed {
            self.statements.push(Statement {
                content: vec![whole],
                frame: frame.clone(),
                cue: Self::cue_spans(unit, &cue),
                speaker: speaker_span.clone(),
                addressee: Vec::new(),
                form: Form::Indirect,
                chain: chain.clone(),
                doubtful: false,
            });
        }
        self.statements.retain(|it| {
            !(it.form == Form::Direct && it.chain.is_empty() && whole.contains(it.extent()))
        });
        for quote in before.tokens.iter().filter(|it| it.is_quotation()) {
            if self
                .statements
                .iter()
                .any(|it| it.form == Form::Direct && it.content.contains(&quote.span))
            {
                continue;
            }
            self.statements.push(Statement {
                content: vec![quote.span],
                frame: frame.clone(),
                cue: Self::cue_spans(unit, &cue),
                speaker: speaker_span.clone(),
                addressee: Vec::new(),
                form: Form::Direct,
                chain: chain.clone(),
                doubtful: false,
            });
        }
        self.holder = Some(Holder {
            chain,
            speaker: speaker_span,
            outer: None,
            block: unit.block,
            age: 0,
            joins: None,
        });
        true
    }

    /// The whole unit as hearsay.
    fn hearsay(&mut self, unit: &Unit) {
        self.statements.push(Statement {
            content: unit.span(0..unit.tokens.len()).into_iter().collect(),
            frame: Vec::new(),
            cue: Vec::new(),
            speaker: Vec::new(),
            addressee: Vec::new(),
            form: Form::FreeIndirect,
            chain: Vec::new(),
            doubtful: false,
        });
        self.memory.notice(unit);
    }

    /// Sentences quoted where nothing says whose they are. Returns whether there are any.
    fn quotes(&mut self, unit: &Unit, lone: bool) -> bool {
        let before = self.statements.len();
        let sentences = (0..unit.tokens.len()).filter(|it| {
            // A title stands behind a noun or an article: "unter dem Motto „…“".
            let led = it.checked_sub(1).is_none_or(|before| {
                matches!(unit.kind(before), Some(Kind::Comma | Kind::Colon))
                    || matches!(unit.lower(before), "worten" | "und")
            });
            unit.kind(*it) == Some(Kind::Quote(Quoted::Sentence)) && (lone || led)
        });
        for quote in sentences.filter_map(|it| unit.at(it)) {
            self.statements.push(Statement {
                content: vec![quote.span],
                frame: Vec::new(),
                cue: Vec::new(),
                speaker: Vec::new(),
                addressee: Vec::new(),
                form: Form::Direct,
                chain: Vec::new(),
                doubtful: true,
            });
        }
        self.memory.notice(unit);
        self.statements.len() > before
    }

    /// A unit without a frame: Konjunktiv or quotation that goes on, or plain assertion.
    fn unframed(&mut self, unit: &Unit, before: Option<&Unit>, title: bool) {
        let lone = unit
            .tokens
            .iter()
            .filter(|it| it.kind != Kind::Stop)
            .count()
            == 1
            && unit
                .tokens
                .first()
                .is_some_and(|it| matches!(it.kind, Kind::Quote(Quoted::Sentence)));
        let near = self.holder.clone().filter(|it| {
            it.age <= 4 && (it.block == unit.block || it.block + 1 == unit.block && it.age <= 1)
        });
        if title {
            return;
        }
        let german = self.language == Language::German;
        let mood = german.then(|| german::mood(unit)).flatten();
        let holder = match near.clone() {
            Some(holder) => holder,
            None if mood == Some(Mood::First) || german && unit.is(0, Class::Continuation) => {
                self.distant(unit, before)
            }
            None if self.quotes(unit, lone) => return,
            // Once sources have been named "offenbar" draws a conclusion from what they said; before
            // that it is hearsay.
            None if german && self.last.is_none() && german::doubted(unit) => {
                self.hearsay(unit);
                return;
            }
            None => {
                self.memory.notice(unit);
                return;
            }
        };
        // "Die Brücke soll 2030 fertig werden" after somebody's plan is part of the plan.
        if german
            && mood.is_none()
            && holder.age <= 1
            && holder.block == unit.block
            && german::intended(unit)
            && !unit.is(0, Class::Continuation)
        {
            self.hearsay(unit);
            if let Some(holder) = &mut self.holder {
                holder.age = 0;
                holder.joins = None;
            }
            return;
        }
        let continuation = unit.is(0, Class::Continuation);
        let retells = match mood {
            Some(Mood::First) => true,
            Some(Mood::Second) => holder.age <= 1,
            None => false,
        };
        let goes_on = retells || german && continuation && (holder.age <= 1 || near.is_none());
        // Words quoted right after retold speech are the same speaker's.
        let quotes = holder.age <= 1
            && holder.block == unit.block
            && self.language == Language::German
            && unit
                .tokens
                .iter()
                .any(|it| matches!(it.kind, Kind::Quote(Quoted::Phrase)))
            && unit.is(0, Class::Pronoun);
        let goes_on = goes_on || quotes;
        if lone && holder.age <= 1 || goes_on {
            let doubtful = holder.age > 1 || holder.block != unit.block;
            let chain = without_mentions(&holder.chain);
            if lone {
                self.statements.push(Statement {
                    content: unit.tokens.first().map(|it| it.span).into_iter().collect(),
                    frame: Vec::new(),
                    cue: Vec::new(),
                    speaker: holder.speaker.clone(),
                    addressee: Vec::new(),
                    form: Form::Direct,
                    chain: chain.clone(),
                    doubtful,
                });
            } else {
                let start = usize::from(continuation);
                let whole = unit.span(
                    start..if continuation {
                        unit.end()
                    } else {
                        unit.tokens.len()
                    },
                );
                let joins = holder.joins.filter(|_| !continuation && holder.age == 1);
                if let (Some(number), Some(whole)) = (joins, whole) {
                    if let Some(statement) = self.statements.get_mut(number) {
                        statement.content.push(whole);
                    }
                } else if let Some(whole) = whole {
                    self.statements.push(Statement {
                        content: vec![whole],
                        frame: unit.span(0..start).into_iter().collect(),
                        cue: Vec::new(),
                        // "Demnach" stands for the source as a pronoun does.
                        speaker: if continuation {
                            unit.span(0..start).into_iter().collect()
                        } else {
                            holder.speaker.clone()
                        },
                        addressee: Vec::new(),
                        form: if continuation {
                            Form::Indirect
                        } else {
                            Form::IndirectFreeIndirect
                        },
                        chain: chain.clone(),
                        doubtful,
                    });
                }
                let number = self.statements.len() - 1;
                for quote in unit.tokens.iter().filter(|it| it.is_quotation()) {
                    self.statements.push(Statement {
                        content: vec![quote.span],
                        frame: Vec::new(),
                        cue: Vec::new(),
                        speaker: holder.speaker.clone(),
                        addressee: Vec::new(),
                        form: Form::Direct,
                        chain: chain.clone(),
                        doubtful,
                    });
                }
                let mut next = holder;
                next.age = 0;
                next.block = unit.block;
                next.joins = if continuation {
                    None
                } else {
                    joins.or(Some(number))
                };
                self.holder = Some(next);
                return;
            }
            let mut next = holder;
            next.age = 0;
            next.block = unit.block;
            next.joins = None;
            self.holder = Some(next);
            return;
        }
        self.memory.notice(unit);
    }
}

/// What can be told in a language without rules: what is quoted, and by nobody in particular.
fn quotations_only(unit: &Unit) -> Vec<Found> {
    let quoted = |it: &usize| {
        unit.at(*it)
            .is_some_and(|token| matches!(token.kind, Kind::Quote(Quoted::Sentence)))
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
