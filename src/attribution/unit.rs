//! A unit of reading: a sentence, or the sentences that one quotation runs through, as a row of
//! tokens in which each quotation is a single one.

use std::ops::{Deref, Range};

use super::known;
use super::lexicon::{Class, Classes, Entry, Lexicon, Shape};
use super::quotations::Part;
use super::quoted::sort_of;
use super::quoted_names;
use super::shapes::Looks;
use super::statement::SourceKind;
use super::vocabulary::{OwnWords, Vocable, Vocabulary};
use crate::text::{Article, Language, Span, Structure, Word, WordKind};

/// What a token is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// A word.
    Word,
    /// A number.
    Number,
    /// A whole quotation.
    Quote(Quoted),
    /// ",".
    Comma,
    /// ":".
    Colon,
    /// "–".
    Dash,
    /// "(" or "[".
    Open,
    /// ")" or "]".
    Close,
    /// ".", "!", "?", "…", ";".
    Stop,
    /// Any other mark.
    Other,
}

impl Kind {
    /// Whether it is a mark that can stand between two clauses.
    fn parts_clauses(self) -> bool {
        matches!(
            self,
            Self::Comma | Self::Colon | Self::Dash | Self::Open | Self::Close | Self::Stop
        )
    }
}

/// What is quoted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Quoted {
    /// A name or title, or one word held at a distance: not somebody's statement by itself.
    Title,
    /// A few words: a statement where the sentence is about what somebody says.
    Phrase,
    /// Several words that begin in small letters, cut out of somebody's sentence: no name and no title.
    Clipping,
    /// At least a clause.
    Sentence,
}

/// A token of a unit: a word in its place. What is known about the word itself is read through the token.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'a> {
    /// Its place.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
    /// Whether the word has a capital letter.
    pub capital: bool,
    /// What the letters of the word tell.
    pub looks: Looks,
    /// The classes that the word belongs to.
    pub classes: Classes,
    /// What the lexicon knows about the word. These four and the word in lower case stand beside the word as well, since
    /// rules ask for them more than for anything else; with them a token is as long as what is fetched at once.
    pub entry: Option<&'static Entry>,
    lower_case: &'a str,
    word: &'a Vocable,
}

impl Deref for Token<'_> {
    type Target = Vocable;

    fn deref(&self) -> &Vocable {
        self.word
    }
}

impl<'a> Token<'a> {
    fn new(span: Span, kind: Kind, word: &'a Vocable) -> Self {
        Self {
            span,
            kind,
            capital: word.capital,
            looks: word.looks,
            classes: word.classes,
            entry: word.entry,
            lower_case: &word.lower,
            word,
        }
    }

    /// Whether it is a word of `class`.
    pub fn is(&self, class: Class) -> bool {
        self.classes.hold(class)
    }

    /// Whether it is a quotation that can be a statement.
    pub fn is_quotation(&self) -> bool {
        matches!(
            self.kind,
            Kind::Quote(Quoted::Phrase | Quoted::Clipping | Quoted::Sentence)
        )
    }
}

/// A stretch of tokens between marks that part clauses.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Segment {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// The mark before it.
    pub before: Option<usize>,
}

/// A sentence, or the sentences that one quotation runs through.
#[derive(Debug)]
pub(super) struct Unit<'a> {
    /// The block it lies in.
    pub block: usize,
    /// Its tokens in order.
    pub tokens: Vec<Token<'a>>,
    /// Its parts between marks.
    pub segments: Vec<Segment>,
    /// Whether it starts with a quotation that goes on from the paragraph before.
    pub continued: bool,
    /// Whether anything is quoted in it.
    pub quotes: bool,
    /// Whether a bracket opens in it.
    pub brackets: bool,
    /// Whether one of its words could be a German verb in the Konjunktiv: most sentences have none, and no rule that
    /// looks for one needs to go through their words.
    pub konjunktiv: bool,
}

