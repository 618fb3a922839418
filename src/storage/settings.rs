//! What the program remembers between two starts, besides projects.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// The language of the interface.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum LanguageChoice {
    /// As the system has it.
    #[default]
    System,
    /// German.
    German,
    /// English.
    English,
}

/// Light or dark.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum ThemeChoice {
    /// As the system has it.
    #[default]
    System,
    /// Dark text on light ground.
    Light,
    /// Light text on dark ground.
    Dark,
}

/// What the program remembers between two starts.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language of the interface.
    pub language: LanguageChoice,
    /// Light or dark.
    pub theme: ThemeChoice,
    /// The size of all text; 1 is the usual one.
    pub text_scale: f32,
    /// Who rates; stands beside each assessment.
    pub reviewer: String,
    /// Projects opened or saved lately, latest first, at most ten.
    pub recent: Vec<PathBuf>,
    /// The size of the window in points when it was last closed.
    pub window: Option<(f32, f32)>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: LanguageChoice::default(),
            theme: ThemeChoice::default(),
            text_scale: 1.0,
            reviewer: String::new(),
            recent: Vec::new(),
            window: None,
        }
    }
}
