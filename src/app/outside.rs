//! Files that another program shows.

use std::path::Path;

/// The address under which a browser finds the file at `path`: as RFC 8089 has it, every byte that is not plain
/// as its number.
///
/// A drive of Windows is the first part of the path: `C:\\Texte\\a.html` is `file:///C:/Texte/a.html`.
pub(super) fn address(path: &Path) -> String {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut path = path.to_string_lossy().into_owned();
    if cfg!(windows) {
        path = path.replace('\\', "/");
    }
    let mut address = "file://".to_owned();
    if !path.starts_with('/') {
        address.push('/');
    }
    for byte in path.bytes() {
        let plain = byte.is_ascii_alphanumeric() || b"/-._~:".contains(&byte);
        if plain {
            address.push(char::from(byte));
        } else {
            address.push_str(&format!("%{byte:02X}"));
        }
    }
    address
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn every_name_of_a_file_has_an_address() {
        let check = |path: &str, expected| assert_eq!(address(Path::new(path)), expected);
        check("/tmp/Bericht.html", "file:///tmp/Bericht.html");
        check(
            "/a b/Über #1?.html",
            "file:///a%20b/%C3%9Cber%20%231%3F.html",
        );
        check("/100 %/x&y.html", "file:///100%20%25/x%26y.html");
    }
}
