"""The book of rules, the schemas and the code lists."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any, TypedDict, cast

from . import _kpss

if TYPE_CHECKING:
    from .types import Lang, Severity


class Rule(TypedDict):
    """One rule of the book."""

    code: str
    slug: str
    severity: Severity
    title: str


class CodeItem(TypedDict):
    """One item of a code list."""

    code: str
    #: Czech name.
    cs: str
    #: English name.
    en: str
    #: First day in force, ISO 8601; `None` where no limit is known.
    first_day: str | None
    #: Last day in force.
    last_day: str | None


def rules(lang: Lang = "cs") -> list[Rule]:
    """List the rules by code, with titles in the language asked for."""
    names = ("code", "slug", "severity", "title")
    return [cast("Rule", dict(zip(names, row, strict=True))) for row in _kpss.rules(lang)]


def explain(code: str, /, *, lang: Lang = "cs") -> str:
    """Give the page of a rule: what it asks, why, what to do, and examples that it finds.

    Raises `RequestError` for a code that no rule has.
    """
    return _kpss.explain(code, lang)


def schema(kind: str, /, *, lang: Lang = "cs") -> dict[str, Any]:
    """Give the published JSON Schema of a kind of document, of `report`, `task` or an answer.

    Raises `RequestError`, in the language asked for, for a name that no schema has.
    """
    read: dict[str, Any] = json.loads(_kpss.schema(kind, lang))
    return read


def code_list(name: str, /, *, on: str | date | None = None, lang: Lang = "cs") -> list[CodeItem]:
    """List the items of a code list such as `service-type`, in its order.

    `on` leaves those out that are not in force on a day. Raises `RequestError` for a name that no
    list has.
    """
    names = ("code", "cs", "en", "first_day", "last_day")
    day = on.isoformat() if isinstance(on, date) else on
    rows = _kpss.code_list(name, day, lang)
    return [cast("CodeItem", dict(zip(names, row, strict=True))) for row in rows]
