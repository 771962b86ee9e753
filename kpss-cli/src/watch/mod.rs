//! `kpss watch`: judges again what was saved, as editors do.
//!
//! Files are looked at by name, size and time every moment, and not watched through the system: what
//! others save on a network drive, where offices keep their plans, the system does not report.

mod said;
mod seen;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use clap::Args;
use kpss_core::{Options, Report};

use crate::fail_on::{FailOn, is_unreadable};
use crate::failure::{Exit, Failure};
use crate::file_names::display;
use crate::inputs::Inputs;
use crate::judge_options::JudgeOptions;
use seen::{Stamp, stamps};

/// Between two looks; whoever saves a file and looks at the terminal does not notice it.
const PAUSE: Duration = Duration::from_millis(300);

/// So many looks a file that cannot be read is given, since a program may still be saving it.
const PATIENCE: u8 = 6;

#[derive(Debug, Args)]
pub(crate) struct Watch {
    /// Soubor nebo složka / File or folder
    #[arg(value_name = "FILE|DIR", default_value = ".")]
    path: PathBuf,
    #[command(flatten)]
    pub(crate) judge: JudgeOptions,
}

pub(crate) fn run(arguments: &Watch) -> Result<Exit, Failure> {
    if !arguments.path.exists() {
        let name = display(&arguments.path);
        return Err(Failure::new(
            format!("{name} neexistuje; není co sledovat"),
            format!("there is no {name} to watch"),
        ));
    }
    let (stop, stopped) = mpsc::channel();
    let handler = ctrlc::set_handler(move || {
        // Where nobody listens any more, the command is ending already.
        let _ = stop.send(());
    });
    handler.map_err(|error| {
        Failure::new(
            format!("Ctrl+C nelze zachytit: {error}"),
            format!("Ctrl+C cannot be caught: {error}"),
        )
    })?;
    arguments.judge.run(|options| {
        let mut watched = Watched::new(arguments.path.clone(), options);
        loop {
            watched.look()?;
            match stopped.recv_timeout(PAUSE) {
                Err(RecvTimeoutError::Timeout) => {}
                Ok(()) | Err(RecvTimeoutError::Disconnected) => return Ok(watched.exit()),
            }
        }
    })
}

/// A submission as it was judged last.
struct Known {
    stamp: Stamp,
    /// None where nothing of it could be read.
    report: Option<Report>,
    failed: bool,
}

/// A submission that was saved and not judged yet.
struct Pending {
    stamp: Stamp,
    looks: u8,
}

struct Watched<'a> {
    path: PathBuf,
    options: &'a Options<'a>,
    known: BTreeMap<PathBuf, Known>,
    pending: BTreeMap<PathBuf, Pending>,
    is_gone: bool,
    is_first: bool,
}

impl<'a> Watched<'a> {
    fn new(path: PathBuf, options: &'a Options<'a>) -> Self {
        let (known, pending) = (BTreeMap::new(), BTreeMap::new());
        Self { path, options, known, pending, is_gone: false, is_first: true }
    }

    /// Looks once, and says what changed since the last time.
    fn look(&mut self) -> Result<(), Failure> {
        let lang = self.options.lang;
        let Some(now) = stamps(&self.path) else {
            if !std::mem::replace(&mut self.is_gone, true) {
                said::gone(&self.path, lang)?;
            }
            return Ok(());
        };
        if std::mem::take(&mut self.is_gone) {
            said::back(&self.path, lang)?;
        }
        for (path, stamp) in &now {
            self.look_at(path, stamp)?;
        }
        let removed: Vec<PathBuf> =
            self.known.keys().filter(|path| !now.contains_key(*path)).cloned().collect();
        for path in removed {
            // A program that saves by putting a new file in place of the old one takes a moment.
            if self.is_settled(&path, &Stamp::default()) {
                self.known.remove(&path);
                said::removed(&path, lang)?;
            }
        }
        if std::mem::take(&mut self.is_first) {
            said::watching(&self.path, lang)?;
        }
        Ok(())
    }

    /// Judges a submission whose files were saved, once they rest.
    fn look_at(&mut self, path: &PathBuf, stamp: &Stamp) -> Result<(), Failure> {
        let known = self.known.get(path);
        if known.is_some_and(|known| known.stamp == *stamp) {
            self.pending.remove(path);
            return Ok(());
        }
        if !self.is_first && !self.is_settled(path, stamp) {
            return Ok(());
        }
        let (judged, failures) = self.judged(path, stamp);
        let looks = self.pending.get(path).map_or(PATIENCE, |pending| pending.looks);
        if judged.failed && looks < PATIENCE {
            return Ok(());
        }
        self.pending.remove(path);
        let lang = self.options.lang;
        let name = display(path);
        for failure in &failures {
            crate::output::say(failure.text(lang));
        }
        if let Some(report) = &judged.report {
            let old = self.known.get(path).and_then(|known| known.report.as_ref());
            said::judged(&name, old, report, lang)?;
        }
        self.known.insert(path.clone(), judged);
        Ok(())
    }

    /// Whether the files are the same as at the last look, and not amid being saved.
    fn is_settled(&mut self, path: &PathBuf, stamp: &Stamp) -> bool {
        match self.pending.get_mut(path) {
            Some(pending) if pending.stamp == *stamp => {
                pending.looks = pending.looks.saturating_add(1);
                true
            }
            _ => {
                self.pending.insert(path.clone(), Pending { stamp: stamp.clone(), looks: 0 });
                false
            }
        }
    }

    fn judged(&self, path: &PathBuf, stamp: &Stamp) -> (Known, Vec<Failure>) {
        let inputs = Inputs::read(std::slice::from_ref(path));
        let report = inputs.submissions.first().map(|it| it.validate(self.options));
        let failed = !inputs.failures.is_empty() || report.as_ref().is_some_and(is_unreadable);
        (Known { stamp: stamp.clone(), report, failed }, inputs.failures)
    }

    /// What `kpss validate` would end with now.
    fn exit(&self) -> Exit {
        let one = |known: &Known| match &known.report {
            Some(report) if !known.failed => FailOn::Error.exit(report),
            _ => Exit::Unusable,
        };
        self.known.values().map(one).max().unwrap_or(Exit::Passed)
    }
}
