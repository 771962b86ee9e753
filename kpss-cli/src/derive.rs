//! `kpss derive`: documents that follow from others.

use std::path::PathBuf;

use clap::Subcommand;
use serde_json::json;

use crate::form::Form;
use crate::{Exit, Failure, together};

#[derive(Debug, Subcommand)]
pub(crate) enum Derive {
    /// Akční plán na rok z plánu / The action plan of a year from a plan
    ActionPlan {
        /// Plán / The plan
        plan: PathBuf,
        /// Rok / Year
        #[arg(long)]
        year: u16,
        #[command(flatten)]
        form: Form,
    },
    /// Formulář monitoringu z akčního plánu / The monitoring form from an action plan
    Monitoring {
        /// Akční plán / The action plan
        action_plan: PathBuf,
        #[command(flatten)]
        form: Form,
    },
    /// Navazující plán z plánu a jeho monitoringu / The next plan from a plan and its monitoring
    NextPlan {
        /// Plán / The plan
        plan: PathBuf,
        /// Zprávy o plnění, případně i akční plány / Monitoring reports, and action plans if any
        reports: Vec<PathBuf>,
        /// První rok nového plánu / First year of the new plan
        #[arg(long)]
        from: u16,
        /// Poslední rok nového plánu / Last year of the new plan
        #[arg(long = "to")]
        until: u16,
        #[command(flatten)]
        form: Form,
    },
}

impl Derive {
    /// How the answer is given.
    pub(crate) fn form(&self) -> Form {
        match self {
            Self::ActionPlan { form, .. }
            | Self::Monitoring { form, .. }
            | Self::NextPlan { form, .. } => *form,
        }
    }
}

pub(crate) fn run(derive: &Derive) -> Result<Exit, Failure> {
    let (task, paths) = match derive {
        Derive::ActionPlan { plan, year, .. } => {
            (json!({ "derive_action_plan": { "year": year } }), vec![plan.clone()])
        }
        Derive::Monitoring { action_plan, .. } => {
            (json!({ "derive_monitoring": {} }), vec![action_plan.clone()])
        }
        Derive::NextPlan { plan, reports, from, until, .. } => {
            let paths = std::iter::once(plan).chain(reports).cloned().collect();
            (json!({ "derive_next_plan": { "from": from, "until": until } }), paths)
        }
    };
    let form = derive.form().or_json();
    together::ask(task, &paths, &form.request(), form.format())
}
