//! English cases of papers that show something, rumours, lists of speakers, set phrases and press reports.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "A map drawn by the night porter shows two doors.",
        &["reported | two doors | A map | (map)"],
    ),
    (
        "Diaries kept in the abbey suggested that the bell had been stolen.",
        &["indirect | that the bell had been stolen | Diaries | Diaries"],
    ),
    (
        "The museum is checking letters suggesting that the painter never lived there.",
        &["indirect | that the painter never lived there | letters | (letters)"],
    ),
    (
        "The council shelved a study by the Marl Institute showing that the dam leaks.",
        &["indirect | that the dam leaks | a study | (study)"],
    ),
    (
        "Nobody wanted to speak of rumours that the well was dry.",
        &["hearsay | that the well was dry |  |"],
    ),
    (
        "Allegations that the race was fixed are false, her lawyer said.",
        &[
            "indirect | Allegations that the race was fixed are false | her lawyer | (lawyer)",
            "hearsay | that the race was fixed |  |",
        ],
    ),
    (
        "Rowe denied claims that he had sold the boat.",
        &["reported | claims that he had sold the boat | Rowe | Rowe"],
    ),
    (
        "The rule that dogs must be kept on a lead applies to all.",
        &[],
    ),
    ("Lorries bought from a farmer show rust.", &[]),
    ("A guard shown to his room had a cough.", &[]),
    (
        "The farm is for sale, Radio Orr reported, citing a letter in which the owner promised to leave by May.",
        &[
            "indirect | The farm is for sale | Radio Orr | Radio Orr > (letter)",
            "indirect | to leave by May | the owner | Radio Orr > (letter) > (owner)",
        ],
    ),
    (
        "The gate was open all night, a guard, a nurse and two patients said.",
        &[
            "indirect | The gate was open all night | a guard, a nurse and two patients | (guard) > (nurse) > (patients)",
        ],
    ),
    (
        "\"It was dark,\" said the guard, a nurse and the caretaker's son.",
        &[
            "direct | \"It was dark,\" | the guard, a nurse and the caretaker's son | (guard) > (nurse) > (caretaker's son)",
        ],
    ),
    (
        "The owner, a cook and keen sailor, said the soup was cold.",
        &["indirect | the soup was cold | The owner | (owner)"],
    ),
    (
        "Hunters and beekeepers say the wood is too dry.",
        &["indirect | the wood is too dry | Hunters and beekeepers | (Hunters) > (beekeepers)"],
    ),
    (
        "Cook Tessa Moll left early. She and her helper Kurt Vane said the pan had been on fire.",
        &[
            "indirect | the pan had been on fire | She and her helper Kurt Vane | Cook Tessa Moll > Kurt Vane",
        ],
    ),
    (
        "The aunt of three blamed a loose tile.",
        &["reported | a loose tile | The aunt of three | (aunt of three)"],
    ),
    (
        "The theatre cited fog.",
        &["reported | fog | The theatre | (theatre)"],
    ),
    (
        "Rangers sounded the alarm over dry wells.",
        &["reported | dry wells | Rangers | (Rangers)"],
    ),
    (
        "Skipper Nora Falk held open the possibility of a second race.",
        &["reported | the possibility of a second race | Skipper Nora Falk | Skipper Nora Falk"],
    ),
    ("The mayor painted a picture of his dog in oil.", &[]),
    ("The guard held open the door of the hall.", &[]),
    (
        "According to reports in the weekly Marlbote, the zoo will close.",
        &["indirect | the zoo will close | Marlbote | Marlbote"],
    ),
    (
        "According to reports, the zoo will close.",
        &["indirect | the zoo will close | reports | (reports)"],
    ),
    (
        "If reports in the daily Marlbote are to be believed, the zoo has no money.",
        &["indirect | the zoo has no money | Marlbote | Marlbote"],
    ),
    (
        "According to the vicar, reports in the weekly are false.",
        &["indirect | reports in the weekly are false | the vicar | (vicar)"],
    ),
    (
        "\"The hall was cold,\" said a cellist.\n\n\"I wore gloves. \"Then the lamp went out.\"",
        &[
            "direct | \"The hall was cold,\" | a cellist | (cellist)",
            "direct | \"I wore gloves. | a cellist | (cellist)",
            "direct | \"Then the lamp went out.\" | a cellist | (cellist)",
        ],
    ),
    (
        "A clerk close to the Orrland bank said its vault was empty.",
        &["indirect | its vault was empty | A clerk | (clerk)"],
    ),
    (
        "The lake is rising, the UN's water body AQUA said.",
        &["indirect | The lake is rising | the UN's water body AQUA | AQUA"],
    ),
    (
        "Norvia Rail said the line was open, but at a meeting in Marl on Friday guard Ina Holt admitted that it was \"half open\".",
        &[
            "indirect | the line was open | Norvia Rail | Norvia Rail",
            "indirect | that it was \"half open\" | guard Ina Holt | Ina Holt",
            "direct | \"half open\" | guard Ina Holt | Ina Holt",
        ],
    ),
    (
        "The ministry said the mayor had told farmers that wells were full.",
        &[
            "indirect | the mayor had told farmers that wells were full | The ministry | ministry",
            "indirect | that wells were full | the mayor | ministry > (mayor)",
        ],
    ),
    (
        "Carver Nils Abe said the mask was old, which his own daughter brushed aside as \"a tale\".",
        &[
            "indirect | the mask was old | Carver Nils Abe | Carver Nils Abe",
            "direct | \"a tale\" | his own daughter | (own daughter)",
        ],
    ),
    (
        "Masons closed the crypt after a child reported that its roof had cracked.",
        &["indirect | that its roof had cracked | a child | (child)"],
    ),
    (
        "What pleased Karin Lund most was the silence, she said in an interview with Radio Orr.",
        &["indirect | What pleased Karin Lund most was the silence | she | Radio Orr > Karin Lund"],
    ),
    (
        "Karin Lund opened the box. It was empty, she remembered in a phone call with Radio Orr.",
        &["indirect | It was empty | she | Radio Orr > Karin Lund"],
    ),
    (
        "The clerk said the letter was lost, but it lay on his desk, according to the court.",
        &[
            "indirect | the letter was lost | The clerk | (clerk)",
            "indirect | it lay on his desk | the court | court",
        ],
    ),
    (
        "The report found the dam unsafe, while a sketch drawn by a neighbour shows a crack.",
        &[
            "reported | the dam unsafe | The report | (report)",
            "reported | a crack | a sketch | (sketch)",
        ],
    ),
    ("The minister wants her son to study law.", &[]),
    (
        "She put the value of that deal at four per cent.",
        &["reported | the value of that deal at four per cent | She |"],
    ),
];
