//! What can be told about an English clause without a parser.

use std::ops::Range;

use super::super::frame::{Found, Mention};
use super::super::lexicon::{Class, Lexicon, Shape};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Quoted, Token, Unit};
use super::addenda::reporter_adds;
use super::going_apart::{acts_apart, says_elsewhere};
use super::side_words::{adverbial, subordinates};
use super::subjects::subject_before;
use super::verbs::reporting_verb;

/// Whether "there" at `index` opens a clause: "there is a danger", "there should be an inquiry".
pub(super) fn opens_existence(unit: &Unit, index: usize) -> bool {
    unit.lower(index) == "there"
        && (unit.is(index + 1, Class::Auxiliary)
            || matches!(
                unit.lower(index + 1),
                "should" | "could" | "might" | "must" | "may" | "can"
            ) && matches!(unit.lower(index + 2), "be" | "have" | "not"))
}

/// Whether a clause follows without "that": a subject and a finite verb.
pub(super) fn has_clause(unit: &Unit, tokens: Range<usize>) -> bool {
    // "said there were none"
    if opens_existence(unit, tokens.start) {
        return true;
    }
    // "said about 400 wheels had been sold"
    let mut first = tokens.start;
    while first + 1 < tokens.end && counts(unit, first) {
        first += 1;
    }
    // "said demand remained healthy": what follows "said" is the noun.
    let noun = unit.at(first).is_some_and(|it| {
        !it.capital
            && it.entry.is_some_and(|entry| {
                it.lower.ends_with('s') || entry.verbs.iter().any(|form| form.shape == Shape::Base)
            })
    });
    let bare = noun.then(|| first..first + 1);
    // "said 12 of the injured came from one bus", "said 91 % of those who voted backed it"
    let counted = (unit.kind(first) == Some(Kind::Number)
        || matches!(unit.lower(first), "half" | "most" | "none" | "two-thirds")
        // "said two had died"
        || (unit.lower(first + 1) == "of" || unit.is(first + 1, Class::Auxiliary))
            && is_count(unit.lower(first)))
    .then_some(first..first + 1);
    let bare = bare.or(counted);
    let Some(subject) = phrases::english(unit, first, tokens.end).or(bare) else {
        return false;
    };
    // "insisted he bore no grudge": whatever follows the pronoun is its verb.
    if matches!(unit.lower(first), "he" | "she" | "they" | "we" | "i")
        && first + 2 < tokens.end
        && unit.kind(first + 1) == Some(Kind::Word)
        && !unit.is(first + 1, Class::Preposition)
        && !unit.is(first + 1, Class::Coordinator)
    {
        return true;
    }
    // "wrote the piece and showed it": the second verb has the same subject as the first.
    let joined = subject.end + 1;
    if unit.is(subject.end, Class::Coordinator)
        && unit
            .at(joined)
            .is_some_and(|it| !it.capital && (it.lower.ends_with("ed") || it.is(Class::Finite)))
    {
        return false;
    }
    // "told radio the players “should be ashamed” of it"
    if subject.end < tokens.end
        && subject.len() > 1
        && unit.kind(subject.end) == Some(Kind::Quote(Quoted::Clipping))
    {
        return true;
    }
    if subject.end + 1 < tokens.end && unit.at(subject.end).is_some_and(Token::is_quotation) {
        return true;
    }
    let segment_end = unit
        .segments
        .get(unit.segment_of(tokens.start))
        .map_or(tokens.end, |it| it.tokens.end);
    // "said the grant – a quarter of it this spring – was fair": what the dashes hold parts no clause.
    let dash = |it: usize| matches!(unit.kind(it), Some(Kind::Dash | Kind::Open | Kind::Close));
    let segment_end = if segment_end < tokens.end && dash(segment_end) {
        (segment_end + 1..tokens.end)
            .find(|it| dash(*it))
            .and_then(|it| unit.segments.get(unit.segment_of(it + 1)))
            .map_or(segment_end, |it| it.tokens.end)
    } else {
        segment_end
    };
    (subject.start + 1..segment_end.max(subject.end + 1).min(tokens.end)).any(|it| {
        unit.is(it, Class::Auxiliary)
            || matches!(
                unit.lower(it),
                "could" | "should" | "may" | "might" | "can" | "must" | "did" | "do" | "does"
            )
            || unit.at(it).is_some_and(|t| {
                !t.capital
                    && !unit.is(it - 1, Class::Determiner)
                    && t.lower.len() > 3
                    && (t.lower.ends_with("ed")
                        || t.entry.is_some_and(|e| {
                            let base = || e.verbs.iter().all(|form| form.shape == Shape::Base);
                            // "posted a disparaging note about them"
                            let noun = it == subject.start + 1
                                && unit.is(subject.start, Class::Determiner)
                                || unit.lower(subject.start) == "a";
                            let verb = !e.verbs.is_empty();
                            verb && (!noun || !base())
                        }))
            })
            || unit.is(it, Class::Finite) && !unit.capital(it)
            || gives(unit, it)
    })
}

