//! `kpss derive`: documents that follow from others.

use std::path::PathBuf;

use clap::Subcommand;
use kpss_core::Query;
use kpss_core::model::Year;

use crate::ask_together;
use crate::failure::{Exit, Failure};
use crate::output_options::OutputOptions;
use crate::typed::year;

#[derive(Debug, Subcommand)]
pub(crate) enum Derive {
    /// Akční plán na rok z plánu / The action plan of a year from a plan
    ActionPlan {
        /// Plán / The plan
        plan: PathBuf,
        /// Rok / Year
        #[arg(long, value_parser = year)]
        year: Year,
        #[command(flatten)]
        output: OutputOptions,
    },
    /// Formulář monitoringu z akčního plánu / The monitoring form from an action plan
    Monitoring {
        /// Akční plán / The action plan
        action_plan: PathBuf,
        #[command(flatten)]
        output: OutputOptions,
    },
    /// Navazující plán z plánu a jeho monitoringu / The next plan from a plan and its monitoring
    NextPlan {
        /// Plán / The plan
        plan: PathBuf,
        /// Zprávy o plnění, případně i akční plány / Monitoring reports, and action plans if any
        reports: Vec<PathBuf>,
        /// První rok nového plánu / First year of the new plan
        #[arg(long, value_parser = year)]
        from: Year,
        /// Poslední rok nového plánu / Last year of the new plan
        #[arg(long, value_parser = year)]
        until: Year,
        #[command(flatten)]
        output: OutputOptions,
    },
}

impl Derive {
    /// How the answer is given.
    pub(crate) fn output(&self) -> OutputOptions {
        match self {
            Self::ActionPlan { output, .. }
            | Self::Monitoring { output, .. }
            | Self::NextPlan { output, .. } => *output,
        }
    }
}

pub(crate) fn run(derive: &Derive) -> Result<Exit, Failure> {
    let (query, paths) = match derive {
        Derive::ActionPlan { plan, year, .. } => {
            (Query::DeriveActionPlan { year: *year }, vec![plan.clone()])
        }
        Derive::Monitoring { action_plan, .. } => {
            (Query::DeriveMonitoring {}, vec![action_plan.clone()])
        }
        Derive::NextPlan { plan, reports, from, until, .. } => {
            let paths = std::iter::once(plan).chain(reports).cloned().collect();
            (Query::DeriveNextPlan { from: *from, until: *until }, paths)
        }
    };
    let output = derive.output().or_json();
    ask_together::ask(&query, &paths, &output.options(), output.format())
}
