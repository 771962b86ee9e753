//! Guards what is downloaded: a module or the wheel may grow only together with a line of the change log.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{from_str, to_string_pretty};

use crate::generate::root;
use crate::{check_page, python, tools, wasm};

/// So much growth, in percent, needs no line: another compiler writes a little more or less.
const TOLERANCE: u64 = 3;

/// The module of the npm package.
pub(crate) const PACKAGE: &str = "npm package";

/// The module of the check page, which reads workbooks, too.
pub(crate) const CHECK_PAGE: &str = "check page";

/// The wheel of the Python package. Its build takes minutes, so the ordinary tests leave it out.
const WHEEL: &str = "Python wheel";

/// Builds the modules and the wheel and compares their sizes with those that are recorded, or records them.
pub(crate) fn all(write: bool) -> Result<(), String> {
    wasm::build(wasm::Pages::With)?;
    check_page::build()?;
    let wheel = python::wheel()?;
    let all = [(PACKAGE, wasm::package()), (CHECK_PAGE, check_page::page()), (WHEEL, wheel)];
    if !write {
        return all.iter().try_for_each(|(name, folder)| check(name, folder));
    }
    let log = read(&log())?;
    let mut sizes = BTreeMap::new();
    for (name, folder) in &all {
        let size = as_sent(name, folder)?;
        explained(name, size, &log)?;
        sizes.insert((*name).to_owned(), size);
    }
    let text = to_string_pretty(&sizes).map_err(|error| error.to_string())?;
    fs::write(file(), text + "\n").map_err(|error| format!("{}: {error}", file().display()))
}

/// Compares what is in a folder with what is recorded of it.
pub(crate) fn check(name: &str, folder: &Path) -> Result<(), String> {
    let sizes: BTreeMap<String, u64> =
        from_str(&read(&file())?).map_err(|error| format!("{}: {error}", file().display()))?;
    let recorded = sizes.get(name).copied().unwrap_or_default();
    let size = as_sent(name, folder)?;
    println!("Size, {name}: {size} bytes as {}, recorded {recorded}", packed_by(name));
    explained(name, recorded, &read(&log())?)?;
    grown(name, size, recorded)
}

/// How it is packed on its way.
fn packed_by(name: &str) -> &'static str {
    if name == WHEEL { "zip" } else { "brotli" }
}

/// Refuses what is larger than what is recorded.
fn grown(name: &str, size: u64, recorded: u64) -> Result<(), String> {
    if size <= recorded + recorded * TOLERANCE / 100 {
        return Ok(());
    }
    let packed = packed_by(name);
    Err(format!(
        "{name}: {size} bytes as {packed}, and it was {recorded}: over {TOLERANCE} % more. If that is meant, say why \
         in CHANGELOG.md, in a line with \"{name}\", \"{packed}\" and \"{}\", and run `cargo xtask sizes --write`",
        rounded(size)
    ))
}

/// Refuses a size that no line of the change log names.
fn explained(name: &str, size: u64, log: &str) -> Result<(), String> {
    let size = rounded(size);
    let packed = packed_by(name);
    let words = [name, packed, &size];
    if log.lines().any(|line| words.iter().all(|word| has(line, word))) {
        return Ok(());
    }
    Err(format!(
        "CHANGELOG.md has no line with \"{name}\", \"{packed}\" and \"{size}\", which says why it has this size"
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

/// The bytes of what is in a folder, as servers send it.
fn as_sent(name: &str, folder: &Path) -> Result<u64, String> {
    if name == WHEEL {
        return only_file(folder).map_err(|error| format!("{}: {error}", folder.display()));
    }
    let script = wasm::source().join("test/brotli-size.js");
    let module = folder.join("wasm/kpss_bg.wasm");
    let said = tools::output(Command::new("node").arg(script).arg(module))?;
    said.parse().map_err(|_| format!("the size of a module is no number: {said}"))
}

/// The size of the only file in a folder.
fn only_file(folder: &Path) -> io::Result<u64> {
    let mut files = fs::read_dir(folder)?;
    match (files.next().transpose()?, files.next()) {
        (Some(file), None) => Ok(file.metadata()?.len()),
        _ => Err(io::Error::other("one file was expected")),
    }
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

    #[test]
    fn a_wheel_is_packed_by_zip() {
        let log = "- Size as zip: Python wheel 4990 kB.\n- Python wheel, brotli: 5100 kB.\n";
        assert_eq!(explained(WHEEL, 4_990_499, log), Ok(()));
        assert!(explained(WHEEL, 5_100_000, log).is_err());
    }
}
