//! Words that take a stop, and words that start sentences.

use super::Language;

/// How an abbreviation's stop relates to the end of a sentence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Abbreviation {
    /// Something always follows it: "Dr.", "z. B.", "Nr.".
    Leading,
    /// It may stand at the end as well: "usw.", "U.S.", "Mio.".
    Either,
    /// "a.m.", "p.m.": followed by a capital mostly at the end.
    Daytime,
    /// A shortened month: "Oct. 8".
    Month,
}

/// The class of `word`, given without its last stop ("U.S", "Dr"), or nothing where it takes none.
///
/// The lists follow the abbreviations of Duden (German) and of the AP Stylebook (English) that
/// occur in reports.
pub(super) fn class(word: &str, language: Language) -> Option<Abbreviation> {
    use Abbreviation::{Daytime, Either, Leading, Month};
    let german = language != Language::English;
    let english = language != Language::German;
    // Lists of dates shout: "FRIDAY, DEC. 15".
    if matches!(
        word,
        "JAN" | "FEB" | "APR" | "AUG" | "SEPT" | "OCT" | "OKT" | "NOV" | "DEC" | "DEZ"
    ) {
        return Some(Month);
    }
    if matches!(word, "a.m" | "p.m" | "A.M" | "P.M") {
        return Some(Daytime);
    }
    if german {
        match word {
            "Dr" | "Prof" | "St" | "Hl" | "Hr" | "Hrn" | "Fr" | "Frl" | "Nr" | "Nrn" | "bzw"
            | "Bzw" | "ca" | "Ca" | "Abs" | "Art" | "Bd" | "Kap" | "vgl" | "Vgl" | "geb"
            | "gest" | "sog" | "evtl" | "ggf" | "inkl" | "exkl" | "bspw" | "insb" | "insbes"
            | "zzgl" | "einschl" | "Dipl" | "Ing" | "Mag" | "Gen" | "Lt" | "Ltn" | "Oblt"
            | "Hptm" | "Maj" | "verh" | "gem" | "lt" | "zit" | "rd" | "ehem" | "jun" | "sen"
            | "resp" | "Ziff" | "Rdnr" | "Az" | "Tel" | "ev" | "kath" | "österr" | "dt"
            | "engl" | "frz" | "russ" | "ukr" | "Red" | "Anm" | "Hrsg" | "Verf" | "z.B" | "d.h"
            | "Z.B" | "D.h" | "v.a" | "i.d.R" | "o.g" | "u.U" | "s.o" | "s.u" | "i.e" | "Ew" => {
                return Some(Leading);
            }
            "usw" | "etc" | "Mio" | "Mrd" | "Bio" | "Tsd" | "Std" | "Min" | "Sek" | "Str"
            | "u.a" | "z.T" | "e.V" | "a.D" | "o.Ä" | "u.ä" | "n.Chr" | "v.Chr" | "Chr" | "Co"
            | "Inc" | "Corp" | "Ltd" | "Jr" | "Sr" | "Jh" | "Jhd" | "Jhdt" | "Mill" | "usf"
            | "ff" | "f" => {
                return Some(Either);
            }
            "Jan" | "Feb" | "Febr" | "Apr" | "Aug" | "Sept" | "Sep" | "Okt" | "Nov" | "Dez" => {
                return Some(Month);
            }
            _ => {}
        }
    }
    if english {
        match word {
            "Mr" | "Mrs" | "Ms" | "Mx" | "Dr" | "Prof" | "St" | "Gen" | "Lt" | "Col" | "Maj"
            | "Capt" | "Cmdr" | "Adm" | "Sgt" | "Cpl" | "Pvt" | "Brig" | "Sen" | "Sens" | "Rep"
            | "Reps" | "Gov" | "Govs" | "Pres" | "Supt" | "Det" | "Insp" | "Rev" | "Hon" | "Fr"
            | "Msgr" | "Messrs" | "Mme" | "Mlle" | "Ft" | "Mt" | "vs" | "v" | "e.g" | "i.e"
            | "No" | "Nos" | "approx" | "ca" | "cf" | "Art" | "Sec" | "Amb" | "Atty" | "Dist"
            | "Assn" => {
                // "No." ends a sentence as an answer; with a number behind it, it does not.
                return Some(if word == "No" { Either } else { Leading });
            }
            "U.S" | "U.N" | "U.K" | "E.U" | "D.C" | "L.A" | "Inc" | "Co" | "Corp" | "Ltd"
            | "Bros" | "Cos" | "LLC" | "Jr" | "Sr" | "etc" | "Ave" | "Blvd" | "Rd" | "Ph.D"
            | "Calif" | "Fla" | "Ga" | "Ill" | "Ind" | "Mass" | "Mich" | "Minn" | "Miss" | "Mo"
            | "Neb" | "Nev" | "Okla" | "Ore" | "Pa" | "Tenn" | "Va" | "Vt" | "Wash" | "Wis"
            | "Ariz" | "Ark" | "Colo" | "Conn" | "Del" | "Ky" | "Md" | "Mont" | "Wyo" | "Ala"
            | "Kan" | "Dept" | "Univ" | "al" => return Some(Either),
            "Jan" | "Feb" | "Mar" | "Apr" | "Aug" | "Sept" | "Sep" | "Oct" | "Nov" | "Dec" => {
                return Some(Month);
            }
            _ => {}
        }
    }
    // "h.c.", "N.Y.": single letters with stops between them.
    let mut parts = word.split('.').peekable();
    let dotted = word.contains('.') && parts.all(|part| part.chars().count() == 1);
    dotted.then_some(Either)
}

