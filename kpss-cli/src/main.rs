//! The `kpss` command.
#![expect(clippy::print_stdout, reason = "a command line tool")]

mod args;
mod explain;
mod inputs;
mod outline;
mod rule_list;
mod schema;
mod text;
mod validate;

use std::process::ExitCode;

use clap::Parser;

/// How a command ended; the numbers are part of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// No finding at or above `--fail-on`.
    Passed,
    /// A finding at or above `--fail-on`.
    Found,
    /// Wrong usage or unreadable input.
    Unusable,
    /// Something was not checked.
    Incomplete,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Passed => 0,
            Exit::Found => 1,
            Exit::Unusable => 2,
            Exit::Incomplete => 3,
        })
    }
}

/// A command that cannot be carried out, in one line.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Failure(pub(crate) String);

fn main() -> ExitCode {
    let arguments = args::Arguments::parse();
    let done = match arguments.command {
        args::Command::Validate(options) => validate::run(&options),
        args::Command::Schema { kind } => schema::run(&kind),
        args::Command::Rules(options) => Ok(rule_list::run(&options)),
        args::Command::Explain { rule, lang } => explain::run(&rule, lang.into()),
        args::Command::Outline { file, lang } => outline::run(&file, lang.into()),
    };
    match done {
        Ok(exit) => exit.into(),
        Err(failure) => {
            anstream::eprintln!("kpss: {failure}");
            Exit::Unusable.into()
        }
    }
}
