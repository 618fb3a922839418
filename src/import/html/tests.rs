use super::pasted;

/// The pieces of what was pasted, one a line.
fn pieces(html: &str) -> Vec<String> {
    let draft = pasted(html).expect("it is no deeper than an article");
    draft.pieces.into_iter().map(|piece| piece.text).collect()
}

const TITLE: &str = "Fähre liegt fest";
const FIRST: &str = "Musterhafen (ndp) - Die Fähre „Ida“ ist am Freitagabend vor der Mole auf Grund gelaufen und liegt dort fest.";
const SECOND: &str = "Die 85 Menschen an Bord seien wohlauf, sagte eine Sprecherin der Reederei.";

/// The same report as an editor shows it: wrapped at a column, with empty lines between paragraphs.
const LINES: [&str; 6] = [
    "Fähre liegt fest",
    "",
    "Musterhafen (ndp) - Die Fähre „Ida“ ist am Freitagabend vor der Mole",
    "auf Grund gelaufen und liegt dort fest.",
    "",
    "Die 85 Menschen an Bord seien wohlauf, sagte eine Sprecherin der Reederei.",
];

#[test]
fn lines_of_a_code_editor_are_joined_where_they_go_on() {
    // Visual Studio Code and its kin: a block for each line, a break for an empty one.
    let styled = "color:#1f1f1f;background-color:#fff;font-family:'Droid Sans Mono',monospace;\
                  font-size:14px;line-height:19px;white-space:pre;";
    let span = |line: &str| format!("<span style=\"color:#1f1f1f;\">{line}</span>");
    let blocks = |empty: &str| -> String {
        LINES
            .iter()
            .map(|line| match *line {
                "" => empty.to_owned(),
                line => format!("<div>{}</div>", span(line)),
            })
            .collect()
    };
    for empty in ["<br>", "<div><br></div>", "<div>\n</div>"] {
        let lines = blocks(empty);
        let html = format!("<meta charset='utf-8'><div style=\"{styled}\">{lines}</div>");
        assert_eq!(pieces(&html), [TITLE, FIRST, SECOND], "{empty:?}");
        // A browser gives every line the style of the whole.
        let html = html.replace("<div>", &format!("<div style=\"{styled}\">"));
        assert_eq!(pieces(&html), [TITLE, FIRST, SECOND], "{empty:?}, styled");
    }
    // JetBrains: one element that keeps its lines, with breaks.
    let html = format!(
        "<html><head></head><body><pre>{}</pre></body></html>",
        LINES.map(span).join("<br>")
    );
    assert_eq!(pieces(&html), [TITLE, FIRST, SECOND]);
    // Kate: the same with line ends.
    let html = format!(
        "<pre style='color:#000'>{}\n</pre>",
        LINES.map(span).join("\n")
    );
    assert_eq!(pieces(&html), [TITLE, FIRST, SECOND]);
}

#[test]
fn paragraphs_of_an_editor_that_does_not_wrap_stay_apart() {
    let lines: String = [TITLE, FIRST, SECOND]
        .map(|line| format!("<div>{line}</div>"))
        .concat();
    let html = format!("<div style=\"white-space: pre-wrap\">{lines}</div>");
    assert_eq!(pieces(&html), [TITLE, FIRST, SECOND]);
}

#[test]
fn blocks_and_styles_of_other_programs_are_paragraphs_as_before() {
    // A word processor in the browser keeps spaces inside its paragraphs.
    let html = format!(
        "<b style=\"font-weight:normal\"><p dir=\"ltr\"><span style=\"white-space:pre-wrap\">{FIRST}</span></p>\
         <p dir=\"ltr\"><span style=\"white-space:pre-wrap\">{SECOND}</span></p></b>"
    );
    assert_eq!(pieces(&html), [FIRST, SECOND]);
    for style in [
        "white-space: normal",
        "white-space: nowrap",
        "white-space",
        "",
    ] {
        let html = format!("<div style=\"{style}\"><div>{FIRST}</div><div>{SECOND}</div></div>");
        assert_eq!(pieces(&html), [FIRST, SECOND], "{style}");
    }
}
