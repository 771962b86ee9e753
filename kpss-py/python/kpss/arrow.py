"""Documents in a column of a table: for engines that work on columns.

Each text is a submission of its own. The engine chooses how many columns it hands over at once, so
one thread is used where nothing else is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from . import _kpss
from ._kpss import Table
from ._progress import Bar, each
from ._validate import ValidateOptions, validate_submission

if TYPE_CHECKING:
    import pyarrow
    from typing_extensions import Unpack

    from ._report import Report
    from .types import Verdict

__all__ = ["findings_in_batches", "findings_schema", "reports", "validate", "verdicts"]


def validate(
    column: Iterable[Any],
    /,
    *,
    names: Iterable[Any] | None = None,
    threads: int = 1,
    **options: Unpack[ValidateOptions],
) -> Table:
    """Validate each text of a column, and give all findings as one table.

    `column` is a column of polars, pandas or pyarrow, or any sequence of `str` or `bytes`. `names`
    is a column as long that says what each text is called; without it they are called by their
    numbers, from 0. The column `submission` of the table holds the name. A missing text is an empty
    one, so that it is a finding and not lost. The options are those of `kpss.validate`.
    """
    called = _names(names)
    found = reports(column, names=called, threads=threads, **options)
    if called is None:
        called = [str(number) for number in range(len(found))]
    named = [(name, report.json) for name, report in zip(called, found, strict=True)]
    return _kpss.findings(named, options.get("lang", "cs"))


def verdicts(
    column: Iterable[Any], /, *, threads: int = 1, **options: Unpack[ValidateOptions]
) -> list[Verdict]:
    """Give the verdict of each text of a column, in its order."""
    return [report.verdict for report in reports(column, threads=threads, **options)]


def reports(
    column: Iterable[Any],
    /,
    *,
    names: Iterable[Any] | None = None,
    threads: int = 1,
    **options: Unpack[ValidateOptions],
) -> list[Report]:
    """Give the report of each text of a column, in its order."""
    texts = _values(column)
    called = _names(names)
    if called is None:
        called = [str(number) for number in range(len(texts))]
    tasks = list(zip(called, texts, strict=True))
    bar = Bar(0, cs="", en="", lang="cs", shown=False)

    def judge(task: tuple[str, str | bytes]) -> Report:
        return validate_submission([task], **options)

    return list(each(judge, tasks, threads=threads, bar=bar))


def findings_in_batches(
    *, plan: str, name: str | None = None, **options: Unpack[ValidateOptions]
) -> Callable[[Iterator[pyarrow.RecordBatch]], Iterator[pyarrow.RecordBatch]]:
    """Make a function that turns batches with plans into batches of findings, as Spark wants it.

    `plan` is the column of texts, `name` the column that says what each is called. In Spark:
    `plans.mapInArrow(kpss.arrow.findings_in_batches(plan="plan", name="name"), schema)`, where the
    schema comes from `findings_schema`. Needs pyarrow.
    """
    return partial(_findings_of, plan=plan, name=name, options=options)


def findings_schema() -> pyarrow.Schema:
    """Give the schema of what `findings_in_batches` gives."""
    return _plain(validate([])).schema


def _findings_of(
    batches: Iterator[pyarrow.RecordBatch],
    *,
    plan: str,
    name: str | None,
    options: ValidateOptions,
) -> Iterator[pyarrow.RecordBatch]:
    for batch in batches:
        names = None if name is None else batch.column(name)
        yield from _plain(validate(batch.column(plan), names=names, **options)).to_batches()


def _plain(table: Table) -> pyarrow.Table:
    """Give texts of at most 2 GB a batch, which all engines know, unlike larger ones."""
    import pyarrow  # noqa: PLC0415

    whole = pyarrow.table(table)
    kinds = [
        pyarrow.string() if pyarrow.types.is_large_string(field.type) else field.type
        for field in whole.schema
    ]
    names = whole.schema.names
    return whole.cast(pyarrow.schema(list(zip(names, kinds, strict=True))))


def _names(names: Iterable[Any] | None) -> list[str] | None:
    return None if names is None else [str(name) for name in _values(names)]


def _values(column: Iterable[Any]) -> list[Any]:
    """Give the values of a column as Python has them; what is missing is an empty text."""
    # The letters of a text and the names of columns can be gone through, too.
    if isinstance(column, str | bytes | Mapping | Table) or hasattr(column, "columns"):
        raise TypeError(
            f"sloupec je posloupnost textů, ne `{type(column).__name__}`; "
            f"a column is a sequence of texts, not `{type(column).__name__}`"
        )
    for name in ("to_pylist", "to_list", "tolist"):
        if hasattr(column, name):
            column = getattr(column, name)()
            break
    return ["" if _is_missing(value) else value for value in column]


def _is_missing(value: object) -> bool:
    # What libraries have in place of a missing text is not equal to itself, or cannot say.
    return value is None or type(value).__name__ in {"NAType", "NaTType"} or _is_nan(value)


def _is_nan(value: object) -> bool:
    return isinstance(value, float) and value != value  # noqa: PLR0124
