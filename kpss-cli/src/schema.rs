//! `kpss schema`.

use kpss_core::model::DocumentKind;
use kpss_core::schema;

use crate::{Exit, Failure};

pub(crate) fn run(kind: &str) -> Result<Exit, Failure> {
    let kind = kind.replace('-', "_");
    let text = match DocumentKind::from_code(&kind) {
        Some(kind) => schema::document(kind),
        None if kind == "report" => schema::report(),
        None if kind == "profile" => schema::profile(),
        None => {
            let known: Vec<&str> = DocumentKind::ALL.iter().map(|kind| kind.code()).collect();
            let known = known.join(", ");
            return Err(Failure::new(
                format!("schéma {kind} neznám; jsou: {known}, profile, report"),
                format!("no schema {kind}; there are: {known}, profile, report"),
            ));
        }
    };
    print!("{text}");
    Ok(Exit::Passed)
}
