//! Doubts, complaints and demands as the object of a verb that another reading has as well.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Der Verein äußerte Zweifel an der Rechnung des Schulträgers.",
        &["reported | Zweifel an der Rechnung des Schulträgers | Der Verein | Verein"],
    ),
    (
        "Der Verein hat Bedenken gegen den Plan geäußert.",
        &["reported | Bedenken gegen den Plan | Der Verein | Verein"],
    ),
    (
        "Der Verein äußerte am Montag scharfe Kritik an der Darstellung der Polizei.",
        &["reported | scharfe Kritik an der Darstellung der Polizei | Der Verein | Verein"],
    ),
    (
        "Der Verein äußerte die Hoffnung, dass die Brücke hält.",
        &["indirect | dass die Brücke hält | Der Verein | Verein"],
    ),
    (
        "Der Verein äußerte Zweifel, ob die Brücke hält.",
        &["indirect | ob die Brücke hält | Der Verein | Verein"],
    ),
    (
        "Der Verein äußerte sich besorgt über die Lage.",
        &["reported | besorgt über die Lage | Der Verein | Verein"],
    ),
    (
        "Fahrgäste beklagten sich über fehlende Durchsagen auf den Bahnsteigen.",
        &["reported | über fehlende Durchsagen auf den Bahnsteigen | Fahrgäste | (Fahrgäste)"],
    ),
    (
        "Der Mieterbund hält an seiner Forderung nach einem Preisdeckel fest.",
        &["reported | an seiner Forderung nach einem Preisdeckel | Der Mieterbund | Mieterbund"],
    ),
    ("Die Stadt hält an dem Bau der Brücke fest.", &[]),
    (
        "Der Händler zeigte sich bereit, den Preis zu senken.",
        &["indirect | den Preis zu senken | Der Händler | (Händler)"],
    ),
    ("Der Wirt erklärte den Weg.", &[]),
];
