//! German reporting verbs in their clauses, separable and compound forms put together.

use std::cell::OnceCell;

use super::super::lexicon::{Class, Lexicon, Shape, Verb};
use super::super::phrases;
use super::super::unit::{Kind, Segment, Unit};
use super::by_nobody::opens;
use super::clauses::{has_konjunktiv, has_quotation, is_finite};
use super::content_ends::second_verb;
use super::counted::can_count;
use super::free_cues::{unknown_cues, written_cues};
use super::no_speech::{is_attribute, tells_no_speech};
use super::objects::has_preposition;
use super::openings::trails;
use super::order::{first_or_second, foreign_particle, governs, has_needed, retold, starts_clause};
use super::participles::{declares, participle_cue};
use super::speakers::Sides;

/// Where a reporting verb stands in its clause.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Order {
    /// At its start: ", sagte der Sprecher".
    First,
    /// After its first part: "Der Sprecher sagte".
    Second,
    /// At its end: "wie der Sprecher sagte".
    Last,
}

/// A reporting verb in a unit.
pub(super) struct Cue<'a> {
    pub verb: &'a Verb,
    /// The finite word.
    pub finite: usize,
    /// All its words in order.
    pub words: Vec<usize>,
    pub order: Order,
    pub passive: bool,
    /// Whether it stands in the Konjunktiv, as verbs inside retold speech do.
    pub konjunktiv: bool,
    pub segment: usize,
    /// Who speaks and whom it is said to, once that has been asked.
    pub sides: OnceCell<Sides>,
}

impl<'a> Cue<'a> {
    /// A verb at the end of the clause with this number.
    pub fn last(verb: &'a Verb, index: usize, number: usize) -> Self {
        Self {
            verb,
            finite: index,
            words: vec![index],
            order: Order::Last,
            passive: false,
            konjunktiv: false,
            segment: number,
            sides: OnceCell::new(),
        }
    }
}

pub(super) fn cues<'a>(unit: &Unit, lexicon: &'a Lexicon) -> Vec<Cue<'a>> {
    let mut cues: Vec<Cue<'a>> = Vec::new();
    for (number, segment) in unit.segments.iter().enumerate() {
        for index in segment.tokens.clone() {
            let Some(token) = unit.at(index) else {
                continue;
            };
            let Some(entry) = token.entry else { continue };
            if entry.verbs.is_empty()
                || token.capital && index > 0
                || in_passive(unit, segment, index)
                || compared(unit, segment, index)
                || is_attribute(unit, index)
            {
                continue;
            }
            let mut best: Option<Cue<'a>> = None;
            for form in &entry.verbs {
                let Some(verb) = lexicon.verbs.get(form.verb) else {
                    continue;
                };
                if verb.counts && !can_count(unit, verb, segment.tokens.clone()) {
                    continue;
                }
                let cue = match form.shape {
                    Shape::Finite | Shape::Konjunktiv => {
                        finite_cue(unit, number, index, verb).map(|it| Cue {
                            konjunktiv: form.shape == Shape::Konjunktiv,
                            ..it
                        })
                    }
                    Shape::Joined => Some(Cue::last(verb, index, number)).filter(|_| {
                        index + 1 == segment.tokens.end
                            && !retold(unit, segment, index)
                            && !refuses_to(unit, segment, index)
                    }),
                    Shape::Participle | Shape::Apart => participle_cue(unit, number, index, verb),
                    Shape::Gerund | Shape::Base => None,
                };
                let Some(cue) = cue else { continue };
                if verb.counts && cue.order == Order::Last
                    || !has_needed(unit, &cue)
                    || declares(unit, &cue)
                    || leads_alone(unit, &cue)
                    || volunteers(unit, &cue)
                    || lacks_object(unit, &cue)
                    || tells_no_speech(unit, segment, &cue)
                {
                    continue;
                }
                // The reading with more words of its own is the more certain one, then the one that
                // needed a word and has it.
                let sure = |it: &Cue| {
                    // "gab die Zahl der Toten mit 300 an"
                    let counts = it.verb.object
                        && it.verb.of.iter().any(|of| of == "mit")
                        && (!it.verb.needs.is_empty() || it.verb.counts);
                    (it.words.len(), it.verb.state, counts)
                };
                // "äußerte Zweifel an der Rechnung", not "äußerte die Hoffnung, dass …"
                let utters = || {
                    let next = unit.segments.get(number + 1).map(|it| it.tokens.start);
                    unit.lower(index)
                        .trim_start_matches("ge")
                        .starts_with("äußer")
                        && next.is_none_or(|it| unit.is(it, Class::Relative))
                };
                // "bot Gespräche an", "erwartet Wachstum": what else may follow those has no object.
                let offers = |it: &Cue| {
                    sure(it) == sure(&cue)
                        && (it.verb.asks || unit.lower(index).starts_with("erwart") || utters())
                        && !it.verb.object
                        && it.verb.of.is_empty()
                        && cue.verb.object
                        && !cue.verb.needs.is_empty()
                };
                // "beschwert sich über", "erklärt sich bereit", "hält an der Forderung fest": the words that are
                // needed are there.
                let turned = |it: &Cue| {
                    let needs = &cue.verb.needs;
                    sure(it) == sure(&cue)
                        && it.verb.needs.is_empty()
                        && (needs.iter().any(|word| word == "sich" || word == "bereit")
                            || !cue.verb.of.is_empty()
                                && !needs.is_empty()
                                && it.verb.of.is_empty()
                                && !it.verb.object)
                };
                // "gab als Grund die Kosten an": the reading whose noun is there knows what follows, and can do all
                // that the other can.
                let named = |it: &Cue| {
                    let plain = it.verb.needs.is_empty()
                        && !it.verb.object
                        && it.verb.of.is_empty()
                        && it.verb.judged_as.is_none();
                    let more = !cue.verb.needs.is_empty() && cue.verb.object;
                    sure(it) == sure(&cue)
                        && plain
                        && more
                        && cue.verb.clause >= it.verb.clause
                        && cue.verb.infinitive >= it.verb.infinitive
                };
                if best
                    .as_ref()
                    .is_none_or(|it| sure(it) < sure(&cue) || offers(it) || turned(it) || named(it))
                {
                    best = Some(cue);
                }
            }
            if let Some(cue) = best
                && cues.iter().all(|it| {
                    it.words.iter().all(|word| !cue.words.contains(word))
                        || shares_auxiliary(unit, it, &cue)
                })
            {
                cues.push(cue);
            }
        }
    }
    cues.extend(written_cues(unit, &cues));
    cues.extend(unknown_cues(unit, &cues));
    cues.sort_by_key(|it| it.finite);
    cues
}

