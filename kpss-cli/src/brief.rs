//! `kpss brief`.

use std::path::{Path, PathBuf};

use clap::Args;
use kpss_core::{DocumentSet, Options};
use kpss_io::pages::brief;

use crate::checked::CheckOptions;
use crate::failure::{Exit, Failure};
use crate::inputs::Inputs;
use crate::submission::Submission;

#[derive(Debug, Args)]
pub(crate) struct Brief {
    #[command(flatten)]
    pub(crate) check: CheckOptions,
    /// Předchozí plán, se kterým se porovná / The plan before it, with which it is compared
    #[arg(long, value_name = "OLD")]
    compare: Option<PathBuf>,
    /// Označení plánu, je-li jich víc / Identifier of the plan, where there are several
    #[arg(long, value_name = "ID")]
    plan: Option<String>,
}

pub(crate) fn run(arguments: &Brief) -> Result<Exit, Failure> {
    let old = arguments.compare.as_deref().map(Old::read).transpose()?;
    let page = arguments.check.run(|checked| {
        let plan = brief::plan_of(checked.documents, arguments.plan.as_deref())
            .map_err(|said| Failure::new(said.cs, said.en))?;
        match &old {
            None => Ok(brief::html(checked, &plan, None)?),
            Some(old) => {
                Ok(old.plan(checked.options, |old| brief::html(checked, &plan, Some(old)))??)
            }
        }
    })?;
    arguments.check.put(&page)?;
    Ok(Exit::Passed)
}

/// What the plan is compared with.
struct Old {
    name: String,
    inputs: Inputs,
}

impl Old {
    fn read(path: &Path) -> Result<Self, Failure> {
        let mut inputs = Inputs::read(&[path.to_path_buf()]);
        match inputs.failures.pop() {
            Some(failure) => Err(failure),
            None => Ok(Self { name: crate::file_names::display(path), inputs }),
        }
    }

    /// Does something with its only plan.
    fn plan<T>(
        &self,
        options: &Options<'_>,
        with: impl FnOnce(&kpss_core::model::Plan) -> T,
    ) -> Result<T, Failure> {
        let files = self.inputs.submissions.iter().flat_map(Submission::inputs);
        let read = kpss_core::Inputs::read(&files.collect::<Vec<_>>(), &options.limits);
        let documents = DocumentSet::of(&read);
        let plan = brief::plan_of(&documents, None).map_err(|said| {
            let name = &self.name;
            Failure::new(format!("{name}: {}", said.cs), format!("{name}: {}", said.en))
        })?;
        Ok(with(plan.value))
    }
}
