//! The Python package: its environment, its build, its tests.

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
    heading("Python package: environment .venv");
    if !environment().join("pyvenv.cfg").exists() {
        let python = tools::python()?;
        run(Command::new(python).args(["-m", "venv"]).arg(environment()))?;
    }
    run(tool("python").args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "-r",
        "requirements-dev.txt",
    ]))?;
    heading("Python package: build");
    run(tool("maturin").arg("develop"))?;
    heading("Python package: tests");
    run(tool("python").args(["-m", "pytest", "--quiet"]).env(mutants::VARIABLE, mutants))?;
    heading("Python package: style, types, stub");
    run(tool("ruff").args(["check", ".", EXAMPLES]))?;
    run(tool("ruff").args(["format", "--check", ".", EXAMPLES]))?;
    run(&mut tool("mypy"))?;
    run(tool("python").args(["-m", "mypy.stubtest", "kpss._kpss"]))
}
