//! English statements without a verb of their own: "according to …", "Name: “…”", hearsay.

use std::ops::Range;

use super::super::frame::{Aside, Found, Mention};
use super::super::lexicon::{BODIES, Class, Lexicon};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Token, Unit};
use super::accounts::{in_view_of, in_words_of};
use super::clauses::{has_clause, has_finite};
use super::further::tells_further;
use super::grounds::gives_ground;
use super::lists::list_behind;
use super::press_reports::by_reports;
use super::schemes::by_scheme;
use super::side_words::{is_day, skip, subordinates};
use super::verdicts::whose;

/// "according to …", "citing …".
pub(super) fn asides(unit: &Unit, lexicon: &Lexicon) -> Vec<Aside> {
    let mut asides = Vec::new();
    let mut at = 0;
    while at < unit.tokens.len() {
        let (skip, deeper) = match (unit.lower(at), unit.lower(at + 1)) {
            ("according", "to") => (2, false),
            // "Per the union, …"
            ("per", "the") if at == 0 || unit.kind(at - 1) == Some(Kind::Comma) => (1, false),
            // "without citing sources" cites nobody.
            ("citing" | "quoting", _) if at > 0 && unit.lower(at - 1) == "without" => (0, false),
            ("citing" | "quoting", _) => (1, true),
            // "pointing to a clip in which the coach complained"
            ("pointing" | "referring", "to")
                if at > 0
                    && unit.kind(at - 1) == Some(Kind::Comma)
                    && told_in(unit, at + 2).is_some() =>
            {
                (2, true)
            }
            // "which cited an aide as saying": what the aide said is told there.
            ("which" | "who", "cited" | "quoted" | "cites" | "quotes")
                if at > 0 && !tells_words(unit, at + 2) =>
            {
                (2, true)
            }
            _ => (0, false),
        };
        let words = in_words_of(unit, at)
            .or_else(|| in_view_of(unit, at))
            .or_else(|| as_told(unit, at))
            .or_else(|| by_scheme(unit, at))
            .or_else(|| by_reports(unit, at));
        if let Some(words) = words {
            at = words.tokens.end;
            asides.push(words);
            continue;
        }
        if skip > 0
            && !(deeper && gives_ground(unit, at + skip))
            && let Some(speaker) = phrases::english(unit, at + skip, unit.end()).map(|it| {
                if deeper {
                    it
                } else {
                    list_behind(unit, it, unit.end())
                }
            })
        {
            // "citing a letter in which they vowed to": the paper alone is cited, the rest is told in it.
            let told_in = deeper.then(|| told_in(unit, at + skip)).flatten();
            let speaker = speaker.start..told_in.map_or(speaker.end, |it| it - 1);
            // "According to the union, one bed stands empty": what is left of the sentence is no apposition.
            let comma_inside = speaker
                .clone()
                .find(|it| at == 0 && unit.kind(*it) == Some(Kind::Comma))
                .filter(|_| speaker.end >= unit.end());
            let speaker = speaker.start..comma_inside.unwrap_or(speaker.end);
            // "According to local custom, the bell rings twice"
            if matches!(
                unit.lower(speaker.end - 1),
                "custom" | "tradition" | "legend" | "usage" | "habit" | "taste" | "need"
            ) {
                at += 1;
                continue;
            }
            // "according to a memo seen by the Courier": who has seen it passes it on.
            let seen = matches!(
                unit.lower(speaker.end - 1),
                "seen" | "obtained" | "reviewed" | "viewed"
            ) && speaker.len() > 1
                && unit.lower(speaker.end) == "by";
            // "according to records reviewed by the Courier": the participle may stand behind the phrase.
            let apart = matches!(
                unit.lower(speaker.end),
                "seen" | "obtained" | "reviewed" | "viewed"
            ) && unit.lower(speaker.end + 1) == "by";
            let relay = (seen || apart)
                .then(|| phrases::english(unit, speaker.end + 1 + usize::from(apart), unit.end()))
                .flatten();
            let whole = speaker.start..relay.as_ref().map_or(speaker.end, |it| it.end);
            let speaker = speaker.start..speaker.end - usize::from(seen);
            // "according to a report by the watchdog": whose report it is says so.
            let author = ((unit.is(speaker.end - 1, Class::ReportNoun)
                || matches!(
                    unit.lower(speaker.end - 1),
                    "count"
                        | "tally"
                        | "letter"
                        | "paper"
                        | "analysis"
                        | "review"
                        | "article"
                        | "memo"
                        | "filing"
                        | "calculations"
                ))
                && unit.lower(speaker.end) == "by")
                .then(|| phrases::english(unit, speaker.end + 1, unit.end()))
                .flatten();
            let whole = whole.start..author.as_ref().map_or(whole.end, |it| it.end);
            let by = speaker
                .clone()
                .skip(1)
                .find(|it| {
                    unit.lower(*it) == "by"
                        && (unit.is(it - 1, Class::ReportNoun)
                            || phrases::is_written(unit.lower(it - 1)))
                })
                .map(|it| it + 1..speaker.end);
            let mut speaker = author.or(by).unwrap_or(speaker);
            // "according to a card stuck on the fence": the participle may count as part of the phrase.
            let swallowed = speaker.len() > 2
                && speaker.end == whole.end
                && participle_behind(unit, speaker.end - 1);
            let whole = whole.start..whole.end - usize::from(swallowed);
            speaker.end -= usize::from(swallowed);
            let comma = |it: usize| unit.kind(it) == Some(Kind::Comma);
            let start = if at > 0 && comma(at - 1) { at - 1 } else { at };
            // "according to a poster taped to the door": the participle goes with the source.
            let described = participle_behind(unit, whole.end);
            let close = if described {
                unit.segments
                    .get(unit.segment_of(whole.end))
                    .map_or(whole.end, |it| it.tokens.end)
            } else {
                whole.end
            };
            // "according to Voss, who leads the union,": the relative clause goes with the source.
            let relative =
                comma(close) && matches!(unit.lower(close + 1), "who" | "which" | "whose");
            // "…, which cited police sources": where they have it from is told there.
            let relative =
                relative && !matches!(unit.lower(close + 2), "cited" | "quoted" | "cites");
            // "…, which said demand was weak": what they tell besides is told there.
            let further =
                relative && at > 0 && !deeper && tells_further(unit, close + 1, lexicon).is_some();
            let relative = relative && !further;
            let last = if relative {
                unit.segments
                    .get(unit.segment_of(close + 1))
                    .map_or(close, |it| it.tokens.end)
            } else if matches!(unit.lower(whole.end), "who" | "whose")
                || !deeper && unit.lower(whole.end) == "that" && tells_itself(unit, whole.end + 1)
            {
                // "according to lawyers who know the firm", "according to a letter that denied any fault"
                unit.segments
                    .get(unit.segment_of(whole.end))
                    .map_or(whole.end, |it| it.tokens.end)
            } else {
                close
            };
            let last = told_in
                .and_then(|it| unit.segments.get(unit.segment_of(it)))
                .map_or(last, |it| it.tokens.end);
            let closes = comma(last) && (start < at || at == 0) && !further;
            let end = if closes { last + 1 } else { last };
            asides.push(Aside {
                tokens: start..end,
                cue: (at..at + skip).collect(),
                source: Some(Mention::Words(speaker.clone())),
                speaker: Some(speaker),
                relay: relay.map(Mention::Words),
                deeper,
                hearsay: false,
                passes_on: false,
            });
            at = end;
        } else {
            at += 1;
        }
    }
    asides
}

