//! Documents that are judged together.

use kpss_core::{DocumentSet, Input, Options, Report};
use kpss_io::File;
use kpss_io::pages::Checked;

/// Documents that are validated together.
#[derive(Debug)]
pub struct Submission {
    /// File or folder, as typed.
    pub name: String,
    /// Each document, whatever its format.
    pub files: Vec<File>,
}

impl Submission {
    /// The documents as the core takes them.
    pub(crate) fn inputs(&self) -> Vec<Input<'_>> {
        self.files.iter().map(File::input).collect()
    }

    /// Validates the documents together and makes something of them and of what was found.
    pub(crate) fn checked<T>(
        &self,
        options: &Options<'_>,
        make: impl FnOnce(&Checked<'_>) -> T,
    ) -> T {
        let inputs = kpss_core::Inputs::read(&self.inputs(), &options.limits);
        let documents = DocumentSet::of(&inputs);
        let report = kpss_core::validate(&documents, options);
        make(&Checked { documents: &documents, report: &report, options })
    }

    /// Validates the documents together.
    pub(crate) fn validate(&self, options: &Options<'_>) -> Report {
        let inputs = kpss_core::Inputs::read(&self.inputs(), &options.limits);
        kpss_core::validate(&DocumentSet::of(&inputs), options)
    }
}
