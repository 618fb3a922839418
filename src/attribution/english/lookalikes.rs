//! English words that look like reporting verbs and are none where they stand: "a wall promised by Rowe",
//! "recalled 300 cars".

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Token, Unit};
use super::clauses::{has_clause, is_count};
use super::retorts::blames_event;
use super::side_words::is_day;

/// Whether the word at `index` is used as something else than a report, whatever its form.
pub(super) fn looks_like_one(unit: &Unit, index: usize) -> bool {
    let before = index.wrapping_sub(1);
    let lower = unit.lower(index);
    let next = unit.lower(index + 1);
    // "Rowe's tweeted attack", "a wall promised by Rowe"
    let owned = ["'s", "’s", "s'", "s’"]
        .iter()
        .any(|it| index > 0 && unit.lower(before).ends_with(it));
    // "he said by phone"
    let own = unit.is(before, Class::Pronoun) && !unit.lower(before).starts_with("who");
    let agent = next == "by"
        && !own
        && !is_day(unit, index + 2)
        && !matches!(
            unit.lower(index + 2),
            "phone" | "telephone" | "email" | "e-mail" | "text" | "letter" | "fax" | "video"
        )
        && unit.kind(index + 2) == Some(Kind::Word);
    // "the man accused of tackling him", "Cassidy, referring to the delay, said", "media reports have said"
    let convicted = matches!(lower, "accused" | "suspected")
        && matches!(next, "and" | "or")
        && (index + 2..index + 5).any(|it| {
            matches!(
                unit.lower(it),
                "convicted" | "acquitted" | "charged" | "cleared"
            )
        });
    let described = convicted
        || matches!(lower, "accused" | "suspected" | "convicted" | "acquitted") && next == "of"
        || lower == "referring"
        || lower.ends_with('s') && unit.is(index + 1, Class::Auxiliary)
        // "the opinions expressed are his own"
        || lower.ends_with("ed") && matches!(next, "is" | "are" | "was" | "were");
    // "lawyers who live by representing proposed deals"
    let doing = index > 1
        && lower.ends_with("ed")
        && unit.lower(before).len() > 5
        && unit.lower(before).ends_with("ing")
        && unit.is(index - 2, Class::Preposition);
    // "rather than ask", "put the blame": other readings of the same words.
    let compared = unit.lower(before) == "than";
    let measures = lower.starts_with("put")
        && !unit
            .tokens
            .iter()
            .skip(index + 2)
            .take(14)
            .any(|it| it.lower == "at");
    // "the panda, called Pixel, was tired"
    let naming = matches!(lower, "called" | "named" | "dubbed")
        && unit.kind(before) == Some(Kind::Comma)
        && unit.capital(index + 1)
        // "Rowe, for his part, called Norvia a “partner”"
        && !(index + 2..index + 6).any(|it| {
            matches!(unit.lower(it), "a" | "an") || unit.at(it).is_some_and(Token::is_quotation)
        });
    // "The nurse, identified only as Ann, is to testify": what is known of her.
    let told_of = matches!(lower, "identified" | "described" | "named" | "known")
        && unit.kind(before) == Some(Kind::Comma)
        && (next == "as"
            || unit.lower(index + 2) == "as" && unit.is(index + 1, Class::Adverb)
            || matches!(next, "only" | "by"));
    let told_of = told_of
        || matches!(lower, "identified" | "known" | "named")
            && unit.kind(before) == Some(Kind::Comma)
            && (index + 1..index + 7)
                .take_while(|it| unit.kind(*it) == Some(Kind::Word))
                .any(|it| unit.lower(it) == "as")
            && !unit.is(index + 1, Class::Determiner)
            && !unit.capital(index + 1)
        // "According to the vicar, reports in the weekly are false"
        || lower == "reports" && unit.kind(before) == Some(Kind::Comma) && matches!(next, "in" | "on" | "of" | "from" | "by" | "that" | "about");
    // "held that post for years"
    let keeps = matches!(lower, "held" | "hold" | "holds")
        && !(next == "that" && has_clause(unit, index + 2..unit.end()));
    // "Hikers told to boil water", "told to cut delays": nobody is said to have told it.
    let passive = lower == "told" && next == "to";
    // "sought to get rid of the agency" is something done.
    let tries = matches!(lower, "sought" | "seeks" | "seeking" | "seek") && next == "to";
    // "had reportedly pushed for relief" is nobody's word.
    let hearsay = unit.is(before, Class::Hearsay);
    // "frequent storms, badly maintained boats"
    let how = index > 0
        && !unit.capital(before)
        && unit.lower(before).len() > 4
        && unit.lower(before).ends_with("ly")
        && !matches!(
            unit.lower(before),
            "early" | "family" | "assembly" | "supply" | "anomaly" | "ally" | "rally" | "monopoly"
        )
        && (index == 1
            || unit.kind(index - 2) != Some(Kind::Word)
            || unit.is(index - 2, Class::Determiner)
            || unit.is(index - 2, Class::Preposition))
        && lower.ends_with("ed")
        // "Crane Capital, a fund, publicly demanded a sale"
        && !(unit.is(index + 1, Class::Determiner)
            || unit.is(index + 1, Class::Preposition)
            || unit.is(index + 1, Class::ClauseOpener));
    // "declined to answer shouted questions", "is probing alleged fraud"
    let attribute = lower.ends_with("ed")
        && index > 1
        && unit.kind(index + 1) == Some(Kind::Word)
        && (unit.lower(index - 2) == "to"
            && !unit.is(before, Class::Determiner)
            && !unit.capital(before)
            || matches!(
                lower,
                "alleged" | "suspected" | "proposed" | "claimed" | "reported" | "expected"
            ) && unit.lower(before).len() > 5
                && unit.lower(before).ends_with("ing"));
    // "said an aide, who asked not to be named"
    // "The sources requested anonymity because the talks are private"
    let anonymous = lower.starts_with("request")
        && (index + 1..index + 4).any(|it| unit.lower(it) == "anonymity")
        || lower.starts_with("ask")
            && (next == "not" && unit.lower(index + 2) == "to" && unit.lower(index + 3) == "be"
            || next == "to" && matches!(unit.lower(index + 2), "remain" | "stay")
            || matches!(next, "for" | "that")
                && (index + 2..index + 5)
                    .any(|it| matches!(unit.lower(it), "anonymity" | "name" | "names"))
            // "asked that his surname be withheld"
            || next == "that" && (index + 3..index + 8).any(|it| unit.lower(it) == "withheld"));
    // "Dozens feared dead as mud engulfs village"
    // "Hundreds protested outside the town hall"
    let gathered =
        lower.starts_with("protest") && matches!(next, "outside" | "in" | "at" | "near" | "across");
    // "posted a video begging them to stay"
    let posted = lower == "posted"
        && matches!(next, "a" | "an" | "the")
        && (index + 2..index + 4).any(|it| {
            matches!(
                unit.lower(it),
                "video" | "photo" | "picture" | "message" | "clip" | "statement" | "letter"
            )
        });
    let missing = matches!(lower, "feared" | "believed" | "thought")
        && matches!(
            next,
            "dead" | "trapped" | "missing" | "drowned" | "killed" | "injured" | "buried" | "lost"
        );
    // "Rowe pleaded not guilty on Thursday, a court official said"
    let pleaded = lower.starts_with("plead")
        && (matches!(next, "guilty" | "innocent" | "insanity")
            || matches!(next, "not" | "no")
                && matches!(unit.lower(index + 2), "guilty" | "contest"));
    // "a think tank"
    let noun = lower == "think" && matches!(next, "tank" | "tanks")
        // "Instant view: Norvia cuts rates"
        || lower == "view" && unit.lower(before) == "instant";
    // "Rowe, asked whether he would go, said", "Rowe, told of the verdict, said"
    let questioned = matches!(
        lower,
        "asked" | "told" | "questioned" | "pressed" | "quizzed" | "challenged"
    ) && index > 0
        && (unit.kind(before) == Some(Kind::Comma)
            || matches!(unit.lower(before), "when" | "if")
                && index > 1
                && unit.kind(before - 1) == Some(Kind::Comma))
        && matches!(
            next,
            "whether"
                | "if"
                | "about"
                | "by"
                | "how"
                | "why"
                | "what"
                | "when"
                | "who"
                | "of"
                | "that"
                | "on"
                | "over"
        )
        && (index + 2..unit.end()).any(|it| unit.kind(it) == Some(Kind::Comma));
    // "a panel that reviews proposed deals"
    let reviewed = matches!(
        lower,
        "proposed" | "alleged" | "suspected" | "reported" | "planned"
    ) && index > 1
        && unit.lower(before).ends_with('s')
        && !unit.capital(before)
        && matches!(unit.lower(index - 2), "that" | "which" | "who");
    // "Opposition cries foul"
    let foul = matches!(lower, "cries" | "cried" | "cry") && matches!(next, "foul" | "wolf");
    // "in disputed waters", "ignored repeated calls"
    let adjective = lower.ends_with("ed")
        && index > 0
        && unit.kind(index + 1) == Some(Kind::Word)
        && !unit.is(index + 1, Class::Determiner)
        && !unit.is(index + 1, Class::Preposition)
        && !unit.capital(index + 1)
        && (matches!(
            unit.lower(before),
            "in" | "of" | "by" | "with" | "over" | "from" | "at" | "for" | "against"
        ) || lower == "repeated" && unit.lower(before).ends_with("ed"));
    // "counted nine confirmed sightings"
    let counted = lower.ends_with("ed")
        && index > 0
        && (unit.kind(before) == Some(Kind::Number)
            || is_count(unit.lower(before))
            || matches!(
                unit.lower(before),
                "twenty" | "thirty" | "forty" | "fifty" | "sixty" | "seventy" | "eighty" | "ninety"
            ))
        && unit.kind(index + 1) == Some(Kind::Word)
        && unit.lower(index + 1).ends_with('s')
        && !unit.is(index + 1, Class::Determiner)
        && !unit.is(index + 1, Class::Preposition)
        && !unit.capital(index + 1)
        && index > 1;
    // "a barn, a van and a parrot called Otto", "a house named Solitude": a name that closes a phrase
    let christened = matches!(lower, "called" | "named" | "dubbed")
        && index > 1
        && unit.capital(index + 1)
        && !unit.capital(before)
        && matches!(unit.lower(index - 2), "a" | "an" | "one" | "two" | "three")
        && (unit.kind(index + 2) != Some(Kind::Word) || unit.is(index + 2, Class::Coordinator));
    // "a user named “Blue Tom” wrote it", "in a post titled “Enough”"
    let christened = christened
        || lower == "named"
            && unit.at(index + 1).is_some_and(Token::is_quotation)
            && index > 0
            && !unit.capital(before)
            && !unit.is(before, Class::Pronoun)
            && !unit.is(before, Class::Auxiliary);
    // "read out a list"
    let aloud = matches!(lower, "read" | "reads") && next == "out";
    // "nobody had called out to them"
    let shouted = lower == "called" && next == "out" && unit.lower(index + 2) == "to";
    // "toddlers cried", "the crowd roared": a sound without words.
    let sounds = matches!(
        lower,
        "cried"
            | "cries"
            | "cry"
            | "sobbed"
            | "sobs"
            | "wailed"
            | "wails"
            | "wept"
            | "weeps"
            | "roared"
            | "roars"
            | "screamed"
            | "screams"
            | "barked"
            | "barks"
            | "giggled"
            | "giggles"
    ) && next != "that"
        && unit
            .tokens
            .iter()
            .all(|it| !matches!(it.kind, Kind::Quote(_)));
    questioned
        || pleaded
        || sounds
        || missing
        || posted
        || gathered
        || adjective
        || shouted
        || counted
        || christened
        || aloud
        || foul
        || reviewed
        || owned
        || attribute
        || anonymous
        || noun
        || acted_upon(unit, index)
        || agent
        || described
        || doing
        || compared
        || measures
        || keeps
        || told_of
        || naming
        || passive
        || tries
        || hearsay
        || how
        || recalls_goods(unit, index)
}

