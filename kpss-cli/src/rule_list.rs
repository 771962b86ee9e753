//! `kpss rules`.

use kpss_core::{Lang, rules};

use crate::args::{Format, Rules};
use crate::failure::Exit;

pub(crate) fn run(arguments: &Rules) -> Exit {
    let lang: Lang = arguments.lang.into();
    match arguments.format {
        Format::Json => print!("{}", kpss_core::book::rules_json()),
        Format::Text => {
            for rule in rules() {
                let title = rule.texts(lang).title;
                println!("{}  {:<7}  {:<40}  {title}", rule.code, rule.severity.code(), rule.slug);
            }
        }
    }
    Exit::Passed
}