/// Whether `word` names a time zone or day that follows "p.m." inside a sentence.
pub(super) fn is_zone(word: &str) -> bool {
    matches!(
        word,
        "GMT"
            | "UTC"
            | "ET"
            | "EST"
            | "EDT"
            | "CET"
            | "CEST"
            | "BST"
            | "PT"
            | "PST"
            | "PDT"
            | "CT"
            | "Eastern"
            | "Pacific"
            | "Central"
            | "Moscow"
            | "London"
            | "Monday"
            | "Tuesday"
            | "Wednesday"
            | "Thursday"
            | "Friday"
            | "Saturday"
            | "Sunday"
    )
}

/// Whether things of the kind `word` names are told apart by letters: "Plan B", "Vitamin C".
pub(super) fn is_lettered(word: &str) -> bool {
    matches!(
        word,
        "Plan"
            | "Plattform"
            | "Onlinedienst"
            | "Kurznachrichtendienst"
            | "Netzwerk"
            | "Vitamin"
            | "Typ"
            | "Klasse"
            | "Gruppe"
            | "Hepatitis"
            | "Kategorie"
            | "Variante"
            | "Punkt"
            | "Halle"
            | "Terminal"
            | "Aktenzeichen"
            | "platform"
            | "vitamin"
            | "type"
            | "class"
            | "category"
            | "hepatitis"
            | "Group"
            | "group"
            | "Class"
            | "Type"
            | "Malcolm"
    )
}

/// Whether `word` is the German name of a month.
pub(super) fn is_month(word: &str) -> bool {
    matches!(
        word,
        "Januar"
            | "Jänner"
            | "Februar"
            | "Feber"
            | "März"
            | "April"
            | "Mai"
            | "Juni"
            | "Juli"
            | "August"
            | "September"
            | "Oktober"
            | "November"
            | "Dezember"
    )
}

/// Whether `word`, with its capital, hardly stands anywhere but at the start of a sentence: articles,
/// pronouns, prepositions, conjunctions and common adverbs of German and English.
pub(super) fn is_starter(word: &str) -> bool {
    matches!(
        word,
        // German.
        "Der" | "Die" | "Das" | "Den" | "Dem" | "Des" | "Ein" | "Eine" | "Einen" | "Einem"
            | "Einer" | "Eines" | "Kein" | "Keine" | "Er" | "Sie" | "Es" | "Ihm" | "Ihr" | "Ihre"
            | "Ihren" | "Sein" | "Seine" | "Seinen" | "Seiner" | "Wir" | "Ich" | "Unser" | "Unsere"
            | "Man" | "Dies" | "Diese" | "Dieser" | "Dieses" | "Diesen" | "Jene" | "Jeder" | "Jede"
            | "Viele" | "Einige" | "Mehrere" | "Manche" | "Alle" | "Beide" | "Weitere" | "Im" | "In"
            | "Am" | "An" | "Auf" | "Aus" | "Bei" | "Beim" | "Mit" | "Nach" | "Seit" | "Von" | "Vom"
            | "Vor" | "Zu" | "Zum" | "Zur" | "Für" | "Gegen" | "Durch" | "Ohne" | "Um" | "Unter"
            | "Über" | "Zwischen" | "Während" | "Wegen" | "Trotz" | "Laut" | "Neben" | "Bis" | "Ab"
            | "Und" | "Aber" | "Doch" | "Oder" | "Denn" | "Wenn" | "Als" | "Ob" | "Weil" | "Da"
            | "Dass" | "Obwohl" | "Nachdem" | "Bevor" | "Sollte" | "Sollten" | "Wie" | "Was" | "Wer"
            | "Wo" | "Warum" | "Wann" | "Welche" | "So" | "Auch" | "Dann" | "Damit" | "Dabei"
            | "Danach" | "Dagegen" | "Daher" | "Darauf" | "Dazu" | "Deshalb" | "Demnach" | "Hier"
            | "Dort" | "Jetzt" | "Nun" | "Heute" | "Gestern" | "Zuvor" | "Zudem" | "Zugleich"
            | "Außerdem" | "Allerdings" | "Jedoch" | "Inzwischen" | "Zunächst" | "Zuletzt"
            | "Bislang" | "Bisher" | "Derzeit" | "Insgesamt" | "Nur" | "Noch" | "Schon" | "Rund"
            | "Etwa" | "Mehr" | "Nicht" | "Niemand" | "Nichts" | "Später" | "Damals" | "Wenig"
            // English.
            | "The" | "A" | "He" | "She" | "It" | "They" | "We" | "I" | "You" | "His" | "Her"
            | "Its" | "Their" | "Our" | "My" | "This" | "That" | "These" | "Those" | "There"
            | "On" | "At" | "By" | "For" | "From" | "With" | "After" | "Before" | "Since" | "Under"
            | "Over" | "During" | "Between" | "Among" | "About" | "Without" | "Despite" | "According"
            | "But" | "And" | "Or" | "If" | "When" | "While" | "Although" | "Though" | "Because"
            | "However" | "Then" | "Now" | "Here" | "What" | "Who" | "Why" | "How" | "Where"
            | "Which" | "Some" | "Many" | "Most" | "Several" | "Both" | "Other" | "Others" | "Another"
            | "Also" | "Still" | "Yet" | "Earlier" | "Later" | "Meanwhile" | "Last" | "To"
            | "Asked" | "Not" | "No" | "One" | "Of" | "Only" | "Such" | "Each" | "Once"
    )
}