/// The relative pronoun in "a letter in which they vowed", "a tape on which he sings", whose noun starts at `start`.
pub(super) fn told_in(unit: &Unit, start: usize) -> Option<usize> {
    let limit = unit.segments.get(unit.segment_of(start))?.tokens.end;
    (start + 2..limit.min(start + 9)).find(|it| {
        unit.lower(*it) == "which"
            && matches!(unit.lower(it - 1), "in" | "on")
            && unit.kind(it - 2) == Some(Kind::Word)
    })
}

/// Whether a participle with its own words stands behind a source at `index`: "a filing [released in June]", "a poster
/// [taped to the door]".
fn participle_behind(unit: &Unit, index: usize) -> bool {
    let lower = unit.lower(index);
    let participle = lower.len() > 4 && lower.ends_with("ed")
        || matches!(
            lower,
            "hung"
                | "left"
                | "sent"
                | "shown"
                | "given"
                | "put"
                | "kept"
                | "held"
                | "stuck"
                | "written"
                | "sold"
        );
    participle
        && !unit.capital(index)
        && (unit.is(index + 1, Class::Preposition) || is_day(unit, index + 1))
}

/// Whether the word at `index` is a finite verb right behind a relative pronoun.
fn tells_itself(unit: &Unit, index: usize) -> bool {
    unit.is(index, Class::Auxiliary)
        || unit.is(index, Class::Finite)
        || unit.at(index).is_some_and(|it| {
            !it.capital
                && (it.lower.len() > 4 && it.lower.ends_with("ed")
                    || it.entry.is_some_and(|entry| !entry.verbs.is_empty()))
        })
}