/// Whether the word is a number in letters: "five of the dead".
pub(super) fn is_count(word: &str) -> bool {
    phrases::is_several(word)
        || matches!(
            word,
            "eleven" | "twelve" | "dozens" | "hundreds" | "thousands" | "half" | "most"
        )
}

/// Whether the word at `index` and a number behind it tell how many: "about 400", "at least nine".
fn counts(unit: &Unit, index: usize) -> bool {
    let measure = matches!(
        unit.lower(index),
        "about"
            | "around"
            | "over"
            | "under"
            | "nearly"
            | "almost"
            | "up"
            | "to"
            | "at"
            | "least"
            | "most"
            | "more"
            | "fewer"
            | "less"
            | "than"
    );
    measure
        && (index + 1..index + 4).any(|it| {
            unit.kind(it) == Some(Kind::Number) || unit.lower(it) == "a" || is_count(unit.lower(it))
        })
}

/// Whether an unknown word ends and stands as a verb in the third person: "the act gives a president".
fn gives(unit: &Unit, index: usize) -> bool {
    unit.at(index).is_some_and(|it| {
        it.entry.is_none()
            && !it.capital
            && it.lower.len() > 3
            && it.lower.ends_with('s')
            && !it.lower.ends_with("ss")
    }) && (unit.is(index + 1, Class::Determiner) || unit.is(index + 1, Class::Pronoun))
        && index > 0
        && unit.kind(index - 1) == Some(Kind::Word)
        && !unit.is(index - 1, Class::Determiner)
        && !unit.is(index - 1, Class::Preposition)
}

pub(super) fn has_finite_clause(unit: &Unit, tokens: Range<usize>) -> bool {
    let start = (tokens.start..tokens.end)
        .find(|it| unit.kind(*it) == Some(Kind::Word) && !unit.is(*it, Class::Coordinator));
    start.is_some_and(|start| {
        has_clause(unit, start..tokens.end) || has_finite(unit, start..tokens.end)
    })
}

