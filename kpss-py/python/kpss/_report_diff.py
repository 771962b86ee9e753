"""Reports of the same documents at two times."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, cast, final

from . import _kpss
from ._finding import Finding
from ._report import Report

if TYPE_CHECKING:
    from . import types


@final
@dataclass(frozen=True, repr=False)
class ReportDiff:
    """What changed between two reports."""

    #: The canonical text, the same bytes as `kpss report-diff --format json` prints.
    json: str
    #: What changed for people, in the language of the new report.
    text: str
    #: The same as Markdown.
    markdown: str

    @cached_property
    def data(self) -> types.ReportDiff:
        """All of it, read from the text when it is first asked for."""
        return cast("types.ReportDiff", json.loads(self.json))

    @cached_property
    def new(self) -> tuple[Finding, ...]:
        """Findings that only the new report has."""
        return tuple(Finding.of(finding) for finding in self.data["new"])

    @cached_property
    def gone(self) -> tuple[Finding, ...]:
        """Findings that only the old report has."""
        return tuple(Finding.of(finding) for finding in self.data["gone"])

    @cached_property
    def same(self) -> tuple[Finding, ...]:
        """Findings that both have, as in the new report."""
        return tuple(Finding.of(finding) for finding in self.data["same"])

    def __repr__(self) -> str:
        return f"ReportDiff(new={len(self.new)}, gone={len(self.gone)}, same={len(self.same)})"


def report_diff(old: Report, new: Report, /) -> ReportDiff:
    """Compare two reports on the same documents.

    A finding is the same one although measures were reordered and renumbered. A report that was
    saved is `Report(text)` again. Raises `RequestError` for a text that is no report.
    """
    json, text, markdown = (
        _kpss.diff_reports(old.json, new.json, form) for form in ("json", "text", "md")
    )
    return ReportDiff(json, text, markdown)


def report_against(new: Report, old: Report, /) -> Report:
    """Give the report in which only findings count that the earlier one does not have.

    The others have the state `known`; verdict and acceptance stay, as with `kpss validate
    --baseline`. Raises `RequestError` for a text that is no report.
    """
    return Report(_kpss.report_against(new.json, old.json))
