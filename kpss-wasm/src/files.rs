//! Files of any kind in, the report as a page out: what the check page calls.

use chrono::NaiveDate;
use kpss_core::ffi::JsonOptions;
use kpss_core::model::Date;
use kpss_core::{DocumentSet, Inputs, Lang, LocalizedText, Report, validate};
use kpss_io::File;
use kpss_io::outputs::{OutputFormat, Reports};
use kpss_io::pages::brief;
use kpss_io::pages::excerpt::{Spot, excerpt};
use kpss_io::pages::letter::{Template, docx, letter};
use kpss_io::pages::{Checked, html};
use kpss_io::paint;
use wasm_bindgen::prelude::*;

use crate::{Municipalities, Refusal, pieces};

/// Files that were checked together.
#[wasm_bindgen]
#[derive(Debug)]
pub struct CheckedFiles {
    files: Vec<File>,
    report: Report,
    page: String,
    lang: Lang,
    today: NaiveDate,
    /// The options of the run, in JSON.
    options: String,
}

#[wasm_bindgen]
#[expect(
    clippy::needless_pass_by_value,
    reason = "wasm-bindgen hands lists of texts over by value"
)]
impl CheckedFiles {
    /// Checks files together: JSON, workbooks, CSV, Word documents. `options` are those of a run, in
    /// JSON, with `today`; `bytes` holds the files one after another, `sizes` tells them apart.
    #[wasm_bindgen(constructor)]
    pub fn new(
        options: &str,
        names: Vec<String>,
        sizes: &[usize],
        bytes: &[u8],
        municipalities: &Municipalities,
    ) -> Result<Self, Refusal> {
        let lang = kpss_core::ffi::language_of(options);
        let text = options.to_owned();
        let given = JsonOptions::read(options).map_err(|error| Refusal::new(&error, lang))?;
        let given = JsonOptions { municipalities: Some(&municipalities.0), ..given };
        let options = given.options().map_err(|error| Refusal::new(&error, lang))?;
        let files = opened(&names, sizes, bytes, lang)?;
        let inputs: Vec<_> = files.iter().map(File::input).collect();
        let inputs = Inputs::read(&inputs, &options.limits);
        let documents = DocumentSet::of(&inputs);
        let report = validate(&documents, &options);
        let page = html(&Checked { documents: &documents, report: &report, options: &options });
        let today = options.today.map(Date::first_day).and_then(|day| {
            NaiveDate::from_ymd_opt(day.year().into(), day.month()?.into(), day.day()?.into())
        });
        let today = today.unwrap_or_default();
        Ok(Self { files, report, page, lang, today, options: text })
    }

    /// The report as a page of HTML, a file of its own.
    #[wasm_bindgen(getter)]
    pub fn page(&self) -> String {
        self.page.clone()
    }

    /// The canonical report.
    #[wasm_bindgen(getter)]
    pub fn report(&self) -> String {
        self.report.to_json()
    }

    /// Whether the findings can be painted into the file: it is the only one, and holds tables.
    #[wasm_bindgen(getter, js_name = canBePainted)]
    pub fn can_be_painted(&self) -> bool {
        matches!(self.files.as_slice(), [file] if file.table().is_some())
    }

    /// The only file with the findings painted into it.
    pub fn painted(&self) -> Result<Vec<u8>, Refusal> {
        let [file] = self.files.as_slice() else {
            return Err(refused(match self.lang {
                Lang::Cs => "nálezy se vyznačují do jednoho souboru",
                Lang::En => "findings are painted into one file",
            }));
        };
        paint(file, &self.report, 0, self.lang, self.today).map_err(|error| {
            refused(match self.lang {
                Lang::Cs => error.czech(),
                Lang::En => error.to_string(),
            })
        })
    }

    /// The report for other programs, by the word of its format as in the command line, the `letter` of
    /// defects for Word, or the page for councillors (`brief`).
    pub fn made(&self, form: &str) -> Result<Vec<u8>, Refusal> {
        match form {
            "letter" | "brief" => self.page_of(form),
            _ => self.output(form),
        }
    }

    /// What stands around a line of a text, as HTML; nothing where there is no such line.
    #[wasm_bindgen(js_name = aroundLine)]
    pub fn around_line(&self, input: usize, line: usize, column: usize) -> Option<String> {
        self.around(input, Spot::Line(line, column))
    }

    /// What stands around a cell of a table, as HTML; nothing where there is no such cell.
    #[wasm_bindgen(js_name = aroundCell)]
    pub fn around_cell(&self, input: usize, sheet: &str, cell: &str) -> Option<String> {
        self.around(input, Spot::Cell(sheet, cell))
    }
}

impl CheckedFiles {
    fn output(&self, format: &str) -> Result<Vec<u8>, Refusal> {
        let format = OutputFormat::from_code(format).ok_or_else(|| {
            refused(match self.lang {
                Lang::Cs => format!("podobu zprávy „{format}“ neznám"),
                Lang::En => format!("no form of reports `{format}`"),
            })
        })?;
        let name = self.files.first().map_or("", |file| file.name.as_str());
        let list = vec![(name, &self.report)];
        let reports = Reports { list, unreadable: Vec::new(), lang: self.lang, fail_on: None };
        let mut out = Vec::new();
        reports.write(format, &mut out).map_err(|error| refused(error.to_string()))?;
        Ok(out)
    }

