//! Writes the generated files, or says which of them are stale.

mod rule_list;
mod types;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Write, or only compare.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Write what differs.
    Write,
    /// Fail when something differs.
    Check,
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Writes or checks everything that is generated.
pub(crate) fn run(mode: Mode) -> Result<(), String> {
    let root = root();
    let mut stale = Vec::new();
    // The list of rules first: the crate does not compile without it.
    for (path, text) in rule_list::files(&root.join("kpss-core/src/rules"))? {
        put(&path, &text, mode, &mut stale)?;
    }
    let published = published(&root)?;
    for (path, text) in types::files(&published)?.iter().chain(&published) {
        put(&root.join(path), text, mode, &mut stale)?;
    }
    if stale.is_empty() {
        return Ok(());
    }
    Err(format!("stale, run `cargo xtask gen`: {}", stale.join(", ")))
}

/// What the core publishes: schemas, code lists, the rule list, the rule book.
fn published(root: &Path) -> Result<Vec<(PathBuf, String)>, String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo)
        .args(["run", "--quiet", "-p", "kpss-core", "--features", "schema", "--example", "publish"])
        .current_dir(root)
        .output()
        .map_err(|error| format!("cargo does not start: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let text = String::from_utf8(output.stdout).map_err(|error| error.to_string())?;
    // Each file begins with a line of its own: a form feed and the path.
    let files = text.split('\u{c}').skip(1).filter_map(|part| part.split_once('\n'));
    Ok(files.map(|(path, body)| (PathBuf::from(path), body.to_owned())).collect())
}

fn put(path: &Path, text: &str, mode: Mode, stale: &mut Vec<String>) -> Result<(), String> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    if mode == Mode::Check {
        stale.push(path.display().to_string());
        return Ok(());
    }
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| format!("{}: {error}", path.display()))
}
