//! Documents out of workbooks and into them: what the form calls.

use kpss_core::{Document, DocumentSet, Inputs, Lang, Options, validate};
use kpss_io::File;
use kpss_io::workbook::{WriteError, write};
use wasm_bindgen::prelude::*;

use crate::{Refusal, spoken};

/// What was read from a file of tables.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Tables {
    json: String,
    remarks: Vec<String>,
}

#[wasm_bindgen]
impl Tables {
    /// Reads a workbook, CSV or a Word document.
    #[wasm_bindgen(constructor)]
    pub fn new(name: &str, bytes: &[u8], lang: &str) -> Result<Self, Refusal> {
        let lang = spoken(lang)?;
        let file = File::open(name, bytes.to_vec())
            .map_err(|why| refused(format!("{name}: {}", why.0.get(lang))))?;
        let Some(table) = file.table() else {
            return Err(refused(match lang {
                Lang::Cs => format!("{name}: soubor neobsahuje tabulky"),
                Lang::En => format!("{name}: the file holds no tables"),
            }));
        };
        Ok(Self { json: table.json.clone(), remarks: remarks(&file, lang) })
    }

    /// The document, as JSON.
    #[wasm_bindgen(getter)]
    pub fn json(&self) -> String {
        self.json.clone()
    }

    /// What was not taken over as it stands, in sentences, each with its cell.
    #[wasm_bindgen(getter)]
    pub fn remarks(&self) -> Vec<String> {
        self.remarks.clone()
    }

    /// Writes a document, given as JSON, as a workbook from which the same document is read again.
    pub fn workbook(json: &str, lang: &str) -> Result<Vec<u8>, Refusal> {
        let lang = spoken(lang)?;
        let document = Document::read(json).map_err(|_| {
            refused(match lang {
                Lang::Cs => "sešit nelze zapsat, dokud údaje nemají správný tvar: co je špatně, říkají chyby",
                Lang::En => "no workbook can be written until all values have the right form: the errors say what is wrong",
            })
        })?;
        write(&document, lang).map_err(|error| {
            refused(match (error, lang) {
                (WriteError::CannotHold(no), Lang::Cs) => {
                    format!("do sešitu nelze zapsat {}: {}", no.pointer, no.reason.cs)
                }
                (WriteError::CannotHold(no), Lang::En) => {
                    format!("a workbook cannot hold {}: {}", no.pointer, no.reason.en)
                }
                (other, Lang::Cs) => format!("sešit nelze zapsat: {other}"),
                (other, Lang::En) => other.to_string(),
            })
        })
    }
}

/// What the rules about tables say of a file.
fn remarks(file: &File, lang: Lang) -> Vec<String> {
    let options = Options { lang, ..Options::default() };
    let inputs = Inputs::read(&[file.input()], &options.limits);
    let report = validate(&DocumentSet::of(&inputs), &options);
    let of_table = |code: &str| ("K020"..="K031").contains(&code);
    let found = report.findings.iter().filter(|finding| of_table(&finding.code));
    found
        .map(|finding| match &finding.cell {
            Some(cell) => format!("{cell}: {}", finding.message),
            None => finding.message.clone(),
        })
        .collect()
}

fn refused(message: impl Into<String>) -> Refusal {
    Refusal { message: message.into(), of_documents: true }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SUBMISSION: &str = include_str!("../../tests/base.json");

    #[test]
    fn a_submission_comes_back_from_its_workbook() {
        let bytes = Tables::workbook(SUBMISSION, "cs").unwrap();
        let tables = Tables::new("podání.xlsx", &bytes, "cs").unwrap();
        assert_eq!(Document::read(&tables.json()).unwrap(), Document::read(SUBMISSION).unwrap());
        assert_eq!(tables.remarks(), Vec::<String>::new());
    }

    #[test]
    fn what_is_no_table_or_no_document_is_refused() {
        let said = |lang| Tables::new("p.json", b"{}", lang).unwrap_err().message;
        assert_eq!(said("cs"), "p.json: soubor neobsahuje tabulky");
        assert_eq!(said("en"), "p.json: the file holds no tables");
        let said = Tables::workbook(r#"{"kind": "plan"}"#, "cs").unwrap_err().message;
        assert!(said.starts_with("sešit nelze zapsat, dokud"), "{said}");
    }
}
