//! Files of any kind: JSON, workbooks, CSV, Word tables by a map.

use std::path::PathBuf;

use kpss_cli::{Failure, Inputs};
use kpss_core::{Content, Lang};
use kpss_io::File;
use kpss_io::map::Map;
use pyo3::prelude::*;

use crate::{RequestError, spoken};

/// A file that was opened: JSON as it is, or a document read from tables.
#[pyclass(frozen, name = "File", module = "kpss._kpss")]
pub(crate) struct PyFile {
    pub(crate) file: File,
    /// The map by which its tables were read, for another process.
    map: Option<String>,
}

/// What [`open_bytes`] takes.
type Reopened<'a> = (&'a str, &'a [u8], Option<&'a str>, &'static str);

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

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, Reopened<'_>)> {
        let open = py.import("kpss._kpss")?.getattr("open_bytes")?;
        let File { name, bytes, .. } = &self.file;
        Ok((open, (name, bytes, self.map.as_deref(), Lang::default().tag())))
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
        let inputs = Inputs::read_by(&[path], read_map);
        let said = |failures: Vec<Failure>| {
            failures.iter().map(|failure| failure.text(lang).to_owned()).collect()
        };
        let submissions = inputs.submissions.into_iter();
        let one = |file| PyFile { file, map: map.map(str::to_owned) };
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
            Some(map) => File::open_by(name, bytes, map),
            None => File::open(name, bytes),
        }
    });
    match opened {
        Ok(file) => Py::new(py, PyFile { file, map: map.map(str::to_owned) }).map(Opened::File),
        Err(refused) => Ok(Opened::Refused(refused.0.get(lang).to_owned())),
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
