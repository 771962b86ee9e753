//! `kpss validate`.

use kpss_core::{Lang, Limits, Options, Report};

use crate::annotate;
use crate::args::Validate;
use crate::batch;
use crate::failure::{Exit, Failure};
use crate::found::Found;
use crate::html;
use crate::judged::{self, Judged, Reports, Rest};
use crate::map;
use crate::output::say;
use crate::profiles::Profiles;
use crate::progress;
use crate::read::Reader;
use crate::register::register;
use crate::report_format::ReportFormat;
use crate::report_output::{self, Shape};
use crate::stored;
use crate::stream::{self, Stream};
use crate::submission::Submission;
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
    let judge = |submission: &Submission| {
        let report = submission.validate(&options);
        match baseline.as_ref().and_then(|stored| stored.about(&report)) {
            Some(old) => report.against(old),
            None => report,
        }
    };
    let found = Found::of(&arguments.inputs);
    let reader = Reader { map: map.as_ref(), base: None };
    let (exit, failures) = if let Some(count) = stream::count(arguments, &found) {
        let (found, reader, judge) = (&found, &reader, &judge);
        Stream { arguments, found, reader, judge, count }.run()?
    } else {
        at_once(arguments, &found, &reader, &judge, &options)?
    };
    let notes = found.notes.iter().filter(|_| !arguments.quiet);
    for line in notes.chain(&failures) {
        say(line.text(lang));
    }
    Ok(if failures.is_empty() { exit } else { Exit::Unusable })
}

/// Judges everything and writes what was found of all together.
fn at_once(
    arguments: &Validate,
    found: &Found,
    reader: &Reader<'_>,
    judge: &(impl Fn(&Submission) -> Report + Sync),
    options: &Options<'_>,
) -> Result<(Exit, Vec<Failure>), Failure> {
    // A page and a painted file are made of the documents themselves.
    let is_kept = arguments.annotate.is_some() || arguments.html.is_some();
    let is_told = !arguments.quiet || is_kept;
    let bar = progress::of_submissions(found.sources.len(), options.lang);
    let (mut exit, mut all) = (Exit::Passed, Vec::new());
    let make = |mut submission: Submission| {
        let report = judge(&submission);
        if !is_kept {
            submission.files.clear();
        }
        let exit = arguments.fail_on.exit(&report);
        Ok((exit, is_told.then_some(Judged { submission, report })))
    };
    let Rest { many, failures } =
        judged::each(found, reader, arguments.batch.jobs(), make, |(one, judged)| {
            bar.inc(1);
            exit = exit.max(one);
            all.extend(judged);
            Ok(())
        })?;
    bar.finish_and_clear();
    if let Some(to) = &arguments.annotate {
        annotate::run(&all, to, today(arguments)?, options.lang)?;
    }
    if let Some(to) = &arguments.html {
        html::run(&all, to, options)?;
    }
    if !arguments.quiet {
        let shape = Shape {
            format: arguments.report.format,
            lang: options.lang,
            detail: detail(arguments),
            fail_on: arguments.fail_on.least(),
            to: arguments.report.output.as_deref(),
            force: arguments.report.force,
        };
        report_output::write(&Reports { many, failures: &failures, list: &all }, &shape)?;
        if many && arguments.report.format == ReportFormat::Text && !arguments.pages {
            say(pages_hint(options.lang));
        }
    }
    Ok((exit, failures))
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
