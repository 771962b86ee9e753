//! Random documents with random mistakes in them: safe repairs undo what only was written otherwise,
//! and bring no warning or error that was not there.

use std::fs;

use kpss_core::repair::{Choice, Fixed, fix};
use kpss_core::report::Finding;
use kpss_core::{Input, Options, ReadStatus, Report, Severity};
use serde_json::Value;

use super::disguise::disguise;
use super::found;
use crate::common::mutate::{Dice, Json, changed};
use crate::common::{MUNICIPALITIES, documents};

/// Documents that are tried.
const TRIED: usize = 800;

fn texts() -> Vec<String> {
    documents().into_iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

/// The document after some random mistakes.
fn mistaken(text: &str, mistakes: usize, dice: &mut Dice) -> Value {
    let mut json = Json::parse(text);
    for _ in 0..mistakes {
        json = changed(&json, dice).0;
    }
    let mut text = String::new();
    json.write(&mut text);
    serde_json::from_str(&text).unwrap()
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap()
}

/// Whether a report has a finding of the same rule at, above or below the same place.
fn has(report: &Report, finding: &Finding) -> bool {
    let is_near = |at: &str| at.starts_with(&*finding.pointer) || finding.pointer.starts_with(at);
    report.findings.iter().any(|it| it.code == finding.code && is_near(&it.pointer))
}

fn safely_fixed(text: &str) -> Fixed {
    let options = Options { municipalities: Some(&MUNICIPALITIES), ..Options::default() };
    fix(&[Input::bytes("plan.json", text.as_bytes())], &Choice::Safe, &options)
}

/// What the repaired document must not hold: a warning or an error that none of the others has.
fn worse<'f>(done: &'f Fixed, others: &[&Report]) -> Option<&'f Finding> {
    let counts = |it: &&Finding| it.severity != Severity::Info;
    let is_new = |it: &&Finding| !others.iter().any(|report| has(report, it));
    done.report.findings.iter().filter(counts).find(is_new)
}

#[test]
fn safe_repairs_undo_disguises_and_never_make_a_document_worse() {
    let (texts, mut dice) = (texts(), Dice(20_261_127));
    let (mut disguised, mut repaired, mut refused, mut readable) = (0, 0, 0, 0);
    for index in 0..TRIED {
        let mistakes = index % 4;
        let plain = mistaken(&texts[index % texts.len()], mistakes, &mut dice);
        let mut other = plain.clone();
        disguised += disguise(&mut other, &mut dice);
        let (plain_text, text) = (pretty(&plain), pretty(&other));
        let (in_plain, before) = (found(&plain_text), found(&text));
        let done = safely_fixed(&text);
        repaired += done.repaired.len();
        refused += done.refused.len();
        let new = if before.inputs[0].status == ReadStatus::Read {
            readable += 1;
            worse(&done, &[&before])
        } else {
            // What the faults of shape hid is no fault of the repair: the document says it itself.
            worse(&done, &[&before, &in_plain, &safely_fixed(&plain_text).report])
        };
        assert!(new.is_none(), "{index}: {new:#?}");
        for finding in &done.repaired {
            let is_it = |it: &Finding| {
                it.fingerprint == finding.fingerprint && it.pointer == finding.pointer
            };
            assert!(!done.report.findings.iter().any(is_it), "{index}: {} stays", finding.code);
        }
        if mistakes == 0 && done.refused.is_empty() {
            let after = done.texts[0].clone().unwrap_or(text);
            assert_eq!(done.report.counts, in_plain.counts, "{index}\n{after}");
            assert_eq!(serde_json::from_str::<Value>(&after).unwrap(), plain, "{index}");
        }
    }
    assert!(disguised > TRIED && repaired * 10 > disguised * 8, "{repaired} of {disguised}");
    assert!(refused * 50 < repaired, "{refused} refused, {repaired} repaired");
    assert!(readable > TRIED / 10, "{readable}");
}