impl<'a> Unit<'a> {
    /// A unit in `block` that has no tokens yet, with room for as many as it is `likely` to get.
    fn new(block: usize, likely: usize) -> Self {
        Self {
            block,
            tokens: Vec::with_capacity(likely.min(LONGEST)),
            segments: Vec::new(),
            continued: false,
            quotes: false,
            brackets: false,
            konjunktiv: false,
        }
    }

    /// The token at `index`.
    pub fn at(&self, index: usize) -> Option<&Token<'a>> {
        self.tokens.get(index)
    }

    /// The word at `index` in lower case; empty where there is none.
    pub fn lower(&self, index: usize) -> &'a str {
        self.at(index).map_or("", |it| it.lower_case)
    }

    /// Whether the token at `index` is a word of `class`.
    pub fn is(&self, index: usize, class: Class) -> bool {
        self.at(index).is_some_and(|it| it.is(class))
    }

    /// Whether the capitalised word at `index`, or its last part, belongs to `class`.
    pub fn ends_in(&self, index: usize, class: Class) -> bool {
        self.at(index).is_some_and(|it| it.endings.hold(class))
    }

    /// What the token at `index` is.
    pub fn kind(&self, index: usize) -> Option<Kind> {
        self.at(index).map(|it| it.kind)
    }

    /// Whether the token at `index` is a word with a capital letter.
    pub fn capital(&self, index: usize) -> bool {
        self.at(index).is_some_and(|it| it.capital)
    }

    /// Whether the word at `index` is a first name that is known.
    pub fn is_first_name(&self, index: usize) -> bool {
        self.at(index).is_some_and(|it| it.feminine.is_some())
    }

    /// The number of tokens without a closing stop.
    pub fn end(&self) -> usize {
        let stops = self
            .tokens
            .iter()
            .rev()
            .take_while(|it| it.kind == Kind::Stop)
            .count();
        self.tokens.len() - stops
    }

    /// The segment that holds token `index`, or the one before it where it is a mark.
    pub fn segment_of(&self, index: usize) -> usize {
        self.segments
            .partition_point(|it| it.tokens.start <= index)
            .saturating_sub(1)
    }

    /// The stretch of text over a range of tokens.
    pub fn span(&self, tokens: Range<usize>) -> Option<Span> {
        let last = self.at(tokens.end.checked_sub(1)?)?;
        let first = self.at(tokens.start)?;
        (tokens.start < tokens.end).then(|| first.span.to(last.span))
    }
}

/// The most tokens that are read as one unit; rules look around inside a unit, so its length is
/// bounded where a text has no sentence ends.
const LONGEST: usize = 300;

