use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::super::openings::OPENINGS;
use super::super::words::scan;
use super::*;

/// The quantities of `text` as "span=value", joined with "; ", for an article published on Friday,
/// 18 October 2024.
fn shown(text: &str, language: Language) -> String {
    let published = Date::new(2024, 10, 18).ok();
    let found: Vec<_> = values(&scan(text, 0), language, published)
        .into_iter()
        .map(|(start, end, value)| format!("{}={}", &text[start..end], short(&value)))
        .collect();
    found.join("; ")
}

fn short(value: &Value) -> String {
    match value {
        Value::Number {
            low,
            high,
            about,
            unit,
        } => {
            let about = if *about { "~" } else { "" };
            let range = if low == high {
                format!("{low}")
            } else {
                format!("{low}..{high}")
            };
            let unit = unit.map(|unit| format!("{unit:?}")).unwrap_or_default();
            format!("{about}{range}{unit}")
        }
        Value::Date { from, to } if from == to => day(*from),
        Value::Date { from, to } => format!("{}..{}", day(*from), day(*to)),
    }
}

fn day(date: super::super::PartialDate) -> String {
    let part = |value: Option<i16>| value.map_or("?".to_owned(), |value| value.to_string());
    format!(
        "{}-{}-{}",
        part(date.year),
        part(date.month.map(i16::from)),
        part(date.day.map(i16::from))
    )
}

fn german(text: &str, expected: &str) {
    assert_eq!(shown(text, Language::German), expected, "{text:?}");
}

fn english(text: &str, expected: &str) {
    assert_eq!(shown(text, Language::English), expected, "{text:?}");
}

#[test]
fn german_numbers() {
    german("Es sind 1500 Mann.", "1500=1500");
    german("Es sind 1.500 Mann.", "1.500=1500");
    german("Es sind 12,000 Mann.", "12,000=12000");
    german("Es sind 10\u{a0}000 Mann.", "10\u{a0}000=10000");
    german("Es sind 10 000 Mann.", "10 000=10000");
    german("Es sind 1 280 000 Mann.", "1 280 000=1280000");
    german("Rund 1500 Mann kamen.", "Rund 1500=~1500");
    german(
        "Sie zählten 1,28 Millionen Menschen.",
        "1,28 Millionen=1280000",
    );
    german(
        "Sie zählten 1,283 Millionen Menschen.",
        "1,283 Millionen=1283000",
    );
    german(
        "Etwa anderthalbtausend Kämpfer.",
        "Etwa anderthalbtausend=~1500",
    );
    german(
        "Es sind zwölftausend in vier Brigaden.",
        "zwölftausend=12000; vier=4",
    );
    german("Acht Millionen Geschosse", "Acht Millionen=8000000");
    german(
        "3 Mio. Euro und 2,5 Mrd. Dollar",
        "3 Mio. Euro=3000000Euro; 2,5 Mrd. Dollar=2500000000Dollar",
    );
    german("eine Million Menschen", "eine Million=1000000");
    german("eine halbe Million Menschen", "eine halbe Million=500000");
    german("ein Dutzend Leute und eine Frau", "ein Dutzend=12");
    german(
        "Dutzende und Hunderte und Tausende",
        "Dutzende=~12..99; Hunderte=~100..999; Tausende=~1000..9999",
    );
    german("mehrere tausend Menschen", "mehrere tausend=~1000..9999");
    german("mehr als 13.000 Container", "mehr als 13.000=~13000");
    german(
        "bis zu 300 und mindestens 20",
        "bis zu 300=~300; mindestens 20=~20",
    );
    german("ca. 300 Menschen", "ca. 300=~300");
    german("an die 300 Menschen", "an die 300=~300");
    german(
        "mit geschätzten 1,2 Millionen Soldaten",
        "geschätzten 1,2 Millionen=~1200000",
    );
    german("er berichtete über zwei Männer", "zwei=2");
    german("über 200 Männer", "über 200=~200");
    german("10.000 bis 12.000 Mann", "10.000 bis 12.000=10000..12000");
    german(
        "zwischen 10.000 und 12.000 Mann",
        "zwischen 10.000 und 12.000=10000..12000",
    );
    german(
        "zwei bis drei Millionen",
        "zwei bis drei Millionen=2000000..3000000",
    );
    german("10-12 Schiffe", "10-12=10..12");
    german("mit 54-51 gewonnen", "54=54; 51=51");
    german("Eine Billion Euro", "Eine Billion Euro=1000000000000Euro");
    german("Kosten von 0,5 Prozent", "0,5 Prozent=0.5Percent");
    german("1.234.567,89 Euro", "1.234.567,89 Euro=1234567.89Euro");
    german("die Zahl stieg auf 12.", "12=12");
}

