"""Documents that were loaded."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Mapping, Sequence
from functools import cached_property
from os import PathLike, fspath
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast, final, overload

from . import _kpss
from ._asked import Asked
from ._errors import DocumentError
from ._report import Report
from ._source import Content, Held, encoded
from ._tables import Tables
from ._validate import ValidateOptions, page, validate_submission
from ._words import said

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .types import Document as Data
    from .types import DocumentKind, Lang

#: The largest file that is read where nothing else is asked for; the core reads no more either.
LARGEST = 64 << 20


class _Checked(Asked):
    """Documents that can be validated and laid out as tables."""

    @property
    def name(self) -> str:
        raise NotImplementedError

    def validate(self, **options: Unpack[ValidateOptions]) -> Report:
        """Validate the documents together; the options are those of `kpss.validate`."""
        return validate_submission(self._held(), **options)

    def html(self, **options: Unpack[ValidateOptions]) -> str:
        """Make the report as a page of HTML, as `kpss validate --html` does."""
        return page(self._held(), {"page": "html"}, options).decode()

    def brief(
        self,
        *,
        plan: str | None = None,
        compare: Document | None = None,
        **options: Unpack[ValidateOptions],
    ) -> str:
        """Make a page about a plan for councillors, as `kpss brief` does: HTML for two pages A4.

        `plan` is the identifier of the plan, where there are several; `compare` is the plan before
        it. Raises `TaskError` where there is no such plan.
        """
        wanted: dict[str, object] = {"page": "brief", "plan": plan}
        if compare is not None:
            wanted["old"] = [(compare.name, compare.content)]
        return page(self._held(), wanted, options).decode()

    @overload
    def letter(
        self,
        format: Literal["md"] = "md",
        /,
        *,
        template: str | None = None,
        **options: Unpack[ValidateOptions],
    ) -> str: ...
    @overload
    def letter(
        self,
        format: Literal["docx"],
        /,
        *,
        template: str | None = None,
        **options: Unpack[ValidateOptions],
    ) -> bytes: ...
    def letter(
        self,
        format: Literal["md", "docx"] = "md",
        /,
        *,
        template: str | None = None,
        **options: Unpack[ValidateOptions],
    ) -> str | bytes:
        """Make a letter with what must be mended, as `kpss letter` does, in Markdown or for Word.

        `template` is a text of your own with a heading, the line `{findings}` and a closing; the
        date of the letter is the option `today`. Raises `RequestError` for a wrong template.
        """
        kind = "letter" if format == "md" else "docx"
        made = page(self._held(), {"page": kind, "template": template}, options)
        return made.decode() if format == "md" else made

    def to_tables(self, lang: Lang = "cs") -> Tables:
        """Lay the documents out as tables, with titles and labels in a language."""
        contents = [(one.name, one.content) for one in self._held()]
        return Tables([(self.name, contents)], lambda: self.validate(lang=lang).table, lang)

    @cached_property
    def tables(self) -> Tables:
        """The documents as tables, with Czech titles and labels; `to_tables` has both languages."""
        return self.to_tables()


@final
class Document(Held, _Checked):
    """One document, of whatever format it came from."""

    def _held(self) -> Sequence[Held]:
        return [self]

    @property
    def json(self) -> str:
        """The document as JSON, as it was handed in; of a workbook what was read from it."""
        content = self.content
        if isinstance(content, _kpss.File):
            content = content.json
        return content if isinstance(content, str) else content.decode("utf-8-sig")

    @cached_property
    def data(self) -> Data:
        """The document as a `dict`.

        Raises `DocumentError` where the text is not JSON; `validate` says everything about it.
        """
        try:
            read: object = json.loads(self.json.removeprefix("\ufeff"))
        except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
            raise DocumentError(f"{self.name}: {error}", name=self.name) from error
        if not isinstance(read, Mapping):
            raise DocumentError(f"{self.name}: {type(read).__name__}", name=self.name)
        return cast("Data", read)

    @property
    def kind(self) -> DocumentKind | None:
        """The kind of the document; `None` where it cannot be told."""
        try:
            return self.data.get("kind")
        except DocumentError:
            return None

    def __reduce__(self) -> tuple[type[Document], tuple[str, Content]]:
        # What was made of it on the way can be made again.
        return (Document, (self.name, self.content))

    def __repr__(self) -> str:
        return f"Document({self.name!r}, kind={self.kind!r})"


@final
class Submission(_Checked, Sequence[Document]):
    """Documents that belong together, as those of one folder do."""

    def __init__(self, name: str, documents: Sequence[Document]) -> None:
        self._name = name
        self._documents = tuple(documents)

    def _held(self) -> Sequence[Held]:
        return self._documents

    @property
    def name(self) -> str:
        """The folder or the file."""
        return self._name

    @overload
    def __getitem__(self, index: int) -> Document: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Document, ...]: ...
    def __getitem__(self, index: int | slice) -> Document | tuple[Document, ...]:
        return self._documents[index]

    def __len__(self) -> int:
        return len(self._documents)

    def __reduce__(self) -> tuple[type[Submission], tuple[str, tuple[Document, ...]]]:
        return (Submission, (self._name, self._documents))

    def __repr__(self) -> str:
        return f"Submission({self.name!r}, documents={len(self)})"


def load(
    source: str | PathLike[str] | bytes | Data | Mapping[str, object],
    /,
    *,
    name: str = "-",
    map: str | None = None,
    max_bytes: int = LARGEST,
    lang: Lang = "cs",
) -> Document:
    """Load one document: a path, its text, its bytes, or the document itself as a `dict`.

    A `str` is a text if it begins with a brace or a bracket, and otherwise a path. Files and bytes
    may be JSON, workbooks (XLSX, XLSM, ODS, XLS), CSV, and with `map` tables of a town's own, in
    workbooks and Word. `map` is the path of a map, or the name of one that comes with kpss. A file
    is known by its path, anything else by `name`.

    A text that is not JSON is a document, too: `validate` says what is wrong with it. Raises
    `FileNotFoundError` and the like for a file that cannot be read, `DocumentError` for a file that
    is larger than `max_bytes`, a table that holds no document, and a `dict` with a value that no
    document can hold; `RequestError` for a map that cannot be read.
    """
    if isinstance(source, str) and source.lstrip("\ufeff \t\r\n").startswith(("{", "[")):
        return Document(name, source)
    if isinstance(source, bytes):
        return Document(name, opened(source, name, map, lang))
    if isinstance(source, Mapping):
        return Document(name, encoded(source, lang))
    path = path_of(source)
    within(path, max_bytes, lang)
    found, failures, _ = _kpss.read(path, map, lang)
    for failure in failures:
        raise DocumentError(failure, name=path.as_posix())
    files = [file for _, files in found for file in files]
    if len(files) != 1:
        raise DocumentError(
            said(
                lang,
                cs=f"{path.as_posix()}: dokumentů je zde {len(files)}; načte je kpss.load_folder",
                en=f"{path.as_posix()}: there are {len(files)} documents; use kpss.load_folder",
            ),
            name=path.as_posix(),
        )
    return Document(files[0].name, files[0])


def opened(content: bytes, name: str, map: str | None, lang: Lang) -> _kpss.File:
    """Open a file by its content."""
    file = _kpss.open_bytes(name, content, map, lang)
    if isinstance(file, str):
        raise DocumentError(f"{name}: {file}", name=name)
    return file


def path_of(source: str | PathLike[str]) -> Path:
    """Give the path; an empty one would be the folder in which the program runs."""
    text = fspath(source)
    if not text:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), text)
    return Path(text)


def within(path: Path, max_bytes: int, lang: Lang) -> None:
    """Refuse a file that is too large before it is read."""
    if path.stat().st_size <= max_bytes or path.is_dir():
        return
    shown = path.as_posix()
    raise DocumentError(
        said(
            lang,
            cs=f"{shown}: soubor je větší než {max_bytes} bajtů; limit zvýší max_bytes",
            en=f"{shown}: the file is larger than {max_bytes} bytes; max_bytes raises the limit",
        ),
        name=shown,
    )
