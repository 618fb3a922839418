//! German relative clauses: whom their pronoun stands for, and speech acts in them.

use std::ops::Range;

use super::super::frame::{Aside, Found, Mention, without};
use super::super::lexicon::{BODIES, Class, Classes};
use super::super::naming;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::clauses::is_finite;
use super::content::trim;
use super::cues::Cue;
use super::objects::{contracted, decides, is_deed, object_end};
use super::speakers::set_speaker;

/// The subject of the relative clause in segment `number` whose verb stands at `finite`: the words that
/// name it there and whom they mean. "der …" stands for the noun before it.
pub(super) fn relative_subject(
    unit: &Unit,
    number: usize,
    finite: usize,
) -> Option<(Range<usize>, Range<usize>)> {
    let segment = unit.segments.get(number)?;
    let first = segment.tokens.start;
    let comma = segment
        .before
        .is_some_and(|it| unit.kind(it) == Some(Kind::Comma));
    if !comma || !unit.is(first, Class::Relative) || unit.capital(first + 1) {
        return None;
    }
    let inside = (first + 1..finite)
        .find(|it| !unit.is(*it, Class::Adverb))
        .filter(|it| !unit.is(*it, Class::Preposition))
        .filter(|it| !oblique(unit.lower(*it)))
        .and_then(|it| phrases::german_plain(unit, it, finite));
    // "Pohl, der der Regierung vorwarf, …": the feminine behind the pronoun is a dative.
    let dative = unit.lower(first + 1) == "der"
        && (first + 2..finite)
            .find(|it| unit.capital(*it))
            .is_some_and(|it| {
                naming::is_feminine(unit.lower(it)) || unit.lower(it).ends_with("in")
            });
    match unit.lower(first) {
        // "die Firma, der der Minister vorwarf": a dative, which its subject follows.
        "der"
            if !dative && matches!(unit.lower(first + 1), "der" | "ein" | "er" | "sie" | "man") =>
        {
            let inside = inside.filter(|it| acts(unit, it))?;
            return Some((inside.clone(), inside));
        }
        // The nominative of the masculine can be nothing but the subject.
        "der" => {}
        "die" | "das" | "welche" | "welches" => {
            if let Some(inside) = inside.filter(|it| acts(unit, it)) {
                return Some((inside.clone(), inside));
            }
        }
        "welcher" => {}
        "den" | "dem" | "denen" | "was" | "dessen" | "deren" | "welchen" | "welchem" => {
            let inside = inside.filter(|it| acts(unit, it))?;
            return Some((inside.clone(), inside));
        }
        _ => return None,
    }
    Some((first..first + 1, stands_for(unit, number)?))
}

/// Whom the pronoun that opens the relative clause in segment `number` stands for.
pub(super) fn stands_for(unit: &Unit, number: usize) -> Option<Range<usize>> {
    let pronoun = unit.lower(unit.segments.get(number)?.tokens.start);
    let ahead = number.checked_sub(1)?;
    named_before_description(unit, ahead, pronoun)
        .or_else(|| whom(unit, unit.segments.get(ahead)?.tokens.clone(), pronoun))
}

/// The noun phrase at the end of `tokens` that a relative pronoun stands for: the nearest one whose article agrees
/// with it, so that "der" in "der Chef der Bank, der warnte" is not the bank.
fn whom(unit: &Unit, tokens: Range<usize>, pronoun: &str) -> Option<Range<usize>> {
    let mut closing = phrases_closing(unit, tokens.clone());
    if let Some(nearest) = closing.next() {
        let agreeing = if agrees(unit, &nearest, pronoun) {
            None
        } else {
            closing.find(|it| agrees(unit, it, pronoun))
        };
        return Some(agreeing.unwrap_or(nearest));
    }
    // "Man hat einen Redner eingeladen, der …", "Er ruft einen Zeugen auf, der …": the verb stands between.
    let verb = |it: &usize| unit.kind(*it) == Some(Kind::Word) && !unit.capital(*it);
    let verbs = tokens.clone().rev().take_while(verb).take(MOST_VERBS);
    let end = verbs.last()?;
    let speaks =
        |it: &Range<usize>| can_speak(unit, it) || it.clone().any(|word| unit.is_first_name(word));
    phrases_closing(unit, tokens.start..end).find(|it| agrees(unit, it, pronoun) && speaks(it))
}

