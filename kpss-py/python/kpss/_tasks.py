"""Tasks on the structure of plans, all through one door."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeAlias, TypeVar, cast, final

from . import _kpss
from ._answers import (
    CoverageData,
    Format,
    OutlineData,
    RevisionData,
    TotalsData,
    TraceData,
)
from ._compared import ComparisonData
from ._options import Limits, options
from ._region import RegionalViewData, TimelineData
from ._types import Lang

Data = TypeVar("Data")
Inputs: TypeAlias = str | bytes | Sequence[tuple[str, str | bytes]]


def ask(
    task: Mapping[str, object],
    inputs: Inputs,
    /,
    *,
    format: Format = "json",
    lang: Lang = "cs",
    municipalities: _kpss.Municipalities | None = None,
    limits: Limits | None = None,
) -> str:
    """Carry out a task on documents and return its answer as text.

    The task has one key, its name, with its arguments: `{"trace": {"of": "1.2"}}`. `inputs` are one
    document, or pairs of name and document.

    Raises `RequestError` for a wrong task or option, `TaskError` where the documents are not
    readable or hold nothing that the task is about.
    """
    pairs = [("-", inputs)] if isinstance(inputs, str | bytes) else inputs
    chosen = options(lang=lang, limits=limits)
    return _kpss.ask(chosen, json.dumps(task), pairs, format, municipalities)


@final
@dataclass(frozen=True, repr=False)
class Answer(Generic[Data]):
    """The answer to a task."""

    #: The canonical text, the same bytes as the command prints with `--format json`.
    json: str
    _write: Callable[[Format], str]

    @cached_property
    def data(self) -> Data:
        """The whole answer, read from the text when it is first asked for."""
        return cast(Data, json.loads(self.json))

    @cached_property
    def text(self) -> str:
        """The answer for people, in the language asked for."""
        return self._write("text")

    @cached_property
    def markdown(self) -> str:
        """The same as Markdown."""
        return self._write("md")


@final
@dataclass(frozen=True)
class Task(Generic[Data]):
    """A task by its name; calling it asks."""

    name: str

    def __call__(
        self,
        inputs: Inputs,
        /,
        *,
        lang: Lang = "cs",
        municipalities: _kpss.Municipalities | None = None,
        limits: Limits | None = None,
        **arguments: object,
    ) -> Answer[Data]:
        """Ask documents; `arguments` are those of the task."""
        task = {self.name: arguments}

        def write(format: Format) -> str:
            return ask(
                task,
                inputs,
                format=format,
                lang=lang,
                municipalities=municipalities,
                limits=limits,
            )

        return Answer(write("json"), write)


outline: Task[OutlineData] = Task("outline")
trace: Task[TraceData] = Task("trace")
totals: Task[TotalsData] = Task("totals")
coverage: Task[CoverageData] = Task("coverage")
renumber: Task[RevisionData] = Task("renumber")
edit: Task[RevisionData] = Task("edit")

compare: Task[ComparisonData] = Task("compare")
regional_view: Task[RegionalViewData] = Task("regional_view")
timeline: Task[TimelineData] = Task("timeline")

#: A document of the model, with at least `kind` and `id`.
JsonObject: TypeAlias = Mapping[str, object]

derive_action_plan: Task[JsonObject] = Task("derive_action_plan")
derive_monitoring: Task[JsonObject] = Task("derive_monitoring")
derive_next_plan: Task[JsonObject] = Task("derive_next_plan")
merge: Task[JsonObject] = Task("merge")
