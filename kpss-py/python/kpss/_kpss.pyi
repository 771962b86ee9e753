from collections.abc import Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import TypeAlias, final

from typing_extensions import CapsuleType

__all__ = [
    "File",
    "Municipalities",
    "RequestError",
    "Table",
    "TaskError",
    "__version__",
    "answer_tables",
    "ask",
    "code_list",
    "collect",
    "data_package",
    "diff_reports",
    "explain",
    "findings",
    "fix",
    "make_page",
    "open_bytes",
    "open_csv",
    "read",
    "report_against",
    "rules",
    "run",
    "schema",
    "submissions",
    "validate",
    "write_report",
    "write_reports",
]

__version__: str

class RequestError(ValueError):
    """An option that cannot be read; the document is not to blame."""

class TaskError(ValueError):
    """A task that cannot be done with these documents; the message says why."""

@final
class Municipalities:
    """The register of municipalities, read once and used in many runs."""

    def __new__(cls, text: str | bytes, /, *, lang: str = "cs") -> Municipalities: ...
    @staticmethod
    def bundled() -> Municipalities: ...
    def __len__(self) -> int: ...
    def __reduce__(self) -> tuple[type[Municipalities], tuple[bytes]]: ...
    @property
    def valid_on(self) -> str | None: ...

@final
class File:
    """A file that was opened: JSON as it is, or a document read from tables."""

    @property
    def name(self) -> str: ...
    @property
    def json(self) -> bytes: ...
    @property
    def is_table(self) -> bool: ...
    def __reduce__(self) -> tuple[object, object]: ...

@final
class Table:
    """A table of documents or findings: one row a fact.

    It has the Arrow `PyCapsule` interface, so `polars.DataFrame(table)`, `pyarrow.table(table)`,
    `pandas.DataFrame.from_arrow(table)` and `DuckDB` take it without copying.
    """

    @property
    def name(self) -> str:
        """Name, the same in every language."""

    @property
    def title(self) -> str:
        """What it is called, in the language of the table."""

    @property
    def columns(self) -> list[str]:
        """Names of the columns."""

    def __len__(self) -> int: ...
    def __arrow_c_schema__(self) -> CapsuleType: ...
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> CapsuleType: ...

_Content: TypeAlias = str | bytes | File
_Pairs: TypeAlias = Sequence[tuple[str, _Content]]

def validate(
    options: str, inputs: _Pairs, profiles: _Pairs, municipalities: Municipalities | None
) -> str: ...
def ask(
    options: str, task: str, inputs: _Pairs, format: str, municipalities: Municipalities | None
) -> str: ...
def fix(
    options: str,
    inputs: _Pairs,
    profiles: _Pairs,
    municipalities: Municipalities | None,
    confirm: str,
) -> str: ...
def write_report(report: str, format: str) -> str: ...
def write_reports(
    reports: Sequence[tuple[str, str]], format: str, fail_on: str | None, lang: str
) -> bytes: ...
def make_page(
    options: str,
    inputs: _Pairs,
    profiles: _Pairs,
    municipalities: Municipalities | None,
    wanted: Mapping[str, object],
) -> bytes: ...
def diff_reports(old: str, new: str, format: str) -> str: ...
def report_against(new: str, old: str) -> str: ...
def rules(lang: str) -> list[list[str]]: ...
def explain(code: str, lang: str) -> str: ...
def schema(kind: str, lang: str) -> str: ...
def code_list(
    name: str, on: str | None, lang: str
) -> list[tuple[str, str, str, str | None, str | None]]: ...
def read(
    path: str | PathLike[str], map: str | None, lang: str
) -> tuple[list[tuple[str, list[File]]], list[str], list[str]]: ...
def open_bytes(name: str, bytes: bytes, map: str | None, lang: str) -> File | str: ...
def open_csv(name: str, files: Sequence[tuple[str, bytes]], lang: str) -> File | str: ...
def submissions(folder: str | PathLike[str]) -> list[Path]: ...
def collect(
    names: Sequence[str], submissions: Sequence[tuple[str, _Pairs]], lang: str
) -> list[Table]: ...
def findings(reports: Sequence[tuple[str, str]], lang: str) -> Table: ...
def answer_tables(question: str, answer: str, lang: str) -> list[Table] | None: ...
def data_package(names: Sequence[str] | None, ending: str, lang: str) -> str: ...
def run(words: Sequence[str]) -> int: ...
