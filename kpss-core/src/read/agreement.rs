//! The strict typed read and the walk agree on every mutant of every example.

use std::fs;
use std::path::PathBuf;

#[expect(dead_code, reason = "the names of the changes are for other tests")]
#[path = "../../tests/all/common/mutate.rs"]
mod mutate;

use mutate::{Dice, Json, changed};

use crate::json;
use crate::model::Document;
use crate::model::DocumentKind;
use crate::read::walk::walk;
use crate::read::{kept, shape_of};

/// Mutants of all documents together.
const MUTANTS: usize = 215_000;

fn documents() -> Vec<(DocumentKind, Json)> {
    let root = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let seeds =
        fs::read_dir(root.join("examples/seeds")).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = seeds
        .filter(|path| path.is_dir())
        .flat_map(|folder| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()))
        .filter(|path| path.extension().is_some_and(|kind| kind == "json"))
        .chain([root.join("tests/base.json")])
        .collect();
    files.sort();
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path).unwrap();
        let kind = DocumentKind::from_code(&json::peek_kind(&text).unwrap()).unwrap();
        (kind, Json::parse(&text))
    };
    files.iter().map(read).collect()
}

#[test]
fn the_typed_read_and_the_walk_agree_on_every_mutant() {
    let documents = documents();
    let mut dice = Dice(20_261_121);
    let (mut refused, mut compared) = (0, 0);
    for index in 0..MUTANTS {
        let (_, document) = &documents[index % documents.len()];
        let mut text = String::new();
        changed(document, &mut dice).0.write(&mut text);
        let typed = Document::read(&text);
        // A mutant without a known kind is refused before it is walked.
        let Some(kind) = json::peek_kind(&text).as_deref().and_then(DocumentKind::from_code) else {
            assert!(typed.is_err(), "{text}");
            continue;
        };
        let tree = json::parse(&text, 127).unwrap();
        let walked = walk(&tree, shape_of(kind), 10);
        let codes: Vec<_> = walked.faults.list.iter().map(|fault| fault.kind.mistake()).collect();
        assert_eq!(typed.is_ok(), codes.is_empty(), "{codes:?} {:?}\n{text}", typed.err());
        assert!(
            !walked.readable || kept(kind, &tree).is_ok(),
            "what was kept is not readable\n{text}"
        );
        compared += 1;
        refused += usize::from(typed.is_err());
    }
    assert!(compared >= 200_000, "only {compared} compared");
    assert!(
        refused > compared / 3 && refused < compared * 9 / 10,
        "{refused} of {compared} refused"
    );
}
