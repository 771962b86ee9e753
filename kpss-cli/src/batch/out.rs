//! The folder with the reports.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::fingerprint::feed;
use crate::digest::hex;
use crate::failure::Failure;
use crate::file_names::{display, unreadable};
use crate::io_words::reason;
use crate::output_file;

/// The folder of the reports of single submissions, below the one with the overview.
const REPORTS: &str = "podani";
/// The forms of a report.
const ENDINGS: [&str; 3] = ["json", "html", "txt"];
/// What was done so far.
const STATE: &str = "kpss-stav.ndjson";
/// Held by the run that writes here; nothing is in it.
const LOCK: &str = ".kpss-zamek";

/// A report in each of its forms.
pub(super) struct Written {
    pub(super) json: String,
    pub(super) html: String,
    pub(super) text: String,
}

/// The folder that `--out` names.
pub(super) struct OutFolder {
    path: PathBuf,
    /// The same, whichever links lead to it.
    real: PathBuf,
    /// Given back by the system when the run ends, however it ends.
    _lock: Option<fs::File>,
}

impl OutFolder {
    /// Makes the folder. One that holds something else stays untouched.
    pub(super) fn open(path: &Path, folder: &Path) -> Result<Self, Failure> {
        let name = display(path);
        if path.is_file() {
            return Err(Failure::new(
                format!("--out ukládá do složky, {name} je soubor"),
                format!("--out saves to a folder, {name} is a file"),
            ));
        }
        let made = fs::create_dir_all(path).and_then(|()| fs::canonicalize(path));
        let real = made.map_err(|error| {
            let (cs, en) = reason(&error);
            Failure::new(
                format!("složku {name} nelze založit: {cs}"),
                format!("the folder {name} cannot be made: {en}"),
            )
        })?;
        let of_plans = fs::canonicalize(folder).map_err(|error| unreadable(folder, &error))?;
        if of_plans.starts_with(&real) {
            return Err(Failure::new(
                format!("zprávy nelze ukládat do {name}: leží v ní posuzovaná podání"),
                format!(
                    "reports cannot be saved to {name}: the submissions to be judged lie in it"
                ),
            ));
        }
        let entries = fs::read_dir(&real).map_err(|error| unreadable(path, &error))?;
        // A run that another one kept from beginning leaves its lock.
        let mut others = entries.filter(|it| it.as_ref().is_ok_and(|it| it.file_name() != LOCK));
        let is_ours = real.join(STATE).is_file();
        if !is_ours && others.next().is_some() {
            return Err(Failure::new(
                format!(
                    "složka {name} není prázdná a nejsou v ní zprávy z dřívější kontroly; zadejte jinou"
                ),
                format!(
                    "the folder {name} is not empty and holds no reports of an earlier run; name another one"
                ),
            ));
        }
        let out = Self { path: path.to_path_buf(), _lock: lock(&real, &name)?, real };
        fs::create_dir_all(out.path.join(REPORTS)).map_err(|error| {
            let (cs, en) = reason(&error);
            Failure::new(
                format!("do složky {name} nelze zapisovat: {cs}"),
                format!("the folder {name} cannot be written to: {en}"),
            )
        })?;
        Ok(out)
    }

    /// Whether a path is this folder.
    pub(super) fn is(&self, path: &Path) -> bool {
        fs::canonicalize(path).is_ok_and(|real| real == self.real)
    }

    /// Where the state is kept.
    pub(super) fn state(&self) -> PathBuf {
        self.path.join(STATE)
    }

    /// The page to open first.
    pub(super) fn index(&self) -> PathBuf {
        self.path.join("index.html")
    }

    /// Where a report lies, as the overview names it.
    pub(super) fn link(file: &str, ending: &str) -> String {
        format!("{REPORTS}/{file}.{ending}")
    }

    /// Writes a file of the overview.
    pub(super) fn write(&self, name: &str, text: &str) -> Result<(), Failure> {
        let to = self.path.join(name);
        output_file::stream(&to, true, |out| out.write_all(text.as_bytes()))
    }

    /// Writes the reports of a submission, or takes away those of a time when it could be read.
    pub(super) fn write_reports(
        &self,
        file: &str,
        written: Option<&Written>,
    ) -> Result<(), Failure> {
        let Some(Written { json, html, text }) = written else { return self.remove(file) };
        for (ending, text) in ENDINGS.into_iter().zip([json, html, text]) {
            self.write(&Self::link(file, ending), text)?;
        }
        Ok(())
    }

    /// The hash of the reports as they lie there.
    pub(super) fn hash(&self, file: &str) -> String {
        let mut hash = Sha256::new();
        for ending in ENDINGS {
            match fs::read(self.path.join(Self::link(file, ending))) {
                Ok(bytes) => feed(&mut hash, &bytes),
                Err(_) => feed(&mut hash, &[]),
            }
        }
        hex(&hash.finalize())
    }

    /// Takes away reports about submissions that are no longer there.
    pub(super) fn remove_others<'a>(
        &self,
        files: impl Iterator<Item = &'a str>,
        kept: &[String],
    ) -> Result<(), Failure> {
        let kept: std::collections::BTreeSet<&str> = kept.iter().map(String::as_str).collect();
        files.filter(|file| !kept.contains(file)).try_for_each(|file| self.remove(file))
    }

    fn remove(&self, file: &str) -> Result<(), Failure> {
        for ending in ENDINGS {
            let path = self.path.join(Self::link(file, ending));
            match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    let (name, (cs, en)) = (display(&path), reason(&error));
                    return Err(Failure::new(
                        format!("starou zprávu {name} nelze odstranit: {cs}"),
                        format!("the old report {name} cannot be removed: {en}"),
                    ));
                }
                _ => {}
            }
        }
        Ok(())
    }
}

/// Keeps a second run out: two would write the same reports and the same journal.
fn lock(folder: &Path, name: &str) -> Result<Option<fs::File>, Failure> {
    let opened =
        fs::OpenOptions::new().create(true).truncate(false).write(true).open(folder.join(LOCK));
    let file = opened.map_err(|error| {
        let (cs, en) = reason(&error);
        Failure::new(
            format!("do složky {name} nelze zapisovat: {cs}"),
            format!("the folder {name} cannot be written to: {en}"),
        )
    })?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(fs::TryLockError::WouldBlock) => Err(Failure::new(
            format!("do složky {name} právě ukládá jiná kontrola; počkejte, až skončí"),
            format!("another run is saving to the folder {name}; wait until it ends"),
        )),
        // Some network drives have no locks; there one run at a time is up to people.
        Err(fs::TryLockError::Error(_)) => Ok(None),
    }
}