pub(super) fn has_finite(unit: &Unit, tokens: Range<usize>) -> bool {
    let end = tokens.end;
    tokens.into_iter().any(|it| {
        // ", the strong business lobby,": a base form that closes a stretch behind a noun in the singular.
        let closing = it + 1 == end
            && it > 1
            && unit.kind(end) == Some(Kind::Comma)
            && unit.kind(it - 1) == Some(Kind::Word)
            && !unit.is(it - 1, Class::Pronoun)
            && !unit.capital(it - 1)
            && (!unit.lower(it - 1).ends_with('s') || unit.lower(it - 1).ends_with("ss"))
            && unit.at(it).is_some_and(|t| {
                t.entry
                    .is_some_and(|e| e.verbs.iter().all(|form| form.shape == Shape::Base))
            });
        // "in a voice message"
        let noun = it > 0 && unit.is(it - 1, Class::Determiner)
            || closing
            // "the filing of charges"
            || it > 0
                && unit.lower(it).ends_with('s')
                && matches!(
                    unit.lower(it - 1),
                    "of" | "by" | "for" | "with" | "from" | "against" | "over" | "about"
                )
            || unit.lower(it) == "think" && unit.lower(it + 1) == "tank";
        unit.is(it, Class::Auxiliary)
            || matches!(
                unit.lower(it),
                "could" | "can" | "might" | "must" | "should" | "did" | "does" | "may"
            ) && !unit.capital(it)
            || !noun
                && unit.at(it).is_some_and(|t| {
                    t.entry
                        .is_some_and(|e| e.verbs.iter().any(|it| it.shape != Shape::Gerund))
                        && !t.capital
                })
    })
}

/// A speech act of `speaker` about `content`, in words of its own wherever they stand in quotation marks.
pub(super) fn act_about(
    unit: &Unit,
    content: Range<usize>,
    cue: Vec<usize>,
    speaker: Range<usize>,
) -> Option<Found> {
    let found = judged_so(unit, content, cue, speaker)?;
    Some(Found {
        form: Form::Reported,
        ..found
    })
}

/// What `speaker` calls something by; words that stand in quotation marks alone are direct.
pub(super) fn judged_so(
    unit: &Unit,
    content: Range<usize>,
    cue: Vec<usize>,
    speaker: Range<usize>,
) -> Option<Found> {
    let mut statement = Found::new(Form::Reported, vec![content]);
    finish(unit, &mut statement);
    if statement.form != Form::Direct {
        statement.form = Form::Reported;
    }
    statement.cue = cue;
    statement.chain = vec![Mention::Words(speaker.clone())];
    statement.speaker = Some(speaker);
    (!statement.content.is_empty()).then_some(statement)
}

/// Takes marks off the ends; quotations alone make it direct.
pub(super) fn finish(unit: &Unit, statement: &mut Found) {
    let mark = |it: usize| {
        matches!(
            unit.kind(it),
            Some(Kind::Comma | Kind::Dash | Kind::Colon | Kind::Stop)
        )
    };
    for part in &mut statement.content {
        while part.start < part.end && mark(part.start) {
            part.start += 1;
        }
        while part.start < part.end && mark(part.end - 1) {
            part.end -= 1;
        }
    }
    // "Exclusive: Norvia weighs levy"
    if let Some(first) = statement.content.first_mut()
        && first.start == 0
    {
        first.start = past_label(unit).min(first.end);
    }
    // "[nL9K2X] The port said …": the number of another report opens the sentence.
    if let Some(first) = statement.content.first_mut()
        && first.start == 0
        && unit.kind(0) == Some(Kind::Open)
        && unit.kind(2) == Some(Kind::Close)
        && first.end > 3
        && unit.at(1).is_some_and(|it| {
            it.lower.len() > 5 && it.lower.contains(|it: char| it.is_ascii_digit())
        })
    {
        first.start = 3;
    }
    statement.content.retain(|it| it.start < it.end);
    let quoted = |part: &Range<usize>| {
        part.clone().all(|it| {
            matches!(
                unit.kind(it),
                Some(Kind::Quote(_) | Kind::Comma | Kind::Dash | Kind::Stop)
            )
        })
    };
    if statement.content.iter().all(quoted) {
        statement.form = Form::Direct;
    } else if statement
        .content
        .first()
        .is_some_and(|it| unit.kind(it.start) == Some(Kind::Quote(Quoted::Sentence)) && quoted(it))
    {
        statement.content.retain(|it| quoted(it));
        statement.form = Form::Direct;
    }
}