/// Whether a participle opens a passive clause that names nobody who acts: "Begründet wird das Verbot mit
/// Lärm", "gefordert wird der Torwart". What stands behind it does not speak.
fn in_passive(unit: &Unit, segment: &Segment, index: usize) -> bool {
    !(index == 0 && opens(unit, 0))
        && index == segment.tokens.start
        && index + 2 < segment.tokens.end
        && unit.lower(index).ends_with(['t', 'n'])
        && matches!(
            unit.lower(index + 1),
            "wird" | "werden" | "wurde" | "wurden" | "worden"
        )
        && !segment
            .tokens
            .clone()
            .any(|it| matches!(unit.lower(it), "von" | "vom" | "durch" | "seitens" | "es"))
}

/// "Dem Klima will die Forscherin das nicht zuschreiben": whether the word is an infinitive below a modal that is denied.
fn refuses_to(unit: &Unit, segment: &Segment, index: usize) -> bool {
    let mut before = segment.tokens.start..index;
    unit.lower(index).ends_with('n')
        && before.clone().any(|it| unit.is(it, Class::Modal))
        && before.any(|it| unit.lower(it) == "nicht")
}

/// Whether a participle only stands for what something is compared with: "stieg stärker als erwartet".
fn compared(unit: &Unit, segment: &Segment, index: usize) -> bool {
    // "Anders als das Amt behauptet, …": that it is not so.
    let first = segment.tokens.start;
    let unlike = unit.lower(first) == "anders"
        && unit.lower(first + 1) == "als"
        && index + 1 == segment.tokens.end;
    unlike || index > first && index + 1 == segment.tokens.end && unit.lower(index - 1) == "als"
}

/// "haben sich bereit erklärt, Kinder zu behandeln" tells what they do.
fn volunteers(unit: &Unit, cue: &Cue) -> bool {
    cue.words
        .iter()
        .any(|it| unit.lower(*it).contains("erklär"))
        && unit
            .segments
            .get(cue.segment)
            .is_some_and(|it| it.tokens.clone().any(|word| unit.lower(word) == "bereit"))
}

/// Whether a verb that tells only what follows its preposition has none in its clause: "stellt sich so dar", not "stellt
/// sich hinter die Pläne".
fn lacks_object(unit: &Unit, cue: &Cue) -> bool {
    /// The clause goes on behind an apposition.
    const REACH: usize = 3;
    let verb = cue.verb;
    let other = verb.clause || verb.infinitive || verb.object || verb.judged_as.is_some();
    if other || verb.of.is_empty() {
        return false;
    }
    let colon = |it: &usize| unit.kind(*it) == Some(Kind::Colon);
    let mut clause = unit
        .segments
        .iter()
        .skip(cue.segment)
        .take(REACH)
        .flat_map(|it| it.before.into_iter().chain(it.tokens.clone()))
        .skip(1)
        .take_while(|it| !colon(it));
    !clause.any(|it| has_preposition(unit, cue, it))
}

