//! English ways to say something in several words: "made it clear that", "raised the possibility that",
//! "is convinced that", "issued a warning of".

use std::ops::Range;

use super::super::frame::{Aside, Found, Mention, without};
use super::super::lexicon::{Class, Lexicon};
use super::super::statement::Form;
use super::super::unit::{Kind, Token, Unit};
use super::addressees::spoken_in;
use super::clauses::{clause_break, finish};
use super::frames::cue_words;
use super::nouns::is_saying;
use super::side_words::{adverbial, names_somebody};
use super::stances::{can_hold_stance, can_speak, stance};
use super::subjects::subject_before;
use super::verbs::is_form_of_be;

/// Forms of a verb, and the words behind it that make it say that a clause follows.
const PHRASES: [(&[&str], &[&[&str]]); 9] = [
    (
        &["made", "makes", "make", "making"],
        &[
            &["it", "clear"],
            &["it", "plain"],
            &["it", "known"],
            &["plain"],
            &["clear"],
            &["no", "secret", "of"],
            &["the", "point"],
            &["the", "case"],
        ],
    ),
    (
        &["left", "leaves", "leaving"],
        &[
            &["no", "doubt"],
            &["open"],
            &["it", "open"],
            &["little", "doubt"],
        ],
    ),
    (
        &["let", "lets", "letting"],
        &[
            &["it", "be", "known"],
            &["it", "slip"],
            &["slip"],
            &["it", "be", "understood"],
        ],
    ),
    (
        &["took", "takes", "take", "taken"],
        &[
            &["the", "view"],
            &["the", "position"],
            &["the", "line"],
            &["the", "stance"],
        ],
    ),
    (
        &["was", "is", "are", "were", "remains", "remain"],
        &[
            &["of", "the", "opinion"],
            &["of", "the", "view"],
            &["of", "the", "belief"],
            &["under", "the", "impression"],
            &["in", "no", "doubt"],
            &["on", "record", "as", "saying"],
        ],
    ),
    (
        &["came", "comes", "come"],
        &[&["to", "the", "conclusion"], &["to", "the", "view"]],
    ),
    (
        &["reached", "reaches", "drew", "draws"],
        &[&["the", "conclusion"], &["the", "view"]],
    ),
    (
        &["has", "have", "had"],
        &[&["no", "doubt"], &["little", "doubt"]],
    ),
    (
        &["gave", "gives", "given"],
        &[
            &["to", "understand"],
            &["his", "word"],
            &["her", "word"],
            &["their", "word"],
            &["its", "word"],
        ],
    ),
];

/// Verbs that bring a noun for what is said: "issued a warning that".
const BRINGS: [&str; 42] = [
    "issued",
    "issues",
    "issue",
    "issuing",
    "gave",
    "gives",
    "give",
    "given",
    "giving",
    "voiced",
    "voices",
    "expressed",
    "expresses",
    "expressing",
    "voicing",
    "raised",
    "raises",
    "raising",
    "floated",
    "floats",
    "offered",
    "offers",
    "sounded",
    "sounds",
    "repeated",
    "repeats",
    "renewed",
    "renews",
    "reiterated",
    "made",
    "makes",
    "making",
    "stated",
    "delivered",
    "published",
    "advanced",
    "presented",
    "raise",
    "float",
    "reaffirmed",
    "shared",
    "shares",
];

/// Nouns that only such a verb makes somebody's words.
const BROUGHT: [&str; 10] = [
    "correction",
    "possibility",
    "prospect",
    "idea",
    "spectre",
    "specter",
    "call",
    "appeal",
    "warning",
    "alert",
];

/// Whether a word in small letters can open one of these ways but for the set phrases, which hold on to turns: asked once
/// for each form, since few words do.
pub(in crate::attribution) fn opens_idiom(word: &str) -> bool {
    PHRASES.iter().any(|(forms, _)| forms.contains(&word))
        || BRINGS.contains(&word)
        || can_hold_stance(word)
}

