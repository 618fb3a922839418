//! From what a unit yields to a statement, and who goes on speaking behind it.

use super::super::frame::{Found, Mention};
use super::super::known;
use super::super::lexicon::Class;
use super::super::statement::{Chained, Form, SourceKind, Statement};
use super::super::unit::Unit;
use crate::text::Language;

use super::{Holder, Reader, without_mentions};
use std::ops::Range;
use std::rc::Rc;

impl Reader<'_> {
    pub(super) fn add(&mut self, unit: &Unit, found: Found, title: bool) {
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
        if chain.is_empty() && self.language == Language::English {
            chain.extend(self.subject_of_sentence(unit, found.speaker.as_ref()));
        }
        // "Slovenian PM denies …" over an article about the prime minister
        if title
            && let Some(words) = found.speaker.clone()
            && let [link] = chain.as_mut_slice()
            && (!link.named
                || self.language == Language::English && link.kind == SourceKind::Institution)
            && let Some(holder) = self.memory.office_holder(unit, words)
        {
            *link = holder;
        }
        // The subject of the clause is who later pronouns mean first.
        if let Some(words) = &found.speaker
            && let Some(span) = unit.span(words.clone())
            && let Some(link) = chain.iter().find(|it| it.mention == Some(span))
        {
            self.memory.repeat(&link.name);
        }
        // "Rowe says she told the board": the pronoun tells whether "she" can mean Rowe further on.
        if self.language == Language::English
            && found.form == Form::Indirect
            && let Some(first) = found.content.first().map(|it| it.start)
            && let Some(link) = chain.last().filter(|it| it.kind == SourceKind::Person)
            && found.speaker.as_ref().is_some_and(|it| it.end <= first)
        {
            let first = first + usize::from(unit.lower(first) == "that");
            let feminine = match unit.lower(first) {
                "she" => Some(true),
                "he" => Some(false),
                _ => None,
            };
            if let Some(feminine) = feminine {
                self.memory.learn_gender(&link.name, feminine);
            }
        }
        // "demnach" with nobody to go on with says nothing about who told it.
        let accordingly = found
            .speaker
            .as_ref()
            .is_some_and(|it| unit.is(it.start, Class::Continuation));
        if chain.is_empty() && accordingly && found.chain == [Mention::Informant] {
            self.memory.notice(unit);
            return;
        }
        // "Als Täter wird die Bande vermutet": those whom nobody names as a source are named all the same.
        if found.form == Form::Reported && found.chain.is_empty() && found.speaker.is_none() {
            self.memory.notice(unit);
        }
        // "heißt es in Vilnius", "heißt es in der Studie" where nobody was spoken of before.
        if chain.is_empty()
            && impersonal
            && found.chain == [Mention::Held]
            && let Some(words) = found.speaker.clone()
            && !words.clone().any(|it| unit.is(it, Class::Preposition))
        {
            chain.extend(self.memory.resolve(unit, words));
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
            if (pronoun
                || found.speaker.is_none() && found.chain == [Mention::Held]
                || found.chain == [Mention::Informant])
                && let Some(holder) = &self.holder
            {
                let another =
                    pronoun && self.is_man_called_she(unit, found.speaker.as_ref(), holder);
                // "Officials praised the find. It was made by Tom Hale, a baker. He said": no official is "he".
                let several = pronoun
                    && self.language == Language::English
                    && holder
                        .chain
                        .last()
                        .is_none_or(|it| it.kind != SourceKind::Person);
                if !another {
                    chain = without_mentions(&holder.chain);
                    doubtful = true;
                }
                if (another || several)
                    && self.language == Language::English
                    && let Some(words) = found.speaker.clone()
                    && let Some(found) = self.memory.resolve_just_named(unit, words)
                {
                    chain = vec![found];
                }
            }
        }
        if speaker.is_empty()
            && (found.chain.contains(&Mention::Held) || found.chain.contains(&Mention::Informant))
            && let Some(holder) = &self.holder
        {
            speaker = holder.speaker.to_vec();
        }
        // A medium that was told something passes it on, unless this is its own copy.
        if let Some(words) = found.addressee.clone() {
            let medium = self.relay(unit, words);
            if let Some(medium) = medium
                && chain
                    .iter()
                    .all(|it| !it.name.to_lowercase().contains(&medium.name.to_lowercase()))
            {
                chain.insert(0, medium);
            }
            // Who spoke, not whom it was told, is who later pronouns mean.
            if let Some(link) = chain.last() {
                self.memory.repeat(&link.name);
            }
        }
        if self.language == Language::English
            && let Some(link) = chain.last()
        {
            let name = link.name.clone();
            self.memory.note_statement(unit, &name);
        }
        if self.language == Language::English
            && let Some(medium) = self.told_before(unit, &found, &chain)
        {
            chain.insert(0, medium);
        }
        let cue = found.cue.clone();
        // "Rowe told state radio … Power would be back soon, he added": what was told there goes on.
        if self.language == Language::English
            && found.addressee.is_none()
            && let [link] = chain.as_slice()
            && found.speaker.as_ref().is_some_and(|it| {
                it.len() == 1 && matches!(unit.lower(it.start), "he" | "she" | "they")
            })
            && let Some(holder) = &self.holder
            && let [medium, told] = holder.chain.as_slice()
            && matches!(medium.kind, SourceKind::Medium | SourceKind::Agency)
            && told.name == link.name
            && holder.age <= 1
            && holder.block == unit.block
        {
            let medium = Chained {
                mention: None,
                ..medium.clone()
            };
            chain.insert(0, medium);
        }
        let reported = found.form == Form::Reported;
        let quoted = found.form == Form::Direct && self.language == Language::English;
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
        if quoted {
            self.told_inside();
        }
        // "Arp sagte, alles sei klar. Spekulationen, wonach …, bestätigte er nicht. Der Fall werde geprüft": what nobody is
        // named for does not keep him from going on.
        let rumour = chain.is_empty()
            && matches!(cue[..], [noun] if unit.capital(noun) && unit.is(noun, Class::ClauseNoun))
            && self
                .holder
                .as_ref()
                .is_some_and(|it| !it.chain.is_empty() && it.block == unit.block && it.age <= 2);
        let somebody = !chain.is_empty() || !speaker.is_empty() && !rumour;
        if !hearsay && !title && somebody {
            let same_unit = self
                .holder
                .take()
                .filter(|it| it.age == 0 && it.block == unit.block && !it.chain.is_empty());
            let outer = same_unit.and_then(|it| {
                let starts = it
                    .chain
                    .iter()
                    .zip(chain.iter())
                    .all(|(a, b)| a.name == b.name);
                match it.chain.len().cmp(&chain.len()) {
                    std::cmp::Ordering::Less if starts => Some((it.chain, it.speaker)),
                    std::cmp::Ordering::Equal if starts => it.outer,
                    _ => None,
                }
            });
            // "Ein Gutachten stufte ihn … ein, wie Pohl sagte": Pohl goes on speaking.
            let mut chain = chain;
            // "„…“, zitierte das Präsidium die Zeugin. …, hieß es weiter": whoever quoted goes on, but "„…“, wird Arp
            // zitiert. Er wolle bleiben": so does Arp.
            let cites = statement_cites(unit, &cue);
            if cites && chain.len() > 1 {
                chain.truncate(1);
            }
            // "sprach laut Agentur von „Unfug“": there the agency only passes it on.
            let medium = chain
                .first()
                .is_some_and(|it| matches!(it.kind, SourceKind::Agency | SourceKind::Medium));
            // Those who spoke together go on together.
            let together = speaker.iter().any(|words| {
                let inside = |it: &Chained| it.mention.is_some_and(|it| words.contains(it));
                chain.iter().all(inside)
            });
            if reported && chain.len() > 1 && !medium && !together {
                chain.truncate(1);
            }
            self.holder = Some(Holder {
                chain: Rc::new(chain),
                speaker: Rc::new(speaker),
                outer,
                block: unit.block,
                age: 0,
                joins: None,
            });
            self.last.clone_from(&self.holder);
            if !reported {
                self.informant.clone_from(&self.holder);
            }
        }
    }
}

