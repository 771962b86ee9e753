//! `kpss profile`.

use std::path::{Path, PathBuf};

use kpss_core::report::Acceptance;
use kpss_core::{DocumentSet, Lang, Options, Report};

use crate::args::Profile;
use crate::failure::{Exit, Failure};
use crate::inputs::Inputs;
use crate::output::say;
use crate::profiles::Profiles;
use crate::register::register;
use crate::submission::Submission;
use crate::text;

pub(crate) fn run(command: &Profile, lang: Lang) -> Result<Exit, Failure> {
    match command {
        Profile::Check { files, .. } => check(files, lang),
        Profile::Try { profile, folder, municipalities, limits, .. } => {
            let register = register(municipalities.as_deref())?;
            let (municipalities, limits) = (register.as_ref(), (*limits).into());
            try_on(profile, folder, &Options { lang, municipalities, limits, ..Options::default() })
        }
    }
}

fn check(files: &[PathBuf], lang: Lang) -> Result<Exit, Failure> {
    let names: Vec<String> = files.iter().map(|file| file.to_string_lossy().into_owned()).collect();
    let profiles = Profiles::read(&names)?;
    let inputs = profiles.inputs();
    let chosen = profiles.chosen.as_deref();
    let options = Options { lang, profile: chosen, profiles: &inputs, ..Options::default() };
    let report = kpss_core::validate(&DocumentSet::default(), &options);
    text::print_profile(&report, lang)?;
    Ok(if report.findings.is_empty() { Exit::Passed } else { Exit::Found })
}

/// Judges each submission by the book's default profile and by the new one.
fn try_on(profile: &str, folder: &Path, book: &Options<'_>) -> Result<Exit, Failure> {
    let profiles = Profiles::read(&[profile.to_owned()])?;
    let given = profiles.inputs();
    let new = Options { profile: profiles.chosen.as_deref(), profiles: &given, ..*book };
    let submissions = Inputs::read(&[folder.to_path_buf()]);
    let mut tried: Vec<(&Submission, Report, Report)> = Vec::new();
    for submission in &submissions.submissions {
        tried.push((submission, submission.validate(book), submission.validate(&new)));
    }
    let lang = book.lang;
    text::print_tried(&tried, lang)?;
    for line in submissions.notes.iter().chain(&submissions.failures) {
        say(line.text(lang));
    }
    let rejected = |(_, _, new): &(_, _, Report)| new.acceptance == Acceptance::Rejected;
    Ok(match (submissions.failures.is_empty(), tried.iter().any(rejected)) {
        (false, _) => Exit::Unusable,
        (true, true) => Exit::Found,
        (true, false) => Exit::Passed,
    })
}