/// Where content from `start` on ends before a clause with another frame: "…, but residents said …",
/// "… and the minister has said …".
pub(super) fn clause_break(unit: &Unit, start: usize, end: usize, lexicon: &Lexicon) -> usize {
    let comma = |it: usize| unit.kind(it) == Some(Kind::Comma);
    // A quotation has the comma inside: "was “nasty,” but he did not".
    let parted = |it: usize| {
        comma(it - 1) || it > start + 1 && unit.at(it - 1).is_some_and(Token::is_quotation)
    };
    let quoted = usize::from(!unit.at(start).is_some_and(Token::is_quotation));
    (start + 1 + quoted..end)
        .find(|it| {
            // "said he would stay but denied the charge", "…, but he did not call her": the speaker goes on.
            if goes_on_speaking(unit, *it, lexicon)
                || declines(unit, *it)
                || acts_apart(unit, *it, start, parted(*it))
                || (parted(*it) || unit.kind(it - 1) == Some(Kind::Dash))
                    && reporter_adds(unit, *it, start)
                || parted(*it)
                    && (turns_away(unit, *it, start)
                        || says_elsewhere(unit, *it, lexicon)
                        || answered(unit, *it)
                        || unconfirmed(unit, *it, end)
                        || adds(unit, *it)
                        // "…, while stressing that it was safe"
                        || unit.lower(*it) == "while" && adds(unit, it + 1)
                        || denied_behind(unit, *it)
                        || says_next(unit, *it, end, lexicon))
                || retreats(unit, *it)
            {
                return true;
            }
            let joins = matches!(unit.lower(*it), "and" | "but" | "yet");
            let contrasts = matches!(unit.lower(*it), "while" | "whereas" | "although" | "though");
            let behind_comma = comma(it - 1);
            // "…, and that Rowe told them": the same frame goes on.
            let same = joins && unit.lower(*it + 1) == "that" && behind_comma;
            !same
                && (joins || contrasts && behind_comma)
                && (it + 2..end.min(it + if behind_comma { 12 } else { 7 })).any(|verb| {
                    // "while the council identifies a nominee" judges nobody as anything.
                    let reports = reporting_verb(unit, verb, lexicon).is_some_and(|rule| {
                        rule.judged_as.as_deref().is_none_or(|marker| {
                            (verb..end.min(verb + 10)).any(|it| unit.lower(it) == marker)
                                // "but its manager branded this “a story”"
                                || (verb..end.min(verb + 3))
                                    .any(|it| unit.at(it + 1).is_some_and(Token::is_quotation))
                        })
                    });
                    reports && is_subject(unit, it + 1, verb)
                })
                || (joins || contrasts)
                    && behind_comma
                    && frames_past_place(unit, *it, end, lexicon)
        })
        .map_or(end, |it| if comma(it - 1) { it - 1 } else { it })
}

/// Whether a clause of another speaker opens behind a place or a time: "[but] in front of angry riders depot chief Olle
/// Brask conceded that".
fn frames_past_place(unit: &Unit, index: usize, end: usize, lexicon: &Lexicon) -> bool {
    let placed = unit.is(index + 1, Class::Preposition)
        && matches!(unit.lower(index), "but" | "yet" | "while" | "whereas");
    placed
        && (index + 4..end.min(index + 26))
            .find(|it| {
                reporting_verb(unit, *it, lexicon).is_some_and(|rule| {
                    rule.clause && rule.judged_as.is_none() || rule.object || !rule.of.is_empty()
                }) && !unit.lower(*it).ends_with("ing")
            })
            .and_then(|verb| subject_before(unit, verb))
            .is_some_and(|it| {
                it.start > index + 2
                    && !unit.is(it.start - 1, Class::Preposition)
                    && !(it.len() == 1 && unit.is(it.start, Class::Pronoun))
            })
}

