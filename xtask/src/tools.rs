//! Finding and running other programs.

use std::ffi::OsStr;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{LazyLock, OnceLock};
use std::time::Instant;

/// Says what comes next, and how long it has taken so far.
pub(crate) fn heading(title: &str) {
    static BEGIN: LazyLock<Instant> = LazyLock::new(Instant::now);
    println!("\n== {title}{}", elapsed(BEGIN.elapsed().as_secs()));
}

fn elapsed(seconds: u64) -> String {
    if seconds == 0 {
        return String::new();
    }
    format!(" (after {} min {} s)", seconds / 60, seconds % 60)
}

/// Runs a program to its end; its output goes to the terminal.
pub(crate) fn run(command: &mut Command) -> Result<(), String> {
    // What was said so far stands before what the program says.
    std::io::stdout().flush().map_err(|error| error.to_string())?;
    let status = command.status().map_err(|error| start(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("`{}` failed", shown(command))) }
}

/// What a program prints, without the line break at the end.
pub(crate) fn output(command: &mut Command) -> Result<String, String> {
    let output = command.stderr(Stdio::null()).output().map_err(|error| start(command, &error))?;
    if !output.status.success() {
        return Err(format!("`{}` failed", shown(command)));
    }
    let text = String::from_utf8(output.stdout).map_err(|error| error.to_string())?;
    Ok(text.trim_end().to_owned())
}

fn start(command: &Command, error: &std::io::Error) -> String {
    format!("`{}` does not start: {error}", shown(command))
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(OsStr::to_string_lossy).collect();
    words.join(" ")
}

/// The cargo that runs this program, in the root of the repository.
pub(crate) fn cargo() -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(crate::generate::root());
    command
}

/// What `cargo xtask test` builds at once. Cargo chooses the features of a crate for all packages
/// that it is asked for together, so each other choice of packages builds the core once more. Not
/// among them is the Python package, which maturin builds.
pub(crate) const TOGETHER: [&str; 5] = [
    "--workspace",
    "--exclude",
    "kpss-py",
    "--features",
    "xtask/core,xtask/bindgen,kpss-wasm/files",
];

/// The programs among them that the tests run.
const PROGRAMS: [&str; 4] = ["bindgen", "kpss", "mutants", "publish"];

static TOGETHER_BUILT: OnceLock<()> = OnceLock::new();

/// Builds the tests and the programs that they need; from here on the programs are run as they are.
pub(crate) fn build_together() -> Result<(), String> {
    let mut command = cargo();
    command.arg("build").args(TOGETHER).args(["--lib", "--tests", "--examples"]);
    for name in PROGRAMS {
        command.args(["--bin", name]);
    }
    run(&mut command)?;
    TOGETHER_BUILT.get_or_init(|| ());
    Ok(())
}

/// A program that was built with all others just now.
pub(crate) fn built(name: &str) -> Result<Option<PathBuf>, String> {
    if TOGETHER_BUILT.get().is_none() || !PROGRAMS.contains(&name) {
        return Ok(None);
    }
    let name = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    Ok(Some(target()?.join("debug").join(name)))
}

/// A program of this package that needs one of its features.
pub(crate) fn program(feature: &str, name: &str) -> Result<Command, String> {
    if let Some(path) = built(name)? {
        let mut command = Command::new(path);
        command.current_dir(crate::generate::root());
        return Ok(command);
    }
    let mut command = cargo();
    command.args(["run", "--quiet", "-p", "xtask", "--features", feature, "--bin", name, "--"]);
    Ok(command)
}

/// A program of `src/core`, which asks the core itself.
pub(crate) fn with_core(name: &str) -> Result<Command, String> {
    program("core", name)
}

/// The npm command in the folder of the package.
pub(crate) fn npm() -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(crate::wasm::source());
    command
}

/// The folder into which cargo builds: this program stands in its `debug`.
pub(crate) fn target() -> Result<PathBuf, String> {
    let here = std::env::current_exe().map_err(|error| error.to_string())?;
    let folder = here.ancestors().nth(2).map(Path::to_path_buf);
    folder.ok_or_else(|| format!("{} is not in a target folder", here.display()))
}

/// A browser that scripts can drive, with its path: they do not look for it.
pub(crate) fn chromium() -> Option<PathBuf> {
    ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(found)
}

/// Where a program is.
pub(crate) fn found(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|program| program.is_file())
}

/// A Python that is new enough and can make virtual environments.
pub(crate) fn python() -> Result<&'static str, String> {
    const PROBE: &str = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))";
    ["python3", "python"]
        .into_iter()
        .find(|name| output(Command::new(name).args(["-c", PROBE])).is_ok())
        .ok_or_else(|| {
            "Python 3.10 or newer with the module venv is needed (python3), and was not found"
                .to_owned()
        })
}

/// Says what is missing for the npm package.
pub(crate) fn node() -> Result<(), String> {
    let version = output(Command::new("node").arg("--version")).unwrap_or_default();
    let major = version.trim_start_matches('v').split('.').next();
    if major.and_then(|digits| digits.parse().ok()).unwrap_or(0) < 20 {
        let found = if version.is_empty() { "was not found" } else { &version };
        return Err(format!("Node 20 or newer is needed (node), found: {found}"));
    }
    output(npm().arg("--version"))
        .map(drop)
        .map_err(|_| "npm is needed beside Node, and was not found".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_is_said_where_some_has_passed() {
        assert_eq!(elapsed(0), "");
        assert_eq!(elapsed(125), " (after 2 min 5 s)");
    }
}
