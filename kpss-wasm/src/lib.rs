//! The WebAssembly side of the npm package: bytes in, the canonical report out as JSON text.
//!
//! `js/` holds what people call; nothing here is meant to be called by hand.

#[cfg(feature = "files")]
mod files;
mod live;
mod pages;
#[cfg(feature = "files")]
mod tables;

use std::rc::Rc;

use kpss_core::codes::MunicipalityRegister;
use kpss_core::ffi::{self, JsonOptions, RequestError};
use kpss_core::{Input, Lang};
use wasm_bindgen::prelude::*;

/// The register of municipalities, read once and used in many runs.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Municipalities(Rc<MunicipalityRegister>);

#[wasm_bindgen]
impl Municipalities {
    /// Reads the bytes of `struktura_uzemi_cr.csv` of Český statistický úřad.
    #[wasm_bindgen(constructor)]
    pub fn new(bytes: &[u8], lang: &str) -> Result<Self, Refusal> {
        let lang = spoken(lang)?;
        MunicipalityRegister::read_bytes(bytes)
            .map(|register| Self(Rc::new(register)))
            .map_err(|error| Refusal { message: error.message(lang), of_documents: false })
    }

    /// Number of municipalities.
    #[wasm_bindgen(getter)]
    pub fn size(&self) -> usize {
        self.0.len()
    }

    /// The day of the state that the register shows, ISO 8601.
    #[wasm_bindgen(getter, js_name = validOn)]
    pub fn valid_on(&self) -> Option<String> {
        self.0.valid_on().map(|day| day.to_string())
    }
}

/// Why a call was refused; `js/` throws it as an error of its class.
#[wasm_bindgen]
#[derive(Debug, PartialEq, Eq)]
pub struct Refusal {
    message: String,
    of_documents: bool,
}

#[wasm_bindgen]
impl Refusal {
    /// Why, in the language of the call.
    #[wasm_bindgen(getter)]
    pub fn message(&self) -> String {
        self.message.clone()
    }

    /// Whether the documents are the reason, and not how they were asked about.
    #[wasm_bindgen(getter, js_name = ofDocuments)]
    pub fn of_documents(&self) -> bool {
        self.of_documents
    }
}

impl Refusal {
    fn new(error: &RequestError, lang: Lang) -> Self {
        Self { message: error.message(lang), of_documents: error.is_of_documents() }
    }
}

/// The language of a call that has no other options; empty where none was chosen.
fn spoken(lang: &str) -> Result<Lang, Refusal> {
    let lang = (!lang.is_empty()).then(|| lang.into());
    let given = JsonOptions { lang, ..JsonOptions::default() };
    let lang = given.options().map(|options| options.lang);
    lang.map_err(|error| Refusal::new(&error, Lang::default()))
}

/// Options of one run, as the core reads them.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Run(JsonOptions<'static>);

#[wasm_bindgen]
#[expect(
    clippy::needless_pass_by_value,
    reason = "wasm-bindgen hands lists of texts over by value"
)]
impl Run {
    /// Reads the options, in JSON.
    #[wasm_bindgen(constructor)]
    pub fn new(options: &str) -> Result<Self, Refusal> {
        let read = JsonOptions::read(options);
        read.map(Self).map_err(|error| Refusal::new(&error, ffi::language_of(options)))
    }

    /// Validates documents together. `bytes` holds all of them one after another; `names` and
    /// `sizes` tell them apart. The last `profiles` of them are profiles.
    pub fn validate(
        &self,
        names: Vec<String>,
        sizes: &[usize],
        bytes: &[u8],
        profiles: usize,
    ) -> Result<String, Refusal> {
        self.report(&apart(&names, sizes, bytes), profiles, None)
    }

    /// The same with the register of municipalities.
    #[wasm_bindgen(js_name = validateWith)]
    pub fn validate_with(
        &self,
        names: Vec<String>,
        sizes: &[usize],
        bytes: &[u8],
        profiles: usize,
        municipalities: &Municipalities,
    ) -> Result<String, Refusal> {
        self.report(&apart(&names, sizes, bytes), profiles, Some(&municipalities.0))
    }
}

