//! What the reporter adds behind what somebody says, in the same sentence: "…, referring to its hull", "…, a position at
//! odds with the council's".

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Token, Unit};
use super::side_words::adverbial;

/// Whether the reporter's own words follow at `index`, behind a comma or a dash, to what is said from `start` on.
pub(super) fn reporter_adds(unit: &Unit, index: usize, start: usize) -> bool {
    remarks(unit, index, start) || takes_up(unit, index) || goes_on_now(unit, index, start)
}

/// Whether a participle tells of the saying and not of what is said: "…, basing its forecast on", "said she would
/// back it, settling questions about".
fn remarks(unit: &Unit, index: usize, start: usize) -> bool {
    let word = unit.lower(index);
    // "…, all but ensuring its passage"
    if word == "all" {
        return unit.lower(index + 1) == "but" && unit.lower(index + 2).ends_with("ing");
    }
    if !word.ends_with("ing") {
        return false;
    }
    let noun = |list: &[&str]| (index + 1..index + 6).any(|it| list.contains(&unit.lower(it)));
    match word {
        "referring" | "alluding" => unit.lower(index + 1) == "to",
        "basing" => noun(&[
            "forecast",
            "forecasts",
            "estimate",
            "estimates",
            "claim",
            "view",
            "calculation",
            "projection",
            "figure",
            "figures",
        ]),
        "contradicting" | "rebutting" | "paraphrasing" | "mimicking" => {
            unit.kind(index + 1) == Some(Kind::Word)
        }
        "drawing" => noun(&[
            "laughter",
            "applause",
            "boos",
            "cheers",
            "criticism",
            "condemnation",
            "ridicule",
            "fire",
            "rebuke",
            "rebukes",
        ]),
        "settling" | "ending" | "dashing" | "raising" | "reviving" | "fueling" | "fuelling"
        | "stoking" => {
            of_whoever_speaks(unit, start)
                && noun(&[
                    "questions",
                    "speculation",
                    "doubts",
                    "doubt",
                    "hopes",
                    "uncertainty",
                    "rumours",
                    "rumors",
                    "suspense",
                ])
        }
        "becoming" => {
            of_whoever_speaks(unit, start)
                && unit.lower(index + 1) == "the"
                && matches!(
                    unit.lower(index + 2),
                    "first" | "second" | "third" | "latest" | "only" | "last"
                )
        }
        "breaking" => of_whoever_speaks(unit, start) && unit.lower(index + 1) == "with",
        "reversing" => {
            of_whoever_speaks(unit, start)
                && noun(&[
                    "course", "himself", "herself", "itself", "position", "stance",
                ])
        }
        _ => false,
    }
}

/// Whether what is said tells what the speaker is going to do or is: "said she would back it".
fn of_whoever_speaks(unit: &Unit, start: usize) -> bool {
    let first = start + usize::from(unit.lower(start) == "that");
    // "promised to stay"
    unit.lower(first) == "to"
        || matches!(unit.lower(first), "he" | "she" | "they" | "it")
            && matches!(
                unit.lower(first + 1),
                "would" | "will" | "was" | "were" | "is" | "are" | "had" | "has"
            )
}

/// Whether a noun takes up that something has been said and sets it against something else: "…, a statement at odds with",
/// "…, an apparent reference to".
fn takes_up(unit: &Unit, index: usize) -> bool {
    let first = index + usize::from(unit.lower(index) == "in");
    if !matches!(unit.lower(first), "a" | "an") {
        return false;
    }
    let noun = (first + 1..first + 4).find(|it| {
        matches!(
            unit.lower(*it),
            "statement"
                | "claim"
                | "assertion"
                | "remark"
                | "comment"
                | "position"
                | "stance"
                | "view"
                | "suggestion"
                | "prediction"
                | "reference"
                | "allusion"
                | "nod"
                | "dig"
        )
    });
    let Some(noun) = noun else {
        return false;
    };
    let mut next = noun + 1;
    while adverbial(unit, next) {
        next += 1;
    }
    match unit.lower(noun) {
        "reference" | "allusion" | "nod" => unit.lower(next) == "to",
        "dig" => unit.lower(next) == "at",
        _ if first > index => false,
        _ => match unit.lower(next) {
            "at" => unit.lower(next + 1) == "odds",
            "in" => matches!(unit.lower(next + 1), "contrast" | "conflict"),
            "contradicted" | "disputed" | "shared" | "echoed" | "rejected" | "challenged"
            | "denied" => unit.lower(next + 1) == "by",
            "that" | "which" => {
                let verb = next + 1;
                // "…, a remark that drew fire"
                [
                    "contradict",
                    "contrast",
                    "conflict",
                    "clash",
                    "drew",
                    "anger",
                    "infuriat",
                    "enrag",
                    "outrag",
                    "prompt",
                    "spark",
                    "surpris",
                    "stun",
                    "echo",
                ]
                .iter()
                .any(|it| unit.lower(verb).starts_with(it))
            }
            _ => false,
        },
    }
}

