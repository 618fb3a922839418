//! Outlets on which somebody was heard, told only by the way, and programmes and reports that are spoken of.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Senator Rob Hartley said on NBC's “Meet the Press” that the governor had been too timid.",
        &[
            "indirect | that the governor had been too timid | Senator Rob Hartley | NBC > Rob Hartley",
        ],
    ),
    (
        "But Rowe, in an Orrton Examiner interview published on Monday, said she had no quarrel with the mill.",
        &["indirect | she had no quarrel with the mill | Rowe | Orrton Examiner > Rowe"],
    ),
    (
        "“The letters are genuine,” Senator Kirsten Gale said in an interview on Monday with CNN's Ada Holm.",
        &["direct | “The letters are genuine,” | Senator Kirsten Gale | CNN > Kirsten Gale"],
    ),
    (
        "“I think we need the law,” Marc Shaw, the party's secretary, said on Wednesday on MSNBC.",
        &[
            "direct | “I think we need the law,” | Marc Shaw, the party's secretary | MSNBC > Marc Shaw",
        ],
    ),
    (
        "On CBS, Senator Lyle Greer criticized the plan.",
        &["reported | the plan | Senator Lyle Greer | CBS > Lyle Greer"],
    ),
    (
        "Hale told the ABC program that the women should be heard.",
        &["indirect | that the women should be heard | Hale | ABC News > Hale"],
    ),
    (
        "In a Fox News opinion piece, Senator Ted Cross argued that the bill would raise wages.",
        &["indirect | that the bill would raise wages | Senator Ted Cross | Fox News > Ted Cross"],
    ),
    (
        "The minister said in a Bloomberg Television interview that rates would fall.",
        &["indirect | that rates would fall | The minister | Bloomberg > (minister)"],
    ),
    (
        "The bank would open on Monday, Chief Executive Ola Berg said in a Reuters interview.",
        &[
            "indirect | The bank would open on Monday | Chief Executive Ola Berg | Reuters > Ola Berg",
        ],
    ),
    (
        "Speaking on the BBC's Today programme, Clare Holt said the trains were too old.",
        &["indirect | the trains were too old | Clare Holt | BBC > Clare Holt"],
    ),
    (
        "Asked on CNN about the plan, Senator Ann Kerr said it was a mistake.",
        &["indirect | it was a mistake | Senator Ann Kerr | CNN > Ann Kerr"],
    ),
    (
        "The governor said during an appearance on Fox Business that taxes would fall.",
        &["indirect | that taxes would fall | The governor | Fox Business > (governor)"],
    ),
    (
        "“It is over,” coach Dan Marsh said on ESPN.",
        &["direct | “It is over,” | coach Dan Marsh | ESPN > Dan Marsh"],
    ),
    (
        "Clare Holt said on Tuesday on Sky News that the ships had sailed.",
        &["indirect | that the ships had sailed | Clare Holt | Sky News > Clare Holt"],
    ),
    (
        "In an interview with Ada Holm of Radio Orr, the pilot said he was tired.",
        &["indirect | he was tired | the pilot | Radio Orr > (pilot)"],
    ),
    (
        "Holm said the report on Radio Orr was wrong.",
        &["indirect | the report on Radio Orr was wrong | Holm | Holm"],
    ),
    (
        "The minister said the programme on CNN had been cut.",
        &["indirect | the programme on CNN had been cut | The minister | (minister)"],
    ),
    (
        "The watchdog said a story on BBC News had broken the rules.",
        &["indirect | a story on BBC News had broken the rules | The watchdog | watchdog"],
    ),
    (
        "On Friday, the mayor said the bridge would stay shut.",
        &["indirect | the bridge would stay shut | the mayor | (mayor)"],
    ),
    (
        "Ames said in a Senate debate that the bill was dead.",
        &["indirect | that the bill was dead | Ames | Ames"],
    ),
    (
        "The union said in a Monday interview that it would strike.",
        &["indirect | that it would strike | The union | union"],
    ),
];
