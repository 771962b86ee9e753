//! `kpss rules`.

use std::fmt::Write as _;

use kpss_core::{Lang, rules};

use crate::args::{Format, Rules};
use crate::failure::{Exit, Failure};
use crate::output::print;

pub(crate) fn run(arguments: &Rules) -> Result<Exit, Failure> {
    let text = match arguments.format {
        Format::Json => kpss_core::book::rules_json(),
        Format::Text => lines(arguments.lang.into()),
    };
    print(&text)?;
    Ok(Exit::Passed)
}

fn lines(lang: Lang) -> String {
    let mut lines = String::new();
    for rule in rules() {
        let (severity, title) = (rule.severity.name().get(lang), rule.texts(lang).title);
        let _ = writeln!(lines, "{}  {severity:<9}  {:<40}  {title}", rule.code, rule.slug);
    }
    lines
}
