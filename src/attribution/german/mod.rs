//! Reading one German unit: frames around clauses and quotations.
//!
//! Two rules take the whole unit before any other is asked: `hearsay::perceived` and `closing`. Then:
//!
//! 1. `asides` finds "laut …" and the like, whose words are no cues.
//! 2. `cues` lists the reporting verbs. For each, from left to right, `frames` looks for a clause or quotation and then
//!    for an act (`acts`); `agents` has the passives. Acts that only belong to what somebody else says are left out.
//! 3. `chains` puts frames inside frames and adds the asides to who speaks.
//! 4. Where nothing has been found, an aside is the frame of the whole. `nouns` adds what nouns lead to.
//! 5. Only where there is still nothing come, in this order: `beside`, `written`, `headed`, `showing`, `laid_down`, colons and
//!    retold clauses (`plain`), `hearsay`.
//! 6. What was found is completed: contradictions, words quoted inside it, judgements and lists (`judging`). What
//!    nobody says (`unsaid`) is taken out last.
//!
//! A new verb is a line in `assets/attribution/german.txt`. A rule for a clause with a reporting verb belongs to step
//! 2, one that needs no verb to step 4 or 5, behind those that are surer.

mod acts;
mod adverbs;
mod agents;
mod agreement;
mod appended;
mod asides;
mod bearers;
mod beside;
mod blaming;
mod by_nobody;
mod chains;
mod citing;
mod claims;
mod clauses;
mod closing;
mod conditions;
mod content;
mod content_ends;
mod continuing;
mod coordinated;
mod counted;
mod cues;
mod dependent_frames;
mod dependents;
mod disputed;
mod estimated;
mod frame_ends;
mod frames;
mod free_cues;
mod headed;
mod hearsay;
mod impersonal;
mod inserted;
mod joined;
mod judging;
mod laid_down;
mod likewise;
mod modals;
mod negation;
mod no_speech;
mod nouns;
mod object_ends;
mod objects;
mod openings;
mod order;
mod participles;
mod plain;
mod pointing;
mod raised;
mod revealed;
mod showing;
mod speakers;
mod stances;
mod subjects;
mod told;
mod unsaid;
mod wie;
mod within;
mod written;

use self::acts::act;
use self::adverbs::of_manner;
use self::agents::by_agent;
pub(super) use self::agreement::number_beside;
use self::appended::{about_a_thing, behind_comma, led_by_comma, quotes_apart};
use self::asides::asides;
pub(super) use self::asides::leads_aside;
use self::beside::{aside_frame, asides_apart, by_clauses, contradiction, goes_with, judged_for};
use self::blaming::blamed;
use self::by_nobody::by_nobody;
use self::chains::{add_asides, chain_frames, cut_comment, cut_quotation, inner_speakers};
use self::claims::{claimed_behind, said_to_have_said};
use self::clauses::{has_quotation, konjunktiv};
use self::closing::closed_by_this;
use self::conditions::condition;
pub(super) use self::continuing::{
    Mood, could_retell, intended, is_done_to, leans_on, mood, supposes, tells_apart, voiced_by,
    voiced_by_nobody,
};
use self::cues::{Order, cues};
pub(super) use self::dependents::{SPEAKERS, can_speak};
pub(super) use self::disputed::disputed;
use self::estimated::estimated;
use self::frames::clause_frame;
use self::headed::{headed, up_to};
pub(super) use self::hearsay::{aimed, disowned, doubted};
use self::inserted::{fronted, inserted};
use self::joined::{gapped, own_participle, retold_behind, second_participle};
use self::judging::{listed, quoted_judgements};
use self::laid_down::laid_down;
use self::likewise::likewise;
use self::nouns::{add_report_author, noun_frames};

