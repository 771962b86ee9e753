//! Addresses of files, as editors write them.

use std::path::{Path, PathBuf};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What stands in an address as it is.
const PLAIN: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The file at an address; nothing where it is none of this computer.
pub(super) fn path_of(uri: &str) -> Option<PathBuf> {
    let rest = uri.strip_prefix("file://")?;
    let path = rest.strip_prefix("localhost").unwrap_or(rest);
    let path = percent_decode_str(path).decode_utf8().ok()?;
    if !path.starts_with('/') {
        return None;
    }
    // `/c:/plan.json` of Windows.
    let drive = path.get(1..).filter(|rest| rest.get(1..2) == Some(":"));
    Some(PathBuf::from(drive.filter(|_| cfg!(windows)).unwrap_or(&path)))
}

/// The address of a file.
pub(super) fn uri_of(path: &Path) -> String {
    let path = path.to_string_lossy().replace('\\', "/");
    let slash = if path.starts_with('/') { "" } else { "/" };
    format!("file://{slash}{}", utf8_percent_encode(&path, PLAIN))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_comes_back_from_its_address() {
        let path = Path::new("/plány obce/50 %/plan#1?.json");
        let uri = "file:///pl%C3%A1ny%20obce/50%20%25/plan%231%3F.json";
        assert_eq!(uri_of(path), uri);
        assert_eq!(path_of(uri).as_deref(), Some(path));
        assert_eq!(path_of("file://localhost/a.json").as_deref(), Some(Path::new("/a.json")));
    }

    #[test]
    fn what_is_no_file_of_this_computer_has_no_path() {
        for uri in ["untitled:Untitled-1", "file://server/a.json", "", "file://", "file:///%FF"] {
            assert_eq!(path_of(uri), None, "{uri}");
        }
    }
}
