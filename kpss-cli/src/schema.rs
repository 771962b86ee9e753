//! `kpss schema`.

use kpss_core::model::DocumentKind;
use kpss_core::schema;

use crate::failure::{Exit, Failure};
use crate::output::print;

pub(crate) fn run(kind: &str) -> Result<Exit, Failure> {
    print(&text(kind)?)?;
    Ok(Exit::Passed)
}

/// The schema with a name.
pub fn text(kind: &str) -> Result<String, Failure> {
    let kind = kind.replace('-', "_");
    Ok(match DocumentKind::from_code(&kind) {
        Some(kind) => schema::document(kind),
        None if kind == "report" => schema::report(),
        None if kind == "report_list" => schema::report_list(),
        None if kind == "report_diff" => schema::report_diff(),
        None if kind == "fixed" => schema::fixed(),
        None if kind == "answer_list" => schema::answer_list(),
        None if kind == "overview" => kpss_io::overview::schema(),
        None if kind == "profile" => schema::profile(),
        None if kind == "task" => schema::task(),
        None => {
            let mut answers = schema::answers();
            let Some(index) = answers.iter().position(|(name, _)| *name == kind) else {
                let kinds = DocumentKind::ALL.iter().map(|kind| kind.code());
                let answers = answers.iter().map(|(name, _)| *name);
                let known = kinds
                    .chain([
                        "answer-list",
                        "overview",
                        "fixed",
                        "profile",
                        "report",
                        "report-diff",
                        "report-list",
                        "task",
                    ])
                    .chain(answers)
                    .collect::<Vec<_>>();
                let known = known.join(", ");
                return Err(Failure::new(
                    format!("schéma {kind} neznám; jsou: {known}"),
                    format!("no schema {kind}; there are: {known}"),
                ));
            };
            answers.swap_remove(index).1
        }
    })
}
