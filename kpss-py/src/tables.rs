//! Tables as Arrow arrays, handed over without copying.

use std::collections::HashMap;
use std::sync::Arc;

use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, Float64Array, Int64Array, LargeStringArray, RecordBatch,
    RecordBatchIterator, RecordBatchOptions,
};
use arrow_schema::ffi::FFI_ArrowSchema;
use arrow_schema::{ArrowError, DataType, Field, Schema};
use kpss_core::{Lang, Report};
use kpss_io::tables::{self, ColumnKind, Named, TableColumn, TableShape, Unit, Values};
use pyo3::exceptions::{PyKeyError, PyRuntimeError};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;
use pyo3::types::PyCapsule;

use crate::source::{Pairs, inputs};
use crate::{RequestError, spoken};

/// A table of documents or findings: one row a fact.
///
/// It has the Arrow `PyCapsule` interface, so `polars.DataFrame(table)`, `pyarrow.table(table)`,
/// `pandas.DataFrame.from_arrow(table)` and `DuckDB` take it without copying.
#[pyclass(frozen, module = "kpss")]
pub(crate) struct Table {
    shape: &'static TableShape,
    lang: Lang,
    batch: RecordBatch,
}

#[pymethods]
impl Table {
    /// Name, the same in every language.
    #[getter]
    fn name(&self) -> &str {
        &self.shape.name
    }

    /// What it is called, in the language of the table.
    #[getter]
    fn title(&self) -> &str {
        self.shape.title.get(self.lang)
    }

    /// Names of the columns.
    #[getter]
    fn columns(&self) -> Vec<&str> {
        self.shape.columns.iter().map(|column| column.name.as_str()).collect()
    }

    fn __len__(&self) -> usize {
        self.batch.num_rows()
    }

    fn __repr__(&self) -> String {
        let (name, rows) = (&self.shape.name, self.batch.num_rows());
        format!("Table('{name}', rows={rows}, columns={})", self.batch.num_columns())
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        let schema = FFI_ArrowSchema::try_from(self.batch.schema_ref().as_ref())
            .map_err(|error| broken(&error))?;
        PyCapsule::new_with_value(py, schema, c"arrow_schema")
    }

    /// The interface lets a producer give its own types whatever is asked for.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        drop(requested_schema);
        let batches = RecordBatchIterator::new([Ok(self.batch.clone())], self.batch.schema());
        let stream = FFI_ArrowArrayStream::new(Box::new(batches));
        PyCapsule::new_with_value(py, stream, c"arrow_array_stream")
    }
}

/// Tables of documents, all in one pass; each submission is a name and its documents.
#[pyfunction]
#[expect(
    clippy::needless_pass_by_value,
    reason = "a list of pairs is taken apart when it comes in"
)]
pub(crate) fn collect(
    py: Python<'_>,
    names: Vec<PyBackedStr>,
    submissions: Vec<(PyBackedStr, Pairs)>,
    lang: &str,
) -> PyResult<Vec<Table>> {
    let lang = spoken(lang)?;
    let shapes: Vec<&TableShape> = names.iter().map(|name| shape(name)).collect::<PyResult<_>>()?;
    let made = py.detach(|| {
        let files = submissions.iter().flat_map(|(submission, pairs)| {
            let of_submission = |input| Named { submission, input };
            inputs(pairs).into_iter().map(of_submission)
        });
        tables::collect(&shapes, files, lang).into_iter().map(of).collect()
    });
    Result::map_err(made, |error| broken(&error))
}

/// The findings of reports, each the name of its submission and its JSON.
#[pyfunction]
#[expect(
    clippy::needless_pass_by_value,
    reason = "a list of pairs is taken apart when it comes in"
)]
pub(crate) fn findings(
    py: Python<'_>,
    reports: Vec<(PyBackedStr, PyBackedStr)>,
    lang: &str,
) -> PyResult<Table> {
    let lang = spoken(lang)?;
    let made = py.detach(|| {
        let read = |(name, json): &(PyBackedStr, PyBackedStr)| {
            serde_json::from_str::<Report>(json).map(|report| (name.to_string(), report))
        };
        let reports: Vec<(String, Report)> =
            reports.iter().map(read).collect::<Result<_, _>>().map_err(|it| it.to_string())?;
        let named = reports.iter().map(|(name, report)| (name.as_str(), report));
        let table = tables::findings(named, lang).ok_or("no table of findings")?;
        of(table).map_err(|error| error.to_string())
    });
    made.map_err(RequestError::new_err)
}