/// Whether a verb that counts only behind what is said stands anywhere else: "Sie lacht, weil …". What is
/// said has quotation marks or the Konjunktiv.
fn leads_alone(unit: &Unit, cue: &Cue) -> bool {
    let said = || {
        let before = 0..cue.finite;
        has_quotation(unit, before.clone()) || has_konjunktiv(unit, before)
    };
    // "…, befindet sich im Bau" tells where something is.
    let placed = unit.lower(cue.finite).starts_with("bef")
        && unit
            .segments
            .get(cue.segment)
            .is_some_and(|it| it.tokens.clone().any(|word| unit.lower(word) == "sich"));
    cue.verb.behind && (cue.order != Order::First || !said() || placed)
}

/// Whether two participles joined by "und" share their auxiliary: "hatte von „Unfug“ gesprochen und
/// erklärt, …".
fn shares_auxiliary(unit: &Unit, left: &Cue, right: &Cue) -> bool {
    let (Some(first), Some(second)) = (left.words.last(), right.words.last()) else {
        return false;
    };
    left.finite == right.finite
        && left.words.len() == 2
        && right.words.len() == 2
        && *first > left.finite
        && (unit.lower(first + 1) == "und" || turns(unit, first + 1))
        && *second > first + 1
}

/// Whether a comma leads to what the same subject has done besides: ", zugleich aber jede Schuld bestritten".
pub(super) fn turns(unit: &Unit, comma: usize) -> bool {
    unit.kind(comma) == Some(Kind::Comma)
        && matches!(
            unit.lower(comma + 1),
            "zugleich" | "gleichzeitig" | "aber" | "jedoch" | "allerdings" | "dann" | "später"
        )
}

