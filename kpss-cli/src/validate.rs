//! `kpss validate`.

use kpss_core::{Lang, Limits, Options, Report};

use crate::annotate;
use crate::args::Validate;
use crate::batch;
use crate::fail_on::FailOn;
use crate::failure::{Exit, Failure};
use crate::html;
use crate::inputs::{Inputs, Submission};
use crate::map;
use crate::output::say;
use crate::profiles::Profiles;
use crate::progress;
use crate::register::register;
use crate::report_format::ReportFormat;
use crate::report_output::{self, Shape};
use crate::stored;
use crate::stream;
use crate::text::Detail;
use crate::typed::date;

pub(crate) fn run(arguments: &Validate) -> Result<Exit, Failure> {
    let register = register(arguments.municipalities.as_deref())?;
    let lang: Lang = arguments.lang.into();
    let profiles = Profiles::read(&arguments.profile)?;
    let given = profiles.inputs();
    let options = Options {
        lang,
        as_of: arguments.as_of.as_deref().map(date).transpose()?,
        municipalities: register.as_ref(),
        profile: profiles.chosen.as_deref(),
        profiles: &given,
        today: arguments.today.as_deref().map(date).transpose()?,
        limits: Limits { findings_per_rule: arguments.max_findings, ..arguments.limits.into() },
        ..Options::default()
    };
    let map = arguments.map.as_deref().map(map::read).transpose()?;
    if let Some(out) = &arguments.batch.out {
        return batch::run(arguments, out, &options, map.as_ref());
    }
    let baseline = arguments.baseline.as_deref().map(stored::read).transpose()?;
    let judged = |submission: &Submission| {
        let report = submission.validate(&options);
        match baseline.as_ref().and_then(|stored| stored.about(&report)) {
            Some(old) => report.against(old),
            None => report,
        }
    };
    if let Some(path) = stream::asked(arguments)
        && let Some(exit) = stream::run(arguments, path, &judged)?
    {
        return Ok(exit);
    }
    let inputs = Inputs::read_by(&arguments.inputs, map);
    let bar = progress::of_submissions(inputs.submissions.len(), lang);
    let submissions = inputs.submissions.iter().inspect(|_| bar.inc(1));
    let reports: Vec<(&Submission, Report)> =
        submissions.map(|submission| (submission, judged(submission))).collect();
    bar.finish_and_clear();
    if let Some(to) = &arguments.annotate {
        annotate::run(&reports, to, today(arguments)?, lang)?;
    }
    if let Some(to) = &arguments.html {
        html::run(&reports, to, &options)?;
    }
    let is_text = arguments.report.format == ReportFormat::Text;
    if !arguments.quiet {
        let shape = Shape {
            format: arguments.report.format,
            lang,
            detail: detail(arguments),
            fail_on: arguments.fail_on.least(),
            to: arguments.report.output.as_deref(),
            force: arguments.report.force,
        };
        report_output::write(&inputs, &reports, &shape)?;
    }
    if inputs.many && is_text && !arguments.quiet && !arguments.pages {
        say(pages_hint(lang));
    }
    let notes = inputs.notes.iter().filter(|_| !arguments.quiet);
    for line in notes.chain(&inputs.failures) {
        say(line.text(lang));
    }
    Ok(exit(&inputs, &reports, arguments.fail_on))
}

/// The day at comments of a painted file: the one of the judgement, or else that of this computer.
fn today(arguments: &Validate) -> Result<chrono::NaiveDate, Failure> {
    let stated = arguments.today.as_deref().map(date).transpose()?;
    let stated = stated.and_then(|day| day.first_day().to_string().parse().ok());
    Ok(stated.unwrap_or_else(|| {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        let days = since.map_or(0, |since| since.as_secs() / 86_400);
        let epoch = chrono::NaiveDate::default();
        epoch.checked_add_days(chrono::Days::new(days)).unwrap_or(epoch)
    }))
}

fn pages_hint(lang: Lang) -> &'static str {
    match lang {
        Lang::Cs => "nálezy každého podání vypíše --pages",
        Lang::En => "--pages prints the findings of each submission",
    }
}

/// How much is printed: of one submission its page, of several the summary, unless one is asked for.
fn detail(arguments: &Validate) -> Option<Detail> {
    match (arguments.summary, arguments.pages) {
        (true, _) => Some(Detail::Summary),
        (false, true) => Some(Detail::Pages),
        (false, false) => None,
    }
}

/// The worst of what happened.
fn exit(inputs: &Inputs, reports: &[(&Submission, Report)], fail_on: FailOn) -> Exit {
    let failed = inputs.failures.iter().map(|_| Exit::Unusable);
    let judged = reports.iter().map(|(_, report)| fail_on.exit(report));
    failed.chain(judged).max().unwrap_or(Exit::Passed)
}
