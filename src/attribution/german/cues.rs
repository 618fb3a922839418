//! German reporting verbs in their clauses, separable and compound forms put together.

use std::sync::LazyLock;

use super::super::lexicon::{Class, Lexicon, Shape, Verb};
use super::super::phrases;
use super::super::unit::{Kind, Quoted, Segment, Unit};
use super::clauses::{has_konjunktiv, has_quotation, is_finite, is_insertion};
use super::dependents::can_speak;
use super::participles::{declares, participle_cue};

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
            if token.capital && index > 0 || in_passive(unit, segment, index) {
                continue;
            }
            let mut best: Option<Cue<'a>> = None;
            for form in &entry.verbs {
                let Some(verb) = lexicon.verbs.get(form.verb) else {
                    continue;
                };
                let cue = match form.shape {
                    Shape::Finite | Shape::Konjunktiv => {
                        finite_cue(unit, number, index, verb).map(|it| Cue {
                            konjunktiv: form.shape == Shape::Konjunktiv,
                            ..it
                        })
                    }
                    Shape::Joined => Some(Cue::last(verb, index, number)).filter(|_| {
                        index + 1 == segment.tokens.end && !retold(unit, segment, index)
                    }),
                    Shape::Participle => participle_cue(unit, number, index, verb),
                    Shape::Gerund | Shape::Base => None,
                };
                let Some(cue) = cue else { continue };
                if !has_needed(unit, &cue)
                    || declares(unit, &cue)
                    || leads_alone(unit, &cue)
                    || volunteers(unit, &cue)
                {
                    continue;
                }
                // The reading with more words of its own is the more certain one, then the one that
                // needed a word and has it.
                let sure = |it: &Cue| (it.words.len(), it.verb.state);
                // "bot Gespräche an", "erwartet Wachstum": what else may follow those has no object.
                let offers = |it: &Cue| {
                    sure(it) == sure(&cue)
                        && (it.verb.asks || unit.lower(index).starts_with("erwart"))
                        && !it.verb.object
                        && it.verb.of.is_empty()
                        && cue.verb.object
                        && !cue.verb.needs.is_empty()
                };
                if best
                    .as_ref()
                    .is_none_or(|it| sure(it) < sure(&cue) || offers(it))
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
    index == segment.tokens.start
        && index + 2 < segment.tokens.end
        && unit.lower(index).ends_with(['t', 'n'])
        && matches!(
            unit.lower(index + 1),
            "wird" | "werden" | "wurde" | "wurden"
        )
        && !segment
            .tokens
            .clone()
            .any(|it| matches!(unit.lower(it), "von" | "vom" | "durch" | "seitens" | "es"))
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
        && unit.lower(first + 1) == "und"
        && *second > first + 1
}

static SPEECH: LazyLock<Verb> = LazyLock::new(|| Verb {
    clause: true,
    ..Verb::default()
});

/// Whether "steht" stands at the token and a text is named behind it or before it that says something: "…, steht in
/// einem Gutachten", "In dem Brief steht, …".
pub(super) fn stands_in_text(unit: &Unit, index: usize) -> bool {
    matches!(unit.lower(index), "steht" | "stand") && text_of(unit, index).is_some()
}

fn text_of(unit: &Unit, index: usize) -> Option<usize> {
    let segment = unit.segments.get(unit.segment_of(index))?.tokens.clone();
    let first = if unit.lower(index + 1) == "in" || unit.lower(index + 1) == "im" {
        index + 1
    } else if index + 1 == segment.end {
        // "In dem Brief steht, …", "In dem Brief, der vorliegt, steht, …"
        0
    } else {
        return None;
    };
    let names = matches!(unit.lower(first), "in" | "im");
    let text = phrases::german_plain(unit, first + 1, unit.end())?;
    (names
        && text.clone().any(|it| {
            unit.capital(it)
                && (unit.ends_in(it, Class::ReportText) || unit.is(it, Class::ReportText))
        }))
    .then_some(first)
}

