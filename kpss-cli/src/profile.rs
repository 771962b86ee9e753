//! `kpss profile`, and the profiles that other commands name.

use std::fs;
use std::path::{Path, PathBuf};

use kpss_core::report::Acceptance;
use kpss_core::{Input, Lang, Report, Request, profile};

use crate::args::Profile;
use crate::inputs::{Inputs, Submission, display, unreadable};
use crate::validate::read_register;
use crate::{Exit, Failure, text};

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
        Ok(profiles)
    }

    /// The texts as inputs.
    pub(crate) fn inputs(&self) -> Vec<Input<'_>> {
        self.files.iter().map(|(name, bytes)| Input { name, bytes }).collect()
    }
}

pub(crate) fn run(command: &Profile, lang: Lang) -> Result<Exit, Failure> {
    match command {
        Profile::Check { files, .. } => check(files, lang),
        Profile::Try { profile, folder, municipalities, reading, .. } => {
            let register = municipalities.as_deref().map(read_register).transpose()?;
            let request = Request {
                lang: Some(lang.tag().into()),
                municipalities: register.as_ref(),
                limits: (*reading).into(),
                ..Request::default()
            };
            try_on(profile, folder, &request)
        }
    }
}

fn check(files: &[PathBuf], lang: Lang) -> Result<Exit, Failure> {
    let names: Vec<String> = files.iter().map(|file| file.to_string_lossy().into_owned()).collect();
    let profiles = Profiles::read(&names)?;
    let inputs = profiles.inputs();
    let request = Request {
        lang: Some(lang.tag().into()),
        profile: profiles.chosen.as_deref().map(Into::into),
        profiles: &inputs,
        ..Request::default()
    };
    let report = report(&request, &[])?;
    text::print_profile(&report, lang);
    Ok(if report.findings.is_empty() { Exit::Passed } else { Exit::Found })
}

fn report(request: &Request<'_>, inputs: &[Input<'_>]) -> Result<Report, Failure> {
    let options = request
        .options()
        .map_err(|error| Failure::new(error.message(Lang::Cs), error.message(Lang::En)))?;
    Ok(kpss_core::validate(inputs, &options))
}

/// Judges each submission by the book's default profile and by the new one.
fn try_on(profile: &str, folder: &Path, request: &Request<'_>) -> Result<Exit, Failure> {
    let profiles = Profiles::read(&[profile.to_owned()])?;
    let given = profiles.inputs();
    let new = Request {
        profile: profiles.chosen.as_deref().map(Into::into),
        profiles: &given,
        ..request.clone()
    };
    let submissions = Inputs::read(&[folder.to_path_buf()]);
    let mut tried: Vec<(&Submission, Report, Report)> = Vec::new();
    for submission in &submissions.submissions {
        let inputs = submission.inputs();
        tried.push((submission, report(request, &inputs)?, report(&new, &inputs)?));
    }
    let lang = request.lang();
    text::print_tried(&tried, lang);
    for failure in &submissions.failures {
        anstream::eprintln!("kpss: {}", failure.text(lang));
    }
    let rejected = |(_, _, new): &(_, _, Report)| new.acceptance == Acceptance::Rejected;
    Ok(match (submissions.failures.is_empty(), tried.iter().any(rejected)) {
        (false, _) => Exit::Unusable,
        (true, true) => Exit::Found,
        (true, false) => Exit::Passed,
    })
}