/// Whether what those cited from `first` on said follows: "an aide as saying".
fn tells_words(unit: &Unit, first: usize) -> bool {
    phrases::english(unit, first, unit.end())
        .is_some_and(|it| unit.lower(it.end) == "as" && unit.lower(it.end + 1) == "saying")
}

/// Verbs of "as the mayor put it", "as Rowe told the board".
const TOLD_SO: [&str; 22] = [
    "said",
    "says",
    "told",
    "reported",
    "reports",
    "noted",
    "notes",
    "wrote",
    "writes",
    "explained",
    "explains",
    "announced",
    "argued",
    "argues",
    "revealed",
    "stated",
    "observed",
    "admitted",
    "acknowledged",
    "confirmed",
    "warned",
    "remarked",
];

/// "as Mayor Rowe put it", "as the minister told Radio Orr", "as reported by the Gazette": the clause beside is
/// what is said.
fn as_told(unit: &Unit, at: usize) -> Option<Aside> {
    let comma = |it: usize| unit.kind(it) == Some(Kind::Comma);
    if unit.lower(at) != "as" || at > 0 && !comma(at - 1) {
        return None;
    }
    let segment = unit.segments.get(unit.segment_of(at))?.tokens.clone();
    let first = at + 1 + usize::from(unit.lower(at + 1) == "first");
    let by = matches!(
        unit.lower(first),
        "reported" | "announced" | "told" | "revealed" | "stated"
    ) && unit.lower(first + 1) == "by";
    if by {
        let speaker = phrases::english(unit, first + 2, unit.end())?;
        let short = speaker.start..speaker.end.min(segment.end);
        return Some(aside(
            unit,
            at..short.end,
            short.clone(),
            vec![at, first, first + 1],
        ));
    }
    let limit = unit.end().min(at + 20);
    let verb = (at + 2..limit).find(|it| {
        TOLD_SO.contains(&unit.lower(*it)) && !unit.capital(*it)
            || unit.lower(*it) == "put" && unit.lower(it + 1) == "it"
    })?;
    let mut close = verb;
    while close > at + 1
        && (unit.is(close - 1, Class::Auxiliary)
            || unit.is(close - 1, Class::Adverb)
            || unit.lower(close - 1) == "first" && close > at + 2)
    {
        close -= 1;
    }
    let speaker = phrases::english(unit, at + 1, close)
        .filter(|it| it.end == close || comma(close - 1) && it.end + 1 == close)?;
    let segment_end = unit.segments.get(unit.segment_of(verb))?.tokens.end;
    let told = matches!(unit.lower(verb), "told")
        .then(|| phrases::english(unit, verb + 1, segment_end))
        .flatten();
    let mut end = told.as_ref().map_or(verb + 1, |it| it.end);
    end += usize::from(unit.lower(verb) == "put");
    // "as he said on Monday, …", "as reported in May, …"
    let rest = end..segment_end;
    let timed = rest.is_empty()
        || unit.is(rest.start, Class::Preposition) && rest.len() < 7
        || rest.len() < 3
            && (rest.start..rest.end).all(|it| is_day(unit, it) || unit.is(it, Class::Adverb));
    // "As the minister said the plan was dead, the crowd left": what follows is no occasion.
    if !timed || segment_end + 1 >= unit.end() && at == 0 {
        return None;
    }
    let mut found = aside(unit, at..segment_end, speaker, vec![at, verb]);
    found.relay = told
        .filter(|it| it.clone().any(|word| unit.capital(word)))
        .map(Mention::Words);
    Some(found)
}

/// The words at `whole` with the commas around them.
pub(super) fn aside(
    unit: &Unit,
    whole: Range<usize>,
    speaker: Range<usize>,
    cue: Vec<usize>,
) -> Aside {
    let comma = |it: usize| unit.kind(it) == Some(Kind::Comma);
    let start = if whole.start > 0 && comma(whole.start - 1) {
        whole.start - 1
    } else {
        whole.start
    };
    let closes = comma(whole.end);
    Aside::naming(start..whole.end + usize::from(closes), cue, speaker)
}