/// "…, steht in einem Gutachten": what is written there is said by it.
fn written_cues<'a>(unit: &Unit, cues: &[Cue<'a>]) -> Vec<Cue<'a>> {
    let mut written = Vec::new();
    for index in 1..unit.end() {
        let number = unit.segment_of(index);
        let free = cues.iter().all(|it| it.segment != number);
        if !free || !stands_in_text(unit, index) {
            continue;
        }
        let Some(segment) = unit.segments.get(number) else {
            continue;
        };
        let said = has_konjunktiv(unit, 0..index) || has_quotation(unit, 0..index);
        let behind = unit
            .segments
            .get(number + 1)
            .is_some_and(|it| has_konjunktiv(unit, it.tokens.clone()));
        let first = segment.tokens.start == index;
        if first && said || index + 1 == segment.tokens.end && behind {
            written.push(Cue {
                verb: &SPEECH,
                finite: index,
                words: vec![index],
                order: if said { Order::First } else { Order::Second },
                passive: false,
                konjunktiv: false,
                segment: number,
            });
        }
    }
    written
}

/// Verbs that nothing is known about between a quoted sentence and somebody: "„Unfug“, giftete der
/// Sprecher". Writers use what they like there.
fn unknown_cues<'a>(unit: &Unit, cues: &[Cue<'a>]) -> Vec<Cue<'a>> {
    let mut unknown = Vec::new();
    for index in 2..unit.tokens.len() {
        let comma = unit.kind(index - 1) == Some(Kind::Comma);
        let quoted = comma && unit.kind(index - 2) == Some(Kind::Quote(Quoted::Sentence));
        let number = unit.segment_of(index);
        // "Man sei nicht gefragt worden, zürnte der Trainer"
        let retold = !quoted
            && comma
            && unit
                .segments
                .get(number)
                .is_some_and(|it| it.tokens.start == index)
            && has_konjunktiv(unit, 0..index)
            && unit.segments.len() == number + 1;
        let verb = unit.at(index).is_some_and(|it| {
            it.kind == Kind::Word
                && !it.capital
                && (it.entry.is_none() || it.is(Class::Judgement))
                && (it.lower.ends_with("te")
                    || it.lower.ends_with("ten")
                    || it.lower.ends_with('t'))
        });
        if !(quoted || retold) || !verb || cues.iter().any(|it| it.segment == number) {
            continue;
        }
        let Some(segment) = unit.segments.get(number) else {
            continue;
        };
        // "„Ein Glück“, charakterisierte ihn der Trainer"
        let object = usize::from(matches!(
            unit.lower(index + 1),
            "ihn" | "ihm" | "ihr" | "ihnen" | "dies" | "das" | "es" | "sich"
        ));
        let whose = phrases::german_plain(unit, index + 1 + object, segment.tokens.end);
        let somebody = if quoted {
            whose.is_some() || unit.is(index + 1, Class::Pronoun)
        } else {
            whose.is_some_and(|it| {
                it.clone().any(|word| unit.ends_in(word, Class::Role))
                    || it.clone().any(|word| unit.is_first_name(word))
            })
        };
        if somebody {
            unknown.push(Cue {
                verb: &SPEECH,
                finite: index,
                words: vec![index],
                order: Order::First,
                passive: false,
                konjunktiv: false,
                segment: number,
            });
        }
    }
    unknown
}

/// A finite reporting verb at `index` in segment `number`.
pub(super) fn finite_cue<'a>(
    unit: &Unit,
    number: usize,
    index: usize,
    verb: &'a Verb,
) -> Option<Cue<'a>> {
    let segment = unit.segments.get(number)?;
    let mut words = vec![index];
    if let Some(particle) = &verb.particle {
        let near = unit.segments.iter().skip(number).take(3);
        let place = near
            .flat_map(|it| {
                it.tokens
                    .clone()
                    .rev()
                    .take(if it == segment { usize::MAX } else { 1 })
            })
            .find(|it| *it > index && unit.lower(*it) == particle && !governs(unit, *it))?;
        // "Es gibt Arbeit, kündigte die Partei an": the particle is that of the verb which opens its clause.
        let opening = unit
            .segments
            .get(unit.segment_of(place))
            .map_or(index, |it| it.tokens.start);
        if opening > index && !unit.capital(opening) && is_finite(unit, opening) {
            return None;
        }
        words.push(place);
    } else if foreign_particle(unit, number, index) {
        return None;
    }
    // "wollte nicht bestätigen, dass …" says nothing.
    // "an den Angaben zu zweifeln, gebe es keinen Grund" is what somebody says.
    let opens = unit
        .segments
        .get(number + 1)
        .is_some_and(|it| unit.is(it.tokens.start, Class::ClauseOpener));
    if unit.lower(index).ends_with('n') && unit.lower(index.wrapping_sub(1)) == "zu" && !opens {
        return None;
    }
    let infinitive = unit.lower(index).ends_with('n') && index + 1 == segment.tokens.end;
    let refuses = infinitive
        && segment.tokens.clone().any(|it| unit.is(it, Class::Modal))
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
    let subordinate = unit.is(segment.tokens.start, Class::Subordinator)
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
    let stands_for = unit.lower(segment.tokens.start) == "als"
        && unit.capital(segment.tokens.start + 1)
        && index == segment.tokens.start + 2;
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
    // A relative or other dependent clause does not hold a verb in second place.
    if subordinate && order == Order::Second && unit.is(segment.tokens.start, Class::Subordinator) {
        return None;
    }
    Some(Cue {
        verb,
        finite: index,
        words,
        order,
        passive: false,
        konjunktiv: false,
        segment: number,
    })
}

