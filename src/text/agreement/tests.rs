use super::super::{Language, Value, values_in};

/// Whether the single values of two German phrases agree.
fn check(left: &str, right: &str, expected: bool) {
    check_in(Language::German, left, right, expected);
}

fn check_in(language: Language, left: &str, right: &str, expected: bool) {
    let (one, two) = (value(left, language), value(right, language));
    assert_eq!(
        one.agrees(&two),
        expected,
        "{left:?} and {right:?}: {one:?}, {two:?}"
    );
    assert_eq!(two.agrees(&one), expected, "{right:?} and {left:?}");
    assert!(one.agrees(&one) && two.agrees(&two));
}

fn value(text: &str, language: Language) -> Value {
    let mut values = values_in(text, language);
    assert_eq!(values.len(), 1, "{text:?}: {values:?}");
    values.remove(0)
}

#[test]
fn numbers() {
    check("rund 1500", "1.500", true);
    check("rund 1500", "anderthalbtausend", true);
    check("rund 1500", "1540", true);
    check("rund 1500", "1600", false);
    check("1500", "1501", false);
    check("12.000", "zwölftausend", true);
    check("1,28 Millionen", "1,2 Millionen", false);
    check("1,28 Millionen", "rund 1,2 Millionen", false);
    check("1,28 Millionen", "rund 1,3 Millionen", true);
    check("1,28 Millionen", "1.280.000", true);
    check("rund 10.000", "12.000", false);
    check("rund 10.000", "10.400", true);
    check("rund 11.000", "11.000", true);
    check("10.000", "11.000", false);
    check("mehr als 13.000", "etwa 13.000", true);
    check("mehr als 13.000", "13.000", true);
    check("10.000 bis 12.000", "11.000", true);
    check("10.000 bis 12.000", "12.500", false);
    check("10.000 bis 12.000", "10.000 bis 12.000", true);
    check("10.000 bis 12.000", "11.000 bis 14.000", false);
    check("Hunderte", "300", true);
    check("Hunderte", "3.000", false);
    check("Dutzende", "zwölf", true);
    check("5 Prozent", "5 %", true);
    check("5 Prozent", "5 Euro", false);
    check("5 Prozent", "5", false);
    check("zwei Wochen", "14 Tage", true);
    check("zwölf Monate", "eine Million", false);
    check("rund zwei Wochen", "13 Tage", true);
    check("zwei Wochen", "13 Tage", false);
    check("13.07 Uhr", "13:07 Uhr", true);
    check("13 Uhr", "13", false);
    check("gegen 13 Uhr", "13.10 Uhr", true);
    check("gegen 13 Uhr", "14 Uhr", false);
    check_in(Language::English, "about 1.3 million", "1.28 million", true);
    check_in(Language::English, "twelve thousand", "12,000", true);
    check_in(Language::English, "1:07 p.m. GMT", "13:07 GMT", true);
}

#[test]
fn dates() {
    check("am 8. Oktober", "vom 8. bis 13. Oktober", true);
    check("am 10. Oktober", "vom 8. bis 13. Oktober", true);
    check("am 14. Oktober", "vom 8. bis 13. Oktober", false);
    check("vom 8. bis 12. Oktober", "vom 8. bis 13. Oktober", true);
    check("vom 7. bis 12. Oktober", "vom 8. bis 13. Oktober", false);
    check("am 8. Oktober", "am 8. Oktober 2024", true);
    check("am 8. Oktober 2023", "am 8. Oktober 2024", false);
    check("am 8. Oktober 2024", "im Oktober 2024", true);
    check("im Oktober", "am 8. Oktober 2024", true);
    check("im November", "am 8. Oktober 2024", false);
    check("im Jahr 2024", "am 8. Oktober 2024", true);
    check("im Jahr 2023", "am 8. Oktober 2024", false);
    check("seit August 2023", "dem Sommer 2023", true);
    check("am 30. Dezember", "28. Dezember bis 3. Januar", true);
    check("am 2. Januar", "28. Dezember bis 3. Januar", true);
    check("am 5. Februar", "28. Dezember bis 3. Januar", false);
    check("am 8.10.2024", "am 8. Oktober 2024", true);
    check("am 8. Oktober", "8", false);
}

#[test]
fn comparable() {
    for (left, right, expected) in [
        ("1500", "12.000", true),
        ("5 Prozent", "7 Prozent", true),
        ("5 Prozent", "7 Euro", false),
        ("5 Prozent", "7", false),
        ("am 8. Oktober", "9", false),
        ("am 8. Oktober", "am 9. November", true),
        ("am 8. Oktober", "im Jahr 2023", false),
        ("im Juni 2020", "im Jahr 2023", true),
        ("13 Uhr", "14 Uhr", true),
        ("13 Uhr", "14 Stunden", false),
    ] {
        let (one, two) = (
            value(left, Language::German),
            value(right, Language::German),
        );
        assert_eq!(one.comparable(&two), expected, "{left:?} and {right:?}");
        assert_eq!(two.comparable(&one), expected, "{right:?} and {left:?}");
    }
}
