//! Builds the npm package into `kpss-wasm/pkg`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::generate::{LICENCES, MUNICIPALITIES, root};
use crate::{package_data, tools};

const TARGET: &str = "wasm32-unknown-unknown";

/// The folder of the package's sources.
pub(crate) fn source() -> PathBuf {
    root().join("kpss-wasm/js")
}

/// The project that uses the finished package as a stranger would.
pub(crate) fn forms() -> PathBuf {
    root().join("kpss-wasm/forms")
}

/// The folder of the finished package.
pub(crate) fn package() -> PathBuf {
    root().join("kpss-wasm/pkg")
}

/// Whether reports can be written for people.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pages {
    /// The package as it is published.
    With,
    /// Smaller, for a browser that shows findings in its own way.
    Without,
}

/// The whole way from Rust to the package.
pub(crate) fn build(pages: Pages) -> Result<(), String> {
    tools::node()?;
    tools::heading("npm package: WebAssembly");
    compile(match pages {
        Pages::With => &[],
        Pages::Without => &["--no-default-features"],
    })?;
    clear(&package())?;
    bind(&package())?;
    // Also the compiler needs to see that the package is made of ES modules.
    let from_source = ["package.json", "README.md"].map(|file| (source(), file));
    let from_root = LICENCES.map(|file| (root(), file));
    for (folder, file) in from_source.into_iter().chain(from_root) {
        let from = folder.join(file);
        fs::copy(&from, package().join(file))
            .map_err(|error| format!("{}: {error}", from.display()))?;
    }
    list_of_municipalities(&package())?;
    package_data::write(&package().join("data"))?;
    tools::heading("npm package: TypeScript");
    packages(&source())?;
    scripts(&source())
}

/// Compiles the module.
pub(crate) fn compile(features: &[&str]) -> Result<(), String> {
    target()?;
    let mut cargo = tools::cargo();
    cargo.args(["build", "--profile", "browser", "-p", "kpss-wasm", "--target", TARGET]);
    tools::run(cargo.args(features))
}

/// The packages of npm that the scripts of a folder and their tests need. None needs a script of its
/// own, and one would fetch a whole Java.
pub(crate) fn packages(folder: &Path) -> Result<(), String> {
    let install = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    tools::run(tools::npm().args(install).current_dir(folder))
}

/// Compiles the scripts of a folder as its `tsconfig.json` says.
pub(crate) fn scripts(folder: &Path) -> Result<(), String> {
    tools::run(Command::new("node").arg(compiler()).current_dir(folder))
}

/// The list of municipalities as a module of its own: who does not import it does not load it.
pub(crate) fn list_of_municipalities(folder: &Path) -> Result<(), String> {
    let from = root().join(MUNICIPALITIES);
    let csv = fs::read_to_string(&from).map_err(|error| format!("{}: {error}", from.display()))?;
    let day = csv.lines().nth(1).and_then(|row| row.split(',').next()).unwrap_or_default();
    let doc = format!(
        "/**\n * The municipalities of the Czech Republic as of {day}, for \
         `new Municipalities(csv)`.\n * Source: Český statistický úřad, Struktura území ČR.\n */\n"
    );
    let csv = serde_json::to_string(&csv).map_err(|error| error.to_string())?;
    for (file, declared) in [
        ("municipalities-csv.js", format!("const csv = {csv}")),
        ("municipalities-csv.d.ts", "declare const csv: string".to_owned()),
    ] {
        let to = folder.join(file);
        fs::write(&to, format!("{doc}export {declared};\n"))
            .map_err(|error| format!("{}: {error}", to.display()))?;
    }
    Ok(())
}

/// The TypeScript compiler, as a program of Node.
fn compiler() -> PathBuf {
    source().join("node_modules/typescript/bin/tsc")
}

/// Makes sure that Rust can compile for the browser.
fn target() -> Result<(), String> {
    let libraries = tools::output(
        Command::new("rustc")
            .args(["--print", "target-libdir", "--target", TARGET])
            .current_dir(root()),
    )?;
    if Path::new(&libraries).is_dir() {
        return Ok(());
    }
    tools::heading("npm package: Rust for WebAssembly");
    tools::run(Command::new("rustup").args(["target", "add", TARGET]).current_dir(root())).map_err(
        |error| format!("Rust for {TARGET} is needed, and rustup could not add it: {error}"),
    )
}

/// An empty folder: nothing of an earlier build may stay.
pub(crate) fn clear(folder: &Path) -> Result<(), String> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}

/// Writes the module as browsers get it, and the JavaScript that calls it.
pub(crate) fn bind(folder: &Path) -> Result<(), String> {
    let module = tools::target()?.join(TARGET).join("browser/kpss_wasm.wasm");
    let mut bindgen = tools::program("bindgen", "bindgen")?;
    tools::run(bindgen.arg(module).arg(folder.join("wasm")))
}