/// The tables of an answer, given as its JSON and the name of the question; none where it is a document.
#[pyfunction]
pub(crate) fn answer_tables(
    py: Python<'_>,
    question: &str,
    answer: &str,
    lang: &str,
) -> PyResult<Option<Vec<Table>>> {
    let lang = spoken(lang)?;
    let made = py.detach(|| {
        let read = serde_json::from_str(answer).map_err(|error| error.to_string())?;
        let tables = tables::answer_tables(question, &read, lang);
        let made: Option<Result<_, ArrowError>> =
            tables.map(|all| all.into_iter().map(of).collect());
        made.transpose().map_err(|error| error.to_string())
    });
    made.map_err(RequestError::new_err)
}

/// The data package of tables that lie in files of their names with an ending, as JSON; of all tables
/// where none is named.
#[pyfunction]
pub(crate) fn data_package(
    names: Option<Vec<PyBackedStr>>,
    ending: &str,
    lang: &str,
) -> PyResult<String> {
    let lang = spoken(lang)?;
    let shapes: Vec<&TableShape> = match names {
        Some(names) => names.iter().map(|name| shape(name)).collect::<PyResult<_>>()?,
        None => tables::tables().iter().collect(),
    };
    Ok(format!("{:#}\n", tables::data_package(&shapes, ending, lang)))
}

fn shape(name: &str) -> PyResult<&'static TableShape> {
    tables::table(name).ok_or_else(|| PyKeyError::new_err(name.to_owned()))
}

fn broken(error: &ArrowError) -> PyErr {
    PyRuntimeError::new_err(error.to_string())
}

fn of(table: tables::Table) -> Result<Table, ArrowError> {
    let tables::Table { shape, lang, columns } = table;
    let fields: Vec<Field> = shape.columns.iter().map(|column| field(column, lang)).collect();
    let rows = columns.first().map_or(0, Values::len);
    let arrays: Vec<ArrayRef> = columns.into_iter().map(array).collect();
    let options = RecordBatchOptions::new().with_row_count(Some(rows));
    let schema = Arc::new(Schema::new(fields));
    let batch = RecordBatch::try_new_with_options(schema, arrays, &options)?;
    Ok(Table { shape, lang, batch })
}

fn field(column: &TableColumn, lang: Lang) -> Field {
    let kind = match column.kind {
        ColumnKind::Number => DataType::Float64,
        ColumnKind::Whole => DataType::Int64,
        ColumnKind::Truth => DataType::Boolean,
        ColumnKind::Day => DataType::Date32,
        _ => DataType::LargeUtf8,
    };
    let unit = match column.unit {
        Some(Unit::Named(unit)) => format!(" [{unit}]"),
        Some(Unit::Column(name)) => format!(" [→ {name}]"),
        None => String::new(),
    };
    let said = format!("{}{unit}: {}", column.title.get(lang), column.description.get(lang));
    // One entry: several would stand in another order in each run.
    let metadata = HashMap::from([("description".to_owned(), said)]);
    Field::new(&column.name, kind, true).with_metadata(metadata)
}

fn array(values: Values) -> ArrayRef {
    match values {
        Values::Text(all) => Arc::new(LargeStringArray::from(all)),
        Values::Number(all) => Arc::new(Float64Array::from(all)),
        Values::Whole(all) => Arc::new(Int64Array::from(all)),
        Values::Truth(all) => Arc::new(BooleanArray::from(all)),
        Values::Day(all) => Arc::new(Date32Array::from(all)),
    }
}
