"""The report of one run."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import cast, final

from . import _kpss, types
from .types import Acceptance, Counts, Finding, Verdict


@final
@dataclass(frozen=True, repr=False)
class Report:
    """The report of one run; iterating over it gives its findings."""

    #: The canonical text, the same bytes as `kpss validate --format json` prints.
    json: str

    @cached_property
    def data(self) -> types.Report:
        """The whole report, read from the text when it is first asked for."""
        return cast(types.Report, json.loads(self.json))

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
