//! From which severity a run fails.

use clap::ValueEnum;
use kpss_core::{ReadStatus, Report, Severity, Verdict};

use crate::failure::Exit;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    #[default]
    Error,
    Warning,
    Never,
}

impl FailOn {
    /// From which severity findings count.
    pub(crate) const fn least(self) -> Option<Severity> {
        match self {
            Self::Never => None,
            Self::Error => Some(Severity::Error),
            Self::Warning => Some(Severity::Warning),
        }
    }

    /// How a report ends the command.
    pub(crate) fn exit(self, report: &Report) -> Exit {
        let is_incomplete = report.verdict == Verdict::Incomplete;
        self.exit_of(is_unreadable(report), report.worst(), is_incomplete)
    }

    /// The same, from what is known of a report.
    pub(crate) fn exit_of(
        self,
        is_unreadable: bool,
        worst: Option<Severity>,
        is_incomplete: bool,
    ) -> Exit {
        let least = self.least();
        if is_unreadable {
            Exit::Unusable
        } else if least.is_some() && worst >= least {
            Exit::Found
        } else if least.is_some() && is_incomplete {
            Exit::Incomplete
        } else {
            Exit::Passed
        }
    }
}

/// Whether nothing of some input could be read.
pub(crate) fn is_unreadable(report: &Report) -> bool {
    report.inputs.iter().any(|input| input.status == ReadStatus::Unreadable)
}
