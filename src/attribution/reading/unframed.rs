//! Sentences without a frame: what goes on with a statement, hearsay, plain assertion.

use super::super::english;
use super::super::frame::{Found, Mention};
use super::super::german::{self, Mood};
use super::super::lexicon::{Class, Lexicon};
use super::super::phrases;
use super::super::statement::{Chained, Form, SourceKind, Statement};
use super::super::unit::{Kind, Quoted, Unit};
use super::shortened::{retraces, words_of};
use super::{FAR, Holder, Reader, without_mentions};
use crate::text::{BlockKind, Language, Span};
use std::ops::Range;
use std::rc::Rc;

/// The bytes behind a quotation in a heading in which its words are looked for again.
const REACH: usize = 8000;

impl Reader<'_> {
    /// Who speaks in a sentence in the Konjunktiv that no frame is near: the subject of the sentence
    /// before, where it is somebody who can speak, or whoever spoke last.
    pub(super) fn distant(&mut self, unit: &Unit, before: Option<&Unit>) -> Holder {
        // Who is spoken of in a sentence that is retold itself does not speak: "Die Gäste hätten gehen können".
        let subject = before
            .filter(|it| it.block == unit.block || it.block + 1 == unit.block)
            .filter(|it| german::mood(it).is_none())
            .and_then(|before| {
                // "An dem Film gibt es viel Kritik. Er beschönige": of nobody in particular.
                if german::voiced_by_nobody(before) {
                    return Some(Holder::default());
                }
                let words = german::people_in(before)
                    .or_else(|| german::voiced_by(before))
                    .or_else(|| german::subject_of(before))
                    .or_else(|| self.bare_subject(before))?;
                // "Der Angeklagte betrat den Saal. Er habe die Frau bedroht": he is spoken of.
                if spoken_of(before, &words)
                    || german::is_done_to(before, &words)
                    || self.told_by_body() && is_anybody(before, &words)
                {
                    return None;
                }
                // "Die Wirtin und ihre Gäste mussten warten. Das sei ärgerlich": she speaks for them.
                let and = words.clone().find(|it| {
                    is_possessive(before, it + 1) && before.lower(*it) == "und" && *it > words.start
                });
                let words = words.start..and.unwrap_or(words.end);
                let chain: Vec<Chained> = self
                    .memory
                    .resolve(before, words.clone())
                    .into_iter()
                    .collect();
                Some(Holder {
                    chain: Rc::new(without_mentions(&chain)),
                    speaker: Rc::new(before.span(words).into_iter().collect()),
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

    /// Whether somebody else than a person spoke last.
    fn told_by_body(&self) -> bool {
        let last = self.last.as_ref().and_then(|it| it.chain.last());
        last.is_some_and(|it| it.kind != SourceKind::Person)
    }

    /// Those who sit where the sentence before says, "Im Ministerium gibt man sich gelassen": "dort" means
    /// them.
    pub(super) fn seated(&mut self, unit: &Unit, before: Option<&Unit>) -> Option<Holder> {
        let before = before.filter(|it| it.block == unit.block)?;
        // "Daran gibt es in Sicherheitskreisen Zweifel"
        let circles = (1..before.end()).find_map(|it| {
            let circle = matches!(before.lower(it - 1), "in" | "aus")
                && before.capital(it)
                && before.lower(it).ends_with("kreisen");
            circle.then_some(it..it + 1)
        });
        let words = german::seat_in(before, 0..before.end()).or(circles)?;
        let source = self.memory.resolve(before, words.clone())?;
        Some(Holder {
            chain: Rc::new(without_mentions(&[source])),
            speaker: Rc::new(before.span(words).into_iter().collect()),
            block: unit.block,
            age: FAR,
            ..Holder::default()
        })
    }

    /// A person's name that opens a sentence as its subject: "Menke warb für Geduld".
    fn bare_subject(&self, before: &Unit) -> Option<Range<usize>> {
        let words = phrases::german_plain(before, 0, before.end())?;
        let named = self.memory.is_family_name(before, words.end - 1)
            || words.clone().any(|it| before.is_first_name(it));
        let verb = before
            .at(words.end)
            .is_some_and(|it| it.kind == Kind::Word && !it.capital);
        (named && verb).then_some(words)
    }

    /// The well-known body that opens a sentence: "Die Säpo wollte das nicht bestätigen".
    pub(super) fn subject_named(&mut self, before: &Unit) -> Option<Holder> {
        let words = phrases::german_plain(before, 0, before.end())?;
        let source = self.memory.resolve(before, words.clone())?;
        let body = source.named
            && !matches!(
                source.kind,
                SourceKind::Person | SourceKind::Unnamed | SourceKind::Medium
            );
        body.then(|| Holder {
            chain: Rc::new(without_mentions(&[source])),
            speaker: Rc::new(before.span(words).into_iter().collect()),
            block: before.block,
            ..Holder::default()
        })
    }

    /// Whether a statement of a unit names a country or its capital for those who say so: "heißt es in
    /// Vilnius".
    pub(super) fn placed(&self, unit: &Unit, found: &[Found]) -> bool {
        let near = self
            .holder
            .as_ref()
            .is_some_and(|it| it.age <= 1 && it.block + 1 >= unit.block);
        let place = |it: &Found| {
            it.chain == [Mention::Held]
                && it.speaker.as_ref().is_some_and(|it| {
                    it.len() == 1 && unit.at(it.start).is_some_and(|it| it.country)
                })
        };
        !near && found.iter().any(place)
    }

    /// Whether a sentence whose verb looks the same in the past and in the Konjunktiv stands right behind what somebody
    /// said and before what they go on with: "Am Ende sollten es hundert werden".
    pub(super) fn told_between(
        &self,
        unit: &Unit,
        after: Option<&Unit>,
        lexicon: &'static Lexicon,
    ) -> bool {
        let near = self
            .holder
            .as_ref()
            .is_some_and(|it| it.age <= 1 && it.block == unit.block);
        near && german::could_retell(unit)
            && after.is_some_and(|it| {
                let quoted = it
                    .tokens
                    .first()
                    .is_some_and(|it| matches!(it.kind, Kind::Quote(Quoted::Sentence)))
                    && it.tokens.len() <= 2;
                it.block == unit.block
                    && (quoted || german::mood(it) == Some(Mood::First))
                    && german::read(it, lexicon).is_empty()
            })
    }

    /// The whole unit as hearsay.
    pub(super) fn hearsay(&mut self, unit: &Unit) {
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
    pub(super) fn quotes(&mut self, unit: &Unit, lone: bool) -> bool {
        let before = self.statements.len();
        let sentences = (0..unit.tokens.len()).filter(|it| {
            // A title stands behind a noun or an article: "unter dem Motto „…“".
            let led = || {
                it.checked_sub(1).is_none_or(|before| {
                    matches!(unit.kind(before), Some(Kind::Comma | Kind::Colon))
                        || matches!(unit.lower(before), "worten" | "und")
                })
            };
            unit.kind(*it) == Some(Kind::Quote(Quoted::Sentence)) && (lone || led())
        });
        for quote in sentences.filter_map(|it| unit.at(it)) {
            self.statements.push(nobodys(quote.span));
        }
        self.memory.notice(unit);
        self.statements.len() > before
    }

    /// A heading that is nothing but a quotation of several words: whose it is the text below says.
    fn quoted_heading(&mut self, unit: &Unit) {
        let mut tokens = unit.tokens.iter().filter(|it| it.kind != Kind::Stop);
        if let (Some(quote), None) = (tokens.next(), tokens.next())
            && matches!(quote.kind, Kind::Quote(_))
            && self.article.slice(quote.span).contains(' ')
        {
            self.statements.push(nobodys(quote.span));
        } else if self.language == Language::German
            && unit.kind(1) == Some(Kind::Colon)
            && matches!(unit.kind(0), Some(Kind::Quote(_)))
            && let Some(quote) = unit.at(0)
            && self.article.slice(quote.span).matches(' ').count() > 1
            && self.said_again(quote.span)
        {
            // "„Das Haus stürzt ein“: Explosion weckt Nachbarn"
            self.statements.push(nobodys(quote.span));
        }
    }

    /// Whether the article quotes the words once more further down, in full or at greater length.
    fn said_again(&self, quotation: Span) -> bool {
        let text = self.article.text().as_str();
        let mut end = text.len().min(quotation.end() + REACH);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let rest = text.get(quotation.end()..end).unwrap_or_default();
        retraces(&words_of(self.article.slice(quotation)), &words_of(rest))
    }

    /// Whether the running text begins behind the unit `before`: only titles and the like stand there.
    fn begins(&self, before: Option<&Unit>) -> bool {
        before.is_none_or(|it| {
            let block = self.article.blocks().get(it.block);
            block.is_some_and(|it| it.kind != BlockKind::Paragraph)
        })
    }

    /// A unit without a frame: Konjunktiv or quotation that goes on, or plain assertion.
    /// Between two sentences that somebody says one that could be retold is retold.
    pub(super) fn unframed(
        &mut self,
        unit: &Unit,
        before: Option<&Unit>,
        title: bool,
        between: bool,
    ) {
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
        let german = self.language == Language::German;
        if title {
            if german && german::doubted(unit) {
                self.hearsay(unit);
            } else {
                self.quoted_heading(unit);
            }
            return;
        }
        let near = self.holder.as_ref().filter(|it| {
            it.age <= 4 && (it.block == unit.block || it.block + 1 == unit.block && it.age <= 1)
        });
        let lost = near.is_none();
        let mood = german.then(|| german::mood(unit)).flatten();
        let mood = mood.or(between.then_some(Mood::Second));
        // "She said the yard was closed. It would reopen in May." goes on in English as well.
        let announced = self.language == Language::English
            && english::goes_on(unit)
            && before.is_some_and(|it| it.block == unit.block && english::told_in_past(it));
        let mood = mood.or(announced.then_some(Mood::Second));
        // "Ob es Brandstiftung war, ließ der Staatsanwalt offen. Es werde ermittelt": the subject of the
        // sentence in between speaks rather than whoever did before.
        let nearer = near
            .filter(|it| it.age == 2 && mood == Some(Mood::First))
            .and(before.filter(|it| it.block == unit.block))
            .is_some_and(|it| {
                german::people_in(it).is_some()
                    || german::voiced_by_nobody(it)
                    || german::voiced_by(it).is_some()
                    || german::subject_of(it).is_some()
                    || self.bare_subject(it).is_some()
            });
        // Whoever tells something in words that are no known frame is not the speaker before.
        if german
            && mood == Some(Mood::First)
            && let Some((who, mark)) = german::tells_apart(unit)
        {
            let mut told = Found::new(Form::Indirect, vec![mark + 1..unit.end()]);
            told.frame = vec![0..mark + 1];
            told.chain = vec![Mention::Words(who.clone())];
            told.speaker = Some(who);
            self.add(unit, told, title);
            return;
        }
        let holder = match near.cloned() {
            Some(_) if nearer => Holder {
                age: 1,
                ..self.distant(unit, before)
            },
            Some(holder) => holder,
            None if mood == Some(Mood::First) || german && unit.is(0, Class::Continuation) => {
                self.distant(unit, before)
            }
            None if lone && self.quoted_of_subject(unit, before) => return,
            None if self.quotes(unit, lone) => return,
            // "offenbar" is hearsay in headings and where a text begins; further on it draws a conclusion of the writer's
            // own. "angeblich" is hearsay everywhere.
            None if german
                && (german::disowned(unit) || self.begins(before))
                && german::doubted(unit) =>
            {
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
            // "Es regnete. Die Gäste hätten gewonnen, wenn …": what would have been is no news.
            Some(Mood::Second) => {
                holder.age <= 1
                    || holder.age == 2 && holder.block == unit.block && german::supposes(unit)
            }
            None => false,
        };
        let goes_on = retells || german && continuation && (holder.age <= 1 || lost);
        // Words quoted right after retold speech are the same speaker's.
        let quotes = holder.age <= 1
            && holder.block == unit.block
            && self.language == Language::German
            && unit
                .tokens
                .iter()
                .any(|it| matches!(it.kind, Kind::Quote(Quoted::Phrase | Quoted::Clipping)))
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
                    speaker: holder.speaker.to_vec(),
                    addressee: Vec::new(),
                    form: Form::Direct,
                    chain: chain.clone(),
                    doubtful,
                });
                if self.language == Language::English {
                    self.told_inside();
                }
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
                            holder.speaker.to_vec()
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
                // A word without anything behind it ("Demnach") says nothing to join.
                let number = whole.and_then(|_| self.statements.len().checked_sub(1));
                for quote in unit.tokens.iter().filter(|it| it.is_quotation()) {
                    self.statements.push(Statement {
                        content: vec![quote.span],
                        frame: Vec::new(),
                        cue: Vec::new(),
                        speaker: holder.speaker.to_vec(),
                        addressee: Vec::new(),
                        form: Form::Direct,
                        chain: chain.clone(),
                        doubtful,
                    });
                }
                let mut next = holder;
                next.age = 0;
                next.block = unit.block;
                next.joins = if continuation { None } else { joins.or(number) };
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
        if lone && (self.quoted_of_subject(unit, before) || self.quotes(unit, lone)) {
            return;
        }
        // "Er bekommt angeblich eine Abfindung": whoever spoke before does not say so.
        if german && mood.is_none() && german::disowned(unit) && german::doubted(unit) {
            self.hearsay(unit);
            return;
        }
        self.memory.notice(unit);
    }
}

/// Whether the word says whose somebody is: "ihre Gäste", "seine Leute".
fn is_possessive(unit: &Unit, index: usize) -> bool {
    unit.is(index, Class::Determiner)
        && ["ihr", "sein"]
            .iter()
            .any(|it| unit.lower(index).starts_with(it))
}

/// A quotation of which it is not told whose it is.
fn nobodys(quotation: Span) -> Statement {
    Statement {
        content: vec![quotation],
        frame: Vec::new(),
        cue: Vec::new(),
        speaker: Vec::new(),
        addressee: Vec::new(),
        form: Form::Direct,
        chain: Vec::new(),
        doubtful: true,
    }
}

/// Whether a German noun phrase is about somebody whom others speak of: a suspect, a victim.
fn spoken_of(unit: &Unit, words: &Range<usize>) -> bool {
    const WHOM: [&str; 14] = [
        "täter",
        "täterin",
        "angeklagte",
        "angeklagter",
        "angeklagten",
        "beschuldigte",
        "beschuldigter",
        "beschuldigten",
        "verdächtige",
        "verdächtiger",
        "verdächtigen",
        "opfer",
        "festgenommene",
        "mandant",
    ];
    head(unit, words).is_some_and(|it| WHOM.iter().any(|end| unit.lower(it).ends_with(end)))
}

/// Whether a German noun phrase calls somebody by nothing but sex or age, as reports of what befell or was done by
/// them do: "Der Mann ist wieder frei. Die Anklage bleibe bestehen" goes on with the court that was named before.
fn is_anybody(unit: &Unit, words: &Range<usize>) -> bool {
    const CALLED: [&str; 9] = [
        "mann",
        "frau",
        "junge",
        "mädchen",
        "jugendliche",
        "jugendlicher",
        "rentner",
        "rentnerin",
        "paar",
    ];
    head(unit, words).is_some_and(|it| {
        CALLED.contains(&unit.lower(it))
            || ["jährige", "jähriger", "jährigen"]
                .iter()
                .any(|end| unit.lower(it).ends_with(end))
    })
}

/// The first noun of a noun phrase.
fn head(unit: &Unit, words: &Range<usize>) -> Option<usize> {
    words
        .clone()
        .find(|it| unit.capital(*it) && !unit.is(*it, Class::Determiner))
}
