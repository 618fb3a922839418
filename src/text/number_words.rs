//! Number words of German and English as values.

/// The value of a German number word in small letters: "zwei", "zwölftausend", "einundzwanzig",
/// "dreihundertfünfzig", "anderthalbtausend", "zweieinhalb". Bare "ein" and "eins" are no numbers
/// here, since "ein" is an article.
pub(super) fn german(word: &str) -> Option<f64> {
    if word.len() > 60 || matches!(word, "ein" | "eins") || !may_be_german(word) {
        return None;
    }
    german_below_million(word)
}

/// Whether a word starts and ends like the German number words: most others need no closer look.
fn may_be_german(word: &str) -> bool {
    let starts = match word.as_bytes() {
        // ein, elf, zwei, zehn, drei, vier, fünf, sechs, sieben, acht, anderthalb, neun, hundert, tausend
        [a, b, ..] => matches!(
            &[*a, *b],
            b"ei"
                | b"el"
                | b"zw"
                | b"ze"
                | b"dr"
                | b"vi"
                | b"f\xc3"
                | b"se"
                | b"si"
                | b"ac"
                | b"an"
                | b"ne"
                | b"hu"
                | b"ta"
        ),
        _ => false,
    };
    let ends = match word.as_bytes() {
        [.., a, b] => matches!(
            &[*a, *b],
            // -ei, zwo, vier, fünf, sechs, -en, acht and hundert, -neun, elf, zwölf, -zig, -ßig,
            // tausend, -halb, eins
            b"ei"
                | b"wo"
                | b"er"
                | b"nf"
                | b"hs"
                | b"en"
                | b"ht"
                | b"rt"
                | b"un"
                | b"lf"
                | b"ig"
                | b"nd"
                | b"lb"
                | b"hn"
                | b"in"
                | b"ns"
        ),
        _ => false,
    };
    starts && ends
}

fn german_below_million(word: &str) -> Option<f64> {
    if let Some((left, right)) = split_at(word, "tausend") {
        let thousands = if left.is_empty() {
            1.0
        } else {
            german_below_thousand(left)?
        };
        return Some(thousands * 1000.0 + german_rest(right, german_below_thousand)?);
    }
    german_below_thousand(word)
}

fn german_below_thousand(word: &str) -> Option<f64> {
    if let Some((left, right)) = split_at(word, "hundert") {
        let hundreds = if left.is_empty() {
            1.0
        } else {
            german_below_hundred(left)?
        };
        return Some(hundreds * 100.0 + german_rest(right, german_below_hundred)?);
    }
    german_below_hundred(word)
}

/// What follows "tausend" or "hundert": nothing, or a number with or without "und".
fn german_rest(rest: &str, value: fn(&str) -> Option<f64>) -> Option<f64> {
    if rest.is_empty() {
        return Some(0.0);
    }
    value(rest.strip_prefix("und").unwrap_or(rest))
}

fn german_below_hundred(word: &str) -> Option<f64> {
    if matches!(word, "anderthalb" | "eineinhalb") {
        return Some(1.5);
    }
    if let Some(whole) = word.strip_suffix("einhalb") {
        return Some(german_unit(whole)? + 0.5);
    }
    if let Some(value) = german_unit(word)
        .or_else(|| german_teen(word))
        .or_else(|| german_tens(word))
    {
        return Some(value);
    }
    let (unit, tens) = word.ends_with("ig").then(|| word.split_once("und"))??;
    Some(german_unit(unit)? + german_tens(tens)?)
}

/// What stands before and behind `part` in a word. Most words are too short to hold it, and searching
/// them is dear.
fn split_at<'a>(word: &'a str, part: &str) -> Option<(&'a str, &'a str)> {
    (word.len() >= part.len()).then(|| word.split_once(part))?
}

fn german_unit(word: &str) -> Option<f64> {
    Some(match word {
        "ein" | "eins" => 1.0,
        "zwei" | "zwo" => 2.0,
        "drei" => 3.0,
        "vier" => 4.0,
        "fünf" => 5.0,
        "sechs" => 6.0,
        "sieben" => 7.0,
        "acht" => 8.0,
        "neun" => 9.0,
        _ => return None,
    })
}

fn german_teen(word: &str) -> Option<f64> {
    Some(match word {
        "zehn" => 10.0,
        "elf" => 11.0,
        "zwölf" => 12.0,
        "dreizehn" => 13.0,
        "vierzehn" => 14.0,
        "fünfzehn" => 15.0,
        "sechzehn" => 16.0,
        "siebzehn" => 17.0,
        "achtzehn" => 18.0,
        "neunzehn" => 19.0,
        _ => return None,
    })
}

fn german_tens(word: &str) -> Option<f64> {
    Some(match word {
        "zwanzig" => 20.0,
        "dreißig" | "dreissig" => 30.0,
        "vierzig" => 40.0,
        "fünfzig" => 50.0,
        "sechzig" => 60.0,
        "siebzig" => 70.0,
        "achtzig" => 80.0,
        "neunzig" => 90.0,
        _ => return None,
    })
}

