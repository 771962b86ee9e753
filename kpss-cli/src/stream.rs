//! Reports as NDJSON, told while documents are judged: of any number, in the memory of a few, on all cores,
//! in order.

use std::io::{self, Write};
use std::sync::OnceLock;

use kpss_core::Report;
use kpss_io::outputs::{NdjsonLines, NdjsonTotals};

use crate::args::Validate;
use crate::failure::{Exit, Failure};
use crate::found::Found;
use crate::judged;
use crate::output;
use crate::output_file;
use crate::progress;
use crate::read::Reader;
use crate::report_format::ReportFormat;
use crate::submission::Submission;

/// How many submissions there are, if what is asked for can be told one after another: the first line
/// says their number.
pub(crate) fn count(arguments: &Validate, found: &Found) -> Option<usize> {
    let is_asked = arguments.report.format == ReportFormat::Ndjson
        && !arguments.quiet
        && arguments.annotate.is_none()
        && arguments.html.is_none();
    if is_asked { found.count() } else { None }
}

/// Judges each submission and tells of it.
pub(crate) struct Stream<'a, J> {
    pub(crate) arguments: &'a Validate,
    pub(crate) found: &'a Found,
    pub(crate) reader: &'a Reader<'a>,
    pub(crate) judge: &'a J,
    /// How many submissions there are.
    pub(crate) count: usize,
}

/// How it ended, and what could not be read.
type End = (Exit, Vec<Failure>);

/// What is told of a submission.
struct Told {
    exit: Exit,
    lines: NdjsonLines,
    /// Until the first line is written, which is made of a report.
    report: Option<Report>,
}

impl<J: Fn(&Submission) -> Report + Sync> Stream<'_, J> {
    pub(crate) fn run(&self) -> Result<End, Failure> {
        let mut end = Ok((Exit::Passed, Vec::new()));
        let write = |out: &mut dyn Write| self.write(out, &mut end);
        let report = &self.arguments.report;
        let written = match &report.output {
            Some(to) => output_file::stream(to, report.force, write),
            None => output::stream(write),
        };
        // What ended the work says more than that the output is not whole.
        let end = end?;
        written.map(|()| end)
    }

    fn write(&self, out: &mut dyn Write, end: &mut Result<End, Failure>) -> io::Result<()> {
        let bar = progress::of_submissions(self.count, self.arguments.lang.into());
        let (begun, mut count, mut totals) = (OnceLock::new(), 0, NdjsonTotals::default());
        let (mut exit, mut written) = (Exit::Passed, Ok(()));
        let make = |submission: Submission| self.told(&submission, begun.get().is_none());
        let take = |told: Told| {
            bar.inc(1);
            count += 1;
            exit = exit.max(told.exit);
            totals.add(&told.lines);
            if begun.set(()).is_ok() {
                written = NdjsonLines::head(told.report.as_ref(), self.count, out);
            }
            if written.is_ok() {
                written = out.write_all(&told.lines.text);
            }
            // It ends the work and is not said: what is wrong with the output is.
            if written.is_ok() { Ok(()) } else { Err(Failure::new("", "")) }
        };
        let jobs = self.arguments.batch.jobs();
        let rest = judged::each(self.found, self.reader, jobs, make, take);
        bar.finish_and_clear();
        *end = Ok((exit, Vec::new()));
        written?;
        let rest = match rest {
            Ok(rest) => rest,
            Err(failure) => {
                *end = Err(failure);
                return Err(io::Error::other("work"));
            }
        };
        if begun.get().is_none() {
            NdjsonLines::head(None, self.count, out)?;
        }
        let lang = self.arguments.lang.into();
        let said: Vec<&str> = rest.failures.iter().map(|failure| failure.text(lang)).collect();
        totals.write(count, &said, out)?;
        *end = Ok((exit, rest.failures));
        Ok(())
    }

    fn told(&self, submission: &Submission, is_first: bool) -> Result<Told, Failure> {
        let report = (self.judge)(submission);
        let exit = self.arguments.fail_on.exit(&report);
        let name = &submission.name;
        let lines = NdjsonLines::of(name, &report).map_err(|error| {
            Failure::new(format!("{name}: {error}"), format!("{name}: {error}"))
        })?;
        Ok(Told { exit, lines, report: is_first.then_some(report) })
    }
}
