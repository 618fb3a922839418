//! English cases of where what is said ends, who goes on speaking, and which station passes it on.

/// Text, and what is found in it, as [`super::check`] writes it.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Senator Paul Reddick fired back at President Carl Vance on Tuesday and said he would not be silenced.",
        &["indirect | he would not be silenced | Senator Paul Reddick | Paul Reddick"],
    ),
    (
        "The board chairman said the sale was legal, but he did not answer questions about the price.",
        &["indirect | the sale was legal | The board chairman | (board chairman)"],
    ),
    (
        "The report praised the rescue crews and said the dam was sound.",
        &[
            "reported | the rescue crews | The report | (report)",
            "indirect | the dam was sound | The report | (report)",
        ],
    ),
    (
        "Governor Rita Halloway called Barlow a coward.",
        &["reported | Barlow a coward | Governor Rita Halloway | Rita Halloway"],
    ),
    (
        "Minister Reiko Asano called the report inaccurate.",
        &["reported | the report inaccurate | Minister Reiko Asano | Reiko Asano"],
    ),
    (
        "Neighbours said no one had warned them.",
        &["indirect | no one had warned them | Neighbours | (Neighbours)"],
    ),
    (
        "Officials said at least 12 people were hurt.",
        &["indirect | at least 12 people were hurt | Officials | (Officials)"],
    ),
    (
        "Fifty people have been rescued, search and rescue chief Agus Wirawan said Friday.",
        &["indirect | Fifty people have been rescued | rescue chief Agus Wirawan | Agus Wirawan"],
    ),
    (
        "Health Minister Ana Prado resisted calls to quit. “I will stay,” the 52-year-old said.",
        &["direct | “I will stay,” | the 52-year-old | Ana Prado"],
    ),
    (
        "Elias Stenmark crashed out. “I will be back,” the Swede said.",
        &["direct | “I will be back,” | the Swede | Elias Stenmark"],
    ),
    (
        "The strike will go ahead, union president Mara Quinn told local radio.",
        &[
            "indirect | The strike will go ahead | union president Mara Quinn | (local radio) > Mara Quinn",
        ],
    ),
    (
        "Convoys will be escorted, General Modibo Sall told state television. Fuel would come soon, he added.",
        &[
            "indirect | Convoys will be escorted | General Modibo Sall | (state television) > Modibo Sall",
            "indirect | Fuel would come soon | he | (state television) > Modibo Sall",
        ],
    ),
    (
        "The Potomac Tribune, citing two people briefed on the talks, had reported that negotiators walked out.",
        &[
            "indirect | that negotiators walked out | The Potomac Tribune | Potomac Tribune > (people briefed on the talks)",
        ],
    ),
    (
        "Support has widened to nine points, a poll by Civitas showed on Thursday.",
        &["indirect | Support has widened to nine points | a poll by Civitas | Civitas"],
    ),
    (
        "NATO chief Willem Hartog called on member states to hand over more weapons.",
        &[
            "indirect | to hand over more weapons | NATO chief Willem Hartog | Willem Hartog for NATO",
        ],
    ),
    (
        "“They broke the rules,” Feinberg said on NBC’s “Meet the Press.”",
        &["direct | “They broke the rules,” | Feinberg | NBC > Feinberg"],
    ),
    (
        "The SBU claimed responsibility for the attack.",
        &["reported | responsibility for the attack | The SBU | SBU"],
    ),
    (
        "The court president said the verdict was final and warned that delays would cost lives.",
        &[
            "indirect | the verdict was final | The court president | (court president)",
            "indirect | that delays would cost lives | The court president | (court president)",
        ],
    ),
];