/// Whether "and" or "but" at `index` joins another frame of the same speaker: "… and later added that".
fn goes_on_speaking(unit: &Unit, index: usize, lexicon: &Lexicon) -> bool {
    const SAYS: [&str; 26] = [
        "said",
        "says",
        "added",
        "adds",
        "denied",
        "denies",
        "insisted",
        "warned",
        "urged",
        "vowed",
        "pledged",
        "promised",
        "acknowledged",
        "admitted",
        "conceded",
        "stressed",
        "noted",
        "argued",
        "claimed",
        "declared",
        "predicted",
        "acknowledges",
        "admits",
        "insists",
        "warns",
        "revealed",
    ];
    if !matches!(unit.lower(index), "and" | "but") {
        return false;
    }
    let mut verb = index + 1;
    while unit.is(verb, Class::Adverb) || matches!(unit.lower(verb), "has" | "have" | "had") {
        verb += 1;
    }
    let opens = unit.is(verb + 1, Class::ClauseOpener)
        || unit.is(verb + 1, Class::Determiner)
        || unit.is(verb + 1, Class::Pronoun)
        || unit.capital(verb + 1)
        || matches!(unit.lower(verb + 1), "to" | "of")
        // "admitted stealing the car but denied hitting the guard"
        || unit.lower(verb + 1).len() > 5 && unit.lower(verb + 1).ends_with("ing")
        // "but added: “…”", "and said “the law is clear”"
        || unit.at(verb + 1 + usize::from(unit.kind(verb + 1) == Some(Kind::Colon)))
            .is_some_and(Token::is_quotation);
    SAYS.contains(&unit.lower(verb)) && opens && reporting_verb(unit, verb, lexicon).is_some()
}

/// Whether the words behind the comma or quotation only tell when it was said: "“…,” [when asked] about the bill".
fn answered(unit: &Unit, index: usize) -> bool {
    matches!(unit.lower(index), "when" | "after" | "if")
        && matches!(
            unit.lower(index + 1),
            "asked" | "pressed" | "questioned" | "quizzed"
        )
}

/// Whether a clause behind a comma tells that somebody else has not confirmed what is said: "…, though police have not
/// confirmed this".
fn unconfirmed(unit: &Unit, index: usize, end: usize) -> bool {
    let contrasts = matches!(
        unit.lower(index),
        "but" | "though" | "although" | "while" | "and"
    );
    if !contrasts || unit.lower(index + 1) == "that" {
        return false;
    }
    let Some(subject) = phrases::english(unit, index + 1, end) else {
        return false;
    };
    let not = subject.end + 1;
    let verb = not + 1 + usize::from(unit.lower(not + 1) == "yet");
    matches!(
        unit.lower(subject.end),
        "have" | "has" | "had" | "did" | "would" | "could"
    ) && unit.lower(not) == "not"
        && matches!(
            unit.lower(verb),
            "confirmed"
                | "confirm"
                | "commented"
                | "comment"
                | "responded"
                | "respond"
                | "verified"
                | "verify"
                | "identified"
                | "released"
                | "disclosed"
        )
}

/// Whether "but" at `index` turns from what is said to what the speaker does not do: "but he did not join
/// the call", "but Rowe did not join" where Rowe stands before what is said.
fn turns_away(unit: &Unit, index: usize, start: usize) -> bool {
    let speaker = unit.capital(index + 1)
        && (0..start).any(|it| unit.capital(it) && unit.lower(it) == unit.lower(index + 1));
    let subject = usize::from(unit.is(index + 1, Class::Pronoun) || speaker);
    let verb = index + 1 + subject;
    // "…, though he did not say how", "…, although she gave no date"
    let conceding = matches!(unit.lower(index), "though" | "although")
        && subject == 1
        && (matches!(unit.lower(verb), "gave" | "offered" | "provided")
            && matches!(unit.lower(verb + 1), "no" | "few" | "little")
            || matches!(unit.lower(verb), "declined" | "refused") && unit.lower(verb + 1) == "to"
            || unit.lower(verb) == "did"
                && unit.lower(verb + 1) == "not"
                && keeps_quiet(unit.lower(verb + 2)));
    conceding
        || unit.lower(index) == "but"
            && matches!(unit.lower(verb), "did" | "does" | "do")
            && unit.lower(verb + 1) == "not"
}

