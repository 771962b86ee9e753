//! The report for people: by file, with line, reason and what to do.

use anstyle::{AnsiColor, Style};
use kpss_core::model::Money;
use kpss_core::report::{Acceptance, InputSummary, NotRun, RelatedPlace, State};
use kpss_core::rule::Param;
use kpss_core::{Finding, Lang, Position, Report, Severity, Verdict, rule};

use crate::inputs::{Inputs, Submission};

/// Width of a page; a terminal that is narrower wraps by itself.
const WIDTH: usize = 100;
/// Where the sentences of a finding begin.
const INDENT: &str = "            ";

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

pub(crate) fn print(inputs: &Inputs, reports: &[(&Submission, Report)], lang: Lang) {
    for (submission, report) in reports {
        print_report(&submission.name, report, lang);
    }
    if inputs.many {
        print_summary(reports, lang);
    }
}

fn pick(lang: Lang, cs: &'static str, en: &'static str) -> &'static str {
    match lang {
        Lang::Cs => cs,
        Lang::En => en,
    }
}

fn style_of(severity: Severity) -> Style {
    let color = match severity {
        Severity::Error => AnsiColor::Red,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Info => AnsiColor::Cyan,
    };
    color.on_default().bold()
}

fn verdict_of(verdict: Verdict, lang: Lang) -> (&'static str, Style) {
    match verdict {
        Verdict::Valid => {
            (pick(lang, "bez chyb", "no errors"), AnsiColor::Green.on_default().bold())
        }
        Verdict::Invalid => (pick(lang, "obsahuje chyby", "invalid"), style_of(Severity::Error)),
        _ => (
            pick(lang, "nezkontrolováno úplně", "not checked completely"),
            style_of(Severity::Warning),
        ),
    }
}

fn counts(report: &Report, lang: Lang) -> String {
    let counts = report.counts;
    let waived = match (counts.waived, lang) {
        (0, _) => String::new(),
        (count, Lang::Cs) => format!(", výjimky: {count}"),
        (count, Lang::En) => format!(", waived: {count}"),
    };
    let open = match lang {
        Lang::Cs => format!(
            "chyby: {}, varování: {}, informace: {}",
            counts.error, counts.warning, counts.info
        ),
        Lang::En => {
            format!("errors: {}, warnings: {}, info: {}", counts.error, counts.warning, counts.info)
        }
    };
    open + &waived
}

fn print_report(name: &str, report: &Report, lang: Lang) {
    let (verdict, style) = verdict_of(report.verdict, lang);
    anstream::println!(
        "{BOLD}{name}{BOLD:#}: {style}{verdict}{style:#} ({})",
        counts(report, lang)
    );
    print_acceptance(report, lang);
    for (index, input) in report.inputs.iter().enumerate() {
        let findings: Vec<&Finding> =
            report.findings.iter().filter(|finding| finding.input == index).collect();
        if !findings.is_empty() {
            print_input(index, input, &findings, report, lang);
        }
    }
    print_not_run(&report.rules_not_run, lang);
    for limit in &report.limits {
        let text = pick(lang, "Kontrola narazila na omezení", "A limit was reached");
        anstream::println!("\n  {text}: {limit}");
    }
    anstream::println!();
}

/// What the profile says, where it is not the book's own.
fn print_acceptance(report: &Report, lang: Lang) {
    if report.profile.id == "municipal" {
        return;
    }
    let (word, style) = acceptance_of(report.acceptance, lang);
    let profile = pick(lang, "profil", "profile");
    anstream::println!("  {profile} {}: {style}{word}{style:#}", report.profile.id);
    for off in &report.rules_off {
        let text = pick(lang, "nepoužito pravidlo", "left out");
        paragraph("· ", &format!("{text} {} ({}): {}", off.code, off.by, off.reason));
    }
}

fn acceptance_of(acceptance: Acceptance, lang: Lang) -> (&'static str, Style) {
    match acceptance {
        Acceptance::Accepted => {
            (pick(lang, "přijato", "accepted"), AnsiColor::Green.on_default().bold())
        }
        Acceptance::Rejected => (pick(lang, "nepřijato", "rejected"), style_of(Severity::Error)),
        _ => (pick(lang, "nerozhodnuto", "undecided"), style_of(Severity::Warning)),
    }
}

