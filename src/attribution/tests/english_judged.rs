//! English cases of what is called or seen as something, in the active and the passive, and of who is asked in the passive.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Marsh called the idea that she had lied an insult.",
        &["reported | the idea that she had lied an insult | Marsh | Marsh"],
    ),
    (
        "Marsh called the claim that she had lied absurd.",
        &["reported | the claim that she had lied absurd | Marsh | Marsh"],
    ),
    (
        "Marsh called them private “dockside talk” and said she was tired.",
        &[
            "reported | them private “dockside talk” | Marsh | Marsh",
            "direct | “dockside talk” | Marsh | Marsh",
            "indirect | she was tired | Marsh | Marsh",
        ],
    ),
    (
        "Marsh called it “madness”.",
        &["direct | “madness” | Marsh | Marsh"],
    ),
    // A name in quotation marks is nothing that is said.
    (
        "Police said a man named “Blue Tom” wrote the letter.",
        &["indirect | a man named “Blue Tom” wrote the letter | Police | Police"],
    ),
    (
        "The plan, described by officials as a giveaway, passed on Friday.",
        &["reported | The plan … as a giveaway | officials | (officials)"],
    ),
    (
        "A deal seen by critics as a sham was signed in a tent.",
        &["reported | A deal … as a sham | critics | (critics)"],
    ),
    (
        "The levy is seen by growers as a gift to the mills.",
        &["reported | The levy … as a gift to the mills | growers | (growers)"],
    ),
    (
        "The dam is considered by engineers to be unsafe.",
        &["indirect | The dam … to be unsafe | engineers | (engineers)"],
    ),
    (
        "The leak has been blamed by divers on the storm.",
        &["reported | on the storm | divers | (divers)"],
    ),
    (
        "All sides were ordered by the judge on Monday not to discuss the case.",
        &["indirect | not to discuss the case | the judge | (judge)"],
    ),
    // Who only sees or is described says nothing.
    ("The comet was seen by farmers as far as Orr.", &[]),
    ("The thief was seen by guards as he left.", &[]),
    ("The thief was seen by guards as the train left.", &[]),
    ("A man described by the guard ran off.", &[]),
    ("A barn owned by the council burned down.", &[]),
    (
        "The growers’ union came out against the levy.",
        &["reported | against the levy | The growers’ union | (growers’ union)"],
    ),
    (
        "The growers’ union came out in favour of the levy.",
        &["reported | in favour of the levy | The growers’ union | (growers’ union)"],
    ),
    ("The sun came out against a black cloud.", &[]),
    (
        "Marsh repeated her request that the council send a diver.",
        &["indirect | that the council send a diver | Marsh | Marsh"],
    ),
    (
        "Marsh stressed the need for calm.",
        &["reported | the need for calm | Marsh | Marsh"],
    ),
    ("The heat stressed the herd.", &[]),
    (
        "An earlier tax outline had called for closing the mill.",
        &["reported | for closing the mill | An earlier tax outline | (earlier tax outline)"],
    ),
    (
        "The ministry repeated its view that the dam is safe, according to a letter.",
        &["indirect | that the dam is safe | The ministry | (letter) > ministry"],
    ),
    (
        "“It was the same talk reported in May,” Marsh said.",
        &["direct | “It was the same talk reported in May,” | Marsh | Marsh"],
    ),
    ("This was the same talk reported in May at the mill.", &[]),
    (
        "Moll called the figures disconcerting, including those for May.",
        &["reported | the figures disconcerting | Moll | Moll"],
    ),
];
