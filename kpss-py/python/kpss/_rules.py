"""The list of rules."""

from typing import TypedDict, cast

from . import _kpss
from .types import Lang, Severity


class Rule(TypedDict):
    """One rule of the book."""

    code: str
    slug: str
    severity: Severity
    title: str


def rules(lang: Lang = "cs") -> list[Rule]:
    """List the rules by code, with titles in the language asked for."""
    names = ("code", "slug", "severity", "title")
    return [cast(Rule, dict(zip(names, row, strict=True))) for row in _kpss.rules(lang)]
