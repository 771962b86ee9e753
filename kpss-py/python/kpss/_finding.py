"""A finding and its parts, as values that do not change.

Written from the published schemas by `cargo xtask gen`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import types


@dataclass(frozen=True, slots=True, kw_only=True)
class PatchOperation:
    """One operation of a JSON Patch (RFC 6902)."""

    op: types.PatchKind
    """What it does."""
    from_: str | None = None
    """JSON Pointer of where the value stands, if it moves."""
    path: str
    """JSON Pointer of the place."""
    value: Any | None = None
    """The value, if there is one to compare or to write."""

    @classmethod
    def of(cls, data: types.PatchOperation) -> PatchOperation:
        """Take it from a report."""
        return cls(
            op=data["op"],
            from_=data.get("from"),
            path=data["path"],
            value=data.get("value"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A source that a finding rests on."""

    act: str
    """Act, decree, methodology."""
    paragraph: str
    """Paragraph or chapter; empty where there is none."""
    verified: bool
    """Whether the wording was read in a source."""

    @classmethod
    def of(cls, data: types.Citation) -> Citation:
        """Take it from a report."""
        return cls(
            act=data["act"],
            paragraph=data["paragraph"],
            verified=data["verified"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatedPlace:
    """A place that belongs to a finding."""

    input: int
    """Index into the report's inputs."""
    pointer: str
    """JSON Pointer."""
    role: str
    """What the place is to the finding, a code."""
    role_label: str
    """The same for the reader."""
    label: str | None = None
    """Title, name or id of the record."""
    value: str | None = None
    """The value as written."""
    position: Position | None = None
    """Where it stands."""
    cell: Cell | None = None
    """The cell, if the document is a table."""

    @classmethod
    def of(cls, data: types.RelatedPlace) -> RelatedPlace:
        """Take it from a report."""
        return cls(
            input=data["input"],
            pointer=data["pointer"],
            role=data["role"],
            role_label=data["role_label"],
            label=data.get("label"),
            value=data.get("value"),
            position=Position.of(data["position"]) if "position" in data else None,
            cell=Cell.of(data["cell"]) if "cell" in data else None,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """A repair of a finding: after it, the finding is gone."""

    grade: types.Grade
    """How sure it is."""
    patch: tuple[PatchOperation, ...]
    """A JSON Patch (RFC 6902) of the input in which the finding stands."""

    @classmethod
    def of(cls, data: types.Repair) -> Repair:
        """Take it from a report."""
        return cls(
            grade=data["grade"],
            patch=tuple(PatchOperation.of(one) for one in data["patch"]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """The cell of a table in which a value stands."""

    sheet: str
    """Name of the sheet, file or table."""
    cell: str | None = None
    """Column and row, for example `F12`; empty for the whole sheet."""
    heading: str | None = None
    """Heading of the column or of the field."""

    @classmethod
    def of(cls, data: types.Cell) -> Cell:
        """Take it from a report."""
        return cls(
            sheet=data["sheet"],
            cell=data.get("cell"),
            heading=data.get("heading"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """A place in the source."""

    line: int
    """Line, from 1."""
    column: int
    """Column, from 1, in the unit that the caller chose."""
    offset: int
    """Bytes from the beginning of the input, from 0, byte-order mark included."""
    length: int
    """Length in bytes."""

    @classmethod
    def of(cls, data: types.Position) -> Position:
        """Take it from a report."""
        return cls(
            line=data["line"],
            column=data["column"],
            offset=data["offset"],
            length=data["length"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Waived:
    """Why a finding is waived."""

    reason: str
    """Why the exception is right."""
    author: str
    """Office or role that answers for it."""
    until: types.Date | None = None
    """Last day of the exception."""

    @classmethod
    def of(cls, data: types.Waived) -> Waived:
        """Take it from a report."""
        return cls(
            reason=data["reason"],
            author=data["author"],
            until=data.get("until"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A weight that is not the book's."""

    from_: types.Severity
    """Weight in the book."""
    by: str
    """Id of the profile."""

    @classmethod
    def of(cls, data: types.Changed) -> Changed:
        """Take it from a report."""
        return cls(
            from_=data["from"],
            by=data["by"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One finding."""

    code: str
    """Code of the rule, the contract."""
    slug: str
    """Readable name of the rule; of a profile's own rule its code."""
    severity: types.Severity
    """Weight."""
    changed: Changed | None = None
    """The profile that changed the weight, and what the book says."""
    state: types.State
    """Whether it counts."""
    waived: Waived | None = None
    """Why it does not count."""
    input: int
    """Index into the report's inputs."""
    pointer: str
    """JSON Pointer in the submitted document."""
    path: str
    """Czech titles of the fields on the way, for example `Rozpočet › Celkem`."""
    target: types.Target
    """What the position shows."""
    label: str | None = None
    """Title, name or id of the record."""
    position: Position | None = None
    """Where it stands."""
    cell: Cell | None = None
    """The cell, if the document is a table."""
    value: str | None = None
    """The value as written, if it is a text, a number or true/false."""
    params: Mapping[str, types.Param] = field(hash=False)
    """What the message names, the contract."""
    message: str
    """The sentence; its wording is not part of the contract."""
    repair: Repair | None = None
    """How it can be mended, where that is known."""
    related: tuple[RelatedPlace, ...]
    """Other places that belong to it."""
    citations: tuple[Citation, ...]
    """What it rests on."""
    fingerprint: str
    """The same for the same mistake, even when lists are reordered."""

    @classmethod
    def of(cls, data: types.Finding) -> Finding:
        """Take it from a report."""
        return cls(
            code=data["code"],
            slug=data["slug"],
            severity=data["severity"],
            changed=Changed.of(data["changed"]) if "changed" in data else None,
            state=data["state"],
            waived=Waived.of(data["waived"]) if "waived" in data else None,
            input=data["input"],
            pointer=data["pointer"],
            path=data["path"],
            target=data["target"],
            label=data.get("label"),
            position=Position.of(data["position"]) if "position" in data else None,
            cell=Cell.of(data["cell"]) if "cell" in data else None,
            value=data.get("value"),
            params=data["params"],
            message=data["message"],
            repair=Repair.of(data["repair"]) if "repair" in data else None,
            related=tuple(RelatedPlace.of(one) for one in data["related"]),
            citations=tuple(Citation.of(one) for one in data["citations"]),
            fingerprint=data["fingerprint"],
        )