/// What is wrong with a profile, or that nothing is.
pub(crate) fn print_profile(report: &Report, lang: Lang) {
    for (index, input) in report.inputs.iter().enumerate() {
        let findings: Vec<&Finding> =
            report.findings.iter().filter(|finding| finding.input == index).collect();
        if !findings.is_empty() {
            print_input(index, input, &findings, report, lang);
        }
    }
    if report.findings.is_empty() {
        let text = pick(lang, "profil je v pořádku", "the profile is in order");
        anstream::println!("{BOLD}{}{BOLD:#}: {text}", report.profile.id);
    } else {
        anstream::println!();
    }
}

/// Each submission by the default profile and by another one, with what makes the difference.
pub(crate) fn print_tried(tried: &[(&Submission, Report, Report)], lang: Lang) {
    for (submission, old, new) in tried {
        let (before, _) = acceptance_of(old.acceptance, lang);
        let (after, style) = acceptance_of(new.acceptance, lang);
        let name = &submission.name;
        anstream::println!("{BOLD}{name}{BOLD:#}: {before} → {style}{after}{style:#}");
        let is_new = |finding: &&Finding| {
            finding.severity == Severity::Error
                && finding.state == State::Open
                && !old.findings.iter().any(|known| {
                    known.fingerprint == finding.fingerprint && known.severity == finding.severity
                })
        };
        for finding in new.findings.iter().filter(is_new) {
            let file = new.inputs.get(finding.input).map_or("", |input| &input.name);
            let line = finding.position.map_or(0, |position| position.line);
            let place = format!("{file}, {}\u{a0}{line}", pick(lang, "řádek", "line"));
            paragraph("", &format!("{} {} ({place})", finding.code, finding.message));
        }
    }
    let rejected = |report: &Report| report.acceptance == Acceptance::Rejected;
    let newly = tried.iter().filter(|(_, old, new)| !rejected(old) && rejected(new)).count();
    let text = pick(lang, "Nově by neprošlo podání", "Submissions that would newly fail");
    anstream::println!("\n{text}: {newly} / {}", tried.len());
}

fn print_input(
    index: usize,
    input: &InputSummary,
    findings: &[&Finding],
    report: &Report,
    lang: Lang,
) {
    let document = report.documents.iter().find(|document| document.input == index);
    let title = document.and_then(|document| document.title.as_deref()).unwrap_or("");
    let law = document.and_then(|document| document.law_date.as_ref()).map(|law| {
        let day = Param::Date(law.date).display(lang);
        format!("{} {day}", pick(lang, "posouzeno podle práva ke dni", "judged by the law of"))
    });
    anstream::println!("\n  {BOLD}{}{BOLD:#}  {title}", input.name);
    if let Some(law) = law {
        anstream::println!("  {DIM}{law}{DIM:#}");
    }
    let page = Page { input: index, title, report, lang };
    for finding in findings {
        page.finding(finding);
    }
}

/// The findings of one file, under the heading with its title.
struct Page<'a> {
    input: usize,
    title: &'a str,
    report: &'a Report,
    lang: Lang,
}