use self::hearsay::{claimed, hearsay, talk};
pub(super) use self::impersonal::{cites_text, hands_in_text, people_in, seat_in};
use self::plain::{accordingly, colon_frame, quoted_words, retold_beside};
pub(super) use self::pointing::points_back;
use self::raised::raised;
use self::revealed::{moved, revealed};
use self::showing::{shown, shown_behind};
use self::stances::stance;
pub(super) use self::subjects::subject_of;
pub(super) use self::told::told_medium;
pub(super) use self::unsaid::asks;
use self::unsaid::left_unsaid;
pub(super) use self::within::told_within;
use self::within::{never_said, thinks_himself};
use self::written::{give_to_outlet, written};
use std::ops::Range;

use super::frame::{Aside, Found, Mention};
use super::lexicon::Lexicon;
use super::phrases;
use super::statement::Form;
use super::unit::{Kind, Quoted, Unit};

/// Reads a unit.
pub(super) fn read(unit: &Unit, lexicon: &'static Lexicon) -> Vec<Found> {
    // "Eine Zeugin will gehört haben, wie der Täter „Lauf!“ rief": the whole is what she claims.
    if let Some(claim) = hearsay::perceived(unit) {
        let mut found = vec![claim];
        quoted_words(unit, &mut found, &[]);
        return found;
    }
    if let Some(told) = closed_by_this(unit, lexicon) {
        let mut found = vec![told];
        quoted_words(unit, &mut found, &[]);
        return found;
    }
    let asides = asides(unit, lexicon);
    let mut found = Vec::new();
    let mut content_from = 0;
    let mut retold = Vec::new();
    let cues = cues(unit, lexicon);
    let places: Vec<(usize, bool)> = cues
        .iter()
        .map(|it| (it.finite, it.order == Order::First))
        .collect();
    let cues_in_konjunktiv: Vec<usize> = cues
        .iter()
        .filter(|it| it.konjunktiv)
        .map(|it| it.finite)
        .collect();
    for cue in cues {
        // A second participle shares the auxiliary of the first.
        let shared = found
            .last()
            .is_some_and(|it: &Found| it.cue.first() == Some(&cue.finite));
        if asides.iter().any(|it| it.tokens.contains(&cue.finite))
            || cue.finite < content_from && !shared
        {
            continue;
        }
        let colon = unit
            .segments
            .iter()
            .skip(cue.segment + 1)
            .find(|it| {
                it.before
                    .is_some_and(|at| unit.kind(at) == Some(Kind::Colon))
            })
            .map(|it| it.tokens.start);
        let framed_later = colon.is_some_and(|colon| {
            places
                .iter()
                .any(|(finite, first)| *finite > colon && (*first || !konjunktiv(unit, *finite)))
                && !has_quotation(unit, colon..unit.tokens.len())
        });
        // "sagte, die Frau habe nie behauptet, dass …": that was not said.
        if cue.konjunktiv && !found.is_empty() && never_said(unit, &cue) {
            continue;
        }
        let framed = clause_frame(unit, &cue, &asides, framed_later);
        if let Some(statement) = framed
            .or_else(|| by_agent(unit, &cue))
            .or_else(|| by_nobody(unit, &cue).filter(|_| asides.is_empty()))
        {
            // An act inside what somebody else says is part of it.
            let inside = statement.form == Form::Reported
                && found
                    .iter()
                    .any(|it: &Found| it.content.iter().any(|part| part.contains(&cue.finite)));
            // "habe die Besatzung beauftragt, … zu …" tells what was done, not what was said.
            let done = cue.konjunktiv
                && cue.verb.asks
                && !cue.verb.object
                && cue.verb.of.is_empty()
                && found
                    .iter()
                    .any(|it: &Found| it.content.iter().any(|part| part.contains(&cue.finite)));
            // "Wie das Blatt berichtet, hatte der Bauleiter um Zeit gebeten" tells what was done before.
            let earlier = statement.form == Form::Reported
                && cue.verb.asks
                && matches!(unit.lower(cue.finite), "hatte" | "hatten")
                && asides.iter().any(|it| it.tokens.start == 0 && !it.deeper);
            // What a court has done besides is its deed; only what it has said besides is a statement.
            let deed = shared && statement.form == Form::Reported;
            // "Der Dienst hat einem Bericht zufolge früh gewarnt": the whole is what the report says.
            let told_by_report = statement.form == Form::Reported
                && asides.iter().any(|it| {
                    let report = it.speaker.clone().into_iter().flatten().any(|word| {
                        unit.capital(word)
                            && ["bericht", "berichten", "berichte"]
                                .iter()
                                .any(|end| unit.lower(word).ends_with(end))
                    });
                    report
                        && !it.deeper
                        && !it.passes_on
                        && it
                            .cue
                            .first()
                            .is_some_and(|at| unit.segment_of(*at) == cue.segment)
                });
            // "Die Familie erwägt nach Auskunft ihres Anwalts, zu klagen": what the lawyer says she does.
            let plans = ["erw", "plan", "beabsichtig", "überleg", "prüf"]
                .iter()
                .any(|it| unit.lower(cue.finite).starts_with(it))
                && asides.iter().any(|it| {
                    !it.deeper
                        && !it.passes_on
                        && it.speaker.is_some()
                        && it
                            .cue
                            .first()
                            .is_some_and(|at| unit.segment_of(*at) == cue.segment)
                });
            // "Wie die „Hafenpost“ berichtet, erwägt das Land, …": what the paper says the state does.
            let considers = ["erwäg", "erwog"]
                .iter()
                .any(|it| unit.lower(cue.finite).starts_with(it))
                && asides
                    .iter()
                    .any(|it| it.tokens.start == 0 && !it.deeper && it.speaker.is_some());
            let plans = plans || considers;
            // "Man bitte darum, nichts zu teilen, hieß es": what "man" asks is all that is said.
            let nobody = cue.konjunktiv
                && statement.form != Form::Direct
                && statement
                    .speaker
                    .as_ref()
                    .is_some_and(|it| it.len() == 1 && unit.lower(it.start) == "man");
            // "Der Vorstand lehnte das ab, wie das Amt mitteilte": a deed that somebody tells of.
            let counted = statement
                .content
                .iter()
                .cloned()
                .flatten()
                .any(|it| unit.kind(it) == Some(Kind::Number));
            let deed_told = statement.form == Form::Reported
                && (["beantrag", "lehn", "abgelehnt"]
                    .iter()
                    .any(|stem| cue.words.iter().any(|it| unit.lower(*it).starts_with(stem)))
                    || counted
                        && cue
                            .words
                            .iter()
                            .any(|it| unit.lower(*it).contains("forder"))
                    || cue.verb.counts)
                && asides
                    .iter()
                    .any(|it| !it.deeper && !it.passes_on && it.speaker.is_some());
            let thinks = thinks_himself(unit, &cue, &statement);
            let supposed = statement.form == Form::Reported && cue.finite == 0 && condition(unit);
            if thinks
                || supposed
                || deed_told
                || plans
                || told_by_report
                || inside
                || done
                || earlier
                || deed
                || nobody
            {
                continue;
            }
            if let Some(after) = statement
                .content
                .iter()
                .map(|it| it.start)
                .find(|it| *it > cue.finite)
            {
                content_from = after;
            }
            retold.push(cue.konjunktiv);
            let last = places.last().map_or(0, |it| it.0);
            let behind = (!framed_later)
                .then(|| {
                    behind_colon(unit, &statement).or_else(|| behind_comma(unit, &statement, last))
                })
                .flatten();
            // "warnte vor Panik: Die Lage sei ernst": the act stands beside what follows the colon.
            let names = unit.lower(cue.finite).starts_with("nann")
                || unit.lower(cue.finite).starts_with("nenn");
            let by_comma = led_by_comma(unit, &statement);
            let beside = (!cue.verb.of.is_empty() || cue.verb.object && !names)
                && (led_by_colon(unit, &statement) || by_comma);
            let act = beside.then(|| act(unit, &cue, &asides));
            let act = act
                .flatten()
                .filter(|it| !by_comma || about_a_thing(unit, &cue, it));
            let act = act.map(|it| Found {
                cue: cue.words.clone(),
                ..it
            });
            let more = second_participle(unit, &statement, lexicon)
                .or_else(|| gapped(unit, &statement))
                .or_else(|| own_participle(unit, &statement, lexicon))
                .or_else(|| retold_behind(unit, &statement));
            found.push(statement);
            if let Some(joined) = more {
                retold.push(false);
                found.push(joined);
            }
            if let Some(act) = act.filter(|it| stands_beside(unit, it) || quotes_apart(&found, it))
            {
                retold.push(cue.konjunktiv);
                found.push(act);
            }
            found.extend(behind);
        }
    }
    // Where every frame stands in the Konjunktiv, the sentence goes on with what somebody said.
    if retold.iter().all(|it| *it) {
        found.clear();
    }
    let inner = inner_speakers(&mut found, &cues_in_konjunktiv);
    chain_frames(unit, &mut found);
    let mut apart = Vec::new();
    for statement in &mut found {
        apart.extend(cut_comment(unit, statement, &asides));
        let rest: Vec<Aside> = asides
            .iter()
            .filter(|it| apart.iter().all(|found: &Found| found.cue != it.cue))
            .filter(|it| goes_with(unit, it, statement))
            .cloned()
            .collect();
        add_asides(statement, &rest);
        apart.extend(cut_quotation(unit, statement));
    }
    // What a frame of its own gives already is not the outer speaker's once more.
    apart.retain(|it| found.iter().all(|other| other.content != it.content));
    found.append(&mut apart);
    if found.is_empty() {
        for (sources, clauses) in by_clauses(unit, &asides) {
            if let Some(mut statement) = aside_frame(unit, sources, clauses) {
                let quotation = cut_quotation(unit, &mut statement);
                found.push(statement);
                found.extend(quotation);
            }
        }
    } else {
        let more = asides_apart(unit, &asides, &found);
        found.extend(more);
    }
    // "Was das kostet, rechnet die Kämmerei vor: …": what follows the colon is said, and by whom it is told before it.
    if let Some(told) = revealed(unit).or_else(|| moved(unit)) {
        found.retain(|it| {
            let same = it.cue.iter().any(|word| told.cue.contains(word));
            !same
                && it
                    .content
                    .iter()
                    .all(|part| told.content.iter().all(|own| part.end <= own.start))
        });
        found.push(told);
    }
    add_report_author(unit, &mut found);
    let more = noun_frames(unit, &found);
    // "Die Hoffnung, sie zu finden, schwinde": the whole goes on with what somebody said.
    let goes_on = found.is_empty()
        && retells(unit)
        && more.iter().all(|it| it.chain.is_empty())
        && (0..unit.end()).any(|it| {
            konjunktiv(unit, it)
                && more
                    .iter()
                    .all(|noun| noun.content.iter().all(|part| !part.contains(&it)))
        });
    if !goes_on {
        found.extend(more);
    }
    let more = raised(unit, &found);
    found.extend(more);
    if found.is_empty() {
        found.extend(
            judged_for(unit)
                .or_else(|| disputed(unit))
                .or_else(|| inserted(unit))
                .or_else(|| fronted(unit))
                .or_else(|| blamed(unit))
                .or_else(|| stance(unit))
                .or_else(|| likewise(unit)),
        );
    }
    if found.is_empty() {
        found.extend(
            written(unit)
                .or_else(|| headed(unit))
                .or_else(|| up_to(unit)),
        );
    }
    if found.is_empty() {
        found.extend(
            shown(unit)
                .or_else(|| shown_behind(unit))
                .or_else(|| laid_down(unit)),
        );
    }
    if found.is_empty()
        && let Some(statement) = colon_frame(unit)
    {
        found.push(statement);
    }
    if found.is_empty() {
        found.extend(
            retold_beside(unit)
                .or_else(|| accordingly(unit))
                .or_else(|| claimed(unit)),
        );
    }
    if found.is_empty() && !retells(unit) {
        found.extend(
            said_to_have_said(unit)
                .or_else(|| hearsay(unit))
                .or_else(|| estimated(unit))
                .or_else(|| talk(unit)),
        );
    }
    let more = claimed_behind(unit, &found);
    found.extend(more);
    contradiction(unit, lexicon, &asides, &mut found);
    quoted_words(unit, &mut found, &inner);
    let judgements = quoted_judgements(unit, lexicon, &found);
    found.extend(judgements);
    let more = listed(unit, &found);
    found.extend(more);
    give_to_outlet(unit, &mut found);
    // "Yoon sagte demnach, …": by way of whoever was named before.
    for statement in &mut found {
        let named = matches!(statement.chain.first(), Some(Mention::Words(_)));
        let handed_on = statement.frame.iter().cloned().flatten().any(|it| {
            // "Die Akten brachten Klarheit: Demnach …" names them itself.
            let own = named && statement.cue.contains(&it);
            it > 0 && unit.lower(it) == "demnach" && !own
        });
        if handed_on && !statement.chain.contains(&Mention::Held) {
            statement.chain.insert(0, Mention::Held);
        }
    }
    let alone = found.len() == 1 && !places.is_empty();
    // "sagte der General, ohne auf einen Fall zu verweisen, dass …": the first verb takes the clause.
    let framed = |it: &Found| {
        alone
            && places
                .iter()
                .any(|(finite, _)| it.cue.iter().all(|cue| finite < cue))
    };
    found.retain(|it| (!left_unsaid(unit, it) || framed(it)) && !of_manner(unit, it));
    cut_before_frames(unit, &mut found);
    // "sagte sie: „…“, beklagt sie": one quotation is one statement.
    let mut quoted: Vec<Vec<Range<usize>>> = Vec::new();
    found.retain(|it| {
        let again = it.form == Form::Direct && quoted.contains(&it.content);
        if it.form == Form::Direct {
            quoted.push(it.content.clone());
        }
        !again
    });
    found
}

