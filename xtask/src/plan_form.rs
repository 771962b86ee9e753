//! Builds the form of a plan, static files for any server, into `target/form`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::generate::root;
use crate::{check_page, tools, wasm};

/// The folder of the form's sources.
fn source() -> PathBuf {
    root().join("kpss-wasm/plan-form")
}

/// The folder of the finished form.
pub(crate) fn page() -> PathBuf {
    root().join("target/form")
}

/// The whole way from Rust to the form.
pub(crate) fn build() -> Result<(), String> {
    wasm::build(wasm::Pages::With)?;
    check_page::build()?;
    from_package()
}

/// Builds the form from the package and the check page as they were built before.
pub(crate) fn from_package() -> Result<(), String> {
    tools::heading("Form of a plan");
    wasm::packages(&source())?;
    copy(&wasm::package(), &source().join("node_modules/kpss"))?;
    program(&["typescript/bin/tsc"])?;
    program(&["vite/bin/vite.js", "build", "--logLevel", "warn"])?;
    // Workbooks are read by the module of the check page, which is loaded when there is one.
    copy(&check_page::page().join("wasm"), &page().join("files"))?;
    check_page::keep_offline(&page(), &["assets/", "files/"])
}

/// Builds the form and shows it on this computer, until it is ended.
pub(crate) fn serve() -> Result<(), String> {
    build()?;
    program(&["vite/bin/vite.js", "preview"])
}

/// Runs a program of npm in the folder of the sources.
fn program(words: &[&str]) -> Result<(), String> {
    let (program, words) = words.split_first().ok_or("no program")?;
    let program = source().join("node_modules").join(program);
    tools::run(Command::new("node").arg(program).args(words).current_dir(source()))
}

/// Copies a folder with everything in it, as an installation does.
fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let shown = |error| format!("{}: {error}", from.display());
    wasm::clear(to)?;
    for entry in fs::read_dir(from).map_err(shown)? {
        let entry = entry.map_err(shown)?;
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &to)?;
        } else {
            fs::copy(&path, &to).map_err(shown)?;
        }
    }
    Ok(())
}
