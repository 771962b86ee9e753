//! Finding and running other programs.

use std::ffi::OsStr;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;
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

/// A program of `src/core`, which asks the core itself.
pub(crate) fn with_core(name: &str) -> Command {
    let mut command = cargo();
    command.args(["run", "--quiet", "-p", "xtask", "--features", "core", "--bin", name]);
    command
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
