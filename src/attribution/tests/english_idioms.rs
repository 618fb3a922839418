//! English cases of sayings in several words, and of sources in a clause beside.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "The ministry issued an opinion that the merger would harm small growers.",
        &["indirect | that the merger would harm small growers | The ministry | ministry"],
    ),
    (
        "Senator Ana Ruiz raised the possibility that the vote would be delayed.",
        &["indirect | that the vote would be delayed | Senator Ana Ruiz | Ana Ruiz"],
    ),
    (
        "Mayor Ilse Brand floated the idea of closing the bridge to lorries.",
        &["reported | of closing the bridge to lorries | Mayor Ilse Brand | Ilse Brand"],
    ),
    (
        "Tom Brand left open whether the tunnel would be rebuilt.",
        &["indirect | whether the tunnel would be rebuilt | Tom Brand | Tom Brand"],
    ),
    (
        "The port authority gave assurances that no oil had leaked.",
        &["indirect | that no oil had leaked | The port authority | port authority"],
    ),
    (
        "The minister gave no indication that the troops would leave.",
        &[],
    ),
    (
        "The coach was adamant that his striker would stay.",
        &["indirect | that his striker would stay | The coach | (coach)"],
    ),
    (
        "Mayor Ilse Brand is convinced that the flood could have been prevented.",
        &["indirect | that the flood could have been prevented | Mayor Ilse Brand | Ilse Brand"],
    ),
    (
        "Lena Orth said she was confident that prices would ease.",
        &["indirect | she was confident that prices would ease | Lena Orth | Lena Orth"],
    ),
    ("It is certain that the bridge will close.", &[]),
    (
        "The airline made it clear that refunds would take weeks.",
        &["indirect | that refunds would take weeks | The airline | airline"],
    ),
    (
        "The airline wants to make it clear that refunds take weeks.",
        &[],
    ),
    (
        "Anna Moll let it be known that she would not run again.",
        &["indirect | that she would not run again | Anna Moll | Anna Moll"],
    ),
    (
        "Anna Moll took the view that the plan was dead.",
        &["indirect | that the plan was dead | Anna Moll | Anna Moll"],
    ),
    (
        "The weather service issued a warning of heavy snow.",
        &["reported | of heavy snow | The weather service | weather service"],
    ),
    (
        "Anna Moll left no doubt that she would appeal.",
        &["indirect | that she would appeal | Anna Moll | Anna Moll"],
    ),
    (
        "The panel came to the conclusion that the pilot had slept.",
        &["indirect | that the pilot had slept | The panel | panel"],
    ),
    ("The news has raised fears that the bank could fail.", &[]),
    (
        "As Anna Moll put it, “nobody builds a bridge for fun”.",
        &["direct | “nobody builds a bridge for fun” | Anna Moll | Anna Moll"],
    ),
    (
        "As the minister told Radio Kestrel, the money is already spent.",
        &["indirect | the money is already spent | the minister | Radio Kestrel > (minister)"],
    ),
    (
        "As reported by the Harbor Gazette, the mayor plans to sue.",
        &["indirect | the mayor plans to sue | the Harbor Gazette | Harbor Gazette"],
    ),
    (
        "In the view of the union, the offer was an insult.",
        &["indirect | the offer was an insult | the union | union"],
    ),
    (
        "The offer was an insult, in the union's view.",
        &["indirect | The offer was an insult | the union's | union"],
    ),
    (
        "Per the union, the offer was withdrawn at noon.",
        &["indirect | the offer was withdrawn at noon | the union | union"],
    ),
    (
        "As the minister said the plan was dead, the crowd left.",
        &[],
    ),
    (
        "At least 40 people have died since May, according to a count by Civitas.",
        &["indirect | At least 40 people have died since May | Civitas | Civitas"],
    ),
    (
        "The deal was dead, according to the Harbor Gazette, which cited two officials.",
        &["indirect | The deal was dead | the Harbor Gazette | Harbor Gazette > (officials)"],
    ),
];
