//! Any bytes as a project file: an error, or a project that is saved and opened as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stemma_fuzz::comparison::Findings;
use stemma_fuzz::review::Picture;
use stemma_fuzz::storage::{parse_project, render_project};

fuzz_target!(|text: &str| {
    if let Ok(project) = parse_project(text) {
        let _ = Picture::build(&project, &Findings::default());
        let saved = render_project(&project);
        let opened = parse_project(&saved).expect("what was saved opens");
        assert!(opened == project, "saved and opened it is another project");
        assert_eq!(render_project(&opened), saved);
    }
});
