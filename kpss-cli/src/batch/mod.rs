//! `kpss validate FOLDER --out DIR`: many submissions on all cores, a report of each, one overview.
//!
//! Each submission is judged alone and its reports are written at once; only its row stays in memory.
//! What was done stands in a journal, so that a run that was interrupted goes on where it ended.

mod file_names;
mod fingerprint;
mod gathered;
mod index;
mod journal;
mod one;
mod options;
mod out;
mod said;
mod units;

pub(crate) use options::BatchOptions;

use std::path::Path;

use kpss_core::{DocumentSet, Options};
use kpss_io::map::Map;
use kpss_io::overview::Overview;

use crate::args::Validate;
use crate::failure::{Exit, Failure};
use crate::output::{print, say};
use crate::progress;
use gathered::Gathered;
use journal::Journal;
use one::Place;
use out::OutFolder;
use units::{Unit, Units};

/// Judges the submissions of a folder by options, tables by a map.
pub(crate) fn run(
    arguments: &Validate,
    out: &Path,
    options: &Options<'_>,
    map: Option<&Map>,
) -> Result<Exit, Failure> {
    let lang = options.lang;
    let folder = self::options::folder(&arguments.inputs)?;
    let out = OutFolder::open(out, folder)?;
    let Units { list, left_out } = units::find(folder, &out)?;
    let names: Vec<&str> = list.iter().map(|unit| unit.name.as_str()).collect();
    let files = file_names::file_names(&names);
    let empty = kpss_core::validate(&DocumentSet::default(), options);
    let by = fingerprint::of_options(options, map, &empty);
    let (journal, mut lines) = Journal::open(&out.state(), &by)?;
    let note = said::since_last(&journal, lang).filter(|_| !arguments.quiet);
    note.into_iter().for_each(say);
    let bar = progress::of_submissions(list.len(), lang);
    let place = Place { folder, out: &out, options, map, journal: &journal };
    // What waits to be taken in is small, so the weight of each is none.
    let units = list.iter().zip(&files).map(|unit| (0, unit));
    let work = |(unit, file): (&Unit, &String)| place.judge(unit, file);
    let mut gathered = Gathered::new(arguments.fail_on);
    crate::workers::in_order(arguments.batch.jobs(), units, work, |done| {
        bar.inc(1);
        if done.is_new {
            lines.append(&done.entry)?;
        }
        gathered.add(done);
        Ok(())
    })?;
    bar.finish_and_clear();
    out.remove_others(journal.files(), &files)?;
    lines.settle(&names)?;
    let Gathered { rows, tallies, new, exit, .. } = gathered;
    let overview = Overview::new(&empty, rows, &tallies, left_out);
    index::write(&overview, &out)?;
    if !arguments.quiet {
        print(&said::summary(&overview, new, &out, lang))?;
    }
    Ok(exit)
}
