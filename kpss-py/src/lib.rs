//! The module `kpss._kpss`: it converts and forwards, and decides nothing.

mod book;
mod file;
mod pages;
mod source;
mod tables;

use std::borrow::Cow;
use std::ffi::OsString;
use std::io::Write as _;

use kpss_core::Lang;
use kpss_core::codes::MunicipalityRegister;
use kpss_core::ffi::{self, JsonOptions};
use pyo3::create_exception;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyType;

use crate::source::{Pairs, Source, inputs as inputs_of};

// The command has it too: freeing large plans takes longer with the allocator of the system.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

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

/// The register of municipalities, read once and used in many runs.
///
/// It is made from the file `struktura_uzemi_cr.csv` of Český statistický úřad; the one that the
/// package brings is used where none is given.
#[pyclass(frozen, module = "kpss")]
struct Municipalities {
    register: MunicipalityRegister,
    /// What it was read from, for another process.
    text: Vec<u8>,
}

#[pymethods]
impl Municipalities {
    #[new]
    #[pyo3(signature = (text, /, *, lang = "cs"))]
    fn new(py: Python<'_>, text: &Bound<'_, PyAny>, lang: &str) -> PyResult<Self> {
        let lang = spoken(lang)?;
        let source = Source::of_text(text, lang)?;
        let text = source.bytes();
        py.detach(|| MunicipalityRegister::read_bytes(text))
            .map(|register| Self { register, text: text.to_vec() })
            .map_err(|error| RequestError::new_err(error.message(lang)))
    }

    /// The list of 1 January 2025 that the package brings.
    #[staticmethod]
    fn bundled(py: Python<'_>) -> PyResult<Self> {
        let text = kpss_cli::MUNICIPALITIES.as_bytes();
        py.detach(|| MunicipalityRegister::read_bytes(text))
            .map(|register| Self { register, text: text.to_vec() })
            .map_err(|error| RequestError::new_err(error.to_string()))
    }

    fn __len__(&self) -> usize {
        self.register.len()
    }

    fn __repr__(&self) -> String {
        let day = self.valid_on();
        let day = day.as_deref().map_or_else(|| "None".to_owned(), |day| format!("'{day}'"));
        format!("Municipalities(valid_on={day}, municipalities={})", self.register.len())
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> (Bound<'py, PyType>, (Cow<'py, [u8]>,)) {
        (slf.py().get_type::<Self>(), (Cow::Owned(slf.get().text.clone()),))
    }

    /// The day of the state that the register shows, ISO 8601; `None` where the file does not say.
    #[getter]
    fn valid_on(&self) -> Option<String> {
        self.register.valid_on().map(|day| day.to_string())
    }
}

/// The language of a call that has no other options.
fn spoken(lang: &str) -> PyResult<Lang> {
    let given = JsonOptions { lang: Some(lang.into()), ..JsonOptions::default() };
    let lang = given.options().map(|options| options.lang);
    lang.map_err(|error| RequestError::new_err(error.message(Lang::default())))
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
    inputs: Pairs,
    profiles: Pairs,
    municipalities: Option<&Bound<'_, Municipalities>>,
) -> PyResult<String> {
    let municipalities = municipalities.map(|register| &register.get().register);
    py.detach(|| {
        let (inputs, profiles) = (inputs_of(&inputs), inputs_of(&profiles));
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
    inputs: Pairs,
    profiles: Pairs,
    municipalities: Option<&Bound<'_, Municipalities>>,
    confirm: &str,
) -> PyResult<String> {
    let municipalities = municipalities.map(|register| &register.get().register);
    py.detach(|| {
        let (inputs, profiles) = (inputs_of(&inputs), inputs_of(&profiles));
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
    inputs: Pairs,
    format: &str,
    municipalities: Option<&Bound<'_, Municipalities>>,
) -> PyResult<String> {
    let municipalities = municipalities.map(|register| &register.get().register);
    py.detach(|| {
        let read = JsonOptions::read(options)?;
        let options = JsonOptions { municipalities, ..read };
        ffi::ask(task, &inputs_of(&inputs), &options, format)
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

/// What changed between two reports, given as their JSON, as `json`, `text` or `md`.
#[pyfunction]
fn diff_reports(py: Python<'_>, old: &str, new: &str, format: &str) -> PyResult<String> {
    py.detach(|| ffi::diff_reports(old, new, format))
        .map_err(|error| RequestError::new_err(error.message(ffi::language_of(new))))
}

/// A report, given as its JSON, in which only findings count that an earlier one does not have.
#[pyfunction]
fn report_against(py: Python<'_>, new: &str, old: &str) -> PyResult<String> {
    py.detach(|| ffi::report_against(new, old))
        .map_err(|error| RequestError::new_err(error.message(ffi::language_of(new))))
}

/// Carries out a command line, the name of the program first, and gives its exit code.
#[pyfunction]
#[expect(clippy::needless_pass_by_value, reason = "a list is taken apart when it comes in")]
fn run(py: Python<'_>, words: Vec<OsString>) -> u8 {
    py.detach(|| {
        let code = kpss_cli::run(&words);
        // At the end of a Python program nobody writes out what Rust still holds.
        let _ = std::io::stdout().flush();
        code
    })
}

// Without the lock of the interpreter, too: every class is frozen and what it holds is only read, which
// the compiler proves (a class is `Sync`, and nothing here is unsafe); the lists made once are `OnceLock`s.
#[pymodule(gil_used = false)]
mod _kpss {
    #[pymodule_export]
    use super::book::{code_list, explain, rules, schema};
    #[pymodule_export]
    use super::file::{PyFile, open_bytes, open_csv, read, submissions};
    #[pymodule_export]
    use super::pages::{make_page, write_reports};
    #[pymodule_export]
    use super::tables::{Table, answer_tables, collect, data_package, findings};
    #[pymodule_export]
    use super::{
        Municipalities, RequestError, TaskError, ask, diff_reports, fix, report_against, run,
        validate, write_report,
    };

    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "Python's name for it")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}
