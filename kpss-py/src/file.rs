//! Files of any kind: JSON, workbooks, CSV, Word tables by a map.

use std::borrow::Cow;
use std::path::PathBuf;

use kpss_cli::{Failure, Inputs};
use kpss_core::{Content, Lang};
use kpss_io::map::Map;
use kpss_io::{File, Refused};
use pyo3::IntoPyObjectExt as _;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;

use crate::{RequestError, spoken};

/// A file that was opened: JSON as it is, or a document read from tables.
#[pyclass(frozen, name = "File", module = "kpss._kpss")]
pub(crate) struct PyFile {
    pub(crate) file: File,
    /// The map by which its tables were read, for another process.
    map: Option<String>,
}

/// A function, and what it takes.
type Reopened<'py> = (Bound<'py, PyAny>, Bound<'py, PyAny>);

impl PyFile {
    /// A file, and the map by which it was read if it holds tables.
    fn of(file: File, map: Option<&str>) -> Self {
        let map = file.table().and(map).map(str::to_owned);
        Self { file, map }
    }
}

#[pymethods]
impl PyFile {
    /// The name under which reports know it.
    #[getter]
    fn name(&self) -> &str {
        &self.file.name
    }

    /// The document as JSON: the bytes of the file, or what was read from its tables.
    #[getter]
    fn json(&self) -> &[u8] {
        match self.file.input().content {
            Content::Transcript(table) => table.json.as_bytes(),
            _ => &self.file.bytes,
        }
    }

    /// Whether the document was read from tables.
    #[getter]
    fn is_table(&self) -> bool {
        self.file.table().is_some()
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reopened<'py>> {
        let File { name, bytes, .. } = &self.file;
        let lang = Lang::default().tag();
        let parts = self.file.csv_files();
        let module = py.import("kpss._kpss")?;
        if parts.is_empty() {
            let taken = (name, Cow::Borrowed(bytes.as_slice()), self.map.as_deref(), lang);
            Ok((module.getattr("open_bytes")?, taken.into_bound_py_any(py)?))
        } else {
            let parts: Vec<(&String, Cow<'_, [u8]>)> =
                parts.iter().map(|(name, bytes)| (name, Cow::Borrowed(bytes.as_slice()))).collect();
            Ok((module.getattr("open_csv")?, (name, parts, lang).into_bound_py_any(py)?))
        }
    }
}

/// What stands under a path: submissions with their files, what could not be read, and what was left
/// out on purpose.
type Found = (Vec<(String, Vec<PyFile>)>, Vec<String>, Vec<String>);

/// Reads a file, or a folder as the command does.
#[pyfunction]
pub(crate) fn read(
    py: Python<'_>,
    path: PathBuf,
    map: Option<&str>,
    lang: &str,
) -> PyResult<Found> {
    let lang = spoken(lang)?;
    let read_map = map.map(|name| map_of(name, lang)).transpose()?;
    Ok(py.detach(|| {
        let inputs = Inputs::read_by(&[path], read_map.as_ref());
        let said = |failures: Vec<Failure>| {
            failures.iter().map(|failure| failure.text(lang).to_owned()).collect()
        };
        let submissions = inputs.submissions.into_iter();
        let one = |file| PyFile::of(file, map);
        let files = |files: Vec<File>| files.into_iter().map(one).collect();
        (
            submissions.map(|submission| (submission.name, files(submission.files))).collect(),
            said(inputs.failures),
            said(inputs.notes),
        )
    }))
}

/// A file, or why it cannot be opened.
#[derive(IntoPyObject)]
pub(crate) enum Opened {
    File(Py<PyFile>),
    Refused(String),
}

/// Opens bytes by their content; a text in place of the file says why they cannot be.
#[pyfunction]
pub(crate) fn open_bytes(
    py: Python<'_>,
    name: String,
    bytes: &[u8],
    map: Option<&str>,
    lang: &str,
) -> PyResult<Opened> {
    let lang = spoken(lang)?;
    let read_map = map.map(|name| map_of(name, lang)).transpose()?;
    let opened = py.detach(|| {
        let bytes = bytes.to_vec();
        match &read_map {
            // A map is about tables; JSON beside them is read as ever.
            Some(map) if !is_object(&bytes) => File::open_by(name, bytes, map),
            _ => File::open(name, bytes),
        }
    });
    Opened::of(py, opened, map, lang)
}

/// Whether a text is an object of JSON, as documents are.
fn is_object(bytes: &[u8]) -> bool {
    const MARK: &[u8] = "\u{feff}".as_bytes();
    bytes.strip_prefix(MARK).unwrap_or(bytes).trim_ascii_start().starts_with(b"{")
}

/// Opens CSV files, by name and content, as the tables of one document.
#[pyfunction]
#[expect(
    clippy::needless_pass_by_value,
    reason = "a list of pairs is taken apart when it comes in"
)]
pub(crate) fn open_csv(
    py: Python<'_>,
    name: String,
    files: Vec<(String, PyBackedBytes)>,
    lang: &str,
) -> PyResult<Opened> {
    let lang = spoken(lang)?;
    let opened = py.detach(|| {
        let files: Vec<(String, Vec<u8>)> =
            files.iter().map(|(name, bytes)| (name.clone(), bytes.to_vec())).collect();
        File::open_csv(name, &files)
    });
    Opened::of(py, opened, None, lang)
}

impl Opened {
    fn of(
        py: Python<'_>,
        opened: Result<File, Refused>,
        map: Option<&str>,
        lang: Lang,
    ) -> PyResult<Self> {
        match opened {
            Ok(file) => Py::new(py, PyFile::of(file, map)).map(Self::File),
            Err(refused) => Ok(Self::Refused(refused.0.get(lang).to_owned())),
        }
    }
}

/// The folders that are submissions each.
#[pyfunction]
#[expect(clippy::needless_pass_by_value, reason = "a path of Python is a value of its own")]
pub(crate) fn submissions(py: Python<'_>, folder: PathBuf) -> Vec<PathBuf> {
    py.detach(|| kpss_cli::submissions(&folder))
}

fn map_of(name: &str, lang: Lang) -> PyResult<Map> {
    kpss_cli::read_map(name).map_err(|failure| RequestError::new_err(failure.text(lang).to_owned()))
}