/// "NATO chief: “…”".
pub(super) fn colon(unit: &Unit) -> Option<Found> {
    let colon = unit.tokens.iter().position(|it| it.kind == Kind::Colon)?;
    let quote = colon + 1;
    if colon == 0 || !unit.at(quote).is_some_and(Token::is_quotation) {
        return None;
    }
    let start = skip(unit, 0, colon);
    let mut statement = Found::new(Form::Direct, vec![quote..quote + 1]);
    statement.frame = vec![0..quote];
    match phrases::english(unit, start, colon) {
        Some(phrase) => {
            let owner = whose(unit, phrase.start).filter(|it| it.end + 3 > colon);
            let phrase = owner.unwrap_or_else(|| before_verb(unit, phrase));
            statement.chain = vec![Mention::Words(phrase.clone())];
            statement.speaker = Some(phrase);
        }
        None => statement.chain = vec![Mention::Held],
    }
    Some(statement)
}

/// The name in "Rowe hits back at Marsh: “…”", where a verb that is not known stands behind it.
pub(in crate::attribution) fn before_verb(unit: &Unit, phrase: Range<usize>) -> Range<usize> {
    let name = phrase.clone().take_while(|it| unit.capital(*it)).count();
    let verb = phrase.start + name;
    let plain = [Class::Role, Class::UnnamedNoun, Class::ReportNoun]
        .iter()
        .chain(&BODIES)
        .all(|class| !unit.is(verb, *class));
    let hits = name > 0
        && verb < phrase.end
        && plain
        && unit.lower(verb).ends_with('s')
        && unit.lower(verb).len() > 3
        && unit.kind(verb) == Some(Kind::Word);
    phrase.start..if hits { verb } else { phrase.end }
}

/// The place before adverbs and the word at `index`: the form of "be" of "was also accused".
fn past_be(unit: &Unit, index: usize) -> usize {
    let adverbs = (1..index)
        .rev()
        .take_while(|it| unit.is(*it, Class::Adverb))
        .count();
    (index - adverbs).saturating_sub(1)
}

/// "reportedly", "allegedly", "is said to", "it is believed that".
pub(super) fn hearsay(unit: &Unit) -> Option<Found> {
    let is = |it: usize| matches!(unit.lower(it), "is" | "are" | "was" | "were" | "been");
    let past = |it: usize| {
        it + (it..it + 3)
            .take_while(|word| unit.is(*word, Class::Adverb))
            .count()
    };
    let said = |it: usize| {
        matches!(
            unit.lower(it),
            "said"
                | "believed"
                | "reported"
                | "thought"
                | "understood"
                | "alleged"
                | "claimed"
                | "suggested"
                | "feared"
                | "rumored"
                | "rumoured"
        )
    };
    let passive = (0..unit.tokens.len()).find_map(|it| {
        let verb = past(it + 1);
        (is(it) && said(verb)).then_some(verb)
    });
    // "Vellum was accused last year of keeping records": by nobody in particular.
    let accused = (1..unit.end()).any(|it| {
        matches!(unit.lower(it), "accused" | "suspected")
            && is(past_be(unit, it))
            && (it + 1..it + 5).any(|of| unit.lower(of) == "of")
            && !(it + 1..unit.end()).any(|by| unit.lower(by) == "by")
            // "men who have been accused of theft" are told of by the way.
            && it < 12
            && !(0..it).any(|word| {
                unit.is(word, Class::Relative)
                    || subordinates(unit, word)
                    || matches!(unit.lower(word), "who" | "after" | "before")
            })
    });
    // "The queen is not thought to be ill", "Nobody is suspected of it": nobody says so.
    let denied = matches!(unit.lower(0), "nobody" | "none" | "neither")
        || unit.lower(0) == "no" && unit.lower(1) == "one";
    let never =
        |at: usize| (at.saturating_sub(3)..at).any(|it| matches!(unit.lower(it), "not" | "never"));
    let accused = accused
        && !denied
        && !(1..unit.end().min(14))
            .any(|it| matches!(unit.lower(it), "accused" | "suspected") && never(it));
    let passive = passive.filter(|it| !denied && !never(*it));
    if let Some(content) = emerged(unit) {
        return Some(Found::new(Form::FreeIndirect, vec![content]));
    }
    // "Anglers were told in March that the weir would be opened": by whom is not said.
    let told = || {
        let that = (2..unit.end()).find(|it| unit.lower(*it) == "that")?;
        (that.saturating_sub(4).max(1)..that).find_map(|it| {
            let told = matches!(
                unit.lower(it),
                "told" | "informed" | "assured" | "warned" | "promised" | "advised" | "notified"
            ) && is(past_be(unit, it));
            let by = (it + 1..that)
                .any(|by| unit.lower(by) == "by" || unit.kind(by) == Some(Kind::Comma));
            (told && !by && that + 2 < unit.end() && !never(it)).then_some(that)
        })
    };
    let content = match passive {
        None if told().is_some() => {
            let that = told()?;
            // "Having been told that the escalator was beyond repair, shoppers queue": the sentence goes on.
            let opening = unit.lower(0) == "having" || unit.lower(0) == "after";
            let close =
                (that..unit.end()).find(|it| opening && unit.kind(*it) == Some(Kind::Comma));
            that + 1..close.unwrap_or(unit.end())
        }
        None if accused => 0..unit.tokens.len(),
        Some(at) if unit.lower(at + 1) == "that" => at + 1..unit.end(),
        Some(at) if unit.lower(at + 1) == "to" => 0..unit.tokens.len(),
        // "It is thought the fire started in the kitchen"
        Some(at)
            if unit.lower(0) == "it"
                && at < 5
                && unit.kind(at + 1) == Some(Kind::Word)
                && !unit.is(at + 1, Class::Preposition)
                && has_clause(unit, at + 1..unit.end()) =>
        {
            at + 1..unit.end()
        }
        // "There are reports that he lives in Spain"
        _ if unit.lower(0) == "there"
            && (1..4).any(is)
            && (3..6).any(|it| {
                unit.lower(it) == "that"
                    && matches!(
                        unit.lower(it - 1),
                        "reports"
                            | "rumours"
                            | "rumors"
                            | "claims"
                            | "suggestions"
                            | "allegations"
                            | "fears"
                            | "speculation"
                            | "talk"
                    )
            }) =>
        {
            (3..6).find(|it| unit.lower(*it) == "that").unwrap_or(3)..unit.end()
        }
        _ if unit.tokens.iter().any(|it| it.is(Class::Hearsay)) => 0..unit.tokens.len(),
        _ => return None,
    };
    Some(Found::new(Form::FreeIndirect, vec![content]))
}

