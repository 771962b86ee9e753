//! Writes a document as a workbook: `workbook_of plan.json plan.xlsx`; without a document an empty
//! template of a plan.

use std::{env, fs};

use kpss_core::model::DocumentKind;
use kpss_core::{Document, Lang};
use kpss_io::workbook::{Filled, TemplateOptions, template, write};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.as_slice() {
        [from, to] => {
            let document = Document::read(&fs::read_to_string(from)?)?;
            fs::write(to, write(&document, Lang::Cs)?)?;
        }
        [to] => {
            let empty = Filled::default();
            fs::write(to, template(DocumentKind::Plan, &empty, &TemplateOptions::default())?)?;
        }
        _ => return Err("usage: workbook_of [DOCUMENT.json] FILE.xlsx".into()),
    }
    Ok(())
}