#[test]
fn units() {
    german("5 % und 6%", "5 %=5Percent; 6%=6Percent");
    german("2.000 Dollar Sold", "2.000 Dollar=2000Dollar");
    german("20 Kilometer entfernt", "20 Kilometer=20Kilometre");
    german("10km weit", "10km=10Kilometre");
    german("fünf Tage später", "fünf Tage=432000Duration");
    german("zwei Wochen lang", "zwei Wochen=1209600Duration");
    german("vor vier Monaten", "vier Monaten=10519200Duration");
    german("zwei Stunden", "zwei Stunden=7200Duration");
    german("3 Tonnen und 4 kg", "3 Tonnen=3Tonne; 4 kg=4Kilogram");
    german("20 Grad", "20 Grad=20Degree");
    german(
        "Kaliber 122 und 152 Millimeter",
        "152 Millimeter=0.152Metre",
    );
    english(
        "$10,000 and $1 million and €5",
        "$10,000=10000Dollar; $1 million=1000000Dollar; €5=5Euro",
    );
    english("$1.5bn and 12k", "$1.5bn=1500000000Dollar; 12k=12000");
    english(
        "21 percent or 21 per cent",
        "21 percent=21Percent; 21 per cent=21Percent",
    );
    english("11 years", "11 years=347133600Duration");
}

#[test]
fn german_shares() {
    let two_thirds = "66.66666666666667Percent";
    german(
        "zwei Drittel der Leute",
        &format!("zwei Drittel=~{two_thirds}"),
    );
    german(
        "mehr als zwei Drittel",
        &format!("mehr als zwei Drittel=~{two_thirds}"),
    );
    german("vier Fünftel der Kapazität", "vier Fünftel=~80Percent");
    german("Ein Viertel der Stimmen", "Ein Viertel=~25Percent");
    german("um ein Fünftel gesunken", "ein Fünftel=~20Percent");
    german("gut ein Viertel", "gut ein Viertel=~25Percent");
    german("Die Hälfte der Belegschaft", "Hälfte=~50Percent");
    german("In der zweiten Hälfte traf er.", "");
    german("Jeder fünfte Betrieb klagt.", "Jeder fünfte=~20Percent");
    german("jede zweite Schule", "jede zweite=~50Percent");
    german("jeden zweiten Tag", "");
    german("Vier von fünf Befragten", "Vier von fünf=~80Percent");
    german("zwei von drei Männern", "zwei=2; drei=3");
    german("ein Viertel im Osten", "");
    german("in einem Viertel von Kiel", "");
    german("um Viertel nach acht", "acht=8");
    german("im zweiten Drittel", "");
}

#[test]
fn english_shares() {
    english(
        "two-thirds of voters",
        "two-thirds=~66.66666666666667Percent",
    );
    english("a third of voters", "a third=~33.333333333333336Percent");
    english("a third man", "");
    english(
        "more than an eighth of its value",
        "more than an eighth=~12.5Percent",
    );
    english("three quarters of them", "three quarters=~75Percent");
    english("in the third quarter", "");
    english("a quarter of an hour", "");
    english("Half of the staff", "Half=~50Percent");
    english("half the staff", "half=~50Percent");
    english("half a million men", "half a million=500000");
    english("One in five firms", "One in five=~20Percent");
    english("nine out of ten drivers", "nine out of ten=~90Percent");
    english(
        "killed four in five days",
        "four=4; five days=432000Duration",
    );
}

