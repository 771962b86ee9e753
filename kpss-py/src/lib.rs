//! The module `kpss._kpss`: it converts and forwards, and decides nothing.

use kpss_core::codes::MunicipalityRegister;
use kpss_core::ffi::{self, JsonOptions};
use kpss_core::{Input, Lang};
use pyo3::create_exception;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::pybacked::{PyBackedBytes, PyBackedStr};
use pyo3::types::{PyBytes, PyString};

create_exception!(
    kpss,
    RequestError,
    PyValueError,
    "An option that cannot be read; the document is not to blame."
);

create_exception!(
    kpss,
    TaskError,
    PyValueError,
    "A task that cannot be done with these documents; the message says why."
);

/// A document as Python holds it; it is read in place.
enum Source {
    Text(PyBackedStr),
    Bytes(PyBackedBytes),
}

impl<'py> FromPyObject<'_, 'py> for Source {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        Self::of(&object, Lang::default())
    }
}

impl Source {
    /// What is wrong with it is said in the language of the call.
    fn of(object: &Bound<'_, PyAny>, lang: Lang) -> PyResult<Self> {
        if let Ok(text) = object.cast::<PyString>() {
            Ok(Self::Text(text.to_owned().try_into()?))
        } else if let Ok(bytes) = object.cast::<PyBytes>() {
            Ok(Self::Bytes(bytes.to_owned().into()))
        } else {
            let kind = object.get_type().name()?;
            Err(PyTypeError::new_err(match lang {
                Lang::Cs => format!("text se předává jako `str` nebo `bytes`, ne `{kind}`"),
                Lang::En => format!("a text is `str` or `bytes`, not `{kind}`"),
            }))
        }
    }

    fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Bytes(bytes) => bytes,
        }
    }
}

/// The register of municipalities, read once and used in many runs.
///
/// It is made from the file `struktura_uzemi_cr.csv` of Český statistický úřad; the one that the
/// package brings is used where none is given.
#[pyclass(frozen, module = "kpss")]
struct Municipalities(MunicipalityRegister);

#[pymethods]
impl Municipalities {
    #[new]
    #[pyo3(signature = (text, /, *, lang = "cs"))]
    fn new(py: Python<'_>, text: &Bound<'_, PyAny>, lang: &str) -> PyResult<Self> {
        let lang = spoken(lang)?;
        let source = Source::of(text, lang)?;
        py.detach(|| MunicipalityRegister::read_bytes(source.bytes()))
            .map(Self)
            .map_err(|error| RequestError::new_err(error.message(lang)))
    }

    fn __len__(&self) -> usize {
        self.0.len()
    }

    /// The day of the state that the register shows, ISO 8601; `None` where the file does not say.
    #[getter]
    fn valid_on(&self) -> Option<String> {
        self.0.valid_on().map(|day| day.to_string())
    }
}

/// The language of a call that has no other options.
fn spoken(lang: &str) -> PyResult<Lang> {
    let given = JsonOptions { lang: Some(lang.into()), ..JsonOptions::default() };
    let lang = given.options().map(|options| options.lang);
    lang.map_err(|error| RequestError::new_err(error.message(Lang::default())))
}

fn borrowed(list: &[(PyBackedStr, Source)]) -> Vec<Input<'_>> {
    list.iter().map(|(name, source)| Input::bytes(name, source.bytes())).collect()
}

/// Validates documents together and returns the canonical report; `options` are those of
/// [`JsonOptions`] in JSON.
#[pyfunction]
#[pyo3(signature = (options, inputs, profiles, municipalities))]
#[expect(
    clippy::needless_pass_by_value,
    reason = "a list of pairs is taken apart when it comes in"
)]
fn validate(
    py: Python<'_>,
    options: &str,
    inputs: Vec<(PyBackedStr, Source)>,
    profiles: Vec<(PyBackedStr, Source)>,
    municipalities: Option<&Bound<'_, Municipalities>>,
) -> PyResult<String> {
    let municipalities = municipalities.map(|register| &register.get().0);
    py.detach(|| {
        let (inputs, profiles) = (borrowed(&inputs), borrowed(&profiles));
        let read = JsonOptions::read(options)?;
        ffi::validate(&inputs, &JsonOptions { municipalities, profiles: &profiles, ..read })
    })
    .map_err(|error| RequestError::new_err(error.message(ffi::language_of(options))))
}

/// Repairs documents and returns what was done; `confirm` as in [`ffi::fix`], the rest as in
/// [`validate`].
#[pyfunction]
#[pyo3(signature = (options, inputs, profiles, municipalities, confirm))]
#[expect(
    clippy::needless_pass_by_value,
    reason = "a list of pairs is taken apart when it comes in"
)]
fn fix(
    py: Python<'_>,
    options: &str,
    inputs: Vec<(PyBackedStr, Source)>,
    profiles: Vec<(PyBackedStr, Source)>,
    municipalities: Option<&Bound<'_, Municipalities>>,
    confirm: &str,
) -> PyResult<String> {
    let municipalities = municipalities.map(|register| &register.get().0);
    py.detach(|| {
        let (inputs, profiles) = (borrowed(&inputs), borrowed(&profiles));
        let read = JsonOptions::read(options)?;
        let options = JsonOptions { municipalities, profiles: &profiles, ..read };
        ffi::fix(&inputs, &options, confirm)
    })
    .map_err(|error| RequestError::new_err(error.message(ffi::language_of(options))))
}

/// Carries out a task on documents and returns its answer; `options` as in [`validate`].
#[pyfunction]
#[pyo3(signature = (options, task, inputs, format, municipalities))]
#[expect(
    clippy::needless_pass_by_value,
    reason = "a list of pairs is taken apart when it comes in"
)]
fn ask(
    py: Python<'_>,
    options: &str,
    task: &str,
    inputs: Vec<(PyBackedStr, Source)>,
    format: &str,
    municipalities: Option<&Bound<'_, Municipalities>>,
) -> PyResult<String> {
    let municipalities = municipalities.map(|register| &register.get().0);
    py.detach(|| {
        let read = JsonOptions::read(options)?;
        let options = JsonOptions { municipalities, ..read };
        ffi::ask(task, &borrowed(&inputs), &options, format)
    })
    .map_err(|error| {
        let message = error.message(ffi::language_of(options));
        if error.is_of_documents() {
            TaskError::new_err(message)
        } else {
            RequestError::new_err(message)
        }
    })
}

/// Writes a report, given as its JSON, as `text` or `md`, in the language of the report.
#[pyfunction]
fn write_report(py: Python<'_>, report: &str, format: &str) -> PyResult<String> {
    py.detach(|| ffi::write_report(report, format))
        .map_err(|error| RequestError::new_err(error.message(ffi::language_of(report))))
}

/// Code, slug, severity and title of each rule.
#[pyfunction]
fn rules(lang: &str) -> PyResult<Vec<[&'static str; 4]>> {
    let lang = spoken(lang)?;
    let row = |rule: &&'static kpss_core::Rule| {
        let title = rule.texts(lang).title;
        [rule.code, rule.slug, rule.severity.code(), title]
    };
    Ok(kpss_core::rules().iter().map(row).collect())
}

#[pymodule(gil_used = false)]
mod _kpss {
    #[pymodule_export]
    use super::{Municipalities, RequestError, TaskError, ask, fix, rules, validate, write_report};

    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "Python's name for it")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}
