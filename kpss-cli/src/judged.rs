//! Judges what was found, a piece after another, on as many threads as are wanted, in order.

use kpss_core::Report;

use crate::failure::Failure;
use crate::found::Found;
use crate::read::{Pieces, Read, Reader};
use crate::submission::Submission;
use crate::workers;

/// A submission and the report on it.
#[derive(Debug)]
pub(crate) struct Judged {
    pub(crate) submission: Submission,
    pub(crate) report: Report,
}

/// The reports of the submissions that could be read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reports<'a> {
    pub(crate) list: &'a [Judged],
    /// More than one submission was asked for, even if only one was found.
    pub(crate) many: bool,
    /// What could not be read, one line each.
    pub(crate) failures: &'a [Failure],
}

impl<'a> Reports<'a> {
    /// Each with the name of its submission.
    pub(crate) fn named(&self) -> impl Iterator<Item = (&'a str, &'a Report)> {
        self.list.iter().map(|one| (one.submission.name.as_str(), &one.report))
    }
}

/// What is known once all are judged.
#[derive(Debug)]
pub(crate) struct Rest {
    /// More than one submission was asked for, even if only one was found.
    pub(crate) many: bool,
    /// What could not be read, one line each.
    pub(crate) failures: Vec<Failure>,
}

/// Reads and judges each submission, makes something of it at once, and takes that in order.
pub(crate) fn each<T: Send>(
    found: &Found,
    reader: &Reader<'_>,
    jobs: usize,
    make: impl Fn(Submission) -> Result<T, Failure> + Sync,
    mut take: impl FnMut(T) -> Result<(), Failure>,
) -> Result<Rest, Failure> {
    let mut pieces = Pieces::of(&found.sources, reader.base);
    let items = pieces.by_ref().map(|piece| (piece.weight(), piece));
    let work = |piece| {
        let Read { submission, failures } = reader.read(piece);
        Ok((submission.map(&make).transpose()?, failures))
    };
    let mut all = Vec::new();
    // One piece needs no thread of its own.
    let jobs = if found.is_one() { 1 } else { jobs };
    workers::in_order(jobs, items, work, |(made, failures)| {
        all.extend(failures);
        made.map_or(Ok(()), &mut take)
    })?;
    Ok(Rest { many: found.many || pieces.many, failures: all })
}
