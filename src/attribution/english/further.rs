//! What a source beside an English sentence tells besides: "Sales fell, according to Norvia, which said demand was
//! weak".

use super::super::frame::{Aside, Found, Mention};
use super::super::lexicon::{Class, Lexicon};
use super::super::statement::Form;
use super::super::unit::{Kind, Token, Unit};
use super::acts::act;
use super::clauses::finish;
use super::frames::after;
use super::side_words::adverbial;
use super::verbs::reporting_verb;

/// The reporting verb of the clause "which said …" or "who added …" that starts at `pronoun` behind a comma.
pub(super) fn tells_further(unit: &Unit, pronoun: usize, lexicon: &Lexicon) -> Option<usize> {
    if !matches!(unit.lower(pronoun), "who" | "which") {
        return None;
    }
    let mut verb = pronoun + 1;
    while verb < pronoun + 5
        && (unit.is(verb, Class::Auxiliary) || adverbial(unit, verb))
        && !unit.lower(verb).ends_with("ing")
    {
        verb += 1;
    }
    let cites = matches!(
        unit.lower(verb),
        "cited" | "cites" | "quoted" | "quotes" | "reported"
    );
    (!cites && reporting_verb(unit, verb, lexicon).is_some()).then_some(verb)
}

/// Both statements of a sentence that closes with "according to Norvia, which said …", where nobody else reports.
pub(super) fn told_further(
    unit: &Unit,
    asides: &[Aside],
    lexicon: &'static Lexicon,
) -> Option<Vec<Found>> {
    let [main] = asides else {
        return None;
    };
    let comma = main.tokens.end;
    if main.deeper || main.tokens.start == 0 || unit.kind(comma) != Some(Kind::Comma) {
        return None;
    }
    let verb = tells_further(unit, comma + 1, lexicon)?;
    let alone = (0..main.tokens.start).all(|it| {
        reporting_verb(unit, it, lexicon).is_none() && !unit.at(it).is_some_and(Token::is_quotation)
    });
    if !alone {
        return None;
    }
    let rule = reporting_verb(unit, verb, lexicon)?;
    let mut further =
        after(unit, verb, rule, &[], lexicon).or_else(|| act(unit, verb, rule, &[], lexicon))?;
    if further.content.first()?.start <= verb {
        return None;
    }
    let chain: Vec<Mention> = main.sources().cloned().collect();
    let mut told = Found::new(Form::Indirect, vec![0..main.tokens.start]);
    told.frame = vec![main.tokens.clone()];
    told.cue = main.cue.clone();
    told.speaker = main.speaker.clone();
    told.chain = chain.clone();
    finish(unit, &mut told);
    further.frame = vec![comma + 1..further.content.first()?.start];
    further.speaker = main.speaker.clone();
    further.chain = chain;
    (!told.content.is_empty()).then(|| vec![told, further])
}
