//! Documents are checked beside the conversation, so that an answer never waits for a large one.

use std::sync::Arc;
use std::thread;

use crossbeam_channel::{Receiver, Sender, unbounded};
use gen_lsp_types::Diagnostic;
use kpss_core::repair::{Choice, fix};
use kpss_core::{DocumentSet, Inputs, Report, validate};

use super::client::Client;
use super::diagnostics;
use super::loaded::Submission;
use super::settings::Settings;

/// What is to be checked.
pub(super) struct Task {
    pub(super) submission: Submission,
    /// Whether the safe repairs are to be tried.
    pub(super) fix: bool,
}

/// What was found.
pub(super) struct Checked {
    pub(super) submission: Submission,
    pub(super) report: Report,
    /// The findings of each document, as they are shown.
    pub(super) shown: Vec<Vec<Diagnostic>>,
    /// The text of each document after all safe repairs; nothing where it stays, or none were tried.
    pub(super) fixed: Option<Vec<Option<String>>>,
}

/// Starts the thread that checks; it ends when nobody sends any more.
pub(super) fn start(settings: Arc<Settings>, client: Client) -> (Sender<Task>, Receiver<Checked>) {
    let (to, tasks) = unbounded::<Task>();
    let (results, from) = unbounded();
    thread::spawn(move || {
        for task in tasks {
            if results.send(checked(task, &settings, client)).is_err() {
                return;
            }
        }
    });
    (to, from)
}

fn checked(task: Task, settings: &Settings, client: Client) -> Checked {
    let Task { submission, fix: wanted } = task;
    let (report, fixed) = settings.with_options(|options| {
        let inputs = submission.inputs();
        let fixed = wanted.then(|| fix(&inputs, &Choice::Safe, options).texts);
        let inputs = Inputs::read(&inputs, &options.limits);
        (validate(&DocumentSet::of(&inputs), options), fixed)
    });
    let shown = diagnostics::of_all(&submission, &report, client, settings.lang);
    Checked { submission, report, shown, fixed }
}

/// The report about one text, by default settings.
#[cfg(test)]
pub(super) fn report_of(text: &str) -> Report {
    use kpss_core::codes::MunicipalityRegister;
    use kpss_core::{Input, Options};

    let register = MunicipalityRegister::read(crate::register::SHIPPED).ok();
    let options = Options { municipalities: register.as_ref(), ..Options::default() };
    let inputs = Inputs::read(&[Input::bytes("plan", text.as_bytes())], &options.limits);
    validate(&DocumentSet::of(&inputs), &options)
}