#[test]
fn numbers_that_are_far_off_say_so() {
    german("kaum mehr als 40 Leute", "kaum mehr als 40=~40");
    german("deutlich über 200 Männer", "deutlich über 200=~200");
    german("nicht ganz 300", "nicht ganz 300=~300");
    german(
        "etwas mehr als zwei Millionen",
        "etwas mehr als zwei Millionen=~2000000",
    );
    german("weit über die Grenze", "");
    german("etwas mehr Zeit", "");
    english("well over 100 people", "well over 100=~100");
    english("just under 20 ships", "just under 20=~20");
    english("slightly more than 300", "slightly more than 300=~300");
    english("far more people", "");
}

#[test]
fn days_with_names() {
    german(
        "An Silvester 2024 und an Neujahr",
        "Silvester 2024=2024-12-31; Neujahr=?-1-1",
    );
    german("Bis Heiligabend ist zu.", "Heiligabend=?-12-24");
    german("am Tag der Arbeit", "Tag der Arbeit=?-5-1");
    german(
        "der Tag der Deutschen Einheit",
        "Tag der Deutschen Einheit=?-10-3",
    );
    german("der Tag der offenen Tür", "");
    english("on New Year's Eve", "New Year's Eve=?-12-31");
    english("on Boxing Day", "Boxing Day=?-12-26");
    english("on Christmas Eve in New York", "Christmas Eve=?-12-24");
    english("Happy New Year", "");
}

#[test]
fn english_numbers() {
    english("about 1,500 troops", "about 1,500=~1500");
    english("1.28 million soldiers", "1.28 million=1280000");
    english("some twelve thousand men", "some twelve thousand=~12000");
    english("a dozen ships", "a dozen=12");
    english("two dozen ships", "two dozen=24");
    english("dozens of ships", "dozens=~12..99");
    english(
        "tens of thousands of men",
        "tens of thousands=~10000..99999",
    );
    english("two hundred and fifty men", "two hundred and fifty=250");
    english("a hundred men", "a hundred=100");
    english("half a million men", "half a million=500000");
    english("between 10 and 12 ships", "between 10 and 12=10..12");
    english("10 to 12 ships", "10 to 12=10..12");
    english(
        "at least 20 men, more than 30 women",
        "at least 20=~20; more than 30=~30",
    );
    english("up to 12,000 men", "up to 12,000=~12000");
    english("a billion dollars", "a billion dollars=1000000000Dollar");
    english("one man in a house", "");
    english("a vote of 235-193", "235=235; 193=193");
    english("Three men", "Three=3");
}

#[test]
fn what_is_no_quantity() {
    german("F-16, Su-35, G7 und COVID-19", "");
    german("der 3. Weltkrieg und der dritte Mann", "");
    german("nach Artikel 5 und Nr. 7", "");
    german("ein Mann und eine Frau", "");
    german("außer Acht lassen", "");
    german("eine Boeing 747", "");
    german("die 90er, ein 15-jähriger", "");
    german("ndp:241018-99", "99=99");
    english("the 4th day of March Madness", "");
    english("The No. 2 official", "");
}