impl Reader<'_> {
    /// Whether "sie" would stand for a man, or "er" for a woman, if whoever spoke before were meant.
    fn is_man_called_she(
        &self,
        unit: &Unit,
        pronoun: Option<&Range<usize>>,
        holder: &Holder,
    ) -> bool {
        let english = self.language == Language::English;
        let woman = match pronoun.map_or("", |it| unit.lower(it.start)) {
            "sie" => true,
            "er" => false,
            "she" if english => true,
            "he" if english => false,
            _ => return false,
        };
        let last = holder
            .chain
            .last()
            .filter(|it| it.kind == SourceKind::Person);
        // What an English copy has told of somebody by "said he" may be about another one.
        let called = |name: &str| {
            if english {
                known::is_feminine(name.split(' ').next().unwrap_or_default())
            } else {
                self.memory.is_woman_called(name)
            }
        };
        last.and_then(|it| called(&it.name))
            .is_some_and(|it| it != woman)
    }
}

/// Whether the reporting words are those of somebody who quotes: "zitierte", not "wird … zitiert".
fn statement_cites(unit: &Unit, cue: &[usize]) -> bool {
    cue.iter().any(|it| unit.lower(*it).starts_with("zitier"))
        && !cue.iter().any(|it| {
            matches!(
                unit.lower(*it),
                "wird" | "werden" | "wurde" | "wurden" | "worden"
            )
        })
}
