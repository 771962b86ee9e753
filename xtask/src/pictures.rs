//! The ten steps of `docs/workbooks.md`, gone in LibreOffice: a workbook filled in as a clerk would, and the
//! pictures of the page.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::generate::root;
use crate::python;
use crate::tools::{self, cargo, heading, run};

/// What the pictures are made with, by the packages of Debian.
const PROGRAMS: [(&str, &str); 2] =
    [("soffice", "libreoffice-calc"), ("pdftoppm", "poppler-utils")];

/// Tells the test of the clerk's workbook where the files are.
const VARIABLE: &str = "KPSS_CLERK";

/// Makes the pictures anew and compares what they show with the committed ones, or writes those.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Check,
    Write,
}

/// The steps with everything that they need.
pub(crate) fn all(mode: Mode) -> Result<(), String> {
    python::set_up()?;
    run(cargo().args(["build", "--package", "kpss-cli"]))?;
    steps(mode)
}

/// The steps, once the command and the environment of Python are there.
pub(crate) fn steps(mode: Mode) -> Result<(), String> {
    if let Some((program, package)) = PROGRAMS.iter().find(|(name, _)| tools::found(name).is_none())
    {
        heading(&format!(
            "Workbooks in LibreOffice: not tested, for {program} was not found (Debian: apt install {package})"
        ));
        return Ok(());
    }
    heading("Workbooks in LibreOffice: what a clerk fills in, and the pictures of the page");
    let folder = tools::target()?.join("workbooks");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let kpss = tools::target()?.join("debug/kpss");
    let template = ["template", "plan", "--orp", "5305", "--rows", "2", "--output"];
    run(Command::new(&kpss).args(template).arg(folder.join("clerk.xlsx")))?;
    run(python::tool("python").arg(root().join("kpss-io/tests/data/clerk/make.py")).arg(&folder))?;
    read_again(&folder)?;
    let script = root().join("docs/pictures/make.py");
    let mut pictures = python::tool("python");
    pictures.arg(script).args([&kpss, &folder]);
    if mode == Mode::Write {
        pictures.arg("--write");
    }
    run(&mut pictures)
}

/// What LibreOffice saved just now has the same findings at the same cells as the files in the repository.
fn read_again(folder: &Path) -> Result<(), String> {
    let mut test = cargo();
    test.args(["test", "--quiet"]).args(tools::TOGETHER).args(["--test", "clerk"]);
    run(test.env(VARIABLE, folder))
}
