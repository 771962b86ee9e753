//! A document that a form edits: it stays in the module, and only what an edit changes crosses the border.

use std::rc::Rc;

use kpss_core::Input;
use kpss_core::codes::MunicipalityRegister;
use kpss_core::ffi::{self, JsonOptions};
use wasm_bindgen::prelude::*;

use crate::{Municipalities, Refusal, pieces};

/// A document that is edited, with the options of its checks.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Live {
    live: ffi::Live,
    given: Given,
}

/// The options of each run.
#[derive(Debug)]
struct Given {
    options: JsonOptions<'static>,
    profiles: Vec<(String, Vec<u8>)>,
    municipalities: Option<Rc<MunicipalityRegister>>,
}

impl Given {
    fn with<T>(
        &self,
        call: impl FnOnce(&JsonOptions<'_>) -> Result<T, ffi::RequestError>,
    ) -> Result<T, Refusal> {
        let profiles: Vec<Input<'_>> =
            self.profiles.iter().map(|(name, bytes)| Input::bytes(name, bytes)).collect();
        let municipalities = self.municipalities.as_deref();
        let options = JsonOptions { profiles: &profiles, municipalities, ..self.options.clone() };
        call(&options).map_err(|error| Refusal::new(&error, options.lang()))
    }
}

#[wasm_bindgen]
#[expect(
    clippy::needless_pass_by_value,
    reason = "wasm-bindgen hands lists of texts over by value"
)]
impl Live {
    /// Opens a document; `bytes` holds it and then the profiles, `names` and `sizes` tell them apart.
    #[wasm_bindgen(constructor)]
    pub fn new(
        options: &str,
        names: Vec<String>,
        sizes: &[usize],
        bytes: &[u8],
    ) -> Result<Self, Refusal> {
        Self::open(options, &names, sizes, bytes, None)
    }

    /// The same with the register of municipalities.
    #[wasm_bindgen(js_name = openWith)]
    pub fn open_with(
        options: &str,
        names: Vec<String>,
        sizes: &[usize],
        bytes: &[u8],
        municipalities: &Municipalities,
    ) -> Result<Self, Refusal> {
        Self::open(options, &names, sizes, bytes, Some(Rc::clone(&municipalities.0)))
    }

    /// Puts a value, in JSON, at a place, and says what changed.
    pub fn set(&mut self, at: &str, json: &str) -> Result<String, Refusal> {
        self.given.with(|options| self.live.set(at, json, options))
    }

    /// Puts a value, in JSON, into a list.
    pub fn insert(&mut self, at: &str, json: &str) -> Result<String, Refusal> {
        self.given.with(|options| self.live.insert(at, json, options))
    }

    /// Takes out what stands at a place.
    pub fn remove(&mut self, at: &str) -> Result<String, Refusal> {
        self.given.with(|options| self.live.remove(at, options))
    }

    /// Takes out what stands at a place, and puts it into a list.
    pub fn relocate(&mut self, from: &str, to: &str) -> Result<String, Refusal> {
        self.given.with(|options| self.live.relocate(from, to, options))
    }

    /// Takes back the last edit.
    pub fn undo(&mut self) -> Result<Option<String>, Refusal> {
        self.given.with(|options| self.live.undo(options))
    }

    /// The document.
    pub fn text(&self) -> String {
        self.live.text()
    }

    /// The canonical report.
    pub fn report(&self) -> Result<String, Refusal> {
        self.given.with(|options| self.live.report(options))
    }
}

impl Live {
    fn open(
        options: &str,
        names: &[String],
        sizes: &[usize],
        bytes: &[u8],
        municipalities: Option<Rc<MunicipalityRegister>>,
    ) -> Result<Self, Refusal> {
        let lang = ffi::language_of(options);
        let options = JsonOptions::read(options).map_err(|error| Refusal::new(&error, lang))?;
        let mut pieces = pieces(names, sizes, bytes);
        let (name, document) = pieces.next().unwrap_or_default();
        let profiles = pieces.map(|(name, bytes)| (name.to_owned(), bytes.to_vec())).collect();
        let given = Given { options, profiles, municipalities };
        let live = given.with(|options| ffi::Live::open(name, document, options))?;
        Ok(Self { live, given })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edit_says_what_changed_by_the_options_of_the_document() {
        let plan = br#"{"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2021"}}"#;
        let mut live =
            Live::new(r#"{"lang": "en"}"#, vec!["p.json".to_owned()], &[plan.len()], plan).unwrap();
        assert!(live.report().unwrap().contains("\"name\": \"p.json\""));
        let change = live.set("/period/until", "\"2026\"").unwrap();
        assert!(
            change.contains("\"appeared\": []") && change.contains("is earlier than"),
            "{change}"
        );
        assert!(live.undo().unwrap().unwrap().contains("\"vanished\": []"));
        assert_eq!(live.undo().unwrap(), None);
        let refused = live.remove("/x").unwrap_err().message();
        assert_eq!(refused, "the document has no place `/x`");
    }
}
