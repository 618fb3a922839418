//! Stories by rule: as many different ones as wanted, each in several versions as wire copies have
//! them. The words are from a stock written for this bench; each story uses a small part of it and
//! has names, places and numbers of its own, so that two stories share about what two reports of
//! one day share. The same number always gives the same text.

use std::sync::Arc;

use stemma::text::{Article, ArticleId, BlockKind, Language, Metadata};

/// First parts of compounds.
const FRONTS: [&str; 72] = [
    "Wasser",
    "Strom",
    "Hafen",
    "Bahn",
    "Stadt",
    "Landes",
    "Bundes",
    "Staats",
    "Kreis",
    "Polizei",
    "Gerichts",
    "Verwaltungs",
    "Umwelt",
    "Verkehrs",
    "Wirtschafts",
    "Finanz",
    "Gesundheits",
    "Bildungs",
    "Schul",
    "Kinder",
    "Jugend",
    "Senioren",
    "Kranken",
    "Notfall",
    "Rettungs",
    "Feuerwehr",
    "Grenz",
    "Zoll",
    "Steuer",
    "Haushalts",
    "Renten",
    "Energie",
    "Gas",
    "Öl",
    "Kohle",
    "Stahl",
    "Chemie",
    "Textil",
    "Möbel",
    "Lebensmittel",
    "Getreide",
    "Milch",
    "Fleisch",
    "Wein",
    "Wald",
    "Forst",
    "Fischerei",
    "Tier",
    "Pflanzen",
    "Saatgut",
    "Forschungs",
    "Technologie",
    "Daten",
    "Netz",
    "Rundfunk",
    "Zeitungs",
    "Buch",
    "Theater",
    "Musik",
    "Film",
    "Museums",
    "Kirchen",
    "Vereins",
    "Sport",
    "Fußball",
    "Ruder",
    "Segel",
    "Luftfahrt",
    "Raumfahrt",
    "Auto",
    "Fahrrad",
    "Straßen",
];

/// Last parts of compounds, with their article.
const HEADS: [(&str, &str); 64] = [
    ("die", "behörde"),
    ("das", "amt"),
    ("der", "verband"),
    ("die", "gewerkschaft"),
    ("die", "kommission"),
    ("der", "ausschuss"),
    ("das", "gesetz"),
    ("die", "reform"),
    ("der", "vertrag"),
    ("die", "steuer"),
    ("der", "plan"),
    ("das", "projekt"),
    ("die", "anlage"),
    ("das", "werk"),
    ("die", "halle"),
    ("das", "lager"),
    ("der", "betrieb"),
    ("das", "unternehmen"),
    ("der", "konzern"),
    ("die", "bank"),
    ("der", "fonds"),
    ("die", "versicherung"),
    ("der", "preis"),
    ("die", "gebühr"),
    ("die", "prüfung"),
    ("die", "kontrolle"),
    ("die", "untersuchung"),
    ("der", "bericht"),
    ("das", "gutachten"),
    ("die", "studie"),
    ("die", "statistik"),
    ("die", "klage"),
    ("das", "verfahren"),
    ("der", "prozess"),
    ("das", "urteil"),
    ("die", "strafe"),
    ("der", "streik"),
    ("der", "protest"),
    ("die", "versammlung"),
    ("der", "kongress"),
    ("die", "messe"),
    ("die", "ausstellung"),
    ("der", "einsatz"),
    ("die", "übung"),
    ("die", "leitstelle"),
    ("der", "unfall"),
    ("der", "brand"),
    ("der", "schaden"),
    ("die", "sperrung"),
    ("die", "brücke"),
    ("der", "tunnel"),
    ("die", "leitung"),
    ("das", "netz"),
    ("die", "station"),
    ("der", "turm"),
    ("das", "zentrum"),
    ("die", "schule"),
    ("die", "klinik"),
    ("das", "heim"),
    ("der", "park"),
    ("die", "sammlung"),
    ("der", "wettbewerb"),
    ("die", "meisterschaft"),
    ("das", "turnier"),
];

/// What happens: singular verbs.
const VERBS: [&str; 72] = [
    "überraschte",
    "verzögerte",
    "gefährdete",
    "beendete",
    "erweiterte",
    "begrenzte",
    "ersetzte",
    "verhinderte",
    "beschleunigte",
    "verteuerte",
    "entlastete",
    "belastete",
    "veränderte",
    "betraf",
    "erreichte",
    "verfehlte",
    "übertraf",
    "ergänzte",
    "widerlegte",
    "bestätigte",
    "enthüllte",
    "verschwieg",
    "beschädigte",
    "zerstörte",
    "rettete",
    "schützte",
    "öffnete",
    "schloss",
    "verkaufte",
    "kaufte",
    "mietete",
    "baute",
    "sanierte",
    "räumte",
    "besetzte",
    "verließ",
    "gründete",
    "leitete",
    "prüfte",
    "kritisierte",
    "lobte",
    "unterstützte",
    "bekämpfte",
    "verbot",
    "erlaubte",
    "genehmigte",
    "stoppte",
    "startete",
    "verlor",
    "gewann",
    "fand",
    "suchte",
    "verteilte",
    "sammelte",
    "lieferte",
    "lagerte",
    "entsorgte",
    "reinigte",
    "vergiftete",
    "verschmutzte",
    "heizte",
    "kühlte",
    "steuerte",
    "lenkte",
    "überwachte",
    "meldete",
    "zählte",
    "schätzte",
    "verdoppelte",
    "halbierte",
    "erhöhte",
    "senkte",
];