/// Whether a verb in the Konjunktiv governs the infinitive at `index`: "Er werde …", "Man müsse …".
fn retold(unit: &Unit, segment: &Segment, index: usize) -> bool {
    const GOVERN: [&str; 9] = [
        "werde", "würde", "würden", "wolle", "könne", "müsse", "müssten", "solle", "dürfe",
    ];
    unit.lower(index).ends_with('n')
        && (segment.tokens.start..index).any(|it| GOVERN.contains(&unit.lower(it)))
}

/// Whether a word that could be the particle of a verb is a preposition here: "siegte vor der Russin".
fn governs(unit: &Unit, index: usize) -> bool {
    // "forderte ein klärendes Gespräch": an article rather than the particle of "einfordern".
    if unit.lower(index) == "ein" {
        let next = unit.lower(index + 1);
        return unit.capital(index + 1)
            || unit.kind(index + 1) == Some(Kind::Word)
                && !unit.is(index + 1, Class::Coordinator)
                && next.ends_with(['e', 's', 'r', 'n']);
    }
    unit.is(index, Class::Preposition)
        && (unit.is(index + 1, Class::Determiner)
            || unit.capital(index + 1)
            || unit.kind(index + 1) == Some(Kind::Number))
}

/// Whether the clause closes with a particle that makes another verb of this one: "forderte
/// Verstärkung an", "sagte den Termin ab".
fn foreign_particle(unit: &Unit, number: usize, index: usize) -> bool {
    let Some(segment) = unit.segments.get(number) else {
        return false;
    };
    let end = segment.tokens.end;
    let particles = [
        "an", "ab", "aus", "auf", "ein", "vor", "bei", "mit", "um", "heraus", "weg", "statt",
    ];
    // What follows "und" with a verb is a clause of its own.
    let close = (index + 1..end)
        .find(|it| {
            let small = unit.kind(it + 1) == Some(Kind::Word) && !unit.capital(it + 1);
            matches!(unit.lower(*it), "und" | "oder")
                && (is_finite(unit, it + 1) || small && particles.contains(&unit.lower(it - 1)))
        })
        .unwrap_or(end);
    close > index + 1 && particles.contains(&unit.lower(close - 1))
}

pub(super) fn is_konjunktiv(unit: &Unit, index: usize) -> bool {
    unit.is(index, Class::KonjunktivOne) || unit.is(index, Class::KonjunktivTwo)
}

