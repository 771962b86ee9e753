"""Validation of Czech community plans of social services.

>>> import kpss
>>> report = kpss.validate('{"kind": "plan", "id": "p"', lang="en")
>>> report.verdict
'invalid'
"""

import importlib
from typing import TYPE_CHECKING

from ._book import CodeItem, Rule, code_list, explain, rules, schema
from ._collection import Collection, Reports, load_folder
from ._document import Document, Submission, load
from ._errors import DocumentError
from ._finding import Finding
from ._fixed import Fixed, fix
from ._kpss import Municipalities, RequestError, Table, TaskError, __version__
from ._options import Columns, Format, Limits
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
from ._report import InvalidError, Report, ReportFormat
from ._report_diff import ReportDiff, report_against, report_diff
from ._source import Inputs, Source
from ._tables import Tables
from ._tasks import Answer, ask
from ._validate import ValidateOptions, validate, validate_submission

if TYPE_CHECKING:
    from . import types
    from .types import (
        Acceptance,
        ActionPlan,
        Catalogue,
        Lang,
        MonitoringReport,
        Plan,
        Project,
        Severity,
        Task,
        Verdict,
    )

__all__ = [
    "Acceptance",
    "ActionPlan",
    "Answer",
    "Catalogue",
    "CodeItem",
    "Collection",
    "Columns",
    "Document",
    "DocumentError",
    "Finding",
    "Fixed",
    "Format",
    "Inputs",
    "InvalidError",
    "Lang",
    "Limits",
    "MonitoringReport",
    "Municipalities",
    "Plan",
    "Project",
    "Report",
    "ReportDiff",
    "ReportFormat",
    "Reports",
    "RequestError",
    "Rule",
    "Severity",
    "Source",
    "Submission",
    "Table",
    "Tables",
    "Task",
    "TaskError",
    "ValidateOptions",
    "Verdict",
    "__version__",
    "ask",
    "code_list",
    "compare",
    "coverage",
    "derive_action_plan",
    "derive_monitoring",
    "derive_next_plan",
    "edit",
    "explain",
    "fix",
    "load",
    "load_folder",
    "merge",
    "outline",
    "regional_view",
    "renumber",
    "report_against",
    "report_diff",
    "rules",
    "schema",
    "timeline",
    "totals",
    "trace",
    "types",
    "validate",
    "validate_submission",
]

#: What only stands in annotations: reading all types takes longer than everything else here.
_TYPES = frozenset(
    {
        "Acceptance",
        "ActionPlan",
        "Catalogue",
        "Lang",
        "MonitoringReport",
        "Plan",
        "Project",
        "Severity",
        "Task",
        "Verdict",
    }
)


if not TYPE_CHECKING:
    # A checker would take any name for one of these.
    def __getattr__(name: str) -> object:
        if name == "types" or name in _TYPES:
            module = importlib.import_module(".types", __name__)
            return module if name == "types" else getattr(module, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
