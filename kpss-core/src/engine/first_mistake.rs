//! Why an input cannot be read, in one sentence.

use super::options::Options;
use super::validate::validate_under;
use crate::documents::DocumentSet;
use crate::lang::{Lang, LocalizedText};
use crate::report::Finding;
use crate::rules::rule;

/// The first mistake of shape of an input.
pub(crate) struct FirstMistake {
    /// The mistake and its line.
    pub(crate) with_line: LocalizedText,
    /// The mistake and what to do about it.
    pub(crate) with_fix: LocalizedText,
}

/// The first finding about shape in an input.
pub(crate) fn first_mistake(
    documents: &DocumentSet<'_>,
    input: usize,
    options: &Options<'_>,
) -> FirstMistake {
    let find = |lang| {
        let report = validate_under(documents, &Options { lang, ..*options }, &[], |_| {});
        let is_shape = |finding: &Finding| finding.input == input && *finding.code < *"K040";
        report.findings.into_iter().find(is_shape)
    };
    let (cs, en) = (find(Lang::Cs), find(Lang::En));
    let line = |finding: &Option<Finding>, word, unknown: &str| match finding {
        Some(Finding { message, position: Some(at), .. }) => {
            format!("{word} {}: {message}", at.line)
        }
        Some(finding) => finding.message.clone(),
        None => unknown.to_owned(),
    };
    let fix = |finding: &Option<Finding>, lang| {
        let rule = rule(&finding.as_ref()?.code)?;
        Some(format!("{} {}", finding.as_ref()?.message, rule.texts(lang).fix))
    };
    FirstMistake {
        with_line: LocalizedText::new(
            line(&cs, "řádek", "neznámá chyba"),
            line(&en, "line", "unknown mistake"),
        ),
        with_fix: LocalizedText::new(
            fix(&cs, Lang::Cs).unwrap_or_default(),
            fix(&en, Lang::En).unwrap_or_default(),
        ),
    }
}
