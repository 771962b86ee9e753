//! The stages of a run, in order.

use super::options::Options;
use super::own_rules::run_own;
use super::report::{Assembly, has_error, waive};
use super::run::{Run, run_rules};
use super::shape_findings::shape_findings;
use crate::documents::DocumentSet;
use crate::profile::{Effective, Resolved, resolve};
use crate::report::Report;
use crate::rule::rules;
use crate::rule::{Context, Findings, Rule};

/// Checks documents by every rule that applies to them; references across them are checked.
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
        shape_findings(reading, input, &options.limits, &mut found);
    }
    let settings = &profile.effective.settings;
    let cx = Context::new(documents, options.municipalities, options.as_of, settings);
    let run = Run { cx: &cx, profile: &profile.effective, options };
    let ran = run_rules(&run, rules, &mut found);
    let own = run_own(&run);
    let waivers = waive(&run, &ran);
    let limits_hit = limits_hit(documents, &profile);
    // A mistake in a profile is not the document's.
    let failed = has_error(&found);
    found.append(profile.findings.clone());
    let profiles = profile.texts();
    let assembly = Assembly { run: &run, profiles: &profiles, waivers, failed };
    assembly.report(found, own, ran, limits_hit)
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
