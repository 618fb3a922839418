//! What the program says to people, in German and English.
//!
//! The texts of the window and of reports live in `assets/locales/{de,en}.ftl` (Fluent). A key that is missing shows as itself; a
//! test makes sure that none is.

mod descriptions;
pub mod names;
pub mod source_names;

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// The languages of the interface.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tongue {
    /// German.
    German,
    /// English.
    English,
}

impl Tongue {
    /// Both.
    pub const ALL: [Self; 2] = [Self::German, Self::English];

    /// The one for a system that speaks `locale` ("de_AT.UTF-8"): German for any German, English
    /// otherwise.
    pub fn of_locale(locale: Option<&str>) -> Self {
        match locale {
            Some(locale) if locale.starts_with("de") => Self::German,
            _ => Self::English,
        }
    }

    /// The tag of BCP 47: `de` or `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::German => "de",
            Self::English => "en",
        }
    }

    /// The Fluent source of its texts.
    pub fn source(self) -> &'static str {
        match self {
            Self::German => include_str!("../../assets/locales/de.ftl"),
            Self::English => include_str!("../../assets/locales/en.ftl"),
        }
    }
}

/// The texts of one language.
pub struct Texts {
    tongue: Tongue,
    bundle: FluentBundle<FluentResource>,
    /// What sources are called, by canonical name: asked for in every frame, and made of several texts.
    sources: Mutex<BTreeMap<String, String>>,
}

impl Texts {
    /// Loads the texts of `tongue`.
    pub fn new(tongue: Tongue) -> Self {
        let id: LanguageIdentifier = tongue.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // The isolation marks that Fluent puts around values are for mixed directions; here they
        // would show as boxes.
        bundle.set_use_isolating(false);
        let (resource, errors) = match FluentResource::try_new(tongue.source().to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            log::error!("interface texts: {error}");
        }
        if let Err(errors) = bundle.add_resource(resource) {
            for error in errors {
                log::error!("interface texts: {error}");
            }
        }
        Self {
            tongue,
            bundle,
            sources: Mutex::default(),
        }
    }

    /// The language.
    pub fn tongue(&self) -> Tongue {
        self.tongue
    }

    /// The text named `key`: `stem` for a message's value, `stem.name` for one of its attributes.
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The text named `key` with values put in: `texts.with("claims-count", &[("count", 3.into())])`.
    pub fn with(&self, key: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        let (stem, attribute) = match key.split_once('.') {
            Some((stem, attribute)) => (stem, Some(attribute)),
            None => (key, None),
        };
        let pattern = self
            .bundle
            .get_message(stem)
            .and_then(|message| match attribute {
                Some(name) => message.get_attribute(name).map(|found| found.value()),
                None => message.value(),
            });
        let Some(pattern) = pattern else {
            return key.to_owned();
        };
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set((*name).to_owned(), value.clone());
        }
        let mut errors = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned()
    }

    /// What is remembered for the source with this canonical name, made anew where nothing is.
    fn source(&self, name: &str, make: impl FnOnce() -> String) -> String {
        /// More than any project has; those of projects that were closed are forgotten then.
        const MOST: usize = 10_000;
        let lock = || self.sources.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(name) {
            return known.clone();
        }
        let made = make();
        let mut known = lock();
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(name.to_owned(), made.clone());
        made
    }

    /// A day as the language writes it: "18.10.2024", "18 Oct 2024".
    pub fn date(&self, date: jiff::civil::Date) -> String {
        self.with(
            "compare-date",
            &[
                ("day", i64::from(date.day()).into()),
                ("month", i64::from(date.month()).into()),
                ("year", date.year().to_string().into()),
            ],
        )
    }

    /// A day with a time of day: "18.10.2024, 14:05 Uhr", "18 Oct 2024, 14:05".
    pub fn moment(&self, moment: jiff::civil::DateTime) -> String {
        let time = moment.strftime("%H:%M").to_string();
        let time = self.with("compare-time", &[("time", time.into())]);
        format!("{}, {time}", self.date(moment.date()))
    }

    /// A moment that was written as "2024-10-18 14:05", in the words of the language; anything else as
    /// it is.
    pub fn moment_of(&self, written: &str) -> String {
        jiff::civil::DateTime::strptime("%Y-%m-%d %H:%M", written)
            .map_or_else(|_| written.to_owned(), |moment| self.moment(moment))
    }

    /// Whether there is a text named `key`.
    pub fn has(&self, key: &str) -> bool {
        self.get(key) != key
    }

    /// A whole number with the thousands separator of the language: "12.000", "12,000".
    pub fn number(&self, number: usize) -> String {
        let digits = number.to_string();
        let separator = match self.tongue {
            Tongue::German => '.',
            Tongue::English => ',',
        };
        let mut out = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                out.push(separator);
            }
            out.push(digit);
        }
        out
    }
}
