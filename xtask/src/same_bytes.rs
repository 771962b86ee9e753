//! The command line, Python and npm (in Node, on a page of a browser and in its worker) give the same report,
//! byte for byte, on every document.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::generate::root;
use crate::tools::{self, cargo, heading, run};
use crate::{python, wasm};

/// One set of options under which every document is validated.
struct Variant {
    name: &'static str,
    lang: &'static str,
    as_of: Option<&'static str>,
    /// A file, `none`, or where nothing is said the list that each of the three brings.
    municipalities: Option<&'static str>,
}

const VARIANTS: [Variant; 3] = [
    Variant { name: "cs", lang: "cs", as_of: None, municipalities: None },
    Variant { name: "en", lang: "en", as_of: None, municipalities: Some("none") },
    Variant {
        name: "all-options",
        lang: "en",
        as_of: Some("2016-07-01"),
        municipalities: Some("tests/fixtures/municipalities.csv"),
    },
];

/// Compares the three on every document of `examples/` and `tests/`.
pub(crate) fn test() -> Result<(), String> {
    heading("The same bytes from the command line, Python and npm");
    let documents = corpus()?;
    let folder = tools::target()?.join("same-bytes");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    let list = documents.join("\n");
    let program = command_line()?;
    let mut wrong = Vec::new();
    for variant in &VARIANTS {
        let place = |language: &str| folder.join(language).join(variant.name);
        let script = root().join("kpss-py/tests/all_reports.py");
        many(python::tool("python").arg(script), variant, &list, &place("python"))?;
        let script = wasm::source().join("test/all-reports.js");
        many(Command::new("node").arg(script), variant, &list, &place("npm"))?;
        let browser = in_a_browser(variant, &list, &place("chromium"))?;
        for document in &documents {
            for format in ["json", "text", "md", "diff", "diff.text", "against"] {
                let file = if format == "json" {
                    document.clone()
                } else {
                    format!("{document}.{format}")
                };
                let python = read(&place("python").join(&file))?;
                if python != read(&place("npm").join(&file))? {
                    wrong.push(format!("{file} ({}): Python and npm differ", variant.name));
                }
                if !matches!(format, "json" | "text") {
                    continue;
                }
                // The command line is asked about one document at a time, and for a page or data.
                let name = variant.name;
                if python != report(&program, variant, document, format, &place("cli"))? {
                    wrong.push(format!("{file} ({name}): Python and the command line differ"));
                }
                for part in browser {
                    if python != read(&place("chromium").join(part).join(&file))? {
                        wrong.push(format!(
                            "{file} ({name}): Python and a {part} of the browser differ"
                        ));
                    }
                }
            }
        }
    }
    if !wrong.is_empty() {
        let folder = folder.display();
        return Err(format!("compare in {folder}:\n{}", wrong.join("\n")));
    }
    let count = documents.len();
    let options = VARIANTS.len();
    println!("{count} documents, {options} sets of options: the reports are the same");
    Ok(())
}

/// Every JSON file of the examples and the tests, from the root, in the order of names.
pub(crate) fn corpus() -> Result<Vec<String>, String> {
    let mut documents = Vec::new();
    for folder in ["examples", "tests"] {
        if root().join(folder).exists() {
            walk(folder, &mut documents)?;
        }
    }
    documents.sort();
    if documents.is_empty() {
        return Err("there is no document in examples/ and tests/".to_owned());
    }
    Ok(documents)
}

/// Collects paths with forward slashes, which become the names in the reports.
fn walk(folder: &str, documents: &mut Vec<String>) -> Result<(), String> {
    let shown = |error| format!("{folder}: {error}");
    for entry in fs::read_dir(root().join(folder)).map_err(shown)? {
        let entry = entry.map_err(shown)?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.file_type().map_err(shown)?.is_dir() {
            walk(&path, documents)?;
        } else if Path::new(&path).extension().is_some_and(|ending| ending == "json") {
            documents.push(path);
        }
    }
    Ok(())
}

/// Where the package runs in a browser.
const PARTS: [&str; 2] = ["page", "worker"];

/// The same on a page of a browser and in its worker, where there is a browser; gives what ran.
fn in_a_browser(
    variant: &Variant,
    list: &str,
    to: &Path,
) -> Result<&'static [&'static str], String> {
    let Some(browser) = tools::chromium() else {
        println!("No Chromium was found: the reports of a page and of a worker are not compared");
        return Ok(&[]);
    };
    let script = wasm::source().join("browser/all-reports.js");
    many(Command::new("node").arg(script).env("KPSS_CHROMIUM", browser), variant, list, to)?;
    Ok(&PARTS)
}

/// Runs a program that reads names of documents and writes one report each into a folder.
fn many(command: &mut Command, variant: &Variant, list: &str, to: &Path) -> Result<(), String> {
    let names = to.join("documents.txt");
    write(&names, list.as_bytes())?;
    run(command.current_dir(root()).arg(&names).arg(to).args([
        variant.lang,
        variant.as_of.unwrap_or(""),
        variant.municipalities.unwrap_or(""),
    ]))
}

/// The program `kpss`, freshly built.
pub(crate) fn command_line() -> Result<PathBuf, String> {
    if let Some(path) = tools::built("kpss")? {
        return Ok(path);
    }
    run(cargo().args(["build", "--quiet", "-p", "kpss-cli"]))?;
    let name = format!("kpss{}", std::env::consts::EXE_SUFFIX);
    Ok(tools::target()?.join("debug").join(name))
}

/// What `kpss validate` prints in a format.
fn report(
    program: &Path,
    variant: &Variant,
    document: &str,
    format: &str,
    to: &Path,
) -> Result<Vec<u8>, String> {
    let mut command = Command::new(program);
    command.current_dir(root());
    command.args(["validate", "--format", format, "--lang", variant.lang]);
    if let Some(day) = variant.as_of {
        command.args(["--as-of", day]);
    }
    if let Some(list) = variant.municipalities {
        command.args(["--municipalities", list]);
    }
    // The exit code tells what the report says; only the report is compared.
    let output = command
        .arg(document)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("{} does not start: {error}", program.display()))?;
    let mut said = output.stdout;
    if format == "text" {
        // An empty line parts a page from what the terminal shows next.
        said.pop_if(|last| *last == b'\n');
    }
    write(&to.join(format!("{document}.{format}")), &said)?;
    Ok(said)
}

pub(crate) fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, bytes))
        .map_err(|error| format!("{}: {error}", path.display()))
}
