//! Frames that hold for what stands before: "Das sagte die Sprecherin", quotations over paragraphs.

use super::super::frame::{Aside, Found, Mention};
use super::super::german;
use super::super::lexicon::{Class, Lexicon, Shape};
use super::super::phrases;
use super::super::statement::{Chained, Form, SourceKind, Statement};
use super::super::unit::{Kind, Token, Unit};
use super::{Holder, Reader};
use crate::text::{Language, Span};
use std::ops::Range;
use std::rc::Rc;

impl Reader<'_> {
    /// A quotation that goes on from the paragraph before joins its statement.
    pub(super) fn go_on_quoting(&mut self, unit: &Unit) -> bool {
        let Some(quote) = unit.tokens.first() else {
            return false;
        };
        let paragraph = unit.block.checked_sub(1);
        let Some(before) = paragraph.and_then(|it| self.article.blocks().get(it)) else {
            return false;
        };
        let before = before.span;
        let Some(last) = self
            .statements
            .iter_mut()
            .rev()
            .find(|it| it.form == Form::Direct)
            .filter(|it| it.content.last().is_some_and(|it| before.contains(*it)))
        else {
            return false;
        };
        last.content.push(quote.span);
        true
    }

    /// "Sie beruft sich auf Ermittlerkreise": whom the speaker of the sentence before has it from becomes
    /// the origin of what that sentence says. Returns whether it was about that speaker.
    pub(super) fn lean(
        &mut self,
        unit: &Unit,
        before: Option<&Unit>,
        who: Range<usize>,
        whom: Range<usize>,
    ) -> bool {
        let Some(before) = before.filter(|it| it.block == unit.block) else {
            return false;
        };
        let Some(span) = before.span(0..before.tokens.len()) else {
            return false;
        };
        let said = |it: &Statement| span.contains(it.extent());
        let Some(speaker) = self
            .statements
            .iter()
            .rev()
            .find(|it| said(it))
            .and_then(|it| it.chain.last())
            .map(|it| it.name.clone())
        else {
            return false;
        };
        let same = self
            .memory
            .resolve(unit, who)
            .is_some_and(|it| it.name == speaker);
        let origin = self.memory.resolve(unit, whom).filter(|_| same);
        let Some(origin) = origin else {
            return false;
        };
        for statement in self.statements.iter_mut().rev().take_while(|it| said(it)) {
            if statement.chain.last().is_some_and(|it| it.name == speaker) {
                statement.chain.push(origin.clone());
            }
        }
        if let Some(holder) = &mut self.holder
            && holder.chain.last().is_some_and(|it| it.name == speaker)
        {
            Rc::make_mut(&mut holder.chain).push(origin);
            holder.age = 0;
        }
        true
    }

    /// "Die Regierung stützt sich auf ein Dossier des Dienstes. Demnach …": who is leaned on tells what follows.
    pub(super) fn lean_ahead(&mut self, unit: &Unit, whom: Range<usize>) -> bool {
        let Some(source) = self.memory.resolve(unit, whom.clone()) else {
            return false;
        };
        self.holder = Some(Holder {
            chain: Rc::new(vec![source]),
            speaker: Rc::new(unit.span(whom).into_iter().collect()),
            block: unit.block,
            ..Holder::default()
        });
        true
    }

    /// The statements from the unit before on.
    fn said_before(&self) -> impl Iterator<Item = &Statement> {
        self.statements.iter().skip(self.read_before)
    }

    /// Takes statements from the unit before on out of the list.
    fn take_back(&mut self, unwanted: impl Fn(&Statement) -> bool) {
        let taken = self
            .statements
            .extract_if(self.read_before.., |it| unwanted(it));
        self.read -= taken.count();
    }

    /// "Das sagte die Sprecherin am Mittwoch": the frame of the sentence before.
    pub(super) fn look_back(
        &mut self,
        unit: &Unit,
        before: Option<&Unit>,
        found: &[Found],
        lexicon: &'static Lexicon,
    ) -> bool {
        if self.language != Language::German {
            return false;
        }
        let Some(before) = before.filter(|it| it.block == unit.block || it.block + 1 == unit.block)
        else {
            return false;
        };
        // "Das verneint der Verein" is what the club says, and leaves to others what they said.
        if german::disputed(unit).is_some() {
            return false;
        }
        let own_words = found.iter().any(|it| it.form != Form::Reported);
        if !own_words && let Some(pointing) = german::points_back(unit) {
            // "Ein Sprecher sagte, … Die „Nordpost“ hatte zuerst darüber berichtet": not what he said then.
            let whole = before.span(0..before.end());
            let told = |it: &Statement| {
                !it.chain.is_empty() && whole.is_some_and(|whole| whole.contains(it.extent()))
            };
            if pointing.before && self.said_before().any(told) {
                return false;
            }
            let readers = german::readers(unit, lexicon).into_iter();
            let who = pointing.who.iter().cloned().map(Mention::Words);
            let cited = german::cited(unit, lexicon).into_iter();
            let mentions: Vec<Mention> = readers.chain(who).chain(cited).collect();
            let speaker = pointing.who.first().cloned().unwrap_or_default();
            return self.tie_back(unit, before, &mentions, speaker, &pointing.cue);
        }
        if !matches!(
            unit.lower(0),
            "das" | "dies" | "so" | "dem" | "this" | "that"
        ) {
            return false;
        }
        // "Dem widersprach die Erbin"; "Dem Minister zufolge …" is something else.
        if unit.lower(0) == "dem" && !unit.lower(1).starts_with("widers") {
            return false;
        }
        // "Das hatte der Präsident stets abgelehnt": who rejects it has not said it.
        let last = unit.end().saturating_sub(1);
        let rejects = unit.is(1, Class::Auxiliary)
            && [
                "abgelehnt",
                "zurückgewiesen",
                "ausgeschlossen",
                "bestritten",
                "dementiert",
            ]
            .contains(&unit.lower(last))
            || ["lehnt", "lehnte", "lehnen", "lehnten"].contains(&unit.lower(1))
                && unit.lower(last) == "ab";
        if rejects {
            return false;
        }
        // "Das Schreiben ist kurz" is about a text.
        let verb = unit.at(1).filter(|it| !it.capital);
        let says = verb.and_then(|it| it.entry).is_some_and(|it| {
            it.verbs.iter().any(|form| {
                let verb = lexicon.verbs.get(form.verb);
                form.shape == Shape::Finite
                    && verb.is_some_and(|it| {
                        it.needs.is_empty()
                            && it.judged_as.is_none()
                            && it.particle.as_deref().is_none_or(|part| {
                                unit.tokens.iter().skip(2).any(|it| it.lower == part)
                            })
                    })
            })
        }) || unit.is(1, Class::Auxiliary)
            && unit
                .at(unit.end().saturating_sub(1))
                .and_then(|it| it.entry)
                .is_some_and(|it| it.verbs.iter().any(|form| form.shape == Shape::Participle));
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
        // "Das kündigte Evert an, wie die Agentur erfuhr": the clause beside names who passes it on.
        let beside = german::named_beside(unit, lexicon);
        let passed_on = |it: &Found| {
            !beside.is_empty()
                && it.content.iter().any(|part| part.start <= 1)
                && !it.cue.contains(&1)
        };
        let content_here = found
            .iter()
            .any(|it| it.form != Form::Reported && !passed_on(it));
        if !says || !retells || example || content_here || unit.segments.len() > 3 {
            return false;
        }
        let close = beside
            .iter()
            .map(|it| it.tokens.start)
            .min()
            .unwrap_or_else(|| unit.end());
        let emerges = unit.tokens.iter().any(|it| it.lower == "hervor");
        let Some(speaker) = (2..close).find_map(|it| {
            let starts =
                unit.capital(it) || unit.is(it, Class::Determiner) || unit.is(it, Class::Pronoun);
            let governed = unit.is(it - 1, Class::Preposition);
            // "Das geht aus einer Meldung hervor": the text speaks.
            (starts && (!governed || emerges && unit.lower(it - 1) == "aus"))
                .then(|| phrases::german(unit, it, close))
                .flatten()
        }) else {
            return false;
        };
        if unit.lower(speaker.start) == "man" && speaker.len() == 1 {
            return false;
        }
        let mut mentions: Vec<Mention> = german::readers(unit, lexicon);
        mentions.extend(beside.iter().flat_map(Aside::sources).cloned());
        mentions.push(Mention::Words(speaker.clone()));
        mentions.extend(german::cited(unit, lexicon).into_iter().filter(|it| {
            beside
                .iter()
                .flat_map(Aside::sources)
                .all(|other| other != it)
        }));
        let mut cue = vec![1];
        if unit.is(1, Class::Auxiliary) {
            cue.push(unit.end().saturating_sub(1));
        } else {
            let last = close.saturating_sub(1);
            if last > 1
                && matches!(
                    unit.lower(last),
                    "mit" | "bekannt" | "an" | "fest" | "hinzu" | "hervor"
                )
            {
                cue.push(last);
            }
        }
        self.tie_back(unit, before, &mentions, speaker, &cue)
    }

    /// Makes the sentence before the word of those whom a unit names.
    fn tie_back(
        &mut self,
        unit: &Unit,
        before: &Unit,
        mentions: &[Mention],
        speaker: Range<usize>,
        cue: &[usize],
    ) -> bool {
        let Some(whole) = before.span(0..before.end()) else {
            return false;
        };
        let chain = self.chain(unit, mentions);
        let speaker_span: Vec<Span> = unit.span(speaker).into_iter().collect();
        let frame: Vec<Span> = unit.span(0..unit.end()).into_iter().collect();
        let with_stop = before.span(0..before.tokens.len()).unwrap_or(whole);
        self.take_back(|it| {
            with_stop.contains(it.extent())
                && (it.form == Form::IndirectFreeIndirect
                    || it.form == Form::FreeIndirect && it.chain.is_empty())
        });
        // "Laut dem Sender fehlt Geld. Das bestritt die Stadt": a source of its own for what has one.
        let denies = unit.at(1).and_then(|it| it.entry).is_some_and(|it| {
            it.verbs.iter().any(|form| {
                Lexicon::of(Language::German)
                    .verbs
                    .get(form.verb)
                    .is_some_and(|it| it.denies)
            })
        });
        let answers = denies
            || ["bestätig", "widers", "widerl", "bezweif", "räum"]
                .iter()
                .any(|it| unit.lower(1).starts_with(it));
        // "… ist nach Einschätzung des Dienstes gefallen. Das sagte der Abgeordnete": he passes it on.
        let mut chain = chain;
        let sources = |it: &Statement| it.form == Form::Indirect && whole.contains(it.extent());
        let passes_on = |it: &[Chained]| match it {
            [_] => true,
            // "Das berichtete die „Nordpost“ unter Berufung auf den Dienst"
            [first, ..] => matches!(first.kind, SourceKind::Medium | SourceKind::Agency),
            [] => false,
        };
        if passes_on(&chain)
            && !answers
            && let Some(told) = self.statements.get_mut(self.read_before..)
            && let Some(statement) = told.iter_mut().find(|it| sources(it))
            && let [origin] = statement.chain.as_slice()
            && chain.iter().all(|link| origin.name != link.name)
            && !matches!(origin.kind, SourceKind::Medium | SourceKind::Agency)
        {
            let links: Vec<Chained> = chain
                .iter()
                .map(|link| Chained {
                    mention: None,
                    ..link.clone()
                })
                .collect();
            chain.extend(statement.chain.iter().cloned());
            statement.chain.splice(0..0, links);
        }
        // "… bot seinen Rücktritt an. Das berichten Medien unter Berufung auf Kreise": they pass on whatever that sentence
        // holds. "Laut dem Sender fehlt Geld. Das gab die Stadt bekannt": the sender has it from there.
        let medium = |it: &Chained| {
            matches!(it.kind, SourceKind::Medium | SourceKind::Agency)
                || it.name.starts_with("Medien")
        };
        let passes_on = chain.first().is_some_and(medium);
        if !answers && !denies {
            for statement in self.statements.iter_mut().skip(self.read_before) {
                let known = statement
                    .chain
                    .iter()
                    .any(|own| chain.iter().any(|it| it.name == own.name));
                if !whole.contains(statement.extent()) || known || statement.chain.is_empty() {
                    continue;
                }
                let links = chain.iter().map(|it| Chained {
                    mention: None,
                    ..it.clone()
                });
                if passes_on {
                    statement.chain.splice(0..0, links);
                } else if statement.form != Form::Reported && statement.chain.iter().all(medium) {
                    statement.chain.extend(links);
                }
            }
        }
        let framed = self.said_before().any(|it| {
            whole.contains(it.extent()) && (it.form != Form::Direct || !it.cue.is_empty())
        });
        // "„Der Deich hält.“ Das sagte der Landrat": the quotation is the statement.
        let mut tokens = before.tokens.iter().filter(|it| it.kind != Kind::Stop);
        let lone = tokens.next().is_some_and(Token::is_quotation) && tokens.next().is_none();
        let confirms = framed
            && answers
            && self.said_before().all(|it| {
                !whole.contains(it.extent())
                    || it
                        .chain
                        .iter()
                        .all(|link| chain.iter().all(|own| own.name != link.name))
            });
        if confirms {
            self.statements.push(Statement {
                content: unit.span(0..1).into_iter().collect(),
                frame: unit.span(1..unit.end()).into_iter().collect(),
                cue: Self::cue_spans(unit, cue),
                speaker: speaker_span.clone(),
                addressee: Vec::new(),
                form: Form::Reported,
                chain: chain.clone(),
                doubtful: false,
            });
        }
        if !framed && !lone {
            self.statements.push(Statement {
                content: vec![whole],
                frame: frame.clone(),
                cue: Self::cue_spans(unit, cue),
                speaker: speaker_span.clone(),
                addressee: Vec::new(),
                form: Form::Indirect,
                chain: chain.clone(),
                doubtful: false,
            });
        }
        self.take_back(|it| {
            it.form == Form::Direct && it.chain.is_empty() && whole.contains(it.extent())
        });
        // A quotation that goes on from a paragraph before belongs to the last direct statement until then.
        let earlier = self.statements.get(..self.read_before);
        let mut earlier = earlier.unwrap_or_default().iter();
        let going_on = earlier.rfind(|it| it.form == Form::Direct);
        let going_on = going_on.map_or(Vec::new(), |it| it.content.clone());
        for quote in before.tokens.iter().filter(|it| it.is_quotation()) {
            let said = |it: &Statement| it.form == Form::Direct && it.content.contains(&quote.span);
            if going_on.contains(&quote.span) || self.said_before().any(said) {
                continue;
            }
            self.statements.push(Statement {
                content: vec![quote.span],
                frame: frame.clone(),
                cue: Self::cue_spans(unit, cue),
                speaker: speaker_span.clone(),
                addressee: Vec::new(),
                form: Form::Direct,
                chain: chain.clone(),
                doubtful: false,
            });
        }
        self.holder = Some(Holder {
            chain: Rc::new(chain),
            speaker: Rc::new(speaker_span),
            outer: None,
            block: unit.block,
            age: 0,
            joins: None,
        });
        true
    }
}
