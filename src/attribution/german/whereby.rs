//! What a text says to which somebody points: "Er verwies auf ein Papier des Amtes, wonach die Lage ruhig sei".

use super::super::frame::{Found, Mention};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::content::trim;
use super::impersonal::author_of;

/// Makes what the text says the content of an act that points to it, and whose text it is the origin.
pub(super) fn told_by_text(unit: &Unit, act: &mut Found) {
    let points = act.cue.iter().any(|it| {
        ["verweis", "verwies", "beruf", "berief", "stütz"]
            .iter()
            .any(|stem| unit.lower(*it).starts_with(stem))
    });
    let [object] = act.content.as_slice() else {
        return;
    };
    if act.form != Form::Reported || !points || unit.lower(object.start) != "auf" {
        return;
    }
    let object = object.clone();
    let Some(comma) = object
        .clone()
        .find(|it| unit.kind(*it) == Some(Kind::Comma))
    else {
        return;
    };
    let first = comma + 1;
    let start = match (unit.lower(first), unit.lower(first + 1)) {
        ("wonach" | "demzufolge", _) => first + 1,
        ("nach" | "laut", "dem" | "der" | "denen") | ("dem" | "der" | "denen", "zufolge") => {
            first + 2
        }
        _ => return,
    };
    let text = phrases::german_plain(unit, object.start + 1, comma).filter(|it| it.end == comma);
    let Some(text) = text.filter(|_| start < object.end) else {
        return;
    };
    let noun = text
        .clone()
        .find(|it| unit.capital(*it))
        .unwrap_or(text.start);
    let author = author_of(unit, text.clone(), noun).unwrap_or(text);
    let mut content = vec![start..object.end];
    trim(unit, &mut content);
    if content.is_empty() {
        return;
    }
    act.form = Form::Indirect;
    act.content = content;
    act.frame.push(object.start..start);
    act.chain.push(Mention::Words(author));
}
