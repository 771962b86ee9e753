//! The stages of a run, in order.

use crate::model::Submission;
use crate::options::Options;
use crate::profile::{Effective, Resolved, resolve, run_own};
use crate::read::{Document, Reading};
use crate::report::{Assembly, Report, has_error, waive};
use crate::rule::check::{AnyDoc, Entry};
use crate::rule::{Context, Findings, Rule, Run, rules, run_rules};

/// One text handed in.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// Name for the report, for example the path.
    pub name: &'a str,
    /// The bytes as they are.
    pub bytes: &'a [u8],
}

/// Validates inputs together: references across them are checked.
pub fn validate(inputs: &[Input<'_>], options: &Options<'_>) -> Report {
    validate_by(inputs, options, rules())
}

/// The same with some rules only.
pub(crate) fn validate_by<'x>(
    inputs: &'x [Input<'x>],
    options: &'x Options<'x>,
    rules: &[&'static Rule],
) -> Report {
    validate_under(inputs, options, rules, |_| {})
}

/// The same with the profile's settings changed first, as no profile could change them.
pub(crate) fn validate_under<'x>(
    inputs: &'x [Input<'x>],
    options: &'x Options<'x>,
    rules: &[&'static Rule],
    change: impl FnOnce(&mut Effective),
) -> Report {
    let limits = &options.limits;
    let mut readings: Vec<Reading<'_>> = inputs
        .iter()
        .enumerate()
        .map(|(index, input)| Reading::of(input.bytes, index, limits))
        .collect();
    let mut profile = resolve(options, inputs.len());
    change(&mut profile.effective);
    let mut found = Findings::new(limits.findings_per_rule);
    for reading in &mut readings {
        found.append(std::mem::replace(&mut reading.findings, Findings::new(0)));
    }
    let entries =
        readings.iter().enumerate().flat_map(|(index, reading)| entries(index, reading)).collect();
    let cx = Context::new(entries, options.municipalities, options.as_of, &profile.effective);
    let run = Run { cx: &cx, options, readings: &readings };
    let ran = run_rules(&run, rules, &mut found);
    let own = run_own(&profile.effective, &run);
    let waivers = waive(&run, &ran);
    let limits_hit = limits_hit(&readings, &profile);
    // A mistake in a profile is not the document's.
    let failed = has_error(&found);
    found.append(profile.findings);
    let readings = readings.iter().chain(&profile.readings).collect();
    let assembly = Assembly { inputs, options, readings, cx: &cx, waivers, failed };
    assembly.report(found, own, ran, limits_hit)
}

/// The documents of one input.
fn entries<'a>(input: usize, reading: &'a Reading<'_>) -> Vec<Entry<'a>> {
    let one = |document| vec![Entry::new(input, String::new(), document)];
    match &reading.document {
        None => Vec::new(),
        Some(Document::Plan(doc)) => one(AnyDoc::Plan(doc)),
        Some(Document::ActionPlan(doc)) => one(AnyDoc::ActionPlan(doc)),
        Some(Document::MonitoringReport(doc)) => one(AnyDoc::MonitoringReport(doc)),
        Some(Document::Catalogue(doc)) => one(AnyDoc::Catalogue(doc)),
        Some(Document::Project(doc)) => one(AnyDoc::Project(doc)),
        Some(Document::Submission(submission)) => of_submission(submission)
            .map(|(list, index, document)| Entry::new(input, format!("/{list}/{index}"), document))
            .collect(),
    }
}

/// The documents inside a submission, with the list and the index in which they stand.
fn of_submission(
    submission: &Submission,
) -> impl Iterator<Item = (&'static str, usize, AnyDoc<'_>)> {
    macro_rules! list {
        ($field:ident, $kind:ident) => {
            submission
                .$field
                .iter()
                .enumerate()
                .map(|(index, doc)| (stringify!($field), index, AnyDoc::$kind(doc)))
        };
    }
    list!(projects, Project)
        .chain(list!(plans, Plan))
        .chain(list!(action_plans, ActionPlan))
        .chain(list!(monitoring_reports, MonitoringReport))
        .chain(list!(catalogues, Catalogue))
}

/// Limits that were reached; a profile with a mistake is one, since not all was checked by it.
fn limits_hit<'x>(readings: &[Reading<'x>], profile: &Resolved<'x>) -> Vec<&'static str> {
    let all = readings.iter().chain(&profile.readings);
    let mut hit: Vec<&'static str> = all.filter_map(|reading| reading.limit).collect();
    if !profile.findings.is_empty() {
        hit.push("profile");
    }
    hit.sort_unstable();
    hit.dedup();
    hit
}
