"""Validation of Czech community plans of social services.

>>> import kpss
>>> report = kpss.validate('{"kind": "plan", "id": "p"', lang="en")
>>> report.verdict
'invalid'
"""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from . import _kpss, types
from ._kpss import Municipalities, RequestError, TaskError, __version__
from ._fixed import Fixed
from ._fixed import read as read_fixed
from ._municipalities import chosen as chosen_list
from ._options import Columns, Format, Limits, options
from ._questions import (
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
from ._report import Report
from ._rules import Rule, rules
from ._source import Inputs, Source, encoded
from ._tasks import Answer, ask
from .types import (
    Acceptance,
    ActionPlan,
    Catalogue,
    Document,
    Finding,
    Lang,
    MonitoringReport,
    Plan,
    Project,
    Severity,
    Submission,
    Task,
    Verdict,
)

__all__ = [
    "Acceptance",
    "ActionPlan",
    "Answer",
    "Catalogue",
    "Columns",
    "Document",
    "Finding",
    "Fixed",
    "Format",
    "Inputs",
    "Lang",
    "Limits",
    "MonitoringReport",
    "Municipalities",
    "Plan",
    "Project",
    "Report",
    "RequestError",
    "Rule",
    "Severity",
    "Source",
    "Submission",
    "Task",
    "TaskError",
    "Verdict",
    "__version__",
    "ask",
    "compare",
    "coverage",
    "derive_action_plan",
    "derive_monitoring",
    "derive_next_plan",
    "edit",
    "fix",
    "merge",
    "outline",
    "regional_view",
    "renumber",
    "rules",
    "timeline",
    "totals",
    "trace",
    "types",
    "validate",
    "validate_submission",
]


def validate(
    source: Source,
    /,
    *,
    name: str = "-",
    lang: Lang = "cs",
    as_of: str | date | None = None,
    columns: Columns = "code_points",
    municipalities: Municipalities | Literal["bundled"] | None = "bundled",
    profile: str | None = None,
    profiles: Sequence[tuple[str, Source]] = (),
    today: str | date | None = None,
    limits: Limits | None = None,
) -> Report:
    """Validate one document: a text, bytes, or a `dict` such as a `Plan`.

    A `dict` is written as `json.dumps` with an indent of 2 does, so that findings have a line.
    Bytes are taken as they are, so that an encoding other than UTF-8 is a finding. `name` stands
    in the report, for example the path. `as_of` is the day whose law applies, a `date` or ISO 8601;
    without it each document is judged by its own date.

    `municipalities` is the list of municipalities that rules on territory need: the one of
    1 January 2025 that the package brings (`"bundled"`, as the command does), a newer one as
    `Municipalities(text)`, or `None` for no list: those rules then do not run, and the verdict is
    `incomplete`. The report names its date.

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
    inputs: Sequence[tuple[str, Source]],
    *,
    lang: Lang = "cs",
    as_of: str | date | None = None,
    columns: Columns = "code_points",
    municipalities: Municipalities | Literal["bundled"] | None = "bundled",
    profile: str | None = None,
    profiles: Sequence[tuple[str, Source]] = (),
    today: str | date | None = None,
    limits: Limits | None = None,
) -> Report:
    """Validate documents together, as those of one folder: references across them are checked.

    `inputs` are pairs of name and document; the options are those of `validate`.
    """
    chosen = options(
        lang=lang, columns=columns, as_of=as_of, profile=profile, today=today, limits=limits
    )
    texts = [(name, encoded(source, lang)) for name, source in inputs]
    of_profiles = [(name, encoded(source, lang)) for name, source in profiles]
    return Report(_kpss.validate(chosen, texts, of_profiles, chosen_list(municipalities, lang)))


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
    return read_fixed(_kpss.fix(chosen, texts, of_profiles, register, ",".join(confirm)))
