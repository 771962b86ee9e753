"""Tables of documents, each made when it is first asked for."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, final

from . import _kpss
from ._kpss import Table
from ._source import Content

if TYPE_CHECKING:
    from .types import Lang

FINDINGS = "findings"

#: A submission as tables take it: its name, and the names and texts of its documents.
Submission = tuple[str, list[tuple[str, Content]]]


@final
class Tables(Mapping[str, Table]):
    """The tables of documents by name; `tables["nodes"]` has a row for each measure.

    The names are those of the types in `kpss.types`, in the plural. Every table is there, also one
    without rows; `described()` says what stands in their columns.
    """

    def __init__(
        self, submissions: Sequence[Submission], findings: Callable[[], Table], lang: Lang
    ) -> None:
        self._submissions = list(submissions)
        self._findings = findings
        self._lang: Lang = lang
        self._made: dict[str, Table] = {}

    def __getitem__(self, name: str) -> Table:
        if name not in self._made:
            self._make([name])
        return self._made[name]

    def _make(self, names: Sequence[str]) -> None:
        """Make several tables in one pass through the documents."""
        names = [name for name in names if name not in self._made]
        of_documents = [name for name in names if name != FINDINGS]
        if of_documents:
            made = _kpss.collect(of_documents, self._submissions, self._lang)
            self._made.update(zip(of_documents, made, strict=True))
        if FINDINGS in names:
            self._made[FINDINGS] = self._findings()

    def __iter__(self) -> Iterator[str]:
        return iter(table["name"] for table in self.described())

    def __len__(self) -> int:
        return len(self.described())

    def __contains__(self, name: object) -> bool:
        return any(table["name"] == name for table in self.described())

    def __repr__(self) -> str:
        return f"Tables(documents={sum(len(files) for _, files in self._submissions)})"

    def described(self) -> list[dict[str, Any]]:
        """Name, title and columns of each table, each column with its unit and what it holds."""
        package = json.loads(_kpss.data_package(None, "parquet", self._lang))
        resources: list[dict[str, Any]] = package["resources"]
        return resources

    def to_parquet(self, folder: str | Path, /, *, empty: bool = False) -> Path:
        """Write each table that has rows as a Parquet file, and a `datapackage.json` about them.

        With `empty` tables without rows are written, too. Needs pyarrow. Gives the path of the
        description. Files of the same names are overwritten.
        """
        # Only who writes Parquet needs it.
        import pyarrow  # noqa: PLC0415
        import pyarrow.parquet  # noqa: PLC0415

        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        self._make(list(self))
        names = [name for name in self if empty or len(self[name])]
        for name in names:
            pyarrow.parquet.write_table(pyarrow.table(self[name]), folder / f"{name}.parquet")
        described = folder / "datapackage.json"
        package = _kpss.data_package(names, "parquet", self._lang)
        described.write_text(package, encoding="utf-8")
        return described
