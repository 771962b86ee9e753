//! The report for people: by file, with line, reason and what to do.

mod alike;
mod diff;
mod explained;
mod finding;
mod fixed;
mod many;
mod profile;
mod summary;

use std::fmt;

pub use many::SubmissionReports;
pub use profile::{ProfileCheck, ProfileTrial, TriedSubmission};

use self::alike::Alike;
use self::finding::FilePage;
use self::summary::{acceptance, counts, verdict};
use crate::lang::Lang;
use crate::render::{Page, Spans, TextStyle, View};
use crate::report::{Finding, InputRole, Report, State};
use crate::rule::Grade;
use crate::wording::{date, pick, terms};

impl Report {
    /// Plain text in the language of the report.
    pub fn text(&self) -> String {
        self.page(self.language()).text()
    }

    /// Markdown in the language of the report.
    pub fn markdown(&self) -> String {
        self.page(self.language()).markdown()
    }

    /// The page under a name that the reader knows the submission by.
    pub fn page_of(&self, name: &str, lang: Lang) -> Page {
        let (word, style) = verdict(self.verdict, lang);
        let title = Spans::of(TextStyle::Strong, name).plain(": ").then(style, word);
        let mut page = Page::titled(title.plain(format!(" ({})", counts(self.counts, lang))));
        self.add_acceptance(&mut page, lang);
        self.add_baseline(&mut page, lang);
        self.add_repairs(&mut page, lang);
        self.add_files(&mut page, lang);
        let not_run = self.rules_not_run.iter().map(|rule| (&*rule.message, &*rule.code));
        add_left_out(&mut page, pick(lang, "Nezkontrolováno:", "Not checked:"), not_run);
        let not_asked = self.rules_not_asked.iter().map(|rule| (&*rule.message, &*rule.code));
        add_left_out(&mut page, pick(lang, "Úplnost záznamů:", "Level of detail:"), not_asked);
        for limit in &self.limits {
            let text = pick(lang, "Kontrola narazila na omezení", "A limit was reached");
            page.entry(2, format!("{text}: {limit}"));
        }
        page
    }

    fn language(&self) -> Lang {
        Lang::from_tag(&self.lang).unwrap_or_default()
    }

    /// What the profile says, where it is not the book's own.
    fn add_acceptance(&self, page: &mut Page, lang: Lang) {
        if self.profile.id == "municipal" {
            return;
        }
        let (word, style) = acceptance(self.acceptance, lang);
        let profile = format!("{} {}: ", terms::PROFILE.get(lang), self.profile.id);
        page.note(Spans::from(profile).then(style, word));
        for off in &self.rules_off {
            let text = pick(lang, "nepoužito pravidlo", "left out");
            page.point(format!("{text} {} ({}): {}", off.code, off.by, off.reason));
        }
    }

    /// What an earlier report took away from this one.
    fn add_baseline(&self, page: &mut Page, lang: Lang) {
        let Some(baseline) = &self.baseline else { return };
        let text = pick(
            lang,
            "posuzují se jen nálezy, které dřívější zpráva nemá; z ní zůstává",
            "only findings that the earlier report does not have count; of those remain",
        );
        let gone = pick(lang, "odstraněno", "gone");
        page.note(format!("{text}: {}, {gone}: {}", self.counts.known, baseline.gone));
    }

    /// How much can be repaired without asking anybody.
    fn add_repairs(&self, page: &mut Page, lang: Lang) {
        let is_safe = |it: &&Finding| {
            let grade = it.repair.as_ref().map(|repair| repair.grade);
            it.state == State::Open && grade == Some(Grade::Safe)
        };
        let count = self.findings.iter().filter(is_safe).count();
        if count > 0 {
            let text = pick(lang, "samočinně lze opravit", "can be repaired safely");
            page.note(Spans::of(TextStyle::Dim, format!("{text}: {count} (kpss fix)")));
        }
    }

    /// The findings of each file.
    fn add_files(&self, page: &mut Page, lang: Lang) {
        for (index, input) in self.inputs.iter().enumerate() {
            // What the earlier report has too is counted, and not told again.
            let of_file =
                |finding: &&Finding| finding.input == index && finding.state != State::Known;
            if !self.findings.iter().any(|finding| of_file(&finding)) {
                continue;
            }
            let document = self.documents.iter().find(|document| document.input == index);
            let title = document.and_then(|document| document.title.as_deref()).unwrap_or("");
            page.entry(2, Spans::of(TextStyle::Strong, &input.name).plain(format!("  {title}")));
            if let Some(law) = document.and_then(|document| document.law_date.as_ref()) {
                let text = pick(lang, "posouzeno podle práva ke dni", "judged by the law of");
                let text = format!("{text} {}", date(law.date, lang));
                page.note(Spans::of(TextStyle::Dim, text));
            }
            let file = FilePage { input: index, title, inputs: &self.inputs, lang };
            for alike in Alike::of(self.findings.iter().filter(of_file)) {
                file.add(page, &alike);
            }
        }
    }

    /// The only document, or the folder that holds all of them.
    fn name(&self, lang: Lang) -> &str {
        let documents = self.inputs.iter().filter(|input| input.role == InputRole::Document);
        let names: Vec<&str> = documents.map(|input| input.name.as_str()).collect();
        if let [name] = names.as_slice() {
            return name;
        }
        let mut folders = names.iter().map(|name| name.rsplit_once('/').map(|(folder, _)| folder));
        let first = folders.next().flatten().filter(|first| folders.all(|one| one == Some(*first)));
        first.unwrap_or(pick(lang, "Podání", "Submission"))
    }
}

impl View for Report {
    fn page(&self, lang: Lang) -> Page {
        self.page_of(self.name(lang), lang)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

/// Rules that did not run or were not asked, by the reason why.
fn add_left_out<'r>(page: &mut Page, title: &str, rules: impl Iterator<Item = (&'r str, &'r str)>) {
    let mut by_reason: Vec<(&str, Vec<&str>)> = Vec::new();
    for (reason, code) in rules {
        match by_reason.iter_mut().find(|(known, _)| *known == reason) {
            Some((_, codes)) => codes.push(code),
            None => by_reason.push((reason, vec![code])),
        }
    }
    if !by_reason.is_empty() {
        page.entry(2, title);
    }
    for (reason, codes) in by_reason {
        page.detail(format!("{reason}: {}", codes.join(", ")));
    }
}