#[test]
fn german_dates() {
    german("am 8. Oktober", "8. Oktober=?-10-8");
    german("am 8. Oktober 2024", "8. Oktober 2024=2024-10-8");
    german(
        "am 8.10.2024 und 08.10. hier",
        "8.10.2024=2024-10-8; 08.10.=?-10-8",
    );
    german(
        "vom 8. bis 13. Oktober",
        "8. bis 13. Oktober=?-10-8..?-10-13",
    );
    german(
        "vom 8. bis zum 13. Oktober 2024",
        "8. bis zum 13. Oktober 2024=2024-10-8..2024-10-13",
    );
    german(
        "zwischen dem 8. und dem 13. Oktober",
        "8. und dem 13. Oktober=?-10-8..?-10-13",
    );
    german("am 8. und 13. Oktober", "8.=?-10-8; 13. Oktober=?-10-13");
    german("8.–13. Oktober", "8.–13. Oktober=?-10-8..?-10-13");
    german("8.-13.10.2024", "8.-13.10.2024=2024-10-8..2024-10-13");
    // Days of one month that run backwards are no period.
    german("28.-21.10.2024", "");
    german(
        "28. Dezember bis 3. Januar 2025",
        "28. Dezember bis 3. Januar 2025=2024-12-28..2025-1-3",
    );
    german("im Oktober 2024", "Oktober 2024=2024-10-?");
    german("seit August 2023", "August 2023=2023-8-?");
    german("Im Juni kam er.", "Juni=?-6-?");
    german("im Jahr 2023", "2023=2023-?-?");
    german("seit 1945 und bis 2030", "1945=1945-?-?; 2030=2030-?-?");
    german("von 2019 bis 2023", "2019 bis 2023=2019-?-?..2023-?-?");
    german("dem Sommer 2023", "2023=2023-?-?");
    german("Das 2017 in Betrieb genommene Kabel", "2017=2017-?-?");
    german("An Weihnachten 2024 riss es.", "2024=2024-?-?");
    german("die Fußball-WM 2026.", "2026=2026-?-?");
    german("rund 2017 wurden verletzt", "rund 2017=~2017");
    german("Es kamen 1987 Gäste.", "1987=1987");
    german("Es kamen 2000.", "2000=2000");
    german("Nur 2100 stimmten zu.", "2100=2100");
    german("seit 2000 Jahren", "2000 Jahren=63115200000Duration");
    german("2000 Soldaten", "2000=2000");
    german("2024-10-18", "2024-10-18=2024-10-18");
    german(
        "Mittwoch, 23. Oktober 2024, 19:47 Uhr",
        "Mittwoch, 23. Oktober 2024=2024-10-23; 19:47 Uhr=1187TimeOfDay",
    );
    german("Am 1. November", "1. November=?-11-1");
}

#[test]
fn english_dates() {
    english("on October 8", "October 8=?-10-8");
    english("on October 8, 2024, he", "October 8, 2024=2024-10-8");
    english("on 8 October 2024", "8 October 2024=2024-10-8");
    english("Oct. 8-13", "Oct. 8-13=?-10-8..?-10-13");
    english("from October 8 to 13", "October 8 to 13=?-10-8..?-10-13");
    english(
        "from October 8 to November 2",
        "October 8 to November 2=?-10-8..?-11-2",
    );
    english(
        "between Oct. 8 and Oct. 13",
        "Oct. 8 and Oct. 13=?-10-8..?-10-13",
    );
    english("on Jan. 1.", "Jan. 1=?-1-1");
    english("in May 2016", "May 2016=2016-5-?");
    english("in 2017 and since 1986", "2017=2017-?-?; 1986=1986-?-?");
    english("the 2014 strike ended", "2014=2014-?-?");
    english("Christmas 2024.", "2024=2024-?-?");
    english("some 1987 passengers", "some 1987=~1987");
    english("1987 passengers", "1987=1987");
    english("until March 2018", "March 2018=2018-3-?");
    english("the 8th of October", "8th of October=?-10-8");
    english("October 8th", "October 8th=?-10-8");
    english("10/18/2024", "10/18/2024=2024-10-18");
    english("10/8/2024", "10/8/2024=2024-?-?");
    english("he said in May it may", "May=?-5-?");
}

#[test]
fn days_counted_from_publication() {
    german("am Freitag", "Freitag=2024-10-18");
    german("am Donnerstag", "Donnerstag=2024-10-17");
    german("am Samstag", "Samstag=2024-10-12");
    german("am Mittwochabend", "Mittwochabend=2024-10-16");
    german("am vergangenen Freitag", "vergangenen Freitag=2024-10-11");
    german("am kommenden Freitag", "kommenden Freitag=2024-10-25");
    german(
        "am Montag vergangener Woche",
        "Montag vergangener Woche=2024-10-7",
    );
    german("heute und gestern", "heute=2024-10-18; gestern=2024-10-17");
    german("freitags", "");
    english("on Thursday", "Thursday=2024-10-17");
    english(
        "yesterday and next Monday",
        "yesterday=2024-10-17; next Monday=2024-10-21",
    );
    let none = values(&scan("am Freitag, heute", 0), Language::German, None);
    assert!(none.is_empty(), "{none:?}");
}