#[wasm_bindgen]
#[expect(
    clippy::needless_pass_by_value,
    reason = "wasm-bindgen hands lists of texts over by value"
)]
impl Run {
    /// Repairs documents, which stand as in [`Run::validate`], and writes what was done; `confirm` as
    /// in [`ffi::fix`].
    pub fn fix(
        &self,
        confirm: &str,
        names: Vec<String>,
        sizes: &[usize],
        bytes: &[u8],
        profiles: usize,
    ) -> Result<String, Refusal> {
        self.fixed(confirm, &apart(&names, sizes, bytes), profiles, None)
    }

    /// The same with the register of municipalities.
    #[wasm_bindgen(js_name = fixWith)]
    pub fn fix_with(
        &self,
        confirm: &str,
        names: Vec<String>,
        sizes: &[usize],
        bytes: &[u8],
        profiles: usize,
        municipalities: &Municipalities,
    ) -> Result<String, Refusal> {
        self.fixed(confirm, &apart(&names, sizes, bytes), profiles, Some(&municipalities.0))
    }
}

/// Refuses options that have none of the known names; `lang` is the one that the caller asked for.
#[wasm_bindgen(js_name = checkNames)]
#[expect(
    clippy::needless_pass_by_value,
    reason = "wasm-bindgen hands lists of texts over by value"
)]
pub fn check_names(given: Vec<String>, known: Vec<String>, lang: &str) -> Result<(), Refusal> {
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    ffi::check_option_names(given.iter().map(String::as_str), &known)
        .map_err(|error| Refusal::new(&error, Lang::from_tag(lang).unwrap_or_default()))
}

/// Writes a report, given as its JSON, as `text` or `md`, in the language of the report.
#[wasm_bindgen(js_name = writeReport)]
pub fn write_report(report: &str, format: &str) -> Result<String, Refusal> {
    pages::write_report(report, format)
}

/// What changed between two reports, given as their JSON, as `json`, `text` or `md`.
#[wasm_bindgen(js_name = diffReports)]
pub fn diff_reports(old: &str, new: &str, format: &str) -> Result<String, Refusal> {
    pages::diff_reports(old, new, format)
}

/// A report, given as its JSON, in which only findings count that an earlier one does not have.
#[wasm_bindgen(js_name = reportAgainst)]
pub fn report_against(new: &str, old: &str) -> Result<String, Refusal> {
    pages::report_against(new, old)
}

#[wasm_bindgen]
#[expect(
    clippy::needless_pass_by_value,
    reason = "wasm-bindgen hands lists of texts over by value"
)]
impl Run {
    /// Carries out a task on documents, which stand as in [`Run::validate`].
    pub fn ask(
        &self,
        task: &str,
        format: &str,
        names: Vec<String>,
        sizes: &[usize],
        bytes: &[u8],
    ) -> Result<String, Refusal> {
        self.answer(task, format, &apart(&names, sizes, bytes), None)
    }

    /// The same with the register of municipalities.
    #[wasm_bindgen(js_name = askWith)]
    pub fn ask_with(
        &self,
        task: &str,
        format: &str,
        names: Vec<String>,
        sizes: &[usize],
        bytes: &[u8],
        municipalities: &Municipalities,
    ) -> Result<String, Refusal> {
        self.answer(task, format, &apart(&names, sizes, bytes), Some(&municipalities.0))
    }
}