impl Page<'_> {
    fn finding(&self, finding: &Finding) {
        let lang = self.lang;
        let style = style_of(finding.severity);
        let word = match finding.state {
            State::Open => finding.severity.name().get(lang),
            _ => pick(lang, "výjimka", "waived"),
        };
        let place = finding.position.map(|position| self.line(position)).unwrap_or_default();
        let pointer = &finding.pointer;
        anstream::println!(
            "\n  {style}{word:<9}{style:#} {BOLD}{}{BOLD:#}  {place}  {DIM}{pointer}{DIM:#}",
            finding.code
        );
        let heading = self.heading(finding);
        if !heading.is_empty() {
            anstream::println!("{BOLD}{}{BOLD:#}", wrapped("", &heading));
        }
        paragraph("", &finding.message);
        if let Some(waived) = &finding.waived {
            let text = pick(lang, "Výjimka:", "Waiver:");
            let until = waived.until.map(|day| {
                format!(", {} {}", pick(lang, "do", "until"), Param::Date(day).display(lang))
            });
            let until = until.unwrap_or_default();
            paragraph("· ", &format!("{text} {} ({}{until})", waived.reason, waived.author));
        }
        if let Some(changed) = &finding.changed {
            let text = pick(lang, "závažnost změnil profil", "severity changed by the profile");
            let from = changed.from.name().get(lang);
            let book = pick(lang, "kniha pravidel", "rule book");
            paragraph("· ", &format!("{text} {} ({book}: {from})", changed.by));
        }
        for related in &finding.related {
            paragraph("· ", &self.related(related));
        }
        if let Some(rule) = rule(&finding.code) {
            let fix = pick(lang, "Co s tím:", "What to do:");
            paragraph("", &format!("{fix} {}", rule.texts(lang).fix));
        }
        let basis: Vec<String> = finding.citations.iter().map(|cited| basis(cited, lang)).collect();
        if !basis.is_empty() {
            let text = format!("{} {}", pick(lang, "Podklad:", "Basis:"), basis.join("; "));
            anstream::println!("{DIM}{}{DIM:#}", wrapped("", &text));
        }
    }

    fn line(&self, position: Position) -> String {
        format!("{}\u{a0}{}", pick(self.lang, "řádek", "line"), position.line)
    }

    /// The label of a record, unless it is the title that already stands above.
    fn label(&self, label: Option<&String>) -> Option<String> {
        label.filter(|label| *label != self.title).map(|label| quoted(label, self.lang))
    }

    /// The record and the field: „Příjem“ – Rozpočet › Celkem.
    fn heading(&self, finding: &Finding) -> String {
        let path = Some(finding.path.clone());
        let path = path.filter(|path| !path.is_empty() && self.lang == Lang::Cs);
        let label = self.label(finding.label.as_ref());
        label.into_iter().chain(path).collect::<Vec<_>>().join(" – ")
    }

    fn related(&self, related: &RelatedPlace) -> String {
        let label = self.label(related.label.as_ref());
        let value = related.value.as_ref().map(|value| shown(&related.pointer, value, self.lang));
        let file = self.report.inputs.get(related.input).filter(|_| related.input != self.input);
        let line = related.position.map(|position| self.line(position));
        let place: Vec<String> =
            file.map(|file| file.name.clone()).into_iter().chain(line).collect();
        let place = Some(place.join(", ")).filter(|place| !place.is_empty());
        let said: Vec<String> = label.into_iter().chain(value).collect();
        let mut text = related.role_label.to_string();
        if !said.is_empty() {
            text = format!("{text}: {}", said.join(" "));
        }
        place.map_or(text.clone(), |place| format!("{text} ({place})"))
    }
}

/// An amount of the document as a reader writes it; anything else as it stands.
fn shown(pointer: &str, value: &str, lang: Lang) -> String {
    let is_amount = ["/amount", "/total"].iter().any(|end| pointer.ends_with(end));
    let amount = is_amount.then(|| serde_json::from_str::<Money>(value).ok()).flatten();
    amount.map_or(value.to_owned(), |amount| Param::Money(amount).display(lang))
}

fn quoted(text: &str, lang: Lang) -> String {
    match lang {
        Lang::Cs => format!("„{text}“"),
        Lang::En => format!("“{text}”"),
    }
}

fn basis(citation: &kpss_core::report::Citation, lang: Lang) -> String {
    let mut text = citation.act.to_string();
    if !citation.paragraph.is_empty() {
        text.push_str(", ");
        text.push_str(&citation.paragraph);
    }
    if !citation.verified {
        text.push_str(pick(lang, " (neověřeno)", " (not verified)"));
    }
    text
}

fn wrapped(mark: &str, text: &str) -> String {
    let first = format!("{INDENT}{mark}");
    let rest = " ".repeat(first.chars().count());
    let options = textwrap::Options::new(WIDTH).initial_indent(&first).subsequent_indent(&rest);
    textwrap::fill(text, options.break_words(false))
}

fn paragraph(mark: &str, text: &str) {
    anstream::println!("{}", wrapped(mark, text));
}

fn print_not_run(rules: &[NotRun], lang: Lang) {
    let mut by_reason: Vec<(&str, Vec<&str>)> = Vec::new();
    for not_run in rules {
        match by_reason.iter_mut().find(|(message, _)| *message == not_run.message) {
            Some((_, codes)) => codes.push(&*not_run.code),
            None => by_reason.push((&not_run.message, vec![&*not_run.code])),
        }
    }
    if by_reason.is_empty() {
        return;
    }
    anstream::println!("\n  {}", pick(lang, "Nezkontrolováno:", "Not checked:"));
    for (message, codes) in by_reason {
        paragraph("", &format!("{message}: {}", codes.join(", ")));
    }
}

fn print_summary(reports: &[(&Submission, Report)], lang: Lang) {
    let title = pick(lang, "Souhrn", "Summary");
    anstream::println!("{BOLD}{title}{BOLD:#}");
    let width = reports.iter().map(|(submission, _)| submission.name.chars().count()).max();
    for (submission, report) in reports {
        let (verdict, style) = verdict_of(report.verdict, lang);
        let name = &submission.name;
        let width = width.unwrap_or(0);
        anstream::println!(
            "  {name:<width$}  {style}{verdict:<21}{style:#} {}",
            counts(report, lang)
        );
    }
}
