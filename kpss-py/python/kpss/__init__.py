"""Validation of Czech community plans of social services.

>>> import kpss
>>> report = kpss.validate('{"kind": "plan", "id": "p"', lang="en")
>>> report.verdict
'invalid'
"""

from collections.abc import Sequence
from typing import cast

from . import _kpss
from ._answers import CoverageData, Format, OutlineData, RevisionData, TotalsData, TraceData
from ._compared import ComparisonData
from ._kpss import Municipalities, RequestError, TaskError, __version__
from ._options import Limits, options
from ._region import RegionalViewData, TimelineData
from ._report import Report
from ._tasks import (
    Answer,
    Task,
    ask,
    compare,
    coverage,
    derive_action_plan,
    derive_monitoring,
    derive_next_plan,
    edit,
    merge,
    outline,
    regional_view,
    renumber,
    timeline,
    totals,
    trace,
)
from ._types import (
    Acceptance,
    Changed,
    Citation,
    Columns,
    Counts,
    DocumentSummary,
    Finding,
    InputSummary,
    Lang,
    LawDate,
    NotRun,
    Position,
    ProfileSummary,
    RelatedPlace,
    ReportData,
    Rule,
    RuleOff,
    Severity,
    Tool,
    Verdict,
    VersionedId,
    Waived,
)

__all__ = [
    "Acceptance",
    "Answer",
    "Changed",
    "Citation",
    "Columns",
    "ComparisonData",
    "Counts",
    "CoverageData",
    "DocumentSummary",
    "Finding",
    "Format",
    "InputSummary",
    "Lang",
    "LawDate",
    "Limits",
    "Municipalities",
    "NotRun",
    "OutlineData",
    "Position",
    "ProfileSummary",
    "RegionalViewData",
    "RelatedPlace",
    "Report",
    "ReportData",
    "RequestError",
    "RevisionData",
    "Rule",
    "RuleOff",
    "Severity",
    "Task",
    "TaskError",
    "TimelineData",
    "Tool",
    "TotalsData",
    "TraceData",
    "Verdict",
    "VersionedId",
    "Waived",
    "__version__",
    "ask",
    "compare",
    "coverage",
    "derive_action_plan",
    "derive_monitoring",
    "derive_next_plan",
    "edit",
    "merge",
    "outline",
    "regional_view",
    "renumber",
    "rules",
    "timeline",
    "totals",
    "trace",
    "validate",
    "validate_submission",
]


def validate(
    source: str | bytes,
    /,
    *,
    name: str = "-",
    lang: Lang = "cs",
    as_of: str | None = None,
    columns: Columns = "code_points",
    municipalities: Municipalities | None = None,
    profile: str | None = None,
    profiles: Sequence[tuple[str, str | bytes]] = (),
    today: str | None = None,
    limits: Limits | None = None,
) -> Report:
    """Validate one document.

    Bytes are taken as they are, so that an encoding other than UTF-8 is a finding. `name` stands
    in the report, for example the path. `as_of` is the day whose law applies, ISO 8601; without it
    each document is judged by its own date.

    `profile` is the id of the profile to check by: `municipal`, `regional`, `opz-63`, `opz-106` or
    one of `profiles`, pairs of name and text; without it the last of those is in force. `today` is
    the day on which waivers are judged; without it those with a last day are not applied.
    `limits` keep the check bounded; one that is reached makes the verdict `incomplete`.

    Raises `RequestError` for a wrong option and `UnicodeEncodeError` for a `str` with a lone
    surrogate; mistakes of the document are findings and never raise.
    """
    return validate_submission(
        [(name, source)],
        lang=lang,
        as_of=as_of,
        columns=columns,
        municipalities=municipalities,
        profile=profile,
        profiles=profiles,
        today=today,
        limits=limits,
    )


def validate_submission(
    inputs: Sequence[tuple[str, str | bytes]],
    *,
    lang: Lang = "cs",
    as_of: str | None = None,
    columns: Columns = "code_points",
    municipalities: Municipalities | None = None,
    profile: str | None = None,
    profiles: Sequence[tuple[str, str | bytes]] = (),
    today: str | None = None,
    limits: Limits | None = None,
) -> Report:
    """Validate documents together, as those of one folder: references across them are checked.

    `inputs` are pairs of name and document; the options are those of `validate`.
    """
    chosen = options(
        lang=lang, columns=columns, as_of=as_of, profile=profile, today=today, limits=limits
    )
    return Report(_kpss.validate(chosen, inputs, profiles, municipalities))


def rules(lang: Lang = "cs") -> list[Rule]:
    """List the rules by code, with titles in the language asked for."""
    names = ("code", "slug", "severity", "title")
    return [cast(Rule, dict(zip(names, row, strict=True))) for row in _kpss.rules(lang)]
