//! German cases from the daily news: topics before a quotation, companies, names behind any noun,
//! objects that come first, titles, and what is nobody's word.

/// Text, and what is found in it, as [`super::check`] writes it.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Das Angebot, die Brücke früher zu öffnen, lehnt sie ab: „Wir bauen nicht ohne Gutachten. Das wäre unverantwortlich.“",
        &[
            "reported | Das Angebot, die Brücke früher zu öffnen | sie |",
            "direct | „Wir bauen nicht ohne Gutachten. Das wäre unverantwortlich.“ | sie |",
        ],
    ),
    (
        "Warum der Antrag liegen blieb, erklärte das Amt so: „Uns haben zwei Unterschriften gefehlt. Die kamen erst im Mai.“",
        &[
            "direct | „Uns haben zwei Unterschriften gefehlt. Die kamen erst im Mai.“ | das Amt | Amt",
        ],
    ),
    (
        "Auch diese Lücke habe Methode, so Feldmann weiter: „Das ist auch in anderen Häfen üblich, dass niemand nachfragt.“",
        &[
            "indirect | Auch diese Lücke habe Methode | Feldmann | Feldmann",
            "direct | „Das ist auch in anderen Häfen üblich, dass niemand nachfragt.“ | Feldmann | Feldmann",
        ],
    ),
    (
        "Die Wirtin sagte dem Sender: „Wir haben alles verloren, was im Keller stand“, beklagt sie.",
        &["direct | „Wir haben alles verloren, was im Keller stand“ | Die Wirtin | (Wirtin)"],
    ),
    (
        "Er sagte, der Verein brauche Geld und fügte hinzu: „Ohne die Halle gehen wir im Winter ein.“",
        &[
            "indirect | der Verein brauche Geld | Er |",
            "direct | „Ohne die Halle gehen wir im Winter ein.“ | Er |",
        ],
    ),
    (
        "Mit den Worten „Das war mein schwerster Tag in diesem Amt“ kommentierte Bürgermeister Holger Lindner das Ergebnis.",
        &[
            "direct | „Das war mein schwerster Tag in diesem Amt“ | Bürgermeister Holger Lindner | Holger Lindner",
        ],
    ),
    (
        "Es gibt einen Vertrag, in dem es unter anderem heißt: „Der Pächter trägt die Kosten für das Dach.“",
        &["direct | „Der Pächter trägt die Kosten für das Dach.“ |  |"],
    ),
    (
        "In dem Heft steht die Feststellung „Der Damm hält keine zehn Jahre mehr“.",
        &["direct | „Der Damm hält keine zehn Jahre mehr“ | die Feststellung |"],
    ),
    (
        "Die Verwaltung wandte sich gegen die Behauptung, der Park werde verkauft: „Davon war nie die Rede, auch nicht intern.“",
        &[
            "reported | gegen die Behauptung | Die Verwaltung | Verwaltung",
            "indirect | der Park werde verkauft | die Behauptung |",
            "direct | „Davon war nie die Rede, auch nicht intern.“ | Die Verwaltung | Verwaltung",
        ],
    ),
    (
        "Der Trainer sagte, er sei müde, doch der Verband plant schon das nächste Turnier.",
        &["indirect | er sei müde | Der Trainer | (Trainer)"],
    ),
    (
        "Während der Minister ankündigte, die Gebühr zu senken, warten die Händler auf Antwort.",
        &["indirect | die Gebühr zu senken | der Minister | (Minister)"],
    ),
    (
        "Die laut Polizei 4000 Teilnehmer zogen zum Hafen.",
        &["indirect | 4000 Teilnehmer | Polizei | Polizei"],
    ),
    (
        "Weil die Straße nach Angaben der Feuerwehr vereist war, kam der Wagen zu spät.",
        &["indirect | Weil die Straße … vereist war | Angaben der Feuerwehr | Feuerwehr"],
    ),
    (
        "Der Damm wurde zum Denkmal erklärt. Er hatte den Plan für gescheitert erklärt.",
        &[],
    ),
    (
        "Später hat sich herausgestellt, dass die Kasse leer war.",
        &[],
    ),
    ("Man kann sagen, dass der Sommer zu nass war.", &[]),
    (
        "Der Verein gab sein Heft mit dem Titel „Wir Kinder vom Deich“ heraus, wie der Vorstand mitteilte.",
        &[
            "indirect | Der Verein gab sein Heft mit dem Titel „Wir Kinder vom Deich“ heraus | der Vorstand | (Vorstand)",
        ],
    ),
    (
        "Deichgraf Jörn Wittig sagte, das Wasser sinke. Der Turnwart Eckhard Pohl widersprach der Aussage.",
        &["indirect | das Wasser sinke | Deichgraf Jörn Wittig | Jörn Wittig"],
    ),
    (
        "Der Zulieferer Rademar schließt sein Werk. Die Bänder stünden ab Mai still, teilte das Unternehmen mit. Nach Firmenangaben trifft das 80 Menschen.",
        &[
            "indirect | Die Bänder stünden ab Mai still | das Unternehmen | Rademar",
            "indirect | trifft das 80 Menschen | Firmenangaben | Rademar",
        ],
    ),
    (
        "Ulrike Behnsen fegt vor ihrem Laden. „Das Wasser kam wie eine Wand“, sagt die 62-Jährige.",
        &["direct | „Das Wasser kam wie eine Wand“ | die 62-Jährige | Ulrike Behnsen"],
    ),
    (
        "Den Aufwand bezifferte Finanzchefin Ilka Damm auf 180 Millionen Euro.",
        &["reported | Den Aufwand … auf 180 Millionen Euro | Finanzchefin Ilka Damm | Ilka Damm"],
    ),
    (
        "Zehn Millionen Euro hat die Landesregierung den Betroffenen versprochen.",
        &["reported | Zehn Millionen Euro | die Landesregierung | Landesregierung"],
    ),
    (
        "Berichte, wonach die Fähre verkauft wird, dementierte ein Sprecher.",
        &["reported | Berichte, wonach die Fähre verkauft wird | ein Sprecher | (Sprecher)"],
    ),
    (
        "Für Gewerkschafterin Anke Rösler ist das ein Vertragsbruch.",
        &["indirect | ist das ein Vertragsbruch | Gewerkschafterin Anke Rösler | Anke Rösler"],
    ),
    (
        "Die Staatsanwaltschaft hatte acht Jahre Haft gefordert.",
        &["reported | acht Jahre Haft | Die Staatsanwaltschaft | Staatsanwaltschaft"],
    ),
    (
        "Die Papiere, die den Weg der Bilder belegen sollten, lagen im Keller.",
        &[],
    ),
    (
        "Die Halle wurde von einem Gericht, das als befangen kritisiert worden war, gesperrt.",
        &[],
    ),
    (
        "Es könnte weitergehen: Nora Stieglitz, Analystin bei der Hausbank, glaubt, dass der Kurs fällt.",
        &[
            "indirect | dass der Kurs fällt | Nora Stieglitz, Analystin bei der Hausbank | Nora Stieglitz for Hausbank",
        ],
    ),
    (
        "Das werteten die Richter zu seinen Gunsten. Ein Ermittler schätzt ihre Zahl auf vierzig.",
        &["reported | ihre Zahl auf vierzig | Ein Ermittler | (Ermittler)"],
    ),
    (
        "Die Halle ist zu. „Das ist das Ende (…).“ Im Mai zog er weg.",
        &["direct | „Das ist das Ende (…).“ |  |"],
    ),
    (
        "Der Maler Gerhard Richter sagte, das Bild sei fertig.",
        &["indirect | das Bild sei fertig | Der Maler Gerhard Richter | Gerhard Richter"],
    ),
    (
        "Der Sprecher sagte, die Fähre fahre wieder. Im Winter sollten die Gäste den Bus nehmen.",
        &["indirect | die Fähre fahre wieder | Der Sprecher | (Sprecher)"],
    ),
    (
        "Das Institut schließt. (die Zeitung berichtete): Es ging um viel Geld.",
        &[],
    ),
    (
        "Aus dem Büro hieß es, die Truppen blieben. Weber sagte demnach, der Einsatz sei nötig.",
        &["indirect | der Einsatz sei nötig | Weber | Weber"],
    ),
    (
        "Verteidiger Holm Brandau nannte das Strafmaß überzogen und kündigte Revision an.",
        &[
            "reported | das Strafmaß überzogen | Verteidiger Holm Brandau | Holm Brandau",
            "reported | Revision | Verteidiger Holm Brandau | Holm Brandau",
        ],
    ),
    (
        "Nachdem Steen gesagt hatte, das Werk werde geschlossen, fielen die Aktien um vier Prozent.",
        &["indirect | das Werk werde geschlossen | Steen | Steen"],
    ),
    (
        "Die Aktien fielen, nachdem Steen gesagt hatte, das Werk werde im Mai geschlossen.",
        &["indirect | das Werk werde im Mai geschlossen | Steen | Steen"],
    ),
    (
        "Der Minister äußerte sich besorgt über den Zustand der Schleusen.",
        &["reported | besorgt über den Zustand der Schleusen | Der Minister | (Minister)"],
    ),
    (
        "Die Chefin äußerte sich zuversichtlich, dass die Werft erhalten bleibe.",
        &["indirect | dass die Werft erhalten bleibe | Die Chefin | (Chefin)"],
    ),
    (
        "Die Anwohnerin Jutta D. sagte, sie habe Rauch gesehen. Später sei es still geworden, sagte D. weiter.",
        &[
            "indirect | sie habe Rauch gesehen | Die Anwohnerin Jutta D. | Jutta D.",
            "indirect | Später sei es still geworden | D. | Jutta D.",
        ],
    ),
    (
        "Der Landkreis rief zur Vorsicht auf. Das Wasser steige noch, teilte der Landkreis mit. Am Abend tagte der Landkreis Oderau.",
        &[
            "reported | zur Vorsicht | Der Landkreis | Landkreis Oderau",
            "indirect | Das Wasser steige noch | der Landkreis | Landkreis Oderau",
        ],
    ),
    (
        "Es bestehe keine Gefahr, teilte das Landesamt für Deichbau mit. Das Landesamt für Deichbau und Küste (LDK) erklärte, der Damm halte.",
        &[
            "indirect | Es bestehe keine Gefahr | das Landesamt für Deichbau | LDK",
            "indirect | der Damm halte | Das Landesamt für Deichbau und Küste (LDK) | LDK",
        ],
    ),
    (
        "Der Hafen werde verkauft, erfuhr die Nachrichtenagentur dpa aus Koalitionskreisen.",
        &[
            "indirect | Der Hafen werde verkauft | die Nachrichtenagentur dpa aus Koalitionskreisen | dpa > (Koalitionskreise)",
        ],
    ),
    (
        "Der Zoll hat einen Tanker festgesetzt, der zur Schattenflotte gehören soll.",
        &["hearsay | der zur Schattenflotte gehören soll |  |"],
    ),
    (
        "Ein Beamter wurde festgenommen, er soll den Männern geholfen haben.",
        &["hearsay | er soll den Männern geholfen haben. |  |"],
    ),
    (
        "Neuer Fall in Nordau: Ein Mann soll seine Frau geschlagen haben.",
        &["hearsay | Ein Mann soll seine Frau geschlagen haben. |  |"],
    ),
    (
        "Der Mann soll Geld gestohlen haben, die Frau ist frei.",
        &["hearsay | Der Mann soll Geld gestohlen haben |  |"],
    ),
    (
        "Er soll aus Nordau stammen.",
        &["hearsay | Er soll aus Nordau stammen. |  |"],
    ),
    (
        "Wulff (45) zum „Boten“: „Ich habe nie Geld genommen.“",
        &["direct | „Ich habe nie Geld genommen.“ | Wulff (45) | Bote > Wulff"],
    ),
];
