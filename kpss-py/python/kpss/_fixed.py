"""What a run of repairs did."""

import json
from dataclasses import dataclass
from typing import final

from ._report import Report
from .types import Finding


@final
@dataclass(frozen=True, repr=False)
class Fixed:
    """A repaired document."""

    #: The new text; `None` where nothing was repaired.
    text: str | None
    #: What was repaired, as it was found.
    repaired: list[Finding]
    #: What was wanted and not repaired, because something else would be wrong then.
    refused: list[Finding]
    #: The report of the result.
    report: Report

    def __repr__(self) -> str:
        return f"Fixed(repaired={len(self.repaired)}, refused={len(self.refused)})"


def read(answer: str) -> Fixed:
    """What was done, from the canonical text."""
    done = json.loads(answer)
    report = Report(json.dumps(done["report"], ensure_ascii=False, indent=2) + "\n")
    return Fixed(done["texts"][0], done["repaired"], done["refused"], report)