/// Cuts an article into units, boilerplate left out. Semicolons end a unit.
pub(super) fn units<'a>(
    article: &'a Article,
    structure: &Structure,
    parts: &[Part],
    lexicon: &'static Lexicon,
    own: &'a OwnWords,
) -> Vec<Unit<'a>> {
    let written = structure
        .words
        .iter()
        .map(|word| (word.kind == WordKind::Letters).then(|| article.slice(word.span)));
    let mut vocabulary = Vocabulary::new(lexicon, article.meta.language, written, own);
    let mut units: Vec<Unit<'a>> = Vec::new();
    let mut part = 0;
    let mut carried: Option<Unit<'a>> = None;
    for (number, sentence) in structure.sentences.iter().enumerate() {
        let Some(block) = article.blocks().get(sentence.block) else {
            continue;
        };
        if !block.kind.is_report() {
            continue;
        }
        let words = structure
            .words
            .get(sentence.words.clone())
            .unwrap_or_default();
        let mut unit = carried
            .take()
            .unwrap_or_else(|| Unit::new(sentence.block, words.len()));
        let mut quoted = unit
            .tokens
            .last()
            .filter(|it| matches!(it.kind, Kind::Quote(_)))
            .map_or(0, |it| it.span.end());
        let mut dropped = 0;
        for (place, word) in words.iter().enumerate() {
            if word.span.start() < quoted {
                continue;
            }
            if word.span.start() < dropped {
                continue;
            }
            let characters = article.slice(word.span);
            // Without a space between them, two words can be one.
            let joined = unit
                .tokens
                .last()
                .is_some_and(|last| last.span.end() == word.span.start());
            // "bildblog.de" is one name.
            if joined
                && let Some(last) = unit.tokens.last_mut()
                && last.kind == Kind::Word
                && (joins_domain(article, words.get(place..).unwrap_or_default())
                    || last.lower.ends_with('.') && word.kind == WordKind::Letters)
            {
                let span = last.span.to(word.span);
                let whole = vocabulary.joined(last.word, characters, article.slice(span));
                *last = Token::new(span, Kind::Word, whole);
                continue;
            }
            // "die „Nordpost“-Zeitung" goes by the name in quotation marks.
            if joined
                && article.meta.language == Language::German
                && let Some(last) = unit.tokens.last()
                && matches!(last.kind, Kind::Quote(_))
                && is_paper_behind(article, last.span, words.get(place..).unwrap_or_default())
            {
                dropped = words.get(place + 1).map_or(0, |it| it.span.end());
                continue;
            }
            // "Nach „Kicker“-Informationen": one noun.
            if joined
                && article.meta.language == Language::German
                && let Some(last) = unit.tokens.last_mut()
                && matches!(last.kind, Kind::Quote(Quoted::Title))
                && let Some(noun) =
                    report_behind(article, last.span, words.get(place..).unwrap_or_default())
            {
                let name = article.slice(last.span);
                let name = name.trim_matches(|it: char| !it.is_alphanumeric());
                let span = last.span.to(noun);
                let compound = vocabulary.compound(
                    article.slice(span),
                    &format!("{name}-{}", article.slice(noun)),
                );
                *last = Token::new(span, Kind::Word, compound);
                dropped = noun.end();
                continue;
            }
            // The hyphen of "im Ö1-„Mittagsjournal“" is no dash.
            if joined
                && characters == "-"
                && let Some(last) = unit.tokens.last_mut()
                && last.kind == Kind::Word
                && words.get(place + 1).is_some_and(|next| {
                    next.kind == WordKind::OpeningQuote && next.span.start() == word.span.end()
                })
            {
                let span = last.span.to(word.span);
                let whole = vocabulary.joined(last.word, characters, article.slice(span));
                *last = Token::new(span, Kind::Word, whole);
                continue;
            }
            // The full stop of "U.S." inside a sentence belongs to the word.
            let closes = place + 1 == words.len();
            let first_name = |unit: &Unit| {
                let before = unit.tokens.len().checked_sub(2);
                let before = before.and_then(|it| unit.at(it));
                before.is_some_and(|it| it.feminine.is_some())
            };
            if joined
                && characters == "."
                && (!closes || first_name(&unit))
                && let Some(last) = unit.tokens.last_mut()
                && last.kind == Kind::Word
                && (!closes && is_abbreviation(article.slice(last.span))
                    || article.meta.language == Language::German
                        && is_initial(article.slice(last.span)))
            {
                let span = last.span.to(word.span);
                let stopped = vocabulary.stopped(last.word, article.slice(span));
                *last = Token::new(span, Kind::Word, stopped);
                continue;
            }
            while parts
                .get(part)
                .is_some_and(|it| it.span.end() <= word.span.start())
            {
                part += 1;
            }
            if let Some(quotation) = parts
                .get(part)
                .filter(|it| it.span.holds(word.span.start()))
            {
                // "unter dem Motto „…“" gives a name, whatever it reads like.
                let titled = unit.tokens.last().is_some_and(|it| it.is(Class::TitleNoun));
                let sort = sort_of(article, structure, quotation.span, &mut vocabulary);
                // "sagte der Gruppe „Wir kommen wieder.“" only a title can be a sentence.
                let capital = article
                    .slice(quotation.span)
                    .chars()
                    .find(|it| it.is_alphabetic())
                    .is_some_and(char::is_uppercase);
                // "die sogenannten „Gelbhemden“", "der „Rat für Sicherheit“ (RFS)" give names.
                let called = sort != Quoted::Sentence
                    && unit.tokens.last().is_some_and(|it| {
                        [
                            "genannte",
                            "genannten",
                            "genannter",
                            "genanntes",
                            "genanntem",
                        ]
                        .iter()
                        .any(|end| it.lower.ends_with(end))
                    });
                // "said on NBC’s “Meet the Press.”" names a programme.
                let aired = article.meta.language == Language::English
                    && unit.tokens.last().is_some_and(|it| {
                        let owner = it.lower.trim_end_matches("'s").trim_end_matches("’s");
                        owner.len() < it.lower.len()
                            && known::source(
                                article
                                    .slice(it.span)
                                    .trim_end_matches("'s")
                                    .trim_end_matches("’s"),
                            )
                            .is_some_and(|it| it.kind == SourceKind::Medium)
                    });
                let behind = words.partition_point(|it| it.span.start() < quotation.span.end());
                let shortened = capital
                    && sort == Quoted::Phrase
                    && words
                        .get(behind)
                        .is_some_and(|it| article.slice(it.span) == "(");
                let titled = called
                    || shortened
                    || aired && capital
                    || titled
                        && capital
                        && (sort != Quoted::Sentence
                            || unit.tokens.last().is_some_and(|it| {
                                ["titel", "überschrift", "motto", "name"]
                                    .iter()
                                    .any(|noun| it.lower.starts_with(noun))
                            }));
                // "„Wladimir, STOPP!“" by itself is what somebody says, and so is "sagte: „Ja.“".
                let led = unit.tokens.last().is_none_or(|it| it.kind == Kind::Colon);
                let english = article.meta.language == Language::English;
                let asked = || {
                    article
                        .slice(quotation.span)
                        .trim_end_matches(['”', '"'])
                        .ends_with(['!', '?'])
                };
                let cried = (article.meta.language == Language::German
                    // "“We sowed in May,” Rowe said. “And now?”"
                    || english && sort == Quoted::Phrase && asked())
                    && led
                    && sort != Quoted::Sentence
                    && stands_alone(article, quotation.span)
                    && (!unit.tokens.is_empty() || article.slice(quotation.span).contains(' '));
                let sort = if cried { Quoted::Sentence } else { sort };
                quoted = quotation.span.end();
                unit.continued |= quotation.continued && unit.tokens.is_empty();
                let kind = Kind::Quote(if titled { Quoted::Title } else { sort });
                unit.tokens
                    .push(Token::new(quotation.span, kind, vocabulary.quotation()));
                continue;
            }
            let number = sentence.words.start + place;
            let token = token(characters, number, word, &mut vocabulary);
            let ends = characters == ";"
                || unit.tokens.len() > LONGEST && matches!(token.kind, Kind::Comma | Kind::Stop)
                || unit.tokens.len() > 2 * LONGEST;
            unit.tokens.push(token);
            if ends {
                let block = unit.block;
                push(&mut units, unit, article);
                unit = Unit::new(block, words.len() - place);
            }
        }
        // A quotation that runs on, or a frame that follows in small letters, belongs to this unit.
        let next = structure
            .sentences
            .get(number + 1)
            .filter(|next| next.block == sentence.block);
        let runs_on = next.is_some_and(|next| {
            quoted > next.span.start()
                || (unit.tokens.last().is_some_and(Token::is_quotation)
                    && article.slice(next.span).starts_with(|first: char| {
                        first.is_lowercase() || first == ',' || first == '–'
                    }))
        });
        if runs_on {
            carried = Some(unit);
        } else {
            push(&mut units, unit, article);
        }
    }
    units
}

