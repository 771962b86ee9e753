//! Documents as Python holds them; they are read in place.

use kpss_core::{Input, Lang};
use kpss_io::File;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::pybacked::{PyBackedBytes, PyBackedStr};
use pyo3::types::{PyBytes, PyString};

use crate::file::PyFile;

/// A document: a text, bytes, or a file that was opened before.
pub(crate) enum Source {
    Text(PyBackedStr),
    Bytes(PyBackedBytes),
    File(Py<PyFile>),
}

impl<'py> FromPyObject<'_, 'py> for Source {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match object.cast::<PyFile>() {
            Ok(file) => Ok(Self::File(file.to_owned().unbind())),
            Err(_) => Self::of_text(&object, Lang::default()),
        }
    }
}

impl Source {
    /// A text or bytes; what is wrong with it is said in the language of the call.
    pub(crate) fn of_text(object: &Bound<'_, PyAny>, lang: Lang) -> PyResult<Self> {
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

    /// The bytes as they are.
    pub(crate) fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Bytes(bytes) => bytes,
            Self::File(file) => &file.get().file.bytes,
        }
    }

    /// The document as the core takes it. A file that was opened has its own name.
    fn input<'a>(&'a self, name: &'a str) -> Input<'a> {
        match self {
            Self::File(file) => File::input(&file.get().file),
            _ => Input::bytes(name, self.bytes()),
        }
    }
}

/// Pairs of name and document, as Python gives them.
pub(crate) type Pairs = Vec<(PyBackedStr, Source)>;

/// The documents as the core takes them.
pub(crate) fn inputs(list: &[(PyBackedStr, Source)]) -> Vec<Input<'_>> {
    list.iter().map(|(name, source)| source.input(name)).collect()
}
