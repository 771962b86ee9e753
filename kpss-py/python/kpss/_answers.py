"""The answers to tasks as Python reads them: the shape of their JSON, field by field."""

from typing import Any, Literal, TypeAlias, TypedDict

Format: TypeAlias = Literal["json", "text", "md"]


class _Line(TypedDict):
    depth: int
    number: str
    id: str
    pointer: str
    title: str


class Line(_Line, total=False):
    """A node of a plan; `number` is its own, otherwise the one by position."""

    level: str
    level_title: str
    total: float


class PlanOutline(TypedDict):
    """The tree of one plan."""

    input: int
    pointer: str
    id: str
    title: str
    lines: list[Line]


class OutlineData(TypedDict):
    """Plans as numbered trees."""

    plans: list[PlanOutline]


class _Record(TypedDict):
    kind: str
    input: int
    pointer: str


class Record(_Record, total=False):
    """A record that others refer to, or that refers to others."""

    id: str
    code: str
    title: str
    level: str
    amount: float
    year: int


class Link(TypedDict):
    """A reference, seen from one of its ends."""

    role: str
    record: Record


class Missing(TypedDict):
    """A reference that leads nowhere."""

    role: str
    id: str


class Traced(TypedDict):
    """One record and what hangs together with it."""

    record: Record
    chain: list[Record]
    refers_to: list[Link]
    referred_by: list[Link]
    missing: list[Missing]


class TraceData(TypedDict):
    """The records with an identifier or a number."""

    found: list[Traced]


# `from` is a word of the language, so these fields cannot be written as a class.
_Renumbered = TypedDict("_Renumbered", {"title": str, "from": str, "to": str}, total=False)


class Renumbered(_Renumbered):
    """A number that changed."""

    document: str
    id: str


class _FoundFault(TypedDict):
    document: str
    fault: Literal["missing", "duplicate", "gap", "order", "prefix", "form"]
    id: str
    pointer: str
    expected: str


class FoundFault(_FoundFault, total=False):
    """A fault of numbering that was there before."""

    code: str


class Broken(TypedDict):
    """A reference that lost its target."""

    input: int
    pointer: str
    role: str
    id: str


class RevisionData(TypedDict):
    """What edits did: numbers that changed, references that broke, the documents as they are."""

    faults: list[FoundFault]
    nodes: list[Renumbered]
    items: list[Renumbered]
    broken: list[Broken]
    documents: list[dict[str, Any]]


TotalVerdict: TypeAlias = Literal["balanced", "not_balanced", "unclear"]


class _Judgement(TypedDict):
    verdict: TotalVerdict


class Judgement(_Judgement, total=False):
    """Whether parts give their sum; `by` is the sum less its parts, in CZK."""

    by: float
    because: str


class _Proof(TypedDict):
    pointer: str
    stated: bool
    own: float
    judgement: Judgement
    parts: list["Proof"]


class Proof(_Proof, total=False):
    """The amount of a node and of the nodes below it, in CZK."""

    id: str
    code: str
    title: str
    amount: float


class _Share(TypedDict):
    pointer: str
    amount: float


class Share(_Share, total=False):
    """A share of a row."""

    id: str


class _SumRow(TypedDict):
    kind: Literal["value", "unlisted", "several", "unassigned", "difference"]
    amount: float
    judgement: Judgement
    parts: list[Share]


class SumRow(_SumRow, total=False):
    """One row of a sum: a year, a source and so on."""

    key: str
    label: str


class Sum(TypedDict):
    """A total broken down; its rows always give it."""

    by: Literal["year", "source", "kind", "territory", "orp", "service"]
    amount: float
    judgement: Judgement
    rows: list[SumRow]


class _DocumentTotals(TypedDict):
    input: int
    kind: str
    id: str
    judgement: Judgement
    tree: Proof
    sums: list[Sum]


class DocumentTotals(_DocumentTotals, total=False):
    """The money of one document."""

    title: str


class TotalsData(TypedDict):
    """The money of documents, each on its own."""

    documents: list[DocumentTotals]


class _Gap(TypedDict):
    id: str
    pointer: str


class Gap(_Gap, total=False):
    """A record that is not covered."""

    code: str
    title: str
    deferred_because: str


class _GroupCoverage(TypedDict):
    id: str
    needs: list[str]
    measures: list[str]
    services: list[str]
    municipalities: list[str]


class GroupCoverage(_GroupCoverage, total=False):
    """What is done for one target group."""

    title: str


class _MunicipalityCoverage(TypedDict):
    code: str
    measures: list[str]
    services: list[str]
    groups: list[str]


class MunicipalityCoverage(_MunicipalityCoverage, total=False):
    """What reaches one municipality."""

    name: str


class _Unclear(TypedDict):
    why: str


class Unclear(_Unclear, total=False):
    """Something that cannot be said for certain."""

    count: int


class _PlanCoverage(TypedDict):
    input: int
    id: str
    groups: list[GroupCoverage]
    cross_cutting: list[str]
    municipalities: list[MunicipalityCoverage]
    needs_without_measure: list[Gap]
    measures_without_need: list[Gap]
    groups_without_measure: list[Gap]
    groups_without_service: list[Gap]
    municipalities_without_reach: list[Gap]
    unclear: list[Unclear]


class PlanCoverage(_PlanCoverage, total=False):
    """What one plan covers, and what is left."""

    title: str


class CoverageData(TypedDict):
    """What plans cover."""

    plans: list[PlanCoverage]
