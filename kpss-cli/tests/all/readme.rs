//! What the README shows is what the command prints.

use std::fs;

use crate::common::root;

/// The lines of the README's output, and the golden file in which each must stand.
fn check(readme: &str, golden: &str) {
    let plain = |path: &str| fs::read_to_string(root().join(path)).unwrap().replace('\u{a0}', " ");
    let (readme, golden) = (plain(readme), plain(golden));
    let (_, rest) = readme.split_once("$ kpss validate").unwrap();
    let (block, _) = rest.split_once("```").unwrap();
    let lines: Vec<&str> = block.lines().skip(1).filter(|line| *line != "…").collect();
    assert!(lines.len() > 8);
    for line in lines {
        assert!(golden.lines().any(|printed| printed == line), "not printed: {line}");
    }
}

#[test]
fn the_readme_shows_real_output() {
    check("README.md", "tests/golden/benesov.en.txt");
    check("README.cs.md", "tests/golden/benesov.cs.txt");
}