/// Whether ", and" goes on to what somebody else is doing now, where what is said lies in the past: "said the pier had burned,
/// and the owners are now looking for".
fn goes_on_now(unit: &Unit, index: usize, start: usize) -> bool {
    if unit.lower(index) != "and" || unit.kind(index - 1) != Some(Kind::Comma) {
        return false;
    }
    let Some(subject) = phrases::english(unit, index + 1, unit.end()) else {
        return false;
    };
    matches!(unit.lower(subject.end), "is" | "are")
        && matches!(unit.lower(subject.end + 1), "now" | "currently" | "still")
        && unit.lower(subject.end + 2).ends_with("ing")
        && (start..index).any(|it| {
            matches!(unit.lower(it), "was" | "were" | "had")
                || unit.lower(it).len() > 3 && unit.lower(it).ends_with("ed")
        })
        && !(start..index).any(|it| matches!(unit.lower(it), "is" | "are" | "has" | "have"))
}

/// Where the object of a speech act that starts at `start` ends before the occasion on which it was said: "called it a “zoo”
/// [after its chair attacked him]", "called for an inquiry [amid complaints]".
pub(super) fn before_occasion(unit: &Unit, start: usize, end: usize) -> usize {
    (start + 1..end)
        .find(|it| match unit.lower(*it) {
            "amid" => true,
            "after" | "as" => {
                // "described the plan as a scheme Rowe wants"
                phrases::english(unit, it + 1, end).is_some_and(|subject| {
                    subject.end < end
                        && (unit.lower(*it) == "after"
                            || subject.len() == 1
                            || unit.lower(subject.end - 1).ends_with('s'))
                        && finite(unit, subject.end)
                })
            }
            _ => false,
        })
        // "denied reports that he fled after police opened fire", "accused them of lying after …"
        .filter(|it| {
            !(start..*it).any(|word| {
                unit.is(word, Class::ClauseOpener)
                    || unit.is(word, Class::Auxiliary)
                    || unit.is(word, Class::Pronoun)
                    || matches!(unit.lower(word), "that" | "to" | "of")
                        && unit.kind(word + 1) == Some(Kind::Word)
                        && (unit.lower(word + 1).ends_with("ing") || unit.lower(word) != "of")
                    || unit.lower(word) == "for" && unit.lower(word + 1).ends_with("ing")
            })
        })
        .unwrap_or(end)
}

/// Whether the word is a verb in the past.
fn finite(unit: &Unit, index: usize) -> bool {
    unit.is(index, Class::Auxiliary)
        || unit.is(index, Class::Finite)
        || unit.at(index).is_some_and(|it| {
            !it.capital
                && (it.lower.len() > 3 && it.lower.ends_with("ed")
                    || it.entry.is_some_and(|entry| !entry.verbs.is_empty())
                        && !it.lower.ends_with("ing"))
        })
}

/// Where a part behind the frame starts past how it was said: "…, the person said, [without giving details,] adding that".
pub(super) fn past_manner(unit: &Unit, start: usize, end: usize) -> usize {
    let manner = unit.lower(start) == "without"
        && matches!(
            unit.lower(start + 1),
            "giving"
                | "elaborating"
                | "offering"
                | "providing"
                | "naming"
                | "specifying"
                | "citing"
                | "saying"
                | "going"
                | "explaining"
                | "identifying"
                | "disclosing"
        );
    if !manner {
        return start;
    }
    (start..end)
        .find(|it| unit.kind(*it) == Some(Kind::Comma))
        .map_or(end, |it| it + 1)
}

/// Whether "and" at `index` joins a second act of whoever speaks, as what is said from `start` on cannot go on with such a
/// verb: "offered to stay and pledged", "said there were 17 singers and listed", "has said he lost and has refused".
pub(super) fn cannot_go_on(unit: &Unit, index: usize, start: usize, speaks: bool) -> bool {
    if unit.lower(index) != "and" {
        return false;
    }
    let mut verb = index + 1;
    let helped = matches!(unit.lower(verb), "has" | "have" | "had");
    if helped {
        let helper = unit.lower(verb);
        return speaks
            && (start.saturating_sub(8)..start.saturating_sub(1))
                .any(|it| unit.lower(it) == helper)
            && unit.lower(index + 2) != "been";
    }
    while adverbial(unit, verb) {
        verb += 1;
    }
    let first = start + usize::from(unit.lower(start) == "that");
    let past = unit.lower(verb).len() > 4 && unit.lower(verb).ends_with("ed");
    let object = || {
        unit.is(verb + 1, Class::Determiner)
            || unit.is(verb + 1, Class::Pronoun)
            || unit.capital(verb + 1)
            || unit.kind(verb + 1) == Some(Kind::Word)
                && unit.lower(verb + 1).len() > 4
                && unit.lower(verb + 1).ends_with('s')
    };
    let plain = !(first + 1..index).any(|it| {
        unit.is(it, Class::Relative)
            || unit.is(it, Class::Pronoun)
            || matches!(unit.lower(it), "what" | "after" | "when" | "as")
    });
    // "offered to limit his travel and pledged his house", "promised to mend the roof and painted it"
    let infinitive = unit.lower(first) == "to" && past && plain && object();
    // "said there were 17 singers and listed names"
    let existential = unit.lower(first) == "there" && past && plain && object();
    // "said it “is not supported” and cited a study"
    let quoted = unit.at(index - 1).is_some_and(Token::is_quotation)
        && index > first + 1
        && object()
        && (speaks || unit.lower(verb) == "cited");
    infinitive || existential || quoted
}