#[test]
fn times_of_day() {
    german("um 13.07 Uhr", "13.07 Uhr=787TimeOfDay");
    german("um 13:07 Uhr", "13:07 Uhr=787TimeOfDay");
    german("um 22 Uhr", "22 Uhr=1320TimeOfDay");
    german("gegen 22 Uhr", "gegen 22 Uhr=~1320TimeOfDay");
    german("um 13:07", "13:07=787TimeOfDay");
    german("ein 3:1 im Spiel", "");
    english(
        "at 1:07 p.m. on Friday",
        "1:07 p.m.=787TimeOfDay; Friday=2024-10-18",
    );
    english("at 12 a.m.", "12 a.m=0TimeOfDay");
    english("at 3pm", "3pm=900TimeOfDay");
    english("at 9 a.m. EST", "9 a.m.=540TimeOfDay");
}

/// A word, number or mark of a sentence in which every finder has something to look at.
fn piece() -> impl Strategy<Value = String> {
    let words: Vec<&str> = OPENINGS.iter().copied().collect();
    let others = vec![
        "noch",
        "die",
        "an",
        "als",
        "zu",
        "than",
        "least",
        "most",
        "of",
        "few",
        "und",
        "and",
        "to",
        "halbe",
        "Drittel",
        "quarters",
        "Uhr",
        "p.m.",
        "Euro",
        "Prozent",
        "Jahre",
        "Mann",
        "km",
        "der",
        "den",
        "the",
        "Woche",
        "week",
        "vergangener",
        "next",
        "last",
        "woche",
        "zwei",
        "zwölftausend",
        "dreihundertfünfzig",
        "anderthalb",
        "elf",
        "acht",
        "twenty-one",
        "two",
        "five",
        "Freitagabend",
        "Mittwoch",
        "Artikel",
        "Boeing",
        "as",
        "per",
        "cent",
        "us",
        "geehrten",
        "sehen",
        "einhalb",
        "zwoundzwanzig",
        "eins",
        "3rd",
        "12k",
        "1.5bn",
        "Hälfte",
        "drittel",
        "fünfte",
        "von",
        "fünf",
        "third",
        "two-thirds",
        "out",
        "eve",
        "day",
        "year's",
        "Arbeit",
        "ganz",
    ];
    let marks = vec![",", ".", ":", "-", "–", "/", "(", "$", "€", "%", "„", "#"];
    prop_oneof![
        4 => select(words.clone()).prop_map(str::to_owned),
        1 => select(words).prop_map(|word| {
            let mut letters = word.chars();
            let first = letters.next().into_iter().flat_map(char::to_uppercase);
            first.chain(letters).collect()
        }),
        4 => select(others).prop_map(str::to_owned),
        2 => select(marks).prop_map(str::to_owned),
        3 => "[0-9]{1,4}([.,:/][0-9]{1,3})?",
        1 => "[a-zäöüßA-Z]{1,12}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn words_that_open_nothing_open_nothing(
        pieces in vec((piece(), any::<bool>()), 0..12),
        language in select(vec![Language::German, Language::English, Language::Other]),
    ) {
        let mut text = String::new();
        for (piece, glued) in pieces {
            text.push_str(&piece);
            text.push_str(if glued && piece.len() < 5 { "" } else { " " });
        }
        let published = Date::new(2024, 10, 18).ok();
        let tokens = scan(&text, 0);
        let reading = Reading::new(&tokens, language, published);
        let everywhere = read(&reading, &tokens, |_, _| true);
        prop_assert_eq!(values(&tokens, language, published), everywhere, "{}", text);
    }
}