/// "Sie seien gedrängt worden, beizutreten, erzählt der Chef": what stands inside the words of another ends before
/// that one's frame.
fn cut_before_frames(unit: &Unit, found: &mut Vec<Found>) {
    let frames: Vec<(Vec<Range<usize>>, usize)> = found
        .iter()
        .filter(|it| it.form == Form::Indirect)
        .filter_map(|it| {
            let cue = it.cue.first().copied()?;
            let start = it.frame.iter().find(|part| part.contains(&cue))?.start;
            Some((it.content.clone(), start))
        })
        .collect();
    for statement in found.iter_mut() {
        let Some(cue) = statement.cue.first().copied() else {
            continue;
        };
        for (outer, start) in &frames {
            let inside = outer.iter().any(|part| part.contains(&cue)) && *start > cue;
            // What somebody is said to have been urged to do is part of what is said.
            let urged = statement.speaker.is_none()
                && statement
                    .cue
                    .iter()
                    .any(|it| unit.lower(it + 1) == "worden");
            if inside && urged {
                statement.content.clear();
            }
            for part in &mut statement.content {
                if inside && part.start < *start && part.end > *start {
                    // What nobody is named for is only part of what the other one says.
                    let own = statement.speaker.is_some();
                    part.end = if own { *start } else { part.start };
                }
            }
        }
    }
    found.retain(|it| it.content.iter().any(|part| !part.is_empty()));
}

