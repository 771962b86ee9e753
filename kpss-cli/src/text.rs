//! Pages of the core on a terminal: the core says what a piece of text means, here it gets a colour.

use anstyle::{AnsiColor, Style};
use kpss_core::{
    Lang, ProfileCheck, ProfileTrial, Report, SubmissionReports, TextStyle, TriedSubmission, View,
};

use crate::inputs::{Inputs, Submission};

/// Width of a page; a terminal that is narrower wraps by itself.
const WIDTH: usize = 100;

pub(crate) fn print(inputs: &Inputs, reports: &[(&Submission, Report)], lang: Lang) {
    if inputs.many {
        let list = reports.iter().map(|(submission, report)| (submission.name.as_str(), report));
        show(&SubmissionReports { list: list.collect() }.page(lang));
    } else {
        for (submission, report) in reports {
            show(&report.page_of(&submission.name, lang));
            anstream::println!();
        }
    }
}

pub(crate) fn print_profile(report: &Report, lang: Lang) {
    show(&ProfileCheck { report }.page(lang));
    if !report.findings.is_empty() {
        anstream::println!();
    }
}

pub(crate) fn print_tried(tried: &[(&Submission, Report, Report)], lang: Lang) {
    let submissions = tried.iter().map(|(submission, old, new)| {
        let name = submission.name.as_str();
        TriedSubmission { name, old, new }
    });
    show(&ProfileTrial { submissions: submissions.collect() }.page(lang));
}

fn show(page: &kpss_core::Page) {
    page.write_text(WIDTH, &mut |style, text| {
        let style = look(style);
        anstream::print!("{style}{text}{style:#}");
    });
}

fn look(style: TextStyle) -> Style {
    let color = |color: AnsiColor| color.on_default().bold();
    match style {
        TextStyle::Strong | TextStyle::Label => Style::new().bold(),
        TextStyle::Dim | TextStyle::Code => Style::new().dimmed(),
        TextStyle::Success => color(AnsiColor::Green),
        TextStyle::Error => color(AnsiColor::Red),
        TextStyle::Warning => color(AnsiColor::Yellow),
        TextStyle::Info => color(AnsiColor::Cyan),
        _ => Style::new(),
    }
}
