//! What the program is, its version, and whose fonts and icons it shows.

use egui::Ui;

use super::super::command::DialogRequest;
use super::super::theme::{Face, sizes};
use super::super::{Command, widget};
use super::{Answer, Desk, Framing, Outbox, Scene, ask};

/// What Stemma is made with: name, licence (SPDX), the key of what it is.
const THANKS: [(&str, &str, &str); 4] = [
    ("Libertinus Serif", "OFL-1.1", "about-reading-face"),
    ("Noto Sans", "OFL-1.1", "about-interface-face"),
    ("Lucide", "ISC", "about-icons"),
    ("egui", "MIT OR Apache-2.0", "about-window"),
];

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let framing = Framing::telling("about-title");
    let answer = ask(ui, scene, desk, &framing, |ui, _| {
        ui.label(egui::RichText::new("Stemma").font(Face::SerifBold.at(sizes::TITLE)));
        let version = [("version", env!("CARGO_PKG_VERSION").into())];
        ui.label(scene.texts.with("about-version", &version));
        ui.add_space(6.0);
        ui.label(scene.texts.get("start-purpose"));
        ui.add_space(6.0);
        ui.label(scene.texts.get("about-private"));
        ui.add_space(10.0);
        ui.label(widget::bold(scene.texts.get("about-licences")));
        let own = [("licence", env!("CARGO_PKG_LICENSE").into())];
        ui.label(scene.texts.with("about-own-licence", &own));
        egui::Grid::new("licences")
            .num_columns(3)
            .spacing([18.0, 4.0])
            .show(ui, |ui| {
                for (name, licence, what) in THANKS {
                    ui.label(name);
                    ui.label(widget::hint(scene, scene.texts.get(what)));
                    ui.label(widget::hint(scene, licence));
                    ui.end_row();
                }
            });
        true
    });
    if answer != Answer::Open {
        out.send(Command::Dialog(DialogRequest::Close));
    }
}
