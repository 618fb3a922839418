//! German cases: what somebody is told to have said inside the words of another.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Präsident Jonas Brandt habe mit dem Kanzler telefoniert, teilte das Präsidialamt mit. Er habe zudem betont, dass die Hilfe weitergehe.",
        &[
            "indirect | Präsident Jonas Brandt habe mit dem Kanzler telefoniert | das Präsidialamt | Präsidialamt",
            "going on | Er habe zudem betont, dass die Hilfe weitergehe. | das Präsidialamt | Präsidialamt",
            "indirect | dass die Hilfe weitergehe | Er | Präsidialamt > Jonas Brandt",
        ],
    ),
    (
        "Dem Außenministerium zufolge sagte Minister Espen Eide dem Botschafter, dass die Lieferung eine Bedrohung darstelle. Er habe zudem betont, dass solche Handlungen gegen Resolutionen verstießen.",
        &[
            "indirect | dass die Lieferung eine Bedrohung darstelle | Minister Espen Eide | Außenministerium > Espen Eide",
            "indirect | dass solche Handlungen gegen Resolutionen verstießen | Er | Außenministerium > Espen Eide",
        ],
    ),
    (
        "Die Ministerin sei zurückgetreten, sagte ein Sprecher. Sie habe erklärt, sie wolle Schaden vom Amt abwenden.",
        &[
            "indirect | Die Ministerin sei zurückgetreten | ein Sprecher | (Sprecher)",
            "going on | Sie habe erklärt, sie wolle Schaden vom Amt abwenden. | ein Sprecher | (Sprecher)",
            "indirect | sie wolle Schaden vom Amt abwenden | Sie | (Sprecher) > (Ministerin)",
        ],
    ),
    (
        "Der General sagte dem Sender, die Front halte. Verbündete hätten bestätigt, dass Nachschub unterwegs sei.",
        &[
            "indirect | die Front halte | Der General | (General)",
            "going on | Verbündete hätten bestätigt, dass Nachschub unterwegs sei. | Der General | (General)",
            "indirect | dass Nachschub unterwegs sei | Verbündete | (General) > (Verbündete)",
        ],
    ),
    (
        "Ein 34-Jähriger sei festgenommen worden, teilte die Polizei mit. Der Mann habe eingeräumt, das Feuer gelegt zu haben.",
        &[
            "indirect | Ein 34-Jähriger sei festgenommen worden | die Polizei | Polizei",
            "going on | Der Mann habe eingeräumt, das Feuer gelegt zu haben. | die Polizei | Polizei",
            "indirect | das Feuer gelegt zu haben | Der Mann | Polizei > (Mann)",
        ],
    ),
    (
        "Der Zeuge Karl Moser sagte, er habe den Wagen gesehen. Er habe der Polizei mitgeteilt, dass er rot gewesen sei.",
        &[
            "indirect | er habe den Wagen gesehen | Der Zeuge Karl Moser | Karl Moser",
            "going on | Er habe der Polizei mitgeteilt, dass er rot gewesen sei. | Der Zeuge Karl Moser | Karl Moser",
        ],
    ),
    (
        "Der Anwalt sagte, seine Mandantin habe nie behauptet, dass sie Geld erhalten habe.",
        &[
            "indirect | seine Mandantin habe nie behauptet, dass sie Geld erhalten habe | Der Anwalt | (Anwalt)",
        ],
    ),
];