/// Whether a verb behind "did not" says that somebody left something out: "did not [say] how".
fn keeps_quiet(verb: &str) -> bool {
    matches!(
        verb,
        "say"
            | "give"
            | "elaborate"
            | "comment"
            | "specify"
            | "name"
            | "identify"
            | "provide"
            | "disclose"
            | "explain"
    )
}

/// Whether what follows the comma is what the speaker said besides: "…, adding that the bridge was safe".
fn adds(unit: &Unit, index: usize) -> bool {
    matches!(
        unit.lower(index),
        "adding"
            | "noting"
            | "stressing"
            | "emphasizing"
            | "emphasising"
            | "insisting"
            | "reiterating"
            | "alleging"
            | "claiming"
            | "saying"
            | "arguing"
            | "warning"
            | "denying"
            | "admitting"
            | "conceding"
            | "acknowledging"
            | "calling"
            | "describing"
            | "urging"
            | "vowing"
            | "promising"
            | "accusing"
            | "praising"
            | "criticising"
            | "criticizing"
            | "explaining"
            | "likening"
            | "comparing"
            | "questioning"
    ) && (unit.is(index + 1, Class::ClauseOpener)
        || unit.capital(index + 1)
        || unit.kind(index + 1) == Some(Kind::Word)
            && matches!(
                unit.lower(index),
                "saying" | "adding" | "arguing" | "insisting" | "explaining" | "noting"
            )
        || matches!(
            unit.lower(index + 1),
            "for" | "on" | "of" | "against" | "claims" | "allegations" | "to"
        )
        || unit.is(index + 1, Class::Determiner)
        || unit.is(index + 1, Class::Pronoun)
        // "…, warning in a rare public letter that jobs are at risk"
        || unit.lower(index + 1) == "in"
            && unit.is(index + 2, Class::Determiner)
            && (index + 4..index + 8).any(|it| unit.lower(it) == "that")
        || matches!(
            unit.kind(index + 1),
            Some(Kind::Quote(_) | Kind::Comma | Kind::Colon)
        ))
}

/// Whether the whole clause around a verb depends on another one that follows: "When Rowe said it was over, the crowd
/// left". Returns where it ends.
pub(super) fn dependent_end(unit: &Unit, verb: usize) -> Option<usize> {
    let first = unit.segments.first()?.tokens.clone();
    let opens = (subordinates(unit, 0)
        || matches!(unit.lower(0), "after" | "before" | "until" | "once"))
        && first.contains(&verb)
        && unit.kind(first.end) == Some(Kind::Comma);
    let next = unit.segments.get(1).map(|it| it.tokens.start)?;
    // "When Rowe said it was over, and that nobody cared, the crowd left"
    (opens
        && !unit.is(next, Class::Coordinator)
        && !unit.is(next, Class::Relative)
        && phrases::english(unit, next, unit.end()).is_some())
    .then_some(first.end)
}

/// Whether what has been told is denied behind the comma: "…, charges he denies", "…, which Rowe disputes".
fn denied_behind(unit: &Unit, index: usize) -> bool {
    let told = matches!(
        unit.lower(index),
        "charges" | "allegations" | "accusations" | "claims" | "which"
    ) || matches!(unit.lower(index), "an" | "a")
        && matches!(
            unit.lower(index + 1),
            "charge" | "allegation" | "accusation" | "claim" | "suggestion"
        );
    told && (index + 2..index + 8).any(|it| {
        matches!(
            unit.lower(it),
            "denies"
                | "denied"
                | "deny"
                | "disputes"
                | "dispute"
                | "disputed"
                | "rejects"
                | "reject"
                | "rejected"
        ) && matches!(unit.kind(it + 1), None | Some(Kind::Comma | Kind::Stop))
    })
}