/// A verb at the start of its segment stands in second place where only a noun phrase with
/// insertions comes before: "Die Behörde, die …, sagte".
pub(super) fn first_or_second(unit: &Unit, number: usize) -> Order {
    let Some(segment) = unit.segments.get(number) else {
        return Order::First;
    };
    let colon = (0..segment.tokens.start).rfind(|it| unit.kind(*it) == Some(Kind::Colon));
    let mut start = colon.map_or(0, |it| it + 1);
    let opening = unit.segment_of(start);
    while unit.is(start, Class::Adverb) || unit.is(start, Class::Coordinator) {
        start += 1;
    }
    let first = segment.tokens.start;
    if matches!(unit.lower(first), "und" | "aber" | "sowie") && number > 0 {
        return Order::Second;
    }
    // "Arp sprach von einem Sieg, bemängelte aber die Abwehr"
    let contrasts = matches!(
        unit.lower(first + 1),
        "aber" | "jedoch" | "allerdings" | "hingegen" | "dagegen" | "zugleich"
    );
    let behind = segment
        .before
        .is_some_and(|it| unit.kind(it) == Some(Kind::Comma));
    // "…, sagte hingegen die Anwältin": retold words before the verb are what it frames.
    let somebody = phrases::german_plain(unit, first + 2, segment.tokens.end)
        .is_some_and(|it| can_speak(unit, &it) || it.clone().any(|word| unit.is_first_name(word)));
    let frames = somebody && (has_konjunktiv(unit, 0..first) || has_quotation(unit, 0..first));
    if contrasts && behind && !frames && (0..first).any(|it| is_finite(unit, it)) {
        return Order::Second;
    }
    let leads = number > opening + 1
        && phrases::german_plain(unit, start, segment.tokens.start).is_some_and(|it| {
            unit.segments
                .get(opening)
                .is_some_and(|first| it.end >= first.tokens.end)
        })
        && (opening + 1..number).all(|it| is_insertion(unit, it));
    if leads { Order::Second } else { Order::First }
}

/// Whether nothing but a quotation or a coordinator stands before `index` in its clause.
pub(super) fn starts_clause(unit: &Unit, start: usize, index: usize) -> bool {
    (start..index).all(|it| {
        matches!(unit.kind(it), Some(Kind::Quote(_)))
            || unit.is(it, Class::Coordinator) && unit.lower(it) != "doch"
            || unit.lower(it) == "so"
    })
}

fn has_needed(unit: &Unit, cue: &Cue) -> bool {
    if cue.verb.needs.is_empty() {
        return true;
    }
    let Some(segment) = unit.segments.get(cue.segment) else {
        return false;
    };
    let next = unit.segments.get(cue.segment + 1).map(|it| it.tokens.start);
    let last = cue.words.last().copied().unwrap_or(cue.finite);
    segment
        .tokens
        .clone()
        .chain(segment.tokens.end..last)
        .chain(next)
        .any(|it| {
            // "kommt zu dem Schluss", not "dieses Ergebnis kam zustande".
            // "hält das für verfrüht", not "hält Plätze für Gäste frei".
            if unit.lower(it) == "für" && unit.lower(cue.finite).starts_with(['h']) {
                let close = segment.tokens.end;
                let judged = (it + 1..close).all(|word| {
                    matches!(unit.kind(word), Some(Kind::Quote(_)))
                        || !unit.capital(word)
                            && unit.kind(word) == Some(Kind::Word)
                            && !unit.is(word, Class::Determiner)
                });
                // "hält das für Augenwischerei", "hält den Plan für einen Fehler"
                let whole =
                    phrases::german_plain(unit, it + 1, close).is_some_and(|it| it.end == close);
                let object = phrases::german_plain(unit, cue.finite + 1, it)
                    .is_some_and(|found| found.end == it);
                let about = matches!(unit.lower(it.wrapping_sub(1)), "das" | "dies" | "es");
                return it + 1 < close
                    && (judged || whole && (object || about))
                    && last == cue.finite;
            }
            // "sieht in dem Ergebnis einen Erfolg"
            if unit.lower(cue.finite).starts_with('s')
                && cue.verb.needs.iter().any(|word| word == "darin")
                && matches!(unit.lower(it), "in" | "im")
                && it == cue.finite + 1
            {
                return phrases::german_plain(unit, it + 1, segment.tokens.end).is_some_and(
                    |phrase| {
                        // "sieht in dem Ergebnis „Augenmaß auf beiden Seiten“"
                        let quoted = phrase.len() > 2
                            && matches!(unit.kind(phrase.end - 1), Some(Kind::Quote(_)));
                        phrase.end < segment.tokens.end || quoted
                    },
                );
            }
            let governed = !matches!(unit.lower(it), "schluss" | "ergebnis")
                || (1..4).any(|back| unit.is(it.wrapping_sub(back), Class::Preposition));
            governed && cue.verb.needs.iter().any(|word| word == unit.lower(it))
        })
}
