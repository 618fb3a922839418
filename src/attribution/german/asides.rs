//! German phrases that name a source beside a clause: "laut …", "nach Angaben …", "… zufolge",
//! "so …", "wie … mitteilte", "unter Berufung auf …".

use std::ops::Range;

use super::super::frame::{Aside, Mention};
use super::super::lexicon::{BODIES, Class, Lexicon};
use super::super::phrases;
use super::super::unit::{Kind, Quoted, Unit};
use super::citing::{
    briefed, citing, leaning, learned_from, lies_before, said_in_passing, seen_from,
};
use super::clauses::{has_konjunktiv, is_finite, is_relative};
use super::counted::is_number;
use super::dependents::can_speak;
use super::told::{names_medium, told_this, told_to};
use super::wie::wie;

/// Reads the aside that a word leads.
type Rule = fn(&Unit, usize, &'static Lexicon) -> Option<Aside>;

/// The rules, by the words that they start from.
const RULES: [(&[&str], Rule); 13] = [
    (&["das", "dies"], |unit, at, _| {
        (at == 0).then(|| told_this(unit)).flatten()
    }),
    (&["laut", "gemäß"], |unit, at, _| {
        after_preposition(unit, at)
    }),
    (&["nach"], |unit, at, _| {
        by_report(unit, at).or_else(|| briefed(unit, at))
    }),
    (&["zufolge"], |unit, at, _| before_postposition(unit, at)),
    (&["demzufolge", "wonach"], |unit, at, _| {
        whose_words(unit, at, at).filter(|it| it.relay.is_some())
    }),
    (&["folge"], |unit, at, _| {
        let split = at > 1 && unit.lower(at - 1) == "zu";
        let found = split.then(|| before_postposition(unit, at - 1)).flatten()?;
        Some(Aside {
            tokens: found.tokens.start..found.tokens.end.max(at + 1),
            ..found
        })
    }),
    (&["so"], |unit, at, _| so(unit, at)),
    (&["wie"], wie),
    (&["unter", "mit"], |unit, at, _| citing(unit, at)),
    (&["sich"], |unit, at, _| leaning(unit, at)),
    (&["aus", "von"], |unit, at, _| {
        let seen = unit.lower(at) == "aus";
        let seen = seen.then(|| seen_from(unit, at)).flatten();
        seen.or_else(|| learned_from(unit, at))
    }),
    (&["heißt", "hieß"], |unit, at, _| {
        said_in_passing(unit, at)
    }),
    (
        &[
            "vorliegt",
            "vorliegen",
            "vorlag",
            "vorlagen",
            "vorliege",
            "zitiert",
            "zitierte",
            "zitieren",
        ],
        |unit, at, _| lies_before(unit, at),
    ),
];

/// The rule for asides that start from a word in small letters.
fn rule_of(word: &str) -> Option<Rule> {
    let rule = RULES.iter().find(|(words, _)| words.contains(&word));
    rule.map(|(_, rule)| *rule)
}

/// Whether an aside can start from a word in small letters.
pub(in crate::attribution) fn leads_aside(word: &str) -> bool {
    rule_of(word).is_some()
}

/// Finds them in order.
pub(super) fn asides(unit: &Unit, lexicon: &'static Lexicon) -> Vec<Aside> {
    let mut asides: Vec<Aside> = Vec::new();
    for (at, token) in unit.tokens.iter().enumerate() {
        if !token.looks.leads_aside {
            continue;
        }
        let aside = rule_of(&token.lower).and_then(|rule| rule(unit, at, lexicon));
        if let Some(mut aside) = aside
            && asides.last().is_none_or(|last| {
                last.tokens.end <= aside.cue.first().copied().unwrap_or_default()
                    || aside.deeper
                    || aside.passes_on
            })
        {
            if let Some(last) = asides.last() {
                aside.tokens.start = aside
                    .tokens
                    .start
                    .max(last.tokens.end.min(aside.tokens.end));
            }
            asides.push(aside);
        }
    }
    asides
}

/// Whether the word is a reporting noun or ends in one: "Medienangaben", "Yonhap-Bericht".
fn reports(unit: &Unit, index: usize) -> bool {
    unit.capital(index)
        && (unit.is(index, Class::ReportNoun) || unit.ends_in(index, Class::ReportNoun))
}

/// Takes the commas around an inserted phrase into it.
pub(super) fn with_commas(unit: &Unit, tokens: Range<usize>) -> Range<usize> {
    let comma = |it: usize| matches!(unit.kind(it), Some(Kind::Comma | Kind::Dash));
    let start = if tokens.start > 0 && comma(tokens.start - 1) {
        tokens.start - 1
    } else {
        tokens.start
    };
    let closes = comma(tokens.end) && (start < tokens.start || tokens.start == 0);
    start..if closes { tokens.end + 1 } else { tokens.end }
}

fn after_preposition(unit: &Unit, at: usize) -> Option<Aside> {
    if let Some(found) = text_before(unit, at) {
        return Some(found);
    }
    // "laut „tagesschau.de“"
    let quoted = matches!(unit.kind(at + 1), Some(Kind::Quote(_)));
    let speaker = if quoted {
        at + 1..at + 2
    } else {
        phrases::german(unit, at + 1, unit.end())?
    };
    // "gemäß" more often means a rule than a source.
    let source = |it: usize| {
        reports(unit, it)
            || unit.is(it, Class::UnnamedNoun)
            || unit.is(it, Class::Role)
            || unit.at(it).is_some_and(|it| it.office)
            || unit.capital(it)
                && (unit.ends_in(it, Class::MediumNoun)
                    || BODIES.iter().any(|class| unit.ends_in(it, *class)))
    };
    if unit.lower(at) == "gemäß" && !quoted && !speaker.clone().any(source) {
        return None;
    }
    // "ordnete laut Mitteilung Haft an": what follows the bare noun is no author.
    let bare = unit.is(at + 1, Class::ReportText) || unit.lower(at + 1) == "anklage";
    let speaker = if bare
        && speaker.len() > 1
        && unit.capital(at + 2)
        && !can_speak(unit, &(at + 2..speaker.end))
        && !unit.is_first_name(at + 2)
        && unit
            .at(at + 2)
            .is_some_and(|it| it.alias_length == 0 && !it.country)
    {
        at + 1..at + 2
    } else {
        outlets_listed(unit, &speaker).unwrap_or(speaker)
    };
    let end = speaker.end;
    let mut found = Aside::naming(with_apposition_comma(unit, at..end), vec![at], speaker);
    passed_on(unit, &mut found, end);
    Some(found)
}

/// The text before a relative clause that tells what stands in it: "Es gibt [ein Gutachten], laut dem Arp gestürzt war".
fn text_before(unit: &Unit, at: usize) -> Option<Aside> {
    let comma = at
        .checked_sub(1)
        .filter(|it| unit.kind(*it) == Some(Kind::Comma))?;
    let clause = unit.segments.get(unit.segment_of(at))?.tokens.clone();
    let verb = clause.end.checked_sub(1)?;
    let relative = matches!(
        unit.lower(at + 1),
        "dem" | "der" | "denen" | "welchem" | "welcher"
    ) && clause.start == at
        && clause.end == unit.end()
        && verb > at + 2
        && is_finite(unit, verb)
        && !(at + 2..verb).any(|it| !unit.capital(it) && unit.is(it, Class::Finite));
    let ahead = unit.segments.get(unit.segment_of(comma))?.tokens.clone();
    let text = |it: &usize| {
        unit.capital(*it)
            && (unit.ends_in(*it, Class::ReportText) || unit.ends_in(*it, Class::ReportNoun))
    };
    let noun = ahead.clone().filter(|_| relative).rfind(text)?;
    let whole = (ahead.start..=noun).find_map(|it| {
        phrases::german_plain(unit, it, comma).filter(|found| found.contains(&noun))
    })?;
    let mut found = Aside::naming(0..at + 2, vec![at], whole);
    found.speaker = Some(at + 1..at + 2);
    Some(found)
}

/// The outlet that whoever an aside names told it: "nach Angaben der Sprecherin [gegenüber dem „Kurier“]", "laut
/// Minister Arp [im ZDF]".
fn passed_on(unit: &Unit, found: &mut Aside, at: usize) {
    // "nach Angaben des Kritikers Jan Pohl [in der Tageszeitung Nordbote]"
    let printed = unit.lower(at) == "in";
    if !printed && !matches!(unit.lower(at), "gegenüber" | "zur" | "zu" | "im") {
        return;
    }
    let outlet = if printed {
        phrases::german_plain(unit, at + 1, unit.end())
            .filter(|it| unit.is(it.start, Class::Determiner) && names_medium(unit, it))
    } else {
        told_to(unit, at, unit.end())
    };
    if let Some(outlet) = outlet {
        found.tokens = with_commas(unit, found.tokens.start..outlet.end);
        found.relay = Some(Mention::Words(outlet));
    }
}

/// A list of outlets that begins at the end of a phrase, "Recherchen von [NDR, WDR und „Hafenzeitung“]": all
/// members but the first follow commas or "und".
fn outlets_listed(unit: &Unit, phrase: &Range<usize>) -> Option<Range<usize>> {
    let outlet = |it: usize| {
        unit.at(it).is_some_and(|token| token.medium)
            || matches!(unit.kind(it), Some(Kind::Quote(Quoted::Title)))
    };
    // The first of them stands before a comma, wherever the phrase ends: "von NDR, WDR und SZ vom Dienst".
    let last = phrase
        .clone()
        .find(|it| outlet(*it) && unit.kind(it + 1) == Some(Kind::Comma))?;
    let mut end = last + 1;
    let mut closed = false;
    while !closed {
        closed = matches!(unit.lower(end), "und" | "sowie");
        if !closed && unit.kind(end) != Some(Kind::Comma) {
            return None;
        }
        let mut member = end + 1;
        while unit.is(member, Class::Determiner) {
            member += 1;
        }
        if !outlet(member) {
            return None;
        }
        end = member + 1;
    }
    let first = last - usize::from(unit.is(last - 1, Class::Determiner) && last > phrase.start);
    Some(first..end)
}

fn with_apposition_comma(unit: &Unit, tokens: Range<usize>) -> Range<usize> {
    let tokens = up_to_verb(unit, tokens);
    // "Nach Angaben der Polizei, die …, waren": the relative clause goes with the source.
    if let Some(next) = unit.segments.get(unit.segment_of(tokens.end) + 1)
        && unit.kind(tokens.end) == Some(Kind::Comma)
        && tokens.start == 0
        && let Some(relative) = unit.segments.get(unit.segment_of(tokens.end + 1))
        && is_relative(unit, relative.tokens.clone())
        && let Some(after) = unit.segments.get(unit.segment_of(tokens.end + 1) + 1)
        && is_finite(unit, after.tokens.start)
        && next.tokens.start <= after.tokens.start
    {
        return tokens.start..after.tokens.start;
    }
    let holds_comma = tokens.clone().any(|it| unit.kind(it) == Some(Kind::Comma));
    let widened = with_commas(unit, tokens.clone());
    if holds_comma && unit.kind(tokens.end) == Some(Kind::Comma) {
        widened.start..tokens.end + 1
    } else {
        widened
    }
}

/// A source that opens the sentence with where it sits, up to the verb: "Nach Angaben der Bundespolizei [in Nordau]
/// fehlt Geld", "Laut einem Bericht des Amtes [vom Mai 2011] fehlt Geld".
fn up_to_verb(unit: &Unit, tokens: Range<usize>) -> Range<usize> {
    let close = unit.segments.first().map_or(0, |it| it.tokens.end);
    let mut seat = tokens.end;
    // "Laut einem Bericht des Ministeriums [vom Mai 2011]": a date is no noun phrase.
    if tokens.start == 0 && unit.kind(seat) == Some(Kind::Number) && unit.lower(seat - 1) == "jahr"
    {
        seat += 1;
    } else if tokens.start == 0 && matches!(unit.lower(seat), "vom" | "von" | "aus") {
        let dated = |it: &usize| {
            unit.kind(*it) == Some(Kind::Number)
                || phrases::is_day(unit, *it)
                || unit.lower(*it) == "jahr"
                || unit.kind(*it) == Some(Kind::Stop) && unit.kind(it - 1) == Some(Kind::Number)
        };
        let first = seat + 1 + usize::from(matches!(unit.lower(seat + 1), "dem" | "den"));
        let end = first + (first..close).take_while(dated).count();
        if end > first {
            seat = end;
        }
    }
    let opens = tokens.start == 0
        && matches!(
            unit.lower(seat),
            "in" | "im" | "am" | "an" | "bei" | "beim" | "auf" | "vom"
        );
    let end = if opens && seat == tokens.end {
        phrases::german_plain(unit, seat + 1, close).map_or(seat, |it| it.end)
    } else {
        seat
    };
    let verb = end > tokens.end
        && end < close
        && !unit.capital(end)
        && unit.kind(end) == Some(Kind::Word)
        && !unit.is(end, Class::Preposition)
        && !unit.is(end, Class::Coordinator)
        && !unit.is(end, Class::Determiner);
    if verb { tokens.start..end } else { tokens }
}

/// "nach Angaben der Polizei", "nach eigenen Angaben", "nach den Worten von …", "nach einer Studie".
fn by_report(unit: &Unit, at: usize) -> Option<Aside> {
    // "seiner Meinung nach", "Medienberichten nach", "dem Vernehmen nach"
    if at > 0 {
        let first = unit.segments.get(unit.segment_of(at))?.tokens.start;
        let hearsay = unit.lower(at - 1) == "vernehmen";
        // "Die Ermittler gehen Hinweisen nach": the word belongs to the verb.
        let follows = (first..at).any(|it| {
            matches!(
                unit.lower(it),
                "geht"
                    | "gehen"
                    | "gehe"
                    | "ging"
                    | "gingen"
                    | "kommt"
                    | "kommen"
                    | "kam"
                    | "kamen"
            )
        });
        let particle = follows && (at + 1 >= unit.end() || unit.kind(at + 1) == Some(Kind::Comma));
        // "dürfte Berechnungen nach zwei Jahre dauern": the number belongs to what follows, which is no dative.
        let counted = is_number(unit, at + 1)
            && unit.is(at - 1, Class::ReportNoun)
            && !unit.is(at.wrapping_sub(2), Class::Determiner)
            && !unit.lower(at + 2).ends_with('n');
        // "wollen dem Antrag nach Angaben aus der Partei zustimmen"
        let governs = unit.is(at + 1, Class::Determiner) && !counted || reports(unit, at + 1);
        if (reports(unit, at - 1) || hearsay) && !particle && !governs {
            let speaker = phrases::german_before(unit, first, at)?;
            // "meiner Meinung nach": whoever writes or asks speaks.
            let own = ["mein", "unser"]
                .iter()
                .any(|it| unit.lower(speaker.start).starts_with(it))
                || unit.lower(speaker.start) == "ihrer"
                    && unit.capital(speaker.start)
                    && speaker.start > 0;
            if own {
                return None;
            }
            // "Den Angaben nach": those of whoever was named before.
            let given = matches!(unit.lower(speaker.start), "den" | "diesen")
                && speaker.len() == 2
                && unit.lower(at - 1) == "angaben";
            let mut found =
                Aside::naming(with_commas(unit, speaker.start..at + 1), vec![at], speaker);
            found.hearsay = hearsay;
            if given {
                found.source = Some(Mention::Informant);
            }
            return Some(found);
        }
    }
    // "Geht es nach dem Willen der Grünen, …" says what somebody wants.
    if unit.lower(at - usize::from(at > 0)) == "es"
        && at > 1
        && matches!(unit.lower(at - 2), "geht" | "ginge" | "ging" | "gehe")
    {
        return None;
    }
    // "nach dessen Angaben": of whoever was named before
    if matches!(unit.lower(at + 1), "dessen" | "deren") && reports(unit, at + 2) {
        return Some(Aside::naming(
            with_commas(unit, at..at + 3),
            vec![at],
            at + 1..at + 2,
        ));
    }
    let limit = unit.end().min(at + 7);
    let mut noun = at + 1;
    while noun < limit && !unit.capital(noun) {
        if unit.is(noun, Class::Preposition) || unit.kind(noun) != Some(Kind::Word) {
            return None;
        }
        noun += 1;
    }
    if noun >= limit {
        return None;
    }
    // "nach Grupps Meinung"
    let named = noun == at + 1
        && unit.lower(noun).ends_with(['s', '’', '\''])
        && unit.is(noun + 1, Class::ReportNoun);
    // "nach palästinensischen Medien", "nach SPIEGEL ONLINE"
    let medium =
        noun > at + 1 && unit.lower(noun) == "medien" || unit.at(noun).is_some_and(|it| it.medium);
    if named {
        let speaker = at + 1..noun + 2;
        return Some(Aside::naming(
            with_commas(unit, at..noun + 2),
            vec![at],
            speaker,
        ));
    }
    // "nach der Veröffentlichung" is a time.
    let event = unit.is(noun, Class::EventNoun)
        && (matches!(unit.lower(at + 1), "der" | "dem" | "den")
            || noun > at + 1 && !unit.is(at + 1, Class::Determiner));
    // "nach einem Hinweis aus der Bevölkerung"
    let event = event
        || [
            "hinweis",
            "hinweisen",
            "urteil",
            "beschluss",
            "ankündigung",
            "veröffentlichung",
            "kritik",
        ]
        .iter()
        .any(|it| unit.lower(noun).ends_with(it))
            && noun > at + 1;
    // "nach Auszählung fast aller Stimmen", "nach Auswertung der Daten": what is done with something.
    let event = event
        || noun == at + 1
            && [
                "auszählung",
                "auswertung",
                "prüfung",
                "veröffentlichung",
                "messung",
                "untersuchung",
            ]
            .iter()
            .any(|it| unit.lower(noun).ends_with(it))
        || unit.lower(noun).ends_with("plänen") && noun == at + 1;
    // "nach technischer Analyse und rechtlicher Prüfung": what has been done before.
    let event = event
        || noun == at + 2
            && (unit.lower(at + 1).ends_with("er") && !unit.is(at + 1, Class::Determiner))
            && [
                "analyse",
                "prüfung",
                "auswertung",
                "untersuchung",
                "beratung",
                "abwägung",
                "diskussion",
            ]
            .iter()
            .any(|it| unit.lower(noun).ends_with(it))
            && !matches!(unit.lower(noun + 1), "der" | "des" | "von" | "vom");
    // "teilte das Amt nach vorläufigen Berechnungen mit": how sure the figures are.
    let staged = ["vorläufig", "erst", "bisherig"]
        .iter()
        .any(|it| unit.lower(at + 1).starts_with(it))
        && noun == at + 2
        && ["berechnungen", "schätzungen", "zahlen", "daten"].contains(&unit.lower(noun))
        // "nach ersten Schätzungen der Ermittler"
        && !matches!(unit.lower(noun + 1), "der" | "des" | "von");
    // "Nach den Berichten über den Verkauf verlangt die Partei Antworten" tells when.
    let about = matches!(unit.lower(at + 1), "den" | "diesen") && unit.lower(noun + 1) == "über";
    // "Das sei nach jetzigem Kenntnisstand nicht geschehen" goes on with what somebody said.
    let retold = ["kenntnisstand", "wissensstand", "sachstand"].contains(&unit.lower(noun))
        && unit.segments.get(unit.segment_of(at)).is_some_and(|it| {
            let named = |it: usize| matches!(unit.lower(it), "laut" | "zufolge");
            has_konjunktiv(unit, it.tokens.clone()) || it.tokens.clone().any(named)
        });
    let event = event || staged || about || retold;
    // "Nach ersten Ermittlungen der Polizei" says whose word it is.
    let investigated = matches!(unit.lower(noun), "ermittlungen" | "untersuchungen")
        && noun == at + 2
        && ["erst", "bisherig", "derzeitig", "vorläufig", "aktuell"]
            .iter()
            .any(|it| unit.lower(at + 1).starts_with(it))
        && matches!(unit.lower(noun + 1), "der" | "des" | "von");
    if investigated {
        let start = noun + 1 + usize::from(unit.lower(noun + 1) == "von");
        let whose = phrases::german(unit, start, unit.end())?;
        return Some(Aside::naming(
            with_apposition_comma(unit, at..whose.end),
            vec![at],
            whose,
        ));
    }
    // "nach einer Veröffentlichung im Fachblatt „Ufer“"
    let published = [
        "veröffentlichung",
        "artikel",
        "beitrag",
        "aufsatz",
        "publikation",
    ]
    .iter()
    .any(|it| unit.lower(noun).ends_with(it))
        && matches!(unit.lower(at + 1), "einer" | "einem")
        && matches!(unit.lower(noun + 1), "im" | "in" | "der" | "des");
    if published {
        let first = noun + 1 + usize::from(matches!(unit.lower(noun + 1), "im" | "in"));
        let outlet =
            phrases::german_plain(unit, first, unit.end()).filter(|it| names_medium(unit, it));
        if let Some(outlet) = outlet {
            return Some(Aside::naming(
                with_apposition_comma(unit, at..outlet.end),
                vec![at],
                outlet,
            ));
        }
    }
    // "nach Artikel 68" is a rule.
    let rule = unit.lower(noun) == "artikel" && unit.kind(noun + 1) == Some(Kind::Number);
    if event || rule || !reports(unit, noun) && !medium {
        return None;
    }
    let speaker = phrases::german(unit, at + 1, unit.end())?;
    // "Die Aktie fällt nach Zahlen" tells when.
    if speaker.len() == 1 && unit.lower(noun) == "zahlen" {
        return None;
    }
    let speaker = outlets_listed(unit, &speaker).unwrap_or(speaker);
    let mut found = Aside::naming(
        with_apposition_comma(unit, at..speaker.end),
        vec![at],
        speaker.clone(),
    );
    // "nach Informationen der Agentur Norda aus Fraktionskreisen": whom the agency has it from.
    let last = speaker.end.saturating_sub(1);
    if unit.lower(last).ends_with("kreisen")
        && unit.lower(last.saturating_sub(1)) == "aus"
        && last > noun + 2
        && (noun..last).any(|it| {
            unit.at(it)
                .is_some_and(|it| it.medium || it.alias_length > 0)
                || unit.kind(it) == Some(Kind::Quote(Quoted::Title))
        })
    {
        found.relay = Some(Mention::Words(speaker.start..last - 1));
        found.source = Some(Mention::Words(last..speaker.end));
    } else {
        passed_on(unit, &mut found, speaker.end);
    }
    Some(found)
}

/// "Experten zufolge", "einem Bericht der Zeitung zufolge".
fn before_postposition(unit: &Unit, at: usize) -> Option<Aside> {
    let first = unit.segments.get(unit.segment_of(at))?.tokens.start;
    if let Some(found) = at.checked_sub(1).and_then(|it| whose_words(unit, it, at)) {
        return Some(found);
    }
    // "Ihnen zufolge"
    if matches!(
        unit.lower(at.wrapping_sub(1)),
        "ihm" | "ihr" | "ihnen" | "dem" | "denen"
    ) {
        let mut found = Aside::naming(with_commas(unit, at - 1..at + 1), vec![at], at - 1..at);
        found.source = Some(Mention::Held);
        return Some(found);
    }
    // "Dem Wetterdienst (DWD) zufolge": the short name in brackets belongs to the name before.
    let bracket = (unit.kind(at.wrapping_sub(1)) == Some(Kind::Close))
        .then(|| (at.saturating_sub(6)..at).rfind(|it| unit.kind(*it) == Some(Kind::Open)))
        .flatten()
        .filter(|it| *it > 0);
    let mut speaker = match bracket {
        Some(open) => {
            let first = unit.segments.get(unit.segment_of(open - 1))?.tokens.start;
            phrases::german_before(unit, first, open)?.start..at
        }
        None => phrases::german_before(unit, first, at)?,
    };
    // "Den Behörden in Holm zufolge": where those are who say so.
    if speaker.len() < 3
        && speaker.start > first + 1
        && matches!(unit.lower(speaker.start - 1), "in" | "im" | "aus" | "von")
        && unit.capital(speaker.start - 2)
        && let Some(whole) = phrases::german_before(unit, first, speaker.start - 1)
            .filter(|it| can_speak(unit, it) && !reports(unit, it.end - 1))
    {
        speaker.start = whole.start;
    }
    // "Nicht genannten Quellen zufolge"
    if unit.lower(speaker.start.wrapping_sub(1)) == "nicht" && speaker.start > first {
        speaker.start -= 1;
    }
    // "den Angaben zufolge", "ersten Ermittlungen zufolge" are those of whoever was named before.
    let staged = || {
        let stages = ["erst", "bisherig", "vorläufig", "derzeitig", "weiter"];
        let state = ["ermittlungen", "erkenntnissen", "informationen", "angaben"];
        stages
            .iter()
            .any(|it| unit.lower(speaker.start).starts_with(it))
            && state.contains(&unit.lower(speaker.start + 1))
    };
    let given = matches!(unit.lower(speaker.start), "den" | "diesen")
        && unit.lower(speaker.start + 1) == "angaben";
    if speaker.len() == 2 && (given || staged()) {
        let mut found = Aside::naming(with_commas(unit, speaker.start..at + 1), vec![at], speaker);
        found.source = Some(Mention::Informant);
        return Some(found);
    }
    // "Dort lagern groben Überschlägen zufolge tausend Fässer": adjectives before one noun end alike.
    let plain = |it: usize| {
        !unit.capital(it)
            && unit.kind(it) == Some(Kind::Word)
            && !unit.is(it, Class::Determiner)
            && !unit.is(it, Class::Adverb)
    };
    if speaker.start > first
        && speaker.len() == 3
        && plain(speaker.start)
        && unit.lower(speaker.start).ends_with(['n', 't'])
        && plain(speaker.start + 1)
        && unit
            .lower(speaker.start)
            .get(unit.lower(speaker.start).len().saturating_sub(2)..)
            != unit
                .lower(speaker.start + 1)
                .get(unit.lower(speaker.start + 1).len().saturating_sub(2)..)
    {
        speaker.start += 1;
    }
    // "Sie stammen Berichten zufolge aus …": the only verb is no adjective.
    // "gibt es der Polizei zufolge": an article belongs to its noun.
    if unit.is(speaker.start.wrapping_sub(1), Class::Pronoun)
        && speaker.len() > 1
        && !unit.is(speaker.start, Class::Determiner)
    {
        speaker.start += usize::from(!unit.capital(speaker.start));
    }
    Some(Aside::naming(
        with_apposition_comma(unit, speaker.start..at + 1),
        vec![at],
        speaker,
    ))
}

/// "Das Blatt stützt sich auf zwei Diplomaten, denen zufolge …": what follows is theirs, by way of whoever
/// leans on them.
fn whose_words(unit: &Unit, pronoun: usize, at: usize) -> Option<Aside> {
    let comma = pronoun.checked_sub(1)?;
    let whose = matches!(
        unit.lower(pronoun),
        "denen" | "dem" | "der" | "demzufolge" | "wonach"
    );
    if !whose || unit.kind(comma) != Some(Kind::Comma) {
        return None;
    }
    let clause = unit.segments.get(unit.segment_of(comma))?.tokens.clone();
    let whom = (clause.start..comma).find_map(|it| {
        phrases::german_plain(unit, it, comma)
            .filter(|found| found.end == comma && (it == 0 || unit.is(it - 1, Class::Preposition)))
    })?;
    let mut found = Aside::naming(0..at + 1, vec![at], whom.clone());
    let leans = (clause.start..whom.start).any(|it| {
        ["stütz", "beruf", "berief", "verweis", "verwies"]
            .iter()
            .any(|stem| unit.lower(it).starts_with(stem))
    });
    found.relay = phrases::german_plain(unit, clause.start, whom.start)
        .filter(|_| leans)
        .map(Mention::Words);
    Some(found)
}

/// ", so der Sprecher".
fn so(unit: &Unit, at: usize) -> Option<Aside> {
    let opens = at > 0
        && matches!(
            unit.kind(at - 1),
            Some(Kind::Comma | Kind::Dash | Kind::Quote(_))
        );
    if !opens {
        return None;
    }
    if matches!(unit.lower(at + 1), "heißt" | "hieß") && unit.lower(at + 2) == "es" {
        let end = unit.segments.get(unit.segment_of(at))?.tokens.end;
        let source = (at + 3..end)
            .find(|it| unit.is(*it, Class::Preposition))
            .and_then(|it| phrases::german(unit, it + 1, end));
        return Some(Aside {
            tokens: with_commas(unit, at..end),
            cue: vec![at, at + 1, at + 2],
            hearsay: source.is_none(),
            source: source.clone().map(Mention::Words),
            speaker: source,
            relay: None,
            deeper: false,
            passes_on: false,
        });
    }
    // "…, so auch seine Mutter" goes on with an example.
    if matches!(unit.lower(at + 1), "auch" | "etwa" | "beispielsweise") {
        return None;
    }
    let mut start = at + 1;
    while unit.is(start, Class::Adverb) {
        start += 1;
    }
    let segment = unit.segments.get(unit.segment_of(at))?;
    if matches!(
        unit.lower(start),
        "dem" | "den" | "des" | "viele" | "viel" | "einen" | "einem"
    ) {
        return None;
    }
    // "„…“, so charakterisierte ihn der Trainer"
    let verb = start;
    let describes = !unit.capital(verb)
        && unit.at(verb).is_some_and(|it| {
            (it.entry.is_none() || it.is(Class::Judgement)) && it.lower.ends_with("te")
        });
    if describes {
        start += 1;
        start += usize::from(matches!(
            unit.lower(start),
            "ihn" | "ihm" | "ihr" | "ihnen" | "dies" | "das" | "es"
        ));
    }
    let mut speaker = phrases::german(unit, start, unit.end())?;
    // "Das sei, so Wulff, ein Fehler": what follows is no description of him.
    if let Some(comma) = speaker
        .clone()
        .find(|it| unit.kind(*it) == Some(Kind::Comma))
        && matches!(unit.lower(comma + 1), "ein" | "eine")
        && !can_speak(unit, &(comma + 1..speaker.end))
        && !(comma + 1..speaker.end).any(|it| unit.is_first_name(it))
    {
        speaker.end = comma;
    }
    // "…, so das Ergebnis einer Studie": the study speaks. "…, so die knappe Antwort des Amtes"
    let noun =
        speaker.start + 1 + usize::from(!unit.capital(speaker.start + 1) && speaker.len() > 3);
    if matches!(unit.lower(speaker.start), "das" | "die")
        && matches!(
            unit.lower(noun),
            "ergebnis" | "fazit" | "resultat" | "antwort" | "urteil" | "votum" | "reaktion"
        )
        && matches!(unit.lower(noun + 1), "einer" | "eines" | "der" | "des")
        && noun + 2 < speaker.end
    {
        speaker.start = noun + 1;
    }
    // "so der Professor an der Uni Krems zur APA"
    let told = (speaker.end..segment.tokens.end.min(speaker.end + 6))
        .filter(|it| *it == speaker.end || matches!(unit.lower(*it), "zur" | "gegenüber"))
        .find_map(|it| told_to(unit, it, segment.tokens.end));
    let cue = if describes { vec![at, verb] } else { vec![at] };
    let verb = segment.tokens.clone().any(|it| {
        it > at
            && (unit.is(it, Class::Auxiliary)
                || unit.is(it, Class::Modal)
                || unit.is(it, Class::Finite))
    });
    if verb || unit.is(start, Class::Relative) && !unit.capital(start + 1) && speaker.len() < 2 {
        return None;
    }
    let mut end = segment.tokens.end.max(speaker.end);
    // A relative clause or apposition behind the speaker goes with the phrase.
    while unit.kind(end) == Some(Kind::Comma)
        && unit.is(end + 1, Class::Relative)
        && !unit.capital(end + 2)
    {
        end = unit.segments.get(unit.segment_of(end + 1))?.tokens.end;
    }
    // "so die amtliche Lesart laut der Agentur Norda": who passes it on.
    let by = (speaker.end < segment.tokens.end && unit.lower(speaker.end) == "laut")
        .then(|| after_preposition(unit, speaker.end))
        .flatten()
        .and_then(|it| it.source);
    let mut found = Aside::naming(with_commas(unit, at..end), cue, speaker);
    found.relay = told.map(Mention::Words).or(by);
    Some(found)
}
