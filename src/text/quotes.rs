//! Telling opening from closing quotation marks.

use super::WordKind;

/// The quotation marks that are open at one place of a block.
///
/// Many marks say by their form alone nothing about what they do: `“` opens in English and closes in
/// German, `»` does either, `"` both. The place decides first (white space before it, a word after
/// it), what is open decides where the place does not.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Quotes {
    double: Option<char>,
    single: Option<char>,
}

/// How a mark stands between its neighbours.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stance {
    Opening,
    Closing,
    Unclear,
}

impl Quotes {
    /// What `mark` does, standing after `before` and before `after`.
    pub fn role(&mut self, mark: char, before: Option<char>, after: Option<char>) -> WordKind {
        let stance = stance(before, after);
        match mark {
            '„' | '\u{201f}' => self.open_double(mark),
            '‚' if after.is_some_and(|c| !c.is_whitespace()) => self.open_single(mark),
            '“' => match (self.double, stance) {
                (Some('„'), _) => self.close_double(),
                (_, Stance::Opening) => self.open_double(mark),
                (_, Stance::Closing) | (Some(_), _) => self.close_double(),
                (None, Stance::Unclear) => self.open_double(mark),
            },
            '”' => match (self.double, stance) {
                (None, Stance::Opening) => self.open_double(mark),
                _ => self.close_double(),
            },
            '"' | '»' | '«' | '＂' => match (stance, self.double) {
                (Stance::Opening, _) | (Stance::Unclear, None) => self.open_double(mark),
                _ => self.close_double(),
            },
            '‹' | '›' => match (stance, self.single) {
                (Stance::Opening, _) | (Stance::Unclear, None) => self.open_single(mark),
                _ => self.close_single(),
            },
            '‘' => match (self.single, stance) {
                (Some('‚'), _) => self.close_single(),
                (_, Stance::Opening) => self.open_single(mark),
                (Some(_), _) => self.close_single(),
                _ => WordKind::Mark,
            },
            // The apostrophe has the same form, so these close only what is open.
            '\'' | '’' => match (self.single, stance) {
                (None, Stance::Opening) if mark == '\'' && !after.is_some_and(char::is_numeric) => {
                    self.open_single(mark)
                }
                (Some(_), Stance::Closing | Stance::Unclear) => self.close_single(),
                _ => WordKind::Mark,
            },
            _ => WordKind::Mark,
        }
    }

    fn open_double(&mut self, mark: char) -> WordKind {
        self.double = Some(mark);
        WordKind::OpeningQuote
    }

    fn close_double(&mut self) -> WordKind {
        self.double = None;
        // A quotation inside it cannot outlive it.
        self.single = None;
        WordKind::ClosingQuote
    }

    fn open_single(&mut self, mark: char) -> WordKind {
        self.single = Some(mark);
        WordKind::OpeningQuote
    }

    fn close_single(&mut self) -> WordKind {
        self.single = None;
        WordKind::ClosingQuote
    }
}

/// Whether `c` is a quotation mark of any form.
fn is_quote(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '„' | '“' | '”' | '‚' | '‘' | '’' | '»' | '«' | '›' | '‹' | '\u{201f}' | '＂'
    )
}

fn stance(before: Option<char>, after: Option<char>) -> Stance {
    let free_before = before.is_none_or(|c| {
        c.is_whitespace()
            || matches!(c, '(' | '[' | '{' | '–' | '—' | '-' | '/' | ':')
            || is_quote(c)
    });
    let free_after = after.is_none_or(|c| {
        c.is_whitespace()
            || matches!(
                c,
                ')' | ']' | '}' | '–' | '—' | '-' | '/' | ',' | '.' | ';' | ':' | '!' | '?' | '…'
            )
            || is_quote(c)
    });
    match (free_before, free_after) {
        (true, false) => Stance::Opening,
        (false, true) => Stance::Closing,
        _ => Stance::Unclear,
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::scan;
    use super::*;

    /// Writes what every quotation mark of `text` does: `<` opens, `>` closes, `'` is none.
    fn check(text: &str, expected: &str) {
        let roles: String = scan(text, 0)
            .iter()
            .filter(|token| token.text.chars().all(is_quote))
            .map(|token| match token.kind {
                WordKind::OpeningQuote => '<',
                WordKind::ClosingQuote => '>',
                _ => '\'',
            })
            .collect();
        assert_eq!(roles, expected, "{text:?}");
    }

    #[test]
    fn forms_and_places() {
        check("„Ja“, sagte er.", "<>");
        check("Er sagte: „Ja.“", "<>");
        check("“Yes,” he said. “No.”", "<><>");
        check("\"Ja\", sagte er. \"Nein.\"", "<><>");
        check("(\"Ja\")", "<>");
        check("Das \"würde\" er", "<>");
        check("»Ja«, sagte er, »nein«.", "<><>");
        check("«Ja», sagte er, «nein».", "<><>");
        check("« Oui », dit-il.", "<>");
        check("„Er sagte ‚nein‘ dazu“", "<<>>");
        check("“He said ‘no’ to it”", "<<>>");
        check("\"He said 'no' to it\"", "<<>>");
        check("›Ja‹ und ‹nein›", "<><>");
        check("the workers' union", "'");
        check("the workers’ union", "'");
        check("the party's 'big' day", "<>");
        check("in the '90s", "'");
        check("„Offen ohne Ende. Und „neu“", "<<>");
        check("”Ja”, sa han", "<>");
        check("sagte:\"Ja\"", "<>");
        check("ein \" allein", "<");
        check("“Nie und nimmer”–", "<>");
    }
}
