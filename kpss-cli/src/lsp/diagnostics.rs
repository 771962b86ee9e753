//! Findings as editors underline them.

use std::cell::OnceCell;

use gen_lsp_types::{
    Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location, Range,
};
use kpss_core::report::State;
use kpss_core::{Finding, Lang, Position, Report, Severity};

use super::client::Client;
use super::loaded::{Loaded, Submission};
use super::positions::Positions;

/// The findings of each document that an editor has open, and that count.
pub(super) fn of_all(
    submission: &Submission,
    report: &Report,
    client: Client,
    lang: Lang,
) -> Vec<Vec<Diagnostic>> {
    let texts = Texts::of(submission, client);
    let of_one = |(index, document): (usize, &Loaded)| {
        let found = findings(report, index).filter(|_| document.version.is_some());
        found.map(|finding| one(finding, &texts, lang)).collect()
    };
    submission.documents.iter().enumerate().map(of_one).collect()
}

/// The findings of a document that are open; those that are excused are no mistakes.
pub(super) fn findings(report: &Report, index: usize) -> impl Iterator<Item = &Finding> {
    let all = report.findings.iter();
    all.filter(move |finding| finding.input == index && finding.state == State::Open)
}

pub(super) fn one(finding: &Finding, texts: &Texts<'_>, lang: Lang) -> Diagnostic {
    let related = finding.related.iter().filter_map(|related| {
        let document = texts.submission.documents.get(related.input)?;
        let value = related.value_text(lang).map(|value| format!(": {value}")).unwrap_or_default();
        Some(DiagnosticRelatedInformation {
            location: Location {
                uri: document.uri.clone(),
                range: texts.place(related.input, related.position)?,
            },
            message: format!("{}{value}", related.role_label),
        })
    });
    let related: Vec<_> = related.filter(|_| texts.client.related).collect();
    Diagnostic {
        range: texts.place(finding.input, finding.position).unwrap_or_default(),
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

/// The bytes of a place; of what takes several lines the first, lest half of a plan be underlined.
pub(super) fn bytes(position: Position, text: &str) -> (usize, usize) {
    let (start, end) = (position.offset, position.offset.saturating_add(position.length));
    let own = text.get(start..end).unwrap_or_default();
    let first = own.lines().next().unwrap_or_default();
    (start, start + first.len())
}

/// The texts in which findings stand; the lines of each are found once.
pub(super) struct Texts<'a> {
    submission: &'a Submission,
    client: Client,
    positions: Vec<OnceCell<Option<Positions<'a>>>>,
}

impl<'a> Texts<'a> {
    pub(super) fn of(submission: &'a Submission, client: Client) -> Self {
        let positions = submission.documents.iter().map(|_| OnceCell::new()).collect();
        Self { submission, client, positions }
    }

    /// The place of a finding; of what stands nowhere the beginning. Nothing in a table.
    fn place(&self, index: usize, position: Option<Position>) -> Option<Range> {
        let text = self.submission.documents.get(index)?.text()?;
        let made = || Some(Positions::of(text, self.client.encoding));
        let positions = self.positions.get(index)?.get_or_init(made).as_ref()?;
        Some(positions.range(position.map(|position| bytes(position, text)).unwrap_or_default()))
    }
}
