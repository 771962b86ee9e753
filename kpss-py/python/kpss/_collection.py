"""Many submissions at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from os import PathLike, fspath
from pathlib import Path
from typing import TYPE_CHECKING, final, overload

from . import _kpss
from ._document import LARGEST, Document, Submission, path_of, within
from ._errors import DocumentError
from ._progress import Bar, each
from ._report import Report, ReportFormat
from ._tables import Tables
from ._validate import ValidateOptions
from ._words import said

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ._kpss import Table
    from .types import Lang, Severity, Verdict


@final
class Reports(Mapping[str, Report]):
    """The reports of many submissions, by the name of each."""

    def __init__(self, reports: Mapping[str, Report], lang: Lang) -> None:
        self._reports = dict(reports)
        self._lang: Lang = lang

    def __getitem__(self, name: str) -> Report:
        return self._reports[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._reports)

    def __len__(self) -> int:
        return len(self._reports)

    @property
    def verdicts(self) -> dict[str, Verdict]:
        """The verdict of each submission."""
        return {name: report.verdict for name, report in self._reports.items()}

    @cached_property
    def table(self) -> Table:
        """All findings as one table, each with its submission."""
        named = [(name, report.json) for name, report in self._reports.items()]
        return _kpss.findings(named, self._lang)

    def to(self, format: ReportFormat, /, *, fail_on: Severity | None = "error") -> bytes:
        """Write all reports as one file for a tool; `fail_on` as in `Report.to`."""
        named = [(name, report.json) for name, report in self._reports.items()]
        return _kpss.write_reports(named, format, fail_on, self._lang)

    def __reduce__(self) -> tuple[type[Reports], tuple[dict[str, Report], Lang]]:
        return (Reports, (self._reports, self._lang))

    def __repr__(self) -> str:
        verdicts = list(self.verdicts.values())
        counts = ", ".join(f"{word}={verdicts.count(word)}" for word in dict.fromkeys(verdicts))
        return f"Reports({counts})"


@final
class Collection(Sequence[Submission]):
    """Many submissions, in the order of their names, and what could not be read.

    A submission is what is validated together: the documents of a folder, or one line of NDJSON.
    """

    def __init__(
        self, submissions: Sequence[Submission], failures: Sequence[str], notes: Sequence[str]
    ) -> None:
        self._submissions = tuple(submissions)
        #: What could not be read, one sentence each; everything else is there.
        self.failures = tuple(failures)
        #: What was left out on purpose, one sentence each.
        self.notes = tuple(notes)

    @overload
    def __getitem__(self, index: int) -> Submission: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Submission, ...]: ...
    def __getitem__(self, index: int | slice) -> Submission | tuple[Submission, ...]:
        return self._submissions[index]

    def __len__(self) -> int:
        return len(self._submissions)

    @property
    def documents(self) -> Iterator[Document]:
        """Every document of every submission."""
        return (document for submission in self._submissions for document in submission)

    def validate(
        self,
        *,
        progress: bool = False,
        threads: int | None = None,
        **options: Unpack[ValidateOptions],
    ) -> Reports:
        """Validate each submission; the options are those of `kpss.validate`.

        `threads` is how many are validated at once, one a core where it is not given. `progress`
        shows a bar at a terminal and in a notebook.
        """
        lang = options.get("lang", "cs")
        bar = Bar(len(self), cs="kontroluji podání", en="submission", lang=lang, shown=progress)
        work = each(
            lambda one: one.validate(**options), list(self._submissions), threads=threads, bar=bar
        )
        names = [submission.name for submission in self._submissions]
        return Reports(dict(zip(names, work, strict=True)), lang)

    def to_tables(self, lang: Lang = "cs") -> Tables:
        """Lay all documents out as tables, with titles and labels in a language."""
        submissions = [
            (submission.name, [(one.name, one.content) for one in submission])
            for submission in self._submissions
        ]
        return Tables(submissions, lambda: self.validate(lang=lang).table, lang)

    @cached_property
    def tables(self) -> Tables:
        """All documents as tables, with Czech titles and labels; `to_tables` has both languages."""
        return self.to_tables()

    def to_parquet(self, folder: str | PathLike[str], /) -> Path:
        """Write the tables that have rows as Parquet, with a `datapackage.json` about them."""
        return self.tables.to_parquet(fspath(folder))

    def __reduce__(self) -> tuple[type[Collection], tuple[tuple[object, ...], ...]]:
        return (Collection, (self._submissions, self.failures, self.notes))

    def __repr__(self) -> str:
        documents = sum(1 for _ in self.documents)
        failures = f", failures={len(self.failures)}" if self.failures else ""
        return f"Collection(submissions={len(self)}, documents={documents}{failures})"


def load_folder(
    path: str | PathLike[str],
    /,
    *,
    map: str | None = None,
    progress: bool = False,
    threads: int | None = None,
    max_bytes: int = LARGEST,
    lang: Lang = "cs",
) -> Collection:
    """Load every submission below a folder, or each line of an NDJSON file.

    A folder in which documents stand directly is one submission; otherwise each folder below it
    that holds some is one. `map`, `max_bytes` are as in `load`. `threads` is how many submissions
    are read at once, one a core where it is not given. `progress` shows a bar at a terminal and in
    a notebook.

    What cannot be read is named in `failures`, and the rest goes on. Raises `FileNotFoundError` and
    the like where the path itself cannot be read, and `DocumentError` where nothing in it can.
    """
    root = path_of(path)
    within(root, max_bytes, lang)
    # Both languages may be needed to say why, but only a map that cannot be read stops everything.
    tasks = _kpss.submissions(root) if root.is_dir() else [root]
    bar = Bar(len(tasks), cs="načítám podání", en="reading submission", lang=lang, shown=progress)

    def read(task: Path) -> tuple[list[Submission], list[str], list[str]]:
        too_large = [_too_large(file, max_bytes, lang) for file in _files(task)]
        refused = [message for message in too_large if message]
        if refused:
            return [], refused, []
        found, failures, notes = _kpss.read(task, map, lang)
        submissions = [
            Submission(name, [Document(file.name, file) for file in files])
            for name, files in found
            if files
        ]
        return submissions, failures, notes

    parts = list(each(read, tasks, threads=threads, bar=bar))
    collection = Collection(
        [submission for submissions, _, _ in parts for submission in submissions],
        [failure for _, failures, _ in parts for failure in failures],
        [note for _, _, notes in parts for note in notes],
    )
    if not len(collection):
        nothing = said(
            lang,
            cs=f"{root.as_posix()}: zde není žádný dokument",
            en=f"{root.as_posix()}: there is no document here",
        )
        raise DocumentError("; ".join(collection.failures) or nothing, name=root.as_posix())
    return collection


def _files(path: Path) -> list[Path]:
    try:
        return sorted(path.iterdir()) if path.is_dir() else [path]
    except OSError:
        # Reading it says why.
        return []


def _too_large(file: Path, max_bytes: int, lang: Lang) -> str | None:
    try:
        within(file, max_bytes, lang)
    except DocumentError as error:
        return str(error)
    except OSError:
        return None
    return None