/// A finite reporting verb at `index` in segment `number`.
pub(super) fn finite_cue<'a>(
    unit: &Unit,
    number: usize,
    index: usize,
    verb: &'a Verb,
) -> Option<Cue<'a>> {
    let segment = unit.segments.get(number)?;
    let mut particle_place = None;
    if let Some(particle) = &verb.particle {
        let near = unit.segments.iter().skip(number).take(3);
        let place = near
            .flat_map(|it| {
                it.tokens
                    .clone()
                    .rev()
                    .take(if it == segment { usize::MAX } else { 1 })
            })
            .find(|it| {
                *it > index
                    && unit.lower(*it) == particle
                    && (!governs(unit, *it)
                        // "bietet an die Löhne anzuheben"
                        || *it == index + 1
                            && trails(unit, verb, it + 1, segment.tokens.end.min(unit.end())))
            })?;
        // "Es gibt Arbeit, kündigte die Partei an": the particle is that of the verb which opens its clause.
        let opening = unit
            .segments
            .get(unit.segment_of(place))
            .map_or(index, |it| it.tokens.start);
        // "sagte am Montag, der Dienst gehe von einer Übung aus": it is that of the verb in its own clause.
        if opening > index && (opening..place).any(|it| is_finite(unit, it)) {
            return None;
        }
        particle_place = Some(place);
    } else if foreign_particle(unit, number, index) {
        return None;
    }
    // "wollte nicht bestätigen, dass …" says nothing.
    // "an den Angaben zu zweifeln, gebe es keinen Grund" is what somebody says.
    let opens = unit
        .segments
        .get(number + 1)
        .is_some_and(|it| unit.is(it.tokens.start, Class::ClauseOpener));
    if unit.lower(index).ends_with('n')
        && unit.lower(index.wrapping_sub(1)) == "zu"
        && (!opens || verb.judged_as.is_some())
    {
        return None;
    }
    let infinitive = unit.lower(index).ends_with('n') && index + 1 == segment.tokens.end;
    // "wollte gegenüber dem „Boten“ (NB) nicht bestätigen": the clause goes on behind a bracket.
    let bracketed = segment
        .before
        .filter(|it| unit.kind(*it) == Some(Kind::Close) && number >= 2)
        .and_then(|_| unit.segments.get(number - 2))
        .map_or(segment.tokens.start, |it| it.tokens.start);
    let refuses = infinitive
        && (bracketed..index).any(|it| unit.is(it, Class::Modal))
        && segment.tokens.clone().any(|it| unit.lower(it) == "nicht");
    // "die den Weg belegen sollten": the modal is the verb of the clause.
    let governed = unit.lower(index).ends_with('n')
        && segment.tokens.contains(&(index + 1))
        && unit.is(index + 1, Class::Modal)
        && (unit.is(segment.tokens.start, Class::Relative)
            || unit.is(segment.tokens.start, Class::Subordinator));
    // "Das Konzept will der Hersteller anbieten", "kann man sagen, dass": what somebody intends or could
    // say has not been said.
    let intends = infinitive
        && segment
            .tokens
            .clone()
            .take_while(|it| *it < index)
            .any(|it| {
                matches!(
                    unit.lower(it),
                    "ließ"
                        | "ließen"
                        | "lässt"
                        | "lassen"
                        | "kann"
                        | "können"
                        | "darf"
                        | "dürfen"
                        | "muss"
                        | "müssen"
                        | "soll"
                        | "sollen"
                        | "will"
                        | "wollen"
                        | "sollte"
                        | "sollten"
                        | "könnte"
                        | "könnten"
                )
            });
    // "Er werde vorschlagen, …", "Man müsse erklären, was …": what somebody is retold to do.
    let retold = infinitive && retold(unit, segment, index);
    if refuses || governed || intends || retold {
        return None;
    }
    let first = segment.tokens.start;
    let text = unit.is(first, Class::Preposition)
        && unit.is(first + 1, Class::Relative)
        && unit.lower(first + 2) == "es";
    // "Seit August vertritt er …": a preposition with its noun right before the verb
    let phrase = || {
        // "Während Lund sagte, …": the preposition has a genitive behind it.
        let during = unit.lower(first) != "während"
            || !unit.capital(first + 1)
                && (unit.lower(first + 1).ends_with("er") || unit.lower(first + 1).ends_with("es"));
        unit.is(first, Class::Preposition)
            && during
            && phrases::german_plain(unit, first + 1, index).is_some_and(|it| {
                it.end == index || unit.kind(it.end) == Some(Kind::Number) && it.end + 1 == index
            })
    };
    // "…, da sie befürchten, dass": an adverb, "Da sagte er", has its verb right behind it.
    let because = unit.lower(first) == "da" && index > first + 1 && index + 1 == segment.tokens.end;
    let subordinate = unit.is(segment.tokens.start, Class::Subordinator) && !phrase()
        || because
        || text
        || unit.is(segment.tokens.start, Class::Relative)
            && segment
                .before
                .is_some_and(|it| unit.kind(it) == Some(Kind::Comma));
    let order = if starts_clause(unit, segment.tokens.start, index) {
        first_or_second(unit, number)
    } else if subordinate && index + 1 == segment.tokens.end && verb.particle.is_none() {
        Order::Last
    } else {
        Order::Second
    };
    // "Deren Haltung nannte er …", "Als „Erfolg“ wertete er …" are main clauses.
    // "Als Grund nannte die Chefin …"
    // "Als Antwort auf den Brief sagte ein Sprecher …"
    let answers = [
        "antwort",
        "reaktion",
        "begründung",
        "grund",
        "gründe",
        "ursache",
        "ursachen",
        "motiv",
        "beispiel",
        "erklärung",
    ];
    let stands_for = unit.lower(segment.tokens.start) == "als"
        && unit.capital(segment.tokens.start + 1)
        && (index == segment.tokens.start + 2
            || answers.contains(&unit.lower(segment.tokens.start + 1))
                && index + 1 < segment.tokens.end
                && !(segment.tokens.start..index).any(|it| is_finite(unit, it)));
    let leads = (segment.tokens.start == 0
        || segment
            .before
            .is_some_and(|it| unit.kind(it) == Some(Kind::Colon)))
        && (matches!(unit.lower(segment.tokens.start), "deren" | "dessen")
            || stands_for
            || unit.lower(0) == "als"
                && segment.tokens.start == 0
                && (1..3).any(|it| {
                    unit.at(it)
                        .is_some_and(|t| matches!(t.kind, Kind::Quote(_)))
                }));
    let subordinate = subordinate && !leads;
    // "Als die Frau bemerkte, dass …": what somebody notices.
    if subordinate && unit.lower(index).starts_with("bemerk") {
        return None;
    }
    // A relative or other dependent clause does not hold a verb in second place.
    if subordinate
        && order == Order::Second
        && unit.is(segment.tokens.start, Class::Subordinator)
        // "teilte mit, dass die Pegel sinken und warnte vor …"
        && !(unit.lower(index - 1) == "und" && second_verb(unit, index - 1))
    {
        return None;
    }
    Some(Cue {
        verb,
        finite: index,
        words: std::iter::once(index).chain(particle_place).collect(),
        order,
        passive: false,
        konjunktiv: false,
        segment: number,
        sides: OnceCell::new(),
    })
}
