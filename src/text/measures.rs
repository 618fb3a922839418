//! Units and what brings their numbers to one measure.

use super::Unit;

/// Seconds in a month: a twelfth of a year of 365.25 days, so that twelve months are a year.
const MONTH: f64 = YEAR / 12.0;
/// Seconds in a year of 365.25 days.
const YEAR: f64 = 365.25 * DAY;
/// Seconds in a day.
const DAY: f64 = 86_400.0;

/// The unit that `low` names, and what brings its numbers to that unit. Short signs count only
/// directly after digits (`near`).
pub(super) fn measure(low: &str, near: bool) -> Option<(Unit, f64)> {
    Some(match low {
        "%" | "prozent" | "percent" | "pct" | "prozentpunkte" | "prozentpunkten" => {
            (Unit::Percent, 1.0)
        }
        "€" | "euro" | "euros" | "eur" => (Unit::Euro, 1.0),
        "$" | "dollar" | "dollars" | "us-dollar" | "us-dollars" | "usd" => (Unit::Dollar, 1.0),
        "kilometer" | "kilometern" | "kilometers" | "kilometre" | "kilometres" | "km" => {
            (Unit::Kilometre, 1.0)
        }
        "meilen" | "miles" => (Unit::Kilometre, 1.609_344),
        "meter" | "metern" | "meters" | "metre" | "metres" => (Unit::Metre, 1.0),
        "zentimeter" | "zentimetern" | "centimeters" | "centimetres" | "cm" => (Unit::Metre, 0.01),
        "millimeter" | "millimetern" | "millimeters" | "millimetres" | "mm" => (Unit::Metre, 0.001),
        "feet" => (Unit::Metre, 0.3048),
        "tonne" | "tonnen" | "tonnes" | "tons" => (Unit::Tonne, 1.0),
        "kilogramm" | "kilograms" | "kilogram" | "kilo" | "kilos" | "kg" => (Unit::Kilogram, 1.0),
        "liter" | "litern" | "litre" | "litres" | "liters" => (Unit::Litre, 1.0),
        "hektar" | "hectare" | "hectares" => (Unit::Hectare, 1.0),
        "acres" => (Unit::Hectare, 0.404_686),
        "grad" | "degrees" | "°" => (Unit::Degree, 1.0),
        "sekunden" | "seconds" => (Unit::Duration, 1.0),
        "minute" | "minuten" | "minutes" => (Unit::Duration, 60.0),
        "stunde" | "stunden" | "hours" => (Unit::Duration, 3600.0),
        "tag" | "tage" | "tagen" | "days" => (Unit::Duration, DAY),
        "woche" | "wochen" | "weeks" => (Unit::Duration, 7.0 * DAY),
        "monat" | "monate" | "monaten" | "months" => (Unit::Duration, MONTH),
        "jahr" | "jahre" | "jahren" | "years" => (Unit::Duration, YEAR),
        "jahrzehnt" | "jahrzehnte" | "jahrzehnten" | "decades" => (Unit::Duration, 10.0 * YEAR),
        "m" if near => (Unit::Metre, 1.0),
        "t" if near => (Unit::Tonne, 1.0),
        "h" if near => (Unit::Duration, 3600.0),
        _ => return None,
    })
}
