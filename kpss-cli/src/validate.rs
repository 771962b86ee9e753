//! `kpss validate`.

use kpss_core::codes::MunicipalityRegister;
use kpss_core::{Limits, ReadStatus, Report, Request, Severity, Verdict};

use crate::args::{FailOn, Format, Validate};
use crate::inputs::{Inputs, Submission, display};
use crate::profile::Profiles;
use crate::{Exit, Failure, text};

pub(crate) fn run(arguments: &Validate) -> Result<Exit, Failure> {
    let register = arguments.municipalities.as_deref().map(read_register).transpose()?;
    let lang: kpss_core::Lang = arguments.lang.into();
    let profiles = Profiles::read(&arguments.profile)?;
    let given = profiles.inputs();
    let request = Request {
        lang: Some(lang.tag().into()),
        as_of: arguments.as_of.as_deref().map(Into::into),
        municipalities: register.as_ref(),
        profile: profiles.chosen.as_deref().map(Into::into),
        profiles: &given,
        today: arguments.today.as_deref().map(Into::into),
        limits: Limits { findings_per_rule: arguments.max_findings, ..arguments.reading.into() },
        ..Request::default()
    };
    let options = request
        .options()
        .map_err(|error| Failure::new(error.message(kpss_core::Lang::Cs), error.to_string()))?;
    let inputs = Inputs::read(&arguments.inputs);
    let reports: Vec<(&Submission, Report)> = inputs
        .submissions
        .iter()
        .map(|submission| (submission, kpss_core::validate(&submission.inputs(), &options)))
        .collect();
    match arguments.format {
        Format::Json => print_json(&inputs, &reports, lang),
        Format::Text => text::print(&inputs, &reports, lang),
    }
    for note in &inputs.notes {
        anstream::eprintln!("kpss: {}", note.text(lang));
    }
    for failure in &inputs.failures {
        anstream::eprintln!("kpss: {}", failure.text(lang));
    }
    Ok(exit(&inputs, &reports, arguments.fail_on))
}

pub(crate) fn read_register(path: &std::path::Path) -> Result<MunicipalityRegister, Failure> {
    let bytes = std::fs::read(path).map_err(|error| crate::inputs::unreadable(path, &error))?;
    MunicipalityRegister::read_bytes(&bytes).map_err(|error| {
        let name = display(path);
        Failure::new(
            format!("{name} není seznam obcí: {error}"),
            format!("{name} is no list of municipalities: {error}"),
        )
    })
}

/// One report as it is; of many a list, and beside it what could not be read.
fn print_json(inputs: &Inputs, reports: &[(&Submission, Report)], lang: kpss_core::Lang) {
    #[derive(serde::Serialize)]
    struct Many<'a> {
        reports: Vec<&'a Report>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        unreadable: Vec<&'a str>,
    }
    if let ([(_, report)], false) = (reports, inputs.many) {
        anstream::print!("{}", report.to_json());
    } else if inputs.many {
        let unreadable = inputs.failures.iter().map(|failure| failure.text(lang)).collect();
        let many = Many { reports: reports.iter().map(|(_, report)| report).collect(), unreadable };
        // Reports hold nothing that JSON cannot carry, so writing cannot fail.
        anstream::println!("{}", serde_json::to_string_pretty(&many).unwrap_or_default());
    }
}

/// The worst of what happened: unusable, then found, then incomplete.
fn exit(inputs: &Inputs, reports: &[(&Submission, Report)], fail_on: FailOn) -> Exit {
    let unreadable = reports.iter().flat_map(|(_, report)| &report.inputs);
    if !inputs.failures.is_empty()
        || unreadable.into_iter().any(|input| input.status == ReadStatus::Unreadable)
    {
        return Exit::Unusable;
    }
    let threshold = match fail_on {
        FailOn::Never => return Exit::Passed,
        FailOn::Error => Severity::Error,
        FailOn::Warning => Severity::Warning,
    };
    if reports.iter().any(|(_, report)| report.worst() >= Some(threshold)) {
        Exit::Found
    } else if reports.iter().any(|(_, report)| report.verdict == Verdict::Incomplete) {
        Exit::Incomplete
    } else {
        Exit::Passed
    }
}
