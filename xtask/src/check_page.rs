//! Builds the check page, static files for any server, into `target/check`.

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};

use crate::generate::root;
use crate::{tools, wasm};

/// The folder of the page's sources.
pub(crate) fn source() -> PathBuf {
    root().join("kpss-wasm/check")
}

/// The folder of the finished page.
pub(crate) fn page() -> PathBuf {
    root().join("target/check")
}

/// The whole way from Rust to the page.
pub(crate) fn build() -> Result<(), String> {
    tools::node()?;
    tools::heading("Check page: WebAssembly");
    wasm::compile(&["--features", "files"])?;
    wasm::clear(&page())?;
    wasm::bind(&page())?;
    wasm::list_of_municipalities(&page())?;
    tools::heading("Check page: TypeScript");
    // Also the compiler needs to see that the page is made of ES modules.
    for file in ["index.html", "look.css", "style.css", "package.json"] {
        let from = source().join(file);
        fs::copy(&from, page().join(file)).map_err(|error| shown(&from, &error))?;
    }
    wasm::packages(&wasm::source())?;
    wasm::scripts(&source())?;
    keep_offline(&page(), &["wasm/"])
}

/// Writes into the service worker which files of a page it keeps, those of some folders in it among
/// them, and their hash: another build is kept anew.
pub(crate) fn keep_offline(page: &Path, folders: &[&str]) -> Result<(), String> {
    let mut files = Vec::new();
    for folder in [""].iter().chain(folders) {
        let path = page.join(folder);
        for entry in fs::read_dir(&path).map_err(|error| shown(&path, &error))? {
            let entry = entry.map_err(|error| shown(&path, &error))?;
            let name = format!("{folder}{}", entry.file_name().to_string_lossy());
            let is_kept = entry.path().is_file() && !name.ends_with(".d.ts") && name != OFFLINE;
            files.extend(is_kept.then_some(name));
        }
    }
    files.sort();
    let mut hash = DefaultHasher::new();
    for file in &files {
        let path = page.join(file);
        fs::read(&path).map_err(|error| shown(&path, &error))?.hash(&mut hash);
    }
    let path = page.join(OFFLINE);
    let text = fs::read_to_string(&path).map_err(|error| shown(&path, &error))?;
    let text = text
        .replace("%VERSION%", &format!("{:016x}", hash.finish()))
        .replace("%FILES%", &format!("./|{}", files.join("|")))
        // Not every browser takes a module for a service worker.
        .replace("export {};\n", "");
    fs::write(&path, text).map_err(|error| shown(&path, &error))
}

const OFFLINE: &str = "offline.js";

fn shown(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
