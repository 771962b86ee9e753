//! `kpss explain`.

use kpss_core::{Lang, rule};

use crate::failure::{Exit, Failure};
use crate::output::print;

pub(crate) fn run(name: &str, lang: Lang) -> Result<Exit, Failure> {
    print(&page(name, lang)?)?;
    Ok(Exit::Passed)
}

/// The page of a rule.
pub fn page(name: &str, lang: Lang) -> Result<String, Failure> {
    let rule = rule(name).ok_or_else(|| {
        Failure::new(
            format!("pravidlo {name} neznám; seznam vypíše kpss rules"),
            format!("no rule {name}; kpss rules lists them"),
        )
    })?;
    Ok(kpss_core::book::page(rule, lang))
}
