//! Headings whose part before the colon is a source: "Geheimdienst: 3000 Soldaten verlegt".

use super::super::english;
use super::super::known;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::{Chained, Form, SourceKind, Statement};
use super::super::unit::{Kind, Token, Unit};
use super::Reader;
use crate::text::{Language, Span};
use std::ops::Range;

impl Reader<'_> {
    /// "Geheimdienst: 3000 Soldaten verlegt": a heading whose part before the colon is a source.
    pub(super) fn heading(&mut self, unit: &Unit, after: Option<&Unit>) -> bool {
        let colon = unit.tokens.iter().position(|it| it.kind == Kind::Colon);
        if self.language == Language::English && self.topic_before(unit) {
            return true;
        }
        // "'You could hear the ice sing' – skaters recall the great frost"
        let dash = (self.language == Language::English
            && colon.is_none()
            && unit.kind(1) == Some(Kind::Dash)
            && unit.at(0).is_some_and(Token::is_quotation))
        .then_some(1);
        if let Some(dash) = dash
            && self.quoted_before(unit, dash)
        {
            return true;
        }
        if self.language == Language::English && self.closing_source(unit) {
            return true;
        }
        // "Analysis: Why the levy may fail": the sort of copy is nobody.
        if self.language == Language::English && english::past_label(unit) > 0 {
            return false;
        }
        let Some(colon) = colon.or_else(|| self.source_before_dash(unit)) else {
            return false;
        };
        if self.language == Language::English && self.quoted_before(unit, colon) {
            return true;
        }
        let start = Self::part(unit, colon);
        let quoted = unit.at(colon + 1).is_some_and(Token::is_quotation);
        let mut end = unit.tokens.len();
        if quoted || colon == start || colon > start + 6 || colon + 1 >= end {
            return false;
        }
        // "Litauen: Moskau ließ Kabel kappen - Nato will Belege": behind the dash stands another headline.
        if start > 0 && self.is_desk_mark(unit, start - 1) {
            end = (colon + 2..end)
                .find(|it| unit.kind(*it) == Some(Kind::Dash))
                .unwrap_or(end);
        }
        let phrase = match self.language {
            Language::German => phrases::german(unit, start, colon),
            Language::English => phrases::english(unit, start, colon),
            Language::Other => None,
        };
        let Some(phrase) = phrase.filter(|it| it.end == colon) else {
            return false;
        };
        // "Geheimdienst: …" over "Auch Südkoreas Geheimdienst legte nach" means that one.
        let named_below = after
            .filter(|_| phrase.len() == 1)
            .and_then(|after| self.body_below(unit.lower(phrase.start), after));
        let source = named_below
            .or_else(|| self.memory.office_holder(unit, phrase.clone()))
            .or_else(|| self.memory.resolve(unit, phrase.clone()));
        let Some(mut source) = source else {
            return false;
        };
        source.mention = unit.span(phrase.clone());
        // A topic before the colon is no source, nor is a name that nothing is known about.
        // "Bahnhof Altstadt: …", "Teure Butter: …" only look like a name in full.
        let unknown = source.kind == SourceKind::Person
            && phrase.len() > 1
            && known::source(&source.name).is_none()
            && !phrase
                .clone()
                .any(|it| unit.is_first_name(it) || unit.ends_in(it, Class::Role));
        let speaks = !unknown
            && matches!(
                source.kind,
                SourceKind::IntelligenceService
                    | SourceKind::Alliance
                    | SourceKind::Agency
                    | SourceKind::Person
                    | SourceKind::Expert
            )
            || !source.named
                && (self.language != Language::English
                    || self.memory.is_noun_of_speakers(unit, phrase.end - 1))
            || phrase
                .clone()
                .any(|it| unit.ends_in(it, Class::HeadingSource))
            || self.is_authority(unit, &phrase)
            || source.kind == SourceKind::Government
                && (known::country(&source.name).is_none()
                    || phrase.clone().any(|it| unit.is(it, Class::GovernmentNoun)));
        // A country, a company, a party can be either: those speak that speak further down as well.
        let could = matches!(
            source.kind,
            SourceKind::Government | SourceKind::Institution | SourceKind::Medium
        ) || unknown;
        if !speaks && !could {
            return false;
        }
        let span = |tokens: Range<usize>| unit.span(tokens).into_iter().collect::<Vec<Span>>();
        let statement = Statement {
            content: span(colon + 1..end),
            frame: span(start..colon + 1),
            cue: span(colon..colon + 1),
            speaker: span(phrase),
            addressee: Vec::new(),
            form: Form::Indirect,
            chain: vec![source],
            doubtful: true,
        };
        if speaks {
            self.statements.push(statement);
        } else {
            self.unsure.push(statement);
        }
        speaks
    }

    /// "Perus Fischereiamt: …", "Schulamt: …": an authority by the end of its noun.
    fn is_authority(&self, unit: &Unit, words: &Range<usize>) -> bool {
        const OTHERS: [&str; 3] = ["gesamt", "beamt", "samt"];
        let Some(last) = words.end.checked_sub(1) else {
            return false;
        };
        let word = unit.lower(last);
        // "Altes Zollamt: Bagger rücken an" is about a house.
        let alone = words.len() == 1
            || words.len() == 2 && unit.at(words.start).is_some_and(|it| it.country);
        self.language == Language::German
            && alone
            && unit.capital(last)
            && word.chars().count() > 5
            && ["amt", "behörde", "ministerium"]
                .iter()
                .any(|end| word.ends_with(end))
            && !OTHERS.iter().any(|it| word.ends_with(it))
    }

    /// The dash in "Insider – Minister muss sparen", as agencies write before a headline who says so.
    fn source_before_dash(&self, unit: &Unit) -> Option<usize> {
        let first = unit.at(0)?;
        let sources = [Class::UnnamedNoun, Class::ReportNoun, Class::BodyMedium];
        (self.language == Language::German
            && unit.kind(1) == Some(Kind::Dash)
            && (first.medium || sources.iter().any(|it| unit.is(0, *it))))
        .then_some(1)
    }

    /// "Orbis to cut 3,000 jobs: report": the source behind the last colon of an English heading, with whom it
    /// told, "… not resigning: lawyer tells Detroit News".
    fn closing_source(&mut self, unit: &Unit) -> bool {
        // "Rowe should go if claims are true - White House" as "…: White House"
        let mark = |it: usize| {
            matches!(unit.kind(it), Some(Kind::Colon))
                || unit.kind(it) == Some(Kind::Dash) && it > 2 && it + 5 > unit.end()
        };
        let Some(colon) = (0..unit.end()).rev().find(|it| mark(*it)) else {
            return false;
        };
        let end = unit.end();
        // "…: Ottawa will wait, says minister" is read elsewhere; "…: says minister" as "…: minister".
        let behind = colon + 1 + usize::from(unit.lower(colon + 1) == "says")..end;
        if colon < 3 || behind.is_empty() || behind.len() > 6 {
            return false;
        }
        let tells = behind.clone().find(|it| unit.lower(*it) == "tells");
        let close = tells.unwrap_or(end);
        let whole = |range: Range<usize>| {
            phrases::english(unit, range.start, range.end).filter(|it| *it == range)
        };
        let Some(phrase) = whole(behind.start..close) else {
            return false;
        };
        let told = tells.and_then(|it| whole(it + 1..end));
        let last = phrase.end - 1;
        let text = unit.at(last).map_or("", |it| self.article.slice(it.span));
        let classes = [
            Class::Role,
            Class::UnnamedNoun,
            Class::ReportNoun,
            Class::ReportText,
            Class::HeadingSource,
            Class::BodyMedium,
            Class::BodyInstitution,
        ];
        let words = unit
            .span(phrase.clone())
            .map_or("", |it| self.article.slice(it));
        let bare = words
            .strip_prefix("The ")
            .or_else(|| words.strip_prefix("the "));
        // "…: White House", "…: Senator Rowe", "…: mayor's office"
        let named = known::source(bare.unwrap_or(words)).is_some()
            || unit.is(phrase.start, Class::Role) && unit.capital(last) && phrase.len() > 1
            || self.memory.is_family_name(unit, last)
            || unit.is(last, Class::BodyGovernment) && phrase.len() > 1;
        let study = [
            "study",
            "survey",
            "poll",
            "media",
            "source",
            "sources",
            "document",
            "documents",
            "filing",
            "memo",
            "lawsuit",
            "indictment",
            "letter",
            "emails",
            "data",
            "records",
            "audit",
            "research",
            "inquiry",
            "attorney",
            "lawyers",
        ];
        let speaks = phrase.len() <= 4
            && (named
                || classes.iter().any(|it| unit.is(last, *it))
                || study.contains(&unit.lower(last))
                || unit.at(last).is_some_and(|it| it.medium)
                || text.len() <= 5
                    && text.len() > 1
                    && text.bytes().all(|it| it.is_ascii_uppercase())
                || known::source(text).is_some());
        if !speaks || tells.is_some() && told.is_none() {
            return false;
        }
        let sources: Vec<Chained> = told
            .into_iter()
            .chain([phrase.clone()])
            .filter_map(|it| {
                self.memory
                    .office_holder(unit, it.clone())
                    .or_else(|| self.memory.resolve(unit, it))
            })
            .collect();
        if sources.is_empty() {
            return false;
        }
        let span = |tokens: Range<usize>| unit.span(tokens).into_iter().collect::<Vec<Span>>();
        self.statements.push(Statement {
            content: span(english::past_label(unit).min(colon - 1)..colon),
            frame: span(colon..end),
            cue: span(colon..colon + 1),
            speaker: span(phrase),
            addressee: Vec::new(),
            form: Form::Indirect,
            chain: sources,
            doubtful: true,
        });
        true
    }

    /// "Ferry blaze: 'We jumped in our pyjamas'", "Snow chaos - 'I ate the cake'": a topic stands before the quotation, which
    /// is that of whoever says it below, or nobody's.
    fn topic_before(&mut self, unit: &Unit) -> bool {
        let Some(mark) = unit
            .tokens
            .iter()
            .position(|it| matches!(it.kind, Kind::Colon | Kind::Dash))
        else {
            return false;
        };
        let quote = mark + 1;
        let Some(token) = unit.at(quote).filter(|it| it.is_quotation()) else {
            return false;
        };
        let quoted = token.span;
        let several = self.article.slice(quoted).matches(' ').count() > 1;
        let closes = (quote + 1..unit.tokens.len()).all(|it| unit.kind(it) == Some(Kind::Stop));
        let head = mark.wrapping_sub(1);
        let topic = (1..6).contains(&mark)
            && !unit.capital(head)
            && unit.kind(head) == Some(Kind::Word)
            && (0..mark).all(|it| unit.kind(it) == Some(Kind::Word))
            && !self.memory.is_noun_of_speakers(unit, head)
            && unit
                .at(head)
                .is_none_or(|it| it.entry.is_none_or(|it| it.verbs.is_empty()))
            && !(0..mark).any(|it| unit.is_first_name(it) || unit.is(it, Class::Preposition))
            && !["er", "or", "ist", "man", "woman", "ian"]
                .iter()
                .any(|end| unit.lower(head).ends_with(end))
            // "residents", and not "chaos"
            && (!unit.lower(head).ends_with('s')
                || ["ss", "os", "is", "us", "ws"].iter().any(|end| unit.lower(head).ends_with(end)));
        if !topic || !closes || !several {
            return false;
        }
        self.unsure.push(nobodys(unit, quoted, mark));
        true
    }

    /// "“He took my songs”: Rowe sues former agent": what is quoted before the colon is said by the subject
    /// behind it.
    fn quoted_before(&mut self, unit: &Unit, colon: usize) -> bool {
        let quote = colon.checked_sub(1).filter(|it| *it == 0);
        // All capitals look like a title.
        let several = |it: &&Token| {
            matches!(it.kind, Kind::Quote(_))
                && self.article.slice(it.span).matches(' ').count() > 1
        };
        let Some(quote) = quote.and_then(|it| unit.at(it)).filter(several) else {
            return false;
        };
        let quoted = quote.span;
        let Some(phrase) = phrases::english(unit, colon + 1, unit.end()) else {
            return false;
        };
        let feeling = feels(unit, colon + 1);
        let told = feeling.is_some();
        let phrase = feeling.unwrap_or_else(|| english::before_verb(unit, phrase));
        // "– skaters recall the great frost"
        let tells = unit.kind(colon) == Some(Kind::Dash)
            && phrase.end < unit.end()
            && unit
                .at(phrase.end)
                .is_some_and(|it| it.entry.is_some_and(|it| !it.verbs.is_empty()));
        let speaks = told
            || tells
            || self.memory.names_person(unit, &phrase)
            || phrase
                .clone()
                .any(|it| unit.is(it, Class::Role) || unit.is(it, Class::UnnamedNoun));
        let Some(source) = speaks
            .then(|| self.memory.resolve(unit, phrase.clone()))
            .flatten()
        else {
            // "“A wall of mud”: village counts losses": whoever says so below.
            self.unsure.push(nobodys(unit, quoted, colon));
            return true;
        };
        self.statements.push(Statement {
            content: vec![quoted],
            frame: unit.span(colon..phrase.end).into_iter().collect(),
            cue: unit.span(colon..colon + 1).into_iter().collect(),
            speaker: unit.span(phrase).into_iter().collect(),
            addressee: Vec::new(),
            form: Form::Direct,
            chain: vec![source],
            doubtful: true,
        });
        true
    }

    /// Where the part of a heading starts that holds the colon: behind a dash, as in "Sturm auf den Palast –
    /// Armee: Lage ruhig" and behind the mark of a desk, "ZUSAMMENFASSUNG 2 - Litauen: …".
    fn part(unit: &Unit, colon: usize) -> usize {
        (1..colon)
            .rfind(|it| unit.kind(*it) == Some(Kind::Dash))
            .map_or(0, |it| it + 1)
    }

    /// Whether nothing but capitals and numbers stands before the dash at `dash`.
    fn is_desk_mark(&self, unit: &Unit, dash: usize) -> bool {
        (0..dash).all(|index| {
            unit.at(index).is_some_and(|it| {
                it.kind == Kind::Number
                    || it.kind == Kind::Word
                        && self
                            .article
                            .slice(it.span)
                            .chars()
                            .all(|letter| letter.is_uppercase() || !letter.is_alphabetic())
            })
        })
    }

    /// The named body that the sentence below a heading calls by the noun of the heading.
    pub(super) fn body_below(&mut self, noun: &str, after: &Unit) -> Option<Chained> {
        let place = after.tokens.iter().position(|it| it.lower == noun)?;
        let phrase = (place.saturating_sub(4)..=place).find_map(|start| {
            phrases::german_plain(after, start, after.end())
                .filter(|it| it.contains(&place) && !after.is(start, Class::Adverb))
        })?;
        let body = self.memory.resolve(after, phrase)?;
        (body.named && body.kind != SourceKind::Person).then_some(body)
    }
}

