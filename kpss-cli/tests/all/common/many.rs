//! Folders of submissions, and the reports made of them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::submissions::Submissions;
use super::{Ran, folder, kpss, root};

pub(crate) fn made() -> Submissions {
    let text = |name: &str| fs::read_to_string(root().join(name)).unwrap();
    Submissions::new(&text("tests/base.json"), &text("kpss-cli/data/municipalities.csv"))
}

pub(crate) fn many(name: &str, number: usize) -> (PathBuf, PathBuf) {
    let folder = folder(name);
    let (input, made) = (folder.join("podání"), made());
    for index in 0..number {
        let own = input.join(format!("Město č. {index}"));
        fs::create_dir_all(&own).unwrap();
        fs::write(own.join("podání.json"), made.make(index).to_string()).unwrap();
    }
    (input, folder.join("zprávy"))
}

pub(crate) fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

pub(crate) fn batch(input: &Path, out: &Path, more: &[&str]) -> Ran {
    kpss(&[&["validate", text(input), "--out", text(out)], more].concat())
}

pub(crate) fn overview(out: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(out.join("index.json")).unwrap()).unwrap()
}

pub(crate) fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(tree(&path));
        } else {
            found.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    found
}

pub(crate) fn same_files(one: &Path, other: &Path) {
    let below = |folder: &Path| -> BTreeMap<PathBuf, Vec<u8>> {
        let name = |path: PathBuf| path.strip_prefix(folder).unwrap().to_path_buf();
        tree(folder).into_iter().map(|(path, bytes)| (name(path), bytes)).collect()
    };
    let (one, other) = (below(one), below(other));
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    for (name, bytes) in &one {
        assert!(*bytes == other[name], "{} differs", name.display());
    }
}

pub(crate) fn mixed(name: &str) -> (PathBuf, PathBuf) {
    let (input, out) = many(name, 4);
    fs::rename(input.join("Město č. 2"), input.join("Město Český Krumlov – plán 2025")).unwrap();
    let of_io = |name: &str, to: &str| {
        fs::copy(root().join("kpss-io/tests/data").join(name), input.join(to)).unwrap();
    };
    of_io("grid/encrypted.xlsx", "heslo.xlsx");
    of_io("clerk/clerk.xlsx", "sešit.xlsx");
    of_io("annotate/plan.docx", "plán.docx");
    let plan = fs::read(root().join("tests/base.json")).unwrap();
    fs::write(input.join("uříznutý.json"), &plan[..3000]).unwrap();
    fs::write(input.join("velký.json"), [plan, vec![b' '; 20_000]].concat()).unwrap();
    fs::write(input.join("poznámky.txt"), "zavolat do Tábora").unwrap();
    fs::create_dir(input.join("prázdná složka")).unwrap();
    (input, out)
}

/// Below the size of one of the files.
pub(crate) const LIMIT: [&str; 2] = ["--max-bytes", "69000"];
