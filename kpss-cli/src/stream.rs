//! `kpss validate plans.ndjson --format ndjson`: documents of any number, in the memory of a few, on all
//! cores, in the order of their lines.

use std::fs::File as Disk;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;

use kpss_core::Report;
use kpss_io::File;
use kpss_io::outputs::{NdjsonLines, NdjsonTotals};

use crate::args::Validate;
use crate::failure::{Exit, Failure};
use crate::inputs::{Submission, display, unreadable};
use crate::lines::is_ndjson;
use crate::output;
use crate::output_file;
use crate::progress;
use crate::report_format::ReportFormat;
use crate::workers;

/// So many bytes of lines are held at once, or one line if it is longer.
const HELD: usize = 1 << 19;

/// The file, if what is asked for can be told line by line.
pub(crate) fn asked(arguments: &Validate) -> Option<&Path> {
    let [path] = arguments.inputs.as_slice() else { return None };
    let is_told_at_once = arguments.report.format == ReportFormat::Ndjson || arguments.quiet;
    let needs_all = arguments.annotate.is_some() || arguments.html.is_some();
    (is_told_at_once && !needs_all && path.is_file() && is_ndjson(&display(path))).then_some(path)
}

/// A document, and the number of its line.
type Numbered = (usize, Vec<u8>);

/// Documents by lines, some at a time.
struct Lines<R> {
    text: R,
    number: usize,
}

/// The documents of a file.
fn lines_of(path: &Path) -> io::Result<Lines<BufReader<Disk>>> {
    Ok(Lines { text: BufReader::new(Disk::open(path)?), number: 0 })
}

impl<R: BufRead> Lines<R> {
    /// The next ones; none at the end.
    fn some(&mut self) -> io::Result<Vec<Numbered>> {
        let (mut some, mut held) = (Vec::new(), 0);
        while held < HELD {
            let mut line = Vec::new();
            if self.text.read_until(b'\n', &mut line)? == 0 {
                break;
            }
            self.number += 1;
            if line.last() == Some(&b'\n') {
                line.pop();
            }
            if !line.trim_ascii().is_empty() {
                held += line.len();
                some.push((self.number, line));
            }
        }
        Ok(some)
    }
}

/// How many documents a file holds.
fn count(path: &Path) -> io::Result<usize> {
    let mut lines = lines_of(path)?;
    let mut count = 0;
    loop {
        match lines.some()?.len() {
            0 => return Ok(count),
            some => count += some,
        }
    }
}

/// Judges each document of a file and tells of it; nothing where it holds none or cannot be read, which
/// is told as of every other file.
pub(crate) fn run(
    arguments: &Validate,
    path: &Path,
    judge: &(impl Fn(&Submission) -> Report + Sync),
) -> Result<Option<Exit>, Failure> {
    let Some(count) = count(path).ok().filter(|count| *count > 0) else { return Ok(None) };
    let mut stream = Stream { arguments, judge, name: display(path), exit: Exit::Passed, count };
    let mut ended = Ok(());
    let mut write = |out: &mut dyn Write| {
        let mut lines = lines_of(path)?;
        stream.write(&mut lines, out).map_err(|error| match error {
            Broken::Output(error) => error,
            Broken::Input(error) => {
                ended = Err(unreadable(path, &error));
                error
            }
            Broken::Work(failure) => {
                ended = Err(failure);
                io::Error::other("work")
            }
        })
    };
    let written = match &arguments.report.output {
        _ if arguments.quiet => write(&mut io::sink()).map_err(|error| unreadable(path, &error)),
        Some(to) => output_file::stream(to, arguments.report.force, write),
        None => output::stream(write),
    };
    ended.and(written)?;
    Ok(Some(stream.exit))
}

/// What ended a stream too early.
enum Broken {
    Output(io::Error),
    Input(io::Error),
    Work(Failure),
}

/// What is told of a document.
struct Told {
    exit: Exit,
    lines: NdjsonLines,
    /// The report on the first of those that are held.
    first: Option<Report>,
}

struct Stream<'a, J> {
    arguments: &'a Validate,
    judge: &'a J,
    name: String,
    exit: Exit,
    count: usize,
}

impl<J: Fn(&Submission) -> Report + Sync> Stream<'_, J> {
    fn write(
        &mut self,
        lines: &mut Lines<impl BufRead>,
        out: &mut dyn Write,
    ) -> Result<(), Broken> {
        let bar = progress::of_submissions(self.count, self.arguments.lang.into());
        let mut totals = NdjsonTotals::default();
        let mut is_first = true;
        loop {
            let some = lines.some().map_err(Broken::Input)?;
            if some.is_empty() {
                break;
            }
            for Told { exit, lines, first } in self.judged(&some)?.iter().flatten() {
                if std::mem::take(&mut is_first) {
                    NdjsonLines::head(first.as_ref(), self.count, out).map_err(Broken::Output)?;
                }
                self.exit = self.exit.max(*exit);
                out.write_all(&lines.text).map_err(Broken::Output)?;
                totals.add(lines);
                bar.inc(1);
            }
        }
        bar.finish_and_clear();
        totals.write(self.count, 0, out).map_err(Broken::Output)
    }

    /// What is told of some documents, in their order.
    fn judged(&self, some: &[Numbered]) -> Result<Vec<Option<Told>>, Broken> {
        let work = |index: usize| {
            let Some((number, line)) = some.get(index) else { return Ok(None) };
            let name = format!("{}:{number}", self.name);
            let files = vec![File::json(name.clone(), line.clone())];
            let report = (self.judge)(&Submission { name: name.clone(), files });
            let exit = self.arguments.fail_on.exit(&report);
            let lines = NdjsonLines::of(&name, &report).map_err(|error| {
                Failure::new(format!("{name}: {error}"), format!("{name}: {error}"))
            })?;
            Ok(Some(Told { exit, lines, first: (index == 0).then_some(report) }))
        };
        let mut judged: Vec<_> = some.iter().map(|_| None).collect();
        workers::each(some.len(), self.arguments.batch.jobs(), work, |index, done| {
            if let Some(slot) = judged.get_mut(index) {
                *slot = done;
            }
            Ok(())
        })
        .map_err(Broken::Work)?;
        Ok(judged)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_with_their_numbers_and_empty_ones_count() {
        let mut lines = Lines { text: &b"{}\r\n\n  \n{\"a\":1}"[..], number: 0 };
        let found = lines.some().unwrap();
        assert_eq!(found, [(1, b"{}\r".to_vec()), (4, b"{\"a\":1}".to_vec())]);
        assert_eq!(lines.some().unwrap(), []);
    }

    #[test]
    fn no_more_is_held_than_is_allowed_but_always_a_whole_line() {
        let line = vec![b' '; HELD - 1].into_iter().chain(*b"1\n2\n");
        let text: Vec<u8> = line.collect();
        let mut lines = Lines { text: &text[..], number: 0 };
        let lengths: [usize; 3] =
            [(); 3].map(|()| lines.some().unwrap().iter().map(|(_, it)| it.len()).sum());
        assert_eq!(lengths, [HELD, 1, 0]);
    }
}
