//! Profiles for people: whether one is in order, and what it would change.

use super::summary::acceptance;
use crate::lang::Lang;
use crate::render::{Page, Spans, TextStyle, View};
use crate::report::{Acceptance, Finding, Report, State};
use crate::rule::Severity;
use crate::wording::{pick, terms};

/// What is wrong with a profile, or that nothing is: the report of a run without documents.
///
/// ```
/// use kpss_core::{DocumentSet, Inputs, Lang, Options, ProfileCheck, View, validate};
///
/// let inputs = Inputs::default();
/// let options = Options { profile: Some("regional"), ..Options::default() };
/// let report = validate(&DocumentSet::of(&inputs), &options);
/// let page = ProfileCheck { report: &report }.page(Lang::Cs);
/// assert_eq!(page.text(), "regional: profil je v pořádku\n");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct ProfileCheck<'a> {
    /// The report.
    pub report: &'a Report,
}

impl View for ProfileCheck<'_> {
    fn page(&self, lang: Lang) -> Page {
        let mut page = Page::default();
        self.report.add_files(&mut page, lang);
        if self.report.findings.is_empty() {
            let text = pick(lang, "profil je v pořádku", "the profile is in order");
            let name = Spans::of(TextStyle::Strong, &self.report.profile.id);
            page.paragraph(name.plain(format!(": {text}")));
        }
        page
    }
}

/// A submission judged by two profiles.
///
/// ```
/// use kpss_core::{DocumentSet, Input, Inputs, Limits, Options, TriedSubmission, validate};
///
/// let inputs = Inputs::read(&[Input::bytes("plan.json", br#"{"kind": "plan", "id": "p"}"#)], &Limits::default());
/// let report = validate(&DocumentSet::of(&inputs), &Options::default());
/// let tried = TriedSubmission { name: "Votice", old: &report, new: &report };
/// assert_eq!(tried.old.acceptance, tried.new.acceptance);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct TriedSubmission<'a> {
    /// The name that the reader knows it by.
    pub name: &'a str,
    /// By the present profile.
    pub old: &'a Report,
    /// By the profile that is tried.
    pub new: &'a Report,
}

impl TriedSubmission<'_> {
    fn is_newly_rejected(&self) -> bool {
        let rejected = |report: &Report| report.acceptance == Acceptance::Rejected;
        !rejected(self.old) && rejected(self.new)
    }

    /// Errors that only the tried profile knows.
    fn new_errors(&self) -> impl Iterator<Item = &Finding> {
        let is_known = |finding: &Finding| {
            self.old.into_iter().any(|known| {
                known.fingerprint == finding.fingerprint && known.severity == finding.severity
            })
        };
        self.new.into_iter().filter(move |finding| {
            finding.severity == Severity::Error
                && finding.state == State::Open
                && !is_known(finding)
        })
    }
}

/// Submissions judged by two profiles, with what makes the difference.
///
/// ```
/// use kpss_core::{DocumentSet, Input, Inputs, Lang, Limits, Options, ProfileTrial, TriedSubmission, View, validate};
///
/// let inputs = Inputs::read(&[Input::bytes("plan.json", br#"{"kind": "plan", "id": "p"}"#)], &Limits::default());
/// let report = validate(&DocumentSet::of(&inputs), &Options::default());
/// let tried = TriedSubmission { name: "Votice", old: &report, new: &report };
/// let text = ProfileTrial { submissions: vec![tried] }.page(Lang::Cs).text();
/// assert!(text.contains("Votice: "));
/// ```
#[derive(Clone, Debug)]
pub struct ProfileTrial<'a> {
    /// The submissions.
    pub submissions: Vec<TriedSubmission<'a>>,
}

impl View for ProfileTrial<'_> {
    fn page(&self, lang: Lang) -> Page {
        let mut page = Page::default();
        for tried in &self.submissions {
            let (before, _) = acceptance(tried.old.acceptance, lang);
            let (after, style) = acceptance(tried.new.acceptance, lang);
            let line = Spans::of(TextStyle::Strong, tried.name).plain(format!(": {before} → "));
            page.paragraph(line.then(style, after));
            for finding in tried.new_errors() {
                let file = tried.new.inputs.get(finding.input).map_or("", |input| &input.name);
                let line = finding.position.map_or(0, |position| position.line);
                let place = format!("{file}, {}\u{a0}{line}", terms::LINE.get(lang));
                page.detail(format!("{} {} ({place})", finding.code, finding.message));
            }
        }
        let newly = self.submissions.iter().filter(|tried| tried.is_newly_rejected()).count();
        let text = pick(lang, "Nově by neprošlo podání", "Submissions that would newly fail");
        page.title(format!("{text}: {newly} / {}", self.submissions.len()));
        page
    }
}
