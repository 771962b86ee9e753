//! Guards what browsers download: a module may grow only together with a line of the change log.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{from_str, to_string_pretty};

use crate::generate::root;
use crate::{check_page, tools, wasm};

/// So much growth, in percent, needs no line: another compiler writes a little more or less.
const TOLERANCE: u64 = 3;

/// The module of the npm package.
pub(crate) const PACKAGE: &str = "npm package";

/// The module of the check page, which reads workbooks, too.
pub(crate) const CHECK_PAGE: &str = "check page";

/// Builds both modules and compares their sizes with those that are recorded, or records them.
pub(crate) fn all(write: bool) -> Result<(), String> {
    wasm::build(wasm::Pages::With)?;
    check_page::build()?;
    let modules = [(PACKAGE, wasm::package()), (CHECK_PAGE, check_page::page())];
    if !write {
        return modules.iter().try_for_each(|(name, folder)| check(name, folder));
    }
    let log = read(&log())?;
    let mut sizes = BTreeMap::new();
    for (name, folder) in &modules {
        let size = as_sent(folder)?;
        explained(name, size, &log)?;
        sizes.insert((*name).to_owned(), size);
    }
    let text = to_string_pretty(&sizes).map_err(|error| error.to_string())?;
    fs::write(file(), text + "\n").map_err(|error| format!("{}: {error}", file().display()))
}

/// Compares the module in a folder with what is recorded of it.
pub(crate) fn check(name: &str, folder: &Path) -> Result<(), String> {
    let sizes: BTreeMap<String, u64> =
        from_str(&read(&file())?).map_err(|error| format!("{}: {error}", file().display()))?;
    let recorded = sizes.get(name).copied().unwrap_or_default();
    let size = as_sent(folder)?;
    println!("Size of the module, {name}: {size} bytes as brotli, recorded {recorded}");
    explained(name, recorded, &read(&log())?)?;
    grown(name, size, recorded)
}

/// Refuses a module that is larger than what is recorded.
fn grown(name: &str, size: u64, recorded: u64) -> Result<(), String> {
    if size <= recorded + recorded * TOLERANCE / 100 {
        return Ok(());
    }
    Err(format!(
        "the module of the {name} takes {size} bytes as brotli and took {recorded}: over {TOLERANCE} % more. If that \
         is meant, say why in CHANGELOG.md, in a line with \"{name}\", \"brotli\" and \"{}\", and run \
         `cargo xtask sizes --write`",
        rounded(size)
    ))
}

/// Refuses a size that no line of the change log names.
fn explained(name: &str, size: u64, log: &str) -> Result<(), String> {
    let size = rounded(size);
    let words = [name, "brotli", &size];
    if log.lines().any(|line| words.iter().all(|word| has(line, word))) {
        return Ok(());
    }
    Err(format!(
        "CHANGELOG.md has no line with \"{name}\", \"brotli\" and \"{size}\", which says why the module has this size"
    ))
}

/// Whether a line holds the words, and not as the end of a longer number.
fn has(line: &str, words: &str) -> bool {
    line.match_indices(words).any(|(at, _)| {
        let before = line.get(..at).and_then(|before| before.chars().next_back());
        !before.is_some_and(char::is_alphanumeric)
    })
}

fn rounded(bytes: u64) -> String {
    format!("{} kB", (bytes + 500) / 1000)
}

/// The bytes of the module in a folder, as servers send it.
fn as_sent(folder: &Path) -> Result<u64, String> {
    let script = wasm::source().join("test/brotli-size.js");
    let module = folder.join("wasm/kpss_bg.wasm");
    let said = tools::output(Command::new("node").arg(script).arg(module))?;
    said.parse().map_err(|_| format!("the size of a module is no number: {said}"))
}

fn file() -> PathBuf {
    root().join("tests/sizes.json")
}

fn log() -> PathBuf {
    root().join("CHANGELOG.md")
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_percent_are_no_growth() {
        assert_eq!(grown(PACKAGE, 103_000, 100_000), Ok(()));
        assert_eq!(grown(PACKAGE, 50_000, 100_000), Ok(()));
        let said = grown(PACKAGE, 103_001, 100_000).unwrap_err();
        assert!(said.contains("\"npm package\", \"brotli\" and \"103 kB\""), "{said}");
    }

    #[test]
    fn a_size_stands_in_one_line_with_its_module() {
        let log = "- Sizes as brotli: npm package 708 kB, check page 1236 kB.\n- 5 kB less.\n";
        assert_eq!(explained(PACKAGE, 708_499, log), Ok(()));
        assert_eq!(explained(CHECK_PAGE, 1_235_500, log), Ok(()));
        assert!(explained(PACKAGE, 708_500, log).is_err());
        assert!(explained(PACKAGE, 5_000, log).is_err());
        // The end of 708.
        assert!(explained(PACKAGE, 8_000, log).is_err());
    }
}