/// A quotation in a heading with `mark` beside it, of which the text below may tell whose it is.
fn nobodys(unit: &Unit, quoted: Span, mark: usize) -> Statement {
    Statement {
        content: vec![quoted],
        frame: unit.span(mark..mark + 1).into_iter().collect(),
        cue: unit.span(mark..mark + 1).into_iter().collect(),
        speaker: Vec::new(),
        addressee: Vec::new(),
        form: Form::Direct,
        chain: Vec::new(),
        doubtful: true,
    }
}

/// Whose feeling the words from `start` on name: "[widow]'s fury at trustee", "Grief of [choir] as treasurer vanishes".
fn feels(unit: &Unit, start: usize) -> Option<Range<usize>> {
    const FEELINGS: [&str; 24] = [
        "anger",
        "anguish",
        "agony",
        "apology",
        "confession",
        "delight",
        "despair",
        "fear",
        "fury",
        "grief",
        "heartbreak",
        "horror",
        "joy",
        "lament",
        "outrage",
        "pain",
        "plea",
        "pride",
        "rage",
        "regret",
        "relief",
        "shock",
        "sorrow",
        "tribute",
    ];
    let feeling =
        (start..unit.end().min(start + 6)).find(|it| FEELINGS.contains(&unit.lower(*it)))?;
    if feeling == start {
        let of = matches!(unit.lower(start + 1), "of" | "from").then_some(start + 2)?;
        let words = phrases::english(unit, of, unit.end())?;
        let close = (words.start..words.end)
            .find(|it| unit.lower(*it) == "as")
            .unwrap_or(words.end);
        return (close > words.start).then_some(words.start..close);
    }
    let owner = feeling - 1;
    let apart = unit.kind(owner) == Some(Kind::Other);
    let owns = apart
        || ["'s", "’s"]
            .iter()
            .any(|end| unit.lower(owner).ends_with(end));
    let end = if apart { owner } else { feeling };
    (owns && end > start).then_some(start..end)
}
