"""The report of one run."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import cast, final

from ._types import Acceptance, Counts, Finding, ReportData, Verdict


@final
@dataclass(frozen=True, repr=False)
class Report:
    """The report of one run; iterating over it gives its findings."""

    #: The canonical text, the same bytes as `kpss validate --format json` prints.
    json: str

    @cached_property
    def data(self) -> ReportData:
        """The whole report, read from the text when it is first asked for."""
        return cast(ReportData, json.loads(self.json))

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
    def findings(self) -> list[Finding]:
        """The findings by place, then code."""
        return self.data["findings"]

    def __len__(self) -> int:
        return len(self.findings)

    def __bool__(self) -> bool:
        # A report without findings is still a report.
        return True

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __repr__(self) -> str:
        return f"Report(verdict={self.verdict!r}, findings={len(self)})"