/// Whether a quotation ends with the mark of a sentence inside it, and nothing but a new sentence follows.
fn stands_alone(article: &Article, quotation: Span) -> bool {
    let inner = article.slice(quotation);
    let inner = inner.trim_end_matches(['“', '”', '"', '«', '»']);
    let rest = article
        .text()
        .as_str()
        .get(quotation.end()..)
        .unwrap_or_default();
    let mut behind = rest.chars();
    let blank = behind.next().is_none_or(char::is_whitespace);
    let next = rest.trim_start().chars().next();
    inner.ends_with(['.', '!', '?']) && blank && next.is_none_or(|it| !it.is_lowercase())
}

/// Whether `words` start with the hyphen and the noun behind a paper's name in quotation marks: "-Zeitung".
fn is_paper_behind(article: &Article, quotation: Span, words: &[Word]) -> bool {
    let [hyphen, noun, ..] = words else {
        return false;
    };
    hyphen.span.start() == quotation.end()
        && article.slice(hyphen.span) == "-"
        && noun.span.start() == hyphen.span.end()
        && matches!(
            article.slice(noun.span),
            "Zeitung" | "Magazin" | "Sendung" | "Podcast" | "Blog" | "Blatt"
        )
}

/// The noun of a report behind a name in quotation marks and a hyphen: "„Kicker“-[Informationen]".
fn report_behind(article: &Article, quotation: Span, words: &[Word]) -> Option<Span> {
    let [hyphen, noun, ..] = words else {
        return None;
    };
    let joined = hyphen.span.start() == quotation.end()
        && article.slice(hyphen.span) == "-"
        && noun.span.start() == hyphen.span.end();
    let report = matches!(
        article.slice(noun.span),
        "Informationen" | "Angaben" | "Bericht" | "Berichts" | "Berichten" | "Recherchen"
    );
    (joined && report).then_some(noun.span)
}