/// What follows a colon behind an act, in quotation marks or the Konjunktiv: "tat das als „Unfug“ ab: Die Halle sei leer".
fn behind_colon(unit: &Unit, act: &Found) -> Option<Found> {
    let last = act
        .cue
        .iter()
        .chain(act.content.iter().map(|it| &it.start))
        .max()?;
    let colon = (*last..unit.end()).find(|it| unit.kind(*it) == Some(Kind::Colon))?;
    let taken = act.content.iter().any(|it| it.end > colon);
    let open = act.form == Form::Indirect || taken;
    // "wandte sich gegen die Behauptung, die Halle sei leer: „Sie ist voll.“"
    let quoted =
        act.form == Form::Reported && unit.kind(colon + 1) == Some(Kind::Quote(Quoted::Sentence));
    // "wies das zurück, die Anwältin erklärte: „…“": what follows is hers.
    let told = quoted && (*last + 1..colon).any(|it| phrases::reports(unit, it));
    if open || told || !quoted && !konjunktiv_between(unit, colon + 1) {
        return None;
    }
    let mut statement = if quoted {
        Found::new(Form::Direct, vec![colon + 1..colon + 2])
    } else {
        Found::new(Form::Indirect, vec![colon + 1..unit.end()])
    };
    statement.frame = vec![colon..colon + 1];
    statement.speaker.clone_from(&act.speaker);
    statement.chain.clone_from(&act.chain);
    Some(statement)
}