/// How something is.
const ADJECTIVES: [&str; 48] = [
    "alte",
    "neue",
    "umstrittene",
    "geplante",
    "gesperrte",
    "veraltete",
    "moderne",
    "private",
    "öffentliche",
    "geheime",
    "ungewöhnliche",
    "teure",
    "günstige",
    "beschädigte",
    "leere",
    "überfüllte",
    "verspätete",
    "vorläufige",
    "endgültige",
    "regionale",
    "nationale",
    "fremde",
    "kleine",
    "riesige",
    "schwere",
    "leichte",
    "lange",
    "kurze",
    "nächtliche",
    "tägliche",
    "jährliche",
    "seltene",
    "häufige",
    "gefährliche",
    "sichere",
    "giftige",
    "saubere",
    "trockene",
    "feuchte",
    "heiße",
    "kalte",
    "stille",
    "laute",
    "offene",
    "versteckte",
    "bekannte",
    "unbekannte",
    "beliebte",
];

/// Syllables of names.
const SYLLABLES: [&str; 40] = [
    "bal", "ber", "bru", "cor", "dam", "del", "dor", "eck", "fal", "fen", "gar", "gil", "hal",
    "hum", "jar", "kel", "kor", "lan", "lor", "mar", "mil", "mor", "nar", "nel", "ost", "pel",
    "quin", "rau", "rin", "sal", "sen", "tal", "tor", "ulm", "var", "vel", "wen", "wis", "zar",
    "zel",
];

const ROLES: [&str; 16] = [
    "Sprecher",
    "Leiterin",
    "Vorsitzender",
    "Direktorin",
    "Minister",
    "Staatsanwältin",
    "Bürgermeister",
    "Landrätin",
    "Trainer",
    "Forscherin",
    "Kommissar",
    "Präsidentin",
    "Anwalt",
    "Geschäftsführerin",
    "Professor",
    "Einsatzleiterin",
];

const WEEKDAYS: [&str; 5] = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"];

/// How many sentences a story has before versions leave some out: about 3 kB.
const SENTENCES: usize = 27;

/// A rule for choosing, the same on every machine: SplitMix64 (Steele, Lea and Flood, 2014), whose
/// neighbouring seeds give unrelated numbers.
struct Choice(u64);

impl Choice {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) as usize % count
    }

    fn of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        let at = self.below(list.len());
        &list[at]
    }

    fn name(&mut self) -> String {
        let syllables = 2 + self.below(2);
        let name: String = (0..syllables).map(|_| *self.of(&SYLLABLES)).collect();
        let mut chars = name.chars();
        chars.next().map_or_else(String::new, |first| {
            first.to_uppercase().chain(chars).collect()
        })
    }
}

/// The words of one story.
struct Stock {
    nouns: Vec<(&'static str, String)>,
    verbs: Vec<String>,
    adjectives: Vec<String>,
    people: Vec<String>,
    places: Vec<String>,
    bodies: Vec<String>,
}

impl Stock {
    fn of(choice: &mut Choice) -> Self {
        // Most of the nouns, verbs and adjectives are no words at all: a language has far more than any stock, and
        // two stories of a day share few of them.
        let noun = |choice: &mut Choice| {
            let (article, head) = *choice.of(&HEADS);
            match choice.below(2) {
                0 => (article, format!("{}{head}", choice.of(&FRONTS))),
                _ => ("die", format!("{}ung", choice.name())),
            }
        };
        let verb = |choice: &mut Choice| match choice.below(2) {
            0 => (*choice.of(&VERBS)).to_owned(),
            _ => format!("{}te", choice.name().to_lowercase()),
        };
        let adjective = |choice: &mut Choice| match choice.below(2) {
            0 => (*choice.of(&ADJECTIVES)).to_owned(),
            _ => format!("{}ige", choice.name().to_lowercase()),
        };
        let nouns = (0..22).map(|_| noun(choice)).collect();
        let verbs = (0..18).map(|_| verb(choice)).collect();
        let adjectives = (0..10).map(|_| adjective(choice)).collect();
        let people = (0..4).map(|_| format!("{} {}", choice.name(), choice.name()));
        let people = people.collect();
        let places = (0..3).map(|_| format!("{}stedt", choice.name())).collect();
        let bodies = (0..2)
            .map(|_| format!("{}-Institut", choice.name()))
            .collect();
        Self {
            nouns,
            verbs,
            adjectives,
            people,
            places,
            bodies,
        }
    }