/// Whether `words` start with the stop inside a domain name: "bildblog[.]de".
fn joins_domain(article: &Article, words: &[Word]) -> bool {
    let [stop, end, ..] = words else {
        return false;
    };
    let end_letters = article.slice(end.span);
    article.slice(stop.span) == "."
        && stop.span.end() == end.span.start()
        && end.kind == WordKind::Letters
        && (2..=4).contains(&end_letters.len())
        && end_letters.bytes().all(|it| it.is_ascii_lowercase())
}

/// Whether a word is a capital letter that stands for a name: "Monika D[.] sagte".
fn is_initial(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
}

/// Whether a word is letters with full stops between them: "U.S", "z.B".
fn is_abbreviation(word: &str) -> bool {
    word.contains('.') && word.split('.').all(|it| it.chars().count() == 1)
}

/// Whether what reads like a title is what somebody says: "„Genug der Waffen“, sagte der Papst".
fn says_title(unit: &Unit) -> bool {
    let [quotation, comma, verb, ..] = unit.tokens.as_slice() else {
        return false;
    };
    quotation.kind == Kind::Quote(Quoted::Title)
        && comma.kind == Kind::Comma
        && !verb.capital
        && verb
            .entry
            .is_some_and(|it| it.verbs.iter().any(|form| form.shape == Shape::Finite))
}