/// Verbs whose object stands right behind them.
const ACTS: [&str; 24] = [
    "accused",
    "blamed",
    "blasted",
    "branded",
    "castigated",
    "condemned",
    "criticised",
    "criticized",
    "denounced",
    "derided",
    "dismissed",
    "hailed",
    "labeled",
    "labelled",
    "lambasted",
    "lauded",
    "mocked",
    "praised",
    "rebuked",
    "rejected",
    "ridiculed",
    "scolded",
    "slammed",
    "urged",
];

/// Whether the word is a participle that tells what was done to the words before it: "Rowe criticized for sale of
/// yard", "Study slammed as “fiction”". The verb itself has an object behind it.
pub(super) fn acted_upon(unit: &Unit, index: usize) -> bool {
    let next = index + 1;
    let helped = index > 0 && matches!(unit.lower(index - 1), "has" | "have" | "had" | "having");
    // "criticised on Monday the plan", "dismissed as “nonsense” a report"
    let timed = unit.lower(next) == "on" && is_day(unit, next + 1);
    let marked = unit.lower(next) == "as" && unit.end() < unit.tokens.len();
    ACTS.contains(&unit.lower(index))
        && unit.is(next, Class::Preposition)
        && !helped
        && !has_object_before(unit, index)
        && !timed
        && !marked
        && !blames_event(unit, index)
}

