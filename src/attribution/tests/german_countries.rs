//! German cases: whose country's body a general noun means.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Das estnische Verteidigungsministerium teilte mit, zwei Jets seien gestartet. Das Ministerium in Minsk bestritt, dass Jets die Grenze verletzt hätten.",
        &[
            "indirect | zwei Jets seien gestartet | Das estnische Verteidigungsministerium | Verteidigungsministerium Estland",
            "indirect | dass Jets die Grenze verletzt hätten | Das Ministerium in Minsk | Ministerium in Minsk",
        ],
    ),
    (
        "Das estnische Verteidigungsministerium teilte mit, zwei Jets seien gestartet. Das Ministerium in Tallinn erklärte, die Jets seien zurück.",
        &[
            "indirect | zwei Jets seien gestartet | Das estnische Verteidigungsministerium | Verteidigungsministerium Estland",
            "indirect | die Jets seien zurück | Das Ministerium in Tallinn | Verteidigungsministerium Estland",
        ],
    ),
    (
        "Der ukrainische Grenzschutz teilte mit, die Übergänge seien zu. Die Behörde in Minsk erklärte, sie prüfe den Fall.",
        &[
            "indirect | die Übergänge seien zu | Der ukrainische Grenzschutz | Grenzschutz",
            "indirect | sie prüfe den Fall | Die Behörde in Minsk | (Behörde in Minsk)",
        ],
    ),
    (
        "Das Amt für Grenzschutz der Ukraine teilte mit, die Übergänge seien zu. Die polnische Behörde erklärte, sie prüfe den Fall.",
        &[
            "indirect | die Übergänge seien zu | Das Amt für Grenzschutz der Ukraine | Amt für Grenzschutz der Ukraine",
            "indirect | sie prüfe den Fall | Die polnische Behörde | (polnische Behörde) for Polen",
        ],
    ),
    (
        "Das polnische Amt für Grenzschutz teilte mit, die Übergänge seien zu. Das litauische Amt sprach von einer Provokation. Die Behörde in Warschau erklärte, sie prüfe den Fall.",
        &[
            "indirect | die Übergänge seien zu | Das polnische Amt für Grenzschutz | Amt für Grenzschutz",
            "reported | von einer Provokation | Das litauische Amt | litauisches Amt",
            "indirect | sie prüfe den Fall | Die Behörde in Warschau | Amt für Grenzschutz",
        ],
    ),
    (
        "Die Polizei in Oslo teilte mit, ein Mann sei gefasst. Die norwegische Behörde sagte, er sei verletzt.",
        &[
            "indirect | ein Mann sei gefasst | Die Polizei in Oslo | Norwegische Polizei",
            "indirect | er sei verletzt | Die norwegische Behörde | Norwegische Polizei",
        ],
    ),
    (
        "Der Geheimdienst der Ukraine teilte mit, ein Mann sei gefasst. Der russische Dienst erklärte, das sei falsch.",
        &[
            "indirect | ein Mann sei gefasst | Der Geheimdienst der Ukraine | ukrainischer Geheimdienst",
            "indirect | das sei falsch | Der russische Dienst | russischer Dienst",
        ],
    ),
    // At home a place says nothing against the body that was named.
    (
        "Das Kraftfahrtamt teilte mit, die Bremsen seien defekt. Die Behörde in Berlin erklärte, sie prüfe den Fall.",
        &[
            "indirect | die Bremsen seien defekt | Das Kraftfahrtamt | Kraftfahrtamt",
            "indirect | sie prüfe den Fall | Die Behörde in Berlin | Kraftfahrtamt",
        ],
    ),
];
