//! Words that somebody is told to have said, in a sentence that goes on with those of another.

use super::super::frame::{Found, Mention};
use super::super::german;
use super::super::lexicon::{Class, Lexicon};
use super::super::phrases;
use super::super::statement::{Chained, Form, SourceKind};
use super::super::unit::Unit;
use super::{Holder, Reader};
use std::ops::Range;

impl Reader<'_> {
    /// What somebody is told to have said in a sentence that has just gone on with another's words.
    pub(super) fn told_within(
        &mut self,
        unit: &Unit,
        before: Option<&Unit>,
        lexicon: &'static Lexicon,
    ) {
        let goes_on = |it: &&Holder| it.age == 0 && it.block == unit.block && it.joins.is_some();
        let Some(outer) = self.holder.as_ref().filter(goes_on).cloned() else {
            return;
        };
        let (last, informant) = (self.last.clone(), self.informant.clone());
        for mut told in german::told_within(unit, lexicon) {
            let pronoun = told
                .speaker
                .clone()
                .filter(|it| it.len() == 1 && unit.is(it.start, Class::Pronoun));
            if let Some(pronoun) = pronoun.clone()
                && self.is_speaker_retold(unit, &pronoun, &outer)
            {
                self.tell_instead(unit, told, pronoun, &outer);
                continue;
            }
            told.chain.insert(0, Mention::Held);
            let first = self.statements.len();
            self.add(unit, told, false);
            // Whoever is meant may be the speaker of the whole.
            let count = self.statements.last().map_or(0, |it| it.chain.len());
            if count <= outer.chain.len() {
                let meant = pronoun
                    .zip(before)
                    .and_then(|(it, before)| self.spoken_of_before(unit, it, before));
                match (meant, self.statements.last_mut()) {
                    (Some(meant), Some(told))
                        if outer.chain.iter().all(|it| it.name != meant.name) =>
                    {
                        told.chain.push(meant);
                    }
                    _ => self.statements.truncate(first),
                }
            }
            self.holder = Some(outer.clone());
        }
        self.last = last;
        self.informant = informant;
    }

    /// Whoever has just spoken where a sentence goes on in the Konjunktiv and only names the text that they lean on: "Für
    /// den Rasen sei laut Pachtvertrag allein der Verein zuständig".
    pub(super) fn leans_on_text(&self, unit: &Unit, found: &[Found]) -> Option<Holder> {
        const TEXTS: [&str; 17] = [
            "vertrag",
            "satzung",
            "ordnung",
            "gesetz",
            "protokoll",
            "gutachten",
            "bericht",
            "plan",
            "urkunde",
            "bescheid",
            "liste",
            "akte",
            "akten",
            "vereinbarung",
            "testament",
            "statut",
            "papier",
        ];
        let [told] = found else { return None };
        let words = told.speaker.clone()?;
        let last = words.end.checked_sub(1)?;
        // A text that somebody is named with is theirs.
        let text = unit.capital(last)
            && (words.len() == 1 || words.len() == 2 && unit.is(words.start, Class::Determiner))
            && TEXTS.iter().any(|end| {
                let word = unit.lower(last);
                word.ends_with(end) || word.strip_suffix('s').is_some_and(|it| it.ends_with(end))
            });
        let aside = told.form == Form::Indirect
            && told
                .cue
                .iter()
                .any(|it| matches!(unit.lower(*it), "laut" | "zufolge" | "gemäß" | "nach"));
        let holder = self.holder.as_ref()?;
        let goes_on = holder.age <= 1
            && holder.block == unit.block
            && holder
                .chain
                .last()
                .is_some_and(|it| it.kind == SourceKind::Person)
            && german::mood(unit) == Some(german::Mood::First);
        (text && aside && goes_on).then(|| Holder {
            age: 0,
            joins: None,
            ..holder.clone()
        })
    }

    /// Whether a pronoun means the person whose words a body tells: "Dem Ministerium zufolge sagte Eide, … Er
    /// habe zudem betont, …".
    fn is_speaker_retold(&self, unit: &Unit, pronoun: &Range<usize>, outer: &Holder) -> bool {
        let [.., relay, speaker] = outer.chain.as_slice() else {
            return false;
        };
        let woman = self.memory.is_woman_called(&speaker.name);
        let fits = match unit.lower(pronoun.start) {
            "er" => woman != Some(true),
            "sie" => woman == Some(true),
            _ => false,
        };
        fits && speaker.kind == SourceKind::Person && relay.kind != SourceKind::Person
    }

    /// Puts what the speaker is told to have said in the place of the whole sentence, which goes on with the
    /// same words.
    fn tell_instead(
        &mut self,
        unit: &Unit,
        mut told: Found,
        pronoun: Range<usize>,
        outer: &Holder,
    ) {
        let names = |chain: &[Chained]| Vec::from_iter(chain.iter().map(|it| it.name.clone()));
        let said = names(&outer.chain);
        let place = unit.span(0..unit.end());
        let whole = self.statements.iter().rposition(|it| {
            it.form == Form::IndirectFreeIndirect
                && place.is_some_and(|place| place.overlaps(it.extent()))
                && names(&it.chain) == said
        });
        if let Some(whole) = whole {
            self.statements.remove(whole);
        }
        told.chain = vec![Mention::Held];
        let first = self.statements.len();
        self.add(unit, told, false);
        for statement in &mut self.statements[first..] {
            statement.chain.clone_from(outer.chain.as_ref());
            if let Some(speaker) = statement.chain.last_mut() {
                speaker.mention = unit.span(pronoun.clone());
            }
        }
        self.holder = Some(outer.clone());
    }

    /// Whom the retold sentence before speaks of: "[Präsident Brandt] habe angerufen, teilte das Amt mit. Er
    /// habe betont, …". Where a body told it, "er" is not the body.
    fn spoken_of_before(
        &mut self,
        unit: &Unit,
        pronoun: Range<usize>,
        before: &Unit,
    ) -> Option<Chained> {
        let words = phrases::german_plain(before, 0, before.end())?;
        let retold = before.block == unit.block
            && german::in_konjunktiv(before, 0)
            && before.at(words.end).is_some_and(|it| !it.capital)
            && !before.is(words.start, Class::Pronoun);
        if !retold {
            return None;
        }
        let article = before.lower(words.start).to_owned();
        let source = self.memory.resolve(before, words)?;
        let woman = match article.as_str() {
            "der" | "ein" => Some(false),
            "die" | "eine" => Some(true),
            _ => self.memory.is_woman_called(&source.name),
        };
        let fits = match unit.lower(pronoun.start) {
            "er" => woman != Some(true),
            "sie" => woman == Some(true),
            _ => false,
        };
        fits.then(|| Chained {
            mention: unit.span(pronoun),
            ..source
        })
    }
}
