//! One submission: read, judged, written, and let go.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use kpss_core::Options;
use kpss_io::map::Map;
use kpss_io::overview::{Row, Tallies};
use kpss_io::pages::{Checked, html};

use super::fingerprint;
use super::journal::{Entry, Journal};
use super::out::{OutFolder, Written};
use super::units::Unit;
use crate::fail_on::is_unreadable;
use crate::failure::Failure;
use crate::inputs::Inputs;
use crate::submission::Submission;

/// What is known of a submission once it is done.
pub(super) struct Done {
    pub(super) entry: Entry,
    /// Whether it was judged in this run, and not kept from an earlier one.
    pub(super) is_new: bool,
}

/// Where submissions come from, by what they are judged and where the reports go.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) folder: &'a Path,
    pub(super) out: &'a OutFolder,
    pub(super) options: &'a Options<'a>,
    pub(super) map: Option<&'a Map>,
    pub(super) journal: &'a Journal,
}

/// What a submission leaves behind.
struct Judged {
    row: Row,
    tallies: Tallies,
    is_unreadable: bool,
    written: Option<Written>,
}

impl Place<'_> {
    /// Judges a submission, unless it was judged before and nothing has changed since.
    pub(super) fn judge(&self, unit: &Unit, file: &str) -> Result<Done, Failure> {
        // Taken before the files are read: if they change meanwhile, the next run sees that.
        let inputs = match unit.refused {
            None => fingerprint::of_files(&unit.path),
            Some(_) => None,
        };
        if let Some(entry) = self.kept(unit, file, inputs.as_deref()) {
            return Ok(Done { entry, is_new: false });
        }
        let judged = guarded(|| self.judged(unit)).unwrap_or_else(|| self.broken(unit));
        let Judged { mut row, tallies, is_unreadable, written } = judged;
        self.out.write_reports(file, written.as_ref())?;
        if written.is_some() {
            row.report = Some(OutFolder::link(file, "json"));
            row.page = Some(OutFolder::link(file, "html"));
        }
        let entry = Entry {
            name: unit.name.clone(),
            file: file.to_owned(),
            inputs,
            outputs: self.out.hash(file),
            is_unreadable,
            row,
            tallies,
        };
        Ok(Done { entry, is_new: true })
    }

    /// What an earlier run found, if its files and its reports are the same today.
    fn kept(&self, unit: &Unit, file: &str, inputs: Option<&str>) -> Option<Entry> {
        let known = self.journal.known(&unit.name)?;
        let is_same = inputs.is_some() && known.inputs.as_deref() == inputs && known.file == file;
        if !is_same || known.outputs != self.out.hash(file) {
            return None;
        }
        self.journal.entry(known)
    }

    fn judged(&self, unit: &Unit) -> Judged {
        let lang = self.options.lang;
        if let Some(refused) = &unit.refused {
            return unreadable(unit, &[refused.text(lang).to_owned()]);
        }
        let inputs = Inputs::read_below(self.folder, &unit.path, self.map);
        let texts = |list: &[Failure]| -> Vec<String> {
            list.iter().map(|one| one.text(lang).to_owned()).collect()
        };
        let (failures, notes) = (texts(&inputs.failures), texts(&inputs.notes));
        let files: Vec<_> = inputs.submissions.into_iter().flat_map(|it| it.files).collect();
        if files.is_empty() {
            return unreadable(unit, &failures);
        }
        let submission = Submission { name: unit.name.clone(), files };
        submission.checked(self.options, |checked| {
            let Checked { report, .. } = checked;
            Judged {
                tallies: Tallies::of(report),
                is_unreadable: !failures.is_empty() || is_unreadable(report),
                written: Some(Written {
                    json: report.to_json(),
                    html: html(checked),
                    text: report.page_of(&unit.name, lang).text(),
                }),
                row: Row { notes, ..Row::of(&unit.name, checked, failures) },
            }
        })
    }

    /// A mistake of the program ends the work on one submission, and not on all of them.
    fn broken(&self, unit: &Unit) -> Judged {
        let said = Failure::new(
            "program při kontrole tohoto podání selhal; je to chyba programu, ne podání",
            "the program failed on this submission; that is a mistake of the program, not of the \
             submission",
        );
        unreadable(unit, &[said.text(self.options.lang).to_owned()])
    }
}

fn unreadable(unit: &Unit, reasons: &[String]) -> Judged {
    Judged {
        row: Row::unreadable(&unit.name, reasons),
        tallies: Tallies::default(),
        is_unreadable: true,
        written: None,
    }
}

/// The result of the work, if it does not panic.
fn guarded<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_ends_one_work_only() {
        assert_eq!(guarded(|| 1), Some(1));
        assert_eq!(guarded(|| -> i32 { panic!("expected in this test") }), None);
    }
}
