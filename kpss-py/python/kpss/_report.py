"""The report of one run."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal, cast, final, overload

from . import _kpss
from ._finding import Finding
from ._report_html import html
from ._words import said

if TYPE_CHECKING:
    from rich.console import RenderableType

    from . import types
    from .types import Acceptance, Counts, Lang, Severity, Verdict


#: Forms of reports for tools, as after `kpss validate --format`.
ReportFormat = Literal["sarif", "csv", "xlsx", "junit", "ndjson", "github", "gitlab"]


_NO_REPORT = "text není zprávou kpss; the text is no report of kpss"


@final
class InvalidError(ValueError):
    """A report has findings that count as errors; `report` is the whole of it."""

    def __init__(self, message: str, report: Report) -> None:
        super().__init__(message)
        self.report = report

    def __reduce__(self) -> tuple[type[InvalidError], tuple[str, Report]]:
        return (InvalidError, (str(self), self.report))


@final
@dataclass(frozen=True, repr=False)
class Report(Sequence[Finding]):
    """The report of one run: a sequence of findings, by place, then code."""

    #: The canonical text, the same bytes as `kpss validate --format json` prints.
    json: str

    @cached_property
    def data(self) -> types.Report:
        """The whole report as a `dict`, read from the text when it is first asked for.

        Raises `RequestError` for a text that is no report.
        """
        try:
            read: object = json.loads(self.json)
        except ValueError as error:
            raise _kpss.RequestError(f"{_NO_REPORT}: {error}") from error
        if not (isinstance(read, dict) and {"verdict", "inputs", "findings"} <= read.keys()):
            raise _kpss.RequestError(_NO_REPORT)
        return cast("types.Report", read)

    @cached_property
    def text(self) -> str:
        """The report for people in its language, the same bytes as `--format text` prints."""
        return _kpss.write_report(self.json, "text")

    @cached_property
    def markdown(self) -> str:
        """The same as Markdown."""
        return _kpss.write_report(self.json, "md")

    @property
    def verdict(self) -> Verdict:
        """`valid`, `invalid`, or `incomplete` where something was not checked."""
        return self.data["verdict"]

    @property
    def acceptance(self) -> Acceptance:
        """Whether the profile takes the documents: `accepted`, `rejected` or `undecided`."""
        return self.data["acceptance"]

    @property
    def counts(self) -> Counts:
        """Exact counts by severity, also of findings that are not listed."""
        return self.data["counts"]

    @property
    def lang(self) -> Lang:
        """The language of messages."""
        return self.data["lang"]

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """The findings by place, then code."""
        return tuple(Finding.of(finding) for finding in self.data["findings"])

    def of(self, severity: Severity) -> tuple[Finding, ...]:
        """Give the open findings of a severity; waived and known ones do not count."""
        return tuple(
            finding
            for finding in self.findings
            if finding.severity == severity and finding.state == "open"
        )

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The open findings that are errors."""
        return self.of("error")

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """The open findings that are warnings."""
        return self.of("warning")

    def at(self, pointer: str, /, *, input: int | None = None) -> tuple[Finding, ...]:
        """Give the findings at a place and below it, a JSON Pointer such as `/budget`.

        `input` is the index of one of several inputs, as in `Finding.input`.
        """
        below = pointer.rstrip("/") + "/"
        return tuple(
            finding
            for finding in self.findings
            if (finding.pointer + "/").startswith(below) and input in (None, finding.input)
        )

    def by_rule(self) -> dict[str, tuple[Finding, ...]]:
        """Give the findings of each rule that has some, by the code of the rule."""
        codes = sorted({finding.code for finding in self.findings})
        return {
            code: tuple(finding for finding in self.findings if finding.code == code)
            for code in codes
        }

    def raise_for_errors(self) -> None:
        """Raise `InvalidError` where a finding counts as an error."""
        if errors := self.errors:
            first = errors[0]
            more = len(errors) - 1
            rest = said(self.lang, cs=f" (a další chyby: {more})", en=f" (more errors: {more})")
            message = f"{first.code} {first.pointer or '/'}: {first.message}"
            raise InvalidError(message + (rest if more else ""), self)

    @property
    def table(self) -> _kpss.Table:
        """The findings as a table, one a row."""
        return _kpss.findings([(self._names, self.json)], self.lang)

    def to(
        self,
        format: ReportFormat,
        /,
        *,
        name: str | None = None,
        fail_on: Severity | None = "error",
    ) -> bytes:
        """Write the report for a tool, the same bytes as `kpss validate --format`.

        `name` is what the submission is called, for example its folder; without it the names of
        its documents. `fail_on` is from which severity a test of JUnit fails; with `None` none.
        """
        return _kpss.write_reports([(name or self._names, self.json)], format, fail_on, self.lang)

    @property
    def _names(self) -> str:
        names = [entry["name"] for entry in self.data["inputs"] if entry["role"] == "document"]
        return ", ".join(names)

    @overload
    def __getitem__(self, index: int) -> Finding: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Finding, ...]: ...
    def __getitem__(self, index: int | slice) -> Finding | tuple[Finding, ...]:
        return self.findings[index]

    def __len__(self) -> int:
        return len(self.data["findings"])

    def __bool__(self) -> bool:
        # A report without findings is still a report.
        return True

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __reduce__(self) -> tuple[type[Report], tuple[str]]:
        # What was made of it on the way can be made again.
        return (Report, (self.json,))

    def __repr__(self) -> str:
        return f"Report(verdict={self.verdict!r}, findings={len(self)})"

    def __str__(self) -> str:
        return self.text

    def _repr_html_(self) -> str:
        return html(self.data, self.findings)

    def __rich__(self) -> RenderableType:
        # Rich asks for it, so it is there.
        from rich.markdown import Markdown  # noqa: PLC0415

        return Markdown(self.markdown)
