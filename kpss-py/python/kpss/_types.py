"""The report as Python reads it: the shape of its JSON, field by field."""

from typing import Literal, TypeAlias, TypedDict

Lang: TypeAlias = Literal["cs", "en"]
Columns: TypeAlias = Literal["code_points", "utf16"]
Severity: TypeAlias = Literal["error", "warning", "info"]
Verdict: TypeAlias = Literal["valid", "invalid", "incomplete"]
Acceptance: TypeAlias = Literal["accepted", "rejected", "undecided"]


class Rule(TypedDict):
    """One rule of the book."""

    code: str
    slug: str
    severity: Severity
    title: str


class Position(TypedDict):
    """A place in the source; line and column from 1, offset and length in bytes."""

    line: int
    column: int
    offset: int
    length: int


class Citation(TypedDict):
    """A source that a finding rests on; the paragraph is empty where there is none."""

    act: str
    paragraph: str
    verified: bool


class _RelatedPlace(TypedDict):
    input: int
    pointer: str
    role: str
    role_label: str


class RelatedPlace(_RelatedPlace, total=False):
    """A place that belongs to a finding."""

    label: str
    value: str
    position: Position


class _Waived(TypedDict):
    reason: str
    author: str


class Waived(_Waived, total=False):
    """Why a finding does not count."""

    until: str


#: A weight that is not the book's: what the book says, and the profile that changed it.
Changed = TypedDict("Changed", {"from": Severity, "by": str})


class _Finding(TypedDict):
    code: str
    slug: str
    severity: Severity
    state: Literal["open", "waived"]
    input: int
    pointer: str
    path: str
    target: Literal["value", "key", "missing"]
    params: dict[str, str | int | float]
    message: str
    related: list[RelatedPlace]
    citations: list[Citation]
    fingerprint: str


class Finding(_Finding, total=False):
    """One finding; `input` is the index of the document among the inputs."""

    label: str
    position: Position
    value: str
    changed: Changed
    waived: Waived


class Counts(TypedDict):
    """Exact counts of open findings, also of those that are not listed, and of waived ones."""

    error: int
    warning: int
    info: int
    waived: int


class Tool(TypedDict):
    """The program that made the report."""

    name: str
    version: str


class VersionedId(TypedDict):
    """Rule set or code list."""

    id: str
    version: str


class ProfileSummary(TypedDict):
    """The profile of the run, and those that it extends, nearest first."""

    id: str
    version: str
    extends: list[str]


class RuleOff(TypedDict):
    """A rule that the profile turned off."""

    code: str
    slug: str
    by: str
    reason: str


class InputSummary(TypedDict):
    """One input of the run."""

    name: str
    role: Literal["document", "profile"]
    bytes: int
    sha256: str
    status: Literal["read", "partial", "unreadable"]


class LawDate(TypedDict):
    """The day whose law applies to a document, and where it came from."""

    date: str
    source: str


class _DocumentSummary(TypedDict):
    input: int
    pointer: str
    kind: str
    id: str


class DocumentSummary(_DocumentSummary, total=False):
    """One document found in the inputs."""

    title: str
    law_date: LawDate


class NotRun(TypedDict):
    """A rule that had something to check and did not run."""

    code: str
    slug: str
    reason: Literal["needs_municipalities", "partial_document", "no_date", "no_document"]
    message: str


class _ReportData(TypedDict):
    format: str
    tool: Tool
    rule_set: VersionedId
    profile: ProfileSummary
    code_lists: list[VersionedId]
    lang: Lang
    verdict: Verdict
    acceptance: Acceptance
    counts: Counts
    inputs: list[InputSummary]
    documents: list[DocumentSummary]
    rules_run: list[str]
    rules_not_run: list[NotRun]
    rules_off: list[RuleOff]
    limits: list[str]
    findings: list[Finding]


class ReportData(_ReportData, total=False):
    """The whole report."""

    today: str
