//! The list of rules, from the files in `kpss-core/src/rules`.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

const HEAD: &str = "// Written by `cargo xtask gen` from the files in this folder.\n\n";

/// One folder of rules: its name and the names of its rule files.
struct Folder {
    name: String,
    files: Vec<String>,
}

/// `mod.rs` of the rules and of each folder, with their texts.
pub(crate) fn files(rules: &Path) -> Result<Vec<(PathBuf, String)>, String> {
    let mut folders = Vec::new();
    for name in names(rules, Path::is_dir)? {
        let files = names(&rules.join(&name), is_rule)?;
        folders.push(Folder { name, files });
    }
    let mut out = vec![
        (rules.join("mod.rs"), index(&folders)),
        (rules.join("examples.rs"), examples(&folders)),
    ];
    for folder in &folders {
        out.push((rules.join(&folder.name).join("mod.rs"), folder_module(rules, folder)?));
    }
    Ok(out)
}

fn names(folder: &Path, wanted: impl Fn(&Path) -> bool) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut names: Vec<String> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| wanted(path))
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    names.sort();
    Ok(names)
}

/// A rule file is named by its code: `k104_period_length.rs`.
fn is_rule(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or("");
    let mut bytes = name.bytes();
    bytes.next() == Some(b'k')
        && bytes.next().is_some_and(|byte| byte.is_ascii_digit())
        && path.extension().is_some_and(|kind| kind == "rs")
}

fn index(folders: &[Folder]) -> String {
    let mut text = format!("//! The rules, one a file, grouped by subject.\n{HEAD}");
    for folder in folders {
        let _ = writeln!(text, "pub(crate) mod {};", folder.name);
    }
    text.push_str("\n#[cfg(feature = \"book\")]\nmod examples;\nmod registry;\n\nuse crate::rule::Rule;\n#[cfg(feature = \"book\")]\npub(crate) use examples::EXAMPLES;\n#[cfg(feature = \"book\")]\npub(crate) use registry::computed_digest;\npub(crate) use registry::digest;\npub use registry::{rule, rules};\n\n/// Every rule, by code.\n");
    text.push_str("pub(crate) static ALL: &[&Rule] = &[\n");
    for (file, folder) in sorted(folders) {
        let _ = writeln!(text, "    &{folder}::{file}::RULE,");
    }
    text.push_str("];\n");
    text
}

/// The examples of each rule, which stand as JSON beside its file.
fn examples(folders: &[Folder]) -> String {
    let mut text = format!("//! The examples of the rules.\n{HEAD}");
    text.push_str("/// Code and examples of each rule, as JSON.\n");
    text.push_str("pub(crate) static EXAMPLES: &[(&str, &str)] = &[\n");
    for (file, folder) in sorted(folders) {
        let code = file.split('_').next().unwrap_or(file).to_uppercase();
        let _ = writeln!(text, "    (\"{code}\", include_str!(\"{folder}/{file}.json\")),");
    }
    text.push_str("];\n");
    text
}

/// Every rule file by its code, with its folder.
fn sorted(folders: &[Folder]) -> Vec<(&str, &str)> {
    let mut rules: Vec<(&str, &str)> = folders
        .iter()
        .flat_map(|folder| folder.files.iter().map(|file| (file.as_str(), folder.name.as_str())))
        .collect();
    rules.sort_unstable();
    rules
}

/// A folder re-exports the findings of its rules; helpers beside the rules stay as they are.
fn folder_module(rules: &Path, folder: &Folder) -> Result<String, String> {
    let path = rules.join(&folder.name);
    let helpers = names(&path, |file| {
        let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or("");
        file.extension().is_some_and(|kind| kind == "rs") && !is_rule(file) && stem != "mod"
    })?;
    let mut text = HEAD.to_owned();
    let mut modules: Vec<&String> = helpers.iter().chain(&folder.files).collect();
    modules.sort();
    for module in modules {
        let _ = writeln!(text, "pub(crate) mod {module};");
    }
    if ["shape", "table", "profile", "waiver"].contains(&folder.name.as_str()) {
        text.push('\n');
        for file in &folder.files {
            let source = path.join(format!("{file}.rs"));
            let body = fs::read_to_string(&source).map_err(|error| error.to_string())?;
            if let Some(name) = declared(&body) {
                let _ = writeln!(text, "pub(crate) use {file}::{name};");
            }
        }
    }
    Ok(text)
}

/// The name that a rule file declares.
fn declared(body: &str) -> Option<&str> {
    let (_, rest) = body.split_once("declare_rule! {")?;
    let (_, rest) = rest.split_once("pub ")?;
    rest.split_whitespace().next()
}
