//! `docs/api.md` names every exported name, and no other.

use std::collections::BTreeSet;

use crate::common::text;

/// The names in `pub use` and `pub mod` lines of a file.
fn exported(file: &str) -> BTreeSet<String> {
    let source = text(&format!("kpss-core/src/{file}"));
    let mut names = BTreeSet::new();
    for statement in source.split("\npub ").skip(1) {
        let statement = statement.split(';').next().unwrap_or_default();
        let words: Vec<&str> = statement.split_whitespace().collect();
        match words.as_slice() {
            ["mod", name] => names.extend([(*name).to_owned()]),
            ["use", path @ ..] => {
                let path = path.concat();
                let list = path.rsplit("::").next().unwrap_or_default();
                let list = list.trim_matches(['{', '}']).split(',');
                names.extend(list.filter(|name| !name.is_empty()).map(str::to_owned));
            }
            _ => {}
        }
    }
    names
}

/// The names in backticks in the first column of the tables below a heading.
fn listed(heading: &str) -> BTreeSet<String> {
    let page = text("docs/api.md");
    let below = page.split_once(&format!("\n## {heading}\n")).unwrap().1;
    let section = below.split("\n## ").next().unwrap();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| `"));
    let column = rows.flat_map(|row| row.split(" | ").next().unwrap().split(", "));
    column.map(|name| name.trim_matches('`').to_owned()).collect()
}

#[test]
fn the_front_page_is_listed() {
    let listed: BTreeSet<_> = &listed("The front page") | &listed("Modules");
    assert_eq!(exported("lib.rs"), listed);
}

#[test]
fn every_public_module_is_listed() {
    for module in ["book", "codes", "editor", "ffi", "profile", "query", "repair", "report", "rule"]
    {
        let exported = exported(&format!("{module}/mod.rs"));
        assert_eq!(exported, listed(&format!("`{module}`")), "{module}");
    }
}