fn push<'a>(units: &mut Vec<Unit<'a>>, mut unit: Unit<'a>, article: &Article) {
    if unit.tokens.is_empty() {
        return;
    }
    if says_title(&unit) {
        unit.tokens[0].kind = Kind::Quote(Quoted::Sentence);
    }
    if article.meta.language == Language::German {
        quoted_names::mark(&mut unit.tokens, article);
    }
    let marks = unit.tokens.iter().filter(|it| it.kind.parts_clauses());
    unit.segments.reserve_exact(marks.count() + 1);
    let mut start = 0;
    let mut before = None;
    for (index, token) in unit.tokens.iter().enumerate() {
        unit.quotes |= matches!(token.kind, Kind::Quote(_));
        unit.brackets |= token.kind == Kind::Open;
        unit.konjunktiv |= token.looks.konjunktiv;
        if token.kind.parts_clauses()
            && (token.kind != Kind::Stop || index + 1 == unit.tokens.len())
            && !parts_numbers(&unit.tokens, index)
            && !parts_adjectives(&unit.tokens, index)
        {
            if start < index {
                unit.segments.push(Segment {
                    tokens: start..index,
                    before,
                });
            }
            start = index + 1;
            before = Some(index);
        }
    }
    if start < unit.tokens.len() {
        unit.segments.push(Segment {
            tokens: start..unit.tokens.len(),
            before,
        });
    }
    units.push(unit);
}

/// Whether the dash at `index` stands between two numbers without a space: "the 1997-1999 crisis".
fn parts_numbers(tokens: &[Token], index: usize) -> bool {
    let number = |it: Option<&Token>| it.filter(|it| it.kind == Kind::Number).map(|it| it.span);
    let Some(dash) = tokens.get(index).filter(|it| it.kind == Kind::Dash) else {
        return false;
    };
    let before = number(index.checked_sub(1).and_then(|it| tokens.get(it)));
    let behind = number(tokens.get(index + 1));
    before.is_some_and(|it| it.end() == dash.span.start())
        && behind.is_some_and(|it| it.start() == dash.span.end())
}

/// Whether the comma at `index` stands between two English adjectives before their noun: "a bigger, stronger dam".
fn parts_adjectives(tokens: &[Token], index: usize) -> bool {
    let adjective = |it: &Token| {
        let ends = [
            "er", "est", "ive", "ous", "ful", "able", "ible", "ent", "ant", "ic", "less", "ish",
        ];
        let known = [
            "fair", "free", "full", "fast", "swift", "open", "strong", "clear", "long", "big",
            "small", "new", "safe", "clean", "green", "modern", "rapid", "just", "lasting",
            "thorough", "global", "national", "radical", "peaceful", "proper", "prompt",
        ];
        it.kind == Kind::Word
            && !it.capital
            && !it.is(Class::Role)
            && !it.is(Class::UnnamedNoun)
            && (known.contains(&it.lower.as_str())
                || it.lower.len() > 4 && ends.iter().any(|end| it.lower.ends_with(end)))
    };
    let Some(before) = index.checked_sub(2).and_then(|it| tokens.get(it)) else {
        return false;
    };
    tokens.get(index).is_some_and(|it| it.kind == Kind::Comma)
        && matches!(before.lower.as_str(), "a" | "an" | "the" | "for" | "of")
        && tokens.get(index - 1).is_some_and(adjective)
        && tokens.get(index + 1).is_some_and(adjective)
        && tokens.get(index + 2).is_some_and(|it| {
            it.kind == Kind::Word
                && !it.capital
                && !it.is(Class::Preposition)
                && !it.is(Class::Auxiliary)
                && !it.is(Class::Coordinator)
        })
}

fn token<'a>(
    characters: &'a str,
    number: usize,
    word: &Word,
    vocabulary: &mut Vocabulary<'a>,
) -> Token<'a> {
    let kind = match word.kind {
        WordKind::Letters => Kind::Word,
        WordKind::Digits => Kind::Number,
        _ => match characters {
            "," => Kind::Comma,
            ":" => Kind::Colon,
            "–" | "—" | "-" | "--" => Kind::Dash,
            "(" | "[" => Kind::Open,
            ")" | "]" => Kind::Close,
            "." | "!" | "?" | "…" | ";" => Kind::Stop,
            _ => Kind::Other,
        },
    };
    let read = match kind {
        Kind::Word => vocabulary.word(number, characters),
        _ => vocabulary.mark(),
    };
    Token::new(word.span, kind, read)
}