/// Whether the clause that starts at `first` is in the Konjunktiv and has no frame of its own.
fn konjunktiv_between(unit: &Unit, first: usize) -> bool {
    let close = unit.end();
    first < close
        && (first..close).any(|it| konjunktiv(unit, it))
        && !has_quotation(unit, first..close)
}

/// Whether an act before a colon is a statement of its own: not "schrieb im Mai: …", "mit den Worten: …".
fn stands_beside(unit: &Unit, act: &Found) -> bool {
    let first = act.content.first().map_or(0, |it| it.start);
    let nouns = || {
        let words = act.content.iter().cloned().flatten();
        words.filter(|it| unit.capital(*it) && unit.kind(*it) == Some(Kind::Word))
    };
    let told = act.addressee.iter().any(|it| it.contains(&first));
    let dative = unit.lower(first) == "dem"
        || unit.lower(first) == "den"
            && nouns()
                .next()
                .is_some_and(|it| unit.lower(it).ends_with('n'));
    act.form == Form::Reported
        && nouns().next().is_some()
        && !nouns().any(|it| unit.lower(it).starts_with("wort"))
        && !told
        && !dative
}

/// Whether the content of a statement follows a colon right behind its frame.
fn led_by_colon(unit: &Unit, statement: &Found) -> bool {
    matches!(statement.form, Form::Indirect | Form::Direct)
        && statement.content.first().is_some_and(|it| {
            unit.kind(it.start.wrapping_sub(1)) == Some(Kind::Colon)
                && statement.cue.iter().all(|cue| *cue < it.start)
        })
}

