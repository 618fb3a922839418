//! The forms of reporting verbs, derived from their base form and principal parts.

use super::lexicon::Shape;
use super::mistake::Mistake;

/// The forms of a German verb from its infinitive and, for a strong one, its principal parts.
pub(super) fn german_forms(
    base: &str,
    principal: &[&str],
) -> Result<Vec<(String, Shape)>, Mistake> {
    if base == "sein" {
        // Its infinitive is a possessive as well, and its forms follow no pattern.
        let finite = ["ist", "sind", "war", "waren"].map(|it| (it.to_owned(), Shape::Finite));
        let retold = ["sei", "seien"].map(|it| (it.to_owned(), Shape::Konjunktiv));
        return Ok(finite.into_iter().chain(retold).collect());
    }
    let Some(stem) = base
        .strip_suffix("en")
        .or_else(|| base.strip_suffix('n'))
        .filter(|stem| stem.len() > 1)
    else {
        return Err(Mistake::NotAnInfinitive(base.to_owned()));
    };
    let mut forms = vec![
        (base.to_owned(), Shape::Finite),
        (format!("{stem}e"), Shape::Konjunktiv),
    ];
    match principal {
        [] => {
            let link = if needs_e(stem) { "e" } else { "" };
            let unstressed = [
                "be", "er", "ver", "ge", "ent", "zer", "emp", "miss", "unter", "wider",
            ];
            let ge = if base.ends_with("ieren") || unstressed.iter().any(|it| base.starts_with(it))
            {
                ""
            } else {
                "ge"
            };
            forms.push((format!("{stem}{link}t"), Shape::Finite));
            forms.push((format!("{stem}{link}te"), Shape::Finite));
            forms.push((format!("{stem}{link}ten"), Shape::Finite));
            forms.push((format!("{ge}{stem}{link}t"), Shape::Participle));
        }
        [third, preterite, participle] => {
            let plural = if preterite.ends_with('e') { "n" } else { "en" };
            forms.push(((*third).to_owned(), Shape::Finite));
            forms.push(((*preterite).to_owned(), Shape::Finite));
            forms.push((format!("{preterite}{plural}"), Shape::Finite));
            forms.push(((*participle).to_owned(), Shape::Participle));
        }
        _ => return Err(Mistake::PrincipalParts),
    }
    Ok(forms)
}

/// Whether endings that start with "t" are joined to a stem by "e": antwortete, rechnete.
fn needs_e(stem: &str) -> bool {
    if stem.ends_with(['t', 'd']) {
        return true;
    }
    let mut end = stem.chars().rev();
    matches!(end.next(), Some('m' | 'n'))
        && match (end.next(), end.next()) {
            (Some('h'), Some('c')) => true,
            (Some(before), _) => "bdfgkpts".contains(before),
            _ => false,
        }
}

/// The forms of an English verb: third person, past, participle, and the form in -ing.
pub(super) fn english_forms(
    base: &str,
    principal: &[&str],
) -> Result<Vec<(String, Shape)>, Mistake> {
    let mut forms = vec![(base.to_owned(), Shape::Base)];
    match principal {
        [] => {
            let third = if base.ends_with('s') || base.ends_with("sh") || base.ends_with("ch") {
                "es"
            } else {
                "s"
            };
            let past = if base.ends_with('e') {
                format!("{base}d")
            } else {
                format!("{base}ed")
            };
            forms.push((format!("{base}{third}"), Shape::Finite));
            forms.push((past.clone(), Shape::Finite));
            forms.push((past, Shape::Participle));
        }
        [third, past, participle] => {
            forms.push(((*third).to_owned(), Shape::Finite));
            forms.push(((*past).to_owned(), Shape::Finite));
            forms.push(((*participle).to_owned(), Shape::Participle));
        }
        _ => return Err(Mistake::PrincipalParts),
    }
    // "admitting" doubles what "admitted" does; "foreseeing" keeps its end.
    let doubled = base
        .chars()
        .last()
        .map(|last| format!("{base}{last}"))
        .filter(|it| principal.iter().any(|form| *form == format!("{it}ed")));
    let stem = doubled.unwrap_or_else(|| {
        let silent = base.ends_with('e') && !base.ends_with("ee");
        base[..base.len() - usize::from(silent)].to_owned()
    });
    forms.push((format!("{stem}ing"), Shape::Gerund));
    Ok(forms)
}