/// The value of an English number word in small letters: "two", "twelve", "twenty-one". Bare "one"
/// is no number here, since it is a pronoun; "hundred" and the larger ones multiply.
pub(super) fn english(word: &str) -> Option<f64> {
    if let Some((tens, unit)) = word.split_once('-') {
        let tens = english_tens(tens)?;
        let unit = if unit == "one" { 1.0 } else { english(unit)? };
        return (unit < 10.0).then_some(tens + unit);
    }
    english_tens(word).or_else(|| {
        Some(match word {
            "two" => 2.0,
            "three" => 3.0,
            "four" => 4.0,
            "five" => 5.0,
            "six" => 6.0,
            "seven" => 7.0,
            "eight" => 8.0,
            "nine" => 9.0,
            "ten" => 10.0,
            "eleven" => 11.0,
            "twelve" => 12.0,
            "thirteen" => 13.0,
            "fourteen" => 14.0,
            "fifteen" => 15.0,
            "sixteen" => 16.0,
            "seventeen" => 17.0,
            "eighteen" => 18.0,
            "nineteen" => 19.0,
            _ => return None,
        })
    })
}

fn english_tens(word: &str) -> Option<f64> {
    Some(match word {
        "twenty" => 20.0,
        "thirty" => 30.0,
        "forty" => 40.0,
        "fifty" => 50.0,
        "sixty" => 60.0,
        "seventy" => 70.0,
        "eighty" => 80.0,
        "ninety" => 90.0,
        _ => return None,
    })
}

/// What a word multiplies the number before it by, as a power of ten, in small letters and without
/// a stop. German counts "Billion" in the long scale, English in the short one.
pub(super) fn power(word: &str, german: bool) -> Option<i32> {
    Some(match word {
        "hundert" | "hundred" => 2,
        "tausend" | "thousand" | "tsd" => 3,
        "mio" | "mill" | "million" | "millionen" | "millions" => 6,
        "mrd" | "milliarde" | "milliarden" => 9,
        "bn" => 9,
        "billion" | "billions" if !german => 9,
        "bio" | "billion" | "billionen" => 12,
        "trillion" | "trillions" | "tn" if !german => 12,
        "billiarde" | "billiarden" => 15,
        _ => return None,
    })
}

/// The least and the largest number that words like "Dutzende" and "Tausende" speak of: from the
/// number they name up to the next power of ten.
pub(super) fn multitude(word: &str) -> Option<(f64, f64)> {
    Some(match word {
        "dutzende" | "dutzenden" | "dutzender" | "dozens" => (12.0, 99.0),
        "hunderte" | "hunderten" | "hunderter" | "hundreds" => (100.0, 999.0),
        "tausende" | "tausenden" | "tausender" | "thousands" => (1e3, 9_999.0),
        "zehntausende" | "zehntausenden" | "zehntausender" => (1e4, 99_999.0),
        "hunderttausende" | "hunderttausenden" | "hunderttausender" => (1e5, 999_999.0),
        "millionen" | "millions" => (1e6, 999_999_999.0),
        "milliarden" | "billions" => (1e9, 999_999_999_999.0),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn german_words() {
        for (word, expected) in [
            ("zwei", Some(2.0)),
            ("elf", Some(11.0)),
            ("zwölf", Some(12.0)),
            ("siebzehn", Some(17.0)),
            ("dreißig", Some(30.0)),
            ("einundzwanzig", Some(21.0)),
            ("neunundneunzig", Some(99.0)),
            ("hundert", Some(100.0)),
            ("einhundert", Some(100.0)),
            ("zweihundert", Some(200.0)),
            ("dreihundertfünfzig", Some(350.0)),
            ("hundertundzwei", Some(102.0)),
            ("tausend", Some(1000.0)),
            ("zwölftausend", Some(12_000.0)),
            ("zwanzigtausend", Some(20_000.0)),
            ("hunderttausend", Some(100_000.0)),
            ("anderthalb", Some(1.5)),
            ("anderthalbtausend", Some(1500.0)),
            ("zweieinhalb", Some(2.5)),
            ("zweieinhalbtausend", Some(2500.0)),
            ("fünftausendzweihundert", Some(5200.0)),
            ("ein", None),
            ("eins", None),
            ("und", None),
            ("tausendfach", None),
            ("jahrhundert", None),
            ("jahrtausend", None),
            ("achtung", None),
            ("dreist", None),
        ] {
            assert_eq!(german(word), expected, "{word}");
        }
    }

    #[test]
    fn english_words() {
        for (word, expected) in [
            ("two", Some(2.0)),
            ("twelve", Some(12.0)),
            ("twenty-one", Some(21.0)),
            ("ninety-nine", Some(99.0)),
            ("forty", Some(40.0)),
            ("one", None),
            ("twenty-twenty", None),
            ("often", None),
            ("two-year", None),
        ] {
            assert_eq!(english(word), expected, "{word}");
        }
    }
}
