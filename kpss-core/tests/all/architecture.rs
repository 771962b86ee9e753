//! The rooms of the house import one another in one direction only.
//!
//! How imports are read: comments and the test modules of a file are left out; every `crate::name`
//! and every first name inside `crate::{…}` is an arrow from the room of the file (the first folder
//! or file below `src`) to the room of that name. A name of the crate's root that is no room
//! (`crate::Lang`) and a `super` that leaves the room would hide an arrow, so neither is allowed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The rooms, from the ground up: each may import those before it.
const ROOMS: [&str; 22] = [
    "lists",
    "lang",
    "json",
    "model",
    "codes",
    "wording",
    "read",
    "documents",
    "rule",
    "report",
    "rules",
    "profile",
    "engine",
    "repair",
    "query",
    "render",
    "view",
    "editor",
    "book",
    "schema",
    "ffi",
    "lib",
];

/// From room to room, with the files that hold the import.
type Arrows = BTreeMap<(String, String), BTreeSet<String>>;

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Whether the folder's own file says that a file holds tests only.
fn is_test(path: &Path) -> bool {
    let stem = path.file_stem().unwrap().to_str().unwrap();
    let folder = path.parent().unwrap();
    [folder.join("mod.rs"), folder.with_extension("rs")].iter().any(|parent| {
        let text = fs::read_to_string(parent).unwrap_or_default();
        let mut lines = text.lines().zip(text.lines().skip(1));
        lines.any(|(above, line)| {
            above.starts_with("#[cfg(") && above.contains("test") && line == format!("mod {stem};")
        })
    })
}

/// The code of a file without comments and without its tests.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let lines = code.lines().map(|line| line.split("//").next().unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}

/// The first names of all paths that begin at the root of the crate.
fn names_from_root(code: &str) -> BTreeSet<String> {
    let word = |text: &str| -> String {
        text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
    };
    let mut names = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let (before, rest) = code.split_at(at);
        let before = before.chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let rest = rest.trim_start_matches("crate::");
        let Some(group) = rest.strip_prefix('{') else {
            names.insert(word(rest));
            continue;
        };
        let (mut depth, mut first) = (0, true);
        for (index, c) in group.char_indices() {
            if first && !c.is_whitespace() {
                names.insert(word(group.split_at(index).1));
                first = false;
            }
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => first = true,
                _ => {}
            }
        }
    }
    names.remove("");
    names
}

fn room_of(path: &Path, src: &Path) -> String {
    let first = path.strip_prefix(src).unwrap().iter().next().unwrap();
    first.to_str().unwrap().trim_end_matches(".rs").to_owned()
}

fn arrows() -> Arrows {
    let src = root().join("kpss-core/src");
    let mut arrows = Arrows::new();
    for path in sources(&src).into_iter().filter(|path| !is_test(path)) {
        let (room, shown) = (room_of(&path, &src), path.strip_prefix(&src).unwrap().display());
        let code = code(&path);
        // A file `a/b/c.rs` has two folders above it in its room at most two `super` away.
        let depth = path.strip_prefix(&src).unwrap().iter().count();
        let out =
            vec!["super"; if path.ends_with("mod.rs") { depth - 1 } else { depth }].join("::");
        assert!(depth == 1 || !code.contains(&out), "{shown} leaves its room by `super`");
        for name in names_from_root(&code) {
            assert!(ROOMS.contains(&name.as_str()), "{shown} imports crate::{name}: name its room");
            if name != room {
                let files = arrows.entry((room.clone(), name)).or_default();
                files.insert(shown.to_string());
            }
        }
    }
    arrows
}

fn floor(room: &str) -> Option<usize> {
    ROOMS.iter().position(|known| *known == room)
}

#[test]
fn no_arrow_runs_back_up() {
    for ((from, to), files) in arrows() {
        assert!(floor(&from).is_some(), "the room {from} has no place in the house");
        assert!(floor(&to) < floor(&from), "{from} imports {to}, which stands above it: {files:?}");
    }
}

/// Whether arrows lead from one room to another.
fn reaches(from: &str, to: &str, arrows: &Arrows) -> bool {
    arrows.keys().any(|(a, b)| a == from && (b == to || reaches(b, to, arrows)))
}

/// The arrows that no longer way replaces: `a → c` goes where there are `a → b` and `b → c`.
fn drawn(arrows: &Arrows) -> String {
    let direct = |from: &str| -> Vec<&str> {
        arrows.keys().filter(|(a, _)| a == from).map(|(_, b)| b.as_str()).collect()
    };
    let mut lines = Vec::new();
    for room in ROOMS.iter().rev() {
        for to in direct(room) {
            if !direct(room).iter().any(|way| *way != to && reaches(way, to, arrows)) {
                lines.push(format!("    {room} --> {to}"));
            }
        }
    }
    lines.join("\n")
}

#[test]
fn the_picture_in_the_design_is_true() {
    let design = fs::read_to_string(root().join("DESIGN.md")).unwrap();
    let mut arrows = arrows();
    arrows.retain(|(from, to), _| floor(to) < floor(from));
    let picture = drawn(&arrows);
    assert!(design.contains(&picture), "draw this in DESIGN.md:\n{picture}");
}

/// In the command line, no file imports another one that leads back to it.
#[test]
fn the_command_line_has_no_circle() {
    let src = root().join("kpss-cli/src");
    let mut arrows = Arrows::new();
    for path in sources(&src) {
        let name = room_of(&path, &src);
        for to in names_from_root(&code(&path)) {
            if to != name && src.join(format!("{to}.rs")).exists() {
                arrows.entry((name.clone(), to)).or_default();
            }
        }
    }
    let mut left: BTreeSet<String> = arrows.keys().map(|(from, _)| from.clone()).collect();
    // Who imports nothing that is left is taken away, until nobody is.
    loop {
        let open =
            |name: &String| !arrows.keys().any(|(from, to)| from == name && left.contains(to));
        let free: Vec<String> = left.iter().filter(|name| open(name)).cloned().collect();
        if free.is_empty() {
            break;
        }
        left.retain(|name| !free.contains(name));
    }
    assert!(left.is_empty(), "a circle of files: {left:?}");
}

#[test]
fn imports_are_read_from_paths_and_groups() {
    let code = "use crate::model::{Plan, visit::Leaf};\nuse crate::{\n    json,\n    rule::{self, meta},\n};
        fn a() -> crate::lang::Lang {}\nkpss_crate::no";
    let found: Vec<String> = names_from_root(code).into_iter().collect();
    assert_eq!(found, ["json", "lang", "model", "rule"]);
}
