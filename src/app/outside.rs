//! Files that another program shows.

use std::path::Path;

use url::Url;

/// The address under which a browser finds the file at `path`; none where the path has no absolute form.
pub(super) fn address(path: &Path) -> Option<String> {
    let path = std::path::absolute(path).ok()?;
    Url::from_file_path(path).ok().map(String::from)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn every_name_of_a_file_has_an_address() {
        let check = |path: &str, expected: &str| {
            assert_eq!(address(Path::new(path)).as_deref(), Some(expected));
        };
        check("/tmp/Bericht.html", "file:///tmp/Bericht.html");
        check(
            "/a b/Über #1?.html",
            "file:///a%20b/%C3%9Cber%20%231%3F.html",
        );
        check("/100 %/x&y.html", "file:///100%20%25/x&y.html");
    }
}