/// The most words of a verb that stand between a noun and its relative clause.
const MOST_VERBS: usize = 3;

/// Whether a noun phrase can be of the gender of a relative pronoun in the nominative, as far as its article tells.
fn agrees(unit: &Unit, phrase: &Range<usize>, pronoun: &str) -> bool {
    let article = unit.lower(phrase.start);
    // "der Chef [der Bank]", "mit [der Bank]": a genitive or dative is feminine or a plural.
    let governed = phrase.start > 0
        && (unit.is(phrase.start - 1, Class::Preposition)
            || unit.capital(phrase.start - 1) && phrase.start > 1);
    let woman = phrase
        .clone()
        .find(|it| unit.capital(*it) && !unit.is(*it, Class::Determiner))
        .is_some_and(|it| article == "der" && naming::is_feminine(unit.lower(it)));
    let feminine = woman
        || matches!(
            article,
            "die"
                | "eine"
                | "einer"
                | "diese"
                | "seiner"
                | "ihrer"
                | "deren"
                | "mehrere"
                | "einige"
        )
        || governed && matches!(article, "der" | "dieser" | "zur");
    let contracted = phrase.start > 0
        && matches!(
            unit.lower(phrase.start - 1),
            "im" | "am" | "vom" | "zum" | "beim"
        );
    let masculine = contracted
        || matches!(
            article,
            "das"
                | "dem"
                | "des"
                | "einem"
                | "eines"
                | "diesem"
                | "dieses"
                | "seinem"
                | "seines"
                | "ihrem"
                | "ihres"
        );
    match pronoun {
        "der" | "welcher" => !feminine && article != "das",
        "das" | "welches" => !feminine,
        "die" | "welche" => !masculine,
        _ => true,
    }
}

/// The man whose name stands before a description of him that ends before "der" and does not agree with it by its last
/// noun: "[Karl Arp], Mitglied der Partei Zukunft, der den Bau ablehnte".
fn named_before_description(unit: &Unit, ahead: usize, pronoun: &str) -> Option<Range<usize>> {
    let described = unit.segments.get(ahead)?;
    let comma = described
        .before
        .filter(|it| unit.kind(*it) == Some(Kind::Comma))?;
    let last = whole_description(unit, described.tokens.clone())?;
    if !matches!(pronoun, "der" | "welcher") || comma < 2 || agrees(unit, &last, pronoun) {
        return None;
    }
    let clause = unit.segments.get(ahead.checked_sub(1)?)?.tokens.clone();
    let first = (clause.start..comma)
        .rev()
        .take_while(|it| unit.capital(*it) && unit.kind(*it) == Some(Kind::Word))
        .filter(|it| unit.at(*it).is_some_and(|it| it.feminine == Some(false)))
        .last()?;
    (comma - first > 1).then_some(first..comma)
}

/// The last noun phrase of a segment that is nothing but the description of somebody.
fn whole_description(unit: &Unit, tokens: Range<usize>) -> Option<Range<usize>> {
    let verb = tokens
        .clone()
        .any(|it| !unit.capital(it) && is_finite(unit, it));
    phrases_closing(unit, tokens).next().filter(|_| !verb)
}

fn oblique(word: &str) -> bool {
    matches!(
        word,
        "den" | "dem" | "einen" | "einem" | "des" | "seinen" | "ihren" | "keinen"
    )
}

/// Whether a noun phrase inside a relative clause names somebody who can speak: "die Kritiker als
/// „Unsinn“ bezeichnen".
fn acts(unit: &Unit, words: &Range<usize>) -> bool {
    if words.len() == 1 && unit.is(words.start, Class::Pronoun) {
        return unit.lower(words.start) != "es";
    }
    let name = |it: usize| {
        unit.at(it)
            .is_some_and(|token| token.medium || token.entry.is_none())
    };
    words.clone().any(|it| unit.capital(it) && name(it)) || can_speak(unit, words)
}

/// The classes of nouns that name somebody who can speak.
pub(in crate::attribution) const SPEAKERS: [Class; 6] = [
    Class::Role,
    Class::UnnamedNoun,
    Class::ExpertNoun,
    Class::GovernmentNoun,
    Class::Office,
    Class::CompanyNoun,
];