/// What the words from the verb at `verb` on say that somebody said.
pub(super) fn idiom(
    unit: &Unit,
    verb: usize,
    asides: &[Aside],
    before: Option<&Found>,
    lexicon: &Lexicon,
) -> Option<Found> {
    let token = unit.at(verb)?;
    let opens = token.looks.turn || token.looks.idiom;
    if !opens || token.kind != Kind::Word || token.capital || verb == 0 {
        return None;
    }
    let (start, form) = clause(unit, verb)
        .or_else(|| stance(unit, verb))
        .map(|it| (it, Form::Indirect))
        .or_else(|| brought(unit, verb))
        .or_else(|| set_phrase(unit, verb).map(|it| (it, Form::Reported)))?;
    if start + 1 >= unit.end() {
        return None;
    }
    let speaker = subject_before(unit, verb).filter(|it| can_speak(unit, it))?;
    // "The sun came out against a black cloud"
    let turns_up = matches!(unit.lower(verb), "came" | "comes" | "come")
        && !names_somebody(unit, speaker.clone())
        && !unit.lower(speaker.end - 1).ends_with('s');
    if turns_up {
        return None;
    }
    // "it is certain that"
    if is_form_of_be(unit, verb) && unit.lower(speaker.start) == "it" {
        return None;
    }
    // "said she was confident that": the same speaker has said so already.
    let inside = before.is_some_and(|it| {
        it.form != Form::Reported && it.content.iter().any(|part| part.contains(&speaker.start))
    });
    if inside && speaker.len() == 1 && unit.is(speaker.start, Class::Pronoun) {
        return None;
    }
    // "to make it clear that", "will make it clear": nobody has said so.
    let mut before = verb - 1;
    while before > 0
        && (adverbial(unit, before) || matches!(unit.lower(before), "has" | "have" | "had"))
    {
        before -= 1;
    }
    if matches!(
        unit.lower(before),
        "to" | "will"
            | "would"
            | "could"
            | "should"
            | "may"
            | "might"
            | "must"
            | "not"
            | "never"
            | "if"
    ) {
        return None;
    }
    let limit = if form == Form::Reported {
        unit.segments.get(unit.segment_of(verb))?.tokens.end
    } else {
        unit.end()
    };
    let end = clause_break(unit, start, limit.min(unit.end()), lexicon);
    let holes: Vec<Range<usize>> = asides.iter().map(|it| it.tokens.clone()).collect();
    let mut statement = Found::new(form, without(start..end, &holes));
    statement.frame = vec![0..start];
    statement.cue = cue_words(unit, verb);
    statement.chain = vec![Mention::Words(speaker.clone())];
    statement.addressee = spoken_in(unit, verb);
    statement.speaker = Some(speaker);
    finish(unit, &mut statement);
    statement.form = form;
    (!statement.content.is_empty()).then_some(statement)
}

/// Verbs with words that make them an act of saying, and how many of those words belong to what is said.
const SET_PHRASES: [(&[&str], &[&str], usize); 16] = [
    (
        &["held", "holds", "hold", "left", "leaves"],
        &["open", "the"],
        1,
    ),
    (
        &["sounded", "sounds", "sound", "raised", "raises"],
        &["the", "alarm", "over"],
        0,
    ),
    (
        &["sounded", "sounds", "sound", "raised", "raises"],
        &["the", "alarm", "about"],
        0,
    ),
    (
        &["sounded", "sounds", "sound", "raised", "raises"],
        &["alarm", "over"],
        0,
    ),
    (&["pointed", "points", "point"], &["the", "finger", "at"], 0),
    (&["pointed", "points", "point"], &["a", "finger", "at"], 0),
    (&["made", "makes", "make"], &["the", "case", "for"], 0),
    (&["made", "makes", "make"], &["a", "case", "for"], 0),
    (&["made", "makes", "make"], &["no", "secret", "of"], 0),
    (&["painted", "paints", "paint"], &["a", "picture", "of"], 3),
    (&["drew", "draws", "draw"], &["a", "picture", "of"], 3),
    (&["dangled", "dangles", "dangle"], &["the"], 1),
    (&["came", "comes", "come"], &["out", "against"], 1),
    (
        &["came", "comes", "come"],
        &["out", "in", "favour", "of"],
        3,
    ),
    (&["came", "comes", "come"], &["out", "in", "favor", "of"], 3),
    (
        &["came", "comes", "come"],
        &["out", "in", "support", "of"],
        3,
    ),
];