impl Run {
    fn answer(
        &self,
        task: &str,
        format: &str,
        inputs: &[Input<'_>],
        municipalities: Option<&MunicipalityRegister>,
    ) -> Result<String, Refusal> {
        let options = JsonOptions { municipalities, ..self.0.clone() };
        ffi::ask(task, inputs, &options, format)
            .map_err(|error| Refusal::new(&error, options.lang()))
    }

    fn report(
        &self,
        inputs: &[Input<'_>],
        profiles: usize,
        municipalities: Option<&MunicipalityRegister>,
    ) -> Result<String, Refusal> {
        let (documents, profiles) = parted(inputs, profiles);
        let options = JsonOptions { municipalities, profiles, ..self.0.clone() };
        ffi::validate(documents, &options).map_err(|error| Refusal::new(&error, options.lang()))
    }

    fn fixed(
        &self,
        confirm: &str,
        inputs: &[Input<'_>],
        profiles: usize,
        municipalities: Option<&MunicipalityRegister>,
    ) -> Result<String, Refusal> {
        let (documents, profiles) = parted(inputs, profiles);
        let options = JsonOptions { municipalities, profiles, ..self.0.clone() };
        ffi::fix(documents, &options, confirm).map_err(|error| Refusal::new(&error, options.lang()))
    }
}

/// Documents and the profiles behind them.
fn parted<'i, 'a>(inputs: &'i [Input<'a>], profiles: usize) -> (&'i [Input<'a>], &'i [Input<'a>]) {
    let documents = inputs.len().saturating_sub(profiles);
    inputs.split_at_checked(documents).unwrap_or((inputs, &[]))
}

/// The documents that stand one after another.
fn apart<'a>(names: &'a [String], sizes: &[usize], bytes: &'a [u8]) -> Vec<Input<'a>> {
    pieces(names, sizes, bytes).map(|(name, bytes)| Input::bytes(name, bytes)).collect()
}

/// Names, each with its part of the bytes.
fn pieces<'a>(
    names: &'a [String],
    sizes: &[usize],
    bytes: &'a [u8],
) -> impl Iterator<Item = (&'a str, &'a [u8])> {
    let mut rest = bytes;
    names.iter().zip(sizes).map(move |(name, size)| {
        let (own, after) = rest.split_at_checked(*size).unwrap_or((rest, &[]));
        rest = after;
        (name.as_str(), own)
    })
}

#[cfg(test)]
mod tests {
    use kpss_core::Content;

    use super::*;

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn documents_are_told_apart_by_their_sizes() {
        let names = names(&["a", "b", "c"]);
        let inputs = apart(&names, &[2, 0, 3], b"{}[1]");
        let bytes = |input: &Input<'_>| match input.content {
            Content::Bytes(bytes) => bytes.to_vec(),
            _ => Vec::new(),
        };
        let inputs: Vec<(&str, Vec<u8>)> = inputs.iter().map(|i| (i.name, bytes(i))).collect();
        assert_eq!(inputs, [("a", b"{}".to_vec()), ("b", Vec::new()), ("c", b"[1]".to_vec())]);
    }

    #[test]
    fn the_report_is_the_one_of_the_core() {
        let run = Run::new(r#"{"lang": "en", "columns": "utf16"}"#).unwrap();
        let text = br#"{"kind": "plan", "id": "p""#;
        let (lang, columns) = (Some("en".into()), Some("utf16".into()));
        let options = JsonOptions { lang, columns, ..JsonOptions::default() };
        let input = Input::bytes("p.json", text);
        let expected = ffi::validate(&[input], &options).unwrap();
        let report = run.report(&[input], 0, None);
        assert_eq!(report.unwrap(), expected);
    }

    #[test]
    fn the_last_inputs_are_profiles() {
        let plan = Input::bytes("p.json", br#"{"kind": "plan", "id": "p"}"#);
        let profile = Input::bytes("k.json", br#"{"kind": "profile", "id": "kraj"}"#);
        let report = Run::default().report(&[plan, profile], 1, None).unwrap();
        assert!(report.contains(r#""id": "kraj""#), "{report}");
    }

    #[test]
    fn a_wrong_list_is_refused_in_the_language_of_the_call() {
        let said = |lang| Municipalities::new(b"", lang).unwrap_err().message;
        assert_eq!(said(""), "soubor neobsahuje žádnou obec");
        assert_eq!(said("en"), "the file has no municipality");
        assert_eq!(said("de"), "jazyk „de“ neznám; je cs a en");
    }

    #[test]
    fn a_wrong_option_is_refused() {
        let run = Run::new(r#"{"lang": "de"}"#).unwrap();
        let message = "jazyk „de“ neznám; je cs a en".to_owned();
        let refusal = Refusal { message, of_documents: false };
        assert_eq!(run.report(&[], 0, None).unwrap_err(), refusal);
    }
}