/// Whether a noun of the words names somebody who can speak: a person, a body, unnamed people.
pub(in crate::attribution) fn can_speak(unit: &Unit, words: &Range<usize>) -> bool {
    const SPEAKING: Classes = Classes::of(&SPEAKERS).or(Classes::of(&BODIES));
    words.clone().any(|it| {
        unit.at(it)
            .is_some_and(|it| it.capital && (it.medium || it.endings.meet(SPEAKING)))
    })
}

/// Whether a noun of the words calls a body by an end that no class of the lexicon has: "Naturschutzbund".
pub(super) fn is_league(unit: &Unit, words: &Range<usize>) -> bool {
    const ENDS: [&str; 6] = ["bund", "kammer", "kirche", "hilfswerk", "innung", "liga"];
    words
        .clone()
        .any(|it| unit.capital(it) && ENDS.iter().any(|end| unit.lower(it).ends_with(end)))
}

/// The noun phrase at the end of `tokens`, from its article or its first name on.
pub(super) fn antecedent(unit: &Unit, tokens: Range<usize>) -> Option<Range<usize>> {
    phrases_closing(unit, tokens).next()
}

/// The noun phrases that end where `tokens` do, from the shortest on.
fn phrases_closing(unit: &Unit, tokens: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let Range { start: first, end } = tokens;
    // "einer jungen Zeugin": the article stands before the adjective.
    let described = move |it: usize| {
        it > first + 1
            && unit.at(it - 1).is_some_and(|it| it.looks.adjective)
            && unit.is(it - 2, Class::Determiner)
    };
    let opens = move |it: &usize| {
        unit.is(*it, Class::Determiner)
            || unit.capital(*it)
                && !described(*it)
                && !(*it > first && (unit.capital(it - 1) || unit.is(it - 1, Class::Determiner)))
    };
    (first..end)
        .rev()
        .filter(opens)
        .filter_map(move |start| phrases::german_plain(unit, start, end).filter(|it| it.end == end))
}

/// A speech act in a relative clause: "der Minister, der den Einsatz bestritt".
pub(super) fn relative_act(unit: &Unit, cue: &Cue, asides: &[Aside]) -> Option<Found> {
    let tokens = unit.segments.get(cue.segment)?.tokens.clone();
    let verb = cue.words.iter().copied().min()?;
    let denied = tokens.clone().any(|it| unit.lower(it) == "nicht");
    // "der Bericht, der die Orte auflistet" tells what is in it.
    let lists = unit.lower(verb).ends_with("auflistet") || unit.lower(verb).ends_with("aufzählt");
    if lists
        || cue.konjunktiv
        || denied
        || !cue.verb.object && cue.verb.of.is_empty() && cue.verb.judged_as.is_none()
    {
        return None;
    }
    if cue.passive {
        return by_somebody(unit, cue, verb);
    }
    if let Some(statement) = demanded(unit, cue, verb) {
        return Some(statement);
    }
    let (speaker, whom) = relative_subject(unit, cue.segment, verb)?;
    if speaker.len() != 1 || speaker.start != tokens.start {
        return None;
    }
    // "der Erfolg, der seine Stärke unterstrich": no thing says anything.
    if phrases::german_nobody(unit, &whom) {
        return None;
    }
    let from = (tokens.start + 1..verb).find(|it| {
        !asides.iter().any(|aside| aside.tokens.contains(it))
            && !unit.is(*it, Class::Adverb)
            && !unit.is(*it, Class::Pronoun)
    })?;
    let governs = |word: &str| {
        let of = |it: &str| cue.verb.of.iter().any(|of| of == it);
        of(word) || matches!(word, "zum" | "zur") && of("zu") || word == "vom" && of("von")
    };
    let object = if governs(unit.lower(from)) {
        from..verb
    } else if cue.verb.object && !unit.is(from, Class::Preposition) {
        phrases::german_plain(unit, from, verb)?;
        from..verb
    } else {
        return None;
    };
    // "der Anwalt, der den Chef verteidigt hatte" does so in court.
    let deed = !cue.verb.deed || is_deed(unit, object.clone());
    if !deed || unit.lower(object.start).starts_with("kein") || unit.lower(object.start) == "sich" {
        return None;
    }
    // "die den Vorwurf inzwischen bestätigte"
    let object = object.start..object_end(unit, object.clone());
    let mut statement = Found::new(Form::Reported, vec![object]);
    trim(unit, &mut statement.content);
    statement.frame = vec![tokens];
    statement.chain = vec![Mention::Words(whom)];
    statement.speaker = Some(speaker);
    (!statement.content.is_empty()).then_some(statement)
}