/// The sources that a unit names as those of somebody who speaks in it: "unter Berufung auf …".
pub(super) fn cited(unit: &Unit, lexicon: &'static Lexicon) -> Vec<Mention> {
    let deeper = asides(unit, lexicon).into_iter().filter(|it| it.deeper);
    deeper.filter_map(|it| it.source).collect()
}

/// Who has the text before them that a unit names: "…, der dem „Boten“ vorliegt".
pub(super) fn readers(unit: &Unit, lexicon: &'static Lexicon) -> Vec<Mention> {
    let readers = asides(unit, lexicon).into_iter().filter(|it| it.passes_on);
    readers.filter_map(|it| it.source).collect()
}

/// The clauses in a unit that say by whom somebody else's words are known: "…, wie die Agentur aus
/// Teilnehmerkreisen erfuhr", with those whom they have it from.
pub(super) fn named_beside(unit: &Unit, lexicon: &'static Lexicon) -> Vec<Aside> {
    let all = asides(unit, lexicon);
    let first = all
        .iter()
        .position(|it| !it.deeper && !it.hearsay && unit.lower(it.cue[0]) == "wie");
    first.map_or_else(Vec::new, |it| all[it..].to_vec())
}

/// Whether the clause around the word at `index` retells.
pub(super) fn in_konjunktiv(unit: &Unit, index: usize) -> bool {
    let clause = unit.segments.get(unit.segment_of(index));
    clause.is_some_and(|it| it.tokens.clone().any(|word| konjunktiv(unit, word)))
}

/// Whether a unit goes on with what somebody said, so that "soll" in it is theirs.
fn retells(unit: &Unit) -> bool {
    mood(unit) == Some(Mood::First)
}
