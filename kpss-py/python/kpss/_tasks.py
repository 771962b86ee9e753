"""Questions about documents, all through one door."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, cast, final

from . import _kpss
from ._municipalities import chosen as chosen_list
from ._options import Format, Limits, options
from ._rows import rows
from ._source import Inputs, pairs
from ._tables import Tables
from ._validate import validate_submission

if TYPE_CHECKING:
    from .types import Lang, Task

Data = TypeVar("Data")


def ask(
    task: Task | Mapping[str, object],
    inputs: Inputs,
    /,
    *,
    format: Format = "json",
    lang: Lang = "cs",
    municipalities: _kpss.Municipalities | Literal["bundled"] | None = "bundled",
    limits: Limits | None = None,
) -> str:
    """Carry out a task on documents and return its answer as text.

    The task has one key, its name, with its arguments: `{"trace": {"of": "1.2"}}`. `inputs` are one
    document, or pairs of name and document. `municipalities` is as in `validate`.

    Raises `RequestError` for a wrong task or option, `TaskError` where the documents are not
    readable or hold nothing that the task is about.
    """
    chosen = options(lang=lang, limits=limits)
    register = chosen_list(municipalities, lang)
    return _kpss.ask(chosen, json.dumps(task), pairs(inputs, lang), format, register)


@final
@dataclass(frozen=True, repr=False)
class Answer(Generic[Data]):
    """The answer to a task."""

    #: The canonical text, the same bytes as the command prints with `--format json`.
    json: str
    #: Writes it again, in another form.
    _write: partial[str]

    @cached_property
    def data(self) -> Data:
        """The whole answer, read from the text when it is first asked for."""
        return cast(Data, json.loads(self.json))

    @cached_property
    def text(self) -> str:
        """The answer for people, in the language asked for."""
        return self._write(format="text")

    @cached_property
    def markdown(self) -> str:
        """The same as Markdown."""
        return self._write(format="md")

    @cached_property
    def tables(self) -> Mapping[str, _kpss.Table]:
        """The answer as tables, one for each list in it, by the way to the list.

        `totals.tables["documents_sums_rows"]` has a row for each sum, with the document to which it
        belongs. An answer that is a document has the tables of documents.
        """
        (task,) = self._write.args[0]
        lang: Lang = self._write.keywords["lang"]
        made = _kpss.answer_tables(task, self.json, lang)
        if made is None:
            return Tables([("-", [("-", self.json)])], self._findings, lang)
        return {table.name: table for table in made}

    def _findings(self) -> _kpss.Table:
        return validate_submission(self.json, lang=self._write.keywords["lang"]).table

    def rows(self, *keys: str) -> list[dict[str, object]]:
        """Give a list inside the answer as flat rows, which every data frame takes.

        `totals.rows("documents", "sums", "rows")` has a row for each sum, with the document to
        which it belongs. Raises `KeyError` with the lists that are there.
        """
        return rows(cast("Mapping[str, object]", self.data), keys)

    def __reduce__(self) -> tuple[type[Answer[Any]], tuple[str, partial[str]]]:
        # What was made of it on the way can be made again.
        return (Answer, (self.json, self._write))

    def __repr__(self) -> str:
        (task,) = self._write.args[0]
        return f"Answer({task}, characters={len(self.json)})"

    def __str__(self) -> str:
        return self.text

    def _repr_markdown_(self) -> str:
        return self.markdown


def answer(
    name: str,
    arguments: Mapping[str, object],
    inputs: Inputs,
    *,
    lang: Lang,
    municipalities: _kpss.Municipalities | Literal["bundled"] | None,
    limits: Limits | None,
) -> Answer[Any]:
    """Carry out a task by its name."""
    write = partial(
        ask, {name: arguments}, inputs, lang=lang, municipalities=municipalities, limits=limits
    )
    return Answer(write(), write)