/// A speech act in a clause that tells what happened at the same time or before: "Während die Bahn [die Pläne]
/// ablehnte, …", "…, nachdem der Minister, Karl Arp, [vor Engpässen] gewarnt hatte".
pub(super) fn subordinate_act(unit: &Unit, cue: &Cue, asides: &[Aside]) -> Option<Found> {
    const TOLD: [&str; 9] = [
        "während",
        "nachdem",
        "obwohl",
        "obgleich",
        "wohingegen",
        "weil",
        "da",
        "zumal",
        "wobei",
    ];
    let segment = unit.segments.get(cue.segment)?.tokens.clone();
    // What stands between two commas behind the subject is its apposition.
    let opens = |number: &usize| {
        unit.segments
            .get(*number)
            .is_some_and(|it| TOLD.contains(&unit.lower(it.tokens.start)))
    };
    let number = (cue.segment.saturating_sub(2)..=cue.segment).rfind(opens)?;
    let first = unit.segments.get(number)?.tokens.start;
    if number != cue.segment && (first + 1..segment.start).any(|it| is_finite(unit, it)) {
        return None;
    }
    let verb = cue.words.iter().copied().min()?;
    let negated = (first..segment.end).any(|it| matches!(unit.lower(it), "nicht" | "nie"));
    if cue.konjunktiv || cue.passive || negated || !cue.verb.object && cue.verb.of.is_empty() {
        return None;
    }
    let adverb = |it: &usize| unit.is(*it, Class::Adverb) && !unit.capital(*it);
    let start = (first + 1..verb).find(|it| !adverb(it))?;
    if oblique(unit.lower(start)) || unit.is(start, Class::Preposition) {
        return None;
    }
    let subject = before_of(unit, cue, phrases::german(unit, start, verb)?, verb);
    let speaks = can_speak(unit, &subject) || !phrases::german_nobody(unit, &subject);
    let behind = subject.end + usize::from(unit.kind(subject.end) == Some(Kind::Comma));
    let from = (behind..verb)
        .find(|it| !adverb(it) && !asides.iter().any(|aside| aside.tokens.contains(it)))?;
    let governs = cue
        .verb
        .of
        .iter()
        .any(|it| it == unit.lower(from) || contracted(it, unit.lower(from)));
    let object = cue.verb.object
        && !unit.is(from, Class::Preposition)
        && !unit.lower(from).starts_with("kein")
        && phrases::german_plain(unit, from, verb).is_some_and(|it| it.start == from);
    if !speaks || unit.lower(from) == "sich" || !governs && !object {
        return None;
    }
    let mut statement = Found::new(Form::Reported, vec![from..verb]);
    trim(unit, &mut statement.content);
    statement.frame = without(first..segment.end, &statement.content);
    set_speaker(&mut statement, Some(subject));
    (!statement.content.is_empty()).then_some(statement)
}

/// A subject that stands before what is spoken of, without it: "sprach [Petra Lund] von der Gefahr", but "erzählte [ein
/// Sprecher von Medico], dass …".
pub(super) fn before_of(unit: &Unit, cue: &Cue, words: Range<usize>, limit: usize) -> Range<usize> {
    let leads = |it: &usize| {
        let word = unit.lower(*it);
        cue.verb
            .of
            .iter()
            .any(|of| of == word || contracted(of, word))
    };
    let of = |it: &usize| matches!(unit.lower(*it), "von" | "vom") && leads(it);
    let needed = cue.verb.needs.iter().any(|it| it == "von");
    let somebody = |it: &usize| {
        let who = words.start..*it;
        can_speak(unit, &who)
            || who.clone().any(|it| {
                unit.is_first_name(it) || unit.at(it).is_some_and(|it| it.alias_length > 0)
            })
    };
    let again = (words.end..limit).any(|it| leads(&it));
    let place = (words.start + 1..words.end)
        .rfind(of)
        .filter(|it| !again && (needed || words.end == unit.end() && somebody(it)));
    words.start..place.unwrap_or(words.end)
}