    /// One sentence, by one of eight patterns.
    fn sentence(&self, choice: &mut Choice) -> String {
        let (one, noun) = choice.of(&self.nouns);
        let (other, object) = choice.of(&self.nouns);
        let (verb, next) = (choice.of(&self.verbs), choice.of(&self.verbs));
        let (adjective, further) = (choice.of(&self.adjectives), choice.of(&self.adjectives));
        let (person, place) = (choice.of(&self.people), choice.of(&self.places));
        let (body, role) = (choice.of(&self.bodies), choice.of(&ROLES));
        let day = choice.of(&WEEKDAYS);
        let number = 20 + choice.below(4_000);
        let one_capital = match *one {
            "der" => "Der",
            "das" => "Das",
            _ => "Die",
        };
        match choice.below(8) {
            0 => format!(
                "{one_capital} {adjective} {noun} in {place} {verb} am {day} {other} {further} {object}."
            ),
            1 => format!(
                "{one} {noun} {verb} {other} {object} und {next} {number} Menschen in {place}, sagte {role} {person} vom {body}."
            ),
            2 => format!(
                "„{one_capital} {noun} {verb} {other} {adjective} {object}“, sagte {person} am {day}."
            ),
            3 => format!(
                "Nach Angaben von {person} {verb} {one} {adjective} {noun} in {place}, obwohl {other} {object} {next}."
            ),
            4 => format!(
                "In {place} {verb} {one} {noun} zuvor {other} {object}, teilte das {body} mit."
            ),
            5 => format!(
                "Seit {day} {verb} {one} {noun} {number} Menschen und {other} {further} {object}."
            ),
            6 => format!(
                "{role} {person} wies zurück, dass {one} {adjective} {noun} {other} {object} {verb}."
            ),
            _ => format!(
                "{one_capital} {noun} {verb} nach Berichten aus {place} {other} {object}, bevor {one} {further} {noun} {next}."
            ),
        }
    }
}

/// A version of a story: leaves out one sentence in six, rewords one in five, puts other words into
/// one in four and swaps some neighbours.
fn version(story: u64, number: u64) -> Article {
    let mut choice = Choice(story << 32);
    let stock = Stock::of(&mut choice);
    let told: Vec<String> = (0..SENTENCES)
        .map(|_| stock.sentence(&mut choice))
        .collect();
    let mut choice = Choice(story << 32 | number << 16 | 1 << 15);
    let mut sentences: Vec<String> = Vec::new();
    for sentence in told {
        match choice.below(60) {
            0..10 => {}
            10..22 => sentences.push(stock.sentence(&mut choice)),
            22..37 => {
                let mut words: Vec<&str> = sentence.split(' ').collect();
                let at = choice.below(words.len());
                words[at] = choice.of(&stock.adjectives).as_str();
                sentences.push(words.join(" "));
            }
            _ => sentences.push(sentence),
        }
    }
    for at in 1..sentences.len() {
        if choice.below(8) == 0 {
            sentences.swap(at - 1, at);
        }
    }
    let headline = format!("{} in {}", stock.nouns[0].1, stock.places[0]);
    let paragraphs: Vec<String> = sentences.chunks(3).map(|three| three.join(" ")).collect();
    let blocks = paragraphs
        .iter()
        .map(|text| (BlockKind::Paragraph, 0, text.as_str()));
    let headline = [(BlockKind::Headline, 0, headline.as_str())];
    let meta = Metadata {
        language: Language::German,
        ..Metadata::default()
    };
    Article::from_blocks(headline.into_iter().chain(blocks), meta)
}

/// Articles with their ids.
pub type Numbered = Vec<(ArticleId, Arc<Article>)>;

/// `count` articles of many stories, two or three versions of each, with the place of the story.
pub fn mixed(count: usize) -> (Numbered, Vec<usize>) {
    let groups = (0..).flat_map(|story: usize| (0..2 + story % 2).map(move |own| (story, own)));
    let (articles, stories) = groups
        .take(count)
        .map(|(story, own)| (Arc::new(version(story as u64 + 1, own as u64)), story))
        .unzip::<_, _, Vec<_>, Vec<_>>();
    ((1..).map(ArticleId).zip(articles).collect(), stories)
}

/// `count` versions of one story.
pub fn one_story(count: usize) -> Numbered {
    let versions = (0..count as u64).map(|number| Arc::new(version(1, number)));
    (1..).map(ArticleId).zip(versions).collect()
}

/// `count` articles with one text.
pub fn copies(count: usize) -> Numbered {
    let article = version(1, 0);
    let file = |number| Some(format!("{number}.txt"));
    let copies = (1..=count as u32).map(|number| {
        let mut copy = article.clone();
        copy.file = file(number);
        (ArticleId(number), Arc::new(copy))
    });
    copies.collect()
}
