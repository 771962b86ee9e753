//! The WebAssembly side of the npm package: bytes in, the canonical report out as JSON text.
//!
//! `js/` holds what people call; nothing here is meant to be called by hand.

use kpss_core::codes::MunicipalityRegister;
use kpss_core::{Input, Lang, Request};
use wasm_bindgen::prelude::*;

/// The register of municipalities, read once and used in many runs.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Municipalities(MunicipalityRegister);

#[wasm_bindgen]
impl Municipalities {
    /// Reads the bytes of `struktura_uzemi_cr.csv` of Český statistický úřad.
    #[wasm_bindgen(constructor)]
    pub fn new(bytes: &[u8]) -> Result<Self, JsError> {
        let text = std::str::from_utf8(bytes)
            .map_err(|error| JsError::new(&format!("the file is not UTF-8: {error}")))?;
        Ok(Self(MunicipalityRegister::read(text)?))
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

/// Options of one run; what is not set has its default.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Run {
    lang: Option<String>,
    columns: Option<String>,
    as_of: Option<String>,
    profile: Option<String>,
    today: Option<String>,
}

#[wasm_bindgen]
#[expect(
    clippy::needless_pass_by_value,
    reason = "wasm-bindgen hands lists of texts over by value"
)]
impl Run {
    /// Takes the options as the caller gave them; they are judged by [`Run::validate`].
    #[wasm_bindgen(constructor)]
    pub fn new(
        lang: Option<String>,
        columns: Option<String>,
        as_of: Option<String>,
        profile: Option<String>,
        today: Option<String>,
    ) -> Self {
        Self { lang, columns, as_of, profile, today }
    }

    /// Validates documents together. `bytes` holds all of them one after another; `names` and
    /// `sizes` tell them apart. The last `profiles` of them are profiles.
    pub fn validate(
        &self,
        names: Vec<String>,
        sizes: &[usize],
        bytes: &[u8],
        profiles: usize,
    ) -> Result<String, JsError> {
        Ok(self.report(&apart(&names, sizes, bytes), profiles, None)?)
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
    ) -> Result<String, JsError> {
        Ok(self.report(&apart(&names, sizes, bytes), profiles, Some(&municipalities.0))?)
    }
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
    ) -> Result<String, JsError> {
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
    ) -> Result<String, JsError> {
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
    ) -> Result<String, JsError> {
        let lang = self.lang.as_deref();
        let request = Request { lang, municipalities, ..Request::default() };
        let lang = lang.and_then(Lang::from_tag).unwrap_or_default();
        request.ask(task, inputs, format).map_err(|error| JsError::new(&error.message(lang)))
    }

    fn report(
        &self,
        inputs: &[Input<'_>],
        profiles: usize,
        municipalities: Option<&MunicipalityRegister>,
    ) -> Result<String, kpss_core::RequestError> {
        let documents = inputs.len().saturating_sub(profiles);
        let (documents, profiles) = inputs.split_at_checked(documents).unwrap_or((inputs, &[]));
        let request = Request {
            lang: self.lang.as_deref(),
            columns: self.columns.as_deref(),
            as_of: self.as_of.as_deref(),
            municipalities,
            profile: self.profile.as_deref(),
            profiles,
            today: self.today.as_deref(),
            ..Request::default()
        };
        request.validate(documents)
    }
}

/// The documents that stand one after another.
fn apart<'a>(names: &'a [String], sizes: &[usize], bytes: &'a [u8]) -> Vec<Input<'a>> {
    let mut rest = bytes;
    let cut = |(name, size): (&'a String, &usize)| {
        let (bytes, after) = rest.split_at_checked(*size).unwrap_or((rest, &[]));
        rest = after;
        Input { name, bytes }
    };
    names.iter().zip(sizes).map(cut).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn documents_are_told_apart_by_their_sizes() {
        let names = names(&["a", "b", "c"]);
        let inputs = apart(&names, &[2, 0, 3], b"{}[1]");
        let inputs: Vec<(&str, &[u8])> = inputs.iter().map(|i| (i.name, i.bytes)).collect();
        assert_eq!(inputs, [("a", &b"{}"[..]), ("b", &b""[..]), ("c", &b"[1]"[..])]);
    }

    #[test]
    fn the_report_is_the_one_of_the_core() {
        let lang = Some("en".to_owned());
        let run = Run { lang, columns: Some("utf16".to_owned()), ..Run::default() };
        let text = br#"{"kind": "plan", "id": "p""#;
        let request = Request { lang: Some("en"), columns: Some("utf16"), ..Request::default() };
        let name = "p.json";
        let expected = request.validate(&[Input { name, bytes: text }]).unwrap();
        let report = run.report(&[Input { name, bytes: text }], 0, None);
        assert_eq!(report.unwrap(), expected);
    }

    #[test]
    fn the_last_inputs_are_profiles() {
        let plan = Input { name: "p.json", bytes: br#"{"kind": "plan", "id": "p"}"# };
        let profile = Input { name: "k.json", bytes: br#"{"kind": "profile", "id": "kraj"}"# };
        let report = Run::default().report(&[plan, profile], 1, None).unwrap();
        assert!(report.contains(r#""id": "kraj""#), "{report}");
    }

    #[test]
    fn a_wrong_option_is_refused() {
        let run = Run { lang: Some("de".to_owned()), ..Run::default() };
        assert_eq!(
            run.report(&[], 0, None).unwrap_err(),
            kpss_core::RequestError::Lang("de".to_owned())
        );
    }
}
