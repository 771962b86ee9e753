"""Repairs: what a run of them did."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal, final

from . import _kpss
from ._finding import Finding
from ._kpss import Municipalities
from ._municipalities import chosen as chosen_list
from ._options import Columns, Limits, options
from ._report import Report
from ._source import Source, encoded

if TYPE_CHECKING:
    from .types import Lang


@final
@dataclass(frozen=True, repr=False)
class Fixed:
    """A repaired document."""

    #: The new text; `None` where nothing was repaired.
    text: str | None
    #: What was repaired, as it was found.
    repaired: tuple[Finding, ...]
    #: What was wanted and not repaired, because something else would be wrong then.
    refused: tuple[Finding, ...]
    #: The report of the result.
    report: Report

    def __repr__(self) -> str:
        return f"Fixed(repaired={len(self.repaired)}, refused={len(self.refused)})"


def fix(
    source: Source,
    /,
    *,
    confirm: Sequence[str] = (),
    name: str = "-",
    lang: Lang = "cs",
    as_of: str | date | None = None,
    columns: Columns = "code_points",
    municipalities: Municipalities | Literal["bundled"] | None = "bundled",
    profile: str | None = None,
    profiles: Sequence[tuple[str, Source]] = (),
    today: str | date | None = None,
    limits: Limits | None = None,
) -> Fixed:
    """Repair one document as far as it is certain, and check it again.

    `confirm` names rules of which likely repairs are made too, by code or slug; `["all"]` means all
    rules. A repair that would bring a new warning or error with it is not made. The other options
    are those of `validate`.
    """
    chosen = options(
        lang=lang, columns=columns, as_of=as_of, profile=profile, today=today, limits=limits
    )
    of_profiles = [(title, encoded(text, lang)) for title, text in profiles]
    register = chosen_list(municipalities, lang)
    texts = [(name, encoded(source, lang))]
    return _read(_kpss.fix(chosen, texts, of_profiles, register, ",".join(confirm)))


def _read(answer: str) -> Fixed:
    """Take it from the canonical text."""
    done = json.loads(answer)
    report = Report(json.dumps(done["report"], ensure_ascii=False, indent=2) + "\n")
    repaired = tuple(Finding.of(finding) for finding in done["repaired"])
    refused = tuple(Finding.of(finding) for finding in done["refused"])
    return Fixed(done["texts"][0], repaired, refused, report)
