//! The profiles that commands name.

use std::fs;
use std::path::Path;

use kpss_core::{Input, Limits, profile};

use crate::failure::Failure;
use crate::file_names::{display, unreadable};

/// The profiles named on the command line: texts of files, and the name that was asked for last.
#[derive(Debug, Default)]
pub(crate) struct Profiles {
    files: Vec<(String, Vec<u8>)>,
    pub(crate) chosen: Option<String>,
}

impl Profiles {
    /// Reads what is a file; anything else is the name of a profile.
    pub(crate) fn read(names: &[String]) -> Result<Self, Failure> {
        let mut profiles = Self::default();
        for name in names {
            let is_name = profile::builtin().iter().any(|(id, _)| id == name);
            let path = Path::new(name);
            if is_name || (!path.exists() && path.extension().is_none()) {
                profiles.chosen = Some(name.clone());
            } else {
                let bytes = fs::read(path).map_err(|error| unreadable(path, &error))?;
                profiles.files.push((display(path), bytes));
                profiles.chosen = None;
            }
        }
        if let Some(name) = &profiles.chosen {
            profile::check_name(name, &profiles.inputs(), &Limits::default())?;
        }
        Ok(profiles)
    }

    /// The texts as inputs.
    pub(crate) fn inputs(&self) -> Vec<Input<'_>> {
        self.files.iter().map(|(name, bytes)| Input::bytes(name, bytes)).collect()
    }
}