/// What is nobody's in particular in a sentence that opens so: "It is understood that [the insurers had warned of it]".
/// Whatever reports inside is part of it.
pub(super) fn hearsay_whole(unit: &Unit) -> Option<Found> {
    if unit.lower(0) != "it" {
        return None;
    }
    let be = 1 + usize::from(matches!(unit.lower(1), "has" | "had"));
    let mut verb = be + 1;
    while unit.is(verb, Class::Adverb) || matches!(unit.lower(verb), "widely" | "generally" | "now")
    {
        verb += 1;
    }
    let said = matches!(unit.lower(be), "is" | "was" | "been")
        && matches!(
            unit.lower(verb),
            "understood"
                | "believed"
                | "thought"
                | "rumoured"
                | "rumored"
                | "assumed"
                | "feared"
                | "claimed"
                | "alleged"
        );
    let told = (said && unit.lower(verb + 1) == "that" && verb + 3 < unit.end())
        .then(|| Found::new(Form::FreeIndirect, vec![verb + 1..unit.end()]))?;
    Some(told)
}

/// What came out by nobody in particular: "It emerged on Monday that [the dam had leaked]", "[The dam had leaked],
/// it is understood".
fn emerged(unit: &Unit) -> Option<Range<usize>> {
    let emerges = |it: usize| {
        let helped = matches!(unit.lower(it + 1), "is" | "was" | "has");
        let verb = it + 1 + usize::from(helped);
        let fits = match unit.lower(it + 1) {
            "is" | "was" => matches!(
                unit.lower(verb),
                "understood" | "believed" | "thought" | "claimed" | "alleged" | "reported"
            ),
            // "…, it has been claimed"
            "has" if unit.lower(verb) == "been" => matches!(
                unit.lower(verb + 1),
                "claimed" | "alleged" | "reported" | "suggested" | "rumoured" | "rumored"
            ),
            _ => matches!(unit.lower(verb), "emerged" | "transpired"),
        };
        (unit.lower(it) == "it" && fits).then_some(verb)
    };
    if let Some(verb) = emerges(0) {
        if !matches!(unit.lower(verb), "emerged" | "transpired") {
            return None;
        }
        let that = (verb + 1..verb + 5).find(|it| unit.lower(*it) == "that")?;
        return (that + 1 < unit.end()).then_some(that + 1..unit.end());
    }
    let comma = (1..unit.end()).rfind(|it| unit.kind(*it) == Some(Kind::Comma))?;
    let verb = emerges(comma + 1)?;
    let last = verb + usize::from(unit.lower(verb) == "been");
    let closes = !has_finite(unit, last + 1..unit.end()) && last + 5 > unit.end();
    closes.then_some(0..comma)
}