/// Where what is said starts behind such a phrase: "held open [the possibility of a second prize]".
fn set_phrase(unit: &Unit, verb: usize) -> Option<usize> {
    let lower = unit.lower(verb);
    if !unit.at(verb)?.looks.turn {
        return None;
    }
    SET_PHRASES.iter().find_map(|(forms, words, own)| {
        let whole = forms.contains(&lower)
            && words
                .iter()
                .enumerate()
                .all(|(at, word)| unit.lower(verb + 1 + at) == *word);
        let start = verb + 1 + words.len() - own;
        let noun = unit.lower(start + own);
        let object = match (words.first().copied(), *own) {
            // "held open the possibility", and not "held open the door"
            (Some("open"), _) | (Some("the"), 1) => matches!(
                noun,
                "possibility"
                    | "prospect"
                    | "question"
                    | "option"
                    | "chance"
                    | "idea"
                    | "promise"
                    | "hope"
                    | "choice"
            ),
            // "painted a picture of his cat in oil"
            (Some("a"), _) => {
                !matches!(noun, "his" | "her" | "their" | "its" | "the" | "a" | "an")
                    && !unit.capital(start + own)
            }
            _ => unit.kind(start) == Some(Kind::Word) && !unit.lower(start).ends_with("self"),
        };
        (whole && object).then_some(start)
    })
}

/// Where the clause starts behind "made it clear", "left open", "took the view".
fn clause(unit: &Unit, verb: usize) -> Option<usize> {
    let lower = unit.lower(verb);
    let (_, phrases) = PHRASES.iter().find(|(forms, _)| forms.contains(&lower))?;
    phrases.iter().find_map(|words| {
        let whole = words
            .iter()
            .enumerate()
            .all(|(at, word)| unit.lower(verb + 1 + at) == *word);
        let mut next = verb + 1 + words.len();
        // "made clear on Monday that"
        if whole && unit.lower(next) != "that" {
            next = (next..next + 7)
                .find(|it| unit.lower(*it) == "that")
                .filter(|that| {
                    matches!(unit.lower(next), "to" | "on" | "in" | "at")
                        && (next..*that).all(|it| unit.kind(it) == Some(Kind::Word))
                })
                .unwrap_or(next);
        }
        let opens = matches!(
            unit.lower(next),
            "that" | "whether" | "how" | "why" | "when" | "who" | "what"
        ) || words.last() == Some(&"saying");
        (whole && opens).then_some(next)
    })
}

/// Where what is said starts behind "raised the possibility that", "issued a warning of".
fn brought(unit: &Unit, verb: usize) -> Option<(usize, Form)> {
    if !BRINGS.contains(&unit.lower(verb)) {
        return None;
    }
    let first = verb + 1;
    if matches!(unit.lower(first), "no" | "any" | "little" | "few") {
        return None;
    }
    let noun = (first..unit.end().min(first + 5)).find(|it| {
        let lower = unit.lower(*it);
        let plain = lower.strip_suffix('s').unwrap_or(lower);
        is_saying(lower) || BROUGHT.contains(&lower) || BROUGHT.contains(&plain)
    })?;
    let words = (first..noun).all(|it| {
        unit.kind(it) == Some(Kind::Word)
            && !unit.is(it, Class::Preposition)
            && !unit.is(it, Class::Auxiliary)
            && !unit.capital(it)
    });
    let next = noun + 1;
    if !words {
        return None;
    }
    match unit.lower(next) {
        "that" if !unit.is(next + 1, Class::Auxiliary) && !unit.is(next + 1, Class::Finite) => {
            Some((next, Form::Indirect))
        }
        // "issued a statement on Monday", "made a proposal for": only what is warned of or hoped for is said.
        "of" | "about" | "over" | "against" | "for" => {
            let lower = unit.lower(noun);
            let plain = lower.strip_suffix('s').unwrap_or(lower);
            let told = matches!(
                plain,
                "warning"
                    | "alert"
                    | "call"
                    | "appeal"
                    | "hope"
                    | "fear"
                    | "concern"
                    | "doubt"
                    | "possibility"
                    | "prospect"
                    | "idea"
                    | "spectre"
                    | "specter"
                    | "forecast"
                    | "suspicion"
            );
            // "expressed concern about": the whole object is told elsewhere.
            let whole = ["express", "voic"]
                .iter()
                .any(|it| unit.lower(verb).starts_with(it));
            (told && !whole && !unit.at(next + 1).is_some_and(Token::is_quotation))
                .then_some((next, Form::Reported))
        }
        _ => None,
    }
}