    fn page_of(&self, page: &str) -> Result<Vec<u8>, Refusal> {
        let read = JsonOptions::read(&self.options);
        let read = read.map_err(|error| Refusal::new(&error, self.lang))?;
        let options = read.options().map_err(|error| Refusal::new(&error, self.lang))?;
        let inputs: Vec<_> = self.files.iter().map(File::input).collect();
        let inputs = Inputs::read(&inputs, &options.limits);
        let documents = DocumentSet::of(&inputs);
        let checked = Checked { documents: &documents, report: &self.report, options: &options };
        if page == "letter" {
            let letter = letter(&checked, &Template::builtin(self.lang), options.today);
            return docx(&letter, self.lang).map_err(|error| refused(error.to_string()));
        }
        let said = |text: LocalizedText| refused(text.get(self.lang));
        let plan = brief::plan_of(&documents, None).map_err(said)?;
        let made = brief::html(&checked, &plan, None);
        made.map(String::into_bytes).map_err(|error| refused(error.message(self.lang)))
    }

    fn around(&self, input: usize, spot: Spot<'_>) -> Option<String> {
        excerpt(self.files.get(input)?, spot, self.lang)
    }
}

fn refused(message: impl Into<String>) -> Refusal {
    Refusal { message: message.into(), of_documents: true }
}

/// The files, by their content. One that no document can be made of is named.
fn opened(
    names: &[String],
    sizes: &[usize],
    bytes: &[u8],
    lang: Lang,
) -> Result<Vec<File>, Refusal> {
    let open = |(name, bytes): (&str, &[u8])| {
        File::open(name, bytes.to_vec())
            .map_err(|why| refused(format!("{name}: {}", why.0.get(lang))))
    };
    pieces(names, sizes, bytes).map(open).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(files: &[(&str, &[u8])]) -> Result<CheckedFiles, Refusal> {
        let list =
            Municipalities::new(include_bytes!("../../kpss-cli/data/municipalities.csv"), "cs")?;
        let names = files.iter().map(|(name, _)| (*name).to_owned()).collect();
        let sizes: Vec<usize> = files.iter().map(|(_, bytes)| bytes.len()).collect();
        let bytes: Vec<u8> = files.iter().flat_map(|(_, bytes)| bytes.iter()).copied().collect();
        CheckedFiles::new(r#"{"lang": "cs", "today": "2026-11-27"}"#, names, &sizes, &bytes, &list)
    }

    const PLAN: &[u8] = b"{\"kind\": \"plan\",\n \"id\": \"p\",\n \"period\": {\"from\": \"2024\", \"until\": \"2021\"}}";

    #[test]
    fn a_file_is_checked_and_its_places_are_shown() {
        let checked = checked(&[("plan.json", PLAN)]).unwrap();
        assert!(checked.page().starts_with("<!DOCTYPE html>"));
        assert!(checked.report().contains("\"K103\""));
        assert!(checked.around_line(0, 3, 1).unwrap().contains("<mark>"));
        assert_eq!(checked.around_line(1, 3, 1), None);
        assert!(!checked.can_be_painted());
    }

    #[test]
    fn a_table_can_be_painted() {
        let csv = "Číslo;Název;Úroveň;Náklady – Celkem\n1;Péče;opatření;asi milion\n";
        let checked = checked(&[("Opatření.csv", csv.as_bytes())]).unwrap();
        assert!(checked.can_be_painted());
        assert!(checked.painted().unwrap().starts_with(b"PK"));
        assert!(
            checked.around_cell(0, "Opatření", "D2").unwrap().contains("<mark>asi milion</mark>")
        );
    }

    #[test]
    fn other_forms_of_the_report_are_made() {
        let checked = checked(&[("plan.json", PLAN)]).unwrap();
        let sarif = String::from_utf8(checked.made("sarif").unwrap()).unwrap();
        assert!(sarif.contains(r#""ruleId":"K103""#), "{sarif}");
        assert!(checked.made("letter").unwrap().starts_with(b"PK"));
        let brief = String::from_utf8(checked.made("brief").unwrap()).unwrap();
        assert!(brief.starts_with("<!DOCTYPE html>"));
        assert_eq!(checked.made("pdf").unwrap_err().message, "podobu zprávy „pdf“ neznám");
    }

    #[test]
    fn several_files_are_checked_together_and_not_painted() {
        let checked = checked(&[("a.json", PLAN), ("b.json", PLAN)]).unwrap();
        assert!(checked.report().contains("\"K229\""));
        assert_eq!(
            checked.painted().unwrap_err().message,
            "nálezy se vyznačují do jednoho souboru"
        );
    }

    #[test]
    fn what_is_no_document_is_refused_by_name() {
        let message = checked(&[("lidé.csv", "a;b\n1;2\n".as_bytes())]).unwrap_err().message;
        assert!(message.starts_with("lidé.csv: v souboru není"), "{message}");
    }
}