/// "Sanktionen, die vor allem Polen fordert": what the noun before the clause names is what is asked for.
fn demanded(unit: &Unit, cue: &Cue, verb: usize) -> Option<Found> {
    let segment = unit.segments.get(cue.segment)?;
    let tokens = segment.tokens.clone();
    let comma = segment
        .before
        .filter(|it| unit.kind(*it) == Some(Kind::Comma))?;
    let object = matches!(unit.lower(tokens.start), "die" | "das" | "den");
    let last = cue.words.iter().copied().max()?;
    let takes = cue.verb.object && cue.verb.needs.is_empty() || cue.verb.judged_as.is_some();
    if !object || !takes || last + 1 != tokens.end || cue.words.len() > 2 {
        return None;
    }
    // "das die Partei [als unsozial] bezeichnet hatte"
    let verdict = judged(unit, cue, tokens.start + 2..verb);
    if verdict.is_none() && !cue.verb.object {
        return None;
    }
    let close = verdict.as_ref().map_or(verb, |it| it.start);
    let mut from = tokens.start + 1;
    while unit.is(from, Class::Adverb) {
        from += 1;
    }
    if unit.lower(from) == "vor" && unit.lower(from + 1) == "allem" {
        from += 2;
    }
    let subject = phrases::german_plain(unit, from, close).filter(|it| it.end == close)?;
    let ahead = unit
        .segments
        .get(cue.segment.checked_sub(1)?)?
        .tokens
        .clone();
    let whole = antecedent(unit, ahead)?;
    let finite = unit.lower(cue.finite);
    let singular = finite.ends_with('t') || finite.ends_with("te");
    let named = unit.capital(subject.start) || unit.is(subject.start, Class::Determiner);
    if oblique(unit.lower(subject.start)) || !named || !singular || whole.end != comma {
        return None;
    }
    let mut statement = Found::new(Form::Reported, vec![whole]);
    statement.content.extend(verdict);
    statement.frame = vec![tokens];
    set_speaker(&mut statement, Some(subject));
    Some(statement)
}

/// The judgement in a relative clause, before its verb: "[als unsozial] bezeichnet".
fn judged(unit: &Unit, cue: &Cue, mut before: Range<usize>) -> Option<Range<usize>> {
    let marker = cue.verb.judged_as.as_deref().or(Some("als"))?;
    let end = before.end;
    let start = before.find(|it| unit.lower(*it) == marker)?;
    (start + 1 < end).then_some(start..end)
}

/// "das Modell, das von der Partei als unsozial kritisiert worden war": what the noun before the clause names is
/// what somebody speaks of.
fn by_somebody(unit: &Unit, cue: &Cue, verb: usize) -> Option<Found> {
    let segment = unit.segments.get(cue.segment)?;
    let tokens = segment.tokens.clone();
    let comma = segment
        .before
        .filter(|it| unit.kind(*it) == Some(Kind::Comma))?;
    let nominative = matches!(
        unit.lower(tokens.start),
        "der" | "die" | "das" | "welcher" | "welche" | "welches"
    );
    let becomes = unit.lower(cue.finite).starts_with('w')
        && !unit.lower(cue.finite).starts_with("wa")
        || cue.words.iter().any(|it| unit.lower(*it) == "worden");
    if !nominative || !becomes || !cue.verb.needs.is_empty() || cue.verb.counts {
        return None;
    }
    let agent = (tokens.start + 1..verb)
        .filter(|it| matches!(unit.lower(*it), "von" | "vom" | "seitens" | "vonseiten"))
        .filter_map(|it| phrases::german_plain(unit, it + 1, verb))
        .rfind(|it| acts(unit, it))?;
    // "von einem Gericht zu drei Jahren verurteilt" is what happened.
    let sentenced = unit.lower(verb).starts_with("verurteil")
        && (agent.end..verb).any(|it| matches!(unit.lower(it), "zu" | "zur"));
    if sentenced || decides(unit, cue, &agent) {
        return None;
    }
    let verdict = judged(unit, cue, agent.end..verb);
    if verdict.is_none() && !cue.verb.object {
        return None;
    }
    let ahead = unit
        .segments
        .get(cue.segment.checked_sub(1)?)?
        .tokens
        .clone();
    let whole = antecedent(unit, ahead).filter(|it| it.end == comma)?;
    if cue.verb.deed && !is_deed(unit, whole.clone()) {
        return None;
    }
    let mut statement = Found::new(Form::Reported, vec![whole]);
    statement.content.extend(verdict);
    statement.frame = vec![tokens];
    set_speaker(&mut statement, Some(agent));
    Some(statement)
}
