//! Writes the generated files, or says which of them are stale.

mod reads;
mod rule_list;
mod types;

use std::fs;
use std::path::{Path, PathBuf};

use crate::tools;

/// The licences of the project. A wheel takes them from the folder of its package only, so a copy
/// stands there; the npm package is put together and takes them from the root.
pub(crate) const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// The list of municipalities that all packages bring.
pub(crate) const MUNICIPALITIES: &str = "kpss-cli/data/municipalities.csv";

/// The schemas as what is installed holds them; the programs that publish are compiled with it.
const PACKED: &str = "kpss-io/src/schemas/packed.json";

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
    let (path, text) = reads::file(&root.join("kpss-core/src"))?;
    put(&path, &text, mode, &mut stale)?;
    let mut published = published_by_core()?;
    let packed = published.iter().find(|(path, _)| path == Path::new(PACKED)).cloned();
    if let (Mode::Write, Some((path, text))) = (mode, packed)
        && fs::read_to_string(root.join(&path)).is_ok_and(|old| old != text)
    {
        // The page of tables is written from it, by a program that had the old one.
        put(&root.join(path), &text, mode, &mut stale)?;
        published = published_by_core()?;
    }
    for (path, text) in types::files(&published)?.iter().chain(&published) {
        put(&root.join(path), text, mode, &mut stale)?;
    }
    let licences = LICENCES.map(|name| (name, Path::new("kpss-py").join(name)));
    for (from, to) in licences {
        let path = root.join(from);
        let text =
            fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        put(&root.join(to), &text, mode, &mut stale)?;
    }
    leftovers(&root, &published, mode, &mut stale)?;
    if stale.is_empty() {
        return Ok(());
    }
    Err(format!("stale, run `cargo xtask gen`: {}", stale.join(", ")))
}

/// What the core publishes: schemas, code lists, the rule list, the rule book.
fn published_by_core() -> Result<Vec<(PathBuf, String)>, String> {
    let output = tools::with_core("publish")?
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

/// Folders that hold nothing but generated files.
const GENERATED: [&str; 3] = ["docs/rules", "schemas/1.0/answers", "schemas/1.0/codes"];

/// Takes away what was generated for a rule, an answer or a list that is no more.
fn leftovers(
    root: &Path,
    published: &[(PathBuf, String)],
    mode: Mode,
    stale: &mut Vec<String>,
) -> Result<(), String> {
    for folder in GENERATED.map(|folder| root.join(folder)) {
        let shown = |error| format!("{}: {error}", folder.display());
        for entry in fs::read_dir(&folder).map_err(shown)? {
            let path = entry.map_err(shown)?.path();
            if published.iter().any(|(known, _)| root.join(known) == path) {
                continue;
            }
            match mode {
                Mode::Check => stale.push(path.display().to_string()),
                Mode::Write => fs::remove_file(&path).map_err(shown)?,
            }
        }
    }
    Ok(())
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
