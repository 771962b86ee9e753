//! The Python package: its environment, its build, its tests.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::generate::root;
use crate::mutants;
use crate::tools::{self, heading, run};

/// The programs of the examples, from the folder of the package.
const EXAMPLES: &str = "../examples/python";

/// A program of the virtual environment, in the folder of the package.
pub(crate) fn tool(name: &str) -> Command {
    let (folder, ending) = if cfg!(windows) { ("Scripts", ".exe") } else { ("bin", "") };
    let program = environment().join(folder).join(format!("{name}{ending}"));
    let mut command = Command::new(program);
    command
        .current_dir(root().join("kpss-py"))
        .env("VIRTUAL_ENV", environment())
        .env_remove("PYTHONHOME")
        .env_remove("PYTHONPATH");
    command
}

fn environment() -> PathBuf {
    root().join(".venv")
}

/// Sets the environment up, builds the package into it and runs its tests.
pub(crate) fn test(mutants: &Path) -> Result<(), String> {
    set_up()?;
    heading("Python package: build");
    run(tool("maturin").arg("develop"))?;
    heading("Python package: tests");
    run(tool("python").args(["-m", "pytest", "--quiet"]).env(mutants::VARIABLE, mutants))?;
    heading("Python package: style, types, stub");
    run(tool("ruff").args(["check", ".", EXAMPLES]))?;
    run(tool("ruff").args(["format", "--check", ".", EXAMPLES]))?;
    run(&mut tool("mypy"))?;
    run(tool("pyright").arg("--pythonpath").arg(tool("python").get_program()))?;
    run(tool("python").args(["-m", "mypy.stubtest", "kpss._kpss"]))
}

/// Makes the environment, unless it is there, with what tests and builds need.
pub(crate) fn set_up() -> Result<(), String> {
    heading("Python package: environment .venv");
    if !environment().join("pyvenv.cfg").exists() {
        let python = tools::python()?;
        run(Command::new(python).args(["-m", "venv"]).arg(environment()))?;
    }
    install("requirements-dev.txt")
}

/// Builds the wheel as it is published, and gives the folder that holds it alone.
pub(crate) fn wheel() -> Result<PathBuf, String> {
    set_up()?;
    heading("Python package: wheel");
    let folder = tools::target()?.join("measured-wheel");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    run(tool("maturin").args(["build", "--compression-level", "9", "--out"]).arg(&folder))?;
    Ok(folder)
}

/// Installs what a file of the package lists.
fn install(list: &str) -> Result<(), String> {
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", list];
    run(tool("python").args(pip))
}

/// Installs Spark, 500 MB, and runs the test of the Python package with it. It needs Java 17.
pub(crate) fn spark() -> Result<(), String> {
    heading("Python package: Spark");
    tools::output(Command::new("java").arg("-version"))
        .map_err(|_| "Java 17 or newer is needed (java), and was not found".to_owned())?;
    install("requirements-spark.txt")?;
    run(tool("python").args(["-m", "pytest", "--quiet", "spark"]))
}
