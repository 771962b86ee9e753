//! The stages of a run, in order.

use super::options::Options;
use super::own_rules::run_own;
use super::report::{Assembly, has_error, waive};
use super::run::{Run, gather};
use super::suppose::{Candidates, PartlyRead, name_places, partly_read, settle};
use crate::documents::DocumentSet;
use crate::profile::{Effective, Resolved, resolve};
use crate::report::Report;
use crate::rule::{Context, Findings, Hints, Rule};
use crate::rules::hygiene::hints::hints_of;
use crate::rules::rules;
use crate::rules::shape;

/// Checks documents by every rule that applies to them; references across them are checked.
///
/// ```
/// use kpss_core::{DocumentSet, Input, Inputs, Limits, Options, validate};
///
/// let text = br#"{"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2021"}}"#;
/// let inputs = Inputs::read(&[Input::bytes("plan.json", text)], &Limits::default());
/// let report = validate(&DocumentSet::of(&inputs), &Options::default());
/// assert!(report.findings.iter().any(|finding| finding.code == "K103"));
/// ```
pub fn validate(documents: &DocumentSet<'_>, options: &Options<'_>) -> Report {
    validate_under(documents, options, rules(), |_| {})
}

/// The same with some rules only, and with the profile's settings changed first, as no profile could
/// change them.
pub(super) fn validate_under(
    documents: &DocumentSet<'_>,
    options: &Options<'_>,
    rules: &[&'static Rule],
    change: impl FnOnce(&mut Effective),
) -> Report {
    let first = documents.inputs.len();
    let mut profile = resolve(options.profile, options.profiles, &options.limits, first);
    change(&mut profile.effective);
    let mut found = Findings::new(options.limits.findings_per_rule);
    for (input, (_, reading)) in documents.inputs.iter().enumerate() {
        shape::faults::report(reading, input, &options.limits, &mut found);
    }
    let settings = &profile.effective.settings;
    let candidates = Candidates::of(documents);
    let partly = partly_read(documents, &found, &candidates, options.municipalities);
    let taken;
    let documents = if partly.is_empty() {
        documents
    } else {
        taken = documents.taken_for_read(partly.iter().map(PartlyRead::input));
        &taken
    };
    let cx = Context::new(documents, options.municipalities, options.as_of, settings);
    let hints = if rules.is_empty() { Vec::new() } else { hints(documents) };
    let run = Run { cx: &cx, profile: &profile.effective, options, hints: &hints };
    let mut outcomes = run.outcomes(rules);
    settle(&partly, &run, &mut outcomes);
    let mut ran = gather(&run, outcomes, &mut found);
    ran.off.extend(rules.iter().filter(|rule| run.profile.settings.is_off(rule)));
    name_places(&partly, &run, &mut ran);
    let own = run_own(&run);
    let waivers = waive(&run, &ran);
    let limits_hit = limits_hit(documents, &profile);
    // A mistake in a profile is not the document's.
    let failed = has_error(&found);
    found.append(&mut profile.findings.clone());
    let profiles = profile.texts();
    let assembly = Assembly { run: &run, profiles: &profiles, waivers, failed };
    assembly.report(found, own, ran, limits_hit)
}

/// What one look at each text says of it.
fn hints(documents: &DocumentSet<'_>) -> Vec<Hints> {
    let texts = documents.inputs.iter().map(|(_, reading)| reading.text());
    texts.map(|text| text.map(|text| hints_of(text.text)).unwrap_or_default()).collect()
}

/// Limits that were reached; a profile with a mistake is one, since not all was checked by it.
fn limits_hit(documents: &DocumentSet<'_>, profile: &Resolved<'_>) -> Vec<&'static str> {
    let of_documents = documents.inputs.iter().filter_map(|(_, reading)| reading.limit);
    let of_profiles = profile.readings.iter().filter_map(|(_, reading)| reading.limit);
    let mut hit: Vec<&'static str> = of_documents.chain(of_profiles).collect();
    if !profile.findings.is_empty() {
        hit.push("profile");
    }
    hit.sort_unstable();
    hit.dedup();
    hit
}
