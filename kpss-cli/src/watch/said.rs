//! What the command says while it watches.

use std::path::Path;

use kpss_core::report::{ReportDiff, State};
use kpss_core::{Finding, Lang, Page, Report, Severity, Spans, TextStyle};

use crate::failure::Failure;
use crate::file_names::display;
use crate::output::{print, print_page};

/// The result in one line; since the last time, what appeared and what is gone.
pub(super) fn judged(
    name: &str,
    old: Option<&Report>,
    new: &Report,
    lang: Lang,
) -> Result<(), Failure> {
    let page = new.page_of(name, lang).text();
    let first = page.lines().next().unwrap_or_default();
    print(&format!("{first}\n"))?;
    let Some(old) = old else { return Ok(()) };
    let diff = ReportDiff::of(old, new);
    let mut page = Page::default();
    for (sign, findings) in [("+", &diff.new), ("−", &diff.gone)] {
        for finding in findings.iter().filter(|finding| finding.state == State::Open) {
            page.note(line(sign, finding));
        }
    }
    if diff.new.is_empty() && diff.gone.is_empty() {
        page.note(match lang {
            Lang::Cs => "  nálezy jsou stejné jako předtím",
            Lang::En => "  the findings are the same as before",
        });
    }
    print_page(&page)
}

/// `+ K103 řádek 4: Konec období je před začátkem.`
fn line(sign: &str, finding: &Finding) -> Spans {
    let style = match finding.severity {
        Severity::Error => TextStyle::Error,
        Severity::Warning => TextStyle::Warning,
        Severity::Info => TextStyle::Info,
    };
    let record = finding.label.as_ref().map(|label| format!("{label}: ")).unwrap_or_default();
    Spans::of(style, format!("  {sign} {} ", finding.code)).plain(record + &finding.message)
}

pub(super) fn watching(path: &Path, lang: Lang) -> Result<(), Failure> {
    let name = display(path);
    print(&match lang {
        Lang::Cs => format!("Sleduji {name}; konec je Ctrl+C.\n"),
        Lang::En => format!("Watching {name}; Ctrl+C ends it.\n"),
    })
}

pub(super) fn gone(path: &Path, lang: Lang) -> Result<(), Failure> {
    let name = display(path);
    print(&match lang {
        Lang::Cs => format!("{name} není k nalezení; čekám, až se objeví.\n"),
        Lang::En => format!("{name} cannot be found; waiting for it.\n"),
    })
}

pub(super) fn back(path: &Path, lang: Lang) -> Result<(), Failure> {
    let name = display(path);
    print(&match lang {
        Lang::Cs => format!("{name} je zpět.\n"),
        Lang::En => format!("{name} is back.\n"),
    })
}

pub(super) fn removed(path: &Path, lang: Lang) -> Result<(), Failure> {
    let name = display(path);
    print(&match lang {
        Lang::Cs => format!("{name}: podání už tu není\n"),
        Lang::En => format!("{name}: the submission is gone\n"),
    })
}