/// Whether the object of the verb stands before its subject: "a fall which Rowe [blamed] on the strike".
fn has_object_before(unit: &Unit, verb: usize) -> bool {
    (verb.saturating_sub(8)..verb.saturating_sub(1))
        .rev()
        .filter(|it| matches!(unit.lower(*it), "which" | "that"))
        .any(|it| phrases::english(unit, it + 1, verb).is_some_and(|it| it.end == verb))
}

/// "Orbis has recalled 300 cars", "Toy recall after scare", "recalled its ambassador": a recall of goods or
/// of people is no memory.
fn recalls_goods(unit: &Unit, index: usize) -> bool {
    if !unit.lower(index).starts_with("recall") {
        return false;
    }
    let memory = |it: usize| {
        let lower = unit.lower(it);
        lower.ends_with("ing")
            || unit.is(it, Class::ClauseOpener)
            || unit.is(it, Class::Pronoun)
            || unit.at(it).is_some_and(Token::is_quotation)
            || [
                "night",
                "day",
                "moment",
                "time",
                "scene",
                "years",
                "childhood",
                "meeting",
                "conversation",
                "call",
                "first",
                "last",
                "when",
            ]
            .contains(&lower)
    };
    // "Survivors recalled a loud crack"
    let people = index > 0
        && unit.is(index - 1, Class::UnnamedNoun)
        && unit.lower(index - 1).ends_with('s')
        && matches!(unit.lower(index + 1), "a" | "an" | "how" | "the");
    if people {
        return false;
    }
    let ends = index + 1 >= unit.end() || unit.kind(index + 1) != Some(Kind::Word);
    let number = unit.kind(index + 1) == Some(Kind::Number);
    // "“It was dark,” recalled Anna Moll"
    let quoted = index > 0 && unit.at(index - 1).is_some_and(Token::is_quotation);
    if quoted && unit.capital(index + 1) {
        return false;
    }
    number || !ends && !(index + 1..index + 5).any(memory)
}
