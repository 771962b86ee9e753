//! An output that cannot be written: quiet where the reader went away, said in one line otherwise.

use std::fs::File;
use std::process::{Command, Stdio};

use crate::common::root;

const BASE: &str = "tests/base.json";
/// Holds errors.
const WRONG: &str = "examples/seeds/benesov/project.json";

/// One command of each kind that prints.
const COMMANDS: [&[&str]; 12] = [
    &["validate", WRONG],
    &["validate", WRONG, "--format", "json"],
    &["validate", WRONG, WRONG, "--format", "json"],
    &["outline", BASE],
    &["merge", BASE],
    &["rules"],
    &["schema", "plan"],
    &["explain", "K104"],
    &["template", "--help"],
    &["timeline", BASE],
    &["totals", BASE],
    &["profile", "check", "examples/profiles/jihocesky.json"],
];

/// Says beside its output what it left out.
const CHECK: &[&str] =
    &["map", "check", "tabulka-opatreni", "kpss-io/tests/data/maps/opatreni.xlsx"];

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kpss"));
    command.args(arguments).current_dir(root()).stdin(Stdio::null()).stderr(Stdio::piped());
    command
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_said_and_ends_with_two() {
    let full = |arguments: &[&str]| {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let ran = command(arguments).stdout(full).output().unwrap();
        (ran.status.code(), String::from_utf8(ran.stderr).unwrap())
    };
    for arguments in COMMANDS.into_iter().chain([CHECK]) {
        let said = "kpss: výstup se nevypsal celý: na disku není místo\n";
        assert_eq!(full(arguments), (Some(2), said.to_owned()), "{arguments:?}");
    }
    let said = "kpss: the output was not written whole: the disk is full\n";
    assert_eq!(full(&["rules", "--lang", "en"]), (Some(2), said.to_owned()));
}

#[test]
fn a_closed_pipe_ends_quietly() {
    for arguments in COMMANDS {
        let mut child = command(arguments).stdout(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let ran = child.wait_with_output().unwrap();
        assert_eq!(String::from_utf8(ran.stderr).unwrap(), "", "{arguments:?}");
        // What was found is found, whether or not somebody reads it.
        let code = i32::from(arguments[0] == "validate");
        assert_eq!(ran.status.code(), Some(code), "{arguments:?}");
    }
}
