//! The schemas that are held as texts are those that are published.

use std::fs;
use std::path::Path;

use kpss_io::schemas;

#[test]
fn each_schema_has_the_bytes_that_are_published() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/1.0");
    let mut read = 0;
    for name in schemas::names() {
        let published = fs::read_to_string(folder.join(format!("{name}.schema.json"))).unwrap();
        assert_eq!(schemas::text(name).unwrap(), published, "{name}");
        read += 1;
    }
    let files = |folder: &Path| {
        let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name());
        files.filter(|name| name.to_string_lossy().ends_with(".schema.json")).count()
    };
    // That of maps describes no document and no answer; the command does not print it.
    assert_eq!(read, files(&folder) + files(&folder.join("answers")) - 1);
}

#[test]
fn no_schema_has_an_unknown_name() {
    for name in ["", "plans", "compare", "answers/", "map"] {
        assert_eq!(schemas::text(name), None, "{name}");
    }
}