/// Whether "but" at `index` turns to what whoever speaks did not say: "but gave no details", "but declined to say".
fn declines(unit: &Unit, index: usize) -> bool {
    let verb = index + 1 + usize::from(unit.is(index + 1, Class::Adverb));
    let next = unit.lower(verb + 1);
    unit.lower(index) == "but"
        && match unit.lower(verb) {
            "gave" | "offered" | "provided" => matches!(next, "no" | "few" | "little"),
            "declined" | "refused" => next == "to",
            "did" | "would" | "could" => {
                next == "not" && (verb + 2..verb + 5).any(|it| keeps_quiet(unit.lower(it)))
            }
            "stopped" => next == "short",
            _ => false,
        }
}

/// Whether a headline goes on with the same speaker: "Rowe admits error, says bridge is safe".
fn says_next(unit: &Unit, index: usize, end: usize, lexicon: &Lexicon) -> bool {
    // "Rowe says Lowe lied, demands apology"
    let acts = matches!(
        unit.lower(index),
        "demands"
            | "seeks"
            | "accuses"
            | "apologises"
            | "apologizes"
            | "defends"
            | "condemns"
            | "slams"
            | "denies"
    ) && unit.end() == unit.tokens.len()
        && unit.kind(index + 1) == Some(Kind::Word);
    acts || matches!(
        unit.lower(index),
        "says"
            | "vows"
            | "urges"
            | "warns"
            | "denies"
            | "insists"
            | "calls"
            | "blames"
            | "promises"
            | "rejects"
    ) && unit.end() == unit.tokens.len()
        && has_clause(unit, index + 1..end)
        && reporting_verb(unit, index, lexicon).is_some()
}

/// Whether the clause at `index` tells what the speaker does while saying so: "said it was “serious” as she
/// moved away from it".
fn retreats(unit: &Unit, index: usize) -> bool {
    unit.lower(index) == "as"
        && matches!(unit.lower(index + 1), "he" | "she" | "they")
        && matches!(unit.kind(index - 1), Some(Kind::Quote(_)))
}

/// What agencies print before a headline to say what sort of copy follows.
const LABELS: [&str; 22] = [
    "analysis",
    "breakingviews",
    "column",
    "commentary",
    "editorial",
    "exclusive",
    "explainer",
    "factbox",
    "feature",
    "highlights",
    "insight",
    "interview",
    "newsmaker",
    "obituary",
    "opinion",
    "preview",
    "profile",
    "review",
    "snapshot",
    "timeline",
    "update",
    "wrapup",
];

/// The first token behind the label that opens a unit, 0 where none does: "Exclusive: [Norvia] weighs levy", "Instant View:
/// [Norvia] cuts rates".
pub(in crate::attribution) fn past_label(unit: &Unit) -> usize {
    let first = unit.lower(0);
    let two = matches!(
        (first, unit.lower(1)),
        ("instant", "view") | ("special", "report") | ("live", "blog") | ("news", "analysis")
    );
    if two && unit.kind(2) == Some(Kind::Colon) {
        3
    } else if unit.kind(1) == Some(Kind::Colon) && LABELS.contains(&first) {
        2
    } else {
        0
    }
}

/// Whether nothing but a noun phrase and auxiliaries stands between `start` and a verb.
fn is_subject(unit: &Unit, start: usize, verb: usize) -> bool {
    let mut end = verb;
    while end > start
        && (unit.is(end - 1, Class::Auxiliary)
            || adverbial(unit, end - 1)
            || unit.lower(end - 1) == "not")
    {
        end -= 1;
    }
    phrases::english(unit, start, end).is_some_and(|it| {
        // "and its chair, Ann Moll, said": the comma closes the apposition.
        it.end == end || it.end + 1 == end && unit.kind(it.end) == Some(Kind::Comma)
    })
}
