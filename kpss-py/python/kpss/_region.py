"""The answers to `timeline` and `regional_view`: the shape of their JSON, field by field."""

from typing import Literal, TypeAlias, TypedDict

from ._compared import Named


class _Prolonged(TypedDict):
    part_only: bool
    by_assembly: bool


class Prolonged(_Prolonged, total=False):
    """An extension of validity."""

    until: str


# `from` is a word of the language, so some fields cannot be written as a class.
_Span = TypedDict(
    "_Span",
    {
        "id": str,
        "title": str,
        "from": str,
        "until": str,
        "status": Literal["intended", "draft", "in_consultation", "approved", "superseded"],
        "extensions": list[Prolonged],
        "gap_before": list[str],
        "overlap_before": list[str],
    },
    total=False,
)


class Span(_Span):
    """A plan in a chain; gaps and overlaps are their first and last day."""


class Chain(TypedDict):
    """Plans of one area by their first day."""

    plans: list[Span]


class _YearDocument(TypedDict):
    id: str
    outside: bool


class YearDocument(_YearDocument, total=False):
    """A document of a year; `outside`: the year is not in the validity of its plan."""

    title: str
    year: int
    plan: str


ForceReason: TypeAlias = Literal[
    "period",
    "extension",
    "part_only",
    "not_by_assembly",
    "only_intended",
    "in_consultation",
    "not_yet_approved",
    "approval_day_unknown",
    "superseded",
    "plan_not_in_force",
    "plan_unclear",
    "published",
    "publication_unknown",
]


class _Standing(TypedDict):
    id: str
    force: Literal["in_force", "unclear", "not_in_force"]
    because: list[ForceReason]


class Standing(_Standing, total=False):
    """How a document stood on a day."""

    title: str


class OnDay(TypedDict):
    """What was in force on a day."""

    day: str
    plans: list[Standing]
    action_plans: list[Standing]
    reports: list[Standing]


class _TimelineData(TypedDict):
    chains: list[Chain]
    action_plans: list[YearDocument]
    reports: list[YearDocument]


class TimelineData(_TimelineData, total=False):
    """The history that documents tell."""

    on: OnDay


_PlanRow = TypedDict(
    "_PlanRow", {"title": str, "from": str, "until": str, "total": float}, total=False
)


class PlanRow(_PlanRow):
    """A plan in the view of a region; amounts are in CZK."""

    id: str
    orps: list[Named]
    measures: int


class CoveredMunicipality(TypedDict):
    """A municipality, and the plans that cover it."""

    municipality: Named
    orp: Named
    plans: list[str]


class _TerritoryProof(TypedDict):
    cover: Literal["once", "not_once", "unproved"]
    regions: list[str]
    expected: int
    once: int
    missing_orps: list[Named]
    missing: list[CoveredMunicipality]
    double: list[CoveredMunicipality]
    unknown: list[str]
    undefined: list[str]


class TerritoryProof(_TerritoryProof, total=False):
    """The union of the areas of plans, against the register of municipalities."""

    register_on: str


class _OrpTotal(TypedDict):
    nodes: int
    total: float


class OrpTotal(_OrpTotal, total=False):
    """Costs of the measures of one ORP; without `orp` those of several."""

    orp: Named


class MeasureCount(TypedDict):
    """How many measures concern a type of service or a target group."""

    of: Named
    measures: int
    plans: int


class RegionalViewData(TypedDict):
    """Several plans as a region sees them."""

    plans: list[PlanRow]
    territory: TerritoryProof
    orps: list[OrpTotal]
    service_types: list[MeasureCount]
    target_groups: list[MeasureCount]
