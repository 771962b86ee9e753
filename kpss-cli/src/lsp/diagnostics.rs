//! Findings as editors underline them.

use gen_lsp_types::{
    Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location, Range,
};
use kpss_core::report::State;
use kpss_core::{Finding, Lang, Position, Severity};

use super::check::Checked;
use super::client::Client;
use super::loaded::{Loaded, Submission};
use super::positions::Positions;

/// The findings of a document that count.
pub(super) fn of(checked: &Checked, index: usize, client: Client, lang: Lang) -> Vec<Diagnostic> {
    let texts = Texts { submission: &checked.submission, client };
    let Some(positions) = texts.positions(index) else { return Vec::new() };
    findings(checked, index).map(|it| one(it, &positions, &texts, lang)).collect()
}

/// The findings of a document that are open; those that are excused are no mistakes.
pub(super) fn findings(checked: &Checked, index: usize) -> impl Iterator<Item = &Finding> {
    let all = checked.report.findings.iter();
    all.filter(move |finding| finding.input == index && finding.state == State::Open)
}

pub(super) fn one(
    finding: &Finding,
    positions: &Positions<'_>,
    texts: &Texts<'_>,
    lang: Lang,
) -> Diagnostic {
    let related = finding.related.iter().filter_map(|related| {
        let document = texts.submission.documents.get(related.input)?;
        let positions = texts.positions(related.input)?;
        let value = related.value_text(lang).map(|value| format!(": {value}")).unwrap_or_default();
        Some(DiagnosticRelatedInformation {
            location: Location {
                uri: document.uri.clone(),
                range: place(related.position, document.text()?, &positions),
            },
            message: format!("{}{value}", related.role_label),
        })
    });
    let related: Vec<_> = related.filter(|_| texts.client.related).collect();
    let text = texts.submission.documents.get(finding.input).and_then(Loaded::text);
    Diagnostic {
        range: place(finding.position, text.unwrap_or_default(), positions),
        severity: Some(match finding.severity {
            Severity::Error => DiagnosticSeverity::Error,
            Severity::Warning => DiagnosticSeverity::Warning,
            Severity::Info => DiagnosticSeverity::Information,
        }),
        code: Some(finding.code.to_string().into()),
        // The pages of the rules have no address of their own yet.
        code_description: None,
        source: Some("kpss".to_owned()),
        message: finding.message.clone().into(),
        tags: None,
        related_information: Some(related).filter(|related| !related.is_empty()),
        data: None,
    }
}

/// The place of a finding; of what takes several lines the first, lest half of a plan be underlined.
/// What stands nowhere is shown at the beginning.
pub(super) fn place(position: Option<Position>, text: &str, positions: &Positions<'_>) -> Range {
    positions.range(position.map(|position| bytes(position, text)).unwrap_or_default())
}

pub(super) fn bytes(position: Position, text: &str) -> (usize, usize) {
    let (start, end) = (position.offset, position.offset.saturating_add(position.length));
    let own = text.get(start..end).unwrap_or_default();
    let first = own.lines().next().unwrap_or_default();
    (start, start + first.len())
}

/// The texts in which findings stand.
pub(super) struct Texts<'a> {
    pub(super) submission: &'a Submission,
    pub(super) client: Client,
}

impl Texts<'_> {
    fn positions(&self, index: usize) -> Option<Positions<'_>> {
        let text = self.submission.documents.get(index)?.text()?;
        Some(Positions::of(text, self.client.encoding))
    }
}
