//! English cases of the outlet that somebody told something.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    // The outlet is named by a word of its own.
    (
        "Harbour pilot Rosa Lind told Bay FM that two ships had touched ground.",
        &[
            "indirect | that two ships had touched ground | Harbour pilot Rosa Lind | Bay FM > Rosa Lind",
        ],
    ),
    (
        "“We never saw the bill,” Rosa Lind told Coastal Press on Friday.",
        &["direct | “We never saw the bill,” | Rosa Lind | Coastal Press > Rosa Lind"],
    ),
    (
        "Rosa Lind told the Bay Record the ships had touched ground.",
        &["indirect | the ships had touched ground | Rosa Lind | Bay Record > Rosa Lind"],
    ),
    (
        "Rosa Lind told Canale Due on Sunday that the ships had touched ground.",
        &["indirect | that the ships had touched ground | Rosa Lind | Canale Due > Rosa Lind"],
    ),
    (
        "Rosa Lind told Jornal da Costa that two ships had touched ground.",
        &["indirect | that two ships had touched ground | Rosa Lind | Jornal da Costa > Rosa Lind"],
    ),
    (
        "Rosa Lind told Die Brücke that two ships had touched ground.",
        &["indirect | that two ships had touched ground | Rosa Lind | Die Brücke > Rosa Lind"],
    ),
    (
        "Rosa Lind told Tromsposten that two ships had touched ground.",
        &["indirect | that two ships had touched ground | Rosa Lind | Tromsposten > Rosa Lind"],
    ),
    (
        "Two sources have told Shipbeat that the deal was dead.",
        &["indirect | that the deal was dead | Two sources | Shipbeat > (sources)"],
    ),
    // Or by how one speaks to it.
    (
        "In an interview with Brisk, Rosa Lind said two ships had touched ground.",
        &["indirect | two ships had touched ground | Rosa Lind | Brisk > Rosa Lind"],
    ),
    (
        "The minister, speaking to state television, said two ships had touched ground.",
        &[
            "indirect | two ships had touched ground | The minister | (state television) > (minister)",
        ],
    ),
    (
        "In remarks to Bay FM, Rosa Lind said two ships had touched ground.",
        &["indirect | two ships had touched ground | Rosa Lind | Bay FM > Rosa Lind"],
    ),
    // Companies and persons pass nothing on.
    (
        "In an interview with Anna Berg, Rosa Lind said two ships had touched ground.",
        &["indirect | two ships had touched ground | Rosa Lind | Rosa Lind"],
    ),
    (
        "Rosa Lind told Granger Press Tools that two ships had touched ground.",
        &["indirect | that two ships had touched ground | Rosa Lind | Rosa Lind"],
    ),
    (
        "Rosa Lind told Tom Record that two ships had touched ground.",
        &["indirect | that two ships had touched ground | Rosa Lind | Rosa Lind"],
    ),
    (
        "Rosa Lind told Crane that the deal was dead.",
        &["indirect | that the deal was dead | Rosa Lind | Rosa Lind"],
    ),
    (
        "Rosa Lind told Sun Microparts that the ships had touched ground.",
        &["indirect | that the ships had touched ground | Rosa Lind | Rosa Lind"],
    ),
];
