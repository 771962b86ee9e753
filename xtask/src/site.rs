//! The site of the documentation: the pages of the repository and what the package says of itself.

use std::fs;
use std::path::Path;

use crate::generate::root;
use crate::python;
use crate::tools::{heading, run};

/// What the pages lead to beside their own folder.
const BESIDE: [&str; 14] = [
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "DESIGN.md",
    "SECURITY.md",
    "kpss-cli/data/README.md",
    "examples/notebooks/changes.ipynb",
    "examples/notebooks/target-groups.ipynb",
    "examples/profiles/jihocesky.json",
    "examples/python/build_a_plan.py",
    "examples/typescript/build-a-plan.ts",
    "kpss-py/benches/side_by_side/with_frictionless.py",
    "kpss-py/benches/side_by_side/with_kpss.py",
    "kpss-py/benches/side_by_side/with_pandera.py",
    "schemas/1.0/map.schema.json",
];

/// The first page.
const FRONT: &str = "\
# kpss

Komunitní plány sociálních služeb: model, pravidla a nástroje · Community plans of social services: a
model, rules and tools.

- [Dokumentace · Documentation](docs/README.md)
- [Pravidla · Rules](docs/rules/README.md)
- Python: [pro analytika](docs/guide/analyst.cs.md) · [for an analyst](docs/guide/analyst.md) ·
  [recepty](docs/recepty.md) · [recipes](docs/recipes.md) · [reference](python/reference.md)
";

/// Where the pages are put together, as the settings name it.
const SOURCE: &str = "target/site-source";

/// Builds the site into `target/site`; a link that leads nowhere is an error.
pub(crate) fn build() -> Result<(), String> {
    heading("Documentation: site");
    let source = root().join(SOURCE);
    if source.exists() {
        fs::remove_dir_all(&source).map_err(|error| format!("{}: {error}", source.display()))?;
    }
    copy(&root().join("docs"), &source.join("docs"))?;
    copy(&root().join("kpss-py/docs"), &source.join("python"))?;
    for file in BESIDE {
        copy(&root().join(file), &source.join(file))?;
    }
    let front = source.join("index.md");
    fs::write(&front, FRONT).map_err(|error| format!("{}: {error}", front.display()))?;
    let mut mkdocs = python::tool("mkdocs");
    // It speaks of the time after it, which is no warning about these pages.
    run(mkdocs
        .args(["build", "--strict", "--quiet"])
        .env("NO_MKDOCS_2_WARNING", "1")
        .current_dir(root()))
}

/// Copies a file, or a folder with everything in it.
fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let shown = |error: std::io::Error| format!("{}: {error}", from.display());
    if from.is_file() {
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).map_err(shown)?;
        }
        return fs::copy(from, to).map(drop).map_err(shown);
    }
    fs::create_dir_all(to).map_err(shown)?;
    for entry in fs::read_dir(from).map_err(shown)? {
        let entry = entry.map_err(shown)?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}
